//! What runs are called on pages, and how their dates are said.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use halqa_platform::{cldr, lang::Lang};

use super::{
    rules::{Phase, SELF_PACED, Times},
    store::Named,
};
use crate::{Text, compiled::Texts, participants::groups::store::Group};

/// What a run is called, in the first language of `chain` that it has a name in.
pub(crate) fn name(t: Text, default: bool, title: &Texts, chain: &[Lang]) -> String {
    if default { t.runs_self_paced().to_owned() } else { title.text(chain).to_owned() }
}

/// The same of a run in a list.
pub(crate) fn name_of(t: Text, run: &Named, chain: &[Lang]) -> String {
    name(t, run.address == SELF_PACED, &run.title, chain)
}

/// The same of a run with its clock.
pub(crate) fn name_in(t: Text, run: &Times, chain: &[Lang]) -> String {
    name(t, run.is_default(), &run.title, chain)
}

/// A group in a choice: with its run, where it has one.
pub(crate) fn group_name(t: Text, group: &Group, runs: &[Named], chain: &[Lang]) -> String {
    match runs.iter().find(|run| Some(run.id) == group.run_id) {
        Some(run) => {
            halqa_platform::text::plain(&t.runs_group_of(group.name.clone(), name_of(t, run, chain)))
        }
        None => group.name.clone(),
    }
}

/// From when to when, for a reader in this time zone: days, since a line of a list is about weeks.
pub(crate) fn span(
    t: Text,
    lang: Lang,
    (starts, ends): (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
    zone: Tz,
) -> String {
    let day = |at: DateTime<Utc>| cldr::date(lang, at.with_timezone(&zone).date_naive());
    match (starts, ends) {
        (Some(starts), Some(ends)) => t.runs_from_to(day(starts), day(ends)),
        (Some(starts), None) => t.runs_from(day(starts)),
        _ => t.runs_no_dates().to_owned(),
    }
}

/// Where a run is in its life, in a word.
pub(crate) fn phase(t: Text, phase: Phase) -> &'static str {
    match phase {
        Phase::Always => t.runs_self_paced(),
        Phase::Upcoming(_) => t.runs_upcoming(),
        Phase::Going => t.runs_going(),
        Phase::Ended(_) => t.runs_ended(),
        Phase::Cancelled(_) => t.runs_cancelled(),
    }
}
