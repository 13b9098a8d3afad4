//! What everybody sees: languages, errors, headers, caches, search.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use halqa_identity::policy::Role;

use crate::support;

#[tokio::test]
async fn the_start_answers_by_the_readers_language() {
    for site in support::sites().await {
        let request =
            Request::get("/").header(header::ACCEPT_LANGUAGE, "ar-TN, fr;q=0.8").body(Body::empty()).unwrap();
        assert_eq!(site.guest().send(request).await.location(), "/ar/");
        assert_eq!(site.guest().get("/").await.location(), "/en/");
    }
}

#[tokio::test]
async fn errors_are_pages_in_the_readers_language() {
    for site in support::sites().await {
        let answer = site.guest().get("/ar/nothing/here").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.body.contains("lang=\"ar\" dir=\"rtl\""), "{}", answer.body);
        let answer = site.guest().get("/xx/courses").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        let answer = site.guest().get("/fr/me").await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/fr/sign-in?next=/fr/me"));
    }
}

#[tokio::test]
async fn forms_from_other_sites_change_nothing() {
    for site in support::sites().await {
        let request = Request::post("/en/sign-in")
            .header("sec-fetch-site", "cross-site")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("email=a@b.c&password=x"))
            .unwrap();
        assert_eq!(site.guest().send(request).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn every_page_carries_the_security_headers() {
    let site = support::sites().await.remove(0);
    for path in ["/en/", "/en/nothing", "/healthz"] {
        let answer = site.guest().get(path).await;
        let csp = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned();
        assert!(csp.contains("default-src 'self'") && !csp.contains("unsafe"), "{path}: {csp}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
        assert!(answer.headers.contains_key("x-request-id"), "{path}");
    }
}

#[tokio::test]
async fn public_course_pages_are_asked_about_not_sent_again() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        let first = site.guest().get("/en/courses/wash-hands").await;
        let tag = first.headers[header::ETAG].clone();
        let again = Request::get("/en/courses/wash-hands")
            .header(header::IF_NONE_MATCH, &tag)
            .body(Body::empty())
            .unwrap();
        assert_eq!(site.guest().send(again).await.status, StatusCode::NOT_MODIFIED);
        let other = Request::get("/ar/courses/wash-hands")
            .header(header::IF_NONE_MATCH, &tag)
            .body(Body::empty())
            .unwrap();
        assert_eq!(site.guest().send(other).await.status, StatusCode::OK);
        assert!(first.body.contains("\"@type\":\"Course\"") && first.body.contains("hreflang=\"ar\""));
    }
}

#[tokio::test]
async fn what_is_known_is_not_sent_again_until_it_changes() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        let path = "/en/courses/wash-hands";
        let first = site.guest().get(path).await;
        let tag = first.headers[header::ETAG].clone();
        let ask = async || {
            let request = Request::get(path).header(header::IF_NONE_MATCH, &tag).body(Body::empty()).unwrap();
            site.guest().send(request).await
        };
        let known = ask().await;
        assert_eq!((known.status, &*known.body), (StatusCode::NOT_MODIFIED, ""));
        assert_eq!(known.headers[header::ETAG], tag);
        assert_eq!(known.headers[header::CACHE_CONTROL], first.headers[header::CACHE_CONTROL]);
        assert!(!known.headers.contains_key(header::SET_COOKIE), "caches keep it");

        site.account("amina@example.org", &[Role::Learner]).await;
        let mut amina = site.sign_in("amina@example.org").await;
        let request = Request::get(path).header(header::IF_NONE_MATCH, &tag).body(Body::empty()).unwrap();
        let own = amina.send(request).await;
        assert_eq!(
            (own.status, &own.headers[header::CACHE_CONTROL]),
            (StatusCode::OK, &"no-store".parse().unwrap())
        );
        assert!(!own.headers.contains_key(header::ETAG), "a page for one person");

        let mut files = support::course("wash-hands");
        let text = String::from_utf8(files["course.toml"].clone()).unwrap();
        files.insert("course.toml".to_owned(), text.replace("effort = 8", "effort = 9").into_bytes());
        site.import(files).await;
        assert_eq!(ask().await.status, StatusCode::OK, "a new version");
    }
}

#[tokio::test]
async fn a_form_that_is_too_large_gets_a_page() {
    let site = support::sites().await.remove(0);
    let large = format!("email=a%40example.org&password={}", "x".repeat(2 << 20));
    for says_so in [true, false] {
        for (lang, text) in [("en", "larger than \u{2068}1,024\u{2069} KB"), ("ar", "dir=\"rtl\"")] {
            let mut request = Request::post(format!("/{lang}/sign-in"))
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(large.clone()))
                .unwrap();
            if says_so {
                request.headers_mut().insert(header::CONTENT_LENGTH, large.len().into());
            }
            let answer = site.guest().send(request).await;
            assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "says so: {says_so}");
            assert!(answer.body.contains(text), "says so: {says_so}: {}", answer.body);
            assert!(answer.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/html"));
            assert!(answer.headers.contains_key(header::CONTENT_SECURITY_POLICY));
        }
    }
}

#[tokio::test]
async fn cookies_of_an_https_site_are_secure() {
    for (base, secure) in [("https://learn.example.org", true), ("http://localhost:8080", false)] {
        let site = support::sites_with(&[("HALQA_BASE_URL", base)]).await.remove(0);
        site.account("amina@example.org", &[Role::Learner]).await;
        let mut client = site.sign_in("amina@example.org").await;
        let out = client.post("/en/sign-out", &[]).await;
        let shown = client.get("/en/").await;
        let cookies = |answer: &support::Answer| -> Vec<String> {
            let set = answer.headers.get_all(header::SET_COOKIE).iter();
            set.map(|value| value.to_str().unwrap().to_owned()).collect()
        };
        let all = [cookies(&out), cookies(&shown)].concat();
        let flashes = all.iter().filter(|cookie| cookie.starts_with("flash=")).count();
        assert_eq!(flashes, 2, "set, and cleared once it was shown: {all:?}");
        for cookie in all {
            assert_eq!(cookie.contains("; Secure"), secure, "{cookie}");
        }
    }
}

#[tokio::test]
async fn courses_are_found_by_misspelt_words_in_two_scripts_and_stay_hidden_once_deleted() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        site.run_jobs().await;
        for query in ["hnads", "wash", "%D8%A7%D9%84%D9%8A%D8%AF%D9%8A%D9%86", "%D8%BA%D8%B3%D9%84"] {
            let page = site.guest().get(&format!("/en/courses?q={query}")).await;
            assert!(page.body.contains("/en/courses/wash-hands"), "{query} on {}", site.db.name);
        }
        let nothing = site.guest().get("/en/courses?q=zebra").await;
        assert!(!nothing.body.contains("/en/courses/wash-hands"));
        halqa_learning::publishing::delete(&site.app.platform, &site.app.learning.library, "wash-hands")
            .await
            .unwrap();
        site.run_jobs().await;
        assert!(!site.guest().get("/en/courses?q=wash").await.body.contains("/en/courses/wash-hands"));
        assert_eq!(site.guest().get("/en/courses/wash-hands").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_sitemap_names_every_course_in_its_languages() {
    let site = support::sites().await.remove(0);
    site.import(support::course("wash-hands")).await;
    let map = site.guest().get("/sitemap.xml").await.body;
    assert!(map.contains("http://localhost:8080/ar/courses/wash-hands</loc>"));
    assert!(!map.contains("/fr/courses/wash-hands"), "not offered in French");
}
