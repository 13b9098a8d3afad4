//! Layer 1: accounts, sign-in, roles and policy, profile, consent, audit.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use halqa_platform::{
    Platform,
    error::Result,
    html::parts::Kind,
    http::{
        View,
        limit::Limit,
        peer::Peer,
        view::{FlashText, MenuEntry},
    },
    lang::Lang,
};
use maud::Markup;
use own_account::archive::Piece;
use people::merging::Merging;
use serde_json::Value;
use uuid::Uuid;

pub mod accounts;
pub mod api;
pub mod audit;
pub mod consents;
pub mod demo;
pub mod events;
pub mod failures;
pub mod first;
pub mod groups;
pub mod invitations;
pub mod known;
pub mod passwords;
pub mod paths;
pub mod policy;
pub mod scim;
pub mod second_factor;
pub mod sessions;
pub mod single_sign_on;
pub mod tidy;
pub mod tokens;
pub mod viewer;
pub mod webhooks;

pub mod health;
pub mod policies;
pub mod privacy;
pub mod search;
pub mod site;
pub mod taxonomies;
pub mod upkeep;

mod administration;
mod faults;
mod fields;
mod letters;
mod mailbox;
pub mod own_account;
pub mod people;
mod profile;
mod queue;
mod recovery;
mod registration;
mod sign_in;
#[cfg(test)]
mod tests;
mod usage;

pub use faults::unconfirmed_notice;
pub use tidy::register;

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// What a language lacks of this crate's messages, one line each.
pub fn language_gaps() -> Vec<String> {
    Text::gaps()
}

/// What [`Identity::with_section`] takes, boxed: a part of what people download of themselves.
pub type MakeSection = Box<dyn Fn(Uuid) -> Section + Send + Sync>;

/// The part, being made.
pub type Section = Pin<Box<dyn Future<Output = Result<Value>> + Send>>;

/// A part of what people download of themselves: its key in the file, and what makes it.
#[derive(Clone)]
pub struct DataSection {
    key: &'static str,
    make: Arc<dyn Fn(Uuid) -> Section + Send + Sync>,
}

type MakingPieces = Pin<Box<dyn Future<Output = Result<Vec<Piece>>> + Send>>;
type Readable = Arc<dyn Fn(Uuid, Lang) -> MakingPieces + Send + Sync>;

/// Another domain's part of the administrator's page of one person.
#[derive(Clone, Debug)]
pub struct PersonPanel {
    /// Id of its heading.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What stands under it.
    pub body: Markup,
}

type MakingPanel = Pin<Box<dyn Future<Output = Result<PersonPanel>> + Send>>;
type Panel = Arc<dyn Fn(View, Uuid) -> MakingPanel + Send + Sync>;

/// This domain's state. Cheap to clone.
#[derive(Clone)]
pub struct Identity {
    /// What it stands on.
    pub platform: Platform,
    /// Hashes and verifies.
    pub passwords: passwords::Passwords,
    attempts: Limit<Peer>,
    letters: Limit<Vec<u8>>,
    populated: Arc<AtomicBool>,
    sections: Vec<DataSection>,
    readable: Vec<Readable>,
    admin_links: Vec<MenuEntry>,
    panels: Vec<Panel>,
    mergings: Vec<Arc<dyn Merging>>,
    counted: Arc<Mutex<Option<(Instant, i64)>>>,
    upkeep: upkeep::Upkeep,
    has_own_course: Option<Arc<AskWhether>>,
    site_seen: Arc<Mutex<String>>,
    webhook_events: Vec<&'static str>,
    /// Vocabularies, in memory.
    pub themes: taxonomies::Themes,
    themes_indexing: Arc<tokio::sync::Mutex<()>>,
    theme_things: Vec<taxonomies::public::Things>,
    sources: Vec<Arc<dyn search::Source>>,
    wire: single_sign_on::wire::Wire,
}

/// A question to another domain that is answered by yes or no.
type AskWhether = dyn Fn() -> Pin<Box<dyn Future<Output = Result<bool>> + Send>> + Send + Sync;

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("platform", &self.platform).finish_non_exhaustive()
    }
}

/// Mails of one kind to one address in an hour, of those kinds that anybody can ask for; what is over is not sent, and
/// nobody is told.
const LETTERS_PER_HOUR: u32 = 10;

impl Identity {
    /// On this platform.
    pub fn new(platform: Platform) -> Self {
        let minute = Duration::from_secs(60);
        Self {
            attempts: Limit::new(platform.config.sign_ins_per_minute, minute),
            letters: Limit::new(LETTERS_PER_HOUR, minute * 60),
            passwords: passwords::Passwords::default(),
            populated: Arc::default(),
            sections: Vec::new(),
            readable: Vec::new(),
            admin_links: Vec::new(),
            panels: Vec::new(),
            mergings: Vec::new(),
            counted: Arc::default(),
            upkeep: upkeep::Upkeep::default(),
            has_own_course: None,
            site_seen: Arc::default(),
            webhook_events: Vec::new(),
            themes: taxonomies::Themes::default(),
            themes_indexing: Arc::default(),
            theme_things: Vec::new(),
            sources: Vec::new(),
            wire: single_sign_on::wire::Wire::default(),
            platform,
        }
    }

    /// Another domain's part of what people download of themselves.
    #[must_use]
    pub fn with_section<F, Fut>(mut self, key: &'static str, make: F) -> Self
    where
        F: Fn(Uuid) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Value>> + Send + 'static,
    {
        self.sections.push(DataSection { key, make: Arc::new(move |account| Box::pin(make(account))) });
        self
    }

    /// The same as tables that people read.
    #[must_use]
    pub fn with_readable<F, Fut>(mut self, make: F) -> Self
    where
        F: Fn(Uuid, Lang) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Vec<Piece>>> + Send + 'static,
    {
        self.readable.push(Arc::new(move |account, lang| Box::pin(make(account, lang))));
        self
    }

    /// Another domain's page on the administrator's overview.
    #[must_use]
    pub fn with_admin_link(mut self, link: MenuEntry) -> Self {
        self.admin_links.push(link);
        self
    }

    /// Another domain's part of the administrator's page of one person.
    #[must_use]
    pub fn with_person_panel<F, Fut>(mut self, make: F) -> Self
    where
        F: Fn(View, Uuid) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<PersonPanel>> + Send + 'static,
    {
        self.panels.push(Arc::new(move |view, account| Box::pin(make(view, account))));
        self
    }

    /// What another domain does when two accounts of one person become one.
    #[must_use]
    pub fn with_merging(mut self, merging: Arc<dyn Merging>) -> Self {
        self.mergings.push(merging);
        self
    }

    /// How many accounts there are; where they are many, as counted in the last minute.
    ///
    /// # Errors
    /// The database failed.
    pub async fn people_counted(&self) -> Result<i64> {
        let lock = || self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        let known = *lock();
        if let Some((_, n)) = known.filter(|(at, n)| *n > 10_000 && at.elapsed() < Duration::from_secs(60)) {
            return Ok(n);
        }
        let n = accounts::total(&self.platform.db).await?;
        *lock() = Some((Instant::now(), n));
        Ok(n)
    }

    /// What this domain must know of all others to look after the site.
    #[must_use]
    pub fn with_upkeep(mut self, upkeep: upkeep::Upkeep) -> Self {
        self.upkeep = upkeep;
        self
    }

    /// Whether the site has a course of its own already, for the list of first steps.
    #[must_use]
    pub fn with_own_course<F, Fut>(mut self, ask: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<bool>> + Send + 'static,
    {
        self.has_own_course = Some(Arc::new(move || Box::pin(ask())));
        self
    }

    /// Kinds of events that webhooks may be told of.
    #[must_use]
    pub fn with_webhook_events(mut self, kinds: impl IntoIterator<Item = &'static str>) -> Self {
        self.webhook_events.extend(kinds);
        self
    }

    /// These vocabularies, which other domains read as well.
    #[must_use]
    pub fn with_themes(mut self, themes: taxonomies::Themes) -> Self {
        self.themes = themes;
        self
    }

    /// What another domain has of a theme, for the theme's page.
    #[must_use]
    pub fn with_theme_things<F, Fut>(mut self, make: F) -> Self
    where
        F: Fn(View, Vec<String>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Option<Markup>>> + Send + 'static,
    {
        self.theme_things.push(Arc::new(move |view, themes| Box::pin(make(view, themes))));
        self
    }

    /// A kind of things of another domain that can be found.
    #[must_use]
    pub fn with_source(mut self, source: Arc<dyn search::Source>) -> Self {
        self.sources.push(source);
        self
    }

    /// Whether there is any account. Asked of the database until there is one.
    ///
    /// # Errors
    /// The database failed.
    pub async fn is_populated(&self) -> Result<bool> {
        if !self.populated.load(Ordering::Relaxed) {
            let (n,): (i64,) = self
                .platform
                .db
                .read("SELECT COUNT(*) FROM (SELECT id FROM accounts LIMIT 1) a")
                .one()
                .await?;
            self.populated.store(n > 0, Ordering::Relaxed);
        }
        Ok(self.populated.load(Ordering::Relaxed))
    }

    /// Whether the settings want a second step of somebody with one of these roles.
    pub fn needs_second_step(&self, roles: &[policy::Role]) -> bool {
        let wanted = &self.platform.config.second_step_roles;
        roles.iter().any(|role| wanted.iter().any(|id| id == role.id()))
    }

    fn tidy_limits(&self) {
        self.attempts.tidy();
        self.letters.tidy();
    }
}

/// Every route of this domain, with who may use it.
pub fn routes() -> policy::Routes<Identity> {
    let routes = policy::Routes::new();
    let routes = registration::routes(routes);
    let routes = sign_in::routes(routes);
    let routes = recovery::routes(routes);
    let routes = first::routes(routes);
    let routes = invitations::routes(routes);
    let routes = profile::routes(routes);
    let routes = own_account::routes(routes);
    let routes = second_factor::routes(routes);
    let routes = single_sign_on::routes(routes);
    let routes = administration::routes(routes);
    let routes = people::routes(routes);
    let routes = mailbox::routes(routes);
    let routes = audit::routes(routes);
    let routes = queue::routes(routes);
    let routes = usage::routes(routes);
    let routes = health::routes(routes);
    let routes = site::routes(routes);
    let routes = policies::routes(routes);
    let routes = privacy::routes(routes);
    let routes = taxonomies::routes(routes);
    let routes = search::routes(routes);
    let routes = api::tokens::routes::routes(routes);
    let routes = webhooks::routes::routes(routes);
    let routes = groups::routes(routes);
    let routes = scim::routes(routes);
    api::routes(routes)
}

/// What the overview of the people who run the site is called, for the way back to it.
pub fn admin_title(lang: Lang) -> &'static str {
    Text::of(lang).admin_title()
}

/// Links of the footer.
pub fn footer() -> Vec<MenuEntry> {
    let entry = |href, label| MenuEntry { href, label, roles: &[] };
    vec![
        entry(paths::themes, |lang| Text::of(lang).themes_public_title()),
        entry(paths::policies, |lang| Text::of(lang).policies_title()),
    ]
}

/// The menu of whoever is signed in.
pub fn menu() -> Vec<MenuEntry> {
    let text = |href, label| MenuEntry { href, label, roles: &[] };
    vec![
        text(paths::profile, |lang| Text::of(lang).profile_title()),
        text(paths::account, |lang| Text::of(lang).account_title()),
        text(paths::tokens, |lang| Text::of(lang).tokens_title()),
        MenuEntry {
            href: paths::admin,
            label: |lang| Text::of(lang).admin_title(),
            roles: &["administrator", "staff"],
        },
    ]
}

/// Messages after actions of this domain.
pub fn flashes() -> Vec<FlashText> {
    let text = |code, kind, text: fn(Lang) -> &'static str| FlashText { code, kind, text };
    vec![
        text("confirmed", Kind::Success, |lang| Text::of(lang).flash_confirmed()),
        text("signed-out", Kind::Success, |lang| Text::of(lang).flash_signed_out()),
        text("password-set", Kind::Success, |lang| Text::of(lang).flash_password_set()),
        text("profile-saved", Kind::Success, |lang| Text::of(lang).flash_profile_saved()),
        text("address-mailed", Kind::Info, |lang| Text::of(lang).flash_address_mailed()),
        text("address-changed", Kind::Success, |lang| Text::of(lang).flash_address_changed()),
        text("confirm-mailed", Kind::Info, |lang| Text::of(lang).flash_confirm_mailed()),
        text("session-ended", Kind::Success, |lang| Text::of(lang).flash_session_ended()),
        text("second-step-removed", Kind::Success, |lang| Text::of(lang).flash_second_step_removed()),
        text("sign-on-linked", Kind::Success, |lang| Text::of(lang).sso_flash_linked()),
        text("sign-on-unlinked", Kind::Success, |lang| Text::of(lang).sso_flash_unlinked()),
        text("sign-on-last", Kind::Error, |lang| Text::of(lang).sso_flash_last()),
        text("sign-on-proved", Kind::Success, |lang| Text::of(lang).sso_flash_proved()),
        text("sign-on-code-sent", Kind::Info, |lang| Text::of(lang).sso_flash_code()),
        text("sign-on-made", Kind::Success, |lang| Text::of(lang).sso_flash_made()),
        text("sign-on-saved", Kind::Success, |lang| Text::of(lang).sso_flash_saved()),
        text("sign-on-deleted", Kind::Success, |lang| Text::of(lang).sso_flash_deleted()),
        text("account-deleted", Kind::Success, |lang| Text::of(lang).flash_account_deleted()),
        text("person-saved", Kind::Success, |lang| Text::of(lang).flash_person_saved()),
        text("link-sent", Kind::Success, |lang| Text::of(lang).flash_link_sent()),
        text("link-just-sent", Kind::Info, |lang| Text::of(lang).flash_link_just_sent()),
        text("people-merged", Kind::Success, |lang| Text::of(lang).flash_people_merged()),
        text("people-merged-before", Kind::Info, |lang| Text::of(lang).flash_people_merged_before()),
        text("site-saved", Kind::Success, |lang| Text::of(lang).flash_site_saved()),
        text("answer-saved", Kind::Success, |lang| Text::of(lang).flash_answer_saved()),
        text("policy-saved", Kind::Success, |lang| Text::of(lang).flash_policy_saved()),
        text("policy-published", Kind::Success, |lang| Text::of(lang).flash_policy_published()),
        text("policy-no-draft", Kind::Info, |lang| Text::of(lang).flash_policy_no_draft()),
        text("themes-saved", Kind::Success, |lang| Text::of(lang).themes_saved()),
        text("themes-deleted", Kind::Success, |lang| Text::of(lang).themes_deleted()),
        text("themes-imported", Kind::Success, |lang| Text::of(lang).themes_imported()),
        text("jobs-retried", Kind::Success, |lang| Text::of(lang).flash_jobs_retried()),
        text("jobs-deleted", Kind::Success, |lang| Text::of(lang).flash_jobs_deleted()),
        text("jobs-gone", Kind::Info, |lang| Text::of(lang).flash_jobs_gone()),
        text("mail-resent", Kind::Success, |lang| Text::of(lang).flash_mail_resent()),
        text("mail-not-resent", Kind::Info, |lang| Text::of(lang).flash_mail_not_resent()),
        text("token-made-before", Kind::Info, |lang| Text::of(lang).tokens_made_before()),
        text("token-revoked", Kind::Success, |lang| Text::of(lang).tokens_revoked_now()),
        text("webhook-saved", Kind::Success, |lang| Text::of(lang).webhooks_saved()),
        text("webhook-queued", Kind::Success, |lang| Text::of(lang).webhooks_queued()),
        text("webhook-deleted", Kind::Success, |lang| Text::of(lang).webhooks_deleted()),
        text("webhook-made-before", Kind::Info, |lang| Text::of(lang).webhooks_made_before()),
        text("retention-saved", Kind::Success, |lang| Text::of(lang).flash_retention_saved()),
        text("retention-ran", Kind::Success, |lang| Text::of(lang).flash_retention_ran()),
        text("register-saved", Kind::Success, |lang| Text::of(lang).flash_register_saved()),
        text("archive-asked", Kind::Success, |lang| Text::of(lang).flash_archive_asked()),
        text("group-made", Kind::Success, |lang| Text::of(lang).groups_flash_made()),
        text("group-saved", Kind::Success, |lang| Text::of(lang).groups_flash_saved()),
        text("group-deleted", Kind::Success, |lang| Text::of(lang).groups_flash_deleted()),
        text("group-member-added", Kind::Success, |lang| Text::of(lang).groups_flash_added()),
        text("group-member-removed", Kind::Success, |lang| Text::of(lang).groups_flash_removed()),
        text("last-administrator", Kind::Error, |lang| Text::of(lang).flash_last_administrator()),
    ]
}
