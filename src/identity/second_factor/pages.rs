//! Pages of the second step.

use axum::response::Response;
use halqa_platform::{
    cldr,
    html::{
        self,
        form::{self, Field},
        parts::{self, Kind, Weight},
        table::{Column, Table, table},
    },
    http::View,
};
use maud::{Markup, PreEscaped, html};
use qrcode::{QrCode, render::svg};

use super::{
    rules,
    store::{App, Passkey},
};
use crate::{
    Text,
    faults::{self, Faults},
    paths,
    viewer::Viewer,
};

/// What one's page shows.
pub(super) struct Shown<'a> {
    pub(super) app: Option<App>,
    pub(super) passkeys: Vec<Passkey>,
    pub(super) codes_left: i64,
    /// Just made: shown this once.
    pub(super) codes: &'a [String],
    /// Their role sleeps until they have a second step.
    pub(super) needed: bool,
    pub(super) site: &'a str,
}

/// One's own second step.
pub(super) fn second_step(view: &View, viewer: &Viewer, shown: &Shown<'_>, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let confirmed = shown.app.as_ref().is_some_and(|app| app.confirmed_at.is_some());
    let any = confirmed || !shown.passkeys.is_empty();
    let body = html! {
        @if shown.needed && !any {
            (parts::alert(Kind::Warning, t.second_needed_title(), html! { p { (t.second_needed()) } }))
        }
        @if !shown.codes.is_empty() { (new_codes(view, shown.codes)) }
        (parts::section("app", t.second_app(), app(view, viewer, shown, faults)))
        (parts::section("passkeys", t.second_passkeys(), passkeys(view, viewer, &shown.passkeys)))
        @if any {
            (parts::section("codes", t.second_codes(), html! {
                p { (t.second_codes_left(shown.codes_left, cldr::number(lang, shown.codes_left))) }
                (parts::act(&paths::account_second_codes(lang), t.second_codes_new(), Weight::Normal, None, &[]))
            }))
        }
        p { a href=(paths::account(lang)) { (t.account_title()) } }
    };
    faults::page(view, t.second_title(), Some(t.second_lead()), faults, body)
}

fn new_codes(view: &View, codes: &[String]) -> Markup {
    let t = Text::of(view.lang);
    parts::alert(
        Kind::Warning,
        t.second_codes_title(),
        html! {
            p { (t.second_codes_keep()) }
            ol.codes dir="ltr" { @for code in codes { li { code { (code) } } } }
        },
    )
}

fn app(view: &View, viewer: &Viewer, shown: &Shown<'_>, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    match &shown.app {
        None => html! {
            p { (t.second_app_text()) }
            (parts::act(&paths::account_second_app(lang), t.second_app_begin(), Weight::Normal, None, &[]))
        },
        Some(App { confirmed_at: Some(since), .. }) => html! {
            p { (t.second_app_since(cldr::date_time(lang, *since, viewer.time_zone))) }
            (parts::act(&paths::account_second_app_remove(lang), t.second_app_remove(), Weight::Normal, None, &[]))
        },
        Some(app) => html! {
            p { (t.second_app_scan()) }
            (picture(view, &app.secret, shown.site, &viewer.email))
            p { (t.second_app_by_hand()) }
            p { code dir="ltr" { (rules::by_hand(&app.secret)) } }
            form.stack method="post" action=(paths::account_second_app_confirm(lang)) {
                (code_field(t.second_app_code(), faults).hint(t.second_app_code_hint()))
                (form::actions(form::submit(t.second_app_confirm())))
            }
        },
    }
}

// Apps read dark on light, also where the page is dark.
fn picture(view: &View, secret: &[u8], site: &str, account: &str) -> Markup {
    let address = rules::address(secret, site, account);
    let Some(code) = address.and_then(|address| QrCode::new(address).ok()) else { return html! {} };
    let drawn = code
        .render::<svg::Color<'_>>()
        .min_dimensions(220, 220)
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .build();
    let drawn = drawn.find("<svg").and_then(|start| drawn.get(start..)).unwrap_or_default().to_owned();
    html! { div.qr role="img" aria-label=(Text::of(view.lang).second_app_picture()) { (PreEscaped(drawn)) } }
}

fn code_field<'a>(label: &'a str, faults: &Faults) -> Field<'a> {
    Field::text("code", label)
        .autocomplete("one-time-code")
        .dir("ltr")
        .maxlength(20)
        .error(faults.of("code"))
        .required()
        .short()
}

fn passkeys(view: &View, viewer: &Viewer, passkeys: &[Passkey]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let moment = |at| html::moment(at, &cldr::date_time(lang, at, viewer.time_zone));
    let row = |passkey: &Passkey| {
        let remove = paths::account_passkey(lang, passkey.id);
        vec![
            html! { bdi { (passkey.name) } },
            moment(passkey.created_at),
            passkey.used_at.map_or_else(|| html! { (t.second_passkey_never()) }, moment),
            parts::act_about(&remove, t.second_passkey_remove(), &passkey.name, Weight::Normal, &[]),
        ]
    };
    let columns = [
        t.second_passkey_name(),
        t.second_passkey_since(),
        t.second_passkey_used(),
        t.second_passkey_remove(),
    ];
    html! {
        p { (t.second_passkeys_text()) }
        @if !passkeys.is_empty() {
            (table(&Table {
                caption: t.second_passkeys().into(),
                id: "passkey-list".into(),
                columns: columns.map(Column::new).into(),
                rows: passkeys.iter().map(row).collect(),
            }))
        }
        noscript { p { (t.second_passkey_scripts()) } }
        form.stack data-passkey="add" hidden method="post" action=(paths::account_passkeys(lang))
            data-begin=(paths::account_passkeys_begin(lang)) {
            (Field::text("name", t.second_passkey_name()).hint(t.second_passkey_name_hint()).maxlength(60).required())
            p.error role="alert" hidden { (t.second_passkey_refused()) }
            (form::actions(parts::button(t.second_passkey_add(), Weight::Normal, None)))
        }
    }
}

/// Who knows the password is asked for the second step.
pub(super) fn challenge(view: &View, app: bool, passkeys: bool, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let hint = if app { t.second_ask_hint() } else { t.second_ask_recovery() };
    let body = html! {
        @if passkeys { (passkey_button(view, "")) }
        form.stack method="post" action=(paths::second_step(lang)) {
            (code_field(t.second_ask_code(), faults).hint(hint))
            (form::actions(form::submit(t.sign_in_button())))
        }
        p { a href=(paths::sign_in(lang)) { (t.second_ask_again()) } }
    };
    faults::page(view, t.second_ask_title(), None, faults, body)
}

/// Signs in with a passkey, where scripts run.
pub(crate) fn passkey_button(view: &View, next: &str) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    html! {
        form.act data-passkey="prove" hidden method="post" action=(paths::sign_in_passkey(lang))
            data-begin=(paths::sign_in_passkey_begin(lang)) {
            (form::hidden("next", next))
            p.error role="alert" hidden { (t.second_passkey_refused()) }
            (parts::button(t.second_passkey_sign_in(), Weight::Normal, None))
        }
    }
}
