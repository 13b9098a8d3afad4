//! What is known of the people of a list, and adding them: all in one transaction.

use std::collections::{HashMap, HashSet};

use halqa_identity::{
    accounts::{self, Contact, EmailAddress, Status},
    audit::{self, Entry},
    invitations::{self, Invitee},
};
use halqa_platform::{
    db::placeholders,
    error::{Error, Result},
    jobs,
    lang::Lang,
    mail,
};
use serde_json::json;
use uuid::Uuid;

use super::rules::{Line, Problem};
use crate::{
    Learning, Text,
    enrolment::store as enrolments,
    participants::groups::store as groups,
    runs::store as runs,
    staff::{Desk, letters},
};

/// What becomes of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Takes the course already; nothing changes.
    Already(String),
    /// Has an account (of this name) and is enrolled.
    Enrolled(String),
    /// Has no account: one is made, and a mail invites them.
    Invited,
}

/// What is known of the people of a list.
#[derive(Debug, Default)]
pub struct Known {
    contacts: HashMap<String, Contact>,
    taking: HashSet<Uuid>,
}

/// Looks the people of a list up, and who of them is in this run.
///
/// # Errors
/// The database failed.
pub async fn known(learning: &Learning, run: Option<Uuid>, lines: &[Line]) -> Result<Known> {
    let db = &learning.platform.db;
    let addresses: Vec<EmailAddress> = lines.iter().map(|line| line.email.clone()).collect();
    let contacts = accounts::contacts_by_address(db, &addresses).await?;
    let ids: Vec<Uuid> = contacts.values().map(|contact| contact.id).collect();
    let mut taking = HashSet::new();
    for part in ids.chunks(500) {
        let sql = format!(
            "SELECT account_id FROM enrolments WHERE run_id = $1 AND state = 'active' AND account_id IN ({})",
            placeholders(2, part.len())
        );
        let query =
            part.iter().fold(db.read_built(sql).bind(run.unwrap_or_default()), |query, id| query.bind(*id));
        taking.extend(query.all::<(Uuid,)>().await?.into_iter().map(|(account,)| account));
    }
    Ok(Known { contacts, taking })
}

/// What would become of this person.
pub fn fate(line: &Line, known: &Known) -> Fate {
    match known.contacts.get(line.email.key()) {
        Some(contact) if known.taking.contains(&contact.id) => Fate::Already(contact.name.clone()),
        Some(contact) => Fate::Enrolled(contact.name.clone()),
        None => Fate::Invited,
    }
}

/// Those whose accounts cannot be used.
pub fn unusable<'a>(lines: &'a [Line], known: &'a Known) -> impl Iterator<Item = Problem> + 'a {
    let stopped = |line: &&Line| {
        known.contacts.get(line.email.key()).is_some_and(|contact| contact.status != Status::Active)
    };
    lines.iter().filter(stopped).map(|line| Problem::Suspended(line.line))
}

/// Adds everybody, or nobody where anything fails; again it changes nothing. Whether it changed anything. `lang` is for
/// who has no account and no language in the list.
///
/// # Errors
/// [`Error::Bad`] for a group that is gone, or the database failed; nothing was changed then.
pub async fn add(
    learning: &Learning,
    desk: &Desk,
    lang: Lang,
    lines: &[Line],
    (run, group): (&str, Option<Uuid>),
) -> Result<bool> {
    let (platform, course) = (&learning.platform, desk.version.course_id);
    let run = runs::one(&platform.db, course, run).await?;
    if !desk.reach.has(run.id) {
        return Err(Error::NotFound);
    }
    let known = known(learning, Some(run.id), lines).await?;
    let mut tx = platform.db.begin().await?;
    if let Some(group) = group
        && !groups::fits(&mut tx, &desk.reach, run.id, group).await?
    {
        return Err(Error::bad(|lang| Text::of(lang).roster_assign_error().to_owned()));
    }
    let mut changed = false;
    for line in lines {
        let invitee = Invitee {
            email: line.email.as_str().to_owned(),
            name: line.name.clone(),
            lang: line.lang.unwrap_or(lang),
        };
        let account = invitations::invite(&mut tx, platform, &invitee, Some(desk.viewer.id)).await?;
        let Some(enrolment) =
            enrolments::let_in(&mut tx, platform, (course, &run.slug), account, desk.viewer.id).await?
        else {
            changed |= put(&mut tx, run.id, account, group).await?;
            continue;
        };
        changed = true;
        if let Some(group) = group {
            groups::put_one(&mut tx, group, enrolment).await?;
        }
        let entry = Entry::new("course.person-added").by(desk.viewer.id).to(account);
        let entry = entry.detail(json!({ "course": desk.version.course.slug, "run": run.address() }));
        audit::record(&mut tx, platform.clock.now(), entry).await?;
        // Who is invited reads of the course once they have come in.
        if let Some(contact) = known.contacts.get(line.email.key())
            && let Some(mail) = letters::added(learning, &desk.version, contact)
        {
            mail::queue(&mut tx, &platform.clock, &platform.config, &mail).await?;
        }
    }
    tx.commit().await?;
    jobs::wake();
    Ok(changed)
}

/// Puts who takes the course already into the group; whether they were not in it.
async fn put(tx: &mut halqa_platform::db::Tx, run: Uuid, account: Uuid, group: Option<Uuid>) -> Result<bool> {
    let Some(group) = group else { return Ok(false) };
    let sql = "INSERT INTO course_group_members (group_id, enrolment_id) SELECT g.id, e.id FROM enrolments e
         JOIN course_groups g ON g.course_id = e.course_id
         WHERE e.run_id = $1 AND e.account_id = $2 AND g.id = $3 AND e.state = 'active' ON CONFLICT DO NOTHING";
    Ok(tx.sql(sql).bind(run).bind(account).bind(group).execute().await? > 0)
}
