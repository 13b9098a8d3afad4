//! The catalogue: what there is to learn, found by words and facets.

pub mod index;
pub mod pages;
pub mod routes;
pub mod store;
