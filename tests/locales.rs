//! Every message of every crate exists in six languages with the same arguments.

use std::{fs, path::Path};

fn locales() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

#[test]
fn no_message_lacks_a_language_or_an_argument() {
    let mut faults = Vec::new();
    for entry in fs::read_dir(locales().join("en")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let name = name.strip_suffix(".ftl").unwrap();
        faults.extend(halqa_messages::faults(&locales(), name).unwrap());
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn plurals_have_the_categories_of_their_language() {
    // Unicode CLDR: the cardinal categories of each language, beside exact numbers.
    let wanted: [(&str, &[&str]); 6] = [
        ("ar", &["zero", "one", "two", "few", "many", "other"]),
        ("ru", &["one", "few", "many", "other"]),
        ("fr", &["one", "many", "other"]),
        ("es", &["one", "many", "other"]),
        ("en", &["one", "other"]),
        ("zh", &["other"]),
    ];
    for (lang, categories) in wanted {
        for entry in fs::read_dir(locales().join(lang)).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            for (at, select) in text.split("->").enumerate().skip(1) {
                let body = select.split("\n }").next().unwrap_or(select);
                let is_plural = ["[one]", "[few]", "[many]", "[two]"].iter().any(|c| body.contains(c));
                if !is_plural {
                    continue;
                }
                for category in categories {
                    assert!(
                        body.contains(&format!("[{category}]")),
                        "{}: select {at} lacks [{category}]",
                        path.display()
                    );
                }
            }
        }
    }
}

#[test]
fn texts_hold_no_placeholder_and_no_foreign_script() {
    for (lang, script) in
        [("ar", '\u{0600}'..='\u{06FF}'), ("ru", '\u{0400}'..='\u{04FF}'), ("zh", '\u{4E00}'..='\u{9FFF}')]
    {
        for entry in fs::read_dir(locales().join(lang)).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            if text.trim().is_empty() {
                continue;
            }
            let own = text.chars().filter(|c| script.contains(c)).count();
            assert!(
                own * 4 > text.chars().filter(|c| c.is_alphabetic()).count(),
                "{} is not in {lang}",
                path.display()
            );
        }
    }
}
