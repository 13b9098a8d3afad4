//! A whole site in a test: a fresh database, the real router, people who sign in.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
    response::Response,
};
use halqa::App;
use halqa_identity::{
    accounts::{self, EmailAddress, NewAccount, Profile},
    policy::{Role, RouteSpec},
};
use halqa_learning::{
    format::Source,
    publishing::{self, Imported, Origin},
};
use halqa_platform::{clock::Clock, jobs, lang::Lang, testing::TestDb};
use tower::ServiceExt;
use uuid::Uuid;

pub const PASSWORD: &str = "a long enough secret";

/// A site over one database.
pub struct TestSite {
    pub app: App,
    pub table: Vec<RouteSpec>,
    router: Router,
    pub db: TestDb,
}

/// One site per database of this run.
pub async fn sites() -> Vec<TestSite> {
    sites_of(&Clock::system(), &[]).await
}

/// The same with another clock.
pub async fn sites_at(clock: &Clock) -> Vec<TestSite> {
    sites_of(clock, &[]).await
}

/// As [`sites`], with settings (environment names).
pub async fn sites_with(settings: &[(&str, &str)]) -> Vec<TestSite> {
    sites_of(&Clock::system(), settings).await
}

/// As [`sites`], with another clock and settings.
pub async fn sites_set(clock: &Clock, settings: &[(&str, &str)]) -> Vec<TestSite> {
    sites_of(clock, settings).await
}

async fn sites_of(clock: &Clock, settings: &[(&str, &str)]) -> Vec<TestSite> {
    let mut sites = Vec::new();
    let settings = [&[("HALQA_DEMO", "off")], settings].concat();
    for db in halqa_platform::testing::databases().await.unwrap() {
        let config = db.config(&settings).unwrap();
        let app = App::assemble(config, clock.clone(), db.db.clone()).unwrap();
        let (router, table) = app.router();
        sites.push(TestSite { app, table, router, db });
    }
    sites
}

/// What the server answered.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }
}

/// A browser without scripts.
#[derive(Clone)]
pub struct Client {
    router: Router,
    cookies: BTreeMap<String, String>,
}

impl Client {
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = Request::get(path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.join("&")))
            .unwrap();
        self.send(request).await
    }

    /// A request without a body.
    pub async fn empty(&mut self, method: &Method, path: &str) -> Answer {
        self.send(Request::builder().method(method).uri(path).body(Body::empty()).unwrap()).await
    }

    /// The answer as it comes, with its cookies taken.
    pub async fn respond(&mut self, mut request: Request<Body>) -> Response {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        request.headers_mut().insert(header::HOST, "localhost:8080".parse().unwrap());
        let response = self.router.clone().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        response
    }

    pub async fn send(&mut self, request: Request<Body>) -> Answer {
        let (parts, body) = self.respond(request).await.into_parts();
        let bytes = to_bytes(body, 64 << 20).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

fn encode(text: &str) -> String {
    halqa_platform::http::view::encode(text).replace('/', "%2F")
}

impl TestSite {
    pub fn guest(&self) -> Client {
        Client { router: self.router.clone(), cookies: BTreeMap::new() }
    }

    pub async fn account(&self, email: &str, roles: &[Role]) -> Uuid {
        let hash = self.app.identity.passwords.hash(PASSWORD).await.unwrap();
        let new = NewAccount {
            email: EmailAddress::parse(email).unwrap(),
            confirmed: true,
            password_hash: Some(hash),
            profile: Profile::new("Amina Ben Ali".to_owned(), Lang::En),
            roles: roles.to_vec(),
        };
        let mut tx = self.app.platform.db.begin().await.unwrap();
        let id = accounts::create(&mut tx, self.app.platform.clock.now(), &new).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        id
    }

    pub async fn sign_in(&self, email: &str) -> Client {
        let mut client = self.guest();
        let answer = client.post("/en/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{email}: {}", answer.body);
        client
    }

    pub async fn import(&self, files: BTreeMap<String, Vec<u8>>) -> i64 {
        let source = Source::from_files(files);
        let learning = &self.app.learning;
        match publishing::import(&learning.platform, &learning.library, source, Origin::default())
            .await
            .unwrap()
        {
            Imported::New(number) | Imported::Unchanged(number) => number,
            Imported::LeftDeleted => panic!("left deleted"),
        }
    }

    pub async fn run_jobs(&self) {
        let registry = self.app.registry().unwrap();
        jobs::run_due_now(&registry, &self.app.platform.db, &self.app.platform.clock).await.unwrap();
    }
}

/// The files of a folder under `tests/material/courses`.
pub fn course(name: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/material/courses").join(name);
    let source = Source::from_folder(&folder).unwrap();
    source.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect()
}
