//! Whose a subject is, which roles came from rules, and which sign-ins came from a provider: in the database.

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    id,
};
use serde::Serialize;
use uuid::Uuid;

use crate::policy::Role;

/// A sign-in elsewhere that is somebody's.
#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
pub struct Link {
    /// Its id here.
    pub id: Uuid,
    /// At which provider.
    pub provider_id: Uuid,
    /// Who that says it is.
    pub issuer: String,
    /// What they are called there.
    pub subject: String,
    /// The address there, as it was said last.
    pub email: String,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// Last used.
    pub used_at: Option<DateTime<Utc>>,
}

/// The account of a subject.
///
/// # Errors
/// The database failed.
pub async fn account(db: &Db, issuer: &str, subject: &str) -> Result<Option<Uuid>> {
    let row: Option<(Uuid,)> = db
        .read("SELECT account_id FROM sign_on_links WHERE issuer = $1 AND subject = $2")
        .bind(issuer.to_owned())
        .bind(subject.to_owned())
        .optional()
        .await?;
    Ok(row.map(|(account,)| account))
}

/// The links of a person, oldest first.
///
/// # Errors
/// The database failed.
pub async fn of(db: &Db, account: Uuid) -> Result<Vec<Link>> {
    Ok(db
        .read(
            "SELECT id, provider_id, issuer, subject, email, created_at, used_at FROM sign_on_links
             WHERE account_id = $1 ORDER BY id",
        )
        .bind(account)
        .all()
        .await?)
}

/// Whose a subject became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linked {
    /// Theirs, now.
    Now,
    /// Theirs, already.
    Before,
    /// Somebody else's: nothing is changed.
    Elsewhere,
}

/// Links a subject with an account.
///
/// # Errors
/// The database failed.
pub async fn link(
    tx: &mut Tx,
    now: DateTime<Utc>,
    account: Uuid,
    (provider, issuer, subject): (Uuid, &str, &str),
    email: &str,
) -> Result<Linked> {
    let made = tx
        .sql(
            "INSERT INTO sign_on_links (id, provider_id, issuer, subject, account_id, email, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        )
        .bind(id::new())
        .bind(provider)
        .bind(issuer.to_owned())
        .bind(subject.to_owned())
        .bind(account)
        .bind(email.to_owned())
        .bind(now)
        .execute()
        .await?;
    if made == 1 {
        return Ok(Linked::Now);
    }
    let (owner,): (Uuid,) = tx
        .sql("SELECT account_id FROM sign_on_links WHERE issuer = $1 AND subject = $2")
        .bind(issuer.to_owned())
        .bind(subject.to_owned())
        .one()
        .await?;
    Ok(if owner == account { Linked::Before } else { Linked::Elsewhere })
}

/// A link was used.
///
/// # Errors
/// The database failed.
pub async fn used(tx: &mut Tx, now: DateTime<Utc>, issuer: &str, subject: &str, email: &str) -> Result<()> {
    tx.sql("UPDATE sign_on_links SET used_at = $3, email = $4 WHERE issuer = $1 AND subject = $2")
        .bind(issuer.to_owned())
        .bind(subject.to_owned())
        .bind(now)
        .bind(email.to_owned())
        .execute()
        .await?;
    Ok(())
}

/// Takes a link away from its owner; the provider that it was at.
///
/// # Errors
/// The database failed.
pub async fn unlink(tx: &mut Tx, account: Uuid, link: Uuid) -> Result<Option<Uuid>> {
    let row: Option<(Uuid,)> = tx
        .sql("DELETE FROM sign_on_links WHERE id = $1 AND account_id = $2 RETURNING provider_id")
        .bind(link)
        .bind(account)
        .optional()
        .await?;
    Ok(row.map(|(provider,)| provider))
}

/// In how many ways a person can sign in without this link: a password, a passkey, another link to a provider that is
/// turned on.
///
/// # Errors
/// The database failed.
pub async fn other_ways(tx: &mut Tx, account: Uuid, link: Uuid) -> Result<i64> {
    let (ways,): (i64,) = tx
        .sql(
            "SELECT (SELECT COUNT(*) FROM accounts WHERE id = $1 AND password_hash IS NOT NULL)
                  + (SELECT COUNT(*) FROM passkeys WHERE account_id = $1)
                  + (SELECT COUNT(*) FROM sign_on_links l JOIN sign_on_providers p ON p.id = l.provider_id
                     WHERE l.account_id = $1 AND l.id <> $2 AND p.state = 'on')",
        )
        .bind(account)
        .bind(link)
        .one()
        .await?;
    Ok(ways)
}

/// What becomes of links when two accounts become one: they are the kept one's. Roles by rule come again at the next
/// sign-in.
///
/// # Errors
/// The database failed.
pub async fn merge(tx: &mut Tx, kept: Uuid, closed: Uuid) -> Result<()> {
    tx.sql("UPDATE sign_on_links SET account_id = $1 WHERE account_id = $2")
        .bind(kept)
        .bind(closed)
        .execute()
        .await?;
    Ok(())
}

/// How many links a person has.
///
/// # Errors
/// The database failed.
pub async fn count(db: &Db, account: Uuid) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM sign_on_links WHERE account_id = $1";
    let (links,): (i64,) = db.read(sql).bind(account).one().await?;
    Ok(links)
}

/// The roles that rules gave a person: by this provider, and by others.
///
/// # Errors
/// The database failed.
pub async fn ruled(tx: &mut Tx, account: Uuid, provider: Uuid) -> Result<(Vec<Role>, Vec<Role>)> {
    let rows: Vec<(Uuid, String)> = tx
        .sql("SELECT provider_id, role FROM sign_on_roles WHERE account_id = $1")
        .bind(account)
        .all()
        .await?;
    let (own, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(of, _)| *of == provider);
    let roles = |rows: Vec<(Uuid, String)>| -> Vec<Role> {
        rows.iter().filter_map(|(_, role)| role.parse().ok()).collect()
    };
    Ok((roles(own), roles(others)))
}

/// Writes down which roles this provider's rules gave: those `given` now come, all that are not `wanted` go.
///
/// # Errors
/// The database failed.
pub async fn set_ruled(
    tx: &mut Tx,
    account: Uuid,
    provider: Uuid,
    (given, wanted): (&[Role], &[Role]),
) -> Result<()> {
    for role in Role::ALL {
        let sql = if given.contains(&role) {
            "INSERT INTO sign_on_roles (account_id, provider_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
        } else if !wanted.contains(&role) {
            "DELETE FROM sign_on_roles WHERE account_id = $1 AND provider_id = $2 AND role = $3"
        } else {
            continue;
        };
        tx.sql(sql).bind(account).bind(provider).bind(role.id()).execute().await?;
    }
    Ok(())
}

/// Whom rules of a provider gave roles.
///
/// # Errors
/// The database failed.
pub async fn people_with_roles(tx: &mut Tx, provider: Uuid) -> Result<Vec<Uuid>> {
    let sql = "SELECT DISTINCT account_id FROM sign_on_roles WHERE provider_id = $1";
    let rows: Vec<(Uuid,)> = tx.sql(sql).bind(provider).all().await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

/// A sign-in here that came from a provider.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SignedOn {
    /// Which.
    pub provider_id: Uuid,
    /// What it said, to say it back.
    pub id_token: String,
}

/// Remembers that a session came from a provider, and whether that vouches for a second step.
///
/// # Errors
/// The database failed.
pub async fn remember(
    tx: &mut Tx,
    session: &[u8],
    (provider, subject, sid): (Uuid, &str, Option<&str>),
    id_token: &str,
    second_step: bool,
) -> Result<()> {
    tx.sql(
        "INSERT INTO sign_on_sessions (session_id, provider_id, subject, sid, id_token) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING",
    )
    .bind(session.to_vec())
    .bind(provider)
    .bind(subject.to_owned())
    .bind(sid.map(str::to_owned))
    .bind(id_token.to_owned())
    .execute()
    .await?;
    tx.sql("UPDATE sessions SET second_step = $2 WHERE id = $1")
        .bind(session.to_vec())
        .bind(second_step)
        .execute()
        .await?;
    Ok(())
}

/// Where a session came from.
///
/// # Errors
/// The database failed.
pub async fn of_session(db: &Db, session: &[u8]) -> Result<Option<SignedOn>> {
    Ok(db
        .read("SELECT provider_id, id_token FROM sign_on_sessions WHERE session_id = $1")
        .bind(session.to_vec())
        .optional()
        .await?)
}

/// Ends the sign-ins here that came from a session there (`sid`), or all of a subject; whose they were.
///
/// # Errors
/// The database failed.
pub async fn end(tx: &mut Tx, provider: Uuid, subject: Option<&str>, sid: Option<&str>) -> Result<Vec<Uuid>> {
    // A message may name either, or both; what it names must be so.
    let (which, text) = match (sid, subject) {
        (Some(sid), _) => ("sid", sid),
        (None, Some(subject)) => ("subject", subject),
        (None, None) => return Ok(Vec::new()),
    };
    let found: Vec<(Vec<u8>, Option<Uuid>)> = tx
        .sql_built(format!(
            "SELECT s.id, s.account_id FROM sign_on_sessions o JOIN sessions s ON s.id = o.session_id
             WHERE o.provider_id = $1 AND o.{which} = $2 AND (CAST($3 AS TEXT) = '' OR o.subject = $3)"
        ))
        .bind(provider)
        .bind(text.to_owned())
        .bind(subject.unwrap_or_default().to_owned())
        .all()
        .await?;
    for (session, _) in &found {
        tx.sql("DELETE FROM sign_on_sessions WHERE session_id = $1").bind(session.clone()).execute().await?;
        tx.sql("DELETE FROM sessions WHERE id = $1").bind(session.clone()).execute().await?;
    }
    let mut whose: Vec<Uuid> = found.into_iter().filter_map(|(_, account)| account).collect();
    whose.sort_unstable();
    whose.dedup();
    Ok(whose)
}
