//! Browsers in which a person was signed in before: a cookie that outlives the sign-in and signs nobody in.
//!
//! Wrong passwords are counted per address, so that anybody can make an address wait. A browser that is known to an
//! account has a count of its own there: its owner gets in whatever strangers try.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    crypto,
    db::{Db, Tx},
    error::Result,
    http::view,
};
use uuid::Uuid;

use crate::accounts::EmailAddress;

/// How long a browser is known after its last sign-in; browsers keep no cookie for longer.
const DAYS: i64 = 400;

const fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-halqa_known" } else { "halqa_known" }
}

/// What is stored of the cookie that a browser brings.
pub(crate) fn brought(headers: &HeaderMap, https: bool) -> Option<Vec<u8>> {
    view::cookie(headers, cookie_name(https)).map(crypto::token_hash)
}

/// Whether the browser with this cookie is known to the account with this address.
pub(crate) async fn knows(db: &Db, now: DateTime<Utc>, hash: &[u8], email: &str) -> Result<bool> {
    let Some(email) = EmailAddress::parse(email) else { return Ok(false) };
    let row: Option<(Uuid,)> = db
        .read(
            "SELECT a.id FROM known_browsers k JOIN accounts a ON a.id = k.account_id
             WHERE k.hash = $1 AND k.seen_at > $2 AND a.email_key = $3",
        )
        .bind(hash.to_vec())
        .bind(now - TimeDelta::days(DAYS))
        .bind(email.key().to_owned())
        .optional()
        .await?;
    Ok(row.is_some())
}

/// From now on this browser is known to `account`, by a new secret; the one that it `brought` is worth nothing.
pub(crate) async fn remember(
    tx: &mut Tx,
    now: DateTime<Utc>,
    account: Uuid,
    brought: Option<&[u8]>,
) -> Result<String> {
    if let Some(hash) = brought {
        tx.sql("DELETE FROM known_browsers WHERE hash = $1").bind(hash.to_vec()).execute().await?;
    }
    let token = crypto::token()?;
    tx.sql("INSERT INTO known_browsers (hash, account_id, seen_at) VALUES ($1, $2, $3)")
        .bind(crypto::token_hash(&token))
        .bind(account)
        .bind(now)
        .execute()
        .await?;
    Ok(token)
}

/// Gives the browser its cookie.
pub(crate) fn give(response: &mut Response, token: &str, https: bool) {
    let (name, age) = (cookie_name(https), DAYS * 24 * 3600);
    let secure = if https { "; Secure" } else { "" };
    let cookie = format!("{name}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// No browser is known to `account` any more.
///
/// # Errors
/// The database failed.
pub async fn forget(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.sql("DELETE FROM known_browsers WHERE account_id = $1").bind(account).execute().await?;
    Ok(())
}

/// When somebody signed in last with each browser that knows them, the latest first.
///
/// # Errors
/// The database failed.
pub async fn of(db: &Db, account: Uuid) -> Result<Vec<DateTime<Utc>>> {
    let rows: Vec<(DateTime<Utc>,)> = db
        .read("SELECT seen_at FROM known_browsers WHERE account_id = $1 ORDER BY seen_at DESC")
        .bind(account)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(at,)| at).collect())
}
