//! People added to a course by their addresses: read, shown, then done for all of them or for nobody.

pub mod pages;
pub mod rules;
pub mod store;

use axum::{
    extract::{FromRequest as _, Multipart, Path, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, limit::FORM_BYTES, view},
};
use serde::Deserialize;

use self::{
    pages::Adding,
    rules::{Line, Problem},
};
use super::{groups::store as groups, roster::CoursePath, rules::Asked};
use crate::{
    Learning, Text,
    runs::{rules::SELF_PACED, store::Named},
    staff::Desk,
    urls,
};

/// Adds the routes.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let staff = Access::CourseStaff;
    routes
        .get("/{lang}/learn/{slug}/staff/participants/add", staff, ask)
        .post("/{lang}/learn/{slug}/staff/participants/add", staff, preview)
        .post("/{lang}/learn/{slug}/staff/participants/add/all", staff, add)
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct AddForm {
    people: String,
    group: String,
    /// Address of the run that they are added to.
    run: String,
}

async fn ask(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    show(&learning, &view, &desk, Adding { run: asked.run, ..Adding::default() }).await
}

async fn show(learning: &Learning, view: &View, desk: &Desk, mut of: Adding) -> Result<Response> {
    of.groups = groups::all(&learning.platform.db, &desk.reach).await?;
    of.runs = desk.runs(learning).await?;
    of.runs.retain(|run| !run.over);
    let bad = !of.problems.is_empty() || of.error.is_some();
    let status = if bad { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, pages::adding(view, desk, &of)).into_response())
}

async fn preview(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    request: Request,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of = match read(request).await? {
        Ok(form) => look(&learning, &view, &desk, form).await?,
        Err(Unreadable) => {
            Adding { error: Some(Text::of(view.lang).roster_add_encoding().to_owned()), ..Adding::default() }
        }
    };
    show(&learning, &view, &desk, of).await
}

/// A file that is no text in UTF-8 or UTF-16.
struct Unreadable;

/// The form with its file, or, where a browser sends none, without.
async fn read(request: Request) -> Result<std::result::Result<AddForm, Unreadable>> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        return Ok(Ok(Form::<AddForm>::from_request(request, &()).await?.0));
    }
    let wrong = |_| Error::bad(|lang| Text::of(lang).roster_add_broken().to_owned());
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|_| Error::bad(|lang| Text::of(lang).roster_add_broken().to_owned()))?;
    let (mut form, mut file) = (AddForm::default(), None);
    while let Some(part) = parts.next_field().await.map_err(wrong)? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(wrong)?;
        match name.as_str() {
            "people" => form.people = String::from_utf8_lossy(&bytes).into_owned(),
            "group" => form.group = String::from_utf8_lossy(&bytes).into_owned(),
            "run" => form.run = String::from_utf8_lossy(&bytes).into_owned(),
            "file" if !bytes.is_empty() => file = Some(bytes),
            _ => {}
        }
    }
    if let Some(bytes) = file {
        let Some(text) = rules::decode(&bytes) else { return Ok(Err(Unreadable)) };
        form.people = [form.people.trim_end(), &text].join("\n").trim_start_matches('\n').to_owned();
    }
    if form.people.len() > FORM_BYTES / 4 {
        // What is shown has to come back in a form.
        return Err(Error::TooLarge(FORM_BYTES / 4));
    }
    Ok(Ok(form))
}

/// What would happen; changes nothing.
async fn look(learning: &Learning, view: &View, desk: &Desk, form: AddForm) -> Result<Adding> {
    let (lines, mut problems) = rules::read(&form.people);
    let run = into(learning, desk, &form.run).await?;
    let known = store::known(learning, run.as_ref().map(|run| run.id), &lines).await?;
    problems.extend(store::unusable(&lines, &known));
    problems.sort_by_key(Problem::line);
    let t = Text::of(view.lang);
    let error = match &run {
        None => Some(t.runs_add_run_error().to_owned()),
        Some(_) if lines.is_empty() && problems.is_empty() => Some(t.roster_add_nobody().to_owned()),
        Some(_) => None,
    };
    let seen = lines.iter().map(|line| (line.clone(), store::fate(line, &known))).collect();
    let group = form.group.parse().ok();
    let run = run.map_or(form.run, |run| run.address);
    Ok(Adding { people: form.people, group, run, seen, problems, error, ..Adding::default() })
}

/// The run that people are added to: the only one that this person looks after, or else the self-paced one, where none
/// was named. `None` for one that is over or not theirs.
async fn into(learning: &Learning, desk: &Desk, address: &str) -> Result<Option<Named>> {
    let mut runs = desk.runs(learning).await?;
    runs.retain(|run| !run.over);
    let at = match (address, runs.as_slice()) {
        ("", [_]) => Some(0),
        ("", _) => runs.iter().position(|run| run.address == SELF_PACED),
        (address, _) => runs.iter().position(|run| run.address == address),
    };
    Ok(at.map(|at| runs.swap_remove(at)))
}

async fn add(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Form(form): Form<AddForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let group = form.group.parse().ok();
    // Read again: between the look and the button an account may have come or gone.
    let of = look(&learning, &view, &desk, form).await?;
    if !of.problems.is_empty() || of.error.is_some() {
        return show(&learning, &view, &desk, of).await;
    }
    let run = of.run.clone();
    let lines: Vec<Line> = of.seen.into_iter().map(|(line, _)| line).collect();
    let changed = store::add(&learning, &desk, view.lang, &lines, (&run, group)).await?;
    let here = urls::participants(view.lang, &slug);
    let here = match group {
        Some(group) => format!("{here}?group={group}"),
        None if run == SELF_PACED => here,
        None => format!("{here}?run={run}"),
    };
    Ok(view::redirect_saying(&here, if changed { "roster-people-added" } else { "nothing-changed" }))
}
