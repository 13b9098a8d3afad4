//! A draft on the desk of somebody who may edit it.

use std::borrow::Cow;

use halqa_identity::viewer::Viewer;
use halqa_platform::{
    error::{Error, Result},
    html::Words,
    lang::Lang,
};

use super::plan::Plan;
use crate::{
    Learning, Text,
    drafts::{
        self,
        changes::{Change, Saved},
        store::{self, Draft, FileEntry},
    },
    format::Source,
};

/// A draft, who works on it, and what every page of it needs.
#[derive(Debug)]
pub struct Desk {
    /// The draft.
    pub draft: Draft,
    /// Who.
    pub viewer: Viewer,
    /// Its files, by path.
    pub files: Vec<FileEntry>,
    /// Its outline.
    pub plan: Plan,
}

impl Desk {
    /// Loads the draft at this address.
    ///
    /// # Errors
    /// [`Error::NotFound`] for no such draft, [`Error::Forbidden`] for whoever may not edit it.
    pub async fn load(learning: &Learning, viewer: Viewer, slug: &str) -> Result<Self> {
        let draft = drafts::open(&learning.platform.db, slug, &viewer).await?;
        let files = store::files(&learning.platform.db, draft.id).await?;
        let mut desk = Self { draft, viewer, files, plan: Plan::default() };
        if let Some(text) = desk.text(learning, "course.toml").await? {
            desk.plan = Plan::read(&text);
        }
        Ok(desk)
    }

    /// A file of the draft.
    pub fn file(&self, path: &str) -> Option<&FileEntry> {
        let at = self.files.binary_search_by(|entry| entry.path.as_str().cmp(path)).ok();
        at.and_then(|at| self.files.get(at)).or_else(|| self.files.iter().find(|entry| entry.path == path))
    }

    /// The revision to expect when a file is changed; 0 where it is not there.
    pub fn revision(&self, path: &str) -> i64 {
        self.file(path).map_or(0, |entry| entry.revision)
    }

    /// What is in a file of text, as it was when the desk was loaded.
    ///
    /// # Errors
    /// The storage failed.
    pub async fn text(&self, learning: &Learning, path: &str) -> Result<Option<String>> {
        let Some(entry) = self.file(path) else { return Ok(None) };
        let bytes = learning.platform.storage.read(&entry.sha256).await?;
        Ok(Some(match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        }))
    }

    /// All files as a course.
    ///
    /// # Errors
    /// The storage failed.
    pub async fn source(&self, learning: &Learning) -> Result<Source> {
        store::source(&learning.platform, self.draft.id).await
    }

    /// The course's title for a page in this language; its address where it has none yet.
    pub fn title(&self, lang: Lang) -> Words<'_> {
        match self.plan.title.pick(&self.plan.chain(lang)) {
            Some((own, text)) => Words::new(text, own, lang),
            None => Words::from(Cow::Borrowed(self.draft.slug.as_str())),
        }
    }

    /// Changes files, all or none; `what` is a fixed name of the act.
    ///
    /// # Errors
    /// The database or the storage failed.
    pub async fn save(&self, learning: &Learning, changes: Vec<Change>, what: &'static str) -> Result<Saved> {
        store::save(&learning.platform, self.draft.id, changes, self.viewer.id, what).await
    }
}

/// Somebody else has changed the same meanwhile: for acts whose form keeps nothing (a button).
pub fn changed_meanwhile() -> Error {
    Error::conflict(|lang| Text::of(lang).editor_changed_meanwhile().to_owned())
}
