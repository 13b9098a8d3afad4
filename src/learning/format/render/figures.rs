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
            "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"{}\"><table>",
            escaped(name)
        ));
        if let Some((html, plain)) = caption {
            self.out.push_str(&format!("<caption>{html}</caption>"));
            self.say(&plain);
            self.say("\n");
        }
        self.out.push('\n');
        self.table = Some(Grid { alignments: alignments.to_vec(), ..Grid::default() });
    }

    pub(super) fn table_row(&mut self, head: bool) {
        if let Some(grid) = self.table.as_mut() {
            grid.column = 0;
            grid.head = head;
        }
    }

    /// A cell of the head is a heading of its column unless it is empty; where the first one is, the first cells of
    /// the rows are their headings.
    pub(super) fn cell(&mut self, index: usize) {
        let Some(grid) = self.table.as_mut() else { return };
        let class = match grid.alignments.get(grid.column) {
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-end\"",
            _ => "",
        };
        let empty = matches!(self.events.get(index + 1), Some((Event::End(TagEnd::TableCell), _)));
        if grid.head && grid.column == 0 {
            grid.row_heads = empty;
        }
        let row_head = !grid.head && grid.row_heads && grid.column == 0;
        let scope = [(grid.head, "col"), (row_head, "row")].into_iter().find(|(is, _)| *is && !empty);
        grid.heading = scope.is_some();
        let html = scope
            .map_or_else(|| format!("<td{class}>"), |(_, scope)| format!("<th scope=\"{scope}\"{class}>"));
        self.out.push_str(&html);
    }
}

/// Where in a table the text is.
#[derive(Debug, Default)]
pub(super) struct Grid {
    alignments: Vec<Alignment>,
    column: usize,
    head: bool,
    row_heads: bool,
    heading: bool,
}

impl Grid {
    pub(super) fn end_cell(&mut self) -> &'static str {
        self.column += 1;
        if self.heading { "</th>" } else { "</td>" }
    }
}
