//! A site with this domain alone, and a browser that keeps its cookies.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Extension, Router,
    body::{Body, to_bytes},
    extract::State,
    http::{Request, StatusCode, header},
    middleware::{self, Next},
    response::Response,
};
use halqa_platform::{
    Parts, Platform,
    clock::Clock,
    http::{
        assets::Assets,
        peer::Peer,
        view::{Site, encode},
    },
    jobs::{Registry, run_due_now},
    lang::Lang,
    mail,
    search::Embedded,
    storage::Storage,
    testing::{TestDb, databases},
};
use tower::ServiceExt;
use uuid::Uuid;

use crate::{
    Identity,
    accounts::{self, EmailAddress, NewAccount, Profile},
    first,
    policy::Role,
    sessions,
};

/// A password that is good enough.
pub(super) const PASSWORD: &str = "سوق عكاظ في الطائف";

/// A site over one database.
pub(super) struct TestSite {
    pub(super) name: &'static str,
    pub(super) identity: Identity,
    router: Router,
    _database: TestDb,
}

/// One per kind of database.
pub(super) async fn sites(more: &[(&str, &str)]) -> Vec<TestSite> {
    // From now on, since sessions end by the system's time; held still, since tests move it.
    let now = Clock::system().now();
    databases().await.unwrap().into_iter().map(|database| site(database, more, Clock::fixed(now))).collect()
}

fn site(database: TestDb, more: &[(&str, &str)], clock: Clock) -> TestSite {
    let config = database.config(more).unwrap();
    let site = Arc::new(Site {
        flashes: crate::flashes(),
        account: crate::menu(),
        ..Site::new("Halqa".to_owned(), config.base_url.clone(), Lang::En, Assets::load())
    });
    let platform = Platform::new(Parts {
        db: database.db.clone(),
        clock,
        site: Arc::clone(&site),
        storage: Storage::folder(&config.data),
        search: Arc::new(Embedded::new(config.data.join("search"))),
        config: Arc::new(config),
    });
    let identity = Identity::new(platform)
        .with_section("courses", |account| async move { Ok(serde_json::json!({ "of": account })) });
    let (router, _) = crate::routes().finish(identity.clone());
    let router = router
        .layer(middleware::from_fn_with_state(Arc::new(identity.clone()), inside))
        .layer(sessions::session_layer(&identity))
        .layer(Extension(site))
        .layer(Extension(Peer([192, 0, 2, 7].into())));
    TestSite { name: database.name, identity, router, _database: database }
}

// As the application does it.
async fn inside(State(identity): State<Arc<Identity>>, mut request: Request<Body>, next: Next) -> Response {
    sessions::find_viewer(&identity, &mut request).await.unwrap();
    match first::lead_there(&identity, request.method(), request.uri().path()).await.unwrap() {
        Some(there) => there,
        None => next.run(request).await,
    }
}

impl TestSite {
    pub(super) fn browser(&self) -> Browser<'_> {
        Browser { site: self, cookies: BTreeMap::new() }
    }

    /// An account that is ready to be used.
    pub(super) async fn person(&self, email: &str, roles: &[Role]) -> Uuid {
        let new = NewAccount {
            email: EmailAddress::parse(email).unwrap(),
            confirmed: true,
            password_hash: Some(self.identity.passwords.hash(PASSWORD).await.unwrap()),
            profile: Profile::new("أمينة بن علي".to_owned(), Lang::En),
            roles: roles.to_vec(),
        };
        let platform = &self.identity.platform;
        let mut tx = platform.db.begin().await.unwrap();
        let account = accounts::create(&mut tx, platform.clock.now(), &new).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        account
    }

    /// Runs the jobs that are due; all of them must succeed.
    pub(super) async fn work(&self) {
        let platform = &self.identity.platform;
        let mut registry = Registry::new();
        mail::register(&mut registry, Arc::clone(&platform.config));
        crate::register(&mut registry, &self.identity).unwrap();
        let ran = run_due_now(&registry, &platform.db, &platform.clock).await.unwrap();
        assert_eq!(ran.failed, [], "{}", self.name);
    }

    /// Purposes and recipients of every mail, the oldest first.
    pub(super) async fn mails(&self) -> Vec<(String, String)> {
        let mails = mail::page(&self.identity.platform.db, None, 100).await.unwrap();
        mails.into_iter().rev().map(|mail| (mail.kind, mail.recipient)).collect()
    }

    /// The path of the newest mail's link that contains `part`.
    pub(super) async fn link(&self, part: &str) -> String {
        let db = &self.identity.platform.db;
        for head in mail::page(db, None, 100).await.unwrap() {
            let mail = mail::one(db, head.id).await.unwrap().unwrap();
            if let Some(line) = mail.text_body.lines().find(|line| line.contains(part)) {
                return line.strip_prefix(&*self.identity.platform.config.base_url).unwrap().to_owned();
            }
        }
        panic!("no mail with a link to {part} ({})", self.name);
    }

    /// How many rows a statement counts.
    pub(super) async fn count(&self, sql: &'static str) -> i64 {
        let (n,): (i64,) = self.identity.platform.db.read(sql).one().await.unwrap();
        n
    }

    /// Moves the time on.
    pub(super) fn later(&self, minutes: i64) {
        let clock = &self.identity.platform.clock;
        clock.set(clock.now() + chrono::TimeDelta::minutes(minutes));
    }
}

/// An answer.
pub(super) struct Page {
    pub(super) status: StatusCode,
    pub(super) to: String,
    pub(super) text: String,
    pub(super) cookies: Vec<String>,
}

impl Page {
    /// The value of a hidden field.
    pub(super) fn hidden(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let at = self.text.find(&mark).unwrap() + mark.len();
        let value = self.text[at..].split('"').next().unwrap();
        value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    }
}

/// A browser.
pub(super) struct Browser<'a> {
    site: &'a TestSite,
    cookies: BTreeMap<String, String>,
}

impl Browser<'_> {
    pub(super) async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub(super) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body: Vec<String> = fields.iter().map(|(k, v)| format!("{}={}", encode(k), encode(v))).collect();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.join("&")))
            .unwrap();
        self.send(request).await
    }

    /// Posts a form with files in it.
    pub(super) async fn post_parts(&mut self, path: &str, parts: &[(&str, &str)]) -> Page {
        let part = |(name, value): &(&str, &str)| {
            format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body: String = parts.iter().map(part).collect::<String>() + "--edge--\r\n";
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    async fn send(&mut self, mut request: Request<Body>) -> Page {
        let cookies: Vec<String> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        request.headers_mut().insert(header::USER_AGENT, "Firefox/140 (X11; Linux)".parse().unwrap());
        let response = self.site.router.clone().oneshot(request).await.unwrap();
        let set: Vec<String> = response
            .headers()
            .get_all(header::SET_COOKIE)
            .iter()
            .map(|value| value.to_str().unwrap().to_owned())
            .collect();
        for cookie in &set {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let to = response.headers().get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned());
        let status = response.status();
        let bytes = to_bytes(response.into_body(), 1 << 22).await.unwrap();
        Page {
            status,
            to: to.unwrap_or_default(),
            text: String::from_utf8(bytes.to_vec()).unwrap(),
            cookies: set,
        }
    }

    pub(super) async fn sign_in(&mut self, email: &str, password: &str) -> Page {
        self.post("/en/sign-in", &[("email", email), ("password", password)]).await
    }

    /// The value of a cookie that it keeps.
    pub(super) fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.get(name).cloned()
    }
}
