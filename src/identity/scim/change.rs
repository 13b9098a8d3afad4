//! What a directory wants changed of a person: the document of a POST or PUT, or the operations of a PATCH, as one set of
//! values. What this program does not keep is left alone; what the standard does not know is refused.

use serde_json::Value;

use super::{
    fault::{Fault, Outcome},
    filter::{self, Attribute},
};

/// The schema of people.
pub(super) const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
/// Of people in an organisation.
pub(super) const ENTERPRISE: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
/// Most operations of one request.
const MOST: usize = 1000;

/// A value: `None` to take away.
type Value1 = Option<String>;

/// What is to be; what is `None` was not said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) user_name: Option<String>,
    pub(super) external_id: Option<Value1>,
    pub(super) display_name: Option<Value1>,
    pub(super) formatted: Option<Value1>,
    pub(super) given: Option<Value1>,
    pub(super) family: Option<Value1>,
    pub(super) active: Option<bool>,
    pub(super) language: Option<Value1>,
    pub(super) time_zone: Option<Value1>,
    pub(super) organization: Option<Value1>,
    pub(super) department: Option<Value1>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    UserName,
    ExternalId,
    DisplayName,
    Name,
    Formatted,
    Given,
    Family,
    Active,
    Language,
    TimeZone,
    Enterprise,
    Organization,
    Department,
    /// The standard knows it, this program does not keep it.
    NotKept,
    /// The server alone says what it is.
    ReadOnly,
}

/// Attributes of the standard that are not kept; `emails` follows `userName`.
const NOT_KEPT: [&str; 16] = [
    "nickname",
    "profileurl",
    "title",
    "usertype",
    "locale",
    "password",
    "emails",
    "phonenumbers",
    "ims",
    "photos",
    "addresses",
    "entitlements",
    "roles",
    "x509certificates",
    "honorificprefix",
    "schemas",
];
const NOT_KEPT_NAMES: [&str; 3] = ["middlename", "honorificprefix", "honorificsuffix"];
const NOT_KEPT_ENTERPRISE: [&str; 4] = ["employeenumber", "costcenter", "division", "manager"];

fn kind(of: &Attribute) -> Option<Kind> {
    let (enterprise, core) = (ENTERPRISE.to_ascii_lowercase(), USER.to_ascii_lowercase());
    match of.schema.as_deref() {
        None => {}
        Some(schema) if schema == core => {}
        Some(schema) if schema == enterprise => {
            return match of.name.as_str() {
                "organization" => Some(Kind::Organization),
                "department" => Some(Kind::Department),
                name => NOT_KEPT_ENTERPRISE.contains(&name).then_some(Kind::NotKept),
            };
        }
        Some(schema) if format!("{schema}:{}", of.name) == enterprise => return Some(Kind::Enterprise),
        // A directory's own extension.
        Some(_) => return Some(Kind::NotKept),
    }
    match (of.name.as_str(), of.sub.as_deref()) {
        ("username", None) => Some(Kind::UserName),
        ("externalid", None) => Some(Kind::ExternalId),
        ("displayname", None) => Some(Kind::DisplayName),
        ("active", None) => Some(Kind::Active),
        ("preferredlanguage", None) => Some(Kind::Language),
        ("timezone", None) => Some(Kind::TimeZone),
        ("name", None) => Some(Kind::Name),
        ("name", Some("formatted")) => Some(Kind::Formatted),
        ("name", Some("givenname")) => Some(Kind::Given),
        ("name", Some("familyname")) => Some(Kind::Family),
        ("name", Some(part)) => NOT_KEPT_NAMES.contains(&part).then_some(Kind::NotKept),
        ("id" | "meta" | "groups", _) => Some(Kind::ReadOnly),
        (name, _) => NOT_KEPT.contains(&name).then_some(Kind::NotKept),
    }
}

fn wrong(of: &str) -> Fault {
    Fault::bad("invalidValue", format!("{of} has a value of the wrong kind"))
}

fn text(name: &str, value: Option<&Value>) -> Outcome<Value1> {
    match value {
        None | Some(Value::Null) => Ok(None),
        // An empty text is no value (RFC 7643, 2.5).
        Some(Value::String(text)) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
        Some(Value::Array(all)) => match all.as_slice() {
            [] => Ok(None),
            [one] => text(name, Some(one.get("value").unwrap_or(one))),
            _ => Err(wrong(name)),
        },
        Some(_) => Err(wrong(name)),
    }
}

// Microsoft Entra ID writes "True" and "False".
fn flag(value: Option<&Value>) -> Outcome<Option<bool>> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Bool(is)) => Ok(Some(*is)),
        Some(Value::String(text)) if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
        Some(Value::String(text)) if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
        Some(Value::Array(all)) if all.len() == 1 => {
            flag(all.first().map(|one| one.get("value").unwrap_or(one)))
        }
        Some(_) => Err(wrong("active")),
    }
}

impl Change {
    /// From the document of a POST or PUT.
    pub(super) fn of_document(document: &Value) -> Outcome<Self> {
        let mut change = Self::default();
        let Value::Object(_) = document else {
            return Err(Fault::bad("invalidSyntax", "The body must be an object."));
        };
        change.set_all(document, false)?;
        Ok(change)
    }

    /// As a PUT means it: what a directory alone knows of a person and leaves out is gone; what people say of
    /// themselves stays unless something else is said.
    pub(super) fn replacing(mut self) -> Self {
        self.external_id.get_or_insert(None);
        self.given.get_or_insert(None);
        self.family.get_or_insert(None);
        self
    }

    /// From the operations of a PATCH.
    pub(super) fn of_operations(body: &Value) -> Outcome<Self> {
        let mut change = Self::default();
        for operation in operations(body)? {
            let value = if operation.verb == Verb::Remove { None } else { operation.value };
            let Some(path) = operation.path else {
                match value {
                    Some(value @ Value::Object(_)) => change.set_all(value, false)?,
                    Some(_) => return Err(wrong("An operation without a path")),
                    None => return Err(Fault::bad("noTarget", "remove needs a path")),
                }
                continue;
            };
            let target = filter::target(path)?;
            match kind(&target.attribute) {
                Some(Kind::NotKept) => {}
                Some(_) if target.filter.is_some() => {
                    return Err(Fault::bad("invalidPath", format!("{path:?} has no values to choose from")));
                }
                Some(kind) => change.set(kind, path, value, true)?,
                None => return Err(Fault::bad("invalidPath", format!("There is no attribute {path:?}."))),
            }
        }
        Ok(change)
    }

    /// Every attribute of an object; keys may be paths. `named`: a client that names what only the server says is told
    /// so.
    fn set_all(&mut self, of: &Value, named: bool) -> Outcome<()> {
        for (key, value) in of.as_object().into_iter().flatten() {
            let bad = |_| Fault::bad("invalidPath", format!("There is no attribute {key:?}."));
            let attribute = filter::attribute(key).map_err(bad)?;
            // What is in a whole document and not known is left alone (RFC 7644, 3.3).
            if let Some(kind) = kind(&attribute) {
                self.set(kind, key, Some(value), named)?;
            }
        }
        Ok(())
    }

    fn set_parts(&mut self, prefix: &str, value: Option<&Value>, parts: &[(&str, Kind)]) -> Outcome<()> {
        match value {
            None | Some(Value::Null) => {
                for (_, kind) in parts {
                    self.set(*kind, prefix, None, false)?;
                }
            }
            Some(Value::Object(of)) => {
                for (name, value) in of {
                    let known = parts.iter().find(|(part, _)| part.eq_ignore_ascii_case(name));
                    if let Some((_, kind)) = known {
                        self.set(*kind, name, Some(value), false)?;
                    }
                }
            }
            Some(_) => return Err(wrong(prefix)),
        }
        Ok(())
    }

    fn set(&mut self, kind: Kind, name: &str, value: Option<&Value>, named: bool) -> Outcome<()> {
        match kind {
            Kind::UserName => {
                let missing = || Fault::bad("invalidValue", "userName cannot be taken away");
                self.user_name = Some(text(name, value)?.ok_or_else(missing)?);
            }
            Kind::ExternalId => self.external_id = Some(text(name, value)?),
            Kind::DisplayName => self.display_name = Some(text(name, value)?),
            Kind::Formatted => self.formatted = Some(text(name, value)?),
            Kind::Given => self.given = Some(text(name, value)?),
            Kind::Family => self.family = Some(text(name, value)?),
            // Without a value it is as when nothing was said.
            Kind::Active => self.active = flag(value)?.or(self.active),
            Kind::Language => self.language = Some(text(name, value)?),
            Kind::TimeZone => self.time_zone = Some(text(name, value)?),
            Kind::Organization => self.organization = Some(text(name, value)?),
            Kind::Department => self.department = Some(text(name, value)?),
            Kind::Name => self.set_parts(
                name,
                value,
                &[("formatted", Kind::Formatted), ("givenName", Kind::Given), ("familyName", Kind::Family)],
            )?,
            Kind::Enterprise => self.set_parts(
                name,
                value,
                &[("organization", Kind::Organization), ("department", Kind::Department)],
            )?,
            Kind::NotKept => {}
            Kind::ReadOnly if named => {
                return Err(Fault::bad("mutability", format!("{name} is said by the server alone")));
            }
            Kind::ReadOnly => {}
        }
        Ok(())
    }
}

/// What an operation of a PATCH does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Add,
    Replace,
    Remove,
}

/// An operation of a PATCH.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operation<'a> {
    pub(super) verb: Verb,
    pub(super) path: Option<&'a str>,
    pub(super) value: Option<&'a Value>,
}

/// The operations of a PATCH, whatever capitals their words have.
pub(super) fn operations(body: &Value) -> Outcome<Vec<Operation<'_>>> {
    let bad = |what: &str| Fault::bad("invalidSyntax", what.to_owned());
    let all = field(body, "operations").and_then(Value::as_array);
    let all = all.filter(|all| !all.is_empty()).ok_or_else(|| bad("Operations are missing."))?;
    if all.len() > MOST {
        return Err(bad("Too many operations in one request."));
    }
    all.iter()
        .map(|operation| {
            let verb = field(operation, "op").and_then(Value::as_str).unwrap_or_default();
            let verb = match verb.to_ascii_lowercase().as_str() {
                "add" => Verb::Add,
                "replace" => Verb::Replace,
                "remove" => Verb::Remove,
                _ => return Err(bad("op must be add, replace or remove.")),
            };
            let path = match field(operation, "path") {
                None | Some(Value::Null) => None,
                Some(Value::String(path)) if path.is_empty() => None,
                Some(Value::String(path)) => Some(path.as_str()),
                Some(_) => return Err(bad("path must be a text.")),
            };
            let value = field(operation, "value");
            if verb != Verb::Remove && value.is_none() {
                return Err(Fault::bad("invalidValue", "add and replace need a value."));
            }
            Ok(Operation { verb, path, value })
        })
        .collect()
}

/// A field of an object, whatever capitals its name has.
pub(super) fn field<'a>(of: &'a Value, name: &str) -> Option<&'a Value> {
    of.as_object()?.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn patched(operations: Value) -> Outcome<Change> {
        Change::of_operations(&json!({ "schemas": [], "Operations": operations }))
    }

    #[test]
    fn what_entra_id_sends_is_understood() {
        let change = patched(json!([
            { "op": "Replace", "path": "active", "value": "False" },
            { "op": "Replace", "path": "name.givenName", "value": "Amina" },
            { "op": "Add", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "value": "Waste" },
            { "op": "Add", "path": "emails[type eq \"work\"].value", "value": "other@example.org" },
            { "op": "Replace", "value": { "displayName": "Amina B", "name.familyName": "Ben Ali",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:organization": "Ministry" } },
            { "op": "Remove", "path": "externalId" },
        ]))
        .unwrap();
        assert_eq!(
            change,
            Change {
                active: Some(false),
                given: Some(Some("Amina".to_owned())),
                family: Some(Some("Ben Ali".to_owned())),
                display_name: Some(Some("Amina B".to_owned())),
                department: Some(Some("Waste".to_owned())),
                organization: Some(Some("Ministry".to_owned())),
                external_id: Some(None),
                ..Change::default()
            }
        );
    }

    #[test]
    fn what_okta_sends_is_understood() {
        let change = patched(json!([{ "op": "replace", "value": { "active": false } }])).unwrap();
        assert_eq!(change.active, Some(false));
        let change = Change::of_document(&json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "id": "x", "userName": "amina@example.org",
            "name": { "givenName": "Amina", "familyName": "Ben Ali" }, "password": "1mz050nq",
            "emails": [{ "primary": true, "value": "amina@example.org", "type": "work" }],
            "groups": [], "active": true, "locale": "en-US", "shoeSize": 44,
        }))
        .unwrap();
        assert_eq!(change.user_name.as_deref(), Some("amina@example.org"));
        assert_eq!(change.clone().replacing().external_id, Some(None), "a PUT without it takes it away");
        assert_eq!(change.external_id, None);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for bad in [
            json!([]),
            json!([{ "op": "move", "path": "active", "value": true }]),
            json!([{ "op": "replace", "path": "active" }]),
            json!([{ "op": "replace", "path": "active", "value": "perhaps" }]),
            json!([{ "op": "replace", "path": "shoeSize", "value": 1 }]),
            json!([{ "op": "replace", "path": "id", "value": "x" }]),
            json!([{ "op": "remove" }]),
            json!([{ "op": "remove", "path": "userName" }]),
            json!([{ "op": "replace", "path": "displayName[value eq \"x\"]", "value": "y" }]),
            json!([{ "op": "replace", "path": "displayName", "value": { "a": 1 } }]),
            json!([{ "op": "replace", "value": "x" }]),
        ] {
            assert!(patched(bad.clone()).is_err(), "{bad}");
        }
    }
}
