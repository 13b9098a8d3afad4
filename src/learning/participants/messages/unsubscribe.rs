//! Ending a course's messages by the link in one of them. Whoever has the link may: it does nothing else.
//!
//! Opening it changes nothing (mail scanners open links); a POST does, be it by the button of the page or by that of a
//! mail program (RFC 8058), which carries no cookie and wants no redirect.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::{Error, Result},
    html::{
        form,
        parts::{self, Kind, Weight},
    },
    http::{Form, View},
};
use maud::{Markup, html};
use serde::Deserialize;
use uuid::Uuid;

use super::store;
use crate::{Learning, Text, urls, words};

type TokenPath = Path<(String, String)>;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct EndForm {
    act: String,
}

pub(super) async fn ask(
    State(learning): State<Learning>,
    view: View,
    Path((_, token)): TokenPath,
) -> Result<Response> {
    let (_, course, stopped) = store::of_token(&learning.platform.db, &token).await?.ok_or_else(dead)?;
    Ok(page(&learning, &view, &token, course, stopped, false).into_response())
}

pub(super) async fn act(
    State(learning): State<Learning>,
    view: View,
    Path((_, token)): TokenPath,
    Form(form): Form<EndForm>,
) -> Result<Response> {
    let (account, course, _) = store::of_token(&learning.platform.db, &token).await?.ok_or_else(dead)?;
    let stopped = form.act != "again";
    let mut tx = learning.platform.db.begin().await?;
    store::stop(&mut tx, course, account, stopped.then(|| learning.platform.clock.now())).await?;
    tx.commit().await?;
    Ok(page(&learning, &view, &token, course, stopped, true).into_response())
}

fn dead() -> Error {
    Error::NotFound
}

fn page(learning: &Learning, view: &View, token: &str, course: Uuid, stopped: bool, done: bool) -> Markup {
    let t = Text::of(view.lang);
    let action = urls::unsubscribe(view.lang, token);
    let version = learning.library.by_course(course);
    let kicker = version.as_ref().map(|version| words::course_title(view.lang, &version.course));
    let saying = if stopped { t.roster_end_stopped() } else { t.roster_end_coming() };
    view.page(t.roster_end_title()).show(html! {
        (parts::heading_under(kicker, html! { (t.roster_end_title()) }, None))
        @if done { (parts::alert(Kind::Success, t.roster_end_done(), html! { p { (saying) } })) } @else { p { (saying) } }
        p { (t.roster_end_note()) }
        form.form method="post" action=(action) {
            @if stopped {
                (form::hidden("act", "again"))
                (form::actions(parts::button(t.roster_end_again(), Weight::Normal, None)))
            } @else {
                (form::actions(form::submit(t.roster_end_button())))
            }
        }
    })
}
