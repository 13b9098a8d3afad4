//! Judging everybody by the present rule, on purpose: a preview of who changes, then the change.
//!
//! A rule that became easier completes people who did not come back since. Nobody ever loses a completion.

use halqa_platform::error::{Error, Result};
use uuid::Uuid;

use super::{
    rules,
    store::{self, Learner},
};
use crate::Learning;

/// Somebody whose standing changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whose.
    pub account: Uuid,
    /// Ids of activities that are completed by it, and `course` where the course is.
    pub what: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    account_id: Uuid,
    completed: bool,
}

/// Who changes; with `apply` they do, each in a transaction of their own.
///
/// # Errors
/// [`Error::NotFound`] for no such course, or the database failed.
pub async fn run(learning: &Learning, slug: &str, apply: bool) -> Result<Vec<Change>> {
    let version = learning.library.by_slug(slug).ok_or(Error::NotFound)?;
    let (db, clock) = (&learning.platform.db, &learning.platform.clock);
    let rows: Vec<Row> = db
        .read(
            "SELECT e.id AS id, e.account_id AS account_id, k.id IS NOT NULL AS completed FROM enrolments e
             LEFT JOIN course_completions k ON k.enrolment_id = e.id
             WHERE e.course_id = $1 AND e.state = 'active' ORDER BY e.id",
        )
        .bind(version.course_id)
        .all()
        .await?;
    let people: Vec<Uuid> = rows.iter().map(|row| row.account_id).collect();
    let mut names = std::collections::HashMap::new();
    for some in people.chunks(500) {
        names.extend(halqa_identity::accounts::names(db, some).await?);
    }
    let mut changes = Vec::new();
    for row in rows {
        let mut tx = db.begin().await?;
        tx.lock(&format!("enrolment {}", row.id)).await?;
        let mut progress = store::map(&store::rows_in(&mut tx, row.id).await?);
        let mut what = Vec::new();
        for activity in version.course.activities() {
            let Some(own) = progress.get_mut(&activity.id) else { continue };
            if rules::settle(activity, own, clock.now()) {
                what.push(activity.id.clone());
                let own = own.clone();
                store::keep_outcome(&mut tx, row.id, version.id, activity, &own).await?;
            }
        }
        let name = names.get(&row.account_id).cloned().unwrap_or_default();
        let learner = Learner { enrolment: row.id, account: row.account_id, name: &name };
        if !row.completed && store::settle_course(&mut tx, clock, learner, &version, &progress).await? {
            what.push("course".to_owned());
        }
        if !what.is_empty() {
            changes.push(Change { account: row.account_id, what: what.join(" ") });
            if apply {
                tx.commit().await?;
            }
        }
    }
    Ok(changes)
}
