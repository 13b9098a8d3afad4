//! Messages in the database, and what became of each for whom.

use chrono::{DateTime, Utc};
use halqa_platform::{
    crypto,
    db::{Db, Tx},
    error::{Error, Result},
};
use uuid::Uuid;

use super::rules::Texts;
use crate::participants::store::Where;

/// A message to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// Made with the form.
    pub id: Uuid,
    /// The course.
    pub course: Uuid,
    /// Who sends it.
    pub by: Uuid,
    /// What it says.
    pub texts: &'a Texts,
}

/// Whether a message was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Now.
    Yes,
    /// By the same form, before.
    Before,
    /// The id belongs to another course's message.
    Elsewhere,
}

/// Keeps a message, once.
///
/// # Errors
/// The database failed.
pub async fn make(tx: &mut Tx, message: &Message<'_>, now: DateTime<Utc>) -> Result<Made> {
    let made = tx
        .sql(
            "INSERT INTO course_messages (id, course_id, sent_by, created_at, texts, recipients)
             VALUES ($1, $2, $3, $4, $5, 0) ON CONFLICT DO NOTHING",
        )
        .bind(message.id)
        .bind(message.course)
        .bind(message.by)
        .bind(now)
        .bind(serde_json::to_string(message.texts)?)
        .execute()
        .await?;
    if made == 1 {
        return Ok(Made::Yes);
    }
    let (course,): (Uuid,) =
        tx.sql("SELECT course_id FROM course_messages WHERE id = $1").bind(message.id).one().await?;
    Ok(if course == message.course { Made::Before } else { Made::Elsewhere })
}

/// Writes down whom the message is for; how many.
///
/// # Errors
/// The database failed.
pub async fn address(tx: &mut Tx, message: Uuid, of: &Where) -> Result<u64> {
    let sql = format!(
        "INSERT INTO course_message_recipients (message_id, enrolment_id, account_id, state)
         SELECT m.id, e.id, e.account_id, 'waiting' FROM enrolments e
         JOIN course_messages m ON m.course_id = e.course_id WHERE {} AND m.id = ${} ON CONFLICT DO NOTHING",
        of.sql(),
        of.next()
    );
    let people = of.bind(tx.sql_built(sql)).bind(message).execute().await?;
    tx.sql("UPDATE course_messages SET recipients = $2 WHERE id = $1")
        .bind(message)
        .bind(i64::try_from(people).unwrap_or(i64::MAX))
        .execute()
        .await?;
    Ok(people)
}

/// A message that was sent.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Sent {
    /// Its id.
    pub id: Uuid,
    /// The course.
    pub course_id: Uuid,
    /// Who sent it.
    pub sent_by: Uuid,
    /// When.
    pub created_at: DateTime<Utc>,
    /// JSON of [`Texts`].
    pub texts: String,
    /// How many it is for.
    pub recipients: i64,
}

impl Sent {
    /// What it says.
    pub fn texts(&self) -> Texts {
        serde_json::from_str(&self.texts).unwrap_or_default()
    }
}

const SENT: &str = "SELECT id, course_id, sent_by, created_at, texts, recipients FROM course_messages";

/// Messages of a course, or those of one sender, from before the one given, newest first.
///
/// # Errors
/// The database failed.
pub async fn messages(
    db: &Db,
    course: Uuid,
    by: Option<Uuid>,
    before: Option<Uuid>,
    limit: usize,
) -> Result<Vec<Sent>> {
    let sender = if by.is_some() { "AND sent_by = $4" } else { "" };
    let sql = format!("{SENT} WHERE course_id = $1 AND id < $2 {sender} ORDER BY id DESC LIMIT $3");
    let query = db.read_built(sql).bind(course).bind(before.unwrap_or(Uuid::max()));
    let query = query.bind(i64::try_from(limit).unwrap_or(i64::MAX));
    Ok(by.into_iter().fold(query, |query, by| query.bind(by)).all().await?)
}

/// One message of a course.
///
/// # Errors
/// [`Error::NotFound`], or the database failed.
pub async fn message(db: &Db, course: Uuid, id: Uuid) -> Result<Sent> {
    let sql = format!("{SENT} WHERE id = $1 AND course_id = $2");
    db.read_built(sql).bind(id).bind(course).optional().await?.ok_or(Error::NotFound)
}

/// One message, of whatever course.
///
/// # Errors
/// The database failed.
pub async fn by_id(db: &Db, id: Uuid) -> Result<Option<Sent>> {
    Ok(db.read_built(format!("{SENT} WHERE id = $1")).bind(id).optional().await?)
}

/// What became of a message for one person.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Recipient {
    /// The enrolment.
    pub enrolment_id: Uuid,
    /// Who.
    pub account_id: Uuid,
    /// `waiting`, `sent`, `unsubscribed`, `unreachable`.
    pub state: String,
    /// Code of the language that they got; may be empty.
    pub lang: String,
    /// When.
    pub handled_at: Option<DateTime<Utc>>,
}

/// Recipients after the enrolment given, in the order of the index.
///
/// # Errors
/// The database failed.
pub async fn recipients(db: &Db, message: Uuid, after: Option<Uuid>, limit: usize) -> Result<Vec<Recipient>> {
    Ok(db
        .read(
            "SELECT enrolment_id, account_id, state, lang, handled_at FROM course_message_recipients
             WHERE message_id = $1 AND enrolment_id > $2 ORDER BY enrolment_id LIMIT $3",
        )
        .bind(message)
        .bind(after.unwrap_or_default())
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .all()
        .await?)
}

/// Of a message: how many recipients are in which state.
///
/// # Errors
/// The database failed.
pub async fn states(db: &Db, message: Uuid) -> Result<Vec<(String, i64)>> {
    let sql = "SELECT state, COUNT(*) FROM course_message_recipients WHERE message_id = $1
         GROUP BY state ORDER BY state";
    Ok(db.read(sql).bind(message).all().await?)
}

/// Who waits to be written to, at most `limit`: enrolment and account.
///
/// # Errors
/// The database failed.
pub async fn waiting(db: &Db, message: Uuid, limit: i64) -> Result<Vec<(Uuid, Uuid)>> {
    Ok(db
        .read(
            "SELECT enrolment_id, account_id FROM course_message_recipients
             WHERE message_id = $1 AND state = 'waiting' ORDER BY enrolment_id LIMIT $2",
        )
        .bind(message)
        .bind(limit)
        .all()
        .await?)
}

/// Writes down what becomes of a message for somebody; `false` where that was done before: nothing is to be sent then.
///
/// # Errors
/// The database failed.
pub async fn handled(
    tx: &mut Tx,
    (message, enrolment): (Uuid, Uuid),
    (state, lang): (&'static str, &str),
    token: Option<&str>,
    now: DateTime<Utc>,
) -> Result<bool> {
    let done = tx
        .sql(
            "UPDATE course_message_recipients SET state = $3, lang = $4, token_hash = $5, handled_at = $6
             WHERE message_id = $1 AND enrolment_id = $2 AND state = 'waiting'",
        )
        .bind(message)
        .bind(enrolment)
        .bind(state)
        .bind(lang.to_owned())
        .bind(token.map(crypto::token_hash))
        .bind(now)
        .execute()
        .await?;
    Ok(done == 1)
}

/// The address of somebody turned out to be none.
///
/// # Errors
/// The database failed.
pub async fn unreachable(tx: &mut Tx, (message, enrolment): (Uuid, Uuid)) -> Result<()> {
    let sql = "UPDATE course_message_recipients SET state = 'unreachable', token_hash = NULL
         WHERE message_id = $1 AND enrolment_id = $2";
    tx.sql(sql).bind(message).bind(enrolment).execute().await?;
    Ok(())
}

/// Whether somebody wants no messages of a course's staff.
///
/// # Errors
/// The database failed.
pub async fn is_stopped(tx: &mut Tx, course: Uuid, account: Uuid) -> Result<bool> {
    let sql = "SELECT account_id FROM course_mail_stops WHERE account_id = $1 AND course_id = $2";
    let row: Option<(Uuid,)> = tx.sql(sql).bind(account).bind(course).optional().await?;
    Ok(row.is_some())
}

/// Whose link this is: the account, the course, and whether messages are stopped.
///
/// # Errors
/// The database failed.
pub async fn of_token(db: &Db, token: &str) -> Result<Option<(Uuid, Uuid, bool)>> {
    Ok(db
        .read(
            "SELECT r.account_id, m.course_id, s.account_id IS NOT NULL FROM course_message_recipients r
             JOIN course_messages m ON m.id = r.message_id
             LEFT JOIN course_mail_stops s ON s.account_id = r.account_id AND s.course_id = m.course_id
             WHERE r.token_hash = $1",
        )
        .bind(crypto::token_hash(token))
        .optional()
        .await?)
}

/// Stops messages of a course's staff to somebody, or lets them come again. Twice changes nothing.
///
/// # Errors
/// The database failed.
pub async fn stop(tx: &mut Tx, course: Uuid, account: Uuid, at: Option<DateTime<Utc>>) -> Result<()> {
    let insert = "INSERT INTO course_mail_stops (account_id, course_id, stopped_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING";
    match at {
        Some(at) => tx.sql(insert).bind(account).bind(course).bind(at).execute().await?,
        None => {
            let sql = "DELETE FROM course_mail_stops WHERE account_id = $1 AND course_id = $2";
            tx.sql(sql).bind(account).bind(course).execute().await?
        }
    };
    Ok(())
}

/// A message that somebody got, for the page about them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Got {
    /// The message.
    pub id: Uuid,
    /// When it was sent.
    pub created_at: DateTime<Utc>,
    /// JSON of [`Texts`].
    pub texts: String,
    /// What became of it.
    pub state: String,
    /// The language they got.
    pub lang: String,
}

/// Messages to one enrolment, newest first, at most a hundred.
///
/// # Errors
/// The database failed.
pub async fn to(db: &Db, enrolment: Uuid) -> Result<Vec<Got>> {
    Ok(db
        .read(
            "SELECT m.id AS id, m.created_at AS created_at, m.texts AS texts, r.state AS state, r.lang AS lang
             FROM course_message_recipients r JOIN course_messages m ON m.id = r.message_id
             WHERE r.enrolment_id = $1 ORDER BY m.id DESC LIMIT 100",
        )
        .bind(enrolment)
        .all()
        .await?)
}
