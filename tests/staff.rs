//! What the staff of a course do, and what learners hear of it, on both databases.

use axum::http::StatusCode;
use halqa_identity::{accounts, policy::Role};
use halqa_learning::{enrolment::store as enrolments, staff};
use halqa_platform::mail::{self, StoredMail};
use uuid::Uuid;

use crate::support::{self, Client, TestSite};

const DESK: &str = "/en/learn/wash-hands/staff";

/// A course whose staff admit the learners, with one trainer who is named for it.
async fn course(site: &TestSite) -> Client {
    let mut files = support::course("wash-hands");
    let manifest = String::from_utf8(files.remove("course.toml").unwrap()).unwrap();
    let manifest = manifest.replacen("[[module]]", "[enrolment]\nmode = \"approval\"\n\n[[module]]", 1);
    files.insert("course.toml".to_owned(), manifest.into_bytes());
    site.import(files).await;
    let trainer = site.account("trainer@example.org", &[Role::Trainer]).await;
    staff::store::add(&site.app.platform.db, "wash-hands", trainer).await.unwrap();
    site.sign_in("trainer@example.org").await
}

async fn learner(site: &TestSite, email: &str) -> Client {
    site.account(email, &[Role::Learner]).await;
    let mut client = site.sign_in(email).await;
    let answer = client.post("/en/courses/wash-hands/enrol", &[]).await;
    assert_eq!(answer.location(), "/en/courses/wash-hands");
    client
}

async fn enrolment(site: &TestSite, email: &str) -> Uuid {
    let db = &site.app.platform.db;
    let account = accounts::find_by_email(db, email).await.unwrap().unwrap().id;
    let course = site.app.learning.library.by_slug("wash-hands").unwrap().course_id;
    enrolments::find(db, course, account).await.unwrap().unwrap().id
}

/// Mails of one kind to one address, after every job has run.
async fn mails(site: &TestSite, kind: &str, to: &str) -> Vec<StoredMail> {
    site.run_jobs().await;
    let db = &site.app.platform.db;
    let mut found = Vec::new();
    for head in mail::page(db, None, 100).await.unwrap() {
        if head.kind == kind && head.recipient == to {
            found.push(mail::one(db, head.id).await.unwrap().unwrap());
        }
    }
    found
}

#[tokio::test]
async fn a_request_is_answered_and_everybody_gets_a_mail() {
    for site in support::sites().await {
        let mut trainer = course(&site).await;
        site.account("programme@example.org", &[Role::Staff]).await;
        for (email, decision, kind, admitted) in [
            ("amina@example.org", "admit", "learning.admitted", true),
            ("boris@example.org", "decline", "learning.declined", false),
        ] {
            let mut client = learner(&site, email).await;
            let asked = mails(&site, "learning.request", "trainer@example.org").await;
            assert_eq!(asked.len(), if admitted { 1 } else { 2 });
            assert!(asked[0].text_body.contains(DESK), "{}", asked[0].text_body);
            let request = format!("{DESK}/requests/{}", enrolment(&site, email).await);
            let desk = trainer.get(DESK).await.body;
            assert!(desk.contains(&request));
            let own = format!("{DESK}/learners/{}", enrolment(&site, email).await);
            let own = trainer.get(&own).await.body;
            assert!(own.contains("Waiting for an answer") && !own.contains("Your request was sent"), "{own}");
            assert_eq!(client.post(&request, &[("decision", "admit")]).await.status, StatusCode::FORBIDDEN);
            let unclear = trainer.post(&request, &[("decision", "perhaps")]).await;
            assert_eq!(unclear.status, StatusCode::UNPROCESSABLE_ENTITY);
            // Twice, as a double click does; and once more the other way round.
            for decision in [decision, decision, if admitted { "decline" } else { "admit" }] {
                assert_eq!(trainer.post(&request, &[("decision", decision)]).await.location(), DESK);
            }
            assert!(!trainer.get(DESK).await.body.contains(&request), "no longer waits");
            let told = mails(&site, kind, email).await;
            assert_eq!(told.len(), 1, "{kind} on {}", site.db.name);
            let expected = if admitted { "/en/learn/wash-hands" } else { "Amina Ben Ali" };
            assert!(told[0].text_body.contains(expected), "{}", told[0].text_body);
            let inside = client.get("/en/learn/wash-hands").await.status == StatusCode::OK;
            assert_eq!(inside, admitted);
        }
        let strays = mails(&site, "learning.request", "programme@example.org").await;
        assert!(strays.is_empty(), "programme staff are written to only where nobody is named");
    }
}

#[tokio::test]
async fn requests_go_to_programme_staff_where_nobody_is_named() {
    for site in support::sites().await {
        course(&site).await;
        site.account("programme@example.org", &[Role::Author, Role::Staff]).await;
        let mut programme = site.sign_in("programme@example.org").await;
        let trainer =
            accounts::find_by_email(&site.app.platform.db, "trainer@example.org").await.unwrap().unwrap().id;
        let people = format!("{DESK}/people");
        let wrong = programme.post(&people, &[("act", "add"), ("email", "nobody@example.org")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("value=\"nobody@example.org\""), "what was typed is kept");
        let remove = [("act", "remove"), ("account", &*trainer.to_string())];
        assert_eq!(programme.post(&people, &remove).await.location(), DESK);
        let mut gone = site.sign_in("trainer@example.org").await;
        assert_eq!(gone.get(DESK).await.status, StatusCode::FORBIDDEN);
        learner(&site, "amina@example.org").await;
        assert_eq!(mails(&site, "learning.request", "programme@example.org").await.len(), 1);
        assert!(mails(&site, "learning.request", "trainer@example.org").await.is_empty());
        assert_eq!(
            programme.post(&people, &[("act", "add"), ("email", "Trainer@Example.org")]).await.location(),
            DESK
        );
        assert_eq!(gone.get(DESK).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn results_are_set_by_hand_with_a_reason_that_the_learner_sees() {
    for site in support::sites().await {
        let mut trainer = course(&site).await;
        let mut amina = learner(&site, "amina@example.org").await;
        let id = enrolment(&site, "amina@example.org").await;
        let page = format!("{DESK}/learners/{id}");
        let early = trainer.post(&page, &[("activity", "how"), ("reason", "too early")]).await;
        assert_eq!(early.status, StatusCode::CONFLICT, "nothing can be set for who only asked");
        trainer.post(&format!("{DESK}/requests/{id}"), &[("decision", "admit")]).await;

        let short = trainer.post(&page, &[("activity", "how"), ("reason", "x ")]).await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(short.body.contains("id=\"f-reason-override-error\""), "{}", short.body);
        let unknown = trainer.post(&page, &[("activity", "nothing"), ("reason", "kept as typed")]).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unknown.body.contains("kept as typed"));

        trainer.post(&page, &[("activity", "how"), ("reason", "shown at the desk")]).await;
        assert!(amina.get("/en/learn/wash-hands").await.body.contains("shown at the desk"));
        assert!(mails(&site, "learning.completed", "amina@example.org").await.is_empty());
        // The rest of what counts: then the course is completed by its own rule, once.
        for activity in ["when", "test", "test", "course"] {
            assert_eq!(
                trainer.post(&page, &[("activity", activity), ("reason", "sat on paper")]).await.location(),
                page
            );
        }
        let told = mails(&site, "learning.completed", "amina@example.org").await;
        assert_eq!(told.len(), 1);
        let at = told[0].text_body.find("/en/statements/").expect("the mail leads to the statement");
        let statement: String = told[0].text_body[at..].split_whitespace().next().unwrap().to_owned();
        let valid = "This statement is valid";
        assert!(site.guest().get(&statement).await.body.contains(valid));

        let act = format!("{page}/statement");
        let bare = trainer.post(&act, &[("act", "withdraw"), ("reason", "")]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        trainer.post(&act, &[("act", "withdraw"), ("reason", "the papers were mixed up")]).await;
        assert!(!site.guest().get(&statement).await.body.contains(valid));
        let told = mails(&site, "learning.withdrawn", "amina@example.org").await;
        assert_eq!(told.len(), 1);
        assert!(told[0].text_body.contains("the papers were mixed up"));
        trainer.post(&act, &[("act", "restore"), ("reason", "the papers were found")]).await;
        assert!(site.guest().get(&statement).await.body.contains(valid));
        let (entries,): (i64,) = site
            .app
            .platform
            .db
            .read("SELECT COUNT(*) FROM audit_log WHERE action LIKE 'course.completion-%' OR action LIKE 'course.statement-%'")
            .one()
            .await
            .unwrap();
        assert_eq!(entries, 5, "three activities set, withdrawn, restored");
    }
}

#[tokio::test]
async fn learners_are_listed_searched_and_kept_to_their_course() {
    for site in support::sites().await {
        let mut trainer = course(&site).await;
        learner(&site, "amina@example.org").await;
        let id = enrolment(&site, "amina@example.org").await;
        trainer.post(&format!("{DESK}/requests/{id}"), &[("decision", "admit")]).await;
        let link = format!("{DESK}/learners/{id}");
        let list = format!("{DESK}/participants");
        assert!(trainer.get(DESK).await.body.contains(&format!("href=\"{list}\"")));
        assert!(trainer.get(&list).await.body.contains(&link));
        assert!(trainer.get(&format!("{list}?q=ben")).await.body.contains(&link));
        assert!(!trainer.get(&format!("{list}?q=nobody")).await.body.contains(&link));
        assert!(trainer.get(&format!("{DESK}?preview=yes")).await.body.contains("Nobody: everybody stands"));

        let mut other = support::course("wash-hands");
        let manifest = String::from_utf8(other.remove("course.toml").unwrap()).unwrap();
        other
            .insert("course.toml".to_owned(), manifest.replace("\"wash-hands\"", "\"another\"").into_bytes());
        site.import(other).await;
        let account = site.account("other@example.org", &[Role::Learner]).await;
        staff::store::add(&site.app.platform.db, "another", account).await.unwrap();
        let mut other = site.sign_in("other@example.org").await;
        assert_eq!(other.get("/en/learn/another/staff").await.status, StatusCode::OK);
        assert_eq!(other.get(&link).await.status, StatusCode::FORBIDDEN);
        let smuggled = format!("/en/learn/another/staff/learners/{id}");
        assert_eq!(other.get(&smuggled).await.status, StatusCode::NOT_FOUND);
        let set = other.post(&smuggled, &[("activity", "how"), ("reason", "not my learner")]).await;
        assert_eq!(set.status, StatusCode::NOT_FOUND);
        let decide = format!("/en/learn/another/staff/requests/{id}");
        assert_eq!(other.post(&decide, &[("decision", "decline")]).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn long_lists_have_pages() {
    for site in support::sites().await {
        let mut trainer = course(&site).await;
        let learning = &site.app.learning;
        let crowd = accounts::make_crowd(&site.app.platform, 60).await.unwrap();
        assert_eq!(halqa_learning::enrolment::crowd::make(learning, &crowd, 60).await.unwrap(), 60);
        let list = format!("{DESK}/participants");
        let first = trainer.get(&list).await.body;
        let links = |body: &str| body.matches(&format!("href=\"{DESK}/learners/")).count();
        assert_eq!(links(&first), 50);
        let at = first.find(&format!("{list}?after=")).unwrap();
        let next: String = first[at..].chars().take_while(|c| *c != '#' && *c != '"').collect();
        assert_eq!(links(&trainer.get(&next).await.body), 10);
    }
}

#[tokio::test]
async fn named_staff_who_take_the_course_see_what_is_for_staff() {
    for site in support::sites().await {
        let mut files = support::course("wash-hands");
        let path = "lessons/10-how/en.md";
        let mut lesson = String::from_utf8(files[path].clone()).unwrap();
        lesson.push_str("\n::: instructor\nBring soap for everybody.\n:::\n");
        files.insert(path.to_owned(), lesson.into_bytes());
        site.import(files).await;
        let trainer = site.account("trainer@example.org", &[Role::Learner]).await;
        site.account("amina@example.org", &[Role::Learner]).await;
        staff::store::add(&site.app.platform.db, "wash-hands", trainer).await.unwrap();
        for (email, staff) in [("trainer@example.org", true), ("amina@example.org", false)] {
            let mut client = site.sign_in(email).await;
            let enrolled = client.post("/en/courses/wash-hands/enrol", &[]).await;
            assert_eq!(enrolled.location(), "/en/learn/wash-hands");
            let page = client.get("/en/learn/wash-hands").await.body;
            assert_eq!(page.contains(&format!("href=\"{DESK}\"")), staff, "{email} on {}", site.db.name);
            let lesson = client.get("/en/learn/wash-hands/how").await.body;
            assert_eq!(lesson.contains("Bring soap for everybody"), staff, "{email} on {}", site.db.name);
        }
    }
}

#[tokio::test]
async fn who_asked_can_take_the_request_back_and_ask_again() {
    for site in support::sites().await {
        let mut trainer = course(&site).await;
        let mut amina = learner(&site, "amina@example.org").await;
        let request = format!("{DESK}/requests/{}", enrolment(&site, "amina@example.org").await);
        let leave = "action=\"/en/learn/wash-hands/leave\"";
        assert!(amina.get("/en/courses/wash-hands").await.body.contains(leave));
        // Twice, as a double click does.
        for _ in 0..2 {
            let back = amina.post("/en/learn/wash-hands/leave", &[]).await;
            assert_eq!(back.location(), "/en/courses/wash-hands", "{}", back.body);
        }
        assert!(!amina.get("/en/courses/wash-hands").await.body.contains(leave));
        assert!(!trainer.get(DESK).await.body.contains(&request), "no longer waits");
        trainer.post(&request, &[("decision", "admit")]).await;
        assert_ne!(
            amina.get("/en/learn/wash-hands").await.status,
            StatusCode::OK,
            "admitted against her word"
        );
        amina.post("/en/courses/wash-hands/enrol", &[]).await;
        assert!(trainer.get(DESK).await.body.contains(&request));
        trainer.post(&request, &[("decision", "decline")]).await;
        let declined = amina.post("/en/learn/wash-hands/leave", &[]).await;
        assert_eq!(declined.status, StatusCode::FORBIDDEN);
    }
}

/// Without the marks that keep directions apart.
fn plain(body: &str) -> String {
    body.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn the_present_rule_is_looked_at_without_writing_and_applied_in_the_background() {
    for site in support::sites().await {
        let mut trainer = course(&site).await;
        let db = &site.app.platform.db;
        let crowd = accounts::make_crowd(&site.app.platform, 520).await.unwrap();
        halqa_learning::enrolment::crowd::make(&site.app.learning, &crowd, 520).await.unwrap();
        // They opened the lesson when that was not enough.
        db.write(
            "INSERT INTO activity_progress (enrolment_id, activity_id, first_viewed_at)
             SELECT id, 'how', requested_at FROM enrolments",
        )
        .execute()
        .await
        .unwrap();
        let writer = db.begin().await.unwrap();
        let looked = async { trainer.get(&format!("{DESK}?preview=yes")).await.body };
        let page = tokio::time::timeout(std::time::Duration::from_secs(9), looked).await;
        let page = plain(&page.expect("a page that only looks waits for nobody who writes"));
        drop(writer);
        assert!(page.contains("500 learners were looked at here"), "on {}", site.db.name);
        assert_eq!(page.matches(": “How to wash your hands”").count(), 500);
        let at = page.find("preview=yes&amp;from=").expect("a way on");
        let from: String =
            page[at + "preview=yes&amp;from=".len()..].chars().take_while(|c| *c != '#').collect();
        let rest = plain(&trainer.get(&format!("{DESK}?preview=yes&from={from}")).await.body);
        assert_eq!(rest.matches(": “How to wash your hands”").count(), 20);
        // The menu of languages keeps the place; a way on would lead to the section.
        let on = rest.split("from=").skip(1).filter_map(|link| link.split('"').next());
        assert_eq!(on.filter(|link| link.ends_with("#rule")).count(), 0);

        let completed = async || {
            let sql =
                "SELECT COUNT(*) FROM activity_progress WHERE completed_at IS NOT NULL AND outcome = 'done'";
            let (n,): (i64,) = db.read(sql).one().await.unwrap();
            n
        };
        assert_eq!(completed().await, 0, "nothing changed by looking");
        let reevaluate = format!("{DESK}/reevaluate");
        for _ in 0..2 {
            assert_eq!(trainer.post(&reevaluate, &[]).await.location(), DESK);
        }
        site.run_jobs().await;
        assert_eq!(completed().await, 520, "everybody, over all parts, on {}", site.db.name);
        assert!(trainer.get(&format!("{DESK}?preview=yes")).await.body.contains("Nobody: everybody stands"));
    }
}
