//! What operations take: a body, a query and pieces of the address, read strictly.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Path, Request},
    http::{StatusCode, header, request::Parts},
};
use axum_extra::extract::Query;
use serde::de::DeserializeOwned;

use super::problem;
use crate::{
    error::{Error, Refusal},
    text::Text,
};

/// A JSON body. Give the type `#[serde(deny_unknown_fields)]`: what is not known is refused by its name.
#[derive(Debug)]
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let json = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let json = json.is_some_and(|kind| {
            kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
        });
        if !json {
            return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type").into());
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| Error::TooLarge(super::super::limit::FORM_BYTES))?;
        // A list would be taken for the fields in their order, which nobody promises.
        let list = bytes.trim_ascii_start().first() == Some(&b'[');
        match axum::Json::<T>::from_bytes(&bytes) {
            Ok(_) if list => Err(field("invalid type: a list, expected an object")),
            Ok(axum::Json(value)) => Ok(Self(value)),
            Err(rejection) => {
                let (status, text) = (rejection.status(), rejection.body_text());
                Err(match status {
                    StatusCode::UNPROCESSABLE_ENTITY => {
                        field(text.split_once(": ").map_or("", |(_, rest)| rest))
                    }
                    _ => problem::malformed(|lang| Text::of(lang).api_not_json().to_owned()),
                })
            }
        }
    }
}

/// A text as it was sent, where it has at most `max` characters: the length that the description names (`maxLength`)
/// counts before spaces are tidied away.
pub fn within(sent: &str, max: usize) -> Option<&str> {
    (sent.chars().count() <= max).then_some(sent)
}

// What serde says of data of another shape: `roles[0]: unknown variant …`, or without a path for the whole.
fn field(said: &str) -> Error {
    let said = said.split(" at line ").next().unwrap_or(said);
    let quoted = |text: &str| text.split('`').nth(1).map(str::to_owned);
    let starts = ["unknown field", "missing field", "duplicate field"];
    let (path, what) = match said.split_once(": ") {
        Some((path, what)) if !path.contains(' ') => (path, what),
        _ => ("", said),
    };
    let parent: String = path
        .split(['.', '['])
        .filter(|piece| !piece.is_empty())
        .fold(String::new(), |to, piece| to + "/" + piece.trim_end_matches(']'));
    let name = starts.iter().any(|start| what.starts_with(start)).then(|| quoted(what)).flatten();
    let known = match &name {
        // The path of an unknown field ends with it already.
        Some(name) if parent.ends_with(&format!("/{name}")) => parent,
        Some(name) => format!("{parent}/{name}"),
        None => parent,
    };
    let pointer = if known.is_empty() { "/".to_owned() } else { known };
    let (what, name) = (what.to_owned(), name.unwrap_or_default());
    problem::invalid()
        .field(pointer, move |lang| {
            let t = Text::of(lang);
            match what.get(..7) {
                Some("unknown") if what.starts_with("unknown field") => t.api_unknown_field(name.clone()),
                Some("missing") => t.api_missing_field(name.clone()),
                Some("duplica") => t.api_duplicate_field(name.clone()),
                _ => t.api_wrong_value(what.clone()),
            }
        })
        .into()
}

/// The parameters of a query, none of them empty. Give the type `#[serde(deny_unknown_fields)]`.
#[derive(Debug)]
pub struct QueryOf<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for QueryOf<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        // An empty value would be taken for none.
        let pairs = parts.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        if let Some((name, _)) =
            pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).find(|pair| pair.1.is_empty())
        {
            return Err(problem::invalid()
                .field(name, |lang| Text::of(lang).api_empty_parameter().to_owned())
                .into());
        }
        match Query::<T>::from_request_parts(parts, state).await {
            Ok(Query(value)) => Ok(Self(value)),
            Err(rejection) => {
                let said = rejection.to_string();
                let what = said.split_once(": ").map_or(said.clone(), |(_, rest)| rest.to_owned());
                let name = match what.split_once(": ") {
                    Some((name, _)) if !name.contains(' ') => name.to_owned(),
                    _ => what.split('`').nth(1).unwrap_or_default().to_owned(),
                };
                Err(problem::invalid()
                    .field(name, move |lang| Text::of(lang).api_wrong_value(what.clone()))
                    .into())
            }
        }
    }
}

/// The pieces of the address. What cannot be one of ours is not found.
#[derive(Debug)]
pub struct PathOf<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for PathOf<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        match Path::<T>::from_request_parts(parts, state).await {
            Ok(Path(value)) => Ok(Self(value)),
            Err(rejection) if rejection.status().is_server_error() => {
                Err(anyhow::anyhow!("an operation's path does not fit its handler").into())
            }
            Err(_) => Err(Error::NotFound),
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Person {
        #[expect(dead_code, reason = "only read for its faults")]
        email: String,
        #[serde(default)]
        #[expect(dead_code, reason = "only read for its faults")]
        ages: Vec<u8>,
    }

    async fn read(body: &str, kind: &str) -> Error {
        let request = Request::post("/").header("content-type", kind).body(Body::from(body.to_owned()));
        JsonBody::<Person>::from_request(request.unwrap(), &()).await.unwrap_err()
    }

    #[test]
    fn length_counts_before_spaces_go() {
        assert_eq!(within("\u{a0}ab", 3), Some("\u{a0}ab"));
        assert_eq!(within("\u{a0}abc", 3), None);
    }

    #[tokio::test]
    async fn what_is_wrong_is_named() {
        for (body, pointer) in [
            (r#"{"email": "a@b.c", "sex": 1}"#, "/sex"),
            ("{}", "/email"),
            (r#"{"email": 3}"#, "/email"),
            (r#"{"email": "a", "ages": [1, "x"]}"#, "/ages/1"),
            (r#"{"email": "a", "email": "b"}"#, "/email"),
            (r#"["a@b.c", []]"#, "/"),
        ] {
            let Error::Refused(refusal) = read(body, "application/json").await else { panic!("{body}") };
            assert_eq!(refusal.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
            assert_eq!(refusal.fields[0].pointer, pointer, "{body}: {:?}", refusal.fields);
        }
        assert_eq!(read("{", "application/json").await.status(), StatusCode::BAD_REQUEST);
        assert_eq!(read("{}", "text/plain").await.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
}
