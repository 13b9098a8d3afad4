//! What is done to groups, alike from pages, the API and directories: each in one transaction with the roles that follow
//! from it and its entries in the log.

use std::collections::BTreeSet;

use halqa_platform::{Platform, db::Tx, error::Result, http::peer::Peer};
use serde_json::json;
use uuid::Uuid;

use super::store::{self, Group};
use crate::{accounts, audit, policy::Role};

/// Up to so many changes of members have an entry in the log each; more are one entry with their number, unless the
/// group gives roles.
const TOLD_SINGLY: usize = 100;

/// Who does it, and from where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct By {
    pub(crate) actor: Uuid,
    pub(crate) peer: Peer,
    /// `page`, `api` or `scim`.
    pub(crate) through: &'static str,
}

/// Why something was not done; nothing of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// There is no such group.
    Gone,
    /// Another group is called so.
    Taken,
    /// The site would be left without an administrator.
    LastAdministrator,
    /// There is no such person.
    NoPerson(Uuid),
}

/// What came of it.
pub(crate) type Done<T = ()> = Result<std::result::Result<T, Trouble>>;

async fn record(
    platform: &Platform,
    tx: &mut Tx,
    by: By,
    action: &'static str,
    group: Uuid,
    more: serde_json::Value,
) -> Result<()> {
    let mut detail = json!({ "group": group, "through": by.through });
    if let (Some(detail), Some(more)) = (detail.as_object_mut(), more.as_object()) {
        detail.extend(more.clone());
    }
    let entry = audit::Entry::new(action).by(by.actor).from(by.peer).detail(detail);
    audit::record(tx, platform.clock.now(), entry).await
}

/// Makes a group.
pub(crate) async fn make(
    platform: &Platform,
    tx: &mut Tx,
    by: By,
    name: &str,
    directory: bool,
) -> Done<Uuid> {
    let Some(group) = store::make(tx, platform.clock.now(), name, directory).await? else {
        return Ok(Err(Trouble::Taken));
    };
    record(platform, tx, by, "group.made", group, json!({ "name": name })).await?;
    Ok(Ok(group))
}

/// Gives a group that was taken another name.
pub(crate) async fn rename(platform: &Platform, tx: &mut Tx, by: By, group: &Group, name: &str) -> Done {
    if group.name == name {
        return Ok(Ok(()));
    }
    if !store::rename(tx, platform.clock.now(), group.id, name).await? {
        return Ok(Err(Trouble::Taken));
    }
    let detail = json!({ "before": group.name, "after": name });
    record(platform, tx, by, "group.renamed", group.id, detail).await?;
    Ok(Ok(()))
}

/// Deletes a group that was taken. Its members lose what only it gave them.
pub(crate) async fn delete(platform: &Platform, tx: &mut Tx, by: By, group: &Group) -> Done {
    let members = if group.roles.is_empty() {
        Vec::new()
    } else {
        accounts::hold(tx).await?;
        store::member_ids(tx, group.id).await?
    };
    store::delete(tx, group.id).await?;
    if !members.is_empty() && !accounts::follow_groups(tx, &members).await? {
        return Ok(Err(Trouble::LastAdministrator));
    }
    let detail = json!({ "name": group.name, "roles": group.roles });
    record(platform, tx, by, "group.deleted", group.id, detail).await?;
    Ok(Ok(()))
}

/// Sets which roles a group that was taken gives, and whether a directory may change it.
pub(crate) async fn set_roles(
    platform: &Platform,
    tx: &mut Tx,
    by: By,
    group: &Group,
    (roles, directory): (&[Role], bool),
) -> Done {
    accounts::hold(tx).await?;
    store::set_roles(tx, group.id, roles, directory).await?;
    let members = store::member_ids(tx, group.id).await?;
    if !accounts::follow_groups(tx, &members).await? {
        return Ok(Err(Trouble::LastAdministrator));
    }
    let before = json!({ "roles": group.roles, "directory": group.directory });
    let after = json!({ "roles": accounts::roles_to_text(roles), "directory": directory });
    record(platform, tx, by, "group.roles", group.id, audit::change(&before, &after)).await?;
    Ok(Ok(()))
}

/// Who comes and who goes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Members {
    pub(crate) add: Vec<Uuid>,
    pub(crate) remove: Vec<Uuid>,
}

/// Puts people into a group that was taken and takes others out of it; how many were added and removed. Who is there
/// already, or is not, changes nothing.
pub(crate) async fn change_members(
    platform: &Platform,
    tx: &mut Tx,
    by: By,
    group: &Group,
    change: Members,
) -> Done<(usize, usize)> {
    let wanted: BTreeSet<Uuid> = change.add.into_iter().collect();
    let wanted: Vec<Uuid> = wanted.into_iter().collect();
    if !group.roles.is_empty() {
        accounts::hold(tx).await?;
    }
    let there: BTreeSet<Uuid> = store::there(tx, &wanted).await?.into_iter().collect();
    if let Some(missing) = wanted.iter().find(|account| !there.contains(account)) {
        return Ok(Err(Trouble::NoPerson(*missing)));
    }
    let members: BTreeSet<Uuid> = store::member_ids(tx, group.id).await?.into_iter().collect();
    let added: Vec<Uuid> = there.difference(&members).copied().collect();
    let leaving: BTreeSet<Uuid> = change.remove.into_iter().filter(|one| !there.contains(one)).collect();
    let removed: Vec<Uuid> = leaving.intersection(&members).copied().collect();
    if added.is_empty() && removed.is_empty() {
        return Ok(Ok((0, 0)));
    }
    let now = platform.clock.now();
    store::put(tx, now, group.id, &added).await?;
    store::take_out(tx, group.id, &removed).await?;
    store::touch(tx, now, group.id).await?;
    if !group.roles.is_empty() && !accounts::follow_groups(tx, &[&*added, &*removed].concat()).await? {
        return Ok(Err(Trouble::LastAdministrator));
    }
    told(platform, tx, by, group, (&added, &removed)).await?;
    Ok(Ok((added.len(), removed.len())))
}

async fn told(
    platform: &Platform,
    tx: &mut Tx,
    by: By,
    group: &Group,
    (added, removed): (&[Uuid], &[Uuid]),
) -> Result<()> {
    if group.roles.is_empty() && added.len() + removed.len() > TOLD_SINGLY {
        let detail = json!({ "added": added.len(), "removed": removed.len() });
        return record(platform, tx, by, "group.members", group.id, detail).await;
    }
    let now = platform.clock.now();
    for (action, people) in [("group.member-added", added), ("group.member-removed", removed)] {
        for person in people {
            let detail = json!({ "group": group.id, "roles": group.roles, "through": by.through });
            let entry = audit::Entry::new(action).by(by.actor).to(*person).from(by.peer).detail(detail);
            audit::record(tx, now, entry).await?;
        }
    }
    Ok(())
}
