//! Checking a backup and restoring from it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::Path,
};

use anyhow::{Context as _, anyhow, bail, ensure};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;
use zip::ZipArchive;

use super::{FORMAT, Manifest, blob_file, table_file};
use crate::{
    db::{
        Db, Tx,
        raw::{self, Cell, Column, Table},
    },
    storage::{Storage, references::BlobColumn},
};

type Archive = ZipArchive<BufReader<File>>;

/// Reads the backup at `path` through and compares everything in it with its manifest, and its files with those that
/// its rows name in the `columns`: what it lacks is said in the manifest that is returned.
///
/// # Errors
/// One sentence that says what is wrong with it.
pub async fn verify(path: &Path, columns: &[BlobColumn]) -> anyhow::Result<Manifest> {
    let (path, columns) = (path.to_owned(), columns.to_vec());
    tokio::task::spawn_blocking(move || verify_now(&path, &columns)).await?
}

fn open(path: &Path) -> anyhow::Result<Archive> {
    let file = File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
    ZipArchive::new(BufReader::new(file))
        .map_err(|error| anyhow!("{} is no backup of this program, or cut short: {error}", path.display()))
}

fn manifest(archive: &mut Archive, path: &Path) -> anyhow::Result<Manifest> {
    let what = || format!("{} is no backup of this program: its manifest cannot be read", path.display());
    let mut text = String::new();
    archive.by_name("manifest.json").with_context(what)?.read_to_string(&mut text).with_context(what)?;
    let manifest: Manifest = serde_json::from_str(&text).with_context(what)?;
    ensure!(
        manifest.format == FORMAT,
        "{} has the format {}, and this program reads {FORMAT}",
        path.display(),
        manifest.format
    );
    Ok(manifest)
}

fn verify_now(path: &Path, columns: &[BlobColumn]) -> anyhow::Result<Manifest> {
    let mut archive = open(path)?;
    let mut manifest = manifest(&mut archive, path)?;
    let damaged = |name: &str| {
        format!("the backup {} is damaged: {name} is not what its manifest says", path.display())
    };
    for (name, entry) in &manifest.tables {
        let file = table_file(name);
        let (sha256, _, lines) = digest(&mut archive, &file).with_context(|| damaged(&file))?;
        ensure!(sha256 == entry.sha256 && lines == entry.rows, damaged(&file));
    }
    for (name, bytes) in &manifest.blobs {
        let file = blob_file(name);
        let (sha256, length, _) = digest(&mut archive, &file).with_context(|| damaged(&file))?;
        ensure!(sha256 == *name && length == *bytes, damaged(&file));
    }
    let mut named = BTreeSet::new();
    for column in columns.iter().filter(|column| manifest.tables.contains_key(column.table)) {
        let file = table_file(column.table);
        names_in(&mut archive, &file, column.column, &mut named).with_context(|| damaged(&file))?;
    }
    manifest.missing = manifest.lacking(named);
    Ok(manifest)
}

fn names_in(
    archive: &mut Archive,
    file: &str,
    column: &str,
    named: &mut BTreeSet<String>,
) -> anyhow::Result<()> {
    for line in BufReader::new(archive.by_name(file)?).lines() {
        let mut row: Map<String, Value> = serde_json::from_str(&line?)?;
        if let Some(Value::String(name)) = row.remove(column) {
            named.insert(name);
        }
    }
    Ok(())
}

fn digest(archive: &mut Archive, name: &str) -> anyhow::Result<(String, u64, u64)> {
    let mut file = archive.by_name(name)?;
    let (mut hash, mut length, mut lines) = (Sha256::new(), 0, 0);
    let mut buffer = vec![0; 128 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        let Some(part) = buffer.get(..read).filter(|part| !part.is_empty()) else { break };
        hash.update(part);
        length += part.len() as u64;
        lines += part.iter().filter(|byte| **byte == b'\n').count() as u64;
    }
    Ok((hex::encode(hash.finalize()), length, lines))
}

/// Restores the backup `from` into an empty database and an empty data folder (or a bucket), then brings the schema up to date.
/// Everything is checked before anything is written; rows are written in one transaction. Files that were missing
/// when the backup was made are missing after it: the manifest says which.
///
/// # Errors
/// One sentence; the database is then as empty as before.
pub async fn restore(
    from: &Path,
    db: &Db,
    storage: &Storage,
    columns: &[BlobColumn],
) -> anyhow::Result<Manifest> {
    let manifest = verify(from, columns).await?;
    let version = manifest.schema_version;
    ensure!(
        version <= Db::known_version(),
        "the backup is of a newer version (migration {version}) than this program (migration {}): restore it with the newer program. Nothing was changed",
        Db::known_version()
    );
    // A bucket may have outlived the database: its objects are what they are called, and stay.
    if let Storage::Folder(folder) = storage {
        ensure!(
            storage.list().await?.is_empty(),
            "{} holds files already: restore into an empty data folder. Nothing was changed",
            folder.display()
        );
    }
    let fresh = db.version().await?.is_none();
    if fresh {
        db.migrate_to(version).await?;
    }
    let restored = restore_into(from, db, storage, &manifest, fresh).await;
    if restored.is_err()
        && let Storage::Folder(folder) = storage
    {
        // The folder was empty: what is in it now came from here.
        let _ = std::fs::remove_dir_all(folder);
    }
    restored?;
    db.migrate().await?;
    Ok(manifest)
}

async fn restore_into(
    from: &Path,
    db: &Db,
    storage: &Storage,
    manifest: &Manifest,
    fresh: bool,
) -> anyhow::Result<()> {
    let mut tx = db.begin().await?;
    let tables = raw::tables(&mut tx).await?;
    for table in &tables {
        if fresh {
            raw::clear(&mut tx, &table.name).await?; // What the migrations themselves put in is in the backup.
        } else if raw::count(&mut tx, &table.name).await? > 0 {
            bail!(
                "the database is not empty ({} has rows): restore into an empty one. Nothing was changed",
                table.name
            );
        }
    }
    let plan = plan(manifest, &tables)?;
    let (path, blobs, names) = (from.to_owned(), storage.clone(), manifest.blobs.clone());
    tokio::task::spawn_blocking(move || extract(&path, &blobs, &names)).await??;
    let references = raw::suspend_references(&mut tx).await?;
    for (table, columns) in &plan {
        load(&mut tx, from, table, columns).await.with_context(|| format!("table {table}"))?;
        let (found, expected) =
            (raw::count(&mut tx, table).await?, manifest.tables.get(table).map_or(0, |t| t.rows));
        ensure!(
            u64::try_from(found).ok() == Some(expected),
            "table {table} has {found} rows instead of {expected}"
        );
    }
    raw::restore_references(&mut tx, references).await?;
    tx.commit().await.context("the restored rows do not fit together")?;
    Ok(())
}

type Plan = Vec<(String, Vec<Column>)>;

fn plan(manifest: &Manifest, tables: &[Table]) -> anyhow::Result<Plan> {
    let mut plan = Vec::new();
    for (name, entry) in &manifest.tables {
        let table = tables.iter().find(|table| table.name == *name).ok_or_else(|| {
            anyhow!("the backup has a table {name}, which this database does not know: restore into a new database. Nothing was changed")
        })?;
        let columns: Vec<Column> =
            table.columns.iter().filter(|column| entry.columns.contains_key(&column.name)).cloned().collect();
        ensure!(
            columns.len() == entry.columns.len()
                && columns.iter().all(|column| entry.columns.get(&column.name) == Some(&column.kind)),
            "the columns of {name} in the backup are not those of this database: restore into a new database. Nothing was changed"
        );
        plan.push((name.clone(), columns));
    }
    Ok(plan)
}

fn extract(from: &Path, storage: &Storage, blobs: &BTreeMap<String, u64>) -> anyhow::Result<()> {
    let mut archive = open(from)?;
    for name in blobs.keys() {
        let stored = storage.put_reader_now(&mut archive.by_name(&blob_file(name))?)?;
        ensure!(stored == *name, "the file {name} changed while it was read");
    }
    Ok(())
}

async fn load(tx: &mut Tx, from: &Path, table: &str, columns: &[Column]) -> anyhow::Result<()> {
    let (sender, mut batches) = mpsc::channel(4);
    let (path, name, wanted) = (from.to_owned(), table_file(table), columns.to_vec());
    let reader = tokio::task::spawn_blocking(move || parse(&path, &name, &wanted, &sender));
    while let Some(rows) = batches.recv().await {
        raw::insert(tx, table, columns, rows).await?;
    }
    reader.await?
}

fn parse(
    path: &Path,
    name: &str,
    columns: &[Column],
    batches: &mpsc::Sender<Vec<Vec<Cell>>>,
) -> anyhow::Result<()> {
    let mut archive = open(path)?;
    let lines = BufReader::new(archive.by_name(name)?).lines();
    let most = raw::rows_at_once(columns.len());
    let mut rows = Vec::new();
    for (number, line) in lines.enumerate() {
        rows.push(parse_row(line, columns).with_context(|| format!("{name}, line {}", number + 1))?);
        if rows.len() == most && batches.blocking_send(std::mem::take(&mut rows)).is_err() {
            return Ok(()); // The other side failed and says so.
        }
    }
    let _ = batches.blocking_send(rows);
    Ok(())
}

fn parse_row(line: io::Result<String>, columns: &[Column]) -> anyhow::Result<Vec<Cell>> {
    let mut object: Map<String, Value> = serde_json::from_str(&line?)?;
    columns
        .iter()
        .map(|column| {
            let value = object.remove(&column.name).ok_or_else(|| anyhow!("{} is missing", column.name))?;
            Cell::from_json(value, column.kind).ok_or_else(|| anyhow!("{} has a wrong value", column.name))
        })
        .collect()
}
