//! Texts that administrators write as Markdown: made HTML, then cleaned by an allow-list.

use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

static RULES: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut rules = Builder::default();
    // Pictures would have to come from another host, which the content security policy forbids.
    rules.rm_tags(["img", "details", "summary", "map", "area"]);
    rules.url_schemes(["http", "https", "mailto", "tel"].into());
    rules
});

/// The HTML of a text. Its headings begin below the page's own.
pub fn html(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: below(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below(level))),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    RULES.clean(&out).to_string()
}

/// Its words alone, for search.
pub fn words(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::End(_) | Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    out
}

const fn below(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_shown_and_nothing_runs() {
        let shown = html(
            "# Welcome\n\n**Hello** [x](javascript:alert(1)) <script>x</script><p onclick=\"x\" style=\"x\">y</p> ![i](https://e.org/x.png)",
        );
        assert!(shown.contains("<h2>Welcome</h2>") && shown.contains("<strong>Hello</strong>"), "{shown}");
        for bad in ["script", "onclick", "style", "<img"] {
            assert!(!shown.contains(bad), "{bad}: {shown}");
        }
    }
}
