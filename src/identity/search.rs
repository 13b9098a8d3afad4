//! Search over everything one may see. Each domain contributes kinds of things ([`Source`]), each with its own knowledge
//! of who may find what; `app.rs` brings them together. A source's hits, counts and corrections all come from what this
//! reader may see, so that not even a number tells of the rest.

use std::fmt::Debug;

use async_trait::async_trait;
use futures_util::future::join_all;
use halqa_platform::{
    error::{Error, Result},
    lang::Lang,
    search::SearchError,
};

use crate::{Identity, viewer::Viewer};

pub mod api;
mod own;
mod pages;
mod routes;

pub(crate) use routes::routes;

/// Who looks for something.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The language of the page.
    pub lang: Lang,
    /// Who is signed in.
    pub viewer: Option<Viewer>,
    /// Courses and themes are shown to whoever is not signed in as well.
    pub open: bool,
}

impl Reader {
    /// Whether courses and themes are shown to this reader at all.
    pub fn sees_catalogue(&self) -> bool {
        self.open || self.viewer.is_some()
    }
}

/// What is asked of one source.
#[derive(Clone, Debug)]
pub struct Asked {
    /// As typed; never without a letter or digit.
    pub text: String,
    /// At most so many hits.
    pub limit: usize,
    /// Leave out so many first; a multiple of `limit`.
    pub offset: usize,
}

/// Something that was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hit {
    /// What it is called, plain text.
    pub title: String,
    /// The language of its title and text, where it has one.
    pub lang: Option<Lang>,
    /// Where it is.
    pub href: String,
    /// What it is a part of, such as a course; empty where of nothing.
    pub place: String,
    /// The text to show a piece of; may be empty.
    pub text: String,
}

/// What one source found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// One page of it.
    pub hits: Vec<Hit>,
    /// How many there are; at least so many where `more` is.
    pub total: usize,
    /// There are more than were counted.
    pub more: bool,
    /// A page of the source's own that shows all of it, where this one cannot.
    pub all: Option<String>,
    /// The words put right, where they were found only so.
    pub corrected: Option<String>,
    /// Nothing has all words: these have some.
    pub relaxed: bool,
}

/// A kind of things that can be found.
#[async_trait]
pub trait Source: Send + Sync + Debug {
    /// Its fixed name, in addresses and in the API.
    fn kind(&self) -> &'static str;

    /// What it is called, in the plural.
    fn label(&self, lang: Lang) -> &'static str;

    /// Whether programs get it by the API: nothing that a token's scope could keep back.
    fn for_programs(&self) -> bool {
        false
    }

    /// Whether this reader can find any such thing at all; where not, the kind is not even named.
    fn is_for(&self, reader: &Reader) -> bool;

    /// Finds what this reader may see.
    async fn find(&self, reader: &Reader, asked: &Asked) -> Result<Found>;
}

/// What a source found, with its names.
#[derive(Debug)]
pub struct Part {
    /// [`Source::kind`].
    pub kind: &'static str,
    /// [`Source::label`].
    pub label: &'static str,
    /// What it found; `None`: it does not answer.
    pub found: Option<Found>,
}

/// Asks every source that is for this reader, at once; all for `limit` hits, the one of `kind` for its page.
///
/// # Errors
/// A source failed in another way than that search does not answer.
pub async fn everywhere(
    identity: &Identity,
    reader: &Reader,
    text: &str,
    (kind, page, per_page): (Option<&str>, usize, usize),
    programs: bool,
) -> Result<Vec<Part>> {
    let own = own::sources(identity);
    let all = identity.sources.iter().chain(&own);
    let mine = all.filter(|source| source.is_for(reader) && (!programs || source.for_programs()));
    let asked = mine.map(|source| async move {
        let chosen = kind == Some(source.kind());
        let (limit, offset) = if chosen { (per_page, (page - 1) * per_page) } else { (FEW, 0) };
        let asked = Asked { text: text.to_owned(), limit, offset };
        let found = match source.find(reader, &asked).await {
            Ok(found) => Some(found),
            Err(error) if is_unavailable(&error) => {
                tracing::warn!(?error, kind = source.kind(), "search");
                None
            }
            Err(error) => return Err(error),
        };
        Ok(Part { kind: source.kind(), label: source.label(reader.lang), found })
    });
    join_all(asked).await.into_iter().collect()
}

/// Hits of each kind where all kinds are shown.
pub const FEW: usize = 4;
/// Hits on a page of one kind.
pub const PAGE: usize = 20;
/// The last page that is shown.
pub const LAST_PAGE: usize = 50;
/// The longest text that is looked for, in characters.
pub const LONGEST: usize = 200;

fn is_unavailable(error: &Error) -> bool {
    matches!(error, Error::Internal(error)
        if matches!(error.downcast_ref(), Some(SearchError::Unavailable(_) | SearchError::Locked(_))))
}

/// What is looked for, cut to what is sensible.
pub fn cut(text: &str) -> String {
    text.trim().chars().take(LONGEST).collect()
}
