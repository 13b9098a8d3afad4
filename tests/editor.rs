//! The editor: my courses, outline, lessons, two authors, publishing.

use axum::http::{Method, StatusCode};
use halqa_identity::policy::Role;
use halqa_learning::{
    drafts::store,
    format::{self, Source},
    publishing::{self, ImportError, Imported, Origin},
};
use uuid::Uuid;

use crate::support::{self, Client, TestSite};

/// The draft's author, programme staff and administrators.
pub const EDITORS: &str = "snnnnynyy";
/// The same, and an empty form names no such thing.
pub const EDITORS_NAME_NOTHING: &str = "snnnn0n00";

/// The lines of the policy table.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/edit", EDITORS),
        post("/{lang}/edit", EDITORS),
        get("/{lang}/edit/{slug}", EDITORS),
        post("/{lang}/edit/{slug}", EDITORS),
        post("/{lang}/edit/{slug}/take", EDITORS),
        post("/{lang}/edit/{slug}/undo", EDITORS),
        get("/{lang}/edit/{slug}/outline/{outline}", EDITORS),
        post("/{lang}/edit/{slug}/outline/{outline}", EDITORS),
        get("/{lang}/edit/{slug}/lessons", EDITORS),
        get("/{lang}/edit/{slug}/lessons/{activity}/{tongue}", EDITORS),
        post("/{lang}/edit/{slug}/lessons/{activity}/{tongue}", EDITORS),
        get("/{lang}/edit/{slug}/preview", EDITORS),
        get("/{lang}/edit/{slug}/preview/{activity}", EDITORS),
        post("/{lang}/edit/{slug}/preview/{activity}/check", EDITORS_NAME_NOTHING),
        get("/{lang}/edit/{slug}/blobs/{sha256}/{name}", EDITORS),
        get("/{lang}/edit/{slug}/publish", EDITORS),
        post("/{lang}/edit/{slug}/publish", EDITORS),
        get("/{lang}/edit/{slug}/difference", EDITORS),
        get("/{lang}/edit/{slug}/history", EDITORS),
        // An empty form names no version.
        post("/{lang}/edit/{slug}/history/restore", EDITORS_NAME_NOTHING),
        get("/{lang}/edit/{slug}/export", EDITORS),
        get("/{lang}/edit/{slug}/export/{edition}", EDITORS),
    ]
}

/// What stands for the pieces that only the editor has.
pub fn fills() -> Vec<(&'static str, String)> {
    vec![("{outline}", "a-when".to_owned()), ("{tongue}", "ar".to_owned()), ("{edition}", "1".to_owned())]
}

/// The draft that the addresses of `/{lang}/edit/{slug}/…` lead to: of the course that the table is about, by the
/// author of the table. Every part of the editor shares it.
pub async fn draft(site: &TestSite, author: Uuid) {
    let version = site.app.learning.library.by_slug("wash-hands").unwrap();
    let mut files: Vec<_> = crate::support::course("wash-hands").into_iter().collect();
    files.push(("media/poster.txt".to_owned(), b"Wash your hands.".to_vec()));
    let course = Some((version.course_id, version.id));
    store::create(&site.app.platform, "wash-hands", course, files, author).await.unwrap().unwrap();
}

async fn author(site: &TestSite, email: &str) -> Client {
    site.account(email, &[Role::Author]).await;
    site.sign_in(email).await
}

fn new_course() -> Vec<(&'static str, &'static str)> {
    vec![
        ("title", "هواء نظيف"),
        ("slug", "clean-air"),
        ("base", "ar"),
        ("languages", "en"),
        ("start", "empty"),
    ]
}

/// What an input of a page holds.
fn hidden(page: &str, name: &str) -> String {
    let at = page.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name} in {page}"));
    page[at..].split('"').nth(3).unwrap().to_owned()
}

const LESSON: &str = "/en/edit/clean-air/lessons/lesson/ar";

async fn save(client: &mut Client, address: &str, text: &str, revision: &str) -> support::Answer {
    client.post(address, &[("text", text), ("revision", revision)]).await
}

#[tokio::test]
async fn a_course_of_two_languages_from_nothing_to_a_learner() {
    for site in support::sites().await {
        let mut amina = author(&site, "amina@example.org").await;
        let wrong = amina.post("/en/edit", &[("title", "هواء"), ("base", "ar")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.body.contains("value=\"هواء\"") && wrong.body.contains("f-slug-error"),
            "typed text is kept"
        );
        assert_eq!(amina.post("/en/edit", &new_course()).await.location(), "/en/edit/clean-air");
        // Sent twice it is refused, not made twice.
        assert_eq!(amina.post("/en/edit", &new_course()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(amina.get("/en/edit").await.body.contains("Not published yet"));

        let page = "/en/edit/clean-air";
        amina.post(page, &[("act", "add-module"), ("title", "الهواء")]).await;
        let add =
            |title| [("act", "add-activity"), ("module", "module"), ("kind", "lesson"), ("title", title)];
        let added = amina.post(page, &add("ما الهواء؟")).await;
        assert!(added.location().starts_with("/en/edit/clean-air?done="), "{}", added.location());
        let shown = amina.get(added.location()).await.body;
        assert!(shown.contains("ما الهواء؟") && shown.contains("/edit/clean-air/undo"), "{shown}");
        amina
            .post(page, &[("act", "add-activity"), ("module", "module"), ("kind", "lesson"), ("title", "b")])
            .await;
        // Moved, renamed, removed, undone.
        let moved =
            amina.post(page, &[("act", "move"), ("id", "b"), ("to", "module"), ("before", "lesson")]).await;
        assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.body);
        let body = amina.get(page).await.body;
        assert!(body.find("data-activity=\"b\"") < body.find("data-activity=\"lesson\""));
        let named =
            amina.post("/en/edit/clean-air/outline/a-b", &[("title.ar", "ثان"), ("minutes", "7")]).await;
        assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.body);
        assert!(amina.get(page).await.body.contains("ثان"));
        let gone = amina.post(page, &[("act", "remove"), ("id", "b")]).await.location().to_owned();
        assert!(!amina.get(page).await.body.contains("data-activity=\"b\""));
        let revision = gone.rsplit('=').next().unwrap().to_owned();
        amina.post("/en/edit/clean-air/undo", &[("revision", &revision)]).await;
        assert!(amina.get(page).await.body.contains("ثان"), "with its file");
        amina.post(page, &[("act", "remove"), ("id", "b")]).await;

        let text = "# ما الهواء؟\n\nالهواء **غازات**.\n\n- نيتروجين\n- أكسجين\n";
        let revision = hidden(&amina.get(LESSON).await.body, "revision");
        let preview =
            amina.post(LESSON, &[("text", text), ("revision", &revision), ("act", "preview")]).await;
        assert!(preview.body.contains("<strong>غازات</strong>"), "{}", preview.body);
        assert_eq!(save(&mut amina, LESSON, text, &revision).await.location(), LESSON);
        assert_eq!(save(&mut amina, LESSON, text, &revision).await.location(), LESSON, "sent again");

        // The other language, segment by segment.
        let english = "/en/edit/clean-air/lessons/lesson/en";
        let body = amina.get(&format!("{english}?view=segments")).await.body;
        let keys: Vec<&str> =
            body.split("name=\"u.").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(keys.len(), 3, "{body}");
        let texts = ["# What is air?", "Air is **gases**.", "- nitrogen\n- oxygen"];
        let names: Vec<String> = keys.iter().map(|key| format!("u.{key}")).collect();
        let mut fields = vec![("segments", "yes"), ("revision", "0")];
        fields.extend(names.iter().map(String::as_str).zip(texts));
        let put = amina.post(english, &fields).await;
        assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.body);
        assert!(amina.get(english).await.body.contains("What is air?"));
        // The base changes: one segment is stale, and marked.
        let revision = hidden(&amina.get(LESSON).await.body, "revision");
        save(&mut amina, LESSON, &text.replace("غازات", "خليط غازات"), &revision).await;
        let body = amina.get(&format!("{english}?view=segments")).await.body;
        assert!(body.contains("stale") && body.contains("name=\"mark\""), "{body}");
        assert!(amina.get("/en/edit/clean-air/lessons").await.body.contains(" stale"));
        let (key, revision) = (hidden_mark(&body), hidden(&body, "revision"));
        amina.post(english, &[("segments", "yes"), ("revision", &revision), ("mark", &key)]).await;
        assert!(!amina.get("/en/edit/clean-air/lessons").await.body.contains("stale"));

        // Without an author's name for it, the title in English is still missing: a warning, no fault.
        let seen = amina.get("/en/edit/clean-air/preview/lesson").await;
        assert!(
            seen.body.contains("<strong>gases</strong>") && seen.body.contains("Preview of the draft"),
            "{}",
            seen.body
        );
        let published = amina.post("/en/edit/clean-air/publish", &[("note", "The first")]).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.body);
        amina.post("/en/edit/clean-air/publish", &[("note", "The first")]).await;
        assert_eq!(site.app.learning.library.by_slug("clean-air").unwrap().number, 1, "once");
        let history = amina.get("/en/edit/clean-air/history").await.body;
        assert!(
            history.contains("The first") && history.contains("/export/1") && !history.contains("/export/2")
        );
        site.account("learner@example.org", &[Role::Learner]).await;
        let mut learner = site.sign_in("learner@example.org").await;
        learner.post("/en/courses/clean-air/enrol", &[]).await;
        let lesson = learner.get("/en/learn/clean-air/lesson").await;
        assert!(lesson.body.contains("<strong>gases</strong>"), "{}", lesson.body);
    }
}

fn hidden_mark(page: &str) -> String {
    let at = page.find("name=\"mark\" value=\"").unwrap();
    page[at..].split('"').nth(3).unwrap().to_owned()
}

#[tokio::test]
async fn of_two_who_save_the_second_sees_both_texts() {
    for site in support::sites().await {
        let mut amina = author(&site, "amina@example.org").await;
        site.account("boris@example.org", &[Role::Staff]).await;
        let mut boris = site.sign_in("boris@example.org").await;
        amina.post("/en/edit", &new_course()).await;
        amina.post("/en/edit/clean-air", &[("act", "add-module"), ("title", "m")]).await;
        let add = [("act", "add-activity"), ("module", "m"), ("kind", "lesson"), ("title", "lesson")];
        amina.post("/en/edit/clean-air", &add).await;
        let first = "# T\n\nmorning\n\nnoon\n\nevening\n";
        let revision = hidden(&amina.get(LESSON).await.body, "revision");
        save(&mut amina, LESSON, first, &revision).await;
        let revision = hidden(&boris.get(LESSON).await.body, "revision");
        save(&mut amina, LESSON, &first.replace("morning", "early morning"), &revision).await;
        let answer = save(&mut boris, LESSON, &first.replace("evening", "late evening"), &revision).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(
            answer.body.contains("<del>early </del>") && answer.body.contains("<ins>late </ins>"),
            "{}",
            answer.body
        );
        let both = "early morning\n\nnoon\n\nlate evening";
        assert!(answer.body.contains(both), "a text with both changes is offered: {}", answer.body);
        assert!(amina.get(LESSON).await.body.contains("early morning"), "and nothing is saved yet");
        let merged = format!("# T\n\n{both}\n");
        let now = hidden(&answer.body, "revision");
        assert_eq!(save(&mut boris, LESSON, &merged, &now).await.location(), LESSON);
        assert!(amina.get(LESSON).await.body.contains(both));
    }
}

#[tokio::test]
async fn a_course_lives_in_files_or_in_the_browser() {
    for site in support::sites().await {
        let files = support::course("wash-hands");
        site.import(files.clone()).await;
        let mut stranger = author(&site, "stranger@example.org").await;
        assert_eq!(stranger.get("/en/edit/wash-hands").await.status, StatusCode::FORBIDDEN);
        assert_eq!(stranger.post("/en/edit/wash-hands/take", &[]).await.status, StatusCode::FORBIDDEN);
        site.account("staff@example.org", &[Role::Staff]).await;
        let mut staff = site.sign_in("staff@example.org").await;
        let offer = staff.get("/en/edit/wash-hands").await.body;
        assert!(
            offer.contains("This course is edited in files") && offer.contains("Take it into the browser"),
            "{offer}"
        );
        for _ in 0..2 {
            assert_eq!(staff.post("/en/edit/wash-hands/take", &[]).await.location(), "/en/edit/wash-hands");
        }
        assert!(staff.get("/en/edit").await.body.contains("As published"));
        let (platform, library) = (&site.app.platform, &site.app.learning.library);
        let mut other = files.clone();
        other.insert("lessons/10-how/en.md".to_owned(), b"# Other\n\nText.\n".to_vec());
        let import =
            |origin| publishing::import(platform, library, Source::from_files(other.clone()), origin);
        assert!(matches!(import(Origin::default()).await, Err(ImportError::LivesInBrowser)));
        let bundled = Origin { bundled: true, ..Origin::default() };
        assert!(
            matches!(import(bundled).await, Ok(Imported::Unchanged(1))),
            "a new program does not overwrite it"
        );
        let back = Origin { take_back: true, ..Origin::default() };
        assert!(matches!(import(back).await, Ok(Imported::New(2))));
        // Back in files, the draft cannot be published over them.
        let refused = staff.post("/en/edit/wash-hands/publish", &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(matches!(import(Origin::default()).await, Ok(Imported::Unchanged(2))));
        // Taken up again, the draft is what the files were.
        staff.post("/en/edit/wash-hands/take", &[]).await;
        assert!(staff.get("/en/edit/wash-hands/lessons/how/en").await.body.contains("# Other"));
    }
}

#[tokio::test]
async fn versions_are_compared_restored_and_exported_byte_by_byte() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        site.account("staff@example.org", &[Role::Staff]).await;
        let mut staff = site.sign_in("staff@example.org").await;
        staff.post("/en/edit/wash-hands/take", &[]).await;
        let lesson = "/en/edit/wash-hands/lessons/how/en";
        let body = staff.get(lesson).await.body;
        let revision = hidden(&body, "revision");
        let changed = "# How to wash your hands\n\nUse water and soap, and take **thirty seconds**.\n";
        assert_eq!(save(&mut staff, lesson, changed, &revision).await.location(), lesson);
        let publish = "/en/edit/wash-hands/publish";
        assert!(staff.get(publish).await.body.contains("lessons/10-how/en.md"));
        let difference = staff.get("/en/edit/wash-hands/difference?path=lessons/10-how/en.md").await.body;
        assert!(difference.contains("<ins>") && difference.contains("thirty"), "{difference}");
        // Faults keep it from being published, and say where.
        let revision = hidden(&staff.get(lesson).await.body, "revision");
        save(&mut staff, lesson, "# T\n\n![](media/none.png)\n", &revision).await;
        let refused = staff.post(publish, &[("note", "my note")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("/lessons/how/en?line=3"), "{}", refused.body);
        let revision = hidden(&staff.get(lesson).await.body, "revision");
        save(&mut staff, lesson, changed, &revision).await;
        staff.post(publish, &[("note", "Thirty seconds")]).await;
        assert_eq!(site.app.learning.library.by_slug("wash-hands").unwrap().number, 2);
        let export = staff.get("/en/edit/wash-hands/export/1").await;
        assert_eq!(export.headers["content-type"], "application/zip");
        staff.post("/en/edit/wash-hands/history/restore", &[("number", "1")]).await;
        let body = staff.get(publish).await.body;
        assert!(body.contains("lessons/10-how/en.md"), "the draft is behind what is published: {body}");
        let history = staff.get("/en/edit/wash-hands/history").await.body;
        assert!(history.contains("Thirty seconds") && history.contains("Version restored"), "{history}");
        let source = store::find(&site.app.platform.db, "wash-hands").await.unwrap().unwrap();
        let source = store::source(&site.app.platform, source.id).await.unwrap();
        assert_eq!(source.content_hash(), Source::from_files(support::course("wash-hands")).content_hash());
        // Out, in, and out again: the same bytes.
        let place = tempfile::tempdir().unwrap();
        let zip = place.path().join("a.zip");
        std::fs::write(&zip, format::zip_bytes(&source).unwrap()).unwrap();
        let again = Source::from_zip(&zip).unwrap();
        assert_eq!(format::zip_bytes(&again).unwrap(), std::fs::read(&zip).unwrap());
    }
}
