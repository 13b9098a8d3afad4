//! The pages of a quiz: before, during and after an attempt.

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

use halqa_platform::{
    cldr,
    html::{
        self, bdi, form,
        icon::Icon,
        lesson::{LessonPage, lesson},
        page::{Alternate, NavItem},
        parts::{self, Kind, State as PartState, Weight},
        quiz::{self as shown, ResultPanel, SavingWords},
        table::{Column, Table, table},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    answer::{Answer, seen_name},
    questions::{self, Asked, Reader, Reveal},
    rules::{self, State},
    store::{Attempt, Sheet},
};
use crate::{
    Text,
    compiled::{Activity, Content, Question, Quiz, Review},
    completion::rules::{self as completion, Standing},
    learn::{context::Inside, lesson as learn},
    library::Version,
    urls, words,
};

/// An attempt and the version it is on.
#[derive(Debug)]
pub struct Sitting {
    /// The attempt.
    pub attempt: Attempt,
    /// Its version.
    pub version: Arc<Version>,
}

/// Why a form came back.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// Its answers to questions that were answered otherwise from another page meanwhile.
    pub twice: BTreeMap<String, Answer>,
    /// It was to be kept, not handed in.
    pub keep: bool,
}

/// How all attempts of a learner at a quiz stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// Attempts begun.
    pub used: usize,
    /// Attempts left; `None` = as many as one likes.
    pub left: Option<usize>,
    /// The open one.
    pub open: Option<uuid::Uuid>,
    /// The best grade.
    pub best: Option<f64>,
    /// The pass mark.
    pub mark: Option<u8>,
    /// Whether any attempt reached it.
    pub passed: bool,
}

impl Tally {
    /// Counts. The quiz as it is now says how many attempts there are; one that is gone gives none.
    pub fn of(inside: &Inside, own: &Activity, quiz: &Quiz, attempts: &[Attempt]) -> Self {
        let current = inside.version.course.activity(&own.id).map(|activity| &activity.content);
        let left = match current {
            Some(Content::Quiz(now)) => rules::left(now.attempts, attempts.len()),
            _ => Some(0),
        };
        let best = attempts.iter().filter_map(|attempt| attempt.percent).reduce(f64::max);
        let mark = rules::pass_mark(own, quiz);
        Self {
            used: attempts.len(),
            left,
            open: attempts.iter().find(|attempt| attempt.state() == State::Open).map(|attempt| attempt.id),
            best,
            mark,
            passed: best.and_then(|best| rules::passed(best, mark)).unwrap_or(false),
        }
    }

    /// Whether nothing more can be handed in.
    fn over(&self) -> bool {
        self.left == Some(0) && self.open.is_none()
    }
}

fn grade(view: &View, percent: f64) -> String {
    words::grade_of(view.lang, percent)
}

fn whole(percent: f64) -> u8 {
    (percent + 1e-6).floor().clamp(0.0, 100.0) as u8
}

/// The page of a quiz outside an attempt.
pub fn overview(
    view: &View,
    inside: &Inside,
    activity: &Activity,
    quiz: &Quiz,
    attempts: &[Attempt],
) -> Markup {
    let t = Text::of(view.lang);
    let chain = inside.chain(view.lang);
    let reader = Reader::new(view.lang, &chain);
    let (slug, title) = (&inside.version.course.slug, reader.plain(&activity.title));
    let module =
        inside.version.course.modules.iter().find(|m| m.activities.iter().any(|a| a.id == activity.id));
    let kicker = module.map(|module| words::of(&module.title, &chain, view.lang));
    let minutes = (activity.minutes > 0).then(|| words::minutes(t, view.lang, activity.minutes));
    let tally = Tally::of(inside, activity, quiz, attempts);
    let (previous, next) = learn::neighbours(view, inside, &activity.id, &chain);
    let body = html! {
        @if !quiz.intro.is_empty() { p { (reader.inline(&quiz.intro)) } }
        (parts::facts(&facts(view, t, quiz, &tally)))
    };
    let heading = html! {
        (learn::breadcrumb(view, t, inside, words::of(&activity.title, &chain, view.lang)))
        (parts::heading_under(kicker, reader.inline(&activity.title), minutes.map(|m| html! { (t.takes_about(m)) })))
    };
    let foot = html! {
        (go(view, t, inside, activity, &tally))
        (history(view, t, inside, activity, &tally, attempts))
        (terms(view, t, inside, quiz, &chain, &body))
        (conditions(view, t, inside, activity))
    };
    let page = lesson(&LessonPage {
        page: view.lang,
        lang: view.lang,
        heading,
        notices: fallback(view, t, &reader),
        contents: Vec::new(),
        body,
        foot,
        previous,
        next,
        languages: languages(inside, slug, activity),
        beat_url: inside.enrolment.as_ref().map(|_| urls::beat(view.lang, slug, &activity.id).into()),
        place: None,
        words: &learn::lesson_words(t),
    });
    view.page(title).show(page)
}

fn languages(inside: &Inside, slug: &str, activity: &Activity) -> Vec<Alternate<'static>> {
    let offered = inside.version.course.languages.iter();
    offered
        .map(|lang| Alternate { lang: *lang, href: urls::activity(*lang, slug, &activity.id).into() })
        .collect()
}

fn facts<'a>(view: &View, t: Text, quiz: &Quiz, tally: &Tally) -> Vec<(Cow<'a, str>, Markup)> {
    let number = |n: usize| html! { (html::number(&cldr::number(view.lang, n as i64))) };
    let mut facts: Vec<(Cow<'a, str>, Markup)> =
        vec![(t.quiz_questions().into(), number(quiz.questions.len()))];
    if let Some(mark) = tally.mark {
        facts.push((
            t.quiz_pass_mark().into(),
            html! { (html::number(&cldr::percent(view.lang, mark.into()))) },
        ));
    }
    let left = tally.left.map_or_else(|| html! { (t.quiz_unlimited()) }, number);
    facts.push((t.quiz_attempts_used().into(), number(tally.used)));
    facts.push((t.quiz_attempts_left().into(), left));
    if let Some(best) = tally.best {
        facts.push((t.quiz_best().into(), html! { (html::number(&grade(view, best))) }));
    }
    facts
}

/// The one thing to do: begin, or go on.
fn go(view: &View, t: Text, inside: &Inside, activity: &Activity, tally: &Tally) -> Markup {
    let slug = &inside.version.course.slug;
    if inside.enrolment.is_none() {
        return parts::notice(Kind::Info, None, html! { (t.quiz_looking_on()) });
    }
    if let Some(open) = tally.open {
        let href = urls::attempt(view.lang, slug, &activity.id, open);
        return html! { p { (parts::link_button(&href, t.quiz_continue(), Weight::Primary, Some(Icon::Next))) } };
    }
    if let Some(since) = inside.shut(activity) {
        let since = cldr::date_time(view.lang, since, inside.viewer.time_zone);
        return parts::notice(Kind::Info, None, html! { (t.runs_takes_nothing(since)) });
    }
    let locked = !completion::locks(activity, &inside.progress, inside.now).is_empty();
    if tally.left == Some(0) || locked {
        let why = if locked { t.activity_locked() } else { t.quiz_none_left() };
        return parts::notice(Kind::Info, None, html! { (why) });
    }
    let (label, weight) = match tally.used {
        0 => (t.quiz_begin(), Weight::Primary),
        _ if tally.passed => (t.quiz_try_again(), Weight::Normal),
        _ => (t.quiz_try_again(), Weight::Primary),
    };
    parts::act(&urls::begin_attempt(view.lang, slug, &activity.id), label, weight, None, &[])
}

fn history(
    view: &View,
    t: Text,
    inside: &Inside,
    activity: &Activity,
    tally: &Tally,
    attempts: &[Attempt],
) -> Markup {
    let zone = inside.viewer.time_zone;
    let row = |attempt: &Attempt| {
        let href = urls::attempt(view.lang, &inside.version.course.slug, &activity.id, attempt.id);
        let name = t.quiz_attempt(cldr::number(view.lang, attempt.number));
        let when = match attempt.submitted_at {
            Some(at) => cldr::date_time(view.lang, at, zone),
            None => t.quiz_in_progress().to_owned(),
        };
        let result =
            attempt.percent.map(|percent| (grade(view, percent), rules::passed(percent, tally.mark)));
        let result = html! {
            @if let Some((grade, passed)) = result {
                (html::number(&grade))
                @if let Some(passed) = passed { " " (verdict_state(t, passed)) }
            } @else { "–" }
        };
        vec![html! { a href=(href) { (name) } }, html! { (when) }, result]
    };
    if attempts.is_empty() {
        return html! {};
    }
    table(&Table {
        caption: t.quiz_your_attempts().into(),
        id: "attempts".into(),
        columns: vec![
            Column::new(t.quiz_column_attempt()),
            Column::new(t.quiz_handed_in_on()),
            Column::new(t.quiz_result()),
        ],
        rows: attempts.iter().map(row).collect(),
    })
}

fn verdict_state(t: Text, passed: bool) -> Markup {
    if passed {
        parts::state(PartState::Passed, t.state_passed())
    } else {
        parts::state(PartState::Failed, t.state_failed())
    }
}

/// What completes the activity, and how that stands.
fn conditions(view: &View, t: Text, inside: &Inside, activity: &Activity) -> Markup {
    if inside.enrolment.is_none() {
        return html! {};
    }
    let own = inside.progress.get(&activity.id).cloned().unwrap_or_default();
    let conditions = completion::conditions(activity, &own.facts, inside.now);
    html! {
        section #done.done-box aria-labelledby="done-title" {
            h2 #done-title { (if own.completed_at.is_some() { t.quiz_done_title() } else { t.quiz_todo_title() }) }
            @if let Some(at) = own.completed_at {
                p { (t.completed_on(cldr::date_time(view.lang, at, inside.viewer.time_zone))) }
                @if let Some(why) = learn::row(inside, &activity.id).and_then(|row| row.override_reason.as_ref()) {
                    p { (t.set_by_staff(why.clone())) }
                }
            } @else {
                ul.conditions {
                    @for (words, standing) in words::conditions(t, view.lang, &conditions) {
                        @let (part, word) = match standing {
                            Standing::Done => (PartState::Done, t.state_done()),
                            Standing::Failed => (PartState::Failed, t.state_failed()),
                            Standing::Todo => (PartState::Todo, t.state_todo()),
                        };
                        li { (parts::state(part, word)) " " (words) }
                    }
                }
            }
        }
    }
}

/// A notice that some of the page is in another language than the reader's.
fn fallback(view: &View, t: Text, reader: &Reader<'_>) -> Markup {
    let name = |lang: Lang| {
        let known = halqa_platform::geo::language(lang.code());
        known.map_or(lang.own_name(), |known| known.name(view.lang)).to_owned()
    };
    let others: Vec<String> = reader.fallen_back_to().into_iter().map(name).collect();
    html! {
        @if !others.is_empty() {
            (parts::notice(Kind::Language, None, html! { (t.quiz_fallback(cldr::list_and(view.lang, &others), name(view.lang))) }))
        }
    }
}

/// The glossary terms that `body` points to; not those that only hidden feedback would.
fn terms(view: &View, t: Text, inside: &Inside, quiz: &Quiz, chain: &[Lang], body: &Markup) -> Markup {
    let shown = quiz.terms.iter().filter(|id| body.0.contains(&format!("#term-{id}\"")));
    learn::known_terms(view, t, inside, shown, chain)
}

fn heading(
    view: &View,
    t: Text,
    inside: &Inside,
    sitting: &Sitting,
    reader: &Reader<'_>,
    activity: &Activity,
) -> Markup {
    let course = &inside.version.course;
    let chain = inside.chain(view.lang);
    let name = t.quiz_attempt(cldr::number(view.lang, sitting.attempt.number));
    let mut way = vec![
        NavItem::new(urls::me(view.lang), t.my_learning()),
        NavItem::new(urls::learn(view.lang, &course.slug), words::of(&course.title, &chain, view.lang)),
    ];
    // A quiz that is gone has no page to go back to.
    if course.activity(&activity.id).is_some() {
        let title = words::of(&activity.title, &chain, view.lang);
        way.push(NavItem::new(urls::activity(view.lang, &course.slug, &activity.id), title));
    }
    html! {
        (parts::breadcrumb(t.breadcrumb(), &way, &name))
        (parts::heading(Some(&name), reader.inline(&activity.title), None))
        @if sitting.version.id != inside.version.id && sitting.attempt.state() == State::Open {
            (parts::notice(Kind::Info, None, html! { (t.quiz_older_version()) }))
        }
    }
}

/// The questions of an open attempt; `doubt` = a form of it came back.
pub fn open(
    view: &View,
    inside: &Inside,
    sitting: &Sitting,
    activity: &Activity,
    quiz: &Quiz,
    sheet: &Sheet,
    doubt: Option<&Doubt>,
) -> Markup {
    let t = Text::of(view.lang);
    let (attempt, slug) = (&sitting.attempt, &inside.version.course.slug);
    let chain = sitting.version.course.chain(view.lang);
    let reader = Reader::new(view.lang, &chain);
    let none = BTreeMap::new();
    let twice = doubt.map_or(&none, |doubt| &doubt.twice);
    let questions = asked(&reader, attempt, quiz, sheet, twice, Reveal::Nothing);
    let end = html! {
        @for question in &quiz.questions { (seen(attempt, question, sheet, twice)) }
        p { (t.quiz_hand_in_note()) }
        (form::actions(html! {
            (form::submit(t.quiz_hand_in()))
            (form::secondary(t.quiz_save(), "save", "yes"))
            @if doubt.is_some_and(|doubt| !doubt.keep) { (form::secondary(t.quiz_hand_in_anyway(), "sure", "yes")) }
        }))
    };
    let form = shown::attempt(
        &attempt.id.to_string(),
        &urls::attempt(view.lang, slug, &activity.id, attempt.id),
        &urls::save_answer(view.lang, slug, &activity.id, attempt.id),
        u64::try_from(sheet.seq()).unwrap_or(0),
        &saving(t),
        questions.clone(),
        end,
    );
    let body = html! {
        (heading(view, t, inside, sitting, &reader, activity))
        (fallback(view, t, &reader))
        @if let Some(doubt) = doubt { (doubts(view, t, quiz, sheet, doubt)) }
        (form)
        (terms(view, t, inside, quiz, &chain, &questions))
    };
    view.page(reader.plain(&activity.title)).language_form(shown::form_id(&attempt.id.to_string())).show(body)
}

/// Which save of a question this form knows. One that shows two answers knows both, and what it sends counts.
fn seen(attempt: &Attempt, question: &Question, sheet: &Sheet, twice: &BTreeMap<String, Answer>) -> Markup {
    let kept = sheet.0.get(&question.id);
    let seq = kept.map_or(0, |kept| kept.seq);
    let known = if twice.contains_key(&question.id) {
        seq.to_string()
    } else {
        format!("{seq} {}", Answer::digest(kept.and_then(|kept| kept.answer.as_ref()), attempt.seed))
    };
    form::hidden(&seen_name(&question.id), &known)
}

fn asked(
    reader: &Reader<'_>,
    attempt: &Attempt,
    quiz: &Quiz,
    sheet: &Sheet,
    twice: &BTreeMap<String, Answer>,
    reveal: Reveal,
) -> Markup {
    let closed = attempt.state() == State::Submitted;
    let one = |at: usize, question: &Question| {
        let kept = sheet.0.get(&question.id).and_then(|kept| kept.answer.as_ref());
        let form = twice.get(&question.id);
        let answer = form.or(kept);
        let asked = Asked { question, answer, seed: attempt.seed, shuffle: quiz.shuffle, reveal };
        let mut shown = questions::shown(reader, &asked, Some(at + 1), closed);
        if let (Some(_), Some(kept)) = (form, kept) {
            shown.error = Some(questions::other_answer(reader, question, kept).into());
        }
        shown::question(&shown)
    };
    html! { @for (at, question) in quiz.questions.iter().enumerate() { (one(at, question)) } }
}

fn saving(t: Text) -> SavingWords<'static> {
    SavingWords {
        saving: t.saving().into(),
        saved: t.saved().into(),
        retrying: t.saving_retrying().into(),
        offline: t.saving_offline().into(),
        refused: t.saving_refused().into(),
        newer: t.saving_newer().into(),
    }
}

fn doubts(view: &View, t: Text, quiz: &Quiz, sheet: &Sheet, doubt: &Doubt) -> Markup {
    let answers = sheet.answers();
    // What is only kept may have gaps.
    let (missing, odd) = if doubt.keep { Default::default() } else { rules::doubts(quiz, &answers) };
    let twice: Vec<&str> = doubt.twice.keys().map(String::as_str).collect();
    let number = |id: &str| quiz.questions.iter().position(|question| question.id == id).unwrap_or(0) + 1;
    let links = |ids: &[&str]| {
        html! {
            ul { @for id in ids { li { a href={ "#q-" (id) } { (t.question_number(cldr::number(view.lang, number(id) as i64))) } } } }
        }
    };
    let count = |ids: &[&str]| (ids.len() as i64, cldr::number(view.lang, ids.len() as i64));
    parts::alert(
        Kind::Warning,
        if doubt.keep { t.quiz_not_saved() } else { t.quiz_not_handed_in() },
        html! {
            @if !twice.is_empty() { @let (n, text) = count(&twice); p { (t.quiz_twice(n, text)) } (links(&twice)) }
            @if !missing.is_empty() { @let (n, text) = count(&missing); p { (t.quiz_missing(n, text)) } (links(&missing)) }
            @if !odd.is_empty() { @let (n, text) = count(&odd); p { (t.quiz_odd(n, text)) } (links(&odd)) }
            @if !(missing.is_empty() && odd.is_empty()) { p { (t.quiz_doubt_note()) } }
        },
    )
}

/// The result of an attempt, with its review where that is due.
pub fn result(
    view: &View,
    inside: &Inside,
    sitting: &Sitting,
    activity: &Activity,
    quiz: &Quiz,
    sheet: &Sheet,
    tally: &Tally,
) -> Markup {
    let t = Text::of(view.lang);
    let attempt = &sitting.attempt;
    let chain = sitting.version.course.chain(view.lang);
    let reader = Reader::new(view.lang, &chain);
    let due = rules::review_due(quiz.review, attempt.state(), tally.passed, tally.over());
    let review = due.then(|| asked(&reader, attempt, quiz, sheet, &BTreeMap::new(), Reveal::Key));
    let body = html! {
        (heading(view, t, inside, sitting, &reader, activity))
        (panel(view, t, inside, sitting, activity, tally))
        @match &review {
            Some(questions) => {
                (fallback(view, t, &reader))
                (parts::section("review", t.quiz_review(), html! { div.attempt { (questions) } }))
                (terms(view, t, inside, quiz, &chain, questions))
            }
            None => {
                p { (if quiz.review == Review::Never { t.quiz_review_never() } else { t.quiz_review_later() }) }
            }
        }
    };
    view.page(reader.plain(&activity.title)).show(body)
}

fn panel(
    view: &View,
    t: Text,
    inside: &Inside,
    sitting: &Sitting,
    activity: &Activity,
    tally: &Tally,
) -> Markup {
    let attempt = &sitting.attempt;
    let percent = attempt.percent.unwrap_or(0.0);
    let (state, title) = match rules::passed(percent, tally.mark) {
        Some(true) => (PartState::Passed, t.state_passed()),
        Some(false) => (PartState::Failed, t.state_failed()),
        None => (PartState::Done, t.quiz_handed_in()),
    };
    let of = |points: Option<f64>| questions::points(view.lang, points.unwrap_or(0.0));
    let mut facts: Vec<(Cow<'_, str>, Markup)> = vec![(
        t.quiz_points().into(),
        html! { (t.quiz_points_of(of(attempt.max_points), of(attempt.points))) },
    )];
    if let Some(mark) = tally.mark {
        facts.push((
            t.quiz_pass_mark().into(),
            html! { (html::number(&cldr::percent(view.lang, mark.into()))) },
        ));
    }
    if let Some(best) = tally.best.filter(|_| tally.used > 1) {
        facts.push((t.quiz_best().into(), html! { (html::number(&grade(view, best))) }));
    }
    let left =
        tally.left.map_or_else(|| t.quiz_unlimited().to_owned(), |n| cldr::number(view.lang, n as i64));
    facts.push((t.quiz_attempts_left().into(), html! { (bdi(&left)) }));
    if let Some(at) = attempt.submitted_at {
        facts.push((
            t.quiz_handed_in_on().into(),
            html! { (cldr::date_time(view.lang, at, inside.viewer.time_zone)) },
        ));
    }
    shown::result(&ResultPanel {
        id: "result".into(),
        attempt: Some(attempt.id.to_string().into()),
        state,
        title: title.into(),
        percent: whole(percent),
        grade: grade(view, percent).into(),
        facts,
        actions: actions(view, t, inside, activity, tally),
    })
}

fn actions(view: &View, t: Text, inside: &Inside, activity: &Activity, tally: &Tally) -> Markup {
    let slug = &inside.version.course.slug;
    let here = inside.version.course.activity(&activity.id).is_some();
    let chain = inside.chain(view.lang);
    let (_, next) = learn::neighbours(view, inside, &activity.id, &chain);
    let on = next.map_or_else(|| urls::learn(view.lang, slug), |next| next.href.to_string());
    let done = tally.passed || tally.mark.is_none() || !here;
    let (first, second) =
        if done { (Weight::Primary, Weight::Normal) } else { (Weight::Normal, Weight::Primary) };
    let again = here && tally.left != Some(0);
    html! {
        @if again && !done { (again_button(view, t, slug, activity, tally, second)) }
        (parts::link_button(&on, t.continue_course(), if again { first } else { Weight::Primary }, Some(Icon::Next)))
        @if again && done { (again_button(view, t, slug, activity, tally, second)) }
        @if here { (parts::link_button(&urls::activity(view.lang, slug, &activity.id), t.quiz_back(), Weight::Plain, None)) }
    }
}

fn again_button(
    view: &View,
    t: Text,
    slug: &str,
    activity: &Activity,
    tally: &Tally,
    weight: Weight,
) -> Markup {
    match tally.open {
        Some(open) => parts::link_button(
            &urls::attempt(view.lang, slug, &activity.id, open),
            t.quiz_continue(),
            weight,
            None,
        ),
        None => parts::act(
            &urls::begin_attempt(view.lang, slug, &activity.id),
            t.quiz_try_again(),
            weight,
            None,
            &[],
        ),
    }
}
