//! Pages of webhooks.

use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    html::{
        self,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
};
use maud::{Markup, html};

use super::{
    routes::Typed,
    store::{self, Delivery, Webhook},
};
use crate::{
    Text,
    faults::{self, Faults},
    paths,
    viewer::Viewer,
};

/// Every webhook, and the form for another.
pub(super) fn list(
    view: &View,
    hooks: &[Webhook],
    kinds: &[&'static str],
    typed: &Typed,
    faults: &Faults,
) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row = |hook: &Webhook| {
        vec![
            html! { a href=(paths::webhook(lang, hook.id)) { bdi dir="ltr" { (short(&hook.url)) } } },
            codes(hook.kinds()),
            html! { (state(t, hook)) },
        ]
    };
    let columns = [t.webhooks_url(), t.webhooks_events(), t.people_status()].map(Column::new);
    let body = html! {
        @if hooks.is_empty() {
            (parts::empty(t.webhooks_none(), t.webhooks_none_text(), None))
        } @else {
            (table_under(&Table {
                caption: t.webhooks_title().into(),
                id: "webhooks".into(),
                columns: columns.into(),
                rows: hooks.iter().map(row).collect(),
            }))
        }
        (parts::section("new", t.webhooks_new(), html! {
            form.stack method="post" action=(paths::webhooks(lang)) {
                (form::hidden("hook", &typed.hook))
                (fields(t, typed, kinds, faults))
                (form::actions(form::submit(t.webhooks_make())))
            }
        }))
    };
    let way = parts::breadcrumb(
        t.breadcrumb(),
        &[NavItem::new(paths::admin(lang), t.admin_title())],
        t.webhooks_title(),
    );
    faults::page_under(view, (way, t.webhooks_title()), Some(t.webhooks_lead()), faults, body)
}

fn fields(t: Text, typed: &Typed, kinds: &[&'static str], faults: &Faults) -> Markup {
    let options = kinds
        .iter()
        .map(|kind| Choice::new(*kind, *kind, typed.event.iter().any(|chosen| chosen == kind)))
        .collect();
    html! {
        (Field::url("url", t.webhooks_url())
            .hint(t.webhooks_url_hint())
            .value(&*typed.url)
            .error(faults.of("url"))
            .required()
            .maxlength(super::address::LONGEST))
        (Choices::boxes("event", t.webhooks_events(), options).error(faults.of("event")))
    }
}

fn codes<'a>(of: impl Iterator<Item = &'a str>) -> Markup {
    html! { @for code in of { code dir="ltr" { (code) } br; } }
}

// Long addresses are cut in lists; the whole stands on the webhook's own page.
fn short(url: &str) -> String {
    let cut: String = url.chars().take(60).collect();
    if cut.len() < url.len() { format!("{cut}…") } else { cut }
}

fn state(t: Text, hook: &Webhook) -> &'static str {
    match hook.state.as_str() {
        "active" if hook.failing_since.is_some() => t.webhooks_failing(),
        "active" => t.webhooks_active(),
        "stopped" => t.webhooks_stopped(),
        _ => t.webhooks_failed(),
    }
}

/// What the page of one webhook shows.
pub(super) struct Shown<'a> {
    pub(super) hook: &'a Webhook,
    pub(super) log: &'a [Delivery],
    pub(super) typed: &'a Typed,
    pub(super) kinds: &'a [&'static str],
    pub(super) secret: Option<&'a str>,
    pub(super) now: DateTime<Utc>,
}

/// One webhook.
pub(super) fn one(view: &View, viewer: &Viewer, shown: &Shown<'_>, faults: &Faults) -> Response {
    let (lang, t, hook) = (view.lang, Text::of(view.lang), shown.hook);
    let body = html! {
        @if let Some(secret) = shown.secret {
            (parts::alert(Kind::Success, t.webhooks_secret(), html! {
                p { (t.webhooks_secret_text()) }
                pre.secret dir="ltr" tabindex="0" { code { (secret) } }
            }))
        }
        (parts::facts(&[
            (t.webhooks_url().into(), html! { bdi.long dir="ltr" { (hook.url) } }),
            (t.people_status().into(), html! { (state(t, hook)) }),
        ]))
        div.actions {
            (parts::act(&paths::webhook_act(lang, hook.id, "test"), t.webhooks_test(), Weight::Normal, None, &[]))
            @let (label, to) = if hook.is_active() { (t.webhooks_stop(), "stopped") } else { (t.webhooks_start(), "active") };
            (parts::act(&paths::webhook_act(lang, hook.id, "state"), label, Weight::Normal, None, &[("state", to)]))
        }
        (parts::section("log", t.webhooks_log(), log(view, viewer, hook, shown.log)))
        (parts::section("change", t.webhooks_change(), html! {
            form.stack method="post" action=(paths::webhook_act(lang, hook.id, "change")) {
                (fields(t, shown.typed, shown.kinds, faults))
                (form::actions(form::submit(t.webhooks_save())))
            }
        }))
        (parts::section("secret", t.webhooks_rotate(), html! {
            p { (t.webhooks_rotate_text()) }
            @if let Some(until) = hook.old_until.filter(|until| *until > shown.now) {
                p { (t.webhooks_rotated(cldr::date_time(lang, until, viewer.time_zone))) }
            }
            (parts::act(&paths::webhook_act(lang, hook.id, "secret"), t.webhooks_rotate_button(), Weight::Normal, None, &[]))
        }))
        (parts::section("delete", t.webhooks_delete(), html! {
            p { (t.webhooks_delete_text()) }
            (parts::act(&paths::webhook_act(lang, hook.id, "delete"), t.webhooks_delete(), Weight::Danger, None, &[]))
        }))
    };
    faults::page_under(view, (way(view, hook), t.webhooks_one()), None, faults, body)
}

fn way(view: &View, hook: &Webhook) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let steps = [
        NavItem::new(paths::admin(lang), t.admin_title()),
        NavItem::new(paths::webhooks(lang), t.webhooks_title()),
    ];
    parts::breadcrumb(t.breadcrumb(), &steps, &*short(&hook.url))
}

/// Older deliveries of one webhook.
pub(super) fn older(view: &View, viewer: &Viewer, hook: &Webhook, deliveries: &[Delivery]) -> Response {
    let t = Text::of(view.lang);
    let body = html! {
        (way(view, hook))
        (parts::heading(None, html! { (t.webhooks_log()) }, None))
        (log(view, viewer, hook, deliveries))
    };
    view.page(t.webhooks_log()).wide().show(body).into_response()
}

fn log(view: &View, viewer: &Viewer, hook: &Webhook, deliveries: &[Delivery]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let shown = deliveries.get(..store::PAGE).unwrap_or(deliveries);
    let last = shown.last().filter(|_| deliveries.len() > store::PAGE);
    let columns =
        [t.webhooks_message(), t.webhooks_sent(), t.people_status(), t.webhooks_answer(), t.webhooks_again()]
            .map(Column::new);
    html! {
        @if shown.is_empty() {
            p { (t.webhooks_log_empty()) }
        } @else {
            (table_under(&Table {
                caption: t.webhooks_log().into(),
                id: "deliveries".into(),
                columns: columns.into(),
                rows: shown.iter().map(|delivery| line(view, viewer, hook, delivery)).collect(),
            }))
        }
        @if let Some(last) = last {
            p { a.btn rel="next" href=(paths::webhook_after(lang, hook.id, last.id)) { (t.webhooks_older()) } }
        }
    }
}

fn line(view: &View, viewer: &Viewer, hook: &Webhook, delivery: &Delivery) -> Vec<Markup> {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let at = delivery.tried_at.unwrap_or(delivery.created_at);
    let words = match delivery.state.as_str() {
        "delivered" => t.webhooks_delivered(),
        "failed" => t.webhooks_not_delivered(),
        _ => t.webhooks_waiting(),
    };
    vec![
        html! { code dir="ltr" { (delivery.event) } br; code.small dir="ltr" { (delivery.id) } },
        html::moment(at, &cldr::date_time(lang, at, viewer.time_zone)),
        html! {
            (words) br;
            @if delivery.tries > 0 { (t.webhooks_tries(delivery.tries, cldr::number(lang, delivery.tries))) }
            @if let Some(millis) = delivery.millis { br; (t.webhooks_millis(cldr::number(lang, millis))) }
        },
        html! {
            @if let Some(status) = delivery.status { code dir="ltr" { (status) } " " }
            bdi.excerpt dir="auto" { (delivery.answer.chars().take(200).collect::<String>()) }
        },
        html! {
            @if delivery.state != "waiting" {
                (parts::act_about(
                    &paths::webhook_again(lang, hook.id, delivery.id), t.webhooks_again_button(),
                    &delivery.event, Weight::Normal, &[],
                ))
            }
        },
    ]
}
