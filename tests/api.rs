//! The API as a whole: who may use which operation, the reference, tokens, problems, keys, limits.

use std::collections::BTreeSet;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use chrono::TimeDelta;
use halqa_identity::{
    api::{
        scope::Scope,
        tokens::store::{self as tokens, NewToken},
    },
    policy::Role,
};
use halqa_platform::{clock::Clock, id};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    policy::columns::{ADMINISTRATOR, PUBLIC, SIGNED_IN},
    support::{self, Answer, Client, TestSite},
};

/// Lines of the policy table for the pages around the API.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    // It is nobody's.
    let nobodys = "s00000000";
    vec![
        get("/{lang}/developers", PUBLIC),
        get("/{lang}/me/tokens", SIGNED_IN),
        post("/{lang}/me/tokens", SIGNED_IN),
        post("/{lang}/me/tokens/{pat}/revoke", nobodys),
        get("/{lang}/admin/webhooks", ADMINISTRATOR),
        post("/{lang}/admin/webhooks", ADMINISTRATOR),
        get("/{lang}/admin/webhooks/{hook}", ADMINISTRATOR),
        post("/{lang}/admin/webhooks/{hook}/change", ADMINISTRATOR),
        post("/{lang}/admin/webhooks/{hook}/secret", ADMINISTRATOR),
        // An empty form names no state.
        post("/{lang}/admin/webhooks/{hook}/state", "snnnnnnn0"),
        post("/{lang}/admin/webhooks/{hook}/test", ADMINISTRATOR),
        // There is no such message.
        post("/{lang}/admin/webhooks/{hook}/deliveries/{delivery}", "snnnnnnn0"),
        post("/{lang}/admin/webhooks/{hook}/delete", ADMINISTRATOR),
    ]
}

/// What stands for the pieces of these addresses.
pub async fn fills(site: &TestSite) -> Vec<(&'static str, String)> {
    use halqa_identity::webhooks::store;
    let hook = id::new();
    let mut tx = site.app.platform.db.begin().await.unwrap();
    let to = ("https://hooks.example.org/", &["course.published"][..]);
    store::make(&mut tx, Clock::system().now(), hook, to, b"secret", hook).await.unwrap();
    tx.commit().await.unwrap();
    vec![
        ("{hook}", hook.to_string()),
        ("{delivery}", id::new().to_string()),
        ("{pat}", id::new().to_string()),
    ]
}

/// A program with a token.
#[derive(Clone)]
pub struct Program {
    client: Client,
    token: String,
}

impl Program {
    pub fn new(site: &TestSite, token: &str) -> Self {
        Self { client: site.guest(), token: token.to_owned() }
    }

    pub async fn send(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        let request = match self.token.is_empty() {
            true => request,
            false => request.header(header::AUTHORIZATION, format!("Bearer {}", self.token)),
        };
        self.client.clone().send(request.body(body).unwrap()).await
    }

    pub fn authorization(&self) -> String {
        format!("Bearer {}", self.token)
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn call(&self, method: &str, path: &str, body: &Value) -> Answer {
        let request =
            Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, "application/json");
        self.send(request, Body::from(body.to_string())).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.call("POST", path, body).await
    }
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("{}: {}", self.status, self.body))
    }
}

/// A token of a person for these scopes, for a day.
pub async fn token(site: &TestSite, account: Uuid, scopes: &[Scope]) -> String {
    let now = site.app.platform.clock.now();
    let new = NewToken {
        id: id::new(),
        name: "test".to_owned(),
        scopes: scopes.to_vec(),
        expires_at: now + TimeDelta::days(1),
    };
    let mut tx = site.app.platform.db.begin().await.unwrap();
    let secret = tokens::make(&mut tx, now, account, &new).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    secret
}

/// A person with this role, and a program with every scope that acts for them.
pub async fn program(site: &TestSite, email: &str, role: Role) -> (Uuid, Program) {
    let account = site.account(email, &[role]).await;
    (account, Program::new(site, &token(site, account, Scope::ALL).await))
}

const WHO: [(&str, &[Role]); 8] = [
    ("stranger", &[Role::Learner]),
    ("enrolled", &[Role::Learner]),
    ("reviewer", &[Role::Reviewer]),
    ("trainer", &[Role::Trainer]),
    ("author", &[Role::Author]),
    ("named", &[Role::Trainer]),
    ("staff", &[Role::Staff]),
    ("administrator", &[Role::Administrator]),
];

/// Every operation, with what each gets: `1` a token is needed, `n` forbidden, `0` not found, `y` anything else.
/// Columns: nobody, stranger, enrolled, reviewer, trainer, author, named course staff, programme staff, administrator.
const OPERATIONS: &[(&str, &str, &str)] = &[
    ("GET", "/api/v1/openapi.json", "yyyyyyyyy"),
    ("GET", "/api/v1/me", "1yyyyyyyy"),
    ("GET", "/api/v1/courses", "1yyyyyyyy"),
    // Without an archive, whoever may hears that there is none.
    ("POST", "/api/v1/courses", "1nnnnynyy"),
    ("GET", "/api/v1/courses/{course}", "1yyyyyyyy"),
    ("GET", "/api/v1/courses/{course}/announcements", "1nynnnyyy"),
    ("GET", "/api/v1/courses/{course}/numbers", "1nnnnnyyy"),
    ("GET", "/api/v1/courses/{course}/runs", "1yyyyyyyy"),
    ("GET", "/api/v1/courses/{course}/runs/{run}", "1yyyyyyyy"),
    ("GET", "/api/v1/courses/{course}/versions", "1nnnnnyyy"),
    ("GET", "/api/v1/courses/{course}/versions/{number}/files", "1nnnnnyyy"),
    ("GET", "/api/v1/schemes", "1yyyyyyyy"),
    // There is no such vocabulary.
    ("GET", "/api/v1/schemes/{scheme}/concepts", "100000000"),
    ("GET", "/api/v1/schemes/{scheme}/concepts/{concept}", "100000000"),
    ("GET", "/api/v1/search", "1yyyyyyyy"),
    ("GET", "/api/v1/enrolments", "1yyyyyyyy"),
    ("POST", "/api/v1/enrolments", "1yyyyyyyy"),
    // One's own, and for staff; to others there is none.
    ("GET", "/api/v1/enrolments/{enrolment}", "10y000yyy"),
    ("GET", "/api/v1/enrolments/{enrolment}/progress", "10y000yyy"),
    // Only one's own marks.
    ("PATCH", "/api/v1/enrolments/{enrolment}/progress/{activity}", "10y000nnn"),
    ("GET", "/api/v1/completions", "1yyyyyyyy"),
    ("GET", "/api/v1/completions/{code}", "1yyyyyyyy"),
    ("GET", "/api/v1/people", "1nnnnnnny"),
    ("POST", "/api/v1/people", "1nnnnnnny"),
    ("GET", "/api/v1/people/{person}", "1nnnnnnny"),
    ("PATCH", "/api/v1/people/{person}", "1nnnnnnny"),
    ("GET", "/api/v1/groups", "1nnnnnnny"),
    ("POST", "/api/v1/groups", "1nnnnnnny"),
    ("GET", "/api/v1/groups/{group}", "1nnnnnnny"),
    ("PATCH", "/api/v1/groups/{group}", "1nnnnnnny"),
    ("GET", "/api/v1/groups/{group}/members", "1nnnnnnny"),
    ("PUT", "/api/v1/groups/{group}/members/{person}", "1nnnnnnny"),
    ("DELETE", "/api/v1/groups/{group}/members/{person}", "1nnnnnnny"),
    ("DELETE", "/api/v1/groups/{group}", "1nnnnnnny"),
    ("GET", "/api/v1/courses/{course}/groups", "1nnnnnyyy"),
    ("POST", "/api/v1/courses/{course}/groups", "1nnnnnyyy"),
    ("GET", "/api/v1/courses/{course}/groups/{course_group}", "1nnnnnyyy"),
    ("PATCH", "/api/v1/courses/{course}/groups/{course_group}", "1nnnnnyyy"),
    ("GET", "/api/v1/courses/{course}/groups/{course_group}/members", "1nnnnnyyy"),
    ("PUT", "/api/v1/courses/{course}/groups/{course_group}/members/{enrolment}", "1nnnnnyyy"),
    ("DELETE", "/api/v1/courses/{course}/groups/{course_group}/members/{enrolment}", "1nnnnnyyy"),
    // The first who may deletes it.
    ("DELETE", "/api/v1/courses/{course}/groups/{course_group}", "1nnnnny00"),
    // Last: after it the learner has left.
    ("DELETE", "/api/v1/enrolments/{enrolment}", "10y000yyy"),
];

/// The self-paced run of a course.
async fn run_of(site: &TestSite, course: Uuid) -> String {
    halqa_learning::runs::store::one(&site.app.platform.db, course, "self").await.unwrap().id.to_string()
}

fn outcome(answer: &Answer) -> char {
    match answer.status {
        StatusCode::UNAUTHORIZED => '1',
        StatusCode::FORBIDDEN => 'n',
        StatusCode::NOT_FOUND => '0',
        status if status.is_server_error() => '!',
        _ => 'y',
    }
}

#[tokio::test]
async fn every_operation_keeps_to_who_and_scope() {
    for site in support::sites().await {
        let known: BTreeSet<(String, &str)> = site
            .table
            .iter()
            .filter(|spec| spec.is_api() && !halqa_identity::scim::is_scim(spec.path))
            .map(|spec| (spec.method.to_string(), spec.path))
            .collect();
        let expected: BTreeSet<(String, &str)> =
            OPERATIONS.iter().map(|(method, path, _)| ((*method).to_owned(), *path)).collect();
        assert_eq!(known, expected, "every operation has its line");

        site.import(support::course("wash-hands")).await;
        let course = site.app.learning.library.by_slug("wash-hands").unwrap().course_id;
        let mut people = vec![("nobody", String::new(), String::new())];
        let mut fills = vec![
            ("{course}", "wash-hands".to_owned()),
            ("{number}", "1".to_owned()),
            ("{run}", run_of(&site, course).await),
            ("{activity}", "how".to_owned()),
        ];
        for (name, roles) in WHO {
            let account = site.account(&format!("{name}@example.org"), roles).await;
            if name == "named" {
                halqa_learning::staff::store::add(&site.app.platform.db, "wash-hands", account)
                    .await
                    .unwrap();
            }
            let all = token(&site, account, Scope::ALL).await;
            if name == "enrolled" {
                let made = Program::new(&site, &all)
                    .post("/api/v1/enrolments", &json!({ "course": "wash-hands" }))
                    .await;
                assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
                let enrolment = made.json()["id"].as_str().unwrap().to_owned();
                fills.push(("{code}", complete(&site, account, enrolment.parse().unwrap()).await));
                fills.push(("{enrolment}", enrolment));
            }
            if name == "stranger" {
                fills.push(("{person}", account.to_string()));
            }
            people.push((name, all, token(&site, account, &[]).await));
        }
        assert!(
            halqa_learning::enrolment::store::find(&site.app.platform.db, course, Uuid::nil())
                .await
                .unwrap()
                .is_none()
        );
        fills.extend(crate::scim::api_fills(&site, course).await);
        let mut wrong = Vec::new();
        for (method, path, who) in OPERATIONS {
            let scope =
                site.table.iter().find(|spec| spec.path == path && spec.method == method).unwrap().scope;
            let address =
                fills.iter().fold(path.to_owned(), |path, (piece, value)| path.replace(piece, value));
            for ((name, all, none), expected) in people.iter().zip(who.chars()) {
                let with = Program::new(&site, all).call(method, &address, &json!({})).await;
                if outcome(&with) != expected {
                    wrong.push(format!(
                        "{method} {path} as {name}: {expected} expected, {} got: {}",
                        with.status, with.body
                    ));
                }
                if scope.is_some() && !none.is_empty() {
                    let without = Program::new(&site, none).call(method, &address, &json!({})).await;
                    let code = without.json()["code"].clone();
                    let right = without.status == StatusCode::FORBIDDEN
                        && (code == "insufficient-scope" || (code == "forbidden" && expected == 'n'));
                    if !right {
                        wrong.push(format!(
                            "{method} {path} as {name} without scope: {} {}",
                            without.status, without.body
                        ));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} on {}:\n{}", wrong.len(), site.db.name, wrong.join("\n"));
    }
}

/// Completes a course by the staff's word; gives the code of the statement.
pub async fn complete(site: &TestSite, account: Uuid, enrolment: Uuid) -> String {
    use halqa_learning::completion::store;
    let version = site.app.learning.library.by_slug("wash-hands").unwrap();
    let learner = store::Learner { enrolment, account, name: "Amina Ben Ali" };
    let mut tx = site.app.platform.db.begin().await.unwrap();
    let clock = &site.app.platform.clock;
    store::complete_course(&mut tx, clock, learner, &version, Some(80.0), Some((account, "on paper")))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let course = version.course_id;
    let found = halqa_learning::enrolment::store::find(&site.app.platform.db, course, account).await.unwrap();
    found.unwrap().completion.unwrap().code
}

#[tokio::test]
async fn the_reference_and_the_routes_are_the_same() {
    for site in support::sites().await.into_iter().take(1) {
        let (_, reader) = program(&site, "reader@example.org", Role::Learner).await;
        let answer = reader.get("/api/v1/openapi.json").await;
        assert_eq!(answer.status, StatusCode::OK);
        let document = answer.json();
        assert_eq!(document["openapi"], "3.1.0");
        let mut told = BTreeSet::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                told.insert((method.to_uppercase(), path.clone()));
                let spec = site
                    .table
                    .iter()
                    .find(|spec| spec.path == path && spec.method.as_str() == method.to_uppercase());
                let spec = spec.unwrap_or_else(|| panic!("{method} {path} is not served"));
                let needs = &operation["security"].as_array().unwrap().last().unwrap()["token"];
                let scope: Vec<&str> = spec.scope.iter().map(|scope| scope.id()).collect();
                assert_eq!(*needs, json!(scope), "{method} {path}");
                assert!(
                    operation["operationId"].is_string() && operation["summary"].is_string(),
                    "{method} {path}"
                );
                for status in ["401", "403", "406", "429"] {
                    assert!(!operation["responses"][status].is_null(), "{method} {path}: {status}");
                }
            }
        }
        let served: BTreeSet<(String, String)> = site
            .table
            .iter()
            .filter(|spec| spec.is_api() && !halqa_identity::scim::is_scim(spec.path))
            .map(|spec| (spec.method.to_string(), spec.path.to_owned()))
            .collect();
        assert_eq!(told, served);
        dangling(&document, &document);
        let page = site.guest().get("/ar/developers").await;
        assert_eq!(page.status, StatusCode::OK);
        for (_, path) in &told {
            assert!(page.body.contains(path.as_str()), "{path} is on the page");
        }
        assert!(page.body.contains("id=\"problem-invalid\""), "where problems lead to");
    }
}

fn dangling(document: &Value, here: &Value) {
    match here {
        Value::Object(map) => {
            if let Some(to) = map.get("$ref").and_then(Value::as_str) {
                assert!(document.pointer(to.trim_start_matches('#')).is_some(), "{to} leads nowhere");
            }
            map.values().for_each(|value| dangling(document, value));
        }
        Value::Array(list) => list.iter().for_each(|value| dangling(document, value)),
        _ => {}
    }
}

#[tokio::test]
async fn a_token_is_made_shown_once_used_and_revoked() {
    let clock = Clock::fixed(Clock::system().now());
    for site in support::sites_at(&clock).await {
        site.account("amina@example.org", &[Role::Learner]).await;
        let mut amina = site.sign_in("amina@example.org").await;
        let page = amina.get("/en/me/tokens").await.body;
        assert!(
            page.contains("profile:read") && !page.contains("people:read"),
            "only what is of use is offered"
        );
        let form = |scope: &'static str, days: &'static str| {
            vec![
                ("token", "0190c2a0-0000-7000-8000-000000000001"),
                ("name", "Portal <b>"),
                ("scope", scope),
                ("days", days),
            ]
        };
        for bad in [
            form("people:read", "30"),
            form("profile:read", "367"),
            form("profile:read", "0"),
            form("", "30"),
        ] {
            let back = amina.post("/en/me/tokens", &bad).await;
            assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad:?}");
            assert!(back.body.contains("Portal &lt;b&gt;"), "what was typed stays");
        }
        let made = amina.post("/en/me/tokens", &form("profile:read", "30")).await;
        let at = made.body.find("halqa_pat_").expect("the secret is shown");
        let secret: String = made.body[at..].chars().take_while(|c| *c != '<').collect();
        assert_eq!(secret.len(), "halqa_pat_".len() + 43);
        // Sent twice, as a reload does: no second token, and the secret is not shown again.
        let again = amina.post("/en/me/tokens", &form("profile:read", "30")).await;
        assert_eq!(again.location(), "/en/me/tokens");
        assert!(!amina.get("/en/me/tokens").await.body.contains("halqa_pat_"));
        let me = Program::new(&site, &secret).get("/api/v1/me").await;
        assert_eq!(me.status, StatusCode::OK, "{}", me.body);
        assert_eq!(me.json()["token"]["scopes"], json!(["profile:read"]));
        assert_eq!(me.json()["email"], "amina@example.org");
        // A cookie does not count beside a token, and a token nowhere but at the API.
        let wrong = Program::new(&site, "halqa_pat_wrong").get("/api/v1/me").await;
        assert_eq!(wrong.status, StatusCode::UNAUTHORIZED);
        assert!(wrong.headers.contains_key(header::WWW_AUTHENTICATE));
        let request = Request::get("/api/v1/me").header(header::AUTHORIZATION, "Bearer halqa_pat_wrong");
        assert_eq!(amina.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::UNAUTHORIZED);
        let elsewhere = Program::new(&site, &secret).get("/en/me/account").await;
        assert!(elsewhere.location().contains("/sign-in"));
        let data = amina.post("/en/me/account/data", &[("format", "json")]).await.body;
        assert!(data.contains("access_tokens") && !data.contains(&secret));
        let stored: Vec<(Vec<u8>,)> =
            site.app.platform.db.read("SELECT hash FROM api_tokens").all().await.unwrap();
        assert_eq!(stored, [(halqa_platform::crypto::token_hash(&secret),)], "only the hash is kept");
        // Suspended: at once.
        let account: Uuid = me.json()["id"].as_str().unwrap().parse().unwrap();
        for (active, status) in [(false, StatusCode::UNAUTHORIZED), (true, StatusCode::OK)] {
            let mut tx = site.app.platform.db.begin().await.unwrap();
            halqa_identity::accounts::set_status(&mut tx, account, active).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(Program::new(&site, &secret).get("/api/v1/me").await.status, status);
        }
        // Over, by the clock; then revoked.
        let now = clock.now();
        clock.set(now + TimeDelta::days(31));
        assert_eq!(Program::new(&site, &secret).get("/api/v1/me").await.status, StatusCode::UNAUTHORIZED);
        clock.set(now);
        let revoke = "/en/me/tokens/0190c2a0-0000-7000-8000-000000000001/revoke";
        site.account("other@example.org", &[Role::Administrator]).await;
        let mut other = site.sign_in("other@example.org").await;
        assert_eq!(other.post(revoke, &[]).await.status, StatusCode::NOT_FOUND, "another's is another's");
        for _ in 0..2 {
            assert_eq!(amina.post(revoke, &[]).await.location(), "/en/me/tokens");
        }
        assert_eq!(Program::new(&site, &secret).get("/api/v1/me").await.status, StatusCode::UNAUTHORIZED);
        let log: Vec<(String,)> = site
            .app
            .platform
            .db
            .read("SELECT action FROM audit_log WHERE action LIKE 'token.%' ORDER BY id")
            .all()
            .await
            .unwrap();
        assert_eq!(log, [("token.made".to_owned(),), ("token.revoked".to_owned(),)]);
    }
}

#[tokio::test]
async fn roles_that_sleep_without_a_second_step_sleep_for_programs_too() {
    for site in support::sites_with(&[("HALQA_SECURITY_SECOND_STEP_ROLES", "administrator")]).await {
        let (_, admin) = program(&site, "admin@example.org", Role::Administrator).await;
        assert_eq!(admin.get("/api/v1/me").await.json()["roles"], json!(["learner"]));
        assert_eq!(admin.get("/api/v1/people").await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn every_refusal_is_a_problem() {
    for site in support::sites().await {
        let (_, admin) = program(&site, "admin@example.org", Role::Administrator).await;
        let json_type = "application/json";
        let send = async |method: &str, path: &str, headers: &[(&str, &str)], body: &str| {
            let request = headers
                .iter()
                .fold(Request::builder().method(method).uri(path), |r, (k, v)| r.header(*k, *v));
            admin.send(request, Body::from(body.to_owned())).await
        };
        let large = format!("{{\"email\":\"{}\"}}", "x".repeat(1 << 20));
        for (method, path, headers, body, status, code) in [
            ("GET", "/api/v1/nothing", vec![], "", 404, "not-found"),
            ("GET", "/api/v1/people/none", vec![], "", 404, "not-found"),
            ("PUT", "/api/v1/people", vec![], "", 405, "method-not-allowed"),
            ("GET", "/api/v1/me", vec![("accept", "text/html")], "", 406, "not-acceptable"),
            (
                "POST",
                "/api/v1/people",
                vec![("content-type", "text/plain")],
                "{}",
                415,
                "unsupported-media-type",
            ),
            ("POST", "/api/v1/people", vec![], "{}", 415, "unsupported-media-type"),
            ("POST", "/api/v1/people", vec![("content-type", json_type)], "{", 400, "malformed"),
            ("POST", "/api/v1/people", vec![("content-type", json_type)], &large, 413, "too-large"),
            (
                "POST",
                "/api/v1/people",
                vec![("content-type", json_type), ("idempotency-key", "a b")],
                "{}",
                400,
                "malformed",
            ),
            ("GET", "/api/v1/people?limit=0", vec![], "", 422, "invalid"),
            ("GET", "/api/v1/people?limit=x", vec![], "", 422, "invalid"),
            ("GET", "/api/v1/people?cursor=x", vec![], "", 422, "invalid"),
            ("GET", "/api/v1/people?sort=name", vec![], "", 422, "invalid"),
        ] {
            let answer = send(method, path, &headers, body).await;
            let what = format!("{method} {path}: {}", answer.body);
            assert_eq!(answer.status.as_u16(), status, "{what}");
            assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json", "{what}");
            let problem = answer.json();
            assert_eq!((&problem["status"], &problem["code"]), (&json!(status), &json!(code)), "{what}");
            assert_eq!(problem["type"], format!("/en/developers#problem-{code}"));
            assert_eq!(problem["instance"], path.split('?').next().unwrap());
        }
        let allowed = send("PUT", "/api/v1/people", &[], "").await;
        assert!(allowed.headers[header::ALLOW].to_str().unwrap().contains("POST"), "{:?}", allowed.headers);
        let body = r#"{"email": "nobody", "name": " ", "sex": "female"}"#;
        let unknown = send("POST", "/api/v1/people", &[("content-type", json_type)], body).await.json();
        assert_eq!(unknown["errors"][0]["pointer"], "/sex", "an unknown field is named: {unknown}");
        let body = r#"{"email": "nobody", "name": " ", "country": "XX"}"#;
        let headers = [("content-type", json_type), ("accept-language", "fr-CH, en;q=0.5")];
        let answer = send("POST", "/api/v1/people", &headers, body).await;
        assert_eq!(answer.headers[header::CONTENT_LANGUAGE], "fr");
        let problem = answer.json();
        let pointers: Vec<&str> =
            problem["errors"].as_array().unwrap().iter().map(|e| e["pointer"].as_str().unwrap()).collect();
        assert_eq!(pointers, ["/email", "/name", "/country"], "all of them at once");
    }
}
