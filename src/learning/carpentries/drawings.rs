//! Drawings (SVG) as other programs write them, made into drawings of our format: only what draws.
//!
//! A drawing that is so already keeps its bytes.

use quick_xml::{
    Reader, Writer,
    events::{BytesEnd, BytesStart, BytesText, Event},
};

use crate::format::DRAWING_ELEMENTS;

const SVG: &str = "http://www.w3.org/2000/svg";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// How deep elements may lie in each other.
const MAX_DEPTH: usize = 200;

/// A changed drawing, and what was left out of it.
#[derive(Debug)]
pub(super) struct Cleaned {
    pub bytes: Vec<u8>,
    pub notes: Vec<String>,
}

/// Leaves out what our format does not allow. `Ok(None)`: nothing had to change.
///
/// # Errors
/// A description, where the file is no readable drawing.
pub(super) fn cleaned(bytes: &[u8]) -> Result<Option<Cleaned>, String> {
    let text = std::str::from_utf8(bytes).map_err(|e| e.to_string())?;
    let (text, mut notes) = without_doctype(text);
    let changed = text.is_some();
    let text = text.as_deref().unwrap_or(std::str::from_utf8(bytes).map_err(|e| e.to_string())?);
    let mut cleaner =
        Cleaner { notes: Vec::new(), prefix: None, skipping: 0, skipped: String::new(), open: Vec::new() };
    let written = cleaner.run(text)?;
    notes.extend(cleaner.notes);
    notes.dedup();
    if notes.is_empty() && !changed {
        return Ok(None);
    }
    Ok(Some(Cleaned { bytes: written, notes }))
}

/// Takes the DOCTYPE off; entities that it defines are put in place.
fn without_doctype(text: &str) -> (Option<String>, Vec<String>) {
    let Some(start) = text.find("<!DOCTYPE") else { return (None, Vec::new()) };
    let inner = text[start..].find('[').filter(|b| text[start..].find('>').is_some_and(|g| *b < g));
    let end = match inner {
        Some(bracket) => text[start + bracket..].find(']').and_then(|close| {
            text[start + bracket + close..].find('>').map(|g| start + bracket + close + g + 1)
        }),
        None => text[start..].find('>').map(|g| start + g + 1),
    };
    let Some(end) = end else { return (None, Vec::new()) };
    let mut rest = format!("{}{}", &text[..start], &text[end..]);
    for declaration in text[start..end].split("<!ENTITY").skip(1) {
        let mut words = declaration.trim_start().splitn(2, char::is_whitespace);
        let (Some(name), Some(value)) = (words.next(), words.next()) else { continue };
        let value = value.trim_start();
        let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) else { continue };
        let Some(value) = value[1..].split(quote).next().filter(|v| v.len() < 300 && !v.contains(['&', '<']))
        else {
            continue;
        };
        if rest.len() < 8 << 20 {
            rest = rest.replace(&format!("&{name};"), value);
        }
    }
    (Some(rest), vec!["a drawing's DOCTYPE left out".to_owned()])
}

struct Cleaner {
    notes: Vec<String>,
    /// The prefix that the drawing gives to SVG, where it has one.
    prefix: Option<String>,
    /// How deep we are in what is left out.
    skipping: usize,
    skipped: String,
    /// For every open element: whether its tags are written, and under which name.
    open: Vec<Option<String>>,
}

impl Cleaner {
    fn note(&mut self, what: String) {
        if !self.notes.contains(&what) {
            self.notes.push(what);
        }
    }

    fn run(&mut self, text: &str) -> Result<Vec<u8>, String> {
        let mut reader = Reader::from_str(text);
        let mut writer = Writer::new(Vec::with_capacity(text.len()));
        let mut write = |event: Event<'_>| writer.write_event(event).map_err(|e| e.to_string());
        loop {
            match reader.read_event().map_err(|e| e.to_string())? {
                Event::Eof => break,
                Event::Start(_) | Event::Empty(_) if self.open.len() > MAX_DEPTH => {
                    return Err("nested too deep".to_owned());
                }
                Event::Start(tag) if self.skipping == 0 => {
                    let new = self.element(&tag)?;
                    match new {
                        Fate::Keep(new) => {
                            self.open.push(Some(String::from_utf8_lossy(new.name().as_ref()).into_owned()));
                            write(Event::Start(new))?;
                        }
                        Fate::Unwrap => self.open.push(None),
                        Fate::Drop => self.skipping = 1,
                    }
                }
                Event::Empty(tag) if self.skipping == 0 => {
                    if let Fate::Keep(new) = self.element(&tag)? {
                        write(Event::Empty(new))?;
                    }
                }
                Event::Start(_) => self.skipping += 1,
                Event::Empty(_) => {}
                Event::End(_) if self.skipping > 0 => {
                    self.skipping -= 1;
                    if self.skipping == 0 {
                        let words = std::mem::take(&mut self.skipped);
                        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                        if !words.is_empty() {
                            self.note(format!("words in what was left out of a drawing: {words}"));
                        }
                    }
                }
                Event::End(_) => {
                    if let Some(Some(name)) = self.open.pop() {
                        write(Event::End(BytesEnd::new(name)))?;
                    }
                }
                Event::Text(words) if self.skipping > 0 => {
                    self.skipped.push_str(&String::from_utf8_lossy(&words));
                    self.skipped.push(' ');
                }
                _ if self.skipping > 0 => {}
                Event::PI(_) => self.note("a processing instruction of a drawing left out".to_owned()),
                Event::DocType(_) => self.note("a drawing's DOCTYPE left out".to_owned()),
                Event::CData(data)
                    if self.open.last().is_none_or(|name| name.as_deref() != Some("style")) =>
                {
                    self.note("CDATA of a drawing became plain text".to_owned());
                    write(Event::Text(BytesText::new(&String::from_utf8_lossy(&data))))?;
                }
                event => write(event)?,
            }
        }
        Ok(writer.into_inner())
    }

    fn element(&mut self, tag: &BytesStart<'_>) -> Result<Fate, String> {
        let raw = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
        let mut attributes: Vec<(String, String)> = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|e| e.to_string())?;
            let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            attributes.push((key, String::from_utf8_lossy(&attribute.value).into_owned()));
        }
        let root = self.open.is_empty();
        if root {
            let found = attributes.iter().find(|(k, v)| k.starts_with("xmlns:") && v == SVG);
            self.prefix = found.map(|(k, _)| k["xmlns:".len()..].to_owned());
        }
        let own =
            self.prefix.as_deref().and_then(|p| raw.strip_prefix(p)?.strip_prefix(':')).map(str::to_owned);
        let name = own.unwrap_or_else(|| raw.clone());
        if !name.contains(':') && !DRAWING_ELEMENTS.contains(&name.as_str()) {
            let fate = if name == "a" { Fate::Unwrap } else { Fate::Drop };
            let href = attributes
                .iter()
                .find(|(k, _)| k.ends_with("href"))
                .map(|(_, v)| format!(" ({v})"))
                .unwrap_or_default();
            self.note(format!("<{name}>{href} of a drawing left out"));
            return Ok(fate);
        }
        let before = attributes.len();
        let mut gone = Vec::new();
        attributes.retain(|(key, value)| {
            let keep = harmless(&name, key, value);
            if !keep {
                gone.push(format!("{key}={}", value.chars().take(80).collect::<String>()));
            }
            keep
        });
        if attributes.len() < before || name != raw {
            self.note(format!("attributes of a drawing's <{name}> left out: {}", gone.join(", ")));
        }
        if root {
            self.root(&name, &mut attributes);
        }
        let mut new = BytesStart::new(name);
        for (key, value) in &attributes {
            new.push_attribute((key.as_bytes(), value.replace('"', "&quot;").as_bytes()));
        }
        Ok(Fate::Keep(new))
    }

    /// The outermost element needs its vocabulary and its size.
    fn root(&mut self, name: &str, attributes: &mut Vec<(String, String)>) {
        let get = |attributes: &[(String, String)], key: &str| {
            attributes.iter().find(|(k, _)| k == key).map(|(_, v)| v.clone())
        };
        if name == "svg" && get(attributes, "xmlns").is_none() {
            attributes.insert(0, ("xmlns".to_owned(), SVG.to_owned()));
            self.note("a drawing without its vocabulary (xmlns): it was added".to_owned());
        }
        if get(attributes, "viewBox").is_none()
            && let (Some(width), Some(height)) = (
                get(attributes, "width").and_then(|w| pixels(&w)),
                get(attributes, "height").and_then(|h| pixels(&h)),
            )
        {
            attributes.push(("viewBox".to_owned(), format!("0 0 {width:.2} {height:.2}")));
            self.note("a drawing without a viewBox: one was made of its size".to_owned());
        }
    }
}

enum Fate {
    Keep(BytesStart<'static>),
    /// The tags go, what stands between them stays.
    Unwrap,
    Drop,
}

/// A length in pixels; `None` for what depends on the page.
fn pixels(length: &str) -> Option<f64> {
    let length = length.trim();
    let end = length.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(length.len());
    let number: f64 = length[..end].parse().ok()?;
    let unit = match length[end..].trim() {
        "" | "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "mm" => 96.0 / 25.4,
        "cm" => 96.0 / 2.54,
        "in" => 96.0,
        _ => return None,
    };
    Some(number * unit)
}

fn harmless(element: &str, key: &str, value: &str) -> bool {
    let lower = key.to_ascii_lowercase();
    let local = lower.rsplit(':').next().unwrap_or(&lower);
    let compact: String = value
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect::<String>()
        .to_ascii_lowercase();
    if key == "xmlns" {
        return value == SVG;
    }
    if key.starts_with("xmlns:") {
        return value != SVG && value != XHTML;
    }
    if local.starts_with("on") {
        return false;
    }
    if local == "href" || local == "src" {
        let picture = element == "image"
            && ["png", "jpeg", "webp"]
                .iter()
                .any(|kind| compact.starts_with(&format!("data:image/{kind};base64,")));
        return value.starts_with('#') || picture;
    }
    let bad = ["@import", "javascript:", "expression(", "\\", "-moz-binding", "image-set(", "image("];
    !bad.iter().any(|b| compact.contains(b))
        && compact.match_indices("url(").all(|(at, _)| {
            compact[at + 4..].trim_start_matches(['"', '\'']).trim_start_matches("&quot;").starts_with('#')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(svg: &str) -> (String, String) {
        let done = cleaned(svg.as_bytes()).unwrap().unwrap();
        (String::from_utf8(done.bytes).unwrap(), done.notes.join("\n"))
    }

    #[test]
    fn a_drawing_that_only_draws_keeps_its_bytes() {
        let svg = "<?xml version=\"1.0\"?>\n<svg xmlns='http://www.w3.org/2000/svg'  viewBox=\"0 0 1 1\"><style><![CDATA[a{}]]></style></svg>";
        assert!(cleaned(svg.as_bytes()).unwrap().is_none());
        assert!(cleaned(b"<svg").is_err() || cleaned(b"<svg").unwrap().is_none());
    }

    #[test]
    fn what_acts_goes_and_is_told() {
        let (svg, notes) = text(
            "<!DOCTYPE svg [<!ENTITY ns \"http://www.w3.org/2000/svg\">]><svg:svg xmlns:svg=\"&ns;\" width=\"10mm\" height=\"20\" onload=\"x()\">\
             <svg:a href=\"https://example.org/\"><svg:text fill='red' font-family='\"Sans\"'>kept</svg:text></svg:a><svg:script>bad()</svg:script>\
             <switch><foreignObject><p>Label</p></foreignObject><text>Label</text></switch><svg:image href=\"https://example.org/i.png\"/></svg:svg>",
        );
        assert_eq!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10mm\" height=\"20\" viewBox=\"0 0 37.80 20.00\"><text fill=\"red\" font-family=\"&quot;Sans&quot;\">kept</text>\
             <switch><text>Label</text></switch><image/></svg>"
        );
        for part in [
            "DOCTYPE",
            "onload=x()",
            "<a> (https://example.org/)",
            "<script>",
            "bad()",
            "<foreignObject>",
            "Label",
            "i.png",
        ] {
            assert!(notes.contains(part), "{part} in {notes}");
        }
    }
}
