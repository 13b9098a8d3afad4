//! Blobs that nothing names are removed, once a day: what a failed import or a crash left.
//!
//! A domain says which blobs its tables name; the application brings the domains together. A blob is written before
//! the row that names it, so one younger than [`YOUNG`] is never removed; storing again what is there already makes
//! it young again. The age is looked at once more at the moment of removal, with every writer held off.

use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

use super::{Result, Storage, StorageError};
use crate::{
    db::Db,
    id,
    jobs::{Job, Registry},
};

/// A blob younger than this may belong to a transaction that is not committed yet.
pub const YOUNG: Duration = Duration::from_secs(24 * 3600);

/// Which site the blobs of a folder belong to: the id of its database stands in a file of this name.
const OWNER: &str = ".owner";

/// The daily job.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sweep {}

impl Job for Sweep {
    const KIND: &'static str = "storage.sweep";
}

/// Registers the daily sweep. `named` gives the SHA-256 of every blob that any table names.
///
/// # Errors
/// The job cannot be written as JSON.
pub fn register<F, Fut>(registry: &mut Registry, storage: &Storage, named: F) -> anyhow::Result<()>
where
    F: Fn(Db) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = crate::error::Result<HashSet<String>>> + Send + 'static,
{
    let storage = storage.clone();
    registry.register(move |_: Sweep, context| {
        let (storage, named) = (storage.clone(), named.clone());
        async move {
            let owner = site_id(&context.db).await?;
            if !storage.belongs_to(&owner).await? {
                let folder = storage.root().display();
                tracing::warn!(%folder, "the files belong to another database; nothing is removed there");
                return Ok(());
            }
            let named = named(context.db.clone()).await?;
            let gone = storage.sweep(&named, YOUNG).await?;
            if gone > 0 {
                tracing::info!(gone, "files that nothing names were removed");
            }
            Ok(())
        }
    });
    registry.every(YOUNG, &Sweep {})?;
    Ok(())
}

async fn site_id(db: &Db) -> sqlx::Result<String> {
    db.write("INSERT INTO settings (key, value) VALUES ('storage.owner', $1) ON CONFLICT (key) DO NOTHING")
        .bind(id::new().to_string())
        .execute()
        .await?;
    let (id,): (String,) = db.read("SELECT value FROM settings WHERE key = 'storage.owner'").one().await?;
    Ok(id)
}

impl Storage {
    // The first database that sweeps a folder owns it. A second one that is pointed at the same folder (a trial of
    // another server, a fresh start) names none of the first one's blobs, and would remove them all.
    async fn belongs_to(&self, site: &str) -> Result<bool> {
        if let Self::Bucket(bucket) = self {
            return bucket.belongs_to(site).await;
        }
        let (storage, site) = (self.clone(), site.to_owned());
        self.blocking(move || {
            let path = storage.root().join(OWNER);
            storage.claim(&path, &site).map_err(|source| StorageError::Io { path, source })
        })
        .await
    }

    fn claim(&self, path: &Path, site: &str) -> io::Result<bool> {
        fs::create_dir_all(self.root())?;
        if !path.exists() {
            let mut file = tempfile::Builder::new().prefix(".new-").tempfile_in(self.root())?;
            io::Write::write_all(&mut file, site.as_bytes())?;
            file.as_file().sync_all()?;
            match file.persist_noclobber(path) {
                Err(error) if error.error.kind() != io::ErrorKind::AlreadyExists => return Err(error.error),
                _ => {}
            }
        }
        Ok(fs::read_to_string(path)?.trim() == site)
    }

    /// Removes blobs that are not `named` and that are older than `older_than`, and temporary files left by a
    /// crash. Says how many. Right beside any number of writers, in this process and others, as long as each
    /// commits what names its blobs within `older_than` after storing them.
    ///
    /// # Errors
    /// [`StorageError::Io`].
    pub async fn sweep(&self, named: &HashSet<String>, older_than: Duration) -> Result<usize> {
        let storage = self.clone();
        let files = self.blocking(move || storage.files()).await?;
        if let Self::Bucket(bucket) = self {
            bucket.shrink(files.into_iter().map(|(path, _, meta)| (path, meta)).collect())?;
            return bucket.sweep(named, older_than).await;
        }
        let candidates: Vec<PathBuf> = files
            .into_iter()
            .filter(|(_, name, meta)| {
                age(meta) > older_than && name.as_ref().is_none_or(|name| !named.contains(name))
            })
            .map(|(path, _, _)| path)
            .collect();
        let storage = self.clone();
        self.blocking(move || {
            let mut gone = 0;
            for path in candidates {
                let removed = storage.remove_old(&path, older_than);
                gone += usize::from(removed.map_err(|source| StorageError::Io { path, source })?);
            }
            Ok(gone)
        })
        .await
    }

    fn remove_old(&self, path: &Path, older_than: Duration) -> io::Result<bool> {
        let lock = self.lock()?;
        lock.lock()?;
        match fs::metadata(path) {
            Ok(meta) if age(&meta) > older_than => fs::remove_file(path).map(|()| true),
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(false),
        }
    }
}

fn age(meta: &fs::Metadata) -> Duration {
    meta.modified().ok().and_then(|time| SystemTime::now().duration_since(time).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;
    use crate::{clock::Clock, jobs, testing};

    const DAYS_2: Duration = Duration::from_secs(2 * 24 * 3600);

    fn storage() -> (tempfile::TempDir, Storage) {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::folder(folder.path());
        (folder, storage)
    }

    fn make_old(path: &Path) {
        let time = SystemTime::now() - DAYS_2;
        File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
    }

    #[tokio::test]
    async fn only_what_is_old_and_unnamed_is_swept() {
        let (folder, storage) = storage();
        let kept = storage.put(b"kept").await.unwrap();
        let gone = storage.put(b"gone").await.unwrap();
        let young = storage.put(b"young").await.unwrap();
        let left = folder.path().join("blobs/.new-left");
        let other = folder.path().join("blobs/notes.txt");
        for path in [&left, &other] {
            fs::write(path, b"x").unwrap();
        }
        for path in [&left, &other, &storage.path(&kept).unwrap(), &storage.path(&gone).unwrap()] {
            make_old(path);
        }
        assert_eq!(storage.sweep(&HashSet::from([kept.clone()]), YOUNG).await.unwrap(), 2);
        assert!(storage.exists(&kept).unwrap() && !storage.exists(&gone).unwrap());
        assert!(storage.exists(&young).unwrap() && other.exists() && !left.exists());
    }

    #[tokio::test]
    async fn storing_again_makes_a_blob_young_again() {
        let (folder, storage) = storage();
        let name = storage.put(b"again").await.unwrap();
        let file = folder.path().join("copy");
        fs::write(&file, b"again").unwrap();
        for by_file in [false, true] {
            make_old(&storage.path(&name).unwrap());
            if by_file {
                storage.put_file(&file).await.unwrap();
            } else {
                storage.put(b"again").await.unwrap();
            }
            assert_eq!(storage.sweep(&HashSet::new(), YOUNG).await.unwrap(), 0);
        }
    }

    #[test]
    fn what_was_said_to_be_kept_is_there_whoever_sweeps_meanwhile() {
        let (_folder, storage) = storage();
        let runtime = tokio::runtime::Builder::new_multi_thread().build().unwrap();
        let name = storage.put_now(b"wanted").unwrap();
        let path = storage.path(&name).unwrap();
        for round in 0..300 {
            make_old(&path);
            let sweeping = storage.clone();
            let sweep = runtime.spawn(async move { sweeping.sweep(&HashSet::new(), YOUNG).await.unwrap() });
            storage.put_now(b"wanted").unwrap();
            runtime.block_on(sweep).unwrap();
            assert!(path.is_file(), "round {round}");
        }
    }

    #[tokio::test]
    async fn the_job_removes_what_no_table_names_even_beside_an_import() {
        for test in testing::databases().await.unwrap() {
            let storage = Storage::folder(test.data());
            let orphan = storage.put(b"orphan").await.unwrap();
            let row = storage.put(b"row").await.unwrap();
            let coming = storage.put(b"coming").await.unwrap();
            for name in [&orphan, &row, &coming] {
                make_old(&storage.path(name).unwrap());
            }
            let mut registry = Registry::new();
            let (writer, named) = (storage.clone(), row.clone());
            register(&mut registry, &storage, move |_| {
                let (writer, named) = (writer.clone(), named.clone());
                async move {
                    let known = HashSet::from([named]);
                    // An import stores its files after the rows were read, and commits later.
                    writer.put(b"coming").await?;
                    Ok(known)
                }
            })
            .unwrap();
            let clock = Clock::system();
            sweep_now(&test.db, &clock, &registry).await;
            assert!(!storage.exists(&orphan).unwrap(), "{}", test.name);
            assert!(storage.exists(&row).unwrap() && storage.exists(&coming).unwrap(), "{}", test.name);

            // Another database with the same folder removes nothing.
            make_old(&storage.path(&coming).unwrap());
            test.db
                .write("UPDATE settings SET value = 'other' WHERE key = 'storage.owner'")
                .execute()
                .await
                .unwrap();
            sweep_now(&test.db, &clock, &registry).await;
            assert!(storage.exists(&coming).unwrap(), "{}", test.name);
        }
    }

    async fn sweep_now(db: &Db, clock: &Clock, registry: &Registry) {
        let mut tx = db.begin().await.unwrap();
        jobs::enqueue(&mut tx, clock, &Sweep {}).await.unwrap();
        tx.commit().await.unwrap();
        let ran = jobs::run_due_now(registry, db, clock).await.unwrap();
        assert_eq!((ran.done, ran.failed), (1, Vec::new()));
    }
}
