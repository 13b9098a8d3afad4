//! Groups in the database.

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx, placeholders},
    error::Result,
    id,
};
use serde::Serialize;
use uuid::Uuid;

use crate::{
    accounts::{self, Status},
    policy::Role,
};

/// Accounts of one statement.
const PART: usize = 500;

/// A group.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Group {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Roles that its members get: ids with commas.
    pub roles: String,
    /// Whether a directory may change it.
    pub directory: bool,
    /// Counts changes of its name and members.
    pub revision: i64,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When its name or members changed last.
    pub changed_at: DateTime<Utc>,
}

impl Group {
    /// The roles that its members get.
    pub fn gives(&self) -> Vec<Role> {
        let mut roles = accounts::roles_from_text(&self.roles);
        roles.retain(|role| *role != Role::Learner);
        roles
    }
}

/// A group in a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Counted {
    /// The group.
    #[sqlx(flatten)]
    pub group: Group,
    /// How many belong to it.
    pub members: i64,
}

/// Somebody in a group.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Member {
    /// The account.
    pub id: Uuid,
    /// Name as they write it.
    pub name: String,
    /// Their address.
    pub email: Option<String>,
    /// Whether the account can be used.
    pub status: String,
    /// Since when.
    pub added_at: DateTime<Utc>,
}

impl Member {
    /// Whether the account can be used.
    pub fn status(&self) -> Status {
        self.status.parse().unwrap_or(Status::Suspended)
    }
}

const COLUMNS: &str = "g.id AS id, g.name AS name, g.roles AS roles, g.directory AS directory,
     g.revision AS revision, g.created_at AS created_at, g.changed_at AS changed_at";
const COUNT: &str = "(SELECT COUNT(*) FROM site_group_members m WHERE m.group_id = g.id) AS members";

/// A name as groups are told apart: two that differ in capitals only are one.
pub fn key(name: &str) -> String {
    name.to_lowercase()
}

/// Groups with `search` in their name, in the order of names, from after the key `after`; at most `limit`.
///
/// # Errors
/// The database failed.
pub async fn list(db: &Db, search: &str, after: &str, limit: usize) -> Result<Vec<Counted>> {
    let sql = format!(
        "SELECT {COLUMNS}, {COUNT} FROM site_groups g
         WHERE g.name_key > $1 AND (CAST($2 AS TEXT) = '' OR REPLACE(g.name_key, CAST($2 AS TEXT), '') <> g.name_key)
         ORDER BY g.name_key LIMIT $3"
    );
    Ok(db
        .read_built(sql)
        .bind(after.to_owned())
        .bind(key(search.trim()))
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .all()
        .await?)
}

/// A group with how many belong to it.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Db, group: Uuid) -> Result<Option<Counted>> {
    let sql = format!("SELECT {COLUMNS}, {COUNT} FROM site_groups g WHERE g.id = $1");
    Ok(db.read_built(sql).bind(group).optional().await?)
}

/// A group, kept from everybody else's changes until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn take(tx: &mut Tx, group: Uuid) -> Result<Option<Group>> {
    tx.lock(&format!("site group {group}")).await?;
    let sql = format!("SELECT {COLUMNS} FROM site_groups g WHERE g.id = $1");
    Ok(tx.sql_built(sql).bind(group).optional().await?)
}

/// Members in the order of their accounts, from after `after`; at most `limit`.
///
/// # Errors
/// The database failed.
pub async fn members(db: &Db, group: Uuid, after: Option<Uuid>, limit: usize) -> Result<Vec<Member>> {
    Ok(db
        .read(
            "SELECT a.id AS id, a.name AS name, a.email AS email, a.status AS status, m.added_at AS added_at
             FROM site_group_members m JOIN accounts a ON a.id = m.account_id
             WHERE m.group_id = $1 AND m.account_id > $2 ORDER BY m.account_id LIMIT $3",
        )
        .bind(group)
        .bind(after.unwrap_or(Uuid::nil()))
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .all()
        .await?)
}

/// Somebody in a group, if they are in it.
///
/// # Errors
/// The database failed.
pub async fn member(db: &Db, group: Uuid, account: Uuid) -> Result<Option<Member>> {
    Ok(db
        .read(
            "SELECT a.id AS id, a.name AS name, a.email AS email, a.status AS status, m.added_at AS added_at
             FROM site_group_members m JOIN accounts a ON a.id = m.account_id
             WHERE m.group_id = $1 AND m.account_id = $2",
        )
        .bind(group)
        .bind(account)
        .optional()
        .await?)
}

/// Ids of everybody in a group.
///
/// # Errors
/// The database failed.
pub async fn member_ids(tx: &mut Tx, group: Uuid) -> Result<Vec<Uuid>> {
    let sql = "SELECT account_id FROM site_group_members WHERE group_id = $1 ORDER BY account_id";
    let rows: Vec<(Uuid,)> = tx.sql(sql).bind(group).all().await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

/// A group that somebody is in, as they may download it.
#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
pub struct Membership {
    /// The group.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Roles that it gives: ids with commas.
    pub roles: String,
    /// Since when.
    pub added_at: DateTime<Utc>,
}

/// The groups that somebody is in, by name.
///
/// # Errors
/// The database failed.
pub async fn of(db: &Db, account: Uuid) -> Result<Vec<Membership>> {
    Ok(db
        .read(
            "SELECT g.id AS id, g.name AS name, g.roles AS roles, m.added_at AS added_at
             FROM site_group_members m JOIN site_groups g ON g.id = m.group_id
             WHERE m.account_id = $1 ORDER BY g.name_key",
        )
        .bind(account)
        .all()
        .await?)
}

/// Makes a group; `None` where there is one of that name.
///
/// # Errors
/// The database failed.
pub async fn make(tx: &mut Tx, now: DateTime<Utc>, name: &str, directory: bool) -> Result<Option<Uuid>> {
    let group = id::new();
    let made = tx
        .sql(
            "INSERT INTO site_groups (id, name, name_key, directory, created_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT DO NOTHING",
        )
        .bind(group)
        .bind(name.to_owned())
        .bind(key(name))
        .bind(directory)
        .bind(now)
        .execute()
        .await?;
    Ok((made == 1).then_some(group))
}

/// Gives a group another name; `false` where another group has it.
///
/// # Errors
/// The database failed.
pub async fn rename(tx: &mut Tx, now: DateTime<Utc>, group: Uuid, name: &str) -> Result<bool> {
    let other: Option<(Uuid,)> = tx
        .sql("SELECT id FROM site_groups WHERE name_key = $1 AND id <> $2")
        .bind(key(name))
        .bind(group)
        .optional()
        .await?;
    if other.is_some() {
        return Ok(false);
    }
    let done = tx
        .sql(
            "UPDATE site_groups SET name = $2, name_key = $3, changed_at = $4, revision = revision + 1
             WHERE id = $1",
        )
        .bind(group)
        .bind(name.to_owned())
        .bind(key(name))
        .bind(now)
        .execute()
        .await;
    match done {
        Ok(_) => Ok(true),
        Err(error) if halqa_platform::db::is_duplicate(&error) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Which roles it gives, and whether a directory may change it.
///
/// # Errors
/// The database failed.
pub async fn set_roles(tx: &mut Tx, group: Uuid, roles: &[Role], directory: bool) -> Result<()> {
    tx.sql("UPDATE site_groups SET roles = $2, directory = $3 WHERE id = $1")
        .bind(group)
        .bind(accounts::roles_to_text(roles))
        .bind(directory)
        .execute()
        .await?;
    Ok(())
}

/// Deletes a group with its memberships.
///
/// # Errors
/// The database failed.
pub async fn delete(tx: &mut Tx, group: Uuid) -> Result<()> {
    for sql in [
        "DELETE FROM site_group_members WHERE group_id = $1",
        "DELETE FROM scim_names WHERE kind = 'group' AND subject = $1",
        "DELETE FROM site_groups WHERE id = $1",
    ] {
        tx.sql(sql).bind(group).execute().await?;
    }
    Ok(())
}

/// Of these accounts those that can be in a group at all.
///
/// # Errors
/// The database failed.
pub async fn there(tx: &mut Tx, accounts: &[Uuid]) -> Result<Vec<Uuid>> {
    let mut there = Vec::with_capacity(accounts.len());
    for part in accounts.chunks(PART) {
        let sql = format!(
            "SELECT id FROM accounts WHERE status <> 'erased' AND id IN ({})",
            placeholders(1, part.len())
        );
        let query = part.iter().fold(tx.sql_built(sql), |query, account| query.bind(*account));
        let rows: Vec<(Uuid,)> = query.all().await?;
        there.extend(rows.into_iter().map(|(account,)| account));
    }
    Ok(there)
}

/// Puts these accounts, which are [`there`], into a group.
///
/// # Errors
/// The database failed.
pub async fn put(tx: &mut Tx, now: DateTime<Utc>, group: Uuid, accounts: &[Uuid]) -> Result<()> {
    for part in accounts.chunks(PART) {
        let values: Vec<String> = (0..part.len()).map(|n| format!("($1, ${}, $2)", n + 3)).collect();
        let sql = format!(
            "INSERT INTO site_group_members (group_id, account_id, added_at) VALUES {}
             ON CONFLICT DO NOTHING",
            values.join(", ")
        );
        let query = tx.sql_built(sql).bind(group).bind(now);
        part.iter().fold(query, |query, account| query.bind(*account)).execute().await?;
    }
    Ok(())
}

/// Takes these accounts out of a group.
///
/// # Errors
/// The database failed.
pub async fn take_out(tx: &mut Tx, group: Uuid, accounts: &[Uuid]) -> Result<()> {
    for part in accounts.chunks(PART) {
        let sql = format!(
            "DELETE FROM site_group_members WHERE group_id = $1 AND account_id IN ({})",
            placeholders(2, part.len())
        );
        let query = tx.sql_built(sql).bind(group);
        part.iter().fold(query, |query, account| query.bind(*account)).execute().await?;
    }
    Ok(())
}

/// The group's members are others now.
///
/// # Errors
/// The database failed.
pub async fn touch(tx: &mut Tx, now: DateTime<Utc>, group: Uuid) -> Result<()> {
    tx.sql("UPDATE site_groups SET revision = revision + 1, changed_at = $2 WHERE id = $1")
        .bind(group)
        .bind(now)
        .execute()
        .await?;
    Ok(())
}

/// When two accounts become one: memberships, and what directories call the person, are the kept one's.
///
/// # Errors
/// The database failed.
pub async fn join(tx: &mut Tx, kept: Uuid, closed: Uuid) -> Result<()> {
    for sql in [
        "INSERT INTO site_group_members (group_id, account_id, added_at)
         SELECT group_id, $1, added_at FROM site_group_members WHERE account_id = $2 ON CONFLICT DO NOTHING",
        "INSERT INTO scim_names (owner, kind, subject, external_id)
         SELECT owner, kind, $1, external_id FROM scim_names WHERE kind = 'user' AND subject = $2
         ON CONFLICT DO NOTHING",
        "INSERT INTO scim_people (account_id, given_name, family_name)
         SELECT $1, given_name, family_name FROM scim_people WHERE account_id = $2 ON CONFLICT DO NOTHING",
    ] {
        tx.sql(sql).bind(kept).bind(closed).execute().await?;
    }
    Ok(())
}
