//! Announcements as participants read them: a few on the course's page, all on a page of their own, and for programs.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::viewer::Viewer;
use halqa_platform::{error::Result, http::View};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    Asked, CoursePath, PAGE, pages,
    store::{self, Reader, Seen},
};
use crate::{
    Learning,
    learn::{context::Inside, routes::is_prefetch},
};

/// So many stand on the course's page.
const ON_COURSE_PAGE: usize = 3;

fn reader(inside: &Inside) -> Reader {
    Reader { account: inside.viewer.id, everything: inside.enrolment.is_none() }
}

/// The first of them, for the course's page. Of a course that has none nothing is asked.
///
/// # Errors
/// The database failed.
pub async fn on_course_page(learning: &Learning, view: &View, inside: &Inside) -> Result<Markup> {
    let course = inside.version.course_id;
    if !learning.library.announces(course) {
        return Ok(html! {});
    }
    let (db, now) = (&learning.platform.db, inside.now);
    let shown = store::shown(db, course, reader(inside), now, None, ON_COURSE_PAGE).await?;
    Ok(pages::short(view, inside, &shown))
}

pub(super) async fn list(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response> {
    let inside = Inside::load(&learning, viewer, &slug).await?;
    let (db, course) = (&learning.platform.db, inside.version.course_id);
    let after = asked.after.parse().ok();
    let mut shown = store::shown(db, course, reader(&inside), inside.now, after, PAGE + 1).await?;
    let more = shown.len() > PAGE;
    shown.truncate(PAGE);
    if inside.enrolment.is_some() && !is_prefetch(&headers) {
        mark_read(&learning, &inside, &shown).await?;
    }
    let next = shown.last().map(|one| one.announcement.id).filter(|_| more);
    Ok(pages::reading(&view, &inside, &shown, next, after.is_some()).into_response())
}

/// What is on the page counts as read from now on; a page where all was read before costs no write.
async fn mark_read(learning: &Learning, inside: &Inside, shown: &[Seen]) -> Result<()> {
    let new: Vec<Uuid> = shown.iter().filter(|one| !one.read).map(|one| one.announcement.id).collect();
    if new.is_empty() {
        return Ok(());
    }
    let mut tx = learning.platform.db.begin().await?;
    store::mark_read(&mut tx, inside.viewer.id, &new, inside.now).await?;
    Ok(tx.commit().await?)
}

/// What is shown to this person, for programs.
///
/// # Errors
/// The course is not theirs, or the database failed.
pub async fn api_lines(
    learning: &Learning,
    viewer: Viewer,
    slug: &str,
    after: Option<Uuid>,
    limit: usize,
) -> Result<Vec<Seen>> {
    let inside = Inside::load(learning, viewer, slug).await?;
    let course = inside.version.course_id;
    store::shown(&learning.platform.db, course, reader(&inside), inside.now, after, limit).await
}
