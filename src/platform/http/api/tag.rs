//! Entity tags of single things: who changes one may say which state they saw (`If-Match`).

use axum::{
    Json,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::{
    crypto,
    error::{Refusal, Result},
    text::Text,
};

/// The tag of a thing as it is shown now. A strong one: answers that carry it are not compressed on their way.
///
/// # Errors
/// It cannot be written as JSON, which is a fault of the program.
pub fn of<T: Serialize>(thing: &T) -> Result<String> {
    let hash = crypto::sha256(&serde_json::to_vec(thing)?);
    Ok(format!("\"{}\"", hex::encode(hash.get(..12).unwrap_or_default())))
}

/// The thing with its tag; 304 where the client has it.
///
/// # Errors
/// As [`of`].
pub fn answer<T: Serialize>(request: &HeaderMap, thing: &T) -> Result<Response> {
    let tag = of(thing)?;
    let mut response = if crate::http::conditional::has(request, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Json(thing).into_response()
    };
    put(&mut response, &tag);
    Ok(response)
}

/// Puts a tag on an answer.
pub fn put(response: &mut Response, tag: &str) {
    if let Ok(tag) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
}

/// Refuses where the client says which state it saw and that is not the present one.
///
/// # Errors
/// `precondition-failed`.
pub fn check<T: Serialize>(request: &HeaderMap, thing: &T) -> Result<()> {
    let Some(wanted) = request.get(header::IF_MATCH) else { return Ok(()) };
    let tag = of(thing)?;
    let given = wanted.to_str().unwrap_or_default().split(',').map(str::trim);
    if given.into_iter().any(|given| given == "*" || given == tag) {
        return Ok(());
    }
    let refusal = Refusal::new(StatusCode::PRECONDITION_FAILED, "precondition-failed");
    Err(refusal.saying(|lang| Text::of(lang).api_changed_since().to_owned()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_saw_another_state_is_refused() {
        let tag = of(&"now").unwrap();
        let asking = |value: &str| HeaderMap::from_iter([(header::IF_MATCH, value.parse().unwrap())]);
        assert!(check(&HeaderMap::new(), &"now").is_ok());
        assert!(check(&asking(&tag), &"now").is_ok());
        assert!(check(&asking("*"), &"now").is_ok());
        assert!(check(&asking(&format!("\"x\", {tag}")), &"now").is_ok());
        assert!(check(&asking(&tag), &"later").is_err());
        assert!(check(&asking(&format!("W/{tag}")), &"now").is_err(), "a weak tag is not enough");
    }
}
