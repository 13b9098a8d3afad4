//! Handlers of one's own account.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    lang::Lang,
};
use serde::Deserialize;
use tower_sessions::Session;

use super::{
    export, pages,
    pages::Shown,
    store::{self, Changed, Ending},
};
use crate::{
    Identity, Text,
    accounts::{self, Account, EmailAddress},
    consents,
    faults::Faults,
    fields, paths,
    policy::{Access, Routes},
    registration, sessions, single_sign_on,
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/me/account", Access::SignedIn, show)
        .post("/{lang}/me/account/address", Access::SignedIn, ask_address)
        .post("/{lang}/me/account/password", Access::SignedIn, set_password)
        .post("/{lang}/me/account/sessions", Access::SignedIn, end_sessions)
        .post("/{lang}/me/account/confirm", Access::SignedIn, registration::send_again)
        .get("/{lang}/me/account/data", Access::SignedIn, data)
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
    let sign_on = single_sign_on::section(identity, view.lang, viewer.id).await?;
    Ok(pages::account(view, viewer, &Shown { typed, sessions, consents, sign_on }, faults))
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

async fn data(State(identity): State<Identity>, viewer: Viewer) -> Result<Response> {
    let all = serde_json::to_string_pretty(&export::of(&identity, viewer.id).await?)?;
    let mut response = all.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let file = HeaderValue::from_static("attachment; filename=\"my-data.json\"");
    headers.insert(header::CONTENT_DISPOSITION, file);
    Ok(response)
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
    if faults.none() && !store::delete(&identity, &account, peer).await? {
        faults.add("delete-password", Text::of(view.lang).account_delete_last());
    }
    if !faults.none() {
        return page(&identity, &view, &viewer, &Typed::default(), &faults).await;
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
