//! Whether everything that the program stands on is well, and what to do about it where it is not.
//!
//! Written for the operator, in the language of the configuration file: plain English.

mod tls;
mod upkeep;

use std::{
    fs,
    io::Write,
    path::Path,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    clock::Clock,
    config::Config,
    db::Db,
    jobs, mail,
    storage::{
        Storage,
        references::{self, BlobColumn},
    },
};

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was looked at.
    pub name: &'static str,
    /// Whether it is well.
    pub ok: bool,
    /// What was found.
    pub detail: String,
    /// What to do, where it is not well.
    pub todo: Option<String>,
}

impl Check {
    /// It is well.
    pub fn good(name: &'static str, detail: impl Into<String>) -> Self {
        Self { name, ok: true, detail: detail.into(), todo: None }
    }

    /// It is not, and this is to do.
    pub fn bad(name: &'static str, detail: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { name, ok: false, detail: detail.into(), todo: Some(todo.into()) }
    }
}

/// Less free space than this is a fault: a backup or an index may not fit any more.
const LEAST_FREE: u64 = 512 << 20;

/// Looks at everything. `language_gaps` are the messages that a language lacks (one line each; the caller knows
/// the catalogues of all crates); `columns` are those whose rows name files.
pub async fn checks(
    config: &Config,
    db: &Db,
    clock: &Clock,
    language_gaps: &[String],
    columns: &[BlobColumn],
) -> Vec<Check> {
    let mut checks = vec![upkeep::version(), database(db).await, writable_database(db).await];
    checks.push(data_folder(&config.data));
    checks.push(free_space(&config.data));
    checks.push(files(config, db, columns).await);
    checks.push(time(config, db, clock).await);
    checks.push(queue(db).await);
    checks.push(upkeep::waiting(db, clock.now()).await);
    checks.push(smtp(config).await);
    checks.push(upkeep::failed_mails(db).await);
    checks.push(upkeep::backups(config, clock.now()));
    checks.push(search(config).await);
    checks.push(languages(language_gaps));
    checks.push(address(config));
    checks.extend(config.tls.as_ref().map(|(certificate, key)| tls::check(certificate, key, clock.now())));
    if let Some(acme) = &config.acme {
        checks.push(tls::ordered(acme, db, clock.now()).await);
    }
    checks
}

async fn database(db: &Db) -> Check {
    let name = "database";
    let kind = if db.is_postgres() { "PostgreSQL" } else { "SQLite" };
    let known = Db::known_version();
    match db.version().await {
        Ok(Some(found)) if found == known => Check::good(name, format!("{kind}, migration {found}")),
        Ok(Some(found)) if found > known => Check::bad(
            name,
            format!("{kind}, migration {found}; this program knows {known}"),
            "Start the newer program, or restore the backup that was made before the upgrade.",
        ),
        Ok(found) => Check::bad(
            name,
            format!("{kind}, migration {} of {known}", found.unwrap_or(0)),
            "Start the server once: it makes a backup and brings the database up to date.",
        ),
        Err(error) => Check::bad(
            name,
            format!("{kind} cannot be read: {error}"),
            "Check DATABASE_URL, and that the database is running and reachable from this machine.",
        ),
    }
}

async fn writable_database(db: &Db) -> Check {
    let name = "database can be written";
    let attempt = async {
        // Rolled back: nothing stays.
        let mut tx = db.begin().await?;
        tx.sql("INSERT INTO settings (key, value) VALUES ('doctor', '') ON CONFLICT (key) DO UPDATE SET value = ''")
            .execute()
            .await
    };
    match attempt.await {
        Ok(_) => Check::good(name, "yes"),
        Err(error) => Check::bad(
            name,
            error.to_string(),
            "Give the program's user the right to write to the database, and see that its disk is not full.",
        ),
    }
}

fn data_folder(data: &Path) -> Check {
    let name = "data folder";
    let attempt = fs::create_dir_all(data).and_then(|()| {
        let mut file = tempfile::NamedTempFile::new_in(data)?;
        file.write_all(b"halqa")?;
        file.as_file().sync_all()
    });
    match attempt {
        Ok(()) => Check::good(name, format!("{} can be written", data.display())),
        Err(error) => Check::bad(
            name,
            format!("{}: {error}", data.display()),
            format!(
                "Give the program's user the right to write to {}, or set HALQA_DATA to a folder where it may.",
                data.display()
            ),
        ),
    }
}

fn free_space(data: &Path) -> Check {
    let name = "free space";
    match free_bytes(data) {
        Some(free) if free >= LEAST_FREE => Check::good(name, format!("{} MB", free >> 20)),
        Some(free) => Check::bad(
            name,
            format!("{} MB left for {}", free >> 20, data.display()),
            format!(
                "Make room: the program wants at least {} MB. Old files in {}/backups can go.",
                LEAST_FREE >> 20,
                data.display()
            ),
        ),
        None => Check::good(name, "cannot be told on this system"),
    }
}

async fn files(config: &Config, db: &Db, columns: &[BlobColumn]) -> Check {
    let name = "files";
    let storage = match Storage::of(config) {
        Ok(storage) => storage,
        Err(error) => return Check::bad(name, format!("{error:#}"), "Mend storage.s3_… in the settings."),
    };
    let names = match references::named(db, columns).await {
        Ok(names) => names,
        Err(error) => return Check::bad(name, error.to_string(), "Mend the database first."),
    };
    let all = names.len();
    match storage.missing(names).await {
        Ok(gone) if gone.is_empty() => Check::good(name, format!("{all}, all of them there")),
        Ok(gone) => {
            let first: Vec<&str> = gone.iter().take(5).map(String::as_str).collect();
            let more = if gone.len() > first.len() { ", …" } else { "" };
            let todo = match &storage {
                Storage::Folder(folder) => format!(
                    "Put them back under {} (each in the folder of its first two digits) from a copy of the folder or a backup, or import the courses that had them again.",
                    folder.display()
                ),
                Storage::Bucket(_) => {
                    "Put them back into the bucket from a copy, or import the courses that had them again."
                        .to_owned()
                }
            };
            Check::bad(name, format!("{} of {all} are gone: {}{more}", gone.len(), first.join(", ")), todo)
        }
        Err(error @ crate::storage::StorageError::Bucket { .. }) => Check::bad(
            name,
            error.to_string(),
            "Check storage.s3_… in the settings, and whether the storage can be reached from here.",
        ),
        Err(error) => {
            Check::bad(name, error.to_string(), "Look what stands in the database in place of a name.")
        }
    }
}

/// Bytes that this user may still write to the disk of `folder`.
#[cfg(unix)]
pub fn free_bytes(folder: &Path) -> Option<u64> {
    use std::os::unix::ffi::OsStrExt;
    let path = std::ffi::CString::new(folder.as_os_str().as_bytes()).ok()?;
    let mut stat = std::mem::MaybeUninit::<libc::statvfs>::uninit();
    #[expect(
        unsafe_code,
        reason = "the standard library cannot ask for free space; both pointers live until the call returns"
    )]
    // SAFETY: `path` ends with a zero; `stat` is read only where statvfs says that it filled it.
    let stat = unsafe {
        if libc::statvfs(path.as_ptr(), stat.as_mut_ptr()) != 0 {
            return None;
        }
        stat.assume_init()
    };
    #[expect(clippy::useless_conversion, reason = "the types differ between systems")]
    let (blocks, size) = (u64::try_from(stat.f_bavail).ok()?, u64::try_from(stat.f_frsize).ok()?);
    blocks.checked_mul(size)
}

/// Bytes that this user may still write to the disk of `folder`; not known on this system.
#[cfg(not(unix))]
pub fn free_bytes(_: &Path) -> Option<u64> {
    None
}

async fn time(config: &Config, db: &Db, clock: &Clock) -> Check {
    let name = "clock";
    let todo = "Set the machine's clock, and let it follow a time server (chrony, systemd-timesyncd): sign-ins, certificates and deadlines hang on it.";
    let now = clock.now();
    let far = |other: DateTime<Utc>, seconds: i64| (now - other).abs() > TimeDelta::seconds(seconds);
    if let Some(disk) = file_time(&config.data).filter(|disk| far(*disk, 10)) {
        return Check::bad(name, format!("{now}, but a file written now is dated {disk}"), todo);
    }
    if db.is_postgres() {
        let server: Option<(DateTime<Utc>,)> =
            db.read("SELECT CURRENT_TIMESTAMP").optional().await.ok().flatten();
        if let Some((server,)) = server.filter(|(server,)| far(*server, 5)) {
            return Check::bad(name, format!("{now}, but the database server says {server}"), todo);
        }
    }
    let migrated: Option<(Option<DateTime<Utc>>,)> =
        db.read("SELECT MAX(installed_on) FROM _sqlx_migrations").optional().await.ok().flatten();
    match migrated.and_then(|(time,)| time) {
        Some(migrated) if migrated > now + TimeDelta::minutes(1) => {
            Check::bad(name, format!("{now}, but the database was brought up to date at {migrated}"), todo)
        }
        _ => Check::good(name, now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
    }
}

fn file_time(folder: &Path) -> Option<DateTime<Utc>> {
    let file = tempfile::NamedTempFile::new_in(folder).ok()?;
    file.as_file().set_len(1).ok()?;
    let modified = file.as_file().metadata().ok()?.modified().ok()?;
    let since = modified.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    DateTime::from_timestamp_micros(i64::try_from(since.as_micros()).ok()?)
}

async fn queue(db: &Db) -> Check {
    let name = "jobs";
    match jobs::counts(db).await {
        Ok(counts) => {
            let of = |state| counts.iter().filter(|c| c.state == state).map(|c| c.jobs).sum::<i64>();
            let detail = format!("{} waiting, {} dead", of(jobs::JobState::Queued), of(jobs::JobState::Dead));
            if of(jobs::JobState::Dead) == 0 {
                return Check::good(name, detail);
            }
            let kinds: Vec<&str> =
                counts.iter().filter(|c| c.state == jobs::JobState::Dead).map(|c| c.kind.as_str()).collect();
            let todo = "Read their errors with `halqa jobs list`, mend the cause, then `halqa jobs retry --all`; until then what depends on them is not done.";
            Check::bad(name, format!("{detail}: {}", kinds.join(", ")), todo)
        }
        Err(error) => Check::bad(name, error.to_string(), "Mend the database first."),
    }
}

async fn smtp(config: &Config) -> Check {
    let name = "mail";
    let Some(url) = config.smtp_url.as_deref() else {
        return Check::good(
            name,
            "no mail server is configured: mails are kept in the administrator's mailbox",
        );
    };
    let answer = tokio::time::timeout(Duration::from_secs(10), mail::check_smtp(url)).await;
    let detail = match answer {
        Ok(Ok(())) => return Check::good(name, "the mail server answers"),
        Ok(Err(error)) => format!("{error:#}"),
        Err(_) => "no answer within ten seconds".to_owned(),
    };
    Check::bad(
        name,
        detail,
        "Check mail.smtp_url: host, port, name, password, and whether the server wants smtps:// or STARTTLS. Until then mails wait and are tried again.",
    )
}

async fn search(config: &Config) -> Check {
    let name = "search";
    let Some(url) = config.meilisearch_url.as_deref() else {
        return Check::good(name, "embedded, in the data folder");
    };
    let attempt = async {
        let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).build()?;
        client.get(format!("{}/health", url.trim_end_matches('/'))).send().await?.error_for_status()
    };
    match attempt.await {
        Ok(_) => Check::good(name, "Meilisearch answers"),
        Err(error) => Check::bad(
            name,
            format!("Meilisearch does not answer: {}", error.without_url()),
            "Check search.meilisearch_url, and that Meilisearch is running; or leave the setting empty for the embedded search.",
        ),
    }
}

fn languages(gaps: &[String]) -> Check {
    let name = "languages";
    if gaps.is_empty() {
        return Check::good(name, "every message exists in six languages");
    }
    let first: Vec<&str> = gaps.iter().take(5).map(String::as_str).collect();
    let detail = format!("{} gaps: {}", gaps.len(), first.join("; "));
    Check::bad(name, detail, "Readers see English there. Add the messages in locales/ and build again.")
}

fn address(config: &Config) -> Check {
    let name = "address";
    let url = &config.base_url;
    let proxied = !config.trusted_proxies.is_empty();
    if config.speaks_tls() && !config.is_https() {
        return Check::bad(
            name,
            format!("the program speaks https, but links begin with {url}"),
            "Set base_url to the https:// address that people use.",
        );
    }
    if config.is_https() && !config.speaks_tls() && !proxied {
        return Check::bad(
            name,
            format!("people come by {url}, but the program itself speaks plain http and no proxy is trusted"),
            "Set tls.acme.domains, or tls.certificate and tls.key; or, behind a reverse proxy, set proxy.trusted to its address, else all readers share one address and its limits.",
        );
    }
    if !config.is_loopback() && config.listen.ip().is_loopback() && !proxied {
        return Check::bad(
            name,
            format!("people come by {url}, but the program listens on {} only", config.listen),
            "Set listen to 0.0.0.0 and the port, or put a reverse proxy before it and set proxy.trusted.",
        );
    }
    if !config.is_https() && !config.is_loopback() {
        return Check::bad(
            name,
            format!("{url} is plain http: passwords can be read on the way"),
            "Fine in a classroom's own network. Elsewhere set an https:// base_url, and tls.acme.domains or tls.certificate and tls.key.",
        );
    }
    Check::good(name, url.clone())
}

#[cfg(test)]
mod tests;
