//! What people get and take away of what is kept about them, on both databases: the download is whole, and who deletes
//! their account is gone from everything.

use std::fs;

use axum::http::StatusCode;
use halqa_identity::policy::Role;
use halqa_learning::{enrolment::store as enrolments, staff};
use halqa_platform::{mail, testing};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{self, Client, PASSWORD, TestSite};

const DESK: &str = "/en/learn/wash-hands/staff";

/// A course with one place, whose staff admit the learners, and the trainer who is named for it.
async fn course(site: &TestSite) -> Client {
    let mut files = support::course("wash-hands");
    let manifest = String::from_utf8(files.remove("course.toml").unwrap()).unwrap();
    let approval = "[enrolment]\nmode = \"approval\"\ncapacity = 1\n\n[[module]]";
    files.insert("course.toml".to_owned(), manifest.replacen("[[module]]", approval, 1).into_bytes());
    site.import(files).await;
    let trainer = site.account("trainer@example.org", &[Role::Trainer]).await;
    staff::store::add(&site.app.platform.db, "wash-hands", trainer).await.unwrap();
    site.sign_in("trainer@example.org").await
}

async fn learner(site: &TestSite, email: &str, name: &str) -> (Uuid, Client) {
    let account = site.account(email, &[Role::Learner]).await;
    let mut client = site.sign_in(email).await;
    let profile =
        [("name", name), ("name-ru", &*format!("{name} (ru)")), ("lang", "en"), ("time-zone", "UTC")];
    assert_eq!(client.post("/en/me/profile", &profile).await.location(), "/en/me/profile");
    (account, client)
}

async fn new_address(site: &TestSite, client: &mut Client, email: &str) {
    client.post("/en/me/account/address", &[("email", email), ("password", PASSWORD)]).await;
    let db = &site.app.platform.db;
    for head in mail::page(db, None, 10).await.unwrap() {
        let text = mail::one(db, head.id).await.unwrap().unwrap().text_body;
        if let Some(at) = text.find("/en/change-address/") {
            let link = text[at..].split_whitespace().next().unwrap();
            assert_eq!(client.post(link, &[]).await.location(), "/en/me/account");
            return;
        }
    }
    panic!("no mail with a link");
}

#[tokio::test]
async fn nothing_that_is_kept_tells_who_an_erased_person_was() {
    for site in support::sites().await {
        let platform = &site.app.platform;
        let mut trainer = course(&site).await;
        let (account, mut erika) = learner(&site, "erika@example.org", "Erika Erased").await;
        let (_, mut omar) = learner(&site, "omar@example.org", "Omar Stays").await;
        erika.post("/en/courses/wash-hands/enrol", &[]).await;
        site.run_jobs().await;
        new_address(&site, &mut erika, "other@example.net").await;
        let course = site.app.learning.library.by_slug("wash-hands").unwrap().course_id;
        let id = enrolments::find(&platform.db, course, account).await.unwrap().unwrap().id;
        trainer.post(&format!("{DESK}/requests/{id}"), &[("decision", "admit")]).await;
        let reason = "E. was in hospital in May";
        for activity in ["how", "when", "test"] {
            let act = [("activity", activity), ("reason", reason)];
            let answer = trainer.post(&format!("{DESK}/learners/{id}"), &act).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        }
        erika.get("/en/learn/wash-hands/how").await;
        let beat = [("beat", "one"), ("seconds", "5"), ("place", "where-she-was")];
        assert_eq!(erika.post("/en/learn/wash-hands/how/time", &beat).await.status, StatusCode::NO_CONTENT);
        site.run_jobs().await;
        let full = omar.post("/en/courses/wash-hands/enrol", &[]).await;
        assert_ne!(full.status, StatusCode::SEE_OTHER, "there is one place");

        let words =
            ["Erika Erased", "Erased (ru)", "erika@", "other@example.net", "hospital", "where-she-was"];
        let kept = testing::everything(&platform.db).await.unwrap();
        for word in words {
            assert!(kept.contains(word), "{word} is known before ({})", site.db.name);
        }
        assert_eq!(erika.post("/en/me/account/delete", &[("password", PASSWORD)]).await.location(), "/en/");
        site.run_jobs().await;
        let mut kept = testing::everything(&platform.db).await.unwrap();
        for file in fs::read_dir(site.db.data().join("mailbox")).unwrap() {
            kept.push_str(&fs::read_to_string(file.unwrap().path()).unwrap());
        }
        for word in words {
            let line = kept.lines().find(|line| line.contains(word));
            assert_eq!(line, None, "{word} on {}", site.db.name);
        }
        assert!(kept.contains("Omar Stays"));

        // The place is free again, and nobody waits in it.
        assert_eq!(
            omar.post("/en/courses/wash-hands/enrol", &[]).await.location(),
            "/en/courses/wash-hands",
            "{}",
            site.db.name
        );
        site.run_jobs().await;
        let names = mail::page(&platform.db, None, 10).await.unwrap();
        assert!(names.iter().any(|mail| mail.kind == "learning.request"), "mails of others stay");
    }
}

#[tokio::test]
async fn people_download_everything_that_they_did_in_courses() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        let account = site.account("amina@example.org", &[Role::Learner]).await;
        staff::store::add(&site.app.platform.db, "wash-hands", account).await.unwrap();
        let mut client = site.sign_in("amina@example.org").await;
        let inside = "/en/learn/wash-hands";
        client.post("/en/courses/wash-hands/enrol", &[]).await;
        client.get(&format!("{inside}/how")).await;
        let beat = [("beat", "one"), ("seconds", "5"), ("place", "where-she-was")];
        client.post(&format!("{inside}/how/time"), &beat).await;
        client.get(&format!("{inside}/when")).await;
        client.post(&format!("{inside}/when/mark"), &[("done", "yes")]).await;
        client.post(&format!("{inside}/when/check"), &[("question", "before"), ("q.before", "true")]).await;
        let begun = client.post(&format!("{inside}/test/attempts"), &[]).await;
        client.post(begun.location(), &[("q.seconds", "20"), ("q.with", "soap")]).await;
        let note = "UPDATE activity_progress SET override_reason = 'sat on paper' WHERE activity_id = 'how'";
        site.app.platform.db.write(note).execute().await.unwrap();
        let withdraw =
            "UPDATE course_completions SET withdrawn_at = completed_at, withdrawn_reason = 'mixed up'";
        assert_eq!(site.app.platform.db.write(withdraw).execute().await.unwrap(), 1, "{}", site.db.name);

        let data = client.post("/en/me/account/data", &[("format", "json")]).await.body;
        let data: Value = serde_json::from_str(&data).unwrap();
        let learning = &data["learning"];
        assert_eq!(learning["course_staff"], json!(["wash-hands"]), "{}", site.db.name);
        let course = &learning["enrolments"][0];
        assert_eq!(course["course"], "wash-hands");
        assert_eq!(course["last_activity"], "when");
        assert_eq!(course["completion"]["withdrawn_reason"], "mixed up", "also what is valid no more");
        assert_eq!(course["completion"]["course_title"]["en"], "Wash your hands");
        let activity = |id: &str| {
            let all = course["activities"].as_array().unwrap();
            all.iter().find(|activity| activity["activity_id"] == id).unwrap().clone()
        };
        assert_eq!(activity("how")["place"], "where-she-was");
        assert_eq!(activity("how")["override_reason"], "sat on paper");
        assert!(activity("when")["marked_at"].is_string() && activity("when")["last_viewed_at"].is_string());
        assert_eq!(activity("when")["answered"], "before");
        assert!(activity("test")["submitted_at"].is_string());
        let check = &course["self_checks"][0];
        assert_eq!((&check["question_id"], &check["correct"]), (&json!("before"), &json!(true)));
        assert!(!check["answer"].is_null() && check["answered_at"].is_string(), "{check}");
        let attempt = &course["attempts"][0];
        assert_eq!((&attempt["state"], &attempt["percent"]), (&json!("submitted"), &json!(100.0)));
        assert_eq!(attempt["answers"].as_array().unwrap().len(), 2, "{attempt}");
        assert!(attempt["answers"][0].get("points").is_none(), "that would be the key");
    }
}
