//! Registering, and confirming the address. Whether an address has an account already is told to nobody but to
//! whoever reads its mail.

mod pages;
mod routes;
mod store;

pub(crate) use routes::{routes, send_again};
pub(crate) use store::confirmed_now;
