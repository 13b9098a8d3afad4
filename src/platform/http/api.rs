//! What every operation of the JSON API is made with: input read strictly, problems (RFC 9457), pages with a cursor,
//! entity tags, idempotency keys, limits in headers.
//!
//! The body of a request to the API is put aside before the layers that limit forms ([`aside`]); the guard of the
//! operation reads it once it is known who asks, up to the operation's own limit.

pub mod allowance;
pub mod aside;
pub mod cors;
pub mod idempotency;
pub mod input;
pub mod page;
pub mod problem;
pub mod tag;

pub use input::{JsonBody, PathOf, QueryOf, within};
pub use page::{Cursor, Page};

/// Where the API begins.
pub const ROOT: &str = "/api/";

/// Whether an address is of the API.
pub fn is_api(path: &str) -> bool {
    path.starts_with(ROOT) || path.starts_with("/scim/")
}
