//! The rules of [`super`], one test each.

use super::*;
use crate::format::{
    check, compile,
    samples::{edited, files, found, html, lesson, text, with},
};

#[test]
fn the_small_example_of_the_page_is_good() {
    let source = Source::from_files(files());
    assert_eq!(found(&source), "");
    let course = compile(&source).expect("good").course;
    assert_eq!((course.slug.as_str(), course.activities().count()), ("wash-hands", 2));
    assert_eq!(course.activity("how").map(|a| a.title.text(&[Lang::Ar])), Some("كيف تغسل يديك"));
    assert!(course.activity("test").is_some_and(|a| a.completion.passed == Some(100)));
}

#[test]
fn unknown_keys_wrong_values_and_syntax_are_said_with_lines() {
    for (path, from, to, expected) in [
        (
            "course.toml",
            "effort = 5",
            "efort = 5",
            "course.toml:6: fault: unknown key `efort`; did you mean `effort`?",
        ),
        (
            "course.toml",
            "effort = 5",
            "effort = \"x\"",
            "course.toml:6: fault: `effort` must be a whole number from 1 to 100000, not \"x\"",
        ),
        ("course.toml", "effort = 5", "effort = ", "course.toml:6: fault: "),
        ("course.toml", "\"introductory\"", "\"introductry\"", "did you mean `introductory`?"),
        ("course.toml", "title.ar =", "title.xx =", "course.toml:9: fault: `title.xx`: no such language"),
        ("course.toml", "format = 1", "format = 2", "course.toml:1: fault: `format = 2`"),
        (
            "course.toml",
            "[\"how\"]",
            "[\"hwo\"]",
            "`requires` names `hwo`, and no activity has this id; did you mean `how`?",
        ),
        ("course.toml", "id = \"test\"", "id = \"how\"", "fault: the id `how` is taken (line 25)"),
        ("course.toml", "id = \"test\"", "id = \"Test!\"", "`Test!` is no id"),
        ("course.toml", "id = \"test\"", "id = \"staff\"", "no activity may have the id `staff`"),
        ("course.toml", "passed = 100", "answered = true", "a quiz cannot be completed by `answered`"),
        (
            "course.toml",
            "minutes = 3",
            "minutes = 3\ncompletion = { passed = 3 }",
            "a lesson cannot be completed by `passed`",
        ),
        (
            "course.toml",
            "minutes = 3",
            "minutes = 3\ncompletion = { answered = true }",
            "`answered` needs self-checks",
        ),
        (
            "course.toml",
            "minutes = 3",
            "minutes = 3\nrequires = [\"test\"]",
            "`requires` runs in a circle: how → test → how",
        ),
        ("course.toml", "licence", "prerequisites = [\"wash-hands\"]\nlicence", "wash-hands → wash-hands"),
        ("course.toml", "lessons/10-how", "lessons/11-how", "`lessons/11-how/en.md` is not there"),
        (
            "lessons/20-test/quiz.toml",
            "\"numeric\"",
            "\"numerical\"",
            "quiz.toml:7: fault: `type` must be one of",
        ),
        ("lessons/20-test/quiz.toml", "answer = 20", "", "`answer` is missing in [[question]] `seconds`"),
        ("lessons/20-test/quiz.toml", "text.en = \"For how many seconds?\"", "", "`text.en` is missing"),
        ("lessons/20-test/quiz.toml", "seconds?", "\\n\\n- a\\n- b", "must be one paragraph"),
    ] {
        let found = found(&edited(path, from, to));
        assert!(found.contains(expected), "{to}: wanted {expected}\nfound {found}");
    }
}

#[test]
fn a_course_that_nobody_can_complete_is_refused() {
    let course = |rule: &str, optional: bool, quiz: bool| {
        let mut toml =
            text("course.toml").replacen("[[module]]", &format!("[completion]\n{rule}\n\n[[module]]"), 1);
        if optional {
            toml = toml.replace("minutes = ", "optional = true\nminutes = ");
        } else if !quiz {
            toml = toml.replace("kind = \"quiz\"", "kind = \"quiz\"\noptional = true");
        }
        found(&with(&[("course.toml", &toml)]))
    };
    for (rule, optional, quiz, expected) in [
        ("any = 2", false, true, ""),
        ("any = 3", false, true, "`any = 3` of only 2 activities"),
        ("any = 2\nof = [\"how\", \"how\"]", false, true, "`any = 2` of only 1 activities"),
        ("any = 1", true, true, ""),
        ("require = \"all\"", true, true, "every activity is `optional`"),
        ("", true, true, "every activity is `optional`"),
        ("min_grade = 80", false, true, ""),
        ("min_grade = 80", false, false, "`min_grade` needs a quiz that is not `optional`"),
        ("any = 1\nmin_grade = 80", true, true, "`min_grade` needs a quiz that is not `optional`"),
    ] {
        let found = course(rule, optional, quiz);
        let line = if rule.is_empty() { "course.toml:" } else { "course.toml:2" };
        let good = if expected.is_empty() {
            found.is_empty()
        } else {
            found.contains(expected) && found.starts_with(line) && found.lines().count() == 1
        };
        assert!(good, "{rule:?}: wanted {expected:?}, found {found}");
    }
}

#[test]
fn every_problem_is_said_in_one_run() {
    let source = with(&[
        (
            "lessons/10-how/en.md",
            "# T\n\n[a](lesson:hwo) [b](term:x) [c](media/no.pdf) [d](ar.md) [e](javascript:x)\n",
        ),
        ("stray.txt", "x"),
        ("media/unused.png", "no image"),
    ]);
    let found = check(&source).to_string();
    for expected in [
        "en.md:3: fault: `lesson:hwo`: no activity has this id; did you mean `how`?",
        "en.md:3: fault: `term:x`: glossary.toml has no such term",
        "en.md:3: fault: `media/no.pdf`: no such file",
        "en.md:3: fault: `ar.md`: a link to a file starts with `media/`",
        "en.md:3: fault: `javascript:x`: links are",
        "stray.txt:1: warning: nothing reads this file",
        "media/unused.png:1: fault: is not an image",
        "media/unused.png:1: warning: no lesson shows",
    ] {
        assert!(found.contains(expected), "{expected}\nin {found}");
    }
}

#[test]
fn links_lead_where_pages_are() {
    let quiz = text("lessons/20-test/quiz.toml");
    let source = lesson(
        "## B\n\n[a](lesson:how#b) [t](lesson:test) [c](course:other) [g](term:bat) [p](media/p.svg) [w](https://example.org/?a=1&b=2)",
        &[("lessons/20-test/quiz.toml", &quiz)],
    );
    let html = html(&source);
    for expected in [
        "<a href=\"/~/learn/wash-hands/how#s-b\"",
        "<a href=\"/~/learn/wash-hands/test\"",
        "<a href=\"/~/courses/other\"",
        "href=\"#term-bat\" class=\"term\"",
        "class=\"download\" download=\"\"",
        "(<bdi>SVG</bdi>, <bdi>84 bytes</bdi>)",
        "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">",
    ] {
        assert!(html.contains(expected), "{expected}\nin {html}");
    }
}

#[test]
fn an_anchor_may_be_written_as_in_the_base() {
    let source = with(&[
        ("lessons/10-how/en.md", "# T\n\n## Soap\n\n[x](#soap)\n"),
        ("lessons/10-how/ar.md", "# ع\n\n## صابون\n\n[x](#soap)\n"),
    ]);
    let course = compile(&source).expect("good").course;
    let Some(Content::Lesson(lesson)) = course.activity("how").map(|a| &a.content) else {
        panic!("a lesson")
    };
    let crate::compiled::Piece::Html(html) = &lesson.variants[&Lang::Ar].pieces[0] else { panic!("html") };
    assert!(html.contains("href=\"#s-صابون\""), "{html}");
}

#[test]
fn checks_and_their_places_belong_together() {
    let question =
        "[[question]]\nid = \"q1\"\ntype = \"true-false\"\nanswer = true\ntext.en = \"So? [t](term:bat)\"\n";
    let good =
        lesson("A\n\n:::: note\n::: check q1\n:::\n::::\n", &[("lessons/10-how/checks.toml", question)]);
    let html = html(&good);
    assert!(html.contains("[check q1]</aside>"), "{html}");
    let found = found(&lesson(
        "::: check q2\n:::\n\n::: check q1\nText\n:::",
        &[("lessons/10-how/checks.toml", question)],
    ));
    assert!(found.contains("en.md:3: fault: `::: check q2`: `lessons/10-how/checks.toml` has no such question; did you mean `q1`?"), "{found}");
    assert!(found.contains("en.md:6: fault: a `check` block is empty"), "{found}");
    let found =
        crate::format::samples::found(&lesson("Nothing", &[("lessons/10-how/checks.toml", question)]));
    assert!(found.contains("checks.toml:1: fault: `lessons/10-how/en.md` does not say where"), "{found}");
}

#[test]
fn choices_need_their_right_answers() {
    let quiz = |kind: &str, a: bool, b: bool| {
        format!(
            "title.en = \"T\"\n[[question]]\nid = \"q\"\ntype = \"{kind}\"\ntext.en = \"?\"\n[[question.option]]\nid = \"a\"\ntext.en = \"1. A\"\ncorrect = {a}\n[[question.option]]\nid = \"b\"\ntext.en = \"B\"\ncorrect = {b}\n"
        )
    };
    let found_in =
        |kind: &str, a, b| found(&lesson("x", &[("lessons/20-test/quiz.toml", &quiz(kind, a, b))]));
    assert!(found_in("single", true, true).contains("exactly one option with `correct = true`, not 2"));
    assert!(found_in("single", false, false).contains("exactly one option with `correct = true`, not 0"));
    assert!(found_in("multiple", false, false).contains("at least one option"));
    assert!(found_in("multiple", true, true).contains("one paragraph"), "a list is no option");
}

#[test]
fn a_language_has_its_own_pictures() {
    let picture = crate::format::samples::PICTURE;
    let changed = picture.replace("h9", "h8");
    let source = with(&[
        ("lessons/10-how/en.md", "# T\n\n![x](media/p.svg)\n"),
        ("lessons/10-how/ar.md", "# ع\n\n![x](media/p.svg)\n"),
        ("media/p.svg", picture),
        ("media/p.ar.svg", &changed),
    ]);
    let compiled = compile(&source).expect("good");
    assert!(!compiled.report.to_string().contains("no lesson shows"), "{}", compiled.report);
    let Some(Content::Lesson(lesson)) = compiled.course.activity("how").map(|a| &a.content) else {
        panic!("a lesson")
    };
    let html = |lang| match &lesson.variants[&lang].pieces[0] {
        crate::compiled::Piece::Html(html) => html.clone(),
        other => panic!("{other:?}"),
    };
    assert!(html(Lang::En).contains(&compiled.course.media["media/p.svg"].sha256));
    assert!(html(Lang::Ar).contains(&compiled.course.media["media/p.ar.svg"].sha256));
    assert_eq!(compiled.media_bytes(&source, "media/p.ar.svg"), Some(changed.as_bytes()));
}

#[test]
fn a_missing_or_broken_course_file_is_a_fault() {
    assert!(found(&Source::default()).contains("course.toml:1: fault: is not there"));
    let source = Source::from_files([("course.toml".to_owned(), vec![b'a', b'\n', 0xff])]);
    assert!(found(&source).contains("course.toml:2: fault: is not UTF-8 text"));
}

#[test]
fn a_long_course_in_six_languages_is_compiled_in_a_moment() {
    let paragraph = "Mercury is a [term](term:bat) that **moves** far, and `x` stays: see [this](#part-2) or [that](lesson:l1).\n\n";
    let part = |n: usize| {
        format!(
            "## Part {n}\n\n{}| a | b |\n|---|---|\n| 1 | 2 |\n\n::: note\n{}:::\n\n",
            paragraph.repeat(8),
            paragraph
        )
    };
    let body: String = (1..=4).map(part).collect();
    let mut toml = text("course.toml").split("[[module.activity]]").next().expect("a head").to_owned();
    toml = toml.replace("[\"en\", \"ar\"]", "[\"en\", \"ar\", \"zh\", \"fr\", \"ru\", \"es\"]");
    let mut files = Vec::new();
    for n in 1..=20 {
        toml.push_str(&format!(
            "[[module.activity]]\nid = \"l{n}\"\nkind = \"lesson\"\nfolder = \"lessons/{n}\"\nminutes = 5\n"
        ));
        for lang in Lang::ALL {
            files.push((format!("lessons/{n}/{lang}.md"), format!("# Lesson {n}\n\n{body}").into_bytes()));
        }
    }
    files.push(("course.toml".to_owned(), toml.into_bytes()));
    files.push((
        "glossary.toml".to_owned(),
        b"[[term]]\nid = \"bat\"\nname.en = \"x\"\nmeaning.en = \"y\"\n".to_vec(),
    ));
    let source = Source::from_files(files);
    let begun = std::time::Instant::now();
    let compiled = compile(&source).expect("good");
    let taken = begun.elapsed();
    println!("{taken:?} for {} activities", compiled.course.activities().count());
    // In a build that is not optimised; what is quadratic would take minutes.
    assert!(taken.as_secs() < 20, "{taken:?}");
}
