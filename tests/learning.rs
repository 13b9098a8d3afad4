//! A learner's way over HTTP without scripts, on both databases.

use axum::http::StatusCode;
use halqa_identity::policy::Role;

use crate::support::{self, TestSite};

async fn learner(site: &TestSite) -> support::Client {
    site.import(support::course("wash-hands")).await;
    site.account("amina@example.org", &[Role::Learner]).await;
    let mut client = site.sign_in("amina@example.org").await;
    let answer = client.post("/ar/courses/wash-hands/enrol", &[]).await;
    assert_eq!(answer.location(), "/ar/learn/wash-hands");
    client
}

/// Hands in the quiz with these answers; the page after.
async fn hand_in(client: &mut support::Client, lang: &str, answers: &[(&str, &str)]) -> support::Answer {
    let begun = client.post(&format!("/{lang}/learn/wash-hands/test/attempts"), &[]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let attempt = begun.location().to_owned();
    let handed = client.post(&attempt, answers).await;
    assert_eq!(handed.status, StatusCode::SEE_OTHER, "{}", handed.body);
    let to = handed.location().to_owned();
    client.get(&to).await
}

#[tokio::test]
async fn a_course_from_enrolment_to_the_statement() {
    for site in support::sites().await {
        let mut client = learner(&site).await;
        let page = client.get("/ar/learn/wash-hands").await;
        assert!(page.body.contains("dir=\"rtl\""));
        assert!(
            page.body.contains("href=\"/ar/learn/wash-hands/how\""),
            "the button leads to the first activity"
        );
        assert!(!page.body.contains("href=\"/ar/learn/wash-hands/test\""), "the test is locked");
        assert_eq!(client.get("/ar/learn/wash-hands/test").await.status, StatusCode::CONFLICT);
        assert_eq!(client.post("/ar/learn/wash-hands/test/attempts", &[]).await.status, StatusCode::CONFLICT);

        assert_eq!(client.get("/ar/learn/wash-hands/how").await.status, StatusCode::OK);
        let page = client.get("/ar/learn/wash-hands").await;
        assert!(
            page.body.contains("href=\"/ar/learn/wash-hands/test\""),
            "viewing the lesson unlocked the test"
        );

        client.get("/ar/learn/wash-hands/when").await;
        client.post("/ar/learn/wash-hands/when/mark", &[("done", "yes")]).await;
        let checked = client
            .post("/ar/learn/wash-hands/when/check", &[("question", "before"), ("q.before", "true")])
            .await;
        assert!(checked.status.is_redirection() || checked.status.is_success(), "{}", checked.status);

        let failed = hand_in(&mut client, "ar", &[("q.seconds", "5"), ("q.with", "sand")]).await;
        assert_eq!(failed.status, StatusCode::OK);
        let page = client.get("/ar/learn/wash-hands").await;
        assert!(!page.body.contains("/ar/statements/"), "not completed by a failed test");
        hand_in(&mut client, "en", &[("q.seconds", "20"), ("q.with", "soap")]).await;

        let page = client.get("/en/learn/wash-hands").await;
        let at =
            page.body.find("/en/statements/").unwrap_or_else(|| panic!("{}: {}", site.db.name, page.body));
        let code: String = page.body[at + 15..].chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        let statement = site.guest().get(&format!("/fr/statements/{code}")).await;
        assert_eq!(statement.status, StatusCode::OK);
        assert!(statement.body.contains("Amina Ben Ali") && statement.body.contains("Wash your hands"));
        assert!(
            !statement.body.contains("amina@example.org"),
            "name, course, version, date, valid or not; nothing else"
        );
        assert_eq!(site.guest().get("/fr/statements/AAAAAAAAAAAA").await.status, StatusCode::NOT_FOUND);
        assert!(client.get("/en/me").await.body.contains("Wash your hands"));
        assert!(client.get("/en/me/transcript").await.body.contains("How to wash your hands"));
    }
}

#[tokio::test]
async fn a_new_version_keeps_what_was_completed() {
    for site in support::sites().await {
        let mut client = learner(&site).await;
        client.get("/en/learn/wash-hands/how").await;
        let mut files = support::course("wash-hands");
        // The completed lesson vanishes, a new one comes, the others change places.
        let text = String::from_utf8(files["course.toml"].clone()).unwrap();
        let text = text
            .replace("id = \"how\"", "id = \"how-to\"")
            .replace("requires = [\"how\"]", "requires = [\"how-to\"]");
        files.insert("course.toml".to_owned(), text.into_bytes());
        assert_eq!(site.import(files.clone()).await, 2);
        assert_eq!(site.import(files).await, 2, "the same again is no new version");
        let page = client.get("/en/learn/wash-hands").await;
        assert!(
            page.body.contains("From an earlier version") && page.body.contains("How to wash your hands")
        );
        assert!(!page.body.contains("href=\"/en/learn/wash-hands/test\""), "the new lesson is not done");
        // Back to the old content: the completion counts again.
        site.import(support::course("wash-hands")).await;
        assert!(client.get("/en/learn/wash-hands").await.body.contains("href=\"/en/learn/wash-hands/test\""));
    }
}

#[tokio::test]
async fn enrolment_by_code_and_capacity() {
    for site in support::sites().await {
        let mut files = support::course("wash-hands");
        let text = String::from_utf8(files["course.toml"].clone()).unwrap();
        let by_code = text.replace(
            "[[module]]",
            "[enrolment]\nmode = \"code\"\ncode = \"SPRING\"\ncapacity = 1\n\n[[module]]",
        );
        files.insert("course.toml".to_owned(), by_code.into_bytes());
        site.import(files).await;
        for email in ["a@example.org", "b@example.org"] {
            site.account(email, &[Role::Learner]).await;
        }
        let mut a = site.sign_in("a@example.org").await;
        let mut b = site.sign_in("b@example.org").await;
        assert_eq!(
            a.post("/en/courses/wash-hands/enrol", &[("code", "WINTER")]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        let (first, second) = tokio::join!(
            a.post("/en/courses/wash-hands/enrol", &[("code", "spring ")]),
            b.post("/en/courses/wash-hands/enrol", &[("code", "SPRING")])
        );
        let mut statuses = [first.status, second.status];
        statuses.sort();
        assert_eq!(
            statuses,
            [StatusCode::SEE_OTHER, StatusCode::CONFLICT],
            "one place, two at once, on {}",
            site.db.name
        );
    }
}

#[tokio::test]
async fn beats_count_visible_time_once_and_never_more_than_has_passed() {
    for site in support::sites().await {
        let mut client = learner(&site).await;
        client.get("/en/learn/wash-hands/how").await;
        for seconds in ["15", "15", "10", "9999999"] {
            let beat = client
                .post(
                    "/en/learn/wash-hands/how/time",
                    &[("beat", "load-1"), ("n", "1"), ("seconds", seconds), ("place", "s-x")],
                )
                .await;
            assert_eq!(beat.status, StatusCode::NO_CONTENT);
        }
        let (seconds,): (i64,) = site
            .app
            .platform
            .db
            .read("SELECT seconds FROM activity_progress WHERE activity_id = 'how'")
            .one()
            .await
            .unwrap();
        assert!((15..=62).contains(&seconds), "{seconds} on {}", site.db.name);
        let nonsense =
            client.post("/en/learn/wash-hands/how/time", &[("beat", "x"), ("seconds", "many")]).await;
        assert_eq!(nonsense.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_course_opens_once_the_one_before_it_is_completed() {
    for site in support::sites().await {
        let mut client = learner(&site).await;
        let mut files = support::course("wash-hands");
        let text = String::from_utf8(files["course.toml"].clone()).unwrap();
        let text = text
            .replace("slug = \"wash-hands\"", "slug = \"teach-hands\"\nprerequisites = [\"wash-hands\"]")
            .replace("title.en = \"Wash your hands\"", "title.en = \"Teach others\"");
        files.insert("course.toml".to_owned(), text.into_bytes());
        site.import(files).await;

        for (lang, title) in [("en", "Wash your hands"), ("ar", "اغسل يديك")] {
            let refused = client.post(&format!("/{lang}/courses/teach-hands/enrol"), &[]).await;
            assert_eq!(refused.status, StatusCode::CONFLICT, "{}", site.db.name);
            let main = refused.body.split("<main").nth(1).unwrap();
            assert!(main.contains(title), "the reason names the course: {main}");
        }
        let inside = client.get("/en/learn/teach-hands").await;
        assert_ne!(inside.status, StatusCode::OK, "nothing was made");

        client.get("/en/learn/wash-hands/how").await;
        client.get("/en/learn/wash-hands/when").await;
        client.post("/en/learn/wash-hands/when/mark", &[("done", "yes")]).await;
        client.post("/en/learn/wash-hands/when/check", &[("question", "before"), ("q.before", "true")]).await;
        let refused = client.post("/en/courses/teach-hands/enrol", &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "half of it is not enough");
        hand_in(&mut client, "en", &[("q.seconds", "20"), ("q.with", "soap")]).await;
        let enrolled = client.post("/en/courses/teach-hands/enrol", &[]).await;
        assert_eq!(enrolled.location(), "/en/learn/teach-hands", "{}", enrolled.body);
        assert_eq!(client.get("/en/learn/teach-hands").await.status, StatusCode::OK);
    }
}
