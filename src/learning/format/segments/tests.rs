use std::{collections::BTreeMap, path::Path};

use super::{super::samples, *};
use crate::format::{check, compile, discover};

fn marked_sample() -> Source {
    let source = samples::with(&[
        ("lessons/10-how/en.md", "# T\n\nOne.\n\n::: note A title\nTwo.\n:::\n\n* a\n* b\n\n3\n"),
        ("lessons/10-how/ar.md", ""),
    ]);
    with(&source, &change_all(&source, Lang::Ar, |unit| format!("ع {}", plain(unit))))
}

fn plain(unit: &Unit) -> String {
    unit.base.trim_start_matches(['#', '*', ' ']).replace('\n', " ")
}

/// Translates everything that is not, keeping what makes the block what it is.
fn change_all(source: &Source, lang: Lang, words: impl Fn(&Unit) -> String) -> Changed {
    let texts: BTreeMap<String, String> = units(source, lang)
        .units
        .iter()
        .filter(|unit| unit.words && unit.state != State::Gone)
        .map(|unit| {
            let sign = match unit.kind {
                Kind::Heading => "# ",
                Kind::Block if unit.base.starts_with('*') => "* ",
                _ => "",
            };
            (unit.key.clone(), format!("{sign}{}", words(unit)))
        })
        .collect();
    put(source, lang, &texts)
}

fn with(source: &Source, changed: &Changed) -> Source {
    let mut files: BTreeMap<String, Vec<u8>> =
        source.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    files.extend(changed.files.clone());
    Source::from_files(files)
}

fn file(source: &Source, path: &str) -> String {
    String::from_utf8(source.file(path).expect("a file").to_vec()).expect("text")
}

/// What the units say and what the check counts is the same.
fn counted(source: &Source) {
    let report = check(source);
    for sum in &report.languages {
        let units = units(source, sum.lang);
        let count = |state: &[State]| units.units.iter().filter(|unit| state.contains(&unit.state)).count();
        assert_eq!(count(&[State::Missing]), sum.missing, "missing in {}\n{report}", sum.lang);
        assert_eq!(count(&[State::Stale, State::Gone]), sum.stale, "stale in {}\n{report}", sum.lang);
        assert_eq!(count(&[State::Unmarked]), sum.unmarked, "unmarked in {}\n{report}", sum.lang);
        assert_eq!(units.units.iter().filter(|unit| unit.unreviewed).count(), sum.unreviewed, "{report}");
        assert_eq!(units.units.len() - count(&[State::Gone]), sum.segments, "{report}");
    }
}

#[test]
fn a_lesson_is_translated_block_by_block() {
    let source = samples::with(&[
        ("lessons/10-how/en.md", "# T\n\nOne.\n\n::: note A title\nTwo.\n:::\n\n* a\n* b\n\n3\n"),
        ("lessons/10-how/ar.md", ""),
    ]);
    let list = units(&source, Lang::Ar);
    let lesson: Vec<&Unit> = list.units.iter().filter(|unit| unit.file.ends_with("en.md")).collect();
    let texts: Vec<&str> = lesson.iter().map(|unit| unit.base.as_str()).collect();
    assert_eq!(texts, ["# T", "One.", "A title", "Two.", "* a\n* b", "3"]);
    assert!(lesson.iter().all(|unit| unit.state == State::Missing));
    let changed = put(&source, Lang::Ar, &[(lesson[1].key.clone(), "واحد.".to_owned())].into());
    assert_eq!(changed.refused, []);
    let source = with(&source, &changed);
    let one = lesson[1].made_from.clone().unwrap_or(mark_of("One."));
    assert_eq!(
        file(&source, "lessons/10-how/ar.md"),
        format!(
            "---\nbase: - {one} - - - {}\n---\n# T\n\nواحد.\n\n::: note A title\nTwo.\n:::\n\n* a\n* b\n\n3\n",
            mark_of("3")
        )
    );
    counted(&source);
    let now = units(&source, Lang::Ar);
    let states: Vec<State> =
        now.units.iter().filter(|unit| unit.file.ends_with("en.md")).map(|unit| unit.state).collect();
    use State::{Missing, Translated};
    assert_eq!(states, [Missing, Translated, Missing, Missing, Missing, Translated]);
    // A learner is told which language the rest is in.
    let compiled = compile(&source).expect("good");
    let Some(crate::compiled::Content::Lesson(lesson)) =
        compiled.course.activity("how").map(|activity| activity.content.clone())
    else {
        panic!("a lesson");
    };
    let html = format!("{:?}", lesson.variants[&Lang::Ar].pieces);
    assert_eq!(html.matches("<div lang=\\\"en\\\" dir=\\\"ltr\\\">").count(), 2, "{html}");
    assert_eq!(html.matches("<div").count(), html.matches("</div>").count(), "{html}");
}

#[test]
fn the_same_again_changes_nothing_and_one_text_changes_one_place() {
    let source = marked_sample();
    counted(&source);
    assert!(units(&source, Lang::Ar).units.iter().all(|unit| unit.state == State::Translated));
    let same: BTreeMap<String, String> =
        units(&source, Lang::Ar).units.into_iter().filter_map(|unit| Some((unit.key, unit.text?))).collect();
    assert_eq!(put(&source, Lang::Ar, &same), Changed::default());
    let key = format!("lessons/10-how/en.md#{}", mark_of("One."));
    let changed = put(&source, Lang::Ar, &[(key, "أول.".to_owned())].into());
    let before = file(&source, "lessons/10-how/ar.md");
    assert_eq!(
        changed.files,
        [("lessons/10-how/ar.md".to_owned(), before.replace("ع One.", "أول.").into_bytes())]
    );
}

#[test]
fn a_changed_base_makes_stale_and_what_it_was_made_from_is_found() {
    let old = marked_sample();
    let text = file(&old, "lessons/10-how/en.md")
        .replace("One.", "One, changed.")
        .replace("Two.\n", "Two.\n\nNew.\n");
    let text = text.replace("* a\n* b\n\n", "");
    let mut files: BTreeMap<String, Vec<u8>> =
        old.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    files.insert("lessons/10-how/en.md".to_owned(), text.into_bytes());
    let source = Source::from_files(files);
    counted(&source);
    let list = units(&source, Lang::Ar).units;
    let stale = list.iter().find(|unit| unit.base == "One, changed.").expect("there");
    assert_eq!((stale.state, stale.text.as_deref()), (State::Stale, Some("ع One.")));
    let before = marked("lessons/10-how/en.md", old.file("lessons/10-how/en.md").expect("a file"), Lang::En);
    assert_eq!(before[stale.made_from.as_ref().expect("recorded")], "One.");
    let moved = moved(
        "lessons/10-how/en.md",
        old.file("lessons/10-how/en.md").expect("a file"),
        source.file("lessons/10-how/en.md").expect("a file"),
    );
    let from = format!("lessons/10-how/en.md#{}", mark_of("One."));
    assert_eq!(moved[&from], Some(stale.key.clone()));
    let key = stale.key.clone();
    let changed = mark_up_to_date(&source, Lang::Ar, &[key]);
    assert_eq!(changed.refused, []);
    let source = with(&source, &changed);
    counted(&source);
    let list = units(&source, Lang::Ar).units;
    assert_eq!(
        list.iter().find(|unit| unit.base == "One, changed.").expect("there").state,
        State::Translated
    );
    assert_eq!(list.iter().filter(|unit| unit.state == State::Missing).count(), 1, "the new one");
    assert!(check(&source).is_good());
}

#[test]
fn what_a_machine_made_is_noted_until_somebody_accepts_it() {
    let source = marked_sample();
    let keys: Vec<String> = units(&source, Lang::Ar).units.iter().map(|unit| unit.key.clone()).collect();
    let machine = |key: &String| {
        let text = if key.contains("toml") { "آلة" } else { "# آلة" };
        (key.clone(), Act::Text { text: text.to_owned(), unreviewed: true, made_from: None })
    };
    let lesson = format!("lessons/10-how/en.md#{}", mark_of("# T"));
    let acts = [&keys[0], &lesson].into_iter().map(machine).collect();
    let source = with(&source, &change(&source, Lang::Ar, &acts));
    counted(&source);
    let report = compile(&source).expect("it can be looked at").report;
    assert_eq!(report.unreviewed().expect("not to be published").findings.len(), 2);
    let accept = acts.keys().map(|key| (key.clone(), Act::Accept)).collect();
    let source = with(&source, &change(&source, Lang::Ar, &accept));
    counted(&source);
    assert!(check(&source).unreviewed().is_none());
    assert!(file(&source, "course.toml").contains("آلة"));
}

#[test]
fn what_is_no_block_of_its_kind_is_refused() {
    let source = marked_sample();
    let key = |text: &str| format!("lessons/10-how/en.md#{}", mark_of(text));
    for (of, text, why) in [
        ("One.", "a\n\nb", Refusal::Shape),
        ("One.", "# a", Refusal::Shape),
        ("One.", "::: note\nx\n:::", Refusal::Shape),
        ("# T", "plain", Refusal::Shape),
        ("note A title", "two\nlines", Refusal::Shape),
        ("One.", " \n ", Refusal::Empty),
        ("None.", "x", Refusal::Unknown),
    ] {
        let changed = put(&source, Lang::Ar, &[(key(of), text.to_owned())].into());
        assert_eq!(changed, Changed { files: Vec::new(), refused: vec![(key(of), why)] }, "{text}");
    }
    let changed = put(&source, Lang::En, &[(key("One."), "x".to_owned())].into());
    assert_eq!(changed.refused[0].1, Refusal::Language);
}

#[test]
fn the_carried_courses_count_alike_and_are_put_back_as_they_are() {
    let courses = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../courses");
    for folder in discover(&courses) {
        let source = Source::from_folder(&folder).expect("a course");
        counted(&source);
        for lang in check(&source).languages.iter().map(|sum| sum.lang) {
            let list = units(&source, lang);
            if list.base == Some(lang) || !list.apart.is_empty() {
                continue;
            }
            let mut keys: Vec<&String> = list.units.iter().map(|unit| &unit.key).collect();
            keys.sort();
            keys.dedup();
            assert_eq!(keys.len(), list.units.len(), "keys are unique");
            let same = list.units.iter().filter(|unit| unit.state == State::Translated);
            let same = same
                .filter_map(|unit| Some((unit.key.clone(), unit.text.clone()?)))
                .filter(|(_, t)| has_words(t))
                .collect();
            let changed = put(&source, lang, &same);
            let refused: Vec<&str> = changed.refused.iter().map(|(key, _)| key.as_str()).collect();
            assert_eq!(refused, Vec::<&str>::new(), "{}", folder.display());
            assert_eq!(
                changed.files.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
                Vec::<&str>::new(),
                "{}",
                folder.display()
            );
        }
    }
}
