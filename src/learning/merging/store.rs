//! Enrolments of two accounts, brought together in the database.

use chrono::{DateTime, Utc};
use halqa_identity::people::merging::Pair;
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    id,
};
use uuid::Uuid;

use super::rules::{Row, better};
use crate::participants::store as participants;

/// An enrolment of the closed account, and the one of the kept account in the same run.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Enrolled {
    pub(super) id: Uuid,
    pub(super) course_id: Uuid,
    pub(super) slug: String,
    pub(super) other: Option<Uuid>,
}

const ENROLLED: &str = "SELECT e.id AS id, e.course_id AS course_id, c.slug AS slug, k.id AS other
    FROM enrolments e JOIN courses c ON c.id = e.course_id
    LEFT JOIN enrolments k ON k.run_id = e.run_id AND k.account_id = $1
    WHERE e.account_id = $2 ORDER BY e.requested_at, e.id";

/// The closed account's enrolments.
pub(super) async fn enrolments(db: &Db, pair: Pair) -> Result<Vec<Enrolled>> {
    Ok(db.read(ENROLLED).bind(pair.kept).bind(pair.closed).all().await?)
}

/// How many statements of completion an account has.
pub(super) async fn statements(db: &Db, account: Uuid) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM course_completions WHERE account_id = $1";
    let (n,): (i64,) = db.read(sql).bind(account).one().await?;
    Ok(n)
}

/// How many courses name it as their staff, or as that of one of their runs.
pub(super) async fn staffed(db: &Db, account: Uuid) -> Result<i64> {
    let sql = "SELECT COUNT(DISTINCT course_id) FROM (SELECT course_id FROM course_staff WHERE account_id = $1
        UNION ALL SELECT r.course_id FROM run_staff s JOIN runs r ON r.id = s.run_id WHERE s.account_id = $2) f";
    let (n,): (i64,) = db.read(sql).bind(account).bind(account).one().await?;
    Ok(n)
}

/// How many activities of an enrolment are completed.
pub(super) async fn completed(db: &Db, enrolment: Uuid) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM activity_progress WHERE enrolment_id = $1 AND completed_at IS NOT NULL";
    let (n,): (i64,) = db.read(sql).bind(enrolment).one().await?;
    Ok(n)
}

/// A course of a person.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Course {
    pub(super) id: Uuid,
    pub(super) course_id: Uuid,
    pub(super) slug: String,
    pub(super) state: String,
    pub(super) completed: bool,
}

/// The courses of a person, the latest first; at most a hundred.
pub(super) async fn courses(db: &Db, account: Uuid) -> Result<Vec<Course>> {
    Ok(db
        .read(
            "SELECT e.id AS id, e.course_id AS course_id, c.slug AS slug, e.state AS state, k.id IS NOT NULL AS completed
             FROM enrolments e JOIN courses c ON c.id = e.course_id
             LEFT JOIN course_completions k ON k.enrolment_id = e.id AND k.withdrawn_at IS NULL
             WHERE e.account_id = $1 ORDER BY e.requested_at DESC LIMIT 100",
        )
        .bind(account)
        .all()
        .await?)
}

/// Makes everything the kept account's; the active enrolments that now hold the progress of two, with their courses.
pub(super) async fn merge(tx: &mut Tx, pair: Pair) -> Result<Vec<(Uuid, Uuid)>> {
    let all: Vec<Enrolled> = tx.sql(ENROLLED).bind(pair.kept).bind(pair.closed).all().await?;
    let mut twice = Vec::new();
    for one in all {
        tx.lock(&format!("enrolment {}", one.id)).await?;
        let Some(other) = one.other else {
            let sql = "UPDATE enrolments SET account_id = $2 WHERE id = $1";
            tx.sql(sql).bind(one.id).bind(pair.kept).execute().await?;
            continue;
        };
        tx.lock(&format!("enrolment {other}")).await?;
        let (stays, active) = join(tx, pair, other, one.id).await?;
        twice.extend(active.then_some((stays, one.course_id)));
    }
    for sql in [
        "UPDATE course_completions SET account_id = $1 WHERE account_id = $2",
        "INSERT INTO course_staff (course_id, account_id) SELECT course_id, $1 FROM course_staff
            WHERE account_id = $2 ON CONFLICT DO NOTHING",
    ] {
        tx.sql(sql).bind(pair.kept).bind(pair.closed).execute().await?;
    }
    tx.sql("DELETE FROM course_staff WHERE account_id = $1").bind(pair.closed).execute().await?;
    crate::runs::people::merge(tx, pair.kept, pair.closed).await?;
    Ok(twice)
}

#[derive(Clone, Debug, sqlx::FromRow)]
struct Standing {
    id: Uuid,
    state: String,
    requested_at: DateTime<Utc>,
    last_activity: Option<String>,
    last_at: Option<DateTime<Utc>>,
    completed_at: Option<DateTime<Utc>>,
    withdrawn: bool,
}

impl Standing {
    const fn rank(state: &str) -> u8 {
        match state.as_bytes() {
            b"active" => 3,
            b"requested" => 2,
            b"left" => 1,
            _ => 0,
        }
    }

    /// The lower, the better: the statement that holds comes first, the older of two.
    fn order(&self) -> (bool, bool, Option<DateTime<Utc>>, u8) {
        let none = self.completed_at.is_none();
        (none || self.withdrawn, none, self.completed_at, 3 - Self::rank(&self.state))
    }
}

async fn standing(tx: &mut Tx, enrolment: Uuid) -> Result<Standing> {
    Ok(tx
        .sql(
            "SELECT e.id AS id, e.state AS state, e.requested_at AS requested_at, e.last_activity AS last_activity,
                e.last_at AS last_at, k.completed_at AS completed_at, k.withdrawn_at IS NOT NULL AS withdrawn
             FROM enrolments e LEFT JOIN course_completions k ON k.enrolment_id = e.id WHERE e.id = $1",
        )
        .bind(enrolment)
        .one()
        .await?)
}

/// Of two enrolments in one run, one: the one whose statement holds stays. The other keeps nothing but a statement of
/// its own, which holds as it did. Which one stays, and whether it is active.
async fn join(tx: &mut Tx, pair: Pair, kept: Uuid, closed: Uuid) -> Result<(Uuid, bool)> {
    let (of_kept, of_closed) = (standing(tx, kept).await?, standing(tx, closed).await?);
    let (stays, goes) = if of_closed.order() < of_kept.order() {
        swap(tx, pair, kept, closed).await?;
        (of_closed, of_kept)
    } else {
        (of_kept, of_closed)
    };
    participants::join(tx, stays.id, goes.id).await?;
    join_progress(tx, stays.id, goes.id).await?;
    join_answers(tx, stays.id, goes.id).await?;
    join_attempts(tx, stays.id, goes.id).await?;
    let state =
        if Standing::rank(&goes.state) > Standing::rank(&stays.state) { &goes.state } else { &stays.state };
    let last = if goes.last_at > stays.last_at { &goes } else { &stays };
    tx.sql(
        "UPDATE enrolments SET state = $2, requested_at = $3, last_activity = $4, last_at = $5 WHERE id = $1",
    )
    .bind(stays.id)
    .bind(state.clone())
    .bind(stays.requested_at.min(goes.requested_at))
    .bind(last.last_activity.clone())
    .bind(last.last_at)
    .execute()
    .await?;
    // What was done is the other's now: nobody is counted twice.
    tx.sql("UPDATE enrolments SET state = 'left', last_at = NULL, standing = 'new' WHERE id = $1")
        .bind(goes.id)
        .execute()
        .await?;
    tx.sql("DELETE FROM beats WHERE enrolment_id = $1").bind(goes.id).execute().await?;
    Ok((stays.id, state == "active"))
}

// A run has one enrolment of an account, so one of them is nobody's for a moment.
async fn swap(tx: &mut Tx, pair: Pair, kept: Uuid, closed: Uuid) -> Result<()> {
    for (enrolment, account) in [(kept, id::new()), (closed, pair.kept), (kept, pair.closed)] {
        tx.sql("UPDATE enrolments SET account_id = $2 WHERE id = $1")
            .bind(enrolment)
            .bind(account)
            .execute()
            .await?;
    }
    Ok(())
}

const ROW: &str =
    "SELECT activity_id, first_viewed_at, last_viewed_at, seconds, marked_at, submitted_at, best_percent,
    place, outcome, completed_at, version_id, rule, override_by, override_reason, title, counted_to
    FROM activity_progress WHERE enrolment_id = $1";

async fn join_progress(tx: &mut Tx, stays: Uuid, goes: Uuid) -> Result<()> {
    let mine: Vec<Row> = tx.sql(ROW).bind(stays).all().await?;
    let theirs: Vec<Row> = tx.sql(ROW).bind(goes).all().await?;
    for other in theirs {
        let activity = other.activity_id.clone();
        let Some(own) = mine.iter().find(|row| row.activity_id == activity) else {
            tx.sql(
                "UPDATE activity_progress SET enrolment_id = $1 WHERE enrolment_id = $2 AND activity_id = $3",
            )
            .bind(stays)
            .bind(goes)
            .bind(activity)
            .execute()
            .await?;
            continue;
        };
        write(tx, stays, better(own.clone(), other)).await?;
        tx.sql("DELETE FROM activity_progress WHERE enrolment_id = $1 AND activity_id = $2")
            .bind(goes)
            .bind(activity)
            .execute()
            .await?;
    }
    Ok(())
}

async fn write(tx: &mut Tx, enrolment: Uuid, row: Row) -> Result<()> {
    tx.sql(
        "UPDATE activity_progress SET first_viewed_at = $3, last_viewed_at = $4, seconds = $5, marked_at = $6,
            submitted_at = $7, best_percent = $8, place = $9, outcome = $10, completed_at = $11, version_id = $12,
            rule = $13, override_by = $14, override_reason = $15, title = $16, counted_to = $17
         WHERE enrolment_id = $1 AND activity_id = $2",
    )
    .bind(enrolment)
    .bind(row.activity_id)
    .bind(row.first_viewed_at)
    .bind(row.last_viewed_at)
    .bind(row.seconds)
    .bind(row.marked_at)
    .bind(row.submitted_at)
    .bind(row.best_percent)
    .bind(row.place)
    .bind(row.outcome)
    .bind(row.completed_at)
    .bind(row.version_id)
    .bind(row.rule)
    .bind(row.override_by)
    .bind(row.override_reason)
    .bind(row.title)
    .bind(row.counted_to)
    .execute()
    .await?;
    Ok(())
}

/// Answers to self-checks: of two to one question the right one, else the later one.
async fn join_answers(tx: &mut Tx, stays: Uuid, goes: Uuid) -> Result<()> {
    for sql in [
        "DELETE FROM check_answers WHERE enrolment_id = $1 AND EXISTS (SELECT 1 FROM check_answers o
            WHERE o.enrolment_id = $2 AND o.activity_id = check_answers.activity_id
            AND o.question_id = check_answers.question_id AND ((o.correct AND NOT check_answers.correct)
                OR (o.correct = check_answers.correct AND o.answered_at > check_answers.answered_at)))",
        "UPDATE check_answers SET enrolment_id = $1 WHERE enrolment_id = $2 AND NOT EXISTS (SELECT 1 FROM check_answers k
            WHERE k.enrolment_id = $1 AND k.activity_id = check_answers.activity_id
            AND k.question_id = check_answers.question_id)",
    ] {
        tx.sql(sql).bind(stays).bind(goes).execute().await?;
    }
    tx.sql("DELETE FROM check_answers WHERE enrolment_id = $1").bind(goes).execute().await?;
    tx.sql(
        "UPDATE activity_progress SET answered = (SELECT string_agg(c.question_id, ' ') FROM check_answers c
            WHERE c.enrolment_id = activity_progress.enrolment_id AND c.activity_id = activity_progress.activity_id)
         WHERE enrolment_id = $1 AND EXISTS (SELECT 1 FROM check_answers c
            WHERE c.enrolment_id = activity_progress.enrolment_id AND c.activity_id = activity_progress.activity_id)",
    )
    .bind(stays)
    .execute()
    .await?;
    Ok(())
}

/// Attempts at tests go on behind those that are there. Of two open ones the one with more answers stays open, the
/// other, which was never handed in, goes.
async fn join_attempts(tx: &mut Tx, stays: Uuid, goes: Uuid) -> Result<()> {
    let open: Vec<(Uuid, String, i64, DateTime<Utc>)> = tx
        .sql(
            "SELECT a.id, a.activity_id, (SELECT COUNT(*) FROM attempt_answers q WHERE q.attempt_id = a.id), a.started_at
             FROM attempts a WHERE a.state = 'open' AND a.enrolment_id IN ($1, $2)",
        )
        .bind(stays)
        .bind(goes)
        .all()
        .await?;
    for (attempt, activity, answers, started) in &open {
        let more = open.iter().any(|(other, of, n, at)| {
            other != attempt && of == activity && (*n, *at, *other) > (*answers, *started, *attempt)
        });
        if more {
            for sql in
                ["DELETE FROM attempt_answers WHERE attempt_id = $1", "DELETE FROM attempts WHERE id = $1"]
            {
                tx.sql(sql).bind(*attempt).execute().await?;
            }
        }
    }
    let theirs: Vec<(String,)> =
        tx.sql("SELECT DISTINCT activity_id FROM attempts WHERE enrolment_id = $1").bind(goes).all().await?;
    for (activity,) in theirs {
        let (last,): (i64,) = tx
            .sql("SELECT COALESCE(MAX(number), 0) FROM attempts WHERE enrolment_id = $1 AND activity_id = $2")
            .bind(stays)
            .bind(activity.clone())
            .one()
            .await?;
        tx.sql("UPDATE attempts SET enrolment_id = $1, number = number + $4 WHERE enrolment_id = $2 AND activity_id = $3")
            .bind(stays)
            .bind(goes)
            .bind(activity)
            .bind(last)
            .execute()
            .await?;
    }
    Ok(())
}
