//! What of each language is missing, stale, or not known to be either.

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;
use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::{
    blocks::{Prepared, Segment},
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
            let mut sum = LangSummary { lang: *lang, segments: 0, missing: 0, stale: 0, unmarked: 0 };
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
            match file.made_from.get(&lang).and_then(|marks| marks.get(&record.key)) {
                Some(mark) if *mark == mark_of(source) => {}
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
        let present: Vec<String> = base.iter().map(|segment| mark_of(&segment.text)).collect();
        for (stale, missing) in changes(recorded, &present) {
            for index in stale.clone() {
                sum.stale += 1;
                let message = match missing.clone().nth(index - stale.start).or(missing.clone().next_back()) {
                    Some(at) => format!(
                        "stale: `{base_path}` has changed at line {}",
                        base.get(at).map_or(1, |s| s.line)
                    ),
                    None => format!("stale: `{base_path}` no longer has what this was made from"),
                };
                self.log.translation(
                    &variant.path,
                    variant.line(index, recorded.len()),
                    "stale-translation",
                    lang,
                    message,
                );
            }
            for at in missing.skip(stale.len()) {
                sum.missing += 1;
                let line = base.get(at).map_or(1, |segment| segment.line);
                let message = format!("new since `{}` was made: missing in `{lang}`", variant.path);
                self.log.translation(base_path, line, "missing-translation", lang, message);
            }
        }
    }
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
