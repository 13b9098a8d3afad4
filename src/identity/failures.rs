//! Failed sign-ins, counted per address that was typed, in the database: the same for addresses with and without
//! an account, and for every process of the site.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    crypto,
    db::{Db, Tx},
    error::Result,
};

/// How long failures count, from the first.
const WINDOW: TimeDelta = TimeDelta::minutes(15);

/// Counts an attempt before its password is looked at, so that attempts at the same time count as well. `Err` with
/// the minutes to wait where there were `most` already.
///
/// # Errors
/// The database failed.
pub async fn count(
    db: &Db,
    now: DateTime<Utc>,
    email: &str,
    most: u32,
) -> Result<std::result::Result<(), i64>> {
    let (failures, since): (i64, DateTime<Utc>) = db
        .write(
            "INSERT INTO sign_in_failures (address_hash, failures, since) VALUES ($1, 1, $2)
             ON CONFLICT (address_hash) DO UPDATE SET
                failures = CASE WHEN sign_in_failures.since < $3 THEN 1 ELSE sign_in_failures.failures + 1 END,
                since = CASE WHEN sign_in_failures.since < $3 THEN $2 ELSE sign_in_failures.since END
             RETURNING failures, since",
        )
        .bind(key(email))
        .bind(now)
        .bind(now - WINDOW)
        .one()
        .await?;
    let wait = (since + WINDOW - now).num_minutes() + 1;
    Ok(if failures > i64::from(most) { Err(wait) } else { Ok(()) })
}

/// They are in, or have a new password: nothing has failed.
///
/// # Errors
/// The database failed.
pub async fn forget(tx: &mut Tx, email: &str) -> Result<()> {
    tx.sql("DELETE FROM sign_in_failures WHERE address_hash = $1").bind(key(email)).execute().await?;
    Ok(())
}

/// Deletes what no longer counts.
///
/// # Errors
/// The database failed.
pub async fn tidy(db: &Db, now: DateTime<Utc>) -> Result<()> {
    db.write("DELETE FROM sign_in_failures WHERE since < $1").bind(now - WINDOW).execute().await?;
    Ok(())
}

fn key(email: &str) -> Vec<u8> {
    crypto::token_hash(&email.trim().to_lowercase())
}
