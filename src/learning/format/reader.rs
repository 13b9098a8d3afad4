//! Reads TOML with places: every value with its line, every unknown key with a suggestion.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use halqa_platform::lang::Lang;
use toml::de::{DeTable, DeValue};

use super::finding::{Log, suggest};
use crate::compiled::Texts;

/// Byte offset to line, from 1.
#[derive(Debug, Default)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Lines {
        Lines(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    pub(super) fn at(&self, offset: usize) -> u32 {
        u32::try_from(self.0.partition_point(|start| *start <= offset)).unwrap_or(u32::MAX)
    }
}

/// The text of a file, or a fault that says why not.
pub(super) fn text<'s>(path: &str, bytes: &'s [u8], log: &Log) -> Option<&'s str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            log.fault(path, u32::try_from(line).unwrap_or(1), "encoding", "is not UTF-8 text");
            None
        }
    }
}

/// One text in its languages, with the line of each.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    pub(super) line: u32,
    pub(super) langs: BTreeMap<Lang, (String, u32)>,
}

impl Text {
    pub(super) fn plain(&self) -> Texts {
        Texts(self.langs.iter().map(|(lang, (text, _))| (*lang, text.clone())).collect())
    }
}

/// A text as translation sees it.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) key: String,
    pub(super) text: Text,
}

/// The languages of the course, while its files are read.
#[derive(Clone, Debug)]
pub(super) struct Tongues {
    pub(super) base: Lang,
    pub(super) languages: Vec<Lang>,
}

/// A parsed `.toml` file.
pub(super) struct Doc<'s> {
    pub(super) path: &'s str,
    lines: Lines,
    root: DeTable<'s>,
    /// Its texts, as they are asked for.
    pub(super) records: RefCell<Vec<Record>>,
}

impl<'s> Doc<'s> {
    /// Parses a file; every syntax error becomes a fault, and what could be understood is given back.
    pub(super) fn parse(path: &'s str, bytes: &'s [u8], log: &Log) -> Option<Doc<'s>> {
        let text = text(path, bytes, log)?;
        let lines = Lines::of(text);
        let (root, errors) = DeTable::parse_recoverable(text);
        for error in errors.iter().take(20) {
            let line = error.span().map_or(1, |span| lines.at(span.start));
            log.fault(path, line, "toml", error.message().trim().replace('\n', "; "));
        }
        Some(Doc { path, lines, root: root.into_inner(), records: RefCell::default() })
    }

    pub(super) fn fields<'a>(&'a self, log: &'a Log) -> Fields<'a> {
        Fields {
            doc: self.path,
            lines: &self.lines,
            records: &self.records,
            log,
            table: &self.root,
            line: 1,
            prefix: String::new(),
            what: String::new(),
            asked: RefCell::default(),
        }
    }
}

/// One table, whose keys are asked for one by one; what nobody asked for is unknown.
pub(super) struct Fields<'a> {
    doc: &'a str,
    lines: &'a Lines,
    records: &'a RefCell<Vec<Record>>,
    log: &'a Log,
    table: &'a DeTable<'a>,
    /// Where the table starts.
    pub(super) line: u32,
    prefix: String,
    what: String,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Fields<'a> {
    fn find(&self, key: &'static str) -> Option<(&'a DeValue<'a>, u32)> {
        self.asked.borrow_mut().insert(key);
        self.peek(key)
    }

    fn peek(&self, key: &str) -> Option<(&'a DeValue<'a>, u32)> {
        let (found, value) = self.table.iter().find(|(found, _)| found.get_ref().as_ref() == key)?;
        Some((value.get_ref(), self.lines.at(found.span().start)))
    }

    /// A fault about this table.
    pub(super) fn fault(&self, line: u32, code: &'static str, message: impl Into<String>) {
        self.log.fault(self.doc, line, code, message);
    }

    pub(super) fn warn(&self, line: u32, code: &'static str, message: impl Into<String>) {
        self.log.warn(self.doc, line, code, message);
    }

    fn wrong(&self, line: u32, key: &str, expected: &str, found: &DeValue<'_>) {
        self.fault(line, "value", format!("`{key}` must be {expected}, not {}", shown(found)));
    }

    pub(super) fn missing(&self, key: &str) {
        let place = if self.what.is_empty() { String::new() } else { format!(" in {}", self.what) };
        self.fault(self.line, "missing-key", format!("`{key}` is missing{place}"));
    }

    pub(super) fn has(&self, key: &'static str) -> bool {
        self.find(key).is_some()
    }

    pub(super) fn line_of(&self, key: &str) -> u32 {
        self.peek(key).map_or(self.line, |(_, line)| line)
    }

    pub(super) fn string(&self, key: &'static str) -> Option<(String, u32)> {
        let (value, line) = self.find(key)?;
        let Some(text) = value.as_str() else {
            self.wrong(line, key, "a text in quotes", value);
            return None;
        };
        Some((text.to_owned(), line))
    }

    pub(super) fn need_string(&self, key: &'static str) -> Option<(String, u32)> {
        if !self.has(key) {
            self.missing(key);
        }
        let (text, line) = self.string(key)?;
        if text.trim().is_empty() {
            self.fault(line, "value", format!("`{key}` is empty"));
            return None;
        }
        Some((text, line))
    }

    /// A required id: lower-case letters, digits and hyphens.
    pub(super) fn id(&self, key: &'static str) -> Option<(String, u32)> {
        let (id, line) = self.need_string(key)?;
        if !is_id(&id) {
            self.fault(
                line,
                "id",
                format!(
                    "`{id}` is no id: lower-case letters, digits and hyphens, a letter first, at most 64"
                ),
            );
        }
        Some((id, line))
    }

    pub(super) fn boolean(&self, key: &'static str) -> Option<bool> {
        let (value, line) = self.find(key)?;
        let found = value.as_bool();
        if found.is_none() {
            self.wrong(line, key, "true or false", value);
        }
        found
    }

    /// A whole number from `least` to `most`.
    pub(super) fn integer(&self, key: &'static str, least: i64, most: i64) -> Option<i64> {
        let (value, line) = self.find(key)?;
        let number = value
            .as_integer()
            .and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok())
            .filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.wrong(line, key, &format!("a whole number from {least} to {most}"), value);
        }
        number
    }

    pub(super) fn number(&self, key: &'static str) -> Option<f64> {
        let (value, line) = self.find(key)?;
        let number = match value {
            DeValue::Integer(number) => {
                i64::from_str_radix(number.as_str(), number.radix()).ok().map(|number| number as f64)
            }
            DeValue::Float(number) => number.as_str().replace('_', "").parse::<f64>().ok(),
            _ => None,
        }
        .filter(|number| number.is_finite());
        if number.is_none() {
            self.wrong(line, key, "a number", value);
        }
        number
    }

    /// One of a few words.
    pub(super) fn choice<const N: usize>(
        &self,
        key: &'static str,
        words: [&'static str; N],
    ) -> Option<&'static str> {
        let (text, line) = self.string(key)?;
        let found = words.into_iter().find(|word| *word == text);
        if found.is_none() {
            let hint = suggest(&text, words);
            self.fault(
                line,
                "value",
                format!("`{key}` must be one of {}, not `{text}`{hint}", words.join(", ")),
            );
        }
        found
    }

    pub(super) fn lang(&self, key: &'static str) -> Option<Lang> {
        let (text, line) = self.need_string(key)?;
        let found = text.parse();
        if found.is_err() {
            self.fault(line, "language", format!("`{text}` is none of ar, zh, en, fr, ru, es"));
        }
        found.ok()
    }

    /// A list of texts.
    pub(super) fn strings(&self, key: &'static str) -> Vec<(String, u32)> {
        self.find(key).map(|(value, line)| self.list(key, value, line)).unwrap_or_default()
    }

    fn list(&self, key: &str, value: &'a DeValue<'a>, line: u32) -> Vec<(String, u32)> {
        let Some(array) = value.as_array() else {
            self.wrong(line, key, "a list of texts", value);
            return Vec::new();
        };
        let mut list = Vec::new();
        for item in array.iter() {
            let line = self.lines.at(item.span().start);
            match item.get_ref().as_str() {
                Some(text) => list.push((text.to_owned(), line)),
                None => self.wrong(line, key, "a list of texts", item.get_ref()),
            }
        }
        list
    }

    /// A UTC day or a full time; as a day, the last second of it where `end` is set.
    pub(super) fn date(&self, key: &'static str, end: bool) -> Option<DateTime<Utc>> {
        let (value, line) = self.find(key)?;
        let text = match value {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(time) => time.to_string(),
            _ => String::new(),
        };
        let time = if end { NaiveTime::from_hms_opt(23, 59, 59)? } else { NaiveTime::MIN };
        let found = NaiveDate::parse_from_str(&text, "%Y-%m-%d")
            .map(|day| day.and_time(time).and_utc())
            .or_else(|_| DateTime::parse_from_rfc3339(&text).map(|at| at.with_timezone(&Utc)));
        if found.is_err() {
            self.wrong(line, key, "a day (\"2026-01-31\") or a time (\"2026-01-31T09:00:00Z\")", value);
        }
        found.ok()
    }

    /// A table of its own.
    pub(super) fn table(&self, key: &'static str) -> Option<Fields<'a>> {
        let (value, line) = self.find(key)?;
        let Some(table) = value.as_table() else {
            self.wrong(line, key, "a table", value);
            return None;
        };
        Some(self.inner(table, line, key.to_owned(), format!("`{key}`")))
    }

    /// `[[key]]`, each with its id (or position) in the names of its texts.
    pub(super) fn tables(&self, key: &'static str) -> Vec<Fields<'a>> {
        let Some((value, line)) = self.find(key) else { return Vec::new() };
        let Some(array) = value.as_array() else {
            self.wrong(line, key, &format!("tables, each under its own [[{key}]]"), value);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (index, item) in array.iter().enumerate() {
            let line = self.lines.at(item.span().start);
            let Some(table) = item.get_ref().as_table() else {
                self.wrong(line, key, "a table", item.get_ref());
                continue;
            };
            let id = table
                .iter()
                .find(|(name, _)| name.get_ref().as_ref() == "id")
                .and_then(|(_, id)| id.get_ref().as_str().map(str::to_owned));
            let name = id.unwrap_or_else(|| (index + 1).to_string());
            tables.push(self.inner(table, line, format!("{key}.{name}"), format!("[[{key}]] `{name}`")));
        }
        tables
    }

    fn inner(&self, table: &'a DeTable<'a>, line: u32, prefix: String, what: String) -> Fields<'a> {
        let prefix = if self.prefix.is_empty() { prefix } else { format!("{}.{prefix}", self.prefix) };
        Fields {
            doc: self.doc,
            lines: self.lines,
            records: self.records,
            log: self.log,
            table,
            line,
            prefix,
            what,
            asked: RefCell::default(),
        }
    }

    /// A text in its languages; one in the base language is required where `need` is set.
    pub(super) fn text(&self, key: &'static str, tongues: &Tongues, need: bool) -> Text {
        let found = self.languages(key, tongues, need, |value, line, name| match value.as_str() {
            Some(text) => Some(text.to_owned()),
            None => {
                self.wrong(line, name, "a text in quotes", value);
                None
            }
        });
        let mut text = Text { line: found.0, langs: BTreeMap::new() };
        for (lang, (words, line)) in found.1 {
            if words.trim().is_empty() {
                self.warn(line, "empty-text", format!("`{key}.{lang}` is empty"));
            } else {
                text.langs.insert(lang, (words, line));
            }
        }
        if need && !text.langs.contains_key(&tongues.base) && self.has(key) {
            self.fault(
                text.line,
                "base-text",
                format!("`{key}.{}` is missing: the base language must have it", tongues.base),
            );
        }
        self.record(key, &text);
        text
    }

    /// A list of texts per language.
    pub(super) fn text_lists(
        &self,
        key: &'static str,
        tongues: &Tongues,
        need: bool,
    ) -> BTreeMap<Lang, Vec<String>> {
        let (line, found) =
            self.languages(key, tongues, need, |value, line, name| Some(self.list(name, value, line)));
        let mut text = Text { line, langs: BTreeMap::new() };
        let mut lists = BTreeMap::new();
        for (lang, (list, line)) in found {
            let list: Vec<String> =
                list.into_iter().map(|(word, _)| word).filter(|word| !word.trim().is_empty()).collect();
            if !list.is_empty() {
                text.langs.insert(lang, (list.join("\n"), line));
                lists.insert(lang, list);
            }
        }
        self.record(key, &text);
        lists
    }

    fn record(&self, key: &str, text: &Text) {
        if !text.langs.is_empty() {
            let key = if self.prefix.is_empty() { key.to_owned() } else { format!("{}.{key}", self.prefix) };
            self.records.borrow_mut().push(Record { key, text: text.clone() });
        }
    }

    fn languages<T>(
        &self,
        key: &'static str,
        tongues: &Tongues,
        need: bool,
        read: impl Fn(&'a DeValue<'a>, u32, &str) -> Option<T>,
    ) -> (u32, BTreeMap<Lang, (T, u32)>) {
        let mut texts = BTreeMap::new();
        let Some((value, line)) = self.find(key) else {
            if need {
                self.missing(&format!("{key}.{}", tongues.base));
            }
            return (self.line, texts);
        };
        let Some(table) = value.as_table() else {
            self.wrong(line, key, &format!("a text per language (`{key}.{} = …`)", tongues.base), value);
            return (line, texts);
        };
        for (code, value) in table.iter() {
            let line = self.lines.at(code.span().start);
            let code = code.get_ref();
            let Ok(lang) = code.parse::<Lang>() else {
                let hint = suggest(code, Lang::ALL.map(Lang::code));
                self.fault(line, "language", format!("`{key}.{code}`: no such language{hint}"));
                continue;
            };
            if !tongues.languages.contains(&lang) {
                self.warn(
                    line,
                    "language",
                    format!("`{key}.{code}`: `{code}` is not in the course's `languages`"),
                );
            }
            if let Some(read) = read(value.get_ref(), line, &format!("{key}.{code}")) {
                texts.insert(lang, (read, line));
            }
        }
        (line, texts)
    }

    /// Every key with its value's text, where all keys are names (`[made-from.ar]`, a diagram's labels).
    pub(super) fn names(&self) -> impl Iterator<Item = (&'a str, &'a DeValue<'a>, u32)> {
        self.table
            .iter()
            .map(|(key, value)| (key.get_ref().as_ref(), value.get_ref(), self.lines.at(key.span().start)))
    }

    /// A text under a name that the file itself chose.
    pub(super) fn named_text(&self, name: &'a str, tongues: &Tongues) -> Text {
        let mut text = Text { line: self.line_of(name), langs: BTreeMap::new() };
        let Some((value, line)) = self.peek(name) else { return text };
        let Some(table) = value.as_table() else {
            self.wrong(line, name, &format!("a text per language (`{name}.{} = …`)", tongues.base), value);
            return text;
        };
        for (code, value) in table.iter() {
            let line = self.lines.at(code.span().start);
            let code = code.get_ref();
            match (code.parse::<Lang>(), value.get_ref().as_str()) {
                (Ok(lang), Some(words)) => {
                    text.langs.insert(lang, (words.to_owned(), line));
                }
                (Err(_), _) => self.fault(line, "language", format!("`{name}.{code}`: no such language")),
                (_, None) => self.wrong(line, &format!("{name}.{code}"), "a text in quotes", value.get_ref()),
            }
        }
        if !text.langs.contains_key(&tongues.base) {
            self.fault(
                line,
                "base-text",
                format!("`{name}.{}` is missing: the base language must have it", tongues.base),
            );
        }
        self.record(name, &text);
        text
    }

    /// `[made-from.ar]` …: what the texts of each language were made from, by the name of the text.
    pub(super) fn made_from(&self) -> BTreeMap<Lang, BTreeMap<String, String>> {
        let mut all = BTreeMap::new();
        let Some(table) = self.table("made-from") else { return all };
        for (code, value, line) in table.names() {
            let (Ok(lang), Some(marks)) = (code.parse::<Lang>(), value.as_table()) else {
                self.fault(line, "made-from", format!("`made-from.{code}`: no such language"));
                continue;
            };
            let marks = marks
                .iter()
                .filter_map(|(key, mark)| {
                    Some((key.get_ref().to_string(), mark.get_ref().as_str()?.to_owned()))
                })
                .collect();
            all.insert(lang, marks);
        }
        all
    }

    /// Says which keys nobody asked for.
    pub(super) fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter() {
            let name = key.get_ref().as_ref();
            if !asked.contains(name) {
                let line = self.lines.at(key.span().start);
                let place = if self.what.is_empty() { String::new() } else { format!(" in {}", self.what) };
                let hint = suggest(name, asked.iter().copied());
                self.fault(line, "unknown-key", format!("unknown key `{name}`{place}{hint}"));
            }
        }
    }
}

/// Lower-case letters, digits and hyphens, a letter first, at most 64.
pub(crate) fn is_id(id: &str) -> bool {
    id.len() <= 64
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn shown(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("\"{}\"", text.chars().take(40).collect::<String>()),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(yes) => yes.to_string(),
        DeValue::Datetime(time) => time.to_string(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}
