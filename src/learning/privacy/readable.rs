//! What is kept of a person's learning as tables that people read (`own_account::archive` of the layer below).

use halqa_identity::own_account::archive::Piece;
use halqa_platform::{error::Result, lang::Lang, sheets::Cell};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Learning, Text,
    records::export::{self, Everything, Record},
};

/// All of it, in a language.
///
/// # Errors
/// The database failed.
pub async fn pieces(learning: &Learning, account: Uuid, lang: Lang) -> Result<Vec<Piece>> {
    let all = export::everything(&learning.platform.db, account).await?;
    let t = Text::of(lang);
    Ok(vec![
        enrolments(t, &all),
        statements(t, &all, lang),
        progress(t, &all, lang),
        lesson_answers(t, &all),
        attempts(t, &all),
        test_answers(t, &all),
        messages(t, &all, lang),
        groups(t, &all),
        others(t, all),
    ])
}

/// A row for each of what a record has several of.
fn rows<'a, T: 'a>(
    all: &'a Everything,
    of: impl Fn(&'a Record) -> &'a [T],
    row: impl Fn(&'a Record, &'a T) -> Vec<Cell>,
) -> Vec<Vec<Cell>> {
    let record = |record: &'a Record| of(record).iter().map(|one| row(record, one)).collect::<Vec<_>>();
    all.enrolments.iter().flat_map(record).collect()
}

fn course(record: &Record) -> Cell {
    Cell::text(record.enrolment.course.clone())
}

/// A text that stands as JSON by language: in the reader's, else in any.
fn text(json: Option<&String>, lang: Lang) -> String {
    let Some(Ok(value)) = json.map(|json| serde_json::from_str::<Value>(json)) else {
        return json.cloned().unwrap_or_default();
    };
    let of = value.get(lang.code()).or_else(|| value.get("en"));
    let found = of.or_else(|| value.as_object().and_then(|texts| texts.values().next()));
    match found {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Object(parts)) => {
            let parts: Vec<&str> = parts.values().filter_map(Value::as_str).collect();
            parts.join("\n\n")
        }
        _ => String::new(),
    }
}

/// What was answered, without the signs of JSON.
fn answer(json: Option<&String>) -> String {
    let Some(json) = json else { return String::new() };
    match serde_json::from_str::<Value>(json) {
        Ok(Value::String(text)) => text,
        Ok(Value::Array(several)) => {
            let several =
                several.iter().map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned));
            several.collect::<Vec<_>>().join(", ")
        }
        Ok(other) => other.to_string(),
        Err(_) => json.clone(),
    }
}

fn number(n: Option<f64>) -> Cell {
    n.map_or(Cell::Empty, Cell::Number)
}

fn enrolments(t: Text, all: &Everything) -> Piece {
    let columns = [
        t.archive_course(),
        t.archive_state(),
        t.archive_requested(),
        t.archive_decided(),
        t.archive_last_activity(),
        t.archive_last_at(),
    ];
    let rows = all.enrolments.iter().map(|record| {
        let enrolment = &record.enrolment;
        vec![
            course(record),
            Cell::text(enrolment.state.clone()),
            Cell::Time(enrolment.requested_at),
            Cell::time(enrolment.decided_at),
            Cell::text(enrolment.last_activity.clone().unwrap_or_default()),
            Cell::time(enrolment.last_at),
        ]
    });
    Piece::new("enrolments", t.archive_enrolments(), &columns).rows(rows)
}

fn statements(t: Text, all: &Everything, lang: Lang) -> Piece {
    let columns = [
        t.archive_course(),
        t.archive_holder(),
        t.archive_code(),
        t.archive_grade(),
        t.archive_completed(),
        t.archive_withdrawn(),
        t.archive_reason(),
    ];
    let rows = all.enrolments.iter().filter_map(|record| record.completion.as_ref()).map(|done| {
        vec![
            Cell::text(text(done.course_title.as_ref(), lang)),
            Cell::text(done.holder_name.clone()),
            Cell::text(done.code.clone()),
            number(done.grade),
            Cell::Time(done.completed_at),
            Cell::time(done.withdrawn_at),
            Cell::text(
                done.withdrawn_reason.clone().or_else(|| done.override_reason.clone()).unwrap_or_default(),
            ),
        ]
    });
    Piece::new("statements", t.archive_statements(), &columns).rows(rows)
}

fn progress(t: Text, all: &Everything, lang: Lang) -> Piece {
    let columns = [
        t.archive_course(),
        t.archive_activity(),
        t.archive_first(),
        t.archive_last_at(),
        t.archive_seconds(),
        t.archive_outcome(),
        t.archive_percent(),
        t.archive_completed(),
        t.archive_reason(),
    ];
    let rows = rows(
        all,
        |record| &record.activities,
        |record, one| {
            let title = text(one.title.as_ref(), lang);
            vec![
                course(record),
                Cell::text(if title.is_empty() { one.activity_id.clone() } else { title }),
                Cell::time(one.first_viewed_at),
                Cell::time(one.last_viewed_at),
                Cell::Number(one.seconds as f64),
                Cell::text(one.outcome.clone()),
                number(one.best_percent),
                Cell::time(one.completed_at),
                Cell::text(
                    one.override_reason.clone().or_else(|| one.extended_reason.clone()).unwrap_or_default(),
                ),
            ]
        },
    );
    Piece::new("progress", t.archive_progress(), &columns).rows(rows)
}

fn lesson_answers(t: Text, all: &Everything) -> Piece {
    let columns = [
        t.archive_course(),
        t.archive_activity(),
        t.archive_question(),
        t.archive_answer(),
        t.archive_right(),
        t.archive_when(),
    ];
    let rows = rows(
        all,
        |record| &record.self_checks,
        |record, one| {
            vec![
                course(record),
                Cell::text(one.activity_id.clone()),
                Cell::text(one.question_id.clone()),
                Cell::text(answer(one.answer.as_ref())),
                Cell::text(if one.correct { t.archive_yes() } else { t.archive_no() }),
                Cell::Time(one.answered_at),
            ]
        },
    );
    Piece::new("lesson-answers", t.archive_lesson_answers(), &columns).rows(rows)
}

fn attempts(t: Text, all: &Everything) -> Piece {
    let columns = [
        t.archive_course(),
        t.archive_activity(),
        t.archive_attempt(),
        t.archive_first(),
        t.archive_handed_in(),
        t.archive_points(),
        t.archive_percent(),
    ];
    let rows = rows(
        all,
        |record| &record.attempts,
        |record, one| {
            vec![
                course(record),
                Cell::text(one.attempt.activity_id.clone()),
                Cell::Number(one.attempt.number as f64),
                Cell::Time(one.attempt.started_at),
                Cell::time(one.attempt.submitted_at),
                number(one.attempt.points),
                number(one.attempt.percent),
            ]
        },
    );
    Piece::new("attempts", t.archive_attempts(), &columns).rows(rows)
}

fn test_answers(t: Text, all: &Everything) -> Piece {
    let columns = [
        t.archive_course(),
        t.archive_activity(),
        t.archive_attempt(),
        t.archive_question(),
        t.archive_answer(),
        t.archive_when(),
    ];
    let of_record = |record: &Record| {
        let of_attempt = |one: &export::Attempt| {
            let row = |given: &export::Answer| {
                vec![
                    course(record),
                    Cell::text(one.attempt.activity_id.clone()),
                    Cell::Number(one.attempt.number as f64),
                    Cell::text(given.question_id.clone()),
                    Cell::text(answer(given.answer.as_ref())),
                    Cell::Time(given.saved_at),
                ]
            };
            one.answers.iter().map(row).collect::<Vec<_>>()
        };
        record.attempts.iter().flat_map(of_attempt).collect::<Vec<_>>()
    };
    let rows: Vec<Vec<Cell>> = all.enrolments.iter().flat_map(of_record).collect();
    Piece::new("test-answers", t.archive_test_answers(), &columns).rows(rows)
}

fn messages(t: Text, all: &Everything, lang: Lang) -> Piece {
    let columns = [t.archive_course(), t.archive_when(), t.archive_message()];
    let rows = rows(
        all,
        |record| &record.messages,
        |record, one| {
            let lang = one.lang.parse().unwrap_or(lang);
            vec![course(record), Cell::Time(one.created_at), Cell::text(text(one.texts.as_ref(), lang))]
        },
    );
    Piece::new("messages", t.archive_messages(), &columns).rows(rows)
}

fn groups(t: Text, all: &Everything) -> Piece {
    let row = |record: &Record, name: &String| vec![course(record), Cell::text(name.clone())];
    let rows = rows(all, |record| &record.groups, row);
    Piece::new("groups", t.archive_groups(), &[t.archive_course(), t.archive_group()]).rows(rows)
}

/// What they do as staff, and what they do not want to hear.
fn others(t: Text, all: Everything) -> Piece {
    let line = |course: String, what: &str, more: String| {
        vec![Cell::text(course), Cell::text(what), Cell::text(more)]
    };
    let staff = all.course_staff.into_iter().map(|course| line(course, t.archive_as_staff(), String::new()));
    let views = all.saved_views.into_iter();
    let views = views
        .map(|view| line(view.course, t.archive_saved_view(), format!("{} ({})", view.name, view.query)));
    let stops =
        all.messages_stopped.into_iter().map(|course| line(course, t.archive_stopped(), String::new()));
    let columns = [t.archive_course(), t.archive_what(), t.archive_more()];
    Piece::new("other", t.archive_other(), &columns).rows(staff.chain(views).chain(stops))
}
