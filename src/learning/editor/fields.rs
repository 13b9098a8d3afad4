//! What stands in a form of the editor, by the names of its fields; and how what two people typed comes together.

use std::collections::{BTreeMap, BTreeSet};

/// The fields of a form: read from a file, or as they were sent. A list is its entries, one a line.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// As sent: fields of one name are a list.
    pub(crate) fn sent(pairs: Vec<(String, String)>) -> Self {
        let mut fields = Self::default();
        for (name, value) in pairs {
            let value = value.replace("\r\n", "\n").trim().to_owned();
            match fields.0.get_mut(&name) {
                Some(known) if !value.is_empty() => {
                    known.push('\n');
                    known.push_str(&value);
                }
                Some(_) => {}
                None => {
                    fields.0.insert(name, value);
                }
            }
        }
        fields
    }

    /// A field; empty where there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Whether it says anything.
    pub(crate) fn on(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// The entries of a list.
    pub(crate) fn list(&self, name: &str) -> Vec<&str> {
        self.get(name).split('\n').map(str::trim).filter(|line| !line.is_empty()).collect()
    }

    /// Whether a list has this entry.
    pub(crate) fn has(&self, name: &str, entry: &str) -> bool {
        self.list(name).contains(&entry)
    }

    /// Sets a field.
    pub(crate) fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), value.into());
    }

    /// Moves an entry of a list one place; at the end it stays.
    pub(crate) fn shift(&mut self, name: &str, entry: &str, down: bool) {
        let mut list: Vec<String> = self.list(name).into_iter().map(str::to_owned).collect();
        let Some(at) = list.iter().position(|known| known == entry) else { return };
        let to = if down { at + 1 } else { at.wrapping_sub(1) };
        if to < list.len() {
            list.swap(at, to);
        }
        self.set(name, list.join("\n"));
    }

    /// Takes an entry out of a list.
    pub(crate) fn drop(&mut self, name: &str, entry: &str) {
        let list: Vec<&str> = self.list(name).into_iter().filter(|known| *known != entry).collect();
        let list = list.join("\n");
        self.set(name, list);
    }

    /// Adds an entry to a list.
    pub(crate) fn push(&mut self, name: &str, entry: &str) {
        let mut list = self.get(name).to_owned();
        if !list.is_empty() {
            list.push('\n');
        }
        list.push_str(entry);
        self.set(name, list);
    }
}

/// Two people's changes of the same fields, put together.
#[derive(Debug, PartialEq)]
pub(crate) struct Merged {
    /// Where both changed a field: as the second typed it.
    pub(crate) fields: Fields,
    /// Those fields, as the first left them.
    pub(crate) theirs: BTreeMap<String, String>,
}

/// Puts together what I typed and what somebody else has saved since I opened the form on `base`.
pub(crate) fn merge(base: &Fields, mine: &Fields, theirs: &Fields) -> Merged {
    let names: BTreeSet<&String> = base.0.keys().chain(mine.0.keys()).chain(theirs.0.keys()).collect();
    let mut merged = Merged { fields: Fields::default(), theirs: BTreeMap::new() };
    for name in names {
        let (was, my, their) = (base.get(name), mine.get(name), theirs.get(name));
        let value = if my == was || my == their { their } else { my };
        if my != was && their != was && my != their {
            merged.theirs.insert(name.clone(), their.to_owned());
        }
        merged.fields.set(name.as_str(), value);
    }
    keep_rows(&mut merged, mine, theirs);
    merged
}

/// A row that one of the two has removed and the other changed stays, and so does one that either has added.
fn keep_rows(merged: &mut Merged, mine: &Fields, theirs: &Fields) {
    for list in ["option", "pair", "item", "objective", "author"] {
        let both: Vec<String> =
            mine.list(list).into_iter().chain(theirs.list(list)).map(str::to_owned).collect();
        for row in both {
            let prefix = format!("{list}.{row}.");
            let touched = merged.theirs.keys().any(|name| name.starts_with(&prefix));
            let added = merged.theirs.contains_key(list);
            if (touched || added) && !merged.fields.has(list, &row) {
                merged.fields.push(list, &row);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields::sent(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn fields_of_one_name_are_a_list_that_can_be_moved() {
        let mut sent = fields(&[("option", "a"), ("option", "b"), ("option", "c"), ("text.en", " x\r\ny ")]);
        assert_eq!(sent.list("option"), ["a", "b", "c"]);
        assert_eq!(sent.get("text.en"), "x\ny");
        sent.shift("option", "c", false);
        sent.shift("option", "a", false);
        sent.drop("option", "b");
        sent.push("option", "d");
        assert_eq!(sent.list("option"), ["a", "c", "d"]);
    }

    #[test]
    fn changes_of_different_fields_come_together_and_of_the_same_are_told() {
        let base = fields(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let mine = fields(&[("a", "mine"), ("b", "mine"), ("c", "3")]);
        let theirs = fields(&[("a", "1"), ("b", "theirs"), ("c", "theirs")]);
        let merged = merge(&base, &mine, &theirs);
        assert_eq!(merged.fields, fields(&[("a", "mine"), ("b", "mine"), ("c", "theirs")]));
        assert_eq!(merged.theirs, BTreeMap::from([("b".to_owned(), "theirs".to_owned())]));
        assert!(merge(&base, &base, &theirs).theirs.is_empty());
    }

    #[test]
    fn a_row_that_i_changed_and_they_removed_stays() {
        let base = fields(&[("option", "a"), ("option", "b"), ("option.b.text.en", "B")]);
        let mine = fields(&[("option", "a"), ("option", "b"), ("option.b.text.en", "Better")]);
        let theirs = fields(&[("option", "a")]);
        let merged = merge(&base, &mine, &theirs);
        assert_eq!(merged.fields.list("option"), ["a", "b"]);
        assert_eq!(merged.theirs.keys().collect::<Vec<_>>(), ["option.b.text.en"]);
    }
}
