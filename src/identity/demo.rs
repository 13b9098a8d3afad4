//! Accounts to look around with, one per role.

use chrono_tz::Tz;
use halqa_platform::{error::Result, id, lang::Lang};

use crate::{
    Identity,
    accounts::{self, EmailAddress, NewAccount, Profile},
    audit,
    policy::Role,
};

/// A demo sign-in, as it stands in `first-start.json`.
#[derive(Clone, Debug, serde::Serialize)]
pub struct DemoAccount {
    /// Id of its role.
    pub role: &'static str,
    /// Its address: `learner@example.org`.
    pub email: String,
    /// Its password, which stands nowhere else.
    pub password: String,
}

struct Person {
    role: Role,
    name: &'static str,
    latin: Option<&'static str>,
    lang: Lang,
    country: &'static str,
    zone: Tz,
}

const fn person(
    role: Role,
    name: &'static str,
    latin: Option<&'static str>,
    lang: Lang,
    country: &'static str,
    zone: Tz,
) -> Person {
    Person { role, name, latin, lang, country, zone }
}

const PEOPLE: [Person; 6] = [
    person(Role::Administrator, "Claire Dubois", None, Lang::Fr, "CH", Tz::Europe__Zurich),
    person(Role::Staff, "李明", Some("Li Ming"), Lang::Zh, "CN", Tz::Asia__Shanghai),
    person(Role::Author, "Lucía Fernández", None, Lang::Es, "PE", Tz::America__Lima),
    person(Role::Trainer, "Анна Смирнова", Some("Anna Smirnova"), Lang::Ru, "KZ", Tz::Asia__Almaty),
    person(Role::Reviewer, "Grace Wanjiru", None, Lang::En, "KE", Tz::Africa__Nairobi),
    person(Role::Learner, "أمينة بن علي", Some("Amina Ben Ali"), Lang::Ar, "TN", Tz::Africa__Tunis),
];

/// Makes the demo accounts, confirmed, each with a password of its own; all of them or none. `keep` writes the
/// passwords down before the accounts are there for good: where it fails, nothing was made. An empty list, and
/// `keep` is not called, where there is any account already.
///
/// # Errors
/// The database or `keep` failed, or there is no randomness.
pub async fn create(
    identity: &Identity,
    keep: impl FnOnce(&[DemoAccount]) -> anyhow::Result<()>,
) -> Result<Vec<DemoAccount>> {
    let mut ready = Vec::new();
    for person in &PEOPLE {
        let password = password()?;
        let hash = identity.passwords.hash(&password).await?;
        ready.push((person, password, hash));
    }
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    tx.lock("identity.first").await?;
    if accounts::any(&mut tx).await? {
        return Ok(Vec::new());
    }
    let mut made = Vec::new();
    for (person, password, hash) in ready {
        let email = format!("{}@example.org", person.role.id());
        let Some(address) = EmailAddress::parse(&email) else { continue };
        let new = NewAccount {
            email: address,
            confirmed: true,
            password_hash: Some(hash),
            profile: profile(person),
            roles: vec![person.role],
        };
        if let Some(account) = accounts::create(&mut tx, now, &new).await? {
            audit::record(&mut tx, now, audit::Entry::new("account.demo").to(account)).await?;
            made.push(DemoAccount { role: person.role.id(), email, password });
        }
    }
    keep(&made)?;
    tx.commit().await?;
    Ok(made)
}

fn profile(person: &Person) -> Profile {
    let mut profile = Profile::new(person.name.to_owned(), person.lang);
    if let Some(latin) = person.latin {
        profile.names.insert(Lang::En, latin.to_owned());
    }
    profile.country = Some(person.country.to_owned());
    profile.time_zone = person.zone;
    profile
}

// Three groups that can be read out and typed: 70 bits.
fn password() -> Result<String> {
    let code = id::code(15)?.to_lowercase();
    let groups: Vec<&str> = [0..5, 5..10, 10..15].into_iter().filter_map(|range| code.get(range)).collect();
    Ok(groups.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_for_every_role() {
        assert_eq!(PEOPLE.each_ref().map(|person| person.role), Role::ALL);
        for person in &PEOPLE {
            assert!(halqa_platform::geo::country(person.country).is_some(), "{}", person.name);
        }
    }

    #[test]
    fn demo_passwords_are_good_ones() {
        let password = password().unwrap();
        assert_eq!(crate::passwords::check(&password, "learner@example.org", "Amina Ben Ali"), Ok(()));
        assert_eq!(password.len(), 17);
    }
}
