//! Pages of signing in with a provider.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    cldr,
    error::{Error, Result},
    html::{
        self,
        form::{self, Field},
        parts::{self, Kind, Weight},
        table::{Column, Table, table},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{entering::Signed, links::Link, newcomers::Newcomer, rules::Trouble, store::Provider};
use crate::{
    Identity, Text,
    faults::{self, Faults},
    fields, paths,
    viewer::Viewer,
};

/// A button that leads to a provider.
#[derive(Clone, Debug)]
pub(crate) struct Button {
    provider: Uuid,
    name: String,
}

impl Button {
    pub(super) fn of(provider: &Provider, lang: Lang) -> Self {
        Self { provider: provider.id, name: provider.settings.name(lang).to_owned() }
    }
}

/// The buttons under the form to sign in with.
pub(crate) fn buttons_of(view: &View, buttons: &[Button], next: &str) -> Markup {
    let t = Text::of(view.lang);
    html! {
        @if !buttons.is_empty() {
            div.actions {
                @for button in buttons {
                    a.btn href=(paths::sign_on_with(view.lang, button.provider, next)) rel="nofollow" {
                        (t.sso_sign_in_with(button.name.clone()))
                    }
                }
            }
        }
    }
}

/// The links by which somebody proves again that it is they, and comes back to `next`.
pub(crate) fn proofs(view: &View, buttons: &[Button], next: &str) -> Markup {
    let t = Text::of(view.lang);
    html! {
        @if !buttons.is_empty() {
            p { (t.sso_prove_lead()) }
            div.actions {
                @for button in buttons {
                    a.btn href=(paths::sign_on_prove(view.lang, button.provider, next)) rel="nofollow" {
                        (t.sso_prove_with(button.name.clone()))
                    }
                }
            }
        }
    }
}

/// The page where an address is proved: the same whether it has an account or not.
pub(super) fn address(
    view: &View,
    email: &str,
    provider: &Provider,
    code_sent: bool,
    faults: &Faults,
) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let by_code = html! {
        @if code_sent {
            form.stack method="post" action=(paths::sign_on_address_prove(lang)) {
                (Field::text("code", t.sso_code())
                    .hint(t.sso_code_hint())
                    .autocomplete("one-time-code")
                    .dir("ltr")
                    .maxlength(20)
                    .error(faults.of("code"))
                    .required()
                    .short())
                (form::actions(form::submit(t.sso_code_button())))
            }
        } @else if let Some(fault) = faults.of("code") {
            (parts::notice(Kind::Warning, None, html! { p #(form::field_id("code")) { (fault) } }))
        }
        @let label = if code_sent { t.sso_code_again() } else { t.sso_code_send() };
        (parts::act(&paths::sign_on_address_code(lang), label, Weight::Normal, None, &[]))
    };
    let body = html! {
        p { (t.sso_address_lead(email.to_owned(), provider.settings.name(lang).to_owned())) }
        (parts::section("by-mail", t.sso_by_mail(), html! { p { (t.sso_by_mail_text(email.to_owned())) } (by_code) }))
        (parts::section("by-password", t.sso_by_password(), html! {
            form.stack method="post" action=(paths::sign_on_address(lang)) {
                // For password managers, which keep a password by its name.
                input type="hidden" name="email" value=(email) autocomplete="username";
                (fields::password("password", t.password(), faults))
                (form::actions(parts::button(t.sign_in_button(), Weight::Normal, None)))
            }
        }))
    };
    faults::page(view, t.sso_address_title(), None, faults, body)
}

/// The page where somebody new makes an account.
pub(super) fn newcomer(
    view: &View,
    form: &Newcomer,
    signed: &Signed,
    provider: &Provider,
    faults: &Faults,
) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let chosen: Lang = form.lang.parse().unwrap_or(lang);
    let body = html! {
        form.stack method="post" action=(paths::sign_on_new(lang)) {
            (parts::facts(&[(t.email().into(), html! { bdi { (signed.email) } })]))
            (fields::name(lang, &form.name, faults))
            (fields::language(view, chosen))
            (form::actions(form::submit(t.register_button())))
        }
        p { a href=(paths::sign_in(lang)) { (t.sso_other_account()) } }
    };
    let lead = t.sso_new_lead(provider.settings.name(lang).to_owned(), view.look.name(lang).to_owned());
    faults::page(view, t.sso_new_title(), Some(&lead), faults, body)
}

fn words(t: Text, trouble: Trouble) -> (&'static str, &'static str) {
    match trouble {
        Trouble::Denied => (t.sso_denied(), t.sso_denied_text()),
        Trouble::Unreachable => (t.sso_unreachable(), t.sso_unreachable_text()),
        Trouble::Misset => (t.sso_misset(), t.sso_misset_text()),
        Trouble::Untrusted => (t.sso_untrusted(), t.sso_untrusted_text()),
        Trouble::Stale => (t.sso_stale(), t.sso_stale_text()),
        Trouble::Unknown => (t.sso_unknown(), t.sso_unknown_text()),
        Trouble::Domain => (t.sso_domain(), t.sso_domain_text()),
        Trouble::NoAddress => (t.sso_no_address(), t.sso_no_address_text()),
        Trouble::Suspended => (t.sso_suspended(), t.sign_in_suspended()),
        Trouble::Taken => (t.sso_taken(), t.sso_taken_text()),
        Trouble::NotAgain => (t.sso_not_again(), t.sso_not_again_text()),
        Trouble::Off => (t.sso_off(), t.sso_off_text()),
    }
}

/// What is wrong with a provider, in words.
pub(super) fn trouble_words(t: Text, trouble: Trouble) -> &'static str {
    words(t, trouble).0
}

/// `GET /{lang}/sign-in/trouble/{trouble}`: why it did not work, and what to do.
pub(super) async fn show_trouble(
    view: View,
    viewer: Option<Viewer>,
    Path((_, trouble)): Path<(String, String)>,
) -> Result<Response> {
    let trouble = Trouble::of(&trouble).ok_or(Error::NotFound)?;
    let (lang, t) = (view.lang, Text::of(view.lang));
    let (title, text) = words(t, trouble);
    let body = html! {
        (parts::heading(None, html! { (title) }, Some(html! { (text) })))
        @if viewer.is_some() {
            (parts::link_button(&paths::account_sign_on(lang), t.sso_own_title(), Weight::Primary, None))
        } @else {
            (parts::link_button(&paths::sign_in(lang), t.sso_back_to_sign_in(), Weight::Primary, None))
        }
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, view.page(title).show(body)).into_response())
}

/// The page that goes on to a provider by itself.
pub(super) fn on_the_way(view: &View, name: &str, url: &str) -> Response {
    let t = Text::of(view.lang);
    let title = t.sso_on_the_way(name.to_owned());
    let body = parts::link_button(url, t.sso_go_on(), Weight::Primary, None);
    faults::page(view, &title, Some(t.sso_on_the_way_text()), &Faults::default(), body)
}

/// The page after signing out here, for whoever is still signed in at the provider.
pub(crate) fn signed_out(view: &View, name: &str, url: &str) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        p { (t.sso_signed_out_text(name.to_owned())) }
        div.actions {
            (parts::link_button(url, &t.sso_sign_out_there(name.to_owned()), Weight::Primary, None))
            (parts::link_button(&paths::home(lang), t.sso_stay_there(), Weight::Normal, None))
        }
    };
    faults::page(view, t.flash_signed_out(), None, &Faults::default(), body)
}

/// One's own sign-ins elsewhere.
pub(super) fn own(view: &View, viewer: &Viewer, linked: &[Link], providers: &[Provider]) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let free: Vec<&Provider> = providers
        .iter()
        .filter(|provider| provider.on && !linked.iter().any(|link| link.provider_id == provider.id))
        .collect();
    let body = html! {
        (faults::unconfirmed_notice(lang, viewer))
        (parts::section("linked", t.sso_own_linked(), linked_table(view, viewer, linked, providers)))
        @if !free.is_empty() && viewer.confirmed {
            (parts::section("link", t.sso_own_more(), html! {
                p { (t.sso_own_more_text()) }
                div.actions {
                    @for provider in free {
                        @let label = t.sso_own_link(provider.settings.name(lang).to_owned());
                        (parts::act(&paths::account_sign_on_link(lang, provider.id), &label, Weight::Normal, None, &[]))
                    }
                }
            }))
        }
        p { a href=(paths::account(lang)) { (t.account_title()) } }
    };
    faults::page(view, t.sso_own_title(), Some(t.sso_own_lead()), &Faults::default(), body)
}

fn linked_table(view: &View, viewer: &Viewer, linked: &[Link], providers: &[Provider]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    if linked.is_empty() {
        return html! { p { (t.sso_own_none()) } };
    }
    let moment = |at| html::moment(at, &cldr::date_time(lang, at, viewer.time_zone));
    let row = |link: &Link| {
        let provider = providers.iter().find(|provider| provider.id == link.provider_id);
        let name = provider.map_or(&*link.issuer, |provider| provider.settings.name(lang));
        vec![
            html! { bdi { (name) } },
            html! { bdi { (link.email) } },
            moment(link.created_at),
            match link.used_at {
                Some(at) => moment(at),
                None => html! { (t.sso_own_never()) },
            },
            parts::act_about(
                &paths::account_sign_on_unlink(lang, link.id),
                t.sso_own_unlink(),
                name,
                Weight::Normal,
                &[],
            ),
        ]
    };
    let columns = [t.sso_own_provider(), t.email(), t.sso_own_since(), t.sso_own_used(), t.sso_own_unlink()]
        .map(Column::new);
    table(&Table {
        caption: t.sso_own_linked().into(),
        id: "sign-on-links".into(),
        columns: columns.into(),
        rows: linked.iter().map(row).collect(),
    })
}

/// The section of one's account that leads there; nothing where there is no provider.
pub(crate) async fn section(identity: &Identity, lang: Lang, account: Uuid) -> Result<Markup> {
    let db = &identity.platform.db;
    let any = !super::store::active(db).await?.is_empty() || super::links::count(db, account).await? > 0;
    let t = Text::of(lang);
    Ok(html! {
        @if any {
            (parts::section("sign-on", t.sso_own_title(), html! {
                p { (t.sso_own_lead()) }
                (parts::link_button(&paths::account_sign_on(lang), t.sso_own_open(), Weight::Normal, None))
            }))
        }
    })
}
