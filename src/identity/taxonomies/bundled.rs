//! The vocabulary that the program carries: the themes that courses are found by before a site has its own. Made once;
//! what is changed or deleted of it stays so.

use halqa_platform::{Platform, error::Result};

use super::{reading, store};
use crate::site::store as settings;

const FILE: &str = include_str!("bundled/themes.ttl");
/// Its place in addresses.
pub const SLUG: &str = "themes";
const MADE: &str = "taxonomies.bundled";

/// Makes it, unless it was made before.
///
/// # Errors
/// The database failed.
pub async fn make(platform: &Platform) -> Result<()> {
    if settings::get_json::<bool>(&platform.db, MADE).await?.is_some() {
        return Ok(());
    }
    let file = reading::read(FILE.as_bytes(), None).map_err(|why| anyhow::anyhow!("themes.ttl: {why:?}"))?;
    let mut tx = platform.db.begin().await?;
    tx.lock("taxonomies").await?;
    if !store::is_taken(&mut tx, SLUG, &file.scheme.uri).await? {
        store::create(&mut tx, platform, (SLUG, true), &file.scheme).await?;
    }
    settings::put_json(&mut tx, MADE, &true).await?;
    store::commit(tx).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::taxonomies::rules::{Problem, check};

    #[test]
    fn every_bundled_theme_has_six_labels() {
        let file = reading::read(FILE.as_bytes(), None).unwrap();
        assert!(file.unkept.is_empty(), "{:?}", file.unkept);
        assert_eq!(check(&file.scheme), Vec::<Problem>::new());
        assert_eq!(file.scheme.concepts.len(), 10);
    }
}
