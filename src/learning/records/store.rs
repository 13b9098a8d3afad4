//! Records of learning in the database.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
};
use serde::Serialize;
use uuid::Uuid;

use crate::completion::rules::{Progress, ProgressMap};

/// One enrolment in "My learning".
#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
pub struct Mine {
    /// The enrolment.
    pub id: Uuid,
    /// The run's address; empty for the self-paced one.
    pub run: String,
    /// What the run is called, JSON texts; empty for the self-paced one.
    pub run_title: String,
    /// When the run begins.
    pub starts_at: Option<DateTime<Utc>>,
    /// When it ends.
    pub ends_at: Option<DateTime<Utc>>,
    /// When it was cancelled.
    pub cancelled_at: Option<DateTime<Utc>>,
    /// The course.
    pub course_id: Uuid,
    /// Its address.
    pub slug: String,
    /// `requested`, `active`, `declined`, `left`.
    pub state: String,
    /// When asked for.
    pub requested_at: DateTime<Utc>,
    /// When something was last opened.
    pub last_at: Option<DateTime<Utc>>,
    /// When it opens, for a run that has not begun.
    pub opens_at: Option<DateTime<Utc>>,
    /// Code of the statement.
    pub code: Option<String>,
    /// Name on it.
    pub holder_name: Option<String>,
    /// The same in other scripts, JSON by language.
    pub holder_names: Option<String>,
    /// Title at completion, JSON texts.
    pub course_title: Option<String>,
    /// Mean grade in per cent.
    pub grade: Option<f64>,
    /// Completed.
    pub completed_at: Option<DateTime<Utc>>,
    /// Version it was completed in.
    pub version: Option<i64>,
    /// Why staff set the course as completed, where they did.
    pub override_reason: Option<String>,
}

/// Every enrolment of a person, the latest first.
///
/// # Errors
/// The database failed.
pub async fn mine(db: &Db, account: Uuid) -> Result<Vec<Mine>> {
    Ok(db
        .read(
            "SELECT e.id AS id, r.slug AS run, r.title AS run_title, r.starts_at AS starts_at, r.ends_at AS ends_at,
             r.cancelled_at AS cancelled_at, e.course_id AS course_id, c.slug AS slug, e.state AS state, e.requested_at AS requested_at,
             e.last_at AS last_at, r.opens_at AS opens_at, k.code AS code, k.holder_name AS holder_name,
             k.holder_names AS holder_names, k.course_title AS course_title, k.grade AS grade, k.completed_at AS completed_at, v.number AS version,
             k.override_reason AS override_reason
             FROM enrolments e JOIN courses c ON c.id = e.course_id JOIN runs r ON r.id = e.run_id
             LEFT JOIN course_completions k ON k.enrolment_id = e.id AND k.withdrawn_at IS NULL
             LEFT JOIN course_versions v ON v.id = k.version_id
             WHERE e.account_id = $1 ORDER BY e.requested_at DESC",
        )
        .bind(account)
        .all()
        .await?)
}

/// What a person has completed so far, by enrolment, for the rules.
///
/// # Errors
/// The database failed.
pub async fn completed(db: &Db, account: Uuid) -> Result<BTreeMap<Uuid, ProgressMap>> {
    let rows: Vec<(Uuid, String, DateTime<Utc>)> = db
        .read(
            "SELECT e.id, p.activity_id, p.completed_at FROM enrolments e
             JOIN activity_progress p ON p.enrolment_id = e.id
             WHERE e.account_id = $1 AND p.completed_at IS NOT NULL",
        )
        .bind(account)
        .all()
        .await?;
    let mut all: BTreeMap<Uuid, ProgressMap> = BTreeMap::new();
    for (enrolment, activity, at) in rows {
        let done = Progress { completed_at: Some(at), ..Progress::default() };
        all.entry(enrolment).or_default().insert(activity, done);
    }
    Ok(all)
}

/// A completion as anyone with the code may see it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StatementRow {
    /// Whose record it is; never shown.
    pub account_id: Uuid,
    /// Name on it; empty once its holder is erased.
    pub holder_name: String,
    /// The same in other scripts, JSON by language.
    pub holder_names: String,
    /// Titles, JSON texts.
    pub course_title: String,
    /// Version it was completed in.
    pub version: i64,
    /// When.
    pub completed_at: DateTime<Utc>,
    /// No longer valid since.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// The completion with this code.
///
/// # Errors
/// The database failed.
pub async fn statement(db: &Db, code: &str) -> Result<Option<StatementRow>> {
    Ok(db
        .read(
            "SELECT k.account_id AS account_id, k.holder_name AS holder_name, k.holder_names AS holder_names,
             k.course_title AS course_title, v.number AS version, k.completed_at AS completed_at, k.withdrawn_at AS withdrawn_at
             FROM course_completions k JOIN course_versions v ON v.id = k.version_id WHERE k.code = $1",
        )
        .bind(code.to_owned())
        .optional()
        .await?)
}

/// One course of a person with every activity they touched, for their download.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// The enrolment.
    #[serde(flatten)]
    pub enrolment: Mine,
    /// Activities.
    pub activities: Vec<ActivityRecord>,
    /// Quiz attempts.
    pub attempts: Vec<AttemptRecord>,
}

/// An activity as kept.
#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in activity_progress")]
pub struct ActivityRecord {
    pub activity_id: String,
    pub first_viewed_at: Option<DateTime<Utc>>,
    pub seconds: i64,
    pub outcome: String,
    pub best_percent: Option<f64>,
    pub completed_at: Option<DateTime<Utc>>,
    pub override_reason: Option<String>,
    pub title: Option<String>,
}

/// An attempt as kept.
#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in attempts")]
pub struct AttemptRecord {
    pub activity_id: String,
    pub number: i64,
    pub started_at: DateTime<Utc>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub percent: Option<f64>,
    pub question_id: Option<String>,
    pub answer: Option<String>,
}

/// Everything that is kept of a person's learning.
///
/// # Errors
/// The database failed.
pub async fn everything(db: &Db, account: Uuid) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    for enrolment in mine(db, account).await? {
        let activities = db
            .read(
                "SELECT p.activity_id, p.first_viewed_at, p.seconds, p.outcome, p.best_percent, p.completed_at,
                 p.override_reason, p.title FROM activity_progress p JOIN enrolments e ON e.id = p.enrolment_id
                 WHERE e.account_id = $1 AND e.id = $2 ORDER BY p.activity_id",
            )
            .bind(account)
            .bind(enrolment.id)
            .all()
            .await?;
        let attempts = db
            .read(
                "SELECT a.activity_id, a.number, a.started_at, a.submitted_at, a.percent, q.question_id, q.answer
                 FROM attempts a JOIN enrolments e ON e.id = a.enrolment_id
                 LEFT JOIN attempt_answers q ON q.attempt_id = a.id
                 WHERE e.account_id = $1 AND e.id = $2 ORDER BY a.activity_id, a.number, q.question_id",
            )
            .bind(account)
            .bind(enrolment.id)
            .all()
            .await?;
        records.push(Record { enrolment, activities, attempts });
    }
    Ok(records)
}

/// Takes the person out of records that must stay: the counts of a course stay right, nobody can be found in them.
/// A statement loses its name, and with it its worth.
///
/// # Errors
/// The database failed.
pub async fn anonymise(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.sql(
        "UPDATE course_completions SET holder_name = '', holder_names = '{}', override_reason = NULL,
         withdrawn_at = COALESCE(withdrawn_at, completed_at), withdrawn_reason = 'erased' WHERE account_id = $1",
    )
    .bind(account)
    .execute()
    .await?;
    // What staff wrote of them, and where they were in a text; a place in the course becomes free.
    tx.sql(
        "UPDATE activity_progress SET override_reason = NULL, extended_reason = NULL, place = NULL
         WHERE enrolment_id IN (SELECT id FROM enrolments WHERE account_id = $1)",
    )
    .bind(account)
    .execute()
    .await?;
    tx.sql("UPDATE enrolments SET state = 'left' WHERE account_id = $1 AND state IN ('active', 'requested')")
        .bind(account)
        .execute()
        .await?;
    crate::participants::store::forget(tx, account).await?;
    crate::announcements::store::forget(tx, account).await?;
    tx.sql(
        "DELETE FROM attempt_answers WHERE attempt_id IN (SELECT a.id FROM attempts a
         JOIN enrolments e ON e.id = a.enrolment_id WHERE e.account_id = $1)",
    )
    .bind(account)
    .execute()
    .await?;
    tx.sql(
        "DELETE FROM check_answers WHERE enrolment_id IN (SELECT id FROM enrolments WHERE account_id = $1)",
    )
    .bind(account)
    .execute()
    .await?;
    tx.sql("DELETE FROM course_staff WHERE account_id = $1").bind(account).execute().await?;
    crate::runs::people::forget(tx, account).await?;
    Ok(())
}
