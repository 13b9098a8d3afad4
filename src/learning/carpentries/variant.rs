//! The lesson as a language variant of a course that exists.

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::{
    CarpentriesError, Report, course,
    lesson::{Kind, Lesson, reading_minutes},
    links,
    words::{self, say},
};

type Files = BTreeMap<String, Vec<u8>>;

/// An activity of the existing course.
#[derive(Debug, Clone)]
struct Activity {
    id: String,
    folder: String,
    taken: bool,
}

/// Adds the lesson to `existing`; gives the course's slug and all its files.
pub(super) fn add(
    lesson: &mut Lesson,
    slug: Option<&str>,
    existing: &Files,
    report: &mut Report,
) -> Result<(String, Files), CarpentriesError> {
    let bad = |what: String| CarpentriesError::Into(what);
    let text = existing.get("course.toml").ok_or_else(|| bad("it has no course.toml".to_owned()))?;
    let text = std::str::from_utf8(text).map_err(|e| bad(format!("course.toml: {e}")))?;
    let mut toml: DocumentMut = text.parse().map_err(|e| bad(format!("course.toml: {e}")))?;
    let own = toml.get("slug").and_then(Item::as_str).unwrap_or_default().to_owned();
    if let Some(wanted) = slug
        && wanted != own
    {
        return Err(bad(format!("its slug is “{own}”, not “{wanted}”")));
    }
    let base = toml.get("base").and_then(Item::as_str).unwrap_or_default().to_owned();
    let mut activities = activities(&toml);
    let folders = match_pages(lesson, &mut activities, report);
    place_media(lesson, existing, &base);
    let summary = course::summary(lesson);
    let texts = course::texts(lesson, report);
    let mut files = existing.clone();
    let lang = lesson.lang.code();
    for (at, text) in texts.iter().enumerate() {
        let page = &lesson.pages[at];
        let folder = match &folders[at] {
            Some(folder) => folder.clone(),
            None => {
                let folder = course::folder(page.kind, &page.stem, &page.id);
                let minutes = page.minutes.unwrap_or_else(|| reading_minutes(text, lesson.lang));
                append(&mut toml, page.kind, &page.id, &folder, minutes)?;
                if let (Ok(other), true) = (base.parse::<Lang>(), base != lang) {
                    // The format wants every lesson in the base language: there, it says where to look.
                    let said = say(&words::ELSEWHERE, other).replace("{}", lesson.lang.own_name());
                    files.insert(
                        format!("{folder}/{base}.md"),
                        format!("# {}\n\n{said}\n", page.title).into_bytes(),
                    );
                }
                folder
            }
        };
        files.insert(format!("{folder}/{lang}.md"), text.clone().into_bytes());
    }
    for (path, media) in &lesson.media {
        if let Some(bytes) = lesson.tree.get(path) {
            let place = if lang == base { media.clone() } else { destination(media, lang, bytes, existing) };
            report.count("media");
            files.insert(place, bytes.clone());
        }
    }
    settings(&mut toml, lesson, summary.as_deref());
    files.insert("course.toml".to_owned(), toml.to_string().into_bytes());
    Ok((own, files))
}

fn activities(toml: &DocumentMut) -> Vec<Activity> {
    let modules = toml.get("module").and_then(Item::as_array_of_tables);
    let inside =
        modules.into_iter().flatten().filter_map(|m| m.get("activity").and_then(Item::as_array_of_tables));
    inside
        .flatten()
        .filter(|a| a.get("kind").and_then(Item::as_str) == Some("lesson"))
        .map(|a| {
            let text = |key| a.get(key).and_then(Item::as_str).unwrap_or_default().to_owned();
            Activity { id: text("id"), folder: text("folder"), taken: false }
        })
        .collect()
}

/// Finds each page's activity: by file name, else by number. Gives the folders; `None` is a new one.
fn match_pages(lesson: &mut Lesson, activities: &mut [Activity], report: &mut Report) -> Vec<Option<String>> {
    let mut found: Vec<Option<usize>> = vec![None; lesson.pages.len()];
    for (at, page) in lesson.pages.iter().enumerate() {
        let hit = activities
            .iter()
            .position(|a| !a.taken && (a.id == page.id || links::name(&a.folder) == page.stem));
        if let Some(hit) = hit {
            activities[hit].taken = true;
            found[at] = Some(hit);
        }
    }
    for (at, page) in lesson.pages.iter().enumerate() {
        if found[at].is_some() || page.kind != Kind::Episode {
            continue;
        }
        let Some(number) = words::number_of(&page.stem) else { continue };
        let hit = activities
            .iter()
            .position(|a| !a.taken && words::number_of(links::name(&a.folder)) == Some(number));
        if let Some(hit) = hit {
            activities[hit].taken = true;
            found[at] = Some(hit);
            report.note(
                &page.parts[0].file,
                0,
                format!("taken as the variant of “{}” by its number", activities[hit].id),
            );
        }
    }
    let all: Vec<String> = activities.iter().map(|a| a.id.clone()).collect();
    let lang = lesson.lang.code();
    for (page, hit) in lesson.pages.iter_mut().zip(&found) {
        match hit {
            Some(hit) => page.id.clone_from(&activities[*hit].id),
            None => {
                if all.contains(&page.id) {
                    page.id.truncate(61);
                    page.id = format!("{}-{lang}", page.id);
                }
                let file = page.parts.first().map(|p| p.file.clone()).unwrap_or_default();
                report.note(&file, 0, format!("no lesson of the course matches; added as “{}”", page.id));
            }
        }
    }
    found.into_iter().map(|f| f.map(|hit| activities[hit].folder.clone())).collect()
}

/// Downloads whose bytes differ from the course's own file of that name get a name of their own; a
/// picture keeps its name in the text, since the format finds `photo.es.png` by itself.
fn place_media(lesson: &mut Lesson, existing: &Files, base: &str) {
    let lang = lesson.lang.code();
    if lang == base {
        return;
    }
    for (path, media) in &mut lesson.media {
        let Some(bytes) = lesson.tree.get(path) else { continue };
        let place = destination(media, lang, bytes, existing);
        let picture = matches!(
            media.rsplit_once('.').map_or("", |(_, e)| e),
            "svg" | "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif"
        );
        if !picture {
            *media = place;
        }
    }
}

/// Where a variant's file goes, so that no other file is overwritten.
fn destination(media: &str, lang: &str, bytes: &[u8], existing: &Files) -> String {
    match existing.get(media) {
        Some(there) if there != bytes => {
            let (stem, ending) = media.rsplit_once('.').unwrap_or((media, ""));
            if stem.ends_with(&format!(".{lang}")) {
                return media.to_owned();
            }
            if ending.is_empty() { format!("{stem}.{lang}") } else { format!("{stem}.{lang}.{ending}") }
        }
        _ => media.to_owned(),
    }
}

fn append(
    toml: &mut DocumentMut,
    kind: Kind,
    id: &str,
    folder: &str,
    minutes: u32,
) -> Result<(), CarpentriesError> {
    let modules = toml
        .get_mut("module")
        .and_then(Item::as_array_of_tables_mut)
        .ok_or_else(|| CarpentriesError::Into("course.toml has no [[module]]".to_owned()))?;
    let wanted = course::module_id(kind);
    let at = modules
        .iter()
        .position(|m| m.get("id").and_then(Item::as_str) == Some(wanted))
        .unwrap_or(modules.len().saturating_sub(1));
    let Some(module) = modules.get_mut(at) else { return Ok(()) };
    let list = module.entry("activity").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(list) = list.as_array_of_tables_mut() {
        let mut activity = Table::new();
        activity.insert("id", value(id));
        activity.insert("kind", value("lesson"));
        activity.insert("folder", value(folder));
        activity.insert("minutes", value(i64::from(minutes)));
        activity.insert("optional", value(true));
        list.push(activity);
    }
    Ok(())
}

/// Adds the language, its texts, and authors who are not named yet.
fn settings(toml: &mut DocumentMut, lesson: &Lesson, summary: Option<&str>) {
    let lang = lesson.lang.code();
    if let Some(languages) = toml.get_mut("languages").and_then(Item::as_array_mut)
        && !languages.iter().any(|l| l.as_str() == Some(lang))
    {
        languages.push(lang);
    }
    put(toml.as_table_mut(), "title", lang, value(course::title(lesson)));
    if let Some(summary) = summary {
        put(toml.as_table_mut(), "summary", lang, value(summary));
    }
    let keywords = course::keywords(lesson);
    if !keywords.is_empty() {
        put(
            toml.as_table_mut(),
            "keywords",
            lang,
            value(keywords.iter().map(String::as_str).collect::<toml_edit::Array>()),
        );
    }
    if let Some(modules) = toml.get_mut("module").and_then(Item::as_array_of_tables_mut) {
        for module in modules.iter_mut() {
            let at = module.get("id").and_then(Item::as_str).and_then(|id| {
                (0..3).find(|n| course::module_id([Kind::Episode, Kind::About, Kind::Profile][*n]) == id)
            });
            if let Some(at) = at {
                put(module, "title", lang, value(course::module_title(lesson, at)));
            }
        }
    }
    let authors = toml.entry("authors").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(authors) = authors.as_array_of_tables_mut() {
        for (name, url) in course::authors(lesson) {
            let known = authors.iter().any(|a| {
                a.get("name").and_then(Item::as_str).is_some_and(|n| n.to_lowercase() == name.to_lowercase())
            });
            if !known {
                let mut author = Table::new();
                author.insert("name", value(name));
                author.insert("role", value("contributor"));
                if let Some(url) = url {
                    author.insert("url", value(url));
                }
                authors.push(author);
            }
        }
    }
}

/// Sets `key.lang` where it is not set.
fn put(table: &mut Table, key: &str, lang: &str, item: Item) {
    let texts = table.entry(key).or_insert_with(|| {
        let mut texts = Table::new();
        texts.set_dotted(true);
        Item::Table(texts)
    });
    if let Some(texts) = texts.as_table_like_mut()
        && !texts.contains_key(lang)
    {
        texts.insert(lang, item);
    }
}
