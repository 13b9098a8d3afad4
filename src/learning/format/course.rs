//! From files to a course: everything is read once, every problem is said, and what is good is compiled.

#[cfg(test)]
mod tests;

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
};

use halqa_platform::lang::Lang;

use super::{
    blocks::{Prepared, prepare},
    finding::{Log, Report, suggest},
    links::{Context, CourseRef, Place},
    manifest::{self, ActivityEntry, Manifest},
    media::{FileTexts, MediaSet},
    questions::{Questions, term_ids},
    reader::{self, Doc, Tongues},
    render::{Events, Renderer, events, heading_slugs},
    source::Source,
    translation::{LessonTexts, Progress},
};
use crate::compiled::{Activity, CompiledCourse, Content, Lesson, Module, Texts};

/// What reading a course gave.
pub(super) struct Analysis {
    pub(super) report: Report,
    /// As far as it could be read; to be served only where the report is good.
    pub(super) course: Option<CompiledCourse>,
    pub(super) derived: BTreeMap<String, Vec<u8>>,
    pub(super) slug: String,
    pub(super) prerequisites: Vec<CourseRef>,
    pub(super) links: Vec<CourseRef>,
    /// For marking: the languages, the texts of each `.toml`, and each lesson's file with the base's beside it.
    pub(super) tongues: Option<Tongues>,
    pub(super) texts: Vec<FileTexts>,
    /// The folders of the activities, in the course's order.
    pub(super) folders: Vec<String>,
    pub(super) variants: Vec<(String, Lang, String)>,
}

/// A lesson's file in one language.
struct Variant<'s> {
    path: &'s str,
    lang: Lang,
    prepared: Prepared,
}

/// Names that may stand beside `course.toml` for people.
const COMPANIONS: [&str; 8] =
    ["README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS", "CHANGELOG", "CITATION"];

/// Reads everything.
pub(super) fn analyse(source: &Source) -> Analysis {
    let log = Log::default();
    for problem in source.problems() {
        log.add(problem.clone());
    }
    let parts = source.files().find(|(path, _)| *path == "course.toml").and_then(|(path, bytes)| {
        let doc = Doc::parse(path, bytes, &log)?;
        let manifest = manifest::read(&doc, &log);
        Some((doc, manifest))
    });
    let Some((doc, manifest)) = parts else {
        if source.file("course.toml").is_none() {
            log.fault("course.toml", 1, "missing-file", "is not there: a course begins with it");
        }
        return Analysis {
            report: log.into_report(),
            course: None,
            derived: BTreeMap::new(),
            slug: String::new(),
            prerequisites: Vec::new(),
            links: Vec::new(),
            tongues: None,
            texts: Vec::new(),
            folders: Vec::new(),
            variants: Vec::new(),
        };
    };
    let own = FileTexts {
        path: doc.path.to_owned(),
        records: doc.records.take(),
        made_from: manifest.made_from.clone(),
    };
    let mut texts = vec![own];
    let (media, diagrams) = MediaSet::build(source, &manifest.tongues, &manifest.fallback, &log);
    texts.extend(diagrams);
    let built = Building { source, log: &log, manifest: &manifest, media: &media }.build(&mut texts);
    let Built { modules, glossary, links, lessons, variants } = built;
    for path in media.unused() {
        log.warn(path, 1, "unused-media", "no lesson shows or links to this file");
    }
    let progress = Progress { log: &log, tongues: &manifest.tongues };
    let languages = progress.summarise(&texts, &lessons);
    let prerequisites = manifest
        .prerequisites
        .iter()
        .map(|(slug, line)| CourseRef { slug: slug.clone(), file: "course.toml".to_owned(), line: *line })
        .collect();
    let mut report = log.into_report();
    report.languages = languages;
    let slug = manifest.slug.clone();
    let folders =
        manifest.modules.iter().flat_map(|module| &module.activities).map(|a| a.folder.clone()).collect();
    let tongues = Some(manifest.tongues.clone());
    let hash = if report.is_good() { source.content_hash() } else { String::new() };
    let course = Some(assemble(hash, manifest, modules, glossary, &media));
    Analysis {
        report,
        course,
        derived: media.derived,
        slug,
        prerequisites,
        links,
        tongues,
        texts,
        folders,
        variants,
    }
}

fn assemble(
    content_hash: String,
    manifest: Manifest,
    modules: Vec<Module>,
    glossary: BTreeMap<String, crate::compiled::Term>,
    media: &MediaSet,
) -> CompiledCourse {
    let mut completion = manifest.completion;
    if let Some(any) = completion.any.as_mut().filter(|any| any.of.is_empty()) {
        any.of = modules
            .iter()
            .flat_map(|module| &module.activities)
            .map(|activity| activity.id.clone())
            .collect();
    }
    CompiledCourse {
        slug: manifest.slug,
        content_hash,
        base: manifest.tongues.base,
        languages: manifest.tongues.languages,
        fallback: manifest.fallback,
        level: manifest.level,
        effort: manifest.effort,
        licence: manifest.licence,
        themes: manifest.themes,
        authors: manifest.authors,
        prerequisites: manifest.prerequisites.into_iter().map(|(slug, _)| slug).collect(),
        title: manifest.title,
        summary: manifest.summary,
        audience: manifest.audience,
        keywords: manifest.keywords,
        objectives: manifest.objectives,
        completion,
        enrolment: manifest.enrolment,
        modules,
        glossary,
        media: media.files.clone(),
    }
}

struct Building<'b> {
    source: &'b Source,
    log: &'b Log,
    manifest: &'b Manifest,
    media: &'b MediaSet,
}

struct Built {
    modules: Vec<Module>,
    glossary: BTreeMap<String, crate::compiled::Term>,
    links: Vec<CourseRef>,
    lessons: Vec<LessonTexts>,
    variants: Vec<(String, Lang, String)>,
}

impl<'b> Building<'b> {
    fn entries(&self) -> impl Iterator<Item = &'b ActivityEntry> {
        self.manifest.modules.iter().flat_map(|module| &module.activities)
    }

    fn build(&self, texts: &mut Vec<FileTexts>) -> Built {
        let glossary_doc = self.doc("glossary.toml");
        let variants: HashMap<&str, Vec<Variant<'b>>> = self
            .entries()
            .filter(|entry| !entry.quiz)
            .map(|entry| (entry.id.as_str(), self.variants(entry)))
            .collect();
        let mut parsed: HashMap<(&str, Lang), Events<'_>> = HashMap::new();
        let mut headings = HashMap::new();
        for (id, list) in &variants {
            for variant in list {
                match events(&variant.prepared.text) {
                    Some(events) => {
                        headings.insert(((*id).to_owned(), variant.lang), heading_slugs(&events));
                        parsed.insert((id, variant.lang), events);
                    }
                    None => {
                        self.log.fault(variant.path, 1, "nesting", "lists or quotations are nested too deep")
                    }
                }
            }
        }
        let mut chain = self.manifest.fallback.clone();
        chain.push(self.manifest.tongues.base);
        let context = Context {
            log: self.log,
            slug: &self.manifest.slug,
            tongues: &self.manifest.tongues,
            chain,
            activities: self.entries().map(|entry| entry.id.clone()).collect(),
            terms: glossary_doc.as_ref().map(term_ids).unwrap_or_default(),
            media: self.media,
            headings,
            courses: RefCell::default(),
            checks: RefCell::default(),
        };
        let glossary = match &glossary_doc {
            Some(doc) => {
                let (glossary, found) = Questions::new(&context, doc.path, "").glossary(doc);
                texts.push(found);
                glossary
            }
            None => BTreeMap::new(),
        };
        let mut modules = Vec::new();
        for module in &self.manifest.modules {
            let mut activities = Vec::new();
            for entry in &module.activities {
                let (title, content) = if entry.quiz {
                    self.quiz(&context, entry, texts)
                } else {
                    let own = variants.get(entry.id.as_str()).map(Vec::as_slice).unwrap_or_default();
                    self.lesson(&context, entry, own, &parsed, texts)
                };
                activities.push(Activity {
                    id: entry.id.clone(),
                    title,
                    minutes: entry.minutes,
                    completion: entry.completion.clone(),
                    requires: entry.requires.iter().map(|(id, _)| id.clone()).collect(),
                    opens: entry.opens,
                    closes: entry.closes,
                    optional: entry.optional,
                    content,
                });
            }
            modules.push(Module { id: module.id.clone(), title: module.title.clone(), activities });
        }
        self.strangers();
        let lessons = variants
            .values()
            .map(|list| {
                LessonTexts::of(
                    list.iter().map(|v| (v.path, v.lang, &v.prepared)),
                    self.manifest.tongues.base,
                )
            })
            .collect();
        let base = self.manifest.tongues.base;
        let files = variants
            .values()
            .filter_map(|list| Some((list, list.iter().find(|variant| variant.lang == base)?.path)))
            .flat_map(|(list, base)| list.iter().map(|v| (v.path.to_owned(), v.lang, base.to_owned())))
            .collect();
        Built { modules, glossary, links: context.courses.into_inner(), lessons, variants: files }
    }

    fn doc(&self, wanted: &str) -> Option<Doc<'b>> {
        let (path, bytes) = self.source.files().find(|(path, _)| *path == wanted)?;
        Doc::parse(path, bytes, self.log)
    }

    /// The files of a lesson, in the course's languages.
    fn variants(&self, entry: &ActivityEntry) -> Vec<Variant<'b>> {
        let mut variants = Vec::new();
        let prefix = format!("{}/", entry.folder);
        let good = !entry.folder.is_empty() && !entry.folder.starts_with("media");
        for (path, bytes) in self.source.files().filter(|(path, _)| good && path.starts_with(&prefix)) {
            let name = &path[prefix.len()..];
            let Some(code) = name.strip_suffix(".md").filter(|name| !name.contains('/')) else { continue };
            match code.parse::<Lang>() {
                Ok(lang) if self.manifest.tongues.languages.contains(&lang) => {
                    if let Some(text) = reader::text(path, bytes, self.log) {
                        variants.push(Variant { path, lang, prepared: prepare(path, text, self.log) });
                    }
                }
                Ok(lang) => {
                    self.log.warn(
                        path,
                        1,
                        "language",
                        format!("`{lang}` is not in the course's `languages`"),
                    );
                }
                Err(_) => {
                    let hint = suggest(code, Lang::ALL.map(Lang::code));
                    self.log.fault(
                        path,
                        1,
                        "language",
                        format!("`{code}` is none of ar, zh, en, fr, ru, es{hint}"),
                    );
                }
            }
        }
        let base = self.manifest.tongues.base;
        if good && self.source.file(&format!("{prefix}{base}.md")).is_none() {
            let message = format!("`{prefix}{base}.md` is not there: the base language must have the lesson");
            self.log.fault("course.toml", entry.line, "missing-file", message);
        }
        variants
    }

    fn lesson(
        &self,
        context: &Context<'_>,
        entry: &ActivityEntry,
        variants: &[Variant<'_>],
        parsed: &HashMap<(&str, Lang), Events<'_>>,
        texts: &mut Vec<FileTexts>,
    ) -> (Texts, Content) {
        let path = format!("{}/checks.toml", entry.folder);
        let doc = self.doc(&path);
        let mut terms = BTreeSet::new();
        let (questions, lines) = match &doc {
            Some(doc) => {
                let mut reader = Questions::new(context, doc.path, &entry.id);
                let (questions, lines, found) = reader.checks(doc);
                terms = reader.terms;
                texts.push(found);
                (questions, lines)
            }
            None => (Vec::new(), Vec::new()),
        };
        if entry.completion.answered && questions.is_empty() {
            let message = format!("`answered` needs self-checks, and `{path}` is not there");
            self.log.fault("course.toml", entry.line, "completion", message);
        }
        let mut lesson = Lesson { variants: BTreeMap::new(), checks: questions };
        let mut titles = Texts::default();
        let base = self.manifest.tongues.base;
        for variant in variants {
            let Some(events) = parsed.get(&(entry.id.as_str(), variant.lang)) else { continue };
            let place = Place { file: variant.path, lang: variant.lang, activity: &entry.id };
            let (mut text, placed) = Renderer::new(context, place, &variant.prepared, events).lesson();
            for (id, line) in &placed {
                if !lesson.checks.iter().any(|question| question.id == *id) {
                    let hint = suggest(id, lesson.checks.iter().map(|question| question.id.as_str()));
                    let message = format!("`::: check {id}`: `{path}` has no such question{hint}");
                    self.log.fault(variant.path, *line, "check", message);
                }
            }
            for (question, line) in lesson.checks.iter().zip(&lines) {
                if placed.iter().any(|(id, _)| *id == question.id) {
                    continue;
                }
                let message = format!(
                    "`{}` does not say where the question stands: `::: check {}`",
                    variant.path, question.id
                );
                if variant.lang == base {
                    self.log.fault(&path, *line, "check", message);
                } else {
                    self.log.translation(&path, *line, "missing-translation", variant.lang, message);
                }
            }
            let used: BTreeSet<String> = text.terms.drain(..).chain(terms.iter().cloned()).collect();
            text.terms = used.into_iter().collect();
            titles.0.insert(variant.lang, text.title.clone());
            lesson.variants.insert(variant.lang, text);
        }
        (titles, Content::Lesson(lesson))
    }

    fn quiz(
        &self,
        context: &Context<'_>,
        entry: &ActivityEntry,
        texts: &mut Vec<FileTexts>,
    ) -> (Texts, Content) {
        let path = format!("{}/quiz.toml", entry.folder);
        let Some(doc) = self.doc(&path) else {
            if self.source.file(&path).is_none() && !entry.folder.is_empty() {
                self.log.fault("course.toml", entry.line, "missing-file", format!("`{path}` is not there"));
            }
            return (Texts::default(), Content::Quiz(crate::compiled::Quiz::default()));
        };
        let (title, quiz, found) = Questions::new(context, doc.path, &entry.id).quiz(&doc);
        texts.push(found);
        (title, Content::Quiz(quiz))
    }

    /// Files that nothing reads.
    fn strangers(&self) {
        let folders: HashSet<(&str, bool)> =
            self.entries().map(|entry| (entry.folder.as_str(), entry.quiz)).collect();
        for (path, _) in self.source.files() {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
            let known = path == "course.toml"
                || path == "glossary.toml"
                || path.starts_with("media/")
                || (folder.is_empty() && COMPANIONS.contains(&stem.as_str()))
                || (folders.contains(&(folder, false)) && (name == "checks.toml" || name.ends_with(".md")))
                || (folders.contains(&(folder, true)) && name == "quiz.toml");
            if !known {
                let hint = match name {
                    "quiz.toml" | "checks.toml" => "; is its folder's `kind` right?",
                    _ if name.ends_with(".md") => "; does an activity name this folder?",
                    _ => "",
                };
                self.log.warn(path, 1, "unused-file", format!("nothing reads this file{hint}"));
            }
        }
    }
}
