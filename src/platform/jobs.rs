//! Work that is done later, kept in the database until it is done.
//!
//! A job is enqueued in the caller's transaction: it exists exactly if the fact it belongs to does. It is run at
//! least once: a worker that dies gives its jobs back when their lease is over. Failures come back after a
//! growing pause; after [`Job::MAX_ATTEMPTS`] the job is dead and waits for an administrator. Jobs with the same
//! [`Job::order_key`] run one after the other, oldest first, and a failing one holds back those behind it until
//! it succeeds or is dead.

mod queue;
#[cfg(test)]
mod tests;
mod worker;

use std::{collections::BTreeMap, pin::Pin, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use serde::{Serialize, de::DeserializeOwned};
use tokio::sync::Notify;
use uuid::Uuid;

use crate::{
    bell::{SLOW, Topic},
    clock::Clock,
    db::{Db, Tx},
    id,
};

pub use queue::{
    Chosen, Count, JobState, StoredJob, counts, delete, delete_dead, list, list_of, one, retry, retry_dead,
    waiting_since,
};
pub use worker::{Ran, Worker, run_due_now};

/// A kind of work with what it needs to know.
pub trait Job: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in the database, such as `mail.send`. Never changed once there are rows with it.
    const KIND: &'static str;
    /// How often it is tried before it is dead.
    const MAX_ATTEMPTS: i64 = 8;
    /// How long one try may take; then it counts as failed.
    const TIME_LIMIT: Duration = Duration::from_secs(600);

    /// Jobs with the same key run one after the other, oldest first.
    fn order_key(&self) -> Option<String> {
        None
    }

    /// While a job of this kind with the same key waits to start, a second one is not made. Once it has started
    /// a second one is: what happened during the run may need another.
    fn unique_key(&self) -> Option<String> {
        None
    }
}

/// What a handler gets beside its job.
#[derive(Clone, Debug)]
pub struct JobContext {
    /// The job's id.
    pub id: Uuid,
    /// Which try this is, from 1.
    pub attempt: i64,
    /// When it was enqueued.
    pub created_at: DateTime<Utc>,
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
}

/// An error after which there is no sense in trying again: the job is dead at once.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct GiveUp(pub String);

type Done = Pin<Box<dyn Future<Output = anyhow::Result<()>> + Send>>;
type Handler = Arc<dyn Fn(String, JobContext) -> Done + Send + Sync>;

#[derive(Clone)]
struct Entry {
    handler: Handler,
    time_limit: Duration,
}

#[derive(Clone)]
struct Periodic {
    period: Duration,
    job: NewJob,
}

#[derive(Clone)]
pub(crate) struct NewJob {
    pub kind: String,
    pub payload: String,
    pub order_key: Option<String>,
    pub unique_key: Option<String>,
    pub max_attempts: i64,
}

impl NewJob {
    fn of<J: Job>(job: &J) -> sqlx::Result<Self> {
        Ok(Self {
            kind: J::KIND.to_owned(),
            payload: serde_json::to_string(job).map_err(|error| sqlx::Error::Encode(error.into()))?,
            order_key: job.order_key(),
            unique_key: job.unique_key().map(|key| format!("{}:{key}", J::KIND)),
            max_attempts: J::MAX_ATTEMPTS,
        })
    }
}

/// Which jobs and events there are and what handles them. Cheap to clone.
#[derive(Clone, Default)]
pub struct Registry {
    entries: BTreeMap<String, Entry>,
    periodic: Vec<Periodic>,
    /// Handlers' names by kind of event; see [`crate::events`].
    pub(crate) listeners: BTreeMap<&'static str, Vec<&'static str>>,
}

impl std::fmt::Debug for Registry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.entries.keys()).finish()
    }
}

impl Registry {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Says what handles jobs of type `J`. A worker takes only jobs of kinds it has a handler for.
    pub fn register<J, F, Fut>(&mut self, handler: F) -> &mut Self
    where
        J: Job,
        F: Fn(J, JobContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        self.register_raw(J::KIND.to_owned(), J::TIME_LIMIT, move |payload, context| {
            let handler = Arc::clone(&handler);
            Box::pin(async move {
                let job = serde_json::from_str(&payload)
                    .map_err(|error| GiveUp(format!("the job cannot be read: {error}")))?;
                handler(job, context).await
            })
        })
    }

    /// Makes one `job` in every `period` (counted from 1970, so all workers agree), however many workers there
    /// are. While an earlier one still waits to start no second one is made.
    ///
    /// # Errors
    /// The job cannot be written as JSON.
    pub fn every<J: Job>(&mut self, period: Duration, job: &J) -> anyhow::Result<&mut Self> {
        let mut job = NewJob::of(job)?;
        job.unique_key = Some(format!("every:{}", job.kind));
        self.periodic.push(Periodic { period: period.max(Duration::from_secs(1)), job });
        Ok(self)
    }

    pub(crate) fn register_raw(
        &mut self,
        kind: String,
        time_limit: Duration,
        handler: impl Fn(String, JobContext) -> Done + Send + Sync + 'static,
    ) -> &mut Self {
        self.entries.insert(kind, Entry { handler: Arc::new(handler), time_limit });
        self
    }

    /// The kinds that are handled, in order.
    pub fn kinds(&self) -> Vec<&str> {
        self.entries.keys().map(String::as_str).collect()
    }
}

/// Enqueues a job to be run as soon as the transaction is committed. Call [`wake`] after the commit so that it
/// need not wait for the next poll. `None`: one with the same unique key waits already.
///
/// # Errors
/// The database failed.
pub async fn enqueue<J: Job>(tx: &mut Tx, clock: &Clock, job: &J) -> sqlx::Result<Option<Uuid>> {
    enqueue_at(tx, clock, job, clock.now()).await
}

/// As [`enqueue`], to be run not before `run_at`.
///
/// # Errors
/// The database failed.
pub async fn enqueue_at<J: Job>(
    tx: &mut Tx,
    clock: &Clock,
    job: &J,
    run_at: DateTime<Utc>,
) -> sqlx::Result<Option<Uuid>> {
    insert(tx, clock, &NewJob::of(job)?, run_at).await
}

pub(crate) async fn insert(
    tx: &mut Tx,
    clock: &Clock,
    job: &NewJob,
    run_at: DateTime<Utc>,
) -> sqlx::Result<Option<Uuid>> {
    if let Some(key) = &job.order_key {
        // Else two transactions would take the same place (PostgreSQL), or ids of two machines would decide.
        tx.lock(&format!("jobs:{key}")).await?;
    }
    let id = id::new();
    let made = tx
        .sql(
            "INSERT INTO jobs (id, kind, payload, order_key, place, unique_key, state, max_attempts, run_at, created_at)
             VALUES ($1, $2, $3, $4, (SELECT COALESCE(MAX(place), 0) + 1 FROM jobs WHERE order_key = $4), $5, 'queued', $6, $7, $8)
             ON CONFLICT (unique_key) DO NOTHING",
        )
        .bind(id)
        .bind(job.kind.clone())
        .bind(job.payload.clone())
        .bind(job.order_key.clone())
        .bind(job.unique_key.clone())
        .bind(job.max_attempts)
        .bind(run_at)
        .bind(clock.now())
        .execute()
        .await?;
    // Workers elsewhere sleep for that long at most: what is due later they find by themselves.
    if made == 1 && run_at <= queue::after(clock.now(), SLOW * 2) {
        tx.notify(Topic::Jobs).await?;
    }
    Ok((made == 1).then_some(id))
}

static WAKE: Notify = Notify::const_new();

/// Tells this process's worker that there may be something to do. Call it after a commit that enqueued a job or
/// published an event; without it the worker sees it at its next poll, a quarter of a second later at most (on
/// PostgreSQL it is told by the database, as those of other processes are: [`crate::bell`]).
pub fn wake() {
    WAKE.notify_one();
}

pub(crate) async fn woken() {
    WAKE.notified().await;
}
