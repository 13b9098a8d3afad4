//! How people's connections are encrypted: by files, by a certificate authority that is asked over ACME, or not here.

use std::{fmt, path::PathBuf};

use base64::{
    Engine as _,
    engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD},
};

use super::{ConfigError, Values, is_this_machine};

/// What the names of the well-known directories stand for.
const DIRECTORIES: [(&str, &str); 2] = [
    ("letsencrypt", "https://acme-v02.api.letsencrypt.org/directory"),
    ("letsencrypt-staging", "https://acme-staging-v02.api.letsencrypt.org/directory"),
];

/// A certificate authority that is asked for certificates (RFC 8555).
#[derive(Clone, PartialEq, Eq)]
pub struct AcmeConfig {
    /// The names of the hosts that the certificate is for, in lower case, the first of them first.
    pub domains: Vec<String>,
    /// Addresses of people whom the authority may write to, as `mailto:`.
    pub contact: Vec<String>,
    /// The address of its directory.
    pub directory: String,
    /// What ties the account to one at the authority: its key's id and the key.
    pub external_account: Option<(String, Vec<u8>)>,
    /// A root certificate (PEM) that the authority's own server is trusted by as well.
    pub root: Option<PathBuf>,
    /// How the program proves that it is reached by those names.
    pub proof: Proof,
}

impl fmt::Debug for AcmeConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AcmeConfig").field("domains", &self.domains).finish_non_exhaustive()
    }
}

impl AcmeConfig {
    /// The names as one text, by which the certificate is found again: sorted, with commas.
    pub fn names(&self) -> String {
        let mut names = self.domains.clone();
        names.sort_unstable();
        names.join(",")
    }
}

/// How the program proves that it is reached by a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// On the port for https (RFC 8737); after a failure in turn with the other, where there is a plain port.
    Auto,
    /// On the port for https.
    TlsAlpn,
    /// On the plain port (RFC 8555, 8.3).
    Http,
}

impl Values {
    pub(super) fn acme(&self) -> Result<Option<AcmeConfig>, ConfigError> {
        let domains = self.domains("tls.acme.domains")?;
        let agreed = self.choice(
            "tls.acme.agree_to_terms",
            &[("on", true), ("off", false), ("true", true), ("false", false)],
        )?;
        let proof = self.choice(
            "tls.acme.challenge",
            &[("auto", Proof::Auto), ("tls-alpn-01", Proof::TlsAlpn), ("http-01", Proof::Http)],
        )?;
        let contact = self.contacts("tls.acme.contact")?;
        let directory = self.directory("tls.acme.directory")?;
        let external_account = self.external_account()?;
        if domains.is_empty() {
            return Ok(None);
        }
        if self.optional("tls.certificate").is_some() {
            return Err(
                self.wrong_because("tls.acme.domains", "empty where tls.certificate is set: one of the two")
            );
        }
        let host = self.text("base_url").trim_end_matches('/').strip_prefix("https://").unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default().to_ascii_lowercase();
        if !domains.contains(&host) {
            return Err(self.wrong_because(
                "base_url",
                "https:// and one of the names in tls.acme.domains, since that is what the certificate is for",
            ));
        }
        if !agreed {
            return Err(self.wrong_because(
                "tls.acme.agree_to_terms",
                "on where tls.acme.domains is set: read the terms of the certificate authority, and agree to them",
            ));
        }
        if proof == Proof::Http && self.optional("listen_http").is_none() {
            return Err(
                self.wrong_because("tls.acme.challenge", "auto or tls-alpn-01 where listen_http is empty")
            );
        }
        let root = self.optional("tls.acme.root").map(PathBuf::from);
        Ok(Some(AcmeConfig { domains, contact, directory, external_account, root, proof }))
    }

    /// The plain listener, which needs somewhere to lead people to.
    pub(super) fn listen_http(&self) -> Result<Option<std::net::SocketAddr>, ConfigError> {
        if self.optional("listen_http").is_none() {
            return Ok(None);
        }
        if !self.text("base_url").starts_with("https://") {
            return Err(self
                .wrong_because("listen_http", "empty where base_url is not https://: it only leads there"));
        }
        self.parse("listen_http").map(Some)
    }

    fn domains(&self, key: &str) -> Result<Vec<String>, ConfigError> {
        let given = self.text(key).split(',').map(str::trim).filter(|name| !name.is_empty());
        let mut names: Vec<String> = Vec::new();
        for name in given {
            let name = name.to_ascii_lowercase();
            if !is_host_name(&name) || is_this_machine(&name) {
                return Err(self.wrong(key));
            }
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.len() > 100 { Err(self.wrong(key)) } else { Ok(names) }
    }

    fn contacts(&self, key: &str) -> Result<Vec<String>, ConfigError> {
        let given = self.text(key).split(',').map(str::trim).filter(|address| !address.is_empty());
        let good = |address: &str| {
            let bare = address.strip_prefix("mailto:").unwrap_or(address);
            let parts = bare.split_once('@');
            parts.is_some_and(|(who, host)| !who.is_empty() && is_host_name(&host.to_ascii_lowercase()))
                && !bare.contains([' ', '<', '?', '\n'])
        };
        given
            .map(|address| {
                let bare = address.strip_prefix("mailto:").unwrap_or(address);
                if good(address) { Ok(format!("mailto:{bare}")) } else { Err(self.wrong(key)) }
            })
            .collect()
    }

    fn directory(&self, key: &str) -> Result<String, ConfigError> {
        let given = self.text(key);
        if let Some((_, url)) = DIRECTORIES.iter().find(|(name, _)| *name == given) {
            return Ok((*url).to_owned());
        }
        match url::Url::parse(given) {
            Ok(url) if url.scheme() == "https" && url.has_host() => Ok(given.to_owned()),
            _ => Err(self.wrong(key)),
        }
    }

    fn external_account(&self) -> Result<Option<(String, Vec<u8>)>, ConfigError> {
        let (kid, key) = ("tls.acme.eab_kid", "tls.acme.eab_hmac");
        match (self.optional(kid), self.optional(key)) {
            (None, None) => Ok(None),
            (Some(kid), Some(hmac)) => {
                let bytes = URL_SAFE_NO_PAD.decode(&hmac).or_else(|_| URL_SAFE.decode(&hmac));
                // The message of a wrong value shows it, which a key must not be.
                let hidden = || self.hidden(key);
                bytes
                    .ok()
                    .filter(|bytes| !bytes.is_empty())
                    .map(|bytes| Some((kid, bytes)))
                    .ok_or_else(hidden)
            }
            (Some(_), None) => Err(self.wrong_because(key, "the key that belongs to tls.acme.eab_kid")),
            (None, Some(_)) => Err(self.wrong_because(kid, "the id that belongs to tls.acme.eab_hmac")),
        }
    }

    fn hidden(&self, key: &str) -> ConfigError {
        let mut error = self.wrong(key);
        if let ConfigError::Value { value, .. } = &mut error {
            "…".clone_into(value);
        }
        error
    }

    fn wrong_because(&self, key: &str, what: &str) -> ConfigError {
        let mut error = self.wrong(key);
        if let ConfigError::Value { expected, .. } = &mut error {
            what.clone_into(expected);
        }
        error
    }
}

/// Whether this is the name of a host in the public names' shape: labels of letters, digits and hyphens with dots
/// between them; no wildcard (those cannot be proved over http or TLS), no address.
fn is_host_name(name: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = name.rsplit('.').next().unwrap_or_default();
    name.len() <= 253
        && name.contains('.')
        && name.split('.').all(label)
        && !last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn load(environment: &[(&str, &str)]) -> Result<Config, String> {
        let find =
            |name: &str| environment.iter().rev().find(|(key, _)| *key == name).map(|(_, v)| (*v).to_owned());
        Config::from_sources(None, find).map_err(|error| error.to_string())
    }

    const GOOD: [(&str, &str); 4] = [
        ("HALQA_BASE_URL", "https://learn.example.org"),
        ("HALQA_TLS_ACME_DOMAINS", "Learn.example.org, www.example.org"),
        ("HALQA_TLS_ACME_AGREE_TO_TERMS", "on"),
        ("HALQA_TLS_ACME_CONTACT", "it@example.org"),
    ];

    fn with(more: &[(&'static str, &'static str)]) -> Result<Config, String> {
        load(&[&GOOD[..], more].concat())
    }

    #[test]
    fn an_authority_is_asked_only_where_everything_is_said() {
        assert!(load(&[]).unwrap().acme.is_none());
        let acme = with(&[]).unwrap().acme.unwrap();
        assert_eq!(acme.domains, ["learn.example.org", "www.example.org"]);
        assert_eq!(acme.names(), "learn.example.org,www.example.org");
        assert_eq!(acme.contact, ["mailto:it@example.org"]);
        assert_eq!(acme.directory, "https://acme-v02.api.letsencrypt.org/directory");
        assert_eq!(acme.proof, Proof::Auto);
        let acme = with(&[
            ("HALQA_TLS_ACME_DIRECTORY", "letsencrypt-staging"),
            ("HALQA_TLS_ACME_EAB_KID", "kid-1"),
            ("HALQA_TLS_ACME_EAB_HMAC", "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W"),
        ]);
        let acme = acme.unwrap().acme.unwrap();
        assert!(acme.directory.contains("staging"));
        assert_eq!(acme.external_account.unwrap().1.len(), 48);
    }

    #[test]
    fn what_is_wrong_is_named_with_what_was_expected() {
        for (key, value, said) in [
            ("HALQA_TLS_ACME_DOMAINS", "*.example.org", "tls.acme.domains"),
            ("HALQA_TLS_ACME_DOMAINS", "learn.example.org, 192.0.2.7", "tls.acme.domains"),
            ("HALQA_TLS_ACME_DOMAINS", "localhost", "tls.acme.domains"),
            ("HALQA_TLS_ACME_DOMAINS", "other.example.org", "base_url"),
            ("HALQA_BASE_URL", "http://learn.example.org", "base_url"),
            ("HALQA_TLS_ACME_AGREE_TO_TERMS", "off", "tls.acme.agree_to_terms"),
            ("HALQA_TLS_ACME_CONTACT", "somebody", "tls.acme.contact"),
            ("HALQA_TLS_ACME_DIRECTORY", "http://ca.example.org/dir", "tls.acme.directory"),
            ("HALQA_TLS_ACME_EAB_KID", "kid", "tls.acme.eab_hmac"),
            ("HALQA_TLS_ACME_EAB_HMAC", "a2V5", "tls.acme.eab_kid"),
            ("HALQA_TLS_ACME_CHALLENGE", "dns-01", "tls.acme.challenge"),
            ("HALQA_TLS_ACME_CHALLENGE", "http-01", "listen_http"),
            ("HALQA_LISTEN_HTTP", "80", "listen_http"),
        ] {
            let error = with(&[(key, value)]).unwrap_err();
            assert!(error.contains(said) && error.contains("expected"), "{key}={value}: {error}");
        }
        let files = [("HALQA_TLS_CERTIFICATE", "c.pem"), ("HALQA_TLS_KEY", "k.pem")];
        assert!(with(&files).unwrap_err().contains("one of the two"));
        let secret = with(&[("HALQA_TLS_ACME_EAB_KID", "kid"), ("HALQA_TLS_ACME_EAB_HMAC", "not base64!")]);
        assert!(!secret.unwrap_err().contains("not base64!"), "a key is not printed");
        let plain = load(&[("HALQA_LISTEN_HTTP", "0.0.0.0:80")]).unwrap_err();
        assert!(plain.contains("listen_http"), "{plain}");
        assert!(with(&[("HALQA_LISTEN_HTTP", "0.0.0.0:80")]).unwrap().listen_http.is_some());
    }
}
