//! The numbers as a table for programs: one line a figure group, the same figures left out as on the page.

use halqa_platform::{
    cldr,
    disclosure::{K_CROSSED, RULE, Share, share},
    lang::Lang,
    sheets::{Cell, Sheet},
};

use super::{
    Report,
    pages::{self, Counts},
    rules::{Depth, Dimension, Line},
};
use crate::Text;

/// What stands where a figure is left out.
const HIDDEN: &str = "suppressed";

/// The sheet of a report. Codes of figures and tables are the same in every language.
pub(super) fn of(lang: Lang, report: &Report) -> Sheet {
    let t = Text::of(lang);
    let k = pages::counts(report).k;
    let mut rows = vec![line(report, ("all", k), "", &report.published.whole, None, Depth::Full)];
    for table in &report.published.tables {
        let name = table.dimension.id();
        let others = table.others.iter().map(|of| ("all others", of));
        for (key, of) in table.lines.iter().map(|(key, of)| (key.as_str(), of)).chain(others) {
            rows.push(line(report, (name, table.k), key, of, Some(table.dimension), table.depth));
        }
    }
    if let Some(crossed) = &report.published.crossed {
        let k = if report.exact { k } else { K_CROSSED };
        let others = crossed.others.iter().map(|row| ("all others", row));
        for (country, row) in crossed.lines.iter().map(|(key, row)| (key.as_str(), row)).chain(others) {
            for (sex, n) in crossed.columns.iter().zip(row) {
                let code = format!("{}, {}", stated(country), stated(sex));
                let of = Line { started: Some(*n), ..Line::default() };
                rows.push(line(report, ("country, sex", k), &code, &of, None, Depth::Started));
            }
        }
    }
    let columns = [
        t.numbers_column_table(),
        t.numbers_category(),
        t.numbers_started(),
        t.numbers_active(),
        t.numbers_completed(),
        t.numbers_rate(),
        t.numbers_median(),
        t.numbers_of(),
        t.numbers_at(),
        t.numbers_k(),
        t.numbers_rule(),
        t.numbers_suppressed(),
    ];
    let columns = columns.map(str::to_owned).to_vec();
    Sheet { name: t.numbers_title().to_owned(), rtl: lang.dir() == "rtl", columns, rows }
}

fn stated(code: &str) -> &str {
    if code.is_empty() { "not stated" } else { code }
}

fn line(
    report: &Report,
    (table, k): (&str, u64),
    category: &str,
    of: &Line,
    dimension: Option<Dimension>,
    depth: Depth,
) -> Vec<Cell> {
    let figure = |value: Option<u64>, told: bool| match (value, told) {
        (_, false) => Cell::Empty,
        (Some(value), true) => Cell::Number(value as f64),
        (None, true) => Cell::text(HIDDEN),
    };
    let full = depth == Depth::Full;
    let Counts { suppressed, .. } = pages::counts(report);
    let rate = of.completed.zip(of.started).map(|(of, all)| match share(of, all) {
        None => Cell::Empty,
        Some(share) if report.exact => match share {
            Share::Percent(percent) => Cell::Number(f64::from(percent)),
            _ => Cell::Number((of as f64 * 100.0 / all.max(1) as f64).round()),
        },
        Some(Share::Few) => Cell::text("<=5"),
        Some(Share::Most) => Cell::text(">=95"),
        Some(Share::Percent(percent)) => Cell::Number(f64::from(percent)),
    });
    let days = report.days.get(&(dimension, category.to_owned()));
    let told = full && (dimension.is_some() || table == "all");
    vec![
        Cell::text(table),
        Cell::text(if table == "all" { "" } else { stated(category) }),
        figure(of.started, true),
        figure(of.active, full),
        figure(of.completed, full),
        match rate {
            Some(rate) if full => rate,
            None if full => Cell::text(HIDDEN),
            _ => Cell::Empty,
        },
        days.filter(|_| told).map_or(Cell::Empty, |days| Cell::Number(*days as f64)),
        Cell::text(report.published.slice.id()),
        Cell::Time(report.at),
        Cell::Number(k as f64),
        Cell::text(RULE),
        Cell::Number(suppressed as f64),
    ]
}

/// A number of a period as it is read there: years have no groups of digits.
pub(super) fn digits(lang: Lang, number: i32) -> String {
    let digit = |c: char| c.to_digit(10).map_or_else(|| c.to_string(), |d| cldr::number(lang, i64::from(d)));
    number.to_string().chars().map(digit).collect()
}
