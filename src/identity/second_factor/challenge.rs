//! The second step of a sign-in: who knows the password is held in the session until the code or the passkey comes.

use axum::{extract::State, http::HeaderMap, response::Response};
use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect},
    lang::Lang,
};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;
use uuid::Uuid;

use super::{pages, store};
use crate::{
    Identity, Text,
    accounts::{self, Account, Status},
    audit,
    failures::{self, Of},
    faults::Faults,
    known, paths, sessions, sign_in, single_sign_on,
};

/// Session key of [`Held`].
const HELD: &str = "second_step";
/// How long the second step may take.
const MINUTES: i64 = 10;
/// What codes are counted under, beside the account.
pub(super) const THING: Uuid = Uuid::from_u128(0x7365_636f_6e64_2d73_7465_7000);

/// Somebody who knows the password.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Held {
    pub(super) account: Uuid,
    email: String,
    pub(super) next: String,
    until: DateTime<Utc>,
}

/// Holds somebody who knows the password; the address of the next page.
///
/// # Errors
/// The session cannot be kept.
pub(crate) async fn hold(
    session: &Session,
    now: DateTime<Utc>,
    account: &Account,
    lang: Lang,
    next: &str,
) -> Result<String> {
    let email = account.email.clone().unwrap_or_default();
    let until = now + TimeDelta::minutes(MINUTES);
    let held = Held { account: account.id, email, next: paths::local(next).to_owned(), until };
    session.insert(HELD, held).await.map_err(sessions::failed)?;
    Ok(paths::second_step(lang))
}

/// Who is held in this session, if they are not too late.
pub(super) async fn held(session: &Session, now: DateTime<Utc>) -> Result<Option<Held>> {
    let held: Option<Held> = session.get(HELD).await.map_err(sessions::failed)?;
    Ok(held.filter(|held| held.until > now))
}

/// `GET /{lang}/sign-in/second`.
pub(super) async fn show(State(identity): State<Identity>, view: View, session: Session) -> Result<Response> {
    let Some(held) = held(&session, identity.platform.clock.now()).await? else {
        return Ok(redirect(&paths::sign_in(view.lang)));
    };
    page(&identity, &view, &held, &Faults::default()).await
}

async fn page(identity: &Identity, view: &View, held: &Held, faults: &Faults) -> Result<Response> {
    let db = &identity.platform.db;
    let app = store::app(db, held.account).await?.is_some_and(|app| app.confirmed_at.is_some());
    let passkeys = !store::passkeys(db, held.account).await?.is_empty();
    Ok(pages::challenge(view, app, passkeys, faults))
}

/// A code.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    code: String,
}

/// `POST /{lang}/sign-in/second`.
pub(super) async fn submit(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    session: Session,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let Some(held) = held(&session, identity.platform.clock.now()).await? else {
        return Ok(redirect(&paths::sign_in(view.lang)));
    };
    let fault = match takes(&identity, held.account, &typed.code).await? {
        Ok(true) => return finish(&identity, &view, &session, &headers, peer).await,
        Ok(false) => Text::of(view.lang).second_code_wrong().to_owned(),
        Err(minutes) => Text::of(view.lang).sign_in_wait(minutes),
    };
    page(&identity, &view, &held, &Faults::one("code", fault)).await
}

/// Whether a code of the app or a recovery code is good; either is worth nothing afterwards. `Err` with the minutes to
/// wait after too many wrong ones.
///
/// # Errors
/// The database failed.
pub(super) async fn takes(
    identity: &Identity,
    account: Uuid,
    code: &str,
) -> Result<std::result::Result<bool, i64>> {
    let platform = &identity.platform;
    let (now, most) = (platform.clock.now(), platform.config.sign_ins_per_account);
    let of = Of::Code { account, thing: THING };
    if let Err(minutes) = failures::count(&platform.db, now, of, most).await? {
        return Ok(Err(minutes));
    }
    let mut tx = platform.db.begin().await?;
    let good = store::take_code(&mut tx, account, code, now).await?
        || store::use_recovery_code(&mut tx, account, code).await?;
    if good {
        failures::forget(&mut tx, of).await?;
        tx.commit().await?;
    }
    Ok(Ok(good))
}

/// Signs in whoever is held.
///
/// # Errors
/// The database failed; [`Error::SignInNeeded`] where nobody is held, or is suspended meanwhile.
pub(super) async fn finish(
    identity: &Identity,
    view: &View,
    session: &Session,
    headers: &HeaderMap,
    peer: Peer,
) -> Result<Response> {
    let platform = &identity.platform;
    let held = held(session, platform.clock.now()).await?.ok_or(Error::SignInNeeded)?;
    let account = accounts::find(&platform.db, held.account).await?;
    let account = account.filter(|account| account.status == Status::Active).ok_or(Error::SignInNeeded)?;
    let next = if held.next.is_empty() { paths::me(view.lang) } else { held.next.clone() };
    enter(identity, &account, &held.email, session, headers, peer).await.map(|known| {
        let mut response = redirect(&next);
        known::give(&mut response, &known, platform.config.is_https());
        response
    })
}

/// Writes the sign-in down and begins the session; the secret by which the browser is known.
///
/// # Errors
/// The database failed.
pub(super) async fn enter(
    identity: &Identity,
    account: &Account,
    email: &str,
    session: &Session,
    headers: &HeaderMap,
    peer: Peer,
) -> Result<String> {
    let brought = known::brought(headers, identity.platform.config.is_https());
    let known = sign_in::enter(identity, account, email, brought.as_deref(), peer).await?;
    let signed = single_sign_on::take_signed(session, identity.platform.clock.now(), account.id).await?;
    sessions::begin(session, account.id, headers, peer).await?;
    if let Some(signed) = signed {
        single_sign_on::bind(identity, session, account, &signed, peer).await?;
    }
    Ok(known)
}

/// Writes into the log that somebody's second step changed, and tells them by mail.
///
/// # Errors
/// The database failed.
pub(super) async fn changed(
    identity: &Identity,
    tx: &mut halqa_platform::db::Tx,
    account: Uuid,
    action: &'static str,
    peer: Peer,
) -> Result<()> {
    let entry = audit::Entry::new(action).by(account).to(account).from(peer);
    audit::record(tx, identity.platform.clock.now(), entry).await?;
    let Some(account) = accounts::find(&identity.platform.db, account).await? else { return Ok(()) };
    let Some(email) = account.email.as_deref() else { return Ok(()) };
    let name = &account.profile.name;
    let to = crate::letters::To { account: account.id, email, name, lang: account.profile.lang };
    crate::letters::send(identity, tx, to, crate::letters::Letter::SecondStepChanged).await
}
