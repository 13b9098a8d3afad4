//! The pages of the outline. Every act is a form; scripts add dragging and arrow keys (`assets/outline.js`).

use std::collections::{BTreeMap, HashMap};

use halqa_platform::{
    html::{
        Words, bdi,
        form::{self, Choice, Choices, Field},
        icon::{Icon, icon},
        parts::{self, Kind, Weight},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    super::{
        Desk,
        home::Published,
        mine::lives,
        page,
        plan::{Entry, Part},
    },
    RefusedForm, TAB,
    rules::{Refused, TITLE_MAX},
};
use crate::{Text, drafts::changes::Past, urls, words};

/// What the page of the outline needs besides the desk.
#[derive(Debug, Default)]
pub struct Overview {
    /// What each activity is called.
    pub titles: BTreeMap<String, (Lang, String)>,
    /// What learners see.
    pub published: Option<Published>,
    /// Names of people.
    pub names: HashMap<Uuid, String>,
    /// What was done just now.
    pub done: Option<Past>,
    /// A form that came back.
    pub refused: Option<RefusedForm>,
}

/// One page being made.
struct Page<'a> {
    view: &'a View,
    t: Text,
    desk: &'a Desk,
    of: &'a Overview,
}

impl Page<'_> {
    fn act(&self) -> String {
        urls::edit(self.view.lang, &self.desk.draft.slug)
    }

    fn title(&self, entry: &Entry) -> Words<'_> {
        match self.of.titles.get(&entry.id) {
            Some((lang, text)) => Words::new(text.as_str(), *lang, self.view.lang),
            None => Words::from(entry.id.clone()),
        }
    }

    fn module_title(&self, module: &Part) -> Words<'static> {
        let chain = self.desk.plan.chain(self.view.lang);
        let found = module.title.pick(&chain).filter(|(_, text)| !text.is_empty());
        match found {
            Some((lang, text)) => Words::new(text.to_owned(), lang, self.view.lang),
            None => Words::from(module.id.clone()),
        }
    }

    fn refused(&self, of: Refused, module: &str) -> (&str, Option<&'static str>) {
        let Some((refused, form)) = &self.of.refused else { return ("", None) };
        let same = form.get("module").map_or("", String::as_str) == module;
        if *refused != of || !same {
            return ("", None);
        }
        (form.get("title").map_or("", String::as_str), Some(self.t.editor_title_wrong()))
    }
}

/// The outline.
pub fn outline(view: &View, desk: &Desk, of: &Overview) -> Markup {
    let t = Text::of(view.lang);
    let this = Page { view, t, desk, of };
    let modules = &desk.plan.modules;
    let body = html! {
        (lives(view, &desk.viewer, of.published.as_ref(), &of.names))
        @if let Some(why) = &desk.plan.unreadable {
            (parts::alert(Kind::Error, t.editor_unreadable_title(), html! { pre dir="ltr" { (why) } }))
        }
        div #outline .outline-edit data-outline {
            (done(&this))
            @if modules.is_empty() {
                (parts::empty(t.editor_no_module(), t.editor_no_module_text(), None))
            }
            @for (at, module) in modules.iter().enumerate() { (self::module(&this, at, module)) }
            form #move-form method="post" action=(this.act()) data-swap="#outline" hidden {
                input type="hidden" name="act"; input type="hidden" name="id"; input type="hidden" name="to";
                input type="hidden" name="before";
            }
            p.unseen #outline-help { (t.editor_drag_help()) }
        }
        (add_module(&this))
    };
    page(view, desk, TAB.id, t.editor_outline(), body)
}

fn done(this: &Page<'_>) -> Markup {
    let t = this.t;
    let Some(past) = &this.of.done else { return html! {} };
    let said = match past.what.as_str() {
        "outline-add" => t.editor_done_added(),
        "outline-move" => t.editor_done_moved(),
        "outline-remove" => t.editor_done_removed(),
        _ => t.editor_done_renamed(),
    };
    let revision = past.revision.to_string();
    let to = urls::edit_undo(this.view.lang, &this.desk.draft.slug);
    html! {
        div.notice.success role="status" {
            (icon(Icon::Done))
            div.undo { p { (said) } (parts::act(&to, t.editor_undo(), Weight::Normal, None, &[("revision", &revision)])) }
        }
    }
}

fn module(this: &Page<'_>, at: usize, module: &Part) -> Markup {
    let t = this.t;
    let all = &this.desk.plan.modules;
    let title = this.module_title(module);
    let id = |at: Option<usize>| at.and_then(|at| all.get(at)).map_or("", |module| module.id.as_str());
    let heading = format!("m-{}", module.id);
    html! {
        section.module-edit aria-labelledby=(heading) data-module=(module.id) {
            div.row-edit {
                h2 id=(heading) { (title) }
                div.row-acts {
                    @if at > 0 {
                        (button(this, "move-module", Icon::Up, t.editor_move_up(), &title.text, &[("id", &module.id), ("before", id(Some(at - 1)))]))
                    }
                    @if at + 1 < all.len() {
                        (button(this, "move-module", Icon::Down, t.editor_move_down(), &title.text, &[("id", &module.id), ("before", id(Some(at + 2)))]))
                    }
                    (more(this, &title.text, &heading, html! {
                        (parts::act_about(&this.act(), t.editor_remove(), &title.text, Weight::Danger, &[("act", "remove-module"), ("id", &module.id)]))
                    }))
                }
            }
            @if module.activities.is_empty() { p.small { (t.editor_no_activity()) } }
            ol.activities-edit data-activities=(module.id) {
                @for at in 0..module.activities.len() { (activity(this, module, at)) }
            }
            (add_activity(this, module, &title.text))
        }
    }
}

/// A button of one icon that is a form.
fn button(
    this: &Page<'_>,
    act: &str,
    shape: Icon,
    label: &str,
    about: &str,
    fields: &[(&str, &str)],
) -> Markup {
    let about_id = fields.first().map_or("", |(_, id)| *id);
    html! {
        form.act method="post" action=(this.act()) data-swap="#outline" {
            (form::hidden("act", act))
            @for (name, value) in fields { (form::hidden(name, value)) }
            // The focus finds its way back to it once the outline has changed.
            button.icon-btn id={ (act) "-" (about_id) "-" (if matches!(shape, Icon::Up) { "up" } else { "down" }) } type="submit" title=(label) { (icon(shape)) span.unseen { (label) ": " (bdi(about)) } }
        }
    }
}

/// What is done less often, behind one button.
fn more(this: &Page<'_>, about: &str, item: &str, acts: Markup) -> Markup {
    let t = this.t;
    let name = format!("{}/outline/{item}", this.act());
    html! {
        details.drop.acts {
            summary { span aria-hidden="true" { "⋯" } span.unseen { (t.editor_more()) ": " (bdi(about)) } }
            div.drop-body { a.btn href=(name) { (t.editor_rename()) span.unseen { ": " (bdi(about)) } } (acts) }
        }
    }
}

fn activity(this: &Page<'_>, module: &Part, at: usize) -> Markup {
    let t = this.t;
    let Some(entry) = module.activities.get(at) else { return html! {} };
    let title = this.title(entry);
    let (up, down) = (way_up(this, module, at), way_down(this, module, at));
    let others: Vec<Choice<'_>> = this
        .desk
        .plan
        .modules
        .iter()
        .filter(|other| other.id != module.id)
        .map(|other| Choice::new(other.id.as_str(), this.module_title(other).text, false))
        .collect();
    let minutes = words::minutes(t, this.view.lang, entry.minutes);
    html! {
        li data-activity=(entry.id) {
            button.icon-btn.handle type="button" id={ "h-" (entry.id) } aria-describedby="outline-help" hidden {
                (icon(Icon::Drag)) span.unseen { (t.editor_drag()) ": " (bdi(&title.text)) }
            }
            (icon(if entry.quiz { Icon::Quiz } else { Icon::Lesson }))
            div.name {
                (link(this, entry, &title))
                small { (if entry.quiz { t.kind_quiz() } else { t.kind_lesson() }) " · " (minutes) }
            }
            div.row-acts {
                @if let Some((to, before)) = &up {
                    (button(this, "move", Icon::Up, t.editor_move_up(), &title.text, &[("id", &entry.id), ("to", to), ("before", before)]))
                }
                @if let Some((to, before)) = &down {
                    (button(this, "move", Icon::Down, t.editor_move_down(), &title.text, &[("id", &entry.id), ("to", to), ("before", before)]))
                }
                (more(this, &title.text, &format!("a-{}", entry.id), html! {
                    @if !others.is_empty() {
                        form.act method="post" action=(this.act()) data-swap="#outline" {
                            (form::hidden("act", "move")) (form::hidden("id", &entry.id))
                            (Choices::select("to", t.editor_move_to(), others).id(format!("f-to-{}", entry.id)))
                            (form::actions(parts::button(t.editor_move(), Weight::Normal, None)))
                        }
                    }
                    (parts::act_about(&this.act(), t.editor_remove(), &title.text, Weight::Danger, &[("act", "remove"), ("id", &entry.id)]))
                }))
            }
        }
    }
}

fn link(this: &Page<'_>, entry: &Entry, title: &Words<'_>) -> Markup {
    let (lang, slug) = (this.view.lang, &this.desk.draft.slug);
    let href = if entry.quiz {
        urls::edit_preview_activity(lang, slug, &entry.id)
    } else {
        urls::edit_lesson(lang, slug, &entry.id, this.desk.plan.base)
    };
    html! { a href=(href) { (title) } }
}

type Place = (String, String);

/// Where an activity goes when it moves up by one: within its module, else to the end of the one before.
fn way_up(this: &Page<'_>, module: &Part, at: usize) -> Option<Place> {
    if let Some(before) = at.checked_sub(1).and_then(|at| module.activities.get(at)) {
        return Some((module.id.clone(), before.id.clone()));
    }
    let all = &this.desk.plan.modules;
    let own = all.iter().position(|other| other.id == module.id)?;
    Some((all.get(own.checked_sub(1)?)?.id.clone(), String::new()))
}

fn way_down(this: &Page<'_>, module: &Part, at: usize) -> Option<Place> {
    if at + 1 < module.activities.len() {
        let before = module.activities.get(at + 2).map(|entry| entry.id.clone()).unwrap_or_default();
        return Some((module.id.clone(), before));
    }
    let all = &this.desk.plan.modules;
    let next = all.get(all.iter().position(|other| other.id == module.id)? + 1)?;
    Some((next.id.clone(), next.activities.first().map(|entry| entry.id.clone()).unwrap_or_default()))
}

fn add_activity(this: &Page<'_>, module: &Part, title: &str) -> Markup {
    let t = this.t;
    let (typed, error) = this.refused(Refused::ActivityTitle, &module.id);
    let base = this.desk.plan.base;
    html! {
        details.disclosure open[error.is_some()] {
            summary { (t.editor_add_activity()) span.unseen { ": " (bdi(title)) } }
            div {
                form.form method="post" action=(this.act()) {
                    (form::hidden("act", "add-activity")) (form::hidden("module", &module.id))
                    (Field::text("title", t.editor_title_in(base.own_name())).id(format!("f-title-{}", module.id)).lang(base.code()).value(typed)
                        .maxlength(TITLE_MAX).error(error).required())
                    (Choices::radios("kind", t.editor_kind(), vec![
                        Choice::new("lesson", t.kind_lesson(), true), Choice::new("quiz", t.kind_quiz(), false),
                    ]).id(format!("f-kind-{}", module.id)))
                    (form::actions(form::submit(t.editor_add())))
                }
            }
        }
    }
}

fn add_module(this: &Page<'_>) -> Markup {
    let t = this.t;
    let (typed, error) = this.refused(Refused::ModuleTitle, "");
    let base = this.desk.plan.base;
    parts::section(
        "add-module",
        t.editor_add_module(),
        html! {
            form.form method="post" action=(this.act()) {
                (form::hidden("act", "add-module"))
                (Field::text("title", t.editor_title_in(base.own_name())).lang(base.code()).value(typed).maxlength(TITLE_MAX).error(error).required())
                (form::actions(form::submit(t.editor_add())))
            }
        },
    )
}

/// What a module or an activity is called, and how long an activity takes.
#[derive(Clone, Debug)]
pub struct Named {
    /// In the languages in which it can be named.
    pub titles: BTreeMap<Lang, String>,
    /// Of an activity.
    pub minutes: Option<u32>,
}

/// The names of one module or activity, in its languages.
pub fn item(view: &View, desk: &Desk, item: &str, named: &Named, wrong: Option<String>) -> Markup {
    let t = Text::of(view.lang);
    let action = format!("{}/outline/{item}", urls::edit(view.lang, &desk.draft.slug));
    let error = |name: &str| {
        let of_minutes = name == "minutes";
        let wrong = wrong.as_deref() == Some(name);
        wrong.then_some(if of_minutes { t.editor_minutes_wrong() } else { t.editor_title_wrong() })
    };
    let missing: Vec<&Lang> =
        desk.plan.languages.iter().filter(|lang| !named.titles.contains_key(lang)).collect();
    let body = html! {
        (parts::title(2, html! { (t.editor_rename()) }))
        form.form method="post" action=(action) {
            @for lang in desk.plan.languages.iter().filter(|lang| named.titles.contains_key(lang)) {
                @let name = format!("title.{lang}");
                (Field::text(name.clone(), t.editor_title_in(lang.own_name())).id(format!("f-title-{lang}")).lang(lang.code()).dir(lang.dir())
                    .value(named.titles.get(lang).map_or("", String::as_str)).maxlength(TITLE_MAX).error(error(&name)))
            }
            @if let Some(minutes) = named.minutes {
                (Field::number("minutes", t.editor_minutes()).value(minutes.to_string()).error(error("minutes")))
            }
            (form::actions(html! {
                (form::submit(t.editor_save()))
                (parts::link_button(&urls::edit(view.lang, &desk.draft.slug), t.editor_cancel(), Weight::Plain, None))
            }))
        }
        @if !missing.is_empty() {
            p.small { (t.editor_not_translated_yet()) }
            ul { @for lang in missing {
                li { a href=(urls::edit_lesson(view.lang, &desk.draft.slug, item.trim_start_matches("a-"), *lang)) lang=(lang.code()) dir=(lang.dir()) { (lang.own_name()) } }
            } }
        }
    };
    page(view, desk, TAB.id, t.editor_rename(), body)
}
