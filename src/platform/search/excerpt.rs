//! What a hit is shown with: the piece of a text where the words stand, with the words marked; and finding among few
//! texts that stand in no index. The same words as in the engines.

use std::ops::Range;

use super::{highlight, words};
use crate::lang::Lang;

/// What somebody typed, cut into words once for many texts.
#[derive(Debug)]
pub struct Marker {
    text: String,
    words: Vec<words::Word>,
}

/// A piece of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The piece, on one line.
    pub text: String,
    /// Byte ranges of it that match, in order, not overlapping.
    pub marks: Vec<Range<usize>>,
    /// There is more before it.
    pub cut_before: bool,
    /// There is more after it.
    pub cut_after: bool,
}

/// How much of a long text is looked at; what stands further in is found, but not shown.
const LOOKED_AT: usize = 60_000;

impl Marker {
    /// For what was typed.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), words: words::of_query(text) }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Byte ranges of `text` that match any of the words.
    pub fn marks(&self, text: &str, lang: Option<Lang>) -> Vec<Range<usize>> {
        highlight::title(&self.text, &self.words, text, &words::of_document(text, lang))
    }

    /// Whether every word occurs in one of these texts, each with its language.
    pub fn finds(&self, texts: &[(&str, Option<Lang>)]) -> bool {
        let all: Vec<words::Word> =
            texts.iter().flat_map(|(text, lang)| words::of_document(text, *lang)).collect();
        let means = |(at, query): (usize, &words::Word)| {
            let last = at + 1 == self.words.len();
            let part = self.text.get(query.range.clone()).unwrap_or_default();
            let han = query.script == words::Script::Han
                && texts.iter().any(|(text, _)| !part.is_empty() && text.contains(part));
            han || all
                .iter()
                .any(|word| highlight::means(query, last, word) || highlight::misspelt(query, last, word))
        };
        !self.is_empty() && self.words.iter().enumerate().all(means)
    }

    /// The piece of about `letters` letters where most of the words stand close together; the beginning where none does.
    pub fn excerpt(&self, text: &str, lang: Option<Lang>, letters: usize) -> Excerpt {
        let end = text.char_indices().nth(LOOKED_AT).map_or(text.len(), |(at, _)| at);
        let whole: String =
            text.get(..end).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        let marks = self.marks(&whole, lang);
        let starts: Vec<usize> = whole.char_indices().map(|(at, _)| at).collect();
        let letter = |byte: usize| starts.partition_point(|at| *at < byte);
        let byte = |letter: usize| starts.get(letter).copied().unwrap_or(whole.len());
        let places: Vec<usize> = marks.iter().map(|range| letter(range.start)).collect();
        let within =
            |from: usize| places.iter().filter(|at| (from..from + letters * 3 / 4).contains(at)).count();
        let best = places.iter().copied().max_by_key(|from| (within(*from), std::cmp::Reverse(*from)));
        let first = best.unwrap_or(0).saturating_sub(letters / 4);
        let first =
            if first + letters >= starts.len() { starts.len().saturating_sub(letters) } else { first };
        let (mut from, mut to) = (byte(first), byte(first + letters));
        // Not in the middle of a word, where words are set apart.
        if from > 0
            && let Some(gap) = whole
                .get(from..to)
                .and_then(|piece| piece.get(..piece.len().min(80)).or(Some(piece))?.find(' '))
            && marks.iter().all(|mark| mark.start >= from + gap || mark.end <= from)
        {
            from += gap + 1;
        }
        if to < whole.len()
            && let Some(gap) = whole.get(from..to).and_then(|piece| piece.rfind(' '))
            && from + gap > from + (to - from) / 2
        {
            to = from + gap;
        }
        let inside = |mark: &Range<usize>| {
            let cut = mark.start.max(from)..mark.end.min(to);
            (cut.start < cut.end).then(|| cut.start - from..cut.end - from)
        };
        Excerpt {
            text: whole.get(from..to).unwrap_or_default().to_owned(),
            marks: marks.iter().filter_map(inside).collect(),
            cut_before: from > 0,
            cut_after: to < whole.len() || end < text.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(excerpt: &Excerpt) -> Vec<&str> {
        excerpt.marks.iter().map(|range| excerpt.text.get(range.clone()).unwrap()).collect()
    }

    #[test]
    fn the_piece_with_the_words_is_shown_and_they_are_marked() {
        let far = "lorem ".repeat(200);
        let text = format!("{far}Wash your hands with soap and water. {far}");
        let excerpt = Marker::new("soap hand").excerpt(&text, Some(Lang::En), 120);
        assert_eq!(marked(&excerpt), ["hands", "soap"]);
        assert!(excerpt.cut_before && excerpt.cut_after);
        assert!(excerpt.text.chars().count() <= 120, "{}", excerpt.text);
        assert!(!excerpt.text.starts_with("orem") && !excerpt.text.ends_with("lore"), "{}", excerpt.text);
        let none = Marker::new("zebra").excerpt(&text, Some(Lang::En), 40);
        assert!(none.marks.is_empty() && none.text.starts_with("lorem"));
        let short = Marker::new("soap").excerpt("Soap.", Some(Lang::En), 40);
        assert_eq!((marked(&short), short.cut_before, short.cut_after), (vec!["Soap"], false, false));
    }

    #[test]
    fn arabic_and_chinese_are_marked_as_they_are_found() {
        let text = "تُغسل اليدان بالماء والصابون قبل الطعام وبعده";
        let excerpt = Marker::new("صابون").excerpt(text, Some(Lang::Ar), 200);
        assert_eq!(marked(&excerpt).len(), 1, "{excerpt:?}");
        let excerpt = Marker::new("洗手").excerpt("饭前便后要洗手，用肥皂和清水。", Some(Lang::Zh), 8);
        assert!(marked(&excerpt).concat().contains("洗手"), "{excerpt:?}");
        assert!(excerpt.text.chars().count() <= 8);
    }

    #[test]
    fn few_texts_are_found_like_those_of_an_index() {
        let texts = [("Privacy notice", Some(Lang::En)), ("إشعار الخصوصية", Some(Lang::Ar))];
        for (query, found) in
            [("privacy", true), ("privcy", true), ("خصوصيه", true), ("notice cookies", false), ("", false)]
        {
            assert_eq!(Marker::new(query).finds(&texts), found, "{query}");
        }
    }
}
