//! Two texts beside one another: which lines differ, and which words of them; and two texts made one.

use std::borrow::Cow;

use halqa_platform::{cldr, lang::Lang};
use maud::{Markup, html};
use similar::{Algorithm, DiffTag, MergeResolution, TextMerge, capture_diff_slices};

use crate::Text;

/// Lines that are the same on both sides are shown only so many before and after a difference.
const AROUND: usize = 2;

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// On both sides.
    Same(String),
    /// On this side alone.
    Own(String),
}

/// Some lines, as they stand on each side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// The same on both.
    Same(String),
    /// Different; empty where a side has nothing here.
    Other(Vec<Span>, Vec<Span>),
    /// So many lines that are the same, left out.
    Skipped(usize),
}

/// The words of a text, with what stands between them; a character of Chinese is a word.
fn words(text: &str) -> Vec<&str> {
    let class = |c: char| match c {
        c if ('\u{2e80}'..='\u{9fff}').contains(&c) => 3,
        c if c.is_alphanumeric() || c == '\u{640}' || ('\u{64b}'..='\u{65f}').contains(&c) => 1,
        c if c.is_whitespace() => 2,
        _ => 3,
    };
    let mut words = Vec::new();
    let mut start = 0;
    let mut last = 0;
    for (at, c) in text.char_indices() {
        let now = class(c);
        if at > start && (now != last || now == 3) {
            words.extend(text.get(start..at));
            start = at;
        }
        last = now;
    }
    words.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    words
}

fn push(spans: &mut Vec<Span>, text: String, own: bool) {
    match (spans.last_mut(), own) {
        (_, _) if text.is_empty() => {}
        (Some(Span::Same(before)), false) | (Some(Span::Own(before)), true) => before.push_str(&text),
        (_, true) => spans.push(Span::Own(text)),
        (_, false) => spans.push(Span::Same(text)),
    }
}

/// The words of two texts, each marked where the other has not the same.
pub fn spans(left: &str, right: &str) -> (Vec<Span>, Vec<Span>) {
    let (old, new) = (words(left), words(right));
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let own = op.tag() != DiffTag::Equal;
        push(&mut a, old.get(op.old_range()).unwrap_or_default().concat(), own);
        push(&mut b, new.get(op.new_range()).unwrap_or_default().concat(), own);
    }
    (a, b)
}

/// Two texts, line beside line.
pub fn rows(left: &str, right: &str) -> Vec<Row> {
    let (old, new): (Vec<&str>, Vec<&str>) = (left.lines().collect(), right.lines().collect());
    let mut rows = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (a, b) =
            (old.get(op.old_range()).unwrap_or_default(), new.get(op.new_range()).unwrap_or_default());
        if op.tag() == DiffTag::Equal {
            rows.extend(a.iter().map(|line| Row::Same((*line).to_owned())));
            continue;
        }
        // A blank line between paragraphs is no difference worth a row of its own.
        let (a, b) = spans(&a.join("\n"), &b.join("\n"));
        rows.push(Row::Other(a, b));
    }
    folded(rows)
}

fn folded(rows: Vec<Row>) -> Vec<Row> {
    let changed: Vec<usize> =
        rows.iter().enumerate().filter(|(_, row)| matches!(row, Row::Other(..))).map(|(at, _)| at).collect();
    let near = |at: usize| changed.iter().any(|other| other.abs_diff(at) <= AROUND);
    let mut out: Vec<Row> = Vec::new();
    for (at, row) in rows.into_iter().enumerate() {
        match (near(at), out.last_mut()) {
            (true, _) => out.push(row),
            (false, Some(Row::Skipped(n))) => *n += 1,
            (false, _) => out.push(Row::Skipped(1)),
        }
    }
    out
}

/// Two texts that were made from the same one, as one; where both changed the same place, theirs stands first and
/// mine after it, so that nothing is lost. Also how many such places there are.
pub fn merged(base: &str, theirs: &str, mine: &str) -> (String, usize) {
    let lines = |text: &str| -> String {
        if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
    };
    let (base, theirs, mine) = (lines(base), lines(theirs), lines(mine));
    let merge = TextMerge::from_lines(base.as_str(), mine.as_str(), theirs.as_str());
    let split = |text: &str| -> Vec<String> { text.split_inclusive('\n').map(str::to_owned).collect() };
    let (base, theirs, mine) = (split(&base), split(&theirs), split(&mine));
    let take = |of: &[String], range: std::ops::Range<usize>| of.get(range).unwrap_or_default().concat();
    let (mut out, mut doubtful) = (String::new(), 0);
    for region in merge.regions() {
        let (a, b) = (take(&theirs, region.theirs_range()), take(&mine, region.ours_range()));
        match region.resolution() {
            MergeResolution::Unchanged => out.push_str(&take(&base, region.base_range())),
            MergeResolution::Theirs => out.push_str(&a),
            MergeResolution::Conflict => {
                doubtful += 1;
                out.push_str(&a);
                if !a.is_empty() && !b.is_empty() && !a.ends_with("\n\n") {
                    out.push('\n');
                }
                out.push_str(&b);
            }
            _ => out.push_str(&b),
        }
    }
    (out, doubtful)
}

/// What stands above each side, and what is said of lines left out.
#[derive(Clone, Debug)]
pub struct Sides<'a> {
    /// Above the left.
    pub left: Cow<'a, str>,
    /// Above the right.
    pub right: Cow<'a, str>,
    /// The reader's language.
    pub page: Lang,
    /// Language and direction of the texts.
    pub lang: Option<Lang>,
}

/// The two texts on a page: differences are told by `ins` and `del`, not by colour alone.
pub fn side_by_side(sides: &Sides<'_>, rows: &[Row]) -> Markup {
    let t = Text::of(sides.page);
    let (lang, dir) = (sides.lang.map(|lang| lang.code()), sides.lang.map_or("auto", |lang| lang.dir()));
    html! {
        div.difference {
            div.difference-head aria-hidden="true" { span { (sides.left) } span { (sides.right) } }
            @for row in rows {
                @match row {
                    Row::Skipped(n) => { p.difference-skip { (t.editor_same_lines(*n as i64, cldr::number(sides.page, *n as i64))) } }
                    Row::Same(line) if line.trim().is_empty() => {}
                    Row::Same(line) => { div.difference-row {
                        p lang=[lang] dir=(dir) { (line) }
                        p lang=[lang] dir=(dir) aria-hidden="true" { (line) }
                    } }
                    Row::Other(left, right) => { div.difference-row.changed {
                        div { span.unseen { (sides.left) ": " } p lang=[lang] dir=(dir) { (spans_of(left, false)) } }
                        div { span.unseen { (sides.right) ": " } p lang=[lang] dir=(dir) { (spans_of(right, true)) } }
                    } }
                }
            }
        }
    }
}

fn spans_of(spans: &[Span], new: bool) -> Markup {
    html! {
        @for span in spans {
            @match span {
                Span::Same(text) => (text),
                Span::Own(text) if new => ins { (text) },
                Span::Own(text) => del { (text) },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_differs() {
        let (a, b) = spans("The old, heavy air.", "The new, heavy air.");
        assert_eq!(
            a,
            [Span::Same("The ".into()), Span::Own("old".into()), Span::Same(", heavy air.".into())]
        );
        assert_eq!(b[1], Span::Own("new".into()));
        let (_, b) = spans("الهَواء نظيف", "الهَواء غير نظيف");
        assert_eq!(b, [Span::Same("الهَواء ".into()), Span::Own("غير ".into()), Span::Same("نظيف".into())]);
        assert_eq!(words("空气a b"), ["空", "气", "a", " ", "b"]);
        assert_eq!(spans("", "x").1, [Span::Own("x".into())]);
    }

    #[test]
    fn far_lines_are_left_out() {
        let old: String = (0..20).map(|n| format!("line {n}\n")).collect();
        let new = old.replace("line 10\n", "line ten\n");
        let rows = rows(&old, &new);
        assert!(
            matches!(
                rows.as_slice(),
                [
                    Row::Skipped(8),
                    Row::Same(_),
                    Row::Same(_),
                    Row::Other(..),
                    Row::Same(_),
                    Row::Same(_),
                    Row::Skipped(7)
                ]
            ),
            "{rows:?}"
        );
        assert_eq!(super::rows("a\n", "a\n"), [Row::Skipped(1)]);
    }

    #[test]
    fn two_texts_become_one_and_nothing_is_lost() {
        let base = "# T\n\none\n\ntwo\n\nthree\n";
        let (text, doubtful) =
            merged(base, "# T\n\none!\n\ntwo\n\nthree\n", "# T\n\none\n\ntwo\n\nthree!\n\nfour");
        assert_eq!((text.as_str(), doubtful), ("# T\n\none!\n\ntwo\n\nthree!\n\nfour\n", 0));
        let (text, doubtful) = merged(base, "# T\n\nONE\n\ntwo\n\nthree\n", "# T\n\nEins\n\ntwo\n\nthree\n");
        assert_eq!((text.as_str(), doubtful), ("# T\n\nONE\n\nEins\n\ntwo\n\nthree\n", 1));
    }
}
