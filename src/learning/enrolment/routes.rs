//! Enrolling from the course's public page.

use axum::{
    extract::{Path, State},
    response::Response,
};
use halqa_identity::{
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    cldr,
    error::{Error, Result},
    http::{Form, View, view},
    lang::Lang,
};
use serde::Deserialize;

use super::{
    codes,
    rules::{Admission, Applicant, Refusal},
    store,
};
use crate::{Learning, Text, catalogue::routes::refused, library::Version, runs::store as runs, urls};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes.post("/{lang}/courses/{slug}/enrol", Access::SignedIn, enrol)
}

#[derive(Deserialize)]
struct EnrolForm {
    #[serde(default)]
    code: String,
    /// Address of a run; without one the self-paced run.
    #[serde(default)]
    run: String,
}

async fn enrol(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
    Form(form): Form<EnrolForm>,
) -> Result<Response> {
    let version = learning.library.by_slug(&slug).ok_or(Error::NotFound)?;
    let applicant = applicant(&learning, &viewer, &version, view.lang, form.code.clone()).await?;
    let run = runs::one(&learning.platform.db, version.course_id, &form.run).await?;
    let into = (version.course_id, &*run.slug);
    match codes::enrol(&learning.platform, into, viewer.id, applicant).await? {
        Ok(Admission::Active) => Ok(view::redirect_saying(&urls::learn(view.lang, &slug), "enrolled")),
        Ok(Admission::Requested) => Ok(view::redirect_saying(&urls::course(view.lang, &slug), "requested")),
        Err(refusal) => refused(&learning, &view, &viewer, &version, (run, refusal, &form.code)).await,
    }
}

/// Who asks, with what they lack.
///
/// # Errors
/// The database failed.
pub async fn applicant(
    learning: &Learning,
    viewer: &Viewer,
    version: &Version,
    lang: Lang,
    code: String,
) -> Result<Applicant> {
    let required = &version.course.prerequisites;
    let missing = store::not_completed(&learning.platform.db, viewer.id, required).await?;
    let title = |slug: &&str| match learning.library.by_slug(slug) {
        Some(version) => version.course.title.text(&version.course.chain(lang)).to_owned(),
        None => (*slug).to_owned(),
    };
    let missing = missing.iter().map(title).collect();
    Ok(Applicant { confirmed: viewer.confirmed, missing, code, taken: 0 })
}

/// A refusal as a sentence that says what to do.
pub(crate) fn words(t: Text, lang: Lang, refusal: &Refusal, zone: chrono_tz::Tz) -> String {
    let time = |at: &chrono::DateTime<chrono::Utc>| cldr::date_time(lang, *at, zone);
    match refusal {
        Refusal::Unconfirmed => t.refused_unconfirmed().to_owned(),
        Refusal::Cancelled => t.runs_refused_cancelled().to_owned(),
        Refusal::NotYet(at) => t.refused_not_yet(time(at)),
        Refusal::Closed(at) => t.refused_closed(time(at)),
        Refusal::Full(n) => t.refused_full(cldr::number(lang, *n)),
        Refusal::Missing(titles) => {
            let titles: Vec<String> = titles.iter().map(|title| t.quoted(title.clone())).collect();
            t.refused_missing(cldr::list_and(lang, &titles))
        }
        Refusal::WrongCode => t.refused_code().to_owned(),
        Refusal::Wait(minutes) => t.refused_wait(*minutes),
    }
}
