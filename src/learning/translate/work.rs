//! A draft's texts in a language, loaded and saved.

use std::{collections::BTreeMap, sync::Arc};

use halqa_platform::{
    Platform,
    error::{Error, Result},
    lang::Lang,
};
use uuid::Uuid;

use super::{
    exchange::{self, Delivery, Fate, Outgoing, Which},
    glossary::{self, Term, Warning},
    store,
};
use crate::{
    drafts::{
        changes::{Change, Content, Saved},
        store::{self as drafts, Draft},
    },
    format::{
        self, Finding, Source,
        segments::{self, Act, Changed, State, Unit, Units},
    },
};

/// A draft's texts in a language.
#[derive(Clone, Debug)]
pub struct Work {
    /// Its files.
    pub source: Arc<Source>,
    /// The revision of each file as it was read; of those that are not there: 0.
    pub revisions: BTreeMap<String, i64>,
    /// The texts.
    pub units: Arc<Units>,
    /// The language.
    pub to: Lang,
    /// Terms of the course and of the site.
    pub terms: Vec<Term>,
}

/// How often a change is made anew over what somebody else has saved meanwhile.
const TURNS: usize = 4;
/// Terms of the site that are looked at.
const MOST_TERMS: i64 = 2_000;

impl Work {
    /// Loads them; [`Error::NotFound`] where the course is not in this language.
    ///
    /// # Errors
    /// The database or the storage failed, or the language is none of the course's.
    pub async fn load(platform: &Platform, draft: &Draft, to: Lang) -> Result<Work> {
        let work = Self::load_any(platform, draft, to).await?;
        let own = work.units.languages.contains(&to) && work.units.base != Some(to);
        if own { Ok(work) } else { Err(Error::NotFound) }
    }

    /// The same for any language.
    ///
    /// # Errors
    /// The database or the storage failed.
    pub async fn load_any(platform: &Platform, draft: &Draft, to: Lang) -> Result<Work> {
        let mut files = Vec::new();
        let mut revisions = BTreeMap::new();
        for entry in drafts::files(&platform.db, draft.id).await? {
            // Pictures and films have no texts: only that they are there matters.
            let heavy = entry.path.starts_with("media/")
                && !entry.path.ends_with(".toml")
                && !entry.path.ends_with(".svg");
            let bytes = if heavy { Vec::new() } else { platform.storage.read(&entry.sha256).await? };
            revisions.insert(entry.path.clone(), entry.revision);
            files.push((entry.path, bytes));
        }
        let source = Arc::new(Source::from_files(files));
        let reading = Arc::clone(&source);
        let units = blocking(move || segments::units(&reading, to)).await?;
        let site = store::terms(&platform.db, units.base, to, "", MOST_TERMS).await?;
        let mut terms: Vec<Term> = site.iter().map(store::SiteTerm::term).collect();
        if let Some(base) = units.base {
            terms.extend(course_terms(&units, base, to));
        }
        Ok(Work { source, revisions, units: Arc::new(units), to, terms })
    }

    /// The unit of this key.
    pub fn unit(&self, key: &str) -> Option<&Unit> {
        self.units.units.iter().find(|unit| unit.key == key)
    }

    /// What is wrong with a text by the terms.
    pub fn warnings(&self, unit: &Unit, text: &str) -> Vec<Warning> {
        match self.units.base {
            Some(base) if unit.state != State::Gone => {
                glossary::warnings(&self.terms, &unit.base, base, text, self.to)
            }
            _ => Vec::new(),
        }
    }

    /// Does what is asked of units, without saving it.
    ///
    /// # Errors
    /// The program failed.
    pub async fn change(&self, acts: &BTreeMap<String, Act>) -> Result<Changed> {
        let (source, to, acts) = (Arc::clone(&self.source), self.to, acts.clone());
        blocking(move || segments::change(&source, to, &acts)).await
    }

    /// Saves what [`Work::change`] made; `false` where somebody else has changed one of the files meanwhile.
    ///
    /// # Errors
    /// The database or the storage failed.
    pub async fn save(
        &self,
        platform: &Platform,
        draft: &Draft,
        changed: &Changed,
        by: Uuid,
        what: &'static str,
    ) -> Result<bool> {
        if changed.files.is_empty() {
            return Ok(true);
        }
        let changes = changed.files.iter().map(|(path, bytes)| Change {
            path: path.clone(),
            content: Content::Bytes(bytes.clone()),
            expected: Some(self.revisions.get(path).copied().unwrap_or(0)),
        });
        let saved = drafts::save(platform, draft.id, changes.collect(), by, what).await?;
        Ok(!matches!(saved, Saved::Conflict(_)))
    }

    /// The texts for a translator, with what they should know.
    ///
    /// # Errors
    /// The database or the storage failed.
    pub async fn outgoing(
        &self,
        platform: &Platform,
        draft: &Draft,
        which: Which,
        file: &str,
    ) -> Result<Vec<Outgoing>> {
        let mut before = Before::default();
        let mut out = Vec::new();
        for unit in exchange::chosen(&self.units, which, file) {
            let from = self.units.base.unwrap_or(Lang::En);
            let used = glossary::used(&self.terms, &unit.base, from);
            let notes = used.into_iter().map(note).collect();
            let before = before.of(platform, draft, &self.units, unit).await?;
            out.push(Outgoing { unit: unit.clone(), before, notes });
        }
        Ok(out)
    }
}

fn note(term: &Term) -> String {
    let mut note = format!("{} → {}", term.source.join(" / "), term.target.join(" / "));
    if !term.forbidden.is_empty() {
        note.push_str(&format!(" (≠ {})", term.forbidden.join(", ")));
    }
    if !term.note.is_empty() {
        note.push_str(&format!(": {}", term.note));
    }
    note
}

/// The terms of the course's own glossary.
fn course_terms(units: &Units, base: Lang, to: Lang) -> Vec<Term> {
    let names = units.units.iter().filter(|unit| unit.file == "glossary.toml" && unit.key.ends_with(".name"));
    names
        .filter_map(|unit| {
            let pair = [(base, unit.base.clone()), (to, unit.text.clone()?)];
            Term::of_course(&crate::compiled::Texts(pair.into()), base, to)
        })
        .collect()
}

/// What stale texts were made from, looked up in older states of the files.
#[derive(Debug, Default)]
pub struct Before(BTreeMap<String, BTreeMap<String, String>>);

impl Before {
    /// The text of the base that a stale unit was made from, where it is still kept.
    ///
    /// # Errors
    /// The database or the storage failed.
    pub async fn of(
        &mut self,
        platform: &Platform,
        draft: &Draft,
        units: &Units,
        unit: &Unit,
    ) -> Result<Option<String>> {
        let (Some(mark), Some(base)) = (&unit.made_from, units.base) else { return Ok(None) };
        if !matches!(unit.state, State::Stale | State::Gone) {
            return Ok(None);
        }
        if !self.0.contains_key(&unit.file) {
            let mut known = BTreeMap::new();
            for sha256 in store::older(&platform.db, draft, &unit.file).await? {
                // A blob that is swept is only a text that is not shown.
                if let Ok(bytes) = platform.storage.read(&sha256).await {
                    for (mark, text) in segments::marked(&unit.file, &bytes, base) {
                        known.entry(mark).or_insert(text);
                    }
                }
            }
            self.0.insert(unit.file.clone(), known);
        }
        Ok(self.0.get(&unit.file).and_then(|known| known.get(mark)).cloned())
    }
}

/// What became of a file that came back.
#[derive(Clone, Debug)]
pub struct Report {
    /// Line by line.
    pub lines: Vec<exchange::Line>,
    /// The units that the lines are about, by key.
    pub units: BTreeMap<String, Unit>,
    /// What the terms say of the texts that were taken.
    pub warnings: Vec<(String, Warning)>,
}

impl Report {
    /// How many lines are so.
    pub fn count(&self, of: impl Fn(&Fate) -> bool) -> usize {
        self.lines.iter().filter(|line| of(&line.fate)).count()
    }
}

/// Takes what came back: every text that is good, in one save, or nothing.
///
/// # Errors
/// The database or the storage failed, or others keep changing the draft.
pub async fn take(
    platform: &Platform,
    draft: &Draft,
    to: Lang,
    delivery: &Delivery,
    by: Uuid,
) -> Result<Report> {
    for _ in 0..TURNS {
        let work = Work::load(platform, draft, to).await?;
        let moved = moved(platform, draft, &work, delivery).await?;
        let mut plan = exchange::plan(&work.units, delivery, &moved);
        let changed = good(&work, &mut plan.acts).await?;
        if !work.save(platform, draft, &changed.0, by, "import-translation").await? {
            continue;
        }
        for line in &mut plan.lines {
            let key = moved.get(&line.key).cloned().flatten().unwrap_or_else(|| line.key.clone());
            if let Some((_, why)) =
                changed.1.iter().find(|(refused, _)| *refused == key).filter(|_| line.fate.is_taken())
            {
                line.fate = Fate::Refused(why.clone());
            }
        }
        let mut units = BTreeMap::new();
        let mut warnings = Vec::new();
        for line in &plan.lines {
            let key = moved.get(&line.key).cloned().flatten().unwrap_or_else(|| line.key.clone());
            let Some(unit) = work.unit(&key) else { continue };
            units.insert(line.key.clone(), unit.clone());
            if let Some(Act::Text { text, .. }) = plan.acts.get(&key).filter(|_| line.fate.is_taken()) {
                warnings
                    .extend(work.warnings(unit, text).into_iter().map(|warning| (line.key.clone(), warning)));
            }
        }
        return Ok(Report { lines: plan.lines, units, warnings });
    }
    Err(crate::editor::desk::changed_meanwhile())
}

/// The acts that leave the course without a new fault; those of a file that would have one are refused together.
async fn good(
    work: &Work,
    acts: &mut BTreeMap<String, Act>,
) -> Result<(Changed, Vec<(String, segments::Refusal)>)> {
    let mut changed = work.change(acts).await?;
    let mut refused = std::mem::take(&mut changed.refused);
    let (source, files) = (Arc::clone(&work.source), changed.files.clone());
    let faults = blocking(move || new_faults(&source, &files)).await?;
    if !faults.is_empty() {
        let lesson = |key: &str| {
            let file = key.split('#').next().unwrap_or_default();
            let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
            if file.ends_with(".md") { format!("{folder}/{}.md", work.to) } else { file.to_owned() }
        };
        for key in acts.keys() {
            if let Some(fault) = faults.iter().find(|fault| fault.file == lesson(key)) {
                refused.push((key.clone(), segments::Refusal::Fault(fault.clone())));
            }
        }
        acts.retain(|key, _| !refused.iter().any(|(refused, _)| refused == key));
        changed = work.change(acts).await?;
        refused.append(&mut changed.refused);
    }
    Ok((changed, refused))
}

/// Faults in changed files that were not there before.
fn new_faults(source: &Source, changed: &[(String, Vec<u8>)]) -> Vec<Finding> {
    if changed.is_empty() {
        return Vec::new();
    }
    let mut files: BTreeMap<String, Vec<u8>> =
        source.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    let before = format::check(source);
    files.extend(changed.iter().cloned());
    let after = format::check(&Source::from_files(files));
    let known: Vec<&str> = before.faults().map(|fault| fault.message.as_str()).collect();
    let new = after.faults().filter(|fault| {
        changed.iter().any(|(path, _)| *path == fault.file) && !known.contains(&fault.message.as_str())
    });
    new.cloned().collect()
}

/// Where blocks of lessons that have changed since the file went out stand now.
async fn moved(
    platform: &Platform,
    draft: &Draft,
    work: &Work,
    delivery: &Delivery,
) -> Result<BTreeMap<String, Option<String>>> {
    let mut moved = BTreeMap::new();
    let Some(revision) = delivery.revision else { return Ok(moved) };
    let gone = delivery.units.iter().filter(|incoming| work.unit(&incoming.key).is_none());
    let mut files: Vec<&str> =
        gone.filter_map(|incoming| incoming.key.split_once('#')).map(|(file, _)| file).collect();
    files.sort_unstable();
    files.dedup();
    for file in files.into_iter().filter(|file| file.ends_with(".md")) {
        let before = drafts::read_at(platform, draft.id, file, revision).await?;
        if let (Some(before), Some(now)) = (before, work.source.file(file)) {
            moved.extend(segments::moved(file, &before, now));
        }
    }
    Ok(moved)
}

/// Makes one change after another until it holds, for acts without a text that could be lost.
///
/// # Errors
/// The database or the storage failed, or others keep changing the draft.
pub async fn act(
    platform: &Platform,
    draft: &Draft,
    to: Lang,
    by: Uuid,
    acts: impl Fn(&Work) -> BTreeMap<String, Act>,
) -> Result<usize> {
    for _ in 0..TURNS {
        let work = Work::load(platform, draft, to).await?;
        let acts = acts(&work);
        let changed = work.change(&acts).await?;
        if work.save(platform, draft, &changed, by, "translate").await? {
            return Ok(acts.len() - changed.refused.len().min(acts.len()));
        }
    }
    Err(crate::editor::desk::changed_meanwhile())
}

/// Runs what takes a while beside the requests.
///
/// # Errors
/// It panicked.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    Ok(tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)?)
}
