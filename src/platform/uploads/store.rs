//! Uploads in the database.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{AT_MOST, BYTES_AT_MOST, Begun, LIFE, New, Upload};
use crate::{
    Platform,
    db::{Db, placeholders},
    error::Result,
    id,
};

const COLUMNS: &str = "id, account_id, subject_id, name, bytes, created_at, expires_at, became";

/// Begins an upload. The same file (by its fingerprint) that was begun before and not ended is that one again, so
/// that a request may be sent twice, and a file chosen again goes on where it was.
///
/// # Errors
/// The database failed.
pub async fn begin(platform: &Platform, new: New<'_>) -> Result<Begun> {
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    tx.lock(&format!("uploads {}", new.account)).await?;
    let sql = format!(
        "SELECT {COLUMNS}, fingerprint, purpose FROM uploads
         WHERE account_id = $1 AND became IS NULL AND expires_at > $2 ORDER BY created_at DESC"
    );
    let open: Vec<Open> = tx.sql_built(sql).bind(new.account).bind(now).all().await?;
    let same = |upload: &Open| {
        !new.fingerprint.is_empty()
            && upload.fingerprint == new.fingerprint
            && upload.purpose == new.purpose
            && upload.upload.subject_id == new.subject
            && upload.upload.bytes == new.bytes
    };
    if let Some(same) = open.iter().find(|upload| same(upload)) {
        return Ok(Begun::Here(same.upload.clone()));
    }
    let declared: i64 = open.iter().map(|open| open.upload.bytes).sum();
    if open.len() >= AT_MOST || declared.saturating_add(new.bytes) > BYTES_AT_MOST {
        return Ok(Begun::TooMuch);
    }
    let upload = Upload {
        id: id::new(),
        account_id: new.account,
        subject_id: new.subject,
        name: new.name.to_owned(),
        bytes: new.bytes,
        created_at: now,
        expires_at: now + LIFE,
        became: None,
    };
    tx.sql(
        "INSERT INTO uploads (id, account_id, purpose, subject_id, name, fingerprint, bytes, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(upload.id)
    .bind(upload.account_id)
    .bind(new.purpose)
    .bind(upload.subject_id)
    .bind(upload.name.clone())
    .bind(new.fingerprint.to_owned())
    .bind(upload.bytes)
    .bind(upload.created_at)
    .bind(upload.expires_at)
    .execute()
    .await?;
    tx.commit().await?;
    Ok(Begun::Here(upload))
}

#[derive(sqlx::FromRow)]
struct Open {
    #[sqlx(flatten)]
    upload: Upload,
    fingerprint: String,
    purpose: String,
}

/// An upload of this person for this thing.
///
/// # Errors
/// The database failed.
pub async fn find(
    platform: &Platform,
    id: Uuid,
    account: Uuid,
    purpose: &'static str,
    subject: Uuid,
) -> Result<Option<Upload>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM uploads WHERE id = $1 AND account_id = $2 AND purpose = $3 AND subject_id = $4
         AND expires_at > $5"
    );
    let found = platform.db.read_built(sql);
    let now = platform.clock.now();
    Ok(found.bind(id).bind(account).bind(purpose).bind(subject).bind(now).optional().await?)
}

/// What this person began for this thing and has not ended, the newest first.
///
/// # Errors
/// The database failed.
pub async fn unfinished(
    platform: &Platform,
    account: Uuid,
    purpose: &'static str,
    subject: Uuid,
) -> Result<Vec<Upload>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM uploads WHERE account_id = $1 AND purpose = $2 AND subject_id = $3
         AND became IS NULL AND expires_at > $4 ORDER BY created_at DESC"
    );
    let now = platform.clock.now();
    Ok(platform.db.read_built(sql).bind(account).bind(purpose).bind(subject).bind(now).all().await?)
}

/// Notes what was made of an upload; its bytes are no longer needed.
///
/// # Errors
/// The database or the disk failed.
pub async fn finish(platform: &Platform, upload: &Upload, became: &str) -> Result<()> {
    platform
        .db
        .write("UPDATE uploads SET became = $2 WHERE id = $1")
        .bind(upload.id)
        .bind(became.to_owned())
        .execute()
        .await?;
    Ok(upload.clear(&platform.config)?)
}

pub(super) async fn expired(db: &Db, before: DateTime<Utc>, ids: &[Uuid]) -> Result<Vec<Upload>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let among = placeholders(2, ids.len());
    let sql = format!("SELECT {COLUMNS} FROM uploads WHERE expires_at <= $1 AND id IN ({among})");
    let query = ids.iter().fold(db.read_built(sql).bind(before), |query, id| query.bind(*id));
    Ok(query.all().await?)
}

/// What a person sent here and is not used up yet, with when, as they may download it.
///
/// # Errors
/// The database failed.
pub async fn of(db: &Db, account: Uuid) -> Result<Vec<(String, i64, DateTime<Utc>)>> {
    let sql = "SELECT name, bytes, created_at FROM uploads WHERE account_id = $1 ORDER BY created_at, id";
    Ok(db.read(sql).bind(account).all().await?)
}

/// Forgets an upload; what has arrived of it is cleared before.
///
/// # Errors
/// The database failed.
pub async fn forget(db: &Db, id: Uuid) -> Result<()> {
    db.write("DELETE FROM uploads WHERE id = $1").bind(id).execute().await?;
    Ok(())
}
