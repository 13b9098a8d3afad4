//! Directories at work: what Microsoft Entra ID and Okta send, in the order in which they do; and what the standard says
//! of filters, pages, versions and deletion.

use std::process::Command;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use halqa_identity::{
    accounts::{self, Status},
    policy::Role,
};
use halqa_platform::mail;
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{
    api::Program,
    cli::{Server, said},
    scim::{directory, scim},
    support::{self, Answer, TestSite},
};

const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

fn id(answer: &Answer) -> Uuid {
    answer.json()["id"].as_str().unwrap_or_else(|| panic!("{}", answer.body)).parse().unwrap()
}

fn patch(operations: Value) -> Value {
    json!({ "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": operations })
}

async fn user(program: &Program, name: &str) -> Uuid {
    let body = json!({ "schemas": [USER], "userName": name, "displayName": name.split('@').next() });
    let made = scim(program, "POST", "/Users", &body).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    id(&made)
}

/// How many are found, and the userNames or displayNames.
async fn found(program: &Program, what: &str, filter: &str) -> (i64, Vec<String>) {
    let filter = halqa_platform::http::view::encode(filter);
    let answer = program.get(&format!("/scim/v2/{what}?filter={filter}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{filter}: {}", answer.body);
    let body = answer.json();
    let names = body["Resources"].as_array().unwrap().iter();
    let names = names.map(|of| of["userName"].as_str().or(of["displayName"].as_str()).unwrap().to_owned());
    (body["totalResults"].as_i64().unwrap(), names.collect())
}

async fn account(site: &TestSite, id: Uuid) -> accounts::Account {
    accounts::find(&site.app.platform.db, id).await.unwrap().unwrap()
}

#[tokio::test]
async fn entra_id_provisions_changes_and_takes_back() {
    for site in support::sites().await {
        let (_, entra) = directory(&site, "owner@example.org").await;
        // "Test connection": somebody who is not there.
        assert_eq!(found(&entra, "Users", &format!("userName eq \"{}\"", Uuid::nil())).await.0, 0);
        let body = json!({
            "schemas": [USER, ENTERPRISE], "externalId": "0a21f0f2", "userName": "Amina.BenAli@example.org",
            "active": true, "displayName": "Amina Ben Ali", "title": "Officer", "preferredLanguage": "fr-TN",
            "emails": [{ "primary": true, "type": "work", "value": "amina.benali@example.org" }],
            "meta": { "resourceType": "User" }, "name": { "formatted": "Amina Ben Ali", "familyName": "Ben Ali", "givenName": "Amina" },
            ENTERPRISE: { "department": "Waste", "employeeNumber": "7" },
        });
        let made = scim(&entra, "POST", "/Users", &body).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let amina = id(&made);
        let shown = made.json();
        assert_eq!(made.location(), shown["meta"]["location"]);
        assert_eq!(made.headers[header::ETAG], shown["meta"]["version"].as_str().unwrap());
        assert_eq!((&shown["externalId"], &shown["preferredLanguage"]), (&json!("0a21f0f2"), &json!("fr")));
        assert_eq!(shown[ENTERPRISE]["organization"], "Waste");
        let known = account(&site, amina).await;
        assert_eq!((known.confirmed_at, known.password_hash), (None, None), "nobody proved the address");
        assert!(
            mail::page(&site.app.platform.db, None, 10).await.unwrap().is_empty(),
            "no mail unless it is switched on"
        );
        let again = scim(&entra, "POST", "/Users", &body).await;
        assert_eq!(
            (again.status, again.json()["scimType"].clone()),
            (StatusCode::CONFLICT, json!("uniqueness"))
        );
        assert_eq!(found(&entra, "Users", "userName eq \"AMINA.benali@example.org\"").await.0, 1);
        assert_eq!(found(&entra, "Users", "externalId eq \"0a21f0f2\"").await.0, 1);

        let changed = scim(
            &entra,
            "PATCH",
            &format!("/Users/{amina}"),
            &patch(json!([
                { "op": "Add", "path": "name.familyName", "value": "Trabelsi" },
                { "op": "Replace", "path": "emails[type eq \"work\"].value", "value": "x@example.org" },
                { "op": "Replace", "path": format!("{ENTERPRISE}:department"), "value": "Air" },
                { "op": "Replace", "path": "displayName", "value": "Amina Trabelsi" },
            ])),
        )
        .await;
        assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
        assert_eq!(
            changed.json()["name"],
            json!({ "formatted": "Amina Trabelsi", "givenName": "Amina", "familyName": "Trabelsi" })
        );
        assert_eq!(
            changed.json()[ENTERPRISE]["organization"],
            "Waste",
            "said already: a department does not replace it"
        );

        // Disabled, as a text, and enabled again.
        let path = format!("/Users/{amina}");
        let off = scim(
            &entra,
            "PATCH",
            &path,
            &patch(json!([{ "op": "Replace", "path": "active", "value": "False" }])),
        )
        .await;
        assert_eq!(off.json()["active"], false, "{}", off.body);
        assert_eq!(account(&site, amina).await.status, Status::Suspended);
        let on =
            scim(&entra, "PATCH", &path, &patch(json!([{ "op": "Replace", "value": { "active": "True" } }])))
                .await;
        assert_eq!(on.json()["active"], true);

        let team = scim(&entra, "POST", "/Groups", &json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group", "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
            "externalId": "8aa1", "displayName": "Waste team", "meta": { "resourceType": "Group" },
        })).await;
        assert_eq!(team.status, StatusCode::CREATED, "{}", team.body);
        let team = format!("/Groups/{}", id(&team));
        let add =
            patch(json!([{ "op": "Add", "path": "members", "value": [{ "$ref": null, "value": amina }] }]));
        for _ in 0..2 {
            assert_eq!(scim(&entra, "PATCH", &team, &add).await.status, StatusCode::NO_CONTENT);
        }
        assert_eq!(entra.get(&format!("/scim/v2{team}")).await.json()["members"][0]["value"], json!(amina));
        let without = entra.get(&format!("/scim/v2{team}?excludedAttributes=members")).await.json();
        assert!(without.get("members").is_none());
        assert_eq!(entra.get(&format!("/scim/v2{path}")).await.json()["groups"][0]["display"], "Waste team");
        let query = format!("members eq \"{amina}\" and displayName eq \"waste TEAM\"");
        assert_eq!(found(&entra, "Groups", &query).await.0, 1);
        let remove = patch(
            json!([{ "op": "Remove", "path": "members", "value": [{ "$ref": null, "value": amina }] }]),
        );
        scim(&entra, "PATCH", &team, &remove).await;
        assert!(entra.get(&format!("/scim/v2{team}")).await.json().get("members").is_none());
        assert_eq!(scim(&entra, "DELETE", &team, &json!({})).await.status, StatusCode::NO_CONTENT);

        // Soft-deleted there, then deleted: suspended here, gone for directories, not erased.
        assert_eq!(scim(&entra, "DELETE", &path, &json!({})).await.status, StatusCode::NO_CONTENT);
        assert_eq!(scim(&entra, "DELETE", &path, &json!({})).await.status, StatusCode::NOT_FOUND);
        assert_eq!(entra.get(&format!("/scim/v2{path}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(found(&entra, "Users", "userName eq \"amina.benali@example.org\"").await.0, 0);
        let kept = account(&site, amina).await;
        assert_eq!((kept.status, kept.profile.name.as_str()), (Status::Suspended, "Amina Trabelsi"));
        let back = scim(&entra, "POST", "/Users", &body).await;
        assert_eq!((back.status, id(&back)), (StatusCode::CREATED, amina), "{}", back.body);
        assert_eq!(account(&site, amina).await.status, Status::Active);
    }
}

#[tokio::test]
async fn okta_provisions_pushes_groups_and_deactivates() {
    for site in support::sites().await {
        let (_, okta) = directory(&site, "owner@example.org").await;
        let first = okta.get("/scim/v2/Users?startIndex=1&count=1").await.json();
        assert_eq!((first["totalResults"].as_i64(), first["itemsPerPage"].as_i64()), (Some(1), Some(1)));
        let body = |active: bool| {
            json!({
                "schemas": [USER], "userName": "omar@example.org", "name": { "givenName": "Omar", "familyName": "Haddad" },
                "emails": [{ "primary": true, "value": "omar@example.org", "type": "work" }], "displayName": "Omar Haddad",
                "locale": "en-US", "externalId": "00ujl29u0le5T6Aj10h7", "groups": [], "password": "1mz050nq", "active": active,
            })
        };
        let made = scim(&okta, "POST", "/Users", &body(true)).await;
        let omar = id(&made);
        assert!(made.json().get("password").is_none());
        assert_eq!(account(&site, omar).await.password_hash, None, "passwords are not taken");
        let path = format!("/Users/{omar}");
        let mut renamed = body(true);
        renamed["userName"] = json!("o.haddad@example.org");
        let put = scim(&okta, "PUT", &path, &renamed).await;
        assert_eq!(
            (put.status, put.json()["userName"].clone()),
            (StatusCode::OK, json!("o.haddad@example.org")),
            "{}",
            put.body
        );
        let off = scim(&okta, "PUT", &path, &{
            renamed["active"] = json!(false);
            renamed.clone()
        })
        .await;
        assert_eq!(off.json()["active"], false);
        scim(&okta, "PATCH", &path, &patch(json!([{ "op": "replace", "value": { "active": true } }]))).await;
        assert_eq!(account(&site, omar).await.status, Status::Active);

        // Group push: made with its members, renamed with its id in the value, members replaced and removed by filter.
        let nour = user(&okta, "nour@example.org").await;
        let group = scim(
            &okta,
            "POST",
            "/Groups",
            &json!({
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Trainers",
                "members": [{ "value": omar, "display": "o.haddad@example.org" }],
            }),
        )
        .await;
        assert_eq!(group.status, StatusCode::CREATED, "{}", group.body);
        let (group_id, group) = (id(&group), format!("/Groups/{}", id(&group)));
        let renamed =
            patch(json!([{ "op": "replace", "value": { "id": group_id, "displayName": "All trainers" } }]));
        assert_eq!(scim(&okta, "PATCH", &group, &renamed).await.status, StatusCode::NO_CONTENT);
        let members = patch(json!([
            { "op": "remove", "path": format!("members[value eq \"{omar}\"]") },
            { "op": "add", "path": "members", "value": [{ "value": nour, "display": "nour@example.org" }] },
        ]));
        scim(&okta, "PATCH", &group, &members).await;
        let shown = okta.get(&format!("/scim/v2{group}")).await.json();
        assert_eq!(
            (shown["displayName"].as_str(), shown["members"].as_array().unwrap().len()),
            (Some("All trainers"), 1)
        );
        assert_eq!(shown["members"][0]["value"], json!(nour));

        // An administrator gives the group a role; whoever the directory puts in has it.
        let mut admin = site.sign_in("owner@example.org").await;
        let page = format!("/en/admin/groups/{group_id}");
        admin.post(&format!("{page}/roles"), &[("role", "trainer"), ("directory", "on")]).await;
        assert!(account(&site, nour).await.roles.contains(&Role::Trainer), "{}", site.db.name);
        let all = json!({ "schemas": [], "displayName": "All trainers", "members": [{ "value": omar }] });
        assert_eq!(scim(&okta, "PUT", &group, &all).await.status, StatusCode::OK);
        assert!(!account(&site, nour).await.roles.contains(&Role::Trainer));
        assert!(account(&site, omar).await.roles.contains(&Role::Trainer));
        // Deleting the person takes them out.
        scim(&okta, "DELETE", &path, &json!({})).await;
        assert_eq!(account(&site, omar).await.roles, [Role::Learner]);
        // Kept by hand, it is not the directory's any more.
        admin.post(&format!("{page}/roles"), &[("role", "trainer")]).await;
        let refused = scim(&okta, "PUT", &group, &all).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.body);
        let log = admin.get("/en/admin/audit").await;
        assert!(log.body.contains("Account brought by a directory"), "{}", log.body);
    }
}

#[tokio::test]
async fn filters_pages_and_shapes_are_as_the_standard_says() {
    for site in support::sites().await {
        let (_, program) = directory(&site, "owner@example.org").await;
        for name in ["anna@example.org", "bo@example.org", "carl@other.example"] {
            user(&program, name).await;
        }
        let all = ["owner@example.org", "anna@example.org", "bo@example.org", "carl@other.example"];
        for (filter, expected) in [
            ("userName co \"EXAMPLE.ORG\"", &[0, 1, 2][..]),
            ("userName sw \"b\" or emails.value ew \".example\"", &[2, 3]),
            ("not (userName sw \"b\") and emails[type eq \"work\" and value co \"example.org\"]", &[0, 1]),
            ("displayName eq \"ANNA\"", &[1]),
            ("displayName ge \"anna\" and displayName lt \"bo\"", &[1]),
            ("externalId pr", &[]),
            ("externalId ne \"x\" and active eq true", &[0, 1, 2, 3]),
            ("active eq false", &[]),
            ("name.familyName pr or id eq \"nobody\"", &[]),
            ("groups eq \"00000000-0000-0000-0000-000000000000\"", &[]),
            ("meta.lastModified gt \"2020-01-01T00:00:00Z\"", &[0, 1, 2, 3]),
            ("meta.created le \"2020-01-01T00:00:00+02:00\"", &[]),
            ("urn:ietf:params:scim:schemas:core:2.0:User:userName ne \"bo@example.org\"", &[0, 1, 3]),
            ("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:organization co \"x\"", &[]),
        ] {
            let names: Vec<&str> = expected.iter().map(|at| all[*at]).collect();
            assert_eq!(found(&program, "Users", filter).await.1, names, "{filter} on {}", site.db.name);
        }
        for bad in ["shoeSize eq 44", "userName eq", "active co \"t\"", "meta.created gt \"then\""] {
            let answer = program
                .get(&format!("/scim/v2/Users?filter={}", halqa_platform::http::view::encode(bad)))
                .await;
            assert_eq!(
                (answer.status, answer.json()["scimType"].clone()),
                (StatusCode::BAD_REQUEST, json!("invalidFilter")),
                "{bad}"
            );
        }
        let page = program.get("/scim/v2/Users?startIndex=2&count=2&sortBy=userName&sortOrder=descending&attributes=userName").await.json();
        assert_eq!((page["totalResults"].as_i64(), page["startIndex"].as_i64()), (Some(4), Some(2)));
        assert_eq!(page["Resources"][0]["userName"], "carl@other.example");
        assert_eq!(
            page["Resources"][0].as_object().unwrap().keys().len(),
            3,
            "id, schemas and what was asked for"
        );
        let none = program.get("/scim/v2/Users?count=0").await.json();
        assert_eq!(
            (none["totalResults"].as_i64(), none["Resources"].as_array().unwrap().len()),
            (Some(4), 0)
        );
        let searched = json!({ "schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"], "filter": "userName sw \"a\"", "attributes": ["userName"] });
        let searched = scim(&program, "POST", "/Users/.search", &searched).await;
        assert_eq!(searched.json()["totalResults"], 1, "{}", searched.body);
        let everything = scim(&program, "POST", "/.search", &json!({ "count": 1 })).await;
        assert_eq!(
            (everything.status, everything.json()["status"].as_str()),
            (StatusCode::NOT_IMPLEMENTED, Some("501"))
        );
    }
}

#[tokio::test]
async fn versions_guard_changes_and_people_stay_above_directories() {
    for site in support::sites().await {
        let (owner, program) = directory(&site, "owner@example.org").await;
        let amina = user(&program, "amina@example.org").await;
        let path = format!("/scim/v2/Users/{amina}");
        let one = program.get(&path).await;
        let tag = one.headers[header::ETAG].to_str().unwrap().to_owned();
        let conditional = async |method: &str, name: &str, body: &Value| {
            let request = Request::builder().method(method).uri(&path).header(name, &tag);
            program
                .send(request.header(header::CONTENT_TYPE, "application/json"), Body::from(body.to_string()))
                .await
        };
        assert_eq!(conditional("GET", "if-none-match", &json!({})).await.status, StatusCode::NOT_MODIFIED);
        let rename = patch(json!([{ "op": "replace", "path": "displayName", "value": "Amina" }]));
        let changed = conditional("PATCH", "if-match", &rename).await;
        assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
        assert_ne!(changed.headers[header::ETAG], *tag);
        assert_eq!(
            conditional("DELETE", "if-match", &json!({})).await.status,
            StatusCode::PRECONDITION_FAILED
        );

        // Whom a person suspended, a directory does not restore.
        let mut admin = site.sign_in("owner@example.org").await;
        let status = format!("/en/admin/people/{amina}/status");
        admin.post(&status, &[("status", "suspended"), ("reason", "Shared a password")]).await;
        let activate = patch(json!([{ "op": "replace", "path": "active", "value": true }]));
        assert_eq!(
            scim(&program, "PATCH", &format!("/Users/{amina}"), &activate).await.json()["active"],
            false
        );
        scim(&program, "DELETE", &format!("/Users/{amina}"), &json!({})).await;
        let back = scim(&program, "POST", "/Users", &json!({ "userName": "amina@example.org" })).await;
        assert_eq!(
            (back.status, back.json()["active"].clone()),
            (StatusCode::CREATED, json!(false)),
            "{}",
            back.body
        );
        assert!(admin.get(&format!("/en/admin/people/{amina}")).await.body.contains("Shared a password"));

        // An administrator's address is not a directory's to change, and the last one stays.
        let steal = patch(json!([{ "op": "replace", "path": "userName", "value": "thief@example.org" }]));
        let refused = scim(&program, "PATCH", &format!("/Users/{owner}"), &steal).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.body);
        let refused = scim(&program, "DELETE", &format!("/Users/{owner}"), &json!({})).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
        let taken = patch(json!([{ "op": "replace", "path": "userName", "value": "OWNER@example.org" }]));
        let taken = scim(&program, "PATCH", &format!("/Users/{amina}"), &taken).await;
        assert_eq!(taken.json()["scimType"], "uniqueness", "{}", taken.body);

        // Names of one directory are not those of another.
        let (_, other) = directory(&site, "second@example.org").await;
        let named = patch(json!([{ "op": "add", "path": "externalId", "value": "A1" }]));
        scim(&program, "PATCH", &format!("/Users/{amina}"), &named).await;
        assert_eq!(found(&program, "Users", "externalId eq \"A1\"").await.0, 1);
        assert_eq!(found(&other, "Users", "externalId eq \"A1\"").await.0, 0);

        // With the option on, who is brought gets an invitation.
        admin
            .post(
                "/en/admin/features",
                &[("sent", "yes"), ("on", "catalogue"), ("on", "provisioning-invites")],
            )
            .await;
        user(&program, "nour@example.org").await;
        let mails = mail::page(&site.app.platform.db, None, 10).await.unwrap();
        assert!(mails.iter().any(|mail| mail.kind == "identity.invitation"), "{}", site.db.name);
    }
}

#[tokio::test]
async fn thousands_of_members_come_in_one_request() {
    for site in support::sites().await {
        let (_, program) = directory(&site, "owner@example.org").await;
        let platform = &site.app.platform;
        let mut tx = platform.db.begin().await.unwrap();
        let mut people = Vec::new();
        for n in 0..2000 {
            let new = accounts::NewAccount {
                email: accounts::EmailAddress::parse(&format!("p{n}@example.org")).unwrap(),
                confirmed: true,
                password_hash: None,
                profile: accounts::Profile::new(format!("P {n}"), halqa_platform::lang::Lang::En),
                roles: Vec::new(),
            };
            people.push(accounts::create(&mut tx, platform.clock.now(), &new).await.unwrap().unwrap());
        }
        tx.commit().await.unwrap();
        let values: Vec<Value> = people.iter().map(|id| json!({ "value": id })).collect();
        let begun = std::time::Instant::now();
        let made =
            scim(&program, "POST", "/Groups", &json!({ "displayName": "Everybody", "members": values }))
                .await;
        assert_eq!(made.status, StatusCode::CREATED);
        let path = format!("/Groups/{}", id(&made));
        let out = patch(json!([{ "op": "remove", "path": format!("members[value eq \"{}\"]", people[7]) }]));
        assert_eq!(scim(&program, "PATCH", &path, &out).await.status, StatusCode::NO_CONTENT);
        let shown = program.get(&format!("/scim/v2{path}")).await.json();
        assert_eq!(shown["members"].as_array().unwrap().len(), 1999, "{}", site.db.name);
        assert!(begun.elapsed() < std::time::Duration::from_secs(30), "{:?}", begun.elapsed());
        let nobody = patch(json!([{ "op": "add", "path": "members", "value": [{ "value": Uuid::nil() }] }]));
        assert_eq!(scim(&program, "PATCH", &path, &nobody).await.json()["scimType"], "invalidValue");
    }
}

#[tokio::test]
async fn a_client_of_another_hand_finds_it_as_the_standard_says() {
    let Ok(python) = std::env::var("HALQA_TEST_PYTHON") else {
        assert!(std::env::var_os("CI").is_none(), "tests/run sets HALQA_TEST_PYTHON");
        return;
    };
    let data = TempDir::new().unwrap();
    let limits = [
        ("HALQA_DEMO", "on"),
        ("HALQA_LIMITS_REQUESTS_PER_MINUTE", "1000000"),
        ("HALQA_LIMITS_API_REQUESTS_PER_MINUTE", "1000000"),
    ];
    let server = Server::start(data.path(), &limits).await;
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python/scim_check.py");
    let mut check = Command::new(python);
    check.arg(script).arg(&server.base).arg(data.path().join("first-start.json"));
    let output = tokio::task::spawn_blocking(move || check.output().unwrap()).await.unwrap();
    assert!(output.status.success(), "{}", said(&output));
}
