//! HTML that stands in a lesson's Markdown, turned into Markdown or kept as text.

use super::{Report, words};

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    /// Lower-case.
    pub name: String,
    /// `</name>`.
    pub closing: bool,
    /// How long it is in the text.
    pub length: usize,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }
}

/// The tag that a text starts with.
pub(super) fn first_tag(text: &str) -> Option<Tag> {
    let body = text.strip_prefix('<')?;
    let closing = body.starts_with('/');
    let body = body.strip_prefix('/').unwrap_or(body);
    let end = body.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(body.len());
    let name = body[..end].to_ascii_lowercase();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut rest = &body[end..];
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            return Some(Tag { name, closing, length: text.len() - after.len(), attributes });
        }
        if let Some(after) = rest.strip_prefix('/') {
            rest = after;
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/' | '<'))?;
        if end == 0 {
            return None;
        }
        let key = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let Some(after) = rest.strip_prefix('=') else {
            attributes.push((key, String::new()));
            continue;
        };
        let after = after.trim_start();
        let quote = after.chars().next()?;
        let (value, left) = if quote == '"' || quote == '\'' {
            let close = after[1..].find(quote)? + 1;
            (&after[1..close], &after[close + 1..])
        } else {
            after.split_at(after.find(|c: char| c.is_whitespace() || c == '>')?)
        };
        attributes.push((key, value.to_owned()));
        rest = left;
    }
}

/// Open links and lists, while tags are mapped one by one.
#[derive(Debug, Default)]
pub(super) struct Open {
    links: Vec<Option<String>>,
    lists: Vec<Option<usize>>,
}

/// A whole piece of HTML as Markdown.
pub(super) fn to_markdown(file: &str, no: usize, html: &str, report: &mut Report) -> String {
    let mut out = String::new();
    let mut open = Open::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&unindented(&rest[..at]));
        rest = &rest[at..];
        if rest.starts_with("<!--") {
            let end = rest.find("-->").map_or(rest.len(), |e| e + 3);
            report.note(
                file,
                no,
                format!(
                    "a comment left out: {}",
                    rest[..end].trim_start_matches("<!--").trim_end_matches("-->").trim()
                ),
            );
            rest = &rest[end..];
            continue;
        }
        let Some(tag) = first_tag(rest) else {
            out.push_str("\\<");
            rest = &rest[1..];
            continue;
        };
        let close = format!("</{}", tag.name);
        let inner_end = rest[tag.length..].find(&close).map(|e| e + tag.length);
        match (tag.name.as_str(), tag.closing, inner_end) {
            ("table", false, Some(end)) => {
                out.push_str(&format!("\n\n{}\n\n", table(file, no, &rest[tag.length..end], report)));
                rest = after_close(rest, end);
            }
            ("pre", false, Some(end)) => {
                report.note(file, no, "HTML <pre> became a block of code");
                out.push_str(&format!(
                    "\n\n```\n{}\n```\n\n",
                    plain(&rest[tag.length..end]).trim_matches('\n')
                ));
                rest = after_close(rest, end);
            }
            ("script" | "style", false, Some(end)) => {
                report.note(
                    file,
                    no,
                    format!("HTML <{}> left out: {}", tag.name, rest[tag.length..end].trim()),
                );
                rest = after_close(rest, end);
            }
            _ => {
                let kept = rest[..tag.length].to_owned();
                out.push_str(&one(file, no, &tag, &mut open, report).unwrap_or(kept));
                rest = &rest[tag.length..];
            }
        }
    }
    out.push_str(&unindented(rest));
    out
}

fn after_close(rest: &str, at: usize) -> &str {
    rest[at..].find('>').map_or("", |e| &rest[at + e + 1..])
}

fn unindented(text: &str) -> String {
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |all, line| all + "\n" + line.trim_start())
}

/// What a single tag becomes; `None` keeps it as it is.
pub(super) fn one(file: &str, no: usize, tag: &Tag, open: &mut Open, report: &mut Report) -> Option<String> {
    let name = tag.name.as_str();
    let markup = match name {
        "kbd" | "sub" | "sup" | "bdi" | "br" => {
            if tag.attributes.is_empty() && !(name == "br" && tag.length > 4) {
                return None;
            }
            if !tag.attributes.is_empty() {
                report.note(file, no, format!("attributes of HTML <{name}> left out"));
            }
            return Some(if tag.closing { format!("</{name}>") } else { format!("<{name}>") });
        }
        "abbr" | "span" => {
            let key = if name == "abbr" { "title" } else { "dir" };
            if tag.closing || (tag.attributes.len() == 1 && tag.get(key).is_some()) {
                let wanted = if tag.closing { open.links.pop().flatten().is_some() } else { true };
                if !tag.closing {
                    open.links.push(Some(String::new()));
                }
                return if wanted { None } else { Some(String::new()) };
            }
            open.links.push(None);
            ""
        }
        "b" | "strong" => return Some("**".to_owned()),
        "i" | "em" | "cite" | "var" | "dfn" => return Some("*".to_owned()),
        "code" | "tt" | "samp" => return Some("`".to_owned()),
        "del" | "s" | "strike" => return Some("~~".to_owned()),
        "hr" => return Some("\n\n---\n\n".to_owned()),
        "p" | "figcaption" => return Some("\n\n".to_owned()),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if tag.closing => return Some("\n\n".to_owned()),
        "h1" | "h2" => return Some("\n\n## ".to_owned()),
        "h3" | "h4" | "h5" | "h6" => return Some("\n\n### ".to_owned()),
        "ul" | "ol" => {
            if tag.closing {
                open.lists.pop();
            } else {
                open.lists.push((name == "ol").then_some(0));
            }
            return Some("\n\n".to_owned());
        }
        "li" => {
            let depth = open.lists.len().saturating_sub(1);
            return Some(match open.lists.last_mut() {
                _ if tag.closing => String::new(),
                Some(Some(count)) => {
                    *count += 1;
                    format!("\n{}{count}. ", "   ".repeat(depth))
                }
                _ => format!("\n{}- ", "   ".repeat(depth)),
            });
        }
        "a" => {
            if tag.closing {
                return Some(
                    open.links.pop().flatten().map_or_else(String::new, |href| format!("]({href})")),
                );
            }
            if let Some(href) = tag.get("href").filter(|h| !h.is_empty()) {
                open.links.push(Some(href.replace(' ', "%20")));
                return Some("[".to_owned());
            }
            open.links.push(None);
            ""
        }
        "img" => return Some(image(tag)),
        "iframe" | "video" | "audio" | "embed" | "source" | "object" => {
            let Some(source) = tag.get("src").or_else(|| tag.get("data")) else { return Some(String::new()) };
            report.note(file, no, format!("HTML <{name}> became a link: {source}"));
            let text = tag
                .get("title")
                .map_or_else(|| source.rsplit('/').next().unwrap_or(source).to_owned(), str::to_owned);
            return Some(format!("[{text}]({source})"));
        }
        "u" | "ins" | "mark" | "font" | "center" | "small" | "big" | "div" | "section" | "article"
        | "aside" | "figure" | "picture" | "label" | "button" | "nav" | "header" | "footer" | "main"
        | "address" | "time" | "q" | "summary" | "details" | "tbody" | "thead" | "tr" | "td" | "th"
        | "blockquote" | "dl" | "dt" | "dd" | "caption" | "noscript" | "form" => "",
        _ => {
            report.note(file, no, format!("“<{name}>” is no HTML we know; kept as text"));
            let shown = if tag.closing { format!("\\</{name}\\>") } else { format!("\\<{name}\\>") };
            return Some(shown.replace('_', "\\_"));
        }
    };
    if !tag.closing {
        report.note(file, no, format!("HTML <{name}> left out, its text kept"));
    }
    Some(markup.to_owned())
}

/// `<img>` in the form that lessons write figures.
fn image(tag: &Tag) -> String {
    let source = tag.get("src").unwrap_or_default().replace(' ', "%20");
    let caption = tag.get("title").unwrap_or_default().replace(['[', ']'], "");
    let alt = tag.get("alt").unwrap_or_default().replace('\\', "\\\\").replace('"', "\\\"");
    format!("![{caption}]({source}){{alt=\"{alt}\"}}")
}

/// HTML text without tags and entities.
fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = first_tag(rest).map_or(1, |t| t.length);
        if length == 1 {
            out.push('<');
        }
        rest = &rest[length..];
    }
    out.push_str(rest);
    out.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// The inside of `<table>` as a Markdown table.
fn table(file: &str, no: usize, inner: &str, report: &mut Report) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut caption = String::new();
    let mut rest = inner;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let Some(tag) = first_tag(rest) else {
            rest = &rest[1..];
            continue;
        };
        rest = &rest[tag.length..];
        if tag.closing {
            continue;
        }
        match tag.name.as_str() {
            "tr" => rows.push(Vec::new()),
            "td" | "th" | "caption" => {
                if tag.get("colspan").or_else(|| tag.get("rowspan")).is_some() {
                    report.note(file, no, "a table cell over several columns or rows became one cell");
                }
                let ends = ["</td", "</th", "</tr", "</caption", "<td", "<th>", "<tr"];
                let end = ends.iter().filter_map(|e| rest.find(e)).min().unwrap_or(rest.len());
                let text = to_markdown(file, no, &rest[..end], report);
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
                rest = &rest[end..];
                if tag.name == "caption" {
                    caption = text;
                } else if let Some(row) = rows.last_mut() {
                    row.push(text);
                } else {
                    rows.push(vec![text]);
                }
            }
            _ => {}
        }
    }
    rows.retain(|r| !r.is_empty());
    report.count("table");
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = String::new();
    for (i, mut row) in rows.into_iter().enumerate() {
        row.resize(width, String::new());
        out.push_str(&format!("| {} |\n", row.join(" | ")));
        if i == 0 {
            out.push_str(&format!("|{}\n", " --- |".repeat(width)));
        }
    }
    if !caption.is_empty() {
        out.push_str(&format!("\nTable: {caption}\n"));
    }
    out.trim_end().to_owned()
}

/// A description made of a picture's file name, for pictures that have none.
pub(super) fn described(path: &str, figure: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(s, _)| s);
    format!("{figure}: {}", words::title_of(stem).to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_markdown() {
        let mut report = Report::default();
        let mut md = |html| to_markdown("a.md", 1, html, &mut report);
        assert_eq!(
            md("Press <kbd>q</kbd>, <b>now</b> <a href=\"x.html\">here</a>"),
            "Press <kbd>q</kbd>, **now** [here](x.html)"
        );
        assert_eq!(md("<img src='fig/a b.svg' alt='A \"b\"'/>"), "![](fig/a%20b.svg){alt=\"A \\\"b\\\"\"}");
        assert_eq!(
            md("<table class=\"x\">\n<tr><td></td><th>a|b</th></tr>\n<tr><th>r</th><td>1</td></tr></table>")
                .trim(),
            "|  | a\\|b |\n| --- | --- |\n| r | 1 |"
        );
        assert_eq!(md("a <student_id> b"), "a \\<student\\_id\\> b");
        assert_eq!(md("<ol><li>one</li><li>two</li></ol>").trim(), "1. one\n2. two");
        assert_eq!(md("<span class='x'>y</span> <span dir=\"ltr\">z</span>"), "y <span dir=\"ltr\">z</span>");
        assert_eq!(report.unmapped.len(), 2);
    }
}
