//! The API as programs use it: keys, limits, cookies and other sites, pages; courses in and out, learning, people.

use std::io::{Read, Write};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use halqa_identity::{api::scope::Scope, policy::Role};
use halqa_platform::mail;
use serde_json::{Value, json};

use crate::{
    api::{Program, complete, program, token},
    support::{self, Answer, TestSite},
};

async fn keyed(program: &Program, key: &str, path: &str, body: &Value) -> Answer {
    let request =
        Request::post(path).header(header::CONTENT_TYPE, "application/json").header("idempotency-key", key);
    program.send(request, Body::from(body.to_string())).await
}

#[tokio::test]
async fn the_same_key_is_done_once() {
    for site in support::sites().await {
        let (_, admin) = program(&site, "admin@example.org", Role::Administrator).await;
        let (_, other) = program(&site, "other@example.org", Role::Administrator).await;
        let body = json!({ "email": "amina@example.org", "name": "Amina" });
        let first = keyed(&admin, "k1", "/api/v1/people", &body).await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.body);
        let again = keyed(&admin, "k1", "/api/v1/people", &body).await;
        assert_eq!((again.status, &again.body), (StatusCode::CREATED, &first.body));
        assert_eq!(again.headers["idempotency-replayed"], "true");
        assert_eq!(again.location(), first.location());
        let changed = json!({ "email": "boris@example.org", "name": "Boris" });
        let reused = keyed(&admin, "k1", "/api/v1/people", &changed).await;
        assert_eq!(
            (reused.status.as_u16(), reused.json()["code"].as_str().unwrap().to_owned()),
            (422, "key-reused".to_owned())
        );
        // Another's key is another key: the address is taken, and that answer is kept too.
        for _ in 0..2 {
            assert_eq!(keyed(&other, "k1", "/api/v1/people", &body).await.status, StatusCode::CONFLICT);
        }
        // Many at once: one does it, the others hear its answer or that it is being done.
        let body = json!({ "email": "many@example.org", "name": "Many" });
        let mut tasks = Vec::new();
        for _ in 0..8 {
            let (admin, body) = (admin.clone(), body.clone());
            tasks.push(tokio::spawn(async move { keyed(&admin, "k2", "/api/v1/people", &body).await }));
        }
        let mut made = 0;
        for task in tasks {
            let answer = task.await.unwrap();
            match answer.status.as_u16() {
                201 => made += usize::from(!answer.headers.contains_key("idempotency-replayed")),
                409 => assert_eq!(answer.json()["code"], "in-progress", "{}", answer.body),
                other => panic!("{other}: {}", answer.body),
            }
        }
        assert_eq!(made, 1);
        assert_eq!(keyed(&admin, "k2", "/api/v1/people", &body).await.status, StatusCode::CREATED);
    }
}

#[tokio::test]
async fn limits_are_told_and_kept_for_each_token() {
    for site in support::sites_with(&[("HALQA_LIMITS_API_REQUESTS_PER_MINUTE", "10")]).await {
        let (account, first) = program(&site, "amina@example.org", Role::Learner).await;
        let second = Program::new(&site, &token(&site, account, Scope::ALL).await);
        for left in (0..10).rev() {
            let answer = first.get("/api/v1/me").await;
            assert_eq!(answer.status, StatusCode::OK);
            assert_eq!(answer.headers["ratelimit-policy"], "\"token\";q=10;w=60");
            let now = answer.headers["ratelimit"].to_str().unwrap();
            assert!(now.starts_with(&format!("\"token\";r={left};t=")), "{now}");
        }
        let over = first.get("/api/v1/me").await;
        assert_eq!((over.status.as_u16(), over.json()["code"].clone()), (429, json!("too-many")));
        let wait: u64 = over.headers[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
        assert!((1..=7).contains(&wait));
        assert_eq!(second.get("/api/v1/me").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn cookies_need_proof_and_other_sites_leave() {
    let named = [("HALQA_API_CORS_ORIGINS", "https://portal.example.org")];
    for site in support::sites_with(&named).await {
        site.import(support::course("wash-hands")).await;
        let (_, admin) = program(&site, "admin@example.org", Role::Administrator).await;
        let browser = site.sign_in("admin@example.org").await;
        assert_eq!(
            browser.clone().get("/api/v1/me").await.json()["token"],
            Value::Null,
            "reading works with a cookie"
        );
        let enrol = |pairs: &[(&'static str, &'static str)]| {
            let request =
                Request::post("/api/v1/enrolments").header(header::CONTENT_TYPE, "application/json");
            pairs.iter().fold(request, |request, (k, v)| request.header(*k, *v))
        };
        let body = || Body::from(json!({ "course": "wash-hands" }).to_string());
        for (pairs, status) in [
            (&[][..], StatusCode::FORBIDDEN),
            (&[("sec-fetch-site", "none")], StatusCode::FORBIDDEN),
            (&[("sec-fetch-site", "cross-site")], StatusCode::FORBIDDEN),
            (&[("origin", "https://portal.example.org")], StatusCode::FORBIDDEN),
            (&[("sec-fetch-site", "same-origin")], StatusCode::CREATED),
        ] {
            let answer = browser.clone().send(enrol(pairs).body(body()).unwrap()).await;
            assert_eq!(answer.status, status, "{pairs:?}: {}", answer.body);
        }
        let invite = Request::post("/api/v1/people").header(header::CONTENT_TYPE, "application/json");
        let invite = invite.header("sec-fetch-site", "same-origin");
        let by_cookie = browser.clone().send(invite.body(Body::from("{}")).unwrap()).await;
        assert_eq!(
            by_cookie.json()["code"],
            "insufficient-scope",
            "what is asked for again in the browser needs a token"
        );
        // A token is sent on purpose, from wherever.
        let from_portal = admin.send(enrol(&[("origin", "https://portal.example.org")]), body()).await;
        assert_eq!(from_portal.status, StatusCode::OK, "{}", from_portal.body);
        assert_eq!(from_portal.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "https://portal.example.org");
        let ask = |origin: &str| {
            Request::options("/api/v1/enrolments")
                .header(header::ORIGIN, origin.to_owned())
                .header(header::ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .body(Body::empty())
                .unwrap()
        };
        assert_eq!(site.guest().send(ask("https://portal.example.org")).await.status, StatusCode::NO_CONTENT);
        let stranger = site.guest().send(ask("https://evil.example")).await;
        assert!(!stranger.headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
        let read = admin
            .send(Request::get("/api/v1/me").header(header::ORIGIN, "https://evil.example"), Body::empty())
            .await;
        assert!(!read.headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
    }
}

fn zip(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(path, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

async fn import(program: &Program, key: &str, archive: &[u8]) -> Answer {
    let request = Request::post("/api/v1/courses").header(header::CONTENT_TYPE, "application/zip");
    let request = if key.is_empty() { request } else { request.header("idempotency-key", key) };
    program.send(request, Body::from(archive.to_vec())).await
}

#[tokio::test]
async fn a_course_goes_in_and_out_as_an_archive() {
    for site in support::sites().await {
        let (_, author) = program(&site, "author@example.org", Role::Author).await;
        let (_, other) = program(&site, "other@example.org", Role::Author).await;
        let (_, staff) = program(&site, "staff@example.org", Role::Staff).await;
        let files = support::course("wash-hands");
        // Larger than any form, so that the API's own limit counts.
        let mut grown = files.clone();
        let noise: Vec<u8> = (0..3_u32 << 19)
            .flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[..1].to_vec())
            .collect();
        grown.insert("media/noise.bin".to_owned(), noise);
        let archive = zip(files.clone());
        let first = import(&author, "i1", &archive).await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.body);
        assert_eq!((first.json()["version"].clone(), first.json()["new"].clone()), (json!(1), json!(true)));
        assert_eq!(import(&author, "i1", &archive).await.body, first.body, "the same key, the same answer");
        let same = import(&author, "", &archive).await;
        assert_eq!((same.status, same.json()["new"].clone()), (StatusCode::OK, json!(false)));
        // Who imports a course looks after it; other authors do not.
        assert_eq!(import(&other, "", &zip(grown.clone())).await.status, StatusCode::FORBIDDEN);
        let second = import(&staff, "", &zip(grown.clone())).await;
        assert_eq!(
            (second.status, second.json()["version"].clone()),
            (StatusCode::CREATED, json!(2)),
            "{}",
            second.body
        );
        let versions = author.get("/api/v1/courses/wash-hands/versions?limit=1").await;
        assert_eq!(versions.json()["items"][0]["number"], 2);
        let next = versions.json()["next"].as_str().unwrap().to_owned();
        assert_eq!(versions.headers[header::LINK], format!("<{next}>; rel=\"next\""));
        let older = author.get(&next).await.json();
        assert_eq!((older["items"][0]["number"].clone(), older["next"].clone()), (json!(1), Value::Null));
        let out = bytes(&site, &author, "/api/v1/courses/wash-hands/versions/1/files").await;
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(out)).unwrap();
        assert_eq!(archive.len(), files.len());
        for (path, expected) in &files {
            let mut found = Vec::new();
            archive.by_name(path).unwrap().read_to_end(&mut found).unwrap();
            assert_eq!(&found, expected, "{path}");
        }
        assert_eq!(
            author.get("/api/v1/courses/wash-hands/versions/9/files").await.status,
            StatusCode::NOT_FOUND
        );
        // Faults are told by file and line, and change nothing.
        let mut broken = files.clone();
        broken.insert("course.toml".to_owned(), b"slug = \"wash-hands\"\nnonsense = 1\n".to_vec());
        let faults = import(&author, "", &zip(broken)).await;
        assert_eq!(faults.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            faults.json()["errors"][0]["pointer"].as_str().unwrap().starts_with("course.toml:"),
            "{}",
            faults.body
        );
        let none = import(&author, "", b"no archive").await;
        assert_eq!(
            (none.status, none.json()["code"].clone()),
            (StatusCode::UNPROCESSABLE_ENTITY, json!("invalid"))
        );
        let course = author.get("/api/v1/courses/wash-hands").await;
        assert_eq!(course.json()["version"], 2);
        let tag = course.headers[header::ETAG].to_str().unwrap().to_owned();
        let request = Request::get("/api/v1/courses/wash-hands").header(header::IF_NONE_MATCH, tag);
        assert_eq!(author.send(request, Body::empty()).await.status, StatusCode::NOT_MODIFIED);
        let left: Vec<_> =
            std::fs::read_dir(site.db.data()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert!(
            !left.iter().any(|name| name.to_string_lossy().starts_with(".tmp")),
            "nothing is left over: {left:?}"
        );
    }
}

/// The bytes of an answer, which [`Answer`] would take for text.
async fn bytes(site: &TestSite, program: &Program, path: &str) -> Vec<u8> {
    use tower::ServiceExt;
    let (router, _) = site.app.router();
    let request =
        Request::get(path).header(header::AUTHORIZATION, program.authorization()).body(Body::empty());
    let response = router.oneshot(request.unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/zip");
    axum::body::to_bytes(response.into_body(), 64 << 20).await.unwrap().to_vec()
}

#[tokio::test]
async fn a_learner_learns_and_staff_follow() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        let (amina, learner) = program(&site, "amina@example.org", Role::Learner).await;
        let (boris, _) = program(&site, "boris@example.org", Role::Learner).await;
        let (_, staff) = program(&site, "staff@example.org", Role::Staff).await;
        let new = json!({ "course": "wash-hands" });
        let made = learner.post("/api/v1/enrolments", &new).await;
        assert_eq!((made.status, made.json()["state"].clone()), (StatusCode::CREATED, json!("active")));
        let enrolment = made.location().to_owned();
        assert_eq!(learner.post("/api/v1/enrolments", &new).await.status, StatusCode::OK);
        let none = learner.post("/api/v1/enrolments", &json!({ "course": "none" })).await;
        assert_eq!(
            (none.status.as_u16(), none.json()["errors"][0]["pointer"].clone()),
            (422, json!("/course"))
        );
        // What is viewed and marked counts as in the browser; a locked test does not open.
        let progress = format!("{enrolment}/progress");
        let before = learner.get(&progress).await.json();
        assert_eq!(before["completed"], 0);
        let ids: Vec<&str> = before["activities"]
            .as_array()
            .unwrap()
            .iter()
            .map(|a| a["activity"].as_str().unwrap())
            .collect();
        assert!(ids.contains(&"how") && ids.contains(&"test"), "{ids:?}");
        let locked = learner.call("PATCH", &format!("{progress}/test"), &json!({ "viewed": true })).await;
        assert_eq!(locked.status, StatusCode::CONFLICT, "{}", locked.body);
        let viewed =
            learner.call("PATCH", &format!("{progress}/how"), &json!({ "viewed": true, "done": true })).await;
        assert_eq!(viewed.status, StatusCode::OK, "{}", viewed.body);
        assert!(viewed.json()["completed_at"].is_string(), "{}", viewed.body);
        assert_eq!(staff.get(&progress).await.json()["completed"], 1, "staff see it");
        assert_eq!(
            learner.call("PATCH", &format!("{progress}/none"), &json!({ "viewed": true })).await.status,
            StatusCode::NOT_FOUND
        );
        // Staff enrol another, list them, and end it.
        let by_staff = json!({ "course": "wash-hands", "person": boris });
        assert_eq!(learner.post("/api/v1/enrolments", &by_staff).await.status, StatusCode::FORBIDDEN);
        let boris_in = staff.post("/api/v1/enrolments", &by_staff).await;
        assert_eq!(boris_in.status, StatusCode::CREATED, "{}", boris_in.body);
        assert_eq!(staff.post("/api/v1/enrolments", &by_staff).await.status, StatusCode::OK);
        let mut seen = Vec::new();
        let mut next = Some("/api/v1/enrolments?course=wash-hands&limit=1".to_owned());
        while let Some(address) = next {
            let page = staff.get(&address).await.json();
            seen.extend(
                page["items"].as_array().unwrap().iter().map(|e| e["person"].as_str().unwrap().to_owned()),
            );
            next = page["next"].as_str().map(str::to_owned);
        }
        seen.sort();
        let mut both = [amina.to_string(), boris.to_string()];
        both.sort();
        assert_eq!(seen, both, "each once");
        let own = learner.get("/api/v1/enrolments?course=wash-hands").await.json();
        assert_eq!(own["items"].as_array().unwrap().len(), 1, "a learner sees their own");
        assert_eq!(
            learner.get(&format!("/api/v1/enrolments?person={boris}")).await.status,
            StatusCode::FORBIDDEN
        );
        let left = staff.call("DELETE", boris_in.location(), &json!({})).await;
        assert_eq!(left.status, StatusCode::NO_CONTENT);
        assert_eq!(staff.get(boris_in.location()).await.json()["state"], "left");
        // Who has left acts no more, staff no more than others.
        let own_in =
            staff.post("/api/v1/enrolments", &json!({ "course": "wash-hands" })).await.location().to_owned();
        staff.call("DELETE", &own_in, &json!({})).await;
        let late = staff.call("PATCH", &format!("{own_in}/progress/how"), &json!({ "viewed": true })).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
        // Completions: one's own, the course's, and by the code.
        let id = enrolment.rsplit('/').next().unwrap().parse().unwrap();
        let code = complete(&site, amina, id).await;
        for (who, query) in [(&learner, ""), (&staff, "?course=wash-hands")] {
            let list = who.get(&format!("/api/v1/completions{query}")).await.json();
            assert_eq!(list["items"][0]["code"], code.as_str(), "{list}");
        }
        let statement = staff.get(&format!("/api/v1/completions/{}", code.to_lowercase())).await.json();
        assert_eq!(
            (statement["valid"].clone(), statement["name"].clone()),
            (json!(true), json!("Amina Ben Ali"))
        );
        assert!(
            statement.get("person").is_none() && statement.get("grade").is_none(),
            "no more than the statement says"
        );
        assert_eq!(learner.get("/api/v1/completions/NOSUCHCODE").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn people_are_invited_found_and_changed() {
    for site in support::sites().await {
        let (admin_id, admin) = program(&site, "admin@example.org", Role::Administrator).await;
        let body = json!({ "email": "Leila@Example.org", "name": "ليلى", "language": "ar", "country": "TN", "roles": ["trainer"] });
        let made = admin.post("/api/v1/people", &body).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let address = made.location().to_owned();
        assert_eq!(made.json()["confirmed"], false);
        let taken = admin.post("/api/v1/people", &json!({ "email": "leila@example.org", "name": "x" })).await;
        assert_eq!(
            (taken.status.as_u16(), taken.json()["errors"][0]["pointer"].clone()),
            (409, json!("/email"))
        );
        // The mail's link makes a password, and the address theirs.
        site.run_jobs().await;
        let db = &site.app.platform.db;
        let head = mail::page(db, None, 10)
            .await
            .unwrap()
            .into_iter()
            .find(|m| m.kind == "identity.invitation")
            .unwrap();
        let text = mail::one(db, head.id).await.unwrap().unwrap().text_body;
        let link = text.split_whitespace().find(|word| word.contains("/ar/invitations/")).unwrap().to_owned();
        let path = link.split_once("localhost:8080").unwrap().1.to_owned();
        let set = site.guest().post(&path, &[("name", "Leila"), ("password", support::PASSWORD)]).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
        site.sign_in("leila@example.org").await;
        let now = admin.get(&address).await;
        assert_eq!(now.json()["confirmed"], true);
        let found = admin.get("/api/v1/people?q=leila").await.json();
        assert_eq!(found["items"].as_array().unwrap().len(), 1);
        // Who saw another state changes nothing.
        let tag = now.headers[header::ETAG].to_str().unwrap().to_owned();
        let change = async |tag: &str, body: Value| {
            let request = Request::patch(&address).header(header::CONTENT_TYPE, "application/json");
            admin.send(request.header(header::IF_MATCH, tag), Body::from(body.to_string())).await
        };
        let suspended = change(&tag, json!({ "status": "suspended" })).await;
        assert_eq!(
            (suspended.status, suspended.json()["status"].clone()),
            (StatusCode::OK, json!("suspended"))
        );
        let late = change(&tag, json!({ "status": "active" })).await;
        assert_eq!((late.status.as_u16(), late.json()["code"].clone()), (412, json!("precondition-failed")));
        let newer = suspended.headers[header::ETAG].to_str().unwrap().to_owned();
        let back = change(&newer, json!({ "status": "active", "roles": ["author", "staff"] })).await;
        assert_eq!(back.json()["roles"], json!(["staff", "author", "learner"]), "{}", back.body);
        // The site keeps an administrator, and nothing of the change is done.
        let own = format!("/api/v1/people/{admin_id}");
        let last = admin.call("PATCH", &own, &json!({ "roles": [], "status": "suspended" })).await;
        assert_eq!(last.status, StatusCode::CONFLICT);
        assert_eq!(admin.get(&own).await.json()["status"], "active");
        let log: Vec<(String,)> = db
            .read("SELECT action FROM audit_log WHERE detail LIKE '%api%' ORDER BY id")
            .all()
            .await
            .unwrap();
        let log: Vec<&str> = log.iter().map(|(action,)| action.as_str()).collect();
        assert_eq!(log, ["account.invited", "account.suspended", "account.roles", "account.restored"]);
    }
}

/// A description names lengths, and they count what was sent: spaces that are tidied away afterwards too.
#[tokio::test]
async fn a_length_counts_what_was_sent() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        let (_, admin) = program(&site, "admin@example.org", Role::Administrator).await;
        let groups = "/api/v1/courses/wash-hands/groups";
        for (path, field, max, others) in [
            ("/api/v1/groups", "name", 120, json!({})),
            (groups, "name", 60, json!({})),
            ("/api/v1/people", "name", 120, json!({ "email": "name@example.org" })),
            ("/api/v1/people", "organisation", 200, json!({ "email": "office@example.org", "name": "N" })),
            ("/api/v1/enrolments", "code", 100, json!({ "course": "wash-hands" })),
        ] {
            let sent = |length: usize| {
                let mut body = others.clone();
                body[field] = json!(format!("\u{a0}{}", "x".repeat(length - 1)));
                body
            };
            let refused = admin.post(path, &sent(max + 1)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}: {}", refused.body);
            assert_eq!(refused.json()["errors"][0]["pointer"], format!("/{field}"), "{path}");
            let taken = admin.post(path, &sent(max)).await;
            assert_eq!(taken.status, StatusCode::CREATED, "{path}: {}", taken.body);
        }
        let far = format!("{}far@example.org", " ".repeat(254));
        let refused = admin.post("/api/v1/people", &json!({ "email": far, "name": "Far" })).await;
        assert_eq!(refused.json()["errors"][0]["pointer"], "/email", "{}", refused.body);
    }
}
