//! Pages of how long things are kept.

use std::collections::BTreeMap;

use axum::response::Response;
use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    html::{
        self,
        form::{self, Field},
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Table, table, table_under},
    },
    http::View,
    retention::{Act, Look, Rule, Run},
};
use maud::{Markup, html};

use crate::{
    Text,
    faults::{self, Faults},
    paths,
    viewer::Viewer,
};

fn moment(view: &View, viewer: &Viewer, at: DateTime<Utc>) -> Markup {
    html::moment(at, &cldr::date_time(view.lang, at, viewer.time_zone))
}

/// Every rule, and what they did last.
pub(super) fn list(
    view: &View,
    viewer: &Viewer,
    rules: &[Rule],
    last: &BTreeMap<String, Run>,
    runs: &[Run],
) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row = |rule: &Rule| {
        let name = (rule.kind.name)(lang);
        vec![
            html! { a href=(paths::retention_rule(lang, rule.kind.key)) { (name) } },
            html! { (rule.reading(lang)) },
            match last.get(rule.kind.key) {
                Some(run) => html! { (moment(view, viewer, run.ended_at)) },
                None => html! { (t.retention_not_yet()) },
            },
            match last.get(rule.kind.key) {
                Some(run) => html! { (cldr::number(lang, run.items)) },
                None => html! {},
            },
        ]
    };
    let columns = vec![
        Column::new(t.retention_what()),
        Column::new(t.retention_rule()),
        Column::new(t.retention_last()),
        Column::number(t.retention_items()),
    ];
    let rows = rules.iter().map(row).collect();
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[NavItem::new(paths::admin(lang), t.admin_title())], t.retention_title()))
        (parts::heading(None, html! { (t.retention_title()) }, Some(html! { (t.retention_lead()) })))
        (table_under(&Table { caption: t.retention_title().into(), id: "rules".into(), columns, rows }))
        (parts::act(&paths::retention_run(lang), t.retention_run(), Weight::Normal, None, &[]))
        (parts::section("for-ever", t.retention_kept_title(), html! { p { (t.retention_kept()) } }))
        (parts::section("runs", t.retention_runs(), done(view, viewer, rules, runs)))
    };
    view.page(t.retention_title()).wide().show(body)
}

fn done(view: &View, viewer: &Viewer, rules: &[Rule], runs: &[Run]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let name = |key: &str| {
        let rule = rules.iter().find(|rule| rule.kind.key == key);
        rule.map_or_else(|| key.to_owned(), |rule| (rule.kind.name)(lang).to_owned())
    };
    let row = |run: &Run| {
        vec![
            moment(view, viewer, run.ended_at),
            html! { (name(&run.kind)) },
            html! { (halqa_platform::retention::time(lang, run.days)) },
            html! { (cldr::number(lang, run.items)) },
            html! { @if let Some(error) = &run.error { code.error-text dir="ltr" lang="en" { (error) } } },
        ]
    };
    let columns = vec![
        Column::new(t.audit_when()),
        Column::new(t.retention_what()),
        Column::new(t.retention_kept_for()),
        Column::number(t.retention_items()),
        Column::new(t.jobs_error()),
    ];
    html! {
        @if runs.is_empty() { p { (t.retention_not_yet()) } }
        @else {
            (table_under(&Table { caption: t.retention_runs().into(), id: "run-list".into(), columns, rows: runs.iter().map(row).collect() }))
        }
        @if let Some(last) = runs.last() {
            p { a.btn rel="next" href={ (paths::retention(lang)) "?before=" (last.id) } { (t.retention_older()) } }
        }
    }
}

/// One rule: as it is, what it would do, and how to change it.
pub(super) fn rule(
    view: &View,
    viewer: &Viewer,
    rule: &Rule,
    tried: &Rule,
    look: &Look,
    faults: &Faults,
) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let name = (rule.kind.name)(lang);
    let way = [
        NavItem::new(paths::admin(lang), t.admin_title()),
        NavItem::new(paths::retention(lang), t.retention_title()),
    ];
    let way = parts::breadcrumb(t.breadcrumb(), &way, name);
    let same = (rule.days, rule.active) == (tried.days, tried.active);
    let body = html! {
        p { strong { (rule.reading(lang)) } }
        p { (act(t, rule)) }
        (change(view, tried, rule, faults))
        @if faults.none() {
            (parts::section("trial", t.retention_trial(), html! {
                @if !same { (parts::notice(Kind::Info, None, html! { p { (t.retention_trial_other()) " " (tried.reading(lang)) } })) }
                (would(view, viewer, tried, look))
            }))
        }
    };
    faults::page_below(view, way, (name, None), faults, body)
}

fn act(t: Text, rule: &Rule) -> &'static str {
    match rule.kind.act {
        Act::Delete | Act::DeleteBy(_) => t.retention_act_delete(),
        Act::Empty(_) => t.retention_act_empty(),
        Act::PseudonymiseBy(_) => t.retention_act_pseudonymise(),
    }
}

fn change(view: &View, tried: &Rule, rule: &Rule, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let (least, most) = rule.kind.between;
    let days = tried.days.to_string();
    html! {
        form.stack method="post" action=(paths::retention_rule(lang, rule.kind.key)) {
            (Field::number("days", t.retention_days_field())
                .hint(t.retention_days_hint(least, most))
                .value(days)
                .error(faults.of("days"))
                .required()
                .short())
            @if rule.kind.may_stop {
                (form::checkbox("active", html! { (t.retention_active()) }, tried.active, None))
            }
            (form::actions(html! {
                (form::submit(t.retention_save()))
                button.btn type="submit" formmethod="get" { (t.retention_try()) }
            }))
        }
    }
}

fn would(view: &View, viewer: &Viewer, tried: &Rule, look: &Look) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let items = cldr::number(lang, look.items);
    html! {
        @if look.items == 0 { p { (t.retention_trial_none()) } }
        @else {
            p { (t.retention_trial_items(look.items, items)) }
            @if let Some(oldest) = look.oldest { p { (t.retention_trial_oldest()) " " (moment(view, viewer, oldest)) } }
            @if !look.sample.is_empty() {
                (table(&Table {
                    caption: t.retention_trial_sample().into(),
                    id: "sample".into(),
                    columns: vec![Column::new(tried.kind.id.unwrap_or("id"))],
                    rows: look.sample.iter().map(|id| vec![html! { code dir="ltr" { (id) } }]).collect(),
                }))
            }
        }
        p.quiet { (t.retention_trial_safe()) }
    }
}
