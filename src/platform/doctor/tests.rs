use super::*;
use crate::testing;

fn find<'a>(checks: &'a [Check], name: &str) -> &'a Check {
    checks.iter().find(|check| check.name == name).unwrap()
}

const NAMED: &[BlobColumn] = &[BlobColumn { table: "settings", column: "value" }];

#[tokio::test]
async fn files_that_are_gone_are_told() {
    for test in testing::databases().await.unwrap() {
        let config = test.config(&[]).unwrap();
        let storage = Storage::folder(test.data());
        let (there, gone) = (storage.put(b"there").await.unwrap(), storage.put(b"gone").await.unwrap());
        for name in [&there, &gone] {
            let sql = "INSERT INTO settings (key, value) VALUES ($1, $1)";
            test.db.write(sql).bind(name.clone()).execute().await.unwrap();
        }
        let look = || async { files(&config, &test.db, NAMED).await };
        assert!(look().await.ok, "{}", test.name);
        fs::remove_file(storage.path(&gone).unwrap()).unwrap();
        let check = look().await;
        assert!(!check.ok && check.detail.contains("1 of 2") && check.detail.contains(&gone), "{check:?}");
        assert!(!check.detail.contains(&there));
    }
}

#[tokio::test]
async fn a_fresh_site_is_well() {
    for test in testing::databases().await.unwrap() {
        let config = test.config(&[]).unwrap();
        let checks = checks(&config, &test.db, &Clock::system(), &[], NAMED).await;
        for check in &checks {
            // How much room there is, is the machine's business.
            assert!(check.ok || check.name == "free space", "{}: {check:?}", test.name);
            assert_eq!(check.ok, check.todo.is_none());
        }
        assert!(checks.len() >= 10);
        let (left,): (i64,) =
            test.db.read("SELECT COUNT(*) FROM settings WHERE key = 'doctor'").one().await.unwrap();
        assert_eq!(left, 0, "looking changes nothing");
    }
}

#[tokio::test]
async fn each_fault_says_what_to_do() {
    for test in testing::empty_databases().await.unwrap() {
        // Ports 1 and 2: nobody listens there.
        let config = test
            .config(&[
                ("HALQA_MAIL_SMTP_URL", "smtp://u:s3cret@127.0.0.1:1"),
                ("HALQA_SEARCH_MEILISEARCH_URL", "http://127.0.0.1:2"),
                ("HALQA_BASE_URL", "https://learn.example.org"),
            ])
            .unwrap();
        let clock = Clock::fixed("2020-01-01T00:00:00Z".parse().unwrap());
        let checks = checks(&config, &test.db, &clock, &["ar/x.ftl: y is missing".to_owned()], NAMED).await;
        for name in [
            "database",
            "database can be written",
            "files",
            "clock",
            "jobs",
            "mail",
            "search",
            "languages",
            "address",
        ] {
            let check = find(&checks, name);
            assert!(!check.ok, "{}: {check:?}", test.name);
            assert!(check.todo.as_ref().is_some_and(|todo| todo.ends_with('.')), "{check:?}");
        }
        assert!(!format!("{checks:?}").contains("s3cret"));
        assert!(find(&checks, "languages").detail.contains("ar/x.ftl"));
    }
}

#[test]
fn a_data_folder_that_is_a_file_is_told() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let check = data_folder(file.path());
    assert!(!check.ok && check.todo.unwrap().contains("HALQA_DATA"));
}

#[test]
fn addresses_must_fit_together() {
    let address_of = |settings: &[(&str, &str)]| {
        let config = Config::from_sources(None, |name| {
            settings.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        });
        address(&config.unwrap()).ok
    };
    let https = ("HALQA_BASE_URL", "https://learn.example.org");
    let tls = [("HALQA_TLS_CERTIFICATE", "c"), ("HALQA_TLS_KEY", "k")];
    let everywhere = ("HALQA_LISTEN", "0.0.0.0:443");
    assert!(address_of(&[]));
    assert!(address_of(&[https, everywhere, tls[0], tls[1]]));
    assert!(address_of(&[https, ("HALQA_PROXY_TRUSTED", "127.0.0.1")]));
    assert!(!address_of(&[https]));
    assert!(!address_of(&[https, tls[0], tls[1]]), "listens on this machine only");
    assert!(!address_of(&[tls[0], tls[1]]));
    assert!(!address_of(&[("HALQA_BASE_URL", "http://192.168.1.5:8080"), ("HALQA_LISTEN", "0.0.0.0:8080")]));
}
