//! Announcements of a course, for programs.

use axum::{
    extract::{OriginalUri, State},
    response::Response,
};
use chrono::{DateTime, Utc};
use halqa_identity::{
    api::scope::Scope,
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::Result,
    http::api::{Cursor, Page, PathOf, QueryOf, page, problem},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::courses::TextMap;
use crate::{
    Learning,
    announcements::{self, store::Seen},
    participants::messages::rules::One,
};

/// Adds the operation.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes.api::<__path_list, _, _>(Access::SignedIn, Some(Scope::EnrolmentsRead), list)
}

/// Something that the staff of a course tell its participants.
#[derive(Debug, Serialize, ToSchema)]
struct Announcement {
    /// Its id.
    id: Uuid,
    /// Plain text by language.
    title: TextMap,
    /// Markdown by language, as it was written.
    text: TextMap,
    /// HTML by language, cleaned.
    html: TextMap,
    /// Shown from then on.
    shown_since: DateTime<Utc>,
    /// Stands before the others until then.
    pinned_until: Option<DateTime<Utc>>,
    /// Changed after it was shown.
    changed_at: Option<DateTime<Utc>>,
    /// Whether one has read it in the browser.
    read: bool,
}

impl From<Seen> for Announcement {
    fn from(seen: Seen) -> Self {
        let of = seen.announcement;
        let texts = of.texts();
        let map = |text: fn(&One) -> String| -> TextMap {
            texts.0.iter().map(|(lang, one)| (lang.code().to_owned(), text(one))).collect()
        };
        Self {
            id: of.id,
            title: map(One::line),
            text: map(|one| one.body.clone()),
            html: of.html().into_iter().map(|(lang, html)| (lang.code().to_owned(), html)).collect(),
            shown_since: of.publish_at,
            pinned_until: of.pinned_until,
            changed_at: of.changed_at,
            read: seen.read,
        }
    }
}

/// List the announcements of a course
///
/// For whoever takes the course those that are for them, for its staff all that are shown now: those on top first, then
/// the newest.
#[utoipa::path(get, path = "/api/v1/courses/{course}/announcements", tag = "courses",
    operation_id = "listAnnouncements",
    params(("course" = String, Path, description = "Its address (slug)."), Cursor),
    responses((status = 200, description = "A page of announcements.", body = Page<Announcement>),
        (status = 404, description = "There is no such course.",
            body = problem::ProblemDocument, content_type = "application/problem+json")))]
async fn list(
    State(learning): State<Learning>,
    OriginalUri(uri): OriginalUri,
    viewer: Viewer,
    PathOf(slug): PathOf<String>,
    QueryOf(query): QueryOf<Cursor>,
) -> Result<Response> {
    let (after, limit) = page::read::<Uuid>(query.cursor.as_deref(), query.limit)?;
    let lines = announcements::api_lines(&learning, viewer, &slug, after, limit + 1).await?;
    page::answer(&uri, lines, limit, |one| one.announcement.id, Announcement::from)
}
