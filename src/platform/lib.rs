//! Layer 0 of the house: everything that knows no domain.

pub mod acme;
pub mod backup;
pub mod bell;
pub mod cldr;
pub mod clock;
pub mod config;
pub mod crypto;
pub mod db;
pub mod disclosure;
pub mod doctor;
pub mod error;
pub mod events;
pub mod geo;
pub mod holdings;
pub mod html;
pub mod http;
pub mod id;
pub mod images;
pub mod jobs;
pub mod lang;
pub mod mail;
pub mod memo;
pub mod personal;
pub mod presence;
pub mod retention;
pub mod search;
pub mod sheets;
pub mod storage;
pub mod telemetry;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text;
pub mod uploads;
pub mod x509;

/// What every domain stands on. One pointer: it is cloned several times for each request. Made once in `app.rs`.
#[derive(Clone)]
pub struct Platform(std::sync::Arc<Parts>);

/// The parts of a [`Platform`].
#[derive(Clone)]
pub struct Parts {
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

impl Platform {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self(std::sync::Arc::new(parts))
    }
}

impl std::ops::Deref for Platform {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl std::fmt::Debug for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Platform").field("config", &self.config).finish_non_exhaustive()
    }
}
