//! Signing in and out.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode},
    response::Response,
};
use axum_extra::extract::Query;
use chrono::{DateTime, Utc};
use halqa_platform::{
    db::Db,
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
use tower_sessions::Session;
use uuid::Uuid;

use crate::{
    Identity, Text,
    accounts::{self, Account, Status},
    audit,
    failures::{self, Of},
    faults::{self, Faults},
    fields, known, paths,
    policy::{Access, Routes},
    second_factor, sessions,
    single_sign_on::{self, Button},
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/sign-in", Access::Public, show).post("/{lang}/sign-in", Access::Public, submit).post(
        "/{lang}/sign-out",
        Access::Public,
        sign_out,
    )
}

/// What is typed to sign in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct SignIn {
    email: String,
    password: String,
    next: String,
}

fn page(view: &View, form: &SignIn, providers: &[Button], faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let next = paths::local(&form.next);
    let body = html! {
        form.stack method="post" action=(paths::sign_in(lang)) {
            (fields::email(lang, &form.email, faults).autocomplete("username"))
            (fields::password("password", t.password(), faults))
            (form::hidden("next", next))
            (form::actions(form::submit(t.sign_in_button())))
        }
        (second_factor::pages::passkey_button(view, next))
        (single_sign_on::buttons_of(view, providers, next))
        p { a href=(paths::forgot(lang)) { (t.forgot_title()) } }
        @if view.look.registration { p { (t.no_account()) " " a href=(paths::register_to(lang, next)) { (t.register_title()) } } }
    };
    faults::page(view, t.sign_in_title(), None, faults, body)
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    viewer: Option<Viewer>,
    Query(form): Query<SignIn>,
) -> Result<Response> {
    if viewer.is_some() {
        return Ok(redirect(&after(&view, &form)));
    }
    let providers = single_sign_on::buttons(&identity, view.lang).await?;
    Ok(page(&view, &SignIn { next: form.next, ..SignIn::default() }, &providers, &Faults::default()))
}

fn after(view: &View, form: &SignIn) -> String {
    let next = paths::local(&form.next);
    if next.is_empty() { paths::me(view.lang) } else { next.to_owned() }
}

async fn submit(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    session: Session,
    headers: HeaderMap,
    Form(form): Form<SignIn>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let t = Text::of(view.lang);
    let brought = known::brought(&headers, identity.platform.config.is_https());
    let back = async |fault: String| {
        let providers = single_sign_on::buttons(&identity, view.lang).await?;
        Ok(page(&view, &form, &providers, &Faults::one("email", fault)))
    };
    match verify(&identity, (&form.email, &form.password), brought.as_deref()).await? {
        Outcome::Wait(minutes) => {
            let mut response = back(t.sign_in_wait(minutes)).await?;
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            Ok(response)
        }
        Outcome::Wrong(whose) => {
            refuse(&identity, whose, peer).await?;
            back(t.sign_in_wrong().to_owned()).await
        }
        Outcome::Suspended => back(t.sign_in_suspended().to_owned()).await,
        Outcome::Right(account)
            if second_factor::store::has_any(&identity.platform.db, account.id).await? =>
        {
            let now = identity.platform.clock.now();
            Ok(redirect(&second_factor::hold(&session, now, &account, view.lang, &form.next).await?))
        }
        Outcome::Right(account) => {
            let known = enter(&identity, &account, &form.email, brought.as_deref(), peer).await?;
            sessions::begin(&session, account.id, &headers, peer).await?;
            let needed = identity.needs_second_step(&account.roles);
            let next = if needed { paths::account_second_step(view.lang) } else { after(&view, &form) };
            let mut response = redirect(&next);
            known::give(&mut response, &known, identity.platform.config.is_https());
            Ok(response)
        }
    }
}

/// What a password is worth.
pub(crate) enum Outcome {
    /// So many minutes.
    Wait(i64),
    /// Whose address it is, for the log alone.
    Wrong(Option<Uuid>),
    /// The account is stopped.
    Suspended,
    /// It is theirs.
    Right(Box<Account>),
}

/// A browser that knows this address has a count of its own there, which strangers cannot fill.
async fn counted<'a>(
    db: &Db,
    now: DateTime<Utc>,
    email: &'a str,
    brought: Option<&'a [u8]>,
) -> Result<Of<'a>> {
    Ok(match brought {
        Some(hash) if known::knows(db, now, hash, email).await? => Of::Browser(hash),
        _ => Of::Address(email),
    })
}

// The same steps for an address with and without an account, a hash to compare with included.
pub(crate) async fn verify(
    identity: &Identity,
    (email, password): (&str, &str),
    brought: Option<&[u8]>,
) -> Result<Outcome> {
    let platform = &identity.platform;
    let (now, most) = (platform.clock.now(), platform.config.sign_ins_per_account);
    let of = counted(&platform.db, now, email, brought).await?;
    if let Err(minutes) = failures::count(&platform.db, now, of, most).await? {
        return Ok(Outcome::Wait(minutes));
    }
    let account = accounts::find_by_email(&platform.db, email).await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.as_deref());
    let right = identity.passwords.verify(password, hash).await?;
    let whose = account.as_ref().map(|account| account.id);
    Ok(match account.filter(|_| right) {
        None => Outcome::Wrong(whose),
        Some(account) if account.status == Status::Active => Outcome::Right(Box::new(account)),
        Some(_) => Outcome::Suspended,
    })
}

// Written down for addresses without an account as well: it takes the same time.
pub(crate) async fn refuse(identity: &Identity, whose: Option<Uuid>, peer: Peer) -> Result<()> {
    let platform = &identity.platform;
    let mut entry = audit::Entry::new("account.sign-in-failed").from(peer);
    if let Some(account) = whose {
        entry = entry.to(account);
    }
    let mut tx = platform.db.begin().await?;
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    Ok(tx.commit().await?)
}

/// Writes the sign-in down; the secret by which the browser is known from now on.
pub(crate) async fn enter(
    identity: &Identity,
    account: &Account,
    email: &str,
    brought: Option<&[u8]>,
    peer: Peer,
) -> Result<String> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let of = counted(&platform.db, now, email, brought).await?;
    let mut tx = platform.db.begin().await?;
    failures::forget(&mut tx, of).await?;
    let known = known::remember(&mut tx, now, account.id, brought).await?;
    accounts::seen(&mut tx, account.id, now).await?;
    let entry = audit::Entry::new("account.signed-in").by(account.id).to(account.id).from(peer);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    Ok(known)
}

async fn sign_out(
    State(identity): State<Identity>,
    view: View,
    viewer: Option<Viewer>,
    session: Session,
) -> Result<Response> {
    let there = match &viewer {
        Some(viewer) => single_sign_on::sign_out(&identity, view.lang, &viewer.session).await?,
        None => None,
    };
    sessions::finish(&session).await?;
    let mut response = match there {
        // Whoever comes to this browser next would be signed in again by one button.
        Some((name, url)) => {
            let mut there = view.clone();
            there.visitor = None;
            single_sign_on::signed_out(&there, &name, url.as_str())
        }
        None => redirect_saying(&paths::home(view.lang), "signed-out"),
    };
    // Answers that wait in this browser are not left for the next person at it.
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"storage\""));
    Ok(response)
}
