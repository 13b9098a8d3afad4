//! Read-only connections to SQLite, lent without a question before or after.
//!
//! sqlx's pool asks a connection that comes back whether it still lives, which for SQLite is a second trip to the
//! connection's own thread for each read. A file does not go away; so a connection whose statement ended well is
//! put back as it is, and one whose statement did not (an error, a request that was broken off) is closed.

use std::sync::{Arc, Mutex, PoisonError};

use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use tokio::sync::{Semaphore, SemaphorePermit};

/// Some read-only connections. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Readers(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    options: SqliteConnectOptions,
    idle: Mutex<Vec<SqliteConnection>>,
    free: Semaphore,
}

/// A connection on loan; closed where it is not given back.
pub(super) struct Lent<'a> {
    connection: SqliteConnection,
    inner: &'a Inner,
    _permit: SemaphorePermit<'a>,
}

impl Readers {
    /// At most `most` connections, the first opened now.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub(super) async fn open(options: SqliteConnectOptions, most: usize) -> sqlx::Result<Self> {
        let first = SqliteConnection::connect_with(&options).await?;
        Ok(Self(Arc::new(Inner { options, idle: Mutex::new(vec![first]), free: Semaphore::new(most) })))
    }

    /// A connection, once one is free.
    ///
    /// # Errors
    /// The file cannot be opened, or everything was closed.
    pub(super) async fn lend(&self) -> sqlx::Result<Lent<'_>> {
        let permit = self.0.free.acquire().await.map_err(|_| sqlx::Error::PoolClosed)?;
        let known = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match known {
            Some(connection) => connection,
            None => SqliteConnection::connect_with(&self.0.options).await?,
        };
        Ok(Lent { connection, inner: &self.0, _permit: permit })
    }

    /// Closes every connection; those on loan when they come back.
    pub(super) async fn close(&self) {
        self.0.free.close();
        let idle = std::mem::take(&mut *self.0.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for connection in idle {
            if let Err(error) = connection.close().await {
                tracing::warn!(%error, "a connection did not close cleanly");
            }
        }
    }
}

impl Lent<'_> {
    pub(super) fn connection(&mut self) -> &mut SqliteConnection {
        &mut self.connection
    }

    /// Its statement ended well.
    pub(super) fn give_back(self) {
        if !self.inner.free.is_closed() {
            self.inner.idle.lock().unwrap_or_else(PoisonError::into_inner).push(self.connection);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    async fn readers(folder: &std::path::Path) -> Readers {
        let options = SqliteConnectOptions::new().filename(folder.join("x.sqlite")).create_if_missing(true);
        Readers::open(options, 2).await.unwrap()
    }

    #[tokio::test]
    async fn a_connection_is_used_again_and_a_broken_off_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let readers = readers(folder.path()).await;
        let mut lent = readers.lend().await.unwrap();
        sqlx::query("PRAGMA cache_size = 17").execute(lent.connection()).await.unwrap();
        lent.give_back();
        let size = async |readers: &Readers, keep: bool| {
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
        let readers = readers(folder.path()).await;
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
