//! Announcements of a course: written by its staff, read on the course's page, sent by mail, changed, withdrawn.

use axum::http::{Method, StatusCode};
use chrono::TimeDelta;
use halqa_identity::{accounts, policy::Role};
use halqa_platform::{clock::Clock, mail};
use uuid::Uuid;

use crate::{
    participants,
    policy::columns::{COURSE_STAFF, INSIDE},
    support::{self, Client, TestSite},
};

const DESK: &str = "/en/learn/wash-hands/staff/announcements";
const READ: &str = "/en/learn/wash-hands/announcements";
const COURSE: &str = "/en/learn/wash-hands";

/// The lines of the policy table for announcements and numbers.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path| (Method::GET, path, COURSE_STAFF);
    let post = |path| (Method::POST, path, COURSE_STAFF);
    vec![
        (Method::GET, "/{lang}/learn/{slug}/announcements", INSIDE),
        get("/{lang}/learn/{slug}/staff/announcements"),
        post("/{lang}/learn/{slug}/staff/announcements"),
        get("/{lang}/learn/{slug}/staff/announcements/new"),
        get("/{lang}/learn/{slug}/staff/announcements/{announcement}"),
        post("/{lang}/learn/{slug}/staff/announcements/{announcement}"),
        get("/{lang}/learn/{slug}/staff/numbers"),
        get("/{lang}/learn/{slug}/staff/numbers/export/{numbers_sheet}"),
        post("/{lang}/learn/{slug}/staff/numbers/exact"),
    ]
}

/// What stands for the pieces of these addresses; `staff` works in the course.
pub async fn fills(staff: &mut Client) -> Vec<(&'static str, String)> {
    let id = make(staff, &[("subject.en", "Welcome"), ("body.en", "All of you")]).await;
    vec![("{announcement}", id.to_string()), ("{numbers_sheet}", "numbers.csv".to_owned())]
}

async fn make(staff: &mut Client, fields: &[(&str, &str)]) -> Uuid {
    let id = halqa_platform::id::new();
    let text = id.to_string();
    let fields = [fields, &[("announcement", text.as_str())]].concat();
    let made = staff.post(DESK, &fields).await;
    assert_eq!(made.location(), DESK, "{}", made.body);
    id
}

async fn learner(site: &TestSite, email: &str, lang: &str) -> Client {
    site.account(email, &[Role::Learner]).await;
    let mut client = site.sign_in(email).await;
    let profile = [("name", "Amina"), ("lang", lang), ("time-zone", "UTC")];
    assert_eq!(client.post("/en/me/profile", &profile).await.location(), "/en/me/profile");
    assert_eq!(client.post("/en/courses/wash-hands/enrol", &[]).await.location(), COURSE);
    client
}

async fn mails(site: &TestSite, to: &str) -> Vec<mail::StoredMail> {
    site.run_jobs().await;
    let db = &site.app.platform.db;
    let mut found = Vec::new();
    for head in mail::page(db, None, 500).await.unwrap() {
        if head.kind == "learning.message" && head.recipient == to {
            found.push(mail::one(db, head.id).await.unwrap().unwrap());
        }
    }
    found
}

async fn count(site: &TestSite, sql: &str) -> i64 {
    site.app.platform.db.read_built(sql.to_owned()).one::<(i64,)>().await.unwrap().0
}

#[tokio::test]
async fn staff_announce_and_each_reads_in_their_language() {
    for site in support::sites().await {
        let mut trainer = participants::course(&site, "").await;
        let mut amina = learner(&site, "amina@example.org", "ar").await;
        let mut li = learner(&site, "li@example.org", "zh").await;
        assert!(!amina.get(COURSE).await.body.contains("id=\"announcements\""), "none yet");

        let bad = trainer.post(DESK, &[("subject.en", "Only a title")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.body.contains("Only a title"), "what was typed is kept");
        let fields = [
            ("subject.en", "We meet on Monday"),
            ("body.en", "**Bring** [soap](https://e.org/soap). <script>alert(1)</script>"),
            ("subject.ar", "نلتقي يوم الاثنين"),
            ("body.ar", "أحضروا *الصابون*."),
            ("mail", "yes"),
        ];
        let preview = trainer.post(DESK, &[&fields[..], &[("act", "preview")]].concat()).await;
        assert_eq!(preview.status, StatusCode::OK);
        assert!(preview.body.contains("<strong>Bring</strong>") && !preview.body.contains("<script>alert"));
        assert_eq!(
            count(&site, "SELECT COUNT(*) FROM course_announcements").await,
            0,
            "a preview keeps nothing"
        );

        let id = make(&mut trainer, &fields).await;
        let again = trainer.post(DESK, &[&fields[..], &[("announcement", &id.to_string())]].concat()).await;
        assert_eq!(again.location(), DESK);
        assert_eq!(
            count(&site, "SELECT COUNT(*) FROM course_announcements").await,
            1,
            "the form twice is one"
        );

        let page = amina.get("/ar/learn/wash-hands").await.body;
        assert!(page.contains("نلتقي يوم الاثنين") && page.contains("جديد"), "{page}");
        let read = amina.get("/ar/learn/wash-hands/announcements").await.body;
        assert!(read.contains("<em>الصابون</em>"), "{read}");
        let page = amina.get("/ar/learn/wash-hands").await.body;
        assert!(page.contains("نلتقي يوم الاثنين") && !page.contains(">جديد<"), "read now");
        let other = li.get("/zh/learn/wash-hands/announcements").await.body;
        assert!(other.contains("We meet on Monday") && other.contains("lang=\"en\""), "{other}");
        assert!(other.contains("此内容尚无"), "and it says so");

        // Mails: in the reader's language, once whatever is tried again.
        let got = mails(&site, "amina@example.org").await;
        assert_eq!(got.len(), 1);
        assert!(got[0].subject.contains("نلتقي") && got[0].text_body.contains("أحضروا الصابون."));
        let plain = &mails(&site, "li@example.org").await[0].text_body;
        assert!(plain.contains("Bring soap (https://e.org/soap)."), "{plain}");
        assert!(plain.contains("/unsubscribe/"));
        for _ in 0..2 {
            let db = &site.app.platform.db;
            let mut tx = db.begin().await.unwrap();
            let due = halqa_learning::announcements::sending::Due {
                announcement: id,
                at: site.app.platform.clock.now(),
            };
            halqa_platform::jobs::enqueue(&mut tx, &site.app.platform.clock, &due).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(mails(&site, "amina@example.org").await.len(), 1);
        }

        let one = format!("{DESK}/{id}");
        let text = [("subject.en", "We meet on Tuesday"), ("body.en", "At nine.")];
        assert_eq!(trainer.post(&one, &text).await.location(), DESK);
        let page = li.get(READ).await.body;
        assert!(page.contains("We meet on Tuesday") && page.contains("changed on"), "{page}");
        assert_eq!(trainer.post(&one, &[("act", "withdraw")]).await.location(), DESK);
        assert!(!li.get(READ).await.body.contains("Tuesday"));
        assert!(!li.get(COURSE).await.body.contains("id=\"announcements\""));
        let logged = "SELECT COUNT(*) FROM audit_log WHERE action LIKE 'course.announcement-%'";
        assert_eq!(count(&site, logged).await, 3);
    }
}

#[tokio::test]
async fn for_a_group_at_a_set_time_and_on_top() {
    let clock = Clock::fixed(Clock::system().now());
    for site in support::sites_at(&clock).await {
        let begin = clock.now();
        let mut trainer = participants::course(&site, "").await;
        let mut amina = learner(&site, "amina@example.org", "en").await;
        let mut boris = learner(&site, "boris@example.org", "en").await;
        let list = participants::LIST;
        assert!(
            trainer
                .post(&format!("{list}/groups"), &[("name", "Evening")])
                .await
                .location()
                .ends_with("groups")
        );
        let db = &site.app.platform.db;
        let (group,): (Uuid,) = db.read("SELECT id FROM course_groups").one().await.unwrap();
        let account = accounts::find_by_email(db, "amina@example.org").await.unwrap().unwrap().id;
        let (enrolment,): (Uuid,) =
            db.read("SELECT id FROM enrolments WHERE account_id = $1").bind(account).one().await.unwrap();
        let assign = format!("{list}/assign?e={enrolment}");
        trainer.post(&assign, &[("group", &group.to_string())]).await;

        let to = format!("group:{group}");
        make(
            &mut trainer,
            &[("subject.en", "For the evening"), ("body.en", "Hello"), ("to", &to), ("mail", "yes")],
        )
        .await;
        let later = (begin + TimeDelta::hours(2)).format("%Y-%m-%dT%H:%M").to_string();
        make(
            &mut trainer,
            &[("subject.en", "For later"), ("body.en", "Wait"), ("at", &later), ("mail", "yes")],
        )
        .await;
        let day = (begin + TimeDelta::days(1)).format("%Y-%m-%d").to_string();
        make(&mut trainer, &[("subject.en", "Stays on top"), ("body.en", "Read me"), ("pinned", &day)]).await;
        make(&mut trainer, &[("subject.en", "The newest"), ("body.en", "News")]).await;
        let wrong = trainer
            .post(DESK, &[("subject.en", "S"), ("body.en", "B"), ("to", "group:x"), ("at", "soon")])
            .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);

        let seen = boris.get(READ).await.body;
        assert!(!seen.contains("For the evening") && !seen.contains("For later"), "{seen}");
        let place = |text: &str| seen.find(text).unwrap();
        assert!(place("Stays on top") < place("The newest"));
        assert!(amina.get(READ).await.body.contains("For the evening"));
        assert_eq!(mails(&site, "boris@example.org").await.len(), 0);
        assert_eq!(mails(&site, "amina@example.org").await.len(), 1);

        clock.set(begin + TimeDelta::hours(3));
        assert!(boris.get(READ).await.body.contains("For later"));
        assert_eq!(mails(&site, "boris@example.org").await.len(), 1);
        clock.set(begin + TimeDelta::days(3));
        let seen = boris.get(READ).await.body;
        let place = |text: &str| seen.find(text).unwrap();
        assert!(place("The newest") < place("Stays on top"), "it is no longer on top");
        // A group that is deleted is not everybody.
        trainer.post(&format!("{list}/groups/{group}"), &[("act", "delete")]).await;
        assert!(!amina.get(READ).await.body.contains("For the evening"));
        clock.set(begin);
    }
}

#[tokio::test]
async fn programs_read_announcements_and_people_take_theirs_along() {
    for site in support::sites().await {
        let mut trainer = participants::course(&site, "").await;
        let mut amina = learner(&site, "amina@example.org", "en").await;
        for n in ["one", "two", "three"] {
            make(&mut trainer, &[("subject.en", n), ("body.en", "Text")]).await;
        }
        amina.get(READ).await;
        let account =
            accounts::find_by_email(&site.app.platform.db, "amina@example.org").await.unwrap().unwrap().id;
        let secret = crate::api::token(&site, account, halqa_identity::api::scope::Scope::ALL).await;
        let program = crate::api::Program::new(&site, &secret);
        let first = program.get("/api/v1/courses/wash-hands/announcements?limit=2").await.json();
        assert_eq!(first["items"][0]["title"]["en"], "three");
        assert_eq!(first["items"][0]["read"], true);
        let next = first["next"].as_str().unwrap().to_owned();
        let path = next.split_once("/api/").map(|(_, path)| format!("/api/{path}")).unwrap();
        let second = program.get(&path).await.json();
        assert_eq!(second["items"].as_array().unwrap().len(), 1, "{second}");
        assert_eq!(second["items"][0]["title"]["en"], "one");
        let mine = halqa_learning::records::personal_data(&site.app.learning, account).await.unwrap();
        assert_eq!(mine["announcements_read"].as_array().unwrap().len(), 3);
    }
}
