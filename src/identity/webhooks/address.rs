//! Where webhooks may be sent to: no address inside our own networks, unless the operator says so.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use halqa_platform::{config::Config, http::public_address::is_public};
use url::{Host, Url};

/// Longest address that is kept.
pub const LONGEST: usize = 500;

/// Why an address is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No web address, or one with a name and password in it.
    Unreadable,
    /// Plain http.
    NotHttps,
    /// Not a public address.
    Private,
}

/// What the operator allows besides https to public addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// Plain http.
    pub http: bool,
    /// This machine and networks that are not public.
    pub private: bool,
}

impl Allowed {
    /// For webhooks.
    pub fn webhooks(config: &Config) -> Self {
        Self { http: config.webhooks_http, private: config.webhooks_private }
    }

    /// For providers of single sign-on.
    pub fn sign_on(config: &Config) -> Self {
        Self { http: config.sign_on_http, private: config.sign_on_private }
    }
}

/// Reads what was typed. A name is looked up only when something is sent.
///
/// # Errors
/// [`Wrong`].
pub fn read(typed: &str, allowed: Allowed) -> Result<Url, Wrong> {
    let url = Url::parse(typed.trim()).map_err(|_| Wrong::Unreadable)?;
    let plain = url.username().is_empty() && url.password().is_none() && url.as_str().len() <= LONGEST;
    if !plain || !matches!(url.scheme(), "http" | "https") {
        return Err(Wrong::Unreadable);
    }
    if url.scheme() == "http" && !allowed.http {
        return Err(Wrong::NotHttps);
    }
    let literal = match url.host() {
        Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
        Some(Host::Domain(name)) if is_local(name) => Some(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        Some(Host::Domain(_)) => None,
        None => return Err(Wrong::Unreadable),
    };
    if literal.is_some_and(|address| !is_public(address)) && !allowed.private {
        return Err(Wrong::Private);
    }
    Ok(url)
}

fn is_local(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost")
}

/// Looks the host up once. What is sent goes to one of these addresses and nowhere else, whatever the name says a
/// moment later.
///
/// # Errors
/// A sentence for the log of deliveries: the name is unknown, or leads to an address that is not public.
pub async fn resolve(url: &Url, allowed: Allowed) -> Result<Vec<SocketAddr>, String> {
    let port = url.port_or_known_default().unwrap_or(443);
    let found: Vec<SocketAddr> = match url.host() {
        Some(Host::Ipv4(address)) => vec![(address, port).into()],
        Some(Host::Ipv6(address)) => vec![(address, port).into()],
        Some(Host::Domain(name)) => tokio::net::lookup_host((name, port))
            .await
            .map_err(|error| format!("{name} cannot be looked up: {error}"))?
            .collect(),
        None => Vec::new(),
    };
    if found.is_empty() {
        return Err("the name has no address".to_owned());
    }
    // One bad address among good ones is a trick, not an accident.
    match found.iter().find(|address| !allowed.private && !is_public(address.ip())) {
        Some(address) => Err(format!("{} is not a public address; nothing was sent", address.ip())),
        None => Ok(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(more: &'static [(&'static str, &'static str)]) -> Allowed {
        let lookup =
            |name: &str| more.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        Allowed::webhooks(&Config::from_sources(None, lookup).unwrap())
    }

    #[test]
    fn what_is_typed_is_read_with_all_its_disguises() {
        let strict = allowed(&[]);
        let wrong = |typed: &str| read(typed, strict).unwrap_err();
        assert!(read("https://hooks.example.org/x?y=1", strict).is_ok());
        assert_eq!(wrong("http://hooks.example.org/"), Wrong::NotHttps);
        for disguised in [
            "https://127.0.0.1/",
            "https://localhost/",
            "https://LOCALHOST./",
            "https://a.localhost/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://169.254.169.254/latest",
            "https://0/",
            "https://127.1/",
        ] {
            assert_eq!(wrong(disguised), Wrong::Private, "{disguised}");
        }
        for unreadable in [
            "",
            "hooks.example.org",
            "ftp://x.org/",
            "https://user:pw@x.org/",
            "file:///etc/passwd",
            "https://",
        ] {
            assert_eq!(wrong(unreadable), Wrong::Unreadable, "{unreadable}");
        }
        let loose = allowed(&[("HALQA_WEBHOOKS_HTTP", "on"), ("HALQA_WEBHOOKS_PRIVATE_ADDRESSES", "on")]);
        assert!(read("http://127.0.0.1:9000/hook", loose).is_ok());
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_refused_when_it_is_looked_up() {
        let url = Url::parse("https://localhost:8443/").unwrap();
        assert!(resolve(&url, allowed(&[])).await.unwrap_err().contains("not a public address"));
        let loose = allowed(&[("HALQA_WEBHOOKS_PRIVATE_ADDRESSES", "on")]);
        assert!(!resolve(&url, loose).await.unwrap().is_empty());
    }
}
