//! Drawings: only what draws, and diagrams filled with texts per language.

use std::collections::HashMap;

use halqa_platform::lang::Lang;
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesEnd, BytesStart, BytesText, Event},
};

use super::{
    finding::{Log, suggest},
    reader::{self, Lines},
};

/// What may stand in a drawing (`docs/COURSE-FORMAT.md`); who cleans drawings on their way in keeps to it too.
pub(crate) const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "marker",
    "pattern",
    "clipPath",
    "mask",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "title",
    "desc",
    "metadata",
    "linearGradient",
    "radialGradient",
    "stop",
    "image",
    "style",
    "switch",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComposite",
    "feDropShadow",
    "feFlood",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feOffset",
];

const SVG: &str = "http://www.w3.org/2000/svg";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// How deep elements may lie in each other.
const MAX_DEPTH: usize = 200;

/// A checked drawing.
pub(super) struct Drawing<'s> {
    text: &'s str,
    /// Width and height of the view.
    pub(super) size: Option<(u32, u32)>,
    view: Option<[f64; 4]>,
    /// `{{key}}` with their lines, each key once.
    pub(super) keys: Vec<(String, u32)>,
}

impl<'s> Drawing<'s> {
    /// Reads and checks; `None` with a fault where it cannot be shown.
    pub(super) fn read(path: &str, bytes: &'s [u8], log: &Log) -> Option<Drawing<'s>> {
        let text = reader::text(path, bytes, log)?;
        let lines = Lines::of(text);
        let mut xml = Reader::from_str(text);
        let mut drawing = Drawing { text, size: None, view: None, keys: Vec::new() };
        let mut open: Vec<String> = Vec::new();
        let mut good = true;
        let mut seen_root = false;
        loop {
            let line = lines.at(usize::try_from(xml.buffer_position()).unwrap_or(0));
            let mut fault = |code: &'static str, message: String| {
                good = false;
                log.fault(path, line, code, message);
            };
            match xml.read_event() {
                Err(error) => {
                    fault("svg", format!("not well-formed: {error}"));
                    return None;
                }
                Ok(Event::Eof) => break,
                Ok(Event::DocType(_)) => {
                    fault("svg-unsafe", "a DOCTYPE is not allowed in a drawing".to_owned())
                }
                Ok(Event::PI(_)) => {
                    fault("svg-unsafe", "processing instructions are not allowed in a drawing".to_owned())
                }
                Ok(Event::Start(tag)) => {
                    check(&tag, &mut fault);
                    if open.is_empty() && !seen_root {
                        seen_root = true;
                        drawing.root(&tag, &mut fault);
                    }
                    open.push(name(&tag));
                    if open.len() > MAX_DEPTH {
                        fault("svg", "nested too deep".to_owned());
                        return None;
                    }
                }
                Ok(Event::Empty(tag)) => {
                    check(&tag, &mut fault);
                    if open.is_empty() && !seen_root {
                        seen_root = true;
                        drawing.root(&tag, &mut fault);
                    }
                }
                Ok(Event::End(_)) => {
                    open.pop();
                }
                Ok(Event::Text(words)) => {
                    let words = words.decode().unwrap_or_default();
                    if open.last().is_some_and(|name| name == "style") && !harmless_css(&words) {
                        fault("svg-unsafe", "a <style> may not import or load anything".to_owned());
                    }
                    let labelled = open.iter().any(|name| matches!(name.as_str(), "text" | "title" | "desc"));
                    for key in keys(&words) {
                        if !labelled {
                            fault("diagram-text", format!("`{{{{{key}}}}}` stands outside <text>"));
                        } else if !drawing.keys.iter().any(|(known, _)| known == key) {
                            drawing.keys.push((key.to_owned(), line));
                        }
                    }
                }
                Ok(Event::CData(data)) => {
                    let css = data.decode().unwrap_or_default();
                    if open.last().is_none_or(|name| name != "style") {
                        fault("svg", "CDATA is allowed in <style> only".to_owned());
                    } else if !harmless_css(&css) {
                        fault("svg-unsafe", "a <style> may not import or load anything".to_owned());
                    }
                }
                Ok(Event::GeneralRef(entity)) => {
                    let entity = entity.decode().unwrap_or_default();
                    let known = entity.starts_with('#')
                        || matches!(entity.as_ref(), "amp" | "lt" | "gt" | "quot" | "apos");
                    if !known {
                        fault("svg", format!("`&{entity};` is not defined"));
                    }
                }
                Ok(Event::Comment(_) | Event::Decl(_)) => {}
            }
        }
        if !seen_root || !open.is_empty() {
            log.fault(path, 1, "svg", "not well-formed: an element has no end, or there is none");
            return None;
        }
        good.then_some(drawing)
    }

    fn root(&mut self, tag: &BytesStart<'_>, fault: &mut impl FnMut(&'static str, String)) {
        if name(tag) != "svg" || attribute(tag, "xmlns").as_deref() != Some(SVG) {
            fault("svg", format!("must begin with <svg xmlns=\"{SVG}\">"));
        }
        let number = |text: &str| {
            text.trim_end_matches("px").trim().parse::<f64>().ok().filter(|n| n.is_finite() && n.abs() < 1e6)
        };
        self.view = attribute(tag, "viewBox").and_then(|view| {
            let numbers: Vec<f64> =
                view.split([' ', ',', '\n', '\t']).filter(|n| !n.is_empty()).filter_map(number).collect();
            <[f64; 4]>::try_from(numbers).ok()
        });
        let given = attribute(tag, "width")
            .as_deref()
            .and_then(number)
            .zip(attribute(tag, "height").as_deref().and_then(number));
        if self.view.is_none()
            && let Some((width, height)) = given
        {
            self.view = Some([0.0, 0.0, width, height]);
        }
        match self.view {
            Some([_, _, width, height]) if width >= 1.0 && height >= 1.0 => {
                self.size = Some((width.round() as u32, height.round() as u32));
            }
            _ => fault(
                "svg",
                "needs a `viewBox` (or `width` and `height`), so that the page can leave room for it"
                    .to_owned(),
            ),
        }
    }

    /// The drawing with its texts in a language; mirrored for right-to-left ones where `mirror` is set.
    pub(super) fn fill(&self, lang: Lang, mirror: bool, text: impl Fn(&str) -> Option<String>) -> Vec<u8> {
        Filling {
            lang,
            mirror: mirror && lang.dir() == "rtl",
            view: self.view.unwrap_or_default(),
            text: &text,
        }
        .run(self.text)
    }
}

fn name(tag: &BytesStart<'_>) -> String {
    String::from_utf8_lossy(tag.name().as_ref()).into_owned()
}

fn attributes(tag: &BytesStart<'_>) -> Result<Vec<(String, String)>, String> {
    tag.attributes()
        .map(|attribute| {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let value =
                attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
            Ok((String::from_utf8_lossy(attribute.key.as_ref()).into_owned(), value.into_owned()))
        })
        .collect()
}

fn attribute(tag: &BytesStart<'_>, wanted: &str) -> Option<String> {
    attributes(tag).ok()?.into_iter().find_map(|(key, value)| (key == wanted).then_some(value))
}

fn check(tag: &BytesStart<'_>, fault: &mut impl FnMut(&'static str, String)) {
    let name = name(tag);
    let foreign = name.contains(':');
    if !foreign && !ELEMENTS.contains(&name.as_str()) {
        let hint = suggest(&name, ELEMENTS.iter().copied());
        fault("svg-unsafe", format!("<{name}> is not a drawing element{hint}"));
    }
    let attributes = match attributes(tag) {
        Ok(attributes) => attributes,
        Err(error) => return fault("svg", format!("not well-formed: {error}")),
    };
    for (key, value) in attributes {
        let lower = key.to_ascii_lowercase();
        let compact: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
        let compact = compact.to_ascii_lowercase();
        let local = lower.rsplit(':').next().unwrap_or(&lower);
        let bad = if key == "xmlns" {
            value != SVG
        } else if key.starts_with("xmlns:") {
            value == SVG || value == XHTML
        } else if local.starts_with("on") {
            true
        } else if local == "href" || local == "src" {
            let picture = name == "image"
                && ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/webp;base64,"]
                    .iter()
                    .any(|start| compact.starts_with(start));
            !(value.starts_with('#') || picture)
        } else {
            !harmless_css(&value)
        };
        if bad && !(foreign && lower.starts_with("rdf:")) {
            fault(
                "svg-unsafe",
                format!(
                    "`{key}=\"{}\"`: a drawing holds no scripts and loads nothing",
                    value.chars().take(60).collect::<String>()
                ),
            );
        }
    }
}

/// No imports, no scripts, and every `url(…)` within the drawing.
fn harmless_css(css: &str) -> bool {
    let compact: String = css
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect::<String>()
        .to_ascii_lowercase();
    if ["@import", "javascript:", "expression(", "\\", "-moz-binding", "image-set(", "image("]
        .iter()
        .any(|bad| compact.contains(bad))
    {
        return false;
    }
    compact.match_indices("url(").all(|(at, _)| {
        let rest = compact[at + 4..].trim_start_matches(['"', '\'']);
        rest.starts_with('#')
    })
}

fn keys(text: &str) -> impl Iterator<Item = &str> {
    text.split("{{").skip(1).filter_map(|part| part.split_once("}}").map(|(key, _)| key.trim()))
}

struct Filling<'f, F> {
    lang: Lang,
    mirror: bool,
    view: [f64; 4],
    text: &'f F,
}

impl<F: Fn(&str) -> Option<String>> Filling<'_, F> {
    fn run(&self, source: &str) -> Vec<u8> {
        let mut xml = Reader::from_str(source);
        let mut writer = quick_xml::Writer::new(Vec::with_capacity(source.len() + 512));
        // Name and x of each open element, and the anchor that its texts inherit.
        let mut open: Vec<(String, String, String)> = Vec::new();
        while let Ok(event) = xml.read_event() {
            let written = match event {
                Event::Eof => break,
                Event::Start(tag) => {
                    let root = open.is_empty();
                    let (new, entry) = self.element(&tag, &open);
                    open.push(entry);
                    writer.write_event(Event::Start(new)).and_then(|()| {
                        if root && self.mirror {
                            let [x, _, width, _] = self.view;
                            let flip = BytesStart::new("g").with_attributes([(
                                "transform",
                                format!("translate({} 0) scale(-1 1)", 2.0 * x + width).as_str(),
                            )]);
                            writer.write_event(Event::Start(flip))
                        } else {
                            Ok(())
                        }
                    })
                }
                Event::Empty(tag) => {
                    let (new, _) = self.element(&tag, &open);
                    writer.write_event(Event::Empty(new))
                }
                Event::End(tag) => {
                    open.pop();
                    let close = if open.is_empty() && self.mirror {
                        writer.write_event(Event::End(BytesEnd::new("g")))
                    } else {
                        Ok(())
                    };
                    close.and_then(|()| writer.write_event(Event::End(tag)))
                }
                Event::Text(words) => {
                    let words = words.decode().unwrap_or_default().into_owned();
                    self.words(&words, &open, &mut writer)
                }
                Event::Comment(_) => Ok(()),
                other => writer.write_event(other),
            };
            if written.is_err() {
                break;
            }
        }
        writer.into_inner()
    }

    fn words(
        &self,
        words: &str,
        open: &[(String, String, String)],
        writer: &mut quick_xml::Writer<Vec<u8>>,
    ) -> std::io::Result<()> {
        if !words.contains("{{") {
            // As it stood, its references untouched.
            return writer.write_event(Event::Text(BytesText::from_escaped(words)));
        }
        let mut filled = String::new();
        let mut rest = words;
        while let Some((before, after)) = rest.split_once("{{") {
            filled.push_str(before);
            let Some((key, after)) = after.split_once("}}") else {
                rest = "";
                filled.push_str("{{");
                filled.push_str(after);
                break;
            };
            filled.push_str(&(self.text)(key.trim()).unwrap_or_default());
            rest = after;
        }
        filled.push_str(rest);
        let clean: String = filled.chars().filter(|c| !c.is_control() || *c == '\n').collect();
        let drawn = open.iter().any(|(name, ..)| name == "text");
        let parts: Vec<&str> = clean.trim().split('\n').map(str::trim).collect();
        if !drawn || parts.len() < 2 {
            return writer.write_event(Event::Text(BytesText::new(&parts.join(" "))));
        }
        let x = open.last().map_or("0", |(_, x, _)| x.as_str());
        for (index, part) in parts.iter().enumerate() {
            let tag = BytesStart::new("tspan")
                .with_attributes([("x", x), ("dy", if index == 0 { "0" } else { "1.2em" })]);
            writer.write_event(Event::Start(tag))?;
            writer.write_event(Event::Text(BytesText::new(part)))?;
            writer.write_event(Event::End(BytesEnd::new("tspan")))?;
        }
        Ok(())
    }

    /// The element as it is written, and what its children need to know.
    fn element(
        &self,
        tag: &BytesStart<'_>,
        open: &[(String, String, String)],
    ) -> (BytesStart<'static>, (String, String, String)) {
        let name = name(tag);
        let mut list = attributes(tag).unwrap_or_default();
        let find = |list: &[(String, String)], wanted: &str| {
            list.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.clone())
        };
        let inherited = open.last();
        let x = find(&list, "x")
            .or_else(|| inherited.filter(|(name, ..)| name != "g").map(|(_, x, _)| x.clone()))
            .unwrap_or_else(|| "0".to_owned());
        let anchor = find(&list, "text-anchor")
            .or_else(|| inherited.map(|(_, _, anchor)| anchor.clone()))
            .unwrap_or_else(|| "start".to_owned());
        if open.is_empty() && name == "svg" {
            self.root(&mut list);
        }
        let first = |x: &str| {
            x.split([' ', ','])
                .next()
                .and_then(|x| x.trim_end_matches("px").parse::<f64>().ok())
                .unwrap_or(0.0)
        };
        if self.lang.dir() == "rtl" && matches!(name.as_str(), "text" | "tspan") {
            if self.mirror && name == "text" {
                // Undo the mirroring about the text's own place.
                let back = format!("translate({} 0) scale(-1 1)", 2.0 * first(&x));
                let transform =
                    find(&list, "transform").map_or(back.clone(), |given| format!("{given} {back}"));
                set(&mut list, "transform", &transform);
            } else if !self.mirror && (name == "text" || find(&list, "text-anchor").is_some()) {
                // The start of a right-to-left text is its right end: keep the place it takes.
                let swapped = match anchor.as_str() {
                    "start" => "end",
                    "end" => "start",
                    other => other,
                };
                set(&mut list, "text-anchor", swapped);
            }
        }
        let new = BytesStart::new(name.clone())
            .with_attributes(list.iter().map(|(key, value)| (key.as_str(), value.as_str())));
        (new.into_owned(), (name, x, anchor))
    }

    fn root(&self, list: &mut Vec<(String, String)>) {
        set(list, "lang", self.lang.code());
        set(list, "xml:lang", self.lang.code());
        if self.lang.dir() == "rtl" {
            set(list, "direction", "rtl");
        }
        let fonts: HashMap<Lang, &str> = HashMap::from([
            (Lang::Ar, "'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', Tahoma, Arial, sans-serif"),
            (Lang::Zh, "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif"),
        ]);
        match fonts.get(&self.lang) {
            Some(fonts) => set(list, "font-family", fonts),
            None if !list.iter().any(|(key, _)| key == "font-family") => {
                set(list, "font-family", "system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif");
            }
            None => {}
        }
    }
}

fn set(list: &mut Vec<(String, String)>, key: &str, value: &str) {
    match list.iter_mut().find(|(found, _)| found == key) {
        Some((_, old)) => value.clone_into(old),
        None => list.push((key.to_owned(), value.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(inside: &str) -> String {
        let text = format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 100 50\">{inside}</svg>");
        let log = Log::default();
        Drawing::read("media/d.svg", text.as_bytes(), &log);
        log.into_report().to_string()
    }

    fn filled(inside: &str, lang: Lang, mirror: bool) -> String {
        let text = format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 100 50\">{inside}</svg>");
        let log = Log::default();
        let drawing = Drawing::read("media/d.svg", text.as_bytes(), &log)
            .unwrap_or_else(|| panic!("{}", log.into_report()));
        let bytes = drawing.fill(lang, mirror, |key| Some(format!("<{key}> & co\nsecond")));
        let text = String::from_utf8(bytes).expect("text");
        // What is written is a good drawing again.
        assert!(Drawing::read("media/d.svg", text.as_bytes(), &Log::default()).is_some(), "{text}");
        text
    }

    #[test]
    fn a_drawing_only_draws() {
        assert_eq!(faults("<g fill=\"url(#a)\"><use href=\"#b\"/><style>.a{fill:url(#a)}</style></g>"), "");
        for bad in [
            "<script>x</script>",
            "<foreignObject/>",
            "<a href=\"#x\"/>",
            "<animate attributeName=\"href\" to=\"javascript:x\"/>",
            "<rect onclick=\"x\"/>",
            "<use href=\"https://example.org/x.svg#a\"/>",
            "<use xlink:href=\"other.svg#a\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>",
            "<image href=\"data:image/svg+xml;base64,x\"/>",
            "<rect fill=\"url(https://example.org/x)\"/>",
            "<rect style=\"fill: u\\72l(x)\"/>",
            "<style>@import 'x';</style>",
            "<style><![CDATA[@import 'x';]]></style>",
            "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">x</h:script>",
            "<g xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        ] {
            assert!(faults(bad).contains(": fault: "), "{bad}");
        }
        let log = Log::default();
        let bomb = format!(
            "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"{SVG}\" viewBox=\"0 0 1 1\"><text>&a;</text></svg>"
        );
        assert!(Drawing::read("media/d.svg", bomb.as_bytes(), &log).is_none());
        let found = log.into_report().to_string();
        assert!(found.contains("DOCTYPE") && found.contains("`&a;` is not defined"), "{found}");
        assert!(faults("<g>").contains("not well-formed"));
    }

    #[test]
    fn texts_are_escaped_and_broken_into_lines() {
        let text = filled("<text x=\"30\" y=\"5\">{{a}}</text>", Lang::En, true);
        let expected = "<text x=\"30\" y=\"5\"><tspan x=\"30\" dy=\"0\">&lt;a&gt; &amp; co</tspan><tspan x=\"30\" dy=\"1.2em\">second</tspan></text>";
        assert!(text.contains(expected), "{text}");
        assert!(text.contains("lang=\"en\"") && !text.contains("scale(-1 1)"));
    }

    #[test]
    fn a_mirrored_drawing_keeps_its_texts_readable() {
        let text = filled(
            "<path d=\"M0 0h9\"/><text x=\"30\" y=\"5\" transform=\"rotate(5)\">{{a}}</text>",
            Lang::Ar,
            true,
        );
        assert!(text.contains("<g transform=\"translate(100 0) scale(-1 1)\"><path"), "{text}");
        assert!(text.contains("transform=\"rotate(5) translate(60 0) scale(-1 1)\""), "{text}");
        assert!(
            text.contains("direction=\"rtl\"") && text.contains("font-family=\"&apos;Noto Sans Arabic")
                || text.contains("Noto Sans Arabic"),
            "{text}"
        );
        assert!(text.ends_with("</g></svg>"));
    }

    #[test]
    fn an_unmirrored_drawing_keeps_its_labels_in_place() {
        let text = filled(
            "<text x=\"30\" y=\"5\">{{a}}</text><g text-anchor=\"middle\"><text x=\"1\" y=\"1\">{{b}}</text></g>",
            Lang::Ar,
            false,
        );
        assert!(text.contains("<text x=\"30\" y=\"5\" text-anchor=\"end\">"), "{text}");
        assert!(text.contains("<text x=\"1\" y=\"1\" text-anchor=\"middle\">"), "{text}");
    }

    #[test]
    fn the_size_is_of_the_view() {
        let log = Log::default();
        let text = format!("<svg xmlns=\"{SVG}\" width=\"40px\" height=\"30\"/>");
        assert_eq!(Drawing::read("d.svg", text.as_bytes(), &log).and_then(|d| d.size), Some((40, 30)));
        assert!(Drawing::read("d.svg", format!("<svg xmlns=\"{SVG}\"/>").as_bytes(), &log).is_none());
    }
}
