//! A new course: what the form must say, and the files that it begins with.

use halqa_platform::lang::Lang;
use toml_edit::{Array, value};

use super::super::toml_text::{edited, put, set_text};
use crate::format;

/// Longest title.
pub const TITLE_MAX: usize = 200;

/// What the form says.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCourse {
    /// In the base language.
    pub title: String,
    /// The address; where none was written, made of the title.
    pub slug: String,
    /// The language that it is written in first.
    pub base: Lang,
    /// All of its languages.
    pub languages: Vec<Lang>,
    /// Without the small example that explains itself.
    pub empty: bool,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No title, or too long a one.
    Title,
    /// The address cannot be one.
    Slug,
    /// There is a course at this address.
    Taken,
}

impl Wrong {
    /// The name of the field.
    pub fn field(self) -> &'static str {
        match self {
            Wrong::Title => "title",
            Wrong::Slug | Wrong::Taken => "slug",
        }
    }
}

impl NewCourse {
    /// Nothing written yet.
    pub fn fresh(lang: Lang) -> Self {
        Self { title: String::new(), slug: String::new(), base: lang, languages: vec![lang], empty: false }
    }

    /// Reads the form.
    pub fn read(fields: Vec<(String, String)>) -> Self {
        let one = |name: &str| {
            fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim()).to_owned()
        };
        let base = one("base").parse().unwrap_or(Lang::En);
        let named = fields.iter().filter(|(field, _)| field == "languages");
        let chosen: Vec<Lang> = named.filter_map(|(_, code)| code.parse().ok()).collect();
        let others = Lang::ALL.into_iter().filter(|lang| *lang != base && chosen.contains(lang));
        let languages = std::iter::once(base).chain(others).collect();
        let title = one("title").split_whitespace().collect::<Vec<_>>().join(" ");
        let slug = Some(one("slug").to_lowercase()).filter(|slug| !slug.is_empty());
        let slug = slug.unwrap_or_else(|| id_of(&title));
        Self { slug, title, base, languages, empty: one("start") == "empty" }
    }

    /// What is wrong with it by itself.
    pub fn faults(&self) -> Vec<Wrong> {
        let title = self.title.is_empty() || self.title.chars().count() > TITLE_MAX;
        let mut wrong = Vec::new();
        wrong.extend(title.then_some(Wrong::Title));
        wrong.extend((!is_id(&self.slug)).then_some(Wrong::Slug));
        wrong
    }

    /// The files that it begins with; `author` is whose it is.
    pub fn files(&self, author: &str) -> Vec<(String, Vec<u8>)> {
        let starter = format::starter_files(&self.slug, self.base);
        let kept = starter.filter(|(path, _)| !self.empty || path == "course.toml");
        kept.map(|(path, bytes)| match path.as_str() {
            "course.toml" => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let text = self.manifest(&text, author).unwrap_or(text);
                (path, text.into_bytes())
            }
            _ => (path, bytes),
        })
        .collect()
    }

    fn manifest(&self, text: &str, author: &str) -> Option<String> {
        let made = edited(text, |doc| {
            let codes: Array = self.languages.iter().map(|lang| lang.code()).collect();
            put(doc.as_table_mut(), "languages", value(codes));
            set_text(doc.as_table_mut(), "title", self.base.code(), &self.title)?;
            if let Some(first) = doc.get_mut("authors").and_then(|of| of.as_array_of_tables_mut()?.get_mut(0))
            {
                put(first, "name", value(author));
            }
            if self.empty {
                doc.remove("module");
                doc.remove("objectives");
            }
            Ok(())
        });
        made.ok()
    }
}

/// Whether this can be an id or an address: lower-case letters, digits and hyphens, a letter first, at most 64.
pub fn is_id(id: &str) -> bool {
    id.len() <= 64
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The letters and digits of a title that an id may have, in lower case; empty where there are none (another script).
pub fn id_of(title: &str) -> String {
    let mut id = String::new();
    for c in title.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'à'..='å' => 'a',
            'ç' => 'c',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ñ' => 'n',
            'ò'..='ö' => 'o',
            'ù'..='ü' => 'u',
            c => c,
        };
        if plain.is_ascii_alphanumeric() && (!id.is_empty() || plain.is_ascii_alphabetic()) {
            id.push(plain);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
        if id.len() >= 60 {
            break;
        }
    }
    id.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{Source, check};

    fn form(pairs: &[(&str, &str)]) -> NewCourse {
        NewCourse::read(pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect())
    }

    #[test]
    fn an_address_is_made_of_the_title() {
        assert_eq!(id_of("  2 Élan: Clean  Air! "), "elan-clean-air");
        assert_eq!(id_of("هواء نظيف"), "");
        assert_eq!(form(&[("title", "هواء")]).faults(), [Wrong::Slug]);
        assert_eq!(form(&[]).faults(), [Wrong::Title, Wrong::Slug]);
    }

    #[test]
    fn a_new_course_begins_good_or_empty() {
        let pairs = [
            ("title", "هواء \"نظيف\""),
            ("slug", "Clean-Air"),
            ("base", "ar"),
            ("languages", "en"),
            ("languages", "ar"),
        ];
        let new = form(&pairs);
        assert_eq!((new.slug.as_str(), new.languages.as_slice()), ("clean-air", &[Lang::Ar, Lang::En][..]));
        let report = check(&Source::from_files(new.files("Amina \"A\"")));
        assert!(report.is_good(), "{report}");
        let text = String::from_utf8(new.files("A")[0].1.clone()).expect("text");
        assert!(text.contains("languages = [\"ar\", \"en\"]"), "{text}");
        let empty = NewCourse { empty: true, ..new };
        let report = check(&Source::from_files(empty.files("A")));
        let codes: Vec<&str> = report.faults().map(|finding| finding.code).collect();
        assert_eq!(codes, ["missing-key"], "only that it is empty: {report}");
    }
}
