//! Handlers of the learner's pages.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    policy::{Access, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
};
use serde::Deserialize;

use super::{
    context::Inside,
    lesson::{self, Shown},
    outline,
};
use crate::{
    Learning, Text, announcements,
    compiled::{Activity, Content},
    completion::store::Act,
    enrolment::store::{self as enrolments, EnrolmentState, Which},
    quiz,
    runs::store as runs,
    urls, words,
};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/learn/{slug}", Access::Enrolled, course_page)
        .post("/{lang}/learn/{slug}/leave", Access::SignedIn, leave)
        .post("/{lang}/courses/{slug}/run", Access::Enrolled, switch)
        .get("/{lang}/learn/{slug}/{activity}", Access::Enrolled, activity_page)
        .post("/{lang}/learn/{slug}/{activity}/time", Access::Enrolled, beat)
        .post("/{lang}/learn/{slug}/{activity}/mark", Access::Enrolled, mark)
        .post("/{lang}/learn/{slug}/{activity}/check", Access::Enrolled, quiz::checks::answer)
}

type CoursePath = Path<(String, String)>;
type ActivityPath = Path<(String, String, String)>;

async fn course_page(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<RunAsked>,
) -> Result<Response> {
    let inside = match Inside::load(&learning, viewer, &slug).await {
        // Who is not enrolled is shown the course, where one enrols.
        Err(Error::Forbidden(_)) => {
            return Ok(view::redirect(&urls::course(view.lang, &slug)));
        }
        loaded => loaded?,
    };
    // Another run of theirs is shown as it stands; they go on in it once they have said so.
    if let Some(other) = inside.other(&asked.run) {
        let mut inside = Inside::load_in(&learning, inside.viewer, &slug, Which::This(other)).await?;
        inside.current = false;
        let news = announcements::on_course_page(&learning, &view, &inside).await?;
        return Ok(outline::page(&view, &inside, news).into_response());
    }
    let inside = inside.settled(&learning).await?;
    let news = announcements::on_course_page(&learning, &view, &inside).await?;
    Ok(outline::page(&view, &inside, news).into_response())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RunAsked {
    /// Address of a run.
    run: String,
}

/// The person goes on with another of their runs.
async fn switch(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Form(form): Form<RunAsked>,
) -> Result<Response> {
    let inside = Inside::load(&learning, viewer, &slug).await?;
    let platform = &learning.platform;
    let said = match inside.other(&form.run) {
        Some(other) => {
            runs::choose(&platform.db, other, platform.clock.now()).await?;
            "run-switched"
        }
        None => "nothing-changed",
    };
    Ok(view::redirect_saying(&urls::learn(view.lang, &slug), said))
}

async fn leave(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Form(form): Form<RunAsked>,
) -> Result<Response> {
    let course = learning.library.by_slug(&slug).ok_or(Error::NotFound)?.course_id;
    let (db, now) = (&learning.platform.db, learning.platform.clock.now());
    let which = match form.run.as_str() {
        "" => Which::Current(now),
        run => {
            let run = runs::one(db, course, run).await?.id;
            let places = enrolments::places(db, course, viewer.id).await?;
            places.iter().find(|place| place.run_id == run).map_or(Which::Current(now), |p| Which::This(p.id))
        }
    };
    let known = enrolments::which(db, course, viewer.id, which).await?;
    let back = urls::course(view.lang, &slug);
    let said = match known.as_ref().map(|enrolment| enrolment.state) {
        Some(EnrolmentState::Requested) => "request-withdrawn",
        Some(EnrolmentState::Active | EnrolmentState::Left) => "left",
        Some(EnrolmentState::Declined) | None => {
            // Staff who look on have nothing to leave.
            Inside::load(&learning, viewer, &slug).await?;
            return Ok(view::redirect(&back));
        }
    };
    if let Some(enrolment) = known {
        enrolments::leave(&learning.platform, enrolment.id).await?;
    }
    Ok(view::redirect_saying(&back, said))
}

async fn activity_page(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, id)): ActivityPath,
    headers: HeaderMap,
) -> Result<Response> {
    let mut inside = Inside::load(&learning, viewer, &slug).await?.settled(&learning).await?;
    let activity = inside.activity(&id)?.clone();
    let locks = inside.locks(&activity);
    if !locks.is_empty() {
        let reasons: Vec<String> = locks
            .iter()
            .map(|lock| {
                words::lock(
                    Text::of(view.lang),
                    view.lang,
                    &inside.version.course,
                    lock,
                    inside.viewer.time_zone,
                )
            })
            .collect();
        return Ok((StatusCode::CONFLICT, locked_page(&view, &inside, &activity, &reasons)).into_response());
    }
    if !is_prefetch(&headers) {
        view_it(&learning, &mut inside, &activity).await?;
    }
    show(&learning, &view, &inside, &activity, None).await
}

// A page that is fetched ahead was not read.
pub(crate) fn is_prefetch(headers: &HeaderMap) -> bool {
    headers.get("sec-purpose").is_some_and(|purpose| purpose.to_str().is_ok_and(|p| p.contains("prefetch")))
}

/// The view is kept before the page is made, so that the page itself shows what it unlocked. A lesson that was
/// seen already costs no write.
async fn view_it(learning: &Learning, inside: &mut Inside, activity: &Activity) -> Result<()> {
    let seen = inside.progress.get(&activity.id).is_some_and(|own| own.facts.first_viewed_at.is_some());
    let last = inside.enrolment.as_ref().and_then(|enrolment| enrolment.last_activity.as_deref());
    let Some(enrolment) = &inside.enrolment else { return Ok(()) };
    // After the end of a run reading leaves no trace.
    if (seen && last == Some(&activity.id)) || inside.shut(activity).is_some() {
        return Ok(());
    }
    let which = Which::This(enrolment.id);
    inside.act(learning, activity, &Act::Viewed).await?;
    let slug = inside.version.course.slug.clone();
    *inside = Inside::load_in(learning, inside.viewer.clone(), &slug, which).await?;
    Ok(())
}

/// The page of an activity as it stands; `just` is the self-check that was just answered.
///
/// # Errors
/// The database failed.
pub async fn show(
    learning: &Learning,
    view: &View,
    inside: &Inside,
    activity: &Activity,
    just: Option<&str>,
) -> Result<Response> {
    match &activity.content {
        Content::Lesson(of) => {
            let checks = quiz::checks::all(learning, view, inside, activity, of, just).await?;
            Ok(lesson::page(view, inside, &Shown { activity, lesson: of, checks }).into_response())
        }
        Content::Quiz(of) => quiz::routes::overview(learning, view, inside, activity, of).await,
    }
}

fn locked_page(view: &View, inside: &Inside, activity: &Activity, reasons: &[String]) -> maud::Markup {
    use halqa_platform::html::parts::{self, Kind, Weight};
    let t = Text::of(view.lang);
    let chain = inside.chain(view.lang);
    let title = words::of(&activity.title, &chain, view.lang);
    let course = urls::learn(view.lang, &inside.version.course.slug);
    view.page(&*title.text).show(maud::html! {
        (lesson::breadcrumb(view, t, inside, title.clone()))
        (parts::heading(Some(t.state_locked()), maud::html! { (title) }, None))
        (parts::notice(Kind::Info, Some(t.activity_locked()), maud::html! { @for reason in reasons { p { (reason) } } }))
        p { (parts::link_button(&course, t.back_to_course(), Weight::Primary, None)) }
    })
}

#[derive(Deserialize)]
struct BeatForm {
    #[serde(default)]
    beat: String,
    #[serde(default)]
    seconds: i64,
    #[serde(default)]
    place: String,
}

async fn beat(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug, id)): ActivityPath,
    Form(form): Form<BeatForm>,
) -> Result<StatusCode> {
    let inside = Inside::load(&learning, viewer, &slug).await?;
    if inside.shut(inside.activity(&id)?).is_some() {
        return Ok(StatusCode::NO_CONTENT);
    }
    let activity = inside.open_activity(&id)?;
    let short = |text: String, most: usize| Some(text).filter(|text| !text.is_empty() && text.len() <= most);
    let Some(beat) = short(form.beat, 64) else { return Ok(StatusCode::NO_CONTENT) };
    let act = Act::Spent { beat, seconds: form.seconds, place: short(form.place, 200) };
    inside.act(&learning, activity, &act).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn mark(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, id)): ActivityPath,
    Form(form): Form<BTreeMap<String, String>>,
) -> Result<Response> {
    let inside = Inside::load(&learning, viewer, &slug).await?;
    let activity = inside.open_activity(&id)?;
    let done = form.get("done").is_none_or(|done| done != "no");
    let led = inside.act(&learning, activity, &Act::Marked(done)).await?;
    let to = if led.course {
        urls::learn(view.lang, &slug)
    } else {
        urls::activity(view.lang, &slug, &id) + "#done"
    };
    Ok(if led.activity { view::redirect_saying(&to, "done") } else { view::redirect(&to) })
}
