//! From what a provider says of somebody to being signed in here.

use axum::{http::HeaderMap, response::Response};
use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    db::Tx,
    error::Result,
    http::{peer::Peer, session::stored_id, view::redirect},
    jobs,
    lang::Lang,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tower_sessions::Session;
use uuid::Uuid;

use super::{
    links::{self, Linked},
    rules::{self, Trouble},
    store::Provider,
    wire::Known,
};
use crate::{
    Identity,
    accounts::{self, Account, Profile, Status},
    audit, known,
    letters::{self, Letter, To},
    paths,
    policy::Role,
    second_factor, sessions, sign_in,
};

/// Session key of [`Held`].
const HELD: &str = "sign_on_held";
/// How long a second step may take.
const MINUTES: i64 = 10;

/// Somebody who was at a provider, as it is needed until they are signed in here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Signed {
    pub(super) provider: Uuid,
    pub(super) issuer: String,
    pub(super) subject: String,
    sid: Option<String>,
    id_token: String,
    /// As the provider says; empty where it says none.
    pub(super) email: String,
    pub(super) name: Option<String>,
    pub(super) lang: Option<String>,
    pub(super) organisation: Option<String>,
    roles: Vec<Role>,
    /// Whether the provider vouches for a second step, and that is trusted.
    second_step: bool,
}

impl Signed {
    /// What counts of all that a provider says.
    pub(super) fn of(provider: &Provider, known: &Known) -> Self {
        let (settings, claims) = (&provider.settings, &known.claims);
        Self {
            provider: provider.id,
            issuer: known.issuer.clone(),
            subject: known.subject.clone(),
            sid: claims.sid(),
            id_token: known.id_token.clone(),
            email: claims.email().map(|email| email.as_str().to_owned()).unwrap_or_default(),
            name: claims.name(),
            lang: claims.lang().map(|lang| lang.code().to_owned()),
            organisation: settings.organisation(claims),
            roles: settings.roles(claims),
            second_step: settings.is_second_step(claims),
        }
    }
}

/// Who waits for the second step of their account here.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Held {
    account: Uuid,
    signed: Signed,
    until: DateTime<Utc>,
}

/// What the request of somebody who enters brings.
#[derive(Clone, Copy)]
pub(super) struct Door<'a> {
    pub(super) identity: &'a Identity,
    pub(super) lang: Lang,
    pub(super) session: &'a Session,
    pub(super) headers: &'a HeaderMap,
    pub(super) peer: Peer,
}

/// Signs in the person of an account that is proved to be theirs, or asks for its second step first. `Err`: why not.
pub(super) async fn enter(
    door: Door<'_>,
    account: &Account,
    signed: Signed,
    next: &str,
) -> Result<std::result::Result<Response, Trouble>> {
    let Door { identity, lang, session, headers, peer } = door;
    if account.status != Status::Active {
        return Ok(Err(Trouble::Suspended));
    }
    let platform = &identity.platform;
    if !signed.second_step && second_factor::store::has_any(&platform.db, account.id).await? {
        let now = platform.clock.now();
        let there = second_factor::hold(session, now, account, lang, next).await?;
        let held = Held { account: account.id, signed, until: now + TimeDelta::minutes(MINUTES) };
        session.insert(HELD, held).await.map_err(sessions::failed)?;
        return Ok(Ok(redirect(&there)));
    }
    let https = platform.config.is_https();
    let email = account.email.as_deref().unwrap_or_default();
    let brought = known::brought(headers, https);
    let secret = sign_in::enter(identity, account, email, brought.as_deref(), peer).await?;
    sessions::begin(session, account.id, headers, peer).await?;
    let roles = bind(identity, session, account, &signed, peer).await?;
    let next = match paths::local(next) {
        _ if identity.needs_second_step(&roles) && !signed.second_step => paths::account_second_step(lang),
        "" => paths::me(lang),
        next => next.to_owned(),
    };
    let mut response = redirect(&next);
    known::give(&mut response, &secret, https);
    Ok(Ok(response))
}

/// What waits in this session for the second step of `account`; it waits no more.
///
/// # Errors
/// The session cannot be read.
pub(crate) async fn take_signed(
    session: &Session,
    now: DateTime<Utc>,
    account: Uuid,
) -> Result<Option<Signed>> {
    let held: Option<Held> = session.remove(HELD).await.map_err(sessions::failed)?;
    Ok(held.filter(|held| held.account == account && held.until > now).map(|held| held.signed))
}

/// After the session began: it came from the provider, the subject is linked, roles and organisation are kept in step.
/// The roles of the account afterwards.
///
/// # Errors
/// The database failed.
pub(crate) async fn bind(
    identity: &Identity,
    session: &Session,
    account: &Account,
    signed: &Signed,
    peer: Peer,
) -> Result<Vec<Role>> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    // So that there is a row to say it of.
    session.save().await.map_err(sessions::failed)?;
    let Some(id) = session.id() else { return Ok(account.roles.clone()) };
    let mut tx = platform.db.begin().await?;
    let subject = (signed.provider, &*signed.issuer, &*signed.subject);
    match links::link(&mut tx, now, account.id, subject, &signed.email).await? {
        // Somebody else was faster with the same sign-in; this one proved the account, and no more.
        Linked::Elsewhere => return Ok(account.roles.clone()),
        Linked::Now => linked(identity, &mut tx, account, signed.provider, peer).await?,
        Linked::Before => {}
    }
    links::used(&mut tx, now, &signed.issuer, &signed.subject, &signed.email).await?;
    let whose = (signed.provider, &*signed.subject, signed.sid.as_deref());
    links::remember(&mut tx, &stored_id(&id), whose, &signed.id_token, signed.second_step).await?;
    let roles = keep_roles(identity, &mut tx, account.id, signed.provider, (&signed.roles, peer)).await?;
    keep_organisation(identity, &mut tx, account.id, signed, peer).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(roles)
}

/// Writes down that a subject is somebody's now, and tells them by mail.
pub(super) async fn linked(
    identity: &Identity,
    tx: &mut Tx,
    account: &Account,
    provider: Uuid,
    peer: Peer,
) -> Result<()> {
    let now = identity.platform.clock.now();
    let entry = audit::Entry::new("account.sign-on-linked").by(account.id).to(account.id);
    audit::record(tx, now, entry.detail(json!({ "provider": provider })).from(peer)).await?;
    let Some(email) = account.email.as_deref() else { return Ok(()) };
    let name = match super::store::one(&identity.platform.db, provider).await? {
        Some(provider) => provider.settings.name(account.profile.lang).to_owned(),
        None => return Ok(()),
    };
    let to = To { account: account.id, email, name: &account.profile.name, lang: account.profile.lang };
    letters::send(identity, tx, to, Letter::SignOnLinked(&name)).await
}

/// Gives the roles that rules give now, takes those that they no longer give, and leaves all others.
pub(super) async fn keep_roles(
    identity: &Identity,
    tx: &mut Tx,
    account: Uuid,
    provider: Uuid,
    (wanted, peer): (&[Role], Peer),
) -> Result<Vec<Role>> {
    tx.lock(&format!("identity.sign-on {account}")).await?;
    let Some(before) = accounts::find_in(tx, account).await? else { return Ok(Vec::new()) };
    // Those of groups come and go with the groups.
    let own = accounts::own_roles(tx, account).await?;
    let (ruled, elsewhere) = links::ruled(tx, account, provider).await?;
    let mut wanted = wanted.to_vec();
    let mut step = rules::in_step(&own, &ruled, &elsewhere, &wanted);
    let changes = !step.given.is_empty() || !step.taken.is_empty();
    if changes && !accounts::set_roles(tx, account, &step.roles).await? {
        // The last administrator stays one, until there is another.
        wanted.push(Role::Administrator);
        step = rules::in_step(&own, &ruled, &elsewhere, &wanted);
        accounts::set_roles(tx, account, &step.roles).await?;
    }
    links::set_ruled(tx, account, provider, (&step.given, &wanted)).await?;
    if !step.given.is_empty() || !step.taken.is_empty() {
        let ids = |roles: &[Role]| roles.iter().map(|role| role.id()).collect::<Vec<_>>();
        let detail = json!({ "before": ids(&own), "after": ids(&step.roles), "provider": provider });
        let entry = audit::Entry::new("account.roles-by-rule").to(account).detail(detail).from(peer);
        audit::record(tx, identity.platform.clock.now(), entry).await?;
    }
    if !changes {
        return Ok(before.roles);
    }
    Ok(accounts::find_in(tx, account).await?.map_or(step.roles, |now| now.roles))
}

async fn keep_organisation(
    identity: &Identity,
    tx: &mut Tx,
    account: Uuid,
    signed: &Signed,
    peer: Peer,
) -> Result<()> {
    let Some(organisation) = signed.organisation.clone() else { return Ok(()) };
    let Some(before) = accounts::find_in(tx, account).await? else { return Ok(()) };
    if before.profile.organisation == organisation {
        return Ok(());
    }
    let profile = Profile { organisation, ..before.profile };
    accounts::set_profile(tx, account, &profile).await?;
    accounts::changed(tx, &identity.platform.clock, account).await?;
    let detail = json!({ "changed": ["organisation"], "provider": signed.provider });
    let entry = audit::Entry::new("account.profile").to(account).detail(detail).from(peer);
    audit::record(tx, identity.platform.clock.now(), entry).await
}
