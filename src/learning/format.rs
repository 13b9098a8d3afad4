//! Courses as files: reads, checks, compiles, marks and writes the format of `docs/COURSE-FORMAT.md`.
//!
//! ```text
//! Source ──check──▶ Report          every problem, with file and line
//!        ──compile─▶ Compiled       the course as it is served
//! ```
//!
//! No network, no database, no clock: the same files always give the same course. HTML is sanitised here, once.

mod blocks;
mod course;
mod export;
mod finding;
#[cfg(test)]
mod hostile;
mod labels;
mod links;
mod manifest;
mod mark;
mod math;
mod media;
mod questions;
mod reader;
mod render;
#[cfg(test)]
mod samples;
mod sanitise;
pub mod segments;
mod source;
mod starter;
mod svg;
mod translation;

use std::collections::{BTreeMap, HashMap};

pub use export::{write_folder, write_zip, zip_bytes};
pub use finding::{Finding, LangSummary, Report, Severity, UNREVIEWED_CODE};
pub(crate) use labels::size as size_in;
pub use mark::{mark, marked_lesson};
pub(crate) use reader::is_id;
pub use source::{
    MAX_FILES, MAX_MEDIA, MAX_SVG, MAX_TEXT, MAX_TOTAL, Source, SourceError, discover, limit as size_limit,
};
pub use starter::{new_course, starter_files};
pub(crate) use svg::ELEMENTS as DRAWING_ELEMENTS;
pub(crate) use translation::mark_of;

use crate::compiled::CompiledCourse;

/// A course ready to be served.
#[derive(Clone, Debug, PartialEq)]
pub struct Compiled {
    /// The course.
    pub course: CompiledCourse,
    /// The bytes of media that are made, not stored: diagrams per language, by their SHA-256.
    pub derived: BTreeMap<String, Vec<u8>>,
    /// What the check had to say, without a fault.
    pub report: Report,
}

impl Compiled {
    /// The bytes of the media file at `path` of [`CompiledCourse::media`], as they are served.
    pub fn media_bytes<'b>(&'b self, source: &'b Source, path: &str) -> Option<&'b [u8]> {
        let file = self.course.media.get(path)?;
        self.derived.get(&file.sha256).map(Vec::as_slice).or_else(|| source.file(path))
    }
}

/// A course that is still being written: as far as it can be read, with everything that is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// Everything that is wrong.
    pub report: Report,
    /// What could be read; only to be shown to those who write it where the report has faults.
    pub course: Option<CompiledCourse>,
    /// As [`Compiled::derived`].
    pub derived: BTreeMap<String, Vec<u8>>,
}

/// Reads a course that may have faults.
pub fn look(source: &Source) -> Look {
    let analysis = course::analyse(source);
    Look { report: analysis.report, course: analysis.course, derived: analysis.derived }
}

/// Everything that is wrong with a course.
pub fn check(source: &Source) -> Report {
    course::analyse(source).report
}

/// What a file is, as far as a browser may know.
pub(crate) fn media_type(path: &str) -> String {
    media::mime(path)
}

/// Why a drawing cannot be shown; nothing where it can.
pub(crate) fn drawing_faults(path: &str, bytes: &[u8]) -> Vec<String> {
    let log = finding::Log::default();
    let good = svg::Drawing::read(path, bytes, &log).is_some();
    let faults: Vec<String> = log.into_report().faults().map(|finding| finding.message.clone()).collect();
    if !good && faults.is_empty() { vec!["not a drawing".to_owned()] } else { faults }
}

/// What each segment of a lesson is recognised by, in translations made from it.
pub(crate) fn lesson_marks(path: &str, text: &str) -> Vec<String> {
    let prepared = blocks::prepare(path, text, &finding::Log::default());
    prepared.segments().iter().map(|segment| text_mark(&segment.text)).collect()
}

/// The same of one text of a `.toml` file.
pub(crate) fn text_mark(text: &str) -> String {
    translation::mark_of(text)
}

/// What is wrong with a course, and the course as far as it could be read: for its authors, not to be served.
pub(crate) fn inspect(source: &Source) -> (Report, Option<CompiledCourse>) {
    let analysis = course::analyse(source);
    (analysis.report, analysis.course)
}

/// Everything that is wrong with courses that stand together: also circles of prerequisites among them, and
/// mentions of courses that are not there. Files are named with their course's folder before them.
pub fn check_all(sources: &[Source]) -> Report {
    let mut all = Report::default();
    let mut analyses: Vec<course::Analysis> = sources.iter().map(course::analyse).collect();
    let slugs: Vec<String> = analyses.iter().map(|analysis| analysis.slug.clone()).collect();
    let log = finding::Log::default();
    let place = |index: usize, file: &str| match sources.get(index).map(Source::label) {
        Some(label) if !label.is_empty() => format!("{}/{file}", label.trim_end_matches('/')),
        _ => file.to_owned(),
    };
    let mut first: HashMap<&str, usize> = HashMap::new();
    for (index, slug) in slugs.iter().enumerate().filter(|(_, slug)| !slug.is_empty()) {
        if let Some(other) = first.insert(slug, index) {
            let message = format!("the slug `{slug}` is taken by {}", place(other, "course.toml"));
            log.fault(&place(index, "course.toml"), 1, "duplicate-id", message);
        }
    }
    let mut needs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (index, analysis) in analyses.iter().enumerate() {
        for reference in analysis.prerequisites.iter().chain(&analysis.links) {
            if !slugs.contains(&reference.slug) {
                let hint = finding::suggest(&reference.slug, slugs.iter().map(String::as_str));
                let message = format!("no course `{}` is here{hint}", reference.slug);
                log.warn(&place(index, &reference.file), reference.line, "unknown-course", message);
            }
        }
        // A course that needs itself is said by its own check.
        let targets = analysis.prerequisites.iter().map(|reference| reference.slug.as_str());
        needs.entry(&analysis.slug).or_default().extend(targets.filter(|slug| *slug != analysis.slug));
    }
    for cycle in manifest::cycles(&needs) {
        let index = slugs.iter().position(|slug| Some(slug.as_str()) == cycle.first().copied()).unwrap_or(0);
        let line = analyses
            .get(index)
            .and_then(|analysis| {
                analysis.prerequisites.iter().find(|r| Some(r.slug.as_str()) == cycle.get(1).copied())
            })
            .map_or(1, |reference| reference.line);
        let message = format!("`prerequisites` run in a circle: {}", cycle.join(" → "));
        log.fault(&place(index, "course.toml"), line, "cycle", message);
    }
    for (source, analysis) in sources.iter().zip(analyses.drain(..)) {
        all.absorb(analysis.report.under(source.label()));
    }
    all.absorb(log.into_report());
    all.sort();
    all
}

/// The courses that a course requires, each with its line of `course.toml`.
pub fn prerequisites(source: &Source) -> Vec<(String, u32)> {
    let log = finding::Log::default();
    let Some((path, bytes)) = source.files().find(|(path, _)| *path == "course.toml") else {
        return Vec::new();
    };
    let Some(doc) = reader::Doc::parse(path, bytes, &log) else { return Vec::new() };
    let fields = doc.fields(&log);
    fields.strings("prerequisites")
}

/// Compiles a course, or says what keeps it from that.
///
/// # Errors
/// The report, where it has faults.
pub fn compile(source: &Source) -> Result<Compiled, Report> {
    let analysis = course::analyse(source);
    match analysis.course {
        Some(course) if analysis.report.is_good() => {
            Ok(Compiled { course, derived: analysis.derived, report: analysis.report })
        }
        _ => Err(analysis.report),
    }
}
