//! The list of participants.

use std::collections::HashMap;

use halqa_identity::accounts::{Contact, Status};
use halqa_platform::{
    cldr, geo,
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        icon::Icon,
        moment,
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Order, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    groups::store::Group,
    rules::{By, Filter, Sort, Standing, Taking, joined},
    store::Participant,
    views::{NAME_MAX, store::SavedView},
};
use crate::{
    Text,
    runs::{
        store::Named,
        words::{group_name, name_of},
    },
    staff::Desk,
    urls, words,
};

/// Everything on the page.
#[derive(Debug, Default)]
pub struct Roster {
    /// The lines.
    pub people: Vec<Participant>,
    /// Who they are.
    pub contacts: HashMap<Uuid, Contact>,
    /// Groups that each belongs to.
    pub memberships: HashMap<Uuid, Vec<String>>,
    /// Runs of the course.
    pub runs: Vec<Named>,
    /// Groups of the course.
    pub groups: Vec<Group>,
    /// Saved views.
    pub views: Vec<SavedView>,
    /// Who is shown.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// How many fit the filter.
    pub count: i64,
    /// What this page ends with, where there is another.
    pub next: Option<Uuid>,
    /// Whether this is not the first page.
    pub later: bool,
    /// The name of a view that came back.
    pub view_name: String,
    /// What is wrong with it.
    pub view_error: Option<String>,
}

/// A page under the list of participants: the way back, the heading, what is wrong.
pub fn framed(view: &View, desk: &Desk, title: &str, errors: &[(String, String)], body: Markup) -> Markup {
    let t = Text::of(view.lang);
    let course = &desk.version.course;
    let way = [
        NavItem::new(urls::learn(view.lang, &course.slug), words::course_title(view.lang, course)),
        NavItem::new(urls::staff(view.lang, &course.slug), t.staff_page()),
        NavItem::new(urls::participants(view.lang, &course.slug), t.roster_title()),
    ];
    view.page(title).wide().show(html! {
        (parts::breadcrumb(t.breadcrumb(), &way, title))
        (parts::heading_under(Some(words::course_title(view.lang, course)), html! { (title) }, None))
        (form::error_summary(t.staff_wrong(), errors))
        (body)
    })
}

/// How many an act is for; or that nobody was chosen, and the way back.
pub fn selected(view: &View, desk: &Desk, count: i64) -> Markup {
    let t = Text::of(view.lang);
    let back = urls::participants(view.lang, &desk.version.course.slug);
    html! {
        @if count > 0 {
            p.lead { (t.roster_selected(count, cldr::number(view.lang, count))) }
        } @else {
            (parts::notice(Kind::Warning, None, html! { p { (t.roster_selected_nobody()) } }))
            p { (parts::link_button(&back, t.roster_back(), Weight::Normal, None)) }
        }
    }
}

/// How an enrolment stands, in a word; who completed the course, and what became of it, with the day.
fn standing(t: Text, lang: Lang, zone: chrono_tz::Tz, one: &Participant) -> Markup {
    let time = |at| cldr::date_time(lang, at, zone);
    match (one.completed_at, one.withdrawn_at, one.state.as_str()) {
        (Some(_), Some(at), _) => parts::state(parts::State::Failed, &t.staff_withdrawn_on(time(at))),
        (Some(at), None, _) => parts::state(parts::State::Done, &t.staff_completed_on(time(at))),
        (None, _, "left") => html! { (t.staff_left()) },
        (None, _, "declined") => html! { (t.staff_declined()) },
        (None, _, "requested") => html! { (t.staff_requested()) },
        (None, _, _) if one.last_at.is_some() => parts::state(parts::State::Todo, t.staff_going()),
        (None, _, _) => parts::state(parts::State::Todo, t.staff_not_begun()),
    }
}

struct Page<'a> {
    view: &'a View,
    t: Text,
    desk: &'a Desk,
    of: &'a Roster,
}

impl Page<'_> {
    fn slug(&self) -> &str {
        &self.desk.version.course.slug
    }

    fn here(&self, more: &[&str]) -> String {
        format!("{}{}", urls::participants(self.view.lang, self.slug()), joined(more))
    }

    fn page(&self, page: &str) -> String {
        urls::participants_page(self.view.lang, self.slug(), page)
    }

    fn number(&self, n: i64) -> String {
        cldr::number(self.view.lang, n)
    }
}

/// The list.
pub fn roster(view: &View, desk: &Desk, of: &Roster) -> Markup {
    let t = Text::of(view.lang);
    let page = Page { view, t, desk, of };
    let course = words::course_title(view.lang, &desk.version.course);
    let way = [
        NavItem::new(urls::learn(view.lang, page.slug()), course.clone()),
        NavItem::new(urls::staff(view.lang, page.slug()), t.staff_page()),
    ];
    let errors: Vec<_> = of.view_error.iter().map(|error| (form::field_id("name"), error.clone())).collect();
    view.page(t.roster_title()).wide().show(html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.roster_title()))
        (parts::heading_under(Some(course), html! { (t.roster_title()) }, Some(html! { (t.roster_count(of.count, page.number(of.count))) })))
        (form::error_summary(t.staff_wrong(), &errors))
        (tools(&page))
        (saved(&page))
        (filters(&page))
        (lines(&page))
    })
}

fn tools(page: &Page<'_>) -> Markup {
    let t = page.t;
    let link = |page: &str, label: &str| parts::link_button(page, label, Weight::Normal, None);
    html! {
        nav.actions aria-label=(t.roster_tools()) {
            @let into = page.of.filter.run.as_ref().map(|run| format!("?run={run}")).unwrap_or_default();
            (link(&(page.page("add") + &into), t.roster_add()))
            (link(&page.page("groups"), t.roster_groups()))
            (link(&urls::runs(page.view.lang, page.slug()), t.runs_title()))
            (link(&urls::messages(page.view.lang, page.slug()), t.roster_messages()))
        }
    }
}

fn saved(page: &Page<'_>) -> Markup {
    let (t, of) = (page.t, page.of);
    let query = joined(&[&of.filter.query(), &of.sort.query()]);
    let action = format!("{}{query}", page.page("views"));
    html! {
        (parts::section("views", t.roster_views(), html! {
            @if of.views.is_empty() { p.small { (t.roster_views_none()) } }
            ul.saved-views {
                @for one in &of.views {
                    @let mine = one.account_id == page.desk.viewer.id;
                    @let id = one.id.to_string();
                    li {
                        a href={ (page.here(&[])) (one.query) } aria-current=[(one.query == query).then_some("true")] { (bdi(&one.name)) }
                        @if one.shared { " " (parts::badge(t.roster_view_shared())) }
                        @if mine || page.desk.programme {
                            " " (parts::act_about(&page.page("views"), t.roster_view_delete(), &one.name, Weight::Plain, &[("act", "delete"), ("view", &id)]))
                        }
                    }
                }
            }
            (parts::disclosure(t.roster_view_save_this(), of.view_error.is_some(), html! {
                form.form method="post" action=(action) {
                    (Field::text("name", t.roster_view_name()).value(&of.view_name).maxlength(NAME_MAX).error(of.view_error.as_deref()).required())
                    (form::checkbox("shared", html! { (t.roster_view_share()) }, false, None))
                    (form::actions(form::submit(t.roster_view_save())))
                }
            }))
        }))
    }
}

fn filters(page: &Page<'_>) -> Markup {
    let (t, of) = (page.t, page.of);
    let filter = &of.filter;
    let seen = filter.seen.map(|day| day.to_string()).unwrap_or_default();
    let groups = of.groups.iter();
    let chain = page.desk.version.course.chain(page.view.lang);
    let groups: Vec<_> = groups
        .map(|one| {
            let label = group_name(t, one, &of.runs, &chain);
            Choice::new(one.id.to_string(), label, filter.group == Some(one.id))
        })
        .collect();
    let runs: Vec<_> = of
        .runs
        .iter()
        .map(|run| {
            let chosen = filter.run.as_deref() == Some(&*run.address);
            Choice::new(&*run.address, name_of(t, run, &chain), chosen)
        })
        .collect();
    let langs = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name(), filter.lang == Some(lang)));
    html! {
        (parts::section("filter", t.roster_filter(), html! {
            form.filters method="get" action=(page.here(&[])) {
                (Field::search("q", t.roster_search()).value(&filter.q).maxlength(100))
                (Choices::select("state", t.roster_state(), takings(t, filter)))
                (Choices::select("progress", t.staff_progress(), standings(t, filter)).empty(t.roster_any()))
                @if runs.len() > 1 { (Choices::select("run", t.runs_run(), runs).empty(t.roster_any())) }
                @if !groups.is_empty() { (Choices::select("group", t.roster_group(), groups).empty(t.roster_any())) }
                (Choices::select("reader", t.roster_language(), langs.to_vec()).empty(t.roster_any()))
                (Choices::select("country", t.roster_country(), countries(page)).empty(t.roster_any()))
                (Field::date("seen", t.roster_seen_before()).value(seen))
                @if of.sort != Sort::default() {
                    (form::hidden("sort", of.sort.by.id()))
                    @if of.sort.down { (form::hidden("order", "down")) }
                }
                div.actions {
                    (form::submit(t.roster_filter_apply()))
                    @if !filter.is_all() { a href=(page.here(&[&of.sort.query()])) { (t.roster_filter_clear()) } }
                }
            }
        }))
    }
}

fn takings(t: Text, filter: &Filter) -> Vec<Choice<'static>> {
    let word = |taking| match taking {
        Taking::Active => t.roster_taking(),
        Taking::Left => t.staff_left(),
        Taking::Declined => t.staff_declined(),
        Taking::Requested => t.staff_requested(),
        Taking::Anyone => t.roster_anyone(),
    };
    Taking::ALL.map(|taking| Choice::new(taking.id(), word(taking), filter.taking == taking)).to_vec()
}

fn standings(t: Text, filter: &Filter) -> Vec<Choice<'static>> {
    let word = |standing| match standing {
        Standing::New => t.staff_not_begun(),
        Standing::Going => t.staff_going(),
        Standing::Completed => t.roster_completed(),
    };
    let choice = |one: Standing| Choice::new(one.id(), word(one), filter.standing == Some(one));
    Standing::ALL.map(choice).to_vec()
}

// All of them: to ask which occur would cost as much as the page.
fn countries(page: &Page<'_>) -> Vec<Choice<'static>> {
    let (lang, chosen) = (page.view.lang, page.of.filter.country);
    let all = geo::countries(lang).iter();
    all.map(|one| Choice::new(one.code(), one.name(lang), chosen == Some(one.code()))).collect()
}

fn lines(page: &Page<'_>) -> Markup {
    let (t, of) = (page.t, page.of);
    if of.people.is_empty() {
        let text = if of.filter.is_all() { t.staff_no_learners() } else { t.roster_nobody() };
        return html! { (parts::section("people", t.staff_learners(), html! { p { (text) } })) };
    }
    let rows = of.people.iter().map(|one| row(page, one)).collect();
    html! {
        (parts::section("people", t.staff_learners(), html! {
            form.roster method="get" action=(page.page("message")) {
                (table_under(&Table { caption: t.staff_learners_caption().into(), id: "t-learners".into(), columns: columns(page), rows }))
                (acts(page))
            }
            (pages(page))
            (export(page))
        }))
    }
}

fn columns<'a>(page: &Page<'a>) -> Vec<Column<'a>> {
    let t = page.t;
    let sorted = |column: Column<'a>, by: By| {
        let now = page.of.sort;
        let down = now.by == by && !now.down;
        let href = page.here(&[&page.of.filter.query(), &Sort { by, down }.query()]);
        let order = if now.down { Order::Descending } else { Order::Ascending };
        column.sort(href, (now.by == by).then_some(order))
    };
    let mut columns = vec![
        sorted(Column::new(t.staff_name()), By::Name),
        Column::new(t.transcript_state()),
        sorted(Column::number(t.staff_progress()), By::Progress),
        sorted(Column::new(t.staff_last()), By::Seen),
        sorted(Column::new(t.staff_enrolled()), By::Enrolled),
    ];
    if page.of.runs.len() > 1 {
        columns.push(Column::new(t.runs_run()));
    }
    columns.extend([
        Column::new(t.roster_group()),
        Column::new(t.roster_country()),
        Column::new(t.roster_language()),
    ]);
    columns
}

fn row(page: &Page<'_>, one: &Participant) -> Vec<Markup> {
    let (t, lang, zone) = (page.t, page.view.lang, page.desk.viewer.time_zone);
    let contact = page.of.contacts.get(&one.account_id).filter(|contact| contact.status != Status::Erased);
    let name = contact.map_or(t.statement_erased(), |contact| contact.name.as_str());
    let time = |at| moment(at, &cldr::date_time(lang, at, zone));
    let country = contact.and_then(|contact| geo::country(&contact.country));
    let groups = page.of.memberships.get(&one.id).map(Vec::as_slice).unwrap_or_default();
    let run = page.of.runs.iter().find(|run| run.id == one.run_id);
    let chain = page.desk.version.course.chain(lang);
    let run = html! { @if let Some(run) = run { (bdi(&name_of(t, run, &chain))) } };
    let mut cells = vec![
        html! {
            span.pick {
                input type="checkbox" name="e" value=(one.id.simple()) aria-label=(t.roster_choose(name.to_owned()));
                span {
                    a href=(urls::staff_learner(lang, page.slug(), one.id)) { (bdi(name)) }
                    @if contact.is_some_and(|contact| !contact.confirmed) { " " (parts::badge(t.roster_invited())) }
                }
            }
        },
        standing(t, lang, zone, one),
        html! { (cldr::percent(lang, one.progress)) },
        html! { @if let Some(at) = one.last_at { (time(at)) } @else { (t.staff_never()) } },
        time(one.requested_at),
    ];
    if page.of.runs.len() > 1 {
        cells.push(run);
    }
    cells.extend([
        html! { @for (at, name) in groups.iter().enumerate() { @if at > 0 { br; } (bdi(name)) } },
        html! { @if let Some(country) = country { (country.name(lang)) } },
        html! { @if let Some(contact) = contact { span lang=(contact.lang.code()) dir=(contact.lang.dir()) { (contact.lang.own_name()) } } },
    ]);
    cells
}

/// What can be done with who is ticked, or with everybody whom the filter lets through.
fn acts(page: &Page<'_>) -> Markup {
    let (t, of) = (page.t, page.of);
    let group = of.filter.group.map(|group| group.to_string());
    let seen = of.filter.seen.map(|day| day.to_string());
    let hidden = |name: &str, value: Option<&str>| html! { @if let Some(value) = value { (form::hidden(name, value)) } };
    html! {
        fieldset.group {
            legend { (t.roster_acts()) }
            label.choice { input type="radio" name="who" value="" checked; span { (t.roster_who_ticked()) } }
            label.choice { input type="radio" name="who" value="all"; span { (t.roster_who_all(of.count, page.number(of.count))) } }
            (hidden("q", Some(of.filter.q.as_str()).filter(|q| !q.is_empty())))
            (hidden("state", Some(of.filter.taking.id())))
            (hidden("progress", of.filter.standing.map(Standing::id)))
            (hidden("group", group.as_deref()))
            (hidden("run", of.filter.run.as_deref()))
            (hidden("reader", of.filter.lang.map(Lang::code)))
            (hidden("country", of.filter.country))
            (hidden("seen", seen.as_deref()))
            div.actions {
                button.btn type="submit" { (t.roster_act_message()) }
                button.btn type="submit" formaction=(page.page("assign")) { (t.roster_act_group()) }
                button.btn type="submit" formaction=(page.page("dates")) { (t.roster_act_dates()) }
            }
        }
    }
}

fn pages(page: &Page<'_>) -> Markup {
    let (t, of) = (page.t, page.of);
    let shown = of.people.len() as i64;
    let (filter, sort) = (of.filter.query(), of.sort.query());
    html! {
        @if of.later || of.next.is_some() {
            (parts::pagination(&parts::Pages {
                label: t.pages_label().into(),
                previous: of.later.then(|| NavItem::new(page.here(&[&filter, &sort]), t.staff_first_page())),
                next: of.next.map(|after| NavItem::new(page.here(&[&filter, &sort, &format!("after={}", after.simple())]), t.next())),
                text: t.roster_shown(page.number(of.count), shown, page.number(shown)).into(),
            }))
        }
    }
}

fn export(page: &Page<'_>) -> Markup {
    let t = page.t;
    let query = joined(&[&page.of.filter.query(), &page.of.sort.query()]);
    let href = |sheet| format!("{}{query}", urls::participants_sheet(page.view.lang, page.slug(), sheet));
    html! {
        p.actions {
            (parts::link_button(&href("participants.xlsx"), t.roster_export_xlsx(), Weight::Normal, Some(Icon::Download)))
            (parts::link_button(&href("participants.csv"), t.roster_export_csv(), Weight::Normal, Some(Icon::Download)))
        }
    }
}
