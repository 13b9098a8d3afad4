//! The numbers of a course, for programs of its staff: the same as on the page, with the same figures left out.

use std::collections::BTreeMap;

use axum::{Json, extract::State};
use chrono::{DateTime, Utc};
use halqa_identity::{
    api::scope::Scope,
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    disclosure::{RULE, Share, share},
    error::{Error, Result},
    http::api::{PathOf, QueryOf, problem},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    Learning,
    numbers::{
        self, Report, pages,
        rules::{Dimension, Line, Slice},
    },
    staff::Desk,
};

/// Adds the operation.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes.api::<__path_read, _, _>(Access::SignedIn, Some(Scope::EnrolmentsRead), read)
}

/// Of whom.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct NumbersQuery {
    /// `all` (where it is not given), a year (`2026`), a quarter (`2026-q1`), or a run's id.
    of: Option<String>,
}

/// Figures of a group. `null`: left out, for the group is small or another would be told by it.
#[derive(Debug, Serialize, ToSchema)]
struct CourseFigures {
    /// People who enrolled then and have opened at least one activity.
    started: Option<u64>,
    /// Of them, those who have opened an activity in the last 30 days.
    active: Option<u64>,
    /// Of them, those who have completed the course.
    completed: Option<u64>,
    /// Completed of started in per cent; never below 5 or above 95.
    completion_percent: Option<u8>,
    /// Days from enrolment to completion that half of those who completed needed at most.
    median_days: Option<i64>,
}

/// Country by sex.
#[derive(Debug, Serialize, ToSchema)]
struct CountryBySex {
    /// Fewer are not told apart.
    k: u64,
    /// Started, by country (ISO 3166-1 alpha-2; empty = not stated) and sex (empty = not stated).
    started: BTreeMap<String, BTreeMap<String, u64>>,
    /// All other countries, by sex.
    others: Option<BTreeMap<String, u64>>,
}

/// A table by one thing.
#[derive(Debug, Serialize, ToSchema)]
struct NumbersTable {
    /// `language`, `country` or `sex`.
    by: String,
    /// Fewer are not told apart.
    k: u64,
    /// By code; empty = not stated. Empty where the groups are too small for the table. In a period or run only
    /// `started` is told.
    groups: BTreeMap<String, CourseFigures>,
    /// Groups that are not told apart in it, together.
    others: Option<CourseFigures>,
}

/// The numbers of a course.
#[derive(Debug, Serialize, ToSchema)]
struct CourseNumbers {
    /// Address of the course.
    course: String,
    /// Of whom: `all`, a year, a quarter or a run's id.
    of: String,
    /// What can be asked for.
    periods_and_runs: Vec<String>,
    /// As of when.
    at: DateTime<Utc>,
    /// Version of the rules by which small groups are left out.
    rule: String,
    /// Fewer are not told apart; more in a table that says so.
    k: u64,
    /// How many figures are left out.
    suppressed: usize,
    /// All of them.
    whole: CourseFigures,
    /// By language, country and sex.
    tables: Vec<NumbersTable>,
    /// Country by sex, of everybody.
    country_by_sex: Option<CountryBySex>,
}

fn figures(report: &Report, dimension: Option<Dimension>, category: &str, of: &Line) -> CourseFigures {
    let percent = of.completed.zip(of.started).and_then(|(of, all)| share(of, all));
    CourseFigures {
        started: of.started,
        active: of.active,
        completed: of.completed,
        completion_percent: percent.map(|share| match share {
            Share::Few => 5,
            Share::Most => 95,
            Share::Percent(percent) => percent,
        }),
        median_days: report.days.get(&(dimension, category.to_owned())).copied(),
    }
}

fn written(course: &str, report: &Report) -> CourseNumbers {
    let published = &report.published;
    let tables = published.tables.iter().map(|table| NumbersTable {
        by: table.dimension.id().to_owned(),
        k: table.k,
        groups: table
            .lines
            .iter()
            .map(|(key, line)| (key.clone(), figures(report, Some(table.dimension), key, line)))
            .collect(),
        others: table.others.as_ref().map(|line| figures(report, Some(table.dimension), "*", line)),
    });
    let crossed = published.crossed.as_ref().map(|crossed| {
        let row = |row: &Vec<u64>| crossed.columns.iter().cloned().zip(row.iter().copied()).collect();
        CountryBySex {
            k: halqa_platform::disclosure::K_CROSSED,
            started: crossed.lines.iter().map(|(country, of)| (country.clone(), row(of))).collect(),
            others: crossed.others.as_ref().map(row),
        }
    });
    let counts = pages::counts(report);
    CourseNumbers {
        course: course.to_owned(),
        of: published.slice.id(),
        periods_and_runs: report.slices.iter().map(|(slice, _)| slice.id()).collect(),
        at: report.at,
        rule: RULE.to_owned(),
        k: counts.k,
        suppressed: counts.suppressed,
        whole: figures(report, None, "", &published.whole),
        tables: tables.collect(),
        country_by_sex: crossed,
    }
}

/// Numbers of a course
///
/// For its staff: how many started, are active and have completed, by language, country and sex. Small groups are left
/// out, as on the page.
#[utoipa::path(get, path = "/api/v1/courses/{course}/numbers", tag = "courses", operation_id = "getCourseNumbers",
    params(("course" = String, Path, description = "Its address (slug)."), NumbersQuery),
    responses((status = 200, description = "The numbers.", body = CourseNumbers),
        (status = 404, description = "There is no such course, or nobody in such a period or run.",
            body = problem::ProblemDocument, content_type = "application/problem+json")))]
async fn read(
    State(learning): State<Learning>,
    viewer: Viewer,
    PathOf(slug): PathOf<String>,
    QueryOf(query): QueryOf<NumbersQuery>,
) -> Result<Json<CourseNumbers>> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let slice = Slice::read(query.of.as_deref().unwrap_or_default()).ok_or(Error::NotFound)?;
    let report = numbers::report(&learning, &desk, slice, false).await?;
    Ok(Json(written(&slug, &report)))
}
