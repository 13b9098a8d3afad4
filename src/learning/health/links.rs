//! Links of courses to other sites: where they stand, and a job that tries them.

use std::{
    collections::{BTreeMap, HashMap},
    time::Duration,
};

use chrono::TimeDelta;
use halqa_platform::{
    error::Result,
    jobs::{Job, JobContext, Registry},
};
use pulldown_cmark::{Event, Parser, Tag};
use serde::{Deserialize, Serialize};

use super::{store, tries::Tries};
use crate::{Learning, drafts::store as drafts, format::Source, library};

/// Addresses that one run tries.
const MOST: usize = 3_000;
/// What was tried so lately is not tried again.
const FRESH: TimeDelta = TimeDelta::days(6);
/// Between two requests to the same host.
const PAUSE: Duration = Duration::from_millis(500);

/// Where each address outside stands, as file and line.
pub fn outside(source: &Source) -> BTreeMap<String, Vec<(String, u32)>> {
    let mut found: BTreeMap<String, Vec<(String, u32)>> = BTreeMap::new();
    for (path, bytes) in source.files() {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        let mut add = |url: &str, line: usize| {
            let url = url.split('#').next().unwrap_or(url).trim_end_matches(['.', ',', ';', ':', ')']);
            let places = found.entry(url.to_owned()).or_default();
            let place = (path.to_owned(), u32::try_from(line).unwrap_or(u32::MAX));
            if places.last() != Some(&place) {
                places.push(place);
            }
        };
        if path.ends_with(".md") {
            for (event, range) in
                Parser::new_ext(text, pulldown_cmark::Options::ENABLE_TABLES).into_offset_iter()
            {
                if let Event::Start(Tag::Link { dest_url, .. }) = event
                    && is_web(&dest_url)
                {
                    add(
                        &dest_url,
                        1 + text.as_bytes()[..range.start].iter().filter(|b| **b == b'\n').count(),
                    );
                }
            }
        } else if path.ends_with(".toml") {
            for (number, line) in text.lines().enumerate() {
                for (at, _) in line.match_indices("http").filter(|(at, _)| is_web(&line[*at..])) {
                    let rest = &line[at..];
                    let end = rest.find([' ', '"', '\'', ')', ']', '>', '<', '\\']).unwrap_or(rest.len());
                    add(&rest[..end], number + 1);
                }
            }
        }
    }
    found
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// Links are tried: of one draft, or of every draft and published course.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CheckLinks {
    /// The draft's address.
    #[serde(default)]
    pub slug: Option<String>,
}

impl Job for CheckLinks {
    const KIND: &'static str = "learning.check-links";
    const MAX_ATTEMPTS: i64 = 2;
    const TIME_LIMIT: Duration = Duration::from_secs(4 * 3600);

    fn unique_key(&self) -> Option<String> {
        Some(self.slug.clone().unwrap_or_default())
    }
}

/// Says what handles the job, and when it comes.
///
/// # Errors
/// The job cannot be written as JSON, or TLS cannot be set up.
pub fn register(registry: &mut Registry, learning: &Learning) -> anyhow::Result<()> {
    let own = learning.clone();
    let tries = Tries::new()?;
    registry.register(move |job: CheckLinks, context: JobContext| {
        let (learning, tries) = (own.clone(), tries.clone());
        async move {
            let urls = wanted(&learning, &job).await?;
            run(&context, &tries, urls, job.slug.is_some()).await
        }
    });
    if learning.platform.config.links_check {
        registry.every(Duration::from_secs(7 * 24 * 3600), &CheckLinks::default())?;
    }
    Ok(())
}

async fn wanted(learning: &Learning, job: &CheckLinks) -> Result<Vec<String>> {
    let platform = &learning.platform;
    let mut sources = Vec::new();
    match &job.slug {
        Some(slug) => {
            if let Some(draft) = drafts::find(&platform.db, slug).await? {
                sources.push(drafts::source(platform, draft.id).await?);
            }
        }
        None => {
            for draft in drafts::list(&platform.db, None).await? {
                sources.push(drafts::source(platform, draft.id).await?);
            }
            for version in learning.library.all() {
                let files = library::files(&platform.db, &platform.storage, version.id).await?;
                sources.push(Source::from_files(files));
            }
        }
    }
    let mut urls: Vec<String> = sources.iter().flat_map(|source| outside(source).into_keys()).collect();
    urls.sort();
    urls.dedup();
    urls.truncate(MOST);
    Ok(urls)
}

async fn run(context: &JobContext, tries: &Tries, urls: Vec<String>, asked: bool) -> anyhow::Result<()> {
    let since = context.clock.now() - if asked { TimeDelta::minutes(5) } else { FRESH };
    let mut last: HashMap<String, tokio::time::Instant> = HashMap::new();
    for url in urls {
        if store::link_checked_since(&context.db, &url, since).await? {
            continue;
        }
        let host = url.split('/').nth(2).unwrap_or_default().to_owned();
        if let Some(before) = last.get(&host) {
            tokio::time::sleep_until(*before + PAUSE).await;
        }
        let tried = tries.go(&url).await;
        last.insert(host, tokio::time::Instant::now());
        store::note_link(&context.db, &url, &tried, context.clock.now()).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_with_their_places() {
        let source = Source::from_files([
            (
                "lessons/a/en.md".to_owned(),
                b"# T\n\n[a](https://a.org/x#y) and <https://b.org>.\n\n[c](lesson:c)\n".to_vec(),
            ),
            ("course.toml".to_owned(), b"url = \"https://a.org/x\"\nt.en = \"[d](http://d.org).\"".to_vec()),
        ]);
        let found = outside(&source);
        assert_eq!(found.keys().collect::<Vec<_>>(), ["http://d.org", "https://a.org/x", "https://b.org"]);
        assert_eq!(
            found["https://a.org/x"],
            [("course.toml".to_owned(), 1), ("lessons/a/en.md".to_owned(), 3)]
        );
    }
}
