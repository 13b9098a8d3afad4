//! Later closing times in the database.

use chrono::{DateTime, Utc};
use halqa_platform::{db::Tx, error::Result};
use uuid::Uuid;

use crate::participants::store::Where;

/// An activity that stays open longer.
#[derive(Clone, Copy, Debug)]
pub struct Extension<'a> {
    /// Which.
    pub activity: &'a str,
    /// Until when.
    pub until: DateTime<Utc>,
    /// Who says so.
    pub by: Uuid,
    /// Why.
    pub why: &'a str,
}

/// Lets the activity stay open for who is selected; for how many that is new.
///
/// # Errors
/// The database failed.
pub async fn extend(tx: &mut Tx, of: &Where, extension: &Extension<'_>) -> Result<u64> {
    let rows = format!(
        "INSERT INTO activity_progress (enrolment_id, activity_id)
         SELECT e.id, CAST(${} AS TEXT) FROM enrolments e WHERE {} ON CONFLICT DO NOTHING",
        of.next(),
        of.sql()
    );
    of.bind(tx.sql_built(rows)).bind(extension.activity.to_owned()).execute().await?;
    let n = of.next();
    let sql = format!(
        "UPDATE activity_progress SET closes_at = ${}, extended_by = ${}, extended_reason = ${}
         WHERE activity_id = ${n} AND (closes_at IS NULL OR closes_at <> ${})
         AND enrolment_id IN (SELECT e.id FROM enrolments e WHERE {})",
        n + 1,
        n + 2,
        n + 3,
        n + 1,
        of.sql()
    );
    Ok(of
        .bind(tx.sql_built(sql))
        .bind(extension.activity.to_owned())
        .bind(extension.until)
        .bind(extension.by)
        .bind(extension.why.to_owned())
        .execute()
        .await?)
}

/// Accounts of who is selected, at most `limit`.
///
/// # Errors
/// The database failed.
pub async fn people(tx: &mut Tx, of: &Where, limit: usize) -> Result<Vec<Uuid>> {
    let sql = format!("SELECT e.account_id FROM enrolments e WHERE {} LIMIT ${}", of.sql(), of.next());
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows: Vec<(Uuid,)> = of.bind(tx.sql_built(sql)).bind(limit).all().await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}
