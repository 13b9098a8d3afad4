//! The rest of the policy table, and what its addresses are filled in with.

use axum::http::{Method, StatusCode};
use halqa_identity::{accounts, policy::Role};
use halqa_learning::{
    enrolment::store::{self as enrolments, Enrolment},
    urls,
};
use halqa_platform::lang::Lang;
use uuid::Uuid;

use crate::{
    policy::columns::{ADMINISTRATOR, COURSE_STAFF, INSIDE, OWN, PUBLIC, SIGNED_IN},
    support::{Client, TestSite},
};

/// Programme staff and administrators, whatever the course.
const PROGRAMME: &str = "snnnnnnyy";
/// Everybody who is signed in, and it tells each that there is no such thing: an empty form names no session.
const NAMES_NOTHING: &str = "s00000000";
/// There are accounts already, so nobody is the first administrator any more.
const NOBODY: &str = "000000000";

/// The lines that `tests/policy.rs` does not have itself.
pub fn more() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/register", PUBLIC),
        post("/{lang}/register", PUBLIC),
        get("/{lang}/check-mail", PUBLIC),
        post("/{lang}/check-mail", PUBLIC),
        get("/{lang}/confirm/{token}", PUBLIC),
        post("/{lang}/confirm/{token}", PUBLIC),
        get("/{lang}/sign-in", PUBLIC),
        post("/{lang}/sign-in", PUBLIC),
        get("/{lang}/forgot", PUBLIC),
        post("/{lang}/forgot", PUBLIC),
        get("/{lang}/forgot/sent", PUBLIC),
        get("/{lang}/reset/{token}", PUBLIC),
        post("/{lang}/reset/{token}", PUBLIC),
        get("/{lang}/change-address/{token}", PUBLIC),
        post("/{lang}/change-address/{token}", PUBLIC),
        get("/{lang}/first-administrator", NOBODY),
        post("/{lang}/first-administrator", NOBODY),
        get("/{lang}/me/profile", SIGNED_IN),
        post("/{lang}/me/profile", SIGNED_IN),
        get("/{lang}/me/account", SIGNED_IN),
        post("/{lang}/me/account/address", SIGNED_IN),
        post("/{lang}/me/account/password", SIGNED_IN),
        post("/{lang}/me/account/sessions", NAMES_NOTHING),
        post("/{lang}/me/account/confirm", SIGNED_IN),
        get("/{lang}/me/account/delete", SIGNED_IN),
        // Without the password nothing is deleted.
        post("/{lang}/me/account/delete", SIGNED_IN),
        get("/{lang}/admin", PROGRAMME),
        get("/{lang}/admin/mailbox", ADMINISTRATOR),
        get("/{lang}/admin/mailbox/{mail}", ADMINISTRATOR),
        get("/{lang}/admin/mailbox/{mail}/html", ADMINISTRATOR),
        get("/{lang}/admin/courses", PROGRAMME),
        get("/{lang}/learn/{slug}/staff", COURSE_STAFF),
        post("/{lang}/learn/{slug}/staff/requests/{enrolment}", COURSE_STAFF),
        // Who is staff is not for the named staff to say.
        post("/{lang}/learn/{slug}/staff/people", PROGRAMME),
        post("/{lang}/learn/{slug}/staff/reevaluate", COURSE_STAFF),
        get("/{lang}/learn/{slug}/staff/learners/{enrolment}", COURSE_STAFF),
        post("/{lang}/learn/{slug}/staff/learners/{enrolment}", COURSE_STAFF),
        post("/{lang}/learn/{slug}/staff/learners/{enrolment}/statement", COURSE_STAFF),
        post("/{lang}/learn/{slug}/{activity}/attempts", INSIDE),
        // An attempt is the learner's own: to everybody else there is none.
        get("/{lang}/learn/{slug}/{activity}/attempts/{attempt}", OWN),
        // An empty form answers no question of the test, so the learner too hears that there is none.
        post("/{lang}/learn/{slug}/{activity}/attempts/{attempt}/answers", NAMES_NOTHING),
        post("/{lang}/learn/{slug}/{activity}/attempts/{attempt}", OWN),
    ]
    .into_iter()
    .chain(crate::participants::policy())
    .chain(crate::announcements::policy())
    .chain(crate::editor::policy())
    .chain(crate::media::policy())
    .chain(crate::questions::policy())
    .chain(crate::translation::policy())
    .chain(crate::taxonomies::policy())
    .chain(crate::runs::policy())
    .collect()
}

/// What stands for each piece of an address, so that it leads to something that is really there.
pub async fn fills(site: &TestSite, people: &mut Vec<(&'static str, Client)>) -> Vec<(&'static str, String)> {
    let (platform, learning) = (&site.app.platform, &site.app.learning);
    let mut files = crate::support::course("wash-hands");
    files.insert("media/poster.txt".to_owned(), b"Wash your hands.".to_vec());
    site.import(files).await;
    let version = learning.library.by_slug("wash-hands").unwrap();
    let sha256 = version.course.media.get("media/poster.txt").unwrap().sha256.clone();

    crate::editor::draft(site, account(site, "author@example.org").await).await;
    let by = account(site, "author@example.org").await;
    let media = crate::media::fills(site, by, client(people, "author")).await;
    let learner = account(site, "enrolled@example.org").await;
    let enrolment = enrolled(site, learner).await.id;
    let page = urls::staff_learner(Lang::En, "wash-hands", enrolment);
    // The test opens once the lesson before it is completed; the statement is there once the course is.
    for activity in ["how", "course"] {
        let fields = [("activity", activity), ("reason", "done on paper")];
        let answer = client(people, "named").post(&page, &fields).await;
        assert_eq!(answer.location(), page, "{}", answer.body);
    }
    let code = enrolled(site, learner).await.completion.unwrap().code;
    let begun = client(people, "enrolled").post("/en/learn/wash-hands/test/attempts", &[]).await;
    let (_, attempt) = begun.location().rsplit_once('/').unwrap();
    site.run_jobs().await;
    let mails = halqa_platform::mail::page(&platform.db, None, 1).await.unwrap();
    let build = platform.site.assets.prefix().rsplit_once('/').unwrap().1.to_owned();
    let filled = [
        ("{lang}", "en".to_owned()),
        ("{slug}", "wash-hands".to_owned()),
        // What has attempts is a test; the other pages are those of a lesson with questions in it.
        ("{activity}/attempts", "test/attempts".to_owned()),
        ("{activity}", "when".to_owned()),
        ("{attempt}", attempt.to_owned()),
        ("{enrolment}", enrolment.to_string()),
        ("{account}", account(site, "stranger@example.org").await.to_string()),
        ("{mail}", mails.first().unwrap().id.to_string()),
        ("{code}", code),
        ("{token}", "x".to_owned()),
        ("{passkey}", Uuid::nil().to_string()),
        ("{sha256}", sha256),
        ("{name}", "poster.txt".to_owned()),
        ("{build}", build),
        ("{*path}", "app.css".to_owned()),
    ];
    let mut filled: Vec<_> = filled
        .into_iter()
        .chain(crate::editor::fills())
        .chain(media)
        .chain(crate::questions::fills())
        .chain(crate::translation::fills())
        .chain(crate::single_sign_on::fills())
        .collect();
    filled.extend(crate::runs::fills(client(people, "named")).await);
    filled.extend(crate::participants::fills(site, client(people, "named"), enrolment).await);
    filled.extend(crate::announcements::fills(client(people, "named")).await);
    filled
}

async fn account(site: &TestSite, email: &str) -> Uuid {
    accounts::find_by_email(&site.app.platform.db, email).await.unwrap().unwrap().id
}

async fn enrolled(site: &TestSite, learner: Uuid) -> Enrolment {
    let course = site.app.learning.library.by_slug("wash-hands").unwrap().course_id;
    enrolments::find(&site.app.platform.db, course, learner).await.unwrap().unwrap()
}

fn client<'a>(people: &'a mut [(&'static str, Client)], name: &str) -> &'a mut Client {
    people.iter_mut().find(|(known, _)| *known == name).map(|(_, client)| client).unwrap()
}

#[tokio::test]
async fn an_attempt_is_its_learners_own() {
    for site in crate::support::sites().await {
        site.import(crate::support::course("wash-hands")).await;
        let mut clients = Vec::new();
        for email in ["own@example.org", "other@example.org"] {
            site.account(email, &[Role::Learner]).await;
            let mut client = site.sign_in(email).await;
            client.post("/en/courses/wash-hands/enrol", &[]).await;
            client.get("/en/learn/wash-hands/how").await;
            clients.push(client);
        }
        let [own, other] = clients.as_mut_slice() else { unreachable!("two were made") };
        let begun = own.post("/en/learn/wash-hands/test/attempts", &[]).await;
        let attempt = begun.location().to_owned();
        let answers = format!("{attempt}/answers");
        let fields = [("question", "seconds"), ("q.seconds", "20"), ("seq", "1")];
        for (client, seen, saved) in [
            (other, StatusCode::NOT_FOUND, StatusCode::NOT_FOUND),
            (own, StatusCode::OK, StatusCode::NO_CONTENT),
        ] {
            assert_eq!(client.get(&attempt).await.status, seen);
            assert_eq!(client.post(&answers, &fields).await.status, saved);
        }
    }
}
