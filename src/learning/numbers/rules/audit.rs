//! Whether a small figure can be worked out from all that is published of a course.
//!
//! The choices in `rules` protect each table by itself. Taken together they can still tell more: of a run in which 5 of
//! 14 completed, and of whose 14 seven are women, at least two women have not. So what was decided is tried as somebody
//! would who has every table: each figure has a range, which each sum narrows, until nothing changes.

use std::collections::{BTreeMap, BTreeSet};

use halqa_platform::disclosure::{K, is_small};

use super::{Dimension, Figures, Line, Numbers, Slice};

/// Started; active and completed; who is not active and has not completed.
const FIGURES: usize = 5;
/// Which of them are parts of the started together.
const RESTS: [(usize, usize); 2] = [(1, 3), (2, 4)];
/// Ranges that have not settled after so many rounds are taken for told.
const ROUNDS: usize = 200;

/// A figure that is told too exactly: of these people, and where it is of one, of a category of this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Leak {
    slice: Slice,
    dimension: Option<Dimension>,
}

impl Numbers<'_> {
    /// Publishes less and less until no small figure can be worked out; in the end nothing.
    pub(super) fn withdraw_leaks(&mut self) {
        while let Some(leak) = leak(self) {
            if !self.withdraw(leak) {
                return;
            }
        }
    }

    /// No longer publishes what tells of a small figure, the least first; whether there was something to withdraw.
    fn withdraw(&mut self, Leak { slice, dimension }: Leak) -> bool {
        let is_run = matches!(slice, Slice::Run(_));
        if let Some(id) = dimension.map(Dimension::id) {
            let (own, other) = match is_run {
                true => (&mut self.by_run, &mut self.by_period),
                false => (&mut self.by_period, &mut self.by_run),
            };
            if own.remove(id).is_some() || other.remove(id).is_some() {
                return true;
            }
            if let Some(lines) = self.tables.get_mut(id).and_then(|(_, lines)| lines.take()) {
                if dimension != Some(Dimension::Language) {
                    self.crossed = None;
                }
                return !lines.is_empty();
            }
        }
        let before = self.slices.len();
        self.slices.retain(|of, _| *of == Slice::All || matches!(of, Slice::Run(_)) != is_run);
        if self.slices.len() < before {
            if is_run {
                self.by_run.clear()
            } else {
                self.by_period.clear()
            }
            return true;
        }
        self.crossed = None;
        self.tables.clear();
        self.slices.insert(Slice::All, Line::default()) != Some(Line::default())
    }
}

type Group<'a> = Option<(Dimension, &'a str)>;

/// Every figure there is, in the order of slices, groups and [`FIGURES`]; behind them those of merged categories.
struct Known<'a> {
    slices: Vec<Slice>,
    groups: Vec<Group<'a>>,
    truth: Vec<u64>,
    ranges: Vec<(u64, u64)>,
    /// A figure and the parts whose sum it is.
    sums: Vec<(usize, Vec<usize>)>,
}

/// A small figure that can be worked out, if there is one.
fn leak(numbers: &Numbers<'_>) -> Option<Leak> {
    let mut known = Known::of(numbers);
    known.add_sums();
    known.tell(numbers);
    let settled = known.narrow();
    let width = known.groups.len();
    for (at, slice) in known.slices.iter().enumerate() {
        for (group, of) in known.groups.iter().enumerate() {
            let dimension = of.map(|(dimension, _)| dimension);
            let k = dimension.and_then(|of| numbers.tables.get(of.id())).map_or(K, |(k, _)| *k);
            let first = (at * width + group) * FIGURES;
            let open =
                (first..first + FIGURES).all(|name| match (known.truth.get(name), known.ranges.get(name)) {
                    (Some(n), Some((low, high))) => {
                        !is_small(*n, k) || (settled && *low <= 1 && *high >= k - 1)
                    }
                    _ => false,
                });
            if !open {
                return Some(Leak { slice: *slice, dimension });
            }
        }
    }
    None
}

impl<'a> Known<'a> {
    fn of(numbers: &Numbers<'a>) -> Self {
        let slices_of = |one: &super::Alike| {
            [Slice::All, Slice::Year(one.quarter.year), Slice::Quarter(one.quarter), Slice::Run(one.run)]
        };
        let slices: BTreeSet<Slice> = numbers.people.iter().flat_map(slices_of).collect();
        let groups_of = |one: &'a super::Alike| {
            let [first, second, third] = Dimension::ALL.map(|of| Some((of, one.category(of))));
            [None, first, second, third]
        };
        let groups: BTreeSet<Group<'a>> = numbers.people.iter().flat_map(groups_of).collect();
        let (slices, groups): (Vec<Slice>, Vec<Group<'a>>) =
            (slices.into_iter().collect(), groups.into_iter().collect());
        let mut truth = vec![0; slices.len() * groups.len() * FIGURES];
        for one in numbers.people {
            let Figures { started, active, completed } = one.figures;
            let rest = |of: u64| started.saturating_sub(of);
            let figures = [started, active, completed, rest(active), rest(completed)];
            let places = groups_of(one).map(|group| groups.binary_search(&group));
            for slice in slices_of(one) {
                for (slice, group) in slices
                    .binary_search(&slice)
                    .into_iter()
                    .flat_map(|at| places.iter().flatten().map(move |of| (at, of)))
                {
                    let first = (slice * groups.len() + group) * FIGURES;
                    truth.iter_mut().skip(first).zip(figures).for_each(|(sum, n)| *sum += n);
                }
            }
        }
        let most = truth.iter().copied().max().unwrap_or(0).saturating_mul(2);
        let ranges = vec![(0, most); truth.len()];
        Self { slices, groups, truth, ranges, sums: Vec::new() }
    }

    fn name(&self, slice: usize, group: usize, figure: usize) -> usize {
        (slice * self.groups.len() + group) * FIGURES + figure
    }

    fn add(&mut self, whole: usize, parts: Vec<usize>) {
        if !parts.is_empty() {
            self.sums.push((whole, parts));
        }
    }

    fn add_sums(&mut self) {
        let whole = self.groups.iter().position(Option::is_none).unwrap_or(0);
        for slice in 0..self.slices.len() {
            for group in 0..self.groups.len() {
                for (of, rest) in RESTS {
                    let parts = vec![self.name(slice, group, of), self.name(slice, group, rest)];
                    self.add(self.name(slice, group, 0), parts);
                }
            }
            for (dimension, figure) in
                Dimension::ALL.iter().flat_map(|of| (0..FIGURES).map(move |n| (*of, n)))
            {
                let groups = self.groups.iter().enumerate();
                let groups = groups.filter(|(_, group)| group.is_some_and(|(of, _)| of == dimension));
                let parts = groups.map(|(group, _)| self.name(slice, group, figure)).collect();
                self.add(self.name(slice, whole, figure), parts);
            }
        }
        for (at, slice) in self.slices.clone().into_iter().enumerate() {
            match slice {
                Slice::All => {
                    self.add_slices(at, |part| matches!(part, Slice::Year(_)));
                    self.add_slices(at, |part| matches!(part, Slice::Run(_)));
                }
                Slice::Year(year) => {
                    self.add_slices(
                        at,
                        |part| matches!(part, Slice::Quarter(quarter) if quarter.year == year),
                    );
                }
                Slice::Quarter(_) | Slice::Run(_) => {}
            }
        }
    }

    fn add_slices(&mut self, whole: usize, of: impl Fn(&Slice) -> bool) {
        let slices: Vec<usize> =
            self.slices.iter().enumerate().filter(|(_, slice)| of(slice)).map(|(at, _)| at).collect();
        for (group, figure) in (0..self.groups.len()).flat_map(|group| (0..FIGURES).map(move |n| (group, n)))
        {
            let parts = slices.iter().map(|slice| self.name(*slice, group, figure)).collect();
            self.add(self.name(whole, group, figure), parts);
        }
    }

    fn tell_figure(&mut self, name: usize) {
        if let (Some(range), Some(n)) = (self.ranges.get_mut(name), self.truth.get(name)) {
            *range = (*n, *n);
        }
    }

    fn tell_line(&mut self, slice: usize, group: usize, line: &Line) {
        for (figure, told) in [line.started, line.active, line.completed].iter().enumerate() {
            if told.is_some() {
                self.tell_figure(self.name(slice, group, figure));
            }
        }
    }

    /// What is published, as [`Numbers::published`] has it.
    fn tell(&mut self, numbers: &Numbers<'_>) {
        let whole = self.groups.iter().position(Option::is_none).unwrap_or(0);
        let started = |known: &Self, slice| known.truth.get(known.name(slice, whole, 0)).copied();
        let all = self.slices.iter().position(|slice| *slice == Slice::All).and_then(|at| started(self, at));
        for (at, slice) in self.slices.clone().into_iter().enumerate() {
            let everybody = started(self, at) == all;
            let line = numbers.slices.get(if everybody { &Slice::All } else { &slice });
            let Some(line) = line.filter(|line| line.started.is_some()) else { continue };
            self.tell_line(at, whole, line);
            for dimension in Dimension::ALL {
                let Some((_, Some(lines))) = numbers.tables.get(dimension.id()) else { continue };
                if everybody {
                    self.tell_full(at, dimension, lines);
                } else if let Some(shown) = numbers.details_of(slice).get(dimension.id()) {
                    self.tell_started(at, dimension, shown);
                }
            }
        }
    }

    fn tell_full(&mut self, slice: usize, dimension: Dimension, lines: &BTreeMap<String, Line>) {
        for (group, of) in self.groups.clone().into_iter().enumerate() {
            if let Some(line) = of.filter(|(of, _)| *of == dimension).and_then(|(_, of)| lines.get(of)) {
                self.tell_line(slice, group, line);
            }
        }
    }

    fn tell_started(&mut self, slice: usize, dimension: Dimension, shown: &BTreeSet<String>) {
        let mut merged = Vec::new();
        for (group, of) in self.groups.clone().into_iter().enumerate() {
            let name = self.name(slice, group, 0);
            match of {
                Some((of, category)) if of == dimension && shown.contains(category) => self.tell_figure(name),
                Some((of, _)) if of == dimension => merged.push(name),
                _ => {}
            }
        }
        let sum = merged.iter().filter_map(|name| self.truth.get(*name)).sum();
        self.add(self.truth.len(), merged);
        self.truth.push(sum);
        self.ranges.push((sum, sum));
    }

    fn range(&self, name: usize) -> (u64, u64) {
        self.ranges.get(name).copied().unwrap_or((0, u64::MAX))
    }

    fn narrow_to(ranges: &mut [(u64, u64)], name: usize, (low, high): (u64, u64)) -> bool {
        let Some(range) = ranges.get_mut(name) else { return false };
        let narrower = (range.0.max(low), range.1.min(high));
        let changes = narrower != *range;
        *range = narrower;
        changes
    }

    /// Bounds from each sum, until nothing changes; whether that came to be.
    fn narrow(&mut self) -> bool {
        let sums = std::mem::take(&mut self.sums);
        for _ in 0..ROUNDS {
            let mut changed = false;
            for (whole, parts) in &sums {
                let (low, high) = self.range(*whole);
                let (mut lows, mut highs) = (0_u64, 0_u64);
                for part in parts {
                    let range = self.range(*part);
                    lows = lows.saturating_add(range.0);
                    highs = highs.saturating_add(range.1);
                }
                changed |= Self::narrow_to(&mut self.ranges, *whole, (lows, highs));
                for part in parts {
                    let own = self.range(*part);
                    let least = low.saturating_sub(highs.saturating_sub(own.1));
                    let most = high.saturating_sub(lows.saturating_sub(own.0));
                    let narrower = Self::narrow_to(&mut self.ranges, *part, (least, most));
                    if narrower {
                        let now = self.range(*part);
                        lows = lows.saturating_sub(own.0).saturating_add(now.0);
                        highs = highs.saturating_sub(own.1).saturating_add(now.1);
                        changed = true;
                    }
                }
            }
            if !changed {
                return true;
            }
        }
        false
    }
}
