//! Pages as people meet them: forms that come back, languages, caches.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use halqa_identity::policy::Role;

use crate::support::{self, TestSite};

/// `wash-hands` with something of its manifest replaced.
fn changed(from: &str, to: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = support::course("wash-hands");
    let manifest = String::from_utf8(files["course.toml"].clone()).unwrap();
    assert!(manifest.contains(from), "{from}");
    files.insert("course.toml".to_owned(), manifest.replacen(from, to, 1).into_bytes());
    files
}

/// `wash-hands`, which one enters in this way.
fn entered_by(rule: &str) -> BTreeMap<String, Vec<u8>> {
    changed("[[module]]", &format!("[enrolment]\n{rule}\n\n[[module]]"))
}

async fn learner(site: &TestSite, email: &str) -> support::Client {
    site.account(email, &[Role::Learner]).await;
    site.sign_in(email).await
}

#[tokio::test]
async fn an_address_that_only_takes_forms_leads_to_their_page() {
    let site = support::sites().await.remove(0);
    let shown: BTreeSet<&str> =
        site.table.iter().filter(|route| route.method == Method::GET).map(|route| route.path).collect();
    let forms: BTreeSet<&str> =
        site.table.iter().filter(|route| route.path.starts_with("/{lang}")).map(|route| route.path).collect();
    let forms: BTreeSet<&str> = forms.difference(&shown).copied().collect();
    assert!(forms.len() > 10, "{forms:?}");
    for path in forms {
        let address = path.replace("{lang}", "fr").replace(['{', '}'], "");
        let answer = site.guest().get(&address).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address}");
        let page = shown.iter().map(|page| page.replace("{lang}", "fr").replace(['{', '}'], ""));
        assert!(page.clone().any(|page| page == answer.location()), "{address} to {}", answer.location());
        assert!(address.starts_with(&format!("{}/", answer.location())), "{address}");
    }
    // No other site, whatever stands in front.
    for odd in
        ["/%5Cevil.example/sign-out", "/\\evil.example/sign-out", "/xx/sign-out", "//evil.example/sign-out"]
    {
        assert_eq!(site.guest().get(odd).await.status, StatusCode::NOT_FOUND, "{odd}");
    }
}

#[tokio::test]
async fn the_language_can_be_changed_on_a_form_that_came_back() {
    for site in support::sites().await {
        site.import(entered_by("mode = \"code\"\ncode = \"SPRING\"")).await;
        let mut client = learner(&site, "amina@example.org").await;
        for (form, fields, page) in [
            ("me/account/address", &[("email", "no address"), ("password", "x")][..], "me/account"),
            ("me/account/password", &[("current", "x"), ("password", "y")], "me/account"),
            ("me/account/delete", &[("password", "x")], "me/account"),
            ("courses/wash-hands/enrol", &[("code", "WINTER")], "courses/wash-hands"),
        ] {
            let back = client.post(&format!("/en/{form}"), fields).await;
            assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
            let link = format!("/fr/{form}");
            let link =
                if back.body.contains(&format!("href=\"{link}\"")) { link } else { format!("/fr/{page}") };
            assert!(back.body.contains(&format!("href=\"{link}\"")), "{form}");
            let mut there = client.get(&link).await;
            if there.status.is_redirection() {
                there = client.get(there.location()).await;
            }
            assert_eq!(there.status, StatusCode::OK, "{form}");
            assert!(there.body.contains("<html lang=\"fr\""), "{form}");
        }
    }
}

#[tokio::test]
async fn a_wrong_code_comes_back_in_its_field() {
    for site in support::sites().await {
        site.import(entered_by("mode = \"code\"\ncode = \"SPRING\"")).await;
        let mut client = learner(&site, "amina@example.org").await;
        let back = client.post("/en/courses/wash-hands/enrol", &[("code", "WINTER <26>")]).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        for part in [
            "value=\"WINTER &lt;26&gt;\"",
            "aria-invalid=\"true\"",
            "id=\"f-code-error\"",
            "href=\"#f-code\"",
            "action=\"/en/courses/wash-hands/enrol\"",
            "Wash your hands",
        ] {
            assert!(back.body.contains(part), "{part} in {}", back.body);
        }
        let fresh = client.get("/en/courses/wash-hands").await.body;
        assert!(fresh.contains("id=\"f-code\"") && !fresh.contains("f-code-error"));
        let done = client.post("/en/courses/wash-hands/enrol", &[("code", "spring")]).await;
        assert_eq!(done.location(), "/en/learn/wash-hands");
    }
}

#[tokio::test]
async fn files_of_a_course_that_not_everybody_may_enter_are_for_who_is_inside() {
    for site in support::sites().await {
        let with_file = |mut files: BTreeMap<String, Vec<u8>>| {
            files.insert("media/form.txt".to_owned(), b"The form.".to_vec());
            files
        };
        site.import(with_file(entered_by("mode = \"approval\""))).await;
        let version = site.app.learning.library.by_slug("wash-hands").unwrap();
        let file = format!("/media/{}/form.txt", version.course.media["media/form.txt"].sha256);
        let cache = |answer: &support::Answer| answer.headers["cache-control"].to_str().unwrap().to_owned();

        assert_eq!(site.guest().get(&file).await.status, StatusCode::UNAUTHORIZED);
        let mut amina = learner(&site, "amina@example.org").await;
        assert_eq!(amina.get(&file).await.status, StatusCode::NOT_FOUND, "a stranger");
        amina.post("/en/courses/wash-hands/enrol", &[]).await;
        assert_eq!(amina.get(&file).await.status, StatusCode::NOT_FOUND, "asked to be admitted");
        site.account("staff@example.org", &[Role::Staff]).await;
        let mut staff = site.sign_in("staff@example.org").await;
        assert_eq!(staff.get(&file).await.status, StatusCode::OK);
        let named = site.account("named@example.org", &[Role::Trainer]).await;
        let mut trainer = site.sign_in("named@example.org").await;
        assert_eq!(trainer.get(&file).await.status, StatusCode::NOT_FOUND);
        let db = &site.app.platform.db;
        halqa_learning::staff::store::add(db, "wash-hands", named).await.unwrap();
        assert_eq!(trainer.get(&file).await.status, StatusCode::OK);

        let desk = staff.get("/en/learn/wash-hands/staff").await.body;
        let at = desk.find("/en/learn/wash-hands/staff/requests/").unwrap();
        let request: String = desk[at..].chars().take_while(|c| *c != '"').collect();
        staff.post(&request, &[("decision", "admit")]).await;
        let inside = amina.get(&file).await;
        assert_eq!((inside.status, inside.body.as_str()), (StatusCode::OK, "The form."));
        assert!(cache(&inside).starts_with("private,"), "{}", cache(&inside));
        amina.post("/en/learn/wash-hands/leave", &[]).await;
        assert_eq!(amina.get(&file).await.status, StatusCode::NOT_FOUND, "has left");

        // Once everybody may enter, it is there for all; once the course is gone, for nobody.
        site.import(with_file(support::course("wash-hands"))).await;
        let open = site.guest().get(&file).await;
        assert!(open.status == StatusCode::OK && cache(&open).starts_with("public,"), "{}", cache(&open));
        let (platform, library) = (&site.app.platform, &site.app.learning.library);
        halqa_learning::publishing::delete(platform, library, "wash-hands").await.unwrap();
        for client in [&mut site.guest(), &mut staff] {
            assert_eq!(client.get(&file).await.status, StatusCode::NOT_FOUND, "deleted");
        }
    }
}

#[tokio::test]
async fn only_what_everybody_may_read_is_found() {
    for site in support::sites().await {
        for (files, found) in
            [(entered_by("mode = \"code\"\ncode = \"SPRING\""), false), (support::course("wash-hands"), true)]
        {
            site.import(files).await;
            site.run_jobs().await;
            // Words of a lesson; then of its title, which stands on the course's public page.
            let lesson = site.guest().get("/en/courses?q=twenty+seconds").await.body;
            assert_eq!(lesson.contains("/en/courses/wash-hands"), found, "on {}", site.db.name);
            let title = site.guest().get("/en/courses?q=wash").await.body;
            assert!(title.contains("/en/courses/wash-hands"));
        }
    }
}

#[tokio::test]
async fn staff_find_their_courses_and_who_waits_there() {
    for site in support::sites().await {
        site.import(entered_by("mode = \"approval\"")).await;
        site.import(changed("\"wash-hands\"", "\"another\"")).await;
        let named = site.account("named@example.org", &[Role::Trainer]).await;
        halqa_learning::staff::store::add(&site.app.platform.db, "wash-hands", named).await.unwrap();
        site.account("staff@example.org", &[Role::Staff]).await;
        let (mut trainer, mut staff) =
            (site.sign_in("named@example.org").await, site.sign_in("staff@example.org").await);
        let desk = "/en/learn/wash-hands/staff";
        let waits = format!("href=\"{desk}#requests\"");

        assert!(staff.get("/en/admin").await.body.contains("href=\"/en/admin/courses\""));
        let list = staff.get("/en/admin/courses").await.body;
        assert!(list.contains(&format!("href=\"{desk}\"")) && !list.contains("#requests"));
        assert!(list.contains("href=\"/en/learn/another/staff\""));
        let mine = trainer.get("/en/me").await.body;
        assert!(mine.contains(&format!("href=\"{desk}\"")) && !mine.contains("#requests"));
        assert!(!mine.contains("/en/learn/another/staff"), "not named for that one");

        let mut amina = learner(&site, "amina@example.org").await;
        amina.post("/en/courses/wash-hands/enrol", &[]).await;
        let list = staff.get("/en/admin/courses").await.body;
        assert!(list.contains(&format!("{waits}>1</a>")), "{list}");
        assert!(
            list.find("wash-hands/staff").unwrap() < list.find("another/staff").unwrap(),
            "requests first"
        );
        let mine = trainer.get("/en/me").await.body;
        assert!(mine.contains(&waits) && mine.contains("person waits for an answer"), "{mine}");
        assert!(!amina.get("/en/me").await.body.contains("/staff"));
    }
}

#[tokio::test]
async fn search_engines_hear_of_the_languages_that_a_course_has() {
    let site = support::sites().await.remove(0);
    site.import(support::course("wash-hands")).await;
    for (lang, indexed) in [("en", true), ("ar", true), ("fr", false), ("zh", false)] {
        let page = site.guest().get(&format!("/{lang}/courses/wash-hands")).await.body;
        let (head, body) = page.split_once("</head>").unwrap();
        let named: Vec<&str> = ["ar", "zh", "en", "fr", "ru", "es"]
            .into_iter()
            .filter(|other| head.contains(&format!("hreflang=\"{other}\"")))
            .collect();
        assert_eq!(named, if indexed { vec!["ar", "en"] } else { vec![] }, "{lang}");
        assert_eq!(head.contains("rel=\"canonical\""), indexed, "{lang}");
        assert_eq!(head.contains("content=\"noindex\""), !indexed, "{lang}");
        assert_eq!(body.matches("hreflang=").count(), 6, "the menu of {lang} has all");
    }
    // While there is nobody, the home leads to the form of the first administrator.
    site.account("amina@example.org", &[Role::Learner]).await;
    let home = site.guest().get("/fr/").await.body;
    assert!(home.contains("hreflang=\"zh\"") && !home.contains("noindex"));
}

#[tokio::test]
async fn public_pages_are_sent_again_only_when_what_they_show_has_changed() {
    for site in support::sites().await {
        let mut first = changed("\"wash-hands\"", "\"first\"");
        site.import(first.clone()).await;
        site.import(changed("base = \"en\"", "base = \"en\"\nprerequisites = [\"first\"]")).await;
        site.run_jobs().await;
        let statement = statement(&site).await;
        let paths = [
            "/en/",
            "/en/courses",
            "/en/courses?q=wash",
            "/en/courses/wash-hands",
            &statement,
            "/sitemap.xml",
        ];
        let tag = async |path: &str, known: Option<&str>| {
            let request = Request::get(path).header(header::IF_NONE_MATCH, known.unwrap_or("\"\""));
            let answer = site.guest().send(request.body(Body::empty()).unwrap()).await;
            (answer.status, answer.headers[header::ETAG].to_str().unwrap().to_owned())
        };
        let mut known = Vec::new();
        for path in paths {
            let (status, first) = tag(path, None).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            assert_eq!(tag(path, Some(&first)).await.0, StatusCode::NOT_MODIFIED, "{path}");
            known.push(first);
        }
        // The title of another course, which the pages show too.
        let manifest = String::from_utf8(first["course.toml"].clone()).unwrap();
        let manifest = manifest.replace("title.en = \"Wash your hands\"", "title.en = \"Before anything\"");
        first.insert("course.toml".to_owned(), manifest.into_bytes());
        site.import(first).await;
        site.run_jobs().await;
        for (path, known) in paths.iter().zip(&known).take(4).filter(|(path, _)| !path.contains('?')) {
            let (status, now) = tag(path, Some(known)).await;
            assert!(status == StatusCode::OK && now != *known, "{path} on {}", site.db.name);
        }
        // What one person sees is nobody else's, and no cache's.
        let mut amina = learner(&site, "other@example.org").await;
        let own = amina.get("/en/").await;
        assert_eq!(own.headers[header::CACHE_CONTROL], "no-store");
        assert!(!own.headers.contains_key(header::ETAG));
    }
}

/// The page of somebody's statement of completion.
async fn statement(site: &TestSite) -> String {
    let mut amina = learner(site, "amina@example.org").await;
    let enrolled = amina.post("/en/courses/first/enrol", &[]).await;
    assert_eq!(enrolled.location(), "/en/learn/first");
    site.account("staff@example.org", &[Role::Staff]).await;
    let mut staff = site.sign_in("staff@example.org").await;
    let desk = staff.get("/en/learn/first/staff/participants").await.body;
    let from = |text: &str, start: &str| {
        let at = text.find(start).unwrap_or_else(|| panic!("{start} in {text}"));
        text[at..].chars().take_while(|c| *c != '"').collect::<String>()
    };
    let page = from(&desk, "/en/learn/first/staff/learners/");
    staff.post(&page, &[("activity", "course"), ("reason", "sat on paper")]).await;
    from(&amina.get("/en/learn/first").await.body, "/en/statements/")
}

/// The texts of a page's body, each with the language that stands nearest around it and the direction.
fn spoken(page: &str) -> Vec<(String, String, String)> {
    let (_, mut rest) = page.split_once("<body").unwrap();
    let mut around: Vec<(String, String, String)> = vec![("body".into(), "page".into(), "page".into())];
    let mut texts = Vec::new();
    rest = rest.split_once('>').unwrap().1;
    while let Some((text, after)) = rest.split_once('<') {
        let Some((tag, after)) = after.split_once('>') else { break };
        let (_, lang, dir) = around.last().unwrap().clone();
        if !text.trim().is_empty() {
            texts.push((text.trim().to_owned(), lang.clone(), dir.clone()));
        }
        let name: String = tag.chars().take_while(|c| !c.is_whitespace()).collect();
        if let Some(name) = name.strip_prefix('/') {
            let open = around
                .iter()
                .rposition(|(open, ..)| open == name)
                .unwrap_or_else(|| panic!("{name}: {page}"));
            around.truncate(open);
            if around.is_empty() {
                break;
            }
        } else if !tag.ends_with('/') && !["input", "meta", "link", "img", "br", "hr"].contains(&&*name) {
            let given = |key: &str| {
                let (_, value) = tag.split_once(&format!(" {key}=\""))?;
                Some(value.split_once('"')?.0.to_owned())
            };
            around.push((name, given("lang").unwrap_or(lang), given("dir").unwrap_or(dir)));
        }
        rest = after;
    }
    texts
}

#[tokio::test]
async fn texts_in_another_language_say_so_wherever_they_stand() {
    let site = support::sites().await.remove(0);
    let mut files = support::course("wash-hands");
    let glossary = "[[term]]\nid = \"suds\"\nname.en = \"Suds\"\nmeaning.en = \"Water with air in it.\"\nsource.en = \"A source\"\n";
    files.insert("glossary.toml".to_owned(), glossary.as_bytes().to_vec());
    let lesson = b"# How to wash your hands\n\nUntil there are [suds](term:suds).\n".to_vec();
    files.insert("lessons/10-how/en.md".to_owned(), lesson);
    site.import(files).await;
    let mut client = learner(&site, "amina@example.org").await;
    let texts = [
        "Wash your hands",
        "When and how, in a few minutes.",
        "Everybody.",
        "health, soap",
        "Wash your hands so that it helps.",
        "Hands",
        "How to wash your hands",
        "Suds",
        "Water with air in it.",
        "A source",
    ];
    let mut seen = BTreeSet::new();
    let pages = ["/fr/", "/fr/courses", "/fr/courses/wash-hands", "/fr/learn/wash-hands"];
    let inside = [
        "/fr/learn/wash-hands/how",
        "/fr/learn/wash-hands/when",
        "/fr/learn/wash-hands/test",
        "/fr/me",
        "/fr/me/transcript",
    ];
    for path in pages.into_iter().chain(inside) {
        if path == "/fr/learn/wash-hands" {
            client.post("/fr/courses/wash-hands/enrol", &[]).await;
        }
        let page = client.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        for (text, lang, dir) in spoken(&page.body) {
            if texts.contains(&&*text) {
                assert_eq!((&*lang, &*dir), ("en", "ltr"), "{text:?} on {path}");
                seen.insert(text);
            }
        }
    }
    let unseen: Vec<_> = texts.iter().filter(|text| !seen.contains(**text)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

#[tokio::test]
async fn who_is_refused_reads_why_on_the_courses_page() {
    for site in support::sites().await {
        site.import(entered_by("closes = \"2020-01-01\"")).await;
        let mut client = learner(&site, "amina@example.org").await;
        let back = client.post("/en/courses/wash-hands/enrol", &[]).await;
        assert_eq!(back.status, StatusCode::CONFLICT);
        assert!(back.body.contains("You cannot enrol now") && back.body.contains("Wash your hands"));
    }
}
