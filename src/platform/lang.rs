//! The six languages of the product, their codes and directions.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language that pages, mails and courses can be in. Ordered as the United Nations orders them.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
#[schema(as = Language)]
pub enum Lang {
    /// Arabic, right to left.
    Ar,
    /// Chinese (simplified).
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

/// A code that is none of the six.
#[derive(Debug, thiserror::Error)]
#[error("no such language: {0} (one of ar, zh, en, fr, ru, es)")]
pub struct UnknownLang(pub String);

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Lang; 6] = [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es];

    /// The BCP 47 code, as in addresses and `lang` attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Ar => "ar",
            Lang::Zh => "zh",
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Ru => "ru",
            Lang::Es => "es",
        }
    }

    /// `"rtl"` or `"ltr"`, for `dir` attributes.
    pub const fn dir(self) -> &'static str {
        match self {
            Lang::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::Ar => "العربية",
            Lang::Zh => "中文",
            Lang::En => "English",
            Lang::Fr => "Français",
            Lang::Ru => "Русский",
            Lang::Es => "Español",
        }
    }

    /// Position in [`Lang::ALL`], for tables with one entry per language.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The best of the six for an `Accept-Language` header; English where none fits.
    pub fn negotiate(header: &str) -> Lang {
        Self::negotiate_or(header, Lang::En)
    }

    /// As [`Lang::negotiate`], with another language where none fits.
    pub fn negotiate_or(header: &str, otherwise: Lang) -> Lang {
        Self::negotiate_among(header, &Self::ALL, otherwise)
    }

    /// As [`Lang::negotiate_or`], where only some languages are offered.
    pub fn negotiate_among(header: &str, offered: &[Lang], otherwise: Lang) -> Lang {
        let mut wanted: Vec<(f32, Lang)> = header
            .split(',')
            .filter_map(|part| {
                let mut fields = part.trim().split(';');
                let tag = fields.next()?.trim();
                let lang: Lang = tag.split('-').next()?.to_ascii_lowercase().parse().ok()?;
                let quality = fields.find_map(|f| f.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
                (quality > 0.0 && offered.contains(&lang)).then_some((quality, lang))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.first().map_or(otherwise, |(_, lang)| *lang)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code).ok_or_else(|| UnknownLang(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accept_language_is_read_by_weight() {
        assert_eq!(Lang::negotiate("fr-CH, fr;q=0.9, en;q=0.8"), Lang::Fr);
        assert_eq!(Lang::negotiate("de, ar;q=0.7, en;q=0.3"), Lang::Ar);
        assert_eq!(Lang::negotiate("en;q=0, ru;q=0.1"), Lang::Ru);
        assert_eq!(Lang::negotiate("xx"), Lang::En);
        assert_eq!(Lang::negotiate(""), Lang::En);
    }
}
