//! Misspelt words: edit distance, and the terms of a vocabulary that a query word may have meant.

/// Edits between two words, where swapping two neighbours is one (optimal string alignment); `None` over `most`.
pub(super) fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    rows(a, b).last().copied().filter(|edits| *edits <= most)
}

/// Edits between a word and the best beginning of another; `None` over `most`.
pub(super) fn prefix_distance(word: &[char], other: &[char], most: usize) -> Option<usize> {
    let other = other.get(..other.len().min(word.len() + most)).unwrap_or(other);
    rows(word, other).into_iter().min().filter(|edits| *edits <= most)
}

/// The last row of the table: edits between all of `a` and each beginning of `b`.
fn rows(a: &[char], b: &[char]) -> Vec<usize> {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = Vec::with_capacity(b.len() + 1);
        next.push(i + 1);
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
            let mut edits =
                (at(&row, j) + usize::from(x != y)).min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            if i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x) {
                edits = edits.min(at(&before, j - 1) + 1);
            }
            next.push(edits);
        }
        before = std::mem::replace(&mut row, next);
    }
    row
}

/// How a term of the vocabulary answers a word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Exact,
    /// It begins with the word.
    Prefix,
    /// It (or, for the last word, its beginning) is so many edits away.
    Typo(usize),
}

impl Kind {
    /// What a match of this kind is worth beside an exact one.
    pub fn quality(self) -> f32 {
        match self {
            Kind::Exact => 1.0,
            Kind::Prefix => 0.6,
            Kind::Typo(1) => 0.15,
            Kind::Typo(_) => 0.08,
        }
    }
}

/// The distinct words of some documents, in the order of their bytes.
#[derive(Default)]
pub(super) struct Vocabulary {
    text: String,
    terms: Vec<Term>,
}

#[derive(Clone, Copy)]
struct Term {
    start: u32,
    bytes: u16,
    letters: u16,
    /// One bit per letter (of 32 kinds): words that differ in too many bits need no closer look.
    signature: u32,
}

impl Vocabulary {
    /// Adds the next term; they must come sorted.
    pub fn push(&mut self, term: &str) {
        let (Ok(start), Ok(bytes)) = (u32::try_from(self.text.len()), u16::try_from(term.len())) else {
            return;
        };
        self.text.push_str(term);
        let letters = u16::try_from(term.chars().count()).unwrap_or(u16::MAX);
        self.terms.push(Term { start, bytes, letters, signature: signature(term.chars()) });
    }

    fn get(&self, term: &Term) -> &str {
        let start = term.start as usize;
        self.text.get(start..start + usize::from(term.bytes)).unwrap_or_default()
    }

    /// Calls `found` with every term that `word` may stand for.
    pub fn expand(&self, word: &str, typos: usize, is_last: bool, mut found: impl FnMut(&str, Kind)) {
        let from = self.terms.partition_point(|term| self.get(term) < word);
        for term in self.terms.iter().skip(from).map(|term| self.get(term)) {
            match term.strip_prefix(word) {
                Some("") => found(term, Kind::Exact),
                Some(_) if is_last => found(term, Kind::Prefix),
                _ => break,
            }
        }
        if typos == 0 {
            return;
        }
        let letters: Vec<char> = word.chars().collect();
        let mine = signature(letters.iter().copied());
        let mut other: Vec<char> = Vec::new();
        for term in &self.terms {
            let missing = (mine & !term.signature).count_ones() as usize;
            let surplus = (term.signature & !mine).count_ones() as usize;
            let length = usize::from(term.letters);
            let whole = surplus <= typos && length.abs_diff(letters.len()) <= typos;
            if missing > typos || !(whole || is_last && length > letters.len()) {
                continue;
            }
            let text = self.get(term);
            if is_last && text.starts_with(word) || text == word {
                continue;
            }
            other.clear();
            other.extend(text.chars());
            let edits = if whole { distance(&letters, &other, typos) } else { None };
            // A beginning is short: a wrong first letter there is more often another word than a slip.
            let edits = edits.or_else(|| {
                let fits = is_last && letters.first() == other.first();
                fits.then(|| prefix_distance(&letters, &other, typos)).flatten()
            });
            if let Some(edits) = edits {
                found(text, Kind::Typo(edits.max(1)));
            }
        }
    }
}

fn signature(letters: impl Iterator<Item = char>) -> u32 {
    letters.fold(0, |bits, c| bits | 1 << ((c as u32).wrapping_mul(0x9E37_79B1) >> 27))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edits(a: &str, b: &str) -> usize {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        distance(&a, &b, 9).unwrap()
    }

    #[test]
    fn edits_are_counted_and_a_swap_is_one() {
        assert_eq!(edits("mercury", "mercury"), 0);
        assert_eq!(edits("mercruy", "mercury"), 1);
        assert_eq!(edits("mercry", "mercury"), 1);
        assert_eq!(edits("merkury", "mercury"), 1);
        assert_eq!(edits("", "abc"), 3);
        assert_eq!(edits("زئبك", "زئبق"), 1);
        assert_eq!(distance(&['a'], &['b', 'c', 'd'], 1), None);
    }

    #[test]
    fn a_word_stands_for_itself_its_continuations_and_its_neighbours() {
        let mut vocabulary = Vocabulary::default();
        for term in ["convention", "conventions", "course", "mercure", "mercurio", "mercury", "zinc"] {
            vocabulary.push(term);
        }
        let expand = |word: &str, typos, is_last| {
            let mut all = Vec::new();
            vocabulary.expand(word, typos, is_last, |term, kind| all.push((term.to_owned(), kind)));
            all
        };
        let of = |term: &str, kind| (term.to_owned(), kind);
        assert_eq!(expand("mercury", 1, false), [of("mercury", Kind::Exact), of("mercure", Kind::Typo(1))]);
        assert_eq!(
            expand("conv", 0, true),
            [of("convention", Kind::Prefix), of("conventions", Kind::Prefix)]
        );
        assert_eq!(expand("conv", 0, false), []);
        assert_eq!(expand("ocurse", 1, false), [of("course", Kind::Typo(1))]);
        assert_eq!(expand("covnen", 1, true).len(), 2);
        assert_eq!(expand("zing", 0, true), []);
    }
}
