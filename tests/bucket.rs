//! Files in S3-compatible storage, against a real server of that protocol (moto, from tests/python) that the test
//! starts. Without `HALQA_TEST_PYTHON` (tests/run sets it) there is nothing to start.

use std::{
    collections::HashSet,
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use halqa_platform::{
    config::Config,
    storage::{Storage, StorageError},
};
use rusty_s3::{Bucket, Credentials, S3Action, UrlStyle};
use tempfile::TempDir;

use crate::cli::{Server, free_port, material, run, said};

/// A server of S3 with one empty bucket; gone with the test.
struct S3 {
    child: Child,
    endpoint: String,
}

impl S3 {
    async fn start() -> Option<Self> {
        let Ok(python) = std::env::var("HALQA_TEST_PYTHON") else {
            assert!(std::env::var_os("CI").is_none(), "tests/run sets HALQA_TEST_PYTHON");
            return None;
        };
        let port = free_port().to_string();
        let child = Command::new(python)
            .args(["-m", "moto.server", "-H", "127.0.0.1", "-p", &port])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let s3 = Self { child, endpoint: format!("http://127.0.0.1:{port}") };
        let bucket = Bucket::new(s3.endpoint.parse().unwrap(), UrlStyle::Path, "files", "us-east-1").unwrap();
        let credentials = Credentials::new("key", "secret");
        let create = bucket.create_bucket(&credentials).sign(Duration::from_secs(60));
        let begun = Instant::now();
        let client = reqwest::Client::new();
        loop {
            let answer = client.put(create.clone()).header("content-length", 0).send().await;
            match answer {
                Ok(answer) if answer.status().is_success() => break,
                Ok(answer) => panic!("{} {}", answer.status(), answer.text().await.unwrap()),
                Err(error) => assert!(begun.elapsed() < Duration::from_secs(60), "no S3 server: {error:?}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Some(s3)
    }

    fn settings(&self) -> Vec<(&'static str, &str)> {
        vec![
            ("HALQA_STORAGE_S3_ENDPOINT", self.endpoint.as_str()),
            ("HALQA_STORAGE_S3_BUCKET", "files"),
            ("HALQA_STORAGE_S3_KEY", "key"),
            ("HALQA_STORAGE_S3_SECRET", "secret"),
        ]
    }

    fn storage(&self, data: &Path) -> Storage {
        let data = data.display().to_string();
        let settings = [self.settings(), vec![("HALQA_DATA", data.as_str())]].concat();
        let config = Config::from_sources(None, |name| {
            settings.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        });
        Storage::of(&config.unwrap()).unwrap()
    }
}

impl Drop for S3 {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn what_is_put_is_in_the_bucket_and_nothing_is_said_to_be_kept_without_it() {
    let Some(s3) = S3::start().await else { return };
    let (here, there) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let storage = s3.storage(here.path());
    let name = storage.put(b"salaam").await.unwrap();
    let big = here.path().join("big");
    fs::write(&big, vec![7; 3_000_000]).unwrap();
    let film = storage.put_file(&big).await.unwrap();
    // Another machine, with an empty folder.
    let other = s3.storage(there.path());
    assert_eq!(other.read(&name).await.unwrap(), b"salaam");
    assert_eq!(fs::metadata(other.file(&film).await.unwrap()).unwrap().len(), 3_000_000);
    let mut listed = vec![(film.clone(), 3_000_000), (name.clone(), 6)];
    listed.sort();
    assert_eq!(other.list().await.unwrap(), listed);
    let absent = "0".repeat(64);
    assert!(matches!(other.read(&absent).await, Err(StorageError::Missing(_))));
    let names = [name.clone(), absent.clone()].into();
    assert_eq!(other.missing(names).await.unwrap(), [absent]);

    drop(s3);
    assert!(matches!(storage.put(b"lost line").await, Err(StorageError::Bucket { .. })));
    assert!(
        matches!(storage.put(b"salaam").await, Err(StorageError::Bucket { .. })),
        "known here, but there?"
    );
    assert_eq!(storage.read(&name).await.unwrap(), b"salaam", "the folder still serves");
}

#[tokio::test]
async fn what_nobody_names_is_swept_and_found_when_it_is_wanted_after_all() {
    let Some(s3) = S3::start().await else { return };
    let (here, there) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let storage = s3.storage(here.path());
    let kept = storage.put(b"kept").await.unwrap();
    let gone = storage.put(b"gone").await.unwrap();
    let day = Duration::from_secs(24 * 3600);
    assert_eq!(storage.sweep(&HashSet::new(), day).await.unwrap(), 0, "everything is young");
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert_eq!(storage.sweep(&HashSet::from([kept.clone()]), Duration::ZERO).await.unwrap(), 1);
    assert_eq!(storage.list().await.unwrap(), [(kept, 4)]);
    let other = s3.storage(there.path());
    assert_eq!(other.read(&gone).await.unwrap(), b"gone");
    assert_eq!(storage.list().await.unwrap().len(), 2, "it is back");
}

#[tokio::test]
async fn a_site_on_a_bucket_serves_backs_up_and_restores() {
    let Some(s3) = S3::start().await else { return };
    let (data, work) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let settings = s3.settings();
    let imported = run(data.path(), &["course", "import", &material("wash-hands")], &settings);
    assert!(imported.status.success(), "{}", said(&imported));
    let file = work.path().join("site.zip");
    let backup = run(data.path(), &["backup", file.to_str().unwrap()], &settings);
    assert!(backup.status.success(), "{}", said(&backup));
    // A new machine: nothing but the bucket and the backup.
    let fresh = work.path().join("fresh");
    let restored = run(&fresh, &["restore", file.to_str().unwrap()], &settings);
    assert!(restored.status.success(), "{}", said(&restored));
    fs::remove_dir_all(fresh.join("blobs")).unwrap();
    let out = work.path().join("out");
    let exported = run(&fresh, &["course", "export", "wash-hands", out.to_str().unwrap()], &settings);
    assert!(exported.status.success(), "{}", said(&exported));
    fs::remove_dir_all(fresh.join("blobs")).unwrap();
    let server = Server::start(&fresh, &settings).await;
    let page = reqwest::get(format!("{}/en/courses/wash-hands", server.base)).await.unwrap();
    assert_eq!(page.status(), 200);
    let doctor = run(&fresh, &["doctor"], &settings);
    assert!(said(&doctor).contains("all of them there"), "{}", said(&doctor));
    server.stop();
}
