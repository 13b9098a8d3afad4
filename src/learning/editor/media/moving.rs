//! Renaming and removing: what else changes with a file, so that nothing that names it breaks.

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;
use toml_edit::{DocumentMut, Item, TableLike, Value};

use super::{
    kinds::{self, Kind},
    usage::{Mention, Usage, means},
};
use crate::{
    drafts::{
        changes::{Change, Content},
        store::FileEntry,
    },
    format,
};

/// The files that are one with this: its variants per language, the texts of a drawing, the captions of a film; the
/// file itself first.
pub fn family<'f>(files: &'f [FileEntry], path: &str) -> Vec<&'f FileEntry> {
    let stem = kinds::stem(path);
    let kind = Kind::of(path);
    let belongs = |other: &str| {
        let variant = kinds::variant(other);
        variant.as_ref().is_some_and(|(plain, _)| plain == path)
            || kind == Kind::Drawing && other.strip_suffix(".toml") == Some(stem)
            || kind.plays() && variant.is_some_and(|(plain, _)| plain.strip_suffix(".vtt") == Some(stem))
    };
    let own = files.iter().filter(|file| file.path == path);
    own.chain(files.iter().filter(|file| file.path != path && belongs(&file.path))).collect()
}

/// The changes that give a file, and what is one with it, another stem: files, every text that names them, and what
/// translations record of such texts (a new name makes no translation stale).
pub fn renamed(files: &[FileEntry], usage: &Usage, base: Lang, path: &str, new: &str) -> Vec<Change> {
    let (old_stem, new_stem) = (kinds::stem(path), kinds::stem(new));
    let moved = |name: &str| name.strip_prefix(old_stem).map(|rest| format!("{new_stem}{rest}"));
    let family = family(files, path);
    let mut changes = Vec::new();
    for file in &family {
        let Some(to) = moved(&file.path) else { continue };
        let content = Content::Blob { sha256: file.sha256.clone(), bytes: file.bytes };
        changes.push(Change {
            path: file.path.clone(),
            content: Content::Removed,
            expected: Some(file.revision),
        });
        changes.push(Change { path: to, content, expected: Some(0) });
    }
    let concerned = |mention: &&Mention| family.iter().any(|file| means(&mention.target, &file.path));
    let mut rewritten: BTreeMap<&str, String> = BTreeMap::new();
    for mention in usage.mentions.iter().rev().filter(concerned) {
        let Some((_, text)) = usage.texts.get(&mention.file) else { continue };
        let Some(name) = moved(&mention.target) else { continue };
        let text = rewritten.entry(&mention.file).or_insert_with(|| text.clone());
        // From the last place to the first, so that places before stay where they are.
        text.replace_range(mention.span.clone(), &name);
    }
    let texts: BTreeMap<String, String> =
        rewritten.into_iter().map(|(path, text)| (path.to_owned(), text)).collect();
    changes.extend(with_marks(usage, base, texts));
    changes
}

/// The changes of these texts, with what translations record of them carried over.
pub fn with_marks(usage: &Usage, base: Lang, mut texts: BTreeMap<String, String>) -> Vec<Change> {
    let ending = format!("/{base}.md");
    for (path, old) in usage.texts.iter().map(|(path, (_, old))| (path, old)) {
        let Some(folder) = path.strip_suffix(&ending) else { continue };
        let Some(new) = texts.get(path) else { continue };
        let marks = pairs(&format::lesson_marks(path, old), &format::lesson_marks(path, new));
        for variant in
            Lang::ALL.iter().filter(|lang| **lang != base).map(|lang| format!("{folder}/{lang}.md"))
        {
            let Some((_, before)) = usage.texts.get(&variant) else { continue };
            let text = texts.get(&variant).unwrap_or(before);
            let new = in_front_matter(text, |mark| marks.get(mark).cloned());
            if new != *text {
                texts.insert(variant, new);
            }
        }
    }
    for (path, text) in texts.iter_mut().filter(|(path, _)| path.ends_with(".toml")) {
        if let Some((_, old)) = usage.texts.get(path) {
            *text = toml_marks(old, text, base);
        }
    }
    let change = |(path, text): (String, String)| {
        let expected = usage.texts.get(&path).map(|(entry, _)| entry.revision);
        Change { path, content: Content::Bytes(text.into_bytes()), expected }
    };
    texts.into_iter().map(change).collect()
}

fn pairs(old: &[String], new: &[String]) -> BTreeMap<String, String> {
    if old.len() != new.len() {
        return BTreeMap::new();
    }
    let changed = old.iter().zip(new).filter(|(old, new)| old != new);
    changed.map(|(old, new)| (old.clone(), new.clone())).collect()
}

/// The lesson with other marks in its `base:` line.
fn in_front_matter(text: &str, mark: impl Fn(&str) -> Option<String>) -> String {
    edit_base_line(text, |marks| {
        marks.iter().map(|old| mark(old).unwrap_or_else(|| (*old).to_owned())).collect()
    })
}

/// The lesson with its `base:` line as `change` has it; as it is where there is none.
pub(super) fn edit_base_line(text: &str, change: impl Fn(&[&str]) -> Vec<String>) -> String {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    if bare.lines().next().map(str::trim_end) != Some("---") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let (mut inside, mut seen) = (false, 0);
    for line in text.split_inclusive('\n') {
        let fence = line.trim_start_matches('\u{feff}').trim_end() == "---";
        if fence && seen < 2 {
            (inside, seen) = (!inside, seen + 1);
        }
        match line.split_once(':').filter(|(key, _)| inside && key.trim() == "base") {
            Some((_, marks)) => {
                let end = &line[line.trim_end().len()..];
                let old: Vec<&str> = marks.split_whitespace().collect();
                out.push_str(&format!("base: {}{end}", change(&old).join(" ")));
            }
            None => out.push_str(line),
        }
    }
    out
}

fn toml_marks(old: &str, new: &str, base: Lang) -> String {
    let (Ok(before), Ok(after)) = (old.parse::<DocumentMut>(), new.parse::<DocumentMut>()) else {
        return new.to_owned();
    };
    let (mut olds, mut news) = (Vec::new(), Vec::new());
    strings(before.as_table(), base, &mut olds);
    strings(after.as_table(), base, &mut news);
    let marks: Vec<String> = olds.iter().map(|text| format::text_mark(text)).collect();
    let mut out = new.to_owned();
    for (old, new) in pairs(&marks, &news.iter().map(|text| format::text_mark(text)).collect::<Vec<_>>()) {
        let Some(at) = out.find("[made-from") else { break };
        let table = out[at..].replace(&format!("\"{old}\""), &format!("\"{new}\""));
        out.truncate(at);
        out.push_str(&table);
    }
    out
}

// Texts of the base language, in order.
fn strings(table: &dyn TableLike, base: Lang, out: &mut Vec<String>) {
    for (key, item) in table.iter().filter(|(key, _)| *key != "made-from") {
        match item {
            Item::Value(Value::String(text)) if key == base.code() => out.push(text.value().clone()),
            Item::Table(inner) => strings(inner, base, out),
            Item::ArrayOfTables(list) => list.iter().for_each(|inner| strings(inner, base, out)),
            Item::Value(Value::InlineTable(inner)) => strings(inner, base, out),
            Item::Value(Value::Array(list)) => {
                list.iter().filter_map(Value::as_inline_table).for_each(|inner| strings(inner, base, out));
            }
            Item::None | Item::Value(_) => {}
        }
    }
}

/// The changes that remove a file with what only belongs to it: the texts of a drawing. (Variants and captions are
/// files that one sees, and removes oneself.)
pub fn removed(files: &[FileEntry], path: &str) -> Vec<Change> {
    let labels = path.strip_suffix(".svg").map(|stem| format!("{stem}.toml"));
    let going = files.iter().filter(|file| file.path == path || Some(&file.path) == labels.as_ref());
    going
        .map(|file| Change {
            path: file.path.clone(),
            content: Content::Removed,
            expected: Some(file.revision),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{super::usage::tests as usages, *};

    fn text(changes: &[Change], path: &str) -> String {
        let change = changes.iter().find(|change| change.path == path).unwrap_or_else(|| panic!("{path}"));
        match &change.content {
            Content::Bytes(bytes) => String::from_utf8(bytes.clone()).unwrap(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_new_name_goes_through_all_texts_and_makes_none_stale() {
        let english = "# T\n\nText.\n\n![A](media/a.png \"C\")\n";
        let marks = format::lesson_marks("l/en.md", english).join(" ");
        let arabic = format!("---\nbase: {marks}\n---\n# ت\n\nنص.\n\n![أ](media/a.png)\n");
        let quiz_text = "See ![A](media/a.png)";
        let quiz = format!(
            "text.en = \"{quiz_text}\"\ntext.ar = \"![أ](media/a.png)\"\n\n[made-from.ar]\ntext = \"{}\"\n",
            format::text_mark(quiz_text)
        );
        let usage = usages::usage(&[("l/en.md", english), ("l/ar.md", &arabic), ("l/quiz.toml", &quiz)]);
        let files: Vec<FileEntry> =
            ["media/a.ar.png", "media/a.png", "media/ab.png"].map(usages::entry).into();
        let changes = renamed(&files, &usage, Lang::En, "media/a.png", "media/ship.png");
        let paths: Vec<&str> = changes.iter().map(|change| change.path.as_str()).collect();
        let expected = [
            "media/a.png",
            "media/ship.png",
            "media/a.ar.png",
            "media/ship.ar.png",
            "l/ar.md",
            "l/en.md",
            "l/quiz.toml",
        ];
        assert_eq!(paths, expected);
        let english = text(&changes, "l/en.md");
        assert!(english.contains("![A](media/ship.png \"C\")"), "{english}");
        let arabic = text(&changes, "l/ar.md");
        let fresh = format::lesson_marks("l/en.md", &english).join(" ");
        assert_ne!(fresh, marks);
        assert!(
            arabic.contains(&format!("base: {fresh}\n")) && arabic.contains("media/ship.png"),
            "{arabic}"
        );
        let quiz = text(&changes, "l/quiz.toml");
        let mark = format::text_mark("See ![A](media/ship.png)");
        assert!(quiz.contains(&format!("text = \"{mark}\"")) && !quiz.contains("media/a.png"), "{quiz}");
        assert!(changes.iter().all(|change| change.expected.is_some()), "nobody's change is overwritten");
    }

    #[test]
    fn captions_go_with_their_film_and_texts_with_their_drawing() {
        let lesson = "::: video media/v.mp4\ncaptions: media/v.{lang}.vtt\n\nx\n:::\n![d](media/d.svg)";
        let usage = usages::usage(&[("l/en.md", lesson)]);
        let files: Vec<FileEntry> =
            ["media/d.svg", "media/d.toml", "media/v.ar.vtt", "media/v.mp4"].map(usages::entry).into();
        let film = renamed(&files, &usage, Lang::En, "media/v.mp4", "media/talk.mp4");
        assert!(text(&film, "l/en.md").contains("video media/talk.mp4\ncaptions: media/talk.{lang}.vtt"));
        assert!(film.iter().any(|change| change.path == "media/talk.ar.vtt"));
        let drawing = renamed(&files, &usage, Lang::En, "media/d.svg", "media/e.svg");
        assert!(drawing.iter().any(|change| change.path == "media/e.toml"));
        let gone: Vec<String> =
            removed(&files, "media/d.svg").into_iter().map(|change| change.path).collect();
        assert_eq!(gone, ["media/d.svg", "media/d.toml"]);
        assert_eq!(removed(&files, "media/v.mp4").len(), 1);
    }
}
