//! What courses contribute to the search over everything, and to the pages of themes.

use std::sync::Arc;

use halqa_identity::search::Source;
use halqa_platform::{
    html::{
        course::cards,
        parts::{self, Weight},
    },
    http::{View, view::encode},
};
use maud::{Markup, html};

use crate::{Learning, Text, catalogue::pages::card, urls};

pub mod lessons;
pub mod sources;

/// The kinds of things that courses contribute.
pub fn sources(learning: &Learning) -> Vec<Arc<dyn Source>> {
    vec![
        Arc::new(sources::Courses(learning.clone())),
        Arc::new(sources::Lessons(learning.clone())),
        Arc::new(sources::Drafts(learning.clone())),
    ]
}

/// Courses on a theme's page; more are in the catalogue.
const SHOWN: usize = 12;

/// The courses that have one of these themes.
pub fn of_themes(learning: &Learning, view: &View, themes: &[String]) -> Markup {
    let t = Text::of(view.lang);
    let shelf = learning.themes.shelf();
    let mut versions = learning.library.all();
    versions.retain(|version| version.course.themes.iter().any(|theme| themes.contains(theme)));
    if versions.is_empty() {
        return html! { p { (t.find_theme_none()) } };
    }
    versions.sort_by_key(|version| std::cmp::Reverse(version.imported_at));
    let count = versions.len();
    let query: Vec<String> = themes.iter().map(|theme| format!("theme={}", encode(theme))).collect();
    let all = format!("{}?{}", urls::catalogue(view.lang), query.join("&"));
    let shown: Vec<_> = versions.iter().take(SHOWN).map(|version| card(view, t, version, &shelf)).collect();
    parts::section(
        "courses",
        &t.find_theme_courses(count as i64),
        html! {
            (cards(3, &shown))
            @if count > 1 && query.len() <= 30 { p { (parts::link_button(&all, t.find_theme_narrow(), Weight::Normal, None)) } }
        },
    )
}
