//! What the application tells this domain of the others, so that administrators see to everything; and the daily look at
//! the audit log.

use std::time::Duration;

use halqa_platform::{
    jobs::{self, Job, Registry},
    personal::Holding,
    retention::{self, Kind},
    storage::references::BlobColumn,
};
use serde::{Deserialize, Serialize};

use crate::{Identity, audit::chain, audit::routes::VERDICT, privacy, site::store as settings};

/// What the application tells.
#[derive(Clone, Copy, Debug)]
pub struct Upkeep {
    /// Which columns of any domain name blobs.
    pub columns: &'static [BlobColumn],
    /// What the languages lack of any crate's messages, one line each.
    pub gaps: fn() -> Vec<String>,
    /// What any domain holds about people, a list for each.
    pub holdings: &'static [&'static [Holding]],
    /// What any domain can let go, a list for each.
    pub kinds: &'static [&'static [Kind]],
}

impl Default for Upkeep {
    fn default() -> Self {
        Self {
            columns: settings::BLOBS,
            gaps: crate::language_gaps,
            holdings: &[halqa_platform::holdings::HOLDINGS, privacy::HOLDINGS],
            kinds: &[retention::KINDS, privacy::KINDS],
        }
    }
}

/// The daily look: entries from before the chain are taken into it, the chain is read through, its end noted.
#[derive(Debug, Serialize, Deserialize)]
struct WatchLog {}

impl Job for WatchLog {
    const KIND: &'static str = "audit.watch";
    const TIME_LIMIT: Duration = Duration::from_secs(3600);

    fn unique_key(&self) -> Option<String> {
        Some("log".to_owned())
    }
}

/// Says what handles the daily look.
pub(crate) fn register(registry: &mut Registry, identity: &Identity) -> anyhow::Result<()> {
    let platform = identity.platform.clone();
    registry.register(move |_: WatchLog, context| {
        let clock = platform.clock.clone();
        async move {
            let db = &context.db;
            let taken = chain::take_in(db).await?;
            if taken > 0 {
                tracing::info!(taken, "entries were taken into the chain of the audit log");
            }
            let verdict = chain::verify(db, clock.now()).await?;
            match &verdict.broken {
                Some(broken) => tracing::error!(?broken, "the audit log was changed past this program"),
                None => chain::anchor(db, clock.now()).await?,
            }
            let mut tx = db.begin().await?;
            settings::put_json(&mut tx, VERDICT, &verdict).await?;
            tx.commit().await?;
            Ok(())
        }
    });
    registry.every(Duration::from_secs(24 * 3600), &WatchLog {})?;
    Ok(())
}

/// At a start: entries from before the chain are taken in soon.
///
/// # Errors
/// The database failed.
pub async fn at_start(identity: &Identity) -> anyhow::Result<()> {
    let platform = &identity.platform;
    if chain::has_unchained(&platform.db).await? {
        let mut tx = platform.db.begin().await?;
        jobs::enqueue(&mut tx, &platform.clock, &WatchLog {}).await?;
        tx.commit().await?;
        jobs::wake();
    }
    Ok(())
}
