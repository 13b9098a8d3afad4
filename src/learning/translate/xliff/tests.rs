use std::collections::{BTreeMap, BTreeSet};

use quick_xml::{Reader, events::Event};

use super::*;
use crate::{
    format::segments::{Kind, Unit, Units, mark_of_text},
    translate::{
        exchange::{self, Delivery, Fate, Outgoing, Which, Why},
        po,
    },
};

fn unit(key: &str, base: &str, text: Option<&str>, state: State) -> Unit {
    Unit {
        key: key.to_owned(),
        file: key.split('#').next().unwrap_or_default().to_owned(),
        line: 3,
        kind: if key.contains(".md") { Kind::Block } else { Kind::Text },
        base: base.to_owned(),
        text: text.map(str::to_owned),
        state,
        unreviewed: false,
        made_from: None,
        words: true,
    }
}

fn units() -> Units {
    let block = |base: &str, text, state| unit(&format!("l/en.md#{}", mark_of_text(base)), base, text, state);
    Units {
        base: Some(Lang::En),
        languages: vec![Lang::En, Lang::Ar],
        units: vec![
            unit("course.toml#title", "A & <b> \"c\"", None, State::Missing),
            unit("course.toml#summary", "Now", Some("قديم"), State::Stale),
            block("# A *good* title", Some("# عنوان *جيد*"), State::Translated),
            block("See [BAT](term:bat) and\n`code`.", None, State::Missing),
            block("* one\n* two\u{7}", Some("* واحد\n* اثنان"), State::Stale),
        ],
        apart: Vec::new(),
    }
}

fn out(units: &Units, which: Which) -> Vec<Outgoing> {
    exchange::chosen(units, which, "")
        .into_iter()
        .map(|unit| Outgoing {
            unit: unit.clone(),
            before: (unit.state == State::Stale).then(|| "Before".to_owned()),
            notes: vec!["Term: BAT → أفضل".to_owned()],
        })
        .collect()
}

/// The rules of the core of XLIFF 2.1 that a program can break: order and place of elements, required attributes,
/// ids unique in their scope, references that lead somewhere, codes of the target that the source has.
fn obeys_the_core(xml: &str) {
    let children: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("", &["xliff"][..]),
        ("xliff", &["file"]),
        ("file", &["skeleton", "notes", "unit", "group"]),
        ("notes", &["note"]),
        ("unit", &["notes", "originalData", "segment", "ignorable"]),
        ("originalData", &["data"]),
        ("data", &["cp"]),
        ("note", &[]),
        ("segment", &["source", "target"]),
        ("source", &["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]),
        ("target", &["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]),
        ("pc", &["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]),
        ("ph", &[]),
        ("cp", &[]),
    ]);
    let required: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("xliff", &["version", "srcLang"][..]),
        ("file", &["id"]),
        ("unit", &["id"]),
        ("data", &["id"]),
        ("pc", &["id"]),
        ("ph", &["id"]),
        ("cp", &["hex"]),
    ]);
    let mut reader = Reader::from_str(xml);
    let mut path: Vec<(String, usize)> = vec![(String::new(), 0)];
    let (mut file_ids, mut unit_ids) = (BTreeSet::new(), BTreeSet::new());
    let (mut data, mut source, mut target) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    loop {
        let (start, empty) = match reader.read_event().expect("well formed") {
            Event::Start(start) => (start, false),
            Event::Empty(start) => (start, true),
            Event::End(end) => {
                if end.name().as_ref() == b"unit" {
                    assert!(target.is_subset(&source), "codes of the target: {target:?} of {source:?}");
                    (data, source, target) = Default::default();
                }
                path.pop();
                continue;
            }
            Event::Eof => break,
            Event::DocType(_) => panic!("a document type"),
            _ => continue,
        };
        let name = String::from_utf8(start.name().as_ref().to_vec()).expect("text");
        let (parent, last) = path.last_mut().expect("a parent");
        let allowed = children.get(parent.as_str()).unwrap_or_else(|| panic!("{parent}"));
        let place = allowed.iter().position(|child| *child == name);
        let place = place.unwrap_or_else(|| panic!("<{name}> in <{parent}>"));
        if parent != "source" && parent != "target" && parent != "pc" {
            assert!(place >= *last, "<{name}> comes too late in <{parent}>");
            *last = place;
        }
        let attributes: BTreeMap<String, String> = start
            .attributes()
            .map(|found| found.expect("an attribute"))
            .map(|found| {
                let key = String::from_utf8(found.key.as_ref().to_vec()).expect("text");
                (key, String::from_utf8(found.value.to_vec()).expect("text"))
            })
            .collect();
        for attribute in required.get(name.as_str()).copied().unwrap_or_default() {
            assert!(attributes.contains_key(*attribute), "{attribute} of <{name}>");
        }
        let id = attributes.get("id").cloned().unwrap_or_default();
        assert!(id.chars().all(|c| c.is_alphanumeric() || ".-_:".contains(c)), "id {id} is an NMTOKEN");
        let in_target = name != "target" && path.iter().any(|(name, _)| name == "target");
        match name.as_str() {
            "xliff" => {
                assert_eq!(attributes["version"], "2.1");
                assert_eq!(attributes["xmlns"], NAMESPACE);
                assert!(attributes.contains_key("trgLang"), "there are targets");
            }
            "file" => {
                assert!(file_ids.insert(id));
                unit_ids.clear();
            }
            "unit" => assert!(unit_ids.insert(id)),
            "data" => assert!(data.insert(id)),
            "segment" => {
                let state = attributes.get("state").map_or("initial", String::as_str);
                assert!(["initial", "translated", "reviewed", "final"].contains(&state));
                if let Some(sub) = attributes.get("subState") {
                    assert!(attributes.contains_key("state") && sub.contains(':'), "{sub}");
                }
            }
            "pc" | "ph" => {
                for reference in ["dataRef", "dataRefStart", "dataRefEnd"] {
                    let to = attributes.get(reference);
                    assert!(to.is_none_or(|to| data.contains(to)), "{reference} leads nowhere");
                }
                assert!(["fmt", "ui", "quote", "link", "image", "other"].contains(&&*attributes["type"]));
                assert!(if in_target { target.insert(id) } else { source.insert(id) }, "ids are unique");
            }
            _ => {}
        }
        if !empty {
            path.push((name, 0));
        } else if name == "source" {
            continue;
        }
    }
}

#[test]
fn what_is_written_keeps_the_rules_of_xliff() {
    let xml = write("c", Lang::En, Lang::Ar, 7, &out(&units(), Which::All));
    obeys_the_core(&xml);
    assert!(
        xml.contains("<ph id=\"1\" type=\"other\" canCopy=\"no\" canDelete=\"no\" dataRef=\"d1\"/>A "),
        "{xml}"
    );
    assert!(xml.contains("<cp hex=\"0007\"/>"), "{xml}");
    assert!(!xml.contains("(term:bat)</source>") && xml.contains("type=\"link\""), "{xml}");
    obeys_the_core(&write("c", Lang::En, Lang::Ar, 7, &[]));
}

#[test]
fn what_comes_back_untouched_changes_nothing() {
    let units = units();
    let xml = write("c", Lang::En, Lang::Ar, 7, &out(&units, Which::All));
    let po = po::write("c", Lang::En, Lang::Ar, 7, &out(&units, Which::All));
    for file in [xml, po] {
        let delivery = exchange::read(file.as_bytes(), Lang::En, Lang::Ar).expect("read");
        assert_eq!((delivery.revision, delivery.units.len()), (Some(7), 5));
        for (incoming, unit) in delivery.units.iter().zip(&units.units) {
            assert_eq!((&incoming.key, &incoming.source), (&unit.key, &unit.base));
            assert_eq!(incoming.text, unit.text);
        }
        let plan = exchange::plan(&units, &delivery, &BTreeMap::new());
        assert_eq!(plan.acts, BTreeMap::new(), "{:?}", plan.lines);
        assert!(plan.lines.iter().all(|line| !line.fate.is_refused()));
    }
}

fn fates(units: &Units, xml: &str) -> Vec<Fate> {
    let delivery = exchange::read(xml.as_bytes(), Lang::En, Lang::Ar).expect("read");
    exchange::plan(units, &delivery, &BTreeMap::new()).lines.into_iter().map(|line| line.fate).collect()
}

#[test]
fn codes_come_back_whole_or_not_at_all() {
    let units = units();
    let xml = write("c", Lang::En, Lang::Ar, 7, &out(&units, Which::All));
    let source = "<source>See <pc id=\"1\" type=\"link\" canCopy=\"no\" canDelete=\"no\" dataRefStart=\"d1\" dataRefEnd=\"d2\">BAT</pc> and\n<ph id=\"2\" type=\"other\" canCopy=\"no\" canDelete=\"no\" dataRef=\"d3\"/>.</source>\n";
    assert!(xml.contains(source), "{xml}");
    let target = |inner: &str| xml.replace(source, &format!("{source}<target>{inner}</target>\n"));
    let good = target("انظر <ph id=\"2\" dataRef=\"d3\"/> و<pc id=\"1\">التقنيات</pc>.");
    let delivery = exchange::read(good.as_bytes(), Lang::En, Lang::Ar).expect("read");
    assert_eq!(delivery.units[3].text.as_deref(), Some("انظر `code` و[التقنيات](term:bat)."));
    let split = target("انظر <sc id=\"1\"/>التقنيات<ec startRef=\"1\"/> <ph id=\"2\"/>");
    assert_eq!(fates(&units, &split)[3], Fate::Taken);
    for broken in [
        "انظر التقنيات",
        "<ph id=\"2\"/><ph id=\"2\"/><pc id=\"1\">x</pc>",
        "<ph id=\"9\"/><pc id=\"1\">x</pc><ph id=\"2\"/>",
    ] {
        assert!(matches!(fates(&units, &target(broken))[3], Fate::Codes(..)), "{broken}");
    }
}

#[test]
fn states_say_what_is_done() {
    let units = units();
    let xml = write("c", Lang::En, Lang::Ar, 7, &out(&units, Which::All));
    let done = xml.replace("state=\"initial\" subState=\"halqa:stale\"", "state=\"final\"");
    let found = fates(&units, &done);
    assert_eq!((&found[1], &found[4]), (&Fate::Accepted, &Fate::Accepted));
    let changed =
        xml.replace("<source>Now</source>", "<source>Then</source>").replace("<target>قديم", "<target>آخر");
    let delivery = exchange::read(changed.as_bytes(), Lang::En, Lang::Ar).expect("read");
    let plan = exchange::plan(&units, &delivery, &BTreeMap::new());
    assert_eq!(plan.lines[1].fate, Fate::Stale, "made from an older base, kept as that");
    let po = po::write("c", Lang::En, Lang::Ar, 7, &out(&units, Which::All));
    let rewritten = po.replace("msgstr \"قديم\"", "msgstr \"جديد\"");
    assert_eq!(fates(&units, &rewritten)[1], Fate::Unfinished, "it is still fuzzy");
    assert_eq!(fates(&units, &rewritten.replace("#, fuzzy\n", ""))[1], Fate::Taken);
    assert_eq!(fates(&units, &po.replace("#, fuzzy\n", ""))[1], Fate::Accepted);
    let unknown = xml.replace("course.toml#title", "course.toml#titel");
    assert_eq!(fates(&units, &unknown)[0], Fate::Unknown);
}

#[test]
fn hostile_files_are_refused_with_their_line() {
    let head = "<?xml version=\"1.0\"?>\n";
    let root = format!("<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"en\" trgLang=\"ar\">");
    let deep = "<group>".repeat(100);
    for (file, line, why) in [
        (format!("{head}<!DOCTYPE x [<!ENTITY a \"b\">]>\n{root}</xliff>"), 2, "Doctype"),
        (format!("{head}{root}\n<file id=\"f\">&a;</file></xliff>"), 3, "Doctype"),
        (format!("{head}{root}\n<file id=\"&a;\"><unit name=\"&b;\"/></file></xliff>"), 3, "Doctype"),
        (format!("{head}{root}\n{deep}"), 3, "TooMuch"),
        (format!("{head}{root}\n<file></unit></xliff>"), 3, "Syntax"),
        (format!("{head}{root}\n<file>"), 3, "Syntax"),
        (format!("{head}{}", root.replace("ar", "fr")), 2, "Language"),
        (format!("{head}{}", root.replace("\"en\"", "\"ru\"")), 2, "Language"),
        (format!("{head}{}", root.replace("2.1", "1.2")), 2, "Version"),
        (format!("{head}<html/>"), 2, "Kind"),
        ("PK\u{3}\u{4}zip".to_owned(), 1, "Kind"),
        ("{\"json\": 1}".to_owned(), 1, "Kind"),
        ("msgid \"a\"\nmsgstr \"b\n".to_owned(), 2, "Syntax"),
        ("msgid \"a\"\nmsgstr \"\\q\"\n".to_owned(), 2, "Syntax"),
        ("\"lost\"".to_owned(), 1, "Kind"),
        ("# only a comment\n".to_owned(), 1, "Nothing"),
        ("msgid \"\"\nmsgstr \"Language: fr\\n\"\n".to_owned(), 1, "Language"),
    ] {
        let fault = exchange::read(file.as_bytes(), Lang::En, Lang::Ar).expect_err(&file);
        assert!(format!("{:?}", fault.why).starts_with(why), "{file}: {fault:?}");
        assert_eq!(fault.line, line, "{file}: {fault:?}");
    }
    let fault = exchange::read(b"msgid \"a\"\nmsgstr \"\xff\"", Lang::En, Lang::Ar).expect_err("not UTF-8");
    assert_eq!((fault.line, fault.why), (2, Why::Encoding));
}

#[test]
fn po_is_what_others_read() {
    let units = units();
    let text = po::write("c", Lang::En, Lang::Ar, 7, &out(&units, Which::All));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("c.po");
    std::fs::write(&path, &text).expect("written");
    let catalog = polib::po_file::parse(&path).expect("a catalogue");
    for unit in &units.units {
        let message = catalog.find_message(Some(&unit.key), &unit.base, None).expect("there");
        assert_eq!(message.msgstr().expect("one form"), unit.text.as_deref().unwrap_or_default());
        assert_eq!(message.is_fuzzy(), unit.state == State::Stale);
    }
    assert!(text.contains("#| msgid \"Before\"\nmsgctxt \"course.toml#summary\""), "{text}");
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "[<>/a-z0-9\"= &;!?\\[\\]\n#]{0,200}") {
        let _ = exchange::read(text.as_bytes(), Lang::En, Lang::Ar);
        let xml = format!("<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"en\" trgLang=\"ar\"><file id=\"f\"><unit id=\"u\" name=\"k\"><segment><source>{text}");
        let _: Result<Delivery, _> = exchange::read(xml.as_bytes(), Lang::En, Lang::Ar);
        let _ = exchange::read(format!("msgid \"\"\n{text}").as_bytes(), Lang::En, Lang::Ar);
    }

    #[test]
    fn any_base_and_translation_come_back(base in "[a-z *_\\[\\]()`$|!\n<>&#\u{7}-]{1,60}", own in "[a-zد *_`<>&\n]{1,40}") {
        let units = Units { units: vec![unit("l/en.md#01234567", &base, Some(&own), State::Translated)], ..units() };
        let xml = write("c", Lang::En, Lang::Ar, 7, &out(&units, Which::All));
        obeys_the_core(&xml);
        let delivery = exchange::read(xml.as_bytes(), Lang::En, Lang::Ar).expect("read");
        assert_eq!(delivery.units[0].source, base);
        assert_eq!(delivery.units[0].text.as_deref(), Some(own.as_str()));
    }
}
