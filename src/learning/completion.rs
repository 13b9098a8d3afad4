//! When an activity or a course is completed, what is locked and why, and how that is kept.

pub(crate) mod reading;
pub mod reevaluation;
pub mod rules;
pub mod store;
pub mod time;
