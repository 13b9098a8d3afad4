//! What this domain contributes to the search: themes, policies, people.

use std::{collections::BTreeMap, sync::Arc};

use async_trait::async_trait;
use halqa_platform::{
    error::Result,
    lang::Lang,
    search::{Marker, Request},
};

use super::{Asked, Found, Hit, Reader, Source};
use crate::{
    Identity, Text, accounts, paths,
    policies::store as policies,
    policy::{Access, Role, allows},
    site::markdown,
    taxonomies::{self, index::INDEX, public::place_of, rules::Kind},
};

/// This domain's sources.
pub(super) fn sources(identity: &Identity) -> Vec<Arc<dyn Source>> {
    vec![
        Arc::new(Themes(identity.clone())),
        Arc::new(Policies(identity.clone())),
        Arc::new(People(identity.clone())),
    ]
}

#[derive(Debug)]
struct Themes(Identity);

#[async_trait]
impl Source for Themes {
    fn kind(&self) -> &'static str {
        "themes"
    }

    fn label(&self, lang: Lang) -> &'static str {
        Text::of(lang).search_themes()
    }

    fn for_programs(&self) -> bool {
        true
    }

    fn is_for(&self, reader: &Reader) -> bool {
        reader.sees_catalogue()
    }

    async fn find(&self, reader: &Reader, asked: &Asked) -> Result<Found> {
        let mut request = Request::new(asked.text.clone(), reader.lang, &["public"]);
        (request.limit, request.offset) = (asked.limit, asked.offset);
        request.group_by = Some("concept".to_owned());
        let found = self.0.platform.search.search(INDEX, &request).await?;
        let shelf = self.0.themes.shelf();
        let hits =
            found.hits.iter().filter_map(|hit| theme(&shelf, hit.group.as_deref()?, &hit.id, reader.lang));
        Ok(Found {
            hits: hits.collect(),
            total: found.total,
            corrected: found.corrected,
            relaxed: found.relaxed,
            ..Found::default()
        })
    }
}

fn theme(shelf: &taxonomies::Shelf, group: &str, document: &str, lang: Lang) -> Option<Hit> {
    let (scheme, slug) = group.split_once('/')?;
    let kept = shelf.scheme(scheme)?;
    let (uri, concept) = kept.find(slug)?;
    // In the language that it was found in: another may not have the word.
    let found_in = document.rsplit_once('_').and_then(|(_, tag)| tag.parse::<Lang>().ok()).unwrap_or(lang);
    let (of, title) = concept.label(found_in);
    Some(Hit {
        title: title.to_owned(),
        lang: of,
        href: paths::concept(lang, scheme, slug),
        place: place_of(kept, uri, lang),
        text: concept.text(Kind::Definition, found_in).map_or("", |(_, text)| text).to_owned(),
    })
}

#[derive(Debug)]
struct Policies(Identity);

#[async_trait]
impl Source for Policies {
    fn kind(&self) -> &'static str {
        "policies"
    }

    fn label(&self, lang: Lang) -> &'static str {
        Text::of(lang).policies_title()
    }

    fn for_programs(&self) -> bool {
        true
    }

    fn is_for(&self, _: &Reader) -> bool {
        true
    }

    async fn find(&self, reader: &Reader, asked: &Asked) -> Result<Found> {
        let marker = Marker::new(&asked.text);
        let default = self.0.platform.site.look().default_language;
        let mut hits = Vec::new();
        for (policy, version) in policies::in_force(&self.0.platform.db).await? {
            let first = version.words(reader.lang, default).map(|(lang, _)| lang);
            let order = first.into_iter().chain(version.texts.keys().copied());
            let found =
                order.filter_map(|lang| Some((lang, version.texts.get(&lang)?))).find(|(lang, words)| {
                    marker.finds(&[(&words.title, Some(*lang)), (&words.text, Some(*lang))])
                });
            hits.extend(found.map(|(lang, words)| Hit {
                title: words.title.clone(),
                lang: Some(lang),
                href: paths::policy(reader.lang, &policy.slug),
                place: String::new(),
                text: markdown::words(&words.text),
            }));
        }
        let total = hits.len();
        let hits = hits.into_iter().skip(asked.offset).take(asked.limit).collect();
        Ok(Found { hits, total, ..Found::default() })
    }
}

/// Accounts, for those who may open the page of one.
#[derive(Debug)]
struct People(Identity);

/// So many are counted.
const COUNTED: usize = 50;

#[async_trait]
impl Source for People {
    fn kind(&self) -> &'static str {
        "people"
    }

    fn label(&self, lang: Lang) -> &'static str {
        Text::of(lang).people_title()
    }

    fn is_for(&self, reader: &Reader) -> bool {
        allows(Access::Roles(&[Role::Administrator]), reader.viewer.as_ref(), None).is_ok()
    }

    async fn find(&self, reader: &Reader, asked: &Asked) -> Result<Found> {
        let platform = &self.0.platform;
        let criteria = accounts::Criteria { text: asked.text.clone(), ..accounts::Criteria::default() };
        let found =
            accounts::find_people(&platform.db, platform.clock.now(), &criteria, None, COUNTED).await?;
        let hit = |person: &accounts::Listed| Hit {
            title: person.name.clone(),
            lang: None,
            href: paths::person(reader.lang, person.id),
            place: person.organisation.clone(),
            text: person.email.clone(),
        };
        let query = format!("?q={}", halqa_platform::http::view::encode(&asked.text));
        Ok(Found {
            hits: found.people.iter().skip(asked.offset).take(asked.limit).map(hit).collect(),
            total: found.people.len(),
            more: found.next.is_some(),
            all: found.next.is_some().then(|| paths::people(reader.lang) + &query),
            ..Found::default()
        })
    }
}

/// The kinds by their fixed names, with how many there are of each.
pub(super) fn counts(parts: &[super::Part]) -> BTreeMap<&'static str, usize> {
    parts.iter().filter_map(|part| Some((part.kind, part.found.as_ref()?.total))).collect()
}
