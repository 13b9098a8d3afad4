//! Themes in the search index: one document for each concept and language, grouped by concept.

use std::{collections::BTreeMap, str::FromStr};

use halqa_platform::{error::Result, jobs::Registry, lang::Lang, search::Document};

use super::{
    Kept,
    rules::{Concept, Kind},
};
use crate::{Identity, events::TaxonomyChanged};

/// Name of the index.
pub const INDEX: &str = "themes";

fn documents(kept: &Kept) -> Vec<Document> {
    let current = kept.scheme.concepts.values().filter(|concept| !concept.deprecated);
    current.flat_map(|concept| of_concept(kept, concept)).collect()
}

fn of_concept(kept: &Kept, concept: &Concept) -> Vec<Document> {
    let labels = concept.of(Kind::PrefLabel);
    let one = |(tag, label): (&str, &str)| {
        let texts = |kind: Kind| {
            concept.of(kind).filter(|(of, _)| *of == tag).map(|(_, text)| text.to_owned()).collect::<Vec<_>>()
        };
        let mut keywords = [texts(Kind::AltLabel), texts(Kind::HiddenLabel)].concat();
        keywords.extend(concept.notation.clone());
        Document {
            // Engines take letters, digits, hyphens and underscores.
            id: format!("{}_{}_{}", kept.id.simple(), concept.slug, super::rules::slug_from(tag)),
            lang: Lang::from_str(tag).ok(),
            title: label.to_owned(),
            body: [texts(Kind::Definition), texts(Kind::ScopeNote)].concat().join("\n"),
            keywords,
            facets: BTreeMap::from([("concept".to_owned(), vec![format!("{}/{}", kept.slug, concept.slug)])]),
            sort: BTreeMap::new(),
            audience: vec!["public".to_owned()],
        }
    };
    labels.map(one).collect()
}

/// Fills the index anew where it must be.
///
/// # Errors
/// The engine failed.
pub async fn fill(identity: &Identity) -> Result<()> {
    if identity.platform.search.needs_rebuild(INDEX).await? { renew(identity).await } else { Ok(()) }
}

async fn renew(identity: &Identity) -> Result<()> {
    let _one = identity.themes_indexing.lock().await;
    identity.themes.refresh(&identity.platform.db).await?;
    let search = &identity.platform.search;
    let all: Vec<Document> =
        identity.themes.shelf().schemes.iter().flat_map(|kept| documents(kept)).collect();
    search.clear(INDEX).await?;
    search.put(INDEX, &all).await?;
    search.rebuilt(INDEX).await?;
    Ok(())
}

/// Keeps the index in step with what is changed.
pub(crate) fn register(registry: &mut Registry, identity: &Identity) {
    let own = identity.clone();
    registry.on::<TaxonomyChanged, _, _>("themes.index", move |_, _| {
        let identity = own.clone();
        async move { Ok(renew(&identity).await?) }
    });
}
