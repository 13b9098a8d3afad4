//! Handlers of one's own account.

use axum::{
    extract::{Path, State},
    response::Response,
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    lang::Lang,
};
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use super::{
    pages::{self, Shown},
    store::{self, Changed, Ending},
};
use crate::{
    Identity, Text,
    accounts::{self, Account, EmailAddress},
    audit, consents,
    faults::Faults,
    fields, paths, policies,
    policy::{Access, Routes},
    privacy::erasing::{self, By},
    registration, sessions, single_sign_on,
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    super::archive::routes(routes)
        .get("/{lang}/me/account", Access::SignedIn, show)
        .post("/{lang}/me/account/address", Access::SignedIn, ask_address)
        .post("/{lang}/me/account/password", Access::SignedIn, set_password)
        .post("/{lang}/me/account/sessions", Access::SignedIn, end_sessions)
        .post("/{lang}/me/account/confirm", Access::SignedIn, registration::send_again)
        .post("/{lang}/me/account/consents", Access::SignedIn, withdraw)
        .get("/{lang}/me/account/delete", Access::SignedIn, before_delete)
        .post("/{lang}/me/account/delete", Access::SignedIn, delete)
        .get("/{lang}/change-address/{token}", Access::Public, ask)
        .post("/{lang}/change-address/{token}", Access::Public, change)
}

/// What is typed into one of the forms.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) email: String,
    current: String,
    password: String,
    session: String,
}

async fn account(identity: &Identity, viewer: &Viewer) -> Result<Account> {
    accounts::find(&identity.platform.db, viewer.id).await?.ok_or(Error::SignInNeeded)
}

async fn page(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    typed: &Typed,
    faults: &Faults,
) -> Result<Response> {
    let platform = &identity.platform;
    let sessions = sessions::list(&platform.db, platform.clock.now(), viewer.id).await?;
    let consents = consents::of(&platform.db, viewer.id).await?;
    let titles = policies::titles(&platform.db, view.lang, view.look.default_language).await?;
    let sign_on = single_sign_on::section(identity, view.lang, viewer.id).await?;
    Ok(pages::account(view, viewer, &Shown { typed, sessions, consents, titles, sign_on }, faults))
}

async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    page(&identity, &view, &viewer, &Typed::default(), &Faults::default()).await
}

/// Adds what is wrong where this is not the person's password.
async fn check(
    identity: &Identity,
    (account, viewer): (&Account, &Viewer),
    lang: Lang,
    (field, typed): (&'static str, &str),
    faults: &mut Faults,
) -> Result<()> {
    let t = Text::of(lang);
    match store::knows_password(identity, account, &viewer.session, typed).await? {
        Ok(true) => {}
        Ok(false) => faults.add(field, t.password_wrong()),
        Err(minutes) => faults.add(field, t.sign_in_wait(minutes)),
    }
    Ok(())
}

async fn ask_address(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let account = account(&identity, &viewer).await?;
    let mut faults = Faults::default();
    let email = fields::read_email(view.lang, &typed.email, &mut faults);
    if email.as_ref().is_some_and(|email| is_already(email, &account)) {
        faults.add("email", Text::of(view.lang).account_address_same());
    }
    check(&identity, (&account, &viewer), view.lang, ("address-password", &typed.password), &mut faults)
        .await?;
    let Some(email) = email.filter(|_| faults.none()) else {
        return page(&identity, &view, &viewer, &typed, &faults).await;
    };
    store::ask_address(&identity, &account, &email, peer).await?;
    Ok(redirect_saying(&paths::account(view.lang), "address-mailed"))
}

fn is_already(email: &EmailAddress, account: &Account) -> bool {
    account.email.as_deref() == Some(email.as_str())
}

async fn ask(
    State(identity): State<Identity>,
    view: View,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    Ok(match store::asked_address(&identity, &token).await? {
        Some(email) => pages::change_address(&view, &token, email.as_str()),
        None => pages::dead(&view),
    })
}

async fn change(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    match store::set_address(&identity, &token, peer).await? {
        Changed::Yes => Ok(redirect_saying(&paths::account(view.lang), "address-changed")),
        Changed::Taken => Err(Error::conflict(|lang| Text::of(lang).change_address_taken().to_owned())),
        Changed::Dead => Ok(pages::dead(&view)),
    }
}

async fn set_password(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let account = account(&identity, &viewer).await?;
    let mut faults = Faults::default();
    let own = (&*viewer.email, &*viewer.name);
    fields::read_new_password(view.lang, "password", &typed.password, own, &mut faults);
    check(&identity, (&account, &viewer), view.lang, ("current", &typed.current), &mut faults).await?;
    if !faults.none() {
        return page(&identity, &view, &viewer, &Typed::default(), &faults).await;
    }
    let hash = identity.passwords.hash(&typed.password).await?;
    store::set_password(&identity, &account, &hash, &viewer.session, peer).await?;
    Ok(redirect_saying(&paths::account(view.lang), "password-set"))
}

async fn end_sessions(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let which = ending(&typed.session).ok_or(Error::NotFound)?;
    store::end_sessions(&identity, &viewer, &which, peer).await?;
    Ok(match which {
        Ending::All => redirect_saying(&paths::home(view.lang), "signed-out"),
        _ => redirect_saying(&paths::account(view.lang), "session-ended"),
    })
}

fn ending(typed: &str) -> Option<Ending> {
    match typed {
        "others" => Some(Ending::Others),
        "all" => Some(Ending::All),
        id => hex::decode(id).ok().filter(|id| id.len() == 32).map(Ending::One),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Withdrawn {
    purpose: String,
    scope: String,
}

/// They no longer agree to what they agreed to, whichever version that was.
async fn withdraw(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(form): Form<Withdrawn>,
) -> Result<Response> {
    let platform = &identity.platform;
    let given = consents::of(&platform.db, viewer.id).await?;
    if !given.iter().any(|one| one.purpose == form.purpose && one.scope == form.scope) {
        return Err(Error::NotFound);
    }
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    consents::withdraw(&mut tx, now, viewer.id, &form.purpose, &form.scope).await?;
    let entry = audit::Entry::new("policy.declined").by(viewer.id).to(viewer.id).from(peer);
    audit::record(&mut tx, now, entry.detail(json!({ "purpose": form.purpose }))).await?;
    tx.commit().await?;
    Ok(redirect_saying(&paths::account(view.lang), "answer-saved"))
}

/// What will be gone and what stays, before anything is.
async fn before_delete(State(identity): State<Identity>, view: View) -> Response {
    pages::before_delete(&identity, &view, &Faults::default())
}

async fn delete(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    session: Session,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let account = account(&identity, &viewer).await?;
    let mut faults = Faults::default();
    check(&identity, (&account, &viewer), view.lang, ("delete-password", &typed.password), &mut faults)
        .await?;
    if faults.none() && !erasing::erase(&identity.platform, &account, By::Own(peer)).await? {
        faults.add("delete-password", Text::of(view.lang).account_delete_last());
    }
    if !faults.none() {
        return Ok(pages::before_delete(&identity, &view, &faults));
    }
    sessions::finish(&session).await?;
    Ok(redirect_saying(&paths::home(view.lang), "account-deleted"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_ends_one_sign_in_or_many() {
        assert_eq!(ending("others"), Some(Ending::Others));
        assert_eq!(ending("all"), Some(Ending::All));
        assert_eq!(ending(&"ab".repeat(32)), Some(Ending::One(vec![0xab; 32])));
        assert_eq!(ending("ab"), None);
        assert_eq!(ending(""), None);
    }
}
