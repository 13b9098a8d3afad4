//! A learner's way over HTTP without scripts, on both databases.

use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use halqa_identity::policy::Role;
use halqa_platform::clock::Clock;

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
async fn enrolment_codes_cannot_be_guessed() {
    for site in support::sites().await {
        let mut files = support::course("wash-hands");
        let text = String::from_utf8(files["course.toml"].clone()).unwrap();
        let by_code =
            text.replace("[[module]]", "[enrolment]\nmode = \"code\"\ncode = \"SPRING\"\n\n[[module]]");
        files.insert("course.toml".to_owned(), by_code.into_bytes());
        site.import(files).await;
        for email in ["a@example.org", "b@example.org"] {
            site.account(email, &[Role::Learner]).await;
        }
        let mut a = site.sign_in("a@example.org").await;
        let mut b = site.sign_in("b@example.org").await;
        let enrol = "/en/courses/wash-hands/enrol";
        for n in 0..10 {
            let answer = a.post(enrol, &[("code", &format!("SPRING{n}"))]).await;
            assert!(answer.body.contains("not the code of this course"), "{n} on {}", site.db.name);
        }
        let answer = a.post(enrol, &[("code", "SPRING")]).await;
        assert_ne!(answer.status, StatusCode::SEE_OTHER, "not even the right one now, on {}", site.db.name);
        assert!(answer.body.contains("too many wrong codes"), "{}", answer.body);
        // A class behind one address: another learner does not wait for the first one's guesses.
        assert_eq!(b.post(enrol, &[("code", "Spring")]).await.location(), "/en/learn/wash-hands");
        let (left,): (i64,) =
            site.app.platform.db.read("SELECT COUNT(*) FROM sign_in_failures").one().await.unwrap();
        assert_eq!(left, 1, "who knew it is not counted");
        let earlier = site.app.platform.clock.now() - std::time::Duration::from_secs(16 * 60);
        let sql = "UPDATE sign_in_failures SET since = $1";
        site.app.platform.db.write(sql).bind(earlier).execute().await.unwrap();
        assert_eq!(a.post(enrol, &[("code", "SPRING")]).await.location(), "/en/learn/wash-hands");
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

/// A clock that stands at a time in 2026.
fn standing_clock() -> (Clock, DateTime<Utc>) {
    let start: DateTime<Utc> = "2026-03-01T10:00:00Z".parse().unwrap();
    (Clock::fixed(start), start)
}

/// The course with parts of its `course.toml` replaced.
fn edited(changes: &[(&str, &str)]) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut files = support::course("wash-hands");
    let mut text = String::from_utf8(files["course.toml"].clone()).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    files.insert("course.toml".to_owned(), text.into_bytes());
    files
}

async fn enrol(site: &TestSite, email: &str) -> support::Client {
    site.account(email, &[Role::Learner]).await;
    let mut client = site.sign_in(email).await;
    let answer = client.post("/en/courses/wash-hands/enrol", &[]).await;
    assert_eq!(answer.location(), "/en/learn/wash-hands");
    client
}

async fn completions(site: &TestSite) -> i64 {
    let (n,): (i64,) =
        site.app.platform.db.read("SELECT COUNT(*) FROM course_completions").one().await.unwrap();
    n
}

#[tokio::test]
async fn a_date_that_passes_completes_the_course_without_another_act() {
    let (clock, start) = standing_clock();
    for site in support::sites_at(&clock).await {
        clock.set(start);
        let rule = "[completion]\nany = 1\nof = [\"how\"]\nnot_before = \"2026-03-02\"\n\n[[module]]";
        site.import(edited(&[("[[module]]", rule)])).await;
        let mut comes_back = enrol(&site, "a@example.org").await;
        let mut stays_away = enrol(&site, "b@example.org").await;
        let mut did_nothing = enrol(&site, "c@example.org").await;
        for client in [&mut comes_back, &mut stays_away] {
            client.get("/en/learn/wash-hands/how").await;
            assert!(!client.get("/en/learn/wash-hands").await.body.contains("/en/statements/"));
        }
        site.run_jobs().await;
        assert_eq!(completions(&site).await, 0, "not before its date, on {}", site.db.name);
        clock.set(start + TimeDelta::days(2));
        let page = comes_back.get("/en/learn/wash-hands").await;
        assert!(page.body.contains("/en/statements/"), "by looking at the page, on {}", site.db.name);
        assert_eq!(completions(&site).await, 1);
        site.run_jobs().await;
        assert_eq!(completions(&site).await, 2, "and without looking, on {}", site.db.name);
        assert!(!did_nothing.get("/en/learn/wash-hands").await.body.contains("/en/statements/"));
        comes_back.get("/en/learn/wash-hands").await;
        assert_eq!(completions(&site).await, 2);
    }
}

#[tokio::test]
async fn minutes_that_pass_after_the_mark_complete_the_lesson() {
    let (clock, start) = standing_clock();
    for site in support::sites_at(&clock).await {
        clock.set(start);
        let lesson = "minutes = 3\ncompletion = { minutes = 1 }";
        let rule = "[completion]\nany = 1\nof = [\"how\"]\n\n[[module]]";
        site.import(edited(&[("[[module]]", rule), ("minutes = 3", lesson)])).await;
        let mut client = enrol(&site, "a@example.org").await;
        client.get("/en/learn/wash-hands/how").await;
        client.post("/en/learn/wash-hands/how/mark", &[("done", "yes")]).await;
        clock.set(start + TimeDelta::seconds(59));
        assert!(client.get("/en/learn/wash-hands/how").await.body.contains("Take the mark back"));
        clock.set(start + TimeDelta::seconds(61));
        let page = client.get("/en/learn/wash-hands/how").await.body;
        assert!(!page.contains("Take the mark back"), "nothing more is asked for, on {}", site.db.name);
        assert_eq!(completions(&site).await, 1, "and with it the course, on {}", site.db.name);
    }
}

#[tokio::test]
async fn time_can_be_spent_but_not_claimed() {
    let (clock, start) = standing_clock();
    for site in support::sites_at(&clock).await {
        clock.set(start);
        site.import(edited(&[("minutes = 3", "minutes = 3\ncompletion = { minutes = 1 }")])).await;
        let mut client = enrol(&site, "a@example.org").await;
        client.get("/en/learn/wash-hands/how").await;
        let seconds = async || {
            let (seconds, completed): (i64, bool) = site
                .app
                .platform
                .db
                .read("SELECT seconds, completed_at IS NOT NULL FROM activity_progress WHERE activity_id = 'how'")
                .one()
                .await
                .unwrap();
            (seconds, completed)
        };
        let mut beat = async |id: &str, told: &str| {
            let fields = [("beat", id), ("n", "1"), ("seconds", told), ("place", "")];
            client.post("/en/learn/wash-hands/how/time", &fields).await;
        };
        for page in ["p1", "p2", "p3", "p4"] {
            beat(page, "60").await;
        }
        assert_eq!(seconds().await, (15, false), "on {}", site.db.name);
        // Two windows side by side, then one of them alone.
        for at in [15, 30] {
            clock.set(start + TimeDelta::seconds(at));
            beat("p1", &(at + 15).to_string()).await;
            beat("p2", &(at + 15).to_string()).await;
        }
        assert_eq!(seconds().await, (45, false), "on {}", site.db.name);
        clock.set(start + TimeDelta::seconds(45));
        beat("p1", "60").await;
        assert_eq!(seconds().await, (60, true), "on {}", site.db.name);
    }
}

#[tokio::test]
async fn a_question_that_came_new_is_to_be_answered() {
    for site in support::sites().await {
        let mut files = edited(&[("answered = true, marked = true", "answered = true, viewed = true")]);
        let checks = String::from_utf8(files["lessons/15-when/checks.toml"].clone()).unwrap();
        // The first version asks something else in its place.
        let change = |text: &str| text.replace("before", "beforehand").into_bytes();
        let renewed = files.clone();
        files.insert("lessons/15-when/checks.toml".to_owned(), change(&checks));
        for lang in ["en", "ar"] {
            let path = format!("lessons/15-when/{lang}.md");
            let text = String::from_utf8(files[&path].clone()).unwrap();
            files.insert(path, text.replace("::: check before", "::: check beforehand").into_bytes());
        }
        // And its lesson is not completed by answers alone, so that the new one finds it open.
        let manifest = String::from_utf8(files["course.toml"].clone()).unwrap();
        let manifest = manifest.replace("answered = true, viewed = true", "answered = true, marked = true");
        files.insert("course.toml".to_owned(), manifest.into_bytes());
        site.import(files).await;
        let mut client = enrol(&site, "a@example.org").await;
        let check = "/en/learn/wash-hands/when/check";
        client.get("/en/learn/wash-hands/when").await;
        client.post(check, &[("question", "beforehand"), ("q.beforehand", "true")]).await;
        assert_eq!(site.import(renewed).await, 2);
        let completed = async || {
            let (n,): (i64,) = site
                .app
                .platform
                .db
                .read("SELECT COUNT(*) FROM activity_progress WHERE completed_at IS NOT NULL AND activity_id = 'when'")
                .one()
                .await
                .unwrap();
            n
        };
        client.get("/en/learn/wash-hands/how").await;
        client.get("/en/learn/wash-hands/when").await;
        assert_eq!(completed().await, 0, "the new question is not answered, on {}", site.db.name);
        client.post(check, &[("question", "before"), ("q.before", "true")]).await;
        assert_eq!(completed().await, 1, "on {}", site.db.name);
    }
}

/// `wash-hands` under another address, completed by its first lesson, requiring another course.
fn sibling(slug: &str, requires: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
    let slug = format!("slug = \"{slug}\"");
    let requires = format!("licence = \"CC-BY-4.0\"\nprerequisites = [{requires}]");
    let rule = "[completion]\nany = 1\nof = [\"how\"]\n\n[[module]]";
    edited(&[("slug = \"wash-hands\"", &slug), ("licence = \"CC-BY-4.0\"", &requires), ("[[module]]", rule)])
}

#[tokio::test]
async fn a_required_course_that_is_not_here_is_missing() {
    for site in support::sites().await {
        site.import(sibling("advanced", "\"basics\"")).await;
        site.account("a@example.org", &[Role::Learner]).await;
        let mut client = site.sign_in("a@example.org").await;
        let refused = client.post("/en/courses/advanced/enrol", &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "on {}", site.db.name);
        assert!(refused.body.contains("basics"), "named by its address: {}", refused.body);
        assert!(client.get("/en/courses/advanced").await.body.contains("basics"));

        site.import(sibling("basics", "")).await;
        client.post("/en/courses/basics/enrol", &[]).await;
        client.get("/en/learn/basics/how").await;
        let learning = &site.app.learning;
        halqa_learning::publishing::delete(&learning.platform, &learning.library, "basics").await.unwrap();
        let admitted = client.post("/en/courses/advanced/enrol", &[]).await;
        assert_eq!(admitted.location(), "/en/learn/advanced", "completed while it was here");
    }
}

#[tokio::test]
async fn no_circle_of_prerequisites_is_saved_by_two_imports_at_once() {
    use halqa_learning::{
        format::Source,
        library::Library,
        publishing::{self, ImportError, Origin},
    };
    for site in support::sites().await {
        // Another process, which has not seen yet what this one publishes.
        let platform = &site.app.platform;
        let other = Library::new(platform.db.clone(), platform.storage.clone());
        let import = async |library: &Library, slug: &str, requires: &str| {
            let source = Source::from_files(sibling(slug, requires));
            publishing::import(platform, library, source, Origin::default()).await
        };
        let here = &site.app.learning.library;
        assert!(import(here, "one", "\"two\"").await.is_ok());
        let refused = import(&other, "two", "\"one\"").await;
        let Err(ImportError::Faults(report)) = refused else { panic!("{refused:?} on {}", site.db.name) };
        let said = report.to_string();
        assert!(said.contains("course.toml:8: fault: ") && said.contains("two → one → two"), "{said}");

        let (three, four) =
            tokio::join!(import(here, "three", "\"four\""), import(&other, "four", "\"three\""));
        assert_eq!([&three, &four].iter().filter(|done| done.is_ok()).count(), 1, "{three:?} {four:?}");
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
