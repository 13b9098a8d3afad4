//! A request that a client sends again with the same `Idempotency-Key` is done once: the second gets the answer of the
//! first, for a day (draft-ietf-httpapi-idempotency-key-header).
//!
//! The key is taken before the work and the answer kept after it. Where the program dies between the two, the key
//! stands open; ten minutes later it may be taken again. Operations are themselves such that doing them twice makes
//! nothing twice (an enrolment, an address, a course's content are there once), so that is safe.

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::problem;
use crate::{
    clock::Clock,
    db::Db,
    error::{Error, Refusal, Result},
    text::Text,
};

/// The header.
pub const HEADER: &str = "idempotency-key";
const KEPT: TimeDelta = TimeDelta::hours(24);
/// After so long an open key is that of a request that died.
const OPEN: TimeDelta = TimeDelta::minutes(10);
/// Larger answers are not kept; no operation that takes a key gives one.
const ANSWER_BYTES: usize = 1 << 20;

/// The key that a request carries.
///
/// # Errors
/// `malformed` for what is no key.
pub fn key(headers: &HeaderMap) -> Result<Option<String>> {
    let Some(value) = headers.get(HEADER) else { return Ok(None) };
    let key = value.to_str().unwrap_or_default().trim().trim_matches('"');
    let good = (1..=255).contains(&key.len()) && key.chars().all(|c| c.is_ascii_graphic());
    if good {
        return Ok(Some(key.to_owned()));
    }
    Err(problem::malformed(|lang| Text::of(lang).api_key_wrong().to_owned()))
}

/// Who sends a request with which key.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Whose key it is: keys of different people have nothing to do with each other.
    pub owner: Uuid,
    /// The key.
    pub key: String,
    /// SHA-256 over the request.
    pub request: [u8; 32],
}

#[derive(sqlx::FromRow)]
struct Row {
    request_hash: Vec<u8>,
    status: Option<i64>,
    headers: String,
    body: Vec<u8>,
}

/// Does `work` where this is the first request with the key, and keeps its answer.
///
/// # Errors
/// `key-reused` for a key that another request had, `in-progress` while the first is being done; the database failed.
pub async fn once<F: Future<Output = Response> + Send + 'static>(
    db: &Db,
    clock: &Clock,
    sender: Sender,
    work: F,
) -> Result<Response> {
    if let Some(known) = take(db, clock.now(), &sender).await? {
        return Ok(known);
    }
    // In a task of its own: a client that hangs up does not leave the key open.
    let (db, clock) = (db.clone(), clock.clone());
    let done = tokio::spawn(async move {
        let response = work.await;
        keep(&db, clock.now(), &sender, response).await
    });
    done.await.map_err(|error| Error::Internal(anyhow::Error::new(error)))?
}

/// Takes the key for this request; the answer that is known, where it was taken before.
async fn take(db: &Db, now: DateTime<Utc>, sender: &Sender) -> Result<Option<Response>> {
    let mut tx = db.begin().await?;
    tx.sql("DELETE FROM api_idempotency WHERE account_id = $1 AND key = $2 AND created_at < $3")
        .bind(sender.owner)
        .bind(sender.key.clone())
        .bind(now - KEPT)
        .execute()
        .await?;
    let taken = tx
        .sql(
            "INSERT INTO api_idempotency (account_id, key, request_hash, headers, body, created_at)
             VALUES ($1, $2, $3, '', $4, $5) ON CONFLICT DO NOTHING",
        )
        .bind(sender.owner)
        .bind(sender.key.clone())
        .bind(sender.request.to_vec())
        .bind(Vec::<u8>::new())
        .bind(now)
        .execute()
        .await?;
    if taken == 1 {
        tx.commit().await?;
        return Ok(None);
    }
    let row: Row = tx
        .sql(
            "SELECT request_hash, status, headers, body FROM api_idempotency
             WHERE account_id = $1 AND key = $2",
        )
        .bind(sender.owner)
        .bind(sender.key.clone())
        .one()
        .await?;
    if row.request_hash != sender.request {
        let refusal = Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, "key-reused");
        return Err(refusal.saying(|lang| Text::of(lang).api_key_reused().to_owned()).into());
    }
    if row.status.is_some() {
        return Ok(Some(known(row)));
    }
    let again = tx
        .sql(
            "UPDATE api_idempotency SET created_at = $3
             WHERE account_id = $1 AND key = $2 AND status IS NULL AND created_at < $4",
        )
        .bind(sender.owner)
        .bind(sender.key.clone())
        .bind(now)
        .bind(now - OPEN)
        .execute()
        .await?;
    tx.commit().await?;
    if again == 1 {
        return Ok(None);
    }
    let mut refusal = Refusal::new(StatusCode::CONFLICT, "in-progress");
    refusal.retry_after = Some(1);
    Err(refusal.saying(|lang| Text::of(lang).api_in_progress().to_owned()).into())
}

const KEPT_HEADERS: [HeaderName; 4] =
    [header::CONTENT_TYPE, header::LOCATION, header::ETAG, header::CONTENT_LANGUAGE];

fn known(row: Row) -> Response {
    let status = row.status.and_then(|status| StatusCode::from_u16(u16::try_from(status).ok()?).ok());
    let mut response = (status.unwrap_or(StatusCode::OK), Body::from(row.body)).into_response();
    for line in row.headers.lines() {
        let Some((name, value)) = line.split_once(": ") else { continue };
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response.headers_mut().insert("idempotency-replayed", HeaderValue::from_static("true"));
    response
}

async fn keep(db: &Db, now: DateTime<Utc>, sender: &Sender, response: Response) -> Result<Response> {
    if response.status().is_server_error() {
        db.write("DELETE FROM api_idempotency WHERE account_id = $1 AND key = $2")
            .bind(sender.owner)
            .bind(sender.key.clone())
            .execute()
            .await?;
        return Ok(response);
    }
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, ANSWER_BYTES).await.map_err(anyhow::Error::new)?;
    let lines: Vec<String> = KEPT_HEADERS
        .iter()
        .filter_map(|name| Some(format!("{name}: {}", parts.headers.get(name)?.to_str().ok()?)))
        .collect();
    db.write(
        "UPDATE api_idempotency SET status = $3, headers = $4, body = $5, created_at = $6
         WHERE account_id = $1 AND key = $2",
    )
    .bind(sender.owner)
    .bind(sender.key.clone())
    .bind(i64::from(parts.status.as_u16()))
    .bind(lines.join("\n"))
    .bind(bytes.to_vec())
    .bind(now)
    .execute()
    .await?;
    Ok(Response::from_parts(parts, Body::from(bytes)))
}
