//! The blocks of a lesson: text, headings, and the teaching blocks around them.

use std::collections::BTreeMap;

use super::{
    Report,
    attributes::Attributes,
    html,
    rows::{Fence, Row, colons, dedent, heading, indent, list_marker},
};

/// A part of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// Lines of Markdown (code included), left as they are but for what stands inside a line.
    Text(Vec<Row>),
    /// A heading.
    Heading { no: usize, level: usize, text: String, id: Option<String> },
    /// A teaching block.
    Div(Div),
}

/// A teaching block: `::: challenge` and its kin.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Div {
    /// Where it opens.
    pub no: usize,
    /// `challenge`, `callout` …; empty for a plain division.
    pub class: String,
    /// Other classes and keys, for the report.
    pub rest: String,
    /// A title given as an attribute.
    pub title: Option<String>,
    /// Its id, which links may name.
    pub id: Option<String>,
    /// What stands in it.
    pub nodes: Vec<Node>,
}

/// Classes that mean a teaching block.
pub(super) const CLASSES: [&str; 25] = [
    "objectives",
    "questions",
    "keypoints",
    "callout",
    "challenge",
    "solution",
    "hint",
    "instructor",
    "discussion",
    "prereq",
    "testimonial",
    "spoiler",
    "checklist",
    "caution",
    "warning",
    "group-tab",
    "tab",
    "note",
    "tip",
    "important",
    "detail",
    "details",
    "overview",
    "keypoint",
    "exercise",
];

/// Takes a text apart.
pub(super) fn parse(file: &str, rows: &[Row], report: &mut Report) -> Vec<Node> {
    let mut parser = Parser {
        file,
        report,
        open: vec![Frame::default()],
        text: Vec::new(),
        list: None,
        cut: 0,
        odd: BTreeMap::new(),
        odd_rows: Vec::new(),
    };
    let mut at = 0;
    while at < rows.len() {
        at = parser.step(rows, at);
    }
    parser.finish()
}

/// An open block.
#[derive(Debug, Default)]
struct Frame {
    div: Div,
    /// How far it is indented.
    indent: usize,
    /// The closing mark it waits for.
    end: End,
}

#[derive(Debug, Default, PartialEq, Eq, Clone, Copy)]
enum End {
    #[default]
    Colons,
    Div,
    Details,
}

struct Parser<'a> {
    file: &'a str,
    report: &'a mut Report,
    open: Vec<Frame>,
    text: Vec<Row>,
    /// Content column of the list we are in.
    list: Option<usize>,
    /// Indentation to take off after a block that stood inside a list.
    cut: usize,
    /// Indentation made of no-break spaces, and the columns that it stands for.
    odd: BTreeMap<usize, usize>,
    /// Where there was such.
    odd_rows: Vec<usize>,
}

impl Parser<'_> {
    fn push(&mut self, node: Node) {
        self.flush();
        if let Some(frame) = self.open.last_mut() {
            frame.div.nodes.push(node);
        }
    }

    fn flush(&mut self) {
        let rows = std::mem::take(&mut self.text);
        if rows.iter().any(|r| !r.text.trim().is_empty())
            && let Some(frame) = self.open.last_mut()
        {
            frame.div.nodes.push(Node::Text(rows));
        }
    }

    /// How far lines stand from the margin here.
    fn margin(&self) -> usize {
        self.open.last().map_or(0, |f| f.indent) + self.cut
    }

    /// Handles the row at `at` (and more); gives the next.
    fn step(&mut self, rows: &[Row], at: usize) -> usize {
        let row = &rows[at];
        if self.cut > 0 && !row.text.trim().is_empty() && indent(&row.text) < self.margin() {
            self.cut = 0;
        }
        let text = self.straight(row);
        let trimmed = text.trim();
        if trimmed.is_empty() {
            self.text.push(Row { no: row.no, text: String::new() });
            return at + 1;
        }
        if indent(&text) < 4 || self.list.is_some() {
            if let Some((fence, info)) = Fence::open(&text) {
                return self.code(rows, at, fence, info);
            }
        } else {
            self.text.push(Row { no: row.no, text });
            return at + 1;
        }
        if trimmed.starts_with("<!--") {
            return self.comment(rows, at);
        }
        if text.starts_with('>') {
            return self.quote(rows, at);
        }
        if let Some(info) = colons(&text) {
            self.colon_line(row.no, &text, info);
            return at + 1;
        }
        if trimmed.starts_with('<')
            && let Some(next) = self.html(rows, at, trimmed)
        {
            return next;
        }
        if trimmed.starts_with("{:")
            && let Some((found, length)) = Attributes::read(trimmed)
            && length == trimmed.len()
        {
            self.stray_attributes(row.no, trimmed, found);
            return at + 1;
        }
        if let Some((level, title)) = heading(&text) {
            self.heading(row.no, level, title);
            return at + 1;
        }
        let under = rows.get(at + 1).map(|r| r.text.trim()).unwrap_or_default();
        let alone = self.text.last().is_none_or(|r| r.text.is_empty());
        if alone
            && indent(&text) == 0
            && list_marker(&text).is_none()
            && !trimmed.starts_with('|')
            && under.len() >= 3
        {
            let level = if under.chars().all(|c| c == '=') {
                1
            } else if under.chars().all(|c| c == '-') {
                2
            } else {
                0
            };
            if level > 0 {
                self.heading(row.no, level, trimmed);
                return at + 2;
            }
        }
        if grid_rule(trimmed) && alone {
            return self.grid(rows, at);
        }
        self.follow_list(&text);
        self.text.push(Row { no: row.no, text });
        at + 1
    }

    /// The row without the margin of the block it stands in, its white space made of plain spaces.
    fn straight(&mut self, row: &Row) -> String {
        let lead: String = row.text.chars().take_while(|c| c.is_whitespace()).collect();
        if lead.contains('\u{a0}') && lead.len() < row.text.len() {
            let here = self.list.unwrap_or(0);
            let width = *self.odd.entry(lead.chars().count()).or_insert(here);
            self.odd_rows.push(row.no);
            return format!("{}{}", " ".repeat(width), &row.text[lead.len()..]);
        }
        if list_marker(&row.text).is_some() {
            self.odd.clear();
        }
        dedent(&row.text, self.margin()).to_owned()
    }

    fn follow_list(&mut self, text: &str) {
        if let Some(width) = list_marker(text) {
            if indent(text) < 4 || self.list.is_some() {
                self.list = Some(indent(text) + width);
            }
        } else if indent(text) == 0 && self.text.last().is_none_or(|r| r.text.is_empty()) {
            self.list = None;
        }
    }

    fn heading(&mut self, no: usize, level: usize, title: &str) {
        self.list = None;
        let (text, id) =
            match title.rfind('{').and_then(|b| Attributes::read(&title[b..]).map(|(a, n)| (b, a, n))) {
                Some((brace, found, length))
                    if brace + length == title.len()
                        && (brace == 0 || title[..brace].ends_with(char::is_whitespace)) =>
                {
                    if !found.classes.is_empty() || !found.pairs.is_empty() {
                        self.report.note(
                            self.file,
                            no,
                            format!("a heading's attributes left out: {}", &title[brace..]),
                        );
                    }
                    (title[..brace].trim_end().to_owned(), found.id)
                }
                _ => (title.to_owned(), None),
            };
        if text.is_empty() {
            self.report.note(self.file, no, "an empty heading left out");
            return;
        }
        self.push(Node::Heading { no, level, text, id });
    }

    /// A fenced block of code; gives the row after it.
    fn code(&mut self, rows: &[Row], at: usize, fence: Fence, info: &str) -> usize {
        let first = self.straight(&rows[at]);
        let lead = &first[..first.len() - first.trim_start().len()];
        let marks: String = first.trim_start().chars().take_while(|c| matches!(c, '`' | '~')).collect();
        let language = self.language(rows[at].no, info);
        let mut out = vec![Row { no: rows[at].no, text: format!("{lead}{marks}{language}") }];
        let mut next = at + 1;
        let mut closed = false;
        while next < rows.len() {
            let text = self.straight(&rows[next]);
            closed = fence.closed_by(&text);
            out.push(Row { no: rows[next].no, text });
            next += 1;
            if closed {
                break;
            }
        }
        if !closed {
            self.report.note(self.file, rows[at].no, "a block of code without an end; closed at the end");
            out.push(Row { no: rows[at].no, text: format!("{lead}{marks}") });
        }
        if let Some(row) = rows.get(next)
            && row.text.trim().starts_with("{:")
            && let Some((found, _)) = Attributes::read(row.text.trim())
        {
            if let (Some(class), true) = (found.classes.first(), language.is_empty()) {
                out[0].text.push_str(class.trim_start_matches("language-"));
            } else {
                self.report.note(self.file, row.no, format!("attributes left out: {}", row.text.trim()));
            }
            next += 1;
        }
        self.report.count("code block");
        self.text.extend(out);
        next
    }

    /// The info string of a block of code, with pandoc's and R Markdown's forms made plain.
    fn language(&mut self, no: usize, info: &str) -> String {
        let Some(brace) = info.find('{') else { return info.to_owned() };
        let Some((found, _)) = Attributes::read(&info[brace..]) else { return info.to_owned() };
        let before = info[..brace].trim();
        let class =
            found.classes.first().map(|c| c.trim_start_matches("language-").to_owned()).unwrap_or_default();
        let language = if before.is_empty() { class } else { before.to_owned() };
        if found.classes.len() > usize::from(before.is_empty())
            || !found.pairs.is_empty()
            || found.id.is_some()
        {
            self.report.note(
                self.file,
                no,
                format!("options of a block of code left out: {}", &info[brace..]),
            );
        }
        if self.file.ends_with(".Rmd") && before.is_empty() && !info.starts_with("{.") {
            self.report.note(self.file, no, "R Markdown code is shown, not run: its output is not here");
        }
        language
    }

    /// A comment, left out and reported whole; gives the row after it.
    fn comment(&mut self, rows: &[Row], at: usize) -> usize {
        let mut words = Vec::new();
        for (next, row) in rows.iter().enumerate().skip(at) {
            if let Some(end) = row.text.find("-->") {
                words.push(row.text[..end].trim());
                let rest = row.text[end + 3..].trim();
                let said = words.join(" ");
                self.report.note(
                    self.file,
                    rows[at].no,
                    format!("a comment left out: {}", said.trim().trim_start_matches("<!--").trim()),
                );
                if !rest.is_empty() {
                    self.text.push(Row { no: row.no, text: rest.to_owned() });
                }
                return next + 1;
            }
            words.push(row.text.trim());
        }
        self.report.note(
            self.file,
            rows[at].no,
            format!("a comment without an end left out: {}", words.join(" ")),
        );
        rows.len()
    }

    /// A run of `>` lines; with a class after it (the older form) it is a teaching block.
    fn quote(&mut self, rows: &[Row], at: usize) -> usize {
        let margin = self.margin();
        let run: Vec<&Row> =
            rows[at..].iter().take_while(|r| dedent(&r.text, margin).starts_with('>')).collect();
        let next = at + run.len();
        let inner: Vec<Row> = run
            .iter()
            .map(|r| {
                let bare = dedent(&r.text, margin)[1..].to_owned();
                Row { no: r.no, text: bare.strip_prefix(' ').map(str::to_owned).unwrap_or(bare) }
            })
            .collect();
        let class =
            rows.get(next).map(|r| r.text.trim()).filter(|t| t.starts_with("{:")).and_then(Attributes::read);
        if let Some((found, _)) = class {
            let nodes = parse(self.file, &inner, self.report);
            let mut div = Div { no: rows[at].no, nodes, ..division(found) };
            if !CLASSES.contains(&div.class.as_str()) {
                self.report.note(
                    self.file,
                    rows[next].no,
                    format!("attributes of a quotation left out: {}", rows[next].text.trim()),
                );
                div.class = "quotation".to_owned();
            }
            if div.class == "quotation" {
                self.text.extend(
                    run.into_iter().map(|r| Row { no: r.no, text: dedent(&r.text, margin).to_owned() }),
                );
            } else {
                self.push(Node::Div(div));
            }
            return next + 1;
        }
        if inner.iter().any(|r| colons(&r.text).is_some()) {
            self.report.note(
                self.file,
                rows[at].no,
                "a block inside a quotation: the quotation's mark left out",
            );
            let nodes = parse(self.file, &inner, self.report);
            self.flush();
            if let Some(frame) = self.open.last_mut() {
                frame.div.nodes.extend(nodes);
            }
            return next;
        }
        self.text.extend(run.into_iter().map(|r| Row { no: r.no, text: dedent(&r.text, margin).to_owned() }));
        next
    }

    fn colon_line(&mut self, no: usize, text: &str, info: &str) {
        if info.is_empty() {
            self.close(no, End::Colons);
            return;
        }
        let found = match info.find('{').map(|b| (b, Attributes::read(&info[b..]))) {
            Some((brace, Some((mut found, _)))) => {
                if let Some(word) = info[..brace].split_whitespace().next() {
                    found.classes.insert(0, word.to_owned());
                }
                found
            }
            _ => {
                let mut words = info.splitn(2, char::is_whitespace);
                let class = words.next().unwrap_or_default().to_owned();
                let title =
                    words.next().map(|t| t.trim().trim_matches('"').to_owned()).filter(|t| !t.is_empty());
                Attributes {
                    id: None,
                    classes: vec![class],
                    pairs: title.map(|t| ("title".to_owned(), t)).into_iter().collect(),
                }
            }
        };
        self.enter(no, indent(text), division(found), End::Colons);
    }

    fn enter(&mut self, no: usize, inset: usize, div: Div, end: End) {
        if inset > 0 && self.list.is_some() {
            self.report.note(
                self.file,
                no,
                format!(
                    "a block ({}) inside a list: it stands after the item, and the list is cut there",
                    div.class
                ),
            );
        }
        self.flush();
        let indent = self.margin() + inset;
        self.cut = 0;
        self.list = None;
        self.open.push(Frame { div: Div { no, ..div }, indent, end });
    }

    fn close(&mut self, no: usize, end: End) {
        self.flush();
        self.list = None;
        if self.open.len() < 2 || self.open.last().is_some_and(|f| f.end != end) {
            self.report.note(self.file, no, "the end of a block that was not open, left out");
            return;
        }
        if let Some(frame) = self.open.pop() {
            let base = self.open.last().map_or(0, |f| f.indent);
            self.cut = frame.indent.saturating_sub(base);
            self.push(Node::Div(frame.div));
        }
    }

    /// Lines of HTML that hold other blocks, or a table; `None` leaves the line to the text.
    fn html(&mut self, rows: &[Row], at: usize, text: &str) -> Option<usize> {
        let no = rows[at].no;
        let tag = html::first_tag(text)?;
        match (tag.name.as_str(), tag.closing) {
            ("div" | "section" | "article" | "aside" | "blockquote", false) if tag.length == text.len() => {
                let mut found = Attributes::default();
                found
                    .classes
                    .extend(tag.get("class").unwrap_or_default().split_whitespace().map(str::to_owned));
                found.id = tag.get("id").map(str::to_owned);
                found.pairs.extend(tag.get("title").map(|t| ("title".to_owned(), t.to_owned())));
                self.enter(
                    no,
                    indent(&rows[at].text).saturating_sub(self.margin()),
                    division(found),
                    End::Div,
                );
                Some(at + 1)
            }
            ("div" | "section" | "article" | "aside" | "blockquote", true) if tag.length == text.len() => {
                self.close(no, End::Div);
                Some(at + 1)
            }
            ("details", false) => {
                let mut rest = text[tag.length..].trim().to_owned();
                let mut next = at + 1;
                while rest.is_empty() && next < rows.len() && rows[next].text.trim().starts_with("<summary") {
                    rest = rows[next].text.trim().to_owned();
                    next += 1;
                }
                let mut title = None;
                if let Some(summary) = html::first_tag(&rest).filter(|t| t.name == "summary") {
                    while !rest.contains("</summary>") && next < rows.len() {
                        rest = format!("{rest} {}", rows[next].text.trim());
                        next += 1;
                    }
                    let end =
                        rest[summary.length..].find("</summary>").map_or(rest.len(), |e| e + summary.length);
                    title = Some(
                        html::to_markdown(self.file, no, &rest[summary.length..end], self.report)
                            .trim()
                            .to_owned(),
                    );
                    rest = rest.get(end + 10..).unwrap_or_default().trim().to_owned();
                }
                let div = Div { class: "spoiler".to_owned(), title, ..Div::default() };
                self.enter(no, indent(&rows[at].text).saturating_sub(self.margin()), div, End::Details);
                let ends = rest.ends_with("</details>");
                let rest = rest.trim_end_matches("</details>").trim();
                if !rest.is_empty() {
                    self.text.push(Row { no, text: rest.to_owned() });
                }
                if ends {
                    self.close(no, End::Details);
                }
                Some(next)
            }
            ("details", true) => {
                self.close(no, End::Details);
                Some(at + 1)
            }
            ("table" | "pre" | "script" | "style" | "figure" | "video" | "iframe", false) => {
                let close = format!("</{}", tag.name);
                let last = rows[at..].iter().position(|r| r.text.contains(&close))? + at;
                let whole: Vec<&str> =
                    rows[at..=last].iter().map(|r| dedent(&r.text, self.margin())).collect();
                let converted = html::to_markdown(self.file, no, &whole.join("\n"), self.report);
                self.text.push(Row { no, text: String::new() });
                self.text.extend(converted.lines().map(|l| Row { no, text: l.to_owned() }));
                self.text.push(Row { no, text: String::new() });
                Some(last + 1)
            }
            _ => None,
        }
    }

    fn stray_attributes(&mut self, no: usize, text: &str, found: Attributes) {
        if let (Some(id), Some(Node::Heading { id: slot @ None, .. }), true) =
            (&found.id, self.open.last_mut().and_then(|f| f.div.nodes.last_mut()), self.text.is_empty())
        {
            *slot = Some(id.clone());
            return;
        }
        self.report.note(self.file, no, format!("attributes left out: {text}"));
    }

    /// A grid table, which Markdown does not have, kept as a block of text.
    fn grid(&mut self, rows: &[Row], at: usize) -> usize {
        let margin = self.margin();
        let run: Vec<&Row> = rows[at..]
            .iter()
            .take_while(|r| matches!(r.text.trim().chars().next(), Some('+' | '|')))
            .collect();
        self.report.note(self.file, rows[at].no, "a grid table is kept as a block of text");
        self.text.push(Row { no: rows[at].no, text: "```text".to_owned() });
        self.text.extend(run.iter().map(|r| Row { no: r.no, text: dedent(&r.text, margin).to_owned() }));
        self.text.push(Row { no: rows[at].no, text: "```".to_owned() });
        at + run.len()
    }

    fn finish(mut self) -> Vec<Node> {
        self.flush();
        self.odd_rows.dedup();
        if let Some(first) = self.odd_rows.first() {
            let what = format!(
                "indentation made of no-break spaces, replaced by plain ones in {} lines",
                self.odd_rows.len()
            );
            self.report.note(self.file, *first, what);
        }
        while self.open.len() > 1 {
            let (no, end) = self.open.last().map(|f| (f.div.no, f.end)).unwrap_or_default();
            self.report.note(self.file, no, "a block without an end; closed at the end");
            self.close(no, end);
        }
        self.open.pop().map(|f| f.div.nodes).unwrap_or_default()
    }
}

fn grid_rule(text: &str) -> bool {
    text.len() > 4
        && text.starts_with("+-")
        && text.ends_with('+')
        && text.chars().all(|c| matches!(c, '+' | '-' | '=' | ':'))
}

/// A division with the class that means something to us.
fn division(found: Attributes) -> Div {
    let at = found.classes.iter().position(|c| CLASSES.contains(&c.as_str())).unwrap_or(0);
    let mut rest: Vec<String> =
        found.classes.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, c)| format!(".{c}")).collect();
    rest.extend(found.pairs.iter().filter(|(k, _)| k != "title").map(|(k, v)| format!("{k}={v}")));
    Div {
        class: found.classes.get(at).cloned().unwrap_or_default(),
        rest: rest.join(" "),
        title: found.get("title").map(str::to_owned),
        id: found.id,
        ..Div::default()
    }
}
