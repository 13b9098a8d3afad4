//! Whether a program is at work on a data folder: servers and workers share a lock on a file in it, and what must be
//! alone there (`halqa move`) takes it for itself. The lock goes with the process, however it ends.

use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
};

/// A program's presence; ends when it is dropped.
#[derive(Debug)]
#[must_use = "the presence ends when this is dropped"]
pub struct Presence {
    _file: File,
}

/// Why a program may not begin.
#[derive(Debug, thiserror::Error)]
pub enum PresenceError {
    /// Another program is at work there.
    #[error("another Halqa is at work on {0}: stop servers and workers first, and begin again")]
    Busy(String),
    /// The file cannot be made or locked.
    #[error("{path} cannot be locked: {source}")]
    Io {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
}

/// Among others, as a server or a worker.
///
/// # Errors
/// [`PresenceError::Busy`] while a program wants to be alone.
pub fn among_others(data: &Path) -> Result<Presence, PresenceError> {
    lock(data, File::try_lock_shared)
}

/// Alone.
///
/// # Errors
/// [`PresenceError::Busy`] while a server or a worker is at work.
pub fn alone(data: &Path) -> Result<Presence, PresenceError> {
    lock(data, File::try_lock)
}

fn lock(data: &Path, take: fn(&File) -> Result<(), TryLockError>) -> Result<Presence, PresenceError> {
    let path = data.join("halqa.lock");
    let io = |source| PresenceError::Io { path: path.display().to_string(), source };
    let file = File::options().create(true).truncate(false).read(true).write(true).open(&path).map_err(io)?;
    match take(&file) {
        Ok(()) => Ok(Presence { _file: file }),
        Err(TryLockError::WouldBlock) => Err(PresenceError::Busy(data.display().to_string())),
        Err(TryLockError::Error(source)) => Err(io(source)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_may_work_and_one_be_alone() {
        let data = tempfile::tempdir().unwrap();
        let first = among_others(data.path()).unwrap();
        let second = among_others(data.path()).unwrap();
        drop(first);
        assert!(matches!(alone(data.path()), Err(PresenceError::Busy(_))));
        drop(second);
        let only = alone(data.path()).unwrap();
        assert!(matches!(among_others(data.path()), Err(PresenceError::Busy(_))));
        drop(only);
        let _again = among_others(data.path()).unwrap();
    }
}
