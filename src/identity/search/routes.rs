//! The page of the search.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{error::Result, http::View, search::Marker};
use serde::Deserialize;

use super::{LAST_PAGE, PAGE, Reader, api, cut, everywhere, pages};
use crate::{
    Identity,
    policy::{Access, Routes},
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    api::routes(routes.get("/{lang}/search", Access::Public, show))
}

/// What is asked.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Words {
    /// Words.
    pub q: String,
    /// One kind alone.
    pub kind: String,
    /// From 1.
    pub page: Option<usize>,
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    viewer: Option<Viewer>,
    Query(asked): Query<Words>,
) -> Result<Response> {
    let text = cut(&asked.q);
    let marker = Marker::new(&text);
    let reader = Reader { lang: view.lang, viewer, open: view.look.catalogue };
    let page = asked.page.unwrap_or(1).clamp(1, LAST_PAGE);
    let kind = Some(asked.kind.as_str()).filter(|kind| !kind.is_empty());
    let parts = match marker.is_empty() {
        true => Vec::new(),
        false => everywhere(&identity, &reader, &text, (kind, page, PAGE), false).await?,
    };
    // A kind that is not for this reader is no kind.
    let kind = kind.filter(|kind| parts.iter().any(|part| part.kind == *kind));
    Ok(pages::found(
        &view,
        &pages::Shown { text: &text, marker: &marker, kind, page, parts: &parts, reader: &reader },
    )
    .into_response())
}
