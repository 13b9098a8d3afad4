//! A lesson's Markdown to pieces of sanitised HTML.

mod callouts;
mod figures;
mod notes;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap, HashSet};

use halqa_platform::lang::Lang;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};

use callouts::Block;
use notes::Note;

use super::{
    blocks::{MARK, Marker, Prepared, options},
    links::{Context, Place},
    math::mathml,
    sanitise::{clean, escape, escaped, raw},
};
use crate::compiled::{Heading, LessonText, Piece};

/// How deep blocks, lists and quotations may lie in each other.
const MAX_DEPTH: usize = 32;

pub(super) type Events<'t> = Vec<(Event<'t>, std::ops::Range<usize>)>;

/// The events of a text; `None` where it is nested so deep that nobody wrote it by hand.
pub(super) fn events(text: &str) -> Option<Events<'_>> {
    let mut depth = 0usize;
    let mut events = Vec::new();
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return None;
        }
        events.push((event, range));
    }
    Some(events)
}

/// The slugs of a lesson's headings in order (the title aside), as [`Renderer`] gives them.
pub(super) fn heading_slugs(events: &Events<'_>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut slugs = Vec::new();
    let mut title = false;
    for (index, (event, _)) in events.iter().enumerate() {
        if let Event::Start(Tag::Heading { level, .. }) = event {
            if *level == HeadingLevel::H1 && !title {
                title = true;
            } else {
                slugs.push(slug(&inner_text(&events[index + 1..]), &mut taken));
            }
        }
    }
    slugs
}

/// An id for a heading: its letters and digits in lower case, of any script.
fn slug(text: &str, taken: &mut HashSet<String>) -> String {
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
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
    let slug = if slug.is_empty() { "section" } else { slug };
    let mut unique = slug.to_owned();
    let mut number = 2;
    while !taken.insert(unique.clone()) {
        unique = format!("{slug}-{number}");
        number += 1;
    }
    unique
}

/// The text up to the end of the element that is open before `events`.
fn inner_text(events: &[(Event<'_>, std::ops::Range<usize>)]) -> String {
    let mut depth = 0usize;
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 0 => break,
            Event::End(_) => depth -= 1,
            Event::Text(words)
            | Event::Code(words)
            | Event::InlineMath(words)
            | Event::DisplayMath(words) => {
                text.push_str(words);
            }
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// The index of the end of the element that starts at `start`.
fn end_of(events: &Events<'_>, start: usize) -> usize {
    let mut depth = 0usize;
    for (index, (event, _)) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => {
                depth -= 1;
                if depth == 0 {
                    return index;
                }
            }
            _ => {}
        }
    }
    events.len()
}

/// Writes one text.
pub(super) struct Renderer<'c, 't> {
    context: &'c Context<'c>,
    place: Place<'c>,
    prepared: &'c Prepared,
    events: &'c Events<'t>,
    /// The line of a text that is no file, or `None` to ask `prepared`.
    line: Option<u32>,
    inline: bool,
    out: String,
    plain: String,
    quiet: usize,
    blocks: Vec<Block>,
    staff: Vec<String>,
    checks: Vec<String>,
    notes: Vec<Note>,
    bodies: HashMap<String, std::ops::Range<usize>>,
    links: Vec<(&'static str, String)>,
    table: Option<figures::Grid>,
    taken: HashSet<String>,
    level: u8,
    contents: Vec<Heading>,
    title: Option<String>,
    terms: BTreeSet<String>,
    raw_open: HashMap<&'static str, (i32, u32)>,
    skip: BTreeSet<usize>,
    /// Where blocks begin that are still the base's own text.
    waiting: Vec<usize>,
    /// The first event after the one that is open.
    waiting_until: Option<usize>,
}

impl<'c, 't> Renderer<'c, 't> {
    pub(super) fn new(
        context: &'c Context<'c>,
        place: Place<'c>,
        prepared: &'c Prepared,
        events: &'c Events<'t>,
    ) -> Self {
        Renderer {
            context,
            place,
            prepared,
            events,
            line: None,
            inline: false,
            out: String::with_capacity(prepared.text.len() * 2),
            plain: String::new(),
            quiet: 0,
            blocks: Vec::new(),
            staff: Vec::new(),
            checks: Vec::new(),
            notes: Vec::new(),
            bodies: HashMap::new(),
            links: Vec::new(),
            table: None,
            taken: HashSet::new(),
            level: 1,
            contents: Vec::new(),
            title: None,
            terms: BTreeSet::new(),
            raw_open: HashMap::new(),
            skip: BTreeSet::new(),
            waiting: prepared.waiting(),
            waiting_until: None,
        }
    }

    /// The whole lesson; the ids of the checks that stand in it come with it.
    pub(super) fn lesson(mut self) -> (LessonText, Vec<(String, u32)>) {
        self.find_notes();
        self.run(0, self.events.len());
        if self.waiting_until.take().is_some() {
            self.out.push_str("</div>\n");
        }
        self.footnotes();
        self.unbalanced();
        if self.title.is_none() {
            self.fault(1, "title", "the lesson has no title: begin with `# …`");
        }
        let html = clean(&self.out);
        let mut pieces = Vec::new();
        for (index, part) in html.split(MARK).enumerate() {
            if index % 2 == 0 {
                if !part.trim().is_empty() {
                    pieces.push(Piece::Html(part.trim_matches('\n').to_owned()));
                }
            } else if let Some(number) = part.strip_prefix('c').and_then(|n| n.parse::<usize>().ok()) {
                pieces.extend(self.checks.get(number).cloned().map(Piece::Check));
            } else if let Some(number) = part.strip_prefix('s').and_then(|n| n.parse::<usize>().ok()) {
                pieces.extend(self.staff.get(number).map(|html| Piece::Staff(clean(html))));
            }
        }
        let plain = self.plain.trim().to_owned();
        let words = words(&plain, self.place.lang);
        let text = LessonText {
            title: self.title.unwrap_or_default(),
            pieces,
            contents: self.contents,
            plain,
            words,
            terms: self.terms.into_iter().collect(),
        };
        let line = |id: &String| self.context.check_line(self.place.file, id);
        let checks = self.checks.iter().map(|id| (id.clone(), line(id))).collect();
        (text, checks)
    }

    /// One paragraph, without its `<p>`.
    pub(super) fn inline(mut self, line: u32, terms: &mut BTreeSet<String>) -> String {
        self.line = Some(line);
        self.inline = true;
        let paragraphs = self
            .events
            .iter()
            .filter(|(event, _)| matches!(event, Event::Start(tag) if !is_inline(tag)))
            .count();
        if paragraphs > 1 {
            self.fault(
                line,
                "one-paragraph",
                "this text must be one paragraph, without lists, headings or tables",
            );
        }
        self.run(0, self.events.len());
        self.unbalanced();
        terms.append(&mut self.terms);
        clean(self.out.trim())
    }

    fn fault(&self, line: u32, code: &'static str, message: impl Into<String>) {
        self.context.log.fault(self.place.file, line, code, message);
    }

    fn line_at(&self, offset: usize) -> u32 {
        self.line.unwrap_or_else(|| self.prepared.line(offset))
    }

    fn say(&mut self, text: &str) {
        if self.quiet == 0 {
            self.plain.push_str(text);
        }
    }

    fn run(&mut self, from: usize, to: usize) {
        let mut index = from;
        while index < to {
            if self.skip.contains(&index) {
                index = end_of(self.events, index) + 1;
                continue;
            }
            let events = self.events;
            let (event, range) = &events[index];
            self.in_the_base_language(index, event, range.start);
            index = match event {
                Event::Start(tag) => self.start(index, tag, self.line_at(range.start)),
                Event::End(tag) => {
                    self.end(tag);
                    index + 1
                }
                _ => {
                    self.leaf(index, event, range.start);
                    index + 1
                }
            };
        }
    }

    /// A block that waits for its translation says which language it is in.
    fn in_the_base_language(&mut self, index: usize, event: &Event<'_>, start: usize) {
        if self.waiting_until.is_some_and(|end| index >= end) {
            self.waiting_until = None;
            self.out.push_str("</div>\n");
        }
        // The lesson's title is shown by the page.
        let waits = self.waiting_until.is_none()
            && matches!(event, Event::Start(tag) if !matches!(tag, Tag::Heading { level: HeadingLevel::H1, .. }));
        if waits && !self.skip.contains(&index) && self.waiting.contains(&start) {
            let base = self.context.tongues.base;
            self.out.push_str(&format!("<div lang=\"{base}\" dir=\"{}\">\n", base.dir()));
            self.waiting_until = Some(end_of(self.events, index) + 1);
        }
    }

    fn leaf(&mut self, index: usize, event: &Event<'_>, offset: usize) {
        match event {
            Event::Text(text) => {
                escape(text, &mut self.out);
                self.say(text);
                if text.starts_with('^') {
                    self.undefined_note(index, text, offset);
                }
                let colons = self
                    .prepared
                    .text
                    .get(..offset)
                    .map_or(0, |before| before.len() - before.trim_end_matches(':').len());
                if text.starts_with(":::") || (colons > 0 && text.starts_with("::")) {
                    let message =
                        "a `:::` block begins at the start of a line, never inside a list or a quotation";
                    self.fault(self.line_at(offset), "block-place", message);
                }
            }
            Event::Code(text) => {
                self.out.push_str("<code dir=\"ltr\">");
                escape(text, &mut self.out);
                self.out.push_str("</code>");
                self.say(text);
            }
            Event::InlineMath(text) => self.math(text, false, offset),
            Event::DisplayMath(text) => self.math(text, true, offset),
            Event::Html(html) => match self.prepared.marker(html) {
                Some(Marker::Open(open)) => self.open(&open.clone()),
                Some(Marker::Close) => self.close(),
                None => self.raw(html, offset),
            },
            Event::InlineHtml(html) => self.raw(html, offset),
            Event::FootnoteReference(name) => self.note(name, offset),
            Event::SoftBreak => {
                self.out.push('\n');
                self.say(" ");
            }
            Event::HardBreak => {
                self.out.push_str("<br>\n");
                self.say("\n");
            }
            Event::Rule => self.out.push_str("<hr>\n"),
            _ => {}
        }
    }

    fn math(&mut self, source: &str, block: bool, offset: usize) {
        match mathml(source, block) {
            Ok(html) => self.out.push_str(&html),
            Err(error) => self.fault(self.line_at(offset), "math", format!("`{source}`: {error}")),
        }
        self.say(source);
    }

    fn raw(&mut self, html: &str, offset: usize) {
        let line = self.line_at(offset);
        let mut wrong = Vec::new();
        let open = &mut self.raw_open;
        let html = raw(
            html,
            |message| wrong.push(message),
            |name, by| {
                let entry = open.entry(name).or_insert((0, line));
                if entry.0 == 0 {
                    entry.1 = line;
                }
                entry.0 += by;
            },
        );
        for message in wrong {
            self.fault(line, "raw-html", message);
        }
        self.out.push_str(&html);
    }

    /// A block of HTML comes line by line; a comment may take several.
    fn html_block(&mut self, index: usize) -> usize {
        let end = end_of(self.events, index);
        let lines = self.events.get(index + 1..end).unwrap_or_default();
        let mut whole = String::new();
        for (event, _) in lines {
            if let Event::Html(html) = event {
                if self.prepared.marker(html).is_some() {
                    return index + 1;
                }
                whole.push_str(html);
            }
        }
        let at = self.events.get(index).map_or(0, |(_, range)| range.start);
        self.raw(&whole, at);
        end + 1
    }

    fn unbalanced(&self) {
        for (name, (count, line)) in &self.raw_open {
            if *count != 0 {
                self.fault(*line, "raw-html", format!("<{name}> and </{name}> do not pair up"));
            }
        }
    }

    fn start(&mut self, index: usize, tag: &Tag<'_>, line: u32) -> usize {
        let out = &mut self.out;
        match tag {
            Tag::Paragraph => {
                if self.figure(index) {
                    return end_of(self.events, index) + 1;
                }
                if !self.inline {
                    self.out.push_str("<p>");
                }
            }
            Tag::Heading { level, .. } => return self.heading(index, *level, line),
            Tag::HtmlBlock => return self.html_block(index),
            Tag::BlockQuote(_) => out.push_str("<blockquote>\n"),
            Tag::CodeBlock(kind) => {
                out.push_str("<pre dir=\"ltr\" tabindex=\"0\"><code");
                if let CodeBlockKind::Fenced(info) = kind {
                    let language: String = info
                        .chars()
                        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '_' | '#'))
                        .collect();
                    if !language.is_empty() {
                        out.push_str(&format!(" class=\"language-{language}\""));
                    }
                }
                out.push('>');
            }
            Tag::List(Some(1)) => out.push_str("<ol>\n"),
            Tag::List(Some(start)) => out.push_str(&format!("<ol start=\"{start}\">\n")),
            Tag::List(None) => out.push_str("<ul>\n"),
            Tag::Item => out.push_str("<li>"),
            Tag::FootnoteDefinition(_) => return end_of(self.events, index) + 1,
            Tag::DefinitionList => out.push_str("<dl>\n"),
            Tag::DefinitionListTitle => out.push_str("<dt>"),
            Tag::DefinitionListDefinition => out.push_str("<dd>"),
            Tag::Table(alignments) => self.table(index, alignments),
            Tag::TableHead => {
                out.push_str("<thead>\n<tr>");
                self.table_row(true);
            }
            Tag::TableRow => {
                out.push_str("<tr>");
                self.table_row(false);
            }
            Tag::TableCell => self.cell(index),
            Tag::Emphasis => out.push_str("<em>"),
            Tag::Strong => out.push_str("<strong>"),
            Tag::Strikethrough => out.push_str("<del>"),
            Tag::Link { link_type, dest_url, title, .. } => self.link(*link_type, dest_url, title, line),
            Tag::Image { dest_url, title, .. } => {
                let alt = inner_text(&self.events[index + 1..]);
                if let Some(img) = self.image(dest_url, &alt, line) {
                    self.out.push_str(&img);
                }
                if !title.is_empty() && !self.inline {
                    let message = "a caption is shown only where the image stands alone in its paragraph";
                    self.context.log.warn(self.place.file, line, "caption", message);
                }
                return end_of(self.events, index) + 1;
            }
            _ => {}
        }
        index + 1
    }

    fn end(&mut self, tag: &TagEnd) {
        let html = match tag {
            TagEnd::Paragraph if self.inline => "",
            TagEnd::Paragraph => "</p>\n",
            TagEnd::BlockQuote(_) => "</blockquote>\n",
            TagEnd::CodeBlock => "</code></pre>\n",
            TagEnd::List(true) => "</ol>\n",
            TagEnd::List(false) => "</ul>\n",
            TagEnd::Item => "</li>\n",
            TagEnd::DefinitionList => "</dl>\n",
            TagEnd::DefinitionListTitle => "</dt>\n",
            TagEnd::DefinitionListDefinition => "</dd>\n",
            TagEnd::Table => {
                self.table = None;
                "</tbody>\n</table></div>\n"
            }
            TagEnd::TableHead => "</tr>\n</thead>\n<tbody>\n",
            TagEnd::TableRow => "</tr>\n",
            TagEnd::TableCell => match self.table.as_mut() {
                Some(grid) => grid.end_cell(),
                None => "",
            },
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Strikethrough => "</del>",
            TagEnd::Link => {
                if let Some((close, after)) = self.links.pop() {
                    self.out.push_str(close);
                    self.out.push_str(&after);
                }
                ""
            }
            _ => "",
        };
        self.out.push_str(html);
        match tag {
            TagEnd::Paragraph
            | TagEnd::CodeBlock
            | TagEnd::Item
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::TableHead
            | TagEnd::TableRow => self.say("\n"),
            TagEnd::TableCell => self.say(" "),
            _ => {}
        }
    }

    fn heading(&mut self, index: usize, level: HeadingLevel, line: u32) -> usize {
        let text = inner_text(&self.events[index + 1..]);
        let end = end_of(self.events, index);
        let level = level as u8;
        if level == 1 && self.title.is_none() {
            if text.is_empty() {
                self.fault(line, "title", "the title is empty");
            }
            self.title = Some(text);
            return end + 1;
        }
        if level == 1 {
            self.fault(line, "title", "a second `# …`: sections are `##` and `###`");
        }
        if self.title.is_none() {
            self.title = Some(String::new());
            self.fault(line, "title", "the lesson must begin with its title, `# …`");
        }
        if text.is_empty() {
            self.fault(line, "heading", "an empty heading");
        }
        if level > self.level + 1 {
            let message = format!("a heading of level {level} under one of level {}", self.level);
            self.context.log.warn(self.place.file, line, "heading-level", message);
        }
        self.level = level;
        let id = format!("s-{}", slug(&text, &mut self.taken));
        let level = level.max(2);
        self.out.push_str(&format!("<h{level} id=\"{}\">", escaped(&id)));
        self.run(index + 1, end);
        self.out.push_str(&format!("</h{level}>\n"));
        self.say("\n");
        if (2..=3).contains(&level) && self.blocks.is_empty() {
            self.contents.push(Heading { level, id, text });
        }
        end + 1
    }

    fn link(&mut self, kind: LinkType, url: &str, title: &str, line: u32) {
        let url = if kind == LinkType::Email { format!("mailto:{url}") } else { url.to_owned() };
        let Some(link) = self.context.link(self.place, &url, line) else {
            self.links.push(("", String::new()));
            return;
        };
        if let Some(term) = link.term {
            self.terms.insert(term);
        }
        self.out.push_str(&format!("<a href=\"{}\"", escaped(&link.href)));
        self.out.push_str(link.attributes);
        if !title.is_empty() {
            self.out.push_str(&format!(" title=\"{}\"", escaped(title)));
        }
        self.out.push('>');
        self.links.push(("</a>", link.after));
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

/// Words, and for Chinese characters.
fn words(text: &str, lang: Lang) -> usize {
    if lang != Lang::Zh {
        return text.split_whitespace().count();
    }
    let han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
    let other = text.split(|c: char| c.is_whitespace() || han(c) || !c.is_alphanumeric());
    text.chars().filter(|c| han(*c)).count() + other.filter(|word| !word.is_empty()).count()
}
