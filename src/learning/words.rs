//! Words that several pages of the domain need: minutes, levels, themes, kinds, states, locks.

use halqa_identity::taxonomies::Shelf;
use halqa_platform::{
    cldr,
    html::{Words, icon::Icon, lesson::Term, parts},
    lang::Lang,
};

use crate::{
    Text,
    compiled::{Activity, CompiledCourse, Content, Level, Texts},
    completion::rules::{Condition, Lock, Outcome, Progress, Standing, State},
    urls,
};

/// "45 min", "2 h", "1 h 30 min".
pub(crate) fn minutes(t: Text, lang: Lang, minutes: u32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let number = |n: u32| cldr::number(lang, i64::from(n));
    match (hours, rest) {
        (0, rest) => t.minutes_short(number(rest)),
        (hours, 0) => t.hours_short(number(hours)),
        (hours, rest) => t.hours_minutes_short(number(hours), number(rest)),
    }
}

/// Plain text of a course for a page in this language: the first that `chain` has, marked where it is in another.
pub(crate) fn of<'a>(texts: &'a Texts, chain: &[Lang], page: Lang) -> Words<'a> {
    texts.pick(chain).map(|(lang, text)| Words::new(text, lang, page)).unwrap_or_default()
}

/// A course's title, likewise.
pub(crate) fn course_title(lang: Lang, course: &CompiledCourse) -> Words<'_> {
    of(&course.title, &course.chain(lang), lang)
}

/// The terms of a course's glossary with these ids, for the foot of a text; not those that it does not have.
pub(crate) fn terms<'a>(
    course: &'a CompiledCourse,
    ids: impl Iterator<Item = &'a String>,
    chain: &[Lang],
    page: Lang,
) -> Vec<Term<'a>> {
    ids.filter_map(|id| {
        let known = course.glossary.get(id)?;
        let meaning = known.meaning.pick(chain);
        let meaning = meaning.map(|(lang, html)| Words::new(urls::on_page(page, html), lang, page));
        Some(Term {
            id,
            name: of(&known.name, chain, page),
            meaning: meaning.unwrap_or_default(),
            source: (!known.source.is_empty()).then(|| of(&known.source, chain, page)),
        })
    })
    .collect()
}

/// The name of a level.
pub(crate) fn level(t: Text, level: Level) -> &'static str {
    match level {
        Level::Introductory => t.level_introductory(),
        Level::Intermediate => t.level_intermediate(),
        Level::Advanced => t.level_advanced(),
    }
}

/// The name of a theme for readers of `lang`, as the site's vocabularies have it.
pub(crate) fn theme_of(themes: &Shelf, lang: Lang, id: &str) -> String {
    themes.label(id, lang).map_or_else(|| theme(Text::of(lang), id), |(_, label)| label)
}

/// The name of a theme that no vocabulary has; one that the program has no name for either is shown as written.
pub(crate) fn theme(t: Text, id: &str) -> String {
    match id {
        "chemicals-and-waste" => t.theme_chemicals_and_waste(),
        "mercury" => t.theme_mercury(),
        "trade" => t.theme_trade(),
        "products-and-processes" => t.theme_products_and_processes(),
        "emissions-and-releases" => t.theme_emissions_and_releases(),
        "national-reporting" => t.theme_national_reporting(),
        "capacity-building" => t.theme_capacity_building(),
        "digital-skills" => t.theme_digital_skills(),
        "biodiversity" => t.theme_biodiversity(),
        "climate" => t.theme_climate(),
        other => return other.replace('-', " "),
    }
    .to_owned()
}

/// What kind of activity: icon and word.
pub(crate) fn kind(t: Text, activity: &Activity) -> (Icon, &'static str) {
    match activity.content {
        Content::Lesson(_) => (Icon::Lesson, t.kind_lesson()),
        Content::Quiz(_) => (Icon::Quiz, t.kind_quiz()),
    }
}

/// The state of an activity: the part's state and the word for it.
pub(crate) fn state(t: Text, state: State) -> (parts::State, &'static str) {
    match state {
        State::Todo => (parts::State::Todo, t.state_todo()),
        State::Done => (parts::State::Done, t.state_done()),
        State::Passed => (parts::State::Passed, t.state_passed()),
        State::Failed => (parts::State::Failed, t.state_failed()),
        State::Locked => (parts::State::Locked, t.state_locked()),
    }
}

/// Why an activity is locked, one sentence per reason.
pub(crate) fn lock(t: Text, lang: Lang, course: &CompiledCourse, lock: &Lock, zone: chrono_tz::Tz) -> String {
    let time = |at: &chrono::DateTime<chrono::Utc>| cldr::date_time(lang, *at, zone);
    match lock {
        Lock::Opens(at) => t.lock_opens(time(at)),
        Lock::Closed(at) => t.lock_closed(time(at)),
        Lock::Requires(ids) => {
            let chain = course.chain(lang);
            let titles: Vec<String> = ids
                .iter()
                .map(|id| {
                    course
                        .activity(id)
                        .map_or_else(|| id.clone(), |a| t.quoted(a.title.text(&chain).to_owned()))
                })
                .collect();
            t.lock_requires(cldr::list_and(lang, &titles))
        }
    }
}

/// What an activity asks for, one short phrase per condition, with how it stands.
pub(crate) fn conditions(
    t: Text,
    lang: Lang,
    conditions: &[(Condition, Standing)],
) -> Vec<(String, Standing)> {
    conditions
        .iter()
        .map(|(condition, standing)| {
            let words = match condition {
                Condition::Viewed => t.condition_viewed().to_owned(),
                Condition::Minutes(n) => t.condition_minutes(minutes(t, lang, *n)),
                Condition::Marked => t.condition_marked().to_owned(),
                Condition::Answered(_) => t.condition_answered().to_owned(),
                Condition::Submitted => t.condition_submitted().to_owned(),
                Condition::Graded => t.condition_graded().to_owned(),
                Condition::Passed(percent) => t.condition_passed(cldr::percent(lang, i64::from(*percent))),
            };
            (words, *standing)
        })
        .collect()
}

/// The grade of an activity in words, where it has one.
pub(crate) fn grade(lang: Lang, progress: Option<&Progress>) -> Option<String> {
    progress?.facts.best_percent.map(|percent| grade_of(lang, percent))
}

/// A grade in words, rounded down, so that "70 %" is never shown for what did not reach 70.
pub(crate) fn grade_of(lang: Lang, percent: f64) -> String {
    cldr::percent(lang, (percent + 1e-6).floor() as i64)
}

/// Whether an outcome counts as completed, for a transcript.
pub(crate) fn outcome(t: Text, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => t.state_passed(),
        Outcome::Done => t.state_done(),
        Outcome::Failed => t.state_failed(),
        Outcome::Open => t.state_todo(),
    }
}
