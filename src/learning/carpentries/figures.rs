//! Pictures: alternative text, caption, and the file.

use super::{
    Report,
    anchors::plain,
    attributes::Attributes,
    html,
    lesson::Lesson,
    links,
    words::{self, say},
};

/// A picture as a lesson writes it.
#[derive(Debug, Default)]
pub(super) struct Figure<'a> {
    pub file: &'a str,
    pub no: usize,
    /// Where the picture lies.
    pub address: &'a str,
    /// What stands in the brackets, as Markdown.
    pub brackets: &'a str,
    /// The title of the Markdown form.
    pub title: &'a str,
    /// What stands in braces after it.
    pub attributes: Option<Attributes>,
    /// Alone in its paragraph.
    pub alone: bool,
    /// Inside a link.
    pub linked: bool,
}

impl Figure<'_> {
    /// The picture in our format. `caption` is the bracket's text with its links made ours.
    pub(super) fn write(&self, lesson: &mut Lesson, caption: &str, report: &mut Report) -> String {
        let bracket = plain(self.brackets);
        let given =
            self.attributes.as_ref().and_then(|a| a.get("alt")).map(str::trim).filter(|a| !a.is_empty());
        let titled = if self.title.is_empty() {
            self.attributes.as_ref().and_then(|a| a.get("title")).unwrap_or_default()
        } else {
            self.title
        };
        let mut shown = if given.is_some() { caption.trim() } else { "" };
        let alt = match given {
            Some(alt) => alt.to_owned(),
            None if lesson.settings.old || !bracket.is_empty() => {
                if !lesson.settings.old && self.alone {
                    report.note(
                        self.file,
                        self.no,
                        format!("a figure without alternative text: its caption serves as both: {bracket}"),
                    );
                    shown = caption.trim();
                }
                bracket.clone()
            }
            None => String::new(),
        };
        let alt = if alt.is_empty() {
            let made = if titled.is_empty() {
                html::described(self.address, say(&words::FIGURE, lesson.lang))
            } else {
                titled.to_owned()
            };
            report.note(
                self.file,
                self.no,
                format!("a figure without alternative text: {}; it was made: {made}", self.address),
            );
            made
        } else {
            alt
        };
        if shown.is_empty() {
            shown = titled;
        }
        self.other_attributes(report);
        report.count("figure");
        let Some(media) = lesson.file_of(self.file, self.address) else {
            return self.without_file(&alt, shown, report);
        };
        lesson.named.insert(media.clone());
        let alt = escaped(&alt);
        if shown.is_empty() {
            return format!("![{alt}]({media})");
        }
        let words = plain(shown);
        if words == shown || !shown.contains("](") {
            return format!("![{alt}]({media} \"{}\")", words.replace('\\', "\\\\").replace('"', "\\\""));
        }
        report.count("caption with links");
        let between = if self.alone { "\n\n" } else { " " };
        format!("![{alt}]({media}){between}{shown}")
    }

    fn other_attributes(&self, report: &mut Report) {
        let Some(found) = &self.attributes else { return };
        let mut rest: Vec<String> = found
            .pairs
            .iter()
            .filter(|(k, _)| k != "alt" && k != "title")
            .map(|(k, v)| format!("{k}={v}"))
            .collect();
        rest.extend(found.classes.iter().map(|c| format!(".{c}")));
        if !rest.is_empty() {
            report.note(self.file, self.no, format!("a figure's attributes left out: {}", rest.join(" ")));
        }
    }

    /// A picture that is elsewhere, or nowhere.
    fn without_file(&self, alt: &str, caption: &str, report: &mut Report) -> String {
        let caption =
            if caption.is_empty() || plain(caption) == alt { String::new() } else { format!(" {caption}") };
        let alt = escaped(alt);
        if links::has_scheme(self.address) {
            report.note(
                self.file,
                self.no,
                format!("a picture on another site became its text: {}", self.address),
            );
            return if self.linked || self.address.starts_with("data:") {
                format!("{alt}{caption}")
            } else {
                format!("[{alt}]({}){caption}", self.address)
            };
        }
        report.note(
            self.file,
            self.no,
            format!("a picture that does not exist became its text: {}", self.address),
        );
        format!("{alt} (`{}`){caption}", self.address.replace('`', ""))
    }
}

/// Text made safe inside the brackets of Markdown.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(c, '[' | ']' | '\\' | '*' | '_' | '`' | '<' | '>' | '&' | '$' | '~' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
