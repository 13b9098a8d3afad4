//! A product without its outer layers, asked over HTTP as a browser would.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
};
use chrono_tz::Tz;
use halqa_identity::{policy::Role, viewer::Viewer};
use halqa_platform::{
    Parts, Platform,
    clock::Clock,
    http::{assets::Assets, view::Site},
    id,
    lang::Lang,
    search::Embedded,
    storage::Storage,
    testing::{self, TestDb},
};
use tower::ServiceExt;

use crate::quiz::store;
use crate::{
    Learning,
    enrolment::{rules::Applicant, store as enrolments},
    format::Source,
    library::Library,
    publishing::{self, Imported, Origin},
};

/// Among the fields: the request comes from a script of the page.
pub const BY_SCRIPT: (&str, &str) = ("by", "script");

/// A running product without its outer layers.
pub struct House {
    pub test: TestDb,
    pub learning: Learning,
    pub router: Router,
}

/// What came back.
pub struct Answered {
    pub status: StatusCode,
    pub to: String,
    pub text: String,
    /// The count that a refused save is told.
    pub kept: Option<i64>,
    /// The message that the next page shows.
    pub flash: Option<String>,
}

pub async fn houses(more: &str, completion: &str) -> Vec<House> {
    let mut houses = Vec::new();
    for test in testing::databases().await.unwrap() {
        let config = Arc::new(test.config(&[]).unwrap());
        let site = Site::new("Halqa".to_owned(), "http://localhost".to_owned(), Lang::En, Assets::load());
        let storage = Storage::folder(test.data());
        let platform = Platform::new(Parts {
            db: test.db.clone(),
            clock: Clock::system(),
            config,
            site: Arc::new(site),
            storage: storage.clone(),
            search: Arc::new(Embedded::new(test.data().join("search"))),
        });
        let learning = Learning::new(platform, Library::new(test.db.clone(), storage));
        let (router, _) = crate::routes().finish(learning.clone());
        let house = House { test, learning, router };
        house.publish(super::samples::files(more, completion)).await;
        houses.push(house);
    }
    houses
}

impl House {
    pub async fn publish(&self, files: Vec<(String, Vec<u8>)>) {
        let source = Source::from_files(files);
        let done =
            publishing::import(&self.learning.platform, &self.learning.library, source, Origin::default());
        let done = done.await.unwrap_or_else(|error| panic!("{}: {error}", self.test.name));
        assert!(matches!(done, Imported::New(_)), "{done:?}");
    }

    pub fn person(&self, roles: &[Role]) -> Viewer {
        Viewer {
            id: id::new(),
            name: "Amina".to_owned(),
            email: "amina@example.org".to_owned(),
            confirmed: true,
            roles: roles.to_vec(),
            lang: Lang::En,
            time_zone: Tz::UTC,
            session: Vec::new(),
        }
    }

    pub async fn learner(&self) -> Viewer {
        let viewer = self.person(&[Role::Learner]);
        let course = self.learning.library.by_slug("sample").unwrap().course_id;
        let applicant = Applicant { confirmed: true, missing: Vec::new(), code: String::new(), taken: 0 };
        enrolments::enrol(&self.learning.platform, course, viewer.id, applicant).await.unwrap().unwrap();
        viewer
    }

    pub async fn send(
        &self,
        viewer: &Viewer,
        method: Method,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Answered {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| {
                let value = halqa_platform::http::view::encode(value);
                format!("{name}={value}")
            })
            .collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.join("&")))
            .unwrap();
        if fields.contains(&BY_SCRIPT) {
            request.headers_mut().insert("sec-fetch-dest", "empty".parse().unwrap());
        }
        request.extensions_mut().insert(Arc::clone(&self.learning.platform.site));
        request.extensions_mut().insert(viewer.clone());
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let to = response.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
        let flash = response.headers().get(header::SET_COOKIE).map(|cookie| cookie.to_str().unwrap());
        let flash =
            flash.and_then(|cookie| cookie.strip_prefix("flash=")?.split(';').next()).map(str::to_owned);
        let kept = response.headers().get("x-kept-count").map(|n| n.to_str().unwrap().parse().unwrap());
        let bytes = to_bytes(response.into_body(), 1 << 24).await.unwrap();
        Answered {
            status,
            to: to.unwrap_or_default(),
            text: String::from_utf8(bytes.to_vec()).unwrap(),
            kept,
            flash,
        }
    }

    pub async fn get(&self, viewer: &Viewer, path: &str) -> Answered {
        self.send(viewer, Method::GET, path, &[]).await
    }

    pub async fn post(&self, viewer: &Viewer, path: &str, fields: &[(&str, &str)]) -> Answered {
        self.send(viewer, Method::POST, path, fields).await
    }

    /// Begins, and gives the address of the attempt.
    pub async fn begin(&self, viewer: &Viewer) -> String {
        let begun = self.post(viewer, "/en/learn/sample/test/attempts", &[]).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", self.test.name);
        begun.to
    }

    pub async fn percent(&self, viewer: &Viewer) -> Option<f64> {
        let course = self.learning.library.by_slug("sample").unwrap().course_id;
        let own = enrolments::find(&self.test.db, course, viewer.id).await.unwrap().unwrap();
        own.progress.iter().find(|row| row.activity_id == "test").and_then(|row| row.best_percent)
    }

    pub async fn attempts(&self, viewer: &Viewer) -> Vec<store::Attempt> {
        let course = self.learning.library.by_slug("sample").unwrap().course_id;
        let own = enrolments::find(&self.test.db, course, viewer.id).await.unwrap().unwrap();
        store::of_quiz(&self.test.db, own.id, "test").await.unwrap()
    }
}
