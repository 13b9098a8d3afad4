//! Pages of the site's look, texts, languages and features.

use axum::response::Response;
use halqa_platform::{
    cldr,
    html::{
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Weight},
    },
    http::{View, look::Logo},
    lang::Lang,
};
use maud::{Markup, html};

use super::{
    colour::{self, Rgb},
    logo::{MOST_BYTES, Refused},
    settings::{Features, NAME_MAX, Settings, Texts},
};
use crate::{
    Text,
    faults::{self, Faults},
    paths,
};

/// A contrast as people write it: 4.5 : 1.
pub(super) fn ratio(lang: Lang, contrast: f64) -> String {
    format!("\u{2066}{} : 1\u{2069}", cldr::decimal(lang, contrast, 2))
}

/// The names of the fields in each language, in the order of [`Lang::ALL`].
const NAMES: [[&str; 6]; 3] = [
    ["name-ar", "name-zh", "name-en", "name-fr", "name-ru", "name-es"],
    ["welcome-ar", "welcome-zh", "welcome-en", "welcome-fr", "welcome-ru", "welcome-es"],
    ["footer-ar", "footer-zh", "footer-en", "footer-fr", "footer-ru", "footer-es"],
];

/// The name of a field in a language.
pub(super) fn field_name(of: &str, lang: Lang) -> &'static str {
    let names = NAMES.iter().find(|names| names[0].starts_with(of)).unwrap_or(&NAMES[0]);
    names[lang.index()]
}

/// The first name that is too long.
pub(super) fn name_field(names: &Texts) -> &'static str {
    let long =
        names.iter().find(|(_, name)| name.chars().count() > NAME_MAX || name.chars().any(char::is_control));
    field_name("name", long.map_or(Lang::Ar, |(lang, _)| *lang))
}

/// Why a picture is not taken, and what to do.
pub(super) fn refused(lang: Lang, why: Refused) -> String {
    let t = Text::of(lang);
    match why {
        Refused::Empty => t.site_logo_empty().to_owned(),
        Refused::TooLarge => t.site_logo_large(cldr::number(lang, (MOST_BYTES / 1024) as i64)),
        Refused::TooManyPixels => t.site_logo_pixels().to_owned(),
        Refused::Drawing => t.site_logo_drawing().to_owned(),
        Refused::Unreadable => t.site_logo_unreadable().to_owned(),
    }
}

fn way(view: &View, here: &'static str) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    parts::breadcrumb(t.breadcrumb(), &[NavItem::new(paths::admin(lang), t.admin_title())], here)
}

/// Name, sign, colours, welcome, footer.
pub(super) fn site(view: &View, settings: &Settings, logo: Option<&Logo>, faults: &Faults) -> Response {
    let t = Text::of(view.lang);
    let body = html! {
        (parts::section("look", t.site_look(), look(view, settings, faults)))
        (parts::section("logo", t.site_logo(), sign(view, logo, faults)))
        (parts::section("texts", t.site_texts(), texts(view, settings, faults)))
    };
    faults::page_below(view, way(view, t.site_title()), (t.site_title(), Some(t.site_lead())), faults, body)
}

fn look(view: &View, settings: &Settings, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let palette = &settings.palette;
    let colours = [
        ("accent-light", t.site_accent_light(), &palette.accent_light, false),
        ("accent-dark", t.site_accent_dark(), &palette.accent_dark, true),
        ("mark-light", t.site_mark_light(), &palette.mark_light, false),
        ("mark-dark", t.site_mark_dark(), &palette.mark_dark, true),
    ];
    html! {
        form.stack method="post" action=(paths::site(lang)) {
            (form::group(t.site_name(), html! {
                p.hint { (t.site_name_hint()) }
                @for each in Lang::ALL { (in_language("name", each, settings.names.get(&each), faults)) }
            }))
            (form::group(t.site_colours(), html! {
                p.hint { (t.site_colours_hint()) }
                @for (name, label, value, dark) in colours { (colour(lang, (name, label), value, dark, faults)) }
            }))
            (form::actions(form::submit(t.save())))
        }
    }
}

fn in_language<'a>(of: &str, lang: Lang, value: Option<&'a String>, faults: &Faults) -> Field<'a> {
    let name = field_name(of, lang);
    let field = match of {
        "name" => Field::text(name, lang.own_name()).maxlength(NAME_MAX),
        "welcome" => Field::area(name, lang.own_name(), 6),
        _ => Field::area(name, lang.own_name(), 3),
    };
    field.value(value.map_or("", String::as_str)).lang(lang.code()).dir(lang.dir()).error(faults.of(name))
}

fn colour(
    lang: Lang,
    (name, label): (&'static str, &str),
    value: &str,
    dark: bool,
    faults: &Faults,
) -> Markup {
    let t = Text::of(lang);
    let read = Rgb::parse(value);
    let ground = if dark { "#0f1518" } else { "#f7fafa" };
    html! {
        div.with-swatch {
            (Field::text(name, label).value(value).dir("ltr").short().maxlength(7).error(faults.of(name)))
            @if let Some(read) = read {
                p.swatch {
                    svg viewBox="0 0 64 32" width="64" height="32" aria-hidden="true" {
                        rect width="64" height="32" rx="4" fill=(ground) {}
                        circle cx="32" cy="16" r="10" fill=(read.hex()) {}
                    }
                    span { (t.site_colour_contrast(ratio(lang, (colour::measure(read, dark) * 100.0).floor() / 100.0))) }
                }
            }
        }
    }
}

fn sign(view: &View, logo: Option<&Logo>, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let error = faults.of("logo");
    let hint = t.site_logo_hint(cldr::number(lang, (MOST_BYTES / 1024) as i64));
    html! {
        @if let Some(logo) = logo {
            p { img src=(logo.href) width=(logo.width) height=(logo.height) alt=(t.site_logo_now()); }
        }
        form.stack method="post" action=(paths::site_logo(lang)) enctype="multipart/form-data" {
            div.field.invalid[error.is_some()] {
                label for="f-logo" { (t.site_logo_file()) }
                p.hint #f-logo-hint { (hint) }
                @if let Some(error) = &error { p.field-error #f-logo-error { span { (error) } } }
                input #f-logo type="file" name="logo" accept="image/png,image/jpeg,image/webp"
                    aria-describedby=(if error.is_some() { "f-logo-hint f-logo-error" } else { "f-logo-hint" })
                    aria-invalid=[error.as_ref().map(|_| "true")];
            }
            (form::actions(html! {
                (parts::button(t.site_logo_button(), Weight::Normal, None))
                @if logo.is_some() { (form::secondary(t.site_logo_remove(), "remove", "yes")) }
            }))
        }
    }
}

fn texts(view: &View, settings: &Settings, faults: &Faults) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    html! {
        form.stack method="post" action=(paths::site_texts(lang)) {
            (form::group(t.site_welcome(), html! {
                p.hint { (t.site_welcome_hint()) }
                @for each in Lang::ALL { (in_language("welcome", each, settings.welcome.get(&each), faults)) }
            }))
            (form::group(t.site_footer(), html! {
                p.hint { (t.site_footer_hint()) }
                @for each in Lang::ALL { (in_language("footer", each, settings.footer.get(&each), faults)) }
            }))
            (form::actions(form::submit(t.save())))
        }
    }
}

/// Which languages are offered, in which order, and the one for everybody else.
pub(super) fn languages(view: &View, offered: &[Lang], default: Lang, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let mut all = offered.to_vec();
    all.extend(Lang::ALL.into_iter().filter(|lang| !offered.contains(lang)));
    let choices = Lang::ALL.iter().map(|l| Choice::new(l.code(), l.own_name(), *l == default)).collect();
    let body = html! {
        form.stack method="post" action=(paths::languages(lang)) {
            (form::group(t.languages_offered(), html! {
                p.hint { (t.languages_offered_hint()) }
                @if let Some(error) = faults.of("lang-ar") { p.field-error { span { (error) } } }
                @for (at, each) in all.iter().enumerate() {
                    div.language-row {
                        label.choice {
                            input id={ "f-lang-" (each) } type="checkbox" name={ "lang-" (each) } checked[offered.contains(each)];
                            span { bdi lang=(each.code()) { (each.own_name()) } }
                        }
                        label.place {
                            span { (t.languages_place()) span.unseen lang=(each.code()) { " " (each.own_name()) } }
                            input.short type="text" inputmode="numeric" name={ "place-" (each) } value=(at + 1) dir="ltr" maxlength="2";
                        }
                    }
                }
            }))
            (Choices::select("default", t.languages_default(), choices).hint(t.languages_default_hint()).error(faults.of("default")))
            (form::actions(form::submit(t.save())))
        }
    };
    let titles = (t.languages_title(), Some(t.languages_lead()));
    faults::page_below(view, way(view, t.languages_title()), titles, faults, body)
}

/// What is switched on.
pub(super) fn features(view: &View, on: Features) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let options = vec![
        Choice::new("registration", t.features_registration(), on.registration)
            .hint(t.features_registration_hint()),
        Choice::new("catalogue", t.features_catalogue(), on.catalogue).hint(t.features_catalogue_hint()),
        Choice::new("statements", t.features_statements(), on.statements).hint(t.features_statements_hint()),
        Choice::new("provisioning-invites", t.groups_features_invites(), on.provisioning_invites)
            .hint(t.groups_features_invites_hint()),
    ];
    let body = html! {
        form.stack method="post" action=(paths::features(lang)) {
            (form::hidden("sent", "yes"))
            (Choices::boxes("on", t.features_on(), options))
            (form::actions(form::submit(t.save())))
        }
    };
    let titles = (t.features_title(), Some(t.features_lead()));
    faults::page_below(view, way(view, t.features_title()), titles, &Faults::default(), body)
}
