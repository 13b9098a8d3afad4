//! What has a form here: a question, and the settings of a quiz.

use toml_edit::{Document, Item, Table};

use super::{
    file::{self, Type},
    rules,
};
use crate::{
    Text,
    drafts::changes::Change,
    editor::{
        edits::{self, Sheet, plain, set, set_or_remove},
        fields::Fields,
        forms::{Part, Tongues},
        texts::{self, Writer},
    },
};

/// The settings of a quiz as a form.
pub(super) struct Settings {
    pub(super) path: String,
    pub(super) tongues: Tongues,
    pub(super) t: Text,
}

impl Part for Settings {
    fn path(&self) -> String {
        self.path.clone()
    }

    fn read(&self, sheet: &Sheet) -> Option<Fields> {
        let (root, mut fields) = (sheet.root(), Fields::default());
        for key in ["title", "intro"] {
            texts::read(root, key, key, &self.tongues.all, &mut fields);
        }
        for key in ["attempts", "pass"] {
            fields.set(key, edits::number(root, key));
        }
        let shuffled = root.get("shuffle").and_then(Item::as_bool) == Some(true);
        fields.set("shuffle", if shuffled { "on" } else { "" });
        let review = plain(root, "review");
        fields.set("review", if review.is_empty() { "after-submission" } else { review });
        Some(fields)
    }

    fn wrong(&self, fields: &Fields) -> Vec<(String, String)> {
        rules::settings(self.t, fields, &self.tongues)
    }

    fn write(&self, sheet: &mut Sheet, fields: &Fields) {
        let mut writer = Writer::new(&self.tongues, fields);
        let root = sheet.root_mut();
        for key in ["title", "intro"] {
            writer.text(root, key, key, key);
        }
        for (key, most) in [("attempts", 10_000), ("pass", 100)] {
            set_or_remove(root, key, rules::whole(fields.get(key), most).map(Into::into));
        }
        if fields.on("shuffle") || root.contains_key("shuffle") {
            set(root, "shuffle", fields.on("shuffle").into());
        }
        if fields.get("review") != "after-submission" || root.contains_key("review") {
            set_or_remove(
                root,
                "review",
                Some(fields.get("review")).filter(|it| !it.is_empty()).map(Into::into),
            );
        }
        let marks = writer.marks;
        sheet.keep_marks(&marks);
    }
}

/// A question as a form.
pub(super) struct Asked {
    pub(super) path: String,
    pub(super) id: String,
    pub(super) kind: Type,
    pub(super) new: bool,
    pub(super) tongues: Tongues,
    pub(super) t: Text,
    /// Other files that change with it.
    pub(super) besides: Vec<Change>,
}

impl Part for Asked {
    fn path(&self) -> String {
        self.path.clone()
    }

    fn read(&self, sheet: &Sheet) -> Option<Fields> {
        match file::find(sheet, &self.id) {
            Some(row) => Some(file::read(row, self.kind, &self.tongues)),
            None => self.new.then(Fields::default),
        }
    }

    fn wrong(&self, fields: &Fields) -> Vec<(String, String)> {
        rules::question(self.t, self.kind, fields, &self.tongues)
    }

    fn write(&self, sheet: &mut Sheet, fields: &Fields) {
        file::write(sheet, &self.id, self.kind, fields, &self.tongues);
    }

    fn besides(&self) -> Vec<Change> {
        self.besides.clone()
    }

    fn may_begin(&self) -> bool {
        self.new
    }
}

/// On which line of the file each field of a question stands.
pub(super) fn places(text: &str, id: &str) -> Vec<(u32, String)> {
    let Ok(doc) = Document::parse(text) else { return Vec::new() };
    let line = |at: usize| {
        let before = text.get(..at).unwrap_or_default();
        u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX)
    };
    let mut found = Vec::new();
    let Some(row) = edits::rows(doc.as_table(), "question").into_iter().find(|row| plain(*row, "id") == id)
    else {
        return found;
    };
    note_places(row, "", &line, &mut found);
    for list in ["option", "pair", "item"] {
        for part in edits::rows(row, list) {
            note_places(part, &format!("{list}.{}.", plain(part, "id")), &line, &mut found);
        }
    }
    found.sort();
    found
}

fn note_places(table: &Table, prefix: &str, line: &impl Fn(usize) -> u32, found: &mut Vec<(u32, String)>) {
    for (key, item) in table.iter() {
        if let Some(texts) = item.as_table().filter(|texts| texts.is_dotted()) {
            for (lang, _) in texts.iter() {
                if let Some(span) = texts.key(lang).and_then(toml_edit::Key::span) {
                    found.push((line(span.start), format!("{prefix}{key}.{lang}")));
                }
            }
        } else if let Some(span) = table.key(key).and_then(toml_edit::Key::span).filter(|_| item.is_value()) {
            found.push((line(span.start), format!("{prefix}{key}")));
        }
    }
}
