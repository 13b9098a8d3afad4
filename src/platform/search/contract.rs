//! What both engines promise, as one function, and what only the embedded one can show.

use std::{collections::BTreeMap, fs};

use proptest::prelude::*;

use super::{Document, Embedded, Found, Meilisearch, Request, Search, SearchError, Sort};
use crate::lang::Lang;

const INDEX: &str = "contract";

fn document(id: &str, lang: Lang, title: &str, body: &str) -> Document {
    let (course, _) = id.split_once(':').unwrap();
    let theme = if ["minamata", "basel", "stockholm"].contains(&course) { "chemicals" } else { "learning" };
    let published = match course {
        "minamata" => 2017.0,
        "basel" => 1992.0,
        "stockholm" => 2004.0,
        "cop" => 2023.0,
        _ => 2020.0,
    };
    Document {
        id: id.to_owned(),
        lang: Some(lang),
        title: title.to_owned(),
        body: body.to_owned(),
        keywords: Vec::new(),
        facets: BTreeMap::from([
            ("course".to_owned(), vec![course.to_owned()]),
            ("theme".to_owned(), vec![theme.to_owned()]),
            ("level".to_owned(), vec![if course == "basel" { "advanced" } else { "basic" }.to_owned()]),
        ]),
        sort: BTreeMap::from([("published".to_owned(), published)]),
        audience: vec!["public".to_owned()],
    }
}

/// Documents as the product has them: courses in several languages, a circle, and two that are not public.
pub(super) fn documents() -> Vec<Document> {
    let mut all = vec![
        document(
            "minamata:en",
            Lang::En,
            "Tools for the Minamata Convention",
            "Mercury emissions and releases, mercury-added products, supply sources and trade. Countries \
             report every four years under Article 21.",
        ),
        document(
            "minamata:ar",
            Lang::Ar,
            "أدوات لاتفاقية ميناماتا",
            "انبعاثات الزئبق وإطلاقاته، والمنتجات المضاف إليها الزئبق، ومصادر الإمداد والتجارة. التعاون بين \
             الأطراف في إعداد التقارير الوطنية.",
        ),
        document(
            "minamata:zh",
            Lang::Zh,
            "水俣公约工具",
            "汞的排放和释放，添汞产品，供应来源和贸易。缔约方每四年提交国家报告。南南合作与三方合作。",
        ),
        document(
            "minamata:fr",
            Lang::Fr,
            "Outils pour la Convention de Minamata",
            "Émissions et rejets de mercure, produits contenant du mercure ajouté, sources d’approvisionnement \
             et commerce. Rapports nationaux et coopération régionale.",
        ),
        document(
            "minamata:ru",
            Lang::Ru,
            "Инструменты для Минаматской конвенции",
            "Выбросы и высвобождения ртути, продукты с добавлением ртути, источники поставок и торговля. \
             Международное сотрудничество сторон.",
        ),
        document(
            "minamata:es",
            Lang::Es,
            "Herramientas para el Convenio de Minamata",
            "Emisiones y liberaciones de mercurio, productos con mercurio añadido, fuentes de suministro y \
             comercio. Presentación de informes nacionales y cooperación.",
        ),
        document(
            "basel:en",
            Lang::En,
            "Hazardous wastes and the Basel Convention",
            "Transboundary movements need the prior informed consent of the importing country. Wastes that \
             contain mercury are among them.",
        ),
        document(
            "stockholm:fr",
            Lang::Fr,
            "Polluants organiques persistants",
            "La Convention de Stockholm vise l’élimination de ces substances et l’inventaire des stocks.",
        ),
        document(
            "facilitation:es",
            Lang::Es,
            "Facilitar el aprendizaje en línea",
            "Cómo preparar una sesión, plantear preguntas y acompañar a los participantes.",
        ),
        document(
            "circle:ar",
            Lang::Ar,
            "حلقة المختبرات",
            "مجتمع ممارسة لموظفي المختبرات: أسئلة عن أخذ العينات والقياس والمستوى المقبول.",
        ),
        document("staff:en", Lang::En, "Staff notes on kryptonite", "Draft budget for the mercury workshop."),
        document("cop:en", Lang::En, "Zinc circle for members", "Only members of this circle read it."),
    ];
    all[0].keywords = vec!["chemicals".to_owned(), "reporting".to_owned()];
    all[10].audience = vec!["role:staff".to_owned(), "account:7".to_owned()];
    all[11].audience = vec!["circle:zinc".to_owned()];
    all
}

fn ids(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.id.as_str()).collect()
}

fn public(text: &str, lang: Lang) -> Request {
    Request::new(text, lang, &["public"])
}

async fn contract(engine: &dyn Search) {
    engine.clear(INDEX).await.unwrap();
    engine.put(INDEX, &documents()).await.unwrap();
    assert!(engine.is_ready().await);
    words(engine).await;
    order_and_relaxing(engine).await;
    facets(engine).await;
    groups(engine).await;
    audiences(engine).await;
    highlights(engine).await;
    changes(engine).await;
}

async fn finds(engine: &dyn Search, text: &str, lang: Lang, id: &str) {
    let found = engine.search(INDEX, &public(text, lang)).await.unwrap();
    assert!(ids(&found).contains(&id), "{text:?} should find {id}: {found:?}");
    assert!(!found.relaxed, "{text:?} is found by all its words");
}

async fn words(engine: &dyn Search) {
    for (text, lang, id) in [
        // a word, a prefix, a misspelling (letter gone, wrong, swapped; two edits in a long word), a stem
        ("mercury", Lang::En, "minamata:en"),
        ("MERCURY convention", Lang::En, "minamata:en"),
        ("hazar", Lang::En, "basel:en"),
        ("mercry", Lang::En, "minamata:en"),
        ("mercruy", Lang::En, "minamata:en"),
        ("transbuondery", Lang::En, "basel:en"),
        ("emission", Lang::En, "minamata:en"),
        ("reported", Lang::En, "minamata:en"),
        ("article 21", Lang::En, "minamata:en"),
        // a French reader, and an English word on Arabic pages
        ("emissions", Lang::Fr, "minamata:fr"),
        ("Coopération", Lang::Fr, "minamata:fr"),
        ("cooperation", Lang::Fr, "minamata:fr"),
        ("rapport national", Lang::Fr, "minamata:fr"),
        ("approvisionnement", Lang::Fr, "minamata:fr"),
        ("convenion", Lang::Ar, "minamata:en"),
        ("mercurio", Lang::Es, "minamata:es"),
        ("anadido", Lang::Es, "minamata:es"),
        ("emisión", Lang::Es, "minamata:es"),
        ("preguntas aprendisaje", Lang::Es, "facilitation:es"),
        ("ртуть", Lang::Ru, "minamata:ru"),
        ("сотрудничества", Lang::Ru, "minamata:ru"),
        ("конвенция", Lang::Ru, "minamata:ru"),
        ("сотруднчество", Lang::Ru, "minamata:ru"),
        ("междунар", Lang::Ru, "minamata:ru"),
        // the article, its prefixes, letters written one for another, marks, tatweel
        ("زئبق", Lang::Ar, "minamata:ar"),
        ("الزئبق", Lang::Ar, "minamata:ar"),
        ("بالزئبق", Lang::Ar, "minamata:ar"),
        ("للزئبق", Lang::Ar, "minamata:ar"),
        ("تعاون", Lang::Ar, "minamata:ar"),
        ("والتعاون", Lang::Ar, "minamata:ar"),
        ("تَعاوُن", Lang::Ar, "minamata:ar"),
        ("تعـــاون", Lang::Ar, "minamata:ar"),
        ("منتجات مضاف", Lang::Ar, "minamata:ar"),
        ("مستوي", Lang::Ar, "circle:ar"),
        ("حلقه", Lang::Ar, "circle:ar"),
        ("اسئلة", Lang::Ar, "circle:ar"),
        ("مختبرت", Lang::Ar, "circle:ar"),
        // Chinese words, a part of a word, one sign
        ("水俣公约", Lang::Zh, "minamata:zh"),
        ("公约", Lang::Zh, "minamata:zh"),
        ("合作", Lang::Zh, "minamata:zh"),
        ("三方合作", Lang::Zh, "minamata:zh"),
        ("约工", Lang::Zh, "minamata:zh"),
        ("汞", Lang::Zh, "minamata:zh"),
    ] {
        finds(engine, text, lang, id).await;
    }
    for text in ["xylophone", "زرافة", "长颈鹿", "жираф"] {
        let found = engine.search(INDEX, &public(text, Lang::En)).await.unwrap();
        assert_eq!((found.total, found.hits.len()), (0, 0), "{text}: {found:?}");
    }
    let found = engine.search(INDEX, &public("merkury", Lang::En)).await.unwrap();
    assert!(found.total > 0);
    let found = engine.search(INDEX, &public("minamta convention", Lang::En)).await.unwrap();
    assert_eq!(found.corrected.as_deref(), Some("minamata convention"), "{found:?}");
    let found = engine.search(INDEX, &public("minamata convention", Lang::En)).await.unwrap();
    assert_eq!(found.corrected, None);
}

async fn order_and_relaxing(engine: &dyn Search) {
    // The title weighs more than the body, and a word as typed more than a misspelling («convenio»).
    let found = engine.search(INDEX, &public("convention", Lang::En)).await.unwrap();
    assert_eq!(ids(&found)[3], "stockholm:fr", "{found:?}");
    // All words first, then any.
    let found = engine.search(INDEX, &public("wastes mercury", Lang::En)).await.unwrap();
    assert_eq!((ids(&found), found.relaxed), (vec!["basel:en"], false));
    let found = engine.search(INDEX, &public("consent xylophone", Lang::En)).await.unwrap();
    assert_eq!((ids(&found), found.relaxed), (vec!["basel:en"], true));
    // Without words, everything; ordered by a number, missing ones last; pages do not overlap.
    for text in ["", "  ?!"] {
        let sort = |ascending| Sort::Field { name: "published".to_owned(), ascending };
        let mut request = Request { sort: sort(true), limit: 3, ..public(text, Lang::En) };
        let found = engine.search(INDEX, &request).await.unwrap();
        assert_eq!((found.total, ids(&found)[..2].to_vec()), (10, vec!["basel:en", "stockholm:fr"]));
        request.sort = sort(false);
        let mut seen = Vec::new();
        for offset in [0, 3, 6, 9] {
            request.offset = offset;
            let found = engine.search(INDEX, &request).await.unwrap();
            seen.extend(ids(&found).into_iter().map(str::to_owned));
        }
        assert_eq!((seen.len(), seen.last().map(String::as_str)), (10, Some("basel:en")));
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 10);
    }
    // A chosen order holds with words too.
    let sort = Sort::Field { name: "published".to_owned(), ascending: true };
    let found = engine.search(INDEX, &Request { sort, ..public("convention", Lang::En) }).await.unwrap();
    assert_eq!(ids(&found)[..2], ["basel:en", "stockholm:fr"]);
}

async fn facets(engine: &dyn Search) {
    let count = vec!["theme".to_owned(), "level".to_owned()];
    let chosen = |facet: &str, values: &[&str]| {
        (facet.to_owned(), values.iter().map(|&value| value.to_owned()).collect::<Vec<_>>())
    };
    let counts = |found: &Found, facet: &str| -> Vec<(String, usize)> {
        found.facet_counts[facet].iter().map(|(value, n)| (value.clone(), *n)).collect()
    };
    let of = |value: &str, n| (value.to_owned(), n);
    let mut request = Request { count, ..public("", Lang::En) };
    let found = engine.search(INDEX, &request).await.unwrap();
    assert_eq!(counts(&found, "theme"), [of("chemicals", 8), of("learning", 2)]);
    assert_eq!(counts(&found, "level"), [of("advanced", 1), of("basic", 9)]);
    // A choice narrows the others' counts, not its own.
    request.facets = BTreeMap::from([chosen("theme", &["learning"])]);
    let found = engine.search(INDEX, &request).await.unwrap();
    assert_eq!(found.total, 2);
    assert_eq!(counts(&found, "theme"), [of("chemicals", 8), of("learning", 2)]);
    assert_eq!(counts(&found, "level"), [of("basic", 2)]);
    // Any value within a facet; all facets together.
    request.facets =
        BTreeMap::from([chosen("theme", &["learning", "chemicals"]), chosen("level", &["advanced"])]);
    let found = engine.search(INDEX, &request).await.unwrap();
    assert_eq!(ids(&found), ["basel:en"]);
    assert_eq!(counts(&found, "theme"), [of("chemicals", 1)]);
    assert_eq!(counts(&found, "level"), [of("advanced", 1), of("basic", 9)]);
    // A value that nothing has, or that tries to be more than a value, finds nothing.
    for value in ["none", r#"x"] OR audience IN ["role:staff"#, r"x\", r#"\" OR lang = en"#, "'"] {
        request.facets = BTreeMap::from([chosen("theme", &[value])]);
        let found = engine.search(INDEX, &request).await.unwrap();
        assert_eq!((found.total, found.hits.len()), (0, 0), "{value}");
    }
    for name in ["", "Theme", "a b", "x = 1 OR y", "ünder"] {
        request.facets = BTreeMap::from([chosen(name, &["x"])]);
        assert!(matches!(engine.search(INDEX, &request).await, Err(SearchError::Name(_))), "{name}");
    }
    assert!(matches!(engine.search("../x", &public("", Lang::En)).await, Err(SearchError::Name(_))));
}

async fn groups(engine: &dyn Search) {
    for lang in Lang::ALL {
        let group_by = Some("course".to_owned());
        let count = vec!["theme".to_owned()];
        let mut request = Request { group_by, count, limit: 20, ..public("", lang) };
        let found = engine.search(INDEX, &request).await.unwrap();
        assert_eq!(found.total, 5);
        assert!(ids(&found).contains(&format!("minamata:{lang}").as_str()), "{lang}: {found:?}");
        assert!(ids(&found).contains(&"circle:ar"));
        assert_eq!(found.facet_counts["theme"]["chemicals"], 3, "courses are counted, not their languages");
        // Misspelt, it is found in three languages; the reader's is shown where it is one of them.
        request.text = "minamatta".to_owned();
        let found = engine.search(INDEX, &request).await.unwrap();
        let shown = if [Lang::En, Lang::Fr, Lang::Es].contains(&lang) { lang } else { Lang::En };
        assert_eq!((found.total, found.hits[0].group.as_deref()), (1, Some("minamata")));
        if shown == lang {
            assert_eq!(ids(&found), [format!("minamata:{lang}")]);
        }
    }
}

async fn audiences(engine: &dyn Search) {
    let count = vec!["course".to_owned(), "theme".to_owned()];
    for (text, who, seen) in [
        ("kryptonite", "public", 0),
        ("kryptonite", "role:staff", 1),
        ("kryptonit", "account:7", 1),
        ("kryptonite", "account:70", 0),
        ("kryptonite", "ROLE:STAFF", 0),
        ("kryptonite", r#"x"] OR lang IN ["en"#, 0),
        ("zinc", "role:staff", 0),
        ("zinc", "circle:zinc", 1),
        ("", "circle:zinc", 1),
        ("", "nobody", 0),
    ] {
        let request = Request { count: count.clone(), ..Request::new(text, Lang::En, &[who]) };
        let found = engine.search(INDEX, &request).await.unwrap();
        assert_eq!((found.total, found.hits.len()), (seen, seen), "{text} for {who}: {found:?}");
        let counted: usize = found.facet_counts["theme"].values().sum();
        assert_eq!(counted, seen, "no facet tells of what may not be seen: {found:?}");
        assert_eq!(found.facet_counts["course"].len(), seen);
    }
    let found = engine.search(INDEX, &Request::new("", Lang::En, &[])).await.unwrap();
    assert_eq!(found, Found::default());
    let both = Request { limit: 20, ..Request::new("", Lang::En, &["public", "circle:zinc"]) };
    assert_eq!(engine.search(INDEX, &both).await.unwrap().total, 11);
    // A correction does not give away a word of a document that may not be seen.
    let found = engine.search(INDEX, &public("kryptonit mercury", Lang::En)).await.unwrap();
    assert!(found.relaxed && found.corrected.is_none(), "{found:?}");
}

async fn highlights(engine: &dyn Search) {
    let all = documents();
    for (text, lang, marked) in [
        ("convention mercury", Lang::En, "Convention"),
        ("conventoin mercury", Lang::En, "Convention"),
        ("مختبرات", Lang::Ar, "المختبرات"),
        ("公约", Lang::Zh, "公约"),
        ("конвенция", Lang::Ru, "конвенции"),
    ] {
        let found = engine.search(INDEX, &public(text, lang)).await.unwrap();
        let hit = found.hits.iter().find(|hit| hit.id.ends_with(lang.code())).unwrap();
        let title = &all.iter().find(|document| document.id == hit.id).unwrap().title;
        let parts: Vec<&str> = hit.title_highlight.iter().map(|range| &title[range.clone()]).collect();
        assert!(parts.contains(&marked), "{text}: {parts:?} of {title}");
    }
}

async fn changes(engine: &dyn Search) {
    let mut changed = documents().swap_remove(6);
    changed.title = "Electronic wastes".to_owned();
    engine.put(INDEX, &[changed]).await.unwrap();
    let request = public("wastes", Lang::En);
    let found = engine.search(INDEX, &request).await.unwrap();
    assert_eq!((found.total, found.hits[0].title_highlight.clone()), (1, vec![11..17]));
    assert_eq!(engine.search(INDEX, &public("hazardous", Lang::En)).await.unwrap().total, 0);
    engine.remove(INDEX, &["basel:en".to_owned(), "unknown".to_owned()]).await.unwrap();
    assert_eq!(engine.search(INDEX, &request).await.unwrap().total, 0);
    engine.rebuilt(INDEX).await.unwrap();
    assert!(!engine.needs_rebuild(INDEX).await.unwrap());
    engine.clear(INDEX).await.unwrap();
    assert_eq!(engine.search(INDEX, &public("", Lang::En)).await.unwrap(), Found::default());
}

#[tokio::test]
async fn the_embedded_engine_keeps_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    contract(&Embedded::new(folder.path().join("search"))).await;
}

/// Needs a server: `HALQA_TEST_MEILISEARCH_URL` and, where it wants one, `HALQA_TEST_MEILISEARCH_KEY`.
#[tokio::test]
async fn a_real_meilisearch_keeps_the_contract() {
    let Ok(url) = std::env::var("HALQA_TEST_MEILISEARCH_URL") else {
        eprintln!("HALQA_TEST_MEILISEARCH_URL is not set: the contract was not run against Meilisearch");
        return;
    };
    let key = std::env::var("HALQA_TEST_MEILISEARCH_KEY").ok();
    let prefix = format!("halqa_test_{}", crate::id::new().simple());
    contract(&Meilisearch::new(&url, key.as_deref(), &prefix).unwrap()).await;
}

#[tokio::test]
async fn an_index_outlives_the_program_and_is_made_anew_when_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let open = || Embedded::new(folder.path());
    let engine = open();
    assert!(engine.needs_rebuild(INDEX).await.unwrap(), "new");
    engine.put(INDEX, &documents()).await.unwrap();
    assert!(engine.needs_rebuild(INDEX).await.unwrap(), "killed while it was being filled");
    engine.rebuilt(INDEX).await.unwrap();
    let total = async |engine: &Embedded| engine.search(INDEX, &public("", Lang::En)).await.unwrap().total;
    let engine = open();
    assert!(!engine.needs_rebuild(INDEX).await.unwrap());
    assert_eq!(total(&engine).await, 10);
    for (damage, to) in [("meta.json", "{"), ("version", "0")] {
        fs::write(folder.path().join(INDEX).join(damage), to).unwrap();
        let engine = open();
        assert!(engine.needs_rebuild(INDEX).await.unwrap(), "{damage}");
        assert_eq!(total(&engine).await, 0);
        engine.put(INDEX, &documents()).await.unwrap();
        engine.rebuilt(INDEX).await.unwrap();
        assert_eq!(total(&engine).await, 10);
    }
    for file in fs::read_dir(folder.path().join(INDEX)).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|kind| kind == "term") {
            fs::write(path, "nonsense").unwrap();
        }
    }
    assert!(open().needs_rebuild(INDEX).await.unwrap(), "a segment is damaged");
}

#[tokio::test]
async fn a_second_writer_is_refused_in_clear_words_and_reading_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let engine = Embedded::new(folder.path());
    engine.put(INDEX, &documents()).await.unwrap();
    // Another process: it has the folder open by itself and holds the writer.
    let other = tantivy::Index::open_in_dir(folder.path().join(INDEX)).unwrap();
    let writer: tantivy::IndexWriter = other.writer_with_num_threads(1, 15_000_000).unwrap();
    let error = engine.put(INDEX, &documents()).await.unwrap_err();
    assert!(matches!(error, SearchError::Locked(_)), "{error}");
    assert!(error.to_string().contains("another process"), "{error}");
    assert_eq!(engine.search(INDEX, &public("", Lang::En)).await.unwrap().total, 10);
    drop(writer);
    engine.put(INDEX, &documents()).await.unwrap();
}

#[tokio::test]
async fn many_small_writes_at_once_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let engine = Embedded::new(folder.path());
    let one = |n: usize| Document { id: format!("n{n}:en"), ..documents().swap_remove(n % 10) };
    let puts = (0..24).map(|n| {
        let engine = engine.clone();
        tokio::spawn(async move { engine.put(INDEX, &[one(n)]).await })
    });
    for put in puts.collect::<Vec<_>>() {
        put.await.unwrap().unwrap();
    }
    assert_eq!(engine.search(INDEX, &public("", Lang::En)).await.unwrap().total, 24);
}

/// One index for all cases of the property below.
fn shared() -> &'static (tokio::runtime::Runtime, Embedded, tempfile::TempDir) {
    static SHARED: std::sync::OnceLock<(tokio::runtime::Runtime, Embedded, tempfile::TempDir)> =
        std::sync::OnceLock::new();
    SHARED.get_or_init(|| {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let engine = Embedded::new(folder.path());
        runtime.block_on(engine.put(INDEX, &documents())).unwrap();
        (runtime, engine, folder)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_text_breaks_it_and_nobody_sees_what_is_not_theirs(
        text in prop_oneof![
            any::<String>(),
            "[a-zA-Zа-яёاأإآىةئؤءبتزقلكون汞公约合作 \"'\\\\*?~:^()ـ\u{301}\u{64b}0-9-]{0,40}",
            proptest::sample::select(documents()).prop_map(|document| document.title),
        ],
        who in proptest::sample::subsequence(vec!["public", "role:staff", "circle:zinc", "account:7"], 0..=4),
        lang in proptest::sample::select(Lang::ALL.to_vec()),
        grouped in any::<bool>(),
        by_number in any::<bool>(),
        limit in 0_usize..30,
        offset in prop_oneof![0_usize..12, Just(usize::MAX)],
        theme in proptest::option::of("[a-z]{0,3}|chemicals|learning"),
    ) {
        let (runtime, engine, _) = shared();
        let all = documents();
        let request = Request {
            group_by: grouped.then(|| "course".to_owned()),
            sort: if by_number {
                Sort::Field { name: "published".to_owned(), ascending: false }
            } else {
                Sort::Relevance
            },
            facets: theme.map(|theme| ("theme".to_owned(), vec![theme])).into_iter().collect(),
            count: vec!["course".to_owned()],
            limit,
            offset,
            ..Request::new(text, lang, &who)
        };
        let found = runtime.block_on(engine.search(INDEX, &request)).unwrap();
        let may_see = |document: &Document| document.audience.iter().any(|name| who.contains(&name.as_str()));
        prop_assert!(found.hits.len() <= limit && found.hits.len() <= found.total);
        prop_assert!(found.total <= all.iter().filter(|document| may_see(document)).count());
        for hit in &found.hits {
            let document = all.iter().find(|document| document.id == hit.id).unwrap();
            prop_assert!(may_see(document));
            for range in &hit.title_highlight {
                prop_assert!(document.title.get(range.clone()).is_some_and(|part| !part.is_empty()));
            }
        }
        for course in found.facet_counts["course"].keys() {
            let of = |document: &&Document| document.facets["course"].contains(course);
            prop_assert!(all.iter().filter(of).any(may_see));
        }
    }
}
