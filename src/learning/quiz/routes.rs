//! Handlers of quizzes.

use axum::response::Response;
use halqa_identity::policy::Routes;
use halqa_platform::{error::Result, http::View};

use crate::{
    Learning,
    compiled::{Activity, Quiz},
    learn::context::Inside,
};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
}

/// The page of a quiz outside an attempt.
///
/// # Errors
/// The database failed.
pub async fn overview(
    _learning: &Learning,
    _view: &View,
    _inside: &Inside,
    _activity: &Activity,
    _quiz: &Quiz,
) -> Result<Response> {
    Err(halqa_platform::error::Error::NotFound)
}
