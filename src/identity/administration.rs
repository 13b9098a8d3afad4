//! The overview of what the people who run the site can do; every domain may add to it.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    html::parts,
    http::{View, view::MenuEntry},
};
use maud::html;

use crate::{
    Identity, Text, paths,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/admin", Access::Roles(&[Role::Staff]), show)
}

const OWN: [MenuEntry; 3] = [
    MenuEntry { href: paths::people, label: |lang| Text::of(lang).people_title(), roles: &["administrator"] },
    MenuEntry {
        href: paths::mailbox,
        label: |lang| Text::of(lang).mailbox_title(),
        roles: &["administrator"],
    },
    MenuEntry {
        href: paths::webhooks,
        label: |lang| Text::of(lang).webhooks_title(),
        roles: &["administrator"],
    },
];

async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let mine: Vec<&str> = viewer.roles.iter().map(|role| role.id()).collect();
    let seen = |link: &&MenuEntry| link.roles.is_empty() || link.roles.iter().any(|role| mine.contains(role));
    let body = html! {
        (parts::heading(None, html! { (t.admin_title()) }, Some(html! { (t.admin_lead()) })))
        ul {
            @for link in OWN.iter().chain(&identity.admin_links).filter(seen) {
                li { a href=((link.href)(lang)) { ((link.label)(lang)) } }
            }
        }
    };
    view.page(t.admin_title()).show(body).into_response()
}
