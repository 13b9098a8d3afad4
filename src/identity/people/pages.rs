//! Pages of people.

use std::borrow::Cow;

use halqa_platform::{
    cldr, geo,
    html::{
        self, bdi,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use crate::{
    Text,
    accounts::{Account, Listed, Status},
    paths,
    policy::Role,
    profile::stakeholder_name,
    viewer::Viewer,
};

/// What a role is called, and what it is for (nothing for a learner).
fn role_words(t: Text, role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Administrator => (t.role_administrator(), t.role_administrator_hint()),
        Role::Staff => (t.role_staff(), t.role_staff_hint()),
        Role::Author => (t.role_author(), t.role_author_hint()),
        Role::Trainer => (t.role_trainer(), t.role_trainer_hint()),
        Role::Reviewer => (t.role_reviewer(), t.role_reviewer_hint()),
        Role::Learner => (t.role_learner(), ""),
    }
}

fn roles(lang: Lang, roles: &[Role]) -> String {
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

/// The list, with the search above it. One more than `page` is there where it goes on.
pub(super) fn list(
    view: &View,
    viewer: &Viewer,
    search: &str,
    found: &[Listed],
    page: usize,
    total: i64,
) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let shown = found.get(..page).unwrap_or(found);
    let last = shown.last().filter(|_| found.len() > page);
    let way = [NavItem::new(paths::admin(lang), t.admin_title())];
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.people_title()))
        (parts::heading(None, html! { (t.people_title()) }, Some(html! { (t.people_count(total, cldr::number(lang, total))) })))
        form.search-line method="get" action=(paths::people(lang)) role="search" {
            (Field::search("q", t.people_search()).value(search))
            (form::submit(t.people_search_button()))
        }
        @if shown.is_empty() {
            (parts::empty(t.people_none_title(), t.people_none(), None))
        } @else {
            (rows(view, viewer, shown))
        }
        @if let Some(last) = last {
            p { a.btn rel="next" href=(paths::people_after(lang, search, last.id)) { (t.people_older()) } }
        }
    };
    view.page(t.people_title()).wide().show(body)
}

fn rows(view: &View, viewer: &Viewer, people: &[Listed]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row = |person: &Listed| {
        vec![
            html! { a href=(paths::person(lang, person.id)) { (bdi(&person.name)) } },
            bdi(&person.email),
            html! { (roles(lang, &person.roles)) },
            html! { (status(t, person.status, person.confirmed)) },
            seen(view, viewer, person.last_seen_at),
        ]
    };
    let columns = [t.people_name(), t.people_email(), t.people_roles(), t.people_status(), t.people_seen()]
        .map(Column::new);
    table_under(&Table {
        caption: t.people_title().into(),
        id: "people".into(),
        columns: columns.into(),
        rows: people.iter().map(row).collect(),
    })
}

fn seen(view: &View, viewer: &Viewer, at: Option<chrono::DateTime<chrono::Utc>>) -> Markup {
    match at {
        Some(at) => html::moment(at, &cldr::date_time(view.lang, at, viewer.time_zone)),
        None => html! { (Text::of(view.lang).people_never()) },
    }
}

/// One person.
pub(super) fn person(view: &View, viewer: &Viewer, account: &Account) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[
            NavItem::new(paths::admin(lang), t.admin_title()),
            NavItem::new(paths::people(lang), t.people_title()),
        ], &account.profile.name))
        (parts::heading(None, bdi(&account.profile.name), None))
        (parts::facts(&facts(view, viewer, account)))
        (parts::section("roles", t.person_roles(), role_form(view, account)))
        (parts::section("state", t.people_status(), status_form(view, account)))
    };
    view.page(account.profile.name.clone()).show(body)
}

fn facts<'a>(view: &View, viewer: &Viewer, account: &'a Account) -> Vec<(Cow<'a, str>, Markup)> {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let profile = &account.profile;
    let mut facts: Vec<(Cow<'a, str>, Markup)> = vec![
        (t.people_email().into(), bdi(account.email.as_deref().unwrap_or_default())),
        (t.people_status().into(), html! { (status(t, account.status, account.confirmed_at.is_some())) }),
        (t.language().into(), html! { (profile.lang.own_name()) }),
    ];
    if let Some(country) = profile.country.as_deref().and_then(geo::country) {
        facts.push((t.person_country().into(), html! { (country.name(lang)) }));
    }
    if !profile.organisation.is_empty() {
        facts.push((t.person_organisation().into(), bdi(&profile.organisation)));
    }
    if let Some(stakeholder) = profile.stakeholder {
        facts.push((t.person_stakeholder().into(), html! { (stakeholder_name(t, stakeholder)) }));
    }
    facts.push((t.person_registered().into(), seen(view, viewer, Some(account.created_at))));
    facts.push((t.people_seen().into(), seen(view, viewer, account.last_seen_at)));
    facts
}

fn role_form(view: &View, account: &Account) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let options = Role::ALL.iter().filter(|role| **role != Role::Learner).map(|role| {
        let (name, hint) = role_words(t, *role);
        Choice::new(role.id(), name, account.roles.contains(role)).hint(hint)
    });
    html! {
        form.stack method="post" action=(paths::person_roles(lang, account.id)) {
            (Choices::boxes("role", t.person_roles(), options.collect()).under_heading().hint(t.person_roles_hint()))
            (form::actions(form::submit(t.person_roles_button())))
        }
    }
}

fn status_form(view: &View, account: &Account) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let action = paths::person_status(lang, account.id);
    html! {
        @if account.status == Status::Active {
            p { (t.person_suspend_text()) }
            (parts::act(&action, t.person_suspend(), Weight::Danger, None, &[("status", "suspended")]))
        } @else {
            p { (t.person_restore_text()) }
            (parts::act(&action, t.person_restore(), Weight::Primary, None, &[("status", "active")]))
        }
    }
}
