//! The reference (OpenAPI 3.1), made from what stands at the handlers and from what the routes are declared with.

use axum::http::Method;
use halqa_platform::{config::Config, http::api::problem};
use serde_json::{Map, Value, json};
use utoipa::{
    PartialSchema,
    openapi::{HttpMethod, RefOr, Schema},
};

use super::scope::Scope;
use crate::policy::Access;

/// Largest archive of a course that is taken, in bytes: what a course may hold.
pub const UPLOAD_BYTES: u64 = 512 << 20;

/// One operation as the reference has it.
#[derive(Clone)]
pub struct Documented {
    /// Its address, with pieces in braces.
    pub path: &'static str,
    /// Its method.
    pub method: Method,
    /// The OpenAPI operation object.
    pub operation: Value,
    schemas: Vec<(String, RefOr<Schema>)>,
}

/// What the guard must know of an operation.
#[derive(Debug)]
pub struct Shape {
    /// Who may use it.
    pub access: Access,
    /// What a token must be good for.
    pub scope: Option<Scope>,
    /// Types of its answer; empty where it has none.
    pub produces: Vec<String>,
    /// Types of its body; empty where it has none.
    pub consumes: Vec<String>,
}

impl Shape {
    /// From the operation's description.
    pub fn of(documented: &Documented, access: Access, scope: Option<Scope>) -> Self {
        let types =
            |content: &Value| content.as_object().map(|types| types.keys().cloned().collect::<Vec<_>>());
        let answers = documented.operation["responses"].as_object();
        let mut produces: Vec<String> = answers
            .into_iter()
            .flatten()
            .filter(|(status, _)| status.starts_with('2'))
            .filter_map(|(_, answer)| types(&answer["content"]))
            .flatten()
            .collect();
        produces.dedup();
        let consumes = types(&documented.operation["requestBody"]["content"]).unwrap_or_default();
        Self { access, scope, produces, consumes }
    }
}

fn method(of: &[HttpMethod]) -> Method {
    match of.first() {
        Some(HttpMethod::Post) => Method::POST,
        Some(HttpMethod::Put) => Method::PUT,
        Some(HttpMethod::Patch) => Method::PATCH,
        Some(HttpMethod::Delete) => Method::DELETE,
        _ => Method::GET,
    }
}

impl Documented {
    /// The description `P`, with what follows from how the route is declared.
    pub fn of<P>(access: Access, scope: Option<Scope>) -> Self
    where
        P: utoipa::Path + utoipa::__dev::SchemaReferences + utoipa::__dev::Tags<'static>,
    {
        let mut schemas = Vec::new();
        P::schemas(&mut schemas);
        let path: &'static str = P::path().leak();
        let method = method(&P::methods());
        let mut operation = serde_json::to_value(P::operation()).unwrap_or_default();
        operation["tags"] = P::tags().into();
        binary(&mut operation["requestBody"]);
        for (_, answer) in operation["responses"].as_object_mut().into_iter().flatten() {
            binary(answer);
        }
        complete(&mut operation, path, &method, access, scope);
        Self { path, method, operation, schemas }
    }
}

/// An archive is bytes, not a list of numbers.
fn binary(of: &mut Value) {
    if let Some(archive) = of.pointer_mut("/content/application~1zip") {
        archive["schema"] = json!({ "type": "string", "format": "binary" });
    }
}

/// Adds what every operation of its kind has: who may use it, its limits, and every refusal that it may answer with.
fn complete(operation: &mut Value, path: &str, method: &Method, access: Access, scope: Option<Scope>) {
    let public = access == Access::Public;
    let body = !operation["requestBody"].is_null();
    let text = operation["description"].as_str().unwrap_or_default().to_owned();
    operation["description"] = format!("{text}\n\n{}", who(access, scope)).trim().into();
    let needs: Vec<&str> = scope.iter().map(|scope| scope.id()).collect();
    operation["security"] =
        if public { json!([{}, { "token": needs }]) } else { json!([{ "token": needs }]) };
    if operation["parameters"].is_null() {
        operation["parameters"] = json!([]);
    }
    let mut refusals = vec![401, 403, 406, 429];
    if path.contains('{') {
        refusals.push(404);
    }
    let queries =
        operation["parameters"].as_array().is_some_and(|all| all.iter().any(|one| one["in"] == "query"));
    if body || queries {
        refusals.push(422);
    }
    if body {
        refusals.extend([400, 413, 415]);
    }
    if *method == Method::POST {
        refusals.extend([400, 409, 422]);
        push(operation, "parameters", json!({ "$ref": "#/components/parameters/IdempotencyKey" }));
    }
    push(operation, "parameters", json!({ "$ref": "#/components/parameters/AcceptLanguage" }));
    for status in refusals {
        let key = status.to_string();
        if operation["responses"][&key].is_null() {
            operation["responses"][&key] =
                json!({ "$ref": format!("#/components/responses/Problem{status}") });
        }
    }
    let answers = operation["responses"].as_object_mut();
    for (_, answer) in answers.into_iter().flatten().filter(|(status, _)| status.starts_with('2')) {
        for name in ["RateLimit", "RateLimit-Policy"] {
            answer["headers"][name] = json!({ "$ref": format!("#/components/headers/{name}") });
        }
    }
}

fn push(operation: &mut Value, key: &str, value: Value) {
    if let Some(list) = operation[key].as_array_mut() {
        list.push(value);
    }
}

fn who(access: Access, scope: Option<Scope>) -> String {
    let people = match access {
        Access::Public => "Anybody.".to_owned(),
        Access::SignedIn => "Anybody with a token, for what is their own.".to_owned(),
        Access::Enrolled => "Whoever is enrolled in the course, and its staff.".to_owned(),
        Access::CourseStaff => {
            "The staff of the course: named for it, programme staff, administrators.".to_owned()
        }
        Access::Roles(roles) => {
            let names: Vec<&str> = roles.iter().map(|role| role.id()).collect();
            if names == ["administrator"] {
                "Administrators.".to_owned()
            } else {
                format!("These roles: {}; administrators always.", names.join(", "))
            }
        }
    };
    let scope = scope.map(|scope| format!(" Scope: `{}`.", scope.id())).unwrap_or_default();
    format!("Who: {people}{scope}")
}

const STATUSES: [u16; 11] = [400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 429];

/// The whole document.
pub fn whole(config: &Config, operations: &[Documented]) -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    let mut add = |(name, schema): &(String, RefOr<Schema>)| {
        schemas.insert(name.clone(), serde_json::to_value(schema).unwrap_or_default());
    };
    add(&("Problem".to_owned(), problem::ProblemDocument::schema()));
    add(&("ProblemField".to_owned(), problem::ProblemField::schema()));
    for operation in operations {
        operation.schemas.iter().for_each(&mut add);
        let item = paths.entry(operation.path).or_insert_with(|| json!({}));
        item[operation.method.as_str().to_lowercase()] = operation.operation.clone();
    }
    let titles = problem::titles(halqa_platform::lang::Lang::En);
    let title = |status: u16| {
        let code = problem::code(axum::http::StatusCode::from_u16(status).unwrap_or_default());
        titles.iter().find(|(known, _)| *known == code).map_or("", |(_, title)| *title)
    };
    let responses: Map<String, Value> = STATUSES
        .iter()
        .map(|status| {
            let mut answer = json!({
                "description": title(*status),
                "content": { problem::TYPE: { "schema": { "$ref": "#/components/schemas/Problem" } } },
            });
            if *status == 429 {
                answer["headers"]["Retry-After"] =
                    json!({ "description": "Seconds to wait.", "schema": { "type": "integer" } });
            }
            (format!("Problem{status}"), answer)
        })
        .collect();
    let scopes: Vec<String> =
        Scope::ALL.iter().map(|scope| format!("- `{}`: {}", scope.id(), scope.about())).collect();
    let header = |about: &str| json!({ "description": about, "schema": { "type": "string" } });
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": format!("{} API", config.site_name),
            "version": "1.0.0",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
            "description": format!(
                "Courses, enrolments, progress, completions and people, for programs. A token is made under \
                 “Access tokens” of one's account and sent as `Authorization: Bearer …`; it acts as its owner, within \
                 its scopes. Errors are problem details (RFC 9457). Lists come in pages: follow `next`, or the header \
                 `Link`. A POST may carry an `Idempotency-Key`: sent again with the same key and body within a day, it \
                 is done once and answered alike.\n\nScopes:\n{}", scopes.join("\n")
            ),
        },
        "servers": [{ "url": config.base_url }],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": responses,
            "parameters": {
                "IdempotencyKey": {
                    "name": "Idempotency-Key", "in": "header", "required": false,
                    "description": "A key of this request's own, such as a UUID.",
                    "schema": { "type": "string", "pattern": "^[!-~]{1,255}$" },
                },
                "AcceptLanguage": {
                    "name": "Accept-Language", "in": "header", "required": false,
                    "description": "The language for texts: ar, zh, en, fr, ru or es.",
                    "schema": { "type": "string" },
                },
            },
            "headers": {
                "RateLimit": header("What is left: r requests, all of them again in t seconds."),
                "RateLimit-Policy": header("The limit: q requests in w seconds."),
            },
            "securitySchemes": {
                "token": { "type": "http", "scheme": "bearer", "bearerFormat": "halqa_pat_…" },
            },
        },
    })
}
