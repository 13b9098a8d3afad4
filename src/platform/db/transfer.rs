//! Everything from one database into another, of either kind (`halqa move`), and the proof that it arrived.

use anyhow::{Context as _, bail, ensure};
use futures_util::TryStreamExt;
use sha2::{Digest, Sha256};

use super::{
    Db,
    raw::{self, Cell, Snapshot, Table},
};

/// What arrived of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The table.
    pub table: String,
    /// How many rows.
    pub rows: u64,
    /// Hex SHA-256 over its rows in the order of its key, each as a line of JSON: the same on either database.
    pub sha256: String,
}

/// Copies every row of `from` into the empty database `to`, in one transaction, then reads both again and compares
/// them table by table. Nobody may write to `from` meanwhile. What is in `from` stays.
///
/// # Errors
/// One sentence; `to` is then as empty as before.
pub async fn transfer(from: &Db, to: &Db) -> anyhow::Result<Vec<Moved>> {
    let mut source = from.snapshot().await.context("the database to move cannot be read")?;
    let version = source
        .version()
        .await
        .context("the database to move has no tables: start the program once, or check DATABASE_URL")?;
    ensure!(
        version == Db::known_version(),
        "the database to move is at migration {version} and this program at {}: run `halqa migrate` first",
        Db::known_version()
    );
    let fresh = to.version().await?.is_none();
    if fresh {
        to.migrate_to(version).await?;
    }
    let tables = source.tables().await?;
    fill(&mut source, to, &tables, fresh).await?;
    drop(source);
    match compare(from, to, &tables).await {
        Ok(moved) => Ok(moved),
        Err(error) => {
            empty(to, &tables).await.context("what arrived could not be taken out again")?;
            Err(error)
        }
    }
}

async fn fill(source: &mut Snapshot, to: &Db, tables: &[Table], fresh: bool) -> anyhow::Result<()> {
    let mut tx = to.begin().await?;
    let there = raw::tables(&mut tx).await?;
    for table in &there {
        if fresh {
            raw::clear(&mut tx, &table.name).await?; // What the migrations themselves put in comes with the rest.
        } else if raw::count(&mut tx, &table.name).await? > 0 {
            bail!(
                "the new database is not empty ({} has rows): name an empty one. Nothing was changed",
                table.name
            );
        }
    }
    let references = raw::suspend_references(&mut tx).await?;
    for table in tables {
        let most = raw::rows_at_once(table.columns.len());
        let mut waiting: Vec<Vec<Cell>> = Vec::new();
        let mut rows = source.rows(table);
        while let Some(row) = rows.try_next().await.with_context(|| format!("table {}", table.name))? {
            waiting.push(row);
            if waiting.len() == most {
                raw::insert(&mut tx, &table.name, &table.columns, std::mem::take(&mut waiting)).await?;
            }
        }
        raw::insert(&mut tx, &table.name, &table.columns, waiting)
            .await
            .with_context(|| format!("table {}", table.name))?;
    }
    raw::restore_references(&mut tx, references).await?;
    tx.commit().await.context("the moved rows do not fit together")
}

async fn compare(from: &Db, to: &Db, tables: &[Table]) -> anyhow::Result<Vec<Moved>> {
    let (mut from, mut to) = (from.snapshot().await?, to.snapshot().await?);
    let arrived = to.tables().await?;
    let mut moved = Vec::new();
    for table in tables {
        let there = arrived.iter().find(|there| there.name == table.name).with_context(|| {
            format!("the new database has no table {}. Use the old one as before", table.name)
        })?;
        let (before, after) = (digest(&mut from, table).await?, digest(&mut to, there).await?);
        ensure!(
            before == after,
            "table {}: {} rows before and {} after, or other values in them (was somebody writing?). Use the old database as before",
            table.name,
            before.rows,
            after.rows
        );
        moved.push(after);
    }
    Ok(moved)
}

async fn digest(snapshot: &mut Snapshot, table: &Table) -> anyhow::Result<Moved> {
    let (mut rows, mut hash) = (0, Sha256::new());
    let mut line = Vec::new();
    let mut stream = snapshot.rows(table);
    while let Some(row) = stream.try_next().await? {
        line.clear();
        raw::write_row(&mut line, table, &row)?;
        hash.update(&line);
        rows += 1;
    }
    Ok(Moved { table: table.name.clone(), rows, sha256: hex::encode(hash.finalize()) })
}

async fn empty(to: &Db, tables: &[Table]) -> anyhow::Result<()> {
    let mut tx = to.begin().await?;
    let references = raw::suspend_references(&mut tx).await?;
    for table in tables {
        raw::clear(&mut tx, &table.name).await?;
    }
    raw::restore_references(&mut tx, references).await?;
    Ok(tx.commit().await?)
}
