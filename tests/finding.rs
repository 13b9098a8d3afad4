//! Search over everything one may see: who finds what, in hits and in counts alike.

use std::collections::BTreeMap;

use halqa_identity::{api::scope::Scope, policy::Role, taxonomies};
use halqa_platform::text::plain;

use crate::{
    api::{Program, token},
    support::{self, Client, TestSite},
};

/// A course whose lessons say what nothing else says: one open from the start, one that another opens, a question.
fn closed_course(code: bool) -> BTreeMap<String, Vec<u8>> {
    let mut files = support::course("wash-hands");
    let change = |files: &mut BTreeMap<String, Vec<u8>>, path: &str, from: &str, to: &str| {
        let text = String::from_utf8(files[path].clone()).unwrap();
        assert!(text.contains(from), "{path}: {from}");
        files.insert(path.to_owned(), text.replace(from, to).into_bytes());
    };
    change(&mut files, "lessons/10-how/en.md", "twenty seconds", "twenty seconds of xylophone");
    change(&mut files, "lessons/15-when/en.md", "Before you eat.", "Before you eat, says the marmoset.");
    change(&mut files, "lessons/20-test/quiz.toml", "Sand hurts.", "Sand hurts the axolotl.");
    change(&mut files, "lessons/15-when/checks.toml", "eating, always.", "eating, says the pangolin.");
    change(&mut files, "course.toml", "id = \"when\"\n", "id = \"when\"\nrequires = [\"how\"]\n");
    if code {
        let rule = "[enrolment]\nmode = \"code\"\ncode = \"open-sesame\"\n\n[[module]]";
        change(&mut files, "course.toml", "[[module]]", rule);
    }
    files
}

async fn finds(client: &mut Client, words: &str) -> Vec<String> {
    let page = client.get(&format!("/en/search?q={words}")).await.body;
    let (_, main) = page.split_once("<main").unwrap();
    let hrefs = main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let hits = hrefs.filter(|href| {
        ["/courses/", "/learn/", "/edit/", "/admin/people/", "/policies/", "/themes/"]
            .iter()
            .any(|part| href.contains(part))
    });
    hits.map(str::to_owned).collect()
}

/// Nothing on the page tells that there is something: no count, no correction, no kind.
async fn finds_nothing(client: &mut Client, words: &str) {
    let page = plain(&client.get(&format!("/en/search?q={words}")).await.body);
    assert!(page.contains(&format!("Nothing found for “{words}”")), "{words}: {page}");
    assert!(!page.contains("class=\"tabs\""), "{words}: {page}");
}

async fn person(site: &TestSite, email: &str, role: Role) -> Client {
    site.account(email, &[role]).await;
    site.sign_in(email).await
}

#[tokio::test]
async fn nobody_finds_or_counts_what_is_not_theirs() {
    for site in support::sites().await {
        site.import(closed_course(true)).await;
        site.run_jobs().await;
        let mut guest = site.guest();
        let mut stranger = person(&site, "stranger@example.org", Role::Learner).await;
        let mut learner = person(&site, "learner@example.org", Role::Learner).await;
        let mut author = person(&site, "author@example.org", Role::Author).await;
        let mut staff = person(&site, "staff@example.org", Role::Staff).await;
        let mut root = person(&site, "root@example.org", Role::Administrator).await;
        let mut named = site.account("named@example.org", &[Role::Trainer]).await;
        halqa_learning::staff::store::add(&site.app.platform.db, "wash-hands", named).await.unwrap();
        let mut trainer = site.sign_in("named@example.org").await;
        let enrolled = learner.post("/en/courses/wash-hands/enrol", &[("code", "open-sesame")]).await;
        assert_eq!(enrolled.location(), "/en/learn/wash-hands", "{}", enrolled.body);

        // The course itself is everybody's.
        for client in [&mut guest, &mut stranger, &mut learner] {
            assert_eq!(finds(client, "wash").await.first().unwrap(), "/en/courses/wash-hands");
        }
        // The text of a lesson is for who takes the course, and its staff; of a lesson that is not open yet, for staff.
        let (how, when) = ("/en/learn/wash-hands/how", "/en/learn/wash-hands/when");
        for client in [&mut guest, &mut stranger, &mut author] {
            finds_nothing(client, "xylophone").await;
            finds_nothing(client, "marmoset").await;
            finds_nothing(client, "xylofone").await;
        }
        assert_eq!(finds(&mut learner, "xylophone").await, [how]);
        finds_nothing(&mut learner, "marmoset").await;
        for client in [&mut staff, &mut root, &mut trainer] {
            assert_eq!(finds(client, "xylophone").await, [how]);
            assert_eq!(finds(client, "marmoset").await, [when]);
        }
        // What opens the lesson opens what it says.
        learner.get(how).await;
        learner.post("/en/learn/wash-hands/how/mark", &[]).await;
        assert_eq!(finds(&mut learner, "marmoset").await, [when], "{}", site.db.name);
        // Who has left finds it no more.
        learner.post("/en/learn/wash-hands/leave", &[]).await;
        finds_nothing(&mut learner, "xylophone").await;

        // Questions of tests and self-checks are nobody's to find, staff's neither.
        for client in [&mut learner, &mut trainer, &mut staff, &mut root] {
            finds_nothing(client, "axolotl").await;
            finds_nothing(client, "pangolin").await;
        }

        // People are found by administrators alone.
        for client in [&mut guest, &mut stranger, &mut author, &mut staff] {
            finds_nothing(client, "stranger").await;
        }
        let people = finds(&mut root, "stranger").await;
        assert!(people.first().unwrap().starts_with("/en/admin/people/"), "{people:?}");
        named = site.account("other-author@example.org", &[Role::Author]).await;

        // A draft is found by its author, programme staff and administrators.
        let mut files: Vec<_> = support::course("wash-hands").into_iter().collect();
        for (path, bytes) in &mut files {
            if path == "course.toml" {
                let text = String::from_utf8(bytes.clone()).unwrap();
                let text = text
                    .replace("\"wash-hands\"", "\"quokka-care\"")
                    .replace("\"Wash your hands\"", "\"Care for quokkas\"");
                *bytes = text.into_bytes();
            }
        }
        halqa_learning::drafts::store::create(&site.app.platform, "quokka-care", None, files, named)
            .await
            .unwrap()
            .unwrap();
        let mut other = site.sign_in("other-author@example.org").await;
        for client in [&mut guest, &mut stranger, &mut learner, &mut author, &mut trainer] {
            finds_nothing(client, "quokka").await;
        }
        for client in [&mut other, &mut staff, &mut root] {
            assert_eq!(finds(client, "quokka").await, ["/en/edit/quokka-care"]);
        }
    }
}

#[tokio::test]
async fn results_are_in_groups_with_marks_counts_and_languages() {
    for site in support::sites().await {
        taxonomies::at_start(&site.app.identity).await.unwrap();
        site.import(support::course("wash-hands")).await;
        site.run_jobs().await;
        let mut staff = person(&site, "staff@example.org", Role::Staff).await;
        let page = staff.get("/en/search?q=soap").await.body;
        assert!(page.contains("<mark>soap</mark>"), "{page}");
        // Arabic without the article, with marks, finds and marks the word with it; with a slip as well.
        for words in ["صابون", "الصَّابون", "صابوون"] {
            let page =
                staff.get(&format!("/ar/search?q={}", halqa_platform::http::view::encode(words))).await.body;
            assert!(page.contains("<mark>والصابون</mark>"), "{words}: {page}");
        }
        // Found in another language than the page's, and said so.
        let page = plain(&staff.get("/fr/search?q=seconds").await.body);
        assert!(page.contains("lang=\"en\"") && page.contains("English"), "{page}");
        let page = site.guest().get("/en/search?q=mercury").await.body;
        assert!(page.contains("/en/themes/themes/mercury"), "{page}");
        let themes = site.guest().get("/zh/search?q=%E6%B1%9E&kind=themes").await.body;
        assert!(themes.contains("/zh/themes/themes/mercury"), "{themes}");
        // Nothing typed, nothing counted; a kind that is not one's own is no kind.
        let empty = site.guest().get("/en/search").await;
        assert_eq!(empty.status, axum::http::StatusCode::OK);
        let other = site.guest().get("/en/search?q=wash&kind=people").await.body;
        // (The links to other languages have what was asked.)
        let main = other.split("<main").nth(1).unwrap();
        assert!(main.contains("/en/courses/wash-hands") && !main.contains("kind=people"), "{other}");
        // A courses' list that is not public is not found in either.
        let mut root = person(&site, "root@example.org", Role::Administrator).await;
        root.post("/en/admin/policies", &[("slug", "conduct")]).await;
        let fields = [("title-en", "Rules of conduct"), ("text-en", "Be **kind** to every wombat.")];
        root.post("/en/admin/policies/conduct", &fields).await;
        assert!(
            !site.guest().get("/en/search?q=wombat").await.body.contains("/policies/conduct\""),
            "a draft"
        );
        root.post("/en/admin/policies/conduct/publish", &[]).await;
        let page = site.guest().get("/en/search?q=wombat").await.body;
        assert!(page.contains("/en/policies/conduct") && page.contains("<mark>wombat</mark>"), "{page}");
    }
}

#[tokio::test]
async fn programs_find_what_their_owner_may_see() {
    for site in support::sites().await {
        site.import(closed_course(false)).await;
        site.run_jobs().await;
        let root = site.account("root@example.org", &[Role::Administrator]).await;
        let program = Program::new(&site, &token(&site, root, &[Scope::CoursesRead]).await);
        let found = program.get("/api/v1/search?q=marmoset").await.json();
        assert_eq!(found["counts"]["lessons"], 1, "{found}");
        assert!(found["hits"].to_string().contains("/en/learn/wash-hands/when"), "{found}");
        // Accounts need another scope than this.
        let people = program.get("/api/v1/search?q=root").await.json();
        assert!(people["counts"].get("people").is_none(), "{people}");
        let learner = site.account("learner@example.org", &[Role::Learner]).await;
        let program = Program::new(&site, &token(&site, learner, &[Scope::CoursesRead]).await);
        let found = program.get("/api/v1/search?q=xylophone&kind=lessons").await.json();
        assert_eq!(
            (found["counts"]["lessons"].clone(), found["hits"].clone()),
            (0.into(), serde_json::json!([]))
        );
        for wrong in ["", "?q=", "?q=a&page=0", "?q=a&page=99"] {
            let answer = program.get(&format!("/api/v1/search{wrong}")).await;
            assert!(answer.status.is_client_error(), "{wrong}: {}", answer.status);
        }
    }
}

#[tokio::test]
async fn lessons_that_are_gone_are_found_no_more() {
    for site in support::sites().await {
        site.import(closed_course(true)).await;
        site.run_jobs().await;
        let mut staff = person(&site, "staff@example.org", Role::Staff).await;
        assert_eq!(finds(&mut staff, "xylophone").await.len(), 1);
        site.import(support::course("wash-hands")).await;
        site.run_jobs().await;
        finds_nothing(&mut staff, "xylophone").await;
    }
}
