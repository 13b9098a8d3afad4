//! Registering, confirming, signing in and out, and the forgotten password.

use axum::http::StatusCode;
use halqa_platform::lang::Lang;

use super::browser::{PASSWORD, sites};
use crate::letters::{self, Letter, To};

const FORM: [(&str, &str); 4] =
    [("email", "Amina@example.org"), ("password", PASSWORD), ("name", "أمينة بن علي"), ("lang", "ar")];

#[tokio::test]
async fn a_person_registers_confirms_and_signs_in() {
    for site in sites(&[]).await {
        let mut browser = site.browser();
        let first = browser.get("/en/").await;
        assert_eq!(first.to, "/en/first-administrator", "{}", site.name);
        let fields = [&FORM[..], &[("next", "/en/courses/x")]].concat();
        let page = browser.post("/en/register", &fields).await;
        assert_eq!((page.status, &*page.to), (StatusCode::SEE_OTHER, "/en/check-mail"), "{}", page.text);
        site.work().await;
        assert_eq!(site.mails().await, [("identity.confirm".to_owned(), "Amina@example.org".to_owned())]);

        let link = site.link("/confirm/").await;
        assert!(link.starts_with("/ar/confirm/"), "in the language that they chose: {link}");
        assert_eq!(browser.get(&link).await.status, StatusCode::OK);
        assert_eq!(
            site.count("SELECT COUNT(*) FROM accounts WHERE confirmed_at IS NOT NULL").await,
            0,
            "a look confirms nothing"
        );
        for _ in 0..2 {
            let page = browser.post(&link, &[]).await;
            assert_eq!(page.status, StatusCode::SEE_OTHER, "twice does no harm: {}", site.name);
            assert!(page.to.starts_with("/ar/sign-in"), "{}", page.to);
        }
        assert_eq!(site.count("SELECT COUNT(*) FROM events WHERE kind = 'account.confirmed'").await, 1);

        let page = browser
            .post(
                "/en/sign-in",
                &[("email", "amina@EXAMPLE.org"), ("password", PASSWORD), ("next", "/en/courses/x")],
            )
            .await;
        assert_eq!(page.to, "/en/courses/x", "{}", page.text);
        let cookie = page.cookies.iter().find(|cookie| cookie.starts_with("halqa_session=")).unwrap();
        for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000"] {
            assert!(cookie.contains(part), "{part} in {cookie}");
        }
        let page = browser.get("/en/me/profile").await;
        assert!(page.text.contains("أمينة بن علي"), "{}", page.text);

        let old = browser.cookie("halqa_session").unwrap();
        assert_eq!(browser.post("/en/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(browser.get("/en/me/profile").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(site.count("SELECT COUNT(*) FROM sessions").await, 0);
        assert!(browser.cookie("halqa_session").is_none_or(|new| new != old));
    }
}

#[tokio::test]
async fn nobody_learns_who_has_an_account() {
    for site in sites(&[]).await {
        site.person("amina@example.org", &[]).await;
        let mut browser = site.browser();
        let known = browser.post("/en/register", &FORM).await;
        let other = [("email", "nobody@example.org"), FORM[1], FORM[2], FORM[3]];
        let unknown = browser.post("/en/register", &other).await;
        assert_eq!((known.status, &known.to, &known.text), (unknown.status, &unknown.to, &unknown.text));

        let known = browser.sign_in("amina@example.org", "wrong password").await;
        let unknown = browser.sign_in("bmina@example.org", "wrong password").await;
        assert_eq!(known.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(known.text, unknown.text.replace("bmina", "amina"));
        let failed = "SELECT COUNT(*) FROM audit_log WHERE action = 'account.sign-in-failed'";
        assert_eq!(site.count(failed).await, 2, "both are written down: {}", site.name);
        assert!(!known.text.contains("wrong password"), "a password never comes back");

        for path in ["/en/forgot", "/en/check-mail"] {
            let known = browser.post(path, &[("email", "amina@example.org")]).await;
            let unknown = browser.post(path, &[("email", "zmina@example.org")]).await;
            assert_eq!((known.status, &known.to, &known.text), (unknown.status, &unknown.to, &unknown.text));
            assert_eq!(known.status, StatusCode::SEE_OTHER);
        }
        let kinds: Vec<String> = site.mails().await.into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(
            kinds,
            ["identity.already-registered", "identity.confirm", "identity.reset"],
            "{}",
            site.name
        );
    }
}

#[tokio::test]
async fn a_form_comes_back_with_what_was_typed_and_without_the_password() {
    for site in sites(&[]).await {
        let mut browser = site.browser();
        let fields =
            [("email", "no address"), ("password", "password123"), ("name", "\"><script>"), ("lang", "fr")];
        let page = browser.post("/en/register", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains("no address") && !page.text.contains("password123"), "{}", page.text);
        assert!(!page.text.contains("<script>"), "{}", page.text);
        assert!(page.text.contains("value=\"fr\" selected"), "{}", page.text);
        assert_eq!(site.count("SELECT COUNT(*) FROM accounts").await, 0);
    }
}

#[tokio::test]
async fn guessing_a_password_has_to_wait_whoever_the_address_belongs_to() {
    for site in sites(&[("HALQA_LIMITS_SIGN_INS_PER_ACCOUNT", "3")]).await {
        site.person("amina@example.org", &[]).await;
        let mut browser = site.browser();
        for email in ["amina@example.org", "nobody@example.org"] {
            for _ in 0..3 {
                let page = browser.sign_in(email, "wrong password").await;
                assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", site.name);
            }
            let page = browser.sign_in(email, PASSWORD).await;
            assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "{email}, even with the right one");
        }
        site.later(16);
        assert_eq!(browser.sign_in("amina@example.org", PASSWORD).await.to, "/en/me");
        assert_eq!(browser.sign_in("amina@example.org", PASSWORD).await.to, "/en/me");
    }
}

#[tokio::test]
async fn nobody_keeps_somebody_else_from_signing_in() {
    for site in sites(&[("HALQA_LIMITS_SIGN_INS_PER_ACCOUNT", "3")]).await {
        let email = "amina@example.org";
        site.person(email, &[]).await;
        let (mut stranger, mut known, mut new) = (site.browser(), site.browser(), site.browser());
        assert_eq!(known.sign_in(email, PASSWORD).await.to, "/en/me");
        known.post("/en/sign-out", &[]).await;
        for _ in 0..5 {
            stranger.sign_in(email, "wrong password").await;
        }
        assert_eq!(new.sign_in(email, PASSWORD).await.status, StatusCode::TOO_MANY_REQUESTS);
        let wrong = known.sign_in(email, "wrong password").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "its own first: {}", site.name);
        assert_eq!(known.sign_in(email, PASSWORD).await.to, "/en/me", "{}", site.name);
        // In there strangers' failures do not count either.
        let set = [("current", PASSWORD), ("password", "correct horse battery")];
        assert_eq!(known.post("/en/me/account/password", &set).await.to, "/en/me/account");
        known.post("/en/sign-out", &[]).await;
        for _ in 0..3 {
            known.sign_in(email, "wrong password").await;
        }
        let late = known.sign_in(email, "correct horse battery").await;
        assert_eq!(late.status, StatusCode::TOO_MANY_REQUESTS, "a known browser guesses no more than others");
        assert_eq!(stranger.cookie("halqa_known"), None);

        // Whoever reads the mail of the account gets in as well, and stays known whatever comes meanwhile.
        new.post("/en/forgot", &[("email", email)]).await;
        let link = site.link("/reset/").await;
        assert_eq!(new.post(&link, &[("password", PASSWORD)]).await.to, "/en/sign-in");
        for _ in 0..5 {
            stranger.sign_in(email, "wrong password").await;
        }
        assert_eq!(new.sign_in(email, PASSWORD).await.to, "/en/me", "{}", site.name);
        let cookie = new.cookie("halqa_known").unwrap();
        let known = site.count("SELECT COUNT(*) FROM known_browsers").await;
        assert_eq!(known, 1, "the browsers from before the reset are strangers");
        let (kept,): (Vec<u8>,) =
            site.identity.platform.db.read("SELECT hash FROM known_browsers").one().await.unwrap();
        assert_ne!(kept, cookie.as_bytes(), "only a hash is kept");
        // It signs nobody in, and opens no other account.
        new.post("/en/sign-out", &[]).await;
        assert_eq!(new.get("/en/me/account").await.status, StatusCode::UNAUTHORIZED);
    }
}

#[tokio::test]
async fn asking_for_many_links_leaves_the_owner_one_that_works_and_every_warning() {
    for site in sites(&[]).await {
        let email = "amina@example.org";
        site.person(email, &[]).await;
        let (mut stranger, mut owner) = (site.browser(), site.browser());
        let resets = || async {
            let mails = site.mails().await;
            mails.iter().filter(|(kind, _)| kind == "identity.reset").count()
        };
        for _ in 0..14 {
            stranger.post("/en/forgot", &[("email", email)]).await;
        }
        assert_eq!(resets().await, 1, "no mailbox is filled: {}", site.name);
        assert_eq!(owner.get(&site.link("/reset/").await).await.status, StatusCode::OK);
        for round in 2..=14 {
            site.later(6);
            owner.post("/en/forgot", &[("email", email)]).await;
            assert_eq!(resets().await, round, "each time one that is new: {}", site.name);
        }
        let link = site.link("/reset/").await;
        assert_eq!(owner.post(&link, &[("password", "correct horse battery")]).await.to, "/en/sign-in");
        assert_eq!(site.mails().await.last().unwrap().0, "identity.password-changed", "{}", site.name);
        owner.post("/en/forgot", &[("email", email)]).await;
        assert_eq!(resets().await, 15, "a link that was used is no reason to wait");
    }
}

#[tokio::test]
async fn letters_of_one_kind_do_not_stand_in_the_way_of_another() {
    for site in sites(&[]).await {
        let account = site.person("amina@example.org", &[]).await;
        let to = To { account, email: "amina@example.org", name: "", lang: Lang::En };
        let mut tx = site.identity.platform.db.begin().await.unwrap();
        for _ in 0..20 {
            letters::send(&site.identity, &mut tx, to, Letter::AlreadyRegistered).await.unwrap();
        }
        for letter in [Letter::Confirm("x"), Letter::AddressAsked("new@example.org"), Letter::PasswordChanged]
        {
            letters::send(&site.identity, &mut tx, to, letter).await.unwrap();
        }
        tx.commit().await.unwrap();
        let count = |kind: &'static str| {
            let site = &site;
            async move { site.mails().await.iter().filter(|(of, _)| of == kind).count() }
        };
        assert_eq!(count("identity.already-registered").await, 10, "{}", site.name);
        for kind in ["identity.confirm", "identity.address-asked", "identity.password-changed"] {
            assert_eq!(count(kind).await, 1, "{kind} ({})", site.name);
        }
    }
}

#[tokio::test]
async fn one_address_of_the_network_cannot_try_for_ever() {
    for site in sites(&[("HALQA_LIMITS_SIGN_INS_PER_MINUTE", "5")]).await {
        let mut browser = site.browser();
        for _ in 0..5 {
            browser.post("/en/forgot", &[("email", "amina@example.org")]).await;
        }
        let page = browser.post("/en/forgot", &[("email", "amina@example.org")]).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "{}", site.name);
    }
}

#[tokio::test]
async fn a_reset_link_works_once_for_an_hour_and_ends_every_sign_in() {
    for site in sites(&[]).await {
        site.person("amina@example.org", &[]).await;
        let (mut here, mut there) = (site.browser(), site.browser());
        there.sign_in("amina@example.org", PASSWORD).await;
        assert_eq!(there.get("/en/me/profile").await.status, StatusCode::OK);
        here.post("/en/forgot", &[("email", "amina@example.org")]).await;
        let link = site.link("/reset/").await;
        assert_eq!(here.get(&link).await.status, StatusCode::OK);
        let page = here.post(&link, &[("password", "short")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "and the link still works");
        let page = here.post(&link, &[("password", "correct horse battery")]).await;
        assert_eq!(page.to, "/en/sign-in", "{}", page.text);
        assert_eq!(there.get("/en/me/profile").await.status, StatusCode::UNAUTHORIZED, "{}", site.name);
        assert_eq!(here.post(&link, &[("password", "correct horse battery")]).await.status, StatusCode::GONE);
        assert_eq!(
            here.sign_in("amina@example.org", PASSWORD).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_eq!(here.sign_in("amina@example.org", "correct horse battery").await.to, "/en/me");
        let kinds: Vec<String> = site.mails().await.into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, ["identity.reset", "identity.password-changed"]);

        here.post("/en/forgot", &[("email", "amina@example.org")]).await;
        let link = site.link("/reset/").await;
        site.later(61);
        assert_eq!(here.get(&link).await.status, StatusCode::GONE, "too late");
    }
}

#[tokio::test]
async fn whoever_answers_the_mail_gets_the_account_and_not_who_registered_first() {
    for site in sites(&[]).await {
        let mut stranger = site.browser();
        let fields = [FORM[0], ("password", "stranger's own words"), FORM[2], FORM[3]];
        stranger.post("/en/register", &fields).await;
        stranger.sign_in("amina@example.org", "stranger's own words").await;
        assert!(stranger.get("/en/me/profile").await.text.contains("not confirmed yet"), "may look around");
        let mut owner = site.browser();
        owner.post("/en/register", &FORM).await;
        owner.post(&site.link("/confirm/").await, &[]).await;
        assert_eq!(stranger.get("/en/me/profile").await.status, StatusCode::UNAUTHORIZED, "{}", site.name);
        let page = stranger.sign_in("amina@example.org", "stranger's own words").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(owner.sign_in("amina@example.org", PASSWORD).await.to, "/en/me");
    }
}

#[tokio::test]
async fn signing_in_makes_a_new_session_and_goes_to_no_other_site() {
    for site in sites(&[]).await {
        site.person("amina@example.org", &[]).await;
        let mut browser = site.browser();
        browser.sign_in("amina@example.org", PASSWORD).await;
        let first = browser.cookie("halqa_session").unwrap();
        let fields = [("email", "amina@example.org"), ("password", PASSWORD), ("next", "//evil.example/")];
        assert_eq!(browser.post("/en/sign-in", &fields).await.to, "/en/me");
        assert_ne!(browser.cookie("halqa_session").unwrap(), first, "{}", site.name);
        assert_eq!(site.count("SELECT COUNT(*) FROM sessions").await, 1, "the old one is gone");
        assert_eq!(browser.get("/en/sign-in?next=/\\evil.example").await.to, "/en/me");
    }
}

#[tokio::test]
async fn a_visit_after_an_hour_prolongs_the_sign_in() {
    for site in sites(&[]).await {
        site.person("amina@example.org", &[]).await;
        let mut browser = site.browser();
        browser.sign_in("amina@example.org", PASSWORD).await;
        assert!(browser.get("/en/me/profile").await.cookies.is_empty(), "no write for every page");
        site.later(90);
        let page = browser.get("/en/me/profile").await;
        assert!(page.cookies.iter().any(|cookie| cookie.starts_with("halqa_session=")), "{}", site.name);
        assert!(browser.get("/en/me/profile").await.cookies.is_empty());
    }
}

#[tokio::test]
async fn there_is_one_first_administrator() {
    for site in sites(&[]).await {
        let form = |email| [("email", email), ("password", PASSWORD), ("name", "Claire")];
        let (mut one, mut two) = (site.browser(), site.browser());
        let (first, second) = (form("one@example.org"), form("two@example.org"));
        let both = tokio::join!(
            one.post("/fr/first-administrator", &first),
            two.post("/fr/first-administrator", &second)
        );
        let mut answers = [both.0.status, both.1.status];
        answers.sort_unstable();
        assert_eq!(answers, [StatusCode::SEE_OTHER, StatusCode::NOT_FOUND], "{}", site.name);
        assert_eq!(site.count("SELECT COUNT(*) FROM accounts").await, 1);
        assert_eq!(one.get("/fr/first-administrator").await.status, StatusCode::NOT_FOUND);
        let mut winner = if both.0.status == StatusCode::SEE_OTHER { one } else { two };
        assert_eq!(winner.get("/fr/admin/people").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn over_https_the_cookie_is_held_to_the_host_and_only_its_hash_is_kept() {
    for site in sites(&[("HALQA_BASE_URL", "https://learn.example.org")]).await {
        site.person("amina@example.org", &[]).await;
        let mut browser = site.browser();
        let page = browser.sign_in("amina@example.org", PASSWORD).await;
        let cookie = page.cookies.iter().find(|cookie| cookie.starts_with("__Host-halqa_session=")).unwrap();
        assert!(
            cookie.contains("Secure") && cookie.contains("Path=/") && !cookie.contains("Domain"),
            "{cookie}"
        );
        let value = browser.cookie("__Host-halqa_session").unwrap();
        let db = &site.identity.platform.db;
        let (id, data): (Vec<u8>, String) = db.read("SELECT id, data FROM sessions").one().await.unwrap();
        assert_eq!(id.len(), 32, "{}", site.name);
        assert!(!data.contains(&value), "{data}");
        assert_eq!(browser.get("/en/me/profile").await.status, StatusCode::OK);
    }
}
