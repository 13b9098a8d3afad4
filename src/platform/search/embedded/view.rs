//! What is held in memory of an index beside tantivy's files: its vocabulary (for misspellings) and, per
//! document, what it is counted, grouped and ordered by. About 150 bytes a document and 25 a distinct word.
//! Segments never change, so after a write only the new ones are read.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use tantivy::{DocId, Searcher, SegmentReader, TantivyError, columnar::StrColumn, index::SegmentId};

use super::{
    super::{Document, typo::Vocabulary},
    Fields,
};
use crate::lang::Lang;

const SEPARATOR: char = '\u{1f}';

/// The facts of a document, as they stand in its `facts` column.
pub(super) fn facts_of(document: &Document) -> Vec<String> {
    let facets = document.facets.iter().flat_map(|(name, values)| {
        values.iter().map(move |value| format!("f{SEPARATOR}{name}{SEPARATOR}{value}"))
    });
    let numbers = document.sort.iter();
    let numbers = numbers.map(|(name, n)| format!("s{SEPARATOR}{name}{SEPARATOR}{:016x}", n.to_bits()));
    let lang = document.lang.iter().map(|lang| format!("l{SEPARATOR}{lang}"));
    facets.chain(numbers).chain(lang).chain([format!("i{SEPARATOR}{}", document.id)]).collect()
}

/// One segment's facts; documents by their number in it.
struct Facts {
    id: SegmentId,
    vocabulary: Vocabulary,
    ids: Vec<Arc<str>>,
    langs: Vec<Option<Lang>>,
    /// Facet and value, of which `facets` holds the positions.
    values: Vec<(String, String)>,
    /// Where each document's facets begin in `facets`; one more at the end.
    starts: Vec<usize>,
    facets: Vec<u32>,
    numbers: BTreeMap<String, Vec<Option<f64>>>,
}

/// A segment within a view.
pub(super) struct Segment {
    /// Tantivy's side of it.
    pub reader: SegmentReader,
    /// The number of its first document among all.
    pub base: u32,
    /// From the segment's facet values to the view's.
    values: Vec<u32>,
    facts: Arc<Facts>,
}

/// An index as it was at one moment.
#[derive(Default)]
pub(super) struct View {
    /// Its segments.
    pub segments: Vec<Segment>,
    /// Number of documents, deleted ones included: those from 0 to this.
    pub documents: u32,
    /// Facet and value of each value number.
    pub values: Vec<(String, String)>,
    numbers: HashMap<(String, String), u32>,
}

impl View {
    /// Reads what `before` does not hold already.
    pub fn new(searcher: &Searcher, fields: Fields, before: &View) -> tantivy::Result<Self> {
        let mut view = View::default();
        for reader in searcher.segment_readers() {
            let known = before.segments.iter().find(|segment| segment.facts.id == reader.segment_id());
            let facts = match known {
                Some(segment) => Arc::clone(&segment.facts),
                None => Arc::new(Facts::read(reader, fields)?),
            };
            let values = facts.values.iter().map(|value| view.number(value)).collect();
            view.segments.push(Segment { reader: reader.clone(), base: view.documents, values, facts });
            view.documents += reader.max_doc();
        }
        Ok(view)
    }

    fn number(&mut self, value: &(String, String)) -> u32 {
        if let Some(number) = self.numbers.get(value) {
            return *number;
        }
        let number = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.values.push(value.clone());
        self.numbers.insert(value.clone(), number);
        number
    }

    /// The number of a facet's value, where any document has it.
    pub fn value(&self, facet: &str, value: &str) -> Option<u32> {
        self.numbers.get(&(facet.to_owned(), value.to_owned())).copied()
    }

    /// The segment of a document and its number there.
    pub fn at(&self, document: u32) -> Option<(&Segment, DocId)> {
        let after = self.segments.partition_point(|segment| segment.base <= document);
        let segment = self.segments.get(after.checked_sub(1)?)?;
        Some((segment, document - segment.base))
    }
}

impl Segment {
    /// Its words.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.facts.vocabulary
    }

    /// The id of a document.
    pub fn id(&self, document: DocId) -> &str {
        self.facts.ids.get(document as usize).map_or("", |id| id)
    }

    /// The language of a document.
    pub fn lang(&self, document: DocId) -> Option<Lang> {
        self.facts.langs.get(document as usize).copied().flatten()
    }

    /// A number that a document is ordered by.
    pub fn number(&self, name: &str, document: DocId) -> Option<f64> {
        self.facts.numbers.get(name)?.get(document as usize).copied().flatten()
    }

    /// A document's facet values, by the view's numbers.
    pub fn values(&self, document: DocId) -> impl Iterator<Item = u32> {
        let at = document as usize;
        let range = self.facts.starts.get(at).zip(self.facts.starts.get(at + 1));
        let own = range.and_then(|(from, to)| self.facts.facets.get(*from..*to)).unwrap_or_default();
        own.iter().filter_map(|value| self.values.get(*value as usize).copied())
    }
}

enum Fact {
    Id(Arc<str>),
    Lang(Lang),
    Facet(u32),
    Number(String, f64),
}

impl Facts {
    fn read(reader: &SegmentReader, fields: Fields) -> tantivy::Result<Self> {
        let size = reader.max_doc() as usize;
        let mut facts = Self {
            id: reader.segment_id(),
            vocabulary: Vocabulary::default(),
            ids: vec![Arc::from(""); size],
            langs: vec![None; size],
            values: Vec::new(),
            starts: Vec::with_capacity(size + 1),
            facets: Vec::new(),
            numbers: BTreeMap::new(),
        };
        let inverted = reader.inverted_index(fields.words)?;
        let mut terms = inverted.terms().stream()?;
        while terms.advance() {
            if let Ok(term) = std::str::from_utf8(terms.key()) {
                facts.vocabulary.push(term);
            }
        }
        let column = reader.fast_fields().str("facts")?;
        let dictionary = column.as_ref().map_or_else(|| Ok(Vec::new()), |column| facts.dictionary(column))?;
        for document in 0..reader.max_doc() {
            facts.starts.push(facts.facets.len());
            for ord in column.iter().flat_map(|column| column.term_ords(document)) {
                if let Some(fact) = usize::try_from(ord).ok().and_then(|ord| dictionary.get(ord)) {
                    facts.note(document as usize, size, fact);
                }
            }
        }
        facts.starts.push(facts.facets.len());
        Ok(facts)
    }

    /// Every distinct fact, by its number in the column.
    fn dictionary(&mut self, column: &StrColumn) -> tantivy::Result<Vec<Fact>> {
        let mut out = Vec::with_capacity(column.num_terms());
        let mut terms = column.dictionary().stream()?;
        while terms.advance() {
            let text = std::str::from_utf8(terms.key()).unwrap_or_default();
            let fact = self.parse(text);
            out.push(fact.ok_or_else(|| TantivyError::InternalError(format!("no fact: {text:?}")))?);
        }
        Ok(out)
    }

    fn parse(&mut self, text: &str) -> Option<Fact> {
        let (kind, rest) = text.split_once(SEPARATOR)?;
        Some(match kind {
            "i" => Fact::Id(rest.into()),
            "l" => Fact::Lang(rest.parse().ok()?),
            "f" => {
                let (name, value) = rest.split_once(SEPARATOR)?;
                self.values.push((name.to_owned(), value.to_owned()));
                Fact::Facet(u32::try_from(self.values.len() - 1).ok()?)
            }
            _ => {
                let (name, bits) = rest.split_once(SEPARATOR)?;
                Fact::Number(name.to_owned(), f64::from_bits(u64::from_str_radix(bits, 16).ok()?))
            }
        })
    }

    fn note(&mut self, document: usize, size: usize, fact: &Fact) {
        fn set<T>(slots: &mut [T], at: usize, value: T) {
            if let Some(slot) = slots.get_mut(at) {
                *slot = value;
            }
        }
        match fact {
            Fact::Id(id) => set(&mut self.ids, document, Arc::clone(id)),
            Fact::Lang(lang) => set(&mut self.langs, document, Some(*lang)),
            Fact::Facet(value) => self.facets.push(*value),
            Fact::Number(name, number) => {
                let column = self.numbers.entry(name.clone()).or_insert_with(|| vec![None; size]);
                set(column, document, Some(*number));
            }
        }
    }
}
