//! A run as a form: what was typed, what is wrong with it, and what it means.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use halqa_identity::accounts::one_line;
use halqa_platform::lang::Lang;

use super::{
    rules::{Dates, slug},
    store::{Run, Settings, mode_id, mode_of},
};
use crate::{
    Text,
    compiled::{CompiledCourse, EnrolmentMode, Texts},
    completion::rules::Window,
    editor::{questions::rules::whole, settings::dates::typed},
};

/// Characters of a title.
pub const TITLE_MAX: usize = 120;
/// Characters of a code.
pub const CODE_MAX: usize = 60;
/// Places at most.
const CAPACITY_MAX: i64 = 10_000_000;
/// What browsers send and show.
const LOCAL: &str = "%Y-%m-%dT%H:%M";

/// The fields of a form as they were typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed(pub HashMap<String, String>);

/// What is wrong, by the name of the field.
pub type Wrong = Vec<(String, String)>;

/// The name of a title's field.
pub fn title_field(lang: Lang) -> String {
    format!("title.{lang}")
}

/// The name of the field for when an activity opens or closes.
pub fn date_field(which: &str, activity: &str) -> String {
    format!("{which}.{activity}")
}

fn shown(at: Option<DateTime<Utc>>, zone: Tz) -> String {
    at.map_or(String::new(), |at| at.with_timezone(&zone).format(LOCAL).to_string())
}

impl Typed {
    /// One field, without the blanks around it.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |text| text.trim())
    }

    fn set(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.0.insert(name.into(), text.into());
    }

    /// The revision that the form was made from.
    pub fn revision(&self) -> i64 {
        self.get("revision").parse().unwrap_or(-1)
    }

    /// A run as it is, by the clocks of `zone`.
    pub fn of(run: &Run, zone: Tz) -> Self {
        let mut typed = Self::default();
        let of = &run.settings;
        for (lang, title) in &of.title.0 {
            typed.set(title_field(*lang), title.clone());
        }
        typed.set("slug", run.slug.clone());
        for (name, at) in
            [("starts", of.starts), ("ends", of.ends), ("opens", of.opens), ("closes", of.closes)]
        {
            typed.set(name, shown(at, zone));
        }
        typed.set("mode", mode_id(of.mode));
        typed.set("code", of.code.clone().unwrap_or_default());
        typed.set("capacity", of.capacity.map(|n| n.to_string()).unwrap_or_default());
        typed.set("revision", run.revision.to_string());
        typed
    }

    /// The run's own dates as they are.
    pub fn of_dates(run: &Run, zone: Tz) -> Self {
        let mut typed = Self::default();
        for (activity, window) in &run.dates {
            typed.set(date_field("opens", activity), shown(window.opens, zone));
            typed.set(date_field("closes", activity), shown(window.closes, zone));
        }
        typed.set("revision", run.revision.to_string());
        typed
    }

    fn moment(&self, t: Text, name: &str, end: bool, zone: Tz, wrong: &mut Wrong) -> Option<DateTime<Utc>> {
        let text = self.get(name);
        let at = typed(text, end, zone);
        if at.is_none() && !text.is_empty() {
            wrong.push((name.to_owned(), t.entry_bad_moment().to_owned()));
        }
        at
    }

    /// Titles in the languages that have one.
    pub(crate) fn title(&self, t: Text, page: Lang, wrong: &mut Wrong) -> Texts {
        let mut title = Texts::default();
        for lang in Lang::ALL {
            let name = title_field(lang);
            if self.get(&name).is_empty() {
                continue;
            }
            match one_line(self.get(&name), TITLE_MAX) {
                Some(text) => {
                    title.0.insert(lang, text);
                }
                None => wrong.push((name, t.runs_title_error().to_owned())),
            }
        }
        if title.is_empty() && wrong.is_empty() {
            wrong.push((title_field(page), t.runs_title_error().to_owned()));
        }
        title
    }

    /// An address, where one was typed.
    pub(crate) fn slug(&self, t: Text, wrong: &mut Wrong) -> Option<String> {
        let given = self.get("slug");
        let slug = slug(given);
        if slug.is_none() && !given.is_empty() {
            wrong.push(("slug".to_owned(), t.runs_slug_error().to_owned()));
        }
        slug
    }

    /// When a run begins, which every one must say.
    pub(crate) fn starts(&self, t: Text, zone: Tz, wrong: &mut Wrong) -> Option<DateTime<Utc>> {
        let starts = self.moment(t, "starts", false, zone, wrong);
        if self.get("starts").is_empty() {
            wrong.push(("starts".to_owned(), t.runs_starts_error().to_owned()));
        }
        starts
    }

    /// What the form says of a run, and what is wrong with it.
    pub(crate) fn read(&self, t: Text, page: Lang, zone: Tz) -> (Settings, Wrong) {
        let mut wrong = Wrong::new();
        let title = self.title(t, page, &mut wrong);
        let starts = self.starts(t, zone, &mut wrong);
        let ends = self.moment(t, "ends", true, zone, &mut wrong);
        let opens = self.moment(t, "opens", false, zone, &mut wrong);
        let closes = self.moment(t, "closes", true, zone, &mut wrong);
        for (name, from, to) in [("ends", starts, ends), ("closes", opens, closes)] {
            if from.zip(to).is_some_and(|(from, to)| to <= from) {
                wrong.push((name.to_owned(), t.entry_bad_span().to_owned()));
            }
        }
        let mode = mode_of(self.get("mode"));
        let code = one_line(self.get("code"), CODE_MAX).filter(|code| !code.is_empty());
        if mode == EnrolmentMode::Code && code.is_none() {
            wrong.push(("code".to_owned(), t.entry_need_code().to_owned()));
        }
        let capacity = whole(self.get("capacity"), CAPACITY_MAX).filter(|n| *n > 0);
        if capacity.is_none() && !self.get("capacity").is_empty() {
            wrong.push(("capacity".to_owned(), t.entry_bad_capacity().to_owned()));
        }
        let settings = Settings { title, starts, ends, opens, closes, mode, code, capacity };
        (settings, wrong)
    }

    /// The dates of activities that the form says. Of activities that the form does not ask about (they are in a version
    /// that came meanwhile, or gone from this one) the run keeps what it has.
    pub(crate) fn dates(&self, t: Text, course: &CompiledCourse, before: &Dates, zone: Tz) -> (Dates, Wrong) {
        let (mut dates, mut wrong) = (before.clone(), Wrong::new());
        for activity in course.activities() {
            let (opening, closing) = (date_field("opens", &activity.id), date_field("closes", &activity.id));
            if !self.0.contains_key(&opening) && !self.0.contains_key(&closing) {
                continue;
            }
            let opens = self.moment(t, &opening, false, zone, &mut wrong);
            let closes = self.moment(t, &closing, true, zone, &mut wrong);
            if opens.zip(closes).is_some_and(|(opens, closes)| closes <= opens) {
                wrong.push((closing, t.entry_bad_span().to_owned()));
            }
            dates.remove(&activity.id);
            if opens.is_some() || closes.is_some() {
                dates.insert(activity.id.clone(), Window { opens, closes });
            }
        }
        (dates, wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    const GOOD: [(&str, &str); 4] =
        [("title.en", "Spring"), ("starts", "2026-03-01T09:00"), ("ends", "2026-05-31"), ("mode", "self")];

    fn wrong(more: &[(&str, &str)]) -> Vec<String> {
        let (_, wrong) = filled(&[&GOOD, more].concat()).read(Text::of(Lang::En), Lang::En, Tz::UTC);
        wrong.into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn a_form_comes_back_as_it_was_kept() {
        let zone = chrono_tz::Africa::Nairobi;
        let more = [("title.ar", " الربيع "), ("capacity", "٢٠"), ("mode", "code"), ("code", "SPRING")];
        let (settings, wrong) = filled(&[&GOOD[..], &more].concat()).read(Text::of(Lang::En), Lang::En, zone);
        assert!(wrong.is_empty(), "{wrong:?}");
        assert_eq!(settings.capacity, Some(20));
        assert_eq!(settings.starts.unwrap().to_rfc3339(), "2026-03-01T06:00:00+00:00");
        let run = Run { settings: settings.clone(), ..Run::default() };
        let (again, wrong) = Typed::of(&run, zone).read(Text::of(Lang::En), Lang::En, zone);
        assert!(wrong.is_empty(), "{wrong:?}");
        // The end of a day comes back as its last minute.
        assert_eq!(Settings { ends: settings.ends, ..again }, settings);
    }

    #[test]
    fn each_fault_stands_at_its_field() {
        assert!(wrong(&[]).is_empty());
        assert_eq!(wrong(&[("title.en", " ")]), ["title.en"]);
        assert_eq!(wrong(&[("title.en", &"x".repeat(TITLE_MAX + 1))]), ["title.en"]);
        assert_eq!(wrong(&[("starts", "")]), ["starts"]);
        assert_eq!(wrong(&[("starts", "soon")]), ["starts"]);
        assert_eq!(wrong(&[("ends", "2026-02-01")]), ["ends"]);
        assert_eq!(wrong(&[("mode", "code")]), ["code"]);
        assert_eq!(wrong(&[("capacity", "0")]), ["capacity"]);
        assert_eq!(wrong(&[("opens", "2026-02-01"), ("closes", "2026-01-01")]), ["closes"]);
    }
}
