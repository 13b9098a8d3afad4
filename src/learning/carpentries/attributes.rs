//! Pandoc's `{#id .class key='value'}` and kramdown's `{: .class}`.

/// An attribute block, taken apart.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Attributes {
    /// `#id`.
    pub id: Option<String>,
    /// `.class`, and bare words.
    pub classes: Vec<String>,
    /// `key=value`.
    pub pairs: Vec<(String, String)>,
}

impl Attributes {
    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.pairs.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }

    /// Reads the block that `text` starts with (`{…}`); gives it and its length in bytes.
    pub(super) fn read(text: &str) -> Option<(Attributes, usize)> {
        let body = text.strip_prefix('{')?;
        let mut found = Attributes::default();
        let mut rest = body.strip_prefix(':').unwrap_or(body);
        loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix('}') {
                return Some((found, text.len() - after.len()));
            }
            if let Some(r) = rest.strip_prefix('#') {
                let (name, r) = name(r)?;
                found.id = Some(name.to_owned());
                rest = r;
            } else if let Some(r) = rest.strip_prefix('.') {
                let (name, r) = name(r)?;
                found.classes.push(name.to_owned());
                rest = r;
            } else {
                let (key, r) = name(rest)?;
                if let Some(r) = r.strip_prefix('=') {
                    let (value, r) = value(r)?;
                    found.pairs.push((key.to_owned(), value));
                    rest = r;
                } else {
                    found.classes.push(key.trim_end_matches(',').to_owned());
                    rest = r;
                }
            }
        }
    }
}

/// A name: everything up to white space, `=` or `}`.
fn name(text: &str) -> Option<(&str, &str)> {
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '=' | '}' | '{' | '"' | '\''))
        .unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// A value: quoted with either mark (a backslash keeps the next character), or bare.
fn value(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next()?;
    if quote != '"' && quote != '\'' {
        let end = text.find(|c: char| c.is_whitespace() || c == '}')?;
        return Some((text[..end].to_owned(), &text[end..]));
    }
    let mut out = String::new();
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => match chars.peek() {
                Some((_, next)) if next.is_ascii_punctuation() => {
                    out.push(*next);
                    chars.next();
                }
                _ => out.push('\\'),
            },
            c if c == quote => return Some((out, &text[at + 1..])),
            '\n' => out.push(' '),
            c => out.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_both_dialects_are_read() {
        let (a, n) = Attributes::read("{alt='a \"b\" pnas\\_final' .left #fig-1 width=50%} rest").unwrap();
        assert_eq!(a.get("alt"), Some("a \"b\" pnas_final"));
        assert_eq!((a.classes, a.id.as_deref(), n), (vec!["left".to_owned()], Some("fig-1"), 48));
        assert_eq!(Attributes::read("{: .language-bash}").unwrap().0.classes, ["language-bash"]);
        assert_eq!(Attributes::read("{r, eval=FALSE}").unwrap().0.classes, ["r"]);
        assert!(Attributes::read("{deer \" fox}").is_none());
        assert!(Attributes::read("{never ends").is_none());
    }
}
