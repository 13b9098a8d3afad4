//! Layer 0 of the house: everything that knows no domain.

pub mod clock;
pub mod config;
pub mod crypto;
pub mod db;
pub mod error;
pub mod http;
pub mod id;
pub mod lang;
pub mod search;
pub mod text;
