//! Lines of a lesson with their numbers, and what kind of line each is.

/// A line and its number in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// From 1.
    pub no: usize,
    /// Without the line end.
    pub text: String,
}

/// The rows of a text, the first `skip` left out.
pub(super) fn rows(text: &str, skip: usize) -> Vec<Row> {
    text.lines()
        .enumerate()
        .skip(skip)
        .map(|(i, line)| Row { no: i + 1, text: line.strip_suffix('\r').unwrap_or(line).to_owned() })
        .collect()
}

/// Columns of white space at the start; a tab goes to the next multiple of four.
pub(super) fn indent(text: &str) -> usize {
    let mut column = 0;
    for c in text.chars() {
        match c {
            ' ' => column += 1,
            '\t' => column += 4 - column % 4,
            _ => break,
        }
    }
    column
}

/// Takes up to `columns` columns of white space off the start.
pub(super) fn dedent(text: &str, columns: usize) -> &str {
    let mut column = 0;
    for (at, c) in text.char_indices() {
        if column >= columns {
            return &text[at..];
        }
        match c {
            ' ' => column += 1,
            '\t' => column += 4 - column % 4,
            _ => return &text[at..],
        }
    }
    ""
}

/// The fence that opens or closes a block of code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fence {
    mark: char,
    length: usize,
}

impl Fence {
    /// Reads an opening fence; gives it and its info string.
    pub(super) fn open(text: &str) -> Option<(Fence, &str)> {
        let body = text.trim_start_matches([' ', '\t']);
        let mark = body.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let length = body.chars().take_while(|c| *c == mark).count();
        let info = body[length..].trim();
        (length >= 3 && !(mark == '`' && info.contains('`'))).then_some((Fence { mark, length }, info))
    }

    /// Whether the line closes a block that this fence opened.
    pub(super) fn closed_by(self, text: &str) -> bool {
        let body = text.trim();
        body.chars().all(|c| c == self.mark) && body.len() >= self.length
    }
}

/// The width of a list marker and the space after it, where the line is a list item or a definition.
pub(super) fn list_marker(text: &str) -> Option<usize> {
    let body = text.trim_start_matches([' ', '\t']);
    let marker = match body.chars().next()? {
        '-' | '*' | '+' | ':' => 1,
        c if c.is_ascii_digit() => {
            let digits = body.chars().take_while(char::is_ascii_digit).count();
            matches!(body.as_bytes().get(digits), Some(b'.' | b')')).then_some(digits + 1)?
        }
        _ => return None,
    };
    let after = &body[marker..];
    let space = indent(after);
    (space > 0 && !after.trim().is_empty()).then_some(marker + space.min(4))
}

/// A heading line (`## Title {#id}`): its level and its text.
pub(super) fn heading(text: &str) -> Option<(usize, &str)> {
    let level = text.chars().take_while(|c| *c == '#').count();
    if !(1..=6).contains(&level) {
        return None;
    }
    let rest = &text[level..];
    if !(rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return None;
    }
    let body = rest.trim();
    let bare = body.trim_end_matches('#');
    Some((level, if bare.is_empty() || bare.ends_with([' ', '\t']) { bare.trim_end() } else { body }))
}

/// A line of colons: `Some("")` closes a block, `Some(info)` opens one.
pub(super) fn colons(text: &str) -> Option<&str> {
    let body = text.trim();
    if !body.starts_with(":::") {
        return None;
    }
    Some(body.trim_start_matches(':').trim_end_matches(':').trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_apart() {
        assert_eq!(heading("## Title ##"), Some((2, "Title")));
        assert_eq!(heading("# C#"), Some((1, "C#")));
        assert_eq!(heading("#!/bin/bash"), None);
        assert_eq!(colons("::::::  challenge :::::"), Some("challenge"));
        assert_eq!(colons(":::::"), Some(""));
        assert_eq!(colons(":   A meaning"), None);
        assert_eq!(list_marker("12. twelve"), Some(4));
        assert_eq!(list_marker("**bold**"), None);
        let (fence, info) = Fence::open("  ````{.bash}").unwrap();
        assert_eq!(info, "{.bash}");
        assert!(!fence.closed_by("```") && fence.closed_by("`````"));
        assert!(Fence::open("```` a`b").is_none());
        assert_eq!(dedent("\tcode", 2), "code");
        assert_eq!(dedent("    code", 2), "  code");
    }
}
