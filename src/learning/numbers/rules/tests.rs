//! From everything that is published at once, the range of each figure that is not.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// A figure: of the people of a slice and, where it is of one, a category; `s`tarted, `a`ctive or `c`ompleted and what
/// is left of the started by them.
type Name = (Slice, Option<(Dimension, String)>, char);

const RESTS: [(char, char); 2] = [('a', 'x'), ('c', 'y')];

fn run(n: u128) -> Uuid {
    Uuid::from_u128(n + 1)
}

/// What an attacker knows: sums of figures, and the figures that are told.
#[derive(Default)]
struct Known {
    truth: BTreeMap<Name, u64>,
    sums: Vec<(Name, Vec<Name>)>,
    ranges: BTreeMap<Name, (u64, u64)>,
}

impl Known {
    fn tell(&mut self, name: &Name, n: u64) {
        self.ranges.insert(name.clone(), (n, n));
    }

    /// Bounds from each sum, until nothing changes.
    fn narrow(&mut self) {
        let names: Vec<Name> = self.truth.keys().cloned().collect();
        for name in names {
            self.ranges.entry(name).or_insert((0, 10_000));
        }
        loop {
            let before = self.ranges.clone();
            for (whole, parts) in &self.sums {
                let (low, high) = self.ranges[whole];
                let sum = |of: fn(&(u64, u64)) -> u64, ranges: &BTreeMap<Name, (u64, u64)>| {
                    parts.iter().map(|part| of(&ranges[part])).sum::<u64>()
                };
                let (lows, highs) = (sum(|r| r.0, &self.ranges), sum(|r| r.1, &self.ranges));
                self.ranges.insert(whole.clone(), (low.max(lows), high.min(highs)));
                for part in parts {
                    let (own_low, own_high) = self.ranges[part];
                    let least = low.saturating_sub(highs - own_high);
                    let most = high.saturating_sub(lows - own_low);
                    self.ranges.insert(part.clone(), (own_low.max(least), own_high.min(most)));
                }
            }
            if self.ranges == before {
                return;
            }
        }
    }
}

fn slices(people: &[Alike]) -> BTreeSet<Slice> {
    let of = |one: &Alike| {
        [Slice::All, Slice::Year(one.quarter.year), Slice::Quarter(one.quarter), Slice::Run(one.run)]
    };
    people.iter().flat_map(of).collect()
}

fn known(people: &[Alike], k: impl Fn(Dimension) -> u64) -> Known {
    let numbers = Numbers::of(people);
    let mut known = Known::default();
    let all: BTreeSet<Slice> = slices(people);
    let mut groups: Vec<Option<(Dimension, String)>> = vec![None];
    for dimension in Dimension::ALL {
        let of: BTreeSet<&str> = people.iter().map(|one| one.category(dimension)).collect();
        groups.extend(of.into_iter().map(|category| Some((dimension, category.to_owned()))));
    }
    for slice in &all {
        for group in &groups {
            let sum = total(people, |one| {
                slice.has(one.quarter, one.run)
                    && group.as_ref().is_none_or(|(dimension, category)| one.category(*dimension) == category)
            });
            let name = |figure| (*slice, group.clone(), figure);
            let (started, active, completed) = (sum.started, sum.active, sum.completed);
            for (figure, n) in [
                ('s', started),
                ('a', active),
                ('c', completed),
                ('x', started - active),
                ('y', started - completed),
            ] {
                known.truth.insert(name(figure), n);
            }
            for (of, rest) in RESTS {
                known.sums.push((name('s'), vec![name(of), name(rest)]));
            }
        }
        for dimension in Dimension::ALL {
            for figure in ['s', 'a', 'c', 'x', 'y'] {
                let parts =
                    groups.iter().filter(|group| group.as_ref().is_some_and(|(of, _)| *of == dimension));
                let parts = parts.map(|group| (*slice, group.clone(), figure)).collect();
                known.sums.push(((*slice, None, figure), parts));
            }
        }
    }
    for group in &groups {
        for figure in ['s', 'a', 'c', 'x', 'y'] {
            let mut add = |whole: Slice, of: &dyn Fn(&Slice) -> bool| {
                let parts: Vec<Name> = all
                    .iter()
                    .filter(|slice| of(slice))
                    .map(|slice| (*slice, group.clone(), figure))
                    .collect();
                known.sums.push(((whole, group.clone(), figure), parts));
            };
            add(Slice::All, &|slice| matches!(slice, Slice::Year(_)));
            add(Slice::All, &|slice| matches!(slice, Slice::Run(_)));
            for slice in all.iter().filter(|slice| matches!(slice, Slice::Year(_))) {
                let Slice::Year(year) = *slice else { continue };
                add(*slice, &|slice| matches!(slice, Slice::Quarter(quarter) if quarter.year == year));
            }
        }
    }
    for slice in &all {
        let published = numbers.published(*slice).unwrap();
        tell(&mut known, *slice, None, &published.whole);
        for table in &published.tables {
            assert!(table.depth == Depth::Nothing || table.k == k(table.dimension));
            for (category, line) in &table.lines {
                tell(&mut known, *slice, Some((table.dimension, category.clone())), line);
            }
            if let Some(others) = table.others.and_then(|line| line.started) {
                // What is merged is a figure of its own.
                let name = (*slice, Some((table.dimension, "*".to_owned())), 's');
                let merged: Vec<Name> = groups
                    .iter()
                    .filter(|group| {
                        group.as_ref().is_some_and(|(of, category)| {
                            *of == table.dimension && !table.lines.contains_key(category)
                        })
                    })
                    .map(|group| (*slice, group.clone(), 's'))
                    .collect();
                known.truth.insert(name.clone(), others);
                known.tell(&name, others);
                known.sums.push((name, merged));
            }
        }
    }
    known
}

fn tell(known: &mut Known, slice: Slice, group: Option<(Dimension, String)>, line: &Line) {
    for (figure, n) in [('s', line.started), ('a', line.active), ('c', line.completed)] {
        let name = (slice, group.clone(), figure);
        if let Some(n) = n {
            assert_eq!(known.truth[&name], n, "what is told is true: {name:?}");
            known.tell(&name, n);
        }
    }
}

fn people() -> impl Strategy<Value = Vec<Alike>> {
    let one = (0..5_u32, 0..2_u128, 0..3_usize, 0..4_usize, 0..4_usize, 1..14_u64, 0..=100_u64, 0..=100_u64);
    proptest::collection::vec(one, 1..14).prop_map(|all| {
        all.into_iter()
            .map(|(quarter, of_run, language, country, sex, started, active, completed)| Alike {
                quarter: Quarter { year: 2025 + (quarter / 4) as i32, number: quarter % 4 + 1 },
                run: run(of_run),
                language: ["", "ar", "fr"][language].to_owned(),
                country: ["", "KE", "PE", "TN"][country].to_owned(),
                sex: ["", "female", "male", "other"][sex].to_owned(),
                figures: Figures {
                    started,
                    active: started * active / 100,
                    completed: started * completed / 100,
                },
            })
            .collect()
    })
}

/// A small figure that is told or can be worked out.
fn leak(people: &[Alike]) -> Option<String> {
    let crossed = Numbers::of(people).crossed.is_some();
    let k = |dimension| match dimension {
        Dimension::Country | Dimension::Sex if crossed => K_CROSSED,
        _ => K,
    };
    let mut known = known(people, k);
    let told: BTreeSet<Name> = known.ranges.keys().cloned().collect();
    known.narrow();
    known.truth.iter().find_map(|(name, n)| {
        let k = name.1.as_ref().map_or(K, |(dimension, _)| k(*dimension));
        let (low, high) = known.ranges[name];
        let open = !told.contains(name) && low <= 1 && high >= k - 1;
        (is_small(*n, k) && !open).then(|| {
            let told = told.contains(name);
            format!("{name:?} = {n} is in {low}..={high}, told: {told}")
        })
    })
}

fn alike(of_run: u128, (country, sex): (&str, &str), (started, active, completed): (u64, u64, u64)) -> Alike {
    Alike {
        quarter: Quarter { year: 2025, number: 1 },
        run: run(of_run),
        language: String::new(),
        country: country.to_owned(),
        sex: sex.to_owned(),
        figures: Figures { started, active, completed },
    }
}

#[test]
fn what_once_could_be_worked_out() {
    // Fewer than ten in a whole are fewer than ten in the one country of a table that says that it tells of no fewer.
    let one = [alike(0, ("", ""), (10, 0, 5))];
    assert_eq!(leak(&one), None);
    assert_eq!(
        Numbers::of(&one).whole().completed,
        Some(5),
        "nothing is crossed where nobody stated anything"
    );
    let stated = [alike(0, ("KE", "female"), (12, 0, 5))];
    assert_eq!(leak(&stated), None);
    assert!(Numbers::of(&stated).crossed.is_some());
    assert_eq!(Numbers::of(&stated).whole().completed, None);
    // Of seven who are active at most five are of the first.
    assert_eq!(leak(&[alike(0, ("", ""), (5, 4, 0)), alike(0, ("", "female"), (8, 3, 0))]), None);
    // Of the second run's fourteen nine have not completed, and seven are women.
    let runs = [
        alike(1, ("PE", ""), (10, 0, 5)),
        alike(0, ("", ""), (7, 0, 4)),
        alike(0, ("", "female"), (7, 0, 1)),
    ];
    assert_eq!(leak(&runs), None);
}

#[test]
fn what_large_groups_have_is_told() {
    let people: Vec<Alike> = (0..3)
        .flat_map(|run| {
            [("KE", "female"), ("KE", "male"), ("PE", "female"), ("PE", "male")]
                .map(|of| alike(run, of, (60, 30, 20)))
        })
        .collect();
    let numbers = Numbers::of(&people);
    let all = numbers.published(Slice::All).unwrap();
    assert_eq!(all.suppressed(), 0);
    assert_eq!(all.crossed.unwrap().lines["PE"], [180, 180]);
    let one = numbers.published(Slice::Run(run(1))).unwrap();
    assert_eq!(one.whole.completed, Some(80));
    assert_eq!(one.tables[1].lines["KE"].started, Some(120));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_hidden_small_figure_can_be_anything_small(people in people()) {
        let leak = leak(&people);
        prop_assert!(leak.is_none(), "{}", leak.unwrap_or_default());
    }

    #[test]
    fn a_cross_tells_nobody_apart(people in people()) {
        let numbers = Numbers::of(&people);
        let Some(crossed) = &numbers.crossed else { return Ok(()) };
        for row in crossed.lines.values().chain(&crossed.others) {
            prop_assert!(row.iter().all(|n| !is_small(*n, K_CROSSED)), "{crossed:?}");
        }
    }
}

#[test]
fn slices_in_addresses() {
    let quarter = Quarter { year: 2026, number: 4 };
    for slice in [Slice::All, Slice::Year(2026), Slice::Quarter(quarter), Slice::Run(run(7))] {
        assert_eq!(Slice::read(&slice.id()), Some(slice));
    }
    for wrong in ["2026-q5", "2026-q0", "soon", "20260", "-q1"] {
        assert_eq!(Slice::read(wrong), None, "{wrong}");
    }
    assert_eq!(quarter.next().begins().to_rfc3339(), "2027-01-01T00:00:00+00:00");
    assert_eq!(Quarter::of(quarter.begins()), quarter);
}
