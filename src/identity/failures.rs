//! Failures to say a secret, counted in the database, so the same for every process of the site: sign-ins per address
//! that was typed (the same for addresses with and without an account), and what else could be guessed.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    crypto,
    db::{Db, Tx},
    error::Result,
};
use uuid::Uuid;

/// How long failures count, from the first.
const WINDOW: TimeDelta = TimeDelta::minutes(15);

/// What failures are counted for.
#[derive(Clone, Copy, Debug)]
pub enum Of<'a> {
    /// Passwords for an address, whoever's it is.
    Address(&'a str),
    /// Passwords for its owner's address from a browser that they were signed in with before.
    Browser(&'a [u8]),
    /// The password asked for again of who is signed in.
    Session(&'a [u8]),
    /// Codes that this account types for one thing, such as a course.
    Code {
        /// Who types.
        account: Uuid,
        /// For what.
        thing: Uuid,
    },
}

impl Of<'_> {
    fn key(self) -> Vec<u8> {
        crypto::token_hash(&match self {
            Self::Address(email) => format!("address\0{}", email.trim().to_lowercase()),
            Self::Browser(hash) => format!("browser\0{}", hex::encode(hash)),
            Self::Session(hash) => format!("session\0{}", hex::encode(hash)),
            Self::Code { account, thing } => format!("code\0{account}\0{thing}"),
        })
    }
}

/// Counts an attempt before its secret is looked at, so that attempts at the same time count as well. `Err` with
/// the minutes to wait where there were `most` already.
///
/// # Errors
/// The database failed.
pub async fn count(
    db: &Db,
    now: DateTime<Utc>,
    of: Of<'_>,
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
        .bind(of.key())
        .bind(now)
        .bind(now - WINDOW)
        .one()
        .await?;
    let wait = (since + WINDOW - now).num_minutes() + 1;
    Ok(if failures > i64::from(most) { Err(wait) } else { Ok(()) })
}

/// They knew it, or have a new one: nothing has failed.
///
/// # Errors
/// The database failed.
pub async fn forget(tx: &mut Tx, of: Of<'_>) -> Result<()> {
    tx.sql("DELETE FROM sign_in_failures WHERE address_hash = $1").bind(of.key()).execute().await?;
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
