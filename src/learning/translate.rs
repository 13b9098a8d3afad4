//! Translating a draft: text by text in the browser, by a translator's files (XLIFF, PO), or by a machine whose work a
//! person accepts.

pub mod codes;
pub mod exchange;
pub mod glossary;
pub mod machine;
pub mod pages;
pub mod po;
pub mod routes;
mod segment;
pub mod store;
pub mod terms;
pub(crate) mod words;
pub mod work;
pub mod xliff;

pub use routes::{TAB, routes};
