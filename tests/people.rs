//! People over the whole program: who may, and two accounts with their learning made one.

use axum::http::{Method, StatusCode};
use halqa_identity::{accounts, policy::Role};
use halqa_learning::enrolment::store::{self as enrolments, Enrolment};
use uuid::Uuid;

use crate::{
    policy::columns::{ADMINISTRATOR, PUBLIC},
    support::{Client, TestSite, course, sites},
};

/// Programme staff and administrators.
const PROGRAMME: &str = "snnnnnnyy";
/// As [`ADMINISTRATOR`], and an empty form names no such thing.
const ADMINISTRATOR_NAMES_NOTHING: &str = "snnnnnnn0";

/// This feature's lines of the policy table.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/invitations/{token}", PUBLIC),
        post("/{lang}/invitations/{token}", PUBLIC),
        get("/{lang}/admin/people", ADMINISTRATOR),
        get("/{lang}/admin/people/invite", PROGRAMME),
        post("/{lang}/admin/people/invite", PROGRAMME),
        post("/{lang}/admin/people/invite/faults", PROGRAMME),
        post("/{lang}/admin/people/invite/send", PROGRAMME),
        get("/{lang}/admin/people/invite/template.csv", PROGRAMME),
        get("/{lang}/admin/people/{account}", ADMINISTRATOR),
        post("/{lang}/admin/people/{account}/roles", ADMINISTRATOR),
        post("/{lang}/admin/people/{account}/status", ADMINISTRATOR_NAMES_NOTHING),
        post("/{lang}/admin/people/{account}/sessions", ADMINISTRATOR_NAMES_NOTHING),
        post("/{lang}/admin/people/{account}/link", ADMINISTRATOR_NAMES_NOTHING),
        get("/{lang}/admin/people/{account}/merge", ADMINISTRATOR),
        post("/{lang}/admin/people/{account}/merge", ADMINISTRATOR),
    ]
}

async fn enrolment(site: &TestSite, account: Uuid) -> Option<Enrolment> {
    let course = site.app.learning.library.by_slug("wash-hands").unwrap().course_id;
    enrolments::find(&site.app.platform.db, course, account).await.unwrap()
}

async fn learner(site: &TestSite, email: &str) -> (Uuid, Client) {
    let account = site.account(email, &[Role::Learner]).await;
    let mut client = site.sign_in(email).await;
    let answer = client.post("/en/courses/wash-hands/enrol", &[]).await;
    assert_eq!(answer.location(), "/en/learn/wash-hands", "{}", answer.body);
    (account, client)
}

async fn merge(admin: &mut Client, kept: Uuid, closed: Uuid) {
    let path = format!("/en/admin/people/{kept}/merge");
    let fields = [("with", &*closed.to_string()), ("sure", "on")];
    let answer = admin.post(&path, &fields).await;
    assert_eq!(answer.location(), format!("/en/admin/people/{kept}"), "{}", answer.body);
}

/// Ids of the activities that are completed.
fn completed(enrolment: &Enrolment) -> Vec<&str> {
    let done = enrolment.progress.iter().filter(|row| row.completed_at.is_some());
    let mut ids: Vec<&str> = done.map(|row| row.activity_id.as_str()).collect();
    ids.sort_unstable();
    ids
}

async fn by_hand(staff: &mut Client, enrolment: Uuid, what: &str) {
    let page = halqa_learning::urls::staff_learner(halqa_platform::lang::Lang::En, "wash-hands", enrolment);
    let answer = staff.post(&page, &[("activity", what), ("reason", "done on paper")]).await;
    assert_eq!(answer.location(), page, "{}", answer.body);
}

#[tokio::test]
async fn two_halves_of_a_course_are_a_whole_one() {
    for site in sites().await {
        site.import(course("wash-hands")).await;
        site.account("claire@example.org", &[Role::Administrator]).await;
        let mut admin = site.sign_in("claire@example.org").await;
        let (kept, mut here) = learner(&site, "here@example.org").await;
        let (closed, mut there) = learner(&site, "there@example.org").await;
        let activities: Vec<String> = {
            let version = site.app.learning.library.by_slug("wash-hands").unwrap();
            version.course.activities().map(|activity| activity.id.clone()).collect()
        };
        // One half in each account; the first activity in both.
        let (first, rest) = activities.split_first().unwrap();
        let here_id = enrolment(&site, kept).await.unwrap().id;
        let there_id = enrolment(&site, closed).await.unwrap().id;
        here.get("/en/learn/wash-hands/how").await;
        there.get("/en/learn/wash-hands/how").await;
        by_hand(&mut admin, here_id, first).await;
        by_hand(&mut admin, there_id, first).await;
        for activity in rest {
            by_hand(&mut admin, there_id, activity).await;
        }
        let whole = enrolment(&site, closed).await.unwrap();
        let statement = whole.completion.as_ref().map(|completion| completion.code.clone());
        let preview = admin.get(&format!("/en/admin/people/{kept}/merge?with={closed}")).await;
        assert!(preview.body.contains("both accounts take it"), "{}", preview.body);

        merge(&mut admin, kept, closed).await;
        site.run_jobs().await;
        let one = enrolment(&site, kept).await.unwrap();
        let mut all: Vec<&str> = activities.iter().map(String::as_str).collect();
        all.sort_unstable();
        assert_eq!(completed(&one), all, "{}", site.db.name);
        let completion = one.completion.expect("the course is completed");
        if let Some(code) = statement {
            assert_eq!(completion.code, code, "the statement that was there holds");
        }
        let answer = site.guest().get(&format!("/en/statements/{}", completion.code)).await;
        assert!(answer.body.contains("Amina Ben Ali"), "{}", answer.body);
        assert_eq!(here.get("/en/learn/wash-hands").await.status, StatusCode::OK);
        let panel = admin.get(&format!("/en/admin/people/{kept}")).await;
        assert!(panel.body.contains("/en/learn/wash-hands/staff/learners/"), "{}", panel.body);
        let gone = enrolment(&site, closed).await;
        assert!(gone.is_none_or(|gone| gone.progress.is_empty()), "nothing is left behind");
    }
}

#[tokio::test]
async fn two_statements_hold_and_two_open_tests_leave_the_fuller_one() {
    for site in sites().await {
        site.import(course("wash-hands")).await;
        site.account("claire@example.org", &[Role::Administrator]).await;
        let mut admin = site.sign_in("claire@example.org").await;
        let (kept, mut here) = learner(&site, "here@example.org").await;
        let (closed, mut there) = learner(&site, "there@example.org").await;
        let mut open = Vec::new();
        for (client, account) in [(&mut here, kept), (&mut there, closed)] {
            let own = enrolment(&site, account).await.unwrap().id;
            by_hand(&mut admin, own, "how").await;
            let begun = client.post("/en/learn/wash-hands/test/attempts", &[]).await;
            open.push(begun.location().to_owned());
            by_hand(&mut admin, own, "course").await;
        }
        let fields = [("question", "seconds"), ("q.seconds", "20"), ("seq", "1")];
        let saved = there.post(&format!("{}/answers", open[1]), &fields).await;
        assert_eq!(saved.status, StatusCode::NO_CONTENT, "{}", saved.body);
        let mut codes = Vec::new();
        for account in [kept, closed] {
            codes.push(enrolment(&site, account).await.unwrap().completion.unwrap().code);
        }
        merge(&mut admin, kept, closed).await;
        site.run_jobs().await;
        for code in &codes {
            let answer = site.guest().get(&format!("/en/statements/{code}")).await;
            assert!(
                answer.body.contains("Amina Ben Ali"),
                "{code} holds on {}: {}",
                site.db.name,
                answer.body
            );
        }
        assert_eq!(enrolment(&site, kept).await.unwrap().completion.unwrap().code, codes[0], "the older one");
        assert_eq!(here.get(&open[0]).await.status, StatusCode::NOT_FOUND, "it had no answer");
        let answer = here.get(&open[1]).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", site.db.name);
        assert!(answer.body.contains("value=\"20\""), "{}", answer.body);
        let account = accounts::find(&site.app.platform.db, closed).await.unwrap().unwrap();
        assert_eq!(account.status, accounts::Status::Erased);
    }
}

#[tokio::test]
async fn invitations_take_a_megabyte_and_no_more() {
    for site in sites().await.into_iter().take(1) {
        site.account("claire@example.org", &[Role::Administrator]).await;
        let mut admin = site.sign_in("claire@example.org").await;
        let send = |text: String| {
            let body = format!(
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.csv\"\r\n\r\n{text}\r\n--edge--\r\n"
            );
            axum::http::Request::post("/en/admin/people/invite")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .header("Content-Length", body.len().to_string())
                .body(axum::body::Body::from(body))
                .unwrap()
        };
        let answer = admin.send(send("x".repeat(2 << 20))).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let answer = admin.send(send("email,name\na@example.org,A\n".to_owned())).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert!(answer.body.contains("One person will be invited"), "{}", answer.body);
        let template = admin.get("/en/admin/people/invite/template.csv").await;
        assert!(template.body.starts_with("\u{feff}email,name,"), "{}", template.body);
    }
}
