//! Groups of a course: made, renamed, deleted; a selection put into one or taken out of it.

pub mod pages;
pub mod store;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    accounts::one_line,
    audit::{self, Entry},
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use self::{
    pages::{Assigning, Listing},
    store::Renamed,
};
use super::{
    roster::CoursePath,
    rules::{Asked, Selection},
    store as participants,
};
use crate::{Learning, Text, staff::Desk, urls};

/// Characters of a group's name.
pub const NAME_MAX: usize = 60;

/// Adds the routes.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let staff = Access::CourseStaff;
    routes
        .get("/{lang}/learn/{slug}/staff/participants/groups", staff, list)
        .post("/{lang}/learn/{slug}/staff/participants/groups", staff, make)
        .post("/{lang}/learn/{slug}/staff/participants/groups/{course_group}", staff, change)
        .get("/{lang}/learn/{slug}/staff/participants/assign", staff, ask)
        .post("/{lang}/learn/{slug}/staff/participants/assign", staff, assign)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct GroupForm {
    act: String,
    name: String,
    group: String,
    /// A run's address; empty for a group of the whole course.
    run: String,
}

fn name_of(form: &GroupForm) -> Option<String> {
    one_line(&form.name, NAME_MAX).filter(|name| !crate::quiz::rules::fold(name).is_empty())
}

async fn show(learning: &Learning, view: &View, desk: &Desk, mut of: Listing) -> Result<Response> {
    of.groups = store::all(&learning.platform.db, &desk.reach).await?;
    of.runs = desk.runs(learning).await?;
    let status = if of.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, pages::list(view, desk, &of)).into_response())
}

async fn list(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    show(&learning, &view, &desk, Listing::default()).await
}

async fn make(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Form(form): Form<GroupForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let t = Text::of(view.lang);
    let wrong = |error: &str| Listing {
        name: form.name.clone(),
        run: form.run.clone(),
        error: Some(error.to_owned()),
        ..Listing::default()
    };
    let Some(name) = name_of(&form) else {
        return show(&learning, &view, &desk, wrong(t.roster_group_name_error())).await;
    };
    let Some(run) = run_of(&learning, &desk, &form.run).await? else {
        return show(&learning, &view, &desk, wrong(t.runs_group_run_error())).await;
    };
    if new_group(&learning, &desk, run, &name).await?.is_none() {
        return show(&learning, &view, &desk, wrong(t.roster_group_taken())).await;
    }
    let here = urls::participants_page(view.lang, &slug, "groups");
    Ok(view::redirect_saying(&here, "roster-group-made"))
}

/// The run that a new group belongs to: `Some(None)` for the whole course. Who looks after some runs only makes groups of
/// those.
async fn run_of(learning: &Learning, desk: &Desk, address: &str) -> Result<Option<Option<Uuid>>> {
    let runs = desk.runs(learning).await?;
    let known = runs.iter().find(|run| run.address == address).map(|run| run.id);
    Ok(match (&desk.reach.runs, address, known) {
        (None, "", _) => Some(None),
        // With one run there is nothing to choose.
        (Some(own), "", _) => match own.as_slice() {
            [run] => Some(Some(*run)),
            _ => None,
        },
        (_, _, run) => run.map(Some),
    })
}

async fn new_group(learning: &Learning, desk: &Desk, run: Option<Uuid>, name: &str) -> Result<Option<Uuid>> {
    let now = learning.platform.clock.now();
    let mut tx = learning.platform.db.begin().await?;
    let made = store::make(&mut tx, (desk.version.course_id, run), name, now).await?;
    if let Some(group) = made {
        record(learning, &mut tx, desk, "course.group-made", json!({ "group": group })).await?;
        tx.commit().await?;
    }
    Ok(made)
}

/// Writes what was done to a group, with the course's address.
async fn record(
    learning: &Learning,
    tx: &mut halqa_platform::db::Tx,
    desk: &Desk,
    action: &'static str,
    mut detail: serde_json::Value,
) -> Result<()> {
    if let Some(detail) = detail.as_object_mut() {
        detail.insert("course".to_owned(), json!(desk.version.course.slug));
    }
    let entry = Entry::new(action).by(desk.viewer.id).detail(detail);
    audit::record(tx, learning.platform.clock.now(), entry).await
}

async fn change(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, group)): Path<(String, String, String)>,
    Form(form): Form<GroupForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let group: Uuid = group.parse().map_err(|_| Error::NotFound)?;
    let here = urls::participants_page(view.lang, &slug, "groups");
    if form.act == "delete" {
        return Ok(view::redirect_saying(&here, delete(&learning, &desk, group).await?));
    }
    let t = Text::of(view.lang);
    let wrong = |error: &str| Listing {
        at: Some(group),
        name: form.name.clone(),
        error: Some(error.to_owned()),
        ..Listing::default()
    };
    let Some(name) = name_of(&form) else {
        return show(&learning, &view, &desk, wrong(t.roster_group_name_error())).await;
    };
    match rename(&learning, &desk, group, &name).await? {
        Renamed::Yes => Ok(view::redirect_saying(&here, "roster-group-renamed")),
        Renamed::Gone => Err(Error::NotFound),
        Renamed::Taken => show(&learning, &view, &desk, wrong(t.roster_group_taken())).await,
    }
}

async fn delete(learning: &Learning, desk: &Desk, group: Uuid) -> Result<&'static str> {
    let mut tx = learning.platform.db.begin().await?;
    if !store::exists(&mut tx, &desk.reach, group).await?
        || !store::delete(&mut tx, desk.version.course_id, group).await?
    {
        return Ok("nothing-changed");
    }
    record(learning, &mut tx, desk, "course.group-deleted", json!({ "group": group })).await?;
    tx.commit().await?;
    Ok("roster-group-deleted")
}

async fn rename(learning: &Learning, desk: &Desk, group: Uuid, name: &str) -> Result<Renamed> {
    let mut tx = learning.platform.db.begin().await?;
    if !store::exists(&mut tx, &desk.reach, group).await? {
        return Ok(Renamed::Gone);
    }
    let renamed = store::rename(&mut tx, desk.version.course_id, group, name).await?;
    if renamed == Renamed::Yes {
        record(learning, &mut tx, desk, "course.group-renamed", json!({ "group": group })).await?;
        tx.commit().await?;
    }
    Ok(renamed)
}

async fn ask(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of = Assigning { selection: Selection::read(&asked)?, ..Assigning::default() };
    show_assigning(&learning, &view, &desk, of).await
}

async fn show_assigning(
    learning: &Learning,
    view: &View,
    desk: &Desk,
    mut of: Assigning,
) -> Result<Response> {
    let db = &learning.platform.db;
    of.count = participants::count(
        db,
        &participants::selected(desk.reach.clone(), &of.selection, desk.viewer.time_zone),
    )
    .await?;
    of.groups = store::all(db, &desk.reach).await?;
    let status = if of.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, pages::assigning(view, desk, &of)).into_response())
}

async fn assign(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
    Form(form): Form<GroupForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let selection = Selection::read(&asked)?;
    let group: Option<Uuid> = form.group.parse().ok();
    let new = Some(form.name.trim()).filter(|name| !name.is_empty() && form.act != "out");
    let done = match (group, new) {
        (None, Some(_)) | (Some(_), None) => put(&learning, &desk, &selection, group, &form).await?,
        _ => None,
    };
    let Some((group, changed)) = done else {
        let id = halqa_platform::html::form::field_id("group");
        let errors = vec![(id, Text::of(view.lang).roster_assign_error().to_owned())];
        let of = Assigning { selection, group, name: form.name, errors, ..Assigning::default() };
        return show_assigning(&learning, &view, &desk, of).await;
    };
    let said = if changed > 0 { "roster-grouped" } else { "nothing-changed" };
    Ok(view::redirect_saying(&format!("{}?group={group}", urls::participants(view.lang, &slug)), said))
}

/// Puts the selection into the group (a new one, where a name was given), or takes it out; `None` where there is no
/// such group, or one of that name already.
async fn put(
    learning: &Learning,
    desk: &Desk,
    selection: &Selection,
    group: Option<Uuid>,
    form: &GroupForm,
) -> Result<Option<(Uuid, u64)>> {
    let course = desk.version.course_id;
    let of = participants::selected(desk.reach.clone(), selection, desk.viewer.time_zone);
    // A new group made here is one of the run that is looked at, where that is one.
    let address = match selection {
        Selection::All(filter) => filter.run.clone().unwrap_or_default(),
        Selection::Chosen(_) => String::new(),
    };
    let Some(run) = run_of(learning, desk, &address).await? else { return Ok(None) };
    let mut tx = learning.platform.db.begin().await?;
    let group = match (group, name_of(form)) {
        (Some(group), _) if store::exists(&mut tx, &desk.reach, group).await? => Some(group),
        (None, Some(name)) => {
            store::make(&mut tx, (course, run), &name, learning.platform.clock.now()).await?
        }
        _ => None,
    };
    let Some(group) = group else { return Ok(None) };
    let (changed, action) = if form.act == "out" {
        (store::take_out(&mut tx, &of, group).await?, "course.group-taken-out")
    } else {
        (store::put(&mut tx, &of, group).await?, "course.group-put-in")
    };
    record(learning, &mut tx, desk, action, json!({ "group": group, "people": changed })).await?;
    tx.commit().await?;
    Ok(Some((group, changed)))
}
