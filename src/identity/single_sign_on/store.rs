//! Providers, and sign-ins under way at them, in the database.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    crypto,
    db::{Db, Tx},
    error::Result,
    lang::Lang,
};
use uuid::Uuid;

use super::rules::Settings;

/// How long a sign-in at a provider may take.
pub const MINUTES: i64 = 15;

/// A provider.
#[derive(Clone)]
pub struct Provider {
    /// Its id, in the address that it answers to.
    pub id: Uuid,
    /// Who it says it is.
    pub issuer: String,
    /// What we are called there.
    pub client_id: String,
    /// Our secret there; empty for a public client.
    pub secret: String,
    /// Whether people may sign in with it.
    pub on: bool,
    /// Order of its button.
    pub place: i64,
    /// All else.
    pub settings: Settings,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Provider").field("id", &self.id).field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    issuer: String,
    client_id: String,
    secret: String,
    state: String,
    place: i64,
    settings: String,
}

impl From<Row> for Provider {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            issuer: row.issuer,
            client_id: row.client_id,
            secret: row.secret,
            on: row.state == "on",
            place: row.place,
            // What this program cannot read gives nobody anything.
            settings: serde_json::from_str(&row.settings).unwrap_or_default(),
        }
    }
}

/// Every provider, in the order of the buttons.
///
/// # Errors
/// The database failed.
pub async fn all(db: &Db) -> Result<Vec<Provider>> {
    let rows: Vec<Row> = db.read("SELECT * FROM sign_on_providers ORDER BY place, id").all().await?;
    Ok(rows.into_iter().map(Provider::from).collect())
}

/// Those that are turned on.
///
/// # Errors
/// The database failed.
pub async fn active(db: &Db) -> Result<Vec<Provider>> {
    Ok(all(db).await?.into_iter().filter(|provider| provider.on).collect())
}

/// One provider.
///
/// # Errors
/// The database failed.
pub async fn one(db: &Db, provider: Uuid) -> Result<Option<Provider>> {
    let row: Option<Row> =
        db.read("SELECT * FROM sign_on_providers WHERE id = $1").bind(provider).optional().await?;
    Ok(row.map(Provider::from))
}

/// Keeps a new provider under the id of its form; `false` where the form was sent before.
///
/// # Errors
/// The database failed.
pub async fn make(tx: &mut Tx, now: DateTime<Utc>, provider: &Provider, by: Uuid) -> Result<bool> {
    let made = tx
        .sql(
            "INSERT INTO sign_on_providers
                (id, issuer, client_id, secret, state, place, settings, created_by, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
        )
        .bind(provider.id)
        .bind(provider.issuer.clone())
        .bind(provider.client_id.clone())
        .bind(provider.secret.clone())
        .bind(if provider.on { "on" } else { "off" })
        .bind(provider.place)
        .bind(serde_json::to_string(&provider.settings)?)
        .bind(by)
        .bind(now)
        .execute()
        .await?;
    Ok(made == 1)
}

/// Changes all of it.
///
/// # Errors
/// The database failed.
pub async fn change(tx: &mut Tx, provider: &Provider) -> Result<()> {
    tx.sql(
        "UPDATE sign_on_providers SET issuer = $2, client_id = $3, secret = $4, state = $5, place = $6,
            settings = $7 WHERE id = $1",
    )
    .bind(provider.id)
    .bind(provider.issuer.clone())
    .bind(provider.client_id.clone())
    .bind(provider.secret.clone())
    .bind(if provider.on { "on" } else { "off" })
    .bind(provider.place)
    .bind(serde_json::to_string(&provider.settings)?)
    .execute()
    .await?;
    Ok(())
}

/// Deletes it; its links and sign-ins under way go with it.
///
/// # Errors
/// The database failed.
pub async fn delete(tx: &mut Tx, provider: Uuid) -> Result<()> {
    for sql in [
        "DELETE FROM sign_on_flows WHERE provider_id = $1",
        "DELETE FROM sign_on_sessions WHERE provider_id = $1",
        "DELETE FROM sign_on_roles WHERE provider_id = $1",
        "DELETE FROM sign_on_links WHERE provider_id = $1",
        "DELETE FROM sign_on_providers WHERE id = $1",
    ] {
        tx.sql(sql).bind(provider).execute().await?;
    }
    Ok(())
}

/// What somebody went to a provider for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in.
    SignIn,
    /// To link the sign-in there with their account here.
    Link,
    /// To prove again that it is they.
    Prove,
}

impl Purpose {
    const fn id(self) -> &'static str {
        match self {
            Purpose::SignIn => "sign-in",
            Purpose::Link => "link",
            Purpose::Prove => "prove",
        }
    }
}

/// A sign-in under way.
#[derive(Clone, Debug)]
pub struct Flow {
    /// At which provider.
    pub provider: Uuid,
    /// What for.
    pub purpose: Purpose,
    /// Who is signed in already, where it is not for signing in.
    pub account: Option<Uuid>,
    /// What the ID token must repeat.
    pub nonce: String,
    /// The secret half of PKCE.
    pub verifier: String,
    /// The language of the pages.
    pub lang: Lang,
    /// Where they want to go.
    pub next: String,
    /// When it began.
    pub created_at: DateTime<Utc>,
}

/// Writes down that somebody goes to a provider; `state` and the secret of the browser's cookie bring them back.
///
/// # Errors
/// The database failed.
pub async fn begin(db: &Db, flow: &Flow, state: &str, browser: &str) -> Result<()> {
    db.write(
        "INSERT INTO sign_on_flows (state_hash, browser_hash, provider_id, purpose, account_id, nonce, verifier,
            lang, next, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(crypto::token_hash(state))
    .bind(crypto::token_hash(browser))
    .bind(flow.provider)
    .bind(flow.purpose.id())
    .bind(flow.account)
    .bind(flow.nonce.clone())
    .bind(flow.verifier.clone())
    .bind(flow.lang.code())
    .bind(flow.next.clone())
    .bind(flow.created_at)
    .bind(flow.created_at + TimeDelta::minutes(MINUTES))
    .execute()
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct FlowRow {
    provider_id: Uuid,
    purpose: String,
    account_id: Option<Uuid>,
    nonce: String,
    verifier: String,
    lang: String,
    next: String,
    created_at: DateTime<Utc>,
}

/// Takes the sign-in that an answer belongs to, once and only in the browser that began it.
///
/// # Errors
/// The database failed.
pub async fn take(
    db: &Db,
    now: DateTime<Utc>,
    provider: Uuid,
    state: &str,
    browser: &str,
) -> Result<Option<Flow>> {
    let mut tx = db.begin().await?;
    let row: Option<FlowRow> = tx
        .sql(
            "DELETE FROM sign_on_flows
             WHERE state_hash = $1 AND browser_hash = $2 AND provider_id = $3 AND expires_at > $4
             RETURNING provider_id, purpose, account_id, nonce, verifier, lang, next, created_at",
        )
        .bind(crypto::token_hash(state))
        .bind(crypto::token_hash(browser))
        .bind(provider)
        .bind(now)
        .optional()
        .await?;
    tx.commit().await?;
    Ok(row.map(|row| Flow {
        provider: row.provider_id,
        purpose: match row.purpose.as_str() {
            "link" => Purpose::Link,
            "prove" => Purpose::Prove,
            _ => Purpose::SignIn,
        },
        account: row.account_id,
        nonce: row.nonce,
        verifier: row.verifier,
        lang: row.lang.parse().unwrap_or(Lang::En),
        next: row.next,
        created_at: row.created_at,
    }))
}

/// Notes a message that a session is over; `false` where it came before.
///
/// # Errors
/// The database failed.
pub async fn first_time(tx: &mut Tx, provider: Uuid, jti: &str, until: DateTime<Utc>) -> Result<bool> {
    let sql = "INSERT INTO sign_on_logouts (hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    let hash = crypto::token_hash(&format!("{provider}\0{jti}"));
    Ok(tx.sql(sql).bind(hash).bind(until).execute().await? == 1)
}

/// Forgets what is over.
///
/// # Errors
/// The database failed.
pub async fn tidy(db: &Db, now: DateTime<Utc>) -> Result<()> {
    db.write("DELETE FROM sign_on_flows WHERE expires_at < $1").bind(now).execute().await?;
    db.write("DELETE FROM sign_on_logouts WHERE expires_at < $1").bind(now).execute().await?;
    Ok(())
}
