//! Pages of settings and rules.

use halqa_platform::{
    cldr, geo,
    html::{
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Kind, Weight},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{about, completion, routes::Ground};
use crate::{
    Text,
    compiled::{CompiledCourse, Content},
    completion::reading,
    editor::forms::{self, Shown, Typed, by_enter, texts},
    urls, words,
};

/// The licences that are offered; any SPDX identifier may be written.
const LICENCES: [&str; 6] =
    ["CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC0-1.0", "CC-BY-3.0-IGO"];

fn ways(view: &View, ground: &Ground, here: &str) -> Markup {
    let t = Text::of(view.lang);
    let slug = &ground.desk.draft.slug;
    let item = |id: &str, href: String, label: &'static str| NavItem::new(href, label).current(id == here);
    parts::tabs(
        t.settings_ways(),
        &[
            item("about", urls::edit_settings(view.lang, slug), t.settings_about()),
            item("languages", urls::edit_languages(view.lang, slug), t.settings_languages()),
            item("entry", urls::edit_entry(view.lang, slug), t.settings_entry()),
        ],
    )
}

fn whole_form(t: Text, action: &str, shown: &Shown, live: Option<&str>, body: Markup) -> Markup {
    html! {
        form.editing #f-settings method="post" action=(action) novalidate data-live=[live] {
            (by_enter())
            (form::hidden("seen", &shown.seen.to_string()))
            (body)
            (form::actions(html! {
                (forms::save_button(t))
                @if live.is_some() { (form::secondary(t.rules_read(), "act", "read")) }
            }))
        }
    }
}

/// Metadata.
pub(super) fn about(view: &View, ground: &Ground, shown: &Shown) -> Markup {
    let t = Text::of(view.lang);
    let action = urls::edit_settings(view.lang, &ground.desk.draft.slug);
    let text = |name: &str, label: &str, hint: Option<&str>, rows: u8, optional: bool| {
        texts(t, &ground.tongues, shown, Typed { name, label, hint, rows, optional })
    };
    let levels = [
        ("introductory", t.level_introductory()),
        ("intermediate", t.level_intermediate()),
        ("advanced", t.level_advanced()),
    ];
    let level = levels.map(|(id, label)| Choice::new(id, label, shown.fields.get("level") == id));
    let themes = about::THEMES.map(|id| Choice::new(id, words::theme(t, id), shown.fields.has("theme", id)));
    let field = |field: Field<'static>, name: &str| html! { (field.value(shown.fields.get(name).to_owned()).error(shown.error(t, name))) };
    let body = html! {
        (ways(view, ground, "about"))
        (shown.top(t))
        (whole_form(t, &action, shown, None, html! {
            (forms::languages(t, &ground.tongues))
            (text("title", t.settings_title(), None, 1, false))
            (text("summary", t.settings_summary(), Some(t.settings_summary_hint()), 2, false))
            (text("audience", t.course_audience(), None, 2, true))
            (objectives(view, t, ground, shown))
            (text("keywords", t.fact_keywords(), Some(t.settings_keywords_hint()), 3, true))
            (Choices::boxes("theme", t.settings_themes(), themes.into()).error(shown.error(t, "theme")))
            (field(Field::text("other-themes", t.settings_other_themes()).hint(t.settings_other_themes_hint()).optional(t.forms_optional()).dir("ltr"), "other-themes"))
            (Choices::radios("level", t.facet_level(), level.into()).error(shown.error(t, "level")))
            (field(Field::number("effort", t.settings_effort()).hint(t.settings_effort_hint()).inputmode("numeric"), "effort"))
            (field(Field::text("licence", t.fact_licence()).hint(t.settings_licence_hint()).dir("ltr").short().suggestions(&LICENCES), "licence"))
            (authors(view, t, shown))
        }))
    };
    super::super::page(view, &ground.desk, super::TAB.id, t.settings_tab(), body)
}

fn buttons(t: Text, list: &str, row: &str, about: &str) -> Markup {
    html! {
        div.actions {
            @for (act, label) in [("up", t.move_up()), ("down", t.move_down()), ("drop", t.questions_remove())] {
                button.btn id={ (act) "-" (list) "-" (row) } type="submit" name="act" value={ (act) ":" (list) ":" (row) } data-inplace={ "#" (list) "-rows" } {
                    (label) span.unseen { ": " (about) }
                }
            }
        }
    }
}

fn objectives(view: &View, t: Text, ground: &Ground, shown: &Shown) -> Markup {
    html! {
        fieldset.group #objective-rows {
            legend { (t.course_aims()) }
            p.hint { (t.settings_objectives_hint()) }
            @for (at, row) in shown.fields.list("objective").into_iter().enumerate() {
                @let about = t.settings_objective(cldr::number(view.lang, at as i64 + 1));
                div.part {
                    (form::hidden("objective", row))
                    (texts(t, &ground.tongues, shown, Typed { name: &format!("objective.{row}.text"), label: &about, hint: None, rows: 1, optional: true }))
                    (buttons(t, "objective", row, &about))
                }
            }
            p { button.btn #add-objective type="submit" name="act" value="add:objective" data-inplace="#objective-rows" { (t.settings_add_objective()) } }
        }
    }
}

fn authors(view: &View, t: Text, shown: &Shown) -> Markup {
    html! {
        fieldset.group #author-rows {
            legend { (t.fact_authors()) }
            @if let Some(error) = shown.error(t, "add-author") { p.field-error { (error) } }
            @for (at, row) in shown.fields.list("author").into_iter().enumerate() {
                @let about = t.settings_author(cldr::number(view.lang, at as i64 + 1));
                @let name = |key: &str| format!("author.{row}.{key}");
                @let now = shown.fields.get(&name("role")).to_owned();
                @let roles = about::ROLES.map(|id| Choice::new(id, role(t, id), now == id));
                fieldset.part {
                    legend { (about) }
                    (form::hidden("author", row))
                    (Field::text(name("name"), t.staff_name()).value(shown.fields.get(&name("name"))).error(shown.error(t, &name("name"))))
                    (Choices::select(name("role"), t.settings_role(), roles.into()))
                    (Field::url(name("url"), t.settings_url()).optional(t.forms_optional()).value(shown.fields.get(&name("url"))).error(shown.error(t, &name("url"))))
                    (buttons(t, "author", row, &about))
                }
            }
            p { button.btn #f-add-author type="submit" name="act" value="add:author" data-inplace="#author-rows" { (t.settings_add_author()) } }
        }
    }
}

fn role(t: Text, id: &str) -> &'static str {
    match id {
        "editor" => t.settings_role_editor(),
        "translator" => t.settings_role_translator(),
        "reviewer" => t.settings_role_reviewer(),
        "contributor" => t.settings_role_contributor(),
        _ => t.settings_role_author(),
    }
}

fn name_of(view: &View, lang: Lang) -> String {
    let name = geo::language(lang.code()).map(|language| language.title(view.lang));
    name.map_or_else(|| lang.own_name().to_owned(), |name| format!("{name} ({})", lang.own_name()))
}

/// The languages of the course.
pub(super) fn languages(
    view: &View,
    ground: &Ground,
    shown: &Shown,
    texts: &[(Lang, usize)],
    going: &[Lang],
) -> Markup {
    let t = Text::of(view.lang);
    let action = urls::edit_languages(view.lang, &ground.desk.draft.slug);
    let choices = |chosen: &dyn Fn(Lang) -> bool| -> Vec<Choice<'static>> {
        Lang::ALL.iter().map(|lang| Choice::new(lang.code(), name_of(view, *lang), chosen(*lang))).collect()
    };
    let boxes = Lang::ALL.iter().map(|lang| {
        let count = texts.iter().find(|(of, _)| of == lang).map_or(0, |(_, n)| *n);
        let choice =
            Choice::new(lang.code(), name_of(view, *lang), shown.fields.has("language", lang.code()));
        if count == 0 {
            choice
        } else {
            choice.hint(t.languages_texts(count as i64, cldr::number(view.lang, count as i64)))
        }
    });
    let steps = ground.desk.plan.languages.len().min(3);
    let body = html! {
        (ways(view, ground, "languages"))
        (shown.top(t))
        (whole_form(t, &action, shown, None, html! {
            (Choices::boxes("language", t.settings_languages(), boxes.collect()).hint(t.languages_hint()).error(shown.error(t, "language")))
            @let asked: Vec<&Lang> = going.iter().filter(|lang| texts.iter().any(|(of, n)| of == *lang && *n > 0)).collect();
            @if !asked.is_empty() && !shown.wrong.is_empty() {
                (Choices::boxes("confirm", t.languages_confirm_title(), asked.iter().map(|lang| Choice::new(lang.code(), t.languages_confirm_yes(name_of(view, **lang)), shown.fields.has("confirm", lang.code()))).collect())
                    .hint(t.languages_confirm_hint()))
            }
            (Choices::select("base", t.languages_base(), choices(&|lang| shown.fields.get("base") == lang.code())).hint(t.languages_base_hint()).error(shown.error(t, "base")))
            fieldset.group {
                legend { (t.languages_fallback()) }
                p.hint { (t.languages_fallback_hint()) }
                @for at in 1..=Lang::ALL.len() {
                    @let name = format!("fallback.{at}");
                    @let now = shown.fields.get(&name).to_owned();
                    @if at <= steps.max(1) || !now.is_empty() {
                        (Choices::select(name.clone(), t.languages_fallback_step(cldr::number(view.lang, at as i64)), choices(&|lang| now == lang.code()))
                            .empty(t.languages_nothing()).error(shown.error(t, &name)))
                    }
                }
            }
        }))
    };
    super::super::page(view, &ground.desk, super::TAB.id, t.settings_languages(), body)
}

/// A moment, by the author's clock.
fn moment(t: Text, ground: &Ground, shown: &Shown, name: &'static str, label: &'static str) -> Markup {
    let hint = t.entry_zone(ground.desk.viewer.time_zone.name().replace('_', " "));
    html! {
        (Field::moment(name, label).hint(hint).optional(t.forms_optional()).value(shown.fields.get(name)).error(shown.error(t, name)))
    }
}

/// Who may enrol, when, and what comes first.
pub(super) fn entry(view: &View, ground: &Ground, shown: &Shown) -> Markup {
    let t = Text::of(view.lang);
    let slug = &ground.desk.draft.slug;
    let mode = |id: &'static str, label: &'static str| Choice::new(id, label, shown.fields.get("mode") == id);
    let chosen = shown.fields.list("prerequisite");
    let mut courses: Vec<Choice<'_>> = ground
        .published
        .iter()
        .filter(|(known, _)| known != slug)
        .map(|(known, title)| Choice::new(known.as_str(), title.as_str(), chosen.contains(&known.as_str())))
        .collect();
    let unknown = chosen.iter().filter(|slug| !ground.published.iter().any(|(known, _)| known == *slug));
    courses.extend(unknown.map(|slug| Choice::new(*slug, t.entry_unknown((*slug).to_owned()), true)));
    let body = html! {
        (ways(view, ground, "entry"))
        (shown.top(t))
        (whole_form(t, &urls::edit_entry(view.lang, slug), shown, None, html! {
            (Choices::radios("mode", t.fact_enrolment(), vec![
                mode("self", t.how_self()),
                mode("code", t.how_code()),
                mode("approval", t.how_approval()),
            ]).error(shown.error(t, "mode")))
            (Field::text("code", t.enrol_code()).hint(t.entry_code_hint()).optional(t.forms_optional()).dir("ltr").short().autocomplete("off")
                .value(shown.fields.get("code")).error(shown.error(t, "code")))
            (Field::number("capacity", t.entry_capacity()).hint(t.entry_capacity_hint()).optional(t.forms_optional()).inputmode("numeric")
                .value(shown.fields.get("capacity")).error(shown.error(t, "capacity")))
            (moment(t, ground, shown, "opens", t.entry_opens()))
            (moment(t, ground, shown, "closes", t.entry_closes()))
            @if courses.is_empty() { p { (t.entry_no_courses()) } } @else {
                (Choices::boxes("prerequisite", t.course_prerequisites(), courses).hint(t.entry_prerequisites_hint()).error(shown.error(t, "prerequisite")))
            }
        }))
    };
    super::super::page(view, &ground.desk, super::TAB.id, t.settings_entry(), body)
}

/// What the rule means, beside its form.
fn meaning(view: &View, ground: &Ground, course: &CompiledCourse) -> Markup {
    let t = Text::of(view.lang);
    html! {
        section.reading #reading aria-labelledby="reading-title" aria-live="polite" {
            h2 #reading-title { (t.rules_meaning()) }
            (reading::course(view.lang, course, ground.desk.viewer.time_zone).show())
        }
    }
}

/// What a changed rule does to those in the middle of a published course.
fn consequences(view: &View, ground: &Ground) -> Markup {
    let t = Text::of(view.lang);
    html! {
        @if ground.live {
            (parts::notice(Kind::Info, Some(t.rules_published_title()), html! {
                p { (t.rules_published()) }
                p { a href={ (urls::staff(view.lang, &ground.desk.draft.slug)) "#rule" } { (t.rules_published_link()) } }
            }))
        }
    }
}

/// The course's rule, and the way to each activity's.
pub(super) fn completion(view: &View, ground: &Ground, shown: &Shown, said: &CompiledCourse) -> Markup {
    let t = Text::of(view.lang);
    let slug = &ground.desk.draft.slug;
    let chain = said.chain(view.lang);
    let require =
        |id: &'static str, label: &'static str| Choice::new(id, label, shown.fields.get("require") == id);
    let of = said.activities().map(|activity| {
        let title = activity.title.text(&chain);
        Choice::new(
            activity.id.as_str(),
            if title.is_empty() { activity.id.clone() } else { title.to_owned() },
            shown.fields.has("of", &activity.id),
        )
    });
    let body = html! {
        (shown.top(t))
        (parts::columns(
            whole_form(t, &urls::edit_completion(view.lang, slug), shown, Some("#reading"), html! {
                (Choices::radios("require", t.finish_title(), vec![
                    require("all", t.rules_all()),
                    require("any", t.rules_any()),
                ]).error(shown.error(t, "require")))
                (Field::number("any", t.rules_any_number()).hint(t.rules_any_number_hint()).optional(t.forms_optional()).inputmode("numeric")
                    .value(shown.fields.get("any")).error(shown.error(t, "any")))
                (parts::disclosure(t.rules_of(), shown.fields.on("of"), html! {
                    (Choices::boxes("of", t.rules_of(), of.collect()).hint(t.rules_of_hint()).under_heading().error(shown.error(t, "of")))
                }))
                (Field::number("min_grade", t.rules_grade()).hint(t.rules_grade_hint()).optional(t.forms_optional()).inputmode("numeric")
                    .value(shown.fields.get("min_grade")).error(shown.error(t, "min_grade")))
                (moment(t, ground, shown, "not_before", t.rules_not_before()))
            }),
            html! { (meaning(view, ground, said)) (consequences(view, ground)) },
        ))
        (parts::section("activities", t.rules_each(), html! {
            @for module in &said.modules {
                h3 { (words::of(&module.title, &chain, view.lang)) }
                ul.question-list {
                    @for activity in &module.activities {
                        li {
                            a href=(urls::edit_activity_rule(view.lang, slug, &activity.id)) {
                                @if activity.title.is_empty() { bdi { (activity.id) } } @else { (words::of(&activity.title, &chain, view.lang)) }
                            }
                            p.small {
                                (reading::activity(view.lang, activity))
                                @if activity.optional { " · " (t.optional()) }
                            }
                        }
                    }
                }
            }
        }))
    };
    super::super::page(view, &ground.desk, super::RULES.id, t.rules_tab(), body)
}

/// One activity's rule.
pub(super) fn activity(
    view: &View,
    ground: &Ground,
    shown: &Shown,
    said: &CompiledCourse,
    id: &str,
) -> Markup {
    let t = Text::of(view.lang);
    let slug = &ground.desk.draft.slug;
    let chain = said.chain(view.lang);
    let Some(activity) = said.activity(id) else { return html! {} };
    let quiz = matches!(activity.content, Content::Quiz(_));
    let title = |of: &crate::compiled::Activity| {
        let title = of.title.text(&chain);
        if title.is_empty() { of.id.clone() } else { title.to_owned() }
    };
    let others = said.activities().filter(|other| other.id != activity.id);
    let others = others
        .map(|other| Choice::new(other.id.as_str(), title(other), shown.fields.has("require", &other.id)));
    let way = [NavItem::new(urls::edit_completion(view.lang, slug), t.rules_tab())];
    let here = title(activity);
    let body = html! {
        (parts::breadcrumb(t.questions_way(), &way, here.as_str()))
        h2 { (words::of(&activity.title, &chain, view.lang)) }
        (shown.top(t))
        (parts::columns(
            whole_form(t, &urls::edit_activity_rule(view.lang, slug, id), shown, Some("#reading"), html! {
                fieldset.group {
                    legend { (t.rules_activity()) }
                    p.hint { (t.rules_every_condition()) }
                    @for (name, lesson, of_quiz) in completion::TICKED {
                        @if (quiz && of_quiz) || (!quiz && lesson) {
                            (form::checkbox(name, html! { (condition(t, name)) }, shown.fields.on(name), shown.error(t, name).as_deref()))
                        }
                    }
                    (Field::number("minutes", t.rules_minutes()).hint(t.rules_minutes_hint()).optional(t.forms_optional()).inputmode("numeric")
                        .value(shown.fields.get("minutes")).error(shown.error(t, "minutes")))
                    @if quiz {
                        (Field::number("passed", t.rules_passed()).hint(t.questions_pass_hint()).optional(t.forms_optional()).inputmode("numeric")
                            .value(shown.fields.get("passed")).error(shown.error(t, "passed")))
                    }
                }
                (form::checkbox("optional", html! { (t.rules_optional()) }, shown.fields.on("optional"), None))
                (parts::disclosure(t.rules_requires(), shown.fields.on("require") || shown.error(t, "require").is_some(), html! {
                    (Choices::boxes("require", t.rules_requires(), others.collect()).hint(t.rules_requires_hint()).under_heading().error(shown.error(t, "require")))
                }))
                (moment(t, ground, shown, "opens", t.rules_opens()))
                (moment(t, ground, shown, "closes", t.rules_closes()))
            }),
            html! {
                section.reading #reading aria-labelledby="reading-title" aria-live="polite" {
                    h2 #reading-title { (t.rules_meaning()) }
                    p { (reading::activity(view.lang, activity)) }
                    h3 { (t.rules_meaning_course()) }
                    (reading::course(view.lang, said, ground.desk.viewer.time_zone).show())
                }
                (consequences(view, ground))
                p { (parts::link_button(&urls::edit_completion(view.lang, slug), t.rules_back(), Weight::Plain, None)) }
            },
        ))
    };
    super::super::page(view, &ground.desk, super::RULES.id, &here, body)
}

fn condition(t: Text, name: &str) -> &'static str {
    match name {
        "marked" => t.rules_marked(),
        "answered" => t.rules_answered(),
        "submitted" => t.rules_submitted(),
        "graded" => t.rules_graded(),
        _ => t.rules_viewed(),
    }
}
