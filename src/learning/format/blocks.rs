//! A lesson's file before its Markdown: front matter, and the `:::` blocks turned into marks that CommonMark
//! keeps apart from everything around them.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::{
    finding::{Log, suggest},
    reader::Lines,
};

/// A character that no text needs; it makes our own marks unforgeable.
pub(super) const MARK: char = '\u{1}';

/// What a block is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Set apart, with a title.
    Callout,
    /// Opens on a click.
    Fold,
    /// For the course's staff.
    Staff,
    /// A self-check question.
    Check,
    /// A player with its transcript.
    Media,
    /// Text of a given direction.
    Direction,
    /// None of these.
    Unknown,
}

const KINDS: &[(&str, Kind)] = &[
    ("note", Kind::Callout),
    ("tip", Kind::Callout),
    ("warning", Kind::Callout),
    ("example", Kind::Callout),
    ("important", Kind::Callout),
    ("article", Kind::Callout),
    ("objectives", Kind::Callout),
    ("questions", Kind::Callout),
    ("keypoints", Kind::Callout),
    ("prereq", Kind::Callout),
    ("discussion", Kind::Callout),
    ("testimonial", Kind::Callout),
    ("challenge", Kind::Callout),
    ("detail", Kind::Fold),
    ("solution", Kind::Fold),
    ("hint", Kind::Fold),
    ("instructor", Kind::Staff),
    ("check", Kind::Check),
    ("video", Kind::Media),
    ("audio", Kind::Media),
    ("ltr", Kind::Direction),
    ("rtl", Kind::Direction),
];

/// The first line of a block.
#[derive(Clone, Debug)]
pub(super) struct Open {
    pub(super) kind: Kind,
    pub(super) name: String,
    /// What follows the name.
    pub(super) arg: String,
    pub(super) line: u32,
    /// `poster`, `captions`, `title` of a player, with their lines.
    pub(super) options: Vec<(String, String, u32)>,
}

#[derive(Clone, Debug)]
pub(super) enum Marker {
    Open(Open),
    Close,
}

/// A lesson's file, ready for Markdown.
#[derive(Debug, Default)]
pub(super) struct Prepared {
    /// Markdown with marks.
    pub(super) text: String,
    pub(super) markers: Vec<Marker>,
    /// The `base:` hashes.
    pub(super) base: Option<Vec<String>>,
    lines: Lines,
    original: Vec<u32>,
}

/// Something translated as one: its text, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Segment {
    pub(super) text: String,
    pub(super) line: u32,
    /// Its last line in the author's file.
    pub(super) last: u32,
    pub(super) shape: Shape,
    /// Where it starts in [`Prepared::text`]; `None`: the opening line of a block.
    pub(super) at: Option<usize>,
}

/// What kind of block a segment is; a translation is of the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Shape {
    /// With its level.
    Heading(u8),
    Paragraph,
    List,
    Table,
    Code,
    Quote,
    Note,
    Definitions,
    Html,
    /// The opening line of a `:::` block, by its name.
    Opening(String),
}

impl Shape {
    fn of(tag: &Tag<'_>) -> Shape {
        match tag {
            Tag::Heading { level, .. } => Shape::Heading(*level as u8),
            Tag::List(_) => Shape::List,
            Tag::Table(_) => Shape::Table,
            Tag::CodeBlock(_) => Shape::Code,
            Tag::BlockQuote(_) => Shape::Quote,
            Tag::FootnoteDefinition(_) => Shape::Note,
            Tag::DefinitionList => Shape::Definitions,
            Tag::HtmlBlock => Shape::Html,
            _ => Shape::Paragraph,
        }
    }
}

/// What stands in `base:` for a block that is still the base's own text: it waits for its translation.
pub(super) const WAITING: &str = "-";
/// What stands in `base:` for a translation that does not know what it was made from.
pub(super) const UNKNOWN: &str = "*";
/// Follows the hash of what a machine has translated and no person has accepted.
pub(super) const UNREVIEWED: char = '?';

/// The Markdown of the format.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_MATH
}

impl Prepared {
    /// The line in the author's file of a place in [`Prepared::text`].
    pub(super) fn line(&self, offset: usize) -> u32 {
        let line = self.lines.at(offset) as usize;
        self.original.get(line.saturating_sub(1)).or(self.original.last()).copied().unwrap_or(1)
    }

    /// The marker that a piece of HTML is, if it is one.
    pub(super) fn marker(&self, html: &str) -> Option<&Marker> {
        let number = html.trim().strip_prefix("<!--\u{1}")?.strip_suffix("\u{1}-->")?;
        self.markers.get(number.parse::<usize>().ok()?)
    }

    /// The blocks of the text, in order, as translation counts them.
    pub(super) fn segments(&self) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut depth = 0usize;
        let mut definitions = false;
        for (event, range) in Parser::new_ext(&self.text, options()).into_offset_iter() {
            match event {
                Event::Start(tag) => {
                    let comment =
                        tag == Tag::HtmlBlock && self.text[range.clone()].trim_start().starts_with("<!--");
                    if depth == 0 {
                        definitions = tag == Tag::DefinitionList;
                    }
                    if depth == 0 && !comment {
                        self.segment(&range, Shape::of(&tag), &mut segments);
                    }
                    depth += 1;
                }
                Event::End(_) => depth -= 1,
                // What the parser says of a definition list takes the next block with it; its words know where they end.
                _ if definitions => self.ends_definitions(&range, &mut segments),
                Event::Html(html) => {
                    if let Some(Marker::Open(open)) = self.marker(&html) {
                        segments.extend(open.segment());
                    }
                }
                _ => {}
            }
        }
        segments
    }

    fn segment(&self, range: &Range<usize>, shape: Shape, segments: &mut Vec<Segment>) {
        let whole = &self.text[range.clone()];
        let text: Vec<&str> = whole.lines().map(str::trim_end).collect();
        let text = text.join("\n").trim().to_owned();
        if !text.is_empty() {
            let first = range.start + (whole.len() - whole.trim_start().len());
            let last = range.start + whole.trim_end().len().saturating_sub(1);
            segments.push(Segment {
                text,
                line: self.line(range.start),
                last: self.line(last.max(first)),
                shape,
                at: Some(range.start),
            });
        }
    }

    fn ends_definitions(&self, leaf: &Range<usize>, segments: &mut [Segment]) {
        if let Some(segment) = segments.last_mut() {
            segment.last = self.line(leaf.end.saturating_sub(1));
        }
    }

    /// Where the blocks begin that are still the base's own text, in [`Prepared::text`].
    pub(super) fn waiting(&self) -> Vec<usize> {
        let Some(base) = self.base.as_ref().filter(|base| base.iter().any(|mark| mark == WAITING)) else {
            return Vec::new();
        };
        let segments = self.segments();
        if segments.len() != base.len() {
            return Vec::new();
        }
        let waiting = base.iter().zip(segments).filter(|(mark, _)| *mark == WAITING);
        waiting.filter_map(|(_, segment)| segment.at).collect()
    }
}

impl Open {
    /// The words of the opening line, where there are any to translate.
    fn segment(&self) -> Option<Segment> {
        if self.kind == Kind::Check || (self.arg.is_empty() && self.options.is_empty()) {
            return None;
        }
        let mut text = format!("{} {}", self.name, self.arg);
        for (key, value, _) in &self.options {
            text.push_str(&format!("\n{key}: {value}"));
        }
        let options = u32::try_from(self.options.len()).unwrap_or(0);
        let shape = Shape::Opening(self.name.clone());
        Some(Segment { text, line: self.line, last: self.line + options, shape, at: None })
    }
}

/// Reads a lesson's file.
pub(super) fn prepare(file: &str, text: &str, log: &Log) -> Prepared {
    let text = text.replace("\r\n", "\n").replace(MARK, "");
    let (base, skipped) = front_matter(file, &text, log);
    let body_start = text.split_inclusive('\n').take(skipped).map(str::len).sum::<usize>();
    let body = &text[body_start..];
    let first = u32::try_from(skipped).unwrap_or(0) + 1;
    let mut prepared = Prepared { base, ..Prepared::default() };
    if body.starts_with(":::") || body.contains("\n:::") {
        split(file, body, first, log, &mut prepared);
    } else {
        body.clone_into(&mut prepared.text);
        let count = u32::try_from(body.lines().count()).unwrap_or(u32::MAX - first);
        prepared.original = (first..=first + count).collect();
    }
    prepared.lines = Lines::of(&prepared.text);
    prepared
}

/// The `base:` hashes, and how many lines the front matter takes.
fn front_matter(file: &str, text: &str, log: &Log) -> (Option<Vec<String>>, usize) {
    let mut lines = text.lines();
    if lines.next().map(str::trim_end) != Some("---") {
        return (None, 0);
    }
    let mut base = None;
    for (index, line) in lines.enumerate() {
        let number = u32::try_from(index + 2).unwrap_or(u32::MAX);
        if line.trim_end() == "---" {
            return (base, index + 2);
        }
        let Some((key, value)) = line.split_once(':') else {
            if !line.trim().is_empty() {
                log.fault(
                    file,
                    number,
                    "front-matter",
                    "front matter is `key: value`, between two lines `---`",
                );
            }
            continue;
        };
        if key.trim() == "base" {
            let hashes: Vec<String> = value.split_whitespace().map(str::to_owned).collect();
            if !hashes.iter().all(|mark| is_mark(mark)) {
                log.fault(
                    file,
                    number,
                    "front-matter",
                    "`base` is written by `halqa course mark`: hashes of eight digits",
                );
            } else {
                base = Some(hashes);
            }
        } else {
            let hint = suggest(key.trim(), ["base"]);
            log.fault(
                file,
                number,
                "unknown-key",
                format!("unknown key `{}` in the front matter{hint}", key.trim()),
            );
        }
    }
    log.fault(file, 1, "front-matter", "the front matter has no end: a second line `---`");
    (None, 1)
}

/// A hash of eight digits, perhaps unreviewed; or one of the two signs.
fn is_mark(mark: &str) -> bool {
    let hash = mark.strip_suffix(UNREVIEWED).unwrap_or(mark);
    mark == WAITING || mark == UNKNOWN || (hash.len() == 8 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Where `:::` means nothing: code, and comments.
fn quoted(body: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut html: Option<Range<usize>> = None;
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => ranges.push(range),
            Event::Start(Tag::HtmlBlock) => html = Some(range),
            Event::End(TagEnd::HtmlBlock) => {
                if let Some(range) = html.take()
                    && body[range.clone()].trim_start().starts_with("<!--")
                {
                    ranges.push(range);
                }
            }
            _ => {}
        }
    }
    ranges
}

fn split(file: &str, body: &str, first: u32, log: &Log, prepared: &mut Prepared) {
    let quoted = quoted(body);
    // Colons and name of each open block.
    let mut open: Vec<(usize, String, u32)> = Vec::new();
    let mut offset = 0;
    let mut number = first;
    let mut ranges = quoted.iter().peekable();
    let mut lines = body.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        while ranges.next_if(|range| range.end <= offset).is_some() {}
        let inside = ranges.peek().is_some_and(|range| range.start < offset && offset < range.end);
        let colons = line.bytes().take_while(|b| *b == b':').count();
        let (at, here) = (offset, number);
        offset += line.len();
        number += 1;
        if colons < 3 || inside || ranges.peek().is_some_and(|range| range.start == at) {
            prepared.text.push_str(line);
            prepared.original.push(here);
            continue;
        }
        let rest = line[colons..].trim().trim_end_matches(':').trim();
        if rest.is_empty() {
            close(file, here, colons, log, &mut open, prepared);
            continue;
        }
        let (name, arg) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let kind = KINDS.iter().find(|(known, _)| *known == name).map_or(Kind::Unknown, |(_, kind)| *kind);
        if kind == Kind::Unknown {
            let hint = suggest(name, KINDS.iter().map(|(name, _)| *name));
            log.fault(file, here, "unknown-block", format!("there is no block `::: {name}`{hint}"));
        }
        let mut block =
            Open { kind, name: name.to_owned(), arg: arg.trim().to_owned(), line: here, options: Vec::new() };
        if kind == Kind::Media {
            while let Some((key, value)) = lines.peek().and_then(|line| player_option(line)) {
                block.options.push((key.to_owned(), value.to_owned(), number));
                offset += lines.next().map_or(0, str::len);
                number += 1;
            }
        }
        open.push((colons, name.to_owned(), here));
        prepared.mark(Marker::Open(block), here);
    }
    for (_, name, line) in open.iter().rev() {
        log.fault(
            file,
            *line,
            "unclosed-block",
            format!("`::: {name}` has no end: a line of as many colons"),
        );
        prepared.mark(Marker::Close, number.saturating_sub(1));
    }
    prepared.original.push(number);
}

fn player_option(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.trim().split_once(':')?;
    matches!(key, "poster" | "captions" | "title").then(|| (key, value.trim()))
}

fn close(
    file: &str,
    line: u32,
    colons: usize,
    log: &Log,
    open: &mut Vec<(usize, String, u32)>,
    prepared: &mut Prepared,
) {
    let Some(found) = open.iter().rposition(|(count, ..)| *count == colons) else {
        let message = match open.last() {
            Some((count, name, start)) => format!(
                "{colons} colons close nothing: `{} {name}` of line {start} has {count}",
                ":".repeat(*count)
            ),
            None => "`:::` closes nothing: no block is open".to_owned(),
        };
        log.fault(file, line, "unclosed-block", message);
        return;
    };
    for (_, name, start) in open.drain(found..).skip(1).rev() {
        log.fault(
            file,
            start,
            "unclosed-block",
            format!("`::: {name}` has no end: a line of as many colons"),
        );
        prepared.mark(Marker::Close, line);
    }
    prepared.mark(Marker::Close, line);
}

impl Prepared {
    fn mark(&mut self, marker: Marker, line: u32) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self.text.push_str(&format!("\n<!--{MARK}{}{MARK}-->\n\n", self.markers.len()));
        self.original.extend([line, line, line]);
        self.markers.push(marker);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prepared(text: &str) -> (Prepared, String) {
        let log = Log::default();
        let prepared = prepare("en.md", text, &log);
        (prepared, log.into_report().to_string())
    }

    #[test]
    fn blocks_nest_and_keep_their_lines() {
        let (prepared, found) = prepared("# T\n\n:::: note A *b*\ntext\n::: solution\nx\n:::\n::::\nend\n");
        assert_eq!(found, "");
        assert_eq!(prepared.markers.len(), 4);
        let at = prepared.text.find("end").expect("there");
        assert_eq!(prepared.line(at), 9);
        let lines: Vec<(String, u32)> = prepared.segments().into_iter().map(|s| (s.text, s.line)).collect();
        let expected = [("# T", 1), ("note A *b*", 3), ("text", 4), ("x", 6), ("end", 9)];
        assert_eq!(lines, expected.map(|(text, line)| (text.to_owned(), line)));
    }

    #[test]
    fn colons_in_code_and_comments_are_text() {
        let (prepared, found) = prepared("# T\n\n```\n::: note\n```\n\n<!--\n::: x\n-->\n");
        assert_eq!((prepared.markers.len(), found.as_str()), (0, ""));
    }

    #[test]
    fn unclosed_unknown_and_stray_blocks_are_faults() {
        let (_, found) = prepared("::: nte\ntext\n");
        assert!(
            found.contains("en.md:1: fault: there is no block `::: nte`; did you mean `note`?"),
            "{found}"
        );
        assert!(found.contains("en.md:1: fault: `::: nte` has no end"), "{found}");
        let (_, found) = prepared("# T\n\n:::\n");
        assert!(found.contains("en.md:3: fault: `:::` closes nothing"), "{found}");
        let (prepared, found) = prepared(":::: note\n::: tip\nx\n::::\n");
        assert!(found.contains("en.md:2: fault: `::: tip` has no end"), "{found}");
        assert_eq!(prepared.markers.len(), 4);
    }

    #[test]
    fn front_matter_is_read_and_counted() {
        let (prepared, found) = prepared("---\nbase: 0123abcd 89abcdef\n---\n# T\n");
        assert_eq!(found, "");
        assert_eq!(prepared.base.as_ref().map(Vec::len), Some(2));
        assert_eq!(prepared.line(0), 4);
        let (_, found) = self::prepared("---\nbas: x\n---\n# T\n");
        assert!(found.contains("en.md:2: fault: unknown key `bas`"), "{found}");
    }

    #[test]
    fn a_player_takes_its_options() {
        let (prepared, _) = prepared("::: video media/a.mp4\nposter: media/p.jpg\ntitle: T\n\nSaid.\n:::\n");
        let Some(Marker::Open(open)) = prepared.markers.first() else { panic!("a marker") };
        assert_eq!(open.options.len(), 2);
        assert_eq!(open.options[1], ("title".to_owned(), "T".to_owned(), 3));
    }
}
