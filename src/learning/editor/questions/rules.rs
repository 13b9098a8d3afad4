//! What a question and a quiz must have: the rules of the format, said at the field.

use super::file::{Type, number};
use crate::{
    Text,
    editor::{fields::Fields, forms::Tongues},
};

/// Most points of a question.
const MOST_POINTS: f64 = 10_000.0;

/// What is wrong with a question, by field.
pub(crate) fn question(t: Text, kind: Type, fields: &Fields, tongues: &Tongues) -> Vec<(String, String)> {
    let base = |field: &str| format!("{field}.{}", tongues.base);
    let mut wrong = Vec::new();
    let mut say = |name: String, message: String| wrong.push((name, message));
    let need = || t.questions_need_text(tongues.base.own_name().to_owned());
    if !fields.on(&base("text")) {
        say(base("text"), need());
    }
    if fields.on("points")
        && number(fields.get("points")).is_none_or(|points| points <= 0.0 || points > MOST_POINTS)
    {
        say("points".to_owned(), t.questions_bad_points().to_owned());
    }
    match kind {
        Type::TrueFalse if !["true", "false"].contains(&fields.get("answer")) => {
            say("answer".to_owned(), t.questions_need_answer().to_owned());
        }
        Type::Numeric => {
            if number(fields.get("answer")).is_none() {
                say("answer".to_owned(), t.questions_bad_number().to_owned());
            }
            let tolerance = fields.get("tolerance");
            if !tolerance.is_empty() && number(tolerance).is_none_or(|number| number < 0.0) {
                say("tolerance".to_owned(), t.questions_bad_tolerance().to_owned());
            }
        }
        Type::ShortText => {
            let any = tongues.all.iter().any(|lang| !fields.list(&format!("accept.{lang}")).is_empty());
            if !any {
                say(base("accept"), t.questions_need_accept().to_owned());
            }
        }
        _ => {}
    }
    if let Some((list, keys)) = kind.list() {
        let parts = fields.list(list);
        for part in &parts {
            for (key, needed) in keys {
                let name = base(&format!("{list}.{part}.{key}"));
                let translated =
                    tongues.all.iter().any(|lang| fields.on(&format!("{list}.{part}.{key}.{lang}")));
                if (*needed || translated) && !fields.on(&name) {
                    say(name, need());
                }
            }
        }
        if parts.len() < 2 {
            say(list.to_owned(), t.questions_need_two().to_owned());
        }
        let right = parts.iter().filter(|part| fields.has("correct", part)).count();
        match kind {
            Type::Single if right != 1 => say("correct".to_owned(), t.questions_need_one_right().to_owned()),
            Type::Multiple if right == 0 => say("correct".to_owned(), t.questions_need_right().to_owned()),
            _ => {}
        }
    }
    for field in ["feedback", "unit"] {
        let translated = tongues.all.iter().any(|lang| fields.on(&format!("{field}.{lang}")));
        if translated && !fields.on(&base(field)) {
            say(base(field), need());
        }
    }
    wrong
}

/// What is wrong with the settings of a quiz, by field.
pub(crate) fn settings(t: Text, fields: &Fields, tongues: &Tongues) -> Vec<(String, String)> {
    let mut wrong = Vec::new();
    let base = format!("title.{}", tongues.base);
    if !fields.on(&base) {
        wrong.push((base, t.questions_need_text(tongues.base.own_name().to_owned())));
    }
    if fields.on("attempts") && whole(fields.get("attempts"), 10_000).is_none() {
        wrong.push(("attempts".to_owned(), t.questions_bad_attempts().to_owned()));
    }
    if fields.on("pass") && whole(fields.get("pass"), 100).is_none() {
        wrong.push(("pass".to_owned(), t.questions_bad_percent().to_owned()));
    }
    if fields.get("review") == "after-pass" && !fields.on("pass") {
        wrong.push(("review".to_owned(), t.questions_review_needs_pass().to_owned()));
    }
    let intro = format!("intro.{}", tongues.base);
    if tongues.all.iter().any(|lang| fields.on(&format!("intro.{lang}"))) && !fields.on(&intro) {
        wrong.push((intro, t.questions_need_text(tongues.base.own_name().to_owned())));
    }
    wrong
}

/// A whole number from 0 to `most`, in digits of any of the six languages.
pub(crate) fn whole(text: &str, most: i64) -> Option<i64> {
    let number = number(text)?;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and within the limit")]
    (number.fract() == 0.0 && (0.0..=most as f64).contains(&number)).then_some(number as i64)
}
