//! What an operator can set: one table of settings, a file and the environment over it.
//!
//! [`SETTINGS`] is the only list. `config/halqa.toml` shows every one with its default (a test holds the two
//! together); each can be set by its environment variable, which wins over the file. A wrong value stops the
//! start with the key, the value and what was expected.

pub mod tls;

use std::{
    collections::BTreeMap,
    env, fmt,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};

use crate::storage::bucket::BucketConfig;
use tls::AcmeConfig;

/// One setting.
#[derive(Debug)]
pub struct Setting {
    /// Key in the file, with its section: `mail.smtp_url`.
    pub key: &'static str,
    /// The environment variable.
    pub env: &'static str,
    /// The value where none is given, as written.
    pub default: &'static str,
    /// What it may be.
    pub expected: &'static str,
    /// What it is for.
    pub about: &'static str,
}

macro_rules! settings {
    ($($key:literal, $env:literal, $default:literal, $expected:literal, $about:literal;)*) => {
        &[$(Setting { key: $key, env: $env, default: $default, expected: $expected, about: $about }),*]
    };
}

/// Every setting, in the order of `config/halqa.toml`.
pub static SETTINGS: &[Setting] = settings![
    "data", "HALQA_DATA", "./data", "a folder", "The data folder: database, files, search index, mails, backups. Made where there is none.";
    "listen", "HALQA_LISTEN", "127.0.0.1:8080", "an address and port, such as 0.0.0.0:443", "Where the server listens.";
    "listen_http", "HALQA_LISTEN_HTTP", "", "empty or an address and port, such as 0.0.0.0:80", "A second, plain http listener beside https: it leads everybody to base_url and answers a certificate authority.";
    "base_url", "HALQA_BASE_URL", "http://localhost:8080", "http:// or https:// and a host, without a path", "The address people use; links in mails start with it. With https cookies are Secure.";
    "database_url", "DATABASE_URL", "", "empty, sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME", "The database. Empty: SQLite in the data folder.";
    "demo", "HALQA_DEMO", "auto", "on, off or auto", "Demo accounts at first start. auto: only for an empty SQLite data folder and a loopback http base_url.";
    "worker", "HALQA_WORKER", "on", "on or off", "Whether `serve` runs the job worker inside. With off, run `halqa worker` beside it.";
    "site.name", "HALQA_SITE_NAME", "Halqa", "a short name", "The name of the site, in titles and mails.";
    "site.default_language", "HALQA_SITE_DEFAULT_LANGUAGE", "en", "ar, zh, en, fr, ru or es", "The language for readers whose own is none of the six.";
    "sessions.days", "HALQA_SESSIONS_DAYS", "30", "1 to 365", "Days that a sign-in lasts without a visit.";
    "tls.certificate", "HALQA_TLS_CERTIFICATE", "", "empty or a PEM file", "Certificate chain. With tls.key the program speaks https itself; changed files are read again within five seconds.";
    "tls.key", "HALQA_TLS_KEY", "", "empty or a PEM file", "Private key of tls.certificate.";
    "tls.acme.domains", "HALQA_TLS_ACME_DOMAINS", "", "empty or names of hosts with commas, such as learn.example.org; no wildcards", "Names of hosts for which the program gets certificates by itself, by ACME. That of base_url must be among them. Empty: it gets none.";
    "tls.acme.agree_to_terms", "HALQA_TLS_ACME_AGREE_TO_TERMS", "off", "on or off", "Whether you have read the terms of service of the certificate authority and agree to them.";
    "tls.acme.contact", "HALQA_TLS_ACME_CONTACT", "", "empty or e-mail addresses with commas", "Whom the certificate authority may write to.";
    "tls.acme.directory", "HALQA_TLS_ACME_DIRECTORY", "letsencrypt", "letsencrypt, letsencrypt-staging (for trying it out) or the https:// address of an ACME directory", "The certificate authority.";
    "tls.acme.challenge", "HALQA_TLS_ACME_CHALLENGE", "auto", "auto, tls-alpn-01 or http-01", "How it is proved that the names lead here: on the port for https (443), or on that of listen_http (80). auto: the first; after a failure in turn, where listen_http is set.";
    "tls.acme.eab_kid", "HALQA_TLS_ACME_EAB_KID", "", "empty or the id of a key", "External account binding, where the authority asks for it: the id of the key.";
    "tls.acme.eab_hmac", "HALQA_TLS_ACME_EAB_HMAC", "", "empty or a key in URL-safe base64", "The key for it. Needed once, when the account is made.";
    "tls.acme.root", "HALQA_TLS_ACME_ROOT", "", "empty or a PEM file", "A root certificate by which the authority's own server is trusted as well; for an authority of your own.";
    "proxy.trusted", "HALQA_PROXY_TRUSTED", "", "empty or IP addresses with commas", "Reverse proxies whose X-Forwarded-For is believed.";
    "mail.smtp_url", "HALQA_MAIL_SMTP_URL", "", "empty, smtp://… or smtps://USER:PASSWORD@HOST:PORT", "The mail server. Empty: mails are kept in the data folder and shown at /en/admin/mailbox.";
    "mail.from", "HALQA_MAIL_FROM", "halqa@localhost", "an e-mail address", "The sender of every mail.";
    "mail.keep_days", "HALQA_MAIL_KEEP_DAYS", "30", "2 to 3650", "Days after which a mail is deleted here. Where there is a mail server, its text is deleted as soon as that has taken it.";
    "search.meilisearch_url", "HALQA_SEARCH_MEILISEARCH_URL", "", "empty or http(s)://HOST:PORT", "A Meilisearch server. Empty: the embedded search, in the data folder (one server process).";
    "search.meilisearch_key", "HALQA_SEARCH_MEILISEARCH_KEY", "", "empty or an API key", "The key for it.";
    "search.prefix", "HALQA_SEARCH_PREFIX", "halqa", "letters, digits and _", "Start of the names of its indexes.";
    "storage.s3_endpoint", "HALQA_STORAGE_S3_ENDPOINT", "", "empty or http(s)://HOST, without the bucket", "S3-compatible storage for files. Empty: the folder blobs in the data folder. With it, that folder is a cache.";
    "storage.s3_bucket", "HALQA_STORAGE_S3_BUCKET", "", "the name of a bucket", "The bucket; it must be there, and be this site's alone.";
    "storage.s3_region", "HALQA_STORAGE_S3_REGION", "us-east-1", "a region", "Its region. Servers of one's own mostly take any.";
    "storage.s3_key", "HALQA_STORAGE_S3_KEY", "", "an access key", "Who asks.";
    "storage.s3_secret", "HALQA_STORAGE_S3_SECRET", "", "a secret key", "The secret of that key.";
    "storage.s3_host_style", "HALQA_STORAGE_S3_HOST_STYLE", "off", "on or off", "Whether the bucket's name stands in the host (BUCKET.HOST) instead of the path.";
    "storage.cache_gigabytes", "HALQA_STORAGE_CACHE_GIGABYTES", "10", "1 to 100000", "How much of the bucket is kept in the data folder.";
    "log.format", "HALQA_LOG_FORMAT", "text", "text or json", "How log lines are written.";
    "log.level", "HALQA_LOG_LEVEL", "info", "error, warn, info, debug or trace", "How much is logged.";
    "metrics", "HALQA_METRICS", "loopback", "off, loopback or all", "Who may read /metrics.";
    "limits.requests_per_minute", "HALQA_LIMITS_REQUESTS_PER_MINUTE", "6000", "60 to 1000000", "Requests per minute from one network address; a class of sixty behind one address is normal.";
    "limits.sign_ins_per_minute", "HALQA_LIMITS_SIGN_INS_PER_MINUTE", "120", "5 to 100000", "Sign-in, registration and reset attempts per minute from one network address.";
    "limits.sign_ins_per_account", "HALQA_LIMITS_SIGN_INS_PER_ACCOUNT", "10", "3 to 1000", "Failed sign-ins to one account in fifteen minutes before it has to wait.";
    "limits.api_requests_per_minute", "HALQA_LIMITS_API_REQUESTS_PER_MINUTE", "600", "10 to 1000000", "Requests per minute to the API with one token.";
    "api.cors_origins", "HALQA_API_CORS_ORIGINS", "", "empty or origins with commas, such as https://portal.example.org", "Other sites whose pages may call the API with a token. Empty: none.";
    "webhooks.http", "HALQA_WEBHOOKS_HTTP", "off", "on or off", "Whether webhooks may be sent by plain http.";
    "webhooks.private_addresses", "HALQA_WEBHOOKS_PRIVATE_ADDRESSES", "off", "on or off", "Whether webhooks may be sent to this machine and to networks that are not public.";
    "sign_on.http", "HALQA_SIGN_ON_HTTP", "off", "on or off", "Whether providers of single sign-on may be reached by plain http.";
    "sign_on.private_addresses", "HALQA_SIGN_ON_PRIVATE_ADDRESSES", "off", "on or off", "Whether providers of single sign-on may stand on this machine and in networks that are not public.";
    "security.second_step_roles", "HALQA_SECURITY_SECOND_STEP_ROLES", "", "empty or roles with commas: administrator, staff, author, trainer, reviewer, learner", "Roles that work only for people with a second step at sign-in (codes from an app, or a passkey). Who has none is led to set it up.";
    "backup.keep", "HALQA_BACKUP_KEEP", "5", "1 to 1000", "How many of the backups that the program makes by itself (before a migration) are kept.";
    "translation.command", "HALQA_TRANSLATION_COMMAND", "", "empty or a program with its arguments", "The command that translates texts of courses: JSON in, JSON out (docs/OPERATIONS.md). Empty: the editor offers none.";
    "translation.seconds", "HALQA_TRANSLATION_SECONDS", "120", "5 to 1800", "How long one call of translation.command may take.";
    "links.check", "HALQA_LINKS_CHECK", "auto", "on, off or auto", "Whether the worker tries the links of courses to other sites once a week, for the authors' health pages. auto: only where base_url is not this machine.";
    "shutdown.seconds", "HALQA_SHUTDOWN_SECONDS", "20", "1 to 600", "How long open requests may take to finish when the server is stopped.";
];

/// Whether demo accounts are made at first start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demo {
    /// Always (for an empty database).
    On,
    /// Never.
    Off,
    /// For an empty SQLite data folder and a loopback http base URL.
    Auto,
}

/// Who may read `/metrics`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MetricsFor {
    /// Nobody.
    Off,
    /// Clients on this machine.
    Loopback,
    /// Everybody.
    All,
}

/// The settings as typed values.
#[derive(Clone)]
#[expect(missing_docs, reason = "each field is the setting of the same name in SETTINGS, which documents it")]
pub struct Config {
    pub data: PathBuf,
    pub listen: SocketAddr,
    pub listen_http: Option<SocketAddr>,
    pub base_url: String,
    pub database_url: Option<String>,
    pub demo: Demo,
    pub worker: bool,
    pub site_name: String,
    pub default_language: crate::lang::Lang,
    pub session_days: u32,
    pub tls: Option<(PathBuf, PathBuf)>,
    pub acme: Option<AcmeConfig>,
    pub trusted_proxies: Vec<IpAddr>,
    pub smtp_url: Option<String>,
    pub mail_from: String,
    pub mail_keep_days: u32,
    pub meilisearch_url: Option<String>,
    pub meilisearch_key: Option<String>,
    pub search_prefix: String,
    pub bucket: Option<BucketConfig>,
    pub log_json: bool,
    pub log_level: String,
    pub metrics: MetricsFor,
    pub requests_per_minute: u32,
    pub sign_ins_per_minute: u32,
    pub sign_ins_per_account: u32,
    pub api_requests_per_minute: u32,
    pub cors_origins: Vec<String>,
    pub webhooks_http: bool,
    pub webhooks_private: bool,
    pub sign_on_http: bool,
    pub sign_on_private: bool,
    pub second_step_roles: Vec<String>,
    pub backup_keep: usize,
    pub shutdown_seconds: u64,
    pub translation_command: Option<String>,
    pub translation_seconds: u64,
    pub links_check: bool,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Addresses may hold passwords; only what is safe to print is printed.
        f.debug_struct("Config")
            .field("data", &self.data)
            .field("listen", &self.listen)
            .finish_non_exhaustive()
    }
}

/// A setting that cannot be taken.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A wrong value.
    #[error("{key} = {value:?} ({from}): expected {expected}")]
    Value {
        /// The key.
        key: String,
        /// The value.
        value: String,
        /// File or environment variable.
        from: String,
        /// What it may be.
        expected: String,
    },
    /// A key that is not known.
    #[error("{from}: there is no setting {key:?}{}", .hint.as_ref().map(|hint| format!("; did you mean {hint:?}?")).unwrap_or_default())]
    Unknown {
        /// The key.
        key: String,
        /// Which file.
        from: String,
        /// A known key like it.
        hint: Option<String>,
    },
    /// The file cannot be read or is no TOML.
    #[error("{path}: {detail}")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        detail: String,
    },
}

impl Config {
    /// Reads the file (`HALQA_CONFIG`, else `config/halqa.toml` or `halqa.toml` where there is one), then the environment.
    ///
    /// # Errors
    /// [`ConfigError`], one sentence each.
    pub fn load() -> Result<Self, ConfigError> {
        let named = env::var("HALQA_CONFIG").ok().map(PathBuf::from);
        let path = named.or_else(|| {
            ["config/halqa.toml", "halqa.toml"].iter().map(PathBuf::from).find(|path| path.is_file())
        });
        let file = match &path {
            Some(path) => Some((
                path.as_path(),
                std::fs::read_to_string(path)
                    .map_err(|error| ConfigError::File { path: path.clone(), detail: error.to_string() })?,
            )),
            None => None,
        };
        Self::from_sources(file, |name| env::var(name).ok())
    }

    /// As [`Config::load`], from given sources.
    ///
    /// # Errors
    /// [`ConfigError`].
    pub fn from_sources(
        file: Option<(&Path, String)>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let mut values: BTreeMap<&str, (String, String)> =
            SETTINGS.iter().map(|s| (s.key, (s.default.to_owned(), "default".to_owned()))).collect();
        if let Some((path, text)) = file {
            let table: toml::Table = text.parse().map_err(|error: toml::de::Error| ConfigError::File {
                path: path.to_owned(),
                detail: error.to_string(),
            })?;
            for (key, value) in flatten(&table) {
                let known = SETTINGS.iter().find(|setting| setting.key == key);
                let setting = known.ok_or_else(|| unknown(&key, path))?;
                values.insert(setting.key, (value, path.display().to_string()));
            }
        }
        for setting in SETTINGS {
            if let Some(value) = environment(setting.env) {
                values.insert(setting.key, (value, setting.env.to_owned()));
            }
        }
        Values(values).config()
    }

    /// Where the database is.
    pub fn database(&self) -> String {
        self.database_url
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", self.data.join("halqa.sqlite").display()))
    }

    /// Whether people reach the site by https.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// Whether the program itself speaks https.
    pub fn speaks_tls(&self) -> bool {
        self.tls.is_some() || self.acme.is_some()
    }

    /// Whether `base_url` is on this machine.
    pub fn is_loopback(&self) -> bool {
        is_this_machine(self.base_url.split("://").nth(1).unwrap_or_default())
    }

    /// Whether demo accounts are made in an empty database.
    pub fn demo_wanted(&self) -> bool {
        match self.demo {
            Demo::On => true,
            Demo::Off => false,
            Demo::Auto => !self.is_https() && self.is_loopback() && self.database().starts_with("sqlite:"),
        }
    }
}

/// Whether `host`, with or without a port as in a web address, can only be this machine: `localhost`, or a loopback
/// address. (Not whatever begins like one: `127.example.org` is anybody's.)
pub(crate) fn is_this_machine(host: &str) -> bool {
    let is_loopback = |address: &str| address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    if let Some((address, port)) = host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return is_loopback(address) && (port.is_empty() || port.starts_with(':'));
    }
    let name = host.split(':').next().unwrap_or_default();
    name.eq_ignore_ascii_case("localhost") || is_loopback(name)
}

fn unknown(key: &str, path: &Path) -> ConfigError {
    let last = key.rsplit('.').next().unwrap_or(key);
    let hint = SETTINGS.iter().map(|s| s.key).find(|known| known.ends_with(last) || known.starts_with(key));
    ConfigError::Unknown {
        key: key.to_owned(),
        from: path.display().to_string(),
        hint: hint.map(str::to_owned),
    }
}

fn flatten(table: &toml::Table) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (key, value) in table {
        match value {
            toml::Value::Table(inner) => {
                out.extend(flatten(inner).into_iter().map(|(rest, value)| (format!("{key}.{rest}"), value)));
            }
            toml::Value::String(text) => out.push((key.clone(), text.clone())),
            toml::Value::Boolean(on) => out.push((key.clone(), if *on { "on" } else { "off" }.to_owned())),
            toml::Value::Array(items) => {
                let items: Vec<String> =
                    items.iter().map(|i| i.as_str().map_or_else(|| i.to_string(), str::to_owned)).collect();
                out.push((key.clone(), items.join(", ")));
            }
            other => out.push((key.clone(), other.to_string())),
        }
    }
    out
}

struct Values(BTreeMap<&'static str, (String, String)>);

impl Values {
    fn text(&self, key: &str) -> &str {
        self.0.get(key).map_or("", |(value, _)| value.trim())
    }

    fn optional(&self, key: &str) -> Option<String> {
        Some(self.text(key)).filter(|value| !value.is_empty()).map(str::to_owned)
    }

    fn wrong(&self, key: &str) -> ConfigError {
        let from = self.0.get(key).map_or_else(String::new, |(_, from)| from.clone());
        let expected = SETTINGS.iter().find(|s| s.key == key).map_or("", |s| s.expected);
        ConfigError::Value {
            key: key.to_owned(),
            value: self.text(key).to_owned(),
            from,
            expected: expected.to_owned(),
        }
    }

    fn parse<T: std::str::FromStr>(&self, key: &str) -> Result<T, ConfigError> {
        self.text(key).parse().map_err(|_| self.wrong(key))
    }

    fn origins(&self, key: &str) -> Result<Vec<String>, ConfigError> {
        let origins = self.text(key).split(',').map(str::trim).filter(|origin| !origin.is_empty());
        let good = |origin: &str| {
            url::Url::parse(origin).is_ok_and(|url| {
                matches!(url.scheme(), "http" | "https") && url.origin().ascii_serialization() == origin
            })
        };
        origins
            .map(|origin| if good(origin) { Ok(origin.to_owned()) } else { Err(self.wrong(key)) })
            .collect()
    }

    fn within(&self, key: &str, least: u32, most: u32) -> Result<u32, ConfigError> {
        let n: u32 = self.parse(key)?;
        if (least..=most).contains(&n) { Ok(n) } else { Err(self.wrong(key)) }
    }

    fn choice<T: Copy>(&self, key: &str, choices: &[(&str, T)]) -> Result<T, ConfigError> {
        let given = self.text(key);
        choices
            .iter()
            .find(|(name, _)| *name == given)
            .map(|(_, value)| *value)
            .ok_or_else(|| self.wrong(key))
    }

    fn base_url(&self) -> Result<String, ConfigError> {
        let url = self.text("base_url").trim_end_matches('/');
        let host = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"));
        match host {
            Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ', '@']) => Ok(url.to_owned()),
            _ => Err(self.wrong("base_url")),
        }
    }

    fn tls(&self) -> Result<Option<(PathBuf, PathBuf)>, ConfigError> {
        match (self.optional("tls.certificate"), self.optional("tls.key")) {
            (None, None) => Ok(None),
            (Some(certificate), Some(key)) => Ok(Some((certificate.into(), key.into()))),
            (Some(_), None) => Err(self.wrong("tls.key")),
            (None, Some(_)) => Err(self.wrong("tls.certificate")),
        }
    }

    fn addresses(&self, key: &str) -> Result<Vec<IpAddr>, ConfigError> {
        let items = self.text(key).split(',').map(str::trim).filter(|item| !item.is_empty());
        items.map(|item| item.parse().map_err(|_| self.wrong(key))).collect()
    }

    fn matching(&self, key: &str, good: impl Fn(&str) -> bool) -> Result<String, ConfigError> {
        let value = self.text(key);
        if good(value) { Ok(value.to_owned()) } else { Err(self.wrong(key)) }
    }

    fn starting(&self, key: &str, starts: &[&str]) -> Result<Option<String>, ConfigError> {
        match self.optional(key) {
            Some(value) if !starts.iter().any(|start| value.starts_with(start)) => Err(self.wrong(key)),
            value => Ok(value),
        }
    }

    fn roles(&self, key: &str) -> Result<Vec<String>, ConfigError> {
        const KNOWN: [&str; 6] = ["administrator", "staff", "author", "trainer", "reviewer", "learner"];
        let roles = |value: &str| -> Vec<String> {
            value.split(',').map(str::trim).filter(|role| !role.is_empty()).map(str::to_owned).collect()
        };
        let value =
            self.matching(key, |value| roles(value).iter().all(|role| KNOWN.contains(&role.as_str())))?;
        Ok(roles(&value))
    }

    fn bucket(&self, virtual_host: bool) -> Result<Option<BucketConfig>, ConfigError> {
        let cache = self.within("storage.cache_gigabytes", 1, 100_000)?;
        let Some(endpoint) = self.starting("storage.s3_endpoint", &["http://", "https://"])? else {
            return Ok(None);
        };
        let needed = |key| self.matching(key, |value| !value.is_empty());
        Ok(Some(BucketConfig {
            endpoint,
            name: needed("storage.s3_bucket")?,
            region: needed("storage.s3_region")?,
            key: needed("storage.s3_key")?,
            secret: needed("storage.s3_secret")?,
            virtual_host,
            cache_bytes: u64::from(cache) << 30,
        }))
    }

    fn config(&self) -> Result<Config, ConfigError> {
        let on_off = [("on", true), ("off", false), ("true", true), ("false", false)];
        Ok(Config {
            data: PathBuf::from(self.matching("data", |value| !value.is_empty())?),
            listen: self.parse("listen")?,
            listen_http: self.listen_http()?,
            base_url: self.base_url()?,
            database_url: self.starting("database_url", &["sqlite:", "postgres:", "postgresql:"])?,
            demo: self.choice("demo", &[("on", Demo::On), ("off", Demo::Off), ("auto", Demo::Auto)])?,
            worker: self.choice("worker", &on_off)?,
            site_name: self.matching("site.name", |name| !name.is_empty() && name.chars().count() <= 60)?,
            default_language: self.parse("site.default_language")?,
            session_days: self.within("sessions.days", 1, 365)?,
            tls: self.tls()?,
            acme: self.acme()?,
            trusted_proxies: self.addresses("proxy.trusted")?,
            smtp_url: self.starting("mail.smtp_url", &["smtp://", "smtps://"])?,
            mail_keep_days: self.within("mail.keep_days", 2, 3650)?,
            mail_from: self
                .matching("mail.from", |from| from.contains('@') && !from.contains(['\n', '<', ' ']))?,
            meilisearch_url: self.starting("search.meilisearch_url", &["http://", "https://"])?,
            meilisearch_key: self.optional("search.meilisearch_key"),
            search_prefix: self.matching("search.prefix", |p| {
                !p.is_empty() && p.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            })?,
            bucket: self.bucket(self.choice("storage.s3_host_style", &on_off)?)?,
            log_json: self.choice("log.format", &[("text", false), ("json", true)])?,
            log_level: self
                .matching("log.level", |l| ["error", "warn", "info", "debug", "trace"].contains(&l))?,
            metrics: self.choice(
                "metrics",
                &[("off", MetricsFor::Off), ("loopback", MetricsFor::Loopback), ("all", MetricsFor::All)],
            )?,
            requests_per_minute: self.within("limits.requests_per_minute", 60, 1_000_000)?,
            sign_ins_per_minute: self.within("limits.sign_ins_per_minute", 5, 100_000)?,
            sign_ins_per_account: self.within("limits.sign_ins_per_account", 3, 1000)?,
            api_requests_per_minute: self.within("limits.api_requests_per_minute", 10, 1_000_000)?,
            cors_origins: self.origins("api.cors_origins")?,
            webhooks_http: self.choice("webhooks.http", &[("on", true), ("off", false)])?,
            webhooks_private: self.choice("webhooks.private_addresses", &[("on", true), ("off", false)])?,
            sign_on_http: self.choice("sign_on.http", &[("on", true), ("off", false)])?,
            sign_on_private: self.choice("sign_on.private_addresses", &[("on", true), ("off", false)])?,
            second_step_roles: self.roles("security.second_step_roles")?,
            backup_keep: self.within("backup.keep", 1, 1000)? as usize,
            shutdown_seconds: u64::from(self.within("shutdown.seconds", 1, 600)?),
            translation_command: self.optional("translation.command"),
            translation_seconds: u64::from(self.within("translation.seconds", 5, 1800)?),
            links_check: match self.text("links.check") {
                "auto" => !is_this_machine(self.text("base_url").split("://").nth(1).unwrap_or_default()),
                _ => self.choice("links.check", &on_off)?,
            },
        })
    }
}

/// The documented file with every default, as `config/halqa.toml` stands in the repository.
pub fn documented_file() -> String {
    let mut out = String::from(
        "# Every setting of Halqa with its default. Lines are commented out: the program needs no file at all.\n\
         # The environment variable in brackets wins over this file. Another file: HALQA_CONFIG=PATH.\n",
    );
    for Setting { key, env, default, expected, about } in SETTINGS {
        out.push_str(&format!("\n# {about}\n# Expected: {expected}. [{env}]\n# {key} = \"{default}\"\n"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(file: &str, environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let lookup =
            |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, v)| (*v).to_owned());
        Config::from_sources(Some((Path::new("halqa.toml"), file.to_owned())), lookup)
    }

    #[test]
    fn the_environment_wins_over_the_file_and_the_file_over_defaults() {
        let config =
            load("listen = \"127.0.0.1:1\"\n[mail]\nfrom = \"a@b.c\"\n", &[("HALQA_LISTEN", "127.0.0.1:2")])
                .unwrap();
        assert_eq!(config.listen.port(), 2);
        assert_eq!(config.mail_from, "a@b.c");
        assert_eq!(config.session_days, 30);
        assert!(config.demo_wanted());
    }

    #[test]
    fn wrong_values_name_key_value_and_what_was_expected() {
        let text = load("", &[("HALQA_SESSIONS_DAYS", "many")]).unwrap_err().to_string();
        assert_eq!(text, "sessions.days = \"many\" (HALQA_SESSIONS_DAYS): expected 1 to 365");
        let text = load("[mail]\nsmtp = \"x\"\n", &[]).unwrap_err().to_string();
        assert!(text.contains("mail.smtp"), "{text}");
        let text = load("listen = 80\n", &[]).unwrap_err().to_string();
        assert!(text.contains("listen = \"80\""), "{text}");
        assert!(load("[tls]\nkey = \"k.pem\"\n", &[]).is_err());
        assert!(load("", &[("HALQA_BASE_URL", "https://x.org/path")]).is_err());
        for wrong in ["*", "portal.example.org", "https://a.example/", "https://a.example/x"] {
            assert!(load("", &[("HALQA_API_CORS_ORIGINS", wrong)]).is_err(), "{wrong}");
        }
        let two =
            load("", &[("HALQA_API_CORS_ORIGINS", "https://a.example, http://localhost:3000")]).unwrap();
        assert_eq!(two.cors_origins, ["https://a.example", "http://localhost:3000"]);
    }

    #[test]
    fn demo_accounts_are_not_made_for_a_public_address() {
        assert!(!load("", &[("HALQA_BASE_URL", "https://learn.example.org")]).unwrap().demo_wanted());
        assert!(!load("", &[("DATABASE_URL", "postgres://h/x")]).unwrap().demo_wanted());
        let wanted =
            |host: &str| load("", &[("HALQA_BASE_URL", &format!("http://{host}"))]).unwrap().demo_wanted();
        for here in ["localhost", "LOCALHOST:8080", "127.0.0.1", "127.8.8.8:80", "[::1]", "[::1]:8080"] {
            assert!(wanted(here), "{here}");
        }
        for public in [
            "localhost.example.org",
            "127.example.org",
            "127.0.0.1.example.org:8080",
            "localhostess",
            "[2001:db8::1]:8080",
            "[::1].example.org",
            "192.168.0.1",
        ] {
            assert!(!wanted(public), "{public}");
        }
    }

    #[test]
    fn the_documented_file_is_complete_and_loads() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../config/halqa.toml");
        if std::env::var_os("HALQA_WRITE_DOCS").is_some() {
            std::fs::write(&path, documented_file()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), documented_file(), "run with HALQA_WRITE_DOCS=1");
        let all_on = documented_file()
            .replace("\n# ", "\n#")
            .lines()
            .map(|line| {
                let bare = line.trim_start_matches('#');
                if bare.contains(" = \"")
                    && SETTINGS.iter().any(|s| bare.starts_with(&format!("{} = ", s.key)))
                {
                    bare.to_owned()
                } else {
                    line.to_owned()
                }
            })
            .collect::<Vec<_>>()
            .join("\n");
        let config = load(&all_on, &[]).unwrap();
        assert_eq!(config.listen.port(), 8080);
    }
}
