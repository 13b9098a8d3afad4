//! Single sign-on by OpenID Connect.
//!
//! Administrators name the providers in the browser ([`admin`]). Somebody who signs in with one is known by issuer and
//! subject, never by their address: the first time, an address that has an account here has to be proved before the two
//! are linked ([`entering`]). What is said on the wire and verified of it is the library's ([`wire`]); what follows from
//! the claims is decided in [`rules`].

mod admin;
mod admin_pages;
mod entering;
mod flow;
pub mod links;
mod logout;
mod newcomers;
mod own;
mod pages;
mod routes;
pub mod rules;
pub mod store;
pub mod wire;

pub(crate) use entering::{bind, take_signed};
pub(crate) use logout::sign_out;
pub(crate) use pages::{Button, buttons_of, proofs, section, signed_out};
pub(crate) use routes::routes;

use halqa_platform::{error::Result, lang::Lang};
use uuid::Uuid;

use crate::Identity;

/// A button for each provider that is turned on, in their order.
///
/// # Errors
/// The database failed.
pub(crate) async fn buttons(identity: &Identity, lang: Lang) -> Result<Vec<Button>> {
    let active = store::active(&identity.platform.db).await?;
    Ok(active.iter().map(|provider| Button::of(provider, lang)).collect())
}

/// A button for each provider by which this person may prove again that it is they.
///
/// # Errors
/// The database failed.
pub(crate) async fn proving(identity: &Identity, lang: Lang, account: Uuid) -> Result<Vec<Button>> {
    let linked = links::of(&identity.platform.db, account).await?;
    let active = store::active(&identity.platform.db).await?;
    let theirs = active.iter().filter(|provider| linked.iter().any(|link| link.provider_id == provider.id));
    Ok(theirs.map(|provider| Button::of(provider, lang)).collect())
}
