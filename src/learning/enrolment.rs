//! Getting into a course: by oneself, by code, or by approval; capacity, dates, prerequisites.

pub mod codes;
pub mod crowd;
pub mod routes;
pub mod rules;
pub mod store;
