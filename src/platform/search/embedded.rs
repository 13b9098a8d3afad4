//! The embedded engine: tantivy keeps the inverted index on disk; finding and ranking are in `embedded/rank.rs`.

mod rank;
mod view;

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use async_trait::async_trait;
use tantivy::{
    Index, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, TantivyError, Term,
    directory::error::LockError,
    schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{PreTokenizedString, Token},
};

use super::{
    Document, Found, Request, Search, SearchError, VERSION, check_documents, check_request, good_name, words,
};
use view::View;

/// What the writer may hold before it writes a segment; the least that tantivy takes. It lives for one `put`.
const WRITER_BYTES: usize = 15_000_000;

/// Where keywords and body begin: a position tells both the field and the place in it.
const KEYWORDS_AT: usize = 10_000;
const BODY_AT: usize = 20_000;

/// The search engine inside the program, in a folder of its own.
#[derive(Clone)]
pub struct Embedded {
    folder: PathBuf,
    open: Arc<Mutex<HashMap<String, Arc<Opened>>>>,
}

struct Opened {
    folder: PathBuf,
    index: Index,
    fields: Fields,
    reader: IndexReader,
    view: RwLock<Arc<View>>,
    /// Held while writing: one writer at a time.
    writing: Mutex<()>,
}

#[derive(Clone, Copy)]
struct Fields {
    id: Field,
    title: Field,
    words: Field,
    stems: Field,
    grams: Field,
    audience: Field,
    facts: Field,
}

impl Fields {
    fn schema() -> (Schema, Self) {
        let mut schema = Schema::builder();
        let placed = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer("raw")
                .set_index_option(IndexRecordOption::WithFreqsAndPositions),
        );
        let fields = Self {
            id: schema.add_text_field("id", STRING),
            title: schema.add_text_field("title", STORED),
            words: schema.add_text_field("words", placed.clone()),
            stems: schema.add_text_field("stems", placed.clone()),
            grams: schema.add_text_field("grams", placed),
            audience: schema.add_text_field("audience", STRING),
            facts: schema.add_text_field("facts", TextOptions::default().set_fast("raw")),
        };
        (schema.build(), fields)
    }

    fn document(self, document: &Document) -> TantivyDocument {
        let mut out = TantivyDocument::new();
        out.add_text(self.id, &document.id);
        out.add_text(self.title, &document.title);
        for audience in &document.audience {
            out.add_text(self.audience, audience);
        }
        for fact in view::facts_of(document) {
            out.add_text(self.facts, fact);
        }
        let (mut all, mut stems, mut grams) = (Vec::new(), Vec::new(), Vec::new());
        let keywords = document.keywords.join(" \n ");
        for (start, text) in [(0, &document.title), (KEYWORDS_AT, &keywords), (BODY_AT, &document.body)] {
            let words = words::of_document(text, document.lang);
            // A title of over 10,000 words may run into the next field's places: it only ranks lower.
            for (at, word) in words.iter().enumerate() {
                all.extend(word.forms().map(|form| token(start + at, form)));
                stems.extend(word.stems.iter().map(|stem| token(start + at, stem)));
            }
            grams.extend(words::grams(&words).into_iter().map(|(at, gram)| token(start + at, &gram)));
        }
        for (field, mut tokens) in [(self.words, all), (self.stems, stems), (self.grams, grams)] {
            tokens.sort_by_key(|token| token.position);
            out.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
        }
        out
    }
}

fn token(position: usize, text: &str) -> Token {
    Token { offset_from: 0, offset_to: 0, position, text: text.to_owned(), position_length: 1 }
}

impl Opened {
    /// Opens the index in `folder`; makes it anew where it is missing, damaged or of another version.
    fn new(folder: &Path) -> Result<Self, SearchError> {
        fs::create_dir_all(folder).map_err(|error| engine(&error))?;
        let same_version = fs::read_to_string(folder.join("version")).is_ok_and(|v| v == VERSION.to_string());
        if same_version {
            match Self::existing(folder) {
                Ok(opened) => return Ok(opened),
                Err(error) => tracing::warn!(%error, folder = %folder.display(), "search index is made anew"),
            }
        }
        fs::remove_dir_all(folder)
            .and_then(|()| fs::create_dir_all(folder))
            .map_err(|error| engine(&error))?;
        let (schema, _) = Fields::schema();
        Index::create_in_dir(folder, schema).map_err(|error| engine(&error))?;
        fs::write(folder.join("version"), VERSION.to_string()).map_err(|error| engine(&error))?;
        Self::existing(folder).map_err(|error| engine(&error))
    }

    fn existing(folder: &Path) -> tantivy::Result<Self> {
        let index = Index::open_in_dir(folder)?;
        let (schema, fields) = Fields::schema();
        if index.schema() != schema {
            return Err(TantivyError::SchemaError("another schema".to_owned()));
        }
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let view = View::new(&reader.searcher(), fields, &View::default())?;
        Ok(Self {
            folder: folder.to_owned(),
            index,
            fields,
            reader,
            view: RwLock::new(Arc::new(view)),
            writing: Mutex::new(()),
        })
    }

    fn view(&self) -> Arc<View> {
        Arc::clone(&self.view.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn refresh(&self) -> tantivy::Result<()> {
        self.reader.reload()?;
        let view = View::new(&self.reader.searcher(), self.fields, &self.view())?;
        *self.view.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(view);
        Ok(())
    }

    /// Writes and commits. The writer, with its memory and threads, ends with it.
    fn write(&self, change: impl FnOnce(&IndexWriter) -> tantivy::Result<()>) -> Result<(), SearchError> {
        let _one = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let write = || -> tantivy::Result<()> {
            let mut writer: IndexWriter = self.index.writer_with_num_threads(1, WRITER_BYTES)?;
            change(&writer)?;
            writer.commit()?;
            self.refresh()?;
            let merging = self.index.searchable_segment_ids()?.len() > 1;
            writer.wait_merging_threads()?;
            if merging { self.refresh() } else { Ok(()) }
        };
        write().map_err(|error| match error {
            TantivyError::LockFailure(LockError::LockBusy, _) => {
                SearchError::Locked(self.folder.display().to_string())
            }
            error => engine(&error),
        })
    }

    fn put(&self, documents: &[Document]) -> Result<(), SearchError> {
        self.write(|writer| {
            for document in documents {
                writer.delete_term(Term::from_field_text(self.fields.id, &document.id));
                writer.add_document(self.fields.document(document))?;
            }
            Ok(())
        })
    }
}

fn engine(error: &dyn std::error::Error) -> SearchError {
    SearchError::Engine(error.to_string())
}

impl Embedded {
    /// In `folder` (`<data>/search`), which is made when the first index is opened.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), open: Arc::default() }
    }

    fn opened(&self, index: &str) -> Result<Arc<Opened>, SearchError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(opened) = open.get(index) {
            return Ok(Arc::clone(opened));
        }
        let opened = Arc::new(Opened::new(&self.folder.join(good_name(index)?))?);
        open.insert(index.to_owned(), Arc::clone(&opened));
        Ok(opened)
    }

    /// Runs `work` on an index where it may wait for the disk.
    async fn on<T: Send + 'static>(
        &self,
        index: &str,
        work: impl FnOnce(&Opened) -> Result<T, SearchError> + Send + 'static,
    ) -> Result<T, SearchError> {
        let (engine, index) = (self.clone(), index.to_owned());
        let task = tokio::task::spawn_blocking(move || work(&*engine.opened(&index)?));
        task.await.map_err(|error| SearchError::Engine(error.to_string()))?
    }
}

#[async_trait]
impl Search for Embedded {
    async fn put(&self, index: &str, documents: &[Document]) -> Result<(), SearchError> {
        check_documents(documents)?;
        if documents.is_empty() {
            return Ok(());
        }
        let documents = documents.to_vec();
        self.on(index, move |opened| opened.put(&documents)).await
    }

    async fn remove(&self, index: &str, ids: &[String]) -> Result<(), SearchError> {
        if ids.is_empty() {
            return Ok(());
        }
        let ids = ids.to_vec();
        self.on(index, move |opened| {
            opened.write(|writer| {
                for id in &ids {
                    writer.delete_term(Term::from_field_text(opened.fields.id, id));
                }
                Ok(())
            })
        })
        .await
    }

    async fn clear(&self, index: &str) -> Result<(), SearchError> {
        self.on(index, |opened| opened.write(|writer| writer.delete_all_documents().map(drop))).await
    }

    async fn search(&self, index: &str, request: &Request) -> Result<Found, SearchError> {
        check_request(request)?;
        let request = request.clone();
        self.on(index, move |opened| {
            rank::search(&opened.view(), opened.fields, &request).map_err(|error| engine(&error))
        })
        .await
    }

    async fn is_ready(&self) -> bool {
        true
    }

    async fn needs_rebuild(&self, index: &str) -> Result<bool, SearchError> {
        self.on(index, |opened| Ok(!opened.folder.join("filled").is_file())).await
    }

    async fn rebuilt(&self, index: &str) -> Result<(), SearchError> {
        self.on(index, |opened| fs::write(opened.folder.join("filled"), "").map_err(|error| engine(&error)))
            .await
    }
}
