//! The rows of the queue: claiming, finishing, and what an administrator sees and does.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use crate::{
    bell::Topic,
    clock::Clock,
    db::{self, Db, Tx},
};

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JobState {
    /// Waits for its time, for those before it, or for a worker.
    Queued,
    /// A worker has it.
    Running,
    /// Failed too often; stays until somebody retries or deletes it.
    Dead,
}

impl JobState {
    /// Its name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Dead => "dead",
        }
    }

    /// The state of this name; what is unknown counts as dead.
    pub fn from_name(name: &str) -> Self {
        match name {
            "queued" => Self::Queued,
            "running" => Self::Running,
            _ => Self::Dead,
        }
    }
}

/// A job as an administrator sees it; without its payload, which may hold what is nobody's business.
#[derive(Clone, Debug)]
pub struct StoredJob {
    /// Its id.
    pub id: Uuid,
    /// Its kind.
    pub kind: String,
    /// Where it stands.
    pub state: JobState,
    /// Which line it stands in, if any.
    pub order_key: Option<String>,
    /// How often it was started.
    pub attempts: i64,
    /// When it is to be run.
    pub run_at: DateTime<Utc>,
    /// Why it failed last.
    pub last_error: Option<String>,
    /// When it was enqueued.
    pub created_at: DateTime<Utc>,
}

/// How many jobs of one kind are in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The kind.
    pub kind: String,
    /// The state.
    pub state: JobState,
    /// How many.
    pub jobs: i64,
}

type Row = (Uuid, String, String, Option<String>, i64, DateTime<Utc>, Option<String>, DateTime<Utc>);

impl From<Row> for StoredJob {
    fn from((id, kind, state, order_key, attempts, run_at, last_error, created_at): Row) -> Self {
        let state = JobState::from_name(&state);
        Self { id, kind, state, order_key, attempts, run_at, last_error, created_at }
    }
}

/// Jobs in `state`, newest first, after the one with id `before`; at most `limit`.
///
/// # Errors
/// The database failed.
pub async fn list(
    db: &Db,
    state: JobState,
    before: Option<Uuid>,
    limit: i64,
) -> sqlx::Result<Vec<StoredJob>> {
    let rows: Vec<Row> = db
        .read(
            "SELECT id, kind, state, order_key, attempts, run_at, last_error, created_at FROM jobs
             WHERE state = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
        )
        .bind(state.name())
        .bind(before.unwrap_or(Uuid::max()))
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().map(StoredJob::from).collect())
}

/// As [`list`], of one kind only where `kind` is not empty.
///
/// # Errors
/// The database failed.
pub async fn list_of(
    db: &Db,
    state: JobState,
    kind: &str,
    before: Option<Uuid>,
    limit: i64,
) -> sqlx::Result<Vec<StoredJob>> {
    if kind.is_empty() {
        return list(db, state, before, limit).await;
    }
    let rows: Vec<Row> = db
        .read(
            "SELECT id, kind, state, order_key, attempts, run_at, last_error, created_at FROM jobs
             WHERE state = $1 AND kind = $4 AND id < $2 ORDER BY id DESC LIMIT $3",
        )
        .bind(state.name())
        .bind(before.unwrap_or(Uuid::max()))
        .bind(limit)
        .bind(kind.to_owned())
        .all()
        .await?;
    Ok(rows.into_iter().map(StoredJob::from).collect())
}

/// When the job was due that waits longest although its time has come; `None` where none does.
///
/// # Errors
/// The database failed.
pub async fn waiting_since(db: &Db, now: DateTime<Utc>) -> sqlx::Result<Option<DateTime<Utc>>> {
    let row: Option<(DateTime<Utc>,)> = db
        .read("SELECT run_at FROM jobs WHERE state = 'queued' AND run_at <= $1 ORDER BY run_at LIMIT 1")
        .bind(now)
        .optional()
        .await?;
    Ok(row.map(|(at,)| at))
}

/// When the next job will be due that is not yet.
///
/// # Errors
/// The database failed.
pub(super) async fn next_due(db: &Db, now: DateTime<Utc>) -> sqlx::Result<Option<DateTime<Utc>>> {
    let row: Option<(DateTime<Utc>,)> = db
        .read("SELECT run_at FROM jobs WHERE state = 'queued' AND run_at > $1 ORDER BY run_at LIMIT 1")
        .bind(now)
        .optional()
        .await?;
    Ok(row.map(|(at,)| at))
}

/// Which dead jobs an administrator or operator means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// One.
    One(Uuid),
    /// Every one of a kind.
    Kind(String),
    /// Every one.
    All,
}

/// Gives dead jobs all their attempts again, from now; says how many. What is not dead (any more) is left alone.
///
/// # Errors
/// The database failed.
pub async fn retry_dead(tx: &mut Tx, clock: &Clock, which: &Chosen) -> sqlx::Result<u64> {
    let now = clock.now();
    let query = match which {
        Chosen::One(id) => tx
            .sql("UPDATE jobs SET state = 'queued', attempts = 0, run_at = $1, lease_until = NULL WHERE state = 'dead' AND id = $2")
            .bind(now)
            .bind(*id),
        Chosen::Kind(kind) => tx
            .sql("UPDATE jobs SET state = 'queued', attempts = 0, run_at = $1, lease_until = NULL WHERE state = 'dead' AND kind = $2")
            .bind(now)
            .bind(kind.clone()),
        Chosen::All => tx
            .sql("UPDATE jobs SET state = 'queued', attempts = 0, run_at = $1, lease_until = NULL WHERE state = 'dead'")
            .bind(now),
    };
    let changed = query.execute().await?;
    tx.notify(Topic::Jobs).await?;
    Ok(changed)
}

/// Takes dead jobs out of the queue: their work is then never done; says how many. One that waits or is being done is
/// nobody's to lose by a slip of the finger, and is left alone.
///
/// # Errors
/// The database failed.
pub async fn delete_dead(tx: &mut Tx, which: &Chosen) -> sqlx::Result<u64> {
    let query = match which {
        Chosen::One(id) => tx.sql("DELETE FROM jobs WHERE state = 'dead' AND id = $1").bind(*id),
        Chosen::Kind(kind) => {
            tx.sql("DELETE FROM jobs WHERE state = 'dead' AND kind = $1").bind(kind.clone())
        }
        Chosen::All => tx.sql("DELETE FROM jobs WHERE state = 'dead'"),
    };
    query.execute().await
}

/// One job; `None` once it is done.
///
/// # Errors
/// The database failed.
pub async fn one(db: &Db, id: Uuid) -> sqlx::Result<Option<StoredJob>> {
    let row: Option<Row> = db
        .read(
            "SELECT id, kind, state, order_key, attempts, run_at, last_error, created_at FROM jobs WHERE id = $1",
        )
        .bind(id)
        .optional()
        .await?;
    Ok(row.map(StoredJob::from))
}

/// How many jobs there are, by kind and state.
///
/// # Errors
/// The database failed.
pub async fn counts(db: &Db) -> sqlx::Result<Vec<Count>> {
    let rows: Vec<(String, String, i64)> =
        db.read("SELECT kind, state, COUNT(*) FROM jobs GROUP BY kind, state").all().await?;
    let mut counts: Vec<Count> = rows
        .into_iter()
        .map(|(kind, state, jobs)| Count { kind, state: JobState::from_name(&state), jobs })
        .collect();
    counts.sort_by(|a, b| (&a.kind, a.state.name()).cmp(&(&b.kind, b.state.name())));
    Ok(counts)
}

/// Gives a dead job all its attempts again, from now. `false`: it is not dead (any more).
///
/// # Errors
/// The database failed.
pub async fn retry(tx: &mut Tx, clock: &Clock, id: Uuid) -> sqlx::Result<bool> {
    let changed = tx
        .sql("UPDATE jobs SET state = 'queued', attempts = 0, run_at = $2, lease_until = NULL WHERE id = $1 AND state = 'dead'")
        .bind(id)
        .bind(clock.now())
        .execute()
        .await?;
    tx.notify(Topic::Jobs).await?;
    Ok(changed == 1)
}

/// Takes a job that is not running out of the queue. `false`: it is running, or gone.
///
/// # Errors
/// The database failed.
pub async fn delete(tx: &mut Tx, id: Uuid) -> sqlx::Result<bool> {
    Ok(tx.sql("DELETE FROM jobs WHERE id = $1 AND state <> 'running'").bind(id).execute().await? == 1)
}

/// A job that this worker has now.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Claimed {
    pub id: Uuid,
    pub kind: String,
    pub payload: String,
    pub attempts: i64,
    pub max_attempts: i64,
    pub created_at: DateTime<Utc>,
}

/// The statements that depend on which kinds a worker handles.
#[derive(Clone, Debug)]
pub(super) struct Claims {
    kinds: Vec<String>,
    peek: String,
    take: String,
}

impl Claims {
    pub fn new(db: &Db, kinds: Vec<String>) -> Self {
        let due = |first: usize| {
            format!(
                "SELECT j.id FROM jobs j WHERE j.state = 'queued' AND j.run_at <= $1 AND j.kind IN ({})
                 AND (j.order_key IS NULL OR NOT EXISTS (SELECT 1 FROM jobs e
                      WHERE e.order_key = j.order_key AND e.place < j.place AND e.state <> 'dead'))
                 ORDER BY j.run_at, j.id LIMIT 1",
                db::placeholders(first, kinds.len())
            )
        };
        // The only line of SQL that the two databases do not share: SQLite has one writer anyway.
        let skip = if db.is_postgres() { "FOR UPDATE OF j SKIP LOCKED" } else { "" };
        let peek = due(2);
        let take = format!(
            "UPDATE jobs SET state = 'running', attempts = attempts + 1, unique_key = NULL, lease_until = $2
             WHERE id = ({} {skip}) RETURNING id, kind, payload, attempts, max_attempts, created_at",
            due(3)
        );
        Self { kinds, peek, take }
    }

    /// Takes the job that is due longest.
    pub async fn claim(&self, db: &Db, now: DateTime<Utc>, lease: Duration) -> sqlx::Result<Option<Claimed>> {
        if self.kinds.is_empty() {
            return Ok(None);
        }
        // A look without the writer first: an idle worker must not hold up people who write.
        let mut peek = db.read_built(self.peek.clone()).bind(now);
        for kind in &self.kinds {
            peek = peek.bind(kind.clone());
        }
        if peek.optional::<(Uuid,)>().await?.is_none() {
            return Ok(None);
        }
        let mut tx = db.begin().await?;
        let mut take = tx.sql_built(self.take.clone()).bind(now).bind(after(now, lease));
        for kind in &self.kinds {
            take = take.bind(kind.clone());
        }
        let claimed = take.optional().await?;
        tx.commit().await?;
        Ok(claimed)
    }
}

pub(super) fn after(time: DateTime<Utc>, wait: Duration) -> DateTime<Utc> {
    TimeDelta::from_std(wait).ok().and_then(|wait| time.checked_add_signed(wait)).unwrap_or(time)
}

/// Holds a running job for longer. `false`: it is no longer ours.
pub(super) async fn renew(db: &Db, job: &Claimed, until: DateTime<Utc>) -> sqlx::Result<bool> {
    let changed = db
        .write("UPDATE jobs SET lease_until = $3 WHERE id = $1 AND attempts = $2 AND state = 'running'")
        .bind(job.id)
        .bind(job.attempts)
        .bind(until)
        .execute()
        .await?;
    Ok(changed == 1)
}

/// The job is done. The number of the attempt fences out a worker whose lease ran out meanwhile.
pub(super) async fn done(db: &Db, job: &Claimed) -> sqlx::Result<()> {
    db.write("DELETE FROM jobs WHERE id = $1 AND attempts = $2 AND state = 'running'")
        .bind(job.id)
        .bind(job.attempts)
        .execute()
        .await?;
    Ok(())
}

/// The job failed: again at `retry_at`, or dead.
pub(super) async fn failed(
    db: &Db,
    job: &Claimed,
    error: &str,
    retry_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let state = if retry_at.is_some() { JobState::Queued } else { JobState::Dead };
    db.write(
        "UPDATE jobs SET state = $3, last_error = $4, run_at = $5, lease_until = NULL
         WHERE id = $1 AND attempts = $2 AND state = 'running'",
    )
    .bind(job.id)
    .bind(job.attempts)
    .bind(state.name())
    .bind(error.chars().take(2000).collect::<String>())
    .bind(retry_at.unwrap_or(now))
    .execute()
    .await?;
    Ok(())
}

/// Puts a job back that was stopped half-way with the program; the attempt does not count.
pub(super) async fn give_back(db: &Db, id: Uuid, attempts: i64) -> sqlx::Result<()> {
    let mut tx = db.begin().await?;
    tx.sql(
        "UPDATE jobs SET state = 'queued', attempts = attempts - 1, lease_until = NULL
         WHERE id = $1 AND attempts = $2 AND state = 'running'",
    )
    .bind(id)
    .bind(attempts)
    .execute()
    .await?;
    tx.notify(Topic::Jobs).await?;
    tx.commit().await
}

/// Puts back the jobs of workers that died; one that took its worker with it every time is dead.
pub(super) async fn recover(db: &Db, now: DateTime<Utc>) -> sqlx::Result<u64> {
    let over: Option<(Uuid,)> = db
        .read("SELECT id FROM jobs WHERE state = 'running' AND lease_until <= $1 LIMIT 1")
        .bind(now)
        .optional()
        .await?;
    if over.is_none() {
        return Ok(0);
    }
    db.write(
        "UPDATE jobs SET state = CASE WHEN attempts >= max_attempts THEN 'dead' ELSE 'queued' END,
         lease_until = NULL, last_error = 'the worker stopped without finishing it'
         WHERE state = 'running' AND lease_until <= $1",
    )
    .bind(now)
    .execute()
    .await
}

/// Whether `period` (its number since 1970) of the periodic job `kind` is new; remembers it.
pub(super) async fn begin_period(tx: &mut Tx, kind: &str, period: i64) -> sqlx::Result<bool> {
    let changed = tx
        .sql(
            "INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value
             WHERE CAST(settings.value AS BIGINT) < CAST(excluded.value AS BIGINT)",
        )
        .bind(format!("jobs.every.{kind}"))
        .bind(period.to_string())
        .execute()
        .await?;
    Ok(changed == 1)
}

/// The period of the periodic job `kind` that was last begun.
pub(super) async fn last_period(db: &Db, kind: &str) -> sqlx::Result<Option<i64>> {
    let row: Option<(String,)> = db
        .read("SELECT value FROM settings WHERE key = $1")
        .bind(format!("jobs.every.{kind}"))
        .optional()
        .await?;
    Ok(row.and_then(|(value,)| value.parse().ok()))
}
