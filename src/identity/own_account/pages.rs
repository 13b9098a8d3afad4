//! Pages of one's own account.

use std::collections::BTreeMap;

use axum::response::Response;
use halqa_platform::{
    cldr,
    html::{
        self,
        form::{self, Field},
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table, table_under},
    },
    http::View,
};
use maud::{Markup, html};

use super::routes::Typed;
use crate::{
    Identity, Text,
    consents::Consent,
    faults::{self, Faults},
    fields, paths,
    privacy::{erasure, words},
    sessions::{self, SignIn},
    viewer::Viewer,
};

/// What the page shows besides who it is about.
pub(super) struct Shown<'a> {
    pub(super) typed: &'a Typed,
    pub(super) sessions: Vec<SignIn>,
    pub(super) consents: Vec<Consent>,
    /// What policies are called, by purpose.
    pub(super) titles: BTreeMap<String, String>,
    pub(super) sign_on: Markup,
}

/// Everything about the account, each with its form.
pub(super) fn account(view: &View, viewer: &Viewer, shown: &Shown<'_>, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        (faults::unconfirmed_notice(lang, viewer))
        (parts::section("address", t.account_address(), address(view, viewer, shown.typed, faults)))
        (parts::section("password", t.account_password(), password(view, viewer, faults)))
        (parts::section("second-step", t.second_title(), html! {
            p { (t.second_lead()) }
            (parts::link_button(&paths::account_second_step(lang), t.second_open(), Weight::Normal, None))
        }))
        (shown.sign_on)
        (parts::section("sign-ins", t.account_sessions(), sign_ins(view, viewer, &shown.sessions)))
        (parts::section("data", t.account_data(), html! {
            p { (t.account_data_text()) }
            (parts::link_button(&paths::account_data(lang), t.account_data_button(), Weight::Normal, None))
        }))
        @if !shown.consents.is_empty() {
            (parts::section("consents", t.account_consents(), consents(view, viewer, shown)))
        }
        (parts::section("delete", t.account_delete(), html! {
            p { (t.account_delete_text()) }
            (parts::link_button(&paths::account_delete(lang), t.account_delete(), Weight::Normal, None))
        }))
    };
    faults::page(view, t.account_title(), None, faults, body)
}

fn address(view: &View, viewer: &Viewer, typed: &Typed, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    html! {
        p { (t.account_address_now(viewer.email.clone())) }
        form.stack method="post" action=(paths::account_address(lang)) {
            (Field::email("email", t.account_address_new())
                .hint(t.account_address_hint())
                .value(&*typed.email)
                .error(faults.of("email"))
                .required()
                .maxlength(254))
            (current("address-password", t.password_current(), faults))
            (form::actions(parts::button(t.account_address_button(), Weight::Normal, None)))
        }
    }
}

// The field is `password`; its id is its own, since the page has several.
fn current<'a>(key: &'static str, label: &'a str, faults: &Faults) -> Field<'a> {
    Field::password("password", label).id(form::field_id(key)).error(faults.of(key)).required()
}

fn password(view: &View, viewer: &Viewer, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    html! {
        p { (t.account_password_lead()) }
        form.stack method="post" action=(paths::account_password(lang)) {
            // For password managers, which keep a password by its name.
            input type="hidden" name="email" value=(viewer.email) autocomplete="username";
            (fields::password("current", t.password_current(), faults))
            (fields::new_password(lang, "password", t.password_new(), faults))
            (form::actions(parts::button(t.account_password_button(), Weight::Normal, None)))
        }
    }
}

fn sign_ins(view: &View, viewer: &Viewer, sign_ins: &[SignIn]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let rows = sign_ins.iter().map(|sign_in| sign_in_row(view, viewer, sign_in)).collect();
    let columns = vec![
        Column::new(t.account_session_browser()),
        Column::new(t.account_session_address()),
        Column::new(t.account_session_seen()),
        Column::new(t.account_session_end()),
    ];
    let action = paths::account_sessions(lang);
    html! {
        (table(&Table { caption: t.account_sessions().into(), id: "sign-in-list".into(), columns, rows }))
        (form::actions(html! {
            @if sign_ins.len() > 1 {
                (parts::act(&action, t.account_sessions_others(), Weight::Normal, None, &[("session", "others")]))
            }
            (parts::act(&action, t.account_sessions_all(), Weight::Normal, None, &[("session", "all")]))
        }))
    }
}

fn sign_in_row(view: &View, viewer: &Viewer, sign_in: &SignIn) -> Vec<Markup> {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let here = sign_in.id == viewer.session;
    let browser = match sessions::browser(&sign_in.user_agent) {
        (Some(browser), Some(system)) => t.browser_on(browser, system),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => t.browser_unknown().to_owned(),
    };
    let seen = cldr::date_time(lang, sign_in.seen_at, viewer.time_zone);
    let end = t.account_session_end_this(browser.clone(), seen.clone());
    vec![
        html! { (browser) @if here { " " (parts::badge(t.account_session_here())) } },
        html! { bdi { (sign_in.address) } },
        html::moment(sign_in.seen_at, &seen),
        html! {
            @if !here {
                form.act method="post" action=(paths::account_sessions(lang)) {
                    (form::hidden("session", &hex::encode(&sign_in.id)))
                    button.btn type="submit" aria-label=(halqa_platform::text::plain(&end)) { (t.account_session_end()) }
                }
            }
        },
    ]
}

fn consents(view: &View, viewer: &Viewer, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let day = |at: &chrono::DateTime<chrono::Utc>| {
        cldr::date(lang, at.with_timezone(&viewer.time_zone).date_naive())
    };
    let row = |consent: &Consent| {
        let name = shown.titles.get(&consent.purpose).unwrap_or(&consent.purpose);
        let number = consent.version.parse::<i64>().ok();
        let policy = consent.purpose.strip_prefix("policy:").zip(number);
        vec![
            html! {
                @match policy {
                    Some((slug, number)) => { a dir="auto" href=(paths::policy_version(lang, slug, number)) { (name) } }
                    None => { span dir="auto" { (name) } }
                }
                @if !consent.scope.is_empty() { " · " bdi { (consent.scope) } }
            },
            html! { (consent.version) },
            html::moment(consent.given_at, &day(&consent.given_at)),
            match &consent.withdrawn_at {
                Some(at) => html::moment(*at, &day(at)),
                None => html! { (t.consent_now()) },
            },
            html! {
                @if consent.withdrawn_at.is_none() {
                    (parts::act_about(&paths::account_consents(lang), t.consent_withdraw(), name, Weight::Normal,
                        &[("purpose", &consent.purpose), ("scope", &consent.scope)]))
                }
            },
        ]
    };
    let columns = [
        t.consent_purpose(),
        t.consent_version(),
        t.consent_given(),
        t.consent_withdrawn(),
        t.policies_answer(),
    ];
    table(&Table {
        caption: t.account_consents().into(),
        id: "consent-list".into(),
        columns: columns.map(Column::new).into(),
        rows: shown.consents.iter().map(row).collect(),
    })
}

/// What becomes of everything when the account is erased, why anything stays, and the form that erases it.
pub(super) fn before_delete(identity: &Identity, view: &View, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let fates = erasure::fates(identity);
    let row = |fate: &erasure::Fate| {
        vec![
            html! { ((fate.activity.name)(lang)) },
            html! { ((fate.activity.data)(lang)) },
            html! { ul { @for erased in &fate.fates { li { (words::erased(lang, *erased)) } } } },
        ]
    };
    let columns = [t.erasure_what(), t.processing_data(), t.processing_erased()].map(Column::new);
    let way = parts::breadcrumb(
        t.breadcrumb(),
        &[NavItem::new(paths::account(lang), t.account_title())],
        t.account_delete(),
    );
    let body = html! {
        (table_under(&Table {
            caption: t.erasure_title().into(),
            id: "fates".into(),
            columns: columns.into(),
            rows: fates.iter().map(row).collect(),
        }))
        (parts::section("stays", t.erasure_stays(), html! {
            ul { @for why in erasure::whys(&fates) { li { (words::why(lang, why)) } } }
        }))
        (parts::section("first", t.erasure_first(), html! {
            p { (t.erasure_first_text()) }
            (parts::link_button(&paths::account_data(lang), t.archive_title(), Weight::Normal, None))
        }))
        form.stack method="post" action=(paths::account_delete(lang)) {
            (current("delete-password", t.account_delete_password(), faults))
            (form::actions(form::dangerous(t.account_delete_button())))
        }
    };
    faults::page_below(view, way, (t.account_delete(), Some(t.account_delete_text())), faults, body)
}

/// Where the link to a new address leads.
pub(super) fn change_address(view: &View, token: &str, email: &str) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        form.stack method="post" action=(paths::change_address(lang, token)) {
            (form::actions(form::submit(t.change_address_button())))
        }
    };
    let lead = t.change_address_text(email.to_owned());
    faults::page(view, t.change_address_title(), Some(&lead), &Faults::default(), body)
}

/// A link that does not work.
pub(super) fn dead(view: &View) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    faults::dead_link(
        view,
        parts::link_button(&paths::account(lang), t.account_address_button(), Weight::Primary, None),
    )
}
