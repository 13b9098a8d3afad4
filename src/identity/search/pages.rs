//! What was found, in groups or of one kind.

use halqa_platform::{
    cldr,
    html::{
        form::{self, Field},
        page::NavItem,
        parts::{self, Kind as Notice, Pages, Weight},
    },
    http::{View, view::encode},
    lang::Lang,
    search::{Excerpt, Marker},
};
use maud::{Markup, html};

use super::{Found, Hit, LAST_PAGE, PAGE, Part, Reader};
use crate::{Text, paths};

/// Letters of the piece of text that is shown of a hit.
const LETTERS: usize = 220;

/// What the page shows.
pub(super) struct Shown<'a> {
    /// What was typed.
    pub text: &'a str,
    /// The same, for marking.
    pub marker: &'a Marker,
    /// The one kind that is shown.
    pub kind: Option<&'a str>,
    /// From 1.
    pub page: usize,
    /// What every source found.
    pub parts: &'a [Part],
    /// Who asks.
    pub reader: &'a Reader,
}

fn address(lang: Lang, text: &str, kind: Option<&str>, page: usize) -> String {
    let mut address = format!("{}?q={}", paths::search(lang), encode(text));
    if let Some(kind) = kind {
        address.push_str(&format!("&kind={kind}"));
    }
    if page > 1 {
        address.push_str(&format!("&page={page}"));
    }
    address
}

/// The page.
pub(super) fn found(view: &View, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let total: usize = shown.parts.iter().filter_map(|part| Some(part.found.as_ref()?.total)).sum();
    let silent = shown.parts.iter().any(|part| part.found.is_none());
    let body = html! {
        (parts::heading(None, html! { (t.search_title()) }, None))
        search {
            form.search-line action=(paths::search(lang)) method="get" {
                (Field::search("q", t.search_words()).value(shown.text).id("search-q").maxlength(super::LONGEST))
                @if let Some(kind) = shown.kind { (form::hidden("kind", kind)) }
                (form::submit(t.themes_search_button()))
            }
        }
        @if silent { (parts::notice(Notice::Warning, None, html! { p { (t.search_silent()) } })) }
        @if shown.marker.is_empty() { (begin(lang, shown.reader)) }
        @else {
            div #found {
                @if total == 0 { (nothing(lang, shown)) }
                @else {
                    p role="status" { (t.search_total(total as i64)) }
                    (corrected(lang, shown))
                    (kinds(lang, shown))
                    (results(lang, shown))
                }
            }
        }
    };
    let title = if shown.text.is_empty() {
        t.search_title().to_owned()
    } else {
        t.search_title_for(shown.text.to_owned())
    };
    view.page(title).searched(shown.text).show(body)
}

fn begin(lang: Lang, reader: &Reader) -> Markup {
    let t = Text::of(lang);
    html! {
        p { (t.search_begin()) }
        @if reader.sees_catalogue() { p { a href=(paths::themes(lang)) { (t.search_by_theme()) } } }
    }
}

fn nothing(lang: Lang, shown: &Shown<'_>) -> Markup {
    let t = Text::of(lang);
    let words = shown.text.split_whitespace().count();
    html! {
        (parts::empty(&t.search_nothing(shown.text.to_owned()), t.search_nothing_text(), None))
        ul {
            li { (t.search_help_spelling()) }
            @if words > 1 { li { (t.search_help_fewer()) } }
            li { (t.search_help_language()) }
            @if shown.reader.sees_catalogue() { li { a href=(paths::themes(lang)) { (t.search_by_theme()) } } }
            @if shown.reader.viewer.is_none() { li {
                @let back = format!("{}?next={}", paths::sign_in(lang), encode(&address(lang, shown.text, None, 1)));
                a href=(back) { (t.search_help_sign_in()) }
            } }
        }
    }
}

fn corrected(lang: Lang, shown: &Shown<'_>) -> Markup {
    let t = Text::of(lang);
    let all = || shown.parts.iter().filter_map(|part| part.found.as_ref());
    let text = all().filter(|found| !found.hits.is_empty()).find_map(|found| found.corrected.as_deref());
    let relaxed = all().filter(|found| found.total > 0).all(|found| found.relaxed);
    html! {
        @if let Some(text) = text { p { (t.search_corrected()) " " a href=(address(lang, text, shown.kind, 1)) { bdi { (text) } } } }
        @if relaxed { p { (t.search_relaxed()) } }
    }
}

fn count(lang: Lang, found: &Found) -> String {
    let n = cldr::number(lang, found.total as i64);
    if found.more { format!("{n}+") } else { n }
}

fn kinds(lang: Lang, shown: &Shown<'_>) -> Markup {
    let t = Text::of(lang);
    let mut items =
        vec![NavItem::new(address(lang, shown.text, None, 1), t.search_all()).current(shown.kind.is_none())];
    for part in shown.parts {
        let Some(found) = part.found.as_ref().filter(|found| found.total > 0) else { continue };
        let label = t.search_kind(count(lang, found), part.label);
        let current = shown.kind == Some(part.kind);
        items.push(NavItem::new(address(lang, shown.text, Some(part.kind), 1), label).current(current));
    }
    parts::tabs(t.search_kinds(), &items)
}

fn results(lang: Lang, shown: &Shown<'_>) -> Markup {
    let t = Text::of(lang);
    html! {
        @for part in shown.parts.iter().filter(|part| shown.kind.is_none_or(|kind| kind == part.kind)) {
            @if let Some(found) = part.found.as_ref().filter(|found| found.total > 0) {
                section.found aria-labelledby={ "found-" (part.kind) } {
                    h2 id={ "found-" (part.kind) } { (part.label) }
                    ol start=((if shown.kind.is_some() { (shown.page - 1) * PAGE } else { 0 }) + 1) {
                        @for hit in &found.hits { li { (one(lang, shown.marker, hit)) } }
                    }
                    @if shown.kind.is_some() { (turning(lang, shown, part, found)) }
                    @else if found.total > found.hits.len() || found.more {
                        p { a href=(address(lang, shown.text, Some(part.kind), 1)) { (t.search_more(count(lang, found), part.label)) } }
                    }
                }
            }
        }
    }
}

fn turning(lang: Lang, shown: &Shown<'_>, part: &Part, found: &Found) -> Markup {
    let t = Text::of(lang);
    let last = found.total.div_ceil(PAGE).min(LAST_PAGE);
    let link = |page| address(lang, shown.text, Some(part.kind), page);
    let number = |n: usize| cldr::number(lang, n as i64);
    html! {
        @if last > 1 {
            (parts::pagination(&Pages {
                label: t.search_pages().into(),
                previous: (shown.page > 1).then(|| NavItem::new(link(shown.page - 1), t.search_previous())),
                next: (shown.page < last).then(|| NavItem::new(link(shown.page + 1), t.search_next())),
                text: t.search_page_of(number(last), number(shown.page.min(last))).into(),
            }))
        }
        @if let Some(all) = &found.all { p { (parts::link_button(all, t.search_elsewhere(), Weight::Normal, None)) } }
    }
}

fn one(lang: Lang, marker: &Marker, hit: &Hit) -> Markup {
    let t = Text::of(lang);
    let other = hit.lang.filter(|of| *of != lang);
    let (code, dir) = (other.map(Lang::code), other.map_or("auto", Lang::dir));
    let title =
        Excerpt { marks: marker.marks(&hit.title, hit.lang), text: hit.title.clone(), ..Excerpt::default() };
    let piece = (!hit.text.is_empty()).then(|| marker.excerpt(&hit.text, hit.lang, LETTERS));
    html! {
        a href=(hit.href) lang=[code] dir=(dir) { (marked(&title)) }
        @if let Some(other) = other { " " (parts::badge(&t.search_in_language(other.own_name()))) }
        @if !hit.place.is_empty() { div.quiet dir="auto" { (hit.place) } }
        @if let Some(piece) = piece { p lang=[code] dir=(dir) { (marked(&piece)) } }
    }
}

fn marked(piece: &Excerpt) -> Markup {
    let mut at = 0;
    let mut runs = Vec::new();
    for mark in &piece.marks {
        runs.push((piece.text.get(at..mark.start).unwrap_or_default(), false));
        runs.push((piece.text.get(mark.clone()).unwrap_or_default(), true));
        at = mark.end;
    }
    runs.push((piece.text.get(at..).unwrap_or_default(), false));
    html! {
        @if piece.cut_before { "… " }
        @for (text, found) in runs { @if found { mark { (text) } } @else { (text) } }
        @if piece.cut_after { " …" }
    }
}
