//! Pages of groups.

use halqa_platform::{
    cldr,
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{NAME_MAX, store::Group};
use crate::{
    Text,
    participants::{
        pages::{framed, selected},
        rules::Selection,
    },
    runs::{rules::SELF_PACED, store::Named, words::name_of},
    staff::Desk,
    urls,
};

/// What the page of all groups shows.
#[derive(Debug, Default)]
pub struct Listing {
    /// The groups.
    pub groups: Vec<Group>,
    /// Runs of the course.
    pub runs: Vec<Named>,
    /// A name that came back …
    pub name: String,
    /// … with the run that was chosen …
    pub run: String,
    /// … of this group, or of a new one.
    pub at: Option<Uuid>,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// All groups of the course.
pub fn list(view: &View, desk: &Desk, of: &Listing) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.version.course.slug;
    let at = of.at.map_or_else(|| form::field_id("name"), rename_id);
    let errors: Vec<_> = of.error.iter().map(|error| (at.clone(), error.clone())).collect();
    let chain = desk.version.course.chain(view.lang);
    let rows = of.groups.iter().map(|group| row(view, t, slug, group, (of, &chain))).collect();
    let own = of.at.is_none();
    let runs: Vec<_> = of
        .runs
        .iter()
        .filter(|run| run.address != SELF_PACED && !run.over)
        .map(|run| Choice::new(&*run.address, name_of(t, run, &chain), run.address == of.run))
        .collect();
    let choose = desk.reach.runs.is_none() || runs.len() > 1;
    framed(
        view,
        desk,
        t.roster_groups(),
        &errors,
        html! {
            p { (t.roster_groups_lead()) }
            @if of.groups.is_empty() {
                p { (t.roster_groups_none()) }
            } @else {
                (table_under(&Table {
                    caption: t.roster_groups().into(),
                    id: "t-groups".into(),
                    columns: vec![
                        Column::new(t.roster_group()),
                        Column::new(t.runs_run()),
                        Column::number(t.roster_group_members()),
                        Column::new(t.roster_group_change()),
                    ],
                    rows,
                }))
            }
            (parts::section("new-group", t.roster_group_new(), html! {
                form.form method="post" action=(urls::participants_page(view.lang, slug, "groups")) {
                    (Field::text("name", t.roster_group_name()).value(if own { of.name.as_str() } else { "" }).maxlength(NAME_MAX)
                        .error(of.error.as_deref().filter(|_| own)).required())
                    @if choose && !runs.is_empty() {
                        @let whole = desk.reach.runs.is_none();
                        (Choices::select("run", t.runs_group_run(), runs).empty(if whole { t.runs_group_course() } else { t.staff_choose() }))
                    }
                    (form::actions(form::submit(t.roster_group_make())))
                }
            }))
        },
    )
}

fn rename_id(group: Uuid) -> String {
    format!("f-name-{}", group.simple())
}

fn row(view: &View, t: Text, slug: &str, group: &Group, (of, chain): (&Listing, &[Lang])) -> Vec<Markup> {
    let run = of.runs.iter().find(|run| Some(run.id) == group.run_id);
    let action = urls::participants_group(view.lang, slug, group.id);
    let members = format!("{}?group={}", urls::participants(view.lang, slug), group.id);
    let wrong = of.at == Some(group.id);
    let name = if wrong { &of.name } else { &group.name };
    vec![
        bdi(&group.name),
        html! { @if let Some(run) = run { (bdi(&name_of(t, run, chain))) } @else { (t.runs_group_course()) } },
        html! { a href=(members) { (cldr::number(view.lang, group.members)) span.unseen { " " (t.roster_group_show(group.name.clone())) } } },
        html! {
            details.disclosure open[wrong] {
                summary { (t.roster_group_change()) span.unseen { ": " (bdi(&group.name)) } }
                div {
                    form.form method="post" action=(action) {
                        (Field::text("name", t.roster_group_name()).value(name).maxlength(NAME_MAX).id(rename_id(group.id))
                            .error(of.error.as_deref().filter(|_| wrong)).required())
                        (form::actions(form::submit(t.roster_group_rename())))
                    }
                    p.small { (t.roster_group_delete_note()) }
                    (parts::act_about(&action, t.roster_group_delete(), &group.name, Weight::Danger, &[("act", "delete")]))
                }
            }
        },
    ]
}

/// What the page for putting people into a group shows.
#[derive(Debug)]
pub struct Assigning {
    /// Whom.
    pub selection: Selection,
    /// How many that are.
    pub count: i64,
    /// The groups.
    pub groups: Vec<Group>,
    /// The group chosen.
    pub group: Option<Uuid>,
    /// The name of a new one.
    pub name: String,
    /// What is wrong.
    pub errors: Vec<(String, String)>,
}

impl Default for Assigning {
    fn default() -> Self {
        Self {
            selection: Selection::Chosen(Vec::new()),
            count: 0,
            groups: Vec::new(),
            group: None,
            name: String::new(),
            errors: Vec::new(),
        }
    }
}

/// Puts people into a group.
pub fn assigning(view: &View, desk: &Desk, of: &Assigning) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.version.course.slug;
    let action = format!("{}{}", urls::participants_page(view.lang, slug, "assign"), of.selection.query());
    let error = of.errors.first().map(|(_, error)| error.as_str());
    let options = || {
        let options = of.groups.iter();
        options
            .map(|group| Choice::new(group.id.to_string(), &group.name, of.group == Some(group.id)))
            .collect()
    };
    framed(
        view,
        desk,
        t.roster_assign(),
        &of.errors,
        html! {
            (selected(view, desk, of.count))
            @if of.count > 0 {
                form.form method="post" action=(action) {
                    @if !of.groups.is_empty() {
                        (Choices::select("group", t.roster_group(), options()).empty(t.roster_group_choose()).error(error))
                    }
                    (Field::text("name", t.roster_group_or_new()).value(&of.name).maxlength(NAME_MAX)
                        .error(error.filter(|_| of.groups.is_empty())).id(if of.groups.is_empty() { "f-group" } else { "f-name" }))
                    (form::actions(html! {
                        (form::submit(t.roster_assign_in()))
                        @if !of.groups.is_empty() { (form::secondary(t.roster_assign_out(), "act", "out")) }
                    }))
                }
            }
        },
    )
}
