//! The page of a lesson.

use halqa_platform::{
    cldr,
    html::{
        self,
        lesson::{Entry, LessonPage, LessonWords, glossary, lesson},
        page::{Alternate, NavItem},
        parts::{self, Kind, State as PartState, Weight},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::context::Inside;
use crate::{
    Text,
    compiled::{Activity, Lesson, LessonText, Piece},
    completion::{
        rules::{self, Condition, Standing},
        store::ProgressRow,
    },
    urls, words,
};

/// What the page shows beside the compiled lesson.
#[derive(Debug)]
pub struct Shown<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Its lesson.
    pub lesson: &'a Lesson,
    /// Its self-checks, ready to print, by question id.
    pub checks: std::collections::BTreeMap<String, Markup>,
}

/// The whole page.
pub fn page(view: &View, inside: &Inside, shown: &Shown<'_>) -> Markup {
    let t = Text::of(view.lang);
    let chain = inside.chain(view.lang);
    let Some((lang, text)) = pick(shown.lesson, &chain) else {
        return view
            .page(&shown.activity.id)
            .show(html! { (parts::heading(None, html! { (shown.activity.id) }, None)) });
    };
    let labels = lesson_words(t);
    let row = row(inside, &shown.activity.id);
    let (previous, next) = neighbours(view, inside, &shown.activity.id, &chain);
    let slug = &inside.version.course.slug;
    let body = lesson(&LessonPage {
        page: view.lang,
        lang,
        heading: heading(view, t, inside, shown.activity, lang, &text.title),
        notices: html! { (fallback(view, t, lang)) (crate::runs::learner::over(view, inside)) },
        contents: text.contents.iter().map(|h| Entry { level: h.level, id: &h.id, text: &h.text }).collect(),
        body: body(view, shown, text, inside.staff),
        foot: html! { (terms(view, t, inside, text, &chain)) (done(view, t, inside, shown.activity, row)) },
        previous,
        next,
        languages: Lang::ALL
            .iter()
            .filter(|lang| shown.lesson.variants.contains_key(lang))
            .map(|lang| Alternate {
                lang: *lang,
                href: urls::activity(*lang, slug, &shown.activity.id).into(),
            })
            .collect(),
        beat_url: inside
            .enrolment
            .as_ref()
            .filter(|_| inside.shut(shown.activity).is_none())
            .map(|_| urls::beat(view.lang, slug, &shown.activity.id).into()),
        place: row.and_then(|row| row.place.clone()).map(Into::into),
        words: &labels,
    });
    view.page(&text.title).show(body)
}

/// The lesson in the first language of `chain` that has it; else in any.
pub fn pick<'a>(lesson: &'a Lesson, chain: &[Lang]) -> Option<(Lang, &'a LessonText)> {
    chain
        .iter()
        .find_map(|lang| lesson.variants.get(lang).map(|text| (*lang, text)))
        .or_else(|| lesson.variants.iter().next().map(|(lang, text)| (*lang, text)))
}

pub(crate) fn row<'a>(inside: &'a Inside, id: &str) -> Option<&'a ProgressRow> {
    inside.enrolment.as_ref()?.progress.iter().find(|row| row.activity_id == id)
}

/// The way to this activity: my learning, the course, its module.
pub(crate) fn breadcrumb<'a>(
    view: &View,
    t: Text,
    inside: &Inside,
    title: impl Into<html::Words<'a>>,
) -> Markup {
    let course = &inside.version.course;
    let way = [
        NavItem::new(urls::me(view.lang), t.my_learning()),
        NavItem::new(urls::learn(view.lang, &course.slug), words::course_title(view.lang, course)),
    ];
    parts::breadcrumb(t.breadcrumb(), &way, title)
}

fn heading(view: &View, t: Text, inside: &Inside, activity: &Activity, lang: Lang, title: &str) -> Markup {
    let module =
        inside.version.course.modules.iter().find(|m| m.activities.iter().any(|a| a.id == activity.id));
    let chain = inside.chain(view.lang);
    let kicker = module.map(|module| words::of(&module.title, &chain, view.lang));
    let minutes = (activity.minutes > 0).then(|| words::minutes(t, view.lang, activity.minutes));
    html! {
        div.heading {
            (breadcrumb(view, t, inside, html::Words::new(title, lang, view.lang)))
            (parts::heading_under(
                kicker,
                html! { span lang=(lang.code()) dir=(lang.dir()) { (title) } },
                minutes.map(|minutes| html! { (t.takes_about(minutes)) }),
            ))
        }
    }
}

/// A notice in the reader's language that the text is in another one.
pub(crate) fn fallback(view: &View, t: Text, lang: Lang) -> Markup {
    html! {
        @if lang != view.lang {
            (parts::notice(Kind::Language, None, html! { (t.fallback_notice(language(view.lang, lang), language(view.lang, view.lang))) }))
        }
    }
}

/// The name of a language for a reader of another.
pub(crate) fn language(reader: Lang, lang: Lang) -> String {
    halqa_platform::geo::language(lang.code()).map_or(lang.own_name(), |known| known.name(reader)).to_owned()
}

pub(crate) fn body(view: &View, shown: &Shown<'_>, text: &LessonText, staff: bool) -> Markup {
    let printed = |inner: &str| html::sanitised(&urls::on_page(view.lang, inner));
    html! {
        @for piece in &text.pieces {
            @match piece {
                Piece::Html(inner) => { (printed(inner)) }
                Piece::Check(id) => { @if let Some(check) = shown.checks.get(id) { (check) } }
                Piece::Staff(inner) => { @if staff { (printed(inner)) } }
            }
        }
    }
}

fn terms(view: &View, t: Text, inside: &Inside, text: &LessonText, chain: &[Lang]) -> Markup {
    known_terms(view, t, inside, text.terms.iter(), chain)
}

/// The glossary of a page, for the terms that it points to.
pub(crate) fn known_terms<'a>(
    view: &View,
    t: Text,
    inside: &'a Inside,
    ids: impl Iterator<Item = &'a String>,
    chain: &[Lang],
) -> Markup {
    let terms = words::terms(&inside.version.course, ids, chain, view.lang);
    glossary("terms", t.glossary_title(), &terms)
}

/// What the activity asks for and how it stands, with the mark as done where it counts.
fn done(view: &View, t: Text, inside: &Inside, activity: &Activity, row: Option<&ProgressRow>) -> Markup {
    if inside.enrolment.is_none() {
        return html! {};
    }
    let own = inside.progress.get(&activity.id).cloned().unwrap_or_default();
    let conditions = rules::conditions(activity, &own.facts, inside.now);
    let markable = conditions.iter().any(|(c, _)| matches!(c, Condition::Marked | Condition::Minutes(_)));
    let completed = own.completed_at.is_some();
    html! {
        section #done.done-box aria-labelledby="done-title" {
            h2 #done-title { (if completed { t.lesson_done_title() } else { t.lesson_todo_title() }) }
            @if let Some(at) = own.completed_at {
                p { (t.completed_on(cldr::date_time(view.lang, at, inside.viewer.time_zone))) }
                @if let Some(why) = row.and_then(|row| row.override_reason.as_ref()) { p { (t.set_by_staff(why.clone())) } }
            } @else {
                ul.conditions {
                    @for (words, standing) in words::conditions(t, view.lang, &conditions) {
                        @let (part, word) = if standing == Standing::Done { (PartState::Done, t.state_done()) } else { (PartState::Todo, t.state_todo()) };
                        li { (parts::state(part, word)) " " (words) }
                    }
                }
                @if markable && inside.shut(activity).is_none() { (mark(view, t, inside, activity, own.facts.marked)) }
            }
        }
    }
}

fn mark(view: &View, t: Text, inside: &Inside, activity: &Activity, marked: bool) -> Markup {
    let action = urls::mark(view.lang, &inside.version.course.slug, &activity.id);
    let (label, value) = if marked { (t.mark_not_done(), "no") } else { (t.mark_done(), "yes") };
    let weight = if marked { Weight::Normal } else { Weight::Primary };
    html! {
        (parts::act(&action, label, weight, Some("#done"), &[("done", value)]))
        @if activity.completion.minutes.is_some() { p.small { (t.minutes_without_scripts()) } }
    }
}

/// The activity before and the one after, in the order of the course.
pub fn neighbours<'a>(
    view: &View,
    inside: &'a Inside,
    id: &str,
    chain: &[Lang],
) -> (Option<NavItem<'a>>, Option<NavItem<'a>>) {
    let course = &inside.version.course;
    let all: Vec<&Activity> = course.activities().collect();
    let Some(at) = all.iter().position(|activity| activity.id == id) else { return (None, None) };
    let link = |activity: &&'a Activity| {
        let href = urls::activity(view.lang, &course.slug, &activity.id);
        NavItem::new(href, words::of(&activity.title, chain, view.lang))
    };
    let before = at.checked_sub(1).and_then(|before| all.get(before)).map(link);
    // After the last activity the way leads back to the course, where the statement is.
    let after = all.get(at + 1).map(link).unwrap_or_else(|| {
        NavItem::new(urls::learn(view.lang, &course.slug), words::of(&course.title, chain, view.lang))
    });
    (before, Some(after))
}

pub(crate) fn lesson_words(t: Text) -> LessonWords<'static> {
    LessonWords {
        contents: t.lesson_contents().into(),
        previous: t.previous().into(),
        next: t.next().into(),
        lessons: t.lesson_way().into(),
        tools: t.lesson_tools().into(),
        smaller: t.text_smaller().into(),
        larger: t.text_larger().into(),
        print: t.print().into(),
        keys: t.lesson_keys().into(),
        languages: t.lesson_languages().into(),
        resume: t.lesson_resume().into(),
    }
}
