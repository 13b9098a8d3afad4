//! Pages of policies.

use axum::response::Response;
use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    html::{
        self,
        form::{self, Field},
        page::NavItem,
        parts::{self, Kind, Weight},
        sanitised,
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    purpose,
    store::{Policy, Texts, Version},
};
use crate::{
    Text,
    consents::Consent,
    faults::{self, Faults},
    paths,
    site::markdown,
    viewer::Viewer,
};

/// The names of the fields in each language, in the order of [`Lang::ALL`].
const NAMES: [[&str; 6]; 2] = [
    ["title-ar", "title-zh", "title-en", "title-fr", "title-ru", "title-es"],
    ["text-ar", "text-zh", "text-en", "text-fr", "text-ru", "text-es"],
];

/// The name of a field in a language.
pub(super) fn field_name(of: &str, lang: Lang) -> &'static str {
    NAMES[usize::from(of == "text")][lang.index()]
}

fn day(view: &View, at: DateTime<Utc>) -> Markup {
    html::moment(at, &cldr::date(view.lang, at.date_naive()))
}

fn title(view: &View, policy: &Policy, version: &Version) -> Markup {
    match version.words(view.lang, view.look.default_language) {
        Some((lang, words)) => html::in_lang(&words.title, lang, view.lang),
        None => html! { (policy.slug) },
    }
}

/// Those in force.
pub(super) fn list(view: &View, in_force: &[(Policy, Version)]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        (parts::heading(None, html! { (t.policies_title()) }, Some(html! { (t.policies_lead()) })))
        @if in_force.is_empty() { (parts::empty(t.policies_none_title(), t.policies_none(), None)) }
        ul {
            @for (policy, version) in in_force {
                li {
                    a href=(paths::policy(lang, &policy.slug)) { (title(view, policy, version)) }
                    @if let Some(at) = version.published_at { " · " (day(view, at)) }
                }
            }
        }
    };
    view.page(t.policies_title()).public(t.policies_lead(), &Lang::ALL).show(body)
}

/// One version, with the way to the others.
pub(super) fn policy(view: &View, policy: &Policy, shown: &Version, all: &[Version]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let Some((own, words)) = shown.words(lang, view.look.default_language) else {
        return view.page(&*policy.slug).show(html! {});
    };
    let newest = all.first().is_some_and(|newest| newest.number == shown.number);
    let lead = shown.published_at.map(|at| {
        html! { (t.policies_version(cldr::date(lang, at.date_naive()), cldr::number(lang, shown.number))) }
    });
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[NavItem::new(paths::policies(lang), t.policies_title())], &*words.title))
        (parts::heading(None, html::in_lang(&words.title, own, lang), lead))
        @if policy.retired_at.is_some() { (parts::notice(Kind::Warning, None, html! { p { (t.policies_retired()) } })) }
        @else if !newest {
            (parts::notice(Kind::Warning, None, html! {
                p { (t.policies_old()) " " a href=(paths::policy(lang, &policy.slug)) { (t.policies_to_newest()) } }
            }))
        }
        @if own != lang { (parts::notice(Kind::Info, None, html! { p { (t.policies_other_language(own.own_name())) } })) }
        div.prose lang=(own.code()) dir=(own.dir()) { (sanitised(&markdown::html(&words.text))) }
        @if all.len() > 1 {
            (parts::section("versions", t.policies_versions(), html! {
                ul {
                    @for version in all {
                        @if let Some(at) = version.published_at {
                            li {
                                a href=(paths::policy_version(lang, &policy.slug, version.number))
                                    aria-current=[(version.number == shown.number).then_some("true")] {
                                    (t.policies_version(cldr::date(lang, at.date_naive()), cldr::number(lang, version.number)))
                                }
                            }
                        }
                    }
                }
            }))
        }
    };
    let langs: Vec<Lang> = shown.texts.keys().copied().collect();
    view.page(words.title.clone()).public("", if newest { &langs } else { &[] }).show(body)
}

/// The question above every page, until it is answered.
pub fn question(view: &View) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    // On the page where each policy stands with its own buttons, and where they are read, the question would be in the way.
    if view.rest.starts_with("/me/policies") {
        return html! {};
    }
    let next = view.in_language(lang);
    html! {
        (parts::notice(Kind::Info, Some(t.policies_ask_title()), html! {
            p { (t.policies_ask()) " " a href=(paths::my_policies(lang)) { (t.policies_ask_read()) } }
            form.act method="post" action=(paths::my_policies(lang)) {
                (form::hidden("next", &next))
                (form::actions(html! {
                    (form::secondary(t.policies_agree(), "answer", "agree"))
                    (form::secondary(t.policies_not_now(), "answer", "later"))
                }))
            }
        }))
    }
}

/// What one is asked, and what one has agreed to.
pub(super) fn mine(
    view: &View,
    viewer: &Viewer,
    asked: &[(Policy, Version)],
    in_force: &[(Policy, Version)],
    given: &[Consent],
) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let agreed = |policy: &Policy, version: &Version| {
        let (purpose, number) = (purpose(&policy.slug), version.number.to_string());
        given.iter().find(|c| c.purpose == purpose && c.version == number && c.withdrawn_at.is_none())
    };
    let row = |(policy, version): &(Policy, Version)| {
        let consent = agreed(policy, version);
        let name =
            version.words(lang, view.look.default_language).map_or(&*policy.slug, |(_, words)| &*words.title);
        vec![
            html! { a href=(paths::policy(lang, &policy.slug)) { (title(view, policy, version)) } },
            html! { (cldr::number(lang, version.number)) },
            match consent {
                Some(consent) => html::moment(
                    consent.given_at,
                    &cldr::date(lang, consent.given_at.with_timezone(&viewer.time_zone).date_naive()),
                ),
                None => html! { (t.policies_not_agreed()) },
            },
            match consent {
                Some(_) => parts::act_about(
                    &paths::my_policies(lang),
                    t.policies_withdraw(),
                    name,
                    Weight::Normal,
                    &[("policy", &*policy.slug), ("answer", "withdraw")],
                ),
                None => parts::act_about(
                    &paths::my_policies(lang),
                    t.policies_agree(),
                    name,
                    Weight::Normal,
                    &[("policy", &*policy.slug), ("answer", "agree")],
                ),
            },
        ]
    };
    let columns = [t.policies_policy(), t.consent_version(), t.policies_agreed_at(), t.policies_answer()]
        .map(Column::new);
    let body = html! {
        (parts::heading(None, html! { (t.policies_mine()) }, Some(html! { (t.policies_mine_lead()) })))
        @if !asked.is_empty() {
            (parts::notice(Kind::Info, Some(t.policies_ask_title()), html! {
                ul { @for (policy, version) in asked { li { a href=(paths::policy(lang, &policy.slug)) { (title(view, policy, version)) } } } }
                form.act method="post" action=(paths::my_policies(lang)) {
                    (form::actions(html! {
                        (form::secondary(t.policies_agree_all(), "answer", "agree"))
                        (form::secondary(t.policies_not_now(), "answer", "later"))
                    }))
                }
            }))
        }
        @if in_force.is_empty() { (parts::empty(t.policies_none_title(), t.policies_none(), None)) }
        @else {
            (table_under(&Table {
                caption: t.policies_mine().into(),
                id: "policies".into(),
                columns: columns.into(),
                rows: in_force.iter().map(row).collect(),
            }))
        }
    };
    view.page(t.policies_mine()).show(body)
}

/// Every policy, for who writes them.
pub(super) fn desk(
    view: &View,
    viewer: &Viewer,
    all: &[(Policy, Vec<Version>)],
    typed: &str,
    faults: &Faults,
) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row = |(policy, versions): &(Policy, Vec<Version>)| {
        let published = versions.iter().find(|version| version.published_at.is_some());
        let shown = published.or(versions.first());
        vec![
            html! { a href=(paths::admin_policy(lang, &policy.slug)) { @match shown { Some(version) => (title(view, policy, version)), None => (policy.slug) } } },
            html! { code dir="ltr" { (policy.slug) } },
            html! { (state(view, viewer, policy, versions)) },
        ]
    };
    let columns = [t.policies_policy(), t.policies_slug(), t.policies_state()].map(Column::new);
    let body = html! {
        @if all.is_empty() { (parts::empty(t.policies_none_title(), t.policies_desk_none(), None)) }
        @else {
            (table_under(&Table { caption: t.policies_title().into(), id: "policies".into(), columns: columns.into(), rows: all.iter().map(row).collect() }))
        }
        p { a.btn href=(paths::consents_csv(lang)) { (t.consents_export()) } }
        (parts::section("new", t.policies_new(), html! {
            form.stack method="post" action=(paths::admin_policies(lang)) {
                (Field::text("slug", t.policies_slug()).hint(t.policies_slug_hint()).value(typed).dir("ltr").short().maxlength(40).required().error(faults.of("slug")))
                (form::actions(form::submit(t.policies_new_button())))
            }
        }))
    };
    let way = [NavItem::new(paths::admin(lang), t.admin_title())];
    let way = parts::breadcrumb(t.breadcrumb(), &way, t.policies_title());
    faults::page_below(view, way, (t.policies_title(), Some(t.policies_desk_lead())), faults, body)
}

fn state(view: &View, viewer: &Viewer, policy: &Policy, versions: &[Version]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let published = versions.iter().find_map(|version| Some((version.number, version.published_at?)));
    let draft = versions.first().is_some_and(|version| version.published_at.is_none());
    html! {
        @match (policy.retired_at, published) {
            (Some(_), _) => (t.policies_state_retired()),
            (None, Some((number, at))) => {
                (t.policies_version(cldr::date(lang, at.with_timezone(&viewer.time_zone).date_naive()), cldr::number(lang, number)))
            }
            (None, None) => (t.policies_state_unpublished()),
        }
        @if draft { " " (parts::badge(t.policies_draft())) }
    }
}

/// The next version of a policy, its publishing, and the versions before.
pub(super) fn editor(
    view: &View,
    viewer: &Viewer,
    policy: &Policy,
    versions: &[Version],
    texts: &Texts,
    faults: &Faults,
) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let draft = versions.first().filter(|version| version.published_at.is_none());
    let way = [
        NavItem::new(paths::admin(lang), t.admin_title()),
        NavItem::new(paths::admin_policies(lang), t.policies_title()),
    ];
    let body = html! {
        p {
            (state(view, viewer, policy, versions))
            @if versions.iter().any(|version| version.published_at.is_some()) {
                " " a href=(paths::policy(lang, &policy.slug)) { (t.policies_see()) }
            }
        }
        (parts::section("text", t.policies_draft_title(), html! {
            form.stack method="post" action=(paths::admin_policy(lang, &policy.slug)) {
                p.hint { (t.policies_draft_hint()) }
                @for each in Lang::ALL { (in_language(view, each, texts, faults)) }
                (form::actions(form::submit(t.policies_save_draft())))
            }
        }))
        @if let Some(draft) = draft {
            (parts::section("publish", t.policies_publish_title(), html! {
                p { (t.policies_publish_text(cldr::number(lang, draft.number))) }
                form.stack method="post" action=(paths::policy_publish(lang, &policy.slug)) {
                    (form::checkbox("asks", html! { (t.policies_asks()) small { (t.policies_asks_hint()) } }, false, None))
                    (form::actions(form::submit(t.policies_publish_button())))
                }
            }))
        }
        (parts::section("state", t.policies_state(), html! {
            @if policy.retired_at.is_some() {
                (parts::act(&paths::policy_state(lang, &policy.slug), t.policies_restore(), Weight::Normal, None, &[("state", "in-force")]))
            } @else {
                p { (t.policies_retire_text()) }
                (parts::act(&paths::policy_state(lang, &policy.slug), t.policies_retire(), Weight::Danger, None, &[("state", "retired")]))
            }
        }))
    };
    let way = parts::breadcrumb(t.breadcrumb(), &way, &*policy.slug);
    faults::page_below(view, way, (&policy.slug, None), faults, body)
}

fn in_language(view: &View, lang: Lang, texts: &Texts, faults: &Faults) -> Markup {
    let t = Text::of(view.lang);
    let words = texts.get(&lang).cloned().unwrap_or_default();
    let (title, text) = (field_name("title", lang), field_name("text", lang));
    let open = lang == view.lang || !words.text.is_empty() || faults.of(title).or(faults.of(text)).is_some();
    let fields = html! {
        (Field::text(title, t.policies_title_field()).value(&*words.title).lang(lang.code()).dir(lang.dir()).maxlength(120).error(faults.of(title)))
        (Field::area(text, t.policies_text_field(), 10).value(&*words.text).lang(lang.code()).dir(lang.dir()).error(faults.of(text)))
    };
    parts::disclosure(lang.own_name(), open, fields)
}
