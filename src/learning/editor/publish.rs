//! From a draft to what learners see: what is different, what is wrong, a new version with a note; older versions,
//! what was done, and the files as an archive.

mod pages;
mod store;

use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    accounts,
    audit::{self, Entry},
    policy::Routes,
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{Desk, EDITORS, Tab, bench, home, outline};
use crate::{
    Learning, Text,
    drafts::store as drafts,
    format::{self, Report, Source},
    library,
    publishing::{self, ImportError, Imported, Origin},
    urls,
};

/// Its tabs.
pub const TAB: Tab = Tab { id: "publish", href: urls::edit_publish, label: |t| t.editor_publish() };
/// The other.
pub const HISTORY: Tab = Tab { id: "history", href: urls::edit_history, label: |t| t.editor_history() };

/// Longest note.
const NOTE_MAX: usize = 500;
/// Changes on a page of the history.
const PAGE: i64 = 50;

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/edit/{slug}/publish", EDITORS, show)
        .post("/{lang}/edit/{slug}/publish", EDITORS, publish)
        .get("/{lang}/edit/{slug}/difference", EDITORS, difference)
        .get("/{lang}/edit/{slug}/history", EDITORS, history)
        .post("/{lang}/edit/{slug}/history/restore", EDITORS, restore)
        .get("/{lang}/edit/{slug}/export", EDITORS, export)
        .get("/{lang}/edit/{slug}/export/{edition}", EDITORS, export_version)
}

type DraftPath = Path<(String, String)>;

async fn show(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let page = page(&learning, &view, &desk, None, "").await?;
    Ok(page.into_response())
}

async fn page(
    learning: &Learning,
    view: &View,
    desk: &Desk,
    refused: Option<Report>,
    note: &str,
) -> Result<maud::Markup> {
    let db = &learning.platform.db;
    let published = home::find(db, &desk.draft.slug).await?;
    let changed = match &published {
        Some(course) => store::changed(db, course.version_id, desk.draft.id).await?,
        None => Vec::new(),
    };
    let report = match refused {
        Some(report) => report,
        None => bench::look(learning, desk).await?.report.clone(),
    };
    let titles = outline::titles(learning, desk, view.lang).await?;
    let by = published.as_ref().and_then(|course| course.home_by);
    let names = accounts::names(db, by.as_slice()).await?;
    let of = pages::Standing { published, changed, report, titles, names, note: note.to_owned() };
    Ok(pages::publish(view, desk, &of))
}

#[derive(Deserialize)]
struct PublishForm {
    #[serde(default)]
    note: String,
}

async fn publish(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Form(form): Form<PublishForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let note: String = form.note.trim().chars().take(NOTE_MAX).collect();
    if let Some(course) = home::find(&learning.platform.db, &slug).await?
        && !course.in_browser()
    {
        return Err(Error::conflict(|lang| Text::of(lang).editor_publish_in_files().to_owned()));
    }
    let source = desk.source(&learning).await?;
    match import(&learning, &desk, source, &note).await {
        Ok(said) => Ok(view::redirect_saying(&urls::edit_publish(view.lang, &slug), said)),
        Err(ImportError::Faults(report)) => {
            let page = page(&learning, &view, &desk, Some(report), &note).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(ImportError::LivesInBrowser) => Err(super::desk::changed_meanwhile()),
        Err(ImportError::Failed(error)) => Err(error),
    }
}

/// Publishes, and notes on the draft what it is published as. Sent again, it changes nothing.
async fn import(
    learning: &Learning,
    desk: &Desk,
    source: Source,
    note: &str,
) -> std::result::Result<&'static str, ImportError> {
    let slug = &desk.draft.slug;
    let report = format::check(&source);
    let named = source.file("course.toml").map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    if report.is_good() && named.is_some_and(|text| store::slug_of(&text).as_deref() != Some(slug)) {
        return Err(ImportError::Faults(store::other_slug(slug, report)));
    }
    let origin =
        Origin { by: Some(desk.viewer.id), browser: true, note: note.to_owned(), ..Origin::default() };
    let done = publishing::import(&learning.platform, &learning.library, source, origin).await?;
    let course = home::find(&learning.platform.db, slug).await?.ok_or(Error::NotFound)?;
    let mut tx = learning.platform.db.begin().await.map_err(Error::from)?;
    drafts::published(&mut tx, desk.draft.id, course.course_id, course.version_id).await?;
    let new = matches!(done, Imported::New(_));
    if new {
        let entry = Entry::new("course.publish").by(desk.viewer.id);
        let detail = json!({ "course": slug, "version": course.number });
        audit::record(&mut tx, learning.platform.clock.now(), entry.detail(detail)).await?;
    }
    tx.commit().await.map_err(Error::from)?;
    Ok(if new { "draft-published" } else { "draft-unchanged" })
}

#[derive(Deserialize)]
struct PathAsked {
    #[serde(default)]
    path: String,
}

async fn difference(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Query(asked): Query<PathAsked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let db = &learning.platform.db;
    let published = home::find(db, &slug).await?.ok_or(Error::NotFound)?;
    let all = store::changed(db, published.version_id, desk.draft.id).await?;
    let of = all.into_iter().find(|file| file.path == asked.path);
    let mut texts = [None, None];
    if let Some(of) = &of {
        for (text, sha256) in texts.iter_mut().zip([&of.before_sha256, &of.after_sha256]) {
            if let Some(sha256) = sha256 {
                *text = String::from_utf8(learning.platform.storage.read(sha256).await?).ok();
            }
        }
    }
    let [before, after] = texts;
    let titles = outline::titles(&learning, &desk, view.lang).await?;
    Ok(pages::difference(&view, &desk, &titles, of.as_ref(), before.as_deref(), after.as_deref())
        .into_response())
}

#[derive(Deserialize)]
struct HistoryAsked {
    #[serde(default)]
    before: String,
}

async fn history(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Query(asked): Query<HistoryAsked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let db = &learning.platform.db;
    let before = asked.before.parse().unwrap_or(i64::MAX);
    let acts = store::acts(db, desk.draft.id, before, PAGE + 1).await?;
    let versions = match desk.draft.course_id {
        Some(course) => store::versions(db, course).await?,
        None => Vec::new(),
    };
    let mut people: Vec<Uuid> = versions.iter().filter_map(|version| version.imported_by).collect();
    people.extend(acts.iter().filter_map(|act| act.account_id));
    let names = accounts::names(db, &people).await?;
    let of = pages::Past { acts, versions, names, later: before != i64::MAX, page: PAGE };
    Ok(pages::history(&view, &desk, &of).into_response())
}

#[derive(Deserialize)]
struct RestoreForm {
    #[serde(default)]
    number: i64,
}

async fn restore(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Form(form): Form<RestoreForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let version = version(&learning, &desk, form.number).await?;
    home::replace(&learning, &desk.draft, version, desk.viewer.id, "restore").await?;
    Ok(view::redirect_saying(&urls::edit_publish(view.lang, &slug), "draft-restored"))
}

async fn version(learning: &Learning, desk: &Desk, number: i64) -> Result<Uuid> {
    let course = desk.draft.course_id.ok_or(Error::NotFound)?;
    let versions = store::versions(&learning.platform.db, course).await?;
    versions.iter().find(|version| version.number == number).map(|version| version.id).ok_or(Error::NotFound)
}

async fn export(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let source = desk.source(&learning).await?;
    archive(source, &format!("{slug}-draft.zip")).await
}

async fn export_version(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug, number)): Path<(String, String, String)>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let version = version(&learning, &desk, number).await?;
    let files = library::files(&learning.platform.db, &learning.platform.storage, version).await?;
    archive(Source::from_files(files), &format!("{slug}-{number}.zip")).await
}

async fn archive(source: Source, name: &str) -> Result<Response> {
    let bytes = tokio::task::spawn_blocking(move || format::zip_bytes(&source));
    let bytes = bytes.await.map_err(anyhow::Error::new)??;
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, bytes).into_response())
}
