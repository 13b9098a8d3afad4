//! Pages of people's records.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_identity::{accounts::name_in, unconfirmed_notice, viewer::Viewer};
use halqa_platform::{
    cldr,
    html::{
        bdi,
        course::{Card, cards},
        icon::Icon,
        moment,
        parts::{self, Weight},
        statement::{Statement, print_button, statement as framed, transcript as record_sheet},
        table::{Column, Table},
    },
    http::View,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::store::{Mine, Record, StatementRow};
use crate::{
    Text,
    compiled::Texts,
    completion::rules::{self, Outcome, ProgressMap},
    library::{Library, Version},
    runs::{
        rules::{Phase, address, phase},
        words::{phase as run_phase, span},
    },
    urls, words,
};

/// What a person learns and has completed.
#[derive(Debug)]
pub struct Learned {
    /// Their courses.
    pub courses: Vec<Mine>,
    /// Their completed activities, by enrolment.
    pub completed: BTreeMap<Uuid, ProgressMap>,
}

/// My learning: in progress, upcoming, completed; before that the courses that the person looks after (`desks`).
pub fn my_learning(
    view: &View,
    library: &Library,
    viewer: &Viewer,
    learned: &Learned,
    desks: &Markup,
    now: DateTime<Utc>,
) -> Markup {
    let t = Text::of(view.lang);
    let mine = &learned.courses;
    let upcoming = |one: &&Mine| {
        let later = one.state == "active" && one.opens_at.max(one.starts_at).is_some_and(|at| at > now);
        one.completed_at.is_none() && (one.state == "requested" || later)
    };
    let completed: Vec<&Mine> = mine.iter().filter(|one| one.completed_at.is_some()).collect();
    let waiting: Vec<&Mine> = mine.iter().filter(upcoming).collect();
    let mut going: Vec<&Mine> = mine
        .iter()
        .filter(|one| one.state == "active" && one.completed_at.is_none() && !upcoming(one))
        .collect();
    going.sort_by_key(|one| std::cmp::Reverse(one.last_at));
    let body = html! {
        (parts::heading(None, html! { (t.my_learning()) }, None))
        @if !viewer.confirmed { (unconfirmed_notice(view.lang, viewer)) }
        (desks)
        @if mine.is_empty() && desks.0.is_empty() {
            (parts::empty(t.mine_nothing(), t.mine_nothing_text(), Some(
                parts::link_button(&urls::catalogue(view.lang), t.home_find(), Weight::Primary, Some(Icon::Search)),
            )))
        }
        @for (id, title, list) in [("going", t.mine_going(), going), ("upcoming", t.mine_upcoming(), waiting), ("completed", t.mine_completed(), completed)] {
            @if !list.is_empty() {
                (parts::section(id, title, cards(3, &list.iter().filter_map(|one| card(view, t, library, learned, (one, viewer, now))).collect::<Vec<_>>())))
            }
        }
        @if !mine.is_empty() { p { a href=(urls::transcript(view.lang)) { (t.transcript_title()) } } }
    };
    view.page(t.my_learning()).show(body)
}

/// What the run is called; nothing for the self-paced one.
fn run_title(view: &View, version: Option<&Version>, one: &Mine) -> Option<String> {
    let texts: Texts = serde_json::from_str(&one.run_title).ok()?;
    let chain = version.map_or_else(|| vec![view.lang], |version| version.course.chain(view.lang));
    Some(texts.text(&chain).to_owned()).filter(|title| !title.is_empty())
}

fn title(one: &Mine, version: Option<&Version>, view: &View) -> Option<(halqa_platform::lang::Lang, String)> {
    let kept: Option<Texts> = one.course_title.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let texts = kept.as_ref().or_else(|| version.map(|version| &version.course.title))?;
    let chain = version.map_or_else(|| vec![view.lang], |version| version.course.chain(view.lang));
    texts.pick(&chain).map(|(lang, text)| (lang, text.to_owned()))
}

/// When the run is, for one that has dates.
fn when(view: &View, t: Text, viewer: &Viewer, one: &Mine, now: DateTime<Utc>) -> Option<String> {
    if one.run.is_empty() {
        return None;
    }
    let when = span(t, view.lang, (one.starts_at, one.ends_at), viewer.time_zone);
    let phase = match phase(one.starts_at, one.ends_at, one.cancelled_at, now) {
        Phase::Always | Phase::Going => return Some(when),
        phase => run_phase(t, phase),
    };
    Some(format!("{when} · {phase}"))
}

fn card(
    view: &View,
    t: Text,
    library: &Library,
    learned: &Learned,
    (one, viewer, now): (&Mine, &Viewer, DateTime<Utc>),
) -> Option<Card<'static>> {
    let version = library.by_course(one.course_id);
    let (lang, title) = title(one, version.as_deref(), view)?;
    // Counted as on the course's own page.
    let none = ProgressMap::new();
    let progress = learned.completed.get(&one.id).unwrap_or(&none);
    let (done, of) = version.as_ref().map_or((0, 0), |version| rules::tally(&version.course, progress));
    let percent = (done * 100).checked_div(of).unwrap_or(0);
    let number = |n: usize| cldr::number(view.lang, n as i64);
    let state = match (one.completed_at, one.state.as_str()) {
        (Some(_), _) => Some((parts::State::Done, t.mine_completed_badge().into())),
        (None, "requested") => Some((parts::State::Todo, t.requested_title().into())),
        _ => None,
    };
    Some(Card {
        seed: one.slug.clone().into(),
        href: match (&version, &one.code) {
            (None, Some(code)) => urls::statement(view.lang, code).into(),
            (None, None) => urls::catalogue(view.lang).into(),
            (Some(_), _) if one.state == "active" => {
                let several = learned.courses.iter().any(|other| {
                    other.id != one.id && other.course_id == one.course_id && other.state == "active"
                });
                if several {
                    urls::learn_run(view.lang, &one.slug, address(&one.run)).into()
                } else {
                    urls::learn(view.lang, &one.slug).into()
                }
            }
            (Some(_), _) => urls::course(view.lang, &one.slug).into(),
        },
        title: title.into(),
        summary: "".into(),
        lang: (lang != view.lang).then_some(lang),
        kicker: run_title(view, version.as_deref(), one).map(Into::into),
        meta: when(view, t, viewer, one, now)
            .map(|when| vec![parts::meta_item(Icon::Calendar, &when)])
            .unwrap_or_default(),
        progress: (one.state == "active").then(|| {
            let percent = u8::try_from(percent).unwrap_or(100);
            (percent, t.progress_count(number(done), of as i64, number(of)).into())
        }),
        state,
    })
}

/// The person's record, to print.
pub fn transcript(
    view: &View,
    library: &Library,
    viewer: &Viewer,
    records: &[Record],
    now: DateTime<Utc>,
) -> Markup {
    let t = Text::of(view.lang);
    let day = |at: DateTime<Utc>| cldr::date(view.lang, at.with_timezone(&viewer.time_zone).date_naive());
    let facts = [
        (t.transcript_name().into(), bdi(&viewer.name)),
        (t.transcript_issued().into(), html! { (day(now)) }),
        (t.transcript_issuer().into(), bdi(&view.site.name)),
    ];
    let tables: Vec<Table<'_>> =
        records.iter().enumerate().map(|(n, record)| table(view, t, library, viewer, n, record)).collect();
    view.page(t.transcript_title()).show(html! {
        (parts::heading(None, html! { (t.transcript_title()) }, None))
        (print_button(t.print()))
        (record_sheet(&facts, &tables, t.transcript_note()))
    })
}

fn table<'a>(
    view: &View,
    t: Text,
    library: &Library,
    viewer: &Viewer,
    n: usize,
    record: &Record,
) -> Table<'a> {
    let version = library.by_course(record.enrolment.course_id);
    let day = |at: DateTime<Utc>| cldr::date(view.lang, at.with_timezone(&viewer.time_zone).date_naive());
    let name = title(&record.enrolment, version.as_deref(), view)
        .map_or_else(|| record.enrolment.slug.clone(), |(_, t)| t);
    let name = match run_title(view, version.as_deref(), &record.enrolment) {
        Some(run) => t.runs_course_in(name, run),
        None => name,
    };
    let caption = match record.enrolment.completed_at {
        Some(at) => t.transcript_completed(name, day(at)),
        None => t.transcript_going(name),
    };
    let caption = match &record.enrolment.override_reason {
        Some(why) => format!("{caption} · {}", t.set_by_staff(why.clone())),
        None => caption,
    };
    let chain = version.as_ref().map_or_else(|| vec![view.lang], |version| version.course.chain(view.lang));
    let rows = record
        .activities
        .iter()
        .filter_map(|activity| {
            // What was taken out of the course keeps the title of its completion; what was not
            // completed has none, is no longer offered, and is left out.
            let known = version.as_ref().and_then(|version| version.course.activity(&activity.activity_id));
            let kept = activity.title.as_deref().and_then(|kept| serde_json::from_str::<Texts>(kept).ok());
            let title = known.map(|known| &known.title).or(kept.as_ref())?;
            Some(vec![
                html! { (words::of(title, &chain, view.lang)) },
                html! {
                    (words::outcome(t, Outcome::from_id(&activity.outcome)))
                    @if let Some(why) = &activity.override_reason { br; small { (t.set_by_staff(why.clone())) } }
                },
                html! { @if let Some(percent) = activity.best_percent { (words::grade_of(view.lang, percent)) } },
                html! { @if let Some(at) = activity.completed_at { (moment(at, &day(at))) } },
            ])
        })
        .collect();
    Table {
        caption: caption.into(),
        id: format!("record-{n}").into(),
        columns: vec![
            Column::new(t.transcript_activity()),
            Column::new(t.transcript_state()),
            Column::number(t.transcript_grade()),
            Column::new(t.transcript_date()),
        ],
        rows,
    }
}

/// The name in the page's script, and beside it as its holder writes it, so that both can be compared with a document.
fn holder(view: &View, row: &StatementRow) -> String {
    let names = serde_json::from_str(&row.holder_names).unwrap_or_default();
    let (own, here) = (&row.holder_name, name_in(&row.holder_name, &names, view.lang));
    // Each name keeps its own direction.
    if here == own { own.clone() } else { format!("{here} (\u{2068}{own}\u{2069})") }
}

/// A completion statement: name, course, version, date, valid or not; nothing else.
pub fn statement(view: &View, code: &str, row: &StatementRow) -> Markup {
    let t = Text::of(view.lang);
    let texts: Texts = serde_json::from_str(&row.course_title).unwrap_or_default();
    let (lang, course) = texts.pick(&[view.lang, halqa_platform::lang::Lang::En]).unwrap_or((view.lang, ""));
    let valid = row.withdrawn_at.is_none();
    let address = format!("{}{}", view.site.base_url, urls::statement(view.lang, code));
    let holder = if row.holder_name.is_empty() { t.statement_erased().to_owned() } else { holder(view, row) };
    let body = html! {
        (framed(&Statement {
            level: 1,
            issuer: (&*view.site.name).into(),
            title: t.statement_title().into(),
            opening: t.statement_opening().into(),
            name: holder.into(),
            middle: t.statement_middle().into(),
            course: course.into(),
            lang: (lang != view.lang).then_some(lang),
            facts: vec![
                (t.statement_date().into(), html! { (cldr::date(view.lang, row.completed_at.date_naive())) }),
                (t.fact_version().into(), html! { (cldr::number(view.lang, row.version)) }),
            ],
            code: code.into(),
            check: html! { (t.statement_check()) " " bdi dir="ltr" { (address) } },
            valid: (valid, if valid { t.statement_valid() } else { t.statement_invalid() }.into()),
        }))
        (print_button(t.print()))
    };
    view.page(t.statement_title()).show(body)
}
