//! Everybody with an account, for the administrator: find, look after one, merge two, invite many.

mod inviting;
mod list;
pub mod merging;
mod person;

use halqa_platform::{cldr, html, http::View, lang::Lang};
use maud::{Markup, html};

use crate::{
    Identity, Text,
    accounts::Status,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    let routes = list::routes(routes);
    let routes = inviting::routes(routes);
    let routes = person::routes(routes);
    merging::routes(routes)
}

/// What a role is called, and what it is for (nothing for a learner).
pub(crate) fn role_words(t: Text, role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Administrator => (t.role_administrator(), t.role_administrator_hint()),
        Role::Staff => (t.role_staff(), t.role_staff_hint()),
        Role::Author => (t.role_author(), t.role_author_hint()),
        Role::Trainer => (t.role_trainer(), t.role_trainer_hint()),
        Role::Reviewer => (t.role_reviewer(), t.role_reviewer_hint()),
        Role::Learner => (t.role_learner(), ""),
    }
}

/// The names of roles.
pub(crate) fn role_names(lang: Lang, roles: &[Role]) -> String {
    let t = Text::of(lang);
    let besides: Vec<Role> = roles.iter().copied().filter(|role| *role != Role::Learner).collect();
    let named = if besides.is_empty() { vec![Role::Learner] } else { besides };
    cldr::list_and(lang, &named.iter().map(|role| role_words(t, *role).0).collect::<Vec<_>>())
}

fn status(t: Text, status: Status, confirmed: bool) -> &'static str {
    match status {
        Status::Active if confirmed => t.status_active(),
        Status::Active => t.status_unconfirmed(),
        Status::Suspended | Status::Erased => t.status_suspended(),
    }
}

fn moment(view: &View, viewer: &Viewer, at: chrono::DateTime<chrono::Utc>) -> Markup {
    html::moment(at, &cldr::date_time(view.lang, at, viewer.time_zone))
}

fn seen(view: &View, viewer: &Viewer, at: Option<chrono::DateTime<chrono::Utc>>) -> Markup {
    match at {
        Some(at) => moment(view, viewer, at),
        None => html! { (Text::of(view.lang).people_never()) },
    }
}
