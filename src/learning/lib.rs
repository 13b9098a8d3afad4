//! Layer 2: courses. Catalogue, course files, lesson, quiz, completion.

pub mod announcements;
pub mod api;
pub mod carpentries;
pub mod catalogue;
pub mod compiled;
pub mod completion;
pub mod drafts;
pub mod editor;
pub mod enrolment;
pub mod events;
pub mod finding;
pub mod format;
pub mod health;
pub mod learn;
pub mod library;
pub mod merging;
pub mod numbers;
pub mod participants;
pub mod privacy;
pub mod publishing;
pub mod quiz;
pub mod records;
pub mod runs;
pub mod staff;
pub mod translate;
pub mod urls;
mod words;

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// What a language lacks of this crate's messages, one line each.
pub fn language_gaps() -> Vec<String> {
    Text::gaps()
}

use std::time::Duration;

use halqa_identity::{policy::Routes, taxonomies::Themes};
use halqa_platform::{
    Platform,
    html::parts::Kind,
    http::view::{FlashText, MenuEntry},
    jobs::{Job, Registry},
};
use serde::{Deserialize, Serialize};

/// What the domain's handlers share. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Learning {
    /// What it stands on.
    pub platform: Platform,
    /// Published courses in memory.
    pub library: library::Library,
    /// What is in the search index already.
    pub indexed: catalogue::index::Indexed,
    /// Drafts as they were compiled last.
    pub bench: editor::bench::Bench,
    /// The vocabularies that themes of courses are looked up in.
    pub themes: Themes,
}

impl Learning {
    /// On this platform, with these courses.
    pub fn new(platform: Platform, library: library::Library) -> Self {
        Self {
            platform,
            library,
            indexed: catalogue::index::Indexed::default(),
            bench: editor::bench::Bench::default(),
            themes: Themes::default(),
        }
    }

    /// These vocabularies, which other domains read as well.
    #[must_use]
    pub fn with_themes(mut self, themes: Themes) -> Self {
        self.themes = themes;
        self
    }
}

/// Every route of the domain.
pub fn routes() -> Routes<Learning> {
    let routes = catalogue::routes::routes(Routes::new());
    let routes = enrolment::routes::routes(routes);
    let routes = learn::routes::routes(routes);
    let routes = quiz::routes::routes(routes);
    let routes = records::routes::routes(routes);
    let routes = participants::routes(routes);
    let routes = announcements::routes(routes);
    let routes = numbers::routes(routes);
    let routes = runs::routes(routes);
    let routes = staff::routes::routes(routes);
    let routes = editor::routes(routes);
    api::routes(routes)
}

/// Pages of the domain on the overview of what programme staff can do.
pub fn admin_links() -> Vec<MenuEntry> {
    vec![staff::courses::admin_link(), translate::terms::admin_link()]
}

/// Messages after actions.
pub fn flashes() -> Vec<FlashText> {
    let flash = |code, text| FlashText { code, kind: Kind::Success, text };
    let note = |code, text| FlashText { code, kind: Kind::Info, text };
    let own = vec![
        flash("enrolled", |lang| Text::of(lang).flash_enrolled()),
        flash("requested", |lang| Text::of(lang).requested_title()),
        flash("left", |lang| Text::of(lang).flash_left()),
        flash("request-withdrawn", |lang| Text::of(lang).flash_request_withdrawn()),
        flash("answers-saved", |lang| Text::of(lang).flash_answers_saved()),
        note("attempt-closed", |lang| Text::of(lang).flash_attempt_closed()),
        flash("done", |lang| Text::of(lang).flash_done()),
        flash("request-admitted", |lang| Text::of(lang).flash_request_admitted()),
        flash("request-declined", |lang| Text::of(lang).flash_request_declined()),
        note("request-gone", |lang| Text::of(lang).flash_request_gone()),
        flash("staff-added", |lang| Text::of(lang).flash_staff_added()),
        flash("staff-removed", |lang| Text::of(lang).flash_staff_removed()),
        flash("rule-applied", |lang| Text::of(lang).flash_rule_applied()),
        flash("override-saved", |lang| Text::of(lang).flash_override_saved()),
        flash("statement-withdrawn", |lang| Text::of(lang).flash_statement_withdrawn()),
        flash("statement-restored", |lang| Text::of(lang).flash_statement_restored()),
        flash("roster-view-saved", |lang| Text::of(lang).roster_flash_view_saved()),
        flash("roster-view-deleted", |lang| Text::of(lang).roster_flash_view_deleted()),
        flash("roster-group-made", |lang| Text::of(lang).roster_flash_group_made()),
        flash("roster-group-renamed", |lang| Text::of(lang).roster_flash_group_renamed()),
        flash("roster-group-deleted", |lang| Text::of(lang).roster_flash_group_deleted()),
        flash("roster-grouped", |lang| Text::of(lang).roster_flash_grouped()),
        flash("roster-extended", |lang| Text::of(lang).roster_flash_extended()),
        flash("roster-people-added", |lang| Text::of(lang).roster_flash_people_added()),
        flash("roster-message-sent", |lang| Text::of(lang).roster_flash_message_sent()),
        flash("announced", |lang| Text::of(lang).announce_flash_made()),
        flash("announcement-changed", |lang| Text::of(lang).announce_flash_changed()),
        flash("announcement-withdrawn", |lang| Text::of(lang).announce_flash_withdrawn()),
        note("nothing-changed", |lang| Text::of(lang).flash_nothing_changed()),
    ];
    own.into_iter().chain(runs::flashes()).chain(editor::flashes()).collect()
}

/// Sees to it that dates of courses complete them.
#[derive(Debug, Serialize, Deserialize)]
struct Tidy {}

impl Job for Tidy {
    const KIND: &'static str = "learning.tidy";
}

/// Says what handles the domain's jobs and events.
///
/// # Errors
/// A periodic job cannot be written as JSON.
pub fn register(registry: &mut Registry, learning: &Learning) -> anyhow::Result<()> {
    catalogue::index::register(registry, learning);
    records::register(registry, learning);
    staff::register(registry, learning);
    participants::register(registry, learning);
    announcements::register(registry, learning);
    runs::register(registry, learning);
    translate::machine::register(registry, learning);
    health::links::register(registry, learning)?;
    completion::reevaluation::register(registry, learning);
    let own = learning.clone();
    registry.register(move |_: Tidy, _| {
        let learning = own.clone();
        async move {
            participants::counting::plan_all(&learning).await?;
            Ok(completion::reevaluation::plan_all(&learning).await?)
        }
    });
    registry.every(Duration::from_secs(6 * 3600), &Tidy {})?;
    Ok(())
}
