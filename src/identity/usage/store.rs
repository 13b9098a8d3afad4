//! What was measured.

use std::{collections::BTreeMap, fs};

use chrono::NaiveDate;
use halqa_platform::{
    config::Config,
    db::Db,
    error::Result,
    storage::references::{self, BlobColumn},
};

use super::Amount;

/// Amounts by kind.
pub(super) type Amounts = BTreeMap<String, Amount>;

/// The blobs that one column names.
pub(super) async fn named(db: &Db, column: BlobColumn) -> Result<Vec<String>> {
    Ok(references::named(db, &[column]).await?.into_iter().collect())
}

/// Bytes of the database, and how many accounts are in it.
pub(super) async fn database(db: &Db, config: &Config) -> Result<(u64, u64)> {
    let (accounts,): (i64,) = db.read("SELECT COUNT(*) FROM accounts").one().await?;
    let bytes = if db.is_postgres() {
        let (bytes,): (i64,) = db.read("SELECT pg_database_size(current_database())").one().await?;
        u64::try_from(bytes).unwrap_or(0)
    } else {
        let path = config.database();
        let path = path.trim_start_matches("sqlite:").trim_start_matches("//");
        ["", "-wal"]
            .iter()
            .filter_map(|end| fs::metadata(format!("{path}{end}")).ok())
            .map(|meta| meta.len())
            .sum()
    };
    Ok((bytes, u64::try_from(accounts).unwrap_or(0)))
}

/// Keeps the amounts of a day, in place of those measured earlier on it.
pub(super) async fn keep(db: &Db, day: NaiveDate, amounts: &BTreeMap<&'static str, Amount>) -> Result<()> {
    let mut tx = db.begin().await?;
    for (kind, amount) in amounts {
        tx.sql(
            "INSERT INTO storage_use (day, kind, bytes, items) VALUES ($1, $2, $3, $4)
             ON CONFLICT (day, kind) DO UPDATE SET bytes = excluded.bytes, items = excluded.items",
        )
        .bind(day.to_string())
        .bind(*kind)
        .bind(amount.bytes)
        .bind(amount.items)
        .execute()
        .await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The last day on which anything was measured.
pub(super) async fn newest_day(db: &Db) -> Result<Option<NaiveDate>> {
    let (day,): (Option<String>,) = db.read("SELECT MAX(day) FROM storage_use").one().await?;
    Ok(day.and_then(|day| day.parse().ok()))
}

/// What was measured on a day.
pub(super) async fn of(db: &Db, day: NaiveDate) -> Result<Amounts> {
    let rows: Vec<(String, i64, i64)> = db
        .read("SELECT kind, bytes, items FROM storage_use WHERE day = $1")
        .bind(day.to_string())
        .all()
        .await?;
    Ok(rows.into_iter().map(|(kind, bytes, items)| (kind, Amount { bytes, items })).collect())
}

/// What was measured on that day, or the last before it; nothing where that is too long ago to compare.
pub(super) async fn on_or_before(db: &Db, day: NaiveDate) -> Result<Amounts> {
    let (found,): (Option<String>,) =
        db.read("SELECT MAX(day) FROM storage_use WHERE day <= $1").bind(day.to_string()).one().await?;
    match found.and_then(|found| found.parse::<NaiveDate>().ok()) {
        Some(found) if (day - found).num_days() <= 7 => of(db, found).await,
        _ => Ok(Amounts::new()),
    }
}
