//! What a directory can find out of this service: what it can do, which resources there are, and of what they are made.

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use serde_json::{Value, json};

use super::{
    ROOT,
    change::{ENTERPRISE, USER},
    fault::{Fault, Outcome},
    groups::GROUP,
    listing::{MOST, json},
};
use crate::Identity;

fn base(identity: &Identity) -> String {
    format!("{}{ROOT}", identity.platform.config.base_url)
}

/// GET what the service can do.
pub(super) async fn config(State(identity): State<Identity>) -> Outcome {
    let body = json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
        "documentationUri": format!("{}/en/developers", identity.platform.config.base_url),
        "patch": { "supported": true },
        "bulk": { "supported": false, "maxOperations": 0, "maxPayloadSize": 0 },
        "filter": { "supported": true, "maxResults": MOST },
        "changePassword": { "supported": false },
        "sort": { "supported": true },
        "etag": { "supported": true },
        "authenticationSchemes": [{
            "type": "oauthbearertoken",
            "name": "Access token",
            "description": "An access token of an administrator with the scope scim, in the header Authorization: Bearer.",
            "specUri": "https://www.rfc-editor.org/info/rfc6750",
            "primary": true,
        }],
        "meta": { "resourceType": "ServiceProviderConfig", "location": format!("{}/ServiceProviderConfig", base(&identity)) },
    });
    Ok(json(StatusCode::OK, &body))
}

fn resource_types(base: &str) -> Vec<Value> {
    let one = |name: &str, path: &str, about: &str, schema: &str, extensions: Value| {
        let mut of = json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
            "id": name,
            "name": name,
            "endpoint": path,
            "description": about,
            "schema": schema,
            "meta": { "resourceType": "ResourceType", "location": format!("{base}/ResourceTypes/{name}") },
        });
        if extensions.is_array() {
            of["schemaExtensions"] = extensions;
        }
        of
    };
    vec![
        one("User", "/Users", "People", USER, json!([{ "schema": ENTERPRISE, "required": false }])),
        one("Group", "/Groups", "Groups of people", GROUP, Value::Null),
    ]
}

fn list(all: &[Value]) -> axum::response::Response {
    let body = json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        "totalResults": all.len(), "startIndex": 1, "itemsPerPage": all.len(), "Resources": all,
    });
    json(StatusCode::OK, &body)
}

fn named(all: Vec<Value>, id: &str) -> Outcome {
    let found =
        all.into_iter().find(|of| of["id"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(id)));
    Ok(json(StatusCode::OK, &found.ok_or_else(Fault::not_found)?))
}

/// GET which resources there are.
pub(super) async fn types(State(identity): State<Identity>) -> Outcome {
    Ok(list(&resource_types(&base(&identity))))
}

/// GET one of them.
pub(super) async fn one_type(State(identity): State<Identity>, Path(id): Path<String>) -> Outcome {
    named(resource_types(&base(&identity)), &id)
}

/// GET of what resources are made.
pub(super) async fn all(State(identity): State<Identity>) -> Outcome {
    Ok(list(&schemas(&base(&identity))))
}

/// GET one of them.
pub(super) async fn one(State(identity): State<Identity>, Path(id): Path<String>) -> Outcome {
    named(schemas(&base(&identity)), &id)
}

/// A text attribute that may be read and written; the others are made from it.
fn text(name: &str, about: &str) -> Value {
    json!({
        "name": name, "type": "string", "multiValued": false, "description": about, "required": false,
        "caseExact": false, "mutability": "readWrite", "returned": "default", "uniqueness": "none",
    })
}

fn with(mut of: Value, more: &[(&str, Value)]) -> Value {
    for (name, value) in more {
        of[*name] = value.clone();
    }
    of
}

fn read_only(name: &str, about: &str) -> Value {
    with(text(name, about), &[("mutability", "readOnly".into())])
}

fn complex(name: &str, about: &str, more: &[(&str, Value)], parts: Value) -> Value {
    let mut of = with(text(name, about), &[("type", "complex".into()), ("subAttributes", parts)]);
    if let Some(of) = of.as_object_mut() {
        of.remove("caseExact");
        of.remove("uniqueness");
    }
    with(of, more)
}

fn boolean(of: Value) -> Value {
    let mut of = with(of, &[("type", "boolean".into())]);
    if let Some(of) = of.as_object_mut() {
        of.remove("caseExact");
        of.remove("uniqueness");
    }
    of
}

fn reference(of: Value, to: &str) -> Value {
    with(of, &[("type", "reference".into()), ("referenceTypes", json!([to])), ("caseExact", true.into())])
}

fn user() -> Vec<Value> {
    let multi = |of: &str| [("multiValued", json!(true)), ("mutability", json!(of))];
    vec![
        with(
            text("userName", "The e-mail address of the account: it signs in with it, and mails go there."),
            &[("required", true.into()), ("uniqueness", "server".into())],
        ),
        with(
            text("externalId", "What the directory calls the person; each directory has its own."),
            &[("caseExact", true.into())],
        ),
        complex(
            "name",
            "The parts of the name.",
            &[],
            json!([
                read_only("formatted", "The whole name: displayName."),
                text("givenName", "Given name."),
                text("familyName", "Family name."),
            ]),
        ),
        text("displayName", "The name as it is shown; made of its parts where it is not given."),
        boolean(text("active", "Whether the account can be used. One that a person suspended stays so.")),
        with(
            text(
                "preferredLanguage",
                "The language of pages and mails; one that is not offered changes nothing.",
            ),
            &[("canonicalValues", json!(["ar", "zh", "en", "fr", "ru", "es"]))],
        ),
        text("timezone", "IANA time zone; one that is not known changes nothing."),
        complex(
            "emails",
            "The address: always userName.",
            &multi("readOnly"),
            json!([
                read_only("value", "The address."),
                read_only("type", "Always work."),
                boolean(read_only("primary", "Always true.")),
            ]),
        ),
        complex(
            "groups",
            "Groups that the person is in.",
            &multi("readOnly"),
            json!([
                read_only("value", "Id of the group."),
                reference(read_only("$ref", "Where it is."), "Group"),
                read_only("display", "What it is called."),
                read_only("type", "Always direct."),
            ]),
        ),
    ]
}

fn group() -> Vec<Value> {
    let immutable = |of: Value| with(of, &[("mutability", "immutable".into())]);
    vec![
        with(
            text("displayName", "What the group is called; no two are called alike."),
            &[("required", true.into()), ("uniqueness", "server".into())],
        ),
        with(text("externalId", "What the directory calls the group."), &[("caseExact", true.into())]),
        complex(
            "members",
            "Who belongs to it: people, no groups.",
            &[("multiValued", json!(true))],
            json!([
                immutable(text("value", "Id of the person.")),
                immutable(reference(text("$ref", "Where they are."), "User")),
                read_only("display", "Their name."),
                with(immutable(text("type", "Always User.")), &[("canonicalValues", json!(["User"]))]),
            ]),
        ),
    ]
}

fn schemas(base: &str) -> Vec<Value> {
    let one = |id: &str, name: &str, about: &str, attributes: Vec<Value>| {
        json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
            "id": id, "name": name, "description": about, "attributes": attributes,
            "meta": { "resourceType": "Schema", "location": format!("{base}/Schemas/{id}") },
        })
    };
    let organization =
        text("organization", "Whom the person works for. Where it is left out, department is taken for it.");
    vec![
        one(USER, "User", "A person", user()),
        one(ENTERPRISE, "EnterpriseUser", "A person in an organisation", vec![organization]),
        one(GROUP, "Group", "A group of people", group()),
    ]
}
