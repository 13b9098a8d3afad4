//! Accounts in the database.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use halqa_platform::{
    db::{Db, Tx, placeholders},
    error::Result,
    id,
    lang::Lang,
};
use uuid::Uuid;

use super::{
    roles::is_last_administrator,
    rules::{Account, EmailAddress, NewAccount, Profile, Status, roles_from_text, roles_to_text, search_key},
    words,
};
use crate::{policy::Role, second_factor};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    email: Option<String>,
    confirmed_at: Option<DateTime<Utc>>,
    password_hash: Option<String>,
    name: String,
    names: String,
    lang: String,
    country: Option<String>,
    organisation: String,
    stakeholder: Option<String>,
    sex: Option<String>,
    time_zone: String,
    roles: String,
    hand_roles: Option<String>,
    status: String,
    created_at: DateTime<Utc>,
    last_seen_at: Option<DateTime<Utc>>,
}

impl From<Row> for Account {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            email: row.email,
            confirmed_at: row.confirmed_at,
            password_hash: row.password_hash,
            profile: Profile {
                name: row.name,
                names: names_from_json(&row.names),
                lang: row.lang.parse().unwrap_or(Lang::En),
                country: row.country,
                organisation: row.organisation,
                stakeholder: row.stakeholder.and_then(|id| id.parse().ok()),
                sex: row.sex.and_then(|id| id.parse().ok()),
                time_zone: row.time_zone.parse().unwrap_or(Tz::UTC),
            },
            by_hand: roles_from_text(row.hand_roles.as_ref().unwrap_or(&row.roles)),
            roles: roles_from_text(&row.roles),
            // What this program does not know cannot be used.
            status: row.status.parse().unwrap_or(Status::Suspended),
            created_at: row.created_at,
            last_seen_at: row.last_seen_at,
        }
    }
}

pub(super) fn names_from_json(json: &str) -> BTreeMap<Lang, String> {
    let all: BTreeMap<String, String> = serde_json::from_str(json).unwrap_or_default();
    all.into_iter().filter_map(|(lang, name)| Some((lang.parse().ok()?, name))).collect()
}

fn names_to_json(names: &BTreeMap<Lang, String>) -> Result<String> {
    let all: BTreeMap<&str, &String> = names.iter().map(|(lang, name)| (lang.code(), name)).collect();
    Ok(serde_json::to_string(&all)?)
}

/// Makes an account; `None` where the address has one already (nothing is changed then).
///
/// # Errors
/// The database failed.
pub async fn create(tx: &mut Tx, now: DateTime<Utc>, new: &NewAccount) -> Result<Option<Uuid>> {
    let account = id::new();
    let profile = &new.profile;
    let made = tx
        .sql(
            "INSERT INTO accounts (id, email, email_key, confirmed_at, password_hash, name, names, search_key, lang,
                country, organisation, stakeholder, sex, time_zone, roles, status, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'active', $16)
             ON CONFLICT DO NOTHING",
        )
        .bind(account)
        .bind(new.email.as_str().to_owned())
        .bind(new.email.key().to_owned())
        .bind(new.confirmed.then_some(now))
        .bind(new.password_hash.clone())
        .bind(profile.name.clone())
        .bind(names_to_json(&profile.names)?)
        .bind(search_key(profile))
        .bind(profile.lang.code())
        .bind(profile.country.clone())
        .bind(profile.organisation.clone())
        .bind(profile.stakeholder.map(|s| s.id()))
        .bind(profile.sex.map(|s| s.id()))
        .bind(profile.time_zone.name())
        .bind(roles_to_text(&new.roles))
        .bind(now)
        .execute()
        .await?;
    if made == 1 {
        words::keep(tx, account).await?;
    }
    Ok((made == 1).then_some(account))
}

/// An account by its id.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Db, account: Uuid) -> Result<Option<Account>> {
    let row: Option<Row> = db.read("SELECT * FROM accounts WHERE id = $1").bind(account).optional().await?;
    Ok(row.map(Account::from))
}

/// As [`find`], within a transaction.
///
/// # Errors
/// The database failed.
pub async fn find_in(tx: &mut Tx, account: Uuid) -> Result<Option<Account>> {
    let row: Option<Row> = tx.sql("SELECT * FROM accounts WHERE id = $1").bind(account).optional().await?;
    Ok(row.map(Account::from))
}

/// Several accounts (at most a few hundred) by their ids, in no order.
///
/// # Errors
/// The database failed.
pub async fn many(db: &Db, accounts: &[Uuid]) -> Result<Vec<Account>> {
    if accounts.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("SELECT * FROM accounts WHERE id IN ({})", placeholders(1, accounts.len()));
    let query = accounts.iter().fold(db.read_built(sql), |query, account| query.bind(*account));
    Ok(query.all::<Row>().await?.into_iter().map(Account::from).collect())
}

/// An account by its address, in whatever capitals.
///
/// # Errors
/// The database failed.
pub async fn find_by_email(db: &Db, email: &str) -> Result<Option<Account>> {
    let Some(email) = EmailAddress::parse(email) else { return Ok(None) };
    let row: Option<Row> = db
        .read("SELECT * FROM accounts WHERE email_key = $1")
        .bind(email.key().to_owned())
        .optional()
        .await?;
    Ok(row.map(Account::from))
}

/// As [`find_by_email`], within a transaction.
///
/// # Errors
/// The database failed.
pub async fn of_key(tx: &mut Tx, email: &EmailAddress) -> Result<Option<Account>> {
    let row: Option<Row> =
        tx.sql("SELECT * FROM accounts WHERE email_key = $1").bind(email.key().to_owned()).optional().await?;
    Ok(row.map(Account::from))
}

/// Whether there is any account.
///
/// # Errors
/// The database failed.
pub async fn any(tx: &mut Tx) -> Result<bool> {
    let row: Option<(Uuid,)> = tx.sql("SELECT id FROM accounts LIMIT 1").optional().await?;
    Ok(row.is_some())
}

/// Whether there is more than one account.
///
/// # Errors
/// The database failed.
pub async fn more_than_one(db: &Db) -> Result<bool> {
    let (n,): (i64,) = db.read("SELECT COUNT(*) FROM (SELECT id FROM accounts LIMIT 2) a").one().await?;
    Ok(n > 1)
}

/// How many accounts there are (erased ones left out).
///
/// # Errors
/// The database failed.
pub async fn total(db: &Db) -> Result<i64> {
    let (n,): (i64,) = db.read("SELECT COUNT(*) FROM accounts WHERE email_key IS NOT NULL").one().await?;
    Ok(n)
}

/// The address is theirs; whether that is news.
///
/// # Errors
/// The database failed.
pub async fn confirm(tx: &mut Tx, account: Uuid, now: DateTime<Utc>) -> Result<bool> {
    let sql =
        "UPDATE accounts SET confirmed_at = $2 WHERE id = $1 AND confirmed_at IS NULL AND status <> 'erased'";
    Ok(tx.sql(sql).bind(account).bind(now).execute().await? == 1)
}

/// What was typed at a second registration of an address that nobody has confirmed: it counts once the mail to
/// that address is answered, so a stranger's password never outlives the owner's own registration.
///
/// # Errors
/// The database failed.
pub async fn replace_unconfirmed(
    tx: &mut Tx,
    account: Uuid,
    password_hash: &str,
    name: &str,
    lang: Lang,
) -> Result<bool> {
    let changed = tx
        .sql(
            "UPDATE accounts SET password_hash = $2, name = $3, names = '{}', lang = $4, search_key = $5
             WHERE id = $1 AND confirmed_at IS NULL AND status = 'active'",
        )
        .bind(account)
        .bind(password_hash.to_owned())
        .bind(name.to_owned())
        .bind(lang.code())
        .bind(name.to_lowercase())
        .execute()
        .await?;
    words::keep(tx, account).await?;
    Ok(changed == 1)
}

/// A new password.
///
/// # Errors
/// The database failed.
pub async fn set_password(tx: &mut Tx, account: Uuid, hash: &str) -> Result<()> {
    tx.sql("UPDATE accounts SET password_hash = $2 WHERE id = $1 AND status <> 'erased'")
        .bind(account)
        .bind(hash.to_owned())
        .execute()
        .await?;
    Ok(())
}

/// Nobody signs in with a password any more, until a new one is set.
///
/// # Errors
/// The database failed.
pub async fn forget_password(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.sql("UPDATE accounts SET password_hash = NULL WHERE id = $1").bind(account).execute().await?;
    Ok(())
}

/// A new address, confirmed; `false` where another account has it.
///
/// # Errors
/// The database failed.
pub async fn set_email(tx: &mut Tx, account: Uuid, email: &EmailAddress, now: DateTime<Utc>) -> Result<bool> {
    let done = tx
        .sql(
            "UPDATE accounts SET email = $2, email_key = $3, confirmed_at = $4
             WHERE id = $1 AND status = 'active'
               AND NOT EXISTS (SELECT 1 FROM accounts o WHERE o.email_key = $3 AND o.id <> $1)",
        )
        .bind(account)
        .bind(email.as_str().to_owned())
        .bind(email.key().to_owned())
        .bind(now)
        .execute()
        .await;
    match done {
        Ok(n) => {
            words::keep(tx, account).await?;
            Ok(n == 1)
        }
        Err(error) if halqa_platform::db::is_duplicate(&error) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// What people say of themselves.
///
/// # Errors
/// The database failed.
pub async fn set_profile(tx: &mut Tx, account: Uuid, profile: &Profile) -> Result<()> {
    tx.sql(
        "UPDATE accounts SET name = $2, names = $3, search_key = $4, lang = $5, country = $6, organisation = $7,
            stakeholder = $8, sex = $9, time_zone = $10 WHERE id = $1 AND status <> 'erased'",
    )
    .bind(account)
    .bind(profile.name.clone())
    .bind(names_to_json(&profile.names)?)
    .bind(search_key(profile))
    .bind(profile.lang.code())
    .bind(profile.country.clone())
    .bind(profile.organisation.clone())
    .bind(profile.stakeholder.map(|s| s.id()))
    .bind(profile.sex.map(|s| s.id()))
    .bind(profile.time_zone.name())
    .execute()
    .await?;
    words::keep(tx, account).await
}

/// Suspends or restores; as [`super::set_roles`] for the last administrator.
///
/// # Errors
/// The database failed.
pub async fn set_status(tx: &mut Tx, account: Uuid, active: bool) -> Result<bool> {
    if !active && is_last_administrator(tx, account).await? {
        return Ok(false);
    }
    tx.sql("UPDATE accounts SET status = $2 WHERE id = $1 AND status <> 'erased'")
        .bind(account)
        .bind(if active { Status::Active } else { Status::Suspended }.id())
        .execute()
        .await?;
    Ok(true)
}

/// An address that a directory gives an account, in whatever state that is; nobody has proved it yet. `false` where
/// another account has it.
///
/// # Errors
/// The database failed.
pub async fn replace_email(tx: &mut Tx, account: Uuid, email: &EmailAddress) -> Result<bool> {
    let taken: Option<(Uuid,)> = tx
        .sql("SELECT id FROM accounts WHERE email_key = $1 AND id <> $2")
        .bind(email.key().to_owned())
        .bind(account)
        .optional()
        .await?;
    if taken.is_some() {
        return Ok(false);
    }
    // Only capitals: it is the same address.
    let done = tx
        .sql(
            "UPDATE accounts SET email = $2, email_key = $3,
                confirmed_at = CASE WHEN email_key = $3 THEN confirmed_at ELSE NULL END
             WHERE id = $1 AND status <> 'erased'",
        )
        .bind(account)
        .bind(email.as_str().to_owned())
        .bind(email.key().to_owned())
        .execute()
        .await;
    match done {
        Ok(n) => {
            words::keep(tx, account).await?;
            Ok(n == 1)
        }
        Err(error) if halqa_platform::db::is_duplicate(&error) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// They are here.
///
/// # Errors
/// The database failed.
pub async fn seen(tx: &mut Tx, account: Uuid, now: DateTime<Utc>) -> Result<()> {
    tx.sql("UPDATE accounts SET last_seen_at = $2 WHERE id = $1").bind(account).bind(now).execute().await?;
    Ok(())
}

/// Takes everything personal out of an account, its links, its agreements and its pseudonym; the row and its id
/// stay, for what others must keep. `false` for the last administrator.
///
/// # Errors
/// The database failed.
pub async fn erase(tx: &mut Tx, account: Uuid) -> Result<bool> {
    if !close(tx, account).await? {
        return Ok(false);
    }
    for sql in [
        // Of accounts that were merged into this one, too: they are the same person.
        "DELETE FROM pseudonyms WHERE account_id IN (SELECT closed FROM merged_accounts WHERE kept = $1)",
        "DELETE FROM pseudonyms WHERE account_id = $1",
    ] {
        tx.sql(sql).bind(account).execute().await?;
    }
    Ok(true)
}

/// As [`erase`], for an account that was merged into another of the same person: what it did stays theirs in the log.
///
/// # Errors
/// The database failed.
pub async fn close(tx: &mut Tx, account: Uuid) -> Result<bool> {
    if is_last_administrator(tx, account).await? {
        return Ok(false);
    }
    tx.sql(
        "UPDATE accounts SET email = NULL, email_key = NULL, confirmed_at = NULL, password_hash = NULL, name = '',
            names = '{}', search_key = '', country = NULL, organisation = '', stakeholder = NULL, sex = NULL,
            time_zone = 'UTC', roles = '', hand_roles = NULL, status = 'erased', last_seen_at = NULL, asked_at = NULL,
            changed_at = NULL WHERE id = $1",
    )
    .bind(account)
    .execute()
    .await?;
    for sql in [
        "DELETE FROM account_tokens WHERE account_id = $1",
        "DELETE FROM api_tokens WHERE account_id = $1",
        "DELETE FROM api_idempotency WHERE account_id = $1",
        "DELETE FROM consents WHERE account_id = $1",
        "DELETE FROM sign_on_flows WHERE account_id = $1",
        "DELETE FROM sign_on_links WHERE account_id = $1",
        "DELETE FROM sign_on_roles WHERE account_id = $1",
        "DELETE FROM sign_on_sessions WHERE session_id IN (SELECT id FROM sessions WHERE account_id = $1)",
        "DELETE FROM sessions WHERE account_id = $1",
        "DELETE FROM known_browsers WHERE account_id = $1",
        "DELETE FROM suspensions WHERE account_id = $1",
        "DELETE FROM retention_warnings WHERE account_id = $1",
        "DELETE FROM data_archives WHERE account_id = $1",
        "UPDATE site_groups SET revision = revision + 1
            WHERE id IN (SELECT group_id FROM site_group_members WHERE account_id = $1)",
        "DELETE FROM site_group_members WHERE account_id = $1",
        "DELETE FROM scim_people WHERE account_id = $1",
        "DELETE FROM scim_names WHERE subject = $1",
        "DELETE FROM scim_names WHERE owner = $1",
    ] {
        tx.sql(sql).bind(account).execute().await?;
    }
    second_factor::store::remove_all(tx, account).await?;
    words::forget(tx, account).await?;
    Ok(true)
}

/// The name of somebody, for a page; `None` for whoever is erased or was never there.
///
/// # Errors
/// The database failed.
pub async fn display_name(db: &Db, account: Uuid) -> Result<Option<String>> {
    Ok(names(db, &[account]).await?.remove(&account))
}

/// The name of somebody as they write it in other scripts, for a record that keeps it.
///
/// # Errors
/// The database failed.
pub async fn names_in_scripts(tx: &mut Tx, account: Uuid) -> Result<BTreeMap<Lang, String>> {
    let names: Option<(String,)> = tx
        .sql("SELECT names FROM accounts WHERE id = $1 AND status <> 'erased'")
        .bind(account)
        .optional()
        .await?;
    Ok(names.map(|(json,)| names_from_json(&json)).unwrap_or_default())
}

/// The names of several people, at most a few hundred at a time; whoever is erased is left out.
///
/// # Errors
/// The database failed.
pub async fn names(db: &Db, accounts: &[Uuid]) -> Result<HashMap<Uuid, String>> {
    if accounts.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "SELECT id, name FROM accounts WHERE status <> 'erased' AND id IN ({})",
        placeholders(1, accounts.len())
    );
    let query = accounts.iter().fold(db.read_built(sql), |query, account| query.bind(*account));
    Ok(query.all::<(Uuid, String)>().await?.into_iter().collect())
}

/// People with this role who can use their accounts, at most `limit`.
///
/// # Errors
/// The database failed.
pub async fn with_role(db: &Db, role: Role, limit: i64) -> Result<Vec<Account>> {
    // The first condition is that of the index of those few who have any role at all.
    let rows: Vec<Row> = db
        .read(
            "SELECT * FROM accounts WHERE roles <> '' AND ',' || roles || ',' LIKE $1 AND status = 'active'
             ORDER BY id LIMIT $2",
        )
        .bind(format!("%,{},%", role.id()))
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().map(Account::from).collect())
}
