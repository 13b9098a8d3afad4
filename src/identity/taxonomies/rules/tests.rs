use super::*;
use crate::taxonomies::{
    reading::{self, Unreadable},
    writing::{self, Format},
};

const SAMPLE: &[u8] = include_bytes!("../../../../tests/material/taxonomies/water.ttl");
const BASE: &str = "https://vocab.example.org/water/";

fn sample() -> Scheme {
    let mut scheme = reading::read(SAMPLE, None).unwrap().scheme;
    name_slugs(&mut scheme);
    scheme
}

fn uri(end: &str) -> String {
    format!("{BASE}{end}")
}

#[test]
fn export_import_export_is_the_same_to_the_byte_in_both_formats() {
    let scheme = sample();
    assert!(check(&scheme).iter().all(|problem| !problem.is_error()), "{:?}", check(&scheme));
    for format in [Format::Turtle, Format::RdfXml] {
        let first = writing::write(&scheme, format).unwrap();
        let mut again = reading::read(&first, None).unwrap();
        assert!(again.unkept.is_empty(), "{:?}", again.unkept);
        name_slugs(&mut again.scheme);
        assert_eq!(again.scheme, scheme, "{format:?}");
        assert_eq!(writing::write(&again.scheme, format).unwrap(), first, "{format:?}");
    }
}

#[test]
fn the_sample_has_six_languages_and_its_tree() {
    let scheme = sample();
    assert_eq!(scheme.uri, "https://vocab.example.org/water");
    assert_eq!(scheme.titles.len(), 6);
    let well = &scheme.concepts[&uri("well")];
    assert_eq!(well.label(Lang::Ar).1, "بئر");
    assert_eq!(well.label(Lang::Zh).1, "水井");
    assert!(well.broader.contains(&uri("groundwater")));
    // Said on one side only in the file.
    assert!(scheme.concepts[&uri("drinking-water")].related.contains(&uri("well")));
    assert_eq!(well.slug, "well");
}

#[test]
fn problems_have_their_lines() {
    let text = "@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n\
        <urn:x:s> a s:ConceptScheme .\n\
        <urn:x:a> a s:Concept ; s:prefLabel \"A\"@en ;\n  s:broader <urn:x:b> .\n\
        <urn:x:b> a s:Concept ; s:prefLabel \"B\"@en ;\n  s:prefLabel \"Bee\"@en ;\n  s:broader <urn:x:a> .\n\
        <urn:x:c> a s:Concept ;\n  s:prefLabel \"C\"@pt-BR ; s:broader <urn:x:gone> ; s:note \"n\" .\n";
    let file = reading::read(text.as_bytes(), None).unwrap();
    let problems = check(&file.scheme);
    let line = |wanted: fn(&Problem) -> bool| {
        let problem = problems.iter().find(|problem| wanted(problem)).unwrap();
        file.line(problem)
    };
    assert_eq!(line(|p| matches!(p, Problem::TwoLabels(..))), Some(6));
    assert_eq!(line(|p| matches!(p, Problem::Circle(_))), Some(3));
    assert_eq!(line(|p| matches!(p, Problem::Unknown(..))), Some(8));
    assert!(problems.contains(&Problem::OtherLanguage("pt-br".to_owned())));
    assert!(problems.contains(&Problem::Missing("urn:x:a".to_owned(), Lang::Ar)));
    assert_eq!(file.unkept.get("skos:note"), Some(&1));
    // Kept, whatever its language.
    assert_eq!(file.scheme.concepts["urn:x:c"].label(Lang::Ar), (None, "C"));
}

#[test]
fn what_cannot_be_read_is_refused() {
    let read = |text: &str| reading::read(text.as_bytes(), None).map(drop).unwrap_err();
    assert_eq!(read(" \n"), Unreadable::Empty);
    assert!(matches!(read("<urn:a> <urn:b>\n<urn:c> oops"), Unreadable::Syntax(2, _)));
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\
        <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>";
    assert_eq!(read(bomb), Unreadable::DocumentType);
    let outside = "<!DOCTYPE r SYSTEM \"http://127.0.0.1/x.dtd\"><rdf:RDF/>";
    assert_eq!(read(outside), Unreadable::DocumentType);
    assert_eq!(reading::read(b"\xff\xfe<", None).map(drop).unwrap_err(), Unreadable::NotText);
    let two = "@prefix s: <http://www.w3.org/2004/02/skos/core#> . <urn:a> a s:ConceptScheme . <urn:b> a s:ConceptScheme . \
        <urn:c> a s:Concept ; s:prefLabel \"C\"@en .";
    assert!(matches!(read(two), Unreadable::ManySchemes(_)));
    assert_eq!(read("<urn:a> <urn:b> <urn:c> ."), Unreadable::NoConcepts);
    let large = vec![b' '; reading::MOST_BYTES + 1];
    assert_eq!(reading::read(&large, None).map(drop).unwrap_err(), Unreadable::TooLarge);
}

#[test]
fn a_second_import_changes_nothing_and_slugs_stay() {
    let known = sample();
    let file = reading::read(SAMPLE, None).unwrap().scheme;
    let changes = compare(&known, &file);
    assert!(changes.none(true), "{changes:?}");
    assert_eq!(take_in(&known, &file, true), known);
    let mut less = file.clone();
    less.concepts.remove(&uri("well"));
    less.concepts.get_mut(&uri("drinking-water")).unwrap().related.clear();
    let changes = compare(&known, &less);
    assert_eq!(changes.missing, [uri("well")]);
    assert!(!take_in(&known, &less, false).concepts[&uri("well")].deprecated);
    assert!(take_in(&known, &less, true).concepts[&uri("well")].deprecated);
}

#[test]
fn a_list_adds_and_names_and_leaves_the_rest() {
    let known = sample();
    let list = "id,parent,en,fr,ar\nwell,,Water well,,\nborehole,well,Borehole,Forage,بئر محفورة\n";
    let file = reading::read(list.as_bytes(), Some(&known)).unwrap().scheme;
    let after = take_in(&known, &file, false);
    let well = &after.concepts[&uri("well")];
    assert_eq!((well.label(Lang::En).1, well.label(Lang::Ar).1), ("Water well", "بئر"));
    assert!(well.broader.contains(&uri("groundwater")), "an empty parent says nothing");
    let borehole = after.concepts.values().find(|concept| concept.slug == "borehole").unwrap();
    assert_eq!(borehole.broader.iter().collect::<Vec<_>>(), [&uri("well")]);
    let refused = |list: &str| reading::read(list.as_bytes(), Some(&known)).map(drop).unwrap_err();
    assert_eq!(refused("id,parent,en\na,nowhere,A\n"), Unreadable::NoParent(2, "nowhere".to_owned()));
    assert_eq!(refused("id,en\na,A\na,B\n"), Unreadable::TwiceInList(3, "a".to_owned()));
    assert_eq!(refused("id,en\na,\n"), Unreadable::NoLabel(2));
}

#[test]
fn acts_keep_the_tree_whole() {
    let mut scheme = sample();
    let (ground, well) = (uri("groundwater"), uri("well"));
    assert_eq!(move_to(&mut scheme, &ground, Some(&well)), Err(Refused::Circle));
    assert_eq!(scheme, sample());
    assert_eq!(deprecate(&mut scheme, &ground, true, None), Err(Refused::HasNarrower));
    let labels = BTreeMap::from([("en".to_owned(), "Spring".to_owned())]);
    let spring = add(&mut scheme, "", &labels, Some(&ground)).unwrap();
    assert_eq!(spring, uri("spring"));
    assert_eq!(add(&mut scheme, "spring", &labels, None), Err(Refused::Taken));
    merge(&mut scheme, &spring, &well).unwrap();
    let merged = &scheme.concepts[&spring];
    assert!(merged.deprecated && merged.replaced_by.as_deref() == Some(&*well));
    assert!(scheme.concepts[&well].of(Kind::AltLabel).any(|(lang, text)| (lang, text) == ("en", "Spring")));
    merge(&mut scheme, &ground, &well).unwrap();
    assert!(!scheme.concepts[&well].broader.contains(&ground), "it would stand under itself");
    assert!(check(&scheme).iter().all(|problem| !problem.is_error()), "{:?}", check(&scheme));
}

#[test]
fn addresses_are_made_of_what_there_is() {
    assert_eq!(slug_from("  Émissions & releases "), "missions-releases");
    assert_eq!(slug_from("水"), "");
    assert!(is_uri("urn:halqa:themes:mercury") && is_uri("https://example.org/a#b"));
    for bad in ["mercury", "https://example.org/a b", "javascript:", "urn:<x>"] {
        assert!(!is_uri(bad), "{bad}");
    }
}
