//! The page for moving closing dates.

use std::collections::BTreeSet;

use halqa_platform::{
    cldr,
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        parts::{self, Kind},
    },
    http::View,
};
use maud::{Markup, html};

use crate::{
    Text,
    participants::{
        pages::{framed, selected},
        rules::Selection,
    },
    staff::{Desk, routes::REASON_MAX},
    urls,
};

/// What the page shows.
#[derive(Debug)]
pub struct Extending {
    /// Whom it is for.
    pub selection: Selection,
    /// How many that are.
    pub count: i64,
    /// The name, where it is one.
    pub name: Option<String>,
    /// Ids of the activities that close.
    pub closing: BTreeSet<String>,
    /// The activity's id, or `all`.
    pub activity: String,
    /// The day, as typed.
    pub until: String,
    /// The reason, as typed.
    pub reason: String,
    /// What is wrong.
    pub errors: Vec<(String, String)>,
}

impl Default for Extending {
    fn default() -> Self {
        Self {
            selection: Selection::Chosen(Vec::new()),
            count: 0,
            name: None,
            closing: BTreeSet::new(),
            activity: String::new(),
            until: String::new(),
            reason: String::new(),
            errors: Vec::new(),
        }
    }
}

/// The form.
pub fn extending(view: &View, desk: &Desk, of: &Extending) -> Markup {
    let t = Text::of(view.lang);
    let course = &desk.version.course;
    let chain = course.chain(view.lang);
    let action =
        format!("{}{}", urls::participants_page(view.lang, &course.slug, "dates"), of.selection.query());
    let mut options: Vec<Choice<'_>> = course
        .activities()
        .filter_map(|activity| {
            let title = activity.title.text(&chain).to_owned();
            let label = match activity.closes.filter(|_| of.closing.contains(&activity.id)) {
                Some(at) => {
                    t.roster_dates_closes(cldr::date_time(view.lang, at, desk.viewer.time_zone), title)
                }
                None => t.runs_dates_closes(of.closing.get(&activity.id).map(|_| title)?),
            };
            Some(Choice::new(&*activity.id, halqa_platform::text::plain(&label), of.activity == activity.id))
        })
        .collect();
    let none = options.is_empty();
    if options.len() > 1 {
        options.insert(0, Choice::new("all", t.roster_dates_all(), of.activity == "all"));
    }
    let error = |name: &str| {
        let id = form::field_id(name);
        of.errors.iter().find(|(of, _)| *of == id).map(|(_, error)| error.as_str())
    };
    framed(
        view,
        desk,
        t.roster_dates(),
        &of.errors,
        html! {
            @match &of.name {
                Some(name) => p.lead { (t.roster_dates_for()) " " (bdi(name)) },
                None => (selected(view, desk, of.count)),
            }
            @if none {
                (parts::notice(Kind::Info, None, html! { p { (t.roster_dates_none()) } }))
            } @else if of.count > 0 {
                p { (t.roster_dates_note()) }
                form.form method="post" action=(action) {
                    (Choices::select("activity", t.staff_what(), options).empty(t.staff_choose()).error(error("activity")).required())
                    (Field::date("until", t.roster_dates_until()).hint(t.roster_dates_until_hint(desk.viewer.time_zone.name().to_owned()))
                        .value(&of.until).error(error("until")).required())
                    (Field::area("reason", t.staff_reason(), 3).hint(t.staff_reason_hint()).value(&of.reason).maxlength(REASON_MAX)
                        .error(error("reason")).required())
                    (form::actions(form::submit(t.roster_dates_set())))
                }
            }
        },
    )
}
