//! Pieces that arrive, break off, come twice, or say what is not so.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use futures_util::stream;
use uuid::Uuid;

use super::*;
use crate::{
    Parts,
    clock::Clock,
    http::{assets::Assets, view::Site},
    id,
    lang::Lang,
    search::Embedded,
    storage::Storage,
    testing::{self, TestDb},
};

fn platform(test: &TestDb, clock: &Clock) -> Platform {
    let config = Arc::new(test.config(&[]).unwrap());
    let site = Site::new("x".to_owned(), "http://localhost".to_owned(), Lang::En, Assets::load());
    Platform::new(Parts {
        db: test.db.clone(),
        clock: clock.clone(),
        storage: Storage::folder(&config.data),
        search: Arc::new(Embedded::new(config.data.join("search"))),
        site: Arc::new(site),
        config,
    })
}

fn new(account: Uuid, subject: Uuid, fingerprint: &str, bytes: i64) -> New<'_> {
    New { account, purpose: "test", subject, name: "film.mp4", fingerprint, bytes }
}

async fn begun(platform: &Platform, new: New<'_>) -> Upload {
    match begin(platform, new).await.unwrap() {
        Begun::Here(upload) => upload,
        Begun::TooMuch => panic!("there is room"),
    }
}

#[tokio::test]
async fn pieces_make_a_whole_however_often_the_line_breaks() {
    for test in testing::databases().await.unwrap() {
        let platform = platform(&test, &Clock::system());
        let config = &platform.config;
        let (me, draft) = (id::new(), id::new());
        let upload = begun(&platform, new(me, draft, "film|10|1", 10)).await;
        assert_eq!(begun(&platform, new(me, draft, "film|10|1", 10)).await.id, upload.id, "asked twice");
        assert_ne!(begun(&platform, new(me, id::new(), "film|10|1", 10)).await.id, upload.id);
        assert_eq!(upload.offset(config), 0);

        let breaks = stream::iter([Ok(Bytes::from_static(b"0123")), Err(io::Error::other("line"))]);
        assert_eq!(upload.append(config, 0, Body::from_stream(breaks)).await.unwrap(), Appended::At(4));
        assert_eq!(upload.offset(config), 4);
        let again = upload.append(config, 0, Body::from("0123")).await.unwrap();
        assert_eq!(again, Appended::Elsewhere(4), "a piece that came twice is written once");
        let more = upload.append(config, 4, Body::from("456789 and more")).await.unwrap();
        assert_eq!((more, upload.offset(config)), (Appended::TooMuch, 4));
        assert!(!upload.is_whole(config));
        assert_eq!(upload.append(config, 4, Body::from("456789")).await.unwrap(), Appended::At(10));
        assert!(upload.is_whole(config));
        assert_eq!(std::fs::read(upload.path(config)).unwrap(), b"0123456789");

        let stranger = find(&platform, upload.id, id::new(), "test", draft).await.unwrap();
        assert_eq!(stranger, None, "another's upload is not to be found");
        finish(&platform, &upload, "media/film.mp4").await.unwrap();
        let after = find(&platform, upload.id, me, "test", draft).await.unwrap().unwrap();
        assert_eq!(after.became.as_deref(), Some("media/film.mp4"));
        assert!(!upload.path(config).exists());
    }
}

#[tokio::test]
async fn one_piece_at_a_time() {
    let test = testing::databases().await.unwrap().remove(0);
    let platform = platform(&test, &Clock::system());
    let upload = begun(&platform, new(id::new(), id::new(), "", 10)).await;
    let (_held, _) = open(&upload.path(&platform.config)).unwrap().unwrap();
    let second = upload.append(&platform.config, 0, Body::from("x")).await.unwrap();
    assert_eq!(second, Appended::Busy);
}

#[tokio::test]
async fn nobody_fills_the_disk_with_what_they_begin() {
    for test in testing::databases().await.unwrap() {
        let clock = Clock::fixed(Clock::system().now());
        let platform = platform(&test, &clock);
        let (me, draft) = (id::new(), id::new());
        let large = begun(&platform, new(me, draft, "", BYTES_AT_MOST - 10)).await;
        assert_eq!(begin(&platform, new(me, draft, "", 11)).await.unwrap(), Begun::TooMuch);
        begun(&platform, new(id::new(), draft, "", 11)).await;
        for _ in 1..AT_MOST {
            begun(&platform, new(me, draft, "", 0)).await;
        }
        assert_eq!(begin(&platform, new(me, draft, "", 0)).await.unwrap(), Begun::TooMuch);
        assert_eq!(unfinished(&platform, me, "test", draft).await.unwrap().len(), AT_MOST);

        large.append(&platform.config, 0, Body::from("some")).await.unwrap();
        clock.set(clock.now() + LIFE);
        let due = Due { ids: vec![large.id], before: clock.now(), now: clock.now() };
        assert_eq!(let_go(&platform, due).await.unwrap(), 1);
        assert!(!large.path(&platform.config).exists(), "thrown away after a day");
        assert_eq!(find(&platform, large.id, me, "test", draft).await.unwrap(), None);
        assert_eq!(unfinished(&platform, me, "test", draft).await.unwrap(), []);
        begun(&platform, new(me, draft, "", 11)).await;
    }
}

#[tokio::test]
async fn a_file_of_a_form_is_cut_off_at_its_limit() {
    let test = testing::databases().await.unwrap().remove(0);
    let config = test.config(&[]).unwrap();
    let pieces =
        || stream::iter([Ok::<_, io::Error>(Bytes::from_static(b"0123")), Ok(Bytes::from_static(b"45"))]);
    let whole = receive(&config, pieces(), 6).await.unwrap().unwrap();
    assert_eq!(std::fs::read(whole.path()).unwrap(), b"012345");
    assert!(receive(&config, pieces(), 5).await.unwrap().is_none());
    let path = whole.path().to_owned();
    drop(whole);
    assert!(!path.exists());
    let broken = stream::iter([Ok(Bytes::from_static(b"0")), Err(io::Error::other("line"))]);
    assert!(receive(&config, broken, 5).await.is_err());
}
