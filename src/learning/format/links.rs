//! Where links and media of a text lead, and whether they are there.

use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
};

use halqa_platform::lang::Lang;

use super::{
    blocks::Prepared,
    finding::{Log, suggest},
    labels,
    media::{MediaSet, Served},
    reader::Tongues,
    render::{Renderer, events},
    sanitise::escaped,
};
use crate::urls;

/// Which text a link stands in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'c> {
    pub(super) file: &'c str,
    pub(super) lang: Lang,
    /// The activity, for links to its own headings; empty for texts that have none.
    pub(super) activity: &'c str,
}

/// A mention of another course.
#[derive(Clone, Debug)]
pub(super) struct CourseRef {
    pub(super) slug: String,
    pub(super) file: String,
    pub(super) line: u32,
}

/// What links can lead to.
pub(super) struct Context<'c> {
    pub(super) log: &'c Log,
    /// The course's own slug.
    pub(super) slug: &'c str,
    pub(super) tongues: &'c Tongues,
    pub(super) chain: Vec<Lang>,
    pub(super) activities: Vec<String>,
    pub(super) terms: Vec<String>,
    pub(super) media: &'c MediaSet,
    pub(super) headings: HashMap<(String, Lang), Vec<String>>,
    pub(super) courses: RefCell<Vec<CourseRef>>,
    pub(super) checks: RefCell<HashMap<(String, String), u32>>,
}

/// Where a link leads.
pub(super) struct Link {
    pub(super) href: String,
    pub(super) attributes: &'static str,
    pub(super) after: String,
    pub(super) term: Option<String>,
}

impl Link {
    fn to(href: String) -> Link {
        Link { href, attributes: "", after: String::new(), term: None }
    }
}

impl Context<'_> {
    pub(super) fn saw_check(&self, file: &str, id: &str, line: u32) {
        self.checks.borrow_mut().insert((file.to_owned(), id.to_owned()), line);
    }

    pub(super) fn check_line(&self, file: &str, id: &str) -> u32 {
        self.checks.borrow().get(&(file.to_owned(), id.to_owned())).copied().unwrap_or(1)
    }

    /// Markdown of one paragraph to sanitised inline HTML.
    pub(super) fn inline(
        &self,
        place: Place<'_>,
        text: &str,
        line: u32,
        terms: &mut BTreeSet<String>,
    ) -> String {
        let text = text.trim();
        let first = |c: char| c.is_ascii_digit() || "#+-=:".contains(c);
        if !text.starts_with(first) && !text.contains(|c: char| "*_`[]<>&\\$~!^|\n\r\t\u{1}".contains(c)) {
            return escaped(text);
        }
        let prepared = Prepared::default();
        let text = text.replace('\u{1}', "");
        let Some(events) = events(&text) else {
            self.log.fault(place.file, line, "nesting", "nested too deep");
            return String::new();
        };
        let context: &Context<'_> = self;
        Renderer::new(context, place, &prepared, &events).inline(line, terms)
    }

    pub(super) fn link(&self, place: Place<'_>, url: &str, line: u32) -> Option<Link> {
        let broken = |message: String| {
            self.log.fault(place.file, line, "broken-link", message);
            None
        };
        if let Some(anchor) = url.strip_prefix('#') {
            let slug = self.anchor(place, place.activity, anchor, line)?;
            return Some(Link::to(format!("#s-{slug}")));
        }
        if let Some(target) = url.strip_prefix("lesson:") {
            let (id, anchor) = target.split_once('#').unwrap_or((target, ""));
            if !self.activities.iter().any(|known| known == id) {
                let hint = suggest(id, self.activities.iter().map(String::as_str));
                return broken(format!("`lesson:{id}`: no activity has this id{hint}"));
            }
            if anchor.is_empty() {
                return Some(Link::to(urls::activity_in_text(self.slug, id)));
            }
            let slug = self.anchor(place, id, anchor, line)?;
            let page = urls::activity_in_text(self.slug, id);
            return Some(Link::to(format!("{page}#s-{slug}")));
        }
        if let Some(slug) = url.strip_prefix("course:") {
            if !super::reader::is_id(slug) {
                return broken(format!("`course:{slug}` is no course's slug"));
            }
            let reference = CourseRef { slug: slug.to_owned(), file: place.file.to_owned(), line };
            self.courses.borrow_mut().push(reference);
            return Some(Link::to(urls::course_in_text(slug)));
        }
        if let Some(id) = url.strip_prefix("term:") {
            if !self.terms.iter().any(|known| known == id) {
                let hint = suggest(id, self.terms.iter().map(String::as_str));
                return broken(format!("`term:{id}`: glossary.toml has no such term{hint}"));
            }
            return Some(Link {
                attributes: " class=\"term\"",
                term: Some(id.to_owned()),
                ..Link::to(format!("#term-{id}"))
            });
        }
        if url.starts_with("media/") {
            let media = self.media(place, url, line)?;
            let kind = media.url.rsplit_once('.').map_or("", |(_, kind)| kind).to_ascii_uppercase();
            let size = labels::size(media.bytes, place.lang);
            let after = format!(
                " <span class=\"download-size\">(<bdi>{}</bdi>, <bdi>{}</bdi>)</span>",
                escaped(&kind),
                escaped(&size)
            );
            return Some(Link {
                attributes: " class=\"download\" download=\"\"",
                after,
                ..Link::to(media.url)
            });
        }
        if url.starts_with("https://") || url.starts_with("http://") {
            return Some(Link { attributes: " rel=\"noopener noreferrer\"", ..Link::to(url.to_owned()) });
        }
        if url.strip_prefix("mailto:").is_some_and(|address| address.contains('@')) {
            return Some(Link::to(url.to_owned()));
        }
        if let Some((scheme, _)) = url.split_once(':') {
            let hint = suggest(scheme, ["lesson", "course", "term", "https", "http", "mailto"]);
            return broken(format!(
                "`{url}`: links are lesson:, course:, term:, media/…, #heading, https:, mailto:{hint}"
            ));
        }
        broken(format!("`{url}`: a link to a file starts with `media/`, one to a lesson with `lesson:`"))
    }

    /// The slug in `lang` for an anchor written with the slug of this language, or of the base.
    fn anchor(&self, place: Place<'_>, activity: &str, anchor: &str, line: u32) -> Option<String> {
        let anchor = decoded(anchor);
        let anchor = anchor.strip_prefix("s-").unwrap_or(&anchor).to_lowercase();
        let of = |lang: Lang| self.headings.get(&(activity.to_owned(), lang));
        let shown = std::iter::once(place.lang).chain(self.chain.iter().copied()).find_map(of);
        let shown = shown.map(Vec::as_slice).unwrap_or_default();
        if shown.contains(&anchor) {
            return Some(anchor);
        }
        if let Some(base) = of(self.tongues.base)
            && base.len() == shown.len()
            && let Some(at) = base.iter().position(|slug| *slug == anchor)
        {
            return shown.get(at).cloned();
        }
        let hint = suggest(&anchor, shown.iter().map(String::as_str));
        let place_name = if activity == place.activity { "this text" } else { activity };
        self.log.fault(
            place.file,
            line,
            "broken-link",
            format!("`#{anchor}`: no heading of {place_name} has this anchor{hint}"),
        );
        None
    }

    /// A file under `media/`, in the reader's language where there is one.
    pub(super) fn media(&self, place: Place<'_>, url: &str, line: u32) -> Option<Served> {
        let path = decoded(url);
        let found = self.media.serve(&path, place.lang);
        if found.is_none() {
            let message = if path.contains("://") {
                format!("`{url}`: pages load nothing from other hosts; put the file under media/")
            } else if path.starts_with("media/") {
                let hint = suggest(&path, self.media.paths());
                format!("`{url}`: no such file{hint}")
            } else {
                format!("`{url}`: files stand under `media/`")
            };
            self.log.fault(place.file, line, "broken-link", message);
        }
        found
    }

    /// `<track>` for every language whose captions are there.
    pub(super) fn tracks(&self, place: Place<'_>, pattern: &str, line: u32) -> String {
        let mut tracks = String::new();
        let mut own = false;
        let languages: &[Lang] =
            if pattern.contains("{lang}") { &self.tongues.languages } else { &[place.lang] };
        for lang in languages {
            let path = decoded(&pattern.replace("{lang}", lang.code()));
            let Some(media) = self.media.exact(&path) else { continue };
            if media.mime != "text/vtt" {
                self.log.fault(place.file, line, "captions", format!("`{path}` is not WebVTT (`.vtt`)"));
                continue;
            }
            own |= *lang == place.lang;
            let default = if *lang == place.lang { " default=\"\"" } else { "" };
            tracks.push_str(&format!(
                "<track kind=\"captions\" src=\"{}\" srclang=\"{lang}\" label=\"{}\"{default}>",
                escaped(&media.url),
                lang.own_name()
            ));
        }
        if tracks.is_empty() {
            self.log.fault(place.file, line, "captions", format!("`{pattern}`: no such file"));
        } else if !own {
            let message =
                format!("no captions in `{}`: {}", place.lang, pattern.replace("{lang}", place.lang.code()));
            self.log.translation(place.file, line, "missing-translation", place.lang, message);
        }
        tracks
    }
}

/// Percent-decoded, where that gives UTF-8.
fn decoded(url: &str) -> String {
    let mut bytes = Vec::with_capacity(url.len());
    let mut rest = url.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = match (first, tail) {
            (b'%', [high, low, ..]) => {
                std::str::from_utf8(&[*high, *low]).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok())
            }
            _ => None,
        };
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| url.to_owned())
}
