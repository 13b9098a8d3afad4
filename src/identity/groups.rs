//! Groups of the site: who belongs together, whatever course they take. Membership may give roles; administrators keep
//! groups by hand, by the API, or let a directory keep them (`scim`).

pub(crate) mod acts;
mod pages;
mod routes;
pub mod store;

pub(crate) use routes::routes;

/// A name has at most so many characters.
pub const NAME_MAX: usize = 120;
