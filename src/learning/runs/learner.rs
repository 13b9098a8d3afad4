//! What a learner's own pages say of the run that they are in.

use halqa_platform::{
    cldr,
    html::{
        bdi,
        parts::{self, Kind, Weight},
    },
    http::View,
};
use maud::{Markup, html};

use super::{
    rules::{Phase, Times, address},
    words::{name_in, span},
};
use crate::{Text, learn::context::Inside, urls};

/// The run under the course's title: what it is called and when it is, and that it waits or is over. Of the self-paced
/// one nothing, unless there are others.
pub(crate) fn line(view: &View, inside: &Inside) -> Markup {
    let Some(enrolment) = &inside.enrolment else { return html! {} };
    let run = &enrolment.run;
    if run.is_default() && enrolment.others.is_empty() {
        return html! {};
    }
    let t = Text::of(view.lang);
    let name = name_in(t, run, &inside.chain(view.lang));
    let zone = inside.viewer.time_zone;
    html! {
        p.small {
            (t.runs_run()) ": " (bdi(&name))
            @if !run.is_default() { " · " (span(t, view.lang, (run.starts, run.ends), zone)) }
        }
        (over(view, inside))
    }
}

/// That the run has not begun yet, or takes nothing more.
pub(crate) fn over(view: &View, inside: &Inside) -> Markup {
    let Some(run) = inside.enrolment.as_ref().map(|enrolment| &enrolment.run) else { return html! {} };
    let t = Text::of(view.lang);
    let time = |at| cldr::date_time(view.lang, at, inside.viewer.time_zone);
    match run.phase(inside.now) {
        Phase::Upcoming(at) => parts::notice(Kind::Info, None, html! { (t.runs_begins(time(at))) }),
        Phase::Ended(at) => parts::notice(Kind::Info, None, html! { (t.runs_takes_nothing(time(at))) }),
        Phase::Cancelled(at) => parts::notice(
            Kind::Warning,
            Some(&t.runs_cancelled_on(time(at))),
            html! { @if let Some(reason) = &run.reason { p dir="auto" { (reason) } } },
        ),
        Phase::Always | Phase::Going => html! {},
    }
}

/// In the place of the button that goes on: to go on in this run, which is not the one they go on with.
pub(crate) fn go_on_here(view: &View, inside: &Inside) -> Markup {
    let Some(enrolment) = &inside.enrolment else { return html! {} };
    let t = Text::of(view.lang);
    let slug = &inside.version.course.slug;
    html! {
        p { (t.runs_not_current()) }
        div.actions {
            (parts::act(&urls::switch(view.lang, slug), t.runs_go_on_here(), Weight::Primary, None, &[("run", address(&enrolment.run.slug))]))
            a href=(urls::learn(view.lang, slug)) { (t.runs_back_to_current()) }
        }
    }
}

/// The switch: the other runs that this person takes the course in.
pub(crate) fn choice(view: &View, inside: &Inside) -> Markup {
    let others: &[(uuid::Uuid, Times)] =
        inside.enrolment.as_ref().map(|enrolment| enrolment.others.as_slice()).unwrap_or_default();
    if others.is_empty() || !inside.current {
        return html! {};
    }
    let t = Text::of(view.lang);
    let slug = &inside.version.course.slug;
    let (chain, zone) = (inside.chain(view.lang), inside.viewer.time_zone);
    parts::section(
        "runs",
        t.runs_others(),
        html! {
            p { (t.runs_others_note()) }
            ul {
                @for (_, run) in others {
                    @let name = name_in(t, run, &chain);
                    li {
                        a href=(urls::learn_run(view.lang, slug, address(&run.slug))) { (bdi(&name)) }
                        @if !run.is_default() { " · " (span(t, view.lang, (run.starts, run.ends), zone)) }
                        " " (parts::act_about(&urls::switch(view.lang, slug), t.runs_switch(), &name, Weight::Normal, &[("run", address(&run.slug))]))
                    }
                }
            }
        },
    )
}
