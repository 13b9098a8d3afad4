//! Handlers of vocabularies for administrators.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    error::{Error, Result},
    http::{
        Form, View,
        peer::Peer,
        view::{redirect, redirect_saying},
    },
    lang::Lang,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Kept, importing, pages, public,
    rules::{self, Concept, Described, Kind, Match, Refused, Scheme},
    store,
};
use crate::{
    Identity, Text,
    audit::Entry,
    faults::Faults,
    paths,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

pub(super) const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    let routes = routes
        .get("/{lang}/admin/themes", ADMINISTRATORS, list)
        .post("/{lang}/admin/themes", ADMINISTRATORS, create)
        .get("/{lang}/admin/themes/{vocabulary}", ADMINISTRATORS, show)
        .post("/{lang}/admin/themes/{vocabulary}", ADMINISTRATORS, settings)
        .post("/{lang}/admin/themes/{vocabulary}/delete", ADMINISTRATORS, delete)
        .post("/{lang}/admin/themes/{vocabulary}/concepts", ADMINISTRATORS, add)
        .get("/{lang}/admin/themes/{vocabulary}/concepts/{concept}", ADMINISTRATORS, concept)
        .post("/{lang}/admin/themes/{vocabulary}/concepts/{concept}", ADMINISTRATORS, describe)
        .post("/{lang}/admin/themes/{vocabulary}/concepts/{concept}/place", ADMINISTRATORS, place);
    let routes = importing::routes(routes);
    let routes = public::routes(routes);
    super::api::routes(routes)
}

type Fields = BTreeMap<String, String>;

fn field<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).map_or("", |value| value.trim())
}

/// Who does it, from where.
pub(super) type Doer<'a> = (&'a Viewer, Peer);

/// The vocabulary at a place in addresses.
pub(super) fn find(identity: &Identity, slug: &str) -> Result<std::sync::Arc<Kept>> {
    identity.themes.shelf().scheme(slug).cloned().ok_or(Error::NotFound)
}

/// A concept as the log keeps it.
fn as_logged(scheme: &Scheme, uri: &str) -> Value {
    scheme.concepts.get(uri).map_or(Value::Null, |concept| json!(concept))
}

/// Changes a vocabulary in one transaction with its entry in the log, and shows it at once. What `act` refuses changes
/// nothing.
async fn change<T>(
    identity: &Identity,
    (viewer, peer): Doer<'_>,
    (kept, action, about): (&Kept, &'static str, Option<&str>),
    act: impl FnOnce(&mut Scheme, &mut bool) -> std::result::Result<T, Refused>,
) -> Result<std::result::Result<T, Refused>> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let before = store::load_for_change(&mut tx, kept.id).await?.ok_or(Error::NotFound)?;
    let (mut after, mut classifies) = (before.scheme.clone(), before.classifies);
    let done = match act(&mut after, &mut classifies) {
        Ok(done) => done,
        Err(refused) => return Ok(Err(refused)),
    };
    let detail = match about {
        Some(uri) => json!({
            "scheme": before.slug, "concept": uri,
            "before": as_logged(&before.scheme, uri), "after": as_logged(&after, uri),
        }),
        None => json!({
            "scheme": before.slug,
            "before": { "titles": before.scheme.titles, "classifies": before.classifies },
            "after": { "titles": after.titles, "classifies": classifies },
        }),
    };
    let entry = Entry::new(action).by(viewer.id).from(peer).detail(detail);
    if store::save(&mut tx, platform, &before, (&after, classifies), entry).await? {
        store::commit(tx).await?;
        identity.themes.refresh(&platform.db).await?;
    }
    Ok(Ok(done))
}

/// Why an act was refused, in words.
pub(super) fn refused(lang: Lang, refused: &Refused) -> String {
    let t = Text::of(lang);
    match refused {
        Refused::Gone => t.themes_refused_gone(),
        Refused::Circle => t.themes_refused_circle(),
        Refused::Itself => t.themes_refused_itself(),
        Refused::Taken => t.themes_refused_taken(),
        Refused::NoLabel => t.themes_refused_no_label(),
        Refused::TooLong(kind) => return t.themes_refused_long(kind.longest() as i64),
        Refused::NotUri => t.themes_refused_uri(),
        Refused::HasNarrower => t.themes_refused_narrower(),
    }
    .to_owned()
}

async fn list(State(identity): State<Identity>, view: View) -> Response {
    pages::list(&view, &identity.themes.shelf(), &Faults::default(), &Fields::new())
}

async fn create(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let t = Text::of(view.lang);
    let mut faults = Faults::default();
    let title = field(&fields, "title");
    let slug = rules::slug_from(field(&fields, "slug"));
    if title.is_empty() || title.chars().count() > rules::LABEL_MAX {
        faults.add("title", t.themes_title_needed());
    }
    if slug.is_empty() {
        faults.add("slug", t.themes_slug_needed());
    }
    let typed = field(&fields, "uri");
    let own = format!("{}/themes/{slug}", identity.platform.config.base_url);
    let uri = if typed.is_empty() { own } else { typed.to_owned() };
    if !rules::is_uri(&uri) {
        faults.add("uri", t.themes_refused_uri());
    }
    if !faults.none() {
        return Ok(pages::list(&view, &identity.themes.shelf(), &faults, &fields));
    }
    let titles = BTreeMap::from([(view.lang.code().to_owned(), title.to_owned())]);
    let scheme = Scheme { uri, titles, ..Scheme::default() };
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    tx.lock("taxonomies").await?;
    if store::is_taken(&mut tx, &slug, &scheme.uri).await? {
        let faults = Faults::one("slug", t.themes_taken());
        return Ok(pages::list(&view, &identity.themes.shelf(), &faults, &fields));
    }
    store::create(&mut tx, platform, (&slug, true), &scheme).await?;
    let detail = json!({ "scheme": slug, "uri": scheme.uri });
    let entry = Entry::new("taxonomy.create").by(viewer.id).from(peer).detail(detail);
    crate::audit::record(&mut tx, platform.clock.now(), entry).await?;
    store::commit(tx).await?;
    identity.themes.refresh(&platform.db).await?;
    Ok(redirect_saying(&paths::admin_vocabulary(view.lang, &slug), "themes-saved"))
}

/// What is shown of a vocabulary.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// Words of a label.
    pub q: String,
    /// From 1.
    pub page: Option<usize>,
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let kept = find(&identity, &slug)?;
    Ok(pages::scheme(&view, &kept, &asked, &Faults::default()))
}

async fn settings(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, slug)): Path<(String, String)>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let kept = find(&identity, &slug)?;
    let texts = Lang::ALL.map(|lang| (lang, field(&fields, &format!("title-{lang}")).to_owned()));
    let long = texts.iter().any(|(_, text)| text.chars().count() > rules::LABEL_MAX);
    if long || texts.iter().all(|(_, text)| text.is_empty()) {
        let faults = Faults::one("title-en", Text::of(view.lang).themes_title_needed());
        return Ok(pages::scheme(&view, &kept, &Asked::default(), &faults));
    }
    let ticked = fields.contains_key("classifies");
    let done =
        change(&identity, (&viewer, peer), (&kept, "taxonomy.settings", None), |scheme, classifies| {
            for (lang, text) in texts {
                match text.is_empty() {
                    true => scheme.titles.remove(lang.code()),
                    false => scheme.titles.insert(lang.code().to_owned(), text),
                };
            }
            *classifies = ticked;
            Ok(())
        });
    let _ = done.await?;
    Ok(redirect_saying(&paths::admin_vocabulary(view.lang, &slug), "themes-saved"))
}

async fn delete(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, slug)): Path<(String, String)>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let kept = find(&identity, &slug)?;
    if !fields.contains_key("sure") {
        let faults = Faults::one("sure", Text::of(view.lang).themes_delete_tick());
        return Ok(pages::scheme(&view, &kept, &Asked::default(), &faults));
    }
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    tx.lock("taxonomies").await?;
    let detail = json!({ "scheme": slug, "uri": kept.scheme.uri, "concepts": kept.scheme.concepts.len() });
    let entry = Entry::new("taxonomy.delete").by(viewer.id).from(peer).detail(detail);
    store::delete(&mut tx, platform, kept.id, entry).await?;
    store::commit(tx).await?;
    identity.themes.refresh(&platform.db).await?;
    Ok(redirect_saying(&paths::admin_themes(view.lang), "themes-deleted"))
}

async fn add(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, slug)): Path<(String, String)>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let kept = find(&identity, &slug)?;
    let labels: BTreeMap<String, String> = Lang::ALL
        .into_iter()
        .map(|lang| (lang.code().to_owned(), field(&fields, &format!("label-{lang}")).to_owned()))
        .collect();
    let under = kept.find(field(&fields, "under")).map(|(uri, _)| uri.to_owned());
    // Its URI is known before, so that the log can name it.
    let made = rules::add(&mut kept.scheme.clone(), field(&fields, "slug"), &labels, under.as_deref());
    let about = made.clone().ok();
    let what = (&*kept, "taxonomy.add", about.as_deref());
    let done = change(&identity, (&viewer, peer), what, |scheme, _| {
        rules::add(scheme, field(&fields, "slug"), &labels, under.as_deref())
    });
    match done.await? {
        Ok(uri) => {
            let kept = find(&identity, &slug)?;
            let place = kept.scheme.concepts.get(&uri).map_or("", |concept| &concept.slug);
            Ok(redirect_saying(&paths::admin_concept(view.lang, &slug, place), "themes-saved"))
        }
        Err(why) => {
            let named = if why == Refused::Taken { "slug" } else { "label-en" };
            let faults = Faults::one(named, refused(view.lang, &why));
            Ok(pages::scheme(&view, &kept, &Asked::default(), &faults))
        }
    }
}

async fn concept(
    State(identity): State<Identity>,
    view: View,
    Path((_, slug, concept)): Path<(String, String, String)>,
) -> Result<Response> {
    let kept = find(&identity, &slug)?;
    let (uri, concept) = kept.find(&concept).ok_or(Error::NotFound)?;
    Ok(pages::concept(&view, &kept, (uri, concept), &Faults::default(), &Fields::new()))
}

/// What the form says; `None` where it says nothing of a concept.
fn described(kept: &Kept, known: &Concept, fields: &Fields) -> std::result::Result<Described, String> {
    let mut said = Described { notation: field(fields, "notation").to_owned(), ..Described::default() };
    for kind in Kind::ALL {
        for lang in Lang::ALL {
            let name = pages::text_field(kind, lang);
            if let Some(text) = fields.get(&name) {
                said.texts.insert((kind, lang.code().to_owned()), text.clone());
            }
        }
    }
    for kind in Match::ALL {
        if let Some(text) = fields.get(kind.id()) {
            said.matches.insert(kind, text.clone());
        }
    }
    said.related = match fields.get("related") {
        None => known.related.clone(),
        Some(text) => {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            let found = lines.map(|line| kept.meant(line).map(str::to_owned).ok_or_else(|| line.to_owned()));
            found.collect::<std::result::Result<BTreeSet<String>, String>>()?
        }
    };
    Ok(said)
}

async fn describe(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, slug, place)): Path<(String, String, String)>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let kept = find(&identity, &slug)?;
    let (uri, known) = kept.find(&place).ok_or(Error::NotFound)?;
    let said = match described(&kept, known, &fields) {
        Ok(said) => said,
        Err(unknown) => {
            let faults = Faults::one("related", Text::of(view.lang).themes_unknown(unknown));
            return Ok(pages::concept(&view, &kept, (uri, known), &faults, &fields));
        }
    };
    let what = (&*kept, "taxonomy.describe", Some(uri));
    let done = change(&identity, (&viewer, peer), what, |scheme, _| rules::describe(scheme, uri, &said));
    match done.await? {
        Ok(()) => Ok(redirect_saying(&paths::admin_concept(view.lang, &slug, &place), "themes-saved")),
        Err(why) => {
            let named = if why == Refused::NotUri { "exactMatch" } else { "prefLabel-en" };
            let faults = Faults::one(named, refused(view.lang, &why));
            Ok(pages::concept(&view, &kept, (uri, known), &faults, &fields))
        }
    }
}

async fn place(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, slug, place)): Path<(String, String, String)>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let kept = find(&identity, &slug)?;
    let (uri, known) = kept.find(&place).ok_or(Error::NotFound)?;
    let act = field(&fields, "act");
    let name = match act {
        "move" => "under",
        "merge" => "into",
        _ => "instead",
    };
    let typed = field(&fields, name);
    let other = kept.meant(typed);
    let unknown = (!typed.is_empty() && other.is_none()) || (act == "merge" && typed.is_empty());
    if unknown || !["move", "merge", "deprecate", "restore"].contains(&act) {
        let faults = Faults::one(name, Text::of(view.lang).themes_unknown(typed.to_owned()));
        return Ok(pages::concept(&view, &kept, (uri, known), &faults, &fields));
    }
    let action = match act {
        "move" => "taxonomy.move",
        "merge" => "taxonomy.merge",
        "deprecate" => "taxonomy.deprecate",
        _ => "taxonomy.restore",
    };
    let done = change(&identity, (&viewer, peer), (&kept, action, Some(uri)), |scheme, _| match act {
        "move" => rules::move_to(scheme, uri, other),
        "merge" => rules::merge(scheme, uri, other.unwrap_or_default()),
        act => rules::deprecate(scheme, uri, act == "deprecate", other),
    });
    match done.await? {
        Ok(()) => Ok(redirect(&paths::admin_concept(view.lang, &slug, &place))),
        Err(why) => {
            let faults = Faults::one(name, refused(view.lang, &why));
            Ok(pages::concept(&view, &kept, (uri, known), &faults, &fields))
        }
    }
}

/// A page that says what is wrong with what was sent.
pub(super) fn unprocessable(page: impl IntoResponse) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}
