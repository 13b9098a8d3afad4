//! How a course is doing, for its authors: translations, links, media, how hard it reads, where learners stop and which
//! questions are hard.

pub mod links;
pub mod pages;
pub mod reading;
pub mod routes;
pub mod store;
pub mod tries;

pub use routes::{TAB, routes};
