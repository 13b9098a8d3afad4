//! Pages of the catalogue: home, the list, a course's public page.

use std::{borrow::Cow, sync::Arc};

use halqa_identity::{taxonomies::Shelf, unconfirmed_notice, viewer::Viewer};
use halqa_platform::{
    cldr, geo,
    html::{
        Words, bdi,
        course::{
            Card, Facet, FacetOption, Facets, OutlineItem, OutlineModule, cards, facets, hero, objectives,
            outline,
        },
        form,
        icon::Icon,
        page::NavItem,
        parts::{self, Kind, Pages, Weight},
        sanitised,
    },
    http::{View, view},
    lang::Lang,
    search::Found,
};
use maud::{Markup, PreEscaped, html};
use serde_json::json;

use super::{index::FACETS, routes::Asked};
use crate::{
    Text,
    compiled::{CompiledCourse, EnrolmentMode},
    completion::reading,
    enrolment::{
        routes::words as refusal_words,
        rules::{Gate, Refusal},
    },
    library::Version,
    runs::{
        offers::{self, Offer},
        rules::SELF_PACED,
        store::kept,
    },
    urls, words,
};

/// The site's first page.
pub fn home(view: &View, versions: &[Arc<Version>], signed_in: bool, themes: &Shelf) -> Markup {
    let t = Text::of(view.lang);
    let body = html! {
        (hero("halqa", html! {
            (welcome(view, t))
            p.go {
                (parts::link_button(&urls::catalogue(view.lang), t.home_find(), Weight::Primary, Some(Icon::Search)))
                @if signed_in {
                    " " (parts::link_button(&urls::me(view.lang), t.my_learning(), Weight::Normal, None))
                } @else if view.look.registration {
                    " " (parts::link_button(&format!("/{}/register", view.lang), t.home_register(), Weight::Normal, None))
                }
            }
        }))
        @if signed_in || view.look.catalogue { (parts::section("new", t.home_courses(), html! {
            @if versions.is_empty() { (parts::empty(t.list_nothing_yet(), t.list_nothing_yet_text(), None)) }
            @else { (cards(3, &versions.iter().map(|version| card(view, t, version, themes)).collect::<Vec<_>>())) }
        })) }
    };
    view.page(view.look.name(view.lang)).public(t.home_lead(), &Lang::ALL).show(body)
}

/// What the administrators have written, under the name of their site; ours where they have written nothing.
fn welcome(view: &View, t: Text) -> Markup {
    match view.look.welcome(view.lang) {
        None => parts::heading(None, html! { (t.home_title()) }, Some(html! { (t.home_lead()) })),
        Some((lang, text)) => html! {
            (parts::heading(None, html! { (view.look.name(view.lang)) }, None))
            div.welcome lang=(lang.code()) dir=(lang.dir()) { (sanitised(text)) }
        },
    }
}

pub(crate) fn card<'a>(view: &View, t: Text, version: &'a Version, themes: &Shelf) -> Card<'a> {
    let course = &version.course;
    let chain = course.chain(view.lang);
    let (lang, title) = course.title.pick(&chain).unwrap_or((view.lang, &course.slug));
    Card {
        seed: (&*course.slug).into(),
        href: urls::course(view.lang, &course.slug).into(),
        title: title.into(),
        lang: (lang != view.lang).then_some(lang),
        summary: words::of(&course.summary, &chain, view.lang),
        kicker: course.themes.first().map(|theme| words::theme_of(themes, view.lang, theme).into()),
        meta: vec![
            parts::meta_item(Icon::Clock, &words::minutes(t, view.lang, course.effort)),
            parts::meta_item(Icon::Globe, &codes(course)),
        ],
        progress: None,
        state: None,
    }
}

fn codes(course: &CompiledCourse) -> String {
    course.languages.iter().map(|lang| lang.own_name()).collect::<Vec<_>>().join(" · ")
}

/// What the list shows.
#[derive(Debug)]
pub struct Listed<'a> {
    /// What was asked.
    pub asked: &'a Asked,
    /// What was found; `None` = search is not available, or not filled yet.
    pub found: Option<&'a Found>,
    /// Search does not answer.
    pub unavailable: bool,
    /// The courses of this page.
    pub versions: &'a [Arc<Version>],
    /// How many on one page.
    pub per_page: usize,
    /// The vocabularies that themes are looked up in.
    pub themes: &'a Shelf,
}

/// The list of courses.
pub fn list(view: &View, listed: &Listed<'_>) -> Markup {
    let t = Text::of(view.lang);
    let body = html! {
        (parts::heading(None, html! { (t.catalogue_title()) }, Some(html! { (t.catalogue_lead()) })))
        (search_box(view, t, listed.asked))
        div.with-facets {
            @if let Some(found) = listed.found { (narrow(view, t, listed, found)) }
            (results(view, t, listed))
        }
    };
    view.page(t.catalogue_title())
        .public(t.catalogue_lead(), &Lang::ALL)
        .searched(&listed.asked.q)
        .wide()
        .show(body)
}

fn search_box(view: &View, t: Text, asked: &Asked) -> Markup {
    html! {
        search {
            form.search-line action=(urls::catalogue(view.lang)) method="get" {
                (form::Field::search("q", t.search_label()).value(asked.q.clone()).id("catalogue-q"))
                @for facet in FACETS { @for value in asked.chosen(facet) { (form::hidden(facet, value)) } }
                (form::submit(t.search_button()))
            }
        }
    }
}

fn facet_label(t: Text, view: &View, themes: &Shelf, facet: &str, value: &str) -> String {
    match (facet, value) {
        ("theme", theme) => words::theme_of(themes, view.lang, theme),
        ("language", code) => {
            geo::language(code).map_or_else(|| code.to_owned(), |language| language.title(view.lang))
        }
        ("level", "introductory") => t.level_introductory().to_owned(),
        ("level", "intermediate") => t.level_intermediate().to_owned(),
        ("level", "advanced") => t.level_advanced().to_owned(),
        ("length", "short") => t.length_short().to_owned(),
        ("length", "medium") => t.length_medium().to_owned(),
        ("length", "long") => t.length_long().to_owned(),
        (_, other) => other.to_owned(),
    }
}

fn narrow(view: &View, t: Text, listed: &Listed<'_>, found: &Found) -> Markup {
    let asked = listed.asked;
    let titles = [t.facet_theme(), t.facet_language(), t.facet_level(), t.facet_length()];
    let chosen = FACETS.iter().any(|facet| !asked.chosen(facet).is_empty());
    let form = Facets {
        id: "facets".into(),
        action: urls::catalogue(view.lang).into(),
        label: t.facets_label().into(),
        apply: t.facets_apply().into(),
        clear: chosen.then(|| NavItem::new(with_query(view, &[("q", &asked.q)]), t.facets_clear())),
        hidden: vec![("q".into(), (&*asked.q).into()), ("sort".into(), (&*asked.sort).into())],
        facets: FACETS
            .iter()
            .zip(titles)
            .map(|(facet, title)| one_facet(view, t, listed, found, (facet, title)))
            .collect(),
        swap: Some("#results, #facets"),
    };
    facets(&form)
}

fn one_facet<'a>(
    view: &View,
    t: Text,
    listed: &Listed<'_>,
    found: &'a Found,
    (facet, title): (&'static str, &'static str),
) -> Facet<'a> {
    let chosen = listed.asked.current(facet, listed.themes);
    let mut options: Vec<FacetOption<'a>> = found
        .facet_counts
        .get(facet)
        .into_iter()
        .flatten()
        .map(|(value, count)| FacetOption {
            value: (&**value).into(),
            label: facet_label(t, view, listed.themes, facet, value).into(),
            count: cldr::number(view.lang, *count as i64).into(),
            chosen: chosen.contains(value),
        })
        .collect();
    cldr::sort_names(view.lang, &mut options, |option| &option.label);
    let order = ["introductory", "intermediate", "advanced", "short", "medium", "long"];
    if facet == "level" || facet == "length" {
        options.sort_by_key(|option| order.iter().position(|id| *id == option.value));
    }
    Facet { name: facet.into(), title: title.into(), options }
}

fn with_query(view: &View, pairs: &[(&str, &str)]) -> String {
    let given = pairs.iter().filter(|(_, value)| !value.is_empty());
    let query: Vec<String> = given.map(|(name, value)| format!("{name}={}", view::encode(value))).collect();
    let base = urls::catalogue(view.lang);
    if query.is_empty() { base } else { format!("{base}?{}", query.join("&")) }
}

fn query_with<'a>(asked: &'a Asked, change: (&'a str, &'a str)) -> Vec<(&'a str, &'a str)> {
    let mut pairs: Vec<(&str, &str)> = vec![("q", &asked.q), ("sort", &asked.sort)];
    for facet in FACETS {
        pairs.extend(asked.chosen(facet).iter().map(|value| (facet, value.as_str())));
    }
    pairs.retain(|(name, _)| *name != change.0);
    pairs.push(change);
    pairs
}

fn results(view: &View, t: Text, listed: &Listed<'_>) -> Markup {
    let Listed { asked, found, versions, .. } = listed;
    let total = found.map_or(versions.len(), |found| found.total) as i64;
    html! {
        div #results.results {
            @if listed.unavailable { (parts::notice(Kind::Warning, None, html! { (t.search_unavailable()) })) }
            @if let Some(corrected) = found.and_then(|found| found.corrected.as_ref()) {
                p { (t.search_corrected(corrected.clone())) }
            }
            @if found.is_some_and(|found| found.relaxed) { p { (t.search_relaxed()) } }
            div.results-head {
                p role="status" { (t.courses_found(total, cldr::number(view.lang, total))) }
                (parts::tabs(t.sort_label(), &sorts(view, t, asked)))
            }
            @if versions.is_empty() {
                (parts::empty(t.list_nothing(), t.list_nothing_text(), Some(
                    parts::link_button(&urls::catalogue(view.lang), t.list_all(), Weight::Normal, None),
                )))
            } @else {
                (cards(2, &versions.iter().map(|version| card(view, t, version, listed.themes)).collect::<Vec<_>>()))
            }
            (pages(view, t, listed, total))
        }
    }
}

fn sorts(view: &View, t: Text, asked: &Asked) -> Vec<NavItem<'static>> {
    let searching = !asked.q.trim().is_empty();
    let mut all = vec![("new", t.sort_new()), ("short", t.sort_short())];
    if searching {
        all.insert(0, ("relevance", t.sort_relevance()));
    }
    let now = match asked.sort.as_str() {
        "new" | "short" => asked.sort.as_str(),
        _ if searching => "relevance",
        _ => "new",
    };
    all.into_iter()
        .map(|(id, label)| {
            NavItem::new(with_query(view, &query_with(asked, ("sort", id))), label).current(id == now)
        })
        .collect()
}

fn pages(view: &View, t: Text, listed: &Listed<'_>, total: i64) -> Markup {
    let last = usize::try_from(total).unwrap_or(0).div_ceil(listed.per_page);
    let page = listed.asked.page.unwrap_or(1).max(1);
    if last < 2 {
        return html! {};
    }
    let link = |n: usize| with_query(view, &query_with(listed.asked, ("page", &n.to_string())));
    let number = |n: usize| cldr::number(view.lang, n as i64);
    parts::pagination(&Pages {
        label: t.pages_label().into(),
        previous: (page > 1).then(|| NavItem::new(link(page - 1), t.previous())),
        next: (page < last).then(|| NavItem::new(link(page + 1), t.next())),
        text: t.page_of(number(last), number(page)).into(),
    })
}

/// Where the reader stands to a course.
#[derive(Debug)]
pub enum Place {
    /// Not signed in.
    SignedOut(Gate),
    /// Takes it.
    Enrolled {
        /// And has completed it.
        completed: bool,
    },
    /// Waits for an answer.
    Requested,
    /// May enrol, unless refused.
    Open {
        /// How.
        gate: Gate,
        /// Why not.
        refusal: Option<Refusal>,
        /// May look on.
        staff: bool,
        /// Asked before, and was not admitted.
        declined: bool,
    },
}

/// What the course page shows.
#[derive(Debug)]
pub struct CourseShown<'a> {
    /// The course.
    pub version: &'a Version,
    /// Courses to complete first.
    pub prerequisites: &'a [Arc<Version>],
    /// Where the reader stands.
    pub place: Place,
    /// Dated runs.
    pub offers: Vec<Offer>,
    /// Who reads.
    pub viewer: Option<&'a Viewer>,
    /// The code that was sent just now and was not taken.
    pub code: Option<CodeSent<'a>>,
    /// The vocabularies that themes are looked up in.
    pub themes: &'a Shelf,
}

/// A code that was not taken.
#[derive(Debug)]
pub struct CodeSent<'a> {
    /// Into which run; empty for the self-paced one.
    pub run: String,
    /// As it was typed.
    pub typed: &'a str,
    /// What is wrong, and what to do.
    pub error: String,
}

/// A course's public page.
pub fn course(view: &View, shown: &CourseShown<'_>) -> Markup {
    let t = Text::of(view.lang);
    let course = &shown.version.course;
    let chain = course.chain(view.lang);
    let (lang, title) = course.title.pick(&chain).unwrap_or((view.lang, &course.slug));
    let of = |texts| words::of(texts, &chain, view.lang);
    let summary = of(&course.summary);
    let aims: Vec<_> = course.objectives.iter().map(of).collect();
    let main = html! {
        @if !aims.is_empty() { (parts::section("aims", t.course_aims(), objectives(&aims))) }
        (parts::section("outline", t.course_outline(), outline(3, &modules(view, t, course, &chain))))
        (parts::section("finish", t.finish_title(), reading::course(view.lang, course, chrono_tz::Tz::UTC).show()))
        (parts::section("audience", t.course_audience(), html! { p { (of(&course.audience)) } }))
    };
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[NavItem::new(urls::catalogue(view.lang), t.catalogue_title())], Words::new(title, lang, view.lang)))
        @if lang != view.lang { (crate::learn::lesson::fallback(view, t, lang)) }
        @if let Some(sent) = &shown.code {
            (form::error_summary(t.staff_wrong(), &[(offers::code_id(&sent.run), sent.error.clone())]))
        }
        (hero(&course.slug, html! {
            (parts::heading(
                course.themes.first().map(|theme| words::theme_of(shown.themes, view.lang, theme)).as_deref(),
                html! { span lang=(lang.code()) dir=(lang.dir()) { (title) } },
                Some(html! { (summary) }),
            ))
            (way_in(view, t, shown))
        }))
        (offers::section(view, shown))
        (parts::columns(main, about(view, t, shown, &chain)))
    };
    view.page(title)
        .public(&*summary.text, &course.languages)
        .head(structured(view, course, &chain))
        .show(body)
}

fn modules<'a>(view: &View, t: Text, course: &'a CompiledCourse, chain: &[Lang]) -> Vec<OutlineModule<'a>> {
    let item = |activity: &'a crate::compiled::Activity| {
        let (lang, title) = activity.title.pick(chain).unwrap_or((view.lang, &activity.id));
        let (icon, kind) = words::kind(t, activity);
        let mut meta: Vec<Cow<'a, str>> = Vec::new();
        if activity.minutes > 0 {
            meta.push(words::minutes(t, view.lang, activity.minutes).into());
        }
        if activity.optional {
            meta.push(t.optional().into());
        }
        OutlineItem {
            href: None,
            title: title.into(),
            lang: (lang != view.lang).then_some(lang),
            kind: (icon, kind.into()),
            state: None,
            meta,
            reason: None,
            next: false,
        }
    };
    course
        .modules
        .iter()
        .map(|module| OutlineModule {
            id: format!("m-{}", module.id).into(),
            title: words::of(&module.title, chain, view.lang),
            progress: None,
            items: module.activities.iter().map(|activity| item(activity).row()).collect(),
        })
        .collect()
}

fn way_in(view: &View, t: Text, shown: &CourseShown<'_>) -> Markup {
    let slug = &shown.version.course.slug;
    let learn = urls::learn(view.lang, slug);
    match &shown.place {
        Place::Enrolled { completed } => html! {
            p.go { (parts::link_button(&learn, if *completed { t.open_course() } else { t.continue_course() }, Weight::Primary, Some(Icon::Next))) }
        },
        Place::Requested => parts::notice(
            Kind::Info,
            Some(t.requested_title()),
            html! {
                p { (t.requested_text()) }
                (parts::act(&urls::leave(view.lang, slug), t.request_take_back(), Weight::Normal, None, &[("run", SELF_PACED)]))
            },
        ),
        Place::SignedOut(gate) => html! {
            p.go {
                (parts::link_button(&format!("/{}/sign-in?next={}", view.lang, view::encode(&urls::course(view.lang, slug))), t.sign_in_to_enrol(), Weight::Primary, None))
                " " (how(t, gate.mode))
            }
        },
        Place::Open { gate, refusal, staff, declined } => html! {
            @if *declined { (not_admitted(t, refusal.is_none())) }
            @match refusal {
                Some(refusal) => {
                    @let zone = shown.viewer.map_or(chrono_tz::Tz::UTC, |viewer| viewer.time_zone);
                    (parts::notice(Kind::Info, Some(t.enrol_not_now()), html! { (refusal_words(t, view.lang, refusal, zone)) }))
                    @if let (Refusal::Unconfirmed, Some(viewer)) = (refusal, shown.viewer) { (unconfirmed_notice(view.lang, viewer)) }
                    @if matches!(refusal, Refusal::Missing(_)) && !shown.prerequisites.is_empty() { (required(view, t, shown.prerequisites)) }
                }
                None => {
                    @let sent = shown.code.as_ref().filter(|sent| sent.run.is_empty());
                    (enrol_form(view, t, slug, (SELF_PACED, None), gate.mode, sent))
                }
            }
            @if *staff { p { a href=(learn) { (t.look_inside()) } } }
        },
    }
}

/// To who was not admitted; whether they may ask again is said where they can.
fn not_admitted(t: Text, again: bool) -> Markup {
    parts::notice(
        Kind::Info,
        Some(t.declined_title()),
        html! { p { (t.declined_text()) @if again { " " (t.declined_again()) } } },
    )
}

fn required(view: &View, t: Text, prerequisites: &[Arc<Version>]) -> Markup {
    html! {
        ul aria-label=(t.course_prerequisites()) {
            @for version in prerequisites {
                li { a href=(urls::course(view.lang, &version.course.slug)) { (words::course_title(view.lang, &version.course)) } }
            }
        }
    }
}

/// The form for getting into a run; `about` is its name, where there are several forms on the page.
pub(crate) fn enrol_form(
    view: &View,
    t: Text,
    slug: &str,
    (run, about): (&str, Option<&str>),
    mode: EnrolmentMode,
    sent: Option<&CodeSent<'_>>,
) -> Markup {
    let label = if mode == EnrolmentMode::Approval { t.enrol_ask() } else { t.enrol() };
    html! {
        form.enrol action=(urls::enrol(view.lang, slug)) method="post" {
            (form::hidden("run", run))
            @if mode == EnrolmentMode::Code {
                (form::Field::text("code", t.enrol_code())
                    .id(offers::code_id(kept(run)))
                    .hint(t.enrol_code_hint())
                    .value(sent.map_or("", |sent| sent.typed))
                    .error(sent.map(|sent| &*sent.error))
                    .dir("ltr")
                    .autocomplete("off")
                    .required()
                    .short())
            }
            @match about {
                None => (form::submit(label)),
                Some(about) => button.btn type="submit" { (label) span.unseen { ": " (bdi(about)) } },
            }
            @if mode == EnrolmentMode::Approval { p.small { (t.enrol_ask_hint()) } }
        }
    }
}

/// How one gets into a course.
pub(crate) fn how(t: Text, mode: EnrolmentMode) -> &'static str {
    match mode {
        EnrolmentMode::Open => t.how_self(),
        EnrolmentMode::Code => t.how_code(),
        EnrolmentMode::Approval => t.how_approval(),
    }
}

fn about(view: &View, t: Text, shown: &CourseShown<'_>, chain: &[Lang]) -> Markup {
    let course = &shown.version.course;
    let names: Vec<&str> = course.authors.iter().map(|author| author.name.as_str()).collect();
    let languages: Vec<String> = course
        .languages
        .iter()
        .map(|lang| geo::language(lang.code()).map_or(lang.own_name(), |l| l.name(view.lang)).to_owned())
        .collect();
    let version = cldr::number(view.lang, shown.version.number);
    let mut facts: Vec<(Cow<'_, str>, Markup)> = vec![
        (t.fact_length().into(), html! { (words::minutes(t, view.lang, course.effort)) }),
        (t.facet_level().into(), html! { (words::level(t, course.level)) }),
        (t.fact_languages().into(), html! { (cldr::list_and(view.lang, &languages)) }),
        (t.fact_authors().into(), html! { (bdi(&cldr::list_and(view.lang, &names))) }),
        (t.fact_licence().into(), html! { bdi { (course.licence) } }),
        (
            t.fact_version().into(),
            html! {
                (t.version_line(cldr::date(view.lang, shown.version.imported_at.date_naive()), version))
                @if let Some(commit) = &shown.version.git_commit { " " code { (commit.get(..10).unwrap_or(commit)) } }
            },
        ),
    ];
    if !shown.prerequisites.is_empty() {
        facts.push((t.course_prerequisites().into(), required(view, t, shown.prerequisites)));
    }
    if let Place::Open { gate, .. } | Place::SignedOut(gate) = &shown.place {
        facts.push((t.fact_enrolment().into(), html! { (how(t, gate.mode)) }));
    }
    let keywords = words::of(&course.keywords, chain, view.lang);
    if !keywords.text.is_empty() {
        facts.push((t.fact_keywords().into(), html! { (keywords) }));
    }
    html! { h2 { (t.course_about()) } (parts::facts(&facts)) }
}

/// schema.org `Course`, for search engines. `<` is escaped so that no text can end the element.
fn structured(view: &View, course: &CompiledCourse, chain: &[Lang]) -> Markup {
    let authors: Vec<serde_json::Value> =
        course.authors.iter().map(|author| json!({"@type": "Person", "name": author.name})).collect();
    let data = json!({
        "@context": "https://schema.org",
        "@type": "Course",
        "name": course.title.text(chain),
        "description": course.summary.text(chain),
        "url": format!("{}{}", view.site.base_url, urls::course(view.lang, &course.slug)),
        "inLanguage": view.lang.code(),
        "availableLanguage": course.languages.iter().map(|lang| lang.code()).collect::<Vec<_>>(),
        "educationalLevel": course.level.id(),
        "timeRequired": format!("PT{}M", course.effort),
        "license": course.licence,
        "author": authors,
        "isAccessibleForFree": true,
        "teaches": course.objectives.iter().map(|texts| texts.text(chain)).collect::<Vec<_>>(),
        "provider": {"@type": "Organization", "name": view.site.name, "url": view.site.base_url},
        "hasCourseInstance": {"@type": "CourseInstance", "courseMode": "online", "courseWorkload": format!("PT{}M", course.effort)},
    });
    let text = data.to_string().replace('<', "\\u003c");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}
