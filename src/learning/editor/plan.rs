//! What `course.toml` says of the course's languages, title and outline: read leniently, since a course in the making
//! may have faults.

use halqa_platform::lang::Lang;
use toml_edit::{Document, Item, TableLike};

use crate::compiled::Texts;

/// The outline of a course in the making.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The language that it is written in first.
    pub base: Lang,
    /// Every language, the base with them.
    pub languages: Vec<Lang>,
    /// Tried after the reader's own.
    pub fallback: Vec<Lang>,
    /// The course's title.
    pub title: Texts,
    /// In order.
    pub modules: Vec<Part>,
    /// Why `course.toml` cannot be read, in English.
    pub unreadable: Option<String>,
}

/// A module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Texts,
    /// In order.
    pub activities: Vec<Entry>,
}

/// An activity.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Whether it is a quiz; else a lesson.
    pub quiz: bool,
    /// Where its files are.
    pub folder: String,
    /// How long it takes.
    pub minutes: u32,
    /// Ids of what must be completed before.
    pub requires: Vec<String>,
}

impl Entry {
    /// The file of a lesson in a language.
    pub fn lesson(&self, lang: Lang) -> String {
        format!("{}/{lang}.md", self.folder)
    }

    /// The file with its questions.
    pub fn questions(&self) -> String {
        format!("{}/{}", self.folder, if self.quiz { "quiz.toml" } else { "checks.toml" })
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            base: Lang::En,
            languages: vec![Lang::En],
            fallback: Vec::new(),
            title: Texts::default(),
            modules: Vec::new(),
            unreadable: None,
        }
    }
}

impl Plan {
    /// Reads `course.toml`.
    pub fn read(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let doc = match Document::parse(text) {
            Ok(doc) => doc,
            Err(error) => {
                return Self { unreadable: Some(error.to_string()), ..Self::default() };
            }
        };
        let root = doc.as_table();
        let base = string(root, "base").and_then(|code| code.parse().ok()).unwrap_or(Lang::En);
        let mut languages: Vec<Lang> = langs(root, "languages");
        if !languages.contains(&base) {
            languages.insert(0, base);
        }
        let modules = tables(root.get("module")).map(part).collect();
        Self {
            base,
            languages,
            fallback: langs(root, "fallback"),
            title: texts(root, "title"),
            modules,
            unreadable: None,
        }
    }

    /// The languages to try for a reader, in order, each once.
    pub fn chain(&self, reader: Lang) -> Vec<Lang> {
        let mut chain = vec![reader];
        for lang in self.fallback.iter().chain([&self.base]) {
            if !chain.contains(lang) {
                chain.push(*lang);
            }
        }
        chain
    }

    /// Every activity in order.
    pub fn activities(&self) -> impl Iterator<Item = &Entry> {
        self.modules.iter().flat_map(|module| &module.activities)
    }

    /// The activity with this id.
    pub fn activity(&self, id: &str) -> Option<&Entry> {
        self.activities().find(|activity| activity.id == id)
    }
}

fn part(table: &dyn TableLike) -> Part {
    let activities = tables(table.get("activity")).map(entry).collect();
    Part { id: string(table, "id").unwrap_or_default().to_owned(), title: texts(table, "title"), activities }
}

fn entry(table: &dyn TableLike) -> Entry {
    let requires = table.get("requires").and_then(Item::as_array).into_iter().flatten();
    Entry {
        id: string(table, "id").unwrap_or_default().to_owned(),
        quiz: string(table, "kind") == Some("quiz"),
        folder: string(table, "folder").unwrap_or_default().trim_end_matches('/').to_owned(),
        minutes: table.get("minutes").and_then(Item::as_integer).and_then(|n| n.try_into().ok()).unwrap_or(0),
        requires: requires.filter_map(|id| id.as_str().map(str::to_owned)).collect(),
    }
}

/// The tables of an array, however it is written.
fn tables(item: Option<&Item>) -> impl Iterator<Item = &dyn TableLike> {
    let listed = item.and_then(Item::as_array_of_tables).into_iter().flatten();
    let inline = item.and_then(Item::as_array).into_iter().flatten();
    listed
        .map(|table| table as &dyn TableLike)
        .chain(inline.filter_map(|value| value.as_inline_table().map(|table| table as &dyn TableLike)))
}

fn string<'t>(table: &'t (impl TableLike + ?Sized), key: &str) -> Option<&'t str> {
    table.get(key).and_then(Item::as_str)
}

/// A text in its languages.
pub fn texts(table: &(impl TableLike + ?Sized), key: &str) -> Texts {
    let of = table.get(key).and_then(Item::as_table_like);
    let pairs = of.into_iter().flat_map(TableLike::iter);
    Texts(pairs.filter_map(|(lang, text)| Some((lang.parse().ok()?, text.as_str()?.to_owned()))).collect())
}

fn langs(table: &(impl TableLike + ?Sized), key: &str) -> Vec<Lang> {
    let listed = table.get(key).and_then(Item::as_array).into_iter().flatten();
    let mut found = Vec::new();
    for lang in listed.filter_map(|code| code.as_str()?.parse::<Lang>().ok()) {
        if !found.contains(&lang) {
            found.push(lang);
        }
    }
    found
}

/// The title of a lesson's text: its first heading.
pub fn lesson_title(text: &str) -> Option<&str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines().peekable();
    if lines.peek().is_some_and(|line| line.trim_end() == "---") {
        lines.next();
        lines.by_ref().find(|line| line.trim_end() == "---");
    }
    lines.find_map(|line| line.strip_prefix("# ")).map(|title| title.trim().trim_end_matches('#').trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format;

    #[test]
    fn the_outline_is_read_as_it_stands() {
        let files: Vec<_> = format::starter_files("clean-air", Lang::Ar).collect();
        let text = String::from_utf8(files[0].1.clone()).expect("text");
        let plan = Plan::read(&text);
        assert_eq!((plan.base, plan.languages.as_slice()), (Lang::Ar, &[Lang::Ar][..]));
        assert_eq!(plan.modules.len(), 1);
        let ids: Vec<&str> = plan.activities().map(|activity| activity.id.as_str()).collect();
        assert_eq!(ids, ["welcome", "test"]);
        let test = plan.activity("test").expect("there");
        assert!(test.quiz && test.questions() == "lessons/20-test/quiz.toml" && test.requires == ["welcome"]);
        assert!(Plan::read("a = ").unreadable.is_some());
        let inline = Plan::read("module = [{ id = 'a', activity = [{ id = 'b' }] }]");
        assert_eq!(inline.activity("b").map(|b| b.id.as_str()), Some("b"));
    }

    #[test]
    fn a_lessons_title_is_its_first_heading() {
        assert_eq!(lesson_title("---\nbase: 1\n# no\n---\n\n# Yes #\n"), Some("Yes"));
        assert_eq!(lesson_title("text"), None);
    }
}
