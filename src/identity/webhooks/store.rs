//! Webhooks and their deliveries in the database.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    id,
};
use serde_json::Value;
use uuid::Uuid;

/// After a new secret the old one signs as well for so long.
pub const OVERLAP: TimeDelta = TimeDelta::hours(24);
/// A webhook whose deliveries all failed for so long is turned off.
pub const PATIENCE: TimeDelta = TimeDelta::days(3);
/// Lines of the log on one page.
pub const PAGE: usize = 50;

/// A webhook.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Webhook {
    /// Its id.
    pub id: Uuid,
    /// Where to.
    pub url: String,
    /// Kinds with commas.
    pub events: String,
    /// `active`, `stopped`, `failed`.
    pub state: String,
    /// Who made it.
    pub created_by: Option<Uuid>,
    /// Since when every delivery failed.
    pub failing_since: Option<DateTime<Utc>>,
    /// Until when the former secret signs as well.
    pub old_until: Option<DateTime<Utc>>,
    secret: Vec<u8>,
    old_secret: Option<Vec<u8>>,
}

impl Webhook {
    /// The kinds of events that it wants.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.events.split(',').filter(|kind| !kind.is_empty())
    }

    /// Whether anything is sent.
    pub fn is_active(&self) -> bool {
        self.state == "active"
    }

    /// The secrets that sign now, the newest first.
    pub fn secrets(&self, now: DateTime<Utc>) -> Vec<&[u8]> {
        let old = self.old_secret.as_deref().filter(|_| self.old_until.is_some_and(|until| until > now));
        [Some(self.secret.as_slice()), old].into_iter().flatten().collect()
    }
}

const COLUMNS: &str = "id, url, events, state, created_by, failing_since, old_until, secret, old_secret";

/// Every webhook, oldest first.
///
/// # Errors
/// The database failed.
pub async fn all(db: &Db) -> Result<Vec<Webhook>> {
    Ok(db.read_built(format!("SELECT {COLUMNS} FROM webhooks ORDER BY id")).all().await?)
}

/// One webhook.
///
/// # Errors
/// The database failed.
pub async fn one(db: &Db, hook: Uuid) -> Result<Option<Webhook>> {
    Ok(db.read_built(format!("SELECT {COLUMNS} FROM webhooks WHERE id = $1")).bind(hook).optional().await?)
}

/// The webhooks that want events of this kind now.
///
/// # Errors
/// The database failed.
pub async fn wanting(db: &Db, kind: &str) -> Result<Vec<Uuid>> {
    let all = all(db).await?;
    let wants = |hook: &&Webhook| hook.is_active() && hook.kinds().any(|known| known == kind);
    Ok(all.iter().filter(wants).map(|hook| hook.id).collect())
}

/// Makes a webhook with an id from its form; `false` where the form was sent before.
///
/// # Errors
/// The database failed.
pub async fn make(
    tx: &mut Tx,
    now: DateTime<Utc>,
    hook: Uuid,
    (url, events): (&str, &[&str]),
    secret: &[u8],
    by: Uuid,
) -> Result<bool> {
    let made = tx
        .sql(
            "INSERT INTO webhooks (id, url, events, secret, state, created_by, created_at)
             VALUES ($1, $2, $3, $4, 'active', $5, $6) ON CONFLICT DO NOTHING",
        )
        .bind(hook)
        .bind(url.to_owned())
        .bind(events.join(","))
        .bind(secret.to_vec())
        .bind(by)
        .bind(now)
        .execute()
        .await?;
    Ok(made == 1)
}

/// Another address or other events.
///
/// # Errors
/// The database failed.
pub async fn change(tx: &mut Tx, hook: Uuid, url: &str, events: &[&str]) -> Result<()> {
    tx.sql("UPDATE webhooks SET url = $2, events = $3 WHERE id = $1")
        .bind(hook)
        .bind(url.to_owned())
        .bind(events.join(","))
        .execute()
        .await?;
    Ok(())
}

/// A new secret; the old one signs as well for a day.
///
/// # Errors
/// The database failed.
pub async fn rotate(tx: &mut Tx, now: DateTime<Utc>, hook: Uuid, secret: &[u8]) -> Result<()> {
    tx.sql("UPDATE webhooks SET old_secret = secret, old_until = $2, secret = $3 WHERE id = $1")
        .bind(hook)
        .bind(now + OVERLAP)
        .bind(secret.to_vec())
        .execute()
        .await?;
    Ok(())
}

/// Turns it on or off; whether that is news.
///
/// # Errors
/// The database failed.
pub async fn set_state(tx: &mut Tx, hook: Uuid, state: &'static str) -> Result<bool> {
    let sql = "UPDATE webhooks SET state = $2, failing_since = NULL WHERE id = $1 AND state <> $2";
    Ok(tx.sql(sql).bind(hook).bind(state).execute().await? == 1)
}

/// Deletes it with its log.
///
/// # Errors
/// The database failed.
pub async fn delete(tx: &mut Tx, hook: Uuid) -> Result<()> {
    tx.sql("DELETE FROM webhook_deliveries WHERE webhook_id = $1").bind(hook).execute().await?;
    tx.sql("DELETE FROM webhooks WHERE id = $1").bind(hook).execute().await?;
    Ok(())
}

/// One message to one webhook.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Delivery {
    /// Its id, told as `webhook-id`, the same at every try.
    pub id: Uuid,
    /// To which.
    pub webhook_id: Uuid,
    /// Kind of event.
    pub event: String,
    /// As it is sent.
    pub payload: String,
    /// `waiting`, `delivered`, `failed`.
    pub state: String,
    /// How often it was sent.
    pub tries: i64,
    /// Status of the last answer.
    pub status: Option<i64>,
    /// Beginning of the last answer, or why there was none.
    pub answer: String,
    /// How long that took.
    pub millis: Option<i64>,
    /// When it was to be told.
    pub created_at: DateTime<Utc>,
    /// When it was sent last.
    pub tried_at: Option<DateTime<Utc>>,
}

/// Writes a message down, to be sent by a job.
///
/// # Errors
/// The database failed.
pub async fn plan(tx: &mut Tx, now: DateTime<Utc>, hook: Uuid, kind: &str, payload: &Value) -> Result<Uuid> {
    let delivery = id::new();
    tx.sql(
        "INSERT INTO webhook_deliveries (id, webhook_id, event, payload, state, created_at)
         VALUES ($1, $2, $3, $4, 'waiting', $5)",
    )
    .bind(delivery)
    .bind(hook)
    .bind(kind.to_owned())
    .bind(serde_json::to_string(payload)?)
    .bind(now)
    .execute()
    .await?;
    Ok(delivery)
}

/// One message.
///
/// # Errors
/// The database failed.
pub async fn delivery(db: &Db, delivery: Uuid) -> Result<Option<Delivery>> {
    Ok(db.read("SELECT * FROM webhook_deliveries WHERE id = $1").bind(delivery).optional().await?)
}

/// The log of a webhook from before `before`, newest first; one more than [`PAGE`] at most.
///
/// # Errors
/// The database failed.
pub async fn log(db: &Db, hook: Uuid, before: Option<Uuid>) -> Result<Vec<Delivery>> {
    Ok(db
        .read("SELECT * FROM webhook_deliveries WHERE webhook_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3")
        .bind(hook)
        .bind(before.unwrap_or(Uuid::max()))
        .bind(PAGE as i64 + 1)
        .all()
        .await?)
}

/// A message that waits no more is to be sent once more; whether it was such a one.
///
/// # Errors
/// The database failed.
pub async fn again(tx: &mut Tx, hook: Uuid, delivery: Uuid) -> Result<bool> {
    let sql = "UPDATE webhook_deliveries SET state = 'waiting'
         WHERE id = $1 AND webhook_id = $2 AND state <> 'waiting'";
    Ok(tx.sql(sql).bind(delivery).bind(hook).execute().await? == 1)
}

/// What became of a try.
#[derive(Clone, Debug)]
pub struct Tried {
    /// `waiting` (it is tried again), `delivered`, `failed`.
    pub state: &'static str,
    /// Status of the answer.
    pub status: Option<u16>,
    /// Its beginning, or why there was none.
    pub answer: String,
    /// How long it took.
    pub millis: i64,
}

/// Writes down what became of a try.
///
/// # Errors
/// The database failed.
pub async fn tried(tx: &mut Tx, now: DateTime<Utc>, delivery: Uuid, tried: &Tried) -> Result<()> {
    tx.sql(
        "UPDATE webhook_deliveries SET state = $2, status = $3, answer = $4, millis = $5, tried_at = $6,
         tries = tries + 1 WHERE id = $1",
    )
    .bind(delivery)
    .bind(tried.state)
    .bind(tried.status.map(i64::from))
    .bind(tried.answer.clone())
    .bind(tried.millis)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// It works, or has failed from now on where it worked before.
///
/// # Errors
/// The database failed.
pub async fn health(tx: &mut Tx, now: DateTime<Utc>, hook: Uuid, works: bool) -> Result<()> {
    if works {
        tx.sql("UPDATE webhooks SET failing_since = NULL WHERE id = $1").bind(hook).execute().await?;
    } else {
        tx.sql("UPDATE webhooks SET failing_since = COALESCE(failing_since, $2) WHERE id = $1")
            .bind(hook)
            .bind(now)
            .execute()
            .await?;
    }
    Ok(())
}

/// Turns it off where it has failed for too long (or at once, where its receiver says that it is gone); whether it was
/// on until now.
///
/// # Errors
/// The database failed.
pub async fn give_up(tx: &mut Tx, now: DateTime<Utc>, hook: Uuid, at_once: bool) -> Result<bool> {
    let before = if at_once { now } else { now - PATIENCE };
    let sql = "UPDATE webhooks SET state = 'failed'
         WHERE id = $1 AND state = 'active' AND failing_since IS NOT NULL AND failing_since <= $2";
    Ok(tx.sql(sql).bind(hook).bind(before).execute().await? == 1)
}
