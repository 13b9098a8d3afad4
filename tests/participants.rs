//! The participants of a course, as its staff follow them: filter, views, groups, people added, dates, messages, files.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use chrono::TimeDelta;
use halqa_identity::{accounts, policy::Role};
use halqa_learning::{enrolment::store as enrolments, staff};
use halqa_platform::mail::{self, StoredMail};
use uuid::Uuid;

use crate::{
    policy::columns::{COURSE_STAFF, PUBLIC},
    support::{self, Answer, Client, TestSite},
};

const DESK: &str = "/en/learn/wash-hands/staff";
pub const LIST: &str = "/en/learn/wash-hands/staff/participants";

/// The lines of the policy table for these pages.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path| (Method::GET, path, COURSE_STAFF);
    let post = |path| (Method::POST, path, COURSE_STAFF);
    vec![
        get("/{lang}/learn/{slug}/staff/participants"),
        get("/{lang}/learn/{slug}/staff/participants/export/{sheet}"),
        post("/{lang}/learn/{slug}/staff/participants/views"),
        get("/{lang}/learn/{slug}/staff/participants/add"),
        post("/{lang}/learn/{slug}/staff/participants/add"),
        post("/{lang}/learn/{slug}/staff/participants/add/all"),
        get("/{lang}/learn/{slug}/staff/participants/groups"),
        post("/{lang}/learn/{slug}/staff/participants/groups"),
        post("/{lang}/learn/{slug}/staff/participants/groups/{course_group}"),
        get("/{lang}/learn/{slug}/staff/participants/assign"),
        post("/{lang}/learn/{slug}/staff/participants/assign"),
        get("/{lang}/learn/{slug}/staff/participants/dates"),
        post("/{lang}/learn/{slug}/staff/participants/dates"),
        get("/{lang}/learn/{slug}/staff/participants/message"),
        post("/{lang}/learn/{slug}/staff/participants/message"),
        get("/{lang}/learn/{slug}/staff/messages"),
        get("/{lang}/learn/{slug}/staff/messages/{course_message}"),
        // Whoever has the link of a mail.
        (Method::GET, "/{lang}/unsubscribe/{unsubscribe}", PUBLIC),
        (Method::POST, "/{lang}/unsubscribe/{unsubscribe}", PUBLIC),
    ]
}

/// What stands for the pieces of these addresses; `staff` works in the course, `enrolment` is one of it.
pub async fn fills(site: &TestSite, staff: &mut Client, enrolment: Uuid) -> Vec<(&'static str, String)> {
    let sent = staff
        .post(&format!("{LIST}/message?e={enrolment}"), &[("subject.en", "Hello"), ("body.en", "All of you")])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let message = sent.location().rsplit_once('/').unwrap().1.to_owned();
    site.run_jobs().await;
    let mails = mails(site, "learning.message").await;
    vec![
        ("{sheet}", "participants.csv".to_owned()),
        ("{course_group}", Uuid::nil().to_string()),
        ("{course_message}", message),
        ("{unsubscribe}", token(mails.first().unwrap()).to_owned()),
    ]
}

fn token(mail: &StoredMail) -> &str {
    mail.text_body.split("/unsubscribe/").nth(1).unwrap().split_whitespace().next().unwrap()
}

async fn mails(site: &TestSite, kind: &str) -> Vec<StoredMail> {
    site.run_jobs().await;
    let db = &site.app.platform.db;
    let mut found = Vec::new();
    for head in mail::page(db, None, 500).await.unwrap() {
        if head.kind == kind {
            found.push(mail::one(db, head.id).await.unwrap().unwrap());
        }
    }
    found
}

/// The course with a trainer who is named for it; `more` stands in the test's entry of its file.
pub async fn course(site: &TestSite, more: &str) -> Client {
    let mut files = support::course("wash-hands");
    let manifest = String::from_utf8(files.remove("course.toml").unwrap()).unwrap();
    let manifest = manifest.replacen("requires = [\"how\"]", &format!("requires = [\"how\"]\n{more}"), 1);
    files.insert("course.toml".to_owned(), manifest.into_bytes());
    site.import(files).await;
    let trainer = site.account("trainer@example.org", &[Role::Trainer]).await;
    staff::store::add(&site.app.platform.db, "wash-hands", trainer).await.unwrap();
    site.sign_in("trainer@example.org").await
}

async fn learner(site: &TestSite, email: &str, profile: &[(&str, &str)]) -> Client {
    site.account(email, &[Role::Learner]).await;
    let mut client = site.sign_in(email).await;
    let fields = [&[("time-zone", "UTC")], profile].concat();
    assert_eq!(client.post("/en/me/profile", &fields).await.location(), "/en/me/profile");
    assert_eq!(client.post("/en/courses/wash-hands/enrol", &[]).await.location(), "/en/learn/wash-hands");
    client
}

async fn enrolment(site: &TestSite, email: &str) -> Uuid {
    let db = &site.app.platform.db;
    let account = accounts::find_by_email(db, email).await.unwrap().unwrap().id;
    let course = site.app.learning.library.by_slug("wash-hands").unwrap().course_id;
    enrolments::find(db, course, account).await.unwrap().unwrap().id
}

/// Names in the list, in order.
fn listed(page: &Answer) -> Vec<String> {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let Some((_, table)) = page.body.split_once("id=\"t-learners\"") else { return Vec::new() };
    let names = table.split("/staff/learners/").skip(1).filter_map(|row| row.split("<bdi>").nth(1));
    names.map(|row| row.split("</bdi>").next().unwrap().to_owned()).collect()
}

async fn three(site: &TestSite) -> Vec<Client> {
    let mut people = Vec::new();
    for (email, profile) in [
        (
            "amina@example.org",
            [("name", "أمينة بن علي"), ("name-en", "Amina Ben Ali"), ("lang", "ar"), ("country", "TN")],
        ),
        ("boris@example.org", [("name", "Борис"), ("name-en", "Boris"), ("lang", "ru"), ("country", "KZ")]),
        ("carla@example.org", [("name", "Carla"), ("name-en", ""), ("lang", "es"), ("country", "PE")]),
    ] {
        people.push(learner(site, email, &profile).await);
    }
    people
}

#[tokio::test]
async fn the_list_is_filtered_searched_and_sorted() {
    for site in support::sites().await {
        let mut trainer = course(&site, "").await;
        let mut people = three(&site).await;
        people[0].get("/en/learn/wash-hands/how").await;
        for (q, found) in [
            ("", 3),
            ("?q=amina", 1),
            ("?q=%D8%A7%D9%85%D9%8A%D9%86%D9%87", 1), // امينه, without hamza and with heh
            ("?q=BORIS%40EXAMPLE", 1),
            ("?q=nobody", 0),
            ("?q=%25", 0),
            ("?reader=ar", 1),
            ("?country=PE", 1),
            ("?country=PE&reader=ar", 0),
            ("?progress=going", 1),
            ("?progress=new", 2),
            ("?progress=completed", 0),
            ("?state=left", 0),
            ("?state=anyone", 3),
            ("?seen=2020-01-01", 2),
            ("?seen=2999-01-01", 3),
        ] {
            assert_eq!(
                listed(&trainer.get(&format!("{LIST}{q}")).await).len(),
                found,
                "{q} on {}",
                site.db.name
            );
        }
        for wrong in ["?group=x", "?country=XX", "?seen=soon", "?progress=half"] {
            assert_eq!(trainer.get(&format!("{LIST}{wrong}")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let sorted = async |query: &str, trainer: &mut Client| {
            let names = listed(&trainer.get(&format!("{LIST}?{query}")).await);
            names.first().unwrap().clone()
        };
        assert_eq!(sorted("sort=enrolled", &mut trainer).await, "أمينة بن علي");
        assert_eq!(sorted("sort=enrolled&order=down", &mut trainer).await, "Carla");
        assert_eq!(sorted("sort=progress&order=down", &mut trainer).await, "أمينة بن علي");
        assert_eq!(sorted("sort=seen&order=down", &mut trainer).await, "أمينة بن علي");
        // A new name is found at once, and the old one no more.
        let renamed = [("name", "Zoila"), ("lang", "es"), ("time-zone", "UTC"), ("country", "PE")];
        people[2].post("/en/me/profile", &renamed).await;
        site.run_jobs().await;
        assert_eq!(listed(&trainer.get(&format!("{LIST}?q=zoila")).await), ["Zoila"]);
        assert!(
            listed(&trainer.get(&format!("{LIST}?q=carla%20")).await).len() == 1,
            "the address is still carla@"
        );
        // Leaving takes out of who takes the course.
        people[2].post("/en/learn/wash-hands/leave", &[]).await;
        assert_eq!(listed(&trainer.get(LIST).await).len(), 2);
        assert_eq!(listed(&trainer.get(&format!("{LIST}?state=left")).await), ["Zoila"]);
    }
}

#[tokio::test]
async fn progress_and_completion_are_kept_with_what_changes_them() {
    for site in support::sites().await {
        let mut trainer = course(&site, "").await;
        let mut amina = learner(&site, "amina@example.org", &[("name", "Amina"), ("lang", "en")]).await;
        let id = enrolment(&site, "amina@example.org").await;
        let db = site.app.platform.db.clone();
        let kept = async || {
            let sql = "SELECT standing, progress FROM enrolments WHERE id = $1";
            db.read(sql).bind(id).one::<(String, i64)>().await.unwrap()
        };
        assert_eq!(kept().await, ("new".to_owned(), 0));
        amina.get("/en/learn/wash-hands/how").await;
        assert_eq!(kept().await, ("going".to_owned(), 33));
        let own = format!("{DESK}/learners/{id}");
        trainer.post(&own, &[("activity", "course"), ("reason", "sat on paper")]).await;
        assert_eq!(kept().await, ("completed".to_owned(), 33));
        let act = format!("{own}/statement");
        trainer.post(&act, &[("act", "withdraw"), ("reason", "mixed up")]).await;
        assert_eq!(kept().await.0, "going");
        trainer.post(&act, &[("act", "restore"), ("reason", "found again")]).await;
        assert_eq!(kept().await.0, "completed");
        // A version in which another activity does not count: counted anew for everybody.
        let mut files = support::course("wash-hands");
        let manifest = String::from_utf8(files.remove("course.toml").unwrap()).unwrap();
        let manifest = manifest.replacen("id = \"when\"", "id = \"when\"\noptional = true", 1);
        files.insert("course.toml".to_owned(), manifest.into_bytes());
        site.import(files).await;
        site.run_jobs().await;
        assert_eq!(kept().await, ("completed".to_owned(), 50), "on {}", site.db.name);
        let sql = "SELECT COUNT(*) FROM courses WHERE counted_version = current_version";
        let (counted,): (i64,) = db.read(sql).one().await.unwrap();
        assert_eq!(counted, 1);
    }
}

#[tokio::test]
async fn a_view_is_saved_shared_and_deleted_by_whom_it_belongs_to() {
    for site in support::sites().await {
        let mut trainer = course(&site, "").await;
        let other = site.account("other@example.org", &[Role::Trainer]).await;
        staff::store::add(&site.app.platform.db, "wash-hands", other).await.unwrap();
        let mut other = site.sign_in("other@example.org").await;
        let views = format!("{LIST}/views?progress=new&sort=seen");
        let unnamed = trainer.post(&views, &[("name", " ")]).await;
        assert_eq!(unnamed.status, StatusCode::UNPROCESSABLE_ENTITY);
        for (name, shared) in [("Own view", ""), ("Not begun", "on"), ("Not begun", "on")] {
            let saved = trainer.post(&views, &[("name", name), ("shared", shared)]).await;
            assert_eq!(saved.location(), format!("{LIST}?progress=new&sort=seen"));
        }
        let page = trainer.get(LIST).await.body;
        let link = format!("{LIST}?progress=new&amp;sort=seen");
        assert_eq!(page.matches(&link).count(), 2, "the same name twice is one view");
        let theirs = other.get(LIST).await.body;
        assert!(theirs.contains("Not begun") && !theirs.contains("Own view"));
        assert!(!theirs.contains("value=\"delete\""), "not theirs to delete");
        let at = page.find("name=\"view\" value=\"").unwrap() + "name=\"view\" value=\"".len();
        let id = &page[at..at + 36];
        let delete = [("act", "delete"), ("view", id)];
        other.post(&format!("{LIST}/views"), &delete).await;
        assert_eq!(trainer.get(LIST).await.body.matches(&link).count(), 2);
        trainer.post(&format!("{LIST}/views"), &delete).await;
        assert_eq!(trainer.get(LIST).await.body.matches(&link).count(), 1);
    }
}

fn multipart(path: &str, fields: &[(&str, &str)], file: &[u8]) -> Request<Body> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--part\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .into_bytes(),
        );
    }
    body.extend(b"--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n");
    body.extend(file);
    body.extend(b"\r\n--part--\r\n");
    let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=part");
    request.body(Body::from(body)).unwrap()
}

async fn count(site: &TestSite, sql: &'static str) -> i64 {
    site.app.platform.db.read(sql).one::<(i64,)>().await.unwrap().0
}

#[tokio::test]
async fn people_are_added_all_or_none_and_once() {
    for site in support::sites().await {
        let mut trainer = course(&site, "").await;
        site.account("known@example.org", &[Role::Learner]).await;
        learner(&site, "inside@example.org", &[("name", "Inside"), ("lang", "en")]).await;
        let add = format!("{LIST}/add");
        let bad = "email,name,language\nknown@example.org,,\nno address,X,en\nnew@example.org,جديد,ar\nNew@example.org,,\nfr@example.org,F,xx\n";
        let before = count(&site, "SELECT COUNT(*) FROM accounts").await;
        for refused in [
            trainer.send(multipart(&add, &[("people", "")], bad.as_bytes())).await,
            trainer.post(&format!("{add}/all"), &[("people", bad)]).await,
        ] {
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            let page = refused.body.replace(['\u{2068}', '\u{2069}'], "");
            for told in [
                "Line 3: “no address” is no",
                "Line 5: this address stands in line 4",
                "Line 6: “xx” is no language",
            ] {
                assert!(page.contains(told), "{told}: {page}");
            }
            assert!(page.contains("new@example.org,جديد,ar"), "what was typed is kept");
            assert!(!page.contains(&format!("action=\"{add}/all\"")), "nothing to confirm");
        }
        assert_eq!(count(&site, "SELECT COUNT(*) FROM accounts").await, before);
        assert_eq!(count(&site, "SELECT COUNT(*) FROM enrolments").await, 1);
        let unreadable = trainer.send(multipart(&add, &[], b"caf\xe9@example.org")).await;
        assert!(
            unreadable.status == StatusCode::UNPROCESSABLE_ENTITY && unreadable.body.contains("CSV UTF-8")
        );
        let empty = trainer.send(multipart(&add, &[("people", " \n")], b"")).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);

        let good =
            "email,name,language\nknown@example.org,,\nnew@example.org,جديد,ar\ninside@example.org,,\n";
        let looked = trainer.send(multipart(&add, &[("people", "")], good.as_bytes())).await;
        assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
        for told in [
            "Has an account; is enrolled",
            "Has no account; is enrolled and invited",
            "Takes the course already",
        ] {
            assert!(looked.body.contains(told), "{told}");
        }
        assert_eq!(count(&site, "SELECT COUNT(*) FROM enrolments").await, 1, "looking changes nothing");
        for _ in 0..2 {
            let done = trainer.post(&format!("{add}/all"), &[("people", good)]).await;
            assert_eq!(done.location(), LIST);
        }
        assert_eq!(count(&site, "SELECT COUNT(*) FROM enrolments WHERE state = 'active'").await, 3);
        assert_eq!(count(&site, "SELECT COUNT(*) FROM accounts").await, before + 1);
        assert_eq!(mails(&site, "learning.added").await.len(), 1, "who was known hears of it, once");
        let invited: Vec<_> = mails(&site, "identity.invitation").await;
        assert_eq!(invited.len(), 1);
        assert_eq!(
            (invited[0].head.recipient.as_str(), invited[0].head.lang.as_str()),
            ("new@example.org", "ar")
        );
        let page = trainer.get(&format!("{LIST}?q=new%40")).await;
        assert_eq!(listed(&page), ["جديد"]);
        assert!(page.body.contains("invited"), "not confirmed yet");
        assert_eq!(
            count(&site, "SELECT COUNT(*) FROM audit_log WHERE action = 'course.person-added'").await,
            2
        );
    }
}

#[tokio::test]
async fn groups_are_made_filled_filtered_by_and_deleted() {
    for site in support::sites().await {
        let mut trainer = course(&site, "").await;
        three(&site).await;
        let groups = format!("{LIST}/groups");
        assert_eq!(trainer.post(&groups, &[("name", "East")]).await.location(), groups);
        let taken = trainer.post(&groups, &[("name", "éast")]).await;
        assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(taken.body.contains("value=\"éast\""), "what was typed is kept");
        let id: (Uuid,) = site.app.platform.db.read("SELECT id FROM course_groups").one().await.unwrap();
        let id = id.0.to_string();
        let boris = enrolment(&site, "boris@example.org").await;
        let ask = format!("{LIST}/assign?e={boris}");
        assert!(trainer.get(&ask).await.body.contains("For one person"));
        let neither = trainer.post(&ask, &[("group", ""), ("name", "")]).await;
        assert_eq!(neither.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            assert_eq!(trainer.post(&ask, &[("group", &id)]).await.location(), format!("{LIST}?group={id}"));
        }
        assert_eq!(listed(&trainer.get(&format!("{LIST}?group={id}")).await), ["Борис"]);
        // A new group of everybody whom a filter lets through.
        let all = trainer.post(&format!("{LIST}/assign?who=all&progress=new"), &[("name", "West")]).await;
        let (_, west) = all.location().split_once("group=").unwrap();
        assert_eq!(listed(&trainer.get(&format!("{LIST}?group={west}")).await).len(), 3);
        let out = [("group", west), ("act", "out"), ("name", "")];
        trainer.post(&ask, &out).await;
        assert_eq!(listed(&trainer.get(&format!("{LIST}?group={west}")).await).len(), 2);
        let change = format!("{groups}/{west}");
        assert_eq!(trainer.post(&change, &[("name", "EAST")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(trainer.post(&change, &[("name", "South")]).await.location(), groups);
        assert!(trainer.get(&groups).await.body.contains("South"));
        trainer.post(&change, &[("act", "delete")]).await;
        assert_eq!(count(&site, "SELECT COUNT(*) FROM course_group_members").await, 1, "of the other group");
        // Another course's staff can neither see nor fill it.
        let mut other = support::course("wash-hands");
        let manifest = String::from_utf8(other.remove("course.toml").unwrap()).unwrap();
        other
            .insert("course.toml".to_owned(), manifest.replace("\"wash-hands\"", "\"another\"").into_bytes());
        site.import(other).await;
        let account = site.account("other@example.org", &[Role::Learner]).await;
        staff::store::add(&site.app.platform.db, "another", account).await.unwrap();
        let mut other = site.sign_in("other@example.org").await;
        let smuggled = format!("/en/learn/another/staff/participants/assign?e={boris}");
        assert!(other.get(&smuggled).await.body.contains("Nobody is chosen"));
        assert_eq!(other.post(&smuggled, &[("group", &id)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_closed_test_opens_for_whom_its_date_was_extended() {
    for site in support::sites().await {
        let mut trainer = course(&site, "closes = \"2025-01-31\"").await;
        let mut people = three(&site).await;
        for client in &mut people {
            client.get("/en/learn/wash-hands/how").await;
            let begun = client.post("/en/learn/wash-hands/test/attempts", &[]).await;
            assert!(!begun.location().contains("/attempts/"), "closed for everybody: {}", begun.location());
        }
        let amina = enrolment(&site, "amina@example.org").await;
        let dates = format!("{LIST}/dates?e={amina}");
        let day = (site.app.platform.clock.now() + TimeDelta::days(3)).format("%Y-%m-%d").to_string();
        for wrong in [
            [("activity", "when"), ("until", &*day), ("reason", "was ill")],
            [("activity", "test"), ("until", "2025-02-01"), ("reason", "was ill")],
            [("activity", "test"), ("until", &*day), ("reason", "")],
        ] {
            let refused = trainer.post(&dates, &wrong).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
            assert!(refused.body.contains(wrong[1].1), "what was typed is kept");
        }
        let own = format!("{DESK}/learners/{amina}");
        for _ in 0..2 {
            let done =
                trainer.post(&dates, &[("activity", "all"), ("until", &day), ("reason", "was ill")]).await;
            assert_eq!(done.location(), own);
        }
        assert_eq!(
            count(&site, "SELECT COUNT(*) FROM audit_log WHERE action = 'course.dates-extended'").await,
            1
        );
        let path = trainer.get(&own).await.body;
        assert!(path.contains("Open until") && path.contains("was ill"), "{path}");
        assert!(people[0].get("/en/learn/wash-hands").await.body.contains("Open for you until"));
        let begun = people[0].post("/en/learn/wash-hands/test/attempts", &[]).await;
        assert!(begun.location().contains("/attempts/"), "open for her: {}", begun.body);
        let begun = people[1].post("/en/learn/wash-hands/test/attempts", &[]).await;
        assert!(!begun.location().contains("/attempts/"), "closed for him");
    }
}

#[tokio::test]
async fn a_message_reaches_each_once_in_their_language_until_they_end_it() {
    for site in support::sites_with(&[("HALQA_BASE_URL", "https://learn.example.org")]).await {
        let mut trainer = course(&site, "").await;
        three(&site).await;
        let ask = format!("{LIST}/message?who=all");
        let page = trainer.get(&ask).await.body;
        assert!(page.contains("For \u{2068}3\u{2069} people") || page.contains("For 3 people"), "{page}");
        let half = trainer.post(&ask, &[("subject.en", "Only a subject")]).await;
        assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(half.body.contains("Only a subject"), "what was typed is kept");
        assert_eq!(trainer.post(&ask, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let nobody = trainer.post(&format!("{LIST}/message"), &[("subject.en", "S"), ("body.en", "B")]).await;
        assert!(nobody.body.contains("Nobody is chosen"));

        let id = halqa_platform::id::new().to_string();
        let texts = [
            ("message", &*id),
            ("subject.en", "Next week"),
            ("body.en", "We meet.\n\nBring soap."),
            ("subject.ar", "الأسبوع المقبل"),
            ("body.ar", "نلتقي."),
        ];
        let log = format!("{DESK}/messages/{id}");
        for _ in 0..2 {
            assert_eq!(trainer.post(&ask, &texts).await.location(), log);
        }
        let sent = mails(&site, "learning.message").await;
        assert_eq!(sent.len(), 3, "each once on {}", site.db.name);
        let to = |email: &str| sent.iter().find(|mail| mail.head.recipient == email).unwrap();
        let (amina, boris) = (to("amina@example.org"), to("boris@example.org"));
        assert_eq!(
            (amina.head.lang.as_str(), boris.head.lang.as_str()),
            ("ar", "en"),
            "Russian falls back to English"
        );
        assert!(amina.html_body.contains("dir=\"rtl\"") && amina.text_body.contains("نلتقي"));
        assert!(boris.text_body.contains("We meet.\n\nBring soap."));
        let file = site.app.platform.config.data.join("mailbox").join(format!("{}.eml", boris.head.id));
        let raw = std::fs::read_to_string(file).unwrap();
        assert!(raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{raw}");
        let unfolded = raw.replace("\r\n ", "");
        assert!(
            unfolded.contains(&format!(
                "List-Unsubscribe: <https://learn.example.org/en/unsubscribe/{}>",
                token(boris)
            )),
            "{raw}"
        );

        // Opening the link changes nothing; the button of a mail program does, without a cookie and from elsewhere.
        let end = format!("/en/unsubscribe/{}", token(boris));
        let mut guest = site.guest();
        for _ in 0..2 {
            assert!(guest.get(&end).await.body.contains("may write to you"));
        }
        let pressed = guest.post(&end, &[("List-Unsubscribe", "One-Click")]).await;
        assert_eq!(pressed.status, StatusCode::OK, "no redirect");
        assert!(guest.get(&end).await.body.contains("no more messages"));
        assert_eq!(guest.get("/en/unsubscribe/nothing").await.status, StatusCode::NOT_FOUND);
        let again = [("subject.en", "Again"), ("body.en", "Once more")];
        trainer.post(&ask, &again).await;
        assert_eq!(mails(&site, "learning.message").await.len(), 5, "not to who ended it");
        let logs = trainer.get(&format!("{DESK}/messages")).await.body;
        assert!(logs.contains("Next week") && logs.contains("Again"));
        let page = trainer.get(&log).await.body;
        assert!(page.contains("Bring soap.") && page.contains("Борис"), "{page}");
        let own = trainer
            .get(&format!("{DESK}/learners/{}", enrolment(&site, "boris@example.org").await))
            .await
            .body;
        assert!(own.contains("Next week") && own.contains("Wanted no messages"), "{own}");
        guest.post(&end, &[("act", "again")]).await;
        trainer.post(&ask, &again).await;
        assert_eq!(mails(&site, "learning.message").await.len(), 8);
        assert_eq!(
            count(&site, "SELECT COUNT(*) FROM audit_log WHERE action = 'course.message-sent'").await,
            3
        );
    }
}

#[tokio::test]
async fn the_filtered_list_is_a_file_without_formulas() {
    for site in support::sites().await {
        let mut trainer = course(&site, "").await;
        three(&site).await;
        let profile =
            [("name", "=HYPERLINK(\"https://evil.example\")"), ("lang", "en"), ("organisation", "@cmd")];
        learner(&site, "evil@example.org", &profile).await;
        let csv = trainer.get(&format!("{LIST}/export/participants.csv?reader=en")).await;
        assert_eq!(csv.headers.get(header::CONTENT_TYPE).unwrap(), "text/csv; charset=utf-8");
        let disposition = csv.headers.get(header::CONTENT_DISPOSITION).unwrap().to_str().unwrap();
        assert_eq!(disposition, "attachment; filename=\"wash-hands-participants.csv\"");
        assert_eq!(csv.body.lines().count(), 2, "{}", csv.body);
        assert!(csv.body.contains("\"'=HYPERLINK") && csv.body.contains(",'@cmd,"), "{}", csv.body);
        let all = trainer.get("/ar/learn/wash-hands/staff/participants/export/participants.csv").await.body;
        assert!(all.contains("أمينة بن علي") && all.lines().count() == 5, "{all}");
        let xlsx = trainer.get(&format!("{LIST}/export/participants.xlsx")).await;
        assert_eq!(xlsx.status, StatusCode::OK);
        assert!(xlsx.body.starts_with("PK"));
        assert_eq!(
            trainer.get(&format!("{LIST}/export/participants.exe")).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            count(&site, "SELECT COUNT(*) FROM audit_log WHERE action = 'course.participants-exported'")
                .await,
            3
        );
    }
}
