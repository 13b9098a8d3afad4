//! The pages on which two accounts are compared.

use axum::response::Response;
use halqa_platform::{
    html::{
        bdi,
        form::{self, Field},
        page::NavItem,
        parts,
    },
    http::View,
};
use maud::{Markup, html};

use super::Line;
use crate::{
    Text,
    accounts::Account,
    faults::{self, Faults},
    paths,
};

/// Which is the other account?
pub(super) fn choose(view: &View, kept: &Account, typed: &str, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        form.stack method="get" action=(paths::person_merge(lang, kept.id)) {
            (Field::email("email", t.merge_other()).hint(t.merge_other_hint()).autocomplete("off").value(typed)
                .error(faults.of("email")).required().maxlength(254))
            (form::actions(form::submit(t.merge_compare())))
        }
        p { a href=(paths::person(lang, kept.id)) { (t.people_back_to(kept.profile.name.clone())) } }
    };
    faults::page(view, t.merge_title(), Some(t.merge_text()), faults, body)
}

fn way(view: &View, kept: &Account) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    parts::breadcrumb(
        t.breadcrumb(),
        &[
            NavItem::new(paths::admin(lang), t.admin_title()),
            NavItem::new(paths::people(lang), t.people_title()),
            NavItem::new(paths::person(lang, kept.id), &*kept.profile.name),
        ],
        t.merge_title(),
    )
}

/// What would happen.
pub(super) fn preview(
    view: &View,
    kept: &Account,
    closed: &Account,
    lines: &[Line],
    faults: &Faults,
) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let list = |title: &str, id: &str, of: &[&String]| {
        html! {
            @if !of.is_empty() {
                (parts::section(id, title, html! { ul { @for line in of { li { (line) } } } }))
            }
        }
    };
    let those = |of: fn(&Line) -> Option<&String>| lines.iter().filter_map(of).collect::<Vec<_>>();
    let moves = those(|line| if let Line::Moves(text) = line { Some(text) } else { None });
    let collides = those(|line| if let Line::Collides(text) = line { Some(text) } else { None });
    let ends = those(|line| if let Line::Ends(text) = line { Some(text) } else { None });
    let who = |account: &Account| {
        html! { (bdi(&account.profile.name)) br; (bdi(account.email.as_deref().unwrap_or_default())) }
    };
    let body = html! {
        (way(view, kept))
        (parts::heading(None, html! { (t.merge_title()) }, Some(html! { (t.merge_text()) })))
        (faults.summary(lang))
        (parts::facts(&[(t.merge_kept().into(), who(kept)), (t.merge_closed().into(), who(closed))]))
        p { a href=(paths::person_merge_with(lang, closed.id, kept.id)) { (t.merge_swap()) } }
        (list(t.merge_moves(), "moves", &moves))
        (list(t.merge_collides(), "collides", &collides))
        (list(t.merge_ends(), "ends", &ends))
        form.stack method="post" action=(paths::person_merge(lang, kept.id)) {
            (form::hidden("with", &closed.id.to_string()))
            (form::checkbox("sure", html! { (t.merge_sure()) }, false, faults.of("sure").as_deref()))
            (form::actions(html! {
                (form::dangerous(t.merge_button()))
                a href=(paths::person(lang, kept.id)) { (t.merge_not()) }
            }))
        }
    };
    view.page(t.merge_title()).show(body)
}
