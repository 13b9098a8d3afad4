//! The archive itself: a page that any browser reads from the disk, and files for programs.

use std::io::{Cursor, Write};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use halqa_platform::{
    cldr,
    lang::Lang,
    sheets::{self, Cell, Sheet},
    text::plain,
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::Piece;
use crate::Text;

/// What stands at the front.
pub(super) struct Cover {
    pub(super) lang: Lang,
    pub(super) site: String,
    pub(super) address: String,
    pub(super) name: String,
    pub(super) made: DateTime<Utc>,
    pub(super) zone: Tz,
}

/// The ZIP.
pub(super) fn bind(cover: &Cover, pieces: &[Piece], json: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut put = |name: &str, bytes: &[u8]| -> anyhow::Result<()> {
        zip.start_file(name, options)?;
        Ok(zip.write_all(bytes)?)
    };
    put("README.txt", readme(cover, pieces).as_bytes())?;
    put("index.html", page(cover, pieces).into_string().as_bytes())?;
    put("my-data.json", json)?;
    for piece in pieces.iter().filter(|piece| !piece.rows.is_empty()) {
        let sheet = Sheet {
            name: piece.title.clone(),
            rtl: cover.lang.dir() == "rtl",
            columns: piece.columns.clone(),
            rows: piece.rows.clone(),
        };
        put(&format!("tables/{}.csv", piece.file), &sheets::csv(&sheet)?)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What each file is, for whoever opens the archive years later.
fn readme(cover: &Cover, pieces: &[Piece]) -> String {
    let t = Text::of(cover.lang);
    let mut lines = vec![
        t.archive_book_title(cover.site.clone()),
        cover.address.clone(),
        t.archive_book_made(cldr::date_time(cover.lang, cover.made, cover.zone)),
        String::new(),
        format!("index.html: {}", t.archive_readme_index()),
        format!("my-data.json: {}", t.archive_readme_json()),
    ];
    lines.push(t.archive_readme_tables().to_owned());
    lines.extend(
        pieces
            .iter()
            .filter(|piece| !piece.rows.is_empty())
            .map(|piece| format!("tables/{}.csv: {}", piece.file, piece.title)),
    );
    lines.extend([String::new(), t.archive_missing().to_owned(), String::new()]);
    plain(&lines.join("\r\n"))
}

// A file on somebody's disk has no policy of ours around it, but it loads nothing and runs nothing.
const STYLE: &str = "body{font:1rem/1.6 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}\
nav ul{columns:16rem}h1,h2{line-height:1.25}h2{margin-block-start:2.5rem;border-block-end:2px solid #ccc}\
.table{overflow-x:auto}table{border-collapse:collapse;min-width:100%}\
th,td{border:1px solid #bbb;padding:.35rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere;min-width:6rem;max-width:30rem;white-space:pre-wrap}\
thead th{background:#eee}\
@media print{body{max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}\
@media(prefers-color-scheme:dark){body{background:#161616;color:#eee}thead th{background:#333}a{color:#9cf}}";

fn page(cover: &Cover, pieces: &[Piece]) -> Markup {
    let (lang, t) = (cover.lang, Text::of(cover.lang));
    let title = plain(&t.archive_book_title(cover.site.clone()));
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (title) }
                    p { bdi { (cover.name) } " · " bdi { (cover.address) } }
                    p { (t.archive_book_made(cldr::date_time(lang, cover.made, cover.zone))) }
                    nav aria-label=(t.archive_contents()) {
                        ul {
                            @for piece in pieces {
                                li { a href={ "#" (piece.file) } { (piece.title) } " (" (cldr::number(lang, piece.rows.len() as i64)) ")" }
                            }
                        }
                    }
                    @for piece in pieces { (part(cover, piece)) }
                    h2 { (t.archive_missing_title()) }
                    p { (t.archive_missing()) }
                }
            }
        }
    }
}

fn part(cover: &Cover, piece: &Piece) -> Markup {
    let t = Text::of(cover.lang);
    html! {
        section {
            h2 id=(piece.file) { (piece.title) }
            @if piece.rows.is_empty() { p { (t.archive_nothing()) } }
            @else {
                div.table role="group" tabindex="0" aria-labelledby=(piece.file) {
                    table {
                        thead { tr { @for column in &piece.columns { th scope="col" { (column) } } } }
                        tbody {
                            @for row in &piece.rows { tr { @for cell in row { td dir="auto" { (shown(cover, cell)) } } } }
                        }
                    }
                }
            }
        }
    }
}

fn shown(cover: &Cover, cell: &Cell) -> Markup {
    let lang = cover.lang;
    html! {
        @match cell {
            Cell::Empty => {}
            Cell::Text(text) => (text),
            Cell::Number(number) if number.fract() == 0.0 => (cldr::number(lang, *number as i64)),
            Cell::Number(number) => (cldr::decimal(lang, *number, 2)),
            Cell::Time(at) => (cldr::date_time(lang, *at, cover.zone)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn open(lang: Lang) -> (String, String, Vec<String>) {
        let cover = Cover {
            lang,
            site: "Halqa".to_owned(),
            address: "http://localhost".to_owned(),
            name: "<b>Amina</b>".to_owned(),
            made: DateTime::UNIX_EPOCH,
            zone: Tz::UTC,
        };
        let rows = vec![vec![Cell::text("<script>alert(1)</script>"), Cell::Number(3.0)]];
        let pieces = [
            Piece::new("things", "Things", &["What", "How many"]).rows(rows),
            Piece::new("empty", "Nothing of it", &["What"]),
        ];
        let bytes = bind(&cover, &pieces, b"{}").unwrap();
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names = (0..zip.len()).map(|n| String::from(zip.by_index(n).unwrap().name().unwrap())).collect();
        let mut text = |name: &str| {
            let mut text = String::new();
            zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        (text("index.html"), text("README.txt"), names)
    }

    #[test]
    fn the_book_runs_nothing_loads_nothing_and_names_its_files() {
        for lang in Lang::ALL {
            let (page, readme, names) = open(lang);
            assert!(page.contains(&format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir())));
            assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains("src="), "{page}");
            assert!(page.contains("&lt;script&gt;"));
            assert_eq!(names, ["README.txt", "index.html", "my-data.json", "tables/things.csv"]);
            for name in &names[1..] {
                assert!(readme.contains(name.as_str()), "{name} in {readme}");
            }
        }
    }
}
