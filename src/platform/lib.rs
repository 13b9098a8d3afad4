//! Layer 0 of the house: everything that knows no domain.

pub mod backup;
pub mod clock;
pub mod config;
pub mod crypto;
pub mod db;
pub mod doctor;
pub mod error;
pub mod events;
pub mod http;
pub mod id;
pub mod jobs;
pub mod lang;
pub mod mail;
pub mod storage;
pub mod telemetry;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text;
