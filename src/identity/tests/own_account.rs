//! Profile, address, password, sign-ins, data and deletion.

use axum::http::StatusCode;
use serde_json::Value;

use super::browser::{PASSWORD, sites};
use crate::{accounts, policy::Role};

#[tokio::test]
async fn a_profile_is_saved_and_shown() {
    for site in sites(&[]).await {
        let account = site.person("amina@example.org", &[]).await;
        let mut browser = site.browser();
        browser.sign_in("amina@example.org", PASSWORD).await;
        let fields = [
            ("name", "أمينة  بن علي"),
            ("name-en", "Amina Ben Ali"),
            ("lang", "ar"),
            ("country", "TN"),
            ("organisation", "وزارة البيئة"),
            ("stakeholder", "government"),
            ("sex", "undisclosed"),
            ("time-zone", "Africa/Tunis"),
        ];
        let page = browser.post("/en/me/profile", &fields).await;
        assert_eq!(page.to, "/en/me/profile", "{}", page.text);
        let page = browser.get("/en/me/profile").await;
        for part in [
            "Amina Ben Ali",
            "value=\"TN\" selected",
            "value=\"Africa/Tunis\" selected",
            "Your profile is saved",
        ] {
            assert!(page.text.contains(part), "{part}");
        }
        let kept = accounts::find(&site.identity.platform.db, account).await.unwrap().unwrap();
        assert_eq!(kept.profile.name, "أمينة بن علي");
        assert_eq!(kept.profile.sex, Some(accounts::Sex::Undisclosed));
        let page = browser.post("/en/me/profile", &[("name", "x"), ("country", "XX")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", site.name);
    }
}

#[tokio::test]
async fn another_address_is_theirs_once_its_mail_is_answered() {
    for site in sites(&[]).await {
        site.person("amina@example.org", &[]).await;
        site.person("taken@example.org", &[]).await;
        let mut browser = site.browser();
        browser.sign_in("amina@example.org", PASSWORD).await;
        let ask = |email, password| [("email", email), ("password", password)];
        let page = browser.post("/en/me/account/address", &ask("new@example.org", "wrong")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains("new@example.org"));
        let taken = browser.post("/en/me/account/address", &ask("taken@example.org", PASSWORD)).await;
        let free = browser.post("/en/me/account/address", &ask("new@example.org", PASSWORD)).await;
        assert_eq!((taken.status, &taken.to, &taken.text), (free.status, &free.to, &free.text));
        let mails = site.mails().await;
        let mails: Vec<(&str, &str)> = mails.iter().map(|(kind, to)| (&**kind, &**to)).collect();
        assert_eq!(
            mails,
            [
                ("identity.address-taken", "taken@example.org"),
                ("identity.address-asked", "amina@example.org"),
                ("identity.new-address", "new@example.org"),
                ("identity.address-asked", "amina@example.org"),
            ],
            "{}",
            site.name
        );
        let link = site.link("/change-address/").await;
        browser.get(&link).await;
        assert_eq!(site.count("SELECT COUNT(*) FROM accounts WHERE email_key = 'new@example.org'").await, 0);
        assert_eq!(browser.post(&link, &[]).await.to, "/en/me/account");
        assert_eq!(site.count("SELECT COUNT(*) FROM accounts WHERE email_key = 'new@example.org'").await, 1);
        assert_eq!(browser.post(&link, &[]).await.status, StatusCode::GONE);
        assert_eq!(site.browser().sign_in("new@example.org", PASSWORD).await.to, "/en/me");
    }
}

#[tokio::test]
async fn an_address_that_was_taken_meanwhile_changes_nothing() {
    for site in sites(&[]).await {
        site.person("amina@example.org", &[]).await;
        let mut browser = site.browser();
        browser.sign_in("amina@example.org", PASSWORD).await;
        browser.post("/en/me/account/address", &[("email", "new@example.org"), ("password", PASSWORD)]).await;
        let link = site.link("/change-address/").await;
        site.person("new@example.org", &[]).await;
        assert_eq!(browser.post(&link, &[]).await.status, StatusCode::CONFLICT, "{}", site.name);
        assert_eq!(
            site.count("SELECT COUNT(*) FROM accounts WHERE email_key = 'amina@example.org'").await,
            1
        );
    }
}

#[tokio::test]
async fn a_new_password_wants_the_old_one_and_ends_the_other_sign_ins() {
    for site in sites(&[]).await {
        site.person("amina@example.org", &[]).await;
        let (mut here, mut there) = (site.browser(), site.browser());
        here.sign_in("amina@example.org", PASSWORD).await;
        there.sign_in("amina@example.org", PASSWORD).await;
        let set = |current, new| [("current", current), ("password", new)];
        let page = here.post("/en/me/account/password", &set("wrong", "correct horse battery")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = here.post("/en/me/account/password", &set(PASSWORD, "correct horse battery")).await;
        assert_eq!(page.to, "/en/me/account", "{}", page.text);
        assert_eq!(here.get("/en/me/account").await.status, StatusCode::OK);
        assert_eq!(there.get("/en/me/account").await.status, StatusCode::UNAUTHORIZED, "{}", site.name);
        assert_eq!(site.mails().await.last().unwrap().0, "identity.password-changed");
    }
}

#[tokio::test]
async fn sign_ins_are_listed_and_ended_and_nobody_elses() {
    for site in sites(&[]).await {
        site.person("amina@example.org", &[]).await;
        site.person("omar@example.org", &[]).await;
        let (mut here, mut there, mut other) = (site.browser(), site.browser(), site.browser());
        here.sign_in("amina@example.org", PASSWORD).await;
        there.sign_in("amina@example.org", PASSWORD).await;
        other.sign_in("omar@example.org", PASSWORD).await;
        let page = here.get("/en/me/account").await;
        assert!(page.text.contains("192.0.2.7") && page.text.contains("Firefox"), "{}", page.text);
        let field = "name=\"session\" value=\"";
        let ids: Vec<&str> = page
            .text
            .match_indices(field)
            .filter_map(|(at, _)| page.text[at + field.len()..].split('"').next())
            .filter(|id| id.len() == 64)
            .collect();
        assert_eq!(ids.len(), 1, "the one that is not this one");
        other.post("/en/me/account/sessions", &[("session", ids[0])]).await;
        assert_eq!(there.get("/en/me/account").await.status, StatusCode::OK, "not by somebody else");
        here.post("/en/me/account/sessions", &[("session", ids[0])]).await;
        assert_eq!(there.get("/en/me/account").await.status, StatusCode::UNAUTHORIZED, "{}", site.name);
        there.sign_in("amina@example.org", PASSWORD).await;
        here.post("/en/me/account/sessions", &[("session", "others")]).await;
        assert_eq!(there.get("/en/me/account").await.status, StatusCode::UNAUTHORIZED);
        here.post("/en/me/account/sessions", &[("session", "all")]).await;
        assert_eq!(here.get("/en/me/account").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(other.get("/en/me/account").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn people_download_what_is_kept_about_them() {
    for site in sites(&[]).await {
        let account = site.person("amina@example.org", &[Role::Trainer]).await;
        let mut browser = site.browser();
        browser.sign_in("amina@example.org", PASSWORD).await;
        let page = browser.post("/en/me/account/data", &[("format", "json")]).await;
        let data: Value = serde_json::from_str(&page.text).unwrap();
        assert_eq!(data["account"]["email"], "amina@example.org", "{}", site.name);
        assert_eq!(data["account"]["roles"][0], "trainer");
        assert_eq!(data["sign_ins"][0]["address"], "192.0.2.7");
        assert_eq!(data["log"][0]["action"], "account.data-asked");
        assert_eq!(data["log"][1]["action"], "account.signed-in");
        assert_eq!(data["courses"]["of"], account.to_string(), "other domains' part");
        assert!(!page.text.contains("argon2"), "no secrets");
    }
}

#[tokio::test]
async fn a_deleted_person_is_gone_and_the_log_is_whole() {
    for site in sites(&[]).await {
        let account = site.person("amina@example.org", &[]).await;
        let mut browser = site.browser();
        browser.sign_in("amina@example.org", PASSWORD).await;
        browser.post("/en/forgot", &[("email", "amina@example.org")]).await;
        site.work().await;
        let mailbox = site.identity.platform.config.data.join("mailbox");
        assert_eq!(std::fs::read_dir(&mailbox).unwrap().count(), 1);
        let entries = site.count("SELECT COUNT(*) FROM audit_log").await;
        let page = browser.post("/en/me/account/delete", &[("password", "wrong")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = browser.post("/en/me/account/delete", &[("password", PASSWORD)]).await;
        assert_eq!(page.to, "/en/", "{}", page.text);
        site.work().await;
        let db = &site.identity.platform.db;
        let gone = accounts::find(db, account).await.unwrap().unwrap();
        assert_eq!((gone.email, &*gone.profile.name, gone.password_hash), (None, "", None));
        assert_eq!(accounts::display_name(db, account).await.unwrap(), None);
        assert_eq!(browser.get("/en/me/account").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(
            browser.sign_in("amina@example.org", PASSWORD).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        for (what, sql) in [
            ("sessions", "SELECT COUNT(*) FROM sessions"),
            ("links", "SELECT COUNT(*) FROM account_tokens"),
            ("mails", "SELECT COUNT(*) FROM mails"),
            ("pseudonyms", "SELECT COUNT(*) FROM pseudonyms"),
        ] {
            assert_eq!(site.count(sql).await, 0, "{what} ({})", site.name);
        }
        assert_eq!(std::fs::read_dir(&mailbox).unwrap().count(), 0, "nor on disk");
        // The deletion, and the attempt to sign in after it, which is nobody's.
        assert_eq!(site.count("SELECT COUNT(*) FROM audit_log").await, entries + 2);
        assert_eq!(site.count("SELECT COUNT(*) FROM events WHERE kind = 'account.erased'").await, 1);
        assert!(site.person("amina@example.org", &[]).await != account, "the address is free again");
    }
}

#[tokio::test]
async fn the_last_administrator_stays() {
    for site in sites(&[]).await {
        site.person("claire@example.org", &[Role::Administrator]).await;
        let mut browser = site.browser();
        browser.sign_in("claire@example.org", PASSWORD).await;
        let page = browser.post("/en/me/account/delete", &[("password", PASSWORD)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", site.name);
        assert!(page.text.contains("only administrator"), "{}", page.text);
        assert_eq!(browser.get("/en/admin").await.status, StatusCode::OK);
    }
}
