//! Drafts beside versions, in the database.

use chrono::{DateTime, Utc};
use halqa_platform::{db::Db, error::Result};
use toml_edit::Document;
use uuid::Uuid;

use crate::format::{Finding, Report, Severity};

/// A file that is not the same in a draft and in a version.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Changed {
    /// Which.
    pub path: String,
    /// In the version; `None`: not there.
    pub before_sha256: Option<String>,
    /// In the draft; `None`: not there.
    pub after_sha256: Option<String>,
}

/// What differs between a version and a draft.
///
/// # Errors
/// The database failed.
pub async fn changed(db: &Db, version: Uuid, draft: Uuid) -> Result<Vec<Changed>> {
    let mut all: Vec<Changed> = db
        .read(
            "SELECT f.path AS path, f.sha256 AS before_sha256, d.sha256 AS after_sha256 FROM course_files f
             LEFT JOIN draft_files d ON d.draft_id = $2 AND d.path = f.path
             WHERE f.version_id = $1 AND (d.sha256 IS NULL OR d.sha256 <> f.sha256)",
        )
        .bind(version)
        .bind(draft)
        .all()
        .await?;
    let new: Vec<Changed> = db
        .read(
            "SELECT d.path AS path, f.sha256 AS before_sha256, d.sha256 AS after_sha256 FROM draft_files d
             LEFT JOIN course_files f ON f.version_id = $1 AND f.path = d.path
             WHERE d.draft_id = $2 AND f.sha256 IS NULL",
        )
        .bind(version)
        .bind(draft)
        .all()
        .await?;
    all.extend(new);
    all.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(all)
}

/// A version of a course.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct VersionRow {
    /// Its id.
    pub id: Uuid,
    /// 1, 2, 3 …
    pub number: i64,
    /// When it was published.
    pub imported_at: DateTime<Utc>,
    /// By whom, where in the browser.
    pub imported_by: Option<Uuid>,
    /// From which commit.
    pub git_commit: Option<String>,
    /// What the person who published said of it.
    pub note: String,
    /// It is what learners see.
    pub current: bool,
}

/// Every version of a course, the newest first.
///
/// # Errors
/// The database failed.
pub async fn versions(db: &Db, course: Uuid) -> Result<Vec<VersionRow>> {
    Ok(db
        .read(
            "SELECT v.id AS id, v.number AS number, v.imported_at AS imported_at, v.imported_by AS imported_by,
             v.git_commit AS git_commit, v.note AS note, v.id = c.current_version AS current
             FROM course_versions v JOIN courses c ON c.id = v.course_id WHERE v.course_id = $1
             ORDER BY v.number DESC",
        )
        .bind(course)
        .all()
        .await?)
}

/// One change of a draft, with how many files it was of.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Act {
    /// The draft's revision that it made.
    pub revision: i64,
    /// Fixed name of the act.
    pub what: String,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub account_id: Option<Uuid>,
    /// How many files.
    pub files: i64,
    /// One of them.
    pub path: String,
}

/// What was done to a draft before a revision, the newest first.
///
/// # Errors
/// The database failed.
pub async fn acts(db: &Db, draft: Uuid, before: i64, at_most: i64) -> Result<Vec<Act>> {
    Ok(db
        .read(
            "SELECT revision, MIN(what) AS what, MIN(at) AS at, account_id, COUNT(*) AS files, MIN(path) AS path
             FROM draft_changes WHERE draft_id = $1 AND revision < $2 GROUP BY revision, account_id
             ORDER BY revision DESC LIMIT $3",
        )
        .bind(draft)
        .bind(before)
        .bind(at_most)
        .all()
        .await?)
}

/// The address that `course.toml` gives the course.
pub fn slug_of(text: &str) -> Option<String> {
    let doc = Document::parse(text.strip_prefix('\u{feff}').unwrap_or(text)).ok()?;
    doc.get("slug").and_then(|slug| slug.as_str()).map(str::to_owned)
}

/// A report that says that the files are of a course at another address.
pub fn other_slug(slug: &str, mut report: Report) -> Report {
    report.findings.push(Finding {
        file: "course.toml".to_owned(),
        line: 1,
        severity: Severity::Fault,
        code: "slug",
        message: format!("`slug` must stay \"{slug}\": this draft is of the course at that address"),
        lang: None,
    });
    report
}
