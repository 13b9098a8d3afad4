use std::{fs::File, io::Read, io::Write};

use chrono::TimeDelta;
use futures_util::TryStreamExt;
use sqlx::AssertSqlSafe;
use uuid::Uuid;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::{
    db::raw::{self, Cell},
    id, jobs,
    storage::Storage,
    testing::{self, TestDb},
};

/// As a domain would list it, with a table that some databases lack.
const NAMED: &[BlobColumn] =
    &[BlobColumn { table: "settings", column: "value" }, BlobColumn { table: "not_yet", column: "sha256" }];

/// Tables with everything a migration may use, among them references in a circle and to oneself.
const KINDS: &str = "
CREATE TABLE kinds (id UUID PRIMARY KEY, words TEXT NOT NULL, n BIGINT, small INTEGER, yes BOOLEAN NOT NULL,
    x DOUBLE PRECISION, at TIMESTAMPTZ NOT NULL, day DATE, data JSONB, bytes BYTEA, parent UUID REFERENCES kinds (id));
CREATE TABLE a_first (id TEXT PRIMARY KEY, kind UUID NOT NULL REFERENCES kinds (id));
CREATE TABLE \"order\" (\"select\" TEXT NOT NULL, \"Größe\" BIGINT);
";

async fn with_kinds(test: &TestDb) {
    match &test.db {
        Db::Sqlite { write, .. } => sqlx::raw_sql(AssertSqlSafe(KINDS)).execute(write).await.map(|_| ()),
        Db::Postgres { pool, .. } => sqlx::raw_sql(AssertSqlSafe(KINDS)).execute(pool).await.map(|_| ()),
    }
    .unwrap();
}

async fn fill(test: &TestDb) {
    let mut tx = test.db.begin().await.unwrap();
    let tables = raw::tables(&mut tx).await.unwrap();
    let kinds = tables.iter().find(|table| table.name == "kinds").unwrap();
    let references = raw::suspend_references(&mut tx).await.unwrap();
    let ids: Vec<Uuid> = (0..1200).map(|_| id::new()).collect();
    let texts =
        ["", "plain", "عربي \u{2068}x\u{2069}", "中文\n\"quoted\" \\ 'single'", "\u{1F600}", "Ä", "a", "Z"];
    let rows = (0..1200_usize)
        .map(|n| {
            let own = |name: &str| -> Cell {
                if n == 3 && !matches!(name, "id" | "words" | "yes" | "at") {
                    return Cell::Null;
                }
                match name {
                    "id" => Cell::Uuid(ids[n]),
                    "words" => Cell::Text(texts[n % texts.len()].to_owned()),
                    "n" => Cell::Integer([i64::MAX, i64::MIN, 0, 1][n % 4]),
                    "small" => Cell::Integer(i64::try_from(n).unwrap() - 600),
                    "yes" => Cell::Boolean(n % 2 == 0),
                    "x" => Cell::Double([0.1, -1e300, 5e-324, 3.0][n % 4]),
                    "at" => Cell::Time(
                        DateTime::from_timestamp_micros(1_700_000_000_000_000 + n as i64 * 500_001).unwrap(),
                    ),
                    "day" => Cell::Date("2026-02-28".parse().unwrap()),
                    "data" => Cell::Json(serde_json::json!({ "a": [n, null, "ä"], "b": 1.5 })),
                    "bytes" => Cell::Bytes(vec![n as u8; n % 40]),
                    "parent" => Cell::Uuid(ids[1199 - n]), // mostly a row that comes later
                    other => panic!("{other}"),
                }
            };
            kinds.columns.iter().map(|column| own(&column.name)).collect::<Vec<_>>()
        })
        .collect::<Vec<_>>();
    for part in rows.chunks(raw::rows_at_once(kinds.columns.len())) {
        raw::insert(&mut tx, "kinds", &kinds.columns, part.to_vec()).await.unwrap();
    }
    for key in ["a", "B", "ä", "Z", "1"] {
        tx.sql_built("INSERT INTO a_first (id, kind) VALUES ($1, $2)".to_owned())
            .bind(key)
            .bind(ids[0])
            .execute()
            .await
            .unwrap();
    }
    tx.sql_built(
        "INSERT INTO \"order\" (\"select\", \"Größe\") VALUES ('x', 2), ('x', NULL), ('a', 1)".to_owned(),
    )
    .execute()
    .await
    .unwrap();
    tx.sql("INSERT INTO settings (key, value) VALUES ('site', 'حلقة')").execute().await.unwrap();
    raw::restore_references(&mut tx, references).await.unwrap();
    tx.commit().await.unwrap();
    let storage = Storage::folder(test.data());
    for size in [0, 1, 70_000] {
        storage.put(&vec![b'x'; size]).await.unwrap();
    }
}

fn contents(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().to_string(), bytes)
        })
        .collect()
}

fn rewritten(from: &Path, to: &Path, change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>) {
    let mut zip = ZipWriter::new(File::create(to).unwrap());
    for (name, bytes) in contents(from) {
        if let Some(bytes) = change(&name, bytes) {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(&bytes).unwrap();
        }
    }
    zip.finish().unwrap();
}

/// Every pair of databases: what went in comes out, in the same bytes.
#[tokio::test]
async fn a_backup_restores_into_either_database() {
    let clock = Clock::system();
    for source in testing::databases().await.unwrap() {
        with_kinds(&source).await;
        fill(&source).await;
        let path = source.data().join("backup.zip");
        let manifest =
            backup(&source.db, &Storage::folder(source.data()), &path, &clock, NAMED).await.unwrap();
        assert_eq!(manifest.tables["kinds"].rows, 1200);
        assert_eq!(manifest.blobs.len(), 3);
        assert_eq!(manifest.schema_version, Db::known_version());
        assert!(!manifest.tables.contains_key("_sqlx_migrations"));
        assert!(manifest.tables.contains_key("jobs"));
        for target in testing::databases().await.unwrap() {
            let pair = format!("{} to {}", source.name, target.name);
            with_kinds(&target).await;
            restore(&path, &target.db, &Storage::folder(target.data()), NAMED).await.expect(&pair);
            let again = target.data().join("again.zip");
            let second =
                backup(&target.db, &Storage::folder(target.data()), &again, &clock, NAMED).await.unwrap();
            let (mut was, mut is) = (contents(&path), contents(&again));
            was.remove("manifest.json");
            is.remove("manifest.json");
            assert_eq!(was.keys().collect::<Vec<_>>(), is.keys().collect::<Vec<_>>(), "{pair}");
            for (name, bytes) in was {
                assert!(is[&name] == bytes, "{pair}: {name} differs");
            }
            assert_eq!(second.tables, manifest.tables, "{pair}");
            // The references are back in force.
            let mut tx = target.db.begin().await.unwrap();
            let orphan = tx
                .sql_built("INSERT INTO a_first (id, kind) VALUES ('orphan', $1)".to_owned())
                .bind(id::new())
                .execute()
                .await;
            let refused = orphan.is_err() || tx.commit().await.is_err();
            assert!(refused, "{pair}");
        }
    }
}

#[tokio::test]
async fn a_new_database_is_migrated_on_the_way() {
    for source in testing::databases().await.unwrap() {
        let (config, clock) = (source.config(&[]).unwrap(), Clock::system());
        let mut tx = source.db.begin().await.unwrap();
        jobs::enqueue(&mut tx, &clock, &crate::mail::SendMail { mail: id::new() }).await.unwrap();
        tx.commit().await.unwrap();
        let path = source.data().join("backup.zip");
        backup(&source.db, &Storage::folder(&config.data), &path, &clock, NAMED).await.unwrap();
        for target in testing::empty_databases().await.unwrap() {
            restore(&path, &target.db, &Storage::folder(target.data()), NAMED).await.unwrap();
            assert_eq!(target.db.version().await.unwrap(), Some(Db::known_version()));
            assert_eq!(jobs::counts(&target.db).await.unwrap().len(), 1);
            let error = restore(&path, &target.db, &Storage::folder(target.data()), NAMED)
                .await
                .unwrap_err()
                .to_string();
            assert!(error.contains("not empty") && error.contains("Nothing was changed"), "{error}");
            assert_eq!(jobs::counts(&target.db).await.unwrap()[0].jobs, 1);
        }
    }
}

#[tokio::test]
async fn what_was_changed_or_cut_is_refused_and_nothing_is_written() {
    let clock = Clock::system();
    let source = testing::databases().await.unwrap().remove(0);
    with_kinds(&source).await;
    fill(&source).await;
    let good = source.data().join("good.zip");
    let manifest = backup(&source.db, &Storage::folder(source.data()), &good, &clock, NAMED).await.unwrap();
    let error = backup(&source.db, &Storage::folder(source.data()), &good, &clock, NAMED)
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("exists already"), "{error}");
    let blob = blob_file(manifest.blobs.keys().next_back().unwrap());
    let path = |name: &str| source.data().join(name);
    rewritten(&good, &path("row.zip"), |name, mut bytes| {
        if name == "tables/kinds.jsonl" {
            bytes[20] ^= 1;
        }
        Some(bytes)
    });
    rewritten(&good, &path("lost-row.zip"), |name, bytes| {
        let keep = if name == "tables/kinds.jsonl" { bytes.len() / 2 } else { bytes.len() };
        Some(bytes[..keep].to_vec())
    });
    rewritten(&good, &path("blob.zip"), |name, bytes| {
        Some(if name == blob { b"other".to_vec() } else { bytes })
    });
    rewritten(&good, &path("no-blob.zip"), |name, bytes| (name != blob).then_some(bytes));
    rewritten(&good, &path("no-manifest.zip"), |name, bytes| (name != "manifest.json").then_some(bytes));
    let changed = |from: &str, to: &str| {
        let (from, to) = (from.to_owned(), to.to_owned());
        move |name: &str, bytes: Vec<u8>| {
            let text = String::from_utf8(bytes.clone()).unwrap_or_default();
            Some(if name == "manifest.json" { text.replace(&from, &to).into_bytes() } else { bytes })
        }
    };
    let version = format!("\"schema_version\": {}", manifest.schema_version);
    rewritten(&good, &path("newer.zip"), changed(&version, "\"schema_version\": 999999"));
    rewritten(&good, &path("format.zip"), changed(FORMAT, "halqa-backup-9"));
    let bytes = std::fs::read(&good).unwrap();
    std::fs::write(path("cut.zip"), &bytes[..bytes.len() - 100]).unwrap();
    std::fs::write(path("text.zip"), "hello").unwrap();
    for (name, said) in [
        ("row.zip", "tables/kinds.jsonl is not what its manifest says"),
        ("lost-row.zip", "tables/kinds.jsonl is not what its manifest says"),
        ("blob.zip", "is not what its manifest says"),
        ("no-blob.zip", "is not what its manifest says"),
        ("no-manifest.zip", "no backup of this program"),
        ("newer.zip", "newer version (migration 999999)"),
        ("format.zip", "halqa-backup-9"),
        ("cut.zip", "no backup of this program, or cut short"),
        ("text.zip", "no backup of this program"),
        ("absent.zip", "cannot be read"),
    ] {
        for target in testing::empty_databases().await.unwrap() {
            let error =
                restore(&path(name), &target.db, &Storage::folder(target.data()), NAMED).await.unwrap_err();
            let text = format!("{error:#}");
            assert!(text.contains(said), "{name}: {text}");
            assert_eq!(target.db.version().await.unwrap(), None, "{name}");
            assert!(!target.data().join("blobs").exists());
        }
    }
    verify(&good, NAMED).await.unwrap();
}

#[tokio::test]
async fn a_restore_that_fails_half_way_leaves_nothing() {
    let source = testing::databases().await.unwrap().remove(0);
    with_kinds(&source).await;
    fill(&source).await;
    let good = source.data().join("good.zip");
    backup(&source.db, &Storage::folder(source.data()), &good, &Clock::system(), NAMED).await.unwrap();
    // A row that refers to nothing, in a backup whose sums are right.
    let broken = source.data().join("broken.zip");
    let table = "tables/a_first.jsonl";
    let bad: Vec<u8> = contents(&good)[table].clone();
    let bad = String::from_utf8(bad).unwrap();
    let id_at = bad.find("\"kind\":\"").unwrap() + 8;
    let bad = bad.replace(&bad[id_at..id_at + 36], &Uuid::nil().to_string());
    let (was, is) =
        (crate::crypto::sha256_hex(&contents(&good)[table]), crate::crypto::sha256_hex(bad.as_bytes()));
    rewritten(&good, &broken, |name, bytes| match name {
        "manifest.json" => Some(String::from_utf8(bytes).unwrap().replace(&was, &is).into_bytes()),
        name if name == table => Some(bad.clone().into_bytes()),
        _ => Some(bytes),
    });
    verify(&broken, NAMED).await.unwrap();
    for target in testing::databases().await.unwrap() {
        with_kinds(&target).await;
        assert!(
            restore(&broken, &target.db, &Storage::folder(target.data()), NAMED).await.is_err(),
            "{}",
            target.name
        );
        assert!(!target.data().join("blobs").exists());
        let mut tx = target.db.begin().await.unwrap();
        for table in raw::tables(&mut tx).await.unwrap() {
            assert_eq!(raw::count(&mut tx, &table.name).await.unwrap(), 0, "{}", table.name);
        }
        drop(tx);
        restore(&good, &target.db, &Storage::folder(target.data()), NAMED).await.unwrap();
    }
}

#[tokio::test]
async fn a_table_that_the_database_does_not_know_is_refused() {
    let source = testing::databases().await.unwrap().remove(0);
    with_kinds(&source).await;
    let path = source.data().join("b.zip");
    backup(&source.db, &Storage::folder(source.data()), &path, &Clock::system(), NAMED).await.unwrap();
    for target in testing::databases().await.unwrap() {
        let error =
            restore(&path, &target.db, &Storage::folder(target.data()), NAMED).await.unwrap_err().to_string();
        assert!(error.contains("does not know") && error.contains("Nothing was changed"), "{error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_shows_one_moment_while_others_write() {
    for test in testing::databases().await.unwrap() {
        let mut snapshot = test.db.snapshot().await.unwrap();
        // A transaction of two rows that belong together, committed while the snapshot is read.
        let mut tx = test.db.begin().await.unwrap();
        for key in ["left", "right"] {
            tx.sql("INSERT INTO settings (key, value) VALUES ($1, '')").bind(key).execute().await.unwrap();
        }
        tx.commit().await.unwrap();
        let tables = snapshot.tables().await.unwrap();
        let settings = tables.iter().find(|table| table.name == "settings").unwrap();
        let rows: Vec<Vec<Cell>> = snapshot.rows(settings).try_collect().await.unwrap();
        assert!(rows.is_empty(), "{}", test.name);
        drop(snapshot);
        let mut snapshot = test.db.snapshot().await.unwrap();
        let rows: Vec<Vec<Cell>> = snapshot.rows(settings).try_collect().await.unwrap();
        assert_eq!(rows.len(), 2);
    }
}

#[tokio::test]
async fn a_damaged_file_is_left_out_and_said() {
    let test = testing::databases().await.unwrap().remove(0);
    let storage = Storage::folder(test.data());
    let name = storage.put(b"hello").await.unwrap();
    std::fs::write(storage.path(&name).unwrap(), b"hullo").unwrap();
    let path = test.data().join("b.zip");
    let manifest =
        backup(&test.db, &Storage::folder(test.data()), &path, &Clock::system(), NAMED).await.unwrap();
    assert_eq!(manifest.damaged, [name]);
    assert!(verify(&path, NAMED).await.unwrap().blobs.is_empty());
}

#[tokio::test]
async fn a_file_that_rows_name_and_that_is_gone_is_said() {
    for test in testing::databases().await.unwrap() {
        let storage = Storage::folder(test.data());
        let (there, gone) = (storage.put(b"there").await.unwrap(), storage.put(b"gone").await.unwrap());
        for (key, name) in [("a", &there), ("b", &gone), ("c", &gone)] {
            let sql = "INSERT INTO settings (key, value) VALUES ($1, $2)";
            test.db.write(sql).bind(key).bind(name.clone()).execute().await.unwrap();
        }
        let good = test.data().join("good.zip");
        let manifest =
            backup(&test.db, &Storage::folder(test.data()), &good, &Clock::system(), NAMED).await.unwrap();
        assert!(manifest.is_complete() && verify(&good, NAMED).await.unwrap().is_complete());
        std::fs::remove_file(storage.path(&gone).unwrap()).unwrap();
        let path = test.data().join("b.zip");
        let manifest =
            backup(&test.db, &Storage::folder(test.data()), &path, &Clock::system(), NAMED).await.unwrap();
        assert_eq!(manifest.missing, std::slice::from_ref(&gone), "{}", test.name);
        assert_eq!(manifest.blobs.keys().collect::<Vec<_>>(), [&there]);
        // Also in a backup that was made before backups said so.
        let old = test.data().join("old.zip");
        rewritten(&path, &old, |name, bytes| {
            if name != "manifest.json" {
                return Some(bytes);
            }
            let mut manifest: Manifest = serde_json::from_slice(&bytes).unwrap();
            manifest.missing.clear();
            Some(serde_json::to_vec(&manifest).unwrap())
        });
        for target in testing::databases().await.unwrap() {
            let manifest = restore(&old, &target.db, &Storage::folder(target.data()), NAMED).await.unwrap();
            assert_eq!(manifest.missing, std::slice::from_ref(&gone), "{} to {}", test.name, target.name);
        }
    }
}

#[tokio::test]
async fn a_migration_is_preceded_by_a_backup_and_old_ones_go() {
    for test in testing::empty_databases().await.unwrap() {
        let config = test.config(&[("HALQA_BACKUP_KEEP", "2")]).unwrap();
        let clock = Clock::fixed(DateTime::from_timestamp(1_800_000_000, 0).unwrap());
        assert_eq!(
            before_migration(&test.db, &config, &clock, NAMED).await.unwrap(),
            None,
            "nothing there yet"
        );
        test.db.migrate().await.unwrap();
        assert_eq!(
            before_migration(&test.db, &config, &clock, NAMED).await.unwrap(),
            None,
            "nothing to migrate"
        );
        let mut tx = test.db.begin().await.unwrap();
        tx.sql_built("DELETE FROM _sqlx_migrations WHERE version > 1".to_owned()).execute().await.unwrap();
        tx.sql("UPDATE _sqlx_migrations SET version = 0").execute().await.unwrap();
        tx.commit().await.unwrap();
        std::fs::create_dir_all(test.data().join("backups")).unwrap();
        std::fs::write(test.data().join("backups/mine.zip"), "by hand").unwrap();
        let mut made = Vec::new();
        for _ in 0..3 {
            clock.set(clock.now() + TimeDelta::seconds(1));
            made.push(before_migration(&test.db, &config, &clock, NAMED).await.unwrap().unwrap());
        }
        assert!(made[0].ends_with("backups/before-migration-0-20270115T080001000Z.zip"), "{made:?}");
        assert_eq!(made.iter().map(|path| path.exists()).collect::<Vec<_>>(), [false, true, true]);
        assert!(test.data().join("backups/mine.zip").exists());
        assert_eq!(verify(&made[2], NAMED).await.unwrap().schema_version, 0);
    }
}

/// `HALQA_TEST_SMALL_DISK` names a folder on a file system of a few hundred kilobytes.
#[tokio::test]
async fn a_full_disk_is_said_and_leaves_nothing() {
    let Some(small) = std::env::var_os("HALQA_TEST_SMALL_DISK").map(std::path::PathBuf::from) else { return };
    for test in testing::databases().await.unwrap() {
        let noise: Vec<u8> = (0..250_000_u32).flat_map(|n| crate::crypto::sha256(&n.to_be_bytes())).collect();
        let error = Storage::folder(&small).put(&noise).await.unwrap_err().to_string();
        assert!(error.contains("is full: make room"), "{error}");
        assert_eq!(std::fs::read_dir(small.join("blobs")).unwrap().count(), 0);
        Storage::folder(test.data()).put(&noise).await.unwrap();
        let to = small.join("b.zip");
        let error = backup(&test.db, &Storage::folder(test.data()), &to, &Clock::system(), NAMED)
            .await
            .unwrap_err()
            .to_string();
        assert!(error.contains("is full: make room"), "{error}");
        let left: Vec<_> =
            std::fs::read_dir(&small).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["blobs"], "{}", test.name);
    }
}
