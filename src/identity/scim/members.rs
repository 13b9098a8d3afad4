//! Who belongs to a group, as a directory says it: whole lists, additions, removals by value or by filter.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use halqa_platform::db::Tx;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    change::{Verb, field},
    fault::{Fault, Outcome},
    filter::{Filter, Literal, Op},
};
use crate::{Identity, accounts, audit, groups::acts::By};

fn no_person(id: &str) -> Fault {
    Fault::bad("invalidValue", format!("There is no user {id:?}; groups within groups are not kept."))
}

/// The people that a value names: `[{"value": "…"}]`, one of these, or ids.
pub(super) fn named(value: &Value) -> Outcome<Vec<Uuid>> {
    let one = |value: &Value| {
        let id = field(value, "value").unwrap_or(value);
        let wrong = || Fault::bad("invalidValue", "members must be objects with a value");
        let id = id.as_str().ok_or_else(wrong)?;
        id.parse().map_err(|_| no_person(id))
    };
    match value {
        Value::Null => Ok(Vec::new()),
        Value::Array(all) => all.iter().map(one).collect(),
        value => Ok(vec![one(value)?]),
    }
}

/// The people that a filter names: `value eq "…"`, several of them joined by `or`.
fn chosen(filter: &Filter, ids: &mut Vec<Uuid>) -> Outcome<()> {
    match filter {
        Filter::Or(left, right) => {
            chosen(left, ids)?;
            chosen(right, ids)
        }
        Filter::Compare(of, Op::Eq, Literal::Text(id)) if of.name == "value" && of.sub.is_none() => {
            // Who is nobody is in no group.
            ids.extend(id.parse::<Uuid>());
            Ok(())
        }
        _ => Err(Fault::bad("invalidFilter", "members are chosen by value eq")),
    }
}

/// Applies one operation on `members` to who belongs to a group.
pub(super) fn apply(
    members: &mut BTreeSet<Uuid>,
    verb: Verb,
    filter: Option<&Filter>,
    value: Option<&Value>,
) -> Outcome<()> {
    match (verb, filter, value) {
        (Verb::Add, None, Some(value)) => members.extend(named(value)?),
        (Verb::Replace, None, Some(value)) => *members = named(value)?.into_iter().collect(),
        (Verb::Remove, Some(filter), _) => {
            let mut ids = Vec::new();
            chosen(filter, &mut ids)?;
            members.retain(|member| !ids.contains(member));
        }
        // Microsoft Entra ID names whom to remove in the value.
        (Verb::Remove, None, Some(value)) if !value.is_null() => {
            for member in named(value)? {
                members.remove(&member);
            }
        }
        (Verb::Remove, None, _) => members.clear(),
        _ => return Err(Fault::bad("invalidPath", "Members are added, replaced as a whole, or removed.")),
    }
    Ok(())
}

/// A person leaves every group, and has no more what groups gave.
pub(super) async fn leave_all(identity: &Identity, tx: &mut Tx, by: By, account: Uuid) -> Outcome<()> {
    let groups: Vec<(Uuid,)> =
        tx.sql("SELECT group_id FROM site_group_members WHERE account_id = $1").bind(account).all().await?;
    if groups.is_empty() {
        return Ok(());
    }
    let now = identity.platform.clock.now();
    tx.sql("DELETE FROM site_group_members WHERE account_id = $1").bind(account).execute().await?;
    for (group,) in groups {
        crate::groups::store::touch(tx, now, group).await?;
        let detail = json!({ "group": group, "through": by.through });
        let entry =
            audit::Entry::new("group.member-removed").by(by.actor).to(account).from(by.peer).detail(detail);
        audit::record(tx, now, entry).await?;
    }
    if !accounts::follow_groups(tx, &[account]).await? {
        return Err(Fault::new(StatusCode::CONFLICT, "The site keeps one administrator who can act."));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{super::filter::target, *};

    #[test]
    fn members_come_and_go_in_every_form_that_is_sent() {
        let ids: Vec<Uuid> = (1..=4).map(Uuid::from_u128).collect();
        let value = |id: &Uuid| json!({ "value": id.to_string(), "display": "x" });
        let mut members = BTreeSet::new();
        let mut act = |verb, path: &str, value: Option<Value>| {
            let filter = target(path).unwrap().filter;
            apply(&mut members, verb, filter.as_ref(), value.as_ref())?;
            Outcome::Ok(members.iter().copied().collect::<Vec<_>>())
        };
        assert_eq!(
            act(Verb::Add, "members", Some(json!([value(&ids[0]), value(&ids[1])]))).unwrap(),
            ids[..2]
        );
        assert_eq!(act(Verb::Add, "members", Some(value(&ids[1]))).unwrap(), ids[..2], "twice is once");
        assert_eq!(
            act(Verb::Replace, "members", Some(json!(ids.iter().map(value).collect::<Vec<_>>()))).unwrap(),
            ids
        );
        let path = format!("members[value eq \"{}\"]", ids[0]);
        assert_eq!(act(Verb::Remove, &path, None).unwrap(), ids[1..]);
        let path = format!("members[value eq \"{}\" or value eq \"nobody\"]", ids[1]);
        assert_eq!(act(Verb::Remove, &path, None).unwrap(), ids[2..]);
        assert_eq!(act(Verb::Remove, "members", Some(json!([value(&ids[2])]))).unwrap(), ids[3..]);
        assert!(act(Verb::Add, "members", Some(json!([{ "value": "nobody" }]))).is_err());
        assert!(act(Verb::Remove, "members[display eq \"x\"]", None).is_err());
        assert!(act(Verb::Remove, "members", None).unwrap().is_empty());
    }
}
