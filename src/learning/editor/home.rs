//! Where a course lives: in files (a folder, Git), imported by whoever keeps them; or in the browser, in its draft.
//! Only one of them at a time may publish, so that neither hides what is written in the other.

use chrono::{DateTime, Utc};
use halqa_identity::{
    audit::{self, Entry},
    policy::Role,
    viewer::Viewer,
};
use halqa_platform::{
    db::Db,
    error::{Error, Result},
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Learning,
    drafts::{
        changes::{Change, Content},
        store::{self, Draft, FileEntry},
    },
};

/// A published course, as the editor sees it.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Published {
    /// The course.
    pub course_id: Uuid,
    /// Its address.
    pub slug: String,
    /// `files` or `browser`.
    pub home: String,
    /// Since when, where somebody said so.
    pub home_at: Option<DateTime<Utc>>,
    /// Who said so.
    pub home_by: Option<Uuid>,
    /// The version that learners see.
    pub version_id: Uuid,
    /// Its number.
    pub number: i64,
    /// What it holds.
    pub content_hash: String,
    /// When it was published.
    pub imported_at: DateTime<Utc>,
    /// From which Git commit, where from one.
    pub git_commit: Option<String>,
    /// The program carries this very version.
    pub bundled: bool,
}

impl Published {
    /// Whether it lives in the browser.
    pub fn in_browser(&self) -> bool {
        self.home == "browser"
    }
}

const COLUMNS: &str = "c.id AS course_id, c.slug AS slug, c.home AS home, c.home_at AS home_at,
    c.home_by AS home_by, v.id AS version_id, v.number AS number, v.content_hash AS content_hash,
    v.imported_at AS imported_at, v.git_commit AS git_commit,
    (c.bundled_hash IS NOT NULL AND c.bundled_hash = v.content_hash) AS bundled
    FROM courses c JOIN course_versions v ON v.id = c.current_version WHERE c.deleted_at IS NULL";

/// The published course at an address.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Db, slug: &str) -> Result<Option<Published>> {
    Ok(db.read_built(format!("SELECT {COLUMNS} AND c.slug = $1")).bind(slug.to_owned()).optional().await?)
}

/// Published courses that somebody may take up: all of them, or those that an author is staff of.
///
/// # Errors
/// The database failed.
pub async fn list(db: &Db, author: Option<Uuid>) -> Result<Vec<Published>> {
    let Some(author) = author else {
        return Ok(db.read_built(format!("SELECT {COLUMNS} ORDER BY c.slug")).all().await?);
    };
    let own = "AND c.id IN (SELECT course_id FROM course_staff WHERE account_id = $1) ORDER BY c.slug";
    Ok(db.read_built(format!("SELECT {COLUMNS} {own}")).bind(author).all().await?)
}

/// Whether a person may edit a published course: programme staff and administrators, authors among its staff, and
/// authors of its draft.
///
/// # Errors
/// The database failed.
pub async fn may_take(
    db: &Db,
    published: &Published,
    draft: Option<&Draft>,
    viewer: &Viewer,
) -> Result<bool> {
    if viewer.has(Role::Administrator) || viewer.has(Role::Staff) {
        return Ok(true);
    }
    if !viewer.has(Role::Author) {
        return Ok(false);
    }
    if let Some(draft) = draft {
        return store::is_author(db, draft, viewer.id).await;
    }
    let (n,): (i64,) = db
        .read("SELECT COUNT(*) FROM course_staff WHERE course_id = $1 AND account_id = $2")
        .bind(published.course_id)
        .bind(viewer.id)
        .one()
        .await?;
    Ok(n > 0)
}

/// The hash of a draft's files, as versions are recognised by it: equal means "as published".
pub fn content_hash(files: &[FileEntry]) -> String {
    let mut sorted: Vec<&FileEntry> = files.iter().collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    let lines = sorted.iter().map(|entry| format!("{}\0{}\n", entry.path, entry.sha256));
    halqa_platform::crypto::sha256_hex(lines.collect::<String>().as_bytes())
}

/// The files of a version, as the storage has them.
///
/// # Errors
/// The database failed.
pub async fn files_of(db: &Db, version: Uuid) -> Result<Vec<(String, Content)>> {
    let rows: Vec<(String, String, i64)> = db
        .read("SELECT path, sha256, bytes FROM course_files WHERE version_id = $1 ORDER BY path")
        .bind(version)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(path, sha256, bytes)| (path, Content::Blob { sha256, bytes })).collect())
}

/// Makes a draft what a version is, as one change: what was there before stays in its history.
///
/// # Errors
/// The database failed.
pub async fn replace(
    learning: &Learning,
    draft: &Draft,
    version: Uuid,
    by: Uuid,
    what: &'static str,
) -> Result<()> {
    let wanted = files_of(&learning.platform.db, version).await?;
    let there = store::files(&learning.platform.db, draft.id).await?;
    let gone = there.iter().filter(|entry| !wanted.iter().any(|(path, _)| *path == entry.path));
    let mut changes: Vec<Change> = gone
        .map(|entry| Change { path: entry.path.clone(), content: Content::Removed, expected: None })
        .collect();
    changes.extend(wanted.into_iter().map(|(path, content)| Change { path, content, expected: None }));
    store::save(&learning.platform, draft.id, changes, by, what).await?;
    Ok(())
}

/// Takes a published course into the browser: it lives there from now on, with a draft of its current version. Where
/// a draft is behind what was imported since, it becomes that, and what it was stays in its history. Twice changes
/// nothing.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or the database failed.
pub async fn take(learning: &Learning, viewer: &Viewer, slug: &str) -> Result<()> {
    let db = &learning.platform.db;
    let published = find(db, slug).await?.ok_or(Error::NotFound)?;
    let known = store::find(db, slug).await?;
    if !may_take(db, &published, known.as_ref(), viewer).await? {
        return Err(Error::Forbidden(None));
    }
    let at = (published.course_id, published.version_id);
    let draft = match known {
        Some(draft) => {
            if draft.base_version != Some(published.version_id) {
                replace(learning, &draft, published.version_id, viewer.id, "take").await?;
            }
            draft
        }
        None => {
            let files = files_of(db, published.version_id).await?;
            store::create_from(&learning.platform, slug, Some(at), files, viewer.id).await?;
            store::find(db, slug).await?.ok_or(Error::NotFound)?
        }
    };
    let mut tx = db.begin().await?;
    store::published(&mut tx, draft.id, at.0, at.1).await?;
    let now = learning.platform.clock.now();
    let moved = tx
        .sql("UPDATE courses SET home = 'browser', home_at = $2, home_by = $3 WHERE id = $1 AND home <> 'browser'")
        .bind(published.course_id)
        .bind(now)
        .bind(viewer.id)
        .execute()
        .await?;
    if moved > 0 {
        let detail = json!({ "course": slug, "home": "browser" });
        audit::record(&mut tx, now, Entry::new("course.home").by(viewer.id).detail(detail)).await?;
    }
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{Source, starter_files};
    use halqa_platform::{crypto::sha256_hex, lang::Lang};

    #[test]
    fn a_draft_is_recognised_as_the_version_it_is() {
        let files: Vec<_> = starter_files("x", Lang::En).collect();
        let entries: Vec<FileEntry> = files
            .iter()
            .rev()
            .map(|(path, bytes)| FileEntry {
                path: path.clone(),
                sha256: sha256_hex(bytes),
                bytes: 1,
                revision: 1,
                changed_at: DateTime::<Utc>::UNIX_EPOCH,
                changed_by: None,
            })
            .collect();
        assert_eq!(content_hash(&entries), Source::from_files(files).content_hash());
    }
}
