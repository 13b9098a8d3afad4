use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use serde::{Deserialize, Serialize};

use super::*;
use crate::{
    clock::Clock,
    events::{self, Event},
    jobs::{self, Job, JobContext, Registry, Worker},
    testing,
};

/// What is promised.
const AT_ONCE: Duration = Duration::from_millis(250);

#[derive(Serialize, Deserialize)]
struct Ping;

impl Job for Ping {
    const KIND: &'static str = "bell.ping";
}

#[derive(Serialize, Deserialize)]
struct Happened;

impl Event for Happened {
    const KIND: &'static str = "bell.happened";
    fn subject(&self) -> String {
        "x".to_owned()
    }
}

async fn until(what: &str, mut done: impl FnMut() -> bool) -> Duration {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(10), "{what}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    begun.elapsed()
}

/// Another process: a pool of its own on the same database.
async fn others() -> Vec<(testing::TestDb, Db)> {
    let mut pairs = Vec::new();
    for test in testing::databases().await.unwrap() {
        if test.db.is_postgres() {
            let other = Db::open(&test.url).await.unwrap();
            pairs.push((test, other));
        }
    }
    pairs
}

async fn tell(db: &Db, topic: Topic) {
    let mut tx = db.begin().await.unwrap();
    tx.notify(topic).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_looks_every_half_minute_is_woken_by_another_process() {
    for (test, other) in others().await {
        let (clock, runs) = (Clock::system(), Arc::new(AtomicUsize::new(0)));
        let mut registry = Registry::new();
        let (of_jobs, of_events) = (Arc::clone(&runs), Arc::clone(&runs));
        registry.register(move |_: Ping, _: JobContext| {
            of_jobs.fetch_add(1, Ordering::SeqCst);
            async { Ok(()) }
        });
        registry.on("bell.test", move |_: Happened, _| {
            of_events.fetch_add(1, Ordering::SeqCst);
            async { Ok(()) }
        });
        let stop = CancellationToken::new();
        let bell = Bell::listen(&test.db, stop.clone());
        let ear = bell.ear(Topic::Jobs);
        let worker = Worker::new(registry, test.db.clone(), clock.clone()).listening(&bell);
        let worker = tokio::spawn(worker.run(stop.clone()));
        until("the line is up", || ear.is_up()).await;
        // The first rounds of a worker that has just started.
        tokio::time::sleep(Duration::from_millis(600)).await;

        for round in 1..=5 {
            let mut tx = other.begin().await.unwrap();
            jobs::enqueue(&mut tx, &clock, &Ping).await.unwrap();
            tx.commit().await.unwrap();
            let took = until("the job is run", || runs.load(Ordering::SeqCst) == round * 2 - 1).await;
            assert!(took < AT_ONCE, "job {round}: {took:?}");
            let mut tx = other.begin().await.unwrap();
            events::publish(&mut tx, &clock, &Happened).await.unwrap();
            tx.commit().await.unwrap();
            let took = until("the event is delivered", || runs.load(Ordering::SeqCst) == round * 2).await;
            assert!(took < AT_ONCE, "event {round}: {took:?}");
        }

        // One that is due in a second is run then, not half a minute later; one that was rolled back never.
        let mut tx = other.begin().await.unwrap();
        let due = clock.now() + chrono::TimeDelta::seconds(1);
        jobs::enqueue_at(&mut tx, &clock, &Ping, due).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = other.begin().await.unwrap();
        jobs::enqueue(&mut tx, &clock, &Ping).await.unwrap();
        drop(tx);
        let took = until("the later job is run", || runs.load(Ordering::SeqCst) == 11).await;
        assert!(took > Duration::from_millis(700) && took < Duration::from_millis(2000), "{took:?}");
        stop.cancel();
        worker.await.unwrap();
        assert_eq!(runs.load(Ordering::SeqCst), 11);
        other.close().await;
    }
}

#[tokio::test]
async fn an_ear_hears_its_topic_also_what_was_told_before_it_waited() {
    for (test, other) in others().await {
        let stop = CancellationToken::new();
        let bell = Bell::listen(&test.db, stop.clone());
        let mut courses = bell.ear(Topic::Courses);
        let slow = Duration::from_secs(30);
        // Found: the line is up.
        courses.wait(slow, slow).await;
        assert!(courses.is_up());
        tell(&other, Topic::Jobs).await;
        let begun = Instant::now();
        courses.wait(slow, Duration::from_millis(300)).await;
        assert!(begun.elapsed() >= Duration::from_millis(300), "another topic wakes nobody");
        tell(&other, Topic::Courses).await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        let begun = Instant::now();
        courses.wait(slow, slow).await;
        assert!(begun.elapsed() < AT_ONCE);
        stop.cancel();
        other.close().await;
    }
}

#[tokio::test]
async fn a_lost_line_wakes_who_waits_and_is_made_anew() {
    for (test, other) in others().await {
        let stop = CancellationToken::new();
        let bell = Bell::listen(&test.db, stop.clone());
        let mut ear = bell.ear(Topic::Jobs);
        let slow = Duration::from_secs(30);
        ear.wait(slow, slow).await;
        assert!(ear.is_up());
        let sql = "SELECT COUNT(*) FROM (SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                   WHERE datname = current_database() AND query LIKE 'LISTEN%') AS ended";
        let (ended,): (i64,) = other.read(sql).one().await.unwrap();
        assert_eq!(ended, 1);
        let begun = Instant::now();
        ear.wait(slow, slow).await;
        assert!(begun.elapsed() < Duration::from_secs(2), "lost: look");
        // Without a line the short pause holds, until it is up again.
        for _ in 0..40 {
            if ear.is_up() {
                break;
            }
            ear.wait(Duration::from_millis(250), slow).await;
        }
        assert!(ear.is_up(), "found again");
        // Whether the last wait returned for the line or for its pause: what is told now is heard.
        ear.wait(slow, Duration::from_millis(50)).await;
        tell(&other, Topic::Jobs).await;
        let begun = Instant::now();
        ear.wait(slow, slow).await;
        assert!(begun.elapsed() < AT_ONCE);
        stop.cancel();
        other.close().await;
    }
}

#[tokio::test]
async fn a_silent_bell_leaves_the_short_pause() {
    let mut ear = Bell::silent().ear(Topic::Jobs);
    let begun = Instant::now();
    ear.wait(Duration::from_millis(50), SLOW).await;
    let took = begun.elapsed();
    assert!(!ear.is_up() && took >= Duration::from_millis(50) && took < Duration::from_secs(5), "{took:?}");
}
