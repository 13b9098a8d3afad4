//! When the course, and when each activity, is completed.

use std::collections::BTreeMap;

use chrono_tz::Tz;
use toml_edit::{Item, Table};

use super::{
    dates,
    entry::{inline, section, span},
};
use crate::{
    Text,
    compiled::{Activity, ActivityRule, AnyOf, CompiledCourse, Content, CourseRule},
    editor::{
        edits::{self, Sheet, as_list, plain, set, set_or_remove},
        fields::Fields,
        forms::Part,
        questions::rules::whole,
    },
    publishing::find_cycle,
};

/// The course's rule as a form.
pub(super) struct Rule<'c> {
    pub(super) t: Text,
    pub(super) zone: Tz,
    pub(super) course: &'c CompiledCourse,
}

impl Rule<'_> {
    /// The rule that the fields say, as far as they can be read.
    pub(super) fn said(&self, fields: &Fields) -> CourseRule {
        let ids = || self.course.activities().map(|activity| activity.id.clone());
        let any = (fields.get("require") == "any").then(|| {
            let of: Vec<String> = fields.list("of").into_iter().map(str::to_owned).collect();
            let n = whole(fields.get("any"), 10_000).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
            AnyOf { n, of: if of.is_empty() { ids().collect() } else { of } }
        });
        CourseRule {
            any,
            min_grade: whole(fields.get("min_grade"), 100).and_then(|n| u8::try_from(n).ok()),
            not_before: dates::typed(fields.get("not_before"), false, self.zone),
        }
    }
}

impl Part for Rule<'_> {
    fn path(&self) -> String {
        "course.toml".to_owned()
    }

    fn read(&self, sheet: &Sheet) -> Option<Fields> {
        let mut fields = Fields::default();
        let none = Table::new();
        let table = sheet.root().get("completion").and_then(Item::as_table_like).unwrap_or(&none);
        fields.set("require", if table.get("any").is_some() { "any" } else { "all" });
        fields.set("any", edits::number(table, "any"));
        fields.set("of", edits::strings(table.get("of")).join("\n"));
        fields.set("min_grade", edits::number(table, "min_grade"));
        fields.set("not_before", dates::shown(table, "not_before", false, self.zone));
        Some(fields)
    }

    fn wrong(&self, fields: &Fields) -> Vec<(String, String)> {
        let (t, rule) = (self.t, self.said(fields));
        let mut wrong = Vec::new();
        let mut say = |name: &str, message: &str| wrong.push((name.to_owned(), message.to_owned()));
        let counted = || self.course.activities().filter(|activity| !activity.optional);
        match &rule.any {
            Some(any) if any.n < 1 || any.n > any.of.len() => say("any", t.rules_bad_any()),
            None if counted().next().is_none() => say("require", t.rules_all_optional()),
            _ => {}
        }
        if fields.on("min_grade") {
            if rule.min_grade.is_none() {
                say("min_grade", t.questions_bad_percent());
            } else if !counted().any(|activity| matches!(activity.content, Content::Quiz(_))) {
                say("min_grade", t.rules_no_grade());
            }
        }
        if fields.on("not_before") && rule.not_before.is_none() {
            say("not_before", t.entry_bad_moment());
        }
        wrong
    }

    fn write(&self, sheet: &mut Sheet, fields: &Fields) {
        let root = sheet.root_mut();
        let any = fields.get("require") == "any";
        let plainly = !any && !fields.on("min_grade") && !fields.on("not_before");
        if plainly && !root.contains_key("completion") {
            return;
        }
        let Some(table) = section(root, "completion") else { return };
        if any {
            table.remove("require");
            set_or_remove(table, "any", whole(fields.get("any"), 10_000).map(Into::into));
            let of = fields.list("of");
            if edits::strings(table.get("of")).iter().map(String::as_str).collect::<Vec<_>>() != of {
                set_or_remove(table, "of", (!of.is_empty()).then(|| as_list(&of)));
            }
        } else {
            table.remove("any");
            table.remove("of");
            set(table, "require", "all".into());
        }
        set_or_remove(table, "min_grade", whole(fields.get("min_grade"), 100).map(Into::into));
        dates::write(table, "not_before", fields.get("not_before"), false, self.zone);
    }
}

/// The conditions that are only ticked, of a lesson and of a quiz.
pub(super) const TICKED: [(&str, bool, bool); 5] = [
    ("viewed", true, true),
    ("marked", true, true),
    ("answered", true, false),
    ("submitted", false, true),
    ("graded", false, true),
];

/// One activity's rule as a form.
pub(super) struct Own<'c> {
    pub(super) t: Text,
    pub(super) zone: Tz,
    pub(super) course: &'c CompiledCourse,
    pub(super) activity: &'c Activity,
}

impl Own<'_> {
    /// Whether it is a quiz.
    pub(super) fn quiz(&self) -> bool {
        matches!(self.activity.content, Content::Quiz(_))
    }

    /// The rule that the fields say.
    pub(super) fn said(&self, fields: &Fields) -> ActivityRule {
        let number =
            |name: &str, most: i64| whole(fields.get(name), most).filter(|n| *n > 0 || name == "passed");
        ActivityRule {
            viewed: fields.on("viewed"),
            minutes: number("minutes", 10_000).and_then(|n| u32::try_from(n).ok()),
            marked: fields.on("marked"),
            answered: fields.on("answered") && !self.quiz(),
            submitted: fields.on("submitted") && self.quiz(),
            graded: fields.on("graded") && self.quiz(),
            passed: number("passed", 100).and_then(|n| u8::try_from(n).ok()).filter(|_| self.quiz()),
        }
    }

    fn circle(&self, wanted: &[&str]) -> Option<String> {
        let mut needs: BTreeMap<String, Vec<String>> = self
            .course
            .activities()
            .map(|activity| (activity.id.clone(), activity.requires.clone()))
            .collect();
        let own = &self.activity.id;
        needs.insert(own.clone(), wanted.iter().map(|id| (*id).to_owned()).collect());
        let circle = find_cycle(&needs, own, &mut vec![own.clone()])?;
        let chain = self.course.chain(self.course.base);
        let title = |id: &String| {
            let title =
                self.course.activity(id).map(|activity| activity.title.text(&chain)).unwrap_or_default();
            self.t.quoted(if title.is_empty() { id.clone() } else { title.to_owned() })
        };
        Some(circle.iter().map(title).collect::<Vec<_>>().join(" → "))
    }

    fn row<'s>(&self, sheet: &'s Sheet) -> Option<&'s Table> {
        let modules = edits::rows(sheet.root(), "module");
        let mut all = modules.into_iter().flat_map(|module| edits::rows(module, "activity"));
        all.find(|row| plain(*row, "id") == self.activity.id)
    }
}

impl Part for Own<'_> {
    fn path(&self) -> String {
        "course.toml".to_owned()
    }

    fn read(&self, sheet: &Sheet) -> Option<Fields> {
        let (row, mut fields) = (self.row(sheet)?, Fields::default());
        match row.get("completion").and_then(Item::as_table_like) {
            Some(rule) => {
                for (name, ..) in TICKED {
                    let on = rule.get(name).and_then(Item::as_bool) == Some(true);
                    fields.set(name, if on { "on" } else { "" });
                }
                for name in ["minutes", "passed"] {
                    fields.set(name, edits::number(rule, name));
                }
            }
            None => fields.set(if self.quiz() { "submitted" } else { "viewed" }, "on"),
        }
        let optional = row.get("optional").and_then(Item::as_bool) == Some(true);
        fields.set("optional", if optional { "on" } else { "" });
        fields.set("require", edits::strings(row.get("requires")).join("\n"));
        fields.set("opens", dates::shown(row, "opens", false, self.zone));
        fields.set("closes", dates::shown(row, "closes", true, self.zone));
        Some(fields)
    }

    fn wrong(&self, fields: &Fields) -> Vec<(String, String)> {
        let (t, rule) = (self.t, self.said(fields));
        let mut wrong = Vec::new();
        let mut say = |name: &str, message: String| wrong.push((name.to_owned(), message));
        if fields.on("minutes") && rule.minutes.is_none() {
            say("minutes", t.rules_bad_minutes().to_owned());
        }
        if fields.on("passed") && rule.passed.is_none() {
            say("passed", t.questions_bad_percent().to_owned());
        }
        if rule == ActivityRule::default() && !fields.on("minutes") && !fields.on("passed") {
            say("viewed", t.rules_no_condition().to_owned());
        }
        if let Content::Lesson(lesson) = &self.activity.content
            && rule.answered
            && lesson.checks.is_empty()
        {
            say("answered", t.rules_no_checks().to_owned());
        }
        for (name, message) in span(t, fields, self.zone) {
            say(name, message);
        }
        if let Some(circle) = self.circle(&fields.list("require")) {
            say("require", t.rules_circle(circle));
        }
        wrong
    }

    fn write(&self, sheet: &mut Sheet, fields: &Fields) {
        let same = self.read(sheet);
        let Some(row) = sheet
            .root_mut()
            .get_mut("module")
            .and_then(Item::as_array_of_tables_mut)
            .into_iter()
            .flat_map(|modules| modules.iter_mut())
            .filter_map(|module| module.get_mut("activity")?.as_array_of_tables_mut())
            .flat_map(|activities| activities.iter_mut())
            .find(|row| plain(&**row, "id") == self.activity.id)
        else {
            return;
        };
        let same = same.unwrap_or_default();
        let rule_names = TICKED.iter().map(|(name, ..)| *name).chain(["minutes", "passed"]);
        if rule_names.into_iter().any(|name| same.get(name) != fields.get(name)) {
            self.rule(row, fields);
        }
        if fields.on("optional") || row.contains_key("optional") {
            set(row, "optional", fields.on("optional").into());
        }
        let requires = fields.list("require");
        if edits::strings(row.get("requires")).iter().map(String::as_str).collect::<Vec<_>>() != requires {
            set_or_remove(row, "requires", (!requires.is_empty()).then(|| as_list(&requires)));
        }
        dates::write(row, "opens", fields.get("opens"), false, self.zone);
        dates::write(row, "closes", fields.get("closes"), true, self.zone);
    }
}

impl Own<'_> {
    fn rule(&self, row: &mut Table, fields: &Fields) {
        let (said, kept) = (self.said(fields), row.get("completion").is_some());
        let Some(rule) = inline(row, "completion") else { return };
        let ticked = [
            ("viewed", said.viewed),
            ("marked", said.marked),
            ("answered", said.answered),
            ("submitted", said.submitted),
            ("graded", said.graded),
        ];
        for (name, on) in ticked {
            set_or_remove(rule, name, on.then(|| true.into()));
        }
        set_or_remove(rule, "minutes", said.minutes.map(|n| i64::from(n).into()));
        set_or_remove(rule, "passed", said.passed.map(|n| i64::from(n).into()));
        if !kept && let Some(Item::Value(value)) = row.get_mut("completion") {
            value.decor_mut().clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{self, Source};
    use halqa_platform::lang::Lang;

    const FILE: &str = include_str!("../../../../tests/material/courses/wash-hands/course.toml");

    fn course() -> CompiledCourse {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/material/courses/wash-hands");
        format::compile(&Source::from_folder(std::path::Path::new(folder)).unwrap()).unwrap().course
    }

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields::sent(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn the_rule_of_the_course_is_written_and_read_again() {
        let course = course();
        let part = Rule { t: Text::of(Lang::En), zone: Tz::UTC, course: &course };
        let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
        let now = part.read(&sheet).unwrap();
        part.write(&mut sheet, &now);
        assert_eq!(sheet.bytes(), FILE.as_bytes(), "the default is not written out");
        let wanted = fields(&[
            ("require", "any"),
            ("any", "2"),
            ("of", "how"),
            ("of", "test"),
            ("min_grade", "60"),
            ("not_before", "2026-01-01T00:00"),
        ]);
        assert!(part.wrong(&wanted).is_empty(), "{:?}", part.wrong(&wanted));
        part.write(&mut sheet, &wanted);
        assert_eq!(part.read(&sheet).unwrap(), wanted);
        part.write(&mut sheet, &now);
        let text = String::from_utf8(sheet.bytes()).unwrap();
        assert!(text.contains("[completion]\nrequire = \"all\"\n\n[[module]]"), "{text}");
        for (name, bad) in [("any", "4"), ("min_grade", "101"), ("not_before", "soon")] {
            let mut fields = wanted.clone();
            fields.set(name, bad);
            if name == "any" {
                fields.set("of", "how");
            }
            assert_eq!(part.wrong(&fields)[0].0, name);
        }
    }

    #[test]
    fn the_rule_of_an_activity_changes_on_its_own_line() {
        let course = course();
        let activity = course.activity("test").unwrap();
        let part = Own { t: Text::of(Lang::En), zone: Tz::UTC, course: &course, activity };
        let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
        let now = part.read(&sheet).unwrap();
        assert_eq!((now.get("passed"), now.get("require")), ("50", "how"));
        part.write(&mut sheet, &now);
        assert_eq!(sheet.bytes(), FILE.as_bytes());
        let mut wanted = now.clone();
        wanted.set("passed", "80");
        part.write(&mut sheet, &wanted);
        let text = String::from_utf8(sheet.bytes()).unwrap();
        assert_eq!(text, FILE.replace("passed = 50", "passed = 80"));
        wanted.set("passed", "");
        assert_eq!(part.wrong(&wanted)[0].0, "viewed");
        let activity = course.activity("how").unwrap();
        let part = Own { t: Text::of(Lang::En), zone: Tz::UTC, course: &course, activity };
        let mut wanted = part.read(&sheet).unwrap();
        wanted.set("marked", "on");
        wanted.set("optional", "on");
        part.write(&mut sheet, &wanted);
        let text = String::from_utf8(sheet.bytes()).unwrap();
        assert!(
            text.contains("minutes = 3\ncompletion = { viewed = true, marked = true }\noptional = true\n"),
            "{text}"
        );
        wanted.set("require", "test");
        let wrong = part.wrong(&wanted);
        let said = halqa_platform::text::plain(&wrong[0].1);
        assert!(said.contains("“How to wash your hands” → “"), "{said}");
        wanted.set("answered", "on");
        assert_eq!(part.wrong(&wanted)[0].0, "answered");
    }
}
