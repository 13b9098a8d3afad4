//! What this domain tells the others.

use halqa_platform::events::Event;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An address was confirmed for the first time: from now on the person may enrol.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AccountConfirmed {
    /// Whose.
    pub account: Uuid,
}

impl Event for AccountConfirmed {
    const KIND: &'static str = "account.confirmed";

    fn subject(&self) -> String {
        self.account.to_string()
    }
}

/// A person is gone. Whoever keeps anything about them deletes it or makes it anonymous.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AccountErased {
    /// Who it was; the row stays, empty.
    pub account: Uuid,
}

impl Event for AccountErased {
    const KIND: &'static str = "account.erased";

    fn subject(&self) -> String {
        self.account.to_string()
    }
}

/// Name, address, language or country of a person are others now.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PersonChanged {
    /// Whose.
    pub account: Uuid,
}

impl Event for PersonChanged {
    const KIND: &'static str = "account.person-changed";

    fn subject(&self) -> String {
        self.account.to_string()
    }
}
