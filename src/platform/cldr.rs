//! Numbers, dates, lists and alphabetical order as the reader's language writes them, by Unicode CLDR.
//!
//! **Digits.** Every function uses the default numbering system of CLDR's locale for the language. For Arabic
//! (`ar`) that is `latn`, the digits 0–9, as for the other five; so these agree with numbers inside messages.
//! **English** is `en-GB`, because the United Nations write day before month and use no comma before "and".
//!
//! The formatters are not `Sync`, so each thread keeps its own set per language, made on first use. Should their
//! data be missing (a fault of the build, which the tests would show), plain ISO forms are written instead.

use std::{cell::OnceCell, sync::LazyLock};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Offset, Timelike, Utc};
use chrono_tz::Tz;
use icu::{
    calendar::Gregorian,
    collator::{Collator, CollatorBorrowed, options::CollatorOptions},
    datetime::{
        DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, NoCalendarFormatter, fieldsets,
        input::{Date, DateTime as IcuDateTime, Time, UtcOffset},
    },
    decimal::{DecimalFormatter, input::Decimal},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::{Locale, locale},
};

use crate::{lang::Lang, memo};

/// The CLDR locale whose habits a language's pages follow.
const fn cldr_locale(lang: Lang) -> Locale {
    match lang {
        Lang::Ar => locale!("ar"),
        Lang::Zh => locale!("zh"),
        Lang::En => locale!("en-GB"),
        Lang::Fr => locale!("fr"),
        Lang::Ru => locale!("ru"),
        Lang::Es => locale!("es"),
    }
}

struct Formats {
    number: DecimalFormatter,
    date: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>,
    date_time: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMDT>,
    time: NoCalendarFormatter<fieldsets::T>,
    offset: NoCalendarFormatter<fieldsets::zone::LocalizedOffsetShort>,
    list: ListFormatter,
}

impl Formats {
    fn load(lang: Lang) -> Result<Self, DateTimeFormatterLoadError> {
        let locale = cldr_locale(lang);
        Ok(Self {
            number: DecimalFormatter::try_new((&locale).into(), Default::default())?,
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long())?,
            date_time: FixedCalendarDateTimeFormatter::try_new(
                (&locale).into(),
                fieldsets::YMD::long().with_time_hm(),
            )?,
            time: NoCalendarFormatter::try_new((&locale).into(), fieldsets::T::hm())?,
            offset: NoCalendarFormatter::try_new((&locale).into(), fieldsets::zone::LocalizedOffsetShort)?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())?,
        })
    }
}

thread_local! {
    static FORMATS: [OnceCell<Option<Formats>>; 6] = const { [const { OnceCell::new() }; 6] };
}

/// Runs `localized` with the language's formatters; `None` where it has none or the value is out of their range.
fn with_formats(lang: Lang, localized: impl FnOnce(&Formats) -> Option<String>) -> Option<String> {
    FORMATS.with(|cells| {
        let formats = cells[lang.index()].get_or_init(|| {
            Formats::load(lang)
                .inspect_err(|e| tracing::error!(%lang, "no CLDR data for formatting: {e}"))
                .ok()
        });
        formats.as_ref().and_then(localized)
    })
}

/// A whole number with the language's grouping: `1,234,567` in English, `1 234 567` in French.
/// Spanish groups from five digits on (`1234`, `12.345`).
pub fn number(lang: Lang, value: i64) -> String {
    // None of the six groups three digits, and all write them 0–9.
    if (0..1000).contains(&value) {
        return value.to_string();
    }
    with_formats(lang, |f| Some(f.number.format(&Decimal::from(value)).to_string()))
        .unwrap_or_else(|| value.to_string())
}

/// A number rounded to exactly `places` decimal places: `4.50` in English, `4,50` in French and Russian.
/// A value that is not a finite number is written as a dash.
pub fn decimal(lang: Lang, value: f64, places: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let mut plain = format!("{value:.places$}");
    // Rounding may leave "-0.0", which no reader expects.
    if plain.starts_with('-') && !plain.contains(|c: char| ('1'..='9').contains(&c)) {
        plain.remove(0);
    }
    with_formats(lang, |f| Some(f.number.format(&plain.parse::<Decimal>().ok()?).to_string()))
        .unwrap_or(plain)
}

/// A whole percentage: `percent(Lang::Fr, 12)` is `12 %` with a space that does not break.
/// Patterns: CLDR `percentFormats`, `standard`; the Arabic sign carries its left-to-right marks.
pub fn percent(lang: Lang, value: i64) -> String {
    let sign = match lang {
        Lang::Ar => "\u{200e}%\u{200e}",
        Lang::Zh | Lang::En => "%",
        Lang::Fr | Lang::Ru | Lang::Es => "\u{a0}%",
    };
    number(lang, value) + sign
}

/// A date in full: `22 November 2026`, `22 de noviembre de 2026`, `2026年11月22日`.
pub fn date(lang: Lang, day: NaiveDate) -> String {
    with_formats(lang, |f| Some(f.date.format(&icu_date(day)?).to_string()))
        .unwrap_or_else(|| day.to_string())
}

/// A moment as the clocks of `zone` show it, date in full, to the minute. It does not name the zone: where readers
/// may be in several, show [`zone_offset`] or the zone's name beside it.
pub fn date_time(lang: Lang, at: DateTime<Utc>, zone: Tz) -> String {
    let key = memo::Key::new(memo::MOMENT)
        .number(lang.index() as u64)
        .number(at.timestamp().cast_unsigned())
        .text(zone.name());
    memo::text(key, || {
        let local = at.with_timezone(&zone).naive_local();
        with_formats(lang, |f| {
            let (date, time) = (icu_date(local.date())?, icu_time(local)?);
            Some(f.date_time.format(&IcuDateTime { date, time }).to_string())
        })
        .unwrap_or_else(|| local.format("%Y-%m-%d %H:%M").to_string())
    })
}

/// The time of day that the clocks of `zone` show, to the minute: `14:30`, in Arabic `2:30 م`.
pub fn time(lang: Lang, at: DateTime<Utc>, zone: Tz) -> String {
    let local = at.with_timezone(&zone).naive_local();
    with_formats(lang, |f| Some(f.time.format(&icu_time(local)?).to_string()))
        .unwrap_or_else(|| local.format("%H:%M").to_string())
}

/// How far the clocks of `zone` are from UTC at that moment: `GMT+3`, in French `UTC+3`.
pub fn zone_offset(lang: Lang, at: DateTime<Utc>, zone: Tz) -> String {
    let offset = at.with_timezone(&zone).offset().fix();
    with_formats(lang, |f| {
        Some(f.offset.format(&UtcOffset::try_from_seconds(offset.local_minus_utc()).ok()?).to_string())
    })
    .unwrap_or_else(|| format!("UTC{offset}"))
}

/// The items as a phrase: `a, b and c`; `a، وb، وc`.
pub fn list_and<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    with_formats(lang, |f| Some(f.list.format_to_string(items.iter().map(AsRef::as_ref))))
        .unwrap_or_else(|| items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "))
}

/// Puts `items` into the language's alphabetical order by the name that `key` gives (Chinese: by pinyin).
/// Items of equal names keep their order.
pub fn sort_names<T>(lang: Lang, items: &mut [T], key: impl Fn(&T) -> &str) {
    match &COLLATORS[lang.index()] {
        Some(collator) => items.sort_by(|a, b| collator.compare(key(a), key(b))),
        None => items.sort_by(|a, b| key(a).cmp(key(b))),
    }
}

/// One per language, shared by all threads.
static COLLATORS: LazyLock<[Option<CollatorBorrowed<'static>>; 6]> = LazyLock::new(|| {
    Lang::ALL.map(|lang| {
        Collator::try_new((&cldr_locale(lang)).into(), CollatorOptions::default())
            .inspect_err(|e| tracing::error!(%lang, "no CLDR data for sorting: {e}"))
            .ok()
    })
});

fn icu_date(day: NaiveDate) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(day.year(), day.month().try_into().ok()?, day.day().try_into().ok()?).ok()
}

fn icu_time(at: NaiveDateTime) -> Option<Time> {
    Time::try_new(at.hour().try_into().ok()?, at.minute().try_into().ok()?, at.second().try_into().ok()?, 0)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One expectation per language, in the order of [`Lang::ALL`]: ar zh en fr ru es.
    fn check(write: impl Fn(Lang) -> String, expected: [&str; 6]) {
        assert_eq!(Lang::ALL.map(write), expected);
    }

    fn afternoon() -> DateTime<Utc> {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(11, 30, 0).unwrap().and_utc()
    }

    #[test]
    fn every_language_has_formatters() {
        for lang in Lang::ALL {
            Formats::load(lang).unwrap();
            Collator::try_new((&cldr_locale(lang)).into(), CollatorOptions::default()).unwrap();
        }
    }

    #[test]
    fn numbers_are_grouped() {
        check(
            |lang| number(lang, 1_234_567),
            [
                "1,234,567",
                "1,234,567",
                "1,234,567",
                "1\u{202f}234\u{202f}567",
                "1\u{a0}234\u{a0}567",
                "1.234.567",
            ],
        );
        check(|lang| number(lang, 1234), ["1,234", "1,234", "1,234", "1\u{202f}234", "1\u{a0}234", "1234"]);
        check(|lang| number(lang, -7), ["\u{200e}-7", "-7", "-7", "-7", "-7", "-7"]);
        for lang in Lang::ALL {
            for value in [0, 7, 10, 99, 100, 999] {
                let formatted =
                    with_formats(lang, |f| Some(f.number.format(&Decimal::from(value)).to_string()));
                assert_eq!(formatted, Some(number(lang, value)));
            }
        }
        assert_eq!(number(Lang::En, i64::MIN), "-9,223,372,036,854,775,808");
    }

    #[test]
    fn decimals_keep_their_places() {
        check(|lang| decimal(lang, 4.5, 2), ["4.50", "4.50", "4.50", "4,50", "4,50", "4,50"]);
        assert_eq!(decimal(Lang::En, -0.04, 1), "0.0");
        assert_eq!(decimal(Lang::En, 2.0 / 3.0, 0), "1");
        assert_eq!(decimal(Lang::En, f64::NAN, 1), "–");
    }

    #[test]
    fn percentages_follow_their_pattern() {
        check(
            |lang| percent(lang, 12),
            ["12\u{200e}%\u{200e}", "12%", "12%", "12\u{a0}%", "12\u{a0}%", "12\u{a0}%"],
        );
    }

    #[test]
    fn dates_are_written_in_full() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        check(
            |lang| date(lang, day),
            [
                "22 نوفمبر 2026",
                "2026年11月22日",
                "22 November 2026",
                "22 novembre 2026",
                "22 ноября 2026\u{202f}г.",
                "22 de noviembre de 2026",
            ],
        );
    }

    #[test]
    fn moments_are_shown_by_the_zone_s_clocks() {
        let (at, zone) = (afternoon(), chrono_tz::Africa::Nairobi);
        check(|lang| time(lang, at, zone), ["2:30 م", "14:30", "14:30", "14:30", "14:30", "14:30"]);
        check(
            |lang| date_time(lang, at, zone),
            [
                "22 نوفمبر 2026 في 2:30 م",
                "2026年11月22日 14:30",
                "22 November 2026 at 14:30",
                "22 novembre 2026 à 14:30",
                "22 ноября 2026\u{202f}г. в 14:30",
                "22 de noviembre de 2026 a las 14:30",
            ],
        );
        assert_eq!(zone_offset(Lang::En, at, zone), "GMT+3");
        assert_eq!(zone_offset(Lang::Fr, at, zone), "UTC+3");
        assert_eq!(zone_offset(Lang::En, at, chrono_tz::Asia::Kolkata), "GMT+5:30");
        assert_eq!(zone_offset(Lang::En, at, chrono_tz::UTC), "GMT+0");
        // Geneva is on winter time in November: the date may change with the zone, too.
        assert_eq!(time(Lang::Fr, at, chrono_tz::Europe::Zurich), "12:30");
        assert_eq!(date_time(Lang::En, at, chrono_tz::Pacific::Auckland), "23 November 2026 at 00:30");
    }

    #[test]
    fn lists_read_as_a_phrase() {
        check(
            |lang| list_and(lang, &["A", "B", "C"]),
            ["A وB وC", "A、B和C", "A, B and C", "A, B et C", "A, B и C", "A, B y C"],
        );
        assert_eq!(list_and(Lang::Es, &["Francia", "Italia"]), "Francia e Italia");
        assert_eq!(list_and(Lang::En, &["A".to_owned()]), "A");
        assert_eq!(list_and::<&str>(Lang::En, &[]), "");
    }

    #[test]
    fn names_are_sorted_by_the_language() {
        let sorted = |lang, names: &[&'static str]| {
            let mut names = names.to_vec();
            sort_names(lang, &mut names, |name| name);
            names.join(" ")
        };
        assert_eq!(
            sorted(Lang::Fr, &["Zambie", "Équateur", "Estonie", "Écosse"]),
            "Écosse Équateur Estonie Zambie"
        );
        assert_eq!(sorted(Lang::Es, &["nz", "ñ", "o", "n"]), "n nz ñ o");
        assert_eq!(sorted(Lang::Ru, &["Япония", "Ёлка", "Жар", "Ель"]), "Ёлка Ель Жар Япония");
        // By pinyin: a'er, bei, zhong; by code point 中 would come first.
        assert_eq!(sorted(Lang::Zh, &["中国", "贝宁", "阿尔及利亚"]), "阿尔及利亚 贝宁 中国");
        // Alef with hamza counts as alef.
        assert_eq!(sorted(Lang::Ar, &["بنن", "تونس", "أنغولا", "ألمانيا"]), "ألمانيا أنغولا بنن تونس");
    }
}
