//! What a directory changes of people: each request in one transaction, with its entries in the log.

use axum::http::StatusCode;
use chrono_tz::Tz;
use halqa_platform::{db::Tx, error::Result, lang::Lang};
use serde_json::json;
use uuid::Uuid;

use super::{
    super::{
        change::Change,
        fault::{Fault, Outcome},
        members,
    },
    store::{self, Known},
};
use crate::{
    Identity,
    accounts::{self, Account, EmailAddress, NAME_MAX, NewAccount, ORGANISATION_MAX, Profile},
    audit,
    groups::acts::By,
    invitations,
    letters::To,
    policy::Role,
    sessions, site,
    tokens::{self, Kind},
};

/// Longest name that a directory gives somebody.
const EXTERNAL_MAX: usize = 255;

fn address(change: &Change) -> Outcome<Option<EmailAddress>> {
    let Some(typed) = &change.user_name else { return Ok(None) };
    let email = EmailAddress::parse(typed);
    let wrong = || Fault::bad("invalidValue", "userName must be an e-mail address: it is where mails go to");
    email.ok_or_else(wrong).map(Some)
}

fn line(name: &str, text: &str, most: usize) -> Outcome<String> {
    let long = || Fault::bad("invalidValue", format!("{name} is longer than {most} characters"));
    accounts::one_line(text, most).ok_or_else(long)
}

/// A name put together of its parts.
fn joined(given: &str, family: &str) -> String {
    [given, family].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The parts of the name as they will be.
fn parts(known: (&str, &str), change: &Change) -> Outcome<(String, String)> {
    let part = |name: &str, new: &Option<Option<String>>, old: &str| match new {
        None => Ok(old.to_owned()),
        Some(new) => line(name, new.as_deref().unwrap_or_default(), NAME_MAX),
    };
    Ok((part("givenName", &change.given, known.0)?, part("familyName", &change.family, known.1)?))
}

/// What stands before the @, for somebody without a name.
fn before_at(email: &str) -> String {
    email.rsplit_once('@').map_or(email, |(local, _)| local).chars().take(NAME_MAX).collect()
}

/// The name as it will be: what is said of the whole, else of its parts where the whole was made of them.
fn name(
    current: &str,
    old: (&str, &str),
    new: (&str, &str),
    email: &str,
    change: &Change,
) -> Outcome<String> {
    let said = [&change.display_name, &change.formatted].into_iter().find_map(|said| said.as_ref()?.as_ref());
    if let Some(said) = said {
        let name = line("displayName", said, NAME_MAX)?;
        let empty = || Fault::bad("invalidValue", "displayName is empty");
        return Some(name).filter(|name| !name.is_empty()).ok_or_else(empty);
    }
    let (was, is) = (joined(old.0, old.1), joined(new.0, new.1));
    let made = current.is_empty() || current == was || current == before_at(email);
    let taken_away = change.display_name == Some(None);
    if (made && !is.is_empty() && was != is) || (taken_away && !is.is_empty()) {
        return line("name", &is, NAME_MAX);
    }
    if current.is_empty() || taken_away { Ok(before_at(email)) } else { Ok(current.to_owned()) }
}

/// What people say of themselves, with what the directory says instead. A language or a time zone that is not known
/// changes nothing.
fn profile(before: &Profile, name: String, change: &Change) -> Outcome<Profile> {
    let mut profile = Profile { name, ..before.clone() };
    if let Some(Some(tag)) = &change.language {
        let primary = tag.split(['-', '_', ',', ';']).next().unwrap_or_default().to_ascii_lowercase();
        profile.lang = primary.parse::<Lang>().unwrap_or(before.lang);
    }
    if let Some(Some(zone)) = &change.time_zone {
        profile.time_zone = zone.parse::<Tz>().unwrap_or(before.time_zone);
    }
    if change.organization.is_some() || change.department.is_some() {
        let said = |of: &Option<Option<String>>| of.clone().flatten();
        let kept = change.organization.is_none().then(|| before.organisation.clone());
        let kept = kept.filter(|kept| !kept.is_empty());
        let new = said(&change.organization).or(kept).or_else(|| said(&change.department));
        profile.organisation = line("organization", &new.unwrap_or_default(), ORGANISATION_MAX)?;
    }
    Ok(profile)
}

async fn record(
    identity: &Identity,
    tx: &mut Tx,
    by: By,
    (action, account): (&'static str, Uuid),
    detail: serde_json::Value,
) -> Result<()> {
    let mut detail = detail;
    detail["through"] = by.through.into();
    let entry = audit::Entry::new(action).by(by.actor).to(account).from(by.peer).detail(detail);
    audit::record(tx, identity.platform.clock.now(), entry).await
}

/// Makes an account without a password, or takes back one that a directory deleted before.
pub(super) async fn create(identity: &Identity, by: By, change: &Change) -> Outcome<Uuid> {
    let email = address(change)?.ok_or_else(|| Fault::bad("invalidValue", "userName is missing"))?;
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    accounts::hold(&mut tx).await?;
    let account = match accounts::of_key(&mut tx, &email).await? {
        Some(known) => take_back(identity, &mut tx, by, &known, change).await?,
        None => make(identity, &mut tx, by, (&email, change)).await?,
    };
    tx.commit().await?;
    Ok(account)
}

fn taken() -> Fault {
    Fault::taken("There is an account with this userName already.")
}

async fn make(
    identity: &Identity,
    tx: &mut Tx,
    by: By,
    (email, change): (&EmailAddress, &Change),
) -> Outcome<Uuid> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let (given, family) = parts(("", ""), change)?;
    let name = name("", ("", ""), (&given, &family), email.as_str(), change)?;
    let lang = platform.site.look().default_language;
    let profile = profile(&Profile::new(name.clone(), lang), name, change)?;
    let new = NewAccount {
        email: email.clone(),
        confirmed: false,
        password_hash: None,
        profile,
        roles: Vec::new(),
    };
    let account = accounts::create(tx, now, &new).await?.ok_or_else(taken)?;
    if !joined(&given, &family).is_empty() {
        store::set_parts(tx, account, &given, &family).await?;
    }
    name_it(tx, by, account, change).await?;
    accounts::touched(tx, &platform.clock, account).await?;
    record(identity, tx, by, ("account.provisioned", account), json!({})).await?;
    if change.active == Some(false) {
        stop(identity, tx, by, account, "scim").await?;
    } else if site::store::load(&platform.db).await?.features.provisioning_invites {
        let to = To { account, email: email.as_str(), name: &new.profile.name, lang: new.profile.lang };
        invitations::send_link(tx, platform, to).await?;
    }
    Ok(account)
}

async fn name_it(tx: &mut Tx, by: By, account: Uuid, change: &Change) -> Outcome<()> {
    let Some(external) = &change.external_id else { return Ok(()) };
    if external.as_ref().is_some_and(|name| name.chars().count() > EXTERNAL_MAX) {
        return Err(Fault::bad(
            "invalidValue",
            format!("externalId is longer than {EXTERNAL_MAX} characters"),
        ));
    }
    store::name_it(tx, (by.actor, "user"), account, external.as_deref()).await?;
    Ok(())
}

/// Somebody whom a directory deleted comes back by a POST of the same address (RFC 7644, 3.6).
async fn take_back(
    identity: &Identity,
    tx: &mut Tx,
    by: By,
    known: &Account,
    change: &Change,
) -> Outcome<Uuid> {
    match store::through(tx, known.id).await?.as_deref() {
        Some("scim-gone") => {
            store::suspended(tx, identity.platform.clock.now(), known.id, ("scim", by.actor)).await?;
            if change.active != Some(false) {
                restore(identity, tx, by, known.id).await?;
            }
        }
        // A person had suspended them before, and only a person restores them.
        Some("gone") => store::suspended(tx, identity.platform.clock.now(), known.id, ("", by.actor)).await?,
        _ => return Err(taken()),
    }
    record(identity, tx, by, ("account.provisioned", known.id), json!({ "again": true })).await?;
    let user = store::find_in(tx, by.actor, known.id).await?.ok_or_else(Fault::not_found)?;
    write(identity, tx, by, &user, &Change { active: None, ..change.clone() }).await?;
    Ok(known.id)
}

/// Changes a person, unless `seen` says that the client knows another state of them.
pub(super) async fn save(
    identity: &Identity,
    by: By,
    account: Uuid,
    seen: impl Fn(&Known) -> Outcome<()>,
    change: &Change,
) -> Outcome<()> {
    let mut tx = identity.platform.db.begin().await?;
    let user = take(&mut tx, by, account).await?;
    seen(&user)?;
    write(identity, &mut tx, by, &user, change).await?;
    tx.commit().await?;
    Ok(())
}

/// Holds a person from everybody else's changes.
async fn take(tx: &mut Tx, by: By, account: Uuid) -> Outcome<Known> {
    tx.lock(&format!("person {account}")).await?;
    accounts::hold(tx).await?;
    store::find_in(tx, by.actor, account).await?.ok_or_else(Fault::not_found)
}

async fn write(identity: &Identity, tx: &mut Tx, by: By, user: &Known, change: &Change) -> Outcome<()> {
    let account = accounts::find_in(tx, user.id).await?.ok_or_else(Fault::not_found)?;
    if let Some(email) = address(change)?.filter(|email| email.as_str() != user.email) {
        readdress(identity, tx, by, &account, &email).await?;
    }
    let old =
        (user.given_name.as_deref().unwrap_or_default(), user.family_name.as_deref().unwrap_or_default());
    let (given, family) = parts(old, change)?;
    if old != (given.as_str(), family.as_str()) {
        store::set_parts(tx, user.id, &given, &family).await?;
        accounts::touched(tx, &identity.platform.clock, user.id).await?;
    }
    let name = name(&user.name, old, (&given, &family), &user.email, change)?;
    let profile = profile(&account.profile, name, change)?;
    let fields = account.profile.differs(&profile);
    if !fields.is_empty() {
        accounts::set_profile(tx, user.id, &profile).await?;
        accounts::changed(tx, &identity.platform.clock, user.id).await?;
        record(identity, tx, by, ("account.profile", user.id), json!({ "fields": fields })).await?;
    }
    name_it(tx, by, user.id, change).await?;
    match change.active {
        Some(false) if user.is_active() => stop(identity, tx, by, user.id, "scim").await?,
        Some(true) if !user.is_active() && user.through.as_deref() == Some("scim") => {
            restore(identity, tx, by, user.id).await?;
        }
        // Whom a person suspended, only a person restores.
        _ => {}
    }
    Ok(())
}

/// Another address, which nobody has proved; links that went to the old one stop working. Not of an administrator: who
/// has the address can set a password.
async fn readdress(
    identity: &Identity,
    tx: &mut Tx,
    by: By,
    account: &Account,
    email: &EmailAddress,
) -> Outcome<()> {
    let same =
        account.email.as_deref().and_then(EmailAddress::parse).is_some_and(|old| old.key() == email.key());
    if !same && account.roles.contains(&Role::Administrator) {
        let detail = "The address of an administrator is not changed by a directory.";
        return Err(Fault::new(StatusCode::FORBIDDEN, detail));
    }
    if !accounts::replace_email(tx, account.id, email).await? {
        return Err(taken());
    }
    if !same {
        for kind in [Kind::Reset, Kind::ChangeAddress, Kind::Invite, Kind::Confirm] {
            tokens::revoke(tx, account.id, kind).await?;
        }
    }
    accounts::changed(tx, &identity.platform.clock, account.id).await?;
    record(identity, tx, by, ("account.address-changed", account.id), json!({})).await?;
    Ok(())
}

async fn stop(identity: &Identity, tx: &mut Tx, by: By, account: Uuid, through: &'static str) -> Outcome<()> {
    if !accounts::set_status(tx, account, false).await? {
        let detail = "This is the only administrator who can act: the site keeps one.";
        return Err(Fault::new(StatusCode::CONFLICT, detail));
    }
    let now = identity.platform.clock.now();
    store::lift(tx, account).await?;
    store::suspended(tx, now, account, (through, by.actor)).await?;
    sessions::end_others(tx, account, &[]).await?;
    accounts::touched(tx, &identity.platform.clock, account).await?;
    record(identity, tx, by, ("account.suspended", account), json!({})).await?;
    Ok(())
}

async fn restore(identity: &Identity, tx: &mut Tx, by: By, account: Uuid) -> Outcome<()> {
    accounts::set_status(tx, account, true).await?;
    store::lift(tx, account).await?;
    accounts::touched(tx, &identity.platform.clock, account).await?;
    record(identity, tx, by, ("account.restored", account), json!({})).await?;
    Ok(())
}

/// Suspends a person, takes them out of every group, and hides them from directories. Nothing of theirs is erased.
pub(super) async fn remove(
    identity: &Identity,
    by: By,
    account: Uuid,
    seen: impl Fn(&Known) -> Outcome<()>,
) -> Outcome<()> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let user = take(&mut tx, by, account).await?;
    seen(&user)?;
    match user.through.as_deref() {
        _ if user.is_active() => stop(identity, &mut tx, by, account, "scim-gone").await?,
        Some("scim") => {
            store::suspended(&mut tx, platform.clock.now(), account, ("scim-gone", by.actor)).await?;
        }
        // Somebody suspended them by hand or by the API: that stays so when the directory brings them back.
        _ => store::suspended(&mut tx, platform.clock.now(), account, ("gone", by.actor)).await?,
    }
    members::leave_all(identity, &mut tx, by, account).await?;
    store::name_it(&mut tx, (by.actor, "user"), account, None).await?;
    record(identity, &mut tx, by, ("account.deprovisioned", account), json!({})).await?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str) -> Option<Option<String>> {
        Some(Some(name.to_owned()))
    }

    #[test]
    fn a_name_is_what_is_said_of_the_whole_else_of_its_parts() {
        let email = "amina@example.org";
        let change = Change { display_name: said("Dr Amina"), ..Change::default() };
        assert_eq!(name("", ("", ""), ("Amina", "Ben Ali"), email, &change).unwrap(), "Dr Amina");
        let none = Change::default();
        assert_eq!(name("", ("", ""), ("Amina", "Ben Ali"), email, &none).unwrap(), "Amina Ben Ali");
        assert_eq!(name("", ("", ""), ("", ""), email, &none).unwrap(), "amina");
        let (old, new) = (("Amina", "Ben Ali"), ("Amina", "Trabelsi"));
        assert_eq!(name("Amina Ben Ali", old, new, email, &none).unwrap(), "Amina Trabelsi");
        assert_eq!(name("أمينة بن علي", old, new, email, &none).unwrap(), "أمينة بن علي", "her own");
        assert!(
            name("", ("", ""), ("", ""), email, &Change { display_name: said(" \u{202e}"), ..none }).is_err()
        );
    }

    #[test]
    fn a_profile_takes_what_it_can_hold() {
        let before = Profile::new("Amina".to_owned(), Lang::Ar);
        let change = Change {
            language: said("fr-CA"),
            time_zone: said("Africa/Tunis"),
            department: said("Waste"),
            ..Change::default()
        };
        let after = profile(&before, "Amina".to_owned(), &change).unwrap();
        assert_eq!(
            (after.lang, after.time_zone, after.organisation.as_str()),
            (Lang::Fr, Tz::Africa__Tunis, "Waste")
        );
        let change =
            Change { organization: said("Ministry"), department: said("Waste"), ..Change::default() };
        let after = profile(&after, "Amina".to_owned(), &change).unwrap();
        assert_eq!(after.organisation, "Ministry");
        let change = Change {
            language: said("tlh"),
            time_zone: said("Moon/Base"),
            department: said("Air"),
            ..Change::default()
        };
        assert_eq!(
            profile(&after, "Amina".to_owned(), &change).unwrap(),
            after,
            "what is not known changes nothing"
        );
        let long = Change { organization: said(&"x".repeat(ORGANISATION_MAX + 1)), ..Change::default() };
        assert!(profile(&after, String::new(), &long).is_err());
    }
}
