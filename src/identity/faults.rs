//! What is wrong with a form that came back, and the page it comes back on.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    html::{
        form::{error_summary, field_id},
        parts::{self, Kind, Weight},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use crate::{Text, passwords::Weakness, paths, viewer::Viewer};

/// Messages by the name of the field they are about.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<(&'static str, String)>);

impl Faults {
    /// Adds one.
    pub(crate) fn add(&mut self, field: &'static str, message: impl Into<String>) {
        self.0.push((field, message.into()));
    }

    /// One alone.
    pub(crate) fn one(field: &'static str, message: impl Into<String>) -> Self {
        Self(vec![(field, message.into())])
    }

    /// Whether there are none.
    pub(crate) fn none(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with a field.
    pub(crate) fn of(&self, field: &str) -> Option<String> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, message)| message.clone())
    }

    /// The list at the top of the form.
    pub(crate) fn summary(&self, lang: Lang) -> Markup {
        let all: Vec<(String, String)> =
            self.0.iter().map(|(field, message)| (field_id(field), message.clone())).collect();
        error_summary(Text::of(lang).form_faults(), &all)
    }

    /// 200 for a new form, 422 for one that came back.
    pub(crate) fn status(&self) -> StatusCode {
        if self.none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What to say of a password that is refused.
pub(crate) fn weakness(lang: Lang, weakness: Weakness) -> &'static str {
    let t = Text::of(lang);
    match weakness {
        Weakness::Short => t.password_short(),
        Weakness::Long => t.password_long(),
        Weakness::Own => t.password_own(),
        Weakness::Common => t.password_common(),
    }
}

/// A page with one form, or a few words.
pub(crate) fn page(view: &View, title: &str, lead: Option<&str>, faults: &Faults, body: Markup) -> Response {
    let lead = lead.map(|lead| html! { (lead) });
    let shown = html! { (parts::heading(None, html! { (title) }, lead)) (faults.summary(view.lang)) (body) };
    (faults.status(), view.page(title).show(shown)).into_response()
}

/// The same further inside, with the way there above it.
pub(crate) fn page_below(
    view: &View,
    way: Markup,
    (title, lead): (&str, Option<&str>),
    faults: &Faults,
    body: Markup,
) -> Response {
    let shown = below(view, way, (title, lead), faults, body);
    (faults.status(), view.page(title).show(shown)).into_response()
}

/// The same with the whole width.
pub(crate) fn page_under(
    view: &View,
    (way, title): (Markup, &str),
    lead: Option<&str>,
    faults: &Faults,
    body: Markup,
) -> Response {
    let shown = below(view, way, (title, lead), faults, body);
    (faults.status(), view.page(title).wide().show(shown)).into_response()
}

fn below(
    view: &View,
    way: Markup,
    (title, lead): (&str, Option<&str>),
    faults: &Faults,
    body: Markup,
) -> Markup {
    let lead = lead.map(|lead| html! { (lead) });
    html! { (way) (parts::heading(None, html! { (title) }, lead)) (faults.summary(view.lang)) (body) }
}

/// The same, for a link from a mail that does not work any more.
pub(crate) fn dead_link(view: &View, next: Markup) -> Response {
    let t = Text::of(view.lang);
    let body = html! {
        (parts::heading(None, html! { (t.link_dead_title()) }, Some(html! { (t.link_dead()) })))
        (next)
    };
    (StatusCode::GONE, view.page(t.link_dead_title()).show(body)).into_response()
}

/// For the pages of somebody who has not confirmed their address: what they cannot do until then, and a button to
/// have the mail sent again. Nothing for anybody else.
pub fn unconfirmed_notice(lang: Lang, viewer: &Viewer) -> Markup {
    let t = Text::of(lang);
    html! {
        @if !viewer.confirmed {
            (parts::notice(Kind::Warning, Some(t.unconfirmed_title()), html! {
                p { (t.unconfirmed_text(viewer.email.clone())) }
                (parts::act(&paths::account_confirm(lang), t.confirm_again(), Weight::Normal, None, &[]))
            }))
        }
    }
}
