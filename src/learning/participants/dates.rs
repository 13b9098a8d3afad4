//! Closing dates moved for somebody: one person, a group, whoever is selected.

pub mod pages;
pub mod store;

use std::collections::BTreeSet;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use halqa_identity::{
    accounts,
    audit::{self, Entry},
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::Result,
    html::form::field_id,
    http::{Form, View, view},
};
use serde::Deserialize;
use serde_json::json;

use self::{pages::Extending, store::Extension};
use super::{
    roster::CoursePath,
    rules::{Asked, Selection},
    store as participants,
};
use crate::{
    Learning, Text,
    compiled::Activity,
    runs::store as runs,
    staff::{Desk, routes::reason},
    urls,
};

/// So many people get an entry of their own in the audit log.
const NAMED_MAX: usize = 500;

/// Adds the routes.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes.get("/{lang}/learn/{slug}/staff/participants/dates", Access::CourseStaff, ask).post(
        "/{lang}/learn/{slug}/staff/participants/dates",
        Access::CourseStaff,
        extend,
    )
}

async fn ask(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of =
        Extending { selection: Selection::read(&asked)?, activity: asked.activity, ..Extending::default() };
    show(&learning, &view, &desk, of).await
}

async fn show(learning: &Learning, view: &View, desk: &Desk, mut of: Extending) -> Result<Response> {
    let who = participants::selected(desk.reach.clone(), &of.selection, desk.viewer.time_zone).taking();
    of.count = participants::count(&learning.platform.db, &who).await?;
    if let Selection::Chosen(ids) = &of.selection
        && let [one] = ids.as_slice()
    {
        let people =
            participants::participants(&learning.platform.db, desk.version.course_id, &[*one]).await?;
        let within = people.first().filter(|one| desk.reach.has(one.run_id));
        let account = within.map(|one| one.account_id).unwrap_or_default();
        of.name = accounts::display_name(&learning.platform.db, account).await?;
    }
    of.closing = closing(learning, desk).await?;
    let status = if of.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, pages::extending(view, desk, &of)).into_response())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct DatesForm {
    activity: String,
    until: String,
    reason: String,
}

/// The end of a day, for a reader in this time zone.
pub(crate) fn end_of(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let next = day.succ_opt().unwrap_or(day).and_hms_opt(0, 0, 0).unwrap_or_default();
    let begins = zone.from_local_datetime(&next).earliest().map_or(next.and_utc(), |at| at.to_utc());
    begins - TimeDelta::minutes(1)
}

/// Ids of the activities that close: in the course, or in one of the runs that are within reach.
async fn closing(learning: &Learning, desk: &Desk) -> Result<BTreeSet<String>> {
    let course = desk.version.course.activities().filter(|activity| activity.closes.is_some());
    let mut closing: BTreeSet<String> = course.map(|activity| activity.id.clone()).collect();
    let runs = runs::dated(&learning.platform.db, desk.version.course_id).await?;
    for run in runs.values().filter(|run| desk.reach.has(run.id)) {
        let own = run.dates.iter().filter(|(_, window)| window.closes.is_some());
        closing.extend(own.map(|(id, _)| id.clone()));
    }
    Ok(closing)
}

/// All of them, or the one that was chosen.
fn chosen<'a>(desk: &'a Desk, closing: &BTreeSet<String>, activity: &str) -> Vec<&'a Activity> {
    let closing = desk.version.course.activities().filter(|one| closing.contains(&one.id));
    closing.filter(|one| activity == "all" || one.id == activity).collect()
}

async fn extend(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
    Form(form): Form<DatesForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let selection = Selection::read(&asked)?;
    let t = Text::of(view.lang);
    let closing = closing(&learning, &desk).await?;
    let activities = chosen(&desk, &closing, &form.activity);
    let until = form.until.parse().ok().map(|day| end_of(day, desk.viewer.time_zone));
    let until = until.filter(|until| *until > learning.platform.clock.now());
    let why = reason(&form.reason);
    let mut errors = Vec::new();
    let mut wrong = |name: &str, text: &str| errors.push((field_id(name), text.to_owned()));
    if activities.is_empty() {
        wrong("activity", t.roster_dates_activity_error());
    }
    if until.is_none() {
        wrong("until", t.roster_dates_until_error());
    }
    if why.is_none() {
        wrong("reason", t.staff_reason_error());
    }
    let (Some(until), Some(why), true) = (until, why, errors.is_empty()) else {
        let DatesForm { activity, until, reason } = form;
        let of = Extending { selection, activity, until, reason, errors, ..Extending::default() };
        return show(&learning, &view, &desk, of).await;
    };
    let changed = keep(&learning, &desk, &selection, &activities, (until, &why)).await?;
    Ok(view::redirect_saying(
        &back(&view, &slug, &selection),
        if changed { "roster-extended" } else { "nothing-changed" },
    ))
}

/// To the one person whom it was for, else to the list.
fn back(view: &View, slug: &str, selection: &Selection) -> String {
    match selection {
        Selection::Chosen(ids) => match ids.as_slice() {
            [one] => urls::staff_learner(view.lang, slug, *one),
            _ => urls::participants(view.lang, slug),
        },
        Selection::All(filter) => {
            format!("{}{}", urls::participants(view.lang, slug), super::rules::joined(&[&filter.query()]))
        }
    }
}

async fn keep(
    learning: &Learning,
    desk: &Desk,
    selection: &Selection,
    activities: &[&Activity],
    (until, why): (DateTime<Utc>, &str),
) -> Result<bool> {
    let now = learning.platform.clock.now();
    let who = participants::selected(desk.reach.clone(), selection, desk.viewer.time_zone).taking();
    let mut tx = learning.platform.db.begin().await?;
    let mut changed = 0;
    for activity in activities {
        let extension = Extension { activity: &activity.id, until, by: desk.viewer.id, why };
        changed += store::extend(&mut tx, &who, &extension).await?;
    }
    if changed == 0 {
        return Ok(false);
    }
    let ids: Vec<&str> = activities.iter().map(|activity| activity.id.as_str()).collect();
    let detail =
        json!({ "course": desk.version.course.slug, "activities": ids, "until": until, "changed": changed });
    let people = store::people(&mut tx, &who, NAMED_MAX + 1).await?;
    let entry = || Entry::new("course.dates-extended").by(desk.viewer.id).detail(detail.clone());
    if people.len() > NAMED_MAX {
        audit::record(&mut tx, now, entry()).await?;
    } else {
        for account in people {
            audit::record(&mut tx, now, entry().to(account)).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_at_the_readers_midnight() {
        let day = NaiveDate::from_ymd_opt(2026, 5, 31).unwrap();
        assert_eq!(end_of(day, chrono_tz::Africa::Nairobi).to_rfc3339(), "2026-05-31T20:59:00+00:00");
        assert_eq!(end_of(day, Tz::UTC).to_rfc3339(), "2026-05-31T23:59:00+00:00");
    }
}
