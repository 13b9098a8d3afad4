//! Who may enrol, how and when, and which courses come first.

use std::collections::BTreeMap;

use chrono_tz::Tz;
use toml_edit::{InlineTable, Item, Table, TableLike, Value};

use super::dates;
use crate::{
    Text,
    editor::{
        edits::{self, Sheet, as_list, plain, set, set_or_remove},
        fields::Fields,
        forms::Part,
        questions::rules::whole,
    },
    publishing::find_cycle,
};

/// Enrolment as a form.
pub(super) struct Entry {
    pub(super) t: Text,
    /// The author's.
    pub(super) zone: Tz,
    /// The course itself.
    pub(super) slug: String,
    /// What each published course requires.
    pub(super) needs: BTreeMap<String, Vec<String>>,
    /// What courses are called on this page.
    pub(super) titles: BTreeMap<String, String>,
}

impl Entry {
    fn title(&self, slug: &str) -> String {
        self.titles.get(slug).cloned().unwrap_or_else(|| slug.to_owned())
    }

    /// The circle that these prerequisites would close, by the courses' titles.
    fn circle(&self, wanted: &[&str]) -> Option<String> {
        let mut needs = self.needs.clone();
        needs.insert(self.slug.clone(), wanted.iter().map(|slug| (*slug).to_owned()).collect());
        let circle = find_cycle(&needs, &self.slug, &mut vec![self.slug.clone()])?;
        let titles: Vec<String> = circle.iter().map(|slug| self.t.quoted(self.title(slug))).collect();
        Some(titles.join(" → "))
    }
}

fn empty() -> Table {
    Table::new()
}

impl Part for Entry {
    fn path(&self) -> String {
        "course.toml".to_owned()
    }

    fn read(&self, sheet: &Sheet) -> Option<Fields> {
        let (root, mut fields) = (sheet.root(), Fields::default());
        let none = empty();
        let table: &dyn TableLike = root.get("enrolment").and_then(Item::as_table_like).unwrap_or(&none);
        let mode = plain(table, "mode");
        fields.set("mode", if mode.is_empty() { "self" } else { mode });
        fields.set("code", plain(table, "code"));
        fields.set("capacity", edits::number(table, "capacity"));
        fields.set("opens", dates::shown(table, "opens", false, self.zone));
        fields.set("closes", dates::shown(table, "closes", true, self.zone));
        fields.set("prerequisite", edits::strings(root.get("prerequisites")).join("\n"));
        Some(fields)
    }

    fn wrong(&self, fields: &Fields) -> Vec<(String, String)> {
        let t = self.t;
        let mut wrong = Vec::new();
        let mut say = |name: &str, message: String| wrong.push((name.to_owned(), message));
        if !["self", "code", "approval"].contains(&fields.get("mode")) {
            say("mode", t.entry_need_mode().to_owned());
        }
        if fields.get("mode") == "code" && !fields.on("code") {
            say("code", t.entry_need_code().to_owned());
        }
        if fields.on("capacity") && whole(fields.get("capacity"), 10_000_000).is_none_or(|n| n < 1) {
            say("capacity", t.entry_bad_capacity().to_owned());
        }
        for (name, message) in span(t, fields, self.zone) {
            say(name, message);
        }
        if let Some(circle) = self.circle(&fields.list("prerequisite")) {
            say("prerequisite", t.entry_circle(circle));
        }
        wrong
    }

    fn write(&self, sheet: &mut Sheet, fields: &Fields) {
        let root = sheet.root_mut();
        let wanted = fields.list("prerequisite");
        let old = edits::strings(root.get("prerequisites"));
        let mut all: Vec<&str> =
            old.iter().map(String::as_str).filter(|slug| wanted.contains(slug)).collect();
        all.extend(wanted.iter().filter(|slug| !old.iter().any(|known| known == *slug)));
        if all.len() != old.len() || all.iter().zip(&old).any(|(new, old)| new != old) {
            set_or_remove(root, "prerequisites", (!all.is_empty()).then(|| as_list(&all)));
        }
        let plainly = fields.get("mode") == "self"
            && ["code", "capacity", "opens", "closes"].iter().all(|name| !fields.on(name));
        if plainly && !root.contains_key("enrolment") {
            return;
        }
        let Some(table) = section(root, "enrolment") else { return };
        set(table, "mode", fields.get("mode").into());
        set_or_remove(
            table,
            "code",
            Some(fields.get("code")).filter(|code| !code.is_empty()).map(Into::into),
        );
        set_or_remove(table, "capacity", whole(fields.get("capacity"), 10_000_000).map(Into::into));
        dates::write(table, "opens", fields.get("opens"), false, self.zone);
        dates::write(table, "closes", fields.get("closes"), true, self.zone);
    }
}

/// What is wrong with an opening and a closing time.
pub(super) fn span(t: Text, fields: &Fields, zone: Tz) -> Vec<(&'static str, String)> {
    let mut wrong = Vec::new();
    let at = |name: &str, end: bool| dates::typed(fields.get(name), end, zone);
    for (name, end) in [("opens", false), ("closes", true)] {
        if fields.on(name) && at(name, end).is_none() {
            wrong.push((name, t.entry_bad_moment().to_owned()));
        }
    }
    if let (Some(opens), Some(closes)) = (at("opens", false), at("closes", true))
        && closes <= opens
    {
        wrong.push(("closes", t.entry_bad_span().to_owned()));
    }
    wrong
}

/// A table of the file's outermost one, begun before the first module where there is none.
pub(super) fn section<'t>(root: &'t mut Table, key: &str) -> Option<&'t mut dyn TableLike> {
    if root.get(key).is_none() {
        let before =
            root.get("module").and_then(Item::as_array_of_tables).and_then(|all| all.get(0)?.position());
        let mut table = Table::new();
        table.decor_mut().set_prefix("\n");
        // Tables of one position stand in the order of the file's keys, so it comes before only by a smaller one.
        table.set_position(before.map(|position| position - 1));
        root.insert(key, Item::Table(table));
    }
    root.get_mut(key).and_then(Item::as_table_like_mut)
}

/// The same within one line.
pub(super) fn inline<'t>(table: &'t mut dyn TableLike, key: &str) -> Option<&'t mut dyn TableLike> {
    if table.get(key).is_none() {
        table.insert(key, Item::Value(Value::InlineTable(InlineTable::new())));
    }
    table.get_mut(key).and_then(Item::as_table_like_mut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use halqa_platform::lang::Lang;

    fn part() -> Entry {
        Entry {
            t: Text::of(Lang::En),
            zone: Tz::UTC,
            slug: "a".to_owned(),
            needs: BTreeMap::from([
                ("b".to_owned(), vec!["c".to_owned()]),
                ("c".to_owned(), vec!["a".to_owned()]),
            ]),
            titles: BTreeMap::from(
                [("a", "Air"), ("b", "Birds"), ("c", "Clay")].map(|(s, t)| (s.to_owned(), t.to_owned())),
            ),
        }
    }

    const FILE: &str = "slug = \"a\" # ours\n\n[[authors]]\nname = \"A\"\n\n# the first\n[[module]]\nid = \"m\"\n\n[[module.activity]]\nid = \"x\"\n";

    #[test]
    fn enrolment_is_written_before_the_modules_and_only_where_it_says_something() {
        let part = part();
        let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
        let mut fields = part.read(&sheet).unwrap();
        part.write(&mut sheet, &fields);
        assert_eq!(sheet.bytes(), FILE.as_bytes());
        for (name, value) in
            [("mode", "code"), ("code", "SPRING"), ("capacity", "٢٠"), ("opens", "2026-03-01T09:00")]
        {
            fields.set(name, value);
        }
        assert!(part.wrong(&fields).is_empty());
        part.write(&mut sheet, &fields);
        let text = String::from_utf8(sheet.bytes()).unwrap();
        let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
        assert!(
            at("[[authors]]") < at("[enrolment]") && at("[enrolment]") < at("# the first\n[[module]]"),
            "{text}"
        );
        assert!(
            text.contains(
                "mode = \"code\"\ncode = \"SPRING\"\ncapacity = 20\nopens = \"2026-03-01T09:00:00Z\"\n"
            ),
            "{text}"
        );
    }

    #[test]
    fn a_circle_is_named_by_the_courses_titles() {
        let part = part();
        let mut fields = part.read(&Sheet::empty()).unwrap();
        fields.set("prerequisite", "b");
        let wrong = part.wrong(&fields);
        assert_eq!(wrong[0].0, "prerequisite");
        let said = halqa_platform::text::plain(&wrong[0].1);
        assert!(said.contains("“Air” → “Birds” → “Clay” → “Air”"), "{said}");
        fields.set("prerequisite", "elsewhere");
        fields.set("closes", "2026-01-01T00:00");
        fields.set("opens", "2026-01-02T00:00");
        let names: Vec<String> = part.wrong(&fields).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["closes"]);
    }
}
