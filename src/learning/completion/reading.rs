//! A completion rule in plain words: one sentence where it is simple, a list where it is not.

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use halqa_platform::{cldr, lang::Lang};
use maud::{Markup, html};

use super::rules::{self, Facts};
use crate::{
    Text,
    compiled::{Activity, ActivityRule, CompiledCourse, Content},
    words,
};

/// Most titles that a line of the list names.
const NAMED: usize = 6;
/// Most parts of the one sentence.
const PARTS: usize = 3;

/// What a rule means.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Reading {
    /// "Finished when …".
    pub(crate) sentence: String,
    /// What the sentence points to.
    pub(crate) details: Vec<String>,
    /// What holds besides.
    pub(crate) notes: Vec<String>,
}

impl Reading {
    /// For a page.
    pub(crate) fn show(&self) -> Markup {
        html! {
            p { (self.sentence) }
            @if !self.details.is_empty() { ul { @for line in &self.details { li { (line) } } } }
            @for note in &self.notes { p { (note) } }
        }
    }
}

/// When the whole course is completed.
pub(crate) fn course(lang: Lang, course: &CompiledCourse, zone: Tz) -> Reading {
    let words = Words { t: Text::of(lang), lang, course };
    let mut reading = match &course.completion.any {
        Some(any) => words.any(any.n, &any.of),
        None => words.all(),
    };
    if let Some(least) = course.completion.min_grade {
        reading.notes.push(words.t.finish_grade(cldr::percent(lang, i64::from(least))));
    }
    if let Some(at) = course.completion.not_before {
        reading.notes.push(words.t.finish_not_before(moment(lang, at, zone)));
    }
    reading
}

/// When one activity is completed.
pub(crate) fn activity(lang: Lang, activity: &Activity) -> String {
    Text::of(lang).reading_activity(asked(lang, activity))
}

/// A day where the moment is the beginning of one.
fn moment(lang: Lang, at: DateTime<Utc>, zone: Tz) -> String {
    let local = at.with_timezone(&zone).naive_local();
    if local.time() == NaiveTime::MIN {
        cldr::date(lang, local.date())
    } else {
        cldr::date_time(lang, at, zone)
    }
}

fn asked(lang: Lang, activity: &Activity) -> String {
    let t = Text::of(lang);
    let conditions = rules::conditions(activity, &Facts::default(), DateTime::UNIX_EPOCH);
    let phrases: Vec<String> =
        words::conditions(t, lang, &conditions).into_iter().map(|(phrase, _)| phrase).collect();
    cldr::list_and(lang, &phrases)
}

/// Activities of one kind with one rule.
struct Group<'c> {
    quiz: bool,
    rule: &'c ActivityRule,
    activities: Vec<&'c Activity>,
    /// Whether they are all that count of their kind.
    whole: bool,
}

struct Words<'c> {
    t: Text,
    lang: Lang,
    course: &'c CompiledCourse,
}

impl<'c> Words<'c> {
    fn number(&self, n: usize) -> String {
        cldr::number(self.lang, n as i64)
    }

    fn title(&self, activity: &Activity) -> String {
        let chain = self.course.chain(self.lang);
        let title = activity.title.text(&chain);
        self.t.quoted(if title.is_empty() { activity.id.clone() } else { title.to_owned() })
    }

    fn all(&self) -> Reading {
        let counted: Vec<&Activity> =
            self.course.activities().filter(|activity| !activity.optional).collect();
        let mut reading = Reading::default();
        if counted.is_empty() {
            reading.sentence = self.t.reading_nothing().to_owned();
            return reading;
        }
        let groups = groups(&counted);
        let clauses: Option<Vec<String>> = groups.iter().map(|group| self.clause(group)).collect();
        match clauses.filter(|clauses| clauses.len() <= PARTS) {
            Some(clauses) => {
                reading.sentence = self.t.reading_when(cldr::list_and(self.lang, &clauses));
            }
            None => {
                reading.sentence = self.t.reading_all_below().to_owned();
                reading.details = groups.iter().map(|group| self.line(group)).collect();
            }
        }
        let optional: Vec<&Activity> =
            self.course.activities().filter(|activity| activity.optional).collect();
        if !optional.is_empty() {
            reading.notes.push(self.t.reading_optional(self.titles(&optional)));
        }
        reading
    }

    fn any(&self, n: usize, of: &[String]) -> Reading {
        let among: Vec<&Activity> = of.iter().filter_map(|id| self.course.activity(id)).collect();
        let all = self.course.activities().count() == among.len();
        let (count, many) = (self.number(n), self.number(among.len()));
        let sentence = self.t.reading_any(n as i64, many, count);
        let details =
            if all { Vec::new() } else { among.iter().map(|activity| self.title(activity)).collect() };
        Reading { sentence, details, notes: Vec::new() }
    }

    /// A part of the sentence, where the rule of the group is one that everybody knows.
    fn clause(&self, group: &Group<'_>) -> Option<String> {
        let only = |rule: ActivityRule| *group.rule == rule;
        let n = group.activities.len();
        let named = (!group.whole).then(|| group.activities.first().map(|first| self.title(first))).flatten();
        if named.is_some() && n > 1 {
            return None;
        }
        let none = ActivityRule::default();
        if group.quiz {
            if let Some(percent) = group.rule.passed
                && only(ActivityRule { passed: Some(percent), ..none.clone() })
            {
                let percent = cldr::percent(self.lang, i64::from(percent));
                return Some(match named {
                    Some(title) => self.t.reading_test_passed(percent, title),
                    None => self.t.reading_tests_passed(n as i64, percent, self.number(n)),
                });
            }
            let handed_in = only(ActivityRule { submitted: true, ..none });
            return handed_in.then(|| match named {
                Some(title) => self.t.reading_test_submitted(title),
                None => self.t.reading_tests_submitted(n as i64, self.number(n)),
            });
        }
        let read = only(ActivityRule { viewed: true, ..none });
        read.then(|| match named {
            Some(title) => self.t.reading_lesson_read(title),
            None => self.t.reading_lessons_read(n as i64, self.number(n)),
        })
    }

    /// A line of the list.
    fn line(&self, group: &Group<'_>) -> String {
        let n = group.activities.len();
        let what = if n > 1 && (group.whole || n > NAMED) {
            let number = self.number(n);
            if group.quiz {
                self.t.reading_tests(n as i64, number)
            } else {
                self.t.reading_lessons(n as i64, number)
            }
        } else {
            self.titles(&group.activities)
        };
        let asked = group.activities.first().map(|activity| asked(self.lang, activity)).unwrap_or_default();
        self.t.reading_line(asked, what)
    }

    fn titles(&self, of: &[&Activity]) -> String {
        let titles: Vec<String> = of.iter().map(|activity| self.title(activity)).collect();
        cldr::list_and(self.lang, &titles)
    }
}

fn groups<'c>(counted: &[&'c Activity]) -> Vec<Group<'c>> {
    let mut groups: Vec<Group<'c>> = Vec::new();
    for activity in counted {
        let quiz = matches!(activity.content, Content::Quiz(_));
        match groups.iter_mut().find(|group| group.quiz == quiz && *group.rule == activity.completion) {
            Some(group) => group.activities.push(activity),
            None => groups.push(Group {
                quiz,
                rule: &activity.completion,
                activities: vec![activity],
                whole: false,
            }),
        }
    }
    let kinds: Vec<bool> = groups.iter().map(|group| group.quiz).collect();
    for group in &mut groups {
        group.whole = kinds.iter().filter(|quiz| **quiz == group.quiz).count() == 1;
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        compiled::{AnyOf, Level, Module, Quiz, Texts},
        format::{self, Source},
    };

    fn sample() -> CompiledCourse {
        let files: Vec<_> = format::starter_files("clean-air", Lang::En).collect();
        let mut course = format::compile(&Source::from_files(files)).unwrap().course;
        assert_eq!(course.level, Level::Introductory);
        let rule = |activity: &mut Activity| {
            let quiz = matches!(activity.content, Content::Quiz(_));
            activity.completion =
                ActivityRule { viewed: !quiz, passed: quiz.then_some(70), ..ActivityRule::default() };
        };
        course.modules.iter_mut().flat_map(|module| &mut module.activities).for_each(rule);
        course
    }

    fn more(course: &mut CompiledCourse, id: &str, completion: ActivityRule) {
        let content = Content::Quiz(Quiz::default());
        let title = Texts([(Lang::En, id.to_owned())].into());
        let base = course.activities().next().unwrap().clone();
        let activity =
            Activity { id: id.to_owned(), title, content, completion, requires: Vec::new(), ..base };
        let module = Module { id: id.to_owned(), title: Texts::default(), activities: vec![activity] };
        course.modules.push(module);
    }

    /// Without the marks that keep names apart in text of either direction.
    fn read(of: &CompiledCourse) -> Reading {
        let plain = |text: &String| halqa_platform::text::plain(text);
        let Reading { sentence, details, notes } = course(Lang::En, of, Tz::UTC);
        Reading {
            sentence: plain(&sentence),
            details: details.iter().map(plain).collect(),
            notes: notes.iter().map(plain).collect(),
        }
    }

    #[test]
    fn a_simple_rule_is_one_sentence_in_every_language() {
        let mut course = sample();
        assert_eq!(read(&course).sentence, "Finished when the lesson is read and the test is passed at 70%.");
        for lang in Lang::ALL {
            let reading = super::course(lang, &course, Tz::UTC);
            assert!(reading.details.is_empty() && !reading.sentence.is_empty(), "{lang}: {reading:?}");
        }
        more(&mut course, "second", ActivityRule { passed: Some(70), ..ActivityRule::default() });
        assert_eq!(
            read(&course).sentence,
            "Finished when the lesson is read and both tests are passed at 70%."
        );
    }

    #[test]
    fn another_pass_mark_is_named_and_a_richer_rule_becomes_a_list() {
        let mut course = sample();
        more(&mut course, "Exam", ActivityRule { passed: Some(90), ..ActivityRule::default() });
        let reading = read(&course);
        assert!(reading.sentence.ends_with("and “Exam” is passed at 90%."), "{reading:?}");
        more(&mut course, "Last", ActivityRule { graded: true, passed: Some(50), ..ActivityRule::default() });
        let reading = read(&course);
        assert_eq!(reading.details.len(), 4, "{reading:?}");
        assert!(reading.details[3].starts_with("“Last”: hand in the test"), "{reading:?}");
    }

    #[test]
    fn any_of_a_set_names_it_and_what_is_optional_is_said() {
        let mut course = sample();
        more(&mut course, "Exam", ActivityRule { submitted: true, ..ActivityRule::default() });
        course.modules[0].activities[0].optional = true;
        course.completion.min_grade = Some(60);
        course.completion.not_before = Some("2026-03-01T00:00:00Z".parse().unwrap());
        let reading = read(&course);
        assert!(reading.notes.iter().any(|note| note.contains("at least 60%")), "{reading:?}");
        assert!(reading.notes.iter().any(|note| note.contains("optional")), "{reading:?}");
        assert!(
            reading.notes.iter().any(|note| note.contains("March 1, 2026") || note.contains("1 March 2026")),
            "{reading:?}"
        );
        course.completion.any = Some(AnyOf { n: 1, of: vec!["test".to_owned(), "Exam".to_owned()] });
        let reading = read(&course);
        assert_eq!(reading.sentence, "Finished when one of these 2 activities is completed.");
        assert_eq!(reading.details.len(), 2);
    }
}
