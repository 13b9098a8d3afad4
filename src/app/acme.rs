//! The site's certificate, got from a certificate authority (ACME): shown to whoever connects, and renewed in time.
//!
//! Every server of a site runs a [`Keeper`]. What they know stands in the database, so that one of them orders, any of
//! them answers the authority's questions, and all of them show what came of it.

#[path = "acme/authority.rs"]
mod authority;
#[path = "acme/questions.rs"]
mod questions;

use std::{io, sync::Arc, time::Duration};

use axum_server::tls_rustls::RustlsConfig;
use halqa_platform::{
    acme::{
        rules,
        store::{self, Certificate, Failure, Try},
    },
    bell::{Bell, Ear, SLOW, Topic},
    clock::Clock,
    config::{
        Config,
        tls::{AcmeConfig, Proof},
    },
    db::{self, Db},
    id,
};
use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use authority::{Authority, Trouble};
pub use questions::{Answering, http_answer};

/// How often the database is looked into by who is not told of changes.
const LOOK: Duration = Duration::from_secs(2);
/// How long an order may take, well within [`store::HOLD`].
const PATIENCE: Duration = Duration::from_secs(480);

/// Shows the certificate, and sees to it that it is renewed.
pub struct Keeper {
    acme: AcmeConfig,
    has_plain: bool,
    db: Db,
    clock: Clock,
    tls: RustlsConfig,
    shown: String,
    ear: Ear,
    me: Uuid,
}

impl Keeper {
    /// With the certificate at hand: that of these names; else an older one that has some of them; else one of its own
    /// making, which browsers warn of, so that people who must can come in until the authority has answered.
    ///
    /// # Errors
    /// The database failed, or no certificate can be made.
    pub async fn begin(
        config: &Config,
        acme: AcmeConfig,
        db: &Db,
        clock: &Clock,
        bell: &Bell,
    ) -> anyhow::Result<Self> {
        let (kept, _) = store::state(db, &acme.directory, &acme.names()).await?;
        let older = match kept {
            Some(_) => Vec::new(),
            None => store::all(db).await?,
        };
        let has_one = |older: &&Certificate| {
            older.names.split(',').any(|name| acme.domains.iter().any(|own| own == name))
        };
        let at_hand = kept.as_ref().or_else(|| older.iter().find(has_one));
        let usable = at_hand.and_then(|certificate| {
            let server = server_config(&certificate.chain, &certificate.private_key);
            server.inspect_err(|error| tracing::error!(%error, "the certificate at hand cannot be used")).ok()
        });
        let shown = usable.as_ref().and(at_hand).map(|certificate| certificate.chain.clone());
        let server = match usable {
            Some(server) => server,
            None => {
                tracing::warn!(
                    "there is no certificate yet: browsers warn of the one that is shown until it is there"
                );
                temporary(&acme.domains)?
            }
        };
        Ok(Self {
            has_plain: config.listen_http.is_some(),
            db: db.clone(),
            clock: clock.clone(),
            tls: RustlsConfig::from_config(Arc::new(server)),
            shown: shown.unwrap_or_default(),
            ear: bell.ear(Topic::Certificates),
            me: id::new(),
            acme,
        })
    }

    /// What takes connections.
    pub fn acceptor(&self) -> Answering {
        Answering::new(self.tls.clone(), self.db.clone(), self.clock.clone(), self.acme.domains.clone())
    }

    /// Until `stop`.
    pub async fn keep(mut self, stop: CancellationToken) {
        let mut wait = LOOK;
        loop {
            tokio::select! {
                // An order that is given up in the middle is taken up by another process, or after the next start.
                () = stop.cancelled() => return self.leave().await,
                looked = self.look() => {
                    wait = match looked {
                        Ok(()) => LOOK,
                        Err(error) => {
                            tracing::warn!(%error, "how it stands with the certificate could not be looked up");
                            (wait * 2).min(SLOW)
                        }
                    };
                }
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.ear.wait(wait, SLOW) => {}
            }
        }
    }

    async fn leave(&self) {
        let names = self.acme.names();
        if let Err(error) = store::release(&self.db, &self.acme.directory, &names, self.me).await {
            tracing::warn!(%error, "an order could not be given back; another process may take it in ten minutes");
        }
    }

    async fn look(&mut self) -> Result<(), db::Error> {
        let (directory, names) = (self.acme.directory.clone(), self.acme.names());
        let (certificate, last) = store::state(&self.db, &directory, &names).await?;
        if let Some(certificate) = certificate.as_ref().filter(|certificate| certificate.chain != self.shown)
        {
            self.show(certificate);
        }
        let now = self.clock.now();
        let usable = certificate.filter(|certificate| certificate.chain == self.shown);
        if last.as_ref().is_some_and(|last| last.next_at > now) {
            return Ok(());
        }
        let due = usable.as_ref().is_none_or(|certificate| certificate.renew_at <= now);
        let ask = usable.as_ref().filter(|certificate| !due && certificate.ask_at <= now);
        if (!due && ask.is_none()) || !store::hold(&self.db, &directory, &names, self.me, now).await? {
            return Ok(());
        }
        match ask {
            Some(certificate) => {
                self.ask(certificate).await?;
                store::release(&self.db, &directory, &names, self.me).await
            }
            None => self.order(last.as_ref()).await,
        }
    }

    fn show(&mut self, certificate: &Certificate) {
        match server_config(&certificate.chain, &certificate.private_key) {
            Ok(server) => {
                self.tls.reload_from_config(Arc::new(server));
                self.shown.clone_from(&certificate.chain);
                tracing::info!(until = %certificate.not_after, names = certificate.names, "the certificate is in use");
            }
            Err(error) => tracing::error!(%error, "the new certificate cannot be used; the old one stays"),
        }
    }

    async fn order(&mut self, last: Option<&Try>) -> Result<(), db::Error> {
        let failures = last.map_or(0, |last| last.failures);
        let proof = proof(self.acme.proof, self.has_plain, failures);
        let authority = Authority { config: &self.acme, db: &self.db, clock: &self.clock };
        tracing::info!(names = self.acme.names(), directory = self.acme.directory, proof = ?proof, "ordering a certificate");
        let outcome = match tokio::time::timeout(PATIENCE, authority.order(proof)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Trouble::slow()),
        };
        let trouble = match outcome {
            Ok(certificate) => match server_config(&certificate.chain, &certificate.private_key) {
                Ok(_) => {
                    store::keep(&self.db, &self.acme.directory, &certificate).await?;
                    self.show(&certificate);
                    return Ok(());
                }
                Err(error) => Trouble::useless(&error),
            },
            Err(trouble) => trouble,
        };
        let (now, failures) = (self.clock.now(), failures.saturating_add(1));
        let next_at = rules::next_try(now, failures, trouble.too_often, chance());
        tracing::error!(error = trouble.error, todo = trouble.advice, %next_at, failures, "no certificate was got");
        let failure = Failure { error: trouble.error, advice: trouble.advice, failures, next_at };
        store::failed(&self.db, &self.acme.directory, &self.acme.names(), self.me, &failure, now).await
    }

    // The authority may want it renewed sooner: it has to take certificates back now and then.
    async fn ask(&self, certificate: &Certificate) -> Result<(), db::Error> {
        let authority = Authority { config: &self.acme, db: &self.db, clock: &self.clock };
        let asked = tokio::time::timeout(Duration::from_secs(60), authority.window(certificate)).await;
        let asked = asked.unwrap_or_else(|_| Err(Trouble::slow()));
        let now = self.clock.now();
        let (renew_at, ask_at) = match asked {
            Ok(Some((from, until, again))) => (planned(certificate, from, until, chance()), now + again),
            Ok(None) => (certificate.renew_at, now + chrono::TimeDelta::days(1)),
            Err(trouble) => {
                tracing::info!(error = trouble.error, "the authority did not say when to renew");
                (certificate.renew_at, now + chrono::TimeDelta::hours(6))
            }
        };
        store::plan(&self.db, &self.acme.directory, &certificate.names, renew_at, ask_at).await
    }
}

// What was planned stays where it lies within the authority's window; else a moment within that.
fn planned(
    certificate: &Certificate,
    from: chrono::DateTime<chrono::Utc>,
    until: chrono::DateTime<chrono::Utc>,
    chance: f64,
) -> chrono::DateTime<chrono::Utc> {
    if (from..=until).contains(&certificate.renew_at) {
        return certificate.renew_at;
    }
    let latest = rules::between(certificate.not_before, certificate.not_after, 0.9);
    rules::between(from, until, chance).min(latest)
}

fn proof(wanted: Proof, has_plain: bool, failures: i64) -> Proof {
    match wanted {
        Proof::Auto if has_plain && failures % 2 == 1 => Proof::Http,
        Proof::Auto => Proof::TlsAlpn,
        wanted => wanted,
    }
}

fn chance() -> f64 {
    id::random::<4>().map_or(0.5, |bytes| f64::from(u32::from_be_bytes(bytes)) / f64::from(u32::MAX))
}

fn server_config(chain: &str, key: &str) -> io::Result<ServerConfig> {
    let chain = CertificateDer::pem_slice_iter(chain.as_bytes()).collect::<Result<Vec<_>, _>>();
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes());
    let (chain, key) = (chain.map_err(io::Error::other)?, key.map_err(io::Error::other)?);
    with_certificate(chain, key, &[b"h2", b"http/1.1"])
}

fn with_certificate(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    protocols: &[&[u8]],
) -> io::Result<ServerConfig> {
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key);
    let mut config = config.map_err(io::Error::other)?;
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    Ok(config)
}

fn temporary(domains: &[String]) -> anyhow::Result<ServerConfig> {
    let made = rcgen::generate_simple_self_signed(domains)?;
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    Ok(with_certificate(vec![made.cert.der().clone()], key, &[b"h2", b"http/1.1"])?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_proof_is_tried_after_a_failure_where_there_is_one() {
        assert_eq!(proof(Proof::Auto, false, 1), Proof::TlsAlpn);
        assert_eq!(proof(Proof::Auto, true, 0), Proof::TlsAlpn);
        assert_eq!(proof(Proof::Auto, true, 1), Proof::Http);
        assert_eq!(proof(Proof::Auto, true, 2), Proof::TlsAlpn);
        assert_eq!(proof(Proof::Http, true, 0), Proof::Http);
        assert_eq!(proof(Proof::TlsAlpn, true, 1), Proof::TlsAlpn);
    }

    #[test]
    fn a_renewal_is_moved_only_out_of_the_authoritys_window() {
        let at = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().unwrap();
        let certificate = Certificate {
            names: "a.example.org".to_owned(),
            chain: String::new(),
            private_key: String::new(),
            not_before: at("2026-01-01T00:00:00Z"),
            not_after: at("2026-04-11T00:00:00Z"),
            renew_at: at("2026-03-01T00:00:00Z"),
            ask_at: at("2026-01-01T00:00:00Z"),
            issued_at: at("2026-01-01T00:00:00Z"),
        };
        let day = |text: &str| at(&format!("2026-{text}T00:00:00Z"));
        let plan = |from, until| planned(&certificate, day(from), day(until), 0.5);
        assert_eq!(plan("02-20", "03-05"), day("03-01"), "within");
        assert_eq!(plan("01-02", "01-04"), day("01-03"), "it is to be taken back");
        assert_eq!(plan("04-09", "04-11"), day("04-01"), "never in the last tenth");
    }
}
