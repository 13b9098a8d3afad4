//! Texts that go out to translators and come back: what is in a file, and what becomes of each text of it.

use std::collections::BTreeMap;

use super::codes;
use crate::format::segments::{Act, Kind, Refusal, State, Unit, Units, mark_of_text};

/// A text on its way out.
#[derive(Clone, Debug, PartialEq)]
pub struct Outgoing {
    /// The unit.
    pub unit: Unit,
    /// The text of the base that a stale one was made from, where it is known.
    pub before: Option<String>,
    /// What the translator should know: where it stands, glossary.
    pub notes: Vec<String>,
}

/// Which units go out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// Missing, stale and unreviewed ones.
    #[default]
    Open,
    /// All of them.
    All,
}

/// The units to go out: what has words, and is open or all is asked for; of one file of the base, or of all.
pub fn chosen<'u>(units: &'u Units, which: Which, file: &str) -> Vec<&'u Unit> {
    let chosen = units.units.iter().filter(|unit| unit.words && unit.state != State::Gone);
    let chosen = chosen.filter(|unit| file.is_empty() || unit.file == file);
    let apart = |unit: &Unit| units.apart.iter().any(|(file, ..)| *file == unit.file);
    let open = |unit: &Unit| unit.unreviewed || matches!(unit.state, State::Missing | State::Stale);
    chosen.filter(|unit| !apart(unit) && (which == Which::All || open(unit))).collect()
}

/// How finished a text is, as the file says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finish {
    /// Not touched, or needs work (`initial`, `fuzzy`).
    #[default]
    Initial,
    /// Somebody translated it.
    Translated,
    /// Somebody else has read it too (`reviewed`, `final`).
    Reviewed,
}

/// A text that came back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Incoming {
    /// [`Unit::key`].
    pub key: String,
    /// The line in the file.
    pub line: u32,
    /// The text of the base that it says it was made from.
    pub source: String,
    /// The text; `None`: nothing was written.
    pub text: Option<String>,
    /// The inline code of the base is not whole in it.
    pub broken: bool,
    /// How finished.
    pub finish: Finish,
    /// Still marked as a machine's.
    pub machine: bool,
    /// Marked as not to be used yet (`fuzzy`).
    pub fuzzy: bool,
}

/// Everything in a file that came back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delivery {
    /// The draft's revision when it went out.
    pub revision: Option<i64>,
    /// In the order of the file.
    pub units: Vec<Incoming>,
}

/// Why a file as a whole is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line in it.
    pub line: u32,
    /// Why.
    pub why: Why,
}

/// Why a file as a whole is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Neither XLIFF nor PO: an archive, an office file, another format.
    Kind,
    /// Not UTF-8.
    Encoding,
    /// It has a document type or entities of its own.
    Doctype,
    /// Not well formed: what the reader says.
    Syntax(String),
    /// A version of XLIFF other than 2.
    Version(String),
    /// From or to another language: what it says, what was expected.
    Language(String, String),
    /// More than a course may hold, or too deep.
    TooMuch,
    /// There are no texts in it.
    Nothing,
}

/// What became of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is in the course now.
    Taken,
    /// It was made from an older base: it is there, and stays stale.
    Stale,
    /// It was accepted as it is.
    Accepted,
    /// It is in the course already.
    Same,
    /// Nothing was written.
    Empty,
    /// Still marked as needing work, and left as it was.
    Unfinished,
    /// Its base has changed since it went out, and where it belongs now is not known.
    Changed,
    /// There is no such text.
    Unknown,
    /// It comes twice; the first counts.
    Twice,
    /// Links, code or other marks are missing or too many: which.
    Codes(Vec<String>, Vec<String>),
    /// The format refuses it.
    Refused(Refusal),
}

impl Fate {
    /// Whether the course changes.
    pub const fn is_taken(&self) -> bool {
        matches!(self, Fate::Taken | Fate::Stale | Fate::Accepted)
    }

    /// Whether somebody has to do something about it.
    pub const fn is_refused(&self) -> bool {
        matches!(self, Fate::Changed | Fate::Unknown | Fate::Twice | Fate::Codes(..) | Fate::Refused(_))
    }
}

/// A line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Line of the file that came.
    pub line: u32,
    /// Which text.
    pub key: String,
    /// What became of it.
    pub fate: Fate,
}

/// What a file would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// By key.
    pub acts: BTreeMap<String, Act>,
    /// In the order of the file.
    pub lines: Vec<Line>,
}

/// Decides on every text of a file. `moved` says of keys that are no more where their text is now
/// ([`crate::format::segments::moved`]).
pub fn plan(units: &Units, delivery: &Delivery, moved: &BTreeMap<String, Option<String>>) -> Plan {
    let known: BTreeMap<&str, &Unit> = units.units.iter().map(|unit| (unit.key.as_str(), unit)).collect();
    let mut plan = Plan::default();
    for incoming in &delivery.units {
        let (unit, stale_from) = match known.get(incoming.key.as_str()) {
            Some(unit) => (Some(*unit), changed_text(unit, incoming)),
            None => match moved.get(&incoming.key) {
                Some(Some(to)) => (known.get(to.as_str()).copied(), Some(mark_of_key(&incoming.key))),
                _ => (None, None),
            },
        };
        let fate = match unit {
            None if moved.contains_key(&incoming.key) => Fate::Changed,
            None => Fate::Unknown,
            Some(unit) if plan.acts.contains_key(&unit.key) => Fate::Twice,
            Some(unit) => decide(unit, incoming, stale_from, &mut plan.acts),
        };
        plan.lines.push(Line { line: incoming.line, key: incoming.key.clone(), fate });
    }
    plan
}

/// The mark of the base that the text was made from, where that is not the base as it is: texts of `.toml` files keep
/// their key when they change.
fn changed_text(unit: &Unit, incoming: &Incoming) -> Option<String> {
    let keyed = !matches!(unit.kind, Kind::Text | Kind::List);
    let mark = mark_of_text(&incoming.source);
    (!keyed && !incoming.source.is_empty() && mark != mark_of_text(&unit.base)).then_some(mark)
}

fn mark_of_key(key: &str) -> String {
    let mark = key.rsplit_once('#').map_or("", |(_, mark)| mark);
    mark.chars().take(8).collect()
}

fn decide(
    unit: &Unit,
    incoming: &Incoming,
    stale_from: Option<String>,
    acts: &mut BTreeMap<String, Act>,
) -> Fate {
    let Some(text) = incoming.text.as_ref().filter(|text| !text.trim().is_empty()) else {
        return Fate::Empty;
    };
    let same = unit.text.as_deref().is_some_and(|own| own.trim() == text.trim());
    if same {
        let done = incoming.finish > Finish::Initial && stale_from.is_none();
        let act = match unit.state {
            State::Stale | State::Unmarked if done => Act::UpToDate,
            _ if unit.unreviewed && (incoming.finish == Finish::Reviewed || (done && !incoming.machine)) => {
                Act::Accept
            }
            State::Stale => return Fate::Unfinished,
            _ => return Fate::Same,
        };
        acts.insert(unit.key.clone(), act);
        return Fate::Accepted;
    }
    if incoming.fuzzy {
        return Fate::Unfinished;
    }
    // What came back later must not undo what was done meanwhile from the present base.
    if stale_from.is_some() && unit.text.is_some() && unit.state == State::Translated {
        return Fate::Changed;
    }
    if incoming.broken {
        let (lost, more) = codes::broken(&unit.base, text).unwrap_or_default();
        return Fate::Codes(lost, more);
    }
    if stale_from.is_none()
        && let Some((lost, more)) = codes::broken(&unit.base, text)
    {
        return Fate::Codes(lost, more);
    }
    let fate = if stale_from.is_some() { Fate::Stale } else { Fate::Taken };
    let unreviewed = incoming.machine && incoming.finish < Finish::Reviewed;
    acts.insert(unit.key.clone(), Act::Text { text: text.clone(), unreviewed, made_from: stale_from });
    fate
}

/// Reads a file that came back, whichever of the formats it is.
///
/// # Errors
/// [`Fault`]: the file as a whole is refused.
pub fn read(
    bytes: &[u8],
    from: halqa_platform::lang::Lang,
    to: halqa_platform::lang::Lang,
) -> Result<Delivery, Fault> {
    let fault = |why| Fault { line: 1, why };
    if bytes.starts_with(b"PK") || bytes.starts_with(&[0x1f, 0x8b]) || bytes.starts_with(b"%PDF") {
        return Err(fault(Why::Kind));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(fault(Why::Encoding));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        Fault { line: u32::try_from(line).unwrap_or(1), why: Why::Encoding }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.starts_with('<') {
        super::xliff::read(text, from, to)
    } else if start.starts_with('#') || start.starts_with("msg") {
        super::po::read(text, to)
    } else {
        Err(fault(Why::Kind))
    }
}
