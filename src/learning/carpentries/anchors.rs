//! Where links into a page lead: the names lessons give to places, and our heading slugs.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{attributes::Attributes, blocks::Node, rows::Fence};

/// Names of places in a page, and the slug of the heading there or before it.
pub(super) type Anchors = BTreeMap<String, Option<String>>;

/// The plain text of a line of Markdown.
pub(super) fn plain(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(t) | Event::Code(t) | Event::InlineMath(t) | Event::DisplayMath(t) => {
                out.push_str(&t)
            }
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                out.push(' ')
            }
            Event::Start(Tag::Item) if !out.ends_with(' ') => out.push(' '),
            _ => {}
        }
    }
    out.trim().to_owned()
}

/// The slug of a heading in our compiled pages, without its prefix.
pub(super) fn slug(heading: &str) -> String {
    let mut slug = String::new();
    for c in plain(heading).chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() > 80 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "section".to_owned() } else { slug.to_owned() }
}

/// The id that pandoc gives to a heading.
fn pandoc(heading: &str) -> String {
    let kept: String = plain(heading)
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '_' | '-' | '.'))
        .collect();
    let joined = kept.split_whitespace().collect::<Vec<_>>().join("-");
    let id = joined.trim_start_matches(|c: char| !c.is_alphabetic());
    if id.is_empty() { "section".to_owned() } else { id.to_owned() }
}

/// Collects the places of a page (or of one of its parts).
#[derive(Debug, Default)]
pub(super) struct Collector {
    /// What was found.
    pub anchors: Anchors,
    seen: BTreeMap<String, usize>,
    taken: BTreeSet<String>,
    here: Option<String>,
}

impl Collector {
    /// The heading that a part of a page stands under.
    pub(super) fn under(&mut self, heading: &str) {
        self.here = Some(self.unique(heading));
    }

    /// The slug of the next heading: with a number where another has the same.
    fn unique(&mut self, heading: &str) -> String {
        let plain = slug(heading);
        let mut unique = plain.clone();
        let mut number = 2;
        while !self.taken.insert(unique.clone()) {
            unique = format!("{plain}-{number}");
            number += 1;
        }
        unique
    }

    /// Walks over the blocks; headings inside teaching blocks are titles, not places.
    pub(super) fn walk(&mut self, nodes: &[Node], inside: bool) {
        for (at, node) in nodes.iter().enumerate() {
            match node {
                Node::Heading { text, id, .. } => {
                    let auto = pandoc(text);
                    if !(inside && at == 0) {
                        self.here = Some(self.unique(text));
                    }
                    let count = self.seen.entry(auto.clone()).or_default();
                    let name = if *count == 0 { auto.clone() } else { format!("{auto}-{count}") };
                    *count += 1;
                    self.name(name);
                    self.name(slug(text));
                    if let Some(id) = id {
                        self.name(id.clone());
                    }
                }
                Node::Div(div) => {
                    let before = self.here.clone();
                    if let Some(id) = &div.id {
                        self.name(id.clone());
                    }
                    self.walk(&div.nodes, true);
                    self.here = before;
                }
                Node::Text(rows) => {
                    let mut fence: Option<Fence> = None;
                    for row in rows {
                        match fence {
                            Some(open) if open.closed_by(&row.text) => fence = None,
                            Some(_) => {}
                            None => match Fence::open(&row.text) {
                                Some((open, _)) => fence = Some(open),
                                None => self.spans(&row.text),
                            },
                        }
                    }
                }
            }
        }
    }

    /// `[text]{#id}` and `<a name="id">` in a line.
    fn spans(&mut self, text: &str) {
        for (at, _) in text.match_indices("]{").chain(text.match_indices("){")) {
            if let Some((Attributes { id: Some(id), .. }, _)) = Attributes::read(&text[at + 1..]) {
                self.name(id);
            }
        }
        for mark in ["id=\"", "name=\""] {
            for (at, _) in text.match_indices(mark) {
                if let Some((id, _)) = text[at + mark.len()..].split_once('"') {
                    self.name(id.to_owned());
                }
            }
        }
    }

    fn name(&mut self, name: String) {
        let here = self.here.clone();
        self.anchors.entry(name.to_lowercase()).or_insert(here);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_keep_letters_of_every_script() {
        assert_eq!(slug("Exploring Other `ls` Directories"), "exploring-other-ls-directories");
        assert_eq!(slug("Jerarquía del sistema"), "jerarquía-del-sistema");
        assert_eq!(pandoc("What's In A Name?"), "whats-in-a-name");
    }
}
