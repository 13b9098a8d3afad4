//! Groups in the database.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx, placeholders},
    error::Result,
    id,
};
use uuid::Uuid;

use crate::{
    participants::store::{Reach, Where},
    quiz::rules::fold,
};

/// A group with how many belong to it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Group {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// The run that it belongs to; `None` for the whole course.
    pub run_id: Option<Uuid>,
    /// How many belong to it.
    pub members: i64,
}

/// The groups of a course, by name; of those who look after some runs, the groups of these.
///
/// # Errors
/// The database failed.
pub async fn all(db: &Db, reach: &Reach) -> Result<Vec<Group>> {
    let mut groups: Vec<Group> = db
        .read(
            "SELECT g.id AS id, g.name AS name, g.run_id AS run_id,
             (SELECT COUNT(*) FROM course_group_members m WHERE m.group_id = g.id) AS members
             FROM course_groups g WHERE g.course_id = $1 ORDER BY g.name_key",
        )
        .bind(reach.course)
        .all()
        .await?;
    groups.retain(|group| within(reach, group.run_id));
    Ok(groups)
}

/// Whether a group of this run, or of the whole course, is within reach.
fn within(reach: &Reach, run: Option<Uuid>) -> bool {
    match run {
        Some(run) => reach.has(run),
        None => reach.runs.is_none(),
    }
}

/// What a name is compared by: two runs may have groups of one name.
fn key(name: &str, run: Option<Uuid>) -> String {
    match run {
        Some(run) => format!("{}\u{1f}{}", fold(name), run.simple()),
        None => fold(name),
    }
}

/// Names of the groups that each of these enrolments (a page of them) belongs to.
///
/// # Errors
/// The database failed.
pub async fn memberships(db: &Db, enrolments: &[Uuid]) -> Result<HashMap<Uuid, Vec<String>>> {
    let mut all: HashMap<Uuid, Vec<String>> = HashMap::new();
    for part in enrolments.chunks(500) {
        let sql = format!(
            "SELECT m.enrolment_id, g.name FROM course_group_members m JOIN course_groups g ON g.id = m.group_id
             WHERE m.enrolment_id IN ({}) ORDER BY g.name_key",
            placeholders(1, part.len())
        );
        let query = part.iter().fold(db.read_built(sql), |query, id| query.bind(*id));
        for (enrolment, name) in query.all::<(Uuid, String)>().await? {
            all.entry(enrolment).or_default().push(name);
        }
    }
    Ok(all)
}

/// Makes a group of a course or of one of its runs; `None` where that has one of this name.
///
/// # Errors
/// The database failed.
pub async fn make(
    tx: &mut Tx,
    (course, run): (Uuid, Option<Uuid>),
    name: &str,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>> {
    let group = id::new();
    let made = tx
        .sql(
            "INSERT INTO course_groups (id, course_id, name, name_key, created_at, run_id) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT DO NOTHING",
        )
        .bind(group)
        .bind(course)
        .bind(name.to_owned())
        .bind(key(name, run))
        .bind(now)
        .bind(run)
        .execute()
        .await?;
    Ok((made == 1).then_some(group))
}

/// What became of a new name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renamed {
    /// It has it.
    Yes,
    /// There is no such group.
    Gone,
    /// Another group of the course is called so.
    Taken,
}

/// Gives a group another name.
///
/// # Errors
/// The database failed.
pub async fn rename(tx: &mut Tx, course: Uuid, group: Uuid, name: &str) -> Result<Renamed> {
    tx.lock(&format!("groups {course}")).await?;
    let run: Option<(Option<Uuid>,)> = tx
        .sql("SELECT run_id FROM course_groups WHERE course_id = $1 AND id = $2")
        .bind(course)
        .bind(group)
        .optional()
        .await?;
    let Some((run,)) = run else { return Ok(Renamed::Gone) };
    let other: Option<(Uuid,)> = tx
        .sql("SELECT id FROM course_groups WHERE course_id = $1 AND name_key = $2 AND id <> $3")
        .bind(course)
        .bind(key(name, run))
        .bind(group)
        .optional()
        .await?;
    if other.is_some() {
        return Ok(Renamed::Taken);
    }
    let done = tx
        .sql("UPDATE course_groups SET name = $3, name_key = $4 WHERE id = $1 AND course_id = $2")
        .bind(group)
        .bind(course)
        .bind(name.to_owned())
        .bind(key(name, run))
        .execute()
        .await?;
    Ok(if done == 1 { Renamed::Yes } else { Renamed::Gone })
}

/// Deletes a group; its members stay in the course. Whether there was one.
///
/// # Errors
/// The database failed.
pub async fn delete(tx: &mut Tx, course: Uuid, group: Uuid) -> Result<bool> {
    tx.sql("DELETE FROM course_group_members WHERE group_id IN (SELECT id FROM course_groups WHERE id = $1 AND course_id = $2)")
        .bind(group)
        .bind(course)
        .execute()
        .await?;
    let sql = "DELETE FROM course_groups WHERE id = $1 AND course_id = $2";
    Ok(tx.sql(sql).bind(group).bind(course).execute().await? == 1)
}

/// Whether there is this group within reach.
///
/// # Errors
/// The database failed.
pub async fn exists(tx: &mut Tx, reach: &Reach, group: Uuid) -> Result<bool> {
    let sql = "SELECT run_id FROM course_groups WHERE id = $1 AND course_id = $2";
    let row: Option<(Option<Uuid>,)> = tx.sql(sql).bind(group).bind(reach.course).optional().await?;
    Ok(row.is_some_and(|(run,)| within(reach, run)))
}

/// Whether there is this group within reach, and whether participants of this run may be in it.
///
/// # Errors
/// The database failed.
pub async fn fits(tx: &mut Tx, reach: &Reach, run: Uuid, group: Uuid) -> Result<bool> {
    let sql = "SELECT run_id FROM course_groups WHERE id = $1 AND course_id = $2";
    let row: Option<(Option<Uuid>,)> = tx.sql(sql).bind(group).bind(reach.course).optional().await?;
    Ok(row.is_some_and(|(of,)| within(reach, of) && of.is_none_or(|of| of == run)))
}

/// A copy of a run has its groups, with nobody in them.
///
/// # Errors
/// The database failed.
pub async fn copy(tx: &mut Tx, course: Uuid, (from, to): (Uuid, Uuid), now: DateTime<Utc>) -> Result<()> {
    let sql = "SELECT name FROM course_groups WHERE course_id = $1 AND run_id = $2 ORDER BY name_key";
    let names: Vec<(String,)> = tx.sql(sql).bind(course).bind(from).all().await?;
    for (name,) in names {
        make(tx, (course, Some(to)), &name, now).await?;
    }
    Ok(())
}

/// Puts who is selected into a group of the course; how many are new in it.
///
/// # Errors
/// The database failed.
pub async fn put(tx: &mut Tx, of: &Where, group: Uuid) -> Result<u64> {
    let sql = format!(
        "INSERT INTO course_group_members (group_id, enrolment_id) SELECT g.id, e.id
         FROM enrolments e JOIN course_groups g ON g.course_id = e.course_id
         WHERE {} AND g.id = ${} AND (g.run_id IS NULL OR g.run_id = e.run_id) ON CONFLICT DO NOTHING",
        of.sql(),
        of.next()
    );
    Ok(of.bind(tx.sql_built(sql)).bind(group).execute().await?)
}

/// Takes who is selected out of a group; how many were in it.
///
/// # Errors
/// The database failed.
pub async fn take_out(tx: &mut Tx, of: &Where, group: Uuid) -> Result<u64> {
    let sql = format!(
        "DELETE FROM course_group_members WHERE group_id = ${} AND enrolment_id IN (SELECT e.id FROM enrolments e WHERE {})",
        of.next(),
        of.sql()
    );
    Ok(of.bind(tx.sql_built(sql)).bind(group).execute().await?)
}

/// Puts one enrolment into a group of its course.
///
/// # Errors
/// The database failed.
pub async fn put_one(tx: &mut Tx, group: Uuid, enrolment: Uuid) -> Result<()> {
    tx.sql(
        "INSERT INTO course_group_members (group_id, enrolment_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    )
    .bind(group)
    .bind(enrolment)
    .execute()
    .await?;
    Ok(())
}
