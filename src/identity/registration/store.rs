//! What registering and confirming change.

use halqa_platform::{clock::Clock, db::Tx, error::Result, events, http::peer::Peer, jobs, lang::Lang};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Identity,
    accounts::{self, Account, NewAccount, Status},
    audit,
    events::AccountConfirmed,
    letters::{self, Letter, To},
    sessions,
    tokens::{self, Kind},
};

/// What a link to confirm carries.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Payload {
    /// Where they wanted to go.
    #[serde(default)]
    pub(super) next: String,
    /// What was typed when an unconfirmed address was registered once more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    again: Option<Again>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Again {
    password_hash: String,
    name: String,
    lang: Lang,
}

/// Makes the account and writes the mail; where there is an account already, only the mail.
pub(super) async fn register(identity: &Identity, new: &NewAccount, next: String, peer: Peer) -> Result<()> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let now = platform.clock.now();
    let payload = Payload { next, again: None };
    if let Some(account) = accounts::create(&mut tx, now, new).await? {
        let entry = audit::Entry::new("account.registered").by(account).to(account).from(peer);
        audit::record(&mut tx, now, entry).await?;
        let to = To { account, email: new.email.as_str(), name: &new.profile.name, lang: new.profile.lang };
        send_link(identity, &mut tx, to, &payload).await?;
    } else if let Some(known) = accounts::of_key(&mut tx, &new.email).await? {
        let entry = audit::Entry::new("account.registered-again").to(known.id).from(peer);
        audit::record(&mut tx, now, entry).await?;
        tell_known(identity, &mut tx, &known, new, payload).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(())
}

async fn tell_known(
    identity: &Identity,
    tx: &mut Tx,
    known: &Account,
    new: &NewAccount,
    payload: Payload,
) -> Result<()> {
    let email = known.email.as_deref().unwrap_or_default();
    if known.confirmed_at.is_none() && known.status == Status::Active {
        let again = new.password_hash.clone().map(|password_hash| Again {
            password_hash,
            name: new.profile.name.clone(),
            lang: new.profile.lang,
        });
        let to = To { account: known.id, email, name: &new.profile.name, lang: new.profile.lang };
        return send_link(identity, tx, to, &Payload { again, ..payload }).await;
    }
    let to = To { account: known.id, email, name: &known.profile.name, lang: known.profile.lang };
    letters::send(identity, tx, to, Letter::AlreadyRegistered).await
}

async fn send_link(identity: &Identity, tx: &mut Tx, to: To<'_>, payload: &Payload) -> Result<()> {
    let now = identity.platform.clock.now();
    let token = tokens::make(tx, now, to.account, Kind::Confirm, &serde_json::to_value(payload)?).await?;
    letters::send(identity, tx, to, Letter::Confirm(&token)).await
}

/// Writes the mail once more, where there is something to confirm; else writes as much and sends nothing.
pub(super) async fn send_again(identity: &Identity, email: &str, peer: Peer) -> Result<()> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let account = accounts::find_by_email(&platform.db, email).await?;
    let mut tx = platform.db.begin().await?;
    let mut entry = audit::Entry::new("account.confirmation-asked").from(peer);
    if let Some(account) = &account {
        entry = entry.to(account.id);
    }
    audit::record(&mut tx, now, entry).await?;
    if let Some(account) = account.filter(|a| a.confirmed_at.is_none() && a.status == Status::Active) {
        let old = tokens::newest_payload(&mut tx, account.id, Kind::Confirm).await?;
        let payload = old.map(serde_json::from_value).transpose()?.unwrap_or_default();
        let email = account.email.as_deref().unwrap_or_default();
        let to = To { account: account.id, email, name: &account.profile.name, lang: account.profile.lang };
        send_link(identity, &mut tx, to, &payload).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(())
}

/// The link was answered: whose address it is, and where they wanted to go. `None` where it does not work.
pub(super) async fn confirm(identity: &Identity, token: &str, peer: Peer) -> Result<Option<(Uuid, String)>> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    let Some(found) = tokens::take(&mut tx, now, Kind::Confirm, token).await? else { return Ok(None) };
    let payload: Payload = serde_json::from_value(found.payload)?;
    if let Some(again) = payload.again {
        replace(&mut tx, &platform.clock, found.account, again).await?;
    }
    confirmed_now(identity, &mut tx, found.account, peer).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(Some((found.account, payload.next)))
}

async fn replace(tx: &mut Tx, clock: &Clock, account: Uuid, again: Again) -> Result<()> {
    if accounts::replace_unconfirmed(tx, account, &again.password_hash, &again.name, again.lang).await? {
        sessions::end_others(tx, account, &[]).await?;
        accounts::changed(tx, clock, account).await?;
    }
    Ok(())
}

/// The address is known to be theirs, by whatever link; told to the others where it is news. Other links to
/// confirm it stop working, and an invitation too: it is for who has no account of their own yet.
pub(crate) async fn confirmed_now(identity: &Identity, tx: &mut Tx, account: Uuid, peer: Peer) -> Result<()> {
    let clock = &identity.platform.clock;
    tokens::revoke(tx, account, Kind::Confirm).await?;
    tokens::revoke(tx, account, Kind::Invite).await?;
    if accounts::confirm(tx, account, clock.now()).await? {
        let entry = audit::Entry::new("account.confirmed").to(account).from(peer).detail(json!({}));
        audit::record(tx, clock.now(), entry).await?;
        events::publish(tx, clock, &AccountConfirmed { account }).await?;
    }
    Ok(())
}
