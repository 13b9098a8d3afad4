//! What asking and setting change.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{db::Tx, error::Result, http::peer::Peer, jobs};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Identity,
    accounts::{self, Account, Status},
    audit,
    failures::{self, Of},
    known,
    letters::{self, Letter, To},
    registration, sessions,
    tokens::{self, Kind},
};

/// A link is not written again so soon after one that still works: whoever asks for an address over and over fills no
/// mailbox, and its owner always has one that is new enough.
const AGAIN: TimeDelta = TimeDelta::minutes(5);

/// Writes the link, where there is an account; else writes as much and sends nothing.
pub(super) async fn ask(identity: &Identity, email: &str, peer: Peer) -> Result<()> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let account = accounts::find_by_email(&platform.db, email).await?.filter(|a| a.status == Status::Active);
    let mut tx = platform.db.begin().await?;
    let mut entry = audit::Entry::new("account.reset-asked").from(peer);
    if let Some(account) = &account {
        entry = entry.to(account.id);
    }
    audit::record(&mut tx, now, entry).await?;
    if let Some(account) = &account
        && !was_just_sent(&mut tx, account.id, now).await?
    {
        let token = tokens::make(&mut tx, now, account.id, Kind::Reset, &json!({})).await?;
        letters::send(identity, &mut tx, to(account), Letter::Reset(&token)).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(())
}

async fn was_just_sent(tx: &mut Tx, account: Uuid, now: DateTime<Utc>) -> Result<bool> {
    tx.lock(&format!("identity.reset {account}")).await?;
    tokens::is_waiting(tx, account, Kind::Reset, now - AGAIN).await
}

fn to(account: &Account) -> To<'_> {
    let email = account.email.as_deref().unwrap_or_default();
    To { account: account.id, email, name: &account.profile.name, lang: account.profile.lang }
}

/// Whose link this is; `None` where it does not work.
pub(super) async fn whose(identity: &Identity, token: &str) -> Result<Option<Account>> {
    let platform = &identity.platform;
    let found = tokens::peek(&platform.db, platform.clock.now(), Kind::Reset, token).await?;
    let Some(found) = found.filter(|found| !found.used) else { return Ok(None) };
    Ok(accounts::find(&platform.db, found.account).await?.filter(|account| account.status == Status::Active))
}

/// Sets the new password and ends every sign-in. Whoever has the link reads the mail of the address, so that is
/// confirmed as well, and their browser (which `brought` a cookie, or none) is known from now on, by the secret that
/// is returned. `None` where the link does not work any more.
pub(super) async fn set(
    identity: &Identity,
    token: &str,
    account: &Account,
    hash: &str,
    brought: Option<&[u8]>,
    peer: Peer,
) -> Result<Option<String>> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    if tokens::take(&mut tx, now, Kind::Reset, token).await?.is_none() {
        return Ok(None);
    }
    accounts::set_password(&mut tx, account.id, hash).await?;
    registration::confirmed_now(identity, &mut tx, account.id, peer).await?;
    tokens::revoke(&mut tx, account.id, Kind::Reset).await?;
    sessions::end_others(&mut tx, account.id, &[]).await?;
    failures::forget(&mut tx, Of::Address(account.email.as_deref().unwrap_or_default())).await?;
    known::forget(&mut tx, account.id).await?;
    let known = known::remember(&mut tx, now, account.id, brought).await?;
    let entry = audit::Entry::new("account.password-reset").by(account.id).to(account.id).from(peer);
    audit::record(&mut tx, now, entry).await?;
    letters::send(identity, &mut tx, to(account), Letter::PasswordChanged).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(Some(known))
}
