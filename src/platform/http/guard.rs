//! No request from another site may change anything (cross-site request forgery).
//!
//! Browsers send `Sec-Fetch-Site`; where it is absent, `Origin` must be our own. A client that sends neither is
//! no browser and carries no cookie that it was not given on purpose. (The same rule as Go's
//! `http.CrossOriginProtection`.)

use axum::{
    extract::Request,
    http::{HeaderMap, Method, header},
};

use crate::{error::Error, text::Text};

/// Refuses what another site makes a browser send; `origin` is the site's own, such as
/// `https://learn.example.org`.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn same_site(origin: &str, request: &Request) -> Result<(), Error> {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || allowed(request.headers(), origin) {
        return Ok(());
    }
    let message = crate::error::Message::new(|lang| Text::of(lang).error_cross_site().to_owned());
    Err(Error::Forbidden(Some(message)))
}

/// As [`same_site`] for any method, and the request must say where it comes from: what a browser with a cookie sends
/// to the API.
///
/// # Errors
/// [`Error::Forbidden`].
pub fn proven_same_site(origin: &str, request: &Request) -> Result<(), Error> {
    let headers = request.headers();
    let says = headers.contains_key("sec-fetch-site") || headers.contains_key(header::ORIGIN);
    let unasked = headers.get("sec-fetch-site").is_some_and(|site| site.as_bytes() == b"none");
    if says && !unasked && allowed(headers, origin) {
        return Ok(());
    }
    let message = crate::error::Message::new(|lang| Text::of(lang).error_cross_site().to_owned());
    Err(Error::Forbidden(Some(message)))
}

fn allowed(headers: &HeaderMap, own: &str) -> bool {
    let text = |name| headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    if let Some(site) = headers.get("sec-fetch-site") {
        return matches!(site.as_bytes(), b"same-origin" | b"none");
    }
    match text(header::ORIGIN) {
        None => !headers.contains_key(header::ORIGIN),
        Some(origin) => {
            let host = origin.split("://").nth(1).unwrap_or_default();
            origin == own || (!host.is_empty() && text(header::HOST) == Some(host))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_site_may_change_things() {
        let check = |pairs: &[(&'static str, &'static str)]| {
            let headers: HeaderMap =
                pairs.iter().map(|(k, v)| (k.parse().unwrap(), v.parse().unwrap())).collect();
            allowed(&headers, "https://learn.example.org")
        };
        assert!(check(&[("sec-fetch-site", "same-origin")]));
        assert!(check(&[("sec-fetch-site", "none")]));
        assert!(!check(&[("sec-fetch-site", "cross-site"), ("origin", "https://learn.example.org")]));
        assert!(!check(&[("sec-fetch-site", "same-site")]));
        assert!(check(&[("origin", "https://learn.example.org")]));
        assert!(check(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(!check(&[("origin", "https://evil.example")]));
        assert!(!check(&[("origin", "null"), ("host", "x")]));
        assert!(check(&[]));
    }

    #[test]
    fn a_cookie_at_the_api_needs_proof() {
        let check = |pairs: &[(&'static str, &'static str)]| {
            let request =
                pairs.iter().fold(Request::post("/api/v1/x"), |request, (k, v)| request.header(*k, *v));
            proven_same_site("https://learn.example.org", &request.body(axum::body::Body::empty()).unwrap())
                .is_ok()
        };
        assert!(check(&[("sec-fetch-site", "same-origin")]));
        assert!(check(&[("origin", "https://learn.example.org")]));
        assert!(!check(&[]));
        assert!(!check(&[("sec-fetch-site", "none")]));
        assert!(!check(&[("origin", "https://evil.example")]));
    }
}
