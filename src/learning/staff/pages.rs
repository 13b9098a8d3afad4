//! The staff's pages of a course.

use std::{borrow::Cow, collections::HashMap};

use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    html::{
        Words, bdi,
        form::{self, Choice, Choices, Field},
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
    store::{Learner, PAGE, Request},
};
use crate::{
    Text,
    compiled::EnrolmentMode,
    completion::{
        reevaluation::Part,
        rules::{self, ProgressMap},
        store::{self, ProgressRow},
    },
    urls, words,
};

/// Everything on the course's staff page.
#[derive(Debug, Default)]
pub struct Overview {
    /// Who waits.
    pub requests: Vec<Request>,
    /// Learners of this page.
    pub learners: Vec<Learner>,
    /// What they have completed.
    pub progress: HashMap<Uuid, ProgressMap>,
    /// Where the next page begins.
    pub next: Option<Uuid>,
    /// Whether this is not the first page.
    pub later: bool,
    /// What was searched for.
    pub q: String,
    /// Whether more people fit the search than were looked at.
    pub cut: bool,
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
        (parts::section("learners", t.staff_learners(), html! { (search(&page, of)) (learners(&page, of)) }))
        (parts::section("people", t.staff_people(), people(&page, of)))
        (parts::section("rule", t.staff_rule(), preview(&page, of)))
    })
}

fn requests(page: &Page<'_>, of: &Overview) -> Markup {
    let t = page.t;
    if of.requests.is_empty() && page.desk.version.course.enrolment.mode != EnrolmentMode::Approval {
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
            vec![
                bdi(&name),
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

fn search(page: &Page<'_>, of: &Overview) -> Markup {
    html! {
        search {
            form.search-line action=(urls::staff(page.lang(), page.slug())) method="get" {
                (Field::search("q", page.t.staff_search()).value(&of.q).maxlength(200))
                (form::submit(page.t.search_button()))
            }
        }
    }
}

fn learners(page: &Page<'_>, of: &Overview) -> Markup {
    let t = page.t;
    let here = urls::staff(page.lang(), page.slug());
    let rows: Vec<Vec<Markup>> = of.learners.iter().map(|learner| row(page, of, learner)).collect();
    html! {
        @if !of.q.is_empty() { p { a href=(here) { (t.staff_search_clear()) } } }
        @if of.cut { (parts::notice(Kind::Info, None, html! { p { (t.staff_search_cut()) } })) }
        @if rows.is_empty() {
            @if of.q.is_empty() { p { (t.staff_no_learners()) } } @else { p { (t.staff_nobody_found(of.q.clone())) } }
        } @else {
            (table_under(&Table {
                caption: t.staff_learners_caption().into(),
                id: "t-learners".into(),
                columns: vec![
                    Column::new(t.staff_name()),
                    Column::new(t.transcript_state()),
                    Column::new(t.staff_progress()),
                    Column::new(t.staff_last()),
                ],
                rows,
            }))
        }
        @if of.later || of.next.is_some() {
            (parts::pagination(&parts::Pages {
                label: t.pages_label().into(),
                previous: of.later.then(|| NavItem::new(here.clone() + "#learners", t.staff_first_page())),
                next: of.next.map(|after| NavItem::new(format!("{here}?after={after}#learners"), t.next())),
                text: t.staff_shown(of.learners.len() as i64, page.number(of.learners.len())).into(),
            }))
        }
    }
}

fn row(page: &Page<'_>, of: &Overview, learner: &Learner) -> Vec<Markup> {
    let none = ProgressMap::new();
    let progress = of.progress.get(&learner.id).unwrap_or(&none);
    let (done, total) = rules::tally(&page.desk.version.course, progress);
    let name = page.name(&of.names, learner.account_id);
    vec![
        html! { a href=(urls::staff_learner(page.lang(), page.slug(), learner.id)) { (bdi(&name)) } },
        standing(page, learner),
        html! { (page.t.progress_count(page.number(done), total as i64, page.number(total))) },
        html! { @if let Some(at) = learner.last_at { (page.moment(at)) } @else { (page.t.staff_never()) } },
    ]
}

fn standing(page: &Page<'_>, learner: &Learner) -> Markup {
    let t = page.t;
    match (learner.completed_at, learner.withdrawn_at, learner.state.as_str()) {
        (Some(_), Some(at), _) => parts::state(parts::State::Failed, &t.staff_withdrawn_on(page.time(at))),
        (Some(at), None, _) => parts::state(parts::State::Done, &t.staff_completed_on(page.time(at))),
        (None, _, "left") => html! { (t.staff_left()) },
        (None, _, "declined") => html! { (t.staff_declined()) },
        (None, _, "requested") => html! { (t.staff_requested()) },
        (None, _, _) if learner.last_at.is_some() => parts::state(parts::State::Todo, t.staff_going()),
        (None, _, _) => parts::state(parts::State::Todo, t.staff_not_begun()),
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

/// What was typed into a form that came back, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Given {
    /// Which form: `override` or `statement`.
    pub form: &'static str,
    /// The activity, or `course`.
    pub activity: String,
    /// The reason.
    pub reason: String,
    /// Pairs of a field's id and what is wrong.
    pub errors: Vec<(String, String)>,
}

impl Given {
    fn reason_of(&self, form: &str) -> &str {
        if self.form == form { &self.reason } else { "" }
    }

    fn error(&self, id: &str) -> Option<&str> {
        self.errors.iter().find(|(of, _)| of == id).map(|(_, error)| error.as_str())
    }
}

/// One learner: each activity, what is set by hand, the statement.
pub fn learner(
    view: &View,
    desk: &Desk,
    name: Option<&str>,
    learner: &Learner,
    rows: &[ProgressRow],
    given: &Given,
    now: DateTime<Utc>,
) -> Markup {
    let page = Page { view, t: Text::of(view.lang), desk };
    let t = page.t;
    let shown = name.unwrap_or(t.statement_erased());
    let way = [
        NavItem::new(urls::learn(view.lang, page.slug()), page.title()),
        NavItem::new(urls::staff(view.lang, page.slug()), t.staff_page()),
    ];
    // Who came in without being asked for was let in at the moment they came.
    let since = if learner.at_once { t.staff_enrolled() } else { t.staff_since() };
    let facts: Vec<(Cow<'_, str>, Markup)> = vec![
        (t.transcript_state().into(), standing(&page, learner)),
        (since.into(), page.moment(learner.requested_at)),
        (
            t.staff_last().into(),
            html! { @if let Some(at) = learner.last_at { (page.moment(at)) } @else { (t.staff_never()) } },
        ),
    ];
    view.page(shown).wide().show(html! {
        (parts::breadcrumb(t.breadcrumb(), &way, shown))
        (parts::heading_under(Some(page.title()), bdi(shown), None))
        (form::error_summary(t.staff_wrong(), &given.errors))
        (parts::facts(&facts))
        (activities(&page, rows, now))
        @if name.is_some() {
            @if learner.state == "active" { (by_hand(&page, learner, rows, given)) }
            @if learner.completed_at.is_some() { (statement(&page, learner, given)) }
        }
    })
}

fn activities(page: &Page<'_>, rows: &[ProgressRow], now: DateTime<Utc>) -> Markup {
    let t = page.t;
    let course = &page.desk.version.course;
    let progress = store::map(rows);
    let chain = course.chain(page.lang());
    let body = course.activities().map(|activity| {
        let row = rows.iter().find(|row| row.activity_id == activity.id);
        let (part, word) = words::state(t, rules::state(activity, &progress, now));
        let time = |at: Option<DateTime<Utc>>| html! { @if let Some(at) = at { (page.moment(at)) } };
        let spent = row.map_or(0, |row| u32::try_from(row.seconds / 60).unwrap_or(0));
        vec![
            html! { (words::of(&activity.title, &chain, page.lang())) },
            html! {
                (parts::state(part, word))
                @if let Some(why) = row.and_then(|row| row.override_reason.clone()) { p.small { (t.set_by_staff(why)) } }
            },
            time(row.and_then(|row| row.first_viewed_at)),
            html! { @if spent > 0 { (words::minutes(t, page.lang(), spent)) } },
            html! { @if let Some(grade) = words::grade(page.lang(), progress.get(&activity.id)) { (grade) } },
            time(row.and_then(|row| row.completed_at)),
        ]
    });
    parts::section(
        "activities",
        t.staff_activities(),
        table_under(&Table {
            caption: t.staff_activities_caption().into(),
            id: "t-activities".into(),
            columns: vec![
                Column::new(t.transcript_activity()),
                Column::new(t.transcript_state()),
                Column::new(t.staff_opened()),
                Column::number(t.staff_spent()),
                Column::number(t.transcript_grade()),
                Column::new(t.transcript_date()),
            ],
            rows: body.collect(),
        }),
    )
}

fn by_hand(page: &Page<'_>, learner: &Learner, rows: &[ProgressRow], given: &Given) -> Markup {
    let t = page.t;
    let course = &page.desk.version.course;
    let chain = course.chain(page.lang());
    let done = |id: &str| rows.iter().any(|row| row.activity_id == id && row.completed_at.is_some());
    let mut options: Vec<Choice<'_>> = course
        .activities()
        .filter(|activity| !done(&activity.id))
        .map(|activity| {
            Choice::new(&*activity.id, activity.title.text(&chain), given.activity == activity.id)
        })
        .collect();
    if learner.completed_at.is_none() {
        options.push(Choice::new("course", t.staff_whole_course(), given.activity == "course"));
    }
    if options.is_empty() {
        return html! {};
    }
    let field = form::field_id("activity");
    parts::section(
        "by-hand",
        t.staff_by_hand(),
        html! {
            p { (t.staff_by_hand_note()) }
            form.form method="post" action=(urls::staff_learner(page.lang(), page.slug(), learner.id)) {
                (Choices::select("activity", t.staff_what(), options).empty(t.staff_choose()).required().error(given.error(&field)))
                (reason(page, given, "override"))
                (form::actions(form::submit(t.staff_set())))
            }
        },
    )
}

fn statement(page: &Page<'_>, learner: &Learner, given: &Given) -> Markup {
    let t = page.t;
    let action = urls::staff_statement(page.lang(), page.slug(), learner.id);
    let valid = learner.withdrawn_at.is_none();
    parts::section(
        "statement",
        t.statement_title(),
        html! {
            @if let Some(why) = &learner.override_reason { p { (t.set_by_staff(why.clone())) } }
            @if let Some(why) = &learner.withdrawn_reason { p { (t.staff_withdrawn_reason(why.clone())) } }
            @if let Some(code) = &learner.code {
                p { (parts::link_button(&urls::statement(page.lang(), code), t.statement_open(), Weight::Normal, Some(Icon::Statement))) }
            }
            p { @if valid { (t.staff_withdraw_note()) } @else { (t.staff_restore_note()) } }
            form.form method="post" action=(action) {
                (form::hidden("act", if valid { "withdraw" } else { "restore" }))
                (reason(page, given, "statement"))
                (form::actions(if valid { form::dangerous(t.staff_withdraw()) } else { form::submit(t.staff_restore()) }))
            }
        },
    )
}

/// The reason of one of the two forms; each has a field of its own id.
fn reason<'a>(page: &Page<'_>, given: &'a Given, of: &str) -> Field<'a> {
    let id = reason_id(of);
    Field::area("reason", page.t.staff_reason(), 3)
        .hint(page.t.staff_reason_hint())
        .value(given.reason_of(of))
        .maxlength(super::routes::REASON_MAX)
        .error(given.error(&id))
        .required()
        .id(id)
}

/// The id of the field for the reason, in the form `override` or `statement`.
pub fn reason_id(form: &str) -> String {
    format!("f-reason-{form}")
}
