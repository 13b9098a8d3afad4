//! Saved views in the database.

use halqa_platform::{Platform, db::Db, error::Result, id};
use uuid::Uuid;

use crate::staff::Desk;

/// A saved view.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SavedView {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account_id: Uuid,
    /// What they call it.
    pub name: String,
    /// As in the list's address, with `?`.
    pub query: String,
    /// Whether all staff of the course see it.
    pub shared: bool,
}

/// One's own and the shared views of a course, by name.
///
/// # Errors
/// The database failed.
pub async fn visible(db: &Db, course: Uuid, account: Uuid) -> Result<Vec<SavedView>> {
    Ok(db
        .read(
            "SELECT id, account_id, name, query, shared FROM course_views
             WHERE course_id = $1 AND (account_id = $2 OR shared) ORDER BY name, id LIMIT 100",
        )
        .bind(course)
        .bind(account)
        .all()
        .await?)
}

/// Keeps a view; one of the same name is replaced, so that saving twice is saving once.
///
/// # Errors
/// The database failed.
pub async fn save(
    platform: &Platform,
    course: Uuid,
    account: Uuid,
    (name, query, shared): (&str, &str, bool),
) -> Result<()> {
    platform
        .db
        .write(
            "INSERT INTO course_views (id, course_id, account_id, name, query, shared, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (course_id, account_id, name)
             DO UPDATE SET query = excluded.query, shared = excluded.shared",
        )
        .bind(id::new())
        .bind(course)
        .bind(account)
        .bind(name.to_owned())
        .bind(query.to_owned())
        .bind(shared)
        .bind(platform.clock.now())
        .execute()
        .await?;
    Ok(())
}

/// Deletes a view of one's own; programme staff also a shared one of somebody else's. Whether there was one.
///
/// # Errors
/// The database failed.
pub async fn delete(db: &Db, course: Uuid, view: Uuid, desk: &Desk) -> Result<bool> {
    let sql =
        "DELETE FROM course_views WHERE id = $1 AND course_id = $2 AND (account_id = $3 OR (shared AND $4))";
    Ok(db.write(sql).bind(view).bind(course).bind(desk.viewer.id).bind(desk.programme).execute().await? == 1)
}
