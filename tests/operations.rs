//! What an operator does with a site that is there: moves it to another database, restarts it under way.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use halqa_platform::testing;
use tempfile::TempDir;

use crate::cli::{Server, halqa, material, run, said};

/// Each table's line: name, rows, checksum.
fn tables(output: &std::process::Output) -> Vec<String> {
    let text = said(output);
    text.lines().filter(|line| line.contains(" rows  ")).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_site_moves_to_another_database_and_back() {
    for target in testing::empty_databases().await.unwrap() {
        let data = TempDir::new().unwrap();
        let server = Server::start(data.path(), &[("HALQA_DEMO", "on")]).await;
        let refused = run(data.path(), &["move", &target.url], &[]);
        assert_eq!(refused.status.code(), Some(2), "not under a server that writes");
        assert!(said(&refused).contains("stop servers and workers first"), "{}", said(&refused));
        server.stop();
        assert!(run(data.path(), &["course", "import", &material("wash-hands")], &[]).status.success());

        let there = run(data.path(), &["move", &target.url], &[]);
        assert!(there.status.success(), "{}: {}", target.name, said(&there));
        assert!(tables(&there).len() > 20 && said(&there).contains("are the same in both databases"));
        let people = |url: &str| said(&run(data.path(), &["user", "list"], &[("DATABASE_URL", url)]));
        let old = format!("sqlite:{}", data.path().join("halqa.sqlite").display());
        assert_eq!(people(&target.url), people(&old));
        let again = run(data.path(), &["move", &target.url], &[]);
        assert_eq!(again.status.code(), Some(2), "never over what is there");

        let file = data.path().join("back.sqlite");
        let arguments = ["move", file.to_str().unwrap()];
        let back = run(data.path(), &arguments, &[("DATABASE_URL", target.url.as_str())]);
        assert!(back.status.success(), "{}: {}", target.name, said(&back));
        assert_eq!(tables(&back), tables(&there), "{}: the same rows and checksums", target.name);
        assert_eq!(people(&format!("sqlite:{}", file.display())), people(&old));
    }
}

#[tokio::test]
async fn a_move_that_fails_leaves_the_new_database_empty() {
    let data = TempDir::new().unwrap();
    assert!(run(data.path(), &["migrate"], &[]).status.success());
    // A row that refers to nothing, as a damaged file may hold it.
    let file = data.path().join("halqa.sqlite");
    let sql = "INSERT INTO consents (id, account_id, purpose, version, given_at) \
               VALUES (x'00000000000000000000000000000001', x'00000000000000000000000000000002', 'p', '1', \
               '2026-01-01T00:00:00+00:00')";
    let mut raw = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(
        &sqlx::sqlite::SqliteConnectOptions::new().filename(&file).foreign_keys(false),
    )
    .await
    .unwrap();
    sqlx::Executor::execute(&mut raw, sql).await.unwrap();
    drop(raw);
    for target in testing::empty_databases().await.unwrap() {
        let output = run(data.path(), &["move", &target.url], &[]);
        assert_eq!(output.status.code(), Some(2), "{}: {}", target.name, said(&output));
        let lines = testing::everything(&target.db).await.unwrap();
        assert_eq!(lines.trim(), "", "{}", target.name);
    }
}

fn pid_file(data: &Path) -> PathBuf {
    data.join("halqa.pid")
}

fn serves(data: &Path) -> u32 {
    fs::read_to_string(pid_file(data)).unwrap().trim().parse().unwrap()
}

#[tokio::test]
async fn a_restart_under_way_refuses_nobody() {
    let data = TempDir::new().unwrap();
    let mut server = Server::start(data.path(), &[]).await;
    let old = serves(data.path());
    assert_eq!(old, server.child.id());
    let stop = Arc::new(AtomicBool::new(false));
    let visits: Vec<_> = (0..4)
        .map(|_| {
            let (url, stop) = (format!("{}/ar/courses", server.base), Arc::clone(&stop));
            tokio::spawn(async move {
                let mut answered = 0;
                while !stop.load(Ordering::Relaxed) {
                    // A connection of its own each time.
                    let client = reqwest::Client::builder().pool_max_idle_per_host(0).build().unwrap();
                    let answer = client.get(&url).send().await.unwrap_or_else(|error| panic!("{error:?}"));
                    assert_eq!(answer.status(), 200);
                    answered += 1;
                }
                answered
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(Command::new("kill").args(["-USR2", &old.to_string()]).status().unwrap().success());
    let begun = Instant::now();
    let ended = loop {
        if let Some(status) = server.child.try_wait().unwrap() {
            break status;
        }
        assert!(begun.elapsed() < Duration::from_secs(90), "the old process ends");
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    assert_eq!(ended.code(), Some(0));
    let new = serves(data.path());
    assert_ne!(new, old);
    tokio::time::sleep(Duration::from_millis(300)).await;
    stop.store(true, Ordering::Relaxed);
    for visit in visits {
        assert!(visit.await.unwrap() > 0);
    }
    assert!(Command::new("kill").args(["-INT", &new.to_string()]).status().unwrap().success());
    while pid_file(data.path()).exists() {
        assert!(begun.elapsed() < Duration::from_secs(120), "the successor ends too");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_restart_into_nothing_changes_nothing() {
    let data = TempDir::new().unwrap();
    // The program as a copy that can be taken away.
    let copy = data.path().join("program");
    fs::copy(env!("CARGO_BIN_EXE_halqa"), &copy).unwrap();
    let mut command = halqa(data.path(), &[], &[]);
    let template = Server::start(data.path(), &[]).await;
    let base = template.base.clone();
    template.stop();
    let listen = base.replace("http://localhost", "127.0.0.1");
    let mut child = Command::new(&copy)
        .envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .env("HALQA_LISTEN", &listen)
        .env("HALQA_BASE_URL", &base)
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    command.env_clear();
    let begun = Instant::now();
    while reqwest::get(format!("{base}/readyz")).await.is_err() {
        assert!(begun.elapsed() < Duration::from_secs(60), "the copy starts");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    fs::remove_file(&copy).unwrap();
    assert!(Command::new("kill").args(["-USR2", &child.id().to_string()]).status().unwrap().success());
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(child.try_wait().unwrap().is_none(), "it goes on");
    assert_eq!(reqwest::get(format!("{base}/en/courses")).await.unwrap().status(), 200);
    child.kill().unwrap();
    child.wait().unwrap();
}
