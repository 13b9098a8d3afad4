//! What this domain does by itself: every hour it forgets what is over.

use std::{sync::Arc, time::Duration};

use halqa_platform::{
    clock::Clock,
    db::Tx,
    error::Result,
    jobs::{self, Job, Registry},
    mail,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Identity, accounts, failures, single_sign_on, taxonomies, webhooks};

/// The hourly job: failed sign-ins that no longer count. (What is kept for days goes by rules: `privacy`.)
#[derive(Debug, Serialize, Deserialize)]
pub struct Tidy;

impl Job for Tidy {
    const KIND: &'static str = "identity.tidy";
}

/// The job that deletes the files of mails to a person who is gone.
#[derive(Debug, Serialize, Deserialize)]
struct ForgetMails {
    mails: Vec<Uuid>,
}

impl Job for ForgetMails {
    const KIND: &'static str = "identity.forget_mails";
}

/// Deletes every mail to a person or that names them, in the caller's transaction; files in the mailbox folder
/// follow by a job.
pub(crate) async fn forget_mails(tx: &mut Tx, clock: &Clock, account: Uuid, email: &str) -> Result<()> {
    let mails = mail::forget(tx, account, email).await?;
    jobs::enqueue(tx, clock, &ForgetMails { mails }).await?;
    Ok(())
}

/// Registers this domain's jobs.
///
/// # Errors
/// The job cannot be written as JSON.
pub fn register(registry: &mut Registry, identity: &Identity) -> anyhow::Result<()> {
    crate::upkeep::register(registry, identity)?;
    crate::usage::register(registry, identity)?;
    crate::privacy::register(registry, identity)?;
    taxonomies::index::register(registry, identity);
    let config = Arc::clone(&identity.platform.config);
    let platform = identity.platform.clone();
    let identity = identity.clone();
    let deliverer = identity.clone();
    registry.register(move |_: Tidy, context| {
        let identity = identity.clone();
        async move {
            let now = context.clock.now();
            identity.tidy_limits();
            failures::tidy(&context.db, now).await?;
            single_sign_on::store::tidy(&context.db, now).await?;
            Ok(())
        }
    });
    registry.register(move |job: ForgetMails, _| {
        let config = Arc::clone(&config);
        async move { mail::delete_files(&config, &job.mails).await }
    });
    webhooks::deliver::register(registry, &deliverer);
    registry.every(Duration::from_secs(3600), &Tidy)?;
    accounts::register_words(registry, &platform)?;
    Ok(())
}
