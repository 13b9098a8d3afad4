//! Footnotes of a whole lesson.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Tag};

use super::{Renderer, end_of};
use crate::format::{
    blocks::MARK,
    labels::{label, label_with},
    sanitise::escaped,
};

/// A footnote that is referred to.
pub(super) struct Note {
    pub(super) label: String,
    pub(super) body: std::ops::Range<usize>,
    pub(super) uses: usize,
    pub(super) staff: bool,
}

impl Renderer<'_, '_> {
    pub(super) fn find_notes(&mut self) {
        for (index, (event, range)) in self.events.iter().enumerate() {
            if let Event::Start(Tag::FootnoteDefinition(label)) = event {
                let end = end_of(self.events, index);
                if self.bodies.insert(label.to_string(), index + 1..end).is_some() {
                    self.fault(
                        self.line_at(range.start),
                        "footnote",
                        format!("the footnote `[^{label}]` is defined twice"),
                    );
                }
            }
        }
    }

    pub(super) fn note(&mut self, name: &str, offset: usize) {
        let Some(body) = self.bodies.get(name).cloned() else {
            self.fault(self.line_at(offset), "footnote", format!("the footnote `[^{name}]` is not defined"));
            return;
        };
        let staff = self.quiet > 0;
        let found = self.notes.iter().position(|note| note.label == name);
        let number = found.unwrap_or_else(|| {
            self.notes.push(Note { label: name.to_owned(), body, uses: 0, staff });
            self.notes.len() - 1
        });
        let note = &mut self.notes[number];
        note.uses += 1;
        note.staff &= staff;
        let number = number + 1;
        let again = if note.uses > 1 { format!("-{}", note.uses) } else { String::new() };
        let says = escaped(&label_with("footnote", self.place.lang, &number.to_string()));
        self.out.push_str(&format!(
            "<sup class=\"footnote\"><a id=\"fnref-{number}{again}\" href=\"#fn-{number}\" role=\"doc-noteref\" aria-label=\"{says}\">{number}</a></sup>"
        ));
    }

    /// `[^name]` that Markdown left as text, because there is no such note.
    pub(super) fn undefined_note(&self, index: usize, text: &str, offset: usize) {
        let is = |at: Option<usize>, wanted: fn(&str) -> bool| matches!(at.and_then(|at| self.events.get(at)), Some((Event::Text(text), _)) if wanted(text));
        if text.len() > 1
            && is(index.checked_sub(1), |t| t.ends_with('['))
            && is(Some(index + 1), |t| t.starts_with(']'))
        {
            self.fault(self.line_at(offset), "footnote", format!("the footnote `[{text}]` is not defined"));
        }
    }

    pub(super) fn footnotes(&mut self) {
        let (mut list, mut staff) = (String::new(), String::new());
        let mut next = 0;
        // A note may name a further note, which then joins the list.
        while next < self.notes.len() {
            let outside = std::mem::take(&mut self.out);
            let (body, hidden) = (self.notes[next].body.clone(), self.notes[next].staff);
            self.quiet += usize::from(hidden);
            self.run(body.start, body.end);
            self.quiet -= usize::from(hidden);
            let mut html = std::mem::replace(&mut self.out, outside);
            let number = next + 1;
            let says = escaped(&label_with("back", self.place.lang, &number.to_string()));
            let back = format!(
                " <a class=\"footnote-back\" href=\"#fnref-{number}\" role=\"doc-backlink\" aria-label=\"{says}\">↩</a>"
            );
            let at = html.rfind("</p>").filter(|at| html[*at..].trim() == "</p>").unwrap_or(html.len());
            html.insert_str(at, &back);
            let to = if hidden { &mut staff } else { &mut list };
            to.push_str(&format!("<li id=\"fn-{number}\">{html}</li>\n"));
            next += 1;
        }
        let name = escaped(label("footnotes", self.place.lang));
        let whole = |items: &str| {
            format!(
                "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{name}\"><ol>\n{items}</ol></section>\n"
            )
        };
        if !list.is_empty() {
            self.out.push_str(&whole(&list));
        }
        if !staff.is_empty() {
            self.out.push_str(&format!("{MARK}s{}{MARK}", self.staff.len()));
            self.staff.push(whole(&staff));
        }
        let labels: BTreeSet<&str> = self.notes.iter().map(|note| note.label.as_str()).collect();
        let mut unused: Vec<&String> =
            self.bodies.keys().filter(|name| !labels.contains(name.as_str())).collect();
        unused.sort();
        for name in unused {
            let line = self
                .bodies
                .get(name)
                .and_then(|body| self.events.get(body.start))
                .map_or(1, |(_, range)| self.line_at(range.start));
            self.context.log.warn(
                self.place.file,
                line,
                "footnote",
                format!("nothing refers to the footnote `[^{name}]`"),
            );
        }
    }
}
