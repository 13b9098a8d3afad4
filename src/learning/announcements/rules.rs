//! What makes an announcement: its texts, whom it is for, when it is shown and how long it is pinned.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use halqa_identity::site::markdown;
use halqa_platform::lang::Lang;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use uuid::Uuid;

use crate::{
    editor::settings::dates,
    participants::{
        dates::end_of,
        messages::rules::{One, Texts},
    },
};

/// Whom an announcement is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// Everybody who takes the course.
    #[default]
    All,
    /// Whoever takes it in this run.
    Run(Uuid),
    /// The members of this group.
    Group(Uuid),
}

impl Target {
    /// As the form sends it.
    pub fn read(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None => matches!(text, "" | "all").then_some(Self::All),
            Some(("run", id)) => id.parse().ok().map(Self::Run),
            Some(("group", id)) => id.parse().ok().map(Self::Group),
            Some(_) => None,
        }
    }

    /// The same as text.
    pub fn id(self) -> String {
        match self {
            Self::All => "all".to_owned(),
            Self::Run(id) => format!("run:{id}"),
            Self::Group(id) => format!("group:{id}"),
        }
    }

    /// The run, where it is one.
    pub const fn run(self) -> Option<Uuid> {
        if let Self::Run(id) = self { Some(id) } else { None }
    }

    /// The group, where it is one.
    pub const fn group(self) -> Option<Uuid> {
        if let Self::Group(id) = self { Some(id) } else { None }
    }
}

/// The form as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Title and text by language.
    pub texts: Texts,
    /// [`Target::id`].
    pub to: String,
    /// When it is to be shown, by the writer's clocks; empty = now.
    pub at: String,
    /// The last day that it is pinned; empty = not pinned.
    pub pinned: String,
    /// Whether it goes out as a mail too.
    pub mail: bool,
}

/// A form without faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Title and text by language.
    pub texts: Texts,
    /// Whom it is for.
    pub target: Target,
    /// When it is shown.
    pub publish_at: DateTime<Utc>,
    /// Until when it stands first.
    pub pinned_until: Option<DateTime<Utc>>,
    /// Whether it goes out as a mail too.
    pub mail: bool,
}

/// What is wrong with a form, besides its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No such run or group.
    Target,
    /// No such time.
    At,
    /// No such day, or one that is over.
    Pinned,
}

impl Typed {
    /// From the fields of the form.
    pub fn read(fields: &HashMap<String, String>) -> Self {
        let field = |name: &str| fields.get(name).map(|text| text.trim().to_owned()).unwrap_or_default();
        Self {
            texts: Texts::read(fields),
            to: field("to"),
            at: field("at"),
            pinned: field("pinned"),
            mail: fields.contains_key("mail"),
        }
    }

    /// The form checked, for a writer in this time zone; `known` says whether the course has such a run or group.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(
        &self,
        zone: Tz,
        now: DateTime<Utc>,
        known: impl Fn(Target) -> bool,
    ) -> Result<Checked, Vec<Fault>> {
        let mut faults = Vec::new();
        let target = Target::read(&self.to).filter(|target| known(*target));
        if target.is_none() {
            faults.push(Fault::Target);
        }
        // A time that is over is now: nobody is told that they could have read it earlier.
        let at = match self.at.as_str() {
            "" => Some(now),
            typed => dates::typed(typed, false, zone).map(|at| at.max(now)),
        };
        if at.is_none() {
            faults.push(Fault::At);
        }
        let pinned = pinned(&self.pinned, zone);
        let begins = at.unwrap_or(now);
        if pinned.is_err() || pinned.ok().flatten().is_some_and(|until| until <= begins) {
            faults.push(Fault::Pinned);
        }
        let (Some(target), Some(publish_at), true) = (target, at, faults.is_empty()) else {
            return Err(faults);
        };
        let pinned_until = pinned.ok().flatten();
        Ok(Checked { texts: self.texts.clone(), target, publish_at, pinned_until, mail: self.mail })
    }
}

fn pinned(typed: &str, zone: Tz) -> Result<Option<DateTime<Utc>>, ()> {
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse::<NaiveDate>().map(|day| Some(end_of(day, zone))).map_err(|_| ())
}

/// Every language's text as it is shown: made once, when it is written, and cleaned then.
pub fn rendered(texts: &Texts) -> BTreeMap<Lang, String> {
    texts.0.iter().map(|(lang, one)| (*lang, markdown::html(&one.body))).collect()
}

/// The texts for mails, which are written in paragraphs.
pub fn for_mail(texts: &Texts) -> Texts {
    let plain = |one: &One| One { subject: one.subject.clone(), body: plain(&one.body) };
    Texts(texts.0.iter().map(|(lang, one)| (*lang, plain(one))).collect())
}

/// Markdown without its marks: paragraphs, points of lists on lines of their own, links with their address.
fn plain(markdown: &str) -> String {
    let mut out = String::new();
    let mut link = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak => out.push(' '),
            Event::HardBreak => out.push('\n'),
            Event::Start(Tag::Item) => {
                let trimmed = out.trim_end_matches('\n').len();
                out.truncate(trimmed);
                out.push_str("\n• ");
            }
            Event::Start(Tag::Link { dest_url, .. }) => link = dest_url.to_string(),
            Event::End(TagEnd::Link) if !link.is_empty() && !out.ends_with(&link) => {
                out.push_str(&format!(" ({link})"));
                link.clear();
            }
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::List(_) | TagEnd::CodeBlock) => {
                out.push_str("\n\n");
            }
            _ => {}
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(of: &[(&str, &str)]) -> Typed {
        Typed::read(&of.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect())
    }

    #[test]
    fn whom_and_when() {
        let now = DateTime::parse_from_rfc3339("2026-05-01T10:00:00Z").unwrap().to_utc();
        let zone = chrono_tz::Africa::Nairobi;
        let group = Uuid::from_u128(7);
        let known = |target| target == Target::All || target == Target::Group(group);
        let checked = typed(&[("at", "2026-05-02T09:00"), ("pinned", "2026-05-03"), ("mail", "yes")])
            .check(zone, now, known)
            .unwrap();
        assert_eq!(checked.publish_at.to_rfc3339(), "2026-05-02T06:00:00+00:00");
        assert_eq!(checked.pinned_until.unwrap().to_rfc3339(), "2026-05-03T20:59:00+00:00");
        assert!(checked.mail);
        let past = typed(&[("at", "2020-01-01T09:00"), ("to", &format!("group:{group}"))]);
        let past = past.check(zone, now, known).unwrap();
        assert_eq!((past.publish_at, past.target), (now, Target::Group(group)));
        for (field, value, fault) in [
            ("to", "run:00000000-0000-0000-0000-000000000001", Fault::Target),
            ("to", "everybody", Fault::Target),
            ("at", "soon", Fault::At),
            ("pinned", "2026-04-30", Fault::Pinned),
            ("pinned", "long", Fault::Pinned),
        ] {
            assert_eq!(typed(&[(field, value)]).check(zone, now, known), Err(vec![fault]), "{value}");
        }
    }

    #[test]
    fn a_mail_has_no_marks() {
        let markdown =
            "# Hello\n\nWe **meet** at [the hall](https://e.org/hall).\nBring:\n\n- a pen\n- *paper*\n\nBye";
        let text = "Hello\n\nWe meet at the hall (https://e.org/hall). Bring:\n• a pen\n• paper\n\nBye";
        assert_eq!(plain(markdown), text);
    }
}
