//! Which blobs the rows of the database name. Each domain lists the columns that do; the application brings them
//! together, for the sweep, for backups and for the doctor.

use std::collections::BTreeSet;

use super::{Result, Storage};
use crate::db::Db;

/// A column of names of blobs. (A list of columns and not a statement, so that a backup finds the names in the rows
/// that it reads anyway, also in those of an older database that lacks one of the tables.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlobColumn {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
}

/// Every blob that a row names in one of these columns.
///
/// # Errors
/// The database failed.
pub async fn named(db: &Db, columns: &[BlobColumn]) -> sqlx::Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for BlobColumn { table, column } in columns {
        let sql = format!("SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL");
        let rows: Vec<(String,)> = db.read_built(sql).all().await?;
        names.extend(rows.into_iter().map(|(name,)| name));
    }
    Ok(names)
}

impl Storage {
    /// Those of `names` that are not there. Asks for each file, without reading it.
    ///
    /// # Errors
    /// [`super::StorageError::Name`] for what is no name of a blob.
    pub async fn missing(&self, names: BTreeSet<String>) -> Result<Vec<String>> {
        let storage = self.clone();
        self.blocking(move || {
            let mut gone = Vec::new();
            let listed = match storage {
                Storage::Folder(_) => None,
                Storage::Bucket(_) => {
                    Some(storage.list_now()?.into_iter().map(|(name, _)| name).collect::<BTreeSet<_>>())
                }
            };
            for name in names {
                let there = match &listed {
                    None => storage.exists(&name)?,
                    Some(listed) => listed.contains(&name),
                };
                if !there {
                    gone.push(name);
                }
            }
            Ok(gone)
        })
        .await
    }
}
