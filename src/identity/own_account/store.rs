//! What people change about their own account.

use halqa_platform::{error::Result, http::peer::Peer, jobs};
use serde_json::json;

use crate::{
    Identity,
    accounts::{self, Account, EmailAddress},
    audit,
    failures::{self, Of},
    letters::{self, Letter, To},
    sessions,
    tokens::{self, Kind},
    viewer::Viewer,
};

/// Whether this is their password. Counted like sign-ins (a browser left open is no way to guess it), but for this
/// session alone: strangers who try the address at the front door do not shut the owner out in here. `Err` with the
/// minutes to wait.
pub(super) async fn knows_password(
    identity: &Identity,
    account: &Account,
    session: &[u8],
    typed: &str,
) -> Result<std::result::Result<bool, i64>> {
    let platform = &identity.platform;
    let most = platform.config.sign_ins_per_account;
    let of = Of::Session(session);
    if let Err(minutes) = failures::count(&platform.db, platform.clock.now(), of, most).await? {
        return Ok(Err(minutes));
    }
    let right = identity.passwords.verify(typed, account.password_hash.as_deref()).await?;
    if right {
        let mut tx = platform.db.begin().await?;
        failures::forget(&mut tx, of).await?;
        tx.commit().await?;
    }
    Ok(Ok(right))
}

fn to(account: &Account) -> To<'_> {
    let email = account.email.as_deref().unwrap_or_default();
    To { account: account.id, email, name: &account.profile.name, lang: account.profile.lang }
}

/// Writes to the new address (a link, or that it has an account) and to the old one (a notice).
pub(super) async fn ask_address(
    identity: &Identity,
    account: &Account,
    new: &EmailAddress,
    peer: Peer,
) -> Result<()> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    let entry = audit::Entry::new("account.address-asked").by(account.id).to(account.id).from(peer);
    audit::record(&mut tx, now, entry).await?;
    match accounts::of_key(&mut tx, new).await? {
        Some(other) if other.id != account.id => {
            letters::send(identity, &mut tx, to(&other), Letter::AddressTaken).await?;
        }
        _ => {
            tokens::revoke(&mut tx, account.id, Kind::ChangeAddress).await?;
            let payload = json!({ "email": new.as_str() });
            let token = tokens::make(&mut tx, now, account.id, Kind::ChangeAddress, &payload).await?;
            let there = To { email: new.as_str(), ..to(account) };
            letters::send(identity, &mut tx, there, Letter::NewAddress(&token)).await?;
        }
    }
    letters::send(identity, &mut tx, to(account), Letter::AddressAsked(new.as_str())).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(())
}

/// The address that a link stands for; `None` where it does not work.
pub(super) async fn asked_address(identity: &Identity, token: &str) -> Result<Option<EmailAddress>> {
    let platform = &identity.platform;
    let found = tokens::peek(&platform.db, platform.clock.now(), Kind::ChangeAddress, token).await?;
    Ok(found.filter(|found| !found.used).and_then(|found| address(&found)))
}

fn address(found: &tokens::Found) -> Option<EmailAddress> {
    EmailAddress::parse(found.payload.get("email")?.as_str()?)
}

/// What became of a change of address.
pub(super) enum Changed {
    /// It is theirs.
    Yes,
    /// Another account has it by now.
    Taken,
    /// The link does not work.
    Dead,
}

/// The link to a new address was answered.
pub(super) async fn set_address(identity: &Identity, token: &str, peer: Peer) -> Result<Changed> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    let Some(found) = tokens::take(&mut tx, now, Kind::ChangeAddress, token).await? else {
        return Ok(Changed::Dead);
    };
    let Some(email) = address(&found) else { return Ok(Changed::Dead) };
    crate::registration::confirmed_now(identity, &mut tx, found.account, peer).await?;
    // Links to the old address must not open the account any more.
    tokens::revoke(&mut tx, found.account, Kind::Reset).await?;
    if !accounts::set_email(&mut tx, found.account, &email, now).await? {
        return Ok(Changed::Taken);
    }
    accounts::changed(&mut tx, &platform.clock, found.account).await?;
    let entry = audit::Entry::new("account.address-changed").by(found.account).to(found.account).from(peer);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(Changed::Yes)
}

/// Sets the password and ends every other sign-in.
pub(super) async fn set_password(
    identity: &Identity,
    account: &Account,
    hash: &str,
    keep: &[u8],
    peer: Peer,
) -> Result<()> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    accounts::set_password(&mut tx, account.id, hash).await?;
    tokens::revoke(&mut tx, account.id, Kind::Reset).await?;
    sessions::end_others(&mut tx, account.id, keep).await?;
    let entry = audit::Entry::new("account.password-changed").by(account.id).to(account.id).from(peer);
    audit::record(&mut tx, now, entry).await?;
    letters::send(identity, &mut tx, to(account), Letter::PasswordChanged).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(())
}

/// Which sign-ins to end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// This one.
    One(Vec<u8>),
    /// All but the one that asks.
    Others,
    /// All.
    All,
}

/// Ends sign-ins.
pub(super) async fn end_sessions(
    identity: &Identity,
    viewer: &Viewer,
    which: &Ending,
    peer: Peer,
) -> Result<()> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    match which {
        Ending::One(session) => sessions::end(&mut tx, viewer.id, session).await?,
        Ending::Others => sessions::end_others(&mut tx, viewer.id, &viewer.session).await?,
        Ending::All => sessions::end_others(&mut tx, viewer.id, &[]).await?,
    }
    let entry = audit::Entry::new("account.sign-ins-ended").by(viewer.id).to(viewer.id).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    Ok(())
}
