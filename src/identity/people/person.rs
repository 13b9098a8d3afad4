//! One person, for the administrator: what is known, roles, suspension, sign-ins, links, the log.

mod pages;
mod store;

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use chrono::TimeDelta;
use halqa_platform::{
    error::{Error, Result},
    http::{
        Form, View,
        peer::Peer,
        view::{redirect, redirect_saying},
    },
    jobs,
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{ADMINISTRATORS, merging};
use crate::{
    Identity, Text,
    accounts::{self, Account, Status},
    audit,
    faults::Faults,
    groups, invitations,
    letters::{self, Letter, To},
    paths,
    policy::{Role, Routes},
    sessions,
    tokens::{self, Kind},
    viewer::Viewer,
};

/// Entries of the log on the page.
const ENTRIES: i64 = 20;
/// Fewest and most characters of a reason.
const REASON_MIN: usize = 3;
const REASON_MAX: usize = 500;
/// A link is not sent again so soon: a form that is sent twice writes one mail.
const AGAIN: TimeDelta = TimeDelta::minutes(1);

/// Adds the routes.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/people/{account}", ADMINISTRATORS, show)
        .post("/{lang}/admin/people/{account}/roles", ADMINISTRATORS, set_roles)
        .post("/{lang}/admin/people/{account}/status", ADMINISTRATORS, set_status)
        .post("/{lang}/admin/people/{account}/sessions", ADMINISTRATORS, end_sessions)
        .post("/{lang}/admin/people/{account}/link", ADMINISTRATORS, send_link)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Chosen {
    role: Vec<String>,
    status: String,
    reason: String,
    session: String,
    link: String,
}

/// An account that can be looked after.
pub(super) async fn find(identity: &Identity, account: Uuid) -> Result<Account> {
    let found = accounts::find(&identity.platform.db, account).await?;
    found.filter(|account| account.status != Status::Erased).ok_or(Error::NotFound)
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Path((_, account)): Path<(String, Uuid)>,
) -> Result<Response> {
    if let Some(kept) = merging::store::kept_for(&identity.platform.db, account).await? {
        return Ok(redirect(&paths::person(view.lang, kept)));
    }
    let account = find(&identity, account).await?;
    page(&identity, &view, &viewer, &account, ("", &Faults::default())).await
}

async fn page(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    account: &Account,
    (reason, faults): (&str, &Faults),
) -> Result<Response> {
    let platform = &identity.platform;
    let mut panels = Vec::new();
    for panel in &identity.panels {
        panels.push(panel(view.clone(), account.id).await?);
    }
    let suspension = store::suspension(&platform.db, account.id).await?;
    let by = suspension.as_ref().and_then(|suspension| suspension.suspended_by);
    let shown = pages::Shown {
        account,
        sign_ins: sessions::list(&platform.db, platform.clock.now(), account.id).await?,
        log: audit::recent(&platform.db, account.id, ENTRIES).await?,
        suspended_by: match by {
            Some(by) => accounts::display_name(&platform.db, by).await?,
            None => None,
        },
        suspension: suspension.map(|suspension| (suspension.reason, suspension.suspended_at)),
        groups: groups::store::of(&platform.db, account.id).await?,
        panels,
        reason,
        faults,
    };
    Ok((faults.status(), pages::person(view, viewer, &shown)).into_response())
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
    let detail = json!({ "before": ids(&before.by_hand), "after": ids(&roles) });
    let entry = audit::Entry::new("account.roles").by(viewer.id).to(account).detail(detail).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    Ok(redirect_saying(&paths::person(view.lang, account), "person-saved"))
}

fn reason(typed: &str) -> Option<String> {
    accounts::one_line(typed, REASON_MAX).filter(|reason| reason.chars().count() >= REASON_MIN)
}

async fn set_status(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, id)): Path<(String, Uuid)>,
    Form(chosen): Form<Chosen>,
) -> Result<Response> {
    let account = find(&identity, id).await?;
    let why = match (chosen.status.as_str(), reason(&chosen.reason)) {
        ("active", _) => None,
        ("suspended", Some(reason)) => Some(reason),
        ("suspended", None) => {
            let faults = Faults::one("reason", Text::of(view.lang).person_reason_error());
            return page(&identity, &view, &viewer, &account, (&chosen.reason, &faults)).await;
        }
        _ => return Err(Error::NotFound),
    };
    let said = if store::write_status(&identity, &viewer, id, why, peer).await? {
        "person-saved"
    } else {
        "last-administrator"
    };
    Ok(redirect_saying(&paths::person(view.lang, id), said))
}

async fn end_sessions(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, id)): Path<(String, Uuid)>,
    Form(chosen): Form<Chosen>,
) -> Result<Response> {
    find(&identity, id).await?;
    let one = hex::decode(&chosen.session).ok().filter(|session| session.len() == 32);
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    match one {
        Some(session) => sessions::end(&mut tx, id, &session).await?,
        None if chosen.session == "all" => sessions::end_others(&mut tx, id, &[]).await?,
        None => return Err(Error::NotFound),
    }
    let entry = audit::Entry::new("account.sign-ins-ended").by(viewer.id).to(id).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    Ok(redirect_saying(&paths::person(view.lang, id), "session-ended"))
}

async fn send_link(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, id)): Path<(String, Uuid)>,
    Form(chosen): Form<Chosen>,
) -> Result<Response> {
    let account = find(&identity, id).await?;
    let (kind, action) = match chosen.link.as_str() {
        "invitation" if account.confirmed_at.is_none() => (Kind::Invite, "account.invited-again"),
        "password" => (Kind::Reset, "account.reset-sent"),
        _ => return Err(Error::NotFound),
    };
    if account.status != Status::Active {
        return Err(Error::conflict(|lang| Text::of(lang).person_link_suspended().to_owned()));
    }
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    tx.lock(&format!("identity.reset {id}")).await?;
    if tokens::is_waiting(&mut tx, id, kind, now - AGAIN).await? {
        return Ok(redirect_saying(&paths::person(view.lang, id), "link-just-sent"));
    }
    let email = account.email.as_deref().unwrap_or_default();
    let to = To { account: id, email, name: &account.profile.name, lang: account.profile.lang };
    if kind == Kind::Invite {
        invitations::send_link(&mut tx, platform, to).await?;
    } else {
        let token = tokens::make(&mut tx, now, id, kind, &json!({})).await?;
        letters::post(platform, &mut tx, to, Letter::ResetSent(&token)).await?;
    }
    let entry = audit::Entry::new(action).by(viewer.id).to(id).from(peer);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(redirect_saying(&paths::person(view.lang, id), "link-sent"))
}
