//! Units of a `.toml` file: its texts by their names.

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;
use toml_edit::{Array, DocumentMut, Item, TableLike, Value, value};

use super::{Act, Changed, Kind, Refusal, Unit, has_words, note, tidy};
use crate::format::{
    blocks::{UNKNOWN, UNREVIEWED},
    mark::{edit_toml, set_marks},
    media::FileTexts,
    reader::Record,
    source::Source,
    translation::{State, hash, mark_of},
};

pub(super) fn units(texts: &FileTexts, source: &Source, base: Lang, lang: Lang) -> Vec<Unit> {
    let doc: DocumentMut = source
        .file(&texts.path)
        .and_then(|bytes| std::str::from_utf8(bytes).ok())
        .map_or_else(DocumentMut::new, |text| {
            text.trim_start_matches('\u{feff}').parse().unwrap_or_default()
        });
    let marks = texts.made_from.get(&lang);
    let mut units = Vec::new();
    for record in &texts.records {
        let Some((words, line)) = record.text.langs.get(&base) else { continue };
        let own = record.text.langs.get(&lang).map(|(text, _)| text.clone());
        let mark = marks.and_then(|marks| marks.get(&record.key)).map(String::as_str);
        let state = match (&own, mark) {
            _ if lang == base => State::Translated,
            (None, _) => State::Missing,
            (_, None | Some(UNKNOWN)) => State::Unmarked,
            (_, Some(mark)) if hash(mark) == mark_of(words) => State::Translated,
            _ => State::Stale,
        };
        let list = find(doc.as_table(), &record.key)
            .and_then(|item| item.as_table_like()?.get(base.code()))
            .is_some_and(Item::is_array);
        let there = own.is_some() && lang != base;
        units.push(Unit {
            key: format!("{}#{}", texts.path, record.key),
            file: texts.path.clone(),
            line: *line,
            kind: if list { Kind::List } else { Kind::Text },
            base: words.clone(),
            text: own,
            state,
            unreviewed: there && mark.is_some_and(|mark| mark.ends_with(UNREVIEWED)),
            made_from: mark.filter(|_| there).map(hash).filter(|mark| mark.len() == 8).map(str::to_owned),
            words: has_words(words),
        });
    }
    units
}

pub(super) fn change(
    texts: &FileTexts,
    source: &Source,
    base: Lang,
    lang: Lang,
    acts: &[(&str, &Act)],
) -> Changed {
    let mut changed = Changed::default();
    let Some(text) = source.file(&texts.path).and_then(|bytes| std::str::from_utf8(bytes).ok()) else {
        return changed;
    };
    let mut done = Vec::new();
    let result = edit_toml(text, |doc| {
        let mut marks: BTreeMap<String, String> = texts.made_from.get(&lang).cloned().unwrap_or_default();
        for (key, act) in acts {
            let name = key.split_once('#').map_or("", |(_, name)| name);
            let record = texts.records.iter().find(|record| record.key == name);
            match record
                .ok_or(Refusal::Unknown)
                .and_then(|record| one(doc, record, (base, lang), act, &mut marks))
            {
                Ok(()) => done.push((*key).to_owned()),
                Err(why) => changed.refused.push(((*key).to_owned(), why)),
            }
        }
        let marks: BTreeMap<&str, String> =
            marks.iter().map(|(key, mark)| (key.as_str(), mark.clone())).collect();
        if done.is_empty() { Ok(()) } else { set_marks(doc, lang, &marks, &texts.records) }
    });
    match result {
        Ok(new) if new != text => changed.files.push((texts.path.clone(), new.into_bytes())),
        Ok(_) => {}
        Err(why) => {
            changed.refused.clear();
            changed
                .refused
                .extend(acts.iter().map(|(key, _)| ((*key).to_owned(), Refusal::File(why.clone()))));
        }
    }
    changed
}

fn one(
    doc: &mut DocumentMut,
    record: &Record,
    (base, lang): (Lang, Lang),
    act: &Act,
    marks: &mut BTreeMap<String, String>,
) -> Result<(), Refusal> {
    let (words, _) = record.text.langs.get(&base).ok_or(Refusal::Unknown)?;
    let now = mark_of(words);
    let mark = match act {
        Act::Text { text, unreviewed, made_from } => {
            let text = tidy(text);
            if text.trim().is_empty() {
                return Err(Refusal::Empty);
            }
            write(doc, &record.key, (base, lang), text.trim())?;
            note(made_from.as_deref().unwrap_or(&now), *unreviewed)
        }
        _ if !record.text.langs.contains_key(&lang) => return Err(Refusal::Empty),
        Act::UpToDate => now,
        Act::Accept => match marks.get(&record.key) {
            Some(mark) => hash(mark).to_owned(),
            None => return Ok(()),
        },
    };
    marks.insert(record.key.clone(), mark);
    Ok(())
}

fn write(doc: &mut DocumentMut, key: &str, (base, lang): (Lang, Lang), text: &str) -> Result<(), Refusal> {
    let lost = || Refusal::File(format!("`{key}` cannot be found again"));
    let item = find_mut(doc.as_table_mut(), key).ok_or_else(lost)?;
    let table = item.as_table_like_mut().ok_or_else(lost)?;
    let mut new = match table.get(base.code()) {
        Some(Item::Value(Value::Array(_))) => {
            let words = text.lines().map(str::trim).filter(|line| !line.is_empty());
            value(words.collect::<Array>())
        }
        _ => value(text),
    };
    match table.get_mut(lang.code()) {
        Some(old) if old.as_str() == Some(text) => {}
        Some(old) => {
            if let (Some(old), Some(new)) = (old.as_value(), new.as_value_mut()) {
                *new.decor_mut() = old.decor().clone();
            }
            *old = new;
        }
        None => {
            table.insert(lang.code(), new);
        }
    }
    Ok(())
}

/// The parts of a record's name that a key of a table takes.
fn rest<'k>(name: &'k str, key: &str) -> Option<&'k str> {
    let rest = name.strip_prefix(key)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('.') }
}

fn find<'d>(table: &'d dyn TableLike, name: &str) -> Option<&'d Item> {
    for (key, item) in table.iter() {
        let Some(rest) = rest(name, key) else { continue };
        if rest.is_empty() {
            return Some(item);
        }
        let found = match item {
            Item::ArrayOfTables(tables) => tables.iter().enumerate().find_map(|(index, table)| {
                let rest = self::rest(rest, &id(table, index))?;
                find(table, rest)
            }),
            _ => item.as_table_like().and_then(|table| find(table, rest)),
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

fn find_mut<'d>(table: &'d mut dyn TableLike, name: &str) -> Option<&'d mut Item> {
    // Found once without changing, so that the way is known.
    let key = table.iter().find_map(|(key, item)| {
        let rest = rest(name, key)?;
        let leads = rest.is_empty()
            || match item {
                Item::ArrayOfTables(tables) => tables.iter().enumerate().any(|(index, table)| {
                    self::rest(rest, &id(table, index)).is_some_and(|rest| find(table, rest).is_some())
                }),
                _ => item.as_table_like().is_some_and(|table| find(table, rest).is_some()),
            };
        leads.then(|| key.to_owned())
    })?;
    let rest = rest(name, &key)?.to_owned();
    let item = table.get_mut(&key)?;
    if rest.is_empty() {
        return Some(item);
    }
    if let Item::ArrayOfTables(tables) = item {
        let (index, rest) = tables.iter().enumerate().find_map(|(index, table)| {
            let rest = self::rest(&rest, &id(table, index))?.to_owned();
            find(table, &rest).is_some().then_some((index, rest))
        })?;
        return find_mut(tables.get_mut(index)?, &rest);
    }
    find_mut(item.as_table_like_mut()?, &rest)
}

/// What names a table among others: its id, else its place.
fn id(table: &toml_edit::Table, index: usize) -> String {
    table.get("id").and_then(Item::as_str).map_or_else(|| (index + 1).to_string(), str::to_owned)
}

/// Every text under the base's code, by its mark.
pub(super) fn marked(text: &str, base: Lang) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    if let Ok(doc) = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").parse::<DocumentMut>() {
        collect(doc.as_table(), base.code(), &mut found);
    }
    found
}

fn collect(table: &dyn TableLike, code: &str, found: &mut BTreeMap<String, String>) {
    for (key, item) in table.iter() {
        if let Item::ArrayOfTables(tables) = item {
            for table in tables {
                collect(table, code, found);
            }
        } else if let Some(table) = item.as_table_like() {
            collect(table, code, found);
        } else if key == code
            && let Some(text) = item.as_str()
        {
            found.insert(mark_of(text), text.to_owned());
        }
    }
}
