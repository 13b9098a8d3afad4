//! The files under `media/`: what is served, at which address, in which language.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use halqa_platform::lang::Lang;

use super::{
    finding::Log,
    reader::{Doc, Record, Text, Tongues},
    source::{Source, sha256},
    svg,
};
use crate::compiled::MediaFile;

/// A file as a page refers to it.
#[derive(Clone, Debug)]
pub(super) struct Served {
    pub(super) url: String,
    pub(super) mime: String,
    pub(super) size: Option<(u32, u32)>,
    pub(super) bytes: u64,
}

/// The texts of one `.toml` file, for translation.
pub(super) struct FileTexts {
    pub(super) path: String,
    pub(super) records: Vec<Record>,
    pub(super) made_from: BTreeMap<Lang, BTreeMap<String, String>>,
}

/// Every file under `media/`.
#[derive(Default)]
pub(super) struct MediaSet {
    pub(super) files: BTreeMap<String, MediaFile>,
    /// Diagrams filled per language, by their hash.
    pub(super) derived: BTreeMap<String, Vec<u8>>,
    made: BTreeSet<String>,
    used: RefCell<BTreeSet<String>>,
}

impl MediaSet {
    /// Reads them all: checks drawings and captions, fills diagrams.
    pub(super) fn build(
        source: &Source,
        tongues: &Tongues,
        fallback: &[Lang],
        log: &Log,
    ) -> (MediaSet, Vec<FileTexts>) {
        let mut set = MediaSet::default();
        let mut texts = Vec::new();
        for (path, bytes) in source.files().filter(|(path, _)| path.starts_with("media/")) {
            if path.ends_with(".toml") {
                let drawing = format!("{}.svg", path.trim_end_matches(".toml"));
                if source.file(&drawing).is_none() {
                    log.fault(
                        path,
                        1,
                        "missing-file",
                        format!("the texts of `{drawing}`, which is not there"),
                    );
                }
                continue;
            }
            if path.ends_with(".svg") {
                let Some(drawing) = svg::Drawing::read(path, bytes, log) else { continue };
                let labels = format!("{}.toml", path.trim_end_matches(".svg"));
                if let Some((labels, toml)) = source.files().find(|(other, _)| *other == labels) {
                    texts.extend(set.template(path, &drawing, labels, toml, tongues, fallback, source, log));
                    continue;
                }
                if let Some((key, line)) = drawing.keys.first() {
                    log.fault(
                        path,
                        *line,
                        "diagram-text",
                        format!("`{{{{{key}}}}}` has no text: `{labels}` is not there"),
                    );
                }
                set.add(path, bytes, drawing.size);
                continue;
            }
            if path.ends_with(".vtt") && !is_vtt(bytes) {
                log.fault(path, 1, "captions", "is not WebVTT: its first line must be `WEBVTT`");
            }
            let size = mime(path)
                .starts_with("image/")
                .then(|| imagesize::blob_size(bytes).ok())
                .flatten()
                .and_then(|size| Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?)));
            if mime(path).starts_with("image/") && size.is_none() {
                log.fault(path, 1, "image", "is not an image that a browser could show");
            }
            set.add(path, bytes, size);
        }
        (set, texts)
    }

    fn add(&mut self, path: &str, bytes: &[u8], size: Option<(u32, u32)>) -> String {
        let sha256 = sha256(bytes);
        let file = MediaFile { sha256: sha256.clone(), mime: mime(path), bytes: bytes.len() as u64, size };
        self.files.insert(path.to_owned(), file);
        sha256
    }

    #[expect(clippy::too_many_arguments, reason = "one diagram is made of all of these, and only here")]
    fn template(
        &mut self,
        path: &str,
        drawing: &svg::Drawing<'_>,
        labels: &str,
        toml: &[u8],
        tongues: &Tongues,
        fallback: &[Lang],
        source: &Source,
        log: &Log,
    ) -> Option<FileTexts> {
        let doc = Doc::parse(labels, toml, log)?;
        let fields = doc.fields(log);
        let mirror = fields.boolean("mirror").unwrap_or(false);
        let made_from = fields.made_from();
        let mut texts: BTreeMap<&str, Text> = BTreeMap::new();
        for (name, _, line) in fields.names().filter(|(name, ..)| !matches!(*name, "mirror" | "made-from")) {
            texts.insert(name, fields.named_text(name, tongues));
            if !drawing.keys.iter().any(|(key, _)| key == name) {
                log.warn(labels, line, "diagram-text", format!("`{name}` stands nowhere in `{path}`"));
            }
        }
        for (key, line) in &drawing.keys {
            if !texts.contains_key(key.as_str()) {
                log.fault(path, *line, "diagram-text", format!("`{{{{{key}}}}}` has no text in `{labels}`"));
            }
        }
        let stem = path.trim_end_matches(".svg");
        for lang in &tongues.languages {
            let text = |key: &str| {
                let text = texts.get(key)?;
                std::iter::once(lang)
                    .chain(fallback)
                    .chain([&tongues.base])
                    .find_map(|lang| text.langs.get(lang).map(|(words, _)| words.clone()))
            };
            let bytes = drawing.fill(*lang, mirror, text);
            let variant = format!("{stem}.{lang}.svg");
            if *lang == tongues.base {
                let sha256 = self.add(path, &bytes, drawing.size);
                self.derived.insert(sha256, bytes.clone());
            }
            if source.file(&variant).is_none() {
                let sha256 = self.add(&variant, &bytes, drawing.size);
                self.derived.insert(sha256, bytes);
                self.made.insert(variant);
            }
        }
        let records = doc.records.take();
        Some(FileTexts { path: labels.to_owned(), records, made_from })
    }

    /// The file at `path`, or its variant in the language shown.
    pub(super) fn serve(&self, path: &str, lang: Lang, _chain: &[Lang]) -> Option<Served> {
        let variant = path.rsplit_once('.').map(|(stem, extension)| format!("{stem}.{lang}.{extension}"));
        let variant = variant.filter(|variant| self.files.contains_key(variant));
        if !self.files.contains_key(path) {
            return None;
        }
        self.used.borrow_mut().insert(path.to_owned());
        self.exact(variant.as_deref().unwrap_or(path))
    }

    /// The file at `path` itself.
    pub(super) fn exact(&self, path: &str) -> Option<Served> {
        let (path, file) = self.files.get_key_value(path)?;
        self.used.borrow_mut().insert(path.clone());
        let name = path.rsplit('/').next().unwrap_or(path);
        Some(Served {
            url: format!("/media/{}/{}", file.sha256, encoded(name)),
            mime: file.mime.clone(),
            size: file.size,
            bytes: file.bytes,
        })
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Files that no lesson shows and no variant of such.
    pub(super) fn unused(&self) -> Vec<&str> {
        let used = self.used.borrow();
        self.files
            .keys()
            .map(String::as_str)
            .filter(|path| !used.contains(*path) && !self.made.contains(*path))
            .filter(|path| !without_language(path).is_some_and(|plain| used.contains(&plain)))
            .collect()
    }
}

/// `media/photo.png` of `media/photo.ar.png`.
fn without_language(path: &str) -> Option<String> {
    let (stem, extension) = path.rsplit_once('.')?;
    let (stem, lang) = stem.rsplit_once('.')?;
    lang.parse::<Lang>().ok()?;
    Some(format!("{stem}.{extension}"))
}

fn is_vtt(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    bytes.starts_with(b"WEBVTT") && std::str::from_utf8(bytes).is_ok()
}

/// What a file is, as far as a browser may know: anything that could act is only bytes to save.
pub(super) fn mime(path: &str) -> String {
    let guess = mime_guess::from_path(path).first_or_octet_stream();
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    let essence = match (extension.as_str(), guess.essence_str()) {
        ("vtt", _) => "text/vtt",
        ("csv", _) => "text/csv",
        ("svg", _) => "image/svg+xml",
        (_, essence) if essence == "application/pdf" || essence.starts_with("application/vnd.") => essence,
        (_, essence @ ("application/zip" | "application/epub+zip" | "application/msword")) => essence,
        (_, essence)
            if ["image/", "audio/", "video/", "font/"].iter().any(|kind| essence.starts_with(kind))
                && !essence.contains("xml") =>
        {
            essence
        }
        ("txt" | "md", _) => "text/plain",
        _ => "application/octet-stream",
    };
    essence.to_owned()
}

/// A file's name in an address.
fn encoded(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_act_keeps_its_type() {
        for (path, expected) in [
            ("media/a.png", "image/png"),
            ("media/a.html", "application/octet-stream"),
            ("media/a.js", "application/octet-stream"),
            ("media/a.xml", "application/octet-stream"),
            ("media/a.pdf", "application/pdf"),
            ("media/a.vtt", "text/vtt"),
            ("media/a.mp4", "video/mp4"),
        ] {
            assert_eq!(mime(path), expected, "{path}");
        }
        assert_eq!(encoded("صورة a.png"), "%D8%B5%D9%88%D8%B1%D8%A9%20a.png");
    }

    #[test]
    fn a_diagram_has_its_texts_per_language() {
        use super::super::{
            check, compile,
            samples::{PICTURE, lesson},
        };
        let svg = PICTURE.replace("</svg>", "<text x=\"1\" y=\"2\">{{a}}</text></svg>");
        let toml = "mirror = true\na.en = \"From\"\na.ar = \"من\"\n";
        let more = [("media/d.svg", svg.as_str()), ("media/d.toml", toml)];
        let source = lesson("![x](media/d.svg)", &more);
        let compiled = compile(&source).expect("good");
        let text = |path: &str| {
            String::from_utf8(compiled.media_bytes(&source, path).expect("there").to_vec()).expect("text")
        };
        assert!(
            text("media/d.ar.svg").contains(">من</text>") && text("media/d.ar.svg").contains("scale(-1 1)")
        );
        assert!(text("media/d.fr.svg").contains(">From</text>"), "the fallback's words");
        assert!(text("media/d.svg").contains(">From</text>"));
        let html = super::super::samples::html(&source);
        assert!(html.contains(&compiled.course.media["media/d.en.svg"].sha256), "{html}");
        let report = check(&source).to_string();
        assert!(report.contains("media/d.toml:2: warning: `a` is missing in `fr`"), "{report}");
        let toml = "b.en = \"x\"\n";
        let found = super::super::samples::found(&lesson(
            "![x](media/d.svg)",
            &[("media/d.svg", &svg), ("media/d.toml", toml)],
        ));
        assert!(found.contains("media/d.svg:1: fault: `{{a}}` has no text in `media/d.toml`"), "{found}");
        assert!(found.contains("media/d.toml:1: warning: `b` stands nowhere"), "{found}");
    }
}
