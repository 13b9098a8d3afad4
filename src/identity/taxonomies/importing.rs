//! A vocabulary from a file: what it would change is shown first, then all of it is taken in, or nothing.

use axum::{
    extract::{FromRequest, Multipart, Request, State},
    response::Response,
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    storage::StorageError,
};
use serde::Deserialize;
use serde_json::json;

use super::{
    Kept, pages,
    reading::{self, File, MOST_BYTES, Unreadable},
    routes::{ADMINISTRATORS, unprocessable},
    rules::{self, Changes, Problem, Scheme},
    store,
};
use crate::{Identity, Text, audit::Entry, paths, policy::Routes, viewer::Viewer};

/// Adds the routes.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    // The form around the file takes some bytes as well.
    let bytes = MOST_BYTES + (64 << 10);
    routes.post_files("/{lang}/admin/themes-import", ADMINISTRATORS, bytes, look).post(
        "/{lang}/admin/themes-import/apply",
        ADMINISTRATORS,
        apply,
    )
}

/// What an import would do.
#[derive(Debug)]
pub(super) struct Preview {
    /// Where the file is kept until it is taken in.
    pub sha256: String,
    /// What it says.
    pub file: File,
    /// The vocabulary that it goes into; `None`: a new one.
    pub into: Option<std::sync::Arc<Kept>>,
    /// What would change.
    pub changes: Changes,
    /// What is wrong, or worth knowing, of the vocabulary with the file in it.
    pub problems: Vec<Problem>,
}

impl Preview {
    /// Whether it can be taken in.
    pub fn is_good(&self) -> bool {
        !self.problems.iter().any(Problem::is_error)
    }
}

/// Reads a file away from the requests' own threads.
async fn read(bytes: Vec<u8>, known: Option<Scheme>) -> Result<std::result::Result<File, Unreadable>> {
    let reading = tokio::task::spawn_blocking(move || reading::read(&bytes, known.as_ref()));
    Ok(reading.await.map_err(anyhow::Error::new)?)
}

/// What a file would change of the vocabulary that it is meant for, or that has its URI.
async fn plan(
    identity: &Identity,
    (sha256, bytes): (String, Vec<u8>),
    into: &str,
) -> Result<std::result::Result<Preview, Unreadable>> {
    let shelf = identity.themes.shelf();
    let chosen = shelf.scheme(into).cloned();
    let mut file = match read(bytes, chosen.as_ref().map(|kept| kept.scheme.clone())).await? {
        Ok(file) => file,
        Err(why) => return Ok(Err(why)),
    };
    let same =
        |kept: &&std::sync::Arc<Kept>| !file.scheme.uri.is_empty() && kept.scheme.uri == file.scheme.uri;
    let into =
        shelf.schemes.iter().find(same).cloned().or(if file.scheme.uri.is_empty() { chosen } else { None });
    if into.is_none() && file.scheme.uri.is_empty() {
        // A list, or concepts without a scheme, have no name of their own.
        return Ok(Err(Unreadable::ManySchemes(Vec::new())));
    }
    let none = Scheme::default();
    let known = into.as_ref().map_or(&none, |kept| &kept.scheme);
    if file.scheme.uri.is_empty() {
        file.scheme.uri.clone_from(&known.uri);
    }
    let changes = rules::compare(known, &file.scheme);
    let problems = rules::check(&rules::take_in(known, &file.scheme, false));
    Ok(Ok(Preview { sha256, file, into, changes, problems }))
}

/// The form: the file, and which vocabulary it is for.
async fn sent(request: Request) -> Result<(Vec<u8>, String)> {
    let bad = || Error::bad(|lang| Text::of(lang).themes_unreadable().to_owned());
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| bad())?;
    let (mut file, mut into) = (Vec::new(), String::new());
    while let Some(part) = form.next_field().await.map_err(|_| bad())? {
        match part.name() {
            Some("file") => file = part.bytes().await.map_err(|_| bad())?.to_vec(),
            Some("into") => into = part.text().await.map_err(|_| bad())?,
            _ => {}
        }
    }
    Ok((file, into))
}

async fn look(State(identity): State<Identity>, view: View, request: Request) -> Result<Response> {
    let (bytes, into) = sent(request).await?;
    if bytes.is_empty() {
        return Ok(unprocessable(pages::unreadable(&view, &Unreadable::Empty)));
    }
    let sha256 = identity.platform.storage.put(&bytes).await?;
    match plan(&identity, (sha256, bytes), &into).await? {
        Ok(preview) if preview.is_good() => Ok(pages::preview(&view, &preview)),
        Ok(preview) => Ok(unprocessable(pages::preview(&view, &preview))),
        Err(why) => Ok(unprocessable(pages::unreadable(&view, &why))),
    }
}

#[derive(Debug, Deserialize)]
struct Apply {
    file: String,
    #[serde(default)]
    into: String,
    #[serde(default)]
    revision: i64,
    missing: Option<String>,
}

// Blobs that nothing names are kept for a day; who comes later sends the file again.
async fn kept_file(identity: &Identity, sha256: &str) -> Result<Vec<u8>> {
    match identity.platform.storage.read(sha256).await {
        Ok(bytes) => Ok(bytes.to_vec()),
        Err(StorageError::Missing(_) | StorageError::Name(_)) => {
            Err(Error::bad(|lang| Text::of(lang).themes_file_gone().to_owned()))
        }
        Err(other) => Err(other.into()),
    }
}

async fn apply(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(form): Form<Apply>,
) -> Result<Response> {
    let bytes = kept_file(&identity, &form.file).await?;
    let preview = match plan(&identity, (form.file.clone(), bytes), &form.into).await? {
        Ok(preview) => preview,
        Err(why) => return Ok(unprocessable(pages::unreadable(&view, &why))),
    };
    // Somebody has changed the vocabulary since the preview: what would happen now is shown again.
    let revision = preview.into.as_ref().map_or(0, |kept| kept.revision);
    if !preview.is_good() || revision != form.revision {
        return Ok(unprocessable(pages::preview(&view, &preview)));
    }
    let deprecate = form.missing.is_some();
    let platform = &identity.platform;
    let scheme = &preview.file.scheme;
    let mut tx = platform.db.begin().await?;
    tx.lock("taxonomies").await?;
    let counts = json!({
        "uri": scheme.uri, "file": preview.sha256, "new": preview.changes.new.len(),
        "changed": preview.changes.changed.len(),
        "deprecated": if deprecate { preview.changes.missing.len() } else { 0 },
    });
    let entry = Entry::new("taxonomy.import").by(viewer.id).from(peer).detail(counts);
    let slug = match &preview.into {
        Some(kept) => {
            let before = store::load_for_change(&mut tx, kept.id).await?.ok_or(Error::NotFound)?;
            if before.revision != form.revision {
                drop(tx);
                identity.themes.refresh(&platform.db).await?;
                return Ok(unprocessable(pages::preview(&view, &preview)));
            }
            let after = rules::take_in(&before.scheme, scheme, deprecate);
            store::save(&mut tx, platform, &before, (&after, before.classifies), entry).await?;
            before.slug
        }
        None => {
            let slug = free_place(&identity, scheme);
            if store::is_taken(&mut tx, &slug, &scheme.uri).await? {
                return Err(Error::conflict(|lang| Text::of(lang).themes_taken().to_owned()));
            }
            store::create(&mut tx, platform, (&slug, true), scheme).await?;
            crate::audit::record(&mut tx, platform.clock.now(), entry).await?;
            slug
        }
    };
    store::commit(tx).await?;
    identity.themes.refresh(&platform.db).await?;
    Ok(redirect_saying(&paths::admin_vocabulary(view.lang, &slug), "themes-imported"))
}

/// The place of a new vocabulary: the end of its URI, or its English title; with a number where that is taken.
fn free_place(identity: &Identity, scheme: &Scheme) -> String {
    let end = scheme.uri.rsplit(['/', '#', ':']).find(|piece| !piece.is_empty()).unwrap_or_default();
    let title = scheme.titles.get("en").map(|title| rules::slug_from(title)).unwrap_or_default();
    let base = [rules::slug_from(end), title].into_iter().find(|slug| !slug.is_empty());
    let base = base.unwrap_or_else(|| "vocabulary".to_owned());
    let shelf = identity.themes.shelf();
    let mut slug = base.clone();
    let mut n = 2;
    while shelf.scheme(&slug).is_some() {
        slug = format!("{base}-{n}");
        n += 1;
    }
    slug
}
