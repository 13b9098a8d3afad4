//! Files to whoever edits the draft: themselves, and small pictures of them. Learners get published files elsewhere.

use axum::{
    extract::{Path, Request, State},
    http::{HeaderValue, header},
    response::Response,
};
use halqa_identity::viewer::Viewer;
use halqa_platform::{
    error::{Error, Result},
    http::files,
};

use super::{kinds, previews};
use crate::{
    Learning,
    drafts::{self, store},
    format,
};

/// A file of the draft, by its hash, as it is or was a moment ago.
pub(super) async fn bytes(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug, sha256, name)): Path<(String, String, String, String)>,
    request: Request,
) -> Result<Response> {
    belongs(&learning, &viewer, &slug, &sha256).await?;
    send(&learning, &sha256, &format::media_type(&name), request).await
}

/// A small picture of a picture of the draft.
pub(super) async fn preview(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug, sha256)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response> {
    let bytes = belongs(&learning, &viewer, &slug, &sha256).await?;
    // An imported course may have larger ones; they are shown as they are, on their own page.
    if bytes > kinds::MAX_PICTURE {
        return Err(Error::NotFound);
    }
    let small = previews::of(&learning, &sha256).await?.ok_or(Error::NotFound)?;
    let head = learning.platform.storage.read(&small).await?;
    let mime = if head.starts_with(b"RIFF") { "image/webp" } else { "image/jpeg" };
    send(&learning, &small, mime, request).await
}

/// Says the file's size.
async fn belongs(learning: &Learning, viewer: &Viewer, slug: &str, sha256: &str) -> Result<u64> {
    let draft = drafts::open(&learning.platform.db, slug, viewer).await?;
    let files = store::files(&learning.platform.db, draft.id).await?;
    let here = files.iter().find(|file| file.sha256 == sha256 && file.path.starts_with("media/"));
    here.map(|file| file.bytes.unsigned_abs()).ok_or(Error::NotFound)
}

async fn send(learning: &Learning, sha256: &str, mime: &str, request: Request) -> Result<Response> {
    let path = learning.platform.storage.file(sha256).await.map_err(|_| Error::NotFound)?;
    let mut response = files::immutable(&path, mime, request).await?;
    // Not published yet: no cache but the browser's own keeps it.
    let own = HeaderValue::from_static("private, max-age=86400, immutable");
    response.headers_mut().insert(header::CACHE_CONTROL, own);
    Ok(response)
}
