//! Handlers of captions.

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

use super::{
    acts::{self, Act, Fault, Row},
    pages::{self, Sheet},
    track::Track,
};
use crate::{
    Learning,
    drafts::changes::{Change, Content, Saved},
    editor::{
        EDITORS,
        media::{
            file::{self, Opened, captions_of},
            kinds::Kind,
            paths,
        },
    },
};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let page = "/{lang}/edit/{slug}/media/captions/{caption_lang}/{*media_path}";
    routes.get(page, EDITORS, show).post(page, EDITORS, save)
}

type CaptionsPath = Path<(String, String, String, String)>;

async fn open(
    learning: &Learning,
    viewer: Viewer,
    slug: &str,
    name: &str,
    lang: &str,
) -> Result<(Opened, Lang)> {
    let opened = file::open(learning, viewer, slug, name).await?;
    let lang: Lang = lang.parse().map_err(|_| Error::NotFound)?;
    let of_course = opened.desk.plan.languages.contains(&lang);
    if !Kind::of(&opened.path).plays() || !of_course {
        return Err(Error::NotFound);
    }
    Ok((opened, lang))
}

async fn show(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, lang, name)): CaptionsPath,
) -> Result<Response> {
    let (opened, lang) = open(&learning, viewer, &slug, &name, &lang).await?;
    let sheet = kept(&learning, &opened, lang).await?;
    Ok(pages::page(&view, &opened, lang, &sheet).into_response())
}

// What is kept; where there is nothing yet, the times of another language, which the words go beside.
async fn kept(learning: &Learning, opened: &Opened, lang: Lang) -> Result<Sheet> {
    let path = captions_of(&opened.path, lang);
    let mut sheet = Sheet { revision: opened.desk.revision(&path), ..Sheet::default() };
    let text = opened.desk.text(learning, &path).await?;
    sheet.kept = text.is_some();
    for other in [lang].into_iter().chain(opened.desk.plan.chain(lang)) {
        let Some(text) = opened.desk.text(learning, &captions_of(&opened.path, other)).await? else {
            continue;
        };
        match Track::read(&text) {
            Ok(track) => sheet.rows = acts::rows(&track),
            Err(line) => sheet.unreadable = Some((text, line)),
        }
        if other != lang {
            sheet.copied = Some(other);
            for row in &mut sheet.rows {
                row.before.clear();
                sheet.beside.push(std::mem::take(&mut row.text));
            }
        }
        break;
    }
    Ok(sheet)
}

async fn save(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, lang, name)): CaptionsPath,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let (opened, lang) = open(&learning, viewer, &slug, &name, &lang).await?;
    let field =
        |name: &str| fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let mut sheet = Sheet { revision: field("revision").parse().unwrap_or(0), ..Sheet::default() };
    sheet.shift = field("shift").to_owned();
    sheet.beside = many(&fields, "beside.");
    if field("act") == "text" {
        let text = field("vtt").replace("\r\n", "\n");
        return match Track::read(&text) {
            Ok(track) => {
                keep(&learning, &view, &opened, lang, (sheet, acts::rows(&track), Some(track))).await
            }
            Err(line) => {
                sheet.unreadable = Some((text, line));
                Ok((StatusCode::UNPROCESSABLE_ENTITY, pages::page(&view, &opened, lang, &sheet))
                    .into_response())
            }
        };
    }
    let mut rows = rows(&fields);
    let act = Act::read(field("act"), field("shift"));
    match act {
        Some(Act::Save) => keep(&learning, &view, &opened, lang, (sheet, rows, None)).await,
        Some(act) => {
            acts::done(&mut rows, &act);
            sheet.focus = act.next(rows.len());
            (sheet.rows, sheet.unsaved) = (rows, true);
            Ok(pages::page(&view, &opened, lang, &sheet).into_response())
        }
        None => {
            (sheet.rows, sheet.unsaved, sheet.bad_shift) = (rows, true, true);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, pages::page(&view, &opened, lang, &sheet)).into_response())
        }
    }
}

/// So many cues are read at most.
const MOST: usize = 5_000;

fn many(fields: &[(String, String)], name: &str) -> Vec<String> {
    let mut found: Vec<(usize, &String)> = fields
        .iter()
        .filter_map(|(key, value)| Some((key.strip_prefix(name)?.parse().ok()?, value)))
        .filter(|(at, _)| *at < MOST)
        .collect();
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, value)| value.clone()).collect()
}

fn rows(fields: &[(String, String)]) -> Vec<Row> {
    let mut rows: std::collections::BTreeMap<usize, Row> = std::collections::BTreeMap::new();
    for (key, value) in fields {
        let Some((name, at)) = key.split_once('.') else { continue };
        let Some(at) = at.parse().ok().filter(|at| *at < MOST) else { continue };
        let row = rows.entry(at).or_default();
        let field = match name {
            "start" => &mut row.start,
            "end" => &mut row.end,
            "text" => &mut row.text,
            "before" => &mut row.before,
            "settings" => &mut row.settings,
            _ => continue,
        };
        *field = value.replace("\r\n", "\n");
    }
    rows.into_values().collect()
}

async fn keep(
    learning: &Learning,
    view: &View,
    opened: &Opened,
    lang: Lang,
    (mut sheet, rows, whole): (Sheet, Vec<Row>, Option<Track>),
) -> Result<Response> {
    let back = |sheet: &Sheet| {
        (StatusCode::UNPROCESSABLE_ENTITY, pages::page(view, opened, lang, sheet)).into_response()
    };
    sheet.rows = rows;
    let cues = match acts::cues(&sheet.rows) {
        Ok(cues) if cues.is_empty() => Err(vec![Fault::Empty(0)]),
        other => other,
    };
    let cues = match cues {
        Ok(cues) => cues,
        Err(faults) => {
            (sheet.faults, sheet.unsaved) = (faults, true);
            return Ok(back(&sheet));
        }
    };
    let path = captions_of(&opened.path, lang);
    let before = match whole {
        Some(track) => track,
        None => {
            opened.desk.text(learning, &path).await?.and_then(|t| Track::read(&t).ok()).unwrap_or_default()
        }
    };
    let text = Track { cues, ..before }.write();
    let change = Change { path, content: Content::Bytes(text.into_bytes()), expected: Some(sheet.revision) };
    match opened.desk.save(learning, vec![change], "media-captions").await? {
        Saved::Conflict(conflicts) => {
            // What was typed stays; saved again it takes the place of what the other has saved.
            sheet.revision = conflicts.first().and_then(|one| one.now.as_ref()).map_or(0, |now| now.revision);
            (sheet.collided, sheet.unsaved) = (true, true);
            Ok((StatusCode::CONFLICT, pages::page(view, opened, lang, &sheet)).into_response())
        }
        _ => {
            let to = paths::captions(view.lang, &opened.desk.draft.slug, lang, &opened.path);
            Ok(view::redirect_saying(&to, "captions-saved"))
        }
    }
}
