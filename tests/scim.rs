//! Groups of the site and who may use SCIM: pages, the API, roles that follow membership; and a client of another hand
//! that looks whether all of SCIM is as its standard says.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use halqa_identity::{accounts, api::scope::Scope, groups::store as groups, policy::Role};
use halqa_platform::clock::Clock;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    api::{Program, program, token},
    policy::columns::ADMINISTRATOR,
    support::{self, Answer, TestSite},
};

/// Lines of the policy table.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/admin/groups", ADMINISTRATOR),
        post("/{lang}/admin/groups", ADMINISTRATOR),
        get("/{lang}/admin/groups/{site_group}", ADMINISTRATOR),
        post("/{lang}/admin/groups/{site_group}/name", ADMINISTRATOR),
        post("/{lang}/admin/groups/{site_group}/roles", ADMINISTRATOR),
        post("/{lang}/admin/groups/{site_group}/members", ADMINISTRATOR),
        // An empty form names nobody.
        post("/{lang}/admin/groups/{site_group}/members/remove", "snnnnnnn0"),
        get("/{lang}/admin/groups/{site_group}/delete", ADMINISTRATOR),
        post("/{lang}/admin/groups/{site_group}/delete", ADMINISTRATOR),
    ]
}

async fn group(site: &TestSite, name: &str) -> Uuid {
    let mut tx = site.app.platform.db.begin().await.unwrap();
    let made = groups::make(&mut tx, Clock::system().now(), name, false).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    made
}

/// What stands for the pieces of these addresses.
pub async fn fills(site: &TestSite) -> Vec<(&'static str, String)> {
    vec![("{site_group}", group(site, "Policy").await.to_string())]
}

/// The same for the operations of the API.
pub async fn api_fills(site: &TestSite, course: Uuid) -> Vec<(&'static str, String)> {
    use halqa_learning::participants::groups::store;
    let mut tx = site.app.platform.db.begin().await.unwrap();
    let of_course =
        store::make(&mut tx, (course, None), "Evening", Clock::system().now()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    vec![("{group}", group(site, "Api").await.to_string()), ("{course_group}", of_course.to_string())]
}

/// A directory: an administrator with a token for SCIM alone.
pub async fn directory(site: &TestSite, email: &str) -> (Uuid, Program) {
    let owner = site.account(email, &[Role::Administrator]).await;
    (owner, Program::new(site, &token(site, owner, &[Scope::Scim]).await))
}

/// A request as directories send it.
pub async fn scim(program: &Program, method: &str, path: &str, body: &Value) -> Answer {
    let request = Request::builder().method(method).uri(format!("/scim/v2{path}"));
    let request = request.header(header::CONTENT_TYPE, "application/scim+json");
    program.send(request, Body::from(body.to_string())).await
}

async fn roles(site: &TestSite, account: Uuid) -> Vec<Role> {
    accounts::find(&site.app.platform.db, account).await.unwrap().unwrap().roles
}

#[tokio::test]
async fn scim_is_for_administrators_with_a_token_of_its_scope() {
    for site in support::sites().await {
        let (owner, directory) = directory(&site, "owner@example.org").await;
        let other =
            Program::new(&site, &token(&site, owner, &[Scope::PeopleWrite, Scope::GroupsWrite]).await);
        let (_, staff) = program(&site, "staff@example.org", Role::Staff).await;
        let nobody = Program::new(&site, "");
        let mut browser = site.sign_in("owner@example.org").await;
        let routes: Vec<_> = site.table.iter().filter(|spec| spec.path.starts_with("/scim/")).collect();
        assert_eq!(routes.len(), 20);
        for spec in routes {
            assert_eq!(spec.scope, Some(Scope::Scim), "{}", spec.path);
            let path =
                spec.path.replace("/scim/v2", "").replace("{scim_user}", "x").replace("{scim_group}", "x");
            let method = spec.method.as_str();
            for (who, expected) in [
                (&nobody, StatusCode::UNAUTHORIZED),
                (&other, StatusCode::FORBIDDEN),
                (&staff, StatusCode::FORBIDDEN),
            ] {
                let answer = scim(who, method, &path, &json!({})).await;
                assert_eq!(answer.status, expected, "{method} {path}: {}", answer.body);
                assert_eq!(answer.json()["schemas"][0], "urn:ietf:params:scim:api:messages:2.0:Error");
            }
            let answer = browser.empty(&spec.method, &format!("/scim/v2{path}")).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "a cookie opens nothing: {method} {path}");
            let answer = scim(&directory, method, &path, &json!({})).await;
            let status = answer.status;
            let open = if path == "/.search" { StatusCode::NOT_IMPLEMENTED } else { status };
            assert_eq!(status, open, "{path}");
            assert!(
                (path == "/.search" || !status.is_server_error()) && status != StatusCode::FORBIDDEN,
                "{method} {path}: {}",
                answer.body
            );
            let kind = answer.headers[header::CONTENT_TYPE].to_str().unwrap();
            assert_eq!(kind, "application/scim+json", "{method} {path}");
        }
        let unknown = scim(&directory, "POST", "/Bulk", &json!({})).await;
        assert_eq!((unknown.status, unknown.json()["status"].clone()), (StatusCode::NOT_FOUND, json!("404")));
        let wrong = directory.send(
            Request::post("/scim/v2/Users").header(header::CONTENT_TYPE, "text/plain"),
            Body::from("x"),
        );
        assert_eq!(wrong.await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
}

#[tokio::test]
async fn roles_follow_membership_and_stay_apart_from_those_by_hand() {
    for site in support::sites().await {
        site.account("claire@example.org", &[Role::Administrator]).await;
        let mut claire = site.sign_in("claire@example.org").await;
        let amina = site.account("amina@example.org", &[Role::Author]).await;
        let made = claire.post("/en/admin/groups", &[("name", " Customs  officers ")]).await;
        let page = made.location().to_owned();
        assert!(page.starts_with("/en/admin/groups/"), "{}", made.body);
        let again = claire.post("/en/admin/groups", &[("name", "CUSTOMS officers")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.body.contains("CUSTOMS officers"), "what was typed is kept");
        claire.post(&format!("{page}/roles"), &[("role", "trainer"), ("role", "author")]).await;
        let nobody = claire.post(&format!("{page}/members"), &[("email", "nobody@example.org")]).await;
        assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
        claire.post(&format!("{page}/members"), &[("email", "AMINA@example.org")]).await;
        assert_eq!(
            roles(&site, amina).await,
            [Role::Author, Role::Trainer, Role::Learner],
            "{}",
            site.db.name
        );
        let person = claire.get(&format!("/en/admin/people/{amina}")).await;
        assert!(person.body.contains("Customs officers") && person.body.contains("Through groups besides"));

        // What is set by hand changes only that.
        claire.post(&format!("/en/admin/people/{amina}/roles"), &[("role", "staff")]).await;
        assert_eq!(roles(&site, amina).await, [Role::Staff, Role::Author, Role::Trainer, Role::Learner]);
        claire.post(&format!("{page}/members/remove"), &[("person", &amina.to_string())]).await;
        assert_eq!(roles(&site, amina).await, [Role::Staff, Role::Learner]);
        let found = claire.get(&format!("{page}?q=amina")).await;
        assert!(found.body.contains("amina@example.org"), "{}", found.body);
        claire.post(&format!("{page}/members"), &[("person", &amina.to_string())]).await;
        assert!(roles(&site, amina).await.contains(&Role::Trainer));
        claire.post(&format!("{page}/delete"), &[]).await;
        assert_eq!(roles(&site, amina).await, [Role::Staff, Role::Learner]);
        assert_eq!(claire.get(&page).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn no_change_of_a_group_leaves_the_site_without_an_administrator() {
    for site in support::sites().await {
        let claire_id = site.account("claire@example.org", &[Role::Administrator]).await;
        let mut claire = site.sign_in("claire@example.org").await;
        let page = claire.post("/en/admin/groups", &[("name", "Chiefs")]).await.location().to_owned();
        claire.post(&format!("{page}/roles"), &[("role", "administrator")]).await;
        claire.post(&format!("{page}/members"), &[("email", "claire@example.org")]).await;
        // By hand no more: the group still gives it.
        claire.post(&format!("/en/admin/people/{claire_id}/roles"), &[("role", "author")]).await;
        assert_eq!(roles(&site, claire_id).await, [Role::Administrator, Role::Author, Role::Learner]);
        for (act, fields) in [
            ("delete", vec![]),
            ("roles", vec![("role", "trainer")]),
            ("members/remove", vec![("person", claire_id.to_string().leak() as &str)]),
        ] {
            claire.post(&format!("{page}/{act}"), &fields).await;
            assert!(
                roles(&site, claire_id).await.contains(&Role::Administrator),
                "{act} on {}",
                site.db.name
            );
        }
        assert_eq!(claire.get(&page).await.status, StatusCode::OK, "nothing of it was kept");
    }
}

#[tokio::test]
async fn groups_of_the_site_and_of_a_course_by_the_api() {
    for site in support::sites().await {
        let (_, admin) = program(&site, "admin@example.org", Role::Administrator).await;
        let owner = site.account("other@example.org", &[Role::Administrator]).await;
        let weak = Program::new(&site, &token(&site, owner, &[Scope::GroupsRead, Scope::GroupsWrite]).await);
        let amina = site.account("amina@example.org", &[]).await;
        let made = admin.post("/api/v1/groups", &json!({ "name": "Focal points" })).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let path = format!("/api/v1/groups/{}", made.json()["id"].as_str().unwrap());
        assert_eq!(made.location(), path);
        assert_eq!(
            admin.post("/api/v1/groups", &json!({ "name": "focal POINTS" })).await.status,
            StatusCode::CONFLICT
        );
        for _ in 0..2 {
            let put = admin.call("PUT", &format!("{path}/members/{amina}"), &json!({})).await;
            assert_eq!(
                (put.status, put.json()["person"].clone()),
                (StatusCode::OK, json!(amina)),
                "{}",
                put.body
            );
        }
        let nobody = admin.call("PUT", &format!("{path}/members/{}", Uuid::nil()), &json!({})).await;
        assert_eq!(nobody.status, StatusCode::NOT_FOUND);
        assert_eq!(admin.get(&path).await.json()["members"], 1);
        assert_eq!(
            admin.get(&format!("{path}/members")).await.json()["items"][0]["email"],
            "amina@example.org"
        );
        let renamed = admin.call("PATCH", &path, &json!({ "name": "National focal points" })).await;
        assert_eq!(renamed.json()["name"], "National focal points");
        assert_eq!(
            admin.get("/api/v1/groups?q=FOCAL").await.json()["items"][0]["name"],
            "National focal points"
        );

        // With roles it takes the scope for roles besides.
        let id: Uuid = made.json()["id"].as_str().unwrap().parse().unwrap();
        let mut tx = site.app.platform.db.begin().await.unwrap();
        groups::set_roles(&mut tx, id, &[Role::Trainer], false).await.unwrap();
        tx.commit().await.unwrap();
        let refused = weak.call("PUT", &format!("{path}/members/{owner}"), &json!({})).await;
        assert_eq!(
            (refused.status, refused.json()["code"].clone()),
            (StatusCode::FORBIDDEN, json!("insufficient-scope"))
        );
        admin.call("PUT", &format!("{path}/members/{owner}"), &json!({})).await;
        let person = admin.get(&format!("/api/v1/people/{owner}")).await.json();
        assert_eq!(person["roles_by_group"], json!(["trainer"]));
        for _ in 0..2 {
            let gone = admin.call("DELETE", &format!("{path}/members/{owner}"), &json!({})).await;
            assert_eq!(gone.status, StatusCode::NO_CONTENT);
        }
        assert!(!roles(&site, owner).await.contains(&Role::Trainer));
        assert_eq!(admin.call("DELETE", &path, &json!({})).await.status, StatusCode::NO_CONTENT);

        site.import(support::course("wash-hands")).await;
        let enrolment =
            admin.post("/api/v1/enrolments", &json!({ "course": "wash-hands", "person": amina })).await;
        let enrolment = enrolment.json()["id"].as_str().unwrap().to_owned();
        let all = "/api/v1/courses/wash-hands/groups";
        let made = admin.post(all, &json!({ "name": "Evening" })).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let path = made.location().to_owned();
        assert_eq!(admin.post(all, &json!({ "name": "evening" })).await.status, StatusCode::CONFLICT);
        for _ in 0..2 {
            let put = admin.call("PUT", &format!("{path}/members/{enrolment}"), &json!({})).await;
            assert_eq!(put.json()["person"], json!(amina), "{}", put.body);
        }
        assert_eq!(admin.get(&format!("{path}/members")).await.json()["items"].as_array().unwrap().len(), 1);
        assert_eq!(admin.get(all).await.json()["items"][0]["members"], 1);
        admin.call("DELETE", &format!("{path}/members/{enrolment}"), &json!({})).await;
        assert_eq!(admin.get(&path).await.json()["members"], 0);
        assert_eq!(admin.call("DELETE", &path, &json!({})).await.status, StatusCode::NO_CONTENT);
        assert_eq!(admin.get(&path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn memberships_are_merged_exported_and_erased() {
    for site in support::sites().await {
        site.account("claire@example.org", &[Role::Administrator]).await;
        let mut claire = site.sign_in("claire@example.org").await;
        let (kept, closed) =
            (site.account("kept@example.org", &[]).await, site.account("closed@example.org", &[]).await);
        let page = claire.post("/en/admin/groups", &[("name", "Alumni of 2025")]).await.location().to_owned();
        claire.post(&format!("{page}/roles"), &[("role", "reviewer")]).await;
        claire.post(&format!("{page}/members"), &[("email", "closed@example.org")]).await;
        let preview = claire.get(&format!("/en/admin/people/{kept}/merge?with={closed}")).await;
        assert!(preview.body.contains("Membership in one group"), "{}", preview.body);
        let fields = [("with", &*closed.to_string()), ("sure", "on")];
        claire.post(&format!("/en/admin/people/{kept}/merge"), &fields).await;
        assert_eq!(roles(&site, kept).await, [Role::Reviewer, Role::Learner], "{}", site.db.name);
        assert_eq!(roles(&site, closed).await, [Role::Learner]);
        let mut browser = site.sign_in("kept@example.org").await;
        let data: Value =
            serde_json::from_str(&browser.post("/en/me/account/data", &[("format", "json")]).await.body)
                .unwrap();
        assert_eq!(data["groups"][0]["name"], "Alumni of 2025");
        browser.post("/en/me/account/delete", &[("password", support::PASSWORD)]).await;
        let id: Uuid = page.rsplit('/').next().unwrap().parse().unwrap();
        assert!(groups::members(&site.app.platform.db, id, None, 10).await.unwrap().is_empty());
    }
}
