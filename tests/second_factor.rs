//! The second step at sign-in, the proof again before dangerous acts, and roles that sleep without it.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use chrono::TimeDelta;
use halqa_identity::{accounts, policy::Role};
use halqa_platform::clock::Clock;
use totp_rs::{Builder, Secret};
use uuid::Uuid;

use crate::{
    policy::columns::{PUBLIC, SIGNED_IN},
    support::{self, Client, PASSWORD, TestSite},
};

/// Bad input, whoever sends it: a passkey cannot be posted by a form.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/me/account/second-step", SIGNED_IN),
        post("/{lang}/me/account/second-step/app", SIGNED_IN),
        post("/{lang}/me/account/second-step/app/confirm", SIGNED_IN),
        post("/{lang}/me/account/second-step/app/remove", SIGNED_IN),
        post("/{lang}/me/account/second-step/codes", SIGNED_IN),
        post("/{lang}/me/account/second-step/passkeys/begin", SIGNED_IN),
        post("/{lang}/me/account/second-step/passkeys", SIGNED_IN),
        post("/{lang}/me/account/second-step/passkeys/{passkey}", SIGNED_IN),
        get("/{lang}/sign-in/second", PUBLIC),
        post("/{lang}/sign-in/second", PUBLIC),
        post("/{lang}/sign-in/passkey/begin", PUBLIC),
        post("/{lang}/sign-in/passkey", PUBLIC),
    ]
}

/// What the app on a phone shows.
struct App(Vec<u8>);

impl App {
    fn of(page: &str) -> Self {
        let key = page.split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
        Self(Secret::try_from_base32(key.replace(' ', "")).unwrap().as_bytes().to_vec())
    }

    fn code(&self, clock: &Clock) -> String {
        let totp = Builder::new().with_secret(self.0.clone()).build_noncompliant();
        totp.generate(u64::try_from(clock.now().timestamp()).unwrap()).to_string()
    }
}

const PAGE: &str = "/en/me/account/second-step";

/// Sets an app up; the app, and the recovery codes.
async fn set_up(client: &mut Client, clock: &Clock) -> (App, Vec<String>) {
    assert_eq!(client.post("/en/me/account/second-step/app", &[]).await.location(), PAGE);
    let app = App::of(&client.get(PAGE).await.body);
    let confirm = "/en/me/account/second-step/app/confirm";
    let wrong = client.post(confirm, &[("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let right = client.post(confirm, &[("code", &app.code(clock))]).await;
    assert_eq!(right.status, StatusCode::OK, "{}", right.body);
    let codes: Vec<String> =
        right.body.split("<li><code>").skip(1).map(|rest| rest[..14].to_owned()).collect();
    assert_eq!(codes.len(), 10);
    (app, codes)
}

/// The password, and where it leads.
async fn password(site: &TestSite, email: &str) -> (Client, String) {
    let mut client = site.guest();
    let fields = [("email", email), ("password", PASSWORD), ("next", "/en/me/profile")];
    let answer = client.post("/en/sign-in", &fields).await;
    let location = answer.location().to_owned();
    (client, location)
}

fn later(clock: &Clock, seconds: i64) {
    clock.set(clock.now() + TimeDelta::seconds(seconds));
}

#[tokio::test]
async fn a_code_is_asked_for_after_the_password_and_counts_once() {
    let clock = Clock::fixed("2026-11-22T10:00:00Z".parse().unwrap());
    for site in support::sites_at(&clock).await {
        site.account("a@example.org", &[Role::Learner]).await;
        let mut client = site.sign_in("a@example.org").await;
        let (app, codes) = set_up(&mut client, &clock).await;
        site.run_jobs().await;

        let (mut other, second) = password(&site, "a@example.org").await;
        assert_eq!(second, "/en/sign-in/second");
        assert!(
            other.get("/en/me").await.location().contains("/sign-in"),
            "the password alone opens nothing"
        );
        let used = other.post(&second, &[("code", &app.code(&clock))]).await;
        assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY, "the code that set it up was used");
        later(&clock, 30);
        let answer = other.post(&second, &[("code", &app.code(&clock))]).await;
        assert_eq!(answer.location(), "/en/me/profile");
        assert_eq!(other.get("/en/me/profile").await.status, StatusCode::OK);

        let (mut lost, second) = password(&site, "a@example.org").await;
        let typed = codes[0].to_lowercase().replace('-', " ");
        assert_eq!(lost.post(&second, &[("code", &typed)]).await.location(), "/en/me/profile");
        let (mut again, second) = password(&site, "a@example.org").await;
        let answer = again.post(&second, &[("code", &codes[0])]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "a recovery code works once");
        later(&clock, 601);
        let answer = again.post(&second, &[("code", &codes[1])]).await;
        assert_eq!(answer.location(), "/en/sign-in", "ten minutes are over");
        let page = client.get(PAGE).await.body.replace(['\u{2068}', '\u{2069}'], "");
        assert!(page.contains("9 recovery codes"), "{page}");
    }
}

#[tokio::test]
async fn codes_cannot_be_tried_without_end() {
    let clock = Clock::fixed("2026-11-22T10:00:00Z".parse().unwrap());
    for site in support::sites_at(&clock).await {
        site.account("a@example.org", &[Role::Learner]).await;
        let mut client = site.sign_in("a@example.org").await;
        let (app, _) = set_up(&mut client, &clock).await;
        later(&clock, 30);
        let (mut other, second) = password(&site, "a@example.org").await;
        for _ in 0..10 {
            other.post(&second, &[("code", "000000")]).await;
        }
        let answer = other.post(&second, &[("code", &app.code(&clock))]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "not even the right one now");
        later(&clock, 16 * 60);
        let (mut other, second) = password(&site, "a@example.org").await;
        assert_eq!(other.post(&second, &[("code", &app.code(&clock))]).await.location(), "/en/me/profile");
    }
}

async fn roles_of(site: &TestSite, account: Uuid) -> Vec<Role> {
    let account = accounts::find(&site.app.platform.db, account).await.unwrap().unwrap();
    account.roles.into_iter().filter(|role| *role != Role::Learner).collect()
}

#[tokio::test]
async fn dangerous_acts_ask_again_and_lose_nothing() {
    let clock = Clock::fixed("2026-11-22T10:00:00Z".parse().unwrap());
    for site in support::sites_at(&clock).await {
        site.account("admin@example.org", &[Role::Administrator]).await;
        let person = site.account("b@example.org", &[Role::Learner]).await;
        let mut admin = site.sign_in("admin@example.org").await;
        let roles = format!("/en/admin/people/{person}/roles");
        let fields = [("role", "author"), ("role", "trainer")];
        assert_eq!(admin.post(&roles, &fields).await.status, StatusCode::SEE_OTHER, "just signed in");

        later(&clock, 16 * 60);
        let asked = admin.post(&roles, &[("role", "staff")]).await;
        assert_eq!(asked.status, StatusCode::OK);
        assert!(
            asked.body.contains("Is it you?") && asked.body.contains("value=\"staff\""),
            "{}",
            asked.body
        );
        let wrong = admin.post(&roles, &[("role", "staff"), ("halqa-proof", "no")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(roles_of(&site, person).await, [Role::Author, Role::Trainer], "nothing changed yet");
        let done = admin.post(&roles, &[("role", "staff"), ("halqa-proof", PASSWORD)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert_eq!(roles_of(&site, person).await, [Role::Staff]);
        assert_eq!(
            admin.post(&roles, &[("role", "author")]).await.status,
            StatusCode::SEE_OTHER,
            "for a while"
        );
    }
}

/// A form in parts, as files are sent.
fn in_parts(path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let part = |(name, text): &(&str, &str)| {
        format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    };
    let body: String = fields.iter().map(part).collect();
    Request::post(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .body(Body::from(format!("{body}--edge--\r\n")))
        .unwrap()
}

#[tokio::test]
async fn an_invitation_of_many_asks_again_and_keeps_the_table() {
    let clock = Clock::fixed("2026-11-22T10:00:00Z".parse().unwrap());
    for site in support::sites_at(&clock).await {
        site.account("admin@example.org", &[Role::Administrator]).await;
        let mut admin = site.sign_in("admin@example.org").await;
        later(&clock, 16 * 60);
        let path = "/en/admin/people/invite/send";
        let csv = "email,name\namina@example.org,\"آمنة, بن علي\"\nbo@example.org,Bo\n";
        let asked = admin.send(in_parts(path, &[("csv", csv)])).await;
        assert!(asked.body.contains("Is it you?") && asked.body.contains("آمنة"), "{}", asked.body);
        assert!(asked.body.contains("enctype=\"multipart/form-data\""), "{}", asked.body);
        let known = "SELECT COUNT(*) FROM accounts";
        let count = |site: &support::TestSite| {
            let db = site.app.platform.db.clone();
            async move { db.read(known).one::<(i64,)>().await.unwrap().0 }
        };
        assert_eq!(count(&site).await, 1, "{}", site.db.name);
        let wrong = admin.send(in_parts(path, &[("csv", csv), ("halqa-proof", "no")])).await;
        assert_eq!((wrong.status, count(&site).await), (StatusCode::UNPROCESSABLE_ENTITY, 1));
        let done = admin.send(in_parts(path, &[("csv", csv), ("halqa-proof", PASSWORD)])).await;
        assert_eq!((done.status, count(&site).await), (StatusCode::OK, 3), "{}", done.body);
    }
}

#[tokio::test]
async fn a_role_sleeps_until_its_owner_has_a_second_step() {
    for site in support::sites_with(&[("HALQA_SECURITY_SECOND_STEP_ROLES", "administrator, staff")]).await {
        site.account("admin@example.org", &[Role::Administrator]).await;
        let (mut admin, next) = password(&site, "admin@example.org").await;
        assert_eq!(next, PAGE, "led to set it up");
        assert!(admin.get(PAGE).await.body.contains("Your role needs a second step"));
        assert_eq!(admin.get("/en/admin").await.status, StatusCode::FORBIDDEN);
        set_up(&mut admin, &site.app.platform.clock).await;
        assert_eq!(admin.get("/en/admin").await.status, StatusCode::OK);
        let removed = admin.post("/en/me/account/second-step/app/remove", &[]).await;
        assert_eq!(removed.status, StatusCode::SEE_OTHER);
        assert_eq!(admin.get("/en/admin").await.status, StatusCode::FORBIDDEN);
    }
}
