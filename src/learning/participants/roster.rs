//! The list of participants: handlers.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{accounts, viewer::Viewer};
use halqa_platform::{error::Result, http::View};
use uuid::Uuid;

use super::{
    groups::store as groups,
    pages::{self, Roster},
    rules::{Asked, Filter, PAGE, Sort},
    store, views,
};
use crate::{Learning, staff::Desk};

/// The course's address and its language.
pub(super) type CoursePath = Path<(String, String)>;

pub(super) async fn list(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of = load(&learning, &desk, &asked).await?;
    Ok(pages::roster(&view, &desk, &of).into_response())
}

/// Everything on the page for what was asked.
///
/// # Errors
/// A filter that cannot be read, or the database failed.
pub(super) async fn load(learning: &Learning, desk: &Desk, asked: &Asked) -> Result<Roster> {
    let (db, course) = (&learning.platform.db, desk.version.course_id);
    let (filter, sort) = (Filter::read(asked)?, Sort::read(asked));
    let after: Option<Uuid> = asked.after.parse().ok();
    let of = store::fitting(desk.reach.clone(), &filter, desk.viewer.time_zone);
    let (count, ids) = tokio::try_join!(store::count(db, &of), store::page(db, &of, sort, after, PAGE + 1))?;
    let (shown, next) = match ids.get(PAGE - 1) {
        Some(last) if ids.len() > PAGE => (ids.get(..PAGE).unwrap_or(&ids), Some(*last)),
        _ => (ids.as_slice(), None),
    };
    let people = store::participants(db, course, shown).await?;
    let accounts: Vec<Uuid> = people.iter().map(|one| one.account_id).collect();
    Ok(Roster {
        contacts: accounts::contacts(db, &accounts).await?,
        memberships: groups::memberships(db, shown).await?,
        groups: groups::all(db, &desk.reach).await?,
        runs: desk.runs(learning).await?,
        views: views::store::visible(db, course, desk.viewer.id).await?,
        people,
        filter,
        sort,
        count,
        next,
        later: after.is_some(),
        ..Roster::default()
    })
}
