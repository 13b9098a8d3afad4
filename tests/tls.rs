//! TLS by the program itself, with certificates that change while it serves.

use std::{fs, net::SocketAddr, path::Path, time::Duration};

use halqa::serve;
use rustls::pki_types::{CertificateDer, pem::PemObject};
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use crate::support;

/// What the settings promise: "changed files are read again within five seconds".
const PROMISED: Duration = Duration::from_secs(5);

fn material(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/material/tls").join(name)
}

/// The certificate that a new connection is shown.
async fn served(address: SocketAddr) -> Vec<u8> {
    let client = reqwest::Client::builder().tls_info(true).danger_accept_invalid_certs(true).build().unwrap();
    let answer = client.get(format!("https://{address}/healthz")).send().await.unwrap();
    assert!(answer.status().is_success());
    let tls = answer.extensions().get::<reqwest::tls::TlsInfo>().unwrap();
    tls.peer_certificate().unwrap().to_vec()
}

#[tokio::test]
async fn a_renewed_certificate_is_served_and_a_broken_one_is_not() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = (folder.path().join("site.pem"), folder.path().join("site-key.pem"));
    let install = |of: &str| {
        fs::copy(material(&format!("{of}.pem")), &certificate).unwrap();
        fs::copy(material(&format!("{of}-key.pem")), &key).unwrap();
    };
    install("first");
    let settings = [
        ("HALQA_TLS_CERTIFICATE", certificate.to_str().unwrap()),
        ("HALQA_TLS_KEY", key.to_str().unwrap()),
        ("HALQA_BASE_URL", "https://localhost"),
        ("HALQA_WORKER", "off"),
    ];
    let site = support::sites_with(&settings).await.remove(0);
    let listener = serve::listen("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    let stop = CancellationToken::new();
    let server = tokio::spawn(serve::serve(site.app.clone(), listener, None, stop.clone()));
    let expected = |of| CertificateDer::from_pem_file(material(of)).unwrap().to_vec();
    assert_eq!(served(address).await, expected("first.pem"));

    // A certificate without its key, and files that are none: the old one stays.
    fs::copy(material("second.pem"), &certificate).unwrap();
    sleep(PROMISED / 2).await;
    assert_eq!(served(address).await, expected("first.pem"), "no pair");
    fs::write(&certificate, "no certificate").unwrap();
    fs::remove_file(&key).unwrap();
    sleep(PROMISED / 2).await;
    assert_eq!(served(address).await, expected("first.pem"), "broken");

    install("second");
    let began = Instant::now();
    while served(address).await != expected("second.pem") {
        assert!(began.elapsed() < PROMISED, "the new certificate is served within five seconds");
        sleep(Duration::from_millis(100)).await;
    }
    stop.cancel();
    server.await.unwrap().unwrap();
}
