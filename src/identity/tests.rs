//! This domain over HTTP and against both databases, with the layers around it that the application has.

mod browser;
mod finding;
mod flows;
mod inviting;
mod own_account;
mod people;
mod store;
