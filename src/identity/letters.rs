//! The mails of this domain, each in its reader's language.

use chrono::{DateTime, NaiveDate, Utc};
use halqa_platform::{
    Platform, cldr, crypto,
    db::Tx,
    error::Result,
    lang::Lang,
    mail::{self, Block, Mail},
    personal::Why,
};

use uuid::Uuid;

use crate::{Identity, Text, paths, privacy::words};

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
    /// The second step at sign-in was changed.
    SecondStepChanged,
    /// Confirm that this is your new address.
    NewAddress(&'a str),
    /// Somebody asked for another address for your account.
    AddressAsked(&'a str),
    /// Somebody wanted to give this address to an account, and another has it.
    AddressTaken,
    /// An account was made for you: choose a password.
    Invite(&'a str),
    /// An administrator sends a link to set a new password.
    ResetSent(&'a str),
    /// Another account of yours was merged into this one.
    Merged,
    /// This account was merged into another of yours.
    MergedAway,
    /// This account, which nobody uses, will be erased on that day.
    Unused(NaiveDate),
    /// The account is erased: number of this receipt, and when.
    Erased(&'a str, DateTime<Utc>),
    /// What is kept about them can be fetched.
    ArchiveReady,
    /// A code to prove the address of a sign-in with a provider, and its name.
    SignOnCode(&'a str, &'a str),
    /// A sign-in with a provider was linked with the account.
    SignOnLinked(&'a str),
    /// It was unlinked.
    SignOnUnlinked(&'a str),
    /// A webhook was turned off since it failed for long: its address.
    WebhookFailed(&'a str, Uuid),
}

impl Letter<'_> {
    /// What it is for, as it is stored.
    const fn kind(&self) -> &'static str {
        match self {
            Self::Confirm(_) => "identity.confirm",
            Self::AlreadyRegistered => "identity.already-registered",
            Self::Reset(_) => "identity.reset",
            Self::PasswordChanged => "identity.password-changed",
            Self::SecondStepChanged => "identity.second-step",
            Self::NewAddress(_) => "identity.new-address",
            Self::AddressAsked(_) => "identity.address-asked",
            Self::AddressTaken => "identity.address-taken",
            Self::Invite(_) => "identity.invitation",
            Self::ResetSent(_) => "identity.reset-sent",
            Self::Merged => "identity.merged",
            Self::MergedAway => "identity.merged-away",
            Self::Unused(_) => "identity.unused",
            Self::Erased(..) => mail::FAREWELL,
            Self::ArchiveReady => "identity.archive",
            Self::SignOnCode(..) => "identity.sign-on-code",
            Self::SignOnLinked(_) => "identity.sign-on-linked",
            Self::SignOnUnlinked(_) => "identity.sign-on-unlinked",
            Self::WebhookFailed(..) => "identity.webhook-failed",
        }
    }

    /// Whether there is a limit of them. Notices that warn the owner always go out: only who knows the password or
    /// has the mail of the account makes them. A reset has a limit of its own, which never leaves its owner without a
    /// link that works (`recovery`).
    const fn limited(&self) -> bool {
        !matches!(
            self,
            Self::Reset(_)
                | Self::PasswordChanged
                | Self::SecondStepChanged
                | Self::AddressAsked(_)
                | Self::SignOnLinked(_)
                | Self::SignOnUnlinked(_)
                | Self::WebhookFailed(..)
        )
    }
}

/// Writes a mail down, in the transaction that it belongs to; nothing where that address got too many of its kind.
pub(crate) async fn send(identity: &Identity, tx: &mut Tx, to: To<'_>, letter: Letter<'_>) -> Result<()> {
    let kind = letter.kind();
    let key = || crypto::token_hash(&format!("{kind} {}", to.email.to_lowercase()));
    if letter.limited() && identity.letters.take(&key()).is_err() {
        tracing::warn!(kind, "a mail was not written: too many to one address");
        return Ok(());
    }
    post(&identity.platform, tx, to, letter).await
}

/// As [`send`], without a limit: for what only staff, administrators and the program itself make.
pub(crate) async fn post(platform: &Platform, tx: &mut Tx, to: To<'_>, letter: Letter<'_>) -> Result<()> {
    let look = platform.site.look();
    let mail = write(to, letter, &platform.config.base_url, look.name(to.lang));
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
    let kind = letter.kind();
    let (subject, text) = match letter {
        Letter::Confirm(token) => (
            t.mail_confirm_subject(site()),
            vec![
                Block::Paragraph(t.mail_confirm_text(site())),
                button(t.confirm_button(), at(paths::confirm(to.lang, token))),
                p(t.mail_confirm_lasts()),
                ignore(),
            ],
        ),
        Letter::AlreadyRegistered => (
            t.mail_already_subject(site()),
            vec![
                Block::Paragraph(t.mail_already_text(site())),
                button(t.sign_in_title(), at(paths::sign_in(to.lang))),
                button(t.forgot_title(), at(paths::forgot(to.lang))),
                ignore(),
            ],
        ),
        Letter::Reset(token) => (
            t.mail_reset_subject(site()),
            vec![
                Block::Paragraph(t.mail_reset_text(site())),
                button(t.reset_title(), at(paths::reset(to.lang, token))),
                p(t.mail_reset_lasts()),
                ignore(),
            ],
        ),
        Letter::PasswordChanged => (
            t.mail_password_subject(site()),
            vec![
                Block::Paragraph(t.mail_password_text(site())),
                p(t.mail_not_you()),
                button(t.mail_set_password(), at(paths::forgot(to.lang))),
            ],
        ),
        Letter::SecondStepChanged => (
            t.mail_second_subject(site()),
            vec![
                Block::Paragraph(t.mail_second_text(site())),
                p(t.mail_not_you()),
                button(t.mail_set_password(), at(paths::forgot(to.lang))),
            ],
        ),
        Letter::NewAddress(token) => (
            t.mail_new_address_subject(site()),
            vec![
                Block::Paragraph(t.mail_new_address_text(site())),
                button(t.change_address_button(), at(paths::change_address(to.lang, token))),
                p(t.mail_new_address_lasts()),
                ignore(),
            ],
        ),
        Letter::AddressAsked(new) => (
            t.mail_asked_subject(site()),
            vec![
                Block::Paragraph(t.mail_asked_text(new.to_owned(), site())),
                p(t.mail_not_you()),
                button(t.mail_set_password(), at(paths::forgot(to.lang))),
            ],
        ),
        Letter::AddressTaken => {
            (t.mail_taken_subject(site()), vec![Block::Paragraph(t.mail_taken_text(site())), ignore()])
        }
        Letter::Invite(token) => (
            t.mail_invitation_subject(site()),
            vec![
                Block::Paragraph(t.mail_invitation_text(to.email.to_owned(), site())),
                button(t.mail_invitation_button(), at(paths::invitation(to.lang, token))),
                p(t.mail_invitation_lasts()),
                p(t.mail_invitation_ignore()),
            ],
        ),
        Letter::ResetSent(token) => (
            t.mail_reset_subject(site()),
            vec![
                Block::Paragraph(t.mail_reset_sent_text(site())),
                button(t.reset_title(), at(paths::reset(to.lang, token))),
                p(t.mail_reset_lasts()),
                p(t.mail_reset_sent_ignore()),
            ],
        ),
        Letter::Merged => (
            t.mail_merged_subject(site()),
            vec![
                Block::Paragraph(t.mail_merged_text(to.email.to_owned(), site())),
                button(t.sign_in_title(), at(paths::sign_in(to.lang))),
                p(t.mail_merged_wrong()),
            ],
        ),
        Letter::MergedAway => (
            t.mail_merged_subject(site()),
            vec![Block::Paragraph(t.mail_merged_away_text(site())), p(t.mail_merged_wrong())],
        ),
        Letter::Unused(day) => (
            t.mail_unused_subject(site()),
            vec![
                Block::Paragraph(t.mail_unused_text(cldr::date(to.lang, day), site())),
                button(t.sign_in_title(), at(paths::sign_in(to.lang))),
                p(t.mail_unused_else()),
            ],
        ),
        Letter::Erased(receipt, when) => (
            t.mail_erased_subject(site()),
            vec![
                Block::Paragraph(t.mail_erased_text(site(), cldr::date_time(to.lang, when, chrono_tz::UTC))),
                p(t.mail_erased_gone()),
                p(t.mail_erased_stays()),
                Block::List(whys(to.lang)),
                Block::Paragraph(t.mail_erased_receipt(receipt.to_owned())),
            ],
        ),
        Letter::ArchiveReady => (
            t.mail_archive_subject(site()),
            vec![
                Block::Paragraph(t.mail_archive_text(site())),
                button(t.archive_title(), at(paths::account_data(to.lang))),
                p(t.mail_not_you()),
            ],
        ),
        Letter::SignOnCode(code, name) => (
            t.sso_mail_code_subject(site()),
            vec![
                Block::Paragraph(t.sso_mail_code_text(name.to_owned(), site())),
                p(code),
                p(t.sso_mail_code_lasts()),
                p(t.sso_mail_code_ignore()),
            ],
        ),
        Letter::SignOnLinked(name) => (
            t.sso_mail_linked_subject(site()),
            vec![
                Block::Paragraph(t.sso_mail_linked_text(name.to_owned(), site())),
                p(t.mail_not_you()),
                button(t.mail_set_password(), at(paths::forgot(to.lang))),
            ],
        ),
        Letter::SignOnUnlinked(name) => (
            t.sso_mail_unlinked_subject(site()),
            vec![
                Block::Paragraph(t.sso_mail_unlinked_text(name.to_owned(), site())),
                p(t.mail_not_you()),
                button(t.mail_set_password(), at(paths::forgot(to.lang))),
            ],
        ),
        Letter::WebhookFailed(url, hook) => (
            t.mail_webhook_subject(site()),
            vec![
                Block::Paragraph(t.mail_webhook_text(url.to_owned())),
                button(t.webhooks_title(), at(paths::webhook(to.lang, hook))),
            ],
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
        // Nobody's, where there is no account (yet, or any more).
        people: Some(to.account)
            .filter(|account| !account.is_nil() && !matches!(letter, Letter::Erased(..)))
            .into_iter()
            .collect(),
    }
}

/// Why anything stays of somebody who is erased, one line each.
fn whys(lang: Lang) -> Vec<String> {
    Why::ALL.into_iter().map(|why| words::why(lang, why).to_owned()).collect()
}
