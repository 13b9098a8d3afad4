//! The rules of [`super`], one test each.

use crate::format::samples::{found, html, lesson};

fn show(body: &str) -> String {
    html(&lesson(body, &[]))
}

fn faults(body: &str) -> String {
    found(&lesson(body, &[]))
}

#[test]
fn commonmark_and_its_additions() {
    let html = show(
        "A *b* `c` ~~d~~\n\nTerm\n: meaning\n\n- one\n- two\n\n3. three\n\n```rust\nfn x() {}\n```\n\n$x^2$",
    );
    for part in [
        "<em>b</em>",
        "<code dir=\"ltr\">c</code>",
        "<del>d</del>",
        "<dl>",
        "<dt>Term</dt>",
        "<ul>",
        "<ol start=\"3\">",
        "<pre dir=\"ltr\" tabindex=\"0\"><code class=\"language-rust\">",
        "<msup>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!html.contains("<h1"), "the page prints the title");
}

#[test]
fn headings_have_stable_unique_ids_and_contents() {
    let source = lesson(
        "## Was & ist\n\n### Was ist\n\n## Was ist\n\n## ما الزئبق؟\n\n[a](#ما-الزئبق) [b](#was-ist-2)",
        &[],
    );
    let html = html(&source);
    for id in ["s-was-ist", "s-was-ist-2", "s-was-ist-3", "s-ما-الزئبق"] {
        assert!(html.contains(&format!("id=\"{id}\"")), "{id} in {html}");
    }
    assert!(html.contains("href=\"#s-ما-الزئبق\""), "{html}");
    let found = faults("## A\n\n#### B\n\n[x](#c)\n\n# Second\n");
    assert!(found.contains("en.md:5: warning: a heading of level 4 under one of level 2"), "{found}");
    assert!(found.contains("en.md:7: fault: `#c`: no heading"), "{found}");
    assert!(found.contains("en.md:9: fault: a second `# …`"), "{found}");
}

#[test]
fn a_lone_image_is_a_figure_with_size() {
    let html = show("![A line](media/p.svg \"Figure 1. *Flow*\")\n\nText ![in](media/p.svg) line.");
    assert!(html.contains("<figure><img src=\"/media/"), "{html}");
    assert!(
        html.contains(
            "/p.svg\" alt=\"A line\" width=\"20\" height=\"10\" loading=\"lazy\" decoding=\"async\">"
        ),
        "{html}"
    );
    assert!(html.contains("<figcaption>Figure 1. <em>Flow</em></figcaption>"), "{html}");
    assert_eq!(html.matches("<figure>").count(), 1);
    let found = faults("![](media/p.svg)\n\n![x](media/q.svg)\n\n![x](https://example.org/x.png)");
    assert!(found.contains("en.md:3: fault: `![…](media/p.svg)` has no alternative text"), "{found}");
    assert!(
        found.contains("en.md:5: fault: `media/q.svg`: no such file; did you mean `media/p.svg`?"),
        "{found}"
    );
    assert!(found.contains("en.md:7: fault: `https://example.org/x.png`: pages load nothing"), "{found}");
}

#[test]
fn tables_are_wrapped_and_captioned() {
    let html = show("| a | b |\n|---|--:|\n| 1 | 2 |\n\nTable: Limits & *values*\n\nAfter.");
    assert!(html.contains("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Limits &amp; values\"><table><caption>Limits &amp; <em>values</em></caption>"), "{html}");
    assert!(html.contains("<th scope=\"col\" class=\"align-end\">b</th>"), "{html}");
    assert!(html.contains("<p>After.</p>") && !html.contains("Table:"), "{html}");
    assert!(show("| a |\n|---|\n| 1 |").contains("aria-label=\"Table\""));
    let rows = show("| | b |\n|---|---|\n| 1 | 2 |");
    assert!(rows.contains("<td></td><th scope=\"col\">b</th>"), "an empty heading is none: {rows}");
    assert!(rows.contains("<th scope=\"row\">1</th><td>2</td>"), "{rows}");
}

#[test]
fn footnotes_serve_the_whole_lesson() {
    let html = show(
        "A[^x] and again[^x].\n\n::: note\nB[^y]\n:::\n\n[^x]: First.\n[^y]: Second[^z].\n[^z]: Third.\n",
    );
    assert_eq!(html.matches("<section class=\"footnotes\"").count(), 1, "{html}");
    for id in ["fnref-1", "fnref-1-2", "fnref-2", "fnref-3", "fn-1", "fn-2", "fn-3"] {
        assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{id} in {html}");
    }
    assert!(faults("[^a]: Unused.").contains("en.md:3: warning: nothing refers to the footnote `[^a]`"));
    assert!(faults("Text[^gone].").contains("en.md:3: fault: the footnote `[^gone]` is not defined"));
}

#[test]
fn blocks_become_callouts_folds_and_pieces() {
    let html = show(
        ":::: challenge Try it\nDo `x`.\n::: solution\nSo.\n:::\n::::\n\n::: article 3\nP.\n:::\n\n::: instructor\nSecret\n:::\n\n::: rtl\nنص\n:::",
    );
    assert!(
        html.contains(
            "<aside class=\"callout callout-challenge\" role=\"note\"><p class=\"callout-title\">Try it</p>"
        ),
        "{html}"
    );
    assert!(
        html.contains(
            "<details class=\"callout callout-solution\"><summary class=\"callout-title\">Solution</summary>"
        ),
        "{html}"
    );
    assert!(html.contains("<p class=\"callout-title\">Article 3</p>"), "{html}");
    assert!(html.contains("[staff <aside class=\"callout callout-instructor\""), "{html}");
    assert!(html.contains("<div dir=\"rtl\">"), "{html}");
    let outside = html.split("[staff").next().expect("a part");
    assert!(!outside.contains("Secret"));
}

#[test]
fn raw_html_is_limited() {
    assert!(
        show("<kbd>A</kbd> H<sub>2</sub>O <!-- aside --> <abbr title=\"x\">y</abbr>")
            .contains("<kbd>A</kbd> H<sub>2</sub>O")
    );
    let found = faults("<div>x</div>\n\nA <script>x</script> and <kbd>open");
    assert!(found.contains("en.md:3: fault: `<div>` is not allowed"), "{found}");
    assert!(found.contains("en.md:5: fault: `<script>` is not allowed"), "{found}");
    assert!(found.contains("en.md:5: fault: <kbd> and </kbd> do not pair up"), "{found}");
}

#[test]
fn blocks_in_lists_and_bad_mathematics_are_faults() {
    let found = faults("- item\n\n  ::: note\n  x\n  :::\n\n$\\nosuch$");
    assert!(found.contains("en.md:5: fault: a `:::` block begins at the start of a line"), "{found}");
    assert!(found.contains("en.md:9: fault: `\\nosuch`:"), "{found}");
}

#[test]
fn players_need_captions_and_transcript() {
    let media = [("media/a.mp4", "x"), ("media/a.en.vtt", "WEBVTT\n"), ("media/t.mp3", "x")];
    let good =
        "::: video media/a.mp4\ncaptions: media/a.{lang}.vtt\nposter: media/p.svg\ntitle: Talk\n\nSaid.\n:::";
    let html = html(&lesson(good, &media));
    assert!(html.contains("<video controls=\"\" preload=\"none\" poster=\"/media/"), "{html}");
    assert!(
        html.contains("kind=\"captions\"")
            && html.contains("srclang=\"en\"")
            && html.contains("label=\"English\""),
        "{html}"
    );
    assert!(
        html.contains("<summary>Transcript</summary>") && html.contains("<figcaption>Talk</figcaption>"),
        "{html}"
    );
    let found = found(&lesson("::: video media/a.mp4\nSaid.\n:::\n\n::: audio media/t.mp3\n:::", &media));
    assert!(found.contains("en.md:3: fault: the video has no captions"), "{found}");
    assert!(found.contains("en.md:7: fault: the audio has no transcript"), "{found}");
}

#[test]
fn the_plain_text_leaves_the_staff_out() {
    let source = lesson("Seen [term](term:bat).\n\n::: instructor\nHidden\n:::", &[]);
    let compiled = crate::format::compile(&source).expect("good");
    let Some(crate::compiled::Content::Lesson(lesson)) = compiled.course.activity("how").map(|a| &a.content)
    else {
        panic!("a lesson")
    };
    let text = &lesson.variants[&halqa_platform::lang::Lang::En];
    assert_eq!((text.plain.as_str(), text.words), ("Seen term.", 2));
    assert_eq!(text.terms, ["bat"]);
}

#[test]
fn chinese_is_counted_by_characters() {
    assert_eq!(super::words("汞是 mercury 元素。", super::Lang::Zh), 5);
}

#[test]
fn a_comment_of_several_lines_is_not_shown() {
    let html = show("Before.\n\n<!-- one\ntwo <div>\n\nthree -->\n\nAfter.");
    assert!(html.contains("After.") && !html.contains("two") && !html.contains("three"), "{html}");
}
