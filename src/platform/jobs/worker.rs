//! The loop that takes due jobs and runs them.

use std::{
    collections::HashMap,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use futures_util::FutureExt;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{
    GiveUp, JobContext, Periodic, Registry, insert,
    queue::{self, Claimed, Claims},
};
use crate::{
    bell::{Bell, Ear, SLOW, Topic},
    clock::Clock,
    db::Db,
    events, id,
};

/// Runs jobs until it is told to stop. Any number of workers, in any number of processes, share one queue.
#[derive(Debug)]
pub struct Worker {
    registry: Registry,
    db: Db,
    clock: Clock,
    claims: Claims,
    tasks: usize,
    lease: Duration,
    pub(super) poll: Duration,
    bell: Bell,
    grace: Duration,
}

/// What became of the jobs that [`run_due_now`] ran.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ran {
    /// How many succeeded.
    pub done: usize,
    /// Kind and error of each that failed.
    pub failed: Vec<(String, String)>,
}

type Held = Arc<Mutex<HashMap<Uuid, i64>>>;

impl Worker {
    /// A worker for the kinds in `registry`: four jobs at a time, a lease of one minute, looking every 250 ms (but see
    /// [`Worker::listening`]).
    pub fn new(registry: Registry, db: Db, clock: Clock) -> Self {
        let claims = Claims::new(&db, registry.entries.keys().cloned().collect());
        Self {
            registry,
            db,
            clock,
            claims,
            tasks: 4,
            lease: Duration::from_secs(60),
            poll: Duration::from_millis(250),
            bell: Bell::silent(),
            grace: Duration::from_secs(20),
        }
    }

    /// Hears by `bell` what other processes have written, and looks by itself only when the next job is due or every
    /// half minute, as long as the bell's line is up.
    #[must_use]
    pub fn listening(mut self, bell: &Bell) -> Self {
        self.bell = bell.clone();
        self
    }

    /// How many jobs run at the same time.
    #[must_use]
    pub fn tasks(mut self, tasks: usize) -> Self {
        self.tasks = tasks.max(1);
        self
    }

    /// How long after a worker's death its jobs are given to another. Renewed while a job runs.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_millis(100));
        self
    }

    /// How long running jobs may take to finish once the worker is told to stop; then they are put back.
    #[must_use]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// Works until `stop` is cancelled, then lets running jobs finish.
    pub async fn run(self, stop: CancellationToken) {
        let worker = Arc::new(self);
        let held = Held::default();
        let mut running = JoinSet::new();
        let mut housekeeping = None;
        let mut ear = worker.bell.ear(Topic::Jobs);
        while !stop.is_cancelled() {
            let step = async {
                worker.step(&mut running, &held, &mut housekeeping).await?;
                worker.pauses(&ear).await
            };
            let (fast, slow) = match step.await {
                Ok(pauses) => pauses,
                Err(error) => {
                    tracing::warn!(%error, "the job queue cannot be read; trying again");
                    (Duration::from_secs(1), Duration::from_secs(1))
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = super::woken() => {}
                () = ear.wait(fast, slow) => {}
                Some(_) = running.join_next() => {}
            }
        }
        let _ =
            tokio::time::timeout(worker.grace, async { while running.join_next().await.is_some() {} }).await;
        running.shutdown().await;
        let left: Vec<_> = lock(&held).drain().collect();
        for (id, attempts) in left {
            if let Err(error) = queue::give_back(&worker.db, id, attempts).await {
                tracing::warn!(%error, job = %id, "a job could not be put back; its lease will run out");
            }
        }
    }

    async fn step(
        self: &Arc<Self>,
        running: &mut JoinSet<()>,
        held: &Held,
        housekeeping: &mut Option<Instant>,
    ) -> sqlx::Result<()> {
        while running.try_join_next().is_some() {}
        if housekeeping.is_none_or(|last| last.elapsed() > Duration::from_secs(1).min(self.lease / 2)) {
            self.keep_house().await?;
            *housekeeping = Some(Instant::now());
        }
        while events::dispatch(&self.db, &self.clock, &self.registry).await? > 0 {}
        while running.len() < self.tasks {
            let Some(job) = self.claims.claim(&self.db, self.clock.now(), self.lease).await? else { break };
            lock(held).insert(job.id, job.attempts);
            let (worker, held) = (Arc::clone(self), Arc::clone(held));
            running.spawn(async move {
                let id = job.id;
                worker.run_one(job).await;
                lock(&held).remove(&id);
            });
        }
        Ok(())
    }

    /// How long to wait for the next look, without a line to the other processes and with one.
    async fn pauses(&self, ear: &Ear) -> sqlx::Result<(Duration, Duration)> {
        if !ear.is_up() {
            return Ok((self.poll, self.poll));
        }
        let now = self.clock.now();
        let due = queue::next_due(&self.db, now).await?.map(|due| (due - now).to_std().unwrap_or_default());
        let period = self.registry.periodic.iter().map(|periodic| periodic.period).min();
        Ok((self.poll, [due, period].into_iter().flatten().fold(SLOW, Duration::min)))
    }

    async fn keep_house(&self) -> sqlx::Result<()> {
        let now = self.clock.now();
        let recovered = queue::recover(&self.db, now).await?;
        if recovered > 0 {
            tracing::warn!(jobs = recovered, "jobs of a worker that stopped were put back");
        }
        for periodic in &self.registry.periodic {
            make_periodic(&self.db, &self.clock, periodic).await?;
        }
        Ok(())
    }

    /// Runs one job and writes down what became of it; the error, where it failed.
    async fn run_one(&self, job: Claimed) -> Option<String> {
        let started = Instant::now();
        let outcome = self.attempt(&job).await;
        let seconds = started.elapsed().as_secs_f64();
        let result = if outcome.is_ok() { "done" } else { "failed" };
        metrics::histogram!("job_seconds", "kind" => job.kind.clone(), "result" => result).record(seconds);
        let (error, written) = match outcome {
            Ok(()) => (None, queue::done(&self.db, &job).await),
            Err(error) => {
                let now = self.clock.now();
                let again = job.attempts < job.max_attempts && !error.is::<GiveUp>();
                let text = format!("{error:#}");
                tracing::warn!(job = %job.id, kind = job.kind, attempt = job.attempts, again, error = text, "job failed");
                let retry_at = again.then(|| queue::after(now, pause(job.attempts, chance())));
                (Some(text.clone()), queue::failed(&self.db, &job, &text, retry_at, now).await)
            }
        };
        if let Err(error) = written {
            tracing::error!(%error, job = %job.id, "the outcome of a job could not be written; it will run again");
        }
        error
    }

    async fn attempt(&self, job: &Claimed) -> anyhow::Result<()> {
        let entry = self.registry.entries.get(&job.kind);
        let entry = entry.ok_or_else(|| anyhow::anyhow!("nothing handles jobs of kind {}", job.kind))?;
        let context = JobContext {
            id: job.id,
            attempt: job.attempts,
            created_at: job.created_at,
            db: self.db.clone(),
            clock: self.clock.clone(),
        };
        let work = AssertUnwindSafe((entry.handler)(job.payload.clone(), context)).catch_unwind();
        let limited = tokio::time::timeout(entry.time_limit, work);
        tokio::pin!(limited);
        loop {
            tokio::select! {
                outcome = &mut limited => return match outcome {
                    Ok(Ok(result)) => result,
                    Ok(Err(panic)) => Err(anyhow::anyhow!("the handler panicked: {}", panic_text(&*panic))),
                    Err(_) => Err(anyhow::anyhow!("took longer than {} s", entry.time_limit.as_secs())),
                },
                () = tokio::time::sleep(self.lease / 3) => {
                    let until = queue::after(self.clock.now(), self.lease);
                    match queue::renew(&self.db, job, until).await {
                        Ok(true) => {}
                        Ok(false) => anyhow::bail!("the lease ran out and another worker has the job"),
                        Err(error) => tracing::warn!(%error, job = %job.id, "the lease could not be renewed"),
                    }
                }
            }
        }
    }
}

/// Dispatches events and runs every job that is due, one after the other, until none is left: for tests and
/// commands that must see the end of what they started. Failed jobs come back later, so this ends.
///
/// # Errors
/// The database failed.
pub async fn run_due_now(registry: &Registry, db: &Db, clock: &Clock) -> sqlx::Result<Ran> {
    let worker = Worker::new(registry.clone(), db.clone(), clock.clone());
    let mut ran = Ran::default();
    loop {
        queue::recover(db, clock.now()).await?;
        while events::dispatch(db, clock, registry).await? > 0 {}
        let Some(job) = worker.claims.claim(db, clock.now(), worker.lease).await? else { return Ok(ran) };
        let kind = job.kind.clone();
        match worker.run_one(job).await {
            None => ran.done += 1,
            Some(error) => ran.failed.push((kind, error)),
        }
    }
}

async fn make_periodic(db: &Db, clock: &Clock, periodic: &Periodic) -> sqlx::Result<()> {
    let now = clock.now();
    let seconds = i64::try_from(periodic.period.as_secs()).unwrap_or(i64::MAX);
    let period = now.timestamp().div_euclid(seconds);
    if queue::last_period(db, &periodic.job.kind).await? >= Some(period) {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    if queue::begin_period(&mut tx, &periodic.job.kind, period).await? {
        insert(&mut tx, clock, &periodic.job, now).await?;
    }
    tx.commit().await
}

/// How long to wait after failed attempt number `attempt`: 5 s, 10 s, 20 s … at most an hour, give or take a
/// quarter (`chance` from 0 to 1), so that what failed together does not come back together.
fn pause(attempt: i64, chance: f64) -> Duration {
    let doubled = 2_f64.powi(i32::try_from(attempt.clamp(1, 20) - 1).unwrap_or(0));
    Duration::from_secs_f64((5.0 * doubled).min(3600.0) * (0.75 + chance.clamp(0.0, 1.0) / 2.0))
}

fn chance() -> f64 {
    id::random::<4>().map_or(0.5, |bytes| f64::from(u32::from_be_bytes(bytes)) / f64::from(u32::MAX))
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

fn lock(held: &Held) -> std::sync::MutexGuard<'_, HashMap<Uuid, i64>> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_an_hour_and_are_spread() {
        assert_eq!(pause(1, 0.5), Duration::from_secs(5));
        assert_eq!(pause(3, 0.5), Duration::from_secs(20));
        assert_eq!(pause(99, 0.5), Duration::from_secs(3600));
        assert_eq!(pause(1, 0.0), Duration::from_millis(3750));
        assert_eq!(pause(1, 1.0), Duration::from_millis(6250));
    }
}
