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

use std::borrow::Cow;

use maud::{Markup, PreEscaped, Render, html};

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

/// Plain text that may be in another language than the page's, such as a course's, and says so where it is printed.
/// Made of a text alone, it is in the page's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// Its language, where it is not the page's.
    pub lang: Option<Lang>,
}

impl<'a> Words<'a> {
    /// A text in `lang` for a page in `page`.
    pub fn new(text: impl Into<Cow<'a, str>>, lang: Lang, page: Lang) -> Self {
        Self { text: text.into(), lang: (lang != page).then_some(lang) }
    }

    /// For a `lang` attribute; none where the text is in the page's language.
    pub fn code(&self) -> Option<&'static str> {
        self.lang.map(Lang::code)
    }

    /// For a `dir` attribute, likewise.
    pub fn dir(&self) -> Option<&'static str> {
        self.lang.map(Lang::dir)
    }
}

impl<'a, T: Into<Cow<'a, str>>> From<T> for Words<'a> {
    fn from(text: T) -> Self {
        Self { text: text.into(), lang: None }
    }
}

impl Render for Words<'_> {
    fn render_to(&self, to: &mut String) {
        match self.lang {
            None => self.text.render_to(to),
            Some(lang) => html! { span lang=(lang.code()) dir=(lang.dir()) { (self.text) } }.render_to(to),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_another_language_are_marked_and_escaped() {
        let print = |words: Words<'_>| html! { (words) }.into_string();
        assert_eq!(print(Words::new("a < b", Lang::En, Lang::En)), "a &lt; b");
        assert_eq!(print("a < b".into()), "a &lt; b");
        assert_eq!(
            print(Words::new("أ < ب", Lang::Ar, Lang::En)),
            "<span lang=\"ar\" dir=\"rtl\">أ &lt; ب</span>"
        );
    }
}
