//! Lessons of the Carpentries family, converted into course files.
//!
//! [`convert`] reads the repository of one lesson — the Workbench layout (`config.yaml`,
//! `episodes/`) or the older one (`_config.yml`, `_episodes/`) — and gives the files of a course as
//! `docs/COURSE-FORMAT.md` describes it. Nothing is left out silently: what has no place in our
//! format is kept as plain text where that makes sense, and is always named in the report.

mod anchors;
mod attributes;
mod blocks;
mod config;
mod course;
mod drawings;
mod figures;
mod html;
mod inline;
mod lesson;
mod links;
mod reading;
mod rows;
mod variant;
mod words;
mod write;

#[cfg(test)]
mod tests;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use halqa_platform::lang::Lang;

/// A drawing with nothing in it but what draws. `None`: it was so already.
///
/// # Errors
/// It is no readable drawing: why, in English.
pub(crate) fn clean_drawing(bytes: &[u8]) -> Result<Option<Vec<u8>>, String> {
    Ok(drawings::cleaned(bytes)?.map(|cleaned| cleaned.bytes))
}

/// A converted lesson: a whole course, and what could not be mapped.
#[derive(Clone, Debug)]
pub struct Converted {
    /// Every file of the course, by path inside the course folder (`course.toml`, `lessons/…`).
    pub files: BTreeMap<String, Vec<u8>>,
    /// The course's slug.
    pub slug: String,
    /// The language that was converted.
    pub lang: Lang,
    /// What was changed in meaning, left out, or kept in another form, in file order.
    pub report: Vec<Unmapped>,
    /// How many things of each kind were mapped (`"challenge"`, `"figure"`, `"link"` …).
    pub mapped: BTreeMap<String, usize>,
}

/// Something of the lesson that has no exact place in our format.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unmapped {
    /// Path inside the lesson's folder.
    pub file: String,
    /// Line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What it was and what became of it, in English, with the words concerned.
    pub what: String,
}

/// Why a lesson cannot be converted at all.
#[derive(Debug, thiserror::Error)]
pub enum CarpentriesError {
    /// A file or folder cannot be read.
    #[error("{path}: {source}", path = path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The folder is not a lesson of this family.
    #[error("{path}: no lesson of the Carpentries family here: {why}", path = .path.display())]
    NotALesson {
        /// Which folder.
        path: PathBuf,
        /// What is absent.
        why: &'static str,
    },
    /// More or larger files than a course may hold.
    #[error("{what}: larger than a course may be ({limit})")]
    TooLarge {
        /// Which file, or the whole.
        what: String,
        /// The limit, in words.
        limit: &'static str,
    },
    /// A file of settings cannot be understood.
    #[error("{file}: {what}")]
    Settings {
        /// Which file.
        file: String,
        /// What is wrong.
        what: String,
    },
    /// The lesson is in a language that the product does not have.
    #[error("the lesson's language is “{0}”, which is none of ar, zh, en, fr, ru, es; name one")]
    Language(String),
    /// The slug is not one.
    #[error("“{0}” cannot be a slug: lower-case letters, digits and hyphens, a letter first, at most 64")]
    Slug(String),
    /// The course to extend cannot be extended.
    #[error("the existing course: {0}")]
    Into(String),
}

/// Converts the lesson in `folder` into course files.
///
/// `lang` and `slug` override what the lesson says of itself. With `into`, the files of an existing
/// course, the lesson becomes a language variant of that course: its texts are added, nothing of
/// the other languages is changed. The same call again gives the same files.
///
/// # Errors
/// When the folder is not a readable lesson, is larger than a course may be, is in none of the six
/// languages, or when `into` is not a course.
pub fn convert(
    folder: &Path,
    lang: Option<Lang>,
    slug: Option<&str>,
    into: Option<&BTreeMap<String, Vec<u8>>>,
) -> Result<Converted, CarpentriesError> {
    let mut report = Report::default();
    let tree = reading::read_tree(folder, &mut report)?;
    let settings = config::Settings::read(folder, &tree, &mut report)?;
    let lang = match lang {
        Some(lang) => lang,
        None => settings.lang()?,
    };
    let mut lesson = lesson::Lesson::gather(tree, settings, lang, &mut report);
    let (slug, files) = match into {
        None => {
            let slug = match slug {
                Some(slug) if words::is_id(slug) => slug.to_owned(),
                Some(slug) => return Err(CarpentriesError::Slug(slug.to_owned())),
                None => lesson.slug(folder),
            };
            let files = course::build(&mut lesson, &slug, &mut report)?;
            (slug, files)
        }
        Some(existing) => variant::add(&mut lesson, slug, existing, &mut report)?,
    };
    report.unmapped.sort();
    report.unmapped.dedup();
    Ok(Converted { files, slug, lang, report: report.unmapped, mapped: report.mapped })
}

/// What the conversion notes down on its way.
#[derive(Debug, Default)]
struct Report {
    unmapped: Vec<Unmapped>,
    mapped: BTreeMap<String, usize>,
}

impl Report {
    fn note(&mut self, file: &str, line: usize, what: impl Into<String>) {
        self.unmapped.push(Unmapped { file: file.to_owned(), line, what: what.into() });
    }

    fn count(&mut self, kind: &str) {
        *self.mapped.entry(kind.to_owned()).or_default() += 1;
    }
}
