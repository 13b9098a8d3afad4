//! Drafts in the database. One save changes any number of files, all or none, and is one revision.

use chrono::{DateTime, Utc};
use halqa_platform::{
    Platform,
    db::{Db, Tx},
    error::Result,
    id,
};
use uuid::Uuid;

use super::changes::{self, Change, Content, Past, Saved};
use crate::format::Source;

/// A course in the making.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Draft {
    /// Its id.
    pub id: Uuid,
    /// Its address, as in `course.toml`.
    pub slug: String,
    /// The course, once it has been published.
    pub course_id: Option<Uuid>,
    /// The version it was taken from, or published as last.
    pub base_version: Option<Uuid>,
    /// Counts every change.
    pub revision: i64,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// By whom.
    pub created_by: Option<Uuid>,
    /// When it was changed last.
    pub updated_at: DateTime<Utc>,
    /// By whom.
    pub updated_by: Option<Uuid>,
}

/// A file of a draft.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct FileEntry {
    /// Its path within the course.
    pub path: String,
    /// The blob.
    pub sha256: String,
    /// Its size.
    pub bytes: i64,
    /// The draft's revision when it changed last; what the next [`Change`] of it expects.
    pub revision: i64,
    /// When.
    pub changed_at: DateTime<Utc>,
    /// By whom.
    pub changed_by: Option<Uuid>,
}

const COLUMNS: &str =
    "id, slug, course_id, base_version, revision, created_at, created_by, updated_at, updated_by";

/// Begins a draft with these files; `course` is the course and the version that they are of. `None`: there is a draft
/// at this address already.
///
/// # Errors
/// The database or the storage failed.
pub async fn create(
    platform: &Platform,
    slug: &str,
    course: Option<(Uuid, Uuid)>,
    files: Vec<(String, Vec<u8>)>,
    by: Uuid,
) -> Result<Option<Draft>> {
    let files = files.into_iter().map(|(path, bytes)| (path, Content::Bytes(bytes))).collect();
    create_from(platform, slug, course, files, by).await
}

/// The same with files that the storage may have already.
///
/// # Errors
/// The database or the storage failed.
pub async fn create_from(
    platform: &Platform,
    slug: &str,
    course: Option<(Uuid, Uuid)>,
    files: Vec<(String, Content)>,
    by: Uuid,
) -> Result<Option<Draft>> {
    let now = platform.clock.now();
    let files = files.into_iter().map(|(path, content)| Change { path, content, expected: None });
    let ready = changes::keep(&platform.storage, files.collect()).await?;
    let mut tx = platform.db.begin().await?;
    let id = id::new();
    let made = tx
        .sql(
            "INSERT INTO drafts (id, slug, course_id, base_version, revision, created_at, created_by, updated_at,
             updated_by) VALUES ($1, $2, $3, $4, 0, $5, $6, $5, $6) ON CONFLICT (slug) DO NOTHING",
        )
        .bind(id)
        .bind(slug.to_owned())
        .bind(course.map(|(course, _)| course))
        .bind(course.map(|(_, version)| version))
        .bind(now)
        .bind(by)
        .execute()
        .await?;
    if made == 0 {
        return Ok(None);
    }
    name_author(&mut tx, id, by).await?;
    changes::apply(&mut tx, id, &ready, (by, "begin", now)).await?;
    tx.commit().await?;
    find(&platform.db, slug).await
}

/// The draft at an address.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Db, slug: &str) -> Result<Option<Draft>> {
    let sql = format!("SELECT {COLUMNS} FROM drafts WHERE slug = $1");
    Ok(db.read_built(sql).bind(slug.to_owned()).optional().await?)
}

/// Drafts by their address: all of them, or those that this person may edit as an author.
///
/// # Errors
/// The database failed.
pub async fn list(db: &Db, author: Option<Uuid>) -> Result<Vec<Draft>> {
    let Some(author) = author else {
        return Ok(db.read_built(format!("SELECT {COLUMNS} FROM drafts ORDER BY slug")).all().await?);
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM drafts WHERE id IN (SELECT draft_id FROM draft_authors WHERE account_id = $1)
         OR course_id IN (SELECT course_id FROM course_staff WHERE account_id = $1) ORDER BY slug"
    );
    Ok(db.read_built(sql).bind(author).all().await?)
}

/// Whether a person is named as an author of a draft, or as staff of its course.
///
/// # Errors
/// The database failed.
pub async fn is_author(db: &Db, draft: &Draft, account: Uuid) -> Result<bool> {
    let (n,): (i64,) = db
        .read(
            "SELECT (SELECT COUNT(*) FROM draft_authors WHERE draft_id = $1 AND account_id = $3)
             + (SELECT COUNT(*) FROM course_staff WHERE course_id = $2 AND account_id = $3)",
        )
        .bind(draft.id)
        .bind(draft.course_id)
        .bind(account)
        .one()
        .await?;
    Ok(n > 0)
}

/// Names an author; twice changes nothing.
///
/// # Errors
/// The database failed.
pub async fn name_author(tx: &mut Tx, draft: Uuid, account: Uuid) -> Result<()> {
    tx.sql("INSERT INTO draft_authors (draft_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(draft)
        .bind(account)
        .execute()
        .await?;
    Ok(())
}

/// The files of a draft, by path.
///
/// # Errors
/// The database failed.
pub async fn files(db: &Db, draft: Uuid) -> Result<Vec<FileEntry>> {
    Ok(db
        .read(
            "SELECT path, sha256, bytes, revision, changed_at, changed_by FROM draft_files
             WHERE draft_id = $1 ORDER BY path",
        )
        .bind(draft)
        .all()
        .await?)
}

/// One file and what is in it.
///
/// # Errors
/// The database or the storage failed.
pub async fn read(platform: &Platform, draft: Uuid, path: &str) -> Result<Option<(FileEntry, Vec<u8>)>> {
    let entry: Option<FileEntry> = platform
        .db
        .read(
            "SELECT path, sha256, bytes, revision, changed_at, changed_by FROM draft_files
             WHERE draft_id = $1 AND path = $2",
        )
        .bind(draft)
        .bind(path.to_owned())
        .optional()
        .await?;
    let Some(entry) = entry else { return Ok(None) };
    let bytes = platform.storage.read(&entry.sha256).await?;
    Ok(Some((entry, bytes)))
}

/// A file as it was at a revision of the draft: what somebody who edits had before them.
///
/// # Errors
/// The database or the storage failed.
pub async fn read_at(platform: &Platform, draft: Uuid, path: &str, revision: i64) -> Result<Option<Vec<u8>>> {
    let row: Option<(Option<String>,)> = platform
        .db
        .read(
            "SELECT after_sha256 FROM draft_changes WHERE draft_id = $1 AND path = $2 AND revision <= $3
             ORDER BY revision DESC LIMIT 1",
        )
        .bind(draft)
        .bind(path.to_owned())
        .bind(revision)
        .optional()
        .await?;
    match row.and_then(|(sha256,)| sha256) {
        Some(sha256) => Ok(Some(platform.storage.read(&sha256).await?)),
        None => Ok(None),
    }
}

/// The files of a draft as a course.
///
/// # Errors
/// The database or the storage failed.
pub async fn source(platform: &Platform, draft: Uuid) -> Result<Source> {
    let mut whole = Vec::new();
    for entry in files(&platform.db, draft).await? {
        let bytes = platform.storage.read(&entry.sha256).await?;
        whole.push((entry.path, bytes));
    }
    Ok(Source::from_files(whole))
}

/// Changes files: all of them, or none where one is not as expected. `what` is a fixed name of the act, for the
/// history.
///
/// # Errors
/// The database or the storage failed.
pub async fn save(
    platform: &Platform,
    draft: Uuid,
    changes: Vec<Change>,
    by: Uuid,
    what: &'static str,
) -> Result<Saved> {
    let ready = changes::keep(&platform.storage, changes).await?;
    let mut tx = platform.db.begin().await?;
    let saved = changes::apply(&mut tx, draft, &ready, (by, what, platform.clock.now())).await?;
    if matches!(saved, Saved::Saved(_)) {
        tx.commit().await?;
    }
    Ok(saved)
}

/// Takes back what a revision did, as a new revision. A file that has changed since collides.
///
/// # Errors
/// The database failed.
pub async fn undo(platform: &Platform, draft: Uuid, revision: i64, by: Uuid) -> Result<Saved> {
    let mut tx = platform.db.begin().await?;
    let ready = changes::taken_back(&mut tx, draft, revision).await?;
    let saved = changes::apply(&mut tx, draft, &ready, (by, "undo", platform.clock.now())).await?;
    if matches!(saved, Saved::Saved(_)) {
        tx.commit().await?;
    }
    Ok(saved)
}

/// What was done before a revision, the newest first.
///
/// # Errors
/// The database failed.
pub async fn history(db: &Db, draft: Uuid, before: i64, at_most: i64) -> Result<Vec<Past>> {
    Ok(db
        .read(
            "SELECT revision, path, before_sha256, after_sha256, what, at, account_id FROM draft_changes
             WHERE draft_id = $1 AND revision < $2 ORDER BY revision DESC, path LIMIT $3",
        )
        .bind(draft)
        .bind(before)
        .bind(at_most)
        .all()
        .await?)
}

/// Notes what a draft was published as.
///
/// # Errors
/// The database failed.
pub async fn published(tx: &mut Tx, draft: Uuid, course: Uuid, version: Uuid) -> Result<()> {
    tx.sql("UPDATE drafts SET course_id = $2, base_version = $3 WHERE id = $1")
        .bind(draft)
        .bind(course)
        .bind(version)
        .execute()
        .await?;
    Ok(())
}
