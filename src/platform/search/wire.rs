//! What Meilisearch is sent, and what is made of its answers: against a small server that records and plays it.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Request as HttpRequest, State},
    http::{Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::{Document, Meilisearch, Request, Search, SearchError, Sort, contract::documents};
use crate::lang::Lang;

#[derive(Clone, Debug)]
struct Sent {
    method: Method,
    path: String,
    key: String,
    body: Value,
}

/// Answers as Meilisearch's API does; every search is answered by `found`.
#[derive(Clone, Default)]
struct Server {
    sent: Arc<Mutex<Vec<Sent>>>,
    found: Arc<Mutex<Option<fn(&Value) -> Value>>>,
    task_status: Arc<Mutex<Option<&'static str>>>,
    state: Arc<Mutex<Option<Value>>>,
}

fn task() -> Value {
    json!({"taskUid": 7, "indexUid": "t_courses", "status": "enqueued", "type": "documentAdditionOrUpdate",
        "enqueuedAt": "2026-01-01T00:00:00.000000Z"})
}

fn missing(code: &str) -> Response {
    let body = json!({"message": "not found", "code": code, "type": "invalid_request", "link": ""});
    (StatusCode::NOT_FOUND, Json(body)).into_response()
}

async fn answer(State(server): State<Server>, request: HttpRequest) -> Response {
    let (parts, body) = request.into_parts();
    let body: Bytes = axum::body::to_bytes(body, 1 << 24).await.unwrap();
    let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let path = parts.uri.path_and_query().unwrap().as_str().to_owned();
    let key = parts.headers.get(header::AUTHORIZATION).map_or("", |key| key.to_str().unwrap()).to_owned();
    let sent = Sent { method: parts.method.clone(), path: path.clone(), key, body: body.clone() };
    server.sent.lock().unwrap().push(sent);
    let accepted = (StatusCode::ACCEPTED, Json(task())).into_response();
    match (parts.method, path.as_str()) {
        (_, "/health") => Json(json!({"status": "available"})).into_response(),
        (Method::GET, "/tasks/7") => {
            let status = server.task_status.lock().unwrap().unwrap_or("succeeded");
            let error = (status == "failed").then(|| {
                json!({"message": "disk full", "code": "no_space_left_on_device", "type": "system", "link": ""})
            });
            Json(json!({"uid": 7, "indexUid": "t_courses", "status": status, "canceledBy": null,
                "type": "documentAdditionOrUpdate", "details": {"receivedDocuments": 1, "indexedDocuments": 1},
                "error": error, "duration": "PT0.1S", "enqueuedAt": "2026-01-01T00:00:00.000000Z",
                "startedAt": "2026-01-01T00:00:00.100000Z", "finishedAt": "2026-01-01T00:00:00.200000Z"}))
            .into_response()
        }
        (Method::POST, "/multi-search") => {
            let found = server.found.lock().unwrap().unwrap_or(|_| hits(&[], 0));
            let queries = body["queries"].as_array().unwrap();
            let results: Vec<Value> = queries.iter().map(found).collect();
            Json(json!({"results": results})).into_response()
        }
        (Method::GET, "/indexes/t_courses") => Json(json!({"uid": "t_courses", "primaryKey": "key",
            "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}))
        .into_response(),
        (Method::GET, "/indexes/t_state/documents/courses") => match &*server.state.lock().unwrap() {
            Some(state) => Json(state.clone()).into_response(),
            None => missing("document_not_found"),
        },
        (Method::GET, _) => missing("index_not_found"),
        (Method::POST, path) if path.starts_with("/indexes/t_state/documents") => {
            *server.state.lock().unwrap() = Some(body[0].clone());
            accepted
        }
        _ => accepted,
    }
}

fn hits(rows: &[Value], total: usize) -> Value {
    json!({"indexUid": "t_courses", "hits": rows, "query": "", "processingTimeMs": 1, "hitsPerPage": 10,
        "page": 1, "totalPages": 1, "totalHits": total})
}

async fn start() -> (Server, Meilisearch) {
    let server = Server::default();
    let app = Router::new().fallback(answer).with_state(server.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    (server, Meilisearch::new(&url, Some("secret"), "t").unwrap())
}

impl Server {
    fn take(&self) -> Vec<Sent> {
        std::mem::take(&mut *self.sent.lock().unwrap())
    }

    fn queries(&self) -> Vec<Value> {
        let sent = self.take().into_iter().filter(|sent| sent.path == "/multi-search");
        sent.flat_map(|sent| sent.body["queries"].as_array().unwrap().clone()).collect()
    }
}

fn hash(name: &str) -> String {
    crate::crypto::sha256_hex(name.as_bytes())[..40].to_owned()
}

#[tokio::test]
async fn documents_are_put_with_settings_once_and_waited_for() {
    let (server, engine) = start().await;
    assert!(engine.is_ready().await);
    server.take();
    let mut document = documents().swap_remove(1);
    document.facets.insert("theme".to_owned(), vec![r#"a"b\c"#.to_owned()]);
    engine.put("courses", &[document.clone()]).await.unwrap();
    let sent = server.take();
    assert!(sent.iter().all(|sent| sent.key == "Bearer secret"));
    let lines: Vec<String> = sent.iter().map(|sent| format!("{} {}", sent.method, sent.path)).collect();
    assert_eq!(
        lines,
        [
            "PATCH /indexes/t_courses/settings",
            "GET /tasks/7",
            "GET /tasks/7",
            "POST /indexes/t_courses/documents?primaryKey=key",
            "GET /tasks/7",
            "GET /tasks/7",
        ]
    );
    let settings = &sent[0].body;
    assert_eq!(settings["searchableAttributes"][0], "title_words");
    assert_eq!(settings["filterableAttributes"], json!(["audience", "facets", "lang"]));
    assert_eq!(settings["rankingRules"][0], "sort");
    assert_eq!(
        settings["typoTolerance"]["minWordSizeForTypos"],
        json!({"oneTypo": 4, "twoTypos": 8}),
        "{settings}"
    );
    let stored = &sent[3].body[0];
    assert_eq!(stored["id"], "minamata:ar");
    assert_eq!(stored["key"], hash("minamata:ar"));
    assert_eq!(stored["audience"], json!([hash("public")]));
    assert_eq!(stored["facets"]["theme"], json!(["a%22b%5Cc"]));
    assert_eq!(stored["sort"]["published"], 2017.0);
    let body = stored["body_words"].as_str().unwrap();
    assert!(body.split(' ').any(|word| word == "تعاون"), "the article does not hide the word: {body}");
    engine.put("courses", &[document]).await.unwrap();
    assert!(!server.take().iter().any(|sent| sent.path.ends_with("/settings")), "settings go once");
}

#[tokio::test]
async fn documents_are_taken_out_by_their_keys() {
    let (server, engine) = start().await;
    engine.remove("courses", &["a:b".to_owned()]).await.unwrap();
    engine.clear("courses").await.unwrap();
    let sent = server.take();
    let change: Vec<&Sent> =
        sent.iter().filter(|s| s.method != Method::GET && s.method != Method::PATCH).collect();
    assert_eq!(
        (change[0].method.clone(), change[0].path.as_str()),
        (Method::POST, "/indexes/t_courses/documents/delete-batch")
    );
    assert_eq!(change[0].body, json!([hash("a:b")]));
    assert_eq!(
        (change[1].method.clone(), change[1].path.as_str()),
        (Method::DELETE, "/indexes/t_courses/documents")
    );
}

#[tokio::test]
async fn a_search_says_who_asks_and_counts_facets_without_their_own_choice() {
    let (server, engine) = start().await;
    *server.found.lock().unwrap() = Some(|query| {
        let mut found = hits(
            &[json!({"id": "minamata:en", "title": "Tools for the Minamata Convention", "lang": "en",
                "facets": {"course": ["minamata"]}, "_rankingScore": 0.9})],
            1,
        );
        found["facetDistribution"] = match query["facets"][0].as_str() {
            Some("facets.theme") => json!({"facets.theme": {"a%22b": 3, "c": 0}}),
            Some("facets.level") => json!({"facets.level": {"basic": 2}}),
            _ => Value::Null,
        };
        found
    });
    let request = Request {
        facets: BTreeMap::from([(
            "theme".to_owned(),
            vec![r#"x"] OR audience IN ["y"#.to_owned(), "c".to_owned()],
        )]),
        count: vec!["theme".to_owned(), "level".to_owned()],
        group_by: Some("course".to_owned()),
        sort: Sort::Field { name: "published".to_owned(), ascending: false },
        offset: 20,
        ..Request::new("The Conventions", Lang::En, &["public", r#"z"] OR x = ""#])
    };
    let found = engine.search("courses", &request).await.unwrap();
    let queries = server.queries();
    let who = format!(r#"audience IN ["{}", "{}"]"#, hash("public"), hash(r#"z"] OR x = ""#));
    let theme = r#" AND facets.theme IN ["x%22] OR audience IN [%22y", "c"]"#;
    assert_eq!(queries.len(), 3, "the page, the chosen facet, everything: {queries:#?}");
    let page = &queries[0];
    assert_eq!(page["indexUid"], "t_courses");
    assert_eq!(page["q"], "the convent");
    assert_eq!(page["filter"], format!("{who}{theme}"));
    assert_eq!(page["facets"], json!(["facets.level"]));
    assert_eq!(page["sort"], json!(["sort.published:desc"]));
    assert_eq!(page["distinct"], "facets.course");
    assert_eq!((&page["hitsPerPage"], &page["page"]), (&json!(10), &json!(3)));
    assert_eq!(page["matchingStrategy"], "all");
    assert_eq!((&queries[1]["filter"], &queries[1]["facets"]), (&json!(who), &json!(["facets.theme"])));
    assert_eq!((&queries[2]["filter"], &queries[2]["hitsPerPage"]), (&json!(who), &json!(0)));
    assert_eq!(found.facet_counts["theme"], BTreeMap::from([(r#"a"b"#.to_owned(), 3)]));
    assert_eq!(found.facet_counts["level"], BTreeMap::from([("basic".to_owned(), 2)]));
    assert_eq!((found.total, found.hits[0].group.as_deref()), (1, Some("minamata")));
    assert_eq!(found.hits[0].title_highlight, [10..13, 23..33]);
}

#[tokio::test]
async fn words_are_tried_by_stem_as_typed_and_then_without_the_unknown_ones() {
    let (server, engine) = start().await;
    *server.found.lock().unwrap() = Some(|query| match query["q"].as_str() {
        Some("mercury") => {
            hits(&[json!({"id": "basel:en", "title": "Wastes", "lang": "en", "facets": {}})], 4)
        }
        _ => hits(&[], 0),
    });
    let found =
        engine.search("courses", &Request::new("xylophone mercury", Lang::En, &["public"])).await.unwrap();
    let texts: Vec<String> = server.queries().iter().map(|q| q["q"].as_str().unwrap().to_owned()).collect();
    assert_eq!(texts, ["xylophon mercuri", "xylophone mercury", "xylophone", "mercury", "mercury"]);
    assert!(found.relaxed && found.total == 4);
}

#[tokio::test]
async fn the_reader_gets_the_group_in_their_own_language() {
    let (server, engine) = start().await;
    *server.found.lock().unwrap() = Some(|query| {
        let lang = if query["filter"].as_str().unwrap().contains("lang = ar") { "ar" } else { "en" };
        let row = json!({"id": format!("minamata:{lang}"), "title": "Minamata", "lang": lang,
            "facets": {"course": ["minamata"]}});
        hits(&[row], 1)
    });
    let request = Request { group_by: Some("course".to_owned()), ..Request::new("", Lang::Ar, &["public"]) };
    let found = engine.search("courses", &request).await.unwrap();
    assert_eq!(found.hits[0].id, "minamata:ar");
    let filter = server.queries()[1]["filter"].as_str().unwrap().to_owned();
    assert!(filter.starts_with("audience IN ["), "the audience holds there too: {filter}");
    assert!(filter.ends_with(r#" AND lang = ar AND facets.course IN ["minamata"]"#), "{filter}");
}

#[tokio::test]
async fn misspelt_words_are_put_right_only_if_nothing_has_them_as_typed() {
    let (server, engine) = start().await;
    *server.found.lock().unwrap() = Some(|query| match query["q"].as_str() {
        Some(r#""mercry""#) => hits(&[], 0),
        Some(r#""waste""#) => hits(&[], 2),
        _ => hits(&[json!({"id": "a", "title": "Mercury and paste", "lang": "en"})], 1),
    });
    let ask = async |text: &str| {
        engine.search("courses", &Request::new(text, Lang::En, &["public"])).await.unwrap().corrected
    };
    assert_eq!(ask("mercry").await.as_deref(), Some("mercury"));
    assert_eq!(ask("waste").await, None);
}

#[tokio::test]
async fn failures_are_values() {
    let (server, engine) = start().await;
    *server.task_status.lock().unwrap() = Some("failed");
    let error = engine.put("courses", &documents()).await.unwrap_err();
    assert!(matches!(&error, SearchError::Engine(text) if text == "disk full"), "{error}");
    // Nobody listens here.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let down = Meilisearch::new(&url, None, "t").unwrap();
    let request = Request::new("mercury", Lang::En, &["public"]);
    let error = down.search("courses", &request).await.unwrap_err();
    assert!(matches!(error, SearchError::Unavailable(_)), "{error}");
    assert!(error.to_string().starts_with("search is not available"));
    assert!(!down.is_ready().await);
    assert!(matches!(down.put("courses", &[Document::default()]).await, Err(SearchError::Unavailable(_))));
    assert!(matches!(down.needs_rebuild("courses").await, Err(SearchError::Unavailable(_))));
}

#[tokio::test]
async fn an_index_is_known_to_be_filled_only_once_it_is() {
    let (server, engine) = start().await;
    assert!(engine.needs_rebuild("courses").await.unwrap());
    assert!(engine.needs_rebuild("posts").await.unwrap(), "there is no such index");
    engine.rebuilt("courses").await.unwrap();
    assert!(!engine.needs_rebuild("courses").await.unwrap());
    *server.state.lock().unwrap() = Some(json!({"id": "courses", "version": 0}));
    assert!(engine.needs_rebuild("courses").await.unwrap(), "filled by another version");
}
