//! Second steps in the database.

use chrono::{DateTime, Utc};
use halqa_platform::{
    crypto,
    db::{Db, Tx},
    error::Result,
    id,
};
use uuid::Uuid;

use super::rules;

/// An app that makes codes.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct App {
    /// What it shares with this site.
    pub secret: Vec<u8>,
    /// When the first code was typed; `None`: it is being set up.
    pub confirmed_at: Option<DateTime<Utc>>,
}

/// A passkey, as its owner sees it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Passkey {
    /// Its id here.
    pub id: Uuid,
    /// Whose.
    pub account_id: Uuid,
    /// What its owner calls it.
    pub name: String,
    /// JSON of the WebAuthn library.
    pub passkey: String,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// Last used.
    pub used_at: Option<DateTime<Utc>>,
}

/// Whether a person has a second step.
///
/// # Errors
/// The database failed.
pub async fn has_any(db: &Db, account: Uuid) -> Result<bool> {
    let row: Option<(bool,)> =
        db.read("SELECT second_factor FROM accounts WHERE id = $1").bind(account).optional().await?;
    Ok(row.is_some_and(|(has,)| has))
}

/// The app of a person.
///
/// # Errors
/// The database failed.
pub async fn app(db: &Db, account: Uuid) -> Result<Option<App>> {
    Ok(db
        .read("SELECT secret, confirmed_at FROM second_factor_apps WHERE account_id = $1")
        .bind(account)
        .optional()
        .await?)
}

/// Begins to set up an app with a new secret; one that is in use stays.
///
/// # Errors
/// The database failed.
pub async fn begin_app(tx: &mut Tx, account: Uuid, secret: &[u8], now: DateTime<Utc>) -> Result<()> {
    tx.sql(
        "INSERT INTO second_factor_apps (account_id, secret, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, created_at = excluded.created_at
         WHERE second_factor_apps.confirmed_at IS NULL",
    )
    .bind(account)
    .bind(secret.to_vec())
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Takes a code of the app, each step once; whether it was good. The first one confirms the app.
///
/// # Errors
/// The database failed.
pub async fn take_code(tx: &mut Tx, account: Uuid, typed: &str, now: DateTime<Utc>) -> Result<bool> {
    let row: Option<(Vec<u8>,)> = tx
        .sql("SELECT secret FROM second_factor_apps WHERE account_id = $1")
        .bind(account)
        .optional()
        .await?;
    let Some(step) = row.and_then(|(secret,)| rules::step(&secret, typed, now.timestamp())) else {
        return Ok(false);
    };
    let taken = tx
        .sql(
            "UPDATE second_factor_apps SET last_step = $2, confirmed_at = COALESCE(confirmed_at, $3)
             WHERE account_id = $1 AND last_step < $2",
        )
        .bind(account)
        .bind(step)
        .bind(now)
        .execute()
        .await?;
    Ok(taken == 1)
}

/// The app is used no more.
///
/// # Errors
/// The database failed.
pub async fn remove_app(tx: &mut Tx, account: Uuid) -> Result<bool> {
    let sql = "DELETE FROM second_factor_apps WHERE account_id = $1";
    let gone = tx.sql(sql).bind(account).execute().await? > 0;
    note(tx, account).await?;
    Ok(gone)
}

/// New recovery codes, as they are shown once; those before are worth nothing.
///
/// # Errors
/// The database failed, or the system has no randomness.
pub async fn new_codes(tx: &mut Tx, account: Uuid) -> Result<Vec<String>> {
    tx.sql("DELETE FROM recovery_codes WHERE account_id = $1").bind(account).execute().await?;
    let mut codes = Vec::new();
    for _ in 0..rules::RECOVERY_CODES {
        let code = rules::new_recovery_code()?;
        tx.sql("INSERT INTO recovery_codes (hash, account_id) VALUES ($1, $2)")
            .bind(hash(account, &rules::recovery_code(&code).unwrap_or_default()))
            .bind(account)
            .execute()
            .await?;
        codes.push(code);
    }
    Ok(codes)
}

fn hash(account: Uuid, code: &str) -> Vec<u8> {
    crypto::token_hash(&format!("recovery\0{account}\0{code}"))
}

/// Uses a recovery code; whether it was good.
///
/// # Errors
/// The database failed.
pub async fn use_recovery_code(tx: &mut Tx, account: Uuid, typed: &str) -> Result<bool> {
    let Some(code) = rules::recovery_code(typed) else { return Ok(false) };
    let sql = "DELETE FROM recovery_codes WHERE hash = $1 AND account_id = $2";
    Ok(tx.sql(sql).bind(hash(account, &code)).bind(account).execute().await? == 1)
}

/// How many recovery codes are left.
///
/// # Errors
/// The database failed.
pub async fn codes_left(db: &Db, account: Uuid) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM recovery_codes WHERE account_id = $1";
    let (left,): (i64,) = db.read(sql).bind(account).one().await?;
    Ok(left)
}

/// The passkeys of a person, the oldest first.
///
/// # Errors
/// The database failed.
pub async fn passkeys(db: &Db, account: Uuid) -> Result<Vec<Passkey>> {
    Ok(db
        .read(
            "SELECT id, account_id, name, passkey, created_at, used_at FROM passkeys WHERE account_id = $1
             ORDER BY created_at, id",
        )
        .bind(account)
        .all()
        .await?)
}

/// A passkey by what the browser calls it.
///
/// # Errors
/// The database failed.
pub async fn passkey(db: &Db, credential: &[u8]) -> Result<Option<Passkey>> {
    Ok(db
        .read("SELECT id, account_id, name, passkey, created_at, used_at FROM passkeys WHERE credential = $1")
        .bind(credential.to_vec())
        .optional()
        .await?)
}

/// Keeps a passkey; `false` where there is that one already.
///
/// # Errors
/// The database failed.
pub async fn add_passkey(
    tx: &mut Tx,
    account: Uuid,
    (credential, name, passkey): (&[u8], &str, &str),
    now: DateTime<Utc>,
) -> Result<bool> {
    let added = tx
        .sql(
            "INSERT INTO passkeys (id, account_id, credential, name, passkey, created_at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
        )
        .bind(id::new())
        .bind(account)
        .bind(credential.to_vec())
        .bind(name.to_owned())
        .bind(passkey.to_owned())
        .bind(now)
        .execute()
        .await?;
    note(tx, account).await?;
    Ok(added == 1)
}

/// A passkey was used; its counter has moved on.
///
/// # Errors
/// The database failed.
pub async fn passkey_used(tx: &mut Tx, id: Uuid, passkey: &str, now: DateTime<Utc>) -> Result<()> {
    tx.sql("UPDATE passkeys SET passkey = $2, used_at = $3 WHERE id = $1")
        .bind(id)
        .bind(passkey.to_owned())
        .bind(now)
        .execute()
        .await?;
    Ok(())
}

/// Takes a passkey away from its owner.
///
/// # Errors
/// The database failed.
pub async fn remove_passkey(tx: &mut Tx, account: Uuid, id: Uuid) -> Result<bool> {
    let sql = "DELETE FROM passkeys WHERE id = $1 AND account_id = $2";
    let gone = tx.sql(sql).bind(id).bind(account).execute().await? == 1;
    note(tx, account).await?;
    Ok(gone)
}

/// Takes every second step away: for somebody who has lost device and codes, by who runs the site.
///
/// # Errors
/// The database failed.
pub async fn remove_all(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.sql("DELETE FROM second_factor_apps WHERE account_id = $1").bind(account).execute().await?;
    tx.sql("DELETE FROM passkeys WHERE account_id = $1").bind(account).execute().await?;
    note(tx, account).await
}

/// Writes down whether there is any second step; with none left, recovery codes stand in for nothing.
///
/// # Errors
/// The database failed.
pub async fn note(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.sql(
        "UPDATE accounts SET second_factor = EXISTS (SELECT 1 FROM passkeys WHERE account_id = $1)
         OR EXISTS (SELECT 1 FROM second_factor_apps WHERE account_id = $1 AND confirmed_at IS NOT NULL)
         WHERE id = $1",
    )
    .bind(account)
    .execute()
    .await?;
    tx.sql(
        "DELETE FROM recovery_codes WHERE account_id = $1
         AND NOT EXISTS (SELECT 1 FROM accounts WHERE id = $1 AND second_factor)",
    )
    .bind(account)
    .execute()
    .await?;
    Ok(())
}
