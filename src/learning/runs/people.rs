//! Who looks after a run, and nothing else of its course.

use halqa_platform::{
    db::{Db, Tx},
    error::Result,
};
use uuid::Uuid;

/// The runs of a course whose staff somebody is.
///
/// # Errors
/// The database failed.
pub async fn runs_of(db: &Db, course: Uuid, account: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = db
        .read(
            "SELECT r.id FROM run_staff s JOIN runs r ON r.id = s.run_id
             WHERE s.account_id = $2 AND r.course_id = $1 ORDER BY r.id",
        )
        .bind(course)
        .bind(account)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(run,)| run).collect())
}

/// Who is named for a run.
///
/// # Errors
/// The database failed.
pub async fn named(db: &Db, run: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> =
        db.read("SELECT account_id FROM run_staff WHERE run_id = $1").bind(run).all().await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

/// Names somebody for a run; whether that is new.
///
/// # Errors
/// The database failed.
pub async fn name(tx: &mut Tx, run: Uuid, account: Uuid) -> Result<bool> {
    let sql = "INSERT INTO run_staff (run_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    Ok(tx.sql(sql).bind(run).bind(account).execute().await? == 1)
}

/// They look after it no more; whether they did.
///
/// # Errors
/// The database failed.
pub async fn remove(tx: &mut Tx, run: Uuid, account: Uuid) -> Result<bool> {
    let sql = "DELETE FROM run_staff WHERE run_id = $1 AND account_id = $2";
    Ok(tx.sql(sql).bind(run).bind(account).execute().await? == 1)
}

/// A copy of a run is looked after by the same people.
///
/// # Errors
/// The database failed.
pub async fn copy(tx: &mut Tx, from: Uuid, to: Uuid) -> Result<()> {
    let sql = "INSERT INTO run_staff (run_id, account_id) SELECT r.id, s.account_id
         FROM run_staff s JOIN runs r ON r.id = $2 WHERE s.run_id = $1 ON CONFLICT DO NOTHING";
    tx.sql(sql).bind(from).bind(to).execute().await?;
    Ok(())
}

/// Who is erased looks after nothing.
///
/// # Errors
/// The database failed.
pub async fn forget(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.sql("DELETE FROM run_staff WHERE account_id = $1").bind(account).execute().await?;
    Ok(())
}

/// What a closed account looked after, the kept one does.
///
/// # Errors
/// The database failed.
pub async fn merge(tx: &mut Tx, kept: Uuid, closed: Uuid) -> Result<()> {
    let sql = "INSERT INTO run_staff (run_id, account_id) SELECT s.run_id, a.id FROM run_staff s
         JOIN accounts a ON a.id = $1 WHERE s.account_id = $2 ON CONFLICT DO NOTHING";
    tx.sql(sql).bind(kept).bind(closed).execute().await?;
    forget(tx, closed).await
}

/// The runs that somebody looks after without being the course's staff: the course, and how many wait there.
///
/// # Errors
/// The database failed.
pub async fn desks(db: &Db, account: Uuid) -> Result<Vec<(Uuid, i64)>> {
    Ok(db
        .read(
            "SELECT r.course_id, CAST(SUM((SELECT COUNT(*) FROM enrolments e
               WHERE e.run_id = r.id AND e.state = 'requested')) AS BIGINT) AS waiting
             FROM run_staff s JOIN runs r ON r.id = s.run_id WHERE s.account_id = $1 AND NOT EXISTS
               (SELECT 1 FROM course_staff k WHERE k.course_id = r.course_id AND k.account_id = s.account_id)
             GROUP BY r.course_id",
        )
        .bind(account)
        .all()
        .await?)
}

/// Addresses of course and run of everything that somebody looks after, for their download.
///
/// # Errors
/// The database failed.
pub async fn everything(db: &Db, account: Uuid) -> Result<Vec<(String, String)>> {
    Ok(db
        .read(
            "SELECT c.slug, r.slug FROM run_staff s JOIN runs r ON r.id = s.run_id
             JOIN courses c ON c.id = r.course_id WHERE s.account_id = $1 ORDER BY c.slug, r.slug",
        )
        .bind(account)
        .all()
        .await?)
}
