//! Judging everybody by the present rule: a preview of who changes, then the change.
//!
//! A rule that became easier completes people who did not come back since, but only when somebody says so. What the
//! clock alone completes (the date of a course passes) needs no word. Nobody ever loses a completion.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::{Error, Result},
    jobs::{self, Job, JobContext, Registry},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    rules::{self, ProgressMap},
    store::{self, Learner},
};
use crate::{
    Learning,
    library::Version,
    runs::{rules::lay, store as runs},
};

/// Enrolments that are looked at in one read.
const PART: usize = 500;
/// Enrolments that are looked at for one page of the preview at most …
const LOOKED: usize = 5000;
/// … and after so many changes no further part.
const SHOWN: usize = 200;

/// What is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Everything, by the rules as they are now.
    Rules,
    /// What the clock alone completes.
    Clock,
}

/// Somebody whose standing changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The enrolment.
    pub enrolment: Uuid,
    /// Whose.
    pub account: Uuid,
    /// Ids of activities that are completed by it, and `course` where the course is.
    pub what: String,
}

/// Some of a course's learners, judged.
#[derive(Debug)]
pub struct Part {
    /// Who of them changes.
    pub changes: Vec<Change>,
    /// How many there are.
    pub looked_at: usize,
    /// What to go on after; `None` = these were the last.
    pub next: Option<Uuid>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    account_id: Uuid,
    run_id: Uuid,
    judged: bool,
}

/// Who changes; with `apply` they do, each in a transaction of their own.
///
/// # Errors
/// [`Error::NotFound`] for no such course, or the database failed.
pub async fn run(learning: &Learning, slug: &str, apply: bool) -> Result<Vec<Change>> {
    let version = learning.library.by_slug(slug).ok_or(Error::NotFound)?;
    let (mut all, mut after) = (Vec::new(), Some(Uuid::nil()));
    while let Some(from) = after {
        let part = look(learning, &version, Scope::Rules, from).await?;
        if apply {
            keep(learning, &version, Scope::Rules, &part.changes).await?;
        }
        all.extend(part.changes);
        after = part.next;
    }
    Ok(all)
}

/// Judges the learners after the enrolment `after` (nil = from the first), and changes nothing.
///
/// # Errors
/// The database failed.
pub async fn look(learning: &Learning, version: &Version, scope: Scope, after: Uuid) -> Result<Part> {
    let db = &learning.platform.db;
    let rows = enrolments(db, version.course_id, after).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut progress = store::progress_of(db, &ids).await?;
    let times = runs::dated(db, version.course_id).await?;
    let next = rows.last().map(|row| row.id).filter(|_| rows.len() == PART);
    let now = learning.platform.clock.now();
    let changes = rows.iter().filter_map(|row| {
        let own = progress.entry(row.id).or_default();
        if let Some(run) = times.get(&row.run_id) {
            lay(own, &version.course, run, now);
        }
        let what = judge(version, scope, own, row.judged, now);
        (!what.is_empty()).then(|| Change {
            enrolment: row.id,
            account: row.account_id,
            what: what.join(" "),
        })
    });
    Ok(Part { changes: changes.collect(), looked_at: rows.len(), next })
}

/// Who of the next thousands changes, for a page that shows them; nothing is changed.
///
/// # Errors
/// The database failed.
pub async fn preview(learning: &Learning, version: &Version, after: Uuid) -> Result<Part> {
    let mut all = look(learning, version, Scope::Rules, after).await?;
    while let Some(from) = all.next.filter(|_| all.looked_at < LOOKED && all.changes.len() < SHOWN) {
        let part = look(learning, version, Scope::Rules, from).await?;
        all.changes.extend(part.changes);
        all.looked_at += part.looked_at;
        all.next = part.next;
    }
    Ok(all)
}

/// In the order of the index, accounts first; an account may stand there once for each run.
async fn enrolments(db: &Db, course: Uuid, after: Uuid) -> Result<Vec<Row>> {
    Ok(db
        .read(
            "SELECT e.id AS id, e.account_id AS account_id, e.run_id AS run_id, k.id IS NOT NULL AS judged FROM enrolments e
             LEFT JOIN course_completions k ON k.enrolment_id = e.id
             WHERE e.course_id = $1 AND e.state = 'active'
             AND (e.account_id, e.id) > (COALESCE((SELECT account_id FROM enrolments WHERE id = $2), $2), $2)
             ORDER BY e.account_id, e.id LIMIT $3",
        )
        .bind(course)
        .bind(after)
        .bind(PART as i64)
        .all()
        .await?)
}

/// What `progress` gains; it is gained in there.
fn judge(
    version: &Version,
    scope: Scope,
    progress: &mut ProgressMap,
    judged: bool,
    now: DateTime<Utc>,
) -> Vec<String> {
    let mut what = Vec::new();
    for activity in version.course.activities() {
        let Some(own) = progress.get_mut(&activity.id) else { continue };
        let gained = match scope {
            Scope::Rules => rules::settle(activity, own, now),
            Scope::Clock => rules::settle_by_clock(activity, own, now),
        };
        if gained {
            what.push(activity.id.clone());
        }
    }
    if !judged && rules::course_completed(&version.course, progress, now) {
        what.push("course".to_owned());
    }
    what
}

/// Makes it so for these people, as they stand by now.
async fn keep(learning: &Learning, version: &Version, scope: Scope, changes: &[Change]) -> Result<()> {
    let people: Vec<Uuid> = changes.iter().map(|change| change.account).collect();
    let names = halqa_identity::accounts::names(&learning.platform.db, &people).await?;
    for change in changes {
        let mut tx = learning.platform.db.begin().await?;
        if keep_one(&mut tx, learning, version, scope, change, &names).await? {
            tx.commit().await?;
        }
    }
    jobs::wake();
    Ok(())
}

async fn keep_one(
    tx: &mut Tx,
    learning: &Learning,
    version: &Version,
    scope: Scope,
    change: &Change,
    names: &HashMap<Uuid, String>,
) -> Result<bool> {
    let clock = &learning.platform.clock;
    tx.lock(&format!("enrolment {}", change.enrolment)).await?;
    let mut progress = store::map(&store::rows_in(tx, change.enrolment).await?);
    runs::lay_in(tx, change.enrolment, &version.course, &mut progress, clock.now()).await?;
    // The course is judged by what is written there, below.
    let gained = judge(version, scope, &mut progress, true, clock.now());
    for activity in version.course.activities().filter(|activity| gained.contains(&activity.id)) {
        if let Some(own) = progress.get(&activity.id) {
            store::keep_outcome(tx, change.enrolment, version.id, activity, own).await?;
        }
    }
    if !gained.is_empty() {
        store::keep_progress(tx, change.enrolment, version, &progress).await?;
    }
    let name = names.get(&change.account).cloned().unwrap_or_default();
    let learner = Learner { enrolment: change.enrolment, account: change.account, name: &name };
    let course = store::settle_course(tx, clock, learner, version, &progress).await?;
    Ok(course || !gained.is_empty())
}

/// Judges everybody in the background, some hundreds at a time, for as long as the version is the current one.
#[derive(Debug, Serialize, Deserialize)]
pub struct Settle {
    version: Uuid,
    scope: Scope,
    after: Uuid,
}

impl Settle {
    /// From the first learner of this version's course.
    pub fn new(version: Uuid, scope: Scope) -> Self {
        Self { version, scope, after: Uuid::nil() }
    }
}

impl Job for Settle {
    const KIND: &'static str = "learning.settle";

    fn unique_key(&self) -> Option<String> {
        let scope = if self.scope == Scope::Rules { "rules" } else { "clock" };
        Some(format!("{scope}:{}", self.version))
    }
}

/// Says what handles [`Settle`].
pub fn register(registry: &mut Registry, learning: &Learning) {
    let learning = learning.clone();
    registry.register(move |job: Settle, context: JobContext| {
        let learning = learning.clone();
        async move { Ok(settle(&learning, job, &context).await?) }
    });
}

async fn settle(learning: &Learning, job: Settle, context: &JobContext) -> Result<()> {
    // A newer version has a rule of its own, and where that has a date, a job of its own.
    if !is_current(&context.db, job.version).await? {
        return Ok(());
    }
    let version = learning.library.version(job.version).await?;
    let part = look(learning, &version, job.scope, job.after).await?;
    keep(learning, &version, job.scope, &part.changes).await?;
    tracing::info!(
        course = version.course.slug,
        looked_at = part.looked_at,
        changed = part.changes.len(),
        "judged"
    );
    if let Some(after) = part.next {
        let mut tx = context.db.begin().await?;
        jobs::enqueue(&mut tx, &context.clock, &Settle { after, ..job }).await?;
        tx.commit().await?;
        jobs::wake();
    }
    Ok(())
}

async fn is_current(db: &Db, version: Uuid) -> Result<bool> {
    let (n,): (i64,) = db
        .read("SELECT COUNT(*) FROM courses WHERE current_version = $1 AND deleted_at IS NULL")
        .bind(version)
        .one()
        .await?;
    Ok(n > 0)
}

/// Makes sure that everybody is judged when the course's date passes, whoever comes back then or not. Twice is once.
///
/// # Errors
/// The database failed.
pub async fn plan(
    tx: &mut Tx,
    platform: &halqa_platform::Platform,
    version: Uuid,
    date: Option<DateTime<Utc>>,
) -> Result<()> {
    if let Some(date) = date.filter(|date| *date > platform.clock.now()) {
        jobs::enqueue_at(tx, &platform.clock, &Settle::new(version, Scope::Clock), date).await?;
    }
    Ok(())
}

/// [`plan`] for every published course, for those that an earlier program imported.
///
/// # Errors
/// The database failed.
pub async fn plan_all(learning: &Learning) -> Result<()> {
    for version in learning.library.all() {
        if let Some(date) = version.course.completion.not_before {
            let mut tx = learning.platform.db.begin().await?;
            plan(&mut tx, &learning.platform, version.id, Some(date)).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}
