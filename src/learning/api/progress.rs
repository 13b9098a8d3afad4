//! Progress, for programs.

use axum::{Json, extract::State, http::HeaderMap, response::Response};
use chrono::{DateTime, Utc};
use halqa_identity::{
    api::scope::Scope,
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::api::{JsonBody, PathOf, tag},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    courses::{self, TextMap},
    enrolments,
};
use crate::{
    Learning, Text,
    compiled::Activity,
    completion::{
        rules::{self, Outcome, Progress, ProgressMap},
        store::{self as progress, Act},
    },
    enrolment::store::Which,
    learn::context::Inside,
    library::Version,
    runs::{rules::lay, store as runs},
};

/// Adds the operations.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .api::<__path_read, _, _>(Access::SignedIn, Some(Scope::ProgressRead), read)
        .api::<__path_mark, _, _>(Access::SignedIn, Some(Scope::ProgressWrite), mark)
}

/// How an activity stands.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum ActivityOutcome {
    /// Not completed.
    Open,
    /// Completed.
    Done,
    /// Completed with the pass mark reached.
    Passed,
    /// Tried; the pass mark was not reached.
    Failed,
}

/// One activity of an enrolment.
#[derive(Debug, Serialize, ToSchema)]
struct ActivityProgress {
    /// The activity.
    activity: String,
    /// `lesson` or `quiz`.
    kind: String,
    /// Plain text by language.
    title: TextMap,
    /// Does not count for the course.
    optional: bool,
    /// Not open yet, or no longer.
    locked: bool,
    /// How it stands.
    outcome: ActivityOutcome,
    /// When it was first opened.
    first_viewed_at: Option<DateTime<Utc>>,
    /// Marked as done by the learner.
    marked: bool,
    /// Time with the page visible, in seconds.
    seconds: i64,
    /// The best attempt, in per cent.
    best_percent: Option<f64>,
    /// When it was completed.
    completed_at: Option<DateTime<Utc>>,
}

/// How far somebody is in a course.
#[derive(Debug, Serialize, ToSchema)]
struct EnrolmentProgress {
    /// The enrolment.
    enrolment: Uuid,
    /// Address of the course.
    course: String,
    /// Number of the version that this is about.
    version: i64,
    /// Activities that count and are completed.
    completed: usize,
    /// Activities that count.
    total: usize,
    /// Mean grade of the graded activities, in per cent.
    grade: Option<f64>,
    /// When the course was completed.
    completed_at: Option<DateTime<Utc>>,
    /// Every activity, in order.
    activities: Vec<ActivityProgress>,
}

fn line(activity: &Activity, map: &ProgressMap, now: DateTime<Utc>) -> ActivityProgress {
    let none = Progress::default();
    let own = map.get(&activity.id).unwrap_or(&none);
    ActivityProgress {
        activity: activity.id.clone(),
        kind: courses::kind(activity).to_owned(),
        title: courses::texts(&activity.title),
        optional: activity.optional,
        locked: own.completed_at.is_none() && !rules::locks(activity, map, now).is_empty(),
        outcome: match own.outcome {
            Outcome::Open => ActivityOutcome::Open,
            Outcome::Done => ActivityOutcome::Done,
            Outcome::Passed => ActivityOutcome::Passed,
            Outcome::Failed => ActivityOutcome::Failed,
        },
        first_viewed_at: own.facts.first_viewed_at,
        marked: own.facts.marked,
        seconds: own.facts.seconds,
        best_percent: own.facts.best_percent,
        completed_at: own.completed_at,
    }
}

async fn whole(
    learning: &Learning,
    viewer: &Viewer,
    enrolment: Uuid,
) -> Result<(EnrolmentProgress, std::sync::Arc<Version>)> {
    let row = enrolments::find(learning, viewer, enrolment).await?;
    let version = learning.library.by_course(row.course_id).ok_or(Error::NotFound)?;
    let mut map = progress::map(&progress::rows(&learning.platform.db, row.id).await?);
    let now = learning.platform.clock.now();
    lay(&mut map, &version.course, &runs::times_of(&learning.platform.db, row.id).await?, now);
    let (completed, total) = rules::tally(&version.course, &map);
    let whole = EnrolmentProgress {
        enrolment: row.id,
        course: row.slug,
        version: version.number,
        completed,
        total,
        grade: rules::grade(&version.course, &map),
        completed_at: row.completed_at,
        activities: version.course.activities().map(|activity| line(activity, &map, now)).collect(),
    };
    Ok((whole, version))
}

/// Progress of an enrolment
///
/// One's own, or as staff of the course.
#[utoipa::path(get, path = "/api/v1/enrolments/{enrolment}/progress", tag = "progress", operation_id = "getProgress",
    params(("enrolment" = Uuid, Path, description = "The enrolment.")),
    responses((status = 200, description = "The progress, with an entity tag.", body = EnrolmentProgress)))]
async fn read(
    State(learning): State<Learning>,
    viewer: Viewer,
    PathOf(enrolment): PathOf<Uuid>,
    headers: HeaderMap,
) -> Result<Response> {
    tag::answer(&headers, &whole(&learning, &viewer, enrolment).await?.0)
}

/// What the learner did.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ActivityMarks {
    /// `true`: opened it.
    #[serde(default)]
    viewed: bool,
    /// `true`: marks it as done. `false`: takes the mark back, where it has not completed the activity.
    done: Option<bool>,
}

/// Mark an activity
///
/// As viewed, as done, or both; only in one's own enrolment, and only an activity that is open. Tests are taken in
/// the browser.
#[utoipa::path(patch, path = "/api/v1/enrolments/{enrolment}/progress/{activity}", tag = "progress",
    operation_id = "markActivity",
    params(("enrolment" = Uuid, Path, description = "The enrolment."),
        ("activity" = String, Path, description = "The activity.")),
    request_body = ActivityMarks,
    responses((status = 200, description = "The activity as it stands now.", body = ActivityProgress),
        (status = 409, description = "The activity is locked, or the course was left.",
            body = halqa_platform::http::api::problem::ProblemDocument, content_type = "application/problem+json")))]
async fn mark(
    State(learning): State<Learning>,
    viewer: Viewer,
    PathOf((enrolment, activity)): PathOf<(Uuid, String)>,
    JsonBody(marks): JsonBody<ActivityMarks>,
) -> Result<Json<ActivityProgress>> {
    let row = enrolments::find(&learning, &viewer, enrolment).await?;
    if row.account_id != viewer.id {
        return Err(Error::Forbidden(None));
    }
    let acts = [marks.viewed.then_some(Act::Viewed), marks.done.map(Act::Marked)];
    for act in acts.into_iter().flatten() {
        // Loaded anew: being viewed may be what opens the rest.
        let inside = Inside::load_in(&learning, viewer.clone(), &row.slug, Which::This(row.id)).await?;
        // Staff may look into a course that they have left themselves; they act in it no more.
        if inside.enrolment.is_none() {
            return Err(Error::conflict(|lang| Text::of(lang).not_enrolled().to_owned()));
        }
        inside.act(&learning, inside.open_activity(&activity)?, &act).await?;
    }
    let (whole, _) = whole(&learning, &viewer, enrolment).await?;
    let found = whole.activities.into_iter().find(|line| line.activity == activity);
    found.map(Json).ok_or(Error::NotFound)
}
