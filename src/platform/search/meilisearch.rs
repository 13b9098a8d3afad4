//! Meilisearch as the engine. It gets our own cut and folded words (the fields `*_words`, `*_stems`, `grams`)
//! and never the text as typed, so that both engines agree on what a word is.
//!
//! Nothing that people type reaches a filter unescaped: names are checked (`good_name`), audiences are hashed,
//! facet values lose quotes and backslashes by percent-encoding, which is undone in the counts.
//!
//! Where it differs from the embedded engine: when no document has all words, those found nowhere are left out
//! and then the most frequent ones, one by one; facet counts of groups take one document of each.

mod query;

use std::{collections::BTreeMap, collections::HashSet, future::Future, sync::Arc, time::Duration};

use async_trait::async_trait;
use meilisearch_sdk::{
    client::Client,
    errors::{Error, ErrorCode, ErrorType},
    indexes::Index,
    settings::{FacetingSettings, MinWordSizeForTypos, PaginationSetting, Settings, TypoToleranceSettings},
    task_info::TaskInfo,
    tasks::Task,
};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::{
    Document, Found, Request, Search, SearchError, VERSION, check_documents, check_request, good_name,
    words::{self, Word},
};
use crate::{crypto, lang::Lang};

/// How long a reader waits.
const SEARCH_TIME: Duration = Duration::from_secs(3);
/// How long a request that changes something may take, and then its task.
const WRITE_TIME: Duration = Duration::from_secs(30);
const TASK_TIME: Duration = Duration::from_secs(120);
/// Documents in one request.
const BATCH: usize = 500;

/// The search service Meilisearch.
#[derive(Clone)]
pub struct Meilisearch {
    client: Client,
    prefix: String,
    /// Indexes whose settings have been sent by this process.
    set_up: Arc<Mutex<HashSet<String>>>,
}

/// A document as it is stored there.
#[derive(Serialize)]
struct Stored<'a> {
    key: String,
    id: &'a str,
    lang: Option<Lang>,
    title: &'a str,
    title_words: String,
    title_stems: String,
    keywords_words: String,
    keywords_stems: String,
    body_words: String,
    body_stems: String,
    grams: String,
    facets: BTreeMap<&'a str, Vec<String>>,
    sort: &'a BTreeMap<String, f64>,
    audience: Vec<String>,
}

/// Remembers that an index was filled, and by which version.
#[derive(Serialize, Deserialize)]
struct State {
    id: String,
    version: u32,
}

impl Meilisearch {
    /// At `url`, with a key that may write the indexes whose names begin with `prefix`.
    ///
    /// # Errors
    /// The key has characters that no header can carry.
    pub fn new(url: &str, key: Option<&str>, prefix: &str) -> Result<Self, SearchError> {
        let client = Client::new(url.trim_end_matches('/'), key).map_err(failed)?;
        Ok(Self { client, prefix: prefix.to_owned(), set_up: Arc::default() })
    }

    fn index(&self, name: &str) -> Result<Index, SearchError> {
        Ok(self.client.index(format!("{}_{}", self.prefix, good_name(name)?)))
    }

    /// The index, with its settings sent once per process (sending the same again costs the service nothing).
    async fn writable(&self, name: &str) -> Result<Index, SearchError> {
        let index = self.index(name)?;
        let mut set_up = self.set_up.lock().await;
        if !set_up.contains(name) {
            self.done(index.set_settings(&settings())).await?;
            set_up.insert(name.to_owned());
        }
        Ok(index)
    }

    /// Waits until a change has been made.
    async fn done(&self, change: impl Future<Output = Result<TaskInfo, Error>>) -> Result<(), SearchError> {
        let task = timed(WRITE_TIME, change).await?;
        let done = task.wait_for_completion(&self.client, Some(Duration::from_millis(20)), Some(TASK_TIME));
        match timed(TASK_TIME, done).await? {
            Task::Succeeded { .. } => Ok(()),
            Task::Failed { content } => Err(SearchError::Engine(content.error.error_message)),
            Task::Enqueued { .. } | Task::Processing { .. } => {
                Err(SearchError::Unavailable("Meilisearch has not finished in time".to_owned()))
            }
        }
    }
}

async fn timed<T>(most: Duration, work: impl Future<Output = Result<T, Error>>) -> Result<T, SearchError> {
    match tokio::time::timeout(most, work).await {
        Ok(result) => result.map_err(failed),
        Err(_) => Err(SearchError::Unavailable(format!("no answer within {} s", most.as_secs()))),
    }
}

fn failed(error: Error) -> SearchError {
    match &error {
        Error::HttpError(_) | Error::MeilisearchCommunication(_) | Error::Timeout => {
            SearchError::Unavailable(error.to_string())
        }
        Error::Meilisearch(inner) if inner.error_type == ErrorType::Auth => {
            SearchError::Unavailable(error.to_string())
        }
        _ => SearchError::Engine(error.to_string()),
    }
}

fn is_missing(error: &Error) -> bool {
    let Error::Meilisearch(inner) = error else { return false };
    matches!(inner.error_code, ErrorCode::IndexNotFound | ErrorCode::DocumentNotFound)
}

/// The key of a document: ids may have characters that Meilisearch's may not.
fn key(id: &str) -> String {
    crypto::sha256_hex(id.as_bytes()).chars().take(40).collect()
}

/// An audience, hashed: the service compares without case, and a filter must not be broken out of.
fn audience(name: &str) -> String {
    key(name)
}

/// A facet value without characters that mean something in a filter.
fn encoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '"' | '\'' | '\\' | '%' | '\u{0}'..='\u{1f}' | '\u{7f}' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}

/// Back from [`encoded`].
fn decoded(value: &str) -> String {
    let mut parts = value.split('%');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..2).and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
        match code {
            Some(c) => {
                out.push(c);
                out.push_str(part.get(2..).unwrap_or_default());
            }
            None => {
                out.push('%');
                out.push_str(part);
            }
        }
    }
    out
}

fn stored(document: &Document) -> Stored<'_> {
    let parts = [&document.title, &document.keywords.join(" \n "), &document.body]
        .map(|text| words::of_document(text, document.lang));
    let forms = |words: &[Word]| {
        let all: Vec<&str> = words.iter().flat_map(Word::forms).collect();
        all.join(" ")
    };
    let stems = |words: &[Word]| {
        let all: Vec<&str> =
            words.iter().flat_map(|word| word.stems.iter().map(|s| query::bare(s))).collect();
        all.join(" ")
    };
    let grams: Vec<String> = parts.iter().flat_map(|w| words::grams(w)).map(|(_, gram)| gram).collect();
    let [title, keywords, body] = &parts;
    Stored {
        key: key(&document.id),
        id: &document.id,
        lang: document.lang,
        title: &document.title,
        title_words: forms(title),
        title_stems: stems(title),
        keywords_words: forms(keywords),
        keywords_stems: stems(keywords),
        body_words: forms(body),
        body_stems: stems(body),
        grams: grams.join(" "),
        facets: document
            .facets
            .iter()
            .map(|(name, values)| (name.as_str(), values.iter().map(|value| encoded(value)).collect()))
            .collect(),
        sort: &document.sort,
        audience: document.audience.iter().map(|name| audience(name)).collect(),
    }
}

fn settings() -> Settings {
    let stems = ["title_stems", "keywords_stems", "body_stems", "grams"];
    let mut settings = Settings::new()
        .with_searchable_attributes([
            "title_words",
            "title_stems",
            "keywords_words",
            "keywords_stems",
            "body_words",
            "body_stems",
            "grams",
        ])
        .with_displayed_attributes(["id", "lang", "title", "facets"])
        .with_filterable_attributes(["audience", "facets", "lang"])
        .with_sortable_attributes(["sort"])
        // A sort is given only where the reader chose a field: then it decides.
        .with_ranking_rules(["sort", "words", "typo", "attribute", "proximity", "exactness"])
        .with_stop_words(Vec::<String>::new())
        .with_pagination(PaginationSetting { max_total_hits: 10_000 })
        .with_typo_tolerance(TypoToleranceSettings {
            enabled: Some(true),
            disable_on_attributes: Some(stems.iter().map(|&name| name.to_owned()).collect()),
            disable_on_words: None,
            min_word_size_for_typos: Some(MinWordSizeForTypos { one_typo: Some(4), two_typos: Some(8) }),
            disable_on_numbers: None,
        });
    settings.faceting = Some(FacetingSettings { max_values_per_facet: 1000, sort_facet_values_by: None });
    settings
}

#[async_trait]
impl Search for Meilisearch {
    async fn put(&self, index: &str, documents: &[Document]) -> Result<(), SearchError> {
        check_documents(documents)?;
        let index = self.writable(index).await?;
        for batch in documents.chunks(BATCH) {
            let stored: Vec<Stored<'_>> = batch.iter().map(stored).collect();
            self.done(index.add_or_replace(&stored, Some("key"))).await?;
        }
        Ok(())
    }

    async fn remove(&self, index: &str, ids: &[String]) -> Result<(), SearchError> {
        let index = self.writable(index).await?;
        for batch in ids.chunks(BATCH) {
            let keys: Vec<String> = batch.iter().map(|id| key(id)).collect();
            self.done(index.delete_documents(&keys)).await?;
        }
        Ok(())
    }

    async fn clear(&self, index: &str) -> Result<(), SearchError> {
        let index = self.writable(index).await?;
        self.done(index.delete_all_documents()).await
    }

    async fn search(&self, index: &str, request: &Request) -> Result<Found, SearchError> {
        check_request(request)?;
        let index = self.index(index)?;
        query::Asking::new(&self.client, &index, request).answer().await
    }

    async fn is_ready(&self) -> bool {
        matches!(timed(SEARCH_TIME, self.client.health()).await, Ok(health) if health.status == "available")
    }

    async fn needs_rebuild(&self, index: &str) -> Result<bool, SearchError> {
        let state = self.index("state")?;
        let uid = self.index(index)?.uid;
        let read = async {
            self.client.get_raw_index(&uid).await?;
            state.get_document::<State>(index).await
        };
        let outcome = tokio::time::timeout(SEARCH_TIME, read).await;
        match outcome {
            Ok(Ok(state)) => Ok(state.version != VERSION),
            Ok(Err(error)) if is_missing(&error) => Ok(true),
            Ok(Err(error)) => Err(failed(error)),
            Err(_) => Err(SearchError::Unavailable("no answer in time".to_owned())),
        }
    }

    async fn rebuilt(&self, index: &str) -> Result<(), SearchError> {
        let states = [State { id: good_name(index)?.to_owned(), version: VERSION }];
        self.writable(index).await?;
        let state = self.index("state")?;
        self.done(state.add_or_replace(&states, Some("id"))).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facet_values_come_back_and_carry_no_quotes() {
        for value in
            ["plain", "100 %", r#"a" OR audience = "x"#, r"back\slash\", "it's", "%41", "تعاون", "a\nb"]
        {
            let safe = encoded(value);
            assert!(!safe.contains(['"', '\'', '\\', '\n']), "{safe}");
            assert_eq!(decoded(&safe), value);
        }
    }
}
