//! Layer 0 of the house: everything that knows no domain.

pub mod html;
pub mod lang;
