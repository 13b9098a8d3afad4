//! Completions, for programs.

use axum::{
    extract::{OriginalUri, State},
    http::HeaderMap,
    response::Response,
};
use chrono::{DateTime, Utc};
use halqa_identity::{
    api::scope::Scope,
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::api::{Page, PathOf, QueryOf, page, problem, tag},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{
    courses::{self, TextMap},
    enrolments,
    store::{self, CompletionRow},
};
use crate::{Learning, compiled::Texts};

/// Adds the operations.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let read = Some(Scope::CompletionsRead);
    routes.api::<__path_list, _, _>(Access::SignedIn, read, list).api::<__path_one, _, _>(
        Access::SignedIn,
        read,
        one,
    )
}

/// Somebody completed a course.
#[derive(Debug, Serialize, ToSchema)]
struct Completion {
    /// Its id.
    id: Uuid,
    /// The code that anyone can check.
    code: String,
    /// Address of the course.
    course: String,
    /// The course.
    course_id: Uuid,
    /// Its title at that time, by language.
    course_title: TextMap,
    /// Number of the version it was completed in.
    version: i64,
    /// The enrolment.
    enrolment: Uuid,
    /// Who.
    person: Uuid,
    /// The name on the statement; empty once its holder is erased.
    name: String,
    /// Mean grade in per cent.
    grade: Option<f64>,
    /// When.
    completed_at: DateTime<Utc>,
    /// No longer valid since.
    withdrawn_at: Option<DateTime<Utc>>,
}

impl From<CompletionRow> for Completion {
    fn from(row: CompletionRow) -> Self {
        let title: Texts = serde_json::from_str(&row.course_title).unwrap_or_default();
        Self {
            id: row.id,
            code: row.code,
            course: row.slug,
            course_id: row.course_id,
            course_title: courses::texts(&title),
            version: row.version,
            enrolment: row.enrolment_id,
            person: row.account_id,
            name: row.holder_name,
            grade: row.grade,
            completed_at: row.completed_at,
            withdrawn_at: row.withdrawn_at,
        }
    }
}

/// What anyone with the code may know of a completion.
#[derive(Debug, Serialize, ToSchema)]
struct Statement {
    /// The code.
    code: String,
    /// Whether it is valid.
    valid: bool,
    /// The name on it; empty once its holder is erased.
    name: String,
    /// Address of the course.
    course: String,
    /// Its title at that time, by language.
    course_title: TextMap,
    /// Number of the version it was completed in.
    version: i64,
    /// When.
    completed_at: DateTime<Utc>,
    /// No longer valid since.
    withdrawn_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct CompletionsQuery {
    /// Those of this course (slug): for its staff everybody's, else one's own.
    #[param(min_length = 1)]
    course: Option<String>,
    /// Those of this person; one's own where neither is given.
    person: Option<Uuid>,
    /// Where the page begins: as the page before says in `next`.
    #[param(min_length = 1)]
    cursor: Option<String>,
    /// Lines of the page, 50 where it is not given.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
}

/// List completions
///
/// One's own; for the staff of a course everybody's in it; for programme staff anybody's. The newest first.
#[utoipa::path(get, path = "/api/v1/completions", tag = "completions", operation_id = "listCompletions",
    params(CompletionsQuery),
    responses((status = 200, description = "A page of completions.", body = Page<Completion>),
        (status = 404, description = "There is no such course.",
            body = problem::ProblemDocument, content_type = "application/problem+json")))]
async fn list(
    State(learning): State<Learning>,
    OriginalUri(uri): OriginalUri,
    viewer: Viewer,
    QueryOf(query): QueryOf<CompletionsQuery>,
) -> Result<Response> {
    let (after, limit) = page::read::<(DateTime<Utc>, Uuid)>(query.cursor.as_deref(), query.limit)?;
    let whose = enrolments::whose(&learning, &viewer, query.course.as_deref(), query.person).await?;
    let rows = store::completions(&learning.platform.db, whose, after, limit + 1).await?;
    page::answer(&uri, rows, limit, |row| (row.completed_at, row.id), Completion::from)
}

/// Check a completion
///
/// By its code: what the statement says, and whether it is valid.
#[utoipa::path(get, path = "/api/v1/completions/{code}", tag = "completions", operation_id = "getCompletion",
    params(("code" = String, Path, description = "The code on the statement.")),
    responses((status = 200, description = "The statement, with an entity tag.", body = Statement)))]
async fn one(
    State(learning): State<Learning>,
    PathOf(code): PathOf<String>,
    headers: HeaderMap,
) -> Result<Response> {
    let code = code.to_uppercase();
    let row = store::completion(&learning.platform.db, &code).await?.ok_or(Error::NotFound)?;
    let title: Texts = serde_json::from_str(&row.course_title)?;
    let statement = Statement {
        code: row.code,
        valid: row.withdrawn_at.is_none(),
        name: row.holder_name,
        course: row.slug,
        course_title: courses::texts(&title),
        version: row.version,
        completed_at: row.completed_at,
        withdrawn_at: row.withdrawn_at,
    };
    tag::answer(&headers, &statement)
}
