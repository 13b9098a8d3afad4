//! What was done, by whom and to whom: append-only, under pseudonyms, so that erasing a person leaves it whole, and in a
//! chain of hashes ([`chain`]), so that a change of what was written shows.

pub mod chain;
mod export;
mod names;
mod pages;
pub(crate) mod routes;
pub mod store;

use std::{collections::BTreeMap, net::IpAddr};

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    http::peer::Peer,
    id,
    lang::Lang,
};
use serde_json::Value;
use uuid::Uuid;

/// One thing that was done.
#[derive(Clone, Debug)]
pub struct Entry {
    actor: Option<Uuid>,
    action: &'static str,
    subject: Option<Uuid>,
    detail: Value,
    peer: Option<Peer>,
}

impl Entry {
    /// `action` is a fixed name such as `account.roles`.
    pub fn new(action: &'static str) -> Self {
        Self { actor: None, action, subject: None, detail: Value::Null, peer: None }
    }

    /// Who did it; left out where nobody was signed in or the program did.
    #[must_use]
    pub fn by(mut self, account: Uuid) -> Self {
        self.actor = Some(account);
        self
    }

    /// To whom it was done.
    #[must_use]
    pub fn to(mut self, account: Uuid) -> Self {
        self.subject = Some(account);
        self
    }

    /// More, without personal data: it stays when the person is erased.
    #[must_use]
    pub fn detail(mut self, detail: Value) -> Self {
        self.detail = detail;
        self
    }

    /// From where.
    #[must_use]
    pub fn from(mut self, peer: Peer) -> Self {
        self.peer = Some(peer);
        self
    }
}

/// Writes an entry, with the change that it tells of.
///
/// # Errors
/// The database failed.
pub async fn record(tx: &mut Tx, now: DateTime<Utc>, entry: Entry) -> Result<()> {
    let actor = pseudonym(tx, entry.actor).await?;
    let subject = pseudonym(tx, entry.subject).await?;
    let written = chain::Written {
        id: id::new(),
        at: now,
        actor,
        action: entry.action.to_owned(),
        subject,
        detail: serde_json::to_string(&entry.detail)?,
        address: entry.peer.map(|peer| network(peer.0)).unwrap_or_default(),
    };
    // Last of all in the transaction: everybody waits for their turn in the chain.
    tx.at_commit(move |tx| Box::pin(async move { chain::append(tx, &written).await }));
    Ok(())
}

/// What changed between two values, for [`Entry::detail`]: only the fields that differ, those of inner objects by their
/// way (`palette.accent_light`), long texts cut. Give no personal data.
pub fn change(before: &Value, after: &Value) -> Value {
    let (mut was, mut is) = (serde_json::Map::new(), serde_json::Map::new());
    differences("", (before, after), &mut was, &mut is);
    serde_json::json!({ "before": was, "after": is })
}

type Fields = serde_json::Map<String, Value>;

fn differences(way: &str, (before, after): (&Value, &Value), was: &mut Fields, is: &mut Fields) {
    let none = Fields::new();
    let (old, new) = (before.as_object(), after.as_object());
    if old.is_none() && new.is_none() {
        if before != after {
            was.insert(way.to_owned(), cut(before));
            is.insert(way.to_owned(), cut(after));
        }
        return;
    }
    let (old, new) = (old.unwrap_or(&none), new.unwrap_or(&none));
    let keys: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for key in keys {
        let inner = if way.is_empty() { key.clone() } else { format!("{way}.{key}") };
        let of = |fields: &Fields| fields.get(key).cloned().unwrap_or_default();
        differences(&inner, (&of(old), &of(new)), was, is);
    }
}

fn cut(value: &Value) -> Value {
    const LONGEST: usize = 200;
    match value {
        Value::String(text) if text.chars().count() > LONGEST => {
            Value::String(text.chars().take(LONGEST).chain(['…']).collect())
        }
        other => other.clone(),
    }
}

pub(crate) use routes::routes;

/// What an action is called.
pub(crate) fn action_name(lang: Lang, action: &str) -> &str {
    names::name(lang, action)
}

async fn pseudonym(tx: &mut Tx, account: Option<Uuid>) -> Result<Option<Uuid>> {
    let Some(account) = account else { return Ok(None) };
    // Random, unlike other ids: the time in it would tell when the account was first heard of.
    let fresh = uuid::Builder::from_random_bytes(id::random()?).into_uuid();
    tx.sql("INSERT INTO pseudonyms (account_id, pseudonym) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(account)
        .bind(fresh)
        .execute()
        .await?;
    let (known,): (Uuid,) =
        tx.sql("SELECT pseudonym FROM pseudonyms WHERE account_id = $1").bind(account).one().await?;
    Ok(Some(known))
}

// The network, not the machine: enough to see an attack, too little to follow a person who is gone.
fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(v6) => {
            let [a, b, c, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}::/48")
        }
    }
}

/// An entry about one person, as they may download it.
#[derive(Clone, Debug, serde::Serialize, sqlx::FromRow)]
pub struct Past {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub action: String,
    /// From which network.
    pub address: String,
}

/// The last thousand entries about or by a person, newest first.
///
/// # Errors
/// The database failed.
pub async fn of(db: &Db, account: Uuid) -> Result<Vec<Past>> {
    Ok(db
        .read(
            "SELECT l.at, l.action, l.address FROM pseudonyms p JOIN audit_log l
                ON l.subject = p.pseudonym OR l.actor = p.pseudonym
             WHERE p.account_id = $1 ORDER BY l.id DESC LIMIT 1000",
        )
        .bind(account)
        .all()
        .await?)
}

/// The newest entries about or by a person, those of accounts that were merged into theirs among them.
///
/// # Errors
/// The database failed.
pub async fn recent(db: &Db, account: Uuid, limit: i64) -> Result<Vec<Past>> {
    let theirs: Vec<(Uuid,)> = db
        .read(
            "SELECT pseudonym FROM pseudonyms
             WHERE account_id = $1 OR account_id IN (SELECT closed FROM merged_accounts WHERE kept = $1)",
        )
        .bind(account)
        .all()
        .await?;
    let mut entries: BTreeMap<Uuid, Past> = BTreeMap::new();
    for (pseudonym,) in theirs {
        // One index each; joined by an OR the two would read the whole log.
        for sql in [
            "SELECT id, at, action, address FROM audit_log WHERE subject = $1 ORDER BY id DESC LIMIT $2",
            "SELECT id, at, action, address FROM audit_log WHERE actor = $1 ORDER BY id DESC LIMIT $2",
        ] {
            let rows: Vec<(Uuid, DateTime<Utc>, String, String)> =
                db.read(sql).bind(pseudonym).bind(limit).all().await?;
            entries
                .extend(rows.into_iter().map(|(id, at, action, address)| (id, Past { at, action, address })));
        }
    }
    let newest = entries.into_values().rev().take(usize::try_from(limit).unwrap_or(0));
    Ok(newest.collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_log_knows_networks_and_no_machines() {
        assert_eq!(network("192.0.2.77".parse().unwrap()), "192.0.2.0/24");
        assert_eq!(network("2001:db8:1:2::3".parse().unwrap()), "2001:db8:1::/48");
    }

    #[test]
    fn only_what_differs_is_written_down() {
        let long = "x".repeat(300);
        let before = json!({"a": 1, "b": "same", "in": {"x": 1, "y": 1}});
        let after = json!({"a": 2, "b": "same", "c": long, "in": {"x": 1, "y": 2}, "new": {"z": "w"}});
        let told = change(&before, &after);
        assert_eq!(told["before"], json!({"a": 1, "c": null, "in.y": 1, "new.z": null}));
        assert_eq!(told["after"]["a"], 2);
        assert_eq!(told["after"]["c"].as_str().unwrap().chars().count(), 201);
    }
}
