//! Words of a text: cut and folded by charabia (as Meilisearch does), without the Arabic article, with stems.
//! Chinese is cut by ICU's dictionary, which stands in the program file: charabia's takes 50 MB of memory.

use std::{collections::BTreeSet, ops::Range};

use charabia::{Language as Tongue, Normalize, Token, Tokenize, normalizer::NormalizerOption};
use icu::segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
use tantivy::tokenizer::{Language, RawTokenizer, Stemmer, TextAnalyzer, TokenStream as _};

use crate::lang::Lang;

/// Longer words are cut here; nobody types them whole.
const LONGEST: usize = 64;

/// What writing a word is in, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Arabic,
    Cyrillic,
    Han,
    Latin,
    Other,
}

/// A word of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word {
    /// Where it stands, in bytes, article included.
    pub range: Range<usize>,
    /// Folded; never empty.
    pub text: String,
    /// The folded word with its article, where it has one.
    pub whole: Option<String>,
    /// `en:cours`: folded stems with the language whose rules made them.
    pub stems: Vec<String>,
    /// Its writing.
    pub script: Script,
}

impl Word {
    /// Every exact form.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.text.as_str()).chain(self.whole.as_deref())
    }

    /// How many misspellings are forgiven.
    pub fn typos(&self) -> usize {
        let letters = self.text.chars().count();
        let plain = self.script != Script::Han && !self.text.chars().all(|c| c.is_ascii_digit());
        match letters {
            4..=7 if plain => 1,
            8.. if plain => 2,
            _ => 0,
        }
    }
}

/// Words of a document in `lang`.
pub(super) fn of_document(text: &str, lang: Option<Lang>) -> Vec<Word> {
    let latin = match lang {
        Some(lang @ (Lang::Fr | Lang::Es)) => lang,
        _ => Lang::En,
    };
    words(text, &[latin])
}

/// The words of a text in `lang`, each with every form that it may be recognised by: folded, without the Arabic
/// article, its stem. For comparing texts, such as a term with its use.
pub fn forms(text: &str, lang: Lang) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for word in of_document(text, Some(lang)) {
        let mut forms: Vec<String> = word.forms().map(str::to_owned).collect();
        forms.extend(word.stems);
        all.push(forms);
    }
    all
}

/// Words of a query: Latin words are stemmed by the rules of all three languages, since a reader of the Arabic
/// pages may well type a French word. At most ten of the first 400 characters.
pub(super) fn of_query(text: &str) -> Vec<Word> {
    let end = text.char_indices().nth(400).map_or(text.len(), |(at, _)| at);
    let mut found = words(text.get(..end).unwrap_or_default(), &[Lang::En, Lang::Fr, Lang::Es]);
    found.truncate(10);
    found
}

fn words(text: &str, latin: &[Lang]) -> Vec<Word> {
    let mut stemmers = Stemmers::default();
    let mut found: Vec<Word> = Vec::new();
    // charabia parts «ال» from its word; it is put back here, so that all prefixes are treated alike.
    let mut article: Option<(Range<usize>, String)> = None;
    for (mut range, mut folded) in pieces(text) {
        if let Some((before, letters)) = article.take() {
            if before.end == range.start && script(&folded) == Script::Arabic {
                range.start = before.start;
                folded = letters + &folded;
            } else {
                found.push(word(before, letters, text, latin, &mut stemmers));
            }
        }
        if folded.is_empty() {
            continue;
        }
        if folded == "ال" {
            article = Some((range, folded));
        } else {
            found.push(word(range, folded, text, latin, &mut stemmers));
        }
    }
    if let Some((range, letters)) = article {
        found.push(word(range, letters, text, latin, &mut stemmers));
    }
    found
}

/// Where words stand, with their folded letters; the Arabic article by itself.
fn pieces(text: &str) -> Vec<(Range<usize>, String)> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let start = text.len() - rest.len();
        let eastern = is_eastern(first);
        let end = rest.find(|c| is_eastern(c) != eastern).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        if eastern {
            cut_eastern(run, |at, lemma| {
                out.push((start + at.start..start + at.end, fold(&lemma.to_lowercase())))
            });
        } else {
            let words = run.tokenize().filter(|token| token.is_word());
            out.extend(words.map(|t| (start + t.byte_start..start + t.byte_end, fold(t.lemma()))));
        }
    }
    out
}

/// Chinese and Japanese signs with their punctuation and wide forms.
fn is_eastern(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

fn cut_eastern(run: &str, mut found: impl FnMut(Range<usize>, &str)) {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let options = NormalizerOption { create_char_map: false, lossy: true, ..NormalizerOption::default() };
    let mut start = 0;
    for end in segmenter.segment_str(run) {
        let piece = run.get(start..end).unwrap_or_default();
        if piece.chars().any(char::is_alphanumeric) {
            let token = Token {
                lemma: piece.into(),
                byte_end: piece.len(),
                char_end: piece.chars().count(),
                script: charabia::Script::Cj,
                language: Some(Tongue::Cmn),
                ..Token::default()
            };
            found(start..end, token.normalize(&options).lemma());
        }
        start = end;
    }
}

fn word(range: Range<usize>, folded: String, text: &str, latin: &[Lang], stemmers: &mut Stemmers) -> Word {
    let folded: String = folded.chars().take(LONGEST).collect();
    let script = script(&folded);
    let bare = (script == Script::Arabic).then(|| without_article(&folded)).flatten().map(str::to_owned);
    let stems = match script {
        // Russian endings need й and ё apart from и and е, so the stem is taken before folding.
        Script::Cyrillic => {
            let surface = text.get(range.clone()).unwrap_or_default().to_lowercase().replace('ё', "е");
            let surface: String = surface.chars().take(LONGEST).collect();
            vec![format!("ru:{}", fold(&stemmers.stem(Lang::Ru, &surface)))]
        }
        Script::Latin => {
            latin.iter().map(|lang| format!("{lang}:{}", stemmers.stem(*lang, &folded))).collect()
        }
        Script::Arabic | Script::Han | Script::Other => Vec::new(),
    };
    match bare {
        Some(bare) => Word { range, text: bare, whole: Some(folded), stems, script },
        None => Word { range, text: folded, whole: None, stems, script },
    }
}

/// What charabia leaves: marks on letters of every script, and Arabic letters that are written one for another.
fn fold(lemma: &str) -> String {
    lemma
        .chars()
        .filter_map(|c| match c {
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => None,
            'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
            'ى' | 'ی' | 'ئ' => Some('ي'),
            'ة' => Some('ه'),
            'ؤ' => Some('و'),
            'ک' => Some('ك'),
            'й' => Some('и'),
            'ё' => Some('е'),
            '\'' | '’' => None,
            c => Some(c),
        })
        .collect()
}

/// The word after the definite article and the letters that grow together with it.
fn without_article(word: &str) -> Option<&str> {
    if word == "الله" {
        return None;
    }
    // With «ال» two letters are a word (الحق); the longer prefixes may be the root's own letters.
    let prefixes = [("وال", 3), ("فال", 3), ("بال", 3), ("كال", 3), ("ولل", 3), ("لل", 3), ("ال", 2)];
    prefixes
        .iter()
        .find_map(|(prefix, least)| word.strip_prefix(prefix).filter(|rest| rest.chars().count() >= *least))
}

fn script(word: &str) -> Script {
    match word.chars().next() {
        Some('\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}') => Script::Arabic,
        Some('\u{400}'..='\u{52f}') => Script::Cyrillic,
        Some('\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}') => Script::Han,
        Some('a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}') => Script::Latin,
        _ => Script::Other,
    }
}

/// Words by which a person with this name, address or organisation is found: folded, Arabic ones with and without
/// their article, Chinese signs singly and in pairs, what an apostrophe parts also as one.
pub fn name_words(text: &str) -> BTreeSet<String> {
    let whole = joined(text);
    let mut all = parts_of_name(text);
    if whole != text {
        all.extend(parts_of_name(&whole));
    }
    all
}

// Typed with and without: Thiong’o, Thiongo.
fn joined(text: &str) -> String {
    text.replace(['\'', '’', 'ʼ', '‘', '`'], "")
}

fn parts_of_name(text: &str) -> BTreeSet<String> {
    let words = words(text, &[]);
    let plain = words.iter().filter(|word| word.script != Script::Han);
    let forms = plain.flat_map(|word| word.forms().map(str::to_owned).collect::<Vec<_>>());
    forms.chain(grams(&words).into_iter().map(|(_, gram)| gram)).collect()
}

/// A name as names are sorted by it: its folded words in their order, Arabic ones without their article.
pub fn name_in_order(text: &str) -> String {
    words(text, &[]).into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
}

/// What somebody typed to find a person, as beginnings of [`name_words`]: one that another begins with is left out,
/// and all but the first eight.
pub fn name_query(text: &str) -> Vec<String> {
    let end = text.char_indices().nth(200).map_or(text.len(), |(at, _)| at);
    let words = words(&joined(text.get(..end).unwrap_or_default()), &[]);
    let mut found: Vec<String> = Vec::new();
    let mut signs: Vec<char> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if word.script != Script::Han {
            found.push(word.text.clone());
            continue;
        }
        signs.extend(word.text.chars());
        let next = words.get(at + 1);
        if next.is_none_or(|next| next.script != Script::Han || next.range.start != word.range.end) {
            found.extend(match signs.as_slice() {
                [one] => vec![one.to_string()],
                signs => signs.windows(2).map(|pair| pair.iter().collect()).collect(),
            });
            signs.clear();
        }
    }
    let mut kept: Vec<String> = Vec::new();
    for word in &found {
        let within = found.iter().any(|other| other.len() > word.len() && other.starts_with(word.as_str()));
        if !within && !kept.contains(word) {
            kept.push(word.clone());
        }
    }
    kept.truncate(8);
    kept
}

/// Single Chinese signs and pairs of neighbours, with the number of the word in which each begins: so a part of
/// a word is found however the text was cut.
pub(super) fn grams(words: &[Word]) -> Vec<(usize, String)> {
    let mut signs: Vec<(usize, char, bool)> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if word.script != Script::Han {
            continue;
        }
        let follows = at
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .is_some_and(|before| before.script == Script::Han && before.range.end == word.range.start);
        signs.extend(word.text.chars().enumerate().map(|(n, sign)| (at, sign, n > 0 || follows)));
    }
    let singles = signs.iter().map(|(at, sign, _)| (*at, sign.to_string()));
    let pairs = signs.windows(2).filter_map(|pair| match pair {
        [(at, first, _), (_, second, true)] => Some((*at, [*first, *second].iter().collect())),
        _ => None,
    });
    singles.chain(pairs).collect()
}

/// The grams that a text must have to contain this Chinese word: its pairs, or the one sign that it is.
pub(super) fn grams_of_word(word: &Word) -> Vec<String> {
    let signs: Vec<char> = word.text.chars().collect();
    match signs.as_slice() {
        _ if word.script != Script::Han => Vec::new(),
        [one] => vec![one.to_string()],
        signs => signs.windows(2).map(|pair| pair.iter().collect()).collect(),
    }
}

#[derive(Default)]
struct Stemmers([Option<TextAnalyzer>; 6]);

impl Stemmers {
    fn stem(&mut self, lang: Lang, word: &str) -> String {
        let language = match lang {
            Lang::Fr => Language::French,
            Lang::Es => Language::Spanish,
            Lang::Ru => Language::Russian,
            _ => Language::English,
        };
        let Some(slot) = self.0.get_mut(lang.index()) else { return word.to_owned() };
        let analyzer = slot.get_or_insert_with(|| {
            TextAnalyzer::builder(RawTokenizer::default()).filter(Stemmer::new(language)).build()
        });
        let mut stream = analyzer.token_stream(word);
        stream.next().map_or_else(|| word.to_owned(), |token| token.text.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        of_query(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn the_arabic_article_and_its_prefixes_fall() {
        for text in
            ["التعاون", "والتعاون", "فالتعاون", "بالتعاون", "كالتعاون", "للتعاون", "تَعاوُن", "تعـــاون"]
        {
            assert_eq!(texts(text), ["تعاون"], "{text}");
        }
        assert_eq!(texts("الله"), ["الله"]);
        assert_eq!(texts("ال"), ["ال"]);
        assert_eq!(texts("الحق"), ["حق"]);
        assert_eq!(texts("بالغ"), ["بالغ"]);
        let word = of_query("في التعاون").remove(1);
        assert_eq!("في التعاون".get(word.range).unwrap(), "التعاون");
        assert_eq!(word.whole.as_deref(), Some("التعاون"));
    }

    #[test]
    fn arabic_letters_written_one_for_another_are_one() {
        assert_eq!(texts("اتفاقية"), texts("إتفاقيه"));
        assert_eq!(texts("مستوى"), texts("مستوي"));
        assert_eq!(texts("الأثر"), texts("الاثر"));
    }

    #[test]
    fn names_are_found_by_beginnings_in_every_script() {
        let has = |name: &str, typed: &str| {
            let words = name_words(name);
            let wanted = name_query(typed);
            !wanted.is_empty()
                && wanted.iter().all(|part| words.iter().any(|word| word.starts_with(part.as_str())))
        };
        for (name, typed) in [
            ("أمينة بن علي", "امينه"),
            ("أمينة بن علي", "أَمِينَة علي"),
            ("فاطمة الزهراء", "زهرا"),
            ("فاطمة الزهراء", "الزهر"),
            ("李明", "明"),
            ("李明", "李明"),
            ("歐陽明", "歐陽"),
            ("Lucía Fernández", "fernan LUC"),
            ("Анна Смирнова", "смирн"),
            ("Ngũgĩ wa Thiong’o", "ngugi thiongo"),
            ("amina.benali@ministry.example.org", "benali minist"),
        ] {
            assert!(has(name, typed), "{typed} finds {name}: {:?} {:?}", name_words(name), name_query(typed));
        }
        assert!(!has("李明", "明李"), "signs in another order are another name");
        assert!(!has("Amina", "mina"), "beginnings, not middles");
        assert_eq!(name_query("an anna ann"), ["anna"]);
        assert_eq!(name_query(" ,; "), [""; 0]);
    }

    #[test]
    fn marks_and_case_fall_in_every_script() {
        assert_eq!(texts("Élève, Coopération Sud-Sud"), ["eleve", "cooperation", "sud", "sud"]);
        assert_eq!(texts("ёлка Юный"), ["елка", "юныи"]);
        assert_eq!(texts("niño"), ["nino"]);
        assert_eq!(texts("l’eau d'émission"), ["l", "eau", "d", "emission"]);
    }

    #[test]
    fn stems_join_inflected_forms() {
        let stems = |text: &str, lang| of_document(text, Some(lang)).remove(0).stems;
        assert_eq!(stems("сотрудничества", Lang::Ru), stems("сотрудничество", Lang::Ru));
        assert_eq!(stems("химический", Lang::Ru), stems("химических", Lang::Ru));
        assert_eq!(stems("obligaciones", Lang::Es), stems("obligación", Lang::Es));
        assert_eq!(stems("nationales", Lang::Fr), stems("national", Lang::Fr));
        assert_eq!(stems("emissions", Lang::En), ["en:emiss"]);
    }

    #[test]
    fn chinese_is_cut_and_every_pair_is_kept() {
        let words = of_document("南南合作与三方合作", Some(Lang::Zh));
        assert!(words.iter().any(|word| word.text == "合作"), "{words:?}");
        let grams: Vec<String> = grams(&words).into_iter().map(|(_, gram)| gram).collect();
        for gram in ["南", "南合", "作与", "三方", "方合"] {
            assert!(grams.iter().any(|g| g == gram), "{gram}: {grams:?}");
        }
        assert_eq!(grams_of_word(&of_query("汞").remove(0)), ["汞"]);
        assert_eq!(texts("公約，條約。"), texts("公约、条约"), "traditional signs are simplified ones");
        assert_eq!(texts("COP5第五次会议").first().map(String::as_str), Some("cop5"));
        assert_eq!(texts("ＣＯＰ５"), ["cop5"]);
        let text = "在 公约 之外";
        let cut: Vec<&str> = of_query(text).into_iter().map(|word| text.get(word.range).unwrap()).collect();
        assert_eq!(cut, ["在", "公约", "之外"]);
    }
}
