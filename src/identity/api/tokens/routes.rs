//! Handlers of the page of tokens.

use axum::{
    extract::{Path, State},
    response::Response,
};
use chrono::TimeDelta;
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    id,
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{
    pages::{self, Shown},
    store::{self, NewToken},
};
use crate::{
    Identity, Text, accounts,
    api::scope::{self, Scope},
    audit,
    faults::Faults,
    paths,
    policy::{Access, Routes},
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/me/tokens", Access::SignedIn, show)
        .post("/{lang}/me/tokens", Access::SignedIn, make)
        .post("/{lang}/me/tokens/{pat}/revoke", Access::SignedIn, revoke)
}

/// What is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) token: String,
    pub(super) name: String,
    pub(super) scope: Vec<String>,
    pub(super) days: String,
}

/// For how long, in days; what is offered.
pub(super) const DAYS: [i64; 4] = [7, 30, 90, 365];

async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    let typed = Typed { token: id::new().to_string(), days: "90".to_owned(), ..Typed::default() };
    page(&identity, &view, &viewer, &typed, &Faults::default(), None).await
}

async fn page(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    typed: &Typed,
    faults: &Faults,
    made: Option<&str>,
) -> Result<Response> {
    let platform = &identity.platform;
    let tokens = store::of(&platform.db, viewer.id).await?;
    let shown = Shown { typed, tokens: &tokens, made, now: platform.clock.now() };
    Ok(pages::tokens(view, viewer, &shown, faults))
}

async fn make(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let mut faults = Faults::default();
    let Some(new) = read(&identity, &view, &viewer, &typed, &mut faults) else {
        return page(&identity, &view, &viewer, &typed, &faults, None).await;
    };
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    if store::working(&mut tx, now, viewer.id).await? >= store::MOST {
        drop(tx);
        faults.add("name", Text::of(view.lang).tokens_too_many());
        return page(&identity, &view, &viewer, &typed, &faults, None).await;
    }
    let Some(secret) = store::make(&mut tx, now, viewer.id, &new).await? else {
        return Ok(redirect_saying(&paths::tokens(view.lang), "token-made-before"));
    };
    let detail = json!({ "token": new.id, "scopes": scope::to_text(&new.scopes), "until": new.expires_at });
    let entry = audit::Entry::new("token.made").by(viewer.id).to(viewer.id).detail(detail).from(peer);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    let again = Typed { token: id::new().to_string(), days: "90".to_owned(), ..Typed::default() };
    page(&identity, &view, &viewer, &again, &faults, Some(&secret)).await
}

fn read(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    typed: &Typed,
    faults: &mut Faults,
) -> Option<NewToken> {
    let t = Text::of(view.lang);
    let name = accounts::one_line(&typed.name, 80).filter(|name| !name.is_empty());
    if name.is_none() {
        faults.add("name", t.tokens_name_wrong());
    }
    let offered: Vec<Scope> = Scope::of_use(viewer).collect();
    let scopes: Vec<Scope> =
        typed.scope.iter().filter_map(|id| id.parse().ok()).filter(|scope| offered.contains(scope)).collect();
    if scopes.is_empty() {
        faults.add("scope", t.tokens_scope_wrong());
    }
    let days = typed.days.parse::<i64>().ok().filter(|days| (1..=store::MOST_DAYS).contains(days));
    if days.is_none() {
        faults.add("days", t.tokens_days_wrong());
    }
    // A form from a page that is no more: a new id does as well.
    let id = typed.token.parse().unwrap_or_else(|_| id::new());
    let expires_at = identity.platform.clock.now() + TimeDelta::days(days?);
    faults.none().then_some(NewToken { id, name: name?, scopes, expires_at })
}

async fn revoke(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, token)): Path<(String, Uuid)>,
) -> Result<Response> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    if store::revoke(&mut tx, now, viewer.id, token).await?.ok_or(Error::NotFound)? {
        let detail = json!({ "token": token });
        let entry = audit::Entry::new("token.revoked").by(viewer.id).to(viewer.id).detail(detail).from(peer);
        audit::record(&mut tx, now, entry).await?;
    }
    tx.commit().await?;
    Ok(redirect_saying(&paths::tokens(view.lang), "token-revoked"))
}
