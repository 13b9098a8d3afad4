//! Questions, settings and rules of a draft in the browser.

use axum::http::{Method, StatusCode};
use halqa_identity::policy::Role;
use halqa_learning::{
    drafts::store::{self, Draft},
    format,
    publishing::{self, Origin},
};
use halqa_platform::lang::Lang;

use crate::{
    editor::EDITORS,
    support::{self, Answer, Client, TestSite},
};

/// The lines of the policy table.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path| (Method::GET, path, EDITORS);
    let post = |path| (Method::POST, path, EDITORS);
    vec![
        get("/{lang}/edit/{slug}/questions"),
        get("/{lang}/edit/{slug}/questions/{activity}"),
        post("/{lang}/edit/{slug}/questions/{activity}"),
        get("/{lang}/edit/{slug}/questions/{activity}/{question}"),
        post("/{lang}/edit/{slug}/questions/{activity}/{question}"),
        get("/{lang}/edit/{slug}/new-question/{activity}"),
        post("/{lang}/edit/{slug}/new-question/{activity}"),
        get("/{lang}/edit/{slug}/settings"),
        post("/{lang}/edit/{slug}/settings"),
        get("/{lang}/edit/{slug}/settings/languages"),
        post("/{lang}/edit/{slug}/settings/languages"),
        get("/{lang}/edit/{slug}/settings/entry"),
        post("/{lang}/edit/{slug}/settings/entry"),
        get("/{lang}/edit/{slug}/completion"),
        post("/{lang}/edit/{slug}/completion"),
        get("/{lang}/edit/{slug}/completion/{activity}"),
        post("/{lang}/edit/{slug}/completion/{activity}"),
    ]
}

/// What its pieces of addresses stand for in the draft of the table.
pub fn fills() -> [(&'static str, String); 1] {
    [("{question}", "before".to_owned())]
}

struct Studio {
    draft: Draft,
    client: Client,
}

async fn studio(site: &TestSite, slug: &str) -> Studio {
    let email = format!("{slug}@example.org");
    let author = site.account(&email, &[Role::Author]).await;
    let mut files: Vec<(String, Vec<u8>)> = support::course("wash-hands").into_iter().collect();
    for (path, bytes) in &mut files {
        if path == "course.toml" {
            let text = String::from_utf8(bytes.clone()).unwrap();
            *bytes = text.replace("slug = \"wash-hands\"", &format!("slug = \"{slug}\"")).into_bytes();
        }
    }
    let draft = store::create(&site.app.platform, slug, None, files, author).await.unwrap().unwrap();
    Studio { draft, client: site.sign_in(&email).await }
}

async fn file(site: &TestSite, draft: &Draft, path: &str) -> String {
    let (_, bytes) = store::read(&site.app.platform, draft.id, path).await.unwrap().unwrap();
    String::from_utf8(bytes).unwrap()
}

async fn publish(site: &TestSite, draft: &Draft) {
    let source = store::source(&site.app.platform, draft.id).await.unwrap();
    let learning = &site.app.learning;
    let report = format::check(&source);
    assert!(report.is_good(), "{report}");
    publishing::import(&learning.platform, &learning.library, source, Origin::default()).await.unwrap();
}

/// The value of a hidden field.
fn hidden(answer: &Answer, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let (_, rest) = answer.body.split_once(&mark).unwrap_or_else(|| panic!("{name} in {}", answer.body));
    rest.split('"').next().unwrap().to_owned()
}

fn is_at(answer: &Answer, name: &str) -> bool {
    let field = format!("id=\"f-{name}\"");
    answer.body.split('<').any(|tag| tag.contains(&field) && tag.contains("aria-invalid=\"true\""))
}

const TEST: &str = "/en/edit/quiz/questions/test";
const NEW: &str = "/en/edit/quiz/new-question/test";

async fn add(client: &mut Client, kind: &str, fields: &[(&str, &str)]) -> Answer {
    let page = client.get(&format!("{NEW}?type={kind}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let (seen, id) = (hidden(&page, "seen"), hidden(&page, "id"));
    let own = [("seen", seen.as_str()), ("id", id.as_str()), ("type", kind), ("act", "keep")];
    let fields = [own.as_slice(), fields].concat();
    let saved = client.post(NEW, &fields).await;
    if saved.status == StatusCode::SEE_OTHER {
        // The same form sent twice adds nothing twice.
        let again = client.post(NEW, &fields).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
    }
    saved
}

#[tokio::test]
async fn a_quiz_of_every_kind_is_made_in_the_browser_and_taken() {
    for site in support::sites().await {
        let Studio { draft, mut client } = studio(&site, "quiz").await;
        let before = file(&site, &draft, "lessons/20-test/quiz.toml").await;
        let options = [
            ("option", "a"),
            ("option", "b"),
            ("option.a.text.en", "A"),
            ("option.b.text.en", "B"),
            ("option", "c"),
        ];
        for (kind, fields) in [
            ("single", [options.as_slice(), &[("text.en", "One?"), ("correct", "a")]].concat()),
            (
                "multiple",
                [options.as_slice(), &[("text.en", "Some?"), ("correct", "a"), ("correct", "b")]].concat(),
            ),
            ("true-false", vec![("text.en", "So?"), ("answer", "true"), ("points", "2,5")]),
            ("numeric", vec![("text.en", "How many?"), ("answer", "٣"), ("unit.en", "km")]),
            ("short-text", vec![("text.en", "Who?"), ("accept.en", "me\nI")]),
            (
                "matching",
                vec![
                    ("text.en", "Pairs"),
                    ("pair", "a"),
                    ("pair", "b"),
                    ("pair.a.left.en", "1"),
                    ("pair.a.right.en", "one"),
                    ("pair.b.left.en", "2"),
                    ("pair.b.right.en", "two"),
                ],
            ),
            (
                "ordering",
                vec![
                    ("text.en", "Order"),
                    ("item", "a"),
                    ("item", "b"),
                    ("item.a.text.en", "first"),
                    ("item.b.text.en", "second"),
                ],
            ),
        ] {
            let saved = add(&mut client, kind, &fields).await;
            assert_eq!(saved.location(), TEST, "{kind}: {}", saved.body);
        }
        let text = file(&site, &draft, "lessons/20-test/quiz.toml").await;
        assert!(text.starts_with(before.split("\n[made-from").next().unwrap().trim_end()), "{text}");
        assert_eq!(text.matches("[[question]]").count(), before.matches("[[question]]").count() + 7);

        let rule = "/en/edit/quiz/completion/test";
        let page = client.get(rule).await;
        let seen = hidden(&page, "seen");
        let fields = [("seen", seen.as_str()), ("passed", "70"), ("require", "how"), ("act", "read")];
        let read = client.post(rule, &fields).await;
        assert!(halqa_platform::text::plain(&read.body).contains("reach at least 70%"), "{}", read.body);
        assert!(file(&site, &draft, "course.toml").await.contains("passed = 50"), "reading saves nothing");
        let fields = [fields.as_slice(), &[("act", "keep")]].concat();
        let fields: Vec<_> = fields.into_iter().filter(|pair| *pair != ("act", "read")).collect();
        assert_eq!(client.post(rule, &fields).await.location(), "/en/edit/quiz/completion");
        assert!(file(&site, &draft, "course.toml").await.contains("passed = 70"));

        publish(&site, &draft).await;
        let version = site.app.learning.library.by_slug("quiz").unwrap();
        assert_eq!(version.course.activity("test").unwrap().completion.passed, Some(70));
        let public = site.guest().get("/en/courses/quiz").await;
        assert!(public.body.contains("When is the course completed?"), "{}", public.body);
        passes(&site, &file(&site, &draft, "lessons/20-test/quiz.toml").await).await;
    }
}

/// A learner takes the test as it was made, and reaches 8.5 of 10.5 points: the last two questions stay open.
async fn passes(site: &TestSite, quiz: &str) {
    site.account("learner@example.org", &[Role::Learner]).await;
    let mut learner = site.sign_in("learner@example.org").await;
    assert_eq!(learner.post("/en/courses/quiz/enrol", &[]).await.location(), "/en/learn/quiz");
    learner.get("/en/learn/quiz/how").await;
    let begun = learner.post("/en/learn/quiz/test/attempts", &[]).await;
    let attempt = begun.location().to_owned();
    let ids: Vec<&str> =
        quiz.lines().filter_map(|line| line.strip_prefix("id = \"q-")?.strip_suffix('"')).collect();
    let answers = [(0, "a"), (1, "a"), (1, "b"), (2, "true"), (3, "3 km"), (4, " ME ")];
    let mut fields: Vec<(String, String)> =
        answers.iter().map(|(at, value)| (format!("q.q-{}", ids[*at]), (*value).to_owned())).collect();
    for (name, value) in [("q.seconds", "20"), ("q.with", "soap"), ("sure", "yes")] {
        fields.push((name.to_owned(), value.to_owned()));
    }
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(learner.post(&attempt, &fields).await.location(), attempt);
    let result = halqa_platform::text::plain(&learner.get(&attempt).await.body);
    assert!(result.contains("80%"), "{result}");
    let course = learner.get("/en/learn/quiz").await.body;
    assert!(course.contains("activity passed") || course.contains("state passed"), "{course}");
}

#[tokio::test]
async fn what_a_question_lacks_is_said_at_its_field_and_nothing_is_saved() {
    for site in support::sites().await {
        let Studio { draft, mut client } = studio(&site, "quiz").await;
        let options =
            [("option", "a"), ("option", "b"), ("option.a.text.en", "A"), ("option.b.text.en", "B")];
        let back = add(
            &mut client,
            "single",
            &[options.as_slice(), &[("text.ar", "ماذا؟"), ("points", "many")]].concat(),
        )
        .await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(is_at(&back, "text.en") && is_at(&back, "points"), "{}", back.body);
        assert!(back.body.contains("ماذا؟") && back.body.contains("Mark exactly one as right."));
        // What only the format knows stands at the field too.
        let back =
            add(&mut client, "true-false", &[("text.en", "See [this](lesson:nowhere)."), ("answer", "true")])
                .await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(is_at(&back, "text.en"), "{}", back.body);
        // Rows are added, moved and taken away without scripts, and nothing of it is saved.
        let page = client.get(&format!("{NEW}?type=single")).await;
        let (seen, id) = (hidden(&page, "seen"), hidden(&page, "id"));
        let form =
            [options.as_slice(), &[("seen", &*seen), ("id", &*id), ("type", "single"), ("act", "add")]]
                .concat();
        let more = client.post(NEW, &form).await;
        assert_eq!(more.status, StatusCode::OK);
        assert!(more.body.contains("name=\"option.c.text.en\""), "{}", more.body);
        let form: Vec<_> =
            form.into_iter().map(|pair| if pair.0 == "act" { ("act", "up:b") } else { pair }).collect();
        let moved = client.post(NEW, &form).await.body;
        assert!(moved.find("name=\"option.b.text.en\"") < moved.find("name=\"option.a.text.en\""));
        let now = store::find(&site.app.platform.db, "quiz").await.unwrap().unwrap();
        assert_eq!(now.revision, draft.revision);
    }
}

#[tokio::test]
async fn two_authors_of_one_question_lose_nothing() {
    for site in support::sites().await {
        let Studio { draft, client: mut first } = studio(&site, "quiz").await;
        site.account("second@example.org", &[Role::Staff]).await;
        let mut second = site.sign_in("second@example.org").await;
        let address = format!("{TEST}/seconds");
        let path = "lessons/20-test/quiz.toml";
        let (one, two) =
            (hidden(&first.get(&address).await, "seen"), hidden(&second.get(&address).await, "seen"));
        assert_eq!(one, two);
        let text = |seen: &str, text: &str, feedback: &str, answer: &str| -> Vec<(String, String)> {
            [
                ("seen", seen),
                ("text.en", text),
                ("text.ar", "كم ثانية؟"),
                ("feedback.en", feedback),
                ("feedback.ar", "عشرون، كما في الدرس."),
                ("answer", answer),
                ("act", "keep"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into()
        };
        fn of(fields: &[(String, String)]) -> Vec<(&str, &str)> {
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
        }
        let page = first.get(&address).await;
        let was = page
            .body
            .split("id=\"f-text.en\"")
            .nth(1)
            .unwrap()
            .split('>')
            .nth(1)
            .unwrap()
            .split('<')
            .next()
            .unwrap()
            .to_owned();
        let saved = first
            .post(&address, &of(&text(&one, "How long, in seconds?", "Twenty, says the lesson.", "20")))
            .await;
        assert_eq!(saved.location(), TEST, "{}", saved.body);
        // Another field of the same question: both stay.
        let saved = second.post(&address, &of(&text(&two, &was, "Sing twice.", "20"))).await;
        assert_eq!(saved.location(), TEST, "{}", saved.body);
        let now = file(&site, &draft, path).await;
        assert!(now.contains("How long, in seconds?") && now.contains("Sing twice."), "{now}");
        // The same field: the second is shown both, and what they typed stands in the form.
        let back = second
            .post(&address, &of(&text(&two, "For how many seconds at least?", "Sing twice.", "20")))
            .await;
        assert_eq!(back.status, StatusCode::CONFLICT, "{}", back.body);
        assert!(
            back.body.contains("For how many seconds at least?")
                && back.body.contains("How long, in seconds?")
        );
        assert!(back.body.contains("Amina Ben Ali"), "who it was");
        assert!(!file(&site, &draft, path).await.contains("at least"));
        let seen = hidden(&back, "seen");
        let saved = second
            .post(&address, &of(&text(&seen, "For how many seconds at least?", "Sing twice.", "20")))
            .await;
        assert_eq!(saved.location(), TEST, "{}", saved.body);
        assert!(file(&site, &draft, path).await.contains("For how many seconds at least?"));
        // Removed while somebody types: the form comes back and adds it again.
        let seen = hidden(&second.get(&address).await, "seen");
        let removed = first.post(TEST, &[("act", "remove"), ("question", "seconds")]).await;
        assert!(removed.location().starts_with(&format!("{TEST}?undo=")), "{}", removed.body);
        let mut typed = text(&seen, "Kept?", "Sing twice.", "20");
        typed.push(("type".to_owned(), "numeric".to_owned()));
        let back = second.post(&address, &of(&typed)).await;
        assert_eq!(back.status, StatusCode::CONFLICT, "{}", back.body);
        assert!(back.body.contains("Kept?") && back.body.contains(NEW));
        let revision = removed.location().rsplit('=').next().unwrap().to_owned();
        let undone = first.post(TEST, &[("act", "undo"), ("revision", &revision)]).await;
        assert_eq!(undone.location(), TEST, "{}", undone.body);
        assert!(file(&site, &draft, path).await.contains("For how many seconds at least?"));
    }
}

#[tokio::test]
async fn a_lessons_question_stands_in_its_text_and_leaves_it_with_a_way_back() {
    for site in support::sites().await {
        let Studio { draft, mut client } = studio(&site, "quiz").await;
        let (list, new) = ("/en/edit/quiz/questions/how", "/en/edit/quiz/new-question/how");
        let page = client.get(&format!("{new}?type=true-false")).await;
        let (seen, id) = (hidden(&page, "seen"), hidden(&page, "id"));
        let fields = [
            ("seen", &*seen),
            ("id", &*id),
            ("type", "true-false"),
            ("text.en", "Soap helps."),
            ("answer", "true"),
            ("act", "keep"),
        ];
        let saved = client.post(new, &fields).await;
        assert_eq!(saved.location(), list, "{}", saved.body);
        for lang in ["en", "ar"] {
            let lesson = file(&site, &draft, &format!("lessons/10-how/{lang}.md")).await;
            assert!(lesson.ends_with(&format!("\n\n::: check {id}\n:::\n")), "{lesson}");
        }
        publish(&site, &draft).await;
        let removed = client.post(list, &[("act", "remove"), ("question", &id)]).await;
        let revision = removed.location().rsplit('=').next().unwrap().to_owned();
        assert!(
            store::read(&site.app.platform, draft.id, "lessons/10-how/checks.toml").await.unwrap().is_none()
        );
        assert!(!file(&site, &draft, "lessons/10-how/ar.md").await.contains("check"));
        publish(&site, &draft).await;
        client.post(list, &[("act", "undo"), ("revision", &revision)]).await;
        assert!(file(&site, &draft, "lessons/10-how/ar.md").await.contains(&id));
        publish(&site, &draft).await;
        // Copied, moved.
        client.post(TEST, &[("act", "copy"), ("question", "seconds")]).await;
        publish(&site, &draft).await;
        let copied = file(&site, &draft, "lessons/20-test/quiz.toml").await;
        assert_eq!(copied.matches("id = \"q-").count(), 1, "{copied}");
    }
}

#[tokio::test]
async fn settings_ask_before_a_language_goes_and_refuse_circles() {
    for site in support::sites().await {
        let Studio { draft, mut client } = studio(&site, "quiz").await;
        let languages = "/en/edit/quiz/settings/languages";
        let seen = hidden(&client.get(languages).await, "seen");
        let form = [("seen", &*seen), ("base", "en"), ("language", "en"), ("language", "fr")];
        let asked = client.post(languages, &form).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.body.contains("name=\"confirm\""), "{}", asked.body);
        let saved = client.post(languages, &[form.as_slice(), &[("confirm", "ar")]].concat()).await;
        assert_eq!(saved.location(), languages, "{}", saved.body);
        let course = file(&site, &draft, "course.toml").await;
        assert!(
            course.contains("languages = [\"en\", \"fr\"]") && course.contains("title.ar = "),
            "{course}"
        );
        // A language without texts cannot be the first one.
        let seen = hidden(&client.get(languages).await, "seen");
        let bad = client
            .post(languages, &[("seen", &*seen), ("base", "fr"), ("language", "en"), ("language", "fr")])
            .await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", bad.body);

        publish(&site, &draft).await;
        let mut other = support::course("wash-hands");
        let text = String::from_utf8(other["course.toml"].clone()).unwrap();
        other.insert(
            "course.toml".to_owned(),
            text.replace("level =", "prerequisites = [\"quiz\"]\nlevel =").into_bytes(),
        );
        site.import(other).await;
        let entry = "/en/edit/quiz/settings/entry";
        let seen = hidden(&client.get(entry).await, "seen");
        let form = [("seen", &*seen), ("mode", "code"), ("code", "SPRING"), ("opens", "2026-03-01T09:00")];
        let circle = client.post(entry, &[form.as_slice(), &[("prerequisite", "wash-hands")]].concat()).await;
        assert_eq!(circle.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = halqa_platform::text::plain(&circle.body);
        assert!(said.contains("“Wash your hands” → “Wash your hands” → “Wash your hands”"), "{said}");
        let saved = client.post(entry, &form).await;
        assert_eq!(saved.location(), entry, "{}", saved.body);
        let course = file(&site, &draft, "course.toml").await;
        assert!(
            course.contains("code = \"SPRING\"") && course.contains("opens = \"2026-03-01T09:00:00Z\""),
            "{course}"
        );

        let about = "/en/edit/quiz/settings";
        let page = client.get(about).await;
        let seen = hidden(&page, "seen");
        let back = client.post(about, &[("seen", &*seen), ("title.en", ""), ("summary.en", "S")]).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(is_at(&back, "title.en") && is_at(&back, "effort"), "{}", back.body);
        let rules = "/ar/edit/quiz/completion";
        let page = client.get(rules).await;
        assert!(
            page.body.contains("id=\"reading\"")
                && page.body.contains(&format!("/{}/learn/quiz/staff#rule", Lang::Ar))
        );
        let seen = hidden(&page, "seen");
        let saved = client
            .post(rules, &[("seen", &*seen), ("require", "any"), ("any", "2"), ("min_grade", "60")])
            .await;
        assert_eq!(saved.location(), rules, "{}", saved.body);
        publish(&site, &draft).await;
        let rule = &site.app.learning.library.by_slug("quiz").unwrap().course.completion;
        assert_eq!((rule.any.as_ref().unwrap().n, rule.min_grade), (2, Some(60)));
    }
}
