//! Files to readers: range requests, conditional requests, and a sandbox for what people made.

use std::path::Path;

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use crate::error::{Error, Result};

/// Answers with the file at `path`, which never changes (its address holds its hash). Scripts inside it (an SVG
/// opened by itself) cannot run.
///
/// # Errors
/// [`Error::NotFound`] where there is no such file.
pub async fn immutable(path: &Path, mime: &str, request: Request) -> Result<Response> {
    if !path.is_file() {
        return Err(Error::NotFound);
    }
    let Ok(answer) = ServeFile::new(path).oneshot(request).await;
    let mut response = answer.map(Body::new).into_response();
    let headers = response.headers_mut();
    if let Ok(mime) = HeaderValue::from_str(mime) {
        headers.insert(header::CONTENT_TYPE, mime);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox"),
    );
    Ok(response)
}
