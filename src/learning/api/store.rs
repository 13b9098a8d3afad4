//! What the operations read besides what the pages do.

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
};
use uuid::Uuid;

/// A version of a course.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct VersionRow {
    pub(super) id: Uuid,
    pub(super) number: i64,
    pub(super) current: bool,
    pub(super) content_hash: String,
    pub(super) git_commit: Option<String>,
    pub(super) imported_at: DateTime<Utc>,
}

/// Versions of a course from before number `before`, the newest first.
pub(super) async fn versions(
    db: &Db,
    course: Uuid,
    before: Option<i64>,
    limit: usize,
) -> Result<Vec<VersionRow>> {
    Ok(db
        .read(
            "SELECT v.id AS id, v.number AS number, c.current_version = v.id AS current,
             v.content_hash AS content_hash, v.git_commit AS git_commit, v.imported_at AS imported_at
             FROM course_versions v JOIN courses c ON c.id = v.course_id
             WHERE v.course_id = $1 AND v.number < $2 ORDER BY v.number DESC LIMIT $3",
        )
        .bind(course)
        .bind(before.unwrap_or(i64::MAX))
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .all()
        .await?)
}

/// The version of a course with this number.
pub(super) async fn version(db: &Db, course: Uuid, number: i64) -> Result<Option<Uuid>> {
    let row: Option<(Uuid,)> = db
        .read("SELECT id FROM course_versions WHERE course_id = $1 AND number = $2")
        .bind(course)
        .bind(number)
        .optional()
        .await?;
    Ok(row.map(|(id,)| id))
}

/// Whether there is a course at this address, published or taken out of the catalogue.
pub(super) async fn exists(db: &Db, slug: &str) -> Result<bool> {
    let row: Option<(Uuid,)> =
        db.read("SELECT id FROM courses WHERE slug = $1").bind(slug.to_owned()).optional().await?;
    Ok(row.is_some())
}

/// An enrolment.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct EnrolmentRow {
    pub(super) id: Uuid,
    pub(super) course_id: Uuid,
    pub(super) slug: String,
    pub(super) account_id: Uuid,
    pub(super) run_id: Uuid,
    pub(super) state: String,
    pub(super) requested_at: DateTime<Utc>,
    pub(super) decided_at: Option<DateTime<Utc>>,
    pub(super) last_at: Option<DateTime<Utc>>,
    pub(super) completed_at: Option<DateTime<Utc>>,
    pub(super) code: Option<String>,
}

const ENROLMENT: &str =
    "SELECT e.id AS id, e.course_id AS course_id, c.slug AS slug, e.account_id AS account_id,
     e.run_id AS run_id, e.state AS state, e.requested_at AS requested_at, e.decided_at AS decided_at, e.last_at AS last_at,
     k.completed_at AS completed_at, k.code AS code
     FROM enrolments e JOIN courses c ON c.id = e.course_id
     LEFT JOIN course_completions k ON k.enrolment_id = e.id AND k.withdrawn_at IS NULL";

/// Which enrolments.
#[derive(Clone, Copy, Debug)]
pub(super) enum Whose {
    /// Those in a course, in the order of its index: by account, newest first.
    Course(Uuid),
    /// Those of a person.
    Person(Uuid),
    /// Those of a person in a course.
    Both { course: Uuid, person: Uuid },
}

/// Where a page of enrolments begins: after this account and enrolment.
pub(super) type After = (Uuid, Uuid);

/// A page of enrolments.
pub(super) async fn enrolments(
    db: &Db,
    whose: Whose,
    run: Option<Uuid>,
    after: Option<After>,
    limit: usize,
) -> Result<Vec<EnrolmentRow>> {
    let (course, person) = match whose {
        Whose::Course(course) => (Some(course), None),
        Whose::Person(person) => (None, Some(person)),
        Whose::Both { course, person } => (Some(course), Some(person)),
    };
    let which = match whose {
        Whose::Course(_) => "e.course_id = $1",
        Whose::Person(_) => "e.account_id = $1",
        Whose::Both { .. } => "e.course_id = $1 AND e.account_id = $5",
    };
    let (account, id) = after.unwrap_or((Uuid::max(), Uuid::max()));
    let within = match (run, whose) {
        (None, _) => "",
        (Some(_), Whose::Both { .. }) => " AND e.run_id = $6",
        (Some(_), _) => " AND e.run_id = $5",
    };
    let sql = format!(
        "{ENROLMENT} WHERE {which}{within} AND (e.account_id < $2 OR (e.account_id = $2 AND e.id < $3))
         ORDER BY e.account_id DESC, e.id DESC LIMIT $4"
    );
    let query = db
        .read_built(sql)
        .bind(course.or(person).unwrap_or_default())
        .bind(account)
        .bind(id)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX));
    let query = match whose {
        Whose::Both { person, .. } => query.bind(person),
        _ => query,
    };
    Ok(run.into_iter().fold(query, |query, run| query.bind(run)).all().await?)
}

/// A person's enrolment in a run.
pub(super) async fn in_run(db: &Db, run: Uuid, person: Uuid) -> Result<Option<EnrolmentRow>> {
    let sql = format!("{ENROLMENT} WHERE e.run_id = $1 AND e.account_id = $2");
    Ok(db.read_built(sql).bind(run).bind(person).optional().await?)
}

/// One enrolment.
pub(super) async fn enrolment(db: &Db, enrolment: Uuid) -> Result<Option<EnrolmentRow>> {
    Ok(db.read_built(format!("{ENROLMENT} WHERE e.id = $1")).bind(enrolment).optional().await?)
}

/// A completion.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct CompletionRow {
    pub(super) id: Uuid,
    pub(super) enrolment_id: Uuid,
    pub(super) course_id: Uuid,
    pub(super) slug: String,
    pub(super) account_id: Uuid,
    pub(super) code: String,
    pub(super) holder_name: String,
    pub(super) course_title: String,
    pub(super) version: i64,
    pub(super) grade: Option<f64>,
    pub(super) completed_at: DateTime<Utc>,
    pub(super) withdrawn_at: Option<DateTime<Utc>>,
}

const COMPLETION: &str = "SELECT k.id AS id, k.enrolment_id AS enrolment_id, k.course_id AS course_id, c.slug AS slug,
     k.account_id AS account_id, k.code AS code, k.holder_name AS holder_name, k.course_title AS course_title,
     v.number AS version, k.grade AS grade, k.completed_at AS completed_at, k.withdrawn_at AS withdrawn_at
     FROM course_completions k JOIN courses c ON c.id = k.course_id JOIN course_versions v ON v.id = k.version_id";

/// A page of completions, the newest first; of one course, or of one person.
pub(super) async fn completions(
    db: &Db,
    whose: Whose,
    after: Option<(DateTime<Utc>, Uuid)>,
    limit: usize,
) -> Result<Vec<CompletionRow>> {
    let (which, first, second) = match whose {
        Whose::Course(course) => ("k.course_id = $1", course, None),
        Whose::Person(person) => ("k.account_id = $1", person, None),
        Whose::Both { course, person } => ("k.course_id = $1 AND k.account_id = $5", course, Some(person)),
    };
    let (at, id) = after.unwrap_or((DateTime::<Utc>::MAX_UTC, Uuid::max()));
    // What either database can keep.
    let at = at.min(DateTime::from_timestamp(253_402_300_799, 0).unwrap_or(at));
    let sql = format!(
        "{COMPLETION} WHERE {which} AND (k.completed_at < $2 OR (k.completed_at = $2 AND k.id < $3))
         ORDER BY k.completed_at DESC, k.id DESC LIMIT $4"
    );
    let query =
        db.read_built(sql).bind(first).bind(at).bind(id).bind(i64::try_from(limit).unwrap_or(i64::MAX));
    Ok(match second {
        Some(person) => query.bind(person).all().await?,
        None => query.all().await?,
    })
}

/// The completion with this code.
pub(super) async fn completion(db: &Db, code: &str) -> Result<Option<CompletionRow>> {
    Ok(db.read_built(format!("{COMPLETION} WHERE k.code = $1")).bind(code.to_owned()).optional().await?)
}

/// A group of a course.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct GroupRow {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) name_key: String,
    pub(super) created_at: DateTime<Utc>,
    pub(super) members: i64,
}

const GROUP: &str = "SELECT g.id AS id, g.name AS name, g.name_key AS name_key, g.created_at AS created_at,
     (SELECT COUNT(*) FROM course_group_members m WHERE m.group_id = g.id) AS members FROM course_groups g";

/// Groups of a course in the order of their names, from after the key `after`.
pub(super) async fn groups(db: &Db, course: Uuid, after: &str, limit: usize) -> Result<Vec<GroupRow>> {
    let sql = format!("{GROUP} WHERE g.course_id = $1 AND g.name_key > $2 ORDER BY g.name_key LIMIT $3");
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    Ok(db.read_built(sql).bind(course).bind(after.to_owned()).bind(limit).all().await?)
}

/// A group of a course.
pub(super) async fn group(db: &Db, course: Uuid, group: Uuid) -> Result<Option<GroupRow>> {
    let sql = format!("{GROUP} WHERE g.course_id = $1 AND g.id = $2");
    Ok(db.read_built(sql).bind(course).bind(group).optional().await?)
}

/// An enrolment in a group.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct MemberRow {
    pub(super) enrolment_id: Uuid,
    pub(super) account_id: Uuid,
}

/// Members of a group in the order of their enrolments, from after `after`.
pub(super) async fn group_members(
    db: &Db,
    group: Uuid,
    after: Option<Uuid>,
    limit: usize,
) -> Result<Vec<MemberRow>> {
    Ok(db
        .read(
            "SELECT m.enrolment_id AS enrolment_id, e.account_id AS account_id FROM course_group_members m
             JOIN enrolments e ON e.id = m.enrolment_id
             WHERE m.group_id = $1 AND m.enrolment_id > $2 ORDER BY m.enrolment_id LIMIT $3",
        )
        .bind(group)
        .bind(after.unwrap_or(Uuid::nil()))
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .all()
        .await?)
}

/// Puts an enrolment into a group; whether that is news.
pub(super) async fn put_member(tx: &mut Tx, group: Uuid, enrolment: Uuid) -> Result<bool> {
    let done = tx
        .sql(
            "INSERT INTO course_group_members (group_id, enrolment_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        )
        .bind(group)
        .bind(enrolment)
        .execute()
        .await?;
    Ok(done == 1)
}

/// Takes an enrolment out of a group; whether it was in it.
pub(super) async fn take_member(tx: &mut Tx, group: Uuid, enrolment: Uuid) -> Result<bool> {
    let sql = "DELETE FROM course_group_members WHERE group_id = $1 AND enrolment_id = $2";
    Ok(tx.sql(sql).bind(group).bind(enrolment).execute().await? == 1)
}
