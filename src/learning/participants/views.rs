//! Saved views: filters with a name, one's own or shared with the course's staff.

pub mod store;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{accounts::one_line, viewer::Viewer};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
};
use serde::Deserialize;

use super::{
    pages,
    roster::{self, CoursePath},
    rules::{Asked, Filter, Sort, joined},
};
use crate::{Learning, Text, staff::Desk, urls};

/// Characters of a name.
pub const NAME_MAX: usize = 60;

#[derive(Deserialize)]
pub(super) struct ViewForm {
    #[serde(default)]
    act: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    shared: String,
    #[serde(default)]
    view: String,
}

pub(super) async fn act(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
    Form(form): Form<ViewForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let here = urls::participants(view.lang, &slug);
    if form.act == "delete" {
        let id = form
            .view
            .parse()
            .map_err(|_| Error::bad(|lang| Text::of(lang).roster_view_unknown().to_owned()))?;
        let gone = store::delete(&learning.platform.db, desk.version.course_id, id, &desk).await?;
        let said = if gone { "roster-view-deleted" } else { "nothing-changed" };
        return Ok(view::redirect_saying(&here, said));
    }
    let (filter, sort) = (Filter::read(&asked)?, Sort::read(&asked));
    let Some(name) = one_line(&form.name, NAME_MAX).filter(|name| !name.is_empty()) else {
        let mut of = roster::load(&learning, &desk, &asked).await?;
        of.view_name = form.name;
        of.view_error = Some(Text::of(view.lang).roster_view_name_error().to_owned());
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, pages::roster(&view, &desk, &of)).into_response());
    };
    let query = joined(&[&filter.query(), &sort.query()]);
    let shared = !form.shared.is_empty();
    store::save(&learning.platform, desk.version.course_id, desk.viewer.id, (&name, &query, shared)).await?;
    Ok(view::redirect_saying(&format!("{here}{query}"), "roster-view-saved"))
}
