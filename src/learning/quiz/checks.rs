//! Self-checks: ungraded questions inside a lesson, judged at once.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use halqa_identity::viewer::Viewer;
use halqa_platform::{
    error::{Error, Result},
    html::quiz::{Verdict, self_check},
    http::{Form, View, view},
};
use maud::Markup;

use super::{
    answer::{Answer, Fields},
    questions::{Asked, Reader, Reveal, shown},
    rules,
    store::question_of,
};
use crate::{
    Learning, Text,
    compiled::{Activity, Content, Lesson, Question},
    completion::store::{self as completion, Act},
    learn::{
        context::Inside,
        lesson::{self, Shown},
    },
    urls,
};

/// What was sent just now and is shown although (or because) it is not on record.
#[derive(Debug)]
struct Just<'a> {
    question: &'a str,
    answer: Option<Answer>,
    /// The answer cannot be taken.
    refused: bool,
}

/// Every self-check of the lesson, ready to print, with what is on record.
///
/// # Errors
/// The database failed.
pub async fn all(
    learning: &Learning,
    view: &View,
    inside: &Inside,
    activity: &Activity,
    lesson: &Lesson,
    _just: Option<&str>,
) -> Result<BTreeMap<String, Markup>> {
    with(learning, view, inside, activity, lesson, None).await
}

async fn with(
    learning: &Learning,
    view: &View,
    inside: &Inside,
    activity: &Activity,
    lesson: &Lesson,
    just: Option<&Just<'_>>,
) -> Result<BTreeMap<String, Markup>> {
    let kept = match &inside.enrolment {
        Some(enrolment) if !lesson.checks.is_empty() => {
            completion::check_answers(&learning.platform.db, enrolment.id, &activity.id).await?
        }
        _ => BTreeMap::new(),
    };
    let checks = lesson.checks.iter().map(|question| {
        let kept = kept.get(&question.id).and_then(|(json, _)| Answer::stored(json, &question.body));
        let just = just.filter(|just| just.question == question.id);
        (question.id.clone(), one(view, inside, activity, question, kept, just))
    });
    Ok(checks.collect())
}

/// The place of a self-check on its lesson's page.
fn anchor(question: &str) -> String {
    format!("check-{question}")
}

// The same for a person for ever, so that a page that was left open still means what it shows.
fn seed(inside: &Inside) -> i64 {
    inside.viewer.id.as_u64_pair().1.cast_signed()
}

fn one(
    view: &View,
    inside: &Inside,
    activity: &Activity,
    question: &Question,
    kept: Option<Answer>,
    just: Option<&Just<'_>>,
) -> Markup {
    let t = Text::of(view.lang);
    let chain = inside.chain(view.lang);
    let reader = Reader::new(view.lang, &chain);
    let answer = just.map_or(kept, |just| just.answer.clone());
    let refused = just.is_some_and(|just| just.refused);
    let reveal = if refused || answer.is_none() { Reveal::Nothing } else { Reveal::Judged };
    let asked = Asked { question, answer: answer.as_ref(), seed: seed(inside), shuffle: false, reveal };
    let mut form = shown(&reader, &asked, None, false);
    if refused && form.error.is_none() {
        form.error = Some(t.check_choose().into());
    }
    let again = if reveal == Reveal::Judged { t.check_again() } else { t.check_button() };
    let action = urls::check(view.lang, &inside.version.course.slug, &activity.id);
    self_check(&anchor(&question.id), &action, t.check_title(), again, &form)
}

/// Handler: an answer.
///
/// # Errors
/// The database failed.
pub async fn answer(
    State(learning): State<Learning>,
    mut view: View,
    viewer: Viewer,
    Path((_, slug, id)): Path<(String, String, String)>,
    headers: HeaderMap,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let inside = Inside::load(&learning, viewer, &slug).await?;
    let activity = inside.open_activity(&id)?;
    let fields = Fields::new(form);
    // The page is the lesson's, under this address only for the moment.
    view.rest = format!("/learn/{slug}/{id}");
    let lesson = lesson_of(activity)?;
    let question = question_of(&lesson.checks, fields.get("question").unwrap_or_default())?;
    let answer = Answer::read(question, seed(&inside), &fields);
    let refused = answer.as_ref().is_none_or(|answer| rules::unreadable(&question.body, answer));
    if refused || inside.enrolment.is_none() {
        return Ok(judged(&learning, &view, &inside, &id, &fields).await?.into_response());
    }
    inside.act(&learning, activity, &checked(question, answer.as_ref())?).await?;
    if !by_script(&headers) {
        let lesson = urls::activity(view.lang, &slug, &id);
        return Ok(view::redirect(&format!("{lesson}#{}", anchor(&question.id))));
    }
    let inside = Inside::load(&learning, inside.viewer, &slug).await?;
    Ok(page(&learning, &view, &inside, &id, None).await?.into_response())
}

/// The lesson with an answer judged, of which nothing is kept: for who looks on, or where it cannot be taken.
///
/// # Errors
/// [`Error::NotFound`] where there is no such question, or the database failed.
pub(crate) async fn judged(
    learning: &Learning,
    view: &View,
    inside: &Inside,
    id: &str,
    fields: &Fields,
) -> Result<(StatusCode, Markup)> {
    let lesson = lesson_of(inside.activity(id)?)?;
    let question = question_of(&lesson.checks, fields.get("question").unwrap_or_default())?;
    let answer = Answer::read(question, seed(inside), fields);
    let refused = answer.as_ref().is_none_or(|answer| rules::unreadable(&question.body, answer));
    let status = if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let just = Just { question: &question.id, answer, refused };
    Ok((status, page(learning, view, inside, id, Some(&just)).await?))
}

fn lesson_of(activity: &Activity) -> Result<&Lesson> {
    match &activity.content {
        Content::Lesson(lesson) => Ok(lesson),
        Content::Quiz(_) => Err(Error::NotFound),
    }
}

fn checked(question: &Question, answer: Option<&Answer>) -> Result<Act> {
    let correct = rules::verdict(rules::share(&question.body, answer)) == Verdict::Right;
    Ok(Act::Checked { question: question.id.clone(), answer: serde_json::to_string(&answer)?, correct })
}

/// Scripts take the part out of the page that answers them; a redirect would cost them one more way on a slow line.
fn by_script(headers: &HeaderMap) -> bool {
    headers.contains_key("x-part") || headers.get("sec-fetch-dest").is_some_and(|dest| dest == "empty")
}

async fn page(
    learning: &Learning,
    view: &View,
    inside: &Inside,
    id: &str,
    just: Option<&Just<'_>>,
) -> Result<Markup> {
    let activity = inside.activity(id)?;
    let lesson = lesson_of(activity)?;
    let checks = with(learning, view, inside, activity, lesson, just).await?;
    Ok(lesson::page(view, inside, &Shown { activity, lesson, checks }))
}
