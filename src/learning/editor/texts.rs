//! Texts in several languages between a form and a file: which changed, and what that says of their translations.

use toml_edit::{TableLike, Value};

use super::{
    edits::{self, Marks, as_list},
    fields::Fields,
    forms::Tongues,
};
use halqa_platform::lang::Lang;

/// Reads a text into the fields `{field}.{lang}`.
pub(crate) fn read(table: &dyn TableLike, key: &str, field: &str, langs: &[Lang], fields: &mut Fields) {
    for lang in langs {
        let text = edits::text(table, key, *lang).trim();
        fields.set(format!("{field}.{lang}"), text);
    }
}

/// Reads a list of texts, one a line.
pub(crate) fn read_lines(table: &dyn TableLike, key: &str, field: &str, langs: &[Lang], fields: &mut Fields) {
    for lang in langs {
        fields.set(format!("{field}.{lang}"), edits::lines(table, key, *lang));
    }
}

/// Writes texts of one table, and notes which translations fit their base now.
pub(crate) struct Writer<'w> {
    /// The course's languages.
    pub(crate) tongues: &'w Tongues,
    /// What was typed.
    pub(crate) fields: &'w Fields,
    /// What becomes of the records.
    pub(crate) marks: Marks,
}

impl<'w> Writer<'w> {
    /// Nothing written yet.
    pub(crate) fn new(tongues: &'w Tongues, fields: &'w Fields) -> Self {
        Self { tongues, fields, marks: Marks::default() }
    }

    /// A text: its key in the table, the name that translations know it by, the name of its fields.
    pub(crate) fn text(&mut self, table: &mut dyn TableLike, key: &str, name: &str, field: &str) {
        self.each(
            table,
            key,
            name,
            field,
            |text| text.into(),
            |table, key, lang| edits::text(table, key, lang).trim().to_owned(),
        );
    }

    /// A list of texts, one a line.
    pub(crate) fn lines(&mut self, table: &mut dyn TableLike, key: &str, name: &str, field: &str) {
        let value = |text: &str| {
            let lines: Vec<&str> = text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
            as_list(&lines)
        };
        self.each(table, key, name, field, value, edits::lines);
    }

    fn each(
        &mut self,
        table: &mut dyn TableLike,
        key: &str,
        name: &str,
        field: &str,
        value: impl Fn(&str) -> Value,
        read: impl Fn(&dyn TableLike, &str, Lang) -> String,
    ) {
        let base = self.fields.get(&format!("{field}.{}", self.tongues.base)).to_owned();
        for lang in &self.tongues.all {
            let own = format!("{field}.{lang}");
            let new = self.fields.get(&own);
            let changed = read(table, key, *lang) != new;
            if changed {
                edits::set_text(table, key, *lang, (!new.is_empty()).then(|| value(new)));
            }
            if *lang == self.tongues.base {
                continue;
            }
            if new.is_empty() {
                self.marks.gone(*lang, name);
            } else if changed || self.fields.on(&format!("fresh.{own}")) {
                self.marks.fits(*lang, name, &base);
            }
        }
    }
}
