//! Handlers of policies.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    error::{Error, Result},
    http::{
        Form, View, conditional,
        peer::Peer,
        view::{redirect, redirect_saying},
    },
    lang::Lang,
};
use serde::Deserialize;
use serde_json::json;

use super::{
    pages, purpose,
    store::{self, Policy, Texts, Words},
};
use crate::{
    Identity, Text,
    audit::{self, Entry},
    consents,
    faults::Faults,
    paths,
    policy::{Access, Role, Routes},
    site,
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);

/// Longest text of a policy in one language, in characters.
const TEXT_MAX: usize = 100_000;
/// Longest title.
const TITLE_MAX: usize = 120;

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/policies", Access::Public, list)
        .get("/{lang}/policies/{policy}", Access::Public, show)
        .get("/{lang}/me/policies", Access::SignedIn, ask)
        .post("/{lang}/me/policies", Access::SignedIn, answer)
        .get("/{lang}/admin/policies", ADMINISTRATORS, desk)
        .post("/{lang}/admin/policies", ADMINISTRATORS, make)
        .get("/{lang}/admin/policies/{policy}", ADMINISTRATORS, edit)
        .post("/{lang}/admin/policies/{policy}", ADMINISTRATORS, save)
        .post("/{lang}/admin/policies/{policy}/publish", ADMINISTRATORS, publish)
        .post("/{lang}/admin/policies/{policy}/state", ADMINISTRATORS, set_state)
}

async fn find(identity: &Identity, slug: &str) -> Result<Policy> {
    store::find(&identity.platform.db, slug).await?.ok_or(Error::NotFound)
}

async fn list(State(identity): State<Identity>, view: View, headers: HeaderMap) -> Result<Response> {
    let in_force = store::in_force(&identity.platform.db).await?;
    Ok(conditional::page(&view, &headers, pages::list(&view, &in_force)))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wanted {
    version: Option<i64>,
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    headers: HeaderMap,
    Path((_, slug)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let policy = find(&identity, &slug).await?;
    let mut versions = store::versions(&identity.platform.db, policy.id).await?;
    versions.retain(|version| version.published_at.is_some());
    let shown = match wanted.version {
        None => versions.first(),
        Some(number) => versions.iter().find(|version| version.number == number),
    };
    let shown = shown.ok_or(Error::NotFound)?;
    Ok(conditional::page(&view, &headers, pages::policy(&view, &policy, shown, &versions)))
}

async fn ask(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    let db = &identity.platform.db;
    let asked = store::asked(db, store::answered_at(db, viewer.id).await?).await?;
    let given = consents::of(db, viewer.id).await?;
    let in_force = store::in_force(db).await?;
    Ok(pages::mine(&view, &viewer, &asked, &in_force, &given).into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Answer {
    answer: String,
    next: String,
    policy: String,
}

/// Agrees to everything that is asked, or says "not now"; from the page of one's own, also to one policy, or takes an
/// agreement back.
async fn answer(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(form): Form<Answer>,
) -> Result<Response> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let all = match form.policy.as_str() {
        "" => store::asked(&platform.db, store::answered_at(&platform.db, viewer.id).await?).await?,
        slug => {
            let in_force = store::in_force(&platform.db).await?;
            in_force.into_iter().filter(|(policy, _)| policy.slug == slug).collect()
        }
    };
    let mut tx = platform.db.begin().await?;
    for (policy, version) in &all {
        let (purpose, number) = (purpose(&policy.slug), version.number.to_string());
        let action = match form.answer.as_str() {
            "agree" => {
                // Of an older version they agreed to, the record ends where this one begins.
                consents::replace(&mut tx, now, viewer.id, &purpose, &number).await?;
                "policy.agreed"
            }
            "withdraw" => {
                consents::withdraw(&mut tx, now, viewer.id, &purpose, "").await?;
                "policy.declined"
            }
            _ => "policy.declined",
        };
        let detail = json!({ "policy": policy.slug, "version": version.number });
        let entry = Entry::new(action).by(viewer.id).to(viewer.id).from(peer).detail(detail);
        audit::record(&mut tx, now, entry).await?;
    }
    if form.policy.is_empty() {
        store::answered(&mut tx, viewer.id, now).await?;
    }
    tx.commit().await?;
    let next = paths::local(&form.next);
    let to = if next.is_empty() { paths::my_policies(view.lang) } else { next.to_owned() };
    Ok(redirect_saying(&to, "answer-saved"))
}

async fn desk(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    desk_page(&identity, &view, &viewer, "", &Faults::default()).await
}

async fn desk_page(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    typed: &str,
    faults: &Faults,
) -> Result<Response> {
    let db = &identity.platform.db;
    let mut all = Vec::new();
    for policy in store::all(db).await? {
        let versions = store::versions(db, policy.id).await?;
        all.push((policy, versions));
    }
    Ok(pages::desk(view, viewer, &all, typed, faults))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Made {
    slug: String,
}

fn slug(typed: &str) -> Option<String> {
    let slug = typed.trim().to_lowercase();
    let good = (2..=40).contains(&slug.len())
        && slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !slug.starts_with('-')
        && !slug.ends_with('-');
    good.then_some(slug)
}

async fn make(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(form): Form<Made>,
) -> Result<Response> {
    let t = Text::of(view.lang);
    let platform = &identity.platform;
    let Some(slug) = slug(&form.slug) else {
        let faults = Faults::one("slug", t.policies_slug_wrong());
        return desk_page(&identity, &view, &viewer, &form.slug, &faults).await;
    };
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    if store::make(&mut tx, now, &slug).await?.is_none() {
        let faults = Faults::one("slug", t.policies_slug_taken());
        drop(tx);
        return desk_page(&identity, &view, &viewer, &form.slug, &faults).await;
    }
    let entry = Entry::new("policy.made").by(viewer.id).from(peer).detail(json!({ "policy": slug }));
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    Ok(redirect(&paths::admin_policy(view.lang, &slug)))
}

async fn edit(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    let policy = find(&identity, &slug).await?;
    let versions = store::versions(&identity.platform.db, policy.id).await?;
    // The draft, else what is in force, to go on from.
    let texts = versions.first().map(|version| version.texts.clone()).unwrap_or_default();
    Ok(pages::editor(&view, &viewer, &policy, &versions, &texts, &Faults::default()))
}

fn read(lang: Lang, fields: &BTreeMap<String, String>, faults: &mut Faults) -> Texts {
    let t = Text::of(lang);
    let mut texts = Texts::new();
    for each in Lang::ALL {
        let field = |name: &str| {
            fields
                .get(&format!("{name}-{each}"))
                .map(|text| text.trim().replace("\r\n", "\n"))
                .unwrap_or_default()
        };
        let words = Words { title: field("title"), text: field("text") };
        if words == Words::default() {
            continue;
        }
        if words.title.is_empty() || words.title.chars().count() > TITLE_MAX {
            faults.add(pages::field_name("title", each), t.policies_title_missing(each.own_name()));
        }
        if words.text.is_empty() || words.text.chars().count() > TEXT_MAX {
            faults.add(pages::field_name("text", each), t.policies_text_missing(each.own_name()));
        }
        texts.insert(each, words);
    }
    if texts.is_empty() {
        faults.add(pages::field_name("title", lang), t.policies_empty());
    }
    texts
}

async fn save(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): Path<(String, String)>,
    Form(fields): Form<BTreeMap<String, String>>,
) -> Result<Response> {
    let policy = find(&identity, &slug).await?;
    let mut faults = Faults::default();
    let texts = read(view.lang, &fields, &mut faults);
    let platform = &identity.platform;
    if !faults.none() {
        let versions = store::versions(&platform.db, policy.id).await?;
        return Ok(pages::editor(&view, &viewer, &policy, &versions, &texts, &faults));
    }
    let mut tx = platform.db.begin().await?;
    store::save_draft(&mut tx, platform.clock.now(), policy.id, &texts).await?;
    tx.commit().await?;
    Ok(redirect_saying(&paths::admin_policy(view.lang, &slug), "policy-saved"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Publishing {
    asks: String,
    state: String,
}

async fn publish(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, slug)): Path<(String, String)>,
    Form(form): Form<Publishing>,
) -> Result<Response> {
    let policy = find(&identity, &slug).await?;
    let platform = &identity.platform;
    let (now, asks) = (platform.clock.now(), form.asks == "on");
    let mut tx = platform.db.begin().await?;
    let Some(number) = store::publish(&mut tx, now, policy.id, asks).await? else {
        return Ok(redirect_saying(&paths::admin_policy(view.lang, &slug), "policy-no-draft"));
    };
    site::store::touch(&mut tx).await?;
    let detail = json!({ "policy": slug, "version": number, "asks": asks });
    let entry = Entry::new("policy.published").by(viewer.id).from(peer).detail(detail);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    site::refresh(&identity).await?;
    Ok(redirect_saying(&paths::admin_policy(view.lang, &slug), "policy-published"))
}

async fn set_state(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, slug)): Path<(String, String)>,
    Form(form): Form<Publishing>,
) -> Result<Response> {
    let policy = find(&identity, &slug).await?;
    let platform = &identity.platform;
    let now = platform.clock.now();
    let (at, action) = match form.state.as_str() {
        "retired" => (Some(now), "policy.retired"),
        "in-force" => (None, "policy.restored"),
        _ => return Err(Error::NotFound),
    };
    let mut tx = platform.db.begin().await?;
    if store::set_retired(&mut tx, policy.id, at).await? {
        site::store::touch(&mut tx).await?;
        let entry = Entry::new(action).by(viewer.id).from(peer).detail(json!({ "policy": slug }));
        audit::record(&mut tx, now, entry).await?;
    }
    tx.commit().await?;
    site::refresh(&identity).await?;
    Ok(redirect_saying(&paths::admin_policy(view.lang, &slug), "policy-saved"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_plain() {
        assert_eq!(slug(" Privacy-Notice "), Some("privacy-notice".to_owned()));
        for bad in ["", "x", "-ab", "سياسة", "a/b", "a b"] {
            assert_eq!(slug(bad), None, "{bad}");
        }
    }
}
