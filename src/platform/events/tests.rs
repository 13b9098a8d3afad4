use std::sync::{Arc, Mutex};

use super::*;
use crate::testing::{self, TestDb};

#[derive(Clone, Serialize, Deserialize)]
struct Moved {
    who: String,
    step: i64,
}

impl Event for Moved {
    const KIND: &'static str = "test.moved";
    fn subject(&self) -> String {
        self.who.clone()
    }
}

#[derive(Serialize, Deserialize)]
struct Left {
    who: String,
}

impl Event for Left {
    const KIND: &'static str = "test.left";
    fn subject(&self) -> String {
        self.who.clone()
    }
}

type Log = Arc<Mutex<Vec<String>>>;

fn moved(who: &str, step: i64) -> Moved {
    Moved { who: who.to_owned(), step }
}

async fn tell<E: Event>(test: &TestDb, clock: &Clock, event: &E) {
    let mut tx = test.db.begin().await.unwrap();
    publish(&mut tx, clock, event).await.unwrap();
    tx.commit().await.unwrap();
}

fn noon() -> Clock {
    Clock::fixed(DateTime::from_timestamp(1_800_000_000, 0).unwrap())
}

#[tokio::test]
async fn every_handler_hears_what_was_committed_and_nothing_else() {
    for test in testing::databases().await.unwrap() {
        let (clock, log) = (noon(), Log::default());
        let mut registry = Registry::new();
        for name in ["first", "second"] {
            let log = Arc::clone(&log);
            registry.on(name, move |event: Moved, _| {
                log.lock().unwrap().push(format!("{name} {}{}", event.who, event.step));
                async { Ok(()) }
            });
        }
        let mut tx = test.db.begin().await.unwrap();
        publish(&mut tx, &clock, &moved("a", 0)).await.unwrap();
        drop(tx);
        tell(&test, &clock, &moved("a", 1)).await;
        tell(&test, &clock, &Left { who: "a".to_owned() }).await;
        jobs::run_due_now(&registry, &test.db, &clock).await.unwrap();
        jobs::run_due_now(&registry, &test.db, &clock).await.unwrap();
        let mut seen = log.lock().unwrap().clone();
        seen.sort();
        assert_eq!(seen, ["first a1", "second a1"], "{}", test.name);
        let waiting: (i64,) =
            test.db.read("SELECT COUNT(*) FROM events WHERE dispatched_at IS NULL").one().await.unwrap();
        assert_eq!(waiting.0, 0);
    }
}

#[tokio::test]
async fn events_about_one_subject_stay_in_order_across_types_and_failures() {
    for test in testing::databases().await.unwrap() {
        let (clock, log) = (noon(), Log::default());
        let mut registry = Registry::new();
        let (first, second) = (Arc::clone(&log), Arc::clone(&log));
        registry.on("list", move |event: Moved, context| {
            let log = Arc::clone(&first);
            async move {
                if event.who == "a" && event.step == 1 && context.attempt == 1 {
                    anyhow::bail!("not now");
                }
                log.lock().unwrap().push(format!("{}{}", event.who, event.step));
                Ok(())
            }
        });
        registry.on("list", move |event: Left, _| {
            second.lock().unwrap().push(format!("{} left", event.who));
            async { Ok(()) }
        });
        for (who, step) in [("a", 1), ("b", 1), ("a", 2), ("b", 2)] {
            tell(&test, &clock, &moved(who, step)).await;
        }
        tell(&test, &clock, &Left { who: "a".to_owned() }).await;
        let ran = jobs::run_due_now(&registry, &test.db, &clock).await.unwrap();
        assert_eq!(ran.failed.len(), 1);
        assert_eq!(*log.lock().unwrap(), ["b1", "b2"], "{}", test.name);
        clock.set(clock.now() + TimeDelta::hours(1));
        jobs::run_due_now(&registry, &test.db, &clock).await.unwrap();
        assert_eq!(*log.lock().unwrap(), ["b1", "b2", "a1", "a2", "a left"]);
    }
}

/// The handler's process dies at three places: before its commit, after it, and not at all.
#[tokio::test]
async fn a_second_delivery_changes_nothing() {
    for test in testing::databases().await.unwrap() {
        let clock = noon();
        let mut registry = Registry::new();
        let outcomes: Log = Arc::default();
        let seen = Arc::clone(&outcomes);
        registry.on("count", move |event: Moved, context| {
            let seen = Arc::clone(&seen);
            async move {
                let mut tx = context.db.begin().await?;
                let first = context.once(&mut tx).await?;
                if first {
                    tx.sql("INSERT INTO settings (key, value) VALUES ($1, '1') ON CONFLICT (key) DO UPDATE SET value = settings.value || '1'")
                        .bind(format!("count.{}", event.who))
                        .execute()
                        .await?;
                }
                seen.lock().unwrap().push(format!("{} {first}", context.attempt));
                if context.attempt == 1 {
                    anyhow::bail!("died before the commit");
                }
                tx.commit().await?;
                if context.attempt == 2 {
                    anyhow::bail!("died after the commit");
                }
                Ok(())
            }
        });
        tell(&test, &clock, &moved("a", 1)).await;
        for _ in 0..4 {
            jobs::run_due_now(&registry, &test.db, &clock).await.unwrap();
            clock.set(clock.now() + TimeDelta::hours(1));
        }
        assert_eq!(*outcomes.lock().unwrap(), ["1 true", "2 true", "3 false"], "{}", test.name);
        let done: (String,) =
            test.db.read("SELECT value FROM settings WHERE key = 'count.a'").one().await.unwrap();
        assert_eq!(done.0, "1");
        assert!(jobs::counts(&test.db).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn dispatchers_beside_each_other_make_each_delivery_once() {
    for test in testing::databases().await.unwrap() {
        let clock = noon();
        let mut registry = Registry::new();
        registry.on("x", async |_: Moved, _| Ok(()));
        for step in 0..250 {
            tell(&test, &clock, &moved("a", step)).await;
        }
        let tasks: Vec<_> = (0..4)
            .map(|_| {
                let (db, clock, registry) = (test.db.clone(), clock.clone(), registry.clone());
                tokio::spawn(async move { while dispatch(&db, &clock, &registry).await.unwrap() > 0 {} })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        let rows: Vec<(String, i64)> =
            test.db.read("SELECT payload, place FROM jobs ORDER BY place").all().await.unwrap();
        assert_eq!(rows.len(), 250, "{}", test.name);
        let events: Vec<(Uuid,)> = test.db.read("SELECT id FROM events ORDER BY id").all().await.unwrap();
        for ((payload, place), ((event,), n)) in rows.iter().zip(events.iter().zip(1..)) {
            assert_eq!(*place, n);
            assert!(payload.contains(&event.to_string()));
        }
    }
}

#[tokio::test]
async fn old_receipts_are_forgotten() {
    for test in testing::databases().await.unwrap() {
        let clock = noon();
        let mut registry = Registry::new();
        registry.on("x", async |_: Moved, context: EventContext| {
            let mut tx = context.db.begin().await?;
            context.once(&mut tx).await?;
            Ok(tx.commit().await?)
        });
        register(&mut registry).unwrap();
        tell(&test, &clock, &moved("a", 1)).await;
        jobs::run_due_now(&registry, &test.db, &clock).await.unwrap();
        clock.set(clock.now() + TimeDelta::days(KEEP_DAYS + 1));
        tell(&test, &clock, &moved("a", 2)).await;
        let mut tx = test.db.begin().await.unwrap();
        jobs::enqueue(&mut tx, &clock, &Tidy).await.unwrap();
        tx.commit().await.unwrap();
        jobs::run_due_now(&registry, &test.db, &clock).await.unwrap();
        // Events themselves go by their rule (`retention`); receipts go here.
        let sql = "SELECT COUNT(*) FROM event_receipts";
        let (left,): (i64,) = test.db.read(sql).one().await.unwrap();
        assert_eq!(left, 1, "{}", test.name);
    }
}
