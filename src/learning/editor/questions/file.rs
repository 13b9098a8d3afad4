//! Questions in their file: read into the fields of a form, written back, moved, copied, removed.

use toml_edit::Table;

use crate::{
    editor::{
        edits::{self, Sheet, as_number, new_row, plain, rows, set, set_or_remove, set_rows, take_rows},
        fields::Fields,
        forms::Tongues,
        texts::{self, Writer},
    },
    quiz::numbers,
};

/// What kind of question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Single,
    Multiple,
    TrueFalse,
    Numeric,
    ShortText,
    Matching,
    Ordering,
}

impl Type {
    /// Every kind, in the order of the format's page.
    pub(crate) const ALL: [Type; 7] = [
        Type::Single,
        Type::Multiple,
        Type::TrueFalse,
        Type::Numeric,
        Type::ShortText,
        Type::Matching,
        Type::Ordering,
    ];

    /// As in files.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Type::Single => "single",
            Type::Multiple => "multiple",
            Type::TrueFalse => "true-false",
            Type::Numeric => "numeric",
            Type::ShortText => "short-text",
            Type::Matching => "matching",
            Type::Ordering => "ordering",
        }
    }

    /// From a file or a form.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Type::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The list that its answers stand in, with the texts of each: key, and whether it must be there.
    pub(crate) const fn list(self) -> Option<(&'static str, &'static [(&'static str, bool)])> {
        match self {
            Type::Single | Type::Multiple => Some(("option", &[("text", true), ("feedback", false)])),
            Type::Matching => Some(("pair", &[("left", true), ("right", true)])),
            Type::Ordering => Some(("item", &[("text", true)])),
            Type::TrueFalse | Type::Numeric | Type::ShortText => None,
        }
    }
}

/// A question in a list.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its id.
    pub(crate) id: String,
    /// What kind; `None`: none of the format's.
    pub(crate) kind: Option<Type>,
    /// What is asked, in the languages it has.
    pub(crate) text: crate::compiled::Texts,
    /// As written; empty for one point.
    pub(crate) points: String,
}

/// The questions of a file, in order.
pub(crate) fn entries(sheet: &Sheet) -> Vec<Entry> {
    rows(sheet.root(), "question")
        .into_iter()
        .map(|row| Entry {
            id: plain(row, "id").to_owned(),
            kind: Type::from_id(plain(row, "type")),
            text: crate::editor::plan::texts(row, "text"),
            points: edits::number(row, "points"),
        })
        .collect()
}

/// The question with this id.
pub(crate) fn find<'s>(sheet: &'s Sheet, id: &str) -> Option<&'s Table> {
    rows(sheet.root(), "question").into_iter().find(|row| plain(*row, "id") == id)
}

/// The kind of a question; `None` where there is no such, or of no kind that the format knows.
pub(crate) fn kind_of(sheet: &Sheet, id: &str) -> Option<Type> {
    Type::from_id(plain(find(sheet, id)?, "type"))
}

/// The fields of a question.
pub(crate) fn read(row: &Table, kind: Type, tongues: &Tongues) -> Fields {
    let (mut fields, langs) = (Fields::default(), &tongues.all);
    fields.set("points", edits::number(row, "points"));
    for key in ["text", "feedback"] {
        texts::read(row, key, key, langs, &mut fields);
    }
    match kind {
        Type::TrueFalse => {
            let answer = row.get("answer").and_then(toml_edit::Item::as_bool);
            fields.set("answer", answer.map_or(String::new(), |yes| yes.to_string()));
        }
        Type::Numeric => {
            fields.set("answer", edits::number(row, "answer"));
            fields.set("tolerance", edits::number(row, "tolerance"));
            texts::read(row, "unit", "unit", langs, &mut fields);
        }
        Type::ShortText => texts::read_lines(row, "accept", "accept", langs, &mut fields),
        _ => {}
    }
    if let Some((list, keys)) = kind.list() {
        for part in rows(row, list) {
            let id = plain(part, "id");
            if id.is_empty() {
                continue;
            }
            fields.push(list, id);
            for (key, _) in keys {
                texts::read(part, key, &format!("{list}.{id}.{key}"), langs, &mut fields);
            }
            if part.get("correct").and_then(toml_edit::Item::as_bool) == Some(true) {
                fields.push("correct", id);
            }
        }
    }
    fields
}

/// The texts of a question: the name that translations know each by, and the name of its fields.
pub(crate) fn texts_of(id: &str, kind: Type, fields: &Fields) -> Vec<(String, String)> {
    let own = |field: String| (format!("question.{id}.{field}"), field);
    let mut names = vec![own("text".to_owned()), own("feedback".to_owned())];
    match kind {
        Type::Numeric => names.push(own("unit".to_owned())),
        Type::ShortText => names.push(own("accept".to_owned())),
        _ => {}
    }
    if let Some((list, keys)) = kind.list() {
        for part in fields.list(list) {
            names.extend(keys.iter().map(|(key, _)| own(format!("{list}.{part}.{key}"))));
        }
    }
    names
}

/// Writes a question; one that is not there is added at the end.
pub(crate) fn write(sheet: &mut Sheet, id: &str, kind: Type, fields: &Fields, tongues: &Tongues) {
    let mut questions = take_rows(sheet.root_mut(), "question");
    let at = questions.iter().position(|row| plain(row, "id") == id).unwrap_or_else(|| {
        let mut row = new_row();
        set(&mut row, "id", id.into());
        set(&mut row, "type", kind.id().into());
        questions.push(row);
        questions.len() - 1
    });
    let mut writer = Writer::new(tongues, fields);
    let mut gone = Vec::new();
    if let Some(row) = questions.get_mut(at) {
        body(row, id, kind, &mut writer, &mut gone);
    }
    let marks = writer.marks;
    set_rows(sheet.root_mut(), "question", questions);
    for prefix in gone {
        sheet.forget_marks(&prefix);
    }
    sheet.keep_marks(&marks);
}

fn body(row: &mut Table, id: &str, kind: Type, writer: &mut Writer<'_>, gone: &mut Vec<String>) {
    let fields = writer.fields;
    let points = number(fields.get("points"));
    if fields.on("points") || row.contains_key("points") {
        set_or_remove(row, "points", points.map(as_number));
    }
    let name = |field: &str| format!("question.{id}.{field}");
    writer.text(row, "text", &name("text"), "text");
    writer.text(row, "feedback", &name("feedback"), "feedback");
    match kind {
        Type::TrueFalse => set(row, "answer", (fields.get("answer") == "true").into()),
        Type::Numeric => {
            set_or_remove(row, "answer", number(fields.get("answer")).map(as_number));
            set_or_remove(row, "tolerance", number(fields.get("tolerance")).map(as_number));
            writer.text(row, "unit", &name("unit"), "unit");
        }
        Type::ShortText => writer.lines(row, "accept", &name("accept"), "accept"),
        _ => {}
    }
    let Some((list, keys)) = kind.list() else { return };
    let mut old = take_rows(row, list);
    let mut new = Vec::new();
    for part in fields.list(list) {
        let known = old.iter().position(|row| plain(row, "id") == part).map(|at| old.remove(at));
        let mut row = known.unwrap_or_else(new_row);
        set(&mut row, "id", part.into());
        for (key, _) in keys {
            let field = format!("{list}.{part}.{key}");
            writer.text(&mut row, key, &name(&field), &field);
        }
        if list == "option" {
            let right = fields.has("correct", part);
            if right || row.contains_key("correct") {
                set(&mut row, "correct", right.into());
            }
        }
        new.push(row);
    }
    gone.extend(old.iter().map(|row| name(&format!("{list}.{}.", plain(row, "id")))));
    set_rows(row, list, new);
}

/// Moves a question one place.
pub(crate) fn shift(sheet: &mut Sheet, id: &str, down: bool) {
    let mut questions = take_rows(sheet.root_mut(), "question");
    if let Some(at) = questions.iter().position(|row| plain(row, "id") == id) {
        let to = if down { at + 1 } else { at.wrapping_sub(1) };
        if to < questions.len() {
            questions.swap(at, to);
        }
    }
    set_rows(sheet.root_mut(), "question", questions);
}

/// Puts a copy of a question after it, under an id of its own; its translations keep what is known of them.
pub(crate) fn copy(sheet: &mut Sheet, id: &str, new: &str) {
    let mut questions = take_rows(sheet.root_mut(), "question");
    if let Some(at) = questions.iter().position(|row| plain(row, "id") == id)
        && let Some(mut row) = questions.get(at).cloned()
    {
        set(&mut row, "id", new.into());
        row.decor_mut().set_prefix("\n");
        questions.insert(at + 1, row);
    }
    set_rows(sheet.root_mut(), "question", questions);
    sheet.copy_marks(&format!("question.{id}."), &format!("question.{new}."));
}

/// Takes a question away, with what is known of its translations. Whether it was there.
pub(crate) fn remove(sheet: &mut Sheet, id: &str) -> bool {
    let mut questions = take_rows(sheet.root_mut(), "question");
    let before = questions.len();
    questions.retain(|row| plain(row, "id") != id);
    let there = questions.len() < before;
    set_rows(sheet.root_mut(), "question", questions);
    sheet.forget_marks(&format!("question.{id}."));
    there
}

/// Numbers as files write them, whatever digits they were typed in: what was typed twice is the same then.
pub(crate) fn plain_numbers(fields: &mut Fields, names: &[&str]) {
    for name in names {
        if let Some(number) = number(fields.get(name)) {
            fields.set(*name, number.to_string());
        }
    }
}

/// Leaves out rows that nobody wrote anything in.
pub(crate) fn tidy(fields: &mut Fields, kind: Type, tongues: &Tongues) {
    plain_numbers(fields, &["points", "answer", "tolerance"]);
    let Some((list, keys)) = kind.list() else { return };
    let parts: Vec<String> = fields.list(list).into_iter().map(str::to_owned).collect();
    for part in parts {
        let written = |(key, _): &(&str, bool)| {
            tongues.all.iter().any(|lang| fields.on(&format!("{list}.{part}.{key}.{lang}")))
        };
        if !keys.iter().any(written) && !fields.has("correct", &part) {
            fields.drop(list, &part);
        }
    }
}

/// A number as people type it; `None` where it can be read as none, or as two.
pub(crate) fn number(text: &str) -> Option<f64> {
    if let Ok(number) = text.trim().parse::<f64>() {
        return Some(number).filter(|number| number.is_finite());
    }
    match numbers::readings(text, &crate::compiled::Texts::default()).as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// The next id of a part of a question: a letter that none of these has had.
pub(crate) fn next_part(taken: &[&str]) -> String {
    let letters = ('a'..='z').map(String::from);
    let after = taken
        .iter()
        .filter_map(|id| id.parse::<char>().ok())
        .filter(char::is_ascii_lowercase)
        .max()
        .map_or(0, |last| usize::from(last as u8 - b'a') + 1);
    letters
        .skip(after)
        .chain((27..).map(|n| format!("p{n}")))
        .find(|id| !taken.contains(&id.as_str()))
        .unwrap_or_default()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
