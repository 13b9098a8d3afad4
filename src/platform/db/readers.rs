//! Connections for single reads, lent without a question before or after.
//!
//! sqlx's pool asks a connection that comes back whether it still lives: a second trip, to SQLite's thread or to the
//! server, for each read. Here a connection whose statement ended well is put back as it is, and one whose statement
//! did not (an error, a request that was broken off) is closed. One that has rested is asked before it is lent,
//! since a server may have been restarted.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use sqlx::{Connection, Database};
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::timeout,
};

/// How long to wait for a connection to be free, or to be opened.
const PATIENCE: Duration = Duration::from_secs(10);
/// After such a rest a connection is asked whether it lives.
const RESTED: Duration = Duration::from_secs(5);

type Options<DB> = <<DB as Database>::Connection as Connection>::Options;

/// Some connections that only read. Cheap to clone.
pub struct Readers<DB: Database>(Arc<Inner<DB>>);

impl<DB: Database> std::fmt::Debug for Readers<DB> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Readers")
    }
}

impl<DB: Database> Clone for Readers<DB> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

struct Inner<DB: Database> {
    options: Options<DB>,
    idle: Mutex<Vec<(DB::Connection, Instant)>>,
    free: Semaphore,
}

/// A connection on loan; closed where it is not given back.
pub(super) struct Lent<'a, DB: Database> {
    connection: DB::Connection,
    inner: &'a Inner<DB>,
    _permit: SemaphorePermit<'a>,
}

impl<DB: Database> Readers<DB> {
    /// At most `most` connections; none is opened yet.
    pub(super) fn new(options: Options<DB>, most: usize) -> Self {
        Self(Arc::new(Inner { options, idle: Mutex::default(), free: Semaphore::new(most) }))
    }

    /// A connection, once one is free.
    ///
    /// # Errors
    /// The database cannot be reached, none was free for ten seconds, or everything was closed.
    pub(super) async fn lend(&self) -> sqlx::Result<Lent<'_, DB>> {
        let permit = timeout(PATIENCE, self.0.free.acquire()).await.map_err(|_| sqlx::Error::PoolTimedOut)?;
        let permit = permit.map_err(|_| sqlx::Error::PoolClosed)?;
        let connection = match self.rested().await {
            Some(connection) => connection,
            None => timeout(PATIENCE, DB::Connection::connect_with(&self.0.options))
                .await
                .map_err(|_| sqlx::Error::PoolTimedOut)??,
        };
        Ok(Lent { connection, inner: &self.0, _permit: permit })
    }

    // The one used last, so that few are kept busy; those that died are dropped.
    async fn rested(&self) -> Option<DB::Connection> {
        loop {
            let (mut connection, since) = self.idle().pop()?;
            if since.elapsed() < RESTED || matches!(timeout(PATIENCE, connection.ping()).await, Ok(Ok(()))) {
                return Some(connection);
            }
        }
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<(DB::Connection, Instant)>> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes every connection; those on loan when they come back.
    pub(super) async fn close(&self) {
        self.0.free.close();
        let idle = std::mem::take(&mut *self.idle());
        for (connection, _) in idle {
            if let Err(error) = connection.close().await {
                tracing::warn!(%error, "a connection did not close cleanly");
            }
        }
    }
}

impl<DB: Database> Lent<'_, DB> {
    pub(super) fn connection(&mut self) -> &mut DB::Connection {
        &mut self.connection
    }

    /// Its statement ended well.
    pub(super) fn give_back(self) {
        if !self.inner.free.is_closed() {
            let mut idle = self.inner.idle.lock().unwrap_or_else(PoisonError::into_inner);
            idle.push((self.connection, Instant::now()));
        }
    }
}

#[cfg(test)]
mod tests {
    use sqlx::{Executor, Sqlite, sqlite::SqliteConnectOptions};

    use super::*;

    fn readers(folder: &std::path::Path) -> Readers<Sqlite> {
        let options = SqliteConnectOptions::new().filename(folder.join("x.sqlite")).create_if_missing(true);
        Readers::new(options, 2)
    }

    #[tokio::test]
    async fn a_connection_is_used_again_and_a_broken_off_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let readers = readers(folder.path());
        let mut lent = readers.lend().await.unwrap();
        lent.connection().execute("PRAGMA cache_size = 17").await.unwrap();
        lent.give_back();
        let size = async |readers: &Readers<Sqlite>, keep: bool| {
            let mut lent = readers.lend().await.unwrap();
            let size: i64 =
                sqlx::query_scalar("PRAGMA cache_size").fetch_one(lent.connection()).await.unwrap();
            if keep {
                lent.give_back();
            }
            size
        };
        assert_eq!(size(&readers, true).await, 17);
        assert_eq!(size(&readers, false).await, 17);
        assert_ne!(size(&readers, true).await, 17, "it was not given back, so this is another");
    }

    #[tokio::test]
    async fn more_than_there_are_wait_and_after_closing_nobody_reads() {
        let folder = tempfile::tempdir().unwrap();
        let readers = readers(folder.path());
        let (a, b) = (readers.lend().await.unwrap(), readers.lend().await.unwrap());
        let third = tokio::time::timeout(Duration::from_millis(50), readers.lend()).await;
        assert!(third.is_err(), "two are out");
        a.give_back();
        readers.lend().await.unwrap().give_back();
        readers.close().await;
        b.give_back();
        assert!(matches!(readers.lend().await.err(), Some(sqlx::Error::PoolClosed)));
    }
}
