//! Handlers of the catalogue.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    policy::{self, Access, Relation, Routes},
    taxonomies::Shelf,
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::{View, conditional},
    search::{Found, Request, SearchError, Sort},
    storage::StorageError,
};
use serde::Deserialize;

use super::{
    index::{FACETS, INDEX},
    pages::{self, CodeSent, CourseShown, Listed, Place},
    store,
};
use crate::{
    Learning, Text,
    compiled::EnrolmentMode,
    enrolment::{
        routes::{applicant, words},
        rules::{self, Refusal},
        store::{self as enrolments, EnrolmentState},
    },
    learn::context,
    library::Version,
    publishing,
    runs::{
        offers::{self, Offer},
        store::Run,
    },
};

/// For files that not everybody may have: no cache that others share, and not long after somebody has left.
const INSIDE_CACHE: &str = "private, max-age=3600";

/// How many courses on one page of the list.
const PAGE: usize = 24;

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/", Access::Public, home)
        .get("/{lang}/courses", Access::Public, list)
        .get("/{lang}/courses/{slug}", Access::Public, course)
        .get("/media/{sha256}/{name}", Access::Public, media)
}

/// What the list is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    /// Words.
    #[serde(default)]
    pub q: String,
    /// Chosen themes.
    #[serde(default)]
    pub theme: Vec<String>,
    /// Chosen languages.
    #[serde(default)]
    pub language: Vec<String>,
    /// Chosen levels.
    #[serde(default)]
    pub level: Vec<String>,
    /// Chosen lengths.
    #[serde(default)]
    pub length: Vec<String>,
    /// `relevance`, `new`, `short`.
    #[serde(default)]
    pub sort: String,
    /// From 1.
    #[serde(default)]
    pub page: Option<usize>,
}

impl Asked {
    /// The chosen values of a facet.
    pub fn chosen(&self, facet: &str) -> &[String] {
        match facet {
            "theme" => &self.theme,
            "language" => &self.language,
            "level" => &self.level,
            _ => &self.length,
        }
    }

    /// The same by the names that are in use now: an old link goes on to find what has taken a theme's place.
    pub fn current(&self, facet: &str, themes: &Shelf) -> Vec<String> {
        let now = |value: &String| match themes.theme(value).filter(|_| facet == "theme") {
            Some((_, _, concept)) => concept.slug.clone(),
            None => value.clone(),
        };
        self.chosen(facet).iter().map(now).collect()
    }

    /// Whether nothing narrows the list.
    fn is_plain(&self) -> bool {
        self.q.trim().is_empty() && FACETS.iter().all(|facet| self.chosen(facet).is_empty())
    }

    fn request(&self, view: &View, themes: &Shelf) -> Request {
        let mut request = Request::new(self.q.chars().take(200).collect::<String>(), view.lang, &["public"]);
        request.facets = FACETS
            .iter()
            .filter(|facet| !self.chosen(facet).is_empty())
            .map(|facet| ((*facet).to_owned(), self.current(facet, themes)))
            .collect::<BTreeMap<_, _>>();
        request.count = FACETS.iter().map(|facet| (*facet).to_owned()).collect();
        let by = |name: &str, ascending| Sort::Field { name: name.to_owned(), ascending };
        request.sort = match (self.sort.as_str(), self.q.trim().is_empty()) {
            ("short", _) => by("effort", true),
            ("new", _) | (_, true) => by("published", false),
            _ => Sort::Relevance,
        };
        request.limit = PAGE;
        request.offset = (self.page.unwrap_or(1).clamp(1, 1000) - 1) * PAGE;
        request.group_by = Some("course".to_owned());
        request
    }
}

async fn home(
    State(learning): State<Learning>,
    view: View,
    viewer: Option<Viewer>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut versions = learning.library.all();
    versions.sort_by_key(|version| std::cmp::Reverse(version.imported_at));
    versions.truncate(6);
    Ok(conditional::page(
        &view,
        &headers,
        pages::home(&view, &versions, viewer.is_some(), &learning.themes.shelf()),
    ))
}

/// Who is not signed in sees the courses where administrators want it so.
fn open(view: &View, viewer: Option<&Viewer>) -> Result<()> {
    if view.look.catalogue || viewer.is_some() { Ok(()) } else { Err(Error::SignInNeeded) }
}

async fn list(
    State(learning): State<Learning>,
    view: View,
    viewer: Option<Viewer>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    open(&view, viewer.as_ref())?;
    let themes = learning.themes.shelf();
    let mut unavailable = false;
    let found = match learning.platform.search.search(INDEX, &asked.request(&view, &themes)).await {
        Ok(found) => Some(found),
        Err(error @ (SearchError::Unavailable(_) | SearchError::Locked(_))) => {
            tracing::warn!(%error, "search");
            unavailable = true;
            None
        }
        Err(error) => return Err(error.into()),
    };
    // While the index is being filled (the first start), everything is shown rather than nothing.
    let found = found.filter(|found| found.total > 0 || !asked.is_plain() || learning.library.count() == 0);
    let versions = match &found {
        Some(found) => hits(&learning, found),
        None => learning.library.all(),
    };
    let listed = Listed {
        asked: &asked,
        found: found.as_ref(),
        unavailable,
        versions: &versions,
        per_page: PAGE,
        themes: &themes,
    };
    Ok(conditional::page(&view, &headers, pages::list(&view, &listed)))
}

fn hits(learning: &Learning, found: &Found) -> Vec<std::sync::Arc<Version>> {
    found.hits.iter().filter_map(|hit| learning.library.by_slug(hit.group.as_deref()?)).collect()
}

async fn course(
    State(learning): State<Learning>,
    view: View,
    viewer: Option<Viewer>,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    open(&view, viewer.as_ref())?;
    let version = learning.library.by_slug(&slug).ok_or(Error::NotFound)?;
    let prerequisites = publishing::prerequisites(&learning.library, &version);
    let (place, offers) = place(&learning, viewer.as_ref(), &version, &view).await?;
    let shown = CourseShown {
        version: &version,
        prerequisites: &prerequisites,
        place,
        offers,
        viewer: viewer.as_ref(),
        code: None,
        themes: &learning.themes.shelf(),
    };
    Ok(conditional::page(&view, &headers, pages::course(&view, &shown)))
}

/// The course's page for who was not let into a run: why, and the form as they sent it.
///
/// # Errors
/// The database failed.
pub(crate) async fn refused(
    learning: &Learning,
    view: &View,
    viewer: &Viewer,
    version: &Version,
    (run, refusal, code): (Run, Refusal, &str),
) -> Result<Response> {
    let (mut place, mut offers) = place(learning, Some(viewer), version, view).await?;
    // A wrong code (or one too many) is a form to correct; everything else is how the course stands now.
    let of_code = matches!(refusal, Refusal::WrongCode | Refusal::Wait(_));
    let wrong = of_code.then(|| CodeSent {
        run: run.slug.clone(),
        typed: code,
        error: words(Text::of(view.lang), view.lang, &refusal, viewer.time_zone),
    });
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT };
    let refusal = Some(refusal).filter(|_| wrong.is_none());
    let elsewhere = matches!(place, Place::Enrolled { .. });
    if run.is_default() && !elsewhere {
        let staff = context::is_staff(learning, viewer, version).await?;
        place = Place::Open { gate: run.gate(), refusal, staff, declined: false };
    } else {
        offers::answer(&mut offers, run, refusal);
    }
    let shown = CourseShown {
        version,
        prerequisites: &publishing::prerequisites(&learning.library, version),
        place,
        offers,
        viewer: Some(viewer),
        code: wrong,
        themes: &learning.themes.shelf(),
    };
    Ok((status, pages::course(view, &shown)).into_response())
}

/// Where the reader stands to the course, and the dated runs that it offers them.
async fn place(
    learning: &Learning,
    viewer: Option<&Viewer>,
    version: &Version,
    view: &View,
) -> Result<(Place, Vec<Offer>)> {
    let db = &learning.platform.db;
    let (run, gate, taken) = enrolments::gate(db, version.course_id).await?;
    let now = learning.platform.clock.now();
    let Some(viewer) = viewer else {
        return Ok((Place::SignedOut(gate), offers::to_all(db, version.course_id, now).await?));
    };
    let places = enrolments::places(db, version.course_id, viewer.id).await?;
    let staff = context::is_staff(learning, viewer, version).await?;
    let mut applicant = applicant(learning, viewer, version, view.lang, String::new()).await?;
    let offers = offers::to(db, version.course_id, &places, &applicant, now).await?;
    let taking = |place: &&enrolments::Place| place.state() == EnrolmentState::Active;
    if places.iter().any(|place| taking(&place)) {
        let completed = places.iter().filter(taking).any(|place| place.completed);
        return Ok((Place::Enrolled { completed }, offers));
    }
    let place = match places.iter().find(|place| place.run_id == run).map(enrolments::Place::state) {
        Some(EnrolmentState::Requested) => Place::Requested,
        state => {
            applicant.taken = taken;
            // Where nobody is asked any more, the old answer says nothing.
            let declined = state == Some(EnrolmentState::Declined) && gate.mode == EnrolmentMode::Approval;
            Place::Open { refusal: rules::open(&gate, &applicant, now).err(), gate, staff, declined }
        }
    };
    Ok((place, offers))
}

/// A file of a course: its address is the hash of its content, so that it never changes. Of a course that not
/// everybody may enter, only who is inside gets it, whoever else has come to know the address.
fn missing_or_failed(error: StorageError) -> Error {
    match error {
        StorageError::Name(_) | StorageError::Missing(_) => Error::NotFound,
        other => other.into(),
    }
}

async fn media(
    State(learning): State<Learning>,
    viewer: Option<Viewer>,
    Path((sha256, _)): Path<(String, String)>,
    request: axum::extract::Request,
) -> Result<Response> {
    let media = store::media(&learning.platform.db, &sha256).await?;
    let shown_to_all = learning.platform.site.look().catalogue;
    if media.open && !shown_to_all && viewer.is_none() {
        return Err(Error::SignInNeeded);
    }
    if !media.open {
        let viewer = viewer.ok_or(Error::SignInNeeded)?;
        let enrolled = store::is_inside(&learning.platform.db, &sha256, viewer.id).await?;
        let relation = Relation { enrolled, course_staff: false };
        policy::allows(Access::Enrolled, Some(&viewer), Some(relation)).map_err(|_| Error::NotFound)?;
    }
    let path = learning.platform.storage.file(&sha256).await.map_err(missing_or_failed)?;
    let mut response = halqa_platform::http::files::immutable(&path, &media.mime, request).await?;
    if !media.open || !shown_to_all {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(INSIDE_CACHE));
    }
    Ok(response)
}
