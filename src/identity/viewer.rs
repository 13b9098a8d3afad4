//! Who is asking: the signed-in person, found with one read per request.

use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::request::Parts,
};
use chrono_tz::Tz;
use halqa_platform::{error::Error, lang::Lang};
use uuid::Uuid;

use crate::policy::Role;

/// The signed-in person. Put into the request by [`crate::sessions::find_viewer`].
#[derive(Clone, Debug)]
pub struct Viewer {
    /// The account.
    pub id: Uuid,
    /// Name as they write it, for display.
    pub name: String,
    /// Address for mails.
    pub email: String,
    /// Whether the address was confirmed.
    pub confirmed: bool,
    /// Roles on the whole site (never empty: everybody is a learner).
    pub roles: Vec<Role>,
    /// The language they chose in their profile.
    pub lang: Lang,
    /// Their time zone.
    pub time_zone: Tz,
    /// Hash of the session (the key of the `sessions` table).
    pub session: Vec<u8>,
}

impl Viewer {
    /// Whether they have this role.
    pub fn has(&self, role: Role) -> bool {
        role == Role::Learner || self.roles.contains(&role)
    }

    /// A viewer for tests of pure rules.
    #[cfg(any(test, feature = "testing"))]
    pub fn for_test(roles: &[Role]) -> Self {
        Self {
            id: Uuid::nil(),
            name: "Amina".to_owned(),
            email: "amina@example.org".to_owned(),
            confirmed: true,
            roles: roles.to_vec(),
            lang: Lang::En,
            time_zone: Tz::UTC,
            session: Vec::new(),
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Viewer {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        parts.extensions.get::<Viewer>().cloned().ok_or(Error::SignInNeeded)
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for Viewer {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Error> {
        Ok(parts.extensions.get::<Viewer>().cloned())
    }
}
