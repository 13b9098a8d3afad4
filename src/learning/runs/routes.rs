//! Handlers of the staff's pages of runs.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    accounts::{self, Status},
    audit::{self, Entry},
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    db::Tx,
    error::{Error, Result},
    html::form::field_id,
    http::{Form, View, view},
    jobs,
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{
    form::{Typed, Wrong},
    notice::TellCancelled,
    pages::{self, Shown},
    people,
    rules::{Dates, slug_of},
    store::{self, PAGE, Run},
};
use crate::{
    Learning, Text,
    staff::{Desk, routes::reason},
    urls,
};

/// Adds the routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let staff = Access::CourseStaff;
    routes
        .get("/{lang}/learn/{slug}/staff/runs", staff, list)
        .get("/{lang}/learn/{slug}/staff/runs/new", staff, new)
        .post("/{lang}/learn/{slug}/staff/runs/new", staff, make)
        .get("/{lang}/learn/{slug}/staff/runs/{course_run}", staff, one)
        .get("/{lang}/learn/{slug}/staff/runs/{course_run}/edit", staff, edit)
        .post("/{lang}/learn/{slug}/staff/runs/{course_run}/edit", staff, set)
        .get("/{lang}/learn/{slug}/staff/runs/{course_run}/dates", staff, dates)
        .post("/{lang}/learn/{slug}/staff/runs/{course_run}/dates", staff, set_dates)
        .post("/{lang}/learn/{slug}/staff/runs/{course_run}/people", staff, name)
        .post("/{lang}/learn/{slug}/staff/runs/{course_run}/close", staff, close)
}

type CoursePath = Path<(String, String)>;
pub(super) type RunPath = Path<(String, String, String)>;
pub(super) type Fields = HashMap<String, String>;

/// A dated run of this course, for its staff or the course's.
///
/// # Errors
/// [`Error::NotFound`] for the self-paced one, too: it is set with the course.
pub(super) async fn run_of(learning: &Learning, desk: &Desk, slug: &str) -> Result<Run> {
    let run = store::one(&learning.platform.db, desk.version.course_id, slug).await?;
    if run.is_default() || !desk.reach.has(run.id) { Err(Error::NotFound) } else { Ok(run) }
}

/// The errors as a page shows them.
pub(super) fn at_fields(wrong: Wrong) -> Vec<(String, String)> {
    wrong.into_iter().map(|(name, error)| (field_id(&name), error)).collect()
}

/// An act on a run in the audit log.
pub(super) async fn record(
    learning: &Learning,
    tx: &mut Tx,
    desk: &Desk,
    (action, run): (&'static str, &str),
    (to, mut detail): (Option<Uuid>, serde_json::Value),
) -> Result<()> {
    if let Some(detail) = detail.as_object_mut() {
        detail.insert("course".to_owned(), json!(desk.version.course.slug));
        detail.insert("run".to_owned(), json!(run));
    }
    let entry = Entry::new(action).by(desk.viewer.id).detail(detail);
    let entry = to.into_iter().fold(entry, Entry::to);
    audit::record(tx, learning.platform.clock.now(), entry).await
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    after: String,
}

async fn list(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let after: Option<Uuid> = asked.after.parse().ok();
    let mut runs = store::page(&learning.platform.db, desk.version.course_id, after).await?;
    let next = runs.get(PAGE - 1).map(|run| run.id).filter(|_| runs.len() > PAGE);
    runs.truncate(PAGE);
    runs.retain(|run| desk.reach.has(run.id));
    let now = learning.platform.clock.now();
    Ok(pages::list(&view, &desk, &runs, (after.is_some(), next), now).into_response())
}

async fn new(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    Ok(pages::new(&view, &desk, &Typed::default(), &[]).into_response())
}

async fn make(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let (t, typed) = (Text::of(view.lang), Typed(fields));
    let (settings, mut wrong) = typed.read(t, view.lang, desk.viewer.time_zone);
    let address = typed.slug(t, &mut wrong);
    if wrong.is_empty() {
        let mut tx = learning.platform.db.begin().await?;
        let made = keep_new(&learning, &mut tx, &desk, address, &settings, &Dates::new()).await?;
        if let Some((_, address)) = made {
            record(&learning, &mut tx, &desk, ("course.run-made", &address), (None, json!({}))).await?;
            tx.commit().await?;
            return Ok(view::redirect_saying(&urls::run(view.lang, &slug, &address), "run-made"));
        }
        wrong.push(("slug".to_owned(), t.runs_slug_taken().to_owned()));
    }
    let page = pages::new(&view, &desk, &typed, &at_fields(wrong));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Writes a new run, at the address that was asked for or at one made of its beginning; `None` where that is taken.
pub(super) async fn keep_new(
    learning: &Learning,
    tx: &mut Tx,
    desk: &Desk,
    address: Option<String>,
    settings: &store::Settings,
    dates: &Dates,
) -> Result<Option<(Uuid, String)>> {
    let (course, now) = (desk.version.course_id, learning.platform.clock.now());
    tx.lock(&format!("runs {course}")).await?;
    let address = match address {
        Some(address) => address,
        None => {
            let taken = store::slugs(tx, course).await?;
            slug_of(settings.starts.unwrap_or(now), desk.viewer.time_zone, &taken)
        }
    };
    let made = store::make(tx, course, &address, settings, dates, now).await?;
    Ok(made.map(|run| (run, address)))
}

/// Everything on a run's page.
async fn load(learning: &Learning, desk: &Desk, run: Run) -> Result<Shown> {
    let db = &learning.platform.db;
    let named = people::named(db, run.id).await?;
    let names = accounts::names(db, &named).await?;
    let groups = crate::participants::groups::store::all(db, &desk.reach).await?;
    let groups = groups.into_iter().filter(|group| group.run_id == Some(run.id)).collect();
    Ok(Shown { run, named, names, groups, now: learning.platform.clock.now(), ..Shown::default() })
}

async fn one(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, run)): RunPath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let run = run_of(&learning, &desk, &run).await?;
    Ok(pages::one(&view, &desk, &load(&learning, &desk, run).await?).into_response())
}

async fn edit(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, run)): RunPath,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let run = run_of(&learning, &desk, &run).await?;
    let typed = Typed::of(&run, desk.viewer.time_zone);
    Ok(pages::edit(&view, &desk, &run, &typed, &[]).into_response())
}

async fn set(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, run)): RunPath,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let run = run_of(&learning, &desk, &run).await?;
    let (t, typed) = (Text::of(view.lang), Typed(fields));
    let (settings, wrong) = typed.read(t, view.lang, desk.viewer.time_zone);
    let mut errors = at_fields(wrong);
    if errors.is_empty() {
        let mut tx = learning.platform.db.begin().await?;
        if store::set(&mut tx, run.id, typed.revision(), &settings).await? {
            let detail = json!({ "before": run.settings, "after": settings });
            record(&learning, &mut tx, &desk, ("course.run-changed", &run.slug), (None, detail)).await?;
            tx.commit().await?;
            return Ok(view::redirect_saying(&urls::run(view.lang, &slug, &run.slug), "run-saved"));
        }
        errors.push((field_id("starts"), t.runs_changed_meanwhile().to_owned()));
    }
    // The next save knows of what was changed meanwhile.
    let page = pages::edit(&view, &desk, &run, &typed, &errors);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn dates(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, run)): RunPath,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let run = run_of(&learning, &desk, &run).await?;
    let typed = Typed::of_dates(&run, desk.viewer.time_zone);
    Ok(pages::dates(&view, &desk, &run, &typed, &[]).into_response())
}

async fn set_dates(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, run)): RunPath,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let run = run_of(&learning, &desk, &run).await?;
    let (t, typed) = (Text::of(view.lang), Typed(fields));
    let (dates, wrong) = typed.dates(t, &desk.version.course, &run.dates, desk.viewer.time_zone);
    let mut errors = at_fields(wrong);
    if errors.is_empty() {
        let mut tx = learning.platform.db.begin().await?;
        if store::set_dates(&mut tx, run.id, typed.revision(), &dates).await? {
            let detail = json!({ "before": run.dates, "after": dates });
            record(&learning, &mut tx, &desk, ("course.run-dates", &run.slug), (None, detail)).await?;
            tx.commit().await?;
            return Ok(view::redirect_saying(&urls::run(view.lang, &slug, &run.slug), "run-saved"));
        }
        errors.push((String::new(), t.runs_changed_meanwhile().to_owned()));
    }
    let page = pages::dates(&view, &desk, &run, &typed, &errors);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct PeopleForm {
    act: String,
    email: String,
    account: String,
}

async fn name(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, run)): RunPath,
    Form(form): Form<PeopleForm>,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let run = run_of(&learning, &desk, &run).await?;
    let here = urls::run(view.lang, &slug, &run.slug);
    if form.act == "remove" {
        let account = form.account.parse().map_err(|_| Error::NotFound)?;
        let said = put(&learning, &desk, &run, account, false).await?;
        return Ok(view::redirect_saying(&here, said));
    }
    let known = accounts::find_by_email(&learning.platform.db, &form.email).await?;
    if let Some(account) = known.filter(|account| account.status == Status::Active) {
        let said = put(&learning, &desk, &run, account.id, true).await?;
        return Ok(view::redirect_saying(&here, said));
    }
    let mut of = load(&learning, &desk, run).await?;
    of.errors.push((field_id("email"), Text::of(view.lang).staff_unknown_email().to_owned()));
    of.email = form.email;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, pages::one(&view, &desk, &of)).into_response())
}

async fn put(learning: &Learning, desk: &Desk, run: &Run, account: Uuid, add: bool) -> Result<&'static str> {
    let mut tx = learning.platform.db.begin().await?;
    let (changed, action, said) = if add {
        (people::name(&mut tx, run.id, account).await?, "course.run-staff-added", "run-staff-added")
    } else {
        (people::remove(&mut tx, run.id, account).await?, "course.run-staff-removed", "run-staff-removed")
    };
    if !changed {
        return Ok("nothing-changed");
    }
    record(learning, &mut tx, desk, (action, &run.slug), (Some(account), json!({}))).await?;
    tx.commit().await?;
    Ok(said)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CloseForm {
    act: String,
    reason: String,
}

async fn close(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, run)): RunPath,
    Form(form): Form<CloseForm>,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let run = run_of(&learning, &desk, &run).await?;
    let here = urls::run(view.lang, &slug, &run.slug);
    let said = match form.act.as_str() {
        "close" => shut(&learning, &desk, &run).await?,
        "cancel" => match reason(&form.reason) {
            Some(why) => cancel(&learning, &desk, &run, &why).await?,
            None => {
                let mut of = load(&learning, &desk, run).await?;
                of.errors.push((field_id("reason"), Text::of(view.lang).staff_reason_error().to_owned()));
                of.reason = form.reason;
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, pages::one(&view, &desk, &of)).into_response());
            }
        },
        _ => return Err(Error::NotFound),
    };
    Ok(view::redirect_saying(&here, said))
}

async fn shut(learning: &Learning, desk: &Desk, run: &Run) -> Result<&'static str> {
    let mut tx = learning.platform.db.begin().await?;
    if !store::close(&mut tx, run.id, learning.platform.clock.now()).await? {
        return Ok("nothing-changed");
    }
    record(learning, &mut tx, desk, ("course.run-closed", &run.slug), (None, json!({}))).await?;
    tx.commit().await?;
    Ok("run-closed")
}

async fn cancel(learning: &Learning, desk: &Desk, run: &Run, why: &str) -> Result<&'static str> {
    let platform = &learning.platform;
    let mut tx = platform.db.begin().await?;
    if !store::cancel(&mut tx, run.id, platform.clock.now(), why).await? {
        return Ok("nothing-changed");
    }
    jobs::enqueue(&mut tx, &platform.clock, &TellCancelled { run: run.id }).await?;
    let detail = json!({ "people": run.taken });
    record(learning, &mut tx, desk, ("course.run-cancelled", &run.slug), (None, detail)).await?;
    tx.commit().await?;
    jobs::wake();
    Ok("run-cancelled")
}
