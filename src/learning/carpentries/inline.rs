//! What stands inside lines: links, pictures, HTML, attributes, Liquid. Code is never touched.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{
    Report,
    anchors::plain,
    attributes::Attributes,
    figures::{Figure, escaped},
    html,
    lesson::{Definitions, Lesson, label_of},
    links::Target,
};

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_MATH
}

/// Rewrites the inside of lines of one file.
#[derive(Debug)]
pub(super) struct Inline<'a> {
    pub lesson: &'a mut Lesson,
    pub report: &'a mut Report,
    pub definitions: &'a mut Definitions,
    /// The page's place in the lesson.
    pub page: usize,
    pub file: &'a str,
    /// Numbers of the lines of the text at hand.
    pub numbers: Vec<usize>,
}

/// Changes to a text.
#[derive(Debug, Default)]
struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    fn add(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.0.push((range, text.into()));
    }

    fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (range, new) in self.0 {
            if range.start < at {
                continue;
            }
            out.push_str(&text[at..range.start]);
            out.push_str(&new);
            at = range.end;
        }
        out.push_str(&text[at..]);
        out
    }
}

/// A link or picture that is open while the text is walked.
#[derive(Debug)]
struct Open<'t> {
    start: usize,
    /// Where its text ends.
    inner: usize,
    kind: LinkType,
    address: CowStr<'t>,
    title: CowStr<'t>,
    label: CowStr<'t>,
}

impl Inline<'_> {
    /// Markdown of any length.
    pub(super) fn text(&mut self, text: &str) -> String {
        let text = if self.lesson.settings.old { self.liquid(text) } else { text.to_owned() };
        let text = self.html(&text);
        self.marks(&text)
    }

    /// A title: one line, without links.
    pub(super) fn title(&mut self, text: &str) -> String {
        let done = self.text(text);
        let line = done.split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.contains("](") {
            return line;
        }
        self.report.note(
            self.file,
            self.numbers.first().copied().unwrap_or(0),
            format!("a title's link or picture became its text: {text}"),
        );
        escaped(&plain(&line))
    }

    fn no(&self, text: &str, at: usize) -> usize {
        let line = text[..at].bytes().filter(|b| *b == b'\n').count();
        self.numbers.get(line).or(self.numbers.last()).copied().unwrap_or(0)
    }

    /// The older layout's `{% … %}` and `{{ … }}`.
    fn liquid(&mut self, text: &str) -> String {
        let mut edits = Edits::default();
        let code = code_ranges(text);
        let outside = |at: usize| !code.iter().any(|r| r.contains(&at));
        for (at, _) in text.match_indices("{%").filter(|(at, _)| outside(*at)) {
            let Some(length) = text[at + 2..].find("%}").map(|l| l + 2) else { continue };
            let inner = text[at + 2..at + length].trim().trim_matches('-').trim().to_owned();
            let end = at + length + 2;
            let before = text[..at].ends_with('(') || text[..at].ends_with("}}");
            if inner.starts_with("link ") && before {
                continue;
            }
            let no = self.no(text, at);
            if inner.starts_with("include figure") {
                let given = |key: &str| {
                    let from = inner.find(&format!("{key}=\""))? + key.len() + 2;
                    inner[from..].split('"').next().filter(|v| !v.is_empty()).map(str::to_owned)
                };
                let source =
                    given("src").or_else(|| given("url")).or_else(|| given("file")).unwrap_or_default();
                let caption = given("caption").unwrap_or_default();
                let alt = given("alt").or_else(|| given("caption")).unwrap_or_default();
                edits.add(at..end, format!("![{caption}]({source}){{alt=\"{}\"}}", alt.replace('"', "\\\"")));
            } else if matches!(inner.as_str(), "raw" | "endraw") {
                edits.add(at..end, "");
            } else {
                self.report.note(self.file, no, format!("a template instruction left out: {inner}"));
                edits.add(at..end, "");
            }
        }
        for (at, _) in text.match_indices("{{").filter(|(at, _)| outside(*at)) {
            let Some(length) = text[at + 2..].find("}}").map(|l| l + 2) else { continue };
            let inner = text[at + 2..at + length].trim().to_owned();
            let setting = inner.strip_prefix("site.").and_then(|k| self.lesson.settings.text(k));
            let title = (inner == "page.title").then(|| self.lesson.pages[self.page].title.clone());
            let in_link = text[..at].trim_end().ends_with('(') || text[..at].trim_end().ends_with('"');
            match setting.or(title) {
                Some(value) if !in_link => edits.add(at..at + length + 2, value),
                _ if in_link => {}
                _ => {
                    let no = self.no(text, at);
                    self.report.note(self.file, no, format!("a template value left out: {inner}"));
                    edits.add(at..at + length + 2, "");
                }
            }
        }
        // Addresses with spaces are none in CommonMark: take the template parts out of them here.
        let done = edits.apply(text);
        done.replace("{{ page.root }}/", "/")
            .replace("{{ page.root }}", "/")
            .replace("{{page.root}}/", "/")
            .replace("{{ site.baseurl }}/", "/")
            .replace("{% link ", "")
            .replace(" %}", "")
    }

    fn html(&mut self, text: &str) -> String {
        let mut edits = Edits::default();
        let mut open = html::Open::default();
        for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
            let no = self.no(text, range.start);
            match event {
                Event::Start(Tag::HtmlBlock) => {
                    let whole = &text[range.clone()];
                    let made = html::to_markdown(self.file, no, whole, self.report);
                    if made != whole {
                        let trimmed = made.trim();
                        edits.add(
                            range,
                            if trimmed.is_empty() { String::new() } else { format!("{trimmed}\n") },
                        );
                    }
                }
                Event::InlineHtml(tag) if tag.starts_with("<!--") => {
                    self.report.note(
                        self.file,
                        no,
                        format!(
                            "a comment left out: {}",
                            tag.trim_start_matches("<!--").trim_end_matches("-->").trim()
                        ),
                    );
                    edits.add(range, "");
                }
                Event::InlineHtml(tag) => {
                    let new = match html::first_tag(&tag) {
                        Some(tag) => html::one(self.file, no, &tag, &mut open, self.report),
                        None => Some(tag.replace('<', "\\<")),
                    };
                    if let Some(new) = new {
                        edits.add(range, new);
                    }
                }
                _ => {}
            }
        }
        edits.apply(text)
    }

    fn marks(&mut self, text: &str) -> String {
        let mut definitions = String::from("\n\n");
        for (label, (address, title, _)) in self.definitions.map.iter().chain(&self.lesson.shared) {
            let title =
                if title.is_empty() { String::new() } else { format!(" \"{}\"", title.replace('"', "\\\"")) };
            definitions.push_str(&format!("[{label}]: <{address}>{title}\n"));
        }
        let full = format!("{text}{definitions}");
        let mut edits = Edits::default();
        let mut masked = vec![false; text.len()];
        let mut linked = vec![false; text.len()];
        let mut open: Vec<Open<'_>> = Vec::new();
        let mut paragraph = 0..0;
        let mut pictures = 0;
        for (event, range) in Parser::new_ext(&full, options()).into_offset_iter() {
            if range.start >= text.len() {
                continue;
            }
            let range = range.start..range.end.min(text.len());
            if !matches!(event, Event::End(TagEnd::Link | TagEnd::Image)) {
                for outer in &mut open {
                    outer.inner = outer.inner.max(range.end.min(text.len()));
                }
            }
            match event {
                Event::Start(Tag::Link { link_type, dest_url, title, id }) => open.push(Open {
                    start: range.start,
                    inner: range.start + 1,
                    kind: link_type,
                    address: dest_url,
                    title,
                    label: id,
                }),
                Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                    pictures += 1;
                    open.push(Open {
                        start: range.start,
                        inner: range.start + 2,
                        kind: link_type,
                        address: dest_url,
                        title,
                        label: id,
                    });
                }
                Event::End(TagEnd::Link) => {
                    let Some(link) = open.pop() else { continue };
                    let end = braces(text, range.end);
                    linked[link.start..link.inner.min(end)].fill(true);
                    masked[link.inner.min(end)..end].fill(true);
                    if matches!(link.kind, LinkType::Autolink | LinkType::Email) {
                        masked[range.clone()].fill(true);
                    }
                    if pictures == 0 {
                        self.link(text, &link, range.end, end, &mut edits);
                    }
                }
                Event::End(TagEnd::Image) => {
                    let Some(picture) = open.pop() else { continue };
                    pictures -= 1;
                    let end = braces(text, range.end);
                    masked[range.start..end].fill(true);
                    let alone = text[paragraph.clone()].trim() == text[range.start..end].trim();
                    let new = self.picture(text, &picture, range.end, end, alone, !open.is_empty());
                    if let Some(outer) = open.last_mut() {
                        outer.inner = outer.inner.max(end);
                    }
                    edits.add(range.start..end, new);
                }
                Event::Start(Tag::Paragraph) => paragraph = range,
                Event::Start(Tag::CodeBlock(_)) => masked[range].fill(true),
                Event::Code(_) => {
                    let end = braces(text, range.end);
                    if end > range.end {
                        edits.add(range.end..end, "");
                        self.report.note(
                            self.file,
                            self.no(text, range.end),
                            format!("attributes left out: {}", &text[range.end..end]),
                        );
                    }
                    masked[range.start..end].fill(true);
                }
                Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => {
                    masked[range].fill(true)
                }
                Event::InlineMath(_) | Event::DisplayMath(_) => {
                    let single = !text[range.clone()].starts_with("$$");
                    let number = text[range.end..].starts_with(|c: char| c.is_ascii_digit());
                    if single && (self.lesson.settings.old || number) {
                        edits.add(range.start..range.start + 1, "\\$");
                        edits.add(range.end - 1..range.end, "\\$");
                    } else {
                        masked[range].fill(true);
                    }
                }
                Event::Start(Tag::Heading { .. }) => {
                    let hashes = text[range.start..].chars().take_while(|c| *c == '#').count();
                    if (1..3).contains(&hashes) {
                        edits.add(range.start..range.start + hashes, "###");
                    }
                }
                _ => {}
            }
        }
        self.rest(text, &masked, &linked, &mut edits);
        edits.apply(text)
    }

    /// Gives a link its address in the course.
    fn link(&mut self, text: &str, link: &Open<'_>, end: usize, after: usize, edits: &mut Edits) {
        let no = self.no(text, link.start);
        if after > end {
            let given = &text[end..after];
            if !given.contains("_blank") {
                self.report.note(self.file, no, format!("a link's attributes left out: {given}"));
            }
        }
        let reference = !matches!(link.kind, LinkType::Inline | LinkType::Autolink | LinkType::Email);
        if reference {
            self.definitions.used.insert(label_of(&link.label));
        }
        if link.kind == LinkType::Email {
            return;
        }
        let found = self.lesson.find(self.page, self.file, &link.address);
        if let Some(note) = found.note {
            self.report.note(self.file, no, format!("{note} ({})", link.address));
        }
        let auto = matches!(link.kind, LinkType::Autolink | LinkType::Email);
        let address = match found.target {
            Target::Keep if !reference => {
                if after > end {
                    edits.add(end..after, "");
                }
                return;
            }
            Target::Keep => link.address.to_string(),
            Target::Address(address) => address,
            Target::Media(media) => {
                self.lesson.named.insert(media.clone());
                media
            }
            Target::Site(address) => {
                self.report.note(
                    self.file,
                    no,
                    format!("a link to what is not here leads to the lesson's own site: {address}"),
                );
                address
            }
            Target::Lost => {
                self.report.note(
                    self.file,
                    no,
                    format!("a link that leads nowhere became its text: {}", link.address),
                );
                edits.add(link.start..link.start + 1, "");
                edits.add(link.inner..after, format!(" (`{}`)", link.address.replace('`', "")));
                return;
            }
        };
        self.report.count("link");
        if auto {
            edits.add(
                link.start..after,
                format!("[{}](<{address}>)", escaped(&text[link.start + 1..end - 1])),
            );
            return;
        }
        let wrapped = if address.contains(['(', ')', ' ']) { format!("<{address}>") } else { address };
        let title = if link.title.is_empty() {
            String::new()
        } else {
            format!(" \"{}\"", link.title.replace('\\', "\\\\").replace('"', "\\\""))
        };
        edits.add(link.inner..after, format!("]({wrapped}{title})"));
    }

    fn picture(
        &mut self,
        text: &str,
        picture: &Open<'_>,
        end: usize,
        after: usize,
        alone: bool,
        linked: bool,
    ) -> String {
        if !matches!(picture.kind, LinkType::Inline) {
            self.definitions.used.insert(label_of(&picture.label));
        }
        let brackets = text[picture.start + 2..picture.inner.min(end).max(picture.start + 2)].to_owned();
        let caption = if brackets.contains('[') || brackets.contains("http") {
            self.marks(&brackets)
        } else {
            brackets.clone()
        };
        let figure = Figure {
            file: self.file,
            no: self.no(text, picture.start),
            address: &picture.address,
            brackets: &brackets,
            title: &picture.title,
            attributes: Attributes::read(&text[end..after]).map(|(a, _)| a),
            alone,
            linked,
        };
        figure.write(self.lesson, &caption, self.report)
    }

    /// Marks of pandoc and kramdown that CommonMark takes for text.
    fn rest(&mut self, text: &str, masked: &[bool], linked: &[bool], edits: &mut Edits) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < text.len() {
            if masked[at] || !text.is_char_boundary(at) {
                at += 1;
                continue;
            }
            let here = &text[at..];
            if here.starts_with('{')
                && let Some((_, length)) = Attributes::read(here)
            {
                let before = at.checked_sub(1).map(|b| bytes[b]);
                let bracket = (before == Some(b']') && !masked[at - 1])
                    .then(|| opening(text, at - 1, masked))
                    .flatten();
                if let Some(bracket) = bracket {
                    edits.add(bracket..bracket + 1, "");
                    edits.add(at - 1..at + length, "");
                    self.report.count("span");
                    at += length;
                    continue;
                }
                if here.starts_with("{:") {
                    let no = self.no(text, at);
                    self.report.note(self.file, no, format!("attributes left out: {}", &here[..length]));
                    edits.add(at..at + length, "");
                    at += length;
                    continue;
                }
            }
            if (here.starts_with("http://") || here.starts_with("https://"))
                && !linked[at]
                && !word_before(text, at)
            {
                let end = here
                    .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '|' | '[' | ']'))
                    .unwrap_or(here.len());
                let mut url =
                    here[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '\'', '”', '»']);
                while url.ends_with(')') && url.matches(')').count() > url.matches('(').count() {
                    url = url[..url.len() - 1].trim_end_matches(['.', ',']);
                }
                if url.len() > "https://".len() {
                    edits.add(at..at + url.len(), format!("<{}>", url.replace("\\_", "_")));
                    self.report.count("bare address");
                }
                at += url.len().max(1);
                continue;
            }
            if here.starts_with("---") {
                let run = here.bytes().take_while(|b| *b == b'-').count();
                let line = text[..at].rfind('\n').map_or(0, |n| n + 1);
                let rule = text[line..]
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .chars()
                    .all(|c| c.is_whitespace() || matches!(c, '-' | '|' | ':' | '>' | '+' | '='));
                if run == 3 && !rule && !self.lesson.settings.old {
                    edits.add(at..at + 3, "—");
                }
                at += run;
                continue;
            }
            if here.starts_with("^[") {
                let no = self.no(text, at);
                self.report.note(self.file, no, "a note written inside the text (^[…]) stays there");
            }
            at += 1;
        }
    }
}

/// The end of an attribute block that starts right at `at`; `at` where there is none.
fn braces(text: &str, at: usize) -> usize {
    match text.get(at..).filter(|t| t.starts_with('{')).and_then(Attributes::read) {
        Some((_, length)) => at + length,
        None => at,
    }
}

/// The bracket that the one at `close` belongs to.
fn opening(text: &str, close: usize, masked: &[bool]) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0;
    for at in (0..close).rev().filter(|at| !masked[*at]) {
        match bytes[at] {
            b']' => depth += 1,
            b'[' if depth == 0 => return (!text[at..].starts_with("[^")).then_some(at),
            b'[' => depth -= 1,
            b'\n' if bytes.get(at + 1) == Some(&b'\n') => return None,
            _ => {}
        }
    }
    None
}

fn word_before(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '='))
}

/// Where code stands.
fn code_ranges(text: &str) -> Vec<Range<usize>> {
    Parser::new_ext(text, options())
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))))
        .map(|(_, range)| range)
        .collect()
}
