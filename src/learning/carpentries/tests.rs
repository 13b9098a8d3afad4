//! Whole lessons: nothing is silently dropped, and variants join their course.

mod stripper;

use std::{fs, path::PathBuf};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::*;
use stripper::Content;

type Files = BTreeMap<String, Vec<u8>>;

/// Our own small lesson; and the real one, where the material is said to be.
fn lessons() -> Vec<(PathBuf, PathBuf)> {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/material/carpentries");
    let mut all = vec![(own.join("small-lesson"), own.join("small-lesson-es"))];
    if let Ok(material) = std::env::var("HALQA_TEST_MATERIAL") {
        let mut folder = PathBuf::from(material);
        if folder.is_relative() {
            folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
        }
        let folder = folder.join("carpentries");
        all.push((folder.join("shell-novice"), folder.join("shell-novice-es")));
    }
    all
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} in {:?}", files.keys())).clone())
        .unwrap()
}

fn read(folder: &Path) -> BTreeMap<String, String> {
    fn walk(folder: &Path, prefix: &str, out: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let entry = entry.unwrap();
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{name}/"), out);
            } else if let Ok(text) = fs::read_to_string(entry.path()) {
                out.insert(name, text);
            }
        }
    }
    let mut out = BTreeMap::new();
    walk(folder, "", &mut out);
    out
}

/// Where the text of a file of the lesson stands in the course.
fn place(path: &str, lang: &str, files: &Files) -> Option<String> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.rsplit_once('.').map_or(name, |(s, _)| s);
    let is = |p: &&String, start: &str| p.starts_with(start) && p.ends_with(&format!("/{lang}.md"));
    let found = match folder {
        "" if name == "index.md" => files.keys().find(|p| is(p, "lessons/00-")),
        "" if matches!(stem, "AUTHORS" | "CITATION" | "LICENSE" | "CODE_OF_CONDUCT" | "README") => {
            files.keys().find(|p| is(p, "lessons/about/"))
        }
        "episodes" if name.ends_with(".md") => {
            let number = &name[..3];
            files.keys().find(|p| is(p, &format!("lessons/{number}")))
        }
        "learners" | "instructors" | "profiles" if name.ends_with(".md") => {
            files.keys().find(|p| is(p, &format!("lessons/{stem}/")))
        }
        _ => return None,
    };
    Some(found.unwrap_or_else(|| panic!("no lesson for {path}: {:?}", files.keys())).clone())
}

/// Fenced code as CommonMark reads it.
fn code(markdown: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Option<(String, String)> = None;
    for event in Parser::new_ext(
        markdown,
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_DEFINITION_LIST,
    ) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                open = Some((info.to_string(), String::new()))
            }
            Event::Text(t) => {
                if let Some((_, code)) = &mut open {
                    code.push_str(&t);
                }
            }
            Event::End(TagEnd::CodeBlock) => found.extend(open.take()),
            _ => {}
        }
    }
    found
}

/// Compares a lesson before and after; what differs must stand in the report.
fn nothing_dropped(folder: &Path, converted: &Converted) {
    let source = read(folder);
    let lang = converted.lang.code();
    let mut checked = 0;
    let mut of_page: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in source.keys() {
        if let Some(place) = place(path, lang, &converted.files) {
            of_page.entry(place).or_default().push(path.clone());
        }
    }
    for (page, paths) in of_page {
        let about = page.contains("/about/");
        let markdown = text(&converted.files, &page);
        let after = Content::of(&markdown);
        let mut before = Content::default();
        let mut reported: Vec<String> = vec!["Welcome".to_owned(), "Bienvenida".to_owned()];
        for path in &paths {
            let content = Content::of(&source[path]);
            for (word, count) in content.words {
                *before.words.entry(word).or_default() += count;
            }
            before.pictures.extend(content.pictures);
            before.code.extend(content.code);
            for line in converted.report.iter().filter(|r| r.file == *path) {
                reported.extend(line.what.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
            }
        }
        checked += before.words.values().sum::<usize>();
        for (word, count) in &before.words {
            let left = after.words.get(word).copied().unwrap_or(0);
            assert!(
                left >= *count || reported.contains(word),
                "{paths:?} → {page}: “{word}” {count} times before, {left} after"
            );
        }
        for (word, count) in after.words.iter().filter(|_| !about) {
            let had = before.words.get(word).copied().unwrap_or(0);
            assert!(
                had >= *count || reported.contains(word),
                "{paths:?} → {page}: “{word}” {had} times before, {count} after"
            );
        }
        let mut left = after.pictures.clone();
        for picture in &before.pictures {
            let at = left.iter().position(|p| p == picture);
            let stem = picture.rsplit_once('.').map_or(picture.as_str(), |(s, _)| s).to_owned();
            let told = stem.split(|c: char| !c.is_alphanumeric()).all(|w| reported.iter().any(|r| r == w));
            assert!(at.is_some() || told, "{page}: the picture {picture} is gone: {left:?}");
            if let Some(at) = at {
                left.remove(at);
            }
        }
        assert!(left.is_empty(), "{page}: pictures that were not there: {left:?}");
        assert_eq!(code(&markdown), before.code, "{page}: code");
    }
    assert!(checked > 60, "{}: only {checked} words", folder.display());
    let names: Vec<&str> = converted.files.keys().map(String::as_str).collect();
    for (name, bytes) in files_of(folder) {
        let kept = converted.files.values().any(|b| *b == bytes);
        let text = place(&name, lang, &converted.files).is_some();
        let told = converted.report.iter().any(|r| r.file == name) || name == "config.yaml";
        assert!(kept || text || told, "{name} is neither in the course nor in the report: {names:?}");
    }
}

fn files_of(folder: &Path) -> Files {
    let mut report = Report::default();
    reading::read_tree(folder, &mut report).unwrap()
}

#[test]
fn nothing_is_silently_dropped() {
    for (base, variant) in lessons() {
        let en = convert(&base, None, None, None).unwrap();
        nothing_dropped(&base, &en);
        let es = convert(&variant, None, None, Some(&en.files)).unwrap();
        nothing_dropped(&variant, &es);
        let alone = convert(&variant, None, None, None).unwrap();
        assert_eq!(alone.lang, Lang::Es);
        nothing_dropped(&variant, &alone);
    }
}

#[test]
fn a_variant_joins_its_course_and_clobbers_nothing() {
    for (base, variant) in lessons() {
        let en = convert(&base, None, None, None).unwrap();
        let es = convert(&variant, None, None, Some(&en.files)).unwrap();
        assert_eq!(es.slug, en.slug);
        for (path, bytes) in en.files.iter().filter(|(p, _)| *p != "course.toml") {
            assert_eq!(es.files.get(path), Some(bytes), "{path} was changed");
        }
        let toml = text(&es.files, "course.toml");
        let parsed: toml::Table = toml.parse().unwrap();
        assert_eq!(parsed["languages"].as_array().unwrap().len(), 2);
        assert!(
            parsed["title"]["es"].is_str()
                && parsed["summary"]["es"].is_str()
                && parsed["title"]["en"].is_str()
        );
        let again = convert(&variant, None, None, Some(&es.files)).unwrap();
        assert_eq!(again.files, es.files, "the second time changes something");
        let en_again = convert(&base, None, None, Some(&es.files)).unwrap();
        assert_eq!(en_again.files, es.files, "the base the second time changes something");
        assert!(convert(&variant, None, Some("other"), Some(&en.files)).is_err());
    }
}

#[test]
fn activities_and_folders_agree() {
    for (base, variant) in lessons() {
        let en = convert(&base, None, None, None).unwrap();
        let es = convert(&variant, None, None, Some(&en.files)).unwrap();
        let toml: toml::Table = text(&es.files, "course.toml").parse().unwrap();
        let mut folders = Vec::new();
        for module in toml["module"].as_array().unwrap() {
            for activity in module["activity"].as_array().unwrap() {
                assert!(words::is_id(activity["id"].as_str().unwrap()));
                folders.push(activity["folder"].as_str().unwrap().to_owned());
            }
        }
        for path in es.files.keys().filter(|p| p.starts_with("lessons/")) {
            let folder = path.rsplit_once('/').unwrap().0;
            assert!(folders.iter().any(|f| f == folder), "{path} is in no activity");
        }
        for (path, bytes) in es.files.iter().filter(|(p, _)| p.ends_with(".md") && p.starts_with("lessons/"))
        {
            let markdown = std::str::from_utf8(bytes).unwrap();
            assert!(markdown.starts_with("# "), "{path}");
            for event in Parser::new(markdown) {
                if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event {
                    let good = match dest_url.split_once(':') {
                        Some(("lesson", rest)) => {
                            folders.len() > 1 && words::is_id(rest.split('#').next().unwrap())
                        }
                        Some((scheme, _)) => matches!(scheme, "http" | "https" | "mailto"),
                        None => es.files.contains_key(&*dest_url) || dest_url.contains('@'),
                    };
                    assert!(good, "{path}: {dest_url}");
                }
            }
        }
    }
}

#[test]
fn the_small_lesson_becomes_what_it_should() {
    let (base, variant) = lessons().remove(0);
    let en = convert(&base, None, None, None).unwrap();
    assert_eq!((en.slug.as_str(), en.lang), ("log-book", Lang::En));
    let why = text(&en.files, "lessons/01-why/en.md");
    for part in [
        "# Why `write` it down?\n",
        "\n## What an entry has\n",
        "\n### Details that are \"nice to have\"\n",
        "a name — nothing",
        "at $5 and a pen at $2",
        "see <https://example.org/paper>.",
        "[how](lesson:how#writing-an-entry)",
        "[the words](lesson:reference#glossary)",
        "[the first exercise](lesson:why#what-an-entry-has)",
        "[licence](lesson:about#licence)",
        "(https://example.org/log-book/gone.md)",
        "![An instrument joined to a book by a line](media/flow.svg \"From the instrument to the book\")",
        "\n::: note Ink or pencil?\n",
        "\n:::: challenge Find the fault\n",
        "\n::: hint\n",
        "\n::: solution Solution\n",
        "\n~~~text\n12 March   Geneva   A. Trainer\n::: not a block, but text\n",
        "\n::: discussion In your country\n",
        "\n::: testimonial\n",
        "\n::: detail More on paper\n",
        "\n::: warning\nNever",
        "\n::: warning Mercury spills\n",
        "\n::: instructor\n",
        "\n::: keypoints\n",
        "[^1]: It is",
    ] {
        assert!(why.contains(part), "{part:?} in\n{why}");
    }
    let how = text(&en.files, "lessons/02-how/en.md");
    for part in [
        "   ```bash\n   $ nano book.txt   # a tab\tstays\n   ```\n",
        "\n::: note Not at hand?\nAny editor will do.\n:::\n",
        "\n::: detail On paper\n",
        "\n::: detail On a screen\n",
        "\n::: detail A table for the curious\n",
        "| water | bad | worse |",
        "[form](media/form.txt \"The form\")",
        "[CSV](media/book.csv)",
        "![The flow again](media/flow.svg)",
        "\\<fieldname\\>",
        "Table: The fields",
        "\n:::: challenge Old habits\n",
        "\n~~~bash\n$ cat book.txt\n~~~\n",
        "\n::: solution Answer\nIt still works.\n:::\n::::",
        "[unused]: <https://example.org/unused>",
    ] {
        assert!(how.contains(part), "{part:?} in\n{how}");
    }
    assert!(
        text(&en.files, "lessons/notes/en.md")
            .contains("# Notes\n\n:::: instructor\n\n## Before the class\n\nCount")
    );
    let about = text(&en.files, "lessons/about/en.md");
    for part in [
        "- A. Trainer\n- B. Écrivain",
        "CC-BY 4.0",
        "<https://example.org/log-book>",
        "[flow.odg](media/flow.odg)",
        "Please cite as",
    ] {
        assert!(about.contains(part), "{part:?} in\n{about}");
    }
    let toml: toml::Table = text(&en.files, "course.toml").parse().unwrap();
    assert_eq!(toml["licence"].as_str(), Some("CC-BY-4.0"));
    assert_eq!(toml["authors"].as_array().unwrap().len(), 3);
    let said = |what: &str| en.report.iter().any(|r| r.what.contains(what));
    for what in [
        "jigsaw",
        "A reminder to ourselves: add a film.",
        "<fieldname>",
        "inside a list",
        ".wide",
        "gone.md",
        "analytics",
    ] {
        assert_eq!(said(what), what != "analytics", "{what}: {:?}", en.report);
    }
    let es = convert(&variant, None, None, Some(&en.files)).unwrap();
    assert!(text(&es.files, "lessons/02-how/es.md").contains("media/book.es.csv"));
    assert!(es.files.contains_key("media/flow.es.svg") && es.files.contains_key("lessons/03-mas/es.md"));
    assert!(text(&es.files, "course.toml").contains("name = \"C. Traductora\"\nrole = \"contributor\""));
    assert_eq!(es.report.iter().filter(|r| r.what.contains("variant of “how” by its number")).count(), 1);
    assert_eq!(es.report.iter().filter(|r| r.what.contains("added as “mas”")).count(), 1);
}

fn lesson_of(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn the_older_layout_is_read() {
    let folder = lesson_of(&[
        ("_config.yml", "title: Old Lesson\ncarpentry: swc\nrepository: https://example.org/old-lesson\n"),
        ("index.md", "---\nlayout: lesson\n---\nAn old lesson.\n\n{% include links.md %}\n"),
        (
            "_episodes/01-start.md",
            "---\ntitle: Start\nteaching: 3\nexercises: 2\nquestions:\n- \"What is it?\"\nobjectives:\n- Know it.\nkeypoints:\n- It is `it`.\n---\n\nIt costs $5 a$b$ year, {{ site.title }} says.\n\n![A tree]({{ page.root }}/fig/tree.txt)\n\n{% include figure.html url=\"\" src=\"../fig/tree.txt\" alt=\"The tree\" caption=\"Two\" %}\n\nSee [setup]({{ page.root }}{% link setup.md %}) or [there]({{ page.root }}/02-next/#more).\n\n> ## Try\n> Do it.\n>\n> > ## Answer\n> > ~~~\n> > done {{ x }}\n> > ~~~\n> > {: .output}\n> {: .solution}\n{: .challenge}\n\n> Only a quotation.\n",
        ),
        ("_episodes/02-next.md", "---\ntitle: Next\n---\n\n## More\n\nText.\n"),
        ("setup.md", "---\ntitle: Setup\n---\nInstall.\n"),
        ("_extras/guide.md", "---\ntitle: Guide\n---\nTeach.\n"),
        ("fig/tree.txt", "a tree"),
    ]);
    let done = convert(folder.path(), None, None, None).unwrap();
    assert_eq!(done.slug, "old-lesson");
    let start = text(&done.files, "lessons/01-start/en.md");
    for part in [
        "::: questions\n- What is it?\n:::\n\n::: objectives\n- Know it.\n:::",
        "\\$5 a\\$b$ year, Old Lesson says",
        "![A tree](media/tree.txt)",
        "![The tree](media/tree.txt \"Two\")",
        "[setup](lesson:setup)",
        "[there](lesson:next#more)",
        ":::: challenge Try\nDo it.\n\n::: solution Answer\n~~~output\ndone {{ x }}\n~~~\n:::\n::::",
        "> Only a quotation.",
        "::: keypoints\n- It is `it`.\n:::",
    ] {
        assert!(start.contains(part), "{part:?} in\n{start}");
    }
    assert!(text(&done.files, "lessons/guide/en.md").contains("::: instructor"));
}

#[test]
fn what_is_no_lesson_or_leads_outside_is_refused() {
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(convert(empty.path(), None, None, None), Err(CarpentriesError::NotALesson { .. })));
    assert!(matches!(
        convert(&empty.path().join("none"), None, None, None),
        Err(CarpentriesError::Read { .. })
    ));
    let folder = lesson_of(&[
        ("config.yaml", "title: T\nlang: de\n"),
        ("episodes/a.md", "# A\n\n![x](../../../etc/passwd)\n"),
    ]);
    assert!(matches!(convert(folder.path(), None, None, None), Err(CarpentriesError::Language(_))));
    assert!(matches!(
        convert(folder.path(), Some(Lang::En), Some("No Slug"), None),
        Err(CarpentriesError::Slug(_))
    ));
    let secret = tempfile::tempdir().unwrap();
    fs::write(secret.path().join("s.txt"), "secret").unwrap();
    std::os::unix::fs::symlink(secret.path().join("s.txt"), folder.path().join("episodes/link.txt")).unwrap();
    std::os::unix::fs::symlink(secret.path(), folder.path().join("episodes/folder")).unwrap();
    let done = convert(folder.path(), Some(Lang::En), Some("t"), None).unwrap();
    assert!(!done.files.values().any(|b| b == b"secret"));
    assert_eq!(done.report.iter().filter(|r| r.what.contains("symbolic link")).count(), 2);
    assert!(text(&done.files, "lessons/a/en.md").contains("passwd"));
    fs::write(folder.path().join("episodes/big.md"), vec![b'a'; 2 * 1024 * 1024 + 1]).unwrap();
    assert!(matches!(
        convert(folder.path(), Some(Lang::En), Some("t"), None),
        Err(CarpentriesError::TooLarge { .. })
    ));
    assert!(matches!(
        convert(folder.path(), Some(Lang::En), None, Some(&Files::new())),
        Err(CarpentriesError::TooLarge { .. } | CarpentriesError::Into(_))
    ));
}

#[test]
fn broken_blocks_are_closed_and_reported() {
    let folder = lesson_of(&[
        ("config.yaml", "title: T\n"),
        ("episodes/a.md", "---\ntitle: A\n---\n\n:::\n\n::: challenge\n\ntext\n\n```\n::: callout\n"),
    ]);
    let done = convert(folder.path(), None, Some("t"), None).unwrap();
    assert_eq!(
        text(&done.files, "lessons/a/en.md"),
        "# A\n\n::: challenge\ntext\n\n```\n::: callout\n```\n:::\n"
    );
    assert_eq!(done.report.iter().filter(|r| r.file == "episodes/a.md").count(), 3, "{:?}", done.report);
}

#[test]
fn converted_courses_have_no_faults() {
    use crate::format::{Source, check};
    for (base, variant) in lessons() {
        let en = convert(&base, None, None, None).unwrap();
        let es = convert(&variant, None, None, Some(&en.files)).unwrap();
        let alone = convert(&variant, None, None, None).unwrap();
        for converted in [en, es, alone] {
            let report = check(&Source::from_files(converted.files));
            let found: Vec<String> =
                report.faults().map(|f| format!("{}:{}: {}", f.file, f.line, f.message)).collect();
            assert!(found.is_empty(), "{}: {found:#?}", base.display());
            let found: Vec<String> = report
                .warnings()
                .filter(|f| f.lang.is_none())
                .map(|f| format!("{}:{}: {}", f.file, f.line, f.message))
                .collect();
            assert!(found.is_empty(), "warnings that are not about translations: {found:#?}");
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(96))]

    /// Whatever a lesson holds: no panic, blocks that balance, and the same again the second time.
    #[test]
    fn odd_lessons_are_survived(picks in proptest::collection::vec(0..PIECES.len(), 0..40), old in proptest::bool::ANY) {
        let body: String = picks.iter().map(|p| PIECES[*p]).collect();
        let (settings, place) = if old { ("_config.yml", "_episodes/01-a.md") } else { ("config.yaml", "episodes/01-a.md") };
        let folder = lesson_of(&[(settings, "title: T\nurl: https://example.org/t\n"), (place, &body), ("fig/a.svg", "<svg/>")]);
        let once = convert(folder.path(), None, None, None).unwrap();
        let lesson = text(&once.files, "lessons/01-a/en.md");
        proptest::prop_assert!(lesson.starts_with("# "));
        let report = crate::format::check(&crate::format::Source::from_files(once.files.clone()));
        let unbalanced: Vec<_> = report.faults().filter(|f| matches!(f.code, "unclosed-block" | "unknown-block")).collect();
        proptest::prop_assert!(unbalanced.is_empty(), "{unbalanced:?} in\n{lesson}\nof\n{body}");
        let again = convert(folder.path(), None, None, Some(&once.files)).unwrap();
        proptest::prop_assert_eq!(again.files, once.files);
    }
}

const PIECES: [&str; 48] = [
    "\n",
    "\n\n",
    " ",
    "    ",
    "\t",
    "text ",
    "ñ́ ",
    "# ",
    "\n## Title\n",
    "\n### A {#b}\n",
    "\n---\n",
    "\n===\n",
    "\n::: callout\n",
    "\n:::\n",
    "\n:::::: {.challenge #x title=\"y\"}\n",
    "\n   ::: solution\n",
    "\n- item\n",
    "\n1. one\n",
    "\n> quoted\n",
    "\n> ## Q\n> > ~~~\n",
    "\n{: .challenge}\n",
    "{: .x}",
    "{% raw %}",
    "{%}",
    "{{ site.title }}",
    "{{}}",
    "{% link %}",
    "```",
    "\n```bash\n",
    "\n~~~\n",
    "`",
    "``a",
    "![a](fig/a.svg){alt='b",
    "'}",
    "[x](01-a.md#b)",
    "[y]{#z}",
    "[ref][r]",
    "\n\n[r]: https://example.org 't'\n",
    "<details>",
    "<summary title=\"</summary>\">",
    "</details>\n",
    "\n<table><tr><td>",
    "</table>",
    "<!--",
    "-->",
    "<pre a='</pre'>",
    "https://",
    "$1 $2",
];
