//! What is kept about people: every table and column is in the program's own list; rules let things go and write down
//! what they did; the register says it all; people take their data away as an archive, and go.

use std::{collections::BTreeMap, fs, io::Read as _};

use axum::{
    body::{Body, to_bytes},
    http::{Method, StatusCode},
};
use chrono::TimeDelta;
use halqa::{HOLDINGS, KINDS};
use halqa_identity::{accounts, policy::Role};
use halqa_platform::{
    clock::Clock,
    jobs,
    lang::Lang,
    mail::{self, Mail},
    personal::{self, Erased},
    retention::{self, Rule},
};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    policy::columns::{ADMINISTRATOR, SIGNED_IN},
    support::{self, Client, PASSWORD, TestSite},
};

/// Everybody who is signed in is told that there is no such thing: it is somebody else's, or named by nothing.
const NOTHING: &str = "s00000000";

/// What `tests/policy.rs` holds of this part.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/admin/retention", ADMINISTRATOR),
        post("/{lang}/admin/retention/run", ADMINISTRATOR),
        get("/{lang}/admin/retention/{retained}", ADMINISTRATOR),
        post("/{lang}/admin/retention/{retained}", ADMINISTRATOR),
        get("/{lang}/admin/register", ADMINISTRATOR),
        get("/{lang}/admin/register/edit", ADMINISTRATOR),
        post("/{lang}/admin/register/edit", ADMINISTRATOR),
        get("/{lang}/admin/register/{registerfile}", ADMINISTRATOR),
        get("/{lang}/admin/policies/consents.csv", ADMINISTRATOR),
        get("/{lang}/me/account/data", SIGNED_IN),
        post("/{lang}/me/account/data", SIGNED_IN),
        get("/{lang}/me/account/data/{archive}", NOTHING),
        // An empty form names nothing that was agreed to.
        post("/{lang}/me/account/consents", NOTHING),
    ]
}

/// What stands for the pieces of these addresses.
pub fn fills() -> Vec<(&'static str, String)> {
    vec![
        ("{retained}", "mails".to_owned()),
        ("{registerfile}", "register.json".to_owned()),
        ("{archive}", Uuid::nil().to_string()),
    ]
}

#[tokio::test]
async fn every_table_and_column_says_what_it_holds_about_people() {
    for site in support::sites().await {
        let mut snapshot = site.app.platform.db.snapshot().await.unwrap();
        let tables = snapshot.tables().await.unwrap();
        assert!(tables.len() > 50);
        let columns = tables.iter().map(|table| {
            let names = table.columns.iter().map(|column| column.name.as_str()).collect();
            (table.name.as_str(), names)
        });
        let gaps = personal::gaps(HOLDINGS, columns);
        assert!(
            gaps.is_empty(),
            "put these into HOLDINGS of their crate ({}):\n{}",
            site.db.name,
            gaps.join("\n")
        );
    }
}

#[test]
fn what_is_said_to_be_kept_by_a_rule_has_one() {
    let kinds: Vec<_> = KINDS.iter().flat_map(|list| list.iter()).collect();
    for holding in HOLDINGS.iter().flat_map(|list| list.iter()).filter(|holding| !holding.rule.is_empty()) {
        assert!(kinds.iter().any(|kind| kind.key == holding.rule), "{}: {}", holding.table, holding.rule);
    }
    for kind in &kinds {
        assert_eq!(kinds.iter().filter(|other| other.key == kind.key).count(), 1, "{}", kind.key);
        assert!(!kind.table.contains("completion"), "what certifies never goes by a rule");
        assert!(HOLDINGS.iter().any(|list| list.iter().any(|held| held.table == kind.table)));
        for lang in Lang::ALL {
            assert!((kind.reading)(lang, "XX".to_owned()).contains("XX"), "{} in {lang}", kind.key);
        }
    }
}

#[tokio::test]
async fn every_rule_can_be_tried_and_run_on_an_empty_site() {
    for site in support::sites().await {
        let platform = &site.app.platform;
        for rule in retention::rules(&platform.db, &platform.config, KINDS).await.unwrap() {
            let (least, most) = rule.kind.between;
            assert!((least..=most).contains(&rule.days), "{}", rule.kind.key);
            let on = Rule { active: true, ..rule };
            assert_eq!(retention::look(platform, &on).await.unwrap().items, 0, "{}", rule.kind.key);
            assert_eq!(
                retention::run(platform, &on).await.unwrap(),
                0,
                "{} ({})",
                rule.kind.key,
                site.db.name
            );
        }
    }
}

async fn letter(site: &TestSite, to: &str) -> Uuid {
    let platform = &site.app.platform;
    let mail = Mail {
        to: to.to_owned(),
        to_name: String::new(),
        lang: Lang::En,
        kind: "test",
        subject: "S".to_owned(),
        blocks: Vec::new(),
        people: Vec::new(),
    };
    let mut tx = platform.db.begin().await.unwrap();
    let id = mail::queue(&mut tx, &platform.clock, &platform.config, &mail).await.unwrap();
    tx.commit().await.unwrap();
    id
}

fn rule<'a>(rules: &'a [Rule], key: &str) -> &'a Rule {
    rules.iter().find(|rule| rule.kind.key == key).unwrap()
}

async fn rules(site: &TestSite) -> Vec<Rule> {
    let platform = &site.app.platform;
    retention::rules(&platform.db, &platform.config, KINDS).await.unwrap()
}

#[tokio::test]
async fn mails_go_after_their_time_with_their_files() {
    let clock = Clock::fixed("2026-01-01T00:00:00Z".parse().unwrap());
    for site in support::sites_set(&clock, &[("HALQA_MAIL_KEEP_DAYS", "10")]).await {
        let platform = &site.app.platform;
        clock.set("2026-01-01T00:00:00Z".parse().unwrap());
        let (old, waiting) = (letter(&site, "a@example.org").await, letter(&site, "b@example.org").await);
        clock.set(clock.now() + TimeDelta::days(8));
        let young = letter(&site, "c@example.org").await;
        let registry = site.app.registry().unwrap();
        assert_eq!(jobs::run_due_now(&registry, &platform.db, &clock).await.unwrap().failed, []);
        let queued = "UPDATE mails SET state = 'queued' WHERE id = $1";
        platform.db.write(queued).bind(waiting).execute().await.unwrap();
        let mails = *rule(&rules(&site).await, "mails");
        assert_eq!(mails.days, 10, "as the operator set it");
        assert_eq!(retention::run(platform, &mails).await.unwrap(), 0);
        clock.set(clock.now() + TimeDelta::days(3));
        let look = retention::look(platform, &mails).await.unwrap();
        assert_eq!((look.items, look.sample.as_slice()), (1, &[old][..]), "{}", site.db.name);
        assert_eq!(look.oldest, Some("2026-01-01T00:00:00Z".parse().unwrap()));
        assert!(mail::one(&platform.db, old).await.unwrap().is_some(), "looking changes nothing");
        assert_eq!(retention::run(platform, &mails).await.unwrap(), 1);
        assert!(mail::one(&platform.db, old).await.unwrap().is_none());
        assert!(mail::one(&platform.db, waiting).await.unwrap().is_some(), "what is not sent yet stays");
        let files = |id: Uuid| platform.config.data.join(format!("mailbox/{id}.eml")).exists();
        assert!(!files(old) && files(young), "{}", site.db.name);
        let runs = retention::runs(&platform.db, None, 10).await.unwrap();
        assert_eq!((runs[0].kind.as_str(), runs[0].items, runs[0].days), ("mails", 1, 10));
        assert_eq!(runs[0].error, None);
    }
}

async fn administrator(site: &TestSite) -> Client {
    site.account("root@example.org", &[Role::Administrator]).await;
    site.sign_in("root@example.org").await
}

#[tokio::test]
async fn an_administrator_tries_and_changes_a_rule_within_its_limits() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        let page = root.get("/en/admin/retention").await.body;
        assert!(page.contains("Mails are kept") && page.contains("What never goes by a rule"), "{page}");
        let at = "/en/admin/retention/deliveries";
        let tried = root.get(&format!("{at}?days=5")).await;
        assert!(tried.body.contains("Nothing would go") && tried.body.contains("which are not saved"));
        assert_eq!(rule(&rules(&site).await, "deliveries").days, 30, "trying changes nothing");
        for wrong in ["0", "366", "-1", "many", ""] {
            let answer = root.post(at, &[("days", wrong), ("active", "on")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        assert_eq!(root.post(at, &[("days", "7")]).await.location(), "/en/admin/retention");
        let changed = *rule(&rules(&site).await, "deliveries");
        assert_eq!((changed.days, changed.active), (7, true), "it may not be stopped");
        let inactive = "/en/admin/retention/inactive-accounts";
        root.post(inactive, &[("days", "365"), ("active", "on")]).await;
        assert!(rule(&rules(&site).await, "inactive-accounts").active, "{}", site.db.name);
        let log = root.get("/en/admin/audit").await.body;
        assert!(log.contains("Rule of how long things are kept changed"), "{log}");
        assert_eq!(root.get("/en/admin/retention/nothing").await.status, StatusCode::NOT_FOUND);
        root.post("/en/admin/retention/run", &[]).await;
        site.run_jobs().await;
        assert!(retention::runs(&site.app.platform.db, None, 50).await.unwrap().len() > 8);
    }
}

#[tokio::test]
async fn an_account_that_nobody_uses_is_warned_and_then_erased() {
    let begin = "2026-01-01T00:00:00Z".parse().unwrap();
    let clock = Clock::fixed(begin);
    for site in support::sites_at(&clock).await {
        clock.set(begin);
        let platform = &site.app.platform;
        let gone = site.account("gone@example.org", &[Role::Learner]).await;
        let back = site.account("back@example.org", &[Role::Learner]).await;
        let staff = site.account("staff@example.org", &[Role::Staff]).await;
        let days = Rule { days: 365, active: true, ..*rule(&rules(&site).await, "inactive-accounts") };
        clock.set(begin + TimeDelta::days(400));
        assert_eq!(retention::run(platform, &days).await.unwrap(), 0, "nobody goes without a warning");
        let mails = mail::page(&platform.db, None, 10).await.unwrap();
        let mut warned: Vec<&str> = mails.iter().map(|mail| mail.recipient.as_str()).collect();
        warned.sort_unstable();
        assert_eq!(warned, ["back@example.org", "gone@example.org"], "{}", site.db.name);
        assert_eq!(retention::run(platform, &days).await.unwrap(), 0);
        assert_eq!(mail::page(&platform.db, None, 10).await.unwrap().len(), 2, "each is warned once");
        clock.set(begin + TimeDelta::days(410));
        site.sign_in("back@example.org").await;
        clock.set(begin + TimeDelta::days(431));
        assert_eq!(retention::look(platform, &days).await.unwrap().sample, [gone]);
        assert_eq!(retention::run(platform, &days).await.unwrap(), 1, "{}", site.db.name);
        let email = async |id| accounts::find(&platform.db, id).await.unwrap().unwrap().email;
        assert_eq!(email(gone).await, None);
        assert!(
            email(back).await.is_some() && email(staff).await.is_some(),
            "who came back, and who has a role"
        );
    }
}

#[tokio::test]
async fn the_register_is_made_from_the_list_and_what_the_operator_says() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        let page = root.get("/en/admin/register").await.body;
        for word in [
            "Statements of completion",
            "Argon2id",
            "course_completions",
            "not entered",
            "As long as the account",
        ] {
            assert!(page.contains(word), "{word}");
        }
        let at = "/en/admin/register/edit";
        let fields = [
            ("controller", "Ministry <b>of</b> Things"),
            ("basis-log", "legal-duty"),
            ("basis-mail", "whim"),
        ];
        assert_eq!(root.post(at, &fields).await.location(), "/en/admin/register");
        let page = root.get("/en/admin/register").await.body;
        assert!(page.contains("Ministry &lt;b&gt;of") && page.contains("Version"), "{page}");
        root.post(at, &fields).await;
        let json: Value =
            serde_json::from_str(&root.get("/fr/admin/register/register.json").await.body).unwrap();
        assert_eq!(
            (&json["version"], &json["language"]),
            (&1.into(), &"fr".into()),
            "saving the same is no version"
        );
        let activities = json["activities"].as_array().unwrap();
        let of = |key: &str| activities.iter().find(|one| one["key"] == key).unwrap();
        assert_eq!((&of("log")["basis"], &of("mail")["basis"]), (&"legal-duty".into(), &"contract".into()));
        let tables: usize = activities.iter().map(|one| one["tables"].as_array().unwrap().len()).sum();
        let personal = HOLDINGS.iter().flat_map(|list| list.iter()).filter(|held| held.activity.is_some());
        assert_eq!(tables, personal.count(), "{}", site.db.name);
        for ending in ["csv", "xlsx"] {
            let file = root.get(&format!("/ar/admin/register/register.{ending}")).await;
            assert_eq!(file.status, StatusCode::OK);
            assert!(file.body.len() > 1000, "{ending}");
        }
        assert_eq!(root.get("/en/admin/register/register.exe").await.status, StatusCode::NOT_FOUND);
        let long = "x".repeat(10_001);
        assert_eq!(root.post(at, &[("contact", &long)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

/// The files of an archive, as texts.
fn open(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for n in 0..zip.len() {
        let mut file = zip.by_index(n).unwrap();
        let name = file.name().unwrap().to_string();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.insert(name, text);
    }
    files
}

async fn learner(site: &TestSite) -> Client {
    site.import(support::course("wash-hands")).await;
    site.account("amina@example.org", &[Role::Learner]).await;
    let mut client = site.sign_in("amina@example.org").await;
    client.post("/en/courses/wash-hands/enrol", &[]).await;
    client.get("/en/learn/wash-hands/how").await;
    client.post("/en/learn/wash-hands/when/check", &[("question", "before"), ("q.before", "true")]).await;
    client
}

#[tokio::test]
async fn people_take_their_data_away_as_an_archive_they_can_read() {
    for site in support::sites().await {
        let mut amina = learner(&site).await;
        for (lang, dir) in [("en", "ltr"), ("ar", "rtl")] {
            assert_eq!(amina.get(&format!("/{lang}/me/account/data")).await.status, StatusCode::OK);
            let bytes = amina.bytes(&format!("/{lang}/me/account/data"), "format=zip").await;
            let files = open(&bytes);
            let page = &files["index.html"];
            assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{page}");
            for word in
                ["amina@example.org", "wash-hands", "192.0.2.", "id=\"lesson-answers\"", "id=\"mails\""]
            {
                assert!(page.contains(word) || word == "192.0.2.", "{word} in {page}");
            }
            assert!(!page.contains("<script") && !page.contains("argon2") && !page.contains("src="));
            let json: Value = serde_json::from_str(&files["my-data.json"]).unwrap();
            assert_eq!(json["account"]["email"], "amina@example.org");
            for name in files.keys().filter(|name| *name != "README.txt") {
                assert!(files["README.txt"].contains(name.as_str()), "{name} is not in the README");
            }
            assert!(files["tables/lesson-answers.csv"].contains("before"), "{}", site.db.name);
        }
    }
}

#[tokio::test]
async fn an_archive_made_later_is_its_owners_and_goes() {
    let clock = Clock::fixed(Clock::system().now());
    for site in support::sites_at(&clock).await {
        let mut amina = learner(&site).await;
        site.account("other@example.org", &[Role::Administrator]).await;
        let mut other = site.sign_in("other@example.org").await;
        for _ in 0..2 {
            let asked = amina.post("/en/me/account/data", &[("format", "later")]).await;
            assert_eq!(asked.location(), "/en/me/account/data");
        }
        site.run_jobs().await;
        let page = amina.get("/en/me/account/data").await.body;
        let (_, rest) = page.split_once("href=\"/en/me/account/data/").unwrap();
        let link = format!("/en/me/account/data/{}", rest.split('"').next().unwrap());
        let fetched = amina.bytes_of(&link).await;
        assert!(open(&fetched).contains_key("index.html"));
        assert_eq!(other.get(&link).await.status, StatusCode::NOT_FOUND, "nobody else's");
        assert!(site.guest().get(&link).await.location().contains("/sign-in"));
        let mails = mail::page(&site.app.platform.db, None, 10).await.unwrap();
        assert_eq!(
            mails.iter().filter(|mail| mail.kind == "identity.archive").count(),
            1,
            "{}",
            site.db.name
        );
        clock.set(clock.now() + TimeDelta::days(8));
        let mut amina = site.sign_in("amina@example.org").await;
        assert_eq!(amina.get(&link).await.status, StatusCode::NOT_FOUND, "for a week");
        let archives = *rule(&rules(&site).await, "data-archives");
        assert_eq!(retention::run(&site.app.platform, &archives).await.unwrap(), 1);
        clock.set(Clock::system().now());
    }
}

#[tokio::test]
async fn the_page_before_erasure_says_what_stays_and_why() {
    for site in support::sites().await {
        let mut amina = learner(&site).await;
        let page = amina.get("/en/me/account/delete").await.body;
        for word in [
            "Statements of completion",
            "Deleted",
            "Why anything stays",
            "no longer valid",
            "Fetch what is kept",
        ] {
            assert!(page.contains(word), "{word}");
        }
        let back = amina.post("/en/me/account/delete", &[("password", "wrong")]).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(back.body.contains("Why anything stays"));
        let db = &site.app.platform.db;
        let (account,): (Uuid,) = db.read("SELECT id FROM accounts").one().await.unwrap();
        amina.post("/en/me/account/data", &[("format", "later")]).await;
        let warned = "INSERT INTO retention_warnings (account_id, warned_at, due_at) VALUES ($1, $2, $2)";
        db.write(warned).bind(account).bind(site.app.platform.clock.now()).execute().await.unwrap();
        assert_eq!(amina.post("/en/me/account/delete", &[("password", PASSWORD)]).await.location(), "/en/");
        site.run_jobs().await;
        // What the list says of each table is so.
        for held in HOLDINGS.iter().flat_map(|list| list.iter()).filter(|held| held.erased == Erased::Deleted)
        {
            if let Some(column) = held.personal.split(' ').find(|column| *column == "account_id") {
                let sql = format!("SELECT COUNT(*) FROM {} WHERE {column} = $1", held.table);
                let (left,): (i64,) = db.read_built(sql).bind(account).one().await.unwrap();
                assert_eq!(left, 0, "{} ({})", held.table, site.db.name);
            }
        }
        let folder = site.db.data().join("mailbox");
        let files = fs::read_dir(folder).map_or(0, Iterator::count);
        assert_eq!(
            files, 0,
            "without a mail server there is no last word, and no address stays ({})",
            site.db.name
        );
    }
}

#[tokio::test]
async fn a_last_word_is_written_where_a_mail_server_is_and_names_nobody() {
    // Nothing listens there: the mail waits.
    for site in support::sites_with(&[("HALQA_MAIL_SMTP_URL", "smtp://127.0.0.1:9?tls=none")]).await {
        let mut amina = learner(&site).await;
        assert_eq!(amina.post("/en/me/account/delete", &[("password", PASSWORD)]).await.location(), "/en/");
        let db = &site.app.platform.db;
        let mails = mail::page(db, None, 10).await.unwrap();
        let [last] = mails.as_slice() else { panic!("{mails:?}") };
        assert_eq!((last.kind.as_str(), last.recipient.as_str()), (mail::FAREWELL, "amina@example.org"));
        let text = mail::one(db, last.id).await.unwrap().unwrap().text_body;
        assert!(
            text.contains("What stays has no name") && text.contains("Number of this confirmation"),
            "{text}"
        );
        let (people,): (i64,) = db.read("SELECT COUNT(*) FROM mail_people").one().await.unwrap();
        assert_eq!(people, 0, "{}", site.db.name);
    }
}

#[tokio::test]
async fn what_people_agreed_to_can_be_withdrawn_and_shown() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        let amina = site.account("amina@example.org", &[Role::Learner]).await;
        let db = &site.app.platform.db;
        let mut tx = db.begin().await.unwrap();
        let now = site.app.platform.clock.now();
        // To a version that is not in force any more, and to something that is no policy.
        halqa_identity::consents::give(&mut tx, now, amina, "policy:old", "", "1").await.unwrap();
        halqa_identity::consents::give(&mut tx, now, amina, "photographs", "wash-hands", "2").await.unwrap();
        tx.commit().await.unwrap();
        let mut client = site.sign_in("amina@example.org").await;
        assert_eq!(client.get("/en/me/account").await.body.matches("Withdraw").count(), 2);
        let one = [("purpose", "policy:old"), ("scope", "")];
        assert_eq!(client.post("/en/me/account/consents", &one).await.location(), "/en/me/account");
        let given = halqa_identity::consents::of(db, amina).await.unwrap();
        assert_eq!(given.iter().filter(|consent| consent.withdrawn_at.is_none()).count(), 1);
        let csv = root.get("/en/admin/policies/consents.csv").await.body;
        assert_eq!(csv.lines().count(), 3, "{csv}");
        assert!(csv.contains("photographs,wash-hands,2,"), "{csv} ({})", site.db.name);
    }
}

impl Client {
    /// The bytes that a form of one field gives.
    async fn bytes(&mut self, path: &str, form: &'static str) -> Vec<u8> {
        let request =
            axum::http::Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.raw(request.body(Body::from(form)).unwrap()).await
    }

    async fn bytes_of(&mut self, path: &str) -> Vec<u8> {
        self.raw(axum::http::Request::get(path).body(Body::empty()).unwrap()).await
    }

    async fn raw(&mut self, request: axum::http::Request<Body>) -> Vec<u8> {
        let response = self.respond(request).await;
        assert_eq!(response.status(), StatusCode::OK);
        to_bytes(response.into_body(), 64 << 20).await.unwrap().to_vec()
    }
}

#[test]
fn an_operator_lists_tries_and_runs_the_rules() {
    let data = tempfile::TempDir::new().unwrap();
    let halqa = |arguments: &[&str]| crate::cli::run(data.path(), arguments, &[]);
    assert!(halqa(&["migrate"]).status.success());
    let said = |output: &std::process::Output| crate::cli::said(output);
    let list = said(&halqa(&["retention", "list"]));
    assert!(list.contains("inactive-accounts\toff\t1095 days") && list.contains("mails\ton\t"), "{list}");
    let tried = halqa(&["retention", "run", "--dry-run"]);
    assert!(tried.status.success() && said(&tried).contains("mails\twould let go 0"), "{}", said(&tried));
    let one = halqa(&["retention", "run", "--kind", "beats"]);
    assert!(said(&one).contains("beats\tlet go 0") && !said(&one).contains("mails"), "{}", said(&one));
    assert_eq!(halqa(&["retention", "run", "--kind", "nothing"]).status.code(), Some(2));
}
