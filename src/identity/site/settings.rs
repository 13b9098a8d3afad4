//! The settings as typed values, and what pages show of them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    http::{
        look::{FooterLink, Logo, Look},
        view::Site,
    },
    lang::Lang,
};
use serde::{Deserialize, Serialize};

use super::{
    colour::{self, Palette},
    markdown,
};
use crate::paths;

/// Longest name of the site.
pub const NAME_MAX: usize = 60;
/// Longest welcome in one language.
pub const WELCOME_MAX: usize = 10_000;
/// Most links of the footer in one language.
pub const LINKS_MAX: usize = 12;

/// A text in some languages.
pub type Texts = BTreeMap<Lang, String>;

/// Everything that is set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The name; where none is set, that of the configuration.
    pub names: Texts,
    /// Colours, where they are not ours.
    pub palette: Palette,
    /// Welcome of the first page, as Markdown.
    pub welcome: Texts,
    /// Links of the footer, one on a line: `label = address`.
    pub footer: Texts,
    /// Offered languages in order; empty = all six.
    pub languages: Vec<Lang>,
    /// For readers whose own is not offered; none = that of the configuration.
    pub default_language: Option<Lang>,
    /// What is switched on.
    pub features: Features,
    /// Steps of the new administrator's list that were ticked by hand.
    pub ticked: Vec<String>,
}

/// What can be switched off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Features {
    /// People register themselves.
    pub registration: bool,
    /// Who is not signed in sees the courses.
    pub catalogue: bool,
    /// Who is not signed in may check statements.
    pub statements: bool,
    /// People whom a directory brings get a mail with a link to choose a password.
    pub provisioning_invites: bool,
}

impl Default for Features {
    fn default() -> Self {
        Self { registration: true, catalogue: true, statements: true, provisioning_invites: false }
    }
}

/// Whether a link may stand in the footer: a page of this site, or of the web, or a mail address.
pub fn is_link(href: &str) -> bool {
    paths::is_local(href)
        || (["https://", "http://", "mailto:"].iter().any(|start| href.starts_with(start))
            && href.len() <= 1000
            && !href.contains(char::is_whitespace))
}

/// Reads the links of a footer; `Err` with the first line that is none (from 1).
///
/// # Errors
/// The number of the line.
pub fn links(text: &str) -> Result<Vec<FooterLink>, usize> {
    let mut links = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (label, href) = line.split_once('=').ok_or(at + 1)?;
        let (label, href) = (label.trim(), href.trim());
        if label.is_empty() || label.chars().count() > 80 || !is_link(href) || links.len() == LINKS_MAX {
            return Err(at + 1);
        }
        links.push(FooterLink { label: label.to_owned(), href: href.to_owned() });
    }
    Ok(links)
}

impl Settings {
    /// The language for readers whose own is not offered.
    pub fn default_language(&self, site: &Site) -> Lang {
        let offered = self.languages();
        let wanted = self.default_language.unwrap_or(site.default_language);
        if offered.contains(&wanted) { wanted } else { offered.first().copied().unwrap_or(Lang::En) }
    }

    /// The offered languages.
    pub fn languages(&self) -> Vec<Lang> {
        if self.languages.is_empty() { Lang::ALL.to_vec() } else { self.languages.clone() }
    }

    /// What pages show.
    pub fn look(&self, site: &Site, logo: Option<Logo>, asks_since: Option<DateTime<Utc>>) -> Look {
        let mut look = Look::new(site.name.clone(), self.default_language(site));
        look.languages = self.languages();
        for lang in Lang::ALL {
            let text = |of: &Texts| of.get(&lang).filter(|text| !text.trim().is_empty()).cloned();
            if let Some(name) = text(&self.names) {
                look.names[lang.index()] = name;
            }
            if let Some(welcome) = text(&self.welcome) {
                look.welcome[lang.index()] = markdown::html(&welcome);
            }
            look.footer[lang.index()] =
                text(&self.footer).and_then(|text| links(&text).ok()).unwrap_or_default();
        }
        look.logo = logo;
        look.stylesheet = colour::stylesheet(&self.palette);
        let Features { registration, catalogue, statements, .. } = self.features;
        (look.registration, look.catalogue, look.statements) = (registration, catalogue, statements);
        look.asks_since = asks_since;
        look
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_footer_is_read_line_by_line() {
        let read = links("Contact = mailto:help@example.org\n\n من نحن = /ar/policies/about\n").unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!((&*read[1].label, &*read[1].href), ("من نحن", "/ar/policies/about"));
        for (bad, line) in [
            ("x", 1),
            ("a = https://example.org\nb = javascript:alert(1)", 2),
            ("a = //evil.example", 1),
            (" = https://example.org", 1),
            ("a = https://exa mple.org", 1),
        ] {
            assert_eq!(links(bad), Err(line), "{bad}");
        }
    }

    #[test]
    fn what_an_older_program_wrote_can_be_read() {
        let settings: Settings =
            serde_json::from_str(r#"{"names": {"ar": "حلقة"}, "features": {"catalogue": false}}"#).unwrap();
        assert!(!settings.features.catalogue && settings.features.registration);
        assert_eq!(settings.languages().len(), 6);
    }
}
