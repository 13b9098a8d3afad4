//! My courses: drafts that one may edit, and published courses that one may take up; a new course; where a course
//! lives.

mod pages;
mod rules;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use halqa_identity::{
    accounts,
    policy::{Role, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
};

use self::{
    pages::Row,
    rules::{NewCourse, Wrong},
};
use super::{EDITORS, home, plan::Plan};
use crate::{Learning, drafts::store, urls};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes.get("/{lang}/edit", EDITORS, list).post("/{lang}/edit", EDITORS, create).post(
        "/{lang}/edit/{slug}/take",
        EDITORS,
        take,
    )
}

async fn list(State(learning): State<Learning>, view: View, viewer: Viewer) -> Result<Response> {
    let rows = load(&learning, &viewer).await?;
    Ok(pages::list(&view, &viewer, &rows, &NewCourse::fresh(view.lang), &[]).into_response())
}

/// Every course that this person may edit: drafts first, then those that are published only.
async fn load(learning: &Learning, viewer: &Viewer) -> Result<Vec<Row>> {
    let db = &learning.platform.db;
    let all = viewer.has(Role::Staff) || viewer.has(Role::Administrator);
    let author = (!all).then_some(viewer.id);
    let mut published = home::list(db, author).await?;
    let mut rows = Vec::new();
    for draft in store::list(db, author).await? {
        let files = store::files(db, draft.id).await?;
        let manifest = files.iter().find(|entry| entry.path == "course.toml");
        let text = match manifest {
            Some(entry) => learning.platform.storage.read(&entry.sha256).await?,
            None => Vec::new(),
        };
        let plan = Plan::read(&String::from_utf8_lossy(&text));
        let at = published.iter().position(|course| course.slug == draft.slug);
        let course = match at {
            Some(at) => Some(published.remove(at)),
            None => home::find(db, &draft.slug).await?,
        };
        let same = course.as_ref().is_some_and(|course| course.content_hash == home::content_hash(&files));
        rows.push(Row {
            slug: draft.slug.clone(),
            plan: Some(plan),
            draft: Some(draft),
            published: course,
            same,
        });
    }
    rows.extend(published.into_iter().map(|course| {
        let version = learning.library.by_slug(&course.slug);
        let plan = version.map(|version| Plan {
            base: version.course.base,
            title: version.course.title.clone(),
            ..Plan::default()
        });
        Row { slug: course.slug.clone(), plan, draft: None, published: Some(course), same: true }
    }));
    Ok(rows)
}

async fn create(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let new = NewCourse::read(form);
    let db = &learning.platform.db;
    let mut wrong = new.faults();
    if wrong.is_empty() {
        let taken = store::find(db, &new.slug).await?.is_some() || home::find(db, &new.slug).await?.is_some();
        if !taken
            && let files = new.files(&viewer.name)
            && store::create(&learning.platform, &new.slug, None, files, viewer.id).await?.is_some()
        {
            return Ok(view::redirect_saying(&urls::edit(view.lang, &new.slug), "draft-begun"));
        }
        wrong.push(Wrong::Taken);
    }
    let rows = load(&learning, &viewer).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, pages::list(&view, &viewer, &rows, &new, &wrong)).into_response())
}

async fn take(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    home::take(&learning, &viewer, &slug).await?;
    Ok(view::redirect_saying(&urls::edit(view.lang, &slug), "draft-taken"))
}

/// The page of a published course that has no draft yet: where it lives, why, and the button that takes it up.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or the database failed.
pub async fn offer(learning: &Learning, view: &View, viewer: &Viewer, slug: &str) -> Result<Response> {
    let db = &learning.platform.db;
    let published = home::find(db, slug).await?.ok_or(Error::NotFound)?;
    if !home::may_take(db, &published, None, viewer).await? {
        return Err(Error::Forbidden(None));
    }
    let version = learning.library.by_slug(slug).ok_or(Error::NotFound)?;
    let names = accounts::names(db, published.home_by.as_slice()).await?;
    Ok(pages::offer(view, viewer, &version, &published, &names).into_response())
}

pub(crate) use self::pages::person;
pub use self::{
    pages::lives,
    rules::{id_of, is_id},
};
