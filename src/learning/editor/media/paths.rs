//! Addresses of the media library.

use halqa_platform::{http::view::encode, lang::Lang};
use uuid::Uuid;

use crate::urls;

/// The library of a draft; files are sent there by a form (POST).
pub fn library(lang: Lang, draft: &str) -> String {
    format!("{}/media", urls::edit(lang, draft))
}

/// Where an upload in pieces is begun (POST).
pub fn uploads(lang: Lang, draft: &str) -> String {
    format!("{}/media/uploads", urls::edit(lang, draft))
}

/// An upload in pieces: how far it has come (HEAD), a piece (PATCH), its end (POST).
pub fn upload(lang: Lang, draft: &str, upload: Uuid) -> String {
    format!("{}/media/uploads/{upload}", urls::edit(lang, draft))
}

/// Where an act of the library is taken back (POST).
pub fn undo(lang: Lang, draft: &str) -> String {
    format!("{}/media/undo", urls::edit(lang, draft))
}

/// The page of a file; acts on it are sent there (POST). `path` is within `media/`, that included.
pub fn file(lang: Lang, draft: &str, path: &str) -> String {
    format!("{}/media/file/{}", urls::edit(lang, draft), encode(within(path)))
}

/// The captions of a film or of sound in a language; saved there (POST).
pub fn captions(lang: Lang, draft: &str, of: Lang, path: &str) -> String {
    format!("{}/media/captions/{of}/{}", urls::edit(lang, draft), encode(within(path)))
}

/// A file itself.
pub fn bytes(lang: Lang, draft: &str, sha256: &str, path: &str) -> String {
    format!("{}/media/bytes/{sha256}/{}", urls::edit(lang, draft), encode(within(path)))
}

/// A small picture of a picture.
pub fn preview(lang: Lang, draft: &str, sha256: &str) -> String {
    format!("{}/media/preview/{sha256}", urls::edit(lang, draft))
}

/// A name without the folder that all have.
pub fn within(path: &str) -> &str {
    path.strip_prefix("media/").unwrap_or(path)
}
