//! Sending a message: a job takes some dozen recipients at a time, and writes each one's mail down together with the
//! fact that it was, so that whatever is killed or tried again nobody gets it twice and nobody is left out.

use std::{collections::HashMap, time::Duration};

use halqa_identity::accounts::{self, Contact, Status};
use halqa_platform::{
    crypto,
    db::Tx,
    error::{Error, Result},
    jobs::{self, Job, JobContext, Registry},
    mail::{self, Block, Mail},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    rules::Texts,
    store::{self, Sent},
};
use crate::{Learning, Text, library::Version, urls};

/// Mails in one transaction.
const PART: i64 = 50;

/// Sends one message to all who wait for it.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendMessage {
    /// The message.
    pub message: Uuid,
}

impl Job for SendMessage {
    const KIND: &'static str = "learning.send-message";
    const MAX_ATTEMPTS: i64 = 12;
    const TIME_LIMIT: Duration = Duration::from_secs(1800);

    fn unique_key(&self) -> Option<String> {
        Some(self.message.to_string())
    }
}

/// Says what handles the job.
pub fn register(registry: &mut Registry, learning: &Learning) {
    let learning = learning.clone();
    registry.register(move |job: SendMessage, context: JobContext| {
        let learning = learning.clone();
        async move { Ok(send(&learning, job.message, &context).await?) }
    });
}

async fn send(learning: &Learning, id: Uuid, context: &JobContext) -> Result<()> {
    let Some(message) = store::by_id(&context.db, id).await? else { return Ok(()) };
    // A course that was taken away meanwhile has nothing to say.
    let Some(version) = learning.library.by_course(message.course_id) else { return Ok(()) };
    let texts = message.texts();
    loop {
        let waiting = store::waiting(&context.db, id, PART).await?;
        if waiting.is_empty() {
            return Ok(());
        }
        let people: Vec<Uuid> = waiting.iter().map(|(_, account)| *account).collect();
        let contacts = accounts::contacts(&context.db, &people).await?;
        let mut tx = context.db.begin().await?;
        for who in waiting {
            one(learning, &mut tx, (&message, &version, &texts), who, &contacts).await?;
        }
        tx.commit().await?;
        jobs::wake();
    }
}

async fn one(
    learning: &Learning,
    tx: &mut Tx,
    (message, version, texts): (&Sent, &Version, &Texts),
    (enrolment, account): (Uuid, Uuid),
    contacts: &HashMap<Uuid, Contact>,
) -> Result<()> {
    let platform = &learning.platform;
    let now = platform.clock.now();
    let key = (message.id, enrolment);
    let reachable = |one: &&Contact| one.status == Status::Active && !one.email.is_empty();
    let Some(to) = contacts.get(&account).filter(reachable) else {
        store::handled(tx, key, ("unreachable", ""), None, now).await?;
        return Ok(());
    };
    if store::is_stopped(tx, message.course_id, account).await? {
        store::handled(tx, key, ("unsubscribed", ""), None, now).await?;
        return Ok(());
    }
    let Some(mail) = letter(learning, version, texts, to) else {
        store::handled(tx, key, ("unreachable", ""), None, now).await?;
        return Ok(());
    };
    let token = crypto::token()?;
    if store::handled(tx, key, ("sent", mail.lang.code()), Some(&token), now).await? {
        let end = format!("{}{}", platform.config.base_url, urls::unsubscribe(mail.lang, &token));
        match mail::queue_with_end(tx, &platform.clock, &platform.config, &mail, &end).await {
            // No mail can be addressed so: that holds up nobody else.
            Err(Error::Bad(_)) => store::unreachable(tx, key).await?,
            queued => drop(queued?),
        }
    }
    Ok(())
}

fn letter(learning: &Learning, version: &Version, texts: &Texts, to: &Contact) -> Option<Mail> {
    let course = &version.course;
    let (lang, text) = texts.pick(&course.chain(to.lang))?;
    let t = Text::of(lang);
    let title = course.title.text(&course.chain(lang)).to_owned();
    let paragraphs = text.paragraphs().into_iter().map(Block::Paragraph);
    let open = Block::Button {
        label: t.open_course().to_owned(),
        href: format!("{}{}", learning.platform.config.base_url, urls::learn(lang, &course.slug)),
    };
    let from = Block::Paragraph(t.roster_mail_from(title));
    Some(Mail {
        to: to.email.clone(),
        to_name: to.name.clone(),
        lang,
        kind: "learning.message",
        subject: text.line(),
        blocks: paragraphs.chain([from, open]).collect(),
        people: vec![to.id],
    })
}
