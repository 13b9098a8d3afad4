//! Telling the people of a cancelled run: a job takes some dozen at a time, and writes down with their mails up to whom
//! it has come, so that whatever is killed or tried again nobody gets it twice and nobody is left out.

use std::time::Duration;

use halqa_identity::accounts::{self, Contact, Status};
use halqa_platform::{
    error::{Error, Result},
    jobs::{self, Job, JobContext, Registry},
    mail::{self, Block, Mail},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    store::{self, Run},
    words,
};
use crate::{Learning, Text, library::Version, urls};

/// Mails in one transaction.
const PART: i64 = 50;

/// Tells everybody in a run that it was cancelled.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellCancelled {
    /// The run.
    pub run: Uuid,
}

impl Job for TellCancelled {
    const KIND: &'static str = "learning.run-cancelled";
    const MAX_ATTEMPTS: i64 = 12;
    const TIME_LIMIT: Duration = Duration::from_secs(1800);

    fn unique_key(&self) -> Option<String> {
        Some(self.run.to_string())
    }
}

/// Says what handles the job.
pub fn register(registry: &mut Registry, learning: &Learning) {
    let learning = learning.clone();
    registry.register(move |job: TellCancelled, context: JobContext| {
        let learning = learning.clone();
        async move { Ok(tell(&learning, job.run, &context).await?) }
    });
}

async fn tell(learning: &Learning, run: Uuid, context: &JobContext) -> Result<()> {
    let Some(run) = store::any(&context.db, run).await?.filter(|run| run.cancelled.is_some()) else {
        return Ok(());
    };
    // A course that was taken away meanwhile has nothing to say.
    let Some(version) = learning.library.by_course(run.course) else { return Ok(()) };
    loop {
        let mut tx = context.db.begin().await?;
        tx.lock(&format!("run told {}", run.id)).await?;
        let part = store::untold(&mut tx, run.id, PART).await?;
        let Some((last, _)) = part.last().copied() else { return Ok(()) };
        let people: Vec<Uuid> = part.iter().map(|(_, account)| *account).collect();
        let contacts = accounts::contacts(&context.db, &people).await?;
        for to in people.iter().filter_map(|account| contacts.get(account)) {
            let Some(mail) = letter(learning, &version, &run, to) else { continue };
            match mail::queue(&mut tx, &context.clock, &learning.platform.config, &mail).await {
                // No mail can be addressed so: that holds up nobody else.
                Err(Error::Bad(_)) => {}
                queued => drop(queued?),
            }
        }
        store::told(&mut tx, run.id, last).await?;
        tx.commit().await?;
        jobs::wake();
    }
}

fn letter(learning: &Learning, version: &Version, run: &Run, to: &Contact) -> Option<Mail> {
    if to.status != Status::Active || to.email.is_empty() {
        return None;
    }
    let (t, chain) = (Text::of(to.lang), version.course.chain(to.lang));
    let course = version.course.title.text(&chain).to_owned();
    let name = words::name(t, run.is_default(), &run.settings.title, &chain);
    Some(Mail {
        to: to.email.clone(),
        to_name: to.name.clone(),
        lang: to.lang,
        kind: "learning.run-cancelled",
        subject: t.runs_mail_cancelled_subject(course.clone()),
        blocks: vec![
            Block::Paragraph(t.mail_hello(to.name.clone())),
            Block::Paragraph(t.runs_mail_cancelled_text(course, name)),
            Block::Quote(run.reason.clone().unwrap_or_default()),
            Block::Paragraph(t.runs_mail_cancelled_other().to_owned()),
            Block::Button {
                label: t.open_course().to_owned(),
                href: format!(
                    "{}{}",
                    learning.platform.config.base_url,
                    urls::course(to.lang, &version.course.slug)
                ),
            },
        ],
        people: vec![to.id],
    })
}
