//! Participants in the database. What the list filters and sorts by stands in one index
//! (`enrolments_participants`): whatever the filter, a page is one walk along the course's part of it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use halqa_identity::accounts;
use halqa_platform::{
    db::{Db, Query, Tx, placeholders},
    error::Result,
};
use uuid::Uuid;

use crate::{
    completion::{rules, store as completion},
    library::Version,
    runs::store as runs,
};

use super::rules::{By, Filter, Selection, Sort, Taking, search_key};

/// A value of a condition.
#[derive(Clone, Debug)]
enum Bind {
    Id(Uuid),
    Text(String),
    Time(DateTime<Utc>),
}

/// Whose participants: all of a course, or those of some of its runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The course.
    pub course: Uuid,
    /// `None`: every run.
    pub runs: Option<Vec<Uuid>>,
}

impl From<Uuid> for Reach {
    fn from(course: Uuid) -> Self {
        Self { course, runs: None }
    }
}

impl Reach {
    /// Whether a run is within it.
    pub fn has(&self, run: Uuid) -> bool {
        self.runs.as_ref().is_none_or(|runs| runs.contains(&run))
    }
}

/// Conditions on `enrolments e`, made of fixed words and placeholders from `$1`.
#[derive(Clone, Debug)]
pub struct Where {
    sql: String,
    binds: Vec<Bind>,
}

impl Where {
    fn of(reach: &Reach) -> Self {
        let mut of = Self { sql: "e.course_id = $1".to_owned(), binds: vec![Bind::Id(reach.course)] };
        match reach.runs.as_deref() {
            None => {}
            Some([run]) => of.and("e.run_id = ?", Bind::Id(*run)),
            Some(runs) => of.among("e.run_id", runs),
        }
        of
    }

    /// Only where `column` is one of these.
    fn among(&mut self, column: &str, ids: &[Uuid]) {
        // Nothing has the nil id, so that none of nothing is nothing.
        let ids = if ids.is_empty() { &[Uuid::nil()][..] } else { ids };
        let list = placeholders(self.next(), ids.len());
        self.sql.push_str(&format!(" AND {column} IN ({list})"));
        self.binds.extend(ids.iter().map(|id| Bind::Id(*id)));
    }

    /// Adds a condition; `?` in it stands for `value`.
    fn and(&mut self, condition: &str, value: Bind) {
        self.binds.push(value);
        let condition = condition.replace('?', &format!("${}", self.binds.len()));
        self.sql.push_str(" AND ");
        self.sql.push_str(&condition);
    }

    /// Only who takes the course.
    #[must_use]
    pub fn taking(mut self) -> Self {
        self.sql.push_str(" AND e.state = 'active'");
        self
    }

    /// The conditions, for a statement that goes on with placeholders from [`Where::next`].
    pub fn sql(&self) -> &str {
        &self.sql
    }

    /// The number of the first placeholder that is free.
    pub fn next(&self) -> usize {
        self.binds.len() + 1
    }

    /// Binds the conditions' values; call it before any other `bind`.
    pub fn bind<'q>(&self, query: Query<'q>) -> Query<'q> {
        self.binds.iter().fold(query, |query, value| match value {
            Bind::Id(id) => query.bind(*id),
            Bind::Text(text) => query.bind(text.clone()),
            Bind::Time(at) => query.bind(*at),
        })
    }
}

fn like(word: &str) -> String {
    format!("%{}%", word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"))
}

/// Who within reach fits the filter, for a reader in this time zone.
pub fn fitting(reach: impl Into<Reach>, filter: &Filter, zone: Tz) -> Where {
    let reach = reach.into();
    let mut of = Where::of(&reach);
    let text = |text: &str| Bind::Text(text.to_owned());
    if filter.taking != Taking::Anyone {
        of.and("e.state = ?", text(filter.taking.id()));
    }
    if let Some(standing) = filter.standing {
        of.and("e.standing = ?", text(standing.id()));
    }
    if let Some(lang) = filter.lang {
        of.and("e.lang = ?", text(lang.code()));
    }
    if let Some(country) = filter.country {
        of.and("e.country = ?", text(country));
    }
    if let Some(before) = filter.seen_before(zone) {
        of.and("(e.last_at IS NULL OR e.last_at < ?)", Bind::Time(before));
    }
    if let Some(run) = &filter.run {
        of.and(
            "e.run_id = (SELECT f.id FROM runs f WHERE f.course_id = $1 AND f.slug = ?)",
            Bind::Text(runs::kept(run).to_owned()),
        );
    }
    if let Some(group) = filter.group {
        of.and(
            "e.id IN (SELECT m.enrolment_id FROM course_group_members m WHERE m.group_id = ?)",
            Bind::Id(group),
        );
    }
    for word in filter.words() {
        of.and("e.search_key LIKE ? ESCAPE '\\'", Bind::Text(like(&word)));
    }
    of
}

/// Who within reach is selected.
pub fn selected(reach: impl Into<Reach>, selection: &Selection, zone: Tz) -> Where {
    match selection {
        Selection::All(filter) => fitting(reach, filter, zone),
        Selection::Chosen(ids) => {
            let mut of = Where::of(&reach.into());
            of.among("e.id", ids);
            of
        }
    }
}

/// How many that are.
///
/// # Errors
/// The database failed.
pub async fn count(db: &Db, of: &Where) -> Result<i64> {
    let sql = format!("SELECT COUNT(*) FROM enrolments e WHERE {}", of.sql());
    let (n,): (i64,) = of.bind(db.read_built(sql)).one().await?;
    Ok(n)
}

fn order(by: By) -> &'static str {
    match by {
        By::Name => "search_key",
        By::Enrolled => "requested_at",
        By::Seen => "last_at",
        By::Progress => "progress",
    }
}

/// The statement for a page of ids: those after the enrolment that is bound last but one, at most as many as bound
/// last. Without `after` neither.
fn page_sql(of: &Where, sort: Sort, after: bool) -> String {
    let (column, next) = (order(sort.by), of.next());
    let (sign, direction) = if sort.down { ("<", "DESC") } else { (">", "ASC") };
    // NULL compares with nothing: for who never was here stands when they enrolled.
    let value = |table: &str| match sort.by {
        By::Seen => {
            format!("CASE WHEN {table}.last_at IS NULL THEN {table}.requested_at ELSE {table}.last_at END")
        }
        _ => format!("{table}.{column}"),
    };
    let mut sql = format!("SELECT e.id FROM enrolments e WHERE {}", of.sql());
    let mut limit = next;
    if after {
        sql.push_str(&format!(
            " AND ({}, e.id) {sign} ((SELECT {} FROM enrolments o WHERE o.id = ${next}), ${next})",
            value("e"),
            value("o")
        ));
        limit += 1;
    }
    sql.push_str(&format!(" ORDER BY {} {direction}, e.id {direction} LIMIT ${limit}", value("e")));
    sql
}

/// The enrolments of one page, in order, at most `limit`.
///
/// # Errors
/// The database failed.
pub async fn page(db: &Db, of: &Where, sort: Sort, after: Option<Uuid>, limit: usize) -> Result<Vec<Uuid>> {
    let query = of.bind(db.read_built(page_sql(of, sort, after.is_some())));
    let query = after.into_iter().fold(query, |query, after| query.bind(after));
    let rows: Vec<(Uuid,)> = query.bind(i64::try_from(limit).unwrap_or(i64::MAX)).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// How SQLite goes about a page and a count, for tests: the lines of EXPLAIN QUERY PLAN.
///
/// # Errors
/// The database failed, or is not SQLite.
#[cfg(feature = "testing")]
pub async fn plan(db: &Db, of: &Where, sort: Sort, after: Option<Uuid>) -> Result<Vec<String>> {
    let sql = format!("EXPLAIN QUERY PLAN {}", page_sql(of, sort, after.is_some()));
    let query = after.into_iter().fold(of.bind(db.read_built(sql)), |query, after| query.bind(after));
    let mut lines: Vec<(i64, i64, i64, String)> = query.bind(51_i64).all().await?;
    let sql = format!("EXPLAIN QUERY PLAN SELECT COUNT(*) FROM enrolments e WHERE {}", of.sql());
    lines.extend(of.bind(db.read_built(sql)).all::<(i64, i64, i64, String)>().await?);
    Ok(lines.into_iter().map(|(.., line)| line).collect())
}

/// A line of the list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Participant {
    /// The enrolment.
    pub id: Uuid,
    /// Who.
    pub account_id: Uuid,
    /// The run.
    pub run_id: Uuid,
    /// `requested`, `active`, `declined`, `left`.
    pub state: String,
    /// Per cent of what counts.
    pub progress: i64,
    /// When asked for.
    pub requested_at: DateTime<Utc>,
    /// When an activity was last opened.
    pub last_at: Option<DateTime<Utc>>,
    /// When the course was completed.
    pub completed_at: Option<DateTime<Utc>>,
    /// The completion is no longer valid since.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// These enrolments of the course, in the order given; at most a few hundred at a time go into one statement.
///
/// # Errors
/// The database failed.
pub async fn participants(db: &Db, course: Uuid, ids: &[Uuid]) -> Result<Vec<Participant>> {
    let mut found: HashMap<Uuid, Participant> = HashMap::with_capacity(ids.len());
    for part in ids.chunks(500) {
        let sql = format!(
            "SELECT e.id AS id, e.account_id AS account_id, e.run_id AS run_id, e.state AS state, e.progress AS progress,
             e.requested_at AS requested_at, e.last_at AS last_at, k.completed_at AS completed_at,
             k.withdrawn_at AS withdrawn_at
             FROM enrolments e LEFT JOIN course_completions k ON k.enrolment_id = e.id
             WHERE e.id IN ({}) AND e.course_id = $1",
            placeholders(2, part.len())
        );
        let query = part.iter().fold(db.read_built(sql).bind(course), |query, id| query.bind(*id));
        found.extend(query.all::<Participant>().await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// What the list needs to know of a person, as it stands in their account now.
///
/// # Errors
/// The database failed.
pub async fn know_person(tx: &mut Tx, account: Uuid) -> Result<()> {
    let Some(person) = accounts::contact(tx, account).await? else { return Ok(()) };
    let erased = person.status == accounts::Status::Erased;
    tx.sql("UPDATE enrolments SET lang = $2, country = $3, search_key = $4, sex = $5 WHERE account_id = $1")
        .bind(account)
        .bind(if erased { "" } else { person.lang.code() })
        .bind(person.country.clone())
        .bind(search_key(&person))
        .bind(person.sex.map_or("", |sex| sex.id()))
        .execute()
        .await?;
    Ok(())
}

/// Takes the person out of lists, groups, saved views and the log of messages.
///
/// # Errors
/// The database failed.
pub async fn forget(tx: &mut Tx, account: Uuid) -> Result<()> {
    for sql in [
        "UPDATE enrolments SET lang = '', country = '', sex = '', search_key = '' WHERE account_id = $1",
        "DELETE FROM course_group_members
         WHERE enrolment_id IN (SELECT id FROM enrolments WHERE account_id = $1)",
        "DELETE FROM course_views WHERE account_id = $1",
        "UPDATE course_message_recipients SET token_hash = NULL,
         state = CASE WHEN state = 'waiting' THEN 'unreachable' ELSE state END
         WHERE enrolment_id IN (SELECT id FROM enrolments WHERE account_id = $1)",
        "DELETE FROM course_mail_stops WHERE account_id = $1",
    ] {
        tx.sql(sql).bind(account).execute().await?;
    }
    Ok(())
}

/// Of two enrolments of one person the first takes over what the staff gave the other: groups, messages, and for
/// each activity the later closing time. To be called before their progress is joined.
///
/// # Errors
/// The database failed.
pub async fn join(tx: &mut Tx, stays: Uuid, goes: Uuid) -> Result<()> {
    for sql in [
        "UPDATE activity_progress SET (closes_at, extended_by, extended_reason) = (SELECT o.closes_at, o.extended_by,
            o.extended_reason FROM activity_progress o
            WHERE o.enrolment_id = $2 AND o.activity_id = activity_progress.activity_id)
         WHERE enrolment_id = $1 AND EXISTS (SELECT 1 FROM activity_progress o WHERE o.enrolment_id = $2
            AND o.activity_id = activity_progress.activity_id AND o.closes_at IS NOT NULL
            AND (activity_progress.closes_at IS NULL OR activity_progress.closes_at < o.closes_at))",
        "INSERT INTO course_group_members (group_id, enrolment_id) SELECT m.group_id, e.id
         FROM course_group_members m JOIN enrolments e ON e.id = $1 WHERE m.enrolment_id = $2 ON CONFLICT DO NOTHING",
        "UPDATE course_message_recipients SET enrolment_id = $1 WHERE enrolment_id = $2 AND NOT EXISTS
            (SELECT 1 FROM course_message_recipients k WHERE k.enrolment_id = $1
             AND k.message_id = course_message_recipients.message_id)",
    ] {
        tx.sql(sql).bind(stays).bind(goes).execute().await?;
    }
    tx.sql("DELETE FROM course_group_members WHERE enrolment_id = $1").bind(goes).execute().await?;
    Ok(())
}

/// What a closed account had as staff and as a reader of messages becomes the kept one's.
///
/// # Errors
/// The database failed.
pub async fn merge(tx: &mut Tx, kept: Uuid, closed: Uuid) -> Result<()> {
    for sql in [
        "UPDATE course_views SET account_id = $1 WHERE account_id = $2 AND NOT EXISTS (SELECT 1 FROM course_views k
            WHERE k.account_id = $1 AND k.course_id = course_views.course_id AND k.name = course_views.name)",
        "UPDATE course_message_recipients SET account_id = $1 WHERE account_id = $2",
        "UPDATE course_messages SET sent_by = $1 WHERE sent_by = $2",
        "UPDATE course_mail_stops SET account_id = $1 WHERE account_id = $2 AND NOT EXISTS
            (SELECT 1 FROM course_mail_stops k WHERE k.account_id = $1 AND k.course_id = course_mail_stops.course_id)",
    ] {
        tx.sql(sql).bind(kept).bind(closed).execute().await?;
    }
    Ok(())
}

/// Works out anew how an enrolment stands and how far it is, from all that is written of it.
///
/// # Errors
/// The database failed.
pub async fn stand_anew(tx: &mut Tx, enrolment: Uuid, version: &Version) -> Result<()> {
    let progress = completion::map(&completion::rows_in(tx, enrolment).await?);
    tx.sql(
        "UPDATE enrolments SET progress = $2, standing = CASE
            WHEN EXISTS (SELECT 1 FROM course_completions k WHERE k.enrolment_id = $1 AND k.withdrawn_at IS NULL)
              THEN 'completed'
            WHEN last_at IS NOT NULL OR $2 > 0 THEN 'going' ELSE 'new' END WHERE id = $1",
    )
    .bind(enrolment)
    .bind(rules::percent(&version.course, &progress))
    .execute()
    .await?;
    Ok(())
}

/// An attempt, as the staff see it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Attempt {
    /// The activity.
    pub activity_id: String,
    /// Counts from 1.
    pub number: i64,
    /// When begun.
    pub started_at: DateTime<Utc>,
    /// When handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// What was reached.
    pub percent: Option<f64>,
}

/// Every attempt of an enrolment, in order.
///
/// # Errors
/// The database failed.
pub async fn attempts(db: &Db, enrolment: Uuid) -> Result<Vec<Attempt>> {
    Ok(db
        .read(
            "SELECT activity_id, number, started_at, submitted_at, percent FROM attempts
             WHERE enrolment_id = $1 ORDER BY activity_id, number",
        )
        .bind(enrolment)
        .all()
        .await?)
}

/// When an activity was last opened, and who let it stay open longer, why and until when.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Visit {
    /// The activity.
    pub activity_id: String,
    /// Last opened.
    pub last_viewed_at: Option<DateTime<Utc>>,
    /// Who set it as completed.
    pub override_by: Option<Uuid>,
    /// Closes later, at this time.
    pub closes_at: Option<DateTime<Utc>>,
    /// By whom.
    pub extended_by: Option<Uuid>,
    /// Why.
    pub extended_reason: Option<String>,
}

/// What [`Visit`] says of each activity that an enrolment has touched.
///
/// # Errors
/// The database failed.
pub async fn visits(db: &Db, enrolment: Uuid) -> Result<Vec<Visit>> {
    Ok(db
        .read(
            "SELECT activity_id, last_viewed_at, override_by, closes_at, extended_by, extended_reason
             FROM activity_progress WHERE enrolment_id = $1",
        )
        .bind(enrolment)
        .all()
        .await?)
}
