//! What may be done with the concepts of a scheme. Each act changes a copy in memory; the store keeps what came out,
//! or nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Concept, Kind, Match, Scheme, circle, is_uri, name_slugs, settle, slug_from};

/// Why an act was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such concept (any more).
    Gone,
    /// It would be its own broader one, over others.
    Circle,
    /// It cannot be merged with, or replaced by, itself.
    Itself,
    /// This place is taken.
    Taken,
    /// It needs a preferred label in one language at least.
    NoLabel,
    /// A text is too long.
    TooLong(Kind),
    /// Not a URI.
    NotUri,
    /// Others stand under it; move them first.
    HasNarrower,
}

/// What a person writes of a concept, as in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// Its number.
    pub notation: String,
    /// Texts by kind and language, one a line where there may be several.
    pub texts: BTreeMap<(Kind, String), String>,
    /// URIs in other vocabularies, one a line.
    pub matches: BTreeMap<Match, String>,
    /// URIs of related concepts.
    pub related: BTreeSet<String>,
}

fn lines(text: &str) -> BTreeSet<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Writes what a person has written over what stood there; languages that the form does not show stay.
///
/// # Errors
/// [`Refused`]; nothing is changed then.
pub fn describe(scheme: &mut Scheme, uri: &str, described: &Described) -> Result<(), Refused> {
    let known = scheme.concepts.get(uri).ok_or(Refused::Gone)?;
    let mut concept = known.clone();
    concept.notation = Some(described.notation.trim().to_owned()).filter(|notation| !notation.is_empty());
    for ((kind, lang), text) in &described.texts {
        let texts = match kind {
            Kind::AltLabel | Kind::HiddenLabel => lines(text),
            Kind::PrefLabel => {
                let one = text.split_whitespace().collect::<Vec<_>>().join(" ");
                Some(one).filter(|one| !one.is_empty()).into_iter().collect()
            }
            Kind::Definition | Kind::ScopeNote => {
                let one = text.trim().replace("\r\n", "\n");
                Some(one).filter(|one| !one.is_empty()).into_iter().collect()
            }
        };
        if texts.iter().any(|text| text.chars().count() > kind.longest()) {
            return Err(Refused::TooLong(*kind));
        }
        concept.put(*kind, lang, texts);
    }
    if !concept.texts.contains_key(&Kind::PrefLabel) {
        return Err(Refused::NoLabel);
    }
    for (kind, text) in &described.matches {
        let uris = lines(text);
        if !uris.iter().all(|uri| is_uri(uri)) {
            return Err(Refused::NotUri);
        }
        concept.matches.insert(*kind, uris);
    }
    let (before, after) = (known.related.clone(), described.related.clone());
    if after.iter().any(|other| other == uri || !scheme.concepts.contains_key(other)) {
        return Err(Refused::Gone);
    }
    for other in before.difference(&after) {
        if let Some(other) = scheme.concepts.get_mut(other) {
            other.related.remove(uri);
        }
    }
    concept.related = after;
    scheme.concepts.insert(uri.to_owned(), concept);
    settle(scheme);
    Ok(())
}

/// Adds a concept under another, or at the top; says its URI. `slug` may be empty: it is made of the English label.
///
/// # Errors
/// [`Refused`]; nothing is changed then.
pub fn add(
    scheme: &mut Scheme,
    slug: &str,
    labels: &BTreeMap<String, String>,
    under: Option<&str>,
) -> Result<String, Refused> {
    let mut concept = Concept::default();
    for (lang, label) in labels.iter().filter(|(_, label)| !label.trim().is_empty()) {
        if label.chars().count() > super::LABEL_MAX {
            return Err(Refused::TooLong(Kind::PrefLabel));
        }
        concept.say(Kind::PrefLabel, lang, label.trim());
    }
    if concept.texts.is_empty() {
        return Err(Refused::NoLabel);
    }
    if let Some(under) = under {
        if !scheme.concepts.contains_key(under) {
            return Err(Refused::Gone);
        }
        concept.broader.insert(under.to_owned());
    }
    let wanted = Some(slug_from(slug)).filter(|slug| !slug.is_empty());
    let named = wanted.clone().or_else(|| Some(slug_from(concept.label_in("en")?)));
    let base = named.filter(|slug| !slug.is_empty()).unwrap_or_else(|| "concept".to_owned());
    let taken = |scheme: &Scheme, slug: &str| {
        scheme.concepts.contains_key(&uri_for(scheme, slug))
            || scheme.concepts.values().any(|known| known.slug == slug)
    };
    let mut slug = base.clone();
    let mut n = 2;
    while taken(scheme, &slug) {
        if wanted.is_some() {
            return Err(Refused::Taken);
        }
        slug = format!("{base}-{n}");
        n += 1;
    }
    let uri = uri_for(scheme, &slug);
    concept.slug = slug;
    scheme.concepts.insert(uri.clone(), concept);
    Ok(uri)
}

/// The name of a new concept: under the scheme's own, with the sign that such names are put together with.
pub fn uri_for(scheme: &Scheme, slug: &str) -> String {
    let by = if scheme.uri.starts_with("urn:") { ":" } else { "/" };
    let joined = scheme.uri.ends_with(['/', '#', ':']);
    format!("{}{}{slug}", scheme.uri, if joined { "" } else { by })
}

/// Puts a concept under another one (or at the top) instead of where it stands.
///
/// # Errors
/// [`Refused`]; nothing is changed then.
pub fn move_to(scheme: &mut Scheme, uri: &str, under: Option<&str>) -> Result<(), Refused> {
    if under == Some(uri) {
        return Err(Refused::Circle);
    }
    if under.is_some_and(|under| !scheme.concepts.contains_key(under)) {
        return Err(Refused::Gone);
    }
    let concept = scheme.concepts.get_mut(uri).ok_or(Refused::Gone)?;
    let before = std::mem::replace(&mut concept.broader, under.into_iter().map(str::to_owned).collect());
    if circle(scheme).is_some() {
        if let Some(concept) = scheme.concepts.get_mut(uri) {
            concept.broader = before;
        }
        return Err(Refused::Circle);
    }
    Ok(())
}

/// Whether other concepts stand under this one.
fn has_narrower(scheme: &Scheme, uri: &str) -> bool {
    scheme.concepts.values().any(|concept| !concept.deprecated && concept.broader.contains(uri))
}

/// Says that a concept is no longer to be used, with what is used in its place; or takes that back.
///
/// # Errors
/// [`Refused`]; nothing is changed then.
pub fn deprecate(
    scheme: &mut Scheme,
    uri: &str,
    deprecated: bool,
    instead: Option<&str>,
) -> Result<(), Refused> {
    if instead == Some(uri) {
        return Err(Refused::Itself);
    }
    if instead.is_some_and(|instead| !scheme.concepts.contains_key(instead)) {
        return Err(Refused::Gone);
    }
    if deprecated && has_narrower(scheme, uri) {
        return Err(Refused::HasNarrower);
    }
    let concept = scheme.concepts.get_mut(uri).ok_or(Refused::Gone)?;
    concept.deprecated = deprecated;
    concept.replaced_by = instead.filter(|_| deprecated).map(str::to_owned);
    Ok(())
}

/// Makes one concept of two: what `from` is called, `into` is called as well; what stood under it stands under
/// `into`; `from` stays as a name that leads there.
///
/// # Errors
/// [`Refused`]; nothing is changed then.
pub fn merge(scheme: &mut Scheme, from: &str, into: &str) -> Result<(), Refused> {
    if from == into {
        return Err(Refused::Itself);
    }
    let old = scheme.concepts.get(from).cloned().ok_or(Refused::Gone)?;
    if !scheme.concepts.contains_key(into) {
        return Err(Refused::Gone);
    }
    let mut after = scheme.clone();
    for (uri, concept) in &mut after.concepts {
        if concept.broader.remove(from) && uri != into {
            concept.broader.insert(into.to_owned());
        }
        if concept.related.remove(from) && uri != into && uri != from {
            concept.related.insert(into.to_owned());
        }
        if concept.replaced_by.as_deref() == Some(from) {
            concept.replaced_by = Some(into.to_owned());
        }
    }
    let target = after.concepts.get_mut(into).ok_or(Refused::Gone)?;
    for (kind, texts) in &old.texts {
        for (lang, text) in texts.iter().flat_map(|(lang, all)| all.iter().map(move |text| (lang, text))) {
            let has = |kind| target.texts.get(&kind).is_some_and(|texts| texts.contains_key(lang.as_str()));
            let kind = match kind {
                Kind::PrefLabel if has(Kind::PrefLabel) => Kind::AltLabel,
                Kind::Definition | Kind::ScopeNote if has(*kind) => continue,
                kind => *kind,
            };
            if kind != Kind::AltLabel || target.label_in(lang) != Some(text) {
                target.say(kind, lang, text);
            }
        }
    }
    for (kind, uris) in &old.matches {
        target.matches.entry(*kind).or_default().extend(uris.iter().cloned());
    }
    // Where it stood under what it takes in, it stands where that stood.
    if target.broader.is_empty() {
        target.broader = old.broader.iter().filter(|uri| *uri != into).cloned().collect();
    }
    target.related.extend(old.related.iter().filter(|uri| *uri != into).cloned());
    if let Some(gone) = after.concepts.get_mut(from) {
        gone.deprecated = true;
        gone.replaced_by = Some(into.to_owned());
        (gone.broader, gone.related) = (BTreeSet::new(), BTreeSet::new());
    }
    settle(&mut after);
    if circle(&after).is_some() {
        return Err(Refused::Circle);
    }
    *scheme = after;
    Ok(())
}

/// What an import would do, by URI.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Not there yet.
    pub new: Vec<String>,
    /// There, and otherwise than in the file.
    pub changed: Vec<String>,
    /// There, as in the file.
    pub same: usize,
    /// There, and not in the file.
    pub missing: Vec<String>,
    /// The scheme's own titles are others.
    pub titles: bool,
}

impl Changes {
    /// Whether nothing would be written.
    pub fn none(&self, deprecate_missing: bool) -> bool {
        self.new.is_empty()
            && self.changed.is_empty()
            && !self.titles
            && (!deprecate_missing || self.missing.is_empty())
    }
}

/// What a file would change.
pub fn compare(known: &Scheme, file: &Scheme) -> Changes {
    let mut changes =
        Changes { titles: !file.titles.is_empty() && known.titles != file.titles, ..Changes::default() };
    for (uri, concept) in &file.concepts {
        match known.concepts.get(uri) {
            None => changes.new.push(uri.clone()),
            Some(there) if same(there, concept) => changes.same += 1,
            Some(_) => changes.changed.push(uri.clone()),
        }
    }
    let missing =
        known.concepts.iter().filter(|(uri, there)| !there.deprecated && !file.concepts.contains_key(*uri));
    changes.missing = missing.map(|(uri, _)| uri.clone()).collect();
    changes
}

// Where a concept stands in addresses is this site's matter, not the file's.
fn same(there: &Concept, concept: &Concept) -> bool {
    Concept { slug: String::new(), ..there.clone() } == Concept { slug: String::new(), ..concept.clone() }
}

/// The scheme with the file in it: concepts of the file as they stand there, the others as they were, or deprecated.
pub fn take_in(known: &Scheme, file: &Scheme, deprecate_missing: bool) -> Scheme {
    let mut after = known.clone();
    if !file.titles.is_empty() {
        after.titles.clone_from(&file.titles);
    }
    for (uri, concept) in &file.concepts {
        let slug = known.concepts.get(uri).map(|there| there.slug.clone()).unwrap_or_default();
        after.concepts.insert(uri.clone(), Concept { slug, ..concept.clone() });
    }
    if deprecate_missing {
        for (uri, concept) in &mut after.concepts {
            concept.deprecated |= !file.concepts.contains_key(uri);
        }
    }
    settle(&mut after);
    name_slugs(&mut after);
    after
}
