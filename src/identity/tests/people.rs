//! The administrator's pages.

use axum::http::StatusCode;

use super::browser::{PASSWORD, sites};
use crate::{accounts, demo, policy::Role};

#[tokio::test]
async fn an_administrator_finds_people_gives_roles_and_suspends() {
    for site in sites(&[]).await {
        let admin = site.person("claire@example.org", &[Role::Administrator]).await;
        let account = site.person("amina@example.org", &[]).await;
        let (mut browser, mut hers) = (site.browser(), site.browser());
        browser.sign_in("claire@example.org", PASSWORD).await;
        hers.sign_in("amina@example.org", PASSWORD).await;
        assert_eq!(hers.get("/en/admin").await.status, StatusCode::FORBIDDEN);
        for search in ["AMINA@", "AMINA", "امينه", ""] {
            let page = browser
                .get(&format!("/en/admin/people?q={}", halqa_platform::http::view::encode(search)))
                .await;
            assert!(page.text.contains("amina@example.org"), "{search} ({})", site.name);
        }
        let page = browser.get("/en/admin/people?q=%25min_").await;
        assert!(!page.text.contains("amina@example.org"), "no wildcards");

        let path = format!("/en/admin/people/{account}");
        assert_eq!(browser.get(&path).await.status, StatusCode::OK);
        browser.post(&format!("{path}/roles"), &[("role", "trainer"), ("role", "staff")]).await;
        assert_eq!(hers.get("/en/admin").await.status, StatusCode::OK, "at once");
        assert_eq!(hers.get("/en/admin/people").await.status, StatusCode::FORBIDDEN);
        assert_eq!(
            hers.post(&format!("{path}/roles"), &[("role", "administrator")]).await.status,
            StatusCode::FORBIDDEN
        );
        let kept = accounts::find(&site.identity.platform.db, account).await.unwrap().unwrap();
        assert_eq!(kept.roles, [Role::Staff, Role::Trainer, Role::Learner]);

        let page = browser.post(&format!("{path}/status"), &[("status", "suspended"), ("reason", "x")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "not without a reason");
        assert_eq!(hers.get("/en/me/profile").await.status, StatusCode::OK);
        let fields = [("status", "suspended"), ("reason", "Shared her password")];
        browser.post(&format!("{path}/status"), &fields).await;
        let page = browser.get(&path).await;
        assert!(
            page.text.contains("Shared her password") && page.text.contains("account.suspended"),
            "{}",
            page.text
        );
        assert_eq!(hers.get("/en/me/profile").await.status, StatusCode::UNAUTHORIZED);
        let page = hers.sign_in("amina@example.org", PASSWORD).await;
        assert!(page.text.contains("suspended"), "{}", page.text);
        browser.post(&format!("{path}/status"), &[("status", "active")]).await;
        assert_eq!(hers.sign_in("amina@example.org", PASSWORD).await.to, "/en/me");
        assert_eq!(site.count("SELECT COUNT(*) FROM suspensions").await, 0, "{}", site.name);
        let page = browser.get(&path).await;
        assert!(page.text.contains("Firefox") && page.text.contains("192.0.2.7"), "{}", page.text);
        browser.post(&format!("{path}/sessions"), &[("session", "all")]).await;
        assert_eq!(hers.get("/en/me/profile").await.status, StatusCode::UNAUTHORIZED, "{}", site.name);
        for said in ["on its way", "less than a minute ago"] {
            browser.post(&format!("{path}/link"), &[("link", "password")]).await;
            assert!(browser.get(&path).await.text.contains(said), "{said}");
        }
        assert_eq!(site.mails().await.last().unwrap().0, "identity.reset-sent");
        let reset = site.link("/reset/").await;
        assert_eq!(hers.post(&reset, &[("password", "correct horse battery")]).await.to, "/en/sign-in");

        let own = format!("/en/admin/people/{admin}");
        browser.post(&format!("{own}/roles"), &[]).await;
        browser.post(&format!("{own}/status"), &[("status", "suspended"), ("reason", "a test")]).await;
        assert_eq!(
            browser.get("/en/admin/people").await.status,
            StatusCode::OK,
            "the only administrator stays"
        );
        assert_eq!(site.count("SELECT COUNT(*) FROM audit_log WHERE action = 'account.roles'").await, 1);
    }
}

#[tokio::test]
async fn kept_mails_are_read_in_the_mailbox() {
    for site in sites(&[]).await {
        site.person("claire@example.org", &[Role::Administrator]).await;
        let mut browser = site.browser();
        browser.sign_in("claire@example.org", PASSWORD).await;
        assert!(browser.get("/en/admin/mailbox").await.text.contains("No messages yet"));
        let fields =
            [("email", "amina@example.org"), ("password", PASSWORD), ("name", "أمينة"), ("lang", "ar")];
        site.browser().post("/ar/register", &fields).await;
        let page = browser.get("/en/admin/mailbox").await;
        let at = page.text.find("/en/admin/mailbox/").unwrap();
        let path = page.text[at..].split('"').next().unwrap().to_owned();
        let page = browser.get(&path).await;
        assert!(page.text.contains("/ar/confirm/") && page.text.contains("<iframe"), "{}", page.text);
        assert!(page.text.contains(r#"sandbox="allow-top-navigation-by-user-activation""#));
        let frame = browser.get(&format!("{path}/html")).await;
        assert!(
            frame.text.contains("<base target=\"_top\">") && frame.text.contains("/ar/confirm/"),
            "{}",
            frame.text
        );
        let db = &site.identity.platform.db;
        db.write("UPDATE mails SET text_body = '', html_body = ''").execute().await.unwrap();
        let page = browser.get(&path).await;
        assert!(page.text.contains("no longer kept here") && !page.text.contains("<iframe"), "{}", page.text);
        let mut other = site.browser();
        site.person("omar@example.org", &[Role::Staff]).await;
        other.sign_in("omar@example.org", PASSWORD).await;
        assert_eq!(other.get(&path).await.status, StatusCode::FORBIDDEN, "{}", site.name);
    }
}

#[tokio::test]
async fn demo_accounts_are_made_once_and_can_sign_in() {
    for site in sites(&[]).await {
        assert!(demo::create(&site.identity, |_| Err(anyhow::anyhow!("disk full"))).await.is_err());
        assert_eq!(site.count("SELECT COUNT(*) FROM accounts").await, 0, "nothing without the file");
        let mut written = 0;
        let made = demo::create(&site.identity, |accounts| {
            written = accounts.len();
            Ok(())
        })
        .await
        .unwrap();
        assert_eq!((made.len(), written), (6, 6), "{}", site.name);
        for account in &made {
            assert_eq!(account.email, format!("{}@example.org", account.role));
            assert_eq!(site.browser().sign_in(&account.email, &account.password).await.to, "/en/me");
        }
        assert!(demo::create(&site.identity, |_| Ok(())).await.unwrap().is_empty());
    }
}
