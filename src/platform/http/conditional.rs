//! Conditional requests: an answer that the client already has is not sent again.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::Markup;

use super::View;
use crate::crypto;

/// What everybody sees alike: any cache may keep it, and asks every time whether it still holds.
pub const PUBLIC: &str = "public, max-age=0, must-revalidate";
/// The same for what one browser was given (its colours, its size of text).
pub const PRIVATE: &str = "private, max-age=0, must-revalidate";

/// A page that is the same for everybody who is not signed in: kept by browsers and asked about again. Its tag
/// follows from what is printed, so that nothing it shows can change without the tag (the program's words, the
/// title of another course). To somebody who is signed in, or who is told something once, it is sent as it is.
pub fn page(view: &View, request: &HeaderMap, page: Markup) -> Response {
    if view.is_personal() {
        return page.into_response();
    }
    let cache = if request.contains_key(header::COOKIE) { PRIVATE } else { PUBLIC };
    let tag = hex::encode(crypto::sha256(page.0.as_bytes()).get(..16).unwrap_or_default());
    tagged(request, &tag, cache, || page.into_response())
}

/// Answers `body` with an entity tag made of `version`; 304 where the client has it already. `cache` is the
/// `Cache-Control` value. The tag is weak, since a page may be compressed on its way.
pub fn tagged(
    request: &HeaderMap,
    version: &str,
    cache: &'static str,
    body: impl FnOnce() -> Response,
) -> Response {
    let tag = format!("W/\"{version}\"");
    let mut response = if has(request, &tag) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response
    } else {
        body().into_response()
    };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

/// Whether the client says that it has the answer with this tag (`If-None-Match`; weak comparison).
pub(crate) fn has(request: &HeaderMap, tag: &str) -> bool {
    let bare = tag.trim_start_matches("W/");
    request
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|theirs| theirs.trim() == "*" || theirs.trim().trim_start_matches("W/") == bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_client_has_is_not_sent_again() {
        let mut headers = HeaderMap::new();
        let ask = |headers: &HeaderMap| {
            tagged(headers, "v1", "private, no-cache", || "body".into_response()).status()
        };
        assert_eq!(ask(&headers), StatusCode::OK);
        headers.insert(header::IF_NONE_MATCH, "\"x\", W/\"v1\"".parse().unwrap());
        assert_eq!(ask(&headers), StatusCode::NOT_MODIFIED);
        headers.insert(header::IF_NONE_MATCH, "W/\"v2\"".parse().unwrap());
        assert_eq!(ask(&headers), StatusCode::OK);
    }
}
