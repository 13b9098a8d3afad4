//! Quizzes and self-checks: answers, grading, attempts and their pages.
//!
//! What may be known about a question before it is handed in is decided in one place: [`questions`] prints keys and
//! feedback only for a [`questions::Reveal`] that asks for them, and only [`rules::review_due`] gives that out.

pub mod answer;
pub mod checks;
pub mod numbers;
pub mod pages;
pub mod questions;
pub mod routes;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;
