//! Headers that every answer carries.

use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::Response,
};

/// What pages may load and do: their own origin's files, no inline script or style, no framing.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/// Puts them on. With `https` (how the site is reached) every cookie is `Secure`. An answer that sets its own policy
/// (files from people, in a sandbox) keeps it.
pub fn security(https: bool, response: &mut Response) {
    let headers = response.headers_mut();
    let fixed: [(HeaderName, &'static str); 6] = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(self), microphone=(self), geolocation=()"),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
        secure_cookies(headers);
    }
    // A page for one person must not come out of a cache for another; public pages say otherwise themselves.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

// Whoever sets a cookie need not know how the site is reached.
fn secure_cookies(headers: &mut HeaderMap) {
    let header::Entry::Occupied(cookies) = headers.entry(header::SET_COOKIE) else { return };
    let (name, cookies) = cookies.remove_entry_mult();
    let cookies: Vec<HeaderValue> = cookies.map(secure).collect();
    for cookie in cookies {
        headers.append(name.clone(), cookie);
    }
}

fn secure(cookie: HeaderValue) -> HeaderValue {
    let bytes = cookie.as_bytes();
    let is_secure = |part: &[u8]| part.trim_ascii().eq_ignore_ascii_case(b"secure");
    if bytes.split(|byte| *byte == b';').skip(1).any(is_secure) {
        return cookie;
    }
    HeaderValue::from_bytes(&[bytes, b"; Secure"].concat()).unwrap_or(cookie)
}

#[cfg(test)]
mod tests {
    use axum::{
        Router,
        body::Body,
        extract::Request,
        middleware::{self, Next},
        response::IntoResponse,
        routing::get,
    };
    use tower::ServiceExt;

    use super::*;
    use crate::http::view;

    async fn cookies(https: bool, path: &str) -> Vec<String> {
        let own =
            [(header::SET_COOKIE, "__Host-id=1; Path=/; secure; HttpOnly"), (header::SET_COOKIE, "secure=1")];
        let router = Router::new()
            .route("/act", get(|| async { view::redirect_saying("/en/", "done") }))
            .route(
                "/page",
                get(|| async {
                    maud::html! { p { "x" } }
                }),
            )
            .route(
                "/own",
                get(move || async move { (axum::response::AppendHeaders(own), "x").into_response() }),
            )
            .layer(middleware::from_fn(move |request: Request, next: Next| async move {
                let mut response = view::clear_flash(request, |request| next.run(request)).await;
                security(https, &mut response);
                response
            }));
        let request = Request::get(path).header(header::COOKIE, "flash=done").body(Body::empty()).unwrap();
        let answer = router.oneshot(request).await.unwrap();
        let set = answer.headers().get_all(header::SET_COOKIE).iter();
        set.map(|value| value.to_str().unwrap().to_owned()).collect()
    }

    #[tokio::test]
    async fn every_cookie_of_an_https_site_is_secure() {
        let ends = "HttpOnly; SameSite=Lax";
        assert_eq!(cookies(true, "/act").await, [format!("flash=done; Path=/; Max-Age=60; {ends}; Secure")]);
        assert_eq!(cookies(true, "/page").await, [format!("flash=; Path=/; Max-Age=0; {ends}; Secure")]);
        assert_eq!(
            cookies(true, "/own").await,
            ["__Host-id=1; Path=/; secure; HttpOnly", "secure=1; Secure"],
            "once each"
        );
        assert_eq!(cookies(false, "/act").await, [format!("flash=done; Path=/; Max-Age=60; {ends}")]);
    }
}
