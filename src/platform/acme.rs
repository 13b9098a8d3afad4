//! Certificates that the program gets by itself from a certificate authority (ACME, RFC 8555): what is kept of them, and
//! when another is due. Who speaks with the authority is `app/acme`.

pub mod rules;
pub mod store;
