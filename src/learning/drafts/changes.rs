//! How files of a draft change: what somebody expects, what collides, what is kept for undoing.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::{db::Tx, error::Result, storage::Storage};
use uuid::Uuid;

use super::store::FileEntry;

/// What becomes of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// These bytes.
    Bytes(Vec<u8>),
    /// A blob that the storage has already, of this size.
    Blob {
        /// Its name.
        sha256: String,
        /// Its size.
        bytes: i64,
    },
    /// It is removed.
    Removed,
}

/// A change of one file.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which.
    pub path: String,
    /// What it becomes.
    pub content: Content,
    /// The [`FileEntry::revision`] that whoever changes it has seen; 0: it was not there. `None`: whatever it is.
    pub expected: Option<i64>,
}

/// What a save did.
#[derive(Clone, Debug, PartialEq)]
pub enum Saved {
    /// The draft has this revision now.
    Saved(i64),
    /// Everything was so already.
    Unchanged(i64),
    /// Nothing was changed: these files are not as expected. (A change to what a file is already never collides, so
    /// that a save can be sent again.)
    Conflict(Vec<Conflict>),
}

/// A file that somebody else has changed meanwhile.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Which.
    pub path: String,
    /// As it is now; `None`: removed.
    pub now: Option<FileEntry>,
}

/// One file of one past change.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Past {
    /// The draft's revision that it made.
    pub revision: i64,
    /// The file.
    pub path: String,
    /// What it was; `None`: not there.
    pub before_sha256: Option<String>,
    /// What it became; `None`: removed.
    pub after_sha256: Option<String>,
    /// Fixed name of the act.
    pub what: String,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub account_id: Option<Uuid>,
}

/// A change whose bytes are blobs already.
pub(super) struct Kept {
    path: String,
    kept: Option<(String, i64)>,
    expected: Option<i64>,
    /// Takes back a removal: the file is expected to be away, whatever its revision was.
    absent: bool,
}

/// Who, which act, when.
pub(super) type Act = (Uuid, &'static str, DateTime<Utc>);

/// Puts the bytes into the storage, outside of any transaction.
pub(super) async fn keep(storage: &Storage, changes: Vec<Change>) -> Result<Vec<Kept>> {
    let mut ready = Vec::with_capacity(changes.len());
    for Change { path, content, expected } in changes {
        let kept = match content {
            Content::Bytes(bytes) => {
                let sha256 = storage.put(&bytes).await?;
                Some((sha256, i64::try_from(bytes.len()).unwrap_or(i64::MAX)))
            }
            Content::Blob { sha256, bytes } => Some((sha256, bytes)),
            Content::Removed => None,
        };
        ready.push(Kept { path, kept, expected, absent: false });
    }
    Ok(ready)
}

/// The changes that take back a revision.
pub(super) async fn taken_back(tx: &mut Tx, draft: Uuid, revision: i64) -> Result<Vec<Kept>> {
    let rows: Vec<(String, Option<String>, Option<String>)> = tx
        .sql(
            "SELECT path, before_sha256, after_sha256 FROM draft_changes WHERE draft_id = $1 AND revision = $2",
        )
        .bind(draft)
        .bind(revision)
        .all()
        .await?;
    let mut ready = Vec::new();
    for (path, before, after) in rows {
        let mut kept = None;
        if let Some(sha256) = before {
            let (bytes,): (i64,) = tx
                .sql("SELECT MAX(bytes) FROM draft_changes WHERE draft_id = $1 AND after_sha256 = $2")
                .bind(draft)
                .bind(sha256.clone())
                .one()
                .await?;
            kept = Some((sha256, bytes));
        }
        ready.push(Kept { path, kept, expected: Some(revision), absent: after.is_none() });
    }
    Ok(ready)
}

/// Makes the changes, where every file is as expected.
pub(super) async fn apply(tx: &mut Tx, draft: Uuid, ready: &[Kept], act: Act) -> Result<Saved> {
    tx.lock(&format!("draft {draft}")).await?;
    let (revision,): (i64,) = tx.sql("SELECT revision FROM drafts WHERE id = $1").bind(draft).one().await?;
    let mut todo = Vec::new();
    let mut conflicts = Vec::new();
    let mut here = present(tx, draft).await?;
    for change in ready {
        let now = here.remove(&change.path);
        if now.as_ref().map(|entry| &entry.sha256) == change.kept.as_ref().map(|(sha256, _)| sha256) {
            continue;
        }
        let seen = now.as_ref().map_or(0, |entry| entry.revision);
        let fits = if change.absent { now.is_none() } else { change.expected.is_none_or(|it| it == seen) };
        if fits {
            todo.push((change, now));
        } else {
            conflicts.push(Conflict { path: change.path.clone(), now });
        }
    }
    if !conflicts.is_empty() {
        return Ok(Saved::Conflict(conflicts));
    }
    if todo.is_empty() {
        return Ok(Saved::Unchanged(revision));
    }
    let revision = revision + 1;
    for (change, before) in &todo {
        put(tx, draft, change, revision, act).await?;
        note(tx, draft, change, before.as_ref(), revision, act).await?;
    }
    tx.sql("UPDATE drafts SET revision = $2, updated_at = $3, updated_by = $4 WHERE id = $1")
        .bind(draft)
        .bind(revision)
        .bind(act.2)
        .bind(act.0)
        .execute()
        .await?;
    Ok(Saved::Saved(revision))
}

async fn present(tx: &mut Tx, draft: Uuid) -> Result<BTreeMap<String, FileEntry>> {
    let entries: Vec<FileEntry> = tx
        .sql("SELECT path, sha256, bytes, revision, changed_at, changed_by FROM draft_files WHERE draft_id = $1")
        .bind(draft)
        .all()
        .await?;
    Ok(entries.into_iter().map(|entry| (entry.path.clone(), entry)).collect())
}

async fn put(tx: &mut Tx, draft: Uuid, change: &Kept, revision: i64, (by, _, now): Act) -> Result<()> {
    let Some((sha256, bytes)) = &change.kept else {
        tx.sql("DELETE FROM draft_files WHERE draft_id = $1 AND path = $2")
            .bind(draft)
            .bind(change.path.clone())
            .execute()
            .await?;
        return Ok(());
    };
    tx.sql(
        "INSERT INTO draft_files (draft_id, path, sha256, bytes, revision, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (draft_id, path) DO UPDATE SET sha256 = excluded.sha256,
         bytes = excluded.bytes, revision = excluded.revision, changed_at = excluded.changed_at,
         changed_by = excluded.changed_by",
    )
    .bind(draft)
    .bind(change.path.clone())
    .bind(sha256.clone())
    .bind(*bytes)
    .bind(revision)
    .bind(now)
    .bind(by)
    .execute()
    .await?;
    Ok(())
}

async fn note(
    tx: &mut Tx,
    draft: Uuid,
    change: &Kept,
    before: Option<&FileEntry>,
    revision: i64,
    (by, what, now): Act,
) -> Result<()> {
    tx.sql(
        "INSERT INTO draft_changes (draft_id, revision, path, before_sha256, after_sha256, bytes, what, at,
         account_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(draft)
    .bind(revision)
    .bind(change.path.clone())
    .bind(before.map(|entry| entry.sha256.clone()))
    .bind(change.kept.as_ref().map(|(sha256, _)| sha256.clone()))
    .bind(change.kept.as_ref().map_or(0, |(_, bytes)| *bytes))
    .bind(what)
    .bind(now)
    .bind(by)
    .execute()
    .await?;
    Ok(())
}
