//! Personal access tokens: made by a person for a program that acts for them, within scopes, for a while.

mod pages;
pub(crate) mod routes;
pub mod store;

use axum::{
    extract::Request,
    http::{StatusCode, header},
};
use halqa_platform::{
    error::{Refusal, Result},
    http::{api, peer::Peer},
};
use uuid::Uuid;

use super::scope::Scope;
use crate::{Identity, Text};

/// How every token begins, so that people and scanners of code know it.
pub const PREFIX: &str = "halqa_pat_";

/// What a token that was used gives; put into the request.
#[derive(Clone, Debug)]
pub struct Granted {
    /// The token.
    pub token: Uuid,
    /// As its owner calls it.
    pub name: String,
    /// What it is good for.
    pub scopes: Vec<Scope>,
    /// Until when.
    pub expires_at: chrono::DateTime<chrono::Utc>,
}

/// The token that a request carries; `None` for a request without.
pub fn bearer(request: &Request) -> Option<&str> {
    let value = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// For a request to the API with a token: puts its owner and what it is good for into the request; `false` for every
/// other request. Cookies of a request with a token are not looked at.
///
/// # Errors
/// `unauthorized` for a token that does not work (any more).
pub async fn find_owner(identity: &Identity, request: &mut Request) -> Result<bool> {
    if !api::is_api(request.uri().path()) || !request.headers().contains_key(header::AUTHORIZATION) {
        return Ok(false);
    }
    let token = bearer(request).filter(|token| token.starts_with(PREFIX)).map(str::to_owned);
    let peer = request.extensions().get::<Peer>().copied();
    let found = match token {
        Some(token) => store::find(identity, &token, peer).await?,
        None => None,
    };
    let Some((viewer, granted)) = found else {
        let refusal = Refusal::new(StatusCode::UNAUTHORIZED, "unauthorized");
        return Err(refusal.saying(|lang| Text::of(lang).api_token_wrong().to_owned()).into());
    };
    request.extensions_mut().insert(viewer);
    request.extensions_mut().insert(granted);
    Ok(true)
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    #[test]
    fn the_token_is_read_from_its_header_alone() {
        let read = |value: &str| {
            let request = Request::get("/api/v1/me").header(header::AUTHORIZATION, value);
            bearer(&request.body(Body::empty()).unwrap()).map(str::to_owned)
        };
        assert_eq!(read("Bearer halqa_pat_x"), Some("halqa_pat_x".to_owned()));
        assert_eq!(read("bearer  halqa_pat_x "), Some("halqa_pat_x".to_owned()));
        assert_eq!(read("Basic eDp5"), None);
        assert_eq!(read("halqa_pat_x"), None);
    }
}
