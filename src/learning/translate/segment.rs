//! One text with its translation, as a form.

use halqa_platform::{
    html::{
        form,
        parts::{self, Kind, Weight},
    },
    lang::Lang,
};
use maud::{Markup, html};
use similar::{ChangeTag, TextDiff};

use super::{
    codes,
    glossary::Warning,
    pages::{Page, Typed},
    words,
};
use crate::format::segments::{self, State, Unit};

/// A text with all that is shown of it.
#[derive(Debug)]
pub struct Shown<'a> {
    /// The text.
    pub unit: &'a Unit,
    /// What a stale one was made from.
    pub before: Option<String>,
    /// By the terms.
    pub warnings: Vec<Warning>,
}

/// The id of its form on the page.
pub fn anchor(unit: &Unit) -> String {
    format!("s-{}", segments::mark_of_text(&unit.key))
}

/// What a form says it was made from, so that nobody's work is overwritten unseen.
pub fn seen(unit: &Unit) -> String {
    segments::mark_of_text(&format!("{}\u{0}{}", unit.base, unit.text.as_deref().unwrap_or_default()))
}

pub(super) fn form(page: &Page<'_>, shown: &Shown<'_>, typed: Option<&Typed>) -> Markup {
    let (t, unit) = (page.t, shown.unit);
    let id = anchor(unit);
    let area = format!("{id}-text");
    let typed = typed.filter(|typed| typed.key == unit.key);
    let text = typed.map_or(unit.text.as_deref().unwrap_or_default(), |typed| &typed.text);
    let rows = (unit.base.chars().count() / 70 + unit.base.lines().count()).clamp(1, 12);
    let (state, word) = words::state(t, unit.state);
    let to = page.to;
    html! {
        section.passage id=(id) aria-labelledby={ (id) "-h" } {
            div.passage-head {
                h3 id={ (id) "-h" } { bdi dir="ltr" { (unit.file) ":" (unit.line) } }
                (parts::state(state, word))
                @if unit.unreviewed { (parts::state(parts::State::Todo, t.translate_unreviewed())) }
            }
            div.passage-sides {
                div {
                    @if unit.state == State::Gone {
                        p { (t.translate_gone_note()) }
                    } @else {
                        p.passage-label { (t.translate_text_in(page.name(page.base))) }
                        div.passage-text lang=(page.base) dir=(page.base.dir()) { (base(page.base, unit, shown.before.as_deref())) }
                        @if shown.before.is_some() { p.small { (t.translate_changes_note()) } }
                    }
                }
                form method="post" action=(page.here()) {
                    (form::hidden("key", &unit.key)) (form::hidden("seen", &seen(unit)))
                    (form::hidden("file", page.file)) (form::hidden("show", page.show))
                    label for=(area) { (t.translate_text_in(page.name(to))) span.unseen { " " bdi dir="ltr" { (unit.file) ":" (unit.line) } } }
                    @if let Some(typed) = typed { p.field-error id={ (area) "-error" } { (typed.error) } }
                    @if let Some(now) = typed.and_then(|typed| typed.now.as_ref()) {
                        (parts::notice(Kind::Warning, Some(t.translate_now()), html! { div.passage-text lang=(to) dir=(to.dir()) { (now) } }))
                    }
                    textarea id=(area) name="text" rows=(rows) lang=(to) dir=(to.dir()) readonly[unit.state == State::Gone]
                        aria-invalid=[typed.map(|_| "true")] aria-describedby=[typed.map(|_| format!("{area}-error"))] { (text) }
                    (warnings(page, shown))
                    div.actions { (buttons(page, unit)) }
                }
            }
        }
    }
}

fn buttons(page: &Page<'_>, unit: &Unit) -> Markup {
    let t = page.t;
    html! {
        @if unit.state == State::Gone {
            (form::secondary(t.translate_remove(), "act", "mark"))
        } @else {
            (parts::button(t.translate_save(), Weight::Normal, None))
            @if unit.unreviewed { (form::secondary(t.translate_accept(), "act", "accept")) }
            @if unit.text.is_some() && matches!(unit.state, State::Stale | State::Unmarked) {
                (form::secondary(t.translate_mark(), "act", "mark"))
            }
        }
    }
}

fn warnings(page: &Page<'_>, shown: &Shown<'_>) -> Markup {
    let mut list: Vec<String> =
        shown.warnings.iter().map(|warning| words::warning(page.t, warning)).collect();
    if let Some(text) = shown
        .unit
        .text
        .as_deref()
        .filter(|_| shown.unit.state != State::Stale && shown.unit.state != State::Gone)
        && let Some((lost, more)) = codes::broken(&shown.unit.base, text)
    {
        list.push(words::codes(page.t, page.view.lang, &lost, &more));
    }
    html! { @if !list.is_empty() { (parts::notice(Kind::Warning, None, html! { ul { @for line in &list { li { (line) } } } })) } }
}

/// The text of the base; with what has changed in it since.
fn base(lang: Lang, unit: &Unit, before: Option<&str>) -> Markup {
    let Some(before) = before else { return html! { (unit.base) } };
    let whole = lang == Lang::Zh;
    let diff = if whole {
        TextDiff::from_chars(before, &unit.base)
    } else {
        TextDiff::from_words(before, &unit.base)
    };
    html! {
        @for change in diff.iter_all_changes() {
            @match change.tag() {
                ChangeTag::Equal => { (change.value()) }
                ChangeTag::Delete => { del { (change.value()) } }
                ChangeTag::Insert => { ins { (change.value()) } }
            }
        }
    }
}
