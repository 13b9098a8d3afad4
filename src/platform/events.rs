//! What one domain tells the others, written down in the same transaction as the fact.
//!
//! An event is delivered to every handler at least once, and in order per handler and subject: the dispatcher (a
//! step of the worker's loop) turns each event into one job per handler with an order key of both. A handler
//! makes itself idempotent with [`EventContext::once`], in the transaction in which it does its work. Publish
//! after changing the rows, so that transactions about the same subject publish in the order of their commits.

use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{
    bell::Topic,
    clock::Clock,
    db::{Db, Tx},
    id,
    jobs::{self, GiveUp, Job, JobContext, NewJob, Registry},
};

/// Something that has happened.
pub trait Event: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in the database, such as `learning.course_completed`. Never changed once there are rows with it.
    const KIND: &'static str;

    /// What or whom it is about; events with the same subject are delivered in order.
    fn subject(&self) -> String;
}

/// What a handler gets beside the event.
#[derive(Clone, Debug)]
pub struct EventContext {
    /// The event's id: the same at every delivery.
    pub event_id: Uuid,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// Which delivery this is, from 1.
    pub attempt: i64,
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    handler: &'static str,
}

impl EventContext {
    /// Writes the handler's receipt for this event in `tx`. `true`: it is the first, do the work in the same
    /// transaction; `false`: it was done already, change nothing.
    ///
    /// # Errors
    /// The database failed.
    pub async fn once(&self, tx: &mut Tx) -> sqlx::Result<bool> {
        let new = tx
            .sql(
                "INSERT INTO event_receipts (event_id, handler, handled_at) VALUES ($1, $2, $3)
                 ON CONFLICT (event_id, handler) DO NOTHING",
            )
            .bind(self.event_id)
            .bind(self.handler)
            .bind(self.clock.now())
            .execute()
            .await?;
        Ok(new == 1)
    }
}

/// How often a delivery is tried before it is dead: with the pauses of the queue about five hours.
const MAX_ATTEMPTS: i64 = 14;
/// Events handled in one transaction of the dispatcher.
const BATCH: i64 = 100;
/// How long dispatched events and receipts are kept.
const KEEP_DAYS: i64 = 180;

#[derive(Serialize, Deserialize)]
struct Delivery {
    event: Uuid,
}

#[derive(sqlx::FromRow)]
struct Stored {
    id: Uuid,
    kind: String,
    subject: String,
}

/// Publishes `event` in the caller's transaction. Call [`jobs::wake`] after the commit.
///
/// # Errors
/// The database failed.
pub async fn publish<E: Event>(tx: &mut Tx, clock: &Clock, event: &E) -> sqlx::Result<Uuid> {
    let payload = serde_json::to_string(event).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let id = id::new();
    tx.sql("INSERT INTO events (id, kind, subject, payload, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(E::KIND)
        .bind(event.subject())
        .bind(payload)
        .bind(clock.now())
        .execute()
        .await?;
    tx.notify(Topic::Jobs).await?;
    Ok(id)
}

impl Registry {
    /// Says that `handler` is to be told of every event of type `E`. One name may listen to several types; it
    /// then gets those about one subject in order across the types. The name stands in the database: it is not
    /// changed while deliveries wait.
    pub fn on<E, F, Fut>(&mut self, name: &'static str, handler: F) -> &mut Self
    where
        E: Event,
        F: Fn(E, EventContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let names = self.listeners.entry(E::KIND).or_default();
        if !names.contains(&name) {
            names.push(name);
        }
        let handler = std::sync::Arc::new(handler);
        self.register_raw(delivery_kind(name, E::KIND), Duration::from_secs(600), move |payload, job| {
            let handler = std::sync::Arc::clone(&handler);
            Box::pin(async move {
                let (event, context) = load(name, &payload, job).await?;
                handler(event, context).await
            })
        })
    }
}

fn delivery_kind(handler: &str, kind: &str) -> String {
    format!("event:{handler}:{kind}")
}

async fn load<E: Event>(
    handler: &'static str,
    payload: &str,
    job: JobContext,
) -> anyhow::Result<(E, EventContext)> {
    let delivery: Delivery = serde_json::from_str(payload).context("a delivery that cannot be read")?;
    let row: Option<(String, DateTime<Utc>)> = job
        .db
        .read("SELECT payload, created_at FROM events WHERE id = $1")
        .bind(delivery.event)
        .optional()
        .await?;
    let (payload, published_at) =
        row.ok_or_else(|| GiveUp(format!("event {} is no longer kept", delivery.event)))?;
    let event = serde_json::from_str(&payload)
        .map_err(|error| GiveUp(format!("event {} cannot be read: {error}", delivery.event)))?;
    let JobContext { attempt, db, clock, .. } = job;
    Ok((event, EventContext { event_id: delivery.event, published_at, attempt, db, clock, handler }))
}

/// Turns waiting events, oldest first, into one job per handler; says how many events.
///
/// # Errors
/// The database failed; what was not dispatched still waits.
pub async fn dispatch(db: &Db, clock: &Clock, registry: &Registry) -> sqlx::Result<usize> {
    let waiting: Option<(Uuid,)> =
        db.read("SELECT id FROM events WHERE dispatched_at IS NULL LIMIT 1").optional().await?;
    if waiting.is_none() {
        return Ok(0);
    }
    let mut tx = db.begin().await?;
    // One dispatcher at a time, else two would enqueue out of order.
    tx.lock("events:dispatch").await?;
    let events: Vec<Stored> = tx
        .sql("SELECT id, kind, subject FROM events WHERE dispatched_at IS NULL ORDER BY id LIMIT $1")
        .bind(BATCH)
        .all()
        .await?;
    let now = clock.now();
    for event in &events {
        for handler in registry.listeners.get(event.kind.as_str()).into_iter().flatten() {
            let payload = serde_json::to_string(&Delivery { event: event.id })
                .map_err(|error| sqlx::Error::Encode(error.into()))?;
            let job = NewJob {
                kind: delivery_kind(handler, &event.kind),
                payload,
                order_key: Some(format!("event:{handler}:{}", event.subject)),
                unique_key: None,
                max_attempts: MAX_ATTEMPTS,
            };
            jobs::insert(&mut tx, clock, &job, now).await?;
        }
        tx.sql("UPDATE events SET dispatched_at = $2 WHERE id = $1")
            .bind(event.id)
            .bind(now)
            .execute()
            .await?;
    }
    tx.commit().await?;
    Ok(events.len())
}

/// The daily job that forgets after half a year what was handled. (Events go by a rule, never later: `retention`.)
#[derive(Debug, Serialize, Deserialize)]
pub struct Tidy;

impl Job for Tidy {
    const KIND: &'static str = "events.tidy";
}

/// Registers [`Tidy`], once a day.
///
/// # Errors
/// None in practice: the job is a constant.
pub fn register(registry: &mut Registry) -> anyhow::Result<()> {
    registry.register(async |_: Tidy, context: JobContext| {
        let before = context.clock.now() - TimeDelta::days(KEEP_DAYS);
        context.db.write("DELETE FROM event_receipts WHERE handled_at < $1").bind(before).execute().await?;
        Ok(())
    });
    registry.every(Duration::from_secs(86_400), &Tidy)?;
    Ok(())
}

#[cfg(test)]
mod tests;
