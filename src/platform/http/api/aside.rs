//! Bodies of requests to the API, put aside until it is known who sends them and how much they may send.

use std::sync::{Arc, Mutex, PoisonError};

use axum::{
    body::{Body, Bytes},
    extract::Request,
    http::header,
};
use futures_util::StreamExt;
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt;

use crate::error::{Error, Result};

/// The body of a request, and the length it says it has.
#[derive(Clone, Debug)]
pub struct Aside {
    body: Arc<Mutex<Option<Body>>>,
    length: Option<u64>,
}

/// A large body, kept in a file until the request is done.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The file; it goes when the last copy of this is dropped.
    pub file: Arc<NamedTempFile>,
    /// Its SHA-256.
    pub sha256: [u8; 32],
}

/// Takes the body out of a request.
pub fn put(request: Request) -> Request {
    let (mut parts, body) = request.into_parts();
    let length = parts.headers.remove(header::CONTENT_LENGTH);
    let length = length.and_then(|value| value.to_str().ok()?.parse().ok());
    parts.extensions.insert(Aside { body: Arc::new(Mutex::new(Some(body))), length });
    Request::from_parts(parts, Body::empty())
}

impl Aside {
    fn take(&self, most: u64) -> Result<Body> {
        if self.length.is_some_and(|length| length > most) {
            return Err(too_large(most));
        }
        Ok(self.body.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_else(Body::empty))
    }

    /// The whole body, of at most `most` bytes.
    ///
    /// # Errors
    /// [`Error::TooLarge`], or [`Error::Bad`] where the line was lost.
    pub async fn bytes(&self, most: usize) -> Result<Bytes> {
        let body = self.take(most as u64)?;
        let mut stream = body.into_data_stream();
        let mut all = Vec::new();
        while let Some(piece) = stream.next().await {
            let piece = piece.map_err(|_| broken())?;
            if all.len() + piece.len() > most {
                return Err(too_large(most as u64));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.into())
    }

    /// The whole body as a file in `folder`, of at most `most` bytes.
    ///
    /// # Errors
    /// As [`Aside::bytes`], or the file cannot be written.
    pub async fn file(&self, folder: &std::path::Path, most: u64) -> Result<Upload> {
        let body = self.take(most)?;
        let file = NamedTempFile::new_in(folder)?;
        let mut to = tokio::fs::File::from_std(file.reopen()?);
        let (mut stream, mut hash, mut length) = (body.into_data_stream(), Sha256::new(), 0_u64);
        while let Some(piece) = stream.next().await {
            let piece = piece.map_err(|_| broken())?;
            length += piece.len() as u64;
            if length > most {
                return Err(too_large(most));
            }
            hash.update(&piece);
            to.write_all(&piece).await?;
        }
        to.flush().await?;
        Ok(Upload { file: Arc::new(file), sha256: hash.finalize().into() })
    }
}

fn too_large(most: u64) -> Error {
    Error::TooLarge(usize::try_from(most).unwrap_or(usize::MAX))
}

fn broken() -> Error {
    super::problem::malformed(|lang| crate::text::Text::of(lang).api_body_broken().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aside(body: &'static str, length: Option<&str>) -> Aside {
        let mut request = Request::post("/api/v1/x");
        if let Some(length) = length {
            request = request.header(header::CONTENT_LENGTH, length);
        }
        let request = put(request.body(Body::from(body)).unwrap());
        assert!(!request.headers().contains_key(header::CONTENT_LENGTH));
        request.extensions().get::<Aside>().unwrap().clone()
    }

    #[tokio::test]
    async fn a_body_is_read_up_to_its_limit_whatever_it_says_of_itself() {
        assert_eq!(&aside("12345", None).bytes(5).await.unwrap()[..], b"12345");
        assert!(matches!(aside("12345", None).bytes(4).await, Err(Error::TooLarge(4))));
        assert!(matches!(aside("1", Some("9")).bytes(4).await, Err(Error::TooLarge(4))));
        let folder = tempfile::tempdir().unwrap();
        let upload = aside("12345", None).file(folder.path(), 5).await.unwrap();
        assert_eq!(std::fs::read(upload.file.path()).unwrap(), b"12345");
        assert_eq!(upload.sha256, crate::crypto::sha256(b"12345"));
        assert!(matches!(aside("12345", None).file(folder.path(), 4).await, Err(Error::TooLarge(4))));
        drop(upload);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left");
    }
}
