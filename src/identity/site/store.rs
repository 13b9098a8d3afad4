//! Where the site's settings stand.

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    http::{look::Logo, view::Site},
    id,
    lang::Lang,
    mail,
    storage::references::BlobColumn,
};
use serde::{Serialize, de::DeserializeOwned};

use super::{logo::Made, settings::Settings};

/// Where all settings stand, as one value.
const SITE: &str = "site";
/// Changes with them, and with the policies.
const REVISION: &str = "site.revision";

/// Where this domain's rows name blobs.
pub const BLOBS: &[BlobColumn] = &[
    BlobColumn { table: "site_files", column: "sha256" },
    BlobColumn { table: "data_archives", column: "sha256" },
];

/// A value of the settings; `None` where there is none, or none that can be read.
///
/// # Errors
/// The database failed.
pub async fn get_json<T: DeserializeOwned>(db: &Db, key: &'static str) -> Result<Option<T>> {
    let row: Option<(String,)> =
        db.read("SELECT value FROM settings WHERE key = $1").bind(key).optional().await?;
    Ok(row.and_then(|(value,)| serde_json::from_str(&value).ok()))
}

/// Sets a value of the settings.
///
/// # Errors
/// The database failed.
pub async fn put_json<T: Serialize>(tx: &mut Tx, key: &str, value: &T) -> Result<()> {
    put(tx, key.to_owned(), serde_json::to_string(value)?).await
}

async fn put(tx: &mut Tx, key: String, value: String) -> Result<()> {
    tx.sql(
        "INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )
    .bind(key)
    .bind(value)
    .execute()
    .await?;
    Ok(())
}

/// The settings; ours where nothing is set.
///
/// # Errors
/// The database failed.
pub async fn load(db: &Db) -> Result<Settings> {
    Ok(get_json(db, SITE).await?.unwrap_or_default())
}

/// The settings, for changing them: whoever else wants to change them waits until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn load_for_change(tx: &mut Tx) -> Result<Settings> {
    tx.lock("site.settings").await?;
    let row: Option<(String,)> =
        tx.sql("SELECT value FROM settings WHERE key = $1").bind(SITE).optional().await?;
    Ok(row.and_then(|(value,)| serde_json::from_str(&value).ok()).unwrap_or_default())
}

/// Keeps the settings, with the names that mails show.
///
/// # Errors
/// The database failed.
pub async fn save(tx: &mut Tx, site: &Site, settings: &Settings) -> Result<()> {
    put_json(tx, SITE, settings).await?;
    let look = settings.look(site, None, None);
    for lang in Lang::ALL {
        put(tx, mail::name_key(lang), look.name(lang).to_owned()).await?;
    }
    touch(tx).await
}

/// Tells every process that something of the site has changed.
///
/// # Errors
/// The database failed.
pub async fn touch(tx: &mut Tx) -> Result<()> {
    put(tx, REVISION.to_owned(), id::new().to_string()).await
}

/// Another one after each change.
///
/// # Errors
/// The database failed.
pub async fn revision(db: &Db) -> Result<String> {
    let row: Option<(String,)> =
        db.read("SELECT value FROM settings WHERE key = $1").bind(REVISION).optional().await?;
    Ok(row.map_or_else(|| "0".to_owned(), |(value,)| value))
}

/// The site's sign, as pages show it.
///
/// # Errors
/// The database failed.
pub async fn logo(db: &Db) -> Result<Option<Logo>> {
    let row: Option<(String, i64, i64)> =
        db.read("SELECT sha256, width, height FROM site_files WHERE kind = 'logo'").optional().await?;
    Ok(row.map(|(sha256, width, height)| Logo {
        href: format!("/site/{sha256}/logo.webp"),
        width: u32::try_from(width).unwrap_or(1),
        height: u32::try_from(height).unwrap_or(1),
    }))
}

/// What kind of file a blob of the site is; `None` where it is none of its.
///
/// # Errors
/// The database failed.
pub async fn file(db: &Db, sha256: &str) -> Result<Option<String>> {
    let row: Option<(String,)> =
        db.read("SELECT mime FROM site_files WHERE sha256 = $1").bind(sha256.to_owned()).optional().await?;
    Ok(row.map(|(mime,)| mime))
}

/// Names the blob of the sign; says the one it had before.
///
/// # Errors
/// The database failed.
pub async fn set_logo(
    tx: &mut Tx,
    now: DateTime<Utc>,
    logo: Option<(&str, &Made)>,
) -> Result<Option<String>> {
    let before: Option<(String,)> =
        tx.sql("SELECT sha256 FROM site_files WHERE kind = 'logo'").optional().await?;
    tx.sql("DELETE FROM site_files WHERE kind = 'logo'").execute().await?;
    if let Some((sha256, made)) = logo {
        tx.sql(
            "INSERT INTO site_files (kind, sha256, mime, width, height, changed_at)
             VALUES ('logo', $1, $2, $3, $4, $5)",
        )
        .bind(sha256.to_owned())
        .bind(super::logo::MIME)
        .bind(i64::from(made.width))
        .bind(i64::from(made.height))
        .bind(now)
        .execute()
        .await?;
    }
    touch(tx).await?;
    Ok(before.map(|(sha256,)| sha256))
}
