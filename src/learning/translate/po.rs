//! PO, the files of gettext. Written and read here because the files come from strangers: every fault has a line, and
//! nothing of a file can do more than be refused. Tests read what is written here with a reader of others.

use std::fmt::Write;

use halqa_platform::lang::Lang;

use super::exchange::{Delivery, Fault, Finish, Incoming, Outgoing, Why};
use crate::format::segments::State;

/// As many texts as a course could ever have.
const MOST: usize = 100_000;
const UNREVIEWED: &str = "halqa-unreviewed";
const REVISION: &str = "X-Halqa-Revision:";

/// The texts as a PO file.
pub fn write(course: &str, from: Lang, to: Lang, revision: i64, units: &[Outgoing]) -> String {
    let mut out = String::new();
    let header = [
        format!("Project-Id-Version: {course}"),
        format!("Language: {to}"),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        format!("X-Source-Language: {from}"),
        format!("{REVISION} {revision}"),
    ];
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    for line in header {
        let _ = writeln!(out, "\"{}\\n\"", escape(&line));
    }
    for Outgoing { unit, before, notes } in units {
        out.push('\n');
        for note in notes.iter().flat_map(|note| note.lines()) {
            let _ = writeln!(out, "#. {}", plain(note));
        }
        if unit.unreviewed {
            let _ = writeln!(out, "#. {UNREVIEWED}");
        }
        let _ = writeln!(out, "#: {}:{}", unit.file, unit.line);
        let text = unit.text.as_deref().unwrap_or_default();
        if unit.unreviewed || (unit.state == State::Stale && !text.is_empty()) {
            out.push_str("#, fuzzy\n");
        }
        if let Some(before) = before {
            string(&mut out, "#| msgid", before);
        }
        string(&mut out, "msgctxt", &unit.key);
        string(&mut out, "msgid", &unit.base);
        string(&mut out, "msgstr", text);
    }
    out
}

fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn string(out: &mut String, word: &str, text: &str) {
    let comment = if word.starts_with('#') { "#| " } else { "" };
    if text.contains('\n') {
        let _ = writeln!(out, "{word} \"\"");
        for line in text.split_inclusive('\n') {
            let _ = writeln!(out, "{comment}\"{}\"", escape(line));
        }
    } else {
        let _ = writeln!(out, "{word} \"{}\"", escape(text));
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out
}

fn unescape(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c @ ('\\' | '"') => c,
                _ => return None,
            }),
            '"' => return None,
            c => out.push(c),
        }
    }
    Some(out)
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Context,
    Id,
    Text,
}

#[derive(Default)]
struct Entry {
    line: u32,
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    fuzzy: bool,
    machine: bool,
}

/// The texts of a PO file.
///
/// # Errors
/// [`Fault`].
pub fn read(text: &str, to: Lang) -> Result<Delivery, Fault> {
    let mut delivery = Delivery::default();
    let mut entry = Entry::default();
    let mut part = None;
    let mut headed = false;
    for (index, line) in text.lines().chain([""]).enumerate() {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let fault = |why| Fault { line: number, why };
        let syntax = |what: &str| fault(Why::Syntax(what.to_owned()));
        let line = line.trim();
        let starts = line.starts_with('#') || line.starts_with("msgctxt") || line.starts_with("msgid ");
        let complete = entry.text.is_some();
        if line.is_empty() || (starts && complete) {
            if complete {
                finish(std::mem::take(&mut entry), &mut delivery, &mut headed, to)?;
            }
            part = None;
            if delivery.units.len() > MOST {
                return Err(fault(Why::TooMuch));
            }
        }
        if let Some(flags) = line.strip_prefix("#,") {
            entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(note) = line.strip_prefix("#.") {
            entry.machine |= note.trim() == UNREVIEWED;
        }
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let words = [("msgctxt", Part::Context), ("msgid", Part::Id), ("msgstr", Part::Text)];
        let mut rest = line;
        if let Some((word, of)) = words
            .iter()
            .find(|(word, _)| line.strip_prefix(word).is_some_and(|rest| rest.starts_with([' ', '\t', '"'])))
        {
            rest = line[word.len()..].trim();
            part = Some(*of);
            if entry.line == 0 {
                entry.line = number;
            }
        }
        let quoted = rest.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let string = quoted
            .and_then(unescape)
            .ok_or_else(|| syntax("expected msgctxt, msgid, msgstr or a string in quotes"))?;
        let slot = match part.ok_or_else(|| syntax("a string that belongs to nothing"))? {
            Part::Context => &mut entry.context,
            Part::Id => &mut entry.id,
            Part::Text => &mut entry.text,
        };
        slot.get_or_insert_default().push_str(&string);
    }
    if !headed && delivery.units.is_empty() {
        return Err(Fault { line: 1, why: Why::Nothing });
    }
    Ok(delivery)
}

fn finish(entry: Entry, delivery: &mut Delivery, headed: &mut bool, to: Lang) -> Result<(), Fault> {
    let (id, text) = (entry.id.unwrap_or_default(), entry.text.unwrap_or_default());
    if id.is_empty() && entry.context.is_none() {
        *headed = true;
        for line in text.lines() {
            if let Some(revision) = line.strip_prefix(REVISION) {
                delivery.revision = revision.trim().parse().ok();
            }
            if let Some(lang) = line.strip_prefix("Language:").map(str::trim).filter(|lang| !lang.is_empty())
                && lang.split(['_', '-']).next() != Some(to.code())
            {
                let why = Why::Language(lang.to_owned(), to.code().to_owned());
                return Err(Fault { line: entry.line.max(1), why });
            }
        }
        return Ok(());
    }
    let finish = if entry.fuzzy { Finish::Initial } else { Finish::Reviewed };
    delivery.units.push(Incoming {
        key: entry.context.unwrap_or_default(),
        line: entry.line,
        source: id,
        text: (!text.is_empty()).then_some(text),
        broken: false,
        finish,
        machine: entry.machine && entry.fuzzy,
        // Who has finished it takes the flag away.
        fuzzy: entry.fuzzy,
    });
    Ok(())
}
