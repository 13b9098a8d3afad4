//! The page of tokens.

use axum::response::Response;
use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    html::{
        self, bdi,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
};
use maud::{Markup, html};

use super::{
    routes::{DAYS, Typed},
    store::Token,
};
use crate::{
    Text,
    api::scope::{self, Scope},
    faults::{self, Faults},
    paths,
    viewer::Viewer,
};

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) typed: &'a Typed,
    pub(super) tokens: &'a [Token],
    pub(super) made: Option<&'a str>,
    pub(super) now: DateTime<Utc>,
}

/// The tokens of the person, and the form for another.
pub(super) fn tokens(view: &View, viewer: &Viewer, shown: &Shown<'_>, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        @if let Some(secret) = shown.made { (made(t, secret)) }
        p {
            a href=(paths::developers(lang)) { (t.tokens_reference()) }
        }
        @if !shown.tokens.is_empty() {
            (parts::section("list", t.tokens_list(), list(view, viewer, shown)))
        }
        (parts::section("new", t.tokens_new(), new(view, viewer, shown, faults)))
    };
    let way = parts::breadcrumb(
        t.breadcrumb(),
        &[NavItem::new(paths::account(lang), t.account_title())],
        t.tokens_title(),
    );
    faults::page_under(view, (way, t.tokens_title()), Some(t.tokens_lead()), faults, body)
}

fn made(t: Text, secret: &str) -> Markup {
    parts::alert(
        Kind::Success,
        t.tokens_made(),
        html! {
            p { (t.tokens_made_text()) }
            pre.secret dir="ltr" tabindex="0" { code { (secret) } }
        },
    )
}

fn list(view: &View, viewer: &Viewer, shown: &Shown<'_>) -> Markup {
    let t = Text::of(view.lang);
    let columns = [t.tokens_name(), t.tokens_scopes(), t.tokens_used(), t.tokens_until(), t.tokens_state()]
        .map(Column::new);
    table_under(&Table {
        caption: t.tokens_list().into(),
        id: "tokens".into(),
        columns: columns.into(),
        rows: shown.tokens.iter().map(|token| row(view, viewer, token, shown.now)).collect(),
    })
}

fn row(view: &View, viewer: &Viewer, token: &Token, now: DateTime<Utc>) -> Vec<Markup> {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let moment = |at: DateTime<Utc>| html::moment(at, &cldr::date_time(lang, at, viewer.time_zone));
    let scopes = scope::from_text(&token.scopes);
    vec![
        html! { (bdi(&token.name)) br; code dir="ltr" { "…" (token.hint) } },
        html! { @for scope in &scopes { code dir="ltr" { (scope.id()) } br; } },
        match token.last_used_at {
            Some(at) => {
                html! { (moment(at)) @if !token.last_address.is_empty() { br; bdi { (token.last_address) } } }
            }
            None => html! { (t.tokens_never()) },
        },
        moment(token.expires_at),
        html! {
            @if token.works(now) {
                (parts::act_about(
                    &paths::token_revoke(lang, token.id), t.tokens_revoke(), &token.name,
                    Weight::Danger, &[],
                ))
            } @else if token.revoked_at.is_some() { (t.tokens_revoked()) } @else { (t.tokens_over()) }
        },
    ]
}

fn new(view: &View, viewer: &Viewer, shown: &Shown<'_>, faults: &Faults) -> Markup {
    let (lang, t, typed) = (view.lang, Text::of(view.lang), shown.typed);
    let scopes = Scope::of_use(viewer)
        .map(|scope| {
            let ticked = typed.scope.iter().any(|id| id == scope.id());
            Choice::new(scope.id(), scope.words(lang), ticked)
        })
        .collect();
    let days = DAYS
        .iter()
        .map(|days| {
            let id = days.to_string();
            let chosen = typed.days == id;
            Choice::new(id, t.tokens_days(*days, cldr::number(lang, *days)), chosen)
        })
        .collect();
    html! {
        form.stack method="post" action=(paths::tokens(lang)) {
            (form::hidden("token", &typed.token))
            (Field::text("name", t.tokens_name())
                .hint(t.tokens_name_hint())
                .value(&*typed.name)
                .error(faults.of("name"))
                .required()
                .maxlength(80))
            (Choices::boxes("scope", t.tokens_scopes(), scopes).hint(t.tokens_scopes_hint()).error(faults.of("scope")))
            (Choices::select("days", t.tokens_lasts(), days).error(faults.of("days")))
            (form::actions(form::submit(t.tokens_make())))
        }
    }
}
