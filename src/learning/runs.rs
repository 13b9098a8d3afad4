//! Runs: dated offerings of a course, each with its own enrolment, dates, staff and groups; made, changed, copied,
//! closed and cancelled by the course's staff, offered to learners beside the self-paced one.

pub mod copying;
pub mod form;
pub(crate) mod learner;
pub mod notice;
pub mod offers;
pub mod pages;
pub mod people;
pub mod routes;
pub mod rules;
pub mod store;
pub(crate) mod words;

use halqa_identity::policy::Routes;
use halqa_platform::{html::parts::Kind, http::view::FlashText, jobs::Registry};

use crate::{Learning, Text};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    copying::routes(routes::routes(routes))
}

/// Says what handles the feature's jobs.
pub fn register(registry: &mut Registry, learning: &Learning) {
    notice::register(registry, learning);
}

/// Messages after actions.
pub fn flashes() -> Vec<FlashText> {
    let flash = |code, text| FlashText { code, kind: Kind::Success, text };
    vec![
        flash("run-made", |lang| Text::of(lang).runs_flash_made()),
        flash("run-saved", |lang| Text::of(lang).runs_flash_saved()),
        flash("run-copied", |lang| Text::of(lang).runs_flash_copied()),
        flash("run-closed", |lang| Text::of(lang).runs_flash_closed()),
        flash("run-cancelled", |lang| Text::of(lang).runs_flash_cancelled()),
        flash("run-staff-added", |lang| Text::of(lang).runs_flash_staff_added()),
        flash("run-staff-removed", |lang| Text::of(lang).runs_flash_staff_removed()),
        flash("run-switched", |lang| Text::of(lang).runs_flash_switched()),
    ]
}
