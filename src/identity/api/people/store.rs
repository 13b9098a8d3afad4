//! What the operations about people read and change.

use halqa_platform::{db::Db, error::Result, http::peer::Peer, jobs};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Identity,
    accounts::{self, Account, EmailAddress, NewAccount, Profile},
    audit,
    letters::{self, Letter, To},
    policy::Role,
    sessions,
    tokens::{self, Kind},
};

/// People found by a search from before `before`, newest first; at most `limit`.
pub(super) async fn page(db: &Db, search: &str, before: Option<Uuid>, limit: usize) -> Result<Vec<Account>> {
    let found = accounts::list(db, search, before, u16::try_from(limit).unwrap_or(u16::MAX)).await?;
    let ids: Vec<Uuid> = found.iter().map(|listed| listed.id).collect();
    let mut people = accounts::many(db, &ids).await?;
    people.sort_by_key(|person| std::cmp::Reverse(person.id));
    Ok(people)
}

/// Makes an account and writes the invitation; `None` where the address has one already.
pub(super) async fn invite(
    identity: &Identity,
    email: EmailAddress,
    profile: Profile,
    roles: &[Role],
    by: Uuid,
    peer: Peer,
) -> Result<Option<Uuid>> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let (name, lang) = (profile.name.clone(), profile.lang);
    let new = NewAccount {
        email: email.clone(),
        confirmed: false,
        password_hash: None,
        profile,
        roles: roles.to_vec(),
    };
    let mut tx = platform.db.begin().await?;
    let Some(account) = accounts::create(&mut tx, now, &new).await? else { return Ok(None) };
    let token = tokens::make(&mut tx, now, account, Kind::Invite, &json!({})).await?;
    let to = To { account, email: email.as_str(), name: &name, lang };
    letters::send(identity, &mut tx, to, Letter::Invite(&token)).await?;
    let ids: Vec<&str> = roles.iter().map(|role| role.id()).collect();
    let detail = json!({ "roles": ids, "through": "api" });
    let entry = audit::Entry::new("account.invited").by(by).to(account).detail(detail).from(peer);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(Some(account))
}

/// What is to be of a person; what is `None` stays.
#[derive(Debug)]
pub(super) struct Wanted<'a> {
    pub(super) roles: Option<&'a [Role]>,
    pub(super) active: Option<bool>,
}

/// Changes roles and status together; `false` (and nothing changed) where that would leave the site without an
/// administrator.
/// `before` gives the roles as they are, or refuses.
pub(super) async fn change(
    identity: &Identity,
    (account, before): (Uuid, impl AsyncFnOnce() -> Result<Vec<Role>>),
    wanted: &Wanted<'_>,
    (by, peer): (Uuid, Peer),
) -> Result<bool> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    tx.lock(&format!("person {account}")).await?;
    let roles = before().await?;
    if let Some(wanted) = wanted.roles {
        if !accounts::set_roles(&mut tx, account, wanted).await? {
            return Ok(false);
        }
        let ids = |roles: &[Role]| roles.iter().map(|role| role.id()).collect::<Vec<_>>();
        let detail = json!({ "before": ids(&roles), "after": ids(wanted), "through": "api" });
        let entry = audit::Entry::new("account.roles").by(by).to(account).detail(detail).from(peer);
        audit::record(&mut tx, now, entry).await?;
    }
    if let Some(active) = wanted.active {
        if !accounts::set_status(&mut tx, account, active).await? {
            return Ok(false);
        }
        // Whoever suspended before, and why: it is this decision now.
        tx.sql("DELETE FROM suspensions WHERE account_id = $1").bind(account).execute().await?;
        accounts::touched(&mut tx, &platform.clock, account).await?;
        if !active {
            sessions::end_others(&mut tx, account, &[]).await?;
        }
        let action = if active { "account.restored" } else { "account.suspended" };
        let entry =
            audit::Entry::new(action).by(by).to(account).detail(json!({ "through": "api" })).from(peer);
        audit::record(&mut tx, now, entry).await?;
    }
    tx.commit().await?;
    Ok(true)
}
