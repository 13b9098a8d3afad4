//! A draft as a learner will see it, without enrolment and progress; and its pictures.

use std::sync::Arc;

use axum::{
    extract::{Path, Request, State},
    http::header,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{policy::Routes, viewer::Viewer};
use halqa_platform::{
    error::{Error, Result},
    html::{
        parts::{self, Kind, Weight},
        quiz,
    },
    http::{Form, View, files},
    lang::Lang,
};
use maud::{Markup, PreEscaped, html};
use serde::Deserialize;

use super::{Desk, EDITORS, bench};
use crate::{
    Learning, Text,
    compiled::{Activity, CompiledCourse, Content, Quiz},
    completion::rules::ProgressMap,
    format::Look,
    learn::{
        context::Inside,
        lesson::{self, Shown},
        outline,
        ready::Ready,
    },
    library::Version,
    quiz::{
        answer::Fields,
        checks, pages,
        questions::{self, Asked, Reader, Reveal},
    },
    urls,
};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/edit/{slug}/preview", EDITORS, course)
        .get("/{lang}/edit/{slug}/preview/{activity}", EDITORS, activity)
        .post("/{lang}/edit/{slug}/preview/{activity}/check", EDITORS, check)
        .get("/{lang}/edit/{slug}/blobs/{sha256}/{name}", EDITORS, blob)
}

type ActivityPath = Path<(String, String, String)>;

/// Somebody in a course that is still being written.
pub fn inside(learning: &Learning, desk: &Desk, course: &CompiledCourse) -> Inside {
    let mut course = course.clone();
    course.slug.clone_from(&desk.draft.slug);
    let version = Version {
        id: desk.draft.id,
        course_id: desk.draft.id,
        number: desk.draft.revision,
        imported_at: desk.draft.updated_at,
        git_commit: None,
        course,
        ready: Ready::default(),
    };
    Inside {
        version: Arc::new(version),
        viewer: desk.viewer.clone(),
        enrolment: None,
        progress: ProgressMap::new(),
        staff: false,
        current: true,
        now: learning.platform.clock.now(),
    }
}

/// A page of the course with its ways and pictures leading to the preview.
pub fn led_here(view: &View, slug: &str, page: &str) -> String {
    let media = urls::edit_media(view.lang, slug);
    let mut page = page.to_owned();
    for lang in Lang::ALL {
        let (learn, here) = (urls::learn(lang, slug), urls::edit_preview(lang, slug));
        for attribute in ["href", "action"] {
            page = page.replace(&format!("{attribute}=\"{learn}\""), &format!("{attribute}=\"{here}\""));
            page = page.replace(&format!("{attribute}=\"{learn}/"), &format!("{attribute}=\"{here}/"));
        }
    }
    for attribute in ["href", "src", "poster"] {
        page = page.replace(&format!("{attribute}=\"/media/"), &format!("{attribute}=\"{media}/"));
    }
    page
}

/// The whole page, with a bar that says what it is.
fn framed(view: &View, desk: &Desk, page: Markup) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.draft.slug;
    let edit = urls::edit(view.lang, slug);
    let bar = html! {
        (parts::notice(Kind::Info, Some(t.editor_preview_bar()), html! {
            p { (t.editor_preview_text()) }
            p.actions { (parts::link_button(&edit, t.editor_preview_back(), Weight::Normal, None)) }
        }))
    };
    let page = led_here(view, slug, &page.0);
    PreEscaped(page.replacen("<div id=\"flash\"", &format!("{}<div id=\"flash\"", bar.0), 1))
}

async fn looked(learning: &Learning, desk: &Desk) -> Result<(Arc<Look>, Inside)> {
    let look = bench::look(learning, desk).await?;
    let course = look.course.as_ref().ok_or(Error::NotFound)?;
    let inside = inside(learning, desk, course);
    Ok((look, inside))
}

async fn course(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let (_, inside) = looked(&learning, &desk).await?;
    Ok(framed(&view, &desk, outline::page(&view, &inside, maud::html! {})).into_response())
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    key: String,
}

async fn activity(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, id)): ActivityPath,
    Query(asked): Query<Wanted>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let (_, inside) = looked(&learning, &desk).await?;
    let activity = inside.activity(&id)?;
    let page = match &activity.content {
        Content::Lesson(of) => {
            let checks = checks::all(&learning, &view, &inside, activity, of, None).await?;
            lesson::page(&view, &inside, &Shown { activity, lesson: of, checks })
        }
        Content::Quiz(of) => quiz_page(&view, &inside, activity, of, !asked.key.is_empty()),
    };
    Ok(framed(&view, &desk, page).into_response())
}

async fn check(
    State(learning): State<Learning>,
    mut view: View,
    viewer: Viewer,
    Path((_, slug, id)): ActivityPath,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let (_, inside) = looked(&learning, &desk).await?;
    view.rest = format!("/edit/{slug}/preview/{id}");
    let (status, page) = checks::judged(&learning, &view, &inside, &id, &Fields::new(form)).await?;
    Ok((status, framed(&view, &desk, page)).into_response())
}

/// A quiz with its questions, to be looked at; with the key where that is asked for.
fn quiz_page(view: &View, inside: &Inside, activity: &Activity, of: &Quiz, key: bool) -> Markup {
    let t = Text::of(view.lang);
    let chain = inside.chain(view.lang);
    let reader = Reader::new(view.lang, &chain);
    let reveal = if key { Reveal::Key } else { Reveal::Nothing };
    let here = urls::edit_preview_activity(view.lang, &inside.version.course.slug, &activity.id);
    let (href, label) =
        if key { (here, t.editor_hide_key()) } else { (here + "?key=yes", t.editor_show_key()) };
    let body = html! {
        p { (parts::link_button(&href, label, Weight::Normal, None)) }
        div.attempt {
            @for (at, question) in of.questions.iter().enumerate() {
                @let asked = Asked { question, answer: None, seed: 0, shuffle: false, reveal };
                (quiz::question(&questions::shown(&reader, &asked, Some(at + 1), key)))
            }
        }
    };
    let page = pages::overview(view, inside, activity, of, &[]);
    let section = parts::section("questions", t.quiz_questions(), body);
    let end = "</main>";
    PreEscaped(page.0.replacen(end, &format!("{}{end}", section.0), 1))
}

async fn blob(
    State(learning): State<Learning>,
    viewer: Viewer,
    Path((_, slug, sha256, name)): Path<(String, String, String, String)>,
    request: Request,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of = |path: &str| mime_guess::from_path(path).first_or_octet_stream().essence_str().to_owned();
    if let Some(entry) = desk.files.iter().find(|entry| entry.sha256 == sha256) {
        let path = learning.platform.storage.file(&sha256).await?;
        let mut response = files::immutable(&path, &of(&entry.path), request).await?;
        private(&mut response);
        return Ok(response);
    }
    let look = bench::look(&learning, &desk).await?;
    let bytes = look.derived.get(&sha256).ok_or(Error::NotFound)?.clone();
    let mut response = ([(header::CONTENT_TYPE, of(&name))], bytes).into_response();
    let policy = header::HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    private(&mut response);
    Ok(response)
}

/// What is not published is kept by the author's browser alone.
fn private(response: &mut Response) {
    let cache = header::HeaderValue::from_static("private, max-age=3600");
    response.headers_mut().insert(header::CACHE_CONTROL, cache);
}
