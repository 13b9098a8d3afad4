//! The profile's page.

use axum::response::Response;
use halqa_platform::{
    geo,
    html::{
        form::{self, Choice, Choices, Field},
        parts,
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use super::rules::{Fields, SCRIPTS};
use crate::{
    Text,
    accounts::{NAME_MAX, ORGANISATION_MAX, Sex, Stakeholder},
    faults::{self, Faults},
    fields, paths,
    viewer::Viewer,
};

/// What a sex is called.
pub(crate) fn sex_name(t: Text, sex: Sex) -> &'static str {
    match sex {
        Sex::Female => t.sex_female(),
        Sex::Male => t.sex_male(),
        Sex::Other => t.sex_other(),
        Sex::Undisclosed => t.sex_undisclosed(),
    }
}

/// What a kind of stakeholder is called.
pub(crate) fn stakeholder_name(t: Text, stakeholder: Stakeholder) -> &'static str {
    match stakeholder {
        Stakeholder::Government => t.stakeholder_government(),
        Stakeholder::Intergovernmental => t.stakeholder_intergovernmental(),
        Stakeholder::CivilSociety => t.stakeholder_civil_society(),
        Stakeholder::Academia => t.stakeholder_academia(),
        Stakeholder::PrivateSector => t.stakeholder_private_sector(),
        Stakeholder::Indigenous => t.stakeholder_indigenous(),
        Stakeholder::Other => t.stakeholder_other(),
    }
}

/// The form.
pub(super) fn profile(view: &View, viewer: &Viewer, form: &Fields, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        (faults::unconfirmed_notice(lang, viewer))
        form.stack method="post" action=(paths::profile(lang)) {
            (fields::name(lang, form.get("name"), faults))
            (parts::disclosure(t.profile_names(), !faults.none() || has_names(form), scripts(t, form, faults)))
            (fields::language(view, form.get("lang").parse().unwrap_or(lang)))
            (country(lang, form, faults))
            (Field::text("organisation", t.profile_organisation())
                .optional(t.optional())
                .autocomplete("organization")
                .value(form.get("organisation"))
                .error(faults.of("organisation"))
                .maxlength(ORGANISATION_MAX))
            (stakeholder(t, form, faults))
            (sex(t, form, faults))
            (time_zone(t, form, faults))
            (form::actions(form::submit(t.save())))
        }
    };
    faults::page(view, t.profile_title(), Some(t.profile_lead()), faults, body)
}

fn has_names(form: &Fields) -> bool {
    SCRIPTS.iter().any(|(_, field)| !form.get(field).is_empty())
}

fn scripts(t: Text, form: &Fields, faults: &Faults) -> Markup {
    let label = |script: Lang| match script {
        Lang::Ar => t.profile_name_ar(),
        Lang::Zh => t.profile_name_zh(),
        Lang::Ru => t.profile_name_ru(),
        _ => t.profile_name_en(),
    };
    html! {
        p { (t.profile_names_hint()) }
        @for (script, field) in SCRIPTS {
            (Field::text(field, label(script))
                .optional(t.optional())
                .lang(script.code())
                .dir(script.dir())
                .value(form.get(field))
                .error(faults.of(field))
                .maxlength(NAME_MAX))
        }
    }
}

fn country(lang: Lang, form: &Fields, faults: &Faults) -> Choices<'static> {
    let t = Text::of(lang);
    let chosen = form.get("country");
    let options =
        geo::countries(lang).iter().map(|c| Choice::new(c.code(), c.name(lang), c.code() == chosen));
    Choices::select("country", t.profile_country(), options.collect())
        .empty(t.profile_choose())
        .autocomplete("country")
        .error(faults.of("country"))
}

fn stakeholder(t: Text, form: &Fields, faults: &Faults) -> Choices<'static> {
    let chosen = form.get("stakeholder");
    let options =
        Stakeholder::ALL.iter().map(|s| Choice::new(s.id(), stakeholder_name(t, *s), s.id() == chosen));
    Choices::select("stakeholder", t.profile_stakeholder(), options.collect())
        .empty(t.profile_choose())
        .error(faults.of("stakeholder"))
}

fn sex(t: Text, form: &Fields, faults: &Faults) -> Choices<'static> {
    let chosen = form.get("sex");
    let options = Sex::ALL.iter().map(|s| Choice::new(s.id(), sex_name(t, *s), s.id() == chosen));
    Choices::radios("sex", t.profile_sex(), options.collect())
        .hint(t.profile_sex_purpose())
        .error(faults.of("sex"))
}

fn time_zone(t: Text, form: &Fields, faults: &Faults) -> Choices<'static> {
    let chosen = form.get("time-zone");
    let options = geo::zones().iter().map(|zone| Choice::new(*zone, zone.replace('_', " "), *zone == chosen));
    Choices::select("time-zone", t.profile_time_zone(), options.collect()).error(faults.of("time-zone"))
}
