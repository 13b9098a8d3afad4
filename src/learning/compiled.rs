//! A course version as it is served: compiled once from its files, never changed, shared in memory.
//!
//! Made by [`crate::format::compile`]; read by the catalogue, the learner's pages and the quiz. Answer keys
//! stand in [`Question`] beside the texts, so pages must only print what [`crate::quiz`] lets out.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::lang::Lang;
use serde::{Deserialize, Serialize};

/// One text in the languages it has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<Lang, String>);

impl Texts {
    /// The first language of `chain` that has the text; else any; `None` only where there is no text at all.
    pub fn pick(&self, chain: &[Lang]) -> Option<(Lang, &str)> {
        chain
            .iter()
            .find_map(|lang| self.0.get(lang).map(|text| (*lang, text.as_str())))
            .or_else(|| self.0.iter().next().map(|(lang, text)| (*lang, text.as_str())))
    }

    /// As [`Texts::pick`], the text alone; empty where there is none.
    pub fn text(&self, chain: &[Lang]) -> &str {
        self.pick(chain).map_or("", |(_, text)| text)
    }

    /// Whether no language has it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A whole course version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompiledCourse {
    /// The address.
    pub slug: String,
    /// SHA-256 (hex) over the sorted paths and hashes of every file: the version's identity.
    pub content_hash: String,
    /// The language it was written in first.
    pub base: Lang,
    /// Every language it is offered in.
    pub languages: Vec<Lang>,
    /// Tried after the reader's own language; the base comes last anyway.
    pub fallback: Vec<Lang>,
    /// How hard.
    pub level: Level,
    /// Minutes for the whole course.
    pub effort: u32,
    /// SPDX identifier.
    pub licence: String,
    /// Theme ids.
    pub themes: Vec<String>,
    /// Who made it.
    pub authors: Vec<Author>,
    /// Slugs of courses to complete first.
    pub prerequisites: Vec<String>,
    /// Title, plain text.
    pub title: Texts,
    /// One or two sentences, plain text.
    pub summary: Texts,
    /// Who it is for, plain text.
    pub audience: Texts,
    /// Keywords per language, separated by commas.
    pub keywords: Texts,
    /// What the learner will be able to do, plain text.
    pub objectives: Vec<Texts>,
    /// When the course is completed.
    pub completion: CourseRule,
    /// Who may enrol in the default run, and when.
    pub enrolment: EnrolmentRule,
    /// Modules in order.
    pub modules: Vec<Module>,
    /// Glossary by term id.
    pub glossary: BTreeMap<String, Term>,
    /// Every file under `media/` that is served, by path. A diagram with texts is there once per language, as
    /// `media/flows.ar.svg`, and in the base language at its own path; its bytes come from
    /// [`crate::format::Compiled::media_bytes`].
    pub media: BTreeMap<String, MediaFile>,
}

impl CompiledCourse {
    /// The languages to try for a reader, in order, each once.
    pub fn chain(&self, reader: Lang) -> Vec<Lang> {
        let mut chain = vec![reader];
        for lang in self.fallback.iter().chain([&self.base]) {
            if !chain.contains(lang) {
                chain.push(*lang);
            }
        }
        chain
    }

    /// Every activity in order.
    pub fn activities(&self) -> impl Iterator<Item = &Activity> {
        self.modules.iter().flat_map(|module| module.activities.iter())
    }

    /// The activity with this id.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities().find(|activity| activity.id == id)
    }
}

/// How hard a course is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// No knowledge of the field needed.
    Introductory,
    /// Some knowledge needed.
    Intermediate,
    /// For practitioners.
    Advanced,
}

impl Level {
    /// The id as in files and addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Level::Introductory => "introductory",
            Level::Intermediate => "intermediate",
            Level::Advanced => "advanced",
        }
    }
}

/// Somebody who made the course.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Author {
    /// Name as they write it.
    pub name: String,
    /// `author`, `editor`, `translator`, `reviewer` or `contributor`.
    pub role: String,
    /// Their page.
    pub url: Option<String>,
}

/// When the course is completed; every condition given must hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CourseRule {
    /// `None`: all activities that are not optional. `Some`: so many of these ids.
    pub any: Option<AnyOf>,
    /// Mean grade of the graded activities, in per cent.
    pub min_grade: Option<u8>,
    /// Not before this time.
    pub not_before: Option<DateTime<Utc>>,
}

/// Any `n` of a set of activities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnyOf {
    /// How many.
    pub n: usize,
    /// Of which (activity ids).
    pub of: Vec<String>,
}

/// Who may enrol, and when.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnrolmentRule {
    /// How one gets in.
    pub mode: EnrolmentMode,
    /// The code, for [`EnrolmentMode::Code`].
    pub code: Option<String>,
    /// How many at most.
    pub capacity: Option<u32>,
    /// Not before.
    pub opens: Option<DateTime<Utc>>,
    /// Not after.
    pub closes: Option<DateTime<Utc>>,
}

/// How one gets into a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EnrolmentMode {
    /// Anyone with an account.
    #[default]
    #[serde(rename = "self")]
    Open,
    /// With a code.
    Code,
    /// By approval of the course's staff.
    Approval,
}

/// A module: a part of a course.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// Id, for ever.
    pub id: String,
    /// Title, plain text.
    pub title: Texts,
    /// In order.
    pub activities: Vec<Activity>,
}

/// Anything completable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// Id, for ever: carries progress.
    pub id: String,
    /// Title, plain text.
    pub title: Texts,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// When it is completed.
    pub completion: ActivityRule,
    /// Ids of activities that must be completed before.
    pub requires: Vec<String>,
    /// Locked before.
    pub opens: Option<DateTime<Utc>>,
    /// Locked after.
    pub closes: Option<DateTime<Utc>>,
    /// Does not count for the course.
    pub optional: bool,
    /// What it is.
    pub content: Content,
}

/// When an activity is completed; every condition given must hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ActivityRule {
    /// The page was opened.
    pub viewed: bool,
    /// So many minutes were spent.
    pub minutes: Option<u32>,
    /// Marked as done by the learner.
    pub marked: bool,
    /// Every self-check was answered.
    pub answered: bool,
    /// An attempt was handed in.
    pub submitted: bool,
    /// An attempt has a grade.
    pub graded: bool,
    /// The best attempt reached so many per cent.
    pub passed: Option<u8>,
}

/// What an activity holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Content {
    /// Something to read.
    Lesson(Lesson),
    /// A graded quiz.
    Quiz(Quiz),
}

/// A lesson in its languages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// Text per language.
    pub variants: BTreeMap<Lang, LessonText>,
    /// Its self-check questions.
    pub checks: Vec<Question>,
}

/// A lesson in one language, rendered and sanitised.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LessonText {
    /// Plain text of its first heading.
    pub title: String,
    /// The body, in order. Links are relative to `/{lang}/learn/{slug}/{activity}`; media at
    /// `/media/{sha256}/{name}`.
    pub pieces: Vec<Piece>,
    /// Its sections, for the contents.
    pub contents: Vec<Heading>,
    /// Plain text, for search.
    pub plain: String,
    /// How many words (characters, for Chinese).
    pub words: usize,
    /// Ids of the glossary terms that it (or one of its checks) links to as `#term-ID`; the page prints them.
    #[serde(default)]
    pub terms: Vec<String>,
}

/// A piece of a lesson. A check or a staff block may stand inside a callout: the `Html` pieces are balanced
/// together, not each alone, so print them in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Piece {
    /// Sanitised HTML.
    Html(String),
    /// The self-check with this question id stands here.
    Check(String),
    /// Sanitised HTML for the course's staff alone.
    Staff(String),
}

/// A section's heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Heading {
    /// 2 or 3.
    pub level: u8,
    /// The `id` attribute in the HTML.
    pub id: String,
    /// Plain text.
    pub text: String,
}

/// A graded quiz.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Quiz {
    /// Inline HTML before the start.
    pub intro: Texts,
    /// How many attempts; 0 = no limit.
    pub attempts: u32,
    /// Pass mark in per cent, shown to the learner.
    pub pass: Option<u8>,
    /// Options in another order per attempt.
    pub shuffle: bool,
    /// When right answers and feedback may be seen.
    pub review: Review,
    /// In order.
    pub questions: Vec<Question>,
    /// Ids of the glossary terms that its texts link to as `#term-ID`; the page prints them.
    #[serde(default)]
    pub terms: Vec<String>,
}

/// When right answers and feedback may be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// Once the attempt is handed in.
    #[default]
    AfterSubmission,
    /// Once an attempt passed, or none is left.
    AfterPass,
    /// Not at all.
    Never,
}

/// A question with its key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Id, unique in its file.
    pub id: String,
    /// Points for a full answer.
    pub points: f64,
    /// Inline HTML.
    pub text: Texts,
    /// Inline HTML, shown with the result.
    pub feedback: Texts,
    /// What is asked, and the key.
    pub body: QuestionBody,
}

/// What is asked, and the key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum QuestionBody {
    /// One right option.
    Single {
        /// In order.
        options: Vec<Choice>,
    },
    /// Several right options.
    Multiple {
        /// In order.
        options: Vec<Choice>,
    },
    /// True or false.
    TrueFalse {
        /// The key.
        answer: bool,
    },
    /// A number.
    Numeric {
        /// The key.
        answer: f64,
        /// How far off is still right.
        tolerance: f64,
        /// Plain text.
        unit: Texts,
    },
    /// A few words.
    ShortText {
        /// Accepted answers in any language, as written.
        accept: BTreeMap<Lang, Vec<String>>,
    },
    /// Left to right.
    Matching {
        /// Matching pairs.
        pairs: Vec<Pair>,
    },
    /// Put in order.
    Ordering {
        /// In the right order.
        items: Vec<Item>,
    },
}

/// An option of a choice question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Id, unique in its question.
    pub id: String,
    /// Inline HTML.
    pub text: Texts,
    /// The key.
    pub correct: bool,
    /// Inline HTML.
    pub feedback: Texts,
}

/// A matching pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// Id, unique in its question.
    pub id: String,
    /// Inline HTML.
    pub left: Texts,
    /// Inline HTML.
    pub right: Texts,
}

/// An item to order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Id, unique in its question.
    pub id: String,
    /// Inline HTML.
    pub text: Texts,
}

/// A glossary term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// Plain text.
    pub name: Texts,
    /// Inline HTML.
    pub meaning: Texts,
    /// Where the meaning comes from, plain text; may be empty.
    pub source: Texts,
}

/// A file under `media/`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MediaFile {
    /// Hex SHA-256 of the bytes served; the address is `/media/{sha256}/{name}`.
    pub sha256: String,
    /// MIME type.
    pub mime: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Pixel size of an image, where known.
    pub size: Option<(u32, u32)>,
}

/// A course with nothing in it, for tests of rules.
#[cfg(any(test, feature = "testing"))]
pub fn empty_course(slug: &str) -> CompiledCourse {
    CompiledCourse {
        slug: slug.to_owned(),
        content_hash: String::new(),
        base: Lang::En,
        languages: vec![Lang::En],
        fallback: Vec::new(),
        level: Level::Introductory,
        effort: 1,
        licence: String::new(),
        themes: Vec::new(),
        authors: Vec::new(),
        prerequisites: Vec::new(),
        title: Texts::default(),
        summary: Texts::default(),
        audience: Texts::default(),
        keywords: Texts::default(),
        objectives: Vec::new(),
        completion: CourseRule::default(),
        enrolment: EnrolmentRule::default(),
        modules: Vec::new(),
        glossary: BTreeMap::new(),
        media: BTreeMap::new(),
    }
}
