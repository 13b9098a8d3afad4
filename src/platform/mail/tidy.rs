//! Once a day mails are deleted that are older than `mail.keep_days`, with their files.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::{delete_files, store};
use crate::{
    config::Config,
    jobs::{Job, JobContext, Registry},
};

/// The daily job.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct TidyMails {}

impl Job for TidyMails {
    const KIND: &'static str = "mail.tidy";
}

/// So many at a time, so that others can write in between.
const BATCH: i64 = 200;

pub(super) fn register(registry: &mut Registry, config: Arc<Config>) -> anyhow::Result<()> {
    registry.register(move |_: TidyMails, context| {
        let config = Arc::clone(&config);
        async move { tidy(&context, &config).await }
    });
    registry.every(Duration::from_secs(24 * 3600), &TidyMails {})?;
    Ok(())
}

async fn tidy(context: &JobContext, config: &Config) -> anyhow::Result<()> {
    let before = context.clock.now() - TimeDelta::days(i64::from(config.mail_keep_days));
    loop {
        let mails = store::old(&context.db, before, BATCH).await?;
        if mails.is_empty() {
            return Ok(());
        }
        // Files first: while the row is there a try that broke off is made again.
        delete_files(config, &mails).await?;
        store::delete(&context.db, &mails).await?;
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        clock::Clock,
        jobs::{self, run_due_now},
        lang::Lang,
        mail::{self, Mail, MailState},
        testing::{self, TestDb},
    };

    async fn write(test: &TestDb, clock: &Clock, config: &Config) -> Uuid {
        let mail = Mail {
            to: "a@example.org".to_owned(),
            to_name: String::new(),
            lang: Lang::En,
            kind: "test",
            subject: "S".to_owned(),
            blocks: Vec::new(),
            people: vec![Uuid::nil()],
        };
        let mut tx = test.db.begin().await.unwrap();
        let id = mail::queue(&mut tx, clock, config, &mail).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    #[tokio::test]
    async fn mails_go_after_their_time_with_their_files() {
        for test in testing::databases().await.unwrap() {
            let config = test.config(&[("HALQA_MAIL_KEEP_DAYS", "10")]).unwrap();
            let clock = Clock::fixed("2026-01-01T00:00:00Z".parse().unwrap());
            let mut registry = Registry::new();
            mail::register(&mut registry, Arc::new(config.clone())).unwrap();
            let old = write(&test, &clock, &config).await;
            let waiting = write(&test, &clock, &config).await;
            clock.set(clock.now() + TimeDelta::days(8));
            let young = write(&test, &clock, &config).await;
            assert_eq!(run_due_now(&registry, &test.db, &clock).await.unwrap().done, 3, "{}", test.name);
            let queued = "UPDATE mails SET state = 'queued' WHERE id = $1";
            test.db.write(queued).bind(waiting).execute().await.unwrap();
            for (days, left) in [(1, 3), (2, 2)] {
                clock.set(clock.now() + TimeDelta::days(days));
                let mut tx = test.db.begin().await.unwrap();
                jobs::enqueue(&mut tx, &clock, &TidyMails {}).await.unwrap();
                tx.commit().await.unwrap();
                assert_eq!(run_due_now(&registry, &test.db, &clock).await.unwrap().failed, []);
                assert_eq!(mail::page(&test.db, None, 9).await.unwrap().len(), left, "{}", test.name);
            }
            assert!(mail::one(&test.db, old).await.unwrap().is_none());
            let waiting = mail::one(&test.db, waiting).await.unwrap().unwrap();
            assert_eq!(waiting.head.state, MailState::Queued, "what is not sent yet stays");
            let files = |id: Uuid| config.data.join(format!("mailbox/{id}.eml")).exists();
            assert!(!files(old) && files(young), "{}", test.name);
            let (people,): (i64,) = test.db.read("SELECT COUNT(*) FROM mail_people").one().await.unwrap();
            assert_eq!(people, 2);
        }
    }
}
