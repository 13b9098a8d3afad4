//! Errors for programs: problem details (RFC 9457), in the language that the client asks for.

use axum::{
    Json,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    error::{Error, Problem, Refusal},
    lang::Lang,
    text::Text,
};

/// The media type.
pub const TYPE: &str = "application/problem+json";

/// Why a request was not done (RFC 9457). `type`, `status` and `code` are for programs and do not change; the texts are
/// for people, in the language of `Accept-Language`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemDocument {
    /// The address of the kind of problem in this reference.
    #[serde(rename = "type")]
    #[schema(format = "uri-reference")]
    pub kind: String,
    /// The kind of problem, for people.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The kind of problem, for programs.
    pub code: String,
    /// What happened and what to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The address that was asked for.
    #[schema(format = "uri-reference")]
    pub instance: String,
    /// The fields that are wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub errors: Vec<ProblemField>,
}

/// One field that is wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemField {
    /// A JSON pointer into the body, such as `/email`; or the name of a parameter, or a file of a course with its line.
    pub pointer: String,
    /// What is wrong with it.
    pub detail: String,
}

/// A request that cannot be read at all.
pub fn malformed(text: impl Fn(Lang) -> String + Send + Sync + 'static) -> Error {
    Refusal::new(StatusCode::BAD_REQUEST, "malformed").saying(text).into()
}

/// What was sent cannot be taken; add the fields.
pub fn invalid() -> Refusal {
    Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid")
}

/// The names that go with statuses where the error has none of its own.
pub const fn code(status: StatusCode) -> &'static str {
    match status.as_u16() {
        400 => "malformed",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not-found",
        405 => "method-not-allowed",
        406 => "not-acceptable",
        409 => "conflict",
        412 => "precondition-failed",
        413 => "too-large",
        415 => "unsupported-media-type",
        422 => "invalid",
        429 => "too-many",
        _ => "internal",
    }
}

/// Every name with its title, for the reference.
pub fn titles(lang: Lang) -> Vec<(&'static str, &'static str)> {
    let codes = [
        "malformed",
        "unauthorized",
        "forbidden",
        "insufficient-scope",
        "not-found",
        "method-not-allowed",
        "not-acceptable",
        "conflict",
        "in-progress",
        "precondition-failed",
        "too-large",
        "unsupported-media-type",
        "invalid",
        "key-reused",
        "too-many",
        "internal",
    ];
    codes.into_iter().map(|code| (code, title(lang, code))).collect()
}

fn title(lang: Lang, code: &str) -> &'static str {
    let t = Text::of(lang);
    match code {
        "malformed" => t.problem_malformed(),
        "unauthorized" => t.problem_unauthorized(),
        "forbidden" => t.problem_forbidden(),
        "insufficient-scope" => t.problem_scope(),
        "not-found" => t.problem_not_found(),
        "method-not-allowed" => t.problem_method(),
        "not-acceptable" => t.problem_acceptable(),
        "conflict" => t.problem_conflict(),
        "in-progress" => t.problem_in_progress(),
        "precondition-failed" => t.problem_precondition(),
        "too-large" => t.problem_too_large(),
        "unsupported-media-type" => t.problem_media_type(),
        "invalid" => t.problem_invalid(),
        "key-reused" => t.problem_key_reused(),
        "too-many" => t.problem_too_many(),
        _ => t.problem_internal(),
    }
}

/// The language for the texts of an answer.
pub fn language(headers: &HeaderMap, otherwise: Lang) -> Lang {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    asked.map_or(otherwise, |asked| Lang::negotiate_or(asked, otherwise))
}

/// The answer as it is sent, where it carries a [`Problem`]; any other is left as it is.
pub fn rendered(mut response: Response, lang: Lang, instance: &str) -> Response {
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let code = problem.code.unwrap_or(code(problem.status));
    let document = ProblemDocument {
        kind: format!("/en/developers#problem-{code}"),
        title: title(lang, code).to_owned(),
        status: problem.status.as_u16(),
        code: code.to_owned(),
        detail: problem.message.as_ref().map(|message| crate::text::plain(&message.text(lang))),
        instance: instance.to_owned(),
        errors: problem
            .fields
            .iter()
            .map(|fault| ProblemField {
                pointer: fault.pointer.clone(),
                detail: crate::text::plain(&fault.message.text(lang)),
            })
            .collect(),
    };
    let (mut head, _) = response.into_parts();
    let (own, body) = Json(document).into_response().into_parts();
    head.headers.extend(own.headers);
    head.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(TYPE));
    if let Ok(lang) = HeaderValue::from_str(lang.code()) {
        head.headers.insert(header::CONTENT_LANGUAGE, lang);
    }
    if problem.status == StatusCode::UNAUTHORIZED {
        head.headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"api\""));
    }
    Response::from_parts(head, body)
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;

    use super::*;

    #[tokio::test]
    async fn an_error_becomes_a_document_in_the_readers_language() {
        let error: Error = invalid().field("/email", |_| "no address".to_owned()).into();
        let response = rendered(error.into_response(), Lang::En, "/api/v1/people");
        assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(response.headers()[header::CONTENT_TYPE], TYPE);
        assert_eq!(response.headers()[header::CONTENT_LANGUAGE], "en");
        let body = to_bytes(response.into_body(), 10_000).await.unwrap();
        let document: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(document["type"], "/en/developers#problem-invalid");
        assert_eq!(document["status"], 422);
        assert_eq!(document["instance"], "/api/v1/people");
        assert_eq!(document["errors"][0]["pointer"], "/email");
        let unknown = rendered(Error::SignInNeeded.into_response(), Lang::Ar, "/api/v1/me");
        assert!(unknown.headers().contains_key(header::WWW_AUTHENTICATE));
        let fine = rendered("ok".into_response(), Lang::En, "/");
        assert_eq!(fine.status(), StatusCode::OK, "what is no problem is left alone");
    }
}
