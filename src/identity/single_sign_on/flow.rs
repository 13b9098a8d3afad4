//! To a provider and back.

use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use axum_extra::extract::Query;
use chrono::TimeDelta;
use halqa_platform::{
    crypto,
    error::Result,
    http::{
        View,
        peer::Peer,
        view::{self, redirect, redirect_saying},
    },
    jobs,
    lang::Lang,
};
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;
use url::Url;
use uuid::Uuid;

use super::{
    entering::{self, Door, Signed},
    links::{self, Linked},
    newcomers,
    rules::Trouble,
    store::{self, Flow, MINUTES, Provider, Purpose},
    wire::{self, Failed, Known},
};
use crate::{
    Identity,
    accounts::{self, Status},
    audit, paths,
    second_factor::{self, prove},
    viewer::Viewer,
};

const fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-halqa_sign_on" } else { "halqa_sign_on" }
}

/// The secret of the browser that is on its way: the one that it has, so that two tabs do not disturb one another.
fn browser(identity: &Identity, headers: &HeaderMap) -> Result<String> {
    let name = cookie_name(identity.platform.config.is_https());
    let has = view::cookie(headers, name).filter(|secret| secret.len() >= 40 && secret.len() <= 100);
    Ok(match has {
        Some(secret) => secret.to_owned(),
        None => crypto::token()?,
    })
}

fn give_cookie(identity: &Identity, response: &mut Response, secret: &str) {
    let https = identity.platform.config.is_https();
    let (name, secure) = (cookie_name(https), if https { "; Secure" } else { "" });
    let cookie = format!("{name}={secret}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax{secure}", MINUTES * 60);
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// What somebody wants at a provider.
pub(super) struct Wanted<'a> {
    pub(super) provider: Uuid,
    pub(super) purpose: Purpose,
    pub(super) account: Option<Uuid>,
    pub(super) next: &'a str,
}

/// Begins: the address at the provider, and what puts the browser's cookie on an answer.
pub(super) async fn begin(
    identity: &Identity,
    lang: Lang,
    headers: &HeaderMap,
    wanted: &Wanted<'_>,
) -> Result<std::result::Result<(Url, String), Failed>> {
    let platform = &identity.platform;
    let provider = store::one(&platform.db, wanted.provider).await?.filter(|provider| provider.on);
    let Some(provider) = provider else {
        return Ok(Err(Failed { trouble: Trouble::Off, why: "turned off".to_owned() }));
    };
    let back = paths::sign_on_back(&platform.config.base_url, provider.id);
    let going = match identity.wire.metadata(&platform.config, &provider).await {
        Ok(found) => {
            wire::going(&platform.config, (&found, &provider), &back, lang, wanted.purpose == Purpose::Prove)
        }
        Err(failed) => Err(failed),
    };
    let going = match going {
        Ok(going) => going,
        Err(failed) => return Ok(Err(failed)),
    };
    let flow = Flow {
        provider: provider.id,
        purpose: wanted.purpose,
        account: wanted.account,
        nonce: going.nonce,
        verifier: going.verifier,
        lang,
        next: paths::local(wanted.next).to_owned(),
        created_at: platform.clock.now(),
    };
    let browser = browser(identity, headers)?;
    store::begin(&platform.db, &flow, &going.state, &browser).await?;
    Ok(Ok((going.url, browser)))
}

/// Puts the cookie on an answer that leads to a provider.
pub(super) fn with_cookie(identity: &Identity, mut response: Response, browser: &str) -> Response {
    give_cookie(identity, &mut response, browser);
    response
}

/// What the button says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    next: String,
    purpose: String,
}

/// `GET /{lang}/sign-in/with/{provider}`. Not a form: the address of a form's answer must be of this site.
pub(super) async fn start(
    State(identity): State<Identity>,
    view: View,
    viewer: Option<Viewer>,
    peer: Peer,
    headers: HeaderMap,
    Path((_, provider)): Path<(String, Uuid)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let proves = asked.purpose == "prove";
    let (purpose, account) = match &viewer {
        Some(viewer) if proves => (Purpose::Prove, Some(viewer.id)),
        Some(_) => return Ok(redirect(&paths::me(view.lang))),
        None => (Purpose::SignIn, None),
    };
    let wanted = Wanted { provider, purpose, account, next: &asked.next };
    match begin(&identity, view.lang, &headers, &wanted).await? {
        Ok((url, browser)) => Ok(with_cookie(&identity, redirect(url.as_str()), &browser)),
        Err(failed) => trouble(&identity, view.lang, provider, &failed, peer).await,
    }
}

/// Leads to the page that says what is wrong, and writes it down for administrators.
pub(super) async fn trouble(
    identity: &Identity,
    lang: Lang,
    provider: Uuid,
    failed: &Failed,
    peer: Peer,
) -> Result<Response> {
    let id = failed.trouble.id();
    tracing::warn!(%provider, trouble = id, why = failed.why, "single sign-on failed");
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let detail = json!({ "provider": provider, "trouble": id });
    let entry = audit::Entry::new("sign-on.failed").detail(detail).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    Ok(redirect(&paths::sign_on_trouble(lang, id)))
}

/// What a provider answers through the browser.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Answered {
    code: String,
    state: String,
    iss: Option<String>,
    error: Option<String>,
}

/// `GET /sign-on/back/{provider}`.
pub(super) async fn back(
    State(identity): State<Identity>,
    viewer: Option<Viewer>,
    peer: Peer,
    session: Session,
    headers: HeaderMap,
    Path(provider): Path<Uuid>,
    Query(answered): Query<Answered>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let platform = &identity.platform;
    let browser = view::cookie(&headers, cookie_name(platform.config.is_https())).unwrap_or_default();
    let flow = store::take(&platform.db, platform.clock.now(), provider, &answered.state, browser).await?;
    let Some(flow) = flow else {
        let lang = viewer.map_or_else(|| platform.site.look().default_language, |viewer| viewer.lang);
        let failed = Failed { trouble: Trouble::Stale, why: "an answer to no question".to_owned() };
        return trouble(&identity, lang, provider, &failed, peer).await;
    };
    let door = Door { identity: &identity, lang: flow.lang, session: &session, headers: &headers, peer };
    let arrived = match redeem(&identity, &flow, &answered).await? {
        Err(failed) => Err(failed),
        Ok((provider, known)) => {
            let done = match flow.purpose {
                Purpose::SignIn => sign_in(door, &provider, &known, &flow.next).await?,
                Purpose::Link => link(door, viewer.as_ref(), &flow, &provider, &known).await?,
                Purpose::Prove => prove_again(door, viewer.as_ref(), &flow, &known).await?,
            };
            done.map_err(|trouble| Failed { trouble, why: String::new() })
        }
    };
    match arrived {
        Ok(response) => Ok(response),
        Err(failed) => trouble(&identity, flow.lang, provider, &failed, peer).await,
    }
}

type Redeemed = std::result::Result<(Provider, Known), Failed>;

async fn redeem(identity: &Identity, flow: &Flow, answered: &Answered) -> Result<Redeemed> {
    let platform = &identity.platform;
    let off = || Failed { trouble: Trouble::Off, why: "turned off".to_owned() };
    let found = store::one(&platform.db, flow.provider).await?.filter(|provider| provider.on);
    let Some(provider) = found else { return Ok(Err(off())) };
    let metadata = match identity.wire.metadata(&platform.config, &provider).await {
        Ok(metadata) => metadata,
        Err(failed) => return Ok(Err(failed)),
    };
    if !wire::is_from(&metadata, answered.iss.as_deref()) {
        let why = format!("the answer names {:?} as its sender", answered.iss);
        return Ok(Err(Failed { trouble: Trouble::Untrusted, why }));
    }
    if let Some(error) = &answered.error {
        let why: String = error.chars().take(100).collect();
        return Ok(Err(Failed { trouble: Trouble::said(error), why }));
    }
    let back = paths::sign_on_back(&platform.config.base_url, provider.id);
    let at = (&*platform.config, platform.clock.now());
    let secrets = (&*flow.nonce, &*flow.verifier);
    let known = wire::redeem(&identity.wire, at, &provider, (&back, &answered.code), secrets).await;
    Ok(known.map(|known| (provider, known)))
}

type Done = std::result::Result<Response, Trouble>;

async fn sign_in(door: Door<'_>, provider: &Provider, known: &Known, next: &str) -> Result<Done> {
    let (db, settings) = (&door.identity.platform.db, &provider.settings);
    let email = known.claims.email();
    if !settings.admits(email.as_ref()) {
        return Ok(Err(Trouble::Domain));
    }
    let signed = Signed::of(provider, known);
    if let Some(account) = links::account(db, &known.issuer, &known.subject).await? {
        return match accounts::find(db, account).await? {
            Some(account) => entering::enter(door, &account, signed, next).await,
            None => Ok(Err(Trouble::Suspended)),
        };
    }
    let Some(email) = email else { return Ok(Err(Trouble::NoAddress)) };
    let believed = settings.trusts_email && known.claims.email_verified();
    let has_account = accounts::find_by_email(db, email.as_str()).await?.is_some();
    if believed && !has_account && !settings.new_accounts {
        return Ok(Err(Trouble::Unknown));
    }
    let is_new = believed && !has_account;
    newcomers::wait(door, signed, next, is_new).await?;
    let there = if is_new { paths::sign_on_new(door.lang) } else { paths::sign_on_address(door.lang) };
    Ok(Ok(redirect(&there)))
}

async fn link(
    door: Door<'_>,
    viewer: Option<&Viewer>,
    flow: &Flow,
    provider: &Provider,
    known: &Known,
) -> Result<Done> {
    let platform = &door.identity.platform;
    let Some(viewer) = viewer.filter(|viewer| Some(viewer.id) == flow.account && viewer.confirmed) else {
        return Ok(Err(Trouble::Stale));
    };
    let email = known.claims.email();
    if !provider.settings.admits(email.as_ref()) {
        return Ok(Err(Trouble::Domain));
    }
    let account = accounts::find(&platform.db, viewer.id).await?;
    let Some(account) = account.filter(|account| account.status == Status::Active) else {
        return Ok(Err(Trouble::Suspended));
    };
    let email = email.map(|email| email.as_str().to_owned()).unwrap_or_default();
    let mut tx = platform.db.begin().await?;
    let subject = (provider.id, &*known.issuer, &*known.subject);
    match links::link(&mut tx, platform.clock.now(), account.id, subject, &email).await? {
        Linked::Elsewhere => return Ok(Err(Trouble::Taken)),
        Linked::Now => {
            entering::linked(door.identity, &mut tx, &account, provider.id, door.peer).await?;
            tx.commit().await?;
            jobs::wake();
        }
        Linked::Before => {}
    }
    Ok(Ok(redirect_saying(&paths::account_sign_on(door.lang), "sign-on-linked")))
}

async fn prove_again(door: Door<'_>, viewer: Option<&Viewer>, flow: &Flow, known: &Known) -> Result<Done> {
    let platform = &door.identity.platform;
    let Some(viewer) = viewer.filter(|viewer| Some(viewer.id) == flow.account) else {
        return Ok(Err(Trouble::Stale));
    };
    if links::account(&platform.db, &known.issuer, &known.subject).await? != Some(viewer.id) {
        return Ok(Err(Trouble::Taken));
    }
    // A provider that lets them through without asking proves nothing.
    let since = (flow.created_at - TimeDelta::minutes(1)).timestamp();
    if known.claims.auth_time().is_none_or(|at| at < since) {
        return Ok(Err(Trouble::NotAgain));
    }
    // Who has an app that makes codes is asked for one.
    let app = second_factor::store::app(&platform.db, viewer.id).await?;
    if app.is_some_and(|app| app.confirmed_at.is_some()) {
        return Ok(Err(Trouble::NotAgain));
    }
    prove::proved(door.session, platform.clock.now()).await?;
    let next = paths::local(&flow.next);
    let there = if next.is_empty() { paths::account(door.lang) } else { next.to_owned() };
    Ok(Ok(redirect_saying(&there, "sign-on-proved")))
}
