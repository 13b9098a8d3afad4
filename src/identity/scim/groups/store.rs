//! Groups in the database, as a directory sees them.

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
};
use uuid::Uuid;

use super::{
    super::{
        condition::{self, Arg, Column, Condition},
        fault::{Fault, Outcome},
        filter::Attribute,
        listing::Wanted,
    },
    GROUP,
};

/// A group.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Known {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) revision: i64,
    pub(super) created_at: DateTime<Utc>,
    pub(super) changed_at: DateTime<Utc>,
    pub(super) external_id: Option<String>,
}

// `$1` is whose names of things count.
const SELECT: &str = "SELECT g.id AS id, g.name AS name, g.revision AS revision, g.created_at AS created_at,
     g.changed_at AS changed_at, x.external_id AS external_id";
const FROM: &str =
    "FROM site_groups g LEFT JOIN scim_names x ON x.owner = $1 AND x.kind = 'group' AND x.subject = g.id";

fn columns(of: &Attribute) -> Option<Column> {
    if of.schema.as_ref().is_some_and(|schema| *schema != GROUP.to_ascii_lowercase()) {
        return None;
    }
    Some(match of.text().as_str() {
        "id" => Column::Id("g.id"),
        "displayname" => Column::Folded("g.name_key"),
        "externalid" => Column::External("g.id", "group"),
        "members" | "members.value" => Column::Among(
            "EXISTS (SELECT 1 FROM site_group_members m WHERE m.group_id = g.id AND m.account_id = ",
            ")",
        ),
        "members.type" => Column::Always("user"),
        "meta.created" => Column::Time("g.created_at"),
        "meta.lastmodified" => Column::Time("g.changed_at"),
        _ => return None,
    })
}

fn order(wanted: &Wanted) -> Outcome<String> {
    let by = match wanted.sort_by.as_ref().map(Attribute::text).as_deref() {
        None | Some("id") => "g.id",
        Some("displayname") => "g.name_key",
        Some("meta.created") => "g.created_at",
        Some("meta.lastmodified") => "g.changed_at",
        Some(other) => {
            let detail = format!(
                "Cannot be sorted by {other}; by displayName, meta.created, meta.lastModified and id."
            );
            return Err(Fault::bad("invalidValue", detail));
        }
    };
    let way = if wanted.descending { "DESC" } else { "ASC" };
    Ok(format!("{by} {way}, g.id {way}"))
}

/// How many groups there are of what is asked for, and a page of them.
pub(super) async fn page(db: &Db, owner: Uuid, wanted: &Wanted) -> Outcome<(i64, Vec<Known>)> {
    let mut condition = Condition { owner, columns, args: vec![Arg::Id(owner)] };
    let of = match &wanted.filter {
        Some(filter) => condition.write(filter, true)?,
        None => "TRUE".to_owned(),
    };
    let args = condition.args;
    let count = format!("SELECT COUNT(*) {FROM} WHERE {of}");
    let (total,): (i64,) = condition::bind(db.read_built(count), &args).one().await?;
    if wanted.count == 0 || total <= wanted.offset {
        return Ok((total, Vec::new()));
    }
    let (order, count, offset) = (order(wanted)?, wanted.count, wanted.offset);
    let sql = format!("{SELECT} {FROM} WHERE {of} ORDER BY {order} LIMIT {count} OFFSET {offset}");
    Ok((total, condition::bind(db.read_built(sql), &args).all().await?))
}

/// A group.
pub(super) async fn find(db: &Db, owner: Uuid, group: Uuid) -> Result<Option<Known>> {
    let sql = format!("{SELECT} {FROM} WHERE g.id = $2");
    Ok(db.read_built(sql).bind(owner).bind(group).optional().await?)
}

/// Who belongs to it: accounts and names.
pub(super) async fn members(db: &Db, group: Uuid) -> Result<Vec<(Uuid, String)>> {
    Ok(db
        .read(
            "SELECT a.id, a.name FROM site_group_members m JOIN accounts a ON a.id = m.account_id
             WHERE m.group_id = $1 ORDER BY m.account_id",
        )
        .bind(group)
        .all()
        .await?)
}

/// What a directory calls a group.
pub(super) async fn external_id(tx: &mut Tx, owner: Uuid, group: Uuid) -> Result<Option<String>> {
    let row: Option<(String,)> = tx
        .sql("SELECT external_id FROM scim_names WHERE owner = $1 AND kind = 'group' AND subject = $2")
        .bind(owner)
        .bind(group)
        .optional()
        .await?;
    Ok(row.map(|(name,)| name))
}
