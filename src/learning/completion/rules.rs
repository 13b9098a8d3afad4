//! Completion as pure decisions over facts that only ever grow, so that acts in any order end in the same state.
//!
//! A completion once earned stays: nothing here takes one away. What a person sees (`state`) puts together what
//! is earned, what the rule asks for now, and what is locked.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::compiled::{Activity, ActivityRule, CompiledCourse, Content};

/// What is known of one activity of one enrolment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// When the page was first opened.
    pub first_viewed_at: Option<DateTime<Utc>>,
    /// Time with the page visible.
    pub seconds: i64,
    /// Whether the learner marked it as done.
    pub marked: bool,
    /// Ids of the self-checks that were answered, those that are gone by now among them.
    pub answered: BTreeSet<String>,
    /// Whether a quiz attempt was handed in.
    pub submitted: bool,
    /// The best attempt, in per cent.
    pub best_percent: Option<f64>,
}

/// One condition of an activity's rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The page was opened.
    Viewed,
    /// So many minutes were spent.
    Minutes(u32),
    /// Marked as done.
    Marked,
    /// All so many self-checks were answered.
    Answered(usize),
    /// An attempt was handed in.
    Submitted,
    /// An attempt has a grade.
    Graded,
    /// So many per cent were reached.
    Passed(u8),
}

/// How one condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not yet.
    Todo,
    /// Met.
    Done,
    /// Tried and not met.
    Failed,
}

/// How an activity stands, by its own rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Outcome {
    /// Not completed.
    #[default]
    Open,
    /// Completed.
    Done,
    /// Completed with a pass mark reached.
    Passed,
    /// Tried; the pass mark was not reached.
    Failed,
}

impl Outcome {
    /// As stored.
    pub const fn id(self) -> &'static str {
        match self {
            Outcome::Open => "open",
            Outcome::Done => "done",
            Outcome::Passed => "passed",
            Outcome::Failed => "failed",
        }
    }

    /// From what is stored.
    pub fn from_id(id: &str) -> Self {
        [Outcome::Done, Outcome::Passed, Outcome::Failed]
            .into_iter()
            .find(|o| o.id() == id)
            .unwrap_or_default()
    }

    /// Whether that counts as completed.
    pub const fn completed(self) -> bool {
        matches!(self, Outcome::Done | Outcome::Passed)
    }
}

/// A learner who reads without scripts shows time by the clock: so many minutes after the first view the mark as
/// done counts for the time too.
fn minutes_met(minutes: u32, facts: &Facts, now: DateTime<Utc>) -> bool {
    let needed = i64::from(minutes) * 60;
    let by_clock = facts.first_viewed_at.is_some_and(|first| (now - first).num_seconds() >= needed);
    facts.seconds >= needed || (facts.marked && by_clock)
}

/// Every condition of an activity's rule and how it stands.
pub fn conditions(activity: &Activity, facts: &Facts, now: DateTime<Utc>) -> Vec<(Condition, Standing)> {
    let rule = &activity.completion;
    let met = |yes: bool| if yes { Standing::Done } else { Standing::Todo };
    let mut out = Vec::new();
    if rule.viewed {
        out.push((Condition::Viewed, met(facts.first_viewed_at.is_some())));
    }
    if let Some(minutes) = rule.minutes {
        out.push((Condition::Minutes(minutes), met(minutes_met(minutes, facts, now))));
    }
    if rule.marked {
        out.push((Condition::Marked, met(facts.marked)));
    }
    if rule.answered {
        let checks = match &activity.content {
            Content::Lesson(lesson) => lesson.checks.as_slice(),
            Content::Quiz(_) => &[],
        };
        let all = checks.iter().all(|question| facts.answered.contains(&question.id));
        out.push((Condition::Answered(checks.len()), met(all)));
    }
    if rule.submitted {
        out.push((Condition::Submitted, met(facts.submitted)));
    }
    if rule.graded {
        out.push((Condition::Graded, met(facts.best_percent.is_some())));
    }
    if let Some(percent) = rule.passed {
        out.push((Condition::Passed(percent), passed(percent, facts)));
    }
    out
}

fn passed(percent: u8, facts: &Facts) -> Standing {
    match facts.best_percent {
        // A hair of rounding must not fail anyone: 7 of 10 questions is 70 %.
        Some(best) if best + 1e-6 >= f64::from(percent) => Standing::Done,
        Some(_) => Standing::Failed,
        None => Standing::Todo,
    }
}

/// How the activity stands by its rule: anything to do = open; else anything failed = failed; else done.
pub fn outcome(activity: &Activity, facts: &Facts, now: DateTime<Utc>) -> Outcome {
    let standings = conditions(activity, facts, now);
    let any = |what: Standing| standings.iter().any(|(_, standing)| *standing == what);
    if any(Standing::Failed) {
        Outcome::Failed
    } else if any(Standing::Todo) || standings.is_empty() {
        Outcome::Open
    } else if activity.completion.passed.is_some() {
        Outcome::Passed
    } else {
        Outcome::Done
    }
}

/// When an activity is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Locked before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<DateTime<Utc>>,
    /// Locked after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<DateTime<Utc>>,
}

/// What is kept of one activity of one enrolment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// The facts.
    pub facts: Facts,
    /// What was earned, or last tried.
    pub outcome: Outcome,
    /// When it was completed; never unset.
    pub completed_at: Option<DateTime<Utc>>,
    /// Set by staff.
    pub overridden: bool,
    /// Closes for this person at this time, where that is later than for everybody.
    pub closes_at: Option<DateTime<Utc>>,
    /// When the run has it open, where that is not as in the course; see [`crate::runs::rules::lay`].
    pub window: Option<Window>,
}

/// A whole enrolment's progress, by activity id.
pub type ProgressMap = BTreeMap<String, Progress>;

/// Why an activity cannot be opened now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lock {
    /// Opens at this time.
    Opens(DateTime<Utc>),
    /// Closed at this time.
    Closed(DateTime<Utc>),
    /// These activities must be completed first (ids).
    Requires(Vec<String>),
}

/// What a person sees of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// To do.
    Todo,
    /// Completed.
    Done,
    /// Completed, with the pass mark reached.
    Passed,
    /// Tried, not passed; may be tried again unless locked.
    Failed,
    /// Cannot be opened.
    Locked,
}

/// When an activity is open for everybody in a person's run.
pub fn window(activity: &Activity, own: Option<&Progress>) -> Window {
    own.and_then(|own| own.window).unwrap_or(Window { opens: activity.opens, closes: activity.closes })
}

/// When an activity closes for this person: for everybody, or later by the word of the staff.
pub fn closing(activity: &Activity, own: Option<&Progress>) -> Option<DateTime<Utc>> {
    let closes = window(activity, own).closes?;
    let later = own.and_then(|own| own.closes_at).filter(|later| *later > closes);
    Some(later.unwrap_or(closes))
}

/// Why `activity` is locked; empty = it is open.
pub fn locks(activity: &Activity, progress: &ProgressMap, now: DateTime<Utc>) -> Vec<Lock> {
    let mut locks = Vec::new();
    let missing: Vec<String> = activity
        .requires
        .iter()
        .filter(|id| progress.get(*id).is_none_or(|progress| progress.completed_at.is_none()))
        .cloned()
        .collect();
    if !missing.is_empty() {
        locks.push(Lock::Requires(missing));
    }
    let own = progress.get(&activity.id);
    if let Some(opens) = window(activity, own).opens.filter(|opens| now < *opens) {
        locks.push(Lock::Opens(opens));
    }
    if let Some(closed) = closing(activity, own).filter(|closes| now >= *closes) {
        locks.push(Lock::Closed(closed));
    }
    locks
}

/// What the learner sees of `activity`. What was completed stays open to read whatever locks it now.
pub fn state(activity: &Activity, progress: &ProgressMap, now: DateTime<Utc>) -> State {
    let own = progress.get(&activity.id);
    if let Some(own) = own.filter(|own| own.completed_at.is_some()) {
        return if own.outcome == Outcome::Passed { State::Passed } else { State::Done };
    }
    if !locks(activity, progress, now).is_empty() {
        return State::Locked;
    }
    if own.is_some_and(|own| own.outcome == Outcome::Failed) { State::Failed } else { State::Todo }
}

/// The activity to go on with: the first that is open and not completed; `None` where there is none.
pub fn next<'a>(
    course: &'a CompiledCourse,
    progress: &ProgressMap,
    now: DateTime<Utc>,
) -> Option<&'a Activity> {
    let open = |activity: &&Activity| matches!(state(activity, progress, now), State::Todo | State::Failed);
    course
        .activities()
        .filter(|activity| !activity.optional)
        .find(open)
        .or_else(|| course.activities().find(open))
}

/// How many of the counted activities are completed, and how many there are.
pub fn tally(course: &CompiledCourse, progress: &ProgressMap) -> (usize, usize) {
    let done = |id: &str| progress.get(id).is_some_and(|progress| progress.completed_at.is_some());
    if let Some(any) = &course.completion.any {
        let of: BTreeSet<&str> = any.of.iter().map(String::as_str).collect();
        return (of.iter().filter(|id| done(id)).count().min(any.n), any.n);
    }
    let counted = || course.activities().filter(|activity| !activity.optional);
    (counted().filter(|activity| done(&activity.id)).count(), counted().count())
}

/// How far that is, in whole per cent, rounded down: 100 is all that counts.
pub fn percent(course: &CompiledCourse, progress: &ProgressMap) -> i64 {
    let (done, total) = tally(course, progress);
    i64::try_from((done * 100).checked_div(total).unwrap_or(0)).unwrap_or(0)
}

/// The mean of the best grades of all quizzes that count, an untried one as 0; `None` where there is no quiz.
pub fn grade(course: &CompiledCourse, progress: &ProgressMap) -> Option<f64> {
    let grades: Vec<f64> = course
        .activities()
        .filter(|activity| matches!(activity.content, Content::Quiz(_)) && !activity.optional)
        .map(|activity| progress.get(&activity.id).and_then(|p| p.facts.best_percent).unwrap_or(0.0))
        .collect();
    if grades.is_empty() { None } else { Some(grades.iter().sum::<f64>() / grades.len() as f64) }
}

/// One condition of a course's rule and whether it is met.
#[derive(Clone, Debug, PartialEq)]
pub enum CourseCondition {
    /// All counted activities: completed, of how many.
    All(usize, usize),
    /// Any n of a set: completed, needed.
    Any(usize, usize),
    /// Mean grade: reached, needed, in per cent.
    Grade(Option<f64>, u8),
    /// Not before this time.
    NotBefore(DateTime<Utc>),
}

/// Every condition of the course's rule, and whether it is met.
pub fn course_conditions(
    course: &CompiledCourse,
    progress: &ProgressMap,
    now: DateTime<Utc>,
) -> Vec<(CourseCondition, bool)> {
    let (done, needed) = tally(course, progress);
    let whole = done >= needed && needed > 0;
    let mut out = vec![match course.completion.any {
        Some(_) => (CourseCondition::Any(done, needed), whole),
        None => (CourseCondition::All(done, needed), whole),
    }];
    if let Some(least) = course.completion.min_grade {
        let reached = grade(course, progress);
        let met = reached.is_some_and(|grade| grade + 1e-6 >= f64::from(least));
        out.push((CourseCondition::Grade(reached, least), met));
    }
    if let Some(day) = course.completion.not_before {
        out.push((CourseCondition::NotBefore(day), now >= day));
    }
    out
}

/// Whether the course's rule is met.
pub fn course_completed(course: &CompiledCourse, progress: &ProgressMap, now: DateTime<Utc>) -> bool {
    course_conditions(course, progress, now).iter().all(|(_, met)| *met)
}

/// Takes new facts into `progress`: an activity is completed the moment its rule is met, and stays so.
pub fn settle(activity: &Activity, progress: &mut Progress, now: DateTime<Utc>) -> bool {
    let outcome = outcome(activity, &progress.facts, now);
    if progress.completed_at.is_some() {
        // Done may become passed (a rule with a pass mark met later); it never becomes less.
        if outcome == Outcome::Passed {
            progress.outcome = Outcome::Passed;
        }
        return false;
    }
    progress.outcome = outcome;
    if outcome.completed() {
        progress.completed_at = Some(now);
    }
    outcome.completed()
}

/// What the clock alone has completed: an activity that was marked as done before its minutes had passed. After its
/// closing time the clock adds nothing more.
pub fn ripe(activity: &Activity, progress: &Progress, now: DateTime<Utc>) -> Option<Outcome> {
    if activity.completion.minutes.is_none() || !progress.facts.marked || progress.completed_at.is_some() {
        return None;
    }
    let until = closing(activity, Some(progress)).map_or(now, |closes| closes.min(now));
    Some(outcome(activity, &progress.facts, until)).filter(|outcome| outcome.completed())
}

/// Takes what the clock alone has completed into `progress`; whether that is anything.
pub fn settle_by_clock(activity: &Activity, progress: &mut Progress, now: DateTime<Utc>) -> bool {
    let Some(outcome) = ripe(activity, progress, now) else { return false };
    progress.outcome = outcome;
    progress.completed_at = Some(now);
    true
}

/// Whether a completion is due that no act has written: time has passed, or a date. `judged` = the course's
/// completion was written before.
pub fn overdue(course: &CompiledCourse, progress: &ProgressMap, judged: bool, now: DateTime<Utc>) -> bool {
    let ripe = |activity: &Activity| {
        progress.get(&activity.id).is_some_and(|own| ripe(activity, own, now).is_some())
    };
    (!judged && course_completed(course, progress, now)) || course.activities().any(ripe)
}

/// Whether a rule can be met at all by an activity of this kind.
pub fn fits(rule: &ActivityRule, content: &Content) -> bool {
    match content {
        Content::Lesson(_) => !(rule.submitted || rule.graded || rule.passed.is_some()),
        Content::Quiz(_) => !(rule.answered || rule.marked),
    }
}

#[cfg(test)]
#[path = "rules/tests.rs"]
mod tests;
