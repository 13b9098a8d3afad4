//! What stands before every operation of SCIM: a token with the scope, an owner who is an administrator, how often, and
//! the form of the body. Cookies open nothing here.

use axum::{
    body::Body,
    extract::Request,
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::Error,
    http::api::{allowance::Left, aside::Aside},
};

use super::{
    CONTENT_TYPE,
    fault::{Fault, Outcome, rendered},
};
use crate::{
    api::{Gate, scope::Scope, tokens::Granted},
    policy::{self, Access, Role},
    viewer::Viewer,
};

/// Who may: what a directory does is what an administrator may do.
pub const ACCESS: Access = Access::Roles(&[Role::Administrator]);
/// Largest body, in bytes: some ten thousand members.
const MOST_BYTES: usize = 4 << 20;

/// Runs the operation where the request may, and answers every refusal as SCIM does.
pub async fn pass(request: Request, next: Next) -> Response {
    let mut left = None;
    let outcome = guarded(request, next, &mut left).await;
    let mut response = rendered(outcome.unwrap_or_else(IntoResponse::into_response));
    if let Some(left) = left {
        left.tell(response.headers_mut());
    }
    response
}

async fn guarded(request: Request, next: Next, left: &mut Option<Left>) -> Outcome {
    let gate = request.extensions().get::<Gate>().cloned();
    let gate = gate.ok_or_else(|| Error::Internal(anyhow::anyhow!("an operation outside the API")))?;
    let granted = request.extensions().get::<Granted>().ok_or(Error::SignInNeeded)?;
    policy::allows(ACCESS, request.extensions().get::<Viewer>(), None)?;
    if !granted.scopes.contains(&Scope::Scim) {
        return Err(Fault::new(StatusCode::FORBIDDEN, "This token does not have the scope scim."));
    }
    match gate.allowance.take(granted.token) {
        Ok(now) => *left = Some(now),
        Err((now, wait)) => {
            *left = Some(now);
            return Err(Error::TooMany(wait).into());
        }
    }
    Ok(next.run(with_body(request).await?).await)
}

async fn with_body(request: Request) -> Outcome<Request> {
    let (mut parts, empty) = request.into_parts();
    let Some(aside) = parts.extensions.remove::<Aside>() else {
        return Ok(Request::from_parts(parts, empty));
    };
    let bytes = aside.bytes(MOST_BYTES).await?;
    if bytes.is_empty() {
        return Ok(Request::from_parts(parts, empty));
    }
    let kind =
        parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !["application/json", CONTENT_TYPE].iter().any(|known| kind.eq_ignore_ascii_case(known)) {
        let detail = format!("The body must be {CONTENT_TYPE} or application/json.");
        return Err(Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
    }
    Ok(Request::from_parts(parts, Body::from(bytes)))
}
