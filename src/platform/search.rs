//! Search behind one trait: embedded by default, Meilisearch when it is configured.
//!
//! Both engines cut, fold and stem words with the same code (`words`), so a query finds the same in either:
//! - a word, its beginning (the last word of the query), its inflected forms (English, French, Russian,
//!   Spanish) and its misspellings: one edit from four letters, two from eight, a swap counts as one;
//! - diacritics and case do not matter; Arabic alef, yeh and teh marbuta forms are one letter each, tatweel and
//!   harakat are dropped, and the article with its prefixes (ال وال فال بال كال لل) does not hide a word;
//! - Chinese is cut into words, and any two neighbouring signs are found as well;
//! - title before keywords before body; all words first, any word when no document has them all;
//! - whoever asks finds documents of their audiences only, in hits, totals, counts and corrections alike.
//!
//! The embedded engine keeps one folder per index. Only one process may write it: the server (its worker
//! included). Commands that run beside a server leave the index alone; the server follows the database.

mod embedded;
mod excerpt;
mod highlight;
mod meilisearch;
mod typo;
mod words;

#[cfg(test)]
mod contract;
#[cfg(test)]
mod wire;

use std::{collections::BTreeMap, ops::Range};

use async_trait::async_trait;

use crate::lang::Lang;

pub use embedded::Embedded;
pub use excerpt::{Excerpt, Marker};
pub use meilisearch::Meilisearch;
pub use words::forms;
pub use words::{name_in_order, name_query, name_words};

/// Something that can be found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Unique within its index; putting it again replaces it.
    pub id: String,
    /// The language it is written in, where it has one.
    pub lang: Option<Lang>,
    /// The most important words; what [`Hit::title_highlight`] points into.
    pub title: String,
    /// The rest, as plain text.
    pub body: String,
    /// Words that matter more than the body.
    pub keywords: Vec<String>,
    /// What a reader can narrow by: name (`a-z`, digits, `_`) → values. Documents of one group should carry the
    /// same facets, so that both engines count groups alike.
    pub facets: BTreeMap<String, Vec<String>>,
    /// What results can be ordered by. Documents of one group should carry the same values.
    pub sort: BTreeMap<String, f64>,
    /// Who may find it (`public`, `account:<id>`, `course:<id>`…). Nobody where it is empty.
    pub audience: Vec<String>,
}

/// In what order hits come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Best match first. Without words: the reader's language first, then by id (embedded), or in the engine's
    /// own order (Meilisearch).
    #[default]
    Relevance,
    /// By a number of [`Document::sort`]; documents without it come last.
    Field {
        /// Its name.
        name: String,
        /// Smallest first.
        ascending: bool,
    },
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Request {
    /// As typed. Empty (or without a single letter or digit) = everything.
    pub text: String,
    /// The reader's language.
    pub lang: Lang,
    /// What the reader belongs to; a document is found if it names at least one of these.
    pub audience: Vec<String>,
    /// Chosen facet values: any of them within a facet, all facets together.
    pub facets: BTreeMap<String, Vec<String>>,
    /// The facets to count.
    pub count: Vec<String>,
    /// The order.
    pub sort: Sort,
    /// At most so many hits (no more than [`MOST_HITS`]).
    pub limit: usize,
    /// Leave out so many first. Whole pages (a multiple of `limit`) are counted exactly by both engines.
    pub offset: usize,
    /// A facet of which each value is shown once: a course that has a document per language. The document in the
    /// reader's language is shown if it matches, else the best; the group stands where its best match would.
    pub group_by: Option<String>,
}

/// The largest useful [`Request::limit`].
pub const MOST_HITS: usize = 200;

impl Request {
    /// Ten hits for some words, by relevance.
    pub fn new(text: impl Into<String>, lang: Lang, audience: &[&str]) -> Self {
        Self {
            text: text.into(),
            lang,
            audience: audience.iter().map(|&name| name.to_owned()).collect(),
            facets: BTreeMap::new(),
            count: Vec::new(),
            sort: Sort::Relevance,
            limit: 10,
            offset: 0,
            group_by: None,
        }
    }
}

/// One document that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// [`Document::id`].
    pub id: String,
    /// Higher is better; comparable within one answer only.
    pub score: f64,
    /// Its value of [`Request::group_by`].
    pub group: Option<String>,
    /// Byte ranges of the title that match, in order, not overlapping.
    pub title_highlight: Vec<Range<usize>>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// One page of it.
    pub hits: Vec<Hit>,
    /// How many documents (or groups) there are in all.
    pub total: usize,
    /// Facet → value → documents (or groups), ignoring what was chosen within that same facet, as shops do.
    pub facet_counts: BTreeMap<String, BTreeMap<String, usize>>,
    /// The text with its misspelt words put right, where words were found only so.
    pub corrected: Option<String>,
    /// No document has all words: these have some.
    pub relaxed: bool,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The search service does not answer; offer browsing instead.
    #[error("search is not available: {0}")]
    Unavailable(String),
    /// Another process writes this index.
    #[error(
        "the search index in {0} is being written by another process; only one server may use a data folder"
    )]
    Locked(String),
    /// The index, facet or field is not named as it must be (`a-z`, digits, `_`; 1 to 40).
    #[error("not a good name for search: {0:?}")]
    Name(String),
    /// The engine failed.
    #[error("search failed: {0}")]
    Engine(String),
}

impl From<SearchError> for crate::error::Error {
    fn from(error: SearchError) -> Self {
        Self::Internal(anyhow::Error::new(error))
    }
}

/// A search engine.
#[async_trait]
pub trait Search: Send + Sync {
    /// Adds documents, replacing those with the same id. They are found when this returns.
    async fn put(&self, index: &str, documents: &[Document]) -> Result<(), SearchError>;

    /// Takes documents out. Unknown ids are no error.
    async fn remove(&self, index: &str, ids: &[String]) -> Result<(), SearchError>;

    /// Takes everything out.
    async fn clear(&self, index: &str) -> Result<(), SearchError>;

    /// Finds.
    async fn search(&self, index: &str, request: &Request) -> Result<Found, SearchError>;

    /// Whether the engine answers.
    async fn is_ready(&self) -> bool;

    /// Whether this index must be filled from the database: it is new, was damaged, or was written by a program
    /// that cut words differently. Stays so until [`Search::rebuilt`].
    async fn needs_rebuild(&self, index: &str) -> Result<bool, SearchError>;

    /// Notes that the index has been filled.
    async fn rebuilt(&self, index: &str) -> Result<(), SearchError>;
}

/// Raised whenever words are cut or kept differently, or another choice of them: indexes of another version are
/// filled anew.
const VERSION: u32 = 2;

fn good_name(name: &str) -> Result<&str, SearchError> {
    let good = (1..=40).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if good { Ok(name) } else { Err(SearchError::Name(name.to_owned())) }
}

/// Refuses names that an engine could misread.
fn check_request(request: &Request) -> Result<(), SearchError> {
    let sort = match &request.sort {
        Sort::Field { name, .. } => Some(name),
        Sort::Relevance => None,
    };
    let names = request.facets.keys().chain(&request.count).chain(&request.group_by).chain(sort);
    names.into_iter().try_for_each(|name| good_name(name).map(drop))
}

fn check_documents(documents: &[Document]) -> Result<(), SearchError> {
    let names = documents.iter().flat_map(|d| d.facets.keys().chain(d.sort.keys()));
    names.into_iter().try_for_each(|name| good_name(name).map(drop))
}
