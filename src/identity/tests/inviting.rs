//! Invitations: one by one, by a file, and the merging of two accounts.

use axum::http::StatusCode;
use halqa_platform::lang::Lang;
use uuid::Uuid;

use super::browser::{Browser, PASSWORD, Page, TestSite, sites};
use crate::{
    accounts,
    invitations::{Invitee, invite},
    policy::Role,
};

async fn invite_one(site: &TestSite, email: &str, name: &str) -> Uuid {
    let platform = &site.identity.platform;
    let invitee = Invitee { email: email.to_owned(), name: name.to_owned(), lang: Lang::Ar };
    let mut tx = platform.db.begin().await.unwrap();
    let account = invite(&mut tx, platform, &invitee, None).await.unwrap();
    tx.commit().await.unwrap();
    account
}

#[tokio::test]
async fn an_invited_person_takes_over_the_account() {
    for site in sites(&[]).await {
        site.person("claire@example.org", &[Role::Administrator]).await;
        let account = invite_one(&site, "Amina@example.org", " أمينة  بن علي ").await;
        assert_eq!(invite_one(&site, "amina@EXAMPLE.org", "Other").await, account, "once: {}", site.name);
        assert_eq!(site.mails().await, [("identity.invitation".to_owned(), "Amina@example.org".to_owned())]);
        let mut tx = site.identity.platform.db.begin().await.unwrap();
        let bad = Invitee { email: "no address".to_owned(), name: String::new(), lang: Lang::En };
        assert!(invite(&mut tx, &site.identity.platform, &bad, None).await.is_err());
        drop(tx);

        let link = site.link("/invitations/").await;
        assert!(link.starts_with("/ar/invitations/"), "{link}");
        let mut browser = site.browser();
        let page = browser.get(&link).await;
        assert!(
            page.text.contains("أمينة بن علي") && page.text.contains("Amina@example.org"),
            "{}",
            page.text
        );
        assert_eq!(
            site.count("SELECT COUNT(*) FROM accounts WHERE confirmed_at IS NULL").await,
            1,
            "a look does nothing"
        );
        let page = browser.post(&link, &[("name", "أمينة"), ("password", "short")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = browser.post(&link, &[("name", "أمينة"), ("password", PASSWORD)]).await;
        assert_eq!(page.to, "/ar/sign-in", "{}", page.text);
        assert_eq!(
            browser.post(&link, &[("name", "x"), ("password", PASSWORD)]).await.status,
            StatusCode::GONE
        );
        assert_eq!(browser.get(&link).await.status, StatusCode::GONE);
        assert_eq!(browser.sign_in("amina@example.org", PASSWORD).await.to, "/en/me");
        let kept = accounts::find(&site.identity.platform.db, account).await.unwrap().unwrap();
        assert!(kept.confirmed_at.is_some() && kept.profile.name == "أمينة", "{kept:?}");
        assert_eq!(site.count("SELECT COUNT(*) FROM events WHERE kind = 'account.confirmed'").await, 1);

        invite_one(&site, "omar@example.org", "").await;
        let old = site.link("/invitations/").await;
        let mut admin = site.browser();
        admin.sign_in("claire@example.org", PASSWORD).await;
        let omar =
            accounts::find_by_email(&site.identity.platform.db, "omar@example.org").await.unwrap().unwrap();
        assert_eq!(omar.profile.name, "omar");
        admin.post(&format!("/en/admin/people/{}/link", omar.id), &[("link", "invitation")]).await;
        assert_eq!(browser.get(&old).await.status, StatusCode::OK, "within the minute nothing is sent");
        site.later(2);
        admin.post(&format!("/en/admin/people/{}/link", omar.id), &[("link", "invitation")]).await;
        assert_eq!(browser.get(&old).await.status, StatusCode::GONE, "{}", site.name);
        let new = site.link("/invitations/").await;
        site.later(60 * 24 * 15);
        assert_eq!(browser.get(&new).await.status, StatusCode::GONE, "too late");
    }
}

async fn send(browser: &mut Browser<'_>, path: &str, parts: &[(&str, &str)]) -> Page {
    browser.post_parts(path, parts).await
}

fn fifty(wrong: bool) -> String {
    let mut text = "email,name,language,country,organisation,roles\n".to_owned();
    for n in 1..=50 {
        text += &match (n, wrong) {
            (7, true) => "not an address,أحمد,ar,TN,,\n".to_owned(),
            (21, true) => "p21@example.org,,fr,SN,,\n".to_owned(),
            (40, true) => "P12@example.org,Twice,en,Atlantis,,\n".to_owned(),
            _ => format!(
                "p{n}@example.org,Person {n},{},KE,\"Ministry, of {n}\",\n",
                ["ar", "en", "fr"][n % 3]
            ),
        };
    }
    text
}

#[tokio::test]
async fn fifty_people_with_three_bad_lines_are_all_invited_or_nobody() {
    for site in sites(&[]).await {
        site.person("claire@example.org", &[Role::Administrator]).await;
        site.person("p3@example.org", &[]).await;
        let mut admin = site.browser();
        admin.sign_in("claire@example.org", PASSWORD).await;
        let path = "/en/admin/people/invite";
        assert_eq!(admin.get(path).await.status, StatusCode::OK);
        let page = send(&mut admin, path, &[("csv", &fifty(true))]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in [
            "Nobody is invited yet",
            "3 of 50 lines",
            "This is not an e-mail address",
            "The name is missing",
            "country or area is not known",
        ] {
            assert!(halqa_platform::text::plain(&page.text).contains(said), "{said}: {}", page.text);
        }
        // Even where somebody leaves out the page with the preview.
        let page = send(&mut admin, &format!("{path}/send"), &[("csv", &fifty(true))]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(site.count("SELECT COUNT(*) FROM accounts").await, 2, "nobody: {}", site.name);

        let file = send(&mut admin, &format!("{path}/faults"), &[("csv", &fifty(true))]).await;
        let lines: Vec<&str> = file.text.lines().collect();
        assert_eq!(lines.len(), 4, "{}", file.text);
        assert!(
            lines[0].starts_with("line,email,name,") && lines[1].starts_with("8,not an address"),
            "{lines:?}"
        );
        let corrected = "line,email,name,language,country,organisation,roles,problem\n8,p7@example.org,أحمد,ar,TN,,,\n\
            22,p21@example.org,Awa,fr,SN,,,\n41,p12@example.org,Forty,en,KE,,,\n";
        let both = [("csv", &*fifty(true)), ("corrected", corrected)];
        let page = send(&mut admin, path, &both).await;
        assert!(page.text.contains("The same address stands in line"), "{}", page.text);
        let corrected = corrected.replace("p12@", "p40@");
        let page = send(&mut admin, path, &[("csv", &fifty(true)), ("corrected", &corrected)]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert!(page.text.contains("One of them has an account already"), "{}", page.text);
        let csv = page.hidden("csv");
        for (round, new) in [(1, "49 people are invited"), (2, "Nobody new was invited")] {
            let page = send(&mut admin, &format!("{path}/send"), &[("csv", &csv)]).await;
            assert!(halqa_platform::text::plain(&page.text).contains(new), "{round}: {}", page.text);
            assert_eq!(site.count("SELECT COUNT(*) FROM accounts").await, 51, "{}", site.name);
            assert_eq!(site.count("SELECT COUNT(*) FROM mails").await, 49);
        }
        let p7 =
            accounts::find_by_email(&site.identity.platform.db, "p7@example.org").await.unwrap().unwrap();
        assert_eq!((p7.profile.lang, p7.profile.country.as_deref()), (Lang::Ar, Some("TN")));
    }
}

#[tokio::test]
async fn roles_come_from_administrators_alone() {
    for site in sites(&[]).await {
        site.person("claire@example.org", &[Role::Administrator]).await;
        site.person("li@example.org", &[Role::Staff]).await;
        let csv = "email;name;roles\nnew@example.org;New;trainer, author\n";
        let (mut staff, mut admin) = (site.browser(), site.browser());
        staff.sign_in("li@example.org", PASSWORD).await;
        let path = "/en/admin/people/invite/send";
        let page = send(&mut staff, path, &[("csv", csv)]).await;
        assert!(page.text.contains("Only an administrator can give roles"), "{}", page.text);
        assert_eq!(site.count("SELECT COUNT(*) FROM accounts").await, 2);
        admin.sign_in("claire@example.org", PASSWORD).await;
        send(&mut admin, path, &[("csv", csv)]).await;
        let new =
            accounts::find_by_email(&site.identity.platform.db, "new@example.org").await.unwrap().unwrap();
        assert_eq!(new.roles, [Role::Author, Role::Trainer, Role::Learner], "{}", site.name);
        assert_eq!(site.count("SELECT COUNT(*) FROM audit_log WHERE action = 'account.roles'").await, 1);
        for wrong in ["", "a,b\n1,2\n", "email\n\"open\n"] {
            let page = send(&mut admin, "/en/admin/people/invite", &[("csv", wrong)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
        }
    }
}

#[tokio::test]
async fn two_accounts_become_one_and_stay_it() {
    for site in sites(&[]).await {
        let admin_id = site.person("claire@example.org", &[Role::Administrator]).await;
        let kept = site.person("amina@example.org", &[]).await;
        let closed = site.person("amina@old.example.org", &[Role::Trainer]).await;
        let mut admin = site.browser();
        admin.sign_in("claire@example.org", PASSWORD).await;
        let mut hers = site.browser();
        hers.sign_in("amina@old.example.org", PASSWORD).await;
        let path = format!("/en/admin/people/{kept}/merge");
        assert!(
            admin.get(&format!("{path}?email=nobody@example.org")).await.text.contains("No account has this")
        );
        assert!(
            admin.get(&format!("{path}?email=amina@example.org")).await.text.contains("the same account")
        );
        let page = admin.get(&format!("{path}?email=amina@old.example.org")).await;
        let text = halqa_platform::text::plain(&page.text);
        for said in ["Trainer", "One sign-in with the closed account", "amina@old.example.org any more"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        let with = closed.to_string();
        let page = admin.post(&path, &[("with", &with)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "not without the tick");
        let own = admin_id.to_string();
        admin.post(&path, &[("with", &own), ("sure", "on")]).await;
        assert_eq!(
            site.count("SELECT COUNT(*) FROM merged_accounts").await,
            0,
            "the last administrator stays"
        );
        for said in ["one now", "merged before"] {
            let page = admin.post(&path, &[("with", &with), ("sure", "on")]).await;
            assert_eq!(page.to, format!("/en/admin/people/{kept}"), "{}", page.text);
            assert!(admin.get(&page.to).await.text.contains(said), "{said}");
        }
        assert_eq!(hers.get("/en/me/profile").await.status, StatusCode::UNAUTHORIZED, "{}", site.name);
        assert_eq!(
            hers.sign_in("amina@old.example.org", PASSWORD).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_eq!(hers.sign_in("amina@example.org", PASSWORD).await.to, "/en/me");
        assert_eq!(
            admin.get(&format!("/en/admin/people/{closed}")).await.to,
            format!("/en/admin/people/{kept}")
        );
        let mails = site.mails().await;
        let kinds: Vec<&str> = mails.iter().map(|(kind, _)| kind.as_str()).collect();
        assert_eq!(kinds, ["identity.merged", "identity.merged-away"], "{}", site.name);
        let found = accounts::find(&site.identity.platform.db, kept).await.unwrap().unwrap();
        assert_eq!(found.roles, [Role::Learner], "roles are not taken over");
        let log = admin.get(&format!("/en/admin/people/{kept}")).await.text;
        assert!(log.contains("account.merged-away"), "what the closed account did is hers: {log}");
        site.person("amina@old.example.org", &[]).await;
    }
}
