//! One question for one reader: as a form, and with what may be known about the answer.

use std::{borrow::Cow, cell::RefCell, collections::BTreeSet};

use halqa_platform::{
    cldr,
    html::{
        self, bdi,
        quiz::{Ask, Opt, Part, Question as Shown, Verdict},
    },
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    answer::{Answer, part_id},
    rules,
};
use crate::{
    Text,
    compiled::{Choice, Item, Pair, Question, QuestionBody, Texts},
    urls,
};

/// What may be known about a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reveal {
    /// Nothing: neither key nor feedback.
    Nothing,
    /// How the given answer was judged, with its feedback; not the answers that were missed.
    Judged,
    /// Everything.
    Key,
}

/// A question with what the learner answered.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The question.
    pub question: &'a Question,
    /// The answer.
    pub answer: Option<&'a Answer>,
    /// Of the order in which things stand.
    pub seed: i64,
    /// Options of choices in that order too, not as written.
    pub shuffle: bool,
    /// What may be known.
    pub reveal: Reveal,
}

/// Who reads, and in which other languages they were shown something.
#[derive(Debug)]
pub struct Reader<'a> {
    lang: Lang,
    chain: &'a [Lang],
    t: Text,
    other: RefCell<BTreeSet<Lang>>,
}

impl<'a> Reader<'a> {
    /// A reader of pages in `lang`; `chain` are the languages to try.
    pub fn new(lang: Lang, chain: &'a [Lang]) -> Self {
        Self { lang, chain, t: Text::of(lang), other: RefCell::default() }
    }

    /// The languages that stood in for the reader's own so far.
    pub fn fallen_back_to(&self) -> Vec<Lang> {
        self.other.borrow().iter().copied().collect()
    }

    fn pick<'t>(&self, texts: &'t Texts) -> Option<(Lang, &'t str)> {
        let found = texts.pick(self.chain)?;
        if found.0 != self.lang {
            self.other.borrow_mut().insert(found.0);
        }
        Some(found)
    }

    /// Inline HTML of a course in the best language there is, marked where it is not the reader's.
    pub fn inline(&self, texts: &Texts) -> Markup {
        match self.pick(texts) {
            None => html! {},
            Some((lang, text)) if lang == self.lang => html::sanitised(&urls::on_page(self.lang, text)),
            Some((lang, text)) => {
                let text = urls::on_page(self.lang, text);
                html! { span lang=(lang.code()) dir=(lang.dir()) { (html::sanitised(&text)) } }
            }
        }
    }

    /// The same without its tags.
    pub fn plain(&self, texts: &Texts) -> String {
        self.pick(texts).map(|(_, text)| plain(text)).unwrap_or_default()
    }

    fn unit<'t>(&self, unit: &'t Texts) -> Option<&'t str> {
        self.pick(unit).map(|(_, text)| text).filter(|text| !text.is_empty())
    }
}

/// The text of sanitised inline HTML.
fn plain(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ];
    pairs.iter().fold(out, |text, (entity, c)| text.replace(entity, c))
}

/// The question, ready for the page. `number` is its place in a quiz, from 1.
pub fn shown<'a>(reader: &Reader<'_>, asked: &Asked<'a>, number: Option<usize>, closed: bool) -> Shown<'a> {
    let (question, t) = (asked.question, reader.t);
    let odd = !closed && asked.answer.is_some_and(|answer| rules::unreadable(&question.body, answer));
    Shown {
        id: (&*question.id).into(),
        number: number.map(|n| t.question_number(cldr::number(reader.lang, n as i64)).into()),
        points: number
            .map(|_| t.question_points(question.points, points(reader.lang, question.points)).into()),
        text: reader.inline(&question.text),
        ask: ask(reader, asked),
        error: odd.then(|| t.number_unreadable().into()),
        verdict: verdict(reader, asked, number.is_some()),
        feedback: feedback(reader, asked),
        closed,
    }
}

/// What is said at a question to which another answer than the one in the form was saved meanwhile.
pub fn other_answer(reader: &Reader<'_>, question: &Question, saved: &Answer) -> String {
    reader.t.quiz_other_answer(in_words(reader, &question.body, saved))
}

/// An answer as one line of plain text.
fn in_words(reader: &Reader<'_>, body: &QuestionBody, answer: &Answer) -> String {
    let plain = |texts: &Texts| reader.plain(texts);
    let list = |words: Vec<String>| cldr::list_and(reader.lang, &words);
    match (body, answer) {
        (QuestionBody::Single { options }, Answer::Single { option }) => {
            options.iter().find(|known| known.id == *option).map(|o| plain(&o.text)).unwrap_or_default()
        }
        (QuestionBody::Multiple { options }, Answer::Multiple { options: chosen }) => {
            list(options.iter().filter(|o| chosen.contains(&o.id)).map(|o| plain(&o.text)).collect())
        }
        (_, Answer::TrueFalse { value: true }) => reader.t.answer_true().to_owned(),
        (_, Answer::TrueFalse { value: false }) => reader.t.answer_false().to_owned(),
        (_, Answer::Numeric { text } | Answer::ShortText { text }) => text.clone(),
        (QuestionBody::Matching { pairs }, Answer::Matching { pairs: chosen }) => {
            let right = |id: &String| pairs.iter().find(|pair| pair.id == *id).map(|pair| plain(&pair.right));
            let both =
                |pair: &Pair| Some(format!("{}: {}", plain(&pair.left), right(chosen.get(&pair.id)?)?));
            list(pairs.iter().filter_map(both).collect())
        }
        (QuestionBody::Ordering { items }, Answer::Ordering { places }) => {
            let mut placed: Vec<(usize, String)> =
                items.iter().filter_map(|item| Some((*places.get(&item.id)?, plain(&item.text)))).collect();
            placed.sort();
            let words = placed
                .into_iter()
                .map(|(at, text)| format!("{}. {text}", cldr::number(reader.lang, at as i64)));
            list(words.collect())
        }
        _ => String::new(),
    }
}

/// Points as short as they are: `2`, `0.5`, `0.67`.
pub fn points(lang: Lang, points: f64) -> String {
    let places = (0..2).find(|places| {
        let scaled = points * 10_f64.powi(*places);
        (scaled - scaled.round()).abs() < 1e-6
    });
    cldr::decimal(lang, points, places.map_or(2, |places| usize::try_from(places).unwrap_or(2)))
}

fn verdict(reader: &Reader<'_>, asked: &Asked<'_>, graded: bool) -> Option<(Verdict, Cow<'static, str>)> {
    let t = reader.t;
    if asked.reveal == Reveal::Nothing || (asked.reveal == Reveal::Judged && asked.answer.is_none()) {
        return None;
    }
    let share = rules::share(&asked.question.body, asked.answer);
    let verdict = rules::verdict(share);
    let of = asked.question.points;
    let (got, all) = (points(reader.lang, share * of), points(reader.lang, of));
    let words = match (verdict, graded) {
        (Verdict::Right, true) => t.judged_right_points(all, got),
        (Verdict::Partly, true) => t.judged_partly_points(all, got),
        (Verdict::Wrong, true) if asked.answer.is_none() => t.judged_unanswered_points(all, got),
        (Verdict::Wrong, true) => t.judged_wrong_points(all, got),
        (Verdict::Right, false) => t.judged_right().to_owned(),
        (Verdict::Partly, false) => t.judged_partly().to_owned(),
        (Verdict::Wrong, false) => t.judged_wrong().to_owned(),
    };
    Some((verdict, words.into()))
}

fn feedback(reader: &Reader<'_>, asked: &Asked<'_>) -> Option<Markup> {
    let known = match asked.reveal {
        Reveal::Nothing => false,
        Reveal::Judged => asked.answer.is_some(),
        Reveal::Key => true,
    };
    let general = &asked.question.feedback;
    let key = (asked.reveal == Reveal::Key
        && rules::verdict(rules::share(&asked.question.body, asked.answer)) != Verdict::Right)
        .then(|| key(reader, &asked.question.body))
        .flatten();
    if !known || (general.is_empty() && key.is_none()) {
        return None;
    }
    Some(html! {
        @if let Some(key) = key { (key) }
        @if !general.is_empty() { p { (reader.inline(general)) } }
    })
}

/// The right answer of what is not a choice, in words.
fn key(reader: &Reader<'_>, body: &QuestionBody) -> Option<Markup> {
    let t = reader.t;
    let line = |value: Markup| html! { p { (t.right_answer()) " " (value) } };
    Some(match body {
        QuestionBody::Single { .. } | QuestionBody::Multiple { .. } | QuestionBody::TrueFalse { .. } => {
            return None;
        }
        QuestionBody::Numeric { answer, tolerance, unit } => {
            let value = number(reader.lang, *answer);
            let within = (*tolerance > 0.0).then(|| number(reader.lang, *tolerance));
            line(
                html! { bdi { (value) @if let Some(within) = within { " ± " (within) } } @if let Some(unit) = reader.unit(unit) { " " bdi { (unit) } } },
            )
        }
        QuestionBody::ShortText { accept } => {
            let lang = reader.chain.iter().copied().find(|lang| accept.contains_key(lang));
            let words = lang.and_then(|lang| accept.get(&lang)).or_else(|| accept.values().next())?;
            line(html! { @for (at, word) in words.iter().enumerate() { @if at > 0 { " · " } (bdi(word)) } })
        }
        QuestionBody::Matching { pairs } => html! {
            p { (t.right_answer()) }
            ul { @for pair in pairs { li { (reader.inline(&pair.left)) ": " (reader.inline(&pair.right)) } } }
        },
        QuestionBody::Ordering { items } => html! {
            p { (t.right_answer()) }
            ol { @for item in items { li { (reader.inline(&item.text)) } } }
        },
    })
}

fn number(lang: Lang, value: f64) -> String {
    let places = value.to_string().split_once('.').map_or(0, |(_, part)| part.len().min(8));
    cldr::decimal(lang, value, places)
}

fn ask<'a>(reader: &Reader<'_>, asked: &Asked<'a>) -> Ask<'a> {
    let t = reader.t;
    let label = || Cow::Borrowed(t.your_answer());
    match (&asked.question.body, asked.answer) {
        (QuestionBody::Single { options }, answer) => {
            let chosen = |id: &str| matches!(answer, Some(Answer::Single { option }) if option == id);
            Ask::Single(choices(reader, asked, options, chosen))
        }
        (QuestionBody::Multiple { options }, answer) => {
            let chosen = |id: &str| matches!(answer, Some(Answer::Multiple { options }) if options.iter().any(|o| o == id));
            Ask::Multiple(choices(reader, asked, options, chosen))
        }
        (QuestionBody::TrueFalse { answer: key }, answer) => {
            let option = |value: bool, id: &'static str, words: &'static str| {
                let chosen = matches!(answer, Some(Answer::TrueFalse { value: given }) if *given == value);
                let verdict = mark(t, asked.reveal, *key == value, chosen);
                Opt { id: id.into(), text: html! { (words) }, chosen, verdict, feedback: None }
            };
            Ask::TrueFalse(vec![
                option(true, "true", t.answer_true()),
                option(false, "false", t.answer_false()),
            ])
        }
        (QuestionBody::Numeric { unit, .. }, answer) => {
            let value = if let Some(Answer::Numeric { text }) = answer { text } else { "" };
            Ask::Numeric {
                value: value.into(),
                unit: reader.unit(unit).map(|u| u.to_owned().into()),
                label: label(),
            }
        }
        (QuestionBody::ShortText { .. }, answer) => {
            let value = if let Some(Answer::ShortText { text }) = answer { text } else { "" };
            Ask::ShortText { value: value.into(), label: label() }
        }
        (QuestionBody::Matching { pairs }, _) => matching(reader, asked, pairs),
        (QuestionBody::Ordering { items }, _) => ordering(reader, asked, items),
    }
}

fn choices<'a>(
    reader: &Reader<'_>,
    asked: &Asked<'a>,
    options: &'a [Choice],
    chosen: impl Fn(&str) -> bool,
) -> Vec<Opt<'a>> {
    let order = if asked.shuffle {
        rules::order(asked.seed, &asked.question.id, options.len())
    } else {
        (0..options.len()).collect()
    };
    let option = |option: &'a Choice| {
        let chosen = chosen(&option.id);
        let told = match asked.reveal {
            Reveal::Nothing => false,
            Reveal::Judged => chosen,
            Reveal::Key => chosen || option.correct,
        };
        Opt {
            id: (&*option.id).into(),
            text: reader.inline(&option.text),
            chosen,
            verdict: mark(reader.t, asked.reveal, option.correct, chosen),
            feedback: (told && !option.feedback.is_empty()).then(|| reader.inline(&option.feedback)),
        }
    };
    order.into_iter().filter_map(|at| options.get(at)).map(option).collect()
}

/// The mark beside an option.
fn mark(t: Text, reveal: Reveal, correct: bool, chosen: bool) -> Option<(Verdict, Cow<'static, str>)> {
    match (reveal, correct, chosen) {
        (Reveal::Nothing, _, _) | (Reveal::Judged, _, false) | (Reveal::Key, false, false) => None,
        (_, true, true) => Some((Verdict::Right, t.mark_right().into())),
        (Reveal::Key, true, false) => Some((Verdict::Right, t.mark_missed().into())),
        (_, false, true) => Some((Verdict::Wrong, t.mark_wrong().into())),
    }
}

fn matching<'a>(reader: &Reader<'_>, asked: &Asked<'a>, pairs: &'a [Pair]) -> Ask<'a> {
    let targets = rules::targets(asked.seed, &asked.question.id, pairs);
    let none = std::collections::BTreeMap::new();
    let chosen = if let Some(Answer::Matching { pairs }) = asked.answer { pairs } else { &none };
    let target = |pair: &str| {
        let target = chosen.get(pair).and_then(|id| targets.iter().find(|target| target.pair == id));
        target.map(|target| target.id.clone().into())
    };
    let parts = pairs.iter().map(|pair| Part {
        id: (&*pair.id).into(),
        text: reader.inline(&pair.left),
        plain: reader.plain(&pair.left).into(),
        chosen: target(&pair.id),
        verdict: mark(
            reader.t,
            // What was missed is told in the feedback, in words.
            if asked.reveal == Reveal::Key { Reveal::Judged } else { asked.reveal },
            rules::pair_right(pairs, pair, chosen),
            chosen.contains_key(&pair.id),
        ),
    });
    Ask::Matching {
        parts: parts.collect(),
        targets: targets.iter().map(|t| (t.id.clone().into(), reader.plain(t.text).into())).collect(),
        choose: reader.t.choose().into(),
    }
}

fn ordering<'a>(reader: &Reader<'_>, asked: &Asked<'a>, items: &'a [Item]) -> Ask<'a> {
    let none = std::collections::BTreeMap::new();
    let places = if let Some(Answer::Ordering { places }) = asked.answer { places } else { &none };
    let order = rules::order(asked.seed, &asked.question.id, items.len());
    let mut parts: Vec<(usize, Part<'a>)> = Vec::new();
    for (at, index) in order.into_iter().enumerate() {
        let Some(item) = items.get(index) else { continue };
        let place = places.get(&item.id).copied();
        let part = Part {
            id: part_id(at).into(),
            text: reader.inline(&item.text),
            plain: reader.plain(&item.text).into(),
            chosen: place.map(|place| place.to_string().into()),
            verdict: mark(
                reader.t,
                if asked.reveal == Reveal::Key { Reveal::Judged } else { asked.reveal },
                rules::place_right(items, index, places),
                place.is_some(),
            ),
        };
        parts.push((place.unwrap_or(usize::MAX), part));
    }
    // As the learner left them; what has no place yet stays at the end, in the order of the attempt.
    parts.sort_by_key(|(place, _)| *place);
    Ask::Ordering {
        parts: parts.into_iter().map(|(_, part)| part).collect(),
        position: reader.t.position().into(),
        up: reader.t.move_up().into(),
        down: reader.t.move_down().into(),
        numbers: (1..=items.len()).map(|n| cldr::number(reader.lang, n as i64).into()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_of_inline_html() {
        assert_eq!(plain("H<sub>2</sub>O &amp; <em>more</em> &lt;5"), "H2O & more <5");
        assert_eq!(plain("&amp;lt;"), "&lt;");
    }

    #[test]
    fn points_are_as_short_as_they_are() {
        let written: Vec<String> = [2.0, 0.5, 2.0 / 3.0, 0.25].iter().map(|p| points(Lang::En, *p)).collect();
        assert_eq!(written, ["2", "0.5", "0.67", "0.25"]);
        assert_eq!(points(Lang::Fr, 0.5), "0,5");
    }
}
