//! What a file is by its first bytes, whatever its name says.

/// What the first bytes are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// A photograph.
    Jpeg,
    /// A picture.
    Png,
    /// A picture.
    WebP,
    /// A picture that may move.
    Gif,
    /// A picture that no library here can write anew: HEIC, AVIF, TIFF, BMP.
    OddPicture,
    /// A drawing.
    Svg,
    /// A document.
    Pdf,
    /// An archive, or a document that is one.
    Zip,
    /// A document of an older office program.
    Ole,
    /// Film or sound in the MP4 family.
    Mp4,
    /// Film or sound in Matroska or `WebM`.
    Matroska,
    /// Film or sound in Ogg.
    Ogg,
    /// Sound.
    Mp3,
    /// Sound.
    Wav,
    /// Sound.
    Flac,
    /// Captions.
    Vtt,
    /// A page, or what a browser might take for one.
    Html,
    /// Any other text.
    Text,
    /// None of these.
    Unknown,
}

/// So many bytes are enough to tell.
pub const HEAD: usize = 4_096;

/// What these first bytes ([`HEAD`] of them, or the whole file) are of.
pub fn sniff(head: &[u8]) -> Content {
    let is = |start: &[u8]| head.starts_with(start);
    let at = |from: usize, part: &[u8]| head.get(from..from + part.len()) == Some(part);
    match head {
        _ if is(b"\xFF\xD8\xFF") => Content::Jpeg,
        _ if is(b"\x89PNG\r\n\x1a\n") => Content::Png,
        _ if is(b"RIFF") && at(8, b"WEBP") => Content::WebP,
        _ if is(b"RIFF") && at(8, b"WAVE") => Content::Wav,
        _ if is(b"GIF87a") || is(b"GIF89a") => Content::Gif,
        _ if is(b"II*\0") || is(b"MM\0*") || is(b"BM") && at(6, b"\0\0\0\0") => Content::OddPicture,
        _ if at(4, b"ftyp") => {
            let brands: [&[u8]; 7] = [b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"avis"];
            if brands.iter().any(|brand| at(8, brand)) { Content::OddPicture } else { Content::Mp4 }
        }
        _ if is(b"%PDF-") => Content::Pdf,
        _ if is(b"PK\x03\x04") || is(b"PK\x05\x06") => Content::Zip,
        _ if is(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") => Content::Ole,
        _ if is(b"\x1A\x45\xDF\xA3") => Content::Matroska,
        _ if is(b"OggS") => Content::Ogg,
        _ if is(b"fLaC") => Content::Flac,
        _ if is(b"ID3") => Content::Mp3,
        [0xFF, second, ..] if second & 0xE6 == 0xE2 => Content::Mp3,
        _ => text(head),
    }
}

fn text(head: &[u8]) -> Content {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // Cut in the middle of a letter at the end.
        Err(error) if head.len() >= HEAD && error.valid_up_to() + 4 > head.len() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return Content::Unknown,
    };
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}')) {
        return Content::Unknown;
    }
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with("WEBVTT") {
        return Content::Vtt;
    }
    let lower = text.to_ascii_lowercase();
    // The first thing that is neither a declaration nor a comment says what it is.
    let mut rest = lower.as_str();
    loop {
        rest = rest.trim_start();
        let skipped = match rest {
            _ if rest.starts_with("<?xml") => rest.split_once("?>"),
            _ if rest.starts_with("<!--") => rest.split_once("-->"),
            _ if rest.starts_with("<!doctype svg") => {
                rest.split_once(if entities(rest) { "]>" } else { ">" })
            }
            _ => None,
        };
        match skipped {
            Some((_, after)) => rest = after,
            None => break,
        }
    }
    const PAGE: [&str; 14] = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<script",
        "<iframe",
        "<style",
        "<title",
        "<h1",
        "<div",
        "<table",
        "<br",
        "<p>",
        "<a ",
    ];
    if rest.starts_with("<svg") {
        Content::Svg
    } else if PAGE.iter().any(|start| rest.starts_with(start)) || lower.contains("<script") {
        Content::Html
    } else {
        Content::Text
    }
}

fn entities(doctype: &str) -> bool {
    doctype.find('[').is_some_and(|open| doctype.find('>').is_none_or(|end| open < end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_told_by_the_first_bytes() {
        let cases: [(&[u8], Content); 28] = [
            (b"\xFF\xD8\xFF\xE0", Content::Jpeg),
            (b"\x89PNG\r\n\x1a\n", Content::Png),
            (b"RIFF\0\0\0\0WEBPVP8 ", Content::WebP),
            (b"RIFF\0\0\0\0WAVEfmt ", Content::Wav),
            (b"GIF89a", Content::Gif),
            (b"\0\0\0\x18ftypheic", Content::OddPicture),
            (b"\0\0\0\x18ftypavif", Content::OddPicture),
            (b"II*\0", Content::OddPicture),
            (b"\0\0\0\x18ftypisom", Content::Mp4),
            (b"\0\0\0\x14ftypqt  ", Content::Mp4),
            (b"\x1A\x45\xDF\xA3", Content::Matroska),
            (b"OggS", Content::Ogg),
            (b"fLaC", Content::Flac),
            (b"ID3\x04", Content::Mp3),
            (b"\xFF\xFB\x90", Content::Mp3),
            (b"%PDF-1.7", Content::Pdf),
            (b"PK\x03\x04", Content::Zip),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Content::Ole),
            (b"WEBVTT\n", Content::Vtt),
            (b"\xEF\xBB\xBFWEBVTT", Content::Vtt),
            (b"<?xml version=\"1.0\"?>\n<!-- a --><svg xmlns", Content::Svg),
            (b"<!DOCTYPE svg PUBLIC \"-//W3C//\" \"x\" [<!ENTITY a \"b\">]><svg>", Content::Svg),
            (b" <!DOCTYPE HTML><p>", Content::Html),
            (b"<!-- x --><ScRipt>", Content::Html),
            (b"name,age\n<script>", Content::Html),
            (b"name,age\n", Content::Text),
            (b"MZ\x90\0", Content::Unknown),
            (b"", Content::Text),
        ];
        for (head, expected) in cases {
            assert_eq!(sniff(head), expected, "{}", String::from_utf8_lossy(head));
        }
        let mut long = "ا".repeat(HEAD / 2).into_bytes();
        long.insert(0, b'x');
        long.truncate(HEAD);
        assert_eq!(sniff(&long), Content::Text, "a letter cut in two");
    }
}
