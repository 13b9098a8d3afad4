//! Where a link of the lesson leads in the course.

use super::lesson::{Kind, Lesson};

/// The last part of a path.
pub(super) fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The folder of a path; empty at the top.
pub(super) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(f, _)| f)
}

/// The file name without its ending.
pub(super) fn stem(path: &str) -> &str {
    let name = name(path);
    name.rsplit_once('.').map_or(name, |(s, _)| s)
}

/// What a link leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// As it is.
    Keep,
    /// An address of ours or elsewhere.
    Address(String),
    /// A file of the course.
    Media(String),
    /// A place that exists on the lesson's own site alone.
    Site(String),
    /// Nothing we know.
    Lost,
}

/// A found target, and what is worth a note.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub target: Target,
    pub note: Option<String>,
}

impl Lesson {
    /// Finds what `address`, written in `file` of page `page`, leads to.
    pub(super) fn find(&self, page: usize, file: &str, address: &str) -> Found {
        let just = |target| Found { target, note: None };
        let own = self
            .settings
            .text("url")
            .map(|u| u.trim_end_matches('/').to_owned())
            .filter(|u| u.starts_with("http"));
        let clean = without_liquid(address);
        let mut path = clean.as_str();
        if let Some(anchor) = path.strip_prefix('#') {
            return self.place(page, anchor);
        }
        if let Some(own) = &own {
            let inside = strip_scheme(path)
                .strip_prefix(strip_scheme(own))
                .filter(|r| r.is_empty() || r.starts_with(['/', '#']));
            if let Some(inside) = inside {
                let inside = inside.trim_start_matches('/');
                let (at, anchor) = inside.split_once('#').unwrap_or((inside, ""));
                return match self.page_of("", at).filter(|_| !at.trim_matches('/').is_empty()) {
                    Some(found) => self.place_in(found, at, anchor),
                    None => just(Target::Keep),
                };
            }
        }
        if ["https:", "http:", "mailto:"].iter().any(|s| path.starts_with(s)) {
            return just(Target::Keep);
        }
        if let Some(rest) = path.strip_prefix("//") {
            return just(Target::Address(format!("https://{rest}")));
        }
        if has_scheme(path) {
            return just(Target::Lost);
        }
        let (at, anchor) = path.split_once('#').unwrap_or((path, ""));
        path = at.split_once('?').map_or(at, |(p, _)| p);
        if let Some(media) = self.file_of(file, path) {
            return just(Target::Media(media));
        }
        if let Some(found) = self.page_of(folder(file), path) {
            return self.place_in(found, path, anchor);
        }
        match own {
            Some(own) => {
                let rest = clean.trim_start_matches("../").trim_start_matches("./").trim_start_matches('/');
                just(Target::Site(format!("{own}/{rest}")))
            }
            None => just(Target::Lost),
        }
    }

    /// The course path of a file that a page names.
    pub(super) fn file_of(&self, file: &str, address: &str) -> Option<String> {
        let clean = decoded(&without_liquid(address));
        if has_scheme(&clean) || clean.is_empty() {
            return None;
        }
        let bare = joined("", &clean);
        let candidates = [
            joined(folder(file), &clean),
            format!("episodes/{bare}"),
            bare.clone(),
            format!("learners/{bare}"),
            format!("instructors/{bare}"),
        ];
        let exact = candidates.iter().find_map(|c| self.media.get(c));
        if exact.is_some() {
            return exact.cloned();
        }
        let raw = clean.contains("raw/") || clean.contains("blob/");
        raw.then(|| self.media.iter().find(|(p, _)| clean.ends_with(p.as_str())).map(|(_, m)| m.clone()))
            .flatten()
    }

    fn page_of(&self, folder: &str, address: &str) -> Option<usize> {
        let clean = decoded(address);
        let trimmed = clean.trim_end_matches('/');
        let path = joined(folder, trimmed);
        if path.is_empty() || matches!(path.as_str(), "index.html" | "index.md") {
            return self.pages.iter().position(|p| p.kind == Kind::Welcome);
        }
        let whole =
            |wanted: &str| self.pages.iter().position(|p| p.parts.iter().any(|part| part.file == wanted));
        if let Some(found) = whole(&path).or_else(|| whole(&joined("", trimmed))) {
            return Some(found);
        }
        let last = name(&path);
        let (bare, ending) = last.rsplit_once('.').unwrap_or((last, ""));
        if !matches!(ending, "" | "md" | "html" | "Rmd" | "htm") {
            return None;
        }
        let by_stem = self.pages.iter().position(|p| p.kind != Kind::About && p.stem == bare);
        by_stem.or_else(|| {
            self.pages
                .iter()
                .position(|p| p.parts.iter().any(|part| part.heading.is_some() && stem(&part.file) == bare))
        })
    }

    /// A place in a page; in a page of several files, the file's section.
    fn place_in(&self, page: usize, path: &str, anchor: &str) -> Found {
        if anchor.is_empty() && self.pages[page].kind == Kind::About {
            let bare = stem(path);
            let part = self.pages[page]
                .parts
                .iter()
                .find(|p| stem(&p.file) == bare)
                .and_then(|p| p.heading.as_deref());
            let id = &self.pages[page].id;
            let address = part.map_or_else(
                || format!("lesson:{id}"),
                |h| format!("lesson:{id}#{}", super::anchors::slug(h)),
            );
            return Found { target: Target::Address(address), note: None };
        }
        self.place(page, anchor)
    }

    fn place(&self, page: usize, anchor: &str) -> Found {
        let page = &self.pages[page];
        let whole = Target::Address(format!("lesson:{}", page.id));
        if anchor.is_empty() {
            return Found { target: whole, note: None };
        }
        let wanted = decoded(anchor).to_lowercase();
        let first = wanted.trim_end_matches(|c: char| c.is_ascii_digit()).strip_suffix('-');
        match page.anchors.get(&wanted).or_else(|| page.anchors.get(first?)) {
            Some(Some(slug)) => {
                Found { target: Target::Address(format!("lesson:{}#{slug}", page.id)), note: None }
            }
            Some(None) => Found { target: whole, note: None },
            None => Found {
                target: whole,
                note: Some(format!("no place “#{anchor}” in that page: the link leads to its top")),
            },
        }
    }
}

/// Whether an address starts with a scheme (`https:`, `mailto:`).
pub(super) fn has_scheme(address: &str) -> bool {
    address.split_once(':').is_some_and(|(s, _)| {
        s.len() > 1
            && s.starts_with(|c: char| c.is_ascii_alphabetic())
            && s.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}

fn strip_scheme(address: &str) -> &str {
    address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address)
}

/// An address without the older layout's `{{ page.root }}` and `{% link … %}`.
fn without_liquid(address: &str) -> String {
    let mut rest = address.trim().to_owned();
    if let (Some(at), Some(end)) = (rest.find("{% link "), rest.find("%}"))
        && at + 8 <= end
    {
        let inner = rest[at + 8..end].trim().to_owned();
        rest = format!("{inner}{}", &rest[end + 2..]);
    }
    while let (Some(at), Some(end)) = (rest.find("{{"), rest.find("}}")) {
        if end < at {
            break;
        }
        rest.replace_range(at..end + 2, "");
    }
    if rest.len() < address.trim().len() { rest.trim_start_matches('/').to_owned() } else { rest }
}

/// `%20` and its kin undone.
fn decoded(address: &str) -> String {
    let bytes = address.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%')
            .then(|| address.get(at + 1..at + 3))
            .flatten()
            .and_then(|h| u8::from_str_radix(h, 16).ok());
        match hex {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| address.to_owned())
}

/// A path seen from a folder, without `.` and `..`.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = if path.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').filter(|p| !p.is_empty()).collect()
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_put_together() {
        assert_eq!(joined("episodes", "../learners/./setup.md"), "learners/setup.md");
        assert_eq!(joined("", "../../fig/x.svg"), "fig/x.svg");
        assert_eq!(decoded("fig/a%20b%C3%A9.svg"), "fig/a bé.svg");
        assert_eq!(without_liquid("{{ page.root }}/fig/x.svg"), "fig/x.svg");
        assert_eq!(without_liquid("{{ page.root }}{% link _episodes/01-a.md %}#b"), "_episodes/01-a.md#b");
        assert!(has_scheme("mailto:a@b.org") && !has_scheme("fig/a:b.svg"));
    }
}
