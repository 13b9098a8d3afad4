//! Courses that change under their learners: whatever an import does, nobody loses what they completed.

use std::{cell::Cell, collections::BTreeMap, fmt::Write};

use chrono::{DateTime, Utc};
use halqa_identity::{policy::Role, viewer::Viewer};
use halqa_learning::{
    Learning,
    completion::{
        rules::{self, State},
        store::Act,
    },
    enrolment::{rules::Applicant, store as enrolments},
    learn::context::Inside,
};
use proptest::{
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};

use crate::support::{self, TestSite};

/// Lessons that a version may have, beside one that is always there.
const LESSONS: usize = 6;
const ALWAYS: usize = LESSONS;
const RULES: [&str; 3] = ["{ viewed = true }", "{ marked = true }", "{ viewed = true, marked = true }"];

/// Where a lesson stands in a version, and what it asks for.
#[derive(Clone, Debug)]
struct Entry {
    module: usize,
    place: u8,
    rule: usize,
    optional: bool,
    locked: bool,
}

/// A version: for each lesson where it stands, if it is there.
type Shape = Vec<Option<Entry>>;

fn shape() -> impl Strategy<Value = Shape> {
    let entry = (0..2usize, any::<u8>(), 0..RULES.len(), any::<bool>(), any::<bool>())
        .prop_map(|(module, place, rule, optional, locked)| Entry { module, place, rule, optional, locked });
    proptest::collection::vec(proptest::option::weighted(0.7, entry), LESSONS)
}

/// A lesson, and whether it is opened or marked as done.
type Acted = (usize, bool);

fn acts() -> impl Strategy<Value = Vec<Acted>> {
    proptest::collection::vec((0..=LESSONS, any::<bool>()), 0..20)
}

fn id(lesson: usize) -> String {
    format!("lesson-{lesson}")
}

fn files(slug: &str, shape: &Shape) -> BTreeMap<String, Vec<u8>> {
    let always = Entry { module: 0, place: 100, rule: 0, optional: false, locked: false };
    let mut entries: Vec<(usize, &Entry)> =
        shape.iter().enumerate().filter_map(|(lesson, entry)| Some((lesson, entry.as_ref()?))).collect();
    entries.push((ALWAYS, &always));
    entries.sort_by_key(|(_, entry)| (entry.module, entry.place));
    let mut manifest = format!(
        "format = 1\nslug = \"{slug}\"\nbase = \"en\"\nlanguages = [\"en\"]\nlevel = \"introductory\"\neffort = 5\n\
         licence = \"CC-BY-4.0\"\ntitle.en = \"Course\"\nsummary.en = \"Changes.\"\naudience.en = \"All.\"\n\
         keywords.en = [\"change\"]\n[[authors]]\nname = \"A. Trainer\"\n[[objectives]]\ntext.en = \"Keep.\"\n"
    );
    let mut files = BTreeMap::new();
    let mut module = None;
    for (lesson, entry) in entries {
        if module.replace(entry.module) != Some(entry.module) {
            let _ = writeln!(manifest, "[[module]]\nid = \"m{0}\"\ntitle.en = \"Module {0}\"", entry.module);
        }
        let (id, rule, optional) = (id(lesson), RULES[entry.rule], entry.optional);
        let requires = if entry.locked { id_list(ALWAYS) } else { "[]".to_owned() };
        let _ = writeln!(
            manifest,
            "[[module.activity]]\nid = \"{id}\"\nkind = \"lesson\"\nfolder = \"lessons/{id}\"\nminutes = 5\n\
             completion = {rule}\noptional = {optional}\nrequires = {requires}"
        );
        files.insert(format!("lessons/{id}/en.md"), format!("# The lesson {id}\n\nText.\n").into_bytes());
    }
    files.insert("course.toml".to_owned(), manifest.into_bytes());
    files
}

fn id_list(lesson: usize) -> String {
    format!("[\"{}\"]", id(lesson))
}

async fn inside(learning: &Learning, slug: &str) -> Inside {
    Inside::load(learning, Viewer::for_test(&[Role::Learner]), slug).await.unwrap()
}

/// Plays what is open to the learner, as the pages would.
async fn play(learning: &Learning, slug: &str, acts: &[Acted]) {
    for (lesson, mark) in acts {
        let inside = inside(learning, slug).await;
        if let Ok(activity) = inside.open_activity(&id(*lesson)) {
            let act = if *mark { Act::Marked(true) } else { Act::Viewed };
            inside.act(learning, activity, &act).await.unwrap();
        }
    }
}

/// What is completed, and since when.
fn completed(inside: &Inside) -> BTreeMap<String, DateTime<Utc>> {
    let rows = &inside.enrolment.as_ref().unwrap().progress;
    rows.iter().filter_map(|row| Some((row.activity_id.clone(), row.completed_at?))).collect()
}

/// Everything of `before` is completed as it was: it counts where it is, and stands on record where it is not.
fn keeps(inside: &Inside, before: &BTreeMap<String, DateTime<Utc>>) -> Result<(), TestCaseError> {
    let after = completed(inside);
    let rows = &inside.enrolment.as_ref().unwrap().progress;
    for (id, at) in before {
        prop_assert_eq!(after.get(id), Some(at), "{} is completed as it was", id);
        match inside.version.course.activity(id) {
            Some(activity) => {
                prop_assert!(inside.locks(activity).is_empty(), "{} is open", id);
                prop_assert_eq!(rules::state(activity, &inside.progress, inside.now), State::Done);
            }
            None => {
                let row = rows.iter().find(|row| row.activity_id == *id);
                let title = row.and_then(|row| row.title.as_deref()).unwrap_or_default();
                prop_assert!(
                    title.contains("The lesson"),
                    "{} stands on record with its title: {:?}",
                    id,
                    title
                );
            }
        }
    }
    let counted = inside.version.course.activities().filter(|activity| !activity.optional);
    let done = counted.filter(|activity| after.contains_key(&activity.id)).count();
    prop_assert_eq!(rules::tally(&inside.version.course, &inside.progress).0, done);
    Ok(())
}

async fn change(
    site: &TestSite,
    slug: &str,
    (first, second): (&Shape, &Shape),
    (before, between): (&[Acted], &[Acted]),
) -> Result<(), TestCaseError> {
    let learning = &site.app.learning;
    site.import(files(slug, first)).await;
    let course = learning.library.by_slug(slug).unwrap().course_id;
    let who = Applicant { confirmed: true, missing: Vec::new(), code: String::new(), taken: 0 };
    let account = Viewer::for_test(&[]).id;
    enrolments::enrol(&site.app.platform, course, account, who).await.unwrap().unwrap();
    play(learning, slug, before).await;
    let earned = completed(&inside(learning, slug).await);

    site.import(files(slug, second)).await;
    let moved = inside(learning, slug).await;
    prop_assert_eq!(&completed(&moved), &earned, "an import completes nothing and takes nothing away");
    keeps(&moved, &earned)?;
    play(learning, slug, between).await;
    let later = inside(learning, slug).await;
    keeps(&later, &earned)?;
    let earned = completed(&later);

    // Back to how it was: what had vanished counts again.
    site.import(files(slug, first)).await;
    keeps(&inside(learning, slug).await, &earned)
}

#[test]
fn no_import_makes_a_completed_activity_disappear() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sites = runtime.block_on(support::sites());
    let case = Cell::new(0);
    let config = Config { cases: 24, failure_persistence: None, ..Config::default() };
    let shapes = (shape(), shape(), acts(), acts());
    let done = TestRunner::new(config).run(&shapes, |(first, second, before, between)| {
        case.set(case.get() + 1);
        let slug = format!("course-{}", case.get());
        runtime.block_on(async {
            for site in &sites {
                change(site, &slug, (&first, &second), (&before, &between)).await?;
            }
            Ok(())
        })
    });
    if let Err(error) = done {
        panic!("{error}");
    }
    // Pools end in their runtime.
    runtime.block_on(async { drop(sites) });
}
