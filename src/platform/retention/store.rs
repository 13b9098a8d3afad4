//! The rules that were changed, what they did, and the rows that are due.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{Act, Kind, Look};
use crate::{
    db::{Db, Tx},
    error::Result,
};

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub(super) kind: String,
    pub(super) days: i64,
    pub(super) active: bool,
}

pub(super) async fn rules(db: &Db) -> Result<Vec<Row>> {
    Ok(db.read("SELECT kind, days, active FROM retention_rules").all().await?)
}

/// Changes a rule.
///
/// # Errors
/// The database failed.
pub async fn save(
    tx: &mut Tx,
    now: DateTime<Utc>,
    kind: &Kind,
    (days, active): (i64, bool),
    by: Option<Uuid>,
) -> Result<()> {
    tx.sql(
        "INSERT INTO retention_rules (kind, days, active, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (kind) DO UPDATE SET days = excluded.days, active = excluded.active,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by",
    )
    .bind(kind.key)
    .bind(days)
    .bind(active)
    .bind(now)
    .bind(by)
    .execute()
    .await?;
    Ok(())
}

/// What a rule did once.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Run {
    /// Its id.
    pub id: Uuid,
    /// Which rule.
    pub kind: String,
    /// After how many days it let go then.
    pub days: i64,
    /// When it began.
    pub began_at: DateTime<Utc>,
    /// When it ended.
    pub ended_at: DateTime<Utc>,
    /// How many.
    pub items: i64,
    /// Why it broke off.
    pub error: Option<String>,
}

pub(super) async fn keep(db: &Db, run: &Run) -> Result<()> {
    db.write(
        "INSERT INTO retention_runs (id, kind, days, began_at, ended_at, items, error)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(run.id)
    .bind(run.kind.clone())
    .bind(run.days)
    .bind(run.began_at)
    .bind(run.ended_at)
    .bind(run.items)
    .bind(run.error.clone())
    .execute()
    .await?;
    Ok(())
}

/// What the rules did last, the newest first; those before `before`, where it is given.
///
/// # Errors
/// The database failed.
pub async fn runs(db: &Db, before: Option<Uuid>, limit: i64) -> Result<Vec<Run>> {
    Ok(db
        .read("SELECT * FROM retention_runs WHERE id < $1 ORDER BY id DESC LIMIT $2")
        .bind(before.unwrap_or(Uuid::max()))
        .bind(limit)
        .all()
        .await?)
}

/// What the rules did is known for two years.
pub(super) async fn tidy(db: &Db, now: DateTime<Utc>) -> Result<()> {
    db.write("DELETE FROM retention_runs WHERE ended_at < $1")
        .bind(now - TimeDelta::days(730))
        .execute()
        .await?;
    Ok(())
}

fn condition(kind: &Kind) -> String {
    let only = if kind.only.is_empty() { String::new() } else { format!(" AND {}", kind.only) };
    format!("{} < $1{only}", kind.at)
}

pub(super) async fn look(
    db: &Db,
    kind: &'static Kind,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Look> {
    let sql = format!("SELECT COUNT(*), MIN({}) FROM {} WHERE {}", kind.at, kind.table, condition(kind));
    let (items, oldest): (i64, Option<DateTime<Utc>>) = read(db, sql, kind, before, now).one().await?;
    let sample = due(db, kind, before, now, 5).await?;
    Ok(Look { items, oldest, sample })
}

fn read<'a>(
    db: &'a Db,
    sql: String,
    kind: &Kind,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> crate::db::Query<'a> {
    let query = db.read_built(sql).bind(before);
    if kind.only.contains("$2") { query.bind(now) } else { query }
}

pub(super) async fn due(
    db: &Db,
    kind: &'static Kind,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Uuid>> {
    let Some(id) = kind.id else { return Ok(Vec::new()) };
    let sql = format!(
        "SELECT {id} FROM {} WHERE {} AND {id} IS NOT NULL GROUP BY {id} ORDER BY MIN({}), {id} LIMIT {limit}",
        kind.table,
        condition(kind),
        kind.at
    );
    let rows: Vec<(Uuid,)> = read(db, sql, kind, before, now).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub(super) async fn batch(
    db: &Db,
    kind: &'static Kind,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<u64> {
    let what = match kind.act {
        Act::Empty(set) => format!("UPDATE {} SET {set}", kind.table),
        _ => format!("DELETE FROM {}", kind.table),
    };
    let sql = format!(
        "{what} WHERE ({keys}) IN (SELECT {keys} FROM {} WHERE {} LIMIT {limit})",
        kind.table,
        condition(kind),
        keys = kind.key_columns
    );
    let mut tx = db.begin().await?;
    let query = tx.sql_built(sql).bind(before);
    let query = if kind.only.contains("$2") { query.bind(now) } else { query };
    let done = query.execute().await?;
    tx.commit().await?;
    Ok(done)
}
