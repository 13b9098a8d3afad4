//! Handlers of translation.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{Multipart, Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{policy::Routes, viewer::Viewer};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
    jobs,
    lang::Lang,
};
use serde::Deserialize;

use super::{
    exchange::{self, Fault, Which, Why},
    machine::Translate,
    pages::{self, Counts, Listed, PAGE, Typed},
    po,
    segment::{self, Shown},
    store, terms, words,
    work::{self, Before, Work},
    xliff,
};
use crate::{
    Learning, Text,
    editor::{Desk, EDITORS, Tab},
    format::segments::{self, Act, Refusal, Unit},
    urls,
};

/// Its tab in the editor.
pub const TAB: Tab = Tab { id: "translate", href: urls::translations, label: |t| t.translate_tab() };

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let routes = routes
        .get("/{lang}/edit/{slug}/translate", EDITORS, overview)
        .get("/{lang}/edit/{slug}/translate/{to}", EDITORS, language)
        .post("/{lang}/edit/{slug}/translate/{to}", EDITORS, save)
        .post("/{lang}/edit/{slug}/translate/{to}/accept", EDITORS, accept)
        .post("/{lang}/edit/{slug}/translate/{to}/machine", EDITORS, machine)
        .post("/{lang}/edit/{slug}/translate/{to}/import", EDITORS, import)
        .get("/{lang}/edit/{slug}/translate/{to}/export", EDITORS, export);
    terms::routes(routes)
}

type DraftPath = Path<(String, String)>;
type LangPath = Path<(String, String, String)>;

fn to(code: &str) -> Result<Lang> {
    code.parse().map_err(|_| Error::NotFound)
}

async fn overview(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let source = Arc::new(desk.source(&learning).await?);
    let others: Vec<Lang> =
        desk.plan.languages.iter().copied().filter(|lang| *lang != desk.plan.base).collect();
    let counts = work::blocking(move || {
        let of = |lang: Lang| (lang, Counts::of(&segments::units(&source, lang), ""));
        others.into_iter().map(of).collect::<Vec<_>>()
    })
    .await?;
    Ok(pages::overview(&view, &desk, &counts).into_response())
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    file: String,
    #[serde(default)]
    show: String,
    #[serde(default)]
    from: usize,
}

async fn language(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, code)): LangPath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let work = Work::load(&learning.platform, &desk.draft, to(&code)?).await?;
    show(&learning, &view, &desk, &work, &asked, None, None).await
}

fn wanted(work: &Work, show: &str, unit: &Unit) -> bool {
    use segments::State;
    let open = unit.unreviewed || !matches!(unit.state, State::Translated | State::Unmarked);
    match show {
        "all" => true,
        "missing" => unit.state == State::Missing,
        "stale" => matches!(unit.state, State::Stale | State::Gone),
        "unreviewed" => unit.unreviewed,
        "unmarked" => unit.state == State::Unmarked,
        "warned" => unit.text.as_deref().is_some_and(|text| !work.warnings(unit, text).is_empty()),
        _ => open && (unit.words || unit.text.is_some()),
    }
}

async fn show(
    learning: &Learning,
    view: &View,
    desk: &Desk,
    work: &Work,
    asked: &Asked,
    typed: Option<Typed>,
    fault: Option<(String, Fault)>,
) -> Result<Response> {
    let platform = &learning.platform;
    let chosen: Vec<&Unit> = work
        .units
        .units
        .iter()
        .filter(|unit| asked.file.is_empty() || unit.file == asked.file)
        .filter(|unit| {
            wanted(work, &asked.show, unit) || typed.as_ref().is_some_and(|typed| typed.key == unit.key)
        })
        .collect();
    let total = chosen.len();
    let back = typed.as_ref().and_then(|typed| chosen.iter().position(|unit| unit.key == typed.key));
    let from = back.map_or(asked.from, |at| at - at % PAGE);
    let mut before = Before::default();
    let mut shown = Vec::new();
    for unit in chosen.into_iter().skip(from).take(PAGE) {
        let before = before.of(platform, &desk.draft, &work.units, unit).await?;
        let warnings = unit.text.as_deref().map(|text| work.warnings(unit, text)).unwrap_or_default();
        shown.push(Shown { unit, before, warnings });
    }
    let machine = match platform.config.translation_command {
        Some(_) => Some(store::run(&platform.db, desk.draft.id, work.to).await?),
        None => None,
    };
    let wrong = typed.is_some() || fault.is_some();
    let show = if asked.show.is_empty() { "open" } else { &asked.show };
    let listed = Listed { work, file: &asked.file, show, shown, total, from, typed, machine, fault };
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, pages::language(view, desk, &listed)).into_response())
}

#[derive(Debug, Default, Deserialize)]
struct Given {
    #[serde(default)]
    key: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    seen: String,
    #[serde(default)]
    act: String,
    #[serde(default)]
    file: String,
    #[serde(default)]
    show: String,
}

async fn save(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, code)): LangPath,
    Form(given): Form<Given>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let to = to(&code)?;
    let mut work = Work::load(&learning.platform, &desk.draft, to).await?;
    for _ in 0..4 {
        let failed = match one(&work, &given, view.lang).await? {
            Ok(changed) => {
                if work.save(&learning.platform, &desk.draft, &changed, desk.viewer.id, "translate").await? {
                    let saved = if changed.files.is_empty() { "draft-unchanged" } else { "draft-saved" };
                    return Ok(view::redirect_saying(&back(&view, &slug, to, &given), saved));
                }
                None
            }
            Err(typed) => Some(typed),
        };
        if let Some(typed) = failed {
            let asked = Asked { file: given.file, show: given.show, from: 0 };
            return show(&learning, &view, &desk, &work, &asked, Some(typed), None).await;
        }
        work = Work::load(&learning.platform, &desk.draft, to).await?;
    }
    Err(crate::editor::desk::changed_meanwhile())
}

fn back(view: &View, slug: &str, to: Lang, given: &Given) -> String {
    let encode = view::encode;
    let here = urls::translation(view.lang, slug, to);
    format!("{here}?file={}&show={}#texts", encode(&given.file), encode(&given.show))
}

/// What one form asks for; or the form again, with what is wrong.
async fn one(
    work: &Work,
    given: &Given,
    reader: Lang,
) -> Result<std::result::Result<segments::Changed, Typed>> {
    let t = Text::of(reader);
    let again = |error: String, now: Option<String>| Typed {
        key: given.key.clone(),
        text: given.text.replace("\r\n", "\n"),
        error,
        now,
    };
    let Some(unit) = work.unit(&given.key) else {
        // Its base has changed or gone; what was typed must not be lost, and there is no form to keep it in.
        let text = given.text.clone();
        return Err(Error::conflict(move |lang| Text::of(lang).translate_base_changed(text.clone())));
    };
    let typed = given.text.replace("\r\n", "\n");
    let own = unit.text.clone().unwrap_or_default();
    let act = match given.act.as_str() {
        "accept" => Act::Accept,
        "mark" => Act::UpToDate,
        _ => Act::text(typed.clone()),
    };
    // A button beside a text that was changed saves that text.
    let act = if given.act.is_empty() || typed.trim() == own.trim() || unit.state == segments::State::Gone {
        act
    } else {
        Act::text(typed.clone())
    };
    let fresh = segment::seen(unit) == given.seen;
    if !fresh && typed.trim() != own.trim() {
        return Ok(Err(again(t.translate_collision().to_owned(), Some(own))));
    }
    let changed = work.change(&BTreeMap::from([(given.key.clone(), act)])).await?;
    if let Some((_, why)) = changed.refused.first().cloned() {
        return Ok(Err(again(words::refusal(t, reader, &why), None)));
    }
    if changed.files.is_empty() && typed.trim().is_empty() {
        return Ok(Err(again(words::refusal(t, reader, &Refusal::Empty), None)));
    }
    Ok(Ok(changed))
}

async fn accept(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, code)): LangPath,
    Form(given): Form<Given>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let to = to(&code)?;
    let file = given.file.clone();
    let done = work::act(&learning.platform, &desk.draft, to, desk.viewer.id, |work| {
        let units = work.units.units.iter().filter(|unit| unit.unreviewed && unit.file == file);
        units.map(|unit| (unit.key.clone(), Act::Accept)).collect()
    })
    .await?;
    let said = if done > 0 { "draft-saved" } else { "draft-unchanged" };
    Ok(view::redirect_saying(&back(&view, &slug, to, &given), said))
}

async fn machine(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, code)): LangPath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let to = to(&code)?;
    Work::load(&learning.platform, &desk.draft, to).await?;
    let platform = &learning.platform;
    if platform.config.translation_command.is_none() {
        return Err(Error::bad(|lang| Text::of(lang).translate_no_machine().to_owned()));
    }
    let mut tx = platform.db.begin().await?;
    let job = Translate { slug: slug.clone(), to, by: desk.viewer.id };
    if jobs::enqueue(&mut tx, &platform.clock, &job).await?.is_some() {
        store::ask(&mut tx, desk.draft.id, to, platform.clock.now(), desk.viewer.id).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(view::redirect(&urls::translation(view.lang, &slug, to)))
}

async fn import(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, code)): LangPath,
    upload: std::result::Result<Multipart, axum::extract::multipart::MultipartRejection>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let to = to(&code)?;
    let work = Work::load(&learning.platform, &desk.draft, to).await?;
    let (name, bytes) = uploaded(upload).await?;
    let from = work.units.base.unwrap_or(Lang::En);
    let read = work::blocking(move || {
        if bytes.is_empty() {
            Err(Fault { line: 1, why: Why::Nothing })
        } else {
            exchange::read(&bytes, from, to)
        }
    })
    .await?;
    match read {
        Ok(delivery) => {
            let report = work::take(&learning.platform, &desk.draft, to, &delivery, desk.viewer.id).await?;
            Ok(pages::report(&view, &desk, to, &name, &report).into_response())
        }
        Err(fault) => {
            show(&learning, &view, &desk, &work, &Asked::default(), None, Some((name, fault))).await
        }
    }
}

/// The file of a form, and its name.
async fn uploaded(
    upload: std::result::Result<Multipart, axum::extract::multipart::MultipartRejection>,
) -> Result<(String, Vec<u8>)> {
    let bad = || Error::bad(|lang| Text::of(lang).translate_no_file().to_owned());
    let mut upload = upload.map_err(|_| bad())?;
    let large = |error: axum::extract::multipart::MultipartError| {
        let causes = std::iter::successors(Some(&error as &dyn std::error::Error), |error| error.source());
        // A body that does not say how long it is, is cut off while it is read.
        let cut = causes.into_iter().any(|cause| cause.to_string().contains("length limit exceeded"));
        if cut || error.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Error::TooLarge(halqa_platform::http::limit::FORM_BYTES)
        } else {
            bad()
        }
    };
    while let Some(field) = upload.next_field().await.map_err(large)? {
        if field.name() == Some("upload") {
            let name: String =
                field.file_name().unwrap_or_default().chars().filter(|c| !c.is_control()).take(120).collect();
            let bytes = field.bytes().await.map_err(large)?;
            return Ok((name, bytes.to_vec()));
        }
    }
    Err(bad())
}

#[derive(Debug, Default, Deserialize)]
struct Wanted {
    #[serde(default)]
    format: String,
    #[serde(default)]
    which: String,
    #[serde(default)]
    file: String,
}

async fn export(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug, code)): LangPath,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let work = Work::load(&learning.platform, &desk.draft, to(&code)?).await?;
    let which = if wanted.which == "all" { Which::All } else { Which::Open };
    let units = work.outgoing(&learning.platform, &desk.draft, which, &wanted.file).await?;
    let from = work.units.base.unwrap_or(Lang::En);
    let revision = desk.draft.revision;
    let (text, kind, ending) = if wanted.format == "po" {
        (po::write(&slug, from, work.to, revision, &units), "text/x-gettext-translation; charset=utf-8", "po")
    } else {
        (xliff::write(&slug, from, work.to, revision, &units), "application/xliff+xml; charset=utf-8", "xlf")
    };
    let name = format!("attachment; filename=\"{slug}.{from}-{}.{ending}\"", work.to);
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], text).into_response())
}
