//! The way to the courses that somebody looks after: every course for programme staff, one's own for who is named.

use std::collections::HashMap;

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    cldr,
    error::Result,
    html::{
        page::NavItem,
        parts,
        table::{Column, Table, table_under},
    },
    http::{View, view::MenuEntry},
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::store;
use crate::{
    Learning, Text,
    catalogue::pages::how,
    library::{Library, Version},
    urls, words,
};

/// The page on the overview of what programme staff can do.
pub fn admin_link() -> MenuEntry {
    MenuEntry {
        href: urls::admin_courses,
        label: |lang| Text::of(lang).admin_courses_title(),
        roles: &["administrator", "staff"],
    }
}

/// Every course, those with requests first.
pub(super) async fn list(State(learning): State<Learning>, view: View) -> Result<Response> {
    let waiting = store::waiting(&learning.platform.db).await?;
    let mut versions: Vec<_> =
        learning.library.all().into_iter().map(|version| (title(view.lang, &version), version)).collect();
    cldr::sort_names(view.lang, &mut versions, |(title, _)| title);
    versions.sort_by_key(|(_, version)| !waiting.contains_key(&version.course_id));
    let versions: Vec<&Version> = versions.iter().map(|(_, version)| &**version).collect();
    Ok(page(&view, &versions, &waiting).into_response())
}

fn title(lang: Lang, version: &Version) -> String {
    version.course.title.text(&version.course.chain(lang)).to_owned()
}

fn page(view: &View, versions: &[&Version], waiting: &HashMap<Uuid, i64>) -> Markup {
    let t = Text::of(view.lang);
    let way = [NavItem::new(halqa_identity::paths::admin(view.lang), halqa_identity::admin_title(view.lang))];
    let rows = versions.iter().map(|version| row(view, t, version, waiting)).collect();
    view.page(t.admin_courses_title()).wide().show(html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.admin_courses_title()))
        (parts::heading(None, html! { (t.admin_courses_title()) }, Some(html! { (t.admin_courses_lead()) })))
        @if versions.is_empty() {
            (parts::empty(t.list_nothing_yet(), t.list_nothing_yet_text(), None))
        } @else {
            (table_under(&Table {
                caption: t.catalogue_title().into(),
                id: "t-courses".into(),
                columns: vec![
                    Column::new(t.kind_course()),
                    Column::number(t.staff_requests()),
                    Column::new(t.fact_enrolment()),
                    Column::number(t.fact_version()),
                ],
                rows,
            }))
        }
    })
}

fn row(view: &View, t: Text, version: &Version, waiting: &HashMap<Uuid, i64>) -> Vec<Markup> {
    let course = &version.course;
    let desk = urls::staff(view.lang, &course.slug);
    let number = |n| cldr::number(view.lang, n);
    let requests = waiting.get(&version.course_id).copied().unwrap_or(0);
    vec![
        html! { a href=(desk) { (words::course_title(view.lang, course)) } },
        html! { @if requests > 0 { a href={ (desk) "#requests" } { (number(requests)) } } @else { (number(0)) } },
        html! { (how(t, course.enrolment.mode)) },
        html! { (number(version.number)) },
    ]
}

/// The courses that a person is named for, for "My learning"; nothing for who is named for none.
///
/// # Errors
/// The database failed.
pub async fn mine(learning: &Learning, view: &View, account: Uuid) -> Result<Markup> {
    let mut named = store::named_for(&learning.platform.db, account).await?;
    named.extend(crate::runs::people::desks(&learning.platform.db, account).await?);
    Ok(if named.is_empty() {
        html! {}
    } else {
        desks(view, &learning.library, &named)
    })
}

fn desks(view: &View, library: &Library, named: &[(Uuid, i64)]) -> Markup {
    let t = Text::of(view.lang);
    let mut courses: Vec<_> = named
        .iter()
        .filter_map(|(course, waiting)| {
            let version = library.by_course(*course)?;
            Some((title(view.lang, &version), version, *waiting))
        })
        .collect();
    cldr::sort_names(view.lang, &mut courses, |(title, ..)| title);
    html! {
        @if !courses.is_empty() {
            (parts::section("desks", t.mine_desks(), html! {
                ul {
                    @for (_, version, waiting) in &courses {
                        @let desk = urls::staff(view.lang, &version.course.slug);
                        li {
                            a href=(desk) { (words::course_title(view.lang, &version.course)) }
                            @if *waiting > 0 {
                                " · " a href={ (desk) "#requests" } { (t.desk_requests(*waiting, cldr::number(view.lang, *waiting))) }
                            }
                        }
                    }
                }
            }))
        }
    }
}
