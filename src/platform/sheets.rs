//! Tables as files for spreadsheet programs: CSV, and Excel's own format.
//!
//! A cell that came from a person must never be run as a formula (CWE-1236): in CSV, where a program guesses, a cell
//! that could begin one gets an apostrophe before it; in XLSX a text is a text and nothing is guessed.

use chrono::{DateTime, SecondsFormat, Utc};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A moment, in UTC.
    Time(DateTime<Utc>),
}

impl Cell {
    /// A moment, where there is one.
    pub fn time(at: Option<DateTime<Utc>>) -> Self {
        at.map_or(Self::Empty, Self::Time)
    }

    /// A text; nothing where it is empty.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

/// A table to be written.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// What the sheet is called, for programs that show it.
    pub name: String,
    /// Whether it is read from right to left.
    pub rtl: bool,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Rows, as long as the columns.
    pub rows: Vec<Vec<Cell>>,
}

/// Characters that begin a formula in one program or another, or that hide one from who looks.
const BEGINNINGS: [char; 8] = ['=', '+', '-', '@', '\t', '\r', '\n', '|'];

/// A text that no spreadsheet program takes for a formula.
pub fn harmless(text: &str) -> String {
    // Full-width signs are taken for the usual ones by some programs.
    let first = text.trim_start_matches(char::is_whitespace).chars().next();
    let bad = |c: char| BEGINNINGS.contains(&c) || matches!(c, '＝' | '＋' | '－' | '＠');
    if text.starts_with(BEGINNINGS) || first.is_some_and(bad) { format!("'{text}") } else { text.to_owned() }
}

/// As CSV (RFC 4180) in UTF-8, with the mark by which Excel knows that it is.
///
/// # Errors
/// Never for what fits into memory; the writer's own.
pub fn csv(sheet: &Sheet) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    writer.write_record(sheet.columns.iter().map(|name| harmless(name)))?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(|cell| match cell {
            Cell::Empty => String::new(),
            Cell::Text(text) => harmless(text),
            Cell::Number(number) => number.to_string(),
            Cell::Time(at) => at.to_rfc3339_opts(SecondsFormat::Secs, true),
        }))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// Excel takes no longer texts.
const TEXT_MAX: usize = 32_000;

/// As an Excel workbook of one sheet. Takes a moment for many rows: not for an async thread.
///
/// # Errors
/// More rows than Excel knows (1,048,575).
pub fn xlsx(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let page = book.add_worksheet_with_constant_memory()?;
    page.set_name(sheet_name(&sheet.name))?;
    page.set_right_to_left(sheet.rtl);
    let (bold, time) = (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd hh:mm"));
    for (column, name) in (0..).zip(&sheet.columns) {
        page.set_column_width(column, 22)?;
        page.write_string_with_format(0, column, name, &bold)?;
    }
    page.set_freeze_panes(1, 0)?;
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    page.write_string(row, column, text.chars().take(TEXT_MAX).collect::<String>())?;
                }
                Cell::Number(number) => {
                    page.write_number(row, column, *number)?;
                }
                Cell::Time(at) => {
                    let at = ExcelDateTime::from_timestamp(at.timestamp())?;
                    page.write_datetime_with_format(row, column, &at, &time)?;
                }
            }
        }
    }
    book.save_to_buffer()
}

/// Excel allows 31 characters, and none of a few.
fn sheet_name(name: &str) -> String {
    let name: String =
        name.chars().filter(|c| !"[]:*?/\\'".contains(*c) && !c.is_control()).take(31).collect();
    if name.trim().is_empty() { "1".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn sheet(texts: &[&str]) -> Sheet {
        let row = |text: &&str| {
            vec![Cell::text(*text), Cell::Number(7.0), Cell::Time(DateTime::UNIX_EPOCH), Cell::Empty]
        };
        Sheet {
            name: "People: all [of] them / everywhere".to_owned(),
            rtl: true,
            columns: ["Name", "=n", "When", "None"].map(str::to_owned).to_vec(),
            rows: texts.iter().map(row).collect(),
        }
    }

    #[test]
    fn no_cell_of_a_csv_is_a_formula() {
        let bad = ["=1+1", "+1", "-1", "@sum", "\t=1", "  =1", "\r=1", "＝1", "|calc"];
        let text = String::from_utf8(csv(&sheet(&bad)).unwrap()).unwrap();
        assert!(text.starts_with("\u{FEFF}Name,'=n,When,None\r\n"), "{text}");
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
        for record in reader.records() {
            let record = record.unwrap();
            assert!(record[0].starts_with('\''), "{record:?}");
            assert_eq!((&record[1], &record[2], &record[3]), ("7", "1970-01-01T00:00:00Z", ""));
        }
        for good in ["أمينة", "a=b", "1-2", "x@example.org"] {
            assert_eq!(harmless(good), good);
        }
    }

    #[test]
    fn a_workbook_holds_texts_as_texts() {
        let bytes = xlsx(&sheet(&["=1+1", "أمينة بن علي"])).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut all = String::new();
        for n in 0..archive.len() {
            let mut file = archive.by_index(n).unwrap();
            if file.name().unwrap().ends_with(".xml") {
                file.read_to_string(&mut all).unwrap();
            }
        }
        assert!(all.contains("rightToLeft=\"1\"") && all.contains("أمينة بن علي") && all.contains("=1+1"));
        assert!(!all.contains("<f>"), "no formula");
        assert!(all.contains("name=\"People all of them  everywhere\""), "{all}");
    }
}
