//! The texts of a course one by one, as translation counts them: what stands where in a language, and how one of
//! them is changed without touching anything else of its file.

mod lesson;
#[cfg(test)]
mod tests;
mod texts;

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;
use serde::Serialize;

pub use super::translation::State;
use super::{
    blocks::{UNREVIEWED, prepare},
    course::{self, Analysis},
    finding::{Finding, Log},
    reader::Tongues,
    source::Source,
    translation::mark_of,
};

/// A text of the course and how it stands in a language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unit {
    /// What names it for as long as its text in the base language stays: the file of the base, `#`, and the name of
    /// the text (`course.toml#module.hands.title`) or the mark of the block (`lessons/10-how/en.md#3f2a9c11`; the
    /// second block of the same words ends in `.2`).
    pub key: String,
    /// The file of the base.
    pub file: String,
    /// Its line there.
    pub line: u32,
    /// Markdown of a lesson's block, a text of a `.toml` file, or a list of words, one a line.
    pub kind: Kind,
    /// The text in the base language; empty where the base has it no longer.
    pub base: String,
    /// The text in the language; `None` where there is none, or where the file's blocks do not stand one for one.
    pub text: Option<String>,
    /// How it stands.
    pub state: State,
    /// A machine has made it, and no person has accepted it.
    pub unreviewed: bool,
    /// The mark of the base that it was made from, where that is recorded: see [`marked`].
    pub made_from: Option<String>,
    /// Whether there are words in it to translate.
    pub words: bool,
}

/// What a unit is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A block of a lesson: its Markdown, whole.
    Block,
    /// A lesson's or a section's heading: Markdown with its `#`.
    Heading,
    /// The title of a `:::` block or of a player.
    Title,
    /// A text of a `.toml` file.
    Text,
    /// A list of texts of a `.toml` file, one a line.
    List,
}

/// The units of a course in a language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Units {
    /// The language the course is written in first.
    pub base: Option<Lang>,
    /// All of its languages.
    pub languages: Vec<Lang>,
    /// In the order of the course: `course.toml`, its activities, the glossary, the diagrams.
    pub units: Vec<Unit>,
    /// Lessons of this language whose blocks do not stand one for one beside those of the base: their texts are
    /// changed as whole files. The base's file, and how many blocks are recorded and are there.
    pub apart: Vec<(String, usize, usize)>,
}

/// What is to become of a unit in a language.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// It has this text now.
    Text {
        /// The text.
        text: String,
        /// Made by a machine; a person has to accept it.
        unreviewed: bool,
        /// Made from an older base, of this mark: it stays stale.
        made_from: Option<String>,
    },
    /// Its text matches the base as it is now (and a person has looked at it). Where the base has it no longer, it
    /// is taken out.
    UpToDate,
    /// A person has looked at what the machine made.
    Accept,
}

impl Act {
    /// A text that a person made from the base as it is now.
    pub fn text(text: impl Into<String>) -> Act {
        Act::Text { text: text.into(), unreviewed: false, made_from: None }
    }
}

/// Why a unit was not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The course has no such unit (any more).
    Unknown,
    /// There is no text to keep.
    Empty,
    /// It is no single block of the kind that the base has.
    Shape,
    /// The file's blocks do not stand one for one: so many are recorded, so many are there.
    Apart(usize, usize),
    /// The course is not in this language, or is written in it.
    Language,
    /// The file cannot be changed without changing more: why.
    File(String),
    /// The course would have a fault that it has not now.
    Fault(Finding),
}

/// What a change made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changed {
    /// The files that are different now, whole.
    pub files: Vec<(String, Vec<u8>)>,
    /// The units that were left as they were, by key.
    pub refused: Vec<(String, Refusal)>,
}

/// The units of a course in a language; nothing where `course.toml` cannot be read. In the base language itself,
/// every unit is translated.
pub fn units(source: &Source, lang: Lang) -> Units {
    let analysis = course::analyse(source);
    let Some(tongues) = analysis.tongues.clone() else { return Units::default() };
    let mut all =
        Units { base: Some(tongues.base), languages: tongues.languages.clone(), ..Units::default() };
    for path in order(&analysis, tongues.base) {
        if let Some(texts) = analysis.texts.iter().find(|texts| texts.path == path) {
            all.units.extend(texts::units(texts, source, tongues.base, lang));
        } else {
            let pair = lesson::Pair::of(source, &path, &variant(&path, lang));
            if let Some((recorded, own)) = pair.apart() {
                all.apart.push((path.clone(), recorded, own));
            }
            all.units.extend(pair.units(lang == tongues.base));
        }
    }
    all
}

/// Does to units what is asked, all in one pass; what is refused leaves the others as they are. The units' texts and
/// marks are all that changes in a file; a lesson whose base has other blocks now is laid out anew like its base, and
/// what is not translated of it stands in the language of the base and waits (`-` in `base:`).
pub fn change(source: &Source, lang: Lang, acts: &BTreeMap<String, Act>) -> Changed {
    let analysis = course::analyse(source);
    let mut changed = Changed::default();
    let Some(tongues) = usable(&analysis, lang) else {
        changed.refused = acts.keys().map(|key| (key.clone(), Refusal::Language)).collect();
        return changed;
    };
    let mut files: BTreeMap<&str, Vec<(&str, &Act)>> = BTreeMap::new();
    let known = order(&analysis, tongues.base);
    for (key, act) in acts {
        match key.split_once('#').filter(|(file, _)| known.iter().any(|path| path == file)) {
            Some((file, _)) => files.entry(file).or_default().push((key, act)),
            None => changed.refused.push((key.clone(), Refusal::Unknown)),
        }
    }
    for (file, acts) in files {
        let done = match analysis.texts.iter().find(|texts| texts.path == file) {
            Some(texts) => texts::change(texts, source, tongues.base, lang, &acts),
            None => lesson::Pair::of(source, file, &variant(file, lang)).change(&acts),
        };
        changed.files.extend(done.files);
        changed.refused.extend(done.refused);
    }
    changed
}

/// Puts texts that a person made from the base as it is now; see [`change`].
pub fn put(source: &Source, lang: Lang, texts: &BTreeMap<String, String>) -> Changed {
    let acts = texts.iter().map(|(key, text)| (key.clone(), Act::text(text.clone()))).collect();
    change(source, lang, &acts)
}

/// Says of units that their texts match the base as it is now; see [`change`].
pub fn mark_up_to_date(source: &Source, lang: Lang, keys: &[String]) -> Changed {
    change(source, lang, &keys.iter().map(|key| (key.clone(), Act::UpToDate)).collect())
}

/// The texts of an older state of a file of the base, by their mark: what a stale unit was made from is the one of
/// its [`Unit::made_from`]. Of a `.toml` file, only strings in that language are looked at.
pub fn marked(path: &str, bytes: &[u8], base: Lang) -> BTreeMap<String, String> {
    let Ok(text) = std::str::from_utf8(bytes) else { return BTreeMap::new() };
    if path.ends_with(".toml") {
        return texts::marked(text, base);
    }
    let file = lesson::File::read(path, text);
    file.segments
        .iter()
        .map(|segment| (mark_of(&segment.text), file.words(segment).unwrap_or_default()))
        .collect()
}

/// Where the units of an older state of a lesson of the base are now: from each key that is no more, to the key that
/// stands in its place. What was taken out is in it with `None`.
pub fn moved(path: &str, before: &[u8], now: &[u8]) -> BTreeMap<String, Option<String>> {
    match (std::str::from_utf8(before), std::str::from_utf8(now)) {
        (Ok(before), Ok(now)) => lesson::moved(path, before, now),
        _ => BTreeMap::new(),
    }
}

/// What a text of the base is recognised by.
pub fn mark_of_text(text: &str) -> String {
    mark_of(text)
}

fn usable(analysis: &Analysis, lang: Lang) -> Option<&Tongues> {
    let tongues = analysis.tongues.as_ref()?;
    (tongues.base != lang && tongues.languages.contains(&lang)).then_some(tongues)
}

/// A lesson's file in a language, by its file in the base language.
fn variant(base_path: &str, lang: Lang) -> String {
    let folder = base_path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{lang}.md")
}

/// The files of the base with texts in them, in the order of the course.
fn order(analysis: &Analysis, base: Lang) -> Vec<String> {
    let lessons: Vec<&str> = analysis
        .variants
        .iter()
        .filter(|(_, lang, _)| *lang == base)
        .map(|(_, _, path)| path.as_str())
        .collect();
    let mut order = vec!["course.toml".to_owned()];
    for folder in &analysis.folders {
        let names =
            [format!("{folder}/{base}.md"), format!("{folder}/checks.toml"), format!("{folder}/quiz.toml")];
        order.extend(names.into_iter().filter(|name| {
            lessons.contains(&name.as_str()) || analysis.texts.iter().any(|texts| texts.path == *name)
        }));
    }
    let rest = analysis.texts.iter().map(|texts| texts.path.clone());
    for path in rest {
        if !order.contains(&path) {
            order.push(path);
        }
    }
    order.dedup();
    order
}

/// Whether anybody has to write something to translate it.
fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

fn note(mark: &str, unreviewed: bool) -> String {
    if unreviewed { format!("{mark}{UNREVIEWED}") } else { mark.to_owned() }
}

/// The lines of a text that somebody typed, without what no text needs.
fn tidy(text: &str) -> String {
    let text: String =
        text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect();
    text.trim_matches('\n').trim_end().to_owned()
}

fn parsed(text: &str) -> super::blocks::Prepared {
    prepare("", text, &Log::default())
}
