//! The mails that were written: for the job that sends them, and for the administrator's mailbox.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    clock::Clock,
    db::{Db, Tx},
    lang::Lang,
};

/// What became of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MailState {
    /// Kept here, because no SMTP server is configured.
    Kept,
    /// Waits to be sent.
    Queued,
    /// The mail server took it.
    Sent,
    /// The mail server refused it for good.
    Failed,
}

impl MailState {
    /// Its name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }

    /// Every state.
    pub const ALL: [Self; 4] = [Self::Kept, Self::Queued, Self::Sent, Self::Failed];

    fn from_name(name: &str) -> Self {
        [Self::Kept, Self::Queued, Self::Sent].into_iter().find(|s| s.name() == name).unwrap_or(Self::Failed)
    }
}

/// A mail in a list.
#[derive(Clone, Debug)]
pub struct MailHead {
    /// Its id.
    pub id: Uuid,
    /// The address it goes to.
    pub recipient: String,
    /// The name of the person.
    pub recipient_name: String,
    /// Code of its language.
    pub lang: String,
    /// What it is for.
    pub kind: String,
    /// Its subject.
    pub subject: String,
    /// What became of it.
    pub state: MailState,
    /// Why it failed last.
    pub error: Option<String>,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When the mail server took it.
    pub sent_at: Option<DateTime<Utc>>,
}

/// A whole mail. Show `html_body` in a sandboxed frame only, from an address of its own.
#[derive(Clone, Debug)]
pub struct StoredMail {
    /// Everything but the bodies.
    pub head: MailHead,
    /// The plain text; empty once a mail server has taken it, as the other is.
    pub text_body: String,
    /// The HTML document.
    pub html_body: String,
    /// Where its reader ends such mails.
    pub unsubscribe: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    recipient: String,
    recipient_name: String,
    lang: String,
    kind: String,
    subject: String,
    text_body: String,
    html_body: String,
    state: String,
    error: Option<String>,
    created_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
    unsubscribe: Option<String>,
}

impl From<Row> for StoredMail {
    fn from(row: Row) -> Self {
        let head = MailHead {
            id: row.id,
            recipient: row.recipient,
            recipient_name: row.recipient_name,
            lang: row.lang,
            kind: row.kind,
            subject: row.subject,
            state: MailState::from_name(&row.state),
            error: row.error,
            created_at: row.created_at,
            sent_at: row.sent_at,
        };
        Self { head, text_body: row.text_body, html_body: row.html_body, unsubscribe: row.unsubscribe }
    }
}

/// A page of mails, newest first: those older than `before` (time and id of the last one shown), at most `limit`.
///
/// # Errors
/// The database failed.
pub async fn page(db: &Db, before: Option<(DateTime<Utc>, Uuid)>, limit: i64) -> sqlx::Result<Vec<MailHead>> {
    let sql =
        "SELECT id, recipient, recipient_name, lang, kind, subject, '' AS text_body, '' AS html_body, state,
               error, created_at, sent_at, NULL AS unsubscribe FROM mails ORDER BY created_at DESC, id DESC LIMIT $1";
    let after =
        "SELECT id, recipient, recipient_name, lang, kind, subject, '' AS text_body, '' AS html_body, state,
               error, created_at, sent_at, NULL AS unsubscribe FROM mails WHERE (created_at, id) < ($2, $3)
               ORDER BY created_at DESC, id DESC LIMIT $1";
    let rows: Vec<Row> = match before {
        None => db.read(sql).bind(limit).all().await?,
        Some((time, id)) => db.read(after).bind(limit).bind(time).bind(id).all().await?,
    };
    Ok(rows.into_iter().map(|row| StoredMail::from(row).head).collect())
}

/// What of the mail log is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// To this address, whole; empty = to anybody.
    pub recipient: String,
    /// For this purpose; empty = for any.
    pub kind: String,
    /// What became of it.
    pub state: Option<MailState>,
}

/// As [`page`], of those mails that `filter` lets through.
///
/// # Errors
/// The database failed.
pub async fn page_of(
    db: &Db,
    filter: &Filter,
    before: Option<(DateTime<Utc>, Uuid)>,
    limit: i64,
) -> sqlx::Result<Vec<MailHead>> {
    let mut sql = String::from(
        "SELECT id, recipient, recipient_name, lang, kind, subject, '' AS text_body, '' AS html_body, state,
         error, created_at, sent_at, NULL AS unsubscribe FROM mails WHERE (created_at, id) < ($2, $3)",
    );
    let typed = filter.recipient.trim();
    let values: Vec<String> = [typed, &filter.kind, filter.state.map_or("", MailState::name)]
        .into_iter()
        .filter(|value| !value.is_empty())
        .map(str::to_owned)
        .collect();
    let mut next = 4;
    for (column, given) in [
        ("recipient", !typed.is_empty()),
        ("kind", !filter.kind.is_empty()),
        ("state", filter.state.is_some()),
    ] {
        if given {
            sql.push_str(&format!(" AND {column} = ${next}"));
            next += 1;
        }
    }
    sql.push_str(" ORDER BY created_at DESC, id DESC LIMIT $1");
    let (time, id) = before
        .unwrap_or((DateTime::<Utc>::from_timestamp(253_402_300_799, 0).unwrap_or_default(), Uuid::max()));
    let mut query = db.read_built(sql).bind(limit).bind(time).bind(id);
    for value in values {
        query = query.bind(value);
    }
    let rows: Vec<Row> = query.all().await?;
    Ok(rows.into_iter().map(|row| StoredMail::from(row).head).collect())
}

/// How many mails of one purpose are in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindCount {
    /// The purpose.
    pub kind: String,
    /// The state.
    pub state: MailState,
    /// How many.
    pub mails: i64,
}

/// How many mails there are, by purpose and state.
///
/// # Errors
/// The database failed.
pub async fn by_kind(db: &Db) -> sqlx::Result<Vec<KindCount>> {
    let rows: Vec<(String, String, i64)> = db
        .read("SELECT kind, state, COUNT(*) FROM mails GROUP BY kind, state ORDER BY kind, state")
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(kind, state, mails)| KindCount { kind, state: MailState::from_name(&state), mails })
        .collect())
}

/// Has a mail that failed sent once more, from now with all its attempts. `false`: it has not failed, or its text is
/// gone.
///
/// # Errors
/// The database failed.
pub async fn resend(tx: &mut Tx, clock: &Clock, id: Uuid) -> sqlx::Result<bool> {
    let changed = tx
        .sql(
            "UPDATE mails SET state = 'queued', error = NULL
             WHERE id = $1 AND state = 'failed' AND text_body <> ''",
        )
        .bind(id)
        .execute()
        .await?;
    if changed == 0 {
        return Ok(false);
    }
    let job = super::SendMail { mail: id };
    let payload = serde_json::to_string(&job).map_err(|error| sqlx::Error::Encode(error.into()))?;
    // The job that gave up: this one takes its place.
    tx.sql("DELETE FROM jobs WHERE kind = $1 AND state = 'dead' AND payload = $2")
        .bind(<super::SendMail as crate::jobs::Job>::KIND)
        .bind(payload)
        .execute()
        .await?;
    crate::jobs::enqueue(tx, clock, &job).await?;
    Ok(true)
}

/// Where the name of the site in a language stands in the settings, for mails; none = as configured.
pub fn name_key(lang: Lang) -> String {
    format!("site.name.{lang}")
}

/// The name that administrators have given the site.
pub(super) async fn site_name(tx: &mut Tx, lang: Lang) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        tx.sql("SELECT value FROM settings WHERE key = $1").bind(name_key(lang)).optional().await?;
    Ok(row.map(|(name,)| name))
}

/// The same outside a transaction.
pub(super) async fn site_name_now(db: &Db, lang: Lang) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        db.read("SELECT value FROM settings WHERE key = $1").bind(name_key(lang)).optional().await?;
    Ok(row.map(|(name,)| name))
}

/// One mail.
///
/// # Errors
/// The database failed.
pub async fn one(db: &Db, id: Uuid) -> sqlx::Result<Option<StoredMail>> {
    let row: Option<Row> = db
        .read(
            "SELECT id, recipient, recipient_name, lang, kind, subject, text_body, html_body, state, error,
             created_at, sent_at, unsubscribe FROM mails WHERE id = $1",
        )
        .bind(id)
        .optional()
        .await?;
    Ok(row.map(StoredMail::from))
}

/// How many mails are in each state.
///
/// # Errors
/// The database failed.
pub async fn counts(db: &Db) -> sqlx::Result<Vec<(MailState, i64)>> {
    let rows: Vec<(String, i64)> = db.read("SELECT state, COUNT(*) FROM mails GROUP BY state").all().await?;
    Ok(rows.into_iter().map(|(state, mails)| (MailState::from_name(&state), mails)).collect())
}

/// Deletes every mail to a person (also to an address that they had once) and every mail that names them; says
/// which. Their files in the mailbox folder are the caller's to delete, once the transaction is committed.
///
/// # Errors
/// The database failed.
pub async fn forget(tx: &mut Tx, account: Uuid, email: &str) -> sqlx::Result<Vec<Uuid>> {
    let gone: Vec<(Uuid,)> = tx
        .sql(
            "DELETE FROM mails WHERE id IN (SELECT mail_id FROM mail_people WHERE account_id = $1)
             OR recipient = $2 OR recipient = $3 RETURNING id",
        )
        .bind(account)
        .bind(email.to_owned())
        .bind(email.to_lowercase())
        .all()
        .await?;
    Ok(gone.into_iter().map(|(id,)| id).collect())
}

/// A mail to a person, as they may download it: when, what it was for, its subject, what became of it.
#[derive(Clone, Debug, serde::Serialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "each is the column of the same name in mails")]
pub struct Received {
    pub created_at: DateTime<Utc>,
    pub recipient: String,
    pub subject: String,
    pub state: String,
    pub sent_at: Option<DateTime<Utc>>,
}

/// Every mail to a person that is still listed: to their address, or about nobody but them. (Those to others that name
/// them are not theirs.)
///
/// # Errors
/// The database failed.
pub async fn to_person(db: &Db, account: Uuid, email: &str) -> sqlx::Result<Vec<Received>> {
    db.read(
        "SELECT m.created_at AS created_at, m.recipient AS recipient, m.subject AS subject, m.state AS state,
            m.sent_at AS sent_at FROM mail_people p JOIN mails m ON m.id = p.mail_id
         WHERE p.account_id = $1 AND (m.recipient = $2 OR NOT EXISTS
            (SELECT 1 FROM mail_people o WHERE o.mail_id = m.id AND o.account_id <> $1))
         ORDER BY m.created_at DESC, m.id LIMIT 10000",
    )
    .bind(account)
    .bind(email.to_owned())
    .all()
    .await
}

/// Deletes mails.
pub(super) async fn delete(db: &Db, mails: &[Uuid]) -> sqlx::Result<()> {
    let mut tx = db.begin().await?;
    for mail in mails {
        tx.sql("DELETE FROM mails WHERE id = $1").bind(*mail).execute().await?;
    }
    tx.commit().await
}

/// Writes down what became of a mail; what a mail server has taken is not kept. `false`: it was deleted meanwhile.
pub(super) async fn mark(
    db: &Db,
    clock: &Clock,
    id: Uuid,
    state: MailState,
    error: Option<String>,
) -> sqlx::Result<bool> {
    let sent_at = (state == MailState::Sent).then(|| clock.now());
    let sent = "UPDATE mails SET state = $2, error = $3, sent_at = $4, text_body = '', html_body = '',
         unsubscribe = NULL WHERE id = $1";
    let other = "UPDATE mails SET state = $2, error = $3, sent_at = $4 WHERE id = $1";
    // However it ended, nothing is tried any more.
    let last = "DELETE FROM mails WHERE id = $1 AND kind = $2";
    if state != MailState::Queued && db.write(last).bind(id).bind(super::FAREWELL).execute().await? == 1 {
        return Ok(true);
    }
    let changed = db
        .write(if state == MailState::Sent { sent } else { other })
        .bind(id)
        .bind(state.name())
        .bind(error.map(|error| error.chars().take(1000).collect::<String>()))
        .bind(sent_at)
        .execute()
        .await?;
    Ok(changed == 1)
}
