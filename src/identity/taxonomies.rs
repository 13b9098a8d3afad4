//! Themes: vocabularies by which courses, and what comes later, are classified; in the manner of SKOS, in six languages.
//!
//! The database keeps them; every process has all of them in memory ([`Themes`]) and looks once a second whether another
//! has changed one. A course names a theme by the concept's place in addresses (its slug) in `course.toml`.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use chrono::{DateTime, Utc};
use halqa_platform::{cldr, error::Result, lang::Lang};
use tokio::time::sleep;
use uuid::Uuid;

use crate::Identity;
use rules::{Concept, Scheme};

pub mod api;
pub mod bundled;
pub mod index;
pub mod public;
pub mod reading;
mod routes;
pub mod rules;
pub mod store;
mod vocabulary;
pub mod writing;

mod importing;
mod pages;

pub(crate) use routes::routes;

/// How often a process looks.
const EVERY: Duration = Duration::from_secs(1);

/// A vocabulary as it is kept here.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its id.
    pub id: Uuid,
    /// Its place in addresses.
    pub slug: String,
    /// Themes of courses are looked up in it.
    pub classifies: bool,
    /// Counts every change.
    pub revision: i64,
    /// When it was changed last.
    pub changed_at: DateTime<Utc>,
    /// What it holds.
    pub scheme: Scheme,
    narrower: HashMap<String, Vec<String>>,
    by_slug: HashMap<String, String>,
}

impl Kept {
    /// With what follows from what it holds.
    pub fn new(
        id: Uuid,
        slug: String,
        classifies: bool,
        (revision, changed_at): (i64, DateTime<Utc>),
        scheme: Scheme,
    ) -> Self {
        let mut narrower: HashMap<String, Vec<String>> = HashMap::new();
        let mut by_slug = HashMap::new();
        for (uri, concept) in &scheme.concepts {
            by_slug.insert(concept.slug.clone(), uri.clone());
            for above in &concept.broader {
                narrower.entry(above.clone()).or_default().push(uri.clone());
            }
        }
        Self { id, slug, classifies, revision, changed_at, scheme, narrower, by_slug }
    }

    /// What it is called for readers of `lang`.
    pub fn title(&self, lang: Lang) -> (Option<Lang>, &str) {
        let order = [lang, Lang::En].into_iter().chain(Lang::ALL);
        let titles = &self.scheme.titles;
        let mut known = order.filter_map(|lang| Some((Some(lang), titles.get(lang.code())?.as_str())));
        let any = || titles.values().next().map(|title| (None, title.as_str()));
        known.next().or_else(any).unwrap_or((Some(lang), &self.slug))
    }

    /// The concept at a place in addresses, with its URI.
    pub fn find(&self, slug: &str) -> Option<(&str, &Concept)> {
        let uri = self.by_slug.get(slug)?;
        Some((uri, self.scheme.concepts.get(uri)?))
    }

    /// The concept that somebody means who writes its place, its URI or its label.
    pub fn meant(&self, typed: &str) -> Option<&str> {
        let typed = typed.trim();
        if let Some((uri, _)) = self.find(typed) {
            return Some(uri);
        }
        if let Some((uri, _)) = self.scheme.concepts.get_key_value(typed) {
            return Some(uri);
        }
        let folded = typed.to_lowercase();
        let labelled = |concept: &Concept| {
            concept.of(rules::Kind::PrefLabel).any(|(_, label)| label.to_lowercase() == folded)
        };
        let mut found =
            self.scheme.concepts.iter().filter(|(_, concept)| !concept.deprecated && labelled(concept));
        let (uri, _) = found.next()?;
        found.next().is_none().then_some(uri)
    }

    /// The concepts right under one, or at the top, by their labels.
    pub fn under(&self, uri: Option<&str>, lang: Lang) -> Vec<(&str, &Concept)> {
        let known = |uri: &String| self.scheme.concepts.get_key_value(uri);
        let mut all: Vec<(&str, &Concept)> = match uri {
            Some(uri) => {
                let below = self.narrower.get(uri).into_iter().flatten();
                below.filter_map(known).map(|(uri, concept)| (uri.as_str(), concept)).collect()
            }
            None => {
                let tops = self.scheme.concepts.iter().filter(|(_, concept)| writing::is_top(concept));
                tops.map(|(uri, concept)| (uri.as_str(), concept)).collect()
            }
        };
        all.retain(|(_, concept)| !concept.deprecated);
        cldr::sort_names(lang, &mut all, |(_, concept)| concept.label(lang).1);
        all
    }

    /// Whether anything stands under a concept.
    pub fn has_under(&self, uri: &str) -> bool {
        self.narrower.get(uri).is_some_and(|below| !below.is_empty())
    }

    /// The way from the top down to a concept, over its first broader ones, without it.
    pub fn way(&self, uri: &str) -> Vec<(&str, &Concept)> {
        let mut way = Vec::new();
        let mut seen = BTreeSet::from([uri]);
        let mut at = uri;
        while let Some(above) = self.scheme.concepts.get(at).and_then(|concept| concept.broader.first()) {
            let Some((above, concept)) = self.scheme.concepts.get_key_value(above) else { break };
            if !seen.insert(above) {
                break;
            }
            way.push((above.as_str(), concept));
            at = above;
        }
        way.reverse();
        way
    }

    /// A concept and everything under it, or over it: their URIs.
    fn closure<'a>(&'a self, uri: &'a str, next: impl Fn(&'a str) -> Vec<&'a str>) -> BTreeSet<&'a str> {
        let mut all = BTreeSet::from([uri]);
        let mut open = vec![uri];
        while let Some(at) = open.pop() {
            open.extend(next(at).into_iter().filter(|other| all.insert(*other)));
        }
        all
    }

    /// The slugs of a concept and of everything under it, those that it took the place of with them.
    pub fn covers(&self, uri: &str) -> Vec<String> {
        let below = |uri: &str| self.narrower.get(uri).into_iter().flatten().map(String::as_str).collect();
        let all = self.closure(uri, below);
        let stands_for = |(known, concept): &(&String, &Concept)| {
            all.contains(known.as_str())
                || concept.replaced_by.as_deref().is_some_and(|instead| all.contains(instead))
        };
        self.scheme.concepts.iter().filter(stands_for).map(|(_, concept)| concept.slug.clone()).collect()
    }
}

/// Every vocabulary, at one time.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// The oldest first.
    pub schemes: Vec<Arc<Kept>>,
}

impl Shelf {
    /// The vocabulary at a place in addresses.
    pub fn scheme(&self, slug: &str) -> Option<&Arc<Kept>> {
        self.schemes.iter().find(|kept| kept.slug == slug)
    }

    /// The concept that a course means by a theme: in the oldest vocabulary that courses are classified by and that has
    /// it; what has taken its place where it is no longer used.
    pub fn theme(&self, id: &str) -> Option<(&Kept, &str, &Concept)> {
        let kept =
            self.schemes.iter().filter(|kept| kept.classifies).find(|kept| kept.by_slug.contains_key(id))?;
        let (mut uri, mut concept) = kept.find(id)?;
        for _ in 0..16 {
            let next = concept.replaced_by.as_ref().filter(|_| concept.deprecated);
            let Some(next) = next.and_then(|next| kept.scheme.concepts.get_key_value(next)) else { break };
            (uri, concept) = (next.0.as_str(), next.1);
        }
        Some((kept, uri, concept))
    }

    /// What a theme is called for readers of `lang`.
    pub fn label(&self, id: &str, lang: Lang) -> Option<(Option<Lang>, String)> {
        let (_, _, concept) = self.theme(id)?;
        let (of, text) = concept.label(lang);
        Some((of, text.to_owned()))
    }

    /// A theme's id as it is now, and those of everything over it: who looks for these finds what is under them. A theme
    /// of no vocabulary is itself alone.
    pub fn with_broader(&self, id: &str) -> Vec<String> {
        let Some((kept, uri, _)) = self.theme(id) else { return vec![id.to_owned()] };
        let above = |uri: &str| {
            let concept = kept.scheme.concepts.get(uri);
            concept.into_iter().flat_map(|concept| concept.broader.iter().map(String::as_str)).collect()
        };
        let all = kept.closure(uri, above);
        all.into_iter().filter_map(|uri| Some(kept.scheme.concepts.get(uri)?.slug.clone())).collect()
    }

    /// Every label by which a theme may be looked for, in a language.
    pub fn words(&self, id: &str, lang: Lang) -> Vec<String> {
        let Some((kept, ..)) = self.theme(id) else { return Vec::new() };
        let mut words = Vec::new();
        for slug in self.with_broader(id) {
            let Some((_, concept)) = kept.find(&slug) else { continue };
            for kind in [rules::Kind::PrefLabel, rules::Kind::AltLabel, rules::Kind::HiddenLabel] {
                words.extend(
                    concept.of(kind).filter(|(of, _)| *of == lang.code()).map(|(_, text)| text.to_owned()),
                );
            }
        }
        words
    }
}

/// All vocabularies in memory, shared by every request. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Themes {
    shelf: Arc<RwLock<Arc<Shelf>>>,
    seen: Arc<tokio::sync::Mutex<Vec<(Uuid, i64)>>>,
}

impl Themes {
    /// As they are now.
    pub fn shelf(&self) -> Arc<Shelf> {
        Arc::clone(&self.shelf.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes in what was changed since the last look, in this process or another; says whether anything was.
    ///
    /// # Errors
    /// The database failed.
    pub async fn refresh(&self, db: &halqa_platform::db::Db) -> Result<bool> {
        let mut seen = self.seen.lock().await;
        let now = store::revisions(db).await?;
        if *seen == now {
            return Ok(false);
        }
        let before = self.shelf();
        let mut schemes = Vec::with_capacity(now.len());
        for (id, revision) in &now {
            let known = before.schemes.iter().find(|kept| kept.id == *id && kept.revision == *revision);
            match known {
                Some(known) => schemes.push(Arc::clone(known)),
                None => schemes.extend(store::load(db, *id).await?.map(Arc::new)),
            }
        }
        *self.shelf.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Shelf { schemes });
        *seen = now;
        Ok(true)
    }
}

/// Makes the bundled vocabulary where there never was one, and takes all of them into memory.
///
/// # Errors
/// The database failed.
pub async fn at_start(identity: &Identity) -> Result<()> {
    bundled::make(&identity.platform).await?;
    identity.themes.refresh(&identity.platform.db).await?;
    Ok(())
}

/// Refreshes for as long as the program runs.
pub async fn watch(identity: Identity) {
    loop {
        sleep(EVERY).await;
        if let Err(error) = identity.themes.refresh(&identity.platform.db).await {
            tracing::warn!(%error, "the vocabularies could not be looked up");
        }
    }
}
