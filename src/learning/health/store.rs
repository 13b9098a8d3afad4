//! What the health page reads: links that were tried, where learners stop, how questions were answered.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{db::Db, error::Result};
use uuid::Uuid;

use super::tries::Tried;

/// A link that was tried.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Link {
    /// The address.
    pub url: String,
    /// When.
    pub checked_at: DateTime<Utc>,
    /// [`super::tries::Outcome::id`].
    pub outcome: String,
    /// Of the answer.
    pub status: Option<i64>,
    /// More, in English.
    pub detail: String,
    /// Since when it has not been good.
    pub failing_since: Option<DateTime<Utc>>,
}

/// Notes what came of trying an address.
///
/// # Errors
/// The database failed.
pub async fn note_link(db: &Db, url: &str, tried: &Tried, now: DateTime<Utc>) -> Result<()> {
    let failing = tried.outcome.is_dead().then_some(now);
    let mut tx = db.begin().await?;
    tx.sql(
        "INSERT INTO link_checks (url, checked_at, outcome, status, detail, failing_since)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (url) DO UPDATE SET checked_at = excluded.checked_at,
         outcome = excluded.outcome, status = excluded.status, detail = excluded.detail,
         failing_since = CASE WHEN excluded.failing_since IS NULL THEN NULL
             ELSE COALESCE(link_checks.failing_since, excluded.failing_since) END",
    )
    .bind(url.to_owned())
    .bind(now)
    .bind(tried.outcome.id())
    .bind(tried.status.map(i64::from))
    .bind(tried.detail.clone())
    .bind(failing)
    .execute()
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Whether an address was tried after a time.
///
/// # Errors
/// The database failed.
pub async fn link_checked_since(db: &Db, url: &str, since: DateTime<Utc>) -> Result<bool> {
    let row: Option<(i64,)> = db
        .read("SELECT COUNT(*) FROM link_checks WHERE url = $1 AND checked_at > $2")
        .bind(url.to_owned())
        .bind(since)
        .optional()
        .await?;
    Ok(row.is_some_and(|(n,)| n > 0))
}

/// What is known of these addresses.
///
/// # Errors
/// The database failed.
pub async fn links(db: &Db, urls: &[String]) -> Result<BTreeMap<String, Link>> {
    let mut found = BTreeMap::new();
    for part in urls.chunks(200) {
        let sql = format!(
            "SELECT url, checked_at, outcome, status, detail, failing_since FROM link_checks WHERE url IN ({})",
            halqa_platform::db::placeholders(1, part.len())
        );
        let mut query = db.read_built(sql);
        for url in part {
            query = query.bind(url.clone());
        }
        let rows: Vec<Link> = query.all().await?;
        found.extend(rows.into_iter().map(|link| (link.url.clone(), link)));
    }
    Ok(found)
}

/// Fewer people than this are never counted out loud.
pub const SMALLEST: i64 = 5;
/// Who has not come for so long has stopped.
const AWAY: TimeDelta = TimeDelta::days(14);

/// How many came to an activity, completed it, and stopped there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Came to it.
    pub reached: i64,
    /// Completed it.
    pub completed: i64,
    /// Were here last, more than two weeks ago, and have not completed the course.
    pub stopped: i64,
}

/// The learners of a course, and how they passed through each activity.
///
/// # Errors
/// The database failed.
pub async fn passages(db: &Db, course: Uuid, now: DateTime<Utc>) -> Result<(i64, BTreeMap<String, Passage>)> {
    let (learners,): (i64,) = db
        .read("SELECT COUNT(*) FROM enrolments WHERE course_id = $1 AND last_at IS NOT NULL")
        .bind(course)
        .one()
        .await?;
    let mut passages: BTreeMap<String, Passage> = BTreeMap::new();
    let rows: Vec<(String, i64, i64)> = db
        .read(
            "SELECT p.activity_id, COUNT(*), COUNT(p.completed_at) FROM enrolments e
             JOIN activity_progress p ON p.enrolment_id = e.id WHERE e.course_id = $1 GROUP BY p.activity_id",
        )
        .bind(course)
        .all()
        .await?;
    for (activity, reached, completed) in rows {
        passages.insert(activity, Passage { reached, completed, stopped: 0 });
    }
    let rows: Vec<(Option<String>, i64)> = db
        .read(
            "SELECT e.last_activity, COUNT(*) FROM enrolments e
             LEFT JOIN course_completions c ON c.enrolment_id = e.id
             WHERE e.course_id = $1 AND c.id IS NULL AND e.last_at < $2 GROUP BY e.last_activity",
        )
        .bind(course)
        .bind(now - AWAY)
        .all()
        .await?;
    for (activity, stopped) in rows {
        if let Some(activity) = activity {
            passages.entry(activity).or_default().stopped = stopped;
        }
    }
    Ok((learners, passages))
}

/// How a question was answered in first attempts.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Answered {
    /// The quiz.
    pub activity_id: String,
    /// The question.
    pub question_id: String,
    /// In so many attempts.
    pub n: i64,
    /// Sums of its points, their squares, the points of the rest, their squares, and the products.
    pub x: f64,
    /// See [`Answered::x`].
    pub xx: f64,
    /// See [`Answered::x`].
    pub y: f64,
    /// See [`Answered::x`].
    pub yy: f64,
    /// See [`Answered::x`].
    pub xy: f64,
}

impl Answered {
    /// How much the points of this question go with those of the rest (Pearson's correlation); `None` where one of
    /// them is the same for everybody, or there are too few to say.
    pub fn discrimination(&self) -> Option<f64> {
        let n = self.n as f64;
        let (x, y) = (self.x / n, self.y / n);
        let (sx, sy) = ((self.xx / n - x * x).max(0.0).sqrt(), (self.yy / n - y * y).max(0.0).sqrt());
        (self.n >= LEAST && sx > 1e-9 && sy > 1e-9)
            .then(|| ((self.xy / n - x * y) / (sx * sy)).clamp(-1.0, 1.0))
    }
}

/// Fewer attempts tell nothing of how well a question tells learners apart.
const LEAST: i64 = 20;

/// How the questions of a course's quizzes were answered in each learner's first attempt.
///
/// # Errors
/// The database failed.
pub async fn answers(db: &Db, course: Uuid) -> Result<Vec<Answered>> {
    Ok(db
        .read(
            "SELECT t.activity_id AS activity_id, a.question_id AS question_id, COUNT(*) AS n, SUM(a.points) AS x,
             SUM(a.points * a.points) AS xx, SUM(t.points - a.points) AS y,
             SUM((t.points - a.points) * (t.points - a.points)) AS yy, SUM(a.points * (t.points - a.points)) AS xy
             FROM enrolments e JOIN attempts t ON t.enrolment_id = e.id
             JOIN attempt_answers a ON a.attempt_id = t.id
             WHERE e.course_id = $1 AND t.number = 1 AND t.state = 'submitted' AND a.points IS NOT NULL
             AND t.points IS NOT NULL GROUP BY t.activity_id, a.question_id",
        )
        .bind(course)
        .all()
        .await?)
}

/// A number of people as it may be shown: rounded to five, and not at all where they are few. `None`: too few.
pub fn shown(n: i64) -> Option<i64> {
    match n {
        0 => Some(0),
        n if n < SMALLEST => None,
        n => Some((n + 2) / 5 * 5),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_people_are_not_counted_and_others_to_the_next_five() {
        let all: Vec<Option<i64>> = [0, 1, 4, 5, 7, 8, 12, 13].into_iter().map(shown).collect();
        assert_eq!(all, [Some(0), None, None, Some(5), Some(5), Some(10), Some(10), Some(15)]);
    }

    #[test]
    fn a_question_that_the_better_ones_get_right_tells_them_apart() {
        let of = |pairs: &[(f64, f64)]| {
            let mut sum = Answered {
                activity_id: String::new(),
                question_id: String::new(),
                n: pairs.len() as i64,
                x: 0.0,
                xx: 0.0,
                y: 0.0,
                yy: 0.0,
                xy: 0.0,
            };
            for (x, y) in pairs {
                sum.x += x;
                sum.xx += x * x;
                sum.y += y;
                sum.yy += y * y;
                sum.xy += x * y;
            }
            sum.discrimination()
        };
        let good: Vec<(f64, f64)> = (0..20).map(|i| (f64::from(i / 10), f64::from(i / 10) * 5.0)).collect();
        assert!((of(&good).expect("known") - 1.0).abs() < 1e-9);
        let flat: Vec<(f64, f64)> = (0..20).map(|i| (1.0, f64::from(i))).collect();
        assert_eq!(of(&flat), None);
        assert_eq!(of(&good[..10]), None);
    }
}
