//! Pages of registering and confirming.

use axum::response::Response;
use halqa_platform::{
    html::{
        form::{self, Field},
        parts,
    },
    http::View,
    lang::Lang,
};
use maud::html;

use super::routes::{Asked, Registration};
use crate::{
    Text,
    faults::{self, Faults},
    fields, paths,
    single_sign_on::{self, Button},
};

/// The form to register with.
pub(super) fn register(view: &View, form: &Registration, providers: &[Button], faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let chosen: Lang = form.lang.parse().unwrap_or(lang);
    let body = html! {
        form.stack method="post" action=(paths::register(lang)) {
            (fields::name(lang, &form.name, faults))
            (fields::email(lang, &form.email, faults))
            (fields::new_password(lang, "password", t.password(), faults))
            (fields::language(view, chosen))
            (form::hidden("next", paths::local(&form.next)))
            (form::actions(form::submit(t.register_button())))
        }
        (single_sign_on::buttons_of(view, providers, paths::local(&form.next)))
        p { (t.have_account()) " " a href=(paths::sign_in_to(lang, paths::local(&form.next))) { (t.sign_in_title()) } }
    };
    faults::page(view, t.register_title(), Some(t.register_lead()), faults, body)
}

/// "Look into your mail", the same whether the address was known or not.
pub(super) fn check_mail(view: &View, asked: &Asked, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let again = html! {
        form.stack method="post" action=(paths::check_mail(lang)) {
            (fields::email(lang, &asked.email, faults))
            (form::actions(form::submit(t.confirm_again())))
        }
    };
    let body = html! {
        p { (t.check_mail_spam()) }
        (parts::disclosure(t.check_mail_nothing(), !faults.none(), again))
    };
    faults::page(view, t.check_mail_title(), Some(t.check_mail_text()), faults, body)
}

/// Where the link leads: a button, so that programs that open links confirm nothing.
pub(super) fn confirm(view: &View, token: &str) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        form.stack method="post" action=(paths::confirm(lang, token)) {
            (form::actions(form::submit(t.confirm_button())))
        }
    };
    faults::page(view, t.confirm_title(), Some(t.confirm_text()), &Faults::default(), body)
}

/// A link that does not work; another can be had.
pub(super) fn dead(view: &View) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    faults::dead_link(
        view,
        html! {
            form.stack method="post" action=(paths::check_mail(lang)) {
                (Field::email("email", t.email()).required())
                (form::actions(form::submit(t.confirm_again())))
            }
        },
    )
}
