//! One question to Meilisearch: its filters, its attempts, and the answer read back.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

use meilisearch_sdk::{
    client::Client,
    indexes::Index,
    search::{MatchingStrategies, MultiSearchQuery, SearchQuery, SearchResults, Selectors},
};
use serde::Deserialize;

use super::{
    super::{
        Found, Hit, MOST_HITS, Request, SearchError, Sort, highlight,
        words::{self, Script, Word},
    },
    SEARCH_TIME, audience, decoded, encoded, failed, is_missing,
};
use crate::lang::Lang;

/// What is read back of a document.
#[derive(Deserialize)]
struct Row {
    id: String,
    title: String,
    lang: Option<Lang>,
    #[serde(default)]
    facets: BTreeMap<String, Vec<String>>,
}

const SHOWN: [&str; 4] = ["id", "lang", "title", "facets"];

/// One of the queries that are sent together.
#[derive(Default)]
struct Part {
    text: String,
    filter: String,
    facets: Vec<String>,
    /// `None`: only the number is wanted.
    page: Option<(usize, usize)>,
    any: bool,
    sort: Option<String>,
    distinct: Option<String>,
}

/// A stem without the language that made it.
pub(super) fn bare(stem: &str) -> &str {
    stem.split_once(':').map_or(stem, |(_, stem)| stem)
}

pub(super) struct Asking<'a> {
    client: &'a Client,
    index: &'a Index,
    request: &'a Request,
    words: Vec<Word>,
}

impl<'a> Asking<'a> {
    pub fn new(client: &'a Client, index: &'a Index, request: &'a Request) -> Self {
        Self { client, index, request, words: words::of_query(&request.text) }
    }

    pub async fn answer(&self) -> Result<Found, SearchError> {
        let mut found = Found::default();
        for name in &self.request.count {
            found.facet_counts.insert(name.clone(), BTreeMap::new());
        }
        if self.request.audience.is_empty() {
            return Ok(found);
        }
        for text in self.attempts() {
            if let Some(results) = self.attempt(&text, false).await? {
                return self.read(found, results).await;
            }
        }
        let known = self.known_words().await?;
        if known.is_empty() {
            return Ok(found);
        }
        found.relaxed = true;
        for any in [false, true] {
            if let Some(results) = self.attempt(&known, any).await? {
                return self.read(found, results).await;
            }
        }
        Ok(found)
    }

    /// The texts to try until one finds something: by stems, by words, by pairs of Chinese signs.
    fn attempts(&self) -> Vec<String> {
        let joined = |words: Vec<String>| words.join(" ");
        let exact = joined(self.words.iter().map(|word| word.text.clone()).collect());
        let stems = joined(self.words.iter().map(|word| self.stem(word)).collect());
        let grams = self.words.iter().flat_map(|word| match words::grams_of_word(word) {
            grams if grams.is_empty() => vec![word.text.clone()],
            grams => grams,
        });
        let mut texts = vec![stems, exact];
        if self.words.iter().any(|word| word.script == Script::Han) {
            texts.push(joined(grams.collect()));
        }
        texts.dedup();
        texts
    }

    fn stem(&self, word: &Word) -> String {
        let own = format!("{}:", self.request.lang);
        let stem = word.stems.iter().find(|stem| stem.starts_with(&own)).or_else(|| word.stems.first());
        stem.map_or_else(|| word.text.clone(), |stem| bare(stem).to_owned())
    }

    fn audience(&self) -> String {
        format!("audience IN {}", list(self.request.audience.iter().map(|name| audience(name))))
    }

    /// Who may see it and what was chosen, except within one facet.
    fn filter(&self, except: Option<&str>) -> String {
        let mut filter = self.audience();
        for (name, values) in self.chosen().filter(|(name, _)| Some(*name) != except) {
            filter += &format!(" AND facets.{name} IN {}", list(values.iter().map(|value| encoded(value))));
        }
        filter
    }

    fn chosen(&self) -> impl Iterator<Item = (&'a str, &'a Vec<String>)> {
        self.request
            .facets
            .iter()
            .filter(|(_, v)| !v.is_empty())
            .map(|(name, values)| (name.as_str(), values))
    }

    fn distinct(&self) -> Option<String> {
        self.request.group_by.as_ref().map(|name| format!("facets.{name}"))
    }

    /// The page, then the counts of each chosen facet, then what there is without any choice. `None` where even
    /// that is nothing.
    async fn attempt(&self, text: &str, any: bool) -> Result<Option<Vec<SearchResults<Row>>>, SearchError> {
        let request = self.request;
        let sort = match &request.sort {
            Sort::Relevance => None,
            Sort::Field { name, ascending } => {
                Some(format!("sort.{name}:{}", if *ascending { "asc" } else { "desc" }))
            }
        };
        let is_chosen = |name: &String| self.chosen().any(|(chosen, _)| chosen == name);
        let part = |filter, facets, page, sort| Part {
            text: text.to_owned(),
            filter,
            facets,
            page,
            any,
            sort,
            distinct: self.distinct(),
        };
        let open = request.count.iter().filter(|name| !is_chosen(name)).map(|name| format!("facets.{name}"));
        let page = Some((request.offset, request.limit.min(MOST_HITS)));
        let mut parts = vec![part(self.filter(None), open.collect(), page, sort)];
        for (name, _) in self.chosen() {
            let facets = vec![format!("facets.{name}")];
            parts.push(part(self.filter(Some(name)), facets, None, None));
        }
        if parts.len() > 1 {
            parts.push(part(self.audience(), Vec::new(), None, None));
        }
        let results = self.send(&parts).await?;
        let all = results.last().map_or(0, total);
        Ok((all > 0 || self.words.is_empty()).then_some(results))
    }

    /// The words that are found anywhere, the rarest first: the last ones are given up first.
    async fn known_words(&self) -> Result<String, SearchError> {
        if self.words.len() < 2 {
            return Ok(String::new());
        }
        let counts = self.count(self.words.iter().map(|word| word.text.clone()).collect()).await?;
        let mut known: Vec<(usize, &str)> =
            counts.into_iter().zip(&self.words).map(|(n, word)| (n, word.text.as_str())).collect();
        known.retain(|(count, _)| *count > 0);
        known.sort_by_key(|(count, _)| *count);
        Ok(known.into_iter().map(|(_, word)| word).collect::<Vec<_>>().join(" "))
    }

    /// How many documents the reader can find by each text.
    async fn count(&self, texts: Vec<String>) -> Result<Vec<usize>, SearchError> {
        let parts: Vec<Part> =
            texts.into_iter().map(|text| Part { text, filter: self.audience(), ..Part::default() }).collect();
        Ok(self.send(&parts).await?.iter().map(total).collect())
    }

    async fn send(&self, parts: &[Part]) -> Result<Vec<SearchResults<Row>>, SearchError> {
        let facets: Vec<Vec<&str>> =
            parts.iter().map(|part| part.facets.iter().map(String::as_str).collect()).collect();
        let sorts: Vec<Vec<&str>> =
            parts.iter().map(|part| part.sort.iter().map(String::as_str).collect()).collect();
        let mut together = MultiSearchQuery::new(self.client);
        for ((part, facets), sort) in parts.iter().zip(&facets).zip(&sorts) {
            let mut query = SearchQuery::new(self.index);
            query.with_query(&part.text).with_filter(&part.filter);
            query.with_attributes_to_retrieve(Selectors::Some(&SHOWN));
            query.with_matching_strategy(if part.any {
                MatchingStrategies::LAST
            } else {
                MatchingStrategies::ALL
            });
            match part.page {
                // Whole pages are counted exactly.
                Some((offset, limit)) if limit > 0 && offset.is_multiple_of(limit) => {
                    query.with_hits_per_page(limit).with_page(offset / limit + 1);
                    query.with_show_ranking_score(true);
                }
                Some((offset, limit)) if limit > 0 => {
                    query.with_offset(offset).with_limit(limit).with_show_ranking_score(true);
                }
                _ => {
                    query.with_hits_per_page(0).with_page(1);
                }
            }
            if !facets.is_empty() {
                query.with_facets(Selectors::Some(facets));
            }
            if !sort.is_empty() {
                query.with_sort(sort);
            }
            if let Some(distinct) = &part.distinct {
                query.with_distinct(distinct);
            }
            together.with_search_query(query);
        }
        let asked = self.client.execute_multi_search_query::<Row>(&together);
        match tokio::time::timeout(SEARCH_TIME, asked).await {
            Ok(Ok(answer)) => Ok(answer.results),
            // Nothing was ever put there.
            Ok(Err(error)) if is_missing(&error) => Ok(Vec::new()),
            Ok(Err(error)) => Err(failed(error)),
            Err(_) => Err(SearchError::Unavailable(format!("no answer within {} s", SEARCH_TIME.as_secs()))),
        }
    }

    async fn read(&self, mut found: Found, results: Vec<SearchResults<Row>>) -> Result<Found, SearchError> {
        let mut results = results.into_iter();
        let Some(page) = results.next() else { return Ok(found) };
        self.read_counts(&mut found, &page, None);
        for ((name, _), result) in self.chosen().zip(results) {
            self.read_counts(&mut found, &result, Some(name));
        }
        found.total = total(&page);
        let mut rows: Vec<(Row, f64)> =
            page.hits.into_iter().map(|hit| (hit.result, hit.ranking_score.unwrap_or(0.0))).collect();
        self.prefer_own_language(&page.query, &mut rows).await?;
        let titles: Vec<Vec<Word>> =
            rows.iter().map(|(row, _)| words::of_document(&row.title, row.lang)).collect();
        for ((row, score), words) in rows.iter().zip(&titles) {
            found.hits.push(Hit {
                id: row.id.clone(),
                score: *score,
                group: self.group(row),
                title_highlight: highlight::title(&self.request.text, &self.words, &row.title, words),
            });
        }
        found.corrected = self.corrected(&rows, &titles).await?;
        Ok(found)
    }

    fn read_counts(&self, found: &mut Found, results: &SearchResults<Row>, only: Option<&str>) {
        for (attribute, counts) in results.facet_distribution.iter().flatten() {
            let Some(name) = attribute.strip_prefix("facets.") else { continue };
            if only.is_some_and(|only| only != name) {
                continue;
            }
            if let Some(facet) = found.facet_counts.get_mut(name) {
                let counts = counts.iter().filter(|(_, count)| **count > 0);
                *facet = counts.map(|(value, count)| (decoded(value), *count)).collect();
            }
        }
    }

    fn group(&self, row: &Row) -> Option<String> {
        let values = row.facets.get(self.request.group_by.as_ref()?)?;
        values.first().map(|value| decoded(value))
    }

    /// Within each group on the page the document in the reader's language is shown, if it matches as well.
    async fn prefer_own_language(&self, text: &str, rows: &mut [(Row, f64)]) -> Result<(), SearchError> {
        let Some(by) = &self.request.group_by else { return Ok(()) };
        let others = rows.iter().filter(|(row, _)| row.lang != Some(self.request.lang));
        let groups: Vec<String> =
            others.filter_map(|(row, _)| self.group(row)).map(|group| encoded(&group)).collect();
        if groups.is_empty() {
            return Ok(());
        }
        let own = format!(" AND lang = {} AND facets.{by} IN ", self.request.lang);
        let part = Part {
            text: text.to_owned(),
            page: Some((0, groups.len())),
            filter: self.filter(None) + &own + &list(groups.into_iter()),
            distinct: self.distinct(),
            ..Part::default()
        };
        let results = self.send(&[part]).await?;
        let mut own: HashMap<String, Row> = results
            .into_iter()
            .flat_map(|result| result.hits)
            .filter_map(|hit| Some((self.group(&hit.result)?, hit.result)))
            .collect();
        for (row, _) in rows.iter_mut().filter(|(row, _)| row.lang != Some(self.request.lang)) {
            if let Some(better) = self.group(row).and_then(|group| own.remove(&group)) {
                *row = better;
            }
        }
        Ok(())
    }

    /// The text with words put right that stand in the titles found, but nowhere as they were typed.
    async fn corrected(
        &self,
        rows: &[(Row, f64)],
        titles: &[Vec<Word>],
    ) -> Result<Option<String>, SearchError> {
        let mut candidates: Vec<(&Word, Range<usize>, String)> = Vec::new();
        for (n, word) in self.words.iter().enumerate() {
            let is_last = n + 1 == self.words.len();
            if titles.iter().flatten().any(|other| highlight::means(word, is_last, other)) {
                continue;
            }
            let meant = rows.iter().zip(titles).find_map(|((row, _), words)| {
                let other = words.iter().find(|other| highlight::misspelt(word, is_last, other))?;
                row.title.get(other.range.clone()).map(str::to_lowercase)
            });
            candidates.extend(meant.map(|meant| (word, word.range.clone(), meant)));
        }
        if candidates.is_empty() {
            return Ok(None);
        }
        // In quotation marks a word is not taken for another.
        let counts =
            self.count(candidates.iter().map(|(word, ..)| format!("\"{}\"", word.text)).collect()).await?;
        let replacements: Vec<_> = candidates
            .into_iter()
            .zip(counts)
            .filter(|(_, count)| *count == 0)
            .map(|((_, range, meant), _)| (range, meant))
            .collect();
        Ok(highlight::replaced(&self.request.text, &replacements))
    }
}

/// `["a", "b"]`; the values carry no quotes.
fn list(values: impl Iterator<Item = String>) -> String {
    let quoted: Vec<String> = values.map(|value| format!("\"{value}\"")).collect();
    format!("[{}]", quoted.join(", "))
}

fn total(results: &SearchResults<Row>) -> usize {
    results.total_hits.or(results.estimated_total_hits).unwrap_or(0)
}
