//! Everything that is kept of a person's learning, as they download it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::{db::Db, error::Result};
use serde::{Serialize, Serializer};
use serde_json::Value;
use uuid::Uuid;

/// The whole of it.
#[derive(Clone, Debug, Serialize)]
pub struct Everything {
    /// Courses that they asked for, take, took or left.
    pub enrolments: Vec<Record>,
    /// Addresses of the courses whose staff they are named as.
    pub course_staff: Vec<String>,
    /// Runs that they look after, with the address of the course before that of the run.
    pub run_staff: Vec<(String, String)>,
    /// Filters of participants that they saved as staff.
    pub saved_views: Vec<SavedView>,
    /// Announcements that they wrote as staff.
    pub announcements_written: Vec<Written>,
    /// Announcements that they have read.
    pub announcements_read: Vec<Read>,
    /// Courses whose staff may not write to them, by their own word.
    pub messages_stopped: Vec<String>,
}

/// One course, with everything they did in it.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// The enrolment.
    #[serde(flatten)]
    pub enrolment: Enrolment,
    /// Its completion.
    pub completion: Option<Completion>,
    /// Lessons and quizzes that they opened or that were set for them.
    pub activities: Vec<Activity>,
    /// Answers to questions inside lessons.
    pub self_checks: Vec<SelfCheck>,
    /// Quiz attempts.
    pub attempts: Vec<Attempt>,
    /// Names of the groups that the staff put them into.
    pub groups: Vec<String>,
    /// What the staff wrote to them.
    pub messages: Vec<Received>,
}

#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in course_views, course its address")]
pub struct SavedView {
    pub course: String,
    pub name: String,
    pub query: String,
    pub shared: bool,
    pub created_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(
    missing_docs,
    reason = "each is the column of the same name in course_announcements, course its address"
)]
pub struct Written {
    pub course: String,
    pub created_at: DateTime<Utc>,
    #[serde(serialize_with = "json")]
    pub texts: Option<String>,
}

#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "columns of course_announcements and course_announcement_reads")]
pub struct Read {
    pub course: String,
    pub read_at: DateTime<Utc>,
    #[serde(serialize_with = "json")]
    pub texts: Option<String>,
}

#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "columns of course_messages and course_message_recipients")]
pub struct Received {
    #[serde(skip)]
    pub enrolment_id: Uuid,
    pub created_at: DateTime<Utc>,
    pub state: String,
    pub lang: String,
    #[serde(serialize_with = "json")]
    pub texts: Option<String>,
}

#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(
    missing_docs,
    reason = "each is the column of the same name in enrolments, course and run are addresses"
)]
pub struct Enrolment {
    #[serde(skip)]
    pub id: Uuid,
    pub course: String,
    pub run: String,
    #[serde(serialize_with = "json")]
    pub run_title: Option<String>,
    pub state: String,
    pub requested_at: DateTime<Utc>,
    pub decided_at: Option<DateTime<Utc>>,
    pub last_activity: Option<String>,
    pub last_at: Option<DateTime<Utc>>,
    pub chosen_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in course_completions")]
pub struct Completion {
    #[serde(skip)]
    pub enrolment_id: Uuid,
    pub code: String,
    pub version: i64,
    pub holder_name: String,
    #[serde(serialize_with = "json")]
    pub holder_names: Option<String>,
    #[serde(serialize_with = "json")]
    pub course_title: Option<String>,
    #[serde(serialize_with = "json")]
    pub rule: Option<String>,
    pub grade: Option<f64>,
    pub completed_at: DateTime<Utc>,
    pub override_reason: Option<String>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    pub withdrawn_reason: Option<String>,
}

#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in activity_progress")]
pub struct Activity {
    #[serde(skip)]
    pub enrolment_id: Uuid,
    pub activity_id: String,
    #[serde(serialize_with = "json")]
    pub title: Option<String>,
    pub first_viewed_at: Option<DateTime<Utc>>,
    pub last_viewed_at: Option<DateTime<Utc>>,
    pub seconds: i64,
    pub place: Option<String>,
    pub marked_at: Option<DateTime<Utc>>,
    pub answered: String,
    pub counted_to: Option<DateTime<Utc>>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub best_percent: Option<f64>,
    pub outcome: String,
    pub completed_at: Option<DateTime<Utc>>,
    pub version: Option<i64>,
    #[serde(serialize_with = "json")]
    pub rule: Option<String>,
    pub override_reason: Option<String>,
    pub closes_at: Option<DateTime<Utc>>,
    pub extended_reason: Option<String>,
}

#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in check_answers")]
pub struct SelfCheck {
    #[serde(skip)]
    pub enrolment_id: Uuid,
    pub activity_id: String,
    pub question_id: String,
    #[serde(serialize_with = "json")]
    pub answer: Option<String>,
    pub correct: bool,
    pub answered_at: DateTime<Utc>,
}

/// A quiz attempt with its answers.
#[derive(Clone, Debug, Serialize)]
pub struct Attempt {
    /// The attempt.
    #[serde(flatten)]
    pub attempt: AttemptRow,
    /// What was answered.
    pub answers: Vec<Answer>,
}

#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in attempts")]
pub struct AttemptRow {
    #[serde(skip)]
    pub id: Uuid,
    #[serde(skip)]
    pub enrolment_id: Uuid,
    pub activity_id: String,
    pub number: i64,
    pub version: i64,
    pub state: String,
    pub started_at: DateTime<Utc>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub points: Option<f64>,
    pub max_points: Option<f64>,
    pub percent: Option<f64>,
}

// Without the points of each question: together with the answers they are the key, which may not be due yet.
#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in attempt_answers")]
pub struct Answer {
    #[serde(skip)]
    pub attempt_id: Uuid,
    pub question_id: String,
    #[serde(serialize_with = "json")]
    pub answer: Option<String>,
    pub saved_at: DateTime<Utc>,
}

/// A column that holds JSON, as JSON.
fn json<S: Serializer>(text: &Option<String>, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    let value: Option<Value> =
        text.as_ref().map(|text| serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.clone())));
    value.serialize(serializer)
}

/// Everything that is kept of a person's learning, the latest course first.
///
/// # Errors
/// The database failed.
pub async fn everything(db: &Db, account: Uuid) -> Result<Everything> {
    let mut completions = by(completions(db, account).await?, |row| row.enrolment_id);
    let mut activities = by(activities(db, account).await?, |row| row.enrolment_id);
    let mut self_checks = by(self_checks(db, account).await?, |row| row.enrolment_id);
    let mut attempts = by(attempts(db, account).await?, |row| row.attempt.enrolment_id);
    let mut groups = by(groups(db, account).await?, |(enrolment, _)| *enrolment);
    let mut messages = by(messages(db, account).await?, |row| row.enrolment_id);
    let enrolments = enrolments(db, account)
        .await?
        .into_iter()
        .map(|enrolment| Record {
            completion: completions.remove(&enrolment.id).and_then(|mut rows| rows.pop()),
            activities: activities.remove(&enrolment.id).unwrap_or_default(),
            self_checks: self_checks.remove(&enrolment.id).unwrap_or_default(),
            attempts: attempts.remove(&enrolment.id).unwrap_or_default(),
            groups: groups
                .remove(&enrolment.id)
                .unwrap_or_default()
                .into_iter()
                .map(|(_, name)| name)
                .collect(),
            messages: messages.remove(&enrolment.id).unwrap_or_default(),
            enrolment,
        })
        .collect();
    Ok(Everything {
        enrolments,
        course_staff: course_staff(db, account).await?,
        run_staff: crate::runs::people::everything(db, account).await?,
        saved_views: saved_views(db, account).await?,
        announcements_written: announcements_written(db, account).await?,
        announcements_read: announcements_read(db, account).await?,
        messages_stopped: messages_stopped(db, account).await?,
    })
}

async fn groups(db: &Db, account: Uuid) -> Result<Vec<(Uuid, String)>> {
    Ok(db
        .read(
            "SELECT m.enrolment_id, g.name FROM enrolments e JOIN course_group_members m ON m.enrolment_id = e.id
             JOIN course_groups g ON g.id = m.group_id WHERE e.account_id = $1 ORDER BY g.name_key",
        )
        .bind(account)
        .all()
        .await?)
}

async fn messages(db: &Db, account: Uuid) -> Result<Vec<Received>> {
    Ok(db
        .read(
            "SELECT r.enrolment_id AS enrolment_id, m.created_at AS created_at, r.state AS state, r.lang AS lang,
             m.texts AS texts FROM enrolments e JOIN course_message_recipients r ON r.enrolment_id = e.id
             JOIN course_messages m ON m.id = r.message_id
             WHERE e.account_id = $1 AND r.state = 'sent' ORDER BY m.id",
        )
        .bind(account)
        .all()
        .await?)
}

async fn saved_views(db: &Db, account: Uuid) -> Result<Vec<SavedView>> {
    Ok(db
        .read(
            "SELECT c.slug AS course, v.name AS name, v.query AS query, v.shared AS shared,
             v.created_at AS created_at FROM course_views v JOIN courses c ON c.id = v.course_id
             WHERE v.account_id = $1 ORDER BY v.created_at, v.id",
        )
        .bind(account)
        .all()
        .await?)
}

async fn messages_stopped(db: &Db, account: Uuid) -> Result<Vec<String>> {
    let sql = "SELECT c.slug FROM course_mail_stops s JOIN courses c ON c.id = s.course_id
         WHERE s.account_id = $1 ORDER BY c.slug";
    let rows: Vec<(String,)> = db.read(sql).bind(account).all().await?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}

fn by<T>(rows: Vec<T>, key: impl Fn(&T) -> Uuid) -> BTreeMap<Uuid, Vec<T>> {
    let mut map: BTreeMap<Uuid, Vec<T>> = BTreeMap::new();
    for row in rows {
        map.entry(key(&row)).or_default().push(row);
    }
    map
}

async fn enrolments(db: &Db, account: Uuid) -> Result<Vec<Enrolment>> {
    Ok(db
        .read(
            "SELECT e.id AS id, c.slug AS course, r.slug AS run, NULLIF(r.title, '') AS run_title, e.state AS state,
             e.requested_at AS requested_at, e.decided_at AS decided_at, e.last_activity AS last_activity,
             e.last_at AS last_at, e.chosen_at AS chosen_at
             FROM enrolments e JOIN courses c ON c.id = e.course_id JOIN runs r ON r.id = e.run_id
             WHERE e.account_id = $1 ORDER BY e.requested_at DESC, e.id",
        )
        .bind(account)
        .all()
        .await?)
}

async fn completions(db: &Db, account: Uuid) -> Result<Vec<Completion>> {
    Ok(db
        .read(
            "SELECT k.enrolment_id AS enrolment_id, k.code AS code, v.number AS version,
             k.holder_name AS holder_name, k.holder_names AS holder_names, k.course_title AS course_title, k.rule AS rule, k.grade AS grade,
             k.completed_at AS completed_at, k.override_reason AS override_reason,
             k.withdrawn_at AS withdrawn_at, k.withdrawn_reason AS withdrawn_reason
             FROM course_completions k JOIN course_versions v ON v.id = k.version_id WHERE k.account_id = $1",
        )
        .bind(account)
        .all()
        .await?)
}

async fn activities(db: &Db, account: Uuid) -> Result<Vec<Activity>> {
    Ok(db
        .read(
            "SELECT p.enrolment_id AS enrolment_id, p.activity_id AS activity_id, p.title AS title,
             p.first_viewed_at AS first_viewed_at, p.last_viewed_at AS last_viewed_at, p.seconds AS seconds,
             p.place AS place, p.marked_at AS marked_at, p.answered AS answered, p.counted_to AS counted_to,
             p.submitted_at AS submitted_at, p.best_percent AS best_percent, p.outcome AS outcome,
             p.completed_at AS completed_at, v.number AS version, p.rule AS rule,
             p.override_reason AS override_reason, p.closes_at AS closes_at, p.extended_reason AS extended_reason
             FROM activity_progress p JOIN enrolments e ON e.id = p.enrolment_id
             LEFT JOIN course_versions v ON v.id = p.version_id
             WHERE e.account_id = $1 ORDER BY p.activity_id",
        )
        .bind(account)
        .all()
        .await?)
}

async fn self_checks(db: &Db, account: Uuid) -> Result<Vec<SelfCheck>> {
    Ok(db
        .read(
            "SELECT a.enrolment_id AS enrolment_id, a.activity_id AS activity_id, a.question_id AS question_id,
             a.answer AS answer, a.correct AS correct, a.answered_at AS answered_at
             FROM check_answers a JOIN enrolments e ON e.id = a.enrolment_id
             WHERE e.account_id = $1 ORDER BY a.activity_id, a.question_id",
        )
        .bind(account)
        .all()
        .await?)
}

async fn attempts(db: &Db, account: Uuid) -> Result<Vec<Attempt>> {
    let rows: Vec<AttemptRow> = db
        .read(
            "SELECT a.id AS id, a.enrolment_id AS enrolment_id, a.activity_id AS activity_id, a.number AS number,
             v.number AS version, a.state AS state, a.started_at AS started_at, a.submitted_at AS submitted_at,
             a.points AS points, a.max_points AS max_points, a.percent AS percent
             FROM attempts a JOIN enrolments e ON e.id = a.enrolment_id
             JOIN course_versions v ON v.id = a.version_id
             WHERE e.account_id = $1 ORDER BY a.activity_id, a.number",
        )
        .bind(account)
        .all()
        .await?;
    let answers: Vec<Answer> = db
        .read(
            "SELECT q.attempt_id AS attempt_id, q.question_id AS question_id, q.answer AS answer,
             q.saved_at AS saved_at
             FROM attempt_answers q JOIN attempts a ON a.id = q.attempt_id
             JOIN enrolments e ON e.id = a.enrolment_id
             WHERE e.account_id = $1 ORDER BY q.question_id",
        )
        .bind(account)
        .all()
        .await?;
    let mut answers = by(answers, |row| row.attempt_id);
    Ok(rows
        .into_iter()
        .map(|attempt| Attempt { answers: answers.remove(&attempt.id).unwrap_or_default(), attempt })
        .collect())
}

async fn announcements_written(db: &Db, account: Uuid) -> Result<Vec<Written>> {
    Ok(db
        .read(
            "SELECT c.slug AS course, a.created_at AS created_at, a.texts AS texts FROM course_announcements a
             JOIN courses c ON c.id = a.course_id WHERE a.written_by = $1 ORDER BY a.id",
        )
        .bind(account)
        .all()
        .await?)
}

async fn announcements_read(db: &Db, account: Uuid) -> Result<Vec<Read>> {
    Ok(db
        .read(
            "SELECT c.slug AS course, r.read_at AS read_at, a.texts AS texts FROM course_announcement_reads r
             JOIN course_announcements a ON a.id = r.announcement_id
             JOIN courses c ON c.id = a.course_id WHERE r.account_id = $1 ORDER BY r.read_at",
        )
        .bind(account)
        .all()
        .await?)
}

async fn course_staff(db: &Db, account: Uuid) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = db
        .read(
            "SELECT c.slug FROM course_staff s JOIN courses c ON c.id = s.course_id
             WHERE s.account_id = $1 ORDER BY c.slug",
        )
        .bind(account)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}
