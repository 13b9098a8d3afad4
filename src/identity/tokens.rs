//! Links in mails: secrets that work once, for a while. Only their hashes are stored.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    crypto,
    db::{Db, Tx},
    error::Result,
};
use serde_json::Value;
use uuid::Uuid;

/// What a link does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Confirms an address.
    Confirm,
    /// Sets a new password.
    Reset,
    /// Makes another address theirs.
    ChangeAddress,
    /// Takes over an account that was made for them.
    Invite,
}

impl Kind {
    const fn id(self) -> &'static str {
        match self {
            Kind::Confirm => "confirm",
            Kind::Reset => "reset",
            Kind::ChangeAddress => "change-address",
            Kind::Invite => "invite",
        }
    }

    /// How long it works.
    pub const fn hours(self) -> i64 {
        match self {
            Kind::Confirm => 72,
            Kind::Reset => 1,
            Kind::ChangeAddress => 24,
            Kind::Invite => 24 * 14,
        }
    }
}

/// What a link stands for.
#[derive(Clone, Debug)]
pub struct Found {
    /// Whose.
    pub account: Uuid,
    /// What was put in.
    pub payload: Value,
    /// Whether it did its work already.
    pub used: bool,
}

/// Makes a link's secret.
///
/// # Errors
/// The database failed, or there is no randomness.
pub async fn make(
    tx: &mut Tx,
    now: DateTime<Utc>,
    account: Uuid,
    kind: Kind,
    payload: &Value,
) -> Result<String> {
    make_for(tx, now, account, kind, payload, TimeDelta::hours(kind.hours())).await
}

/// As [`make`], with a life of its own: an invitation waits longer than who asked for a link just now.
///
/// # Errors
/// As [`make`].
pub async fn make_for(
    tx: &mut Tx,
    now: DateTime<Utc>,
    account: Uuid,
    kind: Kind,
    payload: &Value,
    life: TimeDelta,
) -> Result<String> {
    let token = crypto::token()?;
    tx.sql(
        "INSERT INTO account_tokens (hash, account_id, kind, payload, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(crypto::token_hash(&token))
    .bind(account)
    .bind(kind.id())
    .bind(serde_json::to_string(payload)?)
    .bind(now)
    .bind(now + life)
    .execute()
    .await?;
    Ok(token)
}

/// What a link stands for, used or not; `None` where it never was or is too old.
///
/// # Errors
/// The database failed.
pub async fn peek(db: &Db, now: DateTime<Utc>, kind: Kind, token: &str) -> Result<Option<Found>> {
    let row: Option<(Uuid, String, Option<DateTime<Utc>>)> = db
        .read(
            "SELECT account_id, payload, used_at FROM account_tokens
             WHERE hash = $1 AND kind = $2 AND expires_at > $3",
        )
        .bind(crypto::token_hash(token))
        .bind(kind.id())
        .bind(now)
        .optional()
        .await?;
    row.map(|(account, payload, used)| {
        Ok(Found { account, payload: serde_json::from_str(&payload)?, used: used.is_some() })
    })
    .transpose()
}

/// Uses a link up; `None` where it does not work (any more).
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, now: DateTime<Utc>, kind: Kind, token: &str) -> Result<Option<Found>> {
    let row: Option<(Uuid, String)> = tx
        .sql(
            "UPDATE account_tokens SET used_at = $3
             WHERE hash = $1 AND kind = $2 AND expires_at > $3 AND used_at IS NULL RETURNING account_id, payload",
        )
        .bind(crypto::token_hash(token))
        .bind(kind.id())
        .bind(now)
        .optional()
        .await?;
    row.map(|(account, payload)| Ok(Found { account, payload: serde_json::from_str(&payload)?, used: false }))
        .transpose()
}

/// Whether a link of that kind was made since `since` and is not used yet.
///
/// # Errors
/// The database failed.
pub async fn is_waiting(tx: &mut Tx, account: Uuid, kind: Kind, since: DateTime<Utc>) -> Result<bool> {
    let row: Option<(Uuid,)> = tx
        .sql(
            "SELECT account_id FROM account_tokens
             WHERE account_id = $1 AND kind = $2 AND used_at IS NULL AND created_at > $3 LIMIT 1",
        )
        .bind(account)
        .bind(kind.id())
        .bind(since)
        .optional()
        .await?;
    Ok(row.is_some())
}

/// What the newest link of that kind carries, whether it still works or not.
///
/// # Errors
/// The database failed.
pub async fn newest_payload(tx: &mut Tx, account: Uuid, kind: Kind) -> Result<Option<Value>> {
    let row: Option<(String,)> = tx
        .sql(
            "SELECT payload FROM account_tokens WHERE account_id = $1 AND kind = $2
             ORDER BY created_at DESC LIMIT 1",
        )
        .bind(account)
        .bind(kind.id())
        .optional()
        .await?;
    Ok(row.map(|(payload,)| serde_json::from_str(&payload)).transpose()?)
}

/// Every other link of that kind stops working.
///
/// # Errors
/// The database failed.
pub async fn revoke(tx: &mut Tx, account: Uuid, kind: Kind) -> Result<()> {
    tx.sql("DELETE FROM account_tokens WHERE account_id = $1 AND kind = $2 AND used_at IS NULL")
        .bind(account)
        .bind(kind.id())
        .execute()
        .await?;
    Ok(())
}
