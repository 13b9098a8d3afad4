//! Questions of tests, and of lessons: every kind of the format, in every language of the course.

pub(crate) mod checks;
pub(crate) mod file;
mod pages;
mod parts;
pub(crate) mod preview;
pub mod routes;
pub(crate) mod rules;

use super::Tab;
use crate::urls;

/// Its tab.
pub const TAB: Tab = Tab { id: "questions", href: urls::edit_questions, label: |t| t.questions_tab() };
