//! Files to readers: range requests, conditional requests, and a sandbox for what people made.

use std::path::Path;

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::conditional;
use crate::error::{Error, Result};

/// Answers with the file at `path`, which never changes (its name is its hash). Scripts inside it (an SVG opened by
/// itself) cannot run.
///
/// The hash is the entity tag, and the only validator: the time of the file says nothing of its content. It is a
/// strong one for what is sent as it is, so that an interrupted download goes on (`If-Range`), and weak for what
/// may be compressed on its way.
///
/// # Errors
/// [`Error::NotFound`] where there is no such file.
pub async fn immutable(path: &Path, mime: &str, mut request: Request) -> Result<Response> {
    if !path.is_file() {
        return Err(Error::NotFound);
    }
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let tag = if is_sent_as_it_is(mime) { format!("\"{name}\"") } else { format!("W/\"{name}\"") };
    let known = conditional::has(request.headers(), &tag);
    take_conditions(request.headers_mut(), &tag);
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let Ok(answer) = ServeFile::new(path).oneshot(request).await;
        answer.map(Body::new).into_response()
    };
    let headers = response.headers_mut();
    headers.remove(header::LAST_MODIFIED);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
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

// What the service for files would judge by the time of the file; and a range of a file that the client has in
// another form is the whole file (RFC 9110, 13.1.5: only the same strong tag counts).
fn take_conditions(headers: &mut HeaderMap, tag: &str) {
    let judged =
        [header::IF_MATCH, header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE, header::IF_UNMODIFIED_SINCE];
    for name in judged {
        headers.remove(name);
    }
    if let Some(theirs) = headers.remove(header::IF_RANGE)
        && (theirs.as_bytes() != tag.as_bytes() || tag.starts_with("W/"))
    {
        headers.remove(header::RANGE);
    }
}

fn is_sent_as_it_is(mime: &str) -> bool {
    let is = |start: &str| mime.starts_with(start);
    is("video/")
        || is("audio/")
        || (is("image/") && !is("image/svg"))
        || is("application/pdf")
        || is("application/zip")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "00ff";

    async fn ask(mime: &str, headers: &[(header::HeaderName, &str)]) -> (u16, String, HeaderMap) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(NAME);
        std::fs::write(&path, b"0123456789").unwrap();
        let mut request = Request::get("/").body(Body::empty()).unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(name, value.parse().unwrap());
        }
        let answer = immutable(&path, mime, request).await.unwrap();
        let (parts, body) = answer.into_parts();
        let body = axum::body::to_bytes(body, 1 << 16).await.unwrap();
        (parts.status.as_u16(), String::from_utf8(body.to_vec()).unwrap(), parts.headers)
    }

    #[tokio::test]
    async fn a_part_is_sent_where_the_rest_is_of_the_same_file() {
        let range = (header::RANGE, "bytes=2-4");
        let video = "video/mp4";
        let (status, body, headers) = ask(video, std::slice::from_ref(&range)).await;
        assert_eq!((status, &*body), (206, "234"));
        assert_eq!(headers[header::CONTENT_RANGE], "bytes 2-4/10");
        assert_eq!(headers[header::ETAG], "\"00ff\"");
        assert!(!headers.contains_key(header::LAST_MODIFIED));
        let same = ask(video, &[range.clone(), (header::IF_RANGE, "\"00ff\"")]).await;
        assert_eq!((same.0, &*same.1), (206, "234"));
        for other in ["\"11ff\"", "W/\"00ff\"", "Sun, 22 Nov 2026 10:00:00 GMT"] {
            let whole = ask(video, &[range.clone(), (header::IF_RANGE, other)]).await;
            assert_eq!((whole.0, &*whole.1), (200, "0123456789"), "{other}");
        }
        let weak = ask("text/vtt", &[range, (header::IF_RANGE, "W/\"00ff\"")]).await;
        assert_eq!((weak.0, weak.2[header::ETAG].to_str().unwrap()), (200, "W/\"00ff\""));
    }

    #[tokio::test]
    async fn what_is_beyond_the_end_is_refused_and_what_is_known_not_sent() {
        let (status, _, headers) = ask("video/mp4", &[(header::RANGE, "bytes=10-")]).await;
        assert_eq!((status, &headers[header::CONTENT_RANGE]), (416, &HeaderValue::from_static("bytes */10")));
        let (status, body, headers) = ask("video/mp4", &[(header::IF_NONE_MATCH, "\"00ff\"")]).await;
        assert_eq!(
            (status, &*body, &headers[header::ETAG]),
            (304, "", &HeaderValue::from_static("\"00ff\""))
        );
        assert_eq!(ask("video/mp4", &[(header::IF_NONE_MATCH, "\"11ff\"")]).await.0, 200);
        let later = (header::IF_MODIFIED_SINCE, "Sun, 22 Nov 2126 10:00:00 GMT");
        assert_eq!(ask("video/mp4", &[later]).await.0, 200, "no time was ever given");
    }
}
