//! Moments of a course's files, in the time zone of whoever edits them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use toml_edit::{Item, TableLike};

use crate::editor::edits;

/// What a form shows and browsers send.
const LOCAL: &str = "%Y-%m-%dT%H:%M";

/// A moment of a file: a UTC day, to its end where `end` is set, or a full time.
fn instant(item: &Item, end: bool) -> Option<DateTime<Utc>> {
    let text = match (item.as_str(), item.as_datetime()) {
        (Some(text), _) => text.to_owned(),
        (None, Some(time)) => time.to_string(),
        (None, None) => return None,
    };
    let time = if end { NaiveTime::from_hms_opt(23, 59, 59)? } else { NaiveTime::MIN };
    NaiveDate::parse_from_str(&text, "%Y-%m-%d")
        .map(|day| day.and_time(time).and_utc())
        .or_else(|_| DateTime::parse_from_rfc3339(&text).map(|at| at.with_timezone(&Utc)))
        .ok()
}

/// A moment of a file as the clocks of `zone` show it, for a form; empty where there is none.
pub(crate) fn shown(table: &dyn TableLike, key: &str, end: bool, zone: Tz) -> String {
    let at = table.get(key).and_then(|item| instant(item, end));
    at.map_or(String::new(), |at| at.with_timezone(&zone).format(LOCAL).to_string())
}

/// What was typed, by the clocks of `zone`; a day alone is its beginning, or its end where `end` is set. `None`: it
/// cannot be read, or the clocks never show it.
pub(crate) fn typed(text: &str, end: bool, zone: Tz) -> Option<DateTime<Utc>> {
    let time = if end { NaiveTime::from_hms_opt(23, 59, 59)? } else { NaiveTime::MIN };
    let local = NaiveDateTime::parse_from_str(text, LOCAL)
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S"))
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M"))
        .or_else(|_| NaiveDate::parse_from_str(text, "%Y-%m-%d").map(|day| day.and_time(time)))
        .ok()?;
    zone.from_local_datetime(&local).earliest().map(|at| at.with_timezone(&Utc))
}

/// Writes what was typed; what is shown as it was stays as it is written.
pub(crate) fn write(table: &mut dyn TableLike, key: &str, text: &str, end: bool, zone: Tz) {
    if shown(table, key, end, zone) == text {
        return;
    }
    let at = typed(text, end, zone).map(|at| at.format("%Y-%m-%dT%H:%M:%SZ").to_string());
    edits::set_or_remove(table, key, at.map(Into::into));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::edits::Sheet;

    #[test]
    fn moments_are_the_authors_and_what_they_left_alone_stays_as_written() {
        let file = "opens = \"2026-01-01\" # a day\ncloses = 2026-12-31\n";
        let mut sheet = Sheet::parse(file.as_bytes()).unwrap();
        let zone = chrono_tz::Asia::Kathmandu;
        assert_eq!(shown(sheet.root(), "opens", false, zone), "2026-01-01T05:45");
        assert_eq!(shown(sheet.root(), "closes", true, zone), "2027-01-01T05:44");
        write(sheet.root_mut(), "opens", "2026-01-01T05:45", false, zone);
        write(sheet.root_mut(), "closes", "2027-01-01T05:44", true, zone);
        assert_eq!(sheet.bytes(), file.as_bytes());
        write(sheet.root_mut(), "opens", "2026-03-01T09:00", false, zone);
        let text = String::from_utf8(sheet.bytes()).unwrap();
        assert!(text.starts_with("opens = \"2026-03-01T03:15:00Z\" # a day\n"), "{text}");
        write(sheet.root_mut(), "opens", "", false, zone);
        assert!(!String::from_utf8(sheet.bytes()).unwrap().contains("opens"));
    }

    #[test]
    fn hours_that_clocks_skip_and_nonsense_are_no_moments() {
        let paris = chrono_tz::Europe::Paris;
        assert_eq!(typed("2026-03-29T02:30", false, paris), None);
        assert_eq!(typed("tomorrow", false, paris), None);
        assert_eq!(typed("2026-03-01", true, Tz::UTC).unwrap().to_rfc3339(), "2026-03-01T23:59:59+00:00");
    }
}
