//! A page of the lesson as a Markdown file of our format.

use super::{
    Report,
    blocks::{Div, Node},
    inline::Inline,
    lesson::{Definitions, Kind, Lesson, Part},
    rows::Row,
};

/// The deepest heading of our format.
const DEEPEST: usize = 6;

/// Writes page `page`.
pub(super) fn page(lesson: &mut Lesson, page: usize, report: &mut Report) -> String {
    let parts = lesson.pages[page].parts.clone();
    let (kind, title) = (lesson.pages[page].kind, lesson.pages[page].title.clone());
    let mut blocks: Vec<String> = Vec::new();
    let mut depth = 0;
    let mut heading = String::new();
    for part in parts {
        let Part { file, heading: section, nodes, mut definitions } = part;
        let mut writer =
            Writer { lesson, report, definitions: &mut definitions, page, file: &file, levels: Vec::new() };
        if heading.is_empty() {
            heading = format!("# {}", writer.title(&title, 1));
        }
        writer.levels.push((0, if section.is_some() { 2 } else { 1 }));
        if let Some(section) = section {
            blocks.push(format!("## {section}"));
        }
        let (text, inner) = writer.nodes(&nodes, false);
        if !text.is_empty() {
            blocks.push(text);
        }
        depth = depth.max(inner);
        let unused = unused(&definitions);
        if !unused.is_empty() {
            blocks.push(unused);
        }
    }
    let body = blocks.join("\n\n");
    if kind == Kind::Instructor {
        let colons = ":".repeat(depth + 3);
        return format!("{heading}\n\n{colons} instructor\n\n{body}\n\n{colons}\n");
    }
    format!("{heading}\n\n{body}\n")
}

/// Definitions that nothing in the file uses, kept as they were.
fn unused(definitions: &Definitions) -> String {
    let left = definitions.map.iter().filter(|(label, _)| !definitions.used.contains(*label));
    left.map(|(label, (address, _, _))| format!("[{label}]: <{address}>")).collect::<Vec<_>>().join("\n")
}

struct Writer<'a> {
    lesson: &'a mut Lesson,
    report: &'a mut Report,
    definitions: &'a mut Definitions,
    page: usize,
    file: &'a str,
    /// Levels of the headings we are under: in the lesson, and in our text.
    levels: Vec<(usize, usize)>,
}

impl Writer<'_> {
    fn inline(&mut self, numbers: Vec<usize>) -> Inline<'_> {
        Inline {
            lesson: &mut *self.lesson,
            report: &mut *self.report,
            definitions: &mut *self.definitions,
            page: self.page,
            file: self.file,
            numbers,
        }
    }

    fn title(&mut self, text: &str, no: usize) -> String {
        self.inline(vec![no]).title(text)
    }

    /// The level of a heading in our text: one below the heading it is under, never further.
    fn level(&mut self, level: usize) -> usize {
        while self.levels.len() > 1 && self.levels.last().is_some_and(|(theirs, _)| *theirs >= level) {
            self.levels.pop();
        }
        let ours = self.levels.last().map_or(2, |(_, ours)| ours + 1).min(DEEPEST);
        self.levels.push((level, ours));
        ours
    }

    /// Blocks in order, and how many levels of `:::` they hold.
    fn nodes(&mut self, nodes: &[Node], inside: bool) -> (String, usize) {
        let mut out: Vec<String> = Vec::new();
        let mut depth = 0;
        for node in nodes {
            match node {
                Node::Text(rows) => {
                    let text = self.rows(rows);
                    if !text.is_empty() {
                        out.push(text);
                    }
                }
                Node::Heading { no, level, text, .. } => {
                    let wanted = self.level(*level);
                    self.report.count(if inside { "heading in a block" } else { "heading" });
                    out.push(format!("{} {}", "#".repeat(wanted), self.title(text, *no)));
                }
                Node::Div(div) => {
                    let (text, inner) = self.div(div);
                    depth = depth.max(inner);
                    if !text.is_empty() {
                        out.push(text);
                    }
                }
            }
        }
        (out.join("\n\n"), depth)
    }

    fn rows(&mut self, rows: &[Row]) -> String {
        let first = rows.iter().position(|r| !r.text.trim().is_empty()).unwrap_or(rows.len());
        let last = rows.iter().rposition(|r| !r.text.trim().is_empty()).map_or(first, |l| l + 1);
        let rows = &rows[first..last];
        let text: Vec<&str> = rows.iter().map(|r| r.text.as_str()).collect();
        let numbers = rows.iter().map(|r| r.no).collect();
        let done = self.inline(numbers).text(&text.join("\n"));
        let mut done = done.trim_end().trim_start_matches('\n');
        if done.trim().is_empty() {
            done = "";
        }
        done.to_owned()
    }

    fn div(&mut self, div: &Div) -> (String, usize) {
        if !div.rest.is_empty() {
            self.report.note(self.file, div.no, format!("a block's attributes left out: {}", div.rest));
        }
        let class = div.class.to_lowercase();
        let name = match class.as_str() {
            "objectives" | "questions" | "keypoints" | "prereq" | "discussion" | "testimonial"
            | "instructor" | "challenge" | "solution" | "hint" | "tip" | "important" | "note" => {
                class.as_str()
            }
            "keypoint" => "keypoints",
            "exercise" => "challenge",
            "callout" | "checklist" | "overview" => "note",
            "caution" | "warning" => "warning",
            "spoiler" | "detail" | "details" => "detail",
            "group-tab" | "tab" => return self.tabs(div),
            "" => {
                self.report.note(self.file, div.no, "a block without a name: its content kept");
                return self.inside(&div.nodes);
            }
            other => {
                self.report.note(
                    self.file,
                    div.no,
                    format!("a block of an unknown kind, “{other}”, became a note"),
                );
                "note"
            }
        };
        self.report.count(if class.is_empty() { name } else { &class });
        let (title, nodes) = match (&div.title, div.nodes.first()) {
            (None, Some(Node::Heading { text, no, .. })) => (Some((text.clone(), *no)), &div.nodes[1..]),
            (title, _) => (title.clone().map(|t| (t, div.no)), div.nodes.as_slice()),
        };
        self.block(name, title, nodes)
    }

    /// The content of a block: its headings stand below the one that the block is under.
    fn inside(&mut self, nodes: &[Node]) -> (String, usize) {
        let under = self.levels.last().map_or(1, |(_, ours)| *ours);
        let outer = std::mem::replace(&mut self.levels, vec![(0, under)]);
        let done = self.nodes(nodes, true);
        self.levels = outer;
        done
    }

    fn block(&mut self, name: &str, title: Option<(String, usize)>, nodes: &[Node]) -> (String, usize) {
        let (body, depth) = self.inside(nodes);
        let title = title.map(|(text, no)| self.title(&text, no)).unwrap_or_default();
        let title = title.trim_end_matches(':').trim();
        let colons = ":".repeat(depth + 3);
        let opening = format!("{colons} {name} {title}");
        (format!("{}\n{body}\n{colons}", opening.trim_end()), depth + 1)
    }

    /// Tabs: each heading inside opens a part that is shown on a click.
    fn tabs(&mut self, div: &Div) -> (String, usize) {
        self.report.count("group-tab");
        let level = least(&div.nodes);
        let starts: Vec<usize> = div
            .nodes
            .iter()
            .enumerate()
            .filter(|(_, n)| matches!(n, Node::Heading { level: l, .. } if *l == level))
            .map(|(i, _)| i)
            .collect();
        let before = &div.nodes[..starts.first().copied().unwrap_or(div.nodes.len())];
        let (text, mut depth) = self.inside(before);
        let mut out = vec![text];
        if let Some(title) = &div.title {
            out.insert(0, format!("**{}**", self.title(title, div.no)));
        }
        for (at, start) in starts.iter().enumerate() {
            let end = starts.get(at + 1).copied().unwrap_or(div.nodes.len());
            if let Node::Heading { text, no, .. } = &div.nodes[*start] {
                let (block, inner) =
                    self.block("detail", Some((text.clone(), *no)), &div.nodes[start + 1..end]);
                depth = depth.max(inner);
                out.push(block);
            }
        }
        out.retain(|t| !t.is_empty());
        (out.join("\n\n"), depth)
    }
}

fn least(nodes: &[Node]) -> usize {
    nodes
        .iter()
        .filter_map(|n| if let Node::Heading { level, .. } = n { Some(*level) } else { None })
        .min()
        .unwrap_or(1)
}
