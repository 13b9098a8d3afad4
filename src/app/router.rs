//! Every route, and what every request goes through, from the outside in.

use std::{sync::Arc, time::Duration};

use axum::{Extension, Router, middleware, response::IntoResponse};
use halqa_identity::{first, policy::RouteSpec, sessions};
use halqa_platform::{
    error::Error,
    http::{guard, headers, limit, observe, peer, view},
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, CompressionLevel, DefaultPredicate, Predicate, predicate::NotForContentType,
    },
    limit::RequestBodyLimitLayer,
};

use crate::{App, errors, public};

/// Builds the router and the table of its routes.
pub fn build(app: &App) -> (Router, Vec<RouteSpec>) {
    let parts = [
        public::routes().finish(app.clone()),
        halqa_identity::routes().finish(app.identity.clone()),
        halqa_learning::routes().finish(app.learning.clone()),
    ];
    let mut router = Router::new();
    let mut table = Vec::new();
    for (part, routes) in parts {
        router = router.merge(part);
        table.extend(routes);
    }
    let router = router.fallback(not_found).method_not_allowed_fallback(not_found);
    (layers(app, router), table)
}

async fn not_found() -> Error {
    Error::NotFound
}

// Logged with its request id by the layer outside; the reader gets the page of any fault of ours.
fn panicked(_: Box<dyn std::any::Any + Send>) -> axum::response::Response {
    Error::Internal(anyhow::anyhow!("a handler panicked")).into_response()
}

// The last layer added is the outermost. Errors become pages twice: inside, where the reader is known; and around
// what may refuse a request before that (limits, the cross-site guard, a failing session).
fn layers(app: &App, router: Router) -> Router {
    let config = &app.platform.config;
    let site = Arc::clone(&app.platform.site);
    // A layer's state is cloned for every layer around it, with each request.
    let identity = Arc::new(app.identity.clone());
    let proxies: Arc<[_]> = config.trusted_proxies.clone().into();
    let per_address = limit::Limit::new(config.requests_per_minute, Duration::from_secs(60));
    // Media are compressed already, or asked for by range.
    let compressible = DefaultPredicate::new()
        .and(NotForContentType::const_new("video/"))
        .and(NotForContentType::const_new("audio/"))
        .and(NotForContentType::const_new("application/zip"))
        .and(NotForContentType::const_new("application/pdf"));
    router
        .layer(middleware::from_fn_with_state(Arc::clone(&site), errors::pages))
        .layer(middleware::from_fn(view::clear_flash))
        .layer(middleware::from_fn_with_state(Arc::clone(&identity), first::lead_there))
        .layer(middleware::from_fn_with_state(identity, sessions::find_viewer))
        .layer(sessions::session_layer(&app.identity))
        .layer(Extension(site))
        .layer(middleware::from_fn_with_state(Arc::<str>::from(config.base_url.as_str()), guard::same_site))
        .layer(RequestBodyLimitLayer::new(limit::FORM_BYTES))
        .layer(middleware::from_fn(limit::form_size))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(per_address, limit::per_address))
        .layer(middleware::from_fn_with_state(Arc::clone(&app.platform.site), errors::pages))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(compressible))
        .layer(middleware::from_fn_with_state(config.is_https(), headers::security))
        .layer(middleware::from_fn_with_state(Arc::clone(&proxies), observe::observe))
        .layer(middleware::from_fn_with_state(proxies, peer::find))
}
