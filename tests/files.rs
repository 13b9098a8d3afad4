//! Files of courses over HTTP, and the daily sweep of those that nothing names.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    time::{Duration, SystemTime},
};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use halqa_learning::{library::Library, urls};
use halqa_platform::{jobs, storage::sweep};

use crate::support::{self, Answer, TestSite};

const CLIP: &[u8] = b"0123456789abcdefghij";

/// A course with a file to download and a drawing with texts, from which one per language is made.
fn course() -> BTreeMap<String, Vec<u8>> {
    let mut files = support::course("wash-hands");
    let lesson = files.get_mut("lessons/10-how/en.md").unwrap();
    lesson.extend(b"\n![Two hands](media/hands.svg \"Hands\")\n\n[The form](media/form.pdf)\n");
    let drawing = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text x="1" y="5">{{a}}</text></svg>"#;
    files.insert("media/hands.svg".to_owned(), drawing.to_vec());
    files.insert("media/hands.toml".to_owned(), "a.en = \"Hands\"\na.ar = \"يدان\"\n".into());
    files.insert("media/form.pdf".to_owned(), CLIP.to_vec());
    files
}

fn address(site: &TestSite, path: &str) -> String {
    let version = site.app.learning.library.by_slug("wash-hands").unwrap();
    urls::media(&version.course.media[path].sha256, path.rsplit('/').next().unwrap())
}

async fn get(site: &TestSite, path: &str, headers: &[(header::HeaderName, &str)]) -> Answer {
    let mut request = Request::get(path).body(Body::empty()).unwrap();
    for (name, value) in headers {
        request.headers_mut().insert(name, value.parse().unwrap());
    }
    site.guest().send(request).await
}

#[tokio::test]
async fn a_download_goes_on_where_it_broke_off() {
    for site in support::sites().await {
        site.import(course()).await;
        let form = address(&site, "media/form.pdf");
        let whole = get(&site, &form, &[]).await;
        assert_eq!((whole.status, whole.body.as_bytes()), (StatusCode::OK, CLIP));
        assert_eq!(whole.headers[header::ACCEPT_RANGES], "bytes");
        let tag = whole.headers[header::ETAG].to_str().unwrap().to_owned();
        let range = (header::RANGE, "bytes=10-14");
        let part = get(&site, &form, &[range.clone(), (header::IF_RANGE, &tag)]).await;
        assert_eq!((part.status, &*part.body), (StatusCode::PARTIAL_CONTENT, "abcde"));
        assert_eq!(part.headers[header::CONTENT_RANGE], "bytes 10-14/20");
        assert_eq!(part.headers[header::CONTENT_TYPE], "application/pdf");
        let last = get(&site, &form, &[(header::RANGE, "bytes=-3")]).await;
        assert_eq!((last.status, &*last.body), (StatusCode::PARTIAL_CONTENT, "hij"));
        let other = get(&site, &form, &[range, (header::IF_RANGE, "\"another\"")]).await;
        assert_eq!((other.status, other.body.as_bytes()), (StatusCode::OK, CLIP));
        let beyond = get(&site, &form, &[(header::RANGE, "bytes=20-")]).await;
        assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);
        assert_eq!(beyond.headers[header::CONTENT_RANGE], "bytes */20");
        let known = get(&site, &form, &[(header::IF_NONE_MATCH, &tag)]).await;
        assert_eq!((known.status, &*known.body), (StatusCode::NOT_MODIFIED, ""));

        // The same file stored again (a course imported once more) is the same for who has half of it.
        site.app.platform.storage.put(CLIP).await.unwrap();
        assert_eq!(get(&site, &form, &[]).await.headers[header::ETAG], *tag);
    }
}

#[tokio::test]
async fn the_sweep_leaves_every_file_that_any_version_names() {
    for site in support::sites().await {
        site.import(course()).await;
        let first = site.app.learning.library.by_slug("wash-hands").unwrap().id;
        let mut files = course();
        files.insert("media/form.pdf".to_owned(), b"another form".to_vec());
        site.import(files).await;
        let storage = site.app.platform.storage.clone();
        let named = storage.list().await.unwrap();
        let orphan = storage.put(b"of an import that failed").await.unwrap();
        for (name, _) in storage.list().await.unwrap() {
            let file = File::options().write(true).open(storage.path(&name).unwrap()).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(3 * 24 * 3600)).unwrap();
        }
        let young = storage.put(b"of an import that goes on").await.unwrap();

        let mut tx = site.app.platform.db.begin().await.unwrap();
        jobs::enqueue(&mut tx, &site.app.platform.clock, &sweep::Sweep {}).await.unwrap();
        tx.commit().await.unwrap();
        site.run_jobs().await;
        assert!(!storage.exists(&orphan).unwrap(), "{}", site.db.name);
        assert!(storage.exists(&young).unwrap(), "{}", site.db.name);
        for (name, _) in &named {
            assert!(storage.exists(name).unwrap(), "{name} on {}", site.db.name);
        }
        // An open attempt stays on its version: the first one can still be compiled, and its files are sent.
        let fresh = Library::new(site.app.platform.db.clone(), storage);
        let version = fresh.version(first).await.unwrap();
        for file in version.course.media.values() {
            assert_eq!(get(&site, &urls::media(&file.sha256, "x"), &[]).await.status, StatusCode::OK);
        }
        assert!(version.course.media.len() >= 3, "a drawing for each language, and the form");
    }
}

/// A table that names blobs has to be asked before any is removed: see `BLOBS` in `src/app.rs`.
#[test]
fn every_table_that_names_a_blob_is_known_to_the_sweep() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut tables = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for statement in text.split(';').filter(|statement| statement.contains("sha256 TEXT")) {
            let (_, rest) = statement.split_once(" TABLE ").unwrap();
            tables.push(rest.split_whitespace().next().unwrap().to_owned());
        }
    }
    tables.sort();
    // `blobs` lists them and names none for anybody; nothing writes it yet.
    let mut known: Vec<&str> = halqa::BLOBS.iter().map(|column| column.table).chain(["blobs"]).collect();
    known.sort_unstable();
    known.dedup();
    assert_eq!(tables, known, "add the new one to its domain's list");
}
