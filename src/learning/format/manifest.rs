//! `course.toml`: structure, metadata, rules.

use std::collections::{BTreeMap, HashMap, HashSet};

use halqa_platform::lang::Lang;

use super::{
    finding::{Log, suggest},
    reader::{Doc, Fields, Tongues, is_id},
};
use crate::compiled::{ActivityRule, AnyOf, Author, CourseRule, EnrolmentMode, EnrolmentRule, Level, Texts};

/// `course.toml` as read.
pub(super) struct Manifest {
    pub(super) slug: String,
    pub(super) tongues: Tongues,
    pub(super) fallback: Vec<Lang>,
    pub(super) level: Level,
    pub(super) effort: u32,
    pub(super) licence: String,
    pub(super) themes: Vec<String>,
    pub(super) authors: Vec<Author>,
    pub(super) prerequisites: Vec<(String, u32)>,
    pub(super) title: Texts,
    pub(super) summary: Texts,
    pub(super) audience: Texts,
    pub(super) keywords: Texts,
    pub(super) objectives: Vec<Texts>,
    pub(super) completion: CourseRule,
    pub(super) enrolment: EnrolmentRule,
    pub(super) modules: Vec<ModuleEntry>,
    pub(super) made_from: BTreeMap<Lang, BTreeMap<String, String>>,
}

pub(super) struct ModuleEntry {
    pub(super) id: String,
    pub(super) title: Texts,
    pub(super) activities: Vec<ActivityEntry>,
}

pub(super) struct ActivityEntry {
    pub(super) id: String,
    pub(super) line: u32,
    pub(super) quiz: bool,
    pub(super) folder: String,
    pub(super) minutes: u32,
    pub(super) completion: ActivityRule,
    pub(super) requires: Vec<(String, u32)>,
    pub(super) opens: Option<chrono::DateTime<chrono::Utc>>,
    pub(super) closes: Option<chrono::DateTime<chrono::Utc>>,
    pub(super) optional: bool,
}

/// Reads `course.toml`; what it lacks is a fault and has a stand-in, so that the rest can be checked too.
pub(super) fn read(doc: &Doc<'_>, log: &Log) -> Manifest {
    let top = doc.fields(log);
    if let Some(format) = top.integer("format", 1, i64::MAX).or_else(|| {
        if !top.has("format") {
            top.missing("format");
        }
        None
    }) && format != 1
    {
        top.fault(
            top.line_of("format"),
            "format",
            format!("`format = {format}`: this program reads format 1"),
        );
    }
    let slug = top.id("slug").map(|(slug, _)| slug).unwrap_or_default();
    let tongues = tongues(&top);
    let fallback = languages(&top, "fallback");
    let completion_table = top.table("completion");
    let manifest = Manifest {
        slug,
        fallback,
        level: level(&top),
        effort: minutes(&top, "effort"),
        licence: top.need_string("licence").map(|(licence, _)| licence).unwrap_or_default(),
        themes: top.strings("themes").into_iter().map(|(theme, _)| theme).collect(),
        authors: authors(&top),
        prerequisites: top.strings("prerequisites"),
        title: top.text("title", &tongues, true).plain(),
        summary: top.text("summary", &tongues, true).plain(),
        audience: top.text("audience", &tongues, false).plain(),
        keywords: Texts(
            top.text_lists("keywords", &tongues, false)
                .into_iter()
                .map(|(lang, words)| (lang, words.join(", ")))
                .collect(),
        ),
        objectives: objectives(&top, &tongues),
        completion: completion_table.as_ref().map(course_rule).unwrap_or_default(),
        enrolment: enrolment(&top),
        modules: modules(&top, &tongues),
        made_from: top.made_from(),
        tongues,
    };
    top.finish();
    for (slug, line) in &manifest.prerequisites {
        if !is_id(slug) {
            top.fault(*line, "id", format!("`{slug}` is no course's slug"));
        } else if *slug == manifest.slug {
            top.fault(*line, "cycle", format!("a course cannot be its own prerequisite: {slug} → {slug}"));
        }
    }
    let rule_line = |key: &str| completion_table.as_ref().map_or(1, |table| table.line_of(key));
    unique(&top, &manifest);
    references(&top, &manifest, rule_line("of"));
    can_be_completed(&top, &manifest, rule_line);
    manifest
}

fn tongues(top: &Fields<'_>) -> Tongues {
    let base = top.lang("base").unwrap_or(Lang::En);
    let mut languages = languages(top, "languages");
    if !top.has("languages") {
        top.missing("languages");
    }
    if !languages.contains(&base) {
        if !languages.is_empty() {
            top.fault(
                top.line_of("languages"),
                "language",
                format!("`languages` must name the base, `{base}`"),
            );
        }
        languages.push(base);
    }
    Tongues { base, languages }
}

fn languages(top: &Fields<'_>, key: &'static str) -> Vec<Lang> {
    let mut found = Vec::new();
    for (code, line) in top.strings(key) {
        match code.parse() {
            Ok(lang) if found.contains(&lang) => {
                top.fault(line, "duplicate", format!("`{code}` stands twice in `{key}`"));
            }
            Ok(lang) => found.push(lang),
            Err(_) => top.fault(line, "language", format!("`{code}` is none of ar, zh, en, fr, ru, es")),
        }
    }
    found
}

fn level(top: &Fields<'_>) -> Level {
    if !top.has("level") {
        top.missing("level");
    }
    match top.choice("level", ["introductory", "intermediate", "advanced"]) {
        Some("intermediate") => Level::Intermediate,
        Some("advanced") => Level::Advanced,
        _ => Level::Introductory,
    }
}

fn minutes(fields: &Fields<'_>, key: &'static str) -> u32 {
    if !fields.has(key) {
        fields.missing(key);
    }
    fields.integer(key, 1, 100_000).and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or(1)
}

fn authors(top: &Fields<'_>) -> Vec<Author> {
    let mut authors = Vec::new();
    for table in top.tables("authors") {
        let name = table.need_string("name").map(|(name, _)| name);
        let role = table.choice("role", ["author", "editor", "translator", "reviewer", "contributor"]);
        let url = table.string("url").and_then(|(url, line)| {
            let good = url.starts_with("https://") || url.starts_with("http://");
            if !good {
                table.fault(line, "value", format!("`url` must start with https://, not \"{url}\""));
            }
            good.then_some(url)
        });
        table.finish();
        if let Some(name) = name {
            authors.push(Author { name, role: role.unwrap_or("author").to_owned(), url });
        }
    }
    if authors.is_empty() {
        top.fault(1, "missing-key", "no [[authors]]: say who made the course");
    }
    authors
}

fn objectives(top: &Fields<'_>, tongues: &Tongues) -> Vec<Texts> {
    top.tables("objectives")
        .into_iter()
        .map(|table| {
            let text = table.text("text", tongues, true).plain();
            table.finish();
            text
        })
        .collect()
}

fn course_rule(table: &Fields<'_>) -> CourseRule {
    let all = table.choice("require", ["all"]);
    let of: Vec<String> = table.strings("of").into_iter().map(|(id, _)| id).collect();
    let any = table.integer("any", 1, 10_000).and_then(|n| usize::try_from(n).ok());
    if all.is_some() && any.is_some() {
        table.fault(table.line_of("any"), "completion", "either `require = \"all\"` or `any`, not both");
    }
    if !of.is_empty() && any.is_none() {
        table.fault(table.line_of("of"), "completion", "`of` needs `any`: how many of them");
    }
    let rule = CourseRule {
        any: any.map(|n| AnyOf { n, of }),
        min_grade: per_cent(table, "min_grade"),
        not_before: table.date("not_before", false),
    };
    table.finish();
    rule
}

fn per_cent(table: &Fields<'_>, key: &'static str) -> Option<u8> {
    table.integer(key, 0, 100).and_then(|number| u8::try_from(number).ok())
}

fn enrolment(top: &Fields<'_>) -> EnrolmentRule {
    let Some(table) = top.table("enrolment") else { return EnrolmentRule::default() };
    let mode = match table.choice("mode", ["self", "code", "approval"]) {
        Some("code") => EnrolmentMode::Code,
        Some("approval") => EnrolmentMode::Approval,
        _ => EnrolmentMode::Open,
    };
    let code = table.string("code").map(|(code, _)| code).filter(|code| !code.trim().is_empty());
    if mode == EnrolmentMode::Code && code.is_none() {
        table.fault(table.line_of("mode"), "enrolment", "`mode = \"code\"` needs a `code`");
    }
    let rule = EnrolmentRule {
        mode,
        code,
        capacity: table.integer("capacity", 1, 10_000_000).and_then(|n| u32::try_from(n).ok()),
        opens: table.date("opens", false),
        closes: table.date("closes", true),
    };
    ordered(&table, rule.opens, rule.closes);
    table.finish();
    rule
}

fn ordered(
    table: &Fields<'_>,
    opens: Option<chrono::DateTime<chrono::Utc>>,
    closes: Option<chrono::DateTime<chrono::Utc>>,
) {
    if let (Some(opens), Some(closes)) = (opens, closes)
        && closes <= opens
    {
        table.fault(table.line_of("closes"), "value", "`closes` is not after `opens`");
    }
}

fn modules(top: &Fields<'_>, tongues: &Tongues) -> Vec<ModuleEntry> {
    let mut modules = Vec::new();
    for table in top.tables("module") {
        let id = table.id("id").map(|(id, _)| id).unwrap_or_default();
        let title = table.text("title", tongues, true).plain();
        let activities: Vec<ActivityEntry> = table.tables("activity").iter().map(activity).collect();
        if activities.is_empty() {
            table.fault(table.line, "empty-module", format!("the module `{id}` has no [[module.activity]]"));
        }
        table.finish();
        modules.push(ModuleEntry { id, title, activities });
    }
    if modules.is_empty() {
        top.fault(1, "missing-key", "no [[module]]: the course is empty");
    }
    modules
}

fn activity(table: &Fields<'_>) -> ActivityEntry {
    let id = table.id("id").map(|(id, _)| id).unwrap_or_default();
    if !table.has("kind") {
        table.missing("kind");
    }
    let quiz = table.choice("kind", ["lesson", "quiz"]) == Some("quiz");
    let folder = table.need_string("folder").map(|(folder, _)| folder.trim_end_matches('/').to_owned());
    let completion = match table.table("completion") {
        Some(rule) => activity_rule(&rule, quiz),
        None => ActivityRule { viewed: !quiz, submitted: quiz, ..ActivityRule::default() },
    };
    let entry = ActivityEntry {
        id,
        line: table.line,
        quiz,
        folder: folder.unwrap_or_default(),
        minutes: minutes(table, "minutes"),
        completion,
        requires: table.strings("requires"),
        opens: table.date("opens", false),
        closes: table.date("closes", true),
        optional: table.boolean("optional").unwrap_or(false),
    };
    ordered(table, entry.opens, entry.closes);
    table.finish();
    entry
}

fn activity_rule(table: &Fields<'_>, quiz: bool) -> ActivityRule {
    let rule = ActivityRule {
        viewed: table.boolean("viewed").unwrap_or(false),
        minutes: table.integer("minutes", 1, 10_000).and_then(|n| u32::try_from(n).ok()),
        marked: table.boolean("marked").unwrap_or(false),
        answered: table.boolean("answered").unwrap_or(false),
        submitted: table.boolean("submitted").unwrap_or(false),
        graded: table.boolean("graded").unwrap_or(false),
        passed: per_cent(table, "passed"),
    };
    table.finish();
    let kind = if quiz { "quiz" } else { "lesson" };
    let foreign: &[(&str, bool)] = if quiz {
        &[("answered", rule.answered)]
    } else {
        &[("submitted", rule.submitted), ("graded", rule.graded), ("passed", rule.passed.is_some())]
    };
    for (key, given) in foreign {
        if *given {
            table.fault(table.line_of(key), "completion", format!("a {kind} cannot be completed by `{key}`"));
        }
    }
    if rule == ActivityRule::default() {
        table.fault(table.line, "completion", "`completion` gives no condition that can hold");
    }
    rule
}

/// Ids that an activity cannot have: addresses below `/learn/{slug}/`, and the word for the whole course.
const RESERVED: [&str; 4] = ["staff", "leave", "course", "announcements"];

fn unique(top: &Fields<'_>, manifest: &Manifest) {
    let (mut modules, mut activities, mut folders) = (HashSet::new(), HashMap::new(), HashMap::new());
    for module in &manifest.modules {
        let line = module.activities.first().map_or(1, |activity| activity.line);
        if !module.id.is_empty() && !modules.insert(&module.id) {
            top.fault(line, "duplicate-id", format!("two modules have the id `{}`", module.id));
        }
        for activity in &module.activities {
            if RESERVED.contains(&activity.id.as_str()) {
                top.fault(
                    activity.line,
                    "reserved-id",
                    format!(
                        "no activity may have the id `{}`: every course has a page or a word of that name",
                        activity.id
                    ),
                );
            }
            if !activity.id.is_empty()
                && let Some(first) = activities.insert(&activity.id, activity.line)
            {
                top.fault(
                    activity.line,
                    "duplicate-id",
                    format!("the id `{}` is taken (line {first})", activity.id),
                );
            }
            if !activity.folder.is_empty()
                && let Some(first) = folders.insert(&activity.folder, activity.line)
            {
                let folder = &activity.folder;
                top.fault(
                    activity.line,
                    "duplicate-folder",
                    format!("`{folder}` belongs to another activity (line {first})"),
                );
            }
        }
    }
}

fn references(top: &Fields<'_>, manifest: &Manifest, rule_line: u32) {
    let ids: Vec<String> = manifest
        .modules
        .iter()
        .flat_map(|module| &module.activities)
        .map(|activity| activity.id.clone())
        .collect();
    let known = |id: &str, line: u32, key: &str| {
        let found = ids.iter().any(|other| other == id);
        if !found {
            let hint = suggest(id, ids.iter().map(String::as_str));
            top.fault(line, "unknown-id", format!("`{key}` names `{id}`, and no activity has this id{hint}"));
        }
        found
    };
    if let Some(any) = &manifest.completion.any {
        for id in &any.of {
            known(id, rule_line, "of");
        }
    }
    let mut needs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for activity in manifest.modules.iter().flat_map(|module| &module.activities) {
        for (id, line) in &activity.requires {
            if known(id, *line, "requires") {
                needs.entry(&activity.id).or_default().push(id);
            }
        }
    }
    for cycle in cycles(&needs) {
        let line = manifest
            .modules
            .iter()
            .flat_map(|module| &module.activities)
            .filter(|activity| Some(activity.id.as_str()) == cycle.first().copied())
            .flat_map(|activity| &activity.requires)
            .find(|(id, _)| Some(id.as_str()) == cycle.get(1).copied())
            .map_or(1, |(_, line)| *line);
        top.fault(line, "cycle", format!("`requires` runs in a circle: {}", cycle.join(" → ")));
    }
}

/// A course that nobody can complete, whatever they do.
fn can_be_completed(top: &Fields<'_>, manifest: &Manifest, rule_line: impl Fn(&str) -> u32) {
    let all: HashMap<&str, &ActivityEntry> = manifest
        .modules
        .iter()
        .flat_map(|module| &module.activities)
        .map(|activity| (activity.id.as_str(), activity))
        .collect();
    if all.is_empty() {
        // That is said already.
        return;
    }
    let counted = || all.values().filter(|activity| !activity.optional);
    let rule = &manifest.completion;
    match &rule.any {
        Some(any) => {
            let of: HashSet<&str> = any.of.iter().map(String::as_str).collect();
            let of = if of.is_empty() { all.len() } else { of.len() };
            if any.n > of {
                let message = format!("`any = {}` of only {of} activities: nobody can complete that", any.n);
                top.fault(rule_line("any"), "completion", message);
            }
        }
        None if counted().next().is_none() => {
            let message = "every activity is `optional`: nothing completes the course";
            top.fault(rule_line("require"), "completion", message);
        }
        None => {}
    }
    if rule.min_grade.is_some() && !counted().any(|activity| activity.quiz) {
        let message = "`min_grade` needs a quiz that is not `optional`: nobody has a grade";
        top.fault(rule_line("min_grade"), "completion", message);
    }
}

/// Every circle that a walk finds, each once, written out with its start at both ends.
pub(super) fn cycles<'a>(edges: &BTreeMap<&'a str, Vec<&'a str>>) -> Vec<Vec<&'a str>> {
    let mut found = Vec::new();
    let mut done: HashSet<&str> = HashSet::new();
    for start in edges.keys() {
        if done.contains(start) {
            continue;
        }
        // Depth first with a stack of its own: courses may be long and hostile.
        let mut path: Vec<(&str, usize)> = vec![(start, 0)];
        let mut on_path: HashSet<&str> = HashSet::from([*start]);
        while let Some((node, next)) = path.last_mut() {
            let node = *node;
            let Some(target) = edges.get(node).and_then(|targets| targets.get(*next)).copied() else {
                done.insert(node);
                on_path.remove(node);
                path.pop();
                continue;
            };
            *next += 1;
            if on_path.contains(target) {
                let from = path.iter().position(|(step, _)| *step == target).unwrap_or(0);
                let mut cycle: Vec<&str> = path[from..].iter().map(|(step, _)| *step).collect();
                cycle.push(target);
                found.push(cycle);
            } else if !done.contains(target) {
                on_path.insert(target);
                path.push((target, 0));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_written_out() {
        let edges =
            BTreeMap::from([("a", vec!["b"]), ("b", vec!["c", "d"]), ("c", vec!["a"]), ("d", vec![])]);
        assert_eq!(cycles(&edges), [vec!["a", "b", "c", "a"]]);
        assert_eq!(cycles(&BTreeMap::from([("a", vec!["a"])])), [vec!["a", "a"]]);
        assert!(cycles(&BTreeMap::from([("a", vec!["b"]), ("b", vec![])])).is_empty());
    }
}
