//! Handlers of one's second step.

use axum::{extract::State, response::Response};
use halqa_platform::{
    error::Result,
    http::{
        Form, View,
        peer::Peer,
        view::{redirect, redirect_saying},
    },
};
use serde::Deserialize;

use super::{challenge, pages, passkeys, rules, store};
use crate::{
    Identity, Text, accounts,
    faults::Faults,
    paths,
    policy::{Access, Routes},
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/me/account/second-step", Access::SignedIn, show)
        .post("/{lang}/me/account/second-step/app", Access::SignedIn, begin)
        .post("/{lang}/me/account/second-step/app/confirm", Access::SignedIn, confirm)
        .post("/{lang}/me/account/second-step/app/remove", Access::SignedIn, remove)
        .post("/{lang}/me/account/second-step/codes", Access::SignedIn, codes)
        .post("/{lang}/me/account/second-step/passkeys/begin", Access::SignedIn, passkeys::begin)
        .post("/{lang}/me/account/second-step/passkeys", Access::SignedIn, passkeys::add)
        .post("/{lang}/me/account/second-step/passkeys/{passkey}", Access::SignedIn, passkeys::remove)
        .get("/{lang}/sign-in/second", Access::Public, challenge::show)
        .post("/{lang}/sign-in/second", Access::Public, challenge::submit)
        .post("/{lang}/sign-in/passkey/begin", Access::Public, passkeys::ask)
        .post("/{lang}/sign-in/passkey", Access::Public, passkeys::sign_in)
}

async fn page(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    codes: &[String],
    faults: &Faults,
) -> Result<Response> {
    let db = &identity.platform.db;
    let look = identity.platform.site.look();
    let shown = pages::Shown {
        app: store::app(db, viewer.id).await?,
        passkeys: store::passkeys(db, viewer.id).await?,
        codes_left: store::codes_left(db, viewer.id).await?,
        codes,
        needed: accounts::find(db, viewer.id)
            .await?
            .is_some_and(|account| identity.needs_second_step(&account.roles)),
        site: look.name(view.lang),
    };
    Ok(pages::second_step(view, viewer, &shown, faults))
}

async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    page(&identity, &view, &viewer, &[], &Faults::default()).await
}

async fn begin(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    store::begin_app(&mut tx, viewer.id, &rules::new_secret()?, platform.clock.now()).await?;
    tx.commit().await?;
    Ok(redirect(&paths::account_second_step(view.lang)))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    code: String,
}

async fn confirm(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    if !store::take_code(&mut tx, viewer.id, &typed.code, platform.clock.now()).await? {
        let fault = Faults::one("code", Text::of(view.lang).second_code_wrong());
        return page(&identity, &view, &viewer, &[], &fault).await;
    }
    store::note(&mut tx, viewer.id).await?;
    let codes = store::new_codes(&mut tx, viewer.id).await?;
    challenge::changed(&identity, &mut tx, viewer.id, "account.app-added", peer).await?;
    tx.commit().await?;
    halqa_platform::jobs::wake();
    page(&identity, &view, &viewer, &codes, &Faults::default()).await
}

async fn remove(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
) -> Result<Response> {
    let mut tx = identity.platform.db.begin().await?;
    if store::remove_app(&mut tx, viewer.id).await? {
        challenge::changed(&identity, &mut tx, viewer.id, "account.app-removed", peer).await?;
        tx.commit().await?;
        halqa_platform::jobs::wake();
    }
    Ok(redirect_saying(&paths::account_second_step(view.lang), "second-step-removed"))
}

async fn codes(State(identity): State<Identity>, view: View, viewer: Viewer, peer: Peer) -> Result<Response> {
    if !store::has_any(&identity.platform.db, viewer.id).await? {
        return Ok(redirect(&paths::account_second_step(view.lang)));
    }
    let mut tx = identity.platform.db.begin().await?;
    let codes = store::new_codes(&mut tx, viewer.id).await?;
    challenge::changed(&identity, &mut tx, viewer.id, "account.recovery-codes", peer).await?;
    tx.commit().await?;
    halqa_platform::jobs::wake();
    page(&identity, &view, &viewer, &codes, &Faults::default()).await
}
