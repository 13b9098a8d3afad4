//! The courses that the program carries inside: imported at every start, without touching what people changed.

use std::collections::BTreeMap;

use halqa_learning::{
    format::Source,
    publishing::{self, Imported, Origin},
};
use rust_embed::RustEmbed;

use crate::App;

#[derive(RustEmbed)]
#[folder = "courses"]
struct Courses;

/// The courses carried inside, each with its files.
pub fn sources() -> Vec<Source> {
    let mut by_folder: BTreeMap<String, Vec<(String, Vec<u8>)>> = BTreeMap::new();
    for path in Courses::iter() {
        let Some((folder, rest)) = path.split_once('/') else { continue };
        if let Some(file) = Courses::get(&path) {
            by_folder.entry(folder.to_owned()).or_default().push((rest.to_owned(), file.data.into_owned()));
        }
    }
    by_folder.into_values().map(Source::from_files).collect()
}

/// Imports what is new since the last start of this data folder. A course that was deleted here stays deleted; one
/// that was imported from elsewhere since stays as it is, whatever a newer program carries.
///
/// # Errors
/// A course carried inside has faults (which tests refuse), or the database failed.
pub async fn import(app: &App) -> anyhow::Result<usize> {
    let known = publishing::bundled_hashes(&app.platform.db).await?;
    let mut new = 0;
    for source in sources() {
        // Unchanged since the last start: not even compiled.
        if known.contains(&source.content_hash()) {
            continue;
        }
        let origin = Origin { bundled: true, ..Origin::default() };
        let done = publishing::import(&app.platform, &app.learning.library, source, origin).await?;
        new += usize::from(matches!(done, Imported::New(_)));
    }
    Ok(new)
}
