//! Where people take what is kept about them.

use halqa_platform::{
    cldr,
    html::{
        self, form,
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
};
use maud::{Markup, html};

use super::store::Archive;
use crate::{Text, paths, viewer::Viewer};

/// What there is, how to get it, and archives that were made.
pub(super) fn data(view: &View, viewer: &Viewer, archives: &[Archive]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let way = [NavItem::new(paths::account(lang), t.account_title())];
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.archive_title()))
        (parts::heading(None, html! { (t.archive_title()) }, Some(html! { (t.archive_lead()) })))
        p { (t.archive_prove()) }
        form.stack method="post" action=(paths::account_data(lang)) {
            (form::actions(html! {
                button.btn.primary type="submit" name="format" value="zip" { (t.archive_now()) }
                (form::secondary(t.archive_later(), "format", "later"))
                (form::secondary(t.archive_json(), "format", "json"))
            }))
        }
        p.quiet { (t.archive_careful()) }
        @if !archives.is_empty() { (parts::section("archives", t.archive_made(), made(view, viewer, archives))) }
    };
    view.page(t.archive_title()).show(body)
}

fn made(view: &View, viewer: &Viewer, archives: &[Archive]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let moment = |at| html::moment(at, &cldr::date_time(lang, at, viewer.time_zone));
    let row = |archive: &Archive| {
        vec![
            moment(archive.created_at),
            match archive.state.as_str() {
                "ready" => parts::link_button(
                    &paths::account_archive(lang, archive.id),
                    t.archive_fetch(),
                    Weight::Primary,
                    None,
                ),
                "failed" => html! { (t.archive_failed()) },
                _ => html! { (t.archive_making()) },
            },
            html! { @if archive.bytes > 0 { (t.archive_kilobytes(cldr::number(lang, archive.bytes / 1024 + 1))) } },
            moment(archive.expires_at),
        ]
    };
    let columns = [t.archive_asked(), t.archive_file(), t.archive_size(), t.archive_until()].map(Column::new);
    table_under(&Table {
        caption: t.archive_made().into(),
        id: "archive-list".into(),
        columns: columns.into(),
        rows: archives.iter().map(row).collect(),
    })
}
