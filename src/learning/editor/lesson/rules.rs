//! What a lesson's form says, and what becomes of the lesson's text.

use std::collections::BTreeMap;

use super::super::plan::Plan;
use crate::format::{
    Source,
    segments::{Act, State, Unit, Units},
};

/// The form of a lesson.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sent {
    /// The front matter that the text had.
    pub front: String,
    /// The text.
    pub text: String,
    /// The revision of the file that it was made from.
    pub revision: i64,
    /// It is of segments.
    pub segments: bool,
    /// Segments by key, as typed.
    pub units: BTreeMap<String, String>,
    /// Segments that are said to be up to date.
    pub marks: Vec<String>,
    /// All of them are.
    pub mark_all: bool,
    /// Only to be shown.
    pub preview: bool,
}

impl Sent {
    /// Reads the form.
    pub fn read(fields: Vec<(String, String)>) -> Self {
        let mut sent = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "front" => sent.front = lines(&value),
                "text" => sent.text = lines(&value),
                "revision" => sent.revision = value.parse().unwrap_or(0),
                "segments" => sent.segments = true,
                "mark" => sent.marks.push(value),
                "act" if value == "preview" => sent.preview = true,
                "act" if value == "mark" => sent.mark_all = true,
                _ => {
                    if let Some(key) = name.strip_prefix("u.") {
                        sent.units.insert(key.to_owned(), lines(&value));
                    }
                }
            }
        }
        sent
    }
}

/// Forms send `\r\n`.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// A lesson's front matter (its lines, or nothing) and its text.
pub fn body_of(file: &str) -> (&str, &str) {
    let mut at = 0;
    for (n, line) in file.split_inclusive('\n').enumerate() {
        let bare = line.trim_start_matches('\u{feff}').trim_end();
        at += line.len();
        match (n, bare) {
            (0, "---") => {}
            (0, _) => return ("", file),
            (_, "---") => return file.split_at(at),
            _ => {}
        }
    }
    ("", file)
}

/// The file again, with its ends of lines as in `like`; what ends without a new line gets one.
pub fn with_body(front: &str, body: &str, like: &str) -> String {
    let front = if body_of(front).0.is_empty() { "" } else { front };
    let body = body.trim_start_matches('\u{feff}');
    let end = if body.is_empty() || body.ends_with('\n') { "" } else { "\n" };
    let file = lines(&format!("{front}{body}{end}"));
    if like.contains("\r\n") { file.replace('\n', "\r\n") } else { file }
}

/// A course with another text in one of its files; `None`: without it.
pub fn with_file(source: &Source, path: &str, text: Option<&str>) -> Source {
    let others = source.files().filter(|(other, _)| *other != path);
    let own = text.map(|text| (path.to_owned(), text.as_bytes().to_vec()));
    Source::from_files(others.map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).chain(own))
}

/// What is to be done: segments whose text was typed anew, and those that are said to be up to date.
pub fn acts(units: &Units, typed: &BTreeMap<String, String>, marks: &[String]) -> BTreeMap<String, Act> {
    let mut acts = BTreeMap::new();
    for unit in &units.units {
        let old = unit.text.as_deref().unwrap_or_default();
        let new = typed.get(&unit.key).map(|text| text.trim_matches('\n').trim_end());
        if let Some(new) = new.filter(|new| !new.is_empty() && *new != old.trim_end()) {
            acts.insert(unit.key.clone(), Act::text(new));
        } else if marks.contains(&unit.key) {
            acts.insert(unit.key.clone(), Act::UpToDate);
        }
    }
    acts
}

/// How many segments of a lesson stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Of the base.
    pub all: usize,
    /// Not there.
    pub missing: usize,
    /// Made from an older base.
    pub stale: usize,
    /// Without a record.
    pub unmarked: usize,
}

/// By the lesson's file in the base language.
pub type Counts = BTreeMap<String, Count>;

/// Counts the segments of each lesson.
pub fn counts(units: &Units) -> Counts {
    let mut counts = Counts::new();
    for unit in units.units.iter().filter(|unit| unit.file.ends_with(".md")) {
        let count = counts.entry(unit.file.clone()).or_default();
        count.all += 1;
        match unit.state {
            State::Missing => count.missing += 1,
            State::Stale | State::Gone => count.stale += 1,
            State::Unmarked => count.unmarked += 1,
            State::Translated => {}
        }
    }
    counts
}

/// Whether there is anything about a segment to be said to be up to date.
pub fn can_be_marked(unit: &Unit) -> bool {
    matches!(unit.state, State::Stale | State::Unmarked | State::Gone) || unit.unreviewed
}

/// The folders of the lessons that a text links into.
pub fn linked_folders(plan: &Plan, text: &str) -> Vec<String> {
    let named = |id: &str| text.contains(&format!("lesson:{id}#"));
    plan.activities().filter(|entry| named(&entry.id)).map(|entry| format!("{}/", entry.folder)).collect()
}

/// Whether a text names a file of media: itself, its variant in a language, or the texts of a drawing.
pub fn names_media(text: &str, path: &str) -> bool {
    if !path.starts_with("media/") {
        return false;
    }
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let plain = match stem.rsplit_once('.') {
        Some((plain, code)) if code.parse::<halqa_platform::lang::Lang>().is_ok() => plain,
        _ => stem,
    };
    text.contains(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_front_matter_is_kept_apart() {
        let file = "---\nbase: 1\n---\n# T\n\ntext\n";
        assert_eq!(body_of(file), ("---\nbase: 1\n---\n", "# T\n\ntext\n"));
        assert_eq!(body_of("# T\n---\n"), ("", "# T\n---\n"));
        assert_eq!(body_of("---\nnever closed\n"), ("", "---\nnever closed\n"));
        let (front, body) = body_of(file);
        assert_eq!(with_body(front, body, file), file);
        assert_eq!(with_body("not front matter", "x", ""), "x\n");
        let windows = "---\r\nbase: 1\r\n---\r\na\r\nb\r\n";
        assert_eq!(with_body("---\nbase: 1\n---\n", "a\nb", windows), windows);
    }

    #[test]
    fn a_form_is_read_with_its_ends_of_lines() {
        let field = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        let sent = Sent::read(vec![
            field("text", "a\r\nb"),
            field("revision", "7"),
            field("u.k#1", "x\r\n"),
            field("mark", "k#2"),
            field("act", "mark"),
        ]);
        assert_eq!(
            (sent.text.as_str(), sent.revision, sent.mark_all, sent.preview),
            ("a\nb", 7, true, false)
        );
        assert_eq!(sent.units.get("k#1").map(String::as_str), Some("x\n"));
        assert_eq!(sent.marks, ["k#2"]);
    }

    #[test]
    fn what_a_text_names_is_found() {
        let text = "![x](media/flows.svg) [y](lesson:b#there)";
        for (path, named) in [
            ("media/flows.svg", true),
            ("media/flows.toml", true),
            ("media/flows.ar.svg", true),
            ("media/other.png", false),
            ("lessons/flows.md", false),
        ] {
            assert_eq!(names_media(text, path), named, "{path}");
        }
        let plan = Plan::read(
            "[[module]]\n[[module.activity]]\nid = 'b'\nfolder = 'lessons/b'\n[[module.activity]]\nid = 'c'\nfolder = 'lessons/c'\n",
        );
        assert_eq!(linked_folders(&plan, text), ["lessons/b/"]);
    }
}
