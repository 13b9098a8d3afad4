//! An announcement's mails: when it is due it becomes a message to whom it is for, once, and goes the way of messages
//! (each in the reader's language, with a link to end them, nobody twice).

use std::time::Duration;

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::Tx,
    error::Result,
    jobs::{self, Job, JobContext, Registry},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{rules, store};
use crate::{
    Learning,
    participants::messages::{sending::SendMessage, store as messages},
};

/// Sends the mails of one announcement, where it is still to be shown and its time has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct Due {
    /// The announcement.
    pub announcement: Uuid,
    /// When it was to be shown as this was planned: another time is another job.
    pub at: DateTime<Utc>,
}

impl Job for Due {
    const KIND: &'static str = "learning.announcement-due";
    const TIME_LIMIT: Duration = Duration::from_secs(300);

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", self.announcement, self.at.timestamp()))
    }
}

/// Says what handles the job.
pub fn register(registry: &mut Registry, learning: &Learning) {
    let learning = learning.clone();
    registry.register(move |job: Due, context: JobContext| {
        let learning = learning.clone();
        async move { Ok(send(&learning, job.announcement, &context).await?) }
    });
}

/// Plans the mails, in the transaction that keeps the announcement.
///
/// # Errors
/// The database failed.
pub async fn plan(tx: &mut Tx, learning: &Learning, announcement: Uuid, at: DateTime<Utc>) -> Result<()> {
    jobs::enqueue_at(tx, &learning.platform.clock, &Due { announcement, at }, at).await?;
    Ok(())
}

async fn send(learning: &Learning, id: Uuid, context: &JobContext) -> Result<()> {
    let (clock, now) = (&learning.platform.clock, context.clock.now());
    let mut tx = context.db.begin().await?;
    let Some(announcement) = store::take_due(&mut tx, id, now).await? else { return Ok(()) };
    let texts = rules::for_mail(&announcement.texts());
    let message =
        messages::Message { id, course: announcement.course_id, by: announcement.written_by, texts: &texts };
    messages::make(&mut tx, &message, now).await?;
    if store::address(&mut tx, id).await? > 0 {
        jobs::enqueue(&mut tx, clock, &SendMessage { message: id }).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(())
}
