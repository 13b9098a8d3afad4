//! What of a text is not words: marks of Markdown, addresses, code, formulas. A translator moves them and does not
//! change them.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

/// A piece of a text. The pieces put together are the text.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// What opens something that is closed later: its number in the text, what is written, and what it is.
    Open(usize, String, What),
    /// What closes the one of this number.
    Close(usize, String),
    /// What stands alone.
    Alone(usize, String, What),
}

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Emphasis: a translation may do without.
    Format,
    /// A link.
    Link,
    /// A picture.
    Image,
    /// Anything else: marks of blocks, code, formulas, notes.
    Other,
}

impl What {
    /// As XLIFF calls it.
    pub const fn id(self) -> &'static str {
        match self {
            What::Format => "fmt",
            What::Link => "link",
            What::Image => "image",
            What::Other => "other",
        }
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_MATH
}

/// A text in its pieces.
pub fn pieces(text: &str) -> Vec<Piece> {
    let events: Vec<(Event<'_>, Range<usize>)> =
        Parser::new_ext(text, options()).into_offset_iter().collect();
    let mut cutter = Cutter { text, at: 0, next: 1, out: Vec::new() };
    cutter.run(&events);
    cutter.gap(text.len());
    if joined(&cutter.out) == text { cutter.out } else { vec![Piece::Words(text.to_owned())] }
}

/// The text of pieces.
pub fn joined(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(text)
            | Piece::Open(_, text, _)
            | Piece::Close(_, text)
            | Piece::Alone(_, text, _) => text.as_str(),
        })
        .collect()
}

struct Cutter<'t> {
    text: &'t str,
    at: usize,
    next: usize,
    out: Vec<Piece>,
}

impl Cutter<'_> {
    fn slice(&self, range: Range<usize>) -> String {
        self.text.get(range).unwrap_or_default().to_owned()
    }

    fn words(&mut self, text: String) {
        match self.out.last_mut() {
            Some(Piece::Words(before)) => before.push_str(&text),
            _ if text.is_empty() => {}
            _ => self.out.push(Piece::Words(text)),
        }
    }

    fn number(&mut self) -> usize {
        self.next += 1;
        self.next - 1
    }

    fn alone(&mut self, text: String, what: What) {
        if text.trim().is_empty() {
            self.words(text);
        } else if !text.is_empty() {
            let number = self.number();
            self.out.push(Piece::Alone(number, text, what));
        }
    }

    /// What stands between the last piece and `to`: marks.
    fn gap(&mut self, to: usize) {
        if to > self.at {
            let text = self.slice(self.at..to);
            self.alone(text, What::Other);
            self.at = to;
        }
    }

    fn run(&mut self, events: &[(Event<'_>, Range<usize>)]) {
        let mut open: Vec<(Range<usize>, usize, Option<usize>)> = Vec::new();
        let mut index = 0;
        while let Some((event, range)) = events.get(index) {
            match event {
                Event::Text(_) => {
                    self.gap(range.start);
                    if range.end > self.at {
                        let text = self.slice(self.at..range.end);
                        self.words(text);
                        self.at = range.end;
                    }
                }
                Event::Code(_)
                | Event::InlineMath(_)
                | Event::DisplayMath(_)
                | Event::InlineHtml(_)
                | Event::Html(_)
                | Event::FootnoteReference(_) => self.whole(range, What::Other),
                Event::Start(tag) => {
                    let end = matching(events, index);
                    match tag {
                        Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => {
                            self.whole(range, What::Link);
                            index = end;
                        }
                        Tag::Link { .. } | Tag::Emphasis | Tag::Strong | Tag::Strikethrough
                            if end > index + 1 =>
                        {
                            let what =
                                if matches!(tag, Tag::Link { .. }) { What::Link } else { What::Format };
                            let inner = inner(events, index, end);
                            self.gap(range.start);
                            let number = self.number();
                            let text = self.slice(range.start..inner.start);
                            self.out.push(Piece::Open(number, text, what));
                            self.at = inner.start;
                            open.push((range.clone(), inner.end, Some(number)));
                        }
                        Tag::Image { title, .. } => {
                            self.image(range, inner(events, index, end), title);
                            index = end;
                        }
                        _ => open.push((range.clone(), range.end, None)),
                    }
                }
                Event::End(_) => {
                    if let Some((range, inner_end, Some(number))) = open.pop() {
                        self.gap(inner_end);
                        let text = self.slice(inner_end..range.end);
                        self.out.push(Piece::Close(number, text));
                        self.at = range.end;
                    }
                }
                _ => {}
            }
            index += 1;
        }
    }

    fn whole(&mut self, range: &Range<usize>, what: What) {
        self.gap(range.start);
        if range.end > self.at {
            let text = self.slice(self.at..range.end);
            self.alone(text, what);
            self.at = range.end;
        }
    }

    /// Alternative text and caption are words.
    fn image(&mut self, range: &Range<usize>, inner: Range<usize>, title: &str) {
        self.gap(range.start);
        let text = self.slice(range.start..inner.start);
        self.alone(text, What::Image);
        let text = self.slice(inner.clone());
        self.words(text);
        let tail = self.slice(inner.end..range.end);
        match tail.rfind(title).filter(|_| !title.is_empty()) {
            Some(at) => {
                self.alone(tail[..at].to_owned(), What::Image);
                self.words(title.to_owned());
                self.alone(tail[at + title.len()..].to_owned(), What::Image);
            }
            None => self.alone(tail, What::Image),
        }
        self.at = range.end;
    }
}

fn matching(events: &[(Event<'_>, Range<usize>)], start: usize) -> usize {
    let mut depth = 0usize;
    for (index, (event, _)) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => {
                depth -= 1;
                if depth == 0 {
                    return index;
                }
            }
            _ => {}
        }
    }
    events.len()
}

/// Where what an element holds begins and ends.
fn inner(events: &[(Event<'_>, Range<usize>)], start: usize, end: usize) -> Range<usize> {
    let outer = events.get(start).map_or(0..0, |(_, range)| range.clone());
    let held = events.get(start + 1..end).unwrap_or_default();
    match held.first() {
        Some((_, first)) => {
            let last = held.iter().map(|(_, range)| range.end).max().unwrap_or(first.end);
            first.start.clamp(outer.start, outer.end)..last.clamp(first.start, outer.end)
        }
        // `![](file)`: nothing between the brackets.
        None => {
            let at = (outer.start + 2).min(outer.end);
            at..at
        }
    }
}

/// What must be in a translation as it is in the base, in any order: where links and pictures lead (without the
/// anchor, which is in the language of the text), code, formulas, notes, tags.
pub fn kept(text: &str) -> Vec<String> {
    let mut kept = Vec::new();
    for event in Parser::new_ext(text, options()) {
        kept.push(match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let (place, anchor) = dest_url.split_once('#').unwrap_or((&dest_url, ""));
                format!("({place}{})", if anchor.is_empty() { "" } else { "#" })
            }
            Event::Start(Tag::Image { dest_url, .. }) => format!("!({dest_url})"),
            Event::Code(code) => format!("`{code}`"),
            Event::InlineMath(math) | Event::DisplayMath(math) => format!("${math}$"),
            Event::FootnoteReference(name) => format!("[^{name}]"),
            Event::InlineHtml(html) => html.trim().to_owned(),
            _ => continue,
        });
    }
    kept.sort();
    kept
}

/// What of [`kept`] a translation lacks, and what it has too much.
pub fn broken(base: &str, text: &str) -> Option<(Vec<String>, Vec<String>)> {
    let (mut lost, mut more) = (kept(base), kept(text));
    lost.retain(|code| match more.iter().position(|other| other == code) {
        Some(at) => {
            more.remove(at);
            false
        }
        None => true,
    });
    (!lost.is_empty() || !more.is_empty()).then_some((lost, more))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        pieces(text)
            .iter()
            .map(|piece| match piece {
                Piece::Words(text) => text.clone(),
                Piece::Open(n, text, _) => format!("<{n}|{text}>"),
                Piece::Close(n, text) => format!("</{n}|{text}>"),
                Piece::Alone(n, text, _) => format!("<{n}|{text}/>"),
            })
            .collect()
    }

    #[test]
    fn marks_are_told_from_words() {
        for (text, expected) in [
            ("# A title", "<1|# />A title"),
            ("a **bold *x*** b", "a <1|**>bold <2|*>x</2|*></1|**> b"),
            ("[BAT](term:bat) and `x*y`[^1]", "<1|[>BAT</1|](term:bat)> and <2|`x*y`/>[^1]"),
            ("* a\n* b", "<1|* />a<2|\n* />b"),
            ("![Alt](media/a.svg \"Cap\")", "<1|![/>Alt<2|](media/a.svg \"/>Cap<3|\")/>"),
            ("see <https://x.org>.", "see <1|<https://x.org>/>."),
            ("$x^2$ is", "<1|$x^2$/> is"),
            ("two\nlines", "two\nlines"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
            assert_eq!(joined(&pieces(text)), text);
        }
    }

    #[test]
    fn what_must_stay_is_compared_in_any_order() {
        assert_eq!(broken("[a](term:x) `c`", "`c` [ا](term:x)"), None);
        assert_eq!(broken("[a](#one)", "[ا](#واحد)"), None);
        assert_eq!(
            broken("[a](term:x)", "[ا](term:y)"),
            Some((vec!["(term:x)".to_owned()], vec!["(term:y)".to_owned()]))
        );
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_lost_of_any_text(text in "[a-z #*_\\[\\]()`$|!\n<>\\\\-]{0,60}") {
            assert_eq!(joined(&pieces(&text)), text);
        }
    }
}
