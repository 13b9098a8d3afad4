//! The enrolled learner's course page: each activity with its state, what locks it, and one way on.

use halqa_platform::{
    cldr,
    html::{
        course::{OutlineItem, OutlineModule, OutlineRow, hero, outline},
        icon::Icon,
        page::NavItem,
        parts::{self, Kind, Weight},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, PreEscaped, html};

use super::{context::Inside, ready};
use crate::{
    Text,
    compiled::{Activity, Module},
    completion::rules::{self, CourseCondition, Standing, State},
    runs::{
        learner as runs,
        rules::{Phase, Times, address},
    },
    urls, words,
};

/// The whole page.
///
/// `news` stands above the outline: what the staff announce.
pub fn page(view: &View, inside: &Inside, news: Markup) -> Markup {
    let t = Text::of(view.lang);
    let course = &inside.version.course;
    let chain = inside.chain(view.lang);
    let title = words::of(&course.title, &chain, view.lang);
    let way = [NavItem::new(urls::me(view.lang), t.my_learning())];
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &way, title.clone()))
        (hero(&course.slug, html! {
            (parts::heading(Some(t.kind_course()), html! { (title) }, None))
            (runs::line(view, inside))
            (standing(view, t, inside))
        }))
        (news)
        (parts::section("outline", t.course_outline(), outline(3, &modules(view, t, inside))))
        (vanished(view, t, inside))
        (requirements(view, t, inside))
        (runs::choice(view, inside))
        (foot(view, t, inside))
    };
    view.page(title.text).show(body)
}

fn standing(view: &View, t: Text, inside: &Inside) -> Markup {
    let (done, of) = rules::tally(&inside.version.course, &inside.progress);
    let percent = (done * 100).checked_div(of).unwrap_or(0).min(100);
    let completion = inside.enrolment.as_ref().and_then(|enrolment| enrolment.completion.as_ref());
    let count =
        t.progress_count(cldr::number(view.lang, done as i64), of as i64, cldr::number(view.lang, of as i64));
    html! {
        @if inside.enrolment.is_none() {
            (parts::notice(Kind::Info, None, html! { (t.looking_on()) }))
        } @else {
            (parts::progress(t.progress_label(), u8::try_from(percent).unwrap_or(100), &count))
        }
        @if let Some(completion) = completion {
            (parts::notice(Kind::Success, Some(t.course_completed_title()), html! {
                p { (t.course_completed_on(cldr::date_time(view.lang, completion.completed_at, inside.viewer.time_zone))) }
                @if let Some(reason) = &completion.override_reason { p { (t.set_by_staff(reason.clone())) } }
                p { (parts::link_button(&urls::statement(view.lang, &completion.code), t.statement_open(), Weight::Normal, Some(Icon::Statement))) }
            }))
        }
        (continue_button(view, t, inside))
    }
}

fn continue_button(view: &View, t: Text, inside: &Inside) -> Markup {
    if !inside.current {
        return runs::go_on_here(view, inside);
    }
    let course = &inside.version.course;
    let Some(next) = rules::next(course, &inside.progress, inside.now) else {
        let waits = |run: &Times| matches!(run.phase(inside.now), Phase::Upcoming(_) | Phase::Cancelled(_));
        let stuck = inside
            .enrolment
            .as_ref()
            .is_some_and(|enrolment| enrolment.completion.is_none() && !waits(&enrolment.run));
        return html! { @if stuck { (parts::notice(Kind::Info, None, html! { (t.nothing_open()) })) } };
    };
    let begun = inside.progress.values().any(|progress| progress.facts.first_viewed_at.is_some());
    // Who has completed the course is asked for nothing more.
    let completed = inside.enrolment.as_ref().is_some_and(|enrolment| enrolment.completion.is_some());
    let shut = inside.shut(next).is_some();
    let (label, weight) = match (completed || shut, begun) {
        (true, _) => (t.continue_freely(), Weight::Normal),
        (false, true) => (t.continue_course(), Weight::Primary),
        (false, false) => (t.start_course(), Weight::Primary),
    };
    let chain = inside.chain(view.lang);
    html! {
        p.go {
            (parts::link_button(&urls::activity(view.lang, &course.slug, &next.id), label, weight, Some(Icon::Next)))
            " " span { (words::of(&next.title, &chain, view.lang)) }
        }
    }
}

fn modules<'a>(view: &View, t: Text, inside: &'a Inside) -> Vec<OutlineModule<'a>> {
    let chain = inside.chain(view.lang);
    let next = rules::next(&inside.version.course, &inside.progress, inside.now)
        .map(|activity| activity.id.as_str());
    let of = inside.version.course.activities().count();
    let mut places = 0..;
    let modules = inside.version.course.modules.iter();
    modules
        .map(|module| OutlineModule {
            id: format!("m-{}", module.id).into(),
            title: words::of(&module.title, &chain, view.lang),
            progress: inside.enrolment.as_ref().map(|_| module_progress(view.lang, t, inside, module).into()),
            items: module
                .activities
                .iter()
                .zip(places.by_ref())
                .map(|(activity, at)| row(view, t, inside, (activity, at, of), next, &chain))
                .collect(),
        })
        .collect()
}

fn module_progress(lang: Lang, t: Text, inside: &Inside, module: &Module) -> String {
    let completed =
        |activity: &&Activity| inside.progress.get(&activity.id).is_some_and(|p| p.completed_at.is_some());
    let done = module.activities.iter().filter(completed).count() as i64;
    let of = module.activities.len() as i64;
    t.progress_count(cldr::number(lang, done), of, cldr::number(lang, of))
}

// Shared where it is alike for many.
fn row<'a>(
    view: &View,
    t: Text,
    inside: &'a Inside,
    (activity, at, of): (&'a Activity, usize, usize),
    next: Option<&str>,
    chain: &[Lang],
) -> OutlineRow<'a> {
    let state = rules::state(activity, &inside.progress, inside.now);
    let next = next == Some(activity.id.as_str()) && inside.enrolment.is_some();
    let make = || item(view, t, inside, (activity, state), next, chain).row();
    ready::alike(inside, activity, state)
        .and_then(|alike| {
            inside.version.ready.row(view.lang, (at, of), (alike, next), || make().0.into_owned())
        })
        .map_or_else(make, |ready| PreEscaped(ready.into()))
}

fn item<'a>(
    view: &View,
    t: Text,
    inside: &'a Inside,
    (activity, state): (&'a Activity, State),
    next: bool,
    chain: &[Lang],
) -> OutlineItem<'a> {
    let locked = state == State::Locked && inside.enrolment.is_some();
    let (lang, title) = activity.title.pick(chain).unwrap_or((view.lang, &activity.id));
    let (part, word) = words::state(t, state);
    let mut meta: Vec<std::borrow::Cow<'a, str>> = Vec::new();
    if activity.minutes > 0 {
        meta.push(words::minutes(t, view.lang, activity.minutes).into());
    }
    if activity.optional {
        meta.push(t.optional().into());
    }
    if let Some(grade) = words::grade(view.lang, inside.progress.get(&activity.id)) {
        meta.push(t.best_grade(grade).into());
    }
    // What a run asks for by a date is said before that date.
    let due = inside.progress.get(&activity.id).filter(|own| own.completed_at.is_none());
    if let Some(at) = due.and_then(|own| own.window?.closes).filter(|at| *at > inside.now) {
        meta.push(t.runs_due(cldr::date_time(view.lang, at, inside.viewer.time_zone)).into());
    }
    let (icon, kind) = words::kind(t, activity);
    OutlineItem {
        href: (!locked && inside.current)
            .then(|| urls::activity(view.lang, &inside.version.course.slug, &activity.id).into()),
        title: title.into(),
        lang: (lang != view.lang).then_some(lang),
        kind: (icon, kind.into()),
        state: inside.enrolment.as_ref().map(|_| (part, word.into())),
        meta,
        reason: reason(view, t, inside, activity, state),
        next,
    }
}

/// Why it is locked; or, once it was begun, what is still to do.
fn reason(view: &View, t: Text, inside: &Inside, activity: &Activity, state: State) -> Option<Markup> {
    let course = &inside.version.course;
    let own = inside.progress.get(&activity.id);
    if let Some(row) =
        inside.enrolment.as_ref().and_then(|e| e.progress.iter().find(|row| row.activity_id == activity.id))
        && let Some(why) = &row.override_reason
    {
        return Some(html! { (t.set_by_staff(why.clone())) });
    }
    match state {
        State::Locked => {
            let locks = inside.locks(activity);
            let zone = inside.viewer.time_zone;
            Some(
                html! { @for lock in &locks { span { (words::lock(t, view.lang, course, lock, zone)) " " } } },
            )
        }
        State::Todo | State::Failed => {
            let own = own?;
            let all = words::conditions(t, view.lang, &rules::conditions(activity, &own.facts, inside.now));
            let left: Vec<String> =
                all.into_iter().filter(|(_, s)| *s != Standing::Done).map(|(words, _)| words).collect();
            let later = own
                .closes_at
                .filter(|at| rules::window(activity, Some(own)).closes.is_some_and(|closes| *at > closes));
            let until = later
                .map(|at| t.roster_open_for_you(cldr::date_time(view.lang, at, inside.viewer.time_zone)));
            let begun = !left.is_empty() && own.facts != rules::Facts::default();
            (begun || until.is_some()).then(|| {
                html! {
                    @if begun { (t.still_to_do(cldr::list_and(view.lang, &left))) " " }
                    @if let Some(until) = &until { (until) }
                }
            })
        }
        State::Done | State::Passed => None,
    }
}

/// What was completed in an earlier version and is not in this one stays on record.
fn vanished(view: &View, t: Text, inside: &Inside) -> Markup {
    let Some(enrolment) = &inside.enrolment else { return html! {} };
    let chain = inside.chain(view.lang);
    let gone: Vec<(Markup, String)> = enrolment
        .progress
        .iter()
        .filter(|row| inside.version.course.activity(&row.activity_id).is_none())
        .filter_map(|row| {
            let texts: crate::compiled::Texts = serde_json::from_str(row.title.as_deref()?).ok()?;
            let on = cldr::date_time(view.lang, row.completed_at?, inside.viewer.time_zone);
            Some((html! { (words::of(&texts, &chain, view.lang)) }, on))
        })
        .collect();
    html! {
        @if !gone.is_empty() {
            (parts::section("earlier", t.earlier_activities(), html! {
                p { (t.earlier_activities_note()) }
                ul { @for (title, on) in &gone { li { (title) " · " (on) } } }
            }))
        }
    }
}

fn requirements(view: &View, t: Text, inside: &Inside) -> Markup {
    let conditions = rules::course_conditions(&inside.version.course, &inside.progress, inside.now);
    let number = |n: usize| cldr::number(view.lang, n as i64);
    let completed = inside.enrolment.as_ref().is_some_and(|enrolment| enrolment.completion.is_some());
    if completed && conditions.iter().any(|(_, met)| !met) {
        // Completed by hand, or by the rule of an earlier version: what the present rule lacks is no longer asked.
        let done = parts::state(parts::State::Done, words::state(t, State::Done).1);
        let body = html! { ul.conditions { li { (done) " " (t.finish_completed()) } } };
        return parts::section("finish", t.finish_title(), body);
    }
    html! {
        (parts::section("finish", t.finish_title(), html! {
            ul.conditions {
                @for (condition, met) in &conditions {
                    @let words = match condition {
                        CourseCondition::All(_, of) => t.finish_all(*of as i64, number(*of)),
                        CourseCondition::Any(_, n) => t.finish_any(*n as i64, number(*n)),
                        CourseCondition::Grade(_, least) => t.finish_grade(cldr::percent(view.lang, i64::from(*least))),
                        CourseCondition::NotBefore(day) => t.finish_not_before(cldr::date_time(view.lang, *day, inside.viewer.time_zone)),
                    };
                    @let (part, word) = words::state(t, if *met { State::Done } else { State::Todo });
                    li { (parts::state(part, word)) " " (words) }
                }
            }
        }))
    }
}

fn foot(view: &View, t: Text, inside: &Inside) -> Markup {
    let slug = &inside.version.course.slug;
    let version = cldr::number(view.lang, inside.version.number);
    html! {
        p.small { (t.version_line(cldr::date_time(view.lang, inside.version.imported_at, inside.viewer.time_zone), version)) }
        p.small {
            a href=(urls::course(view.lang, slug)) { (t.about_course()) }
            @if inside.staff { " · " a href=(urls::staff(view.lang, slug)) { (t.staff_page()) } }
        }
        @if let Some(enrolment) = &inside.enrolment {
            @let run = address(&enrolment.run.slug);
            (parts::disclosure(t.leave_title(), false, html! {
                p { (t.leave_note()) }
                (parts::act(&urls::leave(view.lang, slug), t.leave(), Weight::Normal, None, &[("run", run)]))
            }))
        }
    }
}
