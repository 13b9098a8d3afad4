//! Logout tokens: like ID tokens, but they need name no subject, and must say what they are. The library has no type for
//! them; its keys verify the signature.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use openidconnect::{
    JsonWebKey, JsonWebKeyUse, JwsSigningAlgorithm,
    core::{CoreJsonWebKey, CoreJwsSigningAlgorithm},
};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{ALGORITHMS, Failed, Metadata, Over, Refusal, SKEW, payload};
use crate::single_sign_on::{rules::Trouble, store::Provider};

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

#[derive(Deserialize)]
struct Header {
    alg: CoreJwsSigningAlgorithm,
    kid: Option<String>,
    typ: Option<String>,
    crit: Option<Value>,
}

#[derive(Deserialize)]
struct Said {
    iss: String,
    aud: Value,
    iat: i64,
    exp: i64,
    jti: String,
    sub: Option<String>,
    sid: Option<String>,
    #[serde(default)]
    events: Map<String, Value>,
    nonce: Option<Value>,
}

fn wrong(why: &str) -> Refusal {
    Refusal::Other(Failed::new(Trouble::Untrusted, why))
}

/// Whether a key may have made this signature by its own account.
fn fits(key: &CoreJsonWebKey, header: &Header) -> bool {
    let named = header.kid.as_ref().is_none_or(|kid| key.key_id().is_some_and(|id| id.as_str() == kid));
    let signs = key.key_use().is_none_or(JsonWebKeyUse::allows_signature);
    named && signs && header.alg.key_type().as_ref() == Some(key.key_type())
}

pub(super) fn read(
    metadata: &Metadata,
    provider: &Provider,
    now: DateTime<Utc>,
    token: &str,
) -> Result<Over, Refusal> {
    let (signed, signature) = token.rsplit_once('.').ok_or_else(|| wrong("no token"))?;
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).map_err(|_| wrong("no token"));
    let header: Header = serde_json::from_slice(&decode(signed.split('.').next().unwrap_or_default())?)
        .map_err(|_| wrong("no header that is understood"))?;
    let typ = header.typ.as_deref().map(str::to_ascii_lowercase);
    let kind = matches!(typ.as_deref(), None | Some("logout+jwt" | "application/logout+jwt" | "jwt"));
    if !kind || header.crit.is_some() || !ALGORITHMS.contains(&header.alg) {
        return Err(wrong("a kind of token or signature that is not taken"));
    }
    let signature = decode(signature)?;
    let mut keys = metadata.jwks().keys().iter().filter(|key| fits(key, &header));
    if !keys.any(|key| key.verify_signature(&header.alg, signed.as_bytes(), &signature).is_ok()) {
        return Err(Refusal::UnknownKey("no key of the provider made this signature".to_owned()));
    }
    let said = payload(token).ok_or_else(|| wrong("no claims"))?;
    let said: Said =
        serde_json::from_value(Value::Object(said)).map_err(|error| wrong(&error.to_string()))?;
    check(metadata, provider, now, &said)?;
    let until = DateTime::from_timestamp(said.exp, 0).unwrap_or(now) + SKEW;
    Ok(Over { jti: said.jti, subject: said.sub, sid: said.sid, until })
}

fn check(metadata: &Metadata, provider: &Provider, now: DateTime<Utc>, said: &Said) -> Result<(), Refusal> {
    let to_us = match &said.aud {
        Value::String(one) => *one == provider.client_id,
        Value::Array(several) => several.iter().any(|one| one.as_str() == Some(&provider.client_id)),
        _ => false,
    };
    if said.iss != metadata.issuer().as_str() || !to_us {
        return Err(wrong("of another provider, or to somebody else"));
    }
    let seconds = now.timestamp();
    if said.exp <= seconds - SKEW.num_seconds() || said.iat > seconds + SKEW.num_seconds() {
        return Err(wrong("too old, or of a time to come"));
    }
    // A nonce would make it an ID token, which must not end anything.
    let is_logout = said.events.get(EVENT).is_some_and(Value::is_object) && said.nonce.is_none();
    if !is_logout || (said.sub.is_none() && said.sid.is_none()) {
        return Err(wrong("no logout token"));
    }
    Ok(())
}
