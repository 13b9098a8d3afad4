//! Copying a run: the same again from another beginning, with its staff, groups and dates as chosen, never its people.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use halqa_identity::{
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::Result,
    http::{Form, View, view},
};
use serde_json::json;

use super::{
    form::Typed,
    pages, people,
    routes::{Fields, RunPath, at_fields, keep_new, record, run_of},
    rules::{shift, shift_dates},
    store::{Run, Settings},
};
use crate::{Learning, Text, compiled::Texts, participants::groups::store as groups, staff::Desk, urls};

/// Adds the routes.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let staff = Access::CourseStaff;
    routes.get("/{lang}/learn/{slug}/staff/runs/{course_run}/copy", staff, ask).post(
        "/{lang}/learn/{slug}/staff/runs/{course_run}/copy",
        staff,
        copy,
    )
}

async fn ask(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, run)): RunPath,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let run = run_of(&learning, &desk, &run).await?;
    let mut typed = Typed::of(&run, desk.viewer.time_zone);
    for name in ["starts", "slug"] {
        typed.0.remove(name);
    }
    for name in ["with-dates", "with-staff", "with-groups"] {
        typed.0.insert(name.to_owned(), "yes".to_owned());
    }
    Ok(pages::copy(&view, &desk, &run, &typed, &[]).into_response())
}

/// What a run is from another beginning on: every date moved as the beginning is.
pub fn moved(run: &Run, title: Texts, starts: DateTime<Utc>, zone: Tz) -> Settings {
    let of = &run.settings;
    let from = of.starts.unwrap_or(starts);
    let at = |at: Option<DateTime<Utc>>| at.map(|at| shift(at, from, starts, zone));
    Settings {
        title,
        starts: Some(starts),
        ends: at(of.ends),
        opens: at(of.opens),
        closes: at(of.closes),
        ..of.clone()
    }
}

async fn copy(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, run)): RunPath,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let run = run_of(&learning, &desk, &run).await?;
    let (t, typed, zone) = (Text::of(view.lang), Typed(fields), desk.viewer.time_zone);
    let mut wrong = Vec::new();
    let title = typed.title(t, view.lang, &mut wrong);
    let starts = typed.starts(t, zone, &mut wrong);
    let address = typed.slug(t, &mut wrong);
    if let (Some(starts), true) = (starts, wrong.is_empty()) {
        let settings = moved(&run, title, starts, zone);
        if let Some(made) = keep(&learning, &desk, &run, address, &settings, &typed).await? {
            return Ok(view::redirect_saying(&urls::run(view.lang, &slug, &made), "run-copied"));
        }
        wrong.push(("slug".to_owned(), t.runs_slug_taken().to_owned()));
    }
    let page = pages::copy(&view, &desk, &run, &typed, &at_fields(wrong));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Writes the copy, with what was ticked; its address, or `None` where that is taken.
async fn keep(
    learning: &Learning,
    desk: &Desk,
    run: &Run,
    address: Option<String>,
    settings: &Settings,
    typed: &Typed,
) -> Result<Option<String>> {
    let ticked = |name: &str| !typed.get(name).is_empty();
    let (course, now) = (desk.version.course_id, learning.platform.clock.now());
    let from = run.settings.starts.unwrap_or(now);
    let dates = match settings.starts.filter(|_| ticked("with-dates")) {
        Some(starts) => shift_dates(&run.dates, from, starts, desk.viewer.time_zone),
        None => super::rules::Dates::new(),
    };
    let mut tx = learning.platform.db.begin().await?;
    let Some((made, address)) = keep_new(learning, &mut tx, desk, address, settings, &dates).await? else {
        return Ok(None);
    };
    if ticked("with-staff") {
        people::copy(&mut tx, run.id, made).await?;
    }
    if ticked("with-groups") {
        groups::copy(&mut tx, course, (run.id, made), now).await?;
    }
    let detail = json!({ "from": run.slug, "staff": ticked("with-staff"), "groups": ticked("with-groups") });
    record(learning, &mut tx, desk, ("course.run-copied", &address), (None, detail)).await?;
    tx.commit().await?;
    Ok(Some(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_its_rules_and_moves_its_dates() {
        let at = |text: &str| Some(DateTime::parse_from_rfc3339(text).unwrap().to_utc());
        let settings = Settings {
            starts: at("2026-03-01T09:00:00Z"),
            ends: at("2026-03-31T17:00:00Z"),
            closes: at("2026-02-20T00:00:00Z"),
            code: Some("SPRING".to_owned()),
            capacity: Some(20),
            ..Settings::default()
        };
        let run = Run { settings, ..Run::default() };
        let starts = at("2026-09-01T08:00:00Z").unwrap();
        let moved = moved(&run, Texts::default(), starts, Tz::UTC);
        assert_eq!(moved.starts, Some(starts));
        assert_eq!(moved.ends, at("2026-10-01T16:00:00Z"));
        assert_eq!(moved.closes, at("2026-08-22T23:00:00Z"));
        assert_eq!(moved.opens, None);
        assert_eq!((moved.code.as_deref(), moved.capacity), (Some("SPRING"), Some(20)));
    }
}
