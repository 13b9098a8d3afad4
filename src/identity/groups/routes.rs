//! Handlers of the pages of groups.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    db::Tx,
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    NAME_MAX,
    acts::{self, By, Done, Members, Trouble},
    pages::{self, Listing, Shown},
    store::{self, Group},
};
use crate::{
    Identity, Text,
    accounts::{self, Criteria, Status},
    faults::Faults,
    paths,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);
/// Lines of a page.
const PAGE: usize = 50;
/// People who are offered to be added.
const OFFERED: usize = 20;

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/groups", ADMINISTRATORS, list)
        .post("/{lang}/admin/groups", ADMINISTRATORS, make)
        .get("/{lang}/admin/groups/{site_group}", ADMINISTRATORS, show)
        .post("/{lang}/admin/groups/{site_group}/name", ADMINISTRATORS, rename)
        .post("/{lang}/admin/groups/{site_group}/roles", ADMINISTRATORS, set_roles)
        .post("/{lang}/admin/groups/{site_group}/members", ADMINISTRATORS, add)
        .post("/{lang}/admin/groups/{site_group}/members/remove", ADMINISTRATORS, remove)
        .get("/{lang}/admin/groups/{site_group}/delete", ADMINISTRATORS, ask)
        .post("/{lang}/admin/groups/{site_group}/delete", ADMINISTRATORS, delete)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    from: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    name: String,
    email: String,
    person: String,
    role: Vec<String>,
    directory: String,
}

fn by(viewer: &Viewer, peer: Peer) -> By {
    By { actor: viewer.id, peer, through: "page" }
}

fn short(text: &str) -> String {
    text.trim().chars().take(200).collect()
}

fn name_of(typed: &Typed) -> Option<String> {
    accounts::one_line(&typed.name, NAME_MAX).filter(|name| !name.is_empty())
}

async fn list(State(identity): State<Identity>, view: View, Query(asked): Query<Asked>) -> Result<Response> {
    listing(&identity, &view, &asked, "", &Faults::default()).await
}

async fn listing(
    identity: &Identity,
    view: &View,
    asked: &Asked,
    name: &str,
    faults: &Faults,
) -> Result<Response> {
    let search = short(&asked.q);
    let mut groups = store::list(&identity.platform.db, &search, &asked.from, PAGE + 1).await?;
    let more = groups.len() > PAGE;
    groups.truncate(PAGE);
    let next = groups.last().filter(|_| more).map(|last| store::key(&last.group.name));
    let shown = Listing { groups, search, later: !asked.from.is_empty(), next, name };
    Ok((faults.status(), pages::list(view, &shown, faults)).into_response())
}

async fn make(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let t = Text::of(view.lang);
    let Some(name) = name_of(&typed) else {
        let faults = Faults::one("name", t.groups_name_wrong());
        return listing(&identity, &view, &Asked::default(), &typed.name, &faults).await;
    };
    let mut tx = identity.platform.db.begin().await?;
    match acts::make(&identity.platform, &mut tx, by(&viewer, peer), &name, false).await? {
        Ok(group) => {
            tx.commit().await?;
            Ok(redirect_saying(&paths::group(view.lang, group), "group-made"))
        }
        Err(_) => {
            drop(tx);
            let faults = Faults::one("name", t.groups_name_taken());
            listing(&identity, &view, &Asked::default(), &typed.name, &faults).await
        }
    }
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Path((_, group)): Path<(String, Uuid)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    page(&identity, (&view, &viewer), group, &asked, &Typed::default(), &Faults::default()).await
}

async fn page(
    identity: &Identity,
    (view, viewer): (&View, &Viewer),
    group: Uuid,
    asked: &Asked,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response> {
    let platform = &identity.platform;
    let group = store::find(&platform.db, group).await?.ok_or(Error::NotFound)?;
    let from = asked.from.parse().ok();
    let mut members = store::members(&platform.db, group.group.id, from, PAGE + 1).await?;
    let next = members.get(PAGE - 1).filter(|_| members.len() > PAGE).map(|last| last.id);
    members.truncate(PAGE);
    let search = short(&asked.q);
    let found = if search.is_empty() {
        Vec::new()
    } else {
        let criteria = Criteria { text: search.clone(), ..Criteria::default() };
        accounts::find_people(&platform.db, platform.clock.now(), &criteria, None, OFFERED).await?.people
    };
    let mut offered = Vec::with_capacity(found.len());
    for person in found {
        let inside = store::member(&platform.db, group.group.id, person.id).await?.is_some();
        offered.push((person, inside));
    }
    let shown = Shown {
        group: &group,
        members,
        later: from.is_some(),
        next,
        search,
        offered,
        name: &typed.name,
        email: &typed.email,
    };
    Ok((faults.status(), pages::one(view, viewer, &shown, faults)).into_response())
}

/// Does something to a group in one transaction.
async fn within<T>(
    identity: &Identity,
    group: Uuid,
    act: impl AsyncFnOnce(&mut Tx, &Group) -> Done<T>,
) -> Done<T> {
    let mut tx = identity.platform.db.begin().await?;
    let Some(group) = store::take(&mut tx, group).await? else { return Ok(Err(Trouble::Gone)) };
    let done = act(&mut tx, &group).await?;
    if done.is_ok() {
        tx.commit().await?;
    }
    Ok(done)
}

/// Where an act leads to: what it says, or why it was not done.
fn said<T>(
    view: &View,
    group: Uuid,
    done: std::result::Result<T, Trouble>,
    code: &'static str,
) -> Result<Response> {
    match done {
        Ok(_) => Ok(redirect_saying(&paths::group(view.lang, group), code)),
        Err(Trouble::LastAdministrator) => {
            Ok(redirect_saying(&paths::group(view.lang, group), "last-administrator"))
        }
        Err(_) => Err(Error::NotFound),
    }
}

async fn rename(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, id)): Path<(String, Uuid)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let t = Text::of(view.lang);
    let platform = &identity.platform;
    let Some(name) = name_of(&typed) else {
        let faults = Faults::one("name", t.groups_name_wrong());
        return page(&identity, (&view, &viewer), id, &Asked::default(), &typed, &faults).await;
    };
    let done = within(&identity, id, async |tx, group| {
        acts::rename(platform, tx, by(&viewer, peer), group, &name).await
    });
    match done.await? {
        Err(Trouble::Taken) => {
            let faults = Faults::one("name", t.groups_name_taken());
            page(&identity, (&view, &viewer), id, &Asked::default(), &typed, &faults).await
        }
        done => said(&view, id, done, "group-saved"),
    }
}

async fn set_roles(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, id)): Path<(String, Uuid)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let roles: Vec<Role> = typed.role.iter().filter_map(|id| id.parse().ok()).collect();
    let directory = typed.directory == "on";
    let platform = &identity.platform;
    let done = within(&identity, id, async |tx, group| {
        acts::set_roles(platform, tx, by(&viewer, peer), group, (&roles, directory)).await
    });
    said(&view, id, done.await?, "group-saved")
}

async fn add(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, id)): Path<(String, Uuid)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let db = &identity.platform.db;
    let account = match typed.person.parse() {
        Ok(person) => accounts::find(db, person).await?,
        Err(_) => accounts::find_by_email(db, &typed.email).await?,
    };
    let Some(account) = account.filter(|account| account.status != Status::Erased) else {
        let faults = Faults::one("email", Text::of(view.lang).groups_no_person());
        return page(&identity, (&view, &viewer), id, &Asked::default(), &typed, &faults).await;
    };
    let change = Members { add: vec![account.id], remove: Vec::new() };
    let done = change_members(&identity, by(&viewer, peer), id, change).await?;
    said(&view, id, done, "group-member-added")
}

async fn change_members(identity: &Identity, by: By, group: Uuid, change: Members) -> Done<(usize, usize)> {
    let platform = &identity.platform;
    within(identity, group, async |tx, group| acts::change_members(platform, tx, by, group, change).await)
        .await
}

async fn remove(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, id)): Path<(String, Uuid)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let person = typed.person.parse().map_err(|_| Error::NotFound)?;
    let change = Members { add: Vec::new(), remove: vec![person] };
    let done = change_members(&identity, by(&viewer, peer), id, change).await?;
    said(&view, id, done, "group-member-removed")
}

async fn ask(
    State(identity): State<Identity>,
    view: View,
    Path((_, group)): Path<(String, Uuid)>,
) -> Result<Response> {
    let group = store::find(&identity.platform.db, group).await?.ok_or(Error::NotFound)?;
    Ok(pages::delete(&view, &group).into_response())
}

async fn delete(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, id)): Path<(String, Uuid)>,
) -> Result<Response> {
    let platform = &identity.platform;
    let done =
        within(&identity, id, async |tx, group| acts::delete(platform, tx, by(&viewer, peer), group).await);
    match done.await? {
        Ok(()) => Ok(redirect_saying(&paths::groups(view.lang), "group-deleted")),
        done => said(&view, id, done, "group-deleted"),
    }
}
