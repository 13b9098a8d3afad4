use super::*;
use crate::{
    compiled::{ActivityRule, Content, Lesson, Module, empty_course},
    completion::rules::{self as completion, Lock, State},
};

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
}

fn run(starts: i64, ends: i64) -> Times {
    Times { slug: "spring".to_owned(), starts: Some(at(starts)), ends: Some(at(ends)), ..Times::default() }
}

fn course() -> CompiledCourse {
    let activity = Activity {
        id: "read".to_owned(),
        title: Texts::default(),
        minutes: 5,
        completion: ActivityRule { viewed: true, ..ActivityRule::default() },
        requires: Vec::new(),
        opens: None,
        closes: None,
        optional: false,
        content: Content::Lesson(Lesson::default()),
    };
    let module = Module { id: "m".to_owned(), title: Texts::default(), activities: vec![activity] };
    CompiledCourse { modules: vec![module], ..empty_course("c") }
}

fn first(course: &CompiledCourse) -> Activity {
    course.activities().next().unwrap().clone()
}

#[test]
fn a_run_begins_goes_and_ends_to_the_second() {
    let of = run(10, 20);
    assert_eq!(of.phase(at(9)), Phase::Upcoming(at(10)));
    assert_eq!(of.phase(at(10)), Phase::Going);
    assert_eq!(of.phase(at(19)), Phase::Going);
    assert_eq!(of.phase(at(20)), Phase::Ended(at(20)));
    assert_eq!(Times { ends: None, ..of.clone() }.phase(at(99)), Phase::Going);
    assert_eq!(Times { cancelled: Some(at(5)), ..of }.phase(at(15)), Phase::Cancelled(at(5)));
    assert_eq!(Times::default().phase(at(0)), Phase::Always);
}

#[test]
fn nothing_opens_before_the_beginning_and_everything_reads_on_after_the_end() {
    let course = course();
    let activity = first(&course);
    let state = |now| {
        let mut progress = ProgressMap::new();
        lay(&mut progress, &course, &run(10, 20), now);
        (completion::state(&activity, &progress, now), completion::locks(&activity, &progress, now))
    };
    assert_eq!(state(at(9)), (State::Locked, vec![Lock::Opens(at(10))]));
    assert_eq!(state(at(10)).0, State::Todo);
    assert_eq!(state(at(25)), (State::Todo, vec![]), "readable");
    assert_eq!(takes(&run(10, 20), None, at(19)), Ok(()));
    assert_eq!(takes(&run(10, 20), None, at(20)), Err(at(20)), "but nothing is taken");
    let later = Progress { closes_at: Some(at(30)), ..Progress::default() };
    assert_eq!(takes(&run(10, 20), Some(&later), at(25)), Ok(()), "unless the staff gave more time");
    assert_eq!(takes(&run(10, 20), Some(&later), at(30)), Err(at(20)));
    let cancelled = Times { cancelled: Some(at(12)), ..run(10, 20) };
    assert_eq!(takes(&cancelled, Some(&later), at(15)), Err(at(12)));
}

#[test]
fn a_runs_own_dates_count_and_old_ones_of_the_course_do_not() {
    let mut course = course();
    let id = first(&course).id;
    course.modules[0].activities[0].closes = Some(at(5));
    let activity = first(&course);
    let locks = |of: &Times, now| {
        let mut progress = ProgressMap::new();
        lay(&mut progress, &course, of, now);
        completion::locks(&activity, &progress, now)
    };
    assert_eq!(locks(&Times::default(), at(15)), vec![Lock::Closed(at(5))], "self-paced: as the course says");
    assert!(locks(&run(10, 20), at(15)).is_empty(), "it closed before the run began");
    let window = Window { opens: Some(at(12)), closes: Some(at(14)) };
    let own = Times { dates: Dates::from([(id.clone(), window)]), ..run(10, 20) };
    assert_eq!(locks(&own, at(11)), vec![Lock::Opens(at(12))]);
    assert!(locks(&own, at(13)).is_empty());
    assert_eq!(locks(&own, at(14)), vec![Lock::Closed(at(14))]);
    // Somebody who was given more time has it, counted from the run's date.
    let mut progress = ProgressMap::new();
    progress.insert(id, Progress { closes_at: Some(at(16)), ..Progress::default() });
    lay(&mut progress, &course, &own, at(15));
    assert!(completion::locks(&activity, &progress, at(15)).is_empty());
    let never = Times { cancelled: Some(at(2)), ..run(10, 20) };
    assert_eq!(locks(&never, at(15)), vec![Lock::Closed(at(2))], "what never began never opens");
}

#[test]
fn the_current_enrolment_is_where_something_happened_last() {
    let paced = Candidate { rank: 2, requested: at(0), ..Candidate::default() };
    let dated = Candidate { rank: 2, requested: at(5), starts: Some(at(100)), ..Candidate::default() };
    let of = |paced: &Candidate, dated: &Candidate, now| current(&[paced.clone(), dated.clone()], at(now));
    assert_eq!(of(&paced, &dated, 50), Some(0), "what has not begun waits");
    assert_eq!(of(&paced, &dated, 100), Some(1), "its beginning makes it the current one");
    let busy = Candidate { last: Some(at(120)), ..paced.clone() };
    assert_eq!(of(&busy, &dated, 130), Some(0), "until the other is worked in");
    let chosen = Candidate { chosen: Some(at(40)), ..dated.clone() };
    assert_eq!(of(&paced, &chosen, 50), Some(1), "or whatever was chosen");
    let left = Candidate { rank: 0, last: Some(at(500)), ..dated };
    assert_eq!(of(&paced, &left, 600), Some(0), "who left one takes the other");
    assert_eq!(current(&[], at(0)), None);
}

#[test]
fn nine_in_the_morning_stays_nine_in_the_morning() {
    let zone = chrono_tz::Europe::Paris;
    let utc = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
    let (from, to) = (utc("2026-02-02T08:00:00Z"), utc("2026-03-16T08:00:00Z"));
    // Six weeks on, and the clocks change on 29 March.
    assert_eq!(shift(utc("2026-02-20T08:00:00Z"), from, to, zone), utc("2026-04-03T07:00:00Z"));
    assert_eq!(shift(from, from, to, zone), to);
    // Half past two on the night of the change does not exist: half past three does.
    assert_eq!(shift(utc("2026-02-15T01:30:00Z"), from, to, zone), utc("2026-03-29T01:30:00Z"));
    let dates = Dates::from([("a".to_owned(), Window { opens: None, closes: Some(from) })]);
    let moved = shift_dates(&dates, from, to, zone);
    assert_eq!(moved.get("a").unwrap(), &Window { opens: None, closes: Some(to) });
}

#[test]
fn addresses_are_plain_and_each_its_own() {
    assert_eq!(slug(" Spring-2026 ").as_deref(), Some("spring-2026"));
    for wrong in ["", "new", "self", "-a", "a-", "a b", "ربيع", "a/b", &"x".repeat(41)] {
        assert_eq!(slug(wrong), None, "{wrong}");
    }
    let starts = DateTime::parse_from_rfc3339("2026-03-01T22:30:00Z").unwrap().to_utc();
    assert_eq!(slug_of(starts, chrono_tz::Africa::Nairobi, &[]), "2026-03-02");
    assert_eq!(slug_of(starts, Tz::UTC, &["2026-03-01".to_owned()]), "2026-03-01-2");
}
