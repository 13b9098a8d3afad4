//! Names of countries, areas and languages in the product's six languages, and the time zones to choose from.
//!
//! Countries bear the names that the United Nations use, languages those of Unicode CLDR; `geo/README.md` tells
//! where each table comes from and how to renew it.

use std::sync::LazyLock;

use chrono_tz::{TZ_VARIANTS, Tz};
use icu::time::zone::iana::IanaParserExtended;

use crate::{cldr::sort_names, lang::Lang};

/// A country or area with a code of its own in ISO 3166-1.
#[derive(Debug)]
pub struct Country {
    code: &'static str,
    names: [&'static str; 6],
}

impl Country {
    /// ISO 3166-1 alpha-2, in capitals: `KE`.
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The short name that the United Nations use in that language, without article: `Netherlands (Kingdom of the)`.
    pub const fn name(&self, lang: Lang) -> &'static str {
        self.names[lang.index()]
    }
}

/// A language that people speak or that content is in.
#[derive(Debug)]
pub struct Language {
    code: &'static str,
    names: [&'static str; 6],
}

impl Language {
    /// ISO 639-1 where there is one (`sw`), else ISO 639-3 (`fil`): the BCP 47 subtag either way.
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The name as it stands inside a sentence: small initials in French, Russian and Spanish.
    pub const fn name(&self, lang: Lang) -> &'static str {
        self.names[lang.index()]
    }

    /// The name as it stands alone, in a menu or a table: with a capital, as CLDR's context transforms ask.
    pub fn title(&self, lang: Lang) -> String {
        let name = self.name(lang);
        let mut rest = name.chars();
        rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
    }
}

/// The country of a code (capitals); `None` for anything that is no current ISO 3166-1 alpha-2 code.
pub fn country(code: &str) -> Option<&'static Country> {
    let at = COUNTRIES.binary_search_by(|c| c.code.cmp(code)).ok()?;
    COUNTRIES.get(at)
}

/// All countries and areas in the alphabetical order of that language's names, for a select box.
pub fn countries(lang: Lang) -> &'static [&'static Country] {
    static SORTED: LazyLock<[Vec<&'static Country>; 6]> = LazyLock::new(|| {
        Lang::ALL.map(|lang| {
            let mut all: Vec<&'static Country> = COUNTRIES.iter().collect();
            sort_names(lang, &mut all, |c| filed_under(lang, c.name(lang)));
            all
        })
    });
    &SORTED[lang.index()]
}

/// The language of a code (small letters): all of ISO 639-1 and some official languages without a code there.
pub fn language(code: &str) -> Option<&'static Language> {
    let at = LANGUAGES.binary_search_by(|l| l.code.cmp(code)).ok()?;
    LANGUAGES.get(at)
}

/// All languages in the alphabetical order of their names in that language, for a select box.
pub fn languages(lang: Lang) -> &'static [&'static Language] {
    static SORTED: LazyLock<[Vec<&'static Language>; 6]> = LazyLock::new(|| {
        Lang::ALL.map(|lang| {
            let mut all: Vec<&'static Language> = LANGUAGES.iter().collect();
            sort_names(lang, &mut all, |l| filed_under(lang, l.name(lang)));
            all
        })
    });
    &SORTED[lang.index()]
}

/// The part of a name that decides its place in a list: Arabic lists, those of the United Nations too, pass over
/// the article, so that الصين stands under ص.
fn filed_under(lang: Lang, name: &str) -> &str {
    match lang {
        Lang::Ar => name.strip_prefix("ال").unwrap_or(name),
        _ => name,
    }
}

/// The time zones of one part of the world.
#[derive(Debug)]
pub struct ZoneGroup {
    /// The first part of the names: `Africa`; `UTC` for the one zone without a place.
    pub region: &'static str,
    /// IANA names, in alphabetical order.
    pub zones: Vec<&'static str>,
}

/// IANA names of the time zones to choose from, each place once (`Asia/Kolkata` without its older name
/// `Asia/Calcutta`), in order of region, `UTC` first.
pub fn zones() -> &'static [&'static str] {
    static ZONES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let canonical = IanaParserExtended::new();
        let mut names: Vec<&'static str> = TZ_VARIANTS
            .into_iter()
            .map(Tz::name)
            .filter(|&name| REGIONS.contains(&region(name)) && canonical.parse(name).canonical == name)
            .collect();
        names.sort_unstable();
        names.insert(0, Tz::UTC.name());
        names
    });
    &ZONES
}

/// The same zones by region, for the groups of a select box.
pub fn zone_groups() -> &'static [ZoneGroup] {
    static GROUPS: LazyLock<Vec<ZoneGroup>> = LazyLock::new(|| {
        zones()
            .chunk_by(|a, b| region(a) == region(b))
            .map(|zones| ZoneGroup { region: zones.first().map_or("", |z| region(z)), zones: zones.to_vec() })
            .collect()
    });
    &GROUPS
}

/// The zone of an IANA name; older names are understood, too. `None` for what is no zone.
pub fn zone(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// The parts of the world by which zones with a place are named; the rest of the database is there for old programs.
const REGIONS: [&str; 10] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

fn region(zone: &str) -> &str {
    zone.split_once('/').map_or(zone, |(region, _)| region)
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    table(include_str!("geo/countries.tsv")).map(|(code, names)| Country { code, names }).collect()
});

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    table(include_str!("geo/languages.tsv")).map(|(code, names)| Language { code, names }).collect()
});

/// Rows of `code, ar, zh, en, fr, ru, es`, parted by tabs, under one line of headings, in order of code.
fn table(text: &'static str) -> impl Iterator<Item = (&'static str, [&'static str; 6])> {
    text.lines().skip(1).filter_map(|line| {
        let (code, names) = line.split_once('\t')?;
        Some((code, names.split('\t').collect::<Vec<_>>().try_into().ok()?))
    })
}

#[cfg(test)]
mod tests;
