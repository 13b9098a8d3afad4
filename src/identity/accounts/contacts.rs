//! What other domains need to know of many people at once: how to write to them, and by which words they are found.

use std::collections::HashMap;

use halqa_platform::{
    clock::Clock,
    db::{Db, Tx, placeholders},
    error::Result,
    events,
    lang::Lang,
};
use uuid::Uuid;

use super::rules::{EmailAddress, Sex, Status};
use crate::events::PersonChanged;

/// A person as another domain writes to and lists them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The account.
    pub id: Uuid,
    /// Name as they write it.
    pub name: String,
    /// The name in other scripts, in no particular order.
    pub other_names: Vec<String>,
    /// The address; empty once erased.
    pub email: String,
    /// Whether it was confirmed.
    pub confirmed: bool,
    /// The language for mails.
    pub lang: Lang,
    /// ISO 3166-1 alpha-2; may be empty.
    pub country: String,
    /// Sex, for counting only.
    pub sex: Option<Sex>,
    /// Where they work; may be empty.
    pub organisation: String,
    /// Whether the account can be used.
    pub status: Status,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: String,
    names: String,
    email: Option<String>,
    confirmed: bool,
    lang: String,
    country: Option<String>,
    sex: Option<String>,
    organisation: String,
    status: String,
}

impl From<Row> for Contact {
    fn from(row: Row) -> Self {
        let names: HashMap<String, String> = serde_json::from_str(&row.names).unwrap_or_default();
        Self {
            id: row.id,
            name: row.name,
            other_names: names.into_values().collect(),
            email: row.email.unwrap_or_default(),
            confirmed: row.confirmed,
            lang: row.lang.parse().unwrap_or(Lang::En),
            country: row.country.unwrap_or_default(),
            sex: row.sex.and_then(|sex| sex.parse().ok()),
            organisation: row.organisation,
            status: row.status.parse().unwrap_or(Status::Suspended),
        }
    }
}

const CONTACT: &str = "SELECT id, name, names, email, confirmed_at IS NOT NULL AS confirmed, lang, country, sex, organisation, status FROM accounts";
/// Values in one statement.
const PART: usize = 500;

/// These people, by account; nobody for whom there is no row.
///
/// # Errors
/// The database failed.
pub async fn contacts(db: &Db, accounts: &[Uuid]) -> Result<HashMap<Uuid, Contact>> {
    let mut found = HashMap::with_capacity(accounts.len());
    for part in accounts.chunks(PART) {
        let sql = format!("{CONTACT} WHERE id IN ({})", placeholders(1, part.len()));
        let query = part.iter().fold(db.read_built(sql), |query, account| query.bind(*account));
        let rows: Vec<Row> = query.all().await?;
        found.extend(rows.into_iter().map(|row| (row.id, Contact::from(row))));
    }
    Ok(found)
}

/// One person, within a transaction.
///
/// # Errors
/// The database failed.
pub async fn contact(tx: &mut Tx, account: Uuid) -> Result<Option<Contact>> {
    let row: Option<Row> = tx.sql_built(format!("{CONTACT} WHERE id = $1")).bind(account).optional().await?;
    Ok(row.map(Contact::from))
}

/// Who has these addresses, by the folded address ([`EmailAddress::key`]).
///
/// # Errors
/// The database failed.
pub async fn contacts_by_address(db: &Db, addresses: &[EmailAddress]) -> Result<HashMap<String, Contact>> {
    let mut found = HashMap::new();
    for part in addresses.chunks(PART) {
        let sql = format!("{CONTACT} WHERE email_key IN ({})", placeholders(1, part.len()));
        let query = part.iter().fold(db.read_built(sql), |query, email| query.bind(email.key().to_owned()));
        let rows: Vec<Row> = query.all().await?;
        found.extend(rows.into_iter().map(Contact::from).map(|one| (one.email.to_lowercase(), one)));
    }
    Ok(found)
}

/// Tells the other domains that name, address, language or country of a person are others now. Call it in the
/// transaction that changes them, after the change.
///
/// # Errors
/// The database failed.
pub async fn changed(tx: &mut Tx, clock: &Clock, account: Uuid) -> Result<()> {
    touched(tx, clock, account).await?;
    events::publish(tx, clock, &PersonChanged { account }).await?;
    Ok(())
}

/// Notes when an account changed, for directories that ask what changed since.
///
/// # Errors
/// The database failed.
pub async fn touched(tx: &mut Tx, clock: &Clock, account: Uuid) -> Result<()> {
    tx.sql("UPDATE accounts SET changed_at = $2 WHERE id = $1 AND status <> 'erased'")
        .bind(account)
        .bind(clock.now())
        .execute()
        .await?;
    Ok(())
}
