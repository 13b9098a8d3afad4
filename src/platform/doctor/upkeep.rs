//! What piles up or runs out while nobody looks: jobs that wait, mails that failed, backups that are old.

use std::{
    fs, io,
    path::Path,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, TimeDelta, Utc};

use super::Check;
use crate::{
    config::Config,
    db::Db,
    jobs,
    mail::{self, MailState},
};

/// A job that is due for longer than this waits for a worker that is not there, or cannot keep up.
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(15);

/// A site with data should have a backup that is younger than this.
const OLDEST_BACKUP: TimeDelta = TimeDelta::days(8);

pub(super) fn version() -> Check {
    let known = super::Db::known_version();
    Check::good("version", format!("halqa {}, migration {known}", env!("CARGO_PKG_VERSION")))
}

pub(super) async fn waiting(db: &Db, now: DateTime<Utc>) -> Check {
    let name = "queue";
    match jobs::waiting_since(db, now).await {
        Ok(Some(since)) if now - since > LONGEST_WAIT => Check::bad(
            name,
            format!("a job that was due at {} still waits", since.format("%Y-%m-%d %H:%M UTC")),
            "See that a worker runs (`worker = on`, or `halqa worker` beside the server) and what it logs.",
        ),
        Ok(_) => Check::good(name, "nothing waits for long"),
        Err(error) => Check::bad(name, error.to_string(), "Mend the database first."),
    }
}

pub(super) async fn failed_mails(db: &Db) -> Check {
    let name = "failed mails";
    match mail::counts(db).await {
        Ok(counts) => match counts.iter().find(|(state, _)| *state == MailState::Failed) {
            Some((_, failed)) if *failed > 0 => Check::bad(
                name,
                format!("{failed}"),
                "Read their reasons in the mailbox of the administration, mend the cause, and send them again there.",
            ),
            _ => Check::good(name, "none"),
        },
        Err(error) => Check::bad(name, error.to_string(), "Mend the database first."),
    }
}

// Backups may well be kept elsewhere, which the program cannot know: none at all is said, and is no fault. One that was
// made here and has not been followed by another for days is.
pub(super) fn backups(config: &Config, now: DateTime<Utc>) -> Check {
    let name = "backups";
    let folder = config.data.join("backups");
    match newest(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Check::bad(
            name,
            format!("{}: {error}", folder.display()),
            "Give the program's user the right to read it.",
        ),
        Ok(Some(made)) if now - made > OLDEST_BACKUP => Check::bad(
            name,
            format!("the newest in {} is of {}", folder.display(), made.format("%Y-%m-%d")),
            "Have `halqa backup` run every day, by a timer or cron, and copy its file to another machine.",
        ),
        Ok(Some(made)) => {
            Check::good(name, format!("the newest is of {}", made.format("%Y-%m-%d %H:%M UTC")))
        }
        _ => Check::good(name, "none in the data folder; where they are kept elsewhere, look there"),
    }
}

fn newest(folder: &Path) -> io::Result<Option<DateTime<Utc>>> {
    let mut newest: Option<Duration> = None;
    for entry in fs::read_dir(folder)? {
        let meta = entry?.metadata()?;
        if meta.is_file() {
            let made = meta.modified()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            newest = newest.max(Some(made));
        }
    }
    Ok(newest.and_then(|made| DateTime::from_timestamp(i64::try_from(made.as_secs()).ok()?, 0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[tokio::test]
    async fn what_waits_failed_or_is_old_is_told() {
        for test in testing::databases().await.unwrap() {
            let config = test.config(&[]).unwrap();
            let now = crate::clock::Clock::system().now();
            assert!(
                waiting(&test.db, now).await.ok
                    && failed_mails(&test.db).await.ok
                    && backups(&config, now).ok
            );
            let job = "INSERT INTO jobs (id, kind, payload, state, max_attempts, run_at, created_at)
                       VALUES ($1, 'x', '{}', 'queued', 1, $2, $2)";
            let due = now - TimeDelta::minutes(20);
            test.db.write(job).bind(crate::id::new()).bind(due).execute().await.unwrap();
            let mail = "INSERT INTO mails (id, recipient, lang, kind, subject, text_body, html_body, state, created_at)
                        VALUES ($1, 'a@example.org', 'en', 'x', 's', 't', 'h', 'failed', $2)";
            test.db.write(mail).bind(crate::id::new()).bind(now).execute().await.unwrap();
            let folder = config.data.join("backups");
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("old.zip"), b"x").unwrap();
            for check in [waiting(&test.db, now).await, failed_mails(&test.db).await] {
                assert!(!check.ok && check.todo.is_some(), "{}: {check:?}", test.name);
            }
            assert!(backups(&config, now).ok);
            assert!(!backups(&config, now + TimeDelta::days(9)).ok, "nine days later");
        }
    }
}
