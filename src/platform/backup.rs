//! Backups: one `.zip` for either database, from which either database can be restored.
//!
//! `manifest.json` says what is inside; `tables/<name>.jsonl` has one object per row, in the order of the primary
//! key; `blobs/ab/<sha256>` are the files. A backup is taken from a snapshot while people go on working. It holds
//! everything that the site knows, secrets' hashes included: the file is for its owner alone.

mod read;
#[cfg(test)]
mod tests;
mod write;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    clock::Clock,
    config::Config,
    db::{Db, raw::ColumnType},
    storage::{Storage, references::BlobColumn},
};

pub use read::{restore, verify};
pub use write::backup;

/// What a manifest of this program begins with.
pub const FORMAT: &str = "halqa-backup-1";

/// What is in a backup.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format: String,
    /// The moment it shows.
    pub created_at: DateTime<Utc>,
    /// Version of the program that made it.
    pub program: String,
    /// The newest migration of the database.
    pub schema_version: i64,
    /// `sqlite` or `postgres`; either can be restored from either.
    pub database: String,
    /// The tables by name.
    pub tables: BTreeMap<String, TableEntry>,
    /// The files: SHA-256 and length.
    pub blobs: BTreeMap<String, u64>,
    /// Its files were left in the bucket that holds them: a backup before a migration, which changes no file.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub files_left_in_bucket: bool,
    /// Files that were damaged on disk already and are not in the backup.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub damaged: Vec<String>,
    /// Files that rows name and that were gone from the data folder already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
}

/// One table of a [`Manifest`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableEntry {
    /// How many rows.
    pub rows: u64,
    /// SHA-256 of its `.jsonl`.
    pub sha256: String,
    /// Its columns and their types.
    pub columns: BTreeMap<String, ColumnType>,
}

impl Manifest {
    /// How many rows all tables have together.
    pub fn rows(&self) -> u64 {
        self.tables.values().map(|table| table.rows).sum()
    }

    /// Whether it holds every file that its rows name.
    pub fn is_complete(&self) -> bool {
        self.damaged.is_empty() && self.missing.is_empty()
    }

    /// Of these names, those that are neither in it nor known to be damaged.
    fn lacking(&self, named: BTreeSet<String>) -> Vec<String> {
        if self.files_left_in_bucket {
            return Vec::new();
        }
        named
            .into_iter()
            .filter(|name| !self.blobs.contains_key(name) && !self.damaged.contains(name))
            .collect()
    }
}

fn table_file(name: &str) -> String {
    format!("tables/{name}.jsonl")
}

fn blob_file(sha256: &str) -> String {
    format!("blobs/{}/{sha256}", sha256.get(..2).unwrap_or_default())
}

/// Before a migration changes a database that is in use: a backup in `<data>/backups`, of which the newest
/// `backup.keep` stay. `None`: nothing is to be migrated, or there is nothing yet.
///
/// # Errors
/// The backup cannot be made; the migration should not go on then.
pub async fn before_migration(
    db: &Db,
    config: &Config,
    clock: &Clock,
    columns: &[BlobColumn],
) -> anyhow::Result<Option<PathBuf>> {
    let Some(version) = db.version().await?.filter(|version| *version < Db::known_version()) else {
        return Ok(None);
    };
    let folder = config.data.join("backups");
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let time = clock.now().format("%Y%m%dT%H%M%S%3fZ");
    let path = folder.join(format!("{AUTOMATIC}{version}-{time}.zip"));
    let storage = Storage::of(config)?;
    let files = if config.bucket.is_some() { write::Files::LeftInBucket } else { write::Files::Copied };
    let manifest = write::backup_with(files, db, &storage, &path, clock, columns)
        .await
        .context("the backup before the migration could not be made; nothing was migrated")?;
    // With and without the migration: said, and no reason to stop.
    for name in &manifest.missing {
        tracing::error!(
            name,
            "a file that the database names is gone from the data folder, and not in the backup"
        );
    }
    keep_newest(&folder, config.backup_keep)?;
    Ok(Some(path))
}

const AUTOMATIC: &str = "before-migration-";

fn keep_newest(folder: &Path, keep: usize) -> anyhow::Result<()> {
    let mut backups: Vec<(String, PathBuf)> = std::fs::read_dir(folder)?
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let time = name.strip_prefix(AUTOMATIC)?.strip_suffix(".zip")?.rsplit('-').next()?.to_owned();
            Some((time, entry.path()))
        })
        .collect();
    backups.sort();
    let surplus = backups.len().saturating_sub(keep);
    for (_, path) in backups.into_iter().take(surplus) {
        std::fs::remove_file(&path).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
