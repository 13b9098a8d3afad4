//! The small example of `docs/COURSE-FORMAT.md`, and changes to it, for tests.

use super::{Compiled, Report, Source, check, compile};

const DOC: &str = include_str!("../../../docs/COURSE-FORMAT.md");

/// The files of the page's complete small example.
pub(super) fn files() -> Vec<(String, Vec<u8>)> {
    let (_, example) = DOC.split_once("## A complete small example").expect("the page has its example");
    let mut files = Vec::new();
    for part in example.split("\n\n`").skip(1) {
        let (path, rest) = part.split_once("`\n```").expect("a path, then its file");
        let (_, body) = rest.split_once('\n').expect("a file");
        let (body, _) = body.split_once("\n```").expect("its end");
        files.push((path.to_owned(), format!("{body}\n").into_bytes()));
    }
    files
}

/// The example with files replaced, added or (with empty text) taken away.
pub(super) fn with(changes: &[(&str, &str)]) -> Source {
    let mut files = files();
    for (path, text) in changes {
        files.retain(|(known, _)| known != path);
        if !text.is_empty() {
            files.push(((*path).to_owned(), (*text).as_bytes().to_vec()));
        }
    }
    Source::from_files(files)
}

/// The example with its English lesson, or parts of a file, replaced.
pub(super) fn edited(path: &str, from: &str, to: &str) -> Source {
    let text = text(path);
    assert!(text.contains(from), "{path} has no {from}");
    with(&[(path, &text.replacen(from, to, 1))])
}

/// A file of the example.
pub(super) fn text(path: &str) -> String {
    let file = files().into_iter().find(|(known, _)| known == path).expect("a file of the example");
    String::from_utf8(file.1).expect("text")
}

/// A monolingual course whose one lesson is `body`, with a glossary, a picture and checks.
pub(super) fn lesson(body: &str, more: &[(&str, &str)]) -> Source {
    let toml =
        text("course.toml").replace("languages = [\"en\", \"ar\"]", "languages = [\"en\", \"ar\", \"fr\"]");
    let lesson = format!("# Title\n\n{body}\n");
    let mut changes = vec![
        ("course.toml", toml.as_str()),
        ("lessons/10-how/en.md", lesson.as_str()),
        ("lessons/10-how/ar.md", ""),
        ("media/p.svg", PICTURE),
        (
            "glossary.toml",
            "[[term]]\nid = \"bat\"\nname.en = \"BAT\"\nmeaning.en = \"Best *available* techniques.\"\n",
        ),
    ];
    changes.extend_from_slice(more);
    with(&changes)
}

/// A drawing of 20 by 10.
pub(super) const PICTURE: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><path d=\"M0 0h9\"/></svg>";

/// What a check finds that is not about translations or unused files.
pub(super) fn found(source: &Source) -> String {
    let mut report: Report = check(source);
    report.findings.retain(|f| !f.code.ends_with("-translation") && f.code != "unused-media");
    report.languages.clear();
    report.to_string()
}

/// The HTML of the English lesson, pieces joined, checks and staff marked.
pub(super) fn html(source: &Source) -> String {
    use crate::compiled::{Content, Piece};
    let compiled: Compiled = compile(source).unwrap_or_else(|report| panic!("{report}"));
    let Some(Content::Lesson(lesson)) = compiled.course.activity("how").map(|a| a.content.clone()) else {
        panic!("no lesson");
    };
    let text = &lesson.variants[&halqa_platform::lang::Lang::En];
    text.pieces
        .iter()
        .map(|piece| match piece {
            Piece::Html(html) => html.clone(),
            Piece::Check(id) => format!("[check {id}]"),
            Piece::Staff(html) => format!("[staff {html}]"),
        })
        .collect()
}
