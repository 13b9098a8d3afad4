//! The numbers of a course for its staff: how many started, are active, have completed and how fast, by language,
//! country and sex, over fixed periods or by run. Small groups are left out wherever the numbers come out: page, file
//! and API are made of the same [`Report`].

pub mod pages;
pub mod rules;
pub mod sheet;
pub mod showing;
pub mod store;

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use chrono::{DateTime, Utc};
use halqa_identity::{
    audit::{self, Entry},
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    disclosure::K,
    error::{Error, Result},
    http::{Form, View},
    sheets,
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use self::{
    pages::Asking,
    rules::{Dimension, Line, Numbers, Published, Slice},
};
use crate::{
    Learning, announcements,
    staff::{Desk, routes::reason},
};

/// Adds the routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let staff = Access::CourseStaff;
    routes
        .get("/{lang}/learn/{slug}/staff/numbers", staff, page)
        .get("/{lang}/learn/{slug}/staff/numbers/export/{numbers_sheet}", staff, file)
        .post("/{lang}/learn/{slug}/staff/numbers/exact", staff, exact)
}

/// The numbers of one slice, ready to be shown anywhere.
#[derive(Debug)]
pub struct Report {
    /// What is published of it.
    pub published: Published,
    /// Days from enrolment to completion in the middle of everybody, and of each category.
    pub days: BTreeMap<(Option<Dimension>, String), i64>,
    /// The slices that can be asked for, with how many started in each.
    pub slices: Vec<(Slice, Line)>,
    /// The runs' names.
    pub runs: Vec<(Uuid, String)>,
    /// As of when.
    pub at: DateTime<Utc>,
    /// Nothing is left out: for who has said why they need it so.
    pub exact: bool,
}

/// Makes the report of a slice; with small groups unless `exact` is set.
///
/// # Errors
/// [`Error::NotFound`] for a slice in which nobody is, or the database failed.
pub async fn report(learning: &Learning, desk: &Desk, slice: Slice, exact: bool) -> Result<Report> {
    let (db, course) = (&learning.platform.db, desk.version.course_id);
    let at = learning.platform.clock.now();
    let people = store::count(db, course, at).await?;
    let runs = announcements::store::runs(db, course).await?;
    // Of many countries in many quarters this takes a while.
    let deciding = tokio::task::spawn_blocking(move || {
        let (slices, published) = {
            let numbers = Numbers::of(&people);
            (numbers.slices().collect::<Vec<(Slice, Line)>>(), numbers.published(slice))
        };
        (people, slices, published)
    });
    let (people, mut slices, published) = deciding.await.map_err(anyhow::Error::from)?;
    slices.retain(
        |(slice, _)| !matches!(slice, Slice::Run(run) if !runs.iter().any(|(known, _)| known == run)),
    );
    let mut published = published.ok_or(Error::NotFound)?;
    let mut days = BTreeMap::new();
    if exact {
        published = showing::exact(&people, slice);
        days = medians(learning, course, &published, |_| true).await?;
    } else {
        let fresh = medians(learning, course, &published, |n| n >= K).await?;
        hold(learning, course, (&mut published, fresh, &mut days), at).await?;
    }
    Ok(Report { published, days, slices, runs, at, exact })
}

/// The middle of the days, of the whole (`None`) and of each category.
type Days = BTreeMap<(Option<Dimension>, String), i64>;

/// Leaves what has hardly moved as it was shown last, the days with the completions that they are of.
async fn hold(
    learning: &Learning,
    course: Uuid,
    (published, fresh, days): (&mut Published, Days, &mut Days),
    now: DateTime<Utc>,
) -> Result<()> {
    let slice = published.slice.id();
    let mut tx = learning.platform.db.begin().await?;
    tx.lock(&format!("numbers {course}")).await?;
    let before = store::shown(&mut tx, course, &slice).await?;
    let mut shown = showing::hold(published, &before);
    for ((dimension, category), median) in fresh {
        let line = dimension.map_or_else(String::new, |of| format!("{}/{category}", of.id()));
        let (completed, name) = (format!("{line}/c"), format!("{line}/d"));
        let same = before.get(&completed) == shown.get(&completed);
        let kept = before.get(&name).filter(|_| same).and_then(|days| i64::try_from(*days).ok());
        let median = kept.unwrap_or(median);
        shown.insert(name, u64::try_from(median).unwrap_or(0));
        days.insert((dimension, category), median);
    }
    if shown != before {
        store::keep_shown(&mut tx, course, &slice, &shown, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The middle of the days of each line whose completions are told, where these are enough.
async fn medians(
    learning: &Learning,
    course: Uuid,
    published: &Published,
    enough: impl Fn(u64) -> bool,
) -> Result<BTreeMap<(Option<Dimension>, String), i64>> {
    let mut found = BTreeMap::new();
    if published.whole.completed.is_none_or(|n| n == 0) {
        return Ok(found);
    }
    let all = store::finishers(&learning.platform.db, course, published.slice).await?;
    let mut groups: BTreeMap<(Option<Dimension>, &str), Vec<i64>> = BTreeMap::new();
    for one in &all {
        groups.entry((None, "")).or_default().push(one.days);
        for dimension in Dimension::ALL {
            let category = match dimension {
                Dimension::Language => &one.language,
                Dimension::Country => &one.country,
                Dimension::Sex => &one.sex,
            };
            groups.entry((Some(dimension), category)).or_default().push(one.days);
        }
    }
    for ((dimension, category), days) in groups {
        let line = match dimension {
            None => Some(&published.whole),
            Some(of) => published
                .tables
                .iter()
                .find(|table| table.dimension == of)
                .and_then(|table| table.lines.get(category)),
        };
        let told = line.and_then(|line| line.completed).is_some_and(&enough);
        if let Some(median) = showing::median(days).filter(|_| told) {
            found.insert((dimension, category.to_owned()), median);
        }
    }
    Ok(found)
}

type CoursePath = Path<(String, String)>;

/// Which slice.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    of: String,
}

async fn page(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let slice = Slice::read(&asked.of).ok_or(Error::NotFound)?;
    let report = report(&learning, &desk, slice, false).await?;
    Ok(pages::numbers(&view, &desk, &report, &Asking::default()).into_response())
}

async fn file(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, name)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    if name != "numbers.csv" {
        return Err(Error::NotFound);
    }
    let slice = Slice::read(&asked.of).ok_or(Error::NotFound)?;
    let report = report(&learning, &desk, slice, false).await?;
    let bytes = sheets::csv(&sheet::of(view.lang, &report)).map_err(anyhow::Error::from)?;
    let disposition = format!("attachment; filename=\"{slug}-numbers-{}.csv\"", slice.id());
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((headers, bytes).into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ExactForm {
    of: String,
    reason: String,
}

async fn exact(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Form(form): Form<ExactForm>,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let slice = Slice::read(&form.of).ok_or(Error::NotFound)?;
    let Some(why) = reason(&form.reason) else {
        let report = report(&learning, &desk, slice, false).await?;
        let asking = Asking { reason: form.reason, wrong: true };
        let page = pages::numbers(&view, &desk, &report, &asking);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let report = report(&learning, &desk, slice, true).await?;
    record(&learning, &desk, slice, &why).await?;
    Ok(pages::numbers(&view, &desk, &report, &Asking { reason: why, wrong: false }).into_response())
}

/// Who looked at exact numbers, of what, and what for: written before they are shown.
async fn record(learning: &Learning, desk: &Desk, slice: Slice, why: &str) -> Result<()> {
    let mut tx = learning.platform.db.begin().await?;
    let detail = json!({ "course": desk.version.course.slug, "of": slice.id(), "purpose": why });
    let entry = Entry::new("course.exact-numbers").by(desk.viewer.id).detail(detail);
    audit::record(&mut tx, learning.platform.clock.now(), entry).await?;
    Ok(tx.commit().await?)
}
