//! What people see of their own record, and what others see of it.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use halqa_identity::{accounts, policy::Role};
use halqa_learning::staff;
use halqa_platform::lang::Lang;

use crate::support::{self, Client, TestSite};

const EMAIL: &str = "amina@example.org";

/// The small course with its manifest changed.
async fn course(site: &TestSite, change: impl Fn(&str) -> String) {
    let mut files = support::course("wash-hands");
    let manifest = String::from_utf8(files.remove("course.toml").unwrap()).unwrap();
    files.insert("course.toml".to_owned(), change(&manifest).into_bytes());
    site.import(files).await;
}

async fn enrolled(site: &TestSite) -> Client {
    site.account(EMAIL, &[Role::Learner]).await;
    let mut client = site.sign_in(EMAIL).await;
    let answer = client.post("/en/courses/wash-hands/enrol", &[]).await;
    assert_eq!(answer.location(), "/en/learn/wash-hands");
    client
}

#[tokio::test]
async fn my_learning_counts_as_the_course_page_does() {
    let optional = |text: &str| text.replacen("id = \"how\"\n", "id = \"how\"\noptional = true\n", 1);
    let few = |text: &str| {
        let any = "[completion]\nany = 2\nof = [\"how\", \"when\", \"test\"]\n\n[[module]]";
        text.replacen("[[module]]", any, 1)
    };
    let gone = |text: &str| {
        text.replace("id = \"how\"", "id = \"how-to\"")
            .replace("requires = [\"how\"]", "requires = [\"how-to\"]")
    };
    for site in support::sites().await {
        course(&site, str::to_owned).await;
        let mut client = enrolled(&site).await;
        client.get("/en/learn/wash-hands/how").await;
        for (change, expected) in [
            (&str::to_owned as &dyn Fn(&str) -> String, "1 of 3 activities"),
            (&optional, "0 of 2 activities"),
            (&few, "1 of 2 activities"),
            (&gone, "0 of 3 activities"),
        ] {
            course(&site, change).await;
            for page in ["/en/learn/wash-hands", "/en/me"] {
                let plain = halqa_platform::text::plain(&client.get(page).await.body);
                assert!(plain.contains(expected), "{}: {expected} on {page}: {plain}", site.db.name);
            }
        }
    }
}

#[tokio::test]
async fn the_transcript_says_what_staff_decided_and_grades_as_other_pages() {
    for site in support::sites().await {
        course(&site, str::to_owned).await;
        let mut client = enrolled(&site).await;
        let trainer = site.account("trainer@example.org", &[Role::Trainer]).await;
        staff::store::add(&site.app.platform.db, "wash-hands", trainer).await.unwrap();
        let mut trainer = site.sign_in("trainer@example.org").await;
        let desk = trainer.get("/en/learn/wash-hands/staff/participants").await.body;
        let at = desk.find("/staff/learners/").unwrap_or_else(|| panic!("{desk}"));
        let learner = format!("/en/learn/wash-hands{}", desk[at..].split('"').next().unwrap());
        for (activity, reason) in [("test", "Taken on paper in May"), ("course", "All of it in the hall")] {
            let done = trainer.post(&learner, &[("activity", activity), ("reason", reason)]).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        }
        // 29 of 50 is a hair below 58 as the machine reckons.
        let (db, percent) = (&site.app.platform.db, 0.29 * 200.0);
        let mut tx = db.begin().await.unwrap();
        tx.sql("UPDATE activity_progress SET best_percent = $1 WHERE activity_id = 'test'")
            .bind(percent)
            .execute()
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert!(percent < 58.0, "{percent}");
        let transcript = client.get("/en/me/transcript").await.body;
        for words in ["Taken on paper in May", "All of it in the hall", "58%"] {
            assert!(transcript.contains(words), "{words}: {transcript}");
        }
        client.get("/en/learn/wash-hands/how").await;
        let test = client.get("/en/learn/wash-hands/test").await.body;
        assert!(test.contains("Taken on paper in May"), "{test}");
        assert!(client.get("/en/learn/wash-hands").await.body.contains("58%"));
    }
}

#[tokio::test]
async fn a_statement_has_the_name_in_the_script_of_its_page() {
    for site in support::sites().await {
        course(&site, |text| {
            text.replacen("[[module]]", "[completion]\nany = 1\nof = [\"how\"]\n\n[[module]]", 1)
        })
        .await;
        let mut client = enrolled(&site).await;
        let db = &site.app.platform.db;
        let account = accounts::find_by_email(db, EMAIL).await.unwrap().unwrap();
        let mut profile = account.profile.clone();
        profile.name = "أمينة بن علي".to_owned();
        profile.names =
            BTreeMap::from([(Lang::En, "Amina Ben Ali".to_owned()), (Lang::Ru, "Амина Бен Али".to_owned())]);
        let mut tx = db.begin().await.unwrap();
        accounts::set_profile(&mut tx, account.id, &profile).await.unwrap();
        tx.commit().await.unwrap();
        client.get("/en/learn/wash-hands/how").await;
        let page = client.get("/en/learn/wash-hands").await.body;
        let at = page.find("/en/statements/").unwrap_or_else(|| panic!("{page}"));
        let code: String = page[at + 15..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let shown = async |lang: &str| {
            let statement = site.guest().get(&format!("/{lang}/statements/{code}")).await;
            assert_eq!(statement.status, StatusCode::OK);
            let plain = halqa_platform::text::plain(&statement.body);
            ["أمينة بن علي", "Amina Ben Ali", "Амина Бен Али"].map(|name| plain.contains(name))
        };
        for (lang, expected) in [
            ("en", [true, true, false]),
            ("fr", [true, true, false]),
            ("ru", [true, false, true]),
            ("ar", [true, false, false]),
            ("zh", [true, false, false]),
        ] {
            assert_eq!(shown(lang).await, expected, "{lang}");
        }
        // It stays as it was issued, and one from before there were other scripts has its one name.
        profile.names.clear();
        let mut tx = db.begin().await.unwrap();
        accounts::set_profile(&mut tx, account.id, &profile).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(shown("en").await, [true, true, false]);
        let mut tx = db.begin().await.unwrap();
        tx.sql("UPDATE course_completions SET holder_names = '{}'").execute().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(shown("en").await, [true, false, false]);
        // Erased, it names nobody in any script.
        let mut tx = db.begin().await.unwrap();
        halqa_learning::records::store::anonymise(&mut tx, account.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(shown("en").await, [false; 3]);
    }
}
