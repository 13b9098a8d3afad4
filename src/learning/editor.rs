//! The editor: courses in the making, worked on in the browser. What is saved are the files of
//! `docs/COURSE-FORMAT.md` ([`crate::drafts`]); what is shown of them is made by [`crate::format`].
//!
//! A part of the editor is a file here with its `routes` and a [`Tab`]; each stands with one line in [`TABS`] and one
//! in [`routes`].

pub mod bench;
pub mod desk;
pub mod difference;
mod edits;
mod fields;
mod forms;
pub mod home;
mod inspection;
pub mod lesson;
pub mod media;
pub mod mine;
pub mod outline;
pub mod plan;
pub mod preview;
pub mod publish;
pub mod questions;
pub(crate) mod said;
pub mod settings;
mod texts;
pub mod toml_text;

use halqa_identity::policy::{Access, Role, Routes};
use halqa_platform::{
    html::{page::NavItem, parts},
    http::{View, view::FlashText, view::MenuEntry},
    lang::Lang,
};
use maud::{Markup, html};

pub use desk::Desk;

use crate::{Learning, Text, urls};

/// Who may come to the editor at all; [`crate::drafts::open`] says which draft is theirs.
pub const EDITORS: Access = Access::Roles(&[Role::Author, Role::Staff]);

/// A part of the editor, as the tabs show it.
#[derive(Clone, Copy, Debug)]
pub struct Tab {
    /// Fixed name.
    pub id: &'static str,
    /// Its page, of the draft at this address.
    pub href: fn(Lang, &str) -> String,
    /// What it says.
    pub(crate) label: fn(Text) -> &'static str,
}

/// The parts, in order.
#[rustfmt::skip]
const TABS: &[Tab] = &[
    outline::TAB,
    lesson::TAB,
    media::TAB,
    questions::TAB,
    settings::RULES,
    settings::TAB,
    crate::translate::TAB,
    crate::health::TAB,
    publish::TAB,
    publish::HISTORY,
];

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let routes = mine::routes(routes);
    let routes = outline::routes(routes);
    let routes = lesson::routes(routes);
    let routes = media::routes(routes);
    let routes = preview::routes(routes);
    let routes = questions::routes::routes(routes);
    let routes = settings::routes::routes(routes);
    let routes = publish::routes(routes);
    let routes = crate::translate::routes(routes);
    crate::health::routes(routes)
}

/// Messages after acts of the editor.
pub fn flashes() -> Vec<FlashText> {
    let flash = |code, text| FlashText { code, kind: parts::Kind::Success, text };
    let note = |code, text| FlashText { code, kind: parts::Kind::Info, text };
    vec![
        flash("draft-begun", |lang| Text::of(lang).editor_begun()),
        flash("draft-taken", |lang| Text::of(lang).editor_taken()),
        flash("draft-published", |lang| Text::of(lang).editor_is_published()),
        flash("draft-restored", |lang| Text::of(lang).editor_is_restored()),
        flash("draft-undone", |lang| Text::of(lang).editor_undone()),
        flash("draft-saved", |lang| Text::of(lang).editor_saved()),
        note("links-asked", |lang| Text::of(lang).health_links_asked()),
        note("draft-unchanged", |lang| Text::of(lang).editor_unchanged()),
    ]
    .into_iter()
    .chain(media::flashes())
    .collect()
}

/// The way here, in the menu of whoever writes courses.
pub fn menu() -> MenuEntry {
    MenuEntry {
        href: urls::edit_mine,
        label: |lang| Text::of(lang).editor_mine_title(),
        roles: &["author", "staff", "administrator"],
    }
}

/// A page of a draft: the way here, the course's title, the tabs, the body. `tab` is the [`Tab::id`] that it is of;
/// `title` the page's own, for the window.
pub fn page(view: &View, desk: &Desk, tab: &str, title: &str, body: Markup) -> Markup {
    let t = Text::of(view.lang);
    let items: Vec<NavItem<'_>> = TABS
        .iter()
        .map(|of| NavItem::new((of.href)(view.lang, &desk.draft.slug), (of.label)(t)).current(of.id == tab))
        .collect();
    let way = [NavItem::new(urls::edit_mine(view.lang), t.editor_mine_title())];
    let course = desk.title(view.lang);
    view.page(format!("{title} · {}", course.text)).wide().show(html! {
        (parts::breadcrumb(t.breadcrumb(), &way, course.clone()))
        (parts::heading_under(None, html! { (course) }, None))
        (parts::tabs(t.editor_tabs(), &items))
        (body)
    })
}
