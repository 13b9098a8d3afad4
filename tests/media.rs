//! Files of a draft come in: by a form and piece by piece, and what is refused, and how.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use halqa_identity::policy::Role;
use halqa_learning::{
    drafts::{changes::Change, changes::Content, store},
    format,
};
use halqa_platform::images::samples;
use uuid::Uuid;

use crate::{
    editor::EDITORS,
    support::{self, Answer, Client, TestSite},
};

pub const LIBRARY: &str = "/en/edit/wash-hands/media";

/// Editors come in, and are told that a text has no preview.
const NO_PREVIEW: &str = "snnnn0n00";
/// An upload is its sender's own: the author's of the table.
const SENDER: &str = "snnnnyn00";

/// The lines of the policy table.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/edit/{slug}/media", EDITORS),
        post("/{lang}/edit/{slug}/media", EDITORS),
        post("/{lang}/edit/{slug}/media/undo", EDITORS),
        post("/{lang}/edit/{slug}/media/uploads", EDITORS),
        get("/{lang}/edit/{slug}/media/uploads/{upload}", SENDER),
        (Method::PATCH, "/{lang}/edit/{slug}/media/uploads/{upload}", SENDER),
        post("/{lang}/edit/{slug}/media/uploads/{upload}", SENDER),
        get("/{lang}/edit/{slug}/media/bytes/{sha256}/{*media_path}", EDITORS),
        get("/{lang}/edit/{slug}/media/preview/{sha256}", NO_PREVIEW),
        get("/{lang}/edit/{slug}/media/file/{*media_path}", EDITORS),
        post("/{lang}/edit/{slug}/media/file/{*media_path}", EDITORS),
        get("/{lang}/edit/{slug}/media/captions/{caption_lang}/{*media_path}", EDITORS),
        post("/{lang}/edit/{slug}/media/captions/{caption_lang}/{*media_path}", EDITORS),
    ]
}

/// What its addresses are filled in with: a sound and the poster of the table in the shared draft, and an upload that
/// its author has begun.
pub async fn fills(site: &TestSite, by: Uuid, author: &mut Client) -> Vec<(&'static str, String)> {
    put(site, by, &[("media/talk.wav", wav()), ("media/poster.txt", b"Wash your hands.".to_vec())]).await;
    let begun = begin(author, "talk.mp4", 10, "table").await;
    let (_, upload) = begun.location().rsplit_once('/').unwrap();
    vec![
        ("{upload}", upload.to_owned()),
        ("{*media_path}", "talk.wav".to_owned()),
        ("{caption_lang}", "en".to_owned()),
    ]
}

/// Puts files into the draft as they are.
pub async fn put(site: &TestSite, by: Uuid, files: &[(&str, Vec<u8>)]) {
    let platform = &site.app.platform;
    let draft = store::find(&platform.db, "wash-hands").await.unwrap().unwrap();
    let changes = files.iter().map(|(path, bytes)| Change {
        path: (*path).to_owned(),
        content: Content::Bytes(bytes.clone()),
        expected: None,
    });
    store::save(platform, draft.id, changes.collect(), by, "test").await.unwrap();
}

/// A site with a draft of "Wash your hands", in English and Arabic, and its author.
pub async fn desk(site: &TestSite) -> (Uuid, Client) {
    let me = site.account("author@example.org", &[Role::Author]).await;
    let files = support::course("wash-hands").into_iter().collect();
    store::create(&site.app.platform, "wash-hands", None, files, me).await.unwrap().unwrap();
    (me, site.sign_in("author@example.org").await)
}

/// A second of silence, with where it was recorded.
pub fn wav() -> Vec<u8> {
    let chunk =
        |kind: &[u8], body: &[u8]| [kind, &u32::try_from(body.len()).unwrap().to_le_bytes(), body].concat();
    let (rate, second) = (8_000u32, vec![128u8; 8_000]);
    let format = [&[1u8, 0, 1, 0][..], &rate.to_le_bytes(), &rate.to_le_bytes(), &[1, 0, 8, 0]].concat();
    let body =
        [&b"WAVE"[..], &chunk(b"fmt ", &format), &chunk(b"LIST", b"INFOIARLhome"), &chunk(b"data", &second)];
    chunk(b"RIFF", &body.concat())
}

const BOUNDARY: &str = "--------a-boundary";

/// Sends a form with files.
pub async fn send(client: &mut Client, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        let head =
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(head.into_bytes());
    }
    for (name, bytes) in files {
        let name = name.replace('"', "%22").replace('\n', "%0A");
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    let request = Request::post(LIBRARY)
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(Body::from(body));
    client.send(request.unwrap()).await
}

async fn begin(client: &mut Client, name: &str, bytes: u64, fingerprint: &str) -> Answer {
    let metadata = format!("filename {},fingerprint {}", base64(name), base64(fingerprint));
    let request = Request::post(format!("{LIBRARY}/uploads"))
        .header("tus-resumable", "1.0.0")
        .header("upload-length", bytes)
        .header("upload-metadata", metadata)
        .body(Body::empty());
    client.send(request.unwrap()).await
}

fn base64(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in text.as_bytes().chunks(3) {
        let all =
            three.iter().chain([&0, &0]).take(3).fold(0usize, |all, byte| all << 8 | usize::from(*byte));
        for at in 0..4 {
            let letter = LETTERS[all >> (18 - 6 * at) & 63];
            out.push(if at > three.len() { '=' } else { char::from(letter) });
        }
    }
    out
}

async fn piece(client: &mut Client, address: &str, offset: u64, body: impl Into<Body>) -> Answer {
    let request = Request::patch(address)
        .header("tus-resumable", "1.0.0")
        .header("upload-offset", offset)
        .header(header::CONTENT_TYPE, "application/offset+octet-stream")
        .body(body.into());
    client.send(request.unwrap()).await
}

fn at(answer: &Answer) -> &str {
    answer.headers.get("upload-offset").map_or("", |value| value.to_str().unwrap())
}

/// What the draft has at a path.
pub async fn bytes(site: &TestSite, path: &str) -> Option<Vec<u8>> {
    let platform = &site.app.platform;
    let draft = store::find(&platform.db, "wash-hands").await.unwrap().unwrap();
    store::read(platform, draft.id, path).await.unwrap().map(|(_, bytes)| bytes)
}

async fn names(site: &TestSite) -> Vec<String> {
    let db = &site.app.platform.db;
    let draft = store::find(db, "wash-hands").await.unwrap().unwrap();
    let files = store::files(db, draft.id).await.unwrap().into_iter().map(|file| file.path);
    files.filter(|path| path.starts_with("media/")).collect()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[tokio::test]
async fn a_picture_comes_in_without_where_it_was_taken() {
    for site in support::sites().await {
        let (_, mut author) = desk(&site).await;
        let photo = samples::with_place(300, 200);
        let sent = send(&mut author, &[], &[("My photo.JPG", &photo)]).await;
        assert_eq!(sent.location(), "/en/edit/wash-hands/media/file/My-photo.jpg", "{}", sent.body);
        let kept = bytes(&site, "media/My-photo.jpg").await.unwrap();
        for told in [&b"Exif"[..], b"SecretCam", b"GPSLatitude", b"my garden"] {
            assert!(holds(&photo, told) && !holds(&kept, told));
        }
        let page = author.get(sent.location()).await;
        assert!(page.body.contains("200 × 300"), "turned upright: {}", page.body);
        assert!(page.body.contains("name=\"main.ar\"") && page.body.contains("name=\"main.en\""));
        let library = author.get(LIBRARY).await.body;
        assert!(library.contains("My-photo.jpg") && library.contains("Not used"));
        let address = library.split('"').find(|text| text.contains("/media/preview/")).unwrap().to_owned();
        let preview = author.get(&address).await;
        assert_eq!(
            (preview.status, &preview.headers[header::CONTENT_TYPE]),
            (StatusCode::OK, &"image/jpeg".parse().unwrap())
        );
        assert_eq!(preview.headers[header::CACHE_CONTROL], "private, max-age=86400, immutable");
        assert_eq!(site.guest().get(&address).await.status, StatusCode::SEE_OTHER);
        // The same again changes nothing; another of the same name gets a name of its own.
        send(&mut author, &[], &[("My photo.JPG", &photo)]).await;
        send(&mut author, &[], &[("My photo.jpg", &samples::jpeg(20, 20)), ("b.png", &samples::png(9, 9))])
            .await;
        assert_eq!(names(&site).await, ["media/My-photo-2.jpg", "media/My-photo.jpg", "media/b.png"]);
    }
}

#[tokio::test]
async fn what_is_not_what_it_says_is_refused_with_a_reason() {
    for site in support::sites().await {
        let (_, mut author) = desk(&site).await;
        let zip_tail = [&b"%PDF-1.4\n%%EOF\n"[..], b"PK\x05\x06", &[0; 18]].concat();
        let cases: Vec<(&str, Vec<u8>, &str)> = vec![
            (
                "page.png",
                b"<!doctype html><script>alert(1)</script>".to_vec(),
                "is not what its ending .png says",
            ),
            ("page.svg", b"<html><svg></svg></html>".to_vec(), "is not what its ending .svg says"),
            ("table.csv", b"a,b\n<script>x</script>".to_vec(), "is not what its ending .csv says"),
            ("film.mp4", b"MZ\x90\0".to_vec(), "is not what its ending .mp4 says"),
            ("form.pdf", zip_tail, "is not what its ending .pdf says"),
            ("letter.docx", b"PK\x03\x04plain archive".to_vec(), "is not what its ending .docx says"),
            (
                "cut.mp4",
                b"\0\0\0\x18ftypisom\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xFFxmoov".to_vec(),
                "cannot be read to its end",
            ),
            ("run.exe", b"MZ".to_vec(), "Files ending in .exe are not taken"),
            ("page.html", b"<p>x".to_vec(), "Files ending in .html are not taken"),
            ("photo\u{202e}gnp.exe", samples::png(2, 2), "Files ending in .exe are not taken"),
            ("noending", b"x".to_vec(), "has no ending"),
            ("a.gif", b"GIF89a".to_vec(), "GIF pictures cannot be made safe here"),
            ("a.heic", b"\0\0\0\x18ftypheic".to_vec(), "HEIC pictures cannot be made safe here"),
            ("nothing.png", Vec::new(), "The file is empty"),
            ("bomb.png", samples::bomb(60_000, 60_000), "3,600 million pixels"),
            ("liar.png", samples::bomb(600, 600), "cannot be read to its end"),
            ("moves.png", samples::moving(), "The picture moves"),
            (
                "bad.svg",
                b"<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>".to_vec(),
                "cannot be shown safely",
            ),
            ("bad.vtt", b"WEBVTT\n\nnow --> then\nx".to_vec(), "cannot be read to its end"),
            ("place.webm", b"\x1A\x45\xDF\xA3...LOCATION...".to_vec(), "says where it was recorded"),
        ];
        for (name, content, why) in cases {
            let sent = send(&mut author, &[], &[(name, &content)]).await;
            assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} on {}", site.db.name);
            let plain = sent.body.replace(['\u{2068}', '\u{2069}'], "");
            assert!(plain.contains(why), "{name}: {plain}");
        }
        assert!(names(&site).await.is_empty(), "nothing of it is kept");
        let folder = site.app.platform.config.data.join("uploads");
        assert_eq!(std::fs::read_dir(folder).unwrap().count(), 0, "nor left lying about");
        let none = send(&mut author, &[], &[]).await;
        assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.body.contains("Choose a file first"));
    }
}

#[tokio::test]
async fn what_can_be_made_safe_is() {
    for site in support::sites().await {
        let (_, mut author) = desk(&site).await;
        let drawing = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>alert(1)</script><rect width=\"9\" height=\"9\" onclick=\"x()\"/></svg>";
        let mut polyglot = samples::png(8, 8);
        polyglot.extend(b"<html><script>alert(1)</script>PK\x03\x04");
        // Ten thousand zeros packed into a few bytes stay packed: a download is stored as it is.
        let bomb = [&b"PK\x03\x04"[..], &[0; 60], b"PK\x05\x06", &[0; 18]].concat();
        let files: [(&str, &[u8]); 6] = [
            ("plan.svg", drawing),
            ("../../../etc/cron.d/evil.png", &polyglot),
            ("data.zip", &bomb),
            ("talk.wav", &wav()),
            ("صورة\u{202e}.txt", b"plain words"),
            ("talk.en.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n"),
        ];
        let sent = send(&mut author, &[], &files).await;
        assert_eq!(sent.location(), LIBRARY, "{}", sent.body);
        let expected = [
            "media/data.zip",
            "media/evil.png",
            "media/plan.svg",
            "media/talk.en.vtt",
            "media/talk.wav",
            "media/صورة.txt",
        ];
        assert_eq!(names(&site).await, expected);
        let svg = bytes(&site, "media/plan.svg").await.unwrap();
        assert!(!holds(&svg, b"script") && !holds(&svg, b"onclick") && holds(&svg, b"<rect"));
        let png = bytes(&site, "media/evil.png").await.unwrap();
        assert!(!holds(&png, b"script") && !holds(&png, b"PK"));
        assert_eq!(bytes(&site, "media/data.zip").await.unwrap(), bomb);
        assert!(!holds(&bytes(&site, "media/talk.wav").await.unwrap(), b"home"));
        let webm: &[u8] = b"\x1A\x45\xDF\xA3...LOCATION...";
        let kept = send(&mut author, &[("keep", "on")], &[("place.webm", webm)]).await;
        assert_eq!(kept.location(), "/en/edit/wash-hands/media/file/place.webm", "whoever says so keeps it");
        let half = send(&mut author, &[], &[("a.pdf", b"%PDF-1.4\n%%EOF"), ("b.exe", b"MZ")]).await;
        assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(half.body.contains("media/file/a.pdf") && half.body.contains("b.exe"), "each is told of");
    }
}

#[tokio::test]
async fn four_gigabytes_are_refused_before_they_come() {
    const FOUR: u64 = 4 << 30;
    for site in support::sites().await {
        let (_, mut author) = desk(&site).await;
        let begun = begin(&mut author, "film.mp4", FOUR, "").await;
        assert_eq!(begun.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(
            begun.body.contains("<html") && begun.body.contains("The file is too large"),
            "{}",
            begun.body
        );
        let form = Request::post(LIBRARY)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
            .header(header::CONTENT_LENGTH, FOUR)
            .body(Body::empty());
        let sent = author.send(form.unwrap()).await;
        assert!(sent.status == StatusCode::PAYLOAD_TOO_LARGE && sent.body.contains("<html"));
        // Where the size lies: more than was declared, on either way.
        let begun = begin(&mut author, "film.mp4", 10, "").await;
        assert_eq!(begun.status, StatusCode::CREATED);
        let more = piece(&mut author, begun.location(), 0, "more than ten bytes").await;
        assert_eq!(more.status, StatusCode::PAYLOAD_TOO_LARGE);
        let huge = Request::patch(begun.location())
            .header("upload-offset", 0)
            .header(header::CONTENT_LENGTH, FOUR)
            .body(Body::empty());
        assert_eq!(author.send(huge.unwrap()).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        let mut drawing = b"<svg xmlns=\"http://www.w3.org/2000/svg\">".to_vec();
        drawing.resize(usize::try_from(format::MAX_SVG).unwrap() + 1, b' ');
        let sent = send(&mut author, &[], &[("large.svg", &drawing)]).await;
        assert_eq!(sent.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(sent.body.contains("The file is too large"), "{}", sent.body);
        // Other forms take no more than they did.
        let request = Request::post("/en/edit/wash-hands/media/undo")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from_stream(futures(vec![b'a'; 2 << 20])));
        assert_eq!(author.send(request.unwrap()).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(names(&site).await.is_empty());
    }
}

/// A body that does not say how long it is.
fn futures(bytes: Vec<u8>) -> tokio_util::io::ReaderStream<std::io::Cursor<Vec<u8>>> {
    tokio_util::io::ReaderStream::new(std::io::Cursor::new(bytes))
}

#[tokio::test]
async fn an_upload_goes_on_where_it_broke_off() {
    for site in support::sites().await {
        let (_, mut author) = desk(&site).await;
        let photo = samples::with_place(90, 60);
        let length = photo.len() as u64;
        let begun = begin(&mut author, "photo.jpg", length, "photo|1").await;
        assert_eq!((begun.status, at(&begun)), (StatusCode::CREATED, "0"));
        assert!(begun.headers.contains_key("upload-expires"));
        let address = begun.location().to_owned();
        let half = photo.len() / 2;
        let first = piece(&mut author, &address, 0, photo[..half].to_vec()).await;
        assert_eq!((first.status, at(&first)), (StatusCode::NO_CONTENT, &*half.to_string()));

        // After a reload: the same file, chosen again, is the same upload.
        let again = begin(&mut author, "photo.jpg", length, "photo|1").await;
        assert_eq!((again.location(), at(&again)), (&*address, &*half.to_string()));
        let asked = author.send(Request::head(&address).body(Body::empty()).unwrap()).await;
        assert_eq!((asked.status, at(&asked)), (StatusCode::NO_CONTENT, &*half.to_string()));
        let library = author.get(LIBRARY).await.body;
        assert!(library.contains("Not all of it has arrived") && library.contains(&address), "{library}");
        let early = author.post(&address, &[("act", "take")]).await;
        assert_eq!(early.status, StatusCode::CONFLICT);
        let twice = piece(&mut author, &address, 0, photo[..half].to_vec()).await;
        assert_eq!((twice.status, at(&twice)), (StatusCode::CONFLICT, &*half.to_string()));
        let rest = piece(&mut author, &address, half as u64, photo[half..].to_vec()).await;
        assert_eq!((rest.status, at(&rest)), (StatusCode::NO_CONTENT, &*length.to_string()));

        site.account("other@example.org", &[Role::Author, Role::Staff]).await;
        let mut other = site.sign_in("other@example.org").await;
        assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND, "another's is not to be found");
        // Ended twice, as a lost answer makes it.
        for _ in 0..2 {
            let ended = author.post(&address, &[("act", "take")]).await;
            assert_eq!(ended.location(), "/en/edit/wash-hands/media/file/photo.jpg", "{}", ended.body);
        }
        assert_eq!(names(&site).await, ["media/photo.jpg"]);
        let bell = samples::png(7, 7);
        let odd = begin(&mut author, "a/..\\bell\u{7}\n\u{202e}.png", bell.len() as u64, "").await;
        piece(&mut author, odd.location(), 0, bell).await;
        let ended = author.post(odd.location(), &[("act", "take")]).await;
        assert_eq!(ended.location(), "/en/edit/wash-hands/media/file/bell.png", "{}", ended.body);
        assert!(!holds(&bytes(&site, "media/photo.jpg").await.unwrap(), b"Exif"));

        let bad = begin(&mut author, "bad.png", 4, "").await.location().to_owned();
        piece(&mut author, &bad, 0, "<p>x").await;
        let request = Request::post(&bad)
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("act=take"));
        let ended = author.send(request.unwrap()).await;
        assert_eq!(ended.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(ended.body.contains("is not what its ending"), "{}", ended.body);
        let gone = begin(&mut author, "c.png", 9, "").await.location().to_owned();
        assert_eq!(author.post(&gone, &[("act", "discard")]).await.location(), LIBRARY);
        assert_eq!(author.get(&gone).await.status, StatusCode::NOT_FOUND);
    }
}
