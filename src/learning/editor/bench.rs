//! Drafts compiled as far as they go, kept for the next page of the same revision.

use std::{sync::Arc, time::Duration};

use halqa_platform::error::Result;
use moka::sync::Cache;
use uuid::Uuid;

use super::Desk;
use crate::{
    Learning,
    format::{self, Look, Source},
};

/// The last few. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Bench(Cache<(Uuid, i64), Arc<Look>>);

impl Default for Bench {
    fn default() -> Self {
        Self(Cache::builder().max_capacity(8).time_to_idle(Duration::from_secs(600)).build())
    }
}

/// The draft on the desk, compiled with all of its files.
///
/// # Errors
/// The database or the storage failed.
pub async fn look(learning: &Learning, desk: &Desk) -> Result<Arc<Look>> {
    let key = (desk.draft.id, desk.draft.revision);
    if let Some(known) = learning.bench.0.get(&key) {
        return Ok(known);
    }
    let source = desk.source(learning).await?;
    let look = Arc::new(look_at(source).await?);
    learning.bench.0.insert(key, Arc::clone(&look));
    Ok(look)
}

/// Files compiled, beside everything else that goes on.
///
/// # Errors
/// The compiler stopped, which is a fault of the program.
pub async fn look_at(source: Source) -> Result<Look> {
    Ok(tokio::task::spawn_blocking(move || format::look(&source)).await.map_err(anyhow::Error::new)?)
}

/// The texts of a draft, without its pictures and recordings: enough for translations.
///
/// # Errors
/// The storage failed.
pub async fn texts(learning: &Learning, desk: &Desk) -> Result<Source> {
    files(learning, desk, |path| !path.starts_with("media/") || path.ends_with(".toml")).await
}

/// Some files of a draft.
///
/// # Errors
/// The storage failed.
pub async fn files(learning: &Learning, desk: &Desk, wanted: impl Fn(&str) -> bool) -> Result<Source> {
    let mut files = Vec::new();
    for entry in desk.files.iter().filter(|entry| wanted(&entry.path)) {
        files.push((entry.path.clone(), learning.platform.storage.read(&entry.sha256).await?));
    }
    Ok(Source::from_files(files))
}
