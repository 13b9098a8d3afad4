//! What merging changes of an account itself.

use halqa_platform::{
    cldr,
    db::{Db, Tx},
    error::{Error, Result},
    events,
    http::peer::Peer,
    lang::Lang,
};
use uuid::Uuid;

use super::{Line, Pair};
use crate::{
    Identity, Text,
    accounts::{self, Account, Profile, Status},
    audit,
    events::AccountErased,
    failures::{self, Of},
    groups,
    letters::{self, Letter, To},
    policy::Role,
    single_sign_on::links,
    viewer::Viewer,
};

/// What became of it.
pub(super) enum Merged {
    /// They are one.
    Done,
    /// They were already.
    Before,
    /// The other one is the site's only administrator.
    LastAdministrator,
    /// One of them is suspended.
    Suspended,
}

/// The account that a closed one was merged into.
pub(in crate::people) async fn kept_for(db: &Db, closed: Uuid) -> Result<Option<Uuid>> {
    let row: Option<(Uuid,)> =
        db.read("SELECT kept FROM merged_accounts WHERE closed = $1").bind(closed).optional().await?;
    Ok(row.map(|(kept,)| kept))
}

/// What this domain would do.
pub(super) async fn preview(
    identity: &Identity,
    kept: &Account,
    closed: &Account,
    lang: Lang,
) -> Result<Vec<Line>> {
    let t = Text::of(lang);
    let db = &identity.platform.db;
    let mut lines = Vec::new();
    let fields = filled(&kept.profile, &closed.profile, t);
    if !fields.is_empty() {
        lines.push(Line::Moves(t.merge_fields(cldr::list_and(lang, &fields))));
    }
    let counts = [
        "SELECT COUNT(*) FROM consents WHERE account_id = $1",
        "SELECT COUNT(*) FROM mail_people WHERE account_id = $1",
        "SELECT COUNT(*) FROM sessions WHERE account_id = $1",
    ];
    let groups: (i64,) = db
        .read("SELECT COUNT(*) FROM site_group_members WHERE account_id = $1")
        .bind(closed.id)
        .one()
        .await?;
    let mut numbers = [0_i64; 3];
    for (sql, number) in counts.into_iter().zip(&mut numbers) {
        (*number,) = db.read(sql).bind(closed.id).one().await?;
    }
    let [consents, mails, sessions] = numbers;
    let sign_ons = links::count(db, closed.id).await?;
    lines.extend((sign_ons > 0).then(|| Line::Moves(t.sso_merge(sign_ons))));
    lines.extend((consents > 0).then(|| Line::Moves(t.merge_consents(consents))));
    lines.extend((mails > 0).then(|| Line::Moves(t.merge_mails(mails))));
    lines.extend((groups.0 > 0).then(|| Line::Moves(t.groups_merge(groups.0))));
    lines.extend((sessions > 0).then(|| Line::Ends(t.merge_sessions(sessions))));
    let lost: Vec<&str> = closed
        .by_hand
        .iter()
        .filter(|role| **role != Role::Learner && !kept.roles.contains(role))
        .map(|role| super::super::role_words(t, *role).0)
        .collect();
    if !lost.is_empty() {
        lines.push(Line::Ends(t.merge_roles(cldr::list_and(lang, &lost))));
    }
    lines.push(Line::Ends(t.merge_address(closed.email.clone().unwrap_or_default())));
    Ok(lines)
}

/// What the kept profile lacks and the other one has, by name.
fn filled(kept: &Profile, closed: &Profile, t: Text) -> Vec<&'static str> {
    let lacks = [
        (kept.country.is_none() && closed.country.is_some(), t.person_country()),
        (kept.organisation.is_empty() && !closed.organisation.is_empty(), t.person_organisation()),
        (kept.stakeholder.is_none() && closed.stakeholder.is_some(), t.person_stakeholder()),
        (closed.names.keys().any(|lang| !kept.names.contains_key(lang)), t.profile_names()),
    ];
    lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, name)| name).collect()
}

fn fill(kept: &Profile, closed: Profile) -> Profile {
    let mut names = closed.names;
    names.extend(kept.names.clone());
    Profile {
        names,
        country: kept.country.clone().or(closed.country),
        organisation: if kept.organisation.is_empty() {
            closed.organisation
        } else {
            kept.organisation.clone()
        },
        stakeholder: kept.stakeholder.or(closed.stakeholder),
        sex: kept.sex.or(closed.sex),
        ..kept.clone()
    }
}

/// Makes one account of two, in one transaction.
pub(super) async fn merge(identity: &Identity, viewer: &Viewer, pair: Pair, peer: Peer) -> Result<Merged> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    tx.lock("identity.merge").await?;
    let before: Option<(Uuid,)> =
        tx.sql("SELECT kept FROM merged_accounts WHERE closed = $1").bind(pair.closed).optional().await?;
    match before {
        Some((kept,)) if kept == pair.kept => return Ok(Merged::Before),
        Some(_) => return Err(Error::NotFound),
        None => {}
    }
    let (Some(kept), Some(closed)) =
        (accounts::find_in(&mut tx, pair.kept).await?, accounts::find_in(&mut tx, pair.closed).await?)
    else {
        return Err(Error::NotFound);
    };
    if pair.kept == pair.closed || [&kept, &closed].iter().any(|one| one.status == Status::Erased) {
        return Err(Error::NotFound);
    }
    if [&kept, &closed].iter().any(|one| one.status != Status::Active) {
        return Ok(Merged::Suspended);
    }
    for domain in &identity.mergings {
        domain.merge(&mut tx, pair).await?;
    }
    if !join(identity, &mut tx, (&kept, &closed)).await? {
        return Ok(Merged::LastAdministrator);
    }
    record(identity, &mut tx, viewer, pair, peer).await?;
    tell(identity, &mut tx, &kept, &closed).await?;
    tx.commit().await?;
    Ok(Merged::Done)
}

async fn join(identity: &Identity, tx: &mut Tx, (kept, closed): (&Account, &Account)) -> Result<bool> {
    for sql in [
        "UPDATE consents SET account_id = $1 WHERE account_id = $2",
        "INSERT INTO mail_people (account_id, mail_id) SELECT $1, mail_id FROM mail_people
            WHERE account_id = $2 ON CONFLICT DO NOTHING",
        "UPDATE merged_accounts SET kept = $1 WHERE kept = $2",
    ] {
        tx.sql(sql).bind(kept.id).bind(closed.id).execute().await?;
    }
    links::merge(tx, kept.id, closed.id).await?;
    tx.sql("DELETE FROM mail_people WHERE account_id = $1").bind(closed.id).execute().await?;
    // First: what groups give the kept one holds before the other one is closed.
    groups::store::join(tx, kept.id, closed.id).await?;
    if !accounts::follow_groups(tx, &[kept.id]).await? || !accounts::close(tx, closed.id).await? {
        return Ok(false);
    }
    // After the other one is closed: nobody is found twice.
    accounts::set_profile(tx, kept.id, &fill(&kept.profile, closed.profile.clone())).await?;
    accounts::changed(tx, &identity.platform.clock, kept.id).await?;
    failures::forget(tx, Of::Address(closed.email.as_deref().unwrap_or_default())).await?;
    events::publish(tx, &identity.platform.clock, &AccountErased { account: closed.id }).await?;
    Ok(true)
}

async fn record(identity: &Identity, tx: &mut Tx, viewer: &Viewer, pair: Pair, peer: Peer) -> Result<()> {
    let now = identity.platform.clock.now();
    tx.sql("INSERT INTO merged_accounts (closed, kept, merged_by, merged_at) VALUES ($1, $2, $3, $4)")
        .bind(pair.closed)
        .bind(pair.kept)
        .bind(viewer.id)
        .bind(now)
        .execute()
        .await?;
    for (action, subject) in [("account.merged", pair.kept), ("account.merged-away", pair.closed)] {
        audit::record(tx, now, audit::Entry::new(action).by(viewer.id).to(subject).from(peer)).await?;
    }
    Ok(())
}

// To both addresses. Neither mail names the other: an administrator may have been wrong about the person.
async fn tell(identity: &Identity, tx: &mut Tx, kept: &Account, closed: &Account) -> Result<()> {
    for (account, letter) in [(kept, Letter::Merged), (closed, Letter::MergedAway)] {
        let Some(email) = account.email.as_deref() else { continue };
        let profile = &account.profile;
        let to = To { account: kept.id, email, name: &profile.name, lang: profile.lang };
        letters::post(&identity.platform, tx, to, letter).await?;
    }
    Ok(())
}
