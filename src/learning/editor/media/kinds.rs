//! Which files may stand under `media/`, what must be in them, and how they are called.

use halqa_platform::{lang::Lang, uploads::Content};

use crate::format;

/// What a file is to whoever writes a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A photograph or a screen.
    Picture,
    /// An SVG.
    Drawing,
    /// Film.
    Film,
    /// Sound.
    Sound,
    /// WebVTT.
    Captions,
    /// What is downloaded.
    Document,
    /// Texts of a drawing, and what nobody could send today.
    Other,
}

impl Kind {
    /// Those that can be filtered by, in order.
    pub const ALL: [Kind; 6] =
        [Kind::Picture, Kind::Drawing, Kind::Film, Kind::Sound, Kind::Captions, Kind::Document];

    /// Its fixed name, in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Picture => "picture",
            Kind::Drawing => "drawing",
            Kind::Film => "film",
            Kind::Sound => "sound",
            Kind::Captions => "captions",
            Kind::Document => "document",
            Kind::Other => "other",
        }
    }

    /// Of a file by its name.
    pub fn of(path: &str) -> Kind {
        accepted(extension(path)).map_or(Kind::Other, |(kind, _)| kind)
    }

    /// Whether it is seen or heard in time, and so has captions.
    pub const fn plays(self) -> bool {
        matches!(self, Kind::Film | Kind::Sound)
    }
}

/// Larger pictures are refused: they are read into memory whole.
pub const MAX_PICTURE: u64 = 48 << 20;

/// What may be in a file with this ending; `None`: such files are not taken.
pub fn accepted(extension: &str) -> Option<(Kind, &'static [Content])> {
    use Content::{Flac, Jpeg, Matroska, Mp3, Mp4, Ogg, Ole, Pdf, Png, Svg, Text, Vtt, Wav, WebP, Zip};
    Some(match extension {
        // A picture is written anew whatever it is, so that one may be called by another's name.
        "jpg" | "jpeg" | "png" | "webp" => (Kind::Picture, &[Jpeg, Png, WebP]),
        "svg" => (Kind::Drawing, &[Svg]),
        "mp4" | "m4v" | "mov" => (Kind::Film, &[Mp4]),
        "webm" => (Kind::Film, &[Matroska]),
        "ogv" => (Kind::Film, &[Ogg]),
        "mp3" => (Kind::Sound, &[Mp3]),
        "m4a" => (Kind::Sound, &[Mp4]),
        "ogg" | "oga" | "opus" => (Kind::Sound, &[Ogg]),
        "wav" => (Kind::Sound, &[Wav]),
        "flac" => (Kind::Sound, &[Flac]),
        "vtt" => (Kind::Captions, &[Vtt]),
        "pdf" => (Kind::Document, &[Pdf]),
        "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" | "epub" | "zip" => (Kind::Document, &[Zip]),
        "doc" | "xls" | "ppt" => (Kind::Document, &[Ole]),
        // Given out as plain text, whatever stands in it; a page is refused all the same.
        "csv" | "txt" => (Kind::Document, &[Text]),
        _ => return None,
    })
}

/// Every ending that is taken, for people and for the chooser of files.
pub const EXTENSIONS: [&str; 32] = [
    "jpg", "jpeg", "png", "webp", "svg", "mp4", "m4v", "mov", "webm", "ogv", "mp3", "m4a", "ogg", "oga",
    "opus", "wav", "flac", "vtt", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "zip", "csv",
    "txt", "doc", "xls", "ppt",
];

/// How many bytes a file of this name may have on its way in.
pub fn limit(name: &str) -> u64 {
    match Kind::of(name) {
        Kind::Picture => MAX_PICTURE,
        _ => format::size_limit(name),
    }
}

/// The ending of a name, in lower case.
pub fn extension(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    EXTENSIONS.into_iter().find(|known| *known == ending).unwrap_or("")
}

/// `media/photo` of `media/photo.png`.
pub fn stem(path: &str) -> &str {
    path.rsplit_once('.').map_or(path, |(stem, _)| stem)
}

/// `media/photo.png` and the language of `media/photo.ar.png`.
pub fn variant(path: &str) -> Option<(String, Lang)> {
    let (stem, extension) = path.rsplit_once('.')?;
    let (stem, lang) = stem.rsplit_once('.')?;
    Some((format!("{stem}.{extension}"), lang.parse().ok()?))
}

/// The name that a file is kept under: letters and digits of any script, hyphens and points, so that it can be
/// written into a lesson as it is. What leads elsewhere, hides or turns the order of letters round is left out.
pub fn tidy_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut out = String::new();
    for letter in stem.chars() {
        let kept = letter.is_alphanumeric() || matches!(letter, '_' | '.') || is_mark(letter);
        match letter {
            _ if hides(letter) => {}
            _ if kept => out.push(letter),
            _ if !out.is_empty() && !out.ends_with(['-', '.']) => out.push('-'),
            _ => {}
        }
    }
    let mut stem = out.trim_matches(['.', '-', '_']).to_owned();
    while stem.contains("..") {
        stem = stem.replace("..", ".");
    }
    while stem.len() > 80 {
        stem.pop();
    }
    let stem = stem.trim_end_matches(['.', '-', '_']);
    let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).collect();
    let stem = if stem.is_empty() { "file" } else { stem };
    if ending.is_empty() { stem.to_owned() } else { format!("{stem}.{}", ending.to_ascii_lowercase()) }
}

/// Marks above and below letters (Arabic vowel signs, accents apart).
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Controls, and what changes the direction or has no width.
fn hides(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whether a name holds what [`tidy_name`] leaves out because it deceives.
pub fn deceives(name: &str) -> bool {
    name.chars().any(hides)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_nowhere_and_hide_nothing() {
        for (name, expected) in [
            ("photo.PNG", "photo.png"),
            ("../../etc/passwd.png", "passwd.png"),
            ("C:\\Users\\me\\My photo (1).jpeg", "My-photo-1.jpeg"),
            ("a\u{202e}gnp.exe", "agnp.exe"),
            ("bell\u{7}\n.png", "bell.png"),
            ("..png", "file.png"),
            (".htaccess", "file.htaccess"),
            ("صورةٌ الحقل.png", "صورةٌ-الحقل.png"),
            ("plan.ar.svg", "plan.ar.svg"),
            ("<img src=x>.png", "img-src-x.png"),
            ("a..b.pdf", "a.b.pdf"),
            ("noending", "noending"),
        ] {
            assert_eq!(tidy_name(name), expected, "{name}");
            assert_eq!(tidy_name(expected), expected, "{name} twice");
        }
        assert!(tidy_name(&"ا".repeat(300)).len() <= 80);
        assert!(deceives("a\u{202e}gnp.exe") && !deceives("صورة.png"));
    }

    #[test]
    fn every_ending_is_of_a_kind_and_limited() {
        for ending in EXTENSIONS {
            assert_eq!(extension(&format!("x.{}", ending.to_uppercase())), ending);
            assert!(accepted(ending).is_some_and(|(_, contents)| !contents.is_empty()), "{ending}");
        }
        for ending in ["html", "js", "exe", "gif", "heic", "xml", "toml", ""] {
            assert!(accepted(ending).is_none(), "{ending}");
        }
        assert_eq!(limit("media/a.svg"), format::MAX_SVG);
        assert_eq!(limit("media/a.vtt"), format::MAX_TEXT);
        assert_eq!(limit("media/a.mp4"), format::MAX_MEDIA);
        assert_eq!(limit("media/a.png"), MAX_PICTURE);
        assert_eq!(variant("media/a.ar.png"), Some(("media/a.png".to_owned(), Lang::Ar)));
        assert_eq!(variant("media/a.b.png"), None);
    }
}
