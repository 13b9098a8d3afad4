//! Pages that people print and show to others: the completion statement and the transcript.

use std::borrow::Cow;

use maud::{Markup, html};

use super::{
    icon::{Icon, icon, sign},
    parts::{self, Kind},
    table::{Table, table},
};
use crate::lang::Lang;

/// A statement that a person completed a course.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// The level of its title: 1 where it is the page.
    pub level: u8,
    /// Who says so: the site.
    pub issuer: Cow<'a, str>,
    /// "Statement of completion".
    pub title: Cow<'a, str>,
    /// "This is to state that".
    pub opening: Cow<'a, str>,
    /// The person's name as they write it.
    pub name: Cow<'a, str>,
    /// "completed the course".
    pub middle: Cow<'a, str>,
    /// The course's title.
    pub course: Cow<'a, str>,
    /// The language of the title, where it is not the page's.
    pub lang: Option<Lang>,
    /// Date, version, length.
    pub facts: Vec<(Cow<'a, str>, Markup)>,
    /// The code that anyone can check.
    pub code: Cow<'a, str>,
    /// "Anyone can check this statement at …".
    pub check: Markup,
    /// Whether it holds, and in words.
    pub valid: (bool, Cow<'a, str>),
}

/// The statement, framed like a printed document; prints on one page.
pub fn statement(of: &Statement) -> Markup {
    let (lang, dir) = (of.lang.map(Lang::code), of.lang.map(Lang::dir));
    html! {
        article class={ "statement" @if !of.valid.0 { " withdrawn" } } {
            p.brand { (sign()) span { (of.issuer) } }
            (parts::title(of.level, html! { (of.title) }))
            p { (of.opening) }
            p.statement-name { bdi { (of.name) } }
            p { (of.middle) }
            p.statement-course lang=[lang] dir=[dir] { (of.course) }
            (parts::facts(&of.facts))
            div.statement-code {
                p class={ "state " (if of.valid.0 { "passed" } else { "failed" }) } {
                    (icon(if of.valid.0 { Icon::Passed } else { Icon::Failed })) span { (of.valid.1) }
                }
                p { code { (of.code) } }
                p { (of.check) }
            }
        }
    }
}

/// A person's record: who and when, then one table per part. `note` says what the record is and is not.
pub fn transcript(facts: &[(Cow<'_, str>, Markup)], tables: &[Table], note: &str) -> Markup {
    html! {
        article.transcript {
            (parts::facts(facts))
            @for each in tables { (table(each)) }
            (parts::notice(Kind::Info, None, html! { (note) }))
        }
    }
}

/// A button that prints the page, shown where scripts work.
pub fn print_button(label: &str) -> Markup {
    html! {
        button.btn type="button" data-tool="print" hidden { (icon(Icon::Print)) span { (label) } }
    }
}
