//! Speaking with a certificate authority: the account, an order, and what went wrong in words.

use std::{error::Error as StdError, future::Future, pin::Pin, time::Duration};

use axum::{
    body::{Body, Bytes, to_bytes},
    http::{Request, Response},
};
use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    acme::{
        rules,
        store::{self, Certificate},
    },
    clock::Clock,
    config::tls::{AcmeConfig, Proof},
    db::Db,
    x509,
};
use instant_acme::{
    Account, AccountCredentials, AuthorizationStatus, BodyWrapper, BytesResponse, CertificateIdentifier,
    ChallengeType, Error, ExternalAccountKey, HttpClient, Identifier, NewAccount, NewOrder, Order,
    OrderStatus, Problem, RetryPolicy,
};
use rustls::pki_types::{CertificateDer, Der, pem::PemObject};

/// An authority with what is needed to deal with it.
pub(super) struct Authority<'a> {
    pub config: &'a AcmeConfig,
    pub db: &'a Db,
    pub clock: &'a Clock,
}

/// Why there is no certificate.
#[derive(Debug)]
pub(super) struct Trouble {
    pub error: String,
    pub advice: String,
    pub too_often: bool,
    kind: String,
}

/// How the outcome of an order is waited for.
const WAIT: RetryPolicy = RetryPolicy::new()
    .initial_delay(Duration::from_millis(250))
    .backoff(1.5)
    .timeout(Duration::from_secs(180));
/// Answers of authorities are small.
const MOST_BYTES: usize = 1 << 20;

impl Authority<'_> {
    /// Orders a certificate and waits for it.
    pub async fn order(&self, proof: Proof) -> Result<Certificate, Trouble> {
        match self.try_order(proof).await {
            // Authorities for tests forget accounts, and others may close them.
            Err(trouble) if trouble.kind == "accountDoesNotExist" => {
                store::forget_account(self.db, &self.config.directory).await?;
                self.try_order(proof).await
            }
            outcome => outcome,
        }
    }

    async fn try_order(&self, proof: Proof) -> Result<Certificate, Trouble> {
        let account = self.account().await?;
        let names: Vec<Identifier> = self.config.domains.iter().cloned().map(Identifier::Dns).collect();
        let mut order =
            account.new_order(&NewOrder::new(&names)).await.map_err(|error| self.trouble(&error))?;
        let mut answers = Vec::new();
        let outcome = self.carry_out(&mut order, proof, &mut answers).await;
        for (kind, ask) in answers {
            store::drop_answer(self.db, kind, &ask).await?;
        }
        let (chain, private_key) = outcome?;
        self.certificate(chain, private_key)
    }

    async fn account(&self) -> Result<Account, Trouble> {
        let directory = &self.config.directory;
        let contacts: Vec<&str> = self.config.contact.iter().map(String::as_str).collect();
        let contact = contacts.join(",");
        if let Some((credentials, known)) = store::account(self.db, directory).await? {
            let credentials: AccountCredentials =
                serde_json::from_str(&credentials).map_err(|error| self.trouble(&Error::Json(error)))?;
            let account = Account::builder_with_http(self.client()?).from_credentials(credentials).await;
            let account = account.map_err(|error| self.trouble(&error))?;
            if known != contact {
                account.update_contacts(&contacts).await.map_err(|error| self.trouble(&error))?;
                let (credentials, _) = store::account(self.db, directory).await?.unwrap_or_default();
                store::keep_account(self.db, directory, &credentials, &contact, self.clock.now()).await?;
            }
            return Ok(account);
        }
        let new =
            NewAccount { contact: &contacts, terms_of_service_agreed: true, only_return_existing: false };
        let external = self.config.external_account.as_ref();
        let external = external.map(|(kid, key)| ExternalAccountKey::new(kid.clone(), key));
        let made =
            Account::builder_with_http(self.client()?).create(&new, directory.clone(), external.as_ref());
        let (account, credentials) = made.await.map_err(|error| self.trouble(&error))?;
        let credentials =
            serde_json::to_string(&credentials).map_err(|error| self.trouble(&Error::Json(error)))?;
        store::keep_account(self.db, directory, &credentials, &contact, self.clock.now()).await?;
        Ok(account)
    }

    async fn carry_out(
        &self,
        order: &mut Order,
        proof: Proof,
        answers: &mut Vec<(&'static str, String)>,
    ) -> Result<(String, String), Trouble> {
        self.prove(order, proof, answers).await?;
        match order.poll_ready(&WAIT).await {
            Ok(OrderStatus::Ready) => {}
            Err(error @ Error::Timeout(_)) => return Err(self.trouble(&error)),
            Ok(_) | Err(Error::Api(_)) => return Err(self.refusal(order).await),
            Err(error) => return Err(self.trouble(&error)),
        }
        let private_key = order.finalize().await.map_err(|error| self.trouble(&error))?;
        let chain = order.poll_certificate(&WAIT).await.map_err(|error| self.trouble(&error))?;
        Ok((chain, private_key))
    }

    // Has each name asked for that the authority has not seen lately.
    async fn prove(
        &self,
        order: &mut Order,
        proof: Proof,
        answers: &mut Vec<(&'static str, String)>,
    ) -> Result<(), Trouble> {
        let (kind, name) = match proof {
            Proof::Http => (ChallengeType::Http01, "http-01"),
            Proof::Auto | Proof::TlsAlpn => (ChallengeType::TlsAlpn01, "tls-alpn-01"),
        };
        let mut authorizations = order.authorizations();
        while let Some(authorization) = authorizations.next().await {
            let mut authorization = authorization.map_err(|error| self.trouble(&error))?;
            if authorization.status == AuthorizationStatus::Valid {
                continue;
            }
            let host = authorization.identifier().to_string();
            let Some(mut challenge) = authorization.challenge(kind.clone()) else {
                return Err(Trouble::of(
                    format!("the authority does not offer {name} for {host}"),
                    "Set tls.acme.challenge to the other one (http-01 needs listen_http).".to_owned(),
                ));
            };
            let ask = if name == "http-01" { challenge.token.clone() } else { host };
            let answer = challenge.key_authorization();
            answers.push((name, ask.clone()));
            store::put_answer(self.db, name, &ask, answer.as_str(), self.clock.now()).await?;
            challenge.set_ready().await.map_err(|error| self.trouble(&error))?;
        }
        Ok(())
    }

    // Why an order was refused stands with the names in it.
    async fn refusal(&self, order: &mut Order) -> Trouble {
        let mut troubles = Vec::new();
        let mut authorizations = order.authorizations();
        while let Some(Ok(mut authorization)) = authorizations.next().await {
            if authorization.refresh().await.is_err() {
                continue;
            }
            let host = authorization.identifier().to_string();
            let problems = authorization.challenges.iter().filter_map(|challenge| challenge.error.as_ref());
            troubles.extend(problems.map(|problem| (host.clone(), self.of_problem(problem))));
        }
        let Some((_, first)) = troubles.first() else {
            let error = order.state().error.clone();
            return error.map_or_else(
                || {
                    Trouble::of(
                        "the authority refused the order and does not say why".to_owned(),
                        AGAIN.to_owned(),
                    )
                },
                |problem| self.of_problem(&problem),
            );
        };
        let (advice, kind, too_often) = (first.advice.clone(), first.kind.clone(), first.too_often);
        let all: Vec<String> =
            troubles.iter().map(|(host, trouble)| format!("{host}: {}", trouble.error)).collect();
        Trouble { error: all.join("; "), advice, too_often, kind }
    }

    fn certificate(&self, chain: String, private_key: String) -> Result<Certificate, Trouble> {
        let facts =
            CertificateDer::from_pem_slice(chain.as_bytes()).ok().and_then(|first| x509::read(&first));
        let facts = facts.ok_or_else(|| Trouble::useless(&"it cannot be read"))?;
        let now = self.clock.now();
        Ok(Certificate {
            names: self.config.names(),
            chain,
            private_key,
            not_before: facts.from,
            not_after: facts.until,
            renew_at: rules::renew_at(facts.from, facts.until, super::chance()),
            ask_at: now + TimeDelta::hours(1),
            issued_at: now,
        })
    }

    /// When the authority wants a certificate renewed (RFC 9773), and when to ask again. `None`: it does not say such.
    pub async fn window(
        &self,
        certificate: &Certificate,
    ) -> Result<Option<(DateTime<Utc>, DateTime<Utc>, TimeDelta)>, Trouble> {
        let first = CertificateDer::from_pem_slice(certificate.chain.as_bytes()).ok();
        let Some(facts) = first.and_then(|first| x509::read(&first)) else { return Ok(None) };
        let Some(key) = &facts.authority_key else { return Ok(None) };
        let name = CertificateIdentifier::new(Der::from_slice(key), Der::from_slice(&facts.serial));
        let account = self.account().await?;
        let (info, again) = match account.renewal_info(&name).await {
            Err(Error::Unsupported(_)) => return Ok(None),
            answer => answer.map_err(|error| self.trouble(&error))?,
        };
        let time = |seconds: i64| DateTime::from_timestamp(seconds, 0);
        let window = &info.suggested_window;
        let (from, until) = (time(window.start.unix_timestamp()), time(window.end.unix_timestamp()));
        let again = TimeDelta::from_std(again).unwrap_or(TimeDelta::days(1));
        let again = again.clamp(TimeDelta::hours(1), TimeDelta::days(1));
        Ok(from.zip(until).map(|(from, until)| (from, until, again)))
    }

    fn client(&self) -> Result<Box<dyn HttpClient>, Trouble> {
        let mut builder = reqwest::Client::builder()
            .https_only(true)
            .connect_timeout(Duration::from_secs(15))
            .timeout(Duration::from_secs(60));
        if let Some(path) = &self.config.root {
            let pem = std::fs::read(path).map_err(|error| error.to_string());
            let root =
                pem.and_then(|pem| reqwest::Certificate::from_pem(&pem).map_err(|error| words(&error)));
            let root = root.map_err(|error| {
                Trouble::of(
                    format!("tls.acme.root, {}: {error}", path.display()),
                    "Give the path of a PEM file that the program's user may read.".to_owned(),
                )
            })?;
            builder = builder.add_root_certificate(root);
        }
        let client = builder.build().map_err(|error| Trouble::of(words(&error), AGAIN.to_owned()))?;
        Ok(Box::new(Client(client)))
    }

    fn trouble(&self, error: &Error) -> Trouble {
        match error {
            Error::Api(problem) => self.of_problem(problem),
            Error::Timeout(_) => Trouble::slow(),
            Error::Json(error) => Trouble::of(
                format!("{} answered what cannot be understood ({error})", self.config.directory),
                "See that tls.acme.directory is the address of an ACME directory.".to_owned(),
            ),
            Error::Other(error) => Trouble::of(
                format!("{} cannot be reached: {}", self.config.directory, words(error.as_ref())),
                "See that this machine can reach the authority: its name, a firewall, and tls.acme.root for an authority of your own.".to_owned(),
            ),
            other => Trouble::of(words(other), AGAIN.to_owned()),
        }
    }

    fn of_problem(&self, problem: &Problem) -> Trouble {
        let full = problem.r#type.clone().unwrap_or_default();
        let kind = full.strip_prefix("urn:ietf:params:acme:error:").unwrap_or(&full).to_owned();
        let mut said: Vec<String> = problem.detail.iter().cloned().collect();
        said.extend(problem.subproblems.iter().filter_map(|sub| sub.detail.clone()));
        let said = if said.is_empty() { "no reason given".to_owned() } else { said.join("; ") };
        let error = if kind.is_empty() { said } else { format!("{said} ({kind})") };
        // Some authorities call a door that nobody opened "unauthorized", and say the truth in the detail.
        let met_nobody = error.to_lowercase().contains("failed to connect");
        let means = if met_nobody { "connection" } else { &kind };
        Trouble { error, advice: advice(means).to_owned(), too_often: kind == "rateLimited", kind }
    }
}

const AGAIN: &str = "It is tried again by itself; read what the server logs.";

/// What to do about each kind of problem of RFC 8555, 6.7.
fn advice(kind: &str) -> &'static str {
    match kind {
        "dns" => {
            "See that each name in tls.acme.domains has an A or AAAA record that leads to this machine; a wrong AAAA record is enough to fail."
        }
        "connection" => {
            "See that this machine can be reached from the internet at port 443 (80 for http-01): its firewall, the router, and the address in listen."
        }
        "unauthorized" | "tls" | "incorrectResponse" | "malformed" => {
            "Something else answered in the place of this program: see that the names lead to this machine. Behind a proxy that ends TLS use http-01, or let the proxy have the certificate."
        }
        "rateLimited" => {
            "The authority was asked too often, and is asked again later. Try things out with letsencrypt-staging."
        }
        "caa" => {
            "The CAA record of the domain does not allow this authority: change the record, or tls.acme.directory."
        }
        "rejectedIdentifier" | "unsupportedIdentifier" => {
            "The authority gives no certificate for this name: check tls.acme.domains."
        }
        "externalAccountRequired" => {
            "The authority wants an account that you have made there: set tls.acme.eab_kid and tls.acme.eab_hmac."
        }
        "invalidContact" | "unsupportedContact" => "Check the addresses in tls.acme.contact.",
        "userActionRequired" => {
            "The authority has new terms: read them at its site, and agree to them there."
        }
        _ => AGAIN,
    }
}

impl Trouble {
    fn of(error: String, advice: String) -> Self {
        Self { error, advice, too_often: false, kind: String::new() }
    }

    /// Nobody answered in time.
    pub fn slow() -> Self {
        Self::of("the authority did not finish in time".to_owned(), AGAIN.to_owned())
    }

    /// What came is no certificate for the key.
    pub fn useless(error: &dyn std::fmt::Display) -> Self {
        Self::of(format!("the certificate that the authority sent cannot be used: {error}"), AGAIN.to_owned())
    }
}

impl From<halqa_platform::db::Error> for Trouble {
    fn from(error: halqa_platform::db::Error) -> Self {
        Self::of(format!("the database failed: {error}"), "Mend the database first.".to_owned())
    }
}

/// An error with its causes.
fn words(error: &dyn StdError) -> String {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !said.contains(&more) {
            said.push_str(": ");
            said.push_str(&more);
        }
        cause = error.source();
    }
    said
}

/// The program's own client, with limits of time, in the place of the library's.
struct Client(reqwest::Client);

impl HttpClient for Client {
    fn request(
        &self,
        request: Request<BodyWrapper<Bytes>>,
    ) -> Pin<Box<dyn Future<Output = Result<BytesResponse, Error>> + Send>> {
        let client = self.0.clone();
        Box::pin(async move {
            let other = |error: Box<dyn StdError + Send + Sync>| Error::Other(error);
            let (parts, body) = request.into_parts();
            let body = to_bytes(Body::new(body), MOST_BYTES).await.map_err(|error| other(error.into()))?;
            let sent =
                client.request(parts.method, parts.uri.to_string()).headers(parts.headers).body(body).send();
            let answer = sent.await.map_err(|error| other(error.into()))?;
            let mut response = Response::builder().status(answer.status()).body(())?;
            response.headers_mut().clone_from(answer.headers());
            let body = Body::new(reqwest::Body::from(answer));
            let body = to_bytes(body, MOST_BYTES).await.map_err(|error| other(error.into()))?;
            Ok(BytesResponse::from(response.map(|()| Body::from(body))))
        })
    }
}
