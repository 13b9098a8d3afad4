//! Processes on one PostgreSQL wake one another: who writes a job, an event or a new version of a course says so in the
//! same transaction (`NOTIFY`), and who waits for one hears it at the commit (`LISTEN`).
//!
//! It only makes things faster. Everybody who waits also looks by themselves: seldom ([`SLOW`]) while the line to the
//! database is up, and as often as without it while it is down. On SQLite there is no line: who waits looks often.

use std::time::Duration;

use sqlx::{Executor, PgPool, postgres::PgListener};
use tokio::{sync::watch, time::timeout};
use tokio_util::sync::CancellationToken;

use crate::db::{Db, Tx};

/// How often who waits looks by themselves, while the line is up.
pub const SLOW: Duration = Duration::from_secs(30);
/// The one channel of a database.
const CHANNEL: &str = "halqa";
/// After a silence of this length the line is tried: what stands between may have dropped it without a word.
const SILENCE: Duration = Duration::from_secs(20);
/// How long the database may take to answer then.
const ANSWER: Duration = Duration::from_secs(5);
/// The shortest and longest pause before a lost line is made anew.
const PAUSES: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(30));

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A job that is due (or soon will be), or an event.
    Jobs,
    /// The catalogue has another version of a course, or one course less.
    Courses,
    /// There is a new certificate, or one is to be ordered now.
    Certificates,
}

impl Topic {
    const ALL: [Self; 3] = [Self::Jobs, Self::Courses, Self::Certificates];

    const fn name(self) -> &'static str {
        match self {
            Self::Jobs => "jobs",
            Self::Courses => "courses",
            Self::Certificates => "certificates",
        }
    }
}

impl Tx {
    /// Tells every process about `topic` once this transaction is committed; nobody where it is rolled back. However
    /// often it is called, once. Nothing happens on SQLite.
    ///
    /// # Errors
    /// The database failed.
    pub async fn notify(&mut self, topic: Topic) -> sqlx::Result<()> {
        if self.is_postgres() && self.first_time(topic.name()) {
            self.sql("SELECT pg_notify($1, $2)")
                .bind(CHANNEL.to_owned())
                .bind(topic.name().to_owned())
                .execute()
                .await?;
        }
        Ok(())
    }
}

/// What has been heard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Heard {
    up: bool,
    times: [u64; Topic::ALL.len()],
}

/// The line to the other processes. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Bell(watch::Receiver<Heard>);

/// Somebody who waits for one topic.
#[derive(Clone, Debug)]
pub struct Ear {
    line: watch::Receiver<Heard>,
    topic: Topic,
    known: (bool, u64),
}

impl Bell {
    /// One that never rings: who waits looks by themselves.
    pub fn silent() -> Self {
        Self(watch::channel(Heard::default()).1)
    }

    /// Listens until `stop`. On SQLite this is [`Bell::silent`].
    pub fn listen(db: &Db, stop: CancellationToken) -> Self {
        let Db::Postgres { pool, .. } = db else { return Self::silent() };
        let (tell, line) = watch::channel(Heard::default());
        let pool = pool.clone();
        tokio::spawn(async move {
            tokio::select! {
                () = stop.cancelled() => {}
                () = keep_listening(&pool, &tell) => {}
            }
            tell.send_modify(|heard| heard.up = false);
        });
        Self(line)
    }

    /// An ear for one topic.
    pub fn ear(&self, topic: Topic) -> Ear {
        let known = Ear::of(topic, &self.0.borrow());
        Ear { line: self.0.clone(), topic, known }
    }
}

impl Ear {
    fn of(topic: Topic, heard: &Heard) -> (bool, u64) {
        (heard.up, heard.times.get(topic as usize).copied().unwrap_or_default())
    }

    /// Whether the line is up.
    pub fn is_up(&self) -> bool {
        self.line.borrow().up
    }

    /// Returns when the topic was told since the last call, when the line was lost or found again (something may have
    /// been missed), or after a while: `slow` with a line, `fast` without.
    pub async fn wait(&mut self, fast: Duration, slow: Duration) {
        let pause = if self.is_up() { slow } else { fast };
        let Self { line, topic, known } = self;
        let changed = async {
            loop {
                let now = Self::of(*topic, &line.borrow_and_update());
                if now != *known {
                    *known = now;
                    return;
                }
                if line.changed().await.is_err() {
                    // Nobody tells any more.
                    std::future::pending::<()>().await;
                }
            }
        };
        let _ = timeout(pause, changed).await;
    }
}

async fn keep_listening(pool: &PgPool, tell: &watch::Sender<Heard>) {
    let mut pause = PAUSES.0;
    loop {
        let error = match session(pool, tell).await {
            Err(sqlx::Error::PoolClosed) => return,
            Err(error) => error.to_string(),
            Ok(()) => "the connection was lost".to_owned(),
        };
        let was_up = tell.send_if_modified(|heard| std::mem::take(&mut heard.up));
        if was_up {
            pause = PAUSES.0;
        }
        tracing::warn!(error, "other processes cannot be heard for now; looking into the database instead");
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(PAUSES.1);
    }
}

async fn session(pool: &PgPool, tell: &watch::Sender<Heard>) -> sqlx::Result<()> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.eager_reconnect(false);
    listener.listen(CHANNEL).await?;
    tell.send_modify(|heard| heard.up = true);
    loop {
        match timeout(SILENCE, listener.try_recv()).await {
            Ok(Ok(Some(told))) => ring(tell, told.payload()),
            Ok(Ok(None)) => return Ok(()),
            Ok(Err(error)) => return Err(error),
            Err(_) => match timeout(ANSWER, (&mut listener).execute("SELECT 1")).await {
                Ok(Ok(_)) => {}
                Ok(Err(error)) => return Err(error),
                Err(_) => return Ok(()),
            },
        }
    }
}

fn ring(tell: &watch::Sender<Heard>, name: &str) {
    let Some(topic) = Topic::ALL.into_iter().find(|topic| topic.name() == name) else { return };
    tell.send_modify(|heard| {
        if let Some(times) = heard.times.get_mut(topic as usize) {
            *times += 1;
        }
    });
}

#[cfg(test)]
mod tests;
