//! The page of one person.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr, geo,
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Happening, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
};
use maud::{Markup, html};

use super::super::{moment, role_names, role_words, seen, status};
use crate::{
    PersonPanel, Text,
    accounts::{self, Account, Status},
    audit::Past,
    faults::Faults,
    groups::store::Membership,
    paths,
    policy::Role,
    profile::stakeholder_name,
    sessions::{self, SignIn},
    viewer::Viewer,
};

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) account: &'a Account,
    pub(super) sign_ins: Vec<SignIn>,
    pub(super) log: Vec<Past>,
    pub(super) suspension: Option<(String, DateTime<Utc>)>,
    pub(super) suspended_by: Option<String>,
    pub(super) groups: Vec<Membership>,
    pub(super) panels: Vec<PersonPanel>,
    /// A reason that came back.
    pub(super) reason: &'a str,
    pub(super) faults: &'a Faults,
}

/// One person.
pub(super) fn person(view: &View, viewer: &Viewer, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let account = shown.account;
    let name = &*account.profile.name;
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[
            NavItem::new(paths::admin(lang), t.admin_title()),
            NavItem::new(paths::people(lang), t.people_title()),
        ], name))
        (parts::heading(None, bdi(name), None))
        (shown.faults.summary(lang))
        (parts::facts(&facts(view, viewer, account)))
        @for panel in &shown.panels { (parts::section(panel.id, &panel.title, panel.body.clone())) }
        (parts::section("groups", t.groups_title(), groups(view, &shown.groups)))
        (parts::section("roles", t.person_roles(), role_form(view, account)))
        (parts::section("links", t.person_links(), links(view, account)))
        (parts::section("state", t.people_status(), status_form(view, viewer, shown)))
        (parts::section("sign-ins", t.person_sign_ins(), sign_ins(view, viewer, account, &shown.sign_ins)))
        (parts::section("log", t.person_log(), log(view, viewer, &shown.log)))
        (parts::section("merge", t.merge_title(), html! {
            p { (t.merge_text()) }
            (parts::link_button(&paths::person_merge(lang, account.id), t.merge_begin(), Weight::Normal, None))
        }))
    };
    view.page(name).show(body)
}

fn facts<'a>(view: &View, viewer: &Viewer, account: &'a Account) -> Vec<(Cow<'a, str>, Markup)> {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let profile = &account.profile;
    let mut facts: Vec<(Cow<'a, str>, Markup)> = vec![
        (t.people_email().into(), bdi(account.email.as_deref().unwrap_or_default())),
        (t.people_status().into(), html! { (status(t, account.status, account.confirmed_at.is_some())) }),
        (t.language().into(), html! { (profile.lang.own_name()) }),
    ];
    for other in profile.names.values().filter(|other| **other != profile.name) {
        facts.push((t.person_other_name().into(), bdi(other)));
    }
    if let Some(country) = profile.country.as_deref().and_then(geo::country) {
        facts.push((t.person_country().into(), html! { (country.name(lang)) }));
    }
    if !profile.organisation.is_empty() {
        facts.push((t.person_organisation().into(), bdi(&profile.organisation)));
    }
    if let Some(stakeholder) = profile.stakeholder {
        facts.push((t.person_stakeholder().into(), html! { (stakeholder_name(t, stakeholder)) }));
    }
    facts.push((t.person_registered().into(), moment(view, viewer, account.created_at)));
    facts.push((t.people_seen().into(), seen(view, viewer, account.last_seen_at)));
    facts
}

fn groups(view: &View, groups: &[Membership]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    html! {
        @if groups.is_empty() { p { (t.groups_person_none()) } } @else {
            ul {
                @for group in groups {
                    @let gives = gives(group);
                    li {
                        a href=(paths::group(lang, group.id)) { (bdi(&group.name)) }
                        @if !gives.is_empty() {
                            " · " (t.groups_person_gives(role_names(lang, &gives)))
                        }
                    }
                }
            }
        }
    }
}

fn gives(group: &Membership) -> Vec<Role> {
    let mut roles = accounts::roles_from_text(&group.roles);
    roles.retain(|role| *role != Role::Learner);
    roles
}

fn role_form(view: &View, account: &Account) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let options = Role::ALL.iter().filter(|role| **role != Role::Learner).map(|role| {
        let (name, hint) = role_words(t, *role);
        Choice::new(role.id(), name, account.by_hand.contains(role)).hint(hint)
    });
    let through: Vec<Role> =
        account.roles.iter().filter(|role| !account.by_hand.contains(role)).copied().collect();
    html! {
        @if !through.is_empty() { p { (t.groups_person_roles(role_names(lang, &through))) } }
        form.stack method="post" action=(paths::person_roles(lang, account.id)) {
            (Choices::boxes("role", t.person_roles(), options.collect()).under_heading().hint(t.person_roles_hint()))
            (form::actions(form::submit(t.person_roles_button())))
        }
    }
}

fn links(view: &View, account: &Account) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let action = paths::person_link(lang, account.id);
    let send = |label, link| parts::act(&action, label, Weight::Normal, None, &[("link", link)]);
    html! {
        @if account.status != Status::Active {
            p { (t.person_link_suspended()) }
        } @else if account.confirmed_at.is_none() {
            p { (t.person_invite_text()) }
            (send(t.person_invite_again(), "invitation"))
        } @else {
            p { (t.person_password_text()) }
            (send(t.person_password_send(), "password"))
        }
    }
}

fn status_form(view: &View, viewer: &Viewer, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let action = paths::person_status(lang, shown.account.id);
    html! {
        @if shown.account.status == Status::Active {
            p { (t.person_suspend_text()) }
            form.stack method="post" action=(action) {
                (form::hidden("status", "suspended"))
                (Field::text("reason", t.person_reason()).hint(t.person_reason_hint()).value(shown.reason)
                    .error(shown.faults.of("reason")).required().maxlength(super::REASON_MAX))
                (form::actions(form::dangerous(t.person_suspend())))
            }
        } @else {
            p { (t.person_restore_text()) }
            @if let Some((reason, at)) = &shown.suspension {
                (parts::facts(&[
                    (t.person_reason().into(), bdi(reason)),
                    (t.person_suspended_on().into(), html! {
                        (moment(view, viewer, *at))
                        @if let Some(by) = &shown.suspended_by { " · " (bdi(by)) }
                    }),
                ]))
            }
            (parts::act(&action, t.person_restore(), Weight::Primary, None, &[("status", "active")]))
        }
    }
}

fn sign_ins(view: &View, viewer: &Viewer, account: &Account, sign_ins: &[SignIn]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    if sign_ins.is_empty() {
        return html! { p { (t.person_sign_ins_none()) } };
    }
    let action = paths::person_sessions(lang, account.id);
    let row = |sign_in: &SignIn| {
        let browser = match sessions::browser(&sign_in.user_agent) {
            (Some(browser), Some(system)) => t.browser_on(browser, system),
            (Some(one), None) | (None, Some(one)) => one.to_owned(),
            (None, None) => t.browser_unknown().to_owned(),
        };
        let at = cldr::date_time(lang, sign_in.seen_at, viewer.time_zone);
        let end = t.account_session_end_this(browser.clone(), at);
        vec![
            html! { (browser) @if sign_in.id == viewer.session { " " (parts::badge(t.account_session_here())) } },
            html! { bdi { (sign_in.address) } },
            moment(view, viewer, sign_in.seen_at),
            html! {
                form.act method="post" action=(action) {
                    (form::hidden("session", &hex::encode(&sign_in.id)))
                    button.btn type="submit" aria-label=(halqa_platform::text::plain(&end)) { (t.account_session_end()) }
                }
            },
        ]
    };
    let columns = [
        t.account_session_browser(),
        t.account_session_address(),
        t.account_session_seen(),
        t.account_session_end(),
    ]
    .map(Column::new);
    html! {
        (table_under(&Table {
            caption: t.person_sign_ins().into(),
            id: "sign-in-list".into(),
            columns: columns.into(),
            rows: sign_ins.iter().map(row).collect(),
        }))
        (parts::act(&action, t.person_sign_ins_end(), Weight::Normal, None, &[("session", "all")]))
    }
}

fn log(view: &View, viewer: &Viewer, log: &[Past]) -> Markup {
    let happenings: Vec<Happening<'_>> = log
        .iter()
        .map(|past| Happening {
            datetime: past.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true).into(),
            when: cldr::date_time(view.lang, past.at, viewer.time_zone).into(),
            what: html! {
                code dir="ltr" { (past.action) }
                @if !past.address.is_empty() { " " small { bdi { (past.address) } } }
            },
        })
        .collect();
    html! {
        @if happenings.is_empty() { p { (Text::of(view.lang).person_log_none()) } } @else { (parts::timeline(&happenings)) }
    }
}
