//! What of each language is missing, stale, or not known to be either.

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;
use serde::Serialize;
use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::{
    blocks::{Prepared, Segment, Shape, UNKNOWN, UNREVIEWED, WAITING},
    finding::{LangSummary, Log},
    media::FileTexts,
    reader::Tongues,
    source::sha256,
};

/// What a text is recognised by in `base:` and `[made-from.xx]`.
pub(crate) fn mark_of(text: &str) -> String {
    let mut hash = sha256(text.trim().as_bytes());
    hash.truncate(8);
    hash
}

/// A lesson's segments per language.
pub(super) struct LessonTexts {
    base: Option<(String, Vec<Segment>)>,
    variants: BTreeMap<Lang, LessonVariant>,
}

struct LessonVariant {
    path: String,
    segments: Vec<Segment>,
    made_from: Option<Vec<String>>,
}

impl LessonTexts {
    pub(super) fn of<'v>(
        variants: impl Iterator<Item = (&'v str, Lang, &'v Prepared)>,
        base: Lang,
    ) -> LessonTexts {
        let mut texts = LessonTexts { base: None, variants: BTreeMap::new() };
        for (path, lang, prepared) in variants {
            let segments = prepared.segments();
            if lang == base {
                texts.base = Some((path.to_owned(), segments));
            } else {
                let variant =
                    LessonVariant { path: path.to_owned(), segments, made_from: prepared.base.clone() };
                texts.variants.insert(lang, variant);
            }
        }
        texts
    }
}

/// Compares every language with the base.
pub(super) struct Progress<'p> {
    pub(super) log: &'p Log,
    pub(super) tongues: &'p Tongues,
}

impl Progress<'_> {
    pub(super) fn summarise(&self, files: &[FileTexts], lessons: &[LessonTexts]) -> Vec<LangSummary> {
        let mut summaries = Vec::new();
        for lang in &self.tongues.languages {
            let mut sum =
                LangSummary { lang: *lang, segments: 0, missing: 0, stale: 0, unmarked: 0, unreviewed: 0 };
            for file in files {
                self.file(file, &mut sum);
            }
            for lesson in lessons {
                self.lesson(lesson, &mut sum);
            }
            summaries.push(sum);
        }
        summaries
    }

    fn file(&self, file: &FileTexts, sum: &mut LangSummary) {
        let base = self.tongues.base;
        let lang = sum.lang;
        let mut unmarked = Vec::new();
        for record in &file.records {
            let Some((source, line)) = record.text.langs.get(&base) else { continue };
            sum.segments += 1;
            if lang == base {
                continue;
            }
            let Some((_, own)) = record.text.langs.get(&lang) else {
                sum.missing += 1;
                let message = format!("`{}` is missing in `{lang}`", record.key);
                self.log.translation(&file.path, *line, "missing-translation", lang, message);
                continue;
            };
            let mark = file.made_from.get(&lang).and_then(|marks| marks.get(&record.key));
            if mark.is_some_and(|mark| mark.ends_with(UNREVIEWED)) {
                sum.unreviewed += 1;
                let message = format!("`{}`: {}", record.key, unreviewed(lang));
                self.log.translation(&file.path, *own, "unreviewed-translation", lang, message);
            }
            match mark {
                Some(mark) if hash(mark) == mark_of(source) => {}
                Some(_) => {
                    sum.stale += 1;
                    let message = format!(
                        "`{}` in `{lang}` is stale: the text in `{base}` (line {line}) has changed",
                        record.key
                    );
                    self.log.translation(&file.path, *own, "stale-translation", lang, message);
                }
                None => unmarked.push(*own),
            }
        }
        if let Some(first) = unmarked.iter().min() {
            sum.unmarked += unmarked.len();
            let count = unmarked.len();
            let message = format!(
                "{count} texts in `{lang}` do not record what they were made from: `halqa course mark` does, once they match"
            );
            self.log.translation(&file.path, *first, "unmarked-translation", lang, message);
        }
    }

    fn lesson(&self, lesson: &LessonTexts, sum: &mut LangSummary) {
        let Some((base_path, base)) = &lesson.base else { return };
        let lang = sum.lang;
        sum.segments += base.len();
        if lang == self.tongues.base {
            return;
        }
        let Some(variant) = lesson.variants.get(&lang) else {
            sum.missing += base.len();
            let message = format!("the lesson is missing in `{lang}` ({} segments)", base.len());
            self.log.translation(base_path, 1, "missing-translation", lang, message);
            return;
        };
        let Some(recorded) = &variant.made_from else {
            sum.unmarked += base.len();
            let message =
                "does not record what it was made from: `halqa course mark` does, once it matches".to_owned();
            self.log.translation(&variant.path, 1, "unmarked-translation", lang, message);
            return;
        };
        let aligned = align(base, &variant.segments, Some(recorded));
        let near = |recorded_at: usize| variant.line(recorded_at, recorded.len());
        for (segment, standing) in base.iter().zip(&aligned.standings) {
            let (path, line, code, message) = match (standing.state, standing.recorded) {
                (State::Stale, Some(at)) => {
                    sum.stale += 1;
                    let message = format!("stale: `{base_path}` has changed at line {}", segment.line);
                    (&variant.path, near(at), "stale-translation", message)
                }
                (State::Missing, Some(at)) => {
                    sum.missing += 1;
                    let message =
                        format!("not translated into `{lang}` yet: the text of the base stands here");
                    (&variant.path, near(at), "missing-translation", message)
                }
                (State::Missing, None) => {
                    sum.missing += 1;
                    let message = format!("new since `{}` was made: missing in `{lang}`", variant.path);
                    (base_path, segment.line, "missing-translation", message)
                }
                (State::Unmarked, Some(at)) => {
                    sum.unmarked += 1;
                    let message = "does not record what it was made from".to_owned();
                    (&variant.path, near(at), "unmarked-translation", message)
                }
                _ => continue,
            };
            self.log.translation(path, line, code, lang, message);
        }
        for at in aligned.gone.iter().filter(|gone| !gone.waiting).map(|gone| gone.recorded) {
            sum.stale += 1;
            let message = match aligned.replaced_by(at) {
                Some(by) => format!(
                    "stale: `{base_path}` has changed at line {}",
                    base.get(by).map_or(1, |segment| segment.line)
                ),
                None => format!("stale: `{base_path}` no longer has what this was made from"),
            };
            self.log.translation(&variant.path, near(at), "stale-translation", lang, message);
        }
        for (at, _) in recorded.iter().enumerate().filter(|(_, mark)| mark.ends_with(UNREVIEWED)) {
            sum.unreviewed += 1;
            self.log.translation(&variant.path, near(at), "unreviewed-translation", lang, unreviewed(lang));
        }
    }
}

fn unreviewed(lang: Lang) -> String {
    format!(
        "the text in `{lang}` was made by a machine and no person has accepted it: read it, then take away the `?`"
    )
}

impl LessonVariant {
    /// Where the segment made from the recorded one stands: exactly where the numbers agree, else near it.
    fn line(&self, index: usize, recorded: usize) -> u32 {
        let at = if recorded == self.segments.len() || recorded == 0 {
            index
        } else {
            index * self.segments.len() / recorded
        };
        self.segments.get(at).or(self.segments.last()).map_or(1, |segment| segment.line)
    }
}

/// A recorded mark without its note that nobody has reviewed what was made.
pub(super) fn hash(mark: &str) -> &str {
    mark.strip_suffix(UNREVIEWED).unwrap_or(mark)
}

/// How a text of the base stands in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Made from the base as it is now.
    Translated,
    /// Made from an older base.
    Stale,
    /// Not there, or the base's own text in its place.
    Missing,
    /// There, without a record of what it was made from.
    Unmarked,
    /// The base has no longer what it was made from.
    Gone,
}

/// How one segment of the base stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Standing {
    pub(super) state: State,
    /// Which segment of the translation is made from it.
    pub(super) own: Option<usize>,
    /// Which recorded mark is its.
    pub(super) recorded: Option<usize>,
}

/// A recorded mark that nothing in the base is paired with.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Gone {
    pub(super) recorded: usize,
    pub(super) own: Option<usize>,
    /// It was only a copy of the base.
    pub(super) waiting: bool,
    /// The last segment of the base in its place.
    by: Option<usize>,
}

/// How a translated lesson stands to its base.
#[derive(Debug, Default)]
pub(super) struct Aligned {
    /// For each segment of the base.
    pub(super) standings: Vec<Standing>,
    pub(super) gone: Vec<Gone>,
    /// The file's segments cannot be told apart: their number is not that of the record.
    pub(super) apart: bool,
}

impl Aligned {
    fn replaced_by(&self, recorded: usize) -> Option<usize> {
        self.gone.iter().find(|gone| gone.recorded == recorded)?.by
    }
}

/// Lays the segments of a translation beside those of the base, by what it records.
pub(super) fn align(base: &[Segment], own: &[Segment], recorded: Option<&[String]>) -> Aligned {
    let Some(recorded) = recorded else {
        let apart = own.len() != base.len();
        let standing = |at| Standing { state: State::Unmarked, own: (!apart).then_some(at), recorded: None };
        return Aligned { standings: (0..base.len()).map(standing).collect(), gone: Vec::new(), apart };
    };
    let apart = recorded.len() != own.len();
    let own_at = |at: usize| (!apart).then_some(at);
    // What waits is a copy of the base: its own words say of which segment.
    let known: Vec<String> = recorded
        .iter()
        .enumerate()
        .map(|(at, mark)| match own_at(at).and_then(|at| own.get(at)) {
            Some(copy) if mark == WAITING => mark_of(&copy.text),
            _ => hash(mark).to_owned(),
        })
        .collect();
    let present: Vec<String> = base.iter().map(|segment| mark_of(&segment.text)).collect();
    let state = |at: usize, same: bool| match recorded.get(at).map(String::as_str) {
        Some(WAITING) => State::Missing,
        Some(UNKNOWN) => State::Unmarked,
        _ if same => State::Translated,
        _ => State::Stale,
    };
    let mut aligned = Aligned { apart, ..Aligned::default() };
    let (mut old, mut new) = (0, 0);
    let mut runs = changes(&known, &present);
    runs.push((known.len()..known.len(), present.len()..present.len()));
    for (before, after) in runs {
        while new < after.start {
            aligned.standings.push(Standing {
                state: state(old, true),
                own: own_at(old),
                recorded: Some(old),
            });
            (old, new) = (old + 1, new + 1);
        }
        let pairs = paired(before.clone(), after.clone(), (!apart).then_some(own), base);
        for at in after.clone() {
            let from = pairs.iter().find(|(_, to)| *to == at).map(|(from, _)| *from);
            let state = from.map_or(State::Missing, |from| state(from, false));
            aligned.standings.push(Standing { state, own: from.and_then(own_at), recorded: from });
        }
        for from in before.clone().filter(|at| pairs.iter().all(|(from, _)| from != at)) {
            let waiting = recorded.get(from).is_some_and(|mark| mark == WAITING);
            let by = after.clone().next_back();
            aligned.gone.push(Gone { recorded: from, own: own_at(from), waiting, by });
        }
        (old, new) = (before.end, after.end);
    }
    aligned
}

/// Which of a run of recorded segments became which of the run in its place: in order, and a block of the same kind
/// where the blocks are known.
fn paired(before: Span, after: Span, own: Option<&[Segment]>, base: &[Segment]) -> Vec<(usize, usize)> {
    let shapes = |of: &[Segment], span: &Span| -> Vec<Shape> {
        of.get(span.clone()).unwrap_or_default().iter().map(|segment| segment.shape.clone()).collect()
    };
    let Some(own) = own else { return before.zip(after).collect() };
    let (old, new) = (shapes(own, &before), shapes(base, &after));
    let mut pairs = Vec::new();
    for op in capture_diff_slices(Algorithm::Lcs, &old, &new).iter().filter(|op| op.tag() == DiffTag::Equal) {
        let ranges = op.old_range().zip(op.new_range());
        pairs.extend(ranges.map(|(from, to)| (before.start + from, after.start + to)));
    }
    pairs
}

type Span = std::ops::Range<usize>;

/// Runs of recorded segments that the base no longer has, with the run of the base in their place.
fn changes(recorded: &[String], present: &[String]) -> Vec<(Span, Span)> {
    capture_diff_slices(Algorithm::Lcs, recorded, present)
        .into_iter()
        .filter(|op| op.tag() != DiffTag::Equal)
        .fold(Vec::new(), |mut runs: Vec<(Span, Span)>, op| {
            let (old, new) = (op.old_range(), op.new_range());
            match runs.last_mut() {
                Some((before, after)) if before.end == old.start && after.end == new.start => {
                    before.end = old.end;
                    after.end = new.end;
                }
                _ => runs.push((old, new)),
            }
            runs
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn runs_of_changes_are_aligned() {
        assert_eq!(changes(&marks("a b c"), &marks("a b c")), []);
        assert_eq!(changes(&marks("a b c"), &marks("a x c")), [(1..2, 1..2)]);
        assert_eq!(changes(&marks("a c"), &marks("a b c")), [(1..1, 1..2)]);
        assert_eq!(changes(&marks("a b c"), &marks("a c")), [(1..2, 1..1)]);
        assert_eq!(changes(&marks("a b c d"), &marks("a x y d")), [(1..3, 1..3)]);
    }
}
