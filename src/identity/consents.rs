//! What people agreed to: for which purpose, to which version of the text, from when until when.

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    id,
};
use uuid::Uuid;

/// One agreement.
#[derive(Clone, Debug, serde::Serialize, sqlx::FromRow)]
pub struct Consent {
    /// What for.
    pub purpose: String,
    /// A course's id, or empty for the site.
    pub scope: String,
    /// Version of the text.
    pub version: String,
    /// From when.
    pub given_at: DateTime<Utc>,
    /// Until when.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// Records that they agree; nothing new where they agree to this version already.
///
/// # Errors
/// The database failed.
pub async fn give(
    tx: &mut Tx,
    now: DateTime<Utc>,
    account: Uuid,
    purpose: &str,
    scope: &str,
    version: &str,
) -> Result<()> {
    tx.lock(&format!("consent:{account}")).await?;
    tx.sql(
        "INSERT INTO consents (id, account_id, purpose, scope, version, given_at)
         SELECT $1, $2, CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT), $6
         WHERE NOT EXISTS (SELECT 1 FROM consents WHERE account_id = $2 AND purpose = $3 AND scope = $4
            AND version = $5 AND withdrawn_at IS NULL)",
    )
    .bind(id::new())
    .bind(account)
    .bind(purpose.to_owned())
    .bind(scope.to_owned())
    .bind(version.to_owned())
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// As [`give`], for the whole site, and whatever they agreed to of the same before ends now.
///
/// # Errors
/// The database failed.
pub async fn replace(
    tx: &mut Tx,
    now: DateTime<Utc>,
    account: Uuid,
    purpose: &str,
    version: &str,
) -> Result<()> {
    tx.sql(
        "UPDATE consents SET withdrawn_at = $4
         WHERE account_id = $1 AND purpose = $2 AND scope = '' AND version <> $3 AND withdrawn_at IS NULL",
    )
    .bind(account)
    .bind(purpose.to_owned())
    .bind(version.to_owned())
    .bind(now)
    .execute()
    .await?;
    give(tx, now, account, purpose, "", version).await
}

/// They no longer agree.
///
/// # Errors
/// The database failed.
pub async fn withdraw(
    tx: &mut Tx,
    now: DateTime<Utc>,
    account: Uuid,
    purpose: &str,
    scope: &str,
) -> Result<()> {
    tx.sql(
        "UPDATE consents SET withdrawn_at = $4
         WHERE account_id = $1 AND purpose = $2 AND scope = $3 AND withdrawn_at IS NULL",
    )
    .bind(account)
    .bind(purpose.to_owned())
    .bind(scope.to_owned())
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Everything they ever agreed to, oldest first.
///
/// # Errors
/// The database failed.
pub async fn of(db: &Db, account: Uuid) -> Result<Vec<Consent>> {
    Ok(db
        .read(
            "SELECT purpose, scope, version, given_at, withdrawn_at FROM consents
             WHERE account_id = $1 ORDER BY id",
        )
        .bind(account)
        .all()
        .await?)
}
