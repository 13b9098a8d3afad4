//! Certificates by ACME against a real server of it: pebble (Debian has it), with a resolver beside it that leads every
//! name to this machine. tests/run installs it and says so by `HALQA_TEST_PEBBLE`; elsewhere these tests are left out
//! where it is not installed.

use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{Router, http::Uri, response::IntoResponse};
use axum_server::tls_rustls::RustlsConfig;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use halqa::serve;
use halqa_identity::policy::Role;
use halqa_platform::{
    acme::store::{self, Certificate},
    clock::Clock,
    config::tls::AcmeConfig,
    doctor, x509,
};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

use crate::{
    cli::{free_port, halqa, run, said},
    support::{self, TestSite},
};

const NAME: &str = "halqa.test";
const KEY: &str = "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W";

fn pebble() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("HALQA_TEST_PEBBLE") {
        assert!(Path::new(&path).is_file(), "HALQA_TEST_PEBBLE leads nowhere");
        return Some(path.into());
    }
    let found = Some(PathBuf::from("/usr/bin/pebble")).filter(|path| path.is_file());
    assert!(found.is_some() || std::env::var_os("CI").is_none(), "tests/run installs pebble");
    if found.is_none() {
        eprintln!("left out: pebble is not installed (apt-get install pebble)");
    }
    found
}

/// A certificate for this machine and the root that it is trusted by, as files.
struct Own {
    folder: TempDir,
}

impl Own {
    fn make() -> Self {
        let folder = TempDir::new().unwrap();
        let (root_key, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let root = params.self_signed(&root_key).unwrap();
        let issuer = Issuer::new(params, root_key);
        let mut params =
            CertificateParams::new(vec!["localhost".to_owned(), "127.0.0.1".to_owned()]).unwrap();
        params.use_authority_key_identifier_extension = true;
        let certificate = params.signed_by(&key, &issuer).unwrap();
        for (name, text) in
            [("root.pem", root.pem()), ("cert.pem", certificate.pem()), ("key.pem", key.serialize_pem())]
        {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Self { folder }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }
}

/// A certificate authority; gone with the test.
struct Authority {
    own: Own,
    children: Vec<Child>,
    directory: String,
    management: String,
}

impl Authority {
    async fn start(pebble: &Path, tls: u16, http: u16, wants_account: bool) -> Self {
        let own = Own::make();
        let (port, management, dns, dns_management) = (free_port(), free_port(), free_port(), free_port());
        let config = serde_json::json!({"pebble": {
            "listenAddress": format!("127.0.0.1:{port}"),
            "managementListenAddress": format!("127.0.0.1:{management}"),
            "certificate": own.path("cert.pem"),
            "privateKey": own.path("key.pem"),
            "httpPort": http,
            "tlsPort": tls,
            "ocspResponderURL": "",
            "externalAccountBindingRequired": wants_account,
            "externalAccountMACKeys": {"kid-1": KEY},
        }});
        let file = own.path("pebble.json");
        fs::write(&file, config.to_string()).unwrap();
        let resolver = Command::new(pebble.with_file_name("pebble-challtestsrv"))
            .args([
                "-dns01",
                &format!("127.0.0.1:{dns}"),
                "-management",
                &format!("127.0.0.1:{dns_management}"),
            ])
            .args(["-http01", "", "-https01", "", "-tlsalpn01", "", "-defaultIPv6", ""])
            .args(["-defaultIPv4", "127.0.0.1"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Command::new(pebble)
            .args(["-config", &file, "-dnsserver", &format!("127.0.0.1:{dns}")])
            .env("PEBBLE_VA_NOSLEEP", "1")
            .env("PEBBLE_WFE_NONCEREJECT", "1")
            .env("PEBBLE_AUTHZREUSE", "0")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let authority = Self {
            own,
            children: vec![resolver, server],
            directory: format!("https://127.0.0.1:{port}/dir"),
            management: format!("https://127.0.0.1:{management}"),
        };
        let begun = Instant::now();
        while authority.client().get(&authority.directory).send().await.is_err() {
            assert!(begun.elapsed() < Duration::from_secs(30), "pebble does not start");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        authority
    }

    fn client(&self) -> reqwest::Client {
        let root = fs::read(self.own.path("root.pem")).unwrap();
        let root = reqwest::Certificate::from_pem(&root).unwrap();
        reqwest::Client::builder().add_root_certificate(root).build().unwrap()
    }

    /// The certificate by which what it has signed is trusted.
    async fn root(&self) -> reqwest::Certificate {
        let pem = self.client().get(format!("{}/roots/0", self.management)).send().await.unwrap();
        reqwest::Certificate::from_pem(&pem.bytes().await.unwrap()).unwrap()
    }

    fn settings(&self, port: u16, more: &[(&'static str, String)]) -> Vec<(&'static str, String)> {
        let mut all = settings(port, &self.directory, &self.own.path("root.pem"));
        all.extend_from_slice(more);
        all
    }

    fn end(&mut self) {
        for child in &mut self.children {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        self.end();
    }
}

fn settings(port: u16, directory: &str, root: &str) -> Vec<(&'static str, String)> {
    vec![
        ("HALQA_BASE_URL", format!("https://{NAME}:{port}")),
        ("HALQA_TLS_ACME_DOMAINS", format!("{NAME}, www.{NAME}")),
        ("HALQA_TLS_ACME_AGREE_TO_TERMS", "on".to_owned()),
        ("HALQA_TLS_ACME_CONTACT", "it@halqa.test".to_owned()),
        ("HALQA_TLS_ACME_DIRECTORY", directory.to_owned()),
        ("HALQA_TLS_ACME_ROOT", root.to_owned()),
        ("HALQA_WORKER", "off".to_owned()),
    ]
}

fn account() -> Vec<(&'static str, String)> {
    vec![("HALQA_TLS_ACME_EAB_KID", "kid-1".to_owned()), ("HALQA_TLS_ACME_EAB_HMAC", KEY.to_owned())]
}

async fn sites(settings: &[(&'static str, String)]) -> Vec<TestSite> {
    let settings: Vec<(&str, &str)> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    support::sites_with(&settings).await
}

/// A visitor of the site at this port: trusts one root, or anything.
fn visitor(port: u16, root: Option<reqwest::Certificate>) -> reqwest::Client {
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let builder = reqwest::Client::builder()
        .resolve(NAME, address)
        .resolve(&format!("www.{NAME}"), address)
        .redirect(reqwest::redirect::Policy::none())
        .tls_info(true);
    match root {
        Some(root) => builder.add_root_certificate(root),
        None => builder.danger_accept_invalid_certs(true),
    }
    .build()
    .unwrap()
}

/// The certificate that a new connection is shown; `None` where the visitor does not trust it, or nobody is there.
async fn shown(port: u16, root: Option<reqwest::Certificate>, name: &str) -> Option<Vec<u8>> {
    let answer = visitor(port, root).get(format!("https://{name}:{port}/healthz")).send().await.ok()?;
    assert!(answer.status().is_success());
    assert!(answer.headers().contains_key("strict-transport-security"));
    let tls = answer.extensions().get::<reqwest::tls::TlsInfo>().unwrap();
    Some(tls.peer_certificate().unwrap().to_vec())
}

async fn until_shown(port: u16, root: &reqwest::Certificate, but: &[u8]) -> Vec<u8> {
    let begun = Instant::now();
    loop {
        match shown(port, Some(root.clone()), NAME).await {
            Some(certificate) if certificate != but => return certificate,
            _ => assert!(begun.elapsed() < Duration::from_secs(60), "no new certificate is shown"),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn port_of(listener: &TcpListener) -> u16 {
    listener.local_addr().unwrap().port()
}

fn here() -> TcpListener {
    serve::listen("127.0.0.1:0".parse().unwrap()).unwrap()
}

fn acme(site: &TestSite) -> AcmeConfig {
    site.app.platform.config.acme.clone().unwrap()
}

async fn said_of(site: &TestSite) -> doctor::Check {
    let platform = &site.app.platform;
    let checks = doctor::checks(&platform.config, &platform.db, &platform.clock, &[], &[]).await;
    checks.into_iter().find(|check| check.name == "certificate by ACME").unwrap()
}

async fn rows(site: &TestSite, table: &str) -> usize {
    let everything = halqa_platform::testing::everything(&site.app.platform.db).await.unwrap();
    everything.lines().filter(|line| line.starts_with(&format!("{table}: "))).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_proofs_bring_a_certificate_that_all_servers_show_and_renew_while_they_serve() {
    let Some(pebble) = pebble() else { return };
    let _ = rustls::crypto::ring::default_provider().install_default();
    let (listener, plain) = (here(), here());
    let (port, plain_port) = (port_of(&listener), port_of(&plain));
    let authority = Authority::start(&pebble, port, plain_port, true).await;
    let root = authority.root().await;
    for proof in ["tls-alpn-01", "http-01"] {
        let more = [
            ("HALQA_TLS_ACME_CHALLENGE", proof.to_owned()),
            ("HALQA_LISTEN_HTTP", format!("127.0.0.1:{plain_port}")),
        ];
        for site in sites(&authority.settings(port, &[&more[..], &account()].concat())).await {
            let stop = CancellationToken::new();
            let second = here();
            let second_port = port_of(&second);
            let copies = (listener.try_clone().unwrap(), plain.try_clone().unwrap());
            let first = serve::serve(site.app.clone(), copies.0, Some(copies.1), stop.clone());
            let first = tokio::spawn(first);
            let other = tokio::spawn(serve::serve(site.app.clone(), second, None, stop.clone()));

            let got = until_shown(port, &root, &[]).await;
            assert_eq!(shown(port, Some(root.clone()), &format!("www.{NAME}")).await.unwrap(), got);
            assert_eq!(
                until_shown(second_port, &root, &[]).await,
                got,
                "{}: the other server's too",
                site.db.name
            );
            tokio::time::sleep(Duration::from_secs(3)).await;
            assert_eq!(until_shown(port, &root, &[]).await, got, "one of them ordered, once");

            let (db, acme) = (&site.app.platform.db, acme(&site));
            let (kept, last) = store::state(db, &acme.directory, &acme.names()).await.unwrap();
            let kept = kept.unwrap();
            let facts = x509::read(&got).unwrap();
            assert_eq!((kept.not_before, kept.not_after), (facts.from, facts.until));
            let life = kept.not_after - kept.not_before;
            let at = kept.renew_at - kept.not_before;
            assert!(
                at * 3 <= life * 2 && at * 5 >= life * 3,
                "at two thirds or a little before: {at} of {life}"
            );
            assert_eq!(last.unwrap().last_error, None);
            assert_eq!((rows(&site, "acme_accounts").await, rows(&site, "acme_challenges").await), (1, 0));
            let check = said_of(&site).await;
            assert!(check.ok && check.detail.contains("another is ordered from"), "{check:?}");

            // What is not the authority's is led to https, to the site's own name.
            let elsewhere = visitor(plain_port, None);
            for path in ["/ar/courses?q=1", "/.well-known/acme-challenge/nothing", "//evil.example/"] {
                let asked = elsewhere.get(format!("http://127.0.0.1:{plain_port}{path}"));
                let answer = asked.header("host", "evil.example").send().await.unwrap();
                assert_eq!(answer.status(), 308);
                let location = answer.headers()["location"].to_str().unwrap().to_owned();
                assert_eq!(location, format!("https://{NAME}:{port}{path}"));
            }

            // Renewed under a visitor who is connected.
            let connected = visitor(port, Some(root.clone()));
            let page = format!("https://{NAME}:{port}/healthz");
            assert!(connected.get(&page).send().await.unwrap().status().is_success());
            store::renew_now(db, &acme.directory, &acme.names(), Clock::system().now()).await.unwrap();
            let renewed = until_shown(port, &root, &got).await;
            let answer = connected.get(&page).send().await.unwrap();
            let tls = answer.extensions().get::<reqwest::tls::TlsInfo>().unwrap();
            assert_eq!(tls.peer_certificate().unwrap(), got, "the old connection goes on");
            assert_eq!(until_shown(second_port, &root, &got).await, renewed);

            stop.cancel();
            first.await.unwrap().unwrap();
            other.await.unwrap().unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_an_authority_refuses_is_said_in_words_and_not_tried_at_once() {
    let Some(pebble) = pebble() else { return };
    let _ = rustls::crypto::ring::default_provider().install_default();
    // Where the authority looks, nobody listens.
    let authority = Authority::start(&pebble, free_port(), free_port(), true).await;
    for (with_account, error, todo) in
        [(true, "halqa.test", "port 443"), (false, "externalaccountbinding", "tls.acme.eab_kid")]
    {
        let listener = here();
        let port = port_of(&listener);
        let more = if with_account { account() } else { Vec::new() };
        for site in sites(&authority.settings(port, &more)).await {
            let stop = CancellationToken::new();
            let copy = listener.try_clone().unwrap();
            let server = tokio::spawn(serve::serve(site.app.clone(), copy, None, stop.clone()));
            let begun = Instant::now();
            let (db, acme) = (&site.app.platform.db, acme(&site));
            let last = loop {
                let (none, last) = store::state(db, &acme.directory, &acme.names()).await.unwrap();
                assert_eq!(none, None);
                if let Some(last) = last.filter(|last| last.failures > 0) {
                    break last;
                }
                assert!(begun.elapsed() < Duration::from_secs(60), "no failure is written down");
                tokio::time::sleep(Duration::from_millis(100)).await;
            };
            let why = last.last_error.unwrap();
            assert!(why.to_lowercase().contains(error), "{}: {why}", site.db.name);
            assert!(last.next_at - last.tried_at.unwrap() >= TimeDelta::seconds(85));
            let check = said_of(&site).await;
            assert!(!check.ok && check.detail.contains(&why), "{check:?}");
            assert!(check.todo.unwrap().contains(todo));
            // People who must can come in meanwhile, with a warning.
            assert!(shown(port, None, NAME).await.is_some());
            tokio::time::sleep(Duration::from_secs(3)).await;
            let (_, last) = store::state(db, &acme.directory, &acme.names()).await.unwrap();
            assert_eq!(last.unwrap().failures, 1, "not tried again at once");

            site.account("root@example.org", &[Role::Administrator]).await;
            let mut root = site.sign_in("root@example.org").await;
            for lang in ["en", "ar"] {
                let page = root.get(&format!("/{lang}/admin/health")).await.body;
                let text = halqa_identity::health::acme_words(lang.parse().unwrap());
                assert!(page.contains(text) && page.contains("the last try of"), "{lang}: {page}");
            }
            stop.cancel();
            server.await.unwrap().unwrap();
        }
    }
}

/// The program as a process of its own, with its two ports.
fn start(data: &Path, settings: &[(&'static str, String)]) -> Child {
    let settings: Vec<(&str, &str)> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    halqa(data, &[], &settings).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn signal(pid: u32, name: &str) {
    assert!(Command::new("kill").args([name, &pid.to_string()]).status().unwrap().success());
}

fn serves(data: &Path) -> Option<u32> {
    fs::read_to_string(data.join("halqa.pid")).ok()?.trim().parse().ok()
}

async fn until(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(90), "{what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restart_shows_what_is_kept_also_without_the_authority() {
    let Some(pebble) = pebble() else { return };
    let _ = rustls::crypto::ring::default_provider().install_default();
    let data = TempDir::new().unwrap();
    let (port, plain_port) = (free_port(), free_port());
    let mut authority = Authority::start(&pebble, port, plain_port, false).await;
    let root = authority.root().await;
    let listens = [
        ("HALQA_LISTEN", format!("127.0.0.1:{port}")),
        ("HALQA_LISTEN_HTTP", format!("127.0.0.1:{plain_port}")),
    ];
    let settings = authority.settings(port, &listens);
    let asked: Vec<(&str, &str)> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut first = start(data.path(), &settings);
    let got = until_shown(port, &root, &[]).await;

    // A restart under way hands both sockets over.
    let old = serves(data.path()).unwrap();
    signal(old, "-USR2");
    until("the successor serves", || serves(data.path()).is_some_and(|pid| pid != old)).await;
    until("the old process ends", || first.try_wait().unwrap().is_some()).await;
    let new = serves(data.path()).unwrap();
    assert_eq!(shown(port, Some(root.clone()), NAME).await.unwrap(), got);
    let answer =
        visitor(plain_port, None).get(format!("http://127.0.0.1:{plain_port}/ar/")).send().await.unwrap();
    assert_eq!(answer.status(), 308, "the plain port too");
    signal(new, "-INT");
    until("the successor ends", || serves(data.path()).is_none()).await;

    authority.end();
    let begun = Instant::now();
    let mut again = start(data.path(), &settings);
    assert_eq!(until_shown(port, &root, &[]).await, got, "what is kept is shown");
    let renew = run(data.path(), &["certificate", "renew"], &asked);
    assert!(renew.status.success(), "{}", said(&renew));
    let show = loop {
        let show = run(data.path(), &["certificate", "show"], &asked);
        if said(&show).contains("failed") {
            break show;
        }
        assert!(begun.elapsed() < Duration::from_secs(90), "{}", said(&show));
        tokio::time::sleep(Duration::from_millis(200)).await;
    };
    assert_eq!(show.status.code(), Some(1));
    assert!(said(&show).contains("cannot be reached") && said(&show).contains("→"), "{}", said(&show));
    let doctor = said(&run(data.path(), &["doctor"], &asked));
    let line = doctor.lines().find(|line| line.contains("certificate by ACME")).unwrap();
    assert!(line.starts_with("FAIL") && line.contains("the last try of"), "{line}");
    assert_eq!(shown(port, Some(root.clone()), NAME).await.unwrap(), got, "and goes on being shown");

    // A backup has it, and what is restored from one serves with it.
    let file = data.path().join("backup.zip").display().to_string();
    assert!(run(data.path(), &["backup", &file], &asked).status.success());
    signal(again.id(), "-INT");
    assert_eq!(again.wait().unwrap().code(), Some(0));
    let fresh = TempDir::new().unwrap();
    let restored = run(fresh.path(), &["restore", &file], &asked);
    assert!(restored.status.success(), "{}", said(&restored));
    let mut third = start(fresh.path(), &settings);
    assert_eq!(until_shown(port, &root, &[]).await, got);
    signal(third.id(), "-INT");
    assert_eq!(third.wait().unwrap().code(), Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_authority_that_wants_a_certificate_renewed_sooner_is_heard() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let own = Own::make();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let base = format!("https://127.0.0.1:{}", port_of(&listener));
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let (seen, at) = (Arc::clone(&asked), base.clone());
    // The part of an authority that is asked without an account: its directory, and when to renew (RFC 9773).
    let router = Router::new().fallback(move |uri: Uri| {
        let (seen, base) = (Arc::clone(&seen), at.clone());
        async move {
            seen.lock().unwrap().push(uri.path().to_owned());
            let path = |name: &str| format!("{base}/{name}");
            let body = if uri.path() == "/dir" {
                serde_json::json!({"newNonce": path("nonce"), "newAccount": path("account"),
                    "newOrder": path("order"), "renewalInfo": path("renewal")})
            } else {
                serde_json::json!({"suggestedWindow":
                    {"start": "2030-01-02T00:00:00Z", "end": "2030-01-03T00:00:00Z"}})
            };
            ([("retry-after", "21600"), ("content-type", "application/json")], body.to_string())
                .into_response()
        }
    });
    let tls = RustlsConfig::from_pem_file(own.path("cert.pem"), own.path("key.pem")).await.unwrap();
    let ca = axum_server::from_tcp_rustls(listener, tls).unwrap().serve(router.into_make_service());
    let ca = tokio::spawn(ca);

    let gate = here();
    let directory = format!("{base}/dir");
    // A certificate as authorities make them: it names the key that signed it.
    let chain = fs::read_to_string(own.path("cert.pem")).unwrap();
    let facts = x509::read(&CertificateDer::from_pem_slice(chain.as_bytes()).unwrap()).unwrap();
    let at = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    for site in sites(&settings(port_of(&gate), &directory, &own.path("root.pem"))).await {
        let (db, acme) = (&site.app.platform.db, acme(&site));
        let kept = Certificate {
            names: acme.names(),
            chain: chain.clone(),
            private_key: fs::read_to_string(own.path("key.pem")).unwrap(),
            not_before: at("2020-01-01T00:00:00Z"),
            not_after: at("2040-01-01T00:00:00Z"),
            renew_at: at("2035-01-01T00:00:00Z"),
            ask_at: at("2020-01-02T00:00:00Z"),
            issued_at: at("2020-01-01T00:00:00Z"),
        };
        store::keep(db, &directory, &kept).await.unwrap();
        let key = URL_SAFE_NO_PAD.encode(KeyPair::generate().unwrap().serialize_der());
        let credentials =
            serde_json::json!({"id": format!("{base}/account/1"), "key_pkcs8": key, "directory": directory});
        let now = Clock::system().now();
        let contact = "mailto:it@halqa.test";
        store::keep_account(db, &directory, &credentials.to_string(), contact, now).await.unwrap();
        let stop = CancellationToken::new();
        let server =
            tokio::spawn(serve::serve(site.app.clone(), gate.try_clone().unwrap(), None, stop.clone()));
        let begun = Instant::now();
        let planned = loop {
            let (now_kept, _) = store::state(db, &directory, &acme.names()).await.unwrap();
            match now_kept {
                Some(now_kept) if now_kept.ask_at != kept.ask_at => break now_kept,
                _ => assert!(begun.elapsed() < Duration::from_secs(60), "{}: it is not asked", site.db.name),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        };
        assert!(
            planned.renew_at >= at("2030-01-02T00:00:00Z") && planned.renew_at <= at("2030-01-03T00:00:00Z")
        );
        let pause = planned.ask_at - now;
        assert!(
            pause >= TimeDelta::hours(6) - TimeDelta::minutes(1) && pause < TimeDelta::hours(7),
            "{pause}"
        );
        let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let name =
            format!("/renewal/{}.{}", encode(facts.authority_key.as_ref().unwrap()), encode(&facts.serial));
        assert!(asked.lock().unwrap().contains(&name), "{name}: {:?}", asked.lock().unwrap());
        stop.cancel();
        server.await.unwrap().unwrap();
    }
    ca.abort();
}
