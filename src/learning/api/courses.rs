//! Courses, for programs.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    extract::{OriginalUri, State},
    http::HeaderMap,
    response::Response,
};
use chrono::{DateTime, Utc};
use halqa_identity::{
    api::scope::Scope,
    policy::{Access, Routes},
};
use halqa_platform::{
    error::{Error, Result},
    http::api::{Cursor, Page, PathOf, QueryOf, page, tag},
    lang::Lang,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    Learning,
    compiled::{Activity, Content, EnrolmentMode, Texts},
    library::Version,
};

/// Adds the operations.
pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let read = Some(Scope::CoursesRead);
    routes.api::<__path_list, _, _>(Access::SignedIn, read, list).api::<__path_one, _, _>(
        Access::SignedIn,
        read,
        one,
    )
}

/// A text in the languages it has, by their codes.
pub(super) type TextMap = BTreeMap<String, String>;

pub(super) fn texts(of: &Texts) -> TextMap {
    of.0.iter().map(|(lang, text)| (lang.code().to_owned(), text.clone())).collect()
}

/// How one gets in.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum EnrolmentBy {
    /// Anyone with an account.
    #[serde(rename = "self")]
    Open,
    /// With a code.
    Code,
    /// By approval of the course's staff.
    Approval,
}

impl From<EnrolmentMode> for EnrolmentBy {
    fn from(mode: EnrolmentMode) -> Self {
        match mode {
            EnrolmentMode::Open => EnrolmentBy::Open,
            EnrolmentMode::Code => EnrolmentBy::Code,
            EnrolmentMode::Approval => EnrolmentBy::Approval,
        }
    }
}

/// A published course.
#[derive(Debug, Serialize, ToSchema)]
struct Course {
    /// The course, for ever.
    id: Uuid,
    /// Its address.
    slug: String,
    /// Plain text by language.
    title: TextMap,
    /// One or two sentences by language.
    summary: TextMap,
    /// Every language it is offered in.
    languages: Vec<Lang>,
    /// `introductory`, `intermediate` or `advanced`.
    level: String,
    /// Ids of themes.
    themes: Vec<String>,
    /// Minutes for the whole course.
    effort_minutes: u32,
    /// SPDX identifier.
    licence: String,
    /// Slugs of courses to complete first.
    prerequisites: Vec<String>,
    /// How one gets in.
    enrolment: EnrolmentBy,
    /// Not before.
    opens_at: Option<DateTime<Utc>>,
    /// Not from this time on.
    closes_at: Option<DateTime<Utc>>,
    /// Number of the published version.
    version: i64,
    /// When that was published.
    published_at: DateTime<Utc>,
}

impl From<&Version> for Course {
    fn from(version: &Version) -> Self {
        let course = &version.course;
        Self {
            id: version.course_id,
            slug: course.slug.clone(),
            title: texts(&course.title),
            summary: texts(&course.summary),
            languages: course.languages.clone(),
            level: course.level.id().to_owned(),
            themes: course.themes.clone(),
            effort_minutes: course.effort,
            licence: course.licence.clone(),
            prerequisites: course.prerequisites.clone(),
            enrolment: course.enrolment.mode.into(),
            opens_at: course.enrolment.opens,
            closes_at: course.enrolment.closes,
            version: version.number,
            published_at: version.imported_at,
        }
    }
}

/// A course with its outline.
#[derive(Debug, Serialize, ToSchema)]
struct CourseOutline {
    /// What stands in the list of courses.
    #[serde(flatten)]
    course: Course,
    /// Its modules in order.
    modules: Vec<CourseModule>,
}

/// A module: a part of a course.
#[derive(Debug, Serialize, ToSchema)]
struct CourseModule {
    /// Its id, for ever.
    id: String,
    /// Plain text by language.
    title: TextMap,
    /// In order.
    activities: Vec<CourseActivity>,
}

/// Anything completable.
#[derive(Debug, Serialize, ToSchema)]
struct CourseActivity {
    /// Its id, for ever.
    id: String,
    /// `lesson` or `quiz`.
    kind: String,
    /// Plain text by language.
    title: TextMap,
    /// How long it takes.
    minutes: u32,
    /// Does not count for the course.
    optional: bool,
    /// Ids of activities that must be completed before.
    requires: Vec<String>,
}

/// What kind of thing an activity is.
pub(super) fn kind(activity: &Activity) -> &'static str {
    match activity.content {
        Content::Lesson(_) => "lesson",
        Content::Quiz(_) => "quiz",
    }
}

/// List courses
///
/// Every published course, by its address.
#[utoipa::path(get, path = "/api/v1/courses", tag = "courses", operation_id = "listCourses", params(Cursor),
    responses((status = 200, description = "A page of courses.", body = Page<Course>)))]
async fn list(
    State(learning): State<Learning>,
    OriginalUri(uri): OriginalUri,
    QueryOf(query): QueryOf<Cursor>,
) -> Result<Response> {
    let (after, limit) = page::read::<String>(query.cursor.as_deref(), query.limit)?;
    let mut courses: Vec<Arc<Version>> = learning.library.all();
    courses.retain(|version| after.as_ref().is_none_or(|after| version.course.slug > *after));
    courses.truncate(limit + 1);
    page::answer(
        &uri,
        courses,
        limit,
        |version| version.course.slug.clone(),
        |version| Course::from(&*version),
    )
}

/// One course
///
/// With its modules and activities, without their texts.
#[utoipa::path(get, path = "/api/v1/courses/{course}", tag = "courses", operation_id = "getCourse",
    params(("course" = String, Path, description = "Its address (slug).")),
    responses((status = 200, description = "The course, with an entity tag.", body = CourseOutline)))]
async fn one(
    State(learning): State<Learning>,
    PathOf(slug): PathOf<String>,
    headers: HeaderMap,
) -> Result<Response> {
    let version = learning.library.by_slug(&slug).ok_or(Error::NotFound)?;
    let activity = |activity: &Activity| CourseActivity {
        id: activity.id.clone(),
        kind: kind(activity).to_owned(),
        title: texts(&activity.title),
        minutes: activity.minutes,
        optional: activity.optional,
        requires: activity.requires.clone(),
    };
    let modules = version.course.modules.iter().map(|module| CourseModule {
        id: module.id.clone(),
        title: texts(&module.title),
        activities: module.activities.iter().map(activity).collect(),
    });
    tag::answer(&headers, &CourseOutline { course: Course::from(&*version), modules: modules.collect() })
}
