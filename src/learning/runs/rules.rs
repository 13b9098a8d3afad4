//! Runs as pure decisions: when one is open, what is taken in it, which of several a person goes on with, and how a
//! copy's dates move.

use std::{cmp::Reverse, collections::BTreeMap};

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use crate::{
    compiled::{Activity, CompiledCourse, Texts},
    completion::rules::{Progress, ProgressMap, Window},
};

/// Characters of a run's address.
pub const SLUG_MAX: usize = 40;
/// The default run in addresses, where an empty word would say nothing.
pub const SELF_PACED: &str = "self";

/// When the activities of a run are open, where that is not as in the course.
pub type Dates = BTreeMap<String, Window>;

/// A run as far as its clock goes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Times {
    /// The run.
    pub id: Uuid,
    /// Its address within the course; empty for the default run.
    pub slug: String,
    /// What it is called.
    pub title: Texts,
    /// Nothing opens before. `None` for the default run.
    pub starts: Option<DateTime<Utc>>,
    /// Nothing new is taken from then on.
    pub ends: Option<DateTime<Utc>>,
    /// Cancelled since.
    pub cancelled: Option<DateTime<Utc>>,
    /// Why.
    pub reason: Option<String>,
    /// Dates of its own.
    pub dates: Dates,
}

/// A run's address as it stands in links: the default one has none of its own.
pub fn address(slug: &str) -> &str {
    if slug.is_empty() { SELF_PACED } else { slug }
}

/// Where a run is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Self-paced: it has no dates.
    Always,
    /// Begins at this time.
    Upcoming(DateTime<Utc>),
    /// Has begun, and not ended.
    Going,
    /// Ended at this time.
    Ended(DateTime<Utc>),
    /// Cancelled at this time.
    Cancelled(DateTime<Utc>),
}

/// Where a run is in its life at `now`.
pub fn phase(
    starts: Option<DateTime<Utc>>,
    ends: Option<DateTime<Utc>>,
    cancelled: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Phase {
    match (starts, ends, cancelled) {
        (_, _, Some(at)) => Phase::Cancelled(at),
        (None, None, None) => Phase::Always,
        (Some(at), _, None) if now < at => Phase::Upcoming(at),
        (_, Some(at), None) if now >= at => Phase::Ended(at),
        (_, _, None) => Phase::Going,
    }
}

impl Times {
    /// Whether this is the course's self-paced run.
    pub fn is_default(&self) -> bool {
        self.slug.is_empty()
    }

    /// Where it is in its life.
    pub fn phase(&self, now: DateTime<Utc>) -> Phase {
        phase(self.starts, self.ends, self.cancelled, now)
    }

    /// When an activity is open in this run: at its own dates, else at the course's, but never before the run begins. A
    /// closing date of the course that passed before the run begins belongs to an earlier time and closes nothing here.
    /// In a run that was cancelled before it began nothing opens.
    fn window(&self, activity: &Activity, now: DateTime<Utc>) -> Window {
        let own = self.dates.get(&activity.id).copied().unwrap_or_default();
        let begun = |at: &DateTime<Utc>| self.starts.is_none_or(|starts| *at > starts);
        let closes = own.closes.or(activity.closes.filter(begun));
        let waits = self.starts.filter(|starts| now < *starts);
        let opens = own.opens.or(activity.opens).max(waits);
        match self.cancelled {
            Some(at) if self.starts.is_some_and(|starts| at < starts) => {
                Window { opens: None, closes: Some(at) }
            }
            _ => Window { opens, closes },
        }
    }
}

/// Puts the run's dates over the course's, for every decision about what is open. The default run has none, and costs
/// nothing.
pub fn lay(progress: &mut ProgressMap, course: &CompiledCourse, run: &Times, now: DateTime<Utc>) {
    if run.is_default() {
        return;
    }
    for activity in course.activities() {
        let window = run.window(activity, now);
        if window != (Window { opens: activity.opens, closes: activity.closes }) {
            progress.entry(activity.id.clone()).or_default().window = Some(window);
        }
    }
}

/// The one rule of what happens after the end: everything stays open to read, and nothing new is taken: no mark, no
/// answer, no new attempt, no time. An attempt that was begun before may still be handed in, as after the closing time
/// of a single activity; and whom the staff gave more time for an activity has it.
///
/// # Errors
/// Since when nothing is taken.
pub fn takes(run: &Times, own: Option<&Progress>, now: DateTime<Utc>) -> Result<(), DateTime<Utc>> {
    let later = own.and_then(|own| own.closes_at).is_some_and(|until| now < until);
    match run.phase(now) {
        Phase::Cancelled(at) => Err(at),
        Phase::Ended(at) if !later => Err(at),
        _ => Ok(()),
    }
}

/// One of a person's enrolments in a course.
#[derive(Clone, Debug, Default)]
pub struct Candidate {
    /// Takes the course, waits for an answer, or neither.
    pub rank: u8,
    /// When it was asked for.
    pub requested: DateTime<Utc>,
    /// When an activity was last opened in it.
    pub last: Option<DateTime<Utc>>,
    /// When the person said that they go on with this one.
    pub chosen: Option<DateTime<Utc>>,
    /// When its run begins.
    pub starts: Option<DateTime<Utc>>,
}

impl Candidate {
    /// The greatest of a person's enrolments is the current one: that in which something happened last. The beginning
    /// of a run is something that happens, so that whoever waited for it finds it; before it, only being chosen is.
    fn order(&self, now: DateTime<Utc>) -> impl Ord + use<> {
        let waits = self.starts.is_some_and(|starts| now < starts);
        let happened = if waits {
            self.chosen
        } else {
            Some(self.requested).max(self.starts).max(self.last).max(self.chosen)
        };
        (self.rank, happened, Reverse(self.starts))
    }
}

/// Which of them is the current one.
pub fn current(of: &[Candidate], now: DateTime<Utc>) -> Option<usize> {
    // Of equal ones the first, in whatever order a database gave them, would be another each time: requests differ.
    (0..of.len()).max_by_key(|at| of.get(*at).map(|one| (one.order(now), one.requested)))
}

/// A moment moved as its run is moved from one beginning to another: by whole days and hours on the clocks of `zone`, so
/// that nine in the morning stays nine in the morning when the clocks change between.
pub fn shift(at: DateTime<Utc>, from: DateTime<Utc>, to: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let local = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    let moved = local(at) + (local(to) - local(from));
    // The hour that the clocks leave out is the one after it.
    let found = [0, 1].iter().find_map(|hours| {
        zone.from_local_datetime(&(moved + TimeDelta::hours(*hours))).earliest().map(|at| at.to_utc())
    });
    found.unwrap_or(at + (to - from))
}

/// Every date of a run moved likewise.
pub fn shift_dates(dates: &Dates, from: DateTime<Utc>, to: DateTime<Utc>, zone: Tz) -> Dates {
    let moved = |at: Option<DateTime<Utc>>| at.map(|at| shift(at, from, to, zone));
    dates
        .iter()
        .map(|(id, window)| (id.clone(), Window { opens: moved(window.opens), closes: moved(window.closes) }))
        .collect()
}

/// An address as it is kept: small Latin letters, digits and hyphens; `None` for anything else, and for words that mean
/// something else in addresses.
pub fn slug(typed: &str) -> Option<String> {
    let slug = typed.trim().to_ascii_lowercase();
    let fits = !slug.is_empty()
        && slug.len() <= SLUG_MAX
        && slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !slug.starts_with('-')
        && !slug.ends_with('-');
    (fits && !["new", SELF_PACED].contains(&&*slug)).then_some(slug)
}

/// The address of a run that was given none: the day on which it begins, and a number where that is taken.
pub fn slug_of(starts: DateTime<Utc>, zone: Tz, taken: &[String]) -> String {
    let day = starts.with_timezone(&zone).date_naive().to_string();
    let mut names = std::iter::once(day.clone()).chain((2..).map(|n| format!("{day}-{n}")));
    names.find(|name| !taken.contains(name)).unwrap_or(day)
}

#[cfg(test)]
#[path = "rules/tests.rs"]
mod tests;
