//! Roles of an account: what was given by hand, and what the groups of the site give to their members. What holds is
//! both together; it stands in `accounts.roles`, where everybody reads it.

use halqa_platform::{db::Tx, error::Result};
use uuid::Uuid;

use super::rules::{roles_from_text, roles_to_text};
use crate::policy::Role;

// While this holds, roles and the number of administrators change in one transaction only.
const ADMINISTRATORS: &str = "identity.administrators";

/// Keeps roles and administrators as they are for everybody else until this transaction ends. Taken before an account
/// is changed, so that no two transactions wait for one another.
///
/// # Errors
/// The database failed.
pub async fn hold(tx: &mut Tx) -> Result<()> {
    Ok(tx.lock(ADMINISTRATORS).await?)
}

/// Whether this is the only administrator who can act.
pub(super) async fn is_last_administrator(tx: &mut Tx, account: Uuid) -> Result<bool> {
    hold(tx).await?;
    let rows: Vec<(Uuid,)> = tx
        .sql("SELECT id FROM accounts WHERE roles LIKE 'administrator%' AND status = 'active' LIMIT 2")
        .all()
        .await?;
    Ok(matches!(rows.as_slice(), [(only,)] if *only == account))
}

async fn has_administrator(tx: &mut Tx) -> Result<bool> {
    let row: Option<(Uuid,)> = tx
        .sql("SELECT id FROM accounts WHERE roles LIKE 'administrator%' AND status = 'active' LIMIT 1")
        .optional()
        .await?;
    Ok(row.is_some())
}

/// The roles that the groups of the site give to an account.
async fn of_groups(tx: &mut Tx, account: Uuid) -> Result<Vec<Role>> {
    let rows: Vec<(String,)> = tx
        .sql(
            "SELECT g.roles FROM site_group_members m JOIN site_groups g ON g.id = m.group_id
             WHERE m.account_id = $1 AND g.roles <> ''",
        )
        .bind(account)
        .all()
        .await?;
    Ok(rows.iter().flat_map(|(roles,)| roles_from_text(roles)).collect())
}

/// Writes what holds of an account, with these given by hand (`None`: those that were); whether it was an administrator
/// before and is none now.
async fn write(tx: &mut Tx, account: Uuid, by_hand: Option<&[Role]>) -> Result<bool> {
    let known: Option<(String, Option<String>)> = tx
        .sql("SELECT roles, hand_roles FROM accounts WHERE id = $1 AND status <> 'erased'")
        .bind(account)
        .optional()
        .await?;
    let Some((before, kept)) = known else { return Ok(false) };
    let hand = match by_hand {
        Some(roles) => roles_to_text(roles),
        None => kept.clone().unwrap_or_else(|| before.clone()),
    };
    let mut all = of_groups(tx, account).await?;
    let through_groups = !roles_to_text(&all).is_empty();
    all.extend(roles_from_text(&hand));
    let (after, hand) = (roles_to_text(&all), through_groups.then_some(hand));
    if (&after, &hand) != (&before, &kept) {
        tx.sql("UPDATE accounts SET roles = $2, hand_roles = $3 WHERE id = $1")
            .bind(account)
            .bind(after.clone())
            .bind(hand)
            .execute()
            .await?;
    }
    let is = |text: &str| roles_from_text(text).contains(&Role::Administrator);
    Ok(is(&before) && !is(&after))
}

/// The roles that an account has apart from those of its groups: given by hand, or by the rules of a provider.
///
/// # Errors
/// The database failed.
pub async fn own_roles(tx: &mut Tx, account: Uuid) -> Result<Vec<Role>> {
    let known: Option<(String, Option<String>)> =
        tx.sql("SELECT roles, hand_roles FROM accounts WHERE id = $1").bind(account).optional().await?;
    Ok(known.map(|(roles, hand)| roles_from_text(&hand.unwrap_or(roles))).unwrap_or_default())
}

/// New roles by hand; those of groups stay. `false` where that would leave the site without an administrator: roll back
/// then.
///
/// # Errors
/// The database failed.
pub async fn set_roles(tx: &mut Tx, account: Uuid, roles: &[Role]) -> Result<bool> {
    let stays = roles.contains(&Role::Administrator);
    if !stays && is_last_administrator(tx, account).await? {
        // Not by hand, but a group may give it.
        let groups = of_groups(tx, account).await?;
        if !groups.contains(&Role::Administrator) {
            return Ok(false);
        }
    }
    hold(tx).await?;
    write(tx, account, Some(roles)).await?;
    Ok(true)
}

/// Brings the roles of these accounts in step with the groups that they are in now. `false` where that leaves the site
/// without an administrator: roll back then.
///
/// # Errors
/// The database failed.
pub async fn follow_groups(tx: &mut Tx, accounts: &[Uuid]) -> Result<bool> {
    hold(tx).await?;
    let mut lost = false;
    for account in accounts {
        lost |= write(tx, *account, None).await?;
    }
    Ok(!lost || has_administrator(tx).await?)
}
