//! Themes: vocabularies come in and go out as files, are looked after in the browser, and courses are found by them.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use halqa_identity::{api::scope::Scope, policy::Role, taxonomies};
use halqa_platform::lang::Lang;

use crate::{
    api::{Program, token},
    policy::columns::{ADMINISTRATOR, PUBLIC},
    support::{self, Answer, Client, TestSite},
};

const WATER: &[u8] = include_bytes!("material/taxonomies/water.ttl");

pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/admin/themes", ADMINISTRATOR),
        post("/{lang}/admin/themes", ADMINISTRATOR),
        get("/{lang}/admin/themes/{vocabulary}", ADMINISTRATOR),
        post("/{lang}/admin/themes/{vocabulary}", ADMINISTRATOR),
        // Without the tick nothing is deleted.
        post("/{lang}/admin/themes/{vocabulary}/delete", ADMINISTRATOR),
        post("/{lang}/admin/themes/{vocabulary}/concepts", ADMINISTRATOR),
        get("/{lang}/admin/themes/{vocabulary}/concepts/{concept}", ADMINISTRATOR),
        post("/{lang}/admin/themes/{vocabulary}/concepts/{concept}", ADMINISTRATOR),
        post("/{lang}/admin/themes/{vocabulary}/concepts/{concept}/place", ADMINISTRATOR),
        post("/{lang}/admin/themes-import", ADMINISTRATOR),
        post("/{lang}/admin/themes-import/apply", ADMINISTRATOR),
        get("/{lang}/themes", PUBLIC),
        get("/{lang}/themes/{vocabulary}", PUBLIC),
        get("/{lang}/themes/{vocabulary}/{concept}", PUBLIC),
        get("/themes/{vocabulary_file}", PUBLIC),
        get("/{lang}/search", PUBLIC),
    ]
}

/// A vocabulary that is really there.
pub async fn fills(people: &mut [(&'static str, Client)]) -> Vec<(&'static str, String)> {
    let (_, administrator) = people.iter_mut().find(|(name, _)| *name == "administrator").unwrap();
    import(administrator, WATER, "").await;
    vec![
        ("{vocabulary}", "water".to_owned()),
        ("{concept}", "well".to_owned()),
        ("{vocabulary_file}", "water.ttl".to_owned()),
    ]
}

async fn upload(client: &mut Client, file: &[u8], into: &str) -> Answer {
    let mut body =
        format!("--x\r\nContent-Disposition: form-data; name=\"into\"\r\n\r\n{into}\r\n").into_bytes();
    body.extend_from_slice(b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::post("/en/admin/themes-import")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body))
        .unwrap();
    let mut answer = client.send(request).await;
    answer.body = halqa_platform::text::plain(&answer.body);
    answer
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let (_, rest) =
        page.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{name}: {page}"));
    rest.split('"').next().unwrap().to_owned()
}

async fn apply(client: &mut Client, preview: &Answer, more: &[(&str, &str)]) -> Answer {
    let (file, into, revision) =
        (hidden(&preview.body, "file"), hidden(&preview.body, "into"), hidden(&preview.body, "revision"));
    let fields: Vec<(&str, &str)> =
        [("file", file.as_str()), ("into", into.as_str()), ("revision", revision.as_str())]
            .into_iter()
            .chain(more.iter().copied())
            .collect();
    client.post("/en/admin/themes-import/apply", &fields).await
}

async fn import(client: &mut Client, file: &[u8], into: &str) -> Answer {
    let preview = upload(client, file, into).await;
    assert_eq!(preview.status, StatusCode::OK, "{}", preview.body);
    apply(client, &preview, &[]).await
}

async fn administrator(site: &TestSite) -> Client {
    taxonomies::at_start(&site.app.identity).await.unwrap();
    site.account("root@example.org", &[Role::Administrator]).await;
    site.sign_in("root@example.org").await
}

async fn rows(site: &TestSite, sql: &'static str) -> i64 {
    let (n,): (i64,) = site.app.platform.db.read(sql).one().await.unwrap();
    n
}

#[tokio::test]
async fn a_vocabulary_comes_in_and_goes_out_the_same() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        let preview = upload(&mut root, WATER, "").await;
        assert!(preview.body.contains("6 new concepts"), "{}", preview.body);
        assert_eq!(
            rows(&site, "SELECT COUNT(*) FROM taxonomy_schemes").await,
            1,
            "a preview changes nothing"
        );
        let done = apply(&mut root, &preview, &[]).await;
        assert_eq!(done.location(), "/en/admin/themes/water", "{}", done.body);
        for end in ["ttl", "rdf"] {
            let first = site.guest().get(&format!("/themes/water.{end}")).await;
            assert_eq!(first.status, StatusCode::OK);
            let again = upload(&mut root, first.body.as_bytes(), "").await;
            assert_eq!(again.status, StatusCode::OK, "{}", again.body);
            assert!(again.body.contains("6 concepts stay as they are"), "{}", again.body);
            apply(&mut root, &again, &[]).await;
            assert_eq!(site.guest().get(&format!("/themes/water.{end}")).await.body, first.body, "{end}");
        }
        let log = "SELECT COUNT(*) FROM audit_log WHERE action = 'taxonomy.import'";
        assert_eq!(rows(&site, log).await, 1, "the same again is no change");
        // A second sending of the same form finds that it is done.
        assert_eq!(apply(&mut root, &preview, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);

        let bundled = site.guest().get("/themes/themes.ttl").await.body;
        let again = upload(&mut root, bundled.as_bytes(), "").await;
        assert!(again.body.contains("10 concepts stay as they are"), "{}", again.body);
    }
}

#[tokio::test]
async fn a_file_with_faults_changes_nothing_and_names_the_lines() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        let text = String::from_utf8(WATER.to_vec()).unwrap();
        let twice = text.replace("\"Well\"@en", "\"Well\"@en , \"Borehole\"@en");
        let line = 1 + twice.lines().position(|line| line.contains("Borehole")).unwrap();
        let answer = upload(&mut root, twice.as_bytes(), "").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(&format!("Line {line}:")), "{}", answer.body);
        assert!(!answer.body.contains("themes-import/apply"), "there is nothing to press");
        for (file, says) in [
            (&b"<!DOCTYPE x [<!ENTITY a \"b\">]><x/>"[..], "DOCTYPE"),
            (&b"<urn:a> <urn:b> oops ."[..], "Line"),
            (&b"id,parent,en\na,nowhere,A\n"[..], "does not say which vocabulary"),
        ] {
            let into = if says.starts_with("does") { "" } else { "themes" };
            let answer = upload(&mut root, file, into).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            let is_said = answer.body.contains(says) || answer.body.contains("nowhere");
            assert!(is_said, "{says}: {}", answer.body);
        }
        assert_eq!(rows(&site, "SELECT COUNT(*) FROM taxonomy_schemes").await, 1);
        assert_eq!(rows(&site, "SELECT COUNT(*) FROM taxonomy_concepts").await, 10);
    }
}

#[tokio::test]
async fn concepts_are_looked_after_in_the_browser() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        import(&mut root, WATER, "").await;
        let at = "/en/admin/themes/water/concepts";
        let page = root.get(&format!("{at}/well")).await.body;
        assert!(page.contains("بئر") && page.contains("水井") && page.contains("Колодец"), "{page}");
        let fields =
            [("prefLabel-en", "Water well"), ("altLabel-en", "Well\nDug well"), ("prefLabel-ar", "بئر ماء")];
        assert_eq!(root.post(&format!("{at}/well"), &fields).await.location(), format!("{at}/well"));
        let shown = site.guest().get("/ar/themes/water/well").await.body;
        assert!(shown.contains("بئر ماء"), "{shown}");
        // It would stand under itself; what was typed stays.
        let refused =
            root.post(&format!("{at}/groundwater/place"), &[("act", "move"), ("under", "well")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("under itself") && refused.body.contains("value=\"well\""));
        let added = root.post(at, &[("label-en", "Spring"), ("under", "groundwater")]).await;
        assert_eq!(added.location(), format!("{at}/spring"), "{}", added.body);
        let merged =
            root.post(&format!("{at}/spring/place"), &[("act", "merge"), ("into", "Water well")]).await;
        assert_eq!(merged.status, StatusCode::SEE_OTHER, "{}", merged.body);
        let led = site.guest().get("/en/themes/water/spring").await.body;
        assert!(led.contains("no longer used") && led.contains("/en/themes/water/well"), "{led}");
        let file = site.guest().get("/themes/water.ttl").await.body;
        assert!(file.contains("owl:deprecated true") && file.contains("\"Spring\"@en"), "{file}");
        // A list puts labels in, and leaves the rest.
        let list = "id,parent,en,fr\nspring-water,groundwater,Spring water,Eau de source\n".as_bytes();
        assert_eq!(import(&mut root, list, "water").await.location(), "/en/admin/themes/water");
        assert!(site.guest().get("/fr/themes/water/spring-water").await.body.contains("Eau de source"));
        let kept = root.post("/en/admin/themes/water/delete", &[]).await;
        assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(
            root.post("/en/admin/themes/water/delete", &[("sure", "on")]).await.location(),
            "/en/admin/themes"
        );
        assert_eq!(site.guest().get("/en/themes/water").await.status, StatusCode::NOT_FOUND);
        let actions = "SELECT COUNT(*) FROM audit_log WHERE action IN ('taxonomy.describe', 'taxonomy.add',
            'taxonomy.merge', 'taxonomy.delete')";
        assert_eq!(rows(&site, actions).await, 4);
    }
}

#[tokio::test]
async fn courses_are_found_by_a_broader_theme_in_the_readers_language() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        let mut files = support::course("wash-hands");
        let text = String::from_utf8(files["course.toml"].clone()).unwrap();
        files.insert(
            "course.toml".to_owned(),
            text.replace("[\"capacity-building\"]", "[\"well\"]").into_bytes(),
        );
        site.import(files).await;
        site.run_jobs().await;
        let broader = "/ar/courses?theme=groundwater";
        assert!(!site.guest().get(broader).await.body.contains("/ar/courses/wash-hands"));
        import(&mut root, WATER, "").await;
        site.run_jobs().await;
        let page = site.guest().get(broader).await.body;
        assert!(page.contains("/ar/courses/wash-hands"), "{} {page}", site.db.name);
        assert!(
            page.contains("المياه الجوفية") && page.contains("بئر"),
            "labels in the reader's language: {page}"
        );
        let theme = site.guest().get("/fr/themes/water/groundwater").await.body;
        assert!(theme.contains("/fr/courses/wash-hands"), "{theme}");
        // By the theme's name in words, too.
        assert!(site.guest().get("/en/courses?q=underground").await.body.contains("/en/courses/wash-hands"));
        // What has taken its place is found by the old name.
        let place = "/en/admin/themes/water/concepts/groundwater/place";
        root.post(place, &[("act", "merge"), ("into", "surface-water")]).await;
        site.run_jobs().await;
        assert!(
            site.guest().get("/en/courses?theme=groundwater").await.body.contains("/en/courses/wash-hands")
        );
    }
}

#[tokio::test]
async fn the_bundled_vocabulary_is_made_once_and_stays_deleted() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        taxonomies::at_start(&site.app.identity).await.unwrap();
        assert_eq!(rows(&site, "SELECT COUNT(*) FROM taxonomy_schemes").await, 1);
        let shelf = site.app.identity.themes.shelf();
        assert_eq!(shelf.label("mercury", Lang::Ar).unwrap().1, "الزئبق");
        assert_eq!(shelf.with_broader("mercury").len(), 2);
        root.post("/en/admin/themes/themes/delete", &[("sure", "on")]).await;
        taxonomies::at_start(&site.app.identity).await.unwrap();
        assert_eq!(rows(&site, "SELECT COUNT(*) FROM taxonomy_schemes").await, 0);
    }
}

#[tokio::test]
async fn programs_read_vocabularies() {
    for site in support::sites().await {
        let mut root = administrator(&site).await;
        import(&mut root, WATER, "").await;
        let reader = site.account("reader@example.org", &[Role::Learner]).await;
        let program = Program::new(&site, &token(&site, reader, &[Scope::CoursesRead]).await);
        let schemes = program.get("/api/v1/schemes").await.json();
        assert_eq!(schemes["items"][1]["slug"], "water");
        assert_eq!(schemes["items"][1]["title"]["zh"], "水");
        let first = program.get("/api/v1/schemes/water/concepts?limit=4").await.json();
        let next = first["next"].as_str().unwrap().to_owned();
        let rest = program.get(&next).await.json();
        assert_eq!(
            (first["items"].as_array().unwrap().len(), rest["items"].as_array().unwrap().len()),
            (4, 2)
        );
        let well = program.get("/api/v1/schemes/water/concepts/well").await.json();
        assert_eq!(well["broader"][0], "groundwater");
        assert_eq!(well["pref_label"]["ru"], "Колодец");
        assert_eq!(well["matches"]["exactMatch"][0], "https://other.example.net/concept/77");
    }
}
