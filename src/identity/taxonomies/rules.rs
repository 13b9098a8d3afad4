//! A vocabulary in the manner of SKOS (W3C Recommendation, 18 August 2009): its concepts, what must hold of them, and
//! what may be done with them. No `async`.

use std::collections::{BTreeMap, BTreeSet};

use halqa_platform::lang::Lang;
use serde::{Deserialize, Serialize};

mod acts;
pub use acts::{
    Changes, Described, Refused, add, compare, deprecate, describe, merge, move_to, take_in, uri_for,
};
#[cfg(test)]
mod tests;

/// The most concepts that one scheme may have: all schemes are kept in memory.
pub const MOST_CONCEPTS: usize = 20_000;
/// The longest label, in characters.
pub const LABEL_MAX: usize = 300;
/// The longest note, in characters.
pub const NOTE_MAX: usize = 5_000;
/// The longest URI, in bytes.
pub const URI_MAX: usize = 500;

/// Texts by language tag (`ar`, `pt-br`; empty where the file named none), each sorted and once.
pub type Texts = BTreeMap<String, BTreeSet<String>>;

/// What a text says of its concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// What it is called; one in each language.
    PrefLabel,
    /// What it is called as well.
    AltLabel,
    /// What people write and nobody shows: misspellings, old names.
    HiddenLabel,
    /// What it means.
    Definition,
    /// What it is used for here.
    ScopeNote,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 5] =
        [Kind::PrefLabel, Kind::AltLabel, Kind::HiddenLabel, Kind::Definition, Kind::ScopeNote];

    /// Its name in SKOS.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::PrefLabel => "prefLabel",
            Kind::AltLabel => "altLabel",
            Kind::HiddenLabel => "hiddenLabel",
            Kind::Definition => "definition",
            Kind::ScopeNote => "scopeNote",
        }
    }

    /// The most characters of one text.
    pub const fn longest(self) -> usize {
        match self {
            Kind::PrefLabel | Kind::AltLabel | Kind::HiddenLabel => LABEL_MAX,
            Kind::Definition | Kind::ScopeNote => NOTE_MAX,
        }
    }
}

/// How a concept stands to one of another vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Match {
    /// Means the same.
    ExactMatch,
    /// Means nearly the same.
    CloseMatch,
    /// The other one is broader.
    BroadMatch,
    /// The other one is narrower.
    NarrowMatch,
    /// The two have to do with each other.
    RelatedMatch,
}

impl Match {
    /// Every kind.
    pub const ALL: [Match; 5] =
        [Match::ExactMatch, Match::CloseMatch, Match::BroadMatch, Match::NarrowMatch, Match::RelatedMatch];

    /// Its name in SKOS.
    pub const fn id(self) -> &'static str {
        match self {
            Match::ExactMatch => "exactMatch",
            Match::CloseMatch => "closeMatch",
            Match::BroadMatch => "broadMatch",
            Match::NarrowMatch => "narrowMatch",
            Match::RelatedMatch => "relatedMatch",
        }
    }
}

/// A concept. Its URI is its key in [`Scheme::concepts`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Concept {
    /// Its place in addresses, and what `course.toml` names it by; unique in its scheme.
    #[serde(skip)]
    pub slug: String,
    /// Its number in the scheme.
    pub notation: Option<String>,
    /// What is said of it.
    pub texts: BTreeMap<Kind, Texts>,
    /// URIs of the concepts of the same scheme that it is part of, or a kind of.
    pub broader: BTreeSet<String>,
    /// URIs of concepts of the same scheme that it has to do with; each names the other.
    pub related: BTreeSet<String>,
    /// URIs in other vocabularies.
    pub matches: BTreeMap<Match, BTreeSet<String>>,
    /// No longer to be used.
    pub deprecated: bool,
    /// The URI of what is used in its place.
    pub replaced_by: Option<String>,
}

impl Concept {
    /// The texts of a kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.texts.get(&kind).into_iter().flatten();
        texts.flat_map(|(lang, all)| all.iter().map(|text| (lang.as_str(), text.as_str())))
    }

    /// The preferred label in exactly this language.
    pub fn label_in(&self, lang: &str) -> Option<&str> {
        self.texts.get(&Kind::PrefLabel)?.get(lang)?.first().map(String::as_str)
    }

    /// What it is called for readers of `lang`: in their language, else English, else the first of the six that has
    /// it, else in any language; with the language where it is one of the six.
    pub fn label(&self, lang: Lang) -> (Option<Lang>, &str) {
        pick(self.texts.get(&Kind::PrefLabel), lang).unwrap_or((Some(lang), &self.slug))
    }

    /// One text of a kind for readers of `lang`, likewise.
    pub fn text(&self, kind: Kind, lang: Lang) -> Option<(Option<Lang>, &str)> {
        pick(self.texts.get(&kind), lang)
    }

    /// Adds a text.
    pub fn say(&mut self, kind: Kind, lang: &str, text: &str) {
        let texts = self.texts.entry(kind).or_default();
        texts.entry(lang.to_owned()).or_default().insert(text.to_owned());
    }

    /// Puts these texts of a kind and language in the place of those there are.
    pub fn put(&mut self, kind: Kind, lang: &str, texts: BTreeSet<String>) {
        let of = self.texts.entry(kind).or_default();
        if texts.is_empty() {
            of.remove(lang);
        } else {
            of.insert(lang.to_owned(), texts);
        }
        if of.is_empty() {
            self.texts.remove(&kind);
        }
    }
}

fn pick(texts: Option<&Texts>, lang: Lang) -> Option<(Option<Lang>, &str)> {
    let texts = texts?;
    let order = [lang, Lang::En].into_iter().chain(Lang::ALL);
    let mut known = order.filter_map(|lang| Some((Some(lang), texts.get(lang.code())?.first()?.as_str())));
    let any = || texts.values().flatten().next().map(|text| (None, text.as_str()));
    known.next().or_else(any)
}

/// A vocabulary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scheme {
    /// Its name in the world.
    pub uri: String,
    /// What it is called, by language tag.
    pub titles: BTreeMap<String, String>,
    /// By URI.
    pub concepts: BTreeMap<String, Concept>,
}

/// What is wrong with a scheme, or worth knowing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// A concept has two preferred labels in a language.
    TwoLabels(String, String),
    /// A concept has no label at all.
    NoLabel(String),
    /// Concepts that are each other's broader ones, over these.
    Circle(Vec<String>),
    /// A concept names one as broader or related that the scheme does not have.
    Unknown(String, String),
    /// Over [`MOST_CONCEPTS`].
    TooMany(usize),
    /// A text is too long.
    TooLong(String, Kind),
    /// A label has two concepts in one language; whoever chooses from a list cannot tell them apart.
    SameLabel(String, String, String),
    /// A concept has no preferred label in this one of the six languages.
    Missing(String, Lang),
    /// A text is in none of the six languages; it is kept, and not shown where there is another.
    OtherLanguage(String),
    /// A text has no language; it is kept, likewise.
    NoLanguage(String),
}

impl Problem {
    /// Whether it must be put right; everything else is worth knowing.
    pub fn is_error(&self) -> bool {
        matches!(
            self,
            Self::TwoLabels(..)
                | Self::NoLabel(_)
                | Self::Circle(_)
                | Self::Unknown(..)
                | Self::TooMany(_)
                | Self::TooLong(..)
        )
    }

    /// The concept it is about.
    pub fn about(&self) -> Option<&str> {
        match self {
            Self::TwoLabels(uri, _)
            | Self::NoLabel(uri)
            | Self::Unknown(uri, _)
            | Self::TooLong(uri, _)
            | Self::SameLabel(uri, ..)
            | Self::Missing(uri, _)
            | Self::NoLanguage(uri) => Some(uri),
            Self::Circle(uris) => uris.first().map(String::as_str),
            Self::TooMany(_) | Self::OtherLanguage(_) => None,
        }
    }
}

/// Everything that is wrong or worth knowing, what must be put right first.
pub fn check(scheme: &Scheme) -> Vec<Problem> {
    let mut found = BTreeSet::new();
    if scheme.concepts.len() > MOST_CONCEPTS {
        found.insert(Problem::TooMany(scheme.concepts.len()));
    }
    let mut labels: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for (uri, concept) in &scheme.concepts {
        check_texts(uri, concept, &mut found);
        for (lang, label) in concept.of(Kind::PrefLabel) {
            if concept.deprecated {
                continue;
            }
            if let Some(other) = labels.insert((lang, label.to_lowercase()), uri) {
                found.insert(Problem::SameLabel(uri.clone(), other.to_owned(), label.to_owned()));
            }
        }
        let linked = concept.broader.iter().chain(&concept.related).chain(&concept.replaced_by);
        for other in linked.filter(|other| !scheme.concepts.contains_key(*other)) {
            found.insert(Problem::Unknown(uri.clone(), other.clone()));
        }
    }
    found.extend(circle(scheme).map(Problem::Circle));
    let (mut all, warnings): (Vec<_>, Vec<_>) = found.into_iter().partition(Problem::is_error);
    all.extend(warnings);
    all
}

fn check_texts(uri: &str, concept: &Concept, found: &mut BTreeSet<Problem>) {
    let labels = concept.texts.get(&Kind::PrefLabel);
    match labels {
        None => drop(found.insert(Problem::NoLabel(uri.to_owned()))),
        Some(labels) => {
            for (lang, _) in labels.iter().filter(|(_, all)| all.len() > 1) {
                found.insert(Problem::TwoLabels(uri.to_owned(), lang.clone()));
            }
            let missing = Lang::ALL.into_iter().filter(|lang| !labels.contains_key(lang.code()));
            if !concept.deprecated {
                found.extend(missing.map(|lang| Problem::Missing(uri.to_owned(), lang)));
            }
        }
    }
    for kind in Kind::ALL {
        for (lang, text) in concept.of(kind) {
            if text.chars().count() > kind.longest() {
                found.insert(Problem::TooLong(uri.to_owned(), kind));
            }
            if lang.is_empty() {
                found.insert(Problem::NoLanguage(uri.to_owned()));
            } else if lang.parse::<Lang>().is_err() {
                found.insert(Problem::OtherLanguage(lang.to_owned()));
            }
        }
    }
}

/// Concepts that are each other's broader ones, where there are such.
fn circle(scheme: &Scheme) -> Option<Vec<String>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Open,
        Done,
    }
    let mut seen: BTreeMap<&str, Seen> = BTreeMap::new();
    for start in scheme.concepts.keys() {
        // Depth first without recursion: a chain may be as long as the scheme.
        let mut way: Vec<(&str, Vec<&str>)> = Vec::new();
        let above = |uri: &str| -> Vec<&str> {
            scheme.concepts.get(uri).into_iter().flat_map(|c| c.broader.iter().map(String::as_str)).collect()
        };
        if seen.contains_key(start.as_str()) {
            continue;
        }
        seen.insert(start, Seen::Open);
        way.push((start, above(start)));
        while let Some((at, rest)) = way.last_mut() {
            let Some(next) = rest.pop() else {
                seen.insert(*at, Seen::Done);
                way.pop();
                continue;
            };
            match seen.get(next) {
                Some(Seen::Done) => {}
                Some(Seen::Open) => {
                    let from = way.iter().position(|(uri, _)| *uri == next).unwrap_or(0);
                    return Some(way.iter().skip(from).map(|(uri, _)| (*uri).to_owned()).collect());
                }
                None => {
                    seen.insert(next, Seen::Open);
                    way.push((next, above(next)));
                }
            }
        }
    }
    None
}

/// Whether a text can be a URI here: absolute, without spaces and signs that files cannot carry.
pub fn is_uri(text: &str) -> bool {
    let good = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"{}|\\^`".contains(c);
    text.len() <= URI_MAX
        && text.chars().all(good)
        && text.split_once(':').is_some_and(|(scheme, rest)| {
            !rest.is_empty()
                && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        })
        && oxrdf::NamedNode::new(text).is_ok()
}

/// A text as a place in addresses: small letters, digits and hyphens; empty where nothing of it can stand there.
pub fn slug_from(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.truncate(80);
    out.trim_end_matches('-').to_owned()
}

/// Gives a slug to each concept that has none: its notation, else the end of its URI, else its English label; with a
/// number behind where that is taken. The same file gives the same slugs.
pub fn name_slugs(scheme: &mut Scheme) {
    let mut taken: BTreeSet<String> =
        scheme.concepts.values().map(|c| c.slug.clone()).filter(|slug| !slug.is_empty()).collect();
    for (uri, concept) in &mut scheme.concepts {
        if !concept.slug.is_empty() {
            continue;
        }
        let end = uri.rsplit(['/', '#', ':']).find(|piece| !piece.is_empty()).unwrap_or_default();
        let named = concept.notation.as_deref().map(slug_from).filter(|slug| !slug.is_empty());
        let label = || Some(slug_from(concept.label_in("en")?)).filter(|slug| !slug.is_empty());
        let base = named
            .or_else(|| Some(slug_from(end)).filter(|slug| !slug.is_empty()))
            .or_else(label)
            .unwrap_or_else(|| "concept".to_owned());
        let mut slug = base.clone();
        let mut n = 2;
        while taken.contains(&slug) {
            slug = format!("{base}-{n}");
            n += 1;
        }
        taken.insert(slug.clone());
        concept.slug = slug;
    }
}

/// Makes `related` say the same on both sides, and drops what a concept says of itself.
pub fn settle(scheme: &mut Scheme) {
    let pairs: Vec<(String, String)> = scheme
        .concepts
        .iter()
        .flat_map(|(uri, concept)| concept.related.iter().map(|other| (other.clone(), uri.clone())))
        .collect();
    for (other, uri) in pairs {
        if let Some(concept) = scheme.concepts.get_mut(&other) {
            concept.related.insert(uri);
        }
    }
    for (uri, concept) in &mut scheme.concepts {
        concept.related.remove(uri);
        concept.matches.retain(|_, uris| !uris.is_empty());
        if concept.replaced_by.as_ref() == Some(uri) {
            concept.replaced_by = None;
        }
    }
}
