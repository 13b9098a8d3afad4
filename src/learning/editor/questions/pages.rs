//! Pages of questions.

use halqa_platform::{
    cldr,
    html::{
        form::{self, Choice, Choices, Field},
        icon::Icon,
        page::NavItem,
        parts::{self, Kind, Weight},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    file::{Entry, Type},
    preview,
    routes::Place,
};
use crate::{
    Text,
    compiled::{CompiledCourse, Content, Question},
    editor::{
        Desk,
        forms::{self, Shown, Tongues, Typed, by_enter, texts},
    },
    urls, words,
};

/// The name of a kind of question.
pub(super) fn kind_name(t: Text, kind: Type) -> &'static str {
    match kind {
        Type::Single => t.questions_kind_single(),
        Type::Multiple => t.questions_kind_multiple(),
        Type::TrueFalse => t.questions_kind_true_false(),
        Type::Numeric => t.questions_kind_numeric(),
        Type::ShortText => t.questions_kind_short_text(),
        Type::Matching => t.questions_kind_matching(),
        Type::Ordering => t.questions_kind_ordering(),
    }
}

fn kind_hint(t: Text, kind: Type) -> &'static str {
    match kind {
        Type::Single => t.questions_about_single(),
        Type::Multiple => t.questions_about_multiple(),
        Type::TrueFalse => t.questions_about_true_false(),
        Type::Numeric => t.questions_about_numeric(),
        Type::ShortText => t.questions_about_short_text(),
        Type::Matching => t.questions_about_matching(),
        Type::Ordering => t.questions_about_ordering(),
    }
}

/// Every activity with how many questions it has.
pub(super) fn overview(view: &View, desk: &Desk, course: &CompiledCourse) -> Markup {
    let t = Text::of(view.lang);
    let chain = desk.plan.chain(view.lang);
    let body = html! {
        p.lead { (t.questions_lead()) }
        @for module in &desk.plan.modules {
            section.section {
                h2 { (words::of(&module.title, &chain, view.lang)) }
                @if module.activities.is_empty() { p { (t.questions_no_activities()) } }
                ul.question-list {
                    @for entry in &module.activities {
                        @let known = course.activity(&entry.id);
                        @let count = known.map_or(0, |activity| match &activity.content {
                            Content::Quiz(quiz) => quiz.questions.len(),
                            Content::Lesson(lesson) => lesson.checks.len(),
                        });
                        @let kind = if entry.quiz { (Icon::Quiz, t.kind_quiz()) } else { (Icon::Lesson, t.kind_lesson()) };
                        li {
                            a href=(urls::edit_quiz(view.lang, &desk.draft.slug, &entry.id)) {
                                @match known.filter(|activity| !activity.title.is_empty()) {
                                    Some(activity) => { (words::of(&activity.title, &chain, view.lang)) }
                                    None => { bdi { (entry.id) } }
                                }
                            }
                            (parts::meta(&[
                                parts::meta_item(kind.0, kind.1),
                                html! { (t.questions_count(count as i64, cldr::number(view.lang, count as i64))) },
                            ]))
                        }
                    }
                }
            }
        }
    };
    super::super::page(view, desk, super::TAB.id, t.questions_tab(), body)
}

fn way(view: &View, place: &Place, here: Option<&str>) -> Markup {
    let t = Text::of(view.lang);
    let slug = &place.desk.draft.slug;
    let mut way = vec![NavItem::new(urls::edit_questions(view.lang, slug), t.questions_tab())];
    if let Some(here) = here {
        way.push(NavItem::new(urls::edit_quiz(view.lang, slug, &place.entry.id), place.title.clone()));
        return parts::breadcrumb(t.questions_way(), &way, here);
    }
    parts::breadcrumb(t.questions_way(), &way, place.title.as_str())
}

/// The questions of an activity, and for a test its settings.
pub(super) fn list(
    view: &View,
    place: &Place,
    tongues: &Tongues,
    entries: &[Entry],
    settings: Option<&Shown>,
    undo: Option<i64>,
) -> Markup {
    let t = Text::of(view.lang);
    let here = urls::edit_quiz(view.lang, &place.desk.draft.slug, &place.entry.id);
    let body = html! {
        (way(view, place, None))
        @if let Some(revision) = undo {
            (parts::notice(Kind::Success, None, html! {
                p { (t.questions_removed()) }
                (parts::act(&here, t.questions_undo(), Weight::Normal, None, &[("act", "undo"), ("revision", &revision.to_string())]))
            }))
        }
        @if let Some(shown) = settings { (shown.top(t)) }
        div #questions {
            (parts::section("list", t.questions_questions(), html! {
                @if entries.is_empty() { p { (if place.entry.quiz { t.questions_none() } else { t.questions_no_checks() }) } }
                ol.question-rows { @for (at, entry) in entries.iter().enumerate() { (row(view, t, place, entry, at, entries.len())) } }
            }))
        }
        (parts::section("add", t.questions_add_title(), html! {
            @if !place.entry.quiz { p { (t.questions_checks_place()) } }
            ul.question-kinds {
                @for kind in Type::ALL {
                    li {
                        (parts::link_button(&format!("{}?type={}", urls::edit_new_question(view.lang, &place.desk.draft.slug, &place.entry.id), kind.id()), kind_name(t, kind), Weight::Normal, None))
                        span.hint { (kind_hint(t, kind)) }
                    }
                }
            }
        }))
        @if let Some(shown) = settings { (settings_form(t, tongues, &here, shown)) }
    };
    super::super::page(view, place.desk, super::TAB.id, &place.title, body)
}

fn row(view: &View, t: Text, place: &Place, entry: &Entry, at: usize, of: usize) -> Markup {
    let chain = place.desk.plan.chain(view.lang);
    let slug = &place.desk.draft.slug;
    let text = words::of(&entry.text, &chain, view.lang);
    let number = t.question_number(cldr::number(view.lang, at as i64 + 1));
    let button = |act: &str, label: &str, off: bool| {
        html! { button.btn id={ (act) "-" (entry.id) } type="submit" name="act" value=(act) disabled[off] { (label) span.unseen { ": " (number) } } }
    };
    html! {
        li id={ "q-" (entry.id) } {
            div.question-row {
                span.question-number { (number) }
                @match entry.kind {
                    Some(kind) => {
                        a.question-text href=(urls::edit_question(view.lang, slug, &place.entry.id, &entry.id)) { (text) }
                        p.small {
                            (kind_name(t, kind)) " · "
                            @let points = super::file::number(&entry.points).unwrap_or(1.0);
                            (t.question_points(points, crate::quiz::questions::points(view.lang, points)))
                        }
                    }
                    None => { span.question-text { (text) } p.small { (t.questions_unknown_kind()) } }
                }
            }
            form.actions method="post" action=(urls::edit_quiz(view.lang, slug, &place.entry.id)) data-swap="#questions" {
                (form::hidden("question", &entry.id))
                (button("up", t.move_up(), at == 0))
                (button("down", t.move_down(), at + 1 == of))
                (button("copy", t.questions_copy(), entry.kind.is_none()))
            }
            form.act method="post" action=(urls::edit_quiz(view.lang, slug, &place.entry.id)) {
                (form::hidden("question", &entry.id))
                (button("remove", t.questions_remove(), false))
            }
        }
    }
}

fn settings_form(t: Text, tongues: &Tongues, action: &str, shown: &Shown) -> Markup {
    let review = |value: &'static str, label: &'static str| {
        let now = shown.fields.get("review");
        Choice::new(value, label, now == value || (now.is_empty() && value == "after-submission"))
    };
    html! {
        (parts::section("settings", t.questions_settings(), html! {
            form.editing #f-settings method="post" action=(action) novalidate {
                (by_enter())
                (form::hidden("seen", &shown.seen.to_string()))
                (texts(t, tongues, shown, Typed { name: "title", label: t.questions_title(), hint: None, rows: 1, optional: false }))
                (texts(t, tongues, shown, Typed { name: "intro", label: t.questions_intro(), hint: Some(t.questions_intro_hint()), rows: 2, optional: true }))
                (Field::number("pass", t.questions_pass()).hint(t.questions_pass_hint()).optional(t.forms_optional())
                    .value(shown.fields.get("pass")).error(shown.error(t, "pass")).inputmode("numeric"))
                (Field::number("attempts", t.questions_attempts()).hint(t.questions_attempts_hint()).optional(t.forms_optional())
                    .value(shown.fields.get("attempts")).error(shown.error(t, "attempts")).inputmode("numeric"))
                (form::checkbox("shuffle", html! { (t.questions_shuffle()) }, shown.fields.on("shuffle"), shown.error(t, "shuffle").as_deref()))
                (Choices::radios("review", t.questions_review(), vec![
                    review("after-submission", t.questions_review_submission()),
                    review("after-pass", t.questions_review_pass()),
                    review("never", t.questions_review_none()),
                ]).error(shown.error(t, "review")))
                (form::actions(html! { (html! { button.btn.primary type="submit" name="act" value="settings" { (t.forms_save()) } }) }))
            }
        }))
    }
}

/// What the page of one question shows.
#[derive(Debug)]
pub(super) struct Editing<'a> {
    /// Its id, made already for a new one.
    pub(super) id: &'a str,
    /// What kind.
    pub(super) kind: Type,
    /// Whether it is not in the file yet.
    pub(super) new: bool,
    /// Its form.
    pub(super) shown: &'a Shown,
    /// Its place in the quiz, from 1.
    pub(super) number: usize,
    /// The language of the preview.
    pub(super) preview: Lang,
    /// What the preview shows.
    pub(super) question: Option<Question>,
}

/// One question: its form, and how the learner sees it.
pub(super) fn question(view: &View, place: &Place, tongues: &Tongues, of: &Editing<'_>) -> Markup {
    let t = Text::of(view.lang);
    let slug = &place.desk.draft.slug;
    let action = if of.new {
        urls::edit_new_question(view.lang, slug, &place.entry.id)
    } else {
        urls::edit_question(view.lang, slug, &place.entry.id, of.id)
    };
    let title = if of.new {
        t.questions_new(kind_name(t, of.kind).to_owned())
    } else {
        t.question_number(cldr::number(view.lang, of.number as i64))
    };
    let body = html! {
        (way(view, place, Some(&title)))
        h2 { (title) }
        p.lead { (kind_name(t, of.kind)) " · " (kind_hint(t, of.kind)) }
        (of.shown.top(t))
        form.editing #f-question method="post" action=(action) novalidate data-live="#preview" {
            (by_enter())
            (form::hidden("seen", &of.shown.seen.to_string()))
            (form::hidden("id", of.id))
            (form::hidden("type", of.kind.id()))
            (forms::languages(t, tongues))
            (texts(t, tongues, of.shown, Typed { name: "text", label: t.questions_text(), hint: Some(t.questions_markdown()), rows: 2, optional: false }))
            (answers(view, t, tongues, of))
            (texts(t, tongues, of.shown, Typed { name: "feedback", label: t.questions_feedback(), hint: Some(t.questions_feedback_hint()), rows: 2, optional: true }))
            @if place.entry.quiz {
                (Field::number("points", t.questions_points()).hint(t.questions_points_hint()).optional(t.forms_optional())
                    .value(of.shown.fields.get("points")).error(of.shown.error(t, "points")))
            } @else { (form::hidden("points", of.shown.fields.get("points"))) }
            (form::actions(html! {
                (forms::save_button(t))
                (form::secondary(t.questions_preview_button(), "act", "preview"))
                (parts::link_button(&urls::edit_quiz(view.lang, slug, &place.entry.id), t.questions_back(), Weight::Plain, None))
            }))
            @if tongues.all.len() > 1 {
                @let langs = tongues.all.iter().map(|lang| Choice::new(lang.code(), lang.own_name(), *lang == of.preview)).collect();
                (Choices::select("preview", t.questions_preview_language(), langs))
            } @else { (form::hidden("preview", of.preview.code())) }
        }
        (preview_part(t, of, &place.desk.plan.chain(of.preview)))
    };
    super::super::page(view, place.desk, super::TAB.id, &title, body)
}

fn preview_part(t: Text, of: &Editing<'_>, chain: &[Lang]) -> Markup {
    html! {
        section.section aria-labelledby="preview-title" {
            h2 #preview-title { (t.questions_preview()) }
            div #preview {
                @match &of.question {
                    Some(question) => { (preview::page(question, of.preview, chain, of.number)) }
                    None => { p { (t.questions_preview_none()) } }
                }
            }
        }
    }
}

fn answers(view: &View, t: Text, tongues: &Tongues, of: &Editing<'_>) -> Markup {
    let shown = of.shown;
    match of.kind {
        Type::TrueFalse => html! {
            (Choices::radios("answer", t.questions_answer_right(), vec![
                Choice::new("true", t.answer_true(), shown.fields.get("answer") == "true"),
                Choice::new("false", t.answer_false(), shown.fields.get("answer") == "false"),
            ]).error(shown.error(t, "answer")))
        },
        Type::Numeric => html! {
            (Field::number("answer", t.questions_answer_right()).value(shown.fields.get("answer")).error(shown.error(t, "answer")))
            (Field::number("tolerance", t.questions_tolerance()).hint(t.questions_tolerance_hint()).optional(t.forms_optional())
                .value(shown.fields.get("tolerance")).error(shown.error(t, "tolerance")))
            (texts(t, tongues, shown, Typed { name: "unit", label: t.questions_unit(), hint: Some(t.questions_unit_hint()), rows: 1, optional: true }))
        },
        Type::ShortText => html! {
            (texts(t, tongues, shown, Typed { name: "accept", label: t.questions_accept(), hint: Some(t.questions_accept_hint()), rows: 3, optional: false }))
        },
        Type::Single | Type::Multiple | Type::Matching | Type::Ordering => rows(view, t, tongues, of),
    }
}

fn rows(view: &View, t: Text, tongues: &Tongues, of: &Editing<'_>) -> Markup {
    let Some((list, _)) = of.kind.list() else { return html! {} };
    let parts: Vec<&str> = of.shown.fields.list(list);
    let name = |at: usize| {
        let n = cldr::number(view.lang, at as i64 + 1);
        match of.kind {
            Type::Matching => t.questions_pair(n),
            Type::Ordering => t.questions_item(n),
            _ => t.questions_option(n),
        }
    };
    let error = of.shown.error(t, list).or_else(|| of.shown.error(t, "correct"));
    html! {
        div #rows {
            @if of.kind == Type::Ordering { p.hint { (t.questions_order_hint()) } }
            span id={ "f-" (list) } {} span #f-correct {}
            @if let Some(error) = &error { p.field-error { (halqa_platform::html::icon::icon(Icon::Error)) span { (error) } } }
            @for (at, part) in parts.iter().enumerate() {
                fieldset.group.part #{ "row-" (part) } {
                    legend { (name(at)) }
                    (form::hidden(list, part))
                    (part_fields(t, tongues, of, part, &name(at)))
                    div.actions {
                        (row_button("up", part, t.move_up(), &name(at), at == 0))
                        (row_button("down", part, t.move_down(), &name(at), at + 1 == parts.len()))
                        (row_button("drop", part, t.questions_remove(), &name(at), false))
                    }
                }
            }
            p { button.btn #add-row type="submit" name="act" value="add" data-inplace="#rows" { (match of.kind {
                Type::Matching => t.questions_add_pair(),
                Type::Ordering => t.questions_add_item(),
                _ => t.questions_add_option(),
            }) } }
        }
    }
}

fn row_button(act: &str, part: &str, label: &str, about: &str, off: bool) -> Markup {
    html! {
        button.btn id={ (act) "-" (part) } type="submit" name="act" value={ (act) ":" (part) } data-inplace="#rows" disabled[off] {
            (label) span.unseen { ": " (about) }
        }
    }
}

fn part_fields(t: Text, tongues: &Tongues, of: &Editing<'_>, part: &str, about: &str) -> Markup {
    let field = |key: &'static str, label: String, rows: u8, optional: bool| {
        let list = of.kind.list().map_or("", |(list, _)| list);
        let name = format!("{list}.{part}.{key}");
        texts(t, tongues, of.shown, Typed { name: &name, label: &label, hint: None, rows, optional })
    };
    let about = about.to_owned();
    match of.kind {
        Type::Matching => html! {
            (field("left", t.questions_left(about.clone()), 1, false))
            (field("right", t.questions_right(about), 1, false))
        },
        Type::Ordering => field("text", t.questions_part_text(about), 1, false),
        _ => html! {
            label.choice {
                input type=(if of.kind == Type::Single { "radio" } else { "checkbox" }) name="correct" value=(part)
                    checked[of.shown.fields.has("correct", part)];
                span { (t.questions_correct()) span.unseen { ": " (about) } }
            }
            (field("text", t.questions_part_text(about.clone()), 1, false))
            (field("feedback", t.questions_part_feedback(about), 1, true))
        },
    }
}
