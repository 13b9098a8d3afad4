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

/// A vocabulary was made, changed or deleted: whatever is classified by it is found by other words now.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TaxonomyChanged {
    /// Which.
    pub scheme: Uuid,
}

impl Event for TaxonomyChanged {
    const KIND: &'static str = "taxonomy.changed";

    // One after the other, whichever it is: each is followed by filling the same index.
    fn subject(&self) -> String {
        "taxonomies".to_owned()
    }
}
