//! Pages of vocabularies for administrators.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Response};
use halqa_platform::{
    cldr,
    html::{
        Words, bdi,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Kind as Notice, Pages, Weight},
        table::{Column, Table, table_under},
    },
    http::{View, view::encode},
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    Kept, Shelf,
    importing::Preview,
    reading::Unreadable,
    routes::Asked,
    rules::{Concept, Kind, LABEL_MAX, Match, Problem},
    writing::Format,
};
use crate::{
    Text,
    faults::{Faults, page_below, page_under},
    paths,
};

/// Concepts on one page of a list.
pub(super) const PAGE: usize = 100;
/// Lines of a kind that a preview shows.
const SHOWN: usize = 50;

/// The field of a text.
pub(super) fn text_field(kind: Kind, lang: Lang) -> String {
    format!("{}-{lang}", kind.id())
}

/// A label, in its language where that is another than the page's.
pub(super) fn label(concept: &Concept, lang: Lang) -> Words<'_> {
    let (of, text) = concept.label(lang);
    Words::new(text, of.unwrap_or(lang), lang)
}

/// The title of a vocabulary, likewise.
pub(super) fn title(kept: &Kept, lang: Lang) -> Words<'_> {
    let (of, text) = kept.title(lang);
    Words::new(text, of.unwrap_or(lang), lang)
}

fn number(lang: Lang, n: usize) -> String {
    cldr::number(lang, n as i64)
}

fn way(lang: Lang, further: Vec<NavItem<'_>>, here: Words<'_>) -> Markup {
    let t = Text::of(lang);
    let mut way = vec![NavItem::new(paths::admin(lang), t.admin_title())];
    way.extend(further);
    parts::breadcrumb(t.breadcrumb(), &way, here)
}

fn value<'a>(fields: &'a BTreeMap<String, String>, name: &str) -> &'a str {
    fields.get(name).map_or("", String::as_str)
}

/// Every vocabulary, with the forms that make or import one.
pub(super) fn list(
    view: &View,
    shelf: &Shelf,
    faults: &Faults,
    typed: &BTreeMap<String, String>,
) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let rows = shelf.schemes.iter().map(|kept| {
        vec![
            html! { a href=(paths::admin_vocabulary(lang, &kept.slug)) { (title(kept, lang)) } },
            html! { (number(lang, kept.scheme.concepts.len())) },
            html! { @if kept.classifies { (t.themes_classifies_yes()) } },
            html! { (cldr::date(lang, kept.changed_at.date_naive())) },
        ]
    });
    let table = Table {
        caption: t.themes_admin_title().into(),
        id: "vocabularies".into(),
        columns: vec![
            Column::new(t.themes_title()),
            Column::number(t.themes_concepts()),
            Column::new(t.themes_classifies_column()),
            Column::new(t.themes_changed()),
        ],
        rows: rows.collect(),
    };
    let body = html! {
        @if shelf.schemes.is_empty() { (parts::empty(t.themes_none(), t.themes_none_text(), None)) }
        @else { (table_under(&table)) }
        (parts::section("import", t.themes_import_title(), import_form(lang, shelf)))
        (parts::section("new", t.themes_new_title(), html! {
            form.stack method="post" action=(paths::admin_themes(lang)) {
                (Field::text("title", t.themes_title()).value(value(typed, "title")).error(faults.of("title")).maxlength(LABEL_MAX).required())
                (Field::text("slug", t.themes_slug()).hint(t.themes_slug_hint()).value(value(typed, "slug")).error(faults.of("slug")).dir("ltr").required())
                (Field::text("uri", t.themes_uri()).hint(t.themes_uri_hint()).value(value(typed, "uri")).error(faults.of("uri")).dir("ltr").optional(t.optional()))
                (form::actions(form::submit(t.themes_new_button())))
            }
        }))
    };
    let lead = Some(t.themes_admin_lead());
    page_under(
        view,
        (way(lang, Vec::new(), t.themes_admin_title().into()), t.themes_admin_title()),
        lead,
        faults,
        body,
    )
}

fn import_form(lang: Lang, shelf: &Shelf) -> Markup {
    let t = Text::of(lang);
    let choices: Vec<Choice<'_>> =
        shelf.schemes.iter().map(|kept| Choice::new(&*kept.slug, kept.title(lang).1, false)).collect();
    html! {
        form.stack method="post" action=(paths::themes_import(lang)) enctype="multipart/form-data" {
            div.field {
                label for="themes-file" { (t.themes_file()) }
                p.hint id="themes-file-hint" { (t.themes_file_hint()) }
                input #themes-file type="file" name="file" required aria-describedby="themes-file-hint"
                    accept=".ttl,.nt,.rdf,.xml,.csv,text/turtle,application/rdf+xml,text/csv";
            }
            (Choices::select("into", t.themes_into(), choices).hint(t.themes_into_hint()).empty(t.themes_into_file()))
            (form::actions(form::submit(t.themes_preview_button())))
        }
    }
}

/// A vocabulary: its tree from the top, its settings.
pub(super) fn scheme(view: &View, kept: &Kept, asked: &Asked, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let found = if asked.q.trim().is_empty() { kept.under(None, lang) } else { search(kept, &asked.q, lang) };
    let body = html! {
        p { bdi { code { (kept.scheme.uri) } } }
        (downloads(lang, kept))
        search {
            form.search-line method="get" action=(paths::admin_vocabulary(lang, &kept.slug)) {
                (Field::search("q", t.themes_search()).value(asked.q.clone()).id("themes-q"))
                (form::submit(t.themes_search_button()))
            }
        }
        (parts::section("tree", t.themes_concepts(), html! {
            (concepts(view, kept, &found, asked))
        }))
        (parts::section("add", t.themes_add_title(), add_form(lang, kept, None, faults)))
        (parts::section("settings", t.themes_settings(), settings(lang, kept, faults)))
        (parts::section("delete", t.themes_delete(), html! {
            form method="post" action=(paths::admin_vocabulary_delete(lang, &kept.slug)) {
                (form::checkbox("sure", html! { (t.themes_delete_sure(kept.scheme.concepts.len() as i64)) }, false, faults.of("sure").as_deref()))
                (form::actions(form::dangerous(t.themes_delete())))
            }
        }))
    };
    let back = vec![NavItem::new(paths::admin_themes(lang), t.themes_admin_title())];
    page_below(view, way(lang, back, title(kept, lang)), (kept.title(lang).1, None), faults, body)
}

/// Concepts with a label that has these letters in it.
fn search<'a>(kept: &'a Kept, words: &str, lang: Lang) -> Vec<(&'a str, &'a Concept)> {
    let words = words.trim().to_lowercase();
    let has = |concept: &Concept| {
        let labels = [Kind::PrefLabel, Kind::AltLabel, Kind::HiddenLabel];
        labels.iter().any(|kind| concept.of(*kind).any(|(_, text)| text.to_lowercase().contains(&words)))
            || concept.notation.as_ref().is_some_and(|notation| notation.to_lowercase() == words)
    };
    let all = kept.scheme.concepts.iter().filter(|(_, concept)| has(concept));
    let mut all: Vec<(&str, &Concept)> = all.map(|(uri, concept)| (uri.as_str(), concept)).collect();
    cldr::sort_names(lang, &mut all, |(_, concept)| concept.label(lang).1);
    all
}

fn concepts(view: &View, kept: &Kept, all: &[(&str, &Concept)], asked: &Asked) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let page = asked.page.unwrap_or(1).clamp(1, all.len().div_ceil(PAGE).max(1));
    let link = |n: usize| {
        let q = if asked.q.is_empty() { String::new() } else { format!("q={}&", encode(&asked.q)) };
        format!("{}?{q}page={n}", paths::admin_vocabulary(lang, &kept.slug))
    };
    html! {
        @if all.is_empty() { p { (t.themes_nothing()) } }
        ul.concepts {
            @for (uri, concept) in all.iter().skip((page - 1) * PAGE).take(PAGE) {
                li { (admin_link(lang, kept, uri, concept)) }
            }
        }
        (turning(lang, page, all.len(), link))
    }
}

fn admin_link(lang: Lang, kept: &Kept, uri: &str, concept: &Concept) -> Markup {
    let t = Text::of(lang);
    html! {
        a href=(paths::admin_concept(lang, &kept.slug, &concept.slug)) { (label(concept, lang)) }
        @if concept.deprecated { " " (parts::badge(t.themes_deprecated())) }
        @if kept.has_under(uri) { " " span.quiet { (t.themes_narrower_count(kept.under(Some(uri), lang).len() as i64)) } }
    }
}

/// The way through pages of a list.
pub(super) fn turning(lang: Lang, page: usize, total: usize, link: impl Fn(usize) -> String) -> Markup {
    let (t, last) = (Text::of(lang), total.div_ceil(PAGE));
    if last < 2 {
        return html! {};
    }
    parts::pagination(&Pages {
        label: t.search_pages().into(),
        previous: (page > 1).then(|| NavItem::new(link(page - 1), t.search_previous())),
        next: (page < last).then(|| NavItem::new(link(page + 1), t.search_next())),
        text: t.search_page_of(number(lang, last), number(lang, page)).into(),
    })
}

/// The files of a vocabulary.
pub(super) fn downloads(lang: Lang, kept: &Kept) -> Markup {
    let t = Text::of(lang);
    html! {
        p.go {
            (parts::link_button(&paths::vocabulary_file(&kept.slug, Format::Turtle.extension()), t.themes_as_turtle(), Weight::Normal, None))
            " " (parts::link_button(&paths::vocabulary_file(&kept.slug, Format::RdfXml.extension()), t.themes_as_xml(), Weight::Normal, None))
        }
    }
}

fn add_form(lang: Lang, kept: &Kept, under: Option<&Concept>, faults: &Faults) -> Markup {
    let t = Text::of(lang);
    html! {
        form.stack method="post" action=(paths::admin_concepts(lang, &kept.slug)) {
            @if let Some(under) = under { (form::hidden("under", &under.slug)) }
            @for of in Lang::ALL {
                (Field::text(format!("label-{of}"), t.themes_label_in(of.own_name())).lang(of.code()).dir(of.dir()).maxlength(LABEL_MAX)
                    .error(faults.of(&format!("label-{of}"))).optional(t.optional()))
            }
            (Field::text("slug", t.themes_slug()).hint(t.themes_slug_own()).dir("ltr").error(faults.of("slug")).optional(t.optional()))
            (form::actions(form::submit(t.themes_add_button())))
        }
    }
}

fn settings(lang: Lang, kept: &Kept, faults: &Faults) -> Markup {
    let t = Text::of(lang);
    html! {
        form.stack method="post" action=(paths::admin_vocabulary(lang, &kept.slug)) {
            @for of in Lang::ALL {
                (Field::text(format!("title-{of}"), t.themes_title_in(of.own_name())).lang(of.code()).dir(of.dir()).maxlength(LABEL_MAX)
                    .value(kept.scheme.titles.get(of.code()).map_or("", String::as_str))
                    .error(faults.of(&format!("title-{of}"))).optional(t.optional()))
            }
            (form::checkbox("classifies", html! { (t.themes_classifies()) }, kept.classifies, None))
            (form::actions(form::submit(t.themes_save())))
        }
    }
}

fn stored(concept: &Concept, kind: Kind, lang: Lang) -> String {
    let texts = concept.texts.get(&kind).and_then(|texts| texts.get(lang.code()));
    texts.into_iter().flatten().cloned().collect::<Vec<_>>().join("\n")
}

fn kind_words(t: Text, kind: Kind, name: &'static str) -> String {
    match kind {
        Kind::PrefLabel => t.themes_label_in(name),
        Kind::AltLabel => t.themes_alt_in(name),
        Kind::HiddenLabel => t.themes_hidden_in(name),
        Kind::Definition => t.themes_definition_in(name),
        Kind::ScopeNote => t.themes_note_in(name),
    }
}

fn match_words(t: Text, kind: Match) -> &'static str {
    match kind {
        Match::ExactMatch => t.themes_exact(),
        Match::CloseMatch => t.themes_close(),
        Match::BroadMatch => t.themes_broad(),
        Match::NarrowMatch => t.themes_narrow(),
        Match::RelatedMatch => t.themes_relates(),
    }
}

/// A concept: what stands over and under it, its texts, and what may be done with it.
pub(super) fn concept(
    view: &View,
    kept: &Kept,
    (uri, concept): (&str, &Concept),
    faults: &Faults,
    typed: &BTreeMap<String, String>,
) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let under = kept.under(Some(uri), lang);
    let body = html! {
        p { bdi { code { (uri) } } }
        @if concept.deprecated { (parts::notice(Notice::Warning, None, html! {
            p {
                (t.themes_deprecated_text()) " "
                @if let Some((_, instead)) = concept.replaced_by.as_ref().and_then(|instead| kept.scheme.concepts.get_key_value(instead)) {
                    a href=(paths::admin_concept(lang, &kept.slug, &instead.slug)) { (label(instead, lang)) }
                }
            }
        })) }
        p { a href=(paths::concept(lang, &kept.slug, &concept.slug)) { (t.themes_public_page()) } }
        (parts::section("under", t.themes_narrower(), html! {
            @if under.is_empty() { p { (t.themes_no_narrower()) } }
            ul.concepts { @for (uri, concept) in &under { li { (admin_link(lang, kept, uri, concept)) } } }
            (parts::disclosure(t.themes_add_under(), false, add_form(lang, kept, Some(concept), faults)))
        }))
        (parts::section("texts", t.themes_texts(), texts_form(lang, kept, concept, faults, typed)))
        (parts::section("place", t.themes_place(), place_forms(lang, kept, concept, faults, typed)))
    };
    let mut back = vec![
        NavItem::new(paths::admin_themes(lang), t.themes_admin_title()),
        NavItem::new(paths::admin_vocabulary(lang, &kept.slug), title(kept, lang)),
    ];
    for (_, above) in kept.way(uri) {
        back.push(NavItem::new(paths::admin_concept(lang, &kept.slug, &above.slug), label(above, lang)));
    }
    page_below(view, way(lang, back, label(concept, lang)), (concept.label(lang).1, None), faults, body)
}

fn texts_form(
    lang: Lang,
    kept: &Kept,
    concept: &Concept,
    faults: &Faults,
    typed: &BTreeMap<String, String>,
) -> Markup {
    let t = Text::of(lang);
    let or_typed = |name: &str, known: String| typed.get(name).cloned().unwrap_or(known);
    let one = |kind: Kind, of: Lang| {
        let name = text_field(kind, of);
        let words = kind_words(t, kind, of.own_name());
        let field = match kind {
            Kind::PrefLabel => Field::text(name.clone(), words).maxlength(LABEL_MAX),
            Kind::AltLabel | Kind::HiddenLabel => {
                Field::area(name.clone(), words, 2).hint(t.themes_one_a_line())
            }
            Kind::Definition | Kind::ScopeNote => Field::area(name.clone(), words, 3),
        };
        field
            .value(or_typed(&name, stored(concept, kind, of)))
            .error(faults.of(&name))
            .lang(of.code())
            .dir(of.dir())
            .optional(t.optional())
    };
    let related: Vec<&str> =
        concept.related.iter().filter_map(|uri| Some(kept.scheme.concepts.get(uri)?.slug.as_str())).collect();
    html! {
        form #concept-texts.stack method="post" action=(paths::admin_concept(lang, &kept.slug, &concept.slug)) {
            @for of in Lang::ALL { (one(Kind::PrefLabel, of)) }
            @for of in Lang::ALL {
                @let more = [Kind::AltLabel, Kind::HiddenLabel, Kind::Definition, Kind::ScopeNote];
                (parts::disclosure(&t.themes_more_in(of.own_name()), false, html! { @for kind in more { (one(kind, of)) } }))
            }
            (parts::disclosure(t.themes_links(), faults.of("related").is_some() || faults.of("exactMatch").is_some(), html! {
                (Field::text("notation", t.themes_notation()).value(or_typed("notation", concept.notation.clone().unwrap_or_default())).dir("ltr").maxlength(100).optional(t.optional()))
                (Field::area("related", t.themes_related(), 2).hint(t.themes_meant_lines()).value(or_typed("related", related.join("\n"))).error(faults.of("related")).optional(t.optional()))
                @for kind in Match::ALL {
                    @let known = concept.matches.get(&kind).into_iter().flatten().cloned().collect::<Vec<_>>().join("\n");
                    (Field::area(kind.id(), match_words(t, kind), 2).hint(t.themes_uris_lines()).value(or_typed(kind.id(), known)).error(faults.of(kind.id())).dir("ltr").optional(t.optional()))
                }
            }))
            (form::actions(form::submit(t.themes_save())))
        }
    }
}

fn place_forms(
    lang: Lang,
    kept: &Kept,
    concept: &Concept,
    faults: &Faults,
    typed: &BTreeMap<String, String>,
) -> Markup {
    let t = Text::of(lang);
    let above = concept.broader.first().and_then(|uri| kept.scheme.concepts.get(uri));
    let act = |act: &str, field: Markup, button: Markup| {
        html! {
            form.stack method="post" action=(paths::admin_concept_place(lang, &kept.slug, &concept.slug)) {
                (form::hidden("act", act)) (field) (form::actions(button))
            }
        }
    };
    let to = |name: &'static str, words: &'static str, known: &str| {
        let shown = typed.get(name).map_or(known, String::as_str).to_owned();
        Field::text(name, words).hint(t.themes_meant()).value(shown).error(faults.of(name))
    };
    html! {
        (act("move", html! { (to("under", t.themes_under(), above.map_or("", |above| &above.slug)).optional(t.themes_under_top())) }, form::submit(t.themes_move())))
        (act("merge", html! { (to("into", t.themes_merge_into(), "").required()) }, form::secondary(t.themes_merge(), "sure", "yes")))
        @if concept.deprecated {
            (act("restore", html! {}, form::secondary(t.themes_restore(), "sure", "yes")))
        } @else {
            (act("deprecate", html! { (to("instead", t.themes_instead(), "").optional(t.optional())) }, form::dangerous(t.themes_deprecate())))
        }
    }
}

/// Why a file cannot be read, in words.
fn unreadable_words(lang: Lang, why: &Unreadable) -> String {
    let t = Text::of(lang);
    match why {
        Unreadable::Empty => t.themes_file_empty().to_owned(),
        Unreadable::TooLarge => t.themes_file_large().to_owned(),
        Unreadable::NotText => t.themes_file_binary().to_owned(),
        Unreadable::DocumentType => t.themes_file_doctype().to_owned(),
        Unreadable::Syntax(line, what) => t.themes_file_syntax(number(lang, *line), what.clone()),
        Unreadable::TooMany => t.themes_file_many().to_owned(),
        Unreadable::NoConcepts => t.themes_file_no_concepts().to_owned(),
        Unreadable::ManySchemes(uris) if uris.is_empty() => t.themes_file_no_scheme().to_owned(),
        Unreadable::ManySchemes(uris) => t.themes_file_schemes(uris.join(", ")),
        Unreadable::NoLanguages => t.themes_file_no_languages().to_owned(),
        Unreadable::NoParent(line, id) => t.themes_file_no_parent(id.clone(), number(lang, *line)),
        Unreadable::TwiceInList(line, id) => t.themes_file_twice(id.clone(), number(lang, *line)),
        Unreadable::NoLabel(line) => t.themes_file_no_label(number(lang, *line)),
    }
}

/// A file that cannot be read at all.
pub(super) fn unreadable(view: &View, why: &Unreadable) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let back = vec![NavItem::new(paths::admin_themes(lang), t.themes_admin_title())];
    view.page(t.themes_import_title()).show(html! {
        (way(lang, back, t.themes_import_title().into()))
        (parts::heading(None, html! { (t.themes_import_title()) }, None))
        (parts::alert(Notice::Error, t.themes_unreadable(), html! { p { (unreadable_words(lang, why)) } }))
        p.go { (parts::link_button(&paths::admin_themes(lang), t.themes_other_file(), Weight::Primary, None)) }
    })
}

fn problem_words(lang: Lang, problem: &Problem) -> String {
    let t = Text::of(lang);
    match problem {
        Problem::TwoLabels(uri, of) => t.themes_problem_two(of.clone(), uri.clone()),
        Problem::NoLabel(uri) => t.themes_problem_no_label(uri.clone()),
        Problem::Circle(uris) => t.themes_problem_circle(uris.join(" → ")),
        Problem::Unknown(uri, other) => t.themes_problem_unknown(other.clone(), uri.clone()),
        Problem::TooMany(n) => t.themes_problem_many(number(lang, *n)),
        Problem::TooLong(uri, kind) => t.themes_problem_long(number(lang, kind.longest()), uri.clone()),
        Problem::SameLabel(uri, other, label) => {
            t.themes_problem_same(label.clone(), other.clone(), uri.clone())
        }
        Problem::Missing(uri, of) => t.themes_problem_missing(of.own_name(), uri.clone()),
        Problem::OtherLanguage(of) => t.themes_problem_language(of.clone()),
        Problem::NoLanguage(uri) => t.themes_problem_no_language(uri.clone()),
    }
}

fn problems(lang: Lang, preview: &Preview, errors: bool) -> Markup {
    let t = Text::of(lang);
    let all: Vec<&Problem> = preview.problems.iter().filter(|problem| problem.is_error() == errors).collect();
    html! {
        ul {
            @for problem in all.iter().take(SHOWN) {
                li {
                    @if let Some(line) = preview.file.line(problem) { strong { (t.themes_line(number(lang, line))) } " " }
                    (problem_words(lang, problem))
                }
            }
        }
        @if all.len() > SHOWN { p { (t.themes_more(number(lang, all.len() - SHOWN))) } }
    }
}

/// What an import would do, with the button that does it.
pub(super) fn preview(view: &View, preview: &Preview) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let errors = preview.problems.iter().filter(|problem| problem.is_error()).count();
    let changes = &preview.changes;
    let of_file = |uri: &String| preview.file.scheme.concepts.get(uri);
    let of_known = |uri: &String| preview.into.as_ref().and_then(|kept| kept.scheme.concepts.get(uri));
    let group = |title: String, uris: &[String]| {
        html! {
            @if !uris.is_empty() {
                (parts::disclosure(&title, uris.len() <= 10, html! {
                    ul { @for uri in uris.iter().take(SHOWN) { li {
                        @if let Some(concept) = of_file(uri).or_else(|| of_known(uri)) { (bdi(concept.label(lang).1)) " " }
                        span.quiet { bdi { (uri) } }
                    } } }
                    @if uris.len() > SHOWN { p { (t.themes_more(number(lang, uris.len() - SHOWN))) } }
                }))
            }
        }
    };
    let back = vec![NavItem::new(paths::admin_themes(lang), t.themes_admin_title())];
    let body = html! {
        (way(lang, back, t.themes_preview_title().into()))
        (parts::heading(None, html! { (t.themes_preview_title()) }, Some(html! {
            @match &preview.into {
                Some(kept) => { (t.themes_preview_into(kept.title(lang).1.to_owned())) }
                None => { (t.themes_preview_new(preview.file.scheme.uri.clone())) }
            }
        })))
        @if errors > 0 {
            (parts::alert(Notice::Error, &t.themes_errors(errors as i64), html! { (problems(lang, preview, true)) p { (t.themes_errors_text()) } }))
        }
        p { (t.themes_same(changes.same as i64)) }
        (group(t.themes_new(changes.new.len() as i64), &changes.new))
        (group(t.themes_differs(changes.changed.len() as i64), &changes.changed))
        (group(t.themes_missing(changes.missing.len() as i64), &changes.missing))
        @if preview.problems.len() > errors {
            (parts::disclosure(&t.themes_warnings((preview.problems.len() - errors) as i64), false, problems(lang, preview, false)))
        }
        @if !preview.file.unkept.is_empty() {
            (parts::disclosure(t.themes_unkept(), false, html! {
                ul { @for (name, n) in preview.file.unkept.iter().take(SHOWN) { li { bdi { code { (name) } } " × " (number(lang, *n)) } } }
            }))
        }
        @if errors == 0 {
            form method="post" action=(paths::themes_import_apply(lang)) {
                (form::hidden("file", &preview.sha256))
                (form::hidden("into", preview.into.as_ref().map_or("", |kept| &kept.slug)))
                (form::hidden("revision", &preview.into.as_ref().map_or(0, |kept| kept.revision).to_string()))
                @if !changes.missing.is_empty() {
                    (form::checkbox("missing", html! { (t.themes_missing_deprecate()) }, false, None))
                }
                (form::actions(form::submit(t.themes_apply())))
            }
        }
        p { a href=(paths::admin_themes(lang)) { (t.themes_other_file()) } }
    };
    view.page(t.themes_preview_title()).show(body).into_response()
}
