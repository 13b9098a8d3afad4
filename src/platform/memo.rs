//! Texts that come again and again (a plural with its number, a date, a drawing) are made once per thread.
//!
//! What is made must follow from its key alone, for ever. Each thread keeps its own table, so there is no lock; a
//! full table is emptied, so that memory does not grow with what people type.

use std::{cell::RefCell, collections::HashMap};

/// Kind of key: a message with its arguments.
pub const MESSAGE: u8 = 1;
/// Kind of key: a moment, written out.
pub const MOMENT: u8 = 2;
/// Kind of key: the drawing that follows from a slug.
pub const PLATE: u8 = 3;

/// Entries that one thread keeps: a few hundred kilobytes.
const MOST: usize = 2048;
/// Longer keys (a text somebody wrote) are not worth keeping.
const LONGEST_KEY: usize = 256;

thread_local! {
    static TABLE: RefCell<HashMap<Key, String>> = RefCell::new(HashMap::new());
}

/// What a text follows from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Key(Vec<u8>);

impl Key {
    /// A key of one kind of text; kinds never meet.
    pub fn new(kind: u8) -> Self {
        let mut bytes = Vec::with_capacity(64);
        bytes.push(kind);
        Self(bytes)
    }

    /// Adds a number.
    #[must_use]
    pub fn number(mut self, number: u64) -> Self {
        self.0.extend_from_slice(&number.to_le_bytes());
        self
    }

    /// Adds a text; its length goes with it, so that no two ways of cutting give the same key.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        let mut key = self.number(text.len() as u64);
        key.0.extend_from_slice(text.as_bytes());
        key
    }
}

/// The text of `key`, made by `make` where this thread has not made it yet.
pub fn text(key: Key, make: impl FnOnce() -> String) -> String {
    if key.0.len() > LONGEST_KEY {
        return make();
    }
    if let Some(known) = TABLE.with_borrow(|table| table.get(&key).cloned()) {
        return known;
    }
    // Outside the borrow: making one text may ask for another.
    let made = make();
    TABLE.with_borrow_mut(|table| {
        if table.len() >= MOST {
            table.clear();
        }
        table.insert(key, made.clone());
    });
    made
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_text_is_made_once_and_keys_do_not_meet() {
        let made = Cell::new(0);
        let make = |key: Key| {
            text(key, || {
                made.set(made.get() + 1);
                made.get().to_string()
            })
        };
        assert_eq!(make(Key::new(200).text("ab").text("c")), "1");
        assert_eq!(make(Key::new(200).text("ab").text("c")), "1");
        assert_eq!(make(Key::new(200).text("a").text("bc")), "2");
        assert_eq!(make(Key::new(201).text("ab").text("c")), "3");
        let long = Key::new(200).text(&"x".repeat(LONGEST_KEY));
        assert_ne!(make(long.clone()), make(long));
    }

    #[test]
    fn one_text_may_need_another() {
        let outer =
            text(Key::new(202).number(1), || text(Key::new(202).number(2), || "in".to_owned()) + "out");
        assert_eq!(outer, "inout");
    }

    #[test]
    fn the_table_does_not_grow_for_ever() {
        for number in 0..MOST as u64 * 2 {
            text(Key::new(203).number(number), String::new);
        }
        assert!(TABLE.with_borrow(HashMap::len) <= MOST);
    }
}
