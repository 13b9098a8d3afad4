//! The allow-list that everything printed from a course's files goes through, once, when it is compiled.

use std::{collections::HashSet, sync::LazyLock};

use ammonia::Builder;

static RULES: LazyLock<Builder<'static>> = LazyLock::new(rules);

const TAGS: &[&str] = &[
    "a",
    "abbr",
    "aside",
    "audio",
    "b",
    "bdi",
    "blockquote",
    "br",
    "caption",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "kbd",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "section",
    "source",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "track",
    "ul",
    "video",
];

/// What [`super::math`] writes, without `annotation-xml` and `maction`, which can carry HTML.
const MATH: &[&str] = &[
    "annotation",
    "math",
    "menclose",
    "merror",
    "mfrac",
    "mi",
    "mmultiscripts",
    "mn",
    "mo",
    "mover",
    "mpadded",
    "mphantom",
    "mprescripts",
    "mroot",
    "mrow",
    "ms",
    "mspace",
    "msqrt",
    "mstyle",
    "msub",
    "msubsup",
    "msup",
    "mtable",
    "mtd",
    "mtext",
    "mtr",
    "munder",
    "munderover",
    "none",
    "semantics",
];

const MATH_ATTRIBUTES: &[&str] = &[
    "accent",
    "accentunder",
    "columnalign",
    "columnlines",
    "columnspacing",
    "columnspan",
    "depth",
    "display",
    "displaystyle",
    "encoding",
    "fence",
    "form",
    "height",
    "largeop",
    "linebreak",
    "linethickness",
    "lspace",
    "mathvariant",
    "maxsize",
    "minsize",
    "movablelimits",
    "notation",
    "rowlines",
    "rowspacing",
    "rowspan",
    "rspace",
    "scriptlevel",
    "separator",
    "stretchy",
    "symmetric",
    "voffset",
    "width",
];

const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["href", "rel", "download", "hreflang", "aria-label", "role"]),
    ("aside", &["role"]),
    ("audio", &["controls", "preload", "src"]),
    ("div", &["tabindex", "role", "aria-label"]),
    ("img", &["src", "alt", "width", "height", "loading", "decoding"]),
    ("ol", &["start"]),
    ("pre", &["tabindex"]),
    ("section", &["role", "aria-label"]),
    ("source", &["src", "type"]),
    ("th", &["scope"]),
    ("track", &["kind", "src", "srclang", "label", "default"]),
    ("video", &["controls", "preload", "poster", "width", "height", "src", "playsinline"]),
];

fn rules() -> Builder<'static> {
    let mut rules = Builder::empty();
    rules
        .tags(TAGS.iter().chain(MATH).copied().collect())
        .clean_content_tags(HashSet::from(["script", "style", "template", "iframe", "object", "svg"]))
        .generic_attributes(HashSet::from(["class", "dir", "id", "lang", "title"]))
        .tag_attributes(
            ATTRIBUTES
                .iter()
                .map(|(tag, names)| (*tag, names.iter().copied().collect()))
                .chain(MATH.iter().map(|tag| (*tag, MATH_ATTRIBUTES.iter().copied().collect())))
                .collect(),
        )
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(None)
        .strip_comments(true);
    rules
}

/// `html` with nothing in it but what the lists allow.
pub(super) fn clean(html: &str) -> String {
    RULES.clean(html).to_string()
}

/// Text for HTML, in an element or a quoted attribute.
pub(super) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}

/// [`escape`] into a new string.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape(text, &mut out);
    out
}

/// What raw HTML an author may write: the text between the tags escaped, every tag checked.
///
/// Returns the HTML to print; `wrong` is told each tag that is not allowed, `open` gets `+1`/`-1` per element.
pub(super) fn raw(
    html: &str,
    mut wrong: impl FnMut(String),
    mut open: impl FnMut(&'static str, i32),
) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        escape(before, &mut out);
        if tag.starts_with("<!--") {
            rest = tag.find("-->").map_or("", |end| &tag[end + 3..]);
            continue;
        }
        let Some(end) = tag.find('>') else {
            wrong("an HTML tag without its end".to_owned());
            return out;
        };
        rest = &tag[end + 1..];
        match allowed(&tag[1..end]) {
            Some((name, text)) => {
                if name != "br" {
                    open(name, if text.starts_with("</") { -1 } else { 1 });
                }
                out.push_str(&text);
            }
            None => wrong(format!(
                "`{}` is not allowed; raw HTML may be <bdi>, <kbd>, <sub>, <sup>, <abbr title>, <span dir>, <br>",
                tag[..=end].chars().take(60).collect::<String>()
            )),
        }
    }
    escape(rest, &mut out);
    out
}

fn allowed(inside: &str) -> Option<(&'static str, String)> {
    const SIMPLE: [&str; 7] = ["bdi", "kbd", "sub", "sup", "abbr", "span", "br"];
    let (closing, inside) = match inside.strip_prefix('/') {
        Some(inside) => (true, inside),
        None => (false, inside),
    };
    let inside = inside.strip_suffix('/').unwrap_or(inside).trim();
    let (name, attribute) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let name = SIMPLE.into_iter().find(|known| known.eq_ignore_ascii_case(name))?;
    let attribute = attribute.trim();
    if closing {
        return (attribute.is_empty() && name != "br").then(|| (name, format!("</{name}>")));
    }
    if attribute.is_empty() {
        return (name != "span").then(|| (name, format!("<{name}>")));
    }
    let (key, value) = attribute.split_once('=')?;
    let (key, value) = (key.trim(), value.trim());
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = value.strip_prefix(quote)?.strip_suffix(quote)?;
    if value.contains(quote) {
        return None;
    }
    let good = match (name, key) {
        ("abbr", "title") => true,
        ("span" | "bdi", "dir") => matches!(value, "ltr" | "rtl" | "auto"),
        ("span", "lang") => {
            value.len() <= 12 && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        }
        _ => false,
    };
    good.then(|| (name, format!("<{name} {key}=\"{}\">", escaped(value))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_acts_comes_through() {
        let dirty = "<p onclick=x style='color:red'>a<script>alert(1)</script><img src=x onerror=y alt=z></p>\
                     <a href='javascript:x'>l</a><iframe src=x>i</iframe><math><annotation-xml encoding='text/html'>\
                     <img src=x onerror=y></annotation-xml></math>";
        let html = clean(dirty);
        for bad in ["script", "onclick", "onerror", "style", "iframe", "javascript", "annotation-xml"] {
            assert!(!html.contains(bad), "{bad} in {html}");
        }
        assert!(html.contains("<img src=\"x\" alt=\"z\">"));
    }

    #[test]
    fn an_author_may_write_a_few_tags() {
        let mut wrong = Vec::new();
        let mut sum = 0;
        let html = raw(
            "<kbd>Ctrl</kbd> <span dir=\"rtl\">x</span><br/><!-- y -->",
            |w| wrong.push(w),
            |_, n| sum += n,
        );
        assert_eq!(html, "<kbd>Ctrl</kbd> <span dir=\"rtl\">x</span><br>");
        assert!(wrong.is_empty() && sum == 0);
        for bad in [
            "<div>",
            "<span onclick=\"x\">",
            "<kbd class=\"x\">",
            "<abbr title=\"a\" onclick=\"b\">",
            "<x",
            "</br>",
        ] {
            let mut wrong = Vec::new();
            let html = raw(bad, |w| wrong.push(w), |_, _| ());
            assert_eq!((wrong.len(), html.as_str()), (1, ""), "{bad}");
        }
    }
}
