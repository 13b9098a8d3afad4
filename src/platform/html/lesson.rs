//! The page of a lesson: contents, body, tools, and the way on.

use std::borrow::Cow;

use maud::{Markup, html};

use super::{
    Words,
    icon::{Icon, icon},
    page::{Alternate, NavItem},
};
use crate::lang::Lang;

/// The words of a lesson's page.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the label of what its name says")]
pub struct LessonWords<'a> {
    /// "In this lesson".
    pub contents: Cow<'a, str>,
    pub previous: Cow<'a, str>,
    pub next: Cow<'a, str>,
    /// Name of the navigation between lessons, for screen readers.
    pub lessons: Cow<'a, str>,
    /// Name of the tools, for screen readers: "Reading".
    pub tools: Cow<'a, str>,
    pub smaller: Cow<'a, str>,
    pub larger: Cow<'a, str>,
    pub print: Cow<'a, str>,
    /// The switch for single keys: "Keys [ and ] lead to the previous and next".
    pub keys: Cow<'a, str>,
    /// Name of the language switch: "This lesson in".
    pub languages: Cow<'a, str>,
    /// "Go on where you stopped".
    pub resume: Cow<'a, str>,
}

/// An entry of the contents.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// 2 or 3.
    pub level: u8,
    /// The heading's id.
    pub id: &'a str,
    /// The heading's text.
    pub text: &'a str,
}

/// A lesson, with what stands around it.
#[derive(Clone, Debug)]
pub struct LessonPage<'a> {
    /// The page's language.
    pub page: Lang,
    /// The language of the text.
    pub lang: Lang,
    /// The heading ([`super::parts::heading`]), with the breadcrumb above it.
    pub heading: Markup,
    /// Notices before the text: fallback language, what is still to do.
    pub notices: Markup,
    /// Its sections.
    pub contents: Vec<Entry<'a>>,
    /// The text, in pieces.
    pub body: Markup,
    /// After the text: "mark as done", the glossary.
    pub foot: Markup,
    /// The lesson before.
    pub previous: Option<NavItem<'a>>,
    /// The activity after.
    pub next: Option<NavItem<'a>>,
    /// The lesson in each language it can be read in.
    pub languages: Vec<Alternate<'a>>,
    /// Where time spent is told to; `None` = it is not counted.
    pub beat_url: Option<Cow<'a, str>>,
    /// The heading (id) where the learner was last.
    pub place: Option<Cow<'a, str>>,
    /// The words.
    pub words: &'a LessonWords<'a>,
}

/// The page of a lesson, to go into the shell.
pub fn lesson(of: &LessonPage) -> Markup {
    html! {
        div.lesson data-lesson data-beat-url=[of.beat_url.as_deref()] data-place=[of.place.as_deref()] {
            div.lesson-head { (of.heading) (tools(of)) }
            @if !of.contents.is_empty() { (contents(of)) }
            div.lesson-body {
                (of.notices)
                @if let Some(place) = &of.place {
                    p.resume data-resume hidden { a href={ "#" (place) } { (of.words.resume) } }
                }
                article.prose lang=(of.lang.code()) dir=(of.lang.dir()) { (of.body) }
                (of.foot)
                (way(of))
            }
        }
    }
}

fn contents(of: &LessonPage) -> Markup {
    let (lang, dir) =
        if of.lang == of.page { (None, None) } else { (Some(of.lang.code()), Some(of.lang.dir())) };
    html! {
        nav.contents aria-label=(of.words.contents) {
            details data-wide-open {
                summary { (of.words.contents) }
                ol lang=[lang] dir=[dir] {
                    @for entry in &of.contents {
                        li class=[(entry.level > 2).then_some("sub")] { a href={ "#" (entry.id) } { (entry.text) } }
                    }
                }
            }
        }
    }
}

fn tools(of: &LessonPage) -> Markup {
    let words = of.words;
    html! {
        div.tools role="group" aria-label=(words.tools) {
            @if of.languages.len() > 1 {
                details.drop {
                    summary { (icon(Icon::Globe)) span.unseen { (words.languages) ": " } span { (of.lang.own_name()) } }
                    ul.drop-body {
                        @for other in &of.languages {
                            li {
                                a href=(other.href) hreflang=(other.lang.code()) lang=(other.lang.code())
                                    dir=(other.lang.dir())
                                    aria-current=[(other.lang == of.page).then_some("true")] { (other.lang.own_name()) }
                            }
                        }
                    }
                }
            }
            (tool("smaller", Icon::TextSmaller, &words.smaller))
            (tool("larger", Icon::TextLarger, &words.larger))
            (tool("print", Icon::Print, &words.print))
            // A single key that leaves the page is there only for who wants it (WCAG 2.1.4).
            button.icon-btn type="button" data-tool="keys" aria-pressed="false" title=(words.keys) hidden {
                (icon(Icon::Keys)) span.unseen { (words.keys) }
            }
        }
    }
}

fn tool(does: &str, shape: Icon, label: &str) -> Markup {
    html! {
        button.icon-btn type="button" data-tool=(does) title=(label) hidden { (icon(shape)) span.unseen { (label) } }
    }
}

fn way(of: &LessonPage) -> Markup {
    html! {
        @if of.previous.is_some() || of.next.is_some() {
            nav.way aria-label=(of.words.lessons) {
                @if let Some(to) = &of.previous {
                    a.previous rel="prev" href=(to.href) {
                        (icon(Icon::Previous)) span { small { (of.words.previous) } (to.label) }
                    }
                }
                @if let Some(to) = &of.next {
                    a.next rel="next" href=(to.href) {
                        span { small { (of.words.next) } (to.label) } (icon(Icon::Next))
                    }
                }
            }
        }
    }
}

/// A term of the glossary.
#[derive(Clone, Debug)]
pub struct Term<'a> {
    /// Its id, printed as `term-{id}`.
    pub id: &'a str,
    /// Its name.
    pub name: Words<'a>,
    /// What it means: sanitised HTML.
    pub meaning: Words<'a>,
    /// Where that is from.
    pub source: Option<Words<'a>>,
}

/// The terms that a text points to, at its foot. The section has the id `id`.
pub fn glossary(id: &str, title: &str, terms: &[Term]) -> Markup {
    html! {
        @if !terms.is_empty() {
            section.glossary aria-labelledby=(id) {
                h2 id=(id) { (title) }
                dl {
                    @for term in terms {
                        div id={ "term-" (term.id) } {
                            dt { dfn { (term.name) } }
                            dd {
                                span lang=[term.meaning.code()] dir=[term.meaning.dir()] { (super::sanitised(&term.meaning.text)) }
                                @if let Some(source) = &term.source { " " small { (source) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
