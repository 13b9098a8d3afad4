//! Suspensions in the database.

use chrono::{DateTime, Utc};
use halqa_platform::{db::Db, error::Result, http::peer::Peer};
use uuid::Uuid;

use crate::{Identity, accounts, audit, sessions, viewer::Viewer};

/// Why somebody is suspended.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Suspension {
    pub(super) reason: String,
    pub(super) suspended_by: Option<Uuid>,
    pub(super) suspended_at: DateTime<Utc>,
}

/// Why, by whom and since when; nothing for who is not suspended.
pub(super) async fn suspension(db: &Db, account: Uuid) -> Result<Option<Suspension>> {
    Ok(db
        .read("SELECT reason, suspended_by, suspended_at FROM suspensions WHERE account_id = $1")
        .bind(account)
        .optional()
        .await?)
}

/// Suspends with a reason, or restores without one; `false` for the last administrator.
pub(super) async fn write_status(
    identity: &Identity,
    viewer: &Viewer,
    account: Uuid,
    why: Option<String>,
    peer: Peer,
) -> Result<bool> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    if !accounts::set_status(&mut tx, account, why.is_none()).await? {
        return Ok(false);
    }
    tx.sql("DELETE FROM suspensions WHERE account_id = $1").bind(account).execute().await?;
    let action = if why.is_none() { "account.restored" } else { "account.suspended" };
    if let Some(why) = why {
        sessions::end_others(&mut tx, account, &[]).await?;
        tx.sql(
            "INSERT INTO suspensions (account_id, reason, suspended_by, suspended_at) VALUES ($1, $2, $3, $4)",
        )
        .bind(account)
        .bind(why)
        .bind(viewer.id)
        .bind(now)
        .execute()
        .await?;
    }
    accounts::touched(&mut tx, &platform.clock, account).await?;
    // The reason may name people; the log outlives them.
    let entry = audit::Entry::new(action).by(viewer.id).to(account).from(peer);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    Ok(true)
}
