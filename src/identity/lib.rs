//! Layer 1: accounts, sign-in, roles and policy, profile, consent, audit.

pub mod policy;
pub mod viewer;
