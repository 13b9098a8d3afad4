//! Everybody with an account, for the administrator: find, give roles, suspend.

mod pages;

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::{
    Identity,
    accounts::{self, Account, Status},
    audit, paths,
    policy::{Access, Role, Routes},
    sessions,
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);
const PAGE: u16 = 50;

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/people", ADMINISTRATORS, list)
        .get("/{lang}/admin/people/{account}", ADMINISTRATORS, show)
        .post("/{lang}/admin/people/{account}/roles", ADMINISTRATORS, set_roles)
        .post("/{lang}/admin/people/{account}/status", ADMINISTRATORS, set_status)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Search {
    q: String,
    before: Option<Uuid>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Chosen {
    role: Vec<String>,
    status: String,
}

async fn list(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Query(search): Query<Search>,
) -> Result<Response> {
    let db = &identity.platform.db;
    let found = accounts::list(db, &search.q, search.before, PAGE + 1).await?;
    let total = accounts::total(db).await?;
    Ok(pages::list(&view, &viewer, &search.q, &found, usize::from(PAGE), total).into_response())
}

async fn find(identity: &Identity, account: Uuid) -> Result<Account> {
    let found = accounts::find(&identity.platform.db, account).await?;
    found.filter(|account| account.status != Status::Erased).ok_or(Error::NotFound)
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Path((_, account)): Path<(String, Uuid)>,
) -> Result<Response> {
    let account = find(&identity, account).await?;
    Ok(pages::person(&view, &viewer, &account).into_response())
}

async fn set_roles(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, account)): Path<(String, Uuid)>,
    Form(chosen): Form<Chosen>,
) -> Result<Response> {
    let before = find(&identity, account).await?;
    let roles: Vec<Role> = chosen.role.iter().filter_map(|id| id.parse().ok()).collect();
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    if !accounts::set_roles(&mut tx, account, &roles).await? {
        return Ok(redirect_saying(&paths::person(view.lang, account), "last-administrator"));
    }
    let ids = |roles: &[Role]| roles.iter().map(|role| role.id()).collect::<Vec<_>>();
    let detail = json!({ "before": ids(&before.roles), "after": ids(&roles) });
    let entry = audit::Entry::new("account.roles").by(viewer.id).to(account).detail(detail).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    Ok(redirect_saying(&paths::person(view.lang, account), "person-saved"))
}

async fn set_status(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, account)): Path<(String, Uuid)>,
    Form(chosen): Form<Chosen>,
) -> Result<Response> {
    let before = find(&identity, account).await?;
    let active = match chosen.status.as_str() {
        "active" => true,
        "suspended" => false,
        _ => return Err(Error::NotFound),
    };
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    if !accounts::set_status(&mut tx, account, active).await? {
        return Ok(redirect_saying(&paths::person(view.lang, account), "last-administrator"));
    }
    if !active {
        sessions::end_others(&mut tx, account, &[]).await?;
    }
    let action = if active { "account.restored" } else { "account.suspended" };
    let detail = json!({ "before": before.status.id(), "after": chosen.status });
    let entry = audit::Entry::new(action).by(viewer.id).to(account).detail(detail).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    Ok(redirect_saying(&paths::person(view.lang, account), "person-saved"))
}
