//! Enrolments, for programs: one's own, and for staff those of their courses.

use axum::{
    Json,
    extract::{OriginalUri, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use halqa_identity::{
    accounts::{self, Status},
    api::scope::Scope,
    audit,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Refusal, Result},
    http::{
        api::{JsonBody, Page, PathOf, QueryOf, page, problem, tag, within},
        peer::Peer,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::store::{self, After, EnrolmentRow, Whose};
use crate::{
    Learning, Text,
    enrolment::{
        codes, routes as enrolling,
        rules::Refusal as No,
        store::{self as enrolments, EnrolmentState},
    },
    learn::context,
    library::Version,
    runs::{
        people,
        store::{self as runs, Run},
    },
};

/// Adds the operations.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let (read, write) = (Some(Scope::EnrolmentsRead), Some(Scope::EnrolmentsWrite));
    routes
        .api::<__path_list, _, _>(Access::SignedIn, read, list)
        .api::<__path_create, _, _>(Access::SignedIn, write, create)
        .api::<__path_one, _, _>(Access::SignedIn, read, one)
        .api::<__path_leave, _, _>(Access::SignedIn, write, leave)
}

/// How an enrolment stands.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum EnrolmentStanding {
    /// Waits for the staff's answer.
    Requested,
    /// Takes the course.
    Active,
    /// The staff said no.
    Declined,
    /// Left.
    Left,
}

/// Somebody in a course.
#[derive(Debug, Serialize, ToSchema)]
struct Enrolment {
    /// Its id.
    id: Uuid,
    /// Address of the course.
    course: String,
    /// The course.
    course_id: Uuid,
    /// The run of the course.
    run: Uuid,
    /// Who.
    person: Uuid,
    /// How it stands.
    state: EnrolmentStanding,
    /// When asked for.
    requested_at: DateTime<Utc>,
    /// When admitted, declined or left.
    decided_at: Option<DateTime<Utc>>,
    /// When an activity was last opened.
    last_active_at: Option<DateTime<Utc>>,
    /// When the course was completed.
    completed_at: Option<DateTime<Utc>>,
    /// Code of the statement, by which anyone can check it.
    completion: Option<String>,
}

impl From<EnrolmentRow> for Enrolment {
    fn from(row: EnrolmentRow) -> Self {
        Self {
            id: row.id,
            course: row.slug,
            course_id: row.course_id,
            run: row.run_id,
            person: row.account_id,
            state: match row.state.as_str() {
                "requested" => EnrolmentStanding::Requested,
                "active" => EnrolmentStanding::Active,
                "declined" => EnrolmentStanding::Declined,
                _ => EnrolmentStanding::Left,
            },
            requested_at: row.requested_at,
            decided_at: row.decided_at,
            last_active_at: row.last_at,
            completed_at: row.completed_at,
            completion: row.code,
        }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct EnrolmentsQuery {
    /// Those in this course (slug): for its staff everybody's, else one's own.
    #[param(min_length = 1)]
    course: Option<String>,
    /// Those of this person; one's own where neither is given.
    person: Option<Uuid>,
    /// Only those in this run.
    run: Option<Uuid>,
    /// Where the page begins: as the page before says in `next`.
    #[param(min_length = 1)]
    cursor: Option<String>,
    /// Lines of the page, 50 where it is not given.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
}

/// Which lines a person gets who asks for those of a course, of a person, or of both.
///
/// # Errors
/// [`Error::NotFound`] for no such course, [`Error::Forbidden`] where they may not.
pub(super) async fn whose(
    learning: &Learning,
    viewer: &Viewer,
    course: Option<&str>,
    person: Option<Uuid>,
) -> Result<Whose> {
    let programme = viewer.has(Role::Staff) || viewer.has(Role::Administrator);
    let other = person.filter(|person| *person != viewer.id);
    let Some(slug) = course else {
        return match other {
            Some(_) if !programme => Err(Error::Forbidden(None)),
            Some(person) => Ok(Whose::Person(person)),
            None => Ok(Whose::Person(viewer.id)),
        };
    };
    let version = learning.library.by_slug(slug).ok_or(Error::NotFound)?;
    let course = version.course_id;
    let staff = context::is_staff(learning, viewer, &version).await?;
    match (person, other) {
        (_, Some(person)) if staff => Ok(Whose::Both { course, person }),
        (_, Some(_)) => Err(Error::Forbidden(None)),
        (None, None) if staff => Ok(Whose::Course(course)),
        _ => Ok(Whose::Both { course, person: viewer.id }),
    }
}

/// List enrolments
///
/// One's own; for the staff of a course everybody's in it; for programme staff anybody's.
#[utoipa::path(get, path = "/api/v1/enrolments", tag = "enrolments", operation_id = "listEnrolments",
    params(EnrolmentsQuery),
    responses((status = 200, description = "A page of enrolments.", body = Page<Enrolment>),
        (status = 404, description = "There is no such course.",
            body = problem::ProblemDocument, content_type = "application/problem+json")))]
async fn list(
    State(learning): State<Learning>,
    OriginalUri(uri): OriginalUri,
    viewer: Viewer,
    QueryOf(query): QueryOf<EnrolmentsQuery>,
) -> Result<Response> {
    let (after, limit) = page::read::<After>(query.cursor.as_deref(), query.limit)?;
    let whose = whose(&learning, &viewer, query.course.as_deref(), query.person).await?;
    let rows = store::enrolments(&learning.platform.db, whose, query.run, after, limit + 1).await?;
    page::answer(&uri, rows, limit, |row| (row.account_id, row.id), Enrolment::from)
}

/// An enrolment that this person may see: their own, or as staff of its course. Others may not know of it.
pub(super) async fn find(learning: &Learning, viewer: &Viewer, enrolment: Uuid) -> Result<EnrolmentRow> {
    let row = store::enrolment(&learning.platform.db, enrolment).await?.ok_or(Error::NotFound)?;
    if row.account_id == viewer.id || viewer.has(Role::Staff) || viewer.has(Role::Administrator) {
        return Ok(row);
    }
    let named = enrolments::is_staff(&learning.platform.db, row.course_id, viewer.id).await?
        || of_run(learning, viewer, row.course_id, row.run_id).await?;
    if named { Ok(row) } else { Err(Error::NotFound) }
}

/// Whether a person looks after this run.
async fn of_run(learning: &Learning, viewer: &Viewer, course: Uuid, run: Uuid) -> Result<bool> {
    Ok(people::runs_of(&learning.platform.db, course, viewer.id).await?.contains(&run))
}

/// One enrolment
#[utoipa::path(get, path = "/api/v1/enrolments/{enrolment}", tag = "enrolments", operation_id = "getEnrolment",
    params(("enrolment" = Uuid, Path, description = "Its id.")),
    responses((status = 200, description = "The enrolment, with an entity tag.", body = Enrolment)))]
async fn one(
    State(learning): State<Learning>,
    viewer: Viewer,
    PathOf(enrolment): PathOf<Uuid>,
    headers: HeaderMap,
) -> Result<Response> {
    tag::answer(&headers, &Enrolment::from(find(&learning, &viewer, enrolment).await?))
}

/// The longest code that is looked at, as the description says.
const CODE_MAX: usize = 100;

/// Who enrols in what.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewEnrolment {
    /// The course's address (slug).
    course: String,
    /// Whom its staff enrol; the owner of the token where it is not given.
    person: Option<Uuid>,
    /// The run; the self-paced one where it is not given.
    run: Option<Uuid>,
    /// The code, for a run that asks for one.
    #[schema(max_length = 100)]
    code: Option<String>,
}

/// Enrol
///
/// Oneself, by the course's own rules; or, as its staff, somebody else, whatever those rules say but not over the
/// number of places. Who is enrolled already stays so.
#[utoipa::path(post, path = "/api/v1/enrolments", tag = "enrolments", operation_id = "createEnrolment",
    request_body = NewEnrolment,
    responses((status = 201, description = "Enrolled, or asked for.", body = Enrolment,
            headers(("Location" = String, description = "Where the enrolment is."))),
        (status = 200, description = "Enrolled before.", body = Enrolment)))]
async fn create(
    State(learning): State<Learning>,
    viewer: Viewer,
    peer: Peer,
    headers: HeaderMap,
    JsonBody(new): JsonBody<NewEnrolment>,
) -> Result<Response> {
    within(new.code.as_deref().unwrap_or_default(), CODE_MAX).ok_or_else(wrong_code)?;
    let version = learning.library.by_slug(&new.course).ok_or_else(no_course)?;
    let lang = problem::language(&headers, learning.platform.config.default_language);
    let (course, person) = (version.course_id, new.person.unwrap_or(viewer.id));
    let db = &learning.platform.db;
    let run = match new.run {
        None => runs::one(db, course, "").await?,
        Some(run) => runs::by_id(db, course, run).await.map_err(|error| match error {
            Error::NotFound => no_run(),
            other => other,
        })?,
    };
    let before = store::in_run(db, run.id, person).await?.map(|row| EnrolmentState::from_id(&row.state));
    let outcome = if person == viewer.id {
        let code = new.code.unwrap_or_default();
        let applicant = enrolling::applicant(&learning, &viewer, &version, lang, code).await?;
        codes::enrol(&learning.platform, (course, &*run.slug), viewer.id, applicant).await?
    } else {
        by_staff(&learning, &viewer, peer, (&version, &run), person).await?
    };
    outcome.map_err(|no| refused(&no, viewer.time_zone))?;
    let row = store::in_run(db, run.id, person).await?.ok_or(Error::NotFound)?;
    let status = if was_there(before, &row) { StatusCode::OK } else { StatusCode::CREATED };
    let location = [(header::LOCATION, format!("/api/v1/enrolments/{}", row.id))];
    Ok((status, location, Json(Enrolment::from(row))).into_response())
}

fn was_there(before: Option<EnrolmentState>, row: &EnrolmentRow) -> bool {
    match before {
        Some(EnrolmentState::Active) => true,
        Some(EnrolmentState::Requested) => row.state == "requested",
        _ => false,
    }
}

fn no_course() -> Error {
    problem::invalid().field("/course", |lang| Text::of(lang).api_no_course().to_owned()).into()
}

fn wrong_code() -> Error {
    problem::invalid().field("/code", |lang| Text::of(lang).refused_code().to_owned()).into()
}

fn no_run() -> Error {
    problem::invalid().field("/run", |lang| Text::of(lang).runs_api_no_run().to_owned()).into()
}

async fn by_staff(
    learning: &Learning,
    viewer: &Viewer,
    peer: Peer,
    (version, run): (&Version, &Run),
    person: Uuid,
) -> Result<Result<crate::enrolment::rules::Admission, No>> {
    let staff = context::is_staff(learning, viewer, version).await?;
    if !staff && !of_run(learning, viewer, run.course, run.id).await? {
        return Err(Error::Forbidden(None));
    }
    let platform = &learning.platform;
    let account = accounts::find(&platform.db, person).await?;
    if account.is_none_or(|account| account.status != Status::Active) {
        return Err(problem::invalid()
            .field("/person", |lang| Text::of(lang).api_no_person().to_owned())
            .into());
    }
    let detail = json!({ "course": version.course.slug, "run": run.address(), "through": "api" });
    let entry =
        audit::Entry::new("course.enrolled-by-staff").by(viewer.id).to(person).detail(detail).from(peer);
    enrolments::enrol_by_staff(platform, (version.course_id, &*run.slug), person, viewer.id, entry).await
}

fn refused(no: &No, zone: chrono_tz::Tz) -> Error {
    let no = no.clone();
    let refusal = Refusal::new(StatusCode::CONFLICT, "conflict");
    refusal.saying(move |lang| enrolling::words(Text::of(lang), lang, &no, zone)).into()
}

/// Leave
///
/// What was done stays on record and counts again after coming back. Staff may end the enrolment of others.
#[utoipa::path(delete, path = "/api/v1/enrolments/{enrolment}", tag = "enrolments", operation_id = "leaveCourse",
    params(("enrolment" = Uuid, Path, description = "Its id.")),
    responses((status = 204, description = "Left; also where that was so before.")))]
async fn leave(
    State(learning): State<Learning>,
    viewer: Viewer,
    peer: Peer,
    PathOf(enrolment): PathOf<Uuid>,
) -> Result<StatusCode> {
    let row = find(&learning, &viewer, enrolment).await?;
    let platform = &learning.platform;
    enrolments::leave(platform, row.id).await?;
    if row.account_id != viewer.id {
        let mut tx = platform.db.begin().await?;
        let detail = json!({ "course": row.slug, "through": "api" });
        let entry =
            audit::Entry::new("course.removed").by(viewer.id).to(row.account_id).detail(detail).from(peer);
        audit::record(&mut tx, platform.clock.now(), entry).await?;
        tx.commit().await?;
    }
    Ok(StatusCode::NO_CONTENT)
}
