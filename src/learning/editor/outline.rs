//! The outline of a draft: modules and activities, added, named, ordered, moved and removed.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use halqa_identity::{policy::Routes, viewer::Viewer};
use halqa_platform::{error::Result, http::View};
use maud::html;

use super::{Desk, EDITORS, Tab};
use crate::{Learning, Text, urls};

/// Its tab.
pub const TAB: Tab = Tab { id: "outline", href: urls::edit, label: |t| t.editor_outline() };

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes.get("/{lang}/edit/{slug}", EDITORS, show)
}

async fn show(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let t = Text::of(view.lang);
    let body = html! { ul { @for entry in desk.plan.activities() { li { (entry.id) } } } };
    Ok(super::page(&view, &desk, TAB.id, t.editor_outline(), body).into_response())
}
