//! Quizzes and self-checks.

pub mod checks;
pub mod routes;
