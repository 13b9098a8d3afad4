//! What asking and setting change.

use halqa_platform::{error::Result, http::peer::Peer, jobs};
use serde_json::json;

use crate::{
    Identity,
    accounts::{self, Account, Status},
    audit, failures,
    letters::{self, Letter, To},
    registration, sessions,
    tokens::{self, Kind},
};

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
    if let Some(account) = &account {
        let token = tokens::make(&mut tx, now, account.id, Kind::Reset, &json!({})).await?;
        letters::send(identity, &mut tx, to(account), Letter::Reset(&token)).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(())
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
/// confirmed as well. `false` where the link does not work any more.
pub(super) async fn set(
    identity: &Identity,
    token: &str,
    account: &Account,
    hash: &str,
    peer: Peer,
) -> Result<bool> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    if tokens::take(&mut tx, now, Kind::Reset, token).await?.is_none() {
        return Ok(false);
    }
    accounts::set_password(&mut tx, account.id, hash).await?;
    registration::confirmed_now(identity, &mut tx, account.id, peer).await?;
    tokens::revoke(&mut tx, account.id, Kind::Reset).await?;
    sessions::end_others(&mut tx, account.id, &[]).await?;
    failures::forget(&mut tx, account.email.as_deref().unwrap_or_default()).await?;
    let entry = audit::Entry::new("account.password-reset").by(account.id).to(account.id).from(peer);
    audit::record(&mut tx, now, entry).await?;
    letters::send(identity, &mut tx, to(account), Letter::PasswordChanged).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(true)
}
