//! Sessions in the main database, for tower-sessions. Only the SHA-256 of the cookie's value is stored.
//!
//! Three keys of a session are columns as well, so that people can see and end their sessions and one join gives
//! the account: [`ACCOUNT`], [`USER_AGENT`], [`ADDRESS`].

use chrono::{DateTime, Utc};
use serde_json::Value;
use time::OffsetDateTime;
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
    session_store::{Error, ExpiredDeletion, Result},
};
use uuid::Uuid;

use crate::{clock::Clock, crypto, db::Db};

/// Session key: the account's id (a UUID as text), once somebody signed in.
pub const ACCOUNT: &str = "account";
/// Session key: the browser, as it calls itself.
pub const USER_AGENT: &str = "user_agent";
/// Session key: the network address at sign-in.
pub const ADDRESS: &str = "address";

/// The store.
#[derive(Clone, Debug)]
pub struct DbSessions {
    db: Db,
    clock: Clock,
}

impl DbSessions {
    /// Sessions in `db`, by the time of `clock`.
    pub fn new(db: Db, clock: Clock) -> Self {
        Self { db, clock }
    }

    async fn put(&self, record: &Record, sql: &'static str) -> Result<u64> {
        let text = |key: &str| record.data.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let account: Option<Uuid> =
            record.data.get(ACCOUNT).and_then(Value::as_str).and_then(|id| id.parse().ok());
        let now = self.clock.now();
        self.db
            .write(sql)
            .bind(stored_id(&record.id))
            .bind(account)
            .bind(serde_json::to_string(&record.data).map_err(backend)?)
            .bind(now)
            .bind(stored_time(record.expiry_date)?)
            .bind(text(USER_AGENT))
            .bind(text(ADDRESS))
            .execute()
            .await
            .map_err(backend)
    }
}

/// What the database knows a session by.
pub fn stored_id(id: &Id) -> Vec<u8> {
    crypto::sha256(&id.0.to_be_bytes()).to_vec()
}

// Times go to the database as chrono's: on SQLite their text sorts in time order, `time`'s does not.
fn stored_time(time: OffsetDateTime) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp(time.unix_timestamp(), 0).ok_or_else(|| Error::Encode("no such time".to_owned()))
}

fn backend(error: impl std::error::Error) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait::async_trait]
impl SessionStore for DbSessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        loop {
            let made = self
                .put(
                    record,
                    "INSERT INTO sessions (id, account_id, data, created_at, seen_at, expires_at, user_agent, address)
                     VALUES ($1, $2, $3, $4, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
                )
                .await?;
            if made == 1 {
                return Ok(());
            }
            record.id = Id::default();
        }
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.put(
            record,
            "UPDATE sessions SET account_id = $2, data = $3, seen_at = $4, expires_at = $5, user_agent = $6,
             address = $7 WHERE id = $1",
        )
        .await?;
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let row: Option<(String, DateTime<Utc>)> = self
            .db
            .read("SELECT data, expires_at FROM sessions WHERE id = $1 AND expires_at > $2")
            .bind(stored_id(id))
            .bind(self.clock.now())
            .optional()
            .await
            .map_err(backend)?;
        row.map(|(data, expires_at)| {
            let expiry_date = OffsetDateTime::from_unix_timestamp(expires_at.timestamp()).map_err(backend)?;
            let data = serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string()))?;
            Ok(Record { id: *id, data, expiry_date })
        })
        .transpose()
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.db
            .write("DELETE FROM sessions WHERE id = $1")
            .bind(stored_id(id))
            .execute()
            .await
            .map_err(backend)?;
        Ok(())
    }
}

#[async_trait::async_trait]
impl ExpiredDeletion for DbSessions {
    async fn delete_expired(&self) -> Result<()> {
        let now = self.clock.now();
        self.db
            .write("DELETE FROM sessions WHERE expires_at < $1")
            .bind(now)
            .execute()
            .await
            .map_err(backend)?;
        Ok(())
    }
}
