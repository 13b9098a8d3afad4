//! The site's terms for translators.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    audit::{self, Entry},
    policy::{Access, Role, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::{Form, View, view},
    lang::Lang,
};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{
    store::{self, SiteTerm},
    words,
};
use crate::{Learning, Text, urls};

const PAGE: usize = 50;
/// Characters of a field.
const MOST: usize = 500;

pub(super) fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let programme = Access::Roles(&[Role::Staff]);
    routes.get("/{lang}/admin/terms", programme, list).post("/{lang}/admin/terms", programme, change)
}

/// The way here, on the overview of what programme staff can do.
pub fn admin_link() -> view::MenuEntry {
    view::MenuEntry {
        href: urls::terms,
        label: |lang| Text::of(lang).terms_title(),
        roles: &["staff", "administrator"],
    }
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    to: String,
    #[serde(default)]
    after: String,
}

async fn list(State(learning): State<Learning>, view: View, Query(asked): Query<Asked>) -> Result<Response> {
    let to = asked.to.parse().unwrap_or(view.lang);
    Ok(show(&learning, &view, to, &asked.after, &Given::default(), None).await?.into_response())
}

#[derive(Debug, Default, Deserialize)]
struct Given {
    #[serde(default)]
    act: String,
    #[serde(default)]
    id: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    target: String,
    #[serde(default)]
    forbidden: String,
    #[serde(default)]
    note: String,
}

async fn change(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Form(given): Form<Given>,
) -> Result<Response> {
    let to: Lang = given.to.parse().unwrap_or(view.lang);
    let there = format!("{}?to={to}", urls::terms(view.lang));
    let mut tx = learning.platform.db.begin().await?;
    let now = learning.platform.clock.now();
    let changed = if given.act == "remove" {
        let id: Uuid = given.id.parse().map_err(|_| Error::NotFound)?;
        store::remove_term(&mut tx, id).await?
    } else {
        match term(&given, Text::of(view.lang)) {
            Ok(term) => store::set_term(&mut tx, &term, now, viewer.id).await?,
            Err(error) => {
                drop(tx);
                let page = show(&learning, &view, to, "", &given, Some(error)).await?;
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
            }
        }
        true
    };
    if changed {
        let action = if given.act == "remove" { "term.removed" } else { "term.set" };
        let detail = json!({ "id": given.id, "source": given.source, "to": to.code() });
        audit::record(&mut tx, now, Entry::new(action).by(viewer.id).detail(detail)).await?;
    }
    tx.commit().await?;
    Ok(view::redirect_saying(&there, if changed { "draft-saved" } else { "nothing-changed" }))
}

fn term(given: &Given, t: Text) -> std::result::Result<SiteTerm, String> {
    let clean = |text: &str| -> String {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let text = lines.collect::<Vec<_>>().join("\n");
        text.chars().filter(|c| *c == '\n' || !c.is_control()).take(MOST).collect()
    };
    let from: Lang = given.from.parse().map_err(|_| t.terms_wrong().to_owned())?;
    let to: Lang = given.to.parse().map_err(|_| t.terms_wrong().to_owned())?;
    let term = SiteTerm {
        id: Uuid::nil(),
        from_lang: from.code().to_owned(),
        source: clean(&given.source),
        lang: to.code().to_owned(),
        target: clean(&given.target),
        forbidden: clean(&given.forbidden),
        note: clean(&given.note),
    };
    let empty = term.source.is_empty() || (term.target.is_empty() && term.forbidden.is_empty());
    if empty || from == to { Err(t.terms_wrong().to_owned()) } else { Ok(term) }
}

async fn show(
    learning: &Learning,
    view: &View,
    to: Lang,
    after: &str,
    given: &Given,
    error: Option<String>,
) -> Result<Markup> {
    let most = i64::try_from(PAGE + 1).unwrap_or(51);
    let mut terms = store::terms(&learning.platform.db, None, to, after, most).await?;
    let more = terms.len() > PAGE;
    terms.truncate(PAGE);
    let next = terms.last().filter(|_| more).map(|term| term.source.clone());
    let t = Text::of(view.lang);
    let here = urls::terms(view.lang);
    let errors: Vec<(String, String)> =
        error.iter().map(|error| (form::field_id("source"), error.clone())).collect();
    let langs = |chosen: &str| {
        let all = Lang::ALL.iter();
        all.map(|lang| Choice::new(lang.code(), words::language(view.lang, *lang), lang.code() == chosen))
            .collect::<Vec<_>>()
    };
    let lines =
        |text: &str| html! { @for (at, line) in text.lines().enumerate() { @if at > 0 { br; } (bdi(line)) } };
    let rows = terms
        .iter()
        .map(|term| {
            vec![
                html! { (lines(&term.source)) " " span.small { (term.from_lang) } },
                lines(&term.target),
                lines(&term.forbidden),
                lines(&term.note),
                parts::act_about(
                    &here,
                    t.terms_remove(),
                    &term.source,
                    Weight::Plain,
                    &[("act", "remove"), ("id", &term.id.to_string()), ("to", to.code())],
                ),
            ]
        })
        .collect();
    let tabs: Vec<NavItem<'_>> = Lang::ALL
        .iter()
        .map(|lang| {
            NavItem::new(format!("{here}?to={lang}"), words::language(view.lang, *lang)).current(*lang == to)
        })
        .collect();
    let from = if given.from.is_empty() { "en" } else { &given.from };
    Ok(view.page(t.terms_title()).wide().show(html! {
        (parts::heading(None, html! { (t.terms_title()) }, Some(html! { (t.terms_lead()) })))
        (form::error_summary(t.staff_wrong(), &errors))
        (parts::tabs(t.terms_into(), &tabs))
        @if terms.is_empty() { p { (t.terms_none()) } } @else {
            (table_under(&Table {
                caption: t.terms_title().into(), id: "t-terms".into(),
                columns: [t.terms_source(), t.terms_target(), t.terms_forbidden(), t.terms_note(), t.terms_remove()].into_iter().map(Column::new).collect(),
                rows,
            }))
        }
        @if let Some(next) = next { p { a href={ (here) "?to=" (to) "&after=" (view::encode(&next)) } { (t.next()) } } }
        (parts::section("add", t.terms_add(), html! {
            form.form method="post" action=(here) {
                (Choices::select("from", t.terms_from(), langs(from)))
                (Choices::select("to", t.terms_into(), langs(to.code())))
                (Field::area("source", t.terms_source(), 2).hint(t.terms_ways()).value(&*given.source).error(error.as_deref()).maxlength(MOST).required())
                (Field::area("target", t.terms_target(), 2).hint(t.terms_ways()).value(&*given.target).maxlength(MOST))
                (Field::area("forbidden", t.terms_forbidden(), 2).hint(t.terms_ways()).value(&*given.forbidden).maxlength(MOST))
                (Field::text("note", t.terms_note()).value(&*given.note).maxlength(MOST))
                (form::actions(form::submit(t.translate_save())))
            }
        }))
    }))
}
