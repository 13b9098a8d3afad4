//! What administrators set for the whole site: its name, sign, colours, languages, and what is switched on.
//!
//! Kept in memory in one piece ([`super::view::Site::look`]), which the domain that stores it replaces when something
//! changes: a page costs no question to the database for it.

use chrono::{DateTime, Utc};

use crate::lang::Lang;

/// A picture that stands beside the site's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Its address, which changes with its content.
    pub href: String,
    /// In pixels of the page.
    pub width: u32,
    /// In pixels of the page.
    pub height: u32,
}

/// A stylesheet made from the site's colours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stylesheet {
    /// Its address, which changes with its content.
    pub href: String,
    /// The hash in it.
    pub hash: String,
    /// What it says.
    pub css: String,
}

/// A link of the footer, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FooterLink {
    /// What it says.
    pub label: String,
    /// Where it leads: an address of this site (`/en/…`) or of the web.
    pub href: String,
}

/// Everything of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The name in each language ([`Lang::index`]); empty = as in the default language.
    pub names: [String; 6],
    /// The site's own sign.
    pub logo: Option<Logo>,
    /// The site's own colours.
    pub stylesheet: Option<Stylesheet>,
    /// The first page's welcome in each language, as sanitised HTML; empty = none.
    pub welcome: [String; 6],
    /// Links of the footer in each language.
    pub footer: [Vec<FooterLink>; 6],
    /// The languages that readers are offered, in order; never empty.
    pub languages: Vec<Lang>,
    /// The one for readers whose own is not offered.
    pub default_language: Lang,
    /// Whether people may register themselves.
    pub registration: bool,
    /// Whether who is not signed in sees the courses.
    pub catalogue: bool,
    /// Whether who is not signed in may check a statement of completion.
    pub statements: bool,
    /// Whoever has not answered since then is asked something.
    pub asks_since: Option<DateTime<Utc>>,
}

impl Look {
    /// A site on which nobody has set anything.
    pub fn new(name: String, default_language: Lang) -> Self {
        let mut names: [String; 6] = Default::default();
        names[default_language.index()] = name;
        Self {
            names,
            logo: None,
            stylesheet: None,
            welcome: Default::default(),
            footer: Default::default(),
            languages: Lang::ALL.to_vec(),
            default_language,
            registration: true,
            catalogue: true,
            statements: true,
            asks_since: None,
        }
    }

    fn or_default<'a, T>(&self, of: &'a [T; 6], lang: Lang, given: impl Fn(&T) -> bool) -> (Lang, &'a T) {
        let own = &of[lang.index()];
        if given(own) { (lang, own) } else { (self.default_language, &of[self.default_language.index()]) }
    }

    /// The site's name for readers of `lang`.
    pub fn name(&self, lang: Lang) -> &str {
        self.or_default(&self.names, lang, |name| !name.is_empty()).1
    }

    /// The welcome for readers of `lang`, and the language it is in; `None` where there is none.
    pub fn welcome(&self, lang: Lang) -> Option<(Lang, &str)> {
        let (found, html) = self.or_default(&self.welcome, lang, |html| !html.is_empty());
        (!html.is_empty()).then_some((found, html.as_str()))
    }

    /// The footer's links for readers of `lang`.
    pub fn footer(&self, lang: Lang) -> impl Iterator<Item = &FooterLink> {
        self.or_default(&self.footer, lang, |links| !links.is_empty()).1.iter()
    }

    /// Whether readers are offered this language.
    pub fn offers(&self, lang: Lang) -> bool {
        self.languages.contains(&lang)
    }

    /// The best of the offered languages for an `Accept-Language` header.
    pub fn negotiate(&self, header: &str) -> Lang {
        Lang::negotiate_among(header, &self.languages, self.default_language)
    }

    /// Whether somebody who last answered then (or never) is asked something.
    pub fn asks(&self, answered: Option<DateTime<Utc>>) -> bool {
        self.asks_since.is_some_and(|since| answered.is_none_or(|answered| answered < since))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_lacks_is_as_in_the_default_one() {
        let mut look = Look::new("Halqa".to_owned(), Lang::Fr);
        assert_eq!(look.name(Lang::Ar), "Halqa");
        look.names[Lang::Ar.index()] = "حلقة".to_owned();
        assert_eq!((look.name(Lang::Ar), look.name(Lang::En)), ("حلقة", "Halqa"));
        assert_eq!(look.welcome(Lang::En), None);
        look.welcome[Lang::Fr.index()] = "<p>Bonjour</p>".to_owned();
        assert_eq!(look.welcome(Lang::En), Some((Lang::Fr, "<p>Bonjour</p>")));
        look.languages = vec![Lang::Fr, Lang::Ar];
        assert_eq!(look.negotiate("en, ar;q=0.5"), Lang::Ar);
        assert_eq!(look.negotiate("en"), Lang::Fr);
    }

    #[test]
    fn who_has_answered_is_not_asked_again() {
        let mut look = Look::new(String::new(), Lang::En);
        let at = |text: &str| Some(text.parse::<DateTime<Utc>>().unwrap());
        assert!(!look.asks(None));
        look.asks_since = at("2026-02-01T00:00:00Z");
        assert!(look.asks(None) && look.asks(at("2026-01-01T00:00:00Z")));
        assert!(!look.asks(at("2026-02-01T00:00:00Z")));
    }
}
