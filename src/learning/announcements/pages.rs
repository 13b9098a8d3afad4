//! Pages of announcements: the staff's list and form, the participants' list.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use halqa_platform::{
    cldr,
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        icon::Icon,
        moment,
        page::NavItem,
        parts::{self, Kind, Weight},
        sanitised,
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    rules::{Target, Typed, rendered},
    store::{Announcement, Seen},
};
use crate::{
    Text,
    learn::{context::Inside, lesson},
    participants::{
        groups::store::Group,
        messages::rules::{BODY_MAX, One, SUBJECT_MAX, Texts},
    },
    staff::{Desk, pages::framed},
    urls, words,
};

/// What a course is divided into.
#[derive(Debug, Default)]
pub struct Places {
    /// Whether the writer is staff of the whole course: whoever looks after some of its runs writes to these.
    pub everybody: bool,
    /// Its runs; the name of the one without dates is empty.
    pub runs: Vec<(Uuid, String)>,
    /// Its groups.
    pub groups: Vec<Group>,
    /// Whom an announcement is for that is shown already: that stays, even if the group is no more.
    pub kept: Option<Target>,
}

impl Places {
    fn name(&self, t: Text, target: Target) -> String {
        let run = |id| self.runs.iter().find(|(run, _)| *run == id).map(|(_, name)| run_name(t, name));
        match target {
            Target::All => t.announce_to_all().to_owned(),
            Target::Run(id) => run(id).unwrap_or_default(),
            Target::Group(id) => {
                let group = self.groups.iter().find(|group| group.id == id);
                group.map_or_else(|| t.announce_group_gone().to_owned(), |group| group.name.clone())
            }
        }
    }

    fn choices(&self, t: Text, chosen: &str) -> Vec<Choice<'static>> {
        let choice = |target: Target, name: String| Choice::new(target.id(), name, target.id() == chosen);
        // One run is everybody.
        let runs = self.runs.iter().filter(|_| self.runs.len() > 1 || !self.everybody);
        let everybody = self.everybody || chosen == Target::All.id();
        let all = everybody.then(|| choice(Target::All, t.announce_to_all().to_owned()));
        all.into_iter()
            .chain(runs.map(|(id, name)| choice(Target::Run(*id), t.announce_to_run(run_name(t, name)))))
            .chain(
                self.groups
                    .iter()
                    .map(|group| choice(Target::Group(group.id), t.announce_to_group(group.name.clone()))),
            )
            .collect()
    }
}

/// What a run is called.
pub(crate) fn run_name(t: Text, slug: &str) -> String {
    if slug.is_empty() { t.numbers_run_open().to_owned() } else { slug.to_owned() }
}

/// What the staff's list shows.
#[derive(Debug)]
pub struct Listed {
    /// The announcements.
    pub all: Vec<Announcement>,
    /// Who wrote them.
    pub names: HashMap<Uuid, String>,
    /// What the course is divided into.
    pub places: Places,
    /// Where the next page begins.
    pub next: Option<Uuid>,
    /// Now.
    pub now: DateTime<Utc>,
}

fn title(desk: &Desk, page: Lang, texts: &Texts) -> Markup {
    crate::participants::messages::pages::subject(desk, page, texts)
}

/// Whether participants see it, and since or from when.
fn standing(view: &View, t: Text, zone: Tz, now: DateTime<Utc>, one: &Announcement) -> Markup {
    let time = |at| cldr::date_time(view.lang, at, zone);
    html! {
        @if let Some(at) = one.withdrawn_at {
            (t.announce_withdrawn_on(time(at)))
        } @else if one.publish_at > now {
            (t.announce_from(time(one.publish_at)))
        } @else {
            (moment(one.publish_at, &time(one.publish_at)))
        }
        @if one.withdrawn_at.is_none() && one.is_pinned(now) { " " (parts::badge(t.announce_pinned())) }
        @if let Some(at) = one.changed_at { br; small { (t.announce_changed(time(at))) } }
    }
}

/// Every announcement of the course, for its staff.
pub fn list(view: &View, desk: &Desk, of: &Listed) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.version.course.slug;
    let row = |one: &Announcement| {
        vec![
            html! { a href=(urls::staff_announcement(view.lang, slug, one.id)) { (title(desk, view.lang, &one.texts())) } },
            bdi(&of.places.name(t, one.target())),
            standing(view, t, desk.viewer.time_zone, of.now, one),
            html! {
                @if one.mailed_at.is_some() {
                    a href=(urls::message(view.lang, slug, one.id)) { (t.announce_mailed()) span.unseen { ": " (title(desk, view.lang, &one.texts())) } }
                } @else if one.by_mail && one.withdrawn_at.is_none() { (t.announce_mail_later()) } @else { (t.announce_no_mail()) }
            },
            bdi(of.names.get(&one.written_by).map_or(t.statement_erased(), String::as_str)),
        ]
    };
    let new = parts::link_button(
        &urls::staff_announcement_new(view.lang, slug),
        t.announce_new(),
        Weight::Primary,
        None,
    );
    framed(
        view,
        desk,
        t.announce_title(),
        &[],
        html! {
            p { (t.announce_lead()) }
            p { (new) }
            @if of.all.is_empty() {
                p { (t.announce_none_written()) }
            } @else {
                (table_under(&Table {
                    caption: t.announce_title().into(),
                    id: "t-announcements".into(),
                    columns: vec![
                        Column::new(t.announce_subject()),
                        Column::new(t.announce_to()),
                        Column::new(t.announce_shown()),
                        Column::new(t.announce_mail()),
                        Column::new(t.roster_message_by()),
                    ],
                    rows: of.all.iter().map(row).collect(),
                }))
                @if let Some(next) = of.next {
                    p { (parts::link_button(&format!("{}?after={next}", urls::staff_announcements(view.lang, slug)), t.next(), Weight::Normal, None)) }
                }
            }
        },
    )
}

/// What the form shows.
#[derive(Debug, Default)]
pub struct Writing {
    /// Its id: the same form twice is one announcement.
    pub id: Uuid,
    /// The announcement, where there is one.
    pub known: Option<Announcement>,
    /// What was typed.
    pub typed: Typed,
    /// Whether it is shown as participants will see it.
    pub preview: bool,
    /// What is wrong.
    pub errors: Vec<(String, String)>,
    /// What the course is divided into.
    pub places: Places,
    /// Now.
    pub now: DateTime<Utc>,
}

impl Writing {
    /// The form of one that is there, by the clocks of whoever changes it.
    pub fn of(known: Announcement, zone: Tz, now: DateTime<Utc>) -> Self {
        let local = |at: DateTime<Utc>, how: &str| at.with_timezone(&zone).format(how).to_string();
        let typed = Typed {
            texts: known.texts(),
            to: known.target().id(),
            at: local(known.publish_at, "%Y-%m-%dT%H:%M"),
            // A day that is over is no choice any more.
            pinned: known
                .pinned_until
                .filter(|until| *until > now)
                .map_or_else(String::new, |until| local(until, "%Y-%m-%d")),
            mail: known.by_mail,
        };
        Self { id: known.id, known: Some(known), typed, now, ..Self::default() }
    }
}

/// The form of an announcement: one text for each language, the page's own first, the others folded away.
pub fn writing(view: &View, desk: &Desk, of: &Writing) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.version.course.slug;
    let action = match &of.known {
        Some(known) => urls::staff_announcement(view.lang, slug, known.id),
        None => urls::staff_announcements(view.lang, slug),
    };
    let over = of.known.as_ref().is_some_and(|known| known.withdrawn_at.is_some());
    let heading = if of.known.is_some() { t.announce_one() } else { t.announce_new() };
    let others = Lang::ALL.into_iter().filter(|lang| *lang != view.lang);
    framed(
        view,
        desk,
        heading,
        &of.errors,
        html! {
            @if let Some(known) = &of.known {
                p { (standing(view, t, desk.viewer.time_zone, of.now, known)) " · " (bdi(&of.places.name(t, known.target()))) }
            }
            @if over || of.preview { (preview(view, t, desk, of)) }
            @if !over {
                form.form method="post" action=(action) {
                    (form::hidden("announcement", &of.id.to_string()))
                    (text(t, view.lang, of))
                    @for lang in others {
                        (parts::disclosure(lang.own_name(), of.typed.texts.0.contains_key(&lang), text(t, lang, of)))
                    }
                    (when(t, of))
                    (form::actions(html! {
                        (form::submit(if of.known.is_some() { t.announce_save() } else { t.announce_publish() }))
                        (form::secondary(t.announce_preview(), "act", "preview"))
                    }))
                }
                @if of.known.is_some() {
                    (parts::disclosure(t.announce_withdraw(), false, html! {
                        p { (t.announce_withdraw_note()) }
                        (parts::act(&action, t.announce_withdraw(), Weight::Danger, None, &[("act", "withdraw")]))
                    }))
                }
            }
        },
    )
}

/// As participants will read it, in each language that was written.
fn preview(view: &View, t: Text, desk: &Desk, of: &Writing) -> Markup {
    let html = rendered(&of.typed.texts);
    let missing: Vec<String> = desk
        .version
        .course
        .languages
        .iter()
        .filter(|lang| !of.typed.texts.0.contains_key(lang))
        .map(|lang| lesson::language(view.lang, *lang))
        .collect();
    parts::section(
        "preview",
        t.announce_preview_title(),
        html! {
            @for (lang, one) in &of.typed.texts.0 {
                article.message-text lang=(lang.code()) dir=(lang.dir()) {
                    h3 { (one.line()) }
                    div.prose { (sanitised(html.get(lang).map_or("", String::as_str))) }
                }
            }
            @if !missing.is_empty() && !of.typed.texts.0.is_empty() {
                p.small { (t.announce_missing(cldr::list_and(view.lang, &missing))) }
            }
        },
    )
}

fn text(t: Text, lang: Lang, of: &Writing) -> Markup {
    let none = One::default();
    let one = of.typed.texts.0.get(&lang).unwrap_or(&none);
    let (subject, body) = (format!("subject.{lang}"), format!("body.{lang}"));
    let error = |name: &str| error_of(of, name);
    html! {
        fieldset.group {
            legend lang=(lang.code()) dir=(lang.dir()) { (lang.own_name()) }
            (Field::text(subject.clone(), t.announce_subject()).value(&one.subject).maxlength(SUBJECT_MAX)
                .lang(lang.code()).dir(lang.dir()).autocomplete("off").error(error(&subject)))
            (Field::area(body.clone(), t.announce_text(), 8).value(&one.body).maxlength(BODY_MAX)
                .hint(t.announce_text_hint()).lang(lang.code()).dir(lang.dir()).autocomplete("off").error(error(&body)))
        }
    }
}

fn error_of(of: &Writing, name: &str) -> Option<String> {
    let id = form::field_id(name);
    of.errors.iter().find(|(of, _)| *of == id).map(|(_, error)| error.clone())
}

/// Whom, when and how long. What is shown already keeps all but its pin.
fn when(t: Text, of: &Writing) -> Markup {
    let shown = of.known.as_ref().is_some_and(|known| known.publish_at <= of.now);
    let typed = &of.typed;
    html! {
        @if !shown {
            (Choices::select("to", t.announce_to(), of.places.choices(t, &typed.to)).error(error_of(of, "to")))
            (Field::moment("at", t.announce_at()).hint(t.announce_at_hint()).value(&typed.at).error(error_of(of, "at")))
        }
        (Field::date("pinned", t.announce_pin_until()).hint(t.announce_pin_hint()).value(&typed.pinned).error(error_of(of, "pinned")))
        @if !shown {
            (Choices::boxes("mail", t.announce_mail(), vec![
                Choice::new("yes", t.announce_by_mail(), typed.mail).hint(t.announce_by_mail_hint()),
            ]))
        }
    }
}

/// Title, time, and whether it is new to them.
fn marks(view: &View, t: Text, inside: &Inside, one: &Seen) -> Markup {
    let zone = inside.viewer.time_zone;
    let of = &one.announcement;
    html! {
        (moment(of.publish_at, &cldr::date_time(view.lang, of.publish_at, zone)))
        @if of.is_pinned(inside.now) { " " (parts::badge(t.announce_pinned())) }
        @if inside.enrolment.is_some() && !one.read { " " (parts::badge(t.announce_unread())) }
        @if let Some(at) = of.changed_at { " · " (t.announce_changed(cldr::date_time(view.lang, at, zone))) }
    }
}

/// The first few on the course's page.
pub fn short(view: &View, inside: &Inside, shown: &[Seen]) -> Markup {
    let t = Text::of(view.lang);
    let here = urls::announcements(view.lang, &inside.version.course.slug);
    let chain = inside.chain(view.lang);
    let unread = shown.first().map_or(0, |one| one.unread).max(0);
    html! {
        @if !shown.is_empty() {
            (parts::section("announcements", t.announce_title(), html! {
                ul {
                    @for one in shown {
                        @let texts = one.announcement.texts();
                        @if let Some((lang, text)) = texts.pick(&chain) {
                            li {
                                a href={ (here) "#a-" (one.announcement.id) } {
                                    span lang=[(lang != view.lang).then_some(lang.code())] dir=(lang.dir()) { (text.line()) }
                                }
                                " · " span.small { (marks(view, t, inside, one)) }
                            }
                        }
                    }
                }
                p {
                    (parts::link_button(&here, t.announce_all(), Weight::Normal, Some(Icon::Next)))
                    @if inside.enrolment.is_some() && unread > 0 { " " (t.announce_unread_count(unread, cldr::number(view.lang, unread))) }
                }
            }))
        }
    }
}

/// All of them, in full.
pub fn reading(view: &View, inside: &Inside, shown: &[Seen], next: Option<Uuid>, later: bool) -> Markup {
    let t = Text::of(view.lang);
    let slug = &inside.version.course.slug;
    let here = urls::announcements(view.lang, slug);
    view.page(t.announce_title()).show(html! {
        (lesson::breadcrumb(view, t, inside, t.announce_title()))
        (parts::heading_under(Some(words::course_title(view.lang, &inside.version.course)), html! { (t.announce_title()) }, None))
        @if shown.is_empty() { (parts::notice(Kind::Info, None, html! { p { (t.announce_none()) } })) }
        @for one in shown { (article(view, t, inside, one)) }
        @if later || next.is_some() {
            (parts::pagination(&parts::Pages {
                label: t.pages_label().into(),
                previous: later.then(|| NavItem::new(here.clone(), t.staff_first_page())),
                next: next.map(|next| NavItem::new(format!("{here}?after={next}"), t.next())),
                text: t.staff_shown(shown.len() as i64, cldr::number(view.lang, shown.len() as i64)).into(),
            }))
        }
    })
}

fn article(view: &View, t: Text, inside: &Inside, one: &Seen) -> Markup {
    let texts = one.announcement.texts();
    let html = one.announcement.html();
    html! {
        @if let Some((lang, text)) = texts.pick(&inside.chain(view.lang)) {
            article.message-text id={ "a-" (one.announcement.id) } {
                h2 lang=(lang.code()) dir=(lang.dir()) { (text.line()) }
                p.small { (marks(view, t, inside, one)) }
                (lesson::fallback(view, t, lang))
                div.prose lang=(lang.code()) dir=(lang.dir()) { (sanitised(html.get(&lang).map_or("", String::as_str))) }
            }
        }
    }
}
