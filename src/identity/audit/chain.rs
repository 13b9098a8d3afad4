//! The chain: each entry holds its place, the hash of the entry before it, and a hash over all of that and itself. Who
//! changes, adds or takes out an entry would have to write every later one anew, and the hashes that were noted
//! elsewhere meanwhile ([`anchor`]: in a table of their own, in the program's log, on the administrator's page) would
//! not fit any more.
//!
//! People stand in it by pseudonym, so erasing a person changes nothing that is hashed.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    crypto,
    db::{Db, Tx},
    error::Result,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An entry as it stands in the log.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Written {
    /// Its id.
    pub id: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// Pseudonym of who did it.
    pub actor: Option<Uuid>,
    /// What.
    pub action: String,
    /// Pseudonym of whom it was done to.
    pub subject: Option<Uuid>,
    /// JSON.
    pub detail: String,
    /// From which network.
    pub address: String,
}

/// The last entry of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct Head {
    /// Its place, from 1.
    pub number: i64,
    /// Its hash.
    pub hash: String,
}

/// Every process that appends waits for its turn here.
const TURN: &str = "audit.chain";

/// So many entries at a time.
const BATCH: i64 = 1000;

/// SHA-256 over everything that an entry says and its place. Each part goes in with its length, so that no two ways of
/// cutting give the same.
fn hash(number: i64, previous: &str, entry: &Written) -> String {
    let mut bytes = Vec::with_capacity(256);
    let mut part = |part: &[u8]| {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part);
    };
    let of = |person: &Option<Uuid>| person.map(|id| id.as_bytes().to_vec()).unwrap_or_default();
    part(b"halqa audit 1");
    part(&number.to_be_bytes());
    part(previous.as_bytes());
    part(entry.id.as_bytes());
    part(&entry.at.timestamp_micros().to_be_bytes());
    part(&of(&entry.actor));
    part(entry.action.as_bytes());
    part(&of(&entry.subject));
    part(entry.detail.as_bytes());
    part(entry.address.as_bytes());
    crypto::sha256_hex(&bytes)
}

const HEAD: &str = "SELECT number, hash FROM audit_log WHERE number IS NOT NULL ORDER BY number DESC LIMIT 1";

/// The end of the chain; `None` while there is no entry.
///
/// # Errors
/// The database failed.
pub async fn head(db: &Db) -> sqlx::Result<Option<Head>> {
    db.read(HEAD).optional().await
}

async fn next(tx: &mut Tx) -> sqlx::Result<(i64, String)> {
    tx.lock(TURN).await?;
    let head: Option<Head> = tx.sql(HEAD).optional().await?;
    Ok(head.map_or((1, String::new()), |head| (head.number + 1, head.hash)))
}

/// Writes an entry at the end of the chain; the transaction must do nothing more after it but commit.
pub(super) async fn append(tx: &mut Tx, entry: &Written) -> sqlx::Result<()> {
    let (number, previous) = next(tx).await?;
    let hash = hash(number, &previous, entry);
    tx.sql(
        "INSERT INTO audit_log (id, at, actor, action, subject, detail, address, number, previous, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(entry.id)
    .bind(entry.at)
    .bind(entry.actor)
    .bind(entry.action.clone())
    .bind(entry.subject)
    .bind(entry.detail.clone())
    .bind(entry.address.clone())
    .bind(number)
    .bind(previous)
    .bind(hash)
    .execute()
    .await?;
    Ok(())
}

/// Takes entries into the chain that were written before there was one, or by an older program beside this one, oldest
/// first; says how many. What they say stays as it is.
///
/// # Errors
/// The database failed.
pub async fn take_in(db: &Db) -> sqlx::Result<u64> {
    let mut taken = 0;
    loop {
        let mut tx = db.begin().await?;
        let (mut number, mut previous) = next(&mut tx).await?;
        let waiting: Vec<Written> = tx
            .sql(
                "SELECT id, at, actor, action, subject, detail, address FROM audit_log
                 WHERE number IS NULL ORDER BY id LIMIT $1",
            )
            .bind(BATCH)
            .all()
            .await?;
        if waiting.is_empty() {
            return Ok(taken);
        }
        for entry in waiting {
            let hash = hash(number, &previous, &entry);
            tx.sql(
                "UPDATE audit_log SET number = $2, previous = $3, hash = $4 WHERE id = $1 AND number IS NULL",
            )
            .bind(entry.id)
            .bind(number)
            .bind(previous)
            .bind(hash.clone())
            .execute()
            .await?;
            (number, previous) = (number + 1, hash);
            taken += 1;
        }
        tx.commit().await?;
    }
}

/// Whether there are entries that [`take_in`] has to take into the chain.
///
/// # Errors
/// The database failed.
pub async fn has_unchained(db: &Db) -> sqlx::Result<bool> {
    let row: Option<(Uuid,)> =
        db.read("SELECT id FROM audit_log WHERE number IS NULL LIMIT 1").optional().await?;
    Ok(row.is_some())
}

/// Notes how far the chain goes now: in the database and in the program's log, which others may keep elsewhere.
///
/// # Errors
/// The database failed.
pub async fn anchor(db: &Db, now: DateTime<Utc>) -> sqlx::Result<()> {
    let Some(head) = head(db).await? else { return Ok(()) };
    tracing::info!(number = head.number, hash = head.hash, "end of the audit log");
    db.write("INSERT INTO audit_anchors (number, hash, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind(head.number)
        .bind(head.hash)
        .bind(now)
        .execute()
        .await?;
    Ok(())
}

/// What is wrong with the chain at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The entry does not say any more what it said when it was written.
    Changed,
    /// The entry does not follow the one before it: that one was written anew, or this one was put there.
    Unlinked,
    /// There is no entry at this place, but there is one after it.
    Missing,
    /// The log ends before a place that it had reached already.
    CutOff,
    /// The chain was written anew: here it is not what was noted of it.
    Rewritten,
}

/// The first place where the chain is broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    /// The place.
    pub number: i64,
    /// The entry that stands there.
    pub entry: Option<Uuid>,
    /// What is wrong.
    pub fault: Fault,
}

/// What a look at the whole chain found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// When it was looked at.
    pub at: DateTime<Utc>,
    /// How many entries were read.
    pub entries: i64,
    /// The last of them.
    pub head: Option<Head>,
    /// The first that is not as it was; `None` where all are.
    pub broken: Option<Broken>,
}

#[derive(sqlx::FromRow)]
struct Linked {
    number: i64,
    previous: String,
    hash: String,
    #[sqlx(flatten)]
    entry: Written,
}

/// Reads the whole chain and says where it is broken first.
///
/// # Errors
/// The database failed.
pub async fn verify(db: &Db, now: DateTime<Utc>) -> Result<Verdict> {
    let noted: Vec<Head> = db.read("SELECT number, hash FROM audit_anchors ORDER BY number").all().await?;
    let mut noted: BTreeMap<i64, String> = noted.into_iter().map(|head| (head.number, head.hash)).collect();
    let mut verdict = Verdict { at: now, entries: 0, head: None, broken: None };
    loop {
        let last = verdict.head.as_ref().map_or(0, |head| head.number);
        let page: Vec<Linked> = db
            .read(
                "SELECT number, previous, hash, id, at, actor, action, subject, detail, address FROM audit_log
                 WHERE number > $1 ORDER BY number LIMIT $2",
            )
            .bind(last)
            .bind(BATCH)
            .all()
            .await?;
        if page.is_empty() {
            break;
        }
        for link in page {
            if let Some(broken) = look(&link, verdict.head.as_ref(), noted.remove(&link.number).as_deref()) {
                verdict.broken = Some(broken);
                return Ok(verdict);
            }
            verdict.entries += 1;
            verdict.head = Some(Head { number: link.number, hash: link.hash });
        }
    }
    // Places that were reached already, after the last that there is.
    let end = verdict.head.as_ref().map_or(0, |head| head.number);
    if noted.keys().any(|number| *number > end) {
        verdict.broken = Some(Broken { number: end + 1, entry: None, fault: Fault::CutOff });
    }
    Ok(verdict)
}

fn look(link: &Linked, before: Option<&Head>, noted: Option<&str>) -> Option<Broken> {
    let (place, previous) = before.map_or((1, ""), |head| (head.number + 1, &head.hash));
    let at = |fault| Some(Broken { number: link.number, entry: Some(link.entry.id), fault });
    if link.number != place {
        return Some(Broken { number: place, entry: None, fault: Fault::Missing });
    }
    if hash(link.number, &link.previous, &link.entry) != link.hash {
        return at(Fault::Changed);
    }
    if link.previous != previous {
        return at(Fault::Unlinked);
    }
    if noted.is_some_and(|noted| noted != link.hash) {
        return at(Fault::Rewritten);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Written {
        Written {
            id: Uuid::nil(),
            at: DateTime::default(),
            actor: None,
            action: "account.roles".to_owned(),
            subject: Some(Uuid::max()),
            detail: "{}".to_owned(),
            address: String::new(),
        }
    }

    #[test]
    fn every_part_of_an_entry_counts() {
        let first = hash(1, "", &entry());
        let changes: [fn(&mut Written); 7] = [
            |e| e.id = Uuid::max(),
            |e| e.at = DateTime::from_timestamp_micros(1).unwrap(),
            |e| e.actor = Some(Uuid::max()),
            |e| e.action.push('x'),
            |e| e.subject = None,
            |e| e.detail = "null".to_owned(),
            |e| e.address = "192.0.2.0/24".to_owned(),
        ];
        for change in changes {
            let mut other = entry();
            change(&mut other);
            assert_ne!(hash(1, "", &other), first, "{other:?}");
        }
        assert_ne!(hash(2, "", &entry()), first);
        assert_ne!(hash(1, &first, &entry()), first);
    }
}
