use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use tokio_util::sync::CancellationToken;

use super::*;
use crate::testing::{self, TestDb};

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Note {
    text: String,
    line: Option<String>,
    once: Option<String>,
}

impl Job for Note {
    const KIND: &'static str = "test.note";
    const MAX_ATTEMPTS: i64 = 3;
    fn order_key(&self) -> Option<String> {
        self.line.clone()
    }
    fn unique_key(&self) -> Option<String> {
        self.once.clone()
    }
}

fn note(text: &str) -> Note {
    Note { text: text.to_owned(), line: None, once: None }
}

fn in_line(text: &str, line: &str) -> Note {
    Note { line: Some(line.to_owned()), ..note(text) }
}

fn morning() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).unwrap()
}

async fn add(test: &TestDb, clock: &Clock, job: &Note) -> Option<Uuid> {
    let mut tx = test.db.begin().await.unwrap();
    let id = enqueue(&mut tx, clock, job).await.unwrap();
    tx.commit().await.unwrap();
    id
}

type Log = Arc<Mutex<Vec<String>>>;

/// Logs the text; texts that begin with `fail` fail.
fn registry(log: &Log) -> Registry {
    let mut registry = Registry::new();
    let log = Arc::clone(log);
    registry.register(move |job: Note, _| {
        let log = Arc::clone(&log);
        async move {
            log.lock().unwrap().push(job.text.clone());
            match job.text.as_str() {
                text if text.starts_with("fail") => anyhow::bail!("no luck with {text}"),
                "panic" => panic!("oh"),
                "hopeless" => Err(GiveUp("never".to_owned()).into()),
                _ => Ok(()),
            }
        }
    });
    registry
}

fn logged(log: &Log) -> Vec<String> {
    std::mem::take(&mut log.lock().unwrap())
}

#[tokio::test]
async fn a_job_exists_exactly_if_its_transaction_was_committed() {
    for test in testing::databases().await.unwrap() {
        let (clock, log) = (Clock::system(), Log::default());
        let mut tx = test.db.begin().await.unwrap();
        enqueue(&mut tx, &clock, &note("rolled back")).await.unwrap();
        drop(tx);
        add(&test, &clock, &note("kept")).await;
        let ran = run_due_now(&registry(&log), &test.db, &clock).await.unwrap();
        assert_eq!(ran, Ran { done: 1, failed: vec![] }, "{}", test.name);
        assert_eq!(logged(&log), ["kept"]);
        assert!(counts(&test.db).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_failing_job_comes_back_later_and_is_dead_in_the_end() {
    for test in testing::databases().await.unwrap() {
        let (clock, log) = (Clock::fixed(morning()), Log::default());
        let registry = registry(&log);
        let id = add(&test, &clock, &note("fail")).await.unwrap();
        let ran = run_due_now(&registry, &test.db, &clock).await.unwrap();
        assert_eq!(ran.failed, [("test.note".to_owned(), "no luck with fail".to_owned())]);
        let job = one(&test.db, id).await.unwrap().unwrap();
        assert_eq!((job.state, job.attempts), (JobState::Queued, 1));
        let wait = (job.run_at - morning()).num_milliseconds();
        assert!((3750..=6250).contains(&wait), "{wait}");
        assert_eq!(run_due_now(&registry, &test.db, &clock).await.unwrap(), Ran::default());
        for _ in 0..2 {
            clock.set(clock.now() + TimeDelta::hours(2));
            run_due_now(&registry, &test.db, &clock).await.unwrap();
        }
        let job = one(&test.db, id).await.unwrap().unwrap();
        assert_eq!((job.state, job.attempts), (JobState::Dead, 3));
        assert_eq!(job.last_error.as_deref(), Some("no luck with fail"));
        clock.set(clock.now() + TimeDelta::days(9));
        assert_eq!(run_due_now(&registry, &test.db, &clock).await.unwrap(), Ran::default());
        assert_eq!(logged(&log).len(), 3);

        // An administrator gives it another chance, then takes it away.
        let mut tx = test.db.begin().await.unwrap();
        assert!(retry(&mut tx, &clock, id).await.unwrap());
        assert!(!retry(&mut tx, &clock, id).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(run_due_now(&registry, &test.db, &clock).await.unwrap().failed.len(), 1);
        assert_eq!(list(&test.db, JobState::Queued, None, 9).await.unwrap().len(), 1);
        let mut tx = test.db.begin().await.unwrap();
        assert!(delete(&mut tx, id).await.unwrap());
        tx.commit().await.unwrap();
        assert!(one(&test.db, id).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_can_never_succeed_is_dead_at_once_and_a_panic_is_a_failure() {
    for test in testing::databases().await.unwrap() {
        let (clock, log) = (Clock::fixed(morning()), Log::default());
        let registry = registry(&log);
        let hopeless = add(&test, &clock, &note("hopeless")).await.unwrap();
        let panics = add(&test, &clock, &note("panic")).await.unwrap();
        let mut tx = test.db.begin().await.unwrap();
        let broken = NewJob { payload: "{".to_owned(), ..NewJob::of(&note("x")).unwrap() };
        let broken = insert(&mut tx, &clock, &broken, morning()).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        run_due_now(&registry, &test.db, &clock).await.unwrap();
        let state = async |id| {
            let job = one(&test.db, id).await.unwrap().unwrap();
            (job.state, job.last_error.unwrap())
        };
        assert_eq!(state(hopeless).await, (JobState::Dead, "never".to_owned()));
        assert_eq!(state(panics).await, (JobState::Queued, "the handler panicked: oh".to_owned()));
        let (dead, error) = state(broken).await;
        assert_eq!(dead, JobState::Dead);
        assert!(error.starts_with("the job cannot be read"), "{error}");
        let counts = counts(&test.db).await.unwrap();
        assert_eq!(
            counts.iter().map(|c| (c.state, c.jobs)).collect::<Vec<_>>(),
            [(JobState::Dead, 2), (JobState::Queued, 1)]
        );
    }
}

#[tokio::test]
async fn a_line_moves_in_order_and_waits_behind_a_failing_job() {
    for test in testing::databases().await.unwrap() {
        let (clock, log) = (Clock::fixed(morning()), Log::default());
        let registry = registry(&log);
        for job in [
            in_line("fail a1", "a"),
            in_line("a2", "a"),
            in_line("b1", "b"),
            in_line("b2", "b"),
            note("free"),
        ] {
            add(&test, &clock, &job).await;
        }
        run_due_now(&registry, &test.db, &clock).await.unwrap();
        let seen = logged(&log);
        assert_eq!(seen, ["fail a1", "b1", "b2", "free"], "{}", test.name);
        clock.set(clock.now() + TimeDelta::hours(2));
        add(&test, &clock, &in_line("a3", "a")).await;
        run_due_now(&registry, &test.db, &clock).await.unwrap();
        assert_eq!(logged(&log), ["fail a1"]);
        clock.set(clock.now() + TimeDelta::hours(2));
        run_due_now(&registry, &test.db, &clock).await.unwrap();
        assert_eq!(logged(&log), ["fail a1", "a2", "a3"], "dead, so those behind it go on");
    }
}

#[tokio::test]
async fn one_of_a_kind_waits_but_another_may_follow_a_started_one() {
    for test in testing::databases().await.unwrap() {
        let clock = Clock::fixed(morning());
        let single = Note { once: Some("index 7".to_owned()), ..note("x") };
        assert!(add(&test, &clock, &single).await.is_some());
        assert!(add(&test, &clock, &single).await.is_none());
        let claims = queue::Claims::new(&test.db, vec![Note::KIND.to_owned()]);
        let lease = Duration::from_secs(60);
        let first = claims.claim(&test.db, clock.now(), lease).await.unwrap().unwrap();
        assert!(add(&test, &clock, &single).await.is_some(), "the first has started");
        queue::done(&test.db, &first).await.unwrap();
        assert!(claims.claim(&test.db, clock.now(), lease).await.unwrap().is_some());
        assert!(claims.claim(&test.db, clock.now(), lease).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_dead_workers_job_is_given_to_another_and_the_dead_one_is_fenced_out() {
    for test in testing::databases().await.unwrap() {
        let (clock, log) = (Clock::fixed(morning()), Log::default());
        let registry = registry(&log);
        let id = add(&test, &clock, &in_line("first", "a")).await.unwrap();
        add(&test, &clock, &in_line("second", "a")).await;
        let claims = queue::Claims::new(&test.db, vec![Note::KIND.to_owned()]);
        let lost = claims.claim(&test.db, clock.now(), Duration::from_secs(60)).await.unwrap().unwrap();
        assert_eq!(lost.id, id);
        clock.set(morning() + TimeDelta::seconds(59));
        assert_eq!(run_due_now(&registry, &test.db, &clock).await.unwrap(), Ran::default());
        clock.set(morning() + TimeDelta::seconds(60));
        queue::recover(&test.db, clock.now()).await.unwrap();
        let second = claims.claim(&test.db, clock.now(), Duration::from_secs(60)).await.unwrap().unwrap();
        assert_eq!((second.id, second.attempts), (id, 2));
        // The first worker was only slow, and reports now: nothing happens.
        queue::done(&test.db, &lost).await.unwrap();
        assert!(!queue::renew(&test.db, &lost, clock.now()).await.unwrap());
        assert_eq!(one(&test.db, id).await.unwrap().unwrap().state, JobState::Running);
        queue::done(&test.db, &second).await.unwrap();
        run_due_now(&registry, &test.db, &clock).await.unwrap();
        assert_eq!(logged(&log), ["second"]);
    }
}

#[tokio::test]
async fn a_job_that_kills_its_worker_every_time_is_dead() {
    for test in testing::databases().await.unwrap() {
        let clock = Clock::fixed(morning());
        let id = add(&test, &clock, &note("x")).await.unwrap();
        let claims = queue::Claims::new(&test.db, vec![Note::KIND.to_owned()]);
        for _ in 0..3 {
            claims.claim(&test.db, clock.now(), Duration::from_secs(60)).await.unwrap().unwrap();
            clock.set(clock.now() + TimeDelta::minutes(2));
            queue::recover(&test.db, clock.now()).await.unwrap();
        }
        assert_eq!(one(&test.db, id).await.unwrap().unwrap().state, JobState::Dead, "{}", test.name);
    }
}

#[tokio::test]
async fn a_worker_takes_only_what_it_can_handle() {
    for test in testing::databases().await.unwrap() {
        let clock = Clock::fixed(morning());
        add(&test, &clock, &note("x")).await.unwrap();
        assert_eq!(run_due_now(&Registry::new(), &test.db, &clock).await.unwrap(), Ran::default());
        assert_eq!(counts(&test.db).await.unwrap()[0].state, JobState::Queued);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_workers_run_each_job_once_and_keep_the_lines() {
    for test in testing::databases().await.unwrap() {
        let clock = Clock::system();
        let seen: Arc<Mutex<BTreeMap<String, Vec<usize>>>> = Arc::default();
        let busy: Arc<Mutex<BTreeMap<String, usize>>> = Arc::default();
        let overlaps = Arc::new(AtomicUsize::new(0));
        let mut registry = Registry::new();
        let (s, b, o) = (Arc::clone(&seen), Arc::clone(&busy), Arc::clone(&overlaps));
        registry.register(move |job: Note, _| {
            let (seen, busy, overlaps) = (Arc::clone(&s), Arc::clone(&b), Arc::clone(&o));
            async move {
                let line = job.line.unwrap();
                let now_busy = {
                    let mut busy = busy.lock().unwrap();
                    let n = busy.entry(line.clone()).or_default();
                    *n += 1;
                    *n
                };
                if now_busy > 1 {
                    overlaps.fetch_add(1, Ordering::SeqCst);
                }
                tokio::time::sleep(Duration::from_millis(1)).await;
                *busy.lock().unwrap().get_mut(&line).unwrap() -= 1;
                seen.lock().unwrap().entry(line).or_default().push(job.text.parse().unwrap());
                Ok(())
            }
        });
        let mut tx = test.db.begin().await.unwrap();
        for n in 0..120 {
            enqueue(&mut tx, &clock, &in_line(&n.to_string(), &format!("line {}", n % 6))).await.unwrap();
        }
        tx.commit().await.unwrap();
        let stop = CancellationToken::new();
        let workers: Vec<_> = (0..3)
            .map(|_| {
                let worker = Worker::new(registry.clone(), test.db.clone(), clock.clone());
                tokio::spawn(worker.run(stop.clone()))
            })
            .collect();
        let started = Instant::now();
        while !counts(&test.db).await.unwrap().is_empty() {
            assert!(started.elapsed() < Duration::from_secs(60), "{}", test.name);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        stop.cancel();
        for worker in workers {
            worker.await.unwrap();
        }
        assert_eq!(overlaps.load(Ordering::SeqCst), 0);
        let seen = seen.lock().unwrap();
        for line in 0..6 {
            let expected: Vec<usize> = (0..120).filter(|n| n % 6 == line).collect();
            assert_eq!(seen[&format!("line {line}")], expected, "{}", test.name);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_periodic_job_is_made_once_in_a_period() {
    for test in testing::databases().await.unwrap() {
        let clock = Clock::fixed(morning());
        let runs = Arc::new(AtomicI64::new(0));
        let mut registry = Registry::new();
        let count = Arc::clone(&runs);
        registry.register(move |_: Note, _| {
            count.fetch_add(1, Ordering::SeqCst);
            async { Ok(()) }
        });
        registry.every(Duration::from_secs(3600), &note("tick")).unwrap();
        let stop = CancellationToken::new();
        let workers: Vec<_> = (0..3)
            .map(|_| {
                // House is kept twice in a lease.
                let worker = Worker::new(registry.clone(), test.db.clone(), clock.clone())
                    .lease(Duration::from_millis(200));
                tokio::spawn(worker.run(stop.clone()))
            })
            .collect();
        for period in 1..=3 {
            tokio::time::sleep(Duration::from_millis(900)).await;
            assert_eq!(runs.load(Ordering::SeqCst), period, "{}", test.name);
            clock.set(clock.now() + TimeDelta::hours(1));
        }
        stop.cancel();
        for worker in workers {
            worker.await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stopped_worker_finishes_short_jobs_and_puts_long_ones_back() {
    for test in testing::databases().await.unwrap() {
        let clock = Clock::system();
        let finished = Arc::new(AtomicUsize::new(0));
        let mut registry = Registry::new();
        let count = Arc::clone(&finished);
        registry.register(move |job: Note, _| {
            let count = Arc::clone(&count);
            async move {
                let long = job.text == "long";
                tokio::time::sleep(Duration::from_millis(if long { 60_000 } else { 400 })).await;
                count.fetch_add(1, Ordering::SeqCst);
                Ok(())
            }
        });
        let long = add(&test, &clock, &note("long")).await.unwrap();
        add(&test, &clock, &note("short")).await.unwrap();
        let stop = CancellationToken::new();
        let worker = Worker::new(registry, test.db.clone(), clock.clone()).grace(Duration::from_secs(1));
        let worker = tokio::spawn(worker.run(stop.clone()));
        tokio::time::sleep(Duration::from_millis(200)).await;
        let started = Instant::now();
        stop.cancel();
        worker.await.unwrap();
        assert!(started.elapsed() < Duration::from_secs(5));
        assert_eq!(finished.load(Ordering::SeqCst), 1);
        let job = one(&test.db, long).await.unwrap().unwrap();
        assert_eq!((job.state, job.attempts), (JobState::Queued, 0), "{}", test.name);
        assert_eq!(counts(&test.db).await.unwrap().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_running_job_keeps_its_lease_and_a_sleeping_worker_is_woken() {
    for test in testing::databases().await.unwrap() {
        let (clock, runs) = (Clock::system(), Arc::new(AtomicUsize::new(0)));
        let mut registry = Registry::new();
        let count = Arc::clone(&runs);
        registry.register(move |_: Note, _| {
            count.fetch_add(1, Ordering::SeqCst);
            async {
                tokio::time::sleep(Duration::from_millis(900)).await;
                Ok(())
            }
        });
        let stop = CancellationToken::new();
        let workers: Vec<_> = (0..2)
            .map(|_| {
                let mut worker = Worker::new(registry.clone(), test.db.clone(), clock.clone())
                    .lease(Duration::from_millis(300));
                worker.poll = Duration::from_secs(30);
                tokio::spawn(worker.run(stop.clone()))
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(300)).await;
        add(&test, &clock, &note("x")).await.unwrap();
        // Another test's worker in this process may take a wake; so it is repeated.
        let started = Instant::now();
        while runs.load(Ordering::SeqCst) == 0 {
            assert!(started.elapsed() < Duration::from_secs(10), "{}", test.name);
            wake();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        for _ in 0..20 {
            wake();
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert_eq!(runs.load(Ordering::SeqCst), 1, "{}: the lease of 300 ms was renewed", test.name);
        assert!(counts(&test.db).await.unwrap().is_empty());
        stop.cancel();
        for worker in workers {
            worker.await.unwrap();
        }
    }
}
