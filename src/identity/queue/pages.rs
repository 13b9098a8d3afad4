//! Pages of jobs.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    cldr,
    html::{
        self,
        form::{self, Choice, Choices},
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::{View, view::encode},
    jobs::{Chosen, Count, JobState, StoredJob},
    lang::Lang,
};
use maud::{Markup, html};

use crate::{Text, paths, viewer::Viewer};

/// What the list shows.
pub(super) struct Shown<'a> {
    pub(super) state: JobState,
    pub(super) kind: &'a str,
    pub(super) counts: Vec<Count>,
    /// One more than `page` where it goes on.
    pub(super) jobs: &'a [StoredJob],
    pub(super) page: usize,
    pub(super) now: DateTime<Utc>,
}

const STATES: [JobState; 3] = [JobState::Dead, JobState::Running, JobState::Queued];

fn state(t: Text, state: JobState) -> &'static str {
    match state {
        JobState::Dead => t.jobs_dead(),
        JobState::Running => t.jobs_running(),
        JobState::Queued => t.jobs_queued(),
    }
}

fn address(lang: Lang, state: JobState, kind: &str) -> String {
    format!("{}?state={}&kind={}", paths::jobs(lang), state.name(), encode(kind))
}

/// The list of one state, with the number of each.
pub(super) fn list(view: &View, viewer: &Viewer, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let jobs = shown.jobs.get(..shown.page).unwrap_or(shown.jobs);
    let last = jobs.last().filter(|_| shown.jobs.len() > shown.page);
    let of = |wanted| shown.counts.iter().filter(|c| c.state == wanted).map(|c| c.jobs).sum::<i64>();
    let tabs: Vec<NavItem<'_>> = STATES
        .iter()
        .map(|each| {
            let label = t.jobs_tab(cldr::number(lang, of(*each)), state(t, *each));
            NavItem::new(address(lang, *each, ""), label).current(*each == shown.state)
        })
        .collect();
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[NavItem::new(paths::admin(lang), t.admin_title())], t.jobs_title()))
        (parts::heading(None, html! { (t.jobs_title()) }, Some(html! { (t.jobs_lead()) })))
        (parts::tabs(t.jobs_states(), &tabs))
        (kinds(view, shown))
        @if jobs.is_empty() { (parts::empty(t.jobs_none_title(), none(t, shown.state), None)) }
        @else {
            @if shown.state == JobState::Dead { (all_of_them(view, shown)) }
            (rows(view, viewer, shown, jobs))
        }
        @if let Some(last) = last {
            p { a.btn rel="next" href={ (address(lang, shown.state, shown.kind)) "&before=" (last.id) } { (t.jobs_older()) } }
        }
    };
    view.page(t.jobs_title()).wide().show(body)
}

fn none(t: Text, state: JobState) -> &'static str {
    match state {
        JobState::Dead => t.jobs_none_dead(),
        JobState::Running => t.jobs_none_running(),
        JobState::Queued => t.jobs_none_queued(),
    }
}

fn kinds(view: &View, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let of_state = shown.counts.iter().filter(|c| c.state == shown.state);
    let options: Vec<Choice<'_>> = of_state
        .map(|c| {
            let label = format!("{} ({})", c.kind, cldr::number(lang, c.jobs));
            Choice::new(&*c.kind, label, c.kind == shown.kind)
        })
        .collect();
    html! {
        @if options.len() > 1 || !shown.kind.is_empty() {
            form.search-line method="get" action=(paths::jobs(lang)) {
                (form::hidden("state", shown.state.name()))
                (Choices::select("kind", t.jobs_kind(), options).empty(t.jobs_any_kind()))
                (form::submit(t.jobs_show()))
            }
        }
    }
}

/// What is done with every dead job that the page lists, whether it is in sight or not.
fn all_of_them(view: &View, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let (name, value) = if shown.kind.is_empty() { ("all", "yes") } else { ("kind", shown.kind) };
    form::actions(html! {
        (parts::act(&paths::jobs_retry(lang), t.jobs_retry_all(), Weight::Normal, None, &[(name, value)]))
        (parts::link_button(&format!("{}?{name}={}", paths::jobs_delete(lang), encode(value)), t.jobs_delete_all(), Weight::Normal, None))
    })
}

fn rows(view: &View, viewer: &Viewer, shown: &Shown<'_>, jobs: &[StoredJob]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let dead = shown.state == JobState::Dead;
    let moment = |at: DateTime<Utc>| html::moment(at, &cldr::date_time(lang, at, viewer.time_zone));
    let row = |job: &StoredJob| {
        let mut cells = vec![
            html! { code dir="ltr" { (job.kind) } },
            html! { (age(view, shown.now - job.created_at)) },
            moment(job.run_at),
            html! { (cldr::number(lang, job.attempts)) },
            html! { @if let Some(error) = &job.last_error { code.error-text dir="ltr" lang="en" { (error) } } },
        ];
        if dead {
            let id = job.id.to_string();
            let short = format!("{} {}", job.kind, id.get(id.len().saturating_sub(6)..).unwrap_or_default());
            cells.push(html! {
                div.actions {
                    (parts::act_about(&paths::jobs_retry(lang), t.jobs_retry(), &short, Weight::Normal, &[("job", &id)]))
                    a.btn href={ (paths::jobs_delete(lang)) "?job=" (id) } { (t.jobs_delete()) span.unseen { ": " (short) } }
                }
            });
        }
        cells
    };
    let mut columns = vec![
        Column::new(t.jobs_kind()),
        Column::new(t.jobs_age()),
        Column::new(if dead { t.jobs_died() } else { t.jobs_due() }),
        Column::number(t.jobs_attempts()),
        Column::new(t.jobs_error()),
    ];
    if dead {
        columns.push(Column::new(t.jobs_act()));
    }
    table_under(&Table {
        caption: t.jobs_title().into(),
        id: "jobs".into(),
        columns,
        rows: jobs.iter().map(row).collect(),
    })
}

fn age(view: &View, age: TimeDelta) -> String {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let text = |n: i64| cldr::number(lang, n);
    match (age.num_minutes(), age.num_hours(), age.num_days()) {
        (minutes, 0, _) => t.jobs_age_minutes(minutes.max(0), text(minutes.max(0))),
        (_, hours, days) if days < 2 => t.jobs_age_hours(hours, text(hours)),
        (_, _, days) => t.jobs_age_days(days, text(days)),
    }
}

/// The question whether they are really to go.
pub(super) fn ask(view: &View, chosen: &Chosen, kind: &str, dead: i64) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let id = match chosen {
        Chosen::One(id) => id.to_string(),
        _ => String::new(),
    };
    let (name, value) = match chosen {
        Chosen::One(_) => ("job", &*id),
        Chosen::Kind(kind) => ("kind", kind.as_str()),
        Chosen::All => ("all", "yes"),
    };
    let way =
        [NavItem::new(paths::admin(lang), t.admin_title()), NavItem::new(paths::jobs(lang), t.jobs_title())];
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.jobs_delete()))
        (parts::heading(None, html! { (t.jobs_delete_title()) }, None))
        p { (t.jobs_delete_text(dead, cldr::number(lang, dead))) @if !kind.is_empty() { " " code dir="ltr" { (kind) } } }
        form.stack method="post" action=(paths::jobs_delete(lang)) {
            (form::hidden(name, value))
            (form::actions(html! {
                (form::dangerous(t.jobs_delete_button()))
                (parts::link_button(&paths::jobs(lang), t.jobs_delete_no(), Weight::Normal, None))
            }))
        }
    };
    view.page(t.jobs_delete_title()).show(body)
}
