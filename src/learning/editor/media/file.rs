//! The page of one file: where it is used, its words for a lesson, its name, its end.

pub mod pages;

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use halqa_identity::{policy::Routes, viewer::Viewer};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
    lang::Lang,
};

use self::pages::{Given, Wrong};
use super::{
    captions::track::Track,
    insert::{self, Words},
    kinds::{self, Kind},
    last_act, moving, paths,
    usage::Usage,
};
use crate::{
    Learning,
    drafts::changes::Saved,
    editor::{Desk, EDITORS, desk},
};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let page = "/{lang}/edit/{slug}/media/file/{*media_path}";
    routes.get(page, EDITORS, show).post(page, EDITORS, act)
}

type FilePath = Path<(String, String, String)>;
type Fields = BTreeMap<String, String>;

/// A file on the desk.
pub(super) struct Opened {
    pub desk: Desk,
    pub path: String,
    pub usage: Usage,
}

pub(super) async fn open(learning: &Learning, viewer: Viewer, slug: &str, name: &str) -> Result<Opened> {
    let desk = Desk::load(learning, viewer, slug).await?;
    let path = format!("media/{name}");
    if desk.file(&path).is_none() {
        return Err(Error::NotFound);
    }
    let usage = Usage::read(learning, &desk).await?;
    Ok(Opened { desk, path, usage })
}

async fn show(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, name)): FilePath,
) -> Result<Response> {
    let opened = open(&learning, viewer, &slug, &name).await?;
    let given = known(&learning, &opened).await?;
    page(&learning, &view, &opened, &given, None).await
}

async fn page(
    learning: &Learning,
    view: &View,
    opened: &Opened,
    given: &Given,
    wrong: Option<Wrong>,
) -> Result<Response> {
    let act = last_act(learning, &opened.desk).await?;
    let size = match Kind::of(&opened.path) {
        Kind::Picture => {
            let sha256 = opened.desk.file(&opened.path).map_or("", |file| file.sha256.as_str());
            let bytes = learning.platform.storage.read(sha256).await?;
            imagesize::blob_size(&bytes).ok().map(|size| (size.width, size.height))
        }
        _ => None,
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, pages::page(view, opened, given, wrong.as_ref(), act.as_ref(), size)).into_response())
}

// The words that it is shown with already; a transcript made of captions where there is none.
async fn known(learning: &Learning, opened: &Opened) -> Result<Given> {
    let mut given = Given::default();
    let plays = Kind::of(&opened.path).plays();
    for lang in &opened.desk.plan.languages {
        let lessons = opened.desk.plan.activities().filter(|entry| !entry.quiz);
        let shown =
            lessons.filter_map(|entry| opened.usage.figure(&opened.path, &entry.lesson(*lang))).next();
        let mut words = shown.map_or_else(Words::default, |(main, caption)| Words { main, caption });
        if plays {
            let captions = captions_of(&opened.path, *lang);
            let text = opened.desk.text(learning, &captions).await?;
            let track = text.and_then(|text| Track::read(&text).ok());
            words.main = track.map(|track| track.transcript()).unwrap_or_default();
        }
        given.words.insert(*lang, words);
    }
    Ok(given)
}

/// The captions of a film in a language.
pub(super) fn captions_of(path: &str, lang: Lang) -> String {
    format!("{}.{lang}.vtt", kinds::stem(path))
}

async fn act(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, name)): FilePath,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let opened = open(&learning, viewer, &slug, &name).await?;
    match fields.get("act").map_or("", String::as_str) {
        "rename" => rename(&learning, &view, &opened, &fields).await,
        "remove" => remove(&learning, &view, &opened).await,
        _ => words(&learning, &view, &opened, &fields).await,
    }
}

async fn rename(learning: &Learning, view: &View, opened: &Opened, fields: &Fields) -> Result<Response> {
    let ending = opened.path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let typed = fields.get("name").map_or("", |name| name.trim());
    let bare = match typed.rsplit_once('.') {
        Some((bare, own)) if own.eq_ignore_ascii_case(ending) => bare,
        _ => typed,
    };
    let new = format!("media/{}", kinds::tidy_name(&format!("{bare}.{ending}")));
    let mut given = known(learning, opened).await?;
    typed.clone_into(&mut given.name);
    if bare.is_empty() {
        return page(learning, view, opened, &given, Some(Wrong::NoName)).await;
    }
    let family = moving::family(&opened.desk.files, &opened.path);
    let stem = kinds::stem(&new).to_lowercase();
    let taken = |file: &&crate::drafts::store::FileEntry| {
        !family.iter().any(|own| own.path == file.path)
            && (file.path.to_lowercase() == new.to_lowercase()
                || family.len() > 1 && kinds::stem(&file.path).to_lowercase() == stem)
    };
    if opened.desk.files.iter().any(|file| taken(&file)) {
        return page(learning, view, opened, &given, Some(Wrong::NameTaken)).await;
    }
    if new == opened.path {
        return Ok(view::redirect_saying(&here(view, opened, &new), "draft-unchanged"));
    }
    let changes =
        moving::renamed(&opened.desk.files, &opened.usage, opened.desk.plan.base, &opened.path, &new);
    match opened.desk.save(learning, changes, "media-rename").await? {
        Saved::Conflict(_) => Err(desk::changed_meanwhile()),
        _ => Ok(view::redirect(&here(view, opened, &new))),
    }
}

fn here(view: &View, opened: &Opened, path: &str) -> String {
    paths::file(view.lang, &opened.desk.draft.slug, path)
}

async fn remove(learning: &Learning, view: &View, opened: &Opened) -> Result<Response> {
    if !opened.usage.of(&opened.path).is_empty() {
        let given = known(learning, opened).await?;
        return page(learning, view, opened, &given, Some(Wrong::Used)).await;
    }
    let changes = moving::removed(&opened.desk.files, &opened.path);
    match opened.desk.save(learning, changes, "media-remove").await? {
        Saved::Conflict(_) => Err(desk::changed_meanwhile()),
        _ => Ok(view::redirect(&paths::library(view.lang, &opened.desk.draft.slug))),
    }
}

// The Markdown for these words; put at the end of a lesson, where that is asked for.
async fn words(learning: &Learning, view: &View, opened: &Opened, fields: &Fields) -> Result<Response> {
    let mut given = Given { asked: true, ..Given::default() };
    for lang in &opened.desk.plan.languages {
        let typed = |name: &str| fields.get(&format!("{name}.{lang}")).cloned().unwrap_or_default();
        given.words.insert(*lang, Words { main: typed("main"), caption: typed("caption") });
    }
    given.lesson = fields.get("lesson").cloned().unwrap_or_default();
    let pieces = pages::pieces(opened, &given);
    if pieces.is_empty() {
        return page(learning, view, opened, &given, Some(Wrong::NoWords)).await;
    }
    if fields.get("act").map(String::as_str) != Some("insert") {
        return page(learning, view, opened, &given, None).await;
    }
    let lesson = opened.desk.plan.activity(&given.lesson).filter(|entry| !entry.quiz);
    let Some(lesson) = lesson else {
        return page(learning, view, opened, &given, Some(Wrong::NoLesson)).await;
    };
    let (changes, langs) = insert::at_end(&opened.usage, opened.desk.plan.base, lesson, &pieces);
    if langs.is_empty() {
        return page(learning, view, opened, &given, Some(Wrong::NoLesson)).await;
    }
    match opened.desk.save(learning, changes, "media-insert").await? {
        Saved::Conflict(_) => Err(desk::changed_meanwhile()),
        _ => Ok(view::redirect_saying(&here(view, opened, &opened.path), "media-inserted")),
    }
}
