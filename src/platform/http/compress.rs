//! Pages that stand in memory whole are compressed in one step, with a compressor that each thread keeps.
//!
//! The layer of tower-http, which does everything else (streams, files, clients without zstd), makes a compressor for
//! each answer, which showed in the profile of a page.

use std::cell::RefCell;

use axum::{
    body::{Body, HttpBody, to_bytes},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use zstd::bulk::Compressor;

/// Smaller bodies gain nothing; larger ones are left to the layer that streams.
const SIZES: std::ops::RangeInclusive<u64> = 256..=1 << 20;
/// The fastest of the usual levels.
const LEVEL: i32 = 1;

thread_local! {
    static COMPRESSOR: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
}

/// Whether the client takes zstd.
pub fn takes_zstd(request: &HeaderMap) -> bool {
    let encodings = request.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    encodings.flat_map(|value| value.split(',')).any(|part| {
        let mut words = part.split(';').map(str::trim);
        let refused = |weight: &str| weight.strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0_f32));
        words.next() == Some("zstd") && !words.any(refused)
    })
}

/// The answer, compressed where it is a page whole in memory.
pub async fn page(response: Response) -> Response {
    let headers = response.headers();
    let html =
        headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let fits = response.body().size_hint().exact().is_some_and(|size| SIZES.contains(&size));
    if !html || !fits || headers.contains_key(header::CONTENT_ENCODING) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    let Some(compressed) = compress(&bytes) else { return Response::from_parts(parts, bytes.into()) };
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("zstd"));
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, compressed.into())
}

fn compress(bytes: &[u8]) -> Option<Vec<u8>> {
    COMPRESSOR.with_borrow_mut(|kept| {
        if kept.is_none() {
            *kept = Compressor::new(LEVEL).ok();
        }
        kept.as_mut()?.compress(bytes).ok()
    })
}

#[cfg(test)]
mod tests {
    use axum::response::{Html, IntoResponse};

    use super::*;

    fn accepting(value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))])
    }

    #[test]
    fn clients_are_taken_at_their_word() {
        assert!(takes_zstd(&accepting("gzip, deflate, br, zstd")));
        assert!(takes_zstd(&accepting("gzip;q=1.0, zstd;q=0.5")));
        for not in ["gzip, br", "zstd;q=0", "zstd; q=0.000, gzip", "zstdx", ""] {
            assert!(!takes_zstd(&accepting(not)), "{not}");
        }
    }

    #[tokio::test]
    async fn a_page_comes_out_as_it_went_in() {
        let text = "<p>Mercury</p>".repeat(100);
        let answer = page(Html(text.clone()).into_response()).await;
        assert_eq!(answer.headers()[header::CONTENT_ENCODING], "zstd");
        assert_eq!(answer.headers()[header::VARY], "accept-encoding");
        let bytes = to_bytes(answer.into_body(), 1 << 20).await.unwrap();
        assert!(bytes.len() < text.len() / 4);
        assert_eq!(zstd::decode_all(&*bytes).unwrap(), text.as_bytes());
    }

    #[tokio::test]
    async fn what_is_no_page_is_left_alone() {
        let small = Html("x").into_response();
        let picture = ([(header::CONTENT_TYPE, "image/png")], vec![0_u8; 1000]).into_response();
        let packed = ([(header::CONTENT_ENCODING, "gzip")], Html("x".repeat(1000))).into_response();
        for answer in [small, picture, packed] {
            let before = answer.headers().clone();
            assert_eq!(page(answer).await.headers(), &before);
        }
    }
}
