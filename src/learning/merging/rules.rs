//! Of two records of the same activity, one: the better of each fact, and never a completion less.

use chrono::{DateTime, Utc};

use crate::completion::rules::Outcome;

/// A row of `activity_progress`, whole.
#[derive(Clone, Debug, Default, PartialEq, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) activity_id: String,
    pub(super) first_viewed_at: Option<DateTime<Utc>>,
    pub(super) last_viewed_at: Option<DateTime<Utc>>,
    pub(super) seconds: i64,
    pub(super) marked_at: Option<DateTime<Utc>>,
    pub(super) submitted_at: Option<DateTime<Utc>>,
    pub(super) best_percent: Option<f64>,
    pub(super) place: Option<String>,
    pub(super) outcome: String,
    pub(super) completed_at: Option<DateTime<Utc>>,
    pub(super) version_id: Option<uuid::Uuid>,
    pub(super) rule: Option<String>,
    pub(super) override_by: Option<uuid::Uuid>,
    pub(super) override_reason: Option<String>,
    pub(super) title: Option<String>,
    pub(super) counted_to: Option<DateTime<Utc>>,
}

fn earlier<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

fn rank(row: &Row) -> u8 {
    match Outcome::from_id(&row.outcome) {
        Outcome::Passed => 3,
        Outcome::Done => 2,
        Outcome::Failed => 1,
        Outcome::Open => 0,
    }
}

/// One row of two. What was completed keeps its own version, rule and title; where both were, the better outcome does,
/// and of equal ones the earlier.
pub(super) fn better(a: Row, b: Row) -> Row {
    let later_view = if b.last_viewed_at > a.last_viewed_at { b.place.clone() } else { a.place.clone() };
    let judged = |row: &Row| (row.completed_at.is_some(), rank(row));
    let b_first = match judged(&b).cmp(&judged(&a)) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => b.completed_at < a.completed_at,
    };
    let (judge, other) = if b_first { (b, a) } else { (a, b) };
    Row {
        first_viewed_at: earlier(judge.first_viewed_at, other.first_viewed_at),
        last_viewed_at: judge.last_viewed_at.max(other.last_viewed_at),
        // The two may have been open at once: added up, an hour could count twice.
        seconds: judge.seconds.max(other.seconds),
        marked_at: earlier(judge.marked_at, other.marked_at),
        submitted_at: earlier(judge.submitted_at, other.submitted_at),
        best_percent: match (judge.best_percent, other.best_percent) {
            (Some(one), Some(two)) => Some(one.max(two)),
            (one, two) => one.or(two),
        },
        place: later_view.or(judge.place),
        counted_to: judge.counted_to.max(other.counted_to),
        ..judge
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(second: i64) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp(second, 0)
    }

    #[test]
    fn a_completion_keeps_its_own_reason() {
        let open =
            Row { best_percent: Some(90.0), outcome: "open".to_owned(), seconds: 40, ..Row::default() };
        let done = Row {
            outcome: "passed".to_owned(),
            completed_at: at(9),
            rule: Some("{}".to_owned()),
            best_percent: Some(80.0),
            ..Row::default()
        };
        for row in [better(open.clone(), done.clone()), better(done.clone(), open)] {
            assert_eq!(
                (row.outcome.as_str(), row.completed_at, row.rule.as_deref()),
                ("passed", at(9), Some("{}"))
            );
            assert_eq!((row.best_percent, row.seconds), (Some(90.0), 40));
        }
        let later = Row { completed_at: at(20), ..done.clone() };
        assert_eq!(better(later, done).completed_at, at(9), "the earlier of equal ones");
    }

    fn row() -> impl Strategy<Value = Row> {
        let time = || proptest::option::of(1..100_i64).prop_map(|s| s.and_then(at));
        let outcome = proptest::sample::select(vec!["open", "failed", "done", "passed"]);
        (time(), time(), 0..500_i64, time(), outcome, 1..100_i64, proptest::option::of(0..100_i32)).prop_map(
            |(first, last, seconds, marked, outcome, completed, best)| Row {
                first_viewed_at: first,
                last_viewed_at: last,
                seconds,
                marked_at: marked,
                outcome: outcome.to_owned(),
                completed_at: if matches!(outcome, "done" | "passed") { at(completed) } else { None },
                best_percent: best.map(f64::from),
                ..Row::default()
            },
        )
    }

    proptest! {
        #[test]
        fn nothing_that_was_reached_is_lost(a in row(), b in row()) {
            let one = better(a.clone(), b.clone());
            for had in [&a, &b] {
                prop_assert!(one.completed_at.is_some() || had.completed_at.is_none());
                prop_assert!(rank(&one) >= rank(had) || had.completed_at.is_none());
                prop_assert!(one.best_percent >= had.best_percent);
                prop_assert!(one.seconds >= had.seconds);
                prop_assert!(one.marked_at.is_some() || had.marked_at.is_none());
            }
        }
    }
}
