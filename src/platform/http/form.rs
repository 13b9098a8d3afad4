//! Forms, with an answer in the reader's language where one cannot be read.

use axum::{
    extract::{FromRequest, Request},
    http::{HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use serde::de::DeserializeOwned;

use super::limit::FORM_BYTES;
use crate::{error::Error, text::Text};

/// The fields of a posted form. Lists are fields with the same name.
#[derive(Debug)]
pub struct Form<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Error;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Error> {
        // A form without fields may come without a type.
        let urlencoded = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().entry(header::CONTENT_TYPE).or_insert(urlencoded);
        match axum_extra::extract::Form::<T>::from_request(request, state).await {
            Ok(axum_extra::extract::Form(fields)) => Ok(Self(fields)),
            Err(error) => {
                tracing::debug!(%error, "form");
                // It came without saying how long it is, and grew over the limit.
                if error.into_response().status() == StatusCode::PAYLOAD_TOO_LARGE {
                    return Err(Error::TooLarge(FORM_BYTES));
                }
                Err(Error::bad(|lang| Text::of(lang).error_form().to_owned()))
            }
        }
    }
}
