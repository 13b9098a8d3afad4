//! What this domain does by itself: every hour it forgets what is over.

use std::time::Duration;

use halqa_platform::{
    http::session::DbSessions,
    jobs::{Job, Registry},
};
use serde::{Deserialize, Serialize};
use tower_sessions::ExpiredDeletion;

use crate::{Identity, failures, tokens};

/// The hourly job: sessions and links that are over, failed sign-ins that no longer count.
#[derive(Debug, Serialize, Deserialize)]
pub struct Tidy;

impl Job for Tidy {
    const KIND: &'static str = "identity.tidy";
}

/// Registers this domain's jobs.
///
/// # Errors
/// The job cannot be written as JSON.
pub fn register(registry: &mut Registry, identity: &Identity) -> anyhow::Result<()> {
    let identity = identity.clone();
    registry.register(move |_: Tidy, context| {
        let identity = identity.clone();
        async move {
            let now = context.clock.now();
            identity.tidy_limits();
            DbSessions::new(context.db.clone(), context.clock.clone()).delete_expired().await?;
            tokens::tidy(&context.db, now).await?;
            failures::tidy(&context.db, now).await?;
            Ok(())
        }
    });
    registry.every(Duration::from_secs(3600), &Tidy)?;
    Ok(())
}
