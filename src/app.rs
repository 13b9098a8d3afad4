//! The only place that knows every domain: state, router, middleware order, job and event registry.

#[path = "app/acme.rs"]
mod acme;
#[path = "app/api.rs"]
pub mod api;
#[path = "app/bundled.rs"]
pub mod bundled;
#[path = "app/crowd.rs"]
pub mod crowd;
#[path = "app/door.rs"]
mod door;
#[path = "app/errors.rs"]
mod errors;
#[path = "app/first_start.rs"]
pub mod first_start;
#[path = "app/memory.rs"]
pub mod memory;
#[path = "app/plain.rs"]
mod plain;
#[path = "app/public.rs"]
mod public;
#[path = "app/resend.rs"]
mod resend;
#[path = "app/router.rs"]
mod router;
#[path = "app/serve.rs"]
pub mod serve;
#[path = "app/takeover.rs"]
pub mod takeover;

#[path = "app/webhooks.rs"]
mod webhooks;

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// What a language lacks of this crate's messages, one line each.
pub fn language_gaps() -> Vec<String> {
    Text::gaps()
}

use std::{collections::HashSet, sync::Arc};

use axum::Router;
use halqa_identity::{Identity, policy::RouteSpec, taxonomies::Themes, upkeep::Upkeep};
use halqa_learning::{Learning, library::Library};
use halqa_platform::{
    Parts, Platform,
    clock::Clock,
    config::Config,
    db::{Db, OpenError},
    http::{
        View,
        assets::Assets,
        view::{MenuEntry, Site},
    },
    jobs::Registry,
    personal::Holding,
    retention::Kind,
    search::{Embedded, Meilisearch, Search},
    storage::{
        self, Storage,
        references::{self, BlobColumn},
    },
};

/// The whole program, put together. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// What everything stands on.
    pub platform: Platform,
    /// Accounts.
    pub identity: Identity,
    /// Courses.
    pub learning: Learning,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("platform", &self.platform).finish_non_exhaustive()
    }
}

/// Why the program cannot start; one sentence for the operator.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder cannot be made or written.
    #[error(
        "the data folder {path} cannot be written: {source}. Choose another with HALQA_DATA, or give this user the right to write there"
    )]
    Folder {
        /// Which.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The database.
    #[error(transparent)]
    Database(#[from] OpenError),
    /// Search.
    #[error("search cannot be set up: {0}")]
    Search(String),
    /// Anything else.
    #[error("{0:#}")]
    Other(#[from] anyhow::Error),
}

/// Opens data folder and database as they are, without changing the schema.
///
/// # Errors
/// [`StartError`].
pub async fn open(config: &Config) -> Result<Db, StartError> {
    let folder = |source| StartError::Folder { path: config.data.display().to_string(), source };
    std::fs::create_dir_all(&config.data).map_err(folder)?;
    tempfile::tempfile_in(&config.data).map_err(folder)?;
    Ok(Db::open(&config.database()).await?)
}

impl App {
    /// Opens everything, makes a backup where the schema is to change, and brings the schema up to date.
    ///
    /// # Errors
    /// [`StartError`]; the data is unchanged then.
    pub async fn start(config: Config, clock: Clock) -> Result<Self, StartError> {
        let db = open(&config).await?;
        db.refuse_newer().await?;
        halqa_platform::backup::before_migration(&db, &config, &clock, BLOBS).await?;
        db.migrate().await?;
        let app = Self::assemble(config, clock, db)?;
        app.learning.library.refresh().await.map_err(|error| anyhow::anyhow!("{error}"))?;
        halqa_identity::site::refresh(&app.identity).await.map_err(|error| anyhow::anyhow!("{error}"))?;
        halqa_identity::taxonomies::at_start(&app.identity)
            .await
            .map_err(|error| anyhow::anyhow!("{error}"))?;
        halqa_identity::upkeep::at_start(&app.identity).await?;
        Ok(app)
    }

    /// Puts the program together over an open database that is up to date.
    ///
    /// # Errors
    /// [`StartError::Search`].
    pub fn assemble(config: Config, clock: Clock, db: Db) -> Result<Self, StartError> {
        let config = Arc::new(config);
        let storage = Storage::of(&config).map_err(|error| error.context("storage.s3_… cannot be used"))?;
        let search = search(&config)?;
        let site = Arc::new(site(&config));
        let platform =
            Platform::new(Parts { db: db.clone(), clock, config, site, storage: storage.clone(), search });
        let themes = Themes::default();
        let learning = Learning::new(platform.clone(), Library::new(db, storage)).with_themes(themes.clone());
        let records = learning.clone();
        let identity = Identity::new(platform.clone()).with_section("learning", move |account| {
            let learning = records.clone();
            async move { halqa_learning::records::personal_data(&learning, account).await }
        });
        let (merging, panels) = (learning.clone(), learning.clone());
        let identity =
            identity.with_merging(Arc::new(merging)).with_person_panel(move |view: View, account| {
                let learning = panels.clone();
                async move { halqa_learning::merging::person_panel(&learning, &view, account).await }
            });
        let identity = halqa_learning::admin_links().into_iter().fold(identity, Identity::with_admin_link);
        let (courses, readable) = (learning.clone(), learning.clone());
        let identity = identity
            .with_upkeep(Upkeep { columns: BLOBS, gaps: all_language_gaps, holdings: HOLDINGS, kinds: KINDS })
            .with_readable(move |account, lang| {
                let learning = readable.clone();
                async move { halqa_learning::privacy::readable::pieces(&learning, account, lang).await }
            })
            .with_own_course(move || {
                let learning = courses.clone();
                async move { halqa_learning::library::has_own_course(&learning.platform.db).await }
            });
        let identity = identity.with_webhook_events(webhooks::KINDS).with_themes(themes);
        // Whoever has something to find adds it here: its kinds, and what it has of a theme.
        let of_themes = learning.clone();
        let identity = identity.with_theme_things(move |view, themes| {
            let learning = of_themes.clone();
            async move { Ok(Some(halqa_learning::finding::of_themes(&learning, &view, &themes))) }
        });
        let sources = halqa_learning::finding::sources(&learning);
        let identity = sources.into_iter().fold(identity, Identity::with_source);
        Ok(Self { platform, identity, learning })
    }

    /// Every route with its access, and the router with all its layers.
    pub fn router(&self) -> (Router, Vec<RouteSpec>) {
        router::build(self)
    }

    /// What handles jobs and events.
    ///
    /// # Errors
    /// A periodic job cannot be written as JSON, which is a fault of the program.
    pub fn registry(&self) -> anyhow::Result<Registry> {
        let mut registry = Registry::new();
        halqa_platform::events::register(&mut registry)?;
        halqa_platform::mail::register(&mut registry, Arc::clone(&self.platform.config));
        halqa_platform::uploads::register(&mut registry, Arc::clone(&self.platform.config))?;
        halqa_identity::register(&mut registry, &self.identity)?;
        halqa_learning::register(&mut registry, &self.learning)?;
        webhooks::register(&mut registry, self);
        storage::sweep::register(&mut registry, &self.platform.storage, named_blobs)?;
        Ok(registry)
    }
}

/// Where the rows of any domain name blobs. What none of them names is removed after a day; what one names must be
/// there.
pub const BLOBS: &[BlobColumn] = {
    const ALL: [BlobColumn; OF_COURSES.len() + OF_SITE.len()] = joined(OF_COURSES, OF_SITE);
    &ALL
};

/// What each crate holds about people, and what holds nothing about anybody. Every table of the schema is in one of them.
pub const HOLDINGS: &[&[Holding]] = &[
    halqa_identity::privacy::HOLDINGS,
    halqa_learning::privacy::HOLDINGS,
    halqa_platform::holdings::HOLDINGS,
];

/// What each crate can let go.
pub const KINDS: &[&[Kind]] =
    &[halqa_identity::privacy::KINDS, halqa_learning::privacy::KINDS, halqa_platform::retention::KINDS];

const OF_COURSES: &[BlobColumn] = halqa_learning::library::BLOBS;
const OF_SITE: &[BlobColumn] = halqa_identity::site::store::BLOBS;

const fn joined<const N: usize>(some: &[BlobColumn], more: &[BlobColumn]) -> [BlobColumn; N] {
    let mut all = [BlobColumn { table: "", column: "" }; N];
    let mut at = 0;
    while at < N {
        all[at] = if at < some.len() { some[at] } else { more[at - some.len()] };
        at += 1;
    }
    all
}

/// What the languages lack of any crate's messages, one line each.
pub fn all_language_gaps() -> Vec<String> {
    let of_crates = [
        halqa_platform::text::gaps(),
        halqa_identity::language_gaps(),
        halqa_learning::language_gaps(),
        language_gaps(),
    ];
    of_crates.concat()
}

async fn named_blobs(db: Db) -> halqa_platform::error::Result<HashSet<String>> {
    Ok(references::named(&db, BLOBS).await?.into_iter().collect())
}

fn search(config: &Config) -> Result<Arc<dyn Search>, StartError> {
    Ok(match &config.meilisearch_url {
        Some(url) => Arc::new(
            Meilisearch::new(url, config.meilisearch_key.as_deref(), &config.search_prefix)
                .map_err(|error| StartError::Search(error.to_string()))?,
        ),
        None => Arc::new(Embedded::new(config.data.join("search"))),
    })
}

fn site(config: &Config) -> Site {
    let mut site =
        Site::new(config.site_name.clone(), config.base_url.clone(), config.default_language, Assets::load());
    let entry = |href, label| MenuEntry { href, label, roles: &[] };
    site.nav = vec![entry(halqa_learning::urls::catalogue, |lang| Text::of(lang).nav_courses())];
    site.account = vec![entry(halqa_learning::urls::me, |lang| Text::of(lang).nav_my_learning())];
    site.account.push(halqa_learning::editor::menu());
    site.account.extend(halqa_identity::menu());
    site.footer = vec![entry(halqa_learning::urls::catalogue, |lang| Text::of(lang).nav_courses())];
    site.footer.extend(halqa_identity::footer());
    site.question = Some(halqa_identity::policies::question);
    site.footer.insert(1, entry(halqa_identity::paths::developers, |lang| Text::of(lang).developers_title()));
    site.flashes = halqa_identity::flashes();
    site.flashes.extend(halqa_learning::flashes());
    site.search = Some(halqa_identity::paths::search);
    site
}
