//! The parts of a lesson: which file is which page, what is a file to download, in which order.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use halqa_platform::lang::Lang;

use super::{
    Report,
    anchors::{self, Anchors, Collector},
    blocks::{self, Div, Node},
    config::{Front, Settings},
    drawings, links,
    reading::Tree,
    rows::{self, Fence, Row},
    words::{self, Word, say},
};

/// What a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Welcome,
    Episode,
    Learner,
    Instructor,
    Profile,
    About,
}

/// A file's text inside a page.
#[derive(Debug, Default, Clone)]
pub(super) struct Part {
    /// The file.
    pub file: String,
    /// The section it becomes, in a page of several files.
    pub heading: Option<String>,
    /// Its blocks.
    pub nodes: Vec<Node>,
    /// Its link definitions.
    pub definitions: Definitions,
}

/// A page: one lesson of our course.
#[derive(Debug)]
pub(super) struct Page {
    /// The id of its activity.
    pub id: String,
    /// Its kind.
    pub kind: Kind,
    /// Its file name without ending.
    pub stem: String,
    /// Its title, Markdown of one line.
    pub title: String,
    /// Minutes, where the lesson says so.
    pub minutes: Option<u32>,
    /// Its files.
    pub parts: Vec<Part>,
    /// The places in it.
    pub anchors: Anchors,
}

/// Link definitions of a file: `[label]: address "title"`.
#[derive(Debug, Default, Clone)]
pub(super) struct Definitions {
    /// By label in lower case: address, title, line.
    pub map: BTreeMap<String, (String, String, usize)>,
    /// Which were used.
    pub used: BTreeSet<String>,
}

/// Everything the lesson has.
#[derive(Debug)]
pub(super) struct Lesson {
    pub settings: Settings,
    pub lang: Lang,
    pub tree: Tree,
    /// In course order.
    pub pages: Vec<Page>,
    /// Files to download or show: path in the lesson → path in the course.
    pub media: BTreeMap<String, String>,
    /// Course paths of those that a page names.
    pub named: BTreeSet<String>,
    /// Link definitions for all pages.
    pub shared: BTreeMap<String, (String, String, usize)>,
}

/// Files that make up the last page, with their sections; compared without ending, in upper case.
const ABOUT: [(&str, &Word); 12] = [
    ("AUTHORS", &words::AUTHORS),
    ("CITATION", &words::CITATION),
    ("LICENSE", &words::LICENCE),
    ("LICENCE", &words::LICENCE),
    ("CODE_OF_CONDUCT", &words::CONDUCT),
    ("CONDUCT", &words::CONDUCT),
    ("CONTRIBUTING", &words::CONTRIBUTING),
    ("CONTRIBUTORS", &words::AUTHORS),
    ("README", &words::README),
    ("NEWS", &words::CHANGES),
    ("CHANGELOG", &words::CHANGES),
    ("CHANGES", &words::CHANGES),
];

/// Files at the top that serve the building of the lesson's own site.
const TOOLS: [&str; 10] = [
    "config.yaml",
    "config.yml",
    "_config.yml",
    "_config.yaml",
    "links.md",
    "Makefile",
    "Gemfile",
    "Gemfile.lock",
    "DESCRIPTION",
    "package.json",
];

impl Lesson {
    /// Finds the pages and the files of a lesson.
    pub(super) fn gather(tree: Tree, settings: Settings, lang: Lang, report: &mut Report) -> Lesson {
        let mut lesson = Lesson {
            settings,
            lang,
            tree,
            pages: Vec::new(),
            media: BTreeMap::new(),
            named: BTreeSet::new(),
            shared: BTreeMap::new(),
        };
        if let Some(text) = lesson.text("links.md") {
            let mut node = vec![Node::Text(rows::rows(&text, 0))];
            lesson.shared = take_definitions(&mut node).map;
        }
        let mut taken: BTreeSet<String> = TOOLS.iter().map(|t| (*t).to_owned()).collect();
        for (kind, path) in lesson.page_files(report) {
            lesson.add_page(kind, &path, report);
            taken.insert(path);
        }
        lesson.add_about(&mut taken, report);
        lesson.add_media(&taken, report);
        for page in &mut lesson.pages {
            let mut collector = Collector::default();
            for part in &page.parts {
                if let Some(heading) = &part.heading {
                    collector.under(heading);
                }
                collector.walk(&part.nodes, false);
            }
            page.anchors = collector.anchors;
        }
        lesson
    }

    /// A file's text, where it is UTF-8.
    pub(super) fn text(&self, path: &str) -> Option<String> {
        let text = std::str::from_utf8(self.tree.get(path)?).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned())
    }

    /// The slug: of the address the lesson names, or of the folder.
    pub(super) fn slug(&self, folder: &Path) -> String {
        let url = self
            .settings
            .text("url")
            .or_else(|| self.settings.text("source"))
            .or_else(|| self.settings.text("repository"));
        let last = url.as_deref().and_then(|u| u.trim_end_matches('/').rsplit('/').next().map(str::to_owned));
        let name = folder.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let slug = words::id_of(&last.unwrap_or_default(), "");
        if slug.is_empty() { words::id_of(&name, "lesson") } else { slug }
    }

    /// The files that are pages, in order.
    fn page_files(&self, report: &mut Report) -> Vec<(Kind, String)> {
        let mut files = Vec::new();
        for index in ["index.md", "index.Rmd"] {
            if self.tree.contains_key(index) {
                files.push((Kind::Welcome, index.to_owned()));
                break;
            }
        }
        for (key, folders, kind) in [
            ("episodes", ["episodes", "_episodes", "_episodes_rmd"].as_slice(), Kind::Episode),
            ("learners", &["learners"], Kind::Learner),
            ("instructors", &["instructors"], Kind::Instructor),
            ("profiles", &["profiles"], Kind::Profile),
        ] {
            let mut present: Vec<String> = Vec::new();
            for folder in folders {
                let inside = self.tree.keys().filter(|p| links::folder(p) == *folder && is_page(p));
                for path in inside {
                    if let Some(twin) = present.iter().find(|p| links::stem(p) == links::stem(path)) {
                        report.note(path, 0, format!("the same page as {twin}: kept as a file to download"));
                    } else {
                        present.push(path.clone());
                    }
                }
            }
            let mut listed = self.settings.list(key);
            if listed.is_empty() && key == "episodes" {
                listed = self.settings.list("episode_order");
            }
            let mut ordered: Vec<String> = Vec::new();
            for name in &listed {
                match present.iter().find(|p| links::name(p) == name || links::stem(p) == name) {
                    Some(path) if !ordered.contains(path) => ordered.push(path.clone()),
                    Some(_) => {}
                    None => report.note(
                        &self.settings.file,
                        0,
                        format!("{key}: {name} is listed and does not exist"),
                    ),
                }
            }
            for path in present {
                if !ordered.contains(&path) {
                    if !listed.is_empty() {
                        report.note(&path, 0, "not in the lesson's own order; put at the end");
                    }
                    ordered.push(path);
                }
            }
            files.extend(ordered.into_iter().map(|p| (kind, p)));
            if kind == Kind::Learner {
                files.extend(self.old_pages());
            }
        }
        files
    }

    /// Pages of the older layout: `setup.md`, `reference.md`, `_extras/`.
    fn old_pages(&self) -> Vec<(Kind, String)> {
        let top =
            ["setup.md", "reference.md", "discuss.md"].into_iter().filter(|p| self.tree.contains_key(*p));
        let mut files: Vec<(Kind, String)> = top.map(|p| (Kind::Learner, p.to_owned())).collect();
        for path in self.tree.keys().filter(|p| links::folder(p) == "_extras" && is_page(p)) {
            let kind = if links::stem(path).contains("guide") { Kind::Instructor } else { Kind::Learner };
            files.push((kind, path.clone()));
        }
        files.sort_by_key(|(kind, _)| *kind);
        files
    }

    fn add_page(&mut self, kind: Kind, path: &str, report: &mut Report) {
        let Some(text) = self.text(path) else {
            report.note(path, 0, "left out: not UTF-8");
            return;
        };
        let front = Front::read(path, &text, report);
        let mut nodes = blocks::parse(path, &rows::rows(&text, front.lines), report);
        let stem = links::stem(path).to_owned();
        let mut title = front.text("title");
        if title.as_deref().is_some_and(|t| t.contains("FIXME")) {
            let made = match stem.as_str() {
                "reference" => say(&words::REFERENCE, self.lang).to_owned(),
                "learner-profiles" => say(&words::PROFILES, self.lang).to_owned(),
                other => words::title_of(other),
            };
            report.note(
                path,
                1,
                format!(
                    "the title “{}” is a placeholder; “{made}” was put instead",
                    title.unwrap_or_default()
                ),
            );
            title = Some(made);
        }
        let first_is_title = matches!(nodes.first(), Some(Node::Heading { level: 1, .. }));
        if title.is_none()
            && first_is_title
            && let Node::Heading { text, .. } = nodes.remove(0)
        {
            title = Some(text);
        }
        let title = title.unwrap_or_else(|| match kind {
            Kind::Welcome => say(&words::WELCOME, self.lang).to_owned(),
            _ => {
                report.note(path, 1, "no title; one was made of the file's name");
                words::title_of(&stem)
            }
        });
        for (at, key) in ["questions", "objectives", "keypoints"].into_iter().enumerate() {
            let items = front.list(key);
            if !items.is_empty() {
                let rows = items
                    .iter()
                    .map(|i| Row { no: 1, text: format!("- {}", i.replace('\n', "\n  ")) })
                    .collect();
                let div =
                    Div { no: 1, class: key.to_owned(), nodes: vec![Node::Text(rows)], ..Div::default() };
                let place = if key == "keypoints" { nodes.len() } else { at.min(nodes.len()) };
                nodes.insert(place, Node::Div(div));
            }
        }
        let definitions = take_definitions(&mut nodes);
        let wanted = if kind == Kind::Welcome {
            "welcome".to_owned()
        } else {
            words::id_of(&stem, &format!("page-{}", self.pages.len()))
        };
        let id = self.free_id(&wanted);
        let part = Part { file: path.to_owned(), heading: None, nodes, definitions };
        self.pages.push(Page {
            id,
            kind,
            stem,
            title,
            minutes: front.minutes(),
            parts: vec![part],
            anchors: Anchors::new(),
        });
    }

    fn free_id(&self, wanted: &str) -> String {
        let taken = |id: &str| self.pages.iter().any(|p| p.id == id);
        if !taken(wanted) {
            return wanted.to_owned();
        }
        let short = &wanted[..wanted.len().min(60)];
        (2..).map(|n| format!("{short}-{n}")).find(|id| !taken(id)).unwrap_or_default()
    }

    /// The page about the lesson: who made it, its licence, how to cite it.
    fn add_about(&mut self, taken: &mut BTreeSet<String>, report: &mut Report) {
        let mut parts = vec![self.origin()];
        let top: Vec<String> =
            self.tree.keys().filter(|p| !p.contains('/') && !taken.contains(*p)).cloned().collect();
        let rank = |p: &str| {
            let upper = links::stem(p).to_uppercase().replace('-', "_");
            ABOUT.iter().position(|(name, _)| *name == upper)
        };
        let mut found: Vec<(usize, String)> = top
            .into_iter()
            .filter(|p| {
                matches!(p.rsplit_once('.').map_or("", |(_, e)| e), "" | "md" | "txt" | "cff" | "Rmd")
                    && (rank(p).is_some() || is_page(p))
            })
            .map(|p| (rank(&p).unwrap_or(ABOUT.len()), p))
            .collect();
        found.sort();
        for (rank, path) in found {
            let Some(text) = self.text(&path) else { continue };
            let heading = ABOUT
                .get(rank)
                .map_or_else(|| words::title_of(links::stem(&path)), |(_, w)| say(w, self.lang).to_owned());
            let front = Front::read(&path, &text, report);
            if let Some(title) = front.text("title")
                && title.to_lowercase() != heading.to_lowercase()
            {
                report.note(&path, 1, format!("the title “{title}” became the section “{heading}”"));
            }
            let mut nodes = match rank {
                _ if path.ends_with(".cff") => vec![fenced(&text)],
                0 | 7 => listed(&text),
                _ if is_page(&path) => blocks::parse(&path, &rows::rows(&text, front.lines), report),
                _ => vec![Node::Text(rows::rows(&text, 0))],
            };
            let definitions = take_definitions(&mut nodes);
            taken.insert(path.clone());
            parts.push(Part { file: path, heading: Some(heading), nodes, definitions });
        }
        let id = self.free_id("about");
        let title = say(&words::ABOUT, self.lang).to_owned();
        self.pages.push(Page {
            id,
            kind: Kind::About,
            stem: "about".to_owned(),
            title,
            minutes: None,
            parts,
            anchors: Anchors::new(),
        });
    }

    /// Where the lesson comes from, out of its settings.
    fn origin(&self) -> Part {
        let mut text = format!("{}\n\n", say(&words::CONVERTED, self.lang));
        for (key, word) in [
            ("source", &words::SOURCE),
            ("repository", &words::SOURCE),
            ("url", &words::SOURCE),
            ("license", &words::LICENCE),
            ("contact", &words::CONTACT),
            ("email", &words::CONTACT),
            ("created", &words::CREATED),
            ("life_cycle", &words::STATE),
            ("keywords", &words::KEYWORDS),
        ] {
            let value = match key {
                "keywords" => self.settings.list(key).join(", "),
                _ => self.settings.text(key).unwrap_or_default(),
            };
            if !value.is_empty() {
                let value = match value.as_str() {
                    v if v.starts_with("http") => format!("<{v}>"),
                    v if v.contains('@') && !v.contains(' ') => format!("<{v}>"),
                    v => v.to_owned(),
                };
                text.push_str(&format!("- {}: {value}\n", say(word, self.lang)));
            }
        }
        Part {
            file: self.settings.file.clone(),
            heading: None,
            nodes: vec![Node::Text(rows::rows(&text, 0))],
            ..Part::default()
        }
    }

    /// Everything else: pictures, data, sources of drawings.
    fn add_media(&mut self, taken: &BTreeSet<String>, report: &mut Report) {
        const TEXT: usize = 2 * 1024 * 1024;
        for (path, bytes) in self.tree.iter_mut().filter(|(p, _)| p.ends_with(".svg")) {
            match drawings::cleaned(bytes) {
                Ok(None) => {}
                Ok(Some(cleaned)) => {
                    *bytes = cleaned.bytes;
                    for note in cleaned.notes {
                        report.note(path, 0, note);
                    }
                }
                Err(error) => report.note(path, 0, format!("a drawing that cannot be read: {error}")),
            }
        }
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for (path, bytes) in &self.tree {
            if taken.contains(path) {
                continue;
            }
            if !path.contains('/') && path.ends_with(".Rproj") {
                report.note(path, 0, "left out: machinery that builds the lesson's own site");
                continue;
            }
            let mut name = safe(links::name(path));
            if bytes.len() > TEXT && [".txt", ".md", ".toml", ".vtt"].iter().any(|e| name.ends_with(e)) {
                report.note(path, 0, "a text file larger than 2 MB: “.data” was added to its name");
                name.push_str(".data");
            }
            if name.ends_with(".toml") {
                report.note(
                    path,
                    0,
                    "a .toml file would be read as the texts of a drawing: “.data” was added to its name",
                );
                name.push_str(".data");
            }
            if let Some(other) = names.get(&name.to_lowercase())
                && self.tree.get(other) != Some(bytes)
            {
                name = safe(&path.replace('/', "-"));
            }
            names.entry(name.to_lowercase()).or_insert_with(|| path.clone());
            self.media.insert(path.clone(), format!("media/{name}"));
        }
        for tool in ["Makefile", "Gemfile", "Gemfile.lock", "DESCRIPTION", "package.json"] {
            if self.tree.contains_key(tool) {
                report.note(tool, 0, "left out: machinery that builds the lesson's own site");
            }
        }
    }
}

/// A file name of letters, digits, `.`, `_` and `-`.
fn safe(name: &str) -> String {
    let kept: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-') { c } else { '-' })
        .collect();
    kept.trim_start_matches(['.', '-']).to_owned()
}

fn is_page(path: &str) -> bool {
    path.ends_with(".md") || path.ends_with(".Rmd")
}

/// A file that is shown as it is.
fn fenced(text: &str) -> Node {
    let mut rows = vec![Row { no: 1, text: "```yaml".to_owned() }];
    rows.extend(rows::rows(text, 0));
    rows.push(Row { no: 1, text: "```".to_owned() });
    Node::Text(rows)
}

/// A list of names, one a line, as a list; Markdown that is one already stays.
fn listed(text: &str) -> Vec<Node> {
    let rows = rows::rows(text, 0).into_iter().map(|mut row| {
        let body = row.text.trim();
        if !body.is_empty() && rows::list_marker(body).is_none() && rows::heading(body).is_none() {
            row.text = format!("- {body}");
        }
        row
    });
    let mut nodes = Vec::new();
    for row in rows {
        if let Some((level, text)) = rows::heading(&row.text) {
            nodes.push(Node::Heading { no: row.no, level, text: text.to_owned(), id: None });
        } else if let Some(Node::Text(open)) = nodes.last_mut() {
            open.push(row);
        } else {
            nodes.push(Node::Text(vec![row]));
        }
    }
    nodes
}

/// Takes the link definitions out of the text.
pub(super) fn take_definitions(nodes: &mut [Node]) -> Definitions {
    let mut found = Definitions::default();
    for node in nodes {
        match node {
            Node::Div(div) => found.map.extend(take_definitions(&mut div.nodes).map),
            Node::Heading { .. } => {}
            Node::Text(rows) => {
                let mut fence: Option<Fence> = None;
                let mut may = true;
                rows.retain(|row| {
                    match fence {
                        Some(open) => {
                            if open.closed_by(&row.text) {
                                fence = None;
                            }
                            may = true;
                            return true;
                        }
                        None => fence = Fence::open(&row.text).map(|(f, _)| f),
                    }
                    if may
                        && fence.is_none()
                        && let Some((label, address, title)) = definition(&row.text)
                    {
                        found.map.entry(label).or_insert((address, title, row.no));
                        return false;
                    }
                    may = row.text.trim().is_empty();
                    true
                });
            }
        }
    }
    found
}

/// Reads `[label]: address "title"`.
fn definition(text: &str) -> Option<(String, String, String)> {
    if rows::indent(text) > 3 {
        return None;
    }
    let body = text.trim().strip_prefix('[')?;
    let (label, rest) = body.split_once("]:")?;
    if label.starts_with('^') || label.contains(['[', ']']) || label.trim().is_empty() {
        return None;
    }
    let rest = rest.trim();
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (address, title) = rest.split_at(end);
    let title = title.trim();
    let quoted = title.len() >= 2 && title.starts_with(['"', '\'', '(']) && title.ends_with(['"', '\'', ')']);
    if address.is_empty() || !(title.is_empty() || quoted) {
        return None;
    }
    let title = if quoted { &title[1..title.len() - 1] } else { "" };
    let address = address.strip_prefix('<').and_then(|a| a.strip_suffix('>')).unwrap_or(address);
    Some((label_of(label), address.to_owned(), title.to_owned()))
}

/// A label as it is compared.
pub(super) fn label_of(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// How many minutes a text takes to read.
pub(super) fn reading_minutes(markdown: &str, lang: Lang) -> u32 {
    let text = anchors::plain(markdown);
    let count =
        if lang == Lang::Zh { text.chars().count() / 300 } else { text.split_whitespace().count() / 150 };
    u32::try_from(count).unwrap_or(u32::MAX).clamp(1, 600)
}
