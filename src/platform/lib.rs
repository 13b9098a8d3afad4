//! Layer 0 of the house: everything that knows no domain.

pub mod cldr;
pub mod geo;
pub mod lang;
