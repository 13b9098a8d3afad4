//! Search, for programs.

use std::collections::BTreeMap;

use axum::{Json, extract::State, http::StatusCode};
use halqa_platform::{
    error::{Error, Refusal, Result},
    http::api::QueryOf,
    lang::Lang,
    search::Marker,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{LAST_PAGE, LONGEST, PAGE, Part, Reader, cut, everywhere, own};
use crate::{
    Identity, Text,
    api::scope::Scope,
    policy::{Access, Routes},
    viewer::Viewer,
};

/// Adds the operation.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.api::<__path_search, _, _>(Access::SignedIn, Some(Scope::CoursesRead), search)
}

/// What is asked.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct SearchFor {
    /// Words, in any of the six languages.
    #[param(min_length = 1, max_length = 200)]
    q: String,
    /// The reader's language: what is shown of a thing that has several. The owner's own where it is left out.
    lang: Option<Lang>,
    /// One kind alone, a page at a time: `courses`, `lessons`, `themes` or `policies`.
    kind: Option<String>,
    /// From 1; only with `kind`.
    #[param(minimum = 1, maximum = 50)]
    page: Option<u16>,
}

/// Something that was found.
#[derive(Debug, Serialize, ToSchema)]
struct SearchHit {
    /// What kind of thing.
    kind: String,
    /// What it is called.
    title: String,
    /// The language of title and excerpt, where it has one.
    lang: Option<Lang>,
    /// The address of its page.
    url: String,
    /// What it is a part of; empty where of nothing.
    part_of: String,
    /// The piece of its text where the words stand.
    excerpt: String,
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
struct SearchAnswer {
    /// How many there are of each kind, of those that the owner of the token may see.
    counts: BTreeMap<&'static str, usize>,
    /// The first few of each kind, or a page of one.
    hits: Vec<SearchHit>,
    /// The words put right, where they were found only so.
    corrected: Option<String>,
}

/// Search
///
/// Courses, lessons of courses that one may read, themes and policies. Nothing that the owner of the token may not see
/// is found or counted.
#[utoipa::path(get, path = "/api/v1/search", tag = "search", operation_id = "search", params(SearchFor),
    responses((status = 200, description = "What was found.", body = SearchAnswer)))]
async fn search(
    State(identity): State<Identity>,
    viewer: Viewer,
    QueryOf(asked): QueryOf<SearchFor>,
) -> Result<Json<SearchAnswer>> {
    let text = cut(&asked.q);
    let page = usize::from(asked.page.unwrap_or(1));
    let invalid = |name: &'static str| -> Error {
        Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, "validation")
            .field(name, |lang| Text::of(lang).search_api_wrong().to_owned())
            .into()
    };
    if asked.q.chars().count() > LONGEST || asked.q.is_empty() {
        return Err(invalid("q"));
    }
    if page == 0 || page > LAST_PAGE {
        return Err(invalid("page"));
    }
    let marker = Marker::new(&text);
    let lang = asked.lang.unwrap_or(viewer.lang);
    let reader = Reader { lang, viewer: Some(viewer), open: true };
    let kind = asked.kind.as_deref();
    let parts = match marker.is_empty() {
        true => Vec::new(),
        false => everywhere(&identity, &reader, &text, (kind, page, PAGE), true).await?,
    };
    let base = &identity.platform.config.base_url;
    let hits = parts.iter().filter(|part| kind.is_none_or(|kind| kind == part.kind));
    let hits = hits.flat_map(|part| hits_of(part, &marker, base)).collect();
    let corrected = parts.iter().find_map(|part| part.found.as_ref()?.corrected.clone());
    Ok(Json(SearchAnswer { counts: own::counts(&parts), hits, corrected }))
}

fn hits_of(part: &Part, marker: &Marker, base: &str) -> Vec<SearchHit> {
    let hits = part.found.iter().flat_map(|found| &found.hits);
    hits.map(|hit| SearchHit {
        kind: part.kind.to_owned(),
        title: hit.title.clone(),
        lang: hit.lang,
        url: format!("{base}{}", hit.href),
        part_of: hit.place.clone(),
        excerpt: marker.excerpt(&hit.text, hit.lang, 220).text,
    })
    .collect()
}
