//! What administrators see and set for the whole site, on both databases: the log that shows tampering, jobs, mails, the
//! look, policies, languages, features, health.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use halqa_identity::{
    audit::{
        self, Entry,
        chain::{self, Fault},
    },
    health,
    policy::Role,
    site, upkeep,
};
use halqa_platform::{db::Db, id, jobs, text::plain};
use serde_json::Value;

use crate::{
    policy::columns::{ADMINISTRATOR, PUBLIC, SIGNED_IN},
    support::{self, Answer, Client, PASSWORD, TestSite},
};

/// An empty form, or an address without its query, names nothing.
const NAMES_NOTHING: &str = "snnnnnnn0";

pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/admin/audit", ADMINISTRATOR),
        get("/{lang}/admin/audit/log.csv", ADMINISTRATOR),
        post("/{lang}/admin/audit/check", ADMINISTRATOR),
        get("/{lang}/admin/jobs", ADMINISTRATOR),
        post("/{lang}/admin/jobs/retry", NAMES_NOTHING),
        get("/{lang}/admin/jobs/delete", NAMES_NOTHING),
        post("/{lang}/admin/jobs/delete", NAMES_NOTHING),
        post("/{lang}/admin/mailbox/{mail}/resend", ADMINISTRATOR),
        get("/{lang}/admin/storage", ADMINISTRATOR),
        post("/{lang}/admin/storage", ADMINISTRATOR),
        get("/{lang}/admin/health", ADMINISTRATOR),
        get("/site/{look}/look.css", PUBLIC),
        get("/site/{logo}/logo.webp", PUBLIC),
        get("/{lang}/admin/site", ADMINISTRATOR),
        post("/{lang}/admin/site/logo", ADMINISTRATOR),
        post("/{lang}/admin/site/texts", ADMINISTRATOR),
        post("/{lang}/admin/site", ADMINISTRATOR),
        get("/{lang}/admin/languages", ADMINISTRATOR),
        post("/{lang}/admin/languages", ADMINISTRATOR),
        get("/{lang}/admin/features", ADMINISTRATOR),
        // Nothing is switched off by a form that says nothing.
        post("/{lang}/admin/features", NAMES_NOTHING),
        post("/{lang}/admin/checklist", NAMES_NOTHING),
        get("/{lang}/policies", PUBLIC),
        get("/{lang}/policies/{policy}", PUBLIC),
        get("/{lang}/me/policies", SIGNED_IN),
        post("/{lang}/me/policies", SIGNED_IN),
        get("/{lang}/admin/policies", ADMINISTRATOR),
        post("/{lang}/admin/policies", ADMINISTRATOR),
        get("/{lang}/admin/policies/{policy}", ADMINISTRATOR),
        post("/{lang}/admin/policies/{policy}", ADMINISTRATOR),
        post("/{lang}/admin/policies/{policy}/publish", ADMINISTRATOR),
        post("/{lang}/admin/policies/{policy}/state", NAMES_NOTHING),
    ]
}

/// A look, a logo and a policy that are really there.
pub async fn fills(site: &TestSite, people: &mut [(&'static str, Client)]) -> Vec<(&'static str, String)> {
    let (_, administrator) = people.iter_mut().find(|(name, _)| *name == "administrator").unwrap();
    let look = site.app.platform.site.look();
    assert!(look.stylesheet.is_none());
    administrator.post("/en/admin/site", &[("accent-light", "#7a1f3d")]).await;
    upload(administrator, &picture()).await;
    publish(administrator, "conduct", "Be kind.", false).await;
    let look = site.app.platform.site.look();
    let logo = look.logo.as_ref().unwrap().href.split('/').nth(2).unwrap().to_owned();
    vec![
        ("{look}", look.stylesheet.as_ref().unwrap().hash.clone()),
        ("{logo}", logo),
        ("{policy}", "conduct".to_owned()),
    ]
}

async fn administrator(site: &TestSite) -> Client {
    site.account("root@example.org", &[Role::Administrator]).await;
    site.sign_in("root@example.org").await
}

async fn publish(client: &mut Client, slug: &str, text: &str, asks: bool) {
    client.post("/en/admin/policies", &[("slug", slug)]).await;
    let page = format!("/en/admin/policies/{slug}");
    let saved = client.post(&page, &[("title-en", "Rules"), ("text-en", text)]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let asked: &[(&str, &str)] = if asks { &[("asks", "on")] } else { &[] };
    assert_eq!(client.post(&format!("{page}/publish"), asked).await.location(), page);
}

/// A PNG of 8 × 4 pixels.
fn picture() -> Vec<u8> {
    let image = image::RgbaImage::from_pixel(8, 4, image::Rgba([0, 90, 160, 255]));
    let mut out = std::io::Cursor::new(Vec::new());
    image.write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

async fn upload(client: &mut Client, file: &[u8]) -> Answer {
    let mut body = b"--x\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n".to_vec();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::post("/en/admin/site/logo")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body))
        .unwrap();
    client.send(request).await
}

async fn run(db: &Db, sql: &'static str) {
    db.write(sql).execute().await.unwrap();
}

async fn broken(site: &TestSite) -> Option<(i64, Fault)> {
    let platform = &site.app.platform;
    let verdict = chain::verify(&platform.db, platform.clock.now()).await.unwrap();
    let check = health::check_log(&platform.db, platform.clock.now()).await;
    assert_eq!(check.ok, verdict.broken.is_none(), "{check:?}");
    if let Some(broken) = &verdict.broken {
        assert!(check.detail.contains(&format!("entry {}", broken.number)), "{check:?}");
    }
    verdict.broken.map(|broken| (broken.number, broken.fault))
}

#[tokio::test]
async fn tampering_with_the_log_shows_and_the_first_broken_entry_is_named() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        let mut guest = site.guest();
        for _ in 0..3 {
            guest
                .post("/en/sign-in", &[("email", "root@example.org"), ("password", "wrong wrong wrong")])
                .await;
        }
        let db = &site.app.platform.db;
        assert_eq!(broken(&site).await, None, "{}", site.db.name);
        assert!(chain::head(db).await.unwrap().unwrap().number >= 4);

        run(db, "UPDATE audit_log SET address = '203.0.113.0/24' WHERE number = 2").await;
        assert_eq!(broken(&site).await, Some((2, Fault::Changed)), "{}", site.db.name);
        assert_eq!(root.post("/en/admin/audit/check", &[]).await.location(), "/en/admin/audit");
        let page = plain(&root.get("/en/admin/audit").await.body);
        assert!(page.contains("it is broken at entry 2"), "{page}");
        assert!(root.get("/en/admin/health").await.body.contains("broken at entry 2"));
        run(db, "UPDATE audit_log SET address = (SELECT address FROM audit_log WHERE number = 1) WHERE number = 2").await;
        assert_eq!(broken(&site).await, None, "put back as it was");

        chain::anchor(db, site.app.platform.clock.now()).await.unwrap();
        run(db, "CREATE TABLE kept AS SELECT * FROM audit_log").await;
        let put_back = "INSERT INTO audit_log SELECT * FROM kept WHERE id NOT IN (SELECT id FROM audit_log)";
        run(db, "DELETE FROM audit_log WHERE number = 3").await;
        assert_eq!(broken(&site).await, Some((3, Fault::Missing)));
        run(db, put_back).await;
        assert_eq!(broken(&site).await, None);
        // Cut off at the end: nothing in the chain itself is wrong, but it went further before.
        run(db, "DELETE FROM audit_log WHERE number > 2").await;
        assert_eq!(broken(&site).await, Some((3, Fault::CutOff)));
        run(db, put_back).await;
        // The end replaced by another that fits: not what was noted of it.
        let head = chain::head(db).await.unwrap().unwrap();
        db.write("DELETE FROM audit_log WHERE number = $1").bind(head.number).execute().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        audit::record(&mut tx, site.app.platform.clock.now(), Entry::new("account.signed-in")).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(broken(&site).await, Some((head.number, Fault::Rewritten)));
    }
}

#[tokio::test]
async fn the_chain_stands_with_many_writers_and_without_those_who_gave_up() {
    for site in support::sites().await {
        let account = site.account("busy@example.org", &[Role::Learner]).await;
        let platform = site.app.platform.clone();
        let writers = (0..24).map(|n| {
            let platform = platform.clone();
            tokio::spawn(async move {
                for round in 0..5 {
                    let mut tx = platform.db.begin().await.unwrap();
                    // Two entries of one transaction, and something that others wait for: no two wait for each other.
                    for action in ["account.roles", "account.profile"] {
                        let entry = Entry::new(action).by(account).to(account);
                        audit::record(&mut tx, platform.clock.now(), entry).await.unwrap();
                    }
                    tx.sql("UPDATE accounts SET organisation = 'x' WHERE id = $1")
                        .bind(account)
                        .execute()
                        .await
                        .unwrap();
                    if (n + round) % 6 != 0 {
                        tx.commit().await.unwrap();
                    }
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        let verdict = chain::verify(&platform.db, platform.clock.now()).await.unwrap();
        assert_eq!((verdict.entries, verdict.broken), (200, None), "{}", site.db.name);
    }
}

#[tokio::test]
async fn entries_from_before_are_taken_in_and_the_gone_leave_the_log_whole() {
    for site in support::sites().await {
        let db = &site.app.platform.db;
        let old = "INSERT INTO audit_log (id, at, action, detail, address) VALUES ($1, $2, 'account.signed-in', 'null', '')";
        for _ in 0..3 {
            db.write(old).bind(id::new()).bind(site.app.platform.clock.now()).execute().await.unwrap();
        }
        assert!(chain::has_unchained(db).await.unwrap());
        upkeep::at_start(&site.app.identity).await.unwrap();
        site.run_jobs().await;
        assert!(!chain::has_unchained(db).await.unwrap());
        assert_eq!(chain::head(db).await.unwrap().unwrap().number, 3);
        let (noted,): (i64,) = db.read("SELECT MAX(number) FROM audit_anchors").one().await.unwrap();
        assert_eq!(noted, 3);

        let mut root = administrator(&site).await;
        site.account("leaver@example.org", &[Role::Learner]).await;
        let mut leaver = site.sign_in("leaver@example.org").await;
        let found =
            root.get("/en/admin/audit?actor=leaver%40example.org&action=account.signed-in").await.body;
        assert_eq!(found.matches("<tr>").count(), 2, "a header and one entry: {found}");
        assert!(
            root.get("/en/admin/audit?actor=nobody%40example.org")
                .await
                .body
                .contains("Nothing is written of this address")
        );
        leaver.post("/en/me/account/delete", &[("password", PASSWORD)]).await;
        assert_eq!(broken(&site).await, None, "{}", site.db.name);
        let log = root.get("/en/admin/audit").await.body;
        assert!(log.contains("a person who is gone") && log.contains("Account deleted"), "{log}");
        let csv = root.get("/en/admin/audit/log.csv").await;
        assert!(csv.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/csv"));
        assert!(csv.body.lines().count() > 5 && csv.body.starts_with("number,id,at,"), "{}", csv.body);
    }
}

#[tokio::test]
async fn colours_that_cannot_be_read_are_refused_and_good_ones_reach_every_process() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        let pale =
            root.post("/en/admin/site", &[("name-en", "Learn & Share"), ("accent-light", "#ffcc00")]).await;
        assert_eq!(pale.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            pale.body.contains("1.34 : 1") && pale.body.contains("4.50 : 1"),
            "what was measured: {}",
            pale.body
        );
        assert!(
            pale.body.contains("value=\"#ffcc00\"") && pale.body.contains("Learn &amp; Share"),
            "what was typed stays"
        );
        let look = site.app.platform.site.look();
        assert!(
            look.stylesheet.is_none() && look.name(halqa_platform::lang::Lang::En) == "Halqa",
            "nothing was changed"
        );
        assert_eq!(
            root.post("/en/admin/site", &[("accent-dark", "#202080")]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );

        let good = [
            ("name-en", "Learn & Share"),
            ("name-ar", "تعلّم"),
            ("accent-light", "#7a1f3d"),
            ("accent-dark", "#ffb3c8"),
        ];
        assert_eq!(root.post("/en/admin/site", &good).await.location(), "/en/admin/site");
        let words = [
            ("welcome-en", "# Hello\n\n<script>alert(1)</script>\n\n**all**"),
            ("footer-en", "Contact = mailto:help@example.org"),
        ];
        assert_eq!(root.post("/en/admin/site/texts", &words).await.location(), "/en/admin/site");
        assert_eq!(upload(&mut root, &picture()).await.location(), "/en/admin/site");
        // Another process over the same database.
        let other = halqa::App::assemble(
            site.db.config(&[("HALQA_DEMO", "off")]).unwrap(),
            site.app.platform.clock.clone(),
            site.db.db.clone(),
        )
        .unwrap();
        site::refresh(&other.identity).await.unwrap();
        assert_eq!(*other.platform.site.look(), *site.app.platform.site.look());

        let mut guest = site.guest();
        let home = guest.get("/en/").await.body;
        let look = site.app.platform.site.look();
        let (sheet, logo) = (look.stylesheet.as_ref().unwrap(), look.logo.as_ref().unwrap());
        for part in [
            &*sheet.href,
            &*logo.href,
            "Learn &amp; Share",
            "<strong>all</strong>",
            "mailto:help@example.org",
        ] {
            assert!(home.contains(part), "{part}: {home}");
        }
        assert!(!home.contains("<script>alert"), "{home}");
        assert!(guest.get("/ar/").await.body.contains("تعلّم"));
        assert!(guest.get("/fr/").await.body.contains("Learn &amp; Share"), "as in the default language");
        let css = guest.get(&sheet.href).await;
        assert!(css.body.contains("--accent:light-dark(#7a1f3d,#ffb3c8)"), "{}", css.body);
        assert_eq!(css.headers[header::CONTENT_TYPE], "text/css; charset=utf-8");
        let shown = guest.get(&logo.href).await;
        assert_eq!(shown.headers[header::CONTENT_TYPE], "image/webp");
        assert_eq!(guest.get("/site/0000000000000000/look.css").await.status, StatusCode::NOT_FOUND);
        let svg = upload(&mut root, b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>").await;
        assert_eq!(svg.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(svg.body.contains("SVG"), "{}", svg.body);
        assert_eq!(site.app.platform.site.look().logo.as_ref(), Some(logo), "the old one stays");
        let log = root.get("/en/admin/audit?action=site.look").await.body;
        assert!(log.contains("#7a1f3d"), "before and after stand in the log: {log}");
        // Mails carry the name.
        let asked = guest.post("/en/forgot", &[("email", "root@example.org")]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER);
        let mails = halqa_platform::mail::page(&site.app.platform.db, None, 1).await.unwrap();
        assert!(mails[0].subject.contains("Learn & Share"), "{}", mails[0].subject);
    }
}

#[tokio::test]
async fn people_are_asked_once_for_each_version_that_asks() {
    const QUESTION: &str = "Do you agree?";
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        site.account("amina@example.org", &[Role::Learner]).await;
        let mut amina = site.sign_in("amina@example.org").await;
        publish(&mut root, "privacy", "We keep **little**.", false).await;
        assert!(!amina.get("/en/me").await.body.contains(QUESTION), "nobody is asked what does not ask");
        publish(&mut root, "privacy", "We keep even less. <img src=x onerror=alert(1)>", true).await;
        assert!(amina.get("/en/me").await.body.contains(QUESTION));
        assert!(amina.get("/en/courses").await.body.contains(QUESTION), "and may go on meanwhile");
        assert!(!site.guest().get("/en/").await.body.contains(QUESTION));
        let agreed = amina.post("/en/me/policies", &[("answer", "agree"), ("next", "/en/courses")]).await;
        assert_eq!(agreed.location(), "/en/courses");
        amina.post("/en/me/policies", &[("answer", "agree")]).await;
        assert!(!amina.get("/en/me").await.body.contains(QUESTION), "asked once");
        let data: Value =
            serde_json::from_str(&amina.post("/en/me/account/data", &[("format", "json")]).await.body)
                .unwrap();
        let consents = data["consents"].as_array().unwrap();
        assert_eq!(consents.len(), 1, "{consents:?}");
        assert_eq!(
            (&consents[0]["purpose"], &consents[0]["version"]),
            (&"policy:privacy".into(), &"2".into())
        );
        assert!(amina.get("/en/me/policies").await.body.contains("Take my agreement back"));
        amina.post("/en/me/policies", &[("policy", "privacy"), ("answer", "withdraw")]).await;
        assert!(amina.get("/en/me/policies").await.body.contains("not agreed"));
        // Who says "not now" is not asked again either, and agrees to nothing.
        root.post("/en/me/policies", &[("answer", "later")]).await;
        assert!(!root.get("/en/me").await.body.contains(QUESTION));
        let now = plain(&site.guest().get("/en/policies/privacy").await.body);
        assert!(now.contains("even less") && !now.contains("onerror") && now.contains("Version 2"), "{now}");
        let old = site.guest().get("/en/policies/privacy?version=1").await.body;
        assert!(old.contains("<strong>little</strong>") && old.contains("older version"), "{old}");
        publish(&mut root, "privacy", "Third.", true).await;
        assert!(amina.get("/en/me").await.body.contains(QUESTION), "a new version asks anew");
        root.post("/en/admin/policies/privacy/state", &[("state", "retired")]).await;
        assert!(!amina.get("/en/me").await.body.contains(QUESTION));
        assert_eq!(site.guest().get("/en/policies/privacy?version=9").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn languages_and_features_are_held_to_by_the_server() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        let mut root = administrator(&site).await;
        let mut guest = site.guest();
        let all = [("lang-ar", "on"), ("lang-en", "on"), ("place-ar", "1"), ("place-en", "2")];
        let wrong = root.post("/en/admin/languages", &[&all[..], &[("default", "fr")]].concat()).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        root.post("/en/admin/languages", &[&all[..], &[("default", "ar")]].concat()).await;
        assert_eq!(guest.get("/fr/courses?q=x").await.location(), "/ar/courses?q=x");
        let request =
            Request::get("/").header(header::ACCEPT_LANGUAGE, "fr, en;q=0.4").body(Body::empty()).unwrap();
        assert_eq!(guest.send(request).await.location(), "/en/");
        let home = guest.get("/en/").await.body;
        assert!(home.contains("hreflang=\"ar\"") && !home.contains("hreflang=\"fr\""), "{home}");
        assert!(!guest.get("/sitemap.xml").await.body.contains("/fr/"));

        assert_eq!(guest.get("/en/courses/wash-hands").await.status, StatusCode::OK);
        root.post("/en/admin/features", &[("sent", "yes")]).await;
        for page in ["/en/courses", "/en/courses/wash-hands", "/en/statements/ABCDEFGHJKLM"] {
            assert!(guest.get(page).await.location().starts_with("/en/sign-in?next="), "{page}");
        }
        assert!(!guest.get("/en/").await.body.contains("/en/courses/wash-hands"));
        assert!(!guest.get("/sitemap.xml").await.body.contains("wash-hands"));
        assert_eq!(guest.get("/en/register").await.status, StatusCode::FORBIDDEN);
        let form = [("email", "new@example.org"), ("password", PASSWORD), ("name", "New")];
        assert_eq!(guest.post("/en/register", &form).await.status, StatusCode::FORBIDDEN);
        assert!(!guest.get("/en/sign-in").await.body.contains("/register"));
        assert_eq!(root.get("/en/courses/wash-hands").await.status, StatusCode::OK);
        root.post("/en/admin/features", &[("sent", "yes"), ("on", "registration"), ("on", "catalogue")])
            .await;
        assert_eq!(guest.get("/en/register").await.status, StatusCode::OK);
        assert_eq!(guest.get("/en/courses").await.status, StatusCode::OK);
        assert!(guest.get("/en/statements/ABCDEFGHJKLM").await.location().contains("/sign-in"));
    }
}

#[tokio::test]
async fn dead_jobs_and_failed_mails_are_tried_again_or_go() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        let (db, clock) = (&site.app.platform.db, &site.app.platform.clock);
        let dead = "INSERT INTO jobs (id, kind, payload, state, attempts, max_attempts, run_at, last_error, created_at)
                    VALUES ($1, $2, '{}', 'dead', 8, 8, $3, 'the <cause>', $3)";
        let mut ids = Vec::new();
        for kind in ["x.one", "x.one", "x.two"] {
            let id = id::new();
            db.write(dead).bind(id).bind(kind).bind(clock.now()).execute().await.unwrap();
            ids.push(id.to_string());
        }
        let page = plain(&root.get("/en/admin/jobs").await.body);
        assert!(page.contains("the &lt;cause&gt;") && page.contains("Failed for good (3)"), "{page}");
        assert!(root.get("/en/admin/jobs?state=dead&kind=x.two").await.body.matches("x.two").count() > 1);
        root.post("/en/admin/jobs/retry", &[("job", &ids[0])]).await;
        let states = || async {
            let counts = jobs::counts(db).await.unwrap();
            let of = |state| {
                counts
                    .iter()
                    .filter(|c| c.kind.starts_with("x.") && c.state == state)
                    .map(|c| c.jobs)
                    .sum::<i64>()
            };
            (of(jobs::JobState::Queued), of(jobs::JobState::Dead))
        };
        assert_eq!(states().await, (1, 2), "{}", site.db.name);
        assert!(root.get("/en/admin/jobs/delete?kind=x.two").await.body.contains("One job"));
        root.post("/en/admin/jobs/delete", &[("kind", "x.two")]).await;
        assert_eq!(states().await, (1, 1));
        root.post("/en/admin/jobs/delete", &[("job", &ids[0])]).await;
        assert_eq!(states().await, (1, 1), "one that waits is not deleted");
        root.post("/en/admin/jobs/retry", &[("all", "yes")]).await;
        assert_eq!(states().await, (2, 0));
        let log = root.get("/en/admin/audit").await.body;
        assert!(log.contains("Jobs tried again") && log.contains("Jobs deleted"));

        site.guest().post("/en/forgot", &[("email", "root@example.org")]).await;
        let mail = halqa_platform::mail::page(db, None, 1).await.unwrap().remove(0);
        db.write("UPDATE mails SET state = 'failed', error = 'mailbox full' WHERE id = $1")
            .bind(mail.id)
            .execute()
            .await
            .unwrap();
        assert!(root.get("/en/admin/mailbox").await.body.contains("One message failed"));
        let failed =
            root.get("/en/admin/mailbox?state=failed&to=root%40example.org&kind=identity.reset").await.body;
        assert!(failed.contains("mailbox full") && failed.contains(&mail.id.to_string()), "{failed}");
        assert!(root.get("/en/admin/mailbox?state=sent").await.body.contains("No message is as you asked"));
        let page = format!("/en/admin/mailbox/{}", mail.id);
        assert!(root.get(&page).await.body.contains("Send again"));
        assert_eq!(root.post(&format!("{page}/resend"), &[]).await.location(), page);
        site.run_jobs().await;
        let now = halqa_platform::mail::one(db, mail.id).await.unwrap().unwrap();
        assert_eq!(now.head.state, halqa_platform::mail::MailState::Kept, "the job took it again");
        assert!(now.head.error.is_none());
    }
}

#[tokio::test]
async fn an_administrator_sees_what_is_stored_whether_all_is_well_and_what_comes_first() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        site.account("root@example.org", &[Role::Administrator]).await;
        let mut root = site.sign_in("root@example.org").await;
        let admin = root.get("/en/admin").await.body;
        assert!(admin.contains("First steps") && admin.contains("First course"), "{admin}");
        for (step, left) in [("mail", true), ("languages", true), ("all", false)] {
            assert_eq!(root.post("/en/admin/checklist", &[("step", step)]).await.location(), "/en/admin");
            assert_eq!(root.get("/en/admin").await.body.contains("First steps"), left, "{step}");
        }
        site.account("desk@example.org", &[Role::Staff]).await;
        let staff = site.sign_in("desk@example.org").await.get("/en/admin").await.body;
        assert!(!staff.contains("First steps") && !staff.contains("/en/admin/audit"), "{staff}");

        let orphan = site.app.platform.storage.put(&[7; 3 << 20]).await.unwrap();
        root.post("/en/admin/storage", &[]).await;
        let page = root.get("/en/admin/storage").await.body;
        assert!(page.contains("Files of courses") && page.contains("3.0"), "the orphan of 3 MB: {page}");
        assert!(site.app.platform.storage.exists(&orphan).unwrap());
        let health = root.get("/en/admin/health").await.body;
        for check in ["Version", "Waiting jobs", "Failed messages", "Backups", "Clock"] {
            assert!(health.contains(check), "{check}: {health}");
        }
        let arabic = root.get("/ar/admin/health").await.body;
        assert!(arabic.contains("سلامة الموقع") && arabic.contains("dir=\"ltr\""));
    }
}
