//! The rows: accounts at authorities, certificates, who is at it, and what is to be answered.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use crate::{
    bell::Topic,
    db::{Db, Tx},
};

/// How long a process may be at one order before another takes it over.
pub const HOLD: TimeDelta = TimeDelta::minutes(10);
/// How long an answer may be asked for.
const ANSWER: TimeDelta = TimeDelta::minutes(15);

/// A certificate with its key.
#[derive(Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Certificate {
    /// The names it is for, sorted, with commas.
    pub names: String,
    /// PEM, the site's own first.
    pub chain: String,
    /// PEM.
    pub private_key: String,
    /// From when it is in force.
    pub not_before: DateTime<Utc>,
    /// Until when.
    pub not_after: DateTime<Utc>,
    /// From when on another is asked for.
    pub renew_at: DateTime<Utc>,
    /// When the authority is asked next whether it should be sooner.
    pub ask_at: DateTime<Utc>,
    /// When it was written here.
    pub issued_at: DateTime<Utc>,
}

impl std::fmt::Debug for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificate").field("names", &self.names).field("not_after", &self.not_after).finish()
    }
}

/// How the tries for a certificate went.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Try {
    /// How many failed in a row.
    pub failures: i64,
    /// Why the last failed; empty where it did not.
    pub last_error: Option<String>,
    /// What to do about it.
    pub advice: Option<String>,
    /// When it was.
    pub tried_at: Option<DateTime<Utc>>,
    /// When the next may be.
    pub next_at: DateTime<Utc>,
}

/// The certificate of these names by this authority, and how the tries for one went.
///
/// # Errors
/// The database failed.
pub async fn state(
    db: &Db,
    directory: &str,
    names: &str,
) -> sqlx::Result<(Option<Certificate>, Option<Try>)> {
    let certificate = db
        .read(
            "SELECT names, chain, private_key, not_before, not_after, renew_at, ask_at, issued_at
             FROM acme_certificates WHERE directory = $1 AND names = $2",
        )
        .bind(directory.to_owned())
        .bind(names.to_owned())
        .optional()
        .await?;
    let last = db
        .read(
            "SELECT failures, last_error, advice, tried_at, next_at FROM acme_tries
             WHERE directory = $1 AND names = $2",
        )
        .bind(directory.to_owned())
        .bind(names.to_owned())
        .optional()
        .await?;
    Ok((certificate, last))
}

/// Every certificate that is kept, the newest first: where the names or the authority have changed in the settings, an
/// older one may serve until the new one is there.
///
/// # Errors
/// The database failed.
pub async fn all(db: &Db) -> sqlx::Result<Vec<Certificate>> {
    db.read(
        "SELECT names, chain, private_key, not_before, not_after, renew_at, ask_at, issued_at
         FROM acme_certificates ORDER BY issued_at DESC, directory, names",
    )
    .all()
    .await
}

/// Takes the order of these names for this process, if it is time and nobody has it.
///
/// # Errors
/// The database failed.
pub async fn hold(db: &Db, directory: &str, names: &str, by: Uuid, now: DateTime<Utc>) -> sqlx::Result<bool> {
    let mut tx = db.begin().await?;
    make_row(&mut tx, directory, names, now).await?;
    let held = tx
        .sql(
            "UPDATE acme_tries SET held_until = $4, held_by = $5 WHERE directory = $1 AND names = $2
             AND next_at <= $3 AND (held_until IS NULL OR held_until <= $3)",
        )
        .bind(directory.to_owned())
        .bind(names.to_owned())
        .bind(now)
        .bind(now + HOLD)
        .bind(by)
        .execute()
        .await?;
    tx.commit().await?;
    Ok(held == 1)
}

async fn make_row(tx: &mut Tx, directory: &str, names: &str, now: DateTime<Utc>) -> sqlx::Result<()> {
    tx.sql(
        "INSERT INTO acme_tries (directory, names, failures, next_at) VALUES ($1, $2, 0, $3)
         ON CONFLICT (directory, names) DO NOTHING",
    )
    .bind(directory.to_owned())
    .bind(names.to_owned())
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Gives back what [`hold`] took, with nothing to say.
///
/// # Errors
/// The database failed.
pub async fn release(db: &Db, directory: &str, names: &str, by: Uuid) -> sqlx::Result<()> {
    db.write(
        "UPDATE acme_tries SET held_until = NULL, held_by = NULL
         WHERE directory = $1 AND names = $2 AND held_by = $3",
    )
    .bind(directory.to_owned())
    .bind(names.to_owned())
    .bind(by)
    .execute()
    .await?;
    Ok(())
}

/// What came of a try that failed.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Why, in words.
    pub error: String,
    /// What to do about it.
    pub advice: String,
    /// How many have failed in a row now.
    pub failures: i64,
    /// When the next may be.
    pub next_at: DateTime<Utc>,
}

/// Writes down that a try failed, and gives back what [`hold`] took.
///
/// # Errors
/// The database failed.
pub async fn failed(
    db: &Db,
    directory: &str,
    names: &str,
    by: Uuid,
    failure: &Failure,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    db.write(
        "UPDATE acme_tries SET failures = $4, last_error = $5, advice = $6, tried_at = $7, next_at = $8,
         held_until = NULL, held_by = NULL WHERE directory = $1 AND names = $2 AND held_by = $3",
    )
    .bind(directory.to_owned())
    .bind(names.to_owned())
    .bind(by)
    .bind(failure.failures)
    .bind(failure.error.chars().take(2000).collect::<String>())
    .bind(failure.advice.clone())
    .bind(now)
    .bind(failure.next_at)
    .execute()
    .await?;
    Ok(())
}

/// Keeps a new certificate in the place of the one before, and tells every server of it.
///
/// # Errors
/// The database failed; the one before stays.
pub async fn keep(db: &Db, directory: &str, new: &Certificate) -> sqlx::Result<()> {
    let mut tx = db.begin().await?;
    tx.sql(
        "INSERT INTO acme_certificates
         (directory, names, chain, private_key, not_before, not_after, renew_at, ask_at, issued_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (directory, names) DO UPDATE SET
         chain = excluded.chain, private_key = excluded.private_key, not_before = excluded.not_before,
         not_after = excluded.not_after, renew_at = excluded.renew_at, ask_at = excluded.ask_at,
         issued_at = excluded.issued_at",
    )
    .bind(directory.to_owned())
    .bind(new.names.clone())
    .bind(new.chain.clone())
    .bind(new.private_key.clone())
    .bind(new.not_before)
    .bind(new.not_after)
    .bind(new.renew_at)
    .bind(new.ask_at)
    .bind(new.issued_at)
    .execute()
    .await?;
    tx.sql(
        "UPDATE acme_tries SET failures = 0, last_error = NULL, advice = NULL, tried_at = $3, next_at = $3,
         held_until = NULL, held_by = NULL WHERE directory = $1 AND names = $2",
    )
    .bind(directory.to_owned())
    .bind(new.names.clone())
    .bind(new.issued_at)
    .execute()
    .await?;
    // What was kept for other names or from another authority is of no use once it has ended.
    tx.sql("DELETE FROM acme_certificates WHERE not_after < $1").bind(new.issued_at).execute().await?;
    tx.notify(Topic::Certificates).await?;
    tx.commit().await
}

/// Notes what the authority said about the time of the renewal, and when it is asked again.
///
/// # Errors
/// The database failed.
pub async fn plan(
    db: &Db,
    directory: &str,
    names: &str,
    renew_at: DateTime<Utc>,
    ask_at: DateTime<Utc>,
) -> sqlx::Result<()> {
    db.write("UPDATE acme_certificates SET renew_at = $3, ask_at = $4 WHERE directory = $1 AND names = $2")
        .bind(directory.to_owned())
        .bind(names.to_owned())
        .bind(renew_at)
        .bind(ask_at)
        .execute()
        .await?;
    Ok(())
}

/// Has the certificate renewed now, whatever was planned; what failed before is tried again.
///
/// # Errors
/// The database failed.
pub async fn renew_now(db: &Db, directory: &str, names: &str, now: DateTime<Utc>) -> sqlx::Result<()> {
    let mut tx = db.begin().await?;
    make_row(&mut tx, directory, names, now).await?;
    for sql in [
        "UPDATE acme_tries SET next_at = $3 WHERE directory = $1 AND names = $2",
        "UPDATE acme_certificates SET renew_at = $3 WHERE directory = $1 AND names = $2 AND renew_at > $3",
    ] {
        tx.sql(sql).bind(directory.to_owned()).bind(names.to_owned()).bind(now).execute().await?;
    }
    tx.notify(Topic::Certificates).await?;
    tx.commit().await
}

/// The account at this authority: what [`keep_account`] was given.
///
/// # Errors
/// The database failed.
pub async fn account(db: &Db, directory: &str) -> sqlx::Result<Option<(String, String)>> {
    db.read("SELECT credentials, contact FROM acme_accounts WHERE directory = $1")
        .bind(directory.to_owned())
        .optional()
        .await
}

/// Keeps the account at this authority: its credentials (JSON), and whom the authority may write to.
///
/// # Errors
/// The database failed.
pub async fn keep_account(
    db: &Db,
    directory: &str,
    credentials: &str,
    contact: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    db.write(
        "INSERT INTO acme_accounts (directory, credentials, contact, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (directory) DO UPDATE SET credentials = excluded.credentials, contact = excluded.contact",
    )
    .bind(directory.to_owned())
    .bind(credentials.to_owned())
    .bind(contact.to_owned())
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Forgets an account that the authority does not know (any more).
///
/// # Errors
/// The database failed.
pub async fn forget_account(db: &Db, directory: &str) -> sqlx::Result<()> {
    db.write("DELETE FROM acme_accounts WHERE directory = $1").bind(directory.to_owned()).execute().await?;
    Ok(())
}

/// What is to be answered by whichever server is asked: `ask` is a name (`tls-alpn-01`) or a token (`http-01`).
///
/// # Errors
/// The database failed.
pub async fn put_answer(
    db: &Db,
    kind: &str,
    ask: &str,
    answer: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let mut tx = db.begin().await?;
    tx.sql("DELETE FROM acme_challenges WHERE expires_at <= $1").bind(now).execute().await?;
    tx.sql(
        "INSERT INTO acme_challenges (kind, ask, answer, expires_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (kind, ask) DO UPDATE SET answer = excluded.answer, expires_at = excluded.expires_at",
    )
    .bind(kind.to_owned())
    .bind(ask.to_owned())
    .bind(answer.to_owned())
    .bind(now + ANSWER)
    .execute()
    .await?;
    tx.commit().await
}

/// The answer to `ask`, if it is to be answered.
///
/// # Errors
/// The database failed.
pub async fn answer(db: &Db, kind: &str, ask: &str, now: DateTime<Utc>) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> = db
        .read("SELECT answer FROM acme_challenges WHERE kind = $1 AND ask = $2 AND expires_at > $3")
        .bind(kind.to_owned())
        .bind(ask.to_owned())
        .bind(now)
        .optional()
        .await?;
    Ok(row.map(|(answer,)| answer))
}

/// Answers no more.
///
/// # Errors
/// The database failed.
pub async fn drop_answer(db: &Db, kind: &str, ask: &str) -> sqlx::Result<()> {
    db.write("DELETE FROM acme_challenges WHERE kind = $1 AND ask = $2")
        .bind(kind.to_owned())
        .bind(ask.to_owned())
        .execute()
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{clock::Clock, id, testing};

    #[tokio::test]
    async fn one_process_at_a_time_orders_and_all_see_what_it_got() {
        for test in testing::databases().await.unwrap() {
            let (db, now) = (&test.db, Clock::system().now());
            let (directory, names) = ("https://ca.example.org/dir", "a.example.org,b.example.org");
            let (one, other) = (id::new(), id::new());
            assert!(hold(db, directory, names, one, now).await.unwrap());
            assert!(!hold(db, directory, names, other, now).await.unwrap(), "{}: held", test.name);
            assert!(hold(db, directory, "c.example.org", other, now).await.unwrap(), "other names");
            // Who stopped in the middle is succeeded.
            let later = now + HOLD;
            assert!(hold(db, directory, names, other, later).await.unwrap());
            let next_at = later + TimeDelta::minutes(2);
            let failure =
                Failure { error: "no".to_owned(), advice: "Mend.".to_owned(), failures: 1, next_at };
            // What the first says now counts no more.
            failed(db, directory, names, one, &failure, later).await.unwrap();
            assert_eq!(state(db, directory, names).await.unwrap().1.unwrap().failures, 0);
            failed(db, directory, names, other, &failure, later).await.unwrap();
            let last = state(db, directory, names).await.unwrap().1.unwrap();
            assert_eq!((last.failures, last.last_error.as_deref(), last.next_at), (1, Some("no"), next_at));
            assert!(
                !hold(db, directory, names, one, later).await.unwrap(),
                "{}: not before its time",
                test.name
            );
            renew_now(db, directory, names, later).await.unwrap();
            assert!(hold(db, directory, names, one, later).await.unwrap(), "unless it is wanted");

            let new = Certificate {
                names: names.to_owned(),
                chain: "chain".to_owned(),
                private_key: "key".to_owned(),
                not_before: now,
                not_after: now + TimeDelta::days(90),
                renew_at: now + TimeDelta::days(60),
                ask_at: now + TimeDelta::hours(6),
                issued_at: later,
            };
            keep(db, directory, &new).await.unwrap();
            let (kept, last) = state(db, directory, names).await.unwrap();
            assert_eq!(kept.as_ref(), Some(&new), "{}", test.name);
            assert_eq!(last.unwrap().last_error, None);
            assert!(!format!("{new:?}").contains("key"), "a key is not printed");
            let renewed = Certificate { chain: "new".to_owned(), ..new.clone() };
            keep(db, directory, &renewed).await.unwrap();
            assert_eq!(all(db).await.unwrap(), [renewed]);
            renew_now(db, directory, names, later).await.unwrap();
            assert_eq!(state(db, directory, names).await.unwrap().0.unwrap().renew_at, later);

            put_answer(db, "http-01", "token", "token.thumb", now).await.unwrap();
            assert_eq!(answer(db, "http-01", "token", now).await.unwrap().as_deref(), Some("token.thumb"));
            assert_eq!(answer(db, "tls-alpn-01", "token", now).await.unwrap(), None);
            assert_eq!(answer(db, "http-01", "token", now + ANSWER).await.unwrap(), None);
            drop_answer(db, "http-01", "token").await.unwrap();
            assert_eq!(answer(db, "http-01", "token", now).await.unwrap(), None);
        }
    }
}
