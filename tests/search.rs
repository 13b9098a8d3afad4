//! What is put into the search index, and how often.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use async_trait::async_trait;
use halqa_learning::catalogue::index::{self, INDEX};
use halqa_platform::{
    Parts, Platform,
    search::{Document, Found, Request, Search, SearchError},
};

use crate::support;

/// The site's own engine, with a list of what was put into it.
struct Counting {
    engine: Arc<dyn Search>,
    put: Mutex<BTreeMap<String, usize>>,
}

#[async_trait]
impl Search for Counting {
    async fn put(&self, index: &str, documents: &[Document]) -> Result<(), SearchError> {
        for document in documents.iter().filter(|_| index == INDEX) {
            *self.put.lock().unwrap().entry(document.id.clone()).or_default() += 1;
        }
        self.engine.put(index, documents).await
    }
    async fn remove(&self, index: &str, ids: &[String]) -> Result<(), SearchError> {
        self.engine.remove(index, ids).await
    }
    async fn clear(&self, index: &str) -> Result<(), SearchError> {
        self.engine.clear(index).await
    }
    async fn search(&self, index: &str, request: &Request) -> Result<Found, SearchError> {
        self.engine.search(index, request).await
    }
    async fn is_ready(&self) -> bool {
        self.engine.is_ready().await
    }
    async fn needs_rebuild(&self, index: &str) -> Result<bool, SearchError> {
        self.engine.needs_rebuild(index).await
    }
    async fn rebuilt(&self, index: &str) -> Result<(), SearchError> {
        self.engine.rebuilt(index).await
    }
}

#[tokio::test]
async fn each_version_is_put_into_the_index_once_whoever_comes_first() {
    for warm_up_first in [true, false] {
        for mut site in support::sites().await {
            let engine = Arc::clone(&site.app.learning.platform.search);
            let counting = Arc::new(Counting { engine, put: Mutex::default() });
            let parts = (*site.app.learning.platform).clone();
            let search = Arc::clone(&counting) as Arc<dyn Search>;
            site.app.learning.platform = Platform::new(Parts { search, ..parts });
            let counts = || -> Vec<usize> { counting.put.lock().unwrap().values().copied().collect() };

            // The first start: an import, and the index filled beside the jobs.
            site.import(support::course("wash-hands")).await;
            if warm_up_first {
                index::fill(&site.app.learning).await.unwrap();
                site.run_jobs().await;
            } else {
                site.run_jobs().await;
                index::fill(&site.app.learning).await.unwrap();
            }
            assert_eq!(counts(), [1, 1], "ar and en on {}, warm-up first: {warm_up_first}", site.db.name);

            let mut files = support::course("wash-hands");
            let text = String::from_utf8(files["course.toml"].clone()).unwrap();
            files.insert("course.toml".to_owned(), text.replace("\"soap\"", "\"lavender\"").into_bytes());
            site.import(files).await;
            site.run_jobs().await;
            assert_eq!(counts(), [2, 2], "a new version on {}", site.db.name);
            let found = site.guest().get("/en/courses?q=lavender").await.body;
            assert!(found.contains("/en/courses/wash-hands"), "{}", site.db.name);
        }
    }
}
