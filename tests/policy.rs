//! Every route × everybody: who may use it, and on whose things.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use halqa_identity::policy::{Access, Role};

use crate::support::{self, Answer, Client, TestSite};

/// What one person gets: `y` the handler runs (whatever it then says of the input), `s` sent to sign in, `n` forbidden,
/// `0` not found (may not know of it).
///
/// Columns: guest, stranger (a learner not enrolled), enrolled learner, reviewer, trainer, author, named course staff,
/// programme staff, administrator.
const PUBLIC: &str = "yyyyyyyyy";
const SIGNED_IN: &str = "syyyyyyyy";
const ADMINISTRATOR: &str = "snnnnnnny";
/// In a course: its learners, its named staff, programme staff, administrators.
const INSIDE: &str = "snynnnyyy";
/// As INSIDE, but an empty form names no question, and who is inside is told so.
const INSIDE_NAMES_NOTHING: &str = "sn0nnn000";
/// As INSIDE, but for what is a learner's own: staff have no enrolment to act on.
const OWN: &str = "s0y000000";
const COURSE_STAFF: &str = "snnnnnyyy";

/// Every route of the program. Pieces such as `{slug}` are filled in by [`fill`].
fn expectations() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/", PUBLIC),
        get("/{lang}", PUBLIC),
        get("/{lang}/", PUBLIC),
        get("/healthz", PUBLIC),
        get("/readyz", PUBLIC),
        get("/metrics", PUBLIC),
        get("/robots.txt", PUBLIC),
        get("/sitemap.xml", PUBLIC),
        get("/favicon.ico", PUBLIC),
        get("/assets/{build}/{*path}", PUBLIC),
        get("/media/{sha256}/{name}", PUBLIC),
        get("/{lang}/_parts", PUBLIC),
        get("/{lang}/courses", PUBLIC),
        get("/{lang}/courses/{slug}", PUBLIC),
        get("/{lang}/statements/{code}", PUBLIC),
        get("/{lang}/me", SIGNED_IN),
        get("/{lang}/me/transcript", SIGNED_IN),
        // Who is not inside is led to the course's public page.
        get("/{lang}/learn/{slug}", SIGNED_IN),
        get("/{lang}/learn/{slug}/{activity}", INSIDE),
        post("/{lang}/learn/{slug}/{activity}/time", INSIDE),
        post("/{lang}/learn/{slug}/{activity}/mark", INSIDE),
        post("/{lang}/learn/{slug}/{activity}/check", INSIDE_NAMES_NOTHING),
    ]
    .into_iter()
    .chain(crate::policy_more::more())
    .chain(crate::people::policy())
    .chain(crate::api::policy())
    .chain(crate::second_factor::policy())
    .chain(crate::single_sign_on::policy())
    .chain(crate::site::policy())
    .chain(crate::privacy::policy())
    .chain(crate::scim::policy())
    // Last: these change for the later lines who the person is.
    .chain([
        post("/{lang}/learn/{slug}/leave", INSIDE),
        post("/{lang}/courses/{slug}/enrol", SIGNED_IN),
        post("/{lang}/sign-out", PUBLIC),
    ])
    .collect()
}

struct Cast {
    people: Vec<(&'static str, Client)>,
    fills: Vec<(&'static str, String)>,
}

async fn cast(site: &TestSite) -> Cast {
    site.import(support::course("wash-hands")).await;
    let mut people = vec![("guest", site.guest())];
    for (name, roles) in [
        ("stranger", &[Role::Learner][..]),
        ("enrolled", &[Role::Learner]),
        ("reviewer", &[Role::Reviewer]),
        ("trainer", &[Role::Trainer]),
        ("author", &[Role::Author]),
        ("named", &[Role::Trainer]),
        ("staff", &[Role::Staff]),
        ("administrator", &[Role::Administrator]),
    ] {
        let email = format!("{name}@example.org");
        let account = site.account(&email, roles).await;
        let mut client = site.sign_in(&email).await;
        if name == "enrolled" {
            let answer = client.post("/en/courses/wash-hands/enrol", &[]).await;
            assert_eq!(answer.location(), "/en/learn/wash-hands");
        }
        if name == "named" {
            halqa_learning::staff::store::add(&site.app.platform.db, "wash-hands", account).await.unwrap();
        }
        people.push((name, client));
    }
    let mut fills = crate::policy_more::fills(site, &mut people).await;
    fills.extend(crate::site::fills(site, &mut people).await);
    fills.extend(crate::api::fills(site).await);
    fills.extend(crate::privacy::fills());
    fills.extend(crate::taxonomies::fills(&mut people).await);
    fills.extend(crate::scim::fills(site).await);
    Cast { people, fills }
}

fn fill(path: &str, fills: &[(&str, String)]) -> String {
    fills.iter().fold(path.to_owned(), |path, (piece, value)| path.replace(piece, value))
}

fn outcome(answer: &Answer) -> char {
    match answer.status {
        StatusCode::SEE_OTHER if answer.location().contains("/sign-in?next=") => 's',
        StatusCode::FORBIDDEN => 'n',
        StatusCode::NOT_FOUND => '0',
        status if status.is_server_error() => '!',
        _ => 'y',
    }
}

#[tokio::test]
async fn every_route_says_who_may_use_it_and_keeps_to_it() {
    for site in support::sites().await {
        let table: BTreeSet<(String, &str)> =
            // The operations of the API have a table of their own, in tests/api.rs.
            site.table.iter().filter(|spec| !spec.is_api()).map(|spec| (spec.method.to_string(), spec.path)).collect();
        let expected: BTreeSet<(String, &str)> =
            expectations().iter().map(|(method, path, _)| (method.to_string(), *path)).collect();
        let unknown: Vec<_> = table.difference(&expected).collect();
        assert!(unknown.is_empty(), "routes without a line in tests/policy.rs: {unknown:#?}");
        let gone: Vec<_> = expected.difference(&table).collect();
        assert!(gone.is_empty(), "lines in tests/policy.rs without a route: {gone:#?}");
        let cast = cast(&site).await;
        let mut wrong = Vec::new();
        for (method, path, who) in expectations() {
            for ((name, client), expected) in cast.people.iter().zip(who.chars()) {
                // A copy: signing out or leaving must not change the next line's person.
                let mut client = client.clone();
                let address = fill(path, &cast.fills);
                let answer = match method {
                    Method::GET => client.get(&address).await,
                    Method::POST => client.post(&address, &[]).await,
                    _ => client.empty(&method, &address).await,
                };
                let got = outcome(&answer);
                if got != expected {
                    wrong.push(format!(
                        "{method} {path} as {name}: {expected} expected, {got} ({}) got",
                        answer.status
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{} on {}:\n{}", wrong.len(), site.db.name, wrong.join("\n"));
    }
}

#[tokio::test]
async fn the_table_and_the_access_agree() {
    for site in support::sites().await.into_iter().take(1) {
        for (method, path, who) in expectations() {
            let spec = site.table.iter().find(|spec| spec.method == method && spec.path == path).unwrap();
            let guest = who.chars().next().unwrap();
            assert_eq!(guest != 's', spec.access == Access::Public, "{method} {path}");
        }
    }
}

pub mod columns {
    pub const PUBLIC: &str = super::PUBLIC;
    pub const SIGNED_IN: &str = super::SIGNED_IN;
    pub const ADMINISTRATOR: &str = super::ADMINISTRATOR;
    pub const INSIDE: &str = super::INSIDE;
    pub const OWN: &str = super::OWN;
    pub const COURSE_STAFF: &str = super::COURSE_STAFF;
}
