//! Errors as values that a person can be told, in their language.
//!
//! Inside a request everything fails with [`Error`]. What a person did wrong or may not do carries a message
//! that says what to do next; what the program did wrong is [`Error::Internal`], logged once at the boundary
//! with its request id and shown as a plain apology. `http::errors` turns an answer's [`Problem`] into a page.

use std::{fmt, sync::Arc};

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{cldr, lang::Lang, text::Text};

/// A text made in the reader's language when it is shown.
#[derive(Clone)]
pub struct Message(Arc<dyn Fn(Lang) -> String + Send + Sync>);

impl Message {
    /// From a function of the language: `Message::new(|lang| Text::of(lang).course_full().to_owned())`.
    pub fn new(text: impl Fn(Lang) -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(text))
    }

    /// The text in `lang`.
    pub fn text(&self, lang: Lang) -> String {
        (self.0)(lang)
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.text(Lang::En))
    }
}

/// One field of a request that cannot be taken, for programs that call the API.
#[derive(Clone, Debug)]
pub struct FieldFault {
    /// Where it stands: a JSON pointer into the body (`/email`), or the name of a parameter.
    pub pointer: String,
    /// What is wrong with it.
    pub message: Message,
}

/// A refusal with a status and a fixed name of its own, for programs that call the API.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// The status.
    pub status: StatusCode,
    /// The fixed name, such as `precondition-failed`.
    pub code: &'static str,
    /// What to do, where there is more than the status says.
    pub message: Option<Message>,
    /// The fields that are wrong.
    pub fields: Vec<FieldFault>,
    /// Seconds after which it is worth trying again.
    pub retry_after: Option<u64>,
}

impl Refusal {
    /// Without a message or fields.
    pub fn new(status: StatusCode, code: &'static str) -> Self {
        Self { status, code, message: None, fields: Vec::new(), retry_after: None }
    }

    /// With a message.
    #[must_use]
    pub fn saying(mut self, text: impl Fn(Lang) -> String + Send + Sync + 'static) -> Self {
        self.message = Some(Message::new(text));
        self
    }

    /// With a field that is wrong.
    #[must_use]
    pub fn field(
        mut self,
        pointer: impl Into<String>,
        text: impl Fn(Lang) -> String + Send + Sync + 'static,
    ) -> Self {
        self.fields.push(FieldFault { pointer: pointer.into(), message: Message::new(text) });
        self
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// Why a request was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or this person may not know of it.
    #[error("not found")]
    NotFound,
    /// The person must sign in first; the page sends them there and back.
    #[error("sign-in needed")]
    SignInNeeded,
    /// The person may not do this.
    #[error("forbidden: {0:?}")]
    Forbidden(Option<Message>),
    /// What was sent cannot be taken; the message says what to do.
    #[error("bad request: {0:?}")]
    Bad(Message),
    /// The thing has changed or is in a state where this cannot be done.
    #[error("conflict: {0:?}")]
    Conflict(Message),
    /// What was sent is larger than so many bytes.
    #[error("larger than {0} bytes")]
    TooLarge(usize),
    /// Too many requests; seconds to wait.
    #[error("too many requests, wait {0} s")]
    TooMany(u64),
    /// Refused with a status and name of its own.
    #[error("refused: {0:?}")]
    Refused(Box<Refusal>),
    /// The program or what it stands on failed.
    #[error("internal: {0:#}")]
    Internal(#[from] anyhow::Error),
}

/// The result of a handler.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A bad request with a message.
    pub fn bad(text: impl Fn(Lang) -> String + Send + Sync + 'static) -> Self {
        Self::Bad(Message::new(text))
    }

    /// A conflict with a message.
    pub fn conflict(text: impl Fn(Lang) -> String + Send + Sync + 'static) -> Self {
        Self::Conflict(Message::new(text))
    }

    /// The status it is answered with.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignInNeeded => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::Bad(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Refused(refusal) => refusal.status,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::RowNotFound => Self::NotFound,
            error => Self::Internal(anyhow::Error::new(error).context("database")),
        }
    }
}

impl From<getrandom::Error> for Error {
    fn from(error: getrandom::Error) -> Self {
        Self::Internal(anyhow::anyhow!("no randomness from the system: {error}"))
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(anyhow::Error::new(error).context("JSON"))
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Internal(anyhow::Error::new(error).context("file"))
    }
}

fn too_large(lang: Lang, bytes: usize) -> String {
    let kilobytes = i64::try_from(bytes >> 10).unwrap_or(i64::MAX);
    Text::of(lang).error_too_large(cldr::number(lang, kilobytes))
}

/// What an error answer carries to the layer that makes the page.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The status.
    pub status: StatusCode,
    /// What to tell, where there is more than the status says.
    pub message: Option<Message>,
    /// The fixed name, where the error has one besides its status.
    pub code: Option<&'static str>,
    /// The fields that are wrong, for programs that call the API.
    pub fields: Vec<FieldFault>,
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = self.status();
        let (mut code, mut fields) = (None, Vec::new());
        let (message, wait) = match self {
            Self::Bad(message) | Self::Conflict(message) => (Some(message), None),
            Self::Forbidden(message) => (message, None),
            Self::TooLarge(bytes) => (Some(Message::new(move |lang| too_large(lang, bytes))), None),
            Self::TooMany(seconds) => (None, Some(seconds)),
            Self::Refused(refusal) => {
                (code, fields) = (Some(refusal.code), refusal.fields);
                (refusal.message, refusal.retry_after)
            }
            Self::Internal(error) => {
                tracing::error!(error = format!("{error:#}"), "request failed");
                (None, None)
            }
            Self::NotFound | Self::SignInNeeded => (None, None),
        };
        let mut response = status.into_response();
        if let Some(seconds) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(Problem { status, message, code, fields });
        response
    }
}
