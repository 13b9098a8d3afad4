//! A message in one language or several, and which of them a reader gets.

use std::collections::{BTreeMap, HashMap};

use halqa_identity::accounts::one_line;
use halqa_platform::lang::Lang;
use serde::{Deserialize, Serialize};

/// Characters of a subject.
pub const SUBJECT_MAX: usize = 150;
/// Characters of a body.
pub const BODY_MAX: usize = 10_000;

/// One language's text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct One {
    /// One line.
    pub subject: String,
    /// Paragraphs, with empty lines between.
    pub body: String,
}

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No language has anything.
    Nothing,
    /// A text without a subject, or with one that is too long.
    Subject(Lang),
    /// A subject without a text, or with one that is too long.
    Body(Lang),
}

/// The message, by language; languages in which nothing was written are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts(pub BTreeMap<Lang, One>);

impl Texts {
    /// From the fields `subject.en`, `body.en` and so on.
    pub fn read(fields: &HashMap<String, String>) -> Self {
        let field =
            |name: &str, lang: Lang| fields.get(&format!("{name}.{lang}")).cloned().unwrap_or_default();
        let one = |lang: Lang| {
            let one =
                One { subject: field("subject", lang), body: field("body", lang).replace("\r\n", "\n") };
            (!(one.subject.trim().is_empty() && one.body.trim().is_empty())).then_some((lang, one))
        };
        Self(Lang::ALL.into_iter().filter_map(one).collect())
    }

    /// What is wrong, in the order of the languages.
    pub fn faults(&self) -> Vec<Fault> {
        if self.0.is_empty() {
            return vec![Fault::Nothing];
        }
        let mut faults = Vec::new();
        for (lang, one) in &self.0 {
            if one_line(&one.subject, SUBJECT_MAX).is_none_or(|subject| subject.is_empty()) {
                faults.push(Fault::Subject(*lang));
            }
            if one.body.trim().is_empty() || one.body.chars().count() > BODY_MAX {
                faults.push(Fault::Body(*lang));
            }
        }
        faults
    }

    /// The text for a reader: in their language, else along the course's chain, else any.
    pub fn pick(&self, chain: &[Lang]) -> Option<(Lang, &One)> {
        let found = chain.iter().find_map(|lang| self.0.get_key_value(lang));
        found.or_else(|| self.0.first_key_value()).map(|(lang, one)| (*lang, one))
    }
}

impl One {
    /// The subject in one line.
    pub fn line(&self) -> String {
        one_line(&self.subject, SUBJECT_MAX).unwrap_or_default()
    }

    /// The paragraphs.
    pub fn paragraphs(&self) -> Vec<String> {
        let mut all = vec![String::new()];
        for line in self.body.lines().map(str::trim_end) {
            match all.last_mut() {
                Some(last) if !line.is_empty() && last.is_empty() => last.push_str(line),
                Some(last) if !line.is_empty() => {
                    last.push('\n');
                    last.push_str(line);
                }
                _ => all.push(String::new()),
            }
        }
        all.retain(|paragraph| !paragraph.is_empty());
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(of: &[(&str, &str)]) -> HashMap<String, String> {
        of.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    #[test]
    fn each_reader_gets_the_nearest_language() {
        let texts = Texts::read(&fields(&[
            ("subject.fr", "Bonjour"),
            ("body.fr", "Un"),
            ("subject.ar", "مرحبا"),
            ("body.ar", "واحد"),
            ("subject.en", " "),
        ]));
        assert_eq!(texts.faults(), []);
        let got = |chain: &[Lang]| texts.pick(chain).map(|(lang, _)| lang);
        assert_eq!(got(&[Lang::Ar, Lang::En]), Some(Lang::Ar));
        assert_eq!(got(&[Lang::Zh, Lang::En, Lang::Fr]), Some(Lang::Fr), "by the course's chain");
        assert_eq!(got(&[Lang::Ru, Lang::En]), Some(Lang::Ar), "any, where the chain has none");
    }

    #[test]
    fn half_a_text_is_a_fault_and_nothing_too() {
        assert_eq!(Texts::read(&fields(&[])).faults(), [Fault::Nothing]);
        let texts = Texts::read(&fields(&[("subject.en", "S"), ("body.fr", "B")]));
        assert_eq!(texts.faults(), [Fault::Body(Lang::En), Fault::Subject(Lang::Fr)]);
        let long = "x".repeat(SUBJECT_MAX + 1);
        let texts = Texts::read(&fields(&[("subject.en", &long), ("body.en", "B")]));
        assert_eq!(texts.faults(), [Fault::Subject(Lang::En)]);
    }

    #[test]
    fn empty_lines_part_paragraphs() {
        let one = One { subject: String::new(), body: "\n\nOne\ntwo\n\n\nThree  \n".to_owned() };
        assert_eq!(one.paragraphs(), ["One\ntwo", "Three"]);
    }
}
