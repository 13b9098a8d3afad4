//! A vocabulary as a file: SKOS as Turtle and RDF/XML. The same vocabulary gives the same bytes.

use std::io;

use halqa_platform::error::Result;
use oxrdf::{Literal, NamedNode, Term, Triple, vocab::xsd};
use oxrdfxml::RdfXmlSerializer;
use oxttl::TurtleSerializer;

use super::{
    rules::{Concept, Kind, Scheme},
    vocabulary::{DCT, OWL, RDF, SKOS},
};

/// What a file is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Turtle.
    Turtle,
    /// RDF/XML.
    RdfXml,
}

impl Format {
    /// The end of the file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Format::Turtle => "ttl",
            Format::RdfXml => "rdf",
        }
    }

    /// Its MIME type.
    pub const fn mime(self) -> &'static str {
        match self {
            Format::Turtle => "text/turtle; charset=utf-8",
            Format::RdfXml => "application/rdf+xml; charset=utf-8",
        }
    }

    /// By the end of a file's name.
    pub fn of_extension(end: &str) -> Option<Self> {
        [Format::Turtle, Format::RdfXml].into_iter().find(|format| format.extension() == end)
    }
}

/// The whole vocabulary.
///
/// # Errors
/// Something in it is no URI or no language tag, which what came in cannot be.
pub fn write(scheme: &Scheme, format: Format) -> Result<Vec<u8>> {
    let triples = triples(scheme)?;
    let bytes = match format {
        Format::Turtle => {
            let mut writer = prefixed_turtle()?.for_writer(Vec::new());
            triples
                .iter()
                .try_for_each(|triple| writer.serialize_triple(triple))
                .and_then(|()| writer.finish())
        }
        Format::RdfXml => {
            let mut writer = prefixed_xml()?.for_writer(Vec::new());
            triples.iter().try_for_each(|triple| writer.serialize_triple(triple)).and_then(|()| {
                let mut bytes = writer.finish()?;
                bytes.push(b'\n');
                io::Result::Ok(bytes)
            })
        }
    };
    Ok(bytes.map_err(anyhow::Error::new)?)
}

const PREFIXES: [(&str, &str); 3] = [("skos", SKOS), ("dct", DCT), ("owl", OWL)];

fn prefixed_turtle() -> Result<TurtleSerializer> {
    let start = Ok(TurtleSerializer::new());
    let all = PREFIXES.iter().fold(start, |writer, (name, uri)| writer?.with_prefix(*name, *uri));
    Ok(all.map_err(anyhow::Error::new)?)
}

fn prefixed_xml() -> Result<RdfXmlSerializer> {
    let start = Ok(RdfXmlSerializer::new());
    let all = PREFIXES.iter().fold(start, |writer, (name, uri)| writer?.with_prefix(*name, *uri));
    Ok(all.map_err(anyhow::Error::new)?)
}

fn node(uri: &str) -> Result<NamedNode> {
    Ok(NamedNode::new(uri).map_err(anyhow::Error::new)?)
}

fn text(lang: &str, value: &str) -> Result<Literal> {
    if lang.is_empty() {
        return Ok(Literal::new_simple_literal(value));
    }
    Ok(Literal::new_language_tagged_literal(value, lang).map_err(anyhow::Error::new)?)
}

fn triples(scheme: &Scheme) -> Result<Vec<Triple>> {
    let own = node(&scheme.uri)?;
    let mut all = Vec::new();
    let mut say = |subject: &NamedNode, space: &str, name: &str, object: Term| -> Result<()> {
        all.push(Triple::new(subject.clone(), node(&format!("{space}{name}"))?, object));
        Ok(())
    };
    say(&own, RDF, "type", node(&format!("{SKOS}ConceptScheme"))?.into())?;
    for (lang, title) in &scheme.titles {
        say(&own, DCT, "title", text(lang, title)?.into())?;
    }
    for (uri, _) in scheme.concepts.iter().filter(|(_, concept)| is_top(concept)) {
        say(&own, SKOS, "hasTopConcept", node(uri)?.into())?;
    }
    for (uri, concept) in &scheme.concepts {
        let about = node(uri)?;
        say(&about, RDF, "type", node(&format!("{SKOS}Concept"))?.into())?;
        say(&about, SKOS, "inScheme", own.clone().into())?;
        if let Some(notation) = &concept.notation {
            say(&about, SKOS, "notation", Literal::new_simple_literal(notation).into())?;
        }
        for kind in Kind::ALL {
            for (lang, value) in concept.of(kind) {
                say(&about, SKOS, kind.id(), text(lang, value)?.into())?;
            }
        }
        for (name, uris) in [("broader", &concept.broader), ("related", &concept.related)] {
            for uri in uris {
                say(&about, SKOS, name, node(uri)?.into())?;
            }
        }
        for (kind, uris) in &concept.matches {
            for uri in uris {
                say(&about, SKOS, kind.id(), node(uri)?.into())?;
            }
        }
        if concept.deprecated {
            say(&about, OWL, "deprecated", Literal::new_typed_literal("true", xsd::BOOLEAN).into())?;
        }
        if let Some(uri) = &concept.replaced_by {
            say(&about, DCT, "isReplacedBy", node(uri)?.into())?;
        }
    }
    Ok(all)
}

/// Whether a concept stands at the top of its scheme.
pub fn is_top(concept: &Concept) -> bool {
    concept.broader.is_empty() && !concept.deprecated
}
