//! Progress in the database. One act is one transaction: the fact, the activity's completion, the course's
//! completion and its event are kept together or not at all.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use halqa_platform::{
    clock::Clock,
    db::{Db, Tx, placeholders},
    error::Result,
    events, id,
};
use uuid::Uuid;

use super::{
    rules::{self, Facts, Outcome, Progress, ProgressMap},
    time,
};
use crate::{compiled::Activity, events::CourseCompleted, library::Version, runs::store as runs};

/// What a learner did.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Opened the page.
    Viewed,
    /// Spent time on it: the page load, its whole time so far in seconds, and the heading where the reader is.
    Spent {
        /// Made once per page load by the page.
        beat: String,
        /// Visible time of this page load so far.
        seconds: i64,
        /// Id of the heading last seen.
        place: Option<String>,
    },
    /// Pressed "mark as done", or took it back before the activity was completed.
    Marked(bool),
    /// Answered a self-check.
    Checked {
        /// Question id.
        question: String,
        /// The answer, as JSON.
        answer: String,
        /// Whether it was right.
        correct: bool,
    },
    /// Handed in a quiz attempt with this result in per cent.
    Submitted(f64),
}

/// One row of `activity_progress`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ProgressRow {
    /// The activity.
    pub activity_id: String,
    /// Facts; see [`Facts`].
    pub first_viewed_at: Option<DateTime<Utc>>,
    /// Time spent.
    pub seconds: i64,
    /// When marked as done.
    pub marked_at: Option<DateTime<Utc>>,
    /// Ids of the self-checks answered, with spaces between.
    pub answered: String,
    /// When first handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// Best attempt.
    pub best_percent: Option<f64>,
    /// Heading where the reader was.
    pub place: Option<String>,
    /// What was earned.
    pub outcome: String,
    /// When.
    pub completed_at: Option<DateTime<Utc>>,
    /// Why staff set it, where they did.
    pub override_reason: Option<String>,
    /// Titles when completed, as JSON.
    pub title: Option<String>,
    /// Closes later for this person, at this time.
    pub closes_at: Option<DateTime<Utc>>,
}

impl From<&ProgressRow> for Progress {
    fn from(row: &ProgressRow) -> Self {
        Progress {
            facts: Facts {
                first_viewed_at: row.first_viewed_at,
                seconds: row.seconds,
                marked: row.marked_at.is_some(),
                answered: row.answered.split_whitespace().map(str::to_owned).collect(),
                submitted: row.submitted_at.is_some(),
                best_percent: row.best_percent,
            },
            outcome: Outcome::from_id(&row.outcome),
            completed_at: row.completed_at,
            overridden: row.override_reason.is_some(),
            closes_at: row.closes_at,
            window: None,
        }
    }
}

const COLUMNS: &str = "activity_id, first_viewed_at, seconds, marked_at, answered, submitted_at, best_percent, place, outcome, completed_at, override_reason, title, closes_at";

/// Every row of an enrolment.
///
/// # Errors
/// The database failed.
pub async fn rows(db: &Db, enrolment: Uuid) -> Result<Vec<ProgressRow>> {
    let sql = format!("SELECT {COLUMNS} FROM activity_progress WHERE enrolment_id = $1");
    Ok(db.read_built(sql).bind(enrolment).all().await?)
}

#[derive(sqlx::FromRow)]
struct Owned {
    enrolment_id: Uuid,
    #[sqlx(flatten)]
    row: ProgressRow,
}

/// The progress of each of these enrolments (at most a few hundred), in one read.
///
/// # Errors
/// The database failed.
pub async fn progress_of(db: &Db, enrolments: &[Uuid]) -> Result<HashMap<Uuid, ProgressMap>> {
    let mut all: HashMap<Uuid, ProgressMap> = HashMap::new();
    if enrolments.is_empty() {
        return Ok(all);
    }
    let sql = format!(
        "SELECT enrolment_id, {COLUMNS} FROM activity_progress WHERE enrolment_id IN ({})",
        placeholders(1, enrolments.len())
    );
    let query = enrolments.iter().fold(db.read_built(sql), |query, enrolment| query.bind(*enrolment));
    let rows: Vec<Owned> = query.all().await?;
    for Owned { enrolment_id, row } in rows {
        all.entry(enrolment_id).or_default().insert(row.activity_id.clone(), (&row).into());
    }
    Ok(all)
}

/// As [`rows`], within a transaction.
///
/// # Errors
/// The database failed.
pub async fn rows_in(tx: &mut Tx, enrolment: Uuid) -> Result<Vec<ProgressRow>> {
    let sql = format!("SELECT {COLUMNS} FROM activity_progress WHERE enrolment_id = $1");
    Ok(tx.sql_built(sql).bind(enrolment).all().await?)
}

/// Rows by activity, for the rules.
pub fn map(rows: &[ProgressRow]) -> ProgressMap {
    rows.iter().map(|row| (row.activity_id.clone(), row.into())).collect()
}

/// What an act led to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Led {
    /// The activity was completed by this act.
    pub activity: bool,
    /// The course was completed by this act.
    pub course: bool,
}

/// The enrolment that an act belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Learner<'a> {
    /// The enrolment.
    pub enrolment: Uuid,
    /// Whose.
    pub account: Uuid,
    /// Their name as it will stand on a statement.
    pub name: &'a str,
}

/// Keeps an act and all that follows from it, in the caller's transaction.
///
/// # Errors
/// The database failed; nothing is kept then.
pub async fn record(
    tx: &mut Tx,
    clock: &Clock,
    learner: Learner<'_>,
    version: &Version,
    activity: &Activity,
    act: &Act,
) -> Result<Led> {
    let now = clock.now();
    tx.lock(&format!("enrolment {}", learner.enrolment)).await?;
    keep_fact(tx, learner.enrolment, activity, act, now).await?;
    let rows = rows_in(tx, learner.enrolment).await?;
    let mut progress = map(&rows);
    let entry = progress.entry(activity.id.clone()).or_default();
    let before = entry.clone();
    let completed = rules::settle(activity, entry, now);
    if *entry != before {
        let entry = entry.clone();
        keep_outcome(tx, learner.enrolment, version.id, activity, &entry).await?;
        keep_progress(tx, learner.enrolment, version, &progress).await?;
    }
    let course = settle_course(tx, clock, learner, version, &progress).await?;
    Ok(Led { activity: completed, course })
}

/// Keeps what the clock alone has completed since the last act: minutes that have passed since a mark as done, and
/// the course's date.
///
/// # Errors
/// The database failed; nothing is kept then.
pub async fn settle(tx: &mut Tx, clock: &Clock, learner: Learner<'_>, version: &Version) -> Result<Led> {
    tx.lock(&format!("enrolment {}", learner.enrolment)).await?;
    let mut progress = map(&rows_in(tx, learner.enrolment).await?);
    runs::lay_in(tx, learner.enrolment, &version.course, &mut progress, clock.now()).await?;
    let mut led = Led::default();
    for activity in version.course.activities() {
        let Some(own) = progress.get_mut(&activity.id) else { continue };
        if rules::settle_by_clock(activity, own, clock.now()) {
            led.activity = true;
            keep_outcome(tx, learner.enrolment, version.id, activity, own).await?;
        }
    }
    if led.activity {
        keep_progress(tx, learner.enrolment, version, &progress).await?;
    }
    led.course = settle_course(tx, clock, learner, version, &progress).await?;
    Ok(led)
}

/// Completes the course where its rule is met and it is not completed yet.
///
/// # Errors
/// The database failed.
pub async fn settle_course(
    tx: &mut Tx,
    clock: &Clock,
    learner: Learner<'_>,
    version: &Version,
    progress: &ProgressMap,
) -> Result<bool> {
    let now = clock.now();
    if !rules::course_completed(&version.course, progress, now) {
        return Ok(false);
    }
    complete_course(tx, clock, learner, version, rules::grade(&version.course, progress), None).await
}

/// Writes the completion of a course with its event; `by` is who set it by hand and why.
///
/// # Errors
/// The database failed.
pub async fn complete_course(
    tx: &mut Tx,
    clock: &Clock,
    learner: Learner<'_>,
    version: &Version,
    grade: Option<f64>,
    by: Option<(Uuid, &str)>,
) -> Result<bool> {
    let completion_id = id::new();
    let names = halqa_identity::accounts::names_in_scripts(tx, learner.account).await?;
    let made = tx
        .sql(
            "INSERT INTO course_completions (id, enrolment_id, course_id, account_id, version_id, code, holder_name,
             course_title, rule, grade, completed_at, override_by, override_reason, holder_names)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (enrolment_id) DO NOTHING",
        )
        .bind(completion_id)
        .bind(learner.enrolment)
        .bind(version.course_id)
        .bind(learner.account)
        .bind(version.id)
        .bind(id::code(12)?)
        .bind(learner.name.to_owned())
        .bind(serde_json::to_string(&version.course.title)?)
        .bind(serde_json::to_string(&version.course.completion)?)
        .bind(grade)
        .bind(clock.now())
        .bind(by.map(|(who, _)| who))
        .bind(by.map(|(_, why)| why.to_owned()))
        .bind(serde_json::to_string(&names)?)
        .execute()
        .await?;
    if made == 1 {
        let event = CourseCompleted {
            completion_id,
            course_id: version.course_id,
            version_id: version.id,
            account_id: learner.account,
        };
        events::publish(tx, clock, &event).await?;
        tx.sql("UPDATE enrolments SET standing = 'completed' WHERE id = $1")
            .bind(learner.enrolment)
            .execute()
            .await?;
    }
    Ok(made == 1)
}

/// How far the enrolment is, for the staff's list: kept with what changed it.
pub(crate) async fn keep_progress(
    tx: &mut Tx,
    enrolment: Uuid,
    version: &Version,
    progress: &ProgressMap,
) -> Result<()> {
    tx.sql(
        "UPDATE enrolments SET progress = $2, standing = CASE WHEN standing = 'new' THEN 'going' ELSE standing END
         WHERE id = $1",
    )
    .bind(enrolment)
    .bind(rules::percent(&version.course, progress))
    .execute()
    .await?;
    Ok(())
}

async fn keep_fact(
    tx: &mut Tx,
    enrolment: Uuid,
    activity: &Activity,
    act: &Act,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.sql(
        "INSERT INTO activity_progress (enrolment_id, activity_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    )
    .bind(enrolment)
    .bind(activity.id.clone())
    .execute()
    .await?;
    match act {
        Act::Viewed => {
            tx.sql(
                "UPDATE activity_progress SET first_viewed_at = COALESCE(first_viewed_at, $3), last_viewed_at = $3
                 WHERE enrolment_id = $1 AND activity_id = $2",
            )
            .bind(enrolment)
            .bind(activity.id.clone())
            .bind(now)
            .execute()
            .await?;
            tx.sql(
                "UPDATE enrolments SET last_activity = $2, last_at = $3,
                 standing = CASE WHEN standing = 'new' THEN 'going' ELSE standing END WHERE id = $1",
            )
            .bind(enrolment)
            .bind(activity.id.clone())
            .bind(now)
            .execute()
            .await?;
        }
        Act::Spent { beat, seconds, place } => {
            time::keep(tx, enrolment, activity, (beat, *seconds), place.as_deref(), now).await?;
        }
        Act::Marked(marked) => {
            // What was completed by the mark stays completed; only the fact follows the learner's wish.
            tx.sql(
                "UPDATE activity_progress SET marked_at = CASE WHEN $3 THEN COALESCE(marked_at, $4) ELSE NULL END
                 WHERE enrolment_id = $1 AND activity_id = $2 AND (completed_at IS NULL OR $3)",
            )
            .bind(enrolment)
            .bind(activity.id.clone())
            .bind(*marked)
            .bind(now)
            .execute()
            .await?;
        }
        Act::Checked { question, answer, correct } => {
            keep_check(tx, enrolment, activity, question, answer, *correct, now).await?;
        }
        Act::Submitted(percent) => {
            tx.sql(
                "UPDATE activity_progress SET submitted_at = COALESCE(submitted_at, $3),
                 best_percent = CASE WHEN best_percent IS NULL OR best_percent < $4 THEN $4 ELSE best_percent END
                 WHERE enrolment_id = $1 AND activity_id = $2",
            )
            .bind(enrolment)
            .bind(activity.id.clone())
            .bind(now)
            .bind(*percent)
            .execute()
            .await?;
        }
    }
    Ok(())
}

async fn keep_check(
    tx: &mut Tx,
    enrolment: Uuid,
    activity: &Activity,
    question: &str,
    answer: &str,
    correct: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.sql(
        "INSERT INTO check_answers (enrolment_id, activity_id, question_id, answer, correct, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (enrolment_id, activity_id, question_id)
         DO UPDATE SET answer = excluded.answer, correct = excluded.correct, answered_at = excluded.answered_at",
    )
    .bind(enrolment)
    .bind(activity.id.clone())
    .bind(question.to_owned())
    .bind(answer.to_owned())
    .bind(correct)
    .bind(now)
    .execute()
    .await?;
    tx.sql(
        "UPDATE activity_progress SET answered = (SELECT string_agg(question_id, ' ') FROM check_answers
         WHERE enrolment_id = $1 AND activity_id = $2)
         WHERE enrolment_id = $1 AND activity_id = $2",
    )
    .bind(enrolment)
    .bind(activity.id.clone())
    .execute()
    .await?;
    Ok(())
}

pub(crate) async fn keep_outcome(
    tx: &mut Tx,
    enrolment: Uuid,
    version: Uuid,
    activity: &Activity,
    progress: &Progress,
) -> Result<()> {
    tx.sql(
        "UPDATE activity_progress SET outcome = $3, completed_at = $4,
         version_id = COALESCE(version_id, $5), rule = COALESCE(rule, $6), title = COALESCE(title, $7)
         WHERE enrolment_id = $1 AND activity_id = $2",
    )
    .bind(enrolment)
    .bind(activity.id.clone())
    .bind(progress.outcome.id())
    .bind(progress.completed_at)
    .bind(progress.completed_at.map(|_| version))
    .bind(progress.completed_at.map(|_| serde_json::to_string(&activity.completion)).transpose()?)
    .bind(progress.completed_at.map(|_| serde_json::to_string(&activity.title)).transpose()?)
    .execute()
    .await?;
    Ok(())
}

/// Sets an activity as completed by hand, with the reason; and the course too, where that was all it lacked.
///
/// # Errors
/// The database failed.
pub async fn override_activity(
    tx: &mut Tx,
    clock: &Clock,
    learner: Learner<'_>,
    version: &Version,
    activity: &Activity,
    by: (Uuid, &str),
) -> Result<Led> {
    tx.lock(&format!("enrolment {}", learner.enrolment)).await?;
    tx.sql(
        "INSERT INTO activity_progress (enrolment_id, activity_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    )
    .bind(learner.enrolment)
    .bind(activity.id.clone())
    .execute()
    .await?;
    let now = clock.now();
    let changed = tx
        .sql(
            "UPDATE activity_progress SET outcome = 'done', completed_at = $3, version_id = $4, rule = $5, title = $6,
             override_by = $7, override_reason = $8
             WHERE enrolment_id = $1 AND activity_id = $2 AND completed_at IS NULL",
        )
        .bind(learner.enrolment)
        .bind(activity.id.clone())
        .bind(now)
        .bind(version.id)
        .bind(serde_json::to_string(&activity.completion)?)
        .bind(serde_json::to_string(&activity.title)?)
        .bind(by.0)
        .bind(by.1.to_owned())
        .execute()
        .await?;
    let progress = map(&rows_in(tx, learner.enrolment).await?);
    keep_progress(tx, learner.enrolment, version, &progress).await?;
    let course = settle_course(tx, clock, learner, version, &progress).await?;
    Ok(Led { activity: changed == 1, course })
}

/// The learner's answers to the self-checks of one activity, by question id: the answer and whether it was right.
///
/// # Errors
/// The database failed.
pub async fn check_answers(
    db: &Db,
    enrolment: Uuid,
    activity: &str,
) -> Result<BTreeMap<String, (String, bool)>> {
    let rows: Vec<(String, String, bool)> = db
        .read("SELECT question_id, answer, correct FROM check_answers WHERE enrolment_id = $1 AND activity_id = $2")
        .bind(enrolment)
        .bind(activity.to_owned())
        .all()
        .await?;
    Ok(rows.into_iter().map(|(question, answer, correct)| (question, (answer, correct))).collect())
}
