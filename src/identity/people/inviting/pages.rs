//! Pages of inviting by a file.

use std::collections::BTreeMap;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    geo,
    html::{
        bdi,
        form::{self, Field, error_summary, field_id},
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column as Heading, Table as Shown, table, table_under},
    },
    http::View,
};
use maud::{Markup, html};

use super::{
    super::role_names,
    rules::{Column, MOST, Person, Unreadable},
    store::Checked,
};
use crate::{Text, paths, policy::Role, viewer::Viewer};

fn way(view: &View, viewer: &Viewer) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let mut way = vec![NavItem::new(paths::admin(lang), t.admin_title())];
    if viewer.has(Role::Administrator) {
        way.push(NavItem::new(paths::people(lang), t.people_title()));
    }
    parts::breadcrumb(t.breadcrumb(), &way, t.invite_title())
}

fn file_field(name: &str, label: &str, hint: &str) -> Markup {
    let id = field_id(name);
    html! {
        div.field {
            label for=(id) { (label) }
            p.hint id={ (id) "-hint" } { (hint) }
            input id=(id) type="file" name=(name) accept=".csv,.tsv,.txt,text/csv" aria-describedby={ (id) "-hint" };
        }
    }
}

fn unreadable(t: Text, why: Unreadable) -> String {
    match why {
        Unreadable::Empty => t.invite_empty().to_owned(),
        Unreadable::Garbled => t.invite_garbled().to_owned(),
        Unreadable::NoEmail => t.invite_no_column().to_owned(),
        Unreadable::Twice(column) => t.invite_column_twice(column.id().to_owned()),
        Unreadable::Many => t.invite_many(i64::try_from(MOST).unwrap_or_default()),
        Unreadable::Broken => t.invite_broken().to_owned(),
    }
}

/// The form: a file, or the same as text.
pub(super) fn form(view: &View, viewer: &Viewer, typed: &str, why: Option<Unreadable>) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let error = why.map(|why| unreadable(t, why));
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let errors: Vec<(String, String)> = error.iter().map(|text| (field_id("csv"), text.clone())).collect();
    let columns = Column::DATA.iter().map(|column| {
        let what = match column {
            Column::Email => t.invite_column_email(),
            Column::Name => t.invite_column_name(),
            Column::Language => t.invite_column_language(),
            Column::Country => t.invite_column_country(),
            Column::Organisation => t.invite_column_organisation(),
            Column::Roles | Column::Line => t.invite_column_roles(),
        };
        vec![html! { code dir="ltr" { (column.id()) } }, html! { (what) }]
    });
    let body = html! {
        (way(view, viewer))
        (parts::heading(None, html! { (t.invite_title()) }, Some(html! { (t.invite_lead()) })))
        @if !errors.is_empty() { (error_summary(t.form_faults(), &errors)) }
        form.stack method="post" action=(paths::people_invite(lang)) enctype="multipart/form-data" {
            (file_field("file", t.invite_file(), t.invite_file_hint()))
            (Field::area("csv", t.invite_text(), 8).hint(t.invite_text_hint()).value(typed).error(error))
            (form::actions(form::submit(t.invite_check())))
        }
        (parts::section("columns", t.invite_columns(), html! {
            (table_under(&Shown {
                caption: t.invite_columns().into(),
                id: "column-list".into(),
                columns: vec![Heading::new(t.invite_column()), Heading::new(t.invite_column_holds())],
                rows: columns.collect(),
            }))
            p { a href=(paths::people_invite_template(lang)) download { (t.invite_template()) } }
        }))
    };
    (status, view.page(t.invite_title()).show(body)).into_response()
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// What would happen, or what is wrong.
pub(super) fn preview(view: &View, viewer: &Viewer, checked: &Checked) -> Response {
    let t = Text::of(view.lang);
    let (status, body) = if checked.has_faults() {
        (StatusCode::UNPROCESSABLE_ENTITY, wrong(view, checked))
    } else {
        (StatusCode::OK, right(view, checked))
    };
    let body = html! { (way(view, viewer)) (body) };
    (status, view.page(t.invite_title()).wide().show(body)).into_response()
}

fn wrong(view: &View, checked: &Checked) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let rows = checked.faults.iter().map(|(line, faults)| {
        let written = checked.table.lines.iter().find(|written| written.line == *line);
        let cell = |column| written.map_or("", |written| written.cell(column));
        vec![
            html! { (line) },
            bdi(cell(Column::Email)),
            bdi(cell(Column::Name)),
            html! { @for text in Checked::words(faults, lang) { p { (text) } } },
        ]
    });
    let columns = vec![
        Heading::number(t.invite_line()),
        Heading::new(t.people_email()),
        Heading::new(t.people_name()),
        Heading::new(t.invite_problem()),
    ];
    let csv = checked.table.to_csv();
    let lines = t.invite_faults(number(checked.table.lines.len()), number(checked.faults.len()));
    html! {
        (parts::heading(None, html! { (t.invite_title()) }, None))
        (parts::alert(Kind::Error, t.invite_nobody(), html! { p { (lines) } }))
        (table(&Shown { caption: t.invite_wrong_lines().into(), id: "wrong".into(), columns, rows: rows.collect() }))
        form.act method="post" action=(paths::people_invite_faults(lang)) enctype="multipart/form-data" {
            (form::hidden("csv", &csv))
            (parts::button(t.invite_download(), Weight::Normal, None))
        }
        (parts::section("correct", t.invite_correct(), html! {
            form.stack method="post" action=(paths::people_invite(lang)) enctype="multipart/form-data" {
                (form::hidden("csv", &csv))
                (Field::area("corrected", t.invite_corrected(), 6).hint(t.invite_corrected_hint())
                    .value(checked.faults_csv(lang)))
                (file_field("corrected-file", t.invite_corrected_file(), t.invite_corrected_file_hint()))
                (form::actions(html! {
                    (form::submit(t.invite_check_again()))
                    a href=(paths::people_invite(lang)) { (t.invite_other_file()) }
                }))
            }
        }))
        @if !checked.people.is_empty() {
            (parts::disclosure(&t.invite_right_lines(number(checked.people.len())), false, people(view, checked)))
        }
    }
}

fn right(view: &View, checked: &Checked) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let new = checked.people.len().saturating_sub(checked.known.len());
    let csv = checked.table.to_csv();
    html! {
        (parts::heading(None, html! { (t.invite_title()) }, Some(html! { (t.invite_ready(number(new))) })))
        @if !checked.known.is_empty() {
            (parts::notice(Kind::Info, None, html! { p { (t.invite_known(number(checked.known.len()))) } }))
        }
        @if new > 0 {
            form.act method="post" action=(paths::people_invite_send(lang)) enctype="multipart/form-data" {
                (form::hidden("csv", &csv))
                (parts::button(&t.invite_send(number(new)), Weight::Primary, None))
            }
        }
        p { a href=(paths::people_invite(lang)) { (t.invite_other_file()) } }
        (people(view, checked))
    }
}

fn people(view: &View, checked: &Checked) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let known: BTreeMap<u64, uuid::Uuid> = checked.known.iter().copied().collect();
    let row = |(line, person): &(u64, Person)| {
        let profile = &person.profile;
        let country = profile.country.as_deref().and_then(geo::country);
        vec![
            html! { (line) },
            bdi(&profile.name),
            bdi(person.email.as_str()),
            html! { (profile.lang.own_name()) },
            html! { @if let Some(country) = country { (country.name(lang)) } },
            bdi(&profile.organisation),
            html! { (role_names(lang, &person.roles)) },
            html! { @if known.contains_key(line) { (t.invite_has_account()) } @else { (t.invite_new()) } },
        ]
    };
    let titles = [
        t.people_name(),
        t.people_email(),
        t.language(),
        t.person_country(),
        t.person_organisation(),
        t.people_roles(),
        t.people_status(),
    ];
    let columns = [Heading::number(t.invite_line())].into_iter().chain(titles.map(Heading::new)).collect();
    table(&Shown {
        caption: t.invite_people().into(),
        id: "invited".into(),
        columns,
        rows: checked.people.iter().map(row).collect(),
    })
}

/// It is done.
pub(super) fn done(view: &View, viewer: &Viewer, invited: usize, known: usize) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        (way(view, viewer))
        (parts::heading(None, html! { (t.invite_title()) }, None))
        (parts::alert(Kind::Success, &t.invite_done(number(invited)), html! {
            @if known > 0 { p { (t.invite_known(number(known))) } }
            p { (t.invite_done_text()) }
        }))
        (form::actions(html! {
            @if viewer.has(Role::Administrator) {
                (parts::link_button(&paths::people(lang), t.people_title(), Weight::Primary, None))
            }
            (parts::link_button(&paths::people_invite(lang), t.invite_other_file(), Weight::Normal, None))
        }))
    };
    view.page(t.invite_title()).show(body).into_response()
}
