//! Signatures: HMAC-SHA256 over id, time and body (standardwebhooks.com, `v1`).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use halqa_platform::{crypto, error::Result, id};
use uuid::Uuid;

/// How secrets begin where people see them.
const PREFIX: &str = "whsec_";

/// A new secret.
///
/// # Errors
/// There is no randomness.
pub fn secret() -> Result<Vec<u8>> {
    Ok(id::random::<32>()?.to_vec())
}

/// The secret as its receiver is told it.
pub fn shown(secret: &[u8]) -> String {
    format!("{PREFIX}{}", STANDARD.encode(secret))
}

/// The header `webhook-signature`: one signature for each secret that counts now.
pub fn signatures(secrets: &[&[u8]], message: Uuid, at: DateTime<Utc>, body: &str) -> String {
    let signed = format!("{message}.{}.{body}", at.timestamp());
    let one =
        |secret: &&[u8]| format!("v1,{}", STANDARD.encode(crypto::hmac_sha256(secret, signed.as_bytes())));
    secrets.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_what_rfc_2104_makes_of_id_time_and_body() {
        // The second case of RFC 4231, so that the primitive is the right one.
        let known = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(hex::encode(crypto::hmac_sha256(b"Jefe", b"what do ya want for nothing?")), known);
        let at = DateTime::from_timestamp(1_700_000_000, 0).unwrap();
        let (new, old) = ([1_u8; 32], [2_u8; 32]);
        let both = signatures(&[&new, &old], Uuid::nil(), at, "{}");
        let signed = format!("{}.1700000000.{{}}", Uuid::nil());
        let expected = |secret: &[u8]| STANDARD.encode(crypto::hmac_sha256(secret, signed.as_bytes()));
        assert_eq!(both, format!("v1,{} v1,{}", expected(&new), expected(&old)));
        assert!(shown(&new).starts_with("whsec_AQEB"));
    }
}
