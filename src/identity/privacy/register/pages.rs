//! Pages of the register of processing.

use std::borrow::Cow;

use axum::response::Response;
use halqa_platform::{
    cldr,
    html::{
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table},
    },
    http::View,
    lang::Lang,
    personal::{Basis, Erased, Holding},
};
use maud::{Markup, html};

use super::{Entered, FIELDS, Facts, Register};
use crate::{
    Text,
    faults::{self, Faults},
    paths,
    privacy::words,
    viewer::Viewer,
};

/// What a field of the operator is called, and what belongs into it.
pub(super) fn field(t: Text, name: &str) -> (&'static str, &'static str) {
    match name {
        "controller" => (t.processing_controller(), t.processing_controller_hint()),
        "contact" => (t.processing_contact(), t.processing_contact_hint()),
        "officer" => (t.processing_officer(), t.processing_officer_hint()),
        "recipients" => (t.processing_recipients(), t.processing_recipients_hint()),
        "transfers" => (t.processing_transfers(), t.processing_transfers_hint()),
        _ => (t.processing_security(), t.processing_security_hint()),
    }
}

/// What becomes of a table at erasure, and why.
pub(super) fn fate(lang: Lang, fate: Erased) -> String {
    match fate {
        Erased::Pseudonymous(why) => format!("{} {}", words::erased(lang, fate), words::why(lang, why)),
        _ => words::erased(lang, fate).to_owned(),
    }
}

/// How long a table is kept.
pub(super) fn kept(register: &Register, lang: Lang, holding: &Holding) -> String {
    let rule = register.rules.iter().find(|rule| rule.kind.key == holding.rule);
    rule.map_or_else(|| Text::of(lang).processing_as_long().to_owned(), |rule| rule.reading(lang))
}

/// Of which day it is.
pub(super) fn version(view: &View, viewer: &Viewer, facts: &Facts) -> Option<String> {
    let at = facts.changed_at?;
    let day = cldr::date(view.lang, at.with_timezone(&viewer.time_zone).date_naive());
    Some(Text::of(view.lang).processing_version(day, facts.version))
}

/// The register.
pub(super) fn register(view: &View, viewer: &Viewer, register: &Register) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let facts: Vec<(Cow<'_, str>, Markup)> = FIELDS
        .iter()
        .map(|name| {
            let text = register.facts.text(t, name);
            let shown = html! {
                @if text.is_empty() { span.quiet { (t.processing_not_said()) } }
                @else { @for line in text.lines() { span dir="auto" { (line) } br; } }
            };
            (field(t, name).0.into(), shown)
        })
        .collect();
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[NavItem::new(paths::admin(lang), t.admin_title())], t.processing_title()))
        (parts::heading(None, html! { (t.processing_title()) }, Some(html! { (t.processing_lead()) })))
        p { @match version(view, viewer, &register.facts) { Some(version) => (version), None => (t.processing_no_version()) } }
        (form::actions(html! {
            (parts::link_button(&paths::register_facts(lang), t.processing_edit(), Weight::Primary, None))
            @for ending in ["csv", "xlsx", "json"] {
                a.btn href=(paths::register_file(lang, ending)) { (ending.to_uppercase()) }
            }
        }))
        p.quiet { (t.processing_print()) }
        (parts::section("facts", t.processing_facts(), parts::facts(&facts)))
        @for entry in &register.entries { (activity(view, register, entry)) }
    };
    view.page(t.processing_title()).wide().show(body)
}

fn activity(view: &View, register: &Register, entry: &Entered) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let activity = entry.activity;
    let seen: Vec<&str> = activity.seen.iter().map(|seen| words::seen(lang, *seen)).collect();
    let rules = register.rules_of(entry);
    let mut fates: Vec<String> = entry.holdings.iter().map(|holding| fate(lang, holding.erased)).collect();
    fates.sort_unstable();
    fates.dedup();
    let facts: [(Cow<'_, str>, Markup); 7] = [
        (t.processing_purpose().into(), html! { ((activity.purpose)(lang)) }),
        (t.processing_basis().into(), html! { (words::basis(lang, register.facts.basis(activity))) }),
        (t.processing_people().into(), html! { (words::people(lang, activity.people)) }),
        (t.processing_data().into(), html! { ((activity.data)(lang)) }),
        (t.processing_seen().into(), html! { (cldr::list_and(lang, &seen)) }),
        (
            t.processing_kept().into(),
            html! {
                @if rules.is_empty() { (t.processing_as_long()) }
                @else { ul { @for rule in &rules { li { (rule.reading(lang)) } } } }
            },
        ),
        (t.processing_erased().into(), html! { ul { @for fate in &fates { li { (fate) } } } }),
    ];
    let id = format!("activity-{}", activity.key);
    parts::section(
        &id,
        (activity.name)(lang),
        html! {
            (parts::facts(&facts))
            (parts::disclosure(t.processing_tables(), false, tables(view, register, entry)))
        },
    )
}

fn tables(view: &View, register: &Register, entry: &Entered) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row = |holding: &&'static Holding| {
        vec![
            html! { code dir="ltr" { (holding.table) } },
            html! { code dir="ltr" { (holding.personal.replace(' ', ", ")) } },
            html! { (kept(register, lang, holding)) },
            html! { (words::export(lang, holding.export)) },
            html! { (fate(lang, holding.erased)) },
        ]
    };
    let columns = [
        t.processing_table(),
        t.processing_columns(),
        t.processing_kept(),
        t.processing_export(),
        t.processing_erased(),
    ];
    table(&Table {
        caption: t.processing_tables().into(),
        id: format!("tables-{}", entry.activity.key).into(),
        columns: columns.map(Column::new).into(),
        rows: entry.holdings.iter().map(row).collect(),
    })
}

/// The operator's part, to be written.
pub(super) fn edit(view: &View, register: &Register, facts: &Facts, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let way = [
        NavItem::new(paths::admin(lang), t.admin_title()),
        NavItem::new(paths::register_of_processing(lang), t.processing_title()),
    ];
    let way = parts::breadcrumb(t.breadcrumb(), &way, t.processing_edit());
    let body = html! {
        form.stack method="post" action=(paths::register_facts(lang)) {
            @for name in FIELDS {
                @let (label, hint) = field(t, name);
                (Field::area(name, label, if name == "security" { 10 } else { 3 })
                    .hint(hint).dir("auto").value(facts.text(t, name)).error(faults.of(name)))
            }
            h2 { (t.processing_basis()) }
            p { (t.processing_basis_hint()) }
            @for entry in &register.entries {
                @let of = facts.basis(entry.activity);
                @let options = Basis::ALL.into_iter().map(|basis| Choice::new(basis.id(), words::basis(lang, basis), basis == of)).collect();
                (Choices::select(format!("basis-{}", entry.activity.key), (entry.activity.name)(lang), options))
            }
            (form::actions(form::submit(t.processing_save())))
        }
    };
    faults::page_below(view, way, (t.processing_edit(), Some(t.processing_edit_lead())), faults, body)
}
