//! Tries an address as a browser would, but never one of a network of ours: names are looked up here, every address of
//! every step must be public, and nothing of the answer is read but its head.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use halqa_platform::http::public_address::is_public;
use reqwest::{
    Client, Method, StatusCode,
    dns::{Addrs, Name, Resolve, Resolving},
    header, redirect,
};
use url::{Host, Url};

/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often an answer may lead on.
const STEPS: usize = 5;

/// What came of trying an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// In a word.
    pub outcome: Outcome,
    /// The status of the last answer.
    pub status: Option<u16>,
    /// Where it leads for good, or what went wrong, in English.
    pub detail: String,
}

/// What came of trying an address, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is there.
    Good,
    /// It is there, under another address for good.
    Moved,
    /// It is there for who signs in, or not for programs.
    Closed,
    /// It is not there.
    Gone,
    /// It could not be reached.
    Failed,
    /// It is not of the public internet, or no web address: it was not tried.
    Refused,
}

impl Outcome {
    /// As the table keeps it.
    pub const fn id(self) -> &'static str {
        match self {
            Outcome::Good => "good",
            Outcome::Moved => "moved",
            Outcome::Closed => "closed",
            Outcome::Gone => "gone",
            Outcome::Failed => "failed",
            Outcome::Refused => "refused",
        }
    }

    /// Whether somebody should look at it.
    pub const fn is_dead(self) -> bool {
        matches!(self, Outcome::Gone | Outcome::Failed | Outcome::Refused)
    }
}

/// Tries addresses. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Tries {
    client: Client,
    allowed: fn(IpAddr) -> bool,
    ports: &'static [u16],
}

struct PublicOnly(fn(IpAddr) -> bool);

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        let allowed = self.0;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let found: Vec<SocketAddr> = found.collect();
            // One address of our own among them is enough: the next look-up may put it first.
            if found.is_empty() || found.iter().any(|address| !allowed(address.ip())) {
                return Err("not an address of the public internet".into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

impl Tries {
    /// For addresses of the public internet, at the usual ports.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new() -> reqwest::Result<Self> {
        Self::with(is_public, &[80, 443])
    }

    fn with(allowed: fn(IpAddr) -> bool, ports: &'static [u16]) -> reqwest::Result<Self> {
        let client = Client::builder()
            .no_proxy()
            .redirect(redirect::Policy::none())
            .timeout(PATIENCE)
            .connect_timeout(PATIENCE)
            .user_agent("Halqa link check")
            .dns_resolver(Arc::new(PublicOnly(allowed)))
            .build()?;
        Ok(Self { client, allowed, ports })
    }

    /// Tries one.
    pub async fn go(&self, address: &str) -> Tried {
        let tried = |outcome, status, detail: &str| Tried {
            outcome,
            status,
            detail: detail.chars().take(300).collect(),
        };
        let Ok(mut url) = Url::parse(address) else { return tried(Outcome::Refused, None, "no web address") };
        let mut for_good = true;
        for step in 0..=STEPS {
            if let Err(why) = self.may(&url) {
                return tried(Outcome::Refused, None, why);
            }
            let (status, next) = match self.head(&url).await {
                Ok(answer) => answer,
                Err(error) => {
                    let whole = format!("{:#}", anyhow::Error::from(error));
                    let refused = whole.contains("not an address of the public internet");
                    let outcome = if refused { Outcome::Refused } else { Outcome::Failed };
                    return tried(outcome, None, &whole);
                }
            };
            let code = Some(status.as_u16());
            if let (true, Some(to)) = (status.is_redirection(), next) {
                for_good &= matches!(status, StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT);
                match url.join(&to) {
                    Ok(to) => url = to,
                    Err(_) => return tried(Outcome::Failed, code, "leads to no web address"),
                }
                continue;
            }
            return match status.as_u16() {
                200..=399 if step > 0 && for_good => tried(Outcome::Moved, code, url.as_str()),
                200..=399 => tried(Outcome::Good, code, ""),
                401 | 403 | 405 | 407 | 429 | 451 => tried(Outcome::Closed, code, ""),
                404 | 410 => tried(Outcome::Gone, code, ""),
                _ => tried(Outcome::Failed, code, ""),
            };
        }
        tried(Outcome::Failed, None, "leads on and on")
    }

    fn may(&self, url: &Url) -> Result<(), &'static str> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err("no web address");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("an address with a password");
        }
        let port = url.port_or_known_default().unwrap_or(0);
        if !self.ports.is_empty() && !self.ports.contains(&port) {
            return Err("not one of the ports 80 and 443");
        }
        let address = match url.host() {
            None => return Err("no web address"),
            Some(Host::Domain(_)) => return Ok(()),
            Some(Host::Ipv4(address)) => IpAddr::V4(address),
            Some(Host::Ipv6(address)) => IpAddr::V6(address),
        };
        if (self.allowed)(address) { Ok(()) } else { Err("not an address of the public internet") }
    }

    /// The head of the answer: its status, and where it leads. Who does not know HEAD is asked again with GET, whose
    /// body is not read.
    async fn head(&self, url: &Url) -> reqwest::Result<(StatusCode, Option<String>)> {
        let ask = |method| self.client.request(method, url.clone()).header(header::ACCEPT, "*/*").send();
        let mut answer = ask(Method::HEAD).await?;
        if matches!(answer.status().as_u16(), 400 | 403 | 404 | 405 | 500..=599) {
            answer = ask(Method::GET).await?;
        }
        let next = answer.headers().get(header::LOCATION).and_then(|to| to.to_str().ok()).map(str::to_owned);
        Ok((answer.status(), next))
    }
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;

    /// A server that answers each path with what stands here.
    async fn server() -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        tokio::spawn(async move {
            loop {
                let Ok((mut stream, _)) = listener.accept().await else { return };
                tokio::spawn(async move {
                    let mut buffer = vec![0; 2048];
                    let n = stream.read(&mut buffer).await.unwrap_or(0);
                    let asked = String::from_utf8_lossy(&buffer[..n]).into_owned();
                    let answer = match asked.split(' ').nth(1).unwrap_or_default() {
                        "/good" => "200 OK\r\n",
                        "/get" if asked.starts_with("HEAD") => "405 No\r\n",
                        "/get" => "200 OK\r\n",
                        "/old" => "301 Moved\r\nlocation: /good\r\n",
                        "/now" => "302 Found\r\nlocation: /good\r\n",
                        "/round" => "302 Found\r\nlocation: /round\r\n",
                        "/inside" => "302 Found\r\nlocation: http://169.254.169.254/secret\r\n",
                        "/members" => "401 Who\r\n",
                        "/broken" => "500 Oh\r\n",
                        _ => "404 None\r\n",
                    };
                    let text = format!("HTTP/1.1 {answer}content-length: 0\r\nconnection: close\r\n\r\n");
                    let _ = stream.write_all(text.as_bytes()).await;
                });
            }
        });
        port
    }

    fn here(address: IpAddr) -> bool {
        address.is_loopback()
    }

    #[tokio::test]
    async fn answers_are_told_apart() {
        let port = server().await;
        let tries = Tries::with(here, &[]).expect("a client");
        for (path, outcome) in [
            ("good", Outcome::Good),
            ("get", Outcome::Good),
            ("old", Outcome::Moved),
            ("now", Outcome::Good),
            ("round", Outcome::Failed),
            ("inside", Outcome::Refused),
            ("members", Outcome::Closed),
            ("broken", Outcome::Failed),
            ("none", Outcome::Gone),
        ] {
            assert_eq!(tries.go(&format!("http://127.0.0.1:{port}/{path}")).await.outcome, outcome, "{path}");
        }
        assert_eq!(tries.go("http://127.0.0.1:1/").await.outcome, Outcome::Failed);
    }

    #[tokio::test]
    async fn nothing_but_the_public_internet_is_asked() {
        let port = server().await;
        let tries = Tries::new().expect("a client");
        for address in [
            format!("http://127.0.0.1:{port}/good"),
            "http://127.0.0.1/good".to_owned(),
            "http://localhost/good".to_owned(),
            "http://[::1]/".to_owned(),
            "http://[::ffff:127.0.0.1]/".to_owned(),
            "http://2130706433/".to_owned(),
            "http://0x7f.1/".to_owned(),
            "http://10.0.0.1/".to_owned(),
            "http://169.254.169.254/latest".to_owned(),
            "http://me:secret@1.1.1.1/".to_owned(),
            "https://1.1.1.1:22/".to_owned(),
            "file:///etc/passwd".to_owned(),
            "gopher://1.1.1.1/".to_owned(),
            "nonsense".to_owned(),
        ] {
            assert_eq!(tries.go(&address).await.outcome, Outcome::Refused, "{address}");
        }
    }
}
