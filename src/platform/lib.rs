//! Layer 0 of the house: everything that knows no domain.

pub mod backup;
pub mod cldr;
pub mod clock;
pub mod config;
pub mod crypto;
pub mod db;
pub mod doctor;
pub mod error;
pub mod events;
pub mod geo;
pub mod html;
pub mod http;
pub mod id;
pub mod jobs;
pub mod lang;
pub mod mail;
pub mod memo;
pub mod search;
pub mod storage;
pub mod telemetry;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text;

/// What every domain stands on. Cheap to clone; made once in `app.rs`.
#[derive(Clone)]
pub struct Platform {
    /// The database.
    pub db: db::Db,
    /// The time.
    pub clock: clock::Clock,
    /// What the operator set.
    pub config: std::sync::Arc<config::Config>,
    /// What every page shows.
    pub site: std::sync::Arc<http::view::Site>,
    /// Files.
    pub storage: storage::Storage,
    /// Search.
    pub search: std::sync::Arc<dyn search::Search>,
}

impl std::fmt::Debug for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Platform").field("config", &self.config).finish_non_exhaustive()
    }
}
