//! Webhooks: what happens here, told to other programs, signed as Standard Webhooks has it.

pub mod address;
pub mod deliver;
mod pages;
pub(crate) mod routes;
pub mod sign;
pub mod store;

use halqa_platform::{
    events::Event,
    jobs::{self, Registry},
};
use serde_json::{Value, json};

use crate::Identity;

/// Sends events of this type to the webhooks that want them; `data` is what is told. It names things by their ids and
/// tells nothing of persons besides: who gets it asks the API.
pub fn subscribe<E: Event>(
    registry: &mut Registry,
    identity: &Identity,
    data: impl Fn(&E) -> Value + Send + Sync + 'static,
) {
    let db = identity.platform.db.clone();
    registry.on::<E, _, _>("webhooks", move |event, context| {
        let (db, data) = (db.clone(), data(&event));
        async move {
            let payload = json!({ "type": E::KIND, "timestamp": context.published_at, "data": data });
            let wanting = store::wanting(&db, E::KIND).await?;
            let mut tx = context.db.begin().await?;
            if !wanting.is_empty() && context.once(&mut tx).await? {
                for hook in wanting {
                    let now = context.clock.now();
                    let delivery = store::plan(&mut tx, now, hook, E::KIND, &payload).await?;
                    jobs::enqueue(&mut tx, &context.clock, &deliver::Deliver { delivery }).await?;
                }
                tx.commit().await?;
                jobs::wake();
            }
            Ok(())
        }
    });
}
