//! What an account is made of, and what may stand in it.

use std::{collections::BTreeMap, str::FromStr};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use halqa_platform::lang::Lang;
use uuid::Uuid;

use crate::policy::Role;

/// A name has at most so many characters.
pub const NAME_MAX: usize = 120;

/// The longest address (RFC 5321, 4.5.3.1.3, without its angle brackets).
pub const EMAIL_MAX: usize = 254;
/// An organisation has at most so many characters.
pub const ORGANISATION_MAX: usize = 200;

/// An e-mail address that can be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress {
    typed: String,
    key: String,
}

impl EmailAddress {
    /// Reads what a person typed; `None` for what is no address. Addresses are compared without regard to
    /// capitals, although RFC 5321 lets a server tell them apart: no known one does, and people type both.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let (local, domain) = typed.rsplit_once('@')?;
        let bad = |c: char| c.is_whitespace() || c.is_control() || "\"(),:;<>[\\]@".contains(c);
        let fits = typed.len() <= EMAIL_MAX && !local.is_empty() && local.len() <= 64;
        let dots = |part: &str| !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
        let host = !domain.is_empty()
            && dots(domain)
            && domain.split('.').all(|label| !label.starts_with('-') && !label.ends_with('-'))
            && domain.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.')
            && (domain.contains('.') || domain.eq_ignore_ascii_case("localhost"));
        let good = fits && host && dots(local) && !local.contains(bad);
        good.then(|| Self { typed: typed.to_owned(), key: typed.to_lowercase() })
    }

    /// As the person wrote it.
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// Folded, for comparing.
    pub fn key(&self) -> &str {
        &self.key
    }
}

/// A name as it is kept: one line, single spaces, no control or direction characters. `None` where nothing is
/// left or it is too long ([`NAME_MAX`]).
pub fn clean_name(typed: &str) -> Option<String> {
    one_line(typed, NAME_MAX).filter(|name| !name.is_empty())
}

/// One line of at most `max` characters, possibly empty; `None` where it is too long.
pub fn one_line(typed: &str, max: usize) -> Option<String> {
    let bad = |c: char| {
        c.is_control()
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}')
    };
    let plain: String =
        typed.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !bad(*c)).collect();
    let line = plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    (line.chars().count() <= max).then_some(line)
}

macro_rules! named {
    ($(#[$about:meta])* $kind:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $kind { $($(#[$doc])* $variant,)* }

        impl $kind {
            /// Every one, in the order in which they are offered.
            pub const ALL: &'static [$kind] = &[$($kind::$variant,)*];

            /// The fixed name in the database, in forms and in files.
            pub const fn id(self) -> &'static str {
                match self { $($kind::$variant => $id,)* }
            }
        }

        impl FromStr for $kind {
            type Err = String;

            fn from_str(id: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|each| each.id() == id).ok_or_else(|| format!("no such value: {id:?}"))
            }
        }
    };
}

named! {
    /// Sex as a person states it, for counting only; never shown of a person.
    Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
        /// Neither.
        Other = "other",
        /// Asked, and preferred not to say.
        Undisclosed = "undisclosed",
    }
}

named! {
    /// What kind of body a person works for or speaks for.
    Stakeholder {
        /// A government, of any level.
        Government = "government",
        /// An intergovernmental organisation.
        Intergovernmental = "intergovernmental",
        /// A civil society organisation.
        CivilSociety = "civil-society",
        /// Research and teaching.
        Academia = "academia",
        /// A company or an association of companies.
        PrivateSector = "private-sector",
        /// Indigenous peoples and local communities.
        Indigenous = "indigenous-peoples-and-local-communities",
        /// Anything else.
        Other = "other",
    }
}

named! {
    /// Whether an account can be used.
    Status {
        /// It can.
        Active = "active",
        /// An administrator stopped it for now.
        Suspended = "suspended",
        /// The person is gone; what had to stay is anonymous.
        Erased = "erased",
    }
}

/// What people say of themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Name as they write it.
    pub name: String,
    /// The name as written in other scripts, by a language of each: `en` for Latin letters, `ru` for Cyrillic.
    pub names: BTreeMap<Lang, String>,
    /// The language for pages and mails.
    pub lang: Lang,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Where they work; may be empty.
    pub organisation: String,
    /// What kind of body that is.
    pub stakeholder: Option<Stakeholder>,
    /// For counting only.
    pub sex: Option<Sex>,
    /// For dates and times.
    pub time_zone: Tz,
}

impl Profile {
    /// The names of the fields in which another one differs.
    pub fn differs(&self, other: &Self) -> Vec<&'static str> {
        let fields = [
            ("name", self.name != other.name),
            ("names", self.names != other.names),
            ("language", self.lang != other.lang),
            ("country", self.country != other.country),
            ("organisation", self.organisation != other.organisation),
            ("stakeholder", self.stakeholder != other.stakeholder),
            ("sex", self.sex != other.sex),
            ("time-zone", self.time_zone != other.time_zone),
        ];
        fields.into_iter().filter_map(|(name, differs)| differs.then_some(name)).collect()
    }

    /// The profile of somebody of whom only the name is known.
    pub fn new(name: String, lang: Lang) -> Self {
        Self {
            name,
            names: BTreeMap::new(),
            lang,
            country: None,
            organisation: String::new(),
            stakeholder: None,
            sex: None,
            time_zone: Tz::UTC,
        }
    }

    /// The name for a text in `lang`: as written in its script, else as the person writes it.
    pub fn name_in(&self, lang: Lang) -> &str {
        name_in(&self.name, &self.names, lang)
    }
}

/// Of somebody's name and the same name in other scripts: the one for a text in `lang`.
pub fn name_in<'a>(name: &'a str, names: &'a BTreeMap<Lang, String>, lang: Lang) -> &'a str {
    let script = match lang {
        Lang::Fr | Lang::Es => Lang::En,
        other => other,
    };
    names.get(&lang).or_else(|| names.get(&script)).map_or(name, |name| name)
}

/// An account as it stands in the database.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id, the same in every domain.
    pub id: Uuid,
    /// The address; `None` once erased.
    pub email: Option<String>,
    /// When the address was confirmed.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// Argon2id, as a PHC string.
    pub password_hash: Option<String>,
    /// What they say of themselves.
    pub profile: Profile,
    /// Roles, by hand and through groups.
    pub roles: Vec<Role>,
    /// Those of them that were given by hand.
    pub by_hand: Vec<Role>,
    /// Whether it can be used.
    pub status: Status,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Last visit, to the hour.
    pub last_seen_at: Option<DateTime<Utc>>,
}

/// An account to be made.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// The address.
    pub email: EmailAddress,
    /// Whether it is known to be theirs.
    pub confirmed: bool,
    /// From [`crate::passwords::Passwords::hash`]; `None` where they set one by a link.
    pub password_hash: Option<String>,
    /// What is known of them.
    pub profile: Profile,
    /// Roles; learner may be left out.
    pub roles: Vec<Role>,
}

/// Roles as the database keeps them: ids with commas, learner left out.
pub fn roles_to_text(roles: &[Role]) -> String {
    let mut ids: Vec<Role> = roles.iter().copied().filter(|role| *role != Role::Learner).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().map(Role::id).collect::<Vec<_>>().join(",")
}

/// The other way; ids that this program does not know give nothing (deny by default).
pub fn roles_from_text(text: &str) -> Vec<Role> {
    text.split(',').filter_map(|id| id.parse().ok()).chain([Role::Learner]).collect()
}

/// What the administrator's search looks into, beside the address.
pub fn search_key(profile: &Profile) -> String {
    let names = profile.names.values().map(String::as_str);
    [&*profile.name, &*profile.organisation]
        .into_iter()
        .chain(names)
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_are_read_as_people_type_them() {
        let key = |text: &str| EmailAddress::parse(text).map(|email| email.key().to_owned());
        assert_eq!(key(" Amina@Example.ORG "), Some("amina@example.org".to_owned()));
        assert_eq!(key("o'brien+x@mail.example.org"), Some("o'brien+x@mail.example.org".to_owned()));
        assert_eq!(key("أمينة@مثال.موقع"), Some("أمينة@مثال.موقع".to_owned()));
        assert_eq!(key("root@localhost"), Some("root@localhost".to_owned()));
        for wrong in [
            "",
            "@",
            "a@",
            "@b.c",
            "a b@c.de",
            "a@b",
            "a@b..c",
            ".a@b.c",
            "a@b.c\r\nBcc: x@y.z",
            "a@@b.c",
            "<a@b.c>",
            "a@-b.c",
            "a,b@c.de",
        ] {
            assert_eq!(key(wrong), None, "{wrong:?}");
        }
        assert_eq!(key(&format!("{}@example.org", "a".repeat(65))), None);
    }

    #[test]
    fn names_keep_their_script_and_lose_what_breaks_a_line() {
        assert_eq!(clean_name("  أمينة\t بن  علي "), Some("أمينة بن علي".to_owned()));
        assert_eq!(clean_name("Anne\u{202E}gro"), Some("Annegro".to_owned()));
        assert_eq!(
            clean_name("می\u{200C}خواهم"),
            Some("می\u{200C}خواهم".to_owned()),
            "joiners are letters' business"
        );
        assert_eq!(clean_name(" \n "), None);
        assert_eq!(clean_name(&"x".repeat(NAME_MAX + 1)), None);
    }

    #[test]
    fn roles_survive_the_database() {
        let text = roles_to_text(&[Role::Learner, Role::Trainer, Role::Author, Role::Trainer]);
        assert_eq!(text, "author,trainer");
        assert_eq!(roles_from_text(&text), [Role::Author, Role::Trainer, Role::Learner]);
        assert_eq!(roles_from_text("emperor"), [Role::Learner]);
    }

    #[test]
    fn a_name_is_taken_in_the_language_of_the_text() {
        let mut profile = Profile::new("أمينة بن علي".to_owned(), Lang::Ar);
        profile.names.insert(Lang::En, "Amina Ben Ali".to_owned());
        assert_eq!(profile.name_in(Lang::En), "Amina Ben Ali");
        assert_eq!(profile.name_in(Lang::Es), "Amina Ben Ali", "the same letters");
        assert_eq!(profile.name_in(Lang::Ru), "أمينة بن علي");
        assert!(search_key(&profile).contains("amina ben ali"));
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(typed in "\\PC{0,40}|[ \\t\\n\\u{202A}-\\u{202E}a-zا-ي]{0,40}") {
            if let Some(once) = clean_name(&typed) {
                prop_assert_eq!(clean_name(&once), Some(once.clone()));
                prop_assert!(!once.contains(['\n', '\r', '\t']) && !once.contains("  "));
                prop_assert_eq!(once.trim(), &once);
            }
        }

        #[test]
        fn an_address_that_is_taken_holds_one_at_sign_and_no_line_break(typed in "\\PC{0,20}@\\PC{0,20}|[a-z.@\\r\\n ]{0,30}") {
            if let Some(email) = EmailAddress::parse(&typed) {
                prop_assert_eq!(email.as_str().matches('@').count(), 1);
                prop_assert!(!email.as_str().contains(char::is_whitespace));
            }
        }
    }
}
