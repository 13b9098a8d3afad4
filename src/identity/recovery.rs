//! A forgotten password: a link by mail, then a new one. Asking tells nobody whether an address has an account.

mod routes;
mod store;

pub(crate) use routes::routes;
