//! The numbers of a course in the database: counted there, never a row a person.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
};
use uuid::Uuid;

use super::rules::{Alike, Figures, Quarter, Slice};

/// Who has done something in so many days is active.
pub const ACTIVE_DAYS: i64 = 30;
/// Quarters that are told apart; what is before them counts to the first.
const QUARTERS_MAX: usize = 40;

/// Who counts: takes or took the course and has opened something in it.
const STARTED: &str = "e.state IN ('active', 'left') AND (e.last_at IS NOT NULL OR e.standing <> 'new')";

/// The quarters from the first enrolment until now; at most [`QUARTERS_MAX`].
async fn quarters(db: &Db, course: Uuid, now: DateTime<Utc>) -> Result<Vec<Quarter>> {
    let sql = "SELECT MIN(requested_at) FROM enrolments WHERE course_id = $1 AND state IN ('active', 'left')";
    let (first,): (Option<DateTime<Utc>>,) = db.read(sql).bind(course).one().await?;
    let last = Quarter::of(now);
    let mut all = vec![Quarter::of(first.unwrap_or(now)).min(last)];
    while let Some(next) = all.last().map(|quarter| quarter.next()).filter(|next| *next <= last) {
        all.push(next);
    }
    Ok(all.split_off(all.len().saturating_sub(QUARTERS_MAX)))
}

#[derive(sqlx::FromRow)]
struct Row {
    quarter: i64,
    run_id: Uuid,
    lang: String,
    country: String,
    sex: String,
    started: i64,
    active: i64,
    completed: i64,
}

/// Everybody who started, counted by when they enrolled, run, language, country and sex.
///
/// # Errors
/// The database failed.
pub async fn count(db: &Db, course: Uuid, now: DateTime<Utc>) -> Result<Vec<Alike>> {
    let quarters = quarters(db, course, now).await?;
    let mut cases = String::new();
    for (at, _) in quarters.iter().enumerate().skip(1) {
        cases.push_str(&format!(" WHEN e.requested_at < ${} THEN {}", at + 2, at - 1));
    }
    let last = quarters.len() - 1;
    // Without a second quarter there is no case, and everything is of the first.
    let quarter = if cases.is_empty() { "0".to_owned() } else { format!("CASE{cases} ELSE {last} END") };
    let sql = format!(
        "SELECT c.quarter AS quarter, c.run_id AS run_id, c.lang AS lang, c.country AS country, c.sex AS sex,
            COUNT(*) AS started, SUM(c.active) AS active, SUM(c.completed) AS completed FROM (
            SELECT CAST({quarter} AS BIGINT) AS quarter, e.run_id AS run_id, e.lang AS lang, e.country AS country,
                CASE WHEN e.sex IN ('female', 'male', 'other') THEN e.sex ELSE '' END AS sex,
                CASE WHEN e.last_at >= $2 THEN 1 ELSE 0 END AS active,
                CASE WHEN e.standing = 'completed' THEN 1 ELSE 0 END AS completed
            FROM enrolments e WHERE e.course_id = $1 AND {STARTED}) c
         GROUP BY c.quarter, c.run_id, c.lang, c.country, c.sex"
    );
    let query = db.read_built(sql).bind(course).bind(now - TimeDelta::days(ACTIVE_DAYS));
    let query = quarters.iter().skip(1).fold(query, |query, quarter| query.bind(quarter.begins()));
    let rows: Vec<Row> = query.all().await?;
    let n = |n: i64| u64::try_from(n).unwrap_or(0);
    let alike = |row: Row| {
        let quarter = usize::try_from(row.quarter).ok().and_then(|at| quarters.get(at)).copied()?;
        let figures = Figures { started: n(row.started), active: n(row.active), completed: n(row.completed) };
        let (language, country, sex) = (row.lang, row.country, row.sex);
        Some(Alike { quarter, run: row.run_id, language, country, sex, figures })
    };
    Ok(rows.into_iter().filter_map(alike).collect())
}

/// Somebody who completed the course: which category they are in, and after how many days.
#[derive(Clone, Debug)]
pub struct Finisher {
    /// Code of their language.
    pub language: String,
    /// Code of their country.
    pub country: String,
    /// As [`Alike::sex`].
    pub sex: String,
    /// From the enrolment to the completion.
    pub days: i64,
}

/// Language, country, sex, and when they began and completed.
type Finished = (String, String, String, DateTime<Utc>, DateTime<Utc>);

/// Everybody of a slice who has completed the course: three words and a number each.
///
/// # Errors
/// The database failed.
pub async fn finishers(db: &Db, course: Uuid, slice: Slice) -> Result<Vec<Finisher>> {
    let (from, to, run) = match slice {
        Slice::All => (None, None, None),
        Slice::Year(year) => {
            let begins = |year| Quarter { year, number: 1 }.begins();
            (Some(begins(year)), Some(begins(year + 1)), None)
        }
        Slice::Quarter(quarter) => (Some(quarter.begins()), Some(quarter.next().begins()), None),
        Slice::Run(run) => (None, None, Some(run)),
    };
    let mut sql = format!(
        "SELECT e.lang, e.country, CASE WHEN e.sex IN ('female', 'male', 'other') THEN e.sex ELSE '' END,
            e.requested_at, k.completed_at
         FROM course_completions k JOIN enrolments e ON e.id = k.enrolment_id
         WHERE k.course_id = $1 AND k.withdrawn_at IS NULL AND {STARTED}"
    );
    let mut next = 2..;
    for condition in
        [from.map(|_| "e.requested_at >= "), to.map(|_| "e.requested_at < "), run.map(|_| "e.run_id = ")]
    {
        if let (Some(condition), Some(at)) = (condition, condition.and_then(|_| next.next())) {
            sql.push_str(&format!(" AND {condition}${at}"));
        }
    }
    let query =
        [from, to].into_iter().flatten().fold(db.read_built(sql).bind(course), |query, at| query.bind(at));
    let query = run.into_iter().fold(query, |query, run| query.bind(run));
    let rows: Vec<Finished> = query.all().await?;
    let finisher = |(language, country, sex, began, done): Finished| Finisher {
        language,
        country,
        sex,
        // Who came back to a course that they had completed began anew after it.
        days: (done - began).num_days().max(0),
    };
    Ok(rows.into_iter().map(finisher).collect())
}

/// What was shown last of a slice.
///
/// # Errors
/// The database failed.
pub async fn shown(tx: &mut Tx, course: Uuid, slice: &str) -> Result<BTreeMap<String, u64>> {
    let sql = "SELECT shown FROM course_numbers_shown WHERE course_id = $1 AND slice = $2";
    let row: Option<(String,)> = tx.sql(sql).bind(course).bind(slice.to_owned()).optional().await?;
    Ok(row.and_then(|(shown,)| serde_json::from_str(&shown).ok()).unwrap_or_default())
}

/// Keeps what is shown now.
///
/// # Errors
/// The database failed.
pub async fn keep_shown(
    tx: &mut Tx,
    course: Uuid,
    slice: &str,
    shown: &BTreeMap<String, u64>,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.sql(
        "INSERT INTO course_numbers_shown (course_id, slice, shown, shown_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (course_id, slice) DO UPDATE SET shown = excluded.shown, shown_at = excluded.shown_at",
    )
    .bind(course)
    .bind(slice.to_owned())
    .bind(serde_json::to_string(shown)?)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}
