//! Figures and tables.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::{Renderer, end_of, inner_text};
use crate::format::{labels::label, sanitise::escaped};

impl Renderer<'_, '_> {
    /// A paragraph of nothing but an image.
    pub(super) fn figure(&mut self, index: usize) -> bool {
        let Some((Event::Start(Tag::Image { dest_url, title, .. }), range)) = self.events.get(index + 1)
        else {
            return false;
        };
        let end = end_of(self.events, index + 1);
        if self.inline || !matches!(self.events.get(end + 1), Some((Event::End(TagEnd::Paragraph), _))) {
            return false;
        }
        let line = self.line_at(range.start);
        let alt = inner_text(&self.events[index + 2..]);
        let Some(img) = self.image(dest_url, &alt, line) else { return true };
        self.out.push_str(&format!("<figure>{img}"));
        if !title.trim().is_empty() {
            let caption = self.context.inline(self.place, title, line, &mut self.terms);
            self.out.push_str(&format!("<figcaption>{caption}</figcaption>"));
            self.say(title);
            self.say("\n");
        }
        self.out.push_str("</figure>\n");
        true
    }

    pub(super) fn image(&mut self, url: &str, alt: &str, line: u32) -> Option<String> {
        if alt.trim().is_empty() {
            self.fault(
                line,
                "alternative-text",
                format!("`![…]({url})` has no alternative text: say what the image shows"),
            );
        }
        let media = self.context.media(self.place, url, line)?;
        if !media.mime.starts_with("image/") {
            self.fault(line, "broken-link", format!("`{url}` is not an image"));
            return None;
        }
        let size = media.size.map(|(w, h)| format!(" width=\"{w}\" height=\"{h}\"")).unwrap_or_default();
        Some(format!(
            "<img src=\"{}\" alt=\"{}\"{size} loading=\"lazy\" decoding=\"async\">",
            escaped(&media.url),
            escaped(alt)
        ))
    }

    pub(super) fn table(&mut self, index: usize, alignments: &[Alignment]) {
        let after = end_of(self.events, index) + 1;
        let mut caption = None;
        if let (Some((Event::Start(Tag::Paragraph), _)), Some((Event::Text(first), range))) =
            (self.events.get(after), self.events.get(after + 1))
            && first.starts_with("Table:")
        {
            self.skip.insert(after);
            let text = &self.prepared.text;
            let (start, end) =
                (range.start, self.events.get(end_of(self.events, after)).map_or(range.end, |(_, r)| r.end));
            let line = self.line_at(start);
            let source = text.get(start..end).unwrap_or_default().trim_start_matches("Table:").trim();
            let plain = inner_text(&self.events[after + 1..]).trim_start_matches("Table:").trim().to_owned();
            caption = Some((self.context.inline(self.place, source, line, &mut self.terms), plain));
        }
        let lang = self.place.lang;
        let name = caption.as_ref().map_or(label("table", lang), |(_, plain)| plain);
        self.out.push_str(&format!(
            "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table>",
            escaped(name)
        ));
        if let Some((html, plain)) = caption {
            self.out.push_str(&format!("<caption>{html}</caption>"));
            self.say(&plain);
            self.say("\n");
        }
        self.out.push('\n');
        self.table = Some((alignments.to_vec(), 0, true));
    }

    pub(super) fn table_row(&mut self, head: bool) {
        if let Some((_, column, in_head)) = self.table.as_mut() {
            *column = 0;
            *in_head = head;
        }
    }

    pub(super) fn cell(&mut self) {
        let Some((alignments, column, head)) = self.table.as_ref() else { return };
        let class = match alignments.get(*column) {
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-end\"",
            _ => "",
        };
        let html = if *head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") };
        self.out.push_str(&html);
    }
}
