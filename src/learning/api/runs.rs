//! Runs of a course, for programs.

use axum::{
    extract::{OriginalUri, State},
    http::HeaderMap,
    response::Response,
};
use chrono::{DateTime, Utc};
use halqa_identity::{
    api::scope::Scope,
    policy::{Access, Routes},
};
use halqa_platform::{
    error::{Error, Result},
    http::api::{Cursor, Page, PathOf, QueryOf, page, tag},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::courses::{self, EnrolmentBy, TextMap};
use crate::{
    Learning,
    runs::{
        rules::Phase,
        store::{self, Run},
    },
};

/// Adds the operations.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let read = Some(Scope::CoursesRead);
    routes.api::<__path_list, _, _>(Access::SignedIn, read, list).api::<__path_one, _, _>(
        Access::SignedIn,
        read,
        one,
    )
}

/// Where a run is in its life.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
enum RunPhase {
    /// Without dates.
    SelfPaced,
    /// Has not begun.
    Upcoming,
    /// Has begun, and not ended.
    Going,
    /// Has ended.
    Ended,
    /// Was cancelled.
    Cancelled,
}

/// An offering of a course. Every course has a self-paced one; the others have dates.
#[derive(Debug, Serialize, ToSchema)]
struct CourseRun {
    /// Its id.
    id: Uuid,
    /// Its address within the course; `self` for the self-paced run.
    slug: String,
    /// The course.
    course_id: Uuid,
    /// Plain text by language; empty for the self-paced run.
    title: TextMap,
    /// Where it is in its life.
    phase: RunPhase,
    /// When it begins.
    starts_at: Option<DateTime<Utc>>,
    /// When it ends: readable after, but nothing new is taken.
    ends_at: Option<DateTime<Utc>>,
    /// Enrolment not before.
    enrolment_opens_at: Option<DateTime<Utc>>,
    /// Enrolment not from this time on.
    enrolment_closes_at: Option<DateTime<Utc>>,
    /// How one gets in.
    enrolment: EnrolmentBy,
    /// Places, where they are limited.
    capacity: Option<i64>,
    /// Places taken, by who takes it and who waits for an answer.
    taken: i64,
    /// When it was cancelled.
    cancelled_at: Option<DateTime<Utc>>,
}

fn shown(run: Run, now: DateTime<Utc>) -> CourseRun {
    CourseRun {
        id: run.id,
        slug: run.address().to_owned(),
        course_id: run.course,
        title: courses::texts(&run.settings.title),
        phase: match run.times().phase(now) {
            Phase::Always => RunPhase::SelfPaced,
            Phase::Upcoming(_) => RunPhase::Upcoming,
            Phase::Going => RunPhase::Going,
            Phase::Ended(_) => RunPhase::Ended,
            Phase::Cancelled(_) => RunPhase::Cancelled,
        },
        starts_at: run.settings.starts,
        ends_at: run.settings.ends,
        enrolment_opens_at: run.settings.opens,
        enrolment_closes_at: run.settings.closes,
        enrolment: run.settings.mode.into(),
        capacity: run.settings.capacity,
        taken: run.taken,
        cancelled_at: run.cancelled,
    }
}

/// List runs of a course
///
/// The self-paced run first, then those with dates, the latest to begin first.
#[utoipa::path(get, path = "/api/v1/courses/{course}/runs", tag = "courses", operation_id = "listRuns",
    params(("course" = String, Path, description = "Its address (slug)."), Cursor),
    responses((status = 200, description = "A page of runs.", body = Page<CourseRun>)))]
async fn list(
    State(learning): State<Learning>,
    OriginalUri(uri): OriginalUri,
    PathOf(slug): PathOf<String>,
    QueryOf(query): QueryOf<Cursor>,
) -> Result<Response> {
    let (after, limit) = page::read::<Uuid>(query.cursor.as_deref(), query.limit)?;
    let version = learning.library.by_slug(&slug).ok_or(Error::NotFound)?;
    let (db, now) = (&learning.platform.db, learning.platform.clock.now());
    let runs = store::all(db, version.course_id, after, limit + 1).await?;
    page::answer(&uri, runs, limit, |run| run.id, |run| shown(run, now))
}

/// One run of a course
#[utoipa::path(get, path = "/api/v1/courses/{course}/runs/{run}", tag = "courses", operation_id = "getRun",
    params(("course" = String, Path, description = "The address of the course (slug)."),
        ("run" = Uuid, Path, description = "The run.")),
    responses((status = 200, description = "The run, with an entity tag.", body = CourseRun)))]
async fn one(
    State(learning): State<Learning>,
    PathOf((slug, run)): PathOf<(String, Uuid)>,
    headers: HeaderMap,
) -> Result<Response> {
    let version = learning.library.by_slug(&slug).ok_or(Error::NotFound)?;
    let run = store::by_id(&learning.platform.db, version.course_id, run).await?;
    tag::answer(&headers, &shown(run, learning.platform.clock.now()))
}
