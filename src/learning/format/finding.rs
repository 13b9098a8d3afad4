//! What a check finds, and how it is said.

use std::{cell::RefCell, collections::BTreeMap, fmt};

use halqa_platform::lang::Lang;
use serde::Serialize;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The course cannot be imported.
    Fault,
    /// The course works; somebody should look.
    Warning,
}

/// One thing that is wrong, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// Path within the course (after [`Report::under`]: with the folder before it).
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// How bad.
    pub severity: Severity,
    /// What kind of finding, for programs: `unknown-key`, `broken-link` …
    pub code: &'static str,
    /// For a person.
    pub message: String,
    /// The language concerned, for missing and stale texts.
    pub lang: Option<Lang>,
}

/// How far a language is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LangSummary {
    /// Which.
    pub lang: Lang,
    /// Texts and blocks that the base has.
    pub segments: usize,
    /// Of these, not there in this language.
    pub missing: usize,
    /// Of these, made from an older base.
    pub stale: usize,
    /// Of these, without a record of what they were made from.
    pub unmarked: usize,
    /// Made by a machine, and accepted by nobody (whatever else they are).
    pub unreviewed: usize,
}

/// Everything a check found, in the order of files and lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Sorted by file, then line.
    pub findings: Vec<Finding>,
    /// Per language of the course.
    pub languages: Vec<LangSummary>,
}

/// The codes of findings about translations: faults only where one is strict.
const TRANSLATION: [&str; 4] =
    ["missing-translation", "stale-translation", "unmarked-translation", UNREVIEWED_CODE];

/// The code of a finding about a machine's translation that no person has accepted.
pub const UNREVIEWED_CODE: &str = "unreviewed-translation";

impl Report {
    /// The findings that keep the course from being imported.
    pub fn faults(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Fault)
    }

    /// The findings that do not.
    pub fn warnings(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Warning)
    }

    /// No faults.
    pub fn is_good(&self) -> bool {
        self.faults().next().is_none()
    }

    /// The same with missing and stale translations as faults (`--strict`).
    #[must_use]
    pub fn strict(mut self) -> Report {
        for finding in &mut self.findings {
            if TRANSLATION.contains(&finding.code) {
                finding.severity = Severity::Fault;
            }
        }
        self
    }

    /// What a machine has translated and no person has accepted, as faults: such a course is not published.
    #[must_use]
    pub fn unreviewed(&self) -> Option<Report> {
        let mut findings: Vec<Finding> =
            self.findings.iter().filter(|finding| finding.code == UNREVIEWED_CODE).cloned().collect();
        for finding in &mut findings {
            finding.severity = Severity::Fault;
        }
        (!findings.is_empty()).then(|| Report { findings, languages: self.languages.clone() })
    }

    /// The same with `folder/` before every file, so that a terminal can open it.
    #[must_use]
    pub fn under(mut self, folder: &str) -> Report {
        let folder = folder.trim_end_matches('/');
        if !folder.is_empty() {
            for finding in &mut self.findings {
                finding.file = format!("{folder}/{}", finding.file);
            }
        }
        self
    }

    /// For programs: `{"findings": […], "languages": […]}`.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    pub(super) fn sort(&mut self) {
        self.findings.sort_by(|a, b| {
            (&a.file, a.line, a.severity, a.code, &a.message)
                .cmp(&(&b.file, b.line, b.severity, b.code, &b.message))
        });
        self.findings.dedup();
    }

    /// One report of several courses.
    pub(super) fn absorb(&mut self, other: Report) {
        self.findings.extend(other.findings);
        let mut sums: BTreeMap<Lang, LangSummary> =
            self.languages.drain(..).map(|summary| (summary.lang, summary)).collect();
        for add in other.languages {
            match sums.get_mut(&add.lang) {
                Some(sum) => {
                    sum.segments += add.segments;
                    sum.missing += add.missing;
                    sum.stale += add.stale;
                    sum.unmarked += add.unmarked;
                    sum.unreviewed += add.unreviewed;
                }
                None => {
                    sums.insert(add.lang, add);
                }
            }
        }
        self.languages = sums.into_values().collect();
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Fault => "fault",
            Severity::Warning => "warning",
        };
        write!(f, "{}:{}: {severity}: {}", self.file, self.line, self.message)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        for sum in &self.languages {
            write!(f, "{}: {} segments", sum.lang, sum.segments)?;
            let counts = [
                (sum.missing, "missing"),
                (sum.stale, "stale"),
                (sum.unmarked, "not marked"),
                (sum.unreviewed, "unreviewed"),
            ];
            for (count, word) in counts {
                if count > 0 {
                    write!(f, ", {count} {word}")?;
                }
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// Collects findings while a course is read.
#[derive(Debug, Default)]
pub(super) struct Log {
    found: RefCell<Vec<Finding>>,
}

impl Log {
    pub(super) fn add(&self, finding: Finding) {
        self.found.borrow_mut().push(finding);
    }

    pub(super) fn fault(&self, file: &str, line: u32, code: &'static str, message: impl Into<String>) {
        self.put(Severity::Fault, file, line, code, message.into(), None);
    }

    pub(super) fn warn(&self, file: &str, line: u32, code: &'static str, message: impl Into<String>) {
        self.put(Severity::Warning, file, line, code, message.into(), None);
    }

    pub(super) fn translation(&self, file: &str, line: u32, code: &'static str, lang: Lang, message: String) {
        self.put(Severity::Warning, file, line, code, message, Some(lang));
    }

    fn put(
        &self,
        severity: Severity,
        file: &str,
        line: u32,
        code: &'static str,
        message: String,
        lang: Option<Lang>,
    ) {
        self.add(Finding { severity, file: file.to_owned(), line: line.max(1), code, message, lang });
    }

    pub(super) fn into_report(self) -> Report {
        let mut report = Report { findings: self.found.into_inner(), languages: Vec::new() };
        report.sort();
        report
    }
}

/// `; did you mean …?` where one of `known` is near to `word`.
pub(super) fn suggest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let lower = word.to_lowercase();
    let best = known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&lower, candidate), candidate))
        .min_by_key(|(distance, _)| *distance);
    match best {
        Some((distance, candidate)) if distance <= 1 + candidate.chars().count() / 4 => {
            format!("; did you mean `{candidate}`?")
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_reads_as_file_line_severity_message() {
        let log = Log::default();
        log.warn("b.md", 2, "x", "second");
        log.fault("a.md", 9, "x", "first");
        log.fault("a.md", 9, "x", "first");
        let report = log.into_report().under("courses/c/");
        assert_eq!(report.to_string(), "courses/c/a.md:9: fault: first\ncourses/c/b.md:2: warning: second\n");
        assert!(!report.is_good());
        assert!(report.to_json().contains("\"severity\": \"fault\""));
    }

    #[test]
    fn only_near_words_are_suggested() {
        assert_eq!(suggest("titel", ["title", "slug"]), "; did you mean `title`?");
        assert_eq!(suggest("zebra", ["title", "slug"]), "");
    }
}
