//! A `.toml` file of a course, changed in place: comments, order and spacing of everything else stay.

use halqa_platform::lang::Lang;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, Value, value};

use crate::format::mark_of;

/// The lists of tables of the format; where one is written as an inline list, it is read as if it were not.
const LISTS: [&str; 8] =
    ["question", "option", "pair", "item", "authors", "objectives", "module", "activity"];

/// A file that is being changed.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    doc: DocumentMut,
    crlf: bool,
    bom: bool,
}

impl Sheet {
    /// Reads a file; `None` where it is not UTF-8 or no TOML.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let (bom, text) = match text.strip_prefix('\u{feff}') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let crlf = text.contains("\r\n");
        let mut doc: DocumentMut = text.replace("\r\n", "\n").parse().ok()?;
        lists(doc.as_table_mut());
        Some(Self { doc, crlf, bom })
    }

    /// A file with nothing in it yet.
    pub(crate) fn empty() -> Self {
        Self { doc: DocumentMut::new(), crlf: false, bom: false }
    }

    /// The file as it is now.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut text = self.doc.to_string();
        if self.crlf {
            text = text.replace('\n', "\r\n");
        }
        if self.bom {
            text.insert(0, '\u{feff}');
        }
        text.into_bytes()
    }

    /// Its outermost table.
    pub(crate) fn root(&self) -> &Table {
        self.doc.as_table()
    }

    /// The same, to change it.
    pub(crate) fn root_mut(&mut self) -> &mut Table {
        self.doc.as_table_mut()
    }

    /// What a text in a language was made from, as recorded.
    pub(crate) fn mark(&self, lang: Lang, name: &str) -> Option<&str> {
        self.root().get("made-from")?.as_table_like()?.get(lang.code())?.as_table_like()?.get(name)?.as_str()
    }

    /// Records what texts were made from, and forgets it of texts that are gone.
    pub(crate) fn keep_marks(&mut self, marks: &Marks) {
        for (lang, name, mark) in &marks.0 {
            match mark {
                Some(mark) => self.set_mark(*lang, name, mark),
                None => {
                    if let Some(own) = self.marks_of(*lang) {
                        own.remove(name);
                    }
                }
            }
        }
        self.drop_empty_marks();
    }

    /// Forgets every record whose name begins so: what it tells of was removed.
    pub(crate) fn forget_marks(&mut self, prefix: &str) {
        for lang in Lang::ALL {
            if let Some(own) = self.marks_of(lang) {
                let gone: Vec<String> = own
                    .iter()
                    .map(|(name, _)| name.to_owned())
                    .filter(|name| name.starts_with(prefix))
                    .collect();
                for name in gone {
                    own.remove(&name);
                }
            }
        }
        self.drop_empty_marks();
    }

    /// Copies every record whose name begins with `from` to one that begins with `to`.
    pub(crate) fn copy_marks(&mut self, from: &str, to: &str) {
        for lang in Lang::ALL {
            let Some(own) = self.marks_of(lang) else { continue };
            let copies: Vec<(String, String)> = own
                .iter()
                .filter_map(|(name, mark)| {
                    Some((format!("{to}{}", name.strip_prefix(from)?), mark.as_str()?.to_owned()))
                })
                .collect();
            for (name, mark) in copies {
                set(own, &name, mark.into());
            }
        }
    }

    fn marks_of(&mut self, lang: Lang) -> Option<&mut dyn TableLike> {
        self.root_mut().get_mut("made-from")?.as_table_like_mut()?.get_mut(lang.code())?.as_table_like_mut()
    }

    /// Records what one text was made from.
    pub(crate) fn set_mark(&mut self, lang: Lang, name: &str, mark: &str) {
        let made = self.root_mut().entry("made-from").or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        let Some(made) = made.as_table_like_mut() else { return };
        if made.get(lang.code()).is_none() {
            let mut table = Table::new();
            // At the end of the file, in the order of languages, as `halqa course mark` writes them.
            table.set_position(Some(1_000_000 + isize::try_from(lang.index()).unwrap_or(0)));
            table.decor_mut().set_prefix("\n");
            made.insert(lang.code(), Item::Table(table));
        }
        if let Some(own) = made.get_mut(lang.code()).and_then(Item::as_table_like_mut) {
            set(own, name, mark.into());
        }
    }

    fn drop_empty_marks(&mut self) {
        let Some(made) = self.root_mut().get_mut("made-from").and_then(Item::as_table_like_mut) else {
            return;
        };
        let is_empty =
            |item: Option<&Item>| item.and_then(Item::as_table_like).is_some_and(TableLike::is_empty);
        for lang in Lang::ALL {
            if is_empty(made.get(lang.code())) {
                made.remove(lang.code());
            }
        }
        if made.is_empty() {
            self.root_mut().remove("made-from");
        }
    }
}

fn lists(table: &mut Table) {
    for key in LISTS {
        let Some(item) = table.get_mut(key) else { continue };
        if item.is_array() {
            match std::mem::take(item).into_array_of_tables() {
                Ok(tables) => *item = Item::ArrayOfTables(tables),
                Err(other) => *item = other,
            }
        }
        if let Some(tables) = item.as_array_of_tables_mut() {
            tables.iter_mut().for_each(lists);
        }
    }
}

/// What becomes of the records of translations: language, name of the text, what it was made from (`None`: gone).
#[derive(Debug, Default)]
pub(crate) struct Marks(Vec<(Lang, String, Option<String>)>);

impl Marks {
    /// The text in `lang` matches `base` as it is now.
    pub(crate) fn fits(&mut self, lang: Lang, name: &str, base: &str) {
        self.0.push((lang, name.to_owned(), Some(mark_of(base))));
    }

    /// There is no such text any more.
    pub(crate) fn gone(&mut self, lang: Lang, name: &str) {
        self.0.push((lang, name.to_owned(), None));
    }
}

/// A text in a language; empty where there is none.
pub(crate) fn text<'t>(table: &'t dyn TableLike, key: &str, lang: Lang) -> &'t str {
    let of_lang = table.get(key).and_then(Item::as_table_like).and_then(|texts| texts.get(lang.code()));
    of_lang.and_then(Item::as_str).unwrap_or("")
}

/// A list of texts in a language, one a line.
pub(crate) fn lines(table: &dyn TableLike, key: &str, lang: Lang) -> String {
    let of_lang = table.get(key).and_then(Item::as_table_like).and_then(|texts| texts.get(lang.code()));
    strings(of_lang).join("\n")
}

/// The texts of a list.
pub(crate) fn strings(item: Option<&Item>) -> Vec<String> {
    let array = item.and_then(Item::as_array);
    array.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A text without language; empty where there is none.
pub(crate) fn plain<'t>(table: &'t dyn TableLike, key: &str) -> &'t str {
    table.get(key).and_then(Item::as_str).unwrap_or("")
}

/// A number as it is written; empty where there is none.
pub(crate) fn number(table: &dyn TableLike, key: &str) -> String {
    let item = table.get(key);
    match (item.and_then(Item::as_integer), item.and_then(Item::as_float)) {
        (Some(whole), _) => whole.to_string(),
        (None, Some(part)) => part.to_string(),
        (None, None) => String::new(),
    }
}

/// Sets a value where it is another; what stands around it stays.
pub(crate) fn set(table: &mut dyn TableLike, key: &str, new: Value) {
    if let Some(old) = table.get_mut(key).and_then(Item::as_value_mut) {
        if plain_value(old) != plain_value(&new) {
            let decor = old.decor().clone();
            *old = new;
            *old.decor_mut() = decor;
        }
    } else {
        table.insert(key, value(new));
    }
}

fn plain_value(of: &Value) -> String {
    match of {
        Value::String(text) => format!("\"{}", text.value()),
        Value::Integer(number) => number.value().to_string(),
        Value::Float(number) => number.value().to_string(),
        Value::Boolean(yes) => yes.value().to_string(),
        Value::Datetime(time) => format!("\"{}", time.value()),
        Value::Array(array) => array.iter().map(plain_value).collect::<Vec<_>>().join("\n,"),
        Value::InlineTable(table) => table.to_string(),
    }
}

/// Sets a value, or takes the key away where there is none.
pub(crate) fn set_or_remove(table: &mut dyn TableLike, key: &str, new: Option<Value>) {
    match new {
        Some(new) => set(table, key, new),
        None => {
            table.remove(key);
        }
    }
}

/// A whole number without a point, another with it.
pub(crate) fn as_number(number: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and small")]
    if number.fract() == 0.0 && number.abs() < 1e15 { (number as i64).into() } else { number.into() }
}

/// A list of texts as a value.
pub(crate) fn as_list<S: AsRef<str>>(words: &[S]) -> Value {
    Value::Array(words.iter().map(AsRef::as_ref).collect::<Array>())
}

/// Sets a text, or takes it away where the new one is empty; in the last language, the key with it.
pub(crate) fn set_text(table: &mut dyn TableLike, key: &str, lang: Lang, new: Option<Value>) {
    let Some(new) = new else {
        if let Some(texts) = table.get_mut(key).and_then(Item::as_table_like_mut) {
            texts.remove(lang.code());
            if texts.is_empty() {
                table.remove(key);
            }
        }
        return;
    };
    if table.get(key).and_then(Item::as_table_like).is_none() {
        let mut texts = Table::new();
        texts.set_dotted(true);
        table.insert(key, Item::Table(texts));
    }
    if let Some(texts) = table.get_mut(key).and_then(Item::as_table_like_mut) {
        set(texts, lang.code(), new);
    }
}

/// The tables of `[[key]]`, in order.
pub(crate) fn rows<'t>(table: &'t dyn TableLike, key: &str) -> Vec<&'t Table> {
    table.get(key).and_then(Item::as_array_of_tables).into_iter().flatten().collect()
}

/// Puts other tables in the place of `[[key]]`; none takes the key away. They stand one after the other, where the
/// list stood.
pub(crate) fn set_rows(table: &mut Table, key: &str, rows: Vec<Table>) {
    if rows.is_empty() {
        table.remove(key);
        return;
    }
    let mut tables = ArrayOfTables::new();
    for mut row in rows {
        loosen(&mut row);
        tables.push(row);
    }
    match table.get_mut(key) {
        Some(item) => *item = Item::ArrayOfTables(tables),
        None => {
            table.insert(key, Item::ArrayOfTables(tables));
        }
    }
}

/// Takes the tables of `[[key]]` out, to put them back with [`set_rows`].
pub(crate) fn take_rows(table: &mut Table, key: &str) -> Vec<Table> {
    let Some(item) = table.get_mut(key).and_then(Item::as_array_of_tables_mut) else { return Vec::new() };
    std::mem::take(item).into_iter().collect()
}

/// A table that stands where its list has it, not where it stood in the file.
fn loosen(table: &mut Table) {
    table.set_position(None);
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(inner) => loosen(inner),
            Item::ArrayOfTables(inner) => inner.iter_mut().for_each(loosen),
            _ => {}
        }
    }
}

/// A new table of a list, with an empty line before it.
pub(crate) fn new_row() -> Table {
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# About the quiz\ntitle.en = \"T\"   # the title\npass = 70\n\n# first\n[[question]]\nid = \"a\"\ntext.en = \"A\"\n\n# second\n[[question]]\nid = \"b\"\ntext.en = \"B\"\n\n[made-from.ar]\n\"question.a.text\" = \"00000000\"\n";

    fn text_of(sheet: &Sheet) -> String {
        String::from_utf8(sheet.bytes()).unwrap()
    }

    #[test]
    fn what_is_not_changed_stays_as_it_was() {
        for file in [FILE.to_owned(), FILE.replace('\n', "\r\n"), format!("\u{feff}{FILE}")] {
            let mut sheet = Sheet::parse(file.as_bytes()).unwrap();
            assert_eq!(text_of(&sheet), file);
            set(sheet.root_mut(), "pass", 70.into());
            assert_eq!(text_of(&sheet), file);
            set(sheet.root_mut(), "pass", 80.into());
            set_text(sheet.root_mut(), "title", Lang::En, Some("U".into()));
            assert_eq!(text_of(&sheet), file.replace("pass = 70", "pass = 80").replace("\"T\"", "\"U\""));
        }
        assert!(Sheet::parse(b"x =").is_none());
        assert!(Sheet::parse(&[0xff]).is_none());
    }

    #[test]
    fn tables_are_moved_with_their_comments_and_stay_before_what_comes_after() {
        let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
        let mut rows = take_rows(sheet.root_mut(), "question");
        rows.reverse();
        set_rows(sheet.root_mut(), "question", rows);
        let text = text_of(&sheet);
        let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
        assert!(
            place("# second\n[[question]]\nid = \"b\"") < place("# first\n[[question]]\nid = \"a\""),
            "{text}"
        );
        assert!(place("# first") < place("[made-from.ar]"), "{text}");
        assert!(place("# About the quiz") < place("# second"), "{text}");
    }

    #[test]
    fn records_of_translations_are_made_and_forgotten() {
        let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
        let mut marks = Marks::default();
        marks.fits(Lang::Ar, "question.b.text", "B");
        marks.fits(Lang::Fr, "title", "T");
        sheet.keep_marks(&marks);
        assert_eq!(sheet.mark(Lang::Ar, "question.b.text"), Some(mark_of("B").as_str()));
        assert!(text_of(&sheet).ends_with(&format!("[made-from.fr]\ntitle = \"{}\"\n", mark_of("T"))));
        sheet.forget_marks("question.");
        assert!(!text_of(&sheet).contains("made-from.ar"), "{}", text_of(&sheet));
        let mut marks = Marks::default();
        marks.gone(Lang::Fr, "title");
        sheet.keep_marks(&marks);
        assert!(!text_of(&sheet).contains("made-from"));
    }

    #[test]
    fn a_new_text_stands_beside_the_others() {
        let mut sheet = Sheet::parse(FILE.as_bytes()).unwrap();
        set_text(sheet.root_mut(), "title", Lang::Ar, Some("ع".into()));
        assert!(
            text_of(&sheet).contains("title.en = \"T\"   # the title\ntitle.ar = \"ع\"\n"),
            "{}",
            text_of(&sheet)
        );
        set_text(sheet.root_mut(), "intro", Lang::En, Some("One.\nTwo.".into()));
        assert_eq!(text(sheet.root(), "intro", Lang::En), "One.\nTwo.");
        let again = Sheet::parse(&sheet.bytes()).unwrap();
        assert_eq!(text(again.root(), "intro", Lang::En), "One.\nTwo.");
        set_text(sheet.root_mut(), "intro", Lang::En, None);
        assert!(!text_of(&sheet).contains("intro"));
    }
}
