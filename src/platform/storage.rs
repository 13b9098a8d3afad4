//! Files by their content: a blob's name is the SHA-256 of its bytes, so it never changes and is stored once.
//!
//! A blob is written to a temporary file in its own folder, flushed to disk, renamed, and the folder flushed: it
//! is there whole or not at all. Write the blob first, then commit the row that names it, within a day: what no row
//! names after that is removed by [`sweep`].

pub mod bucket;
pub mod references;
pub mod sweep;

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use sha2::{Digest, Sha256};
use tokio::runtime::Handle;

use self::bucket::Bucket;
use crate::config::Config;

/// Where files are kept. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Storage {
    /// In `<data>/blobs`.
    Folder(PathBuf),
    /// In S3-compatible storage, with `<data>/blobs` before it.
    Bucket(Arc<Bucket>),
}

/// Why a file could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// Not 64 hexadecimal digits in lower case.
    #[error("{0:?} is no SHA-256")]
    Name(String),
    /// No such blob.
    #[error("there is no file {0}")]
    Missing(String),
    /// The bytes on disk are not those that were stored.
    #[error("the file {0} is damaged: its content is not what was stored; restore it from a backup")]
    Damaged(String),
    /// No room.
    #[error("the disk that holds {folder} is full: make room and try again. Nothing was kept")]
    Full {
        /// The blobs' folder.
        folder: PathBuf,
    },
    /// The bucket does not do what it is asked.
    #[error("the bucket {name}: {detail}")]
    Bucket {
        /// Which.
        name: String,
        /// What it, or the line, says.
        detail: String,
    },
    /// Anything else that the system says.
    #[error("{path}: {source}")]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// The result of a storage call.
pub type Result<T> = std::result::Result<T, StorageError>;

impl Storage {
    /// Where the settings say.
    ///
    /// # Errors
    /// One sentence: the settings of the bucket cannot be used.
    pub fn of(config: &Config) -> anyhow::Result<Self> {
        let folder = config.data.join("blobs");
        Ok(match &config.bucket {
            Some(bucket) => Self::Bucket(Arc::new(Bucket::new(bucket, folder)?)),
            None => Self::Folder(folder),
        })
    }

    /// The storage of a data folder.
    pub fn folder(data: &Path) -> Self {
        Self::Folder(data.join("blobs"))
    }

    fn root(&self) -> &Path {
        match self {
            Self::Folder(root) => root,
            Self::Bucket(bucket) => &bucket.cache,
        }
    }

    /// The file that holds the blob `sha256`, brought from the bucket where it is not in the folder.
    ///
    /// # Errors
    /// [`StorageError::Name`], [`StorageError::Missing`], or the bucket failed.
    pub async fn file(&self, sha256: &str) -> Result<PathBuf> {
        let path = self.path(sha256)?;
        if let Self::Bucket(bucket) = self {
            if path.is_file() {
                bucket::read_now(&path);
            } else {
                bucket.fetch(sha256, &path).await?;
            }
        }
        Ok(path)
    }

    /// Where the blob `sha256` is or would be in the folder.
    ///
    /// # Errors
    /// [`StorageError::Name`].
    pub fn path(&self, sha256: &str) -> Result<PathBuf> {
        let good = sha256.len() == 64
            && sha256.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        if !good {
            return Err(StorageError::Name(sha256.chars().take(80).collect()));
        }
        Ok(self.root().join(&sha256[..2]).join(sha256))
    }

    /// Keeps `bytes`; says their SHA-256. On return they are on disk.
    ///
    /// # Errors
    /// [`StorageError::Full`], [`StorageError::Io`]; nothing half-written stays.
    pub async fn put(&self, bytes: &[u8]) -> Result<String> {
        let (storage, bytes) = (self.clone(), bytes.to_vec());
        self.blocking(move || storage.put_now(&bytes)).await
    }

    /// Keeps a copy of the file at `path`, whatever its size.
    ///
    /// # Errors
    /// As [`Storage::put`].
    pub async fn put_file(&self, path: &Path) -> Result<String> {
        let (storage, path) = (self.clone(), path.to_owned());
        self.blocking(move || {
            let mut file = File::open(&path).map_err(|source| StorageError::Io { path, source })?;
            storage.put_reader_now(&mut file)
        })
        .await
    }

    /// As [`Storage::put`], on this thread.
    ///
    /// # Errors
    /// As [`Storage::put`].
    pub fn put_now(&self, bytes: &[u8]) -> Result<String> {
        let name = crate::crypto::sha256_hex(bytes);
        if self.is_there(&name, bytes.len() as u64)? && self.renew(&name) {
            self.keep_now(&name)?;
            return Ok(name);
        }
        self.put_reader_now(&mut &*bytes)
    }

    fn keep_now(&self, sha256: &str) -> Result<()> {
        match self {
            Self::Folder(_) => Ok(()),
            Self::Bucket(bucket) => Handle::current().block_on(bucket.keep(sha256, &self.path(sha256)?)),
        }
    }

    /// As [`Storage::put_file`], from any reader, on this thread.
    ///
    /// # Errors
    /// As [`Storage::put`].
    pub fn put_reader_now(&self, reader: &mut dyn Read) -> Result<String> {
        let root = self.root().to_owned();
        let name = self.put_reader(reader).map_err(|source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StorageError::Full { folder: root },
            _ => StorageError::Io { path: root, source },
        })?;
        self.keep_now(&name)?;
        Ok(name)
    }

    fn put_reader(&self, reader: &mut dyn Read) -> io::Result<String> {
        fs::create_dir_all(self.root())?;
        // Dropped on any error, and then removed.
        let mut temporary = tempfile::Builder::new().prefix(".new-").tempfile_in(self.root())?;
        let mut hash = Sha256::new();
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let read = reader.read(&mut buffer)?;
            if read == 0 {
                break;
            }
            let part = buffer.get(..read).unwrap_or_default();
            hash.update(part);
            temporary.write_all(part)?;
        }
        temporary.as_file().sync_all()?;
        let name = hex::encode(hash.finalize());
        let folder = self.root().join(&name[..2]);
        if !folder.is_dir() {
            fs::create_dir_all(&folder)?;
            File::open(self.root())?.sync_all()?;
        }
        set_readable(temporary.as_file())?;
        let lock = self.lock()?;
        lock.lock_shared()?;
        temporary.persist(folder.join(&name)).map_err(|error| error.error)?;
        drop(lock);
        File::open(&folder)?.sync_all()?;
        Ok(name)
    }

    // Whoever stores what is there already will name it soon, as if it were new: the day that a sweep waits begins
    // again. `false`: it was swept just now (or is not ours to touch), and must be written.
    fn renew(&self, sha256: &str) -> bool {
        let renewed = || -> io::Result<()> {
            let lock = self.lock()?;
            lock.lock_shared()?;
            let path = self.path(sha256).map_err(io::Error::other)?;
            File::options().write(true).open(path)?.set_modified(SystemTime::now())
        };
        renewed().is_ok()
    }

    // Held shared while a blob gets its name or its age anew, and alone while one is removed. The system gives it
    // back when a process dies, whichever process it is.
    fn lock(&self) -> io::Result<File> {
        fs::create_dir_all(self.root())?;
        File::options().create(true).truncate(false).write(true).open(self.root().join(".lock"))
    }

    // A file of another length is what a crash of the machine left; it is written anew.
    fn is_there(&self, sha256: &str, bytes: u64) -> Result<bool> {
        Ok(fs::metadata(self.path(sha256)?).is_ok_and(|meta| meta.is_file() && meta.len() == bytes))
    }

    /// The bytes of a blob.
    ///
    /// # Errors
    /// [`StorageError::Name`], [`StorageError::Missing`], [`StorageError::Io`].
    pub async fn read(&self, sha256: &str) -> Result<Vec<u8>> {
        let path = self.file(sha256).await?;
        tokio::fs::read(&path).await.map_err(|source| missing_or_io(sha256, path, source))
    }

    /// Whether the blob is in the folder.
    ///
    /// # Errors
    /// [`StorageError::Name`].
    pub fn exists(&self, sha256: &str) -> Result<bool> {
        Ok(self.path(sha256)?.is_file())
    }

    /// Reads a blob through and compares; says its length.
    ///
    /// # Errors
    /// [`StorageError::Missing`], [`StorageError::Damaged`], [`StorageError::Io`].
    pub async fn verify(&self, sha256: &str) -> Result<u64> {
        let (storage, name) = (self.clone(), sha256.to_owned());
        self.blocking(move || storage.verify_now(&name)).await
    }

    /// As [`Storage::verify`], on this thread.
    ///
    /// # Errors
    /// As [`Storage::verify`].
    pub fn verify_now(&self, sha256: &str) -> Result<u64> {
        let path = match self {
            Self::Folder(_) => self.path(sha256)?,
            Self::Bucket(_) => Handle::current().block_on(self.file(sha256))?,
        };
        let mut file = File::open(&path).map_err(|source| missing_or_io(sha256, path.clone(), source))?;
        let mut hash = Sha256::new();
        let bytes = io::copy(&mut file, &mut hash).map_err(|source| StorageError::Io { path, source })?;
        if hex::encode(hash.finalize()) == sha256 {
            Ok(bytes)
        } else {
            Err(StorageError::Damaged(sha256.to_owned()))
        }
    }

    /// Every blob with its length, by name.
    ///
    /// # Errors
    /// [`StorageError::Io`].
    pub async fn list(&self) -> Result<Vec<(String, u64)>> {
        let storage = self.clone();
        self.blocking(move || storage.list_now()).await
    }

    /// As [`Storage::list`], on this thread.
    ///
    /// # Errors
    /// [`StorageError::Io`].
    pub fn list_now(&self) -> Result<Vec<(String, u64)>> {
        if let Self::Bucket(bucket) = self {
            return Handle::current().block_on(bucket.list());
        }
        let files = self.files()?.into_iter();
        let mut blobs: Vec<_> = files.filter_map(|(_, name, meta)| Some((name?, meta.len()))).collect();
        blobs.sort();
        Ok(blobs)
    }

    // Blobs with their names, and temporary files without.
    fn files(&self) -> Result<Vec<(PathBuf, Option<String>, fs::Metadata)>> {
        let mut found = Vec::new();
        for path in entries(self.root())? {
            let name = file_name(&path);
            if path.is_dir() && name.len() == 2 {
                for path in entries(&path)? {
                    let name = file_name(&path);
                    if self.path(&name).is_ok_and(|expected| expected == path) {
                        found.extend(fs::metadata(&path).ok().map(|meta| (path, Some(name), meta)));
                    }
                }
            } else if name.starts_with(".new-") {
                found.extend(fs::metadata(&path).ok().map(|meta| (path, None, meta)));
            }
        }
        Ok(found)
    }

    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| {
            Err(StorageError::Io { path: self.root().to_owned(), source: io::Error::other(error) })
        })
    }
}

fn missing_or_io(sha256: &str, path: PathBuf, source: io::Error) -> StorageError {
    if source.kind() == io::ErrorKind::NotFound {
        StorageError::Missing(sha256.to_owned())
    } else {
        StorageError::Io { path, source }
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let wrong = |source| StorageError::Io { path: folder.to_owned(), source };
    match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(wrong(error)),
        Ok(entries) => {
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>().map_err(wrong)
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned()
}

#[cfg(unix)]
fn set_readable(file: &File) -> io::Result<()> {
    // A temporary file is for its owner alone; backups by another user of the group need to read blobs.
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o640))
}

#[cfg(not(unix))]
fn set_readable(_: &File) -> io::Result<()> {
    Ok(())
}

impl From<StorageError> for crate::error::Error {
    fn from(error: StorageError) -> Self {
        Self::Internal(anyhow::Error::new(error).context("file"))
    }
}

#[cfg(test)]
mod tests;
