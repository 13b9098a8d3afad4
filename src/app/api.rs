//! The reference of the API: as a document for programs, and as a page for people.

use axum::{
    Json,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use halqa_identity::{
    api::document::{self, Documented},
    policy::{Access, Routes},
};
use halqa_platform::{
    crypto,
    error::Result,
    html::{
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::{View, api::problem, conditional},
    lang::Lang,
};
use maud::{Markup, html};
use serde_json::Value;

use crate::{App, Text};

/// Where the document is.
pub const DOCUMENT: &str = "/api/v1/openapi.json";

/// The routes.
pub fn routes() -> Routes<App> {
    Routes::new().get("/{lang}/developers", Access::Public, reference).api::<__path_openapi, _, _>(
        Access::Public,
        None,
        openapi,
    )
}

/// What every domain says of its operations.
pub fn operations() -> Vec<Documented> {
    let all =
        [routes().documented(), halqa_identity::routes().documented(), halqa_learning::routes().documented()];
    all.into_iter().flatten().collect()
}

/// The whole document.
pub fn document(app: &App) -> Value {
    document::whole(&app.platform.config, &operations())
}

/// This document
///
/// OpenAPI 3.1, made from the program.
#[utoipa::path(get, path = "/api/v1/openapi.json", tag = "reference", operation_id = "getReference",
    responses((status = 200, description = "The document.", body = Value)))]
async fn openapi(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    let document = document(&app);
    let tag = crypto::sha256_hex(&serde_json::to_vec(&document)?);
    Ok(conditional::tagged(&headers, &tag, "public, max-age=0, must-revalidate", || {
        Json(document).into_response()
    }))
}

async fn reference(State(app): State<App>, view: View, headers: HeaderMap) -> Response {
    let document = document(&app);
    conditional::page(&view, &headers, page(&view, &document))
}

fn text<'a>(of: &'a Value, key: &str) -> &'a str {
    of[key].as_str().unwrap_or_default()
}

// The frame is in the reader's language; what the program says of itself is English, and marked so.
fn page(view: &View, document: &Value) -> Markup {
    let t = Text::of(view.lang);
    let mut operations: Vec<(&str, &str, &Value)> = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in ["get", "post", "put", "patch", "delete"] {
            operations.extend(item.get(method).map(|operation| (path.as_str(), method, operation)));
        }
    }
    let mut tags: Vec<&str> = Vec::new();
    for tag in operations.iter().filter_map(|(_, _, operation)| operation["tags"][0].as_str()) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let shown = html! {
        (parts::heading(None, html! { (t.developers_title()) }, Some(html! { (t.developers_lead()) })))
        p { (parts::link_button(DOCUMENT, t.developers_document(), Weight::Normal, None)) }
        div.prose.reference lang="en" dir="ltr" {
            (paragraphs(text(&document["info"], "description")))
            @for tag in &tags {
                section {
                    h2 id=(format!("tag-{tag}")) { (tag) }
                    @for (path, method, operation) in operations.iter().filter(|(_, _, o)| o["tags"][0] == **tag) {
                        (one(document, path, method, operation))
                    }
                }
            }
            (schemas(document))
            (problems())
        }
    };
    view.page(t.developers_title()).public(t.developers_lead(), &Lang::ALL).show(shown)
}

/// Text with `code` and lines of a list, as the descriptions have it.
fn paragraphs(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            @let (items, plain): (Vec<&str>, Vec<&str>) = paragraph.lines().partition(|line| line.starts_with("- "));
            @if !plain.is_empty() { p { (inline(&plain.join(" "))) } }
            @if !items.is_empty() { ul { @for item in items { li { (inline(item.trim_start_matches("- "))) } } } }
        }
    }
}

fn inline(text: &str) -> Markup {
    html! {
        @for (at, piece) in text.split('`').enumerate() {
            @if at % 2 == 1 { code { (piece) } } @else { (piece) }
        }
    }
}

fn one(document: &Value, path: &str, method: &str, operation: &Value) -> Markup {
    let id = text(operation, "operationId");
    let parameters: Vec<&Value> =
        operation["parameters"].as_array().into_iter().flatten().map(|p| resolved(document, p)).collect();
    html! {
        article {
            h3 id=(id) { code { (method.to_uppercase()) " " (path) } }
            p { strong { (text(operation, "summary")) } }
            (paragraphs(text(operation, "description")))
            @if !parameters.is_empty() {
                (rows(&format!("{id}-parameters"), "Parameters", ["Name", "In", "What"], parameters.iter().map(|one| {
                    let required = if one["required"] == true { " (required)" } else { "" };
                    [
                        html! { code { (text(one, "name")) } },
                        html! { (text(one, "in")) },
                        html! { (inline(text(one, "description"))) " " (kind(&one["schema"])) (required) },
                    ]
                }).collect()))
            }
            @for (media, content) in operation["requestBody"]["content"].as_object().into_iter().flatten() {
                p { "Body: " code { (media) } ", " (kind(&content["schema"])) }
            }
            (rows(&format!("{id}-answers"), "Answers", ["Status", "What", "Body"], answers(document, operation)))
        }
    }
}

fn answers(document: &Value, operation: &Value) -> Vec<[Markup; 3]> {
    let all = operation["responses"].as_object().into_iter().flatten();
    all.map(|(status, answer)| {
        let answer = resolved(document, answer);
        let bodies = answer["content"].as_object().into_iter().flatten();
        [
            html! { code { (status) } },
            html! { (inline(text(answer, "description"))) },
            html! { @for (media, content) in bodies { code { (media) } " " (kind(&content["schema"])) } },
        ]
    })
    .collect()
}

fn rows(id: &str, title: &str, columns: [&'static str; 3], rows: Vec<[Markup; 3]>) -> Markup {
    table_under(&Table {
        caption: title.to_owned().into(),
        id: id.to_owned().into(),
        columns: columns.map(Column::new).into(),
        rows: rows.into_iter().map(Vec::from).collect(),
    })
}

fn resolved<'a>(document: &'a Value, of: &'a Value) -> &'a Value {
    let target = of["$ref"].as_str().and_then(|to| document.pointer(to.strip_prefix('#')?));
    target.unwrap_or(of)
}

/// What a value is, in few words, with links to the shapes below.
fn kind(schema: &Value) -> Markup {
    if let Some(name) = schema["$ref"].as_str().and_then(|to| to.rsplit('/').next()) {
        return html! { a href=(format!("#schema-{name}")) { (name) } };
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(all) = schema[key].as_array() {
            return html! { @for (at, one) in all.iter().enumerate() { @if at > 0 { " or " } (kind(one)) } };
        }
    }
    if let Some(values) = schema["enum"].as_array() {
        return html! { @for (at, value) in values.iter().enumerate() { @if at > 0 { ", " } code { (value.as_str().unwrap_or_default()) } } };
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one.as_str()],
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        _ => vec!["any value"],
    };
    let format = schema["format"].as_str().map(|format| format!(" ({format})")).unwrap_or_default();
    html! {
        (types.join(" or ")) (format)
        @if !schema["items"].is_null() { " of " (kind(&schema["items"])) }
        @if schema["additionalProperties"].is_object() { " of " (kind(&schema["additionalProperties"])) " by key" }
    }
}

fn schemas(document: &Value) -> Markup {
    html! {
        section {
            h2 id="schemas" { "Shapes" }
            @for (name, schema) in document["components"]["schemas"].as_object().into_iter().flatten() {
                article {
                    h3 id=(format!("schema-{name}")) { (name) }
                    (paragraphs(text(schema, "description")))
                    @let fields = fields(document, schema);
                    @if fields.is_empty() { p { (kind(schema)) } } @else {
                        (rows(&format!("fields-{name}"), "Fields", ["Field", "Type", "What"], fields))
                    }
                }
            }
        }
    }
}

fn fields(document: &Value, schema: &Value) -> Vec<[Markup; 3]> {
    let parts: Vec<&Value> =
        schema["allOf"].as_array().into_iter().flatten().map(|one| resolved(document, one)).collect();
    let all = [schema].into_iter().chain(parts);
    all.flat_map(|schema| {
        let required = schema["required"].as_array();
        schema["properties"].as_object().into_iter().flatten().map(move |(name, of)| {
            let needed = required.is_some_and(|required| required.iter().any(|known| known == name));
            [
                html! { code { (name) } },
                html! { (kind(of)) @if !needed { " (optional)" } },
                html! { (inline(text(of, "description"))) },
            ]
        })
    })
    .collect()
}

fn problems() -> Markup {
    html! {
        section {
            h2 id="problems" { "Problems" }
            dl {
                @for (code, title) in problem::titles(Lang::En) {
                    dt id=(format!("problem-{code}")) { code { (code) } }
                    dd { (title) }
                }
            }
        }
    }
}
