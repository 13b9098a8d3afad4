//! `.toml` files changed without touching anything else in them: comments, order, spaces, ends of lines.

use toml_edit::{DocumentMut, Item, Table, TableLike, value};

/// Why a file was not changed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Trouble {
    /// It is not TOML, or such that other lines would change: what, in English.
    #[error("{0}")]
    Unreadable(String),
    /// The thing to change is not there (somebody else has taken it away).
    #[error("it is no longer there")]
    Gone,
    /// It is written in a way that only a text editor can change (inline tables).
    #[error("it is written as inline tables")]
    Inline,
}

/// The file after `change`; tables print in the order in which they then stand.
///
/// # Errors
/// [`Trouble`], also that of `change`.
pub fn edited(
    text: &str,
    change: impl FnOnce(&mut DocumentMut) -> Result<(), Trouble>,
) -> Result<String, Trouble> {
    let crlf = text.contains("\r\n");
    let plain = text.replace("\r\n", "\n");
    let (bom, plain) = match plain.strip_prefix('\u{feff}') {
        Some(plain) => ("\u{feff}", plain.to_owned()),
        None => ("", plain),
    };
    let mut doc: DocumentMut = plain
        .parse()
        .map_err(|error: toml_edit::TomlError| Trouble::Unreadable(error.message().to_owned()))?;
    if doc.to_string() != plain {
        return Err(Trouble::Unreadable("cannot be edited without changing other lines".to_owned()));
    }
    change(&mut doc)?;
    let mut new = doc.to_string();
    if crlf {
        new = new.replace('\n', "\r\n");
    }
    Ok(format!("{bom}{new}"))
}

/// Gives every table its place by where it stands in the tree, so that moved ones print where they were moved to.
pub fn renumber(doc: &mut DocumentMut) {
    let mut next = 0;
    number(doc.as_table_mut(), &mut next);
}

fn number(table: &mut Table, next: &mut isize) {
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(inner) => {
                if !inner.is_dotted() {
                    inner.set_position(Some(*next));
                    *next += 1;
                }
                number(inner, next);
            }
            Item::ArrayOfTables(list) => {
                for inner in list.iter_mut() {
                    inner.set_position(Some(*next));
                    *next += 1;
                    number(inner, next);
                }
            }
            Item::None | Item::Value(_) => {}
        }
    }
}

/// Sets a text of one language, `key.lang = "…"`; an empty one is removed. Where the key is there already its comments
/// and spaces stay.
pub fn set_text(table: &mut dyn TableLike, key: &str, lang: &str, text: &str) -> Result<(), Trouble> {
    if text.is_empty() {
        if let Some(of) = table.get_mut(key).and_then(Item::as_table_like_mut) {
            of.remove(lang);
            if of.is_empty() {
                table.remove(key);
            }
        }
        return Ok(());
    }
    if table.get(key).is_none() {
        let mut of = Table::new();
        of.set_dotted(true);
        table.insert(key, Item::Table(of));
    }
    let of = table.get_mut(key).and_then(Item::as_table_like_mut).ok_or(Trouble::Inline)?;
    put(of, lang, value(text));
    Ok(())
}

/// Sets a value, with the comment and the spaces that the old one had.
pub fn put(table: &mut dyn TableLike, key: &str, new: Item) {
    match (table.get_mut(key), new) {
        (Some(Item::Value(old)), Item::Value(mut fresh)) => {
            if old.to_string().trim() == fresh.to_string().trim() {
                return;
            }
            *fresh.decor_mut() = old.decor().clone();
            *old = fresh;
        }
        (Some(old), fresh) => *old = fresh,
        (None, fresh) => {
            table.insert(key, fresh);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ODD: &str = "# top\r\nformat = 1   # why\r\n\r\ntitle.en   =  \"x\"   # kept\r\n\r\n\r\n# the first\r\n[[module]]\r\nid = \"a\"\r\n  [[module.activity]] # odd\r\n  id = 'b'\r\n# end\r\n";

    #[test]
    fn nothing_else_changes() {
        assert_eq!(edited(ODD, |_| Ok(())).expect("edited"), ODD);
        let numbered = edited(ODD, |doc| {
            renumber(doc);
            Ok(())
        });
        assert_eq!(numbered.expect("edited"), ODD);
        let new = edited(ODD, |doc| set_text(doc.as_table_mut(), "title", "en", "y \"z\"")).expect("edited");
        assert_eq!(new, ODD.replace("\"x\"", "'y \"z\"'"));
        let two = edited(ODD, |doc| set_text(doc.as_table_mut(), "title", "ar", "س")).expect("edited");
        assert!(two.contains("title.en   =  \"x\"   # kept\r\ntitle.ar = \"س\"\r\n"), "{two}");
        let none = edited(&two, |doc| set_text(doc.as_table_mut(), "title", "ar", "")).expect("edited");
        assert_eq!(none, ODD);
        assert!(matches!(edited("a = ", |_| Ok(())), Err(Trouble::Unreadable(_))));
    }
}
