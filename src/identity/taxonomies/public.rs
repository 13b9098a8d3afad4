//! Themes for everybody: browse by them, and take a vocabulary along as a file.

use std::{future::Future, pin::Pin, sync::Arc};

use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    cldr,
    error::{Error, Result},
    html::{
        page::NavItem,
        parts::{self, Kind as Notice},
    },
    http::{View, conditional},
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    Kept,
    pages::{self, PAGE, downloads, label, title, turning},
    routes::{Asked, find},
    rules::{Concept, Kind},
    writing::{self, Format},
};
use crate::{
    Identity, Text, paths,
    policy::{Access, Routes},
    viewer::Viewer,
};

/// What another domain has of themes with these ids: a part of the theme's page; nothing where it has nothing.
pub type Things = Arc<
    dyn Fn(View, Vec<String>) -> Pin<Box<dyn Future<Output = Result<Option<Markup>>> + Send>> + Send + Sync,
>;

/// Adds the routes.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/themes", Access::Public, list)
        .get("/{lang}/themes/{vocabulary}", Access::Public, scheme)
        .get("/{lang}/themes/{vocabulary}/{concept}", Access::Public, concept)
        .get("/themes/{vocabulary_file}", Access::Public, file)
}

// Themes say what there is to learn: they are shown to whom courses are.
fn open(view: &View, viewer: Option<&Viewer>) -> Result<()> {
    if view.look.catalogue || viewer.is_some() { Ok(()) } else { Err(Error::SignInNeeded) }
}

async fn list(
    State(identity): State<Identity>,
    view: View,
    viewer: Option<Viewer>,
    headers: HeaderMap,
) -> Result<Response> {
    open(&view, viewer.as_ref())?;
    let (lang, t) = (view.lang, Text::of(view.lang));
    let shelf = identity.themes.shelf();
    let body = html! {
        (parts::heading(None, html! { (t.themes_public_title()) }, Some(html! { (t.themes_public_lead()) })))
        @if shelf.schemes.is_empty() { (parts::empty(t.themes_none(), t.themes_none_public(), None)) }
        @for kept in &shelf.schemes {
            section aria-labelledby={ "v-" (kept.slug) } {
                h2 id={ "v-" (kept.slug) } { a href=(paths::vocabulary(lang, &kept.slug)) { (title(kept, lang)) } }
                (links(lang, kept, &kept.under(None, lang), 24))
            }
        }
    };
    Ok(conditional::page(
        &view,
        &headers,
        view.page(t.themes_public_title()).public(t.themes_public_lead(), &Lang::ALL).show(body),
    ))
}

fn links(lang: Lang, kept: &Kept, all: &[(&str, &Concept)], most: usize) -> Markup {
    let t = Text::of(lang);
    html! {
        ul.concepts {
            @for (uri, concept) in all.iter().take(most) {
                li {
                    a href=(paths::concept(lang, &kept.slug, &concept.slug)) { (label(concept, lang)) }
                    @if kept.has_under(uri) { " " span.quiet { (t.themes_narrower_count(kept.under(Some(uri), lang).len() as i64)) } }
                }
            }
        }
        @if all.len() > most {
            p { a href=(paths::vocabulary(lang, &kept.slug)) { (t.themes_all(cldr::number(lang, all.len() as i64))) } }
        }
    }
}

async fn scheme(
    State(identity): State<Identity>,
    view: View,
    viewer: Option<Viewer>,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response> {
    open(&view, viewer.as_ref())?;
    let kept = find(&identity, &slug)?;
    let (lang, t) = (view.lang, Text::of(view.lang));
    let all = kept.under(None, lang);
    let page = asked.page.unwrap_or(1).clamp(1, all.len().div_ceil(PAGE).max(1));
    let shown: Vec<_> = all.iter().skip((page - 1) * PAGE).take(PAGE).copied().collect();
    let link = |n: usize| format!("{}?page={n}", paths::vocabulary(lang, &slug));
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[NavItem::new(paths::themes(lang), t.themes_public_title())], title(&kept, lang)))
        (parts::heading(None, html! { (title(&kept, lang)) }, None))
        (links(lang, &kept, &shown, PAGE))
        (turning(lang, page, all.len(), link))
        (parts::section("files", t.themes_files(), html! { p { (t.themes_files_text()) } (downloads(lang, &kept)) }))
    };
    let langs = langs_of(kept.scheme.titles.keys());
    Ok(conditional::page(&view, &headers, view.page(kept.title(lang).1).public("", &langs).show(body)))
}

fn langs_of<'a>(tags: impl Iterator<Item = &'a String>) -> Vec<Lang> {
    tags.filter_map(|tag| tag.parse().ok()).collect()
}

async fn concept(
    State(identity): State<Identity>,
    view: View,
    viewer: Option<Viewer>,
    Path((_, slug, place)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    open(&view, viewer.as_ref())?;
    let kept = find(&identity, &slug)?;
    let (uri, concept) = kept.find(&place).ok_or(Error::NotFound)?;
    let covers = if kept.classifies { kept.covers(uri) } else { Vec::new() };
    let mut things = Vec::new();
    for ask in identity.theme_things.iter().filter(|_| !covers.is_empty()) {
        things.extend(ask(view.clone(), covers.clone()).await?);
    }
    let page = about(&view, &kept, (uri, concept), &things);
    Ok(conditional::page(&view, &headers, page))
}

fn about(view: &View, kept: &Kept, (uri, concept): (&str, &Concept), things: &[Markup]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let mut way = vec![
        NavItem::new(paths::themes(lang), t.themes_public_title()),
        NavItem::new(paths::vocabulary(lang, &kept.slug), title(kept, lang)),
    ];
    for (_, above) in kept.way(uri) {
        way.push(NavItem::new(paths::concept(lang, &kept.slug, &above.slug), label(above, lang)));
    }
    let in_lang = |kind: Kind| {
        concept.text(kind, lang).map(|(of, text)| {
            let of = of.unwrap_or(lang);
            html! { p.pre lang=(of.code()) dir=(of.dir()) { (text) } }
        })
    };
    let also: Vec<String> = concept
        .of(Kind::AltLabel)
        .filter(|(of, _)| *of == lang.code())
        .map(|(_, text)| text.to_owned())
        .collect();
    let under = kept.under(Some(uri), lang);
    let related: Vec<_> = concept
        .related
        .iter()
        .filter_map(|uri| kept.scheme.concepts.get_key_value(uri))
        .map(|(uri, concept)| (uri.as_str(), concept))
        .collect();
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &way, label(concept, lang)))
        (parts::heading(None, html! { (label(concept, lang)) }, None))
        @if concept.deprecated { (parts::notice(Notice::Warning, None, html! { p {
            (t.themes_deprecated_text()) " "
            @if let Some(instead) = concept.replaced_by.as_ref().and_then(|uri| kept.scheme.concepts.get(uri)) {
                a href=(paths::concept(lang, &kept.slug, &instead.slug)) { (label(instead, lang)) }
            }
        } })) }
        @if let Some(text) = in_lang(Kind::Definition) { (text) }
        @if let Some(text) = in_lang(Kind::ScopeNote) { (text) }
        @if !also.is_empty() { p { (t.themes_also(cldr::list_and(lang, &also))) } }
        @for thing in things { (thing) }
        @if !under.is_empty() { (parts::section("under", t.themes_narrower(), links(lang, kept, &under, usize::MAX))) }
        @if !related.is_empty() { (parts::section("related", t.themes_related_public(), links(lang, kept, &related, usize::MAX))) }
        (parts::section("names", t.themes_names(), html! {
            dl.names {
                @for of in Lang::ALL { @if let Some(text) = concept.label_in(of.code()) {
                    dt { bdi lang=(of.code()) { (of.own_name()) } } dd { bdi lang=(of.code()) dir=(of.dir()) { (text) } }
                } }
            }
            p.quiet { bdi { code { (uri) } } }
        }))
    };
    let langs: Vec<Lang> = Lang::ALL.into_iter().filter(|of| concept.label_in(of.code()).is_some()).collect();
    view.page(concept.label(lang).1).public("", &langs).show(body)
}

async fn file(
    State(identity): State<Identity>,
    viewer: Option<Viewer>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response> {
    if !identity.platform.site.look().catalogue && viewer.is_none() {
        return Err(Error::SignInNeeded);
    }
    let (slug, end) = name.rsplit_once('.').ok_or(Error::NotFound)?;
    let format = Format::of_extension(end).ok_or(Error::NotFound)?;
    let kept = find(&identity, slug)?;
    let tag = format!("{}-{}", kept.id.simple(), kept.revision);
    if !conditional_needed(&headers, &tag) {
        return Ok(conditional::tagged(&headers, &tag, conditional::PUBLIC, || ().into_response()));
    }
    let shared = Arc::clone(&kept);
    let written = tokio::task::spawn_blocking(move || writing::write(&shared.scheme, format));
    let bytes = written.await.map_err(anyhow::Error::new)??;
    let mut response = conditional::tagged(&headers, &tag, conditional::PUBLIC, || bytes.into_response());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.mime()));
    let named = format!("attachment; filename=\"{slug}.{end}\"");
    if let Ok(value) = HeaderValue::from_str(&named) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

fn conditional_needed(headers: &HeaderMap, tag: &str) -> bool {
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    !known.into_iter().any(|value| value.contains(tag))
}

/// Labels of the way down to a concept, for a line under a search hit.
pub(crate) fn place_of(kept: &Kept, uri: &str, lang: Lang) -> String {
    let mut names = vec![kept.title(lang).1.to_owned()];
    names.extend(kept.way(uri).iter().map(|(_, concept)| pages::label(concept, lang).text.into_owned()));
    names.join(" › ")
}
