//! Who is calling: the network address, with forwarding headers believed only from configured proxies.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::{
    extract::{ConnectInfo, FromRequestParts, Request},
    http::{Extensions, HeaderMap, request::Parts},
};

/// The client's network address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Peer(pub IpAddr);

/// Finds the [`Peer`] and puts it into the request; `trusted` is the list of proxies.
pub fn find(trusted: &[IpAddr], request: &mut Request) {
    let direct = direct(request.extensions());
    let peer = Peer(client(direct, request.headers(), trusted));
    request.extensions_mut().insert(peer);
}

/// The address at the other end of the connection: the client's, or the nearest proxy's.
pub(super) fn direct(extensions: &Extensions) -> IpAddr {
    let info = extensions.get::<ConnectInfo<SocketAddr>>();
    // IPv4 addresses on a two-stack socket look like ::ffff:1.2.3.4; limits and proxies are written as IPv4.
    info.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(address)| address.ip().to_canonical())
}

// From the right: the last address that is not one of our proxies is the client.
fn client(direct: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    if !trusted.contains(&direct) {
        return direct;
    }
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(','))
        .collect();
    for part in forwarded.iter().rev() {
        match part.trim().parse::<IpAddr>() {
            Ok(address) if trusted.contains(&address) => {}
            Ok(address) => return address,
            Err(_) => break,
        }
    }
    direct
}

impl<S: Sync> FromRequestParts<S> for Peer {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(parts.extensions.get::<Peer>().copied().unwrap_or_else(|| Peer(direct(&parts.extensions))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forwarded_addresses_are_believed_from_proxies_alone() {
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "6.6.6.6, 9.9.9.9, 10.0.0.2".parse().unwrap());
        assert_eq!(client(ip("1.1.1.1"), &headers, &[ip("10.0.0.1")]), ip("1.1.1.1"));
        assert_eq!(client(ip("10.0.0.1"), &headers, &[ip("10.0.0.1"), ip("10.0.0.2")]), ip("9.9.9.9"));
        headers.insert("x-forwarded-for", "nonsense".parse().unwrap());
        assert_eq!(client(ip("10.0.0.1"), &headers, &[ip("10.0.0.1")]), ip("10.0.0.1"));
    }
}
