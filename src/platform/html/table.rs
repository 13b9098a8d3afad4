//! Tables: a caption, headers that sort by links, and a region that scrolls by itself on narrow screens.

use std::borrow::Cow;

use maud::{Markup, html};

use super::icon::{Icon, icon};

/// In which order a column is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Smallest first.
    Ascending,
    /// Greatest first.
    Descending,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column<'a> {
    label: Cow<'a, str>,
    sort: Option<Cow<'a, str>>,
    sorted: Option<Order>,
    end: bool,
}

impl<'a> Column<'a> {
    /// A column of text.
    pub fn new(label: impl Into<Cow<'a, str>>) -> Self {
        Column { label: label.into(), sort: None, sorted: None, end: false }
    }

    /// A column of numbers, aligned at the end of the line.
    pub fn number(label: impl Into<Cow<'a, str>>) -> Self {
        Column { end: true, ..Column::new(label) }
    }

    /// The header is a link that sorts by this column; `sorted` tells whether and how it does now.
    pub fn sort(mut self, href: impl Into<Cow<'a, str>>, sorted: Option<Order>) -> Self {
        (self.sort, self.sorted) = (Some(href.into()), sorted);
        self
    }
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    /// Its name: shown above it, and said by screen readers.
    pub caption: Cow<'a, str>,
    /// Unique on the page.
    pub id: Cow<'a, str>,
    /// Columns in order.
    pub columns: Vec<Column<'a>>,
    /// Rows; the first cell of each is the row's header.
    pub rows: Vec<Vec<Markup>>,
}

/// A table in a region that scrolls sideways where it must.
pub fn table(table: &Table) -> Markup {
    laid_out(table, false)
}

/// The same right under a heading that says what it holds: its caption is for screen readers alone.
pub fn table_under(table: &Table) -> Markup {
    laid_out(table, true)
}

fn laid_out(table: &Table, headed: bool) -> Markup {
    let caption = format!("{}-caption", table.id);
    html! {
        div.table role="group" tabindex="0" aria-labelledby=(caption) {
            table id=(table.id) {
                caption.unseen[headed] id=(caption) { (table.caption) }
                thead { tr { @for column in &table.columns { (header(column)) } } }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (at, cell) in row.iter().enumerate() {
                                @let end = table.columns.get(at).is_some_and(|column| column.end);
                                @if at == 0 { th scope="row" class=[end.then_some("end")] { (cell) } } @else { td class=[end.then_some("end")] { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn header(column: &Column) -> Markup {
    let sorted = column.sorted.map(|order| match order {
        Order::Ascending => "ascending",
        Order::Descending => "descending",
    });
    html! {
        th scope="col" class=[column.end.then_some("end")] aria-sort=[sorted] {
            @match &column.sort {
                Some(href) => {
                    a href=(href) {
                        span { (column.label) }
                        @match column.sorted {
                            Some(Order::Ascending) => (icon(Icon::Up)),
                            Some(Order::Descending) => (icon(Icon::Down)),
                            None => {}
                        }
                    }
                }
                None => (column.label)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_say_what_they_head_and_how_they_sort() {
        let shown = table(&Table {
            caption: "Activities".into(),
            id: "t".into(),
            columns: vec![
                Column::new("Name").sort("?s=name", Some(Order::Ascending)),
                Column::number("Points"),
            ],
            rows: vec![vec![html! { "Flows" }, html! { "7" }]],
        })
        .into_string();
        assert!(shown.contains(r#"<th scope="col" aria-sort="ascending">"#), "{shown}");
        assert!(shown.contains(r#"<th scope="row">Flows</th>"#), "{shown}");
        assert!(shown.contains(r#"<td class="end">7</td>"#), "{shown}");
    }
}
