//! What the catalogue reads: the files of courses, and who may have them.

use halqa_platform::{db::Db, error::Result};
use uuid::Uuid;

/// A file that pages of courses ask for by its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    /// Its MIME type.
    pub mime: String,
    /// Anybody may have it: a course that everybody may enter has it.
    pub open: bool,
}

/// The file with this hash, of any version of a course that is not deleted.
///
/// # Errors
/// [`halqa_platform::error::Error::NotFound`], or the database failed.
pub async fn media(db: &Db, sha256: &str) -> Result<Media> {
    let (mime, mode): (String, String) = db
        .read(
            "SELECT m.mime, r.mode FROM course_media m JOIN course_versions v ON v.id = m.version_id
             JOIN courses c ON c.id = v.course_id JOIN runs r ON r.course_id = c.id AND r.slug = ''
             WHERE m.sha256 = $1 AND c.deleted_at IS NULL
             ORDER BY CASE WHEN r.mode = 'self' THEN 0 ELSE 1 END LIMIT 1",
        )
        .bind(sha256.to_owned())
        .one()
        .await?;
    Ok(Media { mime, open: mode == "self" })
}

/// Whether a person takes a course that has this file, or is named as its staff.
///
/// # Errors
/// The database failed.
pub async fn is_inside(db: &Db, sha256: &str, account: Uuid) -> Result<bool> {
    let (found,): (i64,) = db
        .read(
            "SELECT COUNT(*) FROM (SELECT c.id FROM course_media m JOIN course_versions v ON v.id = m.version_id
             JOIN courses c ON c.id = v.course_id WHERE m.sha256 = $1 AND c.deleted_at IS NULL AND
             (EXISTS (SELECT 1 FROM enrolments e
                WHERE e.course_id = c.id AND e.account_id = $2 AND e.state = 'active')
              OR EXISTS (SELECT 1 FROM course_staff s WHERE s.course_id = c.id AND s.account_id = $3)
              OR EXISTS (SELECT 1 FROM run_staff q JOIN runs o ON o.id = q.run_id
                WHERE o.course_id = c.id AND q.account_id = $4)) LIMIT 1) f",
        )
        .bind(sha256.to_owned())
        .bind(account)
        .bind(account)
        .bind(account)
        .one()
        .await?;
    Ok(found > 0)
}
