//! How much is stored, by kind, and how it grows: measured once a day, and when an administrator asks.

mod pages;
mod store;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use chrono::TimeDelta;
use halqa_platform::{
    doctor,
    error::{Error, Result},
    http::{View, view::redirect},
    jobs::{Job, Registry},
};
use serde::{Deserialize, Serialize};

use crate::{
    Identity, paths,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/admin/storage", ADMINISTRATORS, show).post(
        "/{lang}/admin/storage",
        ADMINISTRATORS,
        measure_now,
    )
}

/// Bytes and how many files or rows they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Amount {
    pub(crate) bytes: i64,
    pub(crate) items: i64,
}

/// What is measured, in the order in which it is shown.
pub(crate) const KINDS: [&str; 8] =
    ["courses", "drafts", "site", "other", "unreferenced", "database", "search", "mails"];

/// Which kind a blob is of, by the table that names it.
fn kind_of(table: &str) -> &'static str {
    match table {
        table if table.contains("draft") || table.contains("upload") => "drafts",
        table if table.starts_with("course_") => "courses",
        table if table.starts_with("site_") => "site",
        _ => "other",
    }
}

/// The daily job.
#[derive(Debug, Serialize, Deserialize)]
struct Measure {}

impl Job for Measure {
    const KIND: &'static str = "storage.measure";
}

/// Says what handles the daily job.
pub(crate) fn register(registry: &mut Registry, identity: &Identity) -> anyhow::Result<()> {
    let identity = identity.clone();
    registry.register(move |_: Measure, _| {
        let identity = identity.clone();
        async move {
            measure(&identity).await?;
            Ok(())
        }
    });
    registry.every(Duration::from_secs(24 * 3600), &Measure {})?;
    Ok(())
}

/// Measures everything and keeps it as today's.
async fn measure(identity: &Identity) -> Result<()> {
    let platform = &identity.platform;
    let mut amounts: BTreeMap<&'static str, Amount> = KINDS.map(|kind| (kind, Amount::default())).into();
    let mut named: BTreeMap<String, &'static str> = BTreeMap::new();
    for column in identity.upkeep.columns {
        let of_column = store::named(&platform.db, *column).await?;
        for name in of_column {
            named.entry(name).or_insert_with(|| kind_of(column.table));
        }
    }
    for (name, bytes) in platform.storage.list().await? {
        add(&mut amounts, named.get(&name).copied().unwrap_or("unreferenced"), bytes, 1);
    }
    let (bytes, rows) = store::database(&platform.db, &platform.config).await?;
    add(&mut amounts, "database", bytes, rows);
    let data = platform.config.data.clone();
    for (kind, folder) in [("search", data.join("search")), ("mails", data.join("mailbox"))] {
        let (bytes, files) = folder_size(folder).await?;
        add(&mut amounts, kind, bytes, files);
    }
    store::keep(&platform.db, platform.clock.now().date_naive(), &amounts).await
}

fn add(amounts: &mut BTreeMap<&'static str, Amount>, kind: &'static str, bytes: u64, items: u64) {
    let amount = amounts.entry(kind).or_default();
    amount.bytes = amount.bytes.saturating_add(i64::try_from(bytes).unwrap_or(i64::MAX));
    amount.items = amount.items.saturating_add(i64::try_from(items).unwrap_or(i64::MAX));
}

async fn folder_size(folder: PathBuf) -> Result<(u64, u64)> {
    let size = tokio::task::spawn_blocking(move || folder_size_now(&folder)).await;
    Ok(size.map_err(|error| Error::Internal(anyhow::Error::new(error)))??)
}

fn folder_size_now(folder: &Path) -> io::Result<(u64, u64)> {
    let (mut bytes, mut files) = (0, 0);
    let mut open: BTreeSet<PathBuf> = BTreeSet::from([folder.to_owned()]);
    while let Some(folder) = open.pop_first() {
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            match entry.metadata() {
                Ok(meta) if meta.is_dir() => drop(open.insert(entry.path())),
                Ok(meta) => (bytes, files) = (bytes + meta.len(), files + 1),
                // Gone meanwhile.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok((bytes, files))
}

async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    let platform = &identity.platform;
    if store::newest_day(&platform.db).await?.is_none() {
        measure(&identity).await?;
    }
    let today = store::newest_day(&platform.db).await?.ok_or(Error::NotFound)?;
    let before = |days| store::on_or_before(&platform.db, today - TimeDelta::days(days));
    let shown = pages::Shown {
        day: today,
        now: store::of(&platform.db, today).await?,
        week: before(7).await?,
        month: before(30).await?,
        free: doctor::free_bytes(&platform.config.data),
    };
    Ok(pages::show(&view, &viewer, &shown).into_response())
}

async fn measure_now(State(identity): State<Identity>, view: View) -> Result<Response> {
    measure(&identity).await?;
    Ok(redirect(&paths::storage(view.lang)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_as_large_as_its_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("in")).unwrap();
        fs::write(folder.path().join("in/a"), [0; 7]).unwrap();
        fs::write(folder.path().join("b"), [0; 5]).unwrap();
        assert_eq!(folder_size_now(folder.path()).unwrap(), (12, 2));
        assert_eq!(folder_size_now(&folder.path().join("none")).unwrap(), (0, 0));
    }

    #[test]
    fn every_kind_of_table_is_shown() {
        for table in ["course_media", "course_drafts", "site_files", "uploads", "anything"] {
            assert!(KINDS.contains(&kind_of(table)), "{table}");
        }
    }
}
