//! My courses: drafts that one may edit, and published courses that one may take up.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use halqa_identity::{
    policy::{Role, Routes},
    viewer::Viewer,
};
use halqa_platform::{error::Result, html::parts, http::View};
use maud::html;

use super::{Desk, EDITORS};
use crate::{Learning, Text, drafts::store, urls};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes.get("/{lang}/edit", EDITORS, list)
}

async fn list(State(learning): State<Learning>, view: View, viewer: Viewer) -> Result<Response> {
    let all = viewer.has(Role::Staff) || viewer.has(Role::Administrator);
    let drafts = store::list(&learning.platform.db, (!all).then_some(viewer.id)).await?;
    let t = Text::of(view.lang);
    let mut desks = Vec::new();
    for draft in &drafts {
        desks.push(Desk::load(&learning, viewer.clone(), &draft.slug).await?);
    }
    let page = view.page(t.editor_mine_title()).wide().show(html! {
        (parts::heading(None, html! { (t.editor_mine_title()) }, None))
        ul { @for desk in &desks { li { a href=(urls::edit(view.lang, &desk.draft.slug)) { (desk.title(view.lang)) } } } }
    });
    Ok(page.into_response())
}
