//! Which part of a title answered the words, and which words were misspelt: the same for both engines.

use std::ops::Range;

use super::{
    typo::{distance, prefix_distance},
    words::{Script, Word},
};

/// Byte ranges of `title` that match any of the query's words.
pub(super) fn title(
    query_text: &str,
    query: &[Word],
    title: &str,
    title_words: &[Word],
) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, q) in query.iter().enumerate() {
        let last = at + 1 == query.len();
        let before = ranges.len();
        ranges.extend(title_words.iter().filter(|word| means(q, last, word)).map(|word| word.range.clone()));
        // "and" is no misspelt "hand" where "hands" stands.
        if ranges.len() == before {
            let near = title_words.iter().filter(|word| misspelt(q, last, word));
            ranges.extend(near.map(|word| word.range.clone()));
        }
    }
    // A part of a Chinese word, however the title was cut.
    for word in query.iter().filter(|word| word.script == Script::Han) {
        let Some(part) = query_text.get(word.range.clone()).filter(|part| !part.is_empty()) else { continue };
        ranges.extend(title.match_indices(part).map(|(at, part)| at..at + part.len()));
    }
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// Whether a query word means a word of a text without a misspelling.
pub(super) fn means(query: &Word, is_last: bool, word: &Word) -> bool {
    let exact = query.forms().any(|q| word.forms().any(|w| q == w || is_last && w.starts_with(q)));
    exact || query.stems.iter().any(|stem| word.stems.contains(stem))
}

/// Whether a query word means a word of a text with a misspelling.
pub(super) fn misspelt(query: &Word, is_last: bool, word: &Word) -> bool {
    let typos = query.typos();
    if typos == 0 || query.script != word.script {
        return false;
    }
    let (q, w): (Vec<char>, Vec<char>) = (query.text.chars().collect(), word.text.chars().collect());
    distance(&q, &w, typos).is_some()
        || is_last && q.first() == w.first() && prefix_distance(&q, &w, typos).is_some()
}

/// The text with some of its words replaced.
pub(super) fn replaced(text: &str, replacements: &[(Range<usize>, String)]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, word) in replacements {
        out.push_str(text.get(done..range.start)?);
        out.push_str(word);
        done = range.end;
    }
    out.push_str(text.get(done..)?);
    (!replacements.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::super::words::{of_document, of_query};
    use super::*;
    use crate::lang::Lang;

    fn shown(query: &str, text: &str, lang: Lang) -> Vec<String> {
        let ranges = title(query, &of_query(query), text, &of_document(text, Some(lang)));
        ranges.into_iter().map(|range| text.get(range).unwrap().to_owned()).collect()
    }

    #[test]
    fn matched_words_are_marked() {
        assert_eq!(shown("emision", "Émissions and releases", Lang::En), ["Émissions"]);
        assert_eq!(shown("تعاون", "التعاون فيما بين بلدان الجنوب", Lang::Ar), ["التعاون"]);
        assert_eq!(shown("含汞产", "含汞产品", Lang::Zh).concat().chars().next(), Some('含'));
        assert_eq!(shown("сотрудничества", "Сотрудничество Юг-Юг", Lang::Ru), ["Сотрудничество"]);
        assert_eq!(shown("zzz", "Nothing here", Lang::En), Vec::<String>::new());
        assert_eq!(shown("hand", "Hands and arms", Lang::En), ["Hands"]);
        assert_eq!(shown("hand", "Wand and band", Lang::En), ["Wand", "and", "band"]);
    }
}
