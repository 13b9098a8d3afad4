//! Accounts: who people are. Other domains and the command line come in here.

mod crowd;
mod rules;
mod store;

pub use crowd::make_crowd;
pub use rules::{
    Account, EmailAddress, NAME_MAX, NewAccount, ORGANISATION_MAX, Profile, Sex, Stakeholder, Status,
    clean_name, name_in, one_line, roles_from_text,
};
pub use store::{
    Listed, any, confirm, create, display_name, erase, find, find_by_email, list, many, names,
    names_in_scripts, of_key, replace_unconfirmed, seen, set_email, set_password, set_profile, set_roles,
    set_status, total, with_role,
};
