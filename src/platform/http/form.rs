//! Forms, with an answer in the reader's language where one cannot be read.

use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;

use crate::{error::Error, text::Text};

/// The fields of a posted form. Lists are fields with the same name.
#[derive(Debug)]
pub struct Form<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        match axum_extra::extract::Form::<T>::from_request(request, state).await {
            Ok(axum_extra::extract::Form(fields)) => Ok(Self(fields)),
            Err(error) => {
                tracing::debug!(%error, "form");
                Err(Error::bad(|lang| Text::of(lang).error_form().to_owned()))
            }
        }
    }
}
