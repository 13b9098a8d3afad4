//! Refusals as SCIM writes them (RFC 7644, 3.12). Their texts are for the log of a directory, in English, as those of
//! the standard are.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::{Error, Problem},
    lang::Lang,
};
use serde_json::json;

use super::CONTENT_TYPE;

/// Why a request of a directory was not done.
#[derive(Clone, Debug)]
pub struct Fault {
    status: StatusCode,
    kind: Option<&'static str>,
    /// What happened, for people.
    pub detail: String,
    retry_after: Option<HeaderValue>,
}

/// The result of an operation.
pub(super) type Outcome<T = Response> = std::result::Result<T, Fault>;

impl Fault {
    /// With a status of its own.
    pub(super) fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self { status, kind: None, detail: detail.into(), retry_after: None }
    }

    /// 400, of a kind that the standard names.
    pub(super) fn bad(kind: &'static str, detail: impl Into<String>) -> Self {
        Self { kind: Some(kind), ..Self::new(StatusCode::BAD_REQUEST, detail) }
    }

    /// Something like it is there already.
    pub(super) fn taken(detail: impl Into<String>) -> Self {
        Self { kind: Some("uniqueness"), ..Self::new(StatusCode::CONFLICT, detail) }
    }

    /// There is no such thing.
    pub(super) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "There is no such resource.")
    }

    fn of(problem: &Problem, retry_after: Option<HeaderValue>) -> Self {
        let said =
            problem.message.as_ref().map(|message| halqa_platform::text::plain(&message.text(Lang::En)));
        let detail = said.unwrap_or_else(|| match problem.status {
            StatusCode::NOT_FOUND => "There is no such resource.".to_owned(),
            StatusCode::UNAUTHORIZED => "A token with the scope scim is needed.".to_owned(),
            StatusCode::FORBIDDEN => "The owner of this token may not do this.".to_owned(),
            StatusCode::TOO_MANY_REQUESTS => "Too many requests: wait as Retry-After says.".to_owned(),
            status => status.canonical_reason().unwrap_or("Refused").to_owned(),
        });
        // What cannot be taken is 400 here; 422 is no status of SCIM.
        let unprocessable = problem.status == StatusCode::UNPROCESSABLE_ENTITY;
        let status = if unprocessable { StatusCode::BAD_REQUEST } else { problem.status };
        Self { status, kind: unprocessable.then_some("invalidValue"), detail, retry_after }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let response = error.into_response();
        let wait = response.headers().get(header::RETRY_AFTER).cloned();
        match response.extensions().get::<Problem>() {
            Some(problem) => Self::of(problem, wait),
            None => Self::new(response.status(), ""),
        }
    }
}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        Error::from(error).into()
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut body = json!({
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
            "status": self.status.as_str(),
            "detail": self.detail,
        });
        if let Some(kind) = self.kind {
            body["scimType"] = kind.into();
        }
        let mut response = (self.status, Json(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE));
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"scim\""));
        }
        if let Some(wait) = self.retry_after {
            headers.insert(header::RETRY_AFTER, wait);
        }
        response
    }
}

/// The answer as a directory reads it, where it carries a [`Problem`]; any other is left as it is.
pub fn rendered(mut response: Response) -> Response {
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let wait = response.headers().get(header::RETRY_AFTER).cloned();
    let own = Fault::of(&problem, wait).into_response();
    let (mut head, _) = response.into_parts();
    let (new, body) = own.into_parts();
    head.status = new.status;
    head.headers.remove(header::CONTENT_LENGTH);
    head.headers.extend(new.headers);
    Response::from_parts(head, body)
}
