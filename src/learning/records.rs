//! What people have learned: my learning, the transcript, the completion statement, and what they may download.

pub mod export;
pub mod pages;
pub mod routes;
pub mod store;

use halqa_platform::{error::Result, jobs::Registry};
use serde_json::Value;
use uuid::Uuid;

use crate::Learning;

/// The domain's part of what people download of themselves.
///
/// # Errors
/// The database failed.
pub async fn personal_data(learning: &Learning, account: Uuid) -> Result<Value> {
    Ok(serde_json::to_value(export::everything(&learning.platform.db, account).await?)?)
}

/// Says what happens to records when an account is erased.
pub fn register(registry: &mut Registry, learning: &Learning) {
    let _ = learning;
    registry.on::<halqa_identity::events::AccountErased, _, _>(
        "records.anonymise",
        |event, context| async move {
            let mut tx = context.db.begin().await?;
            if context.once(&mut tx).await? {
                store::anonymise(&mut tx, event.account).await?;
                tx.commit().await?;
            }
            Ok(())
        },
    );
}
