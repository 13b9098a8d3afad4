//! SCIM 2.0 (RFC 7642–7644) under `/scim/v2`: a directory (Microsoft Entra ID, Okta and the like) makes accounts, keeps
//! them in step, suspends them, and says who belongs to which group. It comes with a token of an administrator with the
//! scope `scim`.
//!
//! What is what here: `userName` is the account's address, `displayName` its name, `active` whether it is suspended,
//! `preferredLanguage` and `timezone` its language and time zone, the enterprise user's `organization` its organisation.
//! Deleting a person suspends them and hides them from the directory; only a human being erases anybody.

mod change;
mod condition;
pub mod fault;
pub mod filter;
mod groups;
pub mod guard;
mod listing;
mod members;
mod schemas;
mod users;

use axum::http::{Method, StatusCode};
use halqa_platform::{db::Db, error::Result, http::peer::Peer};
use serde::Serialize;
use uuid::Uuid;

use crate::{Identity, groups::acts::By, policy::Routes, viewer::Viewer};

/// Where all of it is.
pub const ROOT: &str = "/scim/v2";
/// The media type.
pub(super) const CONTENT_TYPE: &str = "application/scim+json";

/// Whether an address is of SCIM.
pub fn is_scim(path: &str) -> bool {
    path.starts_with("/scim/")
}

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .scim(Method::GET, "/scim/v2/ServiceProviderConfig", schemas::config)
        .scim(Method::GET, "/scim/v2/ResourceTypes", schemas::types)
        .scim(Method::GET, "/scim/v2/ResourceTypes/{scim_type}", schemas::one_type)
        .scim(Method::GET, "/scim/v2/Schemas", schemas::all)
        .scim(Method::GET, "/scim/v2/Schemas/{scim_schema}", schemas::one)
        .scim(Method::POST, "/scim/v2/.search", everything)
        .scim(Method::GET, "/scim/v2/Users", users::list)
        .scim(Method::POST, "/scim/v2/Users", users::create)
        .scim(Method::POST, "/scim/v2/Users/.search", users::search)
        .scim(Method::GET, "/scim/v2/Users/{scim_user}", users::one)
        .scim(Method::PUT, "/scim/v2/Users/{scim_user}", users::replace)
        .scim(Method::PATCH, "/scim/v2/Users/{scim_user}", users::patch)
        .scim(Method::DELETE, "/scim/v2/Users/{scim_user}", users::delete)
        .scim(Method::GET, "/scim/v2/Groups", groups::list)
        .scim(Method::POST, "/scim/v2/Groups", groups::create)
        .scim(Method::POST, "/scim/v2/Groups/.search", groups::search)
        .scim(Method::GET, "/scim/v2/Groups/{scim_group}", groups::one)
        .scim(Method::PUT, "/scim/v2/Groups/{scim_group}", groups::replace)
        .scim(Method::PATCH, "/scim/v2/Groups/{scim_group}", groups::patch)
        .scim(Method::DELETE, "/scim/v2/Groups/{scim_group}", groups::delete)
}

/// Users and groups are not searched in one request (RFC 7644, 3.4.2.1 leaves that open; 3.12 names the answer).
async fn everything() -> fault::Outcome {
    let said = "Users and groups are not searched together: use /Users/.search or /Groups/.search.";
    Err(fault::Fault::new(StatusCode::NOT_IMPLEMENTED, said))
}

/// A directory, by the person whom its token acts for.
fn by(viewer: &Viewer, peer: Peer) -> By {
    By { actor: viewer.id, peer, through: "scim" }
}

/// What an id in an address stands for; what is none is nobody's.
fn id(text: &str) -> fault::Outcome<Uuid> {
    text.parse().map_err(|_| fault::Fault::not_found())
}

/// What directories said of a person, as they may download it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Kept {
    given_name: String,
    family_name: String,
    external_ids: Vec<String>,
}

/// What is kept of a person for directories.
///
/// # Errors
/// The database failed.
pub async fn kept_of(db: &Db, account: Uuid) -> Result<Kept> {
    let parts: Option<(String, String)> = db
        .read("SELECT given_name, family_name FROM scim_people WHERE account_id = $1")
        .bind(account)
        .optional()
        .await?;
    let names: Vec<(String,)> = db
        .read("SELECT external_id FROM scim_names WHERE kind = 'user' AND subject = $1 ORDER BY external_id")
        .bind(account)
        .all()
        .await?;
    let (given_name, family_name) = parts.unwrap_or_default();
    Ok(Kept { given_name, family_name, external_ids: names.into_iter().map(|(name,)| name).collect() })
}
