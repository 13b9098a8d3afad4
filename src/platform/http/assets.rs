//! The program's own stylesheet, scripts and images, carried inside it, compressed once, under a hashed path.
//!
//! The address is `/assets/{build}/{path}`; `{build}` is a hash over all of them, so relative imports between
//! modules just work and every answer may be kept for ever.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    io::Write,
    sync::{Arc, OnceLock},
};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

use crate::{
    crypto,
    error::{Error, Result},
};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../assets"]
struct Files;

struct Asset {
    mime: String,
    bytes: Bytes,
    brotli: OnceLock<Option<Bytes>>,
    gzip: OnceLock<Option<Bytes>>,
}

/// Every asset. Cheap to clone.
#[derive(Clone)]
pub struct Assets {
    files: Arc<BTreeMap<String, Asset>>,
    prefix: Arc<str>,
}

impl std::fmt::Debug for Assets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Assets({})", self.prefix)
    }
}

impl Assets {
    /// Reads them from the program (in a debug build: from the folder).
    pub fn load() -> Self {
        let mut files = BTreeMap::new();
        let mut all = Vec::new();
        for name in Files::iter() {
            let Some(file) = Files::get(&name) else { continue };
            let mime = mime_guess::from_path(name.as_ref()).first_or_octet_stream().to_string();
            let mime = if mime.starts_with("text/") { format!("{mime}; charset=utf-8") } else { mime };
            all.extend_from_slice(name.as_bytes());
            all.extend_from_slice(&crypto::sha256(&file.data));
            let bytes = match file.data {
                Cow::Borrowed(bytes) => Bytes::from_static(bytes),
                Cow::Owned(bytes) => Bytes::from(bytes),
            };
            files.insert(
                name.into_owned(),
                Asset { mime, bytes, brotli: OnceLock::new(), gzip: OnceLock::new() },
            );
        }
        let build = crypto::sha256_hex(&all);
        let prefix = format!("/assets/{}", build.get(..12).unwrap_or_default());
        Self { files: Arc::new(files), prefix: prefix.into() }
    }

    /// `/assets/{build}`, for pages.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Compresses everything; called once in the background after the start.
    pub fn compress_all(&self) {
        for asset in self.files.values() {
            asset.encoded("br");
            asset.encoded("gzip");
        }
    }
}

impl Asset {
    fn encoded(&self, encoding: &str) -> Option<&Bytes> {
        let compressible =
            self.mime.starts_with("text/") || self.mime.contains("javascript") || self.mime.contains("svg");
        if !compressible {
            return None;
        }
        let smaller = |bytes: Vec<u8>| (bytes.len() < self.bytes.len()).then(|| Bytes::from(bytes));
        match encoding {
            "br" => self.brotli.get_or_init(|| brotli(&self.bytes).and_then(smaller)).as_ref(),
            "gzip" => self.gzip.get_or_init(|| gzip(&self.bytes).and_then(smaller)).as_ref(),
            _ => None,
        }
    }
}

fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 9, 22);
    writer.write_all(bytes).ok()?;
    Some(writer.into_inner())
}

fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes).ok()?;
    writer.finish().ok()
}

/// Answers `/assets/{build}/{path}`.
///
/// # Errors
/// [`Error::NotFound`], also for the path of another build: a page that asks for it is of another build too.
pub fn serve(assets: &Assets, build: &str, path: &str, headers: &HeaderMap) -> Result<Response> {
    if !assets.prefix.ends_with(&format!("/{build}")) {
        return Err(Error::NotFound);
    }
    let asset = assets.files.get(path).ok_or(Error::NotFound)?;
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let found = ["br", "gzip"]
        .into_iter()
        .filter(|encoding| {
            accepted.split(',').any(|part| part.split(';').next().is_some_and(|e| e.trim() == *encoding))
        })
        .find_map(|encoding| asset.encoded(encoding).map(|bytes| (encoding, bytes)));
    let mut response = match found {
        Some((encoding, bytes)) => {
            ([(header::CONTENT_ENCODING, encoding)], Body::from(bytes.clone())).into_response()
        }
        None => Body::from(asset.bytes.clone()).into_response(),
    };
    let headers = response.headers_mut();
    if let Ok(mime) = HeaderValue::from_str(&asset.mime) {
        headers.insert(header::CONTENT_TYPE, mime);
    }
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    Ok(response)
}
