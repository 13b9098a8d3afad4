//! Where webhooks may be sent to: no address inside our own networks, unless the operator says so.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use halqa_platform::config::Config;
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

/// Whether an address is one of the public network.
pub fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_broadcast()
        || address.is_multicast()
        || address.is_documentation()
        || a == 0
        || (a == 100 && (64..128).contains(&b))   // shared by carriers
        || (a == 192 && b == 0 && c == 0)         // IETF
        || (a == 192 && b == 88 && c == 99)       // 6to4 relays
        || (a == 198 && (b == 18 || b == 19))     // benchmarks
        || a >= 240) // reserved
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, c, ..] = address.segments();
    // Only 2000::/3 is given out; of that, some carries an IPv4 address inside or is for other uses.
    let given_out = (a & 0xe000) == 0x2000;
    let teredo_and_others = a == 0x2001 && b < 0x0200;
    let documentation = (a == 0x2001 && b == 0x0db8) || (a == 0x3fff && b < 0x1000);
    let six_to_four = a == 0x2002;
    let nat64 = a == 0x0064 && b == 0xff9b && c == 0;
    given_out && !teredo_and_others && !documentation && !six_to_four && !nat64
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
    fn addresses_of_our_own_networks_are_not_public() {
        for not in [
            "127.0.0.1",
            "127.8.8.8",
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "192.0.2.1",
            "240.0.0.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd00::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "2001::1",
            "::127.0.0.1",
        ] {
            assert!(!is_public(not.parse().unwrap()), "{not}");
        }
        for public in ["1.1.1.1", "8.8.8.8", "100.128.0.1", "2606:4700::1111", "2a00:1450:4001:82a::200e"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
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
