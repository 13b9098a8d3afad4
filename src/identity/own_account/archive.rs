//! What is kept about a person as an archive that they can read: pages without scripts, in their language, and beside them
//! the same as CSV for spreadsheets and as JSON for programs. What is made quickly comes at once; what is not is made by a
//! job, and its address is mailed: it works for its owner alone, for a week.

mod book;
mod pages;
mod pieces;
mod routes;
mod store;

use std::time::Duration;

use halqa_platform::{
    error::{Error, Result},
    jobs::{GiveUp, Job, JobContext, Registry},
    lang::Lang,
    sheets::Cell,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::export;
use crate::{
    Identity, accounts,
    letters::{self, Letter, To},
};

pub(crate) use routes::routes;

/// A table of what is kept about a person; each is a part of the page and a file of its own.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The file's name without its ending: small Latin letters and hyphens.
    pub file: &'static str,
    /// What it is.
    pub title: String,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Rows, as long as the columns.
    pub rows: Vec<Vec<Cell>>,
}

impl Piece {
    /// A table with no rows yet.
    pub fn new(file: &'static str, title: &str, columns: &[&str]) -> Self {
        let columns = columns.iter().map(|column| (*column).to_owned()).collect();
        Self { file, title: title.to_owned(), columns, rows: Vec::new() }
    }

    /// The same with these rows.
    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        self.rows.extend(rows);
        self
    }
}

/// Makes the whole archive of a person.
///
/// # Errors
/// The database failed, or there is no such person.
pub(super) async fn make(identity: &Identity, account: Uuid, lang: Lang) -> Result<Vec<u8>> {
    let known = accounts::find(&identity.platform.db, account).await?.ok_or(Error::SignInNeeded)?;
    let json = serde_json::to_vec_pretty(&export::of(identity, account).await?)?;
    let mut pieces = pieces::own(identity, &known, lang).await?;
    for readable in &identity.readable {
        pieces.extend(readable(account, lang).await?);
    }
    let look = identity.platform.site.look();
    let cover = book::Cover {
        lang,
        site: look.name(lang).to_owned(),
        address: identity.platform.config.base_url.clone(),
        name: known.profile.name.clone(),
        made: identity.platform.clock.now(),
        zone: known.profile.time_zone,
    };
    let made = tokio::task::spawn_blocking(move || book::bind(&cover, &pieces, &json)).await;
    Ok(made.map_err(anyhow::Error::from)??)
}

/// The job that makes one.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct MakeArchive {
    archive: Uuid,
}

impl Job for MakeArchive {
    const KIND: &'static str = "identity.archive";
    const MAX_ATTEMPTS: i64 = 3;
    const TIME_LIMIT: Duration = Duration::from_secs(1800);
}

/// Says what handles the job.
pub(crate) fn register(registry: &mut Registry, identity: &Identity) {
    let identity = identity.clone();
    registry.register(move |job: MakeArchive, context: JobContext| {
        let identity = identity.clone();
        async move {
            let done = work(&identity, job.archive).await;
            if done.is_err() && context.attempt >= MakeArchive::MAX_ATTEMPTS {
                store::failed(&identity.platform.db, job.archive).await?;
            }
            done
        }
    });
}

async fn work(identity: &Identity, archive: Uuid) -> anyhow::Result<()> {
    let platform = &identity.platform;
    let Some(row) = store::one(&platform.db, archive).await? else {
        return Err(GiveUp("nobody waits for it any more".to_owned()).into());
    };
    let lang = row.lang.parse().unwrap_or(Lang::En);
    let bytes = make(identity, row.account_id, lang).await?;
    let sha256 = platform.storage.put(&bytes).await?;
    let mut tx = platform.db.begin().await?;
    let ready = store::ready(&mut tx, archive, &sha256, bytes.len(), platform.clock.now()).await?;
    let account = accounts::find_in(&mut tx, row.account_id).await?;
    if let (true, Some(account)) = (ready, account)
        && let Some(email) = account.email.as_deref()
    {
        let to = To { account: account.id, email, name: &account.profile.name, lang };
        letters::post(platform, &mut tx, to, Letter::ArchiveReady).await?;
    }
    tx.commit().await?;
    halqa_platform::jobs::wake();
    Ok(())
}
