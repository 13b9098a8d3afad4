//! Nothing that a person or a machine writes into a file makes the reader panic, or lets anything act in a page.

use proptest::prelude::*;

use super::{blocks::prepare, check, course::analyse, finding::Log, samples, sanitise};
use crate::compiled::{Content, Piece};

/// Pieces of the format, to be put together in wrong ways.
const PIECES: [&str; 48] = [
    "# T\n\n",
    "## S\n\n",
    "::: note A\n",
    "::: instructor\n",
    "::: check q\n",
    ":::\n",
    "::::\n",
    ":::: detail\n",
    "\n\n",
    "\n",
    "text ",
    "*",
    "**",
    "`",
    "```\n",
    "~~~\n",
    "> ",
    "- ",
    "1. ",
    "    ",
    "| a | b |\n|---|---|\n| 1 | 2 |\n",
    "Table: x\n",
    "[x](lesson:how)",
    "[x](#s)",
    "[x](term:bat)",
    "[x](media/p.svg)",
    "![a](media/p.svg \"c\")",
    "![",
    "](",
    "[^1]",
    "[^1]: note\n",
    "$x^2$",
    "$$\\frac{1}{2}$$",
    "$\\",
    "{",
    "}",
    "<kbd>",
    "</kbd>",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "<img src=x onerror=y>",
    "[x](javascript:alert(1))",
    "Term\n: meaning\n",
    "---\n",
    "\u{1}s0\u{1}",
    "\u{202e}نص",
    "&lt;&#0;",
];

fn pieces() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES.as_slice()), 0..40)
        .prop_map(|parts| parts.concat())
}

/// No tag or attribute that acts, in any piece, however many faults the course has.
fn is_harmless(source: &super::Source) -> Result<(), TestCaseError> {
    let Some(course) = analyse(source).course else { return Ok(()) };
    let mut whole = String::new();
    for activity in course.activities() {
        let Content::Lesson(lesson) = &activity.content else { continue };
        for text in lesson.variants.values() {
            for piece in &text.pieces {
                match piece {
                    Piece::Html(html) | Piece::Staff(html) => whole.push_str(html),
                    Piece::Check(_) => {}
                }
            }
        }
    }
    let mark = whole.contains(super::blocks::MARK);
    prop_assert!(!mark);
    tags_are_harmless(&whole)
}

fn tags_are_harmless(html: &str) -> Result<(), TestCaseError> {
    for tag in html.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default().to_ascii_lowercase();
        prop_assert!(
            !tag.starts_with("script") && !tag.starts_with("style") && !tag.starts_with("iframe"),
            "{tag}"
        );
        let names: String = strip_values(&tag);
        prop_assert!(!names.contains(" on") && !names.contains(" style"), "{tag}");
        prop_assert!(!tag.contains("\"javascript:"), "{tag}");
    }
    Ok(())
}

/// A tag without what stands between quotation marks.
fn strip_values(tag: &str) -> String {
    tag.split('"').step_by(2).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn lessons_of_loose_pieces(body in pieces()) {
        let source = samples::lesson(&body, &[]);
        check(&source);
        is_harmless(&source)?;
    }

    #[test]
    fn lessons_of_any_text(body in "\\PC{0,200}", lines in proptest::collection::vec("[:# |>\\-*`$<\\[\\]()^a-c]{0,12}", 0..12)) {
        is_harmless(&samples::lesson(&format!("{body}\n{}", lines.join("\n")), &[]))?;
    }

    #[test]
    fn toml_of_any_text(text in "\\PC{0,200}", cut in 0usize..900, path in proptest::sample::select(vec!["course.toml", "lessons/20-test/quiz.toml", "glossary.toml"])) {
        let whole = samples::text(if path == "glossary.toml" { "course.toml" } else { path });
        let at = (0..=cut.min(whole.len())).rev().find(|at| whole.is_char_boundary(*at)).unwrap_or(0);
        let changed = format!("{}{text}{}", &whole[..at], &whole[at..]);
        is_harmless(&samples::with(&[(path, &changed)]))?;
        check(&samples::with(&[(path, &text)]));
    }

    #[test]
    fn drawings_of_any_text(text in "[<>/a-z\"= :#&;{}!\\[\\]-]{0,120}") {
        let svg = samples::PICTURE.replace("<path", &format!("{text}<path"));
        check(&samples::lesson("![x](media/d.svg)", &[("media/d.svg", &svg)]));
    }

    #[test]
    fn the_sanitiser_lets_nothing_act(html in "[<>/a-z\"'= :;&#()-]{0,200}") {
        tags_are_harmless(&sanitise::clean(&html))?;
        tags_are_harmless(&sanitise::raw(&html, |_| (), |_, _| ()))?;
    }

    #[test]
    fn markers_always_pair_up(body in pieces()) {
        let prepared = prepare("x.md", &body, &Log::default());
        let open = prepared.markers.iter().filter(|m| matches!(m, super::blocks::Marker::Open(_))).count();
        prop_assert_eq!(prepared.markers.len(), open * 2);
        prepared.segments();
    }
}
