//! Groups, for a directory.

mod store;

use std::collections::BTreeSet;

use axum::{
    body::Bytes,
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use halqa_platform::{db::Tx, http::peer::Peer};
use serde_json::{Value, json};
use uuid::Uuid;

use self::store::Known;
use super::{
    ROOT, by,
    change::{self, Verb},
    fault::{Fault, Outcome},
    filter, id,
    listing::{self, Asked, Wanted},
    members,
    users::{document, location as person, visible},
};
use crate::{
    Identity, accounts,
    groups::{
        NAME_MAX,
        acts::{self, By, Members, Trouble},
        store::{self as groups, Group},
    },
    viewer::Viewer,
};

/// The schema of groups.
pub(super) const GROUP: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";

fn version(revision: i64) -> String {
    format!("W/\"{revision}\"")
}

fn shown(identity: &Identity, group: &Known, members: Option<&[(Uuid, String)]>) -> Value {
    let mut of = json!({ "schemas": [GROUP], "id": group.id, "displayName": group.name });
    if let Some(external) = &group.external_id {
        of["externalId"] = external.as_str().into();
    }
    if let Some(members) = members.filter(|members| !members.is_empty()) {
        let one = |(account, name): &(Uuid, String)| json!({ "value": account, "display": name, "type": "User", "$ref": person(identity, *account) });
        of["members"] = members.iter().map(one).collect();
    }
    of["meta"] = json!({
        "resourceType": "Group",
        "created": group.created_at,
        "lastModified": group.changed_at,
        "version": version(group.revision),
        "location": format!("{}{ROOT}/Groups/{}", identity.platform.config.base_url, group.id),
    });
    of
}

async fn found(identity: &Identity, wanted: &Wanted, owner: Uuid) -> Outcome {
    let db = &identity.platform.db;
    let (total, groups) = store::page(db, owner, wanted).await?;
    let mut resources = Vec::with_capacity(groups.len());
    for group in &groups {
        let members =
            if wanted.shape.wants("members") { Some(store::members(db, group.id).await?) } else { None };
        resources.push(shown(identity, group, members.as_deref()));
    }
    Ok(listing::page(wanted, total, resources))
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
    (owner, group): (Uuid, Uuid),
    (status, query): (StatusCode, Option<&str>),
) -> Outcome {
    let shape = Asked::of_query(query)?.shape()?;
    let db = &identity.platform.db;
    let known = store::find(db, owner, group).await?.ok_or_else(Fault::not_found)?;
    let members = if shape.wants("members") { Some(store::members(db, group).await?) } else { None };
    Ok(listing::resource(headers, status, &shape, shown(identity, &known, members.as_deref())))
}

/// GET one.
pub(super) async fn one(
    State(identity): State<Identity>,
    viewer: Viewer,
    Path(group): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Outcome {
    answer(&identity, &headers, (viewer.id, id(&group)?), (StatusCode::OK, query.as_deref())).await
}

/// A group as it is to be; what is `None` stays.
#[derive(Debug, Default)]
struct To {
    name: Option<String>,
    external_id: Option<Option<String>>,
    members: Option<BTreeSet<Uuid>>,
}

fn text(value: &Value, name: &str) -> Outcome<String> {
    let wrong = || Fault::bad("invalidValue", format!("{name} must be a text"));
    Ok(value.as_str().ok_or_else(wrong)?.to_owned())
}

fn group_name(value: &Value) -> Outcome<String> {
    let name = accounts::one_line(&text(value, "displayName")?, NAME_MAX).filter(|name| !name.is_empty());
    name.ok_or_else(|| {
        Fault::bad("invalidValue", format!("displayName must have 1 to {NAME_MAX} characters"))
    })
}

fn external_id(value: Option<&Value>) -> Outcome<Option<String>> {
    let Some(value) = value.filter(|value| !value.is_null()) else { return Ok(None) };
    let name = text(value, "externalId")?;
    if name.chars().count() > 255 {
        return Err(Fault::bad("invalidValue", "externalId is longer than 255 characters"));
    }
    Ok(Some(name).filter(|name| !name.is_empty()))
}

impl To {
    fn of_document(document: &Value) -> Outcome<Self> {
        let missing = || Fault::bad("invalidValue", "displayName is missing");
        let members = change::field(document, "members").map(members::named).transpose()?;
        Ok(Self {
            name: Some(group_name(change::field(document, "displayName").ok_or_else(missing)?)?),
            external_id: Some(external_id(change::field(document, "externalId"))?),
            members: Some(members.unwrap_or_default().into_iter().collect()),
        })
    }

    /// `members`: who belongs to it now.
    fn of_operations(body: &Value, members: BTreeSet<Uuid>) -> Outcome<Self> {
        let mut to = Self { members: Some(members), ..Self::default() };
        for operation in change::operations(body)? {
            match operation.path {
                Some(path) => to.apply(operation.verb, path, operation.value, true)?,
                None if operation.verb == Verb::Remove => {
                    return Err(Fault::bad("noTarget", "remove needs a path"));
                }
                None => {
                    let all = operation.value.and_then(Value::as_object);
                    let wrong = || Fault::bad("invalidValue", "An operation without a path needs an object.");
                    for (path, value) in all.ok_or_else(wrong)? {
                        to.apply(operation.verb, path, Some(value), false)?;
                    }
                }
            }
        }
        Ok(to)
    }

    fn apply(&mut self, verb: Verb, path: &str, value: Option<&Value>, named: bool) -> Outcome<()> {
        let target = filter::target(path)?;
        let of = &target.attribute;
        let core = GROUP.to_ascii_lowercase();
        let known = of.schema.as_ref().is_none_or(|schema| *schema == core) && of.sub.is_none();
        let unknown = || Fault::bad("invalidPath", format!("There is no attribute {path:?}."));
        match of.name.as_str() {
            "members" if known => {
                let members = self.members.get_or_insert_default();
                return members::apply(members, verb, target.filter.as_ref(), value);
            }
            _ if target.filter.is_some() => return Err(unknown()),
            "displayname" if known => {
                let missing = || Fault::bad("invalidValue", "displayName cannot be taken away");
                let value = value.filter(|_| verb != Verb::Remove).ok_or_else(missing)?;
                self.name = Some(group_name(value)?);
            }
            "externalid" if known => {
                self.external_id = Some(external_id(value.filter(|_| verb != Verb::Remove))?);
            }
            "id" | "meta" if known && named => {
                return Err(Fault::bad("mutability", format!("{path} is said by the server alone")));
            }
            _ if named => return Err(unknown()),
            _ => {}
        }
        Ok(())
    }
}

fn troubled<T>(done: std::result::Result<T, Trouble>) -> Outcome<T> {
    done.map_err(|trouble| match trouble {
        Trouble::Gone => Fault::not_found(),
        Trouble::Taken => Fault::taken("There is a group with this displayName already."),
        Trouble::LastAdministrator => {
            Fault::new(StatusCode::CONFLICT, "The site would be left without an administrator.")
        }
        Trouble::NoPerson(id) => Fault::bad("invalidValue", format!("There is no user {id}.")),
    })
}

/// Writes what is to be of a group that was taken; whether anything changed.
async fn write(identity: &Identity, tx: &mut Tx, by: By, group: &Group, to: To) -> Outcome<()> {
    let platform = &identity.platform;
    if let Some(name) = &to.name {
        troubled(acts::rename(platform, tx, by, group, name).await?)?;
    }
    if let Some(external) = to.external_id {
        let before = store::external_id(tx, by.actor, group.id).await?;
        if before != external {
            super::users::name_it(tx, (by.actor, "group"), group.id, external.as_deref()).await?;
            groups::touch(tx, platform.clock.now(), group.id).await?;
        }
    }
    if let Some(wanted) = to.members {
        let now: BTreeSet<Uuid> = groups::member_ids(tx, group.id).await?.into_iter().collect();
        let add: Vec<Uuid> = wanted.difference(&now).copied().collect();
        let there: BTreeSet<Uuid> = visible(tx, &add).await?.into_iter().collect();
        if let Some(missing) = add.iter().find(|account| !there.contains(account)) {
            return troubled(Err(Trouble::NoPerson(*missing)));
        }
        let change = Members { add, remove: now.difference(&wanted).copied().collect() };
        troubled(acts::change_members(platform, tx, by, group, change).await?)?;
    }
    Ok(())
}

/// A group that a directory may change, held from everybody else.
async fn take(tx: &mut Tx, group: Uuid, headers: &HeaderMap) -> Outcome<Group> {
    let group = groups::take(tx, group).await?.ok_or_else(Fault::not_found)?;
    listing::unchanged(headers, &version(group.revision))?;
    if !group.directory {
        let detail =
            "This group is kept by hand. An administrator can hand it over to directories on its page.";
        return Err(Fault::new(StatusCode::FORBIDDEN, detail));
    }
    Ok(group)
}

/// POST a new one.
pub(super) async fn create(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Outcome {
    let to = To::of_document(&document(&body)?)?;
    let by = by(&viewer, peer);
    let mut tx = identity.platform.db.begin().await?;
    let name = to.name.clone().unwrap_or_default();
    let group = troubled(acts::make(&identity.platform, &mut tx, by, &name, true).await?)?;
    let taken = groups::take(&mut tx, group).await?.ok_or_else(Fault::not_found)?;
    write(&identity, &mut tx, by, &taken, to).await?;
    tx.commit().await?;
    answer(&identity, &HeaderMap::new(), (viewer.id, group), (StatusCode::CREATED, query.as_deref())).await
}

/// PUT the whole.
pub(super) async fn replace(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    Path(group): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Outcome {
    let (group, to) = (id(&group)?, To::of_document(&document(&body)?)?);
    let mut tx = identity.platform.db.begin().await?;
    let taken = take(&mut tx, group, &headers).await?;
    write(&identity, &mut tx, by(&viewer, peer), &taken, to).await?;
    tx.commit().await?;
    answer(&identity, &HeaderMap::new(), (viewer.id, group), (StatusCode::OK, query.as_deref())).await
}

/// PATCH some of it. The answer has no body unless attributes are asked for: a group may have many thousand members.
pub(super) async fn patch(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    Path(group): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Outcome {
    let (group, body) = (id(&group)?, document(&body)?);
    let mut tx = identity.platform.db.begin().await?;
    let taken = take(&mut tx, group, &headers).await?;
    let members = groups::member_ids(&mut tx, group).await?.into_iter().collect();
    let to = To::of_operations(&body, members)?;
    write(&identity, &mut tx, by(&viewer, peer), &taken, to).await?;
    let now = groups::take(&mut tx, group).await?.ok_or_else(Fault::not_found)?;
    tx.commit().await?;
    if query.as_deref().is_some_and(|query| query.to_ascii_lowercase().contains("attributes=")) {
        let about = (StatusCode::OK, query.as_deref());
        return answer(&identity, &HeaderMap::new(), (viewer.id, group), about).await;
    }
    let mut response = StatusCode::NO_CONTENT.into_response();
    if let Ok(version) = HeaderValue::from_str(&version(now.revision)) {
        response.headers_mut().insert(header::ETAG, version);
    }
    Ok(response)
}

/// DELETE: its members lose what only it gave them.
pub(super) async fn delete(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    Path(group): Path<String>,
    headers: HeaderMap,
) -> Outcome {
    let mut tx = identity.platform.db.begin().await?;
    let taken = take(&mut tx, id(&group)?, &headers).await?;
    troubled(acts::delete(&identity.platform, &mut tx, by(&viewer, peer), &taken).await?)?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
