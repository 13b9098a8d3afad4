//! The staff's pages of a course.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    html::{
        Words, bdi,
        form::{self, Field},
        icon::Icon,
        moment,
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
    Desk,
    store::{PAGE, Request},
};
use crate::{
    Text,
    compiled::EnrolmentMode,
    completion::reevaluation::Part,
    runs::{rules::SELF_PACED, store::Named, words::name_of},
    urls, words,
};

/// Everything on the course's staff page.
#[derive(Debug, Default)]
pub struct Overview {
    /// Who waits.
    pub requests: Vec<Request>,
    /// How many take the course.
    pub learners: i64,
    /// The runs that this person acts for.
    pub runs: Vec<Named>,
    /// Named staff.
    pub named: Vec<Uuid>,
    /// Names of everybody on the page.
    pub names: HashMap<Uuid, String>,
    /// Who would complete by the present rule, where that was asked; and whether these are not the first learners.
    pub preview: Option<(Part, bool)>,
    /// An address that came back, and what is wrong with it.
    pub email: String,
    /// What is wrong with the address.
    pub email_error: Option<String>,
}

struct Page<'a> {
    view: &'a View,
    t: Text,
    desk: &'a Desk,
}

impl Page<'_> {
    fn lang(&self) -> Lang {
        self.view.lang
    }

    fn slug(&self) -> &str {
        &self.desk.version.course.slug
    }

    fn title(&self) -> Words<'_> {
        words::course_title(self.lang(), &self.desk.version.course)
    }

    fn time(&self, at: DateTime<Utc>) -> String {
        cldr::date_time(self.lang(), at, self.desk.viewer.time_zone)
    }

    fn moment(&self, at: DateTime<Utc>) -> Markup {
        moment(at, &self.time(at))
    }

    fn number(&self, n: usize) -> String {
        cldr::number(self.lang(), n as i64)
    }

    fn name(&self, names: &HashMap<Uuid, String>, account: Uuid) -> String {
        names.get(&account).cloned().unwrap_or_else(|| self.t.statement_erased().to_owned())
    }
}

/// A page under the course's staff page: the way back, the heading, what is wrong.
pub(crate) fn framed(
    view: &View,
    desk: &Desk,
    title: &str,
    errors: &[(String, String)],
    body: Markup,
) -> Markup {
    let page = Page { view, t: Text::of(view.lang), desk };
    let way = [
        NavItem::new(urls::learn(view.lang, page.slug()), page.title()),
        NavItem::new(urls::staff(view.lang, page.slug()), page.t.staff_page()),
    ];
    view.page(title).wide().show(html! {
        (parts::breadcrumb(page.t.breadcrumb(), &way, title))
        (parts::heading_under(Some(page.title()), html! { (title) }, None))
        (form::error_summary(page.t.staff_wrong(), errors))
        (body)
    })
}

/// Requests, learners, staff, and the present rule.
pub fn overview(view: &View, desk: &Desk, of: &Overview) -> Markup {
    let page = Page { view, t: Text::of(view.lang), desk };
    let t = page.t;
    let way = [NavItem::new(urls::learn(view.lang, page.slug()), page.title())];
    let errors: Vec<(String, String)> =
        of.email_error.iter().map(|error| (form::field_id("email"), error.clone())).collect();
    view.page(t.staff_page()).wide().show(html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.staff_page()))
        (parts::heading_under(Some(page.title()), html! { (t.staff_page()) }, None))
        (form::error_summary(t.staff_wrong(), &errors))
        (requests(&page, of))
        (parts::section("learners", t.staff_learners(), learners(&page, of)))
        (parts::section("runs", t.runs_title(), runs(&page, of)))
        @if desk.whole() {
            (parts::section("people", t.staff_people(), people(&page, of)))
            (parts::section("rule", t.staff_rule(), preview(&page, of)))
        }
    })
}

fn requests(page: &Page<'_>, of: &Overview) -> Markup {
    let t = page.t;
    let asked = page.desk.version.course.enrolment.mode == EnrolmentMode::Approval || of.runs.len() > 1;
    if of.requests.is_empty() && !asked {
        return html! {};
    }
    let rows = of
        .requests
        .iter()
        .take(PAGE)
        .map(|request| {
            let action = urls::staff_request(page.lang(), page.slug(), request.id);
            let name = page.name(&of.names, request.account_id);
            let answer = |label, weight, decision| {
                parts::act_about(&action, label, &name, weight, &[("decision", decision)])
            };
            let run = of.runs.iter().find(|run| run.id == request.run_id);
            let chain = page.desk.version.course.chain(page.lang());
            vec![
                html! {
                    (bdi(&name))
                    @if of.runs.len() > 1 { @if let Some(run) = run { br; small { (bdi(&name_of(t, run, &chain))) } } }
                },
                html! {
                    div.actions {
                        (answer(t.staff_admit(), Weight::Primary, "admit"))
                        (answer(t.staff_decline(), Weight::Normal, "decline"))
                    }
                },
                page.moment(request.requested_at),
            ]
        })
        .collect();
    let columns = [t.staff_name(), t.staff_answer(), t.staff_since()];
    parts::section(
        "requests",
        t.staff_requests(),
        html! {
            @if of.requests.is_empty() {
                p { (t.staff_no_requests()) }
            } @else {
                (table_under(&Table {
                    caption: t.staff_requests_caption().into(),
                    id: "t-requests".into(),
                    columns: columns.into_iter().map(Column::new).collect(),
                    rows,
                }))
            }
            @if of.requests.len() > PAGE { p { (t.staff_more_requests()) } }
        },
    )
}

/// The way to the dated runs, with those that are not over.
fn runs(page: &Page<'_>, of: &Overview) -> Markup {
    let t = page.t;
    let chain = page.desk.version.course.chain(page.lang());
    let dated = of.runs.iter().filter(|run| run.address != SELF_PACED && !run.over);
    html! {
        p { (t.runs_lead()) }
        ul {
            @for run in dated {
                li { a href=(urls::run(page.lang(), page.slug(), &run.address)) { (bdi(&name_of(t, run, &chain))) } }
            }
        }
        p.actions {
            (parts::link_button(&urls::runs(page.lang(), page.slug()), t.runs_all(), Weight::Normal, Some(Icon::Calendar)))
            @if page.desk.whole() {
                (parts::link_button(&urls::runs_new(page.lang(), page.slug()), t.runs_new(), Weight::Normal, None))
            }
        }
    }
}

/// The way to who takes the course, with how many that are.
fn learners(page: &Page<'_>, of: &Overview) -> Markup {
    let t = page.t;
    let list = urls::participants(page.lang(), page.slug());
    html! {
        p { (t.roster_count(of.learners, cldr::number(page.lang(), of.learners))) }
        p.actions {
            (parts::link_button(&list, t.roster_open(), Weight::Primary, Some(Icon::People)))
            (parts::link_button(&urls::participants_page(page.lang(), page.slug(), "add"), t.roster_add(), Weight::Normal, None))
            (parts::link_button(&urls::messages(page.lang(), page.slug()), t.roster_messages(), Weight::Normal, None))
            (parts::link_button(&urls::staff_announcements(page.lang(), page.slug()), t.announce_title(), Weight::Normal, None))
            @if page.desk.whole() {
                (parts::link_button(&urls::numbers(page.lang(), page.slug()), t.numbers_title(), Weight::Normal, None))
            }
        }
    }
}

fn people(page: &Page<'_>, of: &Overview) -> Markup {
    let t = page.t;
    let action = urls::staff_people(page.lang(), page.slug());
    let mut named: Vec<(Uuid, String)> =
        of.named.iter().map(|account| (*account, page.name(&of.names, *account))).collect();
    cldr::sort_names(page.lang(), &mut named, |(_, name)| name);
    html! {
        p { (t.staff_people_note()) }
        @if named.is_empty() { p { (t.staff_nobody_named()) } }
        ul {
            @for (account, name) in &named {
                @let id = account.to_string();
                li {
                    (bdi(name)) " "
                    @if page.desk.programme {
                        (parts::act(&action, &t.staff_remove(name.clone()), Weight::Plain, None, &[("act", "remove"), ("account", &id)]))
                    }
                }
            }
        }
        @if page.desk.programme {
            form.form method="post" action=(action) {
                (form::hidden("act", "add"))
                (Field::email("email", t.staff_add_email()).hint(t.staff_add_hint()).value(&of.email).autocomplete("off")
                    .error(of.email_error.as_deref()).required())
                (form::actions(form::submit(t.staff_add())))
            }
        }
    }
}

fn preview(page: &Page<'_>, of: &Overview) -> Markup {
    let t = page.t;
    let here = format!("{}?preview=yes", urls::staff(page.lang(), page.slug()));
    html! {
        p { (t.staff_rule_note()) }
        @match &of.preview {
            None => p { (parts::link_button(&format!("{here}#rule"), t.staff_rule_preview(), Weight::Normal, None)) },
            Some((part, false)) if part.changes.is_empty() && part.next.is_none() => (parts::notice(Kind::Info, None, html! { p { (t.staff_rule_nobody()) } })),
            Some((part, later)) => {
                @let whole = !later && part.next.is_none();
                @if !whole { p { (t.staff_rule_looked(part.looked_at as i64, page.number(part.looked_at))) } }
                (gains(page, of, part))
                @if let Some(next) = part.next { p { a href=(format!("{here}&from={next}#rule")) { (t.staff_rule_next()) } } }
                (parts::act(&urls::staff_reevaluate(page.lang(), page.slug()), t.staff_rule_apply(), Weight::Primary, None, &[]))
            }
        }
    }
}

/// Who would complete what.
fn gains(page: &Page<'_>, of: &Overview, part: &Part) -> Markup {
    let t = page.t;
    let course = &page.desk.version.course;
    let chain = course.chain(page.lang());
    let what = |ids: &str| {
        let titles: Vec<String> = ids
            .split(' ')
            .map(|id| match course.activity(id) {
                Some(activity) => t.quoted(activity.title.text(&chain).to_owned()),
                None => t.staff_whole_course().to_owned(),
            })
            .collect();
        cldr::list_and(page.lang(), &titles)
    };
    let n = part.changes.len();
    html! {
        @if n == 0 {
            p { (t.staff_rule_nobody_here()) }
        } @else {
            p { (t.staff_rule_count(n as i64, page.number(n))) }
            ul { @for change in &part.changes { li { (t.staff_rule_line(page.name(&of.names, change.account), what(&change.what))) } } }
        }
    }
}
