//! Files with vocabularies, into memory: SKOS as Turtle (N-Triples with it) and RDF/XML, and a plain list as CSV.
//! Nothing is fetched, no entity is resolved, and sizes are limited.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use halqa_platform::lang::Lang;
use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxrdfxml::RdfXmlParser;
use oxttl::TurtleParser;

use super::{
    rules::{Concept, Kind, Match, Problem, Scheme, is_uri, settle, slug_from, uri_for},
    vocabulary::{self, DC, DCT, OWL, RDF, RDFS, SKOS},
};

/// The most bytes of a file.
pub const MOST_BYTES: usize = 16 << 20;
/// The most statements of a file.
pub const MOST_TRIPLES: usize = 600_000;

/// What a file says.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// The vocabulary. Its URI is empty where the file is a list, or names no scheme.
    pub scheme: Scheme,
    /// What the file says that has no place here: the property, and how often.
    pub unkept: BTreeMap<String, usize>,
    lines: HashMap<String, usize>,
    second_labels: HashMap<(String, String), usize>,
}

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing in it.
    Empty,
    /// Larger than [`MOST_BYTES`].
    TooLarge,
    /// Not UTF-8.
    NotText,
    /// XML with a document type: entities are not resolved.
    DocumentType,
    /// Not what it should be, in this line; what the reader says (in English).
    Syntax(usize, String),
    /// More than [`MOST_TRIPLES`] statements.
    TooMany,
    /// No concepts in it.
    NoConcepts,
    /// Several schemes: their URIs.
    ManySchemes(Vec<String>),
    /// The first line of a list names none of the six languages.
    NoLanguages,
    /// A line of a list names a parent that is not there: line, parent.
    NoParent(usize, String),
    /// Two lines of a list have the same id: line, id.
    TwiceInList(usize, String),
    /// A line of a list has no label: line.
    NoLabel(usize),
}

impl File {
    /// The line of the file that a problem is about.
    pub fn line(&self, problem: &Problem) -> Option<usize> {
        if let Problem::TwoLabels(uri, lang) = problem
            && let Some(line) = self.second_labels.get(&(uri.clone(), lang.clone()))
        {
            return Some(*line);
        }
        self.lines.get(problem.about()?).copied()
    }
}

/// Reads a file. `known` is the scheme that it is to go into, where there is one: a list has no names of its own.
///
/// # Errors
/// [`Unreadable`].
pub fn read(bytes: &[u8], known: Option<&Scheme>) -> Result<File, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\0') {
        return Err(Unreadable::NotText);
    }
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Unreadable::Empty);
    }
    let mut file = if start.starts_with("<?xml") || start.starts_with("<rdf:RDF") || start.starts_with("<!") {
        xml(text)?
    } else if is_list(text) {
        list(text, known)?
    } else {
        turtle(text)?
    };
    if file.scheme.concepts.is_empty() {
        return Err(Unreadable::NoConcepts);
    }
    settle(&mut file.scheme);
    Ok(file)
}

// The first line of a list names languages; that of RDF never does.
fn is_list(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    !first.contains(['<', '@', ':'])
        && first.split([',', ';', '\t']).any(|name| name.trim().trim_matches('"').parse::<Lang>().is_ok())
}

fn turtle(text: &str) -> Result<File, Unreadable> {
    let mut taking = Taking::default();
    let mut parser = TurtleParser::new().low_level();
    let mut lines = text.split_inclusive('\n').enumerate();
    let mut at = 1;
    // Line by line, so that each statement is known by its line.
    while !parser.is_end() {
        match lines.next() {
            Some((n, line)) => {
                at = n + 1;
                parser.extend_from_slice(line.as_bytes());
            }
            None => parser.end(),
        }
        while let Some(triple) = parser.parse_next() {
            let triple = triple.map_err(|error| {
                let line = usize::try_from(error.location().start.line).unwrap_or(0);
                Unreadable::Syntax(line + 1, error.message().to_owned())
            })?;
            taking.take(triple, at)?;
        }
    }
    taking.file()
}

fn xml(text: &str) -> Result<File, Unreadable> {
    // Entities within entities grow without end, and others lead out of the file.
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
        return Err(Unreadable::DocumentType);
    }
    let mut taking = Taking::default();
    let mut parser = RdfXmlParser::new().for_slice(text.as_bytes());
    let (mut counted, mut line) = (0, 1);
    loop {
        let next = parser.next();
        let position = usize::try_from(parser.buffer_position()).unwrap_or(0).min(text.len());
        let passed = text.as_bytes().get(counted..position).unwrap_or_default();
        line += passed.iter().filter(|byte| **byte == b'\n').count();
        counted = counted.max(position);
        match next {
            None => break,
            Some(Ok(triple)) => taking.take(triple, line)?,
            Some(Err(error)) => return Err(Unreadable::Syntax(line, error.to_string())),
        }
    }
    taking.file()
}

/// Statements on their way into a scheme.
#[derive(Default)]
struct Taking {
    triples: usize,
    schemes: BTreeMap<String, BTreeMap<String, String>>,
    named: BTreeSet<String>,
    concepts: BTreeMap<String, Concept>,
    is_concept: BTreeSet<String>,
    narrower: Vec<(String, String)>,
    unkept: BTreeMap<String, usize>,
    lines: HashMap<String, usize>,
    second_labels: HashMap<(String, String), usize>,
}

fn tidy(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = lines.chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect();
    kept.trim().to_owned()
}

impl Taking {
    fn take(&mut self, triple: Triple, line: usize) -> Result<(), Unreadable> {
        self.triples += 1;
        if self.triples > MOST_TRIPLES {
            return Err(Unreadable::TooMany);
        }
        let predicate = triple.predicate.as_str().to_owned();
        let NamedOrBlankNode::NamedNode(subject) = triple.subject else {
            self.leave(&predicate);
            return Ok(());
        };
        let subject = subject.into_string();
        self.lines.entry(subject.clone()).or_insert(line);
        let kept = match triple.object {
            Term::Literal(literal) => {
                let lang = literal.language().unwrap_or_default().to_ascii_lowercase();
                self.literal(&subject, &predicate, &lang, literal.value(), line)
            }
            Term::NamedNode(object) => self.link(&subject, &predicate, object.as_str()),
            Term::BlankNode(_) => false,
            #[expect(unreachable_patterns, reason = "another feature of the crate adds a kind of term")]
            _ => false,
        };
        if !kept {
            self.leave(&predicate);
        }
        Ok(())
    }

    fn leave(&mut self, predicate: &str) {
        *self.unkept.entry(vocabulary::short(predicate)).or_default() += 1;
    }

    fn literal(&mut self, subject: &str, predicate: &str, lang: &str, value: &str, line: usize) -> bool {
        let text = tidy(value);
        if text.is_empty() {
            return true;
        }
        let is = |space: &str, name: &str| predicate.strip_prefix(space) == Some(name);
        if is(DCT, "title") || is(DC, "title") || is(RDFS, "label") {
            let titles = self.schemes.entry(subject.to_owned()).or_default();
            titles.entry(lang.to_owned()).or_insert(text);
            return true;
        }
        let concept = || (subject.to_owned(), Concept::default());
        if is(SKOS, "notation") {
            let (uri, fresh) = concept();
            let known = self.concepts.entry(uri).or_insert(fresh);
            return known.notation.get_or_insert_with(|| text.clone()) == &text;
        }
        if is(OWL, "deprecated") {
            let (uri, fresh) = concept();
            self.concepts.entry(uri).or_insert(fresh).deprecated = text == "true" || text == "1";
            return true;
        }
        let Some(kind) = Kind::ALL.into_iter().find(|kind| is(SKOS, kind.id())) else { return false };
        let (uri, fresh) = concept();
        let known = self.concepts.entry(uri.clone()).or_insert(fresh);
        let before = known.label_in(lang).is_some_and(|before| before != text);
        if kind == Kind::PrefLabel && before {
            self.second_labels.insert((uri, lang.to_owned()), line);
        }
        known.say(kind, lang, &text);
        true
    }

    fn link(&mut self, subject: &str, predicate: &str, object: &str) -> bool {
        let is = |space: &str, name: &str| predicate.strip_prefix(space) == Some(name);
        if is(RDF, "type") {
            match object.strip_prefix(SKOS) {
                Some("ConceptScheme") => drop(self.named.insert(subject.to_owned())),
                Some("Concept") => drop(self.is_concept.insert(subject.to_owned())),
                _ => return false,
            }
            return true;
        }
        if is(SKOS, "inScheme") || is(SKOS, "topConceptOf") {
            self.is_concept.insert(subject.to_owned());
            self.named.insert(object.to_owned());
            return true;
        }
        if is(SKOS, "hasTopConcept") {
            self.named.insert(subject.to_owned());
            self.is_concept.insert(object.to_owned());
            return true;
        }
        if is(SKOS, "narrower") {
            self.narrower.push((subject.to_owned(), object.to_owned()));
            return true;
        }
        let concept = self.concepts.entry(subject.to_owned()).or_default();
        if is(SKOS, "broader") {
            concept.broader.insert(object.to_owned());
        } else if is(SKOS, "related") {
            concept.related.insert(object.to_owned());
        } else if is(DCT, "isReplacedBy") {
            concept.replaced_by = Some(object.to_owned());
        } else if let Some(kind) = Match::ALL.into_iter().find(|kind| is(SKOS, kind.id())) {
            concept.matches.entry(kind).or_default().insert(object.to_owned());
        } else {
            return false;
        }
        true
    }

    fn file(mut self) -> Result<File, Unreadable> {
        for (above, below) in std::mem::take(&mut self.narrower) {
            self.concepts.entry(below).or_default().broader.insert(above);
        }
        // What is only mentioned, or is the scheme itself, is no concept.
        let named = std::mem::take(&mut self.named);
        let is_concept = std::mem::take(&mut self.is_concept);
        let mut titles = BTreeMap::new();
        let mut concepts = BTreeMap::new();
        for (uri, concept) in std::mem::take(&mut self.concepts) {
            if named.contains(&uri) {
                for (lang, text) in concept.of(Kind::PrefLabel) {
                    titles.entry(lang.to_owned()).or_insert_with(|| text.to_owned());
                }
            } else if is_uri(&uri)
                && (is_concept.contains(&uri) || concept.texts.contains_key(&Kind::PrefLabel))
            {
                concepts.insert(uri, concept);
            } else if concept != Concept::default() {
                self.leave(&format!("{SKOS}Concept"));
            }
        }
        for uri in is_concept.iter().filter(|uri| is_uri(uri) && !named.contains(*uri)) {
            concepts.entry(uri.clone()).or_default();
        }
        let mut schemes = named.into_iter();
        let uri = schemes.next().unwrap_or_default();
        let more: Vec<String> = schemes.collect();
        if !more.is_empty() {
            return Err(Unreadable::ManySchemes([vec![uri], more].concat()));
        }
        if let Some(own) = self.schemes.remove(&uri) {
            titles.extend(own);
        }
        for _ in std::mem::take(&mut self.schemes).values().flatten() {
            self.leave(&format!("{DCT}title"));
        }
        let scheme = Scheme { uri, titles, concepts };
        Ok(File { scheme, unkept: self.unkept, lines: self.lines, second_labels: self.second_labels })
    }
}

/// A list: a line for each concept, with `id` and `parent` where there are such, and a column for each language.
fn list(text: &str, known: Option<&Scheme>) -> Result<File, Unreadable> {
    let first = text.lines().next().unwrap_or_default();
    let by = [b',', b';', b'\t'].into_iter().max_by_key(|by| first.bytes().filter(|b| b == by).count());
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(by.unwrap_or(b','))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let syntax = |error: csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        Unreadable::Syntax(usize::try_from(line).unwrap_or(1), error.to_string())
    };
    let header = reader.headers().map_err(syntax)?.clone();
    let column = |name: &str| header.iter().position(|known| known.eq_ignore_ascii_case(name));
    let (id, parent) = (column("id"), column("parent"));
    let langs: Vec<(usize, Lang)> =
        Lang::ALL.into_iter().filter_map(|lang| Some((column(lang.code())?, lang))).collect();
    if langs.is_empty() {
        return Err(Unreadable::NoLanguages);
    }
    let none = Scheme::default();
    let known = known.unwrap_or(&none);
    let mut file = File::default();
    let mut by_slug: BTreeMap<String, String> =
        known.concepts.iter().map(|(uri, concept)| (concept.slug.clone(), uri.clone())).collect();
    let mut seen = BTreeSet::new();
    let mut parents: Vec<(String, String, usize)> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(syntax)?;
        let line = record.position().map_or(0, csv::Position::line);
        let line = usize::try_from(line).unwrap_or(0);
        let cell = |at: Option<usize>| at.and_then(|at| record.get(at)).map(tidy).unwrap_or_default();
        let label =
            langs.iter().map(|(at, lang)| (*lang, cell(Some(*at)))).find(|(_, text)| !text.is_empty());
        let Some((_, any)) = label else { return Err(Unreadable::NoLabel(line)) };
        let english = langs.iter().find(|(_, lang)| *lang == Lang::En).map(|(at, _)| cell(Some(*at)));
        let named = [cell(id), english.unwrap_or_default(), any];
        let slug = named.iter().map(|text| slug_from(text)).find(|slug| !slug.is_empty());
        let slug = slug.unwrap_or_else(|| format!("line-{line}"));
        if !seen.insert(slug.clone()) {
            return Err(Unreadable::TwiceInList(line, slug));
        }
        let uri = by_slug.get(&slug).cloned().unwrap_or_else(|| uri_for(known, &slug));
        by_slug.insert(slug.clone(), uri.clone());
        // What the list does not say of a known concept stays.
        let mut concept = known.concepts.get(&uri).cloned().unwrap_or_default();
        for (at, lang) in &langs {
            let text = cell(Some(*at));
            if !text.is_empty() {
                concept.put(Kind::PrefLabel, lang.code(), BTreeSet::from([text]));
            }
        }
        let above = slug_from(&cell(parent));
        if !above.is_empty() {
            parents.push((uri.clone(), above, line));
        }
        file.lines.insert(uri.clone(), line);
        file.scheme.concepts.insert(uri, concept);
    }
    for (uri, above, line) in parents {
        let Some(above) = by_slug.get(&above) else { return Err(Unreadable::NoParent(line, above)) };
        if let Some(concept) = file.scheme.concepts.get_mut(&uri) {
            concept.broader = BTreeSet::from([above.clone()]);
        }
    }
    Ok(file)
}
