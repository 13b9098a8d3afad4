//! Metadata: title, summary, themes, level, effort, licence, authors, objectives.

use halqa_platform::lang::Lang;
use toml_edit::Table;

use crate::{
    Text,
    editor::{
        edits::{self, Sheet, as_list, new_row, plain, rows, set, set_or_remove, set_rows, take_rows},
        fields::Fields,
        forms::{Part, Tongues},
        questions::rules::whole,
        texts::{self, Writer},
    },
};

/// The themes that the site has names for.
pub(super) const THEMES: [&str; 10] = [
    "chemicals-and-waste",
    "mercury",
    "trade",
    "products-and-processes",
    "emissions-and-releases",
    "national-reporting",
    "capacity-building",
    "digital-skills",
    "biodiversity",
    "climate",
];
/// What somebody did for a course.
pub(super) const ROLES: [&str; 5] = ["author", "editor", "translator", "reviewer", "contributor"];
/// Texts: key, and whether every course has it.
const TEXTS: [(&str, bool); 3] = [("title", true), ("summary", true), ("audience", false)];

/// Metadata as a form.
pub(super) struct About {
    pub(super) tongues: Tongues,
    pub(super) t: Text,
}

impl About {
    /// The texts: the name that translations know each by, and the name of its fields.
    pub(super) fn names(&self, fields: &Fields) -> Vec<(String, String)> {
        let mut names: Vec<_> =
            ["title", "summary", "audience", "keywords"].map(|key| (key.to_owned(), key.to_owned())).into();
        for row in fields.list("objective") {
            names.push((format!("objectives.{row}.text"), format!("objective.{row}.text")));
        }
        names
    }

    fn objectives(&self, sheet: &mut Sheet, writer: &mut Writer<'_>) {
        let old = take_rows(sheet.root_mut(), "objectives");
        let mut old: Vec<Option<Table>> = old.into_iter().map(Some).collect();
        let (count, mut moved) = (old.len(), false);
        let (mut new, mut marks) = (Vec::new(), Vec::new());
        for row in writer.fields.list("objective") {
            let field = format!("objective.{row}.text");
            let filled = self.tongues.all.iter().any(|lang| writer.fields.on(&format!("{field}.{lang}")));
            if !filled {
                continue;
            }
            let at = new.len() + 1;
            moved |= row.parse::<usize>().ok() != Some(at);
            for lang in Lang::ALL {
                let mark = sheet.mark(lang, &format!("objectives.{row}.text")).map(str::to_owned);
                marks.extend(mark.map(|mark| (lang, format!("objectives.{at}.text"), mark)));
            }
            let known = row.parse::<usize>().ok().and_then(|n| old.get_mut(n.checked_sub(1)?)?.take());
            let mut table = known.unwrap_or_else(new_row);
            writer.text(&mut table, "text", &format!("objectives.{at}.text"), &field);
            new.push(table);
        }
        // The names of these texts are their places: what has moved has other names, what has not keeps its lines.
        if moved || new.len() < count {
            sheet.forget_marks("objectives.");
            for (lang, name, mark) in marks {
                sheet.set_mark(lang, &name, &mark);
            }
        }
        set_rows(sheet.root_mut(), "objectives", new);
    }

    fn authors(sheet: &mut Sheet, fields: &Fields) {
        let mut old: Vec<Option<Table>> =
            take_rows(sheet.root_mut(), "authors").into_iter().map(Some).collect();
        let mut new = Vec::new();
        for row in fields.list("author") {
            let field = |key: &str| fields.get(&format!("author.{row}.{key}"));
            if field("name").is_empty() {
                continue;
            }
            let known = row.parse::<usize>().ok().and_then(|n| old.get_mut(n.checked_sub(1)?)?.take());
            let mut table = known.unwrap_or_else(new_row);
            set(&mut table, "name", field("name").into());
            if table.contains_key("role") || (field("role") != "author" && !field("role").is_empty()) {
                set_or_remove(
                    &mut table,
                    "role",
                    Some(field("role")).filter(|role| !role.is_empty()).map(Into::into),
                );
            }
            set_or_remove(
                &mut table,
                "url",
                Some(field("url")).filter(|url| !url.is_empty()).map(Into::into),
            );
            new.push(table);
        }
        set_rows(sheet.root_mut(), "authors", new);
    }
}

impl Part for About {
    fn path(&self) -> String {
        "course.toml".to_owned()
    }

    fn read(&self, sheet: &Sheet) -> Option<Fields> {
        let (root, mut fields) = (sheet.root(), Fields::default());
        for (key, _) in TEXTS {
            texts::read(root, key, key, &self.tongues.all, &mut fields);
        }
        texts::read_lines(root, "keywords", "keywords", &self.tongues.all, &mut fields);
        for key in ["level", "licence"] {
            fields.set(key, plain(root, key));
        }
        fields.set("effort", edits::number(root, "effort"));
        let (known, other): (Vec<String>, Vec<String>) = edits::strings(root.get("themes"))
            .into_iter()
            .partition(|theme| THEMES.contains(&theme.as_str()));
        fields.set("theme", known.join("\n"));
        fields.set("other-themes", other.join(", "));
        for (at, row) in rows(root, "objectives").into_iter().enumerate() {
            let n = (at + 1).to_string();
            fields.push("objective", &n);
            texts::read(row, "text", &format!("objective.{n}.text"), &self.tongues.all, &mut fields);
        }
        for (at, row) in rows(root, "authors").into_iter().enumerate() {
            let n = (at + 1).to_string();
            fields.push("author", &n);
            for key in ["name", "role", "url"] {
                fields.set(format!("author.{n}.{key}"), plain(row, key));
            }
            if !row.contains_key("role") {
                fields.set(format!("author.{n}.role"), "author");
            }
        }
        Some(fields)
    }

    fn wrong(&self, fields: &Fields) -> Vec<(String, String)> {
        let t = self.t;
        let base = self.tongues.base;
        let need = || t.questions_need_text(base.own_name().to_owned());
        let mut wrong = Vec::new();
        let text = |key: String, needed: bool, wrong: &mut Vec<(String, String)>| {
            let any = self.tongues.all.iter().any(|lang| fields.on(&format!("{key}.{lang}")));
            let name = format!("{key}.{base}");
            if (needed || any) && !fields.on(&name) {
                wrong.push((name, need()));
            }
        };
        for (key, needed) in TEXTS {
            text(key.to_owned(), needed, &mut wrong);
        }
        for row in fields.list("objective") {
            text(format!("objective.{row}.text"), false, &mut wrong);
        }
        let mut say = |name: String, message: &str| wrong.push((name, message.to_owned()));
        if whole(fields.get("effort"), 100_000).is_none_or(|minutes| minutes < 1) {
            say("effort".to_owned(), t.settings_bad_minutes());
        }
        if !fields.on("licence") {
            say("licence".to_owned(), t.settings_need_licence());
        }
        if !["introductory", "intermediate", "advanced"].contains(&fields.get("level")) {
            say("level".to_owned(), t.settings_need_level());
        }
        let named = |row: &&str| fields.on(&format!("author.{row}.name"));
        if !fields.list("author").iter().any(named) {
            let first = fields
                .list("author")
                .first()
                .map_or("add-author".to_owned(), |row| format!("author.{row}.name"));
            say(first, t.settings_need_author());
        }
        for row in fields.list("author") {
            let url = fields.get(&format!("author.{row}.url"));
            if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://") {
                say(format!("author.{row}.url"), t.settings_bad_url());
            }
        }
        for theme in themes(fields.get("other-themes")) {
            if !crate::format::is_id(&theme) {
                say("other-themes".to_owned(), t.settings_bad_theme());
                break;
            }
        }
        wrong
    }

    fn write(&self, sheet: &mut Sheet, fields: &Fields) {
        let mut writer = Writer::new(&self.tongues, fields);
        let root = sheet.root_mut();
        for (key, _) in TEXTS {
            writer.text(root, key, key, key);
        }
        writer.lines(root, "keywords", "keywords", "keywords");
        set(root, "level", fields.get("level").into());
        set(root, "licence", fields.get("licence").into());
        if let Some(minutes) = whole(fields.get("effort"), 100_000) {
            set(root, "effort", minutes.into());
        }
        let old = edits::strings(root.get("themes"));
        let mut wanted: Vec<String> = fields.list("theme").into_iter().map(str::to_owned).collect();
        wanted.extend(themes(fields.get("other-themes")));
        // Those that stay keep their order: the first is shown above the title.
        let mut all: Vec<String> = old.iter().filter(|theme| wanted.contains(theme)).cloned().collect();
        all.extend(wanted.into_iter().filter(|theme| !old.contains(theme)));
        if all != old {
            set_or_remove(root, "themes", (!all.is_empty()).then(|| as_list(&all)));
        }
        self.objectives(sheet, &mut writer);
        let marks = writer.marks;
        sheet.keep_marks(&marks);
        Self::authors(sheet, fields);
    }
}

fn themes(text: &str) -> Vec<String> {
    let parts = text.split([',', '،', '，', '\n']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{self, Source};

    fn about() -> About {
        let all = vec![Lang::En, Lang::Ar];
        let tongues = Tongues { base: Lang::En, shown: all.clone(), all };
        About { tongues, t: Text::of(Lang::En) }
    }

    const FILE: &str = include_str!("../../../../tests/material/courses/wash-hands/course.toml");

    #[test]
    fn what_is_read_and_written_again_is_the_same_file() {
        let sheet = Sheet::parse(FILE.as_bytes()).unwrap();
        let (mut new, about) = (sheet.clone(), about());
        let fields = about.read(&sheet).unwrap();
        assert!(about.wrong(&fields).is_empty(), "{:?}", about.wrong(&fields));
        about.write(&mut new, &fields);
        assert_eq!(String::from_utf8(new.bytes()).unwrap(), FILE);
    }

    #[test]
    fn objectives_keep_their_records_when_they_move() {
        let about = about();
        let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
        let mut fields = about.read(&sheet).unwrap();
        fields.set("objective", "new\n1");
        fields.set("objective.new.text.en", "Teach others.");
        fields.set("theme", "mercury\ncapacity-building");
        about.write(&mut sheet, &fields);
        let text = String::from_utf8(sheet.bytes()).unwrap();
        assert_eq!(sheet.mark(Lang::Ar, "objectives.2.text"), Some("1ec92fc9"), "{text}");
        assert_eq!(sheet.mark(Lang::Ar, "objectives.1.text"), None);
        assert!(text.contains("themes = [\"capacity-building\", \"mercury\"]"), "{text}");
        let mut files: Vec<_> = Source::from_folder(std::path::Path::new(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../tests/material/courses/wash-hands"
        )))
        .unwrap()
        .files()
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect();
        files.retain(|(path, _)| path != "course.toml");
        files.push(("course.toml".to_owned(), sheet.bytes()));
        let course = format::compile(&Source::from_files(files)).unwrap().course;
        assert_eq!(course.objectives.len(), 2);
    }

    #[test]
    fn what_a_course_must_have_is_said_at_the_field() {
        let fields = Fields::sent(
            [
                ("title.ar", "ع"),
                ("effort", "0"),
                ("author", "1"),
                ("author.1.url", "ftp://x"),
                ("other-themes", "A b"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
        );
        let names: Vec<String> = about().wrong(&fields).into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            [
                "title.en",
                "summary.en",
                "effort",
                "licence",
                "level",
                "author.1.name",
                "author.1.url",
                "other-themes"
            ]
        );
    }
}
