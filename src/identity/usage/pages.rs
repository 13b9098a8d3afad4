//! The page of what is stored.

use chrono::NaiveDate;
use halqa_platform::{
    cldr,
    html::{
        self,
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{Amount, KINDS, store::Amounts};
use crate::{Text, paths, viewer::Viewer};

/// What the page shows.
pub(super) struct Shown {
    pub(super) day: NaiveDate,
    pub(super) now: Amounts,
    pub(super) week: Amounts,
    pub(super) month: Amounts,
    pub(super) free: Option<u64>,
}

fn name(t: Text, kind: &str) -> &'static str {
    match kind {
        "courses" => t.storage_courses(),
        "drafts" => t.storage_drafts(),
        "site" => t.storage_site(),
        "unreferenced" => t.storage_unreferenced(),
        "database" => t.storage_database(),
        "search" => t.storage_search(),
        "mails" => t.storage_mails(),
        _ => t.storage_other(),
    }
}

/// Megabytes with one place, as they are counted everywhere here (1 MB = 1,048,576 bytes).
fn megabytes(lang: Lang, bytes: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "shown with one decimal place")]
    let value = bytes as f64 / f64::from(1 << 20);
    cldr::decimal(lang, value, 1)
}

fn grown(lang: Lang, now: Amount, before: Option<&Amount>) -> Markup {
    html! {
        @match before {
            None => "–",
            Some(before) => {
                @let more = now.bytes - before.bytes;
                (html::number(&format!("{}{}", if more > 0 { "+" } else { "" }, megabytes(lang, more))))
            }
        }
    }
}

/// By kind, with what was added in a week and in thirty days.
pub(super) fn show(view: &View, _: &Viewer, shown: &Shown) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row =
        |label: &str, now: Amount, items: Option<i64>, week: Option<&Amount>, month: Option<&Amount>| {
            vec![
                html! { (label) },
                html::number(&megabytes(lang, now.bytes)),
                html! { @if let Some(items) = items { (html::number(&cldr::number(lang, items))) } },
                grown(lang, now, week),
                grown(lang, now, month),
            ]
        };
    let sum = |of: &Amounts| {
        of.values().fold(Amount::default(), |all, one| Amount { bytes: all.bytes + one.bytes, items: 0 })
    };
    let whole = |of: &Amounts| (!of.is_empty()).then(|| sum(of));
    let mut rows: Vec<Vec<Markup>> = KINDS
        .iter()
        .filter_map(|kind| {
            let now = *shown.now.get(*kind)?;
            let items = (*kind != "database").then_some(now.items);
            Some(row(name(t, kind), now, items, shown.week.get(*kind), shown.month.get(*kind)))
        })
        .collect();
    rows.push(row(
        t.storage_all(),
        sum(&shown.now),
        None,
        whole(&shown.week).as_ref(),
        whole(&shown.month).as_ref(),
    ));
    let columns = vec![
        Column::new(t.storage_kind()),
        Column::number(t.storage_megabytes()),
        Column::number(t.storage_files()),
        Column::number(t.storage_week()),
        Column::number(t.storage_month()),
    ];
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[NavItem::new(paths::admin(lang), t.admin_title())], t.storage_title()))
        (parts::heading(None, html! { (t.storage_title()) }, Some(html! { (t.storage_lead(cldr::date(lang, shown.day))) })))
        (table_under(&Table { caption: t.storage_title().into(), id: "storage".into(), columns, rows }))
        p { (t.storage_unreferenced_text()) }
        @if let Some(free) = shown.free {
            p { (t.storage_free(megabytes(lang, i64::try_from(free).unwrap_or(i64::MAX)))) }
        }
        (parts::act(&paths::storage(lang), t.storage_measure(), Weight::Normal, None, &[]))
    };
    view.page(t.storage_title()).wide().show(body)
}
