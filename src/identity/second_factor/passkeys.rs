//! Passkeys (WebAuthn): the two ceremonies, and signing in with one alone. What the browser is asked and what it
//! answers are the library's; scripts in the page carry them (`assets/passkeys.js`).

use axum::{
    Json,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::{Error, Result},
    http::{View, peer::Peer, view::redirect_saying},
};
use serde::Deserialize;
use serde_json::{Value, json};
use tower_sessions::Session;
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, DiscoverableKey, Passkey as Key, PasskeyAuthentication,
    PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};

use super::{challenge, store};
use crate::{
    Identity, Text,
    accounts::{self, Status},
    known, paths, sessions,
    viewer::Viewer,
};

/// Session keys of ceremonies under way.
const REGISTRATION: &str = "passkey_registration";
const AUTHENTICATION: &str = "passkey_authentication";
const DISCOVERY: &str = "passkey_discovery";
/// Letters of a passkey's name.
const NAME_MAX: usize = 60;
/// Passkeys of one person.
const MOST: usize = 20;

fn webauthn(identity: &Identity) -> Result<Webauthn> {
    let config = &identity.platform.config;
    let origin: Url = config.base_url.parse().map_err(|error| anyhow::anyhow!("base_url: {error}"))?;
    let host = origin.host_str().unwrap_or_default().to_owned();
    let failed = |error| Error::Internal(anyhow::Error::new(error).context("passkeys"));
    WebauthnBuilder::new(&host, &origin).map_err(failed)?.rp_name(&config.site_name).build().map_err(failed)
}

fn refused() -> Error {
    Error::bad(|lang| Text::of(lang).second_passkey_refused().to_owned())
}

async fn take<T: serde::de::DeserializeOwned>(session: &Session, key: &str) -> Result<T> {
    session.remove(key).await.map_err(sessions::failed)?.ok_or_else(refused)
}

/// `POST /{lang}/me/account/second-step/passkeys/begin`: what the browser is to make.
pub(super) async fn begin(
    State(identity): State<Identity>,
    viewer: Viewer,
    session: Session,
) -> Result<Json<Value>> {
    let known = store::passkeys(&identity.platform.db, viewer.id).await?;
    if known.len() >= MOST {
        return Err(Error::conflict(|lang| Text::of(lang).second_passkeys_many().to_owned()));
    }
    let keys: Vec<Key> = known.iter().filter_map(|known| serde_json::from_str(&known.passkey).ok()).collect();
    let exclude = keys.iter().map(|key| key.cred_id().clone()).collect();
    let (challenge, state) = webauthn(&identity)?
        .start_passkey_registration(viewer.id, &viewer.email, &viewer.name, Some(exclude))
        .map_err(|error| Error::Internal(anyhow::Error::new(error).context("passkeys")))?;
    session.insert(REGISTRATION, state).await.map_err(sessions::failed)?;
    let mut options = serde_json::to_value(challenge)?;
    // So that it can sign in by itself, it has to be kept where the browser finds it without being told its name.
    if let Some(wanted) = options.pointer_mut("/publicKey/authenticatorSelection") {
        wanted["residentKey"] = json!("required");
        wanted["requireResidentKey"] = json!(true);
    }
    Ok(Json(options))
}

/// A passkey that was made.
#[derive(Debug, Deserialize)]
pub(super) struct Made {
    name: String,
    credential: RegisterPublicKeyCredential,
}

/// `POST /{lang}/me/account/second-step/passkeys`: keeps it. Answers with where to go: new recovery codes are shown
/// there, where there are none yet.
pub(super) async fn add(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    session: Session,
    peer: Peer,
    Json(made): Json<Made>,
) -> Result<Json<Value>> {
    let state: PasskeyRegistration = take(&session, REGISTRATION).await?;
    let key =
        webauthn(&identity)?.finish_passkey_registration(&made.credential, &state).map_err(|_| refused())?;
    let name: String = made.name.trim().chars().take(NAME_MAX).collect();
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let stored = serde_json::to_string(&key)?;
    let of = (key.cred_id().as_ref(), &*name, &*stored);
    if store::add_passkey(&mut tx, viewer.id, of, platform.clock.now()).await? {
        challenge::changed(&identity, &mut tx, viewer.id, "account.passkey-added", peer).await?;
        tx.commit().await?;
        halqa_platform::jobs::wake();
    }
    Ok(Json(json!({ "next": paths::account_second_step(view.lang) })))
}

/// `POST /{lang}/me/account/second-step/passkeys/{id}`: takes it away.
pub(super) async fn remove(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, passkey)): Path<(String, Uuid)>,
) -> Result<Response> {
    let mut tx = identity.platform.db.begin().await?;
    if store::remove_passkey(&mut tx, viewer.id, passkey).await? {
        challenge::changed(&identity, &mut tx, viewer.id, "account.passkey-removed", peer).await?;
        tx.commit().await?;
        halqa_platform::jobs::wake();
    }
    Ok(redirect_saying(&paths::account_second_step(view.lang), "second-step-removed"))
}

/// `POST /{lang}/sign-in/passkey/begin`: what the browser is to prove. Who is held after the password is asked for
/// one of theirs, anybody else for whichever they have.
pub(super) async fn ask(
    State(identity): State<Identity>,
    session: Session,
    peer: Peer,
) -> Result<Json<Value>> {
    identity.attempts.take(&peer)?;
    let failed = |error| Error::Internal(anyhow::Error::new(error).context("passkeys"));
    let webauthn = webauthn(&identity)?;
    if let Some(held) = challenge::held(&session, identity.platform.clock.now()).await? {
        let known = store::passkeys(&identity.platform.db, held.account).await?;
        let keys: Vec<Key> =
            known.iter().filter_map(|known| serde_json::from_str(&known.passkey).ok()).collect();
        let (challenge, state) = webauthn.start_passkey_authentication(&keys).map_err(|_| refused())?;
        session.insert(AUTHENTICATION, state).await.map_err(sessions::failed)?;
        return Ok(Json(serde_json::to_value(challenge)?));
    }
    let (challenge, state) = webauthn.start_discoverable_authentication().map_err(failed)?;
    session.insert(DISCOVERY, state).await.map_err(sessions::failed)?;
    let mut options = serde_json::to_value(challenge)?;
    if let Some(options) = options.as_object_mut() {
        options.remove("mediation"); // A button asks for it, not a field that offers it.
    }
    Ok(Json(options))
}

/// What the browser proves, and where its owner wants to go.
#[derive(Debug, Deserialize)]
pub(super) struct Proof {
    credential: PublicKeyCredential,
    #[serde(default)]
    next: String,
}

/// `POST /{lang}/sign-in/passkey`: signs in. Answers with where to go.
pub(super) async fn sign_in(
    State(identity): State<Identity>,
    view: View,
    session: Session,
    peer: Peer,
    headers: HeaderMap,
    Json(proof): Json<Proof>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let platform = &identity.platform;
    let held = challenge::held(&session, platform.clock.now()).await?;
    let owner = prove(&identity, &session, held.as_ref().map(|held| held.account), &proof.credential).await?;
    let account = accounts::find(&platform.db, owner).await?;
    let account = account.filter(|account| account.status == Status::Active).ok_or_else(refused)?;
    let email = account.email.clone().unwrap_or_default();
    let known = challenge::enter(&identity, &account, &email, &session, &headers, peer).await?;
    let next = held.map_or_else(|| paths::local(&proof.next).to_owned(), |held| held.next);
    let next = if next.is_empty() { paths::me(view.lang) } else { next };
    let mut response = Json(json!({ "next": next })).into_response();
    known::give(&mut response, &known, platform.config.is_https());
    Ok(response)
}

/// Whose passkey this is, after it was proved and its counter has moved on.
async fn prove(
    identity: &Identity,
    session: &Session,
    held: Option<Uuid>,
    credential: &PublicKeyCredential,
) -> Result<Uuid> {
    let platform = &identity.platform;
    let webauthn = webauthn(identity)?;
    let known = store::passkey(&platform.db, credential.get_credential_id()).await?.ok_or_else(refused)?;
    let mut key: Key = serde_json::from_str(&known.passkey)?;
    let result: AuthenticationResult = match held {
        Some(account) if account == known.account_id => {
            let state: PasskeyAuthentication = take(session, AUTHENTICATION).await?;
            webauthn.finish_passkey_authentication(credential, &state).map_err(|_| refused())?
        }
        Some(_) => return Err(refused()),
        None => {
            let state: DiscoverableAuthentication = take(session, DISCOVERY).await?;
            let (named, _) =
                webauthn.identify_discoverable_authentication(credential).map_err(|_| refused())?;
            if named != known.account_id {
                return Err(refused());
            }
            let discoverable = DiscoverableKey::from(&key);
            webauthn
                .finish_discoverable_authentication_v2(credential, state, &discoverable)
                .map_err(|_| refused())?
        }
    };
    key.update_credential(&result);
    let mut tx = platform.db.begin().await?;
    let stored = serde_json::to_string(&key)?;
    store::passkey_used(&mut tx, known.id, &stored, platform.clock.now()).await?;
    tx.commit().await?;
    Ok(known.account_id)
}
