//! Which participants, and in which order: read from an address and written into one.

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use halqa_identity::accounts::Contact;
use halqa_platform::{
    error::{Error, Result},
    geo,
    http::view,
    lang::Lang,
};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    Text,
    quiz::rules::fold,
    runs::rules::{self as runs, SELF_PACED},
};

/// Lines on one page of the list.
pub const PAGE: usize = 50;
/// Characters of a search that count.
const SEARCH_MAX: usize = 100;
/// Words of a search that count.
const WORDS_MAX: usize = 5;
/// Characters of what people are found by: a page of an index holds it on every database.
const KEY_MAX: usize = 300;
/// People who can be ticked for one act: those of a page, and some more that a script may send.
const CHOSEN_MAX: usize = 500;

/// What stands in the address of the list, and of acts on a selection.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Words of name or address.
    pub q: String,
    /// State of the enrolment; empty = takes the course.
    pub state: String,
    /// `new`, `going`, `completed`.
    pub progress: String,
    /// A group's id.
    pub group: String,
    /// A run's address; `self` for the default run.
    pub run: String,
    /// A language's code.
    pub reader: String,
    /// A country's code.
    pub country: String,
    /// Last seen before this day.
    pub seen: String,
    /// `name`, `enrolled`, `seen`, `progress`.
    pub sort: String,
    /// `down` turns it round.
    pub order: String,
    /// The enrolment that the page before ended with.
    pub after: String,
    /// Enrolments that were ticked.
    pub e: Vec<String>,
    /// `all` = everybody whom the filter lets through.
    pub who: String,
    /// What an act is about: an activity.
    pub activity: String,
}

/// Whose enrolments, by their state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Taking {
    /// Who takes the course, completed or not.
    #[default]
    Active,
    /// Who left.
    Left,
    /// Who was not admitted.
    Declined,
    /// Who waits for an answer.
    Requested,
    /// Everybody.
    Anyone,
}

impl Taking {
    /// Every one, as they are offered.
    pub const ALL: [Taking; 5] =
        [Taking::Active, Taking::Left, Taking::Declined, Taking::Requested, Taking::Anyone];

    /// As in addresses and, but for the last, in the database.
    pub const fn id(self) -> &'static str {
        match self {
            Taking::Active => "active",
            Taking::Left => "left",
            Taking::Declined => "declined",
            Taking::Requested => "requested",
            Taking::Anyone => "anyone",
        }
    }
}

/// How far somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Opened nothing yet.
    New,
    /// In the middle.
    Going,
    /// Completed the course.
    Completed,
}

impl Standing {
    /// Every one, in order.
    pub const ALL: [Standing; 3] = [Standing::New, Standing::Going, Standing::Completed];

    /// As stored and in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Standing::New => "new",
            Standing::Going => "going",
            Standing::Completed => "completed",
        }
    }
}

/// Who is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// As it was typed.
    pub q: String,
    /// State of the enrolment.
    pub taking: Taking,
    /// How far.
    pub standing: Option<Standing>,
    /// Members of this group.
    pub group: Option<Uuid>,
    /// Participants of the run at this address.
    pub run: Option<String>,
    /// Who reads in this language.
    pub lang: Option<Lang>,
    /// Of this country.
    pub country: Option<&'static str>,
    /// Not here since the beginning of this day.
    pub seen: Option<NaiveDate>,
}

fn one_of<T: Copy>(given: &str, all: &[T], id: impl Fn(T) -> &'static str) -> Result<Option<T>> {
    if given.is_empty() {
        return Ok(None);
    }
    all.iter().copied().find(|each| id(*each) == given).map(Some).ok_or_else(unclear)
}

/// A filter that cannot be read never lets more through than was meant: it is an error.
fn unclear() -> Error {
    Error::bad(|lang| Text::of(lang).roster_filter_wrong().to_owned())
}

fn run(given: &str) -> Result<Option<String>> {
    match given {
        "" => Ok(None),
        SELF_PACED => Ok(Some(SELF_PACED.to_owned())),
        given => runs::slug(given).map(Some).ok_or_else(unclear),
    }
}

fn parsed<T: std::str::FromStr>(given: &str) -> Result<Option<T>> {
    if given.is_empty() { Ok(None) } else { given.parse().map(Some).map_err(|_| unclear()) }
}

impl Filter {
    /// From an address.
    ///
    /// # Errors
    /// [`Error::Bad`] for what is no filter.
    pub fn read(asked: &Asked) -> Result<Self> {
        let country = match asked.country.as_str() {
            "" => None,
            code => Some(geo::country(code).ok_or_else(unclear)?.code()),
        };
        Ok(Self {
            q: asked.q.trim().chars().take(SEARCH_MAX).collect(),
            taking: one_of(&asked.state, &Taking::ALL, Taking::id)?.unwrap_or_default(),
            standing: one_of(&asked.progress, &Standing::ALL, Standing::id)?,
            group: parsed(&asked.group)?,
            run: run(&asked.run)?,
            lang: parsed(&asked.reader)?,
            country,
            seen: parsed(&asked.seen)?,
        })
    }

    /// As in an address: `q=…&state=…`; empty for everybody who takes the course.
    pub fn query(&self) -> String {
        let group = self.group.map(|group| group.to_string());
        let seen = self.seen.map(|day| day.to_string());
        let state = (self.taking != Taking::default()).then(|| self.taking.id());
        let pairs = [
            ("q", Some(self.q.as_str()).filter(|q| !q.is_empty())),
            ("state", state),
            ("progress", self.standing.map(Standing::id)),
            ("group", group.as_deref()),
            ("run", self.run.as_deref()),
            ("reader", self.lang.map(Lang::code)),
            ("country", self.country),
            ("seen", seen.as_deref()),
        ];
        let pairs =
            pairs.iter().filter_map(|(name, value)| Some(format!("{name}={}", view::encode((*value)?))));
        pairs.collect::<Vec<_>>().join("&")
    }

    /// Whether it leaves nobody out who takes the course.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }

    /// Folded words, each of which must be found.
    pub fn words(&self) -> Vec<String> {
        self.q.split_whitespace().map(fold).filter(|word| !word.is_empty()).take(WORDS_MAX).collect()
    }

    /// The moment before which somebody was last here, for a reader in this time zone.
    pub fn seen_before(&self, zone: Tz) -> Option<DateTime<Utc>> {
        let midnight = self.seen?.and_hms_opt(0, 0, 0)?;
        Some(zone.from_local_datetime(&midnight).earliest().map_or(midnight.and_utc(), |at| at.to_utc()))
    }
}

/// By what the list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// Name.
    #[default]
    Name,
    /// When enrolled.
    Enrolled,
    /// When last here.
    Seen,
    /// How far.
    Progress,
}

impl By {
    const ALL: [By; 4] = [By::Name, By::Enrolled, By::Seen, By::Progress];

    /// As in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            By::Name => "name",
            By::Enrolled => "enrolled",
            By::Seen => "seen",
            By::Progress => "progress",
        }
    }
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub by: By,
    /// Greatest first.
    pub down: bool,
}

impl Sort {
    /// From an address; anything unknown is the usual order.
    pub fn read(asked: &Asked) -> Self {
        let by = By::ALL.into_iter().find(|by| by.id() == asked.sort).unwrap_or_default();
        Self { by, down: asked.order == "down" }
    }

    /// As in an address.
    pub fn query(self) -> String {
        match (self == Self::default(), self.down) {
            (true, _) => String::new(),
            (false, true) => format!("sort={}&order=down", self.by.id()),
            (false, false) => format!("sort={}", self.by.id()),
        }
    }
}

/// Parts of a query put together, empty ones left out; with `?` where there is anything.
pub fn joined(parts: &[&str]) -> String {
    let all = parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&");
    if all.is_empty() { all } else { format!("?{all}") }
}

/// Whom an act is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// These enrolments.
    Chosen(Vec<Uuid>),
    /// Everybody whom the filter lets through.
    All(Filter),
}

impl Selection {
    /// From an address.
    ///
    /// # Errors
    /// [`Error::Bad`] for a filter or an id that cannot be read.
    pub fn read(asked: &Asked) -> Result<Self> {
        if asked.who == "all" {
            return Ok(Self::All(Filter::read(asked)?));
        }
        let mut ids: Vec<Uuid> =
            asked.e.iter().map(|id| id.parse().map_err(|_| unclear())).collect::<Result<_>>()?;
        ids.sort_unstable();
        ids.dedup();
        if ids.len() > CHOSEN_MAX { Err(unclear()) } else { Ok(Self::Chosen(ids)) }
    }

    /// As in an address.
    pub fn query(&self) -> String {
        match self {
            Self::All(filter) => joined(&["who=all", &filter.query()]),
            Self::Chosen(ids) => {
                let ids: Vec<String> = ids.iter().map(|id| format!("e={}", id.simple())).collect();
                joined(&[&ids.join("&")])
            }
        }
    }
}

/// What somebody is found and sorted by: their name, the name in other scripts, the address; folded.
pub fn search_key(person: &Contact) -> String {
    let mut others = person.other_names.clone();
    others.sort_unstable();
    let parts = [person.name.as_str()]
        .into_iter()
        .chain(others.iter().map(String::as_str))
        .chain([person.email.as_str()]);
    let key = parts.map(fold).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    key.chars().take(KEY_MAX).collect()
}

#[cfg(test)]
mod tests {
    use halqa_identity::accounts::Status;

    use super::*;

    fn person(name: &str, others: &[&str]) -> Contact {
        Contact {
            id: Uuid::nil(),
            name: name.to_owned(),
            other_names: others.iter().map(|&name| name.to_owned()).collect(),
            email: "Amina.BenAli@Example.org".to_owned(),
            confirmed: true,
            lang: Lang::Ar,
            country: "TN".to_owned(),
            sex: None,
            organisation: String::new(),
            status: Status::Active,
        }
    }

    #[test]
    fn people_are_found_in_any_script_however_they_are_typed() {
        let key = search_key(&person("أمينة بن علي", &["Amína Ben Ali", "Амина"]));
        for typed in ["امينه", "أَمِينَة", "AMINA", "ben", "амина", "benali@example", "ali amina"]
        {
            let filter = Filter { q: typed.to_owned(), ..Filter::default() };
            assert!(filter.words().iter().all(|word| key.contains(word)), "{typed} in {key}");
        }
        let filter = Filter { q: "boris".to_owned(), ..Filter::default() };
        assert!(!filter.words().iter().all(|word| key.contains(word)));
        assert!(key.starts_with(&fold("أمينة")), "sorted by the name as they write it: {key}");
    }

    #[test]
    fn a_filter_survives_its_address_and_a_wrong_one_is_refused() {
        let filter = Filter {
            q: "ali & co".to_owned(),
            taking: Taking::Left,
            standing: Some(Standing::Going),
            group: Some(Uuid::from_u128(7)),
            run: Some("spring-2026".to_owned()),
            lang: Some(Lang::Fr),
            country: Some("KE"),
            seen: NaiveDate::from_ymd_opt(2026, 3, 1),
        };
        let query = filter.query();
        assert!(query.starts_with("q=ali%20%26%20co&state=left&progress=going&group="), "{query}");
        let asked = Asked {
            q: "ali & co".to_owned(),
            state: "left".to_owned(),
            progress: "going".to_owned(),
            group: Uuid::from_u128(7).to_string(),
            run: "spring-2026".to_owned(),
            reader: "fr".to_owned(),
            country: "KE".to_owned(),
            seen: "2026-03-01".to_owned(),
            ..Asked::default()
        };
        assert_eq!(Filter::read(&asked).unwrap(), filter);
        assert!(Filter::default().query().is_empty() && Filter::default().is_all());
        for wrong in [
            Asked { group: "x".to_owned(), ..Asked::default() },
            Asked { run: "a b".to_owned(), ..Asked::default() },
            Asked { state: "x".to_owned(), ..Asked::default() },
            Asked { country: "XX".to_owned(), ..Asked::default() },
            Asked { seen: "yesterday".to_owned(), ..Asked::default() },
        ] {
            assert!(Filter::read(&wrong).is_err(), "{wrong:?}");
            let all = Asked { who: "all".to_owned(), ..wrong };
            assert!(Selection::read(&all).is_err(), "a wrong filter selects nobody");
        }
    }

    #[test]
    fn a_day_begins_at_the_readers_midnight() {
        let filter = Filter { seen: NaiveDate::from_ymd_opt(2026, 3, 1), ..Filter::default() };
        let at = filter.seen_before(chrono_tz::Africa::Nairobi).unwrap();
        assert_eq!(at.to_rfc3339(), "2026-02-28T21:00:00+00:00");
    }

    #[test]
    fn a_selection_is_who_was_ticked_or_everybody_who_fits() {
        let id = Uuid::from_u128(9);
        let asked = Asked { e: vec![id.to_string(), id.simple().to_string()], ..Asked::default() };
        let chosen = Selection::read(&asked).unwrap();
        assert_eq!(chosen, Selection::Chosen(vec![id]));
        assert_eq!(chosen.query(), format!("?e={}", id.simple()));
        let asked = Asked { who: "all".to_owned(), progress: "new".to_owned(), ..Asked::default() };
        assert_eq!(Selection::read(&asked).unwrap().query(), "?who=all&progress=new");
    }
}
