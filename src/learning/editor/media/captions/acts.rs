//! What is done with cues, and what may be wrong with them.

use halqa_platform::lang::Lang;

use super::track::{Cue, Track, spoken, time};

/// A cue as typed: its times may not be times yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// From when, as typed.
    pub start: String,
    /// Until when, as typed.
    pub end: String,
    /// The words.
    pub text: String,
    /// [`Cue::before`].
    pub before: String,
    /// [`Cue::settings`].
    pub settings: String,
}

/// Something that is done with the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Keep them.
    Save,
    /// One more after this one, or at the end.
    Add(Option<usize>),
    /// This one in two.
    Split(usize),
    /// This one and the next in one.
    Merge(usize),
    /// Without this one.
    Remove(usize),
    /// All earlier (negative) or later, in milliseconds.
    Shift(i64),
}

impl Act {
    /// As a form says it: `save`, `add`, `add.3`, `split.3`, `shift` with seconds.
    pub fn read(act: &str, shift: &str) -> Option<Act> {
        let (name, at) = act.split_once('.').map_or((act, None), |(name, at)| (name, at.parse().ok()));
        Some(match (name, at) {
            ("" | "save", None) => Act::Save,
            ("add", at) => Act::Add(at),
            ("split", Some(at)) => Act::Split(at),
            ("merge", Some(at)) => Act::Merge(at),
            ("remove", Some(at)) => Act::Remove(at),
            ("shift", None) => Act::Shift(signed(shift)?),
            _ => return None,
        })
    }
}

impl Act {
    /// Which of so many rows one goes on with after it.
    pub fn next(&self, rows: usize) -> Option<usize> {
        match self {
            Act::Add(None) => rows.checked_sub(1),
            Act::Add(Some(at)) | Act::Split(at) => Some(at + 1),
            Act::Merge(at) => Some(*at),
            Act::Save | Act::Remove(_) | Act::Shift(_) => None,
        }
    }
}

fn signed(text: &str) -> Option<i64> {
    let text = text.trim();
    let (back, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let by = i64::try_from(time(text)?).ok()?;
    Some(if back { -by } else { by })
}

/// Which field of a row cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The start is no time.
    Start(usize),
    /// The end is no time.
    End(usize),
    /// It ends before it begins.
    Backwards(usize),
    /// There are no words.
    Empty(usize),
}

/// What readers may stumble over; it does not keep anybody from saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It begins before the one before it ends.
    Overlap(usize),
    /// It stood before one that begins earlier; they are put in order.
    Order(usize),
    /// So many letters in a second: faster than most can read.
    Fast(usize, u64),
    /// A line of so many letters.
    Long(usize, usize),
    /// It is shown for less than three quarters of a second.
    Short(usize),
}

/// How many letters of a language most people read in a second.
const fn readable(lang: Lang) -> u64 {
    match lang {
        Lang::Zh => 9,
        Lang::Ar => 20,
        _ => 17,
    }
}

/// How many letters fit on a line.
const fn line(lang: Lang) -> usize {
    if matches!(lang, Lang::Zh) { 18 } else { 42 }
}

/// The rows of a track.
pub fn rows(track: &Track) -> Vec<Row> {
    use super::track::clock;
    let row = |cue: &Cue| Row {
        start: clock(cue.start),
        end: clock(cue.end),
        text: cue.text.clone(),
        before: cue.before.clone(),
        settings: cue.settings.clone(),
    };
    track.cues.iter().map(row).collect()
}

/// The cues of rows, in the order of their starts; rows without anything in them are left out.
///
/// # Errors
/// The faults, by row from 0.
pub fn cues(rows: &[Row]) -> Result<Vec<Cue>, Vec<Fault>> {
    let (mut cues, mut faults) = (Vec::new(), Vec::new());
    for (at, row) in rows.iter().enumerate() {
        if [&row.start, &row.end, &row.text].iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        let (start, end) = (time(&row.start), time(&row.end));
        faults.extend(start.is_none().then_some(Fault::Start(at)));
        faults.extend(end.is_none().then_some(Fault::End(at)));
        faults.extend(spoken(&row.text).is_empty().then_some(Fault::Empty(at)));
        let (Some(start), Some(end)) = (start, end) else { continue };
        faults.extend((end <= start).then_some(Fault::Backwards(at)));
        cues.push(Cue {
            start,
            end,
            text: row.text.replace("\r\n", "\n").trim().to_owned(),
            before: row.before.replace("\r\n", "\n"),
            settings: row.settings.clone(),
        });
    }
    if faults.is_empty() {
        cues.sort_by_key(|cue| cue.start);
        Ok(cues)
    } else {
        Err(faults)
    }
}

/// What readers may stumble over in these rows.
pub fn doubts(rows: &[Row], lang: Lang) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let mut last: Option<(u64, u64)> = None;
    for (at, row) in rows.iter().enumerate() {
        let (Some(start), Some(end)) = (time(&row.start), time(&row.end)) else { continue };
        if let Some((before, ended)) = last {
            if start < before {
                doubts.push(Doubt::Order(at));
            } else if start < ended {
                doubts.push(Doubt::Overlap(at));
            }
        }
        last = Some((start, end));
        let shown = end.saturating_sub(start);
        let letters = spoken(&row.text).chars().filter(|c| c.is_alphanumeric() || *c == ' ').count();
        let speed = (letters as u64 * 1_000).checked_div(shown).unwrap_or(0);
        if (1..750).contains(&shown) {
            doubts.push(Doubt::Short(at));
        }
        if speed > readable(lang) {
            doubts.push(Doubt::Fast(at, speed));
        }
        let longest = row.text.lines().map(|text| spoken(text).chars().count()).max().unwrap_or(0);
        if longest > line(lang) {
            doubts.push(Doubt::Long(at, longest));
        }
    }
    doubts
}

/// How long a new cue is.
const NEW: u64 = 2_000;

/// Does an act; rows that it does not find stay as they are.
pub fn done(rows: &mut Vec<Row>, act: &Act) {
    match act {
        Act::Save => {}
        Act::Add(after) => add(rows, *after),
        Act::Split(at) => split(rows, *at),
        Act::Merge(at) => merge(rows, *at),
        Act::Remove(at) if *at < rows.len() => {
            rows.remove(*at);
        }
        Act::Remove(_) => {}
        Act::Shift(by) => {
            for field in rows.iter_mut().flat_map(|row| [&mut row.start, &mut row.end]) {
                if let Some(at) = time(field) {
                    *field = super::track::clock(at.saturating_add_signed(*by));
                }
            }
        }
    }
}

fn add(rows: &mut Vec<Row>, after: Option<usize>) {
    use super::track::clock;
    let at = after.map_or(rows.len(), |after| (after + 1).min(rows.len()));
    let from =
        at.checked_sub(1).and_then(|before| rows.get(before)).and_then(|row| time(&row.end)).unwrap_or(0);
    let next = rows.get(at).and_then(|row| time(&row.start)).filter(|next| *next > from);
    let to = next.map_or(from + NEW, |next| next.min(from + NEW));
    rows.insert(at, Row { start: clock(from), end: clock(to), ..Row::default() });
}

// At the line break nearest to the middle, else at the space; the time is shared by the letters.
fn split(rows: &mut Vec<Row>, at: usize) {
    let Some(row) = rows.get_mut(at) else { return };
    let text = row.text.trim().to_owned();
    let middle = text.len() / 2;
    let nearest = |mark: char| {
        text.match_indices(mark).map(|(place, _)| place).min_by_key(|place| place.abs_diff(middle))
    };
    let place = nearest('\n').or_else(|| nearest(' ')).unwrap_or_else(|| {
        text.char_indices().map(|(place, _)| place).find(|place| *place >= middle).unwrap_or(text.len())
    });
    let (first, second) = text.split_at(place);
    let (first, second) = (first.trim().to_owned(), second.trim().to_owned());
    let mut new =
        Row { text: second, settings: row.settings.clone(), end: row.end.clone(), ..Row::default() };
    if let (Some(start), Some(end)) = (time(&row.start), time(&row.end)) {
        let (one, all) = (first.chars().count() as u64, text.chars().count().max(1) as u64);
        let cut = start + end.saturating_sub(start) * one / all;
        row.end = super::track::clock(cut);
    }
    new.start.clone_from(&row.end);
    row.text = first;
    rows.insert(at + 1, new);
}

fn merge(rows: &mut Vec<Row>, at: usize) {
    if at + 1 >= rows.len() {
        return;
    }
    let next = rows.remove(at + 1);
    let Some(row) = rows.get_mut(at) else { return };
    row.end = next.end;
    row.text = [row.text.trim(), next.text.trim()]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    row.before = [row.before.as_str(), &next.before]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(start: &str, end: &str, text: &str) -> Row {
        Row { start: start.to_owned(), end: end.to_owned(), text: text.to_owned(), ..Row::default() }
    }

    fn shown(rows: &[Row]) -> Vec<(&str, &str, &str)> {
        rows.iter().map(|row| (row.start.as_str(), row.end.as_str(), row.text.as_str())).collect()
    }

    #[test]
    fn cues_are_added_split_merged_and_moved() {
        let mut rows = Vec::new();
        done(&mut rows, &Act::Add(None));
        done(&mut rows, &Act::Add(None));
        rows[1].text = "Mercury is a metal\nthat flows".to_owned();
        done(&mut rows, &Act::Split(1));
        assert_eq!(
            shown(&rows)[1..],
            [
                ("00:00:02.000", "00:00:03.241", "Mercury is a metal"),
                ("00:00:03.241", "00:00:04.000", "that flows")
            ]
        );
        done(&mut rows, &Act::Merge(1));
        assert_eq!(shown(&rows)[1], ("00:00:02.000", "00:00:04.000", "Mercury is a metal\nthat flows"));
        done(&mut rows, &Act::Merge(1));
        done(&mut rows, &Act::Remove(7));
        assert_eq!(rows.len(), 2, "there is nothing after the last");
        done(&mut rows, &Act::Remove(0));
        done(&mut rows, &Act::Shift(-2_500));
        assert_eq!(shown(&rows)[0].0, "00:00:00.000", "nothing begins before the beginning");
        done(&mut rows, &Act::Shift(1_500));
        assert_eq!((rows[0].start.as_str(), rows[0].end.as_str()), ("00:00:01.500", "00:00:03.000"));
        done(&mut rows, &Act::Add(Some(0)));
        assert_eq!(rows[1].start, "00:00:03.000");
        let mut one = vec![row("0", "2", "水银流动")];
        done(&mut one, &Act::Split(0));
        assert_eq!(shown(&one), [("0", "00:00:01.000", "水银"), ("00:00:01.000", "2", "流动")]);
    }

    #[test]
    fn acts_are_said_by_name() {
        assert_eq!(Act::read("save", ""), Some(Act::Save));
        assert_eq!(Act::read("split.3", ""), Some(Act::Split(3)));
        assert_eq!(Act::read("add", ""), Some(Act::Add(None)));
        assert_eq!(Act::read("shift", "-1,5"), Some(Act::Shift(-1_500)));
        assert_eq!(Act::read("shift", "+٢"), Some(Act::Shift(2_000)));
        for bad in ["split", "split.x", "explode", "save.1"] {
            assert_eq!(Act::read(bad, ""), None, "{bad}");
        }
        assert_eq!(Act::read("shift", "soon"), None);
    }

    #[test]
    fn what_cannot_be_is_refused_and_what_is_odd_is_said() {
        let rows = [
            row("00:05", "00:06", "b"),
            row("00:01", "00:05.5", "a"),
            row("", "", " "),
            row(
                "00:05",
                "00:05.5",
                "So many words that nobody can read them in this half of a second, on one line",
            ),
        ];
        let sorted: Vec<u64> = cues(&rows).unwrap().iter().map(|cue| cue.start).collect();
        assert_eq!(sorted, [1_000, 5_000, 5_000]);
        let expected =
            [Doubt::Order(1), Doubt::Overlap(3), Doubt::Short(3), Doubt::Fast(3, 152), Doubt::Long(3, 77)];
        assert_eq!(doubts(&rows, Lang::En), expected);
        let bad = [row("x", "2", "a"), row("3", "", "a"), row("3", "2", "a"), row("3", "4", "<i></i>")];
        let faults = cues(&bad).unwrap_err();
        assert_eq!(faults, [Fault::Start(0), Fault::End(1), Fault::Backwards(2), Fault::Empty(3)]);
    }
}
