//! Archives that were asked for.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    id,
    lang::Lang,
};
use uuid::Uuid;

/// So long an archive can be fetched.
const LASTS: TimeDelta = TimeDelta::days(7);

/// An archive.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Archive {
    pub(super) id: Uuid,
    pub(super) account_id: Uuid,
    pub(super) lang: String,
    pub(super) state: String,
    pub(super) sha256: Option<String>,
    pub(super) bytes: i64,
    pub(super) created_at: DateTime<Utc>,
    pub(super) expires_at: DateTime<Utc>,
}

const COLUMNS: &str = "id, account_id, lang, state, sha256, bytes, created_at, expires_at";

/// Asks for one; the one that is being made already, where there is one. Those from before go.
pub(super) async fn ask(tx: &mut Tx, now: DateTime<Utc>, account: Uuid, lang: Lang) -> Result<Option<Uuid>> {
    tx.lock(&format!("archive {account}")).await?;
    let making: Option<(Uuid,)> = tx
        .sql("SELECT id FROM data_archives WHERE account_id = $1 AND state = 'making' AND expires_at > $2")
        .bind(account)
        .bind(now)
        .optional()
        .await?;
    if making.is_some() {
        return Ok(None);
    }
    tx.sql("DELETE FROM data_archives WHERE account_id = $1").bind(account).execute().await?;
    let archive = id::new();
    tx.sql(
        "INSERT INTO data_archives (id, account_id, lang, state, created_at, expires_at)
         VALUES ($1, $2, $3, 'making', $4, $5)",
    )
    .bind(archive)
    .bind(account)
    .bind(lang.code())
    .bind(now)
    .bind(now + LASTS)
    .execute()
    .await?;
    Ok(Some(archive))
}

/// One of them.
pub(super) async fn one(db: &Db, archive: Uuid) -> Result<Option<Archive>> {
    let sql = format!("SELECT {COLUMNS} FROM data_archives WHERE id = $1");
    Ok(db.read_built(sql).bind(archive).optional().await?)
}

/// A person's archives that can be fetched or will be, the newest first.
pub(super) async fn of(db: &Db, now: DateTime<Utc>, account: Uuid) -> Result<Vec<Archive>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM data_archives WHERE account_id = $1 AND expires_at > $2 ORDER BY id DESC LIMIT 10"
    );
    Ok(db.read_built(sql).bind(account).bind(now).all().await?)
}

/// It is made; `false` where nobody waits any more.
pub(super) async fn ready(
    tx: &mut Tx,
    archive: Uuid,
    sha256: &str,
    bytes: usize,
    now: DateTime<Utc>,
) -> Result<bool> {
    let changed = tx
        .sql(
            "UPDATE data_archives SET state = 'ready', sha256 = $2, bytes = $3, expires_at = $4
             WHERE id = $1 AND state = 'making'",
        )
        .bind(archive)
        .bind(sha256.to_owned())
        .bind(i64::try_from(bytes).unwrap_or(i64::MAX))
        .bind(now + LASTS)
        .execute()
        .await?;
    Ok(changed == 1)
}

/// It could not be made.
pub(super) async fn failed(db: &Db, archive: Uuid) -> Result<()> {
    let sql = "UPDATE data_archives SET state = 'failed' WHERE id = $1 AND state = 'making'";
    db.write(sql).bind(archive).execute().await?;
    Ok(())
}
