//! The end of a sign-in, told to the provider or by it.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    error::Result,
    http::{Form, peer::Peer, view::redirect_saying},
    lang::Lang,
};
use openidconnect::{ClientId, CsrfToken, LogoutRequest, PostLogoutRedirectUrl, core::CoreIdToken};
use serde::Deserialize;
use serde_json::json;
use url::Url;
use uuid::Uuid;

use super::{links, rules::Trouble, store, wire};
use crate::{
    Identity, audit, paths,
    webhooks::address::{self, Allowed},
};

/// Where somebody who signed in with a provider ends their session there as well: its name, and the address. `None`
/// where it has none, or does not answer: they are signed out here all the same.
///
/// # Errors
/// The database failed.
pub(crate) async fn sign_out(
    identity: &Identity,
    lang: Lang,
    session: &[u8],
) -> Result<Option<(String, Url)>> {
    let platform = &identity.platform;
    let Some(signed) = links::of_session(&platform.db, session).await? else { return Ok(None) };
    let Some(provider) = store::one(&platform.db, signed.provider_id).await? else { return Ok(None) };
    let found = match identity.wire.metadata(&platform.config, &provider).await {
        Ok(found) => found,
        Err(failed) => {
            tracing::warn!(provider = %provider.id, why = failed.why, "no way to sign out at the provider");
            return Ok(None);
        }
    };
    let Some(end) = found.additional_metadata().end_session_endpoint.clone() else { return Ok(None) };
    if address::read(end.as_str(), Allowed::sign_on(&platform.config)).is_err() {
        return Ok(None);
    }
    let back = PostLogoutRedirectUrl::new(paths::sign_on_out(&platform.config.base_url));
    let mut request = LogoutRequest::from(end)
        .set_client_id(ClientId::new(provider.client_id.clone()))
        .set_state(CsrfToken::new(lang.code().to_owned()));
    if let Ok(token) = signed.id_token.parse::<CoreIdToken>() {
        request = request.set_id_token_hint(&token);
    }
    if let Ok(back) = back {
        request = request.set_post_logout_redirect_uri(back);
    }
    Ok(Some((provider.settings.name(lang).to_owned(), request.http_get_url())))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Over {
    state: String,
}

/// `GET /sign-on/out`: back from the provider's end of session.
pub(super) async fn out(State(identity): State<Identity>, Query(over): Query<Over>) -> Response {
    let default = identity.platform.site.look().default_language;
    redirect_saying(&paths::home(over.state.parse().unwrap_or(default)), "signed-out")
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    logout_token: String,
}

/// `POST /sign-on/logout/{provider}`: the provider tells that a session is over (OpenID Connect Back-Channel Logout).
pub(super) async fn back_channel(
    State(identity): State<Identity>,
    peer: Peer,
    Path(provider): Path<Uuid>,
    Form(told): Form<Told>,
) -> Result<Response> {
    let platform = &identity.platform;
    let Some(provider) = store::one(&platform.db, provider).await? else {
        return Ok(refused(StatusCode::BAD_REQUEST));
    };
    let now = platform.clock.now();
    let over = wire::over(&identity.wire, (&platform.config, now), &provider, &told.logout_token).await;
    let over = match over {
        Ok(over) => over,
        Err(failed) => {
            tracing::warn!(provider = %provider.id, why = failed.why, "a logout token was refused");
            let again = failed.trouble == Trouble::Unreachable;
            return Ok(refused(if again {
                StatusCode::SERVICE_UNAVAILABLE
            } else {
                StatusCode::BAD_REQUEST
            }));
        }
    };
    let mut tx = platform.db.begin().await?;
    if store::first_time(&mut tx, provider.id, &over.jti, over.until).await? {
        let ended = links::end(&mut tx, provider.id, over.subject.as_deref(), over.sid.as_deref()).await?;
        for account in ended {
            let detail = json!({ "provider": provider.id });
            let entry = audit::Entry::new("account.sign-ins-ended").to(account).detail(detail).from(peer);
            audit::record(&mut tx, now, entry).await?;
        }
        tx.commit().await?;
    }
    Ok(StatusCode::OK.into_response())
}

fn refused(status: StatusCode) -> Response {
    (status, Json(json!({ "error": "invalid_request" }))).into_response()
}
