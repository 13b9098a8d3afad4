//! Pages of groups.

use halqa_platform::{
    cldr,
    html::{
        self, bdi,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::{View, view::encode},
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    NAME_MAX,
    store::{Counted, Group, Member},
};
use crate::{
    Text,
    accounts::{Listed, Status},
    faults::Faults,
    paths,
    people::{role_names, role_words},
    policy::Role,
    viewer::Viewer,
};

/// What the list shows.
pub(super) struct Listing<'a> {
    pub(super) groups: Vec<Counted>,
    pub(super) search: String,
    /// It does not begin with the first.
    pub(super) later: bool,
    /// Key after which the next page begins.
    pub(super) next: Option<String>,
    /// A name that came back.
    pub(super) name: &'a str,
}

fn way(view: &View, here: &str) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    parts::breadcrumb(t.breadcrumb(), &[NavItem::new(paths::admin(lang), t.admin_title())], here)
}

fn way_in(view: &View, group: &Group, here: Option<&str>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let mut all = vec![
        NavItem::new(paths::admin(lang), t.admin_title()),
        NavItem::new(paths::groups(lang), t.groups_title()),
    ];
    match here {
        Some(here) => {
            all.push(NavItem::new(paths::group(lang, group.id), &*group.name));
            parts::breadcrumb(t.breadcrumb(), &all, here)
        }
        None => parts::breadcrumb(t.breadcrumb(), &all, &*group.name),
    }
}

fn gives(view: &View, group: &Group) -> Markup {
    let roles = group.gives();
    html! { @if roles.is_empty() { "—" } @else { (role_names(view.lang, &roles)) } }
}

/// All groups.
pub(super) fn list(view: &View, shown: &Listing<'_>, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row = |of: &Counted| {
        vec![
            html! { a href=(paths::group(lang, of.group.id)) { (bdi(&of.group.name)) } },
            html! { (cldr::number(lang, of.members)) },
            gives(view, &of.group),
            html! { (kept_by(t, &of.group)) },
        ]
    };
    let more =
        |from: &str| format!("{}?q={}&from={}", paths::groups(lang), encode(&shown.search), encode(from));
    let body = html! {
        (way(view, t.groups_title()))
        (parts::heading(None, html! { (t.groups_title()) }, Some(html! { (t.groups_lead()) })))
        (faults.summary(lang))
        form.narrowed method="get" action=(paths::groups(lang)) role="search" {
            div.search-line {
                (Field::search("q", t.groups_search()).value(&*shown.search).maxlength(200))
                (form::submit(t.people_search_button()))
            }
        }
        @if shown.groups.is_empty() {
            (parts::empty(t.groups_none(), t.groups_none_text(), None))
        } @else {
            (table_under(&Table {
                caption: t.groups_title().into(),
                id: "groups".into(),
                columns: vec![
                    Column::new(t.groups_name()),
                    Column::number(t.groups_members()),
                    Column::new(t.groups_roles()),
                    Column::new(t.groups_kept()),
                ],
                rows: shown.groups.iter().map(row).collect(),
            }))
        }
        @if shown.later || shown.next.is_some() {
            (form::actions(html! {
                @if shown.later { a.btn href=(paths::groups(lang)) { (t.people_first_page()) } }
                @if let Some(next) = &shown.next { a.btn rel="next" href=(more(next)) { (t.groups_more()) } }
            }))
        }
        (parts::section("new", t.groups_new(), html! {
            form.stack method="post" action=(paths::groups(lang)) {
                (Field::text("name", t.groups_name()).value(shown.name).error(faults.of("name")).required()
                    .maxlength(NAME_MAX))
                (form::actions(form::submit(t.groups_make())))
            }
        }))
    };
    view.page(t.groups_title()).wide().show(body)
}

fn kept_by(t: Text, group: &Group) -> &'static str {
    if group.directory { t.groups_kept_directory() } else { t.groups_kept_hand() }
}

/// What the page of one group shows.
pub(super) struct Shown<'a> {
    pub(super) group: &'a Counted,
    pub(super) members: Vec<Member>,
    /// The members do not begin with the first.
    pub(super) later: bool,
    /// After whom the next page begins.
    pub(super) next: Option<Uuid>,
    pub(super) search: String,
    /// Whom the search found, and whether they are in the group.
    pub(super) offered: Vec<(Listed, bool)>,
    /// What came back.
    pub(super) name: &'a str,
    pub(super) email: &'a str,
}

/// One group.
pub(super) fn one(view: &View, viewer: &Viewer, shown: &Shown<'_>, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let group = &shown.group.group;
    let name = if faults.of("name").is_some() { shown.name } else { &group.name };
    let made = html::moment(group.created_at, &cldr::date_time(lang, group.created_at, viewer.time_zone));
    let body = html! {
        (way_in(view, group, None))
        (parts::heading(None, bdi(&group.name), None))
        (faults.summary(lang))
        (parts::facts(&[
            (t.groups_members().into(), html! { (cldr::number(lang, shown.group.members)) }),
            (t.groups_roles().into(), gives(view, group)),
            (t.groups_kept().into(), html! { (kept_by(t, group)) }),
            (t.groups_made().into(), made),
        ]))
        (parts::section("members", t.groups_members(), members(view, viewer, shown)))
        (parts::section("add", t.groups_add(), adding(view, shown, faults)))
        (parts::section("roles", t.groups_roles(), roles(view, group)))
        (parts::section("rename", t.groups_rename(), html! {
            form.stack method="post" action=(paths::group_act(lang, group.id, "name")) {
                (Field::text("name", t.groups_name()).value(name).error(faults.of("name")).required()
                    .maxlength(NAME_MAX))
                (form::actions(form::submit(t.groups_rename())))
            }
        }))
        (parts::section("delete", t.groups_delete(), html! {
            p { (t.groups_delete_text()) }
            (parts::link_button(&paths::group_act(lang, group.id, "delete"), t.groups_delete(), Weight::Danger, None))
        }))
    };
    view.page(&group.name).wide().show(body)
}

fn members(view: &View, viewer: &Viewer, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let group = shown.group.group.id;
    let row = |member: &Member| {
        let action = paths::group_act(lang, group, "members/remove");
        let id = member.id.to_string();
        let since = html::moment(member.added_at, &cldr::date_time(lang, member.added_at, viewer.time_zone));
        vec![
            html! {
                a href=(paths::person(lang, member.id)) { (bdi(&member.name)) }
                @if member.status() != Status::Active { " " (parts::badge(t.status_suspended())) }
            },
            bdi(member.email.as_deref().unwrap_or_default()),
            since,
            parts::act_about(&action, t.groups_take_out(), &member.name, Weight::Danger, &[("person", &id)]),
        ]
    };
    let columns = [t.people_name(), t.people_email(), t.groups_since(), t.groups_take_out()].map(Column::new);
    html! {
        @if shown.members.is_empty() {
            p { (t.groups_empty()) }
        } @else {
            (table_under(&Table {
                caption: t.groups_members().into(),
                id: "group-members".into(),
                columns: columns.into(),
                rows: shown.members.iter().map(row).collect(),
            }))
        }
        @if shown.later || shown.next.is_some() {
            (form::actions(html! {
                @if shown.later { a.btn href=(paths::group(lang, group)) { (t.people_first_page()) } }
                @if let Some(next) = shown.next {
                    a.btn rel="next" href={ (paths::group(lang, group)) "?from=" (next) } { (t.groups_more()) }
                }
            }))
        }
    }
}

fn adding(view: &View, shown: &Shown<'_>, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let group = &shown.group.group;
    let action = paths::group_act(lang, group.id, "members");
    html! {
        @if group.directory { p { (t.groups_directory_note()) } }
        form.stack method="post" action=(action) {
            (Field::email("email", t.people_email()).value(shown.email).error(faults.of("email")).required()
                .maxlength(254))
            (form::actions(form::submit(t.groups_add_button())))
        }
        form method="get" action={ (paths::group(lang, group.id)) "#add" } role="search" {
            div.search-line {
                (Field::search("q", t.groups_find()).value(&*shown.search).maxlength(200))
                (parts::button(t.people_search_button(), Weight::Normal, None))
            }
        }
        @if !shown.search.is_empty() {
            @if shown.offered.is_empty() { p { (t.people_none_title()) } } @else {
                ul.plain #found {
                    @for (person, inside) in &shown.offered {
                        li {
                            p { (bdi(&person.name)) " · " (bdi(&person.email)) }
                            @if *inside { p { (t.groups_inside()) } } @else {
                                (parts::act_about(&action, t.groups_add_button(), &person.name, Weight::Normal,
                                    &[("person", &person.id.to_string())]))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn roles(view: &View, group: &Group) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let given = group.gives();
    let options = Role::ALL.iter().filter(|role| **role != Role::Learner).map(|role| {
        let (name, hint) = role_words(t, *role);
        Choice::new(role.id(), name, given.contains(role)).hint(hint)
    });
    html! {
        form.stack method="post" action=(paths::group_act(lang, group.id, "roles")) {
            (Choices::boxes("role", t.groups_roles(), options.collect()).under_heading().hint(t.groups_roles_hint()))
            (Choices::boxes("directory", t.groups_kept(), vec![
                Choice::new("on", t.groups_directory(), group.directory).hint(t.groups_directory_hint()),
            ]))
            (form::actions(form::submit(t.groups_roles_button())))
        }
    }
}

/// Asks whether to delete a group.
pub(super) fn delete(view: &View, of: &Counted) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let group = &of.group;
    let body = html! {
        (way_in(view, group, Some(t.groups_delete())))
        (parts::heading(None, html! { (t.groups_delete_ask(group.name.clone())) }, None))
        p { (t.groups_delete_text()) }
        p { (t.groups_delete_members(of.members, cldr::number(lang, of.members))) }
        @if !group.gives().is_empty() {
            p { (t.groups_delete_roles(role_names(lang, &group.gives()))) }
        }
        form method="post" action=(paths::group_act(lang, group.id, "delete")) {
            (form::actions(html! {
                (form::dangerous(t.groups_delete()))
                a.btn href=(paths::group(lang, group.id)) { (t.groups_cancel()) }
            }))
        }
    };
    view.page(t.groups_delete()).show(body)
}
