//! Tests of grading and of the life of an attempt.

use halqa_platform::lang::Lang;
use proptest::prelude::*;

use super::*;
use crate::quiz::tests::samples::{every_type, right_answers};

fn body(id: &str) -> QuestionBody {
    every_type().into_iter().find(|question| question.id == id).unwrap().body
}

fn multiple_of(ids: &[&str]) -> f64 {
    let options = ids.iter().map(|id| (*id).to_owned()).collect();
    share(&body("multiple"), Some(&Answer::Multiple { options }))
}

fn text(words: &str) -> f64 {
    share(&body("short-text"), Some(&Answer::ShortText { text: words.to_owned() }))
}

fn number(words: &str) -> f64 {
    share(&body("numeric"), Some(&Answer::Numeric { text: words.to_owned() }))
}

#[test]
fn every_type_has_its_full_answer() {
    for (question, answer) in every_type().iter().zip(right_answers()) {
        assert_eq!(share(&question.body, Some(&answer)), 1.0, "{}", question.id);
        assert_eq!(share(&question.body, None), 0.0, "{}", question.id);
    }
}

#[test]
fn a_wrong_choice_takes_a_right_one_away() {
    assert_eq!(multiple_of(&["a"]), 0.5);
    assert_eq!(multiple_of(&["a", "c"]), 0.0);
    assert_eq!(multiple_of(&["a", "b", "c"]), 0.5);
    assert_eq!(multiple_of(&["c"]), 0.0);
    assert_eq!(multiple_of(&["a", "a"]), 0.5);
}

#[test]
fn numbers_are_right_within_the_tolerance() {
    for (words, expected) in [
        ("15", 1.0),
        ("15.5", 1.0),
        ("14,5", 1.0),
        ("١٥", 1.0),
        ("15.51", 0.0),
        ("14.49", 0.0),
        ("much", 0.0),
    ] {
        assert_eq!(number(words), expected, "{words}");
    }
    let exact = QuestionBody::Numeric { answer: 0.3, tolerance: 0.0, unit: Texts::default() };
    let given = |words: &str| share(&exact, Some(&Answer::Numeric { text: words.to_owned() }));
    assert_eq!((given("0.30"), given("0,3"), given("0.31")), (1.0, 1.0, 0.0));
}

#[test]
fn short_texts_are_compared_by_their_letters() {
    for words in [
        "cinnabar",
        " CINNABAR. ",
        "Cinnábar",
        "«cinnabar»",
        "الزُّنجُفر",
        "الزنجـفر",
        "硫化 汞",
        "киноварь",
        "КИНОВАРЬ",
    ] {
        assert_eq!(text(words), 1.0, "{words}");
    }
    for words in ["cinnabar ore", "cinna bar", "", "?"] {
        assert_eq!(text(words), 0.0, "{words}");
    }
    assert_eq!(fold("إتفاقية  الأُمم"), fold("اتفاقيه الامم"));
    assert_eq!(fold("مُستوى"), fold("مستوي"));
    assert_eq!(fold("ÉLÈVE"), "eleve");
    assert_eq!(fold("Straße, Œuvre"), "strasse, oeuvre");
    assert_eq!(fold("CO₂"), "co2");
    assert_eq!(fold("?!"), "?!");
}

#[test]
fn pairs_count_one_by_one_and_equal_words_are_equal() {
    let chosen = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter().map(|(l, r)| ((*l).to_owned(), (*r).to_owned())).collect();
        share(&body("matching"), Some(&Answer::Matching { pairs }))
    };
    assert!((chosen(&[("a", "a")]) - 1.0 / 3.0).abs() < 1e-9);
    assert!((chosen(&[("a", "b"), ("b", "a"), ("c", "c")]) - 1.0 / 3.0).abs() < 1e-9);
    let QuestionBody::Matching { mut pairs } = body("matching") else { panic!() };
    pairs[2].right = pairs[0].right.clone();
    let given = Answer::Matching {
        pairs: [("a", "a"), ("b", "b"), ("c", "a")].map(|(l, r)| (l.to_owned(), r.to_owned())).into(),
    };
    assert_eq!(targets(1, "q", &pairs).len(), 2);
    assert_eq!(share(&QuestionBody::Matching { pairs }, Some(&given)), 1.0);
}

#[test]
fn items_count_at_their_own_place_and_two_at_one_place_are_wrong() {
    let placed = |places: &[(&str, usize)]| {
        let places = places.iter().map(|(id, at)| ((*id).to_owned(), *at)).collect();
        share(&body("ordering"), Some(&Answer::Ordering { places }))
    };
    assert!((placed(&[("a", 1), ("b", 3), ("c", 2)]) - 1.0 / 3.0).abs() < 1e-9);
    assert_eq!(placed(&[("a", 1), ("b", 1), ("c", 1)]), 0.0);
    assert!((placed(&[("b", 2)]) - 1.0 / 3.0).abs() < 1e-9);
}

#[test]
fn names_of_targets_do_not_follow_the_pairs() {
    let QuestionBody::Matching { pairs } = body("matching") else { panic!() };
    let orders: BTreeSet<Vec<String>> = (0..50)
        .map(|seed| targets(seed, "q", &pairs).iter().map(|target| target.pair.to_owned()).collect())
        .collect();
    assert_eq!(orders.len(), 6, "every order of three comes up");
    for seed in 0..50 {
        let ids: Vec<String> = targets(seed, "q", &pairs).into_iter().map(|target| target.id).collect();
        assert_eq!(ids, ["t1", "t2", "t3"]);
    }
}

#[test]
fn review_by_rule_and_state() {
    use Review::{AfterPass, AfterSubmission, Never};
    for (review, state, passed, over, expected) in [
        (AfterSubmission, State::Open, true, true, false),
        (AfterSubmission, State::Submitted, false, false, true),
        (AfterPass, State::Open, true, true, false),
        (AfterPass, State::Submitted, false, false, false),
        (AfterPass, State::Submitted, false, true, true),
        (AfterPass, State::Submitted, true, false, true),
        (Never, State::Submitted, true, true, false),
    ] {
        assert_eq!(review_due(review, state, passed, over), expected, "{review:?} {state:?} {passed} {over}");
    }
}

#[test]
fn what_is_doubtful_before_handing_in() {
    let quiz = Quiz { questions: every_type(), ..Quiz::default() };
    let mut answers = BTreeMap::from([("numeric".to_owned(), Answer::Numeric { text: "much".to_owned() })]);
    let (missing, odd) = doubts(&quiz, &answers);
    assert_eq!((missing.len(), odd), (6, vec!["numeric"]));
    answers.extend(every_type().into_iter().map(|question| question.id).zip(right_answers()));
    assert_eq!(doubts(&quiz, &answers), (vec![], vec![]));
}

#[test]
fn the_grade_is_points_of_all_points() {
    let mut quiz = Quiz { questions: every_type(), ..Quiz::default() };
    quiz.questions[0].points = 3.0;
    let mut answers: BTreeMap<String, Answer> =
        every_type().into_iter().map(|question| question.id).zip(right_answers()).collect();
    assert_eq!(grade(&quiz, &answers).percent, 100.0);
    answers.remove("single");
    let score = grade(&quiz, &answers);
    assert_eq!((score.points, score.max), (6.0, 9.0));
    assert!((score.percent - 200.0 / 3.0).abs() < 1e-9);
    assert_eq!(grade(&Quiz::default(), &answers).percent, 0.0);
    assert_eq!(passed(69.999_999_9, Some(70)), Some(true));
    assert_eq!(passed(69.9, Some(70)), Some(false));
    assert_eq!(passed(10.0, None), None);
}

#[test]
fn a_language_may_be_missing_from_the_accepted_answers() {
    let only = QuestionBody::ShortText { accept: BTreeMap::from([(Lang::Fr, vec!["été".to_owned()])]) };
    assert_eq!(share(&only, Some(&Answer::ShortText { text: "ETE".to_owned() })), 1.0);
}

/// What a client may do, in any order, as often as it likes.
#[derive(Clone, Debug)]
enum Op {
    Begin,
    Save { attempt: usize, seq: i64, value: u8 },
    HandIn { attempt: usize },
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let op = prop_oneof![
        Just(Op::Begin),
        (0..4usize, 0..6i64, any::<u8>()).prop_map(|(attempt, seq, value)| Op::Save { attempt, seq, value }),
        (0..4usize).prop_map(|attempt| Op::HandIn { attempt }),
    ];
    proptest::collection::vec(op, 0..60)
}

#[derive(Clone, Debug, PartialEq)]
struct Sat {
    number: i64,
    state: State,
    kept: Option<(i64, u8)>,
}

fn apply(all: &mut Vec<Sat>, op: &Op, limit: u32) {
    match op {
        Op::Begin => {
            let known: Vec<(i64, State)> = all.iter().map(|sat| (sat.number, sat.state)).collect();
            if let Begin::New(number) = begin(&known, limit) {
                all.push(Sat { number, state: State::Open, kept: None });
            }
        }
        Op::Save { attempt, seq, value } => {
            if let Some(sat) = all.get_mut(*attempt)
                && save(sat.state, sat.kept.map(|(seq, kept)| (seq, kept == *value)), *seq) == Saving::Keep
            {
                sat.kept = Some((*seq, *value));
            }
        }
        Op::HandIn { attempt } => {
            if let Some(sat) = all.get_mut(*attempt) {
                sat.state = State::Submitted;
            }
        }
    }
}

proptest! {
    #[test]
    fn an_attempt_never_goes_back_and_one_is_open_at_a_time(ops in ops(), limit in 0u32..4) {
        let mut all: Vec<Sat> = Vec::new();
        for op in &ops {
            let before = all.clone();
            apply(&mut all, op, limit);
            for (old, new) in before.iter().zip(&all) {
                prop_assert!(new.state >= old.state);
                prop_assert!(old.state == State::Open || old == new, "a handed-in attempt never changes");
                prop_assert!(new.kept.map(|(seq, _)| seq) >= old.kept.map(|(seq, _)| seq));
            }
            prop_assert!(all.iter().filter(|sat| sat.state == State::Open).count() <= 1);
            prop_assert!(limit == 0 || all.len() <= limit as usize);
            let numbers: BTreeSet<i64> = all.iter().map(|sat| sat.number).collect();
            prop_assert_eq!(numbers.len(), all.len());
            let settled = all.clone();
            // Saving and handing in once more changes nothing.
            if !matches!(op, Op::Begin) {
                apply(&mut all, op, limit);
                prop_assert_eq!(&settled, &all);
            }
        }
    }

    #[test]
    fn saved_is_said_only_of_what_is_kept(saves in proptest::collection::vec((0..6i64, 0..3u8), 1..20)) {
        let mut kept = None;
        for (seq, value) in saves {
            match save(State::Open, kept.map(|(seq, of)| (seq, of == value)), seq) {
                Saving::Keep => kept = Some((seq, value)),
                Saving::Same => prop_assert_eq!(kept.map(|(_, of)| of), Some(value)),
                Saving::Newer(count) => {
                    prop_assert!(kept.is_some_and(|(seq, of)| seq == count && of != value));
                    prop_assert_eq!(save(State::Open, Some((count, false)), count + 1), Saving::Keep);
                }
                Saving::Closed => prop_assert!(false, "it is open"),
            }
        }
    }

    #[test]
    fn saves_in_any_order_end_with_the_newest(mut saves in proptest::collection::vec((0..20i64, any::<u8>()), 1..20), seed in any::<i64>()) {
        saves.sort_by_key(|(seq, _)| *seq);
        saves.dedup_by_key(|(seq, _)| *seq);
        let newest = saves.last().copied();
        let mut all = vec![Sat { number: 1, state: State::Open, kept: None }];
        for at in order(seed, "x", saves.len()) {
            let (seq, value) = saves[at];
            apply(&mut all, &Op::Save { attempt: 0, seq, value }, 0);
        }
        prop_assert_eq!(all[0].kept, newest);
    }

    #[test]
    fn an_order_has_everything_once_and_stays(seed in any::<i64>(), id in "[a-z]{1,8}", n in 0usize..12) {
        let first = order(seed, &id, n);
        prop_assert_eq!(&first, &order(seed, &id, n));
        let mut sorted = first;
        sorted.sort_unstable();
        prop_assert_eq!(sorted, (0..n).collect::<Vec<_>>());
    }

    #[test]
    fn folding_twice_is_folding_once(words in "\\PC{0,30}") {
        prop_assert_eq!(fold(&fold(&words)), fold(&words));
    }
}
