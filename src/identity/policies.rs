//! Policies (terms, privacy notice, code of conduct …): versions in six languages, published with a date; people are
//! asked whether they agree, at their next page, and may say no.

mod pages;
mod routes;
pub mod store;

pub use pages::question;
pub(crate) use routes::routes;

/// What agreeing to a policy is called among the consents; the version is the policy's.
pub fn purpose(slug: &str) -> String {
    format!("policy:{slug}")
}
