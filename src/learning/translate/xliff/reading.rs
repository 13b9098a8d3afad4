//! Reads XLIFF 2 that came from anywhere: no document type, no entities of its own, limits to everything.

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{NAMESPACE, REVISION, UNREVIEWED};
use crate::translate::exchange::{Delivery, Fault, Finish, Incoming, Why};

/// Elements in each other.
const DEEPEST: usize = 40;
/// As many texts as a course could ever have.
const MOST: usize = 100_000;
/// Elements in all.
const MOST_ELEMENTS: usize = 2_000_000;

/// What a text is made of on its way in.
#[derive(Clone, Debug, PartialEq)]
enum In {
    Words(String),
    Open(String),
    Close(String),
    Alone(String),
}

#[derive(Default)]
struct Segment {
    source: Vec<In>,
    target: Option<Vec<In>>,
    ignorable: bool,
}

#[derive(Default)]
struct Unit {
    key: String,
    line: u32,
    skip: bool,
    data: BTreeMap<String, String>,
    /// What stands for each code of the base: at its start and its end.
    codes: BTreeMap<String, (String, String)>,
    segments: Vec<Segment>,
    finish: Option<Finish>,
    machine: bool,
}

/// The texts of an XLIFF file.
///
/// # Errors
/// [`Fault`].
pub fn read(text: &str, from: Lang, to: Lang) -> Result<Delivery, Fault> {
    let mut reading = Reading::new(text, from, to);
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut elements = 0usize;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|error| {
            let at = usize::try_from(reader.error_position()).unwrap_or(at);
            reading.fault(at, Why::Syntax(error.to_string()))
        })?;
        reading.at = at;
        match event {
            Event::DocType(_) => return Err(reading.here(Why::Doctype)),
            Event::Start(start) => {
                reading.start(&start)?;
                elements += 1;
            }
            Event::Empty(start) => {
                reading.start(&start)?;
                reading.end()?;
                elements += 1;
            }
            Event::End(_) => reading.end()?,
            Event::Text(words) => {
                let words =
                    words.xml10_content().map_err(|error| reading.here(Why::Syntax(error.to_string())))?;
                reading.words(&words);
            }
            Event::CData(words) => {
                let words =
                    words.xml10_content().map_err(|error| reading.here(Why::Syntax(error.to_string())))?;
                reading.words(&words);
            }
            Event::GeneralRef(name) => {
                let known = match name.resolve_char_ref() {
                    Ok(Some(c)) => Some(c),
                    Ok(None) => match &*name {
                        b"amp" => Some('&'),
                        b"lt" => Some('<'),
                        b"gt" => Some('>'),
                        b"quot" => Some('"'),
                        b"apos" => Some('\''),
                        _ => None,
                    },
                    Err(_) => None,
                };
                let known = known.ok_or_else(|| reading.here(Why::Doctype))?;
                reading.words(known.encode_utf8(&mut [0; 4]));
            }
            Event::Eof => break,
            _ => {}
        }
        if elements > MOST_ELEMENTS || reading.delivery.units.len() > MOST {
            return Err(reading.here(Why::TooMuch));
        }
    }
    if !reading.path.is_empty() {
        return Err(reading.here(Why::Syntax("the file ends in the middle".to_owned())));
    }
    if !reading.rooted {
        return Err(reading.fault(0, Why::Kind));
    }
    Ok(reading.delivery)
}

struct Reading<'t> {
    text: &'t str,
    from: Lang,
    to: Lang,
    at: usize,
    path: Vec<String>,
    rooted: bool,
    delivery: Delivery,
    unit: Option<Unit>,
    /// The id of the `<data>` or the category of the `<note>` that is open.
    named: String,
    /// What closes the `<pc>` that are open.
    open: Vec<String>,
}

impl<'t> Reading<'t> {
    fn new(text: &'t str, from: Lang, to: Lang) -> Self {
        Reading {
            text,
            from,
            to,
            at: 0,
            path: Vec::new(),
            rooted: false,
            delivery: Delivery::default(),
            unit: None,
            named: String::new(),
            open: Vec::new(),
        }
    }

    fn line(&self, at: usize) -> u32 {
        let before = self.text.as_bytes().get(..at.min(self.text.len())).unwrap_or_default();
        u32::try_from(1 + before.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(u32::MAX)
    }

    fn fault(&self, at: usize, why: Why) -> Fault {
        Fault { line: self.line(at), why }
    }

    fn here(&self, why: Why) -> Fault {
        self.fault(self.at, why)
    }

    fn attribute(&self, start: &BytesStart<'_>, name: &str) -> Result<Option<String>, Fault> {
        let bad = |what: String| self.here(Why::Syntax(what));
        let Some(found) = start.try_get_attribute(name).map_err(|error| bad(error.to_string()))? else {
            return Ok(None);
        };
        let raw = std::str::from_utf8(&found.value).map_err(|error| bad(error.to_string()))?;
        let text = quick_xml::escape::unescape(raw).map_err(|_| self.here(Why::Doctype))?;
        Ok(Some(text.into_owned()))
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Fault> {
        let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
        if self.path.len() >= DEEPEST {
            return Err(self.here(Why::TooMuch));
        }
        if self.path.is_empty() {
            self.root(start, &name)?;
        }
        match name.as_str() {
            "unit" => {
                let key = self.attribute(start, "name")?.unwrap_or_default();
                let skip = self.attribute(start, "translate")?.as_deref() == Some("no");
                self.unit = Some(Unit { key, skip, line: self.line(self.at), ..Unit::default() });
            }
            "data" => self.named = self.attribute(start, "id")?.unwrap_or_default(),
            "note" => self.named = self.attribute(start, "category")?.unwrap_or_default(),
            "segment" | "ignorable" => self.segment(start, name == "ignorable")?,
            "target" => {
                if let Some(segment) = self.unit.as_mut().and_then(|unit| unit.segments.last_mut()) {
                    segment.target = Some(Vec::new());
                }
            }
            "pc" | "sc" | "ec" | "ph" | "cp" => self.code(start, &name)?,
            _ => {}
        }
        self.path.push(name);
        Ok(())
    }

    fn root(&mut self, start: &BytesStart<'_>, name: &str) -> Result<(), Fault> {
        if name != "xliff" || self.rooted {
            return Err(self.here(Why::Kind));
        }
        self.rooted = true;
        let version = self.attribute(start, "version")?.unwrap_or_default();
        let namespace = self.attribute(start, "xmlns")?;
        if !version.starts_with("2.") || namespace.as_deref().is_some_and(|namespace| namespace != NAMESPACE)
        {
            return Err(self.here(Why::Version(version)));
        }
        for (attribute, expected) in [("srcLang", self.from), ("trgLang", self.to)] {
            let lang = self.attribute(start, attribute)?.unwrap_or_default();
            let primary = lang.split('-').next().unwrap_or_default().to_ascii_lowercase();
            if primary != expected.code() && !(attribute == "trgLang" && lang.is_empty()) {
                return Err(self.here(Why::Language(lang, expected.code().to_owned())));
            }
        }
        Ok(())
    }

    fn segment(&mut self, start: &BytesStart<'_>, ignorable: bool) -> Result<(), Fault> {
        let state = self.attribute(start, "state")?;
        let sub = self.attribute(start, "subState")?;
        let Some(unit) = &mut self.unit else { return Ok(()) };
        if !ignorable {
            let finish = match state.as_deref() {
                Some("translated") => Finish::Translated,
                Some("reviewed" | "final") => Finish::Reviewed,
                _ => Finish::Initial,
            };
            unit.finish = Some(unit.finish.map_or(finish, |before| before.min(finish)));
            unit.machine |= sub.as_deref() == Some(UNREVIEWED);
        }
        unit.segments.push(Segment { ignorable, ..Segment::default() });
        Ok(())
    }

    fn code(&mut self, start: &BytesStart<'_>, name: &str) -> Result<(), Fault> {
        if name == "cp" {
            let hex = self.attribute(start, "hex")?.unwrap_or_default();
            let c = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32).unwrap_or(' ');
            self.words(c.encode_utf8(&mut [0; 4]));
            return Ok(());
        }
        let in_source = self.path.iter().any(|name| name == "source");
        let id = match name {
            "ec" => self.attribute(start, "startRef")?.or(self.attribute(start, "id")?),
            _ => self.attribute(start, "id")?,
        };
        let id = id.unwrap_or_default();
        let data = |unit: &Unit, reference: Option<String>| {
            reference.and_then(|id| unit.data.get(&id).cloned()).unwrap_or_default()
        };
        let (first, second) = match name {
            "pc" => (self.attribute(start, "dataRefStart")?, self.attribute(start, "dataRefEnd")?),
            _ => (self.attribute(start, "dataRef")?, None),
        };
        if let Some(unit) = self.unit.as_mut().filter(|_| in_source) {
            let (first, second) = (data(unit, first), data(unit, second));
            let known = unit.codes.entry(id.clone()).or_default();
            if name == "ec" {
                known.1 = first;
            } else {
                *known = (first, second);
            }
        }
        match name {
            "pc" => {
                self.open.push(id.clone());
                self.put(In::Open(id));
            }
            "sc" => self.put(In::Open(id)),
            "ec" => self.put(In::Close(id)),
            _ => self.put(In::Alone(id)),
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        match self.path.pop().as_deref() {
            Some("pc") => {
                let id = self.open.pop().unwrap_or_default();
                self.put(In::Close(id));
            }
            Some("unit") => {
                if let Some(unit) = self.unit.take().filter(|unit| !unit.skip) {
                    self.delivery.units.push(unit.incoming());
                }
            }
            Some("note" | "data") => self.named.clear(),
            _ => {}
        }
        Ok(())
    }

    fn words(&mut self, words: &str) {
        match self.path.last().map(String::as_str) {
            Some("data") => {
                if let Some(unit) = &mut self.unit {
                    unit.data.entry(self.named.clone()).or_default().push_str(words);
                }
            }
            Some("note") if self.named == REVISION => self.delivery.revision = words.trim().parse().ok(),
            _ if self.path.iter().any(|name| name == "source" || name == "target") => {
                self.put(In::Words(words.to_owned()));
            }
            _ => {}
        }
    }

    fn put(&mut self, piece: In) {
        let target = self.path.iter().any(|name| name == "target");
        let Some(segment) = self.unit.as_mut().and_then(|unit| unit.segments.last_mut()) else { return };
        match &mut segment.target {
            Some(pieces) if target => pieces.push(piece),
            _ if self.path.iter().any(|name| name == "source") => segment.source.push(piece),
            _ => {}
        }
    }
}

impl Unit {
    /// The text with its marks put back in; what the base does not have is broken.
    fn incoming(self) -> Incoming {
        let mut broken = false;
        let mut source = String::new();
        let mut target = String::new();
        let mut missing = false;
        let mut seen: Vec<(&str, u8)> = Vec::new();
        for segment in &self.segments {
            self.join(&segment.source, &mut source);
            match &segment.target {
                Some(pieces) => {
                    for piece in pieces {
                        let (id, kind) = match piece {
                            In::Words(_) => continue,
                            In::Open(id) => (id, 0),
                            In::Close(id) => (id, 1),
                            In::Alone(id) => (id, 2),
                        };
                        broken |= !self.codes.contains_key(id) || seen.contains(&(id, kind));
                        seen.push((id, kind));
                    }
                    self.join(pieces, &mut target);
                }
                None if segment.ignorable => self.join(&segment.source, &mut target),
                None => missing = true,
            }
        }
        broken |= self.segments.len() > 1 && missing && !target.trim().is_empty();
        Incoming {
            key: self.key,
            line: self.line,
            source,
            text: (!target.is_empty()).then_some(target),
            broken,
            finish: self.finish.unwrap_or_default(),
            machine: self.machine,
            fuzzy: false,
        }
    }

    fn join(&self, pieces: &[In], out: &mut String) {
        for piece in pieces {
            match piece {
                In::Words(words) => out.push_str(words),
                In::Open(id) | In::Alone(id) => out.push_str(self.codes.get(id).map_or("", |(open, _)| open)),
                In::Close(id) => out.push_str(self.codes.get(id).map_or("", |(_, close)| close)),
            }
        }
    }
}
