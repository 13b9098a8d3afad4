//! What stands before every operation of the API: the token and its scope, who asks, how often, in what form; and that
//! a request with an idempotency key is done once.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::{Error, Refusal, Result},
    http::{
        api::{
            allowance::Left,
            aside::Aside,
            idempotency::{self, Sender},
            problem,
        },
        guard,
        limit::FORM_BYTES,
    },
};
use sha2::{Digest, Sha256};

use super::{
    Gate,
    document::{Shape, UPLOAD_BYTES},
    scope::Scope,
    tokens::Granted,
};
use crate::{Text, policy, viewer::Viewer};

const ZIP: &str = "application/zip";

/// Runs the operation where the request may, and answers every refusal as a problem.
pub async fn pass(shape: &Shape, request: Request, next: Next) -> Response {
    let Some(gate) = request.extensions().get::<Gate>().cloned() else {
        return Error::Internal(anyhow::anyhow!("an operation outside the API")).into_response();
    };
    let lang = problem::language(request.headers(), gate.platform.config.default_language);
    let path = request.uri().path().to_owned();
    let mut left = None;
    let outcome = guarded(shape, &gate, request, next, &mut left, (lang, &path)).await;
    let mut response = problem::rendered(outcome.unwrap_or_else(IntoResponse::into_response), lang, &path);
    if let Some(left) = left {
        left.tell(response.headers_mut());
    }
    response
}

async fn guarded(
    shape: &Shape,
    gate: &Gate,
    request: Request,
    next: Next,
    left: &mut Option<Left>,
    (lang, path): (halqa_platform::lang::Lang, &str),
) -> Result<Response> {
    admit(shape, gate, &request)?;
    if let Some(viewer) = request.extensions().get::<Viewer>() {
        let key = request.extensions().get::<Granted>().map_or(viewer.id, |granted| granted.token);
        match gate.allowance.take(key) {
            Ok(now) => *left = Some(now),
            Err((now, wait)) => {
                *left = Some(now);
                return Err(Error::TooMany(wait));
            }
        }
    }
    acceptable(shape, request.headers())?;
    let key = if *request.method() == Method::POST { idempotency::key(request.headers())? } else { None };
    let (request, hash) = with_body(shape, gate, request).await?;
    let owner = request.extensions().get::<Viewer>().map(|viewer| viewer.id);
    let (Some(key), Some(owner)) = (key, owner) else { return Ok(next.run(request).await) };
    let sender = Sender { owner, key, request: hash };
    let path = path.to_owned();
    // The answer is kept as it is sent, refusals in their language too.
    let work = async move { problem::rendered(next.run(request).await, lang, &path) };
    idempotency::once(&gate.platform.db, &gate.platform.clock, sender, work).await
}

/// Who asks, by which right.
fn admit(shape: &Shape, gate: &Gate, request: &Request) -> Result<()> {
    let viewer = request.extensions().get::<Viewer>();
    policy::allows(shape.access, viewer, None)?;
    match request.extensions().get::<Granted>() {
        Some(granted) => match shape.scope.filter(|scope| !granted.scopes.contains(scope)) {
            None => Ok(()),
            Some(scope) => Err(Refusal::new(StatusCode::FORBIDDEN, "insufficient-scope")
                .saying(move |lang| Text::of(lang).api_scope_missing(scope.id()))
                .into()),
        },
        // With a cookie, only a page of this site may change anything, and must prove that it is one.
        None if viewer.is_some() && !request.method().is_safe() => {
            // In the browser these acts ask for the proof again, and so does making a token for them.
            let again = [Scope::PeopleWrite, Scope::GroupsWrite];
            if let Some(scope) = shape.scope.filter(|scope| again.contains(scope)) {
                return Err(Refusal::new(StatusCode::FORBIDDEN, "insufficient-scope")
                    .saying(move |lang| Text::of(lang).api_scope_missing(scope.id()))
                    .into());
            }
            guard::proven_same_site(&gate.platform.config.base_url, request)
        }
        None => Ok(()),
    }
}

fn acceptable(shape: &Shape, headers: &HeaderMap) -> Result<()> {
    let asked: Vec<&str> =
        headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    if asked.is_empty() || shape.produces.is_empty() {
        return Ok(());
    }
    let fits = |range: &str| {
        let mut pieces = range.split(';').map(str::trim);
        let range = pieces.next().unwrap_or_default().to_ascii_lowercase();
        let refused = pieces.any(|piece| piece.strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0_f32)));
        let whole = range.strip_suffix("/*");
        !refused
            && (range == "*/*"
                || shape.produces.iter().any(|kind| {
                    *kind == range || whole.is_some_and(|whole| kind.starts_with(&format!("{whole}/")))
                }))
    };
    if asked.iter().flat_map(|value| value.split(',')).any(fits) {
        return Ok(());
    }
    let kinds = shape.produces.join(", ");
    let refusal = Refusal::new(StatusCode::NOT_ACCEPTABLE, "not-acceptable");
    Err(refusal.saying(move |lang| Text::of(lang).api_produces(kinds.clone())).into())
}

/// Reads the body that was put aside, and says what the request is by a hash.
async fn with_body(shape: &Shape, gate: &Gate, request: Request) -> Result<(Request, [u8; 32])> {
    let (mut parts, empty) = request.into_parts();
    let mut hash = Sha256::new();
    hash.update(format!("{} {}\n", parts.method, parts.uri));
    let Some(aside) = parts.extensions.remove::<Aside>() else {
        return Ok((Request::from_parts(parts, empty), hash.finalize().into()));
    };
    if shape.consumes.is_empty() {
        return Ok((Request::from_parts(parts, empty), hash.finalize().into()));
    }
    let kind =
        parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if !shape.consumes.contains(&kind) {
        let kinds = shape.consumes.join(", ");
        let refusal = Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
        return Err(refusal.saying(move |lang| Text::of(lang).api_consumes(kinds.clone())).into());
    }
    let body = if kind == ZIP {
        let upload = aside.file(&gate.platform.config.data, UPLOAD_BYTES).await?;
        hash.update(upload.sha256);
        parts.extensions.insert(upload);
        Body::empty()
    } else {
        let bytes = aside.bytes(FORM_BYTES).await?;
        hash.update(&bytes);
        Body::from(bytes)
    };
    Ok((Request::from_parts(parts, body), hash.finalize().into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Access;

    #[test]
    fn the_form_of_an_answer_is_one_that_was_asked_for() {
        let shape = Shape {
            access: Access::Public,
            scope: None,
            produces: vec!["application/json".to_owned()],
            consumes: Vec::new(),
        };
        let asks = |value: &str| {
            let headers = HeaderMap::from_iter([(header::ACCEPT, value.parse().unwrap())]);
            acceptable(&shape, &headers).is_ok()
        };
        assert!(acceptable(&shape, &HeaderMap::new()).is_ok());
        for fine in ["*/*", "application/*", "text/html, application/json;q=0.5", "Application/JSON"] {
            assert!(asks(fine), "{fine}");
        }
        for not in ["text/html", "application/json;q=0", "application/jsonx"] {
            assert!(!asks(not), "{not}");
        }
    }
}
