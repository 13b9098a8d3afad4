//! Accounts: who people are. Other domains and the command line come in here.

#[cfg(test)]
pub(crate) use finding::plans;

mod contacts;
mod crowd;
mod finding;
mod roles;
mod rules;
mod store;
mod words;

pub use contacts::{Contact, changed, contact, contacts, contacts_by_address, touched};
pub use crowd::make_crowd;
pub use finding::{Criteria, Cursor, Found, Listed, Seen, Sort, State, find_people, list};
pub use roles::{follow_groups, hold, own_roles, set_roles};
pub use rules::{
    Account, EMAIL_MAX, EmailAddress, NAME_MAX, NewAccount, ORGANISATION_MAX, Profile, Sex, Stakeholder,
    Status, clean_name, name_in, one_line, roles_from_text, roles_to_text,
};
pub use store::{
    any, close, confirm, create, display_name, erase, find, find_by_email, find_in, forget_password, many,
    more_than_one, names, names_in_scripts, of_key, replace_email, replace_unconfirmed, seen, set_email,
    set_password, set_profile, set_status, total, with_role,
};
pub use words::{keep_more, register_words, words_are_missing};
