//! A lesson in one language: its whole text, or segment by segment beside the base language; a preview of what is
//! typed; and what happens when two people save.

mod pages;
mod rules;

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{accounts, policy::Routes, viewer::Viewer};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
    lang::Lang,
};
use maud::Markup;
use serde::Deserialize;

use self::{
    pages::{Conflict, Sheet},
    rules::{Sent, body_of, with_body},
};
use super::{Desk, EDITORS, Tab, bench, outline, plan::Entry, preview};
use crate::{
    Learning, Text,
    compiled::Content,
    drafts::{
        changes::{Change, Content as Bytes, Saved},
        store,
    },
    format::{self, segments},
    learn::lesson::{self, Shown},
    quiz::checks,
    urls,
};

/// Its tab.
pub const TAB: Tab = Tab { id: "lessons", href: urls::edit_lessons, label: |t| t.editor_lessons() };

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/edit/{slug}/lessons", EDITORS, list)
        .get("/{lang}/edit/{slug}/lessons/{activity}/{tongue}", EDITORS, show)
        .post("/{lang}/edit/{slug}/lessons/{activity}/{tongue}", EDITORS, act)
}

type LessonPath = Path<(String, String, String, String)>;

async fn list(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let titles = outline::titles(&learning, &desk, view.lang).await?;
    let source = bench::texts(&learning, &desk).await?;
    let languages = desk.plan.languages.clone();
    let counted = move || -> BTreeMap<Lang, rules::Counts> {
        languages.into_iter().map(|lang| (lang, rules::counts(&segments::units(&source, lang)))).collect()
    };
    let counts = tokio::task::spawn_blocking(counted).await.map_err(anyhow::Error::new)?;
    Ok(pages::list(&view, &desk, &titles, &counts).into_response())
}

/// A lesson of the draft, in a language of the course.
struct Place {
    desk: Desk,
    entry: Entry,
    of: Lang,
    path: String,
    base_path: String,
}

impl Place {
    async fn load(learning: &Learning, viewer: Viewer, slug: &str, activity: &str, of: &str) -> Result<Self> {
        let desk = Desk::load(learning, viewer, slug).await?;
        let entry = desk.plan.activity(activity).filter(|entry| !entry.quiz && !entry.folder.is_empty());
        let entry = entry.ok_or(Error::NotFound)?.clone();
        let of: Lang = of.parse().map_err(|_| Error::NotFound)?;
        if !desk.plan.languages.contains(&of) {
            return Err(Error::NotFound);
        }
        let (path, base_path) = (entry.lesson(of), entry.lesson(desk.plan.base));
        Ok(Self { desk, entry, of, path, base_path })
    }

    fn is_base(&self) -> bool {
        self.of == self.desk.plan.base
    }

    /// The lesson's files, with another text in this language.
    async fn source(&self, learning: &Learning, text: Option<&str>) -> Result<format::Source> {
        let folder = format!("{}/", self.entry.folder);
        let own = |path: &str| path == "course.toml" || path == "glossary.toml" || path.starts_with(&folder);
        let source = bench::files(learning, &self.desk, own).await?;
        Ok(rules::with_file(&source, &self.path, text))
    }

    /// The same with what the text names besides: pictures, and lessons that it links into.
    async fn whole(&self, learning: &Learning, text: &str) -> Result<format::Source> {
        let folder = format!("{}/", self.entry.folder);
        let linked = rules::linked_folders(&self.desk.plan, text);
        let wanted = |path: &str| {
            path == "course.toml"
                || path == "glossary.toml"
                || path.starts_with(&folder)
                || rules::names_media(text, path)
                || linked.iter().any(|folder| path.starts_with(folder))
        };
        let source = bench::files(learning, &self.desk, wanted).await?;
        Ok(rules::with_file(&source, &self.path, Some(text)))
    }
}

#[derive(Default, Deserialize)]
struct Asked {
    #[serde(default)]
    view: String,
}

async fn show(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity, of)): LessonPath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let place = Place::load(&learning, viewer, &slug, &activity, &of).await?;
    let text = place.desk.text(&learning, &place.path).await?;
    let segments = asked.view == "segments" && !place.is_base();
    let revision = place.desk.revision(&place.path);
    let sheet =
        sheet(&learning, &view, &place, text.as_deref().unwrap_or_default(), revision, segments).await?;
    Ok(pages::lesson(&view, &place.desk, &sheet).into_response())
}

/// What the page shows of a text, whoever has it in hand: the file as it is, or what is being typed.
async fn sheet(
    learning: &Learning,
    view: &View,
    place: &Place,
    text: &str,
    revision: i64,
    segments: bool,
) -> Result<Sheet> {
    let (front, body) = body_of(text);
    let base = if place.is_base() { None } else { place.desk.text(learning, &place.base_path).await? };
    let mut units = segments::Units::default();
    if !place.is_base() {
        let source = place.source(learning, Some(text).filter(|text| !text.is_empty())).await?;
        let of = place.of;
        units = tokio::task::spawn_blocking(move || segments::units(&source, of))
            .await
            .map_err(anyhow::Error::new)?;
        units.units.retain(|unit| unit.file == place.base_path);
        units.apart.retain(|(file, ..)| *file == place.base_path);
    }
    let titles = outline::titles(learning, &place.desk, view.lang).await?;
    Ok(Sheet {
        entry: place.entry.clone(),
        path: place.path.clone(),
        of: place.of,
        front: front.to_owned(),
        body: body.to_owned(),
        revision,
        base: base.map(|text| body_of(&text).1.to_owned()),
        units,
        segments,
        titles,
        preview: None,
        typed: BTreeMap::new(),
        problem: None,
    })
}

async fn act(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity, of)): LessonPath,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let place = Place::load(&learning, viewer, &slug, &activity, &of).await?;
    let sent = Sent::read(form);
    let seen = seen(&learning, &place, sent.revision).await?;
    let made = match sent.segments {
        false => Ok(with_body(&sent.front, &sent.text, &seen)),
        true => segments_put(&learning, &place, &seen, &sent).await?,
    };
    let (text, problem) = match made {
        Ok(text) => (text, None),
        Err(problem) => (seen.clone(), Some(problem)),
    };
    if sent.preview || problem.is_some() {
        let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        return Ok((status, back(&learning, &view, &place, &text, sent, problem).await?).into_response());
    }
    let text = marked(&learning, &place, text, &sent).await?;
    save(&learning, &view, &place, &seen, text, &sent).await
}

/// The form again, as it was sent: with its preview, or with what is wrong.
async fn back(
    learning: &Learning,
    view: &View,
    place: &Place,
    text: &str,
    sent: Sent,
    problem: Option<String>,
) -> Result<Markup> {
    let mut sheet = sheet(learning, view, place, text, sent.revision, sent.segments).await?;
    if problem.is_none() {
        sheet.preview = Some(rendered(learning, view, place, text).await?);
    }
    (sheet.typed, sheet.problem) = (sent.units, problem);
    Ok(pages::lesson(view, &place.desk, &sheet))
}

/// The file as whoever sends the form had it before them.
async fn seen(learning: &Learning, place: &Place, revision: i64) -> Result<String> {
    let platform = &learning.platform;
    let bytes = match revision {
        0 => None,
        revision => store::read_at(platform, place.desk.draft.id, &place.path, revision).await?,
    };
    Ok(String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned())
}

/// The whole text with the segments that were typed put in.
async fn segments_put(
    learning: &Learning,
    place: &Place,
    seen: &str,
    sent: &Sent,
) -> Result<Result<String, String>> {
    let source = place.source(learning, Some(seen).filter(|text| !text.is_empty())).await?;
    let (of, path, seen) = (place.of, place.path.clone(), seen.to_owned());
    let (units, marks) = (sent.units.clone(), sent.marks.clone());
    let put = move || {
        let acts = rules::acts(&segments::units(&source, of), &units, &marks);
        if acts.is_empty() {
            return Ok(seen);
        }
        let changed = segments::change(&source, of, &acts);
        if let Some((key, why)) = changed.refused.into_iter().next() {
            return Err((key, why));
        }
        let file = changed.files.into_iter().find(|(changed, _)| *changed == path);
        Ok(file.map_or(seen, |(_, bytes)| String::from_utf8_lossy(&bytes).into_owned()))
    };
    let done = tokio::task::spawn_blocking(put).await.map_err(anyhow::Error::new)?;
    Ok(done.map_err(|(key, why)| format!("{key}: {why:?}")))
}

/// The text with the record that it matches its base as it is now, where that is said.
async fn marked(learning: &Learning, place: &Place, text: String, sent: &Sent) -> Result<String> {
    if !sent.mark_all || place.is_base() {
        return Ok(text);
    }
    let base = place.desk.text(learning, &place.base_path).await?.unwrap_or_default();
    Ok(format::marked_lesson(&base, &text))
}

async fn save(
    learning: &Learning,
    view: &View,
    place: &Place,
    seen: &str,
    text: String,
    sent: &Sent,
) -> Result<Response> {
    let change = Change {
        path: place.path.clone(),
        content: Bytes::Bytes(text.clone().into_bytes()),
        expected: Some(sent.revision),
    };
    let here = urls::edit_lesson(view.lang, &place.desk.draft.slug, &place.entry.id, place.of);
    let here = if sent.segments { format!("{here}?view=segments") } else { here };
    match place.desk.save(learning, vec![change], "lesson").await? {
        Saved::Saved(_) => Ok(view::redirect_saying(&here, "draft-saved")),
        Saved::Unchanged(_) => Ok(view::redirect_saying(&here, "draft-unchanged")),
        Saved::Conflict(conflicts) => {
            let now = conflicts.into_iter().next().and_then(|conflict| conflict.now);
            let theirs = match &now {
                Some(entry) => learning.platform.storage.read(&entry.sha256).await?,
                None => Vec::new(),
            };
            let theirs = String::from_utf8_lossy(&theirs).into_owned();
            let by = now.as_ref().and_then(|entry| entry.changed_by);
            let names = accounts::names(&learning.platform.db, by.as_slice()).await?;
            let conflict = Conflict::of(seen, &theirs, &text, now.as_ref(), &names);
            let mut sheet = sheet(learning, view, place, &text, conflict.revision, false).await?;
            sheet.titles = outline::titles(learning, &place.desk, view.lang).await?;
            let page = pages::conflict(view, &place.desk, &sheet, &conflict);
            Ok((StatusCode::CONFLICT, page).into_response())
        }
    }
}

/// What a learner would see of this text, and what is wrong with it.
async fn rendered(learning: &Learning, view: &View, place: &Place, text: &str) -> Result<pages::Preview> {
    let look = bench::look_at(place.whole(learning, text).await?).await?;
    let findings = look.report.findings.iter().filter(|finding| finding.file == place.path).cloned();
    let (front, _) = body_of(text);
    let skipped = u32::try_from(front.lines().count()).unwrap_or(0);
    let findings = findings.map(|mut finding| {
        finding.line = finding.line.saturating_sub(skipped).max(1);
        finding
    });
    let findings = findings.collect();
    let mut shown: Option<(String, Markup)> = None;
    if let Some(course) = &look.course {
        let inside = preview::inside(learning, &place.desk, course);
        let activity = inside.version.course.activity(&place.entry.id);
        if let Some(activity) = activity
            && let Content::Lesson(of) = &activity.content
            && let Some(text) = of.variants.get(&place.of)
        {
            let checks = checks::all(learning, view, &inside, activity, of, None).await?;
            let printed = lesson::body(view, &Shown { activity, lesson: of, checks }, text, true);
            let html = preview::led_here(view, &place.desk.draft.slug, &printed.0);
            shown = Some((text.title.clone(), maud::PreEscaped(html)));
        }
    }
    Ok(pages::Preview { shown, findings })
}

/// A message for a form that cannot be taken.
pub(crate) fn unreadable(lang: Lang) -> String {
    Text::of(lang).editor_segment_refused().to_owned()
}
