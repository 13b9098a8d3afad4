//! Groups of a course, for its staff's programs.

use axum::{
    Json,
    extract::{OriginalUri, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use halqa_identity::{
    accounts::one_line,
    api::scope::Scope,
    audit::{self, Entry},
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    db::Tx,
    error::{Error, Refusal, Result},
    http::{
        api::{Cursor, JsonBody, Page, PathOf, QueryOf, page, problem, tag, within},
        peer::Peer,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::{self, GroupRow, MemberRow};
use crate::{
    Learning, Text,
    learn::context,
    library::Version,
    participants::groups::{
        NAME_MAX,
        store::{self as groups, Renamed},
    },
};

/// Adds the operations.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let (read, write, staff) = (Some(Scope::GroupsRead), Some(Scope::GroupsWrite), Access::CourseStaff);
    routes
        .api::<__path_list, _, _>(staff, read, list)
        .api::<__path_create, _, _>(staff, write, create)
        .api::<__path_one, _, _>(staff, read, one)
        .api::<__path_rename, _, _>(staff, write, rename)
        .api::<__path_delete, _, _>(staff, write, delete)
        .api::<__path_members, _, _>(staff, read, members)
        .api::<__path_add, _, _>(staff, write, add)
        .api::<__path_remove, _, _>(staff, write, remove)
}

/// A group of a course.
#[derive(Debug, Serialize, ToSchema)]
struct CourseGroup {
    /// Its id.
    id: Uuid,
    /// What it is called; no two of a course are called alike.
    name: String,
    /// How many enrolments belong to it.
    members: i64,
    /// When it was made.
    created_at: DateTime<Utc>,
}

impl From<GroupRow> for CourseGroup {
    fn from(row: GroupRow) -> Self {
        Self { id: row.id, name: row.name, members: row.members, created_at: row.created_at }
    }
}

/// Who changes groups of which course.
struct Desk {
    learning: Learning,
    viewer: Viewer,
    version: std::sync::Arc<Version>,
}

impl Desk {
    /// For the staff of the course.
    async fn open(learning: Learning, viewer: Viewer, course: &str) -> Result<Self> {
        let version = learning.library.by_slug(course).ok_or(Error::NotFound)?;
        if context::is_staff(&learning, &viewer, &version).await? {
            return Ok(Self { learning, viewer, version });
        }
        Err(Error::Forbidden(None))
    }

    fn course(&self) -> Uuid {
        self.version.course_id
    }

    async fn find(&self, group: Uuid) -> Result<CourseGroup> {
        let found = store::group(&self.learning.platform.db, self.course(), group).await?;
        found.map(CourseGroup::from).ok_or(Error::NotFound)
    }

    async fn record(
        &self,
        tx: &mut Tx,
        (action, group, peer): (&'static str, Uuid, Peer),
        people: Option<u64>,
    ) -> Result<()> {
        let mut detail = json!({ "group": group, "course": self.version.course.slug, "through": "api" });
        if let Some(people) = people {
            detail["people"] = people.into();
        }
        let entry = Entry::new(action).by(self.viewer.id).from(peer).detail(detail);
        audit::record(tx, self.learning.platform.clock.now(), entry).await
    }
}

/// List groups of a course
///
/// By name.
#[utoipa::path(get, path = "/api/v1/courses/{course}/groups", tag = "groups", operation_id = "listCourseGroups",
    params(("course" = String, Path, description = "The course's address (slug)."), Cursor),
    responses((status = 200, description = "A page of groups.", body = Page<CourseGroup>)))]
async fn list(
    State(learning): State<Learning>,
    OriginalUri(uri): OriginalUri,
    viewer: Viewer,
    PathOf(course): PathOf<String>,
    QueryOf(query): QueryOf<Cursor>,
) -> Result<Response> {
    let (after, limit) = page::read::<String>(query.cursor.as_deref(), query.limit)?;
    let desk = Desk::open(learning, viewer, &course).await?;
    let db = &desk.learning.platform.db;
    let rows = store::groups(db, desk.course(), &after.unwrap_or_default(), limit + 1).await?;
    page::answer(&uri, rows, limit, |row| row.name_key.clone(), CourseGroup::from)
}

/// The name of a group of a course.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct CourseGroupName {
    /// What it is called.
    #[schema(min_length = 1, max_length = 60, example = "Evening class")]
    name: String,
}

impl CourseGroupName {
    fn read(&self) -> Result<String> {
        let name = within(&self.name, NAME_MAX).and_then(|name| one_line(name, NAME_MAX));
        let name = name.filter(|name| !crate::quiz::rules::fold(name).is_empty());
        let wrong =
            || problem::invalid().field("/name", |lang| Text::of(lang).roster_group_name_error().to_owned());
        Ok(name.ok_or_else(wrong)?)
    }
}

fn taken() -> Error {
    let refusal = Refusal::new(StatusCode::CONFLICT, "conflict");
    refusal.field("/name", |lang| Text::of(lang).roster_group_taken().to_owned()).into()
}

/// Make a group of a course
#[utoipa::path(post, path = "/api/v1/courses/{course}/groups", tag = "groups", operation_id = "createCourseGroup",
    params(("course" = String, Path, description = "The course's address (slug).")), request_body = CourseGroupName,
    responses((status = 201, description = "The group, without members.", body = CourseGroup,
        headers(("Location" = String, description = "Where the group is.")))))]
async fn create(
    State(learning): State<Learning>,
    viewer: Viewer,
    peer: Peer,
    PathOf(course): PathOf<String>,
    new: Result<JsonBody<CourseGroupName>>,
) -> Result<Response> {
    let desk = Desk::open(learning, viewer, &course).await?;
    let JsonBody(new) = new?;
    let name = new.read()?;
    let platform = &desk.learning.platform;
    let mut tx = platform.db.begin().await?;
    let group =
        groups::make(&mut tx, (desk.course(), None), &name, platform.clock.now()).await?.ok_or_else(taken)?;
    desk.record(&mut tx, ("course.group-made", group, peer), None).await?;
    tx.commit().await?;
    let location = [(header::LOCATION, format!("/api/v1/courses/{course}/groups/{group}"))];
    Ok((StatusCode::CREATED, location, Json(desk.find(group).await?)).into_response())
}

/// One group of a course
#[utoipa::path(get, path = "/api/v1/courses/{course}/groups/{course_group}", tag = "groups",
    operation_id = "getCourseGroup",
    params(("course" = String, Path, description = "The course's address (slug)."),
        ("course_group" = Uuid, Path, description = "The group.")),
    responses((status = 200, description = "The group, with an entity tag.", body = CourseGroup)))]
async fn one(
    State(learning): State<Learning>,
    viewer: Viewer,
    PathOf((course, group)): PathOf<(String, Uuid)>,
    headers: HeaderMap,
) -> Result<Response> {
    let desk = Desk::open(learning, viewer, &course).await?;
    tag::answer(&headers, &desk.find(group).await?)
}

/// Rename a group of a course
///
/// With `If-Match` only where nobody changed the group since.
#[utoipa::path(patch, path = "/api/v1/courses/{course}/groups/{course_group}", tag = "groups",
    operation_id = "renameCourseGroup",
    params(("course" = String, Path, description = "The course's address (slug)."),
        ("course_group" = Uuid, Path, description = "The group."),
        ("If-Match" = Option<String>, Header, description = "The entity tag of the group as you know it.")),
    request_body = CourseGroupName,
    responses((status = 200, description = "The group as it is now.", body = CourseGroup),
        (status = 409, description = "Another group of the course is called so.",
            body = problem::ProblemDocument, content_type = "application/problem+json"),
        (status = 412, description = "The group was changed since.",
            body = problem::ProblemDocument, content_type = "application/problem+json")))]
async fn rename(
    State(learning): State<Learning>,
    viewer: Viewer,
    peer: Peer,
    PathOf((course, group)): PathOf<(String, Uuid)>,
    headers: HeaderMap,
    new: Result<JsonBody<CourseGroupName>>,
) -> Result<Response> {
    let desk = Desk::open(learning, viewer, &course).await?;
    let JsonBody(new) = new?;
    let name = new.read()?;
    let mut tx = desk.learning.platform.db.begin().await?;
    tx.lock(&format!("groups {}", desk.course())).await?;
    tag::check(&headers, &desk.find(group).await?)?;
    match groups::rename(&mut tx, desk.course(), group, &name).await? {
        Renamed::Yes => {}
        Renamed::Gone => return Err(Error::NotFound),
        Renamed::Taken => return Err(taken()),
    }
    desk.record(&mut tx, ("course.group-renamed", group, peer), None).await?;
    tx.commit().await?;
    let now = desk.find(group).await?;
    let mut response = Json(&now).into_response();
    tag::put(&mut response, &tag::of(&now)?);
    Ok(response)
}

/// Delete a group of a course
///
/// Its members stay in the course.
#[utoipa::path(delete, path = "/api/v1/courses/{course}/groups/{course_group}", tag = "groups",
    operation_id = "deleteCourseGroup",
    params(("course" = String, Path, description = "The course's address (slug)."),
        ("course_group" = Uuid, Path, description = "The group.")),
    responses((status = 204, description = "There is no such group any more.")))]
async fn delete(
    State(learning): State<Learning>,
    viewer: Viewer,
    peer: Peer,
    PathOf((course, group)): PathOf<(String, Uuid)>,
) -> Result<StatusCode> {
    let desk = Desk::open(learning, viewer, &course).await?;
    let mut tx = desk.learning.platform.db.begin().await?;
    if !groups::delete(&mut tx, desk.course(), group).await? {
        return Err(Error::NotFound);
    }
    desk.record(&mut tx, ("course.group-deleted", group, peer), None).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// An enrolment in a group of its course.
#[derive(Debug, Serialize, ToSchema)]
struct CourseGroupMember {
    /// The enrolment.
    enrolment: Uuid,
    /// Whose it is.
    person: Uuid,
}

impl From<MemberRow> for CourseGroupMember {
    fn from(row: MemberRow) -> Self {
        Self { enrolment: row.enrolment_id, person: row.account_id }
    }
}

/// Members of a group of a course
///
/// In the order of their enrolments.
#[utoipa::path(get, path = "/api/v1/courses/{course}/groups/{course_group}/members", tag = "groups",
    operation_id = "listCourseGroupMembers",
    params(("course" = String, Path, description = "The course's address (slug)."),
        ("course_group" = Uuid, Path, description = "The group."), Cursor),
    responses((status = 200, description = "A page of members.", body = Page<CourseGroupMember>)))]
async fn members(
    State(learning): State<Learning>,
    OriginalUri(uri): OriginalUri,
    viewer: Viewer,
    PathOf((course, group)): PathOf<(String, Uuid)>,
    QueryOf(query): QueryOf<Cursor>,
) -> Result<Response> {
    let (after, limit) = page::read::<Uuid>(query.cursor.as_deref(), query.limit)?;
    let desk = Desk::open(learning, viewer, &course).await?;
    desk.find(group).await?;
    let rows = store::group_members(&desk.learning.platform.db, group, after, limit + 1).await?;
    page::answer(&uri, rows, limit, |row| row.enrolment_id, CourseGroupMember::from)
}

/// Put an enrolment into a group of its course
///
/// What is in it already stays so.
#[utoipa::path(put, path = "/api/v1/courses/{course}/groups/{course_group}/members/{enrolment}", tag = "groups",
    operation_id = "addCourseGroupMember",
    params(("course" = String, Path, description = "The course's address (slug)."),
        ("course_group" = Uuid, Path, description = "The group."),
        ("enrolment" = Uuid, Path, description = "An enrolment in the same course.")),
    responses((status = 200, description = "It is in the group.", body = CourseGroupMember)))]
async fn add(
    State(learning): State<Learning>,
    viewer: Viewer,
    peer: Peer,
    PathOf((course, group, enrolment)): PathOf<(String, Uuid, Uuid)>,
) -> Result<Json<CourseGroupMember>> {
    let desk = Desk::open(learning, viewer, &course).await?;
    desk.find(group).await?;
    let db = &desk.learning.platform.db;
    let row = store::enrolment(db, enrolment).await?.filter(|row| row.course_id == desk.course());
    let row = row.ok_or(Error::NotFound)?;
    let mut tx = db.begin().await?;
    // A group of a run takes participants of that run alone.
    if !groups::fits(&mut tx, &desk.course().into(), row.run_id, group).await? {
        return Err(Error::NotFound);
    }
    if store::put_member(&mut tx, group, enrolment).await? {
        desk.record(&mut tx, ("course.group-put-in", group, peer), Some(1)).await?;
    }
    tx.commit().await?;
    Ok(Json(CourseGroupMember { enrolment, person: row.account_id }))
}

/// Take an enrolment out of a group
#[utoipa::path(delete, path = "/api/v1/courses/{course}/groups/{course_group}/members/{enrolment}", tag = "groups",
    operation_id = "removeCourseGroupMember",
    params(("course" = String, Path, description = "The course's address (slug)."),
        ("course_group" = Uuid, Path, description = "The group."),
        ("enrolment" = Uuid, Path, description = "The enrolment.")),
    responses((status = 204, description = "It is not in the group; also where that was so before.")))]
async fn remove(
    State(learning): State<Learning>,
    viewer: Viewer,
    peer: Peer,
    PathOf((course, group, enrolment)): PathOf<(String, Uuid, Uuid)>,
) -> Result<StatusCode> {
    let desk = Desk::open(learning, viewer, &course).await?;
    desk.find(group).await?;
    let mut tx = desk.learning.platform.db.begin().await?;
    if store::take_member(&mut tx, group, enrolment).await? {
        desk.record(&mut tx, ("course.group-taken-out", group, peer), Some(1)).await?;
    }
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
