//! Pages and handlers of a forgotten password.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use halqa_platform::{
    error::Result,
    html::form,
    http::{
        Form, View,
        peer::Peer,
        view::{redirect, redirect_saying},
    },
};
use maud::html;
use serde::Deserialize;

use super::store;
use crate::{
    Identity, Text,
    accounts::Account,
    faults::{self, Faults},
    fields, known, paths,
    policy::{Access, Routes},
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/forgot", Access::Public, show)
        .post("/{lang}/forgot", Access::Public, submit)
        .get("/{lang}/forgot/sent", Access::Public, sent)
        .get("/{lang}/reset/{token}", Access::Public, ask)
        .post("/{lang}/reset/{token}", Access::Public, set)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Forgot {
    email: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Reset {
    password: String,
}

fn forgot_page(view: &View, form: &Forgot, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        form.stack method="post" action=(paths::forgot(lang)) {
            (fields::email(lang, &form.email, faults).autocomplete("username"))
            (form::actions(form::submit(t.forgot_button())))
        }
        p { a href=(paths::sign_in(lang)) { (t.sign_in_title()) } }
    };
    faults::page(view, t.forgot_title(), Some(t.forgot_lead()), faults, body)
}

fn reset_page(view: &View, token: &str, account: &Account, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let email = account.email.as_deref().unwrap_or_default();
    let body = html! {
        form.stack method="post" action=(paths::reset(lang, token)) {
            // For password managers, which keep a password by its name.
            input type="hidden" name="email" value=(email) autocomplete="username";
            (fields::new_password(lang, "password", t.password_new(), faults))
            (form::actions(form::submit(t.reset_button())))
        }
    };
    faults::page(view, t.reset_title(), Some(&t.reset_lead(email.to_owned())), faults, body)
}

fn dead(view: &View) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    faults::dead_link(view, html! { p { a.btn.primary href=(paths::forgot(lang)) { (t.forgot_again()) } } })
}

async fn show(view: View) -> Response {
    forgot_page(&view, &Forgot::default(), &Faults::default())
}

async fn submit(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    Form(form): Form<Forgot>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let mut faults = Faults::default();
    let Some(email) = fields::read_email(view.lang, &form.email, &mut faults) else {
        return Ok(forgot_page(&view, &form, &faults));
    };
    store::ask(&identity, email.as_str(), peer).await?;
    Ok(redirect(&paths::forgot_sent(view.lang)))
}

async fn sent(view: View) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        p { (t.check_mail_spam()) }
        p { a href=(paths::forgot(lang)) { (t.forgot_again()) } }
    };
    faults::page(&view, t.check_mail_title(), Some(t.forgot_sent()), &Faults::default(), body)
}

async fn ask(
    State(identity): State<Identity>,
    view: View,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    Ok(match store::whose(&identity, &token).await? {
        Some(account) => reset_page(&view, &token, &account, &Faults::default()),
        None => dead(&view),
    })
}

async fn set(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
    Form(form): Form<Reset>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let Some(account) = store::whose(&identity, &token).await? else { return Ok(dead(&view)) };
    let mut faults = Faults::default();
    let own = (account.email.as_deref().unwrap_or_default(), &*account.profile.name);
    fields::read_new_password(view.lang, "password", &form.password, own, &mut faults);
    if !faults.none() {
        return Ok(reset_page(&view, &token, &account, &faults));
    }
    let hash = identity.passwords.hash(&form.password).await?;
    let https = identity.platform.config.is_https();
    let brought = known::brought(&headers, https);
    let set = store::set(&identity, &token, &account, &hash, brought.as_deref(), peer).await?;
    let Some(known) = set else { return Ok(dead(&view)) };
    let mut response = redirect_saying(&paths::sign_in(view.lang), "password-set");
    known::give(&mut response, &known, https);
    Ok(response)
}
