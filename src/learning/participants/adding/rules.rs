//! A list of people as somebody pastes or uploads it: addresses one a line, `Name <address>`, or CSV with or without
//! a line of headings, with commas, semicolons or tabs.

use std::collections::HashMap;

use halqa_identity::accounts::{EmailAddress, clean_name};
use halqa_platform::lang::Lang;

use crate::quiz::rules::fold;

/// So many people are added at a time.
pub const PEOPLE_MAX: usize = 1000;
/// So many problems are shown at a time.
const PROBLEMS_MAX: usize = 100;

/// One person of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it stands, from 1.
    pub line: u64,
    /// The address.
    pub email: EmailAddress,
    /// The name; may be empty.
    pub name: String,
    /// The language, where one is given.
    pub lang: Option<Lang>,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no address in it.
    NoAddress(u64),
    /// This is no address.
    BadAddress(u64, String),
    /// The address stands in an earlier line, too.
    Twice(u64, u64),
    /// None of the six languages.
    BadLanguage(u64, String),
    /// The name is too long.
    LongName(u64),
    /// The account cannot be used.
    Suspended(u64),
    /// A quotation mark is open or stands in the wrong place.
    Unreadable(u64),
    /// From this line on it is too many.
    TooMany(u64),
}

impl Problem {
    /// The line.
    pub const fn line(&self) -> u64 {
        match self {
            Self::NoAddress(line)
            | Self::BadAddress(line, _)
            | Self::Twice(line, _)
            | Self::BadLanguage(line, _)
            | Self::LongName(line)
            | Self::Suspended(line)
            | Self::Unreadable(line)
            | Self::TooMany(line) => *line,
        }
    }
}

/// A file's bytes as text: UTF-8, or UTF-16 with its mark, as spreadsheet programs write.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let utf16 = |rest: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest
            .chunks_exact(2)
            .map(|pair| read([pair.first().copied().unwrap_or(0), pair.last().copied().unwrap_or(0)]))
            .collect();
        String::from_utf16(&units).ok()
    };
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        other => String::from_utf8(other.to_vec()).ok(),
    }?;
    (!text.contains('\0')).then_some(text)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Email,
    Name,
    Lang,
}

/// What a heading means, in any of the six languages.
fn heading(cell: &str) -> Option<Column> {
    let cell = fold(cell);
    let is = |words: &[&str]| words.iter().any(|word| fold(word) == cell);
    if is(&[
        "email",
        "e-mail",
        "mail",
        "email address",
        "e-mail address",
        "address",
        "البريد الإلكتروني",
        "البريد",
        "عنوان البريد",
        "邮箱",
        "电子邮件",
        "电子邮箱",
        "adresse",
        "courriel",
        "adresse e-mail",
        "adresse électronique",
        "почта",
        "электронная почта",
        "адрес",
        "correo",
        "correo electrónico",
        "dirección",
    ]) {
        Some(Column::Email)
    } else if is(&[
        "name",
        "full name",
        "الاسم",
        "الاسم الكامل",
        "姓名",
        "名字",
        "nom",
        "nom complet",
        "имя",
        "фио",
        "nombre",
        "nombre completo",
    ]) {
        Some(Column::Name)
    } else if is(&["language", "lang", "اللغة", "语言", "langue", "язык", "idioma", "lengua"]) {
        Some(Column::Lang)
    } else {
        None
    }
}

/// A language by its code or by its name in itself.
fn language(cell: &str) -> Option<Lang> {
    let folded = fold(cell);
    let code = folded.split(['-', '_']).next().unwrap_or_default();
    Lang::ALL.into_iter().find(|lang| lang.code() == code || fold(lang.own_name()) == folded)
}

fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |c| first.matches(c).count();
    if count('\t') > 0 {
        b'\t'
    } else if count(';') > count(',') {
        b';'
    } else {
        b','
    }
}

/// Counts lines on the way through a text: the CSV reader takes empty lines for the beginning of what follows them.
struct Places<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Places<'_> {
    /// The line in which the record that the reader found at this byte begins.
    fn line(&mut self, byte: u64) -> u64 {
        let bytes = self.text.as_bytes();
        let mut to = usize::try_from(byte).unwrap_or(usize::MAX).clamp(self.at, bytes.len());
        while bytes.get(to) == Some(&b'\n') {
            to += 1;
        }
        let passed = bytes.get(self.at..to).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.at = to;
        self.line
    }
}

/// Reads the list: who is in it, and every line that something is wrong with.
pub fn read(text: &str) -> (Vec<Line>, Vec<Problem>) {
    // As forms send it, with two characters for the end of a line, the reader would count lines otherwise.
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n");
    let text = text.as_str();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut columns = vec![Column::Email, Column::Name, Column::Lang];
    let (mut lines, mut problems, mut seen) = (Vec::new(), Vec::new(), HashMap::new());
    let (mut first, mut places) = (true, Places { text, at: 0, line: 1 });
    for record in reader.records() {
        let Ok(record) = record else {
            problems.push(Problem::Unreadable(0));
            break;
        };
        let at = places.line(record.position().map_or(0, csv::Position::byte));
        let cells: Vec<&str> = record.iter().collect();
        if std::mem::take(&mut first)
            && let Some(named) = headings(&cells)
        {
            columns = named;
            continue;
        }
        if cells.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        if lines.len() >= PEOPLE_MAX || problems.len() >= PROBLEMS_MAX {
            problems.push(Problem::TooMany(at));
            break;
        }
        match person(at, &cells, &columns) {
            Ok(line) => match seen.get(line.email.key()) {
                Some(before) => problems.push(Problem::Twice(at, *before)),
                None => {
                    seen.insert(line.email.key().to_owned(), at);
                    lines.push(line);
                }
            },
            Err(problem) => problems.push(problem),
        }
    }
    (lines, problems)
}

/// The columns, where this is a line of headings: one of them says where the address is. What is unknown is passed by.
fn headings(cells: &[&str]) -> Option<Vec<Column>> {
    let named: Vec<Option<Column>> = cells.iter().map(|cell| heading(cell)).collect();
    if !named.contains(&Some(Column::Email)) || cells.iter().any(|cell| cell.contains('@')) {
        return None;
    }
    // A column without a meaning is read as a second name column, which counts only where the first is empty.
    Some(named.into_iter().map(|column| column.unwrap_or(Column::Name)).collect())
}

fn person(at: u64, cells: &[&str], columns: &[Column]) -> Result<Line, Problem> {
    let cell = |wanted: Column| {
        let found = columns.iter().zip(cells).find(|(column, _)| **column == wanted);
        found.map_or("", |(_, cell)| *cell)
    };
    let (mut address, mut name) = (cell(Column::Email), cell(Column::Name));
    // «Name <address>», as mail programs copy it; or the two in the other order.
    if let Some((before, rest)) = address.rsplit_once('<') {
        address = rest.trim_end_matches(['>', ' ', ';', ',']);
        name = if name.is_empty() { before.trim().trim_matches('"') } else { name };
    } else if !address.contains('@') && name.contains('@') {
        std::mem::swap(&mut address, &mut name);
    }
    if address.is_empty() {
        return Err(Problem::NoAddress(at));
    }
    let email = EmailAddress::parse(address)
        .ok_or_else(|| Problem::BadAddress(at, address.chars().take(80).collect()))?;
    let name = if name.is_empty() { String::new() } else { clean_name(name).ok_or(Problem::LongName(at))? };
    let lang = match cell(Column::Lang) {
        "" => None,
        given => {
            Some(language(given).ok_or_else(|| Problem::BadLanguage(at, given.chars().take(40).collect()))?)
        }
    };
    Ok(Line { line: at, email, name, lang })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn people(text: &str) -> Vec<(u64, String, String, Option<Lang>)> {
        let (lines, problems) = read(text);
        assert_eq!(problems, [], "{text}");
        let line = |line: Line| (line.line, line.email.as_str().to_owned(), line.name, line.lang);
        lines.into_iter().map(line).collect()
    }

    fn one(at: u64, email: &str, name: &str, lang: Option<Lang>) -> (u64, String, String, Option<Lang>) {
        (at, email.to_owned(), name.to_owned(), lang)
    }

    #[test]
    fn addresses_alone_with_names_and_as_tables() {
        let plain = "a@example.org\n\n Boris <b@example.org>;\n\"Ben Ali, Amina\" <c@example.org>\n";
        let read = people(plain);
        assert_eq!(read[0], one(1, "a@example.org", "", None));
        assert_eq!(read[1], one(3, "b@example.org", "Boris", None));
        let sent = people(&plain.replace('\n', "\r\n"));
        assert_eq!(sent, people(plain), "as a form sends it");
        let table = "Name;E-Mail;Langue\nأمينة;a@example.org;العربية\nBoris;b@example.org;ru-RU\n";
        assert_eq!(
            people(table),
            [
                one(2, "a@example.org", "أمينة", Some(Lang::Ar)),
                one(3, "b@example.org", "Boris", Some(Lang::Ru)),
            ]
        );
        let bare = "a@example.org,\"Ben Ali, Amina\",fr\nBoris,b@example.org\n";
        assert_eq!(
            people(bare),
            [
                one(1, "a@example.org", "Ben Ali, Amina", Some(Lang::Fr)),
                one(2, "b@example.org", "Boris", None),
            ]
        );
        let arabic = "الاسم\tالبريد الإلكتروني\nأمينة\ta@example.org\n";
        assert_eq!(people(arabic), [one(2, "a@example.org", "أمينة", None)]);
    }

    #[test]
    fn every_bad_line_is_named_with_its_number() {
        let text = "email,name,language\ngood@example.org,Good,en\nnot an address,X,en\n,Nobody,en\nGOOD@example.org,Again,en\nx@example.org,X,klingon\n";
        let (lines, problems) = read(text);
        assert_eq!(lines.len(), 1);
        assert_eq!(
            problems,
            [
                Problem::BadAddress(3, "not an address".to_owned()),
                Problem::NoAddress(4),
                Problem::Twice(5, 2),
                Problem::BadLanguage(6, "klingon".to_owned()),
            ]
        );
    }

    #[test]
    fn too_many_are_refused() {
        let text: String = (0..=PEOPLE_MAX).map(|n| format!("a{n}@example.org\n")).collect();
        let (lines, problems) = read(&text);
        assert_eq!((lines.len(), problems), (PEOPLE_MAX, vec![Problem::TooMany(PEOPLE_MAX as u64 + 1)]));
    }

    #[test]
    fn files_of_spreadsheet_programs_are_read() {
        let text = "a@example.org,أمينة";
        let le: Vec<u8> =
            [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let marked: Vec<u8> = [0xEF, 0xBB, 0xBF].into_iter().chain(text.bytes()).collect();
        for bytes in [le, marked, text.as_bytes().to_vec()] {
            assert_eq!(decode(&bytes).as_deref(), Some(text));
        }
        assert_eq!(decode(b"caf\xe9@example.org"), None);
        assert_eq!(decode(b"PK\x03\x04\0\0"), None);
    }

    proptest! {
        #[test]
        fn nothing_that_is_pasted_breaks_it(text in "\\PC{0,200}") {
            let (lines, _) = read(&text);
            prop_assert!(lines.len() <= PEOPLE_MAX);
        }
    }
}
