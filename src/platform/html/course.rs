//! Parts of a catalogue and of a course: cards, facets, the outline.

use std::borrow::Cow;

use maud::{Markup, PreEscaped, html};

use super::{
    Words,
    icon::{Icon, icon, plate},
    page::NavItem,
    parts::{self, State},
};
use crate::lang::Lang;

/// Something offered in a list: a course, a path, a webinar.
#[derive(Clone, Debug)]
pub struct Card<'a> {
    /// What its figure follows from: the slug.
    pub seed: Cow<'a, str>,
    /// Where it leads.
    pub href: Cow<'a, str>,
    /// Its title.
    pub title: Cow<'a, str>,
    /// The language of the title, where it is not the page's.
    pub lang: Option<Lang>,
    /// One or two sentences.
    pub summary: Words<'a>,
    /// What kind of thing, or its theme: one short line above the title.
    pub kicker: Option<Cow<'a, str>>,
    /// Short facts ([`parts::meta_item`]).
    pub meta: Vec<Markup>,
    /// For who takes it: per cent, and in words.
    pub progress: Option<(u8, Cow<'a, str>)>,
    /// For who takes it: the state, and in words.
    pub state: Option<(State, Cow<'a, str>)>,
}

/// A list of cards. `level` is that of their headings: 2 right under the page's title, 3 inside a section.
pub fn cards(level: u8, items: &[Card]) -> Markup {
    html! { ul.cards { @for item in items { li { (card(level, item)) } } } }
}

fn card(level: u8, item: &Card) -> Markup {
    let (lang, dir) = (item.lang.map(Lang::code), item.lang.map(Lang::dir));
    let title = html! { a href=(item.href) { (item.title) } };
    html! {
        article.card {
            (plate(&item.seed))
            div.card-body {
                @if let Some(kicker) = &item.kicker { p.kicker { (kicker) } }
                div lang=[lang] dir=[dir] { (parts::title(level, title)) }
                @if !item.summary.text.is_empty() {
                    p lang=[item.summary.code()] dir=[item.summary.dir()] { (item.summary.text) }
                }
                (parts::meta(&item.meta))
                @if let Some((state, words)) = &item.state { (parts::state(*state, words)) }
                @if let Some((percent, text)) = &item.progress { (parts::progress(&item.title, *percent, text)) }
            }
        }
    }
}

/// The top of a course's page: its figure, then the heading and what one does here.
pub fn hero(seed: &str, body: Markup) -> Markup {
    html! { div.hero { div { (body) } (plate(seed)) } }
}

/// What one will be able to do.
pub fn objectives(items: &[Words]) -> Markup {
    html! {
        ul.objectives {
            @for item in items { li { (icon(Icon::Check)) span lang=[item.code()] dir=[item.dir()] { (item.text) } } }
        }
    }
}

/// A way to narrow a list.
#[derive(Clone, Debug)]
pub struct Facet<'a> {
    /// The parameter.
    pub name: Cow<'a, str>,
    /// Its title.
    pub title: Cow<'a, str>,
    /// Its values.
    pub options: Vec<FacetOption<'a>>,
}

/// A value of a facet.
#[derive(Clone, Debug)]
pub struct FacetOption<'a> {
    /// What is sent.
    pub value: Cow<'a, str>,
    /// What is read.
    pub label: Cow<'a, str>,
    /// How many there are, written the reader's way.
    pub count: Cow<'a, str>,
    /// Whether it narrows the list now.
    pub chosen: bool,
}

/// A form that narrows a list.
#[derive(Clone, Debug)]
pub struct Facets<'a> {
    /// Unique on the page; usually `facets`.
    pub id: Cow<'a, str>,
    /// Where it goes by GET.
    pub action: Cow<'a, str>,
    /// "Narrow down".
    pub label: Cow<'a, str>,
    /// "Show".
    pub apply: Cow<'a, str>,
    /// "Clear all", where something is chosen.
    pub clear: Option<NavItem<'a>>,
    /// Sent along: the search words, the sorting.
    pub hidden: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// The facets.
    pub facets: Vec<Facet<'a>>,
    /// Selector of the parts that change, for scripts: `#results, #facets`.
    pub swap: Option<&'a str>,
}

/// Checkboxes that narrow a list. With scripts the list follows each click; without, the button sends the form.
pub fn facets(form: &Facets) -> Markup {
    html! {
        form id=(form.id) .facets action=(form.action) method="get" data-swap=[form.swap] data-auto[form.swap.is_some()] {
            @for (name, value) in &form.hidden { input type="hidden" name=(name) value=(value); }
            details.facets-all {
                summary { (icon(Icon::Filter)) span { (form.label) } }
                div {
                    @for facet in &form.facets { (facet_group(&form.id, facet)) }
                    div.actions {
                        button.btn type="submit" { (form.apply) }
                        @if let Some(clear) = &form.clear { a.plain href=(clear.href) { (clear.label) } }
                    }
                }
            }
        }
    }
}

fn facet_group(form: &str, facet: &Facet) -> Markup {
    html! {
        fieldset.facet {
            legend { (facet.title) }
            @for option in &facet.options {
                label.choice {
                    input id={ (form) "-" (facet.name) "-" (option.value) } type="checkbox" name=(facet.name)
                        value=(option.value) checked[option.chosen];
                    span { (option.label) " " small { (option.count) } }
                }
            }
        }
    }
}

/// A module of an outline.
#[derive(Clone, Debug)]
pub struct OutlineModule<'a> {
    /// Unique on the page; links to it work.
    pub id: Cow<'a, str>,
    /// Its title.
    pub title: Words<'a>,
    /// How far one is: "2 of 5".
    pub progress: Option<Cow<'a, str>>,
    /// Its activities ([`OutlineItem::row`]).
    pub items: Vec<OutlineRow<'a>>,
}

/// An activity of an outline as it is printed, made now or before.
pub type OutlineRow<'a> = PreEscaped<Cow<'a, str>>;

/// An activity of an outline.
#[derive(Clone, Debug)]
pub struct OutlineItem<'a> {
    /// Where it is; `None` where it cannot be opened.
    pub href: Option<Cow<'a, str>>,
    /// Its title.
    pub title: Cow<'a, str>,
    /// The language of the title, where it is not the page's.
    pub lang: Option<Lang>,
    /// What it is: icon and word ([`Icon::Lesson`], "Lesson").
    pub kind: (Icon, Cow<'a, str>),
    /// Its state and the words for it; `None` for who does not take the course.
    pub state: Option<(State, Cow<'a, str>)>,
    /// Short facts: minutes, grade, "optional".
    pub meta: Vec<Cow<'a, str>>,
    /// Why it is locked, or what is still to do.
    pub reason: Option<Markup>,
    /// The one to go on with.
    pub next: bool,
}

/// Modules and their activities. `level` is that of the modules' headings.
pub fn outline(level: u8, modules: &[OutlineModule]) -> Markup {
    html! {
        ol.outline {
            @for module in modules {
                li id=(module.id) {
                    div.outline-head {
                        (parts::title(level, html! { (module.title) }))
                        @if let Some(text) = &module.progress { span { (text) } }
                    }
                    ul.activities { @for item in &module.items { (item) } }
                }
            }
        }
    }
}

impl OutlineItem<'_> {
    /// As it is printed.
    pub fn row(&self) -> OutlineRow<'static> {
        PreEscaped(outline_item(self).into_string().into())
    }
}

fn outline_item(item: &OutlineItem) -> Markup {
    let (lang, dir) = (item.lang.map(Lang::code), item.lang.map(Lang::dir));
    let (mark, class) =
        item.state.as_ref().map_or((item.kind.0, "todo"), |(state, _)| (state.icon(), state.id()));
    html! {
        li class={ "activity " (class) @if item.next { " next" } } {
            (icon(mark))
            div {
                @match &item.href {
                    Some(href) => { a.activity-title href=(href) lang=[lang] dir=[dir] { (item.title) } }
                    None => { span.activity-title lang=[lang] dir=[dir] { (item.title) } }
                }
                ul.meta {
                    li { (icon(item.kind.0)) span { (item.kind.1) } }
                    @for fact in &item.meta { li { (fact) } }
                    @if let Some((_, words)) = &item.state { li.activity-state { (words) } }
                }
                @if let Some(reason) = &item.reason { div.reason { (reason) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_activity_has_no_link_and_says_why() {
        let item = OutlineItem {
            href: None,
            title: "Test".into(),
            lang: None,
            kind: (Icon::Quiz, "Quiz".into()),
            state: Some((State::Locked, "Locked".into())),
            meta: vec![],
            reason: Some(html! { "First complete Flows." }),
            next: false,
        };
        let html = outline_item(&item).into_string();
        assert!(!html.contains("<a"), "{html}");
        assert!(html.contains("First complete Flows.") && html.contains("Locked"), "{html}");
    }
}
