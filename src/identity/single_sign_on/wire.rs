//! What is said to a provider and heard from it. Discovery, codes, tokens, keys and signatures are the library's; here
//! stand the limits (where to, how long, how much) and what is kept for a while.

mod logout;

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{config::Config, lang::Lang};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AdditionalProviderMetadata, AuthType, AuthorizationCode,
    ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, DiscoveryError, HttpRequest, HttpResponse,
    IssuerUrl, JsonWebKeySet, LogoutProviderMetadata, Nonce, OAuth2TokenResponse, PkceCodeChallenge,
    PkceCodeVerifier, ProviderMetadata, RedirectUrl, RequestTokenError, Scope, SignatureVerificationError,
    TokenResponse, UserInfoClaims,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreClaimName, CoreClaimType, CoreClient,
        CoreClientAuthMethod, CoreErrorResponseType, CoreGenderClaim, CoreGrantType, CoreIdToken,
        CoreIdTokenVerifier, CoreJsonWebKey, CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm,
        CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm, CoreResponseMode, CoreResponseType,
        CoreSubjectIdentifierType,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use url::Url;
use uuid::Uuid;

use super::{
    rules::{Claims, Trouble},
    store::Provider,
};
use crate::webhooks::address::{self, Allowed};

/// A provider may take so long for one answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// An answer may be so long.
const MOST: usize = 1 << 20;
/// What a provider says of itself is asked for again after so long.
const FRESH: Duration = Duration::from_secs(600);
/// Keys are asked for again at most this often, however many tokens name unknown ones.
const KEYS_AGAIN: Duration = Duration::from_secs(20);
/// Clocks may differ by so much.
pub const SKEW: TimeDelta = TimeDelta::minutes(5);

/// Signatures that count: those by a key pair. A shared secret proves nothing about who signed.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// What a provider may say of itself beyond the core.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct More {
    authorization_response_iss_parameter_supported: Option<bool>,
    code_challenge_methods_supported: Option<Vec<String>>,
    backchannel_logout_supported: Option<bool>,
}

impl AdditionalProviderMetadata for More {}

/// What a provider says of itself, with its keys.
pub type Metadata = ProviderMetadata<
    LogoutProviderMetadata<More>,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// Every claim of userinfo besides the standard ones.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Others(HashMap<String, Value>);

impl AdditionalClaims for Others {}

/// Why something failed: for the person, and for the log.
#[derive(Debug)]
pub struct Failed {
    /// What the person is told.
    pub trouble: Trouble,
    /// What the log says.
    pub why: String,
}

impl Failed {
    fn new(trouble: Trouble, why: impl fmt::Display) -> Self {
        Self { trouble, why: why.to_string().chars().take(500).collect() }
    }
}

/// Why nothing came back.
#[derive(Debug)]
struct NoAnswer(String);

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoAnswer {}

/// One request: to an address that is allowed, looked up once, with no redirect followed.
async fn call(allowed: Allowed, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
    let failed = |error: reqwest::Error| {
        NoAnswer(if error.is_timeout() {
            format!("no answer within {} s", PATIENCE.as_secs())
        } else {
            deepest(&error)
        })
    };
    let url = address::read(&request.uri().to_string(), allowed)
        .map_err(|wrong| NoAnswer(format!("{} is not allowed: {wrong:?}", request.uri())))?;
    let addresses = address::resolve(&url, allowed).await.map_err(NoAnswer)?;
    let mut client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(PATIENCE)
        .connect_timeout(Duration::from_secs(5))
        .user_agent("Halqa-Sign-On/1");
    if let Some(host) = url.domain() {
        client = client.resolve_to_addrs(host, &addresses);
    }
    let client = client.build().map_err(failed)?;
    let request = reqwest::Request::try_from(request).map_err(failed)?;
    let mut answer = client.execute(request).await.map_err(failed)?;
    let mut bytes = Vec::new();
    while let Some(piece) = answer.chunk().await.map_err(failed)? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > MOST {
            return Err(NoAnswer(format!("the answer is longer than {MOST} bytes")));
        }
    }
    let mut response = HttpResponse::new(bytes);
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    Ok(response)
}

fn deepest(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

struct Kept {
    at: Instant,
    keys_at: Instant,
    issuer: String,
    metadata: Arc<Metadata>,
}

/// The wire, with what providers said of themselves a moment ago. Cheap to clone.
#[derive(Clone, Default)]
pub struct Wire {
    kept: Arc<Mutex<HashMap<Uuid, Kept>>>,
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").finish_non_exhaustive()
    }
}

impl Wire {
    fn kept(&self, provider: &Provider, since: impl Fn(&Kept) -> bool) -> Option<Arc<Metadata>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept.get(&provider.id).filter(|kept| kept.issuer == provider.issuer && since(kept));
        known.map(|kept| Arc::clone(&kept.metadata))
    }

    fn keep(&self, provider: &Provider, metadata: Metadata) -> Arc<Metadata> {
        let (now, metadata) = (Instant::now(), Arc::new(metadata));
        let new =
            Kept { at: now, keys_at: now, issuer: provider.issuer.clone(), metadata: Arc::clone(&metadata) };
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(provider.id, new);
        metadata
    }

    /// What a provider says of itself; asked again after ten minutes.
    ///
    /// # Errors
    /// It does not answer, or what it answers cannot be used.
    pub async fn metadata(&self, config: &Config, provider: &Provider) -> Result<Arc<Metadata>, Failed> {
        if let Some(known) = self.kept(provider, |kept| kept.at.elapsed() < FRESH) {
            return Ok(known);
        }
        Ok(self.keep(provider, discover(config, &provider.issuer).await?))
    }

    /// Asks for the keys again, since a token names one that is not known: the provider may have new ones.
    async fn newer_keys(
        &self,
        config: &Config,
        provider: &Provider,
        old: &Metadata,
    ) -> Result<Arc<Metadata>, Failed> {
        if let Some(known) = self.kept(provider, |kept| kept.keys_at.elapsed() < KEYS_AGAIN)
            && known.jwks() != old.jwks()
        {
            return Ok(known);
        }
        let allowed = Allowed::sign_on(config);
        let http = |request| call(allowed, request);
        let keys = JsonWebKeySet::fetch_async(old.jwks_uri(), &http).await.map_err(of_discovery)?;
        Ok(self.keep(provider, old.clone().set_jwks(keys)))
    }

    /// Whether keys may be asked for again already: what anybody can send must not make us ask without end.
    fn may_ask_again(&self, provider: &Provider) -> bool {
        self.kept(provider, |kept| kept.keys_at.elapsed() < KEYS_AGAIN).is_none()
    }
}

/// Asks a provider what it is.
///
/// # Errors
/// As [`Wire::metadata`].
pub async fn discover(config: &Config, issuer: &str) -> Result<Metadata, Failed> {
    let allowed = Allowed::sign_on(config);
    let http = |request| call(allowed, request);
    let issuer = IssuerUrl::new(issuer.to_owned()).map_err(|error| Failed::new(Trouble::Misset, error))?;
    Metadata::discover_async(issuer, &http).await.map_err(of_discovery)
}

fn of_discovery(error: DiscoveryError<NoAnswer>) -> Failed {
    match error {
        DiscoveryError::Request(why) => Failed::new(Trouble::Unreachable, why),
        DiscoveryError::Response(status, _, why) if status.is_server_error() => {
            Failed::new(Trouble::Unreachable, why)
        }
        DiscoveryError::Parse(why) => Failed::new(Trouble::Misset, format!("discovery: {why}")),
        other => Failed::new(Trouble::Misset, other),
    }
}

/// What a look at a provider shows: what holds, and what is missing.
#[derive(Clone, Debug, Default)]
pub struct Looked {
    /// Keys that sign.
    pub keys: usize,
    /// Whether a kind of signature that we take is among its own.
    pub signs: bool,
    /// Whether it says that it does PKCE with S256.
    pub pkce: bool,
    /// Whether it gives codes.
    pub code: bool,
    /// Whether it names itself in its answers (RFC 9207).
    pub names_itself: bool,
    /// Whether it can be asked to end its session.
    pub ends_sessions: bool,
    /// Whether it tells of the end of its sessions.
    pub tells_of_ends: bool,
    /// Wanted scopes that it does not name.
    pub scopes_missing: Vec<String>,
}

/// Looks at what a provider says of itself, afresh.
///
/// # Errors
/// As [`Wire::metadata`].
pub async fn look(config: &Config, provider: &Provider) -> Result<Looked, Failed> {
    let found = discover(config, &provider.issuer).await?;
    let more = &found.additional_metadata().additional_metadata;
    let named = found.scopes_supported();
    let missing = |scope: &&String| {
        named.is_some_and(|named| !named.iter().any(|known| known.as_str() == scope.as_str()))
    };
    Ok(Looked {
        keys: found.jwks().keys().len(),
        signs: found.id_token_signing_alg_values_supported().iter().any(|alg| ALGORITHMS.contains(alg)),
        pkce: more
            .code_challenge_methods_supported
            .as_ref()
            .is_some_and(|methods| methods.iter().any(|m| m == "S256")),
        code: found
            .response_types_supported()
            .iter()
            .any(|types| matches!(types.as_slice(), [CoreResponseType::Code])),
        names_itself: more.authorization_response_iss_parameter_supported == Some(true),
        ends_sessions: found.additional_metadata().end_session_endpoint.is_some(),
        tells_of_ends: more.backchannel_logout_supported == Some(true),
        scopes_missing: provider.settings.scopes.iter().filter(missing).cloned().collect(),
    })
}

/// Where to send somebody, and what to remember of it.
#[derive(Debug)]
pub struct Going {
    /// The address at the provider.
    pub url: Url,
    /// What comes back with the answer.
    pub state: String,
    /// What the ID token repeats.
    pub nonce: String,
    /// What the code is redeemed with.
    pub verifier: String,
}

/// Makes the address at the provider. `again`: they must show there who they are, also where they did just now.
///
/// # Errors
/// What the provider says of itself cannot be used.
pub fn going(
    config: &Config,
    (metadata, provider): (&Metadata, &Provider),
    back: &str,
    lang: Lang,
    again: bool,
) -> Result<Going, Failed> {
    let there = metadata.authorization_endpoint().as_str();
    address::read(there, Allowed::sign_on(config))
        .map_err(|wrong| Failed::new(Trouble::Misset, format!("{there} is not allowed: {wrong:?}")))?;
    let client = client(metadata, provider, back)?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let mut request = client
        .authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random)
        .set_pkce_challenge(challenge)
        .add_ui_locale(openidconnect::LanguageTag::new(lang.code().to_owned()))
        .add_scopes(provider.settings.scopes.iter().cloned().map(Scope::new));
    if again {
        request = request.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO);
    }
    let (url, state, nonce) = request.url();
    Ok(Going {
        url,
        state: state.secret().clone(),
        nonce: nonce.secret().clone(),
        verifier: verifier.secret().clone(),
    })
}

type Client = CoreClient<
    openidconnect::EndpointSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointMaybeSet,
    openidconnect::EndpointMaybeSet,
>;

fn client(metadata: &Metadata, provider: &Provider, back: &str) -> Result<Client, Failed> {
    let secret = (!provider.secret.is_empty()).then(|| ClientSecret::new(provider.secret.clone()));
    let by = metadata.token_endpoint_auth_methods_supported();
    let in_body = by.is_some_and(|methods| {
        !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
            && methods.contains(&CoreClientAuthMethod::ClientSecretPost)
    });
    let back = RedirectUrl::new(back.to_owned()).map_err(|error| Failed::new(Trouble::Misset, error))?;
    let client = CoreClient::from_provider_metadata(
        metadata.clone(),
        ClientId::new(provider.client_id.clone()),
        secret,
    )
    .set_redirect_uri(back);
    Ok(if in_body { client.set_auth_type(AuthType::RequestBody) } else { client })
}

/// Whether the answer names the right provider: it must where that says it does (RFC 9207), and may not name another.
pub fn is_from(metadata: &Metadata, iss: Option<&str>) -> bool {
    let more = &metadata.additional_metadata().additional_metadata;
    match iss {
        Some(iss) => iss == metadata.issuer().as_str(),
        None => more.authorization_response_iss_parameter_supported != Some(true),
    }
}

/// Who somebody is, verified.
#[derive(Debug)]
pub struct Known {
    /// Who says so.
    pub issuer: String,
    /// What they are called there.
    pub subject: String,
    /// All that is said of them.
    pub claims: Claims,
    /// The ID token itself.
    pub id_token: String,
}

/// Redeems a code, verifies what comes of it, and asks for what else the provider knows.
///
/// # Errors
/// What went wrong.
pub async fn redeem(
    wire: &Wire,
    (config, now): (&Config, DateTime<Utc>),
    provider: &Provider,
    (back, code): (&str, &str),
    (nonce, verifier): (&str, &str),
) -> Result<Known, Failed> {
    let metadata = wire.metadata(config, provider).await?;
    let client = client(&metadata, provider, back)?;
    let allowed = Allowed::sign_on(config);
    let http = |request| call(allowed, request);
    let request = client
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .map_err(|error| Failed::new(Trouble::Misset, error))?
        .set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()));
    let tokens = request.request_async(&http).await.map_err(|error| match error {
        RequestTokenError::Request(why) => Failed::new(Trouble::Unreachable, why),
        RequestTokenError::ServerResponse(said) => {
            let stale = matches!(said.error(), CoreErrorResponseType::InvalidGrant);
            Failed::new(if stale { Trouble::Stale } else { Trouble::Misset }, said)
        }
        RequestTokenError::Parse(why, _) => Failed::new(Trouble::Misset, format!("token endpoint: {why}")),
        other => Failed::new(Trouble::Misset, other),
    })?;
    let id_token = tokens.id_token().ok_or_else(|| Failed::new(Trouble::Misset, "no ID token"))?;
    let nonce = Nonce::new(nonce.to_owned());
    let metadata = match verify(&metadata, provider, now, id_token, &nonce, tokens.access_token()) {
        Err(Refusal::UnknownKey(_)) => {
            let newer = wire.newer_keys(config, provider, &metadata).await?;
            verify(&newer, provider, now, id_token, &nonce, tokens.access_token())
                .map_err(Refusal::failed)?;
            newer
        }
        other => other.map(|()| metadata).map_err(Refusal::failed)?,
    };
    let text = id_token.to_string();
    let token =
        payload(&text).ok_or_else(|| Failed::new(Trouble::Untrusted, "an ID token without claims"))?;
    let subject = token.get("sub").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut more = Map::new();
    if metadata.userinfo_endpoint().is_some() {
        let request = client
            .user_info(
                tokens.access_token().clone(),
                Some(openidconnect::SubjectIdentifier::new(subject.clone())),
            )
            .map_err(|error| Failed::new(Trouble::Misset, error))?;
        let said: Result<UserInfoClaims<Others, CoreGenderClaim>, _> = request.request_async(&http).await;
        let said = said.map_err(|error| match error {
            openidconnect::UserInfoError::Request(why) => Failed::new(Trouble::Unreachable, why),
            openidconnect::UserInfoError::ClaimsVerification(why) => Failed::new(Trouble::Untrusted, why),
            other => Failed::new(Trouble::Misset, format!("userinfo: {other}")),
        })?;
        if let Ok(Value::Object(said)) = serde_json::to_value(&said) {
            more = said;
        }
    }
    Ok(Known {
        issuer: metadata.issuer().as_str().to_owned(),
        subject,
        claims: Claims::of(token, more),
        id_token: text,
    })
}

/// The claims of a token that was verified.
fn payload(token: &str) -> Option<Map<String, Value>> {
    let bytes = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    match serde_json::from_slice(&bytes).ok()? {
        Value::Object(claims) => Some(claims),
        _ => None,
    }
}

enum Refusal {
    /// Its key is not among those that we know.
    UnknownKey(String),
    Other(Failed),
}

impl Refusal {
    fn failed(self) -> Failed {
        match self {
            Refusal::UnknownKey(why) => Failed::new(Trouble::Untrusted, why),
            Refusal::Other(failed) => failed,
        }
    }
}

fn refusal(error: &ClaimsVerificationError) -> Refusal {
    let why = match std::error::Error::source(error) {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    };
    match error {
        // A key of the same name may be another one now.
        ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::NoMatchingKey
            | SignatureVerificationError::AmbiguousKeyId(_)
            | SignatureVerificationError::CryptoError(_),
        ) => Refusal::UnknownKey(why),
        ClaimsVerificationError::Expired(_) | ClaimsVerificationError::InvalidNonce(_) => {
            Refusal::Other(Failed::new(Trouble::Stale, why))
        }
        _ => Refusal::Other(Failed::new(Trouble::Untrusted, why)),
    }
}

fn verifier<'a>(metadata: &Metadata, provider: &Provider, now: DateTime<Utc>) -> CoreIdTokenVerifier<'a> {
    let keys: CoreJsonWebKeySet = metadata.jwks().clone();
    CoreIdTokenVerifier::new_public_client(
        ClientId::new(provider.client_id.clone()),
        metadata.issuer().clone(),
        keys,
    )
    .set_allowed_algs(ALGORITHMS)
    .set_time_fn(move || now)
    .set_issue_time_verifier_fn(move |at| {
        if at > now + SKEW { Err(format!("issued at {at}, which is yet to come")) } else { Ok(()) }
    })
}

fn verify(
    metadata: &Metadata,
    provider: &Provider,
    now: DateTime<Utc>,
    token: &CoreIdToken,
    nonce: &Nonce,
    access: &openidconnect::AccessToken,
) -> Result<(), Refusal> {
    let verifier = verifier(metadata, provider, now);
    let claims = token.claims(&verifier, nonce).map_err(|error| refusal(&error))?;
    let other = |why: &str| Refusal::Other(Failed::new(Trouble::Untrusted, why));
    if claims.authorized_party().is_some_and(|party| party.as_str() != provider.client_id) {
        return Err(other("the ID token was made for another client"));
    }
    if let Some(expected) = claims.access_token_hash() {
        let signed = token.signing_alg().and_then(|alg| Ok((alg, token.signing_key(&verifier)?)));
        let (alg, key) = signed.map_err(|error| other(&error.to_string()))?;
        let actual =
            AccessTokenHash::from_token(access, alg, key).map_err(|error| other(&error.to_string()))?;
        if actual != *expected {
            return Err(other("the access token is not the ID token's"));
        }
    }
    Ok(())
}

/// Whose session is over there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Over {
    /// The name of this message.
    pub jti: String,
    /// Of whom.
    pub subject: Option<String>,
    /// Which session.
    pub sid: Option<String>,
    /// Until when the message counts.
    pub until: DateTime<Utc>,
}

/// Verifies a logout token (OpenID Connect Back-Channel Logout 1.0, section 2.6).
///
/// # Errors
/// What is wrong with it.
pub async fn over(
    wire: &Wire,
    (config, now): (&Config, DateTime<Utc>),
    provider: &Provider,
    token: &str,
) -> Result<Over, Failed> {
    let metadata = wire.metadata(config, provider).await?;
    match logout::read(&metadata, provider, now, token) {
        Err(Refusal::UnknownKey(_)) if wire.may_ask_again(provider) => {
            let newer = wire.newer_keys(config, provider, &metadata).await?;
            logout::read(&newer, provider, now, token).map_err(Refusal::failed)
        }
        other => other.map_err(Refusal::failed),
    }
}
