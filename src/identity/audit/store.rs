//! What administrators read of the log.

use chrono::{DateTime, Utc};
use halqa_platform::{db::Db, error::Result};
use uuid::Uuid;

use crate::accounts;

/// Which entries are wanted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Pseudonym of who did it.
    pub actor: Option<Uuid>,
    /// Pseudonym of whom it was done to.
    pub subject: Option<Uuid>,
    /// What; empty = anything.
    pub action: String,
    /// Not before this.
    pub from: Option<DateTime<Utc>>,
    /// Before this.
    pub until: Option<DateTime<Utc>>,
}

/// An entry with the people in it, as far as they still have accounts.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Listed {
    /// Its id.
    pub id: Uuid,
    /// Its place in the chain.
    pub number: Option<i64>,
    /// When.
    pub at: DateTime<Utc>,
    /// Pseudonym of who did it.
    pub actor: Option<Uuid>,
    /// Their account.
    pub actor_account: Option<Uuid>,
    /// Their name.
    pub actor_name: Option<String>,
    /// What.
    pub action: String,
    /// Pseudonym of whom it was done to.
    pub subject: Option<Uuid>,
    /// Their account.
    pub subject_account: Option<Uuid>,
    /// Their name.
    pub subject_name: Option<String>,
    /// JSON.
    pub detail: String,
    /// From which network.
    pub address: String,
    /// The hash of the entry before.
    pub previous: Option<String>,
    /// Its own.
    pub hash: Option<String>,
}

const COLUMNS: &str =
    "SELECT l.id, l.number, l.at, l.actor, pa.account_id AS actor_account, a.name AS actor_name,
        l.action, l.subject, ps.account_id AS subject_account, s.name AS subject_name, l.detail, l.address,
        l.previous, l.hash
     FROM audit_log l
     LEFT JOIN pseudonyms pa ON pa.pseudonym = l.actor LEFT JOIN accounts a ON a.id = pa.account_id
     LEFT JOIN pseudonyms ps ON ps.pseudonym = l.subject LEFT JOIN accounts s ON s.id = ps.account_id";

/// Entries that `filter` lets through, newest first, after the one given by its time and id; at most `limit`.
///
/// # Errors
/// The database failed.
pub async fn page(
    db: &Db,
    filter: &Filter,
    before: Option<(DateTime<Utc>, Uuid)>,
    limit: i64,
) -> Result<Vec<Listed>> {
    let mut conditions = Vec::new();
    let mut place = 1;
    let mut condition = |text: &str, given: bool, takes: usize| {
        if given {
            let mut text = text.to_owned();
            for _ in 0..takes {
                place += 1;
                text = text.replacen('?', &format!("${place}"), 1);
            }
            conditions.push(text);
        }
    };
    condition("(l.at, l.id) < (?, ?)", before.is_some(), 2);
    condition("l.actor = ?", filter.actor.is_some(), 1);
    condition("l.subject = ?", filter.subject.is_some(), 1);
    condition("l.action = ?", !filter.action.is_empty(), 1);
    condition("l.at >= ?", filter.from.is_some(), 1);
    condition("l.at < ?", filter.until.is_some(), 1);
    let wanted =
        if conditions.is_empty() { String::new() } else { format!(" WHERE {}", conditions.join(" AND ")) };
    let sql = format!("{COLUMNS}{wanted} ORDER BY l.at DESC, l.id DESC LIMIT $1");
    let mut query = db.read_built(sql).bind(limit);
    if let Some((at, id)) = before {
        query = query.bind(at).bind(id);
    }
    for person in [filter.actor, filter.subject].into_iter().flatten() {
        query = query.bind(person);
    }
    if !filter.action.is_empty() {
        query = query.bind(filter.action.clone());
    }
    for time in [filter.from, filter.until].into_iter().flatten() {
        query = query.bind(time);
    }
    Ok(query.all().await?)
}

/// The pseudonym of whoever has this e-mail address; `None` where nobody has, or nothing was written of them yet.
///
/// # Errors
/// The database failed.
pub async fn pseudonym_of(db: &Db, email: &str) -> Result<Option<Uuid>> {
    let Some(account) = accounts::find_by_email(db, email).await? else { return Ok(None) };
    let row: Option<(Uuid,)> =
        db.read("SELECT pseudonym FROM pseudonyms WHERE account_id = $1").bind(account.id).optional().await?;
    Ok(row.map(|(pseudonym,)| pseudonym))
}
