//! The editor: my courses, outline, lessons, two authors, publishing.

use axum::http::Method;
use halqa_learning::drafts::store;
use uuid::Uuid;

use crate::support::TestSite;

/// The draft's author, programme staff and administrators.
pub const EDITORS: &str = "snnnnynyy";

/// The lines of the policy table.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    vec![get("/{lang}/edit", EDITORS), get("/{lang}/edit/{slug}", EDITORS)]
}

/// The draft that the addresses of `/{lang}/edit/{slug}/…` lead to: of the course that the table is about, by the
/// author of the table. Every part of the editor shares it.
pub async fn draft(site: &TestSite, author: Uuid) {
    let version = site.app.learning.library.by_slug("wash-hands").unwrap();
    let files: Vec<_> = crate::support::course("wash-hands").into_iter().collect();
    let course = Some((version.course_id, version.id));
    store::create(&site.app.platform, "wash-hands", course, files, author).await.unwrap().unwrap();
}
