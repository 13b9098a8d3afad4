//! From files to a course: everything is read once, every problem is said, and what is good is compiled.

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
    reader::{self, Doc, Record, Tongues},
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
    pub(super) texts: Vec<(String, Vec<Record>)>,
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
    let tongues = Some(manifest.tongues.clone());
    let hash = if report.is_good() { source.content_hash() } else { String::new() };
    let course = Some(assemble(hash, manifest, modules, glossary, &media));
    let texts = texts.into_iter().map(|file| (file.path, file.records)).collect();
    Analysis { report, course, derived: media.derived, slug, prerequisites, links, tongues, texts, variants }
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

#[cfg(test)]
mod tests {
    use super::super::{
        check, compile,
        samples::{edited, files, found, html, lesson, text, with},
    };
    use super::*;

    #[test]
    fn the_small_example_of_the_page_is_good() {
        let source = Source::from_files(files());
        assert_eq!(found(&source), "");
        let course = compile(&source).expect("good").course;
        assert_eq!((course.slug.as_str(), course.activities().count()), ("wash-hands", 2));
        assert_eq!(course.activity("how").map(|a| a.title.text(&[Lang::Ar])), Some("كيف تغسل يديك"));
        assert!(course.activity("test").is_some_and(|a| a.completion.passed == Some(100)));
    }

    #[test]
    fn unknown_keys_wrong_values_and_syntax_are_said_with_lines() {
        for (path, from, to, expected) in [
            (
                "course.toml",
                "effort = 5",
                "efort = 5",
                "course.toml:6: fault: unknown key `efort`; did you mean `effort`?",
            ),
            (
                "course.toml",
                "effort = 5",
                "effort = \"x\"",
                "course.toml:6: fault: `effort` must be a whole number from 1 to 100000, not \"x\"",
            ),
            ("course.toml", "effort = 5", "effort = ", "course.toml:6: fault: "),
            ("course.toml", "\"introductory\"", "\"introductry\"", "did you mean `introductory`?"),
            ("course.toml", "title.ar =", "title.xx =", "course.toml:9: fault: `title.xx`: no such language"),
            ("course.toml", "format = 1", "format = 2", "course.toml:1: fault: `format = 2`"),
            (
                "course.toml",
                "[\"how\"]",
                "[\"hwo\"]",
                "`requires` names `hwo`, and no activity has this id; did you mean `how`?",
            ),
            ("course.toml", "id = \"test\"", "id = \"how\"", "fault: the id `how` is taken (line 25)"),
            ("course.toml", "id = \"test\"", "id = \"Test!\"", "`Test!` is no id"),
            ("course.toml", "passed = 100", "answered = true", "a quiz cannot be completed by `answered`"),
            (
                "course.toml",
                "minutes = 3",
                "minutes = 3\ncompletion = { passed = 3 }",
                "a lesson cannot be completed by `passed`",
            ),
            (
                "course.toml",
                "minutes = 3",
                "minutes = 3\ncompletion = { answered = true }",
                "`answered` needs self-checks",
            ),
            (
                "course.toml",
                "minutes = 3",
                "minutes = 3\nrequires = [\"test\"]",
                "`requires` runs in a circle: how → test → how",
            ),
            (
                "course.toml",
                "licence",
                "prerequisites = [\"wash-hands\"]\nlicence",
                "wash-hands → wash-hands",
            ),
            ("course.toml", "lessons/10-how", "lessons/11-how", "`lessons/11-how/en.md` is not there"),
            (
                "lessons/20-test/quiz.toml",
                "\"numeric\"",
                "\"numerical\"",
                "quiz.toml:7: fault: `type` must be one of",
            ),
            ("lessons/20-test/quiz.toml", "answer = 20", "", "`answer` is missing in [[question]] `seconds`"),
            ("lessons/20-test/quiz.toml", "text.en = \"For how many seconds?\"", "", "`text.en` is missing"),
            ("lessons/20-test/quiz.toml", "seconds?", "\\n\\n- a\\n- b", "must be one paragraph"),
        ] {
            let found = found(&edited(path, from, to));
            assert!(found.contains(expected), "{to}: wanted {expected}\nfound {found}");
        }
    }

    #[test]
    fn every_problem_is_said_in_one_run() {
        let source = with(&[
            (
                "lessons/10-how/en.md",
                "# T\n\n[a](lesson:hwo) [b](term:x) [c](media/no.pdf) [d](ar.md) [e](javascript:x)\n",
            ),
            ("stray.txt", "x"),
            ("media/unused.png", "no image"),
        ]);
        let found = check(&source).to_string();
        for expected in [
            "en.md:3: fault: `lesson:hwo`: no activity has this id; did you mean `how`?",
            "en.md:3: fault: `term:x`: glossary.toml has no such term",
            "en.md:3: fault: `media/no.pdf`: no such file",
            "en.md:3: fault: `ar.md`: a link to a file starts with `media/`",
            "en.md:3: fault: `javascript:x`: links are",
            "stray.txt:1: warning: nothing reads this file",
            "media/unused.png:1: fault: is not an image",
            "media/unused.png:1: warning: no lesson shows",
        ] {
            assert!(found.contains(expected), "{expected}\nin {found}");
        }
    }

    #[test]
    fn links_lead_where_pages_are() {
        let quiz = text("lessons/20-test/quiz.toml");
        let source = lesson(
            "## B\n\n[a](lesson:how#b) [t](lesson:test) [c](course:other) [g](term:bat) [p](media/p.svg) [w](https://example.org/?a=1&b=2)",
            &[("lessons/20-test/quiz.toml", &quiz)],
        );
        let html = html(&source);
        for expected in [
            "href=\"how#s-b\"",
            "href=\"test\"",
            "href=\"../../courses/other\"",
            "href=\"#term-bat\" class=\"term\"",
            "class=\"download\" download=\"\"",
            "(<bdi>SVG</bdi>, <bdi>84 bytes</bdi>)",
            "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">",
        ] {
            assert!(html.contains(expected), "{expected}\nin {html}");
        }
    }

    #[test]
    fn an_anchor_may_be_written_as_in_the_base() {
        let source = with(&[
            ("lessons/10-how/en.md", "# T\n\n## Soap\n\n[x](#soap)\n"),
            ("lessons/10-how/ar.md", "# ع\n\n## صابون\n\n[x](#soap)\n"),
        ]);
        let course = compile(&source).expect("good").course;
        let Some(Content::Lesson(lesson)) = course.activity("how").map(|a| &a.content) else {
            panic!("a lesson")
        };
        let crate::compiled::Piece::Html(html) = &lesson.variants[&Lang::Ar].pieces[0] else {
            panic!("html")
        };
        assert!(html.contains("href=\"#s-صابون\""), "{html}");
    }

    #[test]
    fn checks_and_their_places_belong_together() {
        let question = "[[question]]\nid = \"q1\"\ntype = \"true-false\"\nanswer = true\ntext.en = \"So? [t](term:bat)\"\n";
        let good =
            lesson("A\n\n:::: note\n::: check q1\n:::\n::::\n", &[("lessons/10-how/checks.toml", question)]);
        let html = html(&good);
        assert!(html.contains("[check q1]</aside>"), "{html}");
        let found = found(&lesson(
            "::: check q2\n:::\n\n::: check q1\nText\n:::",
            &[("lessons/10-how/checks.toml", question)],
        ));
        assert!(found.contains("en.md:3: fault: `::: check q2`: `lessons/10-how/checks.toml` has no such question; did you mean `q1`?"), "{found}");
        assert!(found.contains("en.md:6: fault: a `check` block is empty"), "{found}");
        let found =
            super::super::samples::found(&lesson("Nothing", &[("lessons/10-how/checks.toml", question)]));
        assert!(found.contains("checks.toml:1: fault: `lessons/10-how/en.md` does not say where"), "{found}");
    }

    #[test]
    fn choices_need_their_right_answers() {
        let quiz = |kind: &str, a: bool, b: bool| {
            format!(
                "title.en = \"T\"\n[[question]]\nid = \"q\"\ntype = \"{kind}\"\ntext.en = \"?\"\n[[question.option]]\nid = \"a\"\ntext.en = \"1. A\"\ncorrect = {a}\n[[question.option]]\nid = \"b\"\ntext.en = \"B\"\ncorrect = {b}\n"
            )
        };
        let found_in =
            |kind: &str, a, b| found(&lesson("x", &[("lessons/20-test/quiz.toml", &quiz(kind, a, b))]));
        assert!(found_in("single", true, true).contains("exactly one option with `correct = true`, not 2"));
        assert!(found_in("single", false, false).contains("exactly one option with `correct = true`, not 0"));
        assert!(found_in("multiple", false, false).contains("at least one option"));
        assert!(found_in("multiple", true, true).contains("one paragraph"), "a list is no option");
    }

    #[test]
    fn a_language_has_its_own_pictures() {
        let picture = super::super::samples::PICTURE;
        let changed = picture.replace("h9", "h8");
        let source = with(&[
            ("lessons/10-how/en.md", "# T\n\n![x](media/p.svg)\n"),
            ("lessons/10-how/ar.md", "# ع\n\n![x](media/p.svg)\n"),
            ("media/p.svg", picture),
            ("media/p.ar.svg", &changed),
        ]);
        let compiled = compile(&source).expect("good");
        assert!(!compiled.report.to_string().contains("no lesson shows"), "{}", compiled.report);
        let Some(Content::Lesson(lesson)) = compiled.course.activity("how").map(|a| &a.content) else {
            panic!("a lesson")
        };
        let html = |lang| match &lesson.variants[&lang].pieces[0] {
            crate::compiled::Piece::Html(html) => html.clone(),
            other => panic!("{other:?}"),
        };
        assert!(html(Lang::En).contains(&compiled.course.media["media/p.svg"].sha256));
        assert!(html(Lang::Ar).contains(&compiled.course.media["media/p.ar.svg"].sha256));
        assert_eq!(compiled.media_bytes(&source, "media/p.ar.svg"), Some(changed.as_bytes()));
    }

    #[test]
    fn a_missing_or_broken_course_file_is_a_fault() {
        assert!(found(&Source::default()).contains("course.toml:1: fault: is not there"));
        let source = Source::from_files([("course.toml".to_owned(), vec![b'a', b'\n', 0xff])]);
        assert!(found(&source).contains("course.toml:2: fault: is not UTF-8 text"));
    }
}
