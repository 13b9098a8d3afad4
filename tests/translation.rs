//! Translating a draft and its health, on both databases: text by text, by files, by a machine; links are never tried
//! inside the network.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use halqa_identity::policy::Role;
use halqa_learning::{
    drafts::{
        changes::{Change, Content},
        store::{self, Draft},
    },
    format::segments::{self, State, Unit},
    publishing::{self, ImportError, Origin},
};
use halqa_platform::lang::Lang;
use uuid::Uuid;

use crate::{
    editor::EDITORS,
    support::{self, Answer, Client, TestSite},
};

/// Programme staff and administrators.
const PROGRAMME: &str = "snnnnnnyy";

/// The lines of the policy table.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/edit/{slug}/translate", EDITORS),
        get("/{lang}/edit/{slug}/translate/{to}", EDITORS),
        post("/{lang}/edit/{slug}/translate/{to}", EDITORS),
        post("/{lang}/edit/{slug}/translate/{to}/accept", EDITORS),
        post("/{lang}/edit/{slug}/translate/{to}/machine", EDITORS),
        post("/{lang}/edit/{slug}/translate/{to}/import", EDITORS),
        get("/{lang}/edit/{slug}/translate/{to}/export", EDITORS),
        get("/{lang}/edit/{slug}/health", EDITORS),
        post("/{lang}/edit/{slug}/health", EDITORS),
        get("/{lang}/admin/terms", PROGRAMME),
        post("/{lang}/admin/terms", PROGRAMME),
    ]
}

/// What stands for the pieces of these addresses.
pub fn fills() -> Vec<(&'static str, String)> {
    vec![("{to}", "ar".to_owned())]
}

const HERE: &str = "/en/edit/wash-hands/translate/ar";
const LESSON: &str = "lessons/10-how/en.md";

async fn draft(site: &TestSite) -> (Draft, Uuid, Client) {
    site.import(support::course("wash-hands")).await;
    let author = site.account("author@example.org", &[Role::Author]).await;
    crate::editor::draft(site, author).await;
    let draft = store::find(&site.app.platform.db, "wash-hands").await.unwrap().unwrap();
    (draft, author, site.sign_in("author@example.org").await)
}

async fn units(site: &TestSite, draft: &Draft) -> Vec<Unit> {
    let source = store::source(&site.app.platform, draft.id).await.unwrap();
    segments::units(&source, Lang::Ar).units
}

async fn file(site: &TestSite, draft: &Draft, path: &str) -> String {
    let (_, bytes) = store::read(&site.app.platform, draft.id, path).await.unwrap().unwrap();
    String::from_utf8(bytes).unwrap()
}

async fn write(site: &TestSite, draft: &Draft, by: Uuid, path: &str, text: &str) {
    let content = Content::Bytes(text.as_bytes().to_vec());
    let change = Change { path: path.to_owned(), content, expected: None };
    store::save(&site.app.platform, draft.id, vec![change], by, "lesson").await.unwrap();
}

async fn upload(client: &mut Client, name: &str, bytes: &[u8]) -> Answer {
    let mut body = format!(
        "--line\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--line--\r\n");
    let request = Request::post(format!("{HERE}/import"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=line")
        .body(Body::from(body))
        .unwrap();
    client.send(request).await
}

/// Without the signs that keep names of the other direction apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What a form of the page sends along for a text.
fn seen(page: &str, key: &str) -> String {
    let at = page.find(&format!("name=\"key\" value=\"{key}\"")).unwrap_or_else(|| panic!("{key} in {page}"));
    let rest = &page[at..];
    let from = rest.find("name=\"seen\" value=\"").unwrap() + 19;
    rest[from..from + 8].to_owned()
}

#[tokio::test]
async fn a_text_is_translated_where_it_stands_and_nobodys_work_is_overwritten() {
    for site in support::sites().await {
        let (draft, author, mut client) = draft(&site).await;
        let text = file(&site, &draft, LESSON).await;
        write(&site, &draft, author, LESSON, &format!("{text}\nA new *paragraph*.\n")).await;
        let new =
            units(&site, &draft).await.into_iter().find(|unit| unit.base == "A new *paragraph*.").unwrap();
        assert_eq!(new.state, State::Missing);
        let page = client.get(HERE).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let seen = seen(&page.body, &new.key);
        let first = [("key", new.key.as_str()), ("seen", seen.as_str()), ("text", "فقرة *جديدة*.")];
        assert_eq!(client.post(HERE, &first).await.status, StatusCode::SEE_OTHER);
        let own = file(&site, &draft, "lessons/10-how/ar.md").await;
        assert!(own.ends_with("\nفقرة *جديدة*.\n"), "{own}");
        // The same again changes nothing; another's text is shown beside what was typed.
        assert_eq!(client.post(HERE, &first).await.status, StatusCode::SEE_OTHER);
        let other = [("key", new.key.as_str()), ("seen", seen.as_str()), ("text", "نص آخر.")];
        let answer = client.post(HERE, &other).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("نص آخر.") && answer.body.contains("فقرة *جديدة*."));
        let wrong = [("key", new.key.as_str()), ("seen", seen.as_str()), ("text", "# عنوان")];
        assert_eq!(client.post(HERE, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(file(&site, &draft, "lessons/10-how/ar.md").await, own);
        let gone = [("key", "lessons/10-how/en.md#00000000"), ("seen", ""), ("text", "x")];
        assert_eq!(client.post(HERE, &gone).await.status, StatusCode::CONFLICT);

        // The base changes: the text is stale, its page shows both states, and it can be marked.
        write(&site, &draft, author, LESSON, &format!("{text}\nA newer *paragraph*.\n")).await;
        let stale =
            units(&site, &draft).await.into_iter().find(|unit| unit.base == "A newer *paragraph*.").unwrap();
        assert_eq!((stale.state, stale.text.as_deref()), (State::Stale, Some("فقرة *جديدة*.")));
        let page = client.get(&format!("{HERE}?show=stale")).await.body;
        assert!(page.contains("<del>new</del>") && page.contains("<ins>newer</ins>"), "{page}");
        let mark = [("key", stale.key.as_str()), ("seen", ""), ("text", "فقرة *جديدة*."), ("act", "mark")];
        assert_eq!(client.post(HERE, &mark).await.status, StatusCode::SEE_OTHER);
        assert!(units(&site, &draft).await.iter().all(|unit| unit.state != State::Stale));
        for path in [
            "/ar/edit/wash-hands/translate",
            "/ar/edit/wash-hands/translate/ar?show=all",
            "/en/edit/wash-hands/translate",
        ] {
            assert_eq!(client.get(path).await.status, StatusCode::OK, "{path}");
        }
        assert_eq!(client.get("/en/edit/wash-hands/translate/en").await.status, StatusCode::NOT_FOUND);
        assert_eq!(client.get("/en/edit/wash-hands/translate/fr").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn files_go_out_and_come_back() {
    for site in support::sites().await {
        let (draft, author, mut client) = draft(&site).await;
        let text = file(&site, &draft, LESSON).await;
        let longer = format!("{text}\nSee [the test](lesson:test) now.\n\nAnother one.\n");
        write(&site, &draft, author, LESSON, &longer).await;
        let before = store::find(&site.app.platform.db, "wash-hands").await.unwrap().unwrap().revision;
        let same = async || store::find(&site.app.platform.db, "wash-hands").await.unwrap().unwrap().revision;
        let mut kept = Vec::new();
        for format in ["xliff", "po"] {
            for which in ["open", "all"] {
                let out = client.get(&format!("{HERE}/export?format={format}&which={which}")).await;
                assert_eq!(out.status, StatusCode::OK);
                let back = upload(&mut client, "back", out.body.as_bytes()).await;
                assert_eq!(back.status, StatusCode::OK, "{}", back.body);
                assert_eq!(same().await, before, "nothing was translated, nothing changes");
                kept.push(out.body);
            }
        }
        let xliff = &kept[0];
        assert!(xliff.contains("type=\"link\"") && !xliff.contains("See [the test]"), "{xliff}");
        let answer = |code: &str, target: &str| {
            let end = xliff.find(code).map(|at| at + xliff[at..].find("</source>").unwrap() + 9).unwrap();
            format!("{}<target>{target}</target>{}", &xliff[..end], &xliff[end..])
        };
        let good = answer(">See <", "انظر <pc id=\"1\">الاختبار</pc> الآن.");
        assert_eq!(upload(&mut client, "a.xlf", good.as_bytes()).await.status, StatusCode::OK);
        let own = file(&site, &draft, "lessons/10-how/ar.md").await;
        assert!(own.contains("انظر [الاختبار](lesson:test) الآن."), "{own}");
        let after = same().await;
        assert_eq!(upload(&mut client, "a.xlf", good.as_bytes()).await.status, StatusCode::OK);
        assert_eq!(same().await, after, "the same file again changes nothing");

        // Codes that are not whole are refused with their line; the rest of the file is taken.
        let broken = answer(">See <", "انظر الاختبار");
        let report = upload(&mut client, "b.xlf", broken.as_bytes()).await;
        assert!(report.body.contains("(lesson:test)"), "{}", report.body);
        assert_eq!(same().await, after);

        // The base changes between: what comes back is kept as stale.
        write(&site, &draft, author, LESSON, &longer.replace("Another one.", "Another one, changed.")).await;
        let late = answer(">Another one.<", "واحدة أخرى.");
        assert_eq!(upload(&mut client, "c.xlf", late.as_bytes()).await.status, StatusCode::OK);
        let unit =
            units(&site, &draft).await.into_iter().find(|unit| unit.base == "Another one, changed.").unwrap();
        assert_eq!((unit.state, unit.text.as_deref()), (State::Stale, Some("واحدة أخرى.")));

        let after = same().await;
        for (bytes, line) in [
            (b"PK\x03\x04".to_vec(), "Line 1"),
            (xliff.replace("<xliff", "<!DOCTYPE a>\n<xliff").into_bytes(), "Line 2"),
            (xliff.replace("trgLang=\"ar\"", "trgLang=\"fr\"").into_bytes(), "Line 2"),
            (Vec::new(), "Line 1"),
            (xliff.as_bytes()[..xliff.len() / 2].to_vec(), "Line "),
        ] {
            let answer = upload(&mut client, "bad", &bytes).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
            assert!(plain(&answer.body).contains(line), "{}", answer.body);
        }
        assert_eq!(
            upload(&mut client, "huge", &vec![b'<'; 5 << 20]).await.status,
            StatusCode::PAYLOAD_TOO_LARGE
        );
        assert_eq!(
            client.post(&format!("{HERE}/import"), &[]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_eq!(same().await, after);
    }
}

#[tokio::test]
async fn a_machine_translates_and_a_person_answers_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("machine.py");
    std::fs::write(
        &script,
        "import json, sys\nq = json.load(sys.stdin)\nassert q['source'] == 'en' and q['target'] == 'ar'\n\
         def say(s):\n    return s['text'].replace('One more', 'واحد') if 'link' not in s['text'] else 'x'\n\
         print(json.dumps({'segments': [{'key': s['key'], 'text': say(s)} for s in q['segments']]}))\n",
    )
    .unwrap();
    let command = format!("python3 {}", script.display());
    for site in support::sites_with(&[("HALQA_TRANSLATION_COMMAND", command.as_str())]).await {
        let (draft, author, mut client) = draft(&site).await;
        let text = file(&site, &draft, LESSON).await;
        write(&site, &draft, author, LESSON, &format!("{text}\nOne more.\n\nA [link](lesson:test).\n")).await;
        let asked = client.post(&format!("{HERE}/machine"), &[]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER);
        site.run_jobs().await;
        let page = plain(&client.get(&format!("{HERE}?file={LESSON}")).await.body);
        assert!(page.contains("1 texts are in the draft, 1 were not good enough"), "{page}");
        let own = file(&site, &draft, "lessons/10-how/ar.md").await;
        assert!(own.contains("? -\n---"), "unreviewed, and what was broken waits: {own}");
        let unit = units(&site, &draft).await.into_iter().find(|unit| unit.unreviewed).unwrap();
        assert_eq!((unit.text.as_deref(), unit.state), (Some("واحد."), State::Translated));

        // Publishing is refused with the list until somebody accepts.
        let learning = &site.app.learning;
        let publish = async || {
            let source = store::source(&site.app.platform, draft.id).await.unwrap();
            publishing::import(&learning.platform, &learning.library, source, Origin::default()).await
        };
        let Err(ImportError::Faults(report)) = publish().await else { panic!("published unread") };
        assert_eq!(report.findings.len(), 1);
        assert!(report.findings[0].file == "lessons/10-how/ar.md", "{report}");
        // It keeps its mark through a file of a translator.
        let xliff = client.get(&format!("{HERE}/export?which=all")).await.body;
        assert!(xliff.contains("subState=\"halqa:unreviewed\""));
        upload(&mut client, "a.xlf", xliff.as_bytes()).await;
        assert!(publish().await.is_err());
        assert_eq!(
            client.post(&format!("{HERE}/accept"), &[("file", LESSON)]).await.status,
            StatusCode::SEE_OTHER
        );
        assert!(!file(&site, &draft, "lessons/10-how/ar.md").await.contains('?'));
        publish().await.unwrap();
    }
    for site in support::sites_with(&[("HALQA_TRANSLATION_COMMAND", "false")]).await {
        let (draft, author, mut client) = draft(&site).await;
        write(&site, &draft, author, LESSON, "# Title\n\nOther.\n").await;
        client.post(&format!("{HERE}/machine"), &[]).await;
        site.run_jobs().await;
        assert!(client.get(HERE).await.body.contains("The machine failed"));
    }
}

#[tokio::test]
async fn terms_of_the_site_warn_translators() {
    for site in support::sites().await {
        let (draft, author, mut client) = draft(&site).await;
        site.account("staff@example.org", &[Role::Staff]).await;
        let mut staff = site.sign_in("staff@example.org").await;
        let term =
            [("from", "en"), ("to", "ar"), ("source", "soap"), ("target", "الصابون"), ("forbidden", "منظف")];
        assert_eq!(staff.post("/en/admin/terms", &term).await.status, StatusCode::SEE_OTHER);
        assert_eq!(staff.post("/en/admin/terms", &term).await.status, StatusCode::SEE_OTHER);
        let page = staff.get("/en/admin/terms?to=ar").await.body;
        assert_eq!(page.matches("<bdi>soap</bdi>").count(), 2, "once, with its button: {page}");
        let wrong = staff.post("/en/admin/terms", &[("from", "en"), ("to", "en"), ("source", "kept?")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("kept?"));
        let text = file(&site, &draft, LESSON).await;
        write(&site, &draft, author, LESSON, &format!("{text}\nMore soaps.\n")).await;
        let unit = units(&site, &draft).await.into_iter().find(|unit| unit.base == "More soaps.").unwrap();
        let seen = seen(&client.get(HERE).await.body, &unit.key);
        client
            .post(HERE, &[("key", unit.key.as_str()), ("seen", seen.as_str()), ("text", "مزيد من منظف.")])
            .await;
        let page = plain(&client.get(&format!("{HERE}?show=warned")).await.body);
        assert!(page.contains("“soap” is “الصابون”") && page.contains("not “منظف”"), "{page}");
        let id = page_id(&staff.get("/en/admin/terms?to=ar").await.body);
        let gone = [("act", "remove"), ("id", id.as_str()), ("to", "ar")];
        assert_eq!(staff.post("/en/admin/terms", &gone).await.status, StatusCode::SEE_OTHER);
        assert!(!plain(&client.get(&format!("{HERE}?show=warned")).await.body).contains("“soap”"));
    }
}

fn page_id(page: &str) -> String {
    let at = page.find("name=\"id\" value=\"").unwrap() + 17;
    page[at..at + 36].to_owned()
}

#[tokio::test]
async fn the_health_page_says_what_is_wrong_and_tries_no_inner_address() {
    for site in support::sites().await {
        let (draft, author, mut client) = draft(&site).await;
        let text = file(&site, &draft, LESSON).await;
        let links = "A [secret](http://169.254.169.254/latest) and [another](http://127.0.0.1:9/) and [lost](lesson:nowhere).";
        write(&site, &draft, author, LESSON, &format!("{text}\n{links}\n")).await;
        assert_eq!(client.post("/en/edit/wash-hands/health", &[]).await.status, StatusCode::SEE_OTHER);
        site.run_jobs().await;
        let page = client.get("/en/edit/wash-hands/health").await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.body.matches("Not an address of the public internet").count(), 2, "{}", page.body);
        assert!(page.body.contains("nowhere"), "{}", page.body);
        assert!(page.body.contains("There are not enough learners yet"));
        for n in 0..6 {
            let email = format!("learner{n}@example.org");
            site.account(&email, &[Role::Learner]).await;
            let mut learner = site.sign_in(&email).await;
            learner.post("/en/courses/wash-hands/enrol", &[]).await;
            learner.get("/en/learn/wash-hands/how").await;
            let begun = learner.post("/en/learn/wash-hands/test/attempts", &[]).await;
            let attempt = begun.location().to_owned();
            let answer = if n < 2 { "20" } else { "3" };
            learner.post(&attempt, &[("q.seconds", answer), ("q.with", "soap")]).await;
        }
        let page = plain(&client.get("/en/edit/wash-hands/health").await.body);
        assert!(
            page.contains("id=\"t-stops\"") && page.contains("Learners who have opened the course: 5"),
            "{page}"
        );
        assert!(
            !page.contains("There are not enough learners yet") || page.contains("t-questions"),
            "{page}"
        );
        assert_eq!(client.get("/ar/edit/wash-hands/health").await.status, StatusCode::OK);
    }
}
