//! The learner's way through a course: the course page and its lessons.

pub mod context;
pub mod lesson;
pub mod outline;
pub mod ready;
pub mod routes;
