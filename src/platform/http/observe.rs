//! Every request gets an id, one line in the log and one count.
//!
//! The route is written, not the path: paths and queries hold names and secret tokens.

use std::{net::IpAddr, sync::Arc, time::Instant};

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderMap, HeaderName, HeaderValue, Method},
    response::Response,
};
use tracing::Instrument;

use super::peer;
use crate::id;

/// What a request is called in the log, in the answer's `x-request-id` and on error pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(pub Arc<str>);

const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// Middleware; `trusted` is the list of proxies whose request ids are taken over. Put it on with `Router::layer`,
/// outside everything else, so that it sees the matched route and every answer.
pub async fn observe<F: Future<Output = Response>>(
    trusted: &[IpAddr],
    mut request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let believed = trusted.contains(&peer::direct(request.extensions()));
    let id = believed.then(|| given(request.headers())).flatten();
    let id = id.unwrap_or_else(|| RequestId(id::new().simple().to_string().into()));
    let route = request.extensions().get::<MatchedPath>().cloned();
    let method = method(request.method());
    request.extensions_mut().insert(id.clone());
    // At the level of errors, else a quieter log would lose the ids of the errors in it.
    let span = tracing::error_span!("request", id = %id.0);
    let started = Instant::now();
    let mut response = next(request).instrument(span.clone()).await;
    let seconds = started.elapsed().as_secs_f64();
    let status = response.status().as_u16();
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    span.in_scope(|| {
        tracing::info!(method, route, status, ms = (seconds * 10_000.0).round() / 10.0, "request");
    });
    metrics::histogram!("http_request_seconds", "route" => route.to_owned(), "method" => method, "status" => status.to_string())
        .record(seconds);
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert(HEADER, value);
    }
    response
}

fn given(headers: &HeaderMap) -> Option<RequestId> {
    let id = headers.get(&HEADER)?.to_str().ok()?;
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    ((8..=64).contains(&id.len()) && id.chars().all(good)).then(|| RequestId(id.into()))
}

// Anybody can invent methods; each would be a number of its own for ever.
fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::Write,
        net::SocketAddr,
        sync::{Mutex, PoisonError},
    };

    use axum::{
        Router,
        body::Body,
        extract::ConnectInfo,
        middleware::{self, Next},
        routing::get,
    };
    use tower::ServiceExt;

    use super::*;

    #[derive(Clone, Default)]
    struct Sink(Arc<Mutex<Vec<u8>>>);

    impl Write for Sink {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn app() -> Router {
        let trusted: Arc<[IpAddr]> = Arc::from(["10.0.0.1".parse().unwrap()]);
        Router::new()
            .route(
                "/reset/{token}",
                get(async |axum::Extension(id): axum::Extension<RequestId>| {
                    tracing::warn!("inside");
                    id.0.to_string()
                }),
            )
            .layer(middleware::from_fn(move |request: Request, next: Next| {
                let trusted = Arc::clone(&trusted);
                async move { observe(&trusted, request, |request| next.run(request)).await }
            }))
    }

    fn request(uri: &str, from: &str, id: Option<&str>) -> Request {
        let address: SocketAddr = format!("{from}:1").parse().unwrap();
        let mut request = Request::builder().uri(uri).extension(ConnectInfo(address));
        if let Some(id) = id {
            request = request.header("x-request-id", id);
        }
        request.body(Body::empty()).unwrap()
    }

    #[tokio::test]
    async fn the_log_has_the_route_and_the_id_and_no_secret() {
        crate::telemetry::count().unwrap();
        let sink = Sink::default();
        let writer = sink.clone();
        let subscriber = tracing_subscriber::fmt()
            .json()
            .flatten_event(true)
            .with_current_span(true)
            .with_writer(move || writer.clone())
            .finish();
        let guard = tracing::subscriber::set_default(subscriber);
        let answer = app().oneshot(request("/reset/s3cret?mail=a@b.org", "1.2.3.4", None)).await.unwrap();
        drop(guard);
        let id = answer.headers()["x-request-id"].to_str().unwrap().to_owned();
        assert_eq!(id.len(), 32);
        let body = axum::body::to_bytes(answer.into_body(), 1000).await.unwrap();
        assert_eq!(body, id.as_bytes());
        let log = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
        let lines: Vec<serde_json::Value> =
            log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2, "{log}");
        assert!(lines.iter().all(|line| line["span"]["id"] == id.as_str()), "{log}");
        assert_eq!(lines[1]["route"], "/reset/{token}");
        assert_eq!(lines[1]["status"], 200);
        assert_eq!(lines[1]["level"], "INFO");
        assert!(!log.contains("s3cret") && !log.contains("a@b.org"));
        let metrics = crate::telemetry::render();
        assert!(metrics.contains("route=\"/reset/{token}\""), "{metrics}");
        assert!(!metrics.contains("s3cret"));
    }

    #[tokio::test]
    async fn ids_are_taken_over_from_proxies_alone() {
        let answer = async |from, id| {
            let answer = app().oneshot(request("/reset/x", from, Some(id))).await.unwrap();
            answer.headers()["x-request-id"].to_str().unwrap().to_owned()
        };
        assert_eq!(answer("10.0.0.1", "abcd-1234").await, "abcd-1234");
        assert_ne!(answer("10.0.0.2", "abcd-1234").await, "abcd-1234");
        assert_ne!(answer("10.0.0.1", "a b").await, "a b");
        let unknown = app().oneshot(request("/nothing/here", "1.2.3.4", None)).await.unwrap();
        assert!(unknown.headers().contains_key("x-request-id"));
    }
}
