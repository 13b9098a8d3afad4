//! HTML among the blocks: comments, divisions, folding parts, tables.

use super::{
    super::{
        attributes::Attributes,
        html,
        rows::{Row, dedent, indent},
    },
    Div, End, Parser, division,
};

impl Parser<'_> {
    /// A comment, left out and reported whole; gives the row after it.
    pub(super) fn comment(&mut self, rows: &[Row], at: usize) -> usize {
        let mut words = Vec::new();
        for (next, row) in rows.iter().enumerate().skip(at) {
            if let Some(end) = row.text.find("-->") {
                words.push(row.text[..end].trim());
                let rest = row.text[end + 3..].trim();
                let said = words.join(" ");
                self.report.note(
                    self.file,
                    rows[at].no,
                    format!("a comment left out: {}", said.trim().trim_start_matches("<!--").trim()),
                );
                if !rest.is_empty() {
                    self.text.push(Row { no: row.no, text: rest.to_owned() });
                }
                return next + 1;
            }
            words.push(row.text.trim());
        }
        self.report.note(
            self.file,
            rows[at].no,
            format!("a comment without an end left out: {}", words.join(" ")),
        );
        rows.len()
    }

    /// Lines of HTML that hold other blocks, or a table; `None` leaves the line to the text.
    pub(super) fn html(&mut self, rows: &[Row], at: usize, text: &str) -> Option<usize> {
        let no = rows[at].no;
        let tag = html::first_tag(text)?;
        match (tag.name.as_str(), tag.closing) {
            ("div" | "section" | "article" | "aside" | "blockquote", false) if tag.length == text.len() => {
                let mut found = Attributes::default();
                found
                    .classes
                    .extend(tag.get("class").unwrap_or_default().split_whitespace().map(str::to_owned));
                found.id = tag.get("id").map(str::to_owned);
                found.pairs.extend(tag.get("title").map(|t| ("title".to_owned(), t.to_owned())));
                self.enter(
                    no,
                    indent(&rows[at].text).saturating_sub(self.margin()),
                    division(found),
                    End::Div,
                );
                Some(at + 1)
            }
            ("div" | "section" | "article" | "aside" | "blockquote", true) if tag.length == text.len() => {
                self.close(no, End::Div);
                Some(at + 1)
            }
            ("details", false) => {
                let mut rest = text[tag.length..].trim().to_owned();
                let mut next = at + 1;
                while rest.is_empty() && next < rows.len() && rows[next].text.trim().starts_with("<summary") {
                    rest = rows[next].text.trim().to_owned();
                    next += 1;
                }
                let mut title = None;
                if let Some(summary) = html::first_tag(&rest).filter(|t| t.name == "summary") {
                    while !rest.contains("</summary>") && next < rows.len() {
                        rest = format!("{rest} {}", rows[next].text.trim());
                        next += 1;
                    }
                    let end =
                        rest[summary.length..].find("</summary>").map_or(rest.len(), |e| e + summary.length);
                    title = Some(
                        html::to_markdown(self.file, no, &rest[summary.length..end], self.report)
                            .trim()
                            .to_owned(),
                    );
                    rest = rest.get(end + 10..).unwrap_or_default().trim().to_owned();
                }
                let div = Div { class: "spoiler".to_owned(), title, ..Div::default() };
                self.enter(no, indent(&rows[at].text).saturating_sub(self.margin()), div, End::Details);
                let ends = rest.ends_with("</details>");
                let rest = rest.trim_end_matches("</details>").trim();
                if !rest.is_empty() {
                    self.text.push(Row { no, text: rest.to_owned() });
                }
                if ends {
                    self.close(no, End::Details);
                }
                Some(next)
            }
            ("details", true) => {
                self.close(no, End::Details);
                Some(at + 1)
            }
            ("table" | "pre" | "script" | "style" | "figure" | "video" | "iframe", false) => {
                let close = format!("</{}", tag.name);
                let last = rows[at..].iter().position(|r| r.text.contains(&close))? + at;
                let whole: Vec<&str> =
                    rows[at..=last].iter().map(|r| dedent(&r.text, self.margin())).collect();
                let converted = html::to_markdown(self.file, no, &whole.join("\n"), self.report);
                self.text.push(Row { no, text: String::new() });
                self.text.extend(converted.lines().map(|l| Row { no, text: l.to_owned() }));
                self.text.push(Row { no, text: String::new() });
                Some(last + 1)
            }
            _ => None,
        }
    }
}
