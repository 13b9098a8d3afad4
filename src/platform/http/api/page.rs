//! Lists in pages: each tells where the next begins, by a cursor that holds the keys of its last line.

use axum::{
    Json,
    http::{HeaderValue, Uri, header},
    response::{IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::{IntoParams, ToSchema};

use super::problem;
use crate::{error::Result, http::view::encode, text::Text};

/// Lines of a page where the client does not say.
const USUAL: u16 = 50;
/// At most.
const MOST: u16 = 200;

/// Which page of a list.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct Cursor {
    /// Where the page begins: as the page before says in `next`.
    #[param(min_length = 1)]
    pub cursor: Option<String>,
    /// Lines of the page, 50 where it is not given.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<u16>,
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// The lines.
    pub items: Vec<T>,
    /// Address of the next page; `null` on the last one. The same stands in the header `Link`.
    pub next: Option<String>,
}

/// The keys that a cursor holds, and how many lines are wanted.
///
/// # Errors
/// `invalid`, naming the parameter.
pub fn read<K: DeserializeOwned>(cursor: Option<&str>, limit: Option<u16>) -> Result<(Option<K>, usize)> {
    let limit = limit.unwrap_or(USUAL);
    if !(1..=MOST).contains(&limit) {
        return Err(problem::invalid().field("limit", |lang| Text::of(lang).api_limit().to_owned()).into());
    }
    let keys = cursor.map(|cursor| {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).ok()?;
        serde_json::from_slice(&bytes).ok()
    });
    match keys {
        Some(None) => {
            Err(problem::invalid().field("cursor", |lang| Text::of(lang).api_cursor().to_owned()).into())
        }
        keys => Ok((keys.flatten(), usize::from(limit))),
    }
}

/// The answer: at most `limit` of `lines` (which holds one more where the list goes on). `keys` are those of a line.
///
/// # Errors
/// The keys cannot be written as JSON, which is a fault of the program.
pub fn answer<L, T: Serialize, K: Serialize>(
    uri: &Uri,
    lines: Vec<L>,
    limit: usize,
    keys: impl Fn(&L) -> K,
    item: impl Fn(L) -> T,
) -> Result<Response> {
    let last = lines.get(limit.wrapping_sub(1)).filter(|_| lines.len() > limit);
    let next = last.map(|line| next(uri, &keys(line))).transpose()?;
    let items = lines.into_iter().take(limit).map(item).collect();
    Ok(linked(Page { items, next }))
}

/// The address of the page that begins after these keys.
///
/// # Errors
/// As [`answer`].
pub fn next<K: Serialize>(uri: &Uri, keys: &K) -> Result<String> {
    let cursor = URL_SAFE_NO_PAD.encode(serde_json::to_vec(keys)?);
    let others = uri.query().unwrap_or_default().split('&');
    let others = others.filter(|pair| !pair.is_empty() && !pair.starts_with("cursor="));
    let query: Vec<String> =
        others.map(str::to_owned).chain([format!("cursor={}", encode(&cursor))]).collect();
    Ok(format!("{}?{}", uri.path(), query.join("&")))
}

/// The page, with its `Link`.
pub fn linked<T: Serialize>(page: Page<T>) -> Response {
    let link =
        page.next.as_ref().and_then(|next| HeaderValue::from_str(&format!("<{next}>; rel=\"next\"")).ok());
    let mut response = Json(page).into_response();
    if let Some(link) = link {
        response.headers_mut().insert(header::LINK, link);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_leads_on_and_keeps_the_search() {
        let uri: Uri = "/api/v1/people?q=a%20b&cursor=old&limit=2".parse().unwrap();
        let to = next(&uri, &("x", 7)).unwrap();
        let (path, query) = to.split_once('?').unwrap();
        assert_eq!(path, "/api/v1/people");
        assert!(query.starts_with("q=a%20b&limit=2&cursor="), "{query}");
        let cursor = query.rsplit('=').next().unwrap();
        assert_eq!(read::<(String, i32)>(Some(cursor), Some(2)).unwrap(), (Some(("x".to_owned(), 7)), 2));
        assert!(read::<(String, i32)>(Some("nonsense"), None).is_err());
        assert!(read::<(String, i32)>(None, Some(0)).is_err());
        assert!(read::<(String, i32)>(None, Some(201)).is_err());
    }

    #[test]
    fn only_a_list_that_goes_on_has_a_next_page() {
        let uri: Uri = "/api/v1/x".parse().unwrap();
        let link =
            |lines| answer(&uri, lines, 2, |n: &i32| *n, |n| n).unwrap().headers().contains_key("link");
        assert!(link(vec![1, 2, 3]));
        assert!(!link(vec![1, 2]));
        assert!(!link(vec![]));
    }
}
