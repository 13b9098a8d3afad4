//! The pages of translation.

use std::collections::BTreeMap;

use halqa_platform::{
    cldr,
    html::{
        bdi,
        form::{self, Choice, Choices},
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    exchange::{Fate, Fault},
    segment::{self, Shown},
    store::Run,
    words,
    work::{Report, Work},
};
use crate::{
    Text,
    editor::{self, Desk},
    format::segments::{State, Units},
    urls,
};

/// Texts on one page.
pub const PAGE: usize = 25;

/// A form that came back.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Of which text.
    pub key: String,
    /// What was typed.
    pub text: String,
    /// What is wrong.
    pub error: String,
    /// What somebody else has written meanwhile.
    pub now: Option<String>,
}

/// What every part of a page of one language needs.
pub struct Page<'a> {
    pub(super) view: &'a View,
    pub(super) t: Text,
    pub(super) slug: &'a str,
    pub(super) base: Lang,
    pub(super) to: Lang,
    pub(super) file: &'a str,
    pub(super) show: &'a str,
}

impl Page<'_> {
    pub(super) fn name(&self, lang: Lang) -> String {
        words::language(self.view.lang, lang)
    }

    pub(super) fn here(&self) -> String {
        urls::translation(self.view.lang, self.slug, self.to)
    }

    fn with(&self, file: &str, show: &str, from: usize) -> String {
        let encode = halqa_platform::http::view::encode;
        format!("{}?file={}&show={}&from={from}", self.here(), encode(file), encode(show))
    }

    fn number(&self, n: usize) -> String {
        cldr::number(self.view.lang, i64::try_from(n).unwrap_or(i64::MAX))
    }
}

/// How many texts stand how.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    /// All that have words.
    pub all: usize,
    /// Made from the base as it is.
    pub done: usize,
    /// Made from an older one, or from what is no more.
    pub stale: usize,
    /// Not there.
    pub missing: usize,
    /// Of unknown base.
    pub unmarked: usize,
    /// A machine's.
    pub unreviewed: usize,
}

impl Counts {
    /// Of these units, of one file or of all.
    pub fn of(units: &Units, file: &str) -> Counts {
        let mut counts = Counts::default();
        for unit in units.units.iter().filter(|unit| file.is_empty() || unit.file == file) {
            if unit.state != State::Gone {
                counts.all += 1;
            }
            counts.unreviewed += usize::from(unit.unreviewed);
            match unit.state {
                State::Translated => counts.done += 1,
                State::Stale | State::Gone => counts.stale += 1,
                State::Missing => counts.missing += 1,
                State::Unmarked => counts.unmarked += 1,
            }
        }
        counts
    }

    /// Translated, in per cent, rounded down.
    pub fn percent(&self) -> u8 {
        u8::try_from(self.done * 100 / self.all.max(1)).unwrap_or(100)
    }

    fn cells(&self, view: &View) -> Vec<Markup> {
        let number = |n: usize| cldr::number(view.lang, i64::try_from(n).unwrap_or(i64::MAX));
        [self.done, self.stale, self.missing, self.unmarked, self.unreviewed]
            .into_iter()
            .map(|n| html! { (number(n)) })
            .collect()
    }
}

fn columns(t: Text, first: &'static str) -> Vec<Column<'static>> {
    let mut columns = vec![Column::new(first), Column::new(t.translate_progress())];
    let numbers = [
        t.translate_done(),
        t.translate_stale(),
        t.translate_missing(),
        t.translate_unmarked(),
        t.translate_unreviewed(),
    ];
    columns.extend(numbers.map(Column::number));
    columns
}

fn bar(view: &View, counts: &Counts, label: &str) -> Markup {
    let percent = cldr::percent(view.lang, i64::from(counts.percent()));
    parts::progress(label, counts.percent(), &percent)
}

/// Every language with how far it is.
pub fn overview(view: &View, desk: &Desk, languages: &[(Lang, Counts)]) -> Markup {
    let t = Text::of(view.lang);
    let rows = languages
        .iter()
        .map(|(lang, counts)| {
            let name = words::language(view.lang, *lang);
            let href = urls::translation(view.lang, &desk.draft.slug, *lang);
            let mut row = vec![html! { a href=(href) { (name) } }, bar(view, counts, &name)];
            row.extend(counts.cells(view));
            row
        })
        .collect();
    let body = html! {
        h2 { (t.translate_title()) }
        @if let Some(why) = &desk.plan.unreadable {
            (parts::notice(Kind::Error, Some(t.translate_unreadable()), html! { p dir="auto" { (why) } }))
        } @else if languages.is_empty() {
            (parts::empty(t.translate_one_language(), t.translate_one_language_note(), None))
        } @else {
            p { (t.translate_lead()) }
            (table_under(&Table { caption: t.translate_title().into(), id: "t-languages".into(), columns: columns(t, t.translate_language()), rows }))
        }
    };
    editor::page(view, desk, super::TAB.id, t.translate_title(), body)
}

/// Everything on the page of one language.
#[derive(Debug)]
pub struct Listed<'a> {
    /// The texts.
    pub work: &'a Work,
    /// Of one file alone; empty: of all.
    pub file: &'a str,
    /// `open`, `all`, or a state.
    pub show: &'a str,
    /// Those of this page.
    pub shown: Vec<Shown<'a>>,
    /// How many there are in all.
    pub total: usize,
    /// Which is the first of this page.
    pub from: usize,
    /// A form that came back.
    pub typed: Option<Typed>,
    /// The last time that the machine was asked; outer `None`: there is no machine.
    pub machine: Option<Option<Run>>,
    /// A file that was refused: its name and why.
    pub fault: Option<(String, Fault)>,
}

/// The texts of one language.
pub fn language(view: &View, desk: &Desk, of: &Listed<'_>) -> Markup {
    let t = Text::of(view.lang);
    let page = Page {
        view,
        t,
        slug: &desk.draft.slug,
        base: of.work.units.base.unwrap_or(Lang::En),
        to: of.work.to,
        file: of.file,
        show: of.show,
    };
    let title = t.translate_into(page.name(page.to));
    let body = html! {
        p { a href=(urls::translations(view.lang, page.slug)) { (t.translate_all_languages()) } }
        h2 { (title) }
        @if let Some((name, fault)) = &of.fault {
            (parts::alert(Kind::Error, &t.translate_file_refused(name.clone()), html! {
                p { (t.translate_at_line(fault.line.to_string())) " " (words::why(t, &fault.why)) }
            }))
        }
        @for (file, recorded, there) in &of.work.units.apart {
            (parts::notice(Kind::Warning, None, html! { p { (t.translate_apart(file.clone(), page.number(*recorded), page.number(*there))) } }))
        }
        (progress(&page, of))
        (parts::disclosure(t.translate_exchange(), of.fault.is_some(), exchange(&page, of)))
        @if let Some(run) = &of.machine { (machine(&page, run.as_ref())) }
        (list(&page, of))
    };
    editor::page(view, desk, super::TAB.id, &title, body)
}

fn progress(page: &Page<'_>, of: &Listed<'_>) -> Markup {
    let t = page.t;
    let units = &of.work.units;
    let mut files: Vec<&str> = Vec::new();
    for unit in &units.units {
        if files.last() != Some(&unit.file.as_str()) && !files.contains(&unit.file.as_str()) {
            files.push(&unit.file);
        }
    }
    let whole = Counts::of(units, "");
    let rows = files
        .iter()
        .map(|file| {
            let counts = Counts::of(units, file);
            let mut row = vec![
                html! { a href={ (page.with(file, "open", 0)) "#texts" } { bdi dir="ltr" { (file) } } },
                bar(page.view, &counts, file),
            ];
            row.extend(counts.cells(page.view));
            row
        })
        .collect();
    html! {
        (bar(page.view, &whole, t.translate_progress()))
        (parts::disclosure(t.translate_files(), false, table_under(&Table {
            caption: t.translate_files().into(), id: "t-files".into(), columns: columns(t, t.translate_file()), rows,
        })))
    }
}

fn files_choice(page: &Page<'_>, of: &Listed<'_>, id: &'static str) -> Markup {
    let mut options = vec![Choice::new("", page.t.translate_all_files(), of.file.is_empty())];
    let mut seen: Vec<&str> = Vec::new();
    for unit in &of.work.units.units {
        if !seen.contains(&unit.file.as_str()) {
            seen.push(&unit.file);
            options.push(Choice::new(unit.file.clone(), unit.file.clone(), of.file == unit.file));
        }
    }
    html! { (Choices::select("file", page.t.translate_file(), options).id(id)) }
}

fn exchange(page: &Page<'_>, of: &Listed<'_>) -> Markup {
    let t = page.t;
    let formats = vec![
        Choice::new("xliff", t.translate_format_xliff(), true),
        Choice::new("po", t.translate_format_po(), false),
    ];
    let which = vec![
        Choice::new("open", t.translate_which_open(), true),
        Choice::new("all", t.translate_which_all(), false),
    ];
    html! {
        h3 { (t.translate_export()) }
        form.form method="get" action=(urls::translation_export(page.view.lang, page.slug, page.to)) {
            (Choices::radios("format", t.translate_format(), formats))
            (Choices::radios("which", t.translate_which(), which))
            (files_choice(page, of, "f-export-file"))
            (form::actions(form::submit(t.translate_download())))
        }
        h3 { (t.translate_import()) }
        form.form method="post" enctype="multipart/form-data" action=(urls::translation_import(page.view.lang, page.slug, page.to)) {
            div.field {
                label for="f-upload" { (t.translate_import_file()) }
                p.hint id="f-upload-hint" { (t.translate_import_hint()) }
                input #f-upload type="file" name="upload" required accept=".xlf,.xliff,.po" aria-describedby="f-upload-hint";
            }
            (form::actions(form::submit(t.translate_upload())))
        }
    }
}

fn machine(page: &Page<'_>, run: Option<&Run>) -> Markup {
    let t = page.t;
    let action = urls::translation_machine(page.view.lang, page.slug, page.to);
    let waiting = run.is_some_and(|run| run.state == "waiting");
    html! {
        (parts::disclosure(t.translate_machine(), run.is_some(), html! {
            p { (t.translate_machine_note()) }
            @if let Some(run) = run {
                @match run.state.as_str() {
                    "waiting" => (parts::notice(Kind::Info, None, html! { p { (t.translate_machine_waiting()) } })),
                    "done" => (parts::notice(Kind::Success, None, html! { p {
                        (t.translate_machine_done(cldr::number(page.view.lang, run.refused), cldr::number(page.view.lang, run.taken)))
                    } })),
                    _ => (parts::notice(Kind::Error, Some(t.translate_machine_failed()), html! { p dir="auto" { (run.error) } })),
                }
            }
            @if !waiting { (parts::act(&action, t.translate_machine_ask(), Weight::Normal, None, &[])) }
        }))
    }
}

fn list(page: &Page<'_>, of: &Listed<'_>) -> Markup {
    let t = page.t;
    let shows = [
        ("open", t.translate_show_open()),
        ("all", t.translate_show_all()),
        ("missing", t.translate_missing()),
        ("stale", t.translate_stale()),
        ("unreviewed", t.translate_unreviewed()),
        ("unmarked", t.translate_unmarked()),
        ("warned", t.translate_show_warned()),
    ];
    let shows = shows.into_iter().map(|(id, label)| Choice::new(id, label, of.show == id)).collect();
    let unreviewed = Counts::of(&of.work.units, of.file).unreviewed;
    let accept = urls::translation_accept(page.view.lang, page.slug, page.to);
    let to = of.from + of.shown.len();
    parts::section(
        "texts",
        t.translate_texts(),
        html! {
            form.search-line method="get" action=(page.here()) {
                (files_choice(page, of, "f-list-file"))
                (Choices::select("show", t.translate_show(), shows))
                (form::actions(form::submit(t.translate_filter())))
            }
            @if unreviewed > 0 && !of.file.is_empty() {
                (parts::act(&accept, t.translate_accept_file(), Weight::Normal, None, &[("file", of.file), ("show", of.show)]))
            }
            @if of.shown.is_empty() { p { (t.translate_nothing()) } }
            @for shown in &of.shown { (segment::form(page, shown, of.typed.as_ref())) }
            @if of.total > of.shown.len() {
                (parts::pagination(&parts::Pages {
                    label: t.pages_label().into(),
                    previous: (of.from > 0).then(|| NavItem::new(page.with(of.file, of.show, of.from.saturating_sub(PAGE)) + "#texts", t.translate_previous())),
                    next: (to < of.total).then(|| NavItem::new(page.with(of.file, of.show, to) + "#texts", t.next())),
                    text: t.translate_of(page.number(of.from + 1), page.number(to), page.number(of.total)).into(),
                }))
            }
        },
    )
}

/// What became of a file that came back.
pub fn report(view: &View, desk: &Desk, to: Lang, name: &str, report: &Report) -> Markup {
    let t = Text::of(view.lang);
    let number = |n: usize| cldr::number(view.lang, i64::try_from(n).unwrap_or(i64::MAX));
    let title = t.translate_report(name.to_owned());
    let counts: Vec<(std::borrow::Cow<'_, str>, Markup)> = [
        (t.translate_report_taken(), report.count(|fate| *fate == Fate::Taken)),
        (t.translate_report_accepted(), report.count(|fate| *fate == Fate::Accepted)),
        (t.translate_report_stale(), report.count(|fate| *fate == Fate::Stale)),
        (t.translate_report_same(), report.count(|fate| *fate == Fate::Same)),
        (t.translate_report_open(), report.count(|fate| matches!(fate, Fate::Empty | Fate::Unfinished))),
        (t.translate_report_refused(), report.count(Fate::is_refused)),
    ]
    .into_iter()
    .map(|(label, n)| (label.into(), html! { (number(n)) }))
    .collect();
    let refused = report.lines.iter().filter(|line| line.fate.is_refused() || line.fate == Fate::Stale);
    let rows: Vec<Vec<Markup>> = refused
        .map(|line| {
            let text = report.units.get(&line.key).map(|unit| unit.base.clone());
            let text = text.unwrap_or_else(|| line.key.clone());
            let short: String = text.chars().take(90).collect();
            vec![
                html! { (number(line.line as usize)) },
                bdi(&short),
                html! { (words::fate(t, view.lang, &line.fate)) },
            ]
        })
        .collect();
    let mut warned: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (key, warning) in &report.warnings {
        warned.entry(key).or_default().push(words::warning(t, warning));
    }
    let back = urls::translation(view.lang, &desk.draft.slug, to);
    let body = html! {
        (parts::alert(if report.count(Fate::is_refused) > 0 { Kind::Warning } else { Kind::Success }, &title, parts::facts(&counts)))
        @if !rows.is_empty() {
            (table_under(&Table {
                caption: t.translate_report_lines().into(),
                id: "t-report".into(),
                columns: vec![Column::number(t.translate_line()), Column::new(t.translate_text()), Column::new(t.translate_what())],
                rows,
            }))
        }
        @if !warned.is_empty() {
            (parts::section("warned", t.translate_report_warnings(), html! {
                ul { @for (key, lines) in &warned { li {
                    (bdi(&report.units.get(*key).map_or_else(|| (*key).to_owned(), |unit| unit.base.chars().take(90).collect())))
                    ul { @for line in lines { li { (line) } } }
                } } }
            }))
        }
        p { (parts::link_button(&back, t.translate_back(), Weight::Primary, None)) }
    };
    editor::page(view, desk, super::TAB.id, &title, body)
}
