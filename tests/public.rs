//! What everybody sees: languages, errors, headers, caches, search.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

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
