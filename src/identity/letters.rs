//! The mails of this domain, each in its reader's language.

use halqa_platform::{
    crypto,
    db::Tx,
    error::Result,
    lang::Lang,
    mail::{self, Block, Mail},
};

use uuid::Uuid;

use crate::{Identity, Text, paths};

/// To whom.
#[derive(Clone, Copy, Debug)]
pub(crate) struct To<'a> {
    /// Whose account it is about.
    pub(crate) account: Uuid,
    /// The address.
    pub(crate) email: &'a str,
    /// Their name.
    pub(crate) name: &'a str,
    /// Their language.
    pub(crate) lang: Lang,
}

/// What.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Letter<'a> {
    /// Confirm your address.
    Confirm(&'a str),
    /// Somebody registered this address, which has an account.
    AlreadyRegistered,
    /// Set a new password.
    Reset(&'a str),
    /// The password was changed.
    PasswordChanged,
    /// Confirm that this is your new address.
    NewAddress(&'a str),
    /// Somebody asked for another address for your account.
    AddressAsked(&'a str),
    /// Somebody wanted to give this address to an account, and another has it.
    AddressTaken,
}

/// Writes a mail down, in the transaction that it belongs to; nothing where that address got too many.
pub(crate) async fn send(identity: &Identity, tx: &mut Tx, to: To<'_>, letter: Letter<'_>) -> Result<()> {
    if identity.letters.take(&crypto::token_hash(&to.email.to_lowercase())).is_err() {
        tracing::warn!("a mail was not written: too many to one address");
        return Ok(());
    }
    let platform = &identity.platform;
    let mail = write(to, letter, &platform.config.base_url, &platform.config.site_name);
    mail::queue(tx, &platform.clock, &platform.config, &mail).await?;
    Ok(())
}

fn write(to: To<'_>, letter: Letter<'_>, base: &str, site: &str) -> Mail {
    let t = Text::of(to.lang);
    let site = || site.to_owned();
    let at = |path: String| format!("{base}{path}");
    let p = |text: &str| Block::Paragraph(text.to_owned());
    let button = |label: &str, href: String| Block::Button { label: label.to_owned(), href };
    let ignore = || p(t.mail_ignore());
    let (kind, subject, text) = match letter {
        Letter::Confirm(token) => (
            "identity.confirm",
            t.mail_confirm_subject(site()),
            vec![
                Block::Paragraph(t.mail_confirm_text(site())),
                button(t.confirm_button(), at(paths::confirm(to.lang, token))),
                p(t.mail_confirm_lasts()),
                ignore(),
            ],
        ),
        Letter::AlreadyRegistered => (
            "identity.already-registered",
            t.mail_already_subject(site()),
            vec![
                Block::Paragraph(t.mail_already_text(site())),
                button(t.sign_in_title(), at(paths::sign_in(to.lang))),
                button(t.forgot_title(), at(paths::forgot(to.lang))),
                ignore(),
            ],
        ),
        Letter::Reset(token) => (
            "identity.reset",
            t.mail_reset_subject(site()),
            vec![
                Block::Paragraph(t.mail_reset_text(site())),
                button(t.reset_title(), at(paths::reset(to.lang, token))),
                p(t.mail_reset_lasts()),
                ignore(),
            ],
        ),
        Letter::PasswordChanged => (
            "identity.password-changed",
            t.mail_password_subject(site()),
            vec![
                Block::Paragraph(t.mail_password_text(site())),
                p(t.mail_not_you()),
                button(t.mail_set_password(), at(paths::forgot(to.lang))),
            ],
        ),
        Letter::NewAddress(token) => (
            "identity.new-address",
            t.mail_new_address_subject(site()),
            vec![
                Block::Paragraph(t.mail_new_address_text(site())),
                button(t.change_address_button(), at(paths::change_address(to.lang, token))),
                p(t.mail_new_address_lasts()),
                ignore(),
            ],
        ),
        Letter::AddressAsked(new) => (
            "identity.address-asked",
            t.mail_asked_subject(site()),
            vec![
                Block::Paragraph(t.mail_asked_text(new.to_owned(), site())),
                p(t.mail_not_you()),
                button(t.mail_set_password(), at(paths::forgot(to.lang))),
            ],
        ),
        Letter::AddressTaken => (
            "identity.address-taken",
            t.mail_taken_subject(site()),
            vec![Block::Paragraph(t.mail_taken_text(site())), ignore()],
        ),
    };
    let hello = Block::Paragraph(if to.name.is_empty() {
        t.mail_hello().to_owned()
    } else {
        t.mail_hello_name(to.name.to_owned())
    });
    let blocks = [hello].into_iter().chain(text).collect();
    Mail {
        to: to.email.to_owned(),
        to_name: to.name.to_owned(),
        lang: to.lang,
        kind,
        subject,
        blocks,
        people: vec![to.account],
    }
}
