//! What people say of themselves.

mod pages;
mod rules;

use axum::{extract::State, response::Response};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    jobs,
};

use crate::{
    Identity,
    accounts::{self, Account},
    audit,
    faults::Faults,
    paths,
    policy::{Access, Routes},
    viewer::Viewer,
};
use rules::Fields;

pub(crate) use pages::{sex_name, stakeholder_name};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/me/profile", Access::SignedIn, show).post(
        "/{lang}/me/profile",
        Access::SignedIn,
        save,
    )
}

async fn load(identity: &Identity, viewer: &Viewer) -> Result<Account> {
    accounts::find(&identity.platform.db, viewer.id).await?.ok_or(Error::SignInNeeded)
}

async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    let account = load(&identity, &viewer).await?;
    Ok(pages::profile(&view, &viewer, &Fields::of(&account.profile), &Faults::default()))
}

async fn save(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let profile = match fields.read(view.lang) {
        Ok(profile) => profile,
        Err(faults) => return Ok(pages::profile(&view, &viewer, &fields, &faults)),
    };
    let platform = &identity.platform;
    let before = load(&identity, &viewer).await?.profile;
    let mut tx = platform.db.begin().await?;
    accounts::set_profile(&mut tx, viewer.id, &profile).await?;
    accounts::changed(&mut tx, &platform.clock, viewer.id).await?;
    // Which fields, not what stands in them: that is the person's, and goes with them.
    let detail = serde_json::json!({ "changed": before.differs(&profile) });
    let entry = audit::Entry::new("account.profile").by(viewer.id).to(viewer.id).from(peer).detail(detail);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(redirect_saying(&paths::profile(view.lang), "profile-saved"))
}
