//! Takes the markup off a text, knowing nothing of the converter: words, pictures and code remain.

use std::collections::BTreeMap;

/// What a text holds, markup aside.
#[derive(Debug, Default)]
pub(crate) struct Content {
    /// How often each word stands there.
    pub words: BTreeMap<String, usize>,
    /// File names of pictures, in order.
    pub pictures: Vec<String>,
    /// Fenced code: its language and its lines.
    pub code: Vec<(String, String)>,
}

impl Content {
    pub(crate) fn of(text: &str) -> Content {
        let mut content = Content::default();
        let mut prose = String::new();
        let mut lines = text.lines().peekable();
        if lines.peek() == Some(&"---") {
            lines.next();
            for line in lines.by_ref() {
                if line == "---" {
                    break;
                }
                if let Some(title) = line.strip_prefix("title:") {
                    prose.push_str(title);
                    prose.push('\n');
                }
            }
        }
        while let Some(line) = lines.next() {
            let (quote, body) = unquoted(line, usize::MAX);
            let indent = body.chars().take_while(|c| c.is_whitespace()).count();
            let open = body.trim_start();
            let mark = open.chars().next().filter(|c| matches!(c, '`' | '~'));
            let width = mark.map_or(0, |m| open.chars().take_while(|c| *c == m).count());
            if width >= 3 && !open[width..].contains('`') {
                let mut language = open[width..].trim().trim_matches(['{', '}', '.']).to_owned();
                let mut code = String::new();
                for line in lines.by_ref() {
                    let (_, body) = unquoted(line, quote);
                    let bare = body.trim();
                    if bare.len() >= width && bare.chars().all(|c| Some(c) == mark) {
                        break;
                    }
                    let lead = body
                        .chars()
                        .take(indent)
                        .take_while(|c| c.is_whitespace())
                        .map(char::len_utf8)
                        .sum::<usize>();
                    code.push_str(&body[lead..]);
                    code.push('\n');
                }
                if let Some(next) = lines.peek()
                    && let Some(class) = unquoted(next, quote).1.trim().strip_prefix("{: .language-")
                {
                    language = class.trim_end_matches('}').to_owned();
                    lines.next();
                }
                content.code.push((language, code));
                continue;
            }
            prose.push_str(&line_without_marks(line));
            prose.push('\n');
        }
        content.pictures = pictures(&prose);
        for word in inline(&prose).split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
            *content.words.entry(word.to_owned()).or_default() += 1;
        }
        content
    }
}

/// Takes `>` off, at most so often; how often it did.
fn unquoted(line: &str, most: usize) -> (usize, &str) {
    let mut rest = line;
    let mut count = 0;
    while count < most
        && let Some(after) = rest.strip_prefix('>')
    {
        rest = after.strip_prefix(' ').unwrap_or(after);
        count += 1;
    }
    (count, rest)
}

fn line_without_marks(line: &str) -> String {
    let body = line.trim();
    if body.starts_with(":::") {
        let inside = body.trim_matches(':').trim();
        let inside = inside.split_once('{').map_or(inside, |(before, _)| before).trim();
        return inside.split_once(' ').map_or(String::new(), |(_, title)| title.to_owned());
    }
    let is_definition = body.starts_with('[')
        && !body.starts_with("[^")
        && body.find("]: ").is_some_and(|at| !body[..at].contains("]("));
    if is_definition {
        return body.split_once('"').map_or(String::new(), |(_, title)| title.to_owned());
    }
    line.to_owned()
}

/// File names in `![…](…)` and `<img src="…">`.
fn pictures(text: &str) -> Vec<String> {
    let mut found: Vec<(usize, String)> = Vec::new();
    for (at, _) in text.match_indices("](") {
        let mut depth = 0;
        let open = text[..at].char_indices().rev().find(|(_, c)| {
            depth += match c {
                ']' => 1,
                '[' => -1,
                _ => 0,
            };
            depth < 0
        });
        if let Some((open, _)) = open
            && text[..open].ends_with('!')
        {
            let address = text[at + 2..].split([')', ' ']).next().unwrap_or_default();
            found.push((at, address.rsplit('/').next().unwrap_or_default().to_owned()));
        }
    }
    for (at, _) in text.match_indices("<img src=\"") {
        let address = text[at + 10..].split('"').next().unwrap_or_default();
        found.push((at, address.rsplit('/').next().unwrap_or_default().to_owned()));
    }
    found.sort();
    found.into_iter().map(|(_, name)| name).collect()
}

/// Addresses, tags and attributes out; titles and alternative texts stay.
fn inline(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '`' {
            let ticks = rest.chars().take_while(|c| *c == '`').count();
            let end = rest[ticks..].find(&rest[..ticks]).map_or(rest.len(), |e| e + 2 * ticks);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if rest.starts_with("<!--") {
            rest = rest.find("-->").map_or("", |e| &rest[e + 3..]);
        } else if rest.starts_with("](") {
            let mut depth = 0;
            let end = rest.char_indices().find(|(_, c)| {
                depth += match c {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
                *c == ')' && depth == 0
            });
            let end = end.map_or(rest.len(), |(e, _)| e + 1);
            out.push(' ');
            if let (Some(from), Some(to)) = (rest[..end].find('"'), rest[..end].rfind('"')) {
                out.push_str(&rest[from..to]);
            }
            out.push(' ');
            rest = &rest[end..];
        } else if rest.starts_with("][") {
            rest = rest[1..].find(']').map_or("", |e| &rest[e + 2..]);
        } else if rest.starts_with('{') && (out.ends_with([']', ' ', '`', '\n']) || rest.starts_with("{#")) {
            let end = rest.find('}').map_or(rest.len(), |e| e + 1);
            for mark in ["alt='", "alt=\""] {
                if let Some(from) = rest[..end].find(mark) {
                    let quote = &mark[4..];
                    out.push_str(
                        rest[from + 5..end]
                            .split(&format!("{quote}}}"))
                            .next()
                            .unwrap_or_default()
                            .split(&format!("{quote} "))
                            .next()
                            .unwrap_or_default(),
                    );
                    out.push(' ');
                }
            }
            rest = &rest[end..];
        } else if c == '<'
            && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
            && rest.find('>').is_some_and(|e| !rest[..e].contains("://") && !rest[..e].contains('@'))
        {
            let end = rest.find('>').map_or(rest.len(), |e| e + 1);
            if let Some((_, alt)) = rest[..end].split_once("alt=\"") {
                out.push_str(alt.split('"').next().unwrap_or_default());
            }
            out.push(' ');
            rest = &rest[end..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}
