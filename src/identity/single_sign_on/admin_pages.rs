//! Pages of providers, for the administrator.

use axum::response::Response;
use halqa_platform::{
    html::{
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    admin::{NAME_MAX, SECRET_MAX, Typed},
    pages::trouble_words,
    store::Provider,
    wire::{Failed, Looked},
};
use crate::{
    Text,
    faults::{self, Faults},
    paths,
    people::role_words,
    policy::Role,
    webhooks::address::LONGEST,
};

/// Empty lines for more rules.
const SPARE: usize = 2;

/// Every provider, and the form for another.
pub(super) fn list(view: &View, providers: &[Provider], typed: &Typed, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row = |provider: &Provider| {
        vec![
            html! { a href=(paths::sign_on_provider(lang, provider.id)) { bdi { (provider.settings.name(lang)) } } },
            html! { bdi.long dir="ltr" { (provider.issuer) } },
            html! { (state(t, provider)) },
        ]
    };
    let columns = [t.sso_own_provider(), t.sso_issuer(), t.people_status()].map(Column::new);
    let body = html! {
        @if providers.is_empty() {
            (parts::empty(t.sso_none(), t.sso_none_text(), None))
        } @else {
            (table_under(&Table {
                caption: t.sso_title().into(),
                id: "providers".into(),
                columns: columns.into(),
                rows: providers.iter().map(row).collect(),
            }))
        }
        (parts::section("new", t.sso_new_provider(), html! {
            form.stack method="post" action=(paths::sign_on(lang)) {
                (form::hidden("provider", &typed.provider))
                (fields(view, typed, false, faults))
                (form::actions(form::submit(t.sso_make())))
            }
        }))
    };
    let way = parts::breadcrumb(
        t.breadcrumb(),
        &[NavItem::new(paths::admin(lang), t.admin_title())],
        t.sso_title(),
    );
    faults::page_under(view, (way, t.sso_title()), Some(t.sso_lead()), faults, body)
}

fn state(t: Text, provider: &Provider) -> &'static str {
    if provider.on { t.sso_on() } else { t.sso_is_off() }
}

fn fields(view: &View, typed: &Typed, has_secret: bool, faults: &Faults) -> Markup {
    let t = Text::of(view.lang);
    let secret_hint = if has_secret { t.sso_secret_kept() } else { t.sso_secret_hint() };
    html! {
        (form::group(t.sso_names(), html! {
            @for (lang, name, value) in typed.names() {
                (Field::text(name, lang.own_name())
                    .lang(lang.code())
                    .dir(if lang == Lang::Ar { "rtl" } else { "ltr" })
                    .value(value)
                    .error(faults.of(name))
                    .maxlength(NAME_MAX))
            }
        }))
        (Field::url("issuer", t.sso_issuer())
            .hint(t.sso_issuer_hint())
            .value(&*typed.issuer)
            .error(faults.of("issuer"))
            .required()
            .maxlength(LONGEST))
        (Field::text("client_id", t.sso_client())
            .dir("ltr")
            .autocomplete("off")
            .value(&*typed.client_id)
            .error(faults.of("client_id"))
            .required()
            .maxlength(SECRET_MAX))
        (Field::password("secret", t.sso_secret())
            .hint(secret_hint)
            .autocomplete("new-password")
            .error(faults.of("secret"))
            .maxlength(SECRET_MAX))
        (Field::text("scopes", t.sso_scopes())
            .hint(t.sso_scopes_hint())
            .dir("ltr")
            .value(&*typed.scopes)
            .error(faults.of("scopes"))
            .maxlength(500))
        (Field::number("place", t.sso_place()).hint(t.sso_place_hint()).value(&*typed.place).short())
        (form::group(t.sso_who(), html! {
            (form::checkbox("new_accounts", html! { (t.sso_new_accounts()) }, typed.new_accounts == "on", None))
            (form::checkbox("trusts_email", html! { (t.sso_trusts_email()) }, typed.trusts_email == "on", None))
            (Field::text("domains", t.sso_domains())
                .hint(t.sso_domains_hint())
                .dir("ltr")
                .value(&*typed.domains)
                .maxlength(1000))
            (Field::text("second_step", t.sso_second_step())
                .hint(t.sso_second_step_hint())
                .dir("ltr")
                .value(&*typed.second_step)
                .maxlength(500))
        }))
        (Field::text("organisation", t.sso_organisation())
            .hint(t.sso_organisation_hint())
            .dir("ltr")
            .value(&*typed.organisation)
            .maxlength(200))
        (form::group(t.sso_rules(), rules(t, typed, faults)))
    }
}

fn rules(t: Text, typed: &Typed, faults: &Faults) -> Markup {
    let lines = typed.rules().chain(std::iter::repeat_n(("", "", ""), SPARE));
    html! {
        p { (t.sso_rules_text()) }
        @for (n, (claim, value, role)) in lines.enumerate() {
            // The first one carries what is wrong.
            @let fault = faults.of("rule_claim").filter(|_| n == 0);
            @let id = |name: &str| if n == 0 { form::field_id(name) } else { format!("f-{name}-{n}") };
            div.filters {
                (Field::text("rule_claim", t.sso_rule_claim())
                    .id(id("rule_claim")).dir("ltr").value(claim).error(fault).maxlength(200))
                (Field::text("rule_value", t.sso_rule_value())
                    .id(id("rule_value")).dir("auto").value(value).maxlength(300))
                (Choices::select("rule_role", t.sso_rule_role(), roles(t, role)).id(id("rule_role")))
            }
        }
    }
}

fn roles(t: Text, chosen: &str) -> Vec<Choice<'static>> {
    let roles = Role::ALL.into_iter().filter(|role| *role != Role::Learner).rev();
    roles.map(|role| Choice::new(role.id(), role_words(t, role).0, role.id() == chosen)).collect()
}

/// One provider: what to say there, what it says of itself, and its settings.
pub(super) fn one(
    view: &View,
    base: &str,
    provider: &Provider,
    typed: &Typed,
    looked: Option<&Result<Looked, Failed>>,
    faults: &Faults,
) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let act = |name: &str| paths::sign_on_act(lang, provider.id, name);
    let address = |text: String| html! { code.long dir="ltr" { (text) } };
    let body = html! {
        p { (parts::badge(state(t, provider))) }
        @if let Some(looked) = looked { (found(t, looked)) }
        (parts::section("there", t.sso_there(), html! {
            p { (t.sso_there_text()) }
            (parts::facts(&[
                (t.sso_redirect().into(), address(paths::sign_on_back(base, provider.id))),
                (t.sso_after_logout().into(), address(paths::sign_on_out(base))),
                (t.sso_back_channel().into(), address(paths::sign_on_logout(base, provider.id))),
            ]))
            div.actions {
                (parts::act(&act("try"), t.sso_try(), Weight::Normal, None, &[]))
                @let (label, to) = if provider.on { (t.sso_turn_off(), "off") } else { (t.sso_turn_on(), "on") };
                (parts::act(&act("state"), label, Weight::Normal, None, &[("state", to)]))
            }
        }))
        (parts::section("change", t.sso_change(), html! {
            form.stack method="post" action=(act("change")) {
                (fields(view, typed, !provider.secret.is_empty(), faults))
                (form::actions(form::submit(t.sso_save())))
            }
        }))
        (parts::section("delete", t.sso_delete(), html! {
            p { (t.sso_delete_text()) }
            (parts::act(&act("delete"), t.sso_delete(), Weight::Danger, None, &[]))
        }))
    };
    let steps = [
        NavItem::new(paths::admin(lang), t.admin_title()),
        NavItem::new(paths::sign_on(lang), t.sso_title()),
    ];
    let name = provider.settings.name(lang);
    let way = parts::breadcrumb(t.breadcrumb(), &steps, name);
    faults::page_under(view, (way, name), None, faults, body)
}

/// What a look at the provider shows.
fn found(t: Text, looked: &Result<Looked, Failed>) -> Markup {
    let looked = match looked {
        Ok(looked) => looked,
        Err(failed) => {
            return parts::alert(
                Kind::Error,
                trouble_words(t, failed.trouble),
                html! { p { (t.sso_try_failed()) } p { code.long dir="ltr" { (failed.why) } } },
            );
        }
    };
    // What must be there, then what is good to have.
    let needed = [
        (looked.code, t.sso_try_code(), t.sso_try_no_code()),
        (looked.keys > 0, t.sso_try_keys(), t.sso_try_no_keys()),
        (looked.signs, t.sso_try_signs(), t.sso_try_no_signs()),
    ];
    let good = [
        (looked.pkce, t.sso_try_pkce(), t.sso_try_no_pkce()),
        (looked.names_itself, t.sso_try_names(), t.sso_try_no_names()),
        (looked.ends_sessions, t.sso_try_ends(), t.sso_try_no_ends()),
        (looked.tells_of_ends, t.sso_try_tells(), t.sso_try_no_tells()),
    ];
    let works = needed.iter().all(|(holds, ..)| *holds);
    let (kind, title) =
        if works { (Kind::Success, t.sso_try_works()) } else { (Kind::Error, t.sso_try_works_not()) };
    parts::alert(
        kind,
        title,
        html! {
            ul {
                @for (holds, yes, no) in needed.into_iter().chain(good) {
                    li { @if holds { (yes) } @else { strong { (no) } } }
                }
                @if !looked.scopes_missing.is_empty() {
                    li { strong { (t.sso_try_scopes(looked.scopes_missing.join(" "))) } }
                }
            }
            @if works { p { (t.sso_try_next()) } }
        },
    )
}
