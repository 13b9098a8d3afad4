//! Terms that a translation must use, and words that it must not: of the course's own glossary and of the site.

use halqa_platform::{lang::Lang, search::forms};
use serde::Serialize;

use crate::compiled::Texts;

/// What is required of a translation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Term {
    /// In the base language: each way of saying it.
    pub source: Vec<String>,
    /// In the other language: any of these will do; empty where only words are forbidden.
    pub target: Vec<String>,
    /// What must not be said instead.
    pub forbidden: Vec<String>,
    /// Why, for the translator.
    pub note: String,
}

/// What is wrong with a translation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Warning {
    /// The base has the first; the translation does not have the second.
    Unused(String, String),
    /// The translation has this, which is forbidden; the second is to be used (may be empty).
    Forbidden(String, String),
}

impl Term {
    /// A term of the course's glossary.
    pub fn of_course(name: &Texts, base: Lang, lang: Lang) -> Option<Term> {
        let (source, target) = (ways(name.0.get(&base)?), ways(name.0.get(&lang)?));
        (!source.is_empty() && !target.is_empty()).then(|| Term {
            source,
            target,
            forbidden: Vec::new(),
            note: String::new(),
        })
    }
}

/// The ways that a name gives: *best available techniques (BAT)* is both.
pub fn ways(name: &str) -> Vec<String> {
    let mut ways: Vec<String> = Vec::new();
    for way in name.split(['(', ')', '（', '）', ';', '；', '\n']) {
        let way = way.trim();
        if !way.is_empty() && !ways.iter().any(|known| known == way) {
            ways.push(way.to_owned());
        }
    }
    ways
}

/// What is wrong with `text` as a translation of `base`. Words are compared by their stems, without letter case,
/// accents, vowel signs and the Arabic article.
pub fn warnings(terms: &[Term], base: &str, from: Lang, text: &str, to: Lang) -> Vec<Warning> {
    if terms.is_empty() {
        return Vec::new();
    }
    let (base, text) = (Said::of(base, from), Said::of(text, to));
    let mut found = Vec::new();
    for term in terms {
        let wanted = term.target.first().cloned().unwrap_or_default();
        let said = term.source.iter().find(|way| base.says(way, from));
        if let Some(said) = said
            && !term.target.is_empty()
            && !term.target.iter().any(|way| text.says(way, to))
        {
            found.push(Warning::Unused(said.clone(), wanted.clone()));
        }
        let forbidden = term.forbidden.iter().filter(|way| text.says(way, to));
        if said.is_some() || term.source.is_empty() {
            found.extend(forbidden.map(|way| Warning::Forbidden(way.clone(), wanted.clone())));
        }
    }
    found.dedup();
    found
}

/// The terms that a text of the base uses.
pub fn used<'t>(terms: &'t [Term], base: &str, from: Lang) -> Vec<&'t Term> {
    let base = Said::of(base, from);
    terms.iter().filter(|term| term.source.iter().any(|way| base.says(way, from))).collect()
}

/// The words of a text with the forms that they are recognised by; Arabic ones also without the one letter that is
/// written together with them (and, then, by, as, for).
fn words(text: &str, lang: Lang) -> Vec<Vec<String>> {
    let mut words = forms(text, lang);
    for forms in words.iter_mut().filter(|_| lang == Lang::Ar) {
        let bare = forms.iter().filter_map(|form| form.strip_prefix(['و', 'ف', 'ب', 'ك', 'ل']));
        let bare: Vec<String> = bare.filter(|rest| rest.chars().count() >= 3).map(str::to_owned).collect();
        forms.extend(bare);
    }
    words
}

/// A text as its words.
struct Said {
    words: Vec<Vec<String>>,
    /// Chinese words can be cut in more than one way: there the signs are compared.
    signs: Option<String>,
}

fn signs(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Said {
    fn of(text: &str, lang: Lang) -> Said {
        Said { words: words(text, lang), signs: (lang == Lang::Zh).then(|| signs(text)) }
    }

    fn says(&self, way: &str, lang: Lang) -> bool {
        if let Some(own) = &self.signs {
            let way = signs(way);
            return !way.is_empty() && own.contains(&way);
        }
        let wanted = forms(way, lang);
        let same = |a: &[String], b: &[String]| a.iter().any(|form| b.contains(form));
        !wanted.is_empty()
            && self
                .words
                .windows(wanted.len())
                .any(|window| window.iter().zip(&wanted).all(|(a, b)| same(a, b)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(source: &str, target: &str, forbidden: &[&str]) -> Term {
        let forbidden = forbidden.iter().map(|word| (*word).to_owned()).collect();
        Term { source: ways(source), target: ways(target), forbidden, note: String::new() }
    }

    #[test]
    fn a_term_is_found_in_its_inflected_forms() {
        let terms = [term("emission", "émission", &["rejet"])];
        let check = |base, text| warnings(&terms, base, Lang::En, text, Lang::Fr);
        assert_eq!(check("Emissions fall.", "Les émissions baissent."), []);
        assert_eq!(
            check("Emissions fall.", "Les rejets baissent."),
            [
                Warning::Unused("emission".to_owned(), "émission".to_owned()),
                Warning::Forbidden("rejet".to_owned(), "émission".to_owned())
            ]
        );
        assert_eq!(check("Nothing of it.", "Les rejets baissent."), []);
    }

    #[test]
    fn names_in_brackets_are_other_ways_and_arabic_may_have_its_article() {
        let terms = [term("best available techniques (BAT)", "أفضل التقنيات المتاحة (BAT)", &[])];
        let check = |text| warnings(&terms, "Use BAT here.", Lang::En, text, Lang::Ar);
        assert_eq!(check("استخدموا أفضل التقنيات المتاحة هنا."), []);
        assert_eq!(check("استخدموا BAT هنا."), []);
        assert_eq!(check("اعملوا بأفضل التقنيات المتاحة."), []);
        assert_eq!(check("استخدموا التقنيات هنا.").len(), 1);
        let zh = [term("mercury waste", "汞废物", &[])];
        assert_eq!(warnings(&zh, "Mercury wastes.", Lang::En, "处理含汞废物。", Lang::Zh), []);
    }
}
