//! What translating keeps in the database beside the draft's files.

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    id,
    lang::Lang,
};
use uuid::Uuid;

use super::glossary::Term;
use crate::drafts::store::Draft;

/// A term of the whole site.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct SiteTerm {
    /// Its id.
    pub id: Uuid,
    /// The language of `source`.
    pub from_lang: String,
    /// Ways of saying it, one a line.
    pub source: String,
    /// The language that it is translated into.
    pub lang: String,
    /// What it must be, one way a line.
    pub target: String,
    /// What it must not be, one a line.
    pub forbidden: String,
    /// For the translator.
    pub note: String,
}

const COLUMNS: &str = "id, from_lang, source, lang, target, forbidden, note";

/// Terms of the site into a language after one, by their source; from any language where `from` is `None`.
///
/// # Errors
/// The database failed.
pub async fn terms(
    db: &Db,
    from: Option<Lang>,
    to: Lang,
    after: &str,
    at_most: i64,
) -> Result<Vec<SiteTerm>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM translation_terms WHERE lang = $1 AND ($2 = '' OR from_lang = $2) AND source > $3
         ORDER BY source, from_lang LIMIT $4"
    );
    let from = from.map_or("", Lang::code);
    Ok(db.read_built(sql).bind(to.code()).bind(from).bind(after.to_owned()).bind(at_most).all().await?)
}

/// Adds a term, or changes the one of this source.
///
/// # Errors
/// The database failed.
pub async fn set_term(tx: &mut Tx, term: &SiteTerm, now: DateTime<Utc>, by: Uuid) -> Result<()> {
    tx.sql(
        "INSERT INTO translation_terms (id, from_lang, source, lang, target, forbidden, note, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (from_lang, source, lang) DO UPDATE SET
         target = excluded.target, forbidden = excluded.forbidden, note = excluded.note,
         changed_at = excluded.changed_at, changed_by = excluded.changed_by",
    )
    .bind(id::new())
    .bind(term.from_lang.clone())
    .bind(term.source.clone())
    .bind(term.lang.clone())
    .bind(term.target.clone())
    .bind(term.forbidden.clone())
    .bind(term.note.clone())
    .bind(now)
    .bind(by)
    .execute()
    .await?;
    Ok(())
}

/// Takes a term away; whether it was there.
///
/// # Errors
/// The database failed.
pub async fn remove_term(tx: &mut Tx, id: Uuid) -> Result<bool> {
    Ok(tx.sql("DELETE FROM translation_terms WHERE id = $1").bind(id).execute().await? == 1)
}

impl SiteTerm {
    /// As translations are compared with it.
    pub fn term(&self) -> Term {
        let lines = |text: &str| -> Vec<String> {
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
        };
        Term {
            source: lines(&self.source),
            target: lines(&self.target),
            forbidden: lines(&self.forbidden),
            note: self.note.clone(),
        }
    }
}

/// The last time that the machine was asked.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Run {
    /// `waiting`, `done` or `failed`.
    pub state: String,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// When it was through.
    pub ended_at: Option<DateTime<Utc>>,
    /// Texts that are in the draft now.
    pub taken: i64,
    /// Texts that were not good enough.
    pub refused: i64,
    /// Why it failed.
    pub error: String,
}

/// The last time that the machine was asked for a language of a draft.
///
/// # Errors
/// The database failed.
pub async fn run(db: &Db, draft: Uuid, to: Lang) -> Result<Option<Run>> {
    Ok(db
        .read(
            "SELECT state, asked_at, ended_at, taken, refused, error FROM translation_runs
             WHERE draft_id = $1 AND lang = $2",
        )
        .bind(draft)
        .bind(to.code())
        .optional()
        .await?)
}

/// Notes that the machine is asked.
///
/// # Errors
/// The database failed.
pub async fn ask(tx: &mut Tx, draft: Uuid, to: Lang, now: DateTime<Utc>, by: Uuid) -> Result<()> {
    tx.sql(
        "INSERT INTO translation_runs (draft_id, lang, state, asked_at, asked_by) VALUES ($1, $2, 'waiting', $3, $4)
         ON CONFLICT (draft_id, lang) DO UPDATE SET state = 'waiting', asked_at = excluded.asked_at,
         asked_by = excluded.asked_by, ended_at = NULL, taken = 0, refused = 0, error = ''",
    )
    .bind(draft)
    .bind(to.code())
    .bind(now)
    .bind(by)
    .execute()
    .await?;
    Ok(())
}

/// Notes how far the machine is.
///
/// # Errors
/// The database failed.
pub async fn note_run(tx: &mut Tx, draft: Uuid, to: Lang, run: &Run) -> Result<()> {
    tx.sql(
        "UPDATE translation_runs SET state = $3, ended_at = $4, taken = $5, refused = $6, error = $7
         WHERE draft_id = $1 AND lang = $2",
    )
    .bind(draft)
    .bind(to.code())
    .bind(run.state.clone())
    .bind(run.ended_at)
    .bind(run.taken)
    .bind(run.refused)
    .bind(run.error.clone())
    .execute()
    .await?;
    Ok(())
}

/// Blobs of what a file of the draft was before, the newest first: in the draft itself, then in versions of the course.
///
/// # Errors
/// The database failed.
pub async fn older(db: &Db, draft: &Draft, path: &str) -> Result<Vec<String>> {
    let rows: Vec<(Option<String>,)> = db
        .read(
            "SELECT before_sha256 FROM draft_changes WHERE draft_id = $1 AND path = $2 AND before_sha256 IS NOT NULL
             ORDER BY revision DESC LIMIT 40",
        )
        .bind(draft.id)
        .bind(path.to_owned())
        .all()
        .await?;
    let versions: Vec<(Option<String>,)> = db
        .read(
            "SELECT f.sha256 FROM course_versions v JOIN course_files f ON f.version_id = v.id
             WHERE v.course_id = $1 AND f.path = $2 ORDER BY v.number DESC LIMIT 20",
        )
        .bind(draft.course_id)
        .bind(path.to_owned())
        .all()
        .await?;
    let mut found: Vec<String> = Vec::new();
    for (sha256,) in rows.into_iter().chain(versions) {
        if let Some(sha256) = sha256
            && !found.contains(&sha256)
        {
            found.push(sha256);
        }
    }
    Ok(found)
}
