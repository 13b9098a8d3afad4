//! What becomes of published numbers when they are shown, and the exact ones for who has said why they need them.

use std::collections::{BTreeMap, BTreeSet};

use halqa_platform::disclosure::{self, K, K_CROSSED};

use super::rules::{Alike, Crossed, Depth, Dimension, Figures, Line, Published, Slice, Table, total};

/// The exact numbers of a slice, for who has said why they need them.
pub fn exact(people: &[Alike], slice: Slice) -> Published {
    let here = |one: &&Alike| slice.has(one.quarter, one.run);
    let line = |of: Figures| Line {
        started: Some(of.started),
        active: Some(of.active),
        completed: Some(of.completed),
    };
    let tables = Dimension::ALL.map(|dimension| {
        let mut sums: BTreeMap<String, Figures> = BTreeMap::new();
        people.iter().filter(here).for_each(|one| {
            *sums.entry(one.category(dimension).to_owned()).or_default() += one.figures;
        });
        let lines = sums.into_iter().map(|(key, figures)| (key, line(figures))).collect();
        Table { dimension, k: 1, depth: Depth::Full, lines, others: None }
    });
    let columns: BTreeSet<String> = people.iter().filter(here).map(|one| one.sex.clone()).collect();
    let mut crossed = Crossed { columns: columns.into_iter().collect(), ..Crossed::default() };
    for one in people.iter().filter(here) {
        let row = crossed.lines.entry(one.country.clone()).or_insert_with(|| vec![0; crossed.columns.len()]);
        let place = crossed.columns.iter().position(|sex| *sex == one.sex);
        if let Some(cell) = place.and_then(|at| row.get_mut(at)) {
            *cell += one.figures.started;
        }
    }
    let whole = line(total(people, |one| here(&one)));
    Published { slice, whole, tables: tables.to_vec(), crossed: Some(crossed) }
}

/// The figures of a table by name, for [`hold`].
fn named(published: &mut Published) -> Vec<(String, u64, &mut Option<u64>)> {
    let mut all = Vec::new();
    add(&mut all, "", K, &mut published.whole);
    for table in &mut published.tables {
        let (name, k) = (table.dimension.id(), table.k);
        for (key, line) in &mut table.lines {
            add(&mut all, &format!("{name}/{key}"), k, line);
        }
        if let Some(line) = &mut table.others {
            add(&mut all, &format!("{name}/*"), k, line);
        }
    }
    all
}

fn add<'a>(all: &mut Vec<(String, u64, &'a mut Option<u64>)>, name: &str, k: u64, line: &'a mut Line) {
    let Line { started, active, completed } = line;
    for (figure, value) in [("s", started), ("a", active), ("c", completed)] {
        all.push((format!("{name}/{figure}"), k, value));
    }
}

/// Leaves each figure at what was shown last where it has moved on by less than a group that may be told; what is
/// shown now, for the next time.
pub fn hold(published: &mut Published, before: &BTreeMap<String, u64>) -> BTreeMap<String, u64> {
    let mut shown = before.clone();
    for (name, k, value) in named(published) {
        let Some(now) = *value else { continue };
        let held = disclosure::held(before.get(&name).copied(), now, k);
        *value = Some(held);
        shown.insert(name, held);
    }
    if let Some(crossed) = &mut published.crossed {
        let columns = &crossed.columns;
        let rows = crossed.lines.iter_mut().map(|(key, row)| (key.as_str(), row));
        for (key, row) in rows.chain(crossed.others.iter_mut().map(|row| ("*", row))) {
            for (sex, n) in columns.iter().zip(row) {
                let name = format!("crossed/{key}/{sex}");
                *n = disclosure::held(before.get(&name).copied(), *n, K_CROSSED);
                shown.insert(name, *n);
            }
        }
    }
    shown
}

/// The middle of these numbers of days, rounded; `None` of none.
pub fn median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    let middle = days.len() / 2;
    let upper = *days.get(middle)?;
    Some(if days.len().is_multiple_of(2) {
        (days.get(middle.wrapping_sub(1))? + upper + 1).div_euclid(2)
    } else {
        upper
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_days() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![9, 1, 4]), Some(4));
        assert_eq!(median(vec![1, 2, 9, 4]), Some(3));
        assert_eq!(median(vec![1, 4]), Some(3), "2.5 is about 3");
    }

    #[test]
    fn a_figure_waits_until_its_step_is_no_small_group() {
        let whole = |n| Line { started: Some(n), active: None, completed: Some(0) };
        let of = |n| Published { slice: Slice::All, whole: whole(n), tables: Vec::new(), crossed: None };
        let mut shown = BTreeMap::new();
        for (now, seen) in [(12, 12), (13, 12), (16, 12), (17, 17), (17, 17), (14, 17)] {
            let mut published = of(now);
            shown = hold(&mut published, &shown);
            assert_eq!(published.whole.started, Some(seen), "{now}");
        }
    }
}
