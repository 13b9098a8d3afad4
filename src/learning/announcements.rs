//! Announcements: what the staff of a course tell its participants on its page, now or at a set time, to all or some.

pub mod pages;
mod reading;
pub mod rules;
pub mod sending;
pub mod store;

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    accounts,
    audit::{self, Entry},
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    db::Tx,
    error::{Error, Result},
    html::form::field_id,
    http::{Form, View, view},
    id, jobs,
    jobs::Registry,
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use self::{
    pages::{Listed, Places, Writing},
    rules::{Checked, Fault, Target, Typed},
    store::Announcement,
};
use crate::{
    Learning, Text,
    participants::{groups::store as groups, messages::pages::errors},
    staff::Desk,
    urls,
};

pub use reading::{api_lines, on_course_page};

/// Announcements on one page.
pub const PAGE: usize = 20;

/// Adds the routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let staff = Access::CourseStaff;
    routes
        .get("/{lang}/learn/{slug}/announcements", Access::Enrolled, reading::list)
        .get("/{lang}/learn/{slug}/staff/announcements", staff, list)
        .post("/{lang}/learn/{slug}/staff/announcements", staff, make)
        .get("/{lang}/learn/{slug}/staff/announcements/new", staff, ask)
        .get("/{lang}/learn/{slug}/staff/announcements/{announcement}", staff, one)
        .post("/{lang}/learn/{slug}/staff/announcements/{announcement}", staff, change)
}

/// Says what handles the feature's jobs.
pub fn register(registry: &mut Registry, learning: &Learning) {
    sending::register(registry, learning);
}

/// Where a list goes on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    after: String,
}

pub(super) type CoursePath = Path<(String, String)>;
type Fields = HashMap<String, String>;
type AnnouncementPath = Path<(String, String, String)>;

async fn places(learning: &Learning, desk: &Desk) -> Result<Places> {
    let (db, course) = (&learning.platform.db, desk.version.course_id);
    let mut runs = store::runs(db, course).await?;
    runs.retain(|(run, _)| desk.reach.has(*run));
    Ok(Places { everybody: desk.whole(), runs, groups: groups::all(db, &desk.reach).await?, kept: None })
}

async fn list(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let db = &learning.platform.db;
    let mut all = store::all(db, &desk.reach, asked.after.parse().ok(), PAGE + 1).await?;
    let more = all.len() > PAGE;
    all.truncate(PAGE);
    let writers: Vec<Uuid> = all.iter().map(|one| one.written_by).collect();
    let of = Listed {
        names: accounts::names(db, &writers).await?,
        next: all.last().map(|one| one.id).filter(|_| more),
        places: places(&learning, &desk).await?,
        now: learning.platform.clock.now(),
        all,
    };
    Ok(pages::list(&view, &desk, &of).into_response())
}

async fn ask(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of = Writing { id: id::new(), ..Writing::default() };
    show(&learning, &view, &desk, of).await
}

async fn show(learning: &Learning, view: &View, desk: &Desk, mut of: Writing) -> Result<Response> {
    of.places = places(learning, desk).await?;
    of.now = learning.platform.clock.now();
    let status = if of.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, pages::writing(view, desk, &of)).into_response())
}

/// The form checked; or what is wrong, by field.
fn checked(
    learning: &Learning,
    view: &View,
    desk: &Desk,
    typed: &Typed,
    places: &Places,
) -> std::result::Result<Checked, Vec<(String, String)>> {
    let t = Text::of(view.lang);
    let mut wrong = errors(t, view.lang, &typed.texts);
    let known = |target| places.has(target);
    let checked = typed.check(desk.viewer.time_zone, learning.platform.clock.now(), known);
    for fault in checked.as_ref().err().into_iter().flatten() {
        wrong.push(match fault {
            Fault::Target => (field_id("to"), t.announce_to_error().to_owned()),
            Fault::At => (field_id("at"), t.announce_at_error().to_owned()),
            Fault::Pinned => (field_id("pinned"), t.announce_pinned_error().to_owned()),
        });
    }
    checked.map_err(|_| ()).and_then(|of| if wrong.is_empty() { Ok(of) } else { Err(()) }).map_err(|()| wrong)
}

async fn make(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let id: Uuid = fields.get("announcement").and_then(|id| id.parse().ok()).unwrap_or_else(id::new);
    let typed = Typed::read(&fields);
    let preview = fields.get("act").is_some_and(|act| act == "preview");
    let of = Writing { id, typed, preview, ..Writing::default() };
    if preview {
        return show(&learning, &view, &desk, of).await;
    }
    match checked(&learning, &view, &desk, &of.typed, &places(&learning, &desk).await?) {
        Err(errors) => show(&learning, &view, &desk, Writing { errors, ..of }).await,
        Ok(checked) => {
            keep(&learning, &desk, id, &checked).await?;
            Ok(view::redirect_saying(&urls::staff_announcements(view.lang, &slug), "announced"))
        }
    }
}

async fn keep(learning: &Learning, desk: &Desk, id: Uuid, of: &Checked) -> Result<()> {
    let (platform, course) = (&learning.platform, desk.version.course_id);
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    if store::make(&mut tx, (id, course, desk.viewer.id), of, now).await? {
        if of.mail {
            sending::plan(&mut tx, learning, id, of.publish_at).await?;
        }
        record(&mut tx, learning, desk, "course.announcement-made", id, of).await?;
    }
    done(tx, learning).await
}

/// Commits, and lets this process see it at once.
async fn done(tx: Tx, learning: &Learning) -> Result<()> {
    tx.commit().await?;
    jobs::wake();
    learning.library.refresh().await?;
    Ok(())
}

async fn record(
    tx: &mut Tx,
    learning: &Learning,
    desk: &Desk,
    action: &'static str,
    id: Uuid,
    of: &Checked,
) -> Result<()> {
    let langs: Vec<&str> = of.texts.0.keys().map(|lang| lang.code()).collect();
    let detail = json!({
        "course": desk.version.course.slug, "announcement": id, "languages": langs, "to": of.target.id(),
        "from": of.publish_at, "pinned_until": of.pinned_until, "mail": of.mail,
    });
    let entry = Entry::new(action).by(desk.viewer.id).detail(detail);
    audit::record(tx, learning.platform.clock.now(), entry).await
}

async fn load(learning: &Learning, desk: &Desk, id: &str) -> Result<Announcement> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    store::one_within(&learning.platform.db, &desk.reach, id).await
}

async fn one(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, announcement)): AnnouncementPath,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let known = load(&learning, &desk, &announcement).await?;
    show(&learning, &view, &desk, Writing::of(known, desk.viewer.time_zone, learning.platform.clock.now()))
        .await
}

async fn change(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, announcement)): AnnouncementPath,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let known = load(&learning, &desk, &announcement).await?;
    let act = fields.get("act").map_or("", String::as_str);
    let list = urls::staff_announcements(view.lang, &slug);
    if act == "withdraw" {
        return Ok(view::redirect_saying(&list, withdraw(&learning, &desk, known.id).await?));
    }
    let mut of = Writing::of(known, desk.viewer.time_zone, learning.platform.clock.now());
    let typed = Typed::read(&fields);
    // Of what is shown already only the texts and the pin are in the form.
    let fixed = of.known.as_ref().is_some_and(|known| known.publish_at <= learning.platform.clock.now());
    of.typed = if fixed { Typed { texts: typed.texts, pinned: typed.pinned, ..of.typed } } else { typed };
    of.preview = act == "preview";
    if of.preview {
        return show(&learning, &view, &desk, of).await;
    }
    let mut places = places(&learning, &desk).await?;
    places.kept = of.known.as_ref().map(Announcement::target).filter(|_| fixed);
    match checked(&learning, &view, &desk, &of.typed, &places) {
        Err(errors) => show(&learning, &view, &desk, Writing { errors, ..of }).await,
        Ok(checked) => {
            Ok(view::redirect_saying(&list, keep_change(&learning, &desk, of.id, &checked).await?))
        }
    }
}

async fn keep_change(learning: &Learning, desk: &Desk, id: Uuid, of: &Checked) -> Result<&'static str> {
    let mut tx = learning.platform.db.begin().await?;
    let now = learning.platform.clock.now();
    if !store::change(&mut tx, (id, desk.version.course_id), of, now).await? {
        return Ok("nothing-changed");
    }
    if of.mail {
        sending::plan(&mut tx, learning, id, of.publish_at).await?;
    }
    record(&mut tx, learning, desk, "course.announcement-changed", id, of).await?;
    done(tx, learning).await?;
    Ok("announcement-changed")
}

async fn withdraw(learning: &Learning, desk: &Desk, id: Uuid) -> Result<&'static str> {
    let (course, now) = (desk.version.course_id, learning.platform.clock.now());
    let mut tx = learning.platform.db.begin().await?;
    if !store::withdraw(&mut tx, (id, course), now).await? {
        return Ok("nothing-changed");
    }
    let detail = json!({ "course": desk.version.course.slug, "announcement": id });
    let entry = Entry::new("course.announcement-withdrawn").by(desk.viewer.id).detail(detail);
    audit::record(&mut tx, now, entry).await?;
    done(tx, learning).await?;
    Ok("announcement-withdrawn")
}

impl Places {
    /// Whether the course has such a run or group.
    fn has(&self, target: Target) -> bool {
        self.kept == Some(target)
            || match target {
                Target::All => self.everybody,
                Target::Run(id) => self.runs.iter().any(|(run, _)| *run == id),
                Target::Group(id) => self.groups.iter().any(|group| group.id == id),
            }
    }
}
