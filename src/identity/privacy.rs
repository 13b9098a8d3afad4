//! What is kept about people, why, for how long, and what becomes of it: the rules that let things go, the register of
//! processing, the records of what people agreed to.

mod consents;
pub(crate) mod erasing;
mod holdings;
pub(crate) mod kinds;
mod register;
pub(crate) mod retention;
pub(crate) mod words;

use std::time::Duration;

use halqa_platform::jobs::{Job, Registry};
use serde::{Deserialize, Serialize};

use crate::{
    Identity,
    policy::{Access, Role, Routes},
};

pub use holdings::HOLDINGS;
pub use kinds::KINDS;
pub(crate) use register::erasure;

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    let routes = retention::routes(routes);
    let routes = register::routes(routes);
    consents::routes(routes)
}

/// The daily job that does what the rules say.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LetGo {}

impl Job for LetGo {
    const KIND: &'static str = "privacy.retention";
    const TIME_LIMIT: Duration = Duration::from_secs(2 * 3600);

    fn unique_key(&self) -> Option<String> {
        Some("rules".to_owned())
    }
}

/// Says what handles this part's jobs.
///
/// # Errors
/// A periodic job cannot be written as JSON.
pub(crate) fn register(registry: &mut Registry, identity: &Identity) -> anyhow::Result<()> {
    let own = identity.clone();
    registry.register(move |_: LetGo, _| {
        let identity = own.clone();
        async move {
            halqa_platform::retention::run_all(&identity.platform, identity.upkeep.kinds).await?;
            Ok(())
        }
    });
    registry.every(Duration::from_secs(24 * 3600), &LetGo {})?;
    crate::own_account::archive::register(registry, identity);
    Ok(())
}
