//! Finding and ranking. Tantivy gives the postings; the rest is here because one pass must know at once who may
//! see a document, how many of the words it has (all, then any), its group, and which facet choices it misses.
//!
//! A document that the reader may not see is dropped before anything is counted: not even a word's weight or
//! the choice of a correction depends on it.

use std::{cmp::Ordering, collections::HashMap};

use tantivy::{
    DocSet, TERMINATED, Term,
    postings::Postings,
    schema::{Field, IndexRecordOption, Value},
};

use super::{
    super::{
        Found, Hit, MOST_HITS, Request, Sort, highlight,
        typo::Kind,
        words::{self, Word},
    },
    BODY_AT, Fields, KEYWORDS_AT,
    view::View,
};

const TITLE: f32 = 3.0;
const KEYWORDS: f32 = 2.0;
const BODY: f32 = 1.0;
/// What an inflected form and a part of a Chinese word are worth beside the exact word.
const STEM: f32 = 0.7;
const GRAM: f32 = 0.5;
/// The most terms that one word is taken to mean.
const EXPANSIONS: usize = 96;

/// Documents that match, with how well.
struct Matches {
    documents: Vec<(u32, f32)>,
    relaxed: bool,
    corrections: Vec<Option<String>>,
}

/// A group (or a single document) on its way to a page.
struct Entry {
    document: u32,
    group: Option<u32>,
    score: f32,
    /// What it is ordered by; the best of the group.
    key: f64,
    own_language: bool,
}

pub(super) fn search(view: &View, fields: Fields, request: &Request) -> tantivy::Result<Found> {
    let allowed = allowed(view, fields, &request.audience)?;
    let query = words::of_query(&request.text);
    let matches = if query.is_empty() {
        let all = (0..view.documents).filter(|document| allowed.get(*document as usize) == Some(&true));
        Matches { documents: all.map(|d| (d, 0.0)).collect(), relaxed: false, corrections: Vec::new() }
    } else {
        matches(view, fields, &query, &allowed)?
    };
    let mut found = Found { relaxed: matches.relaxed, ..Found::default() };
    let mut entries = gather(view, request, &matches.documents, &mut found);
    found.total = entries.len();
    order(view, request, &mut entries);
    let page = entries.iter().skip(request.offset).take(request.limit.min(MOST_HITS));
    let mut titles = Vec::new();
    for entry in page {
        let Some((segment, at)) = view.at(entry.document) else { continue };
        let stored: tantivy::TantivyDocument = segment.reader.get_store_reader(1)?.get(at)?;
        let title = stored.get_first(fields.title).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
        let title_words = words::of_document(&title, segment.lang(at));
        found.hits.push(Hit {
            id: segment.id(at).to_owned(),
            score: f64::from(entry.score),
            group: entry.group.and_then(|g| view.values.get(g as usize)).map(|(_, value)| value.clone()),
            title_highlight: highlight::title(&request.text, &query, &title, &title_words),
        });
        titles.push((title, title_words));
    }
    found.corrected = corrected(request, &query, &matches.corrections, &titles);
    Ok(found)
}

/// Which documents the reader may see.
fn allowed(view: &View, fields: Fields, audience: &[String]) -> tantivy::Result<Vec<bool>> {
    let mut allowed = vec![false; view.documents as usize];
    for name in audience {
        each_posting(view, fields.audience, name, IndexRecordOption::Basic, |document, _| {
            if let Some(slot) = allowed.get_mut(document as usize) {
                *slot = true;
            }
        })?;
    }
    Ok(allowed)
}

/// Calls `found` with every living document that has the term.
fn each_posting(
    view: &View,
    field: Field,
    term: &str,
    with: IndexRecordOption,
    mut found: impl FnMut(u32, &mut tantivy::postings::SegmentPostings),
) -> tantivy::Result<()> {
    let term = Term::from_field_text(field, term);
    for segment in &view.segments {
        let Some(mut postings) = segment.reader.inverted_index(field)?.read_postings(&term, with)? else {
            continue;
        };
        let alive = segment.reader.alive_bitset();
        while postings.doc() != TERMINATED {
            let document = postings.doc();
            if alive.is_none_or(|alive| alive.is_alive(document)) {
                found(segment.base + document, &mut postings);
            }
            postings.advance();
        }
    }
    Ok(())
}

/// How well documents answer one word.
struct Scores<'a> {
    view: &'a View,
    allowed: &'a [bool],
    best: Vec<f32>,
    touched: Vec<u32>,
    positions: Vec<u32>,
}

impl Scores<'_> {
    /// Notes a term's documents; says how many of them the reader may see.
    fn add(&mut self, field: Field, term: &str, quality: f32) -> tantivy::Result<usize> {
        let mut seen = 0;
        let Self { view, allowed, best, touched, positions } = self;
        let with = IndexRecordOption::WithFreqsAndPositions;
        each_posting(view, field, term, with, |document, postings| {
            let at = document as usize;
            if allowed.get(at) != Some(&true) {
                return;
            }
            seen += 1;
            postings.positions(positions);
            let score = quality * weight(positions);
            if let Some(slot) = best.get_mut(at) {
                if *slot == 0.0 {
                    touched.push(document);
                }
                *slot = slot.max(score);
            }
        })?;
        Ok(seen)
    }

    /// Documents that have every gram of a Chinese word.
    fn add_grams(&mut self, field: Field, grams: &[String]) -> tantivy::Result<usize> {
        let mut counts: HashMap<u32, (usize, f32)> = HashMap::new();
        for (n, gram) in grams.iter().enumerate() {
            let Self { view, allowed, positions, .. } = self;
            let with = IndexRecordOption::WithFreqsAndPositions;
            each_posting(view, field, gram, with, |document, postings| {
                if allowed.get(document as usize) == Some(&true) {
                    postings.positions(positions);
                    let entry = counts.entry(document).or_insert((0, f32::MAX));
                    if entry.0 == n {
                        *entry = (n + 1, entry.1.min(weight(positions)));
                    }
                }
            })?;
        }
        counts.retain(|_, (count, _)| *count == grams.len());
        for (document, (_, weight)) in &counts {
            if let Some(slot) = self.best.get_mut(*document as usize) {
                if *slot == 0.0 {
                    self.touched.push(*document);
                }
                *slot = slot.max(GRAM * weight);
            }
        }
        Ok(counts.len())
    }
}

/// The weight of a term at these places of a document: its best field, more at the beginning, more if often.
fn weight(positions: &[u32]) -> f32 {
    let first = positions.first().map_or(usize::MAX, |at| *at as usize);
    let (field, at) = match first {
        at if at < KEYWORDS_AT => (TITLE, at),
        at if at < BODY_AT => (KEYWORDS, 0),
        at => (BODY, (at - BODY_AT) / 100),
    };
    let early = 1.0 / (1.0 + 0.03 * at.min(30) as f32);
    let often = positions.len() as f32 / (positions.len() as f32 + 1.0);
    field * (0.7 + 0.15 * early + 0.15 * often)
}

fn matches(view: &View, fields: Fields, query: &[Word], allowed: &[bool]) -> tantivy::Result<Matches> {
    let size = view.documents as usize;
    let seen = allowed.iter().filter(|allowed| **allowed).count() as f32;
    let mut totals = vec![(0_u32, 0_f32); size];
    let mut corrections = Vec::with_capacity(query.len());
    let mut scores =
        Scores { view, allowed, best: vec![0.0; size], touched: Vec::new(), positions: Vec::new() };
    for (n, word) in query.iter().enumerate() {
        corrections.push(answer(&mut scores, fields, word, n + 1 == query.len())?);
        let rarity = (1.0 + seen / (scores.touched.len() as f32 + 1.0)).ln();
        for document in scores.touched.drain(..) {
            let (Some(best), Some(total)) =
                (scores.best.get_mut(document as usize), totals.get_mut(document as usize))
            else {
                continue;
            };
            *total = (total.0 + 1, total.1 + rarity * *best);
            *best = 0.0;
        }
    }
    let needed = u32::try_from(query.len()).unwrap_or(u32::MAX);
    let relaxed = !totals.iter().any(|(count, _)| *count == needed);
    let documents: Vec<(u32, f32)> = (0..)
        .zip(&totals)
        .filter(|(_, (count, _))| if relaxed { *count > 0 } else { *count == needed })
        .map(|(document, (count, score))| (document, score * *count as f32 / needed as f32))
        .collect();
    Ok(Matches { relaxed: relaxed && !documents.is_empty(), documents, corrections })
}

/// Scores the documents of one word; gives the word that it was misspelt for, if it was found only so.
fn answer(
    scores: &mut Scores,
    fields: Fields,
    word: &Word,
    is_last: bool,
) -> tantivy::Result<Option<String>> {
    let mut terms: HashMap<String, Kind> = HashMap::new();
    for (n, form) in word.forms().enumerate() {
        let typos = if n == 0 { word.typos() } else { 0 };
        for segment in &scores.view.segments {
            segment.vocabulary().expand(form, typos, is_last, |term, kind| {
                let known = terms.get(term).map_or(0.0, |kind| kind.quality());
                if known < kind.quality() {
                    terms.insert(term.to_owned(), kind);
                }
            });
        }
    }
    let mut terms: Vec<(String, Kind)> = terms.into_iter().collect();
    terms.sort_by(|(a, x), (b, y)| {
        y.quality().total_cmp(&x.quality()).then(a.len().cmp(&b.len())).then_with(|| a.cmp(b))
    });
    terms.truncate(EXPANSIONS);
    let mut good = 0;
    for stem in &word.stems {
        good += scores.add(fields.stems, stem, STEM)?;
    }
    let grams = words::grams_of_word(word);
    if !grams.is_empty() {
        good += scores.add_grams(fields.grams, &grams)?;
    }
    let mut misspelt: Option<(Kind, usize, String)> = None;
    for (term, kind) in terms {
        let seen = scores.add(fields.words, &term, kind.quality())?;
        match kind {
            Kind::Exact | Kind::Prefix => good += seen,
            Kind::Typo(_) if seen > 0 => {
                let better = misspelt.as_ref().is_none_or(|(best, most, _)| {
                    (kind.quality(), seen).partial_cmp(&(best.quality(), *most)) == Some(Ordering::Greater)
                });
                if better {
                    misspelt = Some((kind, seen, term));
                }
            }
            Kind::Typo(_) => {}
        }
    }
    Ok(misspelt.filter(|_| good == 0).map(|(_, _, term)| term))
}

/// Groups the matching documents, counts facets, and keeps what meets the choices.
fn gather(view: &View, request: &Request, documents: &[(u32, f32)], found: &mut Found) -> Vec<Entry> {
    let facet_of = |number: u32| view.values.get(number as usize).map(|(facet, _)| facet.as_str());
    let chosen: Vec<(&str, Vec<u32>)> = request
        .facets
        .iter()
        .filter(|(_, values)| !values.is_empty())
        .map(|(facet, values)| {
            (facet.as_str(), values.iter().filter_map(|value| view.value(facet, value)).collect())
        })
        .collect();
    let group = |document: u32| {
        let (segment, at) = view.at(document)?;
        segment.values(at).find(|number| facet_of(*number) == request.group_by.as_deref())
    };
    let mut grouped: Vec<(u64, Option<u32>, u32, f32)> = documents
        .iter()
        .map(|(document, score)| match request.group_by.as_ref().and_then(|_| group(*document)) {
            Some(group) => (u64::from(group), Some(group), *document, *score),
            None => ((1 << 32) | u64::from(*document), None, *document, *score),
        })
        .collect();
    if request.group_by.is_some() {
        grouped.sort_unstable_by_key(|(key, _, document, _)| (*key, *document));
    }
    // Which of the facets to count a value belongs to, and the last group in which it was counted.
    let counted: Vec<bool> =
        view.values.iter().map(|(facet, _)| request.count.iter().any(|name| name == facet)).collect();
    let mut counts = vec![0_usize; view.values.len()];
    let mut last = vec![u64::MAX; view.values.len()];
    let mut entries: Vec<Entry> = Vec::new();
    let mut open: Option<u64> = None;
    for (key, group, document, score) in grouped {
        let Some((segment, at)) = view.at(document) else { continue };
        let mut missed = chosen.iter().filter(|(_, values)| !segment.values(at).any(|v| values.contains(&v)));
        let (first, second) = (missed.next(), missed.next());
        if second.is_some() {
            continue;
        }
        for value in segment.values(at) {
            let n = value as usize;
            let counts_here = first.is_none_or(|(facet, _)| facet_of(value) == Some(*facet));
            if !counts_here || counted.get(n) != Some(&true) {
                continue;
            }
            if let (Some(count), Some(last)) = (counts.get_mut(n), last.get_mut(n))
                && *last != key
            {
                *last = key;
                *count += 1;
            }
        }
        if first.is_some() {
            continue;
        }
        let sort_key = match &request.sort {
            Sort::Relevance => f64::from(score),
            Sort::Field { name, ascending } => {
                let number = segment.number(name, at).filter(|n| !n.is_nan());
                number.map_or(f64::NEG_INFINITY, |n| if *ascending { -n } else { n })
            }
        };
        let own_language = segment.lang(at) == Some(request.lang);
        let entry = Entry { document, group, score, key: sort_key, own_language };
        match entries.last_mut().filter(|_| open == Some(key)) {
            Some(shown) => shown.join(entry),
            None => entries.push(entry),
        }
        open = Some(key);
    }
    for name in &request.count {
        found.facet_counts.insert(name.clone(), Default::default());
    }
    for ((facet, value), count) in view.values.iter().zip(counts).filter(|(_, count)| *count > 0) {
        if let Some(facet) = found.facet_counts.get_mut(facet) {
            facet.insert(value.clone(), count);
        }
    }
    entries
}

impl Entry {
    /// Another document of the same group: the reader's language is shown, the best match gives the place.
    fn join(&mut self, other: Entry) {
        let (key, score) = (self.key.max(other.key), self.score.max(other.score));
        let better = (other.own_language, other.key) > (self.own_language, self.key);
        if better {
            *self = other;
        }
        (self.key, self.score) = (key, score);
    }
}

fn order(view: &View, request: &Request, entries: &mut [Entry]) {
    let id = |entry: &Entry| view.at(entry.document).map_or("", |(segment, at)| segment.id(at));
    entries.sort_unstable_by(|a, b| {
        let best = b.key.total_cmp(&a.key).then(b.score.total_cmp(&a.score));
        let own = match request.sort {
            Sort::Relevance => b.own_language.cmp(&a.own_language),
            Sort::Field { .. } => Ordering::Equal,
        };
        best.then(own).then_with(|| id(a).cmp(id(b)))
    });
}

/// The query with its misspelt words put right, written as the titles found write them.
fn corrected(
    request: &Request,
    query: &[Word],
    corrections: &[Option<String>],
    titles: &[(String, Vec<Word>)],
) -> Option<String> {
    if titles.is_empty() {
        return None;
    }
    let written = |term: &str| {
        titles.iter().find_map(|(title, words)| {
            let word = words.iter().find(|word| word.text == term)?;
            title.get(word.range.clone()).map(str::to_lowercase)
        })
    };
    let replacements: Vec<_> = query
        .iter()
        .zip(corrections)
        .filter_map(|(word, term)| {
            let term = term.as_deref()?;
            Some((word.range.clone(), written(term).unwrap_or_else(|| term.to_owned())))
        })
        .collect();
    highlight::replaced(&request.text, &replacements)
}
