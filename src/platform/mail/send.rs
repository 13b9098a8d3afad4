//! The job that hands a mail to the SMTP server, or writes it to the mailbox folder.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    sync::Arc,
};

use anyhow::{Context as _, anyhow};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::{
    MailState, SendMail,
    store::{self, StoredMail},
};
use crate::{
    config::{Config, is_this_machine},
    jobs::{GiveUp, JobContext, Registry},
};

type Smtp = AsyncSmtpTransport<Tokio1Executor>;

/// Registers the job [`SendMail`].
pub(super) fn register(registry: &mut Registry, config: Arc<Config>) {
    // Made at the first mail: its pool of connections wants a running executor.
    let smtp: Arc<OnceCell<Smtp>> = Arc::default();
    registry.register(move |job: SendMail, context| {
        let (config, smtp) = (Arc::clone(&config), Arc::clone(&smtp));
        async move { send(job.mail, &context, &config, &smtp).await }
    });
}

async fn send(id: Uuid, context: &JobContext, config: &Config, smtp: &OnceCell<Smtp>) -> anyhow::Result<()> {
    let Some(mail) = store::one(&context.db, id).await? else {
        return Ok(()); // Deleted with the person it was for.
    };
    if mail.head.state == MailState::Sent {
        return Ok(());
    }
    let lang = mail.head.lang.parse().unwrap_or(config.default_language);
    let site = store::site_name_now(&context.db, lang).await?.unwrap_or_else(|| config.site_name.clone());
    let message = match message(&mail, config, site) {
        Ok(message) => message,
        Err(error) => {
            let error = format!("{error:#}");
            store::mark(&context.db, &context.clock, id, MailState::Failed, Some(error.clone())).await?;
            return Err(GiveUp(error).into());
        }
    };
    let Some(url) = config.smtp_url.as_deref() else {
        let folder = config.data.join("mailbox");
        let bytes = message.formatted();
        let (there, file) = (folder.clone(), folder.join(file_name(id)));
        tokio::task::spawn_blocking(move || keep(&there, id, &bytes)).await??;
        if !store::mark(&context.db, &context.clock, id, MailState::Kept, None).await? {
            // Deleted while it was written: whoever deleted it found no file yet.
            tokio::fs::remove_file(&file).await.with_context(|| file.display().to_string())?;
        }
        return Ok(());
    };
    let smtp = smtp.get_or_try_init(|| async { transport(url) }).await?;
    match smtp.send(message).await {
        // Should the program die right here the mail goes out twice, with the same Message-ID, by which mail
        // programs recognise it. The other order could lose it.
        Ok(_) => {
            store::mark(&context.db, &context.clock, id, MailState::Sent, None).await?;
            Ok(())
        }
        Err(error) => {
            let last =
                error.is_permanent() || context.attempt >= <SendMail as crate::jobs::Job>::MAX_ATTEMPTS;
            let state = if last { MailState::Failed } else { MailState::Queued };
            store::mark(&context.db, &context.clock, id, state, Some(error.to_string())).await?;
            if error.is_permanent() {
                return Err(GiveUp(format!("the mail server refused the mail for good: {error}")).into());
            }
            Err(anyhow!(error).context("the mail server did not take the mail"))
        }
    }
}

/// The transport for an address such as `smtps://user:password@host:465`. `smtp://` means STARTTLS where the
/// server has it, and always when there is a password to protect; plain on this machine. `?tls=required`,
/// `?tls=opportunistic` and `?tls=none` say otherwise.
fn transport(url: &str) -> anyhow::Result<Smtp> {
    // The error is not passed on: it could show the address with its password.
    let builder = Smtp::from_url(&with_tls(url)).map_err(|_| {
        anyhow!("mail.smtp_url cannot be read: expected smtp://HOST:PORT or smtps://USER:PASSWORD@HOST:PORT")
    })?;
    Ok(builder.timeout(Some(std::time::Duration::from_secs(30))).build())
}

fn with_tls(url: &str) -> String {
    let mut url = url.to_owned();
    if let Some(plain) = url.strip_suffix("?tls=none") {
        url = plain.to_owned();
    } else if url.starts_with("smtp://") && !url.contains("tls=") {
        let authority = url.trim_start_matches("smtp://").split(['/', '?']).next().unwrap_or_default();
        let (user, host) = authority.rsplit_once('@').map_or((None, authority), |(u, h)| (Some(u), h));
        if !is_this_machine(host) {
            let how = if user.is_some() { "required" } else { "opportunistic" };
            url.push_str(if url.contains('?') { "&tls=" } else { "?tls=" });
            url.push_str(how);
        }
    }
    url
}

/// Whether the configured mail server answers.
///
/// # Errors
/// It does not; says why.
pub async fn check_smtp(url: &str) -> anyhow::Result<()> {
    match transport(url)?.test_connection().await {
        Ok(true) => Ok(()),
        Ok(false) => Err(anyhow!("the mail server closed the connection")),
        Err(error) => Err(anyhow!(error)),
    }
}

fn message(mail: &StoredMail, config: &Config, site: String) -> anyhow::Result<Message> {
    let head = &mail.head;
    let to = super::recipient(&head.recipient, &head.recipient_name)?;
    let from = config.mail_from.parse().context("mail.from")?;
    let domain = config.mail_from.rsplit('@').next().unwrap_or("localhost");
    let header = |name, value: &str| HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned());
    let mut builder = Message::builder();
    if let Some(end) = &mail.unsubscribe {
        builder = builder.raw_header(header("List-Unsubscribe", &format!("<{end}>")));
        // Only over https may a mail program press the button itself (RFC 8058, 3.1).
        if end.starts_with("https://") {
            builder = builder.raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        }
    }
    builder
        .from(Mailbox::new(Some(site), from))
        .to(to)
        .subject(head.subject.clone())
        .date(head.created_at.into())
        .message_id(Some(format!("<{}@{domain}>", head.id)))
        .raw_header(header("Content-Language", &head.lang))
        // So that automatic answers stay away (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .multipart(MultiPart::alternative_plain_html(mail.text_body.clone(), mail.html_body.clone()))
        .context("the mail cannot be put together")
}

/// The name of a mail's file in the mailbox folder.
fn file_name(id: Uuid) -> String {
    format!("{id}.eml")
}

/// Deletes the files of mails that are gone from the mailbox folder; those that have none are passed over.
///
/// # Errors
/// A file cannot be deleted.
pub async fn delete_files(config: &Config, mails: &[Uuid]) -> anyhow::Result<()> {
    for mail in mails {
        let path = config.data.join("mailbox").join(file_name(*mail));
        match tokio::fs::remove_file(&path).await {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(anyhow!(error).context(path.display().to_string()));
            }
            _ => {}
        }
    }
    Ok(())
}

fn keep(folder: &Path, id: Uuid, bytes: &[u8]) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let mut file = tempfile::NamedTempFile::new_in(folder).with_context(|| folder.display().to_string())?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(file_name(id)))?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests;
