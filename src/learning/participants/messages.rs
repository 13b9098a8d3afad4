//! Messages of a course's staff to its participants: written per language, sent by jobs, each with a way to end them.

pub mod pages;
pub mod rules;
pub mod sending;
pub mod store;
pub mod unsubscribe;

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
    error::{Error, Result},
    http::{Form, View, view},
    id, jobs,
};
use serde_json::json;
use uuid::Uuid;

use self::{
    pages::{Composing, Logged},
    rules::Texts,
    sending::SendMessage,
};
use super::{
    roster::CoursePath,
    rules::{Asked, PAGE, Selection},
    store as participants,
};
use crate::{Learning, Text, staff::Desk, urls};

/// Adds the routes.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let staff = Access::CourseStaff;
    routes
        .get("/{lang}/learn/{slug}/staff/participants/message", staff, ask)
        .post("/{lang}/learn/{slug}/staff/participants/message", staff, send)
        .get("/{lang}/learn/{slug}/staff/messages", staff, list)
        .get("/{lang}/learn/{slug}/staff/messages/{course_message}", staff, one)
        .get("/{lang}/unsubscribe/{unsubscribe}", Access::Public, unsubscribe::ask)
        .post("/{lang}/unsubscribe/{unsubscribe}", Access::Public, unsubscribe::act)
}

async fn ask(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of = Composing { selection: Selection::read(&asked)?, id: id::new(), ..Composing::default() };
    show(&learning, &view, &desk, of).await
}

async fn show(learning: &Learning, view: &View, desk: &Desk, mut of: Composing) -> Result<Response> {
    let who = participants::selected(desk.reach.clone(), &of.selection, desk.viewer.time_zone).taking();
    of.count = participants::count(&learning.platform.db, &who).await?;
    let status = if of.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, pages::composing(view, desk, &of)).into_response())
}

async fn send(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let selection = Selection::read(&asked)?;
    let message: Uuid = fields.get("message").and_then(|id| id.parse().ok()).unwrap_or_else(id::new);
    let texts = Texts::read(&fields);
    let errors = pages::errors(Text::of(view.lang), view.lang, &texts);
    if errors.is_empty()
        && let Some(there) = keep(&learning, &desk, message, &selection, &texts).await?
    {
        return Ok(view::redirect_saying(&urls::message(view.lang, &slug, there), "roster-message-sent"));
    }
    let of = Composing { selection, id: message, texts, errors, ..Composing::default() };
    show(&learning, &view, &desk, of).await
}

/// Writes the message down with everybody whom it is for, and the job that sends it; `None` where that is nobody. The
/// same form again changes nothing.
async fn keep(
    learning: &Learning,
    desk: &Desk,
    message: Uuid,
    selection: &Selection,
    texts: &Texts,
) -> Result<Option<Uuid>> {
    let (platform, course) = (&learning.platform, desk.version.course_id);
    let now = platform.clock.now();
    let who = participants::selected(desk.reach.clone(), selection, desk.viewer.time_zone).taking();
    let mut tx = platform.db.begin().await?;
    let new = store::Message { id: message, course, by: desk.viewer.id, texts };
    match store::make(&mut tx, &new, now).await? {
        store::Made::Yes => {}
        store::Made::Before => return Ok(Some(message)),
        store::Made::Elsewhere => return Err(Error::NotFound),
    }
    let people = store::address(&mut tx, message, &who).await?;
    if people == 0 {
        return Ok(None);
    }
    jobs::enqueue(&mut tx, &platform.clock, &SendMessage { message }).await?;
    let entry = Entry::new("course.message-sent").by(desk.viewer.id);
    let detail = json!({ "course": desk.version.course.slug, "message": message, "people": people });
    audit::record(&mut tx, now, entry.detail(detail)).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(Some(message))
}

/// Who looks after some runs only reads what they sent themselves: the other messages went to others, too.
fn by(desk: &Desk) -> Option<Uuid> {
    desk.reach.runs.as_ref().map(|_| desk.viewer.id)
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
    let before = asked.after.parse().ok();
    let mut messages = store::messages(db, desk.version.course_id, by(&desk), before, PAGE + 1).await?;
    let more = messages.len() > PAGE;
    messages.truncate(PAGE);
    let senders: Vec<Uuid> = messages.iter().map(|one| one.sent_by).collect();
    let names = accounts::names(db, &senders).await?;
    let next = messages.last().map(|one| one.id).filter(|_| more);
    Ok(pages::messages(&view, &desk, &messages, &names, next).into_response())
}

async fn one(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, message)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let db = &learning.platform.db;
    let id: Uuid = message.parse().map_err(|_| Error::NotFound)?;
    let message = store::message(db, desk.version.course_id, id).await?;
    if by(&desk).is_some_and(|sender| sender != message.sent_by) {
        return Err(Error::NotFound);
    }
    let after: Option<Uuid> = asked.after.parse().ok();
    let mut recipients = store::recipients(db, id, after, PAGE + 1).await?;
    let more = recipients.len() > PAGE;
    recipients.truncate(PAGE);
    let mut people: Vec<Uuid> = recipients.iter().map(|one| one.account_id).collect();
    people.push(message.sent_by);
    let names = accounts::names(db, &people).await?;
    let states = store::states(db, id).await?;
    let next = recipients.last().map(|one| one.enrolment_id).filter(|_| more);
    let of = Logged { message, recipients, states, names, next, later: after.is_some() };
    Ok(pages::logged(&view, &desk, &of).into_response())
}
