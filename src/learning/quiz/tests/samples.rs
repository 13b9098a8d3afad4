//! A quiz with a question of every type, its files, and its right answers.

use crate::{
    compiled::{Content, Question},
    format::{self, Source},
    quiz::answer::{Answer, Fields},
};

/// A course of one lesson with self-checks and one quiz, each with all seven types. `more` stands at the top of
/// `quiz.toml`.
pub fn files(more: &str, completion: &str) -> Vec<(String, Vec<u8>)> {
    let course = COURSE.replace("COMPLETION", completion);
    let checks: String = QUESTIONS.replace("title.", "# title.");
    let body = ["single", "multiple", "true-false", "numeric", "short-text", "matching", "ordering"]
        .map(|id| format!("::: check {id}\n:::\n\n"))
        .concat();
    [
        ("course.toml", course),
        ("lessons/10-read/en.md", format!("# Read\n\nSome text.\n\n{body}")),
        ("lessons/10-read/checks.toml", checks),
        (
            "lessons/20-test/quiz.toml",
            format!("title.en = \"The test\"\ntitle.ar = \"الاختبار\"\n{more}\n{QUESTIONS}"),
        ),
    ]
    .map(|(path, text)| (path.to_owned(), text.into_bytes()))
    .into()
}

/// One question of every type, as compiled from the files.
pub fn every_type() -> Vec<Question> {
    static QUIZ: std::sync::LazyLock<Vec<Question>> = std::sync::LazyLock::new(|| {
        let compiled = format::compile(&Source::from_files(files("", "{ submitted = true }")));
        let compiled = compiled.unwrap_or_else(|report| panic!("{report}"));
        let Content::Quiz(quiz) = compiled.course.activity("test").unwrap().content.clone() else { panic!() };
        quiz.questions
    });
    QUIZ.clone()
}

/// The full answers to [`every_type`], in order.
pub fn right_answers() -> Vec<Answer> {
    let same = |ids: [&str; 3]| ids.map(|id| (id.to_owned(), id.to_owned())).into();
    vec![
        Answer::Single { option: "a".to_owned() },
        Answer::Multiple { options: vec!["a".to_owned(), "b".to_owned()] },
        Answer::TrueFalse { value: true },
        Answer::Numeric { text: "15".to_owned() },
        Answer::ShortText { text: "cinnabar".to_owned() },
        Answer::Matching { pairs: same(["a", "b", "c"]) },
        Answer::Ordering { places: [("a".to_owned(), 1), ("b".to_owned(), 2), ("c".to_owned(), 3)].into() },
    ]
}

/// Fields of a form.
pub fn fields(pairs: &[(&str, &str)]) -> Fields {
    Fields::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

const COURSE: &str = r#"format = 1
slug = "sample"
base = "en"
languages = ["en", "ar"]
level = "introductory"
effort = 5
licence = "CC-BY-4.0"
title.en = "Sample"
title.ar = "مثال"
summary.en = "A sample."
summary.ar = "مثال."

[[authors]]
name = "A. Trainer"

[[objectives]]
text.en = "Know."
text.ar = "أن تعرف."

[[module]]
id = "m"
title.en = "Module"
title.ar = "وحدة"

[[module.activity]]
id = "read"
kind = "lesson"
folder = "lessons/10-read"
minutes = 3
completion = { answered = true }

[[module.activity]]
id = "test"
kind = "quiz"
folder = "lessons/20-test"
minutes = 3
completion = COMPLETION
"#;

const QUESTIONS: &str = r#"
[[question]]
id = "single"
type = "single"
text.en = "Which article?"
text.ar = "أي مادة؟"
feedback.en = "SECRET general one"

[[question.option]]
id = "a"
text.en = "Article 3"
correct = true
feedback.en = "SECRET of a"

[[question.option]]
id = "b"
text.en = "Article 8"
feedback.en = "SECRET of b"

[[question]]
id = "multiple"
type = "multiple"
text.en = "Which of these?"
feedback.en = "SECRET general two"

[[question.option]]
id = "a"
text.en = "Coal"
correct = true
feedback.en = "SECRET of coal"

[[question.option]]
id = "b"
text.en = "Cement"
correct = true

[[question.option]]
id = "c"
text.en = "Amalgam"
feedback.en = "SECRET of amalgam"

[[question]]
id = "true-false"
type = "true-false"
answer = true
text.en = "It travels."
feedback.en = "SECRET general three"

[[question]]
id = "numeric"
type = "numeric"
answer = 15.0
tolerance = 0.5
unit.en = "mg/kg"
text.en = "How much?"
feedback.en = "SECRET general four"

[[question]]
id = "short-text"
type = "short-text"
accept.en = ["cinnabar"]
accept.ar = ["الزنجفر"]
accept.zh = ["硫化汞"]
accept.ru = ["киноварь"]
text.en = "Which ore?"
feedback.en = "SECRET general five"

[[question]]
id = "matching"
type = "matching"
text.en = "Match."
feedback.en = "SECRET general six"

[[question.pair]]
id = "a"
left.en = "Article 8"
right.en = "Air"

[[question.pair]]
id = "b"
left.en = "Article 9"
right.en = "Land and water"

[[question.pair]]
id = "c"
left.en = "Article 3"
right.en = "Trade"

[[question]]
id = "ordering"
type = "ordering"
text.en = "Order."
feedback.en = "SECRET general seven"

[[question.item]]
id = "a"
text.en = "First asked"

[[question.item]]
id = "b"
text.en = "Then agreed"

[[question.item]]
id = "c"
text.en = "Last shipped"
"#;
