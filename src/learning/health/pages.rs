//! The health page of a draft.

use std::{collections::BTreeMap, sync::Arc};

use halqa_platform::{
    cldr,
    html::{
        Words,
        parts::{self, Kind, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    reading::{self, Reading},
    store::{self, Answered, Link, Passage, SMALLEST},
};
use crate::{
    Text,
    compiled::Content,
    editor::{self, Desk},
    format::{Finding, Severity},
    library::Version,
    translate::{pages::Counts, words as translation},
    urls,
};

/// A player without captions in some languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Silent {
    /// The lesson's file.
    pub file: String,
    /// The line.
    pub line: u32,
    /// The languages.
    pub missing: Vec<Lang>,
}

/// Everything on the page.
#[derive(Debug, Default)]
pub struct Health {
    /// What the lessons and tests are called, by id.
    pub titles: BTreeMap<String, (Lang, String)>,
    /// How far each translation is.
    pub languages: Vec<(Lang, Counts)>,
    /// What the check finds that is not about translations.
    pub findings: Vec<Finding>,
    /// Where each address outside stands.
    pub outside: BTreeMap<String, Vec<(String, u32)>>,
    /// What came of trying it.
    pub tried: BTreeMap<String, Link>,
    /// Films without captions.
    pub silent: Vec<Silent>,
    /// Per lesson: how it reads in each language.
    pub readings: Vec<(String, BTreeMap<Lang, Reading>)>,
    /// Who has ever opened the course.
    pub learners: i64,
    /// How they passed through it.
    pub passages: BTreeMap<String, Passage>,
    /// How questions were answered.
    pub answers: Vec<Answered>,
    /// Whether links are tried every week without being asked.
    pub weekly: bool,
    /// The course as it is published.
    pub version: Option<Arc<Version>>,
}

struct Page<'a> {
    view: &'a View,
    t: Text,
    desk: &'a Desk,
}

impl Page<'_> {
    fn number(&self, n: i64) -> String {
        cldr::number(self.view.lang, n)
    }

    fn people(&self, n: i64) -> String {
        match store::shown(n) {
            Some(n) => self.number(n),
            None => self.t.health_few(self.number(SMALLEST)),
        }
    }

    fn decimal(&self, value: f64) -> String {
        cldr::decimal(self.view.lang, value, 1)
    }
}

/// The page.
pub fn show(view: &View, desk: &Desk, of: &Health) -> Markup {
    let page = Page { view, t: Text::of(view.lang), desk };
    let t = page.t;
    let body = html! {
        h2 { (t.health_title()) }
        (parts::section("h-translations", t.translate_title(), translations(&page, of)))
        (parts::section("h-links", t.health_links(), links(&page, of)))
        (parts::section("h-media", t.health_media(), media(&page, of)))
        (parts::section("h-reading", t.health_reading(), readings(&page, of)))
        (parts::section("h-stops", t.health_stops(), stops(&page, of)))
        (parts::section("h-questions", t.health_questions(), questions(&page, of)))
    };
    editor::page(view, desk, super::TAB.id, t.health_title(), body)
}

fn place(file: &str, line: u32) -> Markup {
    html! { bdi dir="ltr" { (file) ":" (line) } }
}

fn good(text: &str) -> Markup {
    parts::notice(Kind::Success, None, html! { p { (text) } })
}

fn translations(page: &Page<'_>, of: &Health) -> Markup {
    let t = page.t;
    if of.languages.is_empty() {
        return html! { p { (t.translate_one_language()) } };
    }
    let rows = of
        .languages
        .iter()
        .map(|(lang, counts)| {
            let href = urls::translation(page.view.lang, &page.desk.draft.slug, *lang);
            let number = |n: usize| html! { (page.number(i64::try_from(n).unwrap_or(i64::MAX))) };
            vec![
                html! { a href=(href) { (translation::language(page.view.lang, *lang)) } },
                number(counts.missing),
                number(counts.stale),
                number(counts.unmarked),
                number(counts.unreviewed),
            ]
        })
        .collect();
    let columns =
        [t.translate_missing(), t.translate_stale(), t.translate_unmarked(), t.translate_unreviewed()];
    let mut all = vec![Column::new(t.translate_language())];
    all.extend(columns.map(Column::number));
    table_under(&Table {
        caption: t.translate_title().into(),
        id: "t-translations".into(),
        columns: all,
        rows,
    })
}

fn findings(of: &Health, links: bool) -> Vec<&Finding> {
    let is_link = |finding: &Finding| finding.code.contains("link") || finding.code.starts_with("unknown-");
    of.findings.iter().filter(|finding| is_link(finding) == links).collect()
}

fn said(page: &Page<'_>, list: &[&Finding]) -> Markup {
    html! {
        @if !list.is_empty() {
            ul { @for finding in list { li {
                (place(&finding.file, finding.line)) " "
                (editor::said::finding(page.view.lang, finding))
            } } }
        }
    }
}

fn links(page: &Page<'_>, of: &Health) -> Markup {
    let t = page.t;
    let inside = findings(of, true);
    let dead: Vec<&Link> = of.tried.values().filter(|link| link.failing_since.is_some()).collect();
    let moved: Vec<&Link> = of.tried.values().filter(|link| link.outcome == "moved").collect();
    let last = of.tried.values().map(|link| link.checked_at).max();
    let zone = page.desk.viewer.time_zone;
    let row = |link: &&Link| {
        let places = of.outside.get(&link.url).map(Vec::as_slice).unwrap_or_default();
        let what = match link.outcome.as_str() {
            "gone" => t.health_link_gone().to_owned(),
            "refused" => t.health_link_refused().to_owned(),
            "moved" => t.health_link_moved(format!("\u{2068}{}\u{2069}", link.detail)),
            _ => t.health_link_failed().to_owned(),
        };
        vec![
            html! { bdi dir="ltr" { (link.url) } },
            html! { (what) @if let Some(status) = link.status { " (" (page.number(status)) ")" } },
            html! { @for (at, (file, line)) in places.iter().take(5).enumerate() { @if at > 0 { br; } (place(file, *line)) } },
            html! { @if let Some(since) = link.failing_since { (cldr::date(page.view.lang, since.date_naive())) } },
        ]
    };
    let rows: Vec<Vec<Markup>> = dead.iter().chain(&moved).map(row).collect();
    let all = i64::try_from(of.outside.len()).unwrap_or(i64::MAX);
    let tried = i64::try_from(of.tried.len()).unwrap_or(i64::MAX);
    html! {
        (said(page, &inside))
        @if !of.outside.is_empty() {
            p { (t.health_links_tried(page.number(all), page.number(tried))) }
            @if of.weekly { p { (t.health_links_weekly()) } }
            @if let Some(last) = last { p { (t.health_links_last(cldr::date_time(page.view.lang, last, zone))) } }
        }
        @if !rows.is_empty() {
            (table_under(&Table {
                caption: t.health_links_dead().into(), id: "t-links".into(),
                columns: vec![Column::new(t.health_link()), Column::new(t.translate_what()), Column::new(t.health_where()), Column::new(t.health_since())],
                rows,
            }))
        } @else if inside.is_empty() && tried == all { (good(t.health_links_good())) }
        @if !of.outside.is_empty() {
            (parts::act(&urls::health(page.view.lang, &page.desk.draft.slug), t.health_links_try(), Weight::Normal, None, &[]))
        }
    }
}

fn media(page: &Page<'_>, of: &Health) -> Markup {
    let t = page.t;
    let rest = findings(of, false);
    let faults = rest.iter().any(|finding| finding.severity == Severity::Fault);
    html! {
        @if rest.is_empty() && of.silent.is_empty() { (good(t.health_media_good())) }
        @if faults { (parts::notice(Kind::Error, None, html! { p { (t.health_faults()) } })) }
        (said(page, &rest))
        @if !of.silent.is_empty() {
            ul { @for silent in &of.silent {
                @let names: Vec<String> = silent.missing.iter().map(|lang| translation::language(page.view.lang, *lang)).collect();
                li { (place(&silent.file, silent.line)) " " (t.health_captions(cldr::list_and(page.view.lang, &names))) }
            } }
        }
    }
}

fn readings(page: &Page<'_>, of: &Health) -> Markup {
    let t = page.t;
    let languages = &page.desk.plan.languages;
    let cell = |reading: Option<&Reading>| {
        let Some(reading) = reading else { return html! { "–" } };
        let words = t.health_sentence(page.decimal(reading.sentence()));
        html! {
            @if let Some(score) = reading.score {
                (page.decimal(score)) " "
                @if score >= 60.0 { (t.health_easy()) } @else if score >= 30.0 { (t.health_harder()) } @else { (t.health_hard()) }
                br;
            }
            @if let Some(long) = reading.long { (t.health_long(cldr::percent(page.view.lang, (long * 100.0).round() as i64))) br; }
            span.small { (words) }
        }
    };
    let rows: Vec<Vec<Markup>> = of
        .readings
        .iter()
        .map(|(id, readings)| {
            let lesson = match of.titles.get(id) {
                Some((lang, title)) => Words::new(title.clone(), *lang, page.view.lang),
                None => Words::from(id.clone()),
            };
            let href = urls::edit_lesson(page.view.lang, &page.desk.draft.slug, id, page.desk.plan.base);
            let mut row = vec![html! { a href=(href) { (lesson) } }];
            row.extend(languages.iter().map(|lang| cell(readings.get(lang))));
            row
        })
        .collect();
    let mut columns = vec![Column::new(t.health_lesson())];
    columns.extend(languages.iter().map(|lang| Column::new(translation::language(page.view.lang, *lang))));
    html! {
        @if rows.is_empty() { p { (t.health_no_lessons()) } } @else {
            (table_under(&Table { caption: t.health_reading().into(), id: "t-reading".into(), columns, rows }))
        }
        (parts::disclosure(t.health_definition(), false, html! {
            p { (t.health_reading_note()) }
            ul {
                @for lang in languages {
                    li {
                        (translation::language(page.view.lang, *lang)) ": "
                        @match (reading::formula(*lang), lang) {
                            (Some(formula), _) => bdi dir="ltr" { (formula) },
                            (None, Lang::Zh) => (t.health_measure_zh()),
                            (None, _) => (t.health_measure_ar()),
                        }
                    }
                }
            }
        }))
    }
}

fn stops(page: &Page<'_>, of: &Health) -> Markup {
    let t = page.t;
    let Some(version) = &of.version else { return html! { p { (t.health_unpublished()) } } };
    if of.learners < SMALLEST {
        return html! { p { (t.health_too_few(page.number(SMALLEST))) } };
    }
    let chain = version.course.chain(page.view.lang);
    let rows = version
        .course
        .activities()
        .map(|activity| {
            let passage = of.passages.get(&activity.id).copied().unwrap_or_default();
            vec![
                html! { (crate::words::of(&activity.title, &chain, page.view.lang)) },
                html! { (page.people(passage.reached)) },
                html! { (page.people(passage.completed)) },
                html! { (page.people(passage.stopped)) },
            ]
        })
        .collect();
    html! {
        p { (t.health_learners(page.people(of.learners))) }
        (table_under(&Table {
            caption: t.health_stops().into(), id: "t-stops".into(),
            columns: vec![
                Column::new(t.health_activity()), Column::number(t.health_reached()),
                Column::number(t.health_completed()), Column::number(t.health_stopped()),
            ],
            rows,
        }))
        p.small { (t.health_stops_note(page.number(SMALLEST))) }
    }
}

/// Per cent of a group as it may be shown: never all or nobody.
fn share(page: &Page<'_>, share: f64) -> String {
    let percent = |n: i64| cldr::percent(page.view.lang, n);
    match (share * 100.0).round() as i64 {
        n if n >= 95 => format!("≥ {}", percent(95)),
        n if n <= 5 => format!("≤ {}", percent(5)),
        n => percent(n),
    }
}

fn questions(page: &Page<'_>, of: &Health) -> Markup {
    let t = page.t;
    let Some(version) = &of.version else { return html! { p { (t.health_unpublished()) } } };
    let chain = version.course.chain(page.view.lang);
    let mut lines: Vec<(f64, Vec<Markup>)> = Vec::new();
    for answered in of.answers.iter().filter(|answered| answered.n >= SMALLEST) {
        let Some(activity) = version.course.activity(&answered.activity_id) else { continue };
        let Content::Quiz(quiz) = &activity.content else { continue };
        let Some(question) = quiz.questions.iter().find(|question| question.id == answered.question_id)
        else {
            continue;
        };
        let mean = answered.x / answered.n as f64 / question.points.max(f64::EPSILON);
        let discrimination = answered
            .discrimination()
            .map_or_else(|| "–".to_owned(), |value| cldr::decimal(page.view.lang, value, 2));
        let row = vec![
            html! { (crate::words::of(&activity.title, &chain, page.view.lang)) ": " bdi dir="ltr" { (question.id) } },
            html! { (share(page, mean)) },
            html! { (page.people(answered.n)) },
            html! { (discrimination) },
        ];
        lines.push((mean, row));
    }
    if lines.is_empty() {
        return html! { p { (t.health_too_few(page.number(SMALLEST))) } };
    }
    lines.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    html! {
        (table_under(&Table {
            caption: t.health_questions().into(), id: "t-questions".into(),
            columns: vec![
                Column::new(t.health_question()), Column::number(t.health_share()),
                Column::number(t.health_attempts()), Column::number(t.health_discrimination()),
            ],
            rows: lines.into_iter().take(30).map(|(_, row)| row).collect(),
        }))
        p.small { (t.health_questions_note(page.number(SMALLEST))) }
    }
}
