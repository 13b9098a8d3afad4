//! One's own sign-ins elsewhere: linked and unlinked by their owner, who proves again that it is they.

use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue},
    response::Response,
};
use halqa_platform::{
    error::{Error, Result},
    http::{View, peer::Peer, view::redirect_saying},
    jobs,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    entering, flow, links, pages,
    store::{self, Purpose},
};
use crate::{
    Identity, Text,
    accounts::{self, Account},
    audit,
    letters::{self, Letter, To},
    paths,
    viewer::Viewer,
};

/// `GET /{lang}/me/account/sign-on`.
pub(super) async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    let db = &identity.platform.db;
    let (linked, providers) = (links::of(db, viewer.id).await?, store::all(db).await?);
    Ok(pages::own(&view, &viewer, &linked, &providers))
}

/// `POST /{lang}/me/account/sign-on/link/{provider}`: the way there.
pub(super) async fn link(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    headers: HeaderMap,
    Path((_, provider)): Path<(String, Uuid)>,
) -> Result<Response> {
    let found = store::one(&identity.platform.db, provider).await?.ok_or(Error::NotFound)?;
    identity.attempts.take(&peer)?;
    if !viewer.confirmed {
        return Err(Error::conflict(|lang| Text::of(lang).sso_own_unconfirmed().to_owned()));
    }
    let wanted = flow::Wanted { provider, purpose: Purpose::Link, account: Some(viewer.id), next: "" };
    match flow::begin(&identity, view.lang, &headers, &wanted).await? {
        Ok((url, browser)) => {
            let name = found.settings.name(view.lang);
            let mut response = pages::on_the_way(&view, name, url.as_str());
            // The answer to a form may not lead to another site by itself: it is a page that goes on.
            if let Ok(value) = HeaderValue::from_str(&format!("0; url={url}")) {
                response.headers_mut().insert("refresh", value);
            }
            Ok(flow::with_cookie(&identity, response, &browser))
        }
        Err(failed) => flow::trouble(&identity, view.lang, provider, &failed, peer).await,
    }
}

/// `POST /{lang}/me/account/sign-on/unlink/{link}`: never the last way in.
pub(super) async fn unlink(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, link)): Path<(String, Uuid)>,
) -> Result<Response> {
    let platform = &identity.platform;
    let account = accounts::find(&platform.db, viewer.id).await?.ok_or(Error::SignInNeeded)?;
    let there = paths::account_sign_on(view.lang);
    let mut tx = platform.db.begin().await?;
    tx.lock(&format!("identity.sign-on {}", viewer.id)).await?;
    if links::other_ways(&mut tx, viewer.id, link).await? == 0 {
        return Ok(redirect_saying(&there, "sign-on-last"));
    }
    if let Some(provider) = links::unlink(&mut tx, viewer.id, link).await? {
        entering::keep_roles(&identity, &mut tx, viewer.id, provider, (&[], peer)).await?;
        let entry = audit::Entry::new("account.sign-on-unlinked").by(viewer.id).to(viewer.id);
        let entry = entry.detail(json!({ "provider": provider })).from(peer);
        audit::record(&mut tx, platform.clock.now(), entry).await?;
        tell(&identity, &mut tx, &account, provider).await?;
        tx.commit().await?;
        jobs::wake();
    }
    Ok(redirect_saying(&there, "sign-on-unlinked"))
}

async fn tell(
    identity: &Identity,
    tx: &mut halqa_platform::db::Tx,
    account: &Account,
    provider: Uuid,
) -> Result<()> {
    let provider = store::one(&identity.platform.db, provider).await?;
    let (Some(provider), Some(email)) = (provider, account.email.as_deref()) else { return Ok(()) };
    let lang = account.profile.lang;
    let to = To { account: account.id, email, name: &account.profile.name, lang };
    letters::send(identity, tx, to, Letter::SignOnUnlinked(provider.settings.name(lang))).await
}
