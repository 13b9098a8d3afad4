//! Progress in per cent, counted anew for everybody when a new version of the course counts other activities.

use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    jobs::{self, Job, JobContext, Registry},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::store::know_person;
use crate::{
    Learning,
    completion::{rules, store as completion},
    events::CoursePublished,
};

/// Enrolments in one transaction: a learner who saves something waits no longer than for these.
const PART: i64 = 200;

/// So many of these in one job, so that it ends in time and one that dies repeats little.
const PARTS: usize = 100;

/// Counts some thousand enrolments of a course, then the next.
#[derive(Debug, Serialize, Deserialize)]
struct Count {
    version: Uuid,
    after: Uuid,
}

impl Job for Count {
    const KIND: &'static str = "learning.count-progress";

    fn unique_key(&self) -> Option<String> {
        Some(self.version.to_string())
    }
}

/// Says what handles the job, and when it is made.
pub fn register(registry: &mut Registry, learning: &Learning) {
    let own = learning.clone();
    registry.register(move |job: Count, context: JobContext| {
        let learning = own.clone();
        async move { Ok(count(&learning, job, &context).await?) }
    });
    let own = learning.clone();
    registry.on::<CoursePublished, _, _>("participants.count", move |event, context| {
        let learning = own.clone();
        async move {
            let mut tx = context.db.begin().await?;
            plan(&mut tx, &learning, event.version_id).await?;
            tx.commit().await?;
            jobs::wake();
            Ok(())
        }
    });
}

async fn plan(tx: &mut Tx, learning: &Learning, version: Uuid) -> Result<()> {
    jobs::enqueue(tx, &learning.platform.clock, &Count { version, after: Uuid::nil() }).await?;
    Ok(())
}

/// Plans to count where that was not done for the current version: after an upgrade, too.
///
/// # Errors
/// The database failed.
pub async fn plan_all(learning: &Learning) -> Result<()> {
    let sql = "SELECT current_version FROM courses WHERE current_version IS NOT NULL
         AND (counted_version IS NULL OR counted_version <> current_version)";
    let versions: Vec<(Uuid,)> = learning.platform.db.read(sql).all().await?;
    for (version,) in versions {
        let mut tx = learning.platform.db.begin().await?;
        plan(&mut tx, learning, version).await?;
        tx.commit().await?;
    }
    jobs::wake();
    Ok(())
}

async fn course_of(db: &Db, version: Uuid) -> Result<Option<Uuid>> {
    let sql = "SELECT id FROM courses WHERE current_version = $1";
    let row: Option<(Uuid,)> = db.read(sql).bind(version).optional().await?;
    Ok(row.map(|(id,)| id))
}

/// In the order of the index, accounts first.
async fn part(db: &Db, course: Uuid, after: Uuid) -> Result<Vec<(Uuid, Uuid, bool)>> {
    Ok(db
        .read(
            "SELECT id, account_id, search_key = '' FROM enrolments WHERE course_id = $1
             AND (account_id, id) > (COALESCE((SELECT account_id FROM enrolments WHERE id = $2), $2), $2)
             ORDER BY account_id, id LIMIT $3",
        )
        .bind(course)
        .bind(after)
        .bind(PART)
        .all()
        .await?)
}

async fn count(learning: &Learning, job: Count, context: &JobContext) -> Result<()> {
    // A newer version has a job of its own.
    let Some(course) = course_of(&context.db, job.version).await? else { return Ok(()) };
    let version = learning.library.version(job.version).await?;
    let mut after = job.after;
    for _ in 0..PARTS {
        let rows = part(&context.db, course, after).await?;
        let mut tx = context.db.begin().await?;
        for (enrolment, account, unknown) in &rows {
            tx.lock(&format!("enrolment {enrolment}")).await?;
            let progress = completion::map(&completion::rows_in(&mut tx, *enrolment).await?);
            tx.sql("UPDATE enrolments SET progress = $2 WHERE id = $1 AND progress <> $2")
                .bind(*enrolment)
                .bind(rules::percent(&version.course, &progress))
                .execute()
                .await?;
            if *unknown {
                know_person(&mut tx, *account).await?;
            }
        }
        let Some((last, ..)) = rows.last().filter(|_| rows.len() as i64 == PART) else {
            tx.sql("UPDATE courses SET counted_version = $2 WHERE id = $1 AND current_version = $2")
                .bind(course)
                .bind(job.version)
                .execute()
                .await?;
            return Ok(tx.commit().await?);
        };
        tx.commit().await?;
        after = *last;
    }
    let mut tx = context.db.begin().await?;
    jobs::enqueue(&mut tx, &context.clock, &Count { after, ..job }).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(())
}
