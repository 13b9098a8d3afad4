//! People in the database, as a directory sees them.

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx, placeholders},
    error::Result,
};
use uuid::Uuid;

use super::super::{
    change::{ENTERPRISE, USER},
    condition::{self, Arg, Column, Condition},
    fault::{Fault, Outcome},
    filter::Attribute,
    listing::Wanted,
};

/// A person.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(in crate::scim) struct Known {
    pub(in crate::scim) id: Uuid,
    pub(in crate::scim) email: String,
    pub(in crate::scim) name: String,
    pub(in crate::scim) lang: String,
    pub(in crate::scim) time_zone: String,
    pub(in crate::scim) organisation: String,
    pub(in crate::scim) status: String,
    pub(in crate::scim) created_at: DateTime<Utc>,
    pub(in crate::scim) changed_at: Option<DateTime<Utc>>,
    pub(in crate::scim) given_name: Option<String>,
    pub(in crate::scim) family_name: Option<String>,
    pub(in crate::scim) external_id: Option<String>,
    /// Who suspended them (`suspensions.through`).
    pub(in crate::scim) through: Option<String>,
}

impl Known {
    pub(in crate::scim) fn is_active(&self) -> bool {
        self.status == "active"
    }
}

const COLUMNS: &str = "a.id AS id, a.email AS email, a.name AS name, a.lang AS lang, a.time_zone AS time_zone,
     a.organisation AS organisation, a.status AS status, a.created_at AS created_at, a.changed_at AS changed_at,
     p.given_name AS given_name, p.family_name AS family_name, x.external_id AS external_id, u.through AS through";
// `$1` is whose names of things count.
const JOINED: &str = "accounts a LEFT JOIN scim_people p ON p.account_id = a.id
     LEFT JOIN scim_names x ON x.owner = $1 AND x.kind = 'user' AND x.subject = a.id
     LEFT JOIN suspensions u ON u.account_id = a.id";
// Whoever was deleted by a directory is not there for any.
const THERE: &str = "a.status <> 'erased' AND a.email IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM suspensions g WHERE g.account_id = a.id AND g.through IN ('scim-gone', 'gone'))";

fn columns(of: &Attribute) -> Option<Column> {
    let is = |schema: &str| of.schema.as_deref() == Some(&schema.to_ascii_lowercase());
    if is(ENTERPRISE) {
        return (of.name == "organization").then_some(Column::Text("a.organisation"));
    }
    if of.schema.is_some() && !is(USER) {
        return None;
    }
    Some(match of.text().as_str() {
        "id" => Column::Id("a.id"),
        "username" | "emails" | "emails.value" => Column::Folded("a.email_key"),
        "emails.type" => Column::Always("work"),
        "emails.primary" => Column::Always("true"),
        "externalid" => Column::External("a.id", "user"),
        "active" => Column::Flag("(a.status = 'active')"),
        "displayname" | "name.formatted" => Column::Text("a.name"),
        "name.givenname" => Column::Text("p.given_name"),
        "name.familyname" => Column::Text("p.family_name"),
        "preferredlanguage" => Column::Folded("a.lang"),
        "timezone" => Column::Text("a.time_zone"),
        "groups" | "groups.value" => Column::Among(
            "EXISTS (SELECT 1 FROM site_group_members m WHERE m.account_id = a.id AND m.group_id = ",
            ")",
        ),
        "meta.created" => Column::Time("a.created_at"),
        "meta.lastmodified" => Column::Time("COALESCE(a.changed_at, a.created_at)"),
        _ => return None,
    })
}

fn order(wanted: &Wanted) -> Outcome<String> {
    let by = match wanted.sort_by.as_ref().map(Attribute::text).as_deref() {
        None | Some("id" | "meta.created") => "a.id",
        Some("username" | "emails.value" | "emails") => "a.email_key",
        Some(other) => {
            let detail = format!("Cannot be sorted by {other}; by userName, meta.created and id.");
            return Err(Fault::bad("invalidValue", detail));
        }
    };
    let way = if wanted.descending { "DESC" } else { "ASC" };
    Ok(format!("{by} {way}, a.id {way}"))
}

/// How many people there are of what is asked for, and a page of them.
pub(super) async fn page(db: &Db, owner: Uuid, wanted: &Wanted) -> Outcome<(i64, Vec<Known>)> {
    let mut condition = Condition { owner, columns, args: vec![Arg::Id(owner)] };
    let of = match &wanted.filter {
        Some(filter) => condition.write(filter, true)?,
        None => "TRUE".to_owned(),
    };
    let from = format!("FROM {JOINED} WHERE {THERE} AND {of}");
    let args = condition.args;
    let count = format!("SELECT COUNT(*) {from}");
    let (total,): (i64,) = condition::bind(db.read_built(count), &args).one().await?;
    if wanted.count == 0 || total <= wanted.offset {
        return Ok((total, Vec::new()));
    }
    let sql = format!(
        "SELECT {COLUMNS} {from} ORDER BY {} LIMIT {} OFFSET {}",
        order(wanted)?,
        wanted.count,
        wanted.offset
    );
    Ok((total, condition::bind(db.read_built(sql), &args).all().await?))
}

fn one_sql() -> String {
    format!("SELECT {COLUMNS} FROM {JOINED} WHERE {THERE} AND a.id = $2")
}

/// A person, unless a directory deleted them.
pub(super) async fn find(db: &Db, owner: Uuid, account: Uuid) -> Result<Option<Known>> {
    Ok(db.read_built(one_sql()).bind(owner).bind(account).optional().await?)
}

/// The same, in the transaction that changes them.
pub(super) async fn find_in(tx: &mut Tx, owner: Uuid, account: Uuid) -> Result<Option<Known>> {
    Ok(tx.sql_built(one_sql()).bind(owner).bind(account).optional().await?)
}

/// Of these accounts those that are there for directories.
pub(in crate::scim) async fn visible(tx: &mut Tx, accounts: &[Uuid]) -> Result<Vec<Uuid>> {
    let mut all = Vec::with_capacity(accounts.len());
    for part in accounts.chunks(500) {
        let sql = format!(
            "SELECT a.id FROM accounts a WHERE {THERE} AND a.id IN ({})",
            placeholders(1, part.len())
        );
        let query = part.iter().fold(tx.sql_built(sql), |query, account| query.bind(*account));
        let rows: Vec<(Uuid,)> = query.all().await?;
        all.extend(rows.into_iter().map(|(account,)| account));
    }
    Ok(all)
}

/// A group that a person is in.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Membership {
    pub(super) account_id: Uuid,
    pub(super) group_id: Uuid,
    pub(super) name: String,
}

/// The groups of a page of people.
pub(super) async fn groups(db: &Db, accounts: &[Uuid]) -> Result<Vec<Membership>> {
    if accounts.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT m.account_id AS account_id, m.group_id AS group_id, g.name AS name FROM site_group_members m
         JOIN site_groups g ON g.id = m.group_id WHERE m.account_id IN ({}) ORDER BY g.name_key",
        placeholders(1, accounts.len())
    );
    let query = accounts.iter().fold(db.read_built(sql), |query, account| query.bind(*account));
    Ok(query.all().await?)
}

/// What a directory calls a person or a group; `None`: nothing any more.
pub(in crate::scim) async fn name_it(
    tx: &mut Tx,
    (owner, kind): (Uuid, &'static str),
    subject: Uuid,
    external_id: Option<&str>,
) -> Result<()> {
    match external_id {
        Some(name) => tx
            .sql(
                "INSERT INTO scim_names (owner, kind, subject, external_id) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (owner, kind, subject) DO UPDATE SET external_id = excluded.external_id",
            )
            .bind(owner)
            .bind(kind)
            .bind(subject)
            .bind(name.to_owned()),
        None => tx
            .sql("DELETE FROM scim_names WHERE owner = $1 AND kind = $2 AND subject = $3")
            .bind(owner)
            .bind(kind)
            .bind(subject),
    }
    .execute()
    .await?;
    Ok(())
}

/// The parts of a name.
pub(super) async fn set_parts(tx: &mut Tx, account: Uuid, given: &str, family: &str) -> Result<()> {
    tx.sql(
        "INSERT INTO scim_people (account_id, given_name, family_name) VALUES ($1, $2, $3)
         ON CONFLICT (account_id) DO UPDATE SET given_name = excluded.given_name, family_name = excluded.family_name",
    )
    .bind(account)
    .bind(given.to_owned())
    .bind(family.to_owned())
    .execute()
    .await?;
    Ok(())
}

/// Who suspended an account, of which there is no other word.
pub(super) async fn suspended(
    tx: &mut Tx,
    now: DateTime<Utc>,
    account: Uuid,
    (through, by): (&'static str, Uuid),
) -> Result<()> {
    tx.sql(
        "INSERT INTO suspensions (account_id, reason, suspended_by, suspended_at, through)
         VALUES ($1, 'SCIM 2.0', $2, $3, $4) ON CONFLICT (account_id) DO UPDATE SET through = excluded.through",
    )
    .bind(account)
    .bind(by)
    .bind(now)
    .bind(through)
    .execute()
    .await?;
    Ok(())
}

/// Who suspended an account; nothing where that is not known.
pub(super) async fn through(tx: &mut Tx, account: Uuid) -> Result<Option<String>> {
    let sql = "SELECT through FROM suspensions WHERE account_id = $1";
    let row: Option<(String,)> = tx.sql(sql).bind(account).optional().await?;
    Ok(row.map(|(through,)| through))
}

/// Nobody suspends the account any more.
pub(super) async fn lift(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.sql("DELETE FROM suspensions WHERE account_id = $1").bind(account).execute().await?;
    Ok(())
}
