//! Numbers as people type them: digits of any of the six languages, comma or point, thousands set apart.

use crate::compiled::Texts;

/// Everything that `text` can mean as a number; empty where it is none. `1,234` is one thousand and more to some
/// readers and one and a bit to others, so it has two readings; a right one is enough. A unit typed after the number
/// is passed over.
pub fn readings(text: &str, unit: &Texts) -> Vec<f64> {
    let text = normal(text);
    let text = without_unit(text.trim(), unit);
    let (negative, text) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (text.starts_with('-'), rest.trim_start()),
        None => (false, text),
    };
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let Some(exponent) = exponent.parse::<i32>().ok().filter(|e| e.abs() <= 300) else { return Vec::new() };
    let values = split(mantissa).into_iter().filter_map(|(whole, part)| {
        let value: f64 = format!("{whole}.{part}e{exponent}").parse().ok()?;
        value.is_finite().then_some(if negative { -value } else { value })
    });
    values.collect()
}

/// ASCII digits, `-`, `.` and `,`; every space, apostrophe and Arabic thousands sign a plain space; lower case.
fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let c = match c {
            '٠'..='٩' => digit(c, '٠'),
            '۰'..='۹' => digit(c, '۰'),
            '０'..='９' => digit(c, '０'),
            '٫' | '．' => '.',
            '，' | '،' => ',',
            '−' | '–' | '－' => '-',
            '＋' => '+',
            '٪' | '％' => '%',
            '٬' | '\'' | '’' => ' ',
            // Marks of direction, which Arabic keyboards and copied numbers carry.
            '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' => {
                continue;
            }
            c if c.is_whitespace() => ' ',
            c => c,
        };
        out.extend(c.to_lowercase());
    }
    out
}

fn digit(c: char, zero: char) -> char {
    u32::from(c).checked_sub(u32::from(zero)).and_then(|n| char::from_digit(n, 10)).unwrap_or(c)
}

fn without_unit<'t>(text: &'t str, unit: &Texts) -> &'t str {
    let units = unit.0.values().map(|unit| normal(unit)).chain(["%".to_owned()]);
    for unit in units {
        let unit = unit.trim();
        if let Some(rest) = text.strip_suffix(unit).filter(|_| !unit.is_empty()) {
            return rest.trim_end();
        }
    }
    text
}

/// Digits before and after the decimal sign, for every way to read it.
fn split(text: &str) -> Vec<(String, String)> {
    let good = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | ','));
    if !good || !text.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let count = |sign| text.matches(sign).count();
    let last = text.rfind(['.', ',']);
    let at_last = |at: usize| (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
    match (count('.'), count(','), last) {
        (_, _, None) => parts(text, "").into_iter().collect(),
        (1, 0, Some(at)) | (0, 1, Some(at)) => {
            let (before, after) = at_last(at);
            let grouped = (!text.starts_with('0')).then(|| parts(text, "")).flatten();
            parts(before, after).into_iter().chain(grouped).collect()
        }
        // Several of one kind set thousands apart.
        (_, 0, _) | (0, _, _) => parts(text, "").into_iter().collect(),
        // Both kinds: the last one is the decimal sign, and stands once.
        (_, _, Some(at)) => {
            let (before, after) = at_last(at);
            let once = text.get(at..=at).is_some_and(|sign| !before.contains(sign));
            parts(before, after).filter(|_| once).into_iter().collect()
        }
    }
}

/// The whole part without its separators, if these stand where thousands are set apart.
fn parts(whole: &str, part: &str) -> Option<(String, String)> {
    let groups: Vec<&str> = whole.split([' ', '.', ',']).collect();
    let apart = groups.len() == 1
        || (groups.first().is_some_and(|first| (1..=3).contains(&first.len()))
            && groups.iter().skip(1).all(|group| group.len() == 3));
    let digits = part.bytes().all(|b| b.is_ascii_digit());
    let any = !part.is_empty() || groups.iter().any(|group| !group.is_empty());
    let whole = groups.concat();
    (apart && digits && any)
        .then(|| (if whole.is_empty() { "0".to_owned() } else { whole }, part.to_owned() + "0"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use halqa_platform::lang::Lang;
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<f64> {
        readings(text, &Texts::default())
    }

    #[test]
    fn numbers_of_six_languages() {
        for (text, expected) in [
            ("15", 15.0),
            ("-2.5", -2.5),
            ("−2,5", -2.5),
            ("٢٠", 20.0),
            ("١٢٫٥", 12.5),
            ("۱۲٫۵", 12.5),
            ("\u{200f}١٬٢٣٤٫٥", 1234.5),
            ("１２．５", 12.5),
            ("1 234 567,5", 1_234_567.5),
            ("1\u{202f}234,5", 1234.5),
            ("1.234.567", 1_234_567.0),
            ("1,234,567.25", 1_234_567.25),
            ("1.234.567,25", 1_234_567.25),
            ("1'234.5", 1234.5),
            (".5", 0.5),
            ("5.", 5.0),
            ("0,125", 0.125),
            ("1.5e-3", 0.0015),
            ("12 %", 12.0),
            ("  7  ", 7.0),
        ] {
            assert_eq!(read(text), vec![expected], "{text}");
        }
    }

    #[test]
    fn one_separator_before_three_digits_can_mean_both() {
        assert_eq!(read("1,234"), vec![1.234, 1234.0]);
        assert_eq!(read("1.234"), vec![1.234, 1234.0]);
        assert_eq!(read("1234,567"), vec![1234.567]);
    }

    #[test]
    fn what_is_no_number() {
        for text in [
            "",
            " ",
            "a lot",
            "1 2",
            "12 34",
            "1,2,3",
            "--1",
            "inf",
            "nan",
            "1e999",
            ".",
            ",",
            "1.2.3,4,5",
            "二十",
        ] {
            assert_eq!(read(text), Vec::<f64>::new(), "{text}");
        }
    }

    #[test]
    fn a_unit_may_stand_behind() {
        let unit = Texts(BTreeMap::from([(Lang::En, "mg/kg".to_owned()), (Lang::Ar, "ملغم/كغم".to_owned())]));
        assert_eq!(readings("15 MG/kg", &unit), vec![15.0]);
        assert_eq!(readings("١٥ ملغم/كغم", &unit), vec![15.0]);
        assert_eq!(readings("15 kg", &unit), Vec::<f64>::new());
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_it(text in "\\PC{0,40}") {
            prop_assert!(read(&text).iter().all(|value| value.is_finite()));
        }

        #[test]
        fn a_written_number_is_read_back(value in -1_000_000i64..1_000_000, hundredths in 0u8..100) {
            let text = format!("{value},{hundredths:02}");
            let expected: f64 = format!("{value}.{hundredths:02}").parse().unwrap();
            prop_assert_eq!(read(&text), vec![expected]);
        }
    }
}
