//! People, for a directory.

mod saving;
mod store;

use axum::{
    body::Bytes,
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::IntoResponse,
};
use halqa_platform::{crypto, http::peer::Peer, jobs};
use serde_json::{Value, json};
use uuid::Uuid;

use self::store::{Known, Membership};
use super::{
    ROOT, by,
    change::{Change, ENTERPRISE, USER},
    fault::{Fault, Outcome},
    id,
    listing::{self, Asked, Shape, Wanted},
};
use crate::{Identity, viewer::Viewer};

pub(super) use store::{name_it, visible};

/// The body of a request.
pub(super) fn document(body: &Bytes) -> Outcome<Value> {
    serde_json::from_slice(body)
        .map_err(|error| Fault::bad("invalidSyntax", format!("The body is no JSON: {error}")))
}

/// Where a person is.
pub(super) fn location(identity: &Identity, account: Uuid) -> String {
    format!("{}{ROOT}/Users/{account}", identity.platform.config.base_url)
}

/// A person as a directory sees them.
fn shown(identity: &Identity, user: &Known, groups: Option<&[Membership]>) -> Value {
    let filled = |text: &str| (!text.is_empty()).then(|| Value::from(text));
    let mut of = json!({
        "schemas": [USER, ENTERPRISE],
        "id": user.id,
        "userName": user.email,
        "displayName": user.name,
        "name": { "formatted": user.name },
        "emails": [{ "value": user.email, "type": "work", "primary": true }],
        "active": user.is_active(),
        "preferredLanguage": user.lang,
        "timezone": user.time_zone,
    });
    let optional = [
        ("/externalId", user.external_id.as_deref().and_then(filled)),
        ("/name/givenName", user.given_name.as_deref().and_then(filled)),
        ("/name/familyName", user.family_name.as_deref().and_then(filled)),
    ];
    for (pointer, value) in optional {
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
        if let (Some(value), Some(to)) = (value, of.pointer_mut(parent)) {
            to[name] = value;
        }
    }
    match filled(&user.organisation) {
        Some(organisation) => of[ENTERPRISE] = json!({ "organization": organisation }),
        None => of["schemas"] = json!([USER]),
    }
    let version = crypto::sha256(of.to_string().as_bytes());
    if let Some(groups) = groups.filter(|groups| !groups.is_empty()) {
        let base = &identity.platform.config.base_url;
        let group = |group: &Membership| {
            json!({ "value": group.group_id, "display": group.name, "type": "direct",
                "$ref": format!("{base}{ROOT}/Groups/{}", group.group_id) })
        };
        of["groups"] = groups.iter().map(group).collect();
    }
    of["meta"] = json!({
        "resourceType": "User",
        "created": user.created_at,
        "lastModified": user.changed_at.unwrap_or(user.created_at),
        "version": format!("W/\"{}\"", hex::encode(version.get(..12).unwrap_or_default())),
        "location": location(identity, user.id),
    });
    of
}

fn version(identity: &Identity, user: &Known) -> String {
    shown(identity, user, None)["meta"]["version"].as_str().unwrap_or_default().to_owned()
}

async fn found(identity: &Identity, wanted: &Wanted, owner: Uuid) -> Outcome {
    let db = &identity.platform.db;
    let (total, people) = store::page(db, owner, wanted).await?;
    let ids: Vec<Uuid> = people.iter().map(|user| user.id).collect();
    let groups = if wanted.shape.wants("groups") { store::groups(db, &ids).await? } else { Vec::new() };
    let resources = people.iter().map(|user| {
        let own: Vec<Membership> =
            groups.iter().filter(|group| group.account_id == user.id).cloned().collect();
        shown(identity, user, Some(&own))
    });
    Ok(listing::page(wanted, total, resources.collect()))
}

/// GET a list.
pub(super) async fn list(
    State(identity): State<Identity>,
    viewer: Viewer,
    RawQuery(query): RawQuery,
) -> Outcome {
    found(&identity, &Asked::of_query(query.as_deref())?.read()?, viewer.id).await
}

/// The same, asked for in a body.
pub(super) async fn search(State(identity): State<Identity>, viewer: Viewer, body: Bytes) -> Outcome {
    found(&identity, &Asked::of_body(&document(&body)?)?.read()?, viewer.id).await
}

async fn answer(
    identity: &Identity,
    headers: &HeaderMap,
    (owner, account): (Uuid, Uuid),
    (status, shape): (StatusCode, Shape),
) -> Outcome {
    let db = &identity.platform.db;
    let user = store::find(db, owner, account).await?.ok_or_else(Fault::not_found)?;
    let groups = store::groups(db, &[account]).await?;
    Ok(listing::resource(headers, status, &shape, shown(identity, &user, Some(&groups))))
}

/// GET one.
pub(super) async fn one(
    State(identity): State<Identity>,
    viewer: Viewer,
    Path(account): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Outcome {
    let shape = Asked::of_query(query.as_deref())?.shape()?;
    answer(&identity, &headers, (viewer.id, id(&account)?), (StatusCode::OK, shape)).await
}

/// POST a new one.
pub(super) async fn create(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Outcome {
    let change = Change::of_document(&document(&body)?)?;
    let shape = Asked::of_query(query.as_deref())?.shape()?;
    let account = saving::create(&identity, by(&viewer, peer), &change).await?;
    jobs::wake();
    answer(&identity, &headers, (viewer.id, account), (StatusCode::CREATED, shape)).await
}

async fn save(
    identity: &Identity,
    (viewer, peer): (&Viewer, Peer),
    account: &str,
    (headers, query): (&HeaderMap, Option<&str>),
    change: &Change,
) -> Outcome {
    let (account, shape) = (id(account)?, Asked::of_query(query)?.shape()?);
    let seen = |user: &Known| listing::unchanged(headers, &version(identity, user));
    saving::save(identity, by(viewer, peer), account, seen, change).await?;
    jobs::wake();
    answer(identity, &HeaderMap::new(), (viewer.id, account), (StatusCode::OK, shape)).await
}

/// PUT the whole.
pub(super) async fn replace(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    Path(account): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Outcome {
    let change = Change::of_document(&document(&body)?)?.replacing();
    if change.user_name.is_none() {
        return Err(Fault::bad("invalidValue", "userName is missing"));
    }
    save(&identity, (&viewer, peer), &account, (&headers, query.as_deref()), &change).await
}

/// PATCH some of it.
pub(super) async fn patch(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    Path(account): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Outcome {
    let change = Change::of_operations(&document(&body)?)?;
    save(&identity, (&viewer, peer), &account, (&headers, query.as_deref()), &change).await
}

/// DELETE: suspends, and is gone for directories.
pub(super) async fn delete(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    Path(account): Path<String>,
    headers: HeaderMap,
) -> Outcome {
    let seen = |user: &Known| listing::unchanged(&headers, &version(&identity, user));
    saving::remove(&identity, by(&viewer, peer), id(&account)?, seen).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
