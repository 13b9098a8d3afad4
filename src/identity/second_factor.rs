//! A second step at sign-in, and the same proof again before dangerous acts.
//!
//! Who has an app that makes codes, or a passkey, is asked for one after the password; ten recovery codes stand in for
//! a lost device. A passkey alone signs in as well: it is held and unlocked by its owner, which is two steps in one.
//! Roles named in the setting `security.second_step_roles` sleep until their owner has a second step
//! ([`crate::sessions`]).

mod challenge;
pub(crate) mod pages;
mod passkeys;
pub mod prove;
mod routes;
mod rules;
pub mod store;

pub(crate) use challenge::hold;
pub(crate) use routes::routes;
