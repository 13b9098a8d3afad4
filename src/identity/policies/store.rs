//! Policies and their versions.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    id,
    lang::Lang,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A version in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// What it says, as Markdown.
    pub text: String,
}

/// A version in the languages that it was written in.
pub type Texts = BTreeMap<Lang, Words>;

/// A policy.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Policy {
    /// Its id.
    pub id: Uuid,
    /// Its place in addresses.
    pub slug: String,
    /// Since when it is no longer in force.
    pub retired_at: Option<DateTime<Utc>>,
}

/// A version of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its id.
    pub id: Uuid,
    /// From 1.
    pub number: i64,
    /// What it says.
    pub texts: Texts,
    /// Whether people are asked.
    pub asks: bool,
    /// Since when it is in force; `None`: the draft.
    pub published_at: Option<DateTime<Utc>>,
}

impl Version {
    /// The words for readers of `lang`: in their language, else in `otherwise`, else in any.
    pub fn words(&self, lang: Lang, otherwise: Lang) -> Option<(Lang, &Words)> {
        let order = [lang, otherwise].into_iter().chain(Lang::ALL);
        order.into_iter().find_map(|lang| self.texts.get(&lang).map(|words| (lang, words)))
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    number: i64,
    texts: String,
    asks: bool,
    published_at: Option<DateTime<Utc>>,
}

impl From<Row> for Version {
    fn from(row: Row) -> Self {
        let texts = serde_json::from_str(&row.texts).unwrap_or_default();
        Self { id: row.id, number: row.number, texts, asks: row.asks, published_at: row.published_at }
    }
}

/// Every policy, oldest first.
///
/// # Errors
/// The database failed.
pub async fn all(db: &Db) -> Result<Vec<Policy>> {
    Ok(db.read("SELECT id, slug, retired_at FROM policies ORDER BY created_at, id").all().await?)
}

/// The policy at an address.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Db, slug: &str) -> Result<Option<Policy>> {
    Ok(db
        .read("SELECT id, slug, retired_at FROM policies WHERE slug = $1")
        .bind(slug.to_owned())
        .optional()
        .await?)
}

/// Its versions, newest first, the draft among them.
///
/// # Errors
/// The database failed.
pub async fn versions(db: &Db, policy: Uuid) -> Result<Vec<Version>> {
    let rows: Vec<Row> = db
        .read(
            "SELECT id, number, texts, asks, published_at FROM policy_versions WHERE policy_id = $1
             ORDER BY number DESC",
        )
        .bind(policy)
        .all()
        .await?;
    Ok(rows.into_iter().map(Version::from).collect())
}

/// The version of each policy that is in force now.
///
/// # Errors
/// The database failed.
pub async fn in_force(db: &Db) -> Result<Vec<(Policy, Version)>> {
    let mut found = Vec::new();
    for policy in all(db).await?.into_iter().filter(|policy| policy.retired_at.is_none()) {
        let versions = versions(db, policy.id).await?;
        if let Some(version) = versions.into_iter().find(|version| version.published_at.is_some()) {
            found.push((policy, version));
        }
    }
    Ok(found)
}

/// Since when people are asked anything: the newest published version that asks.
///
/// # Errors
/// The database failed.
pub async fn asks_since(db: &Db) -> Result<Option<DateTime<Utc>>> {
    let (since,): (Option<DateTime<Utc>>,) = db
        .read(
            "SELECT MAX(v.published_at) FROM policy_versions v JOIN policies p ON p.id = v.policy_id
             WHERE v.asks AND p.retired_at IS NULL",
        )
        .one()
        .await?;
    Ok(since)
}

/// What somebody who last answered then (or never) is asked: the version in force of each policy of which one that asks
/// was published since.
///
/// # Errors
/// The database failed.
pub async fn asked(db: &Db, answered: Option<DateTime<Utc>>) -> Result<Vec<(Policy, Version)>> {
    let rows: Vec<(Uuid, Option<DateTime<Utc>>)> = db
        .read("SELECT policy_id, MAX(published_at) FROM policy_versions WHERE asks GROUP BY policy_id")
        .all()
        .await?;
    let due = |policy: &Policy| {
        let last = rows.iter().find(|(id, _)| *id == policy.id).and_then(|(_, at)| *at);
        last.is_some_and(|last| answered.is_none_or(|answered| answered < last))
    };
    Ok(in_force(db).await?.into_iter().filter(|(policy, _)| due(policy)).collect())
}

/// Makes a policy; `None` where the address is taken.
///
/// # Errors
/// The database failed.
pub async fn make(tx: &mut Tx, now: DateTime<Utc>, slug: &str) -> Result<Option<Uuid>> {
    let policy = id::new();
    let made = tx
        .sql("INSERT INTO policies (id, slug, created_at) VALUES ($1, $2, $3) ON CONFLICT (slug) DO NOTHING")
        .bind(policy)
        .bind(slug.to_owned())
        .bind(now)
        .execute()
        .await?;
    Ok((made == 1).then_some(policy))
}

/// Keeps the draft of the next version; says its number.
///
/// # Errors
/// The database failed.
pub async fn save_draft(tx: &mut Tx, now: DateTime<Utc>, policy: Uuid, texts: &Texts) -> Result<i64> {
    tx.lock(&format!("policy:{policy}")).await?;
    let texts = serde_json::to_string(texts)?;
    let draft: Option<(i64,)> = tx
        .sql("UPDATE policy_versions SET texts = $2 WHERE policy_id = $1 AND published_at IS NULL RETURNING number")
        .bind(policy)
        .bind(texts.clone())
        .optional()
        .await?;
    if let Some((number,)) = draft {
        return Ok(number);
    }
    let (number,): (i64,) = tx
        .sql(
            "INSERT INTO policy_versions (id, policy_id, number, texts, created_at)
             VALUES ($1, $2, (SELECT COALESCE(MAX(number), 0) + 1 FROM policy_versions WHERE policy_id = $2), $3, $4)
             RETURNING number",
        )
        .bind(id::new())
        .bind(policy)
        .bind(texts)
        .bind(now)
        .one()
        .await?;
    Ok(number)
}

/// Puts the draft in force; `None` where there is none (any more).
///
/// # Errors
/// The database failed.
pub async fn publish(tx: &mut Tx, now: DateTime<Utc>, policy: Uuid, asks: bool) -> Result<Option<i64>> {
    let row: Option<(i64,)> = tx
        .sql(
            "UPDATE policy_versions SET published_at = $2, asks = $3
             WHERE policy_id = $1 AND published_at IS NULL RETURNING number",
        )
        .bind(policy)
        .bind(now)
        .bind(asks)
        .optional()
        .await?;
    Ok(row.map(|(number,)| number))
}

/// Puts a policy out of force, or back; whether that is news.
///
/// # Errors
/// The database failed.
pub async fn set_retired(tx: &mut Tx, policy: Uuid, at: Option<DateTime<Utc>>) -> Result<bool> {
    let sql = match at {
        Some(_) => "UPDATE policies SET retired_at = $2 WHERE id = $1 AND retired_at IS NULL",
        None => "UPDATE policies SET retired_at = $2 WHERE id = $1 AND retired_at IS NOT NULL",
    };
    Ok(tx.sql(sql).bind(policy).bind(at).execute().await? == 1)
}

/// They have answered what they were asked until now.
///
/// # Errors
/// The database failed.
pub async fn answered(tx: &mut Tx, account: Uuid, at: DateTime<Utc>) -> Result<()> {
    tx.sql("UPDATE accounts SET asked_at = $2 WHERE id = $1").bind(account).bind(at).execute().await?;
    Ok(())
}

/// Until when they have answered.
///
/// # Errors
/// The database failed.
pub async fn answered_at(db: &Db, account: Uuid) -> Result<Option<DateTime<Utc>>> {
    let row: Option<(Option<DateTime<Utc>>,)> =
        db.read("SELECT asked_at FROM accounts WHERE id = $1").bind(account).optional().await?;
    Ok(row.and_then(|(at,)| at))
}
