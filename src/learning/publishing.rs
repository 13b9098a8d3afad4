//! Course files into the database and out again: import, export, delete.

use std::{collections::BTreeMap, sync::Arc};

use halqa_platform::{Platform, bell::Topic, db::Tx, error::Result, events, id, jobs};
use uuid::Uuid;

use crate::{
    compiled::{CompiledCourse, EnrolmentMode, EnrolmentRule},
    completion::reevaluation,
    events::{CourseDeleted, CoursePublished},
    format::{self, Compiled, Finding, Report, Severity, Source},
    learn::ready::Ready,
    library::{self, Library, Version},
};

/// What an import did.
#[derive(Debug)]
pub enum Imported {
    /// The same content is published already; nothing changed.
    Unchanged(i64),
    /// A new version is published: its number.
    New(i64),
    /// A course carried in the program that was deleted here on purpose; left alone.
    LeftDeleted,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The course has faults, by itself or together with those that are published.
    #[error("{0}")]
    Faults(Report),
    /// The course is worked on in the browser: files from elsewhere would hide what is written there.
    #[error(
        "the course lives in the browser: publish it there, or take it back to files with --take-back; its draft stays"
    )]
    LivesInBrowser,
    /// The database or the files failed.
    #[error(transparent)]
    Failed(#[from] halqa_platform::error::Error),
}

/// Where an import comes from.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The Git commit of the folder, where it is in a clean checkout.
    pub git_commit: Option<String>,
    /// Who.
    pub by: Option<Uuid>,
    /// It is carried inside the program: a course deleted, changed or worked on here wins over it.
    pub bundled: bool,
    /// Published from the browser: the course lives there from now on.
    pub browser: bool,
    /// Files win over the browser: the course lives in files from now on.
    pub take_back: bool,
    /// What is new in it, for people.
    pub note: String,
}

/// Why there was nothing to publish.
enum Stopped {
    Nothing(Imported),
    LivesInBrowser,
}

#[derive(sqlx::FromRow)]
struct CourseRow {
    id: Uuid,
    current_hash: Option<String>,
    bundled_hash: Option<String>,
    deleted: bool,
    number: i64,
    home: String,
}

/// Checks, compiles and publishes a course. Any fault: nothing is changed. The same content: nothing is changed.
///
/// # Errors
/// [`ImportError`].
pub async fn import(
    platform: &Platform,
    library: &Library,
    source: Source,
    origin: Origin,
) -> Result<Imported, ImportError> {
    let (source, compiled) = tokio::task::spawn_blocking(move || {
        let compiled = format::compile(&source);
        (source, compiled)
    })
    .await
    .map_err(|error| halqa_platform::error::Error::Internal(anyhow::Error::new(error)))?;
    let compiled = compiled.map_err(ImportError::Faults)?;
    // What a machine has translated is not published before a person has read it.
    if let Some(report) = compiled.report.unreviewed() {
        return Err(ImportError::Faults(report));
    }
    // What is known to fail stores nothing; another import may publish meanwhile, so it is asked again below.
    let published = library.all();
    let known = published.iter().map(|v| (v.course.slug.clone(), v.course.prerequisites.clone())).collect();
    refuse_cycle(known, &source, &compiled.course)?;
    let files = store_files(platform, &source).await?;
    let media = store_media(platform, &source, &compiled).await?;
    let whole = library::put_compiled(&platform.storage, &compiled.course).await?;
    let mut tx = begin(platform, library, &source, &compiled.course).await?;
    let outcome = publish(&mut tx, platform, &compiled, &files, &media, &origin).await?;
    let (version_id, course_id, number) = match outcome {
        Ok(published) => published,
        Err(Stopped::LivesInBrowser) => return Err(ImportError::LivesInBrowser),
        Err(Stopped::Nothing(imported)) => {
            tx.commit().await.map_err(halqa_platform::error::Error::from)?;
            return Ok(imported);
        }
    };
    library::note_compiled(&mut tx, version_id, &whole).await?;
    tx.commit().await.map_err(halqa_platform::error::Error::from)?;
    jobs::wake();
    library.keep(Version {
        id: version_id,
        course_id,
        number,
        imported_at: platform.clock.now(),
        git_commit: origin.git_commit,
        course: compiled.course,
        ready: Ready::default(),
    });
    library.refresh().await?;
    Ok(Imported::New(number))
}

type FileRow = (String, String, i64);
type MediaRow = (String, String, String);

async fn store_files(platform: &Platform, source: &Source) -> Result<Vec<FileRow>> {
    let mut rows = Vec::new();
    for (path, bytes) in source.files() {
        let sha256 = platform.storage.put(bytes).await?;
        rows.push((path.to_owned(), sha256, i64::try_from(bytes.len()).unwrap_or(i64::MAX)));
    }
    Ok(rows)
}

async fn store_media(platform: &Platform, source: &Source, compiled: &Compiled) -> Result<Vec<MediaRow>> {
    for bytes in compiled.derived.values() {
        platform.storage.put(bytes).await?;
    }
    let _ = source;
    let rows = compiled.course.media.iter();
    Ok(rows.map(|(path, file)| (file.sha256.clone(), path.clone(), file.mime.clone())).collect())
}

/// Which courses each published course requires, by address.
pub(crate) type Needs = BTreeMap<String, Vec<String>>;

/// Begins the transaction that publishes. Only a course that requires others can close a circle: those are published
/// one after the other, each against what the database says then.
async fn begin(
    platform: &Platform,
    library: &Library,
    source: &Source,
    course: &CompiledCourse,
) -> Result<Tx, ImportError> {
    let mut turns = 0;
    loop {
        let mut tx = platform.db.begin().await.map_err(halqa_platform::error::Error::from)?;
        if course.prerequisites.is_empty() {
            return Ok(tx);
        }
        let (needs, whole) = needs(&mut tx, library).await?;
        // What stays unknown cannot be served, and so not be asked of anybody.
        if whole || turns == 2 {
            refuse_cycle(needs, source, course)?;
            return Ok(tx);
        }
        // Another process has published meanwhile. Courses are not loaded while all who write wait.
        drop(tx);
        library.refresh().await?;
        turns += 1;
    }
}

/// As it stands in the database, and as it stays until the transaction ends; and whether that is known of every
/// course.
async fn needs(tx: &mut Tx, library: &Library) -> Result<(Needs, bool)> {
    tx.lock("prerequisites").await?;
    let rows: Vec<(String, Uuid)> = tx
        .sql("SELECT slug, current_version FROM courses WHERE current_version IS NOT NULL AND deleted_at IS NULL")
        .all()
        .await?;
    let published = rows.len();
    let known = rows.into_iter().filter_map(|(slug, id)| {
        let version = library.by_slug(&slug).filter(|version| version.id == id)?;
        Some((slug, version.course.prerequisites.clone()))
    });
    let needs: Needs = known.collect();
    let whole = needs.len() == published;
    Ok((needs, whole))
}

fn refuse_cycle(mut needs: Needs, source: &Source, course: &CompiledCourse) -> Result<(), ImportError> {
    needs.insert(course.slug.clone(), course.prerequisites.clone());
    let mut way = vec![course.slug.clone()];
    let Some(cycle) = find_cycle(&needs, &course.slug, &mut way) else { return Ok(()) };
    let line = format::prerequisites(source)
        .into_iter()
        .find(|(slug, _)| cycle.get(1) == Some(slug))
        .map_or(1, |(_, line)| line);
    let finding = Finding {
        file: "course.toml".to_owned(),
        line,
        severity: Severity::Fault,
        code: "cycle",
        message: format!("`prerequisites` run in a circle with published courses: {}", cycle.join(" → ")),
        lang: None,
    };
    Err(ImportError::Faults(Report { findings: vec![finding], languages: Vec::new() }))
}

// Only cycles through the new course matter: the others were refused when they would have arisen.
pub(crate) fn find_cycle(needs: &Needs, start: &str, way: &mut Vec<String>) -> Option<Vec<String>> {
    let here = way.last()?.clone();
    for next in needs.get(&here)? {
        if next == start {
            let mut cycle = way.clone();
            cycle.push(start.to_owned());
            return Some(cycle);
        }
        if !way.contains(next) {
            way.push(next.clone());
            if let Some(cycle) = find_cycle(needs, start, way) {
                return Some(cycle);
            }
            way.pop();
        }
    }
    None
}

/// `Ok` = published; `Err` = why there was nothing to do.
async fn publish(
    tx: &mut Tx,
    platform: &Platform,
    compiled: &Compiled,
    files: &[FileRow],
    media: &[MediaRow],
    origin: &Origin,
) -> Result<std::result::Result<(Uuid, Uuid, i64), Stopped>> {
    let course = &compiled.course;
    tx.lock(&format!("course {}", course.slug)).await?;
    let known = find(tx, &course.slug).await?;
    if let Some(row) = &known {
        if row.home == "browser" && !origin.browser && !origin.take_back {
            return Ok(Err(match origin.bundled {
                true => Stopped::Nothing(Imported::Unchanged(row.number)),
                false => Stopped::LivesInBrowser,
            }));
        }
        if origin.bundled && (row.bundled_hash.as_deref() == Some(&course.content_hash) || row.deleted) {
            return Ok(Err(Stopped::Nothing(if row.deleted {
                Imported::LeftDeleted
            } else {
                Imported::Unchanged(row.number)
            })));
        }
        // Somebody imported another text over the program's, or had the course before the program did: theirs stays.
        let changed_here =
            origin.bundled && row.current_hash.is_some() && row.current_hash != row.bundled_hash;
        let same = row.current_hash.as_deref() == Some(&course.content_hash);
        if (same || changed_here) && !row.deleted {
            note_bundled(tx, row.id, course, origin).await?;
            set_home(tx, row.id, origin, platform.clock.now()).await?;
            return Ok(Err(Stopped::Nothing(Imported::Unchanged(row.number))));
        }
    }
    let now = platform.clock.now();
    let course_id = match &known {
        Some(row) => row.id,
        None => insert_course(tx, &course.slug, now).await?,
    };
    let version_id = id::new();
    let number = known.as_ref().map_or(0, |row| row.number) + 1;
    insert_version(tx, (version_id, course_id, number), compiled, files, media, origin, now).await?;
    note_bundled(tx, course_id, course, origin).await?;
    set_home(tx, course_id, origin, now).await?;
    set_default_run(tx, course_id, &course.enrolment, now).await?;
    reevaluation::plan(tx, platform, version_id, course.completion.not_before).await?;
    events::publish(tx, &platform.clock, &CoursePublished { course_id, version_id }).await?;
    Ok(Ok((version_id, course_id, number)))
}

async fn find(tx: &mut Tx, slug: &str) -> Result<Option<CourseRow>> {
    Ok(tx
        .sql(
            "SELECT c.id AS id, v.content_hash AS current_hash, c.bundled_hash AS bundled_hash,
             c.deleted_at IS NOT NULL AS deleted, c.home AS home,
             COALESCE((SELECT MAX(number) FROM course_versions n WHERE n.course_id = c.id), 0) AS number
             FROM courses c LEFT JOIN course_versions v ON v.id = c.current_version WHERE c.slug = $1",
        )
        .bind(slug.to_owned())
        .optional()
        .await?)
}

async fn insert_course(tx: &mut Tx, slug: &str, now: chrono::DateTime<chrono::Utc>) -> Result<Uuid> {
    let course_id = id::new();
    tx.sql("INSERT INTO courses (id, slug, created_at) VALUES ($1, $2, $3)")
        .bind(course_id)
        .bind(slug.to_owned())
        .bind(now)
        .execute()
        .await?;
    Ok(course_id)
}

async fn note_bundled(tx: &mut Tx, course_id: Uuid, course: &CompiledCourse, origin: &Origin) -> Result<()> {
    if origin.bundled {
        tx.sql("UPDATE courses SET bundled_hash = $2 WHERE id = $1")
            .bind(course_id)
            .bind(course.content_hash.clone())
            .execute()
            .await?;
    }
    Ok(())
}

/// Where the course lives from now on, where that changes.
async fn set_home(
    tx: &mut Tx,
    course_id: Uuid,
    origin: &Origin,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<()> {
    let home = match (origin.browser, origin.take_back) {
        (true, _) => "browser",
        (false, true) => "files",
        (false, false) => return Ok(()),
    };
    tx.sql("UPDATE courses SET home = $2, home_at = $3, home_by = $4 WHERE id = $1 AND home <> $2")
        .bind(course_id)
        .bind(home.to_owned())
        .bind(now)
        .bind(origin.by)
        .execute()
        .await?;
    Ok(())
}

async fn insert_version(
    tx: &mut Tx,
    (version_id, course_id, number): (Uuid, Uuid, i64),
    compiled: &Compiled,
    files: &[FileRow],
    media: &[MediaRow],
    origin: &Origin,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<()> {
    tx.sql(
        "INSERT INTO course_versions (id, course_id, number, content_hash, git_commit, imported_at, imported_by,
         note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(version_id)
    .bind(course_id)
    .bind(number)
    .bind(compiled.course.content_hash.clone())
    .bind(origin.git_commit.clone())
    .bind(now)
    .bind(origin.by)
    .bind(origin.note.clone())
    .execute()
    .await?;
    for (path, sha256, bytes) in files {
        tx.sql("INSERT INTO course_files (version_id, path, sha256, bytes) VALUES ($1, $2, $3, $4)")
            .bind(version_id)
            .bind(path.clone())
            .bind(sha256.clone())
            .bind(*bytes)
            .execute()
            .await?;
    }
    for (sha256, path, mime) in media {
        tx.sql("INSERT INTO course_media (sha256, version_id, path, mime) VALUES ($1, $2, $3, $4)")
            .bind(sha256.clone())
            .bind(version_id)
            .bind(path.clone())
            .bind(mime.clone())
            .execute()
            .await?;
    }
    tx.sql(
        "UPDATE courses SET current_version = $2, revision = revision + 1, deleted_at = NULL WHERE id = $1",
    )
    .bind(course_id)
    .bind(version_id)
    .execute()
    .await?;
    tx.notify(Topic::Courses).await?;
    Ok(())
}

async fn set_default_run(
    tx: &mut Tx,
    course_id: Uuid,
    rule: &EnrolmentRule,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<()> {
    let mode = match rule.mode {
        EnrolmentMode::Open => "self",
        EnrolmentMode::Code => "code",
        EnrolmentMode::Approval => "approval",
    };
    tx.sql(
        "INSERT INTO runs (id, course_id, slug, mode, code, capacity, opens_at, closes_at, created_at)
         VALUES ($1, $2, '', $3, $4, $5, $6, $7, $8) ON CONFLICT (course_id, slug) DO UPDATE SET mode = excluded.mode,
         code = excluded.code, capacity = excluded.capacity, opens_at = excluded.opens_at,
         closes_at = excluded.closes_at",
    )
    .bind(id::new())
    .bind(course_id)
    .bind(mode)
    .bind(rule.code.clone())
    .bind(rule.capacity.map(i64::from))
    .bind(rule.opens)
    .bind(rule.closes)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Takes a course out of the catalogue. Records of who took it stay; a start does not bring it back.
///
/// # Errors
/// [`halqa_platform::error::Error::NotFound`], or the database failed.
pub async fn delete(platform: &Platform, library: &Library, slug: &str) -> Result<()> {
    let mut tx = platform.db.begin().await?;
    let (course_id,): (Uuid,) = tx
        .sql("SELECT id FROM courses WHERE slug = $1 AND deleted_at IS NULL")
        .bind(slug.to_owned())
        .one()
        .await?;
    tx.sql("UPDATE courses SET deleted_at = $2, revision = revision + 1 WHERE id = $1")
        .bind(course_id)
        .bind(platform.clock.now())
        .execute()
        .await?;
    tx.notify(Topic::Courses).await?;
    events::publish(&mut tx, &platform.clock, &CourseDeleted { course_id }).await?;
    tx.commit().await?;
    jobs::wake();
    library.refresh().await?;
    Ok(())
}

/// The files of the current version of a course, as they were imported.
///
/// # Errors
/// [`halqa_platform::error::Error::NotFound`], or a file cannot be read.
pub async fn export(platform: &Platform, slug: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let (version,): (Uuid,) = platform
        .db
        .read("SELECT current_version FROM courses WHERE slug = $1 AND current_version IS NOT NULL AND deleted_at IS NULL")
        .bind(slug.to_owned())
        .one()
        .await?;
    library::files(&platform.db, &platform.storage, version).await
}

/// The current versions that name `slug` among their prerequisites come out of [`Library::all`]; this is the
/// current version of each prerequisite of `version` that is published here.
pub fn prerequisites(library: &Library, version: &Version) -> Vec<Arc<Version>> {
    version.course.prerequisites.iter().filter_map(|slug| library.by_slug(slug)).collect()
}

/// Content hashes of the courses that were last imported from the program itself.
///
/// # Errors
/// The database failed.
pub async fn bundled_hashes(db: &halqa_platform::db::Db) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        db.read("SELECT bundled_hash FROM courses WHERE bundled_hash IS NOT NULL").all().await?;
    Ok(rows.into_iter().map(|(hash,)| hash).collect())
}
