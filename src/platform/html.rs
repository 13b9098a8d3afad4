//! The parts that pages are made of. They know no message and no domain: every word comes in as an argument,
//! every address is built by the caller. `/{lang}/_parts` shows all of them ([`catalogue_of_parts`]).
//!
//! Rules that every part keeps: valid HTML without scripts; no `style` attribute, no inline script (the content
//! security policy forbids both); logical order of headings; state is never told by colour alone.

pub mod catalogue_of_parts;
pub mod course;
pub mod form;
pub mod icon;
pub mod lesson;
pub mod page;
pub mod parts;
pub mod quiz;
pub mod statement;
pub mod table;

use maud::{Markup, PreEscaped, html};

use crate::lang::Lang;

/// Text of unknown direction (a name, a title, an answer) set apart from the sentence around it.
pub fn bdi(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// A time: `datetime` as a machine reads it (`2026-01-31` or `2026-01-31T09:00:00Z`), `text` as a person does.
pub fn time(datetime: &str, text: &str) -> Markup {
    html! { time datetime=(datetime) { (text) } }
}

/// A moment, to the second: HTML allows no more than three digits of a second, and people need none.
pub fn moment(at: chrono::DateTime<chrono::Utc>, text: &str) -> Markup {
    time(&at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true), text)
}

/// A number, already written the reader's way, kept in one piece and in its own direction.
pub fn number(text: &str) -> Markup {
    html! { bdi.number { (text) } }
}

/// Text in another language than the page's, marked as such; plain text where it is the same.
pub fn in_lang(text: &str, lang: Lang, page: Lang) -> Markup {
    html! {
        @if lang == page { (text) } @else { span lang=(lang.code()) dir=(lang.dir()) { (text) } }
    }
}

/// HTML that was sanitised when it came in (a course's text): printed as it is.
pub fn sanitised(html: &str) -> Markup {
    PreEscaped(html.to_owned())
}

/// Words that only a screen reader says.
pub fn unseen(text: &str) -> Markup {
    html! { span.unseen { (text) } }
}
