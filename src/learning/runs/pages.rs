//! The staff's pages of runs.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        icon::Icon,
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    form::{CODE_MAX, TITLE_MAX, Typed, date_field, title_field},
    rules::{Phase, SLUG_MAX},
    store::{Run, mode_id},
    words,
};
use crate::{
    Text,
    catalogue::pages::how,
    compiled::{Activity, EnrolmentMode},
    participants::groups::store::Group,
    staff::{Desk, routes::REASON_MAX},
    urls, words as common,
};

type Errors = [(String, String)];

/// Everything on a run's page.
#[derive(Debug, Default)]
pub struct Shown {
    /// The run.
    pub run: Run,
    /// Who looks after it.
    pub named: Vec<Uuid>,
    /// Their names.
    pub names: HashMap<Uuid, String>,
    /// Its groups.
    pub groups: Vec<Group>,
    /// Now.
    pub now: DateTime<Utc>,
    /// An address that came back.
    pub email: String,
    /// A reason that came back.
    pub reason: String,
    /// What is wrong.
    pub errors: Vec<(String, String)>,
}

fn error(errors: &Errors, name: &str) -> Option<String> {
    let id = form::field_id(name);
    errors.iter().find(|(of, _)| *of == id).map(|(_, error)| error.clone())
}

fn name(view: &View, desk: &Desk, run: &Run) -> String {
    let chain = desk.version.course.chain(view.lang);
    words::name(Text::of(view.lang), run.is_default(), &run.settings.title, &chain)
}

/// A page of the runs: the way back, the heading, what is wrong.
fn framed(
    view: &View,
    desk: &Desk,
    (title, under): (&str, Option<&Run>),
    errors: &Errors,
    body: Markup,
) -> Markup {
    let t = Text::of(view.lang);
    let course = &desk.version.course;
    let mut way = vec![
        NavItem::new(urls::learn(view.lang, &course.slug), common::course_title(view.lang, course)),
        NavItem::new(urls::staff(view.lang, &course.slug), t.staff_page()),
    ];
    if title != t.runs_title() {
        way.push(NavItem::new(urls::runs(view.lang, &course.slug), t.runs_title()));
    }
    if let Some(run) = under {
        way.push(NavItem::new(urls::run(view.lang, &course.slug, &run.slug), name(view, desk, run)));
    }
    view.page(title).wide().show(html! {
        (parts::breadcrumb(t.breadcrumb(), &way, title.to_owned()))
        (parts::heading_under(Some(common::course_title(view.lang, course)), html! { (bdi(title)) }, None))
        (form::error_summary(t.staff_wrong(), errors))
        (body)
    })
}

/// Every run: those to come, those that go on, those that are over.
pub fn list(
    view: &View,
    desk: &Desk,
    runs: &[Run],
    (later, next): (bool, Option<Uuid>),
    now: DateTime<Utc>,
) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.version.course.slug;
    let of = |wanted: fn(Phase) -> bool| -> Vec<&Run> {
        runs.iter().filter(|run| wanted(run.times().phase(now))).collect()
    };
    let parts = [
        ("going", t.runs_going(), of(|phase| phase == Phase::Going)),
        ("upcoming", t.runs_upcoming(), of(|phase| matches!(phase, Phase::Upcoming(_)))),
        ("over", t.runs_over(), of(|phase| matches!(phase, Phase::Ended(_) | Phase::Cancelled(_)))),
    ];
    let body = html! {
        p { (t.runs_lead()) }
        @if desk.whole() {
            p.actions { (parts::link_button(&urls::runs_new(view.lang, slug), t.runs_new(), Weight::Primary, None)) }
        }
        @if runs.is_empty() { p { (t.runs_none()) } }
        @for (id, title, runs) in &parts {
            @if !runs.is_empty() { (parts::section(id, title, table(view, desk, (id, title), runs, now))) }
        }
        @if later || next.is_some() {
            (parts::pagination(&parts::Pages {
                label: t.pages_label().into(),
                previous: later.then(|| NavItem::new(urls::runs(view.lang, slug), t.staff_first_page())),
                next: next.map(|after| NavItem::new(format!("{}?after={after}", urls::runs(view.lang, slug)), t.next())),
                text: "".into(),
            }))
        }
    };
    framed(view, desk, (t.runs_title(), None), &[], body)
}

fn table(view: &View, desk: &Desk, (id, title): (&str, &str), runs: &[&Run], now: DateTime<Utc>) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.version.course.slug;
    let zone = desk.viewer.time_zone;
    let row = |run: &&Run| {
        let of = &run.settings;
        vec![
            html! { a href=(urls::run(view.lang, slug, &run.slug)) { (bdi(&name(view, desk, run))) } },
            html! { (words::span(t, view.lang, (of.starts, of.ends), zone)) },
            html! { (words::phase(t, run.times().phase(now))) },
            html! { (how(t, of.mode)) },
            html! { (places(view, t, run)) },
        ]
    };
    table_under(&Table {
        caption: title.into(),
        id: format!("t-{id}").into(),
        columns: vec![
            Column::new(t.runs_run()),
            Column::new(t.runs_when()),
            Column::new(t.transcript_state()),
            Column::new(t.fact_enrolment()),
            Column::number(t.runs_people()),
        ],
        rows: runs.iter().map(row).collect(),
    })
}

/// How many take it, of how many who may.
fn places(view: &View, t: Text, run: &Run) -> String {
    let taken = cldr::number(view.lang, run.taken);
    match run.settings.capacity {
        Some(capacity) => t.runs_taken_of(cldr::number(view.lang, capacity), taken),
        None => taken,
    }
}

/// One run: what it is, who looks after it, its groups, and what can be done with it.
pub fn one(view: &View, desk: &Desk, of: &Shown) -> Markup {
    let t = Text::of(view.lang);
    let (slug, run) = (&desk.version.course.slug, &of.run);
    let page = |page: &str| urls::run_page(view.lang, slug, &run.slug, page);
    let link = |page: &str, label: &str| parts::link_button(page, label, Weight::Normal, None);
    let title = name(view, desk, run);
    let people = format!("{}?run={}", urls::participants(view.lang, slug), run.slug);
    let add = format!("{}?run={}", urls::participants_page(view.lang, slug, "add"), run.slug);
    let body = html! {
        @if let (Some(at), Some(reason)) = (run.cancelled, &run.reason) {
            (parts::notice(Kind::Warning, Some(&t.runs_cancelled_on(cldr::date_time(view.lang, at, desk.viewer.time_zone))), html! { p dir="auto" { (reason) } }))
        }
        p.actions {
            (parts::link_button(&people, t.roster_title(), Weight::Primary, Some(Icon::People)))
            @if run.cancelled.is_none() { (link(&add, t.roster_add())) }
            @if desk.whole() {
                (link(&page("edit"), t.runs_edit()))
                (link(&page("dates"), t.runs_dates()))
                (link(&page("copy"), t.runs_copy()))
            }
        }
        (parts::facts(&facts(view, t, desk, of)))
        (parts::section("groups", t.roster_groups(), groups(view, t, desk, of)))
        (parts::section("people", t.runs_staff(), staff(view, t, desk, of)))
        @if desk.whole() && run.cancelled.is_none() {
            (parts::section("close", t.runs_close_title(), closing(t, of, &page("close"))))
        }
    };
    framed(view, desk, (&title, None), &of.errors, body)
}

fn facts(view: &View, t: Text, desk: &Desk, of: &Shown) -> Vec<(std::borrow::Cow<'static, str>, Markup)> {
    let (run, zone) = (&of.run, desk.viewer.time_zone);
    let time = |at: Option<DateTime<Utc>>| at.map(|at| cldr::date_time(view.lang, at, zone));
    let of_run = &run.settings;
    let mut facts: Vec<(std::borrow::Cow<'static, str>, Markup)> =
        vec![(t.transcript_state().into(), html! { (words::phase(t, run.times().phase(of.now))) })];
    for (label, at) in [
        (t.runs_starts(), of_run.starts),
        (t.runs_ends(), of_run.ends),
        (t.runs_opens(), of_run.opens),
        (t.runs_closes(), of_run.closes),
    ] {
        if let Some(at) = time(at) {
            facts.push((label.into(), html! { (at) }));
        }
    }
    facts.push((t.runs_zone().into(), html! { bdi dir="ltr" { (zone.name()) } }));
    facts.push((t.fact_enrolment().into(), html! { (how(t, of_run.mode)) }));
    if let Some(code) = &of_run.code {
        facts.push((t.enrol_code().into(), html! { bdi dir="ltr" { (code) } }));
    }
    facts.push((t.runs_people().into(), html! { (places(view, t, run)) }));
    facts.push((t.runs_slug().into(), html! { bdi dir="ltr" { (run.slug) } }));
    let others = of_run.title.0.iter().filter(|(lang, _)| **lang != view.lang);
    for (lang, title) in others {
        facts.push((lang.own_name().into(), html! { span lang=(lang.code()) dir=(lang.dir()) { (title) } }));
    }
    facts
}

fn groups(view: &View, t: Text, desk: &Desk, of: &Shown) -> Markup {
    let slug = &desk.version.course.slug;
    let members = |group: &Group| format!("{}?group={}", urls::participants(view.lang, slug), group.id);
    html! {
        @if of.groups.is_empty() { p { (t.runs_groups_none()) } } @else {
            ul { @for group in &of.groups { li { a href=(members(group)) { (bdi(&group.name)) } " · " (cldr::number(view.lang, group.members)) } } }
        }
        p { a href=(urls::participants_page(view.lang, slug, "groups")) { (t.roster_groups()) } }
    }
}

fn staff(view: &View, t: Text, desk: &Desk, of: &Shown) -> Markup {
    let action = urls::run_page(view.lang, &desk.version.course.slug, &of.run.slug, "people");
    let name = |account: &Uuid| of.names.get(account).map_or(t.statement_erased(), String::as_str).to_owned();
    let mut named: Vec<(Uuid, String)> = of.named.iter().map(|id| (*id, name(id))).collect();
    cldr::sort_names(view.lang, &mut named, |(_, name)| name);
    html! {
        p { (t.runs_staff_note()) }
        ul {
            @for (account, name) in &named {
                @let id = account.to_string();
                li {
                    (bdi(name)) " "
                    @if desk.whole() {
                        (parts::act(&action, &t.staff_remove(name.clone()), Weight::Plain, None, &[("act", "remove"), ("account", &id)]))
                    }
                }
            }
        }
        @if desk.whole() {
            form.form method="post" action=(action) {
                (form::hidden("act", "add"))
                (Field::email("email", t.staff_add_email()).hint(t.staff_add_hint()).value(&of.email).autocomplete("off")
                    .error(error(&of.errors, "email")).required())
                (form::actions(form::submit(t.staff_add())))
            }
        }
    }
}

fn closing(t: Text, of: &Shown, action: &str) -> Markup {
    html! {
        @if of.run.settings.closes.is_none_or(|at| at > of.now) {
            p { (t.runs_close_note()) }
            (parts::act(action, t.runs_close(), Weight::Normal, None, &[("act", "close")]))
        }
        (parts::disclosure(t.runs_cancel_title(), error(&of.errors, "reason").is_some(), html! {
            p { (t.runs_cancel_note()) }
            form.form method="post" action=(action) {
                (form::hidden("act", "cancel"))
                (Field::area("reason", t.staff_reason(), 3).hint(t.runs_cancel_hint()).value(&of.reason).maxlength(REASON_MAX)
                    .error(error(&of.errors, "reason")).required())
                (form::actions(form::dangerous(t.runs_cancel())))
            }
        }))
    }
}

/// A new run.
pub fn new(view: &View, desk: &Desk, typed: &Typed, errors: &Errors) -> Markup {
    let t = Text::of(view.lang);
    let action = urls::runs_new(view.lang, &desk.version.course.slug);
    let body = html! {
        form.form method="post" action=(action) {
            (titles(view, t, typed, errors))
            (address(t, typed, errors))
            (when(t, desk, typed, errors))
            (enrolling(t, typed, errors))
            (form::actions(form::submit(t.runs_make())))
        }
    };
    framed(view, desk, (t.runs_new(), None), errors, body)
}

/// A run changed.
pub fn edit(view: &View, desk: &Desk, run: &Run, typed: &Typed, errors: &Errors) -> Markup {
    let t = Text::of(view.lang);
    let action = urls::run_page(view.lang, &desk.version.course.slug, &run.slug, "edit");
    let body = html! {
        form.form method="post" action=(action) {
            (form::hidden("revision", &run.revision.to_string()))
            (titles(view, t, typed, errors))
            (when(t, desk, typed, errors))
            (enrolling(t, typed, errors))
            (form::actions(form::submit(t.runs_save())))
        }
    };
    framed(view, desk, (t.runs_edit(), Some(run)), errors, body)
}

/// A run copied.
pub fn copy(view: &View, desk: &Desk, run: &Run, typed: &Typed, errors: &Errors) -> Markup {
    let t = Text::of(view.lang);
    let action = urls::run_page(view.lang, &desk.version.course.slug, &run.slug, "copy");
    let tick =
        |name: &str, label: &str| form::checkbox(name, html! { (label) }, !typed.get(name).is_empty(), None);
    let body = html! {
        p { (t.runs_copy_lead()) }
        form.form method="post" action=(action) {
            (titles(view, t, typed, errors))
            (address(t, typed, errors))
            (moment(t.runs_starts(), "starts", typed, errors).hint(zone(t, desk)).required())
            (form::group(t.runs_copy_what(), html! {
                (tick("with-dates", t.runs_copy_dates()))
                (tick("with-staff", t.runs_copy_staff()))
                (tick("with-groups", t.runs_copy_groups()))
            }))
            (form::actions(form::submit(t.runs_copy_do())))
        }
    };
    framed(view, desk, (t.runs_copy(), Some(run)), errors, body)
}

fn titles(view: &View, t: Text, typed: &Typed, errors: &Errors) -> Markup {
    let field = |lang: Lang| {
        let name = title_field(lang);
        let field = Field::text(name.clone(), t.runs_name(lang.own_name().to_owned()))
            .value(typed.get(&name))
            .maxlength(TITLE_MAX)
            .lang(lang.code())
            .dir(lang.dir())
            .autocomplete("off")
            .error(error(errors, &name));
        if lang == view.lang { field.hint(t.runs_name_hint()) } else { field }
    };
    let others: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| *lang != view.lang).collect();
    let open = others.iter().any(|lang| !typed.get(&title_field(*lang)).is_empty());
    html! {
        (field(view.lang))
        (parts::disclosure(t.runs_other_languages(), open, html! { @for lang in others { (field(lang)) } }))
    }
}

fn address(t: Text, typed: &Typed, errors: &Errors) -> Markup {
    html! {
        (Field::text("slug", t.runs_slug()).hint(t.runs_slug_hint()).value(typed.get("slug")).maxlength(SLUG_MAX).dir("ltr")
            .autocomplete("off").short().optional(t.optional()).error(error(errors, "slug")))
    }
}

fn zone(t: Text, desk: &Desk) -> String {
    t.runs_zone_hint(desk.viewer.time_zone.name().to_owned())
}

fn moment<'a>(label: &'a str, name: &'a str, typed: &'a Typed, errors: &Errors) -> Field<'a> {
    Field::moment(name, label).value(typed.get(name)).error(error(errors, name))
}

fn when(t: Text, desk: &Desk, typed: &Typed, errors: &Errors) -> Markup {
    form::group(
        t.runs_when(),
        html! {
            p.small { (zone(t, desk)) }
            (moment(t.runs_starts(), "starts", typed, errors).required())
            (moment(t.runs_ends(), "ends", typed, errors).hint(t.runs_ends_hint()).optional(t.optional()))
        },
    )
}

fn enrolling(t: Text, typed: &Typed, errors: &Errors) -> Markup {
    let chosen = match typed.get("mode") {
        "" => mode_id(EnrolmentMode::Open),
        mode => mode,
    };
    let modes = [EnrolmentMode::Open, EnrolmentMode::Code, EnrolmentMode::Approval]
        .map(|mode| Choice::new(mode_id(mode), how(t, mode), chosen == mode_id(mode)));
    form::group(
        t.fact_enrolment(),
        html! {
            (Choices::radios("mode", t.runs_mode(), modes.to_vec()))
            (Field::text("code", t.enrol_code()).hint(t.runs_code_hint()).value(typed.get("code")).maxlength(CODE_MAX).dir("ltr")
                .autocomplete("off").short().optional(t.optional()).error(error(errors, "code")))
            (Field::text("capacity", t.runs_capacity()).hint(t.runs_capacity_hint()).value(typed.get("capacity")).inputmode("numeric")
                .dir("ltr").autocomplete("off").short().optional(t.optional()).error(error(errors, "capacity")))
            (moment(t.runs_opens(), "opens", typed, errors).optional(t.optional()))
            (moment(t.runs_closes(), "closes", typed, errors).optional(t.optional()))
        },
    )
}

/// When the activities of a run are open: those that have dates in the course or here, the others folded away.
pub fn dates(view: &View, desk: &Desk, run: &Run, typed: &Typed, errors: &Errors) -> Markup {
    let t = Text::of(view.lang);
    let course = &desk.version.course;
    let has = |activity: &Activity| {
        activity.opens.is_some()
            || activity.closes.is_some()
            || ["opens", "closes"].iter().any(|which| {
                let name = date_field(which, &activity.id);
                !typed.get(&name).is_empty() || error(errors, &name).is_some()
            })
    };
    let (dated, others): (Vec<&Activity>, Vec<&Activity>) =
        course.activities().partition(|activity| has(activity));
    let action = urls::run_page(view.lang, &course.slug, &run.slug, "dates");
    let rows = |activities: &[&Activity]| {
        html! { @for activity in activities { (date_row(view, desk, activity, typed, errors)) } }
    };
    let body = html! {
        p { (t.runs_dates_lead()) }
        p.small { (zone(t, desk)) }
        form.form method="post" action=(action) {
            (form::hidden("revision", &run.revision.to_string()))
            @if dated.is_empty() { p { (t.runs_dates_none()) } }
            (rows(&dated))
            @if !others.is_empty() { (parts::disclosure(t.runs_dates_others(), dated.is_empty(), rows(&others))) }
            (form::actions(form::submit(t.runs_save())))
        }
    };
    framed(view, desk, (t.runs_dates(), Some(run)), errors, body)
}

fn date_row(view: &View, desk: &Desk, activity: &Activity, typed: &Typed, errors: &Errors) -> Markup {
    let t = Text::of(view.lang);
    let title = activity.title.text(&desk.version.course.chain(view.lang)).to_owned();
    let zone = desk.viewer.time_zone;
    let field = |which: &str, label: &str, at: Option<DateTime<Utc>>| {
        let name = date_field(which, &activity.id);
        let field = Field::moment(name.clone(), label.to_owned())
            .value(typed.get(&name).to_owned())
            .error(error(errors, &name))
            .optional(t.optional());
        match at {
            Some(at) => field.hint(t.runs_dates_course(cldr::date_time(view.lang, at, zone))),
            None => field,
        }
    };
    form::group(
        &title,
        html! {
            (field("opens", t.rules_opens(), activity.opens))
            (field("closes", t.rules_closes(), activity.closes))
        },
    )
}
