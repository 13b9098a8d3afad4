//! Where the texts of a course name files under `media/`.

use std::{collections::BTreeMap, ops::Range};

use halqa_platform::{error::Result, lang::Lang};

use super::kinds;
use crate::{Learning, drafts::store::FileEntry, editor::Desk};

/// A place in a text that names a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// The text's path.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// Where in the text the name stands.
    pub span: Range<usize>,
    /// The name, decoded; may hold `{lang}`.
    pub target: String,
}

/// Every text of a draft and what it names.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    /// Texts by path, with the entries that they were read from.
    pub texts: BTreeMap<String, (FileEntry, String)>,
    /// In the order of paths and places.
    pub mentions: Vec<Mention>,
}

impl Usage {
    /// Reads every lesson and every file of questions.
    ///
    /// # Errors
    /// The storage failed.
    pub async fn read(learning: &Learning, desk: &Desk) -> Result<Usage> {
        let mut usage = Usage::default();
        for entry in desk.files.iter().filter(|entry| names_media(&entry.path)) {
            let bytes = learning.platform.storage.read(&entry.sha256).await?;
            let Ok(text) = String::from_utf8(bytes) else { continue };
            usage.add(entry.clone(), text);
        }
        Ok(usage)
    }

    pub(super) fn add(&mut self, entry: FileEntry, text: String) {
        self.mentions.extend(mentions(&entry.path, &text));
        self.texts.insert(entry.path.clone(), (entry, text));
    }

    /// Where a file is used: named, shown in a language's place, or the texts of a drawing that is.
    pub fn of(&self, path: &str) -> Vec<&Mention> {
        let shown = kinds::variant(path).map(|(plain, _)| plain);
        let drawing = path.strip_suffix(".toml").map(|stem| format!("{stem}.svg"));
        self.mentions
            .iter()
            .filter(|mention| {
                means(&mention.target, path)
                    || shown.as_deref().is_some_and(|plain| means(&mention.target, plain))
                    || drawing.as_deref().is_some_and(|drawing| means(&mention.target, drawing))
            })
            .collect()
    }

    /// The alternative text and the caption that a file is shown with in a text, where it is a figure.
    pub fn figure(&self, path: &str, text: &str) -> Option<(String, String)> {
        let (_, whole) = self.texts.get(text)?;
        let of = self.mentions.iter().filter(|mention| mention.file == text && means(&mention.target, path));
        of.filter_map(|mention| figure(whole, &mention.span)).next()
    }
}

/// Whether a name as written means this file.
pub(super) fn means(target: &str, path: &str) -> bool {
    target == path
        || target.contains("{lang}")
            && Lang::ALL.iter().any(|lang| target.replace("{lang}", lang.code()) == path)
}

fn names_media(path: &str) -> bool {
    (path.ends_with(".md") || path.ends_with(".toml")) && !path.starts_with("media/")
}

/// Every place where a text names something under `media/`.
pub fn mentions(file: &str, text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut line = 1;
    let mut counted = 0;
    for (at, start) in text.match_indices("media/") {
        let before = text[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '%')) {
            continue;
        }
        let rest = &text[at..];
        let length = if before == Some('<') { in_angles(rest) } else { bare(rest) };
        let name = &rest[..length];
        if name.len() <= start.len() {
            continue;
        }
        line += text[counted..at].matches('\n').count();
        counted = at;
        found.push(Mention { file: file.to_owned(), line, span: at..at + length, target: decoded(name) });
    }
    found
}

fn in_angles(rest: &str) -> usize {
    rest.find(['>', '\n']).unwrap_or(rest.len())
}

// Until what cannot be in a name that stands bare; brackets of its own are.
fn bare(rest: &str) -> usize {
    let mut depth = 0;
    let end = rest.char_indices().find(|(_, c)| match c {
        '(' => {
            depth += 1;
            false
        }
        ')' => {
            depth -= 1;
            depth < 0
        }
        '"' | '\'' | '`' | '<' | '>' | ']' | '[' | '|' | ',' | ';' | '\\' => true,
        c => c.is_whitespace(),
    });
    let name = &rest[..end.map_or(rest.len(), |(at, _)| at)];
    // The end of a sentence is none of it.
    name.trim_end_matches(['.', ':', '!', '?', '*', '،', '。']).len()
}

/// Percent-decoded, where that gives text.
fn decoded(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = tail.get(..2).filter(|_| *first == b'%').and_then(|two| std::str::from_utf8(two).ok());
        let code = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| name.to_owned())
}

// `![alt](name "caption")` around a name.
fn figure(text: &str, span: &Range<usize>) -> Option<(String, String)> {
    let before = text[..span.start].strip_suffix('<').unwrap_or(&text[..span.start]).strip_suffix("](")?;
    let mut depth = 1;
    let mut escaped = before
        .char_indices()
        .rev()
        .filter(|(at, c)| matches!(c, '[' | ']') && !before[..*at].ends_with('\\'));
    let open = escaped.find(|(_, c)| {
        depth += if *c == ']' { 1 } else { -1 };
        depth == 0
    })?;
    let alt = before[..open.0].ends_with('!').then(|| before[open.0 + 1..].to_owned())?;
    let after = text[span.end..].trim_start_matches('>').trim_start();
    let caption = after.strip_prefix('"').and_then(|rest| {
        let end = rest.char_indices().find(|(at, c)| *c == '"' && !rest[..*at].ends_with('\\'))?;
        Some(rest[..end.0].replace("\\\"", "\""))
    });
    Some((plain(&alt), caption.unwrap_or_default()))
}

fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let escape = letter == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        match letter {
            _ if escape => out.extend(letters.next()),
            '\n' => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn entry(path: &str) -> FileEntry {
        FileEntry {
            path: path.to_owned(),
            sha256: "0".repeat(64),
            bytes: 1,
            revision: 1,
            changed_at: chrono::DateTime::UNIX_EPOCH,
            changed_by: None,
        }
    }

    pub fn usage(texts: &[(&str, &str)]) -> Usage {
        let mut usage = Usage::default();
        for (path, text) in texts {
            usage.add(entry(path), (*text).to_owned());
        }
        usage
    }

    #[test]
    fn names_are_found_as_people_write_them() {
        let text = "# T\n\n![x](media/a.png \"Fig\")\n[f](<media/my form.pdf>) and (media/b(1).png).\n\
                    ::: video media/v.mp4\ncaptions: media/v.{lang}.vtt\nposter: media/p.jpg\n:::\n\
                    See media/a.png. Not xmedia/a.png nor https://e.org/media/a.png; [n](media/%D8%B5.png)\n";
        let found = mentions("l/en.md", text);
        let targets: Vec<(&str, usize)> = found.iter().map(|m| (m.target.as_str(), m.line)).collect();
        let expected = [
            ("media/a.png", 3),
            ("media/my form.pdf", 4),
            ("media/b(1).png", 4),
            ("media/v.mp4", 5),
            ("media/v.{lang}.vtt", 6),
            ("media/p.jpg", 7),
            ("media/a.png", 9),
            ("media/ص.png", 9),
        ];
        assert_eq!(targets, expected);
        for mention in &found {
            assert!(text[mention.span.clone()].starts_with("media/"));
        }
    }

    #[test]
    fn variants_and_captions_are_used_where_what_they_stand_for_is() {
        let usage = usage(&[
            (
                "l/en.md",
                "![x](media/a.png)\n::: video media/v.mp4\ncaptions: media/v.{lang}.vtt\n:::\n![d](media/d.svg)",
            ),
            ("l/quiz.toml", "text.en = \"![y](media/q.png)\""),
        ]);
        let count = |path: &str| usage.of(path).len();
        assert_eq!(["media/a.png", "media/a.ar.png", "media/v.fr.vtt", "media/d.toml"].map(count), [1; 4]);
        assert_eq!(usage.of("media/q.png")[0].file, "l/quiz.toml");
        assert_eq!(["media/b.png", "media/v.xx.vtt", "media/a.xx.png"].map(count), [0; 3]);
    }

    #[test]
    fn a_figure_tells_its_words() {
        let usage = usage(&[(
            "l/en.md",
            "![A \\[big\\] ship](media/a.png \"On \\\"the\\\" sea\")\n[no](media/b.png)",
        )]);
        let words = usage.figure("media/a.png", "l/en.md").unwrap();
        assert_eq!(words, ("A [big] ship".to_owned(), "On \"the\" sea".to_owned()));
        assert_eq!(usage.figure("media/b.png", "l/en.md"), None);
    }
}
