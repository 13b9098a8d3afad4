//! How hard a text reads, by the published formula of its language, or a plain measure where there is none.

use halqa_platform::lang::Lang;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What a measure of a text says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// Words (signs, for Chinese).
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// By the formula of the language; the higher, the easier.
    pub score: Option<f64>,
    /// Of Arabic: the share of words of seven letters and more.
    pub long: Option<f64>,
}

impl Reading {
    /// Words of a sentence on average.
    pub fn sentence(&self) -> f64 {
        self.words as f64 / self.sentences.max(1) as f64
    }
}

/// Below so many words a formula says nothing.
const LEAST: usize = 50;
/// Arabic words with more letters than this (without the article) are long.
const LONG: usize = 6;

/// The formula's name; `None` where there is only a plain measure.
pub const fn formula(lang: Lang) -> Option<&'static str> {
    match lang {
        Lang::En => Some(
            "Flesch Reading Ease (Flesch 1948): 206.835 − 1.015 × words/sentences − 84.6 × syllables/words",
        ),
        Lang::Fr => Some("Flesch, Kandel–Moles (1958): 207 − 1.015 × mots/phrases − 73.6 × syllabes/mots"),
        Lang::Es => Some(
            "Flesch–Szigriszt (Szigriszt-Pazos 1993): 206.835 − palabras/frases − 62.3 × sílabas/palabras",
        ),
        Lang::Ru => {
            Some("Flesch, Oborneva (Оборнева 2006): 206.835 − 1.3 × слова/предложения − 60.1 × слоги/слова")
        }
        Lang::Ar | Lang::Zh => None,
    }
}

/// Measures a lesson's file; `None` where it is too short.
pub fn lesson(markdown: &str, lang: Lang) -> Option<Reading> {
    measure(&prose(markdown), lang)
}

/// The sentences of a lesson: without headings, tables, code, the lines of blocks and what is still in another language.
fn prose(markdown: &str) -> String {
    let mut lines = markdown.lines().peekable();
    let mut body = String::new();
    if lines.peek().is_some_and(|line| line.trim_end() == "---") {
        lines.next();
        lines.by_ref().find(|line| line.trim_end() == "---");
    }
    for line in lines {
        let option = ["poster:", "captions:", "title:"].iter().any(|key| line.starts_with(key));
        body.push_str(if line.starts_with(":::") || option { "" } else { line });
        body.push('\n');
    }
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_MATH;
    let (mut out, mut quiet) = (String::new(), 0usize);
    for event in Parser::new_ext(&body, options) {
        match event {
            Event::Start(
                Tag::Heading { .. } | Tag::Table(_) | Tag::CodeBlock(_) | Tag::Image { .. } | Tag::HtmlBlock,
            ) => quiet += 1,
            Event::End(
                TagEnd::Heading(_) | TagEnd::Table | TagEnd::CodeBlock | TagEnd::Image | TagEnd::HtmlBlock,
            ) => {
                quiet = quiet.saturating_sub(1);
            }
            Event::Text(text) | Event::Code(text) if quiet == 0 => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            // What stands alone is a sentence, with or without its full stop.
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::DefinitionListDefinition) => out.push('\n'),
            _ => {}
        }
    }
    out
}

/// Measures a text.
pub fn measure(text: &str, lang: Lang) -> Option<Reading> {
    let sentences = sentences(text);
    let has_words = |sentence: &&str| sentence.chars().any(char::is_alphabetic);
    let sentences: Vec<&str> = sentences.into_iter().filter(has_words).collect();
    if lang == Lang::Zh {
        let signs = text.chars().filter(|c| ('\u{3400}'..='\u{9fff}').contains(c)).count();
        let reading = Reading { words: signs, sentences: sentences.len(), score: None, long: None };
        return (signs >= LEAST).then_some(reading);
    }
    let words: Vec<&str> = sentences
        .iter()
        .flat_map(|sentence| {
            sentence.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-') && !mark(c))
        })
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    if words.len() < LEAST {
        return None;
    }
    let per_sentence = words.len() as f64 / sentences.len().max(1) as f64;
    let syllables: usize = words.iter().map(|word| self::syllables(word, lang)).sum();
    let per_word = syllables as f64 / words.len() as f64;
    let score = match lang {
        Lang::En => Some(206.835 - 1.015 * per_sentence - 84.6 * per_word),
        Lang::Fr => Some(207.0 - 1.015 * per_sentence - 73.6 * per_word),
        Lang::Es => Some(206.835 - per_sentence - 62.3 * per_word),
        Lang::Ru => Some(206.835 - 1.3 * per_sentence - 60.1 * per_word),
        Lang::Ar | Lang::Zh => None,
    };
    let long = (lang == Lang::Ar).then(|| {
        let long = words.iter().filter(|word| letters(word) > LONG).count();
        long as f64 / words.len() as f64
    });
    Some(Reading { words: words.len(), sentences: sentences.len(), score, long })
}

/// Arabic vowel signs belong to their word.
fn mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{300}'..='\u{36f}')
}

/// The letters of an Arabic word without vowel signs and the article.
fn letters(word: &str) -> usize {
    let bare: String = word.chars().filter(|c| !mark(*c)).collect();
    let rest = bare.strip_prefix("ال").or_else(|| bare.strip_prefix("وال")).unwrap_or(&bare);
    rest.chars().count()
}

fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = match c {
            '\n' | '。' | '！' | '？' | '؟' => true,
            '.' | '!' | '?' | '…' => {
                chars.peek().is_none_or(|(_, next)| next.is_whitespace() || "\"'»”)".contains(*next))
            }
            _ => false,
        };
        if end {
            found.push(&text[start..at]);
            start = at + c.len_utf8();
        }
    }
    found.push(&text[start..]);
    found
}

/// Syllables by groups of vowels, with the common silent endings of English and French.
fn syllables(word: &str, lang: Lang) -> usize {
    let word = word.to_lowercase();
    let vowels: &str = match lang {
        Lang::Ru => "аеёиоуыэюя",
        Lang::Es => "aeiouáéíóúü",
        Lang::Fr => "aeiouyàâäéèêëîïôöùûüœæ",
        _ => "aeiouy",
    };
    // In Russian every vowel is a syllable; in Spanish two strong ones are, and a stressed weak one.
    let apart = |before: char, c: char| match lang {
        Lang::Ru => true,
        Lang::Es => {
            let weak = |c: char| "iuü".contains(c);
            !weak(before) && !weak(c)
        }
        _ => false,
    };
    let (mut count, mut before) = (0usize, None);
    for c in word.chars() {
        let vowel = vowels.contains(c);
        if vowel && before.is_none_or(|before| apart(before, c)) {
            count += 1;
        }
        before = vowel.then_some(c);
    }
    let silent = match lang {
        Lang::En => {
            word.ends_with('e') && !word.ends_with("le")
                || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"))
        }
        Lang::Fr => word.ends_with('e') || word.ends_with("es") || word.ends_with("ent"),
        _ => false,
    };
    count.saturating_sub(usize::from(silent && count > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_said() {
        for (word, lang, n) in [
            ("mercury", Lang::En, 3),
            ("like", Lang::En, 1),
            ("table", Lang::En, 2),
            ("needed", Lang::En, 2),
            ("the", Lang::En, 1),
            ("école", Lang::Fr, 2),
            ("parlent", Lang::Fr, 1),
            ("país", Lang::Es, 2),
            ("ciudad", Lang::Es, 2),
            ("teatro", Lang::Es, 3),
            ("окружающая", Lang::Ru, 6),
        ] {
            assert_eq!(syllables(word, lang), n, "{word}");
        }
    }

    #[test]
    fn short_words_in_short_sentences_read_easier() {
        let easy = "The cat sat on the mat. ".repeat(12);
        let hard = "Notwithstanding administrative considerations, environmental responsibilities necessitate comprehensive intergovernmental coordination. ".repeat(8);
        let score = |text: &str| measure(text, Lang::En).and_then(|reading| reading.score).expect("a score");
        assert!(score(&easy) > 100.0 && score(&hard) < 0.0, "{} {}", score(&easy), score(&hard));
        // 72 words, 12 sentences, 72 syllables.
        assert!((score(&easy) - (206.835 - 1.015 * 6.0 - 84.6)).abs() < 1e-9);
        assert_eq!(measure("Too short.", Lang::En), None);
        let arabic =
            measure(&"اغسل يديك بالماء والصابون قبل الطعام؟ ".repeat(12), Lang::Ar).expect("measured");
        assert_eq!((arabic.sentences, arabic.words, arabic.score), (12, 72, None));
        let chinese = measure(&"请用肥皂和水洗手。".repeat(10), Lang::Zh).expect("measured");
        assert_eq!((chinese.words, chinese.sentences), (80, 10));
    }

    #[test]
    fn only_prose_is_measured() {
        let text = prose(
            "---\nbase: -\n---\n# Title\n\n::: note X\nOne *two*.\n:::\n\n| a | b |\n|---|---|\n| c | d |\n\n* item\n\n```\ncode\n```\n",
        );
        assert_eq!(text.split_whitespace().collect::<Vec<_>>(), ["One", "two.", "item"]);
    }
}
