//! Addresses of this domain's pages.

use halqa_platform::{http::view::encode, lang::Lang};
use uuid::Uuid;

macro_rules! paths {
    ($($(#[$doc:meta])* $name:ident = $path:literal;)*) => {
        $($(#[$doc])* pub fn $name(lang: Lang) -> String { format!(concat!("/{}", $path), lang) })*
    };
}

mod admin;

pub use admin::*;

paths! {
    /// Where everything begins.
    home = "/";
    /// Find anything.
    search = "/search";
    /// Register.
    register = "/register";
    /// "Look into your mail", with the form to have it sent again.
    check_mail = "/check-mail";
    /// Sign in.
    sign_in = "/sign-in";
    /// Sign out (POST).
    sign_out = "/sign-out";
    /// Ask for a link to set a new password.
    forgot = "/forgot";
    /// "Look into your mail", after that.
    forgot_sent = "/forgot/sent";
    /// Make the first administrator.
    first_administrator = "/first-administrator";
    /// What the signed-in person does here.
    me = "/me";
    /// What one says of oneself.
    profile = "/me/profile";
    /// Address, password, sign-ins, data, deletion.
    account = "/me/account";
    /// Change the address (POST).
    account_address = "/me/account/address";
    /// Change the password (POST).
    account_password = "/me/account/password";
    /// End sign-ins (POST).
    account_sessions = "/me/account/sessions";
    /// Have the confirmation sent again (POST).
    account_confirm = "/me/account/confirm";
    /// Everything about oneself.
    account_data = "/me/account/data";
    /// Agree to something no longer (POST).
    account_consents = "/me/account/consents";
    /// One's second step at sign-in.
    account_second_step = "/me/account/second-step";
    /// Begin to set up an app that makes codes (POST).
    account_second_app = "/me/account/second-step/app";
    /// The first code of it (POST).
    account_second_app_confirm = "/me/account/second-step/app/confirm";
    /// Use it no more (POST).
    account_second_app_remove = "/me/account/second-step/app/remove";
    /// New recovery codes (POST).
    account_second_codes = "/me/account/second-step/codes";
    /// What the browser is to make a passkey from (POST).
    account_passkeys_begin = "/me/account/second-step/passkeys/begin";
    /// Keep a passkey (POST).
    account_passkeys = "/me/account/second-step/passkeys";
    /// The second step of a sign-in.
    second_step = "/sign-in/second";
    /// What the browser is to prove with a passkey (POST).
    sign_in_passkey_begin = "/sign-in/passkey/begin";
    /// Sign in with a passkey (POST).
    sign_in_passkey = "/sign-in/passkey";
    /// One's sign-ins elsewhere.
    account_sign_on = "/me/account/sign-on";
    /// Prove that an address from a provider is one's own.
    sign_on_address = "/sign-in/address";
    /// Have a code sent to it (POST).
    sign_on_address_code = "/sign-in/address/code";
    /// That code (POST).
    sign_on_address_prove = "/sign-in/address/prove";
    /// Make an account from what a provider says.
    sign_on_new = "/sign-in/new";
    /// Providers of single sign-on, for administrators.
    sign_on = "/admin/sign-on";
    /// Delete one's account.
    account_delete = "/me/account/delete";
    /// One's access tokens.
    tokens = "/me/tokens";
    /// The reference of the API.
    developers = "/developers";
    /// Where events are sent to.
    webhooks = "/admin/webhooks";
    /// The administrator's overview.
    admin = "/admin";
    /// Everybody.
    people = "/admin/people";
    /// Invite people by a file.
    people_invite = "/admin/people/invite";
    /// The lines of it that are wrong, as a file (POST).
    people_invite_faults = "/admin/people/invite/faults";
    /// Send the invitations (POST).
    people_invite_send = "/admin/people/invite/send";
    /// A file to fill in.
    people_invite_template = "/admin/people/invite/template.csv";
    /// Every mail.
    mailbox = "/admin/mailbox";
}

/// An archive of what is kept about oneself.
pub fn account_archive(lang: Lang, archive: Uuid) -> String {
    format!("/{lang}/me/account/data/{archive}")
}

/// Take a passkey away (POST).
pub fn account_passkey(lang: Lang, passkey: Uuid) -> String {
    format!("{}/{passkey}", account_passkeys(lang))
}

/// Sign in with a provider and come to `next`.
pub fn sign_on_with(lang: Lang, provider: Uuid, next: &str) -> String {
    with_next(format!("/{lang}/sign-in/with/{provider}"), next)
}

/// Prove with a provider that it is still the same person, and come to `next`.
pub fn sign_on_prove(lang: Lang, provider: Uuid, next: &str) -> String {
    format!("/{lang}/sign-in/with/{provider}?purpose=prove&next={}", encode(next))
}

/// Why a sign-in with a provider did not work.
pub fn sign_on_trouble(lang: Lang, trouble: &str) -> String {
    format!("/{lang}/sign-in/trouble/{trouble}")
}

/// Where a provider sends people back to. It has no language, since providers compare it letter by letter.
pub fn sign_on_back(base: &str, provider: Uuid) -> String {
    format!("{base}/sign-on/back/{provider}")
}

/// Where a provider tells that a session is over (POST).
pub fn sign_on_logout(base: &str, provider: Uuid) -> String {
    format!("{base}/sign-on/logout/{provider}")
}

/// Where a provider sends people after it has signed them out.
pub fn sign_on_out(base: &str) -> String {
    format!("{base}/sign-on/out")
}

/// Link one's sign-in at a provider (POST).
pub fn account_sign_on_link(lang: Lang, provider: Uuid) -> String {
    format!("/{lang}/me/account/sign-on/link/{provider}")
}

/// Unlink it (POST).
pub fn account_sign_on_unlink(lang: Lang, link: Uuid) -> String {
    format!("/{lang}/me/account/sign-on/unlink/{link}")
}

/// One provider, for administrators.
pub fn sign_on_provider(lang: Lang, provider: Uuid) -> String {
    format!("/{lang}/admin/sign-on/{provider}")
}

/// An act on a provider (POST): `change`, `state`, `try`, `delete`.
pub fn sign_on_act(lang: Lang, provider: Uuid, act: &str) -> String {
    format!("/{lang}/admin/sign-on/{provider}/{act}")
}

/// Sign in and come back to `next`.
pub fn sign_in_to(lang: Lang, next: &str) -> String {
    with_next(sign_in(lang), next)
}

/// Register and, at the end, come to `next`.
pub fn register_to(lang: Lang, next: &str) -> String {
    with_next(register(lang), next)
}

fn with_next(path: String, next: &str) -> String {
    if next.is_empty() { path } else { format!("{path}?next={}", encode(next)) }
}

/// The link that confirms an address.
pub fn confirm(lang: Lang, token: &str) -> String {
    format!("/{lang}/confirm/{token}")
}

/// The link that sets a new password.
pub fn reset(lang: Lang, token: &str) -> String {
    format!("/{lang}/reset/{token}")
}

/// The link that makes another address theirs.
pub fn change_address(lang: Lang, token: &str) -> String {
    format!("/{lang}/change-address/{token}")
}

/// The link by which an invited person takes over their account.
pub fn invitation(lang: Lang, token: &str) -> String {
    format!("/{lang}/invitations/{token}")
}

/// End a token (POST).
pub fn token_revoke(lang: Lang, token: Uuid) -> String {
    format!("/{lang}/me/tokens/{token}/revoke")
}

/// One webhook.
pub fn webhook(lang: Lang, hook: Uuid) -> String {
    format!("/{lang}/admin/webhooks/{hook}")
}

/// Its deliveries, further down the list.
pub fn webhook_after(lang: Lang, hook: Uuid, before: Uuid) -> String {
    format!("/{lang}/admin/webhooks/{hook}?before={before}")
}

/// An act on a webhook (POST): `change`, `secret`, `state`, `test`, `delete`.
pub fn webhook_act(lang: Lang, hook: Uuid, act: &str) -> String {
    format!("/{lang}/admin/webhooks/{hook}/{act}")
}

/// Send a message once more (POST).
pub fn webhook_again(lang: Lang, hook: Uuid, delivery: Uuid) -> String {
    format!("/{lang}/admin/webhooks/{hook}/deliveries/{delivery}")
}

/// One person, for the administrator.
pub fn person(lang: Lang, account: Uuid) -> String {
    format!("/{lang}/admin/people/{account}")
}

/// Give and take a person's roles (POST).
pub fn person_roles(lang: Lang, account: Uuid) -> String {
    format!("/{lang}/admin/people/{account}/roles")
}

/// Suspend and restore a person (POST).
pub fn person_status(lang: Lang, account: Uuid) -> String {
    format!("/{lang}/admin/people/{account}/status")
}

/// End a person's sign-ins (POST).
pub fn person_sessions(lang: Lang, account: Uuid) -> String {
    format!("/{lang}/admin/people/{account}/sessions")
}

/// Send a person a link: their invitation again, or one to set a new password (POST).
pub fn person_link(lang: Lang, account: Uuid) -> String {
    format!("/{lang}/admin/people/{account}/link")
}

/// Merge another account of the same person into this one.
pub fn person_merge(lang: Lang, account: Uuid) -> String {
    format!("/{lang}/admin/people/{account}/merge")
}

/// The same, with the other account chosen.
pub fn person_merge_with(lang: Lang, account: Uuid, other: Uuid) -> String {
    format!("/{lang}/admin/people/{account}/merge?with={other}")
}

/// One mail.
pub fn mail(lang: Lang, mail: Uuid) -> String {
    format!("/{lang}/admin/mailbox/{mail}")
}

/// Its HTML part, for a frame.
pub fn mail_html(lang: Lang, mail: Uuid) -> String {
    format!("/{lang}/admin/mailbox/{mail}/html")
}

/// Older mails.
pub fn mailbox_after(lang: Lang, micros: i64, mail: Uuid) -> String {
    format!("/{lang}/admin/mailbox?at={micros}&before={mail}")
}

/// Whether a browser may be sent on to `next`, which came with a request: only a page of this site. Browsers take
/// a backslash for a slash and leave out line breaks and tabs, so neither may stand in it.
pub fn is_local(next: &str) -> bool {
    let fits = next.len() <= 1000 && next.starts_with('/');
    fits && !next.starts_with("//") && !next.contains(|c: char| c == '\\' || c.is_control())
}

/// `next` where it [`is_local`], else nothing.
pub fn local(next: &str) -> &str {
    if is_local(next) { next } else { "" }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_pages_of_this_site_are_gone_on_to() {
        for good in ["/", "/en/learn/x?page=2", "/ar/courses/%D8%A7", "/en/?u=http://x"] {
            assert!(is_local(good), "{good}");
        }
        for bad in [
            "",
            "en",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/\t/evil.example",
            "/\n/evil.example",
            " /x",
            "/x\\y",
            "http:/x",
        ] {
            assert!(!is_local(bad), "{bad:?}");
        }
    }

    proptest! {
        // What a browser makes of it: tabs and line breaks go, backslashes are slashes, and two slashes at the
        // start name another site.
        #[test]
        fn no_browser_leaves_this_site_for_it(next in "[/\\\\\\t\\n\\r a-z:.@?#]{0,12}") {
            if is_local(&next) {
                let seen: String = next.trim().chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
                let seen = seen.replace('\\', "/");
                prop_assert!(seen.starts_with('/') && !seen.starts_with("//"), "{seen:?}");
            }
        }
    }
}
