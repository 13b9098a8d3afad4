//! Pages of other sites may call the API with a token where the operator names them (`api.cors_origins`); by default
//! none may. Cookies are never taken from them.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};

/// What a page of another site may read of an answer.
const EXPOSED: &str = "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";
const HEADERS: &str =
    "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match";
const METHODS: &str = "GET, HEAD, POST, PUT, PATCH, DELETE";

/// The origin of the request, where it is one of those that are named.
pub fn origin(allowed: &[String], headers: &HeaderMap) -> Option<HeaderValue> {
    let origin = headers.get(header::ORIGIN)?;
    allowed.iter().any(|known| known.as_bytes() == origin.as_bytes()).then(|| origin.clone())
}

/// The answer to a browser that asks whether a page of another site may call; `None` for any other request.
pub fn preflight(allowed: &[String], request: &Request) -> Option<Response> {
    let asks = *request.method() == Method::OPTIONS
        && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let origin = origin(allowed, request.headers()).filter(|_| asks)?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    let fixed: [(HeaderName, &'static str); 3] = [
        (header::ACCESS_CONTROL_ALLOW_METHODS, METHODS),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, HEADERS),
        (header::ACCESS_CONTROL_MAX_AGE, "600"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    tell(headers, origin);
    Some(response)
}

/// Lets the page of this origin read the answer.
pub fn tell(headers: &mut HeaderMap, origin: HeaderValue) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(EXPOSED));
    headers.append(header::VARY, HeaderValue::from_static("origin"));
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    #[test]
    fn only_named_sites_get_leave_and_never_with_cookies() {
        let allowed = vec!["https://portal.example.org".to_owned()];
        let ask = |origin: &str, asks: bool| {
            let mut request = Request::options("/api/v1/me").header(header::ORIGIN, origin);
            if asks {
                request = request.header(header::ACCESS_CONTROL_REQUEST_METHOD, "GET");
            }
            preflight(&allowed, &request.body(Body::empty()).unwrap())
        };
        let leave = ask("https://portal.example.org", true).unwrap();
        assert_eq!(leave.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], "https://portal.example.org");
        assert!(!leave.headers().contains_key(header::ACCESS_CONTROL_ALLOW_CREDENTIALS));
        assert!(ask("https://evil.example", true).is_none());
        assert!(ask("https://portal.example.org", false).is_none());
    }
}
