//! The tables are whole, the United Nations' names are in them, and the lists come in order.

use std::collections::HashSet;

use super::*;

fn lines(text: &str) -> usize {
    assert_eq!(text.lines().next(), Some("code\tar\tzh\ten\tfr\tru\tes"));
    text.lines().count() - 1
}

fn check_names(code: &str, names: [&str; 6]) {
    for name in names {
        assert!(!name.is_empty() && name.trim() == name, "{code}: {name:?}");
        assert!(!name.eq_ignore_ascii_case(code), "{code} has no name");
        assert!(!name.contains('\''), "{code}: typewriter apostrophe in {name}");
        assert!(!name.chars().any(char::is_control), "{code}: control character in {name:?}");
    }
    let arabic = |c: char| ('\u{621}'..='\u{652}').contains(&c);
    let cyrillic = |c: char| ('\u{410}'..='\u{44f}').contains(&c) || c == 'ё';
    let chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for (lang, name) in Lang::ALL.into_iter().zip(names) {
        let right = match lang {
            Lang::Ar => name.contains(arabic),
            Lang::Zh => name.contains(chinese),
            Lang::Ru => name.contains(cyrillic),
            Lang::En | Lang::Fr | Lang::Es => !name.contains(|c| arabic(c) || cyrillic(c) || chinese(c)),
        };
        assert!(right, "{code}: {name} is not in the letters of {lang}");
    }
}

#[test]
fn every_country_has_six_names() {
    assert_eq!(COUNTRIES.len(), 249);
    assert_eq!(lines(include_str!("countries.tsv")), COUNTRIES.len());
    assert!(COUNTRIES.is_sorted_by(|a, b| a.code < b.code));
    for c in COUNTRIES.iter() {
        assert!(c.code.len() == 2 && c.code.chars().all(|l| l.is_ascii_uppercase()), "{}", c.code);
        check_names(c.code, c.names);
    }
    for lang in Lang::ALL {
        let distinct: HashSet<_> = COUNTRIES.iter().map(|c| c.name(lang)).collect();
        assert_eq!(distinct.len(), COUNTRIES.len(), "two countries of one name in {lang}");
    }
}

#[test]
fn every_language_has_six_names() {
    assert_eq!(lines(include_str!("languages.tsv")), LANGUAGES.len());
    assert!(LANGUAGES.is_sorted_by(|a, b| a.code < b.code));
    assert_eq!(LANGUAGES.iter().filter(|l| l.code.len() == 2).count(), 183);
    for l in LANGUAGES.iter() {
        assert!(
            matches!(l.code.len(), 2 | 3) && l.code.chars().all(|c| c.is_ascii_lowercase()),
            "{}",
            l.code
        );
        check_names(l.code, l.names);
    }
    for lang in Lang::ALL {
        assert!(language(lang.code()).is_some(), "{lang} itself");
        let distinct: HashSet<_> = LANGUAGES.iter().map(|l| l.name(lang)).collect();
        assert_eq!(distinct.len(), LANGUAGES.len(), "two languages of one name in {lang}");
    }
}

#[test]
fn codes_are_found_and_others_are_not() {
    assert_eq!(country("KE").map(|c| c.name(Lang::Fr)), Some("Kenya"));
    for code in ["XK", "AN", "EU", "UK", "ke", "", "KEN", "code"] {
        assert!(country(code).is_none(), "{code}");
    }
    assert_eq!(language("fr").map(|l| l.name(Lang::Es)), Some("francés"));
    for code in ["sh", "xx", "FR", "", "code"] {
        assert!(language(code).is_none(), "{code}");
    }
}

#[test]
fn names_are_those_of_the_united_nations() {
    let english = [
        ("BN", "Brunei Darussalam"),
        ("BO", "Bolivia (Plurinational State of)"),
        ("CD", "Democratic Republic of the Congo"),
        ("CG", "Congo"),
        ("CI", "Côte d’Ivoire"),
        ("CV", "Cabo Verde"),
        ("CZ", "Czechia"),
        ("FM", "Micronesia (Federated States of)"),
        ("GB", "United Kingdom of Great Britain and Northern Ireland"),
        ("HK", "China, Hong Kong Special Administrative Region"),
        ("IR", "Iran (Islamic Republic of)"),
        ("KP", "Democratic People’s Republic of Korea"),
        ("KR", "Republic of Korea"),
        ("LA", "Lao People’s Democratic Republic"),
        ("MD", "Republic of Moldova"),
        ("MK", "North Macedonia"),
        ("MM", "Myanmar"),
        ("MO", "China, Macao Special Administrative Region"),
        ("NL", "Netherlands (Kingdom of the)"),
        ("PS", "State of Palestine"),
        ("RU", "Russian Federation"),
        ("ST", "Sao Tome and Principe"),
        ("SY", "Syrian Arab Republic"),
        ("SZ", "Eswatini"),
        ("TL", "Timor-Leste"),
        ("TR", "Türkiye"),
        ("TW", "Taiwan, Province of China"),
        ("TZ", "United Republic of Tanzania"),
        ("US", "United States of America"),
        ("VA", "Holy See"),
        ("VE", "Venezuela (Bolivarian Republic of)"),
        ("VN", "Viet Nam"),
    ];
    for (code, name) in english {
        assert_eq!(country(code).map(|c| c.name(Lang::En)), Some(name), "{code}");
    }
    let others = [
        (Lang::Ar, "IR", "إيران (جمهورية - الإسلامية)"),
        (Lang::Ar, "SA", "المملكة العربية السعودية"),
        (Lang::Ar, "PS", "دولة فلسطين"),
        (Lang::Ar, "VN", "فييت نام"),
        (Lang::Zh, "VE", "委内瑞拉玻利瓦尔共和国"),
        (Lang::Zh, "LA", "老挝人民民主共和国"),
        (Lang::Zh, "GB", "大不列颠及北爱尔兰联合王国"),
        (Lang::Zh, "TW", "中国台湾省"),
        (Lang::Fr, "BO", "Bolivie (État plurinational de)"),
        (Lang::Fr, "TR", "Türkiye"),
        (Lang::Fr, "BY", "Bélarus"),
        (Lang::Fr, "CV", "Cabo Verde"),
        (Lang::Ru, "MD", "Республика Молдова"),
        (Lang::Ru, "TZ", "Объединенная Республика Танзания"),
        (Lang::Ru, "CI", "Кот-д’Ивуар"),
        (Lang::Es, "NZ", "Nueva Zelandia"),
        (Lang::Es, "TT", "Trinidad y Tabago"),
        (Lang::Es, "FK", "Islas Malvinas (Falkland)"),
        (Lang::Es, "NL", "Países Bajos (Reino de los)"),
    ];
    for (lang, code, name) in others {
        assert_eq!(country(code).map(|c| c.name(lang)), Some(name), "{code} in {lang}");
    }
}

#[test]
fn lists_are_whole_and_in_order() {
    let ends = |lang| {
        let all = countries(lang);
        assert_eq!(all.len(), 249);
        (all[0].code(), all[248].code())
    };
    assert_eq!(ends(Lang::En), ("AF", "ZW"));
    assert_eq!(ends(Lang::Fr), ("AF", "ZW"));
    assert_eq!(ends(Lang::Es).0, "AF");
    assert_eq!(ends(Lang::Ru), ("AU", "JP"));
    // 阿 (a) comes before 埃 (ai); 中 (zhong) is the last initial, 中国… before 中非.
    assert!(countries(Lang::Zh)[0].name(Lang::Zh).starts_with('阿'));
    let place = |lang, code| countries(lang).iter().position(|c| c.code() == code).unwrap();
    assert!(place(Lang::Zh, "CN") > place(Lang::Zh, "ZM"), "zhong after zan");
    assert!(place(Lang::Fr, "EC") < place(Lang::Fr, "ES"), "É counts as E");
    assert!(place(Lang::Ar, "TN") < place(Lang::Ar, "CN"), "تونس before الصين: the article does not count");
    assert!(place(Lang::Ar, "CN") < place(Lang::Ar, "TJ"), "الصين before طاجيكستان");
    assert_eq!(countries(Lang::Ar)[248].code(), "GR", "اليونان, under ya");
    assert_eq!(languages(Lang::Fr).len(), LANGUAGES.len());
    assert_eq!(languages(Lang::Fr)[0].title(Lang::Fr), "Abkhaze");
    assert_eq!(language("ru").unwrap().title(Lang::Ru), "Русский");
}

#[test]
fn zones_are_listed_once_by_region() {
    let all = zones();
    assert!((380..=480).contains(&all.len()), "{} zones", all.len());
    assert_eq!(all[0], "UTC");
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    for place in
        ["Africa/Nairobi", "Asia/Kolkata", "America/Argentina/Buenos_Aires", "Europe/Kyiv", "Europe/Zurich"]
    {
        assert!(all.contains(&place), "{place}");
    }
    for other in ["Asia/Calcutta", "Europe/Kiev", "US/Eastern", "Etc/GMT+3", "EST5EDT", "Cuba"] {
        assert!(!all.contains(&other), "{other}");
        assert!(zone(other).is_some(), "{other} is still understood");
    }
    assert!(all.iter().all(|name| zone(name).is_some()));
    assert!(zone("Mars/Olympus").is_none());

    let groups = zone_groups();
    assert_eq!(groups.iter().map(|g| g.zones.len()).sum::<usize>(), all.len());
    assert_eq!(groups[0].region, "UTC");
    assert_eq!(groups.iter().map(|g| g.region).collect::<HashSet<_>>().len(), groups.len());
    assert!(groups.iter().all(|g| g.zones.iter().all(|z| region(z) == g.region)));
}
