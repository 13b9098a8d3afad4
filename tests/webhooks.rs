//! Webhooks to a receiver of our own, on both databases.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::TimeDelta;
use halqa_identity::{policy::Role, webhooks::store};
use halqa_platform::{clock::Clock, crypto, mail};
use serde_json::Value;

use crate::support::{self, Client, TestSite};

const LOOSE: [(&str, &str); 2] = [("HALQA_WEBHOOKS_HTTP", "on"), ("HALQA_WEBHOOKS_PRIVATE_ADDRESSES", "on")];

/// What a receiver got, and what it is to answer.
#[derive(Clone, Default)]
struct Receiver {
    got: Arc<Mutex<Vec<(HeaderMap, String)>>>,
    answer: Arc<Mutex<u16>>,
}

impl Receiver {
    async fn open(status: u16) -> (Self, SocketAddr) {
        let receiver = Self::default();
        receiver.answers(status);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new()
            .route("/hook", post(take))
            .route("/inside", post(|| async { "a secret of our own network" }))
            .with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        (receiver, address)
    }

    fn answers(&self, status: u16) {
        *self.answer.lock().unwrap() = status;
    }

    fn got(&self) -> Vec<(HeaderMap, String)> {
        self.got.lock().unwrap().clone()
    }
}

async fn take(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> Response {
    let text = String::from_utf8(body.to_vec()).unwrap();
    receiver.got.lock().unwrap().push((headers, text));
    let status = StatusCode::from_u16(*receiver.answer.lock().unwrap()).unwrap();
    if status.is_redirection() {
        return (status, [(header::LOCATION, "/inside")]).into_response();
    }
    (status, "x".repeat(3000)).into_response()
}

/// Makes a webhook by the form; gives its address here and its secret.
async fn register(admin: &mut Client, url: &str, events: &[&str]) -> (String, Vec<u8>) {
    let mut fields = vec![("hook", "0190c2a0-0000-7000-8000-00000000000a"), ("url", url)];
    fields.extend(events.iter().map(|event| ("event", *event)));
    let made = admin.post("/en/admin/webhooks", &fields).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);
    ("/en/admin/webhooks/0190c2a0-0000-7000-8000-00000000000a".to_owned(), secret(&made.body))
}

fn secret(page: &str) -> Vec<u8> {
    let at = page.find("whsec_").unwrap();
    let shown: String = page[at + "whsec_".len()..].chars().take_while(|c| *c != '<').collect();
    STANDARD.decode(shown).unwrap()
}

fn is_signed_by(secret: &[u8], headers: &HeaderMap, body: &str) -> bool {
    let text = |name: &str| headers[name].to_str().unwrap().to_owned();
    let signed = format!("{}.{}.{body}", text("webhook-id"), text("webhook-timestamp"));
    let expected = format!("v1,{}", STANDARD.encode(crypto::hmac_sha256(secret, signed.as_bytes())));
    text("webhook-signature").split(' ').any(|signature| signature == expected)
}

async fn admin(site: &TestSite) -> Client {
    site.account("admin@example.org", &[Role::Administrator]).await;
    site.sign_in("admin@example.org").await
}

#[tokio::test]
async fn what_happens_is_told_signed_and_once() {
    for site in support::sites_with(&LOOSE).await {
        let (receiver, address) = Receiver::open(200).await;
        let mut admin = admin(&site).await;
        let url = format!("http://{address}/hook");
        let (page, first) = register(&mut admin, &url, &["course.published", "course.enrolled"]).await;
        assert!(!admin.get(&page).await.body.contains("whsec_"), "shown once");
        site.import(support::course("wash-hands")).await;
        site.account("amina@example.org", &[Role::Learner]).await;
        site.sign_in("amina@example.org").await.post("/en/courses/wash-hands/enrol", &[]).await;
        site.run_jobs().await;
        site.run_jobs().await;
        let got = receiver.got();
        let kinds: Vec<String> = got.iter().map(|(_, body)| kind(body)).collect();
        assert_eq!(kinds.len(), 2, "{kinds:?}");
        assert!(
            kinds.contains(&"course.published".to_owned()) && kinds.contains(&"course.enrolled".to_owned())
        );
        for (headers, body) in &got {
            assert!(is_signed_by(&first, headers, body), "{headers:?}");
            assert!(!is_signed_by(b"another", headers, body));
            let body: Value = serde_json::from_str(body).unwrap();
            assert_eq!(body["data"]["course"], "wash-hands");
            assert!(!body.to_string().contains("amina"), "ids alone: {body}");
        }
        let log = admin.get(&page).await.body;
        assert!(log.contains("Delivered") && log.contains(got[0].0["webhook-id"].to_str().unwrap()), "{log}");
        // A new secret: both sign for a day.
        let second = secret(&admin.post(&format!("{page}/secret"), &[]).await.body);
        assert_eq!(admin.post(&format!("{page}/test"), &[]).await.location(), page);
        site.run_jobs().await;
        let (headers, body) = receiver.got().pop().unwrap();
        assert_eq!(kind(&body), "webhook.test");
        assert!(is_signed_by(&first, &headers, &body) && is_signed_by(&second, &headers, &body));
        // Once more by the button: the same id, so that the receiver knows it again.
        let delivery = headers["webhook-id"].to_str().unwrap().to_owned();
        let again = format!("{page}/deliveries/{delivery}");
        for _ in 0..2 {
            assert_eq!(admin.post(&again, &[]).await.location(), page);
        }
        site.run_jobs().await;
        assert_eq!(receiver.got().len(), 4, "pressed twice, sent once");
        assert_eq!(receiver.got().pop().unwrap().0["webhook-id"], delivery.as_str());
        // Turned off, nothing is told; deleted, the log goes.
        admin.post(&format!("{page}/state"), &[("state", "stopped")]).await;
        site.account("boris@example.org", &[Role::Learner]).await;
        site.sign_in("boris@example.org").await.post("/en/courses/wash-hands/enrol", &[]).await;
        site.run_jobs().await;
        assert_eq!(receiver.got().len(), 4);
        assert_eq!(admin.post(&format!("{page}/delete"), &[]).await.location(), "/en/admin/webhooks");
        assert_eq!(admin.get(&page).await.status, StatusCode::NOT_FOUND);
    }
}

fn kind(body: &str) -> String {
    let body: Value = serde_json::from_str(body).unwrap();
    body["type"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_receiver_that_fails_is_tried_again_and_at_last_left_alone() {
    let clock = Clock::fixed(Clock::system().now());
    for site in support::sites_set(&clock, &LOOSE).await {
        let (receiver, address) = Receiver::open(500).await;
        let mut admin = admin(&site).await;
        let (page, _) = register(&mut admin, &format!("http://{address}/hook"), &["course.published"]).await;
        let began = clock.now();
        admin.post(&format!("{page}/test"), &[]).await;
        site.run_jobs().await;
        assert_eq!(receiver.got().len(), 1, "not at once again");
        assert!(admin.get(&page).await.body.contains("Active, but messages fail"));
        let excerpt = format!(">{}<", "x".repeat(200));
        assert!(admin.get(&page).await.body.contains(&excerpt), "the beginning of the answer is shown");
        // Later it works: the same message arrives, and all is well.
        clock.set(began + TimeDelta::minutes(5));
        receiver.answers(204);
        site.run_jobs().await;
        let got = receiver.got();
        assert_eq!(got.len(), 2);
        assert_eq!(got[0].0["webhook-id"], got[1].0["webhook-id"]);
        let hook = store::all(&site.app.platform.db).await.unwrap().remove(0);
        assert_eq!(hook.failing_since, None);
        // It fails for three days: turned off, and whoever made it is told, once.
        receiver.answers(500);
        for hours in [1, 24, 48, 72, 74, 76] {
            clock.set(began + TimeDelta::hours(hours));
            admin = site.sign_in("admin@example.org").await;
            admin.post(&format!("{page}/test"), &[]).await;
            site.run_jobs().await;
        }
        let hook = store::all(&site.app.platform.db).await.unwrap().remove(0);
        assert_eq!(hook.state, "failed");
        let mails = mail::page(&site.app.platform.db, None, 50).await.unwrap();
        let told: Vec<_> = mails.iter().filter(|mail| mail.kind == "identity.webhook-failed").collect();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].recipient, "admin@example.org");
        // Turned on again it starts afresh.
        receiver.answers(200);
        admin.post(&format!("{page}/state"), &[("state", "active")]).await;
        admin.post(&format!("{page}/test"), &[]).await;
        site.run_jobs().await;
        let hook = store::all(&site.app.platform.db).await.unwrap().remove(0);
        assert!(hook.is_active() && hook.failing_since.is_none());
        // "Gone" is taken at its word.
        receiver.answers(410);
        admin.post(&format!("{page}/test"), &[]).await;
        site.run_jobs().await;
        assert_eq!(store::all(&site.app.platform.db).await.unwrap().remove(0).state, "failed");
        clock.set(began);
    }
}

#[tokio::test]
async fn nothing_is_sent_inside_and_no_redirect_is_followed() {
    let (receiver, address) = Receiver::open(302).await;
    for site in support::sites().await {
        let mut admin = admin(&site).await;
        for inside in [
            format!("http://{address}/hook"),
            format!("https://{address}/hook"),
            "https://localhost/hook".to_owned(),
            "https://[::1]/".to_owned(),
            "https://169.254.169.254/latest/meta-data".to_owned(),
            "https://user:secret@hooks.example.org/".to_owned(),
            "javascript:alert(1)".to_owned(),
        ] {
            let fields = [("hook", "x"), ("url", &*inside), ("event", "course.published")];
            let back = admin.post("/en/admin/webhooks", &fields).await;
            assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{inside}");
        }
        let unknown = [("hook", "x"), ("url", "https://hooks.example.org/"), ("event", "everything")];
        assert_eq!(admin.post("/en/admin/webhooks", &unknown).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(store::all(&site.app.platform.db).await.unwrap().is_empty());
        // One that stands there already, since the operator was less strict: it is looked at when it is sent.
        let hook = halqa_platform::id::new();
        let mut tx = site.app.platform.db.begin().await.unwrap();
        let url = format!("https://localhost:{}/hook", address.port());
        store::make(&mut tx, Clock::system().now(), hook, (&url, &["course.published"]), b"s", hook)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        admin.post(&format!("/en/admin/webhooks/{hook}/test"), &[]).await;
        site.run_jobs().await;
        assert!(receiver.got().is_empty());
        assert!(admin.get(&format!("/en/admin/webhooks/{hook}")).await.body.contains("not allowed"));
    }
    for site in support::sites_with(&LOOSE).await {
        let mut admin = admin(&site).await;
        let before = receiver.got().len();
        let (page, _) = register(&mut admin, &format!("http://{address}/hook"), &["course.published"]).await;
        admin.post(&format!("{page}/test"), &[]).await;
        site.run_jobs().await;
        assert_eq!(receiver.got().len(), before + 1);
        let shown = admin.get(&page).await.body;
        assert!(shown.contains("302") && !shown.contains("a secret of our own"), "a redirect is a failure");
    }
}
