//! One learner as the staff see them: every activity with its times, attempts, result, what was set by hand and until
//! when it stays open; the statement; groups; messages.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        icon::Icon,
        moment,
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{Desk, store::Learner};
use crate::{
    Text,
    compiled::{Activity, CompiledCourse},
    completion::{
        rules::{self, ProgressMap},
        store::{self, ProgressRow},
    },
    participants::{
        messages::{pages as messages, store::Got},
        store::{Attempt, Visit},
    },
    runs::{
        rules::{Times, lay},
        words::{name_in, span},
    },
    urls, words,
};

/// Everything that is known of one learner.
#[derive(Debug)]
pub struct Path {
    /// The enrolment.
    pub learner: Learner,
    /// Their name; `None` once erased.
    pub name: Option<String>,
    /// Their address.
    pub email: String,
    /// The run that they are in.
    pub run: Times,
    /// Progress of every activity that was ever touched.
    pub rows: Vec<ProgressRow>,
    /// When each was last opened, and until when it stays open.
    pub visits: Vec<Visit>,
    /// Quiz attempts.
    pub attempts: Vec<Attempt>,
    /// Groups.
    pub groups: Vec<String>,
    /// Messages to them.
    pub messages: Vec<Got>,
    /// Names of the staff who set something.
    pub names: std::collections::HashMap<Uuid, String>,
}

impl Path {
    /// Their progress with the dates of their run, for the rules.
    fn progress(&self, course: &CompiledCourse, now: DateTime<Utc>) -> ProgressMap {
        let mut progress = store::map(&self.rows);
        lay(&mut progress, course, &self.run, now);
        progress
    }
}

struct Page<'a> {
    view: &'a View,
    t: Text,
    desk: &'a Desk,
    of: &'a Path,
    now: DateTime<Utc>,
}

impl Page<'_> {
    fn lang(&self) -> Lang {
        self.view.lang
    }

    fn slug(&self) -> &str {
        &self.desk.version.course.slug
    }

    fn time(&self, at: DateTime<Utc>) -> String {
        cldr::date_time(self.lang(), at, self.desk.viewer.time_zone)
    }

    fn moment(&self, at: DateTime<Utc>) -> Markup {
        moment(at, &self.time(at))
    }

    fn maybe(&self, at: Option<DateTime<Utc>>) -> Markup {
        html! { @if let Some(at) = at { (self.moment(at)) } }
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

/// The page.
pub fn learner(view: &View, desk: &Desk, of: &Path, given: &Given, now: DateTime<Utc>) -> Markup {
    let page = Page { view, t: Text::of(view.lang), desk, of, now };
    let t = page.t;
    let shown = of.name.as_deref().unwrap_or(t.statement_erased());
    let title = words::course_title(view.lang, &desk.version.course);
    let way = [
        NavItem::new(urls::learn(view.lang, page.slug()), title.clone()),
        NavItem::new(urls::staff(view.lang, page.slug()), t.staff_page()),
        NavItem::new(urls::participants(view.lang, page.slug()), t.roster_title()),
    ];
    let active = of.learner.state == "active" && of.name.is_some();
    view.page(shown).wide().show(html! {
        (parts::breadcrumb(t.breadcrumb(), &way, shown))
        (parts::heading_under(Some(title), bdi(shown), None))
        (form::error_summary(t.staff_wrong(), &given.errors))
        (facts(&page))
        @if active { (acts(&page)) }
        (activities(&page, active))
        @if active { (by_hand(&page, &of.learner, &of.rows, given)) }
        @if of.name.is_some() && of.learner.completed_at.is_some() { (statement(&page, &of.learner, given)) }
        (mails(&page))
    })
}

fn facts(page: &Page<'_>) -> Markup {
    let (t, of) = (page.t, page.of);
    let learner = &of.learner;
    // Who came in without being asked for was let in at the moment they came.
    let since = if learner.at_once { t.staff_enrolled() } else { t.staff_since() };
    let (done, total) = rules::tally(&page.desk.version.course, &store::map(&of.rows));
    let number = |n: usize| cldr::number(page.lang(), n as i64);
    let mut facts: Vec<(Cow<'_, str>, Markup)> = vec![
        (t.transcript_state().into(), standing(page, learner)),
        (t.staff_progress().into(), html! { (t.progress_count(number(done), total as i64, number(total))) }),
        (since.into(), page.moment(learner.requested_at)),
        (
            t.staff_last().into(),
            html! { @if let Some(at) = learner.last_at { (page.moment(at)) } @else { (t.staff_never()) } },
        ),
    ];
    if !of.run.is_default() {
        let zone = page.desk.viewer.time_zone;
        let when = span(t, page.lang(), (of.run.starts, of.run.ends), zone);
        let name = name_in(t, &of.run, &page.desk.version.course.chain(page.lang()));
        facts.push((t.runs_run().into(), html! { (bdi(&name)) " · " (when) }));
    }
    if !of.email.is_empty() {
        facts.push((
            t.roster_email().into(),
            html! { a href={ "mailto:" (of.email) } dir="ltr" { (of.email) } },
        ));
    }
    if !of.groups.is_empty() {
        facts.push((t.roster_group().into(), html! { (cldr::list_and(page.lang(), &of.groups)) }));
    }
    parts::facts(&facts)
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

fn acts(page: &Page<'_>) -> Markup {
    let t = page.t;
    let progress = page.of.progress(&page.desk.version.course, page.now);
    let closes = page
        .desk
        .version
        .course
        .activities()
        .any(|activity| rules::window(activity, progress.get(&activity.id)).closes.is_some());
    let to = |act: &str| {
        format!(
            "{}?e={}",
            urls::participants_page(page.lang(), page.slug(), act),
            page.of.learner.id.simple()
        )
    };
    html! {
        p.actions {
            (parts::link_button(&to("message"), t.roster_act_message(), Weight::Normal, Some(Icon::Mail)))
            (parts::link_button(&to("assign"), t.roster_act_group(), Weight::Normal, Some(Icon::People)))
            @if closes { (parts::link_button(&to("dates"), t.roster_act_dates(), Weight::Normal, Some(Icon::Calendar))) }
        }
    }
}

fn activities(page: &Page<'_>, active: bool) -> Markup {
    let t = page.t;
    let course = &page.desk.version.course;
    let progress = page.of.progress(course, page.now);
    let rows = course.activities().map(|activity| row(page, activity, &progress, active));
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
                Column::new(t.roster_opened_last()),
                Column::number(t.staff_spent()),
                Column::new(t.roster_attempts()),
                Column::number(t.transcript_grade()),
                Column::new(t.transcript_date()),
            ],
            rows: rows.collect(),
        }),
    )
}

fn row(page: &Page<'_>, activity: &Activity, progress: &ProgressMap, active: bool) -> Vec<Markup> {
    let (t, of) = (page.t, page.of);
    let course = &page.desk.version.course;
    let own = of.rows.iter().find(|row| row.activity_id == activity.id);
    let visit = of.visits.iter().find(|visit| visit.activity_id == activity.id);
    let (part, word) = words::state(t, rules::state(activity, progress, page.now));
    let spent = own.map_or(0, |row| u32::try_from(row.seconds / 60).unwrap_or(0));
    let open = own.is_none_or(|row| row.completed_at.is_none());
    vec![
        html! { (words::of(&activity.title, &course.chain(page.lang()), page.lang())) },
        html! {
            (parts::state(part, word))
            (by_staff(page, own, visit))
            @if active && open { (row_acts(page, activity, rules::window(activity, progress.get(&activity.id)).closes.is_some())) }
        },
        page.maybe(own.and_then(|row| row.first_viewed_at)),
        page.maybe(visit.and_then(|visit| visit.last_viewed_at)),
        html! { @if spent > 0 { (words::minutes(t, page.lang(), spent)) } },
        attempts(page, activity),
        html! { @if let Some(grade) = words::grade(page.lang(), progress.get(&activity.id)) { (grade) } },
        page.maybe(own.and_then(|row| row.completed_at)),
    ]
}

/// What the staff set for this activity, who did, and why.
fn by_staff(page: &Page<'_>, own: Option<&ProgressRow>, visit: Option<&Visit>) -> Markup {
    let t = page.t;
    let who = |id: Option<Uuid>| id.and_then(|id| page.of.names.get(&id)).cloned();
    html! {
        @if let Some(why) = own.and_then(|row| row.override_reason.clone()) {
            p.small { (t.set_by_staff(why)) @if let Some(name) = who(visit.and_then(|visit| visit.override_by)) { " (" (bdi(&name)) ")" } }
        }
        @if let Some((visit, until)) = visit.and_then(|visit| Some((visit, visit.closes_at?))) {
            p.small {
                (t.roster_extended_until(page.time(until)))
                @if let Some(why) = &visit.extended_reason { " " (bdi(why)) }
                @if let Some(name) = who(visit.extended_by) { " (" (bdi(&name)) ")" }
            }
        }
    }
}

fn row_acts(page: &Page<'_>, activity: &Activity, closes: bool) -> Markup {
    let t = page.t;
    let here = urls::staff_learner(page.lang(), page.slug(), page.of.learner.id);
    let title = activity.title.text(&page.desk.version.course.chain(page.lang())).to_owned();
    let dates = urls::participants_page(page.lang(), page.slug(), "dates");
    let about = html! { span.unseen { ": " (bdi(&title)) } };
    html! {
        p.small {
            a href={ (here) "?activity=" (activity.id) "#by-hand" } { (t.staff_set()) (about) }
            @if closes {
                " · " a href={ (dates) "?e=" (page.of.learner.id.simple()) "&activity=" (activity.id) } { (t.roster_act_dates()) (about) }
            }
        }
    }
}

fn attempts(page: &Page<'_>, activity: &Activity) -> Markup {
    let t = page.t;
    let own: Vec<&Attempt> = page.of.attempts.iter().filter(|one| one.activity_id == activity.id).collect();
    let number = |n: i64| cldr::number(page.lang(), n);
    html! {
        @if !own.is_empty() {
            (parts::disclosure(&t.roster_attempts_count(own.len() as i64, number(own.len() as i64)), false, html! {
                ol.attempts {
                    @for one in &own {
                        li value=(one.number) {
                            (page.moment(one.started_at)) " – "
                            @match one.submitted_at { Some(at) => (page.moment(at)), None => (t.roster_attempt_open()) }
                            @if let Some(percent) = one.percent { ": " (words::grade_of(page.lang(), percent)) }
                        }
                    }
                }
            }))
        }
    }
}

fn mails(page: &Page<'_>) -> Markup {
    let t = page.t;
    if page.of.messages.is_empty() {
        return html! {};
    }
    let rows = page.of.messages.iter().map(|one| {
        let texts = serde_json::from_str(&one.texts).unwrap_or_default();
        vec![
            html! { a href=(urls::message(page.lang(), page.slug(), one.id)) { (messages::subject(page.desk, page.lang(), &texts)) } },
            page.moment(one.created_at),
            html! { (messages::state(t, &one.state)) },
        ]
    });
    let columns = [t.roster_message_subject(), t.roster_message_when(), t.transcript_state()];
    parts::section(
        "messages",
        t.roster_messages_to(),
        table_under(&Table {
            caption: t.roster_messages_to().into(),
            id: "t-messages".into(),
            columns: columns.into_iter().map(Column::new).collect(),
            rows: rows.collect(),
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
