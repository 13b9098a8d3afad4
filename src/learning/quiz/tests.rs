//! Tests of the whole: pages over HTTP, and what two requests at once do. On both databases.

mod forms;
mod house;
pub(super) mod samples;

use std::collections::BTreeMap;

use axum::http::StatusCode;
use halqa_identity::policy::Role;

use self::house::{BY_SCRIPT, houses};
use super::store;

/// The names under which this page's form sends an answer, by the words beside them.
fn by_words(page: &str, question: &str) -> BTreeMap<String, (String, String)> {
    let (_, group) = page.split_once(&format!("data-question=\"{question}\"")).expect("the question");
    let (group, _) = group.split_once("</fieldset>").unwrap();
    let mut found = BTreeMap::new();
    if question == "ordering" {
        for item in group.split("<li ").skip(1) {
            let (_, plain) = item.split_once("data-plain=\"").unwrap();
            let (_, name) = item.split_once("name=\"").unwrap();
            let words = plain.split('"').next().unwrap().to_owned();
            found.insert(words, (name.split('"').next().unwrap().to_owned(), String::new()));
        }
        return found;
    }
    for option in group.split("<option value=\"t").skip(1) {
        let (value, words) = option.split_once('>').unwrap();
        let value = format!("t{}", value.split('"').next().unwrap());
        found.insert(words.split('<').next().unwrap().to_owned(), (String::new(), value));
    }
    found
}

/// The form filled in rightly, as the page has it.
fn right(page: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = [
        ("q.single", "a"),
        ("q.multiple", "a"),
        ("q.multiple", "b"),
        ("q.true-false", "true"),
        ("q.numeric", "15,2"),
        ("q.short-text", "Cinnabar"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    let targets = by_words(page, "matching");
    for (pair, words) in [("a", "Air"), ("b", "Land and water"), ("c", "Trade")] {
        all.push((format!("q.matching.{pair}"), targets[words].1.clone()));
    }
    let items = by_words(page, "ordering");
    for (words, place) in [("First asked", "1"), ("Then agreed", "2"), ("Last shipped", "3")] {
        all.push((items[words].0.clone(), place.to_owned()));
    }
    all
}

fn pairs(all: &[(String, String)]) -> Vec<(&str, &str)> {
    all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Marks and feedback that must not be in any byte before they are due.
fn assert_silent(page: &str, what: &str) {
    for secret in [
        "SECRET",
        "class=\"mark",
        "class=\"verdict",
        "class=\"feedback",
        "correct",
        "Right answer:",
        "cinnabar",
        "±",
    ] {
        assert!(!page.contains(secret), "{what}: {secret} in {page}");
    }
}

#[tokio::test]
async fn an_attempt_from_beginning_to_result() {
    for house in houses("pass = 70\nattempts = 2\n", "{ passed = 70 }").await {
        let viewer = house.learner().await;
        let before = house.get(&viewer, "/en/learn/sample/test").await;
        assert!(before.text.contains("Begin the test"), "{}", before.text);
        assert_silent(&before.text, "overview");
        let at = house.begin(&viewer).await;
        assert_eq!(house.begin(&viewer).await, at, "the open attempt goes on");
        let page = house.get(&viewer, &at).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_silent(&page.text, "open");
        let right = right(&page.text);
        let done = house.post(&viewer, &at, &pairs(&right)).await;
        assert_eq!((done.status, done.to.as_str()), (StatusCode::SEE_OTHER, at.as_str()));
        let result = house.get(&viewer, &at).await;
        assert!(result.text.contains("100%") && result.text.contains("Passed"), "{}", result.text);
        assert!(result.text.contains("SECRET general seven"));
        assert_eq!(house.percent(&viewer).await, Some(100.0));
        // Handing in again changes nothing, whatever it carries.
        let again = house.post(&viewer, &at, &[("q.single", "b"), ("sure", "yes")]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        assert_eq!(house.attempts(&viewer).await[0].percent, Some(100.0));
        let late = house
            .post(
                &viewer,
                &format!("{at}/answers"),
                &[("question", "single"), ("seq", "99"), ("q.single", "b")],
            )
            .await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        let arabic = house.get(&viewer, &at.replace("/en/", "/ar/")).await;
        assert!(
            arabic.text.contains("أي مادة؟")
                && arabic.text.contains("<span lang=\"en\" dir=\"ltr\">Which of these?</span>")
        );
        let overview = house.get(&viewer, "/en/learn/sample/test").await;
        assert!(
            overview.text.contains("Attempt") && overview.text.contains("Try again"),
            "{}",
            overview.text
        );
        assert_eq!(house.begin(&viewer).await.len(), at.len());
        let second = house.begin(&viewer).await;
        house.post(&viewer, &second, &[("sure", "yes")]).await;
        let refused = house.post(&viewer, "/en/learn/sample/test/attempts", &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert_eq!(house.percent(&viewer).await, Some(100.0), "the best counts");
    }
}

#[tokio::test]
async fn answers_are_saved_as_they_are_given_and_survive_a_change_of_language() {
    for house in houses("", "{ submitted = true }").await {
        let viewer = house.learner().await;
        let at = house.begin(&viewer).await;
        let save = format!("{at}/answers");
        let put = async |seq: &str, answer: &str| {
            house
                .post(&viewer, &save, &[("question", "short-text"), ("seq", seq), ("q.short-text", answer)])
                .await
                .status
        };
        assert_eq!(put("2", "second").await, StatusCode::NO_CONTENT);
        assert_eq!(put("2", "second").await, StatusCode::NO_CONTENT, "sent again");
        assert_eq!(put("1", "second").await, StatusCode::NO_CONTENT, "it is there");
        // Another page, or another machine, counts for itself: it is told, and with which count to come back.
        for (seq, answer) in [("1", "first"), ("2", "second, and differently"), ("1", "")] {
            let other = [("question", "short-text"), ("seq", seq), ("q.short-text", answer)];
            let refused = house.post(&viewer, &save, &other).await;
            assert_eq!((refused.status, refused.kept), (StatusCode::CONFLICT, Some(2)), "{seq} {answer}");
        }
        let page = house.get(&viewer, &at.replace("/en/", "/ar/")).await;
        assert!(page.text.contains("value=\"second\""), "{}", page.text);
        assert!(page.text.contains("data-seq=\"2\""));
        assert!(page.text.contains("notice language"), "the Arabic reader is told");
        assert_eq!(put("3", "").await, StatusCode::NO_CONTENT);
        assert!(!house.get(&viewer, &at).await.text.contains("value=\"second\""));
        for odd in [
            vec![("question", "none"), ("seq", "9")],
            vec![("question", "single")],
            vec![("question", "single"), ("seq", "-1"), ("q.single", "a")],
            vec![("question", "single"), ("seq", "99999999999999999999"), ("q.single", "a")],
            vec![("seq", "9")],
            vec![],
        ] {
            let status = house.post(&viewer, &save, &odd).await.status;
            assert!(status.is_client_error(), "{odd:?}: {status}");
        }
        for odd in [
            "/en/learn/sample/test/attempts/none",
            "/en/learn/sample/read/attempts/none",
            "/en/learn/none/test/attempts/x",
            "/en/learn/sample/%00/attempts/01a20261-d76b-7156-a83a-f743e010a4c4",
            "/en/learn/%00/test/attempts/01a20261-d76b-7156-a83a-f743e010a4c4",
            "/en/learn/sample/test/attempts/01a20261-d76b-7156-a83a-f743e010a4c4",
        ] {
            assert_eq!(house.get(&viewer, odd).await.status, StatusCode::NOT_FOUND, "{odd}");
        }
        assert_eq!(
            house.post(&viewer, "/en/learn/sample/read/attempts", &[]).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            house.post(&viewer, &at, &[("seen", "x"), ("q.", "y"), ("", ""), ("sure", "")]).await.status,
            StatusCode::SEE_OTHER
        );
    }
}

#[tokio::test]
async fn what_is_missing_or_unreadable_is_said_before_it_counts() {
    for house in houses("", "{ submitted = true }").await {
        let viewer = house.learner().await;
        let at = house.begin(&viewer).await;
        let first =
            house.post(&viewer, &at, &[("seen", "0"), ("q.numeric", "a lot"), ("q.multiple", "a")]).await;
        assert_eq!(first.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            first.text.contains("Not handed in yet") && first.text.contains("value=\"a lot\""),
            "{}",
            first.text
        );
        assert!(first.text.contains("cannot be read as a number"));
        assert_silent(&first.text, "doubtful");
        assert_eq!(house.attempts(&viewer).await[0].state, "open");
        // The box was unticked on the page that came back: it is empty now.
        let sure = [("seen", "1"), ("q.numeric", "15"), ("sure", "yes")];
        assert_eq!(house.post(&viewer, &at, &sure).await.status, StatusCode::SEE_OTHER);
        let percent = house.percent(&viewer).await.unwrap();
        assert!((percent - 100.0 / 7.0).abs() < 1e-9, "{percent}");
    }
}

#[tokio::test]
async fn an_older_page_does_not_clear_what_another_one_saved() {
    for house in houses("", "{ submitted = true }").await {
        let viewer = house.learner().await;
        let at = house.begin(&viewer).await;
        let save = [("question", "multiple"), ("seq", "5"), ("q.multiple", "a"), ("q.multiple", "b")];
        house.post(&viewer, &format!("{at}/answers"), &save).await;
        house.post(&viewer, &at, &[("seen", "0"), ("q.single", "a"), ("sure", "yes")]).await;
        let percent = house.percent(&viewer).await.unwrap();
        assert!((percent - 200.0 / 7.0).abs() < 1e-9, "{percent}");
    }
}

#[tokio::test]
async fn keys_stay_hidden_until_passed_or_none_is_left() {
    for house in houses("review = \"after-pass\"\npass = 70\nattempts = 2\n", "{ passed = 70 }").await {
        let viewer = house.learner().await;
        let first = house.begin(&viewer).await;
        house.post(&viewer, &first, &[("q.single", "a"), ("sure", "yes")]).await;
        let result = house.get(&viewer, &first).await.text;
        assert!(result.contains("14%"), "{result}");
        assert_silent(&result, "first result");
        let second = house.begin(&viewer).await;
        assert_silent(&house.get(&viewer, &second).await.text, "second, open");
        assert_silent(&house.get(&viewer, &first).await.text, "first result while the last attempt is open");
        house.post(&viewer, &second, &[("q.single", "b"), ("sure", "yes")]).await;
        for at in [&first, &second] {
            let result = house.get(&viewer, at).await.text;
            assert!(result.contains("SECRET general one") && result.contains("right answer"), "{result}");
        }
        let passing = house.learner().await;
        let at = house.begin(&passing).await;
        let page = house.get(&passing, &at).await.text;
        house.post(&passing, &at, &pairs(&right(&page))).await;
        assert!(house.get(&passing, &at).await.text.contains("SECRET general one"));
    }
}

#[tokio::test]
async fn keys_that_are_never_shown_are_in_no_byte() {
    for house in
        houses("review = \"never\"\npass = 10\nattempts = 1\nshuffle = true\n", "{ passed = 10 }").await
    {
        let viewer = house.learner().await;
        let at = house.begin(&viewer).await;
        house.post(&viewer, &at, &[("q.single", "a"), ("sure", "yes")]).await;
        let (result, overview) =
            (house.get(&viewer, &at).await, house.get(&viewer, "/en/learn/sample/test").await);
        assert!(result.text.contains("14%") && result.text.contains("Passed"), "{}", result.text);
        assert_silent(&result.text, "result");
        assert_silent(&overview.text, "overview");
    }
}

#[tokio::test]
async fn the_order_of_items_and_targets_tells_no_key() {
    for house in houses("", "{ submitted = true }").await {
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..12 {
            let viewer = house.learner().await;
            let at = house.begin(&viewer).await;
            let page = house.get(&viewer, &at).await.text;
            assert_eq!(page.matches("q.ordering.").count(), 3);
            for own in ["q.ordering.a", "q.ordering.b", "q.ordering.c"] {
                assert!(!page.contains(own), "an item's own id is in the page");
            }
            seen.insert((by_words(&page, "ordering"), by_words(&page, "matching")));
        }
        assert!(seen.len() > 3, "{seen:?}");
    }
}

#[tokio::test]
async fn an_open_attempt_stays_on_its_version_even_where_the_quiz_is_gone() {
    for house in houses("", "{ submitted = true }").await {
        let viewer = house.learner().await;
        let at = house.begin(&viewer).await;
        let page = house.get(&viewer, &at).await.text;
        let mut changed = samples::files("", "{ submitted = true }");
        for (path, bytes) in &mut changed {
            if path.ends_with("quiz.toml") {
                let text = String::from_utf8(bytes.clone()).unwrap();
                *bytes = text
                    .replace("Which article?", "Another question?")
                    .replace("id = \"a\"\ntext.en = \"Article 3\"", "id = \"z\"\ntext.en = \"Article 3\"")
                    .into_bytes();
            }
        }
        house.publish(changed).await;
        let still = house.get(&viewer, &at).await.text;
        assert!(still.contains("Which article?") && !still.contains("Another question?"));
        assert!(still.contains("The test has changed"), "{still}");
        let mut gone = samples::files("", "{ submitted = true }");
        gone.retain(|(path, _)| !path.ends_with("quiz.toml"));
        for (path, bytes) in &mut gone {
            if path == "course.toml" {
                let text = String::from_utf8(bytes.clone()).unwrap();
                *bytes = text.split("[[module.activity]]\nid = \"test\"").next().unwrap().as_bytes().to_vec();
            }
        }
        house.publish(gone).await;
        assert_eq!(house.get(&viewer, "/en/learn/sample/test").await.status, StatusCode::NOT_FOUND);
        let save = [("question", "single"), ("seq", "1"), ("q.single", "b")];
        assert_eq!(house.post(&viewer, &format!("{at}/answers"), &save).await.status, StatusCode::NO_CONTENT);
        assert_eq!(house.post(&viewer, &at, &pairs(&right(&page))).await.status, StatusCode::SEE_OTHER);
        assert!(house.get(&viewer, &at).await.text.contains("100%"));
        assert_eq!(house.percent(&viewer).await, Some(100.0));
        let course = house.get(&viewer, "/en/learn/sample").await.text;
        assert!(course.contains("From an earlier version"), "{course}");
    }
}

#[tokio::test]
async fn nothing_begins_where_the_quiz_is_closed_but_what_was_begun_can_be_handed_in() {
    for house in houses("", "{ submitted = true }").await {
        let (late, done) = (house.learner().await, house.learner().await);
        let at = house.begin(&late).await;
        let other = house.begin(&done).await;
        house.post(&done, &other, &[("sure", "yes")]).await;
        house.publish(samples::files("", "{ submitted = true }\ncloses = \"2020-01-01\"")).await;
        assert_eq!(
            house.post(&late, &at, &[("q.single", "a"), ("sure", "yes")]).await.status,
            StatusCode::SEE_OTHER
        );
        for viewer in [&done, &house.learner().await] {
            let begun = house.post(viewer, "/en/learn/sample/test/attempts", &[]).await;
            assert_eq!(begun.status, StatusCode::CONFLICT, "{}", house.test.name);
        }
        assert_eq!(
            house.get(&house.learner().await, "/en/learn/sample/test").await.status,
            StatusCode::CONFLICT
        );
        let overview = house.get(&done, "/en/learn/sample/test").await;
        assert!(overview.status == StatusCode::OK && !overview.text.contains("Try again"));
        let result = halqa_platform::text::plain(&house.get(&late, &at).await.text);
        for words in ["1 of 7", "Right: 1 of 1", "Not answered: 0 of 1"] {
            assert!(result.contains(words), "{words}: {result}");
        }
    }
}

#[tokio::test]
async fn attempts_belong_to_one_person() {
    for house in houses("", "{ submitted = true }").await {
        let (owner, other) = (house.learner().await, house.learner().await);
        let at = house.begin(&owner).await;
        let staff = house.person(&[Role::Learner, Role::Staff]);
        for stranger in [&other, &staff, &house.person(&[Role::Learner])] {
            assert_eq!(house.get(stranger, &at).await.status, StatusCode::NOT_FOUND);
            assert_eq!(house.post(stranger, &at, &[("sure", "yes")]).await.status, StatusCode::NOT_FOUND);
            let save = [("question", "single"), ("seq", "1"), ("q.single", "b")];
            assert_eq!(
                house.post(stranger, &format!("{at}/answers"), &save).await.status,
                StatusCode::NOT_FOUND
            );
        }
        assert_eq!(house.attempts(&owner).await[0].state, "open");
        let overview = house.get(&staff, "/en/learn/sample/test").await;
        assert!(overview.text.contains("You look on as staff") && !overview.text.contains("Begin the test"));
        assert_eq!(
            house.post(&staff, "/en/learn/sample/test/attempts", &[]).await.status,
            StatusCode::CONFLICT
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_at_once_are_one() {
    for house in houses("attempts = 3\n", "{ submitted = true }").await {
        let viewer = house.learner().await;
        let (one, two, three) =
            tokio::join!(house.begin(&viewer), house.begin(&viewer), house.begin(&viewer));
        assert!(one == two && two == three, "{}", house.test.name);
        assert_eq!(house.attempts(&viewer).await.len(), 1);
        let good = [("q.single", "a"), ("sure", "yes")];
        let bad = [("q.single", "b"), ("sure", "yes")];
        let save = format!("{one}/answers");
        let late = [("question", "multiple"), ("seq", "1"), ("q.multiple", "a"), ("q.multiple", "b")];
        let (first, second, saved) = tokio::join!(
            house.post(&viewer, &one, &good),
            house.post(&viewer, &one, &bad),
            house.post(&viewer, &save, &late),
        );
        assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
        let attempts = house.attempts(&viewer).await;
        assert_eq!((attempts.len(), attempts[0].state.as_str()), (1, "submitted"));
        // What was acknowledged counts; what was refused does not.
        let quiz = crate::compiled::Quiz { questions: samples::every_type(), ..Default::default() };
        let sheet = store::sheet(&house.test.db, attempts[0].id, &quiz).await.unwrap();
        assert_eq!(sheet.0.contains_key("multiple"), saved.status == StatusCode::NO_CONTENT);
        let graded = super::rules::grade(&quiz, &sheet.answers());
        assert_eq!(attempts[0].points, Some(graded.points), "the grade is that of the kept answers");
        assert_eq!(house.percent(&viewer).await, attempts[0].percent);
    }
}

#[tokio::test]
async fn self_checks_are_judged_at_once_and_kept() {
    for house in houses("", "{ submitted = true }").await {
        let viewer = house.learner().await;
        let page = house.get(&viewer, "/en/learn/sample/read").await.text;
        assert_silent(&page, "lesson");
        assert_eq!(page.matches("class=\"self-check\"").count(), 7);
        let check = "/en/learn/sample/read/check";
        let empty = house.post(&viewer, check, &[("question", "single")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            empty.text.contains("Give an answer first") && empty.text.contains("/ar/learn/sample/read\""),
            "{}",
            empty.text
        );
        assert_silent(&empty.text, "empty");
        let wrong = house.post(&viewer, check, &[("question", "single"), ("q.single", "b")]).await;
        assert_eq!(
            (wrong.status, wrong.to.as_str()),
            (StatusCode::SEE_OTHER, "/en/learn/sample/read#check-single")
        );
        let page = house.get(&viewer, "/en/learn/sample/read").await.text;
        assert!(
            page.contains("Not right") && page.contains("SECRET of b") && page.contains("SECRET general one"),
            "{page}"
        );
        assert!(
            !page.contains("SECRET of a") && !page.contains("SECRET general two"),
            "only what was answered is judged"
        );
        let mut all = right(&page);
        all.retain(|(name, _)| name != "q.numeric");
        all.push(("q.numeric".to_owned(), "٥٠".to_owned()));
        for id in ["single", "multiple", "true-false", "numeric", "short-text", "matching", "ordering"] {
            let mut fields = pairs(&all);
            fields.push(("question", id));
            assert_eq!(house.post(&viewer, check, &fields).await.status, StatusCode::SEE_OTHER, "{id}");
        }
        let page = house.get(&viewer, "/en/learn/sample/read").await.text;
        assert_eq!(page.matches("class=\"verdict correct\"").count(), 6, "{page}");
        assert_eq!(page.matches("class=\"verdict wrong\"").count(), 1);
        assert!(page.contains("This lesson is done"), "{page}");
        let odd = house.post(&viewer, check, &[("question", "numeric"), ("q.numeric", "much")]).await;
        assert!(odd.status == StatusCode::UNPROCESSABLE_ENTITY && odd.text.contains("value=\"much\""));
        assert_eq!(house.post(&viewer, check, &[("question", "none")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            house.post(&viewer, "/en/learn/sample/test/check", &[]).await.status,
            StatusCode::NOT_FOUND
        );
        let again = [("question", "single"), ("q.single", "b"), BY_SCRIPT];
        let swapped = house.post(&viewer, check, &again).await;
        assert!(swapped.status == StatusCode::OK && swapped.text.contains("SECRET of b"), "{}", swapped.text);
        assert!(swapped.text.contains("This lesson is done"), "what was completed stays so");
        let staff = house.person(&[Role::Learner, Role::Staff]);
        let told = house.post(&staff, check, &[("question", "single"), ("q.single", "a")]).await;
        assert!(told.status == StatusCode::OK && told.text.contains("SECRET of a"), "{}", told.text);
        assert_silent(
            &house.get(&staff, "/en/learn/sample/read").await.text,
            "nothing is kept of who looks on",
        );
    }
}
