//! Mails: written down in the caller's transaction, sent by a job, readable by the administrator.
//!
//! Without an SMTP server every mail is kept, in the table and as a file in `<data>/mailbox`, so that a demo or
//! a classroom needs no mail server. Bodies may hold secret links: they are never logged, they are deleted once a mail
//! server has taken them, and every mail is deleted by a rule (`retention`), at first after
//! `mail.keep_days`.

mod render;
mod send;
mod store;

use std::sync::Arc;

use lettre::{Address, message::Mailbox};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Platform,
    clock::Clock,
    config::Config,
    db::Tx,
    error::{Error, Result},
    id, jobs,
    lang::Lang,
    retention::Due,
    text::{self, Text},
};

pub use render::Rendered;
pub use send::{check_smtp, delete_files};
pub use store::{
    Filter, KindCount, MailHead, MailState, Received, StoredMail, by_kind, counts, forget, name_key, one,
    page, page_of, resend, to_person,
};

/// A piece of a mail's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(String),
    /// A link that stands out; the plain text part shows the address.
    Button {
        /// What happens there.
        label: String,
        /// A whole http or https address.
        href: String,
    },
    /// What somebody else wrote.
    Quote(String),
    /// Points, one each.
    List(Vec<String>),
}

/// A mail to one person.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// The person's name; may be empty.
    pub to_name: String,
    /// The language it is written in.
    pub lang: Lang,
    /// What it is for, such as `identity.reset`; shown to the administrator.
    pub kind: &'static str,
    /// One line.
    pub subject: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
    /// Accounts of those whom it is to or whom it names: it goes when one of them is erased ([`forget`]).
    pub people: Vec<Uuid>,
}

/// The kind of the last mail to somebody whose account is erased: once it went (or cannot go) its row is deleted, so that
/// their address does not stay in the list.
pub const FAREWELL: &str = "farewell";

/// Registers this module's job, [`SendMail`].
pub fn register(registry: &mut jobs::Registry, config: Arc<Config>) {
    send::register(registry, config);
}

/// Deletes mails whose time is over, with their files (`retention`).
///
/// # Errors
/// The disk or the database failed.
pub async fn let_go(platform: &Platform, due: Due) -> Result<u64> {
    // Files first: while the row is there a try that broke off is made again.
    delete_files(&platform.config, &due.ids).await.map_err(Error::Internal)?;
    store::delete(&platform.db, &due.ids).await?;
    Ok(due.ids.len() as u64)
}

/// The job that sends one mail, or keeps it as a file where no SMTP server is configured.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendMail {
    /// The mail's id in `mails`.
    pub mail: Uuid,
}

impl jobs::Job for SendMail {
    const KIND: &'static str = "mail.send";
    const MAX_ATTEMPTS: i64 = 12;
    const TIME_LIMIT: std::time::Duration = std::time::Duration::from_secs(120);
}

/// Writes `mail` down, to be sent once the transaction is committed (call [`jobs::wake`] then); says its id.
///
/// # Errors
/// [`Error::Bad`] for an address that is none; [`Error::Internal`] for a line break in the subject or the name
/// (a header of somebody's own would follow), or a button that leads to no web address; or the database failed.
pub async fn queue(tx: &mut Tx, clock: &Clock, config: &Config, mail: &Mail) -> Result<Uuid> {
    write(tx, clock, config, mail, None).await
}

/// As [`queue`], for a mail that one may end: `unsubscribe` is the web address for that, shown at the foot and in the
/// header by which mail programs make a button of it (RFC 2369, RFC 8058). A POST to it ends such mails at once.
///
/// # Errors
/// As [`queue`].
pub async fn queue_with_end(
    tx: &mut Tx,
    clock: &Clock,
    config: &Config,
    mail: &Mail,
    unsubscribe: &str,
) -> Result<Uuid> {
    write(tx, clock, config, mail, Some(unsubscribe)).await
}

async fn write(
    tx: &mut Tx,
    clock: &Clock,
    config: &Config,
    mail: &Mail,
    unsubscribe: Option<&str>,
) -> Result<Uuid> {
    let subject = text::plain(&mail.subject);
    recipient(&mail.to, &mail.to_name)?;
    one_line("subject", &subject)?;
    let site = store::site_name(tx, mail.lang).await?.unwrap_or_else(|| config.site_name.clone());
    let rendered = render::render(mail, &site, &config.base_url, unsubscribe)?;
    let id = id::new();
    let state = if config.smtp_url.is_some() { MailState::Queued } else { MailState::Kept };
    tx.sql(
        "INSERT INTO mails (id, recipient, recipient_name, lang, kind, subject, text_body, html_body, state, created_at, unsubscribe)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(id)
    .bind(mail.to.trim().to_owned())
    .bind(text::plain(&mail.to_name))
    .bind(mail.lang.code())
    .bind(mail.kind)
    .bind(subject)
    .bind(rendered.text)
    .bind(rendered.html)
    .bind(state.name())
    .bind(clock.now())
    .bind(unsubscribe.map(str::to_owned))
    .execute()
    .await?;
    for person in &mail.people {
        tx.sql("INSERT INTO mail_people (account_id, mail_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(*person)
            .bind(id)
            .execute()
            .await?;
    }
    jobs::enqueue(tx, clock, &SendMail { mail: id }).await?;
    Ok(id)
}

/// The recipient as a header can hold it.
fn recipient(address: &str, name: &str) -> Result<Mailbox> {
    let wrong = || Error::bad(|lang| Text::of(lang).mail_address_wrong().to_owned());
    if address.chars().any(char::is_control) {
        return Err(wrong());
    }
    let address: Address = address.trim().parse().map_err(|_| wrong())?;
    let name = text::plain(name);
    one_line("recipient's name", &name)?;
    Ok(Mailbox::new(Some(name.trim().to_owned()).filter(|name| !name.is_empty()), address))
}

fn one_line(what: &str, text: &str) -> Result<()> {
    if text.chars().any(char::is_control) {
        return Err(Error::Internal(anyhow::anyhow!(
            "the {what} of a mail has a line break or control character"
        )));
    }
    Ok(())
}
