//! One's own account: address, password, sign-ins, data, deletion.

pub mod archive;
mod export;
mod pages;
mod routes;
mod store;

pub(crate) use routes::routes;
