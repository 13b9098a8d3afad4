//! Files come in: piece by piece for scripts, as one form without.

use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Path, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use halqa_identity::{policy::Routes, viewer::Viewer};
use halqa_platform::{
    error::{Error, Message, Problem, Result},
    http::{Form, View, view},
    lang::Lang,
    uploads::{self, Appended, Begun, New, Upload, wire},
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{
    kinds, library, paths,
    taking::{self, Arrived, Note, Refusal, Taken},
};
use crate::{
    Learning, Text,
    editor::{Desk, EDITORS},
    format,
};

/// What uploads of this part are for.
pub(super) const PURPOSE: &str = "draft-media";
/// A form with files: as much as the largest file, and what stands around it.
const FORM: usize = (format::MAX_MEDIA as usize) + (1 << 20);
/// A form has no more files than this.
const FILES: usize = 200;

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .post_files("/{lang}/edit/{slug}/media", EDITORS, FORM, form)
        .post("/{lang}/edit/{slug}/media/uploads", EDITORS, begin)
        .get("/{lang}/edit/{slug}/media/uploads/{upload}", EDITORS, state)
        .patch_files("/{lang}/edit/{slug}/media/uploads/{upload}", EDITORS, FORM, piece)
        .post("/{lang}/edit/{slug}/media/uploads/{upload}", EDITORS, end)
}

type DraftPath = Path<(String, String)>;
type UploadPath = Path<(String, String, Uuid)>;

/// A refusal as an answer: its own status, its words on a page.
pub(super) fn refused(refusal: Refusal) -> Error {
    let large = matches!(refusal, Refusal::Large(_) | Refusal::Full | Refusal::Many | Refusal::Begun);
    let message = move |lang: Lang| refusal.text(lang);
    if large { Error::Conflict(Message::new(message)) } else { Error::bad(message) }
}

// Too large is said by its own status, with what is allowed.
fn too_large(refusal: Refusal) -> Response {
    let status = match refusal {
        Refusal::Large(_) => StatusCode::PAYLOAD_TOO_LARGE,
        _ => return refused(refusal).into_response(),
    };
    let message = Message::new(move |lang| refusal.text(lang));
    let mut response = status.into_response();
    response.extensions_mut().insert(Problem {
        status,
        message: Some(message),
        code: None,
        fields: Vec::new(),
    });
    response
}

async fn begin(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    headers: HeaderMap,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let Some(announced) = wire::announced(&headers) else {
        return Err(Error::bad(|lang| Text::of(lang).media_not_announced().to_owned()));
    };
    if let Err(refusal) = taking::announced(&desk, &announced.name, announced.bytes) {
        return Ok(too_large(refusal));
    }
    let new = New {
        account: desk.viewer.id,
        purpose: PURPOSE,
        subject: desk.draft.id,
        name: &announced.name,
        fingerprint: &announced.fingerprint,
        bytes: i64::try_from(announced.bytes).unwrap_or(i64::MAX),
    };
    match uploads::begin(&learning.platform, new).await? {
        Begun::Here(upload) => {
            let address = paths::upload(view.lang, &slug, upload.id);
            Ok(wire::created(&learning.platform.config, &upload, &address))
        }
        Begun::TooMuch => Err(refused(Refusal::Begun)),
    }
}

async fn found(learning: &Learning, viewer: Viewer, slug: &str, id: Uuid) -> Result<(Desk, Upload)> {
    let desk = Desk::load(learning, viewer, slug).await?;
    let upload = uploads::find(&learning.platform, id, desk.viewer.id, PURPOSE, desk.draft.id).await?;
    Ok((desk, upload.ok_or(Error::NotFound)?))
}

async fn state(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug, id)): UploadPath,
) -> Result<Response> {
    let (_, upload) = found(&learning, viewer, &slug, id).await?;
    Ok(wire::state(StatusCode::NO_CONTENT, &learning.platform.config, &upload, None))
}

async fn piece(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug, id)): UploadPath,
    headers: HeaderMap,
    body: Body,
) -> Result<Response> {
    let (_, upload) = found(&learning, viewer, &slug, id).await?;
    let config = &learning.platform.config;
    let Some(offset) = wire::offset(&headers) else {
        return Err(Error::bad(|lang| Text::of(lang).media_not_announced().to_owned()));
    };
    if upload.became.is_some() {
        return Ok(wire::state(StatusCode::CONFLICT, config, &upload, None));
    }
    Ok(match upload.append(config, offset, body).await? {
        Appended::At(at) => wire::state(StatusCode::NO_CONTENT, config, &upload, Some(at)),
        Appended::Elsewhere(at) => wire::state(StatusCode::CONFLICT, config, &upload, Some(at)),
        Appended::Busy => wire::state(StatusCode::LOCKED, config, &upload, None),
        Appended::TooMuch => too_large(Refusal::Large(upload.bytes.unsigned_abs())),
    })
}

#[derive(Deserialize)]
struct End {
    #[serde(default)]
    act: String,
    #[serde(default)]
    keep: String,
}

async fn end(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, id)): UploadPath,
    headers: HeaderMap,
    Form(form): Form<End>,
) -> Result<Response> {
    let (desk, upload) = found(&learning, viewer, &slug, id).await?;
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let scripted = accepted.contains("application/json");
    if form.act == "discard" {
        forget(&learning, &upload).await?;
        return Ok(view::redirect_saying(&paths::library(view.lang, &slug), "media-discarded"));
    }
    let taken = taken(&learning, &desk, &upload, form.keep == "on").await?;
    let answer = match taken {
        Ok(taken) if scripted => axum::Json(said(&view, &slug, &taken)).into_response(),
        Ok(taken) => view::redirect(&paths::file(view.lang, &slug, &taken.path)),
        Err(refusal) if scripted => {
            let place = refusal == Refusal::Place;
            let body = json!({ "error": refusal.text(view.lang), "place": place });
            (StatusCode::UNPROCESSABLE_ENTITY, axum::Json(body)).into_response()
        }
        Err(refusal) => return Err(refused(refusal)),
    };
    Ok(answer)
}

fn said(view: &View, slug: &str, taken: &Taken) -> serde_json::Value {
    let notes: Vec<&str> = taken.notes.iter().map(|note| library::note(view.lang, *note)).collect();
    json!({ "path": taken.path, "href": paths::file(view.lang, slug, &taken.path), "notes": notes })
}

async fn forget(learning: &Learning, upload: &Upload) -> Result<()> {
    upload.clear(&learning.platform.config)?;
    uploads::forget(&learning.platform.db, upload.id).await
}

// What was made of it once stays, however often it is asked for.
async fn taken(
    learning: &Learning,
    desk: &Desk,
    upload: &Upload,
    keep_place: bool,
) -> Result<std::result::Result<Taken, Refusal>> {
    let config = &learning.platform.config;
    if let Some(path) = &upload.became {
        return Ok(Ok(Taken { path: path.clone(), revision: None, notes: Vec::new() }));
    }
    if !upload.is_whole(config) {
        return Err(Error::conflict(|lang| Text::of(lang).media_not_whole().to_owned()));
    }
    let place = upload.path(config);
    let arrived = Arrived { place: &place, name: &upload.name, instead: None, keep_place };
    let taken = taking::take(learning, desk, arrived).await?;
    match &taken {
        Ok(taken) => uploads::finish(&learning.platform, upload, &taken.path).await?,
        Err(Refusal::Place) => {}
        Err(_) => forget(learning, upload).await?,
    }
    Ok(taken)
}

/// What came of a form with files.
#[derive(Debug, Default)]
pub struct Received {
    /// Names as sent, and what became of them.
    pub files: Vec<(String, std::result::Result<Taken, Refusal>)>,
}

async fn form(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    request: Request,
) -> Result<Response> {
    Desk::load(&learning, viewer.clone(), &slug).await?;
    let multipart = Multipart::from_request(request, &()).await;
    let mut multipart = multipart.map_err(|_| Error::bad(|lang| Text::of(lang).media_choose().to_owned()))?;
    let received = read(&learning, &viewer, &slug, &mut multipart).await?;
    let taken: Vec<&Taken> = received.files.iter().filter_map(|(_, taken)| taken.as_ref().ok()).collect();
    if received.files.is_empty() || taken.len() < received.files.len() {
        return library::came_back(&learning, &view, viewer, &slug, &received).await;
    }
    let to = match taken.as_slice() {
        [one] => paths::file(view.lang, &slug, &one.path),
        _ => paths::library(view.lang, &slug),
    };
    let same = taken.iter().all(|taken| taken.notes.contains(&Note::Same));
    Ok(if same { view::redirect_saying(&to, "media-same") } else { view::redirect(&to) })
}

// Fields come before files; each file is taken before the next is read.
async fn read(learning: &Learning, viewer: &Viewer, slug: &str, form: &mut Multipart) -> Result<Received> {
    let mut received = Received::default();
    let (mut instead, mut keep_place) = (None, false);
    let unread = |error: axum::extract::multipart::MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge(FORM),
        _ => Error::bad(|lang| Text::of(lang).media_broke_off().to_owned()),
    };
    while let Some(field) = form.next_field().await.map_err(unread)? {
        match (field.name().unwrap_or_default(), field.file_name().map(str::to_owned)) {
            ("instead", None) => instead = Some(field.text().await.map_err(unread)?),
            ("keep", None) => keep_place = field.text().await.map_err(unread)? == "on",
            ("files", Some(_)) if received.files.len() >= FILES => return Err(Error::TooLarge(FORM)),
            ("files", Some(name)) if !name.is_empty() => {
                let desk = Desk::load(learning, viewer.clone(), slug).await?;
                // By its name alone, before it is written anywhere.
                if let Err(refusal) = taking::announced(&desk, &name, 1) {
                    received.files.push((name, Err(refusal)));
                    continue;
                }
                let limit = kinds::limit(&kinds::tidy_name(&name));
                let place = uploads::receive_field(&learning.platform.config, field, limit).await?;
                let taken = match place {
                    None => Err(Refusal::Large(limit)),
                    Some(place) => {
                        let arrived = Arrived {
                            place: place.path(),
                            name: &name,
                            instead: instead.as_deref(),
                            keep_place,
                        };
                        taking::take(learning, &desk, arrived).await?
                    }
                };
                received.files.push((name, taken));
            }
            _ => {}
        }
    }
    Ok(received)
}
