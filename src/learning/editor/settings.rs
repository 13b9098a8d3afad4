//! What a draft says of its course: metadata, languages, who may enrol and when, and when it is completed.

mod about;
mod completion;
pub(crate) mod dates;
mod entry;
mod languages;
mod pages;
pub mod routes;

use super::Tab;
use crate::urls;

/// The tab of metadata, languages and enrolment.
pub const TAB: Tab = Tab { id: "settings", href: urls::edit_settings, label: |t| t.settings_tab() };
/// The tab of rules.
pub const RULES: Tab = Tab { id: "completion", href: urls::edit_completion, label: |t| t.rules_tab() };
