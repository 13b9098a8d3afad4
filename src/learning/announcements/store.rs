//! Announcements in the database, and who has read them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx, placeholders},
    error::{Error, Result},
    lang::Lang,
};
use uuid::Uuid;

use super::rules::{Checked, Target, rendered};
use crate::participants::{messages::rules::Texts, store::Reach};

/// An announcement as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Announcement {
    /// Its id.
    pub id: Uuid,
    /// The course.
    pub course_id: Uuid,
    /// For this run alone.
    pub run_id: Option<Uuid>,
    /// For this group alone.
    pub group_id: Option<Uuid>,
    /// Who wrote it.
    pub written_by: Uuid,
    /// Shown from then on.
    pub publish_at: DateTime<Utc>,
    /// Stands first until then.
    pub pinned_until: Option<DateTime<Utc>>,
    /// Whether it goes out as a mail too.
    pub by_mail: bool,
    /// When it became a message.
    pub mailed_at: Option<DateTime<Utc>>,
    /// JSON of [`Texts`].
    texts: String,
    /// JSON: language and HTML.
    html: String,
    /// Changed after it was shown.
    pub changed_at: Option<DateTime<Utc>>,
    /// No longer shown since.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

impl Announcement {
    /// What it says.
    pub fn texts(&self) -> Texts {
        serde_json::from_str(&self.texts).unwrap_or_default()
    }

    /// Its texts as they are shown.
    pub fn html(&self) -> BTreeMap<Lang, String> {
        serde_json::from_str(&self.html).unwrap_or_default()
    }

    /// Whom it is for.
    pub const fn target(&self) -> Target {
        match (self.run_id, self.group_id) {
            (_, Some(group)) => Target::Group(group),
            (Some(run), None) => Target::Run(run),
            (None, None) => Target::All,
        }
    }

    /// Whether it stands first now.
    pub fn is_pinned(&self, now: DateTime<Utc>) -> bool {
        self.pinned_until.is_some_and(|until| until > now)
    }

    /// Whether participants see it now.
    pub fn is_shown(&self, now: DateTime<Utc>) -> bool {
        self.withdrawn_at.is_none() && self.publish_at <= now
    }
}

const COLUMNS: &str = "a.id AS id, a.course_id AS course_id, a.run_id AS run_id, a.group_id AS group_id,
    a.written_by AS written_by, a.publish_at AS publish_at, a.pinned_until AS pinned_until, a.by_mail AS by_mail,
    a.mailed_at AS mailed_at, a.texts AS texts, a.html AS html, a.changed_at AS changed_at,
    a.withdrawn_at AS withdrawn_at";

/// Keeps a new announcement, once; `false` where the same form did before.
///
/// # Errors
/// [`Error::NotFound`] where the id belongs to another course, or the database failed.
pub async fn make(
    tx: &mut Tx,
    (id, course, by): (Uuid, Uuid, Uuid),
    of: &Checked,
    now: DateTime<Utc>,
) -> Result<bool> {
    let made = tx
        .sql(
            "INSERT INTO course_announcements (id, course_id, run_id, group_id, written_by, created_at, publish_at,
                pinned_until, by_mail, texts, html)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING",
        )
        .bind(id)
        .bind(course)
        .bind(of.target.run())
        .bind(of.target.group())
        .bind(by)
        .bind(now)
        .bind(of.publish_at)
        .bind(of.pinned_until)
        .bind(of.mail)
        .bind(serde_json::to_string(&of.texts)?)
        .bind(serde_json::to_string(&rendered(&of.texts))?)
        .execute()
        .await?;
    if made == 1 {
        count(tx, course).await?;
        return Ok(true);
    }
    let (there,): (Uuid,) =
        tx.sql("SELECT course_id FROM course_announcements WHERE id = $1").bind(id).one().await?;
    if there == course { Ok(false) } else { Err(Error::NotFound) }
}

/// Whether the course has any, for every process to see.
async fn count(tx: &mut Tx, course: Uuid) -> Result<()> {
    tx.sql(
        "UPDATE courses SET announces = EXISTS (SELECT 1 FROM course_announcements a
            WHERE a.course_id = courses.id AND a.withdrawn_at IS NULL) WHERE id = $1",
    )
    .bind(course)
    .execute()
    .await?;
    Ok(())
}

/// Gives an announcement other texts and another last day in front; one that is not shown yet, everything else too.
/// `false` where it is withdrawn.
///
/// # Errors
/// The database failed.
pub async fn change(
    tx: &mut Tx,
    (id, course): (Uuid, Uuid),
    of: &Checked,
    now: DateTime<Utc>,
) -> Result<bool> {
    let texts = serde_json::to_string(&of.texts)?;
    let done = tx
        .sql(
            "UPDATE course_announcements SET html = $4, pinned_until = $5,
                changed_at = CASE WHEN publish_at <= $6 AND texts <> $3 THEN $6 ELSE changed_at END, texts = $3,
                run_id = CASE WHEN publish_at <= $6 THEN run_id ELSE $7 END,
                group_id = CASE WHEN publish_at <= $6 THEN group_id ELSE $8 END,
                by_mail = CASE WHEN publish_at <= $6 THEN by_mail ELSE $9 END,
                publish_at = CASE WHEN publish_at <= $6 THEN publish_at ELSE $10 END
             WHERE id = $1 AND course_id = $2 AND withdrawn_at IS NULL",
        )
        .bind(id)
        .bind(course)
        .bind(texts)
        .bind(serde_json::to_string(&rendered(&of.texts))?)
        .bind(of.pinned_until)
        .bind(now)
        .bind(of.target.run())
        .bind(of.target.group())
        .bind(of.mail)
        .bind(of.publish_at)
        .execute()
        .await?;
    Ok(done == 1)
}

/// Takes an announcement back, with the mails that have not gone out yet; `false` where it was before.
///
/// # Errors
/// The database failed.
pub async fn withdraw(tx: &mut Tx, (id, course): (Uuid, Uuid), now: DateTime<Utc>) -> Result<bool> {
    let sql = "UPDATE course_announcements SET withdrawn_at = $3
         WHERE id = $1 AND course_id = $2 AND withdrawn_at IS NULL";
    if tx.sql(sql).bind(id).bind(course).bind(now).execute().await? == 0 {
        return Ok(false);
    }
    for sql in [
        "DELETE FROM course_message_recipients WHERE message_id = $1 AND state = 'waiting'",
        "UPDATE course_messages SET recipients = (SELECT COUNT(*) FROM course_message_recipients r
            WHERE r.message_id = $1) WHERE id = $1",
    ] {
        tx.sql(sql).bind(id).execute().await?;
    }
    count(tx, course).await?;
    Ok(true)
}

/// One announcement that somebody may look after: of the whole course, or of their runs and the groups in these.
///
/// # Errors
/// [`Error::NotFound`], or the database failed.
pub async fn one_within(db: &Db, reach: &Reach, id: Uuid) -> Result<Announcement> {
    let runs = reach.runs.as_deref().unwrap_or_default();
    let sql = format!(
        "SELECT {COLUMNS} FROM course_announcements a WHERE a.id = $1 AND a.course_id = $2 {}",
        within(reach, 3)
    );
    let query = db.read_built(sql).bind(id).bind(reach.course);
    runs.iter().fold(query, |query, run| query.bind(*run)).optional().await?.ok_or(Error::NotFound)
}

/// The condition for what is within reach, with the runs as placeholders from `first`.
fn within(reach: &Reach, first: usize) -> String {
    let runs = match reach.runs.as_deref() {
        None => return String::new(),
        Some([]) => return "AND FALSE".to_owned(),
        Some(runs) => placeholders(first, runs.len()),
    };
    format!(
        "AND (a.run_id IN ({runs}) OR EXISTS (SELECT 1 FROM course_groups g
            WHERE g.id = a.group_id AND g.run_id IN ({runs})))"
    )
}

/// Every announcement within reach from before the one given, as they were written, the newest first.
///
/// # Errors
/// The database failed.
pub async fn all(db: &Db, reach: &Reach, before: Option<Uuid>, limit: usize) -> Result<Vec<Announcement>> {
    let runs = reach.runs.as_deref().unwrap_or_default();
    let sql = format!(
        "SELECT {COLUMNS} FROM course_announcements a WHERE a.course_id = $1 AND a.id < $2 {}
         ORDER BY a.id DESC LIMIT $3",
        within(reach, 4)
    );
    let query = db.read_built(sql).bind(reach.course).bind(before.unwrap_or(Uuid::max()));
    let query = query.bind(i64::try_from(limit).unwrap_or(i64::MAX));
    Ok(runs.iter().fold(query, |query, run| query.bind(*run)).all().await?)
}

/// An announcement for somebody.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Seen {
    /// The announcement.
    #[sqlx(flatten)]
    pub announcement: Announcement,
    /// Whether they have read it.
    pub read: bool,
    /// How many that are for them they have not.
    pub unread: i64,
}

/// Who looks: their account, and whether they are staff who look on and see what is for anybody.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// Who.
    pub account: Uuid,
    /// Sees what is for whatever run or group.
    pub everything: bool,
}

/// Whether an enrolment `e` is one that an announcement `a` is for.
const FITS: &str =
    "e.course_id = a.course_id AND e.state = 'active' AND (a.run_id IS NULL OR a.run_id = e.run_id)
    AND (a.group_id IS NULL OR EXISTS (SELECT 1 FROM course_group_members m
        WHERE m.group_id = a.group_id AND m.enrolment_id = e.id))";

/// What is shown to somebody now: the pinned first, then the newest; those after the one given.
///
/// # Errors
/// The database failed.
pub async fn shown(
    db: &Db,
    course: Uuid,
    reader: Reader,
    now: DateTime<Utc>,
    after: Option<Uuid>,
    limit: usize,
) -> Result<Vec<Seen>> {
    let place = |table: &str| {
        format!("CASE WHEN {table}.pinned_until > $3 THEN 1 ELSE 0 END, {table}.publish_at, {table}.id")
    };
    let mut sql = format!(
        "WITH mine AS (SELECT {COLUMNS}, r.account_id IS NOT NULL AS read,
            SUM(CASE WHEN r.account_id IS NULL THEN 1 ELSE 0 END) OVER () AS unread
         FROM course_announcements a
         LEFT JOIN course_announcement_reads r ON r.announcement_id = a.id AND r.account_id = $2
         WHERE a.course_id = $1 AND a.withdrawn_at IS NULL AND a.publish_at <= $3
         AND ($4 OR EXISTS (SELECT 1 FROM enrolments e WHERE e.account_id = $2 AND {FITS})))
         SELECT * FROM mine a"
    );
    if after.is_some() {
        sql.push_str(&format!(
            " WHERE ({}) < (SELECT {} FROM course_announcements o WHERE o.id = $6)",
            place("a"),
            place("o")
        ));
    }
    let order = "CASE WHEN a.pinned_until > $3 THEN 1 ELSE 0 END DESC, a.publish_at DESC, a.id DESC";
    sql.push_str(&format!(" ORDER BY {order} LIMIT $5"));
    let query = db
        .read_built(sql)
        .bind(course)
        .bind(reader.account)
        .bind(now)
        .bind(reader.everything)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX));
    Ok(after.into_iter().fold(query, |query, after| query.bind(after)).all().await?)
}

/// Somebody has read these. Twice changes nothing.
///
/// # Errors
/// The database failed.
pub async fn mark_read(tx: &mut Tx, account: Uuid, ids: &[Uuid], now: DateTime<Utc>) -> Result<()> {
    for id in ids {
        tx.sql(
            "INSERT INTO course_announcement_reads (account_id, announcement_id, read_at) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING",
        )
        .bind(account)
        .bind(*id)
        .bind(now)
        .execute()
        .await?;
    }
    Ok(())
}

/// Takes an announcement that is due for its mail, once.
///
/// # Errors
/// The database failed.
pub async fn take_due(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> Result<Option<Announcement>> {
    let taken = tx
        .sql(
            "UPDATE course_announcements SET mailed_at = $2
             WHERE id = $1 AND by_mail AND mailed_at IS NULL AND withdrawn_at IS NULL AND publish_at <= $2",
        )
        .bind(id)
        .bind(now)
        .execute()
        .await?;
    if taken == 0 {
        return Ok(None);
    }
    let sql = format!("SELECT {COLUMNS} FROM course_announcements a WHERE a.id = $1");
    Ok(tx.sql_built(sql).bind(id).optional().await?)
}

/// Addresses the message of an announcement to everybody whom it is for, to each person once; how many.
///
/// # Errors
/// The database failed.
pub async fn address(tx: &mut Tx, id: Uuid) -> Result<u64> {
    let sql = format!(
        "INSERT INTO course_message_recipients (message_id, enrolment_id, account_id, state)
         SELECT f.announcement, f.enrolment, f.account, 'waiting' FROM (
            SELECT a.id AS announcement, e.id AS enrolment, e.account_id AS account,
                ROW_NUMBER() OVER (PARTITION BY e.account_id ORDER BY e.id) AS place
            FROM course_announcements a JOIN enrolments e ON {FITS} WHERE a.id = $1) f
         WHERE f.place = 1 ON CONFLICT DO NOTHING"
    );
    let people = tx.sql_built(sql).bind(id).execute().await?;
    tx.sql("UPDATE course_messages SET recipients = $2 WHERE id = $1")
        .bind(id)
        .bind(i64::try_from(people).unwrap_or(i64::MAX))
        .execute()
        .await?;
    Ok(people)
}

/// The runs of a course: id and name, which is empty for the one without dates; the oldest first.
///
/// # Errors
/// The database failed.
pub async fn runs(db: &Db, course: Uuid) -> Result<Vec<(Uuid, String)>> {
    let sql = "SELECT id, slug FROM runs WHERE course_id = $1 ORDER BY created_at, id";
    Ok(db.read(sql).bind(course).all().await?)
}

/// What somebody read, and forgets with their account.
///
/// # Errors
/// The database failed.
pub async fn forget(tx: &mut Tx, account: Uuid) -> Result<()> {
    let sql = "DELETE FROM course_announcement_reads WHERE account_id = $1";
    tx.sql(sql).bind(account).execute().await?;
    Ok(())
}

/// What a closed account wrote and read becomes the kept one's.
///
/// # Errors
/// The database failed.
pub async fn merge(tx: &mut Tx, kept: Uuid, closed: Uuid) -> Result<()> {
    for sql in [
        "UPDATE course_announcements SET written_by = $1 WHERE written_by = $2",
        "INSERT INTO course_announcement_reads (account_id, announcement_id, read_at)
            SELECT $1, announcement_id, read_at FROM course_announcement_reads WHERE account_id = $2
            ON CONFLICT DO NOTHING",
    ] {
        tx.sql(sql).bind(kept).bind(closed).execute().await?;
    }
    forget(tx, closed).await
}
