//! The pages of publishing and of the history.

use std::collections::{BTreeMap, HashMap};

use halqa_platform::{
    cldr,
    html::{
        Words,
        form::{self, Field},
        moment,
        page::NavItem,
        parts::{self, Kind, State as PartState, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    super::{
        Desk,
        difference::{self, Sides},
        home::Published,
        mine::{lives, person},
        page,
        plan::Plan,
        said,
    },
    HISTORY, NOTE_MAX, TAB,
    store::{Act, Changed, VersionRow},
};
use crate::{
    Text,
    format::{Finding, Report, Severity},
    urls,
};

/// Findings shown of each kind; a course in the making may have thousands.
const SHOWN: usize = 100;

/// How a draft stands.
#[derive(Debug)]
pub struct Standing {
    /// What learners see.
    pub published: Option<Published>,
    /// What differs from it.
    pub changed: Vec<Changed>,
    /// What is wrong.
    pub report: Report,
    /// Titles of activities.
    pub titles: BTreeMap<String, (Lang, String)>,
    /// Names of people.
    pub names: HashMap<Uuid, String>,
    /// A note that was typed already.
    pub note: String,
}

type Titles = BTreeMap<String, (Lang, String)>;

/// What differs, what is wrong, and the button.
pub fn publish(view: &View, desk: &Desk, of: &Standing) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.draft.slug;
    let in_files = of.published.as_ref().is_some_and(|course| !course.in_browser());
    let same = of.published.is_some() && of.changed.is_empty();
    let faults = of.report.faults().count();
    let next = of.published.as_ref().map_or(1, |course| course.number + 1);
    let body = html! {
        (lives(view, &desk.viewer, of.published.as_ref(), &of.names))
        div.actions {
            a.btn href=(urls::edit_preview(view.lang, slug)) { (t.editor_as_learner()) }
            a.btn href=(urls::edit_export(view.lang, slug)) { (t.editor_export()) }
        }
        (parts::section("changes", t.editor_changes(), changes(view, t, desk, of)))
        (parts::section("check", t.editor_check(), report(view, t, desk, of)))
        @if !in_files {
            (parts::section("go", t.editor_publish(), html! {
                @if same { p { (t.editor_publish_same()) } }
                @else if faults > 0 { (parts::notice(Kind::Error, None, html! { p { (t.editor_publish_faults(faults as i64, cldr::number(view.lang, faults as i64))) } })) }
                @else {
                    form.form method="post" action=(urls::edit_publish(view.lang, slug)) {
                        (Field::area("note", t.editor_note(), 3).hint(t.editor_note_hint()).value(&of.note).maxlength(NOTE_MAX).optional(t.editor_optional()))
                        (form::actions(form::submit(&t.editor_publish_as(cldr::number(view.lang, next)))))
                    }
                }
            }))
        }
    };
    page(view, desk, TAB.id, t.editor_publish(), body)
}

fn changes(view: &View, t: Text, desk: &Desk, of: &Standing) -> Markup {
    let slug = &desk.draft.slug;
    if of.published.is_none() {
        return html! { p { (t.editor_changes_new()) } };
    }
    if of.changed.is_empty() {
        return html! { p { (t.editor_changes_none()) } };
    }
    let rows = of.changed.iter().map(|file| {
        let what = match (&file.before_sha256, &file.after_sha256) {
            (None, _) => t.editor_file_added(),
            (_, None) => t.editor_file_removed(),
            _ => t.editor_file_changed(),
        };
        vec![
            html! { a href=(urls::edit_difference(view.lang, slug, &file.path)) { (file_name(view, &desk.plan, &of.titles, &file.path)) } },
            html! { (what) },
            html! { code dir="ltr" { (file.path) } },
        ]
    });
    table_under(&Table {
        caption: t.editor_changes().into(),
        id: "t-changes".into(),
        columns: vec![
            Column::new(t.editor_part()),
            Column::new(t.editor_state()),
            Column::new(t.editor_file()),
        ],
        rows: rows.collect(),
    })
}

/// What a file is, for a person: the lesson and its language, the questions of an activity, the course itself.
fn file_name(view: &View, plan: &Plan, titles: &Titles, path: &str) -> Markup {
    let t = Text::of(view.lang);
    let title = |id: &str| match titles.get(id) {
        Some((lang, text)) => Words::new(text.clone(), *lang, view.lang),
        None => Words::from(id.to_owned()),
    };
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let entry = plan.activities().find(|entry| entry.folder == folder && !folder.is_empty());
    let lang: Option<Lang> = name.strip_suffix(".md").and_then(|code| code.parse().ok());
    html! {
        @match (entry, lang, path) {
            (Some(entry), Some(lang), _) => { (title(&entry.id)) " · " (lang.own_name()) }
            (Some(entry), None, _) => { (title(&entry.id)) " · " (t.quiz_questions()) }
            (_, _, "course.toml") => { (t.editor_file_course()) }
            (_, _, "glossary.toml") => { (t.glossary_title()) }
            _ => { bdi { (name) } }
        }
    }
}

/// Where a finding is put right.
fn place(view: &View, desk: &Desk, finding: &Finding) -> Option<String> {
    let (lang, slug) = (view.lang, &desk.draft.slug);
    let (folder, name) = finding.file.rsplit_once('/').unwrap_or(("", &finding.file));
    if finding.file == "course.toml" {
        return Some(urls::edit(lang, slug));
    }
    let entry = desk.plan.activities().find(|entry| entry.folder == folder && !folder.is_empty())?;
    match name.strip_suffix(".md").and_then(|code| code.parse::<Lang>().ok()) {
        Some(of) => Some(format!("{}?line={}", urls::edit_lesson(lang, slug, &entry.id, of), finding.line)),
        None => Some(urls::edit_preview_activity(lang, slug, &entry.id)),
    }
}

fn report(view: &View, t: Text, desk: &Desk, of: &Standing) -> Markup {
    let list = |severity: Severity| {
        let found: Vec<&Finding> =
            of.report.findings.iter().filter(|finding| finding.severity == severity).collect();
        html! {
            ul.findings {
                @for finding in found.iter().take(SHOWN) {
                    li {
                        (parts::state(if severity == Severity::Fault { PartState::Failed } else { PartState::Todo }, if severity == Severity::Fault { t.editor_fault() } else { t.editor_warning() }))
                        " "
                        @let at = format!("{}:{}", finding.file, finding.line);
                        @match place(view, desk, finding) {
                            Some(href) => { a href=(href) { (file_name(view, &desk.plan, &of.titles, &finding.file)) span.unseen { " " (at) } } }
                            None => { (file_name(view, &desk.plan, &of.titles, &finding.file)) }
                        }
                        " " small dir="ltr" { (at) }
                        p { (said::finding(view.lang, finding)) }
                    }
                }
            }
            @if found.len() > SHOWN { p.small { (t.editor_more_findings(cldr::number(view.lang, (found.len() - SHOWN) as i64))) } }
        }
    };
    let (faults, warnings) = (of.report.faults().count(), of.report.warnings().count());
    html! {
        @if faults == 0 && warnings == 0 { (parts::state(PartState::Passed, t.editor_check_good())) }
        @if faults > 0 { (list(Severity::Fault)) }
        @if warnings > 0 {
            (parts::disclosure(&t.editor_warnings(warnings as i64, cldr::number(view.lang, warnings as i64)), false, list(Severity::Warning)))
        }
    }
}

/// One file as it is published, beside the draft's.
pub fn difference(
    view: &View,
    desk: &Desk,
    titles: &Titles,
    of: Option<&Changed>,
    before: Option<&str>,
    after: Option<&str>,
) -> Markup {
    let t = Text::of(view.lang);
    let back = urls::edit_publish(view.lang, &desk.draft.slug);
    let path = of.map_or("", |of| of.path.as_str());
    let lang = path.rsplit_once('/').and_then(|(_, name)| name.strip_suffix(".md")?.parse().ok());
    let sides =
        Sides { left: t.editor_published().into(), right: t.editor_draft().into(), page: view.lang, lang };
    let text = |there: &Option<String>, text: Option<&str>| there.is_none() || text.is_some();
    let readable = of.is_some_and(|of| text(&of.before_sha256, before) && text(&of.after_sha256, after));
    let body = html! {
        p { a href=(back) { (t.editor_back_to_changes()) } }
        @match of {
            None => { p { (t.editor_changes_none()) } }
            Some(of) => {
                h2 { (file_name(view, &desk.plan, titles, &of.path)) }
                p.small { code dir="ltr" { (of.path) } }
                @if readable {
                    (difference::side_by_side(&sides, &difference::rows(before.unwrap_or_default(), after.unwrap_or_default())))
                } @else { p { (t.editor_no_text()) } }
            }
        }
    };
    page(view, desk, TAB.id, t.editor_changes(), body)
}

/// What was.
#[derive(Debug)]
pub struct Past {
    /// Changes, one more than a page where there are more.
    pub acts: Vec<Act>,
    /// Versions.
    pub versions: Vec<VersionRow>,
    /// Names of people.
    pub names: HashMap<Uuid, String>,
    /// Not the first page.
    pub later: bool,
    /// Changes on a page.
    pub page: i64,
}

/// Versions and changes.
pub fn history(view: &View, desk: &Desk, of: &Past) -> Markup {
    let t = Text::of(view.lang);
    let body = html! {
        (parts::section("versions", t.editor_versions(), versions(view, t, desk, of)))
        (parts::section("acts", t.editor_acts(), acts(view, t, desk, of)))
    };
    page(view, desk, HISTORY.id, t.editor_history(), body)
}

fn versions(view: &View, t: Text, desk: &Desk, of: &Past) -> Markup {
    if of.versions.is_empty() {
        return html! { p { (t.editor_state_new()) } };
    }
    let slug = &desk.draft.slug;
    let rows = of.versions.iter().map(|version| {
        let number = cldr::number(view.lang, version.number);
        let name = t.editor_version(number.clone());
        vec![
            html! { (name) @if version.current { " " (parts::badge(t.editor_current())) } },
            html! { @if version.note.is_empty() { "–" } @else { span dir="auto" { (version.note) } } },
            html! { (moment(version.imported_at, &cldr::date_time(view.lang, version.imported_at, desk.viewer.time_zone))) },
            html! { @if version.imported_by.is_some() { (person(t, &of.names, version.imported_by)) } @else { (t.editor_from_files()) } },
            html! { div.actions {
                a.btn href=(urls::edit_export_version(view.lang, slug, version.number)) { (t.editor_export()) span.unseen { ": " (name) } }
                (parts::act_about(&urls::edit_restore(view.lang, slug), t.editor_restore(), &name, Weight::Normal, &[("number", &version.number.to_string())]))
            } },
        ]
    });
    table_under(&Table {
        caption: t.editor_versions().into(),
        id: "t-versions".into(),
        columns: vec![
            Column::new(t.fact_version()),
            Column::new(t.editor_note()),
            Column::new(t.editor_when()),
            Column::new(t.editor_who()),
            Column::new(t.editor_acts_column()),
        ],
        rows: rows.collect(),
    })
}

fn said(t: Text, what: &str) -> &'static str {
    match what {
        "begin" => t.editor_act_begin(),
        "lesson" => t.editor_act_lesson(),
        "outline-add" => t.editor_act_add(),
        "outline-move" => t.editor_act_move(),
        "outline-remove" => t.editor_act_remove(),
        "outline-rename" => t.editor_act_rename(),
        "undo" => t.editor_act_undo(),
        "restore" => t.editor_act_restore(),
        "take" => t.editor_act_take(),
        _ => t.editor_act_other(),
    }
}

fn acts(view: &View, t: Text, desk: &Desk, of: &Past) -> Markup {
    let slug = &desk.draft.slug;
    let page = usize::try_from(of.page).unwrap_or(50);
    let more = of.acts.len() > page;
    let shown = of.acts.get(..page).unwrap_or(&of.acts);
    let rows = shown.iter().map(|act| {
        let what = said(t, &act.what);
        vec![
            html! { (what) },
            html! { @if act.files == 1 { code dir="ltr" { (act.path) } } @else { (t.editor_files(act.files, cldr::number(view.lang, act.files))) } },
            html! { (person(t, &of.names, act.account_id)) },
            html! { (moment(act.at, &cldr::date_time(view.lang, act.at, desk.viewer.time_zone))) },
            html! { @if act.what != "begin" {
                (parts::act_about(&urls::edit_undo(view.lang, slug), t.editor_undo(), what, Weight::Normal, &[("revision", &act.revision.to_string()), ("back", "history")]))
            } },
        ]
    });
    let here = urls::edit_history(view.lang, slug);
    html! {
        (table_under(&Table {
            caption: t.editor_acts().into(),
            id: "t-acts".into(),
            columns: vec![
                Column::new(t.editor_what()),
                Column::new(t.editor_file()),
                Column::new(t.editor_who()),
                Column::new(t.editor_when()),
                Column::new(t.editor_acts_column()),
            ],
            rows: rows.collect(),
        }))
        @if of.later || more {
            (parts::pagination(&parts::Pages {
                label: t.pages_label().into(),
                previous: of.later.then(|| NavItem::new(here.clone(), t.staff_first_page())),
                next: more.then(|| shown.last()).flatten().map(|last| NavItem::new(format!("{here}?before={}#acts", last.revision), t.next())),
                text: "".into(),
            }))
        }
    }
}
