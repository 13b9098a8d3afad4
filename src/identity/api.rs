//! The JSON API as far as every domain needs it: scopes, tokens, the guard before each operation, the reference; and
//! the operations about people.

pub mod document;
pub mod groups;
pub mod guard;
pub mod me;
pub mod people;
pub mod scope;
pub mod tokens;

use halqa_platform::{Platform, http::api::allowance::Allowance};

use crate::{Identity, policy::Routes};

/// What the guard of every operation needs; put into each request to the API.
#[derive(Clone, Debug)]
pub struct Gate {
    /// Database, clock, settings.
    pub platform: Platform,
    /// Requests that each token may still make.
    pub allowance: Allowance,
}

/// Adds the operations.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    groups::routes(people::routes(me::routes(routes)))
}
