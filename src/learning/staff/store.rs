//! What the staff's pages read and write.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx, placeholders},
    error::{Error, Result},
};
use uuid::Uuid;

use crate::{
    completion::rules::{Outcome, Progress, ProgressMap},
    participants::store::Reach,
};

/// Lines of a list on one page.
pub const PAGE: usize = 50;

/// Names a person as staff of the course at this address. Twice changes nothing.
///
/// # Errors
/// [`Error::NotFound`] for no such course, or the database failed.
pub async fn add(db: &Db, slug: &str, account: Uuid) -> Result<()> {
    let mut tx = db.begin().await?;
    let (course,): (Uuid,) =
        tx.sql("SELECT id FROM courses WHERE slug = $1").bind(slug.to_owned()).one().await?;
    name(&mut tx, course, account).await?;
    tx.commit().await?;
    Ok(())
}

/// As [`add`], within a transaction; whether that is new.
///
/// # Errors
/// The database failed.
pub async fn name(tx: &mut Tx, course: Uuid, account: Uuid) -> Result<bool> {
    let sql = "INSERT INTO course_staff (course_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    Ok(tx.sql(sql).bind(course).bind(account).execute().await? == 1)
}

/// They are staff of the course no more; whether they were.
///
/// # Errors
/// The database failed.
pub async fn remove(tx: &mut Tx, course: Uuid, account: Uuid) -> Result<bool> {
    let sql = "DELETE FROM course_staff WHERE course_id = $1 AND account_id = $2";
    Ok(tx.sql(sql).bind(course).bind(account).execute().await? == 1)
}

/// Who is named as staff of a course.
///
/// # Errors
/// The database failed.
pub async fn named(db: &Db, course: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> =
        db.read("SELECT account_id FROM course_staff WHERE course_id = $1").bind(course).all().await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

/// Somebody who waits for an answer.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Request {
    /// The enrolment.
    pub id: Uuid,
    /// Who.
    pub account_id: Uuid,
    /// The run that they ask for.
    pub run_id: Uuid,
    /// Since when.
    pub requested_at: DateTime<Utc>,
}

/// Who waits, the longest first; one more than [`PAGE`] at most, so that it is known whether there are more.
///
/// # Errors
/// The database failed.
pub async fn requests(db: &Db, reach: &Reach) -> Result<Vec<Request>> {
    let runs = reach.runs.as_deref().unwrap_or_default();
    let within = match runs.len() {
        0 => String::new(),
        n => format!("AND r.id IN ({})", placeholders(3, n)),
    };
    let query = db
        .read_built(format!(
            "SELECT e.id AS id, e.account_id AS account_id, e.run_id AS run_id, e.requested_at AS requested_at
             FROM runs r JOIN enrolments e ON e.run_id = r.id
             WHERE r.course_id = $1 {within} AND e.state = 'requested' ORDER BY e.requested_at, e.id LIMIT $2"
        ))
        .bind(reach.course)
        .bind(PAGE as i64 + 1);
    Ok(runs.iter().fold(query, |query, run| query.bind(*run)).all().await?)
}

/// An enrolment as the staff see it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Learner {
    /// The enrolment.
    pub id: Uuid,
    /// Who.
    pub account_id: Uuid,
    /// The run.
    pub run_id: Uuid,
    /// `requested`, `active`, `declined`, `left`.
    pub state: String,
    /// When asked for.
    pub requested_at: DateTime<Utc>,
    /// Let in without anybody's answer.
    pub at_once: bool,
    /// When an activity was last opened.
    pub last_at: Option<DateTime<Utc>>,
    /// Code of the statement.
    pub code: Option<String>,
    /// When the course was completed.
    pub completed_at: Option<DateTime<Utc>>,
    /// Why it was set by hand, where it was.
    pub override_reason: Option<String>,
    /// No longer valid since.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why.
    pub withdrawn_reason: Option<String>,
}

const LEARNER: &str = "SELECT e.id AS id, e.account_id AS account_id, e.run_id AS run_id, e.state AS state,
     e.requested_at AS requested_at, e.decided_at IS NOT NULL AND e.decided_at = e.requested_at AS at_once,
     e.last_at AS last_at, k.code AS code, k.completed_at AS completed_at,
     k.override_reason AS override_reason, k.withdrawn_at AS withdrawn_at, k.withdrawn_reason AS withdrawn_reason
     FROM enrolments e LEFT JOIN course_completions k ON k.enrolment_id = e.id";

/// One enrolment in this course.
///
/// # Errors
/// [`Error::NotFound`], or the database failed.
pub async fn learner(db: &Db, course: Uuid, enrolment: Uuid) -> Result<Learner> {
    let sql = format!("{LEARNER} WHERE e.id = $1 AND e.course_id = $2");
    db.read_built(sql).bind(enrolment).bind(course).optional().await?.ok_or(Error::NotFound)
}

/// What each of these enrolments (at most a few hundred) has completed, as far as counting goes.
///
/// # Errors
/// The database failed.
pub async fn completed(db: &Db, enrolments: &[Uuid]) -> Result<HashMap<Uuid, ProgressMap>> {
    let mut all: HashMap<Uuid, ProgressMap> = HashMap::new();
    if enrolments.is_empty() {
        return Ok(all);
    }
    let sql = format!(
        "SELECT enrolment_id, activity_id, outcome, completed_at FROM activity_progress
         WHERE completed_at IS NOT NULL AND enrolment_id IN ({})",
        placeholders(1, enrolments.len())
    );
    let query = enrolments.iter().fold(db.read_built(sql), |query, enrolment| query.bind(*enrolment));
    let rows: Vec<(Uuid, String, String, Option<DateTime<Utc>>)> = query.all().await?;
    for (enrolment, activity, outcome, completed_at) in rows {
        let progress = Progress { outcome: Outcome::from_id(&outcome), completed_at, ..Progress::default() };
        all.entry(enrolment).or_default().insert(activity, progress);
    }
    Ok(all)
}

/// A statement is no longer valid; whether it was until now.
///
/// # Errors
/// The database failed.
pub async fn withdraw(tx: &mut Tx, enrolment: Uuid, now: DateTime<Utc>, reason: &str) -> Result<bool> {
    let sql = "UPDATE course_completions SET withdrawn_at = $2, withdrawn_reason = $3
         WHERE enrolment_id = $1 AND withdrawn_at IS NULL";
    let done = tx.sql(sql).bind(enrolment).bind(now).bind(reason.to_owned()).execute().await? == 1;
    if done {
        tx.sql("UPDATE enrolments SET standing = 'going' WHERE id = $1").bind(enrolment).execute().await?;
    }
    Ok(done)
}

/// A withdrawn statement is valid again, from now on by the word of whoever says so; whether it was withdrawn.
///
/// # Errors
/// The database failed.
pub async fn restore(tx: &mut Tx, enrolment: Uuid, by: (Uuid, &str)) -> Result<bool> {
    let sql = "UPDATE course_completions SET withdrawn_at = NULL, withdrawn_reason = NULL, override_by = $2,
         override_reason = $3 WHERE enrolment_id = $1 AND withdrawn_at IS NOT NULL";
    let done = tx.sql(sql).bind(enrolment).bind(by.0).bind(by.1.to_owned()).execute().await? == 1;
    if done {
        tx.sql("UPDATE enrolments SET standing = 'completed' WHERE id = $1")
            .bind(enrolment)
            .execute()
            .await?;
    }
    Ok(done)
}

/// Who an enrolment belongs to, for a mail about it.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Whose {
    /// The learner.
    pub account_id: Uuid,
    /// The course.
    pub course_id: Uuid,
    /// Who answered.
    pub decided_by: Option<Uuid>,
}

/// Whose an enrolment is.
///
/// # Errors
/// The database failed.
pub async fn whose(db: &Db, enrolment: Uuid) -> Result<Option<Whose>> {
    let sql = "SELECT account_id, course_id, decided_by FROM enrolments WHERE id = $1";
    Ok(db.read(sql).bind(enrolment).optional().await?)
}

/// Code and titles (JSON texts) of a valid completion.
///
/// # Errors
/// The database failed.
pub async fn statement(db: &Db, completion: Uuid) -> Result<Option<(String, String)>> {
    let sql = "SELECT code, course_title FROM course_completions WHERE id = $1 AND withdrawn_at IS NULL";
    Ok(db.read(sql).bind(completion).optional().await?)
}

/// How many people wait for an answer, by course; courses where nobody waits are left out.
///
/// # Errors
/// The database failed.
pub async fn waiting(db: &Db) -> Result<HashMap<Uuid, i64>> {
    let sql = "SELECT course_id, COUNT(*) FROM enrolments WHERE state = 'requested' GROUP BY course_id";
    let rows: Vec<(Uuid, i64)> = db.read(sql).all().await?;
    Ok(rows.into_iter().collect())
}

/// The courses that a person is named for, with how many people wait there.
///
/// # Errors
/// The database failed.
pub async fn named_for(db: &Db, account: Uuid) -> Result<Vec<(Uuid, i64)>> {
    Ok(db
        .read(
            "SELECT s.course_id, (SELECT COUNT(*) FROM enrolments e
               WHERE e.course_id = s.course_id AND e.state = 'requested') AS waiting
             FROM course_staff s WHERE s.account_id = $1",
        )
        .bind(account)
        .all()
        .await?)
}
