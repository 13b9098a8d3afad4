//! The page from which people take what is kept about them.

use std::time::Duration;

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    jobs,
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{MakeArchive, make, pages, store};
use crate::{
    Identity,
    audit::{self, Entry},
    own_account::export,
    paths,
    policy::{Access, Routes},
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/me/account/data", Access::SignedIn, show)
        .post("/{lang}/me/account/data", Access::SignedIn, take)
        .get("/{lang}/me/account/data/{archive}", Access::SignedIn, fetch)
}

/// How long a person waits for the file at most; else a job makes it.
const PATIENCE: Duration = Duration::from_secs(4);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    format: String,
}

async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    let platform = &identity.platform;
    let archives = store::of(&platform.db, platform.clock.now(), viewer.id).await?;
    Ok(pages::data(&view, &viewer, &archives).into_response())
}

async fn take(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(wanted): Form<Wanted>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    record(&identity, &viewer, peer, &wanted.format).await?;
    match wanted.format.as_str() {
        "json" => {
            let all = serde_json::to_vec_pretty(&export::of(&identity, viewer.id).await?)?;
            Ok(file("application/json", "my-data.json", all))
        }
        "later" => later(&identity, &view, &viewer).await,
        _ => match tokio::time::timeout(PATIENCE, make(&identity, viewer.id, view.lang)).await {
            Ok(made) => Ok(file("application/zip", "my-data.zip", made?)),
            Err(_) => later(&identity, &view, &viewer).await,
        },
    }
}

async fn record(identity: &Identity, viewer: &Viewer, peer: Peer, format: &str) -> Result<()> {
    let format = if matches!(format, "json" | "later") { format } else { "zip" };
    let mut tx = identity.platform.db.begin().await?;
    let entry = Entry::new("account.data-asked").by(viewer.id).to(viewer.id).from(peer);
    let entry = entry.detail(json!({ "format": format }));
    audit::record(&mut tx, identity.platform.clock.now(), entry).await?;
    Ok(tx.commit().await?)
}

async fn later(identity: &Identity, view: &View, viewer: &Viewer) -> Result<Response> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    if let Some(archive) = store::ask(&mut tx, platform.clock.now(), viewer.id, view.lang).await? {
        jobs::enqueue(&mut tx, &platform.clock, &MakeArchive { archive }).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(redirect_saying(&paths::account_data(view.lang), "archive-asked"))
}

/// An archive is its owner's: to everybody else there is none.
async fn fetch(
    State(identity): State<Identity>,
    viewer: Viewer,
    Path((_, archive)): Path<(String, Uuid)>,
) -> Result<Response> {
    let platform = &identity.platform;
    let found = store::one(&platform.db, archive).await?;
    let own = found.filter(|row| row.account_id == viewer.id && row.expires_at > platform.clock.now());
    let sha256 = own.and_then(|row| row.sha256).ok_or(Error::NotFound)?;
    let bytes = platform.storage.read(&sha256).await?;
    Ok(file("application/zip", "my-data.zip", bytes))
}

fn file(mime: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_TYPE, mime.to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}
