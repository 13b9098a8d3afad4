//! The page of the log.

use std::borrow::Cow;

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
use serde_json::{Map, Value};

use super::{
    chain::{Fault, Head, Verdict},
    names,
    routes::Asked,
    store::Listed,
};
use crate::{Text, paths, viewer::Viewer};

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) asked: &'a Asked,
    /// Whom the addresses in it belong to could not be found.
    pub(super) unknown: bool,
    /// One more than `page` where it goes on.
    pub(super) entries: &'a [Listed],
    pub(super) page: usize,
    pub(super) head: Option<Head>,
    pub(super) verdict: Option<Verdict>,
}

/// The log, with what narrows it above, and whether it is whole.
pub(super) fn log(view: &View, viewer: &Viewer, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let entries = shown.entries.get(..shown.page).unwrap_or(shown.entries);
    let last = entries.last().filter(|_| shown.entries.len() > shown.page);
    let way = [NavItem::new(paths::admin(lang), t.admin_title())];
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.audit_title()))
        (parts::heading(None, html! { (t.audit_title()) }, Some(html! { (t.audit_lead()) })))
        (parts::section("whole", t.audit_whole_title(), whole(view, viewer, shown)))
        (parts::section("entries", t.audit_entries(), html! {
            (parts::disclosure(t.audit_filter(), shown.asked.narrows(), narrow(view, shown.asked)))
            @if shown.unknown { (parts::notice(Kind::Warning, None, html! { p { (t.audit_nobody()) } })) }
            @if entries.is_empty() { (parts::empty(t.audit_none_title(), t.audit_none(), None)) }
            @else { (rows(view, viewer, entries)) }
            (form::actions(html! {
                @if let Some(last) = last {
                    a.btn rel="next" href=(shown.asked.after(lang, last)) { (t.audit_older()) }
                }
                a.btn href=(shown.asked.export(lang)) download="audit-log.csv" { (t.audit_export()) }
            }))
        }))
    };
    view.page(t.audit_title()).wide().show(body)
}

fn whole(view: &View, viewer: &Viewer, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    html! {
        p { (t.audit_whole_text()) }
        @match &shown.verdict {
            None => {}
            Some(Verdict { broken: Some(broken), at, .. }) => {
                (parts::notice(Kind::Error, Some(t.audit_broken_title()), html! {
                    p { (t.audit_broken(cldr::date_time(lang, *at, viewer.time_zone), cldr::number(lang, broken.number))) " " (fault(t, broken.fault)) }
                    @if let Some(entry) = broken.entry { p { code dir="ltr" { (entry) } } }
                    p { (t.audit_broken_todo()) }
                }))
            }
            Some(Verdict { entries, at, .. }) => {
                (parts::notice(Kind::Success, None, html! {
                    p { (t.audit_good(cldr::date_time(lang, *at, viewer.time_zone), *entries, cldr::number(lang, *entries))) }
                }))
            }
        }
        @if let Some(head) = &shown.head {
            (parts::facts(&[
                (t.audit_head_number().into(), html! { (html::number(&cldr::number(lang, head.number))) }),
                (t.audit_head_hash().into(), html! { code.hash dir="ltr" { (head.hash) } }),
            ]))
        }
        (parts::act(&paths::audit_check(lang), t.audit_check_button(), Weight::Normal, None, &[]))
    }
}

fn fault(t: Text, fault: Fault) -> &'static str {
    match fault {
        Fault::Changed => t.audit_fault_changed(),
        Fault::Unlinked => t.audit_fault_unlinked(),
        Fault::Missing => t.audit_fault_missing(),
        Fault::CutOff => t.audit_fault_cut_off(),
        Fault::Rewritten => t.audit_fault_rewritten(),
    }
}

fn narrow(view: &View, asked: &Asked) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let mut actions: Vec<Choice<'_>> = names::ACTIONS
        .iter()
        .map(|action| Choice::new(*action, names::name(lang, action), *action == asked.action))
        .collect();
    cldr::sort_names(lang, &mut actions, |choice| &choice.label);
    html! {
        form.stack method="get" action=(paths::audit(lang)) role="search" {
            (Field::email("actor", t.audit_actor_email()).value(&*asked.actor).autocomplete("off"))
            (Field::email("subject", t.audit_subject_email()).value(&*asked.subject).autocomplete("off"))
            (Choices::select("action", t.audit_action(), actions).empty(t.audit_any()))
            (Field::date("from", t.audit_from_day()).value(&*asked.from))
            (Field::date("until", t.audit_until_day()).value(&*asked.until))
            (form::actions(html! {
                (form::submit(t.audit_filter_button()))
                @if asked.narrows() { a.btn href=(paths::audit(lang)) { (t.audit_filter_clear()) } }
            }))
        }
    }
}

fn rows(view: &View, viewer: &Viewer, entries: &[Listed]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row = |entry: &Listed| {
        vec![
            html::moment(entry.at, &cldr::date_time(lang, entry.at, viewer.time_zone)),
            html! { (action(view, &entry.action)) (details(&entry.detail)) },
            person(view, (entry.actor, entry.actor_account, entry.actor_name.as_deref()), t.audit_program()),
            person(view, (entry.subject, entry.subject_account, entry.subject_name.as_deref()), "–"),
            html! { bdi { (entry.address) } },
            html! { (entry.number.map(|number| cldr::number(lang, number)).unwrap_or_default()) },
        ]
    };
    let columns = vec![
        Column::new(t.audit_when()),
        Column::new(t.audit_what()),
        Column::new(t.audit_who()),
        Column::new(t.audit_to_whom()),
        Column::new(t.audit_where()),
        Column::number(t.audit_number()),
    ];
    table_under(&Table {
        caption: t.audit_entries().into(),
        id: "audit".into(),
        columns,
        rows: entries.iter().map(row).collect(),
    })
}

fn action(view: &View, action: &str) -> Markup {
    let name = names::name(view.lang, action);
    html! { @if name == action { code dir="ltr" { (action) } } @else { (name) } }
}

fn person(view: &View, who: (Option<uuid::Uuid>, Option<uuid::Uuid>, Option<&str>), nobody: &str) -> Markup {
    let t = Text::of(view.lang);
    html! {
        @match who {
            (_, Some(account), Some(name)) if !name.is_empty() => a href=(paths::person(view.lang, account)) { (bdi(name)) },
            (Some(pseudonym), ..) => { (t.audit_gone()) " " code dir="ltr" { (pseudonym.simple().to_string().get(..8).unwrap_or_default()) } },
            _ => (nobody),
        }
    }
}

/// What an entry says besides: what it was before and what after, and whatever else.
fn details(detail: &str) -> Markup {
    let Ok(Value::Object(detail)) = serde_json::from_str::<Value>(detail) else { return html! {} };
    let pair = |name: &str| detail.get(name).cloned().unwrap_or_default();
    let (before, after) = (pair("before"), pair("after"));
    let others: Vec<_> =
        detail.iter().filter(|(key, _)| !matches!(key.as_str(), "before" | "after")).collect();
    html! {
        @if !detail.is_empty() {
            ul.changes {
                @for (key, value) in others { li { code { (key) } " " (bdi(&text(value))) } }
                @match (&before, &after) {
                    (Value::Object(before), Value::Object(after)) => (changes(before, after)),
                    (Value::Null, Value::Null) => {}
                    _ => li { del { (bdi(&text(&before))) } " " ins { (bdi(&text(&after))) } },
                }
            }
        }
    }
}

fn changes(before: &Map<String, Value>, after: &Map<String, Value>) -> Markup {
    html! {
        @for (key, new) in after {
            @let old = before.get(key).cloned().unwrap_or_default();
            li {
                code { (key) } " "
                @if old != Value::Null { del { (bdi(&text(&old))) } " " }
                @if *new != Value::Null { ins { (bdi(&text(new))) } }
            }
        }
    }
}

fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => "".into(),
        Value::String(text) => text.into(),
        Value::Array(all) => {
            all.iter().map(|one| text(one).into_owned()).collect::<Vec<_>>().join(", ").into()
        }
        other => other.to_string().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_and_what_is_stand_side_by_side() {
        let html =
            details(r#"{"course": "x", "before": {"name": "A"}, "after": {"name": "<B>"}}"#).into_string();
        assert!(
            html.contains("<code>name</code> <del><bdi>A</bdi></del> <ins><bdi>&lt;B&gt;</bdi></ins>"),
            "{html}"
        );
        assert!(html.contains("<code>course</code>"), "{html}");
        assert_eq!(details("null").into_string(), "");
        let roles = details(r#"{"before": ["staff"], "after": ["author", "staff"]}"#).into_string();
        assert!(roles.contains("<ins><bdi>author, staff</bdi></ins>"), "{roles}");
    }
}
