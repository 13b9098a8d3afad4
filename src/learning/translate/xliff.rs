//! XLIFF 2.1, with inline code as `<pc>` and `<ph>`, whose own text stands in `<originalData>`.

mod reading;
#[cfg(test)]
mod tests;

use std::fmt::Write;

use halqa_platform::lang::Lang;

use super::{
    codes::{self, Piece, What},
    exchange::Outgoing,
};
use crate::format::segments::State;
pub use reading::read;

/// The namespace of XLIFF 2.0 and later.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// Categories of our notes.
const REVISION: &str = "halqa-revision";
const STALE: &str = "halqa:stale";
const UNREVIEWED: &str = "halqa:unreviewed";

/// The texts as an XLIFF file, a `<file>` for each file of the course.
pub fn write(course: &str, from: Lang, to: Lang, revision: i64, units: &[Outgoing]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ =
        writeln!(out, "<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{from}\" trgLang=\"{to}\">");
    let mut files: Vec<&str> = Vec::new();
    for outgoing in units {
        if !files.contains(&outgoing.unit.file.as_str()) {
            files.push(&outgoing.unit.file);
        }
    }
    if files.is_empty() {
        // A file must have a unit; where nothing is open, one without words says so.
        out.push_str("<file id=\"f1\" original=\"course.toml\"><unit id=\"none\" translate=\"no\"><segment><source></source></segment></unit></file>\n");
    }
    let mut number = 0;
    for (index, file) in files.iter().enumerate() {
        let _ = writeln!(
            out,
            "<file id=\"f{}\" original=\"{}\">",
            index + 1,
            attribute(&format!("{course}/{file}"))
        );
        let _ = writeln!(out, "<notes><note id=\"n1\" category=\"{REVISION}\">{revision}</note></notes>");
        for outgoing in units.iter().filter(|outgoing| outgoing.unit.file == *file) {
            number += 1;
            unit(&mut out, number, outgoing);
        }
        out.push_str("</file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn unit(out: &mut String, number: usize, outgoing: &Outgoing) {
    let Outgoing { unit, before, notes } = outgoing;
    let _ = writeln!(out, "<unit id=\"u{number}\" name=\"{}\" xml:space=\"preserve\">", attribute(&unit.key));
    let place = format!("{}:{}", unit.file, unit.line);
    out.push_str("<notes>");
    let _ = write!(out, "<note category=\"place\">{}</note>", text(&place));
    for note in notes {
        let _ = write!(out, "<note category=\"context\">{}</note>", text(note));
    }
    if let Some(before) = before {
        let _ = write!(out, "<note category=\"source-before\">{}</note>", text(before));
    }
    out.push_str("</notes>\n");
    let pieces = codes::pieces(&unit.base);
    let data = Data::of(&pieces);
    if !data.0.is_empty() {
        out.push_str("<originalData>");
        for (index, data) in data.0.iter().enumerate() {
            let _ = write!(out, "<data id=\"d{}\">{}</data>", index + 1, text(data));
        }
        out.push_str("</originalData>\n");
    }
    let state = match (unit.unreviewed, unit.state, &unit.text) {
        (_, _, None) => "state=\"initial\"".to_owned(),
        (true, ..) => format!("state=\"translated\" subState=\"{UNREVIEWED}\""),
        (_, State::Stale, _) => format!("state=\"initial\" subState=\"{STALE}\""),
        _ => "state=\"reviewed\"".to_owned(),
    };
    let _ = write!(out, "<segment id=\"s1\" {state}>\n<source>");
    inline(out, &pieces, &data);
    out.push_str("</source>\n");
    if let Some(own) = &unit.text {
        out.push_str("<target>");
        match like(&pieces, &codes::pieces(own)) {
            Some(pieces) => inline(out, &pieces, &data),
            // Its marks are not those of the base (it is stale, or says it otherwise): it goes as plain text.
            None => out.push_str(&text(own)),
        }
        out.push_str("</target>\n");
    }
    out.push_str("</segment>\n</unit>\n");
}

/// The marks of the base's text, each once.
struct Data(Vec<String>);

impl Data {
    fn of(pieces: &[Piece]) -> Data {
        let mut data: Vec<String> = Vec::new();
        for piece in pieces {
            if let Piece::Open(_, text, _) | Piece::Close(_, text) | Piece::Alone(_, text, _) = piece
                && !data.contains(text)
            {
                data.push(text.clone());
            }
        }
        Data(data)
    }

    fn id(&self, text: &str) -> usize {
        self.0.iter().position(|data| data == text).map_or(0, |at| at + 1)
    }
}

fn inline(out: &mut String, pieces: &[Piece], data: &Data) {
    for piece in pieces {
        let _ = match piece {
            Piece::Words(words) => {
                out.push_str(&text(words));
                Ok(())
            }
            Piece::Open(number, raw, what) => {
                let close = pieces.iter().find_map(|other| match other {
                    Piece::Close(of, raw) if of == number => Some(raw.as_str()),
                    _ => None,
                });
                let delete = if *what == What::Format { "yes" } else { "no" };
                write!(
                    out,
                    "<pc id=\"{number}\" type=\"{}\" canCopy=\"no\" canDelete=\"{delete}\" dataRefStart=\"d{}\" dataRefEnd=\"d{}\">",
                    what.id(),
                    data.id(raw),
                    data.id(close.unwrap_or_default())
                )
            }
            Piece::Close(..) => write!(out, "</pc>"),
            Piece::Alone(number, raw, what) => write!(
                out,
                "<ph id=\"{number}\" type=\"{}\" canCopy=\"no\" canDelete=\"no\" dataRef=\"d{}\"/>",
                what.id(),
                data.id(raw)
            ),
        };
    }
}

/// The pieces of a translation with the numbers of the base's; `None` where a mark is not the base's.
fn like(base: &[Piece], own: &[Piece]) -> Option<Vec<Piece>> {
    let closing = |pieces: &[Piece], of: usize| {
        pieces.iter().find_map(|piece| match piece {
            Piece::Close(number, raw) if *number == of => Some(raw.clone()),
            _ => None,
        })
    };
    let mut free: Vec<(usize, String, Option<String>)> = base
        .iter()
        .filter_map(|piece| match piece {
            Piece::Open(number, raw, _) => Some((*number, raw.clone(), closing(base, *number))),
            Piece::Alone(number, raw, _) => Some((*number, raw.clone(), None)),
            _ => None,
        })
        .collect();
    let mut names = Vec::new();
    let mut pieces = Vec::new();
    for piece in own {
        pieces.push(match piece {
            Piece::Words(_) => piece.clone(),
            Piece::Close(number, raw) => {
                let (_, to) = names.iter().find(|(from, _)| from == number)?;
                Piece::Close(*to, raw.clone())
            }
            Piece::Open(number, raw, what) => {
                let end = closing(own, *number);
                let at = free.iter().position(|(_, open, close)| open == raw && *close == end)?;
                let (to, ..) = free.remove(at);
                names.push((*number, to));
                Piece::Open(to, raw.clone(), *what)
            }
            Piece::Alone(_, raw, what) => {
                let at = free.iter().position(|(_, alone, close)| alone == raw && close.is_none())?;
                let (to, ..) = free.remove(at);
                Piece::Alone(to, raw.clone(), *what)
            }
        });
    }
    // What may not be left out must be there.
    let must = |number: &usize| {
        base.iter().any(|piece| match piece {
            Piece::Open(of, _, what) => of == number && *what != What::Format,
            Piece::Alone(of, ..) => of == number,
            _ => false,
        })
    };
    (!free.iter().any(|(number, ..)| must(number))).then_some(pieces)
}

/// Text of an element; characters that XML cannot hold become `<cp>`.
fn text(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    for c in raw.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#13;"),
            c if c.is_control() && !matches!(c, '\n' | '\t' | '\u{80}'..='\u{9f}') => {
                let _ = write!(out, "<cp hex=\"{:04X}\"/>", c as u32);
            }
            '\u{fffe}' | '\u{ffff}' => {
                let _ = write!(out, "<cp hex=\"{:04X}\"/>", c as u32);
            }
            c => out.push(c),
        }
    }
    out
}

fn attribute(raw: &str) -> String {
    let clean: String = raw.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    quick_xml::escape::escape(clean.as_str()).into_owned()
}
