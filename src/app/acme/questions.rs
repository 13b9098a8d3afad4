//! What an authority asks to see that a name leads here: a connection that speaks `acme-tls/1` (RFC 8737), or a page at
//! `/.well-known/acme-challenge/` (RFC 8555, 8.3). The answers stand in the database, since any server may be asked.

use std::{io, pin::Pin, sync::Arc, time::Duration};

use axum_server::{accept::Accept, tls_rustls::RustlsConfig};
use halqa_platform::{acme::store, clock::Clock, crypto, db::Db};
use rcgen::{CertificateParams, CustomExtension, KeyPair};
use rustls::{
    ServerConfig,
    crypto::CryptoProvider,
    pki_types::PrivateKeyDer,
    server::Acceptor,
    sign::{CertifiedKey, SingleCertAndKey},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt as _},
    time::timeout,
};
use tokio_rustls::{LazyConfigAcceptor, server::TlsStream};

/// How an authority says that it asks.
const PROTOCOL: &[u8] = b"acme-tls/1";
/// How long a visitor may take to begin speaking.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Takes connections: visitors' with the site's certificate, authorities' with their answer.
#[derive(Clone)]
pub struct Answering(Arc<Parts>);

struct Parts {
    tls: RustlsConfig,
    db: Db,
    clock: Clock,
    domains: Vec<String>,
}

impl std::fmt::Debug for Answering {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answering").finish_non_exhaustive()
    }
}

impl Answering {
    pub(super) fn new(tls: RustlsConfig, db: Db, clock: Clock, domains: Vec<String>) -> Self {
        Self(Arc::new(Parts { tls, db, clock, domains }))
    }

    async fn shake<I>(self, stream: I) -> io::Result<TlsStream<I>>
    where
        I: AsyncRead + AsyncWrite + Unpin,
    {
        let begun = LazyConfigAcceptor::new(Acceptor::default(), stream).await?;
        let hello = begun.client_hello();
        let asks = hello.alpn().is_some_and(|mut protocols| protocols.any(|protocol| protocol == PROTOCOL));
        if !asks {
            return begun.into_stream(self.0.tls.get_inner()).await;
        }
        let name = hello.server_name().unwrap_or_default().to_ascii_lowercase();
        let answer = self.0.answer(&name).await.inspect_err(|error| {
            tracing::warn!(name, %error, "somebody asked for the proof of a name, and there is none");
        })?;
        let mut stream = begun.into_stream(Arc::new(answer)).await?;
        stream.shutdown().await?;
        Err(io::Error::other("an authority's question, answered"))
    }
}

impl Parts {
    async fn answer(&self, name: &str) -> io::Result<ServerConfig> {
        if !self.domains.iter().any(|own| own == name) {
            return Err(io::Error::other("asked for a name that is not ours"));
        }
        let found = store::answer(&self.db, "tls-alpn-01", name, self.clock.now()).await;
        let answer =
            found.map_err(io::Error::other)?.ok_or_else(|| io::Error::other("asked for nothing of ours"))?;
        let mut made = CertificateParams::new(vec![name.to_owned()]).map_err(io::Error::other)?;
        let proof = CustomExtension::new_acme_identifier(&crypto::sha256(answer.as_bytes()));
        made.custom_extensions = vec![proof];
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let certificate = made.self_signed(&key).map_err(io::Error::other)?;
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let key = crypto_of_tls()?.key_provider.load_private_key(key).map_err(io::Error::other)?;
        let certified = CertifiedKey::new(vec![certificate.der().clone()], key);
        // Not `with_single_cert`: that reads the certificate as a client would, and refuses the extension of the proof,
        // which has to be critical (RFC 8737, 3).
        let resolver = Arc::new(SingleCertAndKey::from(certified));
        let mut config = ServerConfig::builder().with_no_client_auth().with_cert_resolver(resolver);
        config.alpn_protocols = vec![PROTOCOL.to_vec()];
        Ok(config)
    }
}

fn crypto_of_tls() -> io::Result<Arc<CryptoProvider>> {
    CryptoProvider::get_default().cloned().ok_or_else(|| io::Error::other("TLS is not set up"))
}

impl<I, S> Accept<I, S> for Answering
where
    I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    S: Send + 'static,
{
    type Stream = TlsStream<I>;
    type Service = S;
    type Future = Pin<Box<dyn Future<Output = io::Result<(Self::Stream, S)>> + Send>>;

    fn accept(&self, stream: I, service: S) -> Self::Future {
        let door = self.clone();
        Box::pin(async move {
            match timeout(HANDSHAKE, door.shake(stream)).await {
                Ok(shaken) => Ok((shaken?, service)),
                Err(_) => Err(io::Error::from(io::ErrorKind::TimedOut)),
            }
        })
    }
}

/// What the page of `token` says, if an authority is to be answered there.
///
/// # Errors
/// The database failed.
pub async fn http_answer(
    db: &Db,
    clock: &Clock,
    token: &str,
) -> halqa_platform::error::Result<Option<String>> {
    let good = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if token.len() > 128 || !token.bytes().all(good) {
        return Ok(None);
    }
    Ok(store::answer(db, "http-01", token, clock.now()).await?)
}
