//! Versions of courses and their files, for programs: out as an archive, in as one.

use axum::{
    Extension, Json,
    body::Body,
    extract::{OriginalUri, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use halqa_identity::{
    api::scope::Scope,
    audit,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, FieldFault, Message, Result},
    http::{
        api::{Cursor, Page, PathOf, QueryOf, aside::Upload, page, problem},
        peer::Peer,
    },
};
use serde::Serialize;
use serde_json::json;
use tokio_util::io::ReaderStream;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store;
use crate::{
    Learning, Text,
    format::{self, Report, Severity, Source},
    learn::context,
    library,
    publishing::{self, ImportError, Imported, Origin},
    staff::{self, Desk},
};

/// Adds the operations.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let authors = Access::Roles(&[Role::Staff, Role::Author]);
    routes
        .api::<__path_import, _, _>(authors, Some(Scope::CoursesWrite), import)
        .api::<__path_versions, _, _>(Access::CourseStaff, Some(Scope::CoursesRead), versions)
        .api::<__path_files, _, _>(Access::CourseStaff, Some(Scope::CoursesRead), files)
}

/// A version of a course; it never changes.
#[derive(Debug, Serialize, ToSchema)]
struct CourseVersion {
    /// The version, for ever.
    id: Uuid,
    /// 1, 2, 3 …
    number: i64,
    /// Whether it is the published one.
    current: bool,
    /// SHA-256 over its files.
    content_hash: String,
    /// The Git commit it was made from, where there was one.
    git_commit: Option<String>,
    /// When it was imported.
    imported_at: DateTime<Utc>,
}

impl From<store::VersionRow> for CourseVersion {
    fn from(row: store::VersionRow) -> Self {
        Self {
            id: row.id,
            number: row.number,
            current: row.current,
            content_hash: row.content_hash,
            git_commit: row.git_commit,
            imported_at: row.imported_at,
        }
    }
}

/// List versions of a course
///
/// The newest first.
#[utoipa::path(get, path = "/api/v1/courses/{course}/versions", tag = "courses", operation_id = "listCourseVersions",
    params(("course" = String, Path, description = "Its address (slug)."), Cursor),
    responses((status = 200, description = "A page of versions.", body = Page<CourseVersion>)))]
async fn versions(
    State(learning): State<Learning>,
    OriginalUri(uri): OriginalUri,
    viewer: Viewer,
    PathOf(slug): PathOf<String>,
    QueryOf(query): QueryOf<Cursor>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let (before, limit) = page::read::<i64>(query.cursor.as_deref(), query.limit)?;
    let rows = store::versions(&learning.platform.db, desk.version.course_id, before, limit + 1).await?;
    page::answer(&uri, rows, limit, |row| row.number, CourseVersion::from)
}

/// Files of a version
///
/// As they were imported, byte by byte, in an archive that is the same each time; right answers are among them.
#[utoipa::path(get, path = "/api/v1/courses/{course}/versions/{number}/files", tag = "courses",
    operation_id = "getCourseFiles",
    params(("course" = String, Path, description = "Its address (slug)."),
        ("number" = i64, Path, description = "Number of the version.")),
    responses((status = 200, description = "The archive.", body = Vec<u8>, content_type = "application/zip")))]
async fn files(
    State(learning): State<Learning>,
    viewer: Viewer,
    PathOf((slug, number)): PathOf<(String, i64)>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let platform = &learning.platform;
    let version =
        store::version(&platform.db, desk.version.course_id, number).await?.ok_or(Error::NotFound)?;
    let files = library::files(&platform.db, &platform.storage, version).await?;
    let folder = tempfile::tempdir_in(&platform.config.data)?;
    let path = folder.path().join("course.zip");
    let to = path.clone();
    tokio::task::spawn_blocking(move || format::write_zip(&Source::from_files(files), &to))
        .await
        .map_err(anyhow::Error::new)??;
    // Open, the file outlives its folder.
    let file = tokio::fs::File::open(&path).await?;
    let name = format!("attachment; filename=\"{slug}-{number}.zip\"");
    let mut response = Body::from_stream(ReaderStream::new(file)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// What an import did.
#[derive(Debug, Serialize, ToSchema)]
struct CourseImport {
    /// The course's address.
    course: String,
    /// Number of the version.
    version: i64,
    /// Whether it is a new one; not where the published version has the same content.
    new: bool,
    /// What somebody should look at; the course works.
    warnings: Vec<String>,
}

/// Import a course
///
/// A course in an archive, as docs/COURSE-FORMAT.md has it, becomes its next version, published at once; the same
/// content again changes nothing. Faults are listed under `errors`, by file and line, and change nothing either. A
/// course that is there already may be published by its staff alone; who imports a new one becomes its staff.
#[utoipa::path(post, path = "/api/v1/courses", tag = "courses", operation_id = "importCourse",
    request_body(content = Vec<u8>, content_type = "application/zip", description = "The archive, of at most 512 MB."),
    responses((status = 201, description = "A new version is published.", body = CourseImport,
            headers(("Location" = String, description = "Where the course is."))),
        (status = 200, description = "The published version has this content.", body = CourseImport)))]
async fn import(
    State(learning): State<Learning>,
    viewer: Viewer,
    peer: Peer,
    upload: Option<Extension<Upload>>,
) -> Result<Response> {
    let Some(Extension(upload)) = upload else { return Err(anyhow::anyhow!("no body was kept").into()) };
    let source = read(&upload).await?;
    let slug = slug(&source);
    let known = may(&learning, &viewer, slug.as_deref()).await?;
    let warnings = warnings(&source).await?;
    let (number, new) = publish(&learning, source, viewer.id).await?;
    let course = slug.unwrap_or_default();
    if new {
        note(&learning, &viewer, peer, (&course, number, known)).await?;
    }
    let location = [(header::LOCATION, format!("/api/v1/courses/{course}"))];
    let status = if new { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, location, Json(CourseImport { course, version: number, new, warnings })).into_response())
}

/// Number of the version, and whether it is new.
async fn publish(learning: &Learning, source: Source, by: Uuid) -> Result<(i64, bool)> {
    let origin = Origin { by: Some(by), ..Origin::default() };
    match publishing::import(&learning.platform, &learning.library, source, origin).await {
        Ok(Imported::New(number)) => Ok((number, true)),
        Ok(Imported::Unchanged(number)) => Ok((number, false)),
        Ok(Imported::LeftDeleted) => Err(anyhow::anyhow!("an import was left deleted").into()),
        Err(ImportError::Faults(report)) => Err(faults(&report)),
        Err(ImportError::LivesInBrowser) => {
            Err(Error::conflict(|lang| Text::of(lang).api_lives_in_browser().to_owned()))
        }
        Err(ImportError::Failed(error)) => Err(error),
    }
}

async fn read(upload: &Upload) -> Result<Source> {
    let file = std::sync::Arc::clone(&upload.file);
    let read = tokio::task::spawn_blocking(move || Source::from_zip(file.path())).await;
    read.map_err(anyhow::Error::new)?.map_err(|error| {
        tracing::debug!(%error, "an archive that cannot be read");
        problem::invalid().saying(|lang| Text::of(lang).api_zip_wrong().to_owned()).into()
    })
}

/// The address that the course says it has.
fn slug(source: &Source) -> Option<String> {
    let manifest: toml::Table = std::str::from_utf8(source.file("course.toml")?).ok()?.parse().ok()?;
    Some(manifest.get("slug")?.as_str()?.to_owned())
}

/// Whether a course is there already; only its staff may then publish it.
async fn may(learning: &Learning, viewer: &Viewer, slug: Option<&str>) -> Result<bool> {
    let Some(version) = slug.and_then(|slug| learning.library.by_slug(slug)) else {
        // One that was taken out of the catalogue is brought back by programme staff.
        let gone = match slug {
            Some(slug) => store::exists(&learning.platform.db, slug).await?,
            None => false,
        };
        let programme = viewer.has(Role::Staff) || viewer.has(Role::Administrator);
        return if gone && !programme { Err(Error::Forbidden(None)) } else { Ok(gone) };
    };
    if context::is_staff(learning, viewer, &version).await? {
        return Ok(true);
    }
    Err(Error::Forbidden(Some(Message::new(|lang| Text::of(lang).api_not_your_course().to_owned()))))
}

async fn warnings(source: &Source) -> Result<Vec<String>> {
    let source = source.clone();
    let report =
        tokio::task::spawn_blocking(move || format::check(&source)).await.map_err(anyhow::Error::new)?;
    Ok(report
        .warnings()
        .map(|finding| format!("{}:{}: {}", finding.file, finding.line, finding.message))
        .collect())
}

fn faults(report: &Report) -> Error {
    let mut refusal = problem::invalid().saying(|lang| Text::of(lang).api_course_faults().to_owned());
    for finding in report.findings.iter().filter(|finding| finding.severity == Severity::Fault).take(200) {
        let message = finding.message.clone();
        refusal.fields.push(FieldFault {
            pointer: format!("{}:{}", finding.file, finding.line),
            message: Message::new(move |_| message.clone()),
        });
    }
    refusal.into()
}

async fn note(
    learning: &Learning,
    viewer: &Viewer,
    peer: Peer,
    (slug, number, known): (&str, i64, bool),
) -> Result<()> {
    let Some(version) = learning.library.by_slug(slug) else { return Ok(()) };
    let platform = &learning.platform;
    let mut tx = platform.db.begin().await?;
    if !known {
        staff::store::name(&mut tx, version.course_id, viewer.id).await?;
    }
    let detail = json!({ "course": slug, "version": number, "through": "api" });
    let entry = audit::Entry::new("course.imported").by(viewer.id).detail(detail).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    Ok(tx.commit().await?)
}
