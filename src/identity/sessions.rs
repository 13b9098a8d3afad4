//! Sign-ins: the cookie, who it belongs to, and the list of them that a person sees and ends.

use axum::{
    extract::Request,
    http::{HeaderMap, header},
};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use halqa_platform::{
    clock::Clock,
    db::{Db, Tx},
    error::{Error, Result},
    http::{
        peer::Peer,
        session::{ACCOUNT, ADDRESS, DbSessions, USER_AGENT, stored_id},
        view::Visitor,
    },
    lang::Lang,
};
use tower_sessions::{
    Expiry, Session, SessionManagerLayer,
    cookie::{SameSite, time::Duration},
};
use uuid::Uuid;

use crate::{Identity, accounts, viewer::Viewer};

/// Name of the cookie; the prefix makes browsers hold it to this host and to https.
pub const fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-halqa_session" } else { "halqa_session" }
}

/// The layer that carries sessions; [`find_viewer`] goes inside it.
pub fn session_layer(identity: &Identity) -> SessionManagerLayer<DbSessions> {
    let platform = &identity.platform;
    let https = platform.config.is_https();
    SessionManagerLayer::new(DbSessions::new(platform.db.clone(), platform.clock.clone()))
        .with_name(cookie_name(https))
        .with_secure(https)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(Duration::days(i64::from(platform.config.session_days))))
}

#[derive(sqlx::FromRow)]
struct Found {
    id: Uuid,
    name: String,
    email: Option<String>,
    confirmed_at: Option<DateTime<Utc>>,
    roles: String,
    lang: String,
    time_zone: String,
    seen_at: DateTime<Utc>,
    second_factor: bool,
    second_step: bool,
    asked_at: Option<DateTime<Utc>>,
}

/// Finds out who is asking, with one read, and puts [`Viewer`] and [`Visitor`] into the request. Once an hour the
/// session's end and its cookie move on.
///
/// # Errors
/// The database failed.
pub async fn find_viewer(identity: &Identity, request: &mut Request) -> Result<()> {
    let session = request.extensions().get::<Session>().cloned();
    let Some((session, id)) = session.and_then(|session| session.id().map(|id| (session, id))) else {
        return Ok(());
    };
    let (db, clock) = (&identity.platform.db, &identity.platform.clock);
    let key = stored_id(&id);
    let Some(found) = find(db, clock.now(), &key).await? else { return Ok(()) };
    if clock.now() - found.seen_at > TimeDelta::hours(1)
        && let Err(error) = touch(db, clock, &session, found.id).await
    {
        // Nothing that the person asked for; the next request tries again.
        tracing::warn!(%error, "session not prolonged");
    }
    // One of their own, or one at the provider that they came from, where that is trusted.
    let (secured, asked_at) = (found.second_factor || found.second_step, found.asked_at);
    let mut viewer = viewer(found, key);
    if !secured {
        viewer.roles.retain(|role| !identity.needs_second_step(std::slice::from_ref(role)));
    }
    let roles = viewer.roles.iter().map(|role| role.id()).collect();
    let visitor = Visitor { name: viewer.name.clone(), roles, asked_at };
    request.extensions_mut().insert(viewer);
    request.extensions_mut().insert(visitor);
    Ok(())
}

async fn find(db: &Db, now: DateTime<Utc>, key: &[u8]) -> Result<Option<Found>> {
    Ok(db
        .read(
            "SELECT a.id, a.name, a.email, a.confirmed_at, a.roles, a.lang, a.time_zone, s.seen_at,
             a.second_factor, s.second_step, a.asked_at
             FROM sessions s JOIN accounts a ON a.id = s.account_id
             WHERE s.id = $1 AND s.expires_at > $2 AND a.status = 'active'",
        )
        .bind(key.to_vec())
        .bind(now)
        .optional()
        .await?)
}

fn viewer(found: Found, session: Vec<u8>) -> Viewer {
    Viewer {
        id: found.id,
        name: found.name,
        email: found.email.unwrap_or_default(),
        confirmed: found.confirmed_at.is_some(),
        roles: accounts::roles_from_text(&found.roles),
        lang: found.lang.parse().unwrap_or(Lang::En),
        time_zone: found.time_zone.parse().unwrap_or(Tz::UTC),
        session,
    }
}

// A changed session is saved by its layer with a new end, and its cookie sent again.
async fn touch(db: &Db, clock: &Clock, session: &Session, account: Uuid) -> Result<()> {
    let now = clock.now();
    session.insert("seen", now.timestamp()).await.map_err(failed)?;
    let mut tx = db.begin().await?;
    accounts::seen(&mut tx, account, now).await?;
    Ok(tx.commit().await?)
}

pub(crate) fn failed(error: tower_sessions::session::Error) -> Error {
    Error::Internal(anyhow::Error::new(error).context("session"))
}

/// This browser is now signed in as `account`, under a new session id.
///
/// # Errors
/// The database failed.
pub async fn begin(session: &Session, account: Uuid, headers: &HeaderMap, peer: Peer) -> Result<()> {
    if session.id().is_some() {
        session.cycle_id().await.map_err(failed)?;
        session.clear().await;
    }
    let browser = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let browser: String = browser.chars().take(300).collect();
    session.insert(ACCOUNT, account.to_string()).await.map_err(failed)?;
    session.insert(USER_AGENT, browser).await.map_err(failed)?;
    session.insert(ADDRESS, peer.0.to_string()).await.map_err(failed)
}

/// This browser is signed out.
///
/// # Errors
/// The database failed.
pub async fn finish(session: &Session) -> Result<()> {
    session.flush().await.map_err(failed)
}

/// A sign-in of a person.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SignIn {
    /// Hash of the session's id.
    pub id: Vec<u8>,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// Last used, to the hour.
    pub seen_at: DateTime<Utc>,
    /// As the browser calls itself.
    pub user_agent: String,
    /// From where.
    pub address: String,
}

/// The sign-ins of a person, the last used first.
///
/// # Errors
/// The database failed.
pub async fn list(db: &Db, now: DateTime<Utc>, account: Uuid) -> Result<Vec<SignIn>> {
    Ok(db
        .read(
            "SELECT id, created_at, seen_at, user_agent, address FROM sessions
             WHERE account_id = $1 AND expires_at > $2 ORDER BY seen_at DESC, id LIMIT 200",
        )
        .bind(account)
        .bind(now)
        .all()
        .await?)
}

/// Ends one sign-in of a person.
///
/// # Errors
/// The database failed.
pub async fn end(tx: &mut Tx, account: Uuid, session: &[u8]) -> Result<()> {
    tx.sql("DELETE FROM sessions WHERE id = $1 AND account_id = $2")
        .bind(session.to_vec())
        .bind(account)
        .execute()
        .await?;
    Ok(())
}

/// Ends every sign-in of a person but one; all where `keep` is empty.
///
/// # Errors
/// The database failed.
pub async fn end_others(tx: &mut Tx, account: Uuid, keep: &[u8]) -> Result<()> {
    tx.sql("DELETE FROM sessions WHERE account_id = $1 AND id <> $2")
        .bind(account)
        .bind(keep.to_vec())
        .execute()
        .await?;
    Ok(())
}

/// The browser and the system that a `User-Agent` names, as far as people know them: `Firefox`, `Linux`.
pub fn browser(user_agent: &str) -> (Option<&'static str>, Option<&'static str>) {
    // Order matters: most browsers also call themselves those that come later.
    let browsers = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("YaBrowser", "Yandex"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ];
    let systems = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let first = |of: &[(&str, &'static str)]| {
        of.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
    };
    (first(&browsers), first(&systems))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Role;

    #[test]
    fn browsers_are_known_by_the_names_that_people_use() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0";
        assert_eq!(browser(edge), (Some("Edge"), Some("Windows")));
        let phone = "Mozilla/5.0 (Linux; Android 13; SM-A536B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36";
        assert_eq!(browser(phone), (Some("Chrome"), Some("Android")));
        assert_eq!(browser("curl/8.0"), (None, None));
    }

    #[test]
    fn the_cookie_is_bound_to_the_host_where_it_can_be() {
        assert_eq!(cookie_name(true), "__Host-halqa_session");
        assert_eq!(cookie_name(false), "halqa_session");
    }

    #[test]
    fn a_viewer_has_the_roles_of_the_account() {
        let found = Found {
            id: Uuid::nil(),
            name: "李明".to_owned(),
            email: None,
            confirmed_at: None,
            roles: "staff".to_owned(),
            lang: "zh".to_owned(),
            time_zone: "Asia/Shanghai".to_owned(),
            seen_at: DateTime::default(),
            second_factor: false,
            second_step: false,
            asked_at: None,
        };
        let viewer = viewer(found, vec![1]);
        assert!(viewer.has(Role::Staff) && viewer.has(Role::Learner) && !viewer.has(Role::Administrator));
        assert!(!viewer.confirmed);
        assert_eq!((viewer.lang, viewer.time_zone), (Lang::Zh, Tz::Asia__Shanghai));
    }
}
