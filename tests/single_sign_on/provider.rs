//! The provider, and a person's browser at it.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use reqwest::{Client, Response, Url, redirect::Policy};
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinHandle};
use uuid::Uuid;

use crate::{cli::free_port, support::TestSite};

/// Ours at the provider; with signs that have to be written in another way on the wire.
pub const SECRET: &str = "a secret: 100%25 & +more";

/// A provider of its own for one test; gone with it.
pub struct Provider {
    child: Child,
    port: u16,
    /// Where this site can be reached.
    pub own_port: u16,
    /// Its id here.
    pub id: Uuid,
    script: PathBuf,
}

impl Provider {
    pub async fn start(own_port: u16) -> Option<Self> {
        let Ok(folder) = std::env::var("HALQA_TEST_OIDC") else {
            assert!(std::env::var_os("CI").is_none(), "tests/run sets HALQA_TEST_OIDC");
            return None;
        };
        let script = PathBuf::from(folder).join("provider.mjs");
        let (port, id) = (free_port(), Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001));
        let child = spawn(&script, port, own_port, id);
        let provider = Self { child, port, own_port, id, script };
        provider.ready().await;
        Some(provider)
    }

    async fn ready(&self) {
        let begun = Instant::now();
        let there = format!("{}/.well-known/openid-configuration", self.issuer());
        while !reqwest::get(&there).await.is_ok_and(|answer| answer.status().is_success()) {
            assert!(begun.elapsed() < Duration::from_secs(60), "the provider does not start");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    pub fn issuer(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn base(&self) -> String {
        format!("http://localhost:{}", self.own_port)
    }

    pub fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// The same provider with new keys.
    pub async fn restart(&mut self) {
        self.stop();
        self.child = spawn(&self.script, self.port, self.own_port, self.id);
        self.ready().await;
    }

    async fn control(&self, change: Value) {
        let there = format!("{}/control", self.issuer());
        let answer = Client::new().post(there).json(&change).send().await.unwrap();
        assert!(answer.status().is_success());
    }

    /// What it knows of somebody from now on.
    pub async fn know(&self, login: &str, person: Value) {
        self.control(json!({ "people": { login: person } })).await;
    }

    /// What it does wrong from now on.
    pub async fn errs(&self, faults: &[&str]) {
        self.control(json!({ "faults": faults })).await;
    }
}

fn spawn(script: &Path, port: u16, own: u16, id: Uuid) -> Child {
    let base = format!("http://localhost:{own}");
    let setup = json!({ "clients": [{
        "client_id": "halqa",
        "client_secret": SECRET,
        "redirect_uris": [format!("{base}/sign-on/back/{id}")],
        "post_logout_redirect_uris": [format!("{base}/sign-on/out")],
        "backchannel_logout_uri": format!("http://127.0.0.1:{own}/sign-on/logout/{id}"),
        "backchannel_logout_session_required": true,
    }] });
    let mut child = Command::new("node")
        .arg(script)
        .arg(port.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(setup.to_string().as_bytes()).unwrap();
    child
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A person's browser at the provider.
pub struct Person(Client);

impl Person {
    pub fn new() -> Self {
        Self(Client::builder().redirect(Policy::none()).cookie_store(true).build().unwrap())
    }

    /// Signs in where they were sent to; the address here that they come back to.
    pub async fn sign_in(&self, there: &str, login: &str) -> String {
        self.answer(there, &[("login", login), ("go", "yes")]).await
    }

    /// Says no.
    pub async fn refuse(&self, there: &str) -> String {
        self.answer(there, &[("go", "no")]).await
    }

    /// Ends the session there; the address here that they come back to, where they do.
    pub async fn sign_out(&self, there: &str) -> String {
        self.answer(there, &[("logout", "yes")]).await
    }

    async fn answer(&self, there: &str, fields: &[(&str, &str)]) -> String {
        let mut answer = self.0.get(there).send().await.unwrap();
        for _ in 0..12 {
            let here = answer.url().clone();
            let to = answer.headers().get("location").map(|to| here.join(to.to_str().unwrap()).unwrap());
            answer = match to {
                Some(to) if to.host_str() == Some("localhost") => {
                    return format!("{}?{}", to.path(), to.query().unwrap_or_default());
                }
                Some(to) => self.0.get(to).send().await.unwrap(),
                None => match self.fill(&here, answer, fields).await {
                    Some(answer) => answer,
                    None => return String::new(),
                },
            };
        }
        panic!("the provider leads around in circles");
    }

    /// Sends the form of a page with all that stands in it; `None` where it has none.
    async fn fill(&self, here: &Url, page: Response, fields: &[(&str, &str)]) -> Option<Response> {
        let status = page.status();
        let body = page.text().await.unwrap();
        assert!(status.is_success(), "{here}: {status} {body}");
        let action = body.split("action=\"").nth(1)?.split('"').next()?;
        let mut all: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        for input in body.split("<input ").skip(1).filter(|input| input.contains("type=\"hidden\"")) {
            let value = |name: &str| {
                input.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next())
            };
            all.push((value("name")?.to_owned(), value("value")?.to_owned()));
        }
        let body: String = all
            .iter()
            .fold(Url::parse("x:?").unwrap(), |mut url, (name, value)| {
                url.query_pairs_mut().append_pair(name, value);
                url
            })
            .query()
            .unwrap_or_default()
            .to_owned();
        let request = self.0.post(here.join(action).unwrap());
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(body);
        Some(request.send().await.unwrap())
    }
}

/// A piece of an address's query.
pub fn piece(address: &str, name: &str) -> String {
    let url = Url::parse("http://x").unwrap().join(address).unwrap();
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// The same address with another value of a piece; without it where that is empty.
pub fn with(address: &str, name: &str, value: &str) -> String {
    let mut url = Url::parse("http://x").unwrap().join(address).unwrap();
    let pieces: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(key, _)| key != name)
        .map(|(k, v)| (k.into_owned(), v.into_owned()))
        .collect();
    url.query_pairs_mut().clear().extend_pairs(pieces);
    if !value.is_empty() {
        url.query_pairs_mut().append_pair(name, value);
    }
    format!("{}?{}", url.path(), url.query().unwrap_or_default())
}

/// The link on a page that has this in its address.
pub fn link_to(page: &str, with: &str) -> String {
    let href = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    href.filter(|href| href.contains(with)).map(|href| href.replace("&amp;", "&")).next().unwrap()
}

/// A site that is really served, so that the provider can call it.
pub struct Here(JoinHandle<()>);

impl Here {
    pub async fn serve(site: &TestSite, port: u16) -> Self {
        let (router, _) = site.app.router();
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        Self(tokio::spawn(async move { axum::serve(listener, router).await.unwrap() }))
    }

    pub async fn stop(self) {
        self.0.abort();
        let _ = self.0.await;
    }
}
