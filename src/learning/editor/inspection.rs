//! The whole draft as a course, for pages that need more of it than the outline: titles, rules, what the format says.

use std::collections::BTreeSet;

use halqa_platform::error::{Error, Result};

use super::Desk;
use crate::{
    Learning, Text,
    compiled::CompiledCourse,
    format::{self, Finding, Report, Severity, Source},
};

/// A draft's files as far as texts and rules need them, what the format says of them, and the course as far as it
/// could be read.
#[derive(Debug)]
pub(crate) struct Inspection {
    files: Vec<(String, Vec<u8>)>,
    /// What the format has to say.
    pub(crate) report: Report,
    /// The course; to be shown to its authors only, since it may have faults.
    pub(crate) course: CompiledCourse,
}

impl Inspection {
    /// Reads the draft. Pictures, sound and the like are there by name alone: no rule looks into them.
    ///
    /// # Errors
    /// [`Error::Conflict`] where `course.toml` cannot be read at all; the storage failed.
    pub(crate) async fn load(learning: &Learning, desk: &Desk) -> Result<Self> {
        let mut files = Vec::with_capacity(desk.files.len());
        for entry in &desk.files {
            let texts = [".toml", ".md", ".svg"].iter().any(|ending| entry.path.ends_with(ending));
            let bytes = if texts { learning.platform.storage.read(&entry.sha256).await? } else { Vec::new() };
            files.push((entry.path.clone(), bytes));
        }
        let (report, course) = inspect(files.clone()).await?;
        Ok(Self { files, report, course: course.ok_or_else(unreadable)? })
    }

    /// What the format would say that it does not say now, were `path` these bytes: its faults alone.
    ///
    /// # Errors
    /// The check could not be run.
    pub(crate) async fn new_faults(&self, path: &str, bytes: &[u8]) -> Result<Vec<Finding>> {
        let mut files = self.files.clone();
        files.retain(|(known, _)| known != path);
        files.push((path.to_owned(), bytes.to_vec()));
        let (report, _) = inspect(files).await?;
        let known: BTreeSet<(&str, &str)> =
            self.report.findings.iter().map(|finding| (&*finding.file, &*finding.message)).collect();
        let new = report.findings.iter().filter(|finding| finding.severity == Severity::Fault);
        Ok(new.filter(|finding| !known.contains(&(&*finding.file, &*finding.message))).cloned().collect())
    }
}

async fn inspect(files: Vec<(String, Vec<u8>)>) -> Result<(Report, Option<CompiledCourse>)> {
    tokio::task::spawn_blocking(move || format::inspect(&Source::from_files(files)))
        .await
        .map_err(|error| Error::Internal(anyhow::Error::new(error)))
}

/// `course.toml` cannot be read.
pub(crate) fn unreadable() -> Error {
    Error::conflict(|lang| Text::of(lang).forms_unreadable().to_owned())
}
