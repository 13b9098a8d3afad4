//! Policies (terms, privacy notice, code of conduct …): versions in six languages, published with a date; people are
//! asked whether they agree, at their next page, and may say no.

use std::collections::BTreeMap;

use halqa_platform::{db::Db, error::Result, lang::Lang};

mod pages;
mod routes;
pub mod store;

pub use pages::question;
pub(crate) use routes::routes;

/// What each policy that was ever published is called now, by what agreeing to it is called among the consents.
///
/// # Errors
/// The database failed.
pub(crate) async fn titles(db: &Db, lang: Lang, otherwise: Lang) -> Result<BTreeMap<String, String>> {
    let mut titles = BTreeMap::new();
    for policy in store::all(db).await? {
        let versions = store::versions(db, policy.id).await?;
        let published = versions.iter().find(|version| version.published_at.is_some());
        if let Some((_, words)) = published.and_then(|version| version.words(lang, otherwise)) {
            titles.insert(purpose(&policy.slug), words.title.clone());
        }
    }
    Ok(titles)
}

/// What agreeing to a policy is called among the consents; the version is the policy's.
pub fn purpose(slug: &str) -> String {
    format!("policy:{slug}")
}
