//! Vocabularies, for programs.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{OriginalUri, State},
    response::Response,
};
use halqa_platform::{
    error::{Error, Result},
    http::api::{Cursor, Page, PathOf, QueryOf, page},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    Kept, Shelf,
    rules::{Concept, Kind},
};
use crate::{
    Identity,
    api::scope::Scope,
    policy::{Access, Routes},
};

/// Adds the operations.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    let read = Some(Scope::CoursesRead);
    routes
        .api::<__path_schemes, _, _>(Access::SignedIn, read, schemes)
        .api::<__path_concepts, _, _>(Access::SignedIn, read, concepts)
        .api::<__path_concept, _, _>(Access::SignedIn, read, concept)
}

/// A vocabulary.
#[derive(Debug, Serialize, ToSchema)]
struct VocabularyScheme {
    /// Its place in addresses.
    slug: String,
    /// Its name in the world.
    uri: String,
    /// What it is called, by language tag.
    title: BTreeMap<String, String>,
    /// How many concepts it has.
    concepts: usize,
    /// Themes of courses are looked up in it.
    classifies: bool,
    /// Where it is as Turtle.
    turtle: String,
    /// Where it is as RDF/XML.
    rdf_xml: String,
}

/// A concept of a vocabulary. Concepts that it has to do with are named by their places in addresses.
#[derive(Debug, Serialize, ToSchema)]
struct VocabularyConcept {
    /// Its place in addresses; what `themes` of a course name.
    slug: String,
    /// Its name in the world.
    uri: String,
    /// Its number.
    notation: Option<String>,
    /// What it is called, by language tag.
    pref_label: BTreeMap<String, String>,
    /// What it is called as well.
    alt_label: BTreeMap<String, Vec<String>>,
    /// What it means.
    definition: BTreeMap<String, Vec<String>>,
    /// What it is used for here.
    scope_note: BTreeMap<String, Vec<String>>,
    /// What it is part of, or a kind of.
    broader: Vec<String>,
    /// What is part of it, or a kind of it.
    narrower: Vec<String>,
    /// What it has to do with.
    related: Vec<String>,
    /// URIs in other vocabularies, by the kind of match in SKOS.
    matches: BTreeMap<String, Vec<String>>,
    /// No longer to be used.
    deprecated: bool,
    /// What is used in its place.
    replaced_by: Option<String>,
}

fn slugs<'a>(kept: &'a Kept, uris: impl Iterator<Item = &'a String>) -> Vec<String> {
    uris.filter_map(|uri| Some(kept.scheme.concepts.get(uri)?.slug.clone())).collect()
}

impl VocabularyConcept {
    fn of(kept: &Kept, uri: &str, concept: &Concept) -> Self {
        let texts = |kind: Kind| -> BTreeMap<String, Vec<String>> {
            let all = concept.texts.get(&kind).into_iter().flatten();
            all.map(|(lang, texts)| (lang.clone(), texts.iter().cloned().collect())).collect()
        };
        let labels = texts(Kind::PrefLabel);
        let first = |(lang, texts): (String, Vec<String>)| Some((lang, texts.into_iter().next()?));
        let matches = concept.matches.iter();
        Self {
            slug: concept.slug.clone(),
            uri: uri.to_owned(),
            notation: concept.notation.clone(),
            pref_label: labels.into_iter().filter_map(first).collect(),
            alt_label: texts(Kind::AltLabel),
            definition: texts(Kind::Definition),
            scope_note: texts(Kind::ScopeNote),
            broader: slugs(kept, concept.broader.iter()),
            narrower: slugs(kept, kept.narrower.get(uri).into_iter().flatten()),
            related: slugs(kept, concept.related.iter()),
            matches: matches
                .map(|(kind, uris)| (kind.id().to_owned(), uris.iter().cloned().collect()))
                .collect(),
            deprecated: concept.deprecated,
            replaced_by: concept.replaced_by.as_ref().and_then(|uri| slugs(kept, [uri].into_iter()).pop()),
        }
    }
}

fn find<'a>(shelf: &'a Shelf, slug: &str) -> Result<&'a Kept> {
    shelf.scheme(slug).map(|kept| &**kept).ok_or(Error::NotFound)
}

/// List vocabularies
///
/// Those that courses are classified by, and others.
#[utoipa::path(get, path = "/api/v1/schemes", tag = "themes", operation_id = "listSchemes", params(Cursor),
    responses((status = 200, description = "A page of vocabularies.", body = Page<VocabularyScheme>)))]
async fn schemes(
    State(identity): State<Identity>,
    OriginalUri(uri): OriginalUri,
    QueryOf(query): QueryOf<Cursor>,
) -> Result<Response> {
    let (after, limit) = page::read::<String>(query.cursor.as_deref(), query.limit)?;
    let base = &identity.platform.config.base_url;
    let shelf = identity.themes.shelf();
    let mut all: Vec<VocabularyScheme> = shelf
        .schemes
        .iter()
        .filter(|kept| after.as_ref().is_none_or(|after| kept.slug > *after))
        .map(|kept| VocabularyScheme {
            slug: kept.slug.clone(),
            uri: kept.scheme.uri.clone(),
            title: kept.scheme.titles.clone(),
            concepts: kept.scheme.concepts.len(),
            classifies: kept.classifies,
            turtle: format!("{base}{}", crate::paths::vocabulary_file(&kept.slug, "ttl")),
            rdf_xml: format!("{base}{}", crate::paths::vocabulary_file(&kept.slug, "rdf")),
        })
        .collect();
    all.sort_by(|a, b| a.slug.cmp(&b.slug));
    all.truncate(limit + 1);
    page::answer(&uri, all, limit, |scheme| scheme.slug.clone(), |scheme| scheme)
}

/// List concepts
///
/// Every concept of a vocabulary, by its place in addresses.
#[utoipa::path(get, path = "/api/v1/schemes/{scheme}/concepts", tag = "themes", operation_id = "listConcepts",
    params(("scheme" = String, Path, description = "Its place in addresses."), Cursor),
    responses((status = 200, description = "A page of concepts.", body = Page<VocabularyConcept>)))]
async fn concepts(
    State(identity): State<Identity>,
    PathOf(slug): PathOf<String>,
    OriginalUri(uri): OriginalUri,
    QueryOf(query): QueryOf<Cursor>,
) -> Result<Response> {
    let (after, limit) = page::read::<String>(query.cursor.as_deref(), query.limit)?;
    let shelf = identity.themes.shelf();
    let kept = find(&shelf, &slug)?;
    let mut places: Vec<&String> = kept.by_slug.keys().collect();
    places.retain(|place| after.as_ref().is_none_or(|after| *place > after));
    places.sort();
    places.truncate(limit + 1);
    let found = places.into_iter().filter_map(|place| kept.find(place)).collect();
    page::answer(
        &uri,
        found,
        limit,
        |(_, concept)| concept.slug.clone(),
        |(uri, concept)| VocabularyConcept::of(kept, uri, concept),
    )
}

/// One concept
#[utoipa::path(get, path = "/api/v1/schemes/{scheme}/concepts/{concept}", tag = "themes",
    operation_id = "getConcept",
    params(("scheme" = String, Path, description = "Its place in addresses."),
        ("concept" = String, Path, description = "The concept's.")),
    responses((status = 200, description = "The concept.", body = VocabularyConcept)))]
async fn concept(
    State(identity): State<Identity>,
    PathOf((slug, place)): PathOf<(String, String)>,
) -> Result<Json<VocabularyConcept>> {
    let shelf = identity.themes.shelf();
    let kept = find(&shelf, &slug)?;
    let (uri, concept) = kept.find(&place).ok_or(Error::NotFound)?;
    Ok(Json(VocabularyConcept::of(kept, uri, concept)))
}
