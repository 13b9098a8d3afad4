//! The names of properties in files with vocabularies.

/// SKOS.
pub const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
/// DCMI metadata terms.
pub const DCT: &str = "http://purl.org/dc/terms/";
/// Dublin Core elements.
pub const DC: &str = "http://purl.org/dc/elements/1.1/";
/// OWL.
pub const OWL: &str = "http://www.w3.org/2002/07/owl#";
/// RDF.
pub const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
/// RDF Schema.
pub const RDFS: &str = "http://www.w3.org/2000/01/rdf-schema#";

/// Prefixes as they are usually written.
pub const PREFIXES: [(&str, &str); 6] =
    [("skos", SKOS), ("dct", DCT), ("dc", DC), ("owl", OWL), ("rdf", RDF), ("rdfs", RDFS)];

/// A property as people write it: `skos:note`.
pub fn short(uri: &str) -> String {
    let known = PREFIXES.iter().find_map(|(prefix, space)| Some((prefix, uri.strip_prefix(space)?)));
    known.map_or_else(|| uri.to_owned(), |(prefix, name)| format!("{prefix}:{name}"))
}
