//! The numbers of a course as they are published: fixed tables over fixed periods, small groups left out
//! ([`disclosure`]).
//!
//! All of it is decided at once, for everything that is published can be subtracted from everything else: the whole
//! course, its years and their quarters, its runs; languages, countries and sex of all; country by sex of all; and of
//! each period and run how many started, by those categories that can be told apart in every one of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, TimeZone, Utc};
use halqa_platform::disclosure::{self, K, K_CROSSED, Part, is_small};
use uuid::Uuid;

/// A quarter of a year, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// 1 to 4.
    pub number: u32,
}

impl Quarter {
    /// The quarter of a moment.
    pub fn of(at: DateTime<Utc>) -> Self {
        Self { year: at.year(), number: at.month0() / 3 + 1 }
    }

    /// The one after it.
    #[must_use]
    pub const fn next(self) -> Self {
        match self.number {
            4.. => Self { year: self.year + 1, number: 1 },
            number => Self { year: self.year, number: number + 1 },
        }
    }

    /// When it begins.
    pub fn begins(self) -> DateTime<Utc> {
        let month = (self.number.clamp(1, 4) - 1) * 3 + 1;
        Utc.with_ymd_and_hms(self.year, month, 1, 0, 0, 0).single().unwrap_or_default()
    }
}

/// Whose numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slice {
    /// Everybody's.
    #[default]
    All,
    /// Of who enrolled in that year.
    Year(i32),
    /// Of who enrolled in that quarter.
    Quarter(Quarter),
    /// Of a run.
    Run(Uuid),
}

impl Slice {
    /// As addresses have it: `all`, `2026`, `2026-q1`, or a run's id.
    pub fn read(text: &str) -> Option<Self> {
        if matches!(text, "" | "all") {
            return Some(Self::All);
        }
        if let Some((year, number)) = text.split_once("-q") {
            let quarter = Quarter { year: year.parse().ok()?, number: number.parse().ok()? };
            return (1..=4).contains(&quarter.number).then_some(Self::Quarter(quarter));
        }
        if let Ok(year) = text.parse() {
            return (1..10_000).contains(&year).then_some(Self::Year(year));
        }
        text.parse().ok().map(Self::Run)
    }

    /// The same as text.
    pub fn id(self) -> String {
        match self {
            Self::All => "all".to_owned(),
            Self::Year(year) => year.to_string(),
            Self::Quarter(quarter) => format!("{}-q{}", quarter.year, quarter.number),
            Self::Run(run) => run.to_string(),
        }
    }

    /// Whether who enrolled in this quarter and run belongs to it.
    pub fn has(self, quarter: Quarter, run: Uuid) -> bool {
        match self {
            Self::All => true,
            Self::Year(year) => quarter.year == year,
            Self::Quarter(of) => quarter == of,
            Self::Run(of) => run == of,
        }
    }
}

/// How many started, and of them how many are active and have completed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Started.
    pub started: u64,
    /// Of them active.
    pub active: u64,
    /// Of them completed.
    pub completed: u64,
}

impl std::ops::AddAssign for Figures {
    fn add_assign(&mut self, more: Self) {
        self.started += more.started;
        self.active += more.active;
        self.completed += more.completed;
    }
}

/// What people are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// The language that they use the site in.
    Language,
    /// The country that they gave.
    Country,
    /// The sex that they gave.
    Sex,
}

impl Dimension {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Language, Self::Country, Self::Sex];

    /// The fixed name in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Country => "country",
            Self::Sex => "sex",
        }
    }
}

/// People who are alike in everything that is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// When they enrolled.
    pub quarter: Quarter,
    /// In which run.
    pub run: Uuid,
    /// Code of their language; empty = not stated.
    pub language: String,
    /// Code of their country; empty = not stated.
    pub country: String,
    /// `female`, `male`, `other`; empty = not stated.
    pub sex: String,
    /// How many.
    pub figures: Figures,
}

impl Alike {
    /// The category in which they are.
    pub fn category(&self, of: Dimension) -> &str {
        match of {
            Dimension::Language => &self.language,
            Dimension::Country => &self.country,
            Dimension::Sex => &self.sex,
        }
    }
}

/// Of a category or a whole, what is published; `None` = suppressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Started.
    pub started: Option<u64>,
    /// Of them active.
    pub active: Option<u64>,
    /// Of them completed.
    pub completed: Option<u64>,
}

/// How much of a table is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Every figure.
    Full,
    /// Who started, alone: of the rest only the whole is published, for that could be subtracted.
    Started,
    /// Nothing: the groups are too small.
    Nothing,
}

/// A table of one dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it tells apart.
    pub dimension: Dimension,
    /// Fewer are not told apart.
    pub k: u64,
    /// How much of it is published.
    pub depth: Depth,
    /// Its lines by category, in the order of their codes.
    pub lines: BTreeMap<String, Line>,
    /// Categories that are not told apart here, together.
    pub others: Option<Line>,
}

/// Country by sex, of everybody: who started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crossed {
    /// Sexes that are told apart.
    pub columns: Vec<String>,
    /// By country.
    pub lines: BTreeMap<String, Vec<u64>>,
    /// All other countries.
    pub others: Option<Vec<u64>>,
}

/// What is published of a slice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The slice.
    pub slice: Slice,
    /// All of it.
    pub whole: Line,
    /// By language, country and sex.
    pub tables: Vec<Table>,
    /// By country and sex, of everybody.
    pub crossed: Option<Crossed>,
}

impl Published {
    /// How many figures of its tables are suppressed.
    pub fn suppressed(&self) -> usize {
        let of = |line: &Line, depth: Depth| match depth {
            Depth::Full => {
                [line.started, line.active, line.completed].iter().filter(|figure| figure.is_none()).count()
            }
            Depth::Started => usize::from(line.started.is_none()),
            Depth::Nothing => 0,
        };
        let lines = self.tables.iter().map(|table| {
            table.lines.values().chain(&table.others).map(|line| of(line, table.depth)).sum::<usize>()
        });
        lines.sum::<usize>() + of(&self.whole, Depth::Full)
    }
}

/// Everything that is decided of a course, from which each slice is read.
#[derive(Debug)]
pub struct Numbers<'a> {
    people: &'a [Alike],
    /// Fewer are not told apart by country or sex, and so in no whole either: no country in a quarter can have more
    /// people than the quarter, so where that has seven, each has less than ten. It is more where country by sex is
    /// published.
    k: u64,
    slices: BTreeMap<Slice, Line>,
    crossed: Option<Crossed>,
    tables: BTreeMap<&'static str, (u64, Option<BTreeMap<String, Line>>)>,
    by_period: BTreeMap<&'static str, BTreeSet<String>>,
    by_run: BTreeMap<&'static str, BTreeSet<String>>,
}

pub(super) fn total(people: &[Alike], which: impl Fn(&Alike) -> bool) -> Figures {
    let mut sum = Figures::default();
    people.iter().filter(|one| which(one)).for_each(|one| sum += one.figures);
    sum
}

/// The parts of a published whole as they are published; `None` where they are not.
fn parts<T: Copy + Ord>(parts: &[(T, Figures)], whole: Line, k: u64) -> Option<BTreeMap<T, Line>> {
    whole.started?;
    let sizes: Vec<u64> = parts.iter().map(|(_, figures)| figures.started).collect();
    let hidden = disclosure::hide_in_line(&sizes, k)?;
    let split = |of: fn(&Figures) -> u64, told: Option<u64>| {
        let split: Vec<Part> = parts
            .iter()
            .zip(&hidden)
            .map(|((_, figures), hidden)| Part { size: figures.started, hidden: *hidden, kind: of(figures) })
            .collect();
        match told {
            // Where a split cannot be hidden, the sizes would tell of it: then there are no parts.
            Some(_) => disclosure::hide_in_split(&split, k).map(Some),
            None => Some(None),
        }
    };
    let active = split(|of| of.active, whole.active)?;
    let completed = split(|of| of.completed, whole.completed)?;
    let shown = |hidden: &Option<Vec<bool>>, at: usize, n: u64| {
        hidden.as_ref().and_then(|all| all.get(at)).filter(|hidden| !**hidden).map(|_| n)
    };
    let lines = parts.iter().enumerate().map(|(at, (key, figures))| {
        let started = hidden.get(at).filter(|hidden| !**hidden).map(|_| figures.started);
        let of = |column: &Option<Vec<bool>>, n| started.and_then(|_| shown(column, at, n));
        (
            *key,
            Line {
                started,
                active: of(&active, figures.active),
                completed: of(&completed, figures.completed),
            },
        )
    });
    Some(lines.collect())
}

impl<'a> Numbers<'a> {
    /// Decides what is published.
    pub fn of(people: &'a [Alike]) -> Self {
        let crossed = Self::with(people, K_CROSSED);
        if crossed.crossed.is_some() { crossed } else { Self::with(people, K) }
    }

    fn with(people: &'a [Alike], k: u64) -> Self {
        let mut numbers = Self {
            people,
            k,
            slices: BTreeMap::new(),
            crossed: None,
            tables: BTreeMap::new(),
            by_period: BTreeMap::new(),
            by_run: BTreeMap::new(),
        };
        let whole = numbers.whole();
        if k == K_CROSSED {
            numbers.crossed = numbers.cross(whole);
            if numbers.crossed.is_none() {
                return numbers;
            }
        }
        numbers.slices.insert(Slice::All, whole);
        if whole.started.is_some_and(|n| n > 0) {
            numbers.periods(whole);
            numbers.runs(whole);
            numbers.categories(whole);
            let (columns, coarser) = numbers.period_columns();
            numbers.by_period = numbers.details(&columns, &coarser);
            numbers.by_run = numbers.details(&numbers.run_columns(), &[]);
            numbers.withdraw_leaks();
        }
        numbers
    }

    /// What is published of everybody.
    fn whole(&self) -> Line {
        let all = total(self.people, |_| true);
        let two = |n: u64| !is_small(n, self.k) && !is_small(all.started.saturating_sub(n), self.k);
        match all.started {
            1.. if is_small(all.started, self.k) => Line::default(),
            started => Line {
                started: Some(started),
                active: two(all.active).then_some(all.active),
                completed: two(all.completed).then_some(all.completed),
            },
        }
    }

    /// The slices that people can be in, with what is published of each as a whole: all, the years with their
    /// quarters, the latest first, then runs.
    pub fn slices(&self) -> impl Iterator<Item = (Slice, Line)> {
        let order = |slice: &Slice| match slice {
            Slice::All => (0, 0, 0),
            Slice::Year(year) => (1, -i64::from(*year), 0),
            Slice::Quarter(quarter) => (1, -i64::from(quarter.year), i64::from(quarter.number)),
            Slice::Run(_) => (2, 0, 0),
        };
        let mut all: Vec<(Slice, Line)> = self.slices.iter().map(|(slice, line)| (*slice, *line)).collect();
        all.sort_by_key(|(slice, _)| order(slice));
        all.into_iter()
    }

    fn sums<'s, T: Copy + Ord>(&'s self, key: impl Fn(&'s Alike) -> Option<T>) -> Vec<(T, Figures)> {
        let mut sums: BTreeMap<T, Figures> = BTreeMap::new();
        for one in self.people {
            if let Some(key) = key(one) {
                *sums.entry(key).or_default() += one.figures;
            }
        }
        sums.into_iter().collect()
    }

    fn periods(&mut self, whole: Line) {
        let years = self.sums(|one| Some(one.quarter.year));
        let Some(lines) = parts(&years, whole, self.k) else { return };
        for (year, line) in lines {
            self.slices.insert(Slice::Year(year), line);
            let quarters = self.sums(|one| (one.quarter.year == year).then_some(one.quarter));
            let lines = parts(&quarters, line, self.k).unwrap_or_default();
            self.slices.extend(lines.into_iter().map(|(quarter, line)| (Slice::Quarter(quarter), line)));
        }
    }

    fn runs(&mut self, whole: Line) {
        let runs = self.sums(|one| Some(one.run));
        if runs.len() > 1 {
            let lines = parts(&runs, whole, self.k).unwrap_or_default();
            self.slices.extend(lines.into_iter().map(|(run, line)| (Slice::Run(run), line)));
        }
    }

    fn categories(&mut self, whole: Line) {
        for dimension in Dimension::ALL {
            let k = match dimension {
                Dimension::Country | Dimension::Sex => self.k,
                Dimension::Language => K,
            };
            let lines = self.lines(dimension, whole, k);
            self.tables.insert(dimension.id(), (k, lines));
        }
    }

    fn lines(&self, dimension: Dimension, whole: Line, k: u64) -> Option<BTreeMap<String, Line>> {
        let sums = self.sums(|one| Some(one.category(dimension)));
        let lines = parts(&sums, whole, k)?;
        Some(lines.into_iter().map(|(key, line)| (key.to_owned(), line)).collect())
    }

    /// Country by sex, where it can be published. Where nobody stated one of them, nothing is crossed.
    fn cross(&self, whole: Line) -> Option<Crossed> {
        let stated =
            |of| self.people.iter().any(|one| one.figures.started > 0 && !one.category(of).is_empty());
        if !stated(Dimension::Country) || !stated(Dimension::Sex) {
            return None;
        }
        let countries = self.lines(Dimension::Country, whole, K_CROSSED)?;
        let sexes = self.lines(Dimension::Sex, whole, K_CROSSED)?;
        let columns: Vec<String> =
            sexes.iter().filter(|(_, line)| line.started.is_some()).map(|(sex, _)| sex.clone()).collect();
        let place = |sex: &str| columns.iter().position(|known| known == sex).unwrap_or(columns.len());
        // Sexes that are not told apart are one column, which is not shown.
        let table = self.table(Dimension::Country, columns.len() + 1, |one| Some(place(&one.sex)));
        let hidden: Vec<bool> =
            table.keys().map(|key| countries.get(*key).is_none_or(|line| line.started.is_none())).collect();
        let rows: Vec<Vec<u64>> = table.values().cloned().collect();
        let shown = disclosure::detailed(&rows, &hidden, &[], K_CROSSED)?;
        let mut crossed = Crossed { columns, ..Crossed::default() };
        for ((country, row), shown) in table.into_iter().zip(shown) {
            let row: Vec<u64> = row.into_iter().take(crossed.columns.len()).collect();
            if shown {
                crossed.lines.insert(country.to_owned(), row);
            } else {
                let others = crossed.others.get_or_insert_with(|| vec![0; row.len()]);
                others.iter_mut().zip(row).for_each(|(sum, n)| *sum += n);
            }
        }
        (!crossed.columns.is_empty()).then_some(crossed)
    }

    /// Who started, by category and column.
    fn table(
        &self,
        dimension: Dimension,
        columns: usize,
        column: impl Fn(&Alike) -> Option<usize>,
    ) -> BTreeMap<&str, Vec<u64>> {
        let mut table: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
        for one in self.people {
            let row = table.entry(one.category(dimension)).or_insert_with(|| vec![0; columns]);
            if let Some(cell) = column(one).and_then(|at| row.get_mut(at)) {
                *cell += one.figures.started;
            }
        }
        table
    }

    fn told(&self, slice: Slice) -> bool {
        self.slices.get(&slice).is_some_and(|line| line.started.is_some())
    }

    /// For each quarter with people its column: its own where it is published, else that of what is not published of
    /// its year, or of all such years; and the columns of each year that is published.
    fn period_columns(&self) -> (Vec<(Slice, usize)>, Vec<Vec<usize>>) {
        let mut places: BTreeMap<(i32, u32), usize> = BTreeMap::new();
        let mut columns = Vec::new();
        let mut years: BTreeMap<i32, BTreeSet<usize>> = BTreeMap::new();
        for (quarter, _) in self.sums(|one| Some(one.quarter)) {
            let key = match (self.told(Slice::Year(quarter.year)), self.told(Slice::Quarter(quarter))) {
                (true, true) => (quarter.year, quarter.number),
                (true, false) => (quarter.year, 0),
                (false, _) => (0, 0),
            };
            let next = places.len();
            let place = *places.entry(key).or_insert(next);
            columns.push((Slice::Quarter(quarter), place));
            if self.told(Slice::Year(quarter.year)) {
                years.entry(quarter.year).or_default().insert(place);
            }
        }
        (columns, years.into_values().map(|places| places.into_iter().collect()).collect())
    }

    fn run_columns(&self) -> Vec<(Slice, usize)> {
        let runs = self.sums(|one| Some(Slice::Run(one.run)));
        let told = runs.iter().filter(|(run, _)| self.told(*run)).count();
        let mut next = 0..;
        runs.iter()
            .map(|(run, _)| (*run, if self.told(*run) { next.next().unwrap_or(told) } else { told }))
            .collect()
    }

    /// The categories that can be told apart in every column.
    fn details(
        &self,
        columns: &[(Slice, usize)],
        coarser: &[Vec<usize>],
    ) -> BTreeMap<&'static str, BTreeSet<String>> {
        let width = columns.iter().map(|(_, at)| at + 1).max().unwrap_or(0);
        let place = |one: &Alike| {
            let slices = [Slice::Quarter(one.quarter), Slice::Run(one.run)];
            columns.iter().find(|(slice, _)| slices.contains(slice)).map(|(_, at)| *at)
        };
        let mut details = BTreeMap::new();
        for dimension in Dimension::ALL {
            let Some((k, Some(lines))) = self.tables.get(dimension.id()) else { continue };
            let table = self.table(dimension, width, place);
            let hidden: Vec<bool> =
                table.keys().map(|key| lines.get(*key).is_none_or(|line| line.started.is_none())).collect();
            let rows: Vec<Vec<u64>> = table.values().cloned().collect();
            if let Some(shown) = disclosure::detailed(&rows, &hidden, coarser, *k) {
                let keys = table.keys().zip(shown).filter(|(_, shown)| *shown);
                details.insert(dimension.id(), keys.map(|(key, _)| (*key).to_owned()).collect());
            }
        }
        details
    }

    /// What is published of a slice; `None` where nobody is in it.
    pub fn published(&self, slice: Slice) -> Option<Published> {
        let own = total(self.people, |one| slice.has(one.quarter, one.run));
        let all = total(self.people, |_| true);
        if slice != Slice::All && own.started == 0 {
            return None;
        }
        // A period or run in which everybody is has the numbers of everybody.
        let whole_course = own.started == all.started;
        let whole = match self.slices.get(&if whole_course { Slice::All } else { slice }) {
            Some(whole) => *whole,
            None => Line::default(),
        };
        let tables = Dimension::ALL.map(|dimension| match whole.started {
            Some(1..) if whole_course => self.full(dimension),
            Some(1..) => self.started(dimension, slice),
            _ => nothing(dimension),
        });
        let crossed = if whole_course { self.crossed.clone() } else { None };
        Some(Published { slice, whole, tables: tables.to_vec(), crossed })
    }

    fn full(&self, dimension: Dimension) -> Table {
        match self.tables.get(dimension.id()) {
            Some((k, Some(lines))) => {
                Table { dimension, k: *k, depth: Depth::Full, lines: lines.clone(), others: None }
            }
            _ => nothing(dimension),
        }
    }

    const fn details_of(&self, slice: Slice) -> &BTreeMap<&'static str, BTreeSet<String>> {
        if matches!(slice, Slice::Run(_)) { &self.by_run } else { &self.by_period }
    }

    fn started(&self, dimension: Dimension, slice: Slice) -> Table {
        let shown = self.details_of(slice).get(dimension.id());
        let (Some(shown), Some((k, _))) = (shown, self.tables.get(dimension.id())) else {
            return nothing(dimension);
        };
        let mut table =
            Table { dimension, k: *k, depth: Depth::Started, lines: BTreeMap::new(), others: None };
        let mut others = 0;
        for one in self.people.iter().filter(|one| slice.has(one.quarter, one.run)) {
            let category = one.category(dimension);
            if shown.contains(category) {
                let line = table.lines.entry(category.to_owned()).or_default();
                line.started = Some(line.started.unwrap_or(0) + one.figures.started);
            } else {
                others += one.figures.started;
            }
        }
        table.others = (others > 0).then(|| Line { started: Some(others), ..Line::default() });
        table
    }
}

fn nothing(dimension: Dimension) -> Table {
    Table { dimension, k: K, depth: Depth::Nothing, lines: BTreeMap::new(), others: None }
}

mod audit;
#[cfg(test)]
mod tests;
