//! The course: `course.toml`, a lesson per page, the media.

use std::collections::BTreeMap;

use super::{
    CarpentriesError, Report,
    anchors::plain,
    blocks::Node,
    lesson::{Kind, Lesson, reading_minutes},
    links,
    words::{self, say},
    write,
};

/// The modules of a converted course: the lesson itself, what learners look up, what instructors need.
const MODULES: [&str; 3] = ["lesson", "reference", "teaching"];

/// The module a page belongs to.
pub(super) const fn module(kind: Kind) -> usize {
    match kind {
        Kind::Welcome | Kind::Episode => 0,
        Kind::Learner | Kind::About => 1,
        Kind::Instructor | Kind::Profile => 2,
    }
}

/// The id of a module.
pub(super) fn module_id(kind: Kind) -> &'static str {
    MODULES[module(kind)]
}

/// The title of a module.
pub(super) fn module_title(lesson: &Lesson, at: usize) -> String {
    match at {
        0 => title(lesson),
        1 => say(&words::REFERENCE, lesson.lang).to_owned(),
        _ => say(&words::TEACHING, lesson.lang).to_owned(),
    }
}

/// The course's title, plain text.
pub(super) fn title(lesson: &Lesson) -> String {
    lesson.settings.text("title").map_or_else(|| say(&words::WELCOME, lesson.lang).to_owned(), |t| plain(&t))
}

/// The first paragraph of the first page, at most some sentences of it.
pub(super) fn summary(lesson: &Lesson) -> Option<String> {
    let page = lesson.pages.iter().find(|p| p.kind == Kind::Welcome)?;
    let rows = page
        .parts
        .first()?
        .nodes
        .iter()
        .find_map(|n| if let Node::Text(rows) = n { Some(rows) } else { None })?;
    let lines: Vec<&str> = rows
        .iter()
        .map(|r| r.text.as_str())
        .skip_while(|l| l.is_empty())
        .take_while(|l| !l.is_empty())
        .collect();
    let text = plain(&lines.join("\n"));
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let next = at + c.len_utf8();
        if matches!(c, '.' | '!' | '?' | '。' | '؟')
            && text[next..].chars().next().is_none_or(char::is_whitespace)
        {
            if end > 0 && next > 320 {
                break;
            }
            end = next;
        }
    }
    let short = if end > 0 { text[..end].trim() } else { text.trim() };
    (!short.is_empty()).then(|| short.to_owned())
}

/// The keywords of the settings.
pub(super) fn keywords(lesson: &Lesson) -> Vec<String> {
    let list = lesson.settings.list("keywords");
    list.iter()
        .flat_map(|k| k.split([',', '،', '、']))
        .map(|k| k.trim().to_owned())
        .filter(|k| !k.is_empty())
        .collect()
}

/// The people of AUTHORS, and whose lesson it is.
pub(super) fn authors(lesson: &Lesson) -> Vec<(String, Option<String>)> {
    let mut found: Vec<(String, Option<String>)> = Vec::new();
    for file in ["AUTHORS", "AUTHORS.md"] {
        for line in lesson.text(file).unwrap_or_default().lines() {
            let bare = line.trim().trim_start_matches(['-', '*', '+']).trim();
            let name = plain(bare.split(['<', '(']).next().unwrap_or_default().trim());
            if !name.is_empty()
                && !line.trim_start().starts_with('#')
                && !name.ends_with(':')
                && name.len() <= 120
            {
                found.push((name, None));
            }
        }
    }
    let cff =
        lesson.text("CITATION.cff").and_then(|t| serde_norway::from_str::<serde_norway::Value>(&t).ok());
    if let (true, Some(list)) =
        (found.is_empty(), cff.as_ref().and_then(|c| c.get("authors")).and_then(|a| a.as_sequence()))
    {
        for author in list {
            let part = |key| author.get(key).and_then(serde_norway::Value::as_str).unwrap_or_default();
            let name = format!("{} {}", part("given-names"), part("family-names")).trim().to_owned();
            let name = if name.is_empty() { part("name").to_owned() } else { name };
            if !name.is_empty() {
                found.push((name, None));
            }
        }
    }
    let programme = match lesson.settings.text("carpentry").as_deref() {
        Some("swc") => Some("Software Carpentry"),
        Some("dc") => Some("Data Carpentry"),
        Some("lc") => Some("Library Carpentry"),
        Some("incubator") => Some("The Carpentries Incubator"),
        Some("lab") => Some("The Carpentries Lab"),
        Some("cp") => Some("The Carpentries"),
        _ => None,
    };
    let source = lesson
        .settings
        .text("source")
        .or_else(|| lesson.settings.text("url"))
        .filter(|s| s.starts_with("http"));
    if let Some(programme) = programme {
        found.push((programme.to_owned(), source));
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|(name, _)| seen.insert(name.to_lowercase()));
    found
}

fn licence(lesson: &Lesson, report: &mut Report) -> String {
    let written = lesson.settings.text("license").or_else(|| lesson.settings.text("licence"));
    if let Some(written) = written {
        return words::spdx(&written);
    }
    let text =
        ["LICENSE.md", "LICENSE", "LICENCE.md"].iter().find_map(|f| lesson.text(f)).unwrap_or_default();
    let known = [
        ("licenses/by/4.0", "CC-BY-4.0"),
        ("licenses/by-sa/4.0", "CC-BY-SA-4.0"),
        ("licenses/by-nc/4.0", "CC-BY-NC-4.0"),
        ("publicdomain/zero/1.0", "CC0-1.0"),
        ("CC BY 4.0", "CC-BY-4.0"),
    ];
    if let Some((_, spdx)) = known.iter().find(|(mark, _)| text.contains(mark)) {
        return (*spdx).to_owned();
    }
    report.note(
        &lesson.settings.file,
        0,
        "no licence is named: “NOASSERTION” was written; put the right one",
    );
    "NOASSERTION".to_owned()
}

fn level(lesson: &Lesson, slug: &str) -> &'static str {
    let all = format!("{slug} {} {}", title(lesson), keywords(lesson).join(" ")).to_lowercase();
    ["advanced", "intermediate"].into_iter().find(|l| all.contains(l)).unwrap_or("introductory")
}

/// A text as TOML.
pub(super) fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string().trim().to_owned()
}

/// The lesson folder of a page.
pub(super) fn folder(kind: Kind, stem: &str, id: &str) -> String {
    let safe: String =
        stem.chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c.to_ascii_lowercase() } else { '-' }
            })
            .collect();
    match kind {
        Kind::Episode => format!("lessons/{safe}"),
        Kind::Welcome => format!("lessons/00-{id}"),
        _ => format!("lessons/{id}"),
    }
}

/// The media that pages name or that a reader may want, and the section that lists what no page names.
pub(super) fn downloads(lesson: &mut Lesson) -> String {
    let mut rest: Vec<(&String, &String)> =
        lesson.media.iter().filter(|(_, m)| !lesson.named.contains(*m)).collect();
    rest.sort_by_key(|(_, m)| *m);
    rest.dedup_by_key(|(_, m)| *m);
    if rest.is_empty() {
        return String::new();
    }
    let items: Vec<String> = rest
        .iter()
        .map(|(path, media)| format!("- [{}]({media})", super::figures::escaped(links::name(path))))
        .collect();
    format!("\n## {}\n\n{}\n", say(&words::FILES, lesson.lang), items.join("\n"))
}

/// Writes every page; gives their texts in the order of the pages.
pub(super) fn texts(lesson: &mut Lesson, report: &mut Report) -> Vec<String> {
    let mut out = Vec::new();
    for at in 0..lesson.pages.len() {
        let mut text = write::page(lesson, at, report);
        if lesson.pages[at].kind == Kind::About {
            text.push_str(&downloads(lesson));
        }
        report.count("page");
        out.push(text);
    }
    out
}

/// A whole new course.
pub(super) fn build(
    lesson: &mut Lesson,
    slug: &str,
    report: &mut Report,
) -> Result<BTreeMap<String, Vec<u8>>, CarpentriesError> {
    let lang = lesson.lang.code();
    let summary = summary(lesson);
    let texts = texts(lesson, report);
    let minutes: Vec<u32> = lesson
        .pages
        .iter()
        .zip(&texts)
        .map(|(page, text)| page.minutes.unwrap_or_else(|| reading_minutes(text, lesson.lang)))
        .collect();
    let effort: u32 =
        lesson.pages.iter().zip(&minutes).filter(|(p, _)| module(p.kind) == 0).map(|(_, m)| m).sum();
    let mut toml = format!(
        "format = 1\nslug = {}\nbase = \"{lang}\"\nlanguages = [\"{lang}\"]\nlevel = \"{}\"\neffort = {effort}\nlicence = {}\nthemes = [\"digital-skills\"]\n\n",
        quoted(slug),
        level(lesson, slug),
        quoted(&licence(lesson, report)),
    );
    if lesson.settings.text("title").is_none() {
        report.note(&lesson.settings.file, 0, "the lesson has no title");
    }
    toml.push_str(&format!("title.{lang} = {}\n", quoted(&title(lesson))));
    toml.push_str(&format!("summary.{lang} = {}\n", quoted(&summary.unwrap_or_else(|| title(lesson)))));
    let keywords = keywords(lesson);
    if !keywords.is_empty() {
        toml.push_str(&format!(
            "keywords.{lang} = [{}]\n",
            keywords.iter().map(|k| quoted(k)).collect::<Vec<_>>().join(", ")
        ));
    }
    let authors = authors(lesson);
    if authors.is_empty() {
        report.note("AUTHORS", 0, "no authors are named");
    }
    for (name, url) in authors {
        toml.push_str(&format!("\n[[authors]]\nname = {}\nrole = \"author\"\n", quoted(&name)));
        if let Some(url) = url {
            toml.push_str(&format!("url = {}\n", quoted(&url)));
        }
    }
    let mut files = BTreeMap::new();
    for (at, id) in MODULES.into_iter().enumerate() {
        let inside: Vec<usize> =
            (0..lesson.pages.len()).filter(|p| module(lesson.pages[*p].kind) == at).collect();
        if inside.is_empty() {
            continue;
        }
        toml.push_str(&format!(
            "\n[[module]]\nid = \"{id}\"\ntitle.{lang} = {}\n",
            quoted(&module_title(lesson, at))
        ));
        for page in inside {
            let text = &texts[page];
            let page_data = &lesson.pages[page];
            let folder = folder(page_data.kind, &page_data.stem, &page_data.id);
            toml.push_str(&format!(
                "\n[[module.activity]]\nid = {}\nkind = \"lesson\"\nfolder = {}\nminutes = {}\n{}",
                quoted(&page_data.id),
                quoted(&folder),
                minutes[page],
                if at == 0 { "" } else { "optional = true\n" },
            ));
            files.insert(format!("{folder}/{lang}.md"), text.clone().into_bytes());
        }
    }
    files.insert("course.toml".to_owned(), toml.into_bytes());
    for (path, media) in &lesson.media {
        if let Some(bytes) = lesson.tree.get(path) {
            report.count("media");
            files.insert(media.clone(), bytes.clone());
        }
    }
    Ok(files)
}
