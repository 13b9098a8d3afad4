//! Handlers of people's records.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use halqa_identity::{
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::{View, conditional},
};

use super::{pages, store};
use crate::{Learning, staff::courses};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/me", Access::SignedIn, my_learning)
        .get("/{lang}/me/transcript", Access::SignedIn, transcript)
        .get("/{lang}/statements/{code}", Access::Public, statement)
}

async fn my_learning(State(learning): State<Learning>, view: View, viewer: Viewer) -> Result<Response> {
    let db = &learning.platform.db;
    let mine = pages::Learned {
        courses: store::mine(db, viewer.id).await?,
        completed: store::completed(db, viewer.id).await?,
    };
    let desks = courses::mine(&learning, &view, viewer.id).await?;
    let now = learning.platform.clock.now();
    Ok(pages::my_learning(&view, &learning.library, &viewer, &mine, &desks, now).into_response())
}

async fn transcript(State(learning): State<Learning>, view: View, viewer: Viewer) -> Result<Response> {
    let records = store::everything(&learning.platform.db, viewer.id).await?;
    let now = learning.platform.clock.now();
    Ok(pages::transcript(&view, &learning.library, &viewer, &records, now).into_response())
}

async fn statement(
    State(learning): State<Learning>,
    view: View,
    viewer: Option<Viewer>,
    headers: HeaderMap,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response> {
    if !view.look.statements && viewer.is_none() {
        return Err(Error::SignInNeeded);
    }
    let row = store::statement(&learning.platform.db, &code.to_uppercase()).await?.ok_or(Error::NotFound)?;
    Ok(conditional::page(&view, &headers, pages::statement(&view, &code.to_uppercase(), &row)))
}
