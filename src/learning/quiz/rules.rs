//! Grading, the life of an attempt, and what may be known when: pure decisions.
//!
//! Points. Single choice, true-false, numeric and short text: all or nothing. Multiple choice: right choices in
//! proportion, each wrong one takes one right one away, never below 0. Matching: in proportion to the pairs that are
//! right. Ordering: in proportion to the items that stand at their right place (two items at one place are both
//! wrong).

use std::collections::{BTreeMap, BTreeSet};

use halqa_platform::html::quiz::Verdict;
use icu::normalizer::DecomposingNormalizerBorrowed;

use super::{answer::Answer, numbers};
use crate::compiled::{Activity, Choice, Item, Pair, QuestionBody, Quiz, Review, Texts};

/// A hair of rounding must not cost anybody a point or a pass.
const HAIR: f64 = 1e-6;

/// The share of a question's points that an answer gets, from 0 to 1.
pub fn share(body: &QuestionBody, answer: Option<&Answer>) -> f64 {
    let right = match (body, answer) {
        (QuestionBody::Single { options }, Some(Answer::Single { option })) => {
            options.iter().any(|known| known.id == *option && known.correct)
        }
        (QuestionBody::Multiple { options }, Some(Answer::Multiple { options: chosen })) => {
            return multiple(options, chosen);
        }
        (QuestionBody::TrueFalse { answer }, Some(Answer::TrueFalse { value })) => answer == value,
        (QuestionBody::Numeric { answer, tolerance, unit }, Some(Answer::Numeric { text })) => {
            let hair = 1e-9 * answer.abs().max(1.0);
            numbers::readings(text, unit).iter().any(|value| (value - answer).abs() <= tolerance + hair)
        }
        (QuestionBody::ShortText { accept }, Some(Answer::ShortText { text })) => {
            let given = fold(text);
            accept.values().flatten().any(|accepted| fold(accepted) == given)
        }
        (QuestionBody::Matching { pairs }, Some(Answer::Matching { pairs: chosen })) => {
            let right = pairs.iter().filter(|pair| pair_right(pairs, pair, chosen)).count();
            return proportion(right, pairs.len());
        }
        (QuestionBody::Ordering { items }, Some(Answer::Ordering { places })) => {
            let right = (0..items.len()).filter(|at| place_right(items, *at, places)).count();
            return proportion(right, items.len());
        }
        _ => false,
    };
    if right { 1.0 } else { 0.0 }
}

fn proportion(right: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { right as f64 / of as f64 }
}

fn multiple(options: &[Choice], chosen: &[String]) -> f64 {
    let chosen: BTreeSet<&str> = chosen.iter().map(String::as_str).collect();
    let count = |correct: bool| {
        options.iter().filter(|o| o.correct == correct && chosen.contains(o.id.as_str())).count()
    };
    let of = options.iter().filter(|option| option.correct).count();
    proportion(count(true).saturating_sub(count(false)), of)
}

/// Whether the right side chosen for `pair` is its own; two pairs may have the same words on the right.
pub fn pair_right(pairs: &[Pair], pair: &Pair, chosen: &BTreeMap<String, String>) -> bool {
    let target = chosen.get(&pair.id).and_then(|id| pairs.iter().find(|known| known.id == *id));
    target.is_some_and(|target| target.right == pair.right)
}

/// Whether the item that belongs at place `at` (from 0) was put there, and nothing else was.
pub fn place_right(items: &[Item], at: usize, places: &BTreeMap<String, usize>) -> bool {
    let Some(item) = items.get(at) else { return false };
    places.get(&item.id) == Some(&(at + 1)) && places.values().filter(|place| **place == at + 1).count() == 1
}

/// In words: all, some or none of the points.
pub fn verdict(share: f64) -> Verdict {
    if share >= 1.0 - HAIR {
        Verdict::Right
    } else if share > HAIR {
        Verdict::Partly
    } else {
        Verdict::Wrong
    }
}

/// The result of an attempt.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// Points by question id.
    pub questions: BTreeMap<String, f64>,
    /// Points in all.
    pub points: f64,
    /// Points there are.
    pub max: f64,
    /// The grade, 0 to 100.
    pub percent: f64,
}

/// Grades a whole attempt.
pub fn grade(quiz: &Quiz, answers: &BTreeMap<String, Answer>) -> Score {
    let questions: BTreeMap<String, f64> = quiz
        .questions
        .iter()
        .map(|question| {
            (question.id.clone(), question.points * share(&question.body, answers.get(&question.id)))
        })
        .collect();
    let points: f64 = questions.values().sum();
    let max: f64 = quiz.questions.iter().map(|question| question.points).sum();
    let percent = if max > 0.0 { (points / max * 100.0).clamp(0.0, 100.0) } else { 0.0 };
    Score { questions, points, max, percent }
}

/// The questions without an answer, and those whose number cannot be read, by id.
pub fn doubts<'q>(quiz: &'q Quiz, answers: &BTreeMap<String, Answer>) -> (Vec<&'q str>, Vec<&'q str>) {
    let ids = |wanted: &dyn Fn(&QuestionBody, Option<&Answer>) -> bool| {
        let questions = quiz.questions.iter();
        questions
            .filter(|question| wanted(&question.body, answers.get(&question.id)))
            .map(|question| question.id.as_str())
            .collect()
    };
    (ids(&|_, answer| answer.is_none()), ids(&|body, answer| answer.is_some_and(|a| unreadable(body, a))))
}

/// Whether an answer should be a number and cannot be read as one.
pub fn unreadable(body: &QuestionBody, answer: &Answer) -> bool {
    match (body, answer) {
        (QuestionBody::Numeric { unit, .. }, Answer::Numeric { text }) => {
            numbers::readings(text, unit).is_empty()
        }
        _ => false,
    }
}

/// Text as short answers are compared: letter case, accents, Arabic vowel signs, forms of alef, teh marbuta, final
/// yeh, spaces and punctuation at the ends make no difference.
pub fn fold(text: &str) -> String {
    const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();
    let lower = text.to_lowercase();
    let mut out = String::with_capacity(text.len());
    for c in NFKD.normalize(&lower).chars() {
        match c {
            // Combining accents, Arabic vowel signs and hamza marks, tatweel, marks of direction.
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => {}
            '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' => {}
            'ٱ' => out.push('ا'),
            'ة' => out.push('ه'),
            'ى' | 'ی' => out.push('ي'),
            'ک' => out.push('ك'),
            '٠'..='٩' => out.push(char::from_digit(u32::from(c) - 0x660, 10).unwrap_or(c)),
            '۰'..='۹' => out.push(char::from_digit(u32::from(c) - 0x6f0, 10).unwrap_or(c)),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            '‐'..='―' | '−' => out.push('-'),
            '’' | '‘' | 'ʼ' => out.push('\''),
            c => out.extend(c.to_lowercase()),
        }
    }
    let spaced = out.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = spaced.trim_matches(|c: char| " .,;:!?¡¿«»\"“”'()。、，！？；：「」《》؟،؛".contains(c));
    let kept = if bare.is_empty() { &spaced } else { bare };
    // Chinese is written without spaces, so one between its signs says nothing.
    if kept.contains(|c: char| ('\u{3400}'..='\u{9fff}').contains(&c)) {
        kept.replace(' ', "")
    } else {
        kept.to_owned()
    }
}

/// The numbers 0 to `n - 1` in an order that `seed` and the question fix: the same on every page of an attempt, in
/// every language.
pub fn order(seed: i64, question: &str, n: usize) -> Vec<usize> {
    // FNV-1a of the question's id parts the questions of one attempt; then SplitMix64 and Fisher–Yates.
    let id = question.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut state = id ^ seed.cast_unsigned();
    let mut order: Vec<usize> = (0..n).collect();
    for last in (1..n).rev() {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        let other = z % (last as u64 + 1);
        order.swap(last, usize::try_from(other).unwrap_or(0));
    }
    order
}

/// A right side that can be chosen, under a name that tells nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Target<'a> {
    /// What the form sends.
    pub id: String,
    /// The first pair with these words on its right.
    pub pair: &'a str,
    /// The words.
    pub text: &'a Texts,
}

/// The right sides of a matching question, each once, in the order of the attempt.
pub fn targets<'a>(seed: i64, question: &str, pairs: &'a [Pair]) -> Vec<Target<'a>> {
    let mut once: Vec<&Pair> = Vec::new();
    for pair in pairs {
        if !once.iter().any(|known| known.right == pair.right) {
            once.push(pair);
        }
    }
    order(seed, question, once.len())
        .into_iter()
        .enumerate()
        .filter_map(|(at, index)| {
            let pair = once.get(index)?;
            Some(Target { id: format!("t{}", at + 1), pair: &pair.id, text: &pair.right })
        })
        .collect()
}

/// The state of an attempt; it only ever goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Answers are taken.
    Open,
    /// Handed in and graded.
    Submitted,
}

impl State {
    /// As stored.
    pub const fn id(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Submitted => "submitted",
        }
    }

    /// From what is stored. What is not known counts as handed in: nothing can be changed then.
    pub fn from_id(id: &str) -> Self {
        if id == "open" { State::Open } else { State::Submitted }
    }
}

/// What beginning an attempt leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// The open one goes on: its place in the list.
    Resume(usize),
    /// A new one, with this number.
    New(i64),
    /// None is left.
    NoneLeft,
}

/// Decides on beginning, from the number and state of every attempt so far; `limit` 0 = as many as one likes.
pub fn begin(attempts: &[(i64, State)], limit: u32) -> Begin {
    if let Some(open) = attempts.iter().position(|(_, state)| *state == State::Open) {
        return Begin::Resume(open);
    }
    if left(limit, attempts.len()) == Some(0) {
        return Begin::NoneLeft;
    }
    Begin::New(attempts.iter().map(|(number, _)| *number).max().unwrap_or(0) + 1)
}

/// How many attempts are left after `used`; `None` = as many as one likes.
pub fn left(limit: u32, used: usize) -> Option<usize> {
    (limit > 0).then(|| usize::try_from(limit).unwrap_or(usize::MAX).saturating_sub(used))
}

/// What saving an answer leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// It is kept.
    Keep,
    /// The same answer is there already; nothing changes.
    Same,
    /// Another one with this count, as new or newer, is there already; nothing changes.
    Newer(i64),
    /// The attempt is handed in; nothing changes.
    Closed,
}

/// Decides on an answer with count `seq`. `kept` is the kept one's count, and whether it is the same answer: only
/// then may "saved" be said of one that changes nothing, since each browser counts for itself.
pub fn save(state: State, kept: Option<(i64, bool)>, seq: i64) -> Saving {
    match (state, kept) {
        (State::Submitted, _) => Saving::Closed,
        (State::Open, Some((kept, same))) if kept >= seq => {
            if same {
                Saving::Same
            } else {
                Saving::Newer(kept)
            }
        }
        (State::Open, _) => Saving::Keep,
    }
}

/// A question in a form that came in.
#[derive(Clone, Copy, Debug, Default)]
pub struct InForm<'a> {
    /// Its answer.
    pub answer: Option<&'a Answer>,
    /// Any field of the question came along.
    pub touched: bool,
    /// The count of saves that the form knew of.
    pub seen: Option<i64>,
    /// The answer is the one that the form was printed with.
    pub untouched: bool,
}

/// What becomes of a question that stands in a form and is kept already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merge {
    /// The kept answer stays.
    Kept,
    /// The form's answer (or that there is none) takes its place.
    Form,
    /// Both were given without knowledge of each other: the person has to say which one counts.
    Ask,
}

/// Decides between a form's answer and the kept one with its count. What was kept after the form was printed came
/// from another page, and "saved" was said of it: only an answer that was given in this form can stand against it.
pub fn merge(form: InForm<'_>, kept: Option<(Option<&Answer>, i64)>) -> Merge {
    let Some((kept, seq)) = kept else {
        return if form.answer.is_some() { Merge::Form } else { Merge::Kept };
    };
    let newer = form.seen.is_some_and(|seen| seq > seen);
    match (form.answer, kept) {
        (given, kept) if given == kept => Merge::Kept,
        (Some(_), _) if !newer => Merge::Form,
        (None, _) if !newer && (form.seen.is_some() || form.touched) => Merge::Form,
        (None, _) => Merge::Kept,
        (Some(_), _) if form.untouched => Merge::Kept,
        (Some(_), None) => Merge::Form,
        (Some(_), Some(_)) => Merge::Ask,
    }
}

/// The pass mark that counts: the quiz's own, else the one that completes the activity.
pub fn pass_mark(activity: &Activity, quiz: &Quiz) -> Option<u8> {
    quiz.pass.or(activity.completion.passed)
}

/// Whether a grade reaches the pass mark; without a mark nothing is passed or failed.
pub fn passed(percent: f64, mark: Option<u8>) -> Option<bool> {
    mark.map(|mark| percent + HAIR >= f64::from(mark))
}

/// Whether right answers and feedback of an attempt may be seen. `passed` speaks of all attempts; `over` = no
/// attempt is left, and none is open.
pub fn review_due(review: Review, state: State, passed: bool, over: bool) -> bool {
    state == State::Submitted
        && match review {
            Review::AfterSubmission => true,
            Review::AfterPass => passed || over,
            Review::Never => false,
        }
}

#[cfg(test)]
#[path = "rules/tests.rs"]
mod tests;
