//! A lesson's Markdown to pieces of sanitised HTML.

use std::collections::{BTreeSet, HashMap, HashSet};

use halqa_platform::lang::Lang;
use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};

use super::{
    blocks::{Kind, MARK, Marker, Open, Prepared, options},
    labels::{label, label_with},
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

struct Block {
    close: String,
    name: String,
    /// The HTML outside, for a block that goes to the staff.
    outside: Option<String>,
    line: u32,
    /// What the block must hold, and where its content began.
    empty: Option<bool>,
    began: usize,
}

struct Note<'t> {
    label: String,
    body: std::ops::Range<usize>,
    uses: usize,
    staff: bool,
    _text: std::marker::PhantomData<&'t ()>,
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
    notes: Vec<Note<'t>>,
    bodies: HashMap<String, std::ops::Range<usize>>,
    links: Vec<(&'static str, String)>,
    table: Option<(Vec<Alignment>, usize, bool)>,
    taken: HashSet<String>,
    level: u8,
    contents: Vec<Heading>,
    title: Option<String>,
    terms: BTreeSet<String>,
    raw_open: HashMap<&'static str, (i32, u32)>,
    skip: BTreeSet<usize>,
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
        }
    }

    /// The whole lesson; the ids of the checks that stand in it come with it.
    pub(super) fn lesson(mut self) -> (LessonText, Vec<(String, u32)>) {
        self.find_notes();
        self.run(0, self.events.len());
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

    fn find_notes(&mut self) {
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

    fn run(&mut self, from: usize, to: usize) {
        let mut index = from;
        while index < to {
            if self.skip.contains(&index) {
                index = end_of(self.events, index) + 1;
                continue;
            }
            let events = self.events;
            let (event, range) = &events[index];
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
            Tag::TableCell => self.cell(),
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
                Some((_, column, head)) => {
                    *column += 1;
                    if *head { "</th>" } else { "</td>" }
                }
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

    /// A paragraph of nothing but an image.
    fn figure(&mut self, index: usize) -> bool {
        let Some((Event::Start(Tag::Image { dest_url, title, .. }), range)) = self.events.get(index + 1)
        else {
            return false;
        };
        let end = end_of(self.events, index + 1);
        if self.inline || !matches!(self.events.get(end + 1), Some((Event::End(TagEnd::Paragraph), _))) {
            return false;
        }
        let line = self.line_at(range.start);
        let alt = inner_text(&self.events[index + 2..]);
        let Some(img) = self.image(dest_url, &alt, line) else { return true };
        self.out.push_str(&format!("<figure>{img}"));
        if !title.trim().is_empty() {
            let caption = self.context.inline(self.place, title, line, &mut self.terms);
            self.out.push_str(&format!("<figcaption>{caption}</figcaption>"));
            self.say(title);
            self.say("\n");
        }
        self.out.push_str("</figure>\n");
        true
    }

    fn image(&mut self, url: &str, alt: &str, line: u32) -> Option<String> {
        if alt.trim().is_empty() {
            self.fault(
                line,
                "alternative-text",
                format!("`![…]({url})` has no alternative text: say what the image shows"),
            );
        }
        let media = self.context.media(self.place, url, line)?;
        if !media.mime.starts_with("image/") {
            self.fault(line, "broken-link", format!("`{url}` is not an image"));
            return None;
        }
        let size = media.size.map(|(w, h)| format!(" width=\"{w}\" height=\"{h}\"")).unwrap_or_default();
        Some(format!(
            "<img src=\"{}\" alt=\"{}\"{size} loading=\"lazy\" decoding=\"async\">",
            escaped(&media.url),
            escaped(alt)
        ))
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

    fn table(&mut self, index: usize, alignments: &[Alignment]) {
        let after = end_of(self.events, index) + 1;
        let mut caption = None;
        if let (Some((Event::Start(Tag::Paragraph), _)), Some((Event::Text(first), range))) =
            (self.events.get(after), self.events.get(after + 1))
            && first.starts_with("Table:")
        {
            self.skip.insert(after);
            let text = &self.prepared.text;
            let (start, end) =
                (range.start, self.events.get(end_of(self.events, after)).map_or(range.end, |(_, r)| r.end));
            let line = self.line_at(start);
            let source = text.get(start..end).unwrap_or_default().trim_start_matches("Table:").trim();
            let plain = inner_text(&self.events[after + 1..]).trim_start_matches("Table:").trim().to_owned();
            caption = Some((self.context.inline(self.place, source, line, &mut self.terms), plain));
        }
        let lang = self.place.lang;
        let name = caption.as_ref().map_or(label("table", lang), |(_, plain)| plain);
        self.out.push_str(&format!(
            "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table>",
            escaped(name)
        ));
        if let Some((html, plain)) = caption {
            self.out.push_str(&format!("<caption>{html}</caption>"));
            self.say(&plain);
            self.say("\n");
        }
        self.out.push('\n');
        self.table = Some((alignments.to_vec(), 0, true));
    }

    fn table_row(&mut self, head: bool) {
        if let Some((_, column, in_head)) = self.table.as_mut() {
            *column = 0;
            *in_head = head;
        }
    }

    fn cell(&mut self) {
        let Some((alignments, column, head)) = self.table.as_ref() else { return };
        let class = match alignments.get(*column) {
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-end\"",
            _ => "",
        };
        let html = if *head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") };
        self.out.push_str(&html);
    }

    fn note(&mut self, name: &str, offset: usize) {
        let Some(body) = self.bodies.get(name).cloned() else {
            self.fault(self.line_at(offset), "footnote", format!("the footnote `[^{name}]` is not defined"));
            return;
        };
        let staff = self.quiet > 0;
        let found = self.notes.iter().position(|note| note.label == name);
        let number = found.unwrap_or_else(|| {
            self.notes.push(Note {
                label: name.to_owned(),
                body,
                uses: 0,
                staff,
                _text: std::marker::PhantomData,
            });
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
    fn undefined_note(&self, index: usize, text: &str, offset: usize) {
        let is = |at: Option<usize>, wanted: fn(&str) -> bool| matches!(at.and_then(|at| self.events.get(at)), Some((Event::Text(text), _)) if wanted(text));
        if text.len() > 1
            && is(index.checked_sub(1), |t| t.ends_with('['))
            && is(Some(index + 1), |t| t.starts_with(']'))
        {
            self.fault(self.line_at(offset), "footnote", format!("the footnote `[{text}]` is not defined"));
        }
    }

    fn footnotes(&mut self) {
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

    fn open(&mut self, open: &Open) {
        let lang = self.place.lang;
        let name = escaped(&open.name);
        let mut block = Block {
            close: "</div>\n".to_owned(),
            name: open.name.clone(),
            outside: None,
            line: open.line,
            empty: None,
            began: 0,
        };
        match open.kind {
            Kind::Callout | Kind::Staff => {
                if open.kind == Kind::Staff {
                    block.outside = Some(std::mem::take(&mut self.out));
                    self.quiet += 1;
                }
                let title = self.block_title(open);
                self.out.push_str(&format!(
                    "<aside class=\"callout callout-{name}\" role=\"note\"><p class=\"callout-title\">{title}</p>\n"
                ));
                block.close = "</aside>\n".to_owned();
            }
            Kind::Fold => {
                let title = self.block_title(open);
                self.out.push_str(&format!(
                    "<details class=\"callout callout-{name}\"><summary class=\"callout-title\">{title}</summary>\n<div class=\"callout-body\">\n"
                ));
                block.close = "</div></details>\n".to_owned();
            }
            Kind::Check => {
                if self.quiet > 0 {
                    self.fault(open.line, "check", "a check cannot stand in an `instructor` block");
                } else if self.checks.contains(&open.arg) {
                    self.fault(open.line, "check", format!("the check `{}` stands here twice", open.arg));
                } else {
                    self.context.saw_check(self.place.file, &open.arg, open.line);
                    self.out.push_str(&format!("{MARK}c{}{MARK}", self.checks.len()));
                    self.checks.push(open.arg.clone());
                }
                block.close = String::new();
                block.empty = Some(true);
            }
            Kind::Media => {
                self.player(open);
                self.out.push_str(&format!(
                    "<details class=\"transcript\"><summary>{}</summary>\n<div class=\"callout-body\">\n",
                    escaped(label("transcript", lang))
                ));
                block.close = "</div></details></figure>\n".to_owned();
                block.empty = Some(false);
            }
            Kind::Direction => self.out.push_str(&format!("<div dir=\"{name}\">\n")),
            Kind::Unknown => self.out.push_str("<div>\n"),
        }
        block.began = self.out.len();
        self.blocks.push(block);
    }

    fn block_title(&mut self, open: &Open) -> String {
        let lang = self.place.lang;
        if open.name == "article" {
            if open.arg.is_empty() {
                self.fault(open.line, "block-title", "`::: article` needs its reference: `::: article 3`");
            }
            if open.arg.starts_with(|c: char| c.is_ascii_digit()) {
                return escaped(&label_with("article", lang, &open.arg));
            }
        }
        if open.arg.is_empty() {
            return escaped(label(&open.name, lang));
        }
        self.say(&open.arg);
        self.say("\n");
        self.context.inline(self.place, &open.arg, open.line, &mut self.terms)
    }

    fn player(&mut self, open: &Open) {
        let url = open.arg.split_whitespace().next().unwrap_or_default();
        let video = open.name == "video";
        let media = self.context.media(self.place, url, open.line);
        let wanted = if video { "video/" } else { "audio/" };
        let Some(media) = media else {
            self.out.push_str("<figure class=\"player\">");
            return;
        };
        if !media.mime.starts_with(wanted) {
            self.fault(open.line, "broken-link", format!("`{url}` is no {} file", open.name));
        }
        let mut poster = String::new();
        let mut tracks = String::new();
        let mut caption = String::new();
        let mut captions = false;
        for (key, value, line) in &open.options {
            match key.as_str() {
                "poster" => {
                    if let Some(image) = self.context.media(self.place, value, *line) {
                        poster = format!(" poster=\"{}\"", escaped(&image.url));
                        if let Some((w, h)) = image.size {
                            poster.push_str(&format!(" width=\"{w}\" height=\"{h}\""));
                        }
                    }
                }
                "captions" => {
                    captions = true;
                    tracks = self.context.tracks(self.place, value, *line);
                }
                _ => {
                    let title = self.context.inline(self.place, value, *line, &mut self.terms);
                    caption = format!("<figcaption>{title}</figcaption>");
                    self.say(value);
                    self.say("\n");
                }
            }
        }
        if video && !captions {
            let message = "the video has no captions: add `captions: media/….{lang}.vtt` under this line";
            self.fault(open.line, "captions", message);
        }
        let (tag, extra) = if video { ("video", " playsinline") } else { ("audio", "") };
        self.out.push_str(&format!(
            "<figure class=\"player\"><{tag} controls preload=\"none\"{poster}{extra}><source src=\"{}\" type=\"{}\">{tracks}</{tag}>{caption}",
            escaped(&media.url),
            escaped(&media.mime)
        ));
    }

    fn close(&mut self) {
        let Some(block) = self.blocks.pop() else { return };
        let content = self.out.get(block.began..).unwrap_or_default().trim();
        match block.empty {
            Some(true) if !content.is_empty() => {
                self.fault(
                    block.line,
                    "check",
                    "a `check` block is empty: the question stands in checks.toml",
                );
            }
            Some(false) if content.is_empty() => {
                self.fault(
                    block.line,
                    "transcript",
                    format!("the {} has no transcript: write it inside the block", block.name),
                );
            }
            _ => {}
        }
        self.out.push_str(&block.close);
        if let Some(outside) = block.outside {
            let html = std::mem::replace(&mut self.out, outside);
            self.quiet -= 1;
            if self.quiet > 0 {
                self.out.push_str(&html);
            } else {
                self.out.push_str(&format!("{MARK}s{}{MARK}", self.staff.len()));
                self.staff.push(html);
            }
        }
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

#[cfg(test)]
mod tests {
    use super::super::samples::{found, html, lesson};

    fn show(body: &str) -> String {
        html(&lesson(body, &[]))
    }

    fn faults(body: &str) -> String {
        found(&lesson(body, &[]))
    }

    #[test]
    fn commonmark_and_its_additions() {
        let html = show(
            "A *b* `c` ~~d~~\n\nTerm\n: meaning\n\n- one\n- two\n\n3. three\n\n```rust\nfn x() {}\n```\n\n$x^2$",
        );
        for part in [
            "<em>b</em>",
            "<code dir=\"ltr\">c</code>",
            "<del>d</del>",
            "<dl>",
            "<dt>Term</dt>",
            "<ul>",
            "<ol start=\"3\">",
            "<pre dir=\"ltr\" tabindex=\"0\"><code class=\"language-rust\">",
            "<msup>",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("<h1"), "the page prints the title");
    }

    #[test]
    fn headings_have_stable_unique_ids_and_contents() {
        let source = lesson(
            "## Was & ist\n\n### Was ist\n\n## Was ist\n\n## ما الزئبق؟\n\n[a](#ما-الزئبق) [b](#was-ist-2)",
            &[],
        );
        let html = html(&source);
        for id in ["s-was-ist", "s-was-ist-2", "s-was-ist-3", "s-ما-الزئبق"] {
            assert!(html.contains(&format!("id=\"{id}\"")), "{id} in {html}");
        }
        assert!(html.contains("href=\"#s-ما-الزئبق\""), "{html}");
        let found = faults("## A\n\n#### B\n\n[x](#c)\n\n# Second\n");
        assert!(found.contains("en.md:5: warning: a heading of level 4 under one of level 2"), "{found}");
        assert!(found.contains("en.md:7: fault: `#c`: no heading"), "{found}");
        assert!(found.contains("en.md:9: fault: a second `# …`"), "{found}");
    }

    #[test]
    fn a_lone_image_is_a_figure_with_size() {
        let html = show("![A line](media/p.svg \"Figure 1. *Flow*\")\n\nText ![in](media/p.svg) line.");
        assert!(html.contains("<figure><img src=\"/media/"), "{html}");
        assert!(
            html.contains(
                "/p.svg\" alt=\"A line\" width=\"20\" height=\"10\" loading=\"lazy\" decoding=\"async\">"
            ),
            "{html}"
        );
        assert!(html.contains("<figcaption>Figure 1. <em>Flow</em></figcaption>"), "{html}");
        assert_eq!(html.matches("<figure>").count(), 1);
        let found = faults("![](media/p.svg)\n\n![x](media/q.svg)\n\n![x](https://example.org/x.png)");
        assert!(found.contains("en.md:3: fault: `![…](media/p.svg)` has no alternative text"), "{found}");
        assert!(
            found.contains("en.md:5: fault: `media/q.svg`: no such file; did you mean `media/p.svg`?"),
            "{found}"
        );
        assert!(found.contains("en.md:7: fault: `https://example.org/x.png`: pages load nothing"), "{found}");
    }

    #[test]
    fn tables_are_wrapped_and_captioned() {
        let html = show("| a | b |\n|---|--:|\n| 1 | 2 |\n\nTable: Limits & *values*\n\nAfter.");
        assert!(html.contains("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Limits &amp; values\"><table><caption>Limits &amp; <em>values</em></caption>"), "{html}");
        assert!(html.contains("<th scope=\"col\" class=\"align-end\">b</th>"), "{html}");
        assert!(html.contains("<p>After.</p>") && !html.contains("Table:"), "{html}");
        assert!(show("| a |\n|---|\n| 1 |").contains("aria-label=\"Table\""));
    }

    #[test]
    fn footnotes_serve_the_whole_lesson() {
        let html = show(
            "A[^x] and again[^x].\n\n::: note\nB[^y]\n:::\n\n[^x]: First.\n[^y]: Second[^z].\n[^z]: Third.\n",
        );
        assert_eq!(html.matches("<section class=\"footnotes\"").count(), 1, "{html}");
        for id in ["fnref-1", "fnref-1-2", "fnref-2", "fnref-3", "fn-1", "fn-2", "fn-3"] {
            assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{id} in {html}");
        }
        assert!(faults("[^a]: Unused.").contains("en.md:3: warning: nothing refers to the footnote `[^a]`"));
        assert!(faults("Text[^gone].").contains("en.md:3: fault: the footnote `[^gone]` is not defined"));
    }

    #[test]
    fn blocks_become_callouts_folds_and_pieces() {
        let html = show(
            ":::: challenge Try it\nDo `x`.\n::: solution\nSo.\n:::\n::::\n\n::: article 3\nP.\n:::\n\n::: instructor\nSecret\n:::\n\n::: rtl\nنص\n:::",
        );
        assert!(html.contains("<aside class=\"callout callout-challenge\" role=\"note\"><p class=\"callout-title\">Try it</p>"), "{html}");
        assert!(html.contains("<details class=\"callout callout-solution\"><summary class=\"callout-title\">Solution</summary>"), "{html}");
        assert!(html.contains("<p class=\"callout-title\">Article 3</p>"), "{html}");
        assert!(html.contains("[staff <aside class=\"callout callout-instructor\""), "{html}");
        assert!(html.contains("<div dir=\"rtl\">"), "{html}");
        let outside = html.split("[staff").next().expect("a part");
        assert!(!outside.contains("Secret"));
    }

    #[test]
    fn raw_html_is_limited() {
        assert!(
            show("<kbd>A</kbd> H<sub>2</sub>O <!-- aside --> <abbr title=\"x\">y</abbr>")
                .contains("<kbd>A</kbd> H<sub>2</sub>O")
        );
        let found = faults("<div>x</div>\n\nA <script>x</script> and <kbd>open");
        assert!(found.contains("en.md:3: fault: `<div>` is not allowed"), "{found}");
        assert!(found.contains("en.md:5: fault: `<script>` is not allowed"), "{found}");
        assert!(found.contains("en.md:5: fault: <kbd> and </kbd> do not pair up"), "{found}");
    }

    #[test]
    fn blocks_in_lists_and_bad_mathematics_are_faults() {
        let found = faults("- item\n\n  ::: note\n  x\n  :::\n\n$\\nosuch$");
        assert!(found.contains("en.md:5: fault: a `:::` block begins at the start of a line"), "{found}");
        assert!(found.contains("en.md:9: fault: `\\nosuch`:"), "{found}");
    }

    #[test]
    fn players_need_captions_and_transcript() {
        let media = [("media/a.mp4", "x"), ("media/a.en.vtt", "WEBVTT\n"), ("media/t.mp3", "x")];
        let good = "::: video media/a.mp4\ncaptions: media/a.{lang}.vtt\nposter: media/p.svg\ntitle: Talk\n\nSaid.\n:::";
        let html = html(&lesson(good, &media));
        assert!(html.contains("<video controls=\"\" preload=\"none\" poster=\"/media/"), "{html}");
        assert!(
            html.contains("kind=\"captions\"")
                && html.contains("srclang=\"en\"")
                && html.contains("label=\"English\""),
            "{html}"
        );
        assert!(
            html.contains("<summary>Transcript</summary>") && html.contains("<figcaption>Talk</figcaption>"),
            "{html}"
        );
        let found = found(&lesson("::: video media/a.mp4\nSaid.\n:::\n\n::: audio media/t.mp3\n:::", &media));
        assert!(found.contains("en.md:3: fault: the video has no captions"), "{found}");
        assert!(found.contains("en.md:7: fault: the audio has no transcript"), "{found}");
    }

    #[test]
    fn the_plain_text_leaves_the_staff_out() {
        let source = lesson("Seen [term](term:bat).\n\n::: instructor\nHidden\n:::", &[]);
        let compiled = super::super::compile(&source).expect("good");
        let Some(crate::compiled::Content::Lesson(lesson)) =
            compiled.course.activity("how").map(|a| &a.content)
        else {
            panic!("a lesson")
        };
        let text = &lesson.variants[&halqa_platform::lang::Lang::En];
        assert_eq!((text.plain.as_str(), text.words), ("Seen term.", 2));
        assert_eq!(text.terms, ["bat"]);
    }

    #[test]
    fn chinese_is_counted_by_characters() {
        assert_eq!(super::words("汞是 mercury 元素。", super::Lang::Zh), 5);
    }
}
