//! Tokens in the database. Only hashes stand there.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    crypto,
    db::{Db, Tx},
    error::Result,
    http::peer::Peer,
    lang::Lang,
};
use serde::Serialize;
use uuid::Uuid;

use super::{Granted, PREFIX};
use crate::{
    Identity, accounts,
    api::scope::{self, Scope},
    policy::Role,
    viewer::Viewer,
};

/// At most so many tokens of one person work at the same time.
pub const MOST: i64 = 50;
/// No token works longer.
pub const MOST_DAYS: i64 = 366;
/// When it was used last is told to the minute.
const TOUCH: TimeDelta = TimeDelta::minutes(1);

/// A token as its owner sees it.
#[derive(Clone, Debug, Serialize, sqlx::FromRow)]
pub struct Token {
    /// Its id.
    pub id: Uuid,
    /// As its owner calls it.
    pub name: String,
    /// Its last letters.
    pub hint: String,
    /// Ids with commas.
    pub scopes: String,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// Until when.
    pub expires_at: DateTime<Utc>,
    /// Used last, to the minute.
    pub last_used_at: Option<DateTime<Utc>>,
    /// From which address.
    pub last_address: String,
    /// No longer, since.
    pub revoked_at: Option<DateTime<Utc>>,
}

impl Token {
    /// Whether it can be used.
    pub fn works(&self, now: DateTime<Utc>) -> bool {
        self.revoked_at.is_none() && self.expires_at > now
    }
}

/// A token to be made.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// Its id, from the form: a form that is sent twice makes one token.
    pub id: Uuid,
    /// As its owner calls it.
    pub name: String,
    /// What it is good for.
    pub scopes: Vec<Scope>,
    /// Until when.
    pub expires_at: DateTime<Utc>,
}

/// Makes a token and gives its secret, which is told once; `None` where the form was sent before.
///
/// # Errors
/// The database failed, or there is no randomness.
pub async fn make(tx: &mut Tx, now: DateTime<Utc>, account: Uuid, new: &NewToken) -> Result<Option<String>> {
    let secret = format!("{PREFIX}{}", crypto::token()?);
    let hint = secret.get(secret.len() - 4..).unwrap_or_default().to_owned();
    let made = tx
        .sql(
            "INSERT INTO api_tokens (id, account_id, name, hash, hint, scopes, created_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
        )
        .bind(new.id)
        .bind(account)
        .bind(new.name.clone())
        .bind(crypto::token_hash(&secret))
        .bind(hint)
        .bind(scope::to_text(&new.scopes))
        .bind(now)
        .bind(new.expires_at)
        .execute()
        .await?;
    Ok((made == 1).then_some(secret))
}

/// How many tokens of a person work.
///
/// # Errors
/// The database failed.
pub async fn working(tx: &mut Tx, now: DateTime<Utc>, account: Uuid) -> Result<i64> {
    tx.lock(&format!("tokens {account}")).await?;
    let (n,): (i64,) = tx
        .sql(
            "SELECT COUNT(*) FROM api_tokens
             WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2",
        )
        .bind(account)
        .bind(now)
        .one()
        .await?;
    Ok(n)
}

/// The tokens of a person, newest first.
///
/// # Errors
/// The database failed.
pub async fn of(db: &Db, account: Uuid) -> Result<Vec<Token>> {
    Ok(db
        .read(
            "SELECT id, name, hint, scopes, created_at, expires_at, last_used_at, last_address, revoked_at
             FROM api_tokens WHERE account_id = $1 ORDER BY created_at DESC, id LIMIT 200",
        )
        .bind(account)
        .all()
        .await?)
}

/// Ends a token of a person; whether it worked until now. `None` where they have no such token.
///
/// # Errors
/// The database failed.
pub async fn revoke(tx: &mut Tx, now: DateTime<Utc>, account: Uuid, token: Uuid) -> Result<Option<bool>> {
    let known: Option<(Uuid,)> = tx
        .sql("SELECT id FROM api_tokens WHERE id = $1 AND account_id = $2")
        .bind(token)
        .bind(account)
        .optional()
        .await?;
    if known.is_none() {
        return Ok(None);
    }
    let changed = tx
        .sql("UPDATE api_tokens SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL")
        .bind(token)
        .bind(now)
        .execute()
        .await?;
    Ok(Some(changed == 1))
}

#[derive(sqlx::FromRow)]
struct Found {
    token: Uuid,
    token_name: String,
    scopes: String,
    expires_at: DateTime<Utc>,
    last_used_at: Option<DateTime<Utc>>,
    id: Uuid,
    name: String,
    email: Option<String>,
    confirmed_at: Option<DateTime<Utc>>,
    roles: String,
    lang: String,
    time_zone: String,
    second_factor: bool,
}

/// The owner of a token that works, with one read; and what it is good for. Roles that sleep without a second step at
/// sign-in sleep here too.
///
/// # Errors
/// The database failed.
pub async fn find(
    identity: &Identity,
    secret: &str,
    peer: Option<Peer>,
) -> Result<Option<(Viewer, Granted)>> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let found: Option<Found> = platform
        .db
        .read(
            "SELECT t.id AS token, t.name AS token_name, t.scopes AS scopes, t.expires_at AS expires_at,
             t.last_used_at AS last_used_at, a.id AS id, a.name AS name, a.email AS email,
             a.confirmed_at AS confirmed_at, a.roles AS roles, a.lang AS lang, a.time_zone AS time_zone,
             a.second_factor AS second_factor
             FROM api_tokens t JOIN accounts a ON a.id = t.account_id
             WHERE t.hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2 AND a.status = 'active'",
        )
        .bind(crypto::token_hash(secret))
        .bind(now)
        .optional()
        .await?;
    let Some(found) = found else { return Ok(None) };
    if found.last_used_at.is_none_or(|last| now - last >= TOUCH) {
        platform
            .db
            .write("UPDATE api_tokens SET last_used_at = $2, last_address = $3 WHERE id = $1")
            .bind(found.token)
            .bind(now)
            .bind(peer.map(|peer| peer.0.to_string()).unwrap_or_default())
            .execute()
            .await?;
    }
    let granted = Granted {
        token: found.token,
        name: found.token_name,
        scopes: scope::from_text(&found.scopes),
        expires_at: found.expires_at,
    };
    let roles = awake(identity, &found.roles, found.second_factor);
    let viewer = Viewer {
        id: found.id,
        name: found.name,
        email: found.email.unwrap_or_default(),
        confirmed: found.confirmed_at.is_some(),
        roles,
        lang: found.lang.parse().unwrap_or(Lang::En),
        time_zone: found.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC),
        session: Vec::new(),
    };
    Ok(Some((viewer, granted)))
}

fn awake(identity: &Identity, roles: &str, second_factor: bool) -> Vec<Role> {
    let mut roles = accounts::roles_from_text(roles);
    roles.retain(|role| second_factor || !identity.needs_second_step(std::slice::from_ref(role)));
    roles
}
