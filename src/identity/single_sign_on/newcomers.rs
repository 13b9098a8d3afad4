//! Whoever comes from a provider for the first time: they prove that the address is theirs, by the password here or by a
//! code in a mail, or make an account.
//!
//! The page for the proof is the same whether the address has an account or not. It holds in the browser that came from
//! the provider, and nowhere else: who gets somebody to read out a code from their mail still needs that browser.

use axum::{extract::State, http::HeaderMap, response::Response};
use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    crypto,
    error::Result,
    http::{
        Form, View,
        peer::Peer,
        view::{redirect, redirect_saying},
    },
    id, jobs,
    lang::Lang,
};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;
use uuid::Uuid;

use super::{
    entering::{Door, Signed, enter},
    flow, links, pages,
    rules::Trouble,
    store::{self, Provider},
    wire::Failed,
};
use crate::{
    Identity, Text,
    accounts::{self, Account, EmailAddress, NewAccount, Profile, Status},
    audit,
    faults::Faults,
    fields, known,
    letters::{self, Letter, To},
    paths, registration, sessions,
    sign_in::{self, Outcome},
};

/// Session key of [`Waiting`].
const WAITING: &str = "sign_on_waiting";
/// How long all of it may take: a mail has to come.
const MINUTES: i64 = 60;
/// Letters of a code, and how often one may be typed wrong.
const LETTERS: usize = 8;
const TRIES: u32 = 5;

/// Who came from a provider, and is nobody here yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Waiting {
    pub(super) signed: Signed,
    next: String,
    /// Whether the address is known to be theirs.
    proved: bool,
    /// Hash of the code that was mailed.
    code: Option<String>,
    tries: u32,
    until: DateTime<Utc>,
}

/// They wait from now on.
pub(super) async fn wait(door: Door<'_>, signed: Signed, next: &str, proved: bool) -> Result<()> {
    let until = door.identity.platform.clock.now() + TimeDelta::minutes(MINUTES);
    let waiting = Waiting { signed, next: next.to_owned(), proved, code: None, tries: 0, until };
    door.session.insert(WAITING, waiting).await.map_err(sessions::failed)
}

/// Who waits in this browser, and the provider that they came from.
async fn waiting(identity: &Identity, session: &Session) -> Result<Option<(Waiting, Provider)>> {
    let found: Option<Waiting> = session.get(WAITING).await.map_err(sessions::failed)?;
    let now = identity.platform.clock.now();
    let Some(waiting) = found.filter(|waiting| waiting.until > now) else { return Ok(None) };
    let provider = store::one(&identity.platform.db, waiting.signed.provider).await?;
    Ok(provider.filter(|provider| provider.on).map(|provider| (waiting, provider)))
}

fn gone(lang: Lang) -> Response {
    redirect(&paths::sign_on_trouble(lang, Trouble::Stale.id()))
}

async fn lead_on(
    door: Door<'_>,
    provider: Uuid,
    done: std::result::Result<Response, Trouble>,
) -> Result<Response> {
    match done {
        Ok(response) => Ok(response),
        Err(trouble) => {
            let failed = Failed { trouble, why: String::new() };
            flow::trouble(door.identity, door.lang, provider, &failed, door.peer).await
        }
    }
}

/// `GET /{lang}/sign-in/address`.
pub(super) async fn show(State(identity): State<Identity>, view: View, session: Session) -> Result<Response> {
    let Some((waiting, provider)) = waiting(&identity, &session).await? else { return Ok(gone(view.lang)) };
    Ok(pages::address(&view, &waiting.signed.email, &provider, waiting.code.is_some(), &Faults::default()))
}

/// A password, or a code.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    password: String,
    code: String,
}

/// `POST /{lang}/sign-in/address`: the password of the account here.
pub(super) async fn by_password(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    session: Session,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let Some((waiting, provider)) = waiting(&identity, &session).await? else { return Ok(gone(view.lang)) };
    let door = Door { identity: &identity, lang: view.lang, session: &session, headers: &headers, peer };
    let brought = known::brought(&headers, identity.platform.config.is_https());
    let t = Text::of(view.lang);
    let fault = match sign_in::verify(&identity, (&waiting.signed.email, &typed.password), brought.as_deref())
        .await?
    {
        // Whoever registered an address that is not theirs knows a password as well.
        Outcome::Right(account) if account.confirmed_at.is_none() => t.sso_address_unconfirmed().to_owned(),
        Outcome::Right(account) => {
            let done = enter(door, &account, waiting.signed, &waiting.next).await?;
            return lead_on(door, provider.id, done).await;
        }
        Outcome::Suspended => return lead_on(door, provider.id, Err(Trouble::Suspended)).await,
        Outcome::Wait(minutes) => t.sign_in_wait(minutes),
        Outcome::Wrong(whose) => {
            sign_in::refuse(&identity, whose, peer).await?;
            t.sso_password_wrong().to_owned()
        }
    };
    let faults = Faults::one("password", fault);
    Ok(pages::address(&view, &waiting.signed.email, &provider, waiting.code.is_some(), &faults))
}

/// `POST /{lang}/sign-in/address/code`: a code in a mail.
pub(super) async fn send_code(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    session: Session,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let Some((mut waiting, provider)) = waiting(&identity, &session).await? else {
        return Ok(gone(view.lang));
    };
    let code = id::code(LETTERS)?;
    waiting.code = Some(hash(&code));
    waiting.tries = 0;
    mail_code(&identity, view.lang, &waiting.signed, &provider, &code, peer).await?;
    session.insert(WAITING, waiting).await.map_err(sessions::failed)?;
    Ok(redirect_saying(&paths::sign_on_address(view.lang), "sign-on-code-sent"))
}

fn hash(code: &str) -> String {
    hex::encode(crypto::token_hash(&format!("sign-on\0{code}")))
}

// Written down for any address, and mailed only where something can come of it: the page tells neither.
async fn mail_code(
    identity: &Identity,
    lang: Lang,
    signed: &Signed,
    provider: &Provider,
    code: &str,
    peer: Peer,
) -> Result<()> {
    let platform = &identity.platform;
    let account = accounts::find_by_email(&platform.db, &signed.email).await?;
    let mut tx = platform.db.begin().await?;
    let mut entry = audit::Entry::new("account.sign-on-code").from(peer);
    if let Some(account) = &account {
        entry = entry.to(account.id);
    }
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    let to = match &account {
        Some(Account { id, email: Some(email), profile, .. }) => {
            Some(To { account: *id, email, name: &profile.name, lang: profile.lang })
        }
        None if provider.settings.new_accounts => {
            let name = signed.name.as_deref().unwrap_or_default();
            Some(To { account: Uuid::nil(), email: &signed.email, name, lang })
        }
        _ => None,
    };
    if let Some(to) = to {
        let name = provider.settings.name(to.lang);
        letters::send(identity, &mut tx, to, Letter::SignOnCode(code, name)).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(())
}

/// `POST /{lang}/sign-in/address/prove`: the code from the mail.
pub(super) async fn by_code(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    session: Session,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let Some((mut waiting, provider)) = waiting(&identity, &session).await? else {
        return Ok(gone(view.lang));
    };
    let code: String =
        typed.code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    let good = waiting.code.take_if(|known| crypto::same(known.as_bytes(), hash(&code).as_bytes())).is_some();
    if !good {
        waiting.tries += 1;
        if waiting.tries >= TRIES {
            waiting.code = None;
        }
        let has_code = waiting.code.is_some();
        let email = waiting.signed.email.clone();
        session.insert(WAITING, waiting).await.map_err(sessions::failed)?;
        let faults = Faults::one("code", Text::of(view.lang).sso_code_wrong());
        return Ok(pages::address(&view, &email, &provider, has_code, &faults));
    }
    let door = Door { identity: &identity, lang: view.lang, session: &session, headers: &headers, peer };
    let done = address_proved(door, waiting, &provider).await?;
    lead_on(door, provider.id, done).await
}

async fn address_proved(
    door: Door<'_>,
    mut waiting: Waiting,
    provider: &Provider,
) -> Result<std::result::Result<Response, Trouble>> {
    let identity = door.identity;
    let account = accounts::find_by_email(&identity.platform.db, &waiting.signed.email).await?;
    if let Some(account) = account {
        if account.status == Status::Active && account.confirmed_at.is_none() {
            take_over(identity, &account, door.peer).await?;
        }
        return enter(door, &account, waiting.signed, &waiting.next).await;
    }
    if !provider.settings.new_accounts {
        return Ok(Err(Trouble::Unknown));
    }
    waiting.proved = true;
    door.session.insert(WAITING, waiting).await.map_err(sessions::failed)?;
    Ok(Ok(redirect(&paths::sign_on_new(door.lang))))
}

// Nobody had confirmed the address: whoever registered it, or was signed in, need not be whoever reads its mail.
async fn take_over(identity: &Identity, account: &Account, peer: Peer) -> Result<()> {
    let mut tx = identity.platform.db.begin().await?;
    registration::confirmed_now(identity, &mut tx, account.id, peer).await?;
    accounts::forget_password(&mut tx, account.id).await?;
    sessions::end_others(&mut tx, account.id, &[]).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(())
}

/// What is asked of somebody new.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Newcomer {
    pub(super) name: String,
    pub(super) lang: String,
}

/// `GET /{lang}/sign-in/new`.
pub(super) async fn ask_new(
    State(identity): State<Identity>,
    view: View,
    session: Session,
) -> Result<Response> {
    let Some((waiting, provider)) = waiting(&identity, &session).await?.filter(|(waiting, _)| waiting.proved)
    else {
        return Ok(gone(view.lang));
    };
    let form = Newcomer {
        name: waiting.signed.name.clone().unwrap_or_default(),
        lang: waiting.signed.lang.clone().unwrap_or_default(),
    };
    Ok(pages::newcomer(&view, &form, &waiting.signed, &provider, &Faults::default()))
}

/// `POST /{lang}/sign-in/new`: makes the account.
pub(super) async fn make(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    session: Session,
    headers: HeaderMap,
    Form(form): Form<Newcomer>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let Some((waiting, provider)) = waiting(&identity, &session).await?.filter(|(waiting, _)| waiting.proved)
    else {
        return Ok(gone(view.lang));
    };
    let mut faults = Faults::default();
    let name = fields::read_name(view.lang, &form.name, &mut faults);
    let (Some(name), Some(email)) = (name, EmailAddress::parse(&waiting.signed.email)) else {
        return Ok(pages::newcomer(&view, &form, &waiting.signed, &provider, &faults));
    };
    let mut profile = Profile::new(name, form.lang.parse().unwrap_or(view.lang));
    profile.organisation = waiting.signed.organisation.clone().unwrap_or_default();
    let door = Door { identity: &identity, lang: view.lang, session: &session, headers: &headers, peer };
    if !provider.settings.new_accounts {
        return lead_on(door, provider.id, Err(Trouble::Unknown)).await;
    }
    let Some(account) = create(&identity, email, profile, &waiting.signed, peer).await? else {
        // Made meanwhile by somebody: then it has to be proved.
        return Ok(redirect(&paths::sign_on_address(view.lang)));
    };
    let done = enter(door, &account, waiting.signed, &waiting.next).await?;
    lead_on(door, provider.id, done).await
}

async fn create(
    identity: &Identity,
    email: EmailAddress,
    profile: Profile,
    signed: &Signed,
    peer: Peer,
) -> Result<Option<Account>> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let text = email.as_str().to_owned();
    let new = NewAccount { email, confirmed: false, password_hash: None, profile, roles: Vec::new() };
    let mut tx = platform.db.begin().await?;
    let Some(account) = accounts::create(&mut tx, now, &new).await? else { return Ok(None) };
    let entry = audit::Entry::new("account.registered").by(account).to(account).from(peer);
    audit::record(&mut tx, now, entry).await?;
    registration::confirmed_now(identity, &mut tx, account, peer).await?;
    let subject = (signed.provider, &*signed.issuer, &*signed.subject);
    links::link(&mut tx, now, account, subject, &text).await?;
    let made = accounts::find_in(&mut tx, account).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(made)
}
