//! Lists: what is asked for, and how the answer is cut to it.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    CONTENT_TYPE,
    fault::{Fault, Outcome},
    filter::{self, Attribute, Filter},
};

/// Most resources of one answer.
pub(super) const MOST: i64 = 200;
/// Where the client does not say.
const USUAL: i64 = 100;

/// What was asked for, in the address or in the body of a search.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Asked {
    filter: Option<String>,
    start_index: Option<i64>,
    count: Option<i64>,
    sort_by: Option<String>,
    sort_order: Option<String>,
    attributes: Option<Names>,
    excluded_attributes: Option<Names>,
}

/// Names with commas, or a list of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Names {
    One(String),
    Many(Vec<String>),
}

impl Names {
    fn read(&self) -> Outcome<Vec<Attribute>> {
        let all: Vec<&str> = match self {
            Names::One(text) => text.split(',').collect(),
            Names::Many(all) => all.iter().map(String::as_str).collect(),
        };
        let all = all.into_iter().map(str::trim).filter(|name| !name.is_empty());
        all.map(|name| filter::attribute(name).map_err(|fault| Fault::bad("invalidValue", fault.detail)))
            .collect()
    }
}

/// The same, read.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub(super) filter: Option<Filter>,
    /// From 0.
    pub(super) offset: i64,
    pub(super) count: i64,
    pub(super) sort_by: Option<Attribute>,
    pub(super) descending: bool,
    pub(super) shape: Shape,
}

/// Which attributes are answered.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    only: Option<Vec<Attribute>>,
    without: Vec<Attribute>,
}

impl Asked {
    /// From the query of an address. An unknown parameter is left alone: directories send some of their own.
    pub(super) fn of_query(query: Option<&str>) -> Outcome<Self> {
        let mut asked = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            let number = || {
                let bad = |_| Fault::bad("invalidValue", format!("{name} must be a whole number"));
                value.parse::<i64>().map_err(bad)
            };
            match name.as_ref() {
                "filter" => asked.filter = Some(value.into_owned()),
                "startIndex" => asked.start_index = Some(number()?),
                "count" => asked.count = Some(number()?),
                "sortBy" => asked.sort_by = Some(value.into_owned()),
                "sortOrder" => asked.sort_order = Some(value.into_owned()),
                "attributes" => asked.attributes = Some(Names::One(value.into_owned())),
                "excludedAttributes" => asked.excluded_attributes = Some(Names::One(value.into_owned())),
                _ => {}
            }
        }
        Ok(asked)
    }

    /// From the body of a search.
    pub(super) fn of_body(body: &Value) -> Outcome<Self> {
        serde_json::from_value(body.clone()).map_err(|error| Fault::bad("invalidSyntax", error.to_string()))
    }

    /// Which attributes are wanted.
    pub(super) fn shape(&self) -> Outcome<Shape> {
        let only = self.attributes.as_ref().map(Names::read).transpose()?.filter(|all| !all.is_empty());
        let without = self.excluded_attributes.as_ref().map(Names::read).transpose()?.unwrap_or_default();
        Ok(Shape { only, without })
    }

    /// All of it.
    pub(super) fn read(&self) -> Outcome<Wanted> {
        let filter = self.filter.as_deref().filter(|text| !text.trim().is_empty());
        let sort_by = self.sort_by.as_deref().filter(|text| !text.is_empty());
        let bad = |fault: Fault| Fault::bad("invalidValue", fault.detail);
        Ok(Wanted {
            filter: filter.map(filter::read).transpose()?,
            // A start before the first is the first, and less than none is none (RFC 7644, 3.4.2.4).
            offset: self.start_index.unwrap_or(1).max(1) - 1,
            count: self.count.unwrap_or(USUAL).clamp(0, MOST),
            sort_by: sort_by.map(filter::attribute).transpose().map_err(bad)?,
            descending: self.sort_order.as_deref() == Some("descending"),
            shape: self.shape()?,
        })
    }
}

impl Shape {
    /// Whether an attribute is answered at all, so that it need not be read otherwise.
    pub(super) fn wants(&self, name: &str) -> bool {
        let names = |of: &Attribute| of.name == name;
        self.only.as_ref().is_none_or(|only| only.iter().any(names))
            && !self.without.iter().any(|of| names(of) && of.sub.is_none())
    }

    /// Cuts a resource to what is wanted; its id and schemas are always there.
    pub(super) fn cut(&self, resource: Value) -> Value {
        let Value::Object(all) = resource else { return resource };
        let mut kept = Map::new();
        for (key, value) in all {
            if matches!(key.as_str(), "id" | "schemas") {
                kept.insert(key, value);
                continue;
            }
            let mut value = Some(value);
            if let Some(only) = &self.only {
                value = value.and_then(|value| picked(&key, value, only));
            }
            if let Some(value) = value.and_then(|value| left(&key, value, &self.without)) {
                kept.insert(key, value);
            }
        }
        Value::Object(kept)
    }
}

/// The part of an attribute that a name is about: `None` where it is about another, `Some("")` for all of it.
fn about<'a>(key: &str, of: &'a Attribute) -> Option<&'a str> {
    let key = key.to_ascii_lowercase();
    if key.starts_with("urn:") {
        let schema = of.schema.as_deref()?;
        if schema == key {
            return Some(&of.name);
        }
        return (format!("{schema}:{}", of.name) == key).then_some("");
    }
    (of.name == key).then(|| of.sub.as_deref().unwrap_or_default())
}

fn picked(key: &str, value: Value, only: &[Attribute]) -> Option<Value> {
    let parts: Vec<&str> = only.iter().filter_map(|of| about(key, of)).collect();
    if parts.is_empty() || parts.contains(&"") {
        return (!parts.is_empty()).then_some(value);
    }
    Some(each(value, &|name| parts.contains(&name.to_ascii_lowercase().as_str())))
}

fn left(key: &str, value: Value, without: &[Attribute]) -> Option<Value> {
    let parts: Vec<&str> = without.iter().filter_map(|of| about(key, of)).collect();
    if parts.contains(&"") {
        return None;
    }
    Some(each(value, &|name| !parts.contains(&name.to_ascii_lowercase().as_str())))
}

fn each(value: Value, keep: &dyn Fn(&str) -> bool) -> Value {
    match value {
        Value::Object(of) => Value::Object(of.into_iter().filter(|(name, _)| keep(name)).collect()),
        Value::Array(of) => Value::Array(of.into_iter().map(|value| each(value, keep)).collect()),
        other => other,
    }
}

/// A page of a list.
pub(super) fn page(wanted: &Wanted, total: i64, resources: Vec<Value>) -> Response {
    let resources: Vec<Value> = resources.into_iter().map(|resource| wanted.shape.cut(resource)).collect();
    let body = json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        "totalResults": total,
        "startIndex": wanted.offset + 1,
        "itemsPerPage": resources.len(),
        "Resources": resources,
    });
    json(StatusCode::OK, &body)
}

/// An answer.
pub(super) fn json(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, CONTENT_TYPE)], body.to_string()).into_response()
}

/// A single resource, with its version and where it is; 304 where the client has it.
pub(super) fn resource(request: &HeaderMap, status: StatusCode, shape: &Shape, of: Value) -> Response {
    let text = |pointer: &str| of.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (version, location) = (text("/meta/version"), text("/meta/location"));
    let has = status == StatusCode::OK && names(request, &header::IF_NONE_MATCH, &version);
    let mut response =
        if has { StatusCode::NOT_MODIFIED.into_response() } else { json(status, &shape.cut(of)) };
    for (name, value) in [(header::ETAG, version), (header::LOCATION, location)] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn names(request: &HeaderMap, header: &header::HeaderName, version: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let all = request.get_all(header).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(',')).any(|tag| tag.trim() == "*" || bare(tag) == bare(version))
}

/// Refuses a change where the client says which version it saw and that is not the present one.
pub(super) fn unchanged(request: &HeaderMap, version: &str) -> Outcome<()> {
    if !request.contains_key(header::IF_MATCH) || names(request, &header::IF_MATCH, version) {
        return Ok(());
    }
    Err(Fault::new(StatusCode::PRECONDITION_FAILED, "The resource was changed since that version."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_cut_to_what_is_wanted() {
        let whole = json!({
            "schemas": [], "id": "1", "userName": "a@b.c", "name": { "givenName": "A", "familyName": "B" },
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "organization": "O" },
            "members": [{ "value": "1", "display": "x" }],
        });
        let cut = |query: &str| Asked::of_query(Some(query)).unwrap().shape().unwrap().cut(whole.clone());
        assert_eq!(
            cut("attributes=username,NAME.givenName"),
            json!({
                "schemas": [], "id": "1", "userName": "a@b.c", "name": { "givenName": "A" },
            })
        );
        let enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
        for all in [enterprise.to_owned(), format!("{enterprise}:organization")] {
            let shown = cut(&format!("attributes={all}"));
            assert_eq!(shown[enterprise], json!({ "organization": "O" }), "{all}");
            assert_eq!(shown.as_object().unwrap().len(), 3, "{all}");
        }
        let without = cut("excludedAttributes=members,name.familyName,id");
        assert_eq!(without["id"], "1", "always");
        assert!(without.get("members").is_none());
        assert_eq!(without["name"], json!({ "givenName": "A" }));
        assert_eq!(cut(""), whole);
    }

    #[test]
    fn pages_are_within_limits() {
        let read = |query: &str| Asked::of_query(Some(query)).unwrap().read().unwrap();
        let wanted = read("startIndex=0&count=100000&x=y");
        assert_eq!((wanted.offset, wanted.count), (0, MOST));
        assert_eq!(read("startIndex=51&count=-3").count, 0);
        assert!(Asked::of_query(Some("count=many")).is_err());
        assert!(Asked::of_query(Some("filter=x")).unwrap().read().is_err());
        let searched =
            Asked::of_body(&json!({ "schemas": ["x"], "count": 3, "attributes": ["id"] })).unwrap();
        assert_eq!(searched.read().unwrap().count, 3);
    }
}
