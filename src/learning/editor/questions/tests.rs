//! Questions of every kind: written, read, and compiled by the format; nothing else in the file changes.

use std::path::Path;

use halqa_platform::lang::Lang;

use super::{super::rules, *};
use crate::{
    Text,
    compiled::{Content, QuestionBody, Quiz},
    format::{self, Source},
};

fn tongues() -> Tongues {
    let all = vec![Lang::En, Lang::Ar];
    Tongues { base: Lang::En, shown: all.clone(), all }
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    Fields::sent(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

const FILE: &str = "# The test.\ntitle.en = \"Test\"   # short\ntitle.ar = \"اختبار\"\npass = 50\n\n# Easy.\n[[question]]\nid = \"old\"\ntype = \"single\"\ntext.en = \"Which?\"\ntext.ar = \"أي؟\"\n\n[[question.option]]\nid = \"a\"   # kept\ntext.en = \"This\"\ncorrect = true\n\n[[question.option]]\nid = \"b\"\ntext.en = \"That\"\n# the end\n";

fn compiled(sheet: &Sheet) -> Quiz {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/material/courses/wash-hands");
    let source = Source::from_folder(Path::new(folder)).unwrap();
    let mut files: Vec<(String, Vec<u8>)> =
        source.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    files.retain(|(path, _)| !path.ends_with("quiz.toml"));
    files.push(("lessons/20-test/quiz.toml".to_owned(), sheet.bytes()));
    let text = String::from_utf8(sheet.bytes()).unwrap();
    let course =
        format::compile(&Source::from_files(files)).unwrap_or_else(|report| panic!("{report}\n{text}"));
    match &course.course.activity("test").unwrap().content {
        Content::Quiz(quiz) => quiz.clone(),
        Content::Lesson(_) => panic!("a quiz"),
    }
}

/// A good question of each kind.
fn samples() -> Vec<(Type, Fields)> {
    let option = &[
        ("text.en", "Q *one*"),
        ("text.ar", "س"),
        ("option", "a"),
        ("option", "b"),
        ("option.a.text.en", "A"),
        ("option.a.text.ar", "أ"),
        ("option.a.feedback.en", "Yes."),
        ("option.b.text.en", "B"),
        ("correct", "a"),
    ];
    vec![
        (Type::Single, fields(option)),
        (Type::Multiple, fields(&[option.as_slice(), &[("correct", "b"), ("points", "٢٫٥")]].concat())),
        (Type::TrueFalse, fields(&[("text.en", "So?"), ("answer", "false"), ("feedback.en", "No.")])),
        (
            Type::Numeric,
            fields(&[("text.en", "How much?"), ("answer", "1,5"), ("tolerance", "0.25"), ("unit.en", "kg")]),
        ),
        (
            Type::ShortText,
            fields(&[("text.en", "Name it."), ("accept.en", "one\r\ntwo"), ("accept.ar", "واحد")]),
        ),
        (
            Type::Matching,
            fields(&[
                ("text.en", "Match."),
                ("pair", "a"),
                ("pair", "b"),
                ("pair.a.left.en", "1"),
                ("pair.a.right.en", "one"),
                ("pair.b.left.en", "2"),
                ("pair.b.right.en", "two"),
            ]),
        ),
        (
            Type::Ordering,
            fields(&[
                ("text.en", "Order."),
                ("item", "b"),
                ("item", "a"),
                ("item.a.text.en", "last"),
                ("item.b.text.en", "first"),
            ]),
        ),
    ]
}

#[test]
fn every_kind_is_written_so_that_it_compiles_and_reads_back_the_same() {
    let tongues = tongues();
    let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
    for (kind, wanted) in samples() {
        let wrong = rules::question(Text::of(Lang::En), kind, &wanted, &tongues);
        assert!(wrong.is_empty(), "{kind:?}: {wrong:?}");
        write(&mut sheet, kind.id(), kind, &wanted, &tongues);
        let again = read(find(&sheet, kind.id()).unwrap(), kind, &tongues);
        for list in ["option", "pair", "item", "correct"] {
            assert_eq!(again.list(list), wanted.list(list), "{kind:?} {list}");
        }
        let before = sheet.bytes();
        write(&mut sheet, kind.id(), kind, &again, &tongues);
        assert_eq!(String::from_utf8(sheet.bytes()).unwrap(), String::from_utf8(before).unwrap(), "{kind:?}");
    }
    let quiz = compiled(&sheet);
    assert_eq!(quiz.questions.len(), 8);
    let question = |id: &str| quiz.questions.iter().find(|question| question.id == id).unwrap();
    assert!((question("multiple").points - 2.5).abs() < 1e-9);
    assert!(
        matches!(question("numeric").body, QuestionBody::Numeric { answer, tolerance, .. } if (answer - 1.5).abs() < 1e-9 && (tolerance - 0.25).abs() < 1e-9)
    );
    assert!(matches!(&question("ordering").body, QuestionBody::Ordering { items } if items[0].id == "b"));
    assert!(
        matches!(&question("short-text").body, QuestionBody::ShortText { accept } if accept[&Lang::En] == ["one", "two"])
    );
    let text = String::from_utf8(sheet.bytes()).unwrap();
    // What was there stays as it was, up to the new questions; translations are recorded.
    assert!(text.starts_with(FILE.strip_suffix("# the end\n").unwrap()), "{text}");
    assert!(text.contains("# the end"), "{text}");
    assert!(sheet.mark(Lang::Ar, "question.single.option.a.text").is_some(), "{text}");
}

#[test]
fn one_changed_text_changes_one_line() {
    let tongues = tongues();
    let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
    let mut wanted = read(find(&sheet, "old").unwrap(), Type::Single, &tongues);
    write(&mut sheet, "old", Type::Single, &wanted, &tongues);
    assert_eq!(String::from_utf8(sheet.bytes()).unwrap(), FILE);
    wanted.set("option.b.text.en", "The other");
    write(&mut sheet, "old", Type::Single, &wanted, &tongues);
    assert_eq!(String::from_utf8(sheet.bytes()).unwrap(), FILE.replace("\"That\"", "\"The other\""));
}

#[test]
fn options_keep_their_ids_and_comments_when_they_move_and_records_go_with_what_is_removed() {
    let tongues = tongues();
    let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
    let mut wanted = read(find(&sheet, "old").unwrap(), Type::Single, &tongues);
    wanted.set("option.b.text.ar", "تلك");
    wanted.shift("option", "b", false);
    write(&mut sheet, "old", Type::Single, &wanted, &tongues);
    let quiz = compiled(&sheet);
    let QuestionBody::Single { options } = &quiz.questions[0].body else { panic!("single") };
    assert_eq!(options.iter().map(|option| option.id.as_str()).collect::<Vec<_>>(), ["b", "a"]);
    assert!(options[1].correct);
    assert!(String::from_utf8(sheet.bytes()).unwrap().contains("id = \"a\"   # kept"));
    assert!(sheet.mark(Lang::Ar, "question.old.option.b.text").is_some());
    wanted.drop("option", "b");
    write(&mut sheet, "old", Type::Single, &wanted, &tongues);
    assert!(sheet.mark(Lang::Ar, "question.old.option.b.text").is_none());
    assert_eq!(next_part(&["a", "b"]), "c");
    assert_eq!(next_part(&["z", "p27"]), "p28");
}

#[test]
fn questions_are_copied_moved_and_removed() {
    let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
    copy(&mut sheet, "old", "new");
    let ids = |sheet: &Sheet| entries(sheet).into_iter().map(|entry| entry.id).collect::<Vec<_>>();
    assert_eq!(ids(&sheet), ["old", "new"]);
    assert_eq!(compiled(&sheet).questions.len(), 2);
    shift(&mut sheet, "new", false);
    shift(&mut sheet, "new", false);
    assert_eq!(ids(&sheet), ["new", "old"]);
    assert_eq!(compiled(&sheet).questions[0].id, "new");
    assert!(remove(&mut sheet, "new"));
    assert!(!remove(&mut sheet, "new"));
    assert_eq!(ids(&sheet), ["old"]);
    assert_eq!(compiled(&sheet).questions.len(), 1);
}

#[test]
fn a_translation_is_stale_until_somebody_says_it_fits() {
    let tongues = tongues();
    let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
    let mut wanted = read(find(&sheet, "old").unwrap(), Type::Single, &tongues);
    wanted.set("text.ar", "أيّ؟");
    write(&mut sheet, "old", Type::Single, &wanted, &tongues);
    let names = texts_of("old", Type::Single, &wanted);
    assert!(crate::editor::forms::stale(&sheet, &tongues, &wanted, &names).is_empty());
    wanted.set("text.en", "Which one?");
    write(&mut sheet, "old", Type::Single, &wanted, &tongues);
    assert_eq!(crate::editor::forms::stale(&sheet, &tongues, &wanted, &names), ["text.ar"]);
    wanted.set("fresh.text.ar", "on");
    write(&mut sheet, "old", Type::Single, &wanted, &tongues);
    assert!(crate::editor::forms::stale(&sheet, &tongues, &wanted, &names).is_empty());
}

#[test]
fn what_a_question_lacks_is_said_at_its_field() {
    let t = Text::of(Lang::En);
    let names = |kind, of: &[(&str, &str)]| -> Vec<String> {
        rules::question(t, kind, &fields(of), &tongues()).into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(
        names(Type::Single, &[("text.ar", "س"), ("points", "0")]),
        ["text.en", "points", "option", "correct"]
    );
    let two = &[
        ("text.en", "Q"),
        ("option", "a"),
        ("option", "b"),
        ("option.a.text.en", "A"),
        ("option.b.text.ar", "ب"),
    ];
    assert_eq!(names(Type::Multiple, two), ["option.b.text.en", "correct"]);
    assert_eq!(names(Type::TrueFalse, &[("text.en", "Q")]), ["answer"]);
    assert_eq!(
        names(Type::Numeric, &[("text.en", "Q"), ("answer", "many"), ("tolerance", "-1")]),
        ["answer", "tolerance"]
    );
    assert_eq!(
        names(Type::ShortText, &[("text.en", "Q"), ("feedback.ar", "س")]),
        ["accept.en", "feedback.en"]
    );
    assert_eq!(
        names(Type::Matching, &[("text.en", "Q"), ("pair", "a"), ("pair.a.left.en", "1")]),
        ["pair.a.right.en", "pair"]
    );
    assert_eq!(names(Type::Ordering, &[("text.en", "Q")]), ["item"]);
    let settings = |of: &[(&str, &str)]| -> Vec<String> {
        rules::settings(t, &fields(of), &tongues()).into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(
        settings(&[("attempts", "-1"), ("pass", "70.5"), ("review", "never")]),
        ["title.en", "attempts", "pass"]
    );
    assert_eq!(
        settings(&[("title.en", "T"), ("review", "after-pass"), ("intro.ar", "س")]),
        ["review", "intro.en"]
    );
}

#[test]
fn rows_that_nobody_wrote_in_are_left_out() {
    let mut sent = fields(&[
        ("option", "a"),
        ("option", "b"),
        ("option", "c"),
        ("option.a.text.en", "A"),
        ("correct", "c"),
    ]);
    tidy(&mut sent, Type::Single, &tongues());
    assert_eq!(sent.list("option"), ["a", "c"]);
}

#[test]
fn the_preview_shows_what_was_typed_whatever_it_lacks() {
    let tongues = tongues();
    for (kind, fields) in samples() {
        let question = super::super::preview::compiled("q", kind, &fields, &tongues, None).unwrap();
        let chain = [Lang::Ar, Lang::En];
        let html = super::super::preview::page(&question, Lang::Ar, &chain, 1).into_string();
        assert!(html.contains("dir=\"rtl\"") && html.contains("id=\"q-q\""), "{kind:?}: {html}");
    }
    let empty = super::super::preview::compiled("q", Type::Single, &Fields::default(), &tongues, None);
    assert!(empty.is_none());
    let half = fields(&[
        ("text.en", "Q"),
        ("option", "a"),
        ("option", "b"),
        ("option.a.text.en", "A"),
        ("correct", "b"),
    ]);
    let half = super::super::preview::compiled("q", Type::Single, &half, &tongues, None).unwrap();
    assert!(matches!(half.body, QuestionBody::Single { options } if options.len() == 1));
}
