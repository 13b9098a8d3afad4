//! The pages of the lesson editor. Without scripts each button sends the form; `assets/edit.js` adds the preview while
//! one types, the tools, and what is kept in the browser.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    html::{
        Words, form,
        form::Field,
        icon::{Icon, icon},
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
        page,
        plan::Entry,
        said,
    },
    TAB,
    rules::{Counts, body_of, can_be_marked},
};
use crate::{
    Text,
    drafts::store::FileEntry,
    format::{
        Finding, Severity,
        segments::{Kind as UnitKind, State, Unit, Units},
    },
    urls,
};

/// What a page shows of a lesson in a language.
#[derive(Debug)]
pub struct Sheet {
    /// The activity.
    pub entry: Entry,
    /// The file.
    pub path: String,
    /// Its language.
    pub of: Lang,
    /// Its front matter.
    pub front: String,
    /// Its text.
    pub body: String,
    /// What the next save expects.
    pub revision: i64,
    /// The text in the base language, where this is another.
    pub base: Option<String>,
    /// Segment by segment.
    pub units: Units,
    /// Segment by segment is what is shown.
    pub segments: bool,
    /// Titles of activities.
    pub titles: BTreeMap<String, (Lang, String)>,
    /// What a learner would see.
    pub preview: Option<Preview>,
    /// Segments as typed, in a form that came back.
    pub typed: BTreeMap<String, String>,
    /// Why a form came back.
    pub problem: Option<String>,
}

/// What a learner would see, and what is wrong.
#[derive(Debug)]
pub struct Preview {
    /// Title and text.
    pub shown: Option<(String, Markup)>,
    /// Of this file.
    pub findings: Vec<Finding>,
}

/// Two people have changed the same file.
#[derive(Debug)]
pub struct Conflict {
    /// As it is now.
    pub theirs: String,
    /// As it was to become.
    pub mine: String,
    /// Both in one.
    pub merged: String,
    /// Places where both changed the same.
    pub doubtful: usize,
    /// What the next save expects.
    pub revision: i64,
    /// Who was faster, and when.
    pub who: Option<(Option<String>, DateTime<Utc>)>,
}

impl Conflict {
    /// Lays the two texts side by side.
    pub fn of(
        seen: &str,
        theirs: &str,
        mine: &str,
        now: Option<&FileEntry>,
        names: &HashMap<Uuid, String>,
    ) -> Self {
        let body = |text: &str| body_of(text).1.to_owned();
        let (merged, doubtful) = difference::merged(&body(seen), &body(theirs), &body(mine));
        let who =
            now.map(|entry| (entry.changed_by.and_then(|by| names.get(&by).cloned()), entry.changed_at));
        let revision = now.map_or(0, |entry| entry.revision);
        Self { theirs: body(theirs), mine: body(mine), merged, doubtful, revision, who }
    }
}

fn title<'a>(view: &View, sheet: &'a Sheet) -> Words<'a> {
    match sheet.titles.get(&sheet.entry.id) {
        Some((lang, text)) => Words::new(text.as_str(), *lang, view.lang),
        None => Words::from(sheet.entry.id.as_str()),
    }
}

/// The lessons, each in its languages.
pub fn list(
    view: &View,
    desk: &Desk,
    titles: &BTreeMap<String, (Lang, String)>,
    counts: &BTreeMap<Lang, Counts>,
) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.draft.slug;
    let mut columns = vec![Column::new(t.kind_lesson())];
    columns.extend(desk.plan.languages.iter().map(|lang| Column::new(lang.own_name())));
    let lessons = desk.plan.activities().filter(|entry| !entry.quiz);
    let rows: Vec<Vec<Markup>> = lessons
        .map(|entry| {
            let named = titles.get(&entry.id);
            let title = named.map_or_else(
                || Words::from(entry.id.as_str()),
                |(lang, text)| Words::new(text.as_str(), *lang, view.lang),
            );
            let mut row = vec![html! { (title) }];
            row.extend(desk.plan.languages.iter().map(|lang| {
                let href = urls::edit_lesson(view.lang, slug, &entry.id, *lang);
                let words = standing(view, t, desk, entry, *lang, counts);
                html! { a href=(href) { (words) span.unseen { ": " (title.text) " · " (lang.own_name()) } } }
            }));
            row
        })
        .collect();
    let body = html! {
        @if rows.is_empty() {
            (parts::empty(t.editor_no_lesson(), t.editor_no_module_text(), None))
        } @else {
            (table_under(&Table { caption: t.editor_lessons().into(), id: "t-lessons".into(), columns, rows }))
        }
    };
    page(view, desk, TAB.id, t.editor_lessons(), body)
}

fn standing(
    view: &View,
    t: Text,
    desk: &Desk,
    entry: &Entry,
    lang: Lang,
    counts: &BTreeMap<Lang, Counts>,
) -> String {
    if desk.file(&entry.lesson(lang)).is_none() {
        return t.editor_segment_missing().to_owned();
    }
    if lang == desk.plan.base {
        return t.editor_base().to_owned();
    }
    let base = entry.lesson(desk.plan.base);
    let count = counts.get(&lang).and_then(|of| of.get(&base)).copied().unwrap_or_default();
    let number = |n: usize| (n as i64, cldr::number(view.lang, n as i64));
    let mut words = Vec::new();
    for (n, what) in [(count.missing, 0), (count.stale, 1), (count.unmarked, 2)] {
        let (n, text) = number(n);
        if n > 0 {
            words.push(match what {
                0 => t.editor_n_missing(n, text),
                1 => t.editor_n_stale(n, text),
                _ => t.editor_n_unmarked(n, text),
            });
        }
    }
    if words.is_empty() {
        t.editor_segment_translated().to_owned()
    } else {
        cldr::list_and(view.lang, &words)
    }
}

/// The page of a lesson in a language.
pub fn lesson(view: &View, desk: &Desk, sheet: &Sheet) -> Markup {
    let t = Text::of(view.lang);
    let body = html! {
        (head(view, t, desk, sheet))
        @if sheet.segments { (segments(view, t, desk, sheet)) } @else { (whole(view, t, desk, sheet)) }
    };
    page(view, desk, TAB.id, &title(view, sheet).text, body)
}

fn head(view: &View, t: Text, desk: &Desk, sheet: &Sheet) -> Markup {
    let slug = &desk.draft.slug;
    let here = urls::edit_lesson(view.lang, slug, &sheet.entry.id, sheet.of);
    let languages: Vec<NavItem<'_>> = desk
        .plan
        .languages
        .iter()
        .map(|lang| {
            let href = urls::edit_lesson(view.lang, slug, &sheet.entry.id, *lang);
            NavItem::new(href, Words::new(lang.own_name(), *lang, view.lang)).current(*lang == sheet.of)
        })
        .collect();
    let ways = [
        NavItem::new(here.clone(), t.editor_whole()).current(!sheet.segments),
        NavItem::new(format!("{here}?view=segments"), t.editor_by_segment()).current(sheet.segments),
    ];
    html! {
        div.row-edit {
            h2 { (title(view, sheet)) }
            a.btn href=(urls::edit_preview_activity(sheet.of, slug, &sheet.entry.id)) { (t.editor_as_learner()) }
        }
        @if languages.len() > 1 { (parts::tabs(t.editor_languages(), &languages)) }
        @if sheet.base.is_some() { (parts::tabs(t.editor_ways(), &ways)) }
        @if let Some(problem) = &sheet.problem {
            (parts::alert(Kind::Error, t.editor_wrong(), html! { p { (super::unreadable(view.lang)) } p.small dir="ltr" { (problem) } }))
        }
    }
}

/// The form's attributes for `assets/edit.js`: what is kept in the browser, by what, and the words for it.
fn form_of(view: &View, t: Text, desk: &Desk, sheet: &Sheet, inner: Markup) -> Markup {
    let action = urls::edit_lesson(view.lang, &desk.draft.slug, &sheet.entry.id, sheet.of);
    let key =
        format!("{}:{}:{}", desk.draft.id, sheet.path, if sheet.segments { "segments" } else { "text" });
    html! {
        form #lesson-form method="post" action=(action) data-edit=(key) data-account=(desk.viewer.id)
            data-said-kept=(t.editor_kept()) data-said-saving=(t.saving()) data-said-saved=(t.saved())
            data-said-offline=(t.editor_offline()) data-said-signed-out=(t.editor_signed_out()) data-said-failed=(t.editor_failed()) {
            (form::hidden("revision", &sheet.revision.to_string()))
            (form::hidden("front", &sheet.front))
            div.notice.info data-restored hidden {
                (icon(Icon::Info))
                div { p { (t.editor_restored()) } button.btn type="button" data-discard { (t.editor_discard()) } }
            }
            (inner)
            p.saving role="status" data-saving {}
        }
    }
}

fn whole(view: &View, t: Text, desk: &Desk, sheet: &Sheet) -> Markup {
    let label = t.editor_text_in(sheet.of.own_name());
    html! {
        div.lesson-edit {
            (form_of(view, t, desk, sheet, html! {
                (tools(t))
                label for="f-text" { (label) }
                textarea #f-text .lesson-text name="text" rows="24" lang=(sheet.of.code()) dir=(sheet.of.dir()) spellcheck="true"
                    aria-describedby="text-hint" { "\n" (sheet.body) }
                p #text-hint .hint { (t.editor_text_hint()) }
                (form::actions(html! {
                    (form::submit(t.editor_save()))
                    @if sheet.base.is_some() { (form::secondary(t.editor_save_and_mark(), "act", "mark")) }
                    (form::secondary(t.editor_preview(), "act", "preview"))
                }))
            }))
            div.lesson-beside {
                @if let Some(base) = &sheet.base {
                    (parts::disclosure(&t.editor_base_text(desk.plan.base.own_name()), sheet.preview.is_none(), html! {
                        pre.base-text tabindex="0" lang=(desk.plan.base.code()) dir=(desk.plan.base.dir()) { (base) }
                    }))
                }
                (preview(view, t, sheet))
            }
        }
    }
}

fn tools(t: Text) -> Markup {
    let tool = |does: &str, sign: &str, label: &str| {
        html! { button.icon-btn type="button" data-md=(does) title=(label) { span aria-hidden="true" { (sign) } span.unseen { (label) } } }
    };
    html! {
        div.md-tools role="toolbar" aria-label=(t.editor_tools()) aria-controls="f-text" hidden {
            (tool("bold", "B", t.editor_tool_bold()))
            (tool("italic", "I", t.editor_tool_italic()))
            (tool("heading", "##", t.editor_tool_heading()))
            (tool("list", "•", t.editor_tool_list()))
            (tool("numbers", "1.", t.editor_tool_numbers()))
            (tool("quote", "❝", t.editor_tool_quote()))
            (tool("link", "[ ]", t.editor_tool_link()))
            (tool("picture", "▣", t.editor_tool_picture()))
            (tool("table", "▦", t.editor_tool_table()))
            (tool("note", ":::", t.editor_tool_note()))
        }
    }
}

fn preview(view: &View, t: Text, sheet: &Sheet) -> Markup {
    html! {
        section #preview .live-preview aria-labelledby="preview-title" {
            h3 #preview-title { (t.editor_preview()) }
            @match &sheet.preview {
                None => { p.small { (t.editor_preview_hint()) } }
                Some(preview) => {
                    (findings(view, t, &preview.findings))
                    @match &preview.shown {
                        Some((title, html)) => {
                            article.prose lang=(sheet.of.code()) dir=(sheet.of.dir()) tabindex="0" { p.preview-heading { (title) } (html) }
                        }
                        None => { p { (t.editor_preview_none()) } }
                    }
                }
            }
        }
    }
}

/// What is wrong with a text, by line.
pub(crate) fn findings(view: &View, t: Text, findings: &[Finding]) -> Markup {
    let translation = ["missing-translation", "stale-translation", "unmarked-translation"];
    let shown: Vec<&Finding> =
        findings.iter().filter(|finding| !translation.contains(&finding.code)).collect();
    html! {
        @if !shown.is_empty() {
            ul.findings {
                @for finding in shown {
                    @let fault = finding.severity == Severity::Fault;
                    li { (parts::state(if fault { PartState::Failed } else { PartState::Todo }, &t.editor_line(cldr::number(view.lang, i64::from(finding.line)))))
                        " " (said::finding(view.lang, finding)) }
                }
            }
        }
    }
}

fn segments(view: &View, t: Text, desk: &Desk, sheet: &Sheet) -> Markup {
    if let Some((_, recorded, own)) = sheet.units.apart.first() {
        let number = |n: &usize| cldr::number(view.lang, *n as i64);
        return parts::notice(
            Kind::Warning,
            Some(t.editor_apart()),
            html! { p { (t.editor_apart_text(number(own), number(recorded))) } },
        );
    }
    let units: Vec<&Unit> =
        sheet.units.units.iter().filter(|unit| unit.words || unit.base.is_empty()).collect();
    let marks = units.iter().any(|unit| can_be_marked(unit));
    form_of(
        view,
        t,
        desk,
        sheet,
        html! {
            (form::hidden("segments", "yes"))
            // The Enter key presses a form's first button of all: that one saves.
            button type="submit" hidden {}
            p.hint { (t.editor_segments_hint()) }
            ol.segments { @for (at, unit) in units.iter().enumerate() { li.segment { (segment(t, desk, sheet, at, unit)) } } }
            (form::actions(html! {
                (form::submit(t.editor_save()))
                @if marks { (form::secondary(t.editor_mark_all(), "act", "mark")) }
            }))
        },
    )
}

fn segment(t: Text, desk: &Desk, sheet: &Sheet, at: usize, unit: &Unit) -> Markup {
    let base = desk.plan.base;
    let id = format!("f-u{at}");
    let typed = sheet.typed.get(&unit.key).map(String::as_str);
    let text = typed.or(unit.text.as_deref()).unwrap_or_default();
    let rows = text.lines().count().max(unit.base.lines().count()).clamp(2, 12);
    let (part, word) = state(t, unit);
    let heading = unit.kind == UnitKind::Heading;
    html! {
        div.segment-base lang=(base.code()) dir=(base.dir()) {
            @if unit.base.is_empty() { em { (t.editor_segment_gone_text()) } } @else { p.strong[heading] { (unit.base) } }
        }
        div {
            label for=(id) { (parts::state(part, word)) span.unseen { " " (t.editor_text_in(sheet.of.own_name())) } }
            textarea id=(id) name={ "u." (unit.key) } rows=(rows) lang=(sheet.of.code()) dir=(sheet.of.dir()) { "\n" (text) }
            @if can_be_marked(unit) {
                button.btn type="submit" name="mark" value=(unit.key) {
                    (if unit.base.is_empty() { t.editor_take_out() } else { t.editor_mark() })
                }
            }
        }
    }
}

fn state(t: Text, unit: &Unit) -> (PartState, &'static str) {
    match unit.state {
        _ if unit.unreviewed => (PartState::Todo, t.editor_segment_unreviewed()),
        State::Translated => (PartState::Done, t.editor_segment_translated()),
        State::Stale => (PartState::Failed, t.editor_segment_stale()),
        State::Missing => (PartState::Todo, t.editor_segment_missing()),
        State::Unmarked => (PartState::Todo, t.editor_segment_unmarked()),
        State::Gone => (PartState::Failed, t.editor_segment_gone()),
    }
}

/// Somebody was faster: both texts, and three ways on.
pub fn conflict(view: &View, desk: &Desk, sheet: &Sheet, conflict: &Conflict) -> Markup {
    let t = Text::of(view.lang);
    let here = urls::edit_lesson(view.lang, &desk.draft.slug, &sheet.entry.id, sheet.of);
    let sides = Sides {
        left: t.editor_theirs().into(),
        right: t.editor_mine().into(),
        page: view.lang,
        lang: Some(sheet.of),
    };
    let revision = conflict.revision.to_string();
    let sent = |body: Markup| {
        html! { form.form method="post" action=(here) data-conflict=(sheet.path) {
            (form::hidden("revision", &revision)) (form::hidden("front", &sheet.front)) (body)
        } }
    };
    let text = match &conflict.who {
        Some((Some(name), at)) => {
            t.editor_conflict_by(name.clone(), cldr::date_time(view.lang, *at, desk.viewer.time_zone))
        }
        Some((None, at)) => t.editor_conflict_at(cldr::date_time(view.lang, *at, desk.viewer.time_zone)),
        None => t.editor_conflict_removed().to_owned(),
    };
    let rows = difference::rows(&conflict.theirs, &conflict.mine);
    let body = html! {
        h2 { (title(view, sheet)) }
        (parts::alert(Kind::Warning, t.editor_conflict(), html! { p { (text) } }))
        (difference::side_by_side(&sides, &rows))
        (parts::section("merged", t.editor_conflict_both(), sent(html! {
            p { @if conflict.doubtful > 0 { (t.editor_conflict_doubtful(conflict.doubtful as i64, cldr::number(view.lang, conflict.doubtful as i64))) } @else { (t.editor_conflict_clean()) } }
            (Field::area("text", t.editor_text_in(sheet.of.own_name()), 16).lang(sheet.of.code()).dir(sheet.of.dir()).value(format!("\n{}", conflict.merged)))
            (form::actions(form::submit(t.editor_conflict_save_both())))
        })))
        (parts::section("one", t.editor_conflict_one(), html! {
            p { (t.editor_conflict_one_text()) }
            div.actions {
                (sent(html! { textarea name="text" hidden { "\n" (conflict.mine) } (parts::button(t.editor_conflict_mine(), Weight::Normal, None)) }))
                a.btn href=(here) data-forget={ (desk.draft.id) ":" (sheet.path) } { (t.editor_conflict_theirs()) }
            }
        }))
    };
    page(view, desk, TAB.id, &title(view, sheet).text, body)
}
