//! Small pictures for lists, made once; a rule lets them go (`privacy`), and they are made again when somebody looks.

use halqa_platform::{error::Result, images};

use crate::Learning;

/// The name of the blob with the preview of a picture; `None` where it cannot be made.
///
/// # Errors
/// The database or the storage failed.
pub async fn of(learning: &Learning, sha256: &str) -> Result<Option<String>> {
    let (db, storage) = (&learning.platform.db, &learning.platform.storage);
    let known: Option<(String,)> = db
        .read("SELECT preview_sha256 FROM media_previews WHERE sha256 = $1")
        .bind(sha256.to_owned())
        .optional()
        .await?;
    if let Some((name,)) = known {
        return Ok(Some(name));
    }
    let Some(small) = images::preview(storage.read(sha256).await?).await? else { return Ok(None) };
    let name = storage.put(&small).await?;
    db.write("INSERT INTO media_previews (sha256, preview_sha256, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind(sha256.to_owned())
        .bind(name.clone())
        .bind(learning.platform.clock.now())
        .execute()
        .await?;
    Ok(Some(name))
}
