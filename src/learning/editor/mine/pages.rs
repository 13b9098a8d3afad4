//! The pages of my courses.

use std::collections::HashMap;

use halqa_identity::viewer::Viewer;
use halqa_platform::{
    cldr,
    html::{
        Words, bdi,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    super::{home::Published, plan::Plan},
    rules::{NewCourse, TITLE_MAX, Wrong},
};
use crate::{Text, drafts::store::Draft, library::Version, urls, words};

/// A course in the list.
#[derive(Debug)]
pub struct Row {
    /// Its address.
    pub slug: String,
    /// What it is called.
    pub plan: Option<Plan>,
    /// Its draft.
    pub draft: Option<Draft>,
    /// What learners see.
    pub published: Option<Published>,
    /// The draft is what learners see.
    pub same: bool,
}

impl Row {
    fn title(&self, lang: Lang) -> Words<'_> {
        let plan = self.plan.as_ref();
        let found = plan.and_then(|plan| plan.title.pick(&plan.chain(lang)));
        found.map_or_else(|| Words::from(self.slug.as_str()), |(own, text)| Words::new(text, own, lang))
    }

    fn state(&self, t: Text, lang: Lang) -> String {
        let number = |course: &Published| cldr::number(lang, course.number);
        match (&self.published, self.same) {
            (None, _) => t.editor_state_new().to_owned(),
            (Some(course), true) => t.editor_state_same(number(course)),
            (Some(course), false) => t.editor_state_ahead(number(course)),
        }
    }
}

/// The list, and the form for a new course.
pub fn list(view: &View, viewer: &Viewer, rows: &[Row], new: &NewCourse, wrong: &[Wrong]) -> Markup {
    let t = Text::of(view.lang);
    let lines = rows.iter().map(|row| line(view, t, viewer, row)).collect();
    view.page(t.editor_mine_title()).wide().show(html! {
        (parts::heading(None, html! { (t.editor_mine_title()) }, Some(html! { (t.editor_mine_lead()) })))
        (form::error_summary(t.editor_wrong(), &errors(t, wrong)))
        @if rows.is_empty() {
            (parts::empty(t.editor_none(), t.editor_none_text(), None))
        } @else {
            (table_under(&Table {
                caption: t.editor_mine_title().into(),
                id: "t-courses".into(),
                columns: vec![
                    Column::new(t.kind_course()),
                    Column::new(t.editor_state()),
                    Column::new(t.editor_home()),
                    Column::new(t.editor_changed()),
                ],
                rows: lines,
            }))
        }
        (parts::section("new", t.editor_new(), new_form(view, t, new, wrong)))
    })
}

fn line(view: &View, t: Text, viewer: &Viewer, row: &Row) -> Vec<Markup> {
    let in_files = row.published.as_ref().is_some_and(|course| !course.in_browser());
    let home = if in_files { t.editor_home_files() } else { t.editor_home_browser() };
    vec![
        html! { a href=(urls::edit(view.lang, &row.slug)) { (row.title(view.lang)) } },
        html! { (row.state(t, view.lang)) },
        html! { (home) },
        html! { @if let Some(draft) = &row.draft { (when(view, viewer, draft.updated_at)) } },
    ]
}

fn when(view: &View, viewer: &Viewer, at: chrono::DateTime<chrono::Utc>) -> Markup {
    halqa_platform::html::moment(at, &cldr::date_time(view.lang, at, viewer.time_zone))
}

fn errors(t: Text, wrong: &[Wrong]) -> Vec<(String, String)> {
    let pair = |wrong: &Wrong| (form::field_id(wrong.field()), message(t, *wrong).to_owned());
    wrong.iter().map(pair).collect()
}

fn message(t: Text, wrong: Wrong) -> &'static str {
    match wrong {
        Wrong::Title => t.editor_new_title_wrong(),
        Wrong::Slug => t.editor_new_slug_wrong(),
        Wrong::Taken => t.editor_new_slug_taken(),
    }
}

fn new_form(view: &View, t: Text, new: &NewCourse, wrong: &[Wrong]) -> Markup {
    let error = |name| wrong.iter().find(|wrong| wrong.field() == name).map(|wrong| message(t, *wrong));
    let langs = |chosen: &dyn Fn(Lang) -> bool| -> Vec<Choice<'_>> {
        Lang::ALL.iter().map(|lang| Choice::new(lang.code(), lang.own_name(), chosen(*lang))).collect()
    };
    html! {
        form.form method="post" action=(urls::edit_mine(view.lang)) {
            (Field::text("title", t.editor_new_title()).value(&new.title).maxlength(TITLE_MAX).error(error("title")).required())
            (Field::text("slug", t.editor_new_slug()).value(&new.slug).hint(t.editor_new_slug_hint()).dir("ltr")
                .maxlength(64).error(error("slug")).autocomplete("off"))
            (Choices::select("base", t.editor_new_base(), langs(&|lang| lang == new.base)))
            (Choices::boxes("languages", t.editor_new_languages(), langs(&|lang| new.languages.contains(&lang)))
                .hint(t.editor_new_languages_hint()))
            (Choices::radios("start", t.editor_new_start(), vec![
                Choice::new("example", t.editor_new_example(), !new.empty).hint(t.editor_new_example_hint()),
                Choice::new("empty", t.editor_new_empty(), new.empty).hint(t.editor_new_empty_hint()),
            ]))
            (form::actions(form::submit(t.editor_new_begin())))
        }
    }
}

/// A published course without a draft.
pub fn offer(
    view: &View,
    viewer: &Viewer,
    version: &Version,
    published: &Published,
    names: &HashMap<Uuid, String>,
) -> Markup {
    let t = Text::of(view.lang);
    let title = words::course_title(view.lang, &version.course);
    let way = [NavItem::new(urls::edit_mine(view.lang), t.editor_mine_title())];
    view.page(title.text.clone().into_owned()).show(html! {
        (parts::breadcrumb(t.breadcrumb(), &way, title.clone()))
        (parts::heading_under(None, html! { (title) }, None))
        (lives(view, viewer, Some(published), names))
        @if published.in_browser() {
            (parts::act(&urls::edit_take(view.lang, &published.slug), t.editor_begin_draft(), Weight::Primary, None, &[]))
        }
    })
}

/// Where a course lives and why, with the button that takes it into the browser.
pub fn lives(
    view: &View,
    viewer: &Viewer,
    published: Option<&Published>,
    names: &HashMap<Uuid, String>,
) -> Markup {
    let t = Text::of(view.lang);
    let time = |at| cldr::date_time(view.lang, at, viewer.time_zone);
    let Some(course) = published else {
        return html! { p.small { (t.editor_lives_new()) } };
    };
    let (version, on) = (cldr::number(view.lang, course.number), time(course.imported_at));
    if course.in_browser() {
        let by = course.home_by.and_then(|by| names.get(&by));
        return html! {
            p.small {
                @match (course.home_at, by) {
                    (Some(at), Some(name)) => { (t.editor_lives_browser_by(name.clone(), time(at))) }
                    (Some(at), None) => { (t.editor_lives_browser_since(time(at))) }
                    (None, _) => { (t.editor_lives_browser()) }
                }
            }
        };
    }
    let why = html! {
        p {
            @if course.bundled { (t.editor_lives_program(version)) }
            @else { (t.editor_lives_files(on, version)) }
            @if let Some(commit) = &course.git_commit {
                " " (t.editor_lives_commit()) " " bdi { code { (commit.get(..12).unwrap_or(commit)) } }
            }
        }
        p { (t.editor_take_why()) }
        (parts::act(&urls::edit_take(view.lang, &course.slug), t.editor_take(), Weight::Primary, None, &[]))
    };
    parts::notice(Kind::Info, Some(t.editor_lives_files_title()), why)
}

/// A person's name set apart, or the word for one that is no longer known.
pub(crate) fn person(t: Text, names: &HashMap<Uuid, String>, id: Option<Uuid>) -> Markup {
    match id.and_then(|id| names.get(&id)) {
        Some(name) => bdi(name),
        None => html! { (t.editor_somebody()) },
    }
}
