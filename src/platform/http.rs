//! What every request goes through, and what every handler takes and answers with.

pub mod api;
pub mod assets;
pub mod compress;
pub mod conditional;
pub mod files;
pub mod form;
pub mod guard;
pub mod headers;
pub mod limit;
pub mod look;
pub mod observe;
pub mod peer;
pub mod public_address;
pub mod session;

pub mod view;

pub use form::Form;
pub use view::View;
