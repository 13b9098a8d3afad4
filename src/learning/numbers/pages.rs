//! The page of a course's numbers.

use std::borrow::Cow;

use halqa_platform::{
    cldr,
    disclosure::{K, K_CROSSED, RULE, Share, share},
    geo,
    html::{
        form::{self, Choice, Choices, Field},
        moment,
        parts::{self, Kind, Weight},
        table::{self, Column},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    Report,
    rules::{Crossed, Depth, Dimension, Line, Slice, Table},
    sheet::digits,
};
use crate::{
    Text,
    announcements::pages::run_name,
    staff::{Desk, pages::framed, routes::REASON_MAX},
    urls,
};

/// What the form for the exact numbers shows.
#[derive(Debug, Default)]
pub struct Asking {
    /// What they are needed for.
    pub reason: String,
    /// Whether that is no reason.
    pub wrong: bool,
}

/// What every output says of what is left out.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    /// Fewer are not told apart.
    pub k: u64,
    /// So many figures are left out.
    pub suppressed: usize,
}

/// The same of a report.
pub fn counts(report: &Report) -> Counts {
    if report.exact {
        return Counts { k: 1, suppressed: 0 };
    }
    Counts { k: K, suppressed: report.published.suppressed() }
}

struct Page<'a> {
    lang: Lang,
    t: Text,
    report: &'a Report,
}

/// The whole page.
pub fn numbers(view: &View, desk: &Desk, report: &Report, asking: &Asking) -> Markup {
    let t = Text::of(view.lang);
    let page = Page { lang: view.lang, t, report };
    let slug = &desk.version.course.slug;
    let errors: Vec<(String, String)> = if asking.wrong {
        vec![(form::field_id("reason"), t.staff_reason_error().to_owned())]
    } else {
        Vec::new()
    };
    framed(
        view,
        desk,
        t.numbers_title(),
        &errors,
        html! {
            p { (t.numbers_lead()) }
            form.form.filters method="get" action=(urls::numbers(view.lang, slug)) {
                (Choices::select("of", t.numbers_of(), page.choices()))
                (form::actions(parts::button(t.numbers_show(), Weight::Normal, None)))
            }
            @if report.exact {
                (parts::alert(Kind::Warning, t.numbers_exact_shown(), html! { p { (t.numbers_exact_shown_text()) } }))
            }
            (parts::section("whole", &page.slice(report.published.slice), page.whole()))
            @for table in &report.published.tables { (page.table(table)) }
            @if let Some(crossed) = &report.published.crossed { (page.crossed(crossed)) }
            (parts::section("protection", t.numbers_protection(), page.protection(desk)))
            p { (parts::link_button(&urls::numbers_sheet(view.lang, slug, &report.published.slice.id()), t.numbers_csv(), Weight::Normal, None)) }
            (parts::disclosure(t.numbers_exact(), asking.wrong, html! {
                p { (t.numbers_exact_text()) }
                form.form method="post" action=(urls::numbers_exact(view.lang, slug)) {
                    (form::hidden("of", &report.published.slice.id()))
                    (Field::text("reason", t.numbers_exact_reason()).value(&asking.reason).maxlength(REASON_MAX)
                        .error(asking.wrong.then(|| t.staff_reason_error())).required())
                    (form::actions(form::submit(t.numbers_exact_show())))
                }
            }))
        },
    )
}

impl Page<'_> {
    fn number(&self, n: u64) -> String {
        cldr::number(self.lang, i64::try_from(n).unwrap_or(i64::MAX))
    }

    fn figure(&self, n: Option<u64>) -> Markup {
        match n {
            Some(n) => html! { (self.number(n)) },
            None => html! { span.small { (self.t.numbers_hidden()) } },
        }
    }

    fn rate(&self, of: &Line) -> Markup {
        let Some((done, all)) = of.completed.zip(of.started) else { return self.figure(None) };
        let percent = |n: u64| cldr::percent(self.lang, i64::try_from(n).unwrap_or(0));
        match share(done, all) {
            None => html! { "–" },
            Some(_) if self.report.exact => html! { (percent((done * 200 + all) / (all * 2).max(1))) },
            Some(Share::Few) => html! { bdi { "≤ " (percent(5)) } },
            Some(Share::Most) => html! { bdi { "≥ " (percent(95)) } },
            Some(Share::Percent(n)) => html! { (percent(u64::from(n))) },
        }
    }

    fn days(&self, dimension: Option<Dimension>, category: &str, of: &Line) -> Markup {
        let days = self.report.days.get(&(dimension, category.to_owned()));
        match (days, of.completed) {
            (Some(days), _) => html! { (self.t.numbers_days(*days, cldr::number(self.lang, *days))) },
            (None, Some(0)) => html! { "–" },
            (None, _) => self.figure(None),
        }
    }

    fn slice(&self, slice: Slice) -> String {
        match slice {
            Slice::All => self.t.numbers_all().to_owned(),
            Slice::Year(year) => digits(self.lang, year),
            Slice::Quarter(quarter) => {
                let number = self.number(u64::from(quarter.number));
                self.t.numbers_quarter(number, digits(self.lang, quarter.year))
            }
            Slice::Run(run) => {
                let name = self.report.runs.iter().find(|(known, _)| *known == run);
                self.t.numbers_run(name.map(|(_, name)| run_name(self.t, name)).unwrap_or_default())
            }
        }
    }

    fn choices(&self) -> Vec<Choice<'static>> {
        let chosen = self.report.published.slice;
        let slices = self.report.slices.iter().map(|(slice, _)| *slice);
        slices.map(|slice| Choice::new(slice.id(), self.slice(slice), slice == chosen)).collect()
    }

    /// Each figure with what it means.
    fn whole(&self) -> Markup {
        let (t, of) = (self.t, &self.report.published.whole);
        let active = t.numbers_active_text(self.number(super::store::ACTIVE_DAYS.unsigned_abs()));
        let rows: [(&str, Markup, Cow<'_, str>); 5] = [
            (t.numbers_started(), self.figure(of.started), t.numbers_started_text().into()),
            (t.numbers_active(), self.figure(of.active), active.into()),
            (t.numbers_completed(), self.figure(of.completed), t.numbers_completed_text().into()),
            (t.numbers_rate(), self.rate(of), t.numbers_rate_text().into()),
            (t.numbers_median(), self.days(None, "", of), t.numbers_median_text().into()),
        ];
        table::table_under(&table::Table {
            caption: t.numbers_whole().into(),
            id: "t-whole".into(),
            columns: vec![
                Column::new(t.numbers_figure()),
                Column::number(t.numbers_value()),
                Column::new(t.numbers_meaning()),
            ],
            rows: rows
                .into_iter()
                .map(|(name, value, text)| vec![html! { (name) }, value, html! { (text) }])
                .collect(),
        })
    }

    fn category(&self, dimension: Dimension, code: &str) -> String {
        let t = self.t;
        let known = match dimension {
            Dimension::Language => code.parse::<Lang>().ok().map(|lang| {
                geo::language(lang.code())
                    .map_or_else(|| lang.own_name().to_owned(), |of| of.title(self.lang))
            }),
            Dimension::Country => geo::country(code).map(|country| country.name(self.lang).to_owned()),
            Dimension::Sex => match code {
                "female" => Some(t.numbers_female().to_owned()),
                "male" => Some(t.numbers_male().to_owned()),
                "other" => Some(t.numbers_other().to_owned()),
                _ => None,
            },
        };
        known.unwrap_or_else(|| t.numbers_not_stated().to_owned())
    }

    /// Codes in the order of their names, what is not stated last: never in an order that tells of what is hidden.
    fn ordered<'a>(
        &self,
        dimension: Dimension,
        codes: impl Iterator<Item = &'a str>,
    ) -> Vec<(String, &'a str)> {
        let mut all: Vec<(String, &str)> = codes.map(|code| (self.category(dimension, code), code)).collect();
        cldr::sort_names(self.lang, &mut all, |(name, _)| name);
        all.sort_by_key(|(_, code)| code.is_empty());
        all
    }

    fn table(&self, of: &Table) -> Markup {
        let t = self.t;
        let (id, title) = match of.dimension {
            Dimension::Language => ("language", t.numbers_by_language()),
            Dimension::Country => ("country", t.numbers_by_country()),
            Dimension::Sex => ("sex", t.numbers_by_sex()),
        };
        let full = of.depth == Depth::Full;
        let row = |name: &str, code: &str, line: &Line| {
            let mut row = vec![html! { (name) }, self.figure(line.started)];
            if full {
                row.extend([self.figure(line.active), self.figure(line.completed), self.rate(line)]);
                row.push(self.days(Some(of.dimension), code, line));
            }
            row
        };
        let named = self.ordered(of.dimension, of.lines.keys().map(String::as_str));
        let lines = named.iter().filter_map(|(name, code)| Some(row(name, code, of.lines.get(*code)?)));
        let rows: Vec<_> =
            lines.chain(of.others.iter().map(|line| row(t.numbers_others(), "*", line))).collect();
        let mut columns = vec![Column::new(title), Column::number(t.numbers_started())];
        if full {
            let more = [t.numbers_active(), t.numbers_completed(), t.numbers_rate(), t.numbers_median()];
            columns.extend(more.map(Column::number));
        }
        parts::section(
            id,
            title,
            html! {
                @if of.depth == Depth::Nothing {
                    p { (t.numbers_nothing()) }
                } @else {
                    (table::table_under(&table::Table { caption: title.into(), id: format!("t-{id}").into(), columns, rows }))
                    @if !full { p.small { (t.numbers_started_only()) } }
                }
            },
        )
    }

    fn crossed(&self, of: &Crossed) -> Markup {
        let t = self.t;
        let row = |name: &str, row: &[u64]| {
            std::iter::once(html! { (name) }).chain(row.iter().map(|n| self.figure(Some(*n)))).collect()
        };
        let named = self.ordered(Dimension::Country, of.lines.keys().map(String::as_str));
        let lines = named.iter().filter_map(|(name, code)| Some(row(name, of.lines.get(*code)?)));
        let rows: Vec<_> = lines.chain(of.others.iter().map(|line| row(t.numbers_others(), line))).collect();
        let sexes = of.columns.iter().map(|sex| Column::number(self.category(Dimension::Sex, sex)));
        let columns = std::iter::once(Column::new(t.numbers_by_country())).chain(sexes).collect();
        parts::section(
            "country-sex",
            t.numbers_crossed(),
            html! {
                p.small { (t.numbers_crossed_text(self.number(if self.report.exact { 1 } else { K_CROSSED }))) }
                (table::table_under(&table::Table {
                    caption: t.numbers_crossed().into(), id: "t-country-sex".into(), columns, rows,
                }))
            },
        )
    }

    /// What is left out and why, with what every output carries.
    fn protection(&self, desk: &Desk) -> Markup {
        let t = self.t;
        let Counts { k, suppressed } = counts(self.report);
        let at = cldr::date_time(self.lang, self.report.at, desk.viewer.time_zone);
        html! {
            @if !self.report.exact { p { (t.numbers_protection_text(self.number(K))) } }
            (parts::facts(&[
                (t.numbers_n().into(), self.figure(self.report.published.whole.started)),
                (t.numbers_k().into(), html! { (self.number(k)) }),
                (t.numbers_suppressed().into(), html! { (self.number(suppressed as u64)) }),
                (t.numbers_rule().into(), html! { span lang="en" dir="ltr" { (RULE) } }),
                (t.numbers_at().into(), moment(self.report.at, &at)),
            ]))
        }
    }
}
