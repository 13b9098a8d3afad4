use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::compiled::{AnyOf, Lesson, Module, Question, QuestionBody, Quiz, Texts};

fn at(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).unwrap() + TimeDelta::minutes(minute)
}

fn lesson(id: &str, rule: ActivityRule) -> Activity {
    Activity {
        id: id.to_owned(),
        title: Texts::default(),
        minutes: 5,
        completion: rule,
        requires: Vec::new(),
        opens: None,
        closes: None,
        optional: false,
        content: Content::Lesson(Lesson::default()),
    }
}

fn quiz(id: &str, percent: u8) -> Activity {
    let rule = ActivityRule { passed: Some(percent), ..ActivityRule::default() };
    Activity { content: Content::Quiz(Quiz::default()), ..lesson(id, rule) }
}

fn viewed() -> ActivityRule {
    ActivityRule { viewed: true, ..ActivityRule::default() }
}

fn course(activities: Vec<Activity>) -> CompiledCourse {
    let module = Module { id: "m".to_owned(), title: Texts::default(), activities };
    CompiledCourse { modules: vec![module], ..crate::compiled::empty_course("c") }
}

fn done(outcome: Outcome) -> Progress {
    Progress { outcome, completed_at: Some(at(0)), ..Progress::default() }
}

#[test]
fn conditions_of_a_quiz_as_the_learner_meets_them() {
    let quiz = quiz("q", 70);
    let facts =
        |best: Option<f64>| Facts { best_percent: best, submitted: best.is_some(), ..Facts::default() };
    for (best, standing, end) in [
        (None, Standing::Todo, Outcome::Open),
        (Some(69.9), Standing::Failed, Outcome::Failed),
        (Some(70.0), Standing::Done, Outcome::Passed),
        (Some(100.0 * 7.0 / 10.0), Standing::Done, Outcome::Passed),
    ] {
        assert_eq!(
            conditions(&quiz, &facts(best), at(0)),
            vec![(Condition::Passed(70), standing)],
            "{best:?}"
        );
        assert_eq!(outcome(&quiz, &facts(best), at(0)), end, "{best:?}");
    }
}

#[test]
fn time_counts_by_the_page_or_by_the_clock_with_a_mark() {
    let lesson = lesson("l", ActivityRule { minutes: Some(5), ..ActivityRule::default() });
    let facts = |seconds, marked| Facts { first_viewed_at: Some(at(0)), seconds, marked, ..Facts::default() };
    assert_eq!(outcome(&lesson, &facts(299, false), at(60)), Outcome::Open);
    assert_eq!(outcome(&lesson, &facts(300, false), at(1)), Outcome::Done);
    assert_eq!(outcome(&lesson, &facts(0, true), at(4)), Outcome::Open);
    assert_eq!(outcome(&lesson, &facts(0, true), at(5)), Outcome::Done);
}

#[test]
fn the_clock_completes_what_was_marked_too_early_unless_it_closed_before() {
    let rule = ActivityRule { minutes: Some(5), ..ActivityRule::default() };
    let course = course(vec![lesson("l", rule)]);
    let marked = Facts { first_viewed_at: Some(at(0)), marked: true, ..Facts::default() };
    let progress = |facts: &Facts| {
        ProgressMap::from([("l".to_owned(), Progress { facts: facts.clone(), ..Progress::default() })])
    };
    assert!(!overdue(&course, &progress(&marked), false, at(4)));
    assert!(overdue(&course, &progress(&marked), false, at(5)));
    let unmarked = Facts { marked: false, ..marked.clone() };
    assert!(!overdue(&course, &progress(&unmarked), false, at(9)));
    for (closes, expected) in [(4, false), (6, true)] {
        let mut closing = course.clone();
        closing.modules[0].activities[0].closes = Some(at(closes));
        assert_eq!(overdue(&closing, &progress(&marked), false, at(60)), expected, "closed at {closes}");
    }
    let mut own = progress(&marked).remove("l").unwrap();
    assert!(settle_by_clock(&course.modules[0].activities[0], &mut own, at(7)));
    assert_eq!((own.outcome, own.completed_at), (Outcome::Done, Some(at(7))));
    let all = ProgressMap::from([("l".to_owned(), own)]);
    assert!(overdue(&course, &all, false, at(8)) && !overdue(&course, &all, true, at(8)));
}

#[test]
fn answers_to_questions_that_are_gone_do_not_count() {
    let lesson = mixed().activity("2").unwrap().clone();
    let outcome = |answered: &[&str]| {
        let answered = answered.iter().map(|id| (*id).to_owned()).collect();
        super::outcome(&lesson, &Facts { first_viewed_at: Some(at(0)), answered, ..Facts::default() }, at(0))
    };
    assert_eq!(outcome(&["x", "gone"]), Outcome::Open);
    assert_eq!(outcome(&["x", "y", "gone"]), Outcome::Done);
}

#[test]
fn locks_say_why_and_a_completed_activity_stays_open() {
    let mut test = quiz("t", 50);
    test.requires = vec!["a".to_owned(), "b".to_owned()];
    test.opens = Some(at(10));
    test.closes = Some(at(20));
    let mut progress = ProgressMap::from([("a".to_owned(), done(Outcome::Done))]);
    assert_eq!(
        locks(&test, &progress, at(0)),
        vec![Lock::Requires(vec!["b".to_owned()]), Lock::Opens(at(10))]
    );
    progress.insert("b".to_owned(), done(Outcome::Done));
    assert_eq!(locks(&test, &progress, at(10)), vec![]);
    assert_eq!(locks(&test, &progress, at(20)), vec![Lock::Closed(at(20))]);
    assert_eq!(state(&test, &progress, at(20)), State::Locked);
    progress.insert("t".to_owned(), done(Outcome::Passed));
    assert_eq!(state(&test, &progress, at(20)), State::Passed);
}

#[test]
fn continue_goes_to_the_first_open_activity_and_optional_ones_come_last() {
    let mut extra = lesson("extra", viewed());
    extra.optional = true;
    let mut second = lesson("b", viewed());
    second.requires = vec!["a".to_owned()];
    let course = course(vec![extra, lesson("a", viewed()), second]);
    let id = |progress: &ProgressMap| next(&course, progress, at(0)).map(|activity| activity.id.clone());
    let mut progress = ProgressMap::new();
    assert_eq!(id(&progress).as_deref(), Some("a"));
    progress.insert("a".to_owned(), done(Outcome::Done));
    assert_eq!(id(&progress).as_deref(), Some("b"));
    progress.insert("b".to_owned(), done(Outcome::Done));
    assert_eq!(id(&progress).as_deref(), Some("extra"));
    assert!(
        course_completed(&course, &progress, at(0)),
        "an optional activity does not hold the course back"
    );
}

#[test]
fn course_rules_all_any_grade_and_date() {
    let mut course = course(vec![lesson("a", viewed()), lesson("b", viewed()), quiz("q", 50)]);
    let mut progress = ProgressMap::from([("a".to_owned(), done(Outcome::Done))]);
    let graded = |percent| Progress {
        facts: Facts { best_percent: Some(percent), ..Facts::default() },
        ..done(Outcome::Passed)
    };
    assert!(!course_completed(&course, &progress, at(0)));
    course.completion.any = Some(AnyOf { n: 1, of: vec!["a".to_owned(), "b".to_owned()] });
    assert!(course_completed(&course, &progress, at(0)));
    course.completion.min_grade = Some(80);
    assert!(!course_completed(&course, &progress, at(0)));
    progress.insert("q".to_owned(), graded(80.0));
    assert!(course_completed(&course, &progress, at(0)));
    course.completion.not_before = Some(at(5));
    assert!(!course_completed(&course, &progress, at(4)));
    assert!(course_completed(&course, &progress, at(5)));
    assert!(
        !course_completed(&self::course(vec![]), &progress, at(9)),
        "an empty course is nobody's achievement"
    );
}

/// An act that the server accepted.
#[derive(Clone, Debug)]
enum Act {
    View(usize),
    Spend(usize, i64),
    Mark(usize),
    Check(usize, usize),
    Submit(usize, f64),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        (0..4usize).prop_map(Act::View),
        (0..4usize, 1..400i64).prop_map(|(a, s)| Act::Spend(a, s)),
        (0..4usize).prop_map(Act::Mark),
        (0..4usize, 0..3usize).prop_map(|(a, q)| Act::Check(a, q)),
        (0..4usize, 0.0..100.0f64).prop_map(|(a, p)| Act::Submit(a, p)),
    ];
    proptest::collection::vec(act, 0..40)
}

/// A course with every kind of rule. The clock stands still: what the clock adds is the same for any order.
fn mixed() -> CompiledCourse {
    let check = |id: &str| Question {
        id: id.to_owned(),
        points: 1.0,
        text: Texts::default(),
        feedback: Texts::default(),
        body: QuestionBody::TrueFalse { answer: true },
    };
    let checks = Lesson { checks: vec![check("x"), check("y")], ..Lesson::default() };
    let answered = ActivityRule { answered: true, viewed: true, ..ActivityRule::default() };
    course(vec![
        lesson("0", ActivityRule { viewed: true, marked: true, ..ActivityRule::default() }),
        lesson("1", ActivityRule { minutes: Some(5), ..ActivityRule::default() }),
        Activity { content: Content::Lesson(checks), ..lesson("2", answered) },
        quiz("3", 60),
    ])
}

fn play(course: &CompiledCourse, acts: &[Act]) -> BTreeMap<String, (Facts, Outcome, bool)> {
    let mut progress = ProgressMap::new();
    for act in acts {
        let (Act::View(i) | Act::Spend(i, _) | Act::Mark(i) | Act::Check(i, _) | Act::Submit(i, _)) = act;
        let entry = progress.entry(i.to_string()).or_default();
        match act {
            Act::View(_) => entry.facts.first_viewed_at = Some(at(0)),
            Act::Spend(_, seconds) => entry.facts.seconds += seconds,
            Act::Mark(_) => entry.facts.marked = true,
            Act::Check(_, question) => {
                entry.facts.answered.insert(["x", "y", "gone"][*question].to_owned());
            }
            Act::Submit(_, percent) => {
                entry.facts.submitted = true;
                entry.facts.best_percent = Some(entry.facts.best_percent.unwrap_or(0.0).max(*percent));
            }
        }
        let activity = course.activity(&i.to_string()).unwrap();
        let before = entry.completed_at;
        settle(activity, entry, at(0));
        assert!(before.is_none() || entry.completed_at == before, "a completion is never taken away");
    }
    progress.into_iter().map(|(id, p)| (id, (p.facts, p.outcome, p.completed_at.is_some()))).collect()
}

proptest! {
    #[test]
    fn any_order_of_accepted_acts_gives_the_same_state(acts in acts(), seed in any::<u64>()) {
        let course = mixed();
        let mut shuffled = acts.clone();
        let mut state = seed | 1;
        for i in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(i, (state >> 33) as usize % (i + 1));
        }
        prop_assert_eq!(play(&course, &acts), play(&course, &shuffled));
    }

    #[test]
    fn a_changed_rule_never_takes_a_completion_away(acts in acts(), percent in 0u8..=100, minutes in 1u32..60) {
        let course = mixed();
        let mut progress = ProgressMap::new();
        for (id, (facts, outcome, completed)) in play(&course, &acts) {
            progress.insert(id, Progress { facts, outcome, completed_at: completed.then(|| at(0)), ..Progress::default() });
        }
        let before: Vec<String> =
            progress.iter().filter(|(_, p)| p.completed_at.is_some()).map(|(id, _)| id.clone()).collect();
        for (id, entry) in &mut progress {
            let mut activity = course.activity(id).unwrap().clone();
            activity.completion = match activity.content {
                Content::Quiz(_) => ActivityRule { passed: Some(percent), ..ActivityRule::default() },
                Content::Lesson(_) => ActivityRule { minutes: Some(minutes), marked: true, ..ActivityRule::default() },
            };
            settle(&activity, entry, at(1));
        }
        for id in before {
            prop_assert!(progress[&id].completed_at.is_some() && progress[&id].outcome.completed());
        }
    }
}
