//! Passwords: which are good enough, and how they are kept (Argon2id).

use std::sync::Arc;

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString},
};
use halqa_platform::{
    error::{Error, Result},
    id,
};
use tokio::sync::Semaphore;

/// At least so many characters.
pub const LEAST: usize = 10;
/// At most so many characters.
pub const MOST: usize = 200;

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer than [`LEAST`] characters.
    Short,
    /// More than [`MOST`].
    Long,
    /// Their own name or address, with or without a number behind.
    Own,
    /// One of those that everybody tries first.
    Common,
}

/// Checks a password that is chosen. No rule about kinds of characters: length is what helps (NIST SP 800-63B).
///
/// # Errors
/// The first [`Weakness`] found.
pub fn check(password: &str, email: &str, name: &str) -> Result<(), Weakness> {
    let length = password.chars().count();
    if length < LEAST {
        return Err(Weakness::Short);
    }
    if length > MOST {
        return Err(Weakness::Long);
    }
    let stem = stem(password);
    let local = email.split('@').next().unwrap_or_default();
    if [email, local, name].into_iter().any(|own| !own.is_empty() && self::stem(own) == stem) {
        return Err(Weakness::Own);
    }
    let folded = password.to_lowercase();
    let mut letters: Vec<char> = folded.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    let common = |text: &str| COMMON.lines().any(|line| line == text);
    if letters.len() < 4 || common(&folded) || common(&stem) {
        return Err(Weakness::Common);
    }
    Ok(())
}

static COMMON: &str = include_str!("passwords/common.txt");

// Small letters and digits alone, without the digits at either end: `Password-2026!` is `password`. What is
// nothing but digits stays whole.
fn stem(text: &str) -> String {
    let plain: String = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let stem = plain.trim_matches(char::is_numeric);
    if stem.is_empty() { plain } else { stem.to_owned() }
}

/// Hashes and verifies, two at a time, away from the threads that serve: sixty people who sign in at once wait for
/// each other and not everybody else for them.
#[derive(Clone, Debug)]
pub struct Passwords(Arc<Semaphore>);

impl Default for Passwords {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(2)))
    }
}

// Takes as long to verify as any other; matches nothing.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

impl Passwords {
    /// The PHC string to be kept.
    ///
    /// # Errors
    /// No randomness or no memory.
    pub async fn hash(&self, password: &str) -> Result<String> {
        let password = password.to_owned();
        self.apart(move || {
            let salt = SaltString::encode_b64(&id::random::<16>()?).map_err(failed)?;
            Ok(hasher()?.hash_password(password.as_bytes(), &salt).map_err(failed)?.to_string())
        })
        .await
    }

    /// Whether `password` is the one that was hashed. Takes the same time where there is none (`None`).
    ///
    /// # Errors
    /// What is stored is no hash, or there is no memory.
    pub async fn verify(&self, password: &str, hash: Option<&str>) -> Result<bool> {
        if password.chars().count() > MOST {
            return Ok(false);
        }
        let (known, hash) = (hash.is_some(), hash.unwrap_or(NOBODYS).to_owned());
        let password = password.to_owned();
        self.apart(move || {
            let hash = PasswordHash::new(&hash).map_err(failed)?;
            match hasher()?.verify_password(password.as_bytes(), &hash) {
                Ok(()) => Ok(known),
                Err(argon2::password_hash::Error::Password) => Ok(false),
                Err(error) => Err(failed(error)),
            }
        })
        .await
    }

    async fn apart<T: Send + 'static>(&self, work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
        let permit =
            Arc::clone(&self.0).acquire_owned().await.map_err(|error| Error::Internal(error.into()))?;
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(permit);
            done
        });
        done.await.map_err(|error| Error::Internal(error.into()))?
    }
}

// OWASP's recommendation for Argon2id: 19 MiB, two passes, one lane.
fn hasher() -> Result<Argon2<'static>> {
    let params = Params::new(19_456, 2, 1, None)
        .map_err(|error| Error::Internal(anyhow::anyhow!("argon2: {error}")))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn failed(error: argon2::password_hash::Error) -> Error {
    Error::Internal(anyhow::anyhow!("password hash: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_and_rarity_make_a_good_password() {
        let check = |password: &str| super::check(password, "amina.benali@example.org", "Amina Ben Ali");
        assert_eq!(check("سوق عكاظ في الطائف"), Ok(()));
        assert_eq!(check("correct horse battery"), Ok(()));
        assert_eq!(check("水银公约第三条第四条的"), Ok(()));
        assert_eq!(check("short"), Err(Weakness::Short));
        assert_eq!(check(&"ab12".repeat(51)), Err(Weakness::Long));
        assert_eq!(check("Password-2026!"), Err(Weakness::Common));
        assert_eq!(check("1234567890"), Err(Weakness::Common));
        assert_eq!(check("aaaaaaaaaaaa"), Err(Weakness::Common));
        assert_eq!(check("AminaBenAli1990"), Err(Weakness::Own));
        assert_eq!(check("Amina.BenAli@example.org"), Err(Weakness::Own));
    }

    #[test]
    fn the_list_of_common_passwords_is_as_it_is_compared() {
        for line in COMMON.lines() {
            assert_eq!(line, line.to_lowercase(), "small letters");
            assert!(!line.is_empty() && !line.contains(' '), "{line:?}");
        }
        assert!(COMMON.lines().count() >= 200);
    }

    #[tokio::test]
    async fn only_the_right_password_is_right() {
        let passwords = Passwords::default();
        let hash = passwords.hash("correct horse battery").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(passwords.verify("correct horse battery", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("correct horse batter", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("correct horse battery", None).await.unwrap());
        assert!(passwords.verify("x", Some("no hash")).await.is_err());
        assert_ne!(hash, passwords.hash("correct horse battery").await.unwrap(), "salted");
    }
}
