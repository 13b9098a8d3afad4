//! What administrators set for the whole site: name, sign, colours, texts, languages, features. Kept as one value in the
//! settings, shown from memory ([`halqa_platform::http::look::Look`]); every process looks once a second whether another
//! has changed it.

use std::{sync::PoisonError, time::Duration};

use halqa_platform::error::Result;
use tokio::time::sleep;

use crate::{Identity, policies};

pub mod colour;
pub mod logo;
pub mod markdown;
mod options;
mod pages;
mod routes;
pub mod settings;
pub mod store;

pub(crate) use routes::routes;

/// How often a process looks.
const EVERY: Duration = Duration::from_secs(1);

/// Takes in what was set since the last look, in this process or another.
///
/// # Errors
/// The database failed.
pub async fn refresh(identity: &Identity) -> Result<()> {
    let platform = &identity.platform;
    let revision = store::revision(&platform.db).await?;
    let seen = |now: &str| {
        let mut seen = identity.site_seen.lock().unwrap_or_else(PoisonError::into_inner);
        let known = *seen == now;
        now.clone_into(&mut seen);
        known
    };
    if seen(&revision) {
        return Ok(());
    }
    let load = async {
        let settings = store::load(&platform.db).await?;
        let logo = store::logo(&platform.db).await?;
        let asks_since = policies::store::asks_since(&platform.db).await?;
        Ok(settings.look(&platform.site, logo, asks_since))
    };
    match load.await {
        Ok(look) => {
            platform.site.set_look(look);
            Ok(())
        }
        Err(error) => {
            // Looked at again at the next turn.
            seen("");
            Err(error)
        }
    }
}

/// Refreshes for as long as the program runs.
pub async fn watch(identity: Identity) {
    loop {
        sleep(EVERY).await;
        if let Err(error) = refresh(&identity).await {
            tracing::warn!(%error, "the site's settings could not be looked up");
        }
    }
}
