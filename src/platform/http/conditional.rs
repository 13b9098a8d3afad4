//! Conditional requests: an answer that the client already has is not sent again.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

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
pub(super) fn has(request: &HeaderMap, tag: &str) -> bool {
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
