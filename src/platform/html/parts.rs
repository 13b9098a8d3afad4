//! General parts: headings, buttons, notices, badges, progress, navigation within a page.

use std::borrow::Cow;

use maud::{Markup, html};

use super::{
    Words,
    icon::{Icon, icon, ring},
    page::NavItem,
};

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something to know.
    Info,
    /// It worked.
    Success,
    /// Something to take care of.
    Warning,
    /// It did not work.
    Error,
    /// The text below is in another language than the reader's.
    Language,
}

impl Kind {
    /// The class, and the id in a flash cookie.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Info => "info",
            Kind::Success => "success",
            Kind::Warning => "warning",
            Kind::Error => "error",
            Kind::Language => "language",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Kind::Info => Icon::Info,
            Kind::Success => Icon::Done,
            Kind::Warning => Icon::Warning,
            Kind::Error => Icon::Error,
            Kind::Language => Icon::Globe,
        }
    }
}

/// The state of an activity or a course for a learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not done yet.
    Todo,
    /// Done.
    Done,
    /// Done and passed.
    Passed,
    /// Tried and not passed.
    Failed,
    /// Not open yet, or no more.
    Locked,
}

impl State {
    /// Every state, in order.
    pub const ALL: [State; 5] = [State::Todo, State::Done, State::Passed, State::Failed, State::Locked];

    /// The class.
    pub const fn id(self) -> &'static str {
        match self {
            State::Todo => "todo",
            State::Done => "done",
            State::Passed => "passed",
            State::Failed => "failed",
            State::Locked => "locked",
        }
    }

    /// Its icon.
    pub const fn icon(self) -> Icon {
        match self {
            State::Todo => Icon::Todo,
            State::Done => Icon::Done,
            State::Passed => Icon::Passed,
            State::Failed => Icon::Failed,
            State::Locked => Icon::Locked,
        }
    }
}

/// The page's title: its one `h1`, with what stands above (a kicker such as the kind of page) and below it.
pub fn heading(kicker: Option<&str>, title: Markup, lead: Option<Markup>) -> Markup {
    heading_under(kicker.map(Words::from), title, lead)
}

/// The same under words that may be in another language.
pub fn heading_under(kicker: Option<Words<'_>>, title: Markup, lead: Option<Markup>) -> Markup {
    html! {
        header.heading {
            @if let Some(kicker) = kicker { p.kicker lang=[kicker.code()] dir=[kicker.dir()] { (kicker.text) } }
            h1 { (title) }
            @if let Some(lead) = lead { p.lead { (lead) } }
        }
    }
}

/// A section of a page with its `h2`; `id` for links to it.
pub fn section(id: &str, title: &str, body: Markup) -> Markup {
    html! { section.section aria-labelledby=(id) { h2 id=(id) { (title) } (body) } }
}

/// The body beside a smaller column, which comes after it in the order of reading and on narrow screens.
pub fn columns(main: Markup, aside: Markup) -> Markup {
    html! { div.columns { div { (main) } aside { (aside) } } }
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do on the page.
    Primary,
    /// Anything else.
    Normal,
    /// Does not stand out: looks like a link.
    Plain,
    /// Cannot be undone.
    Danger,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Weight::Primary => "btn primary",
            Weight::Normal => "btn",
            Weight::Plain => "plain",
            Weight::Danger => "btn danger",
        }
    }
}

/// A link that looks like a button. An icon that points on ([`Icon::Next`]) stands after the label, others before.
pub fn link_button(href: &str, label: &str, weight: Weight, with: Option<Icon>) -> Markup {
    html! { a class=(weight.class()) href=(href) { (label_with(label, with)) } }
}

/// A button that sends the form it is in.
pub fn button(label: &str, weight: Weight, with: Option<Icon>) -> Markup {
    html! { button class=(weight.class()) type="submit" { (label_with(label, with)) } }
}

/// A form of one button: an act without questions (enrol, mark as done). `swap` is the selector of the part of the
/// page that changes, for scripts (`#progress`); `fields` are hidden fields.
pub fn act(action: &str, label: &str, weight: Weight, swap: Option<&str>, fields: &[(&str, &str)]) -> Markup {
    html! {
        form.act method="post" action=(action) data-swap=[swap] {
            @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
            (button(label, weight, None))
        }
    }
}

/// The same in a list: `about` is what this one is about, for who hears the buttons one by one.
pub fn act_about(action: &str, label: &str, about: &str, weight: Weight, fields: &[(&str, &str)]) -> Markup {
    html! {
        form.act method="post" action=(action) {
            @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
            button class=(weight.class()) type="submit" { (label) span.unseen { ": " (super::bdi(about)) } }
        }
    }
}

fn label_with(label: &str, with: Option<Icon>) -> Markup {
    html! {
        @match with {
            Some(shape @ Icon::Next) => { span { (label) } (icon(shape)) }
            Some(shape) => { (icon(shape)) span { (label) } }
            None => { (label) }
        }
    }
}

/// A heading of the level that fits the page.
pub fn title(level: u8, text: Markup) -> Markup {
    html! {
        @match level {
            1 => h1 { (text) },
            2 => h2 { (text) },
            3 => h3 { (text) },
            _ => h4 { (text) },
        }
    }
}

/// A message in the flow of the page. `title` is a short bold line, where one is needed.
pub fn notice(kind: Kind, title: Option<&str>, text: Markup) -> Markup {
    html! {
        div class={ "notice " (kind.id()) } {
            (icon(kind.icon()))
            div { @if let Some(title) = title { p.notice-title { (title) } } (text) }
        }
    }
}

/// A message that a screen reader says at once, and that takes the focus after a swap.
pub fn alert(kind: Kind, title: &str, text: Markup) -> Markup {
    html! {
        div class={ "notice " (kind.id()) } role="alert" tabindex="-1" data-focus {
            (icon(kind.icon()))
            div { p.notice-title { (title) } (text) }
        }
    }
}

/// A small label: a level, a theme, a kind.
pub fn badge(text: &str) -> Markup {
    html! { span.badge { (text) } }
}

/// The state of an activity: icon and words, never colour alone.
pub fn state(state: State, words: &str) -> Markup {
    html! { span class={ "state " (state.id()) } { (icon(state.icon())) span { (words) } } }
}

/// A bar: `percent` of 100, `text` says it in words ("3 of 12 activities").
pub fn progress(label: &str, percent: u8, text: &str) -> Markup {
    html! {
        div.progress {
            progress max="100" value=(percent.min(100)) aria-label=(label) { (text) }
            span { (text) }
        }
    }
}

/// The ring of a course with the number inside, and words beside it.
pub fn progress_ring(percent: u8, number: &str, text: Markup) -> Markup {
    html! {
        div.progress-ring { span.dial { (ring(percent)) span { (number) } } div { (text) } }
    }
}

/// The way here: every page above this one, then this one without a link.
pub fn breadcrumb<'a>(label: &str, way: &[NavItem], here: impl Into<Words<'a>>) -> Markup {
    let here = here.into();
    html! {
        nav.crumbs aria-label=(label) {
            ol {
                @for step in way { li { a href=(step.href) { (step.label) } (icon(Icon::Next)) } }
                li { span aria-current="page" lang=[here.code()] dir=[here.dir()] { (here.text) } }
            }
        }
    }
}

/// Views of one thing, as links.
pub fn tabs(label: &str, items: &[NavItem]) -> Markup {
    html! {
        nav.tabs aria-label=(label) {
            ul {
                @for item in items {
                    li { a href=(item.href) aria-current=[item.current.then_some("page")] { (item.label) } }
                }
            }
        }
    }
}

/// Pages of a long list.
#[derive(Clone, Debug)]
pub struct Pages<'a> {
    /// Name of the part, for screen readers.
    pub label: Cow<'a, str>,
    /// The page before, and its word.
    pub previous: Option<NavItem<'a>>,
    /// The page after, and its word.
    pub next: Option<NavItem<'a>>,
    /// "Page 2 of 7".
    pub text: Cow<'a, str>,
}

/// Previous and next page of a list, and where one is.
pub fn pagination(pages: &Pages) -> Markup {
    html! {
        nav.pages aria-label=(pages.label) {
            @if let Some(to) = &pages.previous {
                a.btn rel="prev" href=(to.href) { (icon(Icon::Previous)) span { (to.label) } }
            }
            span { (pages.text) }
            @if let Some(to) = &pages.next {
                a.btn rel="next" href=(to.href) { span { (to.label) } (icon(Icon::Next)) }
            }
        }
    }
}

/// Nothing here yet: what would be here, and what to do.
pub fn empty(title: &str, text: &str, action: Option<Markup>) -> Markup {
    html! {
        div.empty {
            (ring(0))
            p.empty-title { (title) }
            p { (text) }
            @if let Some(action) = action { (action) }
        }
    }
}

/// Names and values.
pub fn facts(pairs: &[(Cow<'_, str>, Markup)]) -> Markup {
    html! { dl.facts { @for (name, value) in pairs { div { dt { (name) } dd { (value) } } } } }
}

/// A list of short facts in one line: minutes, level, languages.
pub fn meta(items: &[Markup]) -> Markup {
    html! { ul.meta { @for item in items { li { (item) } } } }
}

/// A short fact with its icon.
pub fn meta_item(shape: Icon, text: &str) -> Markup {
    html! { (icon(shape)) span { (text) } }
}

/// Text that opens on a click.
pub fn disclosure(title: &str, open: bool, body: Markup) -> Markup {
    html! { details.disclosure open[open] { summary { (title) } div { (body) } } }
}

/// A question over the page. `opener` names its button, which works where scripts do not by opening `href`, the
/// same question as a page.
pub fn dialog(id: &str, opener: &str, href: &str, title: &str, close: &str, body: Markup) -> Markup {
    html! {
        a.btn href=(href) data-dialog=(id) { (opener) }
        dialog id=(id) aria-labelledby={ (id) "-title" } {
            div.dialog-head {
                h2 id={ (id) "-title" } { (title) }
                form method="dialog" { button.icon-btn { (icon(Icon::Close)) span.unseen { (close) } } }
            }
            (body)
        }
    }
}

/// Steps of a longer way; `at` (from 0) is where one is, those before are done.
pub fn steps(label: &str, done: &str, at: usize, names: &[&str]) -> Markup {
    html! {
        ol.steps aria-label=(label) {
            @for (number, name) in names.iter().enumerate() {
                li class=[(number < at).then_some("done")] aria-current=[(number == at).then_some("step")] {
                    span { (name) }
                    @if number < at { (icon(Icon::Check)) span.unseen { (done) } }
                }
            }
        }
    }
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Happening<'a> {
    /// For machines.
    pub datetime: Cow<'a, str>,
    /// For people.
    pub when: Cow<'a, str>,
    /// What.
    pub what: Markup,
}

/// What happened, newest first or oldest first as given.
pub fn timeline(happenings: &[Happening]) -> Markup {
    html! {
        ol.timeline {
            @for item in happenings { li { (super::time(&item.datetime, &item.when)) div { (item.what) } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_has_words_and_an_icon() {
        for each in State::ALL {
            let html = state(each, "words").into_string();
            assert!(html.contains("<svg") && html.contains("<span>words</span>"), "{html}");
        }
    }

    #[test]
    fn progress_never_passes_the_end() {
        assert!(progress("p", 140, "all").into_string().contains(r#"value="100""#));
    }
}
