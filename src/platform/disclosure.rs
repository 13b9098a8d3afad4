//! Small groups in published counts: which figures are left out, so that from all that is published nobody learns more
//! of a small group than that it is small.
//!
//! Three shapes of tables are known, for each of which the range in which a hidden figure can lie is known exactly:
//!
//! - a **line**: parts of a published total ([`hide_in_line`]). Hidden parts are at least one each, for zeros are shown;
//! - a **split**: of each part some are of a kind, such as completed ([`hide_in_split`]). Hidden rows are a table of two
//!   columns with known sums, in which a figure lies between `row + column - all` and the smaller of row and column
//!   (Fréchet's bounds, which are reached in a table that is hidden whole);
//! - **rows by columns** ([`detailed`]): a row is shown in every column or in none. Those that are not are one row, "all
//!   others", of which the same bounds hold.
//!
//! A figure that is small itself (primary) must be able to be anything from 1 to `k - 1`; where it is not, the next
//! larger figure is hidden too (complementary), until it is.

/// Fewer people than this are not told apart.
pub const K: u64 = 5;
/// Fewer than this where two things that are known of a person are crossed, such as country and sex.
pub const K_CROSSED: u64 = 10;
/// The name of these rules, for every output.
pub const RULE: &str = "small-cells 1";

/// Whether a figure is a small group: some, but fewer than `k`.
pub const fn is_small(n: u64, k: u64) -> bool {
    0 < n && n < k
}

/// The smallest part that is shown and not nothing, to be hidden next.
fn next(sizes: &[u64], hidden: &[bool]) -> Option<usize> {
    let shown = sizes.iter().zip(hidden).enumerate().filter(|(_, (size, hidden))| **size > 0 && !**hidden);
    shown.min_by_key(|(at, (size, _))| (**size, *at)).map(|(at, _)| at)
}

fn sum(of: &[u64], which: &[bool]) -> u64 {
    of.iter().zip(which).filter(|(_, is)| **is).map(|(n, _)| *n).sum()
}

/// Which parts of a published total are hidden; `None` where no choice protects the small ones, so that the parts are
/// not to be published at all.
pub fn hide_in_line(parts: &[u64], k: u64) -> Option<Vec<bool>> {
    if parts.iter().sum::<u64>() < k {
        return None;
    }
    let mut hidden: Vec<bool> = parts.iter().map(|n| is_small(*n, k)).collect();
    while hidden.contains(&true) {
        let many = hidden.iter().filter(|is| **is).count() as u64;
        // Each of the others is at least one, so the largest that one can be is what is left.
        if many > 1 && sum(parts, &hidden) >= (k - 1) + (many - 1) {
            break;
        }
        let more = next(parts, &hidden)?;
        *hidden.get_mut(more)? = true;
    }
    Some(hidden)
}

/// A part of a split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// How many.
    pub size: u64,
    /// Whether that is hidden.
    pub hidden: bool,
    /// How many of them are of the kind.
    pub kind: u64,
}

/// In which parts it is hidden how many are of the kind, where that is published of them all; `None` where no choice
/// protects the small ones, be it because all together are a small group already. Then the sizes of the parts are not
/// to be published either: of seven who completed in parts of five and eight, the eight have at least two.
pub fn hide_in_split(parts: &[Part], k: u64) -> Option<Vec<bool>> {
    let sizes: Vec<u64> = parts.iter().map(|part| part.size).collect();
    let kinds: Vec<u64> = parts.iter().map(|part| part.kind).collect();
    let rests: Vec<u64> = parts.iter().map(|part| part.size.saturating_sub(part.kind)).collect();
    if is_small(kinds.iter().sum(), k) || is_small(rests.iter().sum(), k) {
        return None;
    }
    let small = |part: &Part| is_small(part.kind, k) || is_small(part.size.saturating_sub(part.kind), k);
    let mut hidden: Vec<bool> =
        parts.iter().map(|part| part.size > 0 && (part.hidden || small(part))).collect();
    loop {
        let all = sum(&sizes, &hidden);
        let good = [&kinds, &rests].into_iter().all(|column| {
            let of = sum(column, &hidden);
            parts.iter().zip(column).zip(&hidden).all(|((part, n), hidden)| {
                !*hidden || !is_small(*n, k) || covers(part.size, part.hidden, of, all, k)
            })
        });
        if good {
            return Some(hidden);
        }
        let more = next(&sizes, &hidden)?;
        *hidden.get_mut(more)? = true;
    }
}

/// Whether a figure in a row and a column of a table that is hidden whole can be anything from 1 to `k - 1`. Of a row
/// whose sum is hidden only the column is known: the sum can be from 1 to at least `k - 1`.
const fn covers(row: u64, row_hidden: bool, column: u64, all: u64, k: u64) -> bool {
    let upper = column >= k - 1 && (row_hidden || row >= k - 1);
    upper && (row_hidden || row + column <= all + 1)
}

/// Which rows are shown in each column, where the sums of rows (except those hidden) and of columns are published:
/// `shown[row]`. What is not shown is one row, "all others". `coarser` are sets of columns whose sums are published too.
/// `None` where no row can be shown.
pub fn detailed(rows: &[Vec<u64>], hidden: &[bool], coarser: &[Vec<usize>], k: u64) -> Option<Vec<bool>> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let totals: Vec<u64> = rows.iter().map(|row| row.iter().sum()).collect();
    let mut sets: Vec<Vec<usize>> = (0..columns).map(|at| vec![at]).collect();
    sets.extend(coarser.iter().cloned());
    let cell = |row: &[u64], set: &[usize]| set.iter().filter_map(|at| row.get(*at)).sum::<u64>();
    let mut shown: Vec<bool> = rows
        .iter()
        .zip(hidden)
        .map(|(row, hidden)| !*hidden && row.iter().any(|n| *n > 0) && !row.iter().any(|n| is_small(*n, k)))
        .collect();
    loop {
        let others: Vec<usize> = (0..rows.len()).filter(|at| shown.get(*at) == Some(&false)).collect();
        let all: u64 = others.iter().filter_map(|at| totals.get(*at)).sum();
        let good = sets.iter().all(|set| {
            let column: u64 = others.iter().filter_map(|at| rows.get(*at)).map(|row| cell(row, set)).sum();
            !is_small(column, k)
                && others.iter().all(|at| {
                    let (Some(row), Some(total)) = (rows.get(*at), totals.get(*at)) else { return true };
                    let unknown = hidden.get(*at).copied().unwrap_or(false);
                    !is_small(cell(row, set), k) || covers(*total, unknown, column, all, k)
                })
        });
        if good {
            return shown.contains(&true).then_some(shown);
        }
        let merged: Vec<bool> = shown.iter().map(|is| !is).collect();
        *shown.get_mut(next(&totals, &merged)?)? = false;
    }
}

/// What is shown of a figure that was shown before: it moves on only by a step that is no small number, so that who
/// looks every day learns of no single person who came.
pub const fn held(before: Option<u64>, now: u64, k: u64) -> u64 {
    match before {
        Some(before) if is_small(before.abs_diff(now), k) => before,
        _ => now,
    }
}

/// A share in per cent; of a group nobody learns that it was all or none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// 5 or less.
    Few,
    /// 95 or more.
    Most,
    /// About so many.
    Percent(u8),
}

/// How many of so many; `None` of none.
pub fn share(of: u64, all: u64) -> Option<Share> {
    let percent = of.checked_mul(200)?.checked_add(all)?.checked_div(all.checked_mul(2)?)?;
    Some(match percent {
        0..=5 => Share::Few,
        6..=94 => Share::Percent(u8::try_from(percent).unwrap_or(94)),
        _ => Share::Most,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Lowest and highest value of each cell over every table of whole numbers that agrees with what is published.
    /// `groups` are sets of cells with their sum; `least` is what a cell is at least.
    fn ranges(cells: usize, least: u64, groups: &[(Vec<usize>, u64)]) -> Vec<(u64, u64)> {
        let mut found = vec![(u64::MAX, 0); cells];
        let most = groups.iter().map(|(_, sum)| *sum).max().unwrap_or(0);
        let mut table = Vec::with_capacity(cells);
        fill(&mut table, cells, (least, most), groups, &mut found);
        found
    }

    fn fill(
        table: &mut Vec<u64>,
        cells: usize,
        (least, most): (u64, u64),
        groups: &[(Vec<usize>, u64)],
        found: &mut [(u64, u64)],
    ) {
        let at = table.len();
        for (group, sum) in groups {
            let so_far: u64 = group.iter().filter(|cell| **cell < at).map(|cell| table[*cell]).sum();
            let open = group.iter().filter(|cell| **cell >= at).count() as u64;
            if so_far + open * least > *sum || (open == 0 && so_far != *sum) {
                return;
            }
        }
        if at == cells {
            for (value, range) in table.iter().zip(found) {
                *range = (range.0.min(*value), range.1.max(*value));
            }
            return;
        }
        for value in least..=most {
            table.push(value);
            fill(table, cells, (least, most), groups, found);
            table.pop();
        }
    }

    fn audit((low, high): (u64, u64), k: u64) -> bool {
        low <= 1 && high >= k - 1
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn a_line_hides_every_small_part(parts in proptest::collection::vec(0..9_u64, 1..6), k in 3..6_u64) {
            let Some(hidden) = hide_in_line(&parts, k) else { return Ok(()) };
            let cells: Vec<usize> = (0..parts.len()).filter(|at| hidden[*at]).collect();
            let group = ((0..cells.len()).collect(), sum(&parts, &hidden));
            let ranges = ranges(cells.len(), 1, &[group]);
            for (range, at) in ranges.iter().zip(&cells) {
                prop_assert!(!is_small(parts[*at], k) || audit(*range, k), "{parts:?} {hidden:?}");
            }
            for (part, hidden) in parts.iter().zip(&hidden) {
                prop_assert!(*hidden || !is_small(*part, k));
            }
        }

        #[test]
        fn a_split_hides_small_kinds_and_small_rests(
            parts in proptest::collection::vec((0..8_u64, 0..8_u64), 1..5), k in 3..5_u64,
        ) {
            let sizes: Vec<u64> = parts.iter().map(|(a, b)| a + b).collect();
            let Some(line) = hide_in_line(&sizes, k) else { return Ok(()) };
            let parts: Vec<Part> = parts.iter().zip(&line)
                .map(|((kind, rest), hidden)| Part { size: kind + rest, hidden: *hidden, kind: *kind }).collect();
            let Some(hidden) = hide_in_split(&parts, k) else { return Ok(()) };
            // Cells: of each hidden part those of the kind and the rest, two columns and a row of which the sum is
            // known where the part's size is shown, and one sum for all whose size is not.
            let rows: Vec<usize> = (0..parts.len()).filter(|at| hidden[*at]).collect();
            let columns = [0, 1].map(|column| (0..rows.len()).map(|row| row * 2 + column).collect::<Vec<_>>());
            let kinds: u64 = rows.iter().map(|at| parts[*at].kind).sum();
            let all: u64 = rows.iter().map(|at| parts[*at].size).sum();
            let [first, second] = columns;
            let mut groups = vec![(first, kinds), (second, all - kinds)];
            let mut unknown = (Vec::new(), 0);
            for (row, at) in rows.iter().enumerate() {
                let cells = [row * 2, row * 2 + 1];
                if parts[*at].hidden {
                    unknown.0.extend(cells);
                    unknown.1 += parts[*at].size;
                } else {
                    groups.push((cells.to_vec(), parts[*at].size));
                }
            }
            if !unknown.0.is_empty() {
                groups.push(unknown);
            }
            let ranges = ranges(rows.len() * 2, 0, &groups);
            for (row, at) in rows.iter().enumerate() {
                for (cell, n) in [(row * 2, parts[*at].kind), (row * 2 + 1, parts[*at].size - parts[*at].kind)] {
                    prop_assert!(!is_small(n, k) || audit(ranges[cell], k), "{parts:?} {hidden:?} {ranges:?}");
                }
            }
            for (part, hidden) in parts.iter().zip(&hidden) {
                prop_assert!(*hidden || !is_small(part.kind, k) && !is_small(part.size - part.kind, k));
            }
        }

        #[test]
        fn rows_are_shown_in_every_column_or_in_none(
            rows in proptest::collection::vec(proptest::collection::vec(0..5_u64, 3), 1..4), k in 2..4_u64,
        ) {
            let totals: Vec<u64> = rows.iter().map(|row| row.iter().sum()).collect();
            let Some(line) = hide_in_line(&totals, k) else { return Ok(()) };
            let coarser = [vec![0, 1]];
            let Some(shown) = detailed(&rows, &line, &coarser, k) else { return Ok(()) };
            let others: Vec<usize> = (0..rows.len()).filter(|at| !shown[*at]).collect();
            let mut groups: Vec<(Vec<usize>, u64)> = (0..3)
                .map(|column| {
                    let cells = (0..others.len()).map(|row| row * 3 + column).collect();
                    (cells, others.iter().map(|at| rows[*at][column]).sum())
                })
                .collect();
            let mut unknown = (Vec::new(), 0);
            for (row, at) in others.iter().enumerate() {
                let cells = row * 3..row * 3 + 3;
                if line[*at] {
                    unknown.0.extend(cells);
                    unknown.1 += totals[*at];
                } else {
                    groups.push((cells.collect(), totals[*at]));
                }
            }
            if !unknown.0.is_empty() {
                groups.push(unknown);
            }
            let ranges = ranges(others.len() * 3, 0, &groups);
            for (row, at) in others.iter().enumerate() {
                for column in 0..3 {
                    let small = is_small(rows[*at][column], k);
                    prop_assert!(!small || audit(ranges[row * 3 + column], k), "{rows:?} {shown:?} {ranges:?}");
                }
            }
            for (row, shown) in rows.iter().zip(&shown) {
                prop_assert!(!*shown || row.iter().all(|n| !is_small(*n, k)));
            }
        }

        #[test]
        fn what_is_shown_moves_by_whole_steps(values in proptest::collection::vec(0..40_u64, 1..40)) {
            let mut shown = None;
            for value in values {
                let next = held(shown, value, K);
                prop_assert!(!is_small(shown.unwrap_or(next).abs_diff(next), K));
                prop_assert!(!(K..).contains(&next.abs_diff(value)));
                shown = Some(next);
            }
        }
    }

    #[test]
    fn the_leaks_that_everybody_knows() {
        // Total less female less male.
        assert_eq!(hide_in_line(&[40, 30, 2], K), Some(vec![false, true, true]));
        // Each can be four, where the others are one. Where none can, and there is nothing else to hide behind, the
        // parts are not told.
        assert_eq!(hide_in_line(&[2, 2, 2], K), Some(vec![true, true, true]));
        assert_eq!(hide_in_line(&[2, 2, 1], K), None);
        assert_eq!(hide_in_line(&[3, 0], K), None);
        assert_eq!(hide_in_line(&[2, 3], K), Some(vec![true, true]));
        assert_eq!(hide_in_line(&[0, 12, 5], K), Some(vec![false, false, false]));
        // All but two have completed.
        let part = |size, kind| Part { size, hidden: false, kind };
        let parts = [part(40, 38), part(30, 15), part(20, 10)];
        assert_eq!(hide_in_split(&parts, K), Some(vec![true, false, true]));
        assert_eq!(hide_in_split(&[part(40, 38)], K), None);
        // Of seven at most five are in the first part, so at least two in the other.
        assert_eq!(hide_in_split(&[part(5, 4), part(8, 3)], K), None);
        assert_eq!(share(38, 40), Some(Share::Most));
        assert_eq!(share(1, 40), Some(Share::Few));
        assert_eq!(share(1, 3), Some(Share::Percent(33)));
        assert_eq!(share(0, 0), None);
    }
}
