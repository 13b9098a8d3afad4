//! Its lines of the policy table.

use axum::http::Method;
use uuid::Uuid;

use crate::policy::columns::{ADMINISTRATOR, PUBLIC, SIGNED_IN};

/// What stands for a provider in the table: there is none, and its pages are shown as not found to who may see them.
const NONE_TO_ADMINISTRATOR: &str = "snnnnnnn0";
const NONE_TO_SIGNED_IN: &str = "s00000000";

/// Every route of it, where no provider is named yet.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path, who| (Method::GET, path, who);
    let post = |path, who| (Method::POST, path, who);
    vec![
        get("/{lang}/sign-in/with/{provider}", PUBLIC),
        get("/{lang}/sign-in/trouble/{trouble}", PUBLIC),
        get("/{lang}/sign-in/address", PUBLIC),
        post("/{lang}/sign-in/address", PUBLIC),
        post("/{lang}/sign-in/address/code", PUBLIC),
        post("/{lang}/sign-in/address/prove", PUBLIC),
        get("/{lang}/sign-in/new", PUBLIC),
        post("/{lang}/sign-in/new", PUBLIC),
        get("/sign-on/back/{provider}", PUBLIC),
        get("/sign-on/out", PUBLIC),
        post("/sign-on/logout/{provider}", PUBLIC),
        get("/{lang}/me/account/sign-on", SIGNED_IN),
        post("/{lang}/me/account/sign-on/link/{provider}", NONE_TO_SIGNED_IN),
        post("/{lang}/me/account/sign-on/unlink/{link}", SIGNED_IN),
        get("/{lang}/admin/sign-on", ADMINISTRATOR),
        post("/{lang}/admin/sign-on", ADMINISTRATOR),
        get("/{lang}/admin/sign-on/{provider}", NONE_TO_ADMINISTRATOR),
        post("/{lang}/admin/sign-on/{provider}/change", NONE_TO_ADMINISTRATOR),
        post("/{lang}/admin/sign-on/{provider}/state", NONE_TO_ADMINISTRATOR),
        post("/{lang}/admin/sign-on/{provider}/try", NONE_TO_ADMINISTRATOR),
        post("/{lang}/admin/sign-on/{provider}/delete", NONE_TO_ADMINISTRATOR),
    ]
}

/// What stands for the pieces of these addresses.
pub fn fills() -> Vec<(&'static str, String)> {
    let nobody = Uuid::nil().to_string();
    vec![("{provider}", nobody.clone()), ("{trouble}", "stale".to_owned()), ("{link}", nobody)]
}
