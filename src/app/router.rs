//! Every route, and what every request goes through, from the outside in.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
    sync::Arc,
    time::Duration,
};

use axum::{
    Router,
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
};
use halqa_identity::{
    Identity,
    api::{Gate as Gated, tokens},
    first,
    policy::RouteSpec,
    second_factor::prove,
    sessions,
};
use halqa_platform::{
    error::{Error, Refusal},
    http::{
        api::{allowance::Allowance, aside, cors, is_api},
        compress, guard, headers, limit, observe, peer,
        view::{self, Site},
    },
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, CompressionLevel, DefaultPredicate, Predicate, predicate::NotForContentType,
    },
};

use crate::{App, api, errors, public, resend};

/// Builds the router and the table of its routes.
pub fn build(app: &App) -> (Router, Vec<RouteSpec>) {
    let parts = [
        public::routes().finish(app.clone()),
        api::routes().finish(app.clone()),
        halqa_identity::routes().finish(app.identity.clone()),
        halqa_learning::routes().finish(app.learning.clone()),
    ];
    let mut router = Router::new();
    let mut table = Vec::new();
    for (part, routes) in parts {
        router = router.merge(part);
        table.extend(routes);
    }
    let above = Arc::new(pages_above(&table));
    let router = router.fallback(not_found).method_not_allowed_fallback(move |request: Request| {
        let above = Arc::clone(&above);
        async move { lead_back(&above, &request) }
    });
    let bodies = table.iter().filter(|route| route.body > limit::FORM_BYTES);
    let bodies = bodies.map(|route| (route.path, route.body)).collect();
    (layers(app, router, bodies), table)
}

/// For each address that takes forms and shows nothing: how many pieces at its end to leave out to come to a page.
fn pages_above(table: &[RouteSpec]) -> BTreeMap<&'static str, usize> {
    let shown: BTreeSet<&str> =
        table.iter().filter(|route| route.method == Method::GET).map(|route| route.path).collect();
    let forms = table.iter().map(|route| route.path).filter(|path| !shown.contains(path));
    let above = forms.filter_map(|path| {
        let ends = path.rmatch_indices('/').enumerate();
        let (cut, _) = ends
            .map(|(n, (end, _))| (n + 1, path.get(..end)))
            .find(|(_, page)| page.is_some_and(|page| shown.contains(page)))?;
        Some((path, cut))
    });
    above.collect()
}

// A form that came back stands at the address it was sent to. Who changes the language there, reloads by the address,
// or signs in again comes to the page that the form belongs to.
fn lead_back(above: &BTreeMap<&'static str, usize>, request: &Request) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if is_api(request.uri().path()) {
        return Error::from(Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed"))
            .into_response();
    }
    let cut = request.extensions().get::<MatchedPath>().and_then(|path| above.get(path.as_str()));
    let Some(cut) = cut.filter(|_| reads) else { return Error::NotFound.into_response() };
    let path = request.uri().path();
    let page = path.rmatch_indices('/').nth(cut - 1).and_then(|(end, _)| path.get(..end));
    // With a language in front it is an address of this site, whatever else stands in it.
    match page.filter(|page| view::split_lang(page).is_some()) {
        Some(page) => Redirect::to(page).into_response(),
        None => Error::NotFound.into_response(),
    }
}

async fn not_found() -> Error {
    Error::NotFound
}

// Logged with its request id by the layer outside; the reader gets the page of any fault of ours.
fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    Error::Internal(anyhow::anyhow!("a handler panicked")).into_response()
}

// The last layer added is the outermost. What is ours stands in three layers, each a chain of plain functions: every
// layer of the router costs each request a copy of all that is inside it.
fn layers(app: &App, router: Router, bodies: BTreeMap<&'static str, usize>) -> Router {
    let config = &app.platform.config;
    let edge = Edge { proxies: config.trusted_proxies.clone(), https: config.is_https() };
    let gate = Gate {
        site: Arc::clone(&app.platform.site),
        origin: config.base_url.clone(),
        per_address: limit::Limit::new(config.requests_per_minute, Duration::from_secs(60)),
        bodies,
        cors: config.cors_origins.clone(),
    };
    let inner = Inner {
        identity: app.identity.clone(),
        api: Gated {
            platform: app.platform.clone(),
            allowance: Allowance::new(config.api_requests_per_minute),
        },
    };
    // Media are compressed already, or asked for by range.
    let compressible = DefaultPredicate::new()
        .and(NotForContentType::const_new("video/"))
        .and(NotForContentType::const_new("audio/"))
        .and(NotForContentType::const_new("application/zip"))
        .and(NotForContentType::const_new("application/pdf"))
        .and(is_not_tagged);
    router
        .layer(middleware::from_fn_with_state(Arc::new(inner), inside))
        .layer(sessions::session_layer(&app.identity))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(Arc::new(gate), at_the_gate))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(compressible))
        .layer(middleware::from_fn_with_state(Arc::new(edge), at_the_edge))
}

// A strong tag says that the bytes are the same; those of the API do, so that `If-Match` can be compared.
fn is_not_tagged(
    _: StatusCode,
    _: axum::http::Version,
    headers: &HeaderMap,
    _: &axum::http::Extensions,
) -> bool {
    headers.get(header::ETAG).is_none_or(|tag| tag.as_bytes().starts_with(b"W/"))
}

/// What every request and every answer goes through.
struct Edge {
    proxies: Vec<IpAddr>,
    https: bool,
}

async fn at_the_edge(State(edge): State<Arc<Edge>>, mut request: Request, next: Next) -> Response {
    peer::find(&edge.proxies, &mut request);
    observe::observe(&edge.proxies, request, async |request| {
        let mut response = next.run(request).await;
        headers::security(edge.https, &mut response);
        response
    })
    .await
}

/// What may refuse a request before anybody knows who sends it.
struct Gate {
    site: Arc<Site>,
    origin: String,
    per_address: limit::Limit<peer::Peer>,
    /// Routes that take more than a form, with how many bytes.
    bodies: BTreeMap<&'static str, usize>,
    cors: Vec<String>,
}

impl Gate {
    // A page in a language that is not offered (any more) is shown in the default one: links to it go on working.
    fn elsewhere(&self, request: &Request) -> Option<String> {
        let (lang, rest) = view::split_lang(request.uri().path())?;
        let look = self.site.look();
        if look.offers(lang) || !matches!(*request.method(), Method::GET | Method::HEAD) {
            return None;
        }
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        Some(format!("/{}{rest}{query}", look.default_language))
    }

    async fn admit(&self, peer: peer::Peer, request: Request) -> Result<Request, Error> {
        self.per_address.take(&peer)?;
        if is_api(request.uri().path()) {
            // A token is sent on purpose; cookies are looked at by the guard of the operation.
            return Ok(aside::put(request));
        }
        let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
        let bytes = route.and_then(|route| self.bodies.get(route)).copied().unwrap_or(limit::FORM_BYTES);
        let request = limit::body_size(request, bytes).await?;
        guard::same_site(&self.origin, &request)?;
        Ok(request)
    }
}

// Errors become pages twice: inside, where the reader is known, and here.
async fn at_the_gate(
    State(gate): State<Arc<Gate>>,
    peer: peer::Peer,
    mut request: Request,
    next: Next,
) -> Response {
    if let Some(there) = gate.elsewhere(&request) {
        return view::redirect(&there);
    }
    request.extensions_mut().insert(Arc::clone(&gate.site));
    if is_api(request.uri().path()) {
        return at_the_api(&gate, peer, request, next).await;
    }
    let zstd = compress::takes_zstd(request.headers());
    let response =
        errors::pages(&gate.site, request, async |request| match gate.admit(peer, request).await {
            Ok(request) => next.run(request).await,
            Err(error) => error.into_response(),
        })
        .await;
    if zstd { compress::page(response).await } else { response }
}

async fn at_the_api(gate: &Gate, peer: peer::Peer, request: Request, next: Next) -> Response {
    if let Some(answer) = cors::preflight(&gate.cors, &request) {
        return answer;
    }
    let origin = cors::origin(&gate.cors, request.headers());
    let mut response =
        errors::pages(&gate.site, request, async |request| match gate.admit(peer, request).await {
            Ok(request) => next.run(request).await,
            Err(error) => error.into_response(),
        })
        .await;
    if let Some(origin) = origin {
        cors::tell(response.headers_mut(), origin);
    }
    response
}

/// What finds out who asks.
struct Inner {
    identity: Identity,
    api: Gated,
}

async fn inside(State(inner): State<Arc<Inner>>, mut request: Request, next: Next) -> Response {
    let identity = &inner.identity;
    if is_api(request.uri().path()) {
        request.extensions_mut().insert(inner.api.clone());
        match tokens::find_owner(identity, &mut request).await {
            Ok(true) => {
                return errors::pages(&identity.platform.site, request, |request| next.run(request)).await;
            }
            Ok(false) => {}
            Err(error) => return error.into_response(),
        }
    }
    if let Err(error) = sessions::find_viewer(identity, &mut request).await {
        return error.into_response();
    }
    match first::lead_there(identity, request.method(), request.uri().path()).await {
        Ok(None) => {}
        Ok(Some(there)) => return there,
        Err(error) => return error.into_response(),
    }
    let request = match resend::keep(request).await {
        Ok(request) => request,
        Err(error) => return error.into_response(),
    };
    let site = &identity.platform.site;
    view::clear_flash(request, |request| {
        errors::pages(site, request, async |request| match prove::ask(identity, request).await {
            Ok(Ok(request)) => next.run(request).await,
            Ok(Err(page)) => page,
            Err(error) => error.into_response(),
        })
    })
    .await
}
