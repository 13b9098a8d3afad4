//! Files on their way in, piece by piece, in the manner of tus 1.0 (`https://tus.io/protocols/resumable-upload`): one
//! declares name and size, sends from where the last piece ended, and asks how far it has come.
//!
//! What has arrived is a file in `<data>/uploads/`, and its length is the offset: a line that breaks loses nothing
//! that is on disk, and there is no second number that could disagree. Bodies are written as they come, so that
//! memory does not grow with them.

mod recordings;
mod sniff;
mod store;
#[cfg(test)]
mod tests;
pub mod wire;

use std::{
    fs::{File, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use axum::{body::Body, extract::multipart::Field, http::StatusCode};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::{Stream, StreamExt};
use serde::{Deserialize, Serialize};
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

pub use recordings::{Cleaned, clean};
pub use sniff::{Content, HEAD, sniff};
pub use store::{begin, find, finish, forget, of, unfinished};

use crate::{
    Platform,
    config::Config,
    error::Result,
    jobs::{Job, Registry},
    retention::Due,
};

/// How long an upload may take, and how long what became of it is known.
pub const LIFE: TimeDelta = TimeDelta::days(1);
/// How many uploads one person may have begun and not ended.
pub const AT_MOST: usize = 20;
/// How many bytes these may declare together.
pub const BYTES_AT_MOST: i64 = 1 << 30;
/// A line on which nothing arrives for so long is given up; the sender asks for the offset and goes on.
const SILENCE: Duration = Duration::from_secs(60);

/// An upload that was begun.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Upload {
    /// Its id.
    pub id: Uuid,
    /// Who sends it.
    pub account_id: Uuid,
    /// What it is for.
    pub subject_id: Uuid,
    /// What the sender calls the file.
    pub name: String,
    /// Size of the whole, as declared.
    pub bytes: i64,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it is thrown away.
    pub expires_at: DateTime<Utc>,
    /// What was made of it, once something was.
    pub became: Option<String>,
}

/// What somebody wants to send.
#[derive(Clone, Debug)]
pub struct New<'a> {
    /// Who.
    pub account: Uuid,
    /// A fixed name of what it is for.
    pub purpose: &'static str,
    /// What it is for.
    pub subject: Uuid,
    /// What they call the file.
    pub name: &'a str,
    /// By which they know it again: the same file that was begun before goes on. Empty: it does not.
    pub fingerprint: &'a str,
    /// Size of the whole.
    pub bytes: i64,
}

/// What came of beginning.
#[derive(Clone, Debug, PartialEq)]
pub enum Begun {
    /// A new one, or the same one again.
    Here(Upload),
    /// This person has too many, or too large ones, begun and not ended.
    TooMuch,
}

/// What came of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// So many bytes are there now, on disk.
    At(u64),
    /// The piece does not begin where the file ends: so many bytes are there.
    Elsewhere(u64),
    /// Another piece of it is being written.
    Busy,
    /// More came than was declared; what is there is what was.
    TooMuch,
}

impl Upload {
    /// Where what has arrived of it lies.
    pub fn path(&self, config: &Config) -> PathBuf {
        folder(config).join(self.id.to_string())
    }

    /// How many bytes have arrived.
    pub fn offset(&self, config: &Config) -> u64 {
        std::fs::metadata(self.path(config)).map_or(0, |meta| meta.len())
    }

    /// Whether all of it is there.
    pub fn is_whole(&self, config: &Config) -> bool {
        self.offset(config) == u64::try_from(self.bytes).unwrap_or(u64::MAX)
    }

    /// Writes a piece that begins at `offset`. Where the line breaks, what came before stays.
    ///
    /// # Errors
    /// The disk failed or is full.
    pub async fn append(&self, config: &Config, offset: u64, body: Body) -> Result<Appended> {
        let path = self.path(config);
        let opened = tokio::task::spawn_blocking(move || open(&path)).await;
        let Some((file, at)) = opened.map_err(|error| anyhow::anyhow!(error))?? else {
            return Ok(Appended::Busy);
        };
        if at != offset {
            return Ok(Appended::Elsewhere(at));
        }
        let left = u64::try_from(self.bytes).unwrap_or(0).saturating_sub(at);
        let (arrived, more) = copy(body.into_data_stream(), file, left).await?;
        Ok(if more { Appended::TooMuch } else { Appended::At(at + arrived) })
    }

    /// Forgets what has arrived; the row is the caller's.
    ///
    /// # Errors
    /// The disk failed.
    pub fn clear(&self, config: &Config) -> io::Result<()> {
        gone(std::fs::remove_file(self.path(config)))
    }
}

/// Where files lie while they come in.
pub fn folder(config: &Config) -> PathBuf {
    config.data.join("uploads")
}

/// A file of a form, written as it comes, at most so many bytes: `None` where it has more. It is gone when it is
/// dropped.
///
/// # Errors
/// The disk failed or is full, or the form broke off.
pub async fn receive<E: std::error::Error + Send + Sync + 'static>(
    config: &Config,
    stream: impl Stream<Item = std::result::Result<axum::body::Bytes, E>> + Unpin,
    at_most: u64,
) -> Result<Option<tempfile::NamedTempFile>> {
    let folder = folder(config);
    std::fs::create_dir_all(&folder)?;
    let place = tempfile::Builder::new().prefix(".form-").tempfile_in(&folder)?;
    let mut broken = false;
    let whole = stream.map(|piece| piece.map_err(|_| ())).inspect(|piece| broken |= piece.is_err());
    let (_, more) = copy(whole, place.reopen()?, at_most).await?;
    if broken {
        return Err(crate::error::Error::bad(|lang| crate::text::Text::of(lang).error_form().to_owned()));
    }
    Ok((!more).then_some(place))
}

/// As [`receive`], of a form with several parts.
///
/// # Errors
/// As [`receive`]; [`crate::error::Error::TooLarge`] where the whole form has more bytes than its route takes.
pub async fn receive_field(
    config: &Config,
    field: Field<'_>,
    at_most: u64,
) -> Result<Option<tempfile::NamedTempFile>> {
    let mut large = false;
    let stream = field.inspect(|piece| {
        large |= piece.as_ref().is_err_and(|error| error.status() == StatusCode::PAYLOAD_TOO_LARGE);
    });
    let received = receive(config, Box::pin(stream), at_most).await;
    if large {
        return Err(crate::error::Error::TooLarge(usize::try_from(at_most).unwrap_or(usize::MAX)));
    }
    received
}

// The lock is the system's: it is given back when the last hand on the file lets go, also when a request is dropped.
fn open(path: &Path) -> io::Result<Option<(File, u64)>> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let file = File::options().create(true).append(true).open(path)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    let at = file.metadata()?.len();
    Ok(Some((file, at)))
}

// Until the stream ends, breaks or falls silent, or more than `left` would be there. Says how many bytes were written,
// all of them on disk, and whether there was more.
async fn copy<E>(
    mut stream: impl Stream<Item = std::result::Result<axum::body::Bytes, E>> + Unpin,
    file: File,
    left: u64,
) -> Result<(u64, bool)> {
    let mut file = tokio::fs::File::from_std(file);
    let (mut arrived, mut more) = (0, false);
    while let Ok(Some(Ok(piece))) = tokio::time::timeout(SILENCE, stream.next()).await {
        let length = piece.len() as u64;
        if arrived + length > left {
            more = true;
            break;
        }
        file.write_all(&piece).await?;
        arrived += length;
    }
    file.flush().await?;
    file.sync_data().await?;
    Ok((arrived, more))
}

fn gone(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Throws away files that no upload has.
#[derive(Debug, Serialize, Deserialize)]
struct SweepUploads {}

impl Job for SweepUploads {
    const KIND: &'static str = "uploads.sweep";
}

/// Says what handles the job of this part: once an hour files that no upload has are thrown away.
/// (Uploads whose time is over go by a rule: `retention`.)
///
/// # Errors
/// A periodic job cannot be written as JSON.
pub fn register(registry: &mut Registry, config: Arc<Config>) -> anyhow::Result<()> {
    registry.register(move |_: SweepUploads, _| {
        let config = Arc::clone(&config);
        async move { sweep(&config) }
    });
    registry.every(Duration::from_secs(3600), &SweepUploads {})?;
    Ok(())
}

/// Throws uploads away whose time is over (`retention`).
///
/// # Errors
/// The disk or the database failed.
pub async fn let_go(platform: &Platform, due: Due) -> Result<u64> {
    let uploads = store::expired(&platform.db, due.before, &due.ids).await?;
    for upload in &uploads {
        // The file first: while the row is there a try that broke off is made again.
        upload.clear(&platform.config)?;
        store::forget(&platform.db, upload.id).await?;
    }
    Ok(uploads.len() as u64)
}

fn sweep(config: &Config) -> anyhow::Result<()> {
    // Files without a row: forms that broke off with the program.
    let Ok(entries) = std::fs::read_dir(folder(config)) else { return Ok(()) };
    let old = Duration::from_secs(2 * 24 * 3600);
    for entry in entries {
        let entry = entry?;
        let Ok(changed) = entry.metadata().and_then(|meta| meta.modified()) else { continue };
        if SystemTime::now().duration_since(changed).is_ok_and(|age| age > old) {
            gone(std::fs::remove_file(entry.path()))?;
        }
    }
    Ok(())
}
