//! Reading a table of people: the columns, each line, and what is wrong with it.

use std::collections::BTreeMap;

use halqa_platform::{geo, lang::Lang};

use crate::{
    Text,
    accounts::{self, EmailAddress, ORGANISATION_MAX, Profile},
    policy::Role,
};

/// The most people of one file.
pub(super) const MOST: usize = 1000;
/// More columns than this are no table of people.
const COLUMNS: usize = 40;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// Which line of the file before it corrects.
    Line,
    Email,
    Name,
    Language,
    Country,
    Organisation,
    Roles,
}

impl Column {
    pub(super) const DATA: [Column; 6] =
        [Column::Email, Column::Name, Column::Language, Column::Country, Column::Organisation, Column::Roles];

    /// Its fixed name in files.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Column::Line => "line",
            Column::Email => "email",
            Column::Name => "name",
            Column::Language => "language",
            Column::Country => "country",
            Column::Organisation => "organisation",
            Column::Roles => "roles",
        }
    }

    /// What it is called on the page.
    pub(super) fn label(self, t: Text) -> &'static str {
        match self {
            Column::Line => t.invite_line(),
            Column::Email => t.people_email(),
            Column::Name => t.people_name(),
            Column::Language => t.language(),
            Column::Country => t.person_country(),
            Column::Organisation => t.person_organisation(),
            Column::Roles => t.people_roles(),
        }
    }

    /// By its fixed name, or as any of the six languages calls it.
    fn of(title: &str) -> Option<Self> {
        let title = title.trim().to_lowercase();
        let all = || [Column::Line].into_iter().chain(Column::DATA);
        let called = |column: &Column| {
            Lang::ALL.iter().any(|lang| column.label(Text::of(*lang)).to_lowercase() == title)
        };
        match title.as_str() {
            "e-mail" | "mail" => Some(Column::Email),
            "lang" => Some(Column::Language),
            "organization" => Some(Column::Organisation),
            "role" => Some(Column::Roles),
            _ => all().find(|column| column.id() == title).or_else(|| all().find(called)),
        }
    }
}

/// Why a file cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// There is nobody in it.
    Empty,
    /// It is in no known encoding.
    Garbled,
    /// No column is called `email`.
    NoEmail,
    /// A column that the file names twice.
    Twice(Column),
    /// More than [`MOST`] people.
    Many,
    /// The quotes of this line do not close, or it is no table.
    Broken,
}

/// A line as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Written {
    /// The line of the file in which it begins, from 1.
    pub(super) line: u64,
    cells: BTreeMap<Column, String>,
}

impl Written {
    pub(super) fn cell(&self, column: Column) -> &str {
        self.cells.get(&column).map_or("", String::as_str)
    }
}

/// A file as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) lines: Vec<Written>,
    /// Whether a line of titles stands first.
    titled: bool,
}

/// Text of a file: UTF-8 with or without a mark, or UTF-16 with one, as Excel writes it.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> =
            bytes.chunks_exact(2).filter_map(|two| Some(read(two.try_into().ok()?))).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        all => String::from_utf8(all.to_vec()).ok(),
    }
    .filter(|text| !text.contains('\0'))
}

// What separates the cells: whichever stands most often in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |c: u8| first.bytes().filter(|byte| *byte == c).count();
    [b';', b'\t'].into_iter().fold(b',', |best, c| if count(c) > count(best) { c } else { best })
}

/// Counts lines on the way through a text. (The reader takes empty lines for the beginning of what follows them.)
struct Places<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Places<'_> {
    fn line(&mut self, byte: u64) -> u64 {
        let bytes = self.text.as_bytes();
        let begun = usize::try_from(byte).unwrap_or(usize::MAX).min(bytes.len());
        let empty = bytes.iter().skip(begun).take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = bytes.get(self.at..begun + empty).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.at = begun + empty;
        self.line
    }
}

impl Table {
    /// Reads a text. Without a line of titles the columns stand in the order of the template.
    pub(super) fn read(text: &str) -> Result<Self, Unreadable> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            .from_reader(text.as_bytes());
        let mut columns: Vec<Option<Column>> = Vec::new();
        let (mut lines, mut titled) = (Vec::new(), false);
        let mut places = Places { text, at: 0, line: 1 };
        for record in reader.records() {
            let record = record.map_err(|_| Unreadable::Broken)?;
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if record.len() > COLUMNS {
                return Err(Unreadable::Broken);
            }
            if columns.is_empty() {
                if !record.iter().any(|cell| cell.contains('@')) {
                    columns = titles(&record)?;
                    titled = true;
                    continue;
                }
                columns = Column::DATA.map(Some).to_vec();
            }
            let line = places.line(record.position().map_or(0, csv::Position::byte));
            let cells = columns.iter().zip(record.iter());
            let cells = cells.filter_map(|(column, cell)| Some(((*column)?, plain(cell)))).collect();
            lines.push(Written { line, cells });
            if lines.len() > MOST {
                return Err(Unreadable::Many);
            }
        }
        if lines.is_empty() { Err(Unreadable::Empty) } else { Ok(Self { lines, titled }) }
    }

    /// Puts corrected lines in the places of those that they name; what names no line is added.
    pub(super) fn correct(&mut self, corrected: Table) {
        for mut new in corrected.lines {
            let number = new.cell(Column::Line).parse().unwrap_or(0);
            match self.lines.iter_mut().find(|line| line.line == number) {
                Some(line) => {
                    new.line = number;
                    *line = new;
                }
                None => {
                    new.line = self.lines.iter().map(|line| line.line).max().unwrap_or(0) + 1;
                    self.lines.push(new);
                }
            }
        }
    }

    /// As a file again, the same lines in the same places.
    pub(super) fn to_csv(&self) -> String {
        let rows = self
            .lines
            .iter()
            .map(|line| Column::DATA.iter().map(|column| line.cell(*column).to_owned()).collect::<Vec<_>>());
        let titles = Column::DATA.iter().map(|column| column.id().to_owned()).collect();
        let mut text = write(self.titled.then_some(titles).into_iter());
        let mut at = u64::from(self.titled);
        for (line, row) in self.lines.iter().zip(rows) {
            at += 1;
            while at < line.line {
                text.push('\n');
                at += 1;
            }
            text.push_str(&write([row].into_iter()));
        }
        text
    }
}

fn titles(record: &csv::StringRecord) -> Result<Vec<Option<Column>>, Unreadable> {
    let columns: Vec<Option<Column>> = record.iter().map(Column::of).collect();
    for (at, column) in columns.iter().enumerate() {
        if let Some(twice) = column.filter(|_| columns.iter().skip(at + 1).any(|other| other == column)) {
            return Err(Unreadable::Twice(twice));
        }
    }
    if columns.contains(&Some(Column::Email)) { Ok(columns) } else { Err(Unreadable::NoEmail) }
}

// A cell on one line, without the mark that keeps spreadsheets from taking it for a formula (`guarded`).
fn plain(cell: &str) -> String {
    let cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => cell,
    }
}

/// Rows as text of a file; no cell is a formula to a spreadsheet.
pub(super) fn write(rows: impl Iterator<Item = Vec<String>>) -> String {
    let guarded =
        |cell: String| if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell };
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for row in rows {
        // Writing to memory does not fail.
        let _ = writer.write_record(row.into_iter().map(guarded));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A file to fill in, with one line as an example.
pub(super) fn template(lang: Lang) -> String {
    let example = ["amina@example.org", "أمينة بن علي", lang.code(), "TN", "وزارة البيئة", ""];
    let titles = Column::DATA.iter().map(|column| column.id().to_owned()).collect();
    let rows = [titles, example.map(str::to_owned).to_vec()];
    format!("\u{feff}{}", write(rows.into_iter()))
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    NoEmail,
    Email,
    NoName,
    NameLong,
    Language,
    Country,
    OrganisationLong,
    /// This is no role.
    Role(String),
    /// Only an administrator gives roles.
    RolesNotYours,
    /// The same address as that line.
    Again(u64),
}

impl Fault {
    /// What is wrong, and what to do.
    pub(super) fn text(&self, lang: Lang) -> String {
        let t = Text::of(lang);
        match self {
            Fault::NoEmail => t.invite_no_email().to_owned(),
            Fault::Email => t.email_wrong().to_owned(),
            Fault::NoName => t.invite_no_name().to_owned(),
            Fault::NameLong => t.name_long().to_owned(),
            Fault::Language => t.invite_language_wrong().to_owned(),
            Fault::Country => t.invite_country_wrong().to_owned(),
            Fault::OrganisationLong => t.profile_organisation_long().to_owned(),
            Fault::Role(role) => t.invite_role_wrong(role.clone()),
            Fault::RolesNotYours => t.invite_roles_not_yours().to_owned(),
            Fault::Again(line) => t.invite_again(i64::try_from(*line).unwrap_or_default()),
        }
    }
}

/// A line that can be invited.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) email: EmailAddress,
    pub(super) profile: Profile,
    pub(super) roles: Vec<Role>,
}

/// Reads a line; `page` is the language where it names none, `may_give_roles` whether the reader is an administrator.
pub(super) fn read(line: &Written, page: Lang, may_give_roles: bool) -> Result<Person, Vec<Fault>> {
    let mut faults = Vec::new();
    let email = EmailAddress::parse(line.cell(Column::Email));
    if email.is_none() {
        faults.push(if line.cell(Column::Email).is_empty() { Fault::NoEmail } else { Fault::Email });
    }
    let name = accounts::clean_name(line.cell(Column::Name));
    if name.is_none() {
        faults.push(if line.cell(Column::Name).is_empty() { Fault::NoName } else { Fault::NameLong });
    }
    let lang = language(line.cell(Column::Language), page);
    if lang.is_none() {
        faults.push(Fault::Language);
    }
    let country = country(line.cell(Column::Country));
    if country.is_none() {
        faults.push(Fault::Country);
    }
    let organisation = accounts::one_line(line.cell(Column::Organisation), ORGANISATION_MAX);
    if organisation.is_none() {
        faults.push(Fault::OrganisationLong);
    }
    let roles = roles(line.cell(Column::Roles), &mut faults);
    if roles.iter().any(|role| *role != Role::Learner) && !may_give_roles {
        faults.push(Fault::RolesNotYours);
    }
    match (email, name, lang, country, organisation) {
        (Some(email), Some(name), Some(lang), Some(country), Some(organisation)) if faults.is_empty() => {
            let profile = Profile { country, organisation, ..Profile::new(name, lang) };
            Ok(Person { email, profile, roles })
        }
        _ => Err(faults),
    }
}

fn language(typed: &str, page: Lang) -> Option<Lang> {
    if typed.is_empty() {
        return Some(page);
    }
    let typed = typed.to_lowercase();
    Lang::ALL.iter().copied().find(|lang| {
        let known = geo::language(lang.code());
        let called = |in_lang: &Lang| known.is_some_and(|of| of.name(*in_lang).to_lowercase() == typed);
        lang.code() == typed || lang.own_name().to_lowercase() == typed || Lang::ALL.iter().any(called)
    })
}

// A code, or the name in any of the six languages; nothing is an answer too.
fn country(typed: &str) -> Option<Option<String>> {
    if typed.is_empty() {
        return Some(None);
    }
    if let Some(known) = geo::country(&typed.to_uppercase()) {
        return Some(Some(known.code().to_owned()));
    }
    let typed = typed.to_lowercase();
    let found = geo::countries(Lang::En)
        .iter()
        .find(|country| Lang::ALL.iter().any(|lang| country.name(*lang).to_lowercase() == typed));
    found.map(|country| Some(country.code().to_owned()))
}

fn roles(typed: &str, faults: &mut Vec<Fault>) -> Vec<Role> {
    let mut roles = Vec::new();
    for word in typed.split([',', ';', '|', '/']).map(str::trim).filter(|word| !word.is_empty()) {
        let known = |role: &&Role| {
            let called = |lang: &Lang| {
                super::super::role_words(Text::of(*lang), **role).0.to_lowercase() == word.to_lowercase()
            };
            role.id() == word.to_lowercase() || Lang::ALL.iter().any(called)
        };
        match Role::ALL.iter().find(known) {
            Some(role) => roles.push(*role),
            None => faults.push(Fault::Role(word.chars().take(60).collect())),
        }
    }
    roles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(text: &str) -> Vec<Result<Person, Vec<Fault>>> {
        Table::read(text).unwrap().lines.iter().map(|line| read(line, Lang::En, true)).collect()
    }

    #[test]
    fn columns_stand_in_any_order_and_are_called_in_any_language() {
        let text = "\nName;E-mail address;Roles;Country;Language\nAmina;A@Example.org;trainer, Author;Tunisia;Arabic\n";
        let all = people(&text.replace("E-mail address", "email"));
        let amina = all[0].as_ref().unwrap();
        assert_eq!((amina.email.key(), amina.profile.lang), ("a@example.org", Lang::Ar));
        assert_eq!(amina.profile.country.as_deref(), Some("TN"));
        assert_eq!(amina.roles, [Role::Trainer, Role::Author]);
        let titles = format!("{},{}\n", Text::of(Lang::Ar).people_name(), Text::of(Lang::Ar).people_email());
        assert!(people(&format!("{titles}أمينة,a@example.org\n"))[0].is_ok());
        assert!(people("a@example.org,Amina,fr,KE\n")[0].is_ok(), "without titles");
    }

    #[test]
    fn every_fault_of_a_line_is_named() {
        let text = "email,name,language,country,roles\nx,,tlh,Atlantis,emperor\n,Omar,,,\n";
        let table = Table::read(text).unwrap();
        assert_eq!(table.lines.iter().map(|line| line.line).collect::<Vec<_>>(), [2, 3]);
        let faults = read(&table.lines[0], Lang::En, true).unwrap_err();
        let role = Fault::Role("emperor".to_owned());
        assert_eq!(faults, [Fault::Email, Fault::NoName, Fault::Language, Fault::Country, role]);
        assert_eq!(read(&table.lines[1], Lang::En, true).unwrap_err(), [Fault::NoEmail]);
        let staff = Table::read("a@example.org,A,,,,staff\n").unwrap();
        assert_eq!(read(&staff.lines[0], Lang::En, false).unwrap_err(), [Fault::RolesNotYours]);
        for fault in faults {
            assert!(!fault.text(Lang::Ar).is_empty());
        }
    }

    #[test]
    fn files_that_are_no_table_say_why() {
        for (text, why) in [
            ("", Unreadable::Empty),
            ("email,name\n\n", Unreadable::Empty),
            ("first,second\nx,y\n", Unreadable::NoEmail),
            ("email,name,email\na@b.cd,x,y\n", Unreadable::Twice(Column::Email)),
        ] {
            assert_eq!(Table::read(text), Err(why), "{text:?}");
        }
        let many: String = (0..=MOST).map(|n| format!("p{n}@example.org,P\n")).collect();
        assert_eq!(Table::read(&many), Err(Unreadable::Many));
    }

    #[test]
    fn files_of_spreadsheets_are_read() {
        let utf16: Vec<u8> =
            "\u{feff}email\tname\na@b.cd\tأ\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&utf16).unwrap(), "email\tname\na@b.cd\tأ\n");
        assert_eq!(decode(b"\xef\xbb\xbfemail"), Some("email".to_owned()));
        assert_eq!(decode(b"caf\xe9"), None);
        assert_eq!(decode(b"PK\x03\x04\0\0"), None, "no text");
    }

    #[test]
    fn corrected_lines_take_their_places() {
        let mut table = Table::read("email,name\na@b.cd,A\n\nbad,B\nc@b.cd,C\n").unwrap();
        let again = Table::read(&table.to_csv()).unwrap();
        let places = |table: &Table| table.lines.iter().map(|line| line.line).collect::<Vec<_>>();
        assert_eq!(places(&table), [2, 4, 5]);
        assert_eq!(places(&again), places(&table), "{}", table.to_csv());
        let plain = Table::read("a@b.cd,\"A\nB\"\nbad@,B\n").unwrap();
        assert_eq!(places(&plain), [1, 3]);
        assert_eq!(
            places(&Table::read(&plain.to_csv()).unwrap()),
            [1, 3],
            "without titles too: {}",
            plain.to_csv()
        );
        table.correct(Table::read("line,email,name,problem\n4,b@b.cd,B,wrong\n,d@b.cd,D,\n").unwrap());
        let emails: Vec<&str> = table.lines.iter().map(|line| line.cell(Column::Email)).collect();
        assert_eq!(emails, ["a@b.cd", "b@b.cd", "c@b.cd", "d@b.cd"]);
        assert_eq!(places(&table), [2, 4, 5, 6]);
    }

    #[test]
    fn no_cell_is_a_formula() {
        let text = write([vec!["=1+1".to_owned(), "x".to_owned()]].into_iter());
        assert_eq!(text, "'=1+1,x\n");
        assert_eq!(plain("'=1+1"), "=1+1");
        assert_eq!(plain("  a \n b "), "a b");
    }
}
