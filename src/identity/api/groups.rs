//! Groups of the site, for administrators' programs.

use axum::{
    Extension, Json,
    extract::{OriginalUri, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use halqa_platform::{
    db::Tx,
    error::{Error, Refusal, Result},
    http::{
        api::{Cursor, JsonBody, Page, PathOf, QueryOf, page, problem, tag, within},
        peer::Peer,
    },
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{scope::Scope, tokens::Granted};
use crate::{
    Identity, Text,
    accounts::{self, Status},
    groups::{
        NAME_MAX,
        acts::{self, By, Done, Members, Trouble},
        store::{self, Counted, Member},
    },
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);

/// Adds the operations.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    let (read, write) = (Some(Scope::GroupsRead), Some(Scope::GroupsWrite));
    routes
        .api::<__path_list, _, _>(ADMINISTRATORS, read, list)
        .api::<__path_create, _, _>(ADMINISTRATORS, write, create)
        .api::<__path_one, _, _>(ADMINISTRATORS, read, one)
        .api::<__path_rename, _, _>(ADMINISTRATORS, write, rename)
        .api::<__path_delete, _, _>(ADMINISTRATORS, write, delete)
        .api::<__path_members, _, _>(ADMINISTRATORS, read, members)
        .api::<__path_add, _, _>(ADMINISTRATORS, write, add)
        .api::<__path_remove, _, _>(ADMINISTRATORS, write, remove)
}

/// A group of the site.
#[derive(Debug, Serialize, ToSchema)]
struct SiteGroup {
    /// Its id.
    id: Uuid,
    /// What it is called; no two are called alike.
    name: String,
    /// Roles that its members get. They are set on the group's page.
    roles: Vec<Role>,
    /// Whether a directory keeps it by SCIM.
    directory: bool,
    /// How many belong to it.
    members: i64,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// When its name or members changed last.
    changed_at: DateTime<Utc>,
}

impl From<Counted> for SiteGroup {
    fn from(of: Counted) -> Self {
        Self {
            id: of.group.id,
            roles: of.group.gives(),
            name: of.group.name,
            directory: of.group.directory,
            members: of.members,
            created_at: of.group.created_at,
            changed_at: of.group.changed_at,
        }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct GroupsQuery {
    /// A part of the name.
    #[param(min_length = 1)]
    q: Option<String>,
    /// Where the page begins: as the page before says in `next`.
    #[param(min_length = 1)]
    cursor: Option<String>,
    /// Lines of the page, 50 where it is not given.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
}

/// List groups
///
/// Groups of the site, by name.
#[utoipa::path(get, path = "/api/v1/groups", tag = "groups", operation_id = "listGroups", params(GroupsQuery),
    responses((status = 200, description = "A page of groups.", body = Page<SiteGroup>)))]
async fn list(
    State(identity): State<Identity>,
    OriginalUri(uri): OriginalUri,
    QueryOf(query): QueryOf<GroupsQuery>,
) -> Result<Response> {
    let (after, limit) = page::read::<String>(query.cursor.as_deref(), query.limit)?;
    let search = query.q.as_deref().unwrap_or_default();
    let db = &identity.platform.db;
    let groups = store::list(db, search, &after.unwrap_or_default(), limit + 1).await?;
    page::answer(&uri, groups, limit, |of| store::key(&of.group.name), SiteGroup::from)
}

async fn find(identity: &Identity, group: Uuid) -> Result<SiteGroup> {
    let found = store::find(&identity.platform.db, group).await?;
    found.map(SiteGroup::from).ok_or(Error::NotFound)
}

/// A group's name.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct GroupName {
    /// What it is called.
    #[schema(min_length = 1, max_length = 120, example = "Customs officers 2026")]
    name: String,
}

impl GroupName {
    fn read(&self) -> Result<String> {
        let name = within(&self.name, NAME_MAX).and_then(|name| accounts::one_line(name, NAME_MAX));
        let name = name.filter(|name| !name.is_empty());
        let wrong =
            || problem::invalid().field("/name", |lang| Text::of(lang).groups_name_wrong().to_owned());
        Ok(name.ok_or_else(wrong)?)
    }
}

fn by(viewer: &Viewer, peer: Peer) -> By {
    By { actor: viewer.id, peer, through: "api" }
}

fn conflict() -> Refusal {
    Refusal::new(StatusCode::CONFLICT, "conflict")
}

fn done<T>(done: std::result::Result<T, Trouble>) -> Result<T> {
    done.map_err(|trouble| match trouble {
        Trouble::Gone | Trouble::NoPerson(_) => Error::NotFound,
        Trouble::Taken => {
            conflict().field("/name", |lang| Text::of(lang).groups_name_taken().to_owned()).into()
        }
        Trouble::LastAdministrator => {
            conflict().saying(|lang| Text::of(lang).flash_last_administrator().to_owned()).into()
        }
    })
}

/// Make a group
#[utoipa::path(post, path = "/api/v1/groups", tag = "groups", operation_id = "createGroup", request_body = GroupName,
    responses((status = 201, description = "The group, without members.", body = SiteGroup,
        headers(("Location" = String, description = "Where the group is.")))))]
async fn create(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    JsonBody(new): JsonBody<GroupName>,
) -> Result<Response> {
    let name = new.read()?;
    let mut tx = identity.platform.db.begin().await?;
    let group = done(acts::make(&identity.platform, &mut tx, by(&viewer, peer), &name, false).await?)?;
    tx.commit().await?;
    let location = [(header::LOCATION, format!("/api/v1/groups/{group}"))];
    Ok((StatusCode::CREATED, location, Json(find(&identity, group).await?)).into_response())
}

/// One group
#[utoipa::path(get, path = "/api/v1/groups/{group}", tag = "groups", operation_id = "getGroup",
    params(("group" = Uuid, Path, description = "The group.")),
    responses((status = 200, description = "The group, with an entity tag.", body = SiteGroup)))]
async fn one(
    State(identity): State<Identity>,
    PathOf(group): PathOf<Uuid>,
    headers: HeaderMap,
) -> Result<Response> {
    tag::answer(&headers, &find(&identity, group).await?)
}

/// A transaction in which nobody else changes the group.
async fn take(identity: &Identity, group: Uuid) -> Result<(Tx, store::Group)> {
    let mut tx = identity.platform.db.begin().await?;
    let group = store::take(&mut tx, group).await?.ok_or(Error::NotFound)?;
    Ok((tx, group))
}

/// Rename a group
///
/// With `If-Match` only where nobody changed the group since.
#[utoipa::path(patch, path = "/api/v1/groups/{group}", tag = "groups", operation_id = "renameGroup",
    params(("group" = Uuid, Path, description = "The group."),
        ("If-Match" = Option<String>, Header, description = "The entity tag of the group as you know it.")),
    request_body = GroupName,
    responses((status = 200, description = "The group as it is now.", body = SiteGroup),
        (status = 409, description = "Another group is called so.",
            body = problem::ProblemDocument, content_type = "application/problem+json"),
        (status = 412, description = "The group was changed since.",
            body = problem::ProblemDocument, content_type = "application/problem+json")))]
async fn rename(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    PathOf(group): PathOf<Uuid>,
    headers: HeaderMap,
    JsonBody(new): JsonBody<GroupName>,
) -> Result<Response> {
    let name = new.read()?;
    let (mut tx, taken) = take(&identity, group).await?;
    tag::check(&headers, &find(&identity, group).await?)?;
    done(acts::rename(&identity.platform, &mut tx, by(&viewer, peer), &taken, &name).await?)?;
    tx.commit().await?;
    let now = find(&identity, group).await?;
    let mut response = Json(&now).into_response();
    tag::put(&mut response, &tag::of(&now)?);
    Ok(response)
}

/// A group that gives roles is changed by who may give roles.
fn may_give(granted: Option<&Granted>, group: &store::Group) -> Result<()> {
    if group.roles.is_empty() || granted.is_none_or(|granted| granted.scopes.contains(&Scope::PeopleWrite)) {
        return Ok(());
    }
    Err(Refusal::new(StatusCode::FORBIDDEN, "insufficient-scope")
        .saying(|lang| Text::of(lang).api_scope_missing(Scope::PeopleWrite.id()))
        .into())
}

/// Delete a group
///
/// Its members keep their accounts, and lose the roles that only it gave them. A group that gives roles needs the scope
/// `people:write` besides.
#[utoipa::path(delete, path = "/api/v1/groups/{group}", tag = "groups", operation_id = "deleteGroup",
    params(("group" = Uuid, Path, description = "The group.")),
    responses((status = 204, description = "There is no such group any more."),
        (status = 409, description = "The site would be left without an administrator.",
            body = problem::ProblemDocument, content_type = "application/problem+json")))]
async fn delete(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    PathOf(group): PathOf<Uuid>,
    granted: Option<Extension<Granted>>,
) -> Result<StatusCode> {
    let (mut tx, taken) = take(&identity, group).await?;
    may_give(granted.as_deref(), &taken)?;
    done(acts::delete(&identity.platform, &mut tx, by(&viewer, peer), &taken).await?)?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Somebody in a group.
#[derive(Debug, Serialize, ToSchema)]
struct GroupMember {
    /// The account.
    person: Uuid,
    /// As they write it.
    name: String,
    /// Their address.
    email: String,
    /// Whether the account can be used.
    active: bool,
    /// Since when they are in the group.
    added_at: DateTime<Utc>,
}

impl From<Member> for GroupMember {
    fn from(member: Member) -> Self {
        Self {
            person: member.id,
            active: member.status() == Status::Active,
            name: member.name,
            email: member.email.unwrap_or_default(),
            added_at: member.added_at,
        }
    }
}

/// Members of a group
///
/// In the order in which their accounts were made.
#[utoipa::path(get, path = "/api/v1/groups/{group}/members", tag = "groups", operation_id = "listGroupMembers",
    params(("group" = Uuid, Path, description = "The group."), Cursor),
    responses((status = 200, description = "A page of members.", body = Page<GroupMember>)))]
async fn members(
    State(identity): State<Identity>,
    OriginalUri(uri): OriginalUri,
    PathOf(group): PathOf<Uuid>,
    QueryOf(query): QueryOf<Cursor>,
) -> Result<Response> {
    let (after, limit) = page::read::<Uuid>(query.cursor.as_deref(), query.limit)?;
    find(&identity, group).await?;
    let members = store::members(&identity.platform.db, group, after, limit + 1).await?;
    page::answer(&uri, members, limit, |member| member.id, GroupMember::from)
}

async fn change(
    identity: &Identity,
    by: By,
    group: Uuid,
    (change, granted): (Members, Option<&Granted>),
) -> Done<(usize, usize)> {
    let (mut tx, taken) = take(identity, group).await?;
    may_give(granted, &taken)?;
    let done = acts::change_members(&identity.platform, &mut tx, by, &taken, change).await?;
    if done.is_ok() {
        tx.commit().await?;
    }
    Ok(done)
}

/// Put somebody into a group
///
/// Who is in it already stays so. A group that gives roles needs the scope `people:write` besides.
#[utoipa::path(put, path = "/api/v1/groups/{group}/members/{person}", tag = "groups",
    operation_id = "addGroupMember",
    params(("group" = Uuid, Path, description = "The group."), ("person" = Uuid, Path, description = "The account.")),
    responses((status = 200, description = "They are in the group.", body = GroupMember)))]
async fn add(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    PathOf((group, person)): PathOf<(Uuid, Uuid)>,
    granted: Option<Extension<Granted>>,
) -> Result<Json<GroupMember>> {
    let who = Members { add: vec![person], remove: Vec::new() };
    done(change(&identity, by(&viewer, peer), group, (who, granted.as_deref())).await?)?;
    let member = store::member(&identity.platform.db, group, person).await?.ok_or(Error::NotFound)?;
    Ok(Json(GroupMember::from(member)))
}

/// Take somebody out of a group
///
/// A group that gives roles needs the scope `people:write` besides.
#[utoipa::path(delete, path = "/api/v1/groups/{group}/members/{person}", tag = "groups",
    operation_id = "removeGroupMember",
    params(("group" = Uuid, Path, description = "The group."), ("person" = Uuid, Path, description = "The account.")),
    responses((status = 204, description = "They are not in the group; also where that was so before."),
        (status = 409, description = "The site would be left without an administrator.",
            body = problem::ProblemDocument, content_type = "application/problem+json")))]
async fn remove(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    PathOf((group, person)): PathOf<(Uuid, Uuid)>,
    granted: Option<Extension<Granted>>,
) -> Result<StatusCode> {
    let who = Members { add: Vec::new(), remove: vec![person] };
    done(change(&identity, by(&viewer, peer), group, (who, granted.as_deref())).await?)?;
    Ok(StatusCode::NO_CONTENT)
}
