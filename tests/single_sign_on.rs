//! Single sign-on against a real provider (oidc-provider, from tests/oidc) that the test starts. Without
//! `HALQA_TEST_OIDC` (tests/run sets it) there is nothing to start.

mod provider;
mod table;

use axum::http::StatusCode;
use chrono::TimeDelta;
use halqa_identity::{accounts, policy::Role, single_sign_on::links};
use halqa_platform::{clock::Clock, mail};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    cli::free_port,
    support::{self, Answer, Client, PASSWORD, TestSite},
};
use provider::{Person, Provider};

pub use table::{fills, policy};

const ADMIN: &str = "/en/admin/sign-on";
const ADDRESS: &str = "/en/sign-in/address";
const NEW: &str = "/en/sign-in/new";
const OWN: &str = "/en/me/account/sign-on";
const LOOSE: [(&str, &str); 2] = [("HALQA_SIGN_ON_HTTP", "on"), ("HALQA_SIGN_ON_PRIVATE_ADDRESSES", "on")];

/// Sites that can be reached at `base` (one after the other), and allow providers on this machine.
async fn sites(provider: &Provider, clock: &Clock) -> Vec<TestSite> {
    let base = provider.base();
    let base = [("HALQA_BASE_URL", base.as_str())];
    support::sites_set(clock, &[&LOOSE[..], &base].concat()).await
}

async fn admin(site: &TestSite) -> Client {
    site.account("admin@example.org", &[Role::Administrator]).await;
    site.sign_in("admin@example.org").await
}

/// Enters the provider as an administrator does, with `more` over what it needs, tries it and turns it on.
async fn enter(admin: &mut Client, provider: &Provider, more: &[(&str, &str)]) -> String {
    let (id, issuer) = (provider.id.to_string(), provider.issuer());
    let fields = [
        ("provider", id.as_str()),
        ("name_en", "WHO account"),
        ("name_ar", "حساب المنظمة"),
        ("issuer", &issuer),
        ("client_id", "halqa"),
        ("secret", provider::SECRET),
        ("scopes", "openid email profile"),
    ];
    let page = format!("{ADMIN}/{id}");
    let made = admin.post(ADMIN, &[&fields[..], more].concat()).await;
    assert_eq!(made.location(), page, "{}", made.body);
    assert_eq!(admin.post(&format!("{page}/state"), &[("state", "on")]).await.location(), page);
    page
}

async fn change(admin: &mut Client, provider: &Provider, more: &[(&str, &str)]) {
    let issuer = provider.issuer();
    let fields = [
        ("name_en", "WHO account"),
        ("issuer", &*issuer),
        ("client_id", "halqa"),
        ("scopes", "email profile"),
    ];
    let page = format!("{ADMIN}/{}", provider.id);
    let saved = admin.post(&format!("{page}/change"), &[&fields[..], more].concat()).await;
    assert_eq!(saved.location(), page, "{}", saved.body);
}

fn start(provider: &Provider) -> String {
    format!("/en/sign-in/with/{}?next=/en/me/profile", provider.id)
}

/// Presses the button, signs in at the provider, and comes back.
async fn through(client: &mut Client, provider: &Provider, login: &str) -> Answer {
    let there = client.get(&start(provider)).await;
    assert_eq!(there.status, StatusCode::SEE_OTHER, "{}", there.body);
    let back = Person::new().sign_in(there.location(), login).await;
    client.get(&back).await
}

fn trouble(name: &str) -> String {
    format!("/en/sign-in/trouble/{name}")
}

async fn is_in(client: &mut Client) -> bool {
    client.get("/en/me/profile").await.status == StatusCode::OK
}

async fn roles(site: &TestSite, email: &str) -> Vec<Role> {
    let account = accounts::find_by_email(&site.app.platform.db, email).await.unwrap().unwrap();
    account.roles.into_iter().filter(|role| *role != Role::Learner).collect()
}

async fn mails(site: &TestSite, kind: &str) -> Vec<(String, String)> {
    let db = &site.app.platform.db;
    let mut found = Vec::new();
    for head in mail::page(db, None, 50).await.unwrap() {
        if head.kind == kind {
            found.push((head.recipient.clone(), mail::one(db, head.id).await.unwrap().unwrap().text_body));
        }
    }
    found
}

/// The code in the newest mail with one.
async fn code(site: &TestSite) -> String {
    let text = mails(site, "identity.sign-on-code").await.remove(0).1;
    let is_code = |line: &&str| line.len() == 8 && line.chars().all(|c| c.is_ascii_alphanumeric());
    text.lines().map(str::trim).find(is_code).unwrap().to_owned()
}

async fn log(site: &TestSite, action: &str) -> Vec<Value> {
    let rows: Vec<(String,)> = site
        .app
        .platform
        .db
        .read("SELECT detail FROM audit_log WHERE action = $1 ORDER BY id")
        .bind(action.to_owned())
        .all()
        .await
        .unwrap();
    rows.into_iter().map(|(detail,)| serde_json::from_str(&detail).unwrap()).collect()
}

fn amina(groups: &[&str]) -> Value {
    json!({ "claims": {
        "email": "Amina@who.example", "email_verified": true, "name": "أمينة بن علي", "locale": "ar-TN",
        "org": "Ministry of Health", "groups": groups,
    } })
}

const RULES: [(&str, &str); 6] = [
    ("rule_claim", "groups"),
    ("rule_value", "halqa-authors"),
    ("rule_role", "author"),
    ("rule_claim", "groups"),
    ("rule_value", "halqa-staff"),
    ("rule_role", "staff"),
];

#[tokio::test]
async fn somebody_new_comes_in_and_roles_keep_in_step_with_the_claims() {
    let Some(mut provider) = Provider::start(free_port()).await else { return };
    for site in sites(&provider, &Clock::system()).await {
        let mut admin = admin(&site).await;
        let open = [("new_accounts", "on"), ("trusts_email", "on"), ("organisation", "org")];
        let page = enter(&mut admin, &provider, &[&open[..], &RULES].concat()).await;
        let tried = admin.post(&format!("{page}/try"), &[]).await;
        assert!(tried.body.contains("The provider answers, and can be used"), "{}", tried.body);
        assert!(!tried.body.contains(provider::SECRET) && !admin.get(&page).await.body.contains("%25"));

        provider.know("amina", amina(&["halqa-authors", "others"])).await;
        let mut client = site.guest();
        for page in ["/en/sign-in", "/en/register"] {
            assert!(client.get(page).await.body.contains("Sign in with"), "{page}");
        }
        let back = through(&mut client, &provider, "amina").await;
        assert_eq!(back.location(), NEW, "{}", back.body);
        assert!(!is_in(&mut client).await, "nothing is made before they say so");
        let asked = client.get(NEW).await;
        assert!(
            asked.body.contains("أمينة بن علي") && asked.body.contains("Amina@who.example"),
            "{}",
            asked.body
        );
        let made = client.post(NEW, &[("name", "أمينة بن علي"), ("lang", "ar")]).await;
        assert_eq!(made.location(), "/en/me/profile", "{}", made.body);
        assert!(is_in(&mut client).await);
        let db = &site.app.platform.db;
        let account = accounts::find_by_email(db, "amina@who.example").await.unwrap().unwrap();
        assert!(account.confirmed_at.is_some() && account.password_hash.is_none());
        assert_eq!(
            (account.profile.lang.code(), &*account.profile.organisation),
            ("ar", "Ministry of Health")
        );
        assert_eq!(roles(&site, "amina@who.example").await, [Role::Author]);
        assert_eq!(log(&site, "account.roles-by-rule").await.len(), 1);

        // Given by hand; then the group goes: the one by rule goes, the other stays.
        let by_hand = format!("/en/admin/people/{}/roles", account.id);
        admin.post(&by_hand, &[("role", "author"), ("role", "trainer")]).await;
        provider.know("amina", amina(&["halqa-staff"])).await;
        let mut second = site.guest();
        assert_eq!(through(&mut second, &provider, "amina").await.location(), "/en/me/profile");
        assert_eq!(roles(&site, "amina@who.example").await, [Role::Staff, Role::Trainer]);
        assert!(second.get("/en/admin").await.status == StatusCode::OK, "staff from now on");

        // New keys at the provider: asked for once more, by themselves.
        provider.restart().await;
        provider.know("amina", amina(&[])).await;
        let mut third = site.guest();
        assert_eq!(through(&mut third, &provider, "amina").await.location(), "/en/me/profile");
        assert_eq!(roles(&site, "amina@who.example").await, [Role::Trainer]);

        // What they get of themselves, and what is left when they go.
        let data: Value =
            serde_json::from_str(&third.post("/en/me/account/data", &[("format", "json")]).await.body)
                .unwrap();
        assert_eq!(data["sign_ins_elsewhere"][0]["subject"], "amina");
        admin.post(&format!("{page}/delete"), &[]).await;
        assert_eq!(links::count(db, account.id).await.unwrap(), 0);
        assert_eq!(third.get(&start(&provider)).await.location(), "/en/me", "still signed in");
        assert_eq!(site.guest().get(&start(&provider)).await.location(), trouble("off"));
    }
}

#[tokio::test]
async fn an_address_that_has_an_account_is_proved_before_it_is_linked() {
    let Some(provider) = Provider::start(free_port()).await else { return };
    for site in sites(&provider, &Clock::system()).await {
        let mut admin = admin(&site).await;
        enter(&mut admin, &provider, &[("new_accounts", "on"), ("trusts_email", "on")]).await;
        let person = |email: &str, verified: bool| json!({ "claims": { "email": email, "email_verified": verified, "name": "B" } });
        let account = site.account("boris@example.org", &[Role::Learner]).await;
        site.account("carla@example.org", &[Role::Learner]).await;
        provider.know("boris", person("boris@example.org", true)).await;
        provider.know("carla", person("carla@example.org", false)).await;
        provider.know("nobody", person("nobody@example.org", false)).await;
        let db = &site.app.platform.db;

        // By the password.
        let mut client = site.guest();
        assert_eq!(through(&mut client, &provider, "boris").await.location(), ADDRESS);
        assert!(!is_in(&mut client).await);
        let wrong = client.post(ADDRESS, &[("password", "not it")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(links::count(db, account).await.unwrap(), 0);
        assert_eq!(client.post(ADDRESS, &[("password", PASSWORD)]).await.location(), "/en/me/profile");
        assert!(is_in(&mut client).await);
        assert_eq!(mails(&site, "identity.sign-on-linked").await.len(), 1, "their owner is told");
        assert_eq!(through(&mut site.guest(), &provider, "boris").await.location(), "/en/me/profile");

        // By a code, in this browser alone; five wrong ones end it.
        let mut client = site.guest();
        assert_eq!(through(&mut client, &provider, "carla").await.location(), ADDRESS);
        client.post("/en/sign-in/address/code", &[]).await;
        let first = code(&site).await;
        for _ in 0..5 {
            client.post("/en/sign-in/address/prove", &[("code", "AAAAAAAA")]).await;
        }
        let late = client.post("/en/sign-in/address/prove", &[("code", &first)]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "not even the right one now");
        client.post("/en/sign-in/address/code", &[]).await;
        let second = code(&site).await;
        let elsewhere = site.guest().post("/en/sign-in/address/prove", &[("code", &second)]).await;
        assert_eq!(elsewhere.location(), trouble("stale"));
        let typed = second.to_lowercase();
        let done = client.post("/en/sign-in/address/prove", &[("code", &typed)]).await;
        assert_eq!(done.location(), "/en/me/profile", "{}", done.body);

        // An address that is not believed and has no account: the same page, and the same way.
        let (mut known, mut unknown) = (site.guest(), site.guest());
        let other = json!({ "claims": { "email": "boris@example.org", "name": "B" } });
        provider.know("stranger", other).await;
        assert_eq!(through(&mut known, &provider, "stranger").await.location(), ADDRESS);
        assert_eq!(through(&mut unknown, &provider, "nobody").await.location(), ADDRESS);
        let page = |answer: Answer, email: &str| answer.body.replace(email, "");
        assert_eq!(
            page(known.get(ADDRESS).await, "boris@example.org"),
            page(unknown.get(ADDRESS).await, "nobody@example.org")
        );
        unknown.post("/en/sign-in/address/code", &[]).await;
        let typed = code(&site).await;
        let proved = unknown.post("/en/sign-in/address/prove", &[("code", &typed)]).await;
        assert_eq!(proved.location(), NEW);
        assert_eq!(unknown.post(NEW, &[("name", "N"), ("lang", "en")]).await.location(), "/en/me/profile");

        // Somebody registered an address that is not theirs: its owner takes it over, and the password with it.
        let hash = site.app.identity.passwords.hash(PASSWORD).await.unwrap();
        db.write("UPDATE accounts SET confirmed_at = NULL, password_hash = $1 WHERE email_key = 'nobody@example.org'")
            .bind(hash)
            .execute()
            .await
            .unwrap();
        db.write("DELETE FROM sign_on_links WHERE subject = 'nobody'").execute().await.unwrap();
        let mut squatter = site.sign_in("nobody@example.org").await;
        let mut owner = site.guest();
        through(&mut owner, &provider, "nobody").await;
        let refused = owner.post(ADDRESS, &[("password", PASSWORD)]).await;
        assert!(refused.body.contains("not confirmed yet"), "{}", refused.body);
        owner.post("/en/sign-in/address/code", &[]).await;
        let typed = code(&site).await;
        let done = owner.post("/en/sign-in/address/prove", &[("code", &typed)]).await;
        assert_eq!(done.location(), "/en/me/profile");
        assert!(!is_in(&mut squatter).await);
        let fields = [("email", "nobody@example.org"), ("password", PASSWORD)];
        assert_eq!(site.guest().post("/en/sign-in", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn whatever_is_wrong_signs_nobody_in() {
    let Some(mut provider) = Provider::start(free_port()).await else { return };
    let clock = Clock::fixed(Clock::system().now());
    for site in sites(&provider, &clock).await {
        let mut admin = admin(&site).await;
        enter(&mut admin, &provider, &[("trusts_email", "on")]).await;
        provider.know("amina", amina(&[])).await;
        provider.know("silent", json!({ "claims": {} })).await;
        let mut client = site.guest();
        assert_eq!(through(&mut client, &provider, "amina").await.location(), trouble("unknown"));
        assert_eq!(through(&mut client, &provider, "silent").await.location(), trouble("no-address"));
        let account = site.account("amina@who.example", &[Role::Learner]).await;
        through(&mut client, &provider, "amina").await;
        assert_eq!(client.post(ADDRESS, &[("password", PASSWORD)]).await.location(), "/en/me/profile");

        // Another browser's state, the same answer twice, an answer without a question.
        let (mut one, mut two) = (site.guest(), site.guest());
        let there = one.get(&start(&provider)).await;
        two.get(&start(&provider)).await;
        let back = Person::new().sign_in(there.location(), "amina").await;
        assert_eq!(two.get(&back).await.location(), trouble("stale"));
        assert!(!is_in(&mut two).await);
        assert_eq!(one.get(&back).await.location(), "/en/me/profile");
        assert_eq!(one.get(&back).await.location(), trouble("stale"), "once");
        let alone = format!("/sign-on/back/{}?code=x&state=y", provider.id);
        assert_eq!(two.get(&alone).await.location(), "/en/sign-in/trouble/stale");
        // A stolen code, put into a sign-in of one's own: its proof key is another.
        let stolen =
            Person::new().sign_in(site.guest().get(&start(&provider)).await.location(), "amina").await;
        let mine = two.get(&start(&provider)).await;
        let own = Person::new().sign_in(mine.location(), "amina").await;
        let mixed = provider::with(&own, "code", &provider::piece(&stolen, "code"));
        assert_eq!(two.get(&mixed).await.location(), trouble("stale"));
        // Who sends it has to say so, and rightly.
        for iss in ["http://127.0.0.1:1", ""] {
            let there = two.get(&start(&provider)).await;
            let back = Person::new().sign_in(there.location(), "amina").await;
            assert_eq!(two.get(&provider::with(&back, "iss", iss)).await.location(), trouble("untrusted"));
        }
        for (fault, why) in [("nonce", "stale"), ("signature", "untrusted")] {
            provider.errs(&[fault]).await;
            assert_eq!(through(&mut two, &provider, "amina").await.location(), trouble(why));
        }
        provider.errs(&[]).await;
        // Refused there.
        let there = two.get(&start(&provider)).await;
        let back = Person::new().refuse(there.location()).await;
        assert_eq!(two.get(&back).await.location(), trouble("denied"));
        // Too long on the way, and a token that is over.
        let there = two.get(&start(&provider)).await;
        let back = Person::new().sign_in(there.location(), "amina").await;
        let began = clock.now();
        clock.set(began + TimeDelta::minutes(16));
        assert_eq!(two.get(&back).await.location(), trouble("stale"));
        clock.set(began + TimeDelta::hours(2));
        assert_eq!(through(&mut two, &provider, "amina").await.location(), trouble("stale"));
        clock.set(began);
        // A domain that is not let in, also for who is known; a suspended account.
        let mut admin = site.sign_in("admin@example.org").await;
        change(&mut admin, &provider, &[("domains", "@example.org"), ("trusts_email", "on")]).await;
        assert_eq!(through(&mut two, &provider, "amina").await.location(), trouble("domain"));
        change(&mut admin, &provider, &[("trusts_email", "on")]).await;
        let status = [("status", "suspended"), ("reason", "On leave until further notice")];
        admin.post(&format!("/en/admin/people/{account}/status"), &status).await;
        assert_eq!(through(&mut two, &provider, "amina").await.location(), trouble("suspended"));
        assert!(!is_in(&mut two).await);
        let page = two.get(&trouble("suspended")).await;
        assert!(page.body.contains("You cannot sign in"), "{}", page.body);
        assert!(log(&site, "sign-on.failed").await.len() > 10, "administrators see it");
        // It does not answer.
        let there = two.get(&start(&provider)).await;
        let back = Person::new().sign_in(there.location(), "amina").await;
        provider.stop();
        assert_eq!(two.get(&back).await.location(), trouble("unreachable"));
        let tried = admin.post(&format!("{ADMIN}/{}/try", provider.id), &[]).await;
        assert!(tried.body.contains("does not answer"), "{}", tried.body);
        provider.restart().await;
    }
}

#[tokio::test]
async fn its_owner_links_and_unlinks_and_proves_with_it() {
    let Some(provider) = Provider::start(free_port()).await else { return };
    let clock = Clock::fixed(Clock::system().now());
    for site in sites(&provider, &clock).await {
        let mut admin = admin(&site).await;
        enter(&mut admin, &provider, &[("new_accounts", "on"), ("trusts_email", "on")]).await;
        provider.know("dora", json!({ "claims": { "email": "dora@else.example" } })).await;
        let account = site.account("dora@example.org", &[Role::Learner]).await;
        let db = &site.app.platform.db;
        let mut dora = site.sign_in("dora@example.org").await;
        assert!(dora.get("/en/me/account").await.body.contains(OWN));
        let link = format!("{OWN}/link/{}", provider.id);
        let going = dora.post(&link, &[]).await;
        assert_eq!(going.status, StatusCode::OK, "{}", going.body);
        let refresh = going.headers["refresh"].to_str().unwrap().to_owned();
        let person = Person::new();
        let back = person.sign_in(refresh.strip_prefix("0; url=").unwrap(), "dora").await;
        assert_eq!(
            site.guest().get(&back).await.location(),
            "/en/sign-in/trouble/stale",
            "not in another browser"
        );
        assert_eq!(dora.get(&back).await.location(), OWN);
        assert!(dora.get(OWN).await.body.contains("dora@else.example"));
        // It is hers: nobody else links it.
        site.account("eve@example.org", &[Role::Learner]).await;
        let mut eve = site.sign_in("eve@example.org").await;
        let refresh = eve.post(&link, &[]).await.headers["refresh"].to_str().unwrap().to_owned();
        let back = Person::new().sign_in(refresh.strip_prefix("0; url=").unwrap(), "dora").await;
        assert_eq!(eve.get(&back).await.location(), trouble("taken"));

        // Later, a dangerous act: proved by signing in there once more, by who is asked once more.
        clock.set(clock.now() + TimeDelta::minutes(16));
        let of = links::of(db, account).await.unwrap().remove(0);
        let unlink = format!("{OWN}/unlink/{}", of.id);
        let asked = dora.post(&unlink, &[]).await;
        assert!(asked.body.contains("Sign in again with"), "{}", asked.body);
        clock.set(Clock::system().now());
        let prove = format!("/en/sign-in/with/{}?purpose=prove&next={OWN}", provider.id);
        let there = dora.get(&prove).await;
        assert!(there.location().contains("prompt=login") && there.location().contains("max_age=0"));
        let back = person.sign_in(there.location(), "dora").await;
        assert_eq!(dora.get(&back).await.location(), OWN);
        // Never the last way in.
        accounts_without_password(&site, "dora@example.org").await;
        assert_eq!(dora.post(&unlink, &[]).await.location(), OWN);
        assert_eq!(links::count(db, account).await.unwrap(), 1);
        let hash = site.app.identity.passwords.hash(PASSWORD).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        accounts::set_password(&mut tx, account, &hash).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(dora.post(&unlink, &[]).await.location(), OWN);
        assert_eq!(links::count(db, account).await.unwrap(), 0);

        // Two accounts become one: the link moves; erased, it goes.
        provider
            .know("fay", json!({ "claims": { "email": "fay@example.org", "email_verified": true } }))
            .await;
        let mut fay = site.guest();
        assert_eq!(through(&mut fay, &provider, "fay").await.location(), NEW);
        fay.post(NEW, &[("name", "Fay"), ("lang", "en")]).await;
        let other = accounts::find_by_email(db, "fay@example.org").await.unwrap().unwrap().id;
        let mut admin = site.sign_in("admin@example.org").await;
        let merge = format!("/en/admin/people/{account}/merge");
        assert!(admin.get(&format!("{merge}?with={other}")).await.body.contains("linked sign-in"));
        let merged = admin.post(&merge, &[("with", &other.to_string()), ("sure", "on")]).await;
        assert_eq!(merged.location(), format!("/en/admin/people/{account}"), "{}", merged.body);
        assert_eq!(links::count(db, account).await.unwrap(), 1);
        assert_eq!(through(&mut site.guest(), &provider, "fay").await.location(), "/en/me/profile");
        let mut dora = site.sign_in("dora@example.org").await;
        dora.post("/en/me/account/delete", &[("password", PASSWORD)]).await;
        assert_eq!(links::count(db, account).await.unwrap(), 0);
        assert_eq!(
            through(&mut site.guest(), &provider, "fay").await.location(),
            NEW,
            "nobody here any more"
        );
    }
}

async fn accounts_without_password(site: &TestSite, email: &str) {
    let db = &site.app.platform.db;
    let sql = "UPDATE accounts SET password_hash = NULL WHERE email_key = $1";
    db.write(sql).bind(email.to_owned()).execute().await.unwrap();
}

#[tokio::test]
async fn signing_out_here_and_there() {
    let Some(provider) = Provider::start(free_port()).await else { return };
    for site in sites(&provider, &Clock::system()).await {
        let mut admin = admin(&site).await;
        enter(&mut admin, &provider, &[("new_accounts", "on"), ("trusts_email", "on")]).await;
        provider.know("amina", amina(&[])).await;
        let here = provider::Here::serve(&site, provider.own_port).await;
        let person = Person::new();
        let mut one = site.guest();
        let there = one.get(&start(&provider)).await;
        let back = person.sign_in(there.location(), "amina").await;
        assert_eq!(one.get(&back).await.location(), NEW);
        one.post(NEW, &[("name", "Amina"), ("lang", "en")]).await;
        // The same person in a second browser, which the provider knows as another session.
        let (mut two, second) = (site.guest(), Person::new());
        let there = two.get(&start(&provider)).await;
        let back = second.sign_in(there.location(), "amina").await;
        assert_eq!(two.get(&back).await.location(), "/en/me/profile");

        // Signed out here, and offered there: the provider ends its session and tells us of that one.
        let mut copy = one.clone();
        let out = one.post("/en/sign-out", &[]).await;
        assert_eq!(out.status, StatusCode::OK, "{}", out.body);
        assert!(!is_in(&mut copy).await, "over at once");
        let href = provider::link_to(&out.body, "/session/end");
        assert!(href.contains("id_token_hint=") && href.contains("post_logout_redirect_uri="), "{href}");
        let home = person.sign_out(&href).await;
        assert_eq!(one.get(&home).await.location(), "/en/");
        assert!(is_in(&mut two).await, "another session of hers");
        // Signed out there: over here, without anybody doing anything.
        let there = copy.get(&start(&provider)).await;
        let back = person.sign_in(there.location(), "amina").await;
        assert_eq!(copy.get(&back).await.location(), "/en/me/profile");
        assert!(is_in(&mut copy).await);
        person.sign_out(&format!("{}/session/end?client_id=halqa", provider.issuer())).await;
        assert!(!is_in(&mut copy).await, "told by the provider");
        assert!(is_in(&mut two).await);
        assert!(!log(&site, "account.sign-ins-ended").await.is_empty());

        // What is no logout token ends nothing: an ID token, for instance.
        let href = provider::link_to(&two.clone().post("/en/sign-out", &[]).await.body, "/session/end");
        let id_token = provider::piece(&href, "id_token_hint");
        let logout = format!("/sign-on/logout/{}", provider.id);
        for token in [&*id_token, "x.y.z", ""] {
            let refused = site.guest().post(&logout, &[("logout_token", token)]).await;
            assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.body);
        }
        here.stop().await;
    }
}

#[tokio::test]
async fn a_second_step_there_counts_where_it_is_trusted() {
    let Some(provider) = Provider::start(free_port()).await else { return };
    let base = provider.base();
    let settings = [("HALQA_BASE_URL", base.as_str()), ("HALQA_SECURITY_SECOND_STEP_ROLES", "staff")];
    for site in support::sites_with(&[&LOOSE[..], &settings].concat()).await {
        let mut admin = admin(&site).await;
        let open = [("new_accounts", "on"), ("trusts_email", "on"), ("second_step", "mfa otp")];
        enter(&mut admin, &provider, &[&open[..], &RULES].concat()).await;
        let staff = |amr: &[&str]| {
            let mut person = amina(&["halqa-staff"]);
            person["amr"] = json!(amr);
            person["claims"]["amr"] = json!(amr);
            person
        };
        provider.know("amina", staff(&["pwd"])).await;
        let mut client = site.guest();
        through(&mut client, &provider, "amina").await;
        let in_ = client.post(NEW, &[("name", "Amina"), ("lang", "en")]).await;
        assert_eq!(in_.location(), "/en/me/account/second-step", "led to set one up");
        assert_eq!(client.get("/en/admin").await.status, StatusCode::FORBIDDEN, "the role sleeps");
        provider.know("amina", staff(&["pwd", "mfa"])).await;
        let mut awake = site.guest();
        assert_eq!(through(&mut awake, &provider, "amina").await.location(), "/en/me/profile");
        assert_eq!(awake.get("/en/admin").await.status, StatusCode::OK);
        assert_eq!(client.get("/en/admin").await.status, StatusCode::FORBIDDEN, "in that browser alone");
    }
}

#[tokio::test]
async fn addresses_inside_are_refused_unless_the_operator_allows_them() {
    for site in support::sites().await {
        let mut admin = admin(&site).await;
        let id = Uuid::nil().to_string();
        for (issuer, why) in [
            ("http://login.example.org", "Only https"),
            ("https://127.0.0.1/", "not public"),
            ("https://localhost:8443", "not public"),
            ("https://[::1]/realms/x", "not public"),
            ("https://169.254.169.254/", "not public"),
            ("https://login.example.org/?x=1", "no web address"),
            ("login", "no web address"),
        ] {
            let fields = [("provider", &*id), ("name_en", "X"), ("issuer", issuer), ("client_id", "x")];
            let refused = admin.post(ADMIN, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{issuer}");
            assert!(refused.body.contains(why), "{issuer}: {}", refused.body);
        }
        // Every fault is named, and what was typed stays.
        let fields = [("name_en", ""), ("issuer", "login"), ("rule_claim", "groups"), ("rule_value", "")];
        let refused = admin.post(ADMIN, &fields).await;
        for text in ["at least one language", "The provider gives it", "Each rule needs", "value=\"groups\""]
        {
            assert!(refused.body.contains(text), "{text}: {}", refused.body);
        }
    }
}
