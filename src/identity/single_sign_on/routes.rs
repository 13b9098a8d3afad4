//! The routes of single sign-on.

use super::{admin, flow, logout, newcomers, own, pages};
use crate::{
    Identity,
    policy::{Access, Role, Routes},
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/sign-in/with/{provider}", Access::Public, flow::start)
        .get("/{lang}/sign-in/trouble/{trouble}", Access::Public, pages::show_trouble)
        .get("/{lang}/sign-in/address", Access::Public, newcomers::show)
        .post("/{lang}/sign-in/address", Access::Public, newcomers::by_password)
        .post("/{lang}/sign-in/address/code", Access::Public, newcomers::send_code)
        .post("/{lang}/sign-in/address/prove", Access::Public, newcomers::by_code)
        .get("/{lang}/sign-in/new", Access::Public, newcomers::ask_new)
        .post("/{lang}/sign-in/new", Access::Public, newcomers::make)
        .get("/sign-on/back/{provider}", Access::Public, flow::back)
        .get("/sign-on/out", Access::Public, logout::out)
        .post("/sign-on/logout/{provider}", Access::Public, logout::back_channel)
        .get("/{lang}/me/account/sign-on", Access::SignedIn, own::show)
        .post("/{lang}/me/account/sign-on/link/{provider}", Access::SignedIn, own::link)
        .post("/{lang}/me/account/sign-on/unlink/{link}", Access::SignedIn, own::unlink)
        .get("/{lang}/admin/sign-on", ADMINISTRATORS, admin::list)
        .post("/{lang}/admin/sign-on", ADMINISTRATORS, admin::make)
        .get("/{lang}/admin/sign-on/{provider}", ADMINISTRATORS, admin::show)
        .post("/{lang}/admin/sign-on/{provider}/change", ADMINISTRATORS, admin::change)
        .post("/{lang}/admin/sign-on/{provider}/state", ADMINISTRATORS, admin::set_state)
        .post("/{lang}/admin/sign-on/{provider}/try", ADMINISTRATORS, admin::try_it)
        .post("/{lang}/admin/sign-on/{provider}/delete", ADMINISTRATORS, admin::delete)
}
