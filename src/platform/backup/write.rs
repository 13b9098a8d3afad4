//! Making a backup: rows stream from the snapshot to a thread that writes the file.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, anyhow, bail};
use futures_util::TryStreamExt;
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;
use tokio::sync::mpsc;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{FORMAT, Manifest, TableEntry, blob_file, table_file};
use crate::{
    clock::Clock,
    db::{
        Db,
        raw::{self, Cell, Snapshot, Table},
    },
    storage::{Storage, references::BlobColumn},
};

enum Piece {
    Begin(String),
    Bytes(Vec<u8>),
    Finish(Box<Manifest>, BTreeSet<String>),
}

/// Writes a backup of the database and the files of `storage` to the new file `to`, while others go on working.
/// The file is there whole or not at all. Files that rows name in one of the `columns` and that are gone are said in
/// the manifest.
///
/// # Errors
/// One sentence: `to` exists already, has no room, or the database cannot be read.
pub async fn backup(
    db: &Db,
    storage: &Storage,
    to: &Path,
    clock: &Clock,
    columns: &[BlobColumn],
) -> anyhow::Result<Manifest> {
    backup_with(Files::Copied, db, storage, to, clock, columns).await
}

/// What becomes of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Files {
    Copied,
    LeftInBucket,
}

pub(super) async fn backup_with(
    files: Files,
    db: &Db,
    storage: &Storage,
    to: &Path,
    clock: &Clock,
    columns: &[BlobColumn],
) -> anyhow::Result<Manifest> {
    if to.exists() {
        bail!("{} exists already; choose another name for the backup", to.display());
    }
    let mut snapshot = db.snapshot().await.context("the database cannot be read")?;
    let schema_version =
        snapshot.version().await.context("the database has no tables; start the program once")?;
    let (pieces, receiver) = mpsc::channel(8);
    let (storage, target) = (storage.clone(), to.to_owned());
    let writer = tokio::task::spawn_blocking(move || write(receiver, &storage, &target));
    let sent = send(&mut snapshot, &pieces, columns, |tables| Manifest {
        format: FORMAT.to_owned(),
        created_at: clock.now(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema_version,
        database: if db.is_postgres() { "postgres" } else { "sqlite" }.to_owned(),
        tables,
        blobs: BTreeMap::new(),
        files_left_in_bucket: files == Files::LeftInBucket,
        damaged: Vec::new(),
        missing: Vec::new(),
    })
    .await;
    drop(pieces);
    let written = writer.await?;
    match (sent, written) {
        // Where the writer stopped, the sender only saw a closed channel.
        (_, Err(error)) if !error.is::<NotFinished>() => Err(explain(error, to)),
        (Err(error), _) => Err(error),
        (Ok(()), result) => result,
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the backup was not finished")]
struct NotFinished;

fn explain(error: anyhow::Error, to: &Path) -> anyhow::Error {
    let full = error.chain().any(|cause| {
        let kind = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        let json = || cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        matches!(kind.or_else(json), Some(io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded))
    });
    if full {
        return anyhow!("the disk for {} is full: make room and try again. No backup was made", to.display());
    }
    error.context(format!("the backup {} cannot be written", to.display()))
}

async fn send(
    snapshot: &mut Snapshot,
    pieces: &mpsc::Sender<Piece>,
    columns: &[BlobColumn],
    manifest: impl FnOnce(BTreeMap<String, TableEntry>) -> Manifest,
) -> anyhow::Result<()> {
    let (mut entries, mut named) = (BTreeMap::new(), BTreeSet::new());
    for table in snapshot.tables().await? {
        pieces.send(Piece::Begin(table_file(&table.name))).await?;
        let entry = send_table(snapshot, &table, pieces, columns, &mut named)
            .await
            .with_context(|| format!("table {}", table.name))?;
        entries.insert(table.name, entry);
    }
    pieces.send(Piece::Finish(Box::new(manifest(entries)), named)).await?;
    Ok(())
}

async fn send_table(
    snapshot: &mut Snapshot,
    table: &Table,
    pieces: &mpsc::Sender<Piece>,
    columns: &[BlobColumn],
    named: &mut BTreeSet<String>,
) -> anyhow::Result<TableEntry> {
    const CHUNK: usize = 128 * 1024;
    let names = |column: &str| columns.iter().any(|c| c.table == table.name && c.column == column);
    let naming: Vec<bool> = table.columns.iter().map(|column| names(&column.name)).collect();
    let (mut rows, mut hash, mut chunk) = (0, Sha256::new(), Vec::new());
    let mut stream = snapshot.rows(table);
    while let Some(row) = stream.try_next().await? {
        raw::write_row(&mut chunk, table, &row)?;
        for (cell, _) in row.iter().zip(&naming).filter(|(_, naming)| **naming) {
            if let Cell::Text(name) = cell {
                named.insert(name.clone());
            }
        }
        rows += 1;
        if chunk.len() >= CHUNK {
            hash.update(&chunk);
            pieces.send(Piece::Bytes(std::mem::take(&mut chunk))).await?;
        }
    }
    hash.update(&chunk);
    pieces.send(Piece::Bytes(chunk)).await?;
    let columns = table.columns.iter().map(|column| (column.name.clone(), column.kind)).collect();
    Ok(TableEntry { rows, sha256: hex::encode(hash.finalize()), columns })
}

fn write(mut pieces: mpsc::Receiver<Piece>, storage: &Storage, to: &Path) -> anyhow::Result<Manifest> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let temporary = NamedTempFile::new_in(folder).with_context(|| folder.display().to_string())?;
    let mut zip = ZipWriter::new(BufWriter::with_capacity(1 << 18, temporary.reopen()?));
    let packed =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true);
    let (mut manifest, named) = loop {
        match pieces.blocking_recv() {
            Some(Piece::Begin(name)) => zip.start_file(name, packed)?,
            Some(Piece::Bytes(bytes)) => zip.write_all(&bytes)?,
            Some(Piece::Finish(manifest, named)) => break (*manifest, named),
            None => return Err(NotFinished.into()),
        }
    };
    // After the snapshot: whatever it names was stored before, and files never change.
    if !manifest.files_left_in_bucket {
        write_blobs(&mut zip, storage, &mut manifest)?;
    }
    manifest.missing = manifest.lacking(named);
    zip.start_file("manifest.json", packed)?;
    serde_json::to_writer_pretty(&mut zip, &manifest)?;
    zip.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
    temporary.persist_noclobber(to).map_err(|error| error.error)?;
    File::open(folder)?.sync_all()?;
    Ok(manifest)
}

fn write_blobs(
    zip: &mut ZipWriter<BufWriter<File>>,
    storage: &Storage,
    manifest: &mut Manifest,
) -> anyhow::Result<()> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    for (sha256, _) in storage.list_now()? {
        let path: PathBuf = storage.path(&sha256)?;
        // Read before it is begun in the zip, which cannot take it back.
        match storage.verify_now(&sha256) {
            Ok(bytes) => {
                zip.start_file(blob_file(&sha256), stored)?;
                let copied = io::copy(&mut File::open(&path)?, zip)?;
                if copied != bytes {
                    bail!("{} changed while it was read", path.display());
                }
                manifest.blobs.insert(sha256, bytes);
            }
            Err(crate::storage::StorageError::Damaged(_)) => {
                tracing::error!(file = %path.display(), "a stored file is damaged and not in the backup");
                manifest.damaged.push(sha256);
            }
            Err(crate::storage::StorageError::Missing(_)) => {} // Swept meanwhile; if a row names it, it is missing.
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
