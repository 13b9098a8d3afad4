//! Runs in the database.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::{Error, Result},
    id,
};
use serde::Serialize;
use uuid::Uuid;

use super::rules::{Dates, SELF_PACED, Times, address, lay};
use crate::{
    compiled::{CompiledCourse, EnrolmentMode, Texts},
    completion::rules::ProgressMap,
    enrolment::rules::Gate,
};

/// Runs on one page.
pub const PAGE: usize = 50;
/// Runs that a course's public page shows: those that begin or close next.
const OFFERED: i64 = 20;

/// What somebody may set of a run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Settings {
    /// What it is called, in any of the languages.
    pub title: Texts,
    /// When it begins.
    pub starts: Option<DateTime<Utc>>,
    /// When it ends.
    pub ends: Option<DateTime<Utc>>,
    /// Enrolment not before.
    pub opens: Option<DateTime<Utc>>,
    /// Enrolment not from this time on.
    pub closes: Option<DateTime<Utc>>,
    /// How one gets in.
    pub mode: EnrolmentMode,
    /// The code, where one is asked for. The audit log does not tell it.
    #[serde(skip)]
    pub code: Option<String>,
    /// Places.
    pub capacity: Option<i64>,
}

/// A run of a course.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// Its id.
    pub id: Uuid,
    /// The course.
    pub course: Uuid,
    /// Its address; empty for the default run.
    pub slug: String,
    /// What was set.
    pub settings: Settings,
    /// Dates of its own.
    pub dates: Dates,
    /// Cancelled since.
    pub cancelled: Option<DateTime<Utc>>,
    /// Why.
    pub reason: Option<String>,
    /// Counts changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// How many take it or wait for an answer.
    pub taken: i64,
}

impl Run {
    /// Whether this is the course's self-paced run.
    pub fn is_default(&self) -> bool {
        self.slug.is_empty()
    }

    /// Its address, also where that is the default run.
    pub fn address(&self) -> &str {
        address(&self.slug)
    }

    /// As the rules see it.
    pub fn times(&self) -> Times {
        Times {
            id: self.id,
            slug: self.slug.clone(),
            title: self.settings.title.clone(),
            starts: self.settings.starts,
            ends: self.settings.ends,
            cancelled: self.cancelled,
            reason: self.reason.clone(),
            dates: self.dates.clone(),
        }
    }

    /// As enrolling sees it.
    pub fn gate(&self) -> Gate {
        let of = &self.settings;
        gate(of.mode, of.code.clone(), of.capacity, (of.opens, of.closes), of.ends, self.cancelled)
    }
}

/// As enrolling sees a run: nobody gets into one that has ended.
pub(crate) fn gate(
    mode: EnrolmentMode,
    code: Option<String>,
    capacity: Option<i64>,
    (opens_at, closes): (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
    ends: Option<DateTime<Utc>>,
    cancelled: Option<DateTime<Utc>>,
) -> Gate {
    let closes_at = match (closes, ends) {
        (Some(closes), Some(ends)) => Some(closes.min(ends)),
        (closes, ends) => closes.or(ends),
    };
    Gate { mode, code, capacity, opens_at, closes_at, cancelled: cancelled.is_some() }
}

/// The fixed name of a way in.
pub const fn mode_id(mode: EnrolmentMode) -> &'static str {
    match mode {
        EnrolmentMode::Open => "self",
        EnrolmentMode::Code => "code",
        EnrolmentMode::Approval => "approval",
    }
}

/// The way in with this name; anybody's for what is unknown.
pub fn mode_of(id: &str) -> EnrolmentMode {
    match id {
        "code" => EnrolmentMode::Code,
        "approval" => EnrolmentMode::Approval,
        _ => EnrolmentMode::Open,
    }
}

/// JSON that is kept as text, the empty text for nothing.
fn parsed<T: serde::de::DeserializeOwned + Default>(text: &str) -> T {
    if text.is_empty() { T::default() } else { serde_json::from_str(text).unwrap_or_default() }
}

/// The columns of a run that the rules need, as they are joined to an enrolment.
#[derive(Clone, Debug, Default, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in runs, run_id its id")]
pub struct TimesRow {
    pub run_id: Uuid,
    pub run_slug: String,
    pub run_title: String,
    pub starts_at: Option<DateTime<Utc>>,
    pub ends_at: Option<DateTime<Utc>>,
    pub cancelled_at: Option<DateTime<Utc>>,
    pub cancelled_reason: Option<String>,
    pub dates: String,
}

/// What to select for a [`TimesRow`] from `runs r`.
pub const TIMES: &str =
    "r.id AS run_id, r.slug AS run_slug, r.title AS run_title, r.starts_at AS starts_at, r.ends_at AS ends_at,
     r.cancelled_at AS cancelled_at, r.cancelled_reason AS cancelled_reason, r.dates AS dates";

impl From<TimesRow> for Times {
    fn from(row: TimesRow) -> Self {
        Self {
            id: row.run_id,
            slug: row.run_slug,
            title: parsed(&row.run_title),
            starts: row.starts_at,
            ends: row.ends_at,
            cancelled: row.cancelled_at,
            reason: row.cancelled_reason,
            dates: parsed(&row.dates),
        }
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    times: TimesRow,
    course_id: Uuid,
    mode: String,
    code: Option<String>,
    capacity: Option<i64>,
    opens_at: Option<DateTime<Utc>>,
    closes_at: Option<DateTime<Utc>>,
    revision: i64,
    created_at: DateTime<Utc>,
    taken: i64,
}

impl From<Row> for Run {
    fn from(row: Row) -> Self {
        let times = Times::from(row.times);
        Self {
            id: times.id,
            course: row.course_id,
            slug: times.slug,
            settings: Settings {
                title: times.title,
                starts: times.starts,
                ends: times.ends,
                opens: row.opens_at,
                closes: row.closes_at,
                mode: mode_of(&row.mode),
                code: row.code,
                capacity: row.capacity,
            },
            dates: times.dates,
            cancelled: times.cancelled,
            reason: times.reason,
            revision: row.revision,
            created_at: row.created_at,
            taken: row.taken,
        }
    }
}

fn select(rest: &str) -> String {
    format!(
        "SELECT {TIMES}, r.course_id AS course_id, r.mode AS mode, r.code AS code, r.capacity AS capacity,
         r.opens_at AS opens_at, r.closes_at AS closes_at, r.revision AS revision, r.created_at AS created_at,
         (SELECT COUNT(*) FROM enrolments e WHERE e.run_id = r.id AND e.state IN ('active', 'requested')) AS taken
         FROM runs r WHERE {rest}"
    )
}

/// Dated runs of a course, the latest first, after the one given; at most one more than a page.
///
/// # Errors
/// The database failed.
pub async fn page(db: &Db, course: Uuid, after: Option<Uuid>) -> Result<Vec<Run>> {
    let from = if after.is_some() {
        "AND (r.starts_at, r.id) < ((SELECT o.starts_at FROM runs o WHERE o.id = $2), $2)"
    } else {
        ""
    };
    let limit = if after.is_some() { "$3" } else { "$2" };
    let rest = format!(
        "r.course_id = $1 AND r.starts_at IS NOT NULL {from} ORDER BY r.starts_at DESC, r.id DESC LIMIT {limit}"
    );
    let query = after.into_iter().fold(db.read_built(select(&rest)).bind(course), |query, id| query.bind(id));
    let rows: Vec<Row> = query.bind(PAGE as i64 + 1).all().await?;
    Ok(rows.into_iter().map(Run::from).collect())
}

/// Every run of a course after the one given, the default one first, then the latest.
///
/// # Errors
/// The database failed.
pub async fn all(db: &Db, course: Uuid, after: Option<Uuid>, limit: usize) -> Result<Vec<Run>> {
    // The default run has no beginning: it stands at the end of time.
    let from = if after.is_some() {
        "AND (r.slug <> '' AND ((SELECT o.slug FROM runs o WHERE o.id = $3) = ''
              OR (r.starts_at, r.id) < ((SELECT o.starts_at FROM runs o WHERE o.id = $3), $3)))"
    } else {
        ""
    };
    let rest = format!(
        "r.course_id = $1 {from} ORDER BY CASE WHEN r.slug = '' THEN 0 ELSE 1 END, r.starts_at DESC, r.id DESC LIMIT $2"
    );
    let query = db.read_built(select(&rest)).bind(course).bind(i64::try_from(limit).unwrap_or(i64::MAX));
    let rows: Vec<Row> = after.into_iter().fold(query, |query, id| query.bind(id)).all().await?;
    Ok(rows.into_iter().map(Run::from).collect())
}

/// The runs that a course's public page offers at `now`, the next to begin first.
///
/// # Errors
/// The database failed.
pub async fn offered(db: &Db, course: Uuid, now: DateTime<Utc>) -> Result<Vec<Run>> {
    let rest = "r.course_id = $1 AND r.starts_at IS NOT NULL AND r.cancelled_at IS NULL
         AND (r.ends_at IS NULL OR r.ends_at > $2) AND (r.closes_at IS NULL OR r.closes_at > $2 OR r.starts_at > $2)
         ORDER BY r.starts_at, r.id LIMIT $3";
    let rows: Vec<Row> = db.read_built(select(rest)).bind(course).bind(now).bind(OFFERED).all().await?;
    Ok(rows.into_iter().map(Run::from).collect())
}

/// The address as it is kept: empty for the default run.
pub fn kept(address: &str) -> &str {
    if address == SELF_PACED { "" } else { address }
}

/// The run of a course at this address.
///
/// # Errors
/// [`Error::NotFound`], or the database failed.
pub async fn one(db: &Db, course: Uuid, address: &str) -> Result<Run> {
    let rest = "r.course_id = $1 AND r.slug = $2";
    let row: Option<Row> =
        db.read_built(select(rest)).bind(course).bind(kept(address).to_owned()).optional().await?;
    row.map(Run::from).ok_or(Error::NotFound)
}

/// The run with this id, if it is one of the course.
///
/// # Errors
/// [`Error::NotFound`], or the database failed.
pub async fn by_id(db: &Db, course: Uuid, run: Uuid) -> Result<Run> {
    let rest = "r.course_id = $1 AND r.id = $2";
    let row: Option<Row> = db.read_built(select(rest)).bind(course).bind(run).optional().await?;
    row.map(Run::from).ok_or(Error::NotFound)
}

/// The run with this id, of whatever course.
///
/// # Errors
/// The database failed.
pub async fn any(db: &Db, run: Uuid) -> Result<Option<Run>> {
    let row: Option<Row> = db.read_built(select("r.id = $1")).bind(run).optional().await?;
    Ok(row.map(Run::from))
}

/// A run, for a choice among those of a course.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Named {
    /// Its id.
    pub id: Uuid,
    /// Its address, [`SELF_PACED`] for the default run.
    pub address: String,
    /// What it is called; nothing for the default run.
    pub title: Texts,
    /// It has ended by itself or was cancelled.
    pub over: bool,
}

/// Every run of a course by the latest beginning, the default one first; the last two hundred.
///
/// # Errors
/// The database failed.
pub async fn named(db: &Db, course: Uuid, now: DateTime<Utc>) -> Result<Vec<Named>> {
    let rows: Vec<TimesRow> = db
        .read_built(format!(
            "SELECT {TIMES} FROM runs r WHERE r.course_id = $1
             ORDER BY CASE WHEN r.slug = '' THEN 0 ELSE 1 END, r.starts_at DESC, r.id DESC LIMIT 200"
        ))
        .bind(course)
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(Times::from)
        .map(|run| Named {
            id: run.id,
            over: run.cancelled.is_some() || run.ends.is_some_and(|ends| now >= ends),
            address: address(&run.slug).to_owned(),
            title: run.title,
        })
        .collect())
}

/// The clocks of every dated run of a course.
///
/// # Errors
/// The database failed.
pub async fn dated(db: &Db, course: Uuid) -> Result<HashMap<Uuid, Times>> {
    let sql = format!("SELECT {TIMES} FROM runs r WHERE r.course_id = $1 AND r.slug <> ''");
    let rows: Vec<TimesRow> = db.read_built(sql).bind(course).all().await?;
    Ok(rows.into_iter().map(|row| (row.run_id, Times::from(row))).collect())
}

/// The clock of the run that an enrolment is in.
///
/// # Errors
/// [`Error::NotFound`], or the database failed.
pub async fn times_of(db: &Db, enrolment: Uuid) -> Result<Times> {
    let sql = format!("SELECT {TIMES} FROM runs r JOIN enrolments e ON e.run_id = r.id WHERE e.id = $1");
    let row: TimesRow = db.read_built(sql).bind(enrolment).one().await?;
    Ok(row.into())
}

/// As [`lay`], with the dates of the run that this enrolment is in.
///
/// # Errors
/// The database failed.
pub async fn lay_in(
    tx: &mut Tx,
    enrolment: Uuid,
    course: &CompiledCourse,
    progress: &mut ProgressMap,
    now: DateTime<Utc>,
) -> Result<()> {
    let sql = format!(
        "SELECT {TIMES} FROM runs r JOIN enrolments e ON e.run_id = r.id WHERE e.id = $1 AND r.slug <> ''"
    );
    let row: Option<TimesRow> = tx.sql_built(sql).bind(enrolment).optional().await?;
    if let Some(row) = row {
        lay(progress, course, &row.into(), now);
    }
    Ok(())
}

/// Addresses of the runs of a course.
///
/// # Errors
/// The database failed.
pub async fn slugs(tx: &mut Tx, course: Uuid) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        tx.sql("SELECT slug FROM runs WHERE course_id = $1").bind(course).all().await?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}

/// Makes a run; `None` where the course has one at this address.
///
/// # Errors
/// The database failed.
pub async fn make(
    tx: &mut Tx,
    course: Uuid,
    slug: &str,
    of: &Settings,
    dates: &Dates,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>> {
    let run = id::new();
    let made = tx
        .sql(
            "INSERT INTO runs (id, course_id, slug, title, mode, code, capacity, starts_at, ends_at, opens_at,
             closes_at, dates, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             ON CONFLICT DO NOTHING",
        )
        .bind(run)
        .bind(course)
        .bind(slug.to_owned())
        .bind(serde_json::to_string(&of.title)?)
        .bind(mode_id(of.mode))
        .bind(of.code.clone())
        .bind(of.capacity)
        .bind(of.starts)
        .bind(of.ends)
        .bind(of.opens)
        .bind(of.closes)
        .bind(text(dates)?)
        .bind(now)
        .execute()
        .await?;
    Ok((made == 1).then_some(run))
}

fn text(dates: &Dates) -> Result<String> {
    if dates.is_empty() { Ok(String::new()) } else { Ok(serde_json::to_string(dates)?) }
}

/// Sets what a run is, if it is still as it was at `revision`; whether it was.
///
/// # Errors
/// The database failed.
pub async fn set(tx: &mut Tx, run: Uuid, revision: i64, of: &Settings) -> Result<bool> {
    let done = tx
        .sql(
            "UPDATE runs SET title = $3, mode = $4, code = $5, capacity = $6, starts_at = $7, ends_at = $8,
             opens_at = $9, closes_at = $10, revision = revision + 1
             WHERE id = $1 AND revision = $2 AND slug <> ''",
        )
        .bind(run)
        .bind(revision)
        .bind(serde_json::to_string(&of.title)?)
        .bind(mode_id(of.mode))
        .bind(of.code.clone())
        .bind(of.capacity)
        .bind(of.starts)
        .bind(of.ends)
        .bind(of.opens)
        .bind(of.closes)
        .execute()
        .await?;
    Ok(done == 1)
}

/// Sets a run's own dates likewise.
///
/// # Errors
/// The database failed.
pub async fn set_dates(tx: &mut Tx, run: Uuid, revision: i64, dates: &Dates) -> Result<bool> {
    let sql = "UPDATE runs SET dates = $3, revision = revision + 1
         WHERE id = $1 AND revision = $2 AND slug <> ''";
    Ok(tx.sql(sql).bind(run).bind(revision).bind(text(dates)?).execute().await? == 1)
}

/// Nobody enrols any more from now on; whether anybody could.
///
/// # Errors
/// The database failed.
pub async fn close(tx: &mut Tx, run: Uuid, now: DateTime<Utc>) -> Result<bool> {
    let sql = "UPDATE runs SET closes_at = $2, revision = revision + 1
         WHERE id = $1 AND slug <> '' AND (closes_at IS NULL OR closes_at > $2)";
    Ok(tx.sql(sql).bind(run).bind(now).execute().await? == 1)
}

/// Cancels a run, once; whether it was not before.
///
/// # Errors
/// The database failed.
pub async fn cancel(tx: &mut Tx, run: Uuid, now: DateTime<Utc>, reason: &str) -> Result<bool> {
    let sql =
        "UPDATE runs SET cancelled_at = $2, cancelled_reason = $3, told_to = NULL, revision = revision + 1
         WHERE id = $1 AND slug <> '' AND cancelled_at IS NULL";
    Ok(tx.sql(sql).bind(run).bind(now).bind(reason.to_owned()).execute().await? == 1)
}

/// Of a cancelled run: who is to be written to next, enrolment and account, in order.
///
/// # Errors
/// The database failed.
pub async fn untold(tx: &mut Tx, run: Uuid, limit: i64) -> Result<Vec<(Uuid, Uuid)>> {
    Ok(tx
        .sql(
            "SELECT e.id, e.account_id FROM enrolments e JOIN runs r ON r.id = e.run_id
             WHERE e.run_id = $1 AND e.state IN ('active', 'requested')
             AND (r.told_to IS NULL OR e.id > r.told_to) ORDER BY e.id LIMIT $2",
        )
        .bind(run)
        .bind(limit)
        .all()
        .await?)
}

/// Of a cancelled run: everybody up to this enrolment was written to.
///
/// # Errors
/// The database failed.
pub async fn told(tx: &mut Tx, run: Uuid, enrolment: Uuid) -> Result<()> {
    tx.sql("UPDATE runs SET told_to = $2 WHERE id = $1").bind(run).bind(enrolment).execute().await?;
    Ok(())
}

/// Says that a person goes on with this enrolment.
///
/// # Errors
/// The database failed.
pub async fn choose(db: &Db, enrolment: Uuid, now: DateTime<Utc>) -> Result<()> {
    let sql = "UPDATE enrolments SET chosen_at = $2 WHERE id = $1";
    db.write(sql).bind(enrolment).bind(now).execute().await?;
    Ok(())
}
