//! Blobs in S3-compatible storage, with the folder as a cache before it.
//!
//! What is put is in the bucket before anybody is told "saved". What is read is fetched into the folder once and
//! served from there. Objects are named as blobs are; what the sweep takes away stands under `trash/` for a month and
//! is found there when it is asked for again, so that no race between a sweep and whoever stores the same bytes anew
//! loses any.

use std::{
    collections::{BTreeMap, HashSet},
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use chrono::{DateTime, Utc};
use reqwest::{Method, Response, StatusCode};
use rusty_s3::{Bucket as Place, Credentials, S3Action, UrlStyle, actions::ListObjectsV2};
use sha2::{Digest, Sha256};

use super::{Result, Storage, StorageError};

/// How to reach a bucket.
#[derive(Clone)]
pub struct BucketConfig {
    /// `https://HOST`, without the bucket.
    pub endpoint: String,
    /// Its name.
    pub name: String,
    /// Its region; servers of one's own take any.
    pub region: String,
    /// Access key.
    pub key: String,
    /// Secret key.
    pub secret: String,
    /// Whether the bucket's name stands in the host.
    pub virtual_host: bool,
    /// How many bytes the folder may hold.
    pub cache_bytes: u64,
}

impl std::fmt::Debug for BucketConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BucketConfig").field("endpoint", &self.endpoint).field("name", &self.name).finish()
    }
}

/// A bucket.
#[derive(Debug)]
pub struct Bucket {
    pub(super) cache: PathBuf,
    cache_bytes: u64,
    place: Place,
    credentials: Credentials,
    client: reqwest::Client,
}

/// An object is renewed when it is stored again and older than this; the sweep waits twice as long.
const RENEWED_AFTER: Duration = Duration::from_secs(12 * 3600);
/// How long what was swept can be found.
const TRASH: Duration = Duration::from_secs(30 * 24 * 3600);
/// A signed request is good for this long, the upload of a large film included.
const SIGNED: Duration = Duration::from_secs(3600);
/// What was read this lately stays in the folder, whatever its size.
const JUST_READ: Duration = Duration::from_secs(3600);

/// What a bucket says of an object.
struct Known {
    bytes: u64,
    changed: SystemTime,
}

impl Bucket {
    /// The bucket, and the folder before it.
    ///
    /// # Errors
    /// One sentence: the endpoint or the name cannot be used.
    pub fn new(config: &BucketConfig, cache: PathBuf) -> anyhow::Result<Self> {
        let style = if config.virtual_host { UrlStyle::VirtualHost } else { UrlStyle::Path };
        let place = Place::new(config.endpoint.parse()?, style, config.name.clone(), config.region.clone())?;
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .read_timeout(Duration::from_secs(60))
            .build()?;
        let credentials = Credentials::new(config.key.clone(), config.secret.clone());
        Ok(Self { cache, cache_bytes: config.cache_bytes, place, credentials, client })
    }

    /// Puts what the folder has into the bucket; on return it is there.
    pub(super) async fn keep(&self, sha256: &str, path: &Path) -> Result<()> {
        let bytes = fs::metadata(path).map_err(|source| wrong(path, source))?.len();
        let known = self.head(sha256).await?;
        if known.is_some_and(|known| known.bytes == bytes && age(known.changed) < RENEWED_AFTER) {
            return Ok(());
        }
        self.put(sha256, path, bytes).await
    }

    /// Brings an object into the folder.
    pub(super) async fn fetch(&self, sha256: &str, path: &Path) -> Result<()> {
        if self.get(sha256, sha256, path).await? {
            return Ok(());
        }
        // Swept by mistake: it is wanted after all.
        if self.get(&trash(sha256), sha256, path).await? {
            return self.keep(sha256, path).await;
        }
        Err(StorageError::Missing(sha256.to_owned()))
    }

    /// Every blob with its length, by name.
    pub(super) async fn list(&self) -> Result<Vec<(String, u64)>> {
        let mut blobs: Vec<(String, u64)> = Vec::new();
        for (name, known) in self.objects("").await? {
            if is_blob(&name) {
                blobs.push((name, known.bytes));
            }
        }
        Ok(blobs)
    }

    /// Whether this site, and no other, sweeps the bucket: the first one that asks.
    pub(super) async fn belongs_to(&self, site: &str) -> Result<bool> {
        const OWNER: &str = "halqa-owner";
        let mut answer = self.ask(&self.place.get_object(Some(&self.credentials), OWNER), None).await?;
        if answer.status() == StatusCode::NOT_FOUND {
            let body = site.as_bytes().to_vec().into();
            self.good(self.ask(&self.place.put_object(Some(&self.credentials), OWNER), Some(body)).await?)?;
            answer = self.ask(&self.place.get_object(Some(&self.credentials), OWNER), None).await?;
        }
        let owner = self.good(answer)?.text().await.map_err(|error| self.failed(error))?;
        Ok(owner.trim() == site)
    }

    /// As [`Storage::sweep`]. The folder is brought to its size besides.
    pub(super) async fn sweep(&self, named: &HashSet<String>, older_than: Duration) -> Result<usize> {
        let mut gone = 0;
        for (name, known) in self.objects("").await? {
            if !is_blob(&name) || named.contains(&name) || age(known.changed) <= older_than {
                continue;
            }
            let path = self.cache.join(format!(".new-{name}"));
            if self.get(&name, &name, &path).await? {
                self.put(&trash(&name), &path, known.bytes).await?;
                let _ = fs::remove_file(&path);
                self.delete(&name).await?;
                gone += 1;
            }
        }
        for (name, known) in self.objects("trash/").await? {
            if age(known.changed) > TRASH {
                self.delete(&name).await?;
            }
        }
        Ok(gone)
    }

    /// Removes from the folder what was read longest ago, until it holds no more than it may.
    pub(super) fn shrink(&self, files: Vec<(PathBuf, fs::Metadata)>) -> Result<()> {
        let mut held: u64 = files.iter().map(|(_, meta)| meta.len()).sum();
        let mut by_age: Vec<_> = files
            .into_iter()
            .map(|(path, meta)| (meta.modified().unwrap_or(SystemTime::UNIX_EPOCH), meta.len(), path))
            .collect();
        by_age.sort();
        for (read, bytes, path) in by_age {
            if held <= self.cache_bytes || age(read) < JUST_READ {
                break;
            }
            fs::remove_file(&path).map_err(|source| wrong(&path, source))?;
            held -= bytes;
        }
        Ok(())
    }

    /// Whether the bucket answers and lets objects be listed.
    ///
    /// # Errors
    /// As [`StorageError::Bucket`].
    pub async fn check(&self) -> Result<()> {
        self.good(self.ask(&self.place.head_bucket(Some(&self.credentials)), None).await?).map(drop)
    }

    async fn head(&self, name: &str) -> Result<Option<Known>> {
        let answer = self.ask(&self.place.head_object(Some(&self.credentials), name), None).await?;
        if answer.status() == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        let answer = self.good(answer)?;
        let header = |name| answer.headers().get(name).and_then(|value| value.to_str().ok());
        let bytes = header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        let changed = header("last-modified")
            .and_then(|time| DateTime::parse_from_rfc2822(time).ok())
            .map_or(SystemTime::UNIX_EPOCH, |time| time.with_timezone(&Utc).into());
        Ok(Some(Known { bytes, changed }))
    }

    async fn put(&self, name: &str, path: &Path, bytes: u64) -> Result<()> {
        let file = tokio::fs::File::open(path).await.map_err(|source| wrong(path, source))?;
        let request = self.request(&self.place.put_object(Some(&self.credentials), name));
        let answer = request.header("content-length", bytes).body(reqwest::Body::from(file)).send().await;
        self.good(answer.map_err(|error| self.failed(error))?).map(drop)
    }

    /// Reads an object that must have this hash into a file; `false` where there is none.
    async fn get(&self, name: &str, sha256: &str, path: &Path) -> Result<bool> {
        let answer = self.ask(&self.place.get_object(Some(&self.credentials), name), None).await?;
        if answer.status() == StatusCode::NOT_FOUND {
            return Ok(false);
        }
        let mut answer = self.good(answer)?;
        let io = |source| wrong(path, source);
        let folder = path.parent().unwrap_or(&self.cache);
        fs::create_dir_all(folder).map_err(io)?;
        let mut file = tempfile::Builder::new().prefix(".new-").tempfile_in(&self.cache).map_err(io)?;
        let mut hash = Sha256::new();
        while let Some(part) = answer.chunk().await.map_err(|error| self.failed(error))? {
            hash.update(&part);
            file.write_all(&part).map_err(io)?;
        }
        if hex::encode(hash.finalize()) != sha256 {
            return Err(StorageError::Damaged(sha256.to_owned()));
        }
        super::set_readable(file.as_file()).map_err(io)?;
        file.persist(path).map_err(|error| io(error.error))?;
        Ok(true)
    }

    async fn delete(&self, name: &str) -> Result<()> {
        let answer = self.ask(&self.place.delete_object(Some(&self.credentials), name), None).await?;
        self.good(answer).map(drop)
    }

    async fn objects(&self, prefix: &str) -> Result<BTreeMap<String, Known>> {
        let mut objects = BTreeMap::new();
        let mut next: Option<String> = None;
        loop {
            let mut action = self.place.list_objects_v2(Some(&self.credentials));
            action.with_prefix(prefix.to_owned());
            if let Some(token) = next.take() {
                action.with_continuation_token(token);
            }
            let answer = self.good(self.ask(&action, None).await?)?;
            let text = answer.text().await.map_err(|error| self.failed(error))?;
            let page = ListObjectsV2::parse_response(&text).map_err(|error| self.says(error.to_string()))?;
            for object in page.contents {
                let changed = object.last_modified.as_deref();
                let changed = changed.and_then(|time| DateTime::parse_from_rfc3339(time).ok());
                let changed = changed.map_or_else(SystemTime::now, |time| time.with_timezone(&Utc).into());
                objects.insert(object.key, Known { bytes: object.size.unwrap_or(0), changed });
            }
            match page.next_continuation_token {
                Some(token) => next = Some(token),
                None => return Ok(objects),
            }
        }
    }

    fn request<'a>(&self, action: &impl S3Action<'a>) -> reqwest::RequestBuilder {
        let method = match rusty_method(action) {
            "HEAD" => Method::HEAD,
            "PUT" => Method::PUT,
            "DELETE" => Method::DELETE,
            _ => Method::GET,
        };
        self.client.request(method, action.sign(SIGNED))
    }

    async fn ask<'a>(&self, action: &impl S3Action<'a>, body: Option<reqwest::Body>) -> Result<Response> {
        let mut request = self.request(action);
        if let Some(body) = body {
            request = request.body(body);
        }
        request.send().await.map_err(|error| self.failed(error))
    }

    fn good(&self, answer: Response) -> Result<Response> {
        answer.error_for_status().map_err(|error| self.failed(error))
    }

    fn failed(&self, error: reqwest::Error) -> StorageError {
        // Without the address: it holds a signature.
        self.says(format!("{:#}", anyhow::Error::new(error.without_url())))
    }

    fn says(&self, detail: String) -> StorageError {
        StorageError::Bucket { name: self.place.name().to_owned(), detail }
    }
}

fn rusty_method<'a, A: S3Action<'a>>(_: &A) -> &'static str {
    A::METHOD.to_str()
}

fn trash(name: &str) -> String {
    format!("trash/{name}")
}

fn is_blob(name: &str) -> bool {
    Storage::Folder(PathBuf::new()).path(name).is_ok()
}

fn age(time: SystemTime) -> Duration {
    SystemTime::now().duration_since(time).unwrap_or_default()
}

fn wrong(path: &Path, source: io::Error) -> StorageError {
    StorageError::Io { path: path.to_owned(), source }
}

/// Marks a file of the folder as read just now, at most once an hour.
pub(super) fn read_now(path: &Path) {
    let old = fs::metadata(path).and_then(|meta| meta.modified()).is_ok_and(|time| age(time) > JUST_READ);
    if old && let Ok(file) = File::options().write(true).open(path) {
        let _ = file.set_modified(SystemTime::now());
    }
}
