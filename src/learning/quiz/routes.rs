//! Handlers of quizzes.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use halqa_identity::{
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
};
use uuid::Uuid;

use super::{
    answer::{Answer, Fields},
    pages::{self, Doubt, Sitting, Tally},
    rules::{self, Saving},
    store::{self, Attempt, HandIn, HandedIn, Versions},
};
use crate::{
    Learning, Text,
    compiled::{Activity, Content, Quiz},
    completion::rules as completion,
    enrolment::store::Which,
    learn::context::Inside,
    urls,
};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .post("/{lang}/learn/{slug}/{activity}/attempts", Access::Enrolled, begin)
        .get("/{lang}/learn/{slug}/{activity}/attempts/{attempt}", Access::Enrolled, attempt)
        .post("/{lang}/learn/{slug}/{activity}/attempts/{attempt}", Access::Enrolled, hand_in)
        .post("/{lang}/learn/{slug}/{activity}/attempts/{attempt}/answers", Access::Enrolled, save)
}

type QuizPath = Path<(String, String, String)>;
type AttemptPath = Path<(String, String, String, String)>;

/// The page of a quiz outside an attempt.
///
/// # Errors
/// The database failed.
pub async fn overview(
    learning: &Learning,
    view: &View,
    inside: &Inside,
    activity: &Activity,
    quiz: &Quiz,
) -> Result<Response> {
    let attempts = match &inside.enrolment {
        Some(enrolment) => store::of_quiz(&learning.platform.db, enrolment.id, &activity.id).await?,
        None => Vec::new(),
    };
    Ok(pages::overview(view, inside, activity, quiz, &attempts).into_response())
}

async fn begin(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, id)): QuizPath,
) -> Result<Response> {
    let inside = Inside::load(&learning, viewer, &slug).await?;
    let activity = inside.open_activity(&id)?;
    let Content::Quiz(quiz) = &activity.content else { return Err(Error::NotFound) };
    let Some(enrolment) = &inside.enrolment else {
        return Err(Error::conflict(|lang| Text::of(lang).quiz_looking_on().to_owned()));
    };
    // Who has completed it may always read it, but not try again where it is closed.
    if !completion::locks(activity, &inside.progress, inside.now).is_empty() {
        return Err(Error::conflict(|lang| Text::of(lang).activity_locked().to_owned()));
    }
    let begun = store::begin(&learning, enrolment.id, &id, inside.version.id, quiz.attempts).await?;
    match begun {
        Some(attempt) => Ok(view::redirect(&urls::attempt(view.lang, &slug, &id, attempt))),
        None => Err(Error::conflict(|lang| Text::of(lang).quiz_none_left().to_owned())),
    }
}

/// The person's own attempt, the course around them, and the version the attempt is on.
async fn sitting(
    learning: &Learning,
    viewer: Viewer,
    slug: &str,
    activity: &str,
    attempt: &str,
) -> Result<(Inside, Sitting)> {
    let attempt = own(learning, &viewer, slug, activity, attempt).await?;
    // In the run that the attempt belongs to, whichever they go on with by now.
    let inside = Inside::load_in(learning, viewer, slug, Which::This(attempt.enrolment_id)).await?;
    let version = if attempt.version_id == inside.version.id {
        Arc::clone(&inside.version)
    } else {
        learning.library.version(attempt.version_id).await?
    };
    store::quiz_of(&version, activity)?;
    Ok((inside, Sitting { attempt, version }))
}

async fn own(learning: &Learning, viewer: &Viewer, slug: &str, activity: &str, id: &str) -> Result<Attempt> {
    let course = learning.library.by_slug(slug).ok_or(Error::NotFound)?.course_id;
    let id: Uuid = id.parse().map_err(|_| Error::NotFound)?;
    let attempt = store::find(&learning.platform.db, id, viewer.id, course).await?;
    if attempt.activity_id == activity { Ok(attempt) } else { Err(Error::NotFound) }
}

async fn attempt(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, id, attempt)): AttemptPath,
) -> Result<Response> {
    let (inside, sitting) = sitting(&learning, viewer, &slug, &id, &attempt).await?;
    show(&learning, &view, &inside, &sitting, None).await
}

async fn show(
    learning: &Learning,
    view: &View,
    inside: &Inside,
    sitting: &Sitting,
    doubt: Option<&Doubt>,
) -> Result<Response> {
    let db = &learning.platform.db;
    let attempt = &sitting.attempt;
    let (activity, quiz) = store::quiz_of(&sitting.version, &attempt.activity_id)?;
    let sheet = store::sheet(db, attempt.id, quiz).await?;
    if attempt.state() == rules::State::Open {
        let page = pages::open(view, inside, sitting, activity, quiz, &sheet, doubt);
        let status = if doubt.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        return Ok((status, page).into_response());
    }
    let attempts = store::of_quiz(db, attempt.enrolment_id, &attempt.activity_id).await?;
    let tally = Tally::of(inside, activity, quiz, &attempts);
    Ok(pages::result(view, inside, sitting, activity, quiz, &sheet, &tally).into_response())
}

async fn hand_in(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, id, attempt)): AttemptPath,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let (inside, sitting) = sitting(&learning, viewer, &slug, &id, &attempt).await?;
    let enrolment = inside.enrolment.as_ref().ok_or(Error::NotFound)?;
    let fields = Fields::new(form);
    // Without scripts: to save, and to go on in another language.
    let lang = fields.get("lang").and_then(|code| code.parse().ok());
    let keep = lang.is_some() || fields.get("save").is_some();
    let given = HandIn { sure: fields.get("sure").is_some(), keep, fields };
    let to = urls::attempt(lang.unwrap_or(view.lang), &slug, &id, sitting.attempt.id);
    let versions = Versions { own: &sitting.version, current: &inside.version };
    let done =
        store::hand_in(&learning, inside.learner(enrolment), versions, &sitting.attempt, &given).await?;
    match done {
        HandedIn::Doubtful(twice) => {
            show(&learning, &view, &inside, &sitting, Some(&Doubt { twice, keep })).await
        }
        HandedIn::Kept => Ok(view::redirect_saying(&to, "answers-saved")),
        HandedIn::Already if keep => Ok(view::redirect_saying(&to, "attempt-closed")),
        HandedIn::Graded(_) | HandedIn::Already => Ok(view::redirect(&to)),
    }
}

/// Largest count of saves that scripts can count to.
const MOST_SAVES: i64 = (1 << 53) - 1;
/// Header of a refusal: the count of the other answer that is kept.
const KEPT_COUNT: &str = "x-kept-count";

async fn save(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug, id, attempt)): AttemptPath,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let attempt = own(&learning, &viewer, &slug, &id, &attempt).await?;
    let version = learning.library.version(attempt.version_id).await?;
    let (_, quiz) = store::quiz_of(&version, &id)?;
    let fields = Fields::new(form);
    let question = store::question_of(&quiz.questions, fields.get("question").unwrap_or_default())?;
    let seq = fields.get("seq").and_then(|seq| seq.parse().ok()).filter(|seq| (1..=MOST_SAVES).contains(seq));
    let seq = seq.ok_or_else(|| Error::bad(|lang| Text::of(lang).quiz_save_unreadable().to_owned()))?;
    let answer = Answer::read(question, attempt.seed, &fields);
    match store::save(&learning, &attempt, question, answer.as_ref(), seq).await? {
        Saving::Keep | Saving::Same => Ok(StatusCode::NO_CONTENT.into_response()),
        Saving::Newer(kept) => Ok((StatusCode::CONFLICT, [(KEPT_COUNT, kept.to_string())]).into_response()),
        Saving::Closed => Err(Error::conflict(|lang| Text::of(lang).saving_refused().to_owned())),
    }
}
