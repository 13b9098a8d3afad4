//! The headers of tus 1.0: what a sender announces, and what it is answered.

use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};

use super::Upload;
use crate::config::Config;

/// What a sender says of a file before sending it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announced {
    /// What it is called.
    pub name: String,
    /// By which it is known again.
    pub fingerprint: String,
    /// Its size.
    pub bytes: u64,
}

const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const METADATA: HeaderName = HeaderName::from_static("upload-metadata");
const EXPIRES: HeaderName = HeaderName::from_static("upload-expires");
const VERSION: HeaderName = HeaderName::from_static("tus-resumable");

/// Names and fingerprints that are longer are cut off.
const LONGEST: usize = 500;

/// What is announced; `None` where it cannot be read.
pub fn announced(headers: &HeaderMap) -> Option<Announced> {
    let metadata = headers.get(METADATA).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let find = |wanted: &str| {
        let pair = metadata.split(',').map(str::trim).find_map(|pair| {
            let (key, value) = pair.split_once(' ').unwrap_or((pair, ""));
            (key == wanted).then_some(value.trim())
        })?;
        let text = String::from_utf8(STANDARD.decode(pair).ok()?).ok()?;
        Some(text.chars().take(LONGEST).collect::<String>())
    };
    Some(Announced {
        name: find("filename")?,
        fingerprint: find("fingerprint").unwrap_or_default(),
        bytes: number(headers, &LENGTH)?,
    })
}

/// From where a piece goes on.
pub fn offset(headers: &HeaderMap) -> Option<u64> {
    number(headers, &OFFSET)
}

fn number(headers: &HeaderMap, name: &HeaderName) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

/// How far an upload has come.
pub fn state(status: StatusCode, config: &Config, upload: &Upload, at: Option<u64>) -> Response {
    let mut response = status.into_response();
    let headers = response.headers_mut();
    let at = at.unwrap_or_else(|| match upload.became {
        Some(_) => upload.bytes.unsigned_abs(),
        None => upload.offset(config),
    });
    headers.insert(OFFSET, HeaderValue::from(at));
    headers.insert(LENGTH, HeaderValue::from(upload.bytes));
    if let Ok(expires) =
        HeaderValue::from_str(&upload.expires_at.format("%a, %d %b %Y %H:%M:%S GMT").to_string())
    {
        headers.insert(EXPIRES, expires);
    }
    headers.insert(VERSION, HeaderValue::from_static("1.0.0"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The same for one that was just begun, with its address.
pub fn created(config: &Config, upload: &Upload, address: &str) -> Response {
    let mut response = state(StatusCode::CREATED, config, upload, None);
    if let Ok(address) = HeaderValue::from_str(address) {
        response.headers_mut().insert(header::LOCATION, address);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_announced_by_name_and_size() {
        let mut headers = HeaderMap::new();
        assert_eq!(announced(&headers), None);
        headers.insert(LENGTH, HeaderValue::from_static("4294967296"));
        assert_eq!(announced(&headers), None);
        let metadata =
            format!("fingerprint {}, filename {}", STANDARD.encode("f"), STANDARD.encode("صورة.png"));
        headers.insert(METADATA, metadata.parse().unwrap());
        let expected =
            Announced { name: "صورة.png".to_owned(), fingerprint: "f".to_owned(), bytes: 4 << 30 };
        assert_eq!(announced(&headers), Some(expected));
        headers.insert(LENGTH, HeaderValue::from_static("-1"));
        assert_eq!(announced(&headers), None);
        headers.insert(METADATA, HeaderValue::from_static("filename ???"));
        assert_eq!(announced(&headers), None);
    }
}
