//! Self-checks: ungraded questions inside a lesson, judged at once.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    response::Response,
};
use halqa_identity::viewer::Viewer;
use halqa_platform::{
    error::Result,
    http::{Form, View, view},
};
use maud::Markup;

use crate::{
    Learning,
    compiled::{Activity, Lesson},
    learn::context::Inside,
    urls,
};

/// Every self-check of the lesson, ready to print.
///
/// # Errors
/// The database failed.
pub async fn all(
    _learning: &Learning,
    _view: &View,
    _inside: &Inside,
    _activity: &Activity,
    _lesson: &Lesson,
    _just: Option<&str>,
) -> Result<BTreeMap<String, Markup>> {
    Ok(BTreeMap::new())
}

/// Handler: an answer.
///
/// # Errors
/// The database failed.
pub async fn answer(
    State(_learning): State<Learning>,
    view: View,
    _viewer: Viewer,
    Path((_, slug, id)): Path<(String, String, String)>,
    Form(_form): Form<Vec<(String, String)>>,
) -> Result<Response> {
    Ok(view::redirect(&urls::activity(view.lang, &slug, &id)))
}
