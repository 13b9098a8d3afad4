//! Forms of attempts and self-checks: older pages, readers without scripts, links.

use axum::http::StatusCode;
use halqa_identity::{policy::Role, viewer::Viewer};
use halqa_platform::text::plain;

use super::{
    house::{House, houses},
    samples,
};
use crate::{
    compiled::Quiz,
    quiz::{answer::Answer, store},
};

/// What a page's form says of the saves that it knows.
fn known(page: &str, question: &str) -> (String, String) {
    let name = format!("seen.{question}");
    let (_, value) =
        page.split_once(&format!("name=\"{name}\" value=\"")).expect("the count of the question");
    (name, value.split('"').next().unwrap().to_owned())
}

#[tokio::test]
async fn an_older_page_does_not_replace_what_another_one_saved() {
    for house in houses("", "{ submitted = true }").await {
        let viewer = house.learner().await;
        let at = house.begin(&viewer).await;
        let save = async |seq: &str, name: &str, value: &str| {
            let question = name.strip_prefix("q.").unwrap();
            let fields = [("question", question), ("seq", seq), (name, value)];
            let saved = house.post(&viewer, &format!("{at}/answers"), &fields).await;
            assert_eq!(saved.status, StatusCode::NO_CONTENT);
        };
        save("1", "q.numeric", "7").await;
        save("2", "q.short-text", "coal").await;
        let old = house.get(&viewer, &at).await.text;
        let seen = ["numeric", "short-text", "single", "true-false"].map(|question| known(&old, question));
        // Another page goes on.
        save("3", "q.numeric", "15").await;
        save("4", "q.short-text", "cinnabar").await;
        save("5", "q.single", "a").await;
        // The old one has the number as it was printed, and another word; what it alone answers is its own.
        let mut form =
            vec![("q.numeric", "7"), ("q.short-text", "ore"), ("q.true-false", "true"), ("sure", "yes")];
        form.extend(seen.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let back = house.post(&viewer, &at, &form).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", house.test.name);
        assert_eq!(house.attempts(&viewer).await[0].state, "open");
        let plain = plain(&back.text);
        assert!(plain.contains("One question was answered differently"), "{plain}");
        assert!(
            plain.contains("“cinnabar”") && back.text.contains("value=\"ore\""),
            "both are shown: {plain}"
        );
        assert!(back.text.contains("value=\"15\"") && !back.text.contains("value=\"7\""), "{}", back.text);
        let quiz = Quiz { questions: samples::every_type(), ..Default::default() };
        let id = house.attempts(&viewer).await[0].id;
        let kept = store::sheet(&house.test.db, id, &quiz).await.unwrap().answers();
        let word = Answer::ShortText { text: "cinnabar".to_owned() };
        assert_eq!(kept.get("short-text"), Some(&word), "what was acknowledged is still there");
        assert!(kept.contains_key("single") && kept.contains_key("true-false"));
        // The page that came back knows of both: what it sends counts.
        let seen =
            ["numeric", "short-text", "single", "true-false"].map(|question| known(&back.text, question));
        let mut form = vec![
            ("q.numeric", "15"),
            ("q.short-text", "ore"),
            ("q.single", "a"),
            ("q.true-false", "true"),
            ("sure", "yes"),
        ];
        form.extend(seen.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        assert_eq!(house.post(&viewer, &at, &form).await.status, StatusCode::SEE_OTHER);
        let kept = store::sheet(&house.test.db, id, &quiz).await.unwrap().answers();
        assert_eq!(kept.get("short-text"), Some(&Answer::ShortText { text: "ore".to_owned() }));
        let percent = house.percent(&viewer).await.unwrap();
        assert!((percent - 300.0 / 7.0).abs() < 1e-9, "{percent}");
    }
}

#[tokio::test]
async fn without_scripts_answers_are_saved_and_the_language_is_switched_by_the_form() {
    for house in houses("", "{ submitted = true }").await {
        let viewer = house.learner().await;
        let at = house.begin(&viewer).await;
        let page = house.get(&viewer, &at).await.text;
        let form = format!("form=\"attempt-{}\"", at.rsplit('/').next().unwrap());
        assert_eq!(page.matches(&form).count(), 7, "a button for each language, and one that saves: {page}");
        let (first, _) = page.split_once("name=\"lang\"").unwrap();
        assert!(first.contains("name=\"save\" value=\"yes\" hidden"), "what the Enter key presses saves");
        assert!(!page.contains("hreflang="), "no link leads away from a form half filled in");
        // Saved with gaps and with a number that is none: it is for later.
        let saved = house.post(&viewer, &at, &[("q.numeric", "a lot"), ("save", "yes")]).await;
        assert_eq!((saved.status, saved.to.as_str()), (StatusCode::SEE_OTHER, at.as_str()));
        assert_eq!(saved.flash.as_deref(), Some("answers-saved"));
        let arabic = at.replace("/en/", "/ar/");
        let both = [("q.numeric", "15"), ("q.single", "a"), ("lang", "ar"), ("seen.numeric", "9")];
        let switched = house.post(&viewer, &at, &both).await;
        assert_eq!((switched.status, switched.to.as_str()), (StatusCode::SEE_OTHER, arabic.as_str()));
        let page = house.get(&viewer, &arabic).await.text;
        assert!(page.contains("value=\"15\"") && page.contains("value=\"a\" checked"), "{page}");
        assert_eq!(house.attempts(&viewer).await[0].state, "open");
        // What was saved from another page since is not replaced, and the page says so before it changes its language.
        let save = [("question", "numeric"), ("seq", "40"), ("q.numeric", "16")];
        house.post(&viewer, &format!("{at}/answers"), &save).await;
        let (name, value) = known(&page, "numeric");
        let old = [("q.numeric", "17"), ("lang", "fr"), (name.as_str(), value.as_str())];
        let back = house.post(&viewer, &arabic, &old).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(back.text.contains("value=\"17\"") && plain(&back.text).contains("«16»"), "{}", back.text);
        assert!(!back.text.contains("name=\"sure\""), "it was not to be handed in");
        // Where it is handed in by now, nobody is told that anything was saved.
        house.post(&viewer, &at, &[("sure", "yes")]).await;
        let late = house.post(&viewer, &at, &[("q.numeric", "3"), ("save", "yes")]).await;
        assert_eq!(late.flash.as_deref(), Some("attempt-closed"));
    }
}

/// Every link that is written in a text leads to a page of the site in the page's language.
async fn assert_leads(house: &House, viewer: &Viewer, page: &str, links: &[&str]) {
    for link in links {
        assert!(page.contains(&format!("<a href=\"{link}\"")), "{link} in {page}");
        // Catalogue, lesson and quiz are all there.
        assert_eq!(house.get(viewer, link).await.status, StatusCode::OK, "{link}");
    }
    assert!(!page.contains("/~/"), "{page}");
}

#[tokio::test]
async fn links_in_questions_and_on_returned_lessons_lead_somewhere() {
    let mut files = samples::files("", "{ submitted = true }");
    for (_, bytes) in &mut files {
        let text = String::from_utf8(bytes.clone()).unwrap();
        *bytes = text
            .replace("\"Which article?\"", "\"Which article? See [the lesson](lesson:read).\"")
            .replace("\"أي مادة؟\"", "\"أي مادة؟ انظر [الدرس](lesson:read) في [الدورة](course:sample).\"")
            .replace("\"SECRET general one\"", "\"See [the course](course:sample), [a term](term:ore).\"")
            .replace("Some text.", "First [the test](lesson:test) of [this](course:sample), [ore](term:ore).")
            .into_bytes();
    }
    let glossary =
        "[[term]]\nid = \"ore\"\nname.en = \"ore\"\nmeaning.en = \"See [the lesson](lesson:read).\"\n";
    files.push(("glossary.toml".to_owned(), glossary.as_bytes().to_vec()));
    for house in houses("", "{ submitted = true }").await {
        house.publish(files.clone()).await;
        let viewer = house.learner().await;
        let at = house.begin(&viewer).await;
        let open = house.get(&viewer, &at).await.text;
        assert_leads(&house, &viewer, &open, &["/en/learn/sample/read"]).await;
        let open = house.get(&viewer, &at.replace("/en/", "/ar/")).await.text;
        assert_leads(&house, &viewer, &open, &["/ar/learn/sample/read", "/ar/courses/sample"]).await;
        // A self-check that comes back is printed under an address of its own; so is what staff are told.
        let all = ["/en/learn/sample/read", "/en/learn/sample/test", "/en/courses/sample"];
        let check = "/en/learn/sample/read/check";
        let empty = house.post(&viewer, check, &[("question", "single")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_leads(&house, &viewer, &empty.text, &all).await;
        let staff = house.person(&[Role::Learner, Role::Staff]);
        let told = house.post(&staff, check, &[("question", "single"), ("q.single", "b")]).await;
        assert_leads(&house, &staff, &told.text, &all).await;
        house.post(&viewer, &at, &[("sure", "yes")]).await;
        let result = house.get(&viewer, &at).await.text;
        assert_leads(&house, &viewer, &result, &["/en/learn/sample/read", "/en/courses/sample"]).await;
    }
}
